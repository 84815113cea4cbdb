//! StopServiceDeployment and ContinueServiceDeployment.

use std::sync::Arc;

use crate::api::{DeploymentLifecycleHookAction as Action, StopServiceDeploymentStopType as StopType, *};
use model::ApiResult;
use rows::{
    Deployment, HookCall, HookStatus, HookTarget, ServiceDeployment as Row, ServiceDeploymentStatus as Status,
};

use super::super::{invalid, unserved};
use super::{find, status};
use world::{Cx, Txn};

pub fn stop(
    cx: &Cx,
    txn: &mut Txn,
    input: StopServiceDeploymentRequest,
) -> ApiResult<StopServiceDeploymentResponse> {
    if input.stop_type == Some(StopType::Abort) {
        return Err(unserved("The stop type ABORT"));
    }
    let row = named(cx, txn, &input.service_deployment_arn)?;
    match row.status {
        Status::Pending | Status::InProgress => roll_back(cx, txn, &row),
        // It stops, or goes back, already.
        Status::StopRequested | Status::RollbackRequested | Status::RollbackInProgress => {}
        over @ (Status::Successful
        | Status::Stopped
        | Status::RollbackSuccessful
        | Status::RollbackFailed) => {
            let text = format!(
                "A service deployment with the status {} cannot be stopped.",
                status(over)
            );
            return Err(ErrorCode::ConflictException.error(text));
        }
    }
    Ok(StopServiceDeploymentResponse {
        service_deployment_arn: Some(row.arn()),
    })
}

pub fn resume(
    cx: &Cx,
    txn: &mut Txn,
    input: ContinueServiceDeploymentRequest,
) -> ApiResult<ContinueServiceDeploymentResponse> {
    let row = named(cx, txn, &input.service_deployment_arn)?;
    if row.status != Status::InProgress {
        let text = format!(
            "A service deployment with the status {} cannot be continued.",
            status(row.status)
        );
        return Err(invalid(text));
    }
    let mut deployment = txn
        .get::<Deployment>(&key(&row))
        .map(|row| Deployment::clone(&row));
    let hooks = deployment
        .as_mut()
        .and_then(|row| row.stage.as_mut())
        .map(|stage| &mut stage.hooks);
    let call = hooks.into_iter().flatten().find(|call| call.id == input.hook_id);
    let Some(call) = call else {
        return Err(invalid(format!("The hook {} was not found.", input.hook_id)));
    };
    check(call)?;
    match input.action {
        None | Some(Action::Continue) => {
            call.status = HookStatus::Succeeded;
            if let Some(mut deployment) = deployment {
                deployment.updated_at = cx.now;
                txn.put(deployment);
            }
        }
        Some(Action::Rollback) => roll_back(cx, txn, &row),
    }
    Ok(ContinueServiceDeploymentResponse {
        service_deployment_arn: Some(row.arn()),
    })
}

/// # Errors
/// `InvalidParameterException` for a hook that waits for nobody.
fn check(call: &HookCall) -> ApiResult<()> {
    if call.target != HookTarget::Pause {
        return Err(invalid(format!("The hook {} is not a PAUSE hook.", call.id)));
    }
    match call.status {
        HookStatus::Awaited => Ok(()),
        _ => Err(invalid(format!(
            "The hook {} is not awaiting an action.",
            call.id
        ))),
    }
}

fn named(cx: &Cx, txn: &Txn, arn: &str) -> ApiResult<Arc<Row>> {
    let found = find(cx, txn, arn)?.map(|(_, row)| row);
    found.ok_or_else(|| ErrorCode::ServiceDeploymentNotFoundException.error("Service deployment not found."))
}

fn key(row: &Row) -> String {
    Deployment::key_of(&row.scope, &row.cluster, &row.service, &row.deployment)
}

/// The controller of the service does it.
fn roll_back(cx: &Cx, txn: &mut Txn, row: &Row) {
    txn.update::<Row>(&row.row_key(), |row| {
        row.status = Status::RollbackRequested;
        row.updated_at = cx.now;
    });
    txn.update::<Deployment>(&key(row), |row| {
        row.rollback_requested = true;
        row.updated_at = cx.now;
    });
}
