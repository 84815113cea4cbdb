//! Task sets: the deployments of a service whose controller is EXTERNAL. Each is kept at its own share of the
//! service's desired count; which of them is PRIMARY says what the service shows of itself.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `create` | CreateTaskSet |
//! | `change` | UpdateTaskSet, UpdateServicePrimaryTaskSet, DeleteTaskSet |
//! | `describe` | DescribeTaskSets, and a task set as answers show it |
//!
//! Sources: ECS Developer Guide, "Deploy Amazon ECS services using a third-party controller"; ECS API Reference,
//! "TaskSet" and "Scale"; answers and events of real services, as the AWS CLI's examples show them.

mod change;
mod create;
mod describe;

use std::sync::Arc;

use crate::api::{Scale, ScaleUnit};
use model::{ApiResult, Arn, Timestamp};
use rows::{Deployment, DeploymentController, Service, ServiceRevision, ServiceStatus, TaskSpec};
use rules::rollout::{Event, computed_desired_count};

pub use change::{delete, drain_all, update, update_primary};
pub use create::create;
pub use describe::{describe, views};

use super::super::{invalid, reference};
use super::event;
use super::request::{self, Doing};
use world::{Cx, Txn};

/// The service that a request names, which takes task sets.
///
/// # Errors
/// `ClusterNotFoundException`, `ServiceNotFoundException`, and `InvalidParameterException` for a service of
/// another controller.
fn service(cx: &Cx, txn: &Txn, cluster: &str, given: &str) -> ApiResult<Arc<Service>> {
    let cluster = reference::cluster(cx, txn, Some(cluster))?;
    let service = reference::service(cx, txn, &cluster.name, given)?;
    match service.controller {
        DeploymentController::External => Ok(service),
        DeploymentController::Ecs => Err(invalid(
            "Amazon ECS only supports task set management on services configured to use external deployment controllers.",
        )),
    }
}

/// The same, for what is to be changed.
///
/// # Errors
/// `ServiceNotActiveException` more.
fn active_service(cx: &Cx, txn: &Txn, cluster: &str, given: &str) -> ApiResult<Arc<Service>> {
    let service = service(cx, txn, cluster, given)?;
    match service.status {
        ServiceStatus::Active => Ok(service),
        ServiceStatus::Draining | ServiceStatus::Inactive => Err(request::not_active()),
    }
}

/// The task set of the service that a request means by its id or its ARN. `None` if there is none.
///
/// # Errors
/// `InvalidParameterException` for an ARN of something else.
fn find(txn: &Txn, service: &Service, given: &str) -> ApiResult<Option<Arc<Deployment>>> {
    let Service {
        scope, cluster, name, ..
    } = service;
    let unreadable = || invalid("Task Set Identifier is invalid");
    let row = if given.starts_with("arn:") {
        let arn = Arn::parse(given).map_err(|_| unreadable())?;
        let resource = arn.resource.strip_prefix("task-set/");
        let resource = resource.filter(|_| arn.service == "ecs").ok_or_else(unreadable)?;
        let own = resource.starts_with(&format!("{cluster}/{name}/")) && arn.is_in(scope);
        own.then(|| txn.get::<Deployment>(&scope.key(resource))).flatten()
    } else {
        txn.get::<Deployment>(&Deployment::key_of(scope, cluster, name, given))
    };
    Ok(row.filter(|row| row.task_set.is_some()))
}

/// The task sets of the service, in the order in which they were made.
fn all(txn: &Txn, service: &Service) -> Vec<Arc<Deployment>> {
    let prefix = service.prefix();
    let sets = txn
        .scan::<Deployment>(&prefix)
        .filter(|row| row.task_set.is_some());
    let mut sets: Vec<Arc<Deployment>> = sets.cloned().collect();
    sets.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
    sets
}

fn is_draining(row: &Deployment) -> bool {
    row.task_set.as_ref().is_some_and(|set| set.draining)
}

/// What the tasks of a deployment are made of.
pub fn spec<'t>(txn: &'t Txn, row: &Deployment) -> Option<&'t TaskSpec> {
    let revision = txn.tables().get::<ServiceRevision>(&row.revision_key());
    revision.map(|revision| &revision.spec)
}

/// What the service shows that its tasks are made of: with the EXTERNAL controller what those of its PRIMARY
/// task set are made of. `None` if none is.
pub fn spec_of_service<'t>(txn: &'t Txn, service: &'t Service) -> Option<&'t TaskSpec> {
    service.spec.as_ref().or_else(|| {
        let prefix = service.prefix();
        let primary = txn.scan::<Deployment>(&prefix).find(|row| row.primary).cloned();
        spec(txn, primary.as_deref()?)
    })
}

/// Reads a `scale`: percent, 0 when nothing is given.
fn scale(given: Option<&Scale>) -> ApiResult<f64> {
    let value = given.and_then(|scale| scale.value).unwrap_or(0.0);
    match (0.0..=100.0).contains(&value) {
        true => Ok(value),
        false => Err(invalid("Scale value must be between 0 and 100.")),
    }
}

fn scale_view(percent: f64) -> Scale {
    Scale {
        unit: Some(ScaleUnit::Percent),
        value: Some(percent),
    }
}

/// How many tasks the set is to have when the service is to have `desired`.
fn computed(row: &Deployment, desired: u32) -> u32 {
    let scale = row.task_set.as_ref().map_or(0.0, |set| set.scale);
    computed_desired_count(desired, scale)
}

/// Says to how many tasks a set has come, if that changed. The service's row is the caller's to write.
fn say_computed(txn: &mut Txn, service: &mut Service, id: &str, (before, after): (u32, u32), now: Timestamp) {
    if before != after {
        let event = Event::ComputedDesiredCount {
            task_set: id,
            count: after,
        };
        event::emit(txn, service, event.text(&service.name), now);
    }
}

/// What follows for its task sets from a change of the service. The service's row is the caller's to write.
///
/// # Errors
/// `InvalidParameterException` when tasks of a set cannot be as the service now wants them.
pub fn follow_service(
    txn: &mut Txn,
    before: &Service,
    service: &mut Service,
    now: Timestamp,
) -> ApiResult<()> {
    let sets = all(txn, service).into_iter();
    for row in sets.filter(|row| !is_draining(row)) {
        if let Some(spec) = spec(txn, &row).cloned() {
            check(txn, service, spec)?;
        }
        let counts = (
            computed(&row, before.desired_count),
            computed(&row, service.desired_count),
        );
        say_computed(txn, service, &row.id, counts, now);
    }
    Ok(())
}

/// Whether tasks of `spec` can be as the service wants them.
fn check(txn: &Txn, service: &Service, spec: TaskSpec) -> ApiResult<()> {
    let definition = txn.get(&spec.definition_key(&service.scope));
    let with_spec = Service {
        spec: Some(spec),
        ..service.clone()
    };
    request::check(&with_spec, definition.as_deref(), Doing::Update)
}
