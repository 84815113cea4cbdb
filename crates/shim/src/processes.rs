//! The processes of a cgroup as /proc tells them: to be found also where the cgroup's hierarchy is not mounted.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use nix::unistd::Pid;

use crate::cgroup::{CgroupError, DYING, FIRST_PAUSE, LAST_PAUSE};
use crate::sys;

/// Every process in the cgroup of this path, without a leading slash, or below it, in any hierarchy.
pub(crate) fn in_cgroup(path: &str) -> Vec<Pid> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok());
    pids.filter(|pid| {
        let cgroups = fs::read_to_string(format!("/proc/{pid}/cgroup")).unwrap_or_default();
        cgroups.lines().any(|line| is_in(line, path)) && !has_ended(*pid)
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

/// A line of cgroups(7): `4:memory:/cove/i/t`.
fn is_in(line: &str, path: &str) -> bool {
    let place = line
        .splitn(3, ':')
        .nth(2)
        .and_then(|place| place.strip_prefix('/'));
    let below = place.and_then(|place| place.strip_prefix(path));
    below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_in_a_cgroup_and_in_those_above() {
        for line in [
            "0::/cove/i/t",
            "0::/cove/i/t/app",
            "4:memory:/cove/i/t/a:b",
            "1:name=systemd:/cove/i/t",
        ] {
            assert!(is_in(line, "cove/i/t"), "{line}");
        }
        for line in [
            "0::/",
            "0::/cove/i/t2",
            "0::/x/cove/i/t",
            "0::/../cove/i/t",
            "",
            "0::",
        ] {
            assert!(!is_in(line, "cove/i/t"), "{line}");
        }
    }
}
