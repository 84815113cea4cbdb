//! Instances as hosts of containers: where EC2 and ECS meet. EC2 calls ECS here alone.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::{InstanceId, Scope, Tag, Timestamp};
use rows::{
    Cluster, ClusterStatus, ContainerInstance, ContainerInstanceStatus, Index, Instance, InstanceState,
    InterfaceOwner, NetworkInterface, StopCode, Task,
};
use rules::agent_config::AgentConfig;

use crate::Txn;
use crate::ec2::{image, instance};
use crate::ecs::container_instance::{self, Registration};
use crate::ecs::{agent, attribute, capacity_provider, cluster, lifecycle, reference, service, usage};

/// An instance has come up: the ECS agent on it registers it with the cluster that its user data
/// names. Where the agent can register nothing, [`agent_report`] says why. May be repeated.
pub fn started(txn: &mut Txn, instance: &Instance, now: Timestamp) {
    if instance.state != InstanceState::Running {
        return;
    }
    if let Some(row) = container_instance::of_instance(txn, &instance.scope, &instance.id) {
        if !row.agent_connected {
            txn.update::<ContainerInstance>(&row.row_key(), |row| {
                row.agent_connected = true;
                row.version += 1;
            });
        }
        return;
    }
    let config = agent::config(instance);
    if config.cluster == "default" && registration_is_tried(instance) {
        cluster::ensure_default(txn, &instance.scope);
    }
    if let Ok(registration) = registration(txn, instance, &config) {
        container_instance::put(txn, instance, registration, None, now);
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
    let Some(kind) = agent::kind(instance) else {
        return Err(refused(&format!(
            "the instance type {} is unknown",
            instance.instance_type
        )));
    };
    let memory = agent::usable_memory_mib(kind.memory_mib);
    if config.reserved_memory_mib >= memory {
        return Err(format!(
            "Invalid amount of memory: {memory} MiB, of which {} are reserved",
            config.reserved_memory_mib
        ));
    }
    for (name, value) in &config.attributes {
        let wire = api::ecs::Attribute {
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
        attributes: agent::attributes(config, kind),
        agent_version: agent::VERSION.into(),
        agent_hash: None,
        docker_version: agent::DOCKER_VERSION.into(),
        tags,
    })
}

/// A cluster has come to be: the agents that wait for it register with it.
pub fn cluster_created(txn: &mut Txn, scope: &Scope, now: Timestamp) {
    let prefix = scope.prefix();
    let waiting: Vec<_> = txn
        .scan::<Instance>(&prefix)
        .filter(|i| i.state == InstanceState::Running)
        .cloned()
        .collect();
    for instance in waiting {
        if container_instance::of_instance(txn, scope, &instance.id).is_none()
            && !was_registered(txn, &instance)
        {
            started(txn, &instance, now);
        }
    }
}

/// Whether somebody has taken the instance out of its cluster: its agent does not come back by itself.
fn was_registered(txn: &Txn, instance: &Instance) -> bool {
    txn.scan::<ContainerInstance>(&instance.scope.prefix())
        .any(|row| {
            row.instance == instance.id && row.deregistered_at.is_some_and(|at| at >= instance.launched_at)
        })
}

/// An instance is being stopped or terminated, or it reboots: its agent is gone, and its tasks end. An
/// agent that is connected when its instance is terminated takes it out of the cluster.
pub fn ending(txn: &mut Txn, instance: &Instance, now: Timestamp) {
    let terminates = instance.state == InstanceState::ShuttingDown;
    let reason = format!(
        "Host EC2 (instance {}) {}.",
        instance.id,
        if terminates { "terminated" } else { "stopped" }
    );
    let code = StopCode::TerminationNotice;
    match container_instance::of_instance(txn, &instance.scope, &instance.id) {
        Some(row) if row.agent_connected && terminates => {
            container_instance::retire(txn, &row, code, &reason, now);
        }
        row => {
            if let Some(row) = row.filter(|row| row.agent_connected) {
                txn.update::<ContainerInstance>(&row.row_key(), |row| {
                    row.agent_connected = false;
                    row.version += 1;
                });
            }
            container_instance::stop_tasks(txn, &instance.scope, &instance.id, code, &reason, now);
        }
    }
}

/// An Auto Scaling group is about to terminate an instance. Where a capacity provider drains it first it is
/// DRAINING from now on, and is to be left until [`is_draining`] says otherwise. Whether it is so.
pub fn drain(txn: &mut Txn, scope: &Scope, id: &InstanceId) -> bool {
    let Some(row) = to_be_drained(txn, scope, id) else {
        return false;
    };
    txn.update::<ContainerInstance>(&row.row_key(), |row| {
        row.status = ContainerInstanceStatus::Draining;
        row.version += 1;
    });
    true
}

/// Whether the group's instances are drained before they end.
pub fn drains(txn: &Txn, scope: &Scope, group: &str) -> bool {
    capacity_provider::drains(txn, scope, group)
}

/// Whether tasks other than daemons keep an instance that is to end from it.
pub fn is_draining(txn: &Txn, scope: &Scope, id: &InstanceId) -> bool {
    to_be_drained(txn, scope, id).is_some()
}

/// The container instance of a provider with managed draining, as long as tasks other than daemons are on it.
fn to_be_drained(txn: &Txn, scope: &Scope, id: &InstanceId) -> Option<Arc<ContainerInstance>> {
    let row = container_instance::of_instance(txn, scope, id)?;
    let provider = row.capacity_provider.as_deref();
    let provider = provider.and_then(|name| capacity_provider::find(txn, scope, name))?;
    (provider.managed_draining && service::is_busy(txn, &row)).then_some(row)
}

/// Whether nothing of any task is left on the instance, so that its namespace can go.
pub fn is_empty(txn: &Txn, instance: &Instance) -> bool {
    let at = instance.scope.key(&instance.id);
    let mut tasks = txn.linked::<Task>(Index::TasksOfInstance, &at);
    tasks.next().is_none()
}

/// A task that was placed on an instance is STOPPED: one that is being stopped may go on.
pub fn task_stopped(txn: &mut Txn, scope: &Scope, id: &InstanceId, now: Timestamp) {
    instance::settle(txn, scope, id, now);
}

/// The instance that a task's interface is attached to, and its place there; the interfaces of trunked
/// instances have none.
pub fn task_interface(txn: &Txn, eni: &NetworkInterface) -> Option<(InstanceId, Option<u16>)> {
    let InterfaceOwner::Task(task) = &eni.owner else {
        return None;
    };
    let task = lifecycle::find(txn, &eni.scope, task)?;
    let placement = task.placement.as_ref()?;
    Some((
        placement.instance.clone(),
        task.attachment.as_ref().and_then(|a| a.device_index),
    ))
}

/// The places at an instance that the interfaces of its tasks have.
pub fn task_device_indexes(txn: &Txn, instance: &Instance) -> BTreeSet<u16> {
    usage::of(txn, &instance.scope, &instance.id).device_indexes
}

/// What the agent on an instance has written in its log: what came of its registration, and which of its
/// settings it cannot use.
pub fn agent_report(txn: &Txn, instance: &Instance) -> Vec<String> {
    let config = agent::config(instance);
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
