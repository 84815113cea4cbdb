//! The cgroups of EC2 instances: each has the size of its instance's type, and the tasks on the
//! instance are in it.

use std::collections::{BTreeMap, BTreeSet};

use model::InstanceId;
use shim::{CgroupError, HostCgroup};

use crate::config::NodeConfig;
use crate::reasons::chain;

/// Which there are, as this node left them. Everything here takes a few system calls.
#[derive(Default)]
pub(crate) struct HostCgroups {
    /// Made by this node, with the type whose size they have.
    made: BTreeMap<InstanceId, String>,
    /// May be there, and are to go.
    going: BTreeSet<InstanceId>,
}

impl HostCgroups {
    /// Looks for what an earlier node left.
    pub fn find(&mut self, config: &NodeConfig) {
        match HostCgroup::new(&config.cgroup()) {
            Ok(all) => {
                let found = all.children();
                self.going
                    .extend(found.iter().filter_map(|name| InstanceId::parse(name)));
            }
            Err(error) => tracing::error!(error = %chain(&error), "cannot look for cgroups of instances"),
        }
    }

    /// Makes what `wanted` names and removes the others, unless something is still in them. True
    /// when nothing is left to do.
    pub fn compare(&mut self, config: &NodeConfig, wanted: &BTreeMap<InstanceId, String>) -> bool {
        let going = &mut self.going;
        self.made.retain(|id, _| {
            let stays = wanted.contains_key(id);
            if !stays {
                going.insert(id.clone());
            }
            stays
        });
        for (id, instance_type) in wanted {
            self.going.remove(id);
            if self.made.get(id) == Some(instance_type) {
                continue;
            }
            match make(config, id, instance_type) {
                Ok(()) => {
                    self.made.insert(id.clone(), instance_type.clone());
                }
                Err(error) => {
                    tracing::error!(instance = %id, error = %chain(&error), "cannot make an instance's cgroup");
                }
            }
        }
        self.going.retain(|id| !removed(config, id));
        self.going.is_empty() && self.made.len() == wanted.len()
    }
}

/// Makes the cgroup of an instance, or sets its limits anew. A type that nobody knows has no size:
/// shims make the cgroup then, without limits.
fn make(config: &NodeConfig, id: &InstanceId, instance_type: &str) -> Result<(), CgroupError> {
    let cgroup = HostCgroup::new(&config.host_cgroup(id))?;
    match rules::instance_type::find(instance_type) {
        Some(size) => cgroup.make(size.vcpus.saturating_mul(1024), size.memory_mib.into()),
        None => Ok(()),
    }
}

fn removed(config: &NodeConfig, id: &InstanceId) -> bool {
    match HostCgroup::new(&config.host_cgroup(id)).and_then(|cgroup| cgroup.remove()) {
        Ok(gone) => gone,
        Err(error) => {
            tracing::error!(instance = %id, error = %chain(&error), "cannot remove an instance's cgroup");
            false
        }
    }
}
