//! Container instances bear what is placed on them, and each thing of theirs is had once.

use std::collections::{BTreeMap, BTreeSet};

use model::{InstanceId, Scope};
use rows::{
    ContainerInstance, ContainerInstanceStatus as Status, Instance, InstanceState, NetworkMode, Tables, Task,
    TaskStatus,
};
use rules::placement::Port;

use crate::ecs::usage::Usage;

pub fn audit(tables: &Tables, broken: &mut Vec<String>) {
    let mut hosts: BTreeMap<(&Scope, &InstanceId), &ContainerInstance> = BTreeMap::new();
    for row in tables.scan::<ContainerInstance>("") {
        if (row.status == Status::Inactive) != row.deregistered_at.is_some() {
            broken.push(format!("{} has an end that does not fit its status", row.arn()));
        }
        if row.status == Status::Inactive {
            continue;
        }
        if let Some(other) = hosts.insert((&row.scope, &row.instance), row) {
            broken.push(format!("{} and {} are one instance", row.arn(), other.arn()));
        }
        let instance = tables.get::<Instance>(&row.scope.key(&row.instance));
        if row.agent_connected && instance.is_none_or(|i| i.state != InstanceState::Running) {
            broken.push(format!("{} has an agent and does not run", row.arn()));
        }
    }
    let mut placed: BTreeMap<(&Scope, &InstanceId), Vec<&Task>> = BTreeMap::new();
    for task in tables.scan::<Task>("") {
        if task.last_status == TaskStatus::Stopped {
            continue;
        }
        let Some(placement) = &task.placement else {
            if task.network_mode != NetworkMode::Awsvpc {
                broken.push(format!("task {} has a network of no instance", task.id));
            }
            continue;
        };
        let key = ContainerInstance::key_of(&task.scope, &task.cluster, &placement.container_instance);
        let row = tables.get::<ContainerInstance>(&key);
        if row.is_none_or(|row| row.instance != placement.instance || row.vpc != placement.vpc) {
            broken.push(format!("task {} is placed on what does not exist", task.id));
        }
        placed
            .entry((&task.scope, &placement.instance))
            .or_default()
            .push(task);
    }
    for ((scope, instance), tasks) in placed {
        let row = hosts.get(&(scope, instance)).copied();
        on_one(instance, row, &tasks, broken);
    }
}

/// The tasks on one instance: `row` is how it is registered now, if it is.
fn on_one(instance: &InstanceId, row: Option<&ContainerInstance>, tasks: &[&Task], broken: &mut Vec<String>) {
    let (mut ports, mut addresses, mut places) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    if let Some(row) = row {
        let reserved =
            |udp: bool, of: &[u16]| -> Vec<Port> { of.iter().map(|&number| Port { udp, number }).collect() };
        ports.extend(reserved(false, &row.reserved_ports));
        ports.extend(reserved(true, &row.reserved_udp_ports));
    }
    let mut used = Usage::default();
    for task in tasks {
        used.add(task);
        let index = task.attachment.as_ref().and_then(|a| a.device_index);
        let mut once = index.is_none_or(|index| index > 0 && places.insert(index));
        for container in &task.containers {
            once &= container.bridge_address.is_none_or(|a| addresses.insert(a));
            for binding in &container.port_bindings {
                let (from, to) = (binding.host.from, binding.host.to);
                once &= (from..=to).all(|number| {
                    ports.insert(Port {
                        udp: binding.udp,
                        number,
                    })
                });
            }
        }
        if !once {
            broken.push(format!("task {} has what another on {instance} has", task.id));
        }
    }
    let fits = row.is_none_or(|row| {
        used.cpu_units <= u64::from(row.cpu_units)
            && used.memory_mib <= u64::from(row.memory_mib)
            && used.interfaces <= row.task_enis
    });
    if !fits {
        broken.push(format!("{instance} bears more than it has"));
    }
}
