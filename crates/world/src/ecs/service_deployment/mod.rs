//! Service deployments and revisions: what changed a service, when, and how it went.

use api::ecs::*;
use model::ApiResult;

use super::unserved;
use crate::{Cx, Txn};

pub fn list(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: ListServiceDeploymentsRequest,
) -> ApiResult<ListServiceDeploymentsResponse> {
    Err(unserved("ListServiceDeployments"))
}

pub fn describe(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: DescribeServiceDeploymentsRequest,
) -> ApiResult<DescribeServiceDeploymentsResponse> {
    Err(unserved("DescribeServiceDeployments"))
}

pub fn describe_revisions(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: DescribeServiceRevisionsRequest,
) -> ApiResult<DescribeServiceRevisionsResponse> {
    Err(unserved("DescribeServiceRevisions"))
}

pub fn stop(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: StopServiceDeploymentRequest,
) -> ApiResult<StopServiceDeploymentResponse> {
    Err(unserved("StopServiceDeployment"))
}

pub fn resume(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: ContinueServiceDeploymentRequest,
) -> ApiResult<ContinueServiceDeploymentResponse> {
    Err(unserved("ContinueServiceDeployment"))
}
