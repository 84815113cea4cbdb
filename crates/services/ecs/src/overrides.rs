//! What RunTask and StartTask change of a task definition for the tasks of one request.

use crate::api::*;
use model::ApiError;
use rows::TaskDefinition as Definition;
use rules::fargate;
use wire::Shaped;

use super::{NotServed, client, given, invalid, registration, text};

/// Reads the overrides of a request; what is not served of them is added to `not_served`. Zeros, empty texts and
/// empty lists override nothing: Terraform sends them for what it is not told.
///
/// # Errors
/// What AWS refuses of them.
pub fn read(
    definition: &Definition,
    wire: Option<TaskOverride>,
    not_served: &mut NotServed,
) -> Result<rows::TaskOverride, ApiError> {
    let Some(wire) = wire else {
        return Ok(rows::TaskOverride::default());
    };
    if wire.clone().into_document().to_string().len() > 8192 {
        return Err(invalid("Overrides must not exceed 8192 characters."));
    }
    if given(wire.inference_accelerator_overrides).is_some() {
        return Err(client("Unsupported field 'inferenceAccelerators'."));
    }
    let storage = wire.ephemeral_storage.is_some_and(|s| s.size_in_gi_b != 0);
    not_served.members("The override", &[("ephemeralStorage", storage)]);
    let bad = |what: &str, text: &str| invalid(format!("Invalid '{what}' setting for task: {text}"));
    let cpu_units = text(wire.cpu)
        .map(|t| fargate::parse_cpu(&t).ok_or_else(|| bad("cpu", &t)))
        .transpose()?;
    let memory_mib = text(wire.memory)
        .map(|t| fargate::parse_memory(&t).ok_or_else(|| bad("memory", &t)))
        .transpose()?;
    let (execution_role_arn, task_role_arn) = (text(wire.execution_role_arn), text(wire.task_role_arn));
    registration::roles([&execution_role_arn, &task_role_arn])?;
    let mut containers: Vec<rows::ContainerOverride> = Vec::new();
    for c in wire.container_overrides.unwrap_or_default() {
        let name = c.name.clone().unwrap_or_default();
        if !definition.containers.iter().any(|d| d.name == name) {
            return Err(invalid(format!(
                "Override for container named {name} is not a container in the TaskDefinition."
            )));
        }
        let members = [
            ("environmentFiles", given(c.environment_files).is_some()),
            ("resourceRequirements", given(c.resource_requirements).is_some()),
        ];
        not_served.members("The override", &members);
        let positive = |value: Option<i32>| {
            value
                .map(|v| {
                    u32::try_from(v)
                        .map_err(|_| invalid(format!("Invalid override for container named {name}.")))
                })
                .transpose()
                .map(|value| value.filter(|n| *n > 0))
        };
        if c.memory.is_some_and(|m| (1..LEAST_MEMORY_MIB).contains(&m)) {
            return Err(invalid(format!(
                "Invalid setting for container '{name}'. 'memory' must be at least {LEAST_MEMORY_MIB} MiB."
            )));
        }
        containers.push(rows::ContainerOverride {
            command: given(c.command),
            environment: c
                .environment
                .unwrap_or_default()
                .into_iter()
                .map(|p| (p.name.unwrap_or_default(), p.value.unwrap_or_default()))
                .collect(),
            cpu_units: positive(c.cpu)?,
            memory_mib: positive(c.memory)?,
            memory_reservation_mib: positive(c.memory_reservation)?,
            name,
        });
    }
    Ok(rows::TaskOverride {
        cpu_units,
        memory_mib,
        ephemeral_storage_gib: None,
        execution_role_arn,
        task_role_arn,
        containers,
    })
}

/// What Docker gives a container at least.
const LEAST_MEMORY_MIB: i32 = 6;

/// A container cannot be given more than its task has, if that has a size of its own.
pub fn fit(
    overrides: &rows::TaskOverride,
    cpu_units: Option<u32>,
    memory_mib: Option<u32>,
) -> Result<(), ApiError> {
    for c in &overrides.containers {
        let memory = c.memory_mib.into_iter().chain(c.memory_reservation_mib).max();
        if memory.is_some_and(|m| memory_mib.is_some_and(|limit| m > limit)) {
            return Err(invalid(format!(
                "The 'memory' setting for container '{}' is greater than for the task",
                c.name
            )));
        }
        if c.cpu_units
            .is_some_and(|units| cpu_units.is_some_and(|limit| units > limit))
        {
            return Err(invalid(
                "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
            ));
        }
    }
    Ok(())
}
