//! DescribeServices, and a service as answers show it.

use crate::api::*;
use model::{ApiResult, Arn, Scope};
use rows::{
    AwsvpcConfiguration, Deployment as DeploymentRow, DeploymentController as Controller,
    LaunchType as RowLaunchType, PlacementConstraint as RowConstraint, RolloutState,
    SchedulingStrategy as Scheduling, Service as Row, ServiceDeployment, ServiceRevision as RevisionRow,
    TaskSpec,
};

use super::super::capacity_provider::strategy;
use super::super::new_task::LATEST_PLATFORM;
use super::super::{invalid, reference, tags_to_wire, task_view};
use super::deployment_configuration::{self, number};
use super::task_counts::TaskCounts;
use super::{event, task_set};
use world::{Cx, Txn};

/// Services of one request.
const SERVICES_MAX: usize = 10;

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeServicesRequest,
) -> ApiResult<DescribeServicesResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    if input.services.is_empty() {
        return Err(invalid("Services cannot be empty."));
    }
    if input.services.len() > SERVICES_MAX {
        return Err(invalid(format!(
            "Services can have at most {SERVICES_MAX} items."
        )));
    }
    let with_tags = input.include.is_some_and(|f| f.contains(&ServiceField::Tags));
    let (mut services, mut failures) = (Vec::new(), Vec::new());
    for given in &input.services {
        let name = reference::service_name(cx, &cluster.name, given)?;
        match txn.get::<Row>(&Row::key_of(&cx.scope, &cluster.name, &name)) {
            Some(row) => services.push(view(txn, &row, with_tags)),
            None => failures.push(Failure {
                arn: Some(Arn::new("ecs", &cx.scope, format!("service/{}/{name}", cluster.name)).to_string()),
                reason: Some("MISSING".into()),
                detail: None,
            }),
        }
    }
    Ok(DescribeServicesResponse {
        services: Some(services),
        failures: Some(failures),
    })
}

pub fn view(txn: &Txn, row: &Row, with_tags: bool) -> Service {
    let counts = TaskCounts::of(txn, row);
    let prefix = row.prefix();
    let mut deployments: Vec<_> = txn.scan::<DeploymentRow>(&prefix).cloned().collect();
    // PRIMARY first, then the newest.
    deployments.sort_by_key(|d| (d.primary, d.created_at));
    deployments.reverse();
    let spec = task_set::spec_of_service(txn, row);
    let fargate = spec.is_some_and(|spec| strategy::launch_type_of(spec) == RowLaunchType::Fargate);
    let by_ecs = row.controller == Controller::Ecs;
    let shown: Vec<_> = deployments.iter().filter(|_| by_ecs).collect();
    let primary = shown.iter().find(|d| d.primary);
    let events = event::newest(txn, &prefix);
    Service {
        availability_zone_rebalancing: Some(match row.availability_zone_rebalancing {
            true => AvailabilityZoneRebalancing::Enabled,
            false => AvailabilityZoneRebalancing::Disabled,
        }),
        capacity_provider_strategy: spec.and_then(capacity),
        cluster_arn: Some(Arn::new("ecs", &row.scope, format!("cluster/{}", row.cluster)).to_string()),
        created_at: Some(row.created_at),
        created_by: Some(row.created_by.clone()),
        current_service_deployment: primary.and_then(|d| service_deployment(txn, d)),
        current_service_revisions: by_ecs.then(|| shown.iter().map(|d| revision(d, &counts)).collect()),
        deployment_configuration: Some(deployment_configuration::view(&row.deployment_configuration)),
        deployment_controller: Some(DeploymentController {
            r#type: match row.controller {
                Controller::Ecs => DeploymentControllerType::Ecs,
                Controller::External => DeploymentControllerType::External,
            },
        }),
        deployments: Some(shown.iter().map(|d| deployment(txn, d, &counts)).collect()),
        desired_count: Some(number(counts.desired)),
        enable_ecs_managed_tags: Some(row.enable_ecs_managed_tags),
        enable_execute_command: Some(row.enable_execute_command),
        events: Some(events.into_iter().map(|e| service_event(e)).collect()),
        health_check_grace_period_seconds: row.health_check_grace_period.map(number),
        launch_type: spec.and_then(|s| s.launch_type).map(task_view::launch_type),
        load_balancers: Some(Vec::new()),
        network_configuration: spec.and_then(|s| s.network.as_ref()).map(network),
        pending_count: Some(number(counts.sum(|tasks| tasks.pending))),
        placement_constraints: Some(row.placement_constraints.iter().map(constraint).collect()),
        placement_strategy: Some(row.placement_strategy.iter().map(placement_strategy).collect()),
        platform_family: fargate.then(|| "Linux".into()),
        // What a task set shows it shows for the service, too.
        platform_version: match by_ecs {
            true => spec.and_then(|s| s.platform_version.clone()),
            false => fargate.then(|| LATEST_PLATFORM.into()),
        },
        propagate_tags: Some(match row.propagate_tags {
            Some(rows::PropagateTags::Service) => PropagateTags::Service,
            Some(rows::PropagateTags::TaskDefinition) => PropagateTags::TaskDefinition,
            Some(rows::PropagateTags::None) | None => PropagateTags::None,
        }),
        resource_management_type: Some(ResourceManagementType::Customer),
        role_arn: role_arn(row, spec),
        running_count: Some(number(counts.sum(|tasks| tasks.running))),
        scheduling_strategy: Some(match row.scheduling {
            Scheduling::Replica => SchedulingStrategy::Replica,
            Scheduling::Daemon => SchedulingStrategy::Daemon,
        }),
        service_arn: Some(row.arn()),
        service_name: Some(row.name.clone()),
        service_registries: Some(Vec::new()),
        status: Some(row.status.as_str().into()),
        tags: with_tags.then(|| tags_to_wire(&row.tags)),
        task_definition: spec.map(|spec| spec.task_definition_arn(&row.scope)),
        task_sets: (!by_ecs).then(|| task_set::views(txn, row, &counts, with_tags)),
    }
}

fn deployment(txn: &Txn, row: &DeploymentRow, counts: &TaskCounts) -> Deployment {
    let revision = txn.get::<RevisionRow>(&RevisionRow::key_of(
        &row.scope,
        &row.cluster,
        &row.service,
        &row.revision,
    ));
    let spec = revision.as_ref().map(|revision| &revision.spec);
    let fargate = spec.is_some_and(|spec| strategy::launch_type_of(spec) == RowLaunchType::Fargate);
    let tasks = counts.deployment(row);
    Deployment {
        capacity_provider_strategy: spec.and_then(capacity),
        created_at: Some(row.created_at),
        desired_count: Some(number(counts.desired_of(row))),
        failed_tasks: Some(number(row.failed_tasks)),
        id: Some(row.id.clone()),
        launch_type: spec.and_then(|s| s.launch_type).map(task_view::launch_type),
        network_configuration: spec.and_then(|s| s.network.as_ref()).map(network),
        pending_count: Some(number(tasks.pending)),
        platform_family: fargate.then(|| "Linux".into()),
        platform_version: fargate.then(|| LATEST_PLATFORM.into()),
        rollout_state: Some(match row.state {
            RolloutState::InProgress => DeploymentRolloutState::InProgress,
            RolloutState::Completed => DeploymentRolloutState::Completed,
            RolloutState::Failed => DeploymentRolloutState::Failed,
        }),
        rollout_state_reason: Some(row.state_reason.clone()),
        running_count: Some(number(tasks.running)),
        status: Some(if row.primary { "PRIMARY" } else { "ACTIVE" }.into()),
        task_definition: spec.map(|spec| spec.task_definition_arn(&row.scope)),
        updated_at: Some(row.updated_at),
        ..Deployment::default()
    }
}

fn revision(row: &DeploymentRow, counts: &TaskCounts) -> ServiceCurrentRevisionSummary {
    let tasks = counts.deployment(row);
    ServiceCurrentRevisionSummary {
        arn: Some(RevisionRow::arn_of(
            &row.scope,
            &row.cluster,
            &row.service,
            &row.revision,
        )),
        pending_task_count: Some(number(tasks.pending)),
        requested_task_count: Some(number(counts.desired_of(row))),
        running_task_count: Some(number(tasks.running)),
    }
}

fn service_deployment(txn: &Txn, row: &DeploymentRow) -> Option<String> {
    let key = ServiceDeployment::key_of(&row.scope, &row.cluster, &row.service, &row.service_deployment);
    txn.get::<ServiceDeployment>(&key).map(|told| told.arn())
}

fn service_event(row: &rows::ServiceEvent) -> ServiceEvent {
    ServiceEvent {
        created_at: Some(row.created_at),
        id: Some(row.id.clone()),
        message: Some(row.message.clone()),
    }
}

/// The service-linked role, which ECS needs to make interfaces.
fn role_arn(row: &Row, spec: Option<&TaskSpec>) -> Option<String> {
    let awsvpc = spec.is_some_and(|spec| spec.network.is_some());
    awsvpc.then(|| service_linked_role(&row.scope))
}

fn service_linked_role(scope: &Scope) -> String {
    let role = "role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
    format!("arn:aws:iam::{}:{role}", scope.account)
}

pub fn capacity(spec: &TaskSpec) -> Option<Vec<CapacityProviderStrategyItem>> {
    let items = &spec.capacity_providers;
    (!items.is_empty()).then(|| strategy::to_wire(items))
}

/// As the request gave it: what ECS takes where nothing was given is not shown.
pub fn network(row: &AwsvpcConfiguration) -> NetworkConfiguration {
    NetworkConfiguration {
        awsvpc_configuration: Some(AwsVpcConfiguration {
            assign_public_ip: Some(match row.assign_public_ip {
                true => AssignPublicIp::Enabled,
                false => AssignPublicIp::Disabled,
            }),
            security_groups: Some(row.security_groups.clone()),
            subnets: row.subnets.clone(),
        }),
    }
}

fn constraint(row: &RowConstraint) -> PlacementConstraint {
    match row {
        RowConstraint::DistinctInstance => PlacementConstraint {
            expression: None,
            r#type: Some(PlacementConstraintType::DistinctInstance),
        },
        RowConstraint::MemberOf(expression) => PlacementConstraint {
            expression: Some(expression.clone()),
            r#type: Some(PlacementConstraintType::MemberOf),
        },
    }
}

fn placement_strategy(row: &rows::PlacementStrategy) -> PlacementStrategy {
    PlacementStrategy {
        field: row.field.clone(),
        r#type: PlacementStrategyType::parse(&row.kind),
    }
}
