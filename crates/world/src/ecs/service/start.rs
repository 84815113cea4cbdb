//! The tasks of a service, placed as RunTask places its own.

use std::sync::Arc;

use model::{ApiError, Scope, Tag, Timestamp};
use rows::{Cluster, ClusterStatus, Deployment, PropagateTags, Service, ServiceRevision, TaskDefinition};
use rules::rollout::{Place, Start};

use super::super::capacity_provider::strategy;
use super::super::invalid;
use super::super::new_task::{self, Plan, Wanted};
use super::describe;
use crate::{Cx, Txn};

/// What came of an attempt to start tasks.
#[derive(Default)]
pub struct Attempt {
    /// The ids of the new tasks.
    pub tasks: Vec<String>,
    /// Why there are not as many as were wanted.
    pub unplaced: Option<String>,
}

/// What the scheduler does it does in the name of the service-linked role.
pub fn context(scope: &Scope, now: Timestamp) -> Cx {
    Cx {
        scope: scope.clone(),
        principal: describe::service_linked_role(scope),
        now,
        request_id: String::new(),
    }
}

/// Starts tasks of the deployment.
pub fn start(
    txn: &mut Txn,
    service: &Service,
    deployment: &Deployment,
    start: &Start,
    now: Timestamp,
) -> Attempt {
    let cx = context(&service.scope, now);
    let plan = match plan(&cx, txn, service, deployment) {
        Ok(plan) => plan,
        Err(error) => {
            return Attempt {
                tasks: Vec::new(),
                unplaced: Some(error.message),
            };
        }
    };
    let mut attempt = Attempt::default();
    for place in &start.places {
        let zone = match place {
            Place::Zone(zone) => Some(*zone),
            Place::Anywhere | Place::Instance(_) => None,
        };
        let new = plan.row(&cx, txn);
        let task = plan.put_on_fargate(&cx, txn, new, zone);
        attempt.tasks.push(task.id.to_string());
    }
    attempt
}

/// What the deployment's tasks are made of, as it is now.
fn plan(cx: &Cx, txn: &Txn, service: &Service, deployment: &Deployment) -> Result<Plan, ApiError> {
    let key = ServiceRevision::key_of(
        &service.scope,
        &service.cluster,
        &service.name,
        &deployment.revision,
    );
    let revision = txn
        .get::<ServiceRevision>(&key)
        .ok_or_else(|| invalid("The service revision was not found."))?;
    let spec = &revision.spec;
    let cluster = txn
        .get::<Cluster>(&service.scope.key(&service.cluster))
        .filter(|cluster| cluster.status == ClusterStatus::Active)
        .ok_or_else(|| invalid("Cluster not found."))?;
    let definition: Arc<TaskDefinition> = txn
        .get(&TaskDefinition::key_of(
            &service.scope,
            &spec.family,
            spec.revision,
        ))
        .ok_or_else(|| invalid("TaskDefinition not found."))?;
    let launch_type = strategy::launch_type_of(spec);
    let wanted = Wanted {
        network: spec.network.clone(),
        group: format!("service:{}", service.name),
        started_by: Some(deployment.id.clone()),
        tags: tags(service, &cluster, &definition),
        enable_execute_command: service.enable_execute_command,
        digests: revision.digests.clone(),
        ..Wanted::default()
    };
    Plan::new(cx, txn, cluster, definition, launch_type, wanted)
}

fn tags(service: &Service, cluster: &Cluster, definition: &TaskDefinition) -> Vec<Tag> {
    let mut tags = match service.propagate_tags {
        Some(PropagateTags::Service) => service.tags.clone(),
        Some(PropagateTags::TaskDefinition) => definition.tags.clone(),
        Some(PropagateTags::None) | None => Vec::new(),
    };
    if service.enable_ecs_managed_tags {
        tags.push(new_task::cluster_tag(cluster));
        tags.push(Tag {
            key: "aws:ecs:serviceName".into(),
            value: service.name.clone(),
        });
    }
    tags
}
