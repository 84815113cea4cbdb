//! Making, changing and deleting capacity providers.

use std::sync::Arc;
use std::time::Duration;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{AutoScalingGroup, CapacityProvider as Row};

use super::super::{client, tags_from_wire, unserved};
use super::association::{ONE_CLUSTER, clusters_with};
use super::describe::view;
use super::{find, is_fargate, strategy};
use world::{Cx, Txn};

/// How long a deleted provider can still be described.
pub const DELETED_RETENTION: Duration = Duration::from_secs(3600);

/// What AWS takes where a request says nothing.
const DEFAULT_SCALING: rows::ManagedScaling = rows::ManagedScaling {
    enabled: false,
    target_capacity: 100,
    minimum_step: 1,
    maximum_step: 10_000,
    warmup: 300,
};

pub fn create(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateCapacityProviderRequest,
) -> ApiResult<CreateCapacityProviderResponse> {
    if input.managed_instances_provider.is_some() || input.cluster.is_some() {
        return Err(unserved("A capacity provider of Amazon ECS Managed Instances"));
    }
    let given = input.auto_scaling_group_provider.ok_or_else(|| {
        client("An Auto Scaling group provider must be specified for the capacity provider.")
    })?;
    check_name(&input.name)?;
    let tags = tags_from_wire(input.tags)?;
    if find(txn, &cx.scope, &input.name).is_some() {
        return Err(client(
            "The specified capacity provider already exists. To change the configuration of an existing capacity provider, update the capacity provider.",
        ));
    }
    let group = group(cx, txn, &given.auto_scaling_group_arn)?;
    let row = Row {
        scope: cx.scope.clone(),
        name: input.name,
        group: group.name.clone(),
        group_arn: given.auto_scaling_group_arn,
        managed_scaling: scaling(DEFAULT_SCALING, given.managed_scaling)?,
        managed_termination_protection: given.managed_termination_protection
            == Some(ManagedTerminationProtection::Enabled),
        managed_draining: given.managed_draining != Some(ManagedDraining::Disabled),
        shrink_at: None,
        updated: false,
        created_at: cx.now,
        deleted_at: None,
        tags,
    };
    check_protection(&row, Some(&group))?;
    let shown = view(&row, true);
    txn.put(row);
    autoscaling::tags::mark_managed(txn, &group);
    Ok(CreateCapacityProviderResponse {
        capacity_provider: Some(shown),
    })
}

fn check_name(name: &str) -> Result<(), ApiError> {
    let lower = name.to_ascii_lowercase();
    let letters = name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    let reserved = ["aws", "ecs", "fargate"]
        .iter()
        .any(|word| lower.starts_with(word));
    if name.is_empty() || name.len() > 255 || !letters || reserved {
        return Err(client(
            "The specified capacity provider name is invalid. Up to 255 characters are allowed, including letters (upper and lowercase), numbers, underscores, and hyphens. The name cannot be prefixed with \"aws\", \"ecs\", or \"fargate\". Specify a valid name and try again.",
        ));
    }
    Ok(())
}

/// The group that a request names by its ARN or its name, and that no other provider has.
fn group(cx: &Cx, txn: &Txn, given: &str) -> Result<Arc<AutoScalingGroup>, ApiError> {
    let name = given
        .rsplit_once(":autoScalingGroupName/")
        .map_or(given, |(_, name)| name);
    let row = txn.get::<AutoScalingGroup>(&cx.scope.key(name));
    let row = row.filter(|row| !row.deleting && (given == row.name || given == row.arn()));
    let row = row.ok_or_else(|| {
        client("The specified Auto Scaling group ARN is invalid. Specify a valid Auto Scaling group ARN and try again.")
    })?;
    let prefix = cx.scope.prefix();
    let mut providers = txn.scan::<Row>(&prefix);
    if providers.any(|other| other.deleted_at.is_none() && other.group == row.name) {
        return Err(client(
            "The specified Auto Scaling group is already being used by another capacity provider. Specify a unique Auto Scaling group and try again.",
        ));
    }
    Ok(row)
}

/// What was there before, with what the request names.
fn scaling(
    before: rows::ManagedScaling,
    given: Option<ManagedScaling>,
) -> Result<rows::ManagedScaling, ApiError> {
    let given = given.unwrap_or_default();
    let number =
        |given: Option<i32>, before: u32| given.and_then(|n| u32::try_from(n).ok()).unwrap_or(before);
    let scaling = rows::ManagedScaling {
        enabled: given
            .status
            .map_or(before.enabled, |s| s == ManagedScalingStatus::Enabled),
        target_capacity: number(given.target_capacity, before.target_capacity),
        minimum_step: number(given.minimum_scaling_step_size, before.minimum_step),
        maximum_step: number(given.maximum_scaling_step_size, before.maximum_step),
        warmup: number(given.instance_warmup_period, before.warmup),
    };
    if scaling.minimum_step > scaling.maximum_step {
        return Err(client(
            "The minimum or maximum scaling step size value is invalid. Specify a minimum scaling step size value that is less than or equal to the maximum scaling step size value and try again.",
        ));
    }
    Ok(scaling)
}

/// Managed termination protection does nothing without what it builds on.
fn check_protection(row: &Row, group: Option<&AutoScalingGroup>) -> Result<(), ApiError> {
    let missing = match row.managed_termination_protection {
        true if !row.managed_scaling.enabled => "managed scaling must be enabled for the capacity provider.",
        true if group.is_some_and(|g| !g.new_instances_protected) => {
            "the Auto Scaling group must have instance protection from scale in enabled."
        }
        _ => return Ok(()),
    };
    Err(client(format!(
        "The managed termination protection setting for the capacity provider is invalid. To enable managed termination protection for a capacity provider, {missing}"
    )))
}

/// A provider that can be changed.
fn changeable(cx: &Cx, txn: &Txn, given: &str) -> Result<Arc<Row>, ApiError> {
    let name = strategy::name(cx, given);
    if is_fargate(&name) {
        return Err(client(format!(
            "The capacity provider {name} is reserved and cannot be changed or deleted."
        )));
    }
    find(txn, &cx.scope, &name).ok_or_else(|| {
        client("The specified capacity provider does not exist. Specify a valid name or ARN and try again.")
    })
}

pub fn update(
    cx: &Cx,
    txn: &mut Txn,
    input: UpdateCapacityProviderRequest,
) -> ApiResult<UpdateCapacityProviderResponse> {
    if input.managed_instances_provider.is_some() || input.cluster.is_some() {
        return Err(unserved("A capacity provider of Amazon ECS Managed Instances"));
    }
    let mut row = Row::clone(&*changeable(cx, txn, &input.name)?);
    let given = input.auto_scaling_group_provider.unwrap_or_default();
    row.managed_scaling = scaling(row.managed_scaling, given.managed_scaling)?;
    if let Some(protection) = given.managed_termination_protection {
        row.managed_termination_protection = protection == ManagedTerminationProtection::Enabled;
    }
    if let Some(draining) = given.managed_draining {
        row.managed_draining = draining == ManagedDraining::Enabled;
    }
    row.updated = true;
    let group = txn.get::<AutoScalingGroup>(&cx.scope.key(&row.group));
    check_protection(&row, group.as_deref())?;
    let clusters = clusters_with(txn, &cx.scope, &row.name);
    if row.managed_scaling.enabled && clusters.len() > 1 {
        return Err(client(format!(
            "The capacity provider {} is associated with clusters: {}. {ONE_CLUSTER}",
            row.name,
            clusters.join(", ")
        )));
    }
    let shown = view(&row, true);
    txn.put(row);
    Ok(UpdateCapacityProviderResponse {
        capacity_provider: Some(shown),
    })
}

pub fn delete(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteCapacityProviderRequest,
) -> ApiResult<DeleteCapacityProviderResponse> {
    if input.cluster.is_some() {
        return Err(unserved("A capacity provider of Amazon ECS Managed Instances"));
    }
    let mut row = Row::clone(&*changeable(cx, txn, &input.capacity_provider)?);
    if let Some(cluster) = clusters_with(txn, &cx.scope, &row.name).first() {
        return Err(client(format!(
            "The capacity provider cannot be deleted because it is associated with cluster: {cluster}. Remove the capacity provider from the cluster and try again."
        )));
    }
    row.deleted_at = Some(cx.now);
    let shown = view(&row, true);
    txn.put(row);
    Ok(DeleteCapacityProviderResponse {
        capacity_provider: Some(shown),
    })
}
