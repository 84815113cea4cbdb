//! UpdateTaskSet, UpdateServicePrimaryTaskSet and DeleteTaskSet.

use std::sync::Arc;

use crate::api::*;
use model::{ApiResult, Timestamp};
use rows::{Deployment, Index, Service, Task, TaskSet as Row, TaskStatus};

use super::super::super::invalid;
use super::describe::view;
use super::{active_service, all, computed, find, is_draining, say_computed, scale};
use world::{Cx, Txn};

pub fn update(cx: &Cx, txn: &mut Txn, input: UpdateTaskSetRequest) -> ApiResult<UpdateTaskSetResponse> {
    let service = active_service(cx, txn, &input.cluster, &input.service)?;
    let row = living(txn, &service, &input.task_set)?;
    let scale = scale(Some(&input.scale))?;
    let service = rescale(txn, &service, &row, scale, cx.now);
    txn.update::<Deployment>(&row.row_key(), Deployment::retry);
    Ok(UpdateTaskSetResponse {
        task_set: shown(txn, &service, &row),
    })
}

pub fn update_primary(
    cx: &Cx,
    txn: &mut Txn,
    input: UpdateServicePrimaryTaskSetRequest,
) -> ApiResult<UpdateServicePrimaryTaskSetResponse> {
    let service = active_service(cx, txn, &input.cluster, &input.service)?;
    let row = living(txn, &service, &input.primary_task_set)?;
    for other in all(txn, &service) {
        let primary = other.id == row.id;
        if other.primary != primary {
            txn.update::<Deployment>(&other.row_key(), |row| {
                row.primary = primary;
                row.updated_at = cx.now;
            });
        }
    }
    Ok(UpdateServicePrimaryTaskSetResponse {
        task_set: shown(txn, &service, &row),
    })
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteTaskSetRequest) -> ApiResult<DeleteTaskSetResponse> {
    let service = active_service(cx, txn, &input.cluster, &input.service)?;
    let row = existing(txn, &service, &input.task_set)?;
    if input.force != Some(true) {
        if row.primary {
            return Err(invalid("Primary TaskSet cannot be deleted"));
        }
        if computed(&row, service.desired_count) > 0 && runs_tasks(txn, &service, &row) {
            return Err(invalid("TaskSet cannot be deleted while it is scaled above 0."));
        }
    }
    let service = drain(txn, &service, &row, cx.now);
    Ok(DeleteTaskSetResponse {
        task_set: shown(txn, &service, &row),
    })
}

/// Whether a task of the set is RUNNING. The API Reference says of `force` only that it deletes a set that "hasn't been
/// scaled down to zero"; but AWS deletes one at 100 % without it as long as nothing of it runs: Terraform's acceptance
/// tests of `aws_ecs_task_set` destroy such sets, on Fargate and in a cluster without instances, and never set
/// `force_delete`.
fn runs_tasks(txn: &Txn, service: &Service, row: &Deployment) -> bool {
    let service = service.row_key();
    let mut tasks = txn.by_index::<Task>(Index::TasksOfService, &service);
    tasks.any(|task| task.started_by.as_ref() == Some(&row.id) && task.last_status == TaskStatus::Running)
}

/// The service is deleted, and all its task sets with it.
pub fn drain_all(txn: &mut Txn, mut service: Arc<Service>, now: Timestamp) {
    for row in all(txn, &service) {
        service = drain(txn, &service, &row, now);
    }
}

/// The task set is to go, once its tasks have. Does nothing to one of which that is so already.
fn drain(txn: &mut Txn, service: &Arc<Service>, row: &Deployment, now: Timestamp) -> Arc<Service> {
    if is_draining(row) {
        return service.clone();
    }
    let service = rescale(txn, service, row, 0.0, now);
    txn.update::<Deployment>(&row.row_key(), |row| {
        row.primary = false;
        if let Some(set) = &mut row.task_set {
            set.draining = true;
            restart_stability(set, now);
        }
    });
    service
}

/// Gives the set another share, and returns the service, which says so.
fn rescale(txn: &mut Txn, service: &Service, row: &Deployment, scale: f64, now: Timestamp) -> Arc<Service> {
    let mut changed = row.clone();
    changed.updated_at = now;
    if let Some(set) = changed.task_set.as_mut().filter(|set| set.scale != scale) {
        set.scale = scale;
        restart_stability(set, now);
    }
    let counts = (
        computed(row, service.desired_count),
        computed(&changed, service.desired_count),
    );
    let mut service = service.clone();
    say_computed(txn, &mut service, &row.id, counts, now);
    txn.put(changed);
    txn.put(service.clone());
    Arc::new(service)
}

/// Whether it is stable is to be found out anew.
fn restart_stability(set: &mut Row, now: Timestamp) {
    set.steady = false;
    set.steady_at = now;
}

/// As it is now.
fn shown(txn: &Txn, service: &Service, row: &Deployment) -> Option<TaskSet> {
    let row = txn.get::<Deployment>(&row.row_key())?;
    view(txn, service, &row, true)
}

/// # Errors
/// `TaskSetNotFoundException`.
fn existing(txn: &Txn, service: &Service, given: &str) -> ApiResult<Arc<Deployment>> {
    find(txn, service, given)?.ok_or_else(|| ErrorCode::TaskSetNotFoundException.error("TaskSet not found."))
}

/// One that is not being deleted.
///
/// # Errors
/// `TaskSetNotFoundException`; `InvalidParameterException` for one that is.
fn living(txn: &Txn, service: &Service, given: &str) -> ApiResult<Arc<Deployment>> {
    let row = existing(txn, service, given)?;
    match is_draining(&row) {
        false => Ok(row),
        true => Err(invalid("TaskSet is being deleted and cannot be updated.")),
    }
}
