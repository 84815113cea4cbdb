//! What the node and the hooks saw becomes what rows say.

use model::Timestamp;
use rows::{
    ContainerStatus, LaunchType, NetworkInterface, Observation, StopCode, Task, TaskEvent, TaskStatus,
};

use super::{lifecycle, service};
use world::Txn;

pub fn observe(txn: &mut Txn, observation: &Observation, now: Timestamp) {
    match observation {
        Observation::InterfaceReady { .. } | Observation::InterfaceGone { .. } => {}
        Observation::TaskNetworkReady { scope, cluster, task } => {
            task_network_ready(txn, &Task::key_of(scope, cluster, task), now);
        }
        Observation::Task {
            scope,
            cluster,
            task,
            at,
            event,
        } => task_event(txn, &Task::key_of(scope, cluster, task), *at, event.clone()),
        Observation::HookAnswered {
            deployment,
            hook,
            called_at,
            at,
            answer,
        } => service::hook_answered(txn, deployment, hook, *called_at, answer.clone(), *at),
    }
}

/// Completes rows that an older cove wrote: interfaces of tasks say on which instance they are.
pub fn boot(txn: &mut Txn, _: Timestamp) {
    let placed: Vec<_> = txn
        .scan::<Task>("")
        .filter(|task| task.placement.is_some())
        .cloned()
        .collect();
    for task in placed {
        if let (Some(placement), Some(attachment)) = (&task.placement, &task.attachment) {
            let key = task.scope.key(&attachment.eni);
            if txn
                .get::<NetworkInterface>(&key)
                .is_some_and(|eni| eni.host.is_none())
            {
                let host = rows::InterfaceHost {
                    instance: placement.instance.clone(),
                    device_index: attachment.device_index,
                };
                txn.update::<NetworkInterface>(&key, |eni| eni.host = Some(host));
            }
        }
    }
}

/// Stops all tasks. Services do not replace theirs before the next start.
pub fn shut_down(txn: &mut Txn, now: Timestamp) {
    let running: Vec<_> = txn
        .scan::<Task>("")
        .filter(|t| t.desired_status != TaskStatus::Stopped)
        .cloned()
        .collect();
    for row in running {
        let mut task = Task::clone(&row);
        lifecycle::stop(
            &mut task,
            StopCode::UserInitiated,
            "Task stopped because cove was stopped".into(),
            now,
        );
        lifecycle::update_status(txn, task, now);
    }
}

fn task_network_ready(txn: &mut Txn, key: &str, now: Timestamp) {
    let Some(row) = txn.get::<Task>(key) else { return };
    if row.network_ready || row.last_status == TaskStatus::Stopped {
        return;
    }
    let mut task = Task::clone(&row);
    task.network_ready = true;
    lifecycle::update_status(txn, task, now);
}

fn task_event(txn: &mut Txn, key: &str, at: Timestamp, event: TaskEvent) {
    let Some(row) = txn.get::<Task>(key) else { return };
    if row.last_status == TaskStatus::Stopped {
        return;
    }
    let mut task = Task::clone(&row);
    // The machine's clock may have been set back since.
    let at = at.max(task.created_at);
    match event {
        TaskEvent::Connected => set_once(&mut task.connectivity_at, at),
        TaskEvent::PullStarted => set_once(&mut task.pull_started_at, at),
        TaskEvent::PullStopped => set_once(&mut task.pull_stopped_at, at),
        TaskEvent::ImageResolved { container, digest } => {
            for c in task.containers.iter_mut().filter(|c| c.name == container) {
                c.image_digest = Some(digest.clone());
            }
        }
        TaskEvent::ContainerStarted {
            container,
            runtime_id,
        } => {
            for c in task.containers.iter_mut().filter(|c| c.name == container) {
                if c.status == ContainerStatus::Pending {
                    c.status = ContainerStatus::Running;
                }
                // Also late, of a container that is known to have ended: it did run.
                c.runtime_id.get_or_insert_with(|| runtime_id.clone());
            }
        }
        TaskEvent::ContainerStopped {
            container,
            exit_code,
            reason,
        } => {
            for c in task.containers.iter_mut().filter(|c| c.name == container) {
                // What was said first stands; what was not said yet is added.
                c.status = ContainerStatus::Stopped;
                c.exit_code = c.exit_code.or(exit_code);
                c.reason = c.reason.take().or_else(|| reason.clone());
            }
        }
        TaskEvent::Health { container, health } => {
            // A container whose definition has no check has no health to change.
            let checked = task.containers.iter_mut().filter(|c| c.name == container);
            for known in checked.filter_map(|c| c.health.as_mut()) {
                *known = health;
            }
        }
        TaskEvent::FailedToStart { reason, container } => {
            // On EC2 the text stands under the container alone.
            let reason = match &container {
                Some(_) if task.launch_type == LaunchType::Ec2 => "Task failed to start".into(),
                _ => reason,
            };
            if let Some((name, text)) = container {
                for c in task.containers.iter_mut().filter(|c| c.name == name) {
                    c.reason.get_or_insert(text.clone());
                }
            }
            lifecycle::stop(&mut task, StopCode::TaskFailedToStart, reason, at);
        }
        TaskEvent::Cleaned => {
            // A node that cleans up a task which should run has lost it: it cannot come back.
            lifecycle::stop(
                &mut task,
                StopCode::TaskFailedToStart,
                "Task failed to start".into(),
                at,
            );
            task.cleaned = true;
            for c in &mut task.containers {
                c.status = ContainerStatus::Stopped;
            }
        }
    }
    if task != *row {
        lifecycle::update_status(txn, task, at);
    }
}

fn set_once(field: &mut Option<Timestamp>, at: Timestamp) {
    field.get_or_insert(at);
}
