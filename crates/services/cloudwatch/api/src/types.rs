// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use serde::{Deserialize, Serialize};

wire::enumeration! {
    ActionsSuppressedBy {
        WaitPeriod = "WaitPeriod",
        ExtensionPeriod = "ExtensionPeriod",
        Alarm = "Alarm",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AlarmPromQLCriteria {
    #[serde(rename = "PendingPeriod", skip_serializing_if = "Option::is_none")]
    pub pending_period: Option<i32>,
    #[serde(rename = "Query")]
    pub query: String,
    #[serde(rename = "RecoveryPeriod", skip_serializing_if = "Option::is_none")]
    pub recovery_period: Option<i32>,
}

wire::enumeration! {
    AlarmType {
        CompositeAlarm = "CompositeAlarm",
        MetricAlarm = "MetricAlarm",
    }
}

wire::enumeration! {
    ComparisonOperator {
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        LessThanThreshold = "LessThanThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold = "LessThanLowerThreshold",
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CompositeAlarm {
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<bool>,
    #[serde(rename = "ActionsSuppressedBy", skip_serializing_if = "Option::is_none")]
    pub actions_suppressed_by: Option<ActionsSuppressedBy>,
    #[serde(rename = "ActionsSuppressedReason", skip_serializing_if = "Option::is_none")]
    pub actions_suppressed_reason: Option<String>,
    #[serde(rename = "ActionsSuppressor", skip_serializing_if = "Option::is_none")]
    pub actions_suppressor: Option<String>,
    #[serde(
        rename = "ActionsSuppressorExtensionPeriod",
        skip_serializing_if = "Option::is_none"
    )]
    pub actions_suppressor_extension_period: Option<i32>,
    #[serde(
        rename = "ActionsSuppressorWaitPeriod",
        skip_serializing_if = "Option::is_none"
    )]
    pub actions_suppressor_wait_period: Option<i32>,
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Vec<String>>,
    #[serde(rename = "AlarmArn", skip_serializing_if = "Option::is_none")]
    pub alarm_arn: Option<String>,
    #[serde(
        rename = "AlarmConfigurationUpdatedTimestamp",
        skip_serializing_if = "Option::is_none"
    )]
    pub alarm_configuration_updated_timestamp: Option<model::Timestamp>,
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<String>,
    #[serde(rename = "AlarmName", skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<String>,
    #[serde(rename = "AlarmRule", skip_serializing_if = "Option::is_none")]
    pub alarm_rule: Option<String>,
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Vec<String>>,
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Vec<String>>,
    #[serde(rename = "StateReason", skip_serializing_if = "Option::is_none")]
    pub state_reason: Option<String>,
    #[serde(rename = "StateReasonData", skip_serializing_if = "Option::is_none")]
    pub state_reason_data: Option<String>,
    #[serde(
        rename = "StateTransitionedTimestamp",
        skip_serializing_if = "Option::is_none"
    )]
    pub state_transitioned_timestamp: Option<model::Timestamp>,
    #[serde(rename = "StateUpdatedTimestamp", skip_serializing_if = "Option::is_none")]
    pub state_updated_timestamp: Option<model::Timestamp>,
    #[serde(rename = "StateValue", skip_serializing_if = "Option::is_none")]
    pub state_value: Option<StateValue>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteAlarmsInput {
    #[serde(rename = "AlarmNames")]
    pub alarm_names: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAlarmsForMetricInput {
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Vec<Dimension>>,
    #[serde(rename = "ExtendedStatistic", skip_serializing_if = "Option::is_none")]
    pub extended_statistic: Option<String>,
    #[serde(rename = "MetricName")]
    pub metric_name: String,
    #[serde(rename = "Namespace")]
    pub namespace: String,
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<i32>,
    #[serde(rename = "Statistic", skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Statistic>,
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<StandardUnit>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAlarmsForMetricOutput {
    #[serde(rename = "MetricAlarms", skip_serializing_if = "Option::is_none")]
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAlarmsInput {
    #[serde(rename = "ActionPrefix", skip_serializing_if = "Option::is_none")]
    pub action_prefix: Option<String>,
    #[serde(rename = "AlarmNamePrefix", skip_serializing_if = "Option::is_none")]
    pub alarm_name_prefix: Option<String>,
    #[serde(rename = "AlarmNames", skip_serializing_if = "Option::is_none")]
    pub alarm_names: Option<Vec<String>>,
    #[serde(rename = "AlarmTypes", skip_serializing_if = "Option::is_none")]
    pub alarm_types: Option<Vec<AlarmType>>,
    #[serde(rename = "ChildrenOfAlarmName", skip_serializing_if = "Option::is_none")]
    pub children_of_alarm_name: Option<String>,
    #[serde(rename = "MaxRecords", skip_serializing_if = "Option::is_none")]
    pub max_records: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ParentsOfAlarmName", skip_serializing_if = "Option::is_none")]
    pub parents_of_alarm_name: Option<String>,
    #[serde(rename = "StateValue", skip_serializing_if = "Option::is_none")]
    pub state_value: Option<StateValue>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAlarmsOutput {
    #[serde(rename = "CompositeAlarms", skip_serializing_if = "Option::is_none")]
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    #[serde(rename = "MetricAlarms", skip_serializing_if = "Option::is_none")]
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dimension {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisableAlarmActionsInput {
    #[serde(rename = "AlarmNames")]
    pub alarm_names: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnableAlarmActionsInput {
    #[serde(rename = "AlarmNames")]
    pub alarm_names: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EvaluationCriteria {
    #[serde(rename = "PromQLCriteria", skip_serializing_if = "Option::is_none")]
    pub prom_ql_criteria: Option<AlarmPromQLCriteria>,
}

wire::enumeration! {
    EvaluationState {
        PartialData = "PARTIAL_DATA",
        EvaluationFailure = "EVALUATION_FAILURE",
        EvaluationError = "EVALUATION_ERROR",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Metric {
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Vec<Dimension>>,
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<String>,
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetricAlarm {
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<bool>,
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Vec<String>>,
    #[serde(rename = "AlarmArn", skip_serializing_if = "Option::is_none")]
    pub alarm_arn: Option<String>,
    #[serde(
        rename = "AlarmConfigurationUpdatedTimestamp",
        skip_serializing_if = "Option::is_none"
    )]
    pub alarm_configuration_updated_timestamp: Option<model::Timestamp>,
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<String>,
    #[serde(rename = "AlarmName", skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<String>,
    #[serde(rename = "ComparisonOperator", skip_serializing_if = "Option::is_none")]
    pub comparison_operator: Option<ComparisonOperator>,
    #[serde(rename = "DatapointsToAlarm", skip_serializing_if = "Option::is_none")]
    pub datapoints_to_alarm: Option<i32>,
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Vec<Dimension>>,
    #[serde(
        rename = "EvaluateLowSampleCountPercentile",
        skip_serializing_if = "Option::is_none"
    )]
    pub evaluate_low_sample_count_percentile: Option<String>,
    #[serde(rename = "EvaluationCriteria", skip_serializing_if = "Option::is_none")]
    pub evaluation_criteria: Option<EvaluationCriteria>,
    #[serde(rename = "EvaluationInterval", skip_serializing_if = "Option::is_none")]
    pub evaluation_interval: Option<i32>,
    #[serde(rename = "EvaluationPeriods", skip_serializing_if = "Option::is_none")]
    pub evaluation_periods: Option<i32>,
    #[serde(rename = "EvaluationState", skip_serializing_if = "Option::is_none")]
    pub evaluation_state: Option<EvaluationState>,
    #[serde(rename = "ExtendedStatistic", skip_serializing_if = "Option::is_none")]
    pub extended_statistic: Option<String>,
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Vec<String>>,
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<String>,
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricDataQuery>>,
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Vec<String>>,
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<i32>,
    #[serde(rename = "StateReason", skip_serializing_if = "Option::is_none")]
    pub state_reason: Option<String>,
    #[serde(rename = "StateReasonData", skip_serializing_if = "Option::is_none")]
    pub state_reason_data: Option<String>,
    #[serde(
        rename = "StateTransitionedTimestamp",
        skip_serializing_if = "Option::is_none"
    )]
    pub state_transitioned_timestamp: Option<model::Timestamp>,
    #[serde(rename = "StateUpdatedTimestamp", skip_serializing_if = "Option::is_none")]
    pub state_updated_timestamp: Option<model::Timestamp>,
    #[serde(rename = "StateValue", skip_serializing_if = "Option::is_none")]
    pub state_value: Option<StateValue>,
    #[serde(rename = "Statistic", skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Statistic>,
    #[serde(rename = "Threshold", skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
    #[serde(rename = "ThresholdMetricId", skip_serializing_if = "Option::is_none")]
    pub threshold_metric_id: Option<String>,
    #[serde(rename = "TreatMissingData", skip_serializing_if = "Option::is_none")]
    pub treat_missing_data: Option<String>,
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<StandardUnit>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetricDataQuery {
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    #[serde(rename = "Id")]
    pub id: String,
    #[serde(rename = "Label", skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(rename = "MetricStat", skip_serializing_if = "Option::is_none")]
    pub metric_stat: Option<MetricStat>,
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<i32>,
    #[serde(rename = "ReturnData", skip_serializing_if = "Option::is_none")]
    pub return_data: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetricStat {
    #[serde(rename = "Metric")]
    pub metric: Metric,
    #[serde(rename = "Period")]
    pub period: i32,
    #[serde(rename = "Stat")]
    pub stat: String,
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<StandardUnit>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PutMetricAlarmInput {
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<bool>,
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Vec<String>>,
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<String>,
    #[serde(rename = "AlarmName")]
    pub alarm_name: String,
    #[serde(rename = "ComparisonOperator", skip_serializing_if = "Option::is_none")]
    pub comparison_operator: Option<ComparisonOperator>,
    #[serde(rename = "DatapointsToAlarm", skip_serializing_if = "Option::is_none")]
    pub datapoints_to_alarm: Option<i32>,
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Vec<Dimension>>,
    #[serde(
        rename = "EvaluateLowSampleCountPercentile",
        skip_serializing_if = "Option::is_none"
    )]
    pub evaluate_low_sample_count_percentile: Option<String>,
    #[serde(rename = "EvaluationCriteria", skip_serializing_if = "Option::is_none")]
    pub evaluation_criteria: Option<EvaluationCriteria>,
    #[serde(rename = "EvaluationInterval", skip_serializing_if = "Option::is_none")]
    pub evaluation_interval: Option<i32>,
    #[serde(rename = "EvaluationPeriods", skip_serializing_if = "Option::is_none")]
    pub evaluation_periods: Option<i32>,
    #[serde(rename = "ExtendedStatistic", skip_serializing_if = "Option::is_none")]
    pub extended_statistic: Option<String>,
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Vec<String>>,
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<String>,
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricDataQuery>>,
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Vec<String>>,
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<i32>,
    #[serde(rename = "Statistic", skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Statistic>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "Threshold", skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
    #[serde(rename = "ThresholdMetricId", skip_serializing_if = "Option::is_none")]
    pub threshold_metric_id: Option<String>,
    #[serde(rename = "TreatMissingData", skip_serializing_if = "Option::is_none")]
    pub treat_missing_data: Option<String>,
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<StandardUnit>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SetAlarmStateInput {
    #[serde(rename = "AlarmName")]
    pub alarm_name: String,
    #[serde(rename = "StateReason")]
    pub state_reason: String,
    #[serde(rename = "StateReasonData", skip_serializing_if = "Option::is_none")]
    pub state_reason_data: Option<String>,
    #[serde(rename = "StateValue")]
    pub state_value: StateValue,
}

wire::enumeration! {
    StandardUnit {
        Seconds = "Seconds",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        Bytes = "Bytes",
        Kilobytes = "Kilobytes",
        Megabytes = "Megabytes",
        Gigabytes = "Gigabytes",
        Terabytes = "Terabytes",
        Bits = "Bits",
        Kilobits = "Kilobits",
        Megabits = "Megabits",
        Gigabits = "Gigabits",
        Terabits = "Terabits",
        Percent = "Percent",
        Count = "Count",
        BytesSecond = "Bytes/Second",
        KilobytesSecond = "Kilobytes/Second",
        MegabytesSecond = "Megabytes/Second",
        GigabytesSecond = "Gigabytes/Second",
        TerabytesSecond = "Terabytes/Second",
        BitsSecond = "Bits/Second",
        KilobitsSecond = "Kilobits/Second",
        MegabitsSecond = "Megabits/Second",
        GigabitsSecond = "Gigabits/Second",
        TerabitsSecond = "Terabits/Second",
        CountSecond = "Count/Second",
        None = "None",
    }
}

wire::enumeration! {
    StateValue {
        Ok = "OK",
        Alarm = "ALARM",
        InsufficientData = "INSUFFICIENT_DATA",
    }
}

wire::enumeration! {
    Statistic {
        SampleCount = "SampleCount",
        Average = "Average",
        Sum = "Sum",
        Minimum = "Minimum",
        Maximum = "Maximum",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagResourceInput {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceInput {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {}
