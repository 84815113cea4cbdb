//! Task rows through their lives: the effects of `rules::lifecycle` on rows.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use model::{Scope, TaskId, Timestamp};
use rows::{
    AttachmentStatus, ContainerStatus, InterfaceState, NetworkInterface, Service, StopCode, Task, TaskStatus,
};
use rules::lifecycle::{ContainerFacts, ContainerPhase, Interface, Phase, TaskFacts, must_stop, phase};

use crate::{Txn, hosts, retention};

/// How long a stopped task can still be described: "at least one hour".
const STOPPED_TASK_RETENTION: Duration = Duration::from_secs(3600);

/// How many stopped tasks of one service can be described that long, the newest. A service whose tasks keep ending would
/// fill the memory otherwise.
const STOPPED_TASKS_MAX: usize = 200;

/// Finds a task of a scope by its id alone.
pub fn find(txn: &Txn, scope: &Scope, id: &TaskId) -> Option<Arc<Task>> {
    let prefix = scope.prefix();
    txn.scan::<rows::Cluster>(&prefix)
        .find_map(|cluster| txn.tables().get::<Task>(&Task::key_of(scope, &cluster.name, id)))
        .cloned()
}

/// Forgets the tasks that stopped long ago, and says when the next one is due.
pub fn forget_stopped(txn: &mut Txn, now: Timestamp) -> Option<Timestamp> {
    forget_surplus(txn);
    retention::forget::<Task>(txn, now, |_, task| {
        let stopped_at = task.stopped_at.unwrap_or(task.created_at);
        let stopped = task.last_status == TaskStatus::Stopped;
        stopped.then(|| stopped_at.plus(STOPPED_TASK_RETENTION))
    })
}

/// Forgets the oldest stopped tasks of services that have too many.
fn forget_surplus(txn: &mut Txn) {
    let mut by_service: BTreeMap<String, Vec<(Timestamp, String)>> = BTreeMap::new();
    for task in txn.scan::<Task>("") {
        let marks = &task.service_marks;
        let over = task.last_status == TaskStatus::Stopped && (marks.ended || marks.of_earlier);
        if let Some(name) = task.service().filter(|_| over) {
            let service = Service::key_of(&task.scope, &task.cluster, name);
            let stopped_at = task.stopped_at.unwrap_or(task.created_at);
            by_service
                .entry(service)
                .or_default()
                .push((stopped_at, task.row_key()));
        }
    }
    for mut tasks in by_service.into_values() {
        let surplus = tasks.len().saturating_sub(STOPPED_TASKS_MAX);
        tasks.sort_unstable();
        for (_, key) in tasks.drain(..surplus) {
            txn.delete::<Task>(&key);
        }
    }
}

/// Makes a task want to stop. The first reason stands.
pub fn stop(task: &mut Task, code: StopCode, reason: String, now: Timestamp) {
    if task.desired_status == TaskStatus::Stopped {
        return;
    }
    task.desired_status = TaskStatus::Stopped;
    task.stop_code = Some(code);
    task.stopped_reason = Some(reason);
    task.stopping_at = Some(not_before(task, now));
    // Nobody has anything of a task that was never placed, and so nobody cleans it up.
    if task.awaits_capacity.take().is_some() {
        task.cleaned = true;
        for container in &mut task.containers {
            container.status = ContainerStatus::Stopped;
        }
    }
}

/// `now`, but never before what has already happened: a clock may be set back, and observations
/// come late.
fn not_before(task: &Task, now: Timestamp) -> Timestamp {
    let so_far = [task.started_at, task.stopping_at, task.execution_stopped_at];
    so_far
        .into_iter()
        .flatten()
        .fold(now.max(task.created_at), Timestamp::max)
}

/// Writes the task in the state that follows from its facts, with everything that hangs on it:
/// time stamps, its interface, its version.
pub fn settle(txn: &mut Txn, mut task: Task, now: Timestamp) {
    let now = not_before(&task, now);
    if task.desired_status != TaskStatus::Stopped && must_stop(&facts(&task)) {
        // A task whose containers all ran was RUNNING, if only between two observations.
        if task.containers.iter().all(|c| c.runtime_id.is_some()) {
            task.started_at.get_or_insert(now);
        }
        stop(
            &mut task,
            StopCode::EssentialContainerExited,
            "Essential container in task exited".into(),
            now,
        );
        task.execution_stopped_at.get_or_insert(now);
    }
    let status = match phase(&facts(&task)) {
        Phase::Provisioning => TaskStatus::Provisioning,
        Phase::Pending => TaskStatus::Pending,
        Phase::Running => TaskStatus::Running,
        Phase::Stopping => TaskStatus::Stopping,
        Phase::Deprovisioning => TaskStatus::Deprovisioning,
        Phase::Stopped => TaskStatus::Stopped,
    };
    if status == TaskStatus::Running {
        task.started_at.get_or_insert(now);
    }
    if task.desired_status == TaskStatus::Stopped
        && task.connectivity_at.is_some()
        && task
            .containers
            .iter()
            .all(|c| c.status == ContainerStatus::Stopped)
    {
        task.execution_stopped_at.get_or_insert(now);
    }
    if status == TaskStatus::Deprovisioning
        && let Some(attachment) = &mut task.attachment
    {
        attachment.status = AttachmentStatus::Detaching;
        txn.update::<NetworkInterface>(&task.scope.key(&attachment.eni), |eni| {
            eni.state = InterfaceState::Detaching;
        });
    }
    if status == TaskStatus::Stopped {
        task.stopped_at.get_or_insert(now);
        // AWS deletes the tags of a stopped task.
        task.tags.clear();
    }
    task.last_status = status;
    task.version += 1;
    let ended = task.placement.clone().filter(|_| status == TaskStatus::Stopped);
    let scope = task.scope.clone();
    txn.put(task);
    if let Some(placement) = ended {
        hosts::task_stopped(txn, &scope, &placement.instance, now);
    }
}

fn facts(task: &Task) -> TaskFacts {
    TaskFacts {
        stop_desired: task.desired_status == TaskStatus::Stopped,
        awaits_capacity: task.awaits_capacity.is_some(),
        interface: match task.attachment.as_ref().map(|a| a.status) {
            None => Interface::NotNeeded,
            Some(AttachmentStatus::Precreated) => Interface::Awaited,
            Some(AttachmentStatus::Attached | AttachmentStatus::Detaching) => Interface::Ready,
            Some(AttachmentStatus::Deleted) => Interface::Gone,
        },
        containers: task
            .containers
            .iter()
            .map(|c| ContainerFacts {
                essential: c.essential,
                phase: match c.status {
                    ContainerStatus::Pending => ContainerPhase::Pending,
                    ContainerStatus::Running => ContainerPhase::Running,
                    ContainerStatus::Stopped => ContainerPhase::Stopped,
                },
            })
            .collect(),
        cleaned: task.cleaned,
    }
}
