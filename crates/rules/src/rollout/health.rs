//! When a task counts as healthy, and when it is to be replaced.
//!
//! Sources: Amazon ECS API Reference, "DeploymentConfiguration" (`minimumHealthyPercent`) and
//! `healthCheckGracePeriodSeconds` of "CreateService".

use std::time::Duration;

use model::Timestamp;

use super::outcome::StopReason;
use super::view::{Health, TargetHealth, TaskStatus, TaskView};

/// How long a task that nothing checks must have been RUNNING to count as healthy.
pub const PROVING_TIME: Duration = Duration::from_secs(40);

/// What a task is worth to its service now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition<'a> {
    /// On its way to RUNNING.
    Starting,
    /// RUNNING, but nothing says yet that it is healthy; with when that changes by itself, if it does.
    Unproven(Option<Timestamp>),
    Healthy,
    /// To be replaced.
    Unhealthy(StopReason<'a>),
    /// On its way to STOPPED, or there.
    Ending,
}

pub fn condition<'a>(task: &TaskView<'a>, grace: Duration, now: Timestamp) -> Condition<'a> {
    if task.stop_desired || task.last_status > TaskStatus::Running {
        return Condition::Ending;
    }
    if let Some(reason) = task.marks.unhealthy {
        return Condition::Unhealthy(StopReason::Recorded(reason));
    }
    let started_at = task.started_at.unwrap_or(task.created_at);
    let grace_end = started_at.plus(grace);
    if let Some(failure) = failure(task) {
        if grace_end > now {
            return Condition::Unproven(Some(grace_end));
        }
        return Condition::Unhealthy(failure);
    }
    if task.last_status < TaskStatus::Running {
        return Condition::Starting;
    }
    match (task.container_health, task.target_health) {
        (None, TargetHealth::NoTarget) => {
            let proven = started_at.plus(PROVING_TIME);
            if proven > now {
                Condition::Unproven(Some(proven))
            } else {
                Condition::Healthy
            }
        }
        (None | Some(Health::Healthy), TargetHealth::NoTarget | TargetHealth::Healthy) => Condition::Healthy,
        _ => Condition::Unproven(None),
    }
}

/// What a check holds against the task. Checks of a task that is not RUNNING yet say nothing.
fn failure<'a>(task: &TaskView<'a>) -> Option<StopReason<'a>> {
    if task.last_status < TaskStatus::Running {
        return None;
    }
    match (task.container_health, task.target_health) {
        (Some(Health::Unhealthy), _) => Some(StopReason::ContainerHealth),
        (_, TargetHealth::Unhealthy(target)) => Some(StopReason::TargetHealth(target)),
        _ => None,
    }
}
