//! Attributes of container instances: names with or without values, which placement goes by.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{Attribute as Row, ContainerInstance, ContainerInstanceStatus as Status};

use super::{invalid, reference, text};
use world::page::page;
use world::{Cx, Txn};

/// Attributes of one instance that users have put.
const CUSTOM_MAX: usize = 10;

pub fn to_wire(row: &Row) -> Attribute {
    Attribute {
        name: row.name.clone(),
        value: row.value.clone(),
        ..Attribute::default()
    }
}

/// Reads a name and a value, and checks their form.
pub fn from_wire(wire: &Attribute) -> Result<Row, ApiError> {
    let value = text(wire.value.clone());
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_/\\.".contains(c);
    if !(1..=128).contains(&wire.name.chars().count()) || !wire.name.chars().all(plain) {
        return Err(invalid(format!("Attribute name '{}' is not valid.", wire.name)));
    }
    if let Some(value) = &value {
        let fits = value.chars().count() <= 128
            && value.trim() == value
            && value.chars().all(|c| plain(c) || "@: ".contains(c));
        // Versions and lists of capabilities come with other signs; they are the agent's own.
        if !fits && !is_built_in(&wire.name) {
            return Err(invalid(format!("Attribute value '{value}' is not valid.")));
        }
    }
    Ok(Row {
        name: wire.name.clone(),
        value,
    })
}

/// Whether the agent or ECS itself gives it.
fn is_built_in(name: &str) -> bool {
    name.starts_with("ecs.") || name.starts_with("com.amazonaws.")
}

/// The instance that an attribute of a request is for.
fn target(cx: &Cx, txn: &Txn, cluster: &str, wire: &Attribute) -> Result<Arc<ContainerInstance>, ApiError> {
    let Some(id) = text(wire.target_id.clone()) else {
        return Err(invalid("Target ID cannot be empty."));
    };
    if !id.starts_with("arn:") && wire.target_type.is_none() {
        return Err(invalid(
            "Target type cannot be empty when the target ID is not an ARN.",
        ));
    }
    let missing = || {
        ErrorCode::TargetNotFoundException
            .error(format!("The target {id} was not found in the cluster {cluster}."))
    };
    reference::container_instance(cx, txn, cluster, &id)?
        .filter(|row| row.status != Status::Inactive)
        .ok_or_else(missing)
}

/// An attribute as the operations on it answer.
fn shown(instance: &ContainerInstance, row: &Row) -> Attribute {
    Attribute {
        target_id: Some(instance.arn()),
        ..to_wire(row)
    }
}

fn user_made(row: &Row) -> Result<(), ApiError> {
    if is_built_in(&row.name) {
        return Err(invalid(format!(
            "The attribute '{}' is reserved for Amazon ECS.",
            row.name
        )));
    }
    Ok(())
}

fn some(attributes: &[Attribute]) -> Result<(), ApiError> {
    match attributes.len() {
        0 => Err(invalid("Attributes cannot be empty.")),
        1..=10 => Ok(()),
        _ => Err(invalid("Attributes can have at most 10 items.")),
    }
}

pub fn put(cx: &Cx, txn: &mut Txn, input: PutAttributesRequest) -> ApiResult<PutAttributesResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    some(&input.attributes)?;
    let mut out = Vec::new();
    for wire in &input.attributes {
        let row = from_wire(wire)?;
        user_made(&row)?;
        let instance = target(cx, txn, &cluster.name, wire)?;
        let mut attributes = instance.attributes.clone();
        match attributes.binary_search_by(|a| a.name.cmp(&row.name)) {
            Ok(at) => attributes[at] = row.clone(),
            Err(at) => attributes.insert(at, row.clone()),
        }
        if attributes.iter().filter(|a| !is_built_in(&a.name)).count() > CUSTOM_MAX {
            return Err(ErrorCode::AttributeLimitExceededException.error(format!(
                "A resource can have at most {CUSTOM_MAX} custom attributes."
            )));
        }
        txn.update::<ContainerInstance>(&instance.row_key(), |i| {
            i.attributes = attributes;
            i.version += 1;
        });
        out.push(shown(&instance, &row));
    }
    Ok(PutAttributesResponse {
        attributes: Some(out),
    })
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteAttributesRequest) -> ApiResult<DeleteAttributesResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    some(&input.attributes)?;
    let mut out = Vec::new();
    for wire in &input.attributes {
        let row = from_wire(wire)?;
        user_made(&row)?;
        let instance = target(cx, txn, &cluster.name, wire)?;
        let Some(found) = instance.attribute(&row.name).cloned() else {
            continue;
        };
        txn.update::<ContainerInstance>(&instance.row_key(), |i| {
            i.attributes.retain(|a| a.name != row.name);
            i.version += 1;
        });
        out.push(shown(&instance, &found));
    }
    Ok(DeleteAttributesResponse {
        attributes: Some(out),
    })
}

pub fn list(cx: &Cx, txn: &mut Txn, input: ListAttributesRequest) -> ApiResult<ListAttributesResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let size = super::task::page_size(input.max_results)?;
    let (name, value) = (text(input.attribute_name), text(input.attribute_value));
    if value.is_some() && name.is_none() {
        return Err(invalid(
            "Attribute name must be specified with an attribute value.",
        ));
    }
    let prefix = cx.scope.key(format_args!("{}/", cluster.name));
    let found = txn
        .scan::<ContainerInstance>(&prefix)
        .filter(|i| i.status != Status::Inactive)
        .flat_map(|i| i.attributes.iter().map(move |a| (i, a)))
        .filter(|(_, a)| name.as_ref().is_none_or(|n| a.name == *n))
        .filter(|(_, a)| value.is_none() || a.value == value);
    // A name has no space, so that keys sort as the rows do.
    let key = |(i, a): &(&Arc<ContainerInstance>, &Row)| format!("{} {}", i.id, a.name);
    let page = page(found, key, input.next_token.as_deref(), size).map_err(|_| invalid("Invalid token."))?;
    Ok(ListAttributesResponse {
        attributes: Some(page.items.iter().map(|(i, a)| shown(i, a)).collect()),
        next_token: page.next_token,
    })
}
