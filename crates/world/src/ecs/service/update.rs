//! UpdateService.

use api::ecs::*;
use model::ApiResult;

use super::super::unserved;
use crate::{Cx, Txn};

pub fn update(_cx: &Cx, _txn: &mut Txn, _input: UpdateServiceRequest) -> ApiResult<UpdateServiceResponse> {
    Err(unserved("UpdateService"))
}
