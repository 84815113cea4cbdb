//! Capacity providers, and the strategies that choose among them.

pub mod strategy;

use api::ecs::*;
use model::ApiResult;
use rows::{CapacityProvider as Row, CapacityProviderStatus as Status};

use super::unserved;
use crate::{Cx, Txn};

/// The providers that are always there.
pub const FARGATE: [&str; 2] = ["FARGATE", "FARGATE_SPOT"];

pub fn is_fargate(provider: &str) -> bool {
    FARGATE.contains(&provider)
}

fn exists(cx: &Cx, txn: &Txn, provider: &str) -> bool {
    is_fargate(provider)
        || txn
            .get::<Row>(&cx.scope.key(provider))
            .is_some_and(|row| row.status == Status::Active)
}

pub fn create(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: CreateCapacityProviderRequest,
) -> ApiResult<CreateCapacityProviderResponse> {
    Err(unserved("CreateCapacityProvider"))
}

pub fn describe(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: DescribeCapacityProvidersRequest,
) -> ApiResult<DescribeCapacityProvidersResponse> {
    Err(unserved("DescribeCapacityProviders"))
}

pub fn update(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: UpdateCapacityProviderRequest,
) -> ApiResult<UpdateCapacityProviderResponse> {
    Err(unserved("UpdateCapacityProvider"))
}

pub fn delete(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: DeleteCapacityProviderRequest,
) -> ApiResult<DeleteCapacityProviderResponse> {
    Err(unserved("DeleteCapacityProvider"))
}

pub fn put_of_cluster(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: PutClusterCapacityProvidersRequest,
) -> ApiResult<PutClusterCapacityProvidersResponse> {
    Err(unserved("PutClusterCapacityProviders"))
}
