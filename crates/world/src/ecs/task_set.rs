//! Task sets: the deployments of a service whose controller is EXTERNAL.

use api::ecs::*;
use model::ApiResult;

use super::unserved;
use crate::{Cx, Txn};

pub fn create(_cx: &Cx, _txn: &mut Txn, _input: CreateTaskSetRequest) -> ApiResult<CreateTaskSetResponse> {
    Err(unserved("CreateTaskSet"))
}

pub fn describe(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: DescribeTaskSetsRequest,
) -> ApiResult<DescribeTaskSetsResponse> {
    Err(unserved("DescribeTaskSets"))
}

pub fn update(_cx: &Cx, _txn: &mut Txn, _input: UpdateTaskSetRequest) -> ApiResult<UpdateTaskSetResponse> {
    Err(unserved("UpdateTaskSet"))
}

pub fn update_primary(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: UpdateServicePrimaryTaskSetRequest,
) -> ApiResult<UpdateServicePrimaryTaskSetResponse> {
    Err(unserved("UpdateServicePrimaryTaskSet"))
}

pub fn delete(_cx: &Cx, _txn: &mut Txn, _input: DeleteTaskSetRequest) -> ApiResult<DeleteTaskSetResponse> {
    Err(unserved("DeleteTaskSet"))
}
