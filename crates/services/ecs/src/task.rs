//! The operations on tasks that run or ran.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{Index, LaunchType as RowLaunchType, StopCode, Task as Row, TaskStatus};

use super::task_view::view;
use super::{invalid, lifecycle, reference, text};
use world::page::page;
use world::{Cx, Txn};

/// `maxResults` of ECS's lists: 1 to 100, 100 when absent.
pub fn page_size(max_results: Option<i32>) -> Result<usize, ApiError> {
    match max_results {
        None => Ok(100),
        Some(n @ 1..=100) => Ok(usize::try_from(n).unwrap_or(100)),
        Some(_) => Err(invalid("MaxResults should be between 1 and 100.")),
    }
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeTasksRequest) -> ApiResult<DescribeTasksResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    if input.tasks.is_empty() {
        return Err(invalid("Tasks cannot be empty."));
    }
    if input.tasks.len() > 100 {
        return Err(invalid("Tasks can have at most 100 items."));
    }
    let with_tags = input.include.is_some_and(|f| f.contains(&TaskField::Tags));
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    for given in &input.tasks {
        let id = reference::task_id(cx, &cluster.name, given)?;
        match reference::task(cx, txn, &cluster.name, &id) {
            Some(row) => tasks.push(view(&row, with_tags)),
            None => failures.push(Failure {
                arn: Some(
                    model::Arn::new("ecs", &cx.scope, format!("task/{}/{id}", cluster.name)).to_string(),
                ),
                reason: Some("MISSING".into()),
                detail: None,
            }),
        }
    }
    Ok(DescribeTasksResponse {
        tasks: Some(tasks),
        failures: Some(failures),
    })
}

pub fn list(cx: &Cx, txn: &mut Txn, input: ListTasksRequest) -> ApiResult<ListTasksResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let size = page_size(input.max_results)?;
    let service = text(input.service_name)
        .map(|given| reference::service(cx, txn, &cluster.name, &given))
        .transpose()?;
    let on = text(input.container_instance)
        .map(|given| {
            reference::container_instance(cx, txn, &cluster.name, &given)?
                .ok_or_else(super::container_instance::not_found)
        })
        .transpose()?;
    if text(input.daemon_name).is_some() {
        return Err(super::unserved("The filter 'daemonName'"));
    }
    let desired = match input.desired_status {
        None | Some(DesiredStatus::Running) => TaskStatus::Running,
        Some(DesiredStatus::Pending) => TaskStatus::Pending,
        Some(DesiredStatus::Stopped) => TaskStatus::Stopped,
    };
    let family = text(input.family);
    let started_by = text(input.started_by);
    if started_by.is_some() && (family.is_some() || service.is_some()) {
        return Err(invalid("startedBy must be the only filter."));
    }
    let launch_type = input.launch_type.map(|l| match l {
        LaunchType::Ec2 => RowLaunchType::Ec2,
        LaunchType::Fargate => RowLaunchType::Fargate,
        LaunchType::External => RowLaunchType::External,
        LaunchType::ManagedInstances => RowLaunchType::ManagedInstances,
    });
    let prefix = cx.scope.key(format_args!("{}/", cluster.name));
    // The index has the tasks of a service that are to run, and in the order of their keys, too.
    let key = service.as_ref().filter(|_| desired != TaskStatus::Stopped);
    let key = key.map(|service| service.row_key());
    let tasks: Box<dyn Iterator<Item = &Arc<Row>>> = match &key {
        Some(key) => Box::new(txn.by_index(Index::TasksOfService, key)),
        None => Box::new(txn.scan(&prefix)),
    };
    let found = tasks
        .filter(|t| t.desired_status == desired)
        .filter(|t| service.as_ref().is_none_or(|s| t.service() == Some(&s.name)))
        .filter(|t| family.as_ref().is_none_or(|f| t.family == *f))
        .filter(|t| started_by.is_none() || t.started_by == started_by)
        .filter(|t| launch_type.is_none_or(|l| t.launch_type == l))
        .filter(|t| {
            on.as_ref().is_none_or(|on| {
                let placement = t.placement.as_ref();
                placement.is_some_and(|p| p.container_instance == on.id)
            })
        });
    let page = page(found, |t| t.id.to_string(), input.next_token.as_deref(), size)
        .map_err(|_| invalid("Invalid token."))?;
    Ok(ListTasksResponse {
        task_arns: Some(page.items.iter().map(|t| t.arn()).collect()),
        next_token: page.next_token,
    })
}

pub fn stop(cx: &Cx, txn: &mut Txn, input: StopTaskRequest) -> ApiResult<StopTaskResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let id = reference::task_id(cx, &cluster.name, &input.task)?;
    let row = reference::task(cx, txn, &cluster.name, &id)
        .ok_or_else(|| invalid("The referenced task was not found."))?;
    if row.desired_status != TaskStatus::Stopped {
        let reason = text(input.reason).unwrap_or_else(|| "Task stopped by user".into());
        let mut task = Row::clone(&row);
        lifecycle::stop(&mut task, StopCode::UserInitiated, reason, cx.now);
        lifecycle::update_status(txn, task, cx.now);
    }
    let task = reference::task(cx, txn, &cluster.name, &id).map(|row| view(&row, true));
    Ok(StopTaskResponse { task })
}
