//! UpdateService.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{
    Cluster, Deployment, DeploymentController as Controller, Notice, Service as Row, ServiceStatus,
    TaskDefinition, TaskDefinitionStatus, TaskSpec,
};
use rules::quota;

use super::super::capacity_provider::strategy::{self, Capacity};
use super::super::network::Network;
use super::super::{NotServed, client, given, invalid, placement_preferences, reference, text};
use super::describe::{self, view};
use super::request::{self, Doing, Given, Unserved};
use super::{begin, deployment_configuration, task_set};
use world::quota::limit;
use world::{Cx, Txn};

pub fn update(cx: &Cx, txn: &mut Txn, input: UpdateServiceRequest) -> ApiResult<UpdateServiceResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let before = reference::service(cx, txn, &cluster.name, &input.service)?;
    if before.status != ServiceStatus::Active {
        return Err(request::not_active());
    }
    let force = input.force_new_deployment == Some(true);
    let mut row = read(cx, txn, &cluster, &before, input)?;
    task_set::follow_service(txn, &before, &mut row, cx.now)?;
    let deploys = row
        .spec
        .as_ref()
        .filter(|_| force || row.spec != before.spec)
        .cloned();
    if let Some(spec) = &deploys {
        check_deployable(cx, txn, spec)?;
    }
    txn.put(row.clone());
    match deploys {
        Some(spec) => begin(txn, &row, spec, cx.now),
        None => retry(txn, &row),
    }
    Ok(UpdateServiceResponse {
        service: Some(view(txn, &row, true)),
    })
}

/// Reads and checks what the service is to be from now on.
fn read(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    before: &Row,
    input: UpdateServiceRequest,
) -> Result<Row, ApiError> {
    let mut not_served = NotServed::default();
    refuse_other_controller(before, input.deployment_controller.as_ref(), &mut not_served);
    let mut row = before.clone();
    match &before.spec {
        Some(spec) => row.spec = Some(respec(cx, txn, cluster, spec, &input)?),
        None => refuse_of_task_sets(&input)?,
    }
    Unserved {
        load_balancers: input.load_balancers,
        service_registries: input.service_registries,
        service_connect: input.service_connect_configuration,
        volumes: input.volume_configurations,
        vpc_lattice: input.vpc_lattice_configurations,
    }
    .add_to(&mut not_served);
    not_served.refuse()?;
    let most = limit(txn, &cx.scope, &quota::TASKS_PER_SERVICE);
    if let Some(count) = request::desired_count(most, row.scheduling, input.desired_count, Doing::Update)? {
        row.desired_count = count;
    }
    row.deployment_configuration = deployment_configuration::read(
        input.deployment_configuration,
        row.scheduling,
        row.controller,
        Some(&before.deployment_configuration),
    )?;
    if row.controller == Controller::External
        && row.deployment_configuration != before.deployment_configuration
    {
        return Err(invalid(
            "Unable to update deployment configuration on services with an EXTERNAL deployment controller.",
        ));
    }
    if let Some(given) = input.placement_constraints {
        row.placement_constraints = placement_preferences::constraints(given)?;
    }
    if let Some(given) = input.placement_strategy {
        row.placement_strategy = placement_preferences::strategies(given)?;
    }
    if let Some(seconds) = request::grace_period(input.health_check_grace_period_seconds)? {
        row.health_check_grace_period = Some(seconds);
    }
    if let Some(given) = input.availability_zone_rebalancing {
        row.availability_zone_rebalancing = given == AvailabilityZoneRebalancing::Enabled;
    }
    if let Some(given) = input.propagate_tags {
        row.propagate_tags = Some(request::propagate_tags(given));
    }
    if let Some(enable) = input.enable_ecs_managed_tags {
        row.enable_ecs_managed_tags = enable;
    }
    if let Some(enable) = input.enable_execute_command {
        row.enable_execute_command = enable;
    }
    row.notices.retain(|noted| noted.notice != Notice::StartImpaired);
    let definition = row.spec.as_ref();
    let definition = definition.and_then(|spec| txn.get(&spec.definition_key(&cx.scope)));
    request::check(&row, definition.as_deref(), Doing::Update)?;
    Ok(row)
}

fn refuse_other_controller(before: &Row, given: Option<&DeploymentController>, not_served: &mut NotServed) {
    let same = match given.map(|controller| controller.r#type) {
        None => true,
        Some(DeploymentControllerType::Ecs) => before.controller == Controller::Ecs,
        Some(DeploymentControllerType::External) => before.controller == Controller::External,
        Some(DeploymentControllerType::CodeDeploy) => {
            return not_served.add("The deployment controller CODE_DEPLOY");
        }
    };
    if !same {
        not_served.add("A change of the deployment controller");
    }
}

/// # Errors
/// With the EXTERNAL controller a new task set says of what tasks are made.
fn refuse_of_task_sets(input: &UpdateServiceRequest) -> Result<(), ApiError> {
    let refusal = |what: &str| {
        Err(invalid(format!(
            "{what} on services with an EXTERNAL deployment controller. Use CreateTaskSet to trigger a new deployment."
        )))
    };
    if input.force_new_deployment == Some(true) {
        return refusal("Cannot force a new deployment");
    }
    let members = [
        (text(input.task_definition.clone()).is_some(), "task definition"),
        (input.network_configuration.is_some(), "network parameters"),
        (text(input.platform_version.clone()).is_some(), "platform version"),
        (
            given(input.capacity_provider_strategy.clone()).is_some(),
            "capacity provider strategy",
        ),
        (given(input.load_balancers.clone()).is_some(), "load balancers"),
        (
            given(input.service_registries.clone()).is_some(),
            "service registries",
        ),
    ];
    match members.into_iter().find(|(given, _)| *given) {
        Some((_, name)) => refusal(&format!("Unable to update {name}")),
        None => Ok(()),
    }
}

/// What tasks are made of from now on: what the request says, and what was so before.
fn respec(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    before: &TaskSpec,
    input: &UpdateServiceRequest,
) -> Result<TaskSpec, ApiError> {
    let definition = text(input.task_definition.clone());
    let capacity = capacity(cx, txn, cluster, before, input)?;
    let platform_version = text(input.platform_version.clone());
    let network = input.network_configuration.clone();
    // What says nothing of tasks must not fail because something that they need is gone.
    if definition.is_none() && capacity.is_none() && platform_version.is_none() && network.is_none() {
        return Ok(before.clone());
    }
    let definition: Arc<TaskDefinition> = match definition {
        Some(definition) => reference::active_task_definition(cx, txn, &definition)?,
        None => txn
            .get(&before.definition_key(&cx.scope))
            .ok_or_else(|| client("TaskDefinition not found."))?,
    };
    let capacity = capacity.unwrap_or_else(|| Capacity::of(before));
    let kept = before
        .platform_version
        .clone()
        .filter(|_| capacity.launch_type() == strategy::launch_type_of(before));
    let given = Given {
        definition,
        capacity,
        platform_version: platform_version.or(kept),
        network: network.clone().or(before.network.as_ref().map(describe::network)),
    };
    let spec = given.read()?;
    if let Some(named) = spec.network.as_ref().filter(|_| network.is_some()) {
        Network::find(cx, txn, named)?;
    }
    Ok(spec)
}

/// The capacity, if the request changes it. An empty list is the way back to the launch type.
fn capacity(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    before: &TaskSpec,
    input: &UpdateServiceRequest,
) -> Result<Option<Capacity>, ApiError> {
    let Some(items) = input.capacity_provider_strategy.clone() else {
        return Ok(None);
    };
    let capacity = if items.is_empty() {
        Capacity::LaunchType(strategy::launch_type_of(before))
    } else {
        strategy::read(cx, txn, cluster, None, Some(items))?
    };
    if capacity == Capacity::of(before) {
        return Ok(None);
    }
    let strategies = !before.capacity_providers.is_empty() && matches!(capacity, Capacity::Strategy(_));
    if strategies && capacity.launch_type() != strategy::launch_type_of(before) {
        return Err(invalid(
            "A service cannot be switched between capacity providers using Auto Scaling groups and Fargate capacity providers.",
        ));
    }
    if input.force_new_deployment != Some(true) {
        return Err(invalid(
            "When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment.",
        ));
    }
    Ok(Some(capacity))
}

/// # Errors
/// `ClientException` when no new tasks may be made of the definition.
fn check_deployable(cx: &Cx, txn: &Txn, spec: &TaskSpec) -> Result<(), ApiError> {
    let definition = txn.get::<TaskDefinition>(&spec.definition_key(&cx.scope));
    match definition.map(|definition| definition.status) {
        Some(TaskDefinitionStatus::Active) => Ok(()),
        Some(TaskDefinitionStatus::Inactive) => Err(client("TaskDefinition is inactive")),
        None => Err(client("TaskDefinition not found.")),
    }
}

/// Lets the PRIMARY deployment, and every task set, start tasks at once again, whatever became of those before.
fn retry(txn: &mut Txn, row: &Row) {
    let prefix = row.prefix();
    let starts = |row: &&Arc<Deployment>| row.primary || row.task_set.is_some();
    let rows = txn.scan::<Deployment>(&prefix).filter(starts);
    let keys: Vec<String> = rows.map(|row| row.row_key()).collect();
    for key in keys {
        txn.update::<Deployment>(&key, Deployment::retry);
    }
}
