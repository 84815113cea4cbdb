// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, EntryNames, Member, Pattern, Shape};

pub static APPLIED_LEVEL_ENUM: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AppliedLevelEnum::VALUES,
};

pub static ERROR_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ErrorCode::VALUES,
};

pub static ERROR_REASON: Shape = Shape::Structure(&[
    Member::optional("ErrorCode", &ERROR_CODE),
    Member::optional("ErrorMessage", &schema::STRING),
]);

pub static GET_AWS_DEFAULT_SERVICE_QUOTA_REQUEST: Shape = Shape::Structure(&[
    Member::required("QuotaCode", &QUOTA_CODE),
    Member::required("ServiceCode", &SERVICE_CODE),
]);

pub static GET_AWS_DEFAULT_SERVICE_QUOTA_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("Quota", &SERVICE_QUOTA)]);

pub static GET_REQUESTED_SERVICE_QUOTA_CHANGE_REQUEST: Shape =
    Shape::Structure(&[Member::required("RequestId", &REQUEST_ID)]);

pub static GET_REQUESTED_SERVICE_QUOTA_CHANGE_RESPONSE: Shape = Shape::Structure(&[Member::optional(
    "RequestedQuota",
    &REQUESTED_SERVICE_QUOTA_CHANGE,
)]);

pub static GET_SERVICE_QUOTA_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ContextId", &schema::STRING),
    Member::required("QuotaCode", &QUOTA_CODE),
    Member::required("ServiceCode", &SERVICE_CODE),
]);

pub static GET_SERVICE_QUOTA_RESPONSE: Shape = Shape::Structure(&[Member::optional("Quota", &SERVICE_QUOTA)]);

pub static LIST_AWS_DEFAULT_SERVICE_QUOTAS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MaxResults", &MAX_RESULTS),
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::required("ServiceCode", &SERVICE_CODE),
]);

pub static LIST_AWS_DEFAULT_SERVICE_QUOTAS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::optional("Quotas", &SERVICE_QUOTA_LIST_DEFINITION),
]);

pub static LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_BY_QUOTA_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MaxResults", &MAX_RESULTS),
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::required("QuotaCode", &QUOTA_CODE),
    Member::optional("QuotaRequestedAtLevel", &APPLIED_LEVEL_ENUM),
    Member::required("ServiceCode", &SERVICE_CODE),
    Member::optional("Status", &REQUEST_STATUS),
]);

pub static LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_BY_QUOTA_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::optional(
        "RequestedQuotas",
        &REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_LIST_DEFINITION,
    ),
]);

pub static LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MaxResults", &MAX_RESULTS),
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::optional("QuotaRequestedAtLevel", &APPLIED_LEVEL_ENUM),
    Member::optional("ServiceCode", &SERVICE_CODE),
    Member::optional("Status", &REQUEST_STATUS),
]);

pub static LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::optional(
        "RequestedQuotas",
        &REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_LIST_DEFINITION,
    ),
]);

pub static LIST_SERVICE_QUOTAS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MaxResults", &MAX_RESULTS),
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::optional("QuotaAppliedAtLevel", &APPLIED_LEVEL_ENUM),
    Member::optional("QuotaCode", &QUOTA_CODE),
    Member::required("ServiceCode", &SERVICE_CODE),
]);

pub static LIST_SERVICE_QUOTAS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::optional("Quotas", &SERVICE_QUOTA_LIST_DEFINITION),
]);

pub static LIST_SERVICES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MaxResults", &MAX_RESULTS),
    Member::optional("NextToken", &NEXT_TOKEN),
]);

pub static LIST_SERVICES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("NextToken", &NEXT_TOKEN),
    Member::optional("Services", &SERVICE_INFO_LIST_DEFINITION),
]);

pub static MAX_RESULTS: Shape = Shape::Integer(Bounds::new(1, 100));

pub static METRIC_DIMENSIONS_MAP_DEFINITION: Shape = Shape::Map {
    key: &schema::STRING,
    value: &schema::STRING,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::max(10),
};

pub static METRIC_INFO: Shape = Shape::Structure(&[
    Member::optional("MetricDimensions", &METRIC_DIMENSIONS_MAP_DEFINITION),
    Member::optional("MetricName", &schema::STRING),
    Member::optional("MetricNamespace", &schema::STRING),
    Member::optional("MetricStatisticRecommendation", &STATISTIC),
]);

static PATTERN_OF_NEXT_TOKEN: Pattern = Pattern::new(r"^[a-zA-Z0-9/+]*={0,2}$");
pub static NEXT_TOKEN: Shape = Shape::String {
    length: Bounds::max(2048),
    pattern: Some(&PATTERN_OF_NEXT_TOKEN),
    values: &[],
};

pub static PERIOD_UNIT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PeriodUnit::VALUES,
};

static PATTERN_OF_QUOTA_CODE: Pattern = Pattern::new(r"[a-zA-Z][a-zA-Z0-9-]{1,128}");
pub static QUOTA_CODE: Shape = Shape::String {
    length: Bounds::new(1, 128),
    pattern: Some(&PATTERN_OF_QUOTA_CODE),
    values: &[],
};

pub static QUOTA_CONTEXT_INFO: Shape = Shape::Structure(&[
    Member::optional("ContextId", &schema::STRING),
    Member::optional("ContextScope", &QUOTA_CONTEXT_SCOPE),
    Member::optional("ContextScopeType", &schema::STRING),
]);

pub static QUOTA_CONTEXT_SCOPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::QuotaContextScope::VALUES,
};

static PATTERN_OF_QUOTA_DESCRIPTION: Pattern = Pattern::new(r"^.{0,350}$");
pub static QUOTA_DESCRIPTION: Shape = Shape::String {
    length: Bounds::new(0, 350),
    pattern: Some(&PATTERN_OF_QUOTA_DESCRIPTION),
    values: &[],
};

pub static QUOTA_PERIOD: Shape = Shape::Structure(&[
    Member::optional("PeriodUnit", &PERIOD_UNIT),
    Member::optional("PeriodValue", &schema::INTEGER),
]);

pub static QUOTA_VALUE: Shape = Shape::Float(Bounds::new(0, 10000000000));

static PATTERN_OF_REQUEST_ID: Pattern = Pattern::new(r"[0-9a-zA-Z][a-zA-Z0-9-]{1,128}");
pub static REQUEST_ID: Shape = Shape::String {
    length: Bounds::new(1, 128),
    pattern: Some(&PATTERN_OF_REQUEST_ID),
    values: &[],
};

pub static REQUEST_SERVICE_QUOTA_INCREASE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ContextId", &schema::STRING),
    Member::required("DesiredValue", &QUOTA_VALUE),
    Member::required("QuotaCode", &QUOTA_CODE),
    Member::required("ServiceCode", &SERVICE_CODE),
    Member::optional("SupportCaseAllowed", &schema::BOOLEAN),
]);

pub static REQUEST_SERVICE_QUOTA_INCREASE_RESPONSE: Shape = Shape::Structure(&[Member::optional(
    "RequestedQuota",
    &REQUESTED_SERVICE_QUOTA_CHANGE,
)]);

pub static REQUEST_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RequestStatus::VALUES,
};

pub static REQUEST_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RequestType::VALUES,
};

pub static REQUESTED_SERVICE_QUOTA_CHANGE: Shape = Shape::Structure(&[
    Member::optional("CaseId", &schema::STRING),
    Member::optional("Created", &schema::TIMESTAMP),
    Member::optional("DesiredValue", &QUOTA_VALUE),
    Member::optional("GlobalQuota", &schema::BOOLEAN),
    Member::optional("Id", &REQUEST_ID),
    Member::optional("LastUpdated", &schema::TIMESTAMP),
    Member::optional("QuotaArn", &schema::STRING),
    Member::optional("QuotaCode", &QUOTA_CODE),
    Member::optional("QuotaContext", &QUOTA_CONTEXT_INFO),
    Member::optional("QuotaName", &schema::STRING),
    Member::optional("QuotaRequestedAtLevel", &APPLIED_LEVEL_ENUM),
    Member::optional("RequestType", &REQUEST_TYPE),
    Member::optional("Requester", &schema::STRING),
    Member::optional("ServiceCode", &SERVICE_CODE),
    Member::optional("ServiceName", &schema::STRING),
    Member::optional("Status", &REQUEST_STATUS),
    Member::optional("Unit", &schema::STRING),
]);

pub static REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_LIST_DEFINITION: Shape = Shape::List {
    item: &REQUESTED_SERVICE_QUOTA_CHANGE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_SERVICE_CODE: Pattern = Pattern::new(r"[a-zA-Z][a-zA-Z0-9-]{1,63}");
pub static SERVICE_CODE: Shape = Shape::String {
    length: Bounds::new(1, 63),
    pattern: Some(&PATTERN_OF_SERVICE_CODE),
    values: &[],
};

pub static SERVICE_INFO: Shape = Shape::Structure(&[
    Member::optional("ServiceCode", &SERVICE_CODE),
    Member::optional("ServiceName", &schema::STRING),
]);

pub static SERVICE_INFO_LIST_DEFINITION: Shape = Shape::List {
    item: &SERVICE_INFO,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_QUOTA: Shape = Shape::Structure(&[
    Member::optional("Adjustable", &schema::BOOLEAN),
    Member::optional("Description", &QUOTA_DESCRIPTION),
    Member::optional("ErrorReason", &ERROR_REASON),
    Member::optional("GlobalQuota", &schema::BOOLEAN),
    Member::optional("Period", &QUOTA_PERIOD),
    Member::optional("QuotaAppliedAtLevel", &APPLIED_LEVEL_ENUM),
    Member::optional("QuotaArn", &schema::STRING),
    Member::optional("QuotaCode", &QUOTA_CODE),
    Member::optional("QuotaContext", &QUOTA_CONTEXT_INFO),
    Member::optional("QuotaName", &schema::STRING),
    Member::optional("ServiceCode", &SERVICE_CODE),
    Member::optional("ServiceName", &schema::STRING),
    Member::optional("Unit", &schema::STRING),
    Member::optional("UsageMetric", &METRIC_INFO),
    Member::optional("Value", &QUOTA_VALUE),
]);

pub static SERVICE_QUOTA_LIST_DEFINITION: Shape = Shape::List {
    item: &SERVICE_QUOTA,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_STATISTIC: Pattern = Pattern::new(r"(Sum|Maximum)");
pub static STATISTIC: Shape = Shape::String {
    length: Bounds::new(1, 256),
    pattern: Some(&PATTERN_OF_STATISTIC),
    values: &[],
};
