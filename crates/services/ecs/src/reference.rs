//! The ways in which a request names a cluster, a task definition or a task.

use std::sync::Arc;

use crate::api::{ErrorCode, Failure};
use model::{ApiError, Arn, ContainerInstanceId, Scope, TaskId};
use rows::{
    Cluster, ClusterStatus, ContainerInstance, Service, Task, TaskDefinition, TaskDefinitionFamily,
    TaskDefinitionStatus,
};

use super::{client, invalid};
use world::{Cx, Txn};

/// The name of the cluster that a request means: a name, an ARN, or nothing for `default`.
pub fn cluster_name(cx: &Cx, given: Option<&str>) -> Result<String, ApiError> {
    cluster_of(&cx.scope, given)
}

/// The same, asked from within `scope`.
pub fn cluster_of(scope: &Scope, given: Option<&str>) -> Result<String, ApiError> {
    let text = given.filter(|t| !t.is_empty()).unwrap_or("default");
    if !text.starts_with("arn:") {
        return Ok(text.to_owned());
    }
    let arn = Arn::parse(text).map_err(|_| invalid(format!("Invalid identifier: {text}")))?;
    match arn.resource.strip_prefix("cluster/") {
        Some(name) if arn.service == "ecs" && arn.is_in(scope) => Ok(name.to_owned()),
        Some(_) if arn.service == "ecs" => {
            Err(ErrorCode::ClusterNotFoundException.error("Cluster not found."))
        }
        _ => Err(invalid(format!("Invalid identifier: {text}"))),
    }
}

/// An active cluster.
pub fn cluster(cx: &Cx, txn: &Txn, given: Option<&str>) -> Result<Arc<Cluster>, ApiError> {
    let name = cluster_name(cx, given)?;
    match txn.get::<Cluster>(&cx.scope.key(name)) {
        None => Err(ErrorCode::ClusterNotFoundException.error("Cluster not found.")),
        Some(row) if row.status == ClusterStatus::Inactive => {
            Err(ErrorCode::ClusterNotFoundException.error("The referenced cluster was inactive."))
        }
        Some(row) => Ok(row),
    }
}

/// `FAMILY`, `FAMILY:REVISION` or the ARN of either. `None` when it names nothing.
pub fn task_definition(cx: &Cx, txn: &Txn, given: &str) -> Option<Arc<TaskDefinition>> {
    let resource = match Arn::parse(given) {
        Ok(arn) if arn.service == "ecs" && arn.is_in(&cx.scope) => {
            arn.resource.strip_prefix("task-definition/")?.to_owned()
        }
        Ok(_) => return None,
        Err(_) => given.to_owned(),
    };
    match resource.split_once(':') {
        Some((family, revision)) => {
            let revision = number(revision)?;
            txn.get(&TaskDefinition::key_of(&cx.scope, family, revision))
        }
        None => latest_active(cx, txn, &resource),
    }
}

/// A revision as AWS writes it: no sign, no leading zero.
pub fn number(text: &str) -> Option<u32> {
    let form = !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    form.then(|| text.parse().ok())?
}

fn latest_active(cx: &Cx, txn: &Txn, family: &str) -> Option<Arc<TaskDefinition>> {
    let counter = txn.get::<TaskDefinitionFamily>(&cx.scope.key(family))?;
    (1..=counter.last_revision)
        .rev()
        .filter_map(|revision| {
            txn.get::<TaskDefinition>(&TaskDefinition::key_of(&cx.scope, family, revision))
        })
        .find(|definition| definition.status == TaskDefinitionStatus::Active)
}

/// The id of a task of `cluster`, from the id itself or an ARN.
pub fn task_id(cx: &Cx, cluster: &str, given: &str) -> Result<TaskId, ApiError> {
    let id = name_in(cx, "task", cluster, given)?;
    if id.len() != 32 && id.len() != 36 {
        return Err(invalid("taskId length should be one of [32,36]"));
    }
    TaskId::parse(&id).ok_or_else(|| invalid("The referenced task was not found."))
}

/// A task of `cluster`, also a stopped one. Nothing when it is unknown.
pub fn task(cx: &Cx, txn: &Txn, cluster: &str, id: &TaskId) -> Option<Arc<Task>> {
    txn.get(&Task::key_of(&cx.scope, cluster, id))
}

/// The last part of what names something of `cluster`: that part alone, or an ARN of `KIND/CLUSTER/NAME`.
fn name_in(cx: &Cx, kind: &str, cluster: &str, given: &str) -> Result<String, ApiError> {
    if !given.starts_with("arn:") {
        return Ok(given.to_owned());
    }
    let unreadable = || invalid(format!("Invalid identifier: {given}"));
    let arn = Arn::parse(given).map_err(|_| unreadable())?;
    let resource = arn.resource.strip_prefix(kind).and_then(|r| r.strip_prefix('/'));
    let resource = resource.filter(|_| arn.service == "ecs").ok_or_else(unreadable)?;
    let (of, name) = resource.split_once('/').unwrap_or((cluster, resource));
    if of != cluster || !arn.is_in(&cx.scope) {
        return Err(invalid(format!(
            "Identifier is for {of}. Your cluster is {cluster}"
        )));
    }
    Ok(name.to_owned())
}

/// The name of the service of `cluster` that a request means by its name or its ARN.
pub fn service_name(cx: &Cx, cluster: &str, given: &str) -> Result<String, ApiError> {
    name_in(cx, "service", cluster, given)
}

/// A service of `cluster`, whatever its status.
///
/// # Errors
/// `ServiceNotFoundException`; `InvalidParameterException` for an ARN of something else.
pub fn service(cx: &Cx, txn: &Txn, cluster: &str, given: &str) -> Result<Arc<Service>, ApiError> {
    let name = service_name(cx, cluster, given)?;
    txn.get(&Service::key_of(&cx.scope, cluster, &name))
        .ok_or_else(|| ErrorCode::ServiceNotFoundException.error("Service not found."))
}

/// A container instance of `cluster`, also an inactive one. Nothing when it is unknown.
pub fn container_instance(
    cx: &Cx,
    txn: &Txn,
    cluster: &str,
    given: &str,
) -> Result<Option<Arc<ContainerInstance>>, ApiError> {
    let name = name_in(cx, "container-instance", cluster, given)?;
    let id = ContainerInstanceId::parse(&name);
    Ok(id.and_then(|id| txn.get(&ContainerInstance::key_of(&cx.scope, cluster, &id))))
}

/// What is answered of a container instance that is unknown.
pub fn missing_container_instance(cx: &Cx, cluster: &str, given: &str) -> Failure {
    let name = given.rsplit('/').next().unwrap_or(given);
    let resource = format!("container-instance/{cluster}/{name}");
    Failure {
        arn: Some(Arn::new("ecs", &cx.scope, resource).to_string()),
        reason: Some("MISSING".into()),
        detail: None,
    }
}

/// A task definition that new tasks may be made of.
pub fn active_task_definition(cx: &Cx, txn: &Txn, given: &str) -> Result<Arc<TaskDefinition>, ApiError> {
    let row = task_definition(cx, txn, given).ok_or_else(|| client("TaskDefinition not found."))?;
    match row.status {
        TaskDefinitionStatus::Active => Ok(row),
        TaskDefinitionStatus::Inactive => Err(client("TaskDefinition is inactive")),
    }
}
