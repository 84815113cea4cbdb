//! Version consistency: which image each tag of a service revision means is found out once, by the first task
//! that pulls, and all others run the same one. The others wait for the first; when that has failed three times,
//! they go on without.
//!
//! Source: ECS Developer Guide, "Deploy Amazon ECS services by replacing tasks", "Container image resolution".

use std::collections::BTreeMap;
use std::sync::Arc;

use rows::{
    ContainerDefinition, Deployment, Index, ServiceRevision, StopCode, Task, TaskDefinition, TaskStatus,
};

use world::Txn;

const FAILURES_MAX: u32 = 3;

/// Whether it is yet to be found out what the tags of the revision's images mean.
pub fn is_open(revision: &ServiceRevision, definition: &TaskDefinition) -> bool {
    let known = |c: &ContainerDefinition| revision.digests.contains_key(&c.name);
    revision.resolution_failures < FAILURES_MAX && !tagged(definition).all(known)
}

/// The containers whose images other tasks are to have, too.
fn tagged(definition: &TaskDefinition) -> impl Iterator<Item = &ContainerDefinition> {
    let consistent = |c: &&ContainerDefinition| c.version_consistency != Some(false);
    definition
        .containers
        .iter()
        .filter(consistent)
        .filter(|c| !c.image.contains('@'))
}

/// Brings what the tasks of the service's deployments have found into their revisions, and lets tasks go on that
/// waited for that.
pub fn resolve_images(txn: &mut Txn, service: &str) {
    let prefix = format!("{service}/");
    let mut by_revision: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in txn.scan::<Deployment>(&prefix) {
        by_revision
            .entry(row.revision_key())
            .or_default()
            .push(row.id.clone());
    }
    for (revision, deployments) in by_revision {
        let Some(revision) = txn.get::<ServiceRevision>(&revision) else {
            continue;
        };
        let spec = &revision.spec;
        let key = TaskDefinition::key_of(&revision.scope, &spec.family, spec.revision);
        let Some(definition) = txn.get::<TaskDefinition>(&key) else {
            continue;
        };
        if is_open(&revision, &definition) {
            resolve(txn, &tasks(txn, service, &deployments), &revision, &definition);
        }
    }
}

/// The oldest first.
fn tasks(txn: &Txn, service: &str, deployments: &[String]) -> Vec<Arc<Task>> {
    let own = |task: &&Arc<Task>| {
        task.started_by
            .as_ref()
            .is_some_and(|by| deployments.contains(by))
    };
    let all = txn.by_index::<Task>(Index::TasksOfService, service);
    let mut tasks: Vec<Arc<Task>> = all.filter(own).cloned().collect();
    tasks.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
    tasks
}

fn resolve(txn: &mut Txn, tasks: &[Arc<Task>], before: &ServiceRevision, definition: &TaskDefinition) {
    let mut revision = before.clone();
    for task in tasks.iter().filter(|task| !task.awaits_images) {
        for container in tagged(definition) {
            let found = task
                .container(&container.name)
                .and_then(|c| c.image_digest.clone());
            if let Some(digest) = found {
                revision.digests.entry(container.name.clone()).or_insert(digest);
            }
        }
    }
    if let Some(id) = &revision.resolver {
        let key = Task::key_of(&revision.scope, &revision.cluster, id);
        let task = txn.get::<Task>(&key);
        let at_it = |task: &Task| {
            task.desired_status != TaskStatus::Stopped && task.last_status < TaskStatus::Running
        };
        if !task.as_deref().is_some_and(at_it) {
            revision.resolver = None;
            // What somebody stopped has not failed. What runs has, when an image is still not known: on an
            // instance a task does without one that is not essential.
            let failed = task.is_some_and(|task| match task.stop_code {
                Some(code) => matches!(
                    code,
                    StopCode::TaskFailedToStart | StopCode::EssentialContainerExited
                ),
                None => is_open(&revision, definition),
            });
            if failed {
                revision.resolution_failures += 1;
            }
        }
    }
    let mut waiting = tasks
        .iter()
        .filter(|task| task.awaits_images && task.desired_status != TaskStatus::Stopped);
    if !is_open(&revision, definition) {
        revision.resolver = None;
        for task in waiting {
            let_go(txn, task, &revision.digests);
        }
    } else if revision.resolver.is_none()
        && let Some(first) = waiting.next()
    {
        revision.resolver = Some(first.id.clone());
        let_go(txn, first, &revision.digests);
    }
    if revision != *before {
        txn.put(revision);
    }
}

fn let_go(txn: &mut Txn, task: &Task, digests: &BTreeMap<String, String>) {
    txn.update::<Task>(&task.row_key(), |task| {
        task.awaits_images = false;
        for container in &mut task.containers {
            container.pinned_digest = digests.get(&container.name).cloned();
        }
    });
}
