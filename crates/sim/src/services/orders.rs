//! What the scheduler may do to tasks at all.

use rows::{Notice, RolloutState, SchedulingStrategy, Service, TaskStatus};

use super::oracle::{ServiceBatch, is_living};
use crate::trace::Trace;

pub fn check(batch: &ServiceBatch, trace: &mut Trace) -> Result<(), String> {
    check_starts(batch, trace)?;
    let Some(service) = batch.deployed() else {
        return Ok(());
    };
    if service.scheduling == SchedulingStrategy::Replica {
        check_protection(batch, trace)?;
        check_need(batch, service)?;
    }
    check_base(batch, service, trace)
}

fn check_starts(batch: &ServiceBatch, trace: &mut Trace) -> Result<(), String> {
    for task in batch.started() {
        if batch.active().is_none() {
            return Err(format!("{} is started for a service that is going", task.id));
        }
        if !batch.has_place(task) {
            return Err(format!(
                "{} is started on an instance that takes no tasks",
                task.id
            ));
        }
        let id = task.started_by.as_deref().unwrap_or_default();
        let failed = |state: Option<RolloutState>| state == Some(RolloutState::Failed);
        let before = batch.before.deployments.get(id).map(|d| d.state);
        if failed(before) {
            return Err(format!("{} is started for a deployment that has failed", task.id));
        }
        if batch.after.primary().is_some_and(|primary| primary.id != id) {
            trace.reach("an older deployment starts a task");
        }
    }
    Ok(())
}

fn check_protection(batch: &ServiceBatch, trace: &mut Trace) -> Result<(), String> {
    for task in batch.stopped() {
        if task.protected_until.is_none_or(|until| until <= batch.now) {
            continue;
        }
        // One that does not work is replaced all the same.
        if task.service_marks.unhealthy.is_none() {
            return Err(format!("{} was protected and was stopped", task.id));
        }
        trace.reach("a protected task is replaced");
    }
    Ok(())
}

/// No more tasks of a deployment are started than the service wants.
fn check_need(batch: &ServiceBatch, service: &Service) -> Result<(), String> {
    let moves = |noted: &rows::Noted| noted.notice == Notice::Rebalancing;
    if service.notices.iter().any(moves) {
        return Ok(());
    }
    for task in batch.started() {
        let id = task.started_by.as_deref().unwrap_or_default();
        let kept = batch.after.living(id).filter(|task| {
            let ends = task.last_status > TaskStatus::Running;
            !ends && task.service_marks.unhealthy.is_none() && batch.has_place(task)
        });
        let kept = kept.count();
        if u32::try_from(kept).unwrap_or(u32::MAX) > service.desired_count {
            return Err(format!(
                "{id} has {kept} tasks now, {} are wanted",
                service.desired_count
            ));
        }
    }
    Ok(())
}

/// The base of a capacity provider comes before the shares of the others.
fn check_base(batch: &ServiceBatch, service: &Service, trace: &mut Trace) -> Result<(), String> {
    let items = service
        .spec
        .as_ref()
        .map_or(&[][..], |spec| &spec.capacity_providers);
    let Some(first) = items.iter().find(|item| item.base > 0) else {
        return Ok(());
    };
    for task in batch.started() {
        let id = task.started_by.as_deref().unwrap_or_default();
        let current = batch.after.primary().is_some_and(|primary| primary.id == id);
        if !current || task.capacity_provider.as_ref() == Some(&first.provider) {
            continue;
        }
        let own =
            |task: &&std::sync::Arc<rows::Task>| task.capacity_provider.as_ref() == Some(&first.provider);
        // Those that ended as soon as they were started came first all the same.
        let over = batch
            .started()
            .filter(|t| !is_living(t) && t.started_by == task.started_by);
        let based = batch.after.living(id).chain(over).filter(own).count();
        if u32::try_from(based).unwrap_or(u32::MAX) < first.base {
            return Err(format!(
                "{} is started by {:?}, and {based} of {} that come first are there",
                task.id, task.capacity_provider, first.base
            ));
        }
        trace.reach("a task is started beyond the base");
    }
    Ok(())
}
