//! Task protection: tasks of services that scale-in and deployments leave alone for a while.
//!
//! Source: ECS Developer Guide, "Protect your tasks from being terminated by scale-in events" and "API
//! failure reasons".

use std::time::Duration;

use crate::api::*;
use model::{ApiError, ApiResult, Arn, Timestamp};
use rows::{Cluster, Deployment, Index, RolloutState, Service, Task, TaskStatus};

use super::{invalid, reference};
use world::{Cx, Txn};

/// Tasks of one request.
const GET_MAX: usize = 100;
const UPDATE_MAX: usize = 10;
const MINUTES_MAX: i32 = 2880;
const MINUTES_DEFAULT: i32 = 120;

/// Why a task of a request is passed over.
#[derive(Clone, Copy)]
enum Refusal {
    Missing,
    /// It is no part of a service, or is being stopped.
    TaskNotValid,
    DeploymentBlocked,
}

pub fn get(cx: &Cx, txn: &mut Txn, input: GetTaskProtectionRequest) -> ApiResult<GetTaskProtectionResponse> {
    let cluster = reference::cluster(cx, txn, Some(&input.cluster))?;
    let given = input.tasks.unwrap_or_default();
    let (protected, failures) = each(cx, txn, &cluster, &given, GET_MAX, |_, task| {
        match task.service() {
            Some(_) => Ok(task.protected_until),
            None => Err(Refusal::TaskNotValid),
        }
    })?;
    Ok(GetTaskProtectionResponse {
        protected_tasks: Some(protected),
        failures: Some(failures),
    })
}

pub fn update(
    cx: &Cx,
    txn: &mut Txn,
    input: UpdateTaskProtectionRequest,
) -> ApiResult<UpdateTaskProtectionResponse> {
    let cluster = reference::cluster(cx, txn, Some(&input.cluster))?;
    let minutes = match input.expires_in_minutes.unwrap_or(MINUTES_DEFAULT) {
        minutes @ 1..=MINUTES_MAX => u64::from(minutes.unsigned_abs()),
        _ => return Err(invalid("expiresInMinutes must be between 1 and 2880.")),
    };
    let until = input
        .protection_enabled
        .then(|| cx.now.plus(Duration::from_secs(60 * minutes)));
    let set = |txn: &mut Txn, task: &Task| {
        let Some(service) = task.service() else {
            return Err(Refusal::TaskNotValid);
        };
        if task.desired_status == TaskStatus::Stopped {
            return Err(Refusal::TaskNotValid);
        }
        if until.is_some() && blocked(txn, task, service, cx.now) {
            return Err(Refusal::DeploymentBlocked);
        }
        txn.update::<Task>(&task.row_key(), |task| task.protected_until = until);
        Ok(until)
    };
    let (protected, failures) = each(cx, txn, &cluster, &input.tasks, UPDATE_MAX, set)?;
    Ok(UpdateTaskProtectionResponse {
        protected_tasks: Some(protected),
        failures: Some(failures),
    })
}

/// Protected tasks of older deployments keep a deployment from ending already: no more of them may join.
/// A protection that is there may be prolonged.
fn blocked(txn: &Txn, task: &Task, service: &str, now: Timestamp) -> bool {
    let prefix = Service::prefix_of(&task.scope, &task.cluster, service);
    let primary = txn
        .scan::<Deployment>(&prefix)
        .find(|d| d.primary && d.task_set.is_none() && d.state == RolloutState::InProgress);
    let Some(primary) = primary else { return false };
    let old = |task: &Task| task.started_by.as_deref() != Some(primary.id.as_str());
    let key = Service::key_of(&task.scope, &task.cluster, service);
    old(task)
        && !is_protected(task.protected_until, now)
        && txn
            .by_index::<Task>(Index::TasksOfService, &key)
            .any(|other| old(other) && is_protected(other.protected_until, now))
}

fn is_protected(until: Option<Timestamp>, now: Timestamp) -> bool {
    until.is_some_and(|until| until > now)
}

/// Looks at each task of a request. One that is passed over keeps no other from being looked at.
fn each(
    cx: &Cx,
    txn: &mut Txn,
    cluster: &Cluster,
    given: &[String],
    most: usize,
    mut look: impl FnMut(&mut Txn, &Task) -> Result<Option<Timestamp>, Refusal>,
) -> Result<(Vec<ProtectedTask>, Vec<Failure>), ApiError> {
    if given.is_empty() {
        return Err(invalid("Tasks cannot be empty."));
    }
    if given.len() > most {
        return Err(invalid(format!("Tasks can have at most {most} items.")));
    }
    let (mut protected, mut failures) = (Vec::new(), Vec::new());
    for name in given {
        let id = reference::task_id(cx, &cluster.name, name)?;
        let arn = Arn::new("ecs", &cx.scope, format!("task/{}/{id}", cluster.name)).to_string();
        let found = reference::task(cx, txn, &cluster.name, &id).ok_or(Refusal::Missing);
        match found.and_then(|task| look(txn, &task)) {
            Ok(until) => {
                let enabled = is_protected(until, cx.now);
                protected.push(ProtectedTask {
                    expiration_date: until.filter(|_| enabled),
                    protection_enabled: Some(enabled),
                    task_arn: Some(arn),
                });
            }
            Err(refusal) => failures.push(failure(arn, refusal)),
        }
    }
    Ok((protected, failures))
}

fn failure(arn: String, refusal: Refusal) -> Failure {
    let (reason, detail) = match refusal {
        Refusal::Missing => ("MISSING", None),
        Refusal::TaskNotValid => ("TASK_NOT_VALID", None),
        Refusal::DeploymentBlocked => (
            "DEPLOYMENT_BLOCKED",
            Some("Protected tasks of earlier deployments keep a deployment of the service from ending."),
        ),
    };
    Failure {
        arn: Some(arn),
        reason: Some(reason.into()),
        detail: detail.map(Into::into),
    }
}
