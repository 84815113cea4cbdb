//! The cgroup of an EC2 instance: the parent of its tasks' cgroups, with the size of the instance.

use std::collections::BTreeSet;

use crate::cgroup::{CgroupError, Limits, TaskCgroup};

/// A cgroup that tasks' cgroups are made in, on all of the machine's hierarchies.
///
/// It is whoever's made it: shims of tasks in it leave it ([`crate::spec::TaskSpec::parent_stays`]).
#[derive(Clone, Debug)]
pub struct HostCgroup(TaskCgroup);

impl HostCgroup {
    /// A path below each controller's root, without a leading slash. Makes nothing.
    ///
    /// # Errors
    /// When the machine has no cgroups, or the path leads elsewhere.
    pub fn new(path: &str) -> Result<Self, CgroupError> {
        TaskCgroup::new(path, false).map(HostCgroup)
    }

    /// Makes it, unless it is there, and sets its hard limits: `cpu_units` of 1/1024 vCPU and memory
    /// in MiB.
    ///
    /// # Errors
    /// When the kernel does not take it; what is made already stays.
    pub fn make(&self, cpu_units: u32, memory_mib: u64) -> Result<(), CgroupError> {
        self.0.make(Limits {
            cpu_units: Some(cpu_units),
            cpu_shares: None,
            memory_mib: Some(memory_mib),
        })
    }

    /// Removes it, and ancestors that are empty then; false when something is still in it. No error
    /// when it is not there.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn remove(&self) -> Result<bool, CgroupError> {
        self.0.remove_if_empty()
    }

    /// The names of the cgroups in it.
    pub fn children(&self) -> BTreeSet<String> {
        self.0.children()
    }
}
