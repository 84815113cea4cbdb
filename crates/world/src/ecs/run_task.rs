//! RunTask: checks, and the places of the new tasks.

use api::ecs::*;
use model::{ApiError, ApiResult};
use rows::{Cluster, LaunchType as RowLaunchType, Task as Row, TaskDefinition as Definition};

use super::choice::{Choice, Refused};
use super::new_task::{self, Plan, Wanted};
use super::task_view::view;
use super::wishes::{self, Wishes};
use super::{idempotency, invalid, reference, text, unserved};
use crate::{Cx, Txn};

pub fn run(cx: &Cx, txn: &mut Txn, input: RunTaskRequest) -> ApiResult<RunTaskResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let token = client_token(&input)?;
    if let Some(response) = repeated(cx, txn, &cluster, token.as_ref())? {
        return Ok(response);
    }
    let count = match input.count {
        None => 1,
        Some(n @ 1..=10) => n,
        Some(_) => return Err(invalid("Count should be between 1 and 10.")),
    };
    let definition = reference::active_task_definition(cx, txn, &input.task_definition)?;
    let launch_type = launch_type(&definition, &input)?;
    let constraints = wishes::constraints(input.placement_constraints.unwrap_or_default())?;
    let strategies = wishes::strategies(input.placement_strategy.unwrap_or_default())?;
    let wishes = Wishes::new(&constraints, &strategies)?;
    if launch_type == RowLaunchType::Fargate {
        wishes::refuse_on_fargate(&constraints, &strategies)?;
        new_task::platform_version(input.platform_version.as_deref())?;
    }
    let settings = new_task::Settings {
        overrides: input.overrides,
        network_configuration: input.network_configuration,
        group: input.group,
        started_by: input.started_by,
        tags: input.tags,
        propagate_tags: input.propagate_tags,
        enable_ecs_managed_tags: input.enable_ecs_managed_tags,
        enable_execute_command: input.enable_execute_command,
        volume_configurations: input.volume_configurations,
    };
    let wanted = Wanted::read(&cluster, &definition, launch_type, token, settings)?;
    let plan = Plan::new(cx, txn, cluster, definition, launch_type, wanted)?;
    let (tasks, failures) = match launch_type {
        RowLaunchType::Fargate => {
            let mut put = || {
                let new = plan.row(cx, txn);
                plan.put_on_fargate(cx, txn, new, None)
            };
            ((0..count).map(|_| put()).collect(), Vec::new())
        }
        _ => on_instances(cx, txn, &plan, &wishes, count)?,
    };
    Ok(RunTaskResponse {
        tasks: Some(tasks.iter().map(|row| view(row, true)).collect()),
        failures: Some(failures),
    })
}

/// Places one task after the other. Where one does not fit anywhere no other does, so that each
/// instance says once why.
fn on_instances(
    cx: &Cx,
    txn: &mut Txn,
    plan: &Plan,
    wishes: &Wishes,
    count: i32,
) -> Result<(Vec<Row>, Vec<Failure>), ApiError> {
    let mut choice = Choice::of(txn, &plan.cluster, plan, wishes, None);
    if choice.is_empty() {
        return Err(invalid("No Container Instances were found in your cluster."));
    }
    let mut tasks = Vec::new();
    for _ in 0..count {
        let new = plan.row(cx, txn);
        match choice.put(cx, txn, plan, new, |_| true) {
            Ok(row) => tasks.push(row),
            Err(refused) => return Ok((tasks, refused.iter().map(Refused::failure).collect())),
        }
    }
    Ok((tasks, Vec::new()))
}

/// The token of a request together with a digest of everything else in it.
fn client_token(input: &RunTaskRequest) -> Result<Option<rows::ClientToken>, ApiError> {
    let rest = RunTaskRequest {
        client_token: None,
        ..input.clone()
    };
    idempotency::token(input.client_token.clone(), &rest)
}

/// The answer to a request that was made before with the same token.
fn repeated(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    token: Option<&rows::ClientToken>,
) -> Result<Option<RunTaskResponse>, ApiError> {
    let Some(token) = token else { return Ok(None) };
    let prefix = cx.scope.key(format_args!("{}/", cluster.name));
    let earlier: Vec<_> = txn
        .scan::<Row>(&prefix)
        .filter(|t| t.client_token.as_ref().is_some_and(|c| c.token == token.token))
        .collect();
    if earlier.is_empty() {
        return Ok(None);
    }
    if earlier.iter().any(|t| t.client_token.as_ref() != Some(token)) {
        return Err(ErrorCode::ConflictException.error(
            "The request was made with a clientToken that was used before with different parameters.",
        ));
    }
    let tasks = earlier.iter().map(|t| view(t, true)).collect();
    Ok(Some(RunTaskResponse {
        tasks: Some(tasks),
        failures: Some(Vec::new()),
    }))
}

/// Which capacity the tasks are for, if the definition allows it.
fn launch_type(definition: &Definition, input: &RunTaskRequest) -> Result<RowLaunchType, ApiError> {
    if input
        .capacity_provider_strategy
        .as_ref()
        .is_some_and(|s| !s.is_empty())
    {
        if input.launch_type.is_some() {
            return Err(invalid(
                "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
            ));
        }
        return Err(unserved("A capacity provider strategy"));
    }
    let wanted = match input.launch_type.unwrap_or(LaunchType::Ec2) {
        LaunchType::Fargate => RowLaunchType::Fargate,
        LaunchType::Ec2 => RowLaunchType::Ec2,
        LaunchType::External => RowLaunchType::External,
        LaunchType::ManagedInstances => return Err(unserved("The launch type MANAGED_INSTANCES")),
    };
    new_task::compatible(definition, wanted)?;
    if wanted != RowLaunchType::Fargate && text(input.platform_version.clone()).is_some() {
        return Err(invalid(
            "The platform version must be null when specifying an EC2 launch type.",
        ));
    }
    Ok(wanted)
}
