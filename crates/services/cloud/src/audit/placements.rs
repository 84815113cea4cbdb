//! Container instances bear what is placed on them, and each thing of theirs is had once.

use std::collections::BTreeSet;

use rows::{
    ContainerInstance, ContainerInstanceStatus as Status, Index, Instance, InstanceState, NetworkMode,
    Tables, Task, TaskStatus,
};
use rules::placement::Port;

use ecs::usage::Usage;

/// Whether it stands for its instance in a cluster.
pub fn is_registered(row: &ContainerInstance) -> bool {
    row.status != Status::Inactive
}

pub fn audit_registration(tables: &Tables, row: &ContainerInstance, broken: &mut Vec<String>) {
    if is_registered(row) == row.deregistered_at.is_some() {
        broken.push(format!("{} has an end that does not fit its status", row.arn()));
    }
    if !is_registered(row) {
        return;
    }
    let instance = tables.get::<Instance>(&row.scope.key(&row.instance));
    if row.agent_connected && instance.is_none_or(|i| i.state != InstanceState::Running) {
        broken.push(format!("{} has an agent and does not run", row.arn()));
    }
}

pub fn audit_task(tables: &Tables, task: &Task, broken: &mut Vec<String>) {
    if task.last_status == TaskStatus::Stopped {
        return;
    }
    if task.awaits_capacity.is_some() && (task.placement.is_some() || task.attachment.is_some()) {
        broken.push(format!("task {} waits for what it has", task.id));
    }
    let Some(placement) = &task.placement else {
        if task.network_mode != NetworkMode::Awsvpc && task.awaits_capacity.is_none() {
            broken.push(format!("task {} has a network of no instance", task.id));
        }
        return;
    };
    let key = ContainerInstance::key_of(&task.scope, &task.cluster, &placement.container_instance);
    let row = tables.get::<ContainerInstance>(&key);
    if row.is_none_or(|row| row.instance != placement.instance || row.vpc != placement.vpc) {
        broken.push(format!("task {} is placed on what does not exist", task.id));
    }
}

/// The tasks on one instance, by its key: `row` is how it is registered now, if it is.
pub fn audit_instance(
    tables: &Tables,
    instance: &str,
    row: Option<&ContainerInstance>,
    broken: &mut Vec<String>,
) {
    let (mut ports, mut addresses, mut places) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    if let Some(row) = row {
        let reserved =
            |udp: bool, of: &[u16]| -> Vec<Port> { of.iter().map(|&number| Port { udp, number }).collect() };
        ports.extend(reserved(false, &row.reserved_ports));
        ports.extend(reserved(true, &row.reserved_udp_ports));
    }
    let mut used = Usage::default();
    for task in tables.by_index::<Task>(Index::TasksOfInstance, instance) {
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
