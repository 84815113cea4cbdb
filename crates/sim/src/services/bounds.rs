//! Never under the minimum healthy percent by the scheduler's own doing, never over the maximum.

use rows::{SchedulingStrategy, Service, TaskStatus};

use super::ledger::{Step, lower, upper};
use crate::trace::Trace;

pub fn check(step: &Step, trace: &mut Trace) -> Result<(), String> {
    let Some(service) = step.deployed() else {
        return Ok(());
    };
    check_minimum(step, service, trace)?;
    match service.scheduling {
        SchedulingStrategy::Replica => check_maximum(step, service, trace),
        // That no instance has two is audited.
        SchedulingStrategy::Daemon => Ok(()),
    }
}

fn check_minimum(step: &Step, service: &Service, trace: &mut Trace) -> Result<(), String> {
    let daemon = service.scheduling == SchedulingStrategy::Daemon;
    // A daemon goes with its instance.
    let taken = step
        .stopped()
        .filter(|task| (step.has_place(task) || !daemon) && step.is_healthy(task));
    let taken = taken.count();
    if taken == 0 {
        return Ok(());
    }
    trace.reach("a healthy task is stopped by its service");
    let (left, lower) = (step.healthy(), lower(service, step.goal(service)));
    if left < lower {
        return Err(format!(
            "{taken} healthy tasks were stopped, {left} are left of {lower} at least"
        ));
    }
    Ok(())
}

fn check_maximum(step: &Step, service: &Service, trace: &mut Trace) -> Result<(), String> {
    let started = step.started().count();
    if started == 0 {
        return Ok(());
    }
    let alive = |task: &&std::sync::Arc<rows::Task>| task.last_status != TaskStatus::Stopped;
    let (alive, upper) = (
        step.after.tasks.values().filter(alive).count(),
        upper(service, service.desired_count),
    );
    if alive == upper {
        trace.reach("a service has as many tasks as it may");
    }
    if alive > upper {
        return Err(format!(
            "{started} tasks were started, {alive} there are of {upper} at most"
        ));
    }
    Ok(())
}
