//! ListServices and ListServicesByNamespace.

use crate::api::*;
use model::ApiResult;
use rows::{SchedulingStrategy as Scheduling, Service as Row, ServiceStatus};

use super::super::{invalid, reference, task, task_view, text};
use world::page::page;
use world::{Cx, Txn};

/// How many are on a page when the request does not say.
const PAGE: i32 = 10;

pub fn list(cx: &Cx, txn: &mut Txn, input: ListServicesRequest) -> ApiResult<ListServicesResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let size = task::page_size(input.max_results.or(Some(PAGE)))?;
    let launch_type = |row: &Row| {
        let spec = super::task_set::spec_of_service(txn, row)?;
        spec.launch_type.map(task_view::launch_type)
    };
    let scheduling = input.scheduling_strategy.map(|scheduling| match scheduling {
        SchedulingStrategy::Replica => Scheduling::Replica,
        SchedulingStrategy::Daemon => Scheduling::Daemon,
    });
    // Express services alone are managed by ECS, and there are none.
    let managed_by_ecs = input.resource_management_type == Some(ResourceManagementType::Ecs);
    let prefix = cx.scope.key(format_args!("{}/", cluster.name));
    let found = txn
        .scan::<Row>(&prefix)
        .filter(|row| row.status == ServiceStatus::Active && !managed_by_ecs)
        .filter(|row| input.launch_type.is_none() || launch_type(row) == input.launch_type)
        .filter(|row| scheduling.is_none_or(|wanted| row.scheduling == wanted));
    let page = page(found, |row| row.name.clone(), input.next_token.as_deref(), size)
        .map_err(|_| invalid("Invalid token."))?;
    Ok(ListServicesResponse {
        service_arns: Some(page.items.iter().map(|row| row.arn()).collect()),
        next_token: page.next_token,
    })
}

pub fn list_by_namespace(
    _cx: &Cx,
    _txn: &mut Txn,
    input: ListServicesByNamespaceRequest,
) -> ApiResult<ListServicesByNamespaceResponse> {
    task::page_size(input.max_results)?;
    if text(Some(input.namespace)).is_none() {
        return Err(invalid("Namespace is missing"));
    }
    // Cloud Map is not served yet, so that there is no namespace at all.
    Err(ErrorCode::NamespaceNotFoundException.error("The specified namespace was not found."))
}
