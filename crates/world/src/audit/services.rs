//! A service and what it consists of fit together.

use rows::{
    Deployment, DeploymentController, Index, Kind, Service, ServiceDeployment, ServiceEvent, ServiceRevision,
    ServiceStatus, Tables, Task, TaskStatus,
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
    for deployment in &deployments {
        let Deployment { scope, cluster, .. } = deployment.as_ref();
        let revision = ServiceRevision::key_of(scope, cluster, &service.name, &deployment.revision);
        claim(
            tables.get::<ServiceRevision>(&revision).is_some(),
            "has a deployment without its revision",
        );
        let told = ServiceDeployment::key_of(scope, cluster, &service.name, &deployment.service_deployment);
        claim(
            deployment.task_set.is_some() || tables.get::<ServiceDeployment>(&told).is_some(),
            "has a deployment without its service deployment",
        );
    }
    for task in tables.linked::<Task>(Index::TasksOfService, &service.row_key()) {
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
