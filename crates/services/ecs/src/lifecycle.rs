//! Task rows through their lives: the effects of `rules::lifecycle` on rows.

use std::sync::Arc;
use std::time::Duration;

use model::{Scope, TaskId, Timestamp};
use rows::{
    AttachmentStatus, Change, ContainerStatus, Index, InterfaceOwner, InterfaceState, NetworkInterface,
    RowRef, Service, StopCode, Tables, Task, TaskStatus,
};
use rules::lifecycle::{self, ContainerFacts, Interface, TaskFacts, must_stop};

use world::Txn;
use world::{Controller, Wake};

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

/// Forgets the tasks that stopped long ago, and the oldest of a service that has too many.
pub struct Forget;

impl Controller for Forget {
    fn name(&self) -> &'static str {
        "ecs/stopped-task"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        let stopped = tables
            .tasks
            .iter()
            .filter(|(_, task)| task.last_status == TaskStatus::Stopped);
        Box::new(stopped.map(|(key, _)| key))
    }

    fn wake(&self, _: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        if matches!(&change.row, Some(RowRef::Task(task)) if task.last_status == TaskStatus::Stopped) {
            wake.key(change.key.as_str());
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let task = txn.get::<Task>(key)?;
        if task.last_status != TaskStatus::Stopped {
            return None;
        }
        if let Some(service) = task.service() {
            forget_surplus(txn, &Service::key_of(&task.scope, &task.cluster, service));
        }
        let due = stopped_at(&task).plus(STOPPED_TASK_RETENTION);
        if due > now {
            return Some(due);
        }
        txn.delete::<Task>(key);
        None
    }
}

fn stopped_at(task: &Task) -> Timestamp {
    task.stopped_at.unwrap_or(task.created_at)
}

/// Forgets the oldest stopped tasks of a service that has too many.
fn forget_surplus(txn: &mut Txn, service: &str) {
    let ended = txn.by_index::<Task>(Index::EndedTasksOfService, service).count();
    let surplus = ended.saturating_sub(STOPPED_TASKS_MAX);
    if surplus == 0 {
        return;
    }
    let ended = txn.by_index::<Task>(Index::EndedTasksOfService, service);
    let mut ended: Vec<(Timestamp, String)> = ended.map(|task| (stopped_at(task), task.row_key())).collect();
    ended.sort_unstable();
    for (_, key) in ended.drain(..surplus) {
        txn.delete::<Task>(&key);
    }
}

/// Takes in what has become of the interfaces of tasks.
pub struct Interfaces;

impl Controller for Interfaces {
    fn name(&self) -> &'static str {
        "ecs/task-interface"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        Box::new(tables.tasks.keys())
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        if let Some(RowRef::NetworkInterface(eni)) = change.row.as_ref().or(before)
            && let InterfaceOwner::Task(id) = &eni.owner
        {
            let (tables, prefix) = (wake.tables, eni.scope.prefix());
            let clusters = tables.scan::<rows::Cluster>(&prefix);
            let keys = clusters.map(|cluster| Task::key_of(&eni.scope, &cluster.name, id));
            for key in keys.filter(|key| tables.tasks.contains_key(key)) {
                wake.key(key);
            }
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let row = txn.get::<Task>(key)?;
        let attachment = row.attachment.as_ref()?;
        let eni = txn.get::<NetworkInterface>(&row.scope.key(&attachment.eni));
        let status = match (attachment.status, eni.map(|eni| eni.state)) {
            (_, None) => AttachmentStatus::Deleted,
            (AttachmentStatus::Precreated, Some(InterfaceState::InUse)) => AttachmentStatus::Attached,
            (status, Some(_)) => status,
        };
        if status != attachment.status {
            let mut task = Task::clone(&row);
            if let Some(attachment) = &mut task.attachment {
                attachment.status = status;
            }
            update_status(txn, task, now);
        }
        None
    }

    fn runs_while_stopping(&self) -> bool {
        true
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
pub fn update_status(txn: &mut Txn, mut task: Task, now: Timestamp) {
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
    let status = lifecycle::status(&facts(&task));
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
    txn.put(task);
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
                status: c.status,
            })
            .collect(),
        cleaned: task.cleaned,
    }
}
