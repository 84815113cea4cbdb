//! DescribeServiceDeployments.

use std::sync::Arc;

use crate::api::*;
use model::ApiResult;
use model::service::Stage;
use rows::{
    Deployment, DeploymentConfiguration, DeploymentStrategy, HookCall, HookStatus, HookTarget, Monitor,
    RevisionTasks, Service, ServiceDeployment as Row,
};

use super::super::service::deployment_configuration::{self, number};
use super::super::service::task_counts::TaskCounts;
use super::super::service::{history, lifecycle_hook};
use super::{check_count, cluster_arn, find, missing, revision_arn, status};
use world::{Cx, Txn};

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeServiceDeploymentsRequest,
) -> ApiResult<DescribeServiceDeploymentsResponse> {
    check_count(&input.service_deployment_arns, "serviceDeploymentArns")?;
    let (mut found, mut failures) = (Vec::new(), Vec::new());
    for arn in &input.service_deployment_arns {
        match find(cx, txn, arn)? {
            Some((service, row)) => found.push(view(txn, &service, &row)),
            None => failures.push(missing(arn)),
        }
    }
    Ok(DescribeServiceDeploymentsResponse {
        service_deployments: Some(found),
        failures: Some(failures),
    })
}

fn view(txn: &Txn, service: &Service, row: &Row) -> ServiceDeployment {
    let over = history::is_over(row.status);
    let prefix = service.prefix();
    let deployments: Vec<Arc<Deployment>> = txn.scan(&prefix).cloned().collect();
    let counts = TaskCounts::of(txn, service);
    let summary = |stored: &RevisionTasks| match over {
        true => revision(row, stored),
        false => revision(row, &counts.revision(&deployments, &stored.revision)),
    };
    let stage = deployments.iter().find(|d| d.id == row.deployment && !over);
    let stage = stage.and_then(|d| d.stage.as_ref());
    let hooks = stage.map(|stage| stage.hooks.iter().map(hook).collect::<Vec<_>>());
    ServiceDeployment {
        alarms: Some(alarms(row)),
        cluster_arn: Some(cluster_arn(row)),
        created_at: Some(row.created_at),
        deployment_circuit_breaker: Some(ServiceDeploymentCircuitBreaker {
            failure_count: Some(number(row.failure_count)),
            status: Some(monitor(row.circuit_breaker)),
            threshold: Some(number(row.threshold)),
        }),
        deployment_configuration: Some(deployment_configuration::view(&row.configuration)),
        finished_at: row.finished_at,
        lifecycle_hook_details: hooks.filter(|hooks| !hooks.is_empty()),
        lifecycle_stage: row.lifecycle_stage.and_then(lifecycle_stage),
        rollback: row.rollback.as_ref().map(|rollback| Rollback {
            reason: Some(rollback.reason.clone()),
            service_revision_arn: Some(revision_arn(row, &rollback.revision)),
            started_at: Some(rollback.started_at),
        }),
        service_arn: Some(service.arn()),
        service_deployment_arn: Some(row.arn()),
        source_service_revisions: Some(row.sources.iter().map(summary).collect()),
        started_at: row.started_at,
        status: Some(status(row.status)),
        status_reason: row.status_reason.clone(),
        stopped_at: row.stopped_at,
        target_service_revision: Some(summary(&row.target)),
        updated_at: Some(row.updated_at),
    }
}

fn revision(row: &Row, tasks: &RevisionTasks) -> ServiceRevisionSummary {
    let DeploymentConfiguration { strategy, .. } = row.configuration;
    let percent = |weight: u16| (strategy != DeploymentStrategy::Rolling).then(|| f64::from(weight) / 10.0);
    ServiceRevisionSummary {
        arn: Some(revision_arn(row, &tasks.revision)),
        pending_task_count: Some(number(tasks.pending)),
        requested_production_traffic_weight: percent(tasks.production_weight),
        requested_task_count: Some(number(tasks.requested)),
        requested_test_traffic_weight: percent(tasks.test_weight),
        running_task_count: Some(number(tasks.running)),
    }
}

/// The model has no stage before a shift of production traffic: that counts as a part of it.
fn lifecycle_stage(stage: Stage) -> Option<ServiceDeploymentLifecycleStage> {
    match stage {
        Stage::PreProductionTrafficShift => Some(ServiceDeploymentLifecycleStage::ProductionTrafficShift),
        other => ServiceDeploymentLifecycleStage::parse(other.as_str()),
    }
}

fn hook(call: &HookCall) -> DeploymentLifecycleHookDetail {
    let (kind, target) = match &call.target {
        HookTarget::Call { target, .. } => {
            (DeploymentLifecycleHookTargetType::AwsLambda, Some(target.clone()))
        }
        HookTarget::Pause => (DeploymentLifecycleHookTargetType::Pause, None),
    };
    DeploymentLifecycleHookDetail {
        expires_at: Some(call.expires_at),
        hook_id: Some(call.id.clone()),
        status: Some(match &call.status {
            HookStatus::Awaited if call.target == HookTarget::Pause => {
                DeploymentLifecycleHookStatus::AwaitingAction
            }
            HookStatus::Awaited => DeploymentLifecycleHookStatus::InProgress,
            HookStatus::Succeeded => DeploymentLifecycleHookStatus::Succeeded,
            HookStatus::Failed(_) => DeploymentLifecycleHookStatus::Failed,
            HookStatus::TimedOut(_) => DeploymentLifecycleHookStatus::TimedOut,
        }),
        target_arn: target,
        target_type: Some(kind),
        timeout_action: Some(lifecycle_hook::action(call.rollback_on_timeout)),
    }
}

fn alarms(row: &Row) -> ServiceDeploymentAlarms {
    let alarms = row.configuration.alarms.as_ref();
    let names = alarms
        .filter(|alarms| alarms.enable)
        .map(|alarms| alarms.names.clone());
    ServiceDeploymentAlarms {
        alarm_names: names,
        status: Some(monitor(row.alarms)),
        triggered_alarm_names: (!row.triggered_alarms.is_empty()).then(|| row.triggered_alarms.clone()),
    }
}

fn monitor(row: Monitor) -> ServiceDeploymentRollbackMonitorsStatus {
    match row {
        Monitor::Disabled => ServiceDeploymentRollbackMonitorsStatus::Disabled,
        Monitor::Monitoring => ServiceDeploymentRollbackMonitorsStatus::Monitoring,
        Monitor::Triggered => ServiceDeploymentRollbackMonitorsStatus::Triggered,
        Monitor::Complete => ServiceDeploymentRollbackMonitorsStatus::MonitoringComplete,
    }
}
