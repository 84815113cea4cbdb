//! The look at the machine: every try is made as the crates make it later, and undone at once.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::thread;

use nix::errno::Errno;
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use nix::sys::statfs::{CGROUP2_SUPER_MAGIC, statfs};
use nix::sys::utsname::uname;
use shim::HostCgroup;

use super::facts::{self, Cgroups, Facts, Modules, Refusal};

const CGROUPS: &str = "/sys/fs/cgroup";
/// The cgroup that is tried, beside those of instances, before the process that tries.
pub const CHECK: &str = "check-";
const MODULES: &str = "/lib/modules";
/// Where the file system of a container is tried, below the data directory.
const ROOTFS: &str = "preflight";

/// Looks at everything, in three threads: each waits for the kernel more than it computes.
pub fn look(data_dir: &Path) -> io::Result<Facts> {
    let kernel = uname()?.release().to_string_lossy().into_owned();
    let (network, mounts, cgroups, shims) = thread::scope(|scope| {
        let network = scope.spawn(fabric::missing_features);
        let mounts = scope.spawn(|| try_namespaces(data_dir));
        let (cgroups, shims) = (cgroups(), shims());
        (network.join(), mounts.join(), cgroups, shims)
    });
    let failed = |_| io::Error::other("a thread of the look has ended badly");
    let network = network.map_err(failed)?;
    let (namespaces, rootfs) = mounts.map_err(failed)?;
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    Ok(Facts {
        modules: modules(&kernel),
        kernel,
        in_user_namespace: facts::is_user_namespace(&read("/proc/self/uid_map")),
        lacking_capabilities: facts::lacking_capabilities(&read("/proc/self/status")),
        cgroups,
        namespaces,
        data_dir: data_dir.to_owned(),
        rootfs,
        shims,
        network,
        mounts_stay_inside: mounts_stay_inside(),
    })
}

fn modules(kernel: &str) -> Modules {
    if Path::new(MODULES).join(kernel).exists() {
        return Modules::There;
    }
    match fs::read_dir(MODULES).is_ok_and(|mut others| others.next().is_some()) {
        true => Modules::Replaced,
        false => Modules::Unknown,
    }
}

/// Moves the calling thread, which ends soon, into namespaces of every kind that a container has, and
/// mounts the file system of one there.
fn try_namespaces(data_dir: &Path) -> (Vec<(&'static str, Refusal)>, Option<Refusal>) {
    let mut refused = Vec::new();
    let kinds = [
        ("pid", CloneFlags::CLONE_NEWPID),
        ("ipc", CloneFlags::CLONE_NEWIPC),
        ("uts", CloneFlags::CLONE_NEWUTS),
        ("cgroup", CloneFlags::CLONE_NEWCGROUP),
    ];
    for (kind, flag) in kinds {
        if let Err(errno) = unshare(flag) {
            refused.push((kind, refusal(errno)));
        }
    }
    let none: Option<&str> = None;
    let own = unshare(CloneFlags::CLONE_NEWNS)
        .and_then(|()| mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none));
    match own {
        Ok(()) => {
            let tried = node::try_rootfs(&data_dir.join(ROOTFS));
            (refused, tried.err().map(Refusal::from))
        }
        Err(errno) => {
            refused.push(("mount", refusal(errno)));
            (refused, None)
        }
    }
}

fn refusal(errno: Errno) -> Refusal {
    Refusal::new(errno.desc(), Some(errno as i32))
}

fn cgroups() -> Cgroups {
    let root = Path::new(CGROUPS);
    let unified = statfs(root).is_ok_and(|s| s.filesystem_type() == CGROUP2_SUPER_MAGIC);
    let controllers: BTreeSet<String> = if unified {
        let text = fs::read_to_string(root.join("cgroup.controllers")).unwrap_or_default();
        text.split_ascii_whitespace().map(str::to_owned).collect()
    } else {
        let entries = fs::read_dir(root).into_iter().flatten().flatten();
        entries
            .filter(|entry| entry.path().join("cgroup.procs").exists())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect()
    };
    if !unified && controllers.is_empty() {
        return Cgroups::Absent;
    }
    Cgroups::Mounted {
        unified,
        controllers,
        switched_off: facts::switched_off(&fs::read_to_string("/proc/cgroups").unwrap_or_default()),
        refusal: try_cgroup().err(),
    }
}

/// A cgroup with limits, made and removed.
fn try_cgroup() -> Result<(), Refusal> {
    let refusal = |error: shim::CgroupError| {
        let source = std::error::Error::source(&error);
        let errno = source.and_then(|source| source.downcast_ref::<io::Error>()?.raw_os_error());
        Refusal::new(crate::failure::sentence(&error.into()), errno)
    };
    let checked = format!("{CHECK}{}", std::process::id());
    let cgroup = HostCgroup::new(&shim::instances::cgroup(&checked)).map_err(refusal)?;
    // Little enough for a machine, or a container around this one, that has less than a processor.
    let made = cgroup.make(1, 64).map_err(refusal);
    let removed = cgroup.remove().map(drop).map_err(refusal);
    made.and(removed)
}

fn shims() -> Option<Refusal> {
    let tried = std::env::current_exe().and_then(|exe| shim::client::try_to_begin(&exe));
    tried.err().map(Refusal::from)
}

/// Whether the machine's first process does not see what is mounted here. Where that one cannot be
/// looked at nobody knows.
fn mounts_stay_inside() -> bool {
    let mounts = |process: &str| fs::read_to_string(format!("/proc/{process}/mountinfo"));
    match (mounts("self"), mounts("1")) {
        (Ok(own), Ok(others)) => facts::stays_inside(netns::DIRECTORY, &own, &others),
        _ => false,
    }
}
