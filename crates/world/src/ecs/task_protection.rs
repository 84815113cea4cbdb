//! Task protection: tasks of services that scale-in and deployments leave alone for a while.

use api::ecs::*;
use model::ApiResult;

use super::unserved;
use crate::{Cx, Txn};

pub fn get(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: GetTaskProtectionRequest,
) -> ApiResult<GetTaskProtectionResponse> {
    Err(unserved("GetTaskProtection"))
}

pub fn update(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: UpdateTaskProtectionRequest,
) -> ApiResult<UpdateTaskProtectionResponse> {
    Err(unserved("UpdateTaskProtection"))
}
