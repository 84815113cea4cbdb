use model::{Scope, TaskId};
use rows::{
    AttachmentStatus, Cluster, ClusterStatus, ContainerStatus, InterfaceState, NetworkInterface, Service,
    ServiceStatus, Tables, Task, TaskStatus,
};

/// The task of this id, whatever its cluster.
pub fn find<'a>(tables: &'a Tables, scope: &Scope, id: &TaskId) -> Option<&'a Task> {
    let prefix = scope.prefix();
    tables
        .scan::<Cluster>(&prefix)
        .find_map(|cluster| tables.get::<Task>(&Task::key_of(scope, &cluster.name, id)))
        .map(AsRef::as_ref)
}

/// What a task says of itself fits together, and fits its cluster, its service and its interface.
pub fn audit(tables: &Tables, task: &Task, broken: &mut Vec<String>) {
    let id = &task.id;
    let mut claim = |holds: bool, text: &str| {
        if !holds {
            broken.push(format!("task {id} ({}): {text}", task.last_status.as_str()));
        }
    };
    let stopped = task.last_status == TaskStatus::Stopped;
    claim(
        stopped
            || tables
                .get::<Cluster>(&task.scope.key(&task.cluster))
                .is_some_and(|c| c.status == ClusterStatus::Active),
        "lives in a cluster that is not active",
    );
    claim(
        task.last_status < TaskStatus::Stopping || task.desired_status == TaskStatus::Stopped,
        "stops without being told to",
    );
    claim(
        task.desired_status != TaskStatus::Stopped || task.stop_code.is_some(),
        "is to stop and nobody knows why",
    );
    claim(
        stopped == task.stopped_at.is_some(),
        "has a stoppedAt that does not fit its state",
    );
    claim(
        !stopped
            || task
                .containers
                .iter()
                .all(|c| c.status == ContainerStatus::Stopped),
        "is stopped, a container is not",
    );
    claim(
        task.last_status != TaskStatus::Running
            || (task.started_at.is_some()
                && task
                    .containers
                    .iter()
                    .all(|c| c.status != ContainerStatus::Pending)),
        "runs without all its containers",
    );
    let order = [
        Some(task.created_at),
        task.started_at,
        task.stopping_at,
        task.stopped_at,
    ];
    claim(
        order.into_iter().flatten().is_sorted(),
        "has time stamps out of order",
    );
    // A service is INACTIVE when all its tasks are on their way to STOPPED.
    let kept = task.desired_status != TaskStatus::Stopped;
    if let Some(name) = task.service().filter(|_| kept) {
        let service = tables.get::<Service>(&Service::key_of(&task.scope, &task.cluster, name));
        claim(
            service.is_some_and(|s| s.status != ServiceStatus::Inactive),
            "is to run, its service is not",
        );
    }
    let Some(attachment) = &task.attachment else {
        return;
    };
    let eni = tables.get::<NetworkInterface>(&task.scope.key(&attachment.eni));
    claim(
        eni.is_some() == (attachment.status != AttachmentStatus::Deleted),
        "has an attachment that does not fit its interface",
    );
    claim(
        !stopped || attachment.status == AttachmentStatus::Deleted,
        "is stopped and keeps its interface",
    );
    if let Some(eni) = eni {
        claim(
            eni.primary_address() == attachment.private_address,
            "shows an address that its interface has not",
        );
        claim(
            task.last_status < TaskStatus::Pending
                || task.last_status >= TaskStatus::Stopping
                || eni.state == InterfaceState::InUse,
            "runs before its interface is ready",
        );
    }
}
