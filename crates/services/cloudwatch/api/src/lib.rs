// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

//! The shapes of every served operation: structs, enums, error codes and the tables that hold their checks.

#![allow(clippy::enum_variant_names, reason = "the names are AWS's")]

mod error;
pub mod ops;
mod schema;
mod types;

pub use error::ErrorCode;
pub use types::*;

use wire::schema::Wording;

pub static SERVICE: wire::schema::Service = wire::schema::Service {
    name: "cloudwatch",
    signing_name: "monitoring",
    endpoint_prefix: "monitoring",
    target_prefix: "GraniteServiceVersion20100801",
    protocols: &[
        wire::Protocol::RpcV2Cbor,
        wire::Protocol::AwsJson1_0,
        wire::Protocol::AwsQuery,
    ],
    query_compatible: true,
    api_version: "2010-08-01",
    xml_namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
    wording: Wording::Coral,
    silent: &[],
    refuses_empty_enums: false,
    operations: &[
        &ops::DELETE_ALARMS_SCHEMA,
        &ops::DESCRIBE_ALARMS_SCHEMA,
        &ops::DESCRIBE_ALARMS_FOR_METRIC_SCHEMA,
        &ops::DISABLE_ALARM_ACTIONS_SCHEMA,
        &ops::ENABLE_ALARM_ACTIONS_SCHEMA,
        &ops::LIST_TAGS_FOR_RESOURCE_SCHEMA,
        &ops::PUT_METRIC_ALARM_SCHEMA,
        &ops::SET_ALARM_STATE_SCHEMA,
        &ops::TAG_RESOURCE_SCHEMA,
        &ops::UNTAG_RESOURCE_SCHEMA,
    ],
    unserved: &[
        "DeleteAlarmMuteRule",
        "DeleteAnomalyDetector",
        "DeleteDashboards",
        "DeleteInsightRules",
        "DeleteMetricStream",
        "DescribeAlarmContributors",
        "DescribeAlarmHistory",
        "DescribeAnomalyDetectors",
        "DescribeInsightRules",
        "DisableInsightRules",
        "EnableInsightRules",
        "GetAlarmMuteRule",
        "GetDashboard",
        "GetInsightRuleReport",
        "GetMetricData",
        "GetMetricStatistics",
        "GetMetricStream",
        "GetMetricWidgetImage",
        "GetOTelEnrichment",
        "ListAlarmMuteRules",
        "ListDashboards",
        "ListManagedInsightRules",
        "ListMetricStreams",
        "ListMetrics",
        "PutAlarmMuteRule",
        "PutAnomalyDetector",
        "PutCompositeAlarm",
        "PutDashboard",
        "PutInsightRule",
        "PutManagedInsightRules",
        "PutMetricData",
        "PutMetricStream",
        "StartMetricStreams",
        "StartOTelEnrichment",
        "StopMetricStreams",
        "StopOTelEnrichment",
    ],
    errors: ErrorCode::TABLE,
};
