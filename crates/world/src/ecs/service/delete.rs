//! DeleteService.

use api::ecs::*;
use model::ApiResult;

use super::super::unserved;
use crate::{Cx, Txn};

pub fn delete(_cx: &Cx, _txn: &mut Txn, _input: DeleteServiceRequest) -> ApiResult<DeleteServiceResponse> {
    Err(unserved("DeleteService"))
}
