//! DeleteService.

use std::time::Duration;

use crate::api::*;
use model::{ApiResult, Timestamp};
use rows::{
    Deployment, DeploymentController as Controller, Index, SchedulingStrategy as Scheduling, Service as Row,
    ServiceDeployment, ServiceEvent, ServiceRevision, ServiceStatus, Task,
};

use super::super::{invalid, reference};
use super::describe::view;
use super::task_set;
use world::{Cx, Txn};

/// How long an INACTIVE service can still be described. AWS gives no time: "may be cleaned up".
const INACTIVE_RETENTION: Duration = Duration::from_secs(3600);

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteServiceRequest) -> ApiResult<DeleteServiceResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let row = reference::service(cx, txn, &cluster.name, &input.service)?;
    let row = match row.status {
        ServiceStatus::Inactive => {
            return Err(ErrorCode::ServiceNotFoundException.error("Service not found."));
        }
        ServiceStatus::Draining => row,
        ServiceStatus::Active => {
            if input.force != Some(true) {
                refuse_to_stop(txn, &row)?;
            }
            task_set::drain_all(txn, row.clone(), cx.now);
            txn.update::<Row>(&row.row_key(), |row| {
                row.status = ServiceStatus::Draining;
                row.desired_count = 0;
            });
            reference::service(cx, txn, &cluster.name, &row.name)?
        }
    };
    Ok(DeleteServiceResponse {
        service: Some(view(txn, &row, true)),
    })
}

/// # Errors
/// What keeps a service from being deleted without force: tasks that it is to run. A daemon service
/// has no number that could be set to 0 first, and tasks that are being stopped do not count.
fn refuse_to_stop(txn: &Txn, row: &Row) -> ApiResult<()> {
    if row.scheduling == Scheduling::Replica && row.desired_count > 0 {
        return Err(invalid(
            "The service cannot be stopped while it is scaled above 0.",
        ));
    }
    let prefix = row.prefix();
    let is_live = |set: &Deployment| set.task_set.as_ref().is_some_and(|set| !set.draining);
    if row.controller == Controller::External && txn.scan::<Deployment>(&prefix).any(|row| is_live(row)) {
        return Err(invalid(
            "The service cannot be stopped while deployments are active.",
        ));
    }
    Ok(())
}

/// Forgets a service that became INACTIVE long ago, or says when.
pub fn forget_inactive(txn: &mut Txn, row: &Row, at: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let due = at.plus(INACTIVE_RETENTION);
    if due > now {
        return Some(due);
    }
    forget(txn, row);
    txn.delete::<Row>(&row.row_key());
    None
}

/// Lets the tasks that still stop be none of those of the next service with this name.
pub fn disown(txn: &mut Txn, service: &str) {
    let tasks: Vec<String> = txn
        .by_index::<Task>(Index::TasksOfService, service)
        .map(|task| task.row_key())
        .collect();
    for key in tasks {
        txn.update::<Task>(&key, |task| task.service_marks.of_earlier = true);
    }
}

/// Deletes everything that is left of an INACTIVE service but its own row.
pub fn forget(txn: &mut Txn, row: &Row) {
    fn all<T: rows::Row>(txn: &mut Txn, prefix: &str) {
        let keys: Vec<String> = txn.scan::<T>(prefix).map(|row| row.key()).collect();
        for key in keys {
            txn.delete::<T>(&key);
        }
    }
    let prefix = row.prefix();
    all::<Deployment>(txn, &prefix);
    all::<ServiceRevision>(txn, &prefix);
    all::<ServiceDeployment>(txn, &prefix);
    all::<ServiceEvent>(txn, &prefix);
}
