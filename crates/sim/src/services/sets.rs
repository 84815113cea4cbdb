//! Task sets of EXTERNAL services: each is kept at its own share of the desired count.

use std::sync::Arc;

use rows::{Deployment, DeploymentController, Service, Tables, Task, TaskStatus};
use serde_json::{Value, json};

use super::oracle::{Known, ServiceBatch, lower, upper};
use super::places::Places;
use super::settings::{self, Platform};
use super::{Request, ecs};
use crate::fault_rng::FaultRng;
use crate::trace::Trace;

/// More task sets than that a service does not get.
const SETS_MAX: usize = 4;

pub fn is_external(service: &Service) -> bool {
    service.controller == DeploymentController::External
}

/// CreateService.
pub fn service(cluster: &str, name: &str, rng: &mut FaultRng) -> Option<Request> {
    let desired = settings::desired(Platform::Fargate, false, rng);
    let input = json!({
        "cluster": cluster, "serviceName": name, "desiredCount": desired,
        "deploymentController": {"type": "EXTERNAL"},
    });
    ecs("CreateService", input)
}

/// Something that a deployment tool does.
pub fn act(places: &Places, tables: &Tables, service: &Service, rng: &mut FaultRng) -> Option<Request> {
    let prefix = service.prefix();
    let sets: Vec<_> = tables.scan::<Deployment>(&prefix).collect();
    let about = |member: &str, set: &Deployment| -> Value {
        let mut input = json!({"cluster": service.cluster, "service": service.name});
        input[member] = json!(set.id);
        input
    };
    match rng.below(8) {
        0..=2 if sets.len() < SETS_MAX => {
            let mut input = json!({
                "cluster": service.cluster, "service": service.name, "launchType": "FARGATE",
                "taskDefinition": settings::some_family(Platform::Fargate, rng), "scale": scale(rng),
            });
            // What names it cannot be changed any more, so it is one that stays.
            input["networkConfiguration"] = places.lasting_network();
            ecs("CreateTaskSet", input)
        }
        3 | 4 => {
            let mut input = about("taskSet", rng.pick(&sets)?);
            input["scale"] = scale(rng);
            ecs("UpdateTaskSet", input)
        }
        5 => ecs(
            "UpdateServicePrimaryTaskSet",
            about("primaryTaskSet", rng.pick(&sets)?),
        ),
        6 => {
            let mut input = about("taskSet", rng.pick(&sets)?);
            input["force"] = json!(rng.happens(70));
            ecs("DeleteTaskSet", input)
        }
        _ => {
            let desired = settings::desired(Platform::Fargate, false, rng);
            let input = json!({"cluster": service.cluster, "service": service.name, "desiredCount": desired});
            ecs("UpdateService", input)
        }
    }
}

fn scale(rng: &mut FaultRng) -> Value {
    let value = rng.pick(&[0.0, 12.5, 33.0, 50.0, 100.0]).copied();
    json!({"value": value, "unit": "PERCENT"})
}

/// How many tasks the set is to have: its share, rounded up; none once it is deleted.
fn goal(service: &Service, row: &Deployment) -> u32 {
    let Some(set) = row.task_set.as_ref().filter(|set| !set.draining) else {
        return 0;
    };
    let share = f64::from(service.desired_count) * set.scale / 100.0;
    // Of what a product of such numbers is off by nothing is rounded up.
    (share - 1e-9).ceil().max(0.0) as u32
}

pub fn check(batch: &ServiceBatch, trace: &mut Trace) -> Result<(), String> {
    let Some(service) = batch.active().filter(|service| is_external(service)) else {
        return Ok(());
    };
    for row in batch.after.deployments.values() {
        let goal = goal(service, row);
        let own = |task: &&Arc<Task>| task.started_by.as_ref() == Some(&row.id);
        let alive = |task: &&Arc<Task>| own(task) && task.last_status != TaskStatus::Stopped;
        let (started, alive) = (
            batch.started().filter(own).count(),
            batch.after.tasks.values().filter(alive).count(),
        );
        if started > 0 {
            trace.reach("a task set starts a task");
            let upper = upper(service, goal);
            if alive > upper {
                return Err(format!("{} has {alive} tasks of {upper} at most", row.id));
            }
        }
        let taken = batch
            .stopped()
            .filter(own)
            .filter(|task| batch.is_healthy(task))
            .count();
        let left = batch
            .after
            .living(&row.id)
            .filter(|task| batch.serves(task))
            .count();
        let lower = lower(service, goal);
        if taken > 0 && left < lower {
            return Err(format!(
                "{} lost {taken} tasks, {left} are left of {lower} at least",
                row.id
            ));
        }
    }
    Ok(())
}

/// What is still awaited of the sets of a service.
pub fn awaits(service: &Service, known: &Known) -> Option<String> {
    known.deployments.values().find_map(|row| {
        let (goal, living) = (goal(service, row), known.living(&row.id).count());
        let set = row.task_set.as_ref()?;
        let done = usize::try_from(goal).ok() == Some(living) && set.steady && !set.draining;
        (!done).then(|| {
            format!(
                "{} has {living} tasks of {goal}, steady is {}",
                row.id, set.steady
            )
        })
    })
}
