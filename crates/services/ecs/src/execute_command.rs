//! ECS Exec as far as it is served: tasks and services say that it is enabled, and their containers show
//! the agent that would serve it, which nothing runs yet.

use crate::api::{ManagedAgent, ManagedAgentName};
use model::ApiError;
use rows::{Container, ContainerStatus, Task};

use super::invalid;

/// Refuses to enable it for tasks without a task role: the agent would have no credentials.
pub fn needs_task_role(task_role: Option<&String>) -> Result<(), ApiError> {
    match task_role {
        Some(_) => Ok(()),
        None => Err(invalid(
            "The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.",
        )),
    }
}

/// The agents that AWS puts beside a container.
pub fn managed_agents(task: &Task, container: &Container) -> Option<Vec<ManagedAgent>> {
    let pending = container.status == ContainerStatus::Pending;
    task.enable_execute_command.then(|| {
        vec![ManagedAgent {
            last_started_at: None,
            last_status: Some(if pending { "PENDING" } else { "STOPPED" }.into()),
            name: Some(ManagedAgentName::ExecuteCommandAgent),
            reason: (!pending).then(|| "cove does not run the ExecuteCommandAgent yet.".into()),
        }]
    })
}
