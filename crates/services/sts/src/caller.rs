//! AWS STS.

use crate::api::{GetCallerIdentityRequest, GetCallerIdentityResponse};
use model::ApiResult;

use world::{Cx, Txn};

pub fn get_caller_identity(
    cx: &Cx,
    _txn: &mut Txn,
    _input: GetCallerIdentityRequest,
) -> ApiResult<GetCallerIdentityResponse> {
    Ok(GetCallerIdentityResponse {
        account: Some(cx.scope.account.to_string()),
        arn: Some(cx.principal.arn()),
        user_id: Some(cx.principal.user_id()),
    })
}
