// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use serde::{Deserialize, Serialize};

wire::enumeration! {
    AppliedLevelEnum {
        Account = "ACCOUNT",
        Resource = "RESOURCE",
        All = "ALL",
    }
}

wire::enumeration! {
    ErrorCode {
        DependencyAccessDeniedError = "DEPENDENCY_ACCESS_DENIED_ERROR",
        DependencyThrottlingError = "DEPENDENCY_THROTTLING_ERROR",
        DependencyServiceError = "DEPENDENCY_SERVICE_ERROR",
        ServiceQuotaNotAvailableError = "SERVICE_QUOTA_NOT_AVAILABLE_ERROR",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorReason {
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<ErrorCode>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetAWSDefaultServiceQuotaRequest {
    #[serde(rename = "QuotaCode")]
    pub quota_code: String,
    #[serde(rename = "ServiceCode")]
    pub service_code: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetAWSDefaultServiceQuotaResponse {
    #[serde(rename = "Quota", skip_serializing_if = "Option::is_none")]
    pub quota: Option<ServiceQuota>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetRequestedServiceQuotaChangeRequest {
    #[serde(rename = "RequestId")]
    pub request_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetRequestedServiceQuotaChangeResponse {
    #[serde(rename = "RequestedQuota", skip_serializing_if = "Option::is_none")]
    pub requested_quota: Option<RequestedServiceQuotaChange>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetServiceQuotaRequest {
    #[serde(rename = "ContextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    #[serde(rename = "QuotaCode")]
    pub quota_code: String,
    #[serde(rename = "ServiceCode")]
    pub service_code: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetServiceQuotaResponse {
    #[serde(rename = "Quota", skip_serializing_if = "Option::is_none")]
    pub quota: Option<ServiceQuota>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListAWSDefaultServiceQuotasRequest {
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ServiceCode")]
    pub service_code: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListAWSDefaultServiceQuotasResponse {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Quotas", skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<ServiceQuota>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRequestedServiceQuotaChangeHistoryByQuotaRequest {
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "QuotaCode")]
    pub quota_code: String,
    #[serde(rename = "QuotaRequestedAtLevel", skip_serializing_if = "Option::is_none")]
    pub quota_requested_at_level: Option<AppliedLevelEnum>,
    #[serde(rename = "ServiceCode")]
    pub service_code: String,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<RequestStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRequestedServiceQuotaChangeHistoryByQuotaResponse {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "RequestedQuotas", skip_serializing_if = "Option::is_none")]
    pub requested_quotas: Option<Vec<RequestedServiceQuotaChange>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRequestedServiceQuotaChangeHistoryRequest {
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "QuotaRequestedAtLevel", skip_serializing_if = "Option::is_none")]
    pub quota_requested_at_level: Option<AppliedLevelEnum>,
    #[serde(rename = "ServiceCode", skip_serializing_if = "Option::is_none")]
    pub service_code: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<RequestStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRequestedServiceQuotaChangeHistoryResponse {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "RequestedQuotas", skip_serializing_if = "Option::is_none")]
    pub requested_quotas: Option<Vec<RequestedServiceQuotaChange>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListServiceQuotasRequest {
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "QuotaAppliedAtLevel", skip_serializing_if = "Option::is_none")]
    pub quota_applied_at_level: Option<AppliedLevelEnum>,
    #[serde(rename = "QuotaCode", skip_serializing_if = "Option::is_none")]
    pub quota_code: Option<String>,
    #[serde(rename = "ServiceCode")]
    pub service_code: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListServiceQuotasResponse {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Quotas", skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<ServiceQuota>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListServicesRequest {
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListServicesResponse {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Services", skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<ServiceInfo>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetricInfo {
    #[serde(rename = "MetricDimensions", skip_serializing_if = "Option::is_none")]
    pub metric_dimensions: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<String>,
    #[serde(rename = "MetricNamespace", skip_serializing_if = "Option::is_none")]
    pub metric_namespace: Option<String>,
    #[serde(
        rename = "MetricStatisticRecommendation",
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_statistic_recommendation: Option<String>,
}

wire::enumeration! {
    PeriodUnit {
        Microsecond = "MICROSECOND",
        Millisecond = "MILLISECOND",
        Second = "SECOND",
        Minute = "MINUTE",
        Hour = "HOUR",
        Day = "DAY",
        Week = "WEEK",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuotaContextInfo {
    #[serde(rename = "ContextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    #[serde(rename = "ContextScope", skip_serializing_if = "Option::is_none")]
    pub context_scope: Option<QuotaContextScope>,
    #[serde(rename = "ContextScopeType", skip_serializing_if = "Option::is_none")]
    pub context_scope_type: Option<String>,
}

wire::enumeration! {
    QuotaContextScope {
        Resource = "RESOURCE",
        Account = "ACCOUNT",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuotaPeriod {
    #[serde(rename = "PeriodUnit", skip_serializing_if = "Option::is_none")]
    pub period_unit: Option<PeriodUnit>,
    #[serde(rename = "PeriodValue", skip_serializing_if = "Option::is_none")]
    pub period_value: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequestServiceQuotaIncreaseRequest {
    #[serde(rename = "ContextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    #[serde(rename = "DesiredValue")]
    pub desired_value: f64,
    #[serde(rename = "QuotaCode")]
    pub quota_code: String,
    #[serde(rename = "ServiceCode")]
    pub service_code: String,
    #[serde(rename = "SupportCaseAllowed", skip_serializing_if = "Option::is_none")]
    pub support_case_allowed: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequestServiceQuotaIncreaseResponse {
    #[serde(rename = "RequestedQuota", skip_serializing_if = "Option::is_none")]
    pub requested_quota: Option<RequestedServiceQuotaChange>,
}

wire::enumeration! {
    RequestStatus {
        Pending = "PENDING",
        CaseOpened = "CASE_OPENED",
        Approved = "APPROVED",
        Denied = "DENIED",
        CaseClosed = "CASE_CLOSED",
        NotApproved = "NOT_APPROVED",
        InvalidRequest = "INVALID_REQUEST",
    }
}

wire::enumeration! {
    RequestType {
        AutomaticManagement = "AutomaticManagement",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequestedServiceQuotaChange {
    #[serde(rename = "CaseId", skip_serializing_if = "Option::is_none")]
    pub case_id: Option<String>,
    #[serde(rename = "Created", skip_serializing_if = "Option::is_none")]
    pub created: Option<model::Timestamp>,
    #[serde(rename = "DesiredValue", skip_serializing_if = "Option::is_none")]
    pub desired_value: Option<f64>,
    #[serde(rename = "GlobalQuota", skip_serializing_if = "Option::is_none")]
    pub global_quota: Option<bool>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "LastUpdated", skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<model::Timestamp>,
    #[serde(rename = "QuotaArn", skip_serializing_if = "Option::is_none")]
    pub quota_arn: Option<String>,
    #[serde(rename = "QuotaCode", skip_serializing_if = "Option::is_none")]
    pub quota_code: Option<String>,
    #[serde(rename = "QuotaContext", skip_serializing_if = "Option::is_none")]
    pub quota_context: Option<QuotaContextInfo>,
    #[serde(rename = "QuotaName", skip_serializing_if = "Option::is_none")]
    pub quota_name: Option<String>,
    #[serde(rename = "QuotaRequestedAtLevel", skip_serializing_if = "Option::is_none")]
    pub quota_requested_at_level: Option<AppliedLevelEnum>,
    #[serde(rename = "RequestType", skip_serializing_if = "Option::is_none")]
    pub request_type: Option<RequestType>,
    #[serde(rename = "Requester", skip_serializing_if = "Option::is_none")]
    pub requester: Option<String>,
    #[serde(rename = "ServiceCode", skip_serializing_if = "Option::is_none")]
    pub service_code: Option<String>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<RequestStatus>,
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceInfo {
    #[serde(rename = "ServiceCode", skip_serializing_if = "Option::is_none")]
    pub service_code: Option<String>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceQuota {
    #[serde(rename = "Adjustable", skip_serializing_if = "Option::is_none")]
    pub adjustable: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "ErrorReason", skip_serializing_if = "Option::is_none")]
    pub error_reason: Option<ErrorReason>,
    #[serde(rename = "GlobalQuota", skip_serializing_if = "Option::is_none")]
    pub global_quota: Option<bool>,
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<QuotaPeriod>,
    #[serde(rename = "QuotaAppliedAtLevel", skip_serializing_if = "Option::is_none")]
    pub quota_applied_at_level: Option<AppliedLevelEnum>,
    #[serde(rename = "QuotaArn", skip_serializing_if = "Option::is_none")]
    pub quota_arn: Option<String>,
    #[serde(rename = "QuotaCode", skip_serializing_if = "Option::is_none")]
    pub quota_code: Option<String>,
    #[serde(rename = "QuotaContext", skip_serializing_if = "Option::is_none")]
    pub quota_context: Option<QuotaContextInfo>,
    #[serde(rename = "QuotaName", skip_serializing_if = "Option::is_none")]
    pub quota_name: Option<String>,
    #[serde(rename = "ServiceCode", skip_serializing_if = "Option::is_none")]
    pub service_code: Option<String>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    #[serde(rename = "UsageMetric", skip_serializing_if = "Option::is_none")]
    pub usage_metric: Option<MetricInfo>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
}
