//! Container instances as placement and cluster queries see them.

use std::collections::BTreeMap;

use rows::ContainerInstance;
use rules::cluster_query::Host;

use super::usage::Usage;

/// What a cluster query can ask of an instance.
pub fn host(row: &ContainerInstance, used: Option<&Usage>) -> Host {
    Host {
        agent_connected: row.agent_connected,
        agent_version: row.agent_version.clone(),
        attributes: attributes(row),
        ec2_instance_id: row.instance.to_string(),
        registered_at_ms: row.registered_at.millis(),
        running_tasks: used.map_or(0, |u| u32::try_from(u.running).unwrap_or(u32::MAX)),
        task_groups: used.map(|u| u.groups.clone()).unwrap_or_default(),
    }
}

fn attributes(row: &ContainerInstance) -> BTreeMap<String, Option<String>> {
    row.attributes
        .iter()
        .map(|a| (a.name.clone(), a.value.clone()))
        .collect()
}
