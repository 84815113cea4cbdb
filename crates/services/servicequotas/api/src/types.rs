// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

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

wire::structure! {
    ErrorReason {
        error_code: Option<ErrorCode> = "ErrorCode",
        error_message: Option<String> = "ErrorMessage",
    }
}

wire::structure! {
    GetAWSDefaultServiceQuotaRequest {
        quota_code: String = "QuotaCode",
        service_code: String = "ServiceCode",
    }
}

wire::structure! {
    GetAWSDefaultServiceQuotaResponse {
        quota: Option<ServiceQuota> = "Quota",
    }
}

wire::structure! {
    GetRequestedServiceQuotaChangeRequest {
        request_id: String = "RequestId",
    }
}

wire::structure! {
    GetRequestedServiceQuotaChangeResponse {
        requested_quota: Option<RequestedServiceQuotaChange> = "RequestedQuota",
    }
}

wire::structure! {
    GetServiceQuotaRequest {
        context_id: Option<String> = "ContextId",
        quota_code: String = "QuotaCode",
        service_code: String = "ServiceCode",
    }
}

wire::structure! {
    GetServiceQuotaResponse {
        quota: Option<ServiceQuota> = "Quota",
    }
}

wire::structure! {
    ListAWSDefaultServiceQuotasRequest {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        service_code: String = "ServiceCode",
    }
}

wire::structure! {
    ListAWSDefaultServiceQuotasResponse {
        next_token: Option<String> = "NextToken",
        quotas: Option<Vec<ServiceQuota>> = "Quotas",
    }
}

wire::structure! {
    ListRequestedServiceQuotaChangeHistoryByQuotaRequest {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        quota_code: String = "QuotaCode",
        quota_requested_at_level: Option<AppliedLevelEnum> = "QuotaRequestedAtLevel",
        service_code: String = "ServiceCode",
        status: Option<RequestStatus> = "Status",
    }
}

wire::structure! {
    ListRequestedServiceQuotaChangeHistoryByQuotaResponse {
        next_token: Option<String> = "NextToken",
        requested_quotas: Option<Vec<RequestedServiceQuotaChange>> = "RequestedQuotas",
    }
}

wire::structure! {
    ListRequestedServiceQuotaChangeHistoryRequest {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        quota_requested_at_level: Option<AppliedLevelEnum> = "QuotaRequestedAtLevel",
        service_code: Option<String> = "ServiceCode",
        status: Option<RequestStatus> = "Status",
    }
}

wire::structure! {
    ListRequestedServiceQuotaChangeHistoryResponse {
        next_token: Option<String> = "NextToken",
        requested_quotas: Option<Vec<RequestedServiceQuotaChange>> = "RequestedQuotas",
    }
}

wire::structure! {
    ListServiceQuotasRequest {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        quota_applied_at_level: Option<AppliedLevelEnum> = "QuotaAppliedAtLevel",
        quota_code: Option<String> = "QuotaCode",
        service_code: String = "ServiceCode",
    }
}

wire::structure! {
    ListServiceQuotasResponse {
        next_token: Option<String> = "NextToken",
        quotas: Option<Vec<ServiceQuota>> = "Quotas",
    }
}

wire::structure! {
    ListServicesRequest {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    ListServicesResponse {
        next_token: Option<String> = "NextToken",
        services: Option<Vec<ServiceInfo>> = "Services",
    }
}

wire::structure! {
    MetricInfo {
        metric_dimensions: Option<std::collections::BTreeMap<String, String>> = "MetricDimensions",
        metric_name: Option<String> = "MetricName",
        metric_namespace: Option<String> = "MetricNamespace",
        metric_statistic_recommendation: Option<String> = "MetricStatisticRecommendation",
    }
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

wire::structure! {
    QuotaContextInfo {
        context_id: Option<String> = "ContextId",
        context_scope: Option<QuotaContextScope> = "ContextScope",
        context_scope_type: Option<String> = "ContextScopeType",
    }
}

wire::enumeration! {
    QuotaContextScope {
        Resource = "RESOURCE",
        Account = "ACCOUNT",
    }
}

wire::structure! {
    QuotaPeriod {
        period_unit: Option<PeriodUnit> = "PeriodUnit",
        period_value: Option<i32> = "PeriodValue",
    }
}

wire::structure! {
    RequestServiceQuotaIncreaseRequest {
        context_id: Option<String> = "ContextId",
        desired_value: f64 = "DesiredValue",
        quota_code: String = "QuotaCode",
        service_code: String = "ServiceCode",
        support_case_allowed: Option<bool> = "SupportCaseAllowed",
    }
}

wire::structure! {
    RequestServiceQuotaIncreaseResponse {
        requested_quota: Option<RequestedServiceQuotaChange> = "RequestedQuota",
    }
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

wire::structure! {
    RequestedServiceQuotaChange {
        case_id: Option<String> = "CaseId",
        created: Option<model::Timestamp> = "Created",
        desired_value: Option<f64> = "DesiredValue",
        global_quota: Option<bool> = "GlobalQuota",
        id: Option<String> = "Id",
        last_updated: Option<model::Timestamp> = "LastUpdated",
        quota_arn: Option<String> = "QuotaArn",
        quota_code: Option<String> = "QuotaCode",
        quota_context: Option<QuotaContextInfo> = "QuotaContext",
        quota_name: Option<String> = "QuotaName",
        quota_requested_at_level: Option<AppliedLevelEnum> = "QuotaRequestedAtLevel",
        request_type: Option<RequestType> = "RequestType",
        requester: Option<String> = "Requester",
        service_code: Option<String> = "ServiceCode",
        service_name: Option<String> = "ServiceName",
        status: Option<RequestStatus> = "Status",
        unit: Option<String> = "Unit",
    }
}

wire::structure! {
    ServiceInfo {
        service_code: Option<String> = "ServiceCode",
        service_name: Option<String> = "ServiceName",
    }
}

wire::structure! {
    ServiceQuota {
        adjustable: Option<bool> = "Adjustable",
        description: Option<String> = "Description",
        error_reason: Option<ErrorReason> = "ErrorReason",
        global_quota: Option<bool> = "GlobalQuota",
        period: Option<QuotaPeriod> = "Period",
        quota_applied_at_level: Option<AppliedLevelEnum> = "QuotaAppliedAtLevel",
        quota_arn: Option<String> = "QuotaArn",
        quota_code: Option<String> = "QuotaCode",
        quota_context: Option<QuotaContextInfo> = "QuotaContext",
        quota_name: Option<String> = "QuotaName",
        service_code: Option<String> = "ServiceCode",
        service_name: Option<String> = "ServiceName",
        unit: Option<String> = "Unit",
        usage_metric: Option<MetricInfo> = "UsageMetric",
        value: Option<f64> = "Value",
    }
}
