//! What the user does at random.

use std::sync::Arc;

use rows::{Deployment, HookStatus, Service, ServiceDeployment, Tables, Task};
use serde_json::{Value, json};

use super::oracle::{active, is_living};
use super::places::{ALARMS, CLUSTERS, DEFAULT};
use super::sets;
use super::settings::{self, Platform};
use super::{Request, ServiceUser, Then, ask, ecs};
use crate::fault_rng::FaultRng;
use crate::user::request;

impl ServiceUser {
    pub fn act(&mut self, tables: &Tables, rng: &mut FaultRng) -> Option<Request> {
        let active = active(tables).count();
        if u64::try_from(active).unwrap_or(u64::MAX) < self.crowd && rng.happens(50) {
            return self.create(rng);
        }
        let service = some(tables.services.values(), tables.services.len(), rng)?.clone();
        match rng.below(25) {
            0..=9 if sets::is_external(&service) => sets::act(&self.places, tables, &service, rng),
            0..=9 => self.update(&service, rng),
            10 => delete(&service, rng),
            11 | 12 => stop_task(tables, rng),
            13 | 14 => protect(tables, rng),
            15 => set_alarm(rng),
            16 => stop_deployment(tables, &service, rng),
            17 => go_on(tables, &service, rng),
            18..=20 => self.places.shake_instances(tables, rng),
            21 => self.places.shake_networks(rng),
            22 => run_task(rng),
            23 => {
                let cluster = rng.pick(CLUSTERS)?;
                ecs("DeleteCluster", json!({"cluster": cluster}))
            }
            _ => {
                let input = json!({"cluster": service.cluster, "services": [service.name]});
                request("ecs", "DescribeServices", input, Then::Described)
            }
        }
    }

    fn is_crowded(&self) -> bool {
        self.crowd > 20
    }

    /// A new service, or one of the name of one that is gone.
    fn create(&mut self, rng: &mut FaultRng) -> Option<Request> {
        let number = match rng.happens(20) {
            true => rng.below(self.made + 1),
            false => {
                self.made += 1;
                self.made
            }
        };
        let name = format!("s{number}");
        if rng.happens(8) {
            return sets::service(DEFAULT, &name, rng);
        }
        let input = settings::service(&name, &self.places, self.is_crowded(), rng);
        ecs("CreateService", input)
    }

    fn update(&mut self, service: &Service, rng: &mut FaultRng) -> Option<Request> {
        let mut input = json!({"cluster": service.cluster, "service": service.name});
        let family = &service.spec.as_ref()?.family;
        let platform = Platform::of(family)?;
        let daemon = service.scheduling == rows::SchedulingStrategy::Daemon;
        for _ in 0..1 + rng.below(2) {
            match rng.below(12) {
                0..=4 => input["taskDefinition"] = json!(settings::some_family(platform, rng)),
                5..=7 if !daemon => {
                    input["desiredCount"] = json!(settings::desired(platform, self.is_crowded(), rng));
                }
                8 => input["deploymentConfiguration"] = settings::configuration(daemon, rng),
                9 if platform.has_network() => input["networkConfiguration"] = self.places.network(rng),
                10 if !daemon => {
                    input["availabilityZoneRebalancing"] =
                        json!(if rng.happens(50) { "ENABLED" } else { "DISABLED" });
                }
                11 => input["healthCheckGracePeriodSeconds"] = json!(30 * rng.below(3)),
                _ => input["forceNewDeployment"] = json!(true),
            }
        }
        ecs("UpdateService", input)
    }
}

/// One of so many.
fn some<T>(mut all: impl Iterator<Item = T>, number: usize, rng: &mut FaultRng) -> Option<T> {
    all.nth(rng.index(number)?)
}

fn delete(service: &Service, rng: &mut FaultRng) -> Option<Request> {
    let force = rng.happens(70);
    let input = json!({"cluster": service.cluster, "service": service.name, "force": force});
    ecs("DeleteService", input)
}

/// A task that is to run.
fn living(tables: &Tables, rng: &mut FaultRng) -> Option<Arc<Task>> {
    let living = || tables.tasks.values().filter(|task| is_living(task));
    some(living(), living().count(), rng).cloned()
}

fn stop_task(tables: &Tables, rng: &mut FaultRng) -> Option<Request> {
    let task = living(tables, rng)?;
    ecs("StopTask", json!({"cluster": task.cluster, "task": task.arn()}))
}

fn protect(tables: &Tables, rng: &mut FaultRng) -> Option<Request> {
    let task = living(tables, rng)?;
    let mut input = json!({"cluster": task.cluster, "tasks": [task.arn()]});
    input["protectionEnabled"] = json!(rng.happens(70));
    if input["protectionEnabled"] == json!(true) {
        input["expiresInMinutes"] = json!(1 + rng.below(60));
    }
    ecs("UpdateTaskProtection", input)
}

fn set_alarm(rng: &mut FaultRng) -> Option<Request> {
    let state = if rng.happens(30) { "ALARM" } else { "OK" };
    let input = json!({"AlarmName": rng.pick(ALARMS), "StateValue": state, "StateReason": "chance"});
    ask("cloudwatch", "SetAlarmState", input)
}

fn stop_deployment(tables: &Tables, service: &Service, rng: &mut FaultRng) -> Option<Request> {
    let prefix = service.prefix();
    let all: Vec<_> = tables.scan::<ServiceDeployment>(&prefix).collect();
    let row = rng.pick(&all)?;
    ecs(
        "StopServiceDeployment",
        json!({"serviceDeploymentArn": row.arn()}),
    )
}

/// Continues what a PAUSE holds up, or takes it back.
fn go_on(tables: &Tables, service: &Service, rng: &mut FaultRng) -> Option<Request> {
    let input = awaited(tables, service).next()?;
    let action = if rng.happens(80) { "CONTINUE" } else { "ROLLBACK" };
    let Value::Object(mut input) = input else {
        return None;
    };
    input.insert("action".into(), json!(action));
    ecs("ContinueServiceDeployment", Value::Object(input))
}

/// Requests that continue what PAUSE hooks of the service hold up.
pub fn awaited<'a>(tables: &'a Tables, service: &'a Service) -> impl Iterator<Item = Value> {
    let prefix = service.prefix();
    let rows: Vec<Arc<Deployment>> = tables.scan::<Deployment>(&prefix).cloned().collect();
    rows.into_iter().flat_map(|row| {
        let arn = ServiceDeployment::arn_of(&row.scope, &row.cluster, &row.service, &row.service_deployment);
        let hooks = row.stage.as_ref().map_or(Vec::new(), |stage| stage.hooks.clone());
        let open = hooks
            .into_iter()
            .filter(|hook| hook.status == HookStatus::Awaited);
        open.map(move |hook| json!({"serviceDeploymentArn": arn, "hookId": hook.id}))
    })
}

/// A task of no service takes a place on an instance.
fn run_task(rng: &mut FaultRng) -> Option<Request> {
    let family = *rng.pick(&["bridge-good", "port-good", "awsvpc-good"])?;
    let platform = Platform::of(family)?;
    if platform.has_network() {
        return None;
    }
    let input = json!({"cluster": DEFAULT, "taskDefinition": family, "launchType": "EC2"});
    ecs("RunTask", input)
}
