//! A service and what it consists of fit together.

use std::collections::BTreeSet;

use rows::{
    Cluster, ClusterStatus, Deployment, DeploymentController, Index, Kind, RolloutState, SchedulingStrategy,
    Service, ServiceDeployment, ServiceEvent, ServiceRevision, ServiceStatus, Tables, Task, TaskStatus,
};
use rules::rollout::EVENTS_MAX;

/// The key of the service that a part of it belongs to, by the part's key.
pub fn of_part(kind: Kind, key: &str) -> Option<String> {
    // A deployment's id has a slash in it: `ecs-svc/N`.
    let slashes = if kind == Kind::Deployment { 2 } else { 1 };
    let mut end = key.rmatch_indices('/').map(|(at, _)| at);
    Some(key[..end.nth(slashes - 1)?].to_owned())
}

pub fn audit(tables: &Tables, service: &Service, broken: &mut Vec<String>) {
    let mut claim = |holds: bool, text: &str| {
        if !holds {
            broken.push(format!(
                "service {} ({}): {text}",
                service.name,
                service.status.as_str()
            ));
        }
    };
    let prefix = service.prefix();
    let deployments: Vec<_> = tables.scan::<Deployment>(&prefix).collect();
    let primaries = deployments.iter().filter(|d| d.primary).count();
    let external = service.controller == DeploymentController::External;
    match service.status {
        ServiceStatus::Active if !external => claim(primaries == 1, "does not have one PRIMARY deployment"),
        ServiceStatus::Inactive => claim(deployments.is_empty(), "still has deployments"),
        _ => claim(primaries <= 1, "has two PRIMARY deployments"),
    }
    claim(
        (service.status == ServiceStatus::Inactive) == service.inactive_at.is_some(),
        "has an end that does not fit its status",
    );
    let cluster = tables.get::<Cluster>(&service.scope.key(&service.cluster));
    claim(
        service.status == ServiceStatus::Inactive
            || cluster.is_some_and(|cluster| cluster.status == ClusterStatus::Active),
        "is in a cluster that is not active",
    );
    claim(
        external == service.spec.is_none(),
        "is made of what its controller does not say",
    );
    let notices: BTreeSet<_> = service.notices.iter().map(|noted| noted.notice).collect();
    claim(
        notices.len() == service.notices.len(),
        "remembers one thing twice",
    );
    let revision = |id: &str| {
        let key = ServiceRevision::key_of(&service.scope, &service.cluster, &service.name, id);
        tables.get::<ServiceRevision>(&key)
    };
    let last = service.last_completed.as_ref();
    claim(
        last.is_none_or(|last| revision(&last.revision).is_some()),
        "would go back to a revision that does not exist",
    );
    for deployment in &deployments {
        let Deployment { scope, cluster, .. } = deployment.as_ref();
        let runs = revision(&deployment.revision);
        claim(runs.is_some(), "has a deployment without its revision");
        claim(
            !deployment.primary
                || external
                || runs.is_none_or(|runs| service.spec.as_ref() == Some(&runs.spec)),
            "does not run what it says",
        );
        claim(
            fits_controller(deployment, external),
            "has a deployment that does not fit its controller",
        );
        claim(
            deployment.state != RolloutState::Completed || deployment.completed_at.is_some() || external,
            "has a COMPLETED deployment and does not know since when",
        );
        let told = ServiceDeployment::key_of(scope, cluster, &service.name, &deployment.service_deployment);
        claim(
            deployment.task_set.is_some() || tables.get::<ServiceDeployment>(&told).is_some(),
            "has a deployment without its service deployment",
        );
    }
    let mut hosts = BTreeSet::new();
    for task in tables.by_index::<Task>(Index::TasksOfService, &service.row_key()) {
        let placement = task.placement.as_ref();
        let host = placement.filter(|_| {
            service.scheduling == SchedulingStrategy::Daemon && task.last_status != TaskStatus::Stopped
        });
        claim(
            host.is_none_or(|host| hosts.insert(&host.container_instance)),
            "has two daemons on one instance",
        );
        let known = deployments
            .iter()
            .any(|d| Some(&d.id) == task.started_by.as_ref());
        claim(
            known || task.desired_status == TaskStatus::Stopped,
            "has a task that is to run and belongs to no deployment",
        );
    }
    let event = |number| ServiceEvent::key_of(&service.scope, &service.cluster, &service.name, number);
    let has = |number| tables.get::<ServiceEvent>(&event(number)).is_some();
    claim(!has(service.next_event), "numbers its events wrongly");
    claim(
        service
            .next_event
            .checked_sub(EVENTS_MAX as u64 + 1)
            .is_none_or(|n| !has(n)),
        "has more than a hundred events",
    );
}

/// Task sets are of the EXTERNAL controller; one that is to go has no share and is neither PRIMARY nor steady.
fn fits_controller(deployment: &Deployment, external: bool) -> bool {
    match &deployment.task_set {
        None => !external,
        Some(set) if set.draining => external && set.scale == 0.0 && !set.steady && !deployment.primary,
        Some(set) => external && (0.0..=100.0).contains(&set.scale),
    }
}

/// Nothing of a service outlives it.
pub fn audit_gone(tables: &Tables, key: &str, broken: &mut Vec<String>) {
    let prefix = format!("{key}/");
    let parts = [
        tables.scan::<Deployment>(&prefix).count(),
        tables.scan::<ServiceRevision>(&prefix).count(),
        tables.scan::<ServiceDeployment>(&prefix).count(),
        tables.scan::<ServiceEvent>(&prefix).count(),
    ];
    if parts.iter().any(|count| *count > 0) {
        broken.push(format!("{key} is gone, and {parts:?} of its parts are not"));
    }
}
