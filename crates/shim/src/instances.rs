//! What is left in the kernel of instances: their cgroups, and the processes in them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use nix::unistd::Pid;

use crate::cgroup::{CgroupError, children, empty_and_remove, hierarchies, pids_below};

/// Where the cgroups of all instances are, below each hierarchy's root.
const ALL: &str = "cove";

/// The cgroup of an instance: everything of it is in here.
pub fn cgroup(instance: &str) -> String {
    format!("{ALL}/{instance}")
}

/// The leaf of an instance's shims, see [`crate::ShimsCgroup`].
pub fn shims_cgroup(instance: &str) -> String {
    format!("{ALL}/{instance}/shims")
}

/// What an instance has in the cgroup file system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traces {
    /// Its cgroup in each hierarchy where it has one.
    pub cgroups: Vec<PathBuf>,
    /// Every process in them: shims and containers'.
    pub processes: BTreeSet<i32>,
    /// The names of all cgroups in them: tasks, EC2 instances, containers.
    pub names: BTreeSet<String>,
}

/// The names of all instances that have cgroups.
///
/// # Errors
/// When the machine has no cgroups.
pub fn with_cgroups() -> Result<BTreeSet<String>, CgroupError> {
    let roots = hierarchies()?.into_iter();
    let all = roots.flat_map(|root| children(&root.join(ALL)));
    Ok(all
        .filter_map(|dir| Some(dir.file_name()?.to_str()?.to_owned()))
        .collect())
}

/// Looks at one instance.
///
/// # Errors
/// When the machine has no cgroups.
pub fn traces(instance: &str) -> Result<Traces, CgroupError> {
    let mut traces = Traces::default();
    for root in hierarchies()? {
        let dir = root.join(cgroup(instance));
        if !dir.exists() {
            continue;
        }
        let pids = pids_below(&dir).into_iter().map(Pid::as_raw);
        // A process of another pid namespace reads as 0.
        traces.processes.extend(pids.filter(|pid| *pid > 0));
        let mut below = children(&dir);
        while let Some(child) = below.pop() {
            below.extend(children(&child));
            let name = child.file_name().and_then(|name| name.to_str());
            traces.names.extend(name.map(str::to_owned));
        }
        traces.cgroups.push(dir);
    }
    Ok(traces)
}

/// Ends every process of an instance and removes all its cgroups. No error when it has none.
///
/// # Errors
/// When a process does not die or the kernel refuses.
pub fn end(instance: &str) -> Result<(), CgroupError> {
    let roots = hierarchies()?;
    let dirs = roots.iter().map(|root| root.join(cgroup(instance)));
    empty_and_remove(dirs.collect())?;
    for root in &roots {
        // Not while another instance is in it.
        let _ = std::fs::remove_dir(root.join(ALL));
    }
    Ok(())
}
