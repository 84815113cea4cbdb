//! Everything on this machine that carries a name of cove's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::Context;
use netns::Namespace;
use netplan::names;
use shim::instances;

use super::sort::{CHECK_NAMESPACE, ContainerMount, Seen, ShimProcess, container_mounts};
use crate::preflight::CHECK;

/// Looks, and changes nothing.
pub fn look() -> anyhow::Result<Seen> {
    let mut traces = BTreeMap::new();
    // Their locks tell which coves run: where they are hidden, as by ip netns exec, nothing may go.
    let with_cgroups = instances::with_cgroups();
    for name in with_cgroups.context("which coves run cannot be told without cgroups")? {
        let known = names::is_instance(&name) || is_of_ended_check(&name, CHECK);
        if known {
            traces.insert(name.clone(), instances::traces(&name)?);
        }
    }
    let mounts = fs::read_to_string("/proc/self/mountinfo").context("the mounts cannot be read")?;
    let mounts = container_mounts(&mounts);
    let shims = shims();
    let dirs = mounts.iter().map(|mount: &ContainerMount| &mount.data_dir);
    let dirs: BTreeSet<&PathBuf> = dirs.chain(shims.iter().map(|shim| &shim.data_dir)).collect();
    let used_data_dirs = dirs.into_iter().filter(|dir| is_used(dir)).cloned().collect();
    let mut seen = Seen {
        namespaces: Namespace::list("cove-")?,
        links: fabric::instances_with_links()?,
        locked: BTreeSet::new(),
        traces,
        mounts,
        shims,
        used_data_dirs,
    };
    let checks = Namespace::list(CHECK_NAMESPACE)?;
    seen.namespaces.extend(
        checks
            .into_iter()
            .filter(|name| is_of_ended_check(name, CHECK_NAMESPACE)),
    );
    for instance in seen.instances() {
        if is_locked(&instance)? {
            seen.locked.insert(instance);
        }
    }
    Ok(seen)
}

/// Whether somebody holds the lock of an instance.
fn is_locked(instance: &str) -> anyhow::Result<bool> {
    Ok(shim::ShimsCgroup::new(&instances::shims_cgroup(instance))?.is_locked()?)
}

/// What `cove up` tries carries the number of its process, and is left only when that was killed.
fn is_of_ended_check(name: &str, prefix: &str) -> bool {
    let process = name
        .strip_prefix(prefix)
        .and_then(|number| number.parse::<u32>().ok());
    process.is_some_and(|process| !Path::new(&format!("/proc/{process}")).exists())
}

/// Whether a running cove holds the data directory.
fn is_used(dir: &Path) -> bool {
    let Ok(dir) = File::open(dir) else {
        return false;
    };
    matches!(dir.try_lock(), Err(TryLockError::WouldBlock))
}

/// All shims, wherever they are, by what they were called with.
fn shims() -> Vec<ShimProcess> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    processes
        .filter_map(|process| {
            let line = fs::read(format!("/proc/{process}/cmdline")).ok()?;
            ShimProcess::of(process, &line)
        })
        .collect()
}
