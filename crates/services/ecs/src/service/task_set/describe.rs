//! DescribeTaskSets, and a task set as answers show it.

use crate::api::*;
use model::{ApiResult, Arn};
use rows::{Deployment, LaunchType as RowLaunchType, Service, ServiceStatus};

use super::super::super::capacity_provider::strategy;
use super::super::super::new_task::LATEST_PLATFORM;
use super::super::super::{invalid, tags_to_wire, task_view};
use super::super::deployment_configuration::number;
use super::super::describe::{capacity, network};
use super::super::request::not_active;
use super::super::task_counts::TaskCounts;
use super::{all, computed, find, scale_view, service, spec};
use world::{Cx, Txn};

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeTaskSetsRequest,
) -> ApiResult<DescribeTaskSetsResponse> {
    let service = service(cx, txn, &input.cluster, &input.service)?;
    if service.status == ServiceStatus::Inactive {
        return Err(not_active());
    }
    let wanted = input.task_sets.unwrap_or_default();
    if wanted.is_empty() {
        return Err(invalid("TaskSets cannot be empty."));
    }
    let with_tags = input.include.is_some_and(|f| f.contains(&TaskSetField::Tags));
    let counts = TaskCounts::of(txn, &service);
    let (mut task_sets, mut failures) = (Vec::new(), Vec::new());
    for given in &wanted {
        match find(txn, &service, given)? {
            Some(row) => task_sets.extend(one(txn, &service, &row, &counts, with_tags)),
            None => failures.push(missing(&service, given)),
        }
    }
    Ok(DescribeTaskSetsResponse {
        task_sets: Some(task_sets),
        failures: Some(failures),
    })
}

fn missing(service: &Service, given: &str) -> Failure {
    let resource = format!("task-set/{}/{}/{given}", service.cluster, service.name);
    Failure {
        arn: Some(match given.starts_with("arn:") {
            true => given.to_owned(),
            false => Arn::new("ecs", &service.scope, resource).to_string(),
        }),
        reason: Some("MISSING".into()),
        detail: None,
    }
}

/// All task sets of the service, the PRIMARY first, then the newest.
pub fn views(txn: &Txn, service: &Service, counts: &TaskCounts, with_tags: bool) -> Vec<TaskSet> {
    let mut rows = all(txn, service);
    rows.reverse();
    rows.sort_by_key(|row| !row.primary);
    let views = rows
        .iter()
        .filter_map(|row| one(txn, service, row, counts, with_tags));
    views.collect()
}

/// `None` for a deployment that is no task set.
pub fn view(txn: &Txn, service: &Service, row: &Deployment, with_tags: bool) -> Option<TaskSet> {
    one(txn, service, row, &TaskCounts::of(txn, service), with_tags)
}

fn one(
    txn: &Txn,
    service: &Service,
    row: &Deployment,
    counts: &TaskCounts,
    with_tags: bool,
) -> Option<TaskSet> {
    let set = row.task_set.as_ref()?;
    let spec = spec(txn, row);
    let fargate = spec.is_some_and(|spec| strategy::launch_type_of(spec) == RowLaunchType::Fargate);
    let tasks = counts.deployment(row);
    Some(TaskSet {
        capacity_provider_strategy: spec.and_then(capacity),
        cluster_arn: Some(Arn::new("ecs", &row.scope, format!("cluster/{}", row.cluster)).to_string()),
        computed_desired_count: Some(number(computed(row, service.desired_count))),
        created_at: Some(row.created_at),
        external_id: set.external_id.clone(),
        fargate_ephemeral_storage: None,
        id: Some(row.id.clone()),
        launch_type: spec.and_then(|s| s.launch_type).map(task_view::launch_type),
        load_balancers: Some(Vec::new()),
        network_configuration: spec.and_then(|s| s.network.as_ref()).map(network),
        pending_count: Some(number(tasks.pending)),
        platform_family: fargate.then(|| "Linux".into()),
        platform_version: fargate.then(|| LATEST_PLATFORM.into()),
        running_count: Some(number(tasks.running)),
        scale: Some(scale_view(set.scale)),
        service_arn: Some(service.arn()),
        service_registries: Some(Vec::new()),
        stability_status: Some(match set.steady {
            true => StabilityStatus::SteadyState,
            false => StabilityStatus::Stabilizing,
        }),
        stability_status_at: Some(set.steady_at),
        // Of CodeDeploy's task sets alone.
        started_by: None,
        status: Some(status(row, set.draining).into()),
        tags: Some(match with_tags {
            true => tags_to_wire(&set.tags),
            false => Vec::new(),
        }),
        task_definition: spec.map(|spec| spec.task_definition_arn(&row.scope)),
        task_set_arn: Some(row.task_set_arn()),
        updated_at: Some(row.updated_at),
    })
}

fn status(row: &Deployment, draining: bool) -> &'static str {
    match (draining, row.primary) {
        (true, _) => "DRAINING",
        (false, true) => "PRIMARY",
        (false, false) => "ACTIVE",
    }
}
