//! Everything on this machine that carries a name of cove's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use netns::Namespace;
use netplan::names;
use nix::fcntl::{OFlag, OpenHow, ResolveFlag, openat2};
use shim::instances;

use super::sort::{ContainerMount, Seen, ShimProcess, container_mounts};
use crate::preflight::CHECK;

/// The cgroup namespace that a machine begins with: `PROC_CGROUP_INIT_INO` of `linux/proc_ns.h`.
const INITIAL_CGROUP_NAMESPACE: &str = "cgroup:[4026531835]";

/// Looks, and changes nothing.
pub fn look() -> anyhow::Result<Seen> {
    if !sees_all_cgroups() {
        bail!(
            "which coves run cannot be told in a cgroup namespace that is not the machine's: start cove clean \
             outside of it"
        );
    }
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
    let mut shims = shims();
    let dirs: BTreeSet<&PathBuf> = mounts
        .iter()
        .map(|mount: &ContainerMount| &mount.data_dir)
        .collect();
    let used = dirs.into_iter().filter(|dir| is_used(File::open(dir)));
    let mut used_data_dirs: BTreeSet<PathBuf> = used.cloned().collect();
    let own_mounts = namespace("self", "mnt");
    shims.retain(|shim| match open_data_dir(shim) {
        Ok(dir) => {
            if is_used(Ok(dir)) {
                used_data_dirs.insert(shim.data_dir.clone());
            }
            true
        }
        // It is lost, or only hidden: then nobody here can tell.
        Err(_) => namespace(&shim.process.to_string(), "mnt") == own_mounts,
    });
    let mut seen = Seen {
        namespaces: Namespace::list("cove-")?,
        links: fabric::instances_with_links()?,
        locked: BTreeSet::new(),
        traces,
        mounts,
        shims,
        used_data_dirs,
    };
    let checks = Namespace::list(names::CHECK)?;
    seen.namespaces.extend(
        checks
            .into_iter()
            .filter(|name| is_of_ended_check(name, names::CHECK)),
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
fn is_used(data_dir: io::Result<File>) -> bool {
    data_dir.is_ok_and(|dir| matches!(dir.try_lock(), Err(TryLockError::WouldBlock)))
}

/// Opens the data directory of a shim where the shim has it, which may be in another mount namespace.
pub fn open_data_dir(shim: &ShimProcess) -> io::Result<File> {
    let root = File::open(format!("/proc/{}/root", shim.process))?;
    let how = OpenHow::new()
        .flags(OFlag::O_RDONLY | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC)
        .resolve(ResolveFlag::RESOLVE_IN_ROOT);
    Ok(openat2(root, &shim.data_dir, how)?.into())
}

/// Whether the cgroups of every process that is seen here are seen, too: elsewhere locks are hidden without
/// an error.
fn sees_all_cgroups() -> bool {
    let own = namespace("self", "cgroup");
    own.as_deref() == Some(Path::new(INITIAL_CGROUP_NAMESPACE)) || own == namespace("1", "cgroup")
}

/// A namespace of a process, as `/proc` names it.
fn namespace(process: &str, kind: &str) -> Option<PathBuf> {
    fs::read_link(format!("/proc/{process}/ns/{kind}")).ok()
}

/// All shims, by what they were called with. One in another cgroup namespace is of a cove in a container:
/// its lock is not seen here.
fn shims() -> Vec<ShimProcess> {
    let own_cgroups = namespace("self", "cgroup");
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    processes
        .filter_map(|process| {
            let line = fs::read(format!("/proc/{process}/cmdline")).ok()?;
            ShimProcess::of(process, &line)
        })
        .filter(|shim| namespace(&shim.process.to_string(), "cgroup") == own_cgroups)
        .collect()
}
