//! CreateService.

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{
    ClientToken, Cluster, DeploymentController as Controller, SchedulingStrategy as Scheduling,
    Service as Row, ServiceStatus, TaskSpec,
};
use rules::quota;

use super::super::capacity_provider::strategy;
use super::super::{
    NotServed, given, idempotency, invalid, placement_preferences, reference, tags_from_wire, text,
};
use super::describe::view;
use super::request::{self, Doing, Given, Unserved};
use super::{begin, delete, deployment_configuration};
use world::quota::{limit, most};
use world::{Cx, Txn};

const NAME_MAX: usize = 255;

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateServiceRequest) -> ApiResult<CreateServiceResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    check_name(&input.service_name)?;
    let token = client_token(&input)?;
    let before = txn.get::<Row>(&Row::key_of(&cx.scope, &cluster.name, &input.service_name));
    match before.as_ref().map(|row| (row.status, row)) {
        Some((ServiceStatus::Active, row)) if token.is_some() && row.client_token == token => {
            return Ok(CreateServiceResponse {
                service: Some(view(txn, row, true)),
            });
        }
        Some((ServiceStatus::Active, _)) => {
            return Err(invalid("Creation of service was not idempotent."));
        }
        Some((ServiceStatus::Draining, _)) => {
            return Err(invalid("Unable to Start a service that is still Draining."));
        }
        Some((ServiceStatus::Inactive, _)) | None => {}
    }
    let row = read(cx, txn, &cluster, input, token)?;
    let of_cluster = cx.scope.key(format_args!("{}/", cluster.name));
    let active = txn
        .scan::<Row>(&of_cluster)
        .filter(|row| row.status != ServiceStatus::Inactive);
    let most = most(txn, &cx.scope, &quota::SERVICES_PER_CLUSTER);
    if active.count() >= most {
        return Err(invalid(format!("A cluster can have at most {most} services.")));
    }
    if let Some(before) = before {
        delete::forget(txn, &before);
    }
    delete::disown(txn, &row.row_key());
    txn.put(row.clone());
    if let Some(spec) = row.spec.clone() {
        begin(txn, &row, spec, cx.now);
    }
    Ok(CreateServiceResponse {
        service: Some(view(txn, &row, true)),
    })
}

fn check_name(name: &str) -> Result<(), ApiError> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if name.is_empty() || name.len() > NAME_MAX || !name.bytes().all(fits) {
        return Err(invalid(format!(
            "ServiceName must match ^[a-zA-Z0-9\\-_]{{1,255}}, but was {name}"
        )));
    }
    Ok(())
}

/// The token of a request together with a digest of everything else in it.
fn client_token(input: &CreateServiceRequest) -> Result<Option<ClientToken>, ApiError> {
    let rest = CreateServiceRequest {
        client_token: None,
        ..input.clone()
    };
    idempotency::short_token(input.client_token.clone(), &rest)
}

/// Reads and checks what the service is to be.
fn read(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    input: CreateServiceRequest,
    client_token: Option<ClientToken>,
) -> Result<Row, ApiError> {
    let mut not_served = NotServed::default();
    let controller = controller(input.deployment_controller.as_ref(), &mut not_served);
    if controller == Controller::External {
        refuse_of_task_sets(&input)?;
    }
    let scheduling = match input.scheduling_strategy {
        None | Some(SchedulingStrategy::Replica) => Scheduling::Replica,
        Some(SchedulingStrategy::Daemon) => Scheduling::Daemon,
    };
    let most_tasks = limit(txn, &cx.scope, &quota::TASKS_PER_SERVICE);
    let desired_count = request::desired_count(most_tasks, scheduling, input.desired_count, Doing::Create)?;
    // An EXTERNAL service needs nothing but its name.
    if desired_count.is_none() && scheduling == Scheduling::Replica && controller == Controller::Ecs {
        return Err(invalid("DesiredCount is missing"));
    }
    let spec = match controller {
        Controller::Ecs => Some(spec(cx, txn, cluster, &input)?),
        Controller::External => None,
    };
    let awsvpc = spec.as_ref().is_some_and(|spec| spec.network.is_some());
    if text(input.role).is_some() {
        return Err(invalid(match awsvpc || controller == Controller::External {
            true => "You cannot specify an IAM role for services that require a service linked role.",
            false => "IAM roles are only valid for services configured to use load balancers.",
        }));
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
    let mut row = Row {
        scope: cx.scope.clone(),
        cluster: cluster.name.clone(),
        name: input.service_name,
        status: ServiceStatus::Active,
        scheduling,
        controller,
        desired_count: desired_count.unwrap_or(0),
        spec,
        deployment_configuration: deployment_configuration::read(
            input.deployment_configuration,
            scheduling,
            controller,
            None,
        )?,
        placement_constraints: placement_preferences::constraints(
            input.placement_constraints.unwrap_or_default(),
        )?,
        placement_strategy: placement_preferences::strategies(input.placement_strategy.unwrap_or_default())?,
        health_check_grace_period: request::grace_period(input.health_check_grace_period_seconds)?,
        availability_zone_rebalancing: false,
        enable_ecs_managed_tags: input.enable_ecs_managed_tags == Some(true),
        propagate_tags: input.propagate_tags.map(request::propagate_tags),
        enable_execute_command: input.enable_execute_command == Some(true),
        role_arn: None,
        client_token,
        created_at: cx.now,
        created_by: cx.principal.arn(),
        inactive_at: None,
        next_event: 0,
        notices: Vec::new(),
        last_completed: None,
        tags: tags_from_wire(input.tags)?,
    };
    row.availability_zone_rebalancing = match input.availability_zone_rebalancing {
        Some(AvailabilityZoneRebalancing::Enabled) => true,
        Some(AvailabilityZoneRebalancing::Disabled) => false,
        None => request::cannot_rebalance(&row).is_none(),
    };
    let definition = row.spec.as_ref();
    let definition = definition.and_then(|spec| txn.get(&spec.definition_key(&cx.scope)));
    request::check(&row, definition.as_deref(), Doing::Create)?;
    Ok(row)
}

fn controller(given: Option<&DeploymentController>, not_served: &mut NotServed) -> Controller {
    match given.map(|controller| controller.r#type) {
        None | Some(DeploymentControllerType::Ecs) => Controller::Ecs,
        Some(DeploymentControllerType::External) => Controller::External,
        Some(DeploymentControllerType::CodeDeploy) => {
            not_served.add("The deployment controller CODE_DEPLOY");
            Controller::Ecs
        }
    }
}

/// # Errors
/// With the EXTERNAL controller task sets say of what tasks are made.
fn refuse_of_task_sets(input: &CreateServiceRequest) -> Result<(), ApiError> {
    let lists = [
        (given(input.load_balancers.clone()).is_some(), "LoadBalancers"),
        (
            given(input.service_registries.clone()).is_some(),
            "ServiceRegistries",
        ),
        (
            given(input.capacity_provider_strategy.clone()).is_some(),
            "CapacityProviderStrategy",
        ),
    ];
    if let Some((_, name)) = lists.into_iter().find(|(given, _)| *given) {
        return Err(invalid(format!("{name} must be empty or null.")));
    }
    let others = [
        (text(input.task_definition.clone()).is_some(), "TaskDefinition"),
        (input.launch_type.is_some(), "LaunchType"),
        (text(input.platform_version.clone()).is_some(), "PlatformVersion"),
        (input.network_configuration.is_some(), "NetworkConfiguration"),
    ];
    match others.into_iter().find(|(given, _)| *given) {
        Some((_, name)) => Err(invalid(format!("{name} must be blank."))),
        None => Ok(()),
    }
}

fn spec(cx: &Cx, txn: &Txn, cluster: &Cluster, input: &CreateServiceRequest) -> Result<TaskSpec, ApiError> {
    let definition =
        text(input.task_definition.clone()).ok_or_else(|| invalid("TaskDefinition can not be blank."))?;
    let given = Given {
        definition: reference::active_task_definition(cx, txn, &definition)?,
        capacity: strategy::read(
            cx,
            txn,
            cluster,
            input.launch_type,
            input.capacity_provider_strategy.clone(),
        )?,
        platform_version: input.platform_version.clone(),
        network: input.network_configuration.clone(),
    };
    given.read_in_network(cx, txn)
}
