//! RunTask: checks, and the places of the new tasks.

use std::collections::BTreeMap;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{Cluster, LaunchType as RowLaunchType, PlacementRequest, Task as Row};

use super::capacity_provider::strategy::{self, Capacity};
use super::capacity_provider::{self, Unplaced};
use super::new_task::{self, Plan, Wanted};
use super::placement_preferences::{self, PlacementPreferences};
use super::placement_session::{PlacementSession, Refused};
use super::task_view::view;
use super::{client, fargate_quota, idempotency, invalid, reference, text};
use world::{Cx, Txn};

pub fn run(cx: &Cx, txn: &mut Txn, input: RunTaskRequest) -> ApiResult<RunTaskResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let token = client_token(&input)?;
    if let Some(response) = repeated(cx, txn, &cluster, token.as_ref())? {
        return Ok(response);
    }
    let count = match input.count {
        None => 1,
        Some(n @ 1..=10) => n.unsigned_abs(),
        Some(_) => return Err(invalid("Count should be between 1 and 10.")),
    };
    let definition = reference::active_task_definition(cx, txn, &input.task_definition)?;
    let strategy = input.capacity_provider_strategy;
    let capacity = strategy::read(cx, txn, &cluster, input.launch_type, strategy)?;
    let launch_type = capacity.launch_type();
    new_task::compatible(&definition, launch_type)?;
    let constraints = placement_preferences::constraints(input.placement_constraints.unwrap_or_default())?;
    let strategies = placement_preferences::strategies(input.placement_strategy.unwrap_or_default())?;
    if launch_type == RowLaunchType::Fargate {
        placement_preferences::refuse_on_fargate(&constraints, &strategies)?;
        new_task::platform_version(input.platform_version.as_deref())?;
    } else if text(input.platform_version).is_some() {
        return Err(invalid(
            "The platform version must be null when specifying an EC2 launch type.",
        ));
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
    let request = PlacementRequest {
        network: wanted.network.clone(),
        constraints,
        strategies,
    };
    let plan = Plan::new(cx, txn, cluster, definition, launch_type, wanted)?;
    let providers = providers(&capacity, count);
    let (tasks, failures) = match launch_type {
        RowLaunchType::Fargate => on_fargate(cx, txn, &plan, providers),
        _ => on_instances(cx, txn, &plan, &request, providers)?,
    };
    Ok(RunTaskResponse {
        tasks: Some(tasks.iter().map(|row| view(row, true)).collect()),
        failures: Some(failures),
    })
}

/// The capacity provider of each task, if it has one.
fn providers(capacity: &Capacity, count: u32) -> Vec<Option<&str>> {
    match capacity {
        Capacity::LaunchType(_) => (0..count).map(|_| None).collect(),
        Capacity::Strategy(items) => {
            let assigned = strategy::assign(items, &BTreeMap::new(), count);
            assigned.into_iter().map(Some).collect()
        }
    }
}

fn row(cx: &Cx, txn: &mut Txn, plan: &Plan, provider: Option<&str>) -> Row {
    Row {
        capacity_provider: provider.map(str::to_owned),
        ..plan.row(cx, txn)
    }
}

/// As many tasks as the quota has room for.
fn on_fargate(cx: &Cx, txn: &mut Txn, plan: &Plan, providers: Vec<Option<&str>>) -> (Vec<Row>, Vec<Failure>) {
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    let quotas = fargate_quota::Quotas::of(txn, &cx.scope);
    for provider in providers {
        let new = row(cx, txn, plan, provider);
        if quotas.have_room(txn, &new) {
            tasks.push(plan.put_on_fargate(cx, txn, new, None));
        } else {
            failures.push(Failure {
                reason: Some(fargate_quota::REACHED.into()),
                ..Failure::default()
            });
        }
    }
    (tasks, failures)
}

/// Places one task after the other. Where one does not fit anywhere no other does, so that each
/// instance says once why.
fn on_instances(
    cx: &Cx,
    txn: &mut Txn,
    plan: &Plan,
    request: &PlacementRequest,
    providers: Vec<Option<&str>>,
) -> Result<(Vec<Row>, Vec<Failure>), ApiError> {
    let preferences = PlacementPreferences::new(&request.constraints, &request.strategies)?;
    let mut sessions = BTreeMap::new();
    let mut tasks = Vec::new();
    for provider in providers {
        let session = sessions
            .entry(provider)
            .or_insert_with(|| PlacementSession::of(txn, &plan.cluster, plan, &preferences, provider));
        let new = row(cx, txn, plan, provider);
        match capacity_provider::place(cx, txn, (plan, session), new, request) {
            Ok(row) => tasks.push(row),
            Err(Unplaced::Refused(refused)) => {
                return Ok((tasks, refused.iter().map(Refused::failure).collect()));
            }
            Err(Unplaced::Empty) => {
                let whose = match provider {
                    None => "cluster",
                    Some(_) => "capacity provider",
                };
                return Err(invalid(format!(
                    "No Container Instances were found in your {whose}."
                )));
            }
            Err(Unplaced::TooManyWait) => {
                return Err(client("Tasks provisioning capacity limit exceeded."));
            }
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
