//! DescribeServices, and a service as answers show it.

use api::ecs::*;
use model::ApiResult;

use super::super::unserved;
use crate::{Cx, Txn};

pub fn describe(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: DescribeServicesRequest,
) -> ApiResult<DescribeServicesResponse> {
    Err(unserved("DescribeServices"))
}
