//! A task as DescribeTasks shows it.

use crate::api::*;
use model::{Arn, PortRange};
use rows::{AttachmentStatus, ContainerStatus, LaunchType as RowLaunchType, Task as Row};

use super::{execute_command, tags_to_wire, usage};

pub fn view(row: &Row, with_tags: bool) -> Task {
    let fargate = row.launch_type == RowLaunchType::Fargate;
    let (cpu_units, memory_mib) = usage::reserved(row);
    Task {
        attachments: Some(row.attachment.iter().map(attachment).collect()),
        attributes: Some(vec![Attribute {
            name: "ecs.cpu-architecture".into(),
            value: Some("x86_64".into()),
            ..Attribute::default()
        }]),
        availability_zone: Some(row.availability_zone.clone()),
        capacity_provider_name: row.capacity_provider.clone(),
        container_instance_arn: row
            .placement
            .as_ref()
            .map(|p| rows::ContainerInstance::arn_of(&row.scope, &row.cluster, &p.container_instance)),
        cluster_arn: Some(Arn::new("ecs", &row.scope, format!("cluster/{}", row.cluster)).to_string()),
        connectivity: row.connectivity_at.map(|_| Connectivity::Connected),
        connectivity_at: row.connectivity_at,
        containers: Some(row.containers.iter().map(|c| container(row, c)).collect()),
        cpu: Some(cpu_units.to_string()),
        created_at: Some(row.created_at),
        desired_status: Some(row.desired_status.as_str().into()),
        enable_execute_command: Some(row.enable_execute_command),
        ephemeral_storage: fargate.then(|| EphemeralStorage {
            size_in_gi_b: i32::try_from(row.ephemeral_storage_gib).unwrap_or(i32::MAX),
        }),
        execution_stopped_at: row.execution_stopped_at,
        fargate_ephemeral_storage: fargate.then(|| TaskEphemeralStorage {
            size_in_gi_b: i32::try_from(row.ephemeral_storage_gib).ok(),
            kms_key_id: None,
        }),
        group: Some(row.group.clone()),
        health_status: Some(health(row.health())),
        inference_accelerators: Some(Vec::new()),
        last_status: Some(row.last_status.as_str().into()),
        launch_type: Some(launch_type(row.launch_type)),
        memory: Some(memory_mib.to_string()),
        overrides: Some(overrides(row)),
        platform_family: fargate.then(|| "Linux".into()),
        platform_version: row.platform_version.clone(),
        pull_started_at: row.pull_started_at,
        pull_stopped_at: row.pull_stopped_at,
        started_at: row.started_at,
        started_by: row.started_by.clone(),
        stop_code: row.stop_code.map(stop_code),
        stopped_at: row.stopped_at,
        stopped_reason: row.stopped_reason.clone(),
        stopping_at: row.stopping_at,
        tags: Some(if with_tags {
            tags_to_wire(&row.tags)
        } else {
            Vec::new()
        }),
        task_arn: Some(row.arn()),
        task_definition_arn: Some(
            Arn::new(
                "ecs",
                &row.scope,
                format!("task-definition/{}:{}", row.family, row.revision),
            )
            .to_string(),
        ),
        version: i64::try_from(row.version).ok(),
    }
}

pub fn launch_type(row: RowLaunchType) -> LaunchType {
    match row {
        RowLaunchType::Ec2 => LaunchType::Ec2,
        RowLaunchType::Fargate => LaunchType::Fargate,
        RowLaunchType::External => LaunchType::External,
        RowLaunchType::ManagedInstances => LaunchType::ManagedInstances,
    }
}

fn stop_code(row: rows::StopCode) -> TaskStopCode {
    match row {
        rows::StopCode::TaskFailedToStart => TaskStopCode::TaskFailedToStart,
        rows::StopCode::EssentialContainerExited => TaskStopCode::EssentialContainerExited,
        rows::StopCode::UserInitiated => TaskStopCode::UserInitiated,
        rows::StopCode::ServiceSchedulerInitiated => TaskStopCode::ServiceSchedulerInitiated,
        rows::StopCode::TerminationNotice => TaskStopCode::TerminationNotice,
    }
}

fn attachment(row: &rows::Attachment) -> Attachment {
    let detail = |name: &str, value: String| KeyValuePair {
        name: Some(name.into()),
        value: Some(value),
    };
    let mut details = vec![detail("subnetId", row.subnet.to_string())];
    if row.status != AttachmentStatus::Precreated {
        details.push(detail("networkInterfaceId", row.eni.to_string()));
        details.push(detail("macAddress", row.mac.to_string()));
        details.extend(
            row.private_dns_name
                .iter()
                .map(|name| detail("privateDnsName", name.clone())),
        );
        details.push(detail("privateIPv4Address", row.private_address.to_string()));
    }
    Attachment {
        id: Some(row.id.clone()),
        r#type: Some("ElasticNetworkInterface".into()),
        status: Some(
            match row.status {
                AttachmentStatus::Precreated => "PRECREATED",
                AttachmentStatus::Attached => "ATTACHED",
                AttachmentStatus::Detaching => "DETACHING",
                AttachmentStatus::Deleted => "DELETED",
            }
            .into(),
        ),
        details: Some(details),
    }
}

/// Without a check nothing is known.
fn health(row: Option<rows::Health>) -> HealthStatus {
    match row {
        Some(rows::Health::Healthy) => HealthStatus::Healthy,
        Some(rows::Health::Unhealthy) => HealthStatus::Unhealthy,
        Some(rows::Health::Unknown) | None => HealthStatus::Unknown,
    }
}

/// The ports that Docker has published, once the container runs.
fn bindings(c: &rows::Container) -> Vec<NetworkBinding> {
    let published = c.port_bindings.iter().filter(|_| c.runtime_id.is_some());
    published
        .map(|b| {
            let single = |range: PortRange| (!b.is_range).then(|| i32::from(range.from));
            let range = |range: PortRange| b.is_range.then(|| format!("{}-{}", range.from, range.to));
            NetworkBinding {
                bind_ip: Some("0.0.0.0".into()),
                container_port: single(b.container),
                host_port: single(b.host),
                container_port_range: range(b.container),
                host_port_range: range(b.host),
                protocol: Some(if b.udp {
                    TransportProtocol::Udp
                } else {
                    TransportProtocol::Tcp
                }),
            }
        })
        .collect()
}

fn container(task: &Row, c: &rows::Container) -> Container {
    let settings = task.overrides.containers.iter().find(|o| o.name == c.name);
    let interface = task
        .attachment
        .as_ref()
        .filter(|a| a.status != AttachmentStatus::Precreated);
    Container {
        container_arn: Some(
            Arn::new(
                "ecs",
                &task.scope,
                format!("container/{}/{}/{}", task.cluster, task.id, c.id),
            )
            .to_string(),
        ),
        task_arn: Some(task.arn()),
        name: Some(c.name.clone()),
        image: Some(c.image.clone()),
        image_digest: c.image_digest.clone(),
        runtime_id: c.runtime_id.clone(),
        last_status: Some(
            match c.status {
                ContainerStatus::Pending => "PENDING",
                ContainerStatus::Running => "RUNNING",
                ContainerStatus::Stopped => "STOPPED",
            }
            .into(),
        ),
        exit_code: c.exit_code,
        reason: c.reason.clone(),
        network_bindings: Some(bindings(c)),
        network_interfaces: Some(
            interface
                .map(|a| NetworkInterface {
                    attachment_id: Some(a.id.clone()),
                    private_ipv4_address: Some(a.private_address.to_string()),
                    ipv6_address: None,
                })
                .into_iter()
                .collect(),
        ),
        health_status: Some(health(c.health)),
        managed_agents: execute_command::managed_agents(task, c),
        cpu: Some(
            settings
                .and_then(|o| o.cpu_units)
                .unwrap_or(c.cpu_units)
                .to_string(),
        ),
        memory: settings
            .and_then(|o| o.memory_mib)
            .or(c.memory_mib)
            .map(|m| m.to_string()),
        memory_reservation: settings
            .and_then(|o| o.memory_reservation_mib)
            .or(c.memory_reservation_mib)
            .map(|m| m.to_string()),
        ..Container::default()
    }
}

fn overrides(row: &Row) -> TaskOverride {
    let o = &row.overrides;
    let int = |n: Option<u32>| n.and_then(|n| i32::try_from(n).ok());
    let named = |c: &rows::Container| {
        let given = o.containers.iter().find(|given| given.name == c.name);
        let mut out = ContainerOverride {
            name: Some(c.name.clone()),
            ..ContainerOverride::default()
        };
        if let Some(given) = given {
            out.command = given.command.clone();
            out.environment = (!given.environment.is_empty()).then(|| {
                given
                    .environment
                    .iter()
                    .map(|(name, value)| KeyValuePair {
                        name: Some(name.clone()),
                        value: Some(value.clone()),
                    })
                    .collect()
            });
            out.cpu = int(given.cpu_units);
            out.memory = int(given.memory_mib);
            out.memory_reservation = int(given.memory_reservation_mib);
        }
        out
    };
    TaskOverride {
        container_overrides: Some(row.containers.iter().map(named).collect()),
        inference_accelerator_overrides: Some(Vec::new()),
        cpu: o.cpu_units.map(|n| n.to_string()),
        memory: o.memory_mib.map(|n| n.to_string()),
        execution_role_arn: o.execution_role_arn.clone(),
        task_role_arn: o.task_role_arn.clone(),
        ephemeral_storage: None,
    }
}
