// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, Member, Pattern, Shape};

pub static ACCOUNT_ID: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static ACTION_PREFIX: Shape = Shape::String {
    length: Bounds::new(1, 1024),
    pattern: None,
    values: &[],
};

pub static ACTIONS_SUPPRESSED_BY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ActionsSuppressedBy::VALUES,
};

pub static ACTIONS_SUPPRESSED_REASON: Shape = Shape::String {
    length: Bounds::new(0, 1024),
    pattern: None,
    values: &[],
};

pub static ALARM_ARN: Shape = Shape::String {
    length: Bounds::new(1, 1600),
    pattern: None,
    values: &[],
};

pub static ALARM_DESCRIPTION: Shape = Shape::String {
    length: Bounds::new(0, 1024),
    pattern: None,
    values: &[],
};

pub static ALARM_NAME: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static ALARM_NAME_PREFIX: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static ALARM_NAMES: Shape = Shape::List {
    item: &ALARM_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::max(100),
};

pub static ALARM_PROM_QL_CRITERIA: Shape = Shape::Structure(&[
    Member::optional("PendingPeriod", &PENDING_PERIOD),
    Member::required("Query", &QUERY),
    Member::optional("RecoveryPeriod", &RECOVERY_PERIOD),
]);

pub static ALARM_RULE: Shape = Shape::String {
    length: Bounds::new(1, 10240),
    pattern: None,
    values: &[],
};

pub static ALARM_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AlarmType::VALUES,
};

pub static ALARM_TYPES: Shape = Shape::List {
    item: &ALARM_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static AMAZON_RESOURCE_NAME: Shape = Shape::String {
    length: Bounds::new(1, 1024),
    pattern: None,
    values: &[],
};

pub static COMPARISON_OPERATOR: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ComparisonOperator::VALUES,
};

pub static COMPOSITE_ALARM: Shape = Shape::Structure(&[
    Member::optional("ActionsEnabled", &schema::BOOLEAN),
    Member::optional("ActionsSuppressedBy", &ACTIONS_SUPPRESSED_BY),
    Member::optional("ActionsSuppressedReason", &ACTIONS_SUPPRESSED_REASON),
    Member::optional("ActionsSuppressor", &ALARM_ARN),
    Member::optional("ActionsSuppressorExtensionPeriod", &schema::INTEGER),
    Member::optional("ActionsSuppressorWaitPeriod", &schema::INTEGER),
    Member::optional("AlarmActions", &RESOURCE_LIST),
    Member::optional("AlarmArn", &ALARM_ARN),
    Member::optional("AlarmConfigurationUpdatedTimestamp", &schema::TIMESTAMP),
    Member::optional("AlarmDescription", &ALARM_DESCRIPTION),
    Member::optional("AlarmName", &ALARM_NAME),
    Member::optional("AlarmRule", &ALARM_RULE),
    Member::optional("InsufficientDataActions", &RESOURCE_LIST),
    Member::optional("OKActions", &RESOURCE_LIST),
    Member::optional("StateReason", &STATE_REASON),
    Member::optional("StateReasonData", &STATE_REASON_DATA),
    Member::optional("StateTransitionedTimestamp", &schema::TIMESTAMP),
    Member::optional("StateUpdatedTimestamp", &schema::TIMESTAMP),
    Member::optional("StateValue", &STATE_VALUE),
]);

pub static COMPOSITE_ALARMS: Shape = Shape::List {
    item: &COMPOSITE_ALARM,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static DATAPOINTS_TO_ALARM: Shape = Shape::Integer(Bounds::min(1));

pub static DELETE_ALARMS_INPUT: Shape = Shape::Structure(&[Member::required("AlarmNames", &ALARM_NAMES)]);

pub static DESCRIBE_ALARMS_FOR_METRIC_INPUT: Shape = Shape::Structure(&[
    Member::optional("Dimensions", &DIMENSIONS),
    Member::optional("ExtendedStatistic", &schema::STRING),
    Member::required("MetricName", &METRIC_NAME),
    Member::required("Namespace", &NAMESPACE),
    Member::optional("Period", &PERIOD),
    Member::optional("Statistic", &STATISTIC),
    Member::optional("Unit", &STANDARD_UNIT),
]);

pub static DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: Shape =
    Shape::Structure(&[Member::optional("MetricAlarms", &METRIC_ALARMS)]);

pub static DESCRIBE_ALARMS_INPUT: Shape = Shape::Structure(&[
    Member::optional("ActionPrefix", &ACTION_PREFIX),
    Member::optional("AlarmNamePrefix", &ALARM_NAME_PREFIX),
    Member::optional("AlarmNames", &ALARM_NAMES),
    Member::optional("AlarmTypes", &ALARM_TYPES),
    Member::optional("ChildrenOfAlarmName", &ALARM_NAME),
    Member::optional("MaxRecords", &MAX_RECORDS),
    Member::optional("NextToken", &schema::STRING),
    Member::optional("ParentsOfAlarmName", &ALARM_NAME),
    Member::optional("StateValue", &STATE_VALUE),
]);

pub static DESCRIBE_ALARMS_OUTPUT: Shape = Shape::Structure(&[
    Member::optional("CompositeAlarms", &COMPOSITE_ALARMS),
    Member::optional("MetricAlarms", &METRIC_ALARMS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DIMENSION: Shape = Shape::Structure(&[
    Member::required("Name", &DIMENSION_NAME),
    Member::required("Value", &DIMENSION_VALUE),
]);

pub static DIMENSION_NAME: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static DIMENSION_VALUE: Shape = Shape::String {
    length: Bounds::new(1, 1024),
    pattern: None,
    values: &[],
};

pub static DIMENSIONS: Shape = Shape::List {
    item: &DIMENSION,
    item_name: "member",
    flattened: false,
    length: Bounds::max(30),
};

pub static DISABLE_ALARM_ACTIONS_INPUT: Shape =
    Shape::Structure(&[Member::required("AlarmNames", &ALARM_NAMES)]);

pub static ENABLE_ALARM_ACTIONS_INPUT: Shape =
    Shape::Structure(&[Member::required("AlarmNames", &ALARM_NAMES)]);

pub static EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static EVALUATION_CRITERIA: Shape =
    Shape::Structure(&[Member::optional("PromQLCriteria", &ALARM_PROM_QL_CRITERIA)]);

pub static EVALUATION_INTERVAL: Shape = Shape::Integer(Bounds::new(10, 3600));

pub static EVALUATION_PERIODS: Shape = Shape::Integer(Bounds::min(1));

pub static EVALUATION_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EvaluationState::VALUES,
};

pub static LIST_TAGS_FOR_RESOURCE_INPUT: Shape =
    Shape::Structure(&[Member::required("ResourceARN", &AMAZON_RESOURCE_NAME)]);

pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Shape = Shape::Structure(&[Member::optional("Tags", &TAG_LIST)]);

pub static MAX_RECORDS: Shape = Shape::Integer(Bounds::new(1, 100));

pub static METRIC: Shape = Shape::Structure(&[
    Member::optional("Dimensions", &DIMENSIONS),
    Member::optional("MetricName", &METRIC_NAME),
    Member::optional("Namespace", &NAMESPACE),
]);

pub static METRIC_ALARM: Shape = Shape::Structure(&[
    Member::optional("ActionsEnabled", &schema::BOOLEAN),
    Member::optional("AlarmActions", &RESOURCE_LIST),
    Member::optional("AlarmArn", &ALARM_ARN),
    Member::optional("AlarmConfigurationUpdatedTimestamp", &schema::TIMESTAMP),
    Member::optional("AlarmDescription", &ALARM_DESCRIPTION),
    Member::optional("AlarmName", &ALARM_NAME),
    Member::optional("ComparisonOperator", &COMPARISON_OPERATOR),
    Member::optional("DatapointsToAlarm", &DATAPOINTS_TO_ALARM),
    Member::optional("Dimensions", &DIMENSIONS),
    Member::optional(
        "EvaluateLowSampleCountPercentile",
        &EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
    ),
    Member::optional("EvaluationCriteria", &EVALUATION_CRITERIA),
    Member::optional("EvaluationInterval", &EVALUATION_INTERVAL),
    Member::optional("EvaluationPeriods", &EVALUATION_PERIODS),
    Member::optional("EvaluationState", &EVALUATION_STATE),
    Member::optional("ExtendedStatistic", &schema::STRING),
    Member::optional("InsufficientDataActions", &RESOURCE_LIST),
    Member::optional("MetricName", &METRIC_NAME),
    Member::optional("Metrics", &METRIC_DATA_QUERIES),
    Member::optional("Namespace", &NAMESPACE),
    Member::optional("OKActions", &RESOURCE_LIST),
    Member::optional("Period", &PERIOD),
    Member::optional("StateReason", &STATE_REASON),
    Member::optional("StateReasonData", &STATE_REASON_DATA),
    Member::optional("StateTransitionedTimestamp", &schema::TIMESTAMP),
    Member::optional("StateUpdatedTimestamp", &schema::TIMESTAMP),
    Member::optional("StateValue", &STATE_VALUE),
    Member::optional("Statistic", &STATISTIC),
    Member::optional("Threshold", &schema::FLOAT),
    Member::optional("ThresholdMetricId", &METRIC_ID),
    Member::optional("TreatMissingData", &TREAT_MISSING_DATA),
    Member::optional("Unit", &STANDARD_UNIT),
]);

pub static METRIC_ALARMS: Shape = Shape::List {
    item: &METRIC_ALARM,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static METRIC_DATA_QUERIES: Shape = Shape::List {
    item: &METRIC_DATA_QUERY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static METRIC_DATA_QUERY: Shape = Shape::Structure(&[
    Member::optional("AccountId", &ACCOUNT_ID),
    Member::optional("Expression", &METRIC_EXPRESSION),
    Member::required("Id", &METRIC_ID),
    Member::optional("Label", &schema::STRING),
    Member::optional("MetricStat", &METRIC_STAT),
    Member::optional("Period", &PERIOD),
    Member::optional("ReturnData", &schema::BOOLEAN),
]);

pub static METRIC_EXPRESSION: Shape = Shape::String {
    length: Bounds::new(1, 2048),
    pattern: None,
    values: &[],
};

pub static METRIC_ID: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static METRIC_NAME: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static METRIC_STAT: Shape = Shape::Structure(&[
    Member::required("Metric", &METRIC),
    Member::required("Period", &PERIOD),
    Member::required("Stat", &schema::STRING),
    Member::optional("Unit", &STANDARD_UNIT),
]);

static PATTERN_OF_NAMESPACE: Pattern = Pattern::new(r"[^:].*");
pub static NAMESPACE: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: Some(&PATTERN_OF_NAMESPACE),
    values: &[],
};

pub static PENDING_PERIOD: Shape = Shape::Integer(Bounds::new(0, 86400));

pub static PERIOD: Shape = Shape::Integer(Bounds::min(1));

pub static PUT_METRIC_ALARM_INPUT: Shape = Shape::Structure(&[
    Member::optional("ActionsEnabled", &schema::BOOLEAN),
    Member::optional("AlarmActions", &RESOURCE_LIST),
    Member::optional("AlarmDescription", &ALARM_DESCRIPTION),
    Member::required("AlarmName", &ALARM_NAME),
    Member::optional("ComparisonOperator", &COMPARISON_OPERATOR),
    Member::optional("DatapointsToAlarm", &DATAPOINTS_TO_ALARM),
    Member::optional("Dimensions", &DIMENSIONS),
    Member::optional(
        "EvaluateLowSampleCountPercentile",
        &EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
    ),
    Member::optional("EvaluationCriteria", &EVALUATION_CRITERIA),
    Member::optional("EvaluationInterval", &EVALUATION_INTERVAL),
    Member::optional("EvaluationPeriods", &EVALUATION_PERIODS),
    Member::optional("ExtendedStatistic", &schema::STRING),
    Member::optional("InsufficientDataActions", &RESOURCE_LIST),
    Member::optional("MetricName", &METRIC_NAME),
    Member::optional("Metrics", &METRIC_DATA_QUERIES),
    Member::optional("Namespace", &NAMESPACE),
    Member::optional("OKActions", &RESOURCE_LIST),
    Member::optional("Period", &PERIOD),
    Member::optional("Statistic", &STATISTIC),
    Member::optional("Tags", &TAG_LIST),
    Member::optional("Threshold", &schema::FLOAT),
    Member::optional("ThresholdMetricId", &METRIC_ID),
    Member::optional("TreatMissingData", &TREAT_MISSING_DATA),
    Member::optional("Unit", &STANDARD_UNIT),
]);

pub static QUERY: Shape = Shape::String {
    length: Bounds::new(1, 10000),
    pattern: None,
    values: &[],
};

pub static RECOVERY_PERIOD: Shape = Shape::Integer(Bounds::new(0, 86400));

pub static RESOURCE_LIST: Shape = Shape::List {
    item: &RESOURCE_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::max(5),
};

pub static RESOURCE_NAME: Shape = Shape::String {
    length: Bounds::new(1, 1024),
    pattern: None,
    values: &[],
};

pub static SET_ALARM_STATE_INPUT: Shape = Shape::Structure(&[
    Member::required("AlarmName", &ALARM_NAME),
    Member::required("StateReason", &STATE_REASON),
    Member::optional("StateReasonData", &STATE_REASON_DATA),
    Member::required("StateValue", &STATE_VALUE),
]);

pub static STANDARD_UNIT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::StandardUnit::VALUES,
};

pub static STATE_REASON: Shape = Shape::String {
    length: Bounds::new(0, 1023),
    pattern: None,
    values: &[],
};

pub static STATE_REASON_DATA: Shape = Shape::String {
    length: Bounds::new(0, 4000),
    pattern: None,
    values: &[],
};

pub static STATE_VALUE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::StateValue::VALUES,
};

pub static STATISTIC: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::Statistic::VALUES,
};

pub static TAG: Shape = Shape::Structure(&[
    Member::required("Key", &TAG_KEY),
    Member::required("Value", &TAG_VALUE),
]);

pub static TAG_KEY: Shape = Shape::String {
    length: Bounds::new(1, 128),
    pattern: None,
    values: &[],
};

pub static TAG_KEY_LIST: Shape = Shape::List {
    item: &TAG_KEY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_LIST: Shape = Shape::List {
    item: &TAG,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_RESOURCE_INPUT: Shape = Shape::Structure(&[
    Member::required("ResourceARN", &AMAZON_RESOURCE_NAME),
    Member::required("Tags", &TAG_LIST),
]);

pub static TAG_RESOURCE_OUTPUT: Shape = Shape::Structure(&[]);

pub static TAG_VALUE: Shape = Shape::String {
    length: Bounds::new(0, 256),
    pattern: None,
    values: &[],
};

pub static TREAT_MISSING_DATA: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static UNTAG_RESOURCE_INPUT: Shape = Shape::Structure(&[
    Member::required("ResourceARN", &AMAZON_RESOURCE_NAME),
    Member::required("TagKeys", &TAG_KEY_LIST),
]);

pub static UNTAG_RESOURCE_OUTPUT: Shape = Shape::Structure(&[]);
