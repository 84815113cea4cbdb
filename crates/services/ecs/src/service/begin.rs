//! A new deployment: what CreateService, UpdateService and rollbacks begin.

use std::collections::BTreeSet;

use model::{Entropy, Timestamp};
use rows::{
    Deployment, Monitor, RevisionTasks, RolloutState, Service, ServiceDeployment, ServiceDeploymentStatus,
    ServiceRevision, TaskSet, TaskSpec,
};
use rules::rollout::{StateReason, Threshold};

use super::super::service_deployment;
use super::{facts, history};
use world::Txn;

/// The number of a deployment or a service revision.
const DIGITS: usize = 19;
/// The characters of a service deployment's id.
const ID_LENGTH: usize = 21;
const ID_CHARACTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Makes a PRIMARY deployment of a new revision of `spec`, with the service deployment that tells of it. The
/// one that was PRIMARY is ACTIVE from now on, and what is under way of it is asked to stop.
pub fn begin(txn: &mut Txn, service: &Service, spec: TaskSpec, now: Timestamp) {
    let prefix = service.prefix();
    service_deployment::forget_old(txn, &prefix, now);
    let sources = sources(txn, &prefix);
    supersede(txn, &prefix, now);
    let revision = revision(txn.entropy, service, spec, now);
    let configuration = service.deployment_configuration.clone();
    let alarms = configuration.alarms.as_ref().filter(|alarms| alarms.enable);
    let alarms_off = facts::raised_alarms(txn, service).next().is_some();
    let breaker = configuration
        .circuit_breaker
        .is_some_and(|breaker| breaker.enable);
    let id = id(txn.entropy);
    let monitor = |on: bool| {
        if on {
            Monitor::Monitoring
        } else {
            Monitor::Disabled
        }
    };
    let service_deployment = ServiceDeployment {
        scope: service.scope.clone(),
        cluster: service.cluster.clone(),
        service: service.name.clone(),
        id: url_safe(txn.entropy, ID_LENGTH),
        deployment: id.clone(),
        status: ServiceDeploymentStatus::InProgress,
        status_reason: None,
        sources,
        target: RevisionTasks {
            revision: revision.id.clone(),
            requested: service.desired_count,
            ..RevisionTasks::default()
        },
        lifecycle_stage: None,
        circuit_breaker: monitor(breaker),
        failure_count: 0,
        threshold: Threshold::DEFAULT.tasks(service.desired_count),
        alarms: monitor(alarms.is_some() && !alarms_off),
        triggered_alarms: Vec::new(),
        configuration,
        rollback: None,
        created_at: now,
        started_at: Some(now),
        finished_at: None,
        stopped_at: None,
        updated_at: now,
    };
    let deployment = Deployment {
        service_deployment: service_deployment.id.clone(),
        alarms_off,
        ..new(service, &revision.id, id, now)
    };
    txn.put(revision);
    txn.put(service_deployment);
    txn.put(deployment);
}

/// Makes a task set of a new revision of `spec`.
pub fn begin_task_set(
    txn: &mut Txn,
    service: &Service,
    spec: TaskSpec,
    set: TaskSet,
    now: Timestamp,
) -> Deployment {
    let revision = revision(txn.entropy, service, spec, now);
    let id = id(txn.entropy);
    let deployment = Deployment {
        primary: false,
        task_set: Some(set),
        ..new(service, &revision.id, id, now)
    };
    txn.put(revision);
    txn.put(deployment.clone());
    deployment
}

fn revision(entropy: &mut Entropy, service: &Service, spec: TaskSpec, now: Timestamp) -> ServiceRevision {
    ServiceRevision {
        scope: service.scope.clone(),
        cluster: service.cluster.clone(),
        service: service.name.clone(),
        id: digits(entropy),
        spec,
        digests: Default::default(),
        resolver: None,
        resolution_failures: 0,
        created_at: now,
    }
}

/// The revisions that the deployments listed now run.
fn sources(txn: &Txn, prefix: &str) -> Vec<RevisionTasks> {
    let listed = txn.scan::<Deployment>(prefix);
    let revisions = listed.map(|row| RevisionTasks {
        revision: row.revision.clone(),
        ..RevisionTasks::default()
    });
    revisions.collect()
}

fn supersede(txn: &mut Txn, prefix: &str, now: Timestamp) {
    let primary = txn.scan::<Deployment>(prefix).find(|row| row.primary).cloned();
    let Some(primary) = primary else { return };
    txn.update::<Deployment>(&primary.row_key(), |row| {
        row.primary = false;
        row.updated_at = now;
    });
    history::ask_to_stop(txn, &primary, now);
}

/// A deployment that has just begun.
pub fn new(service: &Service, revision: &str, id: String, now: Timestamp) -> Deployment {
    Deployment {
        scope: service.scope.clone(),
        cluster: service.cluster.clone(),
        service: service.name.clone(),
        revision: revision.to_owned(),
        primary: true,
        state: RolloutState::InProgress,
        state_reason: StateReason::InProgress { deployment: &id }.to_string(),
        id,
        created_at: now,
        updated_at: now,
        completed_at: None,
        first_running_at: None,
        failed_tasks: 0,
        attempt: 0,
        launch_failures: 0,
        failed_attempts: 0,
        last_failure_at: None,
        short_lives: 0,
        last_short_life_at: None,
        held: 0,
        failed_on: BTreeSet::new(),
        is_rollback: false,
        alarms_off: false,
        rollback_requested: false,
        no_capacity_until: None,
        stage: None,
        production_weight: 0,
        test_weight: 0,
        service_deployment: String::new(),
        task_set: None,
    }
}

/// The id of a deployment or a task set.
pub fn id(entropy: &mut Entropy) -> String {
    format!("ecs-svc/{}", digits(entropy))
}

fn digits(entropy: &mut Entropy) -> String {
    let mut text = (1 + entropy.below(9)).to_string();
    while text.len() < DIGITS {
        text.push_str(&entropy.below(10).to_string());
    }
    text
}

/// So many characters that need no escape in a URL.
pub fn url_safe(entropy: &mut Entropy, length: usize) -> String {
    let mut text = String::new();
    while text.len() < length {
        let bits = entropy.next_u64();
        for shift in (0..60).step_by(6).take(length - text.len()) {
            let at = usize::from((bits >> shift) as u8 & 63);
            text.push(char::from(ID_CHARACTERS[at]));
        }
    }
    text
}
