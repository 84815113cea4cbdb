//! A deployment that fails goes back to the last one that was rolled out to the end, if it is to go back.

use rows::{Deployment, DeploymentConfiguration, RolloutState};

use super::oracle::{Memory, ServiceBatch, is_in_progress};
use crate::trace::Trace;

pub fn check(batch: &ServiceBatch, memory: &mut Memory, trace: &mut Trace) -> Result<(), String> {
    let Some(service) = batch.deployed() else {
        return Ok(());
    };
    let Some(primary) = batch.after.primary() else {
        return Ok(());
    };
    let before = batch.before.primary();
    if before.is_none_or(|before| before.id != primary.id) {
        let new = !batch.before.deployments.contains_key(&primary.id);
        if new && !primary.is_rollback {
            memory.back_to = None;
        } else {
            trace.reach(if new {
                "a rollback begins anew"
            } else {
                "a rollback takes the old tasks"
            });
            went_back(primary, memory)?;
        }
    }
    for row in batch.after.deployments.values() {
        let was = batch.before.deployments.get(&row.id);
        let failed = row.state == RolloutState::Failed && was.is_none_or(|was| is_in_progress(was));
        if failed
            && row.primary
            && is_to_go_back(row, &service.deployment_configuration)
            && !memory.good.is_empty()
        {
            return Err(format!("{} failed and does not go back", row.id));
        }
    }
    note_good(batch, memory, trace);
    Ok(())
}

fn went_back(primary: &Deployment, memory: &mut Memory) -> Result<(), String> {
    let last = memory.good.last();
    if last != Some(&primary.revision) {
        return Err(format!(
            "{} goes back to the revision {}, the last good one is {last:?}",
            primary.id, primary.revision
        ));
    }
    memory.back_to = Some(primary.revision.clone());
    Ok(())
}

fn is_to_go_back(failed: &Deployment, configuration: &DeploymentConfiguration) -> bool {
    if failed.state_reason.contains("circuit breaker") {
        return configuration
            .circuit_breaker
            .is_some_and(|breaker| breaker.rollback);
    }
    if failed.state_reason.contains("alarm") {
        return configuration
            .alarms
            .as_ref()
            .is_some_and(|alarms| alarms.rollback);
    }
    true
}

fn note_good(batch: &ServiceBatch, memory: &mut Memory, trace: &mut Trace) {
    for row in batch.after.deployments.values() {
        let was = batch.before.deployments.get(&row.id);
        if row.state == RolloutState::Completed && was.is_none_or(|was| is_in_progress(was)) {
            trace.reach("a deployment is completed");
            memory.good.push(row.revision.clone());
        }
    }
}
