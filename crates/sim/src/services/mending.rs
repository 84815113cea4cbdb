//! What the user puts right when the faults end, and how everything ends.

use std::sync::Arc;

use rows::{
    AwsvpcConfiguration, ContainerInstanceStatus, DeploymentStrategy, Instance, InstanceState,
    SchedulingStrategy, SecurityGroup, Service, Subnet, Tables, Task,
};
use serde_json::json;

use super::oracle::{active, is_living};
use super::places::{ALARMS, Places, is_crowded, registered, set_status};
use super::settings::Platform;
use super::{Request, acts, ask, ecs};

/// An instance type with room for many tasks, and how many awsvpc tasks it has interfaces for.
const LARGE: (&str, u32) = ("m5.4xlarge", 7);

pub fn requests(places: &Places, tables: &Tables) -> Vec<Request> {
    let mut calls = Vec::new();
    for name in ALARMS {
        let input = json!({"AlarmName": name, "StateValue": "OK", "StateReason": "mended"});
        calls.push(ask("cloudwatch", "SetAlarmState", input));
    }
    for task in tables.tasks.values().filter(|t| is_living(t)) {
        if task.service().is_none() {
            calls.push(stop(task));
        } else if task.protected_until.is_some() {
            let input = json!({"cluster": task.cluster, "tasks": [task.arn()], "protectionEnabled": false});
            calls.push(ecs("UpdateTaskProtection", input));
        }
    }
    for row in registered(tables).filter(|row| row.status == ContainerInstanceStatus::Draining) {
        calls.push(set_status(row, "ACTIVE"));
    }
    let mut needs = 3;
    for service in active(tables) {
        calls.push(room(service));
        calls.extend(network(places, tables, service));
        calls.extend(acts::awaited(tables, service).map(|input| ecs("ContinueServiceDeployment", input)));
        needs += instances(service);
    }
    for n in 0..needs {
        let subnet = places.subnets.get(n as usize % places.subnets.len().max(1));
        calls.extend(subnet.map(|subnet| places.launch_at(subnet, LARGE.0, false)));
    }
    calls.into_iter().flatten().collect()
}

fn stop(task: &Task) -> Option<Request> {
    ecs("StopTask", json!({"cluster": task.cluster, "task": task.arn()}))
}

/// Bounds that let a deployment go on.
fn room(service: &Service) -> Option<Request> {
    let (minimum, maximum) = match service.scheduling {
        SchedulingStrategy::Daemon => (0, 100),
        SchedulingStrategy::Replica => (50, 200),
    };
    let input = json!({"cluster": service.cluster, "service": service.name, "deploymentConfiguration": {
        "minimumHealthyPercent": minimum, "maximumPercent": maximum,
    }});
    ecs("UpdateService", input)
}

/// A network that stays, for a service that has lost its own, or finds no address there.
fn network(places: &Places, tables: &Tables, service: &Service) -> Option<Option<Request>> {
    let network = service.spec.as_ref()?.network.as_ref()?;
    let AwsvpcConfiguration {
        subnets,
        security_groups,
        ..
    } = network;
    let key = |id: &String| service.scope.key(id);
    let whole = subnets.iter().all(|id| tables.get::<Subnet>(&key(id)).is_some())
        && security_groups
            .iter()
            .all(|id| tables.get::<SecurityGroup>(&key(id)).is_some());
    let input = json!({
        "cluster": service.cluster, "service": service.name, "networkConfiguration": places.lasting_network(),
    });
    let whole = whole && !is_crowded(tables, service);
    (!whole).then(|| ecs("UpdateService", input))
}

/// How many large instances are needed so that all its tasks have a place, twice.
fn instances(service: &Service) -> u32 {
    let family = service.spec.as_ref().map_or("", |spec| &spec.family);
    let daemon = service.scheduling == SchedulingStrategy::Daemon;
    let sides = match service.deployment_configuration.strategy {
        DeploymentStrategy::Rolling => 1,
        _ => 2,
    };
    match Platform::of(family) {
        _ if daemon => 0,
        Some(Platform::Port) => sides * service.desired_count,
        Some(Platform::Awsvpc) => (2 * service.desired_count).div_ceil(LARGE.1 - 4),
        _ => service.desired_count.div_ceil(20),
    }
}

pub fn goodbye(tables: &Tables) -> Vec<Request> {
    let services = active(tables).map(|service| {
        let input = json!({"cluster": service.cluster, "service": service.name, "force": true});
        ecs("DeleteService", input)
    });
    let tasks = tables
        .tasks
        .values()
        .filter(|t| is_living(t) && t.service().is_none());
    let alive = |i: &&Arc<Instance>| !matches!(i.state, InstanceState::Terminated);
    let instances = tables.instances.values().filter(alive).map(|instance| {
        let ids = json!({"InstanceIds": [instance.id.to_string()]});
        ask("ec2", "TerminateInstances", ids)
    });
    services
        .chain(tasks.map(|t| stop(t)))
        .chain(instances)
        .flatten()
        .collect()
}
