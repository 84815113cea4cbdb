//! What the tasks on container instances hold of them.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use model::{InstanceId, PortRange, Scope};
use rows::{ContainerInstance, Index, NetworkMode, Task, TaskStatus};
use rules::placement::Port;

use world::Txn;

/// The host ports that Docker chooses from when a mapping names none: those that Linux gives to
/// connections (`net.ipv4.ip_local_port_range`).
pub const DYNAMIC_PORTS: PortRange = PortRange {
    from: 32768,
    to: 60999,
};

/// What tasks hold of one EC2 instance until they are STOPPED.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    pub cpu_units: u64,
    pub memory_mib: u64,
    /// How many tasks have an interface of their own.
    pub interfaces: u32,
    pub device_indexes: BTreeSet<u16>,
    pub ports: BTreeSet<Port>,
    /// Those that their definitions name.
    pub fixed_ports: BTreeSet<Port>,
    pub bridge_addresses: BTreeSet<Ipv4Addr>,
    /// The group of each task that should run.
    pub groups: Vec<String>,
    pub running: usize,
    pub pending: usize,
}

/// What the tasks on one EC2 instance hold.
pub fn of(txn: &Txn, scope: &Scope, instance: &InstanceId) -> Usage {
    let mut usage = Usage::default();
    for task in txn.by_index::<Task>(Index::TasksOfInstance, &scope.key(instance)) {
        usage.add(task);
    }
    usage
}

impl Usage {
    pub fn add(&mut self, task: &Task) {
        let (cpu_units, memory_mib) = reserved(task);
        self.cpu_units += u64::from(cpu_units);
        self.memory_mib += u64::from(memory_mib);
        if let Some(attachment) = &task.attachment {
            self.interfaces += 1;
            self.device_indexes.extend(attachment.device_index);
        }
        for container in &task.containers {
            self.bridge_addresses.extend(container.bridge_address);
            for binding in &container.port_bindings {
                // A bridge task that names a port of the range that others are chosen from cannot be
                // told from them.
                let dynamic =
                    task.network_mode == NetworkMode::Bridge && binding.host.from >= DYNAMIC_PORTS.from;
                for number in binding.host.from..=binding.host.to {
                    let port = Port {
                        udp: binding.udp,
                        number,
                    };
                    self.ports.insert(port);
                    if !dynamic {
                        self.fixed_ports.insert(port);
                    }
                }
            }
        }
        // A task that is to stop does not keep others away any more.
        if task.desired_status != TaskStatus::Stopped {
            self.groups.push(task.group.clone());
        }
        match task.last_status {
            TaskStatus::Running => self.running += 1,
            status if status < TaskStatus::Running => self.pending += 1,
            _ => {}
        }
    }

    /// CPU units that the instance has left.
    pub fn cpu_left(&self, row: &ContainerInstance) -> u32 {
        left(row.cpu_units, self.cpu_units)
    }

    pub fn memory_left(&self, row: &ContainerInstance) -> u32 {
        left(row.memory_mib, self.memory_mib)
    }
}

fn left(whole: u32, used: u64) -> u32 {
    u32::try_from(u64::from(whole).saturating_sub(used)).unwrap_or(0)
}

/// CPU units and MiB that a task takes from its instance: its own size, or what its containers ask for
/// (the soft limit of memory before the hard one).
pub fn reserved(task: &Task) -> (u32, u32) {
    let of = |c: &rows::Container| {
        let over = task.overrides.containers.iter().find(|o| o.name == c.name);
        let cpu = over.and_then(|o| o.cpu_units).unwrap_or(c.cpu_units);
        let soft = over
            .and_then(|o| o.memory_reservation_mib)
            .or(c.memory_reservation_mib);
        let hard = over.and_then(|o| o.memory_mib).or(c.memory_mib);
        (cpu, soft.or(hard).unwrap_or(0))
    };
    let sums = task.containers.iter().map(of).fold((0_u32, 0_u32), |sum, c| {
        (sum.0.saturating_add(c.0), sum.1.saturating_add(c.1))
    });
    let own = |own: u32, sum: u32| if own > 0 { own } else { sum };
    (own(task.cpu_units, sums.0), own(task.memory_mib, sums.1))
}
