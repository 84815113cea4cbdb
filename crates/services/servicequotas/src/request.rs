//! Requests for higher quotas. They are decided on at once, where AWS takes minutes to days: what AWS gives anybody is
//! given.

use std::sync::Arc;

use crate::api::*;
use model::ApiResult;
use rows::QuotaRequest as Row;
use rules::quota as table;
use serde_json::json;

use super::quota::{arn, of_account};
use super::{invalid_token, page_size, quota, service};
use world::page::page;
use world::quota::{limit, whole};
use world::{Cx, Txn};

/// Length of an id, in hexadecimal digits.
const ID_LENGTH: usize = 32;

/// Errors: `NoSuchResourceException`; `IllegalArgumentException` for a value that is no increase.
pub fn increase(
    cx: &Cx,
    txn: &mut Txn,
    input: RequestServiceQuotaIncreaseRequest,
) -> ApiResult<RequestServiceQuotaIncreaseResponse> {
    of_account(input.context_id.as_deref(), None)?;
    let quota = quota(&input.service_code, &input.quota_code)?;
    if input.desired_value <= f64::from(limit(txn, &cx.scope, quota)) {
        return Err(ErrorCode::IllegalArgumentException
            .error("You must provide a quota value greater than the current quota value."));
    }
    let row = Row {
        scope: cx.scope.clone(),
        id: txn.entropy.hex(ID_LENGTH),
        code: quota.code.to_owned(),
        desired: input.desired_value,
        approved: quota.most.is_none_or(|most| whole(input.desired_value) <= most),
        created_at: cx.now,
        requester: cx.principal.arn(),
    };
    txn.put(row.clone());
    Ok(RequestServiceQuotaIncreaseResponse {
        requested_quota: view(&row),
    })
}

/// `None` for a quota that this cove does not know any more.
fn view(row: &Row) -> Option<RequestedServiceQuotaChange> {
    let quota = table::find(&row.code)?;
    let requester = json!({"accountId": row.scope.account.as_str(), "callerArn": row.requester});
    Some(RequestedServiceQuotaChange {
        id: Some(row.id.clone()),
        service_code: Some(quota.service.code.to_owned()),
        service_name: Some(quota.service.name.to_owned()),
        quota_code: Some(quota.code.to_owned()),
        quota_name: Some(quota.name.to_owned()),
        quota_arn: Some(arn(&row.scope, quota)),
        desired_value: Some(row.desired),
        status: Some(status(row)),
        created: Some(row.created_at),
        last_updated: Some(row.created_at),
        requester: Some(requester.to_string()),
        global_quota: Some(false),
        unit: Some("None".to_owned()),
        quota_requested_at_level: Some(AppliedLevelEnum::Account),
        ..RequestedServiceQuotaChange::default()
    })
}

fn status(row: &Row) -> RequestStatus {
    match row.approved {
        true => RequestStatus::Approved,
        false => RequestStatus::Denied,
    }
}

pub fn get(
    cx: &Cx,
    txn: &mut Txn,
    input: GetRequestedServiceQuotaChangeRequest,
) -> ApiResult<GetRequestedServiceQuotaChangeResponse> {
    let row = txn.get::<Row>(&cx.scope.key(&input.request_id));
    let shown = row.and_then(|row| view(&row)).ok_or_else(|| {
        ErrorCode::NoSuchResourceException
            .error("The request failed because the specified request does not exist.")
    })?;
    Ok(GetRequestedServiceQuotaChangeResponse {
        requested_quota: Some(shown),
    })
}

type Shown = (Vec<RequestedServiceQuotaChange>, Option<String>);

/// A page of the requests that `is` holds of, in the order of their times.
fn history(
    cx: &Cx,
    txn: &Txn,
    (token, size): (Option<String>, Option<i32>),
    is: impl Fn(&Row) -> bool,
) -> ApiResult<Shown> {
    let key = |row: &Arc<Row>| format!("{:020}/{}", row.created_at.millis(), row.id);
    let prefix = cx.scope.prefix();
    let mut rows: Vec<_> = txn.scan::<Row>(&prefix).filter(|row| is(row)).cloned().collect();
    rows.sort_by_key(key);
    let page = page(rows, key, token.as_deref(), page_size(size)).map_err(|_| invalid_token())?;
    Ok((
        page.items.iter().filter_map(|row| view(row)).collect(),
        page.next_token,
    ))
}

fn has_status(row: &Row, wanted: Option<&RequestStatus>) -> bool {
    wanted.is_none_or(|wanted| *wanted == status(row))
}

pub fn list(
    cx: &Cx,
    txn: &mut Txn,
    input: ListRequestedServiceQuotaChangeHistoryRequest,
) -> ApiResult<ListRequestedServiceQuotaChangeHistoryResponse> {
    of_account(None, input.quota_requested_at_level)?;
    let service = input.service_code.as_deref().map(service).transpose()?;
    let of_service = |row: &Row| {
        let quota = table::find(&row.code);
        service.is_none_or(|service| quota.is_some_and(|quota| quota.service == service))
    };
    let part = (input.next_token, input.max_results);
    let (requested_quotas, next_token) = history(cx, txn, part, |row| {
        of_service(row) && has_status(row, input.status.as_ref())
    })?;
    Ok(ListRequestedServiceQuotaChangeHistoryResponse {
        next_token,
        requested_quotas: Some(requested_quotas),
    })
}

pub fn list_by_quota(
    cx: &Cx,
    txn: &mut Txn,
    input: ListRequestedServiceQuotaChangeHistoryByQuotaRequest,
) -> ApiResult<ListRequestedServiceQuotaChangeHistoryByQuotaResponse> {
    of_account(None, input.quota_requested_at_level)?;
    let quota = quota(&input.service_code, &input.quota_code)?;
    let part = (input.next_token, input.max_results);
    let (requested_quotas, next_token) = history(cx, txn, part, |row| {
        row.code == quota.code && has_status(row, input.status.as_ref())
    })?;
    Ok(ListRequestedServiceQuotaChangeHistoryByQuotaResponse {
        next_token,
        requested_quotas: Some(requested_quotas),
    })
}
