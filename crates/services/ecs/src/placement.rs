//! Container instances as placement and cluster queries see them, and what a task gets of the one that it
//! is placed on.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::sync::Arc;

use model::{Cidr, PortRange};
use rows::{ContainerDefinition, ContainerInstance, NetworkMode, PortBinding, Task, TaskDefinition};
use rules::cluster_query::{Host, Query};
use rules::placement::{Candidate, InterfaceNeeds, Needs, Port, free_run};

use super::new_task::Plan;
use super::usage::{self, DYNAMIC_PORTS, Usage};
use super::{agent, container_definition};
use ec2::instance;
use world::Txn;

/// A container instance with what its tasks hold of it.
pub struct CandidateInstance {
    pub row: Arc<ContainerInstance>,
    pub used: Usage,
    pub candidate: Candidate,
}

impl CandidateInstance {
    pub fn new(row: Arc<ContainerInstance>, used: Usage, members: &[Query]) -> Self {
        let host = host(&row, Some(&used));
        let reserved = |udp: bool, ports: &[u16]| -> Vec<Port> {
            ports.iter().map(|&number| Port { udp, number }).collect()
        };
        let mut fixed = used.fixed_ports.clone();
        fixed.extend(reserved(false, &row.reserved_ports));
        fixed.extend(reserved(true, &row.reserved_udp_ports));
        let zone = row
            .attribute("ecs.availability-zone")
            .and_then(|a| a.value.clone());
        let candidate = Candidate {
            id: row.id.to_string(),
            agent_connected: row.agent_connected,
            vpc: row.vpc.to_string(),
            zone: zone.unwrap_or_default(),
            cpu_units: used.cpu_left(&row),
            memory_mib: used.memory_left(&row),
            gpus: 0,
            interfaces: row.task_enis.saturating_sub(used.interfaces),
            fixed_ports: fixed.len(),
            ports: used.ports.union(&fixed).copied().collect(),
            member: members.iter().all(|m| m.matches(&host)),
            attributes: host.attributes,
            task_groups: host.task_groups,
        };
        CandidateInstance { row, used, candidate }
    }
}

impl AsRef<Candidate> for CandidateInstance {
    fn as_ref(&self) -> &Candidate {
        &self.candidate
    }
}

/// What a cluster query can ask of an instance.
pub fn host(row: &ContainerInstance, used: Option<&Usage>) -> Host {
    Host {
        agent_connected: row.agent_connected,
        agent_version: row.agent_version.clone(),
        attributes: row
            .attributes
            .iter()
            .map(|a| (a.name.clone(), a.value.clone()))
            .collect(),
        ec2_instance_id: row.instance.to_string(),
        registered_at_ms: row.registered_at.millis(),
        running_tasks: used.map_or(0, |u| u32::try_from(u.running).unwrap_or(u32::MAX)),
        task_groups: used.map(|u| u.groups.clone()).unwrap_or_default(),
    }
}

/// What a new task of the plan wants.
pub fn needs(plan: &Plan, new: &Task) -> Needs {
    let definition = &plan.definition;
    let (cpu_units, memory_mib) = usage::reserved(new);
    let mut attributes: Vec<(String, Option<String>)> = definition
        .requires_attributes
        .iter()
        .map(|name| (name.clone(), None))
        .collect();
    let platform = [
        ("ecs.cpu-architecture", &definition.cpu_architecture),
        ("ecs.os-type", &definition.operating_system_family),
    ];
    for (name, value) in platform {
        if let Some(value) = value {
            attributes.push((name.to_owned(), Some(value.to_ascii_lowercase())));
        }
    }
    let ports = definition.containers.iter().flat_map(|c| {
        let fixed = c
            .port_mappings
            .iter()
            .filter(|_| is_published(definition.network_mode, c));
        fixed.filter_map(|mapping| {
            let number = mapping.host_port.filter(|port| *port != 0)?;
            Some(Port {
                udp: mapping.udp,
                number,
            })
        })
    });
    Needs {
        cpu_units,
        memory_mib,
        gpus: 0,
        ports: ports.collect(),
        attributes,
        interface: plan.network.as_ref().map(|network| InterfaceNeeds {
            vpc: network
                .subnets
                .first()
                .map(|s| s.vpc.to_string())
                .unwrap_or_default(),
            zones: network
                .subnets
                .iter()
                .map(|s| s.availability_zone.clone())
                .collect(),
        }),
        group: new.group.clone(),
        distinct_instance: false,
    }
}

/// Whether the container's ports are ports of its instance too.
fn is_published(mode: NetworkMode, container: &ContainerDefinition) -> bool {
    matches!(mode, NetworkMode::Bridge | NetworkMode::Host) && container.disable_networking != Some(true)
}

/// Docker's bridge on every instance; it has the first address itself.
const BRIDGE: &str = "172.17.0.0/16";

/// Gives the containers of a task without an interface their addresses on the instance's bridge and
/// their host ports. `None` when the instance has none left.
pub fn network_of(definition: &TaskDefinition, task: &mut Task, instance: &CandidateInstance) -> Option<()> {
    let mode = definition.network_mode;
    let mut addresses = instance.used.bridge_addresses.clone();
    // A port that one container's definition names must not be chosen for another.
    let mut taken = instance.candidate.ports.clone();
    let all = definition.containers.iter().flat_map(|c| &c.port_mappings);
    taken.extend(all.filter_map(|m| {
        let number = m.host_port.filter(|port| *port != 0)?;
        Some(Port { udp: m.udp, number })
    }));
    for (container, row) in definition.containers.iter().zip(&mut task.containers) {
        if !is_published(mode, container) {
            continue;
        }
        if mode == NetworkMode::Bridge {
            let address = free_address(&addresses)?;
            addresses.insert(address);
            row.bridge_address = Some(address);
        }
        for mapping in &container.port_mappings {
            let binding = binding(mapping, &taken)?;
            taken.extend((binding.host.from..=binding.host.to).map(|number| Port {
                udp: binding.udp,
                number,
            }));
            row.port_bindings.push(binding);
        }
    }
    Some(())
}

fn free_address(taken: &BTreeSet<Ipv4Addr>) -> Option<Ipv4Addr> {
    let block = Cidr::parse(BRIDGE)?;
    let last = u32::try_from(block.size()).ok()?.checked_sub(2)?;
    (2..=last)
        .filter_map(|n| block.nth(n))
        .find(|address| !taken.contains(address))
}

/// The ports of the container that one mapping is about.
fn container_ports(mapping: &rows::PortMapping) -> Option<PortRange> {
    let range = mapping.container_port_range.as_deref();
    match range.and_then(container_definition::parse_range) {
        Some((from, to)) => Some(PortRange { from, to }),
        None => mapping
            .container_port
            .map(|port| PortRange { from: port, to: port }),
    }
}

/// What one mapping of an awsvpc task's container declares.
pub fn interface_ports(mapping: &rows::PortMapping) -> Option<rows::InterfacePorts> {
    let ports = container_ports(mapping)?;
    Some(rows::InterfacePorts {
        ports,
        udp: mapping.udp,
    })
}

/// The host ports of one mapping: those that it names, or the lowest free ones of the dynamic range.
fn binding(mapping: &rows::PortMapping, taken: &BTreeSet<Port>) -> Option<PortBinding> {
    let container = container_ports(mapping)?;
    let length = container.to - container.from + 1;
    let from = match mapping.host_port.filter(|port| *port != 0) {
        Some(port) => port,
        None => free_run(taken, mapping.udp, DYNAMIC_PORTS.from, DYNAMIC_PORTS.to, length)?,
    };
    Some(PortBinding {
        container,
        host: PortRange {
            from,
            to: from + (length - 1),
        },
        udp: mapping.udp,
        is_range: mapping.container_port_range.is_some(),
    })
}

/// The device index of a new task's interface at the instance: the lowest that nothing has. The interfaces of
/// trunked instances have none.
///
/// # Errors
/// The reason of a task that ECS placed because it knows its own interfaces alone, where others have
/// been attached by hand and none is left.
pub fn device_index(txn: &Txn, instance: &CandidateInstance) -> Result<Option<u16>, &'static str> {
    let scope = &instance.row.scope;
    let kind = txn
        .get::<rows::Instance>(&scope.key(&instance.row.instance))
        .and_then(|i| agent::kind(&i));
    let Some(kind) = kind.filter(|kind| instance.row.task_enis <= kind.awsvpc_tasks()) else {
        return Ok(None);
    };
    let mut held: BTreeSet<u16> = instance::interfaces(txn, scope, &instance.row.instance)
        .iter()
        .filter_map(|eni| Some(instance::attachment_of(eni)?.device_index))
        .collect();
    held.extend(&instance.used.device_indexes);
    let full = held.len() >= usize::try_from(kind.max_interfaces).unwrap_or(usize::MAX);
    (1..=u16::MAX)
        .find(|n| !full && !held.contains(n))
        .map(Some)
        .ok_or("Unable to attach network interface to unused device index")
}
