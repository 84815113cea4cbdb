//! CreateService.

use api::ecs::*;
use model::ApiResult;

use super::super::unserved;
use crate::{Cx, Txn};

pub fn create(_cx: &Cx, _txn: &mut Txn, _input: CreateServiceRequest) -> ApiResult<CreateServiceResponse> {
    Err(unserved("CreateService"))
}
