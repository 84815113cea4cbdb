//! The processes of a cgroup as /proc tells them: to be found also where the cgroup's hierarchy is not mounted.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use nix::unistd::Pid;

use crate::cgroup::{CgroupError, DYING, FIRST_PAUSE, LAST_PAUSE, ROOT};
use crate::sys;

/// Every process in the cgroup of this path, without a leading slash, or below it, in any hierarchy.
pub(crate) fn in_cgroup(path: &str) -> Vec<Pid> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let roots = roots(&mounts);
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok());
    pids.filter(|pid| {
        let cgroups = fs::read_to_string(format!("/proc/{pid}/cgroup")).unwrap_or_default();
        cgroups.lines().any(|line| is_in(line, &roots, path)) && !has_ended(*pid)
    })
    .map(Pid::from_raw)
    .collect()
}

/// Kills every process of a cgroup, and waits until none is left.
pub(crate) fn end_all(path: &str) -> Result<(), CgroupError> {
    let deadline = Instant::now() + DYING;
    let mut pause = FIRST_PAUSE;
    loop {
        let left = in_cgroup(path);
        if left.is_empty() {
            return Ok(());
        }
        if Instant::now() > deadline {
            let path = PathBuf::from(path);
            return Err(CgroupError::StillPopulated { path });
        }
        for pid in left {
            let _ = sys::kill(pid, libc::SIGKILL);
        }
        // Nobody tells of the end of what is not a child.
        std::thread::sleep(pause);
        pause = (pause * 2).min(LAST_PAUSE);
    }
}

/// A zombie is in its cgroup, and can neither be killed nor do anything.
fn has_ended(pid: i32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let state = stat.rsplit_once(") ").map(|(_, rest)| rest);
    state.is_none_or(|state| state.starts_with('Z'))
}

/// Where the hierarchies that are mounted here begin, as `/proc/PID/cgroup` tells it: in a container without a
/// cgroup namespace at `/docker/ID`, elsewhere at the root, written as an empty text.
fn roots(mountinfo: &str) -> BTreeSet<&str> {
    let mounted = mountinfo.lines().filter_map(|line| {
        let (place, source) = line.split_once(" - ")?;
        let mut fields = place.split(' ').skip(3);
        let (root, point) = (fields.next()?, fields.next()?);
        let is_hierarchy = source.starts_with("cgroup") && Path::new(point).starts_with(ROOT);
        is_hierarchy.then(|| root.trim_end_matches('/'))
    });
    // What is not mounted here begins at the root as far as anybody can tell.
    mounted.chain([""]).collect()
}

/// A line of cgroups(7): `4:memory:/cove/i/t`.
fn is_in(line: &str, roots: &BTreeSet<&str>, path: &str) -> bool {
    let Some(place) = line.splitn(3, ':').nth(2) else {
        return false;
    };
    roots.iter().any(|root| {
        let place = place.strip_prefix(root).and_then(|place| place.strip_prefix('/'));
        let below = place.and_then(|place| place.strip_prefix(path));
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_in_a_cgroup_and_in_those_above() {
        let host = roots("30 25 0:26 / /sys/fs/cgroup rw shared:4 - cgroup2 cgroup2 rw\n");
        for line in [
            "0::/cove/i/t",
            "0::/cove/i/t/app",
            "4:memory:/cove/i/t/a:b",
            "1:name=systemd:/cove/i/t",
        ] {
            assert!(is_in(line, &host, "cove/i/t"), "{line}");
        }
        for line in [
            "0::/",
            "0::/cove/i/t2",
            "0::/x/cove/i/t",
            "0::/../cove/i/t",
            "",
            "0::",
        ] {
            assert!(!is_in(line, &host, "cove/i/t"), "{line}");
        }
    }
    #[test]
    fn a_process_of_a_container_without_a_cgroup_namespace_is_below_the_containers_cgroup() {
        let mounts = "700 690 0:30 /docker/ab12 /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n\
            701 690 0:31 /docker/ab12 /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n\
            702 690 0:50 /elsewhere /mnt rw - cgroup cgroup rw,memory\n\
            703 690 0:51 /docker/cd34 /sys/fs/cgroup/data rw - ext4 /dev/sda rw\n";
        let roots = roots(mounts);
        assert_eq!(roots, ["", "/docker/ab12"].into());
        assert!(is_in("4:memory:/docker/ab12/cove/i/t/app", &roots, "cove/i/t"));
        assert!(!is_in("4:memory:/docker/cd34/cove/i/t", &roots, "cove/i/t"));
        assert!(!is_in("4:memory:/docker/ab12cove/i/t", &roots, "cove/i/t"));
    }
}
