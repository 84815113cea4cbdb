//! Taking away what is left.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

use anyhow::{Context, bail};
use netns::Namespace;
use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use shim::{InstanceLock, ShimsCgroup, instances};

use super::look;
use super::sort::{OfInstance, Remains};

/// Removes all of it; goes on after a failure. What came of it another look tells.
pub fn all(remains: &Remains) -> Vec<anyhow::Error> {
    let mut failures = Vec::new();
    let mut note = |result: anyhow::Result<()>| failures.extend(result.err());
    for (instance, of) in &remains.instances {
        // Held while it is taken apart, so that no cove begins to use it.
        let lock = match netplan::names::is_instance(instance) {
            true => lock(instance),
            false => Ok(None),
        };
        match lock {
            Ok(lock) => {
                instance_of(instance, of, &mut note);
                drop(lock);
            }
            Err(error) => note(Err(error)),
        }
    }
    for shim in &remains.shims {
        let data_dir = look::open_data_dir(shim);
        note(while_unused(data_dir, || end(shim.process)));
    }
    for mount in &remains.mounts {
        let data_dir = File::open(&mount.data_dir);
        note(while_unused(data_dir, || unmount(&mount.point)));
    }
    failures
}

/// Does something while no cove can begin to use the data directory. One that cannot be opened is lost, and
/// nobody begins to use it.
fn while_unused(data_dir: io::Result<File>, work: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    let Ok(data_dir) = data_dir else {
        return work();
    };
    match data_dir.try_lock() {
        Ok(()) => work(),
        Err(TryLockError::WouldBlock) => bail!("a cove of the same data directory has just begun"),
        Err(TryLockError::Error(error)) => Err(error).context("a data directory cannot be locked"),
    }
}

fn unmount(point: &Path) -> anyhow::Result<()> {
    node::remove_container_mount(point).with_context(|| format!("cannot unmount {}", point.display()))
}

fn lock(instance: &str) -> anyhow::Result<Option<InstanceLock>> {
    let shims = ShimsCgroup::new(&instances::shims_cgroup(instance))?;
    let lock = shims.lock()?;
    Ok(Some(lock.with_context(|| {
        format!("a cove of the instance {instance} has just begun")
    })?))
}

/// The network and the mounts first: with the cgroups the lock goes too.
fn instance_of(instance: &str, of: &OfInstance, note: &mut impl FnMut(anyhow::Result<()>)) {
    if netplan::names::is_instance(instance) {
        note(fabric::remove_all(instance).map_err(Into::into));
    }
    // Those in which nothing can be looked at, too.
    for name in &of.namespaces {
        note(Namespace::delete(name).map_err(Into::into));
    }
    for point in &of.mounts {
        note(unmount(point));
    }
    note(instances::end(instance).map_err(Into::into));
    // Those that are in no cgroup of the instance: it could not be entered, or an older cove began them.
    for process in &of.processes {
        note(end(*process));
    }
}

/// Ends a shim, if it is still one.
fn end(process: i32) -> anyhow::Result<()> {
    let line = std::fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
    if super::sort::ShimProcess::of(process, &line).is_none() {
        return Ok(());
    }
    match kill(Pid::from_raw(process), Signal::SIGKILL) {
        Ok(()) | Err(Errno::ESRCH) => Ok(()),
        Err(errno) => Err(errno).with_context(|| format!("cannot end the process {process}")),
    }
}
