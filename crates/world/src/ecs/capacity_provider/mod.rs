//! Capacity providers, and the strategies that choose among them.

use api::ecs::*;
use model::ApiResult;

use super::unserved;
use crate::{Cx, Txn};

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
