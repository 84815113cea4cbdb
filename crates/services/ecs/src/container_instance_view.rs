//! A container instance as DescribeContainerInstances shows it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::api::*;
use rows::{ContainerInstance as Row, ContainerInstanceStatus as Status};

use super::usage::{self, Usage};
use super::{attribute, tags_to_wire};
use world::{Cx, Txn};

/// Which parts are shown besides those that always are.
#[derive(Clone, Copy)]
pub struct View {
    tags: bool,
    health: bool,
}

impl View {
    pub fn with_tags() -> Self {
        View {
            tags: true,
            health: false,
        }
    }

    pub fn of(include: Option<&[ContainerInstanceField]>) -> Self {
        let has = |field| include.is_some_and(|f| f.contains(&field));
        View {
            tags: has(ContainerInstanceField::Tags),
            health: has(ContainerInstanceField::ContainerInstanceHealth),
        }
    }
}

pub fn view(cx: &Cx, txn: &Txn, row: &Row, show: View) -> ContainerInstance {
    shown(cx, row, &usage::of(txn, &row.scope, &row.instance), show)
}

pub fn views(cx: &Cx, txn: &Txn, rows: &[Arc<Row>], show: View) -> Vec<ContainerInstance> {
    rows.iter().map(|row| view(cx, txn, row, show)).collect()
}

fn shown(cx: &Cx, row: &Row, used: &Usage, show: View) -> ContainerInstance {
    let none = Usage::default();
    let used = match row.status {
        Status::Inactive => &none,
        Status::Active | Status::Draining => used,
    };
    let count = |n: usize| Some(i32::try_from(n).unwrap_or(i32::MAX));
    ContainerInstance {
        agent_connected: Some(row.agent_connected),
        attachments: Some(Vec::new()),
        capacity_provider_name: row.capacity_provider.clone(),
        attributes: Some(row.attributes.iter().map(attribute::to_wire).collect()),
        container_instance_arn: Some(row.arn()),
        ec2_instance_id: Some(row.instance.to_string()),
        health_status: show.health.then(|| health(cx, row)),
        pending_tasks_count: count(used.pending),
        registered_at: Some(row.registered_at),
        registered_resources: Some(resources(row, &none)),
        remaining_resources: Some(resources(row, used)),
        running_tasks_count: count(used.running),
        status: Some(
            match row.status {
                Status::Active => "ACTIVE",
                Status::Draining => "DRAINING",
                Status::Inactive => "INACTIVE",
            }
            .into(),
        ),
        status_reason: row.status_reason.clone(),
        tags: Some(if show.tags {
            tags_to_wire(&row.tags)
        } else {
            Vec::new()
        }),
        version: i64::try_from(row.version).ok(),
        version_info: Some(VersionInfo {
            agent_hash: row.agent_hash.clone(),
            agent_version: Some(row.agent_version.clone()),
            docker_version: Some(row.docker_version.clone()),
        }),
        ..ContainerInstance::default()
    }
}

/// What there is, less what the tasks hold. Ports are those that cannot be had, dynamic ones left out.
fn resources(row: &Row, used: &Usage) -> Vec<Resource> {
    let amount = |name: &str, n: u32| Resource {
        name: Some(name.into()),
        r#type: Some("INTEGER".into()),
        integer_value: Some(i32::try_from(n).unwrap_or(i32::MAX)),
        double_value: Some(0.0),
        long_value: Some(0),
        string_set_value: None,
    };
    let ports = |name: &str, udp: bool, reserved: &[u16]| {
        let used = used.fixed_ports.iter().filter(|p| p.udp == udp);
        let all: BTreeSet<u16> = used.map(|p| p.number).chain(reserved.iter().copied()).collect();
        Resource {
            name: Some(name.into()),
            r#type: Some("STRINGSET".into()),
            integer_value: Some(0),
            double_value: Some(0.0),
            long_value: Some(0),
            string_set_value: Some(all.iter().map(ToString::to_string).collect()),
        }
    };
    vec![
        amount("CPU", used.cpu_left(row)),
        amount("MEMORY", used.memory_left(row)),
        ports("PORTS", false, &row.reserved_ports),
        ports("PORTS_UDP", true, &row.reserved_udp_ports),
    ]
}

/// The container runtime is as well as the agent: both are cove.
fn health(cx: &Cx, row: &Row) -> ContainerInstanceHealthStatus {
    let state = if row.agent_connected {
        InstanceHealthCheckState::Ok
    } else {
        InstanceHealthCheckState::InsufficientData
    };
    ContainerInstanceHealthStatus {
        overall_status: Some(state),
        details: Some(vec![InstanceHealthCheckResult {
            r#type: Some(InstanceHealthCheckType::ContainerRuntime),
            status: Some(state),
            last_updated: Some(cx.now),
            last_status_change: Some(row.registered_at),
            status_reason: None,
        }]),
    }
}
