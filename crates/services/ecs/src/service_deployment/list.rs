//! ListServiceDeployments.

use crate::api::*;
use model::ApiResult;
use rows::{ServiceDeployment as Row, ServiceStatus};

use super::super::{invalid, reference, task};
use super::{cluster_arn, is_remembered, revision_arn, status};
use world::page::page;
use world::{Cx, Txn};

/// How many are on a page when the request does not say.
const PAGE: i32 = 20;

pub fn list(
    cx: &Cx,
    txn: &mut Txn,
    input: ListServiceDeploymentsRequest,
) -> ApiResult<ListServiceDeploymentsResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let service = reference::service(cx, txn, &cluster.name, &input.service)?;
    if service.status == ServiceStatus::Inactive {
        return Err(ErrorCode::ServiceNotFoundException.error("Service not found."));
    }
    let size = task::page_size(input.max_results.or(Some(PAGE)))?;
    let wanted = input.status.unwrap_or_default();
    let created = input.created_at.unwrap_or_default();
    let prefix = service.prefix();
    let found = txn
        .scan::<Row>(&prefix)
        .filter(|row| is_remembered(row, cx.now))
        .filter(|row| wanted.is_empty() || wanted.contains(&status(row.status)))
        .filter(|row| created.after.is_none_or(|after| row.created_at > after))
        .filter(|row| created.before.is_none_or(|before| row.created_at < before));
    let mut found: Vec<_> = found.cloned().collect();
    found.sort_by_key(|row| newest_first(row));
    let page = page(found, |row| newest_first(row), input.next_token.as_deref(), size)
        .map_err(|_| invalid("Invalid token."))?;
    Ok(ListServiceDeploymentsResponse {
        service_deployments: Some(page.items.iter().map(|row| brief(row, &service.arn())).collect()),
        next_token: page.next_token,
    })
}

/// A text that is the less, the newer the row is.
fn newest_first(row: &Row) -> String {
    format!(
        "{:020}/{}",
        i64::MAX.saturating_sub(row.created_at.millis()),
        row.id
    )
}

fn brief(row: &Row, service_arn: &str) -> ServiceDeploymentBrief {
    ServiceDeploymentBrief {
        cluster_arn: Some(cluster_arn(row)),
        created_at: Some(row.created_at),
        finished_at: row.finished_at,
        service_arn: Some(service_arn.to_owned()),
        service_deployment_arn: Some(row.arn()),
        started_at: row.started_at,
        status: Some(status(row.status)),
        status_reason: row.status_reason.clone(),
        target_service_revision_arn: Some(revision_arn(row, &row.target.revision)),
    }
}
