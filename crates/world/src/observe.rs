//! What drivers saw becomes what rows say.

use model::{EniId, Scope, TaskId, Timestamp};
use rows::{
    AttachmentStatus, ContainerStatus, InterfaceOwner, InterfaceState, LaunchType, NetworkInterface,
    Observation, StopCode, Task, TaskEvent, TaskStatus,
};

use crate::Txn;
use crate::ec2::{address, instance, nat_gateway};
use crate::ecs::{lifecycle, service};

/// Takes one observation in. Observations of things that no longer exist, repeated ones and late
/// ones change nothing.
pub fn observe(txn: &mut Txn, observation: Observation, now: Timestamp) {
    match observation {
        Observation::InterfaceReady { scope, eni } => interface_ready(txn, &scope, &eni, now),
        Observation::InterfaceGone { scope, eni } => interface_gone(txn, &scope, &eni, now),
        Observation::TaskNetworkReady { scope, cluster, task } => {
            task_network_ready(txn, &Task::key_of(&scope, &cluster, &task), now)
        }
        Observation::Task {
            scope,
            cluster,
            task,
            at,
            event,
        } => {
            task_event(txn, &Task::key_of(&scope, &cluster, &task), at, event);
        }
        Observation::HookAnswered {
            deployment,
            hook,
            called_at,
            at,
            answer,
        } => service::hook_answered(txn, &deployment, &hook, called_at, answer, at),
    }
}

fn interface_ready(txn: &mut Txn, scope: &Scope, eni: &EniId, now: Timestamp) {
    let key = scope.key(eni);
    let Some(row) = txn.get::<NetworkInterface>(&key) else {
        return;
    };
    if row.state != InterfaceState::Attaching {
        return;
    }
    txn.update::<NetworkInterface>(&key, |row| row.state = InterfaceState::InUse);
    if let InterfaceOwner::Task(task) = &row.owner {
        with_attachment(txn, scope, task, eni, now, |status| {
            if *status == AttachmentStatus::Precreated {
                *status = AttachmentStatus::Attached;
            }
        });
    }
    if let InterfaceOwner::NatGateway(id) = &row.owner {
        nat_gateway::ready(txn, scope, id);
    }
    if let InterfaceOwner::Instance(place) = &row.owner {
        instance::interface_ready(txn, scope, &place.instance, now);
    }
}

fn interface_gone(txn: &mut Txn, scope: &Scope, eni: &EniId, now: Timestamp) {
    let key = scope.key(eni);
    let Some(row) = txn.get::<NetworkInterface>(&key) else {
        return;
    };
    if let InterfaceOwner::Instance(place) = &row.owner {
        instance::interface_gone(txn, &row, place, now);
        return;
    }
    if row.state != InterfaceState::Detaching {
        return;
    }
    txn.delete::<NetworkInterface>(&key);
    address::interface_gone(txn, scope, eni);
    if let InterfaceOwner::NatGateway(id) = &row.owner {
        nat_gateway::gone(txn, scope, id, now);
    }
    if let InterfaceOwner::Task(task) = &row.owner {
        with_attachment(txn, scope, task, eni, now, |status| {
            *status = AttachmentStatus::Deleted
        });
    }
}

fn with_attachment(
    txn: &mut Txn,
    scope: &Scope,
    id: &TaskId,
    eni: &EniId,
    now: Timestamp,
    change: impl FnOnce(&mut AttachmentStatus),
) {
    let Some(task) = lifecycle::find(txn, scope, id) else {
        return;
    };
    let mut task = Task::clone(&task);
    if let Some(attachment) = task.attachment.as_mut().filter(|a| a.eni == *eni) {
        change(&mut attachment.status);
        lifecycle::settle(txn, task, now);
    }
}

fn task_network_ready(txn: &mut Txn, key: &str, now: Timestamp) {
    let Some(row) = txn.get::<Task>(key) else { return };
    if row.network_ready || row.last_status == TaskStatus::Stopped {
        return;
    }
    let mut task = Task::clone(&row);
    task.network_ready = true;
    lifecycle::settle(txn, task, now);
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
        lifecycle::settle(txn, task, at);
    }
}

fn set_once(field: &mut Option<Timestamp>, at: Timestamp) {
    field.get_or_insert(at);
}
