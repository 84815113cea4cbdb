//! What the containers of a definition say of each other: `links` and `dependsOn`, and so in which order they start.
//!
//! Source: ECS API Reference, "ContainerDependency".

use std::collections::BTreeSet;

use crate::api::{ContainerCondition, ContainerDependency};
use model::ApiError;
use rows::{ContainerDefinition, Dependency, DependencyCondition as Condition};

use super::client;

/// Seconds.
const START_TIMEOUT_MIN: i32 = 2;
/// On Fargate.
const START_TIMEOUT_MAX: i32 = 120;

pub fn read(given: Option<Vec<ContainerDependency>>) -> Vec<Dependency> {
    let dependency = |given: ContainerDependency| Dependency {
        container: given.container_name,
        condition: match given.condition {
            ContainerCondition::Start => Condition::Start,
            ContainerCondition::Complete => Condition::Complete,
            ContainerCondition::Success => Condition::Success,
            ContainerCondition::Healthy => Condition::Healthy,
        },
    };
    given.into_iter().flatten().map(dependency).collect()
}

/// As answers show it.
pub fn view(rows: &[Dependency]) -> Option<Vec<ContainerDependency>> {
    let dependency = |row: &Dependency| ContainerDependency {
        container_name: row.container.clone(),
        condition: match row.condition {
            Condition::Start => ContainerCondition::Start,
            Condition::Complete => ContainerCondition::Complete,
            Condition::Success => ContainerCondition::Success,
            Condition::Healthy => ContainerCondition::Healthy,
        },
    };
    (!rows.is_empty()).then(|| rows.iter().map(dependency).collect())
}

/// # Errors
/// `ClientException` for what is out of range.
pub fn start_timeout(name: &str, given: Option<i32>, fargate: bool) -> Result<Option<u32>, ApiError> {
    let refused = |bound: &str, limit: i32| {
        client(format!(
            "Granular start timeout on container '{name}' must be at {bound} {limit} seconds"
        ))
    };
    match given {
        Some(seconds) if seconds < START_TIMEOUT_MIN => Err(refused("least", START_TIMEOUT_MIN)),
        Some(seconds) if fargate && seconds > START_TIMEOUT_MAX => Err(refused("most", START_TIMEOUT_MAX)),
        given => Ok(given.map(i32::unsigned_abs)),
    }
}

/// # Errors
/// `ClientException` for a container that can never start as it says.
pub fn check(rows: &[ContainerDefinition]) -> Result<(), ApiError> {
    for row in rows {
        for target in links(row) {
            if !rows.iter().any(|other| other.name == target) {
                return Err(client(format!(
                    "Container '{}' links to the unknown container '{target}'.",
                    row.name
                )));
            }
        }
        for dependency in &row.depends_on {
            dependable(rows, dependency)?;
        }
    }
    if let Some(name) = circle(rows, |row| links(row).collect()) {
        return Err(client(format!(
            "Container '{name}' links in a circle of containers."
        )));
    }
    let before = |row| links(row).chain(dependencies(row)).collect();
    match circle(rows, before) {
        Some(_) => Err(client("Container dependency cycle detected")),
        None => Ok(()),
    }
}

fn dependable(rows: &[ContainerDefinition], on: &Dependency) -> Result<(), ApiError> {
    let Some(other) = rows.iter().find(|row| row.name == on.container) else {
        return Err(client(format!(
            "Cannot depend on container + '{}' because it does not exist",
            on.container
        )));
    };
    let checked = other.health_check.as_ref().is_some_and(|check| check.probes());
    match on.condition {
        Condition::Healthy if !checked => Err(client(
            "A dependency container with HEALTHY condition must have health check configured",
        )),
        Condition::Complete | Condition::Success if other.essential => Err(client(
            "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container",
        )),
        _ => Ok(()),
    }
}

fn links(row: &ContainerDefinition) -> impl Iterator<Item = &str> {
    row.links
        .iter()
        .map(|link| link.split(':').next().unwrap_or_default())
}

fn dependencies(row: &ContainerDefinition) -> impl Iterator<Item = &str> {
    row.depends_on.iter().map(|on| on.container.as_str())
}

/// A container that can never start, because those that must come `before` it wait for each other.
fn circle<'a>(
    rows: &'a [ContainerDefinition],
    before: impl Fn(&'a ContainerDefinition) -> Vec<&'a str>,
) -> Option<&'a str> {
    let mut waiting: Vec<&ContainerDefinition> = rows.iter().collect();
    loop {
        let names: BTreeSet<&str> = waiting.iter().map(|row| row.name.as_str()).collect();
        let left = waiting.len();
        waiting.retain(|row| before(row).iter().any(|name| names.contains(name)));
        if waiting.len() == left {
            return waiting.first().map(|row| row.name.as_str());
        }
    }
}
