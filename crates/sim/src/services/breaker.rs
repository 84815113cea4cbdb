//! The circuit breaker counts exactly the failures that there are, and trips exactly at its threshold.
//!
//! Source: ECS Developer Guide, "How the Amazon ECS deployment circuit breaker detects failures".

use rows::{Deployment, DeploymentFailure, Health, RolloutState, Service, StopCode, Task};

use super::oracle::{Failures, Memory, ServiceBatch, check as health, is_in_progress};
use crate::trace::Trace;

pub fn check(batch: &ServiceBatch, memory: &mut Memory, trace: &mut Trace) -> Result<(), String> {
    let Some(service) = batch.deployed() else {
        return Ok(());
    };
    for row in batch.after.deployments.values() {
        let failures = memory.failures.entry(row.id.clone()).or_default();
        let was = batch.before.deployments.get(&row.id);
        if was.is_none_or(|was| is_in_progress(was)) {
            count(batch, service, row, failures)?;
        }
        failures.unwatched |= !is_on(service);
        if is_on(service) && !failures.unwatched {
            compare(batch, service, row, failures, trace)?;
        }
    }
    Ok(())
}

fn is_on(service: &Service) -> bool {
    let breaker = service.deployment_configuration.circuit_breaker;
    breaker.is_some_and(|breaker| breaker.enable)
}

/// Half of the tasks, at least 3 and at most 200.
fn threshold(batch: &ServiceBatch, service: &Service) -> u32 {
    let goal = batch.goal(service);
    (goal / 2 + goal % 2).clamp(3, 200)
}

fn count(
    batch: &ServiceBatch,
    service: &Service,
    row: &Deployment,
    failures: &mut Failures,
) -> Result<(), String> {
    let own = |task: &&std::sync::Arc<Task>| task.started_by.as_ref() == Some(&row.id);
    let tasks = || batch.after.tasks.values().filter(own);
    if !failures.ran && tasks().any(|task| task.started_at.is_some()) {
        failures.ran = true;
        failures.count = 0;
    }
    let mut fresh = 0;
    for task in tasks() {
        let was = batch.before.tasks.get(&task.id);
        let marked = was.is_some_and(|was| was.service_marks.unhealthy.is_some());
        let fails = fails_its_check(batch, service, task);
        if task.service_marks.unhealthy.is_some() && !marked {
            if !fails {
                return Err(format!("{} is held to be unhealthy and is not", task.id));
            }
            fresh += 1;
        }
        // Marked healthy once and for all: nothing but a task that was not seen so far sets the count back.
        if batch.serves(task) && failures.healthy.insert(task.id.clone()) {
            failures.count = 0;
        }
    }
    if !failures.ran && row.first_running_at.is_none() {
        let own_end = |task: &&std::sync::Arc<Task>| {
            matches!(
                task.stop_code,
                Some(StopCode::TaskFailedToStart | StopCode::EssentialContainerExited)
            )
        };
        let failed = batch.ended().filter(own).filter(own_end);
        fresh += u32::try_from(failed.count()).unwrap_or(u32::MAX);
    }
    failures.count = failures.count.saturating_add(fresh);
    Ok(())
}

/// A check of the task says UNHEALTHY after the grace period.
fn fails_its_check(batch: &ServiceBatch, service: &Service, task: &Task) -> bool {
    let grace = u64::from(service.health_check_grace_period.unwrap_or(0));
    let over = task
        .started_at
        .is_some_and(|at| at.plus(std::time::Duration::from_secs(grace)) <= batch.now);
    over && health(task) == Some(Health::Unhealthy)
}

fn compare(
    batch: &ServiceBatch,
    service: &Service,
    row: &Deployment,
    failures: &mut Failures,
    trace: &mut Trace,
) -> Result<(), String> {
    let threshold = threshold(batch, service);
    let was = batch.before.deployments.get(&row.id);
    let (count, id) = (failures.count, &row.id);
    let backwards = |d: &Deployment| {
        let cause = d.stage.as_ref().and_then(|stage| stage.rolling_back.as_ref());
        cause == Some(&DeploymentFailure::Breaker)
    };
    let tripped = |d: &Deployment| {
        let failed = d.state == RolloutState::Failed && d.state_reason.contains("circuit breaker: ");
        failed || backwards(d)
    };
    if tripped(row) && !was.is_some_and(|was| tripped(was)) {
        trace.reach("a circuit breaker trips");
        if count < threshold {
            return Err(format!(
                "{id} failed with {count} failures, {threshold} are needed"
            ));
        }
        return Ok(());
    }
    let watched = row.primary
        && is_in_progress(row)
        && !row.is_rollback
        && row
            .stage
            .as_ref()
            .is_none_or(|stage| stage.rolling_back.is_none());
    if watched && count >= threshold {
        return Err(format!(
            "{id} has {count} failures, {threshold} are enough, and it goes on"
        ));
    }
    if watched && row.failed_tasks != count {
        return Err(format!(
            "{id} has {count} failures and shows {}",
            row.failed_tasks
        ));
    }
    if watched && count > 0 {
        trace.reach("a deployment has failed tasks");
    }
    Ok(())
}
