//! Service deployments and revisions: what changed a service, when, and how it went.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `list` | ListServiceDeployments |
//! | `describe` | DescribeServiceDeployments |
//! | `revision` | DescribeServiceRevisions |
//! | `steer` | StopServiceDeployment and ContinueServiceDeployment |
//!
//! Sources: ECS Developer Guide, "View service history using Amazon ECS service deployments", "Stopping Amazon
//! ECS service deployments", "Continuing service deployments".

mod describe;
mod list;
mod revision;
mod steer;

use std::sync::Arc;
use std::time::Duration;

use crate::api::{Failure, ServiceDeploymentStatus as WireStatus};
use model::{ApiResult, Arn, Timestamp};
use rows::{
    Deployment, Service, ServiceDeployment as Row, ServiceDeploymentStatus as Status, ServiceRevision,
    ServiceStatus,
};

pub use describe::describe;
pub use list::list;
pub use revision::describe as describe_revisions;
pub use steer::{resume, stop};

use super::invalid;
use super::service::history;
use world::{Cx, Txn};

/// ARNs of one request.
const ARNS_MAX: usize = 20;
/// How long deployments, and the revisions that they are about, are remembered.
const MEMORY: Duration = Duration::from_secs(90 * 24 * 3600);

/// What an ARN of the kind names: `CLUSTER/SERVICE/ID`. `None` for one of another account or region.
///
/// # Errors
/// `InvalidParameterException` for what is no such ARN.
fn name<'a>(cx: &Cx, kind: &str, given: &'a str) -> ApiResult<Option<[&'a str; 3]>> {
    let malformed = || invalid(format!("Invalid identifier: {given}"));
    let arn = Arn::parse(given).map_err(|_| malformed())?;
    if arn.service != "ecs" || arn.resource.split('/').next() != Some(kind) {
        return Err(malformed());
    }
    let mut parts = given.rsplitn(4, '/');
    let (Some(id), Some(service), Some(cluster), Some(_)) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(malformed());
    };
    Ok(arn.is_in(&cx.scope).then_some([cluster, service, id]))
}

/// The service deployment of the ARN, and its service. History goes with the service, and with time.
fn find(cx: &Cx, txn: &Txn, arn: &str) -> ApiResult<Option<(Arc<Service>, Arc<Row>)>> {
    let Some([cluster, service, id]) = name(cx, "service-deployment", arn)? else {
        return Ok(None);
    };
    let service = living(cx, txn, cluster, service);
    let row = service.and_then(|service| {
        let row = txn.get::<Row>(&Row::key_of(&cx.scope, cluster, &service.name, id))?;
        is_remembered(&row, cx.now).then_some((service, row))
    });
    Ok(row)
}

fn living(cx: &Cx, txn: &Txn, cluster: &str, service: &str) -> Option<Arc<Service>> {
    let row = txn.get::<Service>(&Service::key_of(&cx.scope, cluster, service));
    row.filter(|row| row.status != ServiceStatus::Inactive)
}

fn is_remembered(row: &Row, now: Timestamp) -> bool {
    !history::is_over(row.status) || now.since(row.created_at) < MEMORY
}

/// Deletes what is older than what is told of a service.
pub fn forget_old(txn: &mut Txn, prefix: &str, now: Timestamp) {
    let all: Vec<Arc<Row>> = txn.scan::<Row>(prefix).cloned().collect();
    let (kept, old): (Vec<_>, Vec<_>) = all.into_iter().partition(|row| is_remembered(row, now));
    let deployments: Vec<Arc<Deployment>> = txn.scan(prefix).cloned().collect();
    for row in &old {
        // A deployment that is still listed has its own, although nobody is told of that.
        if deployments.iter().all(|d| d.service_deployment != row.id) {
            txn.delete::<Row>(&row.row_key());
        }
    }
    let last = prefix.strip_suffix('/').and_then(|key| txn.get::<Service>(key));
    let last = last.and_then(|service| service.last_completed.clone());
    let of_deployments = kept
        .iter()
        .flat_map(|row| row.sources.iter().chain([&row.target]));
    let mut used: Vec<String> = of_deployments.map(|tasks| tasks.revision.clone()).collect();
    used.extend(deployments.iter().map(|row| row.revision.clone()));
    used.extend(last.map(|last| last.revision));
    let unused = txn
        .scan::<ServiceRevision>(prefix)
        .filter(|row| !used.contains(&row.id));
    let unused: Vec<String> = unused.map(|row| row.row_key()).collect();
    for key in unused {
        txn.delete::<ServiceRevision>(&key);
    }
}

/// # Errors
/// `InvalidParameterException` for none, or too many.
fn check_count(arns: &[String], member: &str) -> ApiResult<()> {
    match arns.len() {
        0 => Err(invalid(format!("{member} cannot be empty."))),
        1..=ARNS_MAX => Ok(()),
        _ => Err(invalid(format!("{member} can have at most {ARNS_MAX} items."))),
    }
}

fn missing(arn: &str) -> Failure {
    Failure {
        arn: Some(arn.to_owned()),
        reason: Some("MISSING".into()),
        detail: None,
    }
}

fn status(row: Status) -> WireStatus {
    match row {
        Status::Pending => WireStatus::Pending,
        Status::InProgress => WireStatus::InProgress,
        Status::Successful => WireStatus::Successful,
        Status::StopRequested => WireStatus::StopRequested,
        Status::Stopped => WireStatus::Stopped,
        Status::RollbackRequested => WireStatus::RollbackRequested,
        Status::RollbackInProgress => WireStatus::RollbackInProgress,
        Status::RollbackSuccessful => WireStatus::RollbackSuccessful,
        Status::RollbackFailed => WireStatus::RollbackFailed,
    }
}

fn cluster_arn(row: &Row) -> String {
    Arn::new("ecs", &row.scope, format!("cluster/{}", row.cluster)).to_string()
}

fn revision_arn(row: &Row, revision: &str) -> String {
    ServiceRevision::arn_of(&row.scope, &row.cluster, &row.service, revision)
}
