//! Which function answers which operation.

use super::*;
use world::job;

world::operations! {
    api, job:
    ListServices => quota::list_services,
    GetServiceQuota => quota::get,
    ListServiceQuotas => quota::list,
    GetAWSDefaultServiceQuota => quota::get_default,
    ListAWSDefaultServiceQuotas => quota::list_defaults,
    RequestServiceQuotaIncrease => request::increase,
    GetRequestedServiceQuotaChange => request::get,
    ListRequestedServiceQuotaChangeHistory => request::list,
    ListRequestedServiceQuotaChangeHistoryByQuota => request::list_by_quota,
}
