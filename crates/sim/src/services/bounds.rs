//! Never under the minimum healthy percent by the scheduler's own doing, never over the maximum.

use rows::{SchedulingStrategy, Service, TaskStatus};

use super::oracle::{ServiceBatch, lower, upper};
use crate::trace::Trace;

pub fn check(batch: &ServiceBatch, trace: &mut Trace) -> Result<(), String> {
    let Some(service) = batch.deployed() else {
        return Ok(());
    };
    check_minimum(batch, service, trace)?;
    match service.scheduling {
        SchedulingStrategy::Replica => check_maximum(batch, service, trace),
        // That no instance has two is audited.
        SchedulingStrategy::Daemon => Ok(()),
    }
}

fn check_minimum(batch: &ServiceBatch, service: &Service, trace: &mut Trace) -> Result<(), String> {
    let daemon = service.scheduling == SchedulingStrategy::Daemon;
    // A daemon goes with its instance.
    let taken = batch
        .stopped()
        .filter(|task| (batch.has_place(task) || !daemon) && batch.is_healthy(task));
    let taken = taken.count();
    if taken == 0 {
        return Ok(());
    }
    trace.reach("a healthy task is stopped by its service");
    let (left, lower) = (batch.healthy(), lower(service, batch.goal(service)));
    if left < lower {
        return Err(format!(
            "{taken} healthy tasks were stopped, {left} are left of {lower} at least"
        ));
    }
    Ok(())
}

fn check_maximum(batch: &ServiceBatch, service: &Service, trace: &mut Trace) -> Result<(), String> {
    let started = batch.started().count();
    if started == 0 {
        return Ok(());
    }
    let alive = |task: &&std::sync::Arc<rows::Task>| task.last_status != TaskStatus::Stopped;
    let (alive, upper) = (
        batch.after.tasks.values().filter(alive).count(),
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
