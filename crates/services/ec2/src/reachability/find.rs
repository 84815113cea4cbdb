//! Ends of a connection by the names that people know: ids, ARNs, addresses, families, `Name` tags.

use std::net::Ipv4Addr;

use model::{EniId, InstanceId, Scope, Tag, TaskId};
use rows::{ContainerInstance, Instance, InstanceState, NetworkInterface, Tables, Task, TaskStatus};
use rules::reachability::End;

use super::name_tag;

/// A name that does not lead to one thing.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FindError {
    #[error(
        "{0:?} is nothing that packets go to or come from: give a task (id, ARN, family or group), an instance or interface (id or Name tag), an address, internet, resolver or endpoint"
    )]
    Unknown(String),
    #[error("there is no {0} in {1}")]
    NotFound(String, Scope),
    #[error("{0:?} is more than one: {list}", list = .1.join(", "))]
    Ambiguous(String, Vec<String>),
}

/// Finds what `name` stands for in the scope.
///
/// `internet`, `resolver` and `endpoint` are words; then ids and ARNs, addresses, and names that only
/// one task, instance or interface has.
pub fn find(tables: &Tables, scope: &Scope, name: &str) -> Result<End, FindError> {
    match name {
        "internet" => return Ok(End::Internet(None)),
        "resolver" => return Ok(End::Resolver),
        "endpoint" => return Ok(End::Endpoint),
        _ => {}
    }
    if let Ok(address) = name.parse::<Ipv4Addr>() {
        return by_address(tables, scope, address);
    }
    let last = if name.starts_with("arn:") {
        name.rsplit('/').next().unwrap_or(name)
    } else {
        name
    };
    if let Some(id) = EniId::parse(last) {
        let there = tables.get::<NetworkInterface>(&scope.key(&id)).is_some();
        return found(there, End::Interface(id), last, scope);
    }
    if let Some(id) = InstanceId::parse(last) {
        let there = tables.get::<Instance>(&scope.key(&id)).is_some();
        return found(there, End::Instance(id), last, scope);
    }
    if let Some(id) = TaskId::parse(last) {
        if let Some(instance) = container_instance(tables, scope, &id) {
            return Ok(End::Instance(instance));
        }
        let there = tables.scan::<Task>(&scope.prefix()).any(|task| task.id == id);
        return found(there, End::Task(id), &format!("task {last}"), scope);
    }
    by_name(tables, scope, name)
}

fn found(there: bool, end: End, name: &str, scope: &Scope) -> Result<End, FindError> {
    match there {
        true => Ok(end),
        false => Err(FindError::NotFound(name.to_owned(), scope.clone())),
    }
}

/// Ids of container instances look like those of tasks.
fn container_instance(tables: &Tables, scope: &Scope, id: &TaskId) -> Option<InstanceId> {
    let prefix = scope.prefix();
    let mut all = tables.scan::<ContainerInstance>(&prefix);
    let row = all.find(|row| row.id.as_str() == id.as_str())?;
    Some(row.instance.clone())
}

/// Finds where a connection goes. An address is what it is for whoever sends to it: that other VPCs
/// have it too does not matter.
pub fn find_destination(tables: &Tables, scope: &Scope, name: &str) -> Result<End, FindError> {
    match name.parse::<Ipv4Addr>() {
        Ok(address) => Ok(End::Address(address)),
        Err(_) => find(tables, scope, name),
    }
}

/// An address that interfaces of several VPCs have leads to none of them.
fn by_address(tables: &Tables, scope: &Scope, address: Ipv4Addr) -> Result<End, FindError> {
    let prefix = scope.prefix();
    let holders: Vec<_> = tables
        .scan::<NetworkInterface>(&prefix)
        .filter(|eni| eni.is_live() && eni.private_addresses.contains(&address))
        .collect();
    if holders.len() > 1 {
        let names = holders
            .iter()
            .map(|eni| format!("{} in {}", eni.id, eni.vpc))
            .collect();
        return Err(FindError::Ambiguous(address.to_string(), names));
    }
    Ok(End::Address(address))
}

fn by_name(tables: &Tables, scope: &Scope, name: &str) -> Result<End, FindError> {
    let prefix = scope.prefix();
    let mut ends: Vec<(String, End)> = Vec::new();
    for task in tables.scan::<Task>(&prefix) {
        let named = [
            task.family.clone(),
            format!("{}:{}", task.family, task.revision),
            task.group.clone(),
        ];
        let tagged = name_tag(&task.tags) == Some(name);
        if task.last_status != TaskStatus::Stopped && (named.iter().any(|n| n == name) || tagged) {
            ends.push((format!("task {}", task.id), End::Task(task.id.clone())));
        }
    }
    let tagged = |tags: &[Tag]| name_tag(tags) == Some(name);
    for instance in tables.scan::<Instance>(&prefix) {
        if instance.state != InstanceState::Terminated && tagged(&instance.tags) {
            ends.push((instance.id.to_string(), End::Instance(instance.id.clone())));
        }
    }
    for eni in tables.scan::<NetworkInterface>(&prefix) {
        if tagged(&eni.tags) {
            ends.push((eni.id.to_string(), End::Interface(eni.id.clone())));
        }
    }
    match ends.len() {
        0 => Err(FindError::Unknown(name.to_owned())),
        1 => Ok(ends.remove(0).1),
        _ => {
            let names = ends.into_iter().map(|(name, _)| name).collect();
            Err(FindError::Ambiguous(name.to_owned(), names))
        }
    }
}
