//! Tags of ECS resources, by their ARN.

use crate::api::*;
use model::{ApiError, ApiResult, Arn, ContainerInstanceId, Tag, TaskId};
use rows::{
    CapacityProvider, Cluster as ClusterRow, ContainerInstance as InstanceRow, ContainerInstanceStatus,
    Deployment, Service as ServiceRow, ServiceStatus, Task as TaskRow, TaskDefinition as DefinitionRow,
};

use super::{invalid, reference, tags_from_wire, tags_to_wire, unserved};
use world::{Cx, Txn};

pub fn tag(cx: &Cx, txn: &mut Txn, input: TagResourceRequest) -> ApiResult<TagResourceResponse> {
    let new = tags_from_wire(Some(input.tags))?;
    change(cx, txn, &input.resource_arn, |tags| {
        for tag in new {
            match tags.iter_mut().find(|t| t.key == tag.key) {
                Some(old) => old.value = tag.value,
                None => tags.push(tag),
            }
        }
        if tags.len() > model::TAGS_PER_RESOURCE {
            return Err(invalid("The number of tags exceeds the limit of 50."));
        }
        Ok(())
    })?;
    Ok(TagResourceResponse::default())
}

pub fn untag(cx: &Cx, txn: &mut Txn, input: UntagResourceRequest) -> ApiResult<UntagResourceResponse> {
    change(cx, txn, &input.resource_arn, |tags| {
        tags.retain(|t| !input.tag_keys.contains(&t.key));
        Ok(())
    })?;
    Ok(UntagResourceResponse::default())
}

pub fn list(
    cx: &Cx,
    txn: &mut Txn,
    input: ListTagsForResourceRequest,
) -> ApiResult<ListTagsForResourceResponse> {
    let mut found = Vec::new();
    change(cx, txn, &input.resource_arn, |tags| {
        found.clone_from(tags);
        Ok(())
    })?;
    Ok(ListTagsForResourceResponse {
        tags: Some(tags_to_wire(&found)),
    })
}

/// Hands the tags of the resource to `edit` and writes them back when they changed.
fn change(
    cx: &Cx,
    txn: &mut Txn,
    arn: &str,
    edit: impl FnOnce(&mut Vec<Tag>) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let parsed = Arn::parse(arn)
        .ok()
        .filter(|a| a.service == "ecs" && a.is_in(&cx.scope));
    let parsed = parsed.ok_or_else(|| invalid(format!("Invalid ARN: {arn}")))?;
    let (kind, name) = parsed.resource.split_once('/').unwrap_or((&parsed.resource, ""));
    macro_rules! apply {
        ($row:expr) => {{
            let row = $row;
            let mut new = row.as_ref().clone();
            edit(&mut new.tags)?;
            if new.tags != row.tags {
                txn.put(new);
            }
            Ok(())
        }};
    }
    match kind {
        "cluster" => {
            let row = txn.get::<ClusterRow>(&cx.scope.key(name));
            apply!(row.ok_or_else(|| ErrorCode::ClusterNotFoundException.error("Cluster not found."))?)
        }
        "task-definition" => {
            let row: Option<std::sync::Arc<DefinitionRow>> = reference::task_definition(cx, txn, arn);
            apply!(row.ok_or_else(|| invalid("The specified task definition does not exist."))?)
        }
        "task" => {
            let row = name.split_once('/').and_then(|(cluster, id)| {
                let id = TaskId::parse(id)?;
                txn.get::<TaskRow>(&TaskRow::key_of(&cx.scope, cluster, &id))
            });
            let live = row.filter(|t| t.last_status != rows::TaskStatus::Stopped);
            apply!(live.ok_or_else(|| invalid("The specified task is stopped or does not exist."))?)
        }
        "container-instance" => {
            let row = name.split_once('/').and_then(|(cluster, id)| {
                let id = ContainerInstanceId::parse(id)?;
                txn.get::<InstanceRow>(&InstanceRow::key_of(&cx.scope, cluster, &id))
            });
            let live = row.filter(|i| i.status != ContainerInstanceStatus::Inactive);
            apply!(live.ok_or_else(|| {
                invalid("The specified container instance is inactive or does not exist.")
            })?)
        }
        "service" => {
            let (cluster, name) = name
                .split_once('/')
                .ok_or_else(|| invalid("Long arn format must be used for tagging operations"))?;
            let row = txn.get::<ServiceRow>(&ServiceRow::key_of(&cx.scope, cluster, name));
            let live = row.filter(|s| s.status != ServiceStatus::Inactive);
            apply!(live.ok_or_else(|| invalid("The specified service is inactive or does not exist."))?)
        }
        "task-set" => {
            let row = txn.get::<Deployment>(&cx.scope.key(name));
            let row = row.filter(|d| d.task_set.as_ref().is_some_and(|set| !set.draining));
            let row = row.ok_or_else(|| invalid("The specified task set is draining or does not exist."))?;
            let mut new = Deployment::clone(&row);
            if let Some(set) = &mut new.task_set {
                edit(&mut set.tags)?;
            }
            if new != *row {
                txn.put(new);
            }
            Ok(())
        }
        "capacity-provider" => {
            let row = txn.get::<CapacityProvider>(&cx.scope.key(name));
            let row = row.filter(|p| p.deleted_at.is_none());
            apply!(row.ok_or_else(|| invalid("The specified capacity provider does not exist."))?)
        }
        other => Err(unserved(format_args!("A tag on a {other}"))),
    }
}
