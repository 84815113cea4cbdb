//! What service deployments tell of the deployments that they are about.

use std::sync::Arc;

use model::Timestamp;
use rows::{
    Deployment, Monitor, RevisionTasks, Rollback, RolloutState, Service, ServiceDeployment,
    ServiceDeploymentStatus as Status,
};
use rules::rollout::{Failure, Stage, Threshold};

use super::facts;
use super::task_counts::TaskCounts;
use world::Txn;

/// The service deployment that tells of the deployment; a task set has none.
fn of(txn: &Txn, row: &Deployment) -> Option<Arc<ServiceDeployment>> {
    txn.get(&ServiceDeployment::key_of(
        &row.scope,
        &row.cluster,
        &row.service,
        &row.service_deployment,
    ))
}

fn change(txn: &mut Txn, row: &Deployment, now: Timestamp, change: impl FnOnce(&mut ServiceDeployment)) {
    if let Some(told) = of(txn, row) {
        let mut new = ServiceDeployment::clone(&told);
        change(&mut new);
        if new != *told {
            new.updated_at = now;
            txn.put(new);
        }
    }
}

pub fn is_over(status: Status) -> bool {
    matches!(
        status,
        Status::Successful | Status::Stopped | Status::RollbackSuccessful | Status::RollbackFailed
    )
}

/// What the circuit breaker has counted, and what it compares that with. What a rollback's own tasks do is
/// not about the change any more. `desired`: how many tasks the service is to have.
pub fn count(txn: &mut Txn, row: &Deployment, desired: u32, now: Timestamp) {
    if row.is_rollback || row.state != RolloutState::InProgress {
        return;
    }
    change(txn, row, now, |told| {
        told.failure_count = row.failed_tasks;
        told.threshold = Threshold::DEFAULT.tasks(desired);
    });
}

/// It enters a stage, which on the way back tells why it goes back, too.
pub fn entered(txn: &mut Txn, row: &Deployment, stage: Stage, cause: Option<Failure>, now: Timestamp) {
    change(txn, row, now, |told| {
        told.lifecycle_stage = Some(stage);
        if let Some(cause) = cause {
            told.status_reason = Some(cause.to_string());
        }
    });
}

pub fn completed(txn: &mut Txn, row: &Deployment, now: Timestamp) {
    let status = match row.is_rollback {
        true => Status::RollbackSuccessful,
        false => Status::Successful,
    };
    finish(txn, row, status, now);
}

/// The deployment has failed. Unless it is rolled back, that is the end.
pub fn failed(txn: &mut Txn, service: &Service, row: &Deployment, cause: Failure, now: Timestamp) {
    let raised: Vec<String> = facts::raised_alarms(txn, service).cloned().collect();
    change(txn, row, now, |told| {
        match cause {
            Failure::Breaker => told.circuit_breaker = Monitor::Triggered,
            Failure::Alarm => {
                told.alarms = Monitor::Triggered;
                told.triggered_alarms = raised;
            }
            Failure::Requested | Failure::Hook(_) | Failure::Timeout(_) => {}
        }
        told.status_reason = Some(cause.to_string());
    });
    finish(txn, row, Status::Stopped, now);
}

/// The service goes back to a revision, by another deployment or by the one before, which still runs.
pub fn rolling_back(txn: &mut Txn, row: &Deployment, revision: &str, now: Timestamp) {
    change(txn, row, now, |told| {
        told.status = Status::RollbackInProgress;
        told.finished_at = None;
        told.stopped_at = None;
        let reason = told.status_reason.clone().unwrap_or_default();
        told.rollback.get_or_insert_with(|| Rollback {
            reason,
            started_at: now,
            revision: revision.to_owned(),
        });
    });
}

/// Another deployment takes its place: what is under way of it is to stop, and a rollback does not succeed any more.
pub fn ask_to_stop(txn: &mut Txn, row: &Deployment, now: Timestamp) {
    match of(txn, row).map(|told| told.status) {
        Some(Status::RollbackInProgress) => finish(txn, row, Status::RollbackFailed, now),
        Some(status) if !is_over(status) => {
            change(txn, row, now, |told| told.status = Status::StopRequested);
        }
        _ => {}
    }
}

/// What was asked to stop has stopped.
pub fn superseded(txn: &mut Txn, row: &Deployment, now: Timestamp) {
    if of(txn, row).is_some_and(|told| told.status == Status::StopRequested) {
        finish(txn, row, Status::Stopped, now);
    }
}

/// What was under way of the deployment is so no longer.
pub fn stopped(txn: &mut Txn, row: &Deployment, now: Timestamp) {
    let Some(told) = of(txn, row) else { return };
    let status = match told.status {
        status if is_over(status) => return,
        Status::RollbackInProgress => Status::RollbackFailed,
        _ => Status::Stopped,
    };
    finish(txn, row, status, now);
}

/// The deployment is INACTIVE. Where it failed and the one before it never went, that ends the rollback.
pub fn retired(txn: &mut Txn, row: &Deployment, now: Timestamp) {
    let prefix = rows::Service::prefix_of(&row.scope, &row.cluster, &row.service);
    let others = txn
        .scan::<Deployment>(&prefix)
        .any(|other| other.service_deployment == row.service_deployment);
    let back = of(txn, row).is_some_and(|told| told.status == Status::RollbackInProgress);
    if back && !others {
        finish(txn, row, Status::RollbackSuccessful, now);
    }
}

fn finish(txn: &mut Txn, row: &Deployment, status: Status, now: Timestamp) {
    let Some(told) = of(txn, row) else { return };
    let key = Service::key_of(&row.scope, &row.cluster, &row.service);
    let Some(service) = txn.get::<Service>(&key) else {
        return;
    };
    let deployments: Vec<Arc<Deployment>> = txn.scan(&service.prefix()).cloned().collect();
    let counts = TaskCounts::of(txn, &service);
    let tasks = |of: &RevisionTasks| counts.revision(&deployments, &of.revision);
    let target = tasks(&told.target);
    let sources: Vec<RevisionTasks> = told.sources.iter().map(tasks).collect();
    change(txn, row, now, |told| {
        told.status = status;
        told.target = target;
        told.sources = sources;
        told.finished_at = Some(now);
        if status == Status::Stopped {
            told.stopped_at = Some(now);
        }
        for monitor in [&mut told.circuit_breaker, &mut told.alarms] {
            if *monitor == Monitor::Monitoring {
                *monitor = Monitor::Complete;
            }
        }
    });
}
