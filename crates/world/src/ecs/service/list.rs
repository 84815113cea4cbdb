//! ListServices and ListServicesByNamespace.

use api::ecs::*;
use model::ApiResult;

use super::super::unserved;
use crate::{Cx, Txn};

pub fn list(_cx: &Cx, _txn: &mut Txn, _input: ListServicesRequest) -> ApiResult<ListServicesResponse> {
    Err(unserved("ListServices"))
}

pub fn list_by_namespace(
    _cx: &Cx,
    _txn: &mut Txn,
    _input: ListServicesByNamespaceRequest,
) -> ApiResult<ListServicesByNamespaceResponse> {
    Err(unserved("ListServicesByNamespace"))
}
