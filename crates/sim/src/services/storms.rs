//! A service that cannot start its tasks, or whose tasks end at once, does not start them over and over.

use std::time::Duration;

use rows::{SchedulingStrategy, Service, StopCode, Task};

use super::Request;
use super::oracle::{Memory, ServiceBatch};
use crate::trace::Trace;
use crate::user::Call;

const MINUTE: Duration = Duration::from_secs(60);

/// A task that ran for so long was not started in vain.
const LIFE: Duration = Duration::from_secs(30);

/// How many starts in vain each task that is wanted may take in a minute. Seven, when it ends at once: after 0, 0, 1, 3,
/// 7, 15 and 31 s; four, when it never runs; and as it can do one and the other in turn, some more.
const STARTS_OF_A_TASK: usize = 16;

/// `CLUSTER/NAME` of the service that the request makes try again at once.
pub fn pushed(request: &Request) -> Option<String> {
    let Call::Operation(_, "UpdateService" | "UpdateTaskSet", input) = &request.call else {
        return None;
    };
    Some(format!(
        "{}/{}",
        input["cluster"].as_str()?,
        input["service"].as_str()?
    ))
}

pub fn check(batch: &ServiceBatch, memory: &mut Memory, trace: &mut Trace) -> Result<(), String> {
    let Some(service) = batch.active() else {
        return Ok(());
    };
    for task in batch.ended().filter(|task| is_in_vain(task)) {
        trace.reach(what(task));
        let Some(deployment) = &task.started_by else {
            continue;
        };
        let starts = memory.in_vain.entry(deployment.clone()).or_default();
        starts.push(task.created_at);
        // The clock may have been set back since.
        starts.retain(|at| *at <= batch.now && batch.now.since(*at) < MINUTE);
        let bound = STARTS_OF_A_TASK * wanted(batch, service).max(1);
        if starts.len() > bound {
            return Err(format!(
                "{deployment} has started {} tasks in vain within a minute, {bound} at most may be",
                starts.len()
            ));
        }
    }
    Ok(())
}

/// Whether the task ended by itself before it had lived.
fn is_in_vain(task: &Task) -> bool {
    let own = matches!(
        task.stop_code,
        Some(StopCode::TaskFailedToStart | StopCode::EssentialContainerExited)
    );
    let ended_at = task.stopping_at.unwrap_or(task.created_at);
    own && task.started_at.is_none_or(|at| ended_at.since(at) < LIFE)
}

fn what(task: &Task) -> &'static str {
    let reason = task.stopped_reason.as_deref().unwrap_or_default();
    match task.started_at {
        Some(_) => "a task ends soon after it ran",
        None if reason.ends_with("InsufficientFreeAddressesInSubnet") => "a subnet has no free address",
        None => "a task never runs",
    }
}

/// How many tasks the service wants, of daemons as many as there ever were instances.
fn wanted(batch: &ServiceBatch, service: &Service) -> usize {
    match service.scheduling {
        SchedulingStrategy::Daemon => batch.tables.container_instances.len(),
        SchedulingStrategy::Replica => usize::try_from(service.desired_count).unwrap_or(usize::MAX),
    }
}
