//! What becomes of the agents on instances: they register when their instance is up and they can, and they are gone,
//! and the tasks with them, when it stops, reboots or ends.

use model::{Tag, Timestamp};
use rows::{
    Change, Cluster, ClusterStatus, ContainerInstance, Index, Instance, InstanceState, RowRef, StopCode,
    Tables,
};
use rules::agent_config::AgentConfig;

use super::super::container_instance::{self, Registration};
use super::super::{attribute, cluster, reference};
use super::{DOCKER_VERSION, VERSION, attributes, config, kind, usable_memory_mib};
use ec2::image;
use world::Txn;
use world::{Controller, Wake};

/// The agents, by the keys of their instances.
pub struct Agents;

impl Controller for Agents {
    fn name(&self) -> &'static str {
        "ecs/agent"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        Box::new(tables.instances.keys())
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        match (before, &change.row) {
            (_, Some(RowRef::Instance(_))) => wake.key(change.key.as_str()),
            (_, Some(RowRef::ContainerInstance(row))) => wake.key(row.scope.key(&row.instance)),
            // Agents wait for their cluster.
            (before, Some(RowRef::Cluster(row))) => {
                let was = matches!(before, Some(RowRef::Cluster(before)) if before.status == row.status);
                if !was {
                    let tables = wake.tables;
                    wake.under(&tables.instances, &row.scope.to_string());
                }
            }
            _ => {}
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let instance = txn.get::<Instance>(key)?;
        match instance.state {
            InstanceState::Pending => {}
            InstanceState::Running => {
                reboot(txn, &instance, now);
                come_up(txn, &instance, now);
            }
            InstanceState::Stopping
            | InstanceState::Stopped
            | InstanceState::ShuttingDown
            | InstanceState::Terminated => go(txn, &instance, now),
        }
        write_log(txn, &instance);
        None
    }

    fn is_woken_by_itself(&self) -> bool {
        false
    }
}

/// Registers with the cluster that the user data names. Where the agent can register nothing, its log says why.
fn come_up(txn: &mut Txn, instance: &Instance, now: Timestamp) {
    if let Some(row) = container_instance::of_instance(txn, &instance.scope, &instance.id) {
        if !row.agent_connected {
            txn.update::<ContainerInstance>(&row.row_key(), |row| {
                row.agent_connected = true;
                row.version += 1;
            });
        }
        return;
    }
    if was_deregistered(txn, instance) {
        return;
    }
    let config = config(instance);
    if config.cluster == "default" && registration_is_tried(instance) {
        cluster::ensure_default(txn, &instance.scope);
    }
    if let Ok(registration) = registration(txn, instance, &config) {
        container_instance::put(txn, instance, registration, None, now);
    }
}

/// Whether somebody has taken the instance out of its cluster since it came up: its agent does not come back by itself.
fn was_deregistered(txn: &Txn, instance: &Instance) -> bool {
    let up_since = instance.rebooted_at.unwrap_or(instance.launched_at);
    let up_since = up_since.max(instance.launched_at);
    let key = instance.row_key();
    let mut past = txn.by_index::<ContainerInstance>(Index::ContainerInstancesOfInstance, &key);
    past.any(|row| row.deregistered_at.is_some_and(|at| at >= up_since))
}

/// The tasks end when the instance reboots, and the agent comes back.
fn reboot(txn: &mut Txn, instance: &Instance, now: Timestamp) {
    let row = container_instance::of_instance(txn, &instance.scope, &instance.id);
    let Some(row) = row.filter(|row| instance.rebooted_at > row.rebooted_at) else {
        return;
    };
    txn.update::<ContainerInstance>(&row.row_key(), |row| {
        row.rebooted_at = instance.rebooted_at;
        row.version += 1;
    });
    stop_tasks(txn, instance, "stopped", now);
}

/// The instance is being stopped or terminated: its agent is gone, and its tasks end. An agent that is connected when
/// its instance is terminated takes it out of the cluster.
fn go(txn: &mut Txn, instance: &Instance, now: Timestamp) {
    let terminates = matches!(
        instance.state,
        InstanceState::ShuttingDown | InstanceState::Terminated
    );
    let row = container_instance::of_instance(txn, &instance.scope, &instance.id);
    if let Some(row) = row.filter(|row| row.agent_connected) {
        txn.update::<ContainerInstance>(&row.row_key(), |row| {
            row.agent_connected = false;
            row.version += 1;
        });
        if terminates {
            container_instance::deactivate(txn, &row, now);
        }
    }
    stop_tasks(
        txn,
        instance,
        if terminates { "terminated" } else { "stopped" },
        now,
    );
}

fn stop_tasks(txn: &mut Txn, instance: &Instance, done: &str, now: Timestamp) {
    let reason = format!("Host EC2 (instance {}) {done}.", instance.id);
    let code = StopCode::TerminationNotice;
    container_instance::stop_tasks(txn, &instance.scope, &instance.id, code, &reason, now);
}

/// Shows what the agent has written in its log on the instance's console.
fn write_log(txn: &mut Txn, instance: &Instance) {
    let has_agent = image::has_ecs_agent(&instance.scope.region, &instance.image_id);
    let lines: Vec<String> = match has_agent && instance.state == InstanceState::Running {
        true => report(txn, instance)
            .into_iter()
            .map(|line| format!("ecs-agent: {line}"))
            .collect(),
        false => Vec::new(),
    };
    if lines != instance.console {
        txn.update::<Instance>(&instance.row_key(), |row| row.console = lines);
    }
}

/// Without an instance profile there are no credentials, and the agent's calls are refused.
fn has_credentials(instance: &Instance) -> bool {
    instance.instance_profile.is_some()
}

fn registration_is_tried(instance: &Instance) -> bool {
    has_credentials(instance) && image::has_ecs_agent(&instance.scope.region, &instance.image_id)
}

/// What the agent registers, or why it cannot, in the words of its log.
fn registration(txn: &Txn, instance: &Instance, config: &AgentConfig) -> Result<Registration, String> {
    if !image::has_ecs_agent(&instance.scope.region, &instance.image_id) {
        return Err(format!("The image {} has no ECS agent", instance.image_id));
    }
    if !has_credentials(instance) {
        return Err(
            "Unable to register as a container instance with ECS: NoCredentialProviders: no valid providers in \
             chain: the instance has no instance profile"
                .to_owned(),
        );
    }
    let refused = |text: &str| format!("Unable to register as a container instance with ECS: {text}");
    let name =
        reference::cluster_of(&instance.scope, Some(&config.cluster)).map_err(|e| refused(&e.message))?;
    let active = txn
        .get::<Cluster>(&instance.scope.key(&name))
        .is_some_and(|c| c.status == ClusterStatus::Active);
    if !active {
        return Err(refused(&format!(
            "ClusterNotFoundException: Cluster not found. ({})",
            config.cluster
        )));
    }
    let Some(kind) = kind(instance) else {
        return Err(refused(&format!(
            "the instance type {} is unknown",
            instance.instance_type
        )));
    };
    let memory = usable_memory_mib(kind.memory_mib);
    if config.reserved_memory_mib >= memory {
        return Err(format!(
            "Invalid amount of memory: {memory} MiB, of which {} are reserved",
            config.reserved_memory_mib
        ));
    }
    for (name, value) in &config.attributes {
        let wire = crate::api::Attribute {
            name: name.clone(),
            value: Some(value.clone()),
            ..Default::default()
        };
        attribute::from_wire(&wire)
            .map_err(|e| refused(&format!("InvalidParameterException: {}", e.message)))?;
    }
    let mut tags: Vec<Tag> = Vec::new();
    let own = config
        .tags
        .iter()
        .map(|(key, value)| (key.clone(), value.clone()));
    let instances = instance.tags.iter().filter(|_| config.tags_from_instance);
    let instances = instances.map(|t| (t.key.clone(), t.value.clone()));
    for (key, value) in own.chain(instances) {
        if !key.starts_with("aws:") && !tags.iter().any(|t| t.key == key) {
            tags.push(Tag { key, value });
        }
    }
    model::validate_tags(&tags).map_err(|_| refused("InvalidParameterException: the tags are not valid"))?;
    Ok(Registration {
        cluster: name,
        cpu_units: kind.vcpus * 1024,
        memory_mib: memory - config.reserved_memory_mib,
        reserved_ports: config.reserved_ports.clone(),
        reserved_udp_ports: config.reserved_udp_ports.clone(),
        attributes: attributes(config, kind),
        agent_version: VERSION.into(),
        agent_hash: None,
        docker_version: DOCKER_VERSION.into(),
        tags,
    })
}

/// What the agent has to say: what came of its registration, and which of its
/// settings it cannot use.
fn report(txn: &Txn, instance: &Instance) -> Vec<String> {
    let config = config(instance);
    let mut lines: Vec<String> = config
        .complaints
        .iter()
        .map(|text| format!("level=warn msg=\"{text}\" module=config.go"))
        .collect();
    lines.push(
        match container_instance::of_instance(txn, &instance.scope, &instance.id) {
            Some(row) if !container_instance::same_type(&row, instance) => {
                "level=error msg=\"Unable to register as a container instance with ECS: ClientException: \
                 Container instance type changes are not supported.\""
                    .to_owned()
            }
            Some(row) => format!(
                "level=info msg=\"Registration completed successfully\" instanceArn=\"{}\" cluster=\"{}\"",
                row.arn(),
                row.cluster
            ),
            None => match registration(txn, instance, &config) {
                Ok(_) => "level=info msg=\"The container instance is not registered\"".to_owned(),
                Err(reason) => format!("level=error msg=\"{reason}\""),
            },
        },
    );
    lines
}
