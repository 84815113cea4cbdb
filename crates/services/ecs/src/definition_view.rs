//! A task definition as the API shows it, with the defaults that AWS fills in.

use crate::api::*;
use rows::{LaunchType as RowLaunchType, NetworkMode as RowMode, TaskDefinition as Row};

use super::{container_order, health_check};

pub fn view(row: &Row) -> TaskDefinition {
    let not_empty = |list: &[RowLaunchType]| {
        (!list.is_empty()).then(|| list.iter().map(|l| compatibility(*l)).collect::<Vec<_>>())
    };
    TaskDefinition {
        task_definition_arn: Some(row.arn()),
        container_definitions: Some(row.containers.iter().map(container).collect()),
        family: Some(row.family.clone()),
        task_role_arn: row.task_role_arn.clone(),
        execution_role_arn: row.execution_role_arn.clone(),
        network_mode: row.network_mode_given.then_some(match row.network_mode {
            RowMode::Awsvpc => NetworkMode::Awsvpc,
            RowMode::Bridge => NetworkMode::Bridge,
            RowMode::Host => NetworkMode::Host,
            RowMode::None => NetworkMode::None,
        }),
        revision: i32::try_from(row.revision).ok(),
        volumes: Some(Vec::new()),
        status: Some(match row.status {
            rows::TaskDefinitionStatus::Active => TaskDefinitionStatus::Active,
            rows::TaskDefinitionStatus::Inactive => TaskDefinitionStatus::Inactive,
        }),
        requires_attributes: Some(
            row.requires_attributes
                .iter()
                .map(|name| Attribute {
                    name: name.clone(),
                    ..Attribute::default()
                })
                .collect(),
        ),
        placement_constraints: Some(
            row.placement_constraints
                .iter()
                .map(|expression| TaskDefinitionPlacementConstraint {
                    expression: Some(expression.clone()),
                    r#type: Some(TaskDefinitionPlacementConstraintType::MemberOf),
                })
                .collect(),
        ),
        compatibilities: not_empty(&row.compatibilities),
        requires_compatibilities: not_empty(&row.requires_compatibilities),
        cpu: row.cpu_units.map(|n| n.to_string()),
        memory: row.memory_mib.map(|n| n.to_string()),
        runtime_platform: (row.cpu_architecture.is_some() || row.operating_system_family.is_some()).then(
            || RuntimePlatform {
                cpu_architecture: row.cpu_architecture.as_deref().and_then(CPUArchitecture::parse),
                operating_system_family: row.operating_system_family.as_deref().and_then(OSFamily::parse),
            },
        ),
        registered_at: Some(row.registered_at),
        deregistered_at: row.deregistered_at,
        registered_by: Some(row.registered_by.clone()),
        ..TaskDefinition::default()
    }
}

pub fn compatibility(row: RowLaunchType) -> Compatibility {
    match row {
        RowLaunchType::Ec2 => Compatibility::Ec2,
        RowLaunchType::Fargate => Compatibility::Fargate,
        RowLaunchType::External => Compatibility::External,
        RowLaunchType::ManagedInstances => Compatibility::ManagedInstances,
    }
}

fn pair((name, value): &(String, String)) -> KeyValuePair {
    KeyValuePair {
        name: Some(name.clone()),
        value: Some(value.clone()),
    }
}

fn int(n: u32) -> Option<i32> {
    i32::try_from(n).ok()
}

fn container(c: &rows::ContainerDefinition) -> ContainerDefinition {
    fn list<T: Clone>(l: &[T]) -> Option<Vec<T>> {
        (!l.is_empty()).then(|| l.to_vec())
    }
    let capabilities =
        (!c.capabilities_add.is_empty() || !c.capabilities_drop.is_empty()).then(|| KernelCapabilities {
            add: Some(c.capabilities_add.clone()),
            drop: Some(c.capabilities_drop.clone()),
        });
    ContainerDefinition {
        name: Some(c.name.clone()),
        image: Some(c.image.clone()),
        cpu: int(c.cpu_units),
        memory: c.memory_mib.and_then(int),
        memory_reservation: c.memory_reservation_mib.and_then(int),
        port_mappings: Some(c.port_mappings.iter().map(port_mapping).collect()),
        essential: Some(c.essential),
        entry_point: c.entry_point.clone(),
        command: c.command.clone(),
        environment: Some(c.environment.iter().map(pair).collect()),
        mount_points: Some(Vec::new()),
        volumes_from: Some(Vec::new()),
        working_directory: c.working_directory.clone(),
        user: c.user.clone(),
        stop_timeout: c.stop_timeout_s.and_then(int),
        readonly_root_filesystem: c.readonly_root_filesystem,
        log_configuration: c.log_configuration.as_ref().map(|l| LogConfiguration {
            log_driver: LogDriver::parse(&l.driver).unwrap_or_default(),
            options: Some(l.options.clone()),
            secret_options: None,
        }),
        ulimits: (!c.ulimits.is_empty()).then(|| c.ulimits.iter().map(ulimit).collect()),
        docker_labels: c.docker_labels.clone(),
        system_controls: Some(
            c.system_controls
                .iter()
                .map(|(namespace, value)| SystemControl {
                    namespace: Some(namespace.clone()),
                    value: Some(value.clone()),
                })
                .collect(),
        ),
        linux_parameters: (c.init_process_enabled.is_some() || capabilities.is_some()).then(|| {
            LinuxParameters {
                capabilities,
                init_process_enabled: c.init_process_enabled,
                ..LinuxParameters::default()
            }
        }),
        privileged: c.privileged,
        links: list(&c.links),
        hostname: c.hostname.clone(),
        dns_servers: list(&c.dns_servers),
        dns_search_domains: list(&c.dns_search_domains),
        extra_hosts: (!c.extra_hosts.is_empty()).then(|| {
            c.extra_hosts
                .iter()
                .map(|(hostname, ip)| HostEntry {
                    hostname: hostname.clone(),
                    ip_address: ip.clone(),
                })
                .collect()
        }),
        disable_networking: c.disable_networking,
        version_consistency: c.version_consistency.map(|wanted| match wanted {
            true => VersionConsistency::Enabled,
            false => VersionConsistency::Disabled,
        }),
        health_check: c.health_check.as_ref().map(health_check::view),
        depends_on: container_order::view(&c.depends_on),
        start_timeout: c.start_timeout_s.and_then(int),
        ..ContainerDefinition::default()
    }
}

fn ulimit(u: &rows::Ulimit) -> Ulimit {
    Ulimit {
        name: UlimitName::parse(&u.name).unwrap_or_default(),
        soft_limit: i32::try_from(u.soft).unwrap_or(i32::MAX),
        hard_limit: i32::try_from(u.hard).unwrap_or(i32::MAX),
    }
}

fn port_mapping(p: &rows::PortMapping) -> PortMapping {
    PortMapping {
        container_port: p.container_port.map(i32::from),
        host_port: p.host_port.map(i32::from),
        protocol: Some(if p.udp {
            TransportProtocol::Udp
        } else {
            TransportProtocol::Tcp
        }),
        name: p.name.clone(),
        app_protocol: p.app_protocol.as_deref().and_then(ApplicationProtocol::parse),
        container_port_range: p.container_port_range.clone(),
    }
}
