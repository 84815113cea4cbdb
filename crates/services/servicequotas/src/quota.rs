//! Quotas and the services that have them.

use crate::api::*;
use model::{ApiError, ApiResult, Scope};
use rules::quota::{self as table, Quota};

use super::{invalid_token, page_size, quota, service};
use world::page::page;
use world::quota::limit;
use world::{Cx, Txn};

pub fn list_services(
    _cx: &Cx,
    _txn: &mut Txn,
    input: ListServicesRequest,
) -> ApiResult<ListServicesResponse> {
    let all = table::SERVICES;
    let size = page_size(input.max_results);
    let page =
        page(all, |s| s.code.to_owned(), input.next_token.as_deref(), size).map_err(|_| invalid_token())?;
    let view = |service: &table::Service| ServiceInfo {
        service_code: Some(service.code.to_owned()),
        service_name: Some(service.name.to_owned()),
    };
    Ok(ListServicesResponse {
        next_token: page.next_token,
        services: Some(page.items.into_iter().map(view).collect()),
    })
}

/// AWS's own value; its ARN names no account.
fn default_view(scope: &Scope, quota: &Quota) -> ServiceQuota {
    let (service, region) = (quota.service, &scope.region);
    ServiceQuota {
        service_code: Some(service.code.to_owned()),
        service_name: Some(service.name.to_owned()),
        quota_arn: Some(format!(
            "arn:aws:servicequotas:{region}::{}/{}",
            service.code, quota.code
        )),
        quota_code: Some(quota.code.to_owned()),
        quota_name: Some(quota.name.to_owned()),
        value: Some(f64::from(quota.default)),
        unit: Some("None".to_owned()),
        adjustable: Some(true),
        global_quota: Some(false),
        quota_applied_at_level: Some(AppliedLevelEnum::Account),
        ..ServiceQuota::default()
    }
}

/// The ARN of a quota in an account.
pub fn arn(scope: &Scope, quota: &Quota) -> String {
    let (region, account) = (&scope.region, &scope.account);
    format!(
        "arn:aws:servicequotas:{region}:{account}:{}/{}",
        quota.service.code, quota.code
    )
}

fn view(cx: &Cx, txn: &Txn, quota: &Quota) -> ServiceQuota {
    ServiceQuota {
        quota_arn: Some(arn(&cx.scope, quota)),
        value: Some(f64::from(limit(txn, &cx.scope, quota))),
        ..default_view(&cx.scope, quota)
    }
}

/// Quotas of single resources are those of other services.
pub fn of_account(context: Option<&str>, level: Option<AppliedLevelEnum>) -> ApiResult<()> {
    if context.is_some() || level == Some(AppliedLevelEnum::Resource) {
        return Err(ApiError::not_served("A quota of a single resource"));
    }
    Ok(())
}

pub fn get_default(
    cx: &Cx,
    _txn: &mut Txn,
    input: GetAWSDefaultServiceQuotaRequest,
) -> ApiResult<GetAWSDefaultServiceQuotaResponse> {
    let quota = quota(&input.service_code, &input.quota_code)?;
    Ok(GetAWSDefaultServiceQuotaResponse {
        quota: Some(default_view(&cx.scope, quota)),
    })
}

pub fn list_defaults(
    cx: &Cx,
    _txn: &mut Txn,
    input: ListAWSDefaultServiceQuotasRequest,
) -> ApiResult<ListAWSDefaultServiceQuotasResponse> {
    let all = table::of_service(service(&input.service_code)?);
    let size = page_size(input.max_results);
    let page =
        page(all, |q| q.code.to_owned(), input.next_token.as_deref(), size).map_err(|_| invalid_token())?;
    let items = page.items.into_iter();
    Ok(ListAWSDefaultServiceQuotasResponse {
        next_token: page.next_token,
        quotas: Some(items.map(|quota| default_view(&cx.scope, quota)).collect()),
    })
}

pub fn get(cx: &Cx, txn: &mut Txn, input: GetServiceQuotaRequest) -> ApiResult<GetServiceQuotaResponse> {
    of_account(input.context_id.as_deref(), None)?;
    let quota = quota(&input.service_code, &input.quota_code)?;
    Ok(GetServiceQuotaResponse {
        quota: Some(view(cx, txn, quota)),
    })
}

pub fn list(cx: &Cx, txn: &mut Txn, input: ListServiceQuotasRequest) -> ApiResult<ListServiceQuotasResponse> {
    of_account(None, input.quota_applied_at_level)?;
    let service = service(&input.service_code)?;
    if let Some(code) = &input.quota_code {
        quota(service.code, code)?;
    }
    let is_wanted = |quota: &&Quota| input.quota_code.as_ref().is_none_or(|code| quota.code == code);
    let all = table::of_service(service).filter(is_wanted);
    let size = page_size(input.max_results);
    let page =
        page(all, |q| q.code.to_owned(), input.next_token.as_deref(), size).map_err(|_| invalid_token())?;
    let items = page.items.into_iter();
    Ok(ListServiceQuotasResponse {
        next_token: page.next_token,
        quotas: Some(items.map(|quota| view(cx, txn, quota)).collect()),
    })
}
