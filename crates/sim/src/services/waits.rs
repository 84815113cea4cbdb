//! A service that is not as it should be, and of which nothing is under way, says why.

use rows::{Deployment, Notice, RolloutState, SchedulingStrategy, Service, TaskStatus};

use super::oracle::{ServiceBatch, is_living};
use crate::trace::Trace;

pub fn check(batch: &ServiceBatch, trace: &mut Trace) -> Result<(), String> {
    let (Some(service), Some(primary)) = (batch.deployed(), batch.after.primary()) else {
        return Ok(());
    };
    if is_under_way(batch) || is_done(batch, service, primary) {
        return Ok(());
    }
    let Some(reason) = reason(batch, service, primary) else {
        return Err(format!(
            "{} is {:?}, nothing is under way, and nobody knows why",
            primary.id, primary.state
        ));
    };
    trace.reach(reason);
    Ok(())
}

/// Some task is on its way to RUNNING, to being healthy, or to STOPPED.
fn is_under_way(batch: &ServiceBatch) -> bool {
    let mut tasks = batch.after.tasks.values();
    tasks.any(|task| task.last_status != TaskStatus::Stopped && !batch.serves(task))
}

fn is_done(batch: &ServiceBatch, service: &Service, primary: &Deployment) -> bool {
    let own = batch.after.living(&primary.id).count();
    let all = batch.after.tasks.values();
    let all = all.filter(|task| is_living(task)).count();
    let wanted = usize::try_from(batch.goal(service)).unwrap_or(usize::MAX);
    primary.state == RolloutState::Completed && own == all && all == wanted
}

/// Where a user finds why.
fn reason(batch: &ServiceBatch, service: &Service, primary: &Deployment) -> Option<&'static str> {
    if primary.state == RolloutState::Failed {
        return Some("waits: its deployment has failed");
    }
    if primary.stage.is_some() {
        return Some("waits: in a stage of its deployment");
    }
    for noted in &service.notices {
        match noted.notice {
            Notice::Unplaced => return Some("waits: no room for a task"),
            Notice::Deadlocked => return Some("waits: its bounds forbid to go on"),
            Notice::Protected => return Some("waits: tasks are protected"),
            Notice::StartImpaired => return Some("waits: tasks do not start"),
            Notice::Rebalancing => return Some("waits: tasks are moved between zones"),
            Notice::SteadyState | Notice::RebalanceUnplaced => {}
        }
    }
    let mut deployments = batch.after.deployments.values();
    let paused = deployments.any(|d| d.launch_failures > 0 || d.held > 0 || d.no_capacity_until.is_some());
    if paused {
        return Some("waits: after failures");
    }
    let daemon = service.scheduling == SchedulingStrategy::Daemon;
    let drains = batch.after.tasks.values().any(|task| !batch.has_place(task));
    (daemon && drains).then_some("waits: for others to leave an instance")
}
