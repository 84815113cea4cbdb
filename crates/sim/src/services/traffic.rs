//! Blue/green, linear and canary: who gets traffic can serve it, and who has it keeps its tasks.

use std::sync::Arc;

use rows::{Deployment, DeploymentStrategy, SchedulingStrategy, Service, Task};

use super::oracle::{ServiceBatch, is_in_progress, lower};
use crate::trace::Trace;

const ALL: u32 = 1000;

pub fn check(batch: &ServiceBatch, trace: &mut Trace) -> Result<(), String> {
    let Some(service) = batch.deployed() else {
        return Ok(());
    };
    let staged = service.deployment_configuration.strategy != DeploymentStrategy::Rolling;
    if !staged || service.scheduling == SchedulingStrategy::Daemon {
        return Ok(());
    }
    check_shares(batch)?;
    for row in batch.after.deployments.values() {
        check_shift(batch, service, row, trace)?;
    }
    check_source(batch, service)
}

fn check_shares(batch: &ServiceBatch) -> Result<(), String> {
    let weights = batch
        .after
        .deployments
        .values()
        .map(|d| u32::from(d.production_weight));
    let sum: u32 = weights.sum();
    if sum > ALL {
        let each = batch.after.deployments.values();
        let each: Vec<_> = each
            .map(|d| (&d.id, d.primary, d.state, d.production_weight))
            .collect();
        return Err(format!(
            "its deployments have {sum} thousandths of the traffic: {each:?}"
        ));
    }
    Ok(())
}

/// Nobody is given traffic who cannot serve it.
fn check_shift(
    batch: &ServiceBatch,
    service: &Service,
    row: &Deployment,
    trace: &mut Trace,
) -> Result<(), String> {
    let Some(before) = batch.before.deployments.get(&row.id) else {
        return Ok(());
    };
    let forwards =
        row.primary && is_in_progress(row) && row.stage.as_ref().is_none_or(|s| s.rolling_back.is_none());
    if row.production_weight <= before.production_weight || !forwards {
        return Ok(());
    }
    trace.reach("traffic is shifted");
    let serving = batch
        .after
        .living(&row.id)
        .filter(|task| batch.serves(task))
        .count();
    if u32::try_from(serving).unwrap_or(u32::MAX) < service.desired_count {
        return Err(format!(
            "{} is given traffic with {serving} of {} healthy tasks",
            row.id, service.desired_count
        ));
    }
    Ok(())
}

/// The scheduler takes no healthy task of the deployment that most clients see below the minimum.
fn check_source(batch: &ServiceBatch, service: &Service) -> Result<(), String> {
    let Some(primary) = batch
        .after
        .primary()
        .filter(|d| is_in_progress(d) && d.stage.is_some())
    else {
        return Ok(());
    };
    let others = batch.after.deployments.values().filter(|d| !d.primary);
    let Some(source) = others.max_by_key(|d| d.production_weight) else {
        return Ok(());
    };
    if source.production_weight <= primary.production_weight {
        return Ok(());
    }
    // Before the first deployment is COMPLETED all older ones together are the source.
    let side = |task: &&Arc<Task>| match source.completed_at {
        Some(_) => task.started_by.as_ref() == Some(&source.id),
        None => task.started_by.as_ref() != Some(&primary.id),
    };
    let taken = batch
        .stopped()
        .filter(side)
        .filter(|task| batch.is_healthy(task))
        .count();
    let tasks = batch.after.tasks.values().filter(side);
    let left = tasks.filter(|task| batch.serves(task)).count();
    let lower = lower(service, service.desired_count);
    if taken > 0 && left < lower {
        let rows = batch.after.deployments.values();
        let each: Vec<_> = rows
            .map(|d| (&d.id, d.primary, d.completed_at, d.production_weight))
            .collect();
        return Err(format!(
            "{} has most of the traffic, and {taken} tasks of its side were stopped: {left} are left of {lower}; {each:?}",
            source.id
        ));
    }
    Ok(())
}
