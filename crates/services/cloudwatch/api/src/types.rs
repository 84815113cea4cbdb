// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::enumeration! {
    ActionsSuppressedBy {
        WaitPeriod = "WaitPeriod",
        ExtensionPeriod = "ExtensionPeriod",
        Alarm = "Alarm",
    }
}

wire::structure! {
    AlarmPromQLCriteria {
        pending_period: Option<i32> = "PendingPeriod",
        query: String = "Query",
        recovery_period: Option<i32> = "RecoveryPeriod",
    }
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

wire::structure! {
    CompositeAlarm {
        actions_enabled: Option<bool> = "ActionsEnabled",
        actions_suppressed_by: Option<ActionsSuppressedBy> = "ActionsSuppressedBy",
        actions_suppressed_reason: Option<String> = "ActionsSuppressedReason",
        actions_suppressor: Option<String> = "ActionsSuppressor",
        actions_suppressor_extension_period: Option<i32> = "ActionsSuppressorExtensionPeriod",
        actions_suppressor_wait_period: Option<i32> = "ActionsSuppressorWaitPeriod",
        alarm_actions: Option<Vec<String>> = "AlarmActions",
        alarm_arn: Option<String> = "AlarmArn",
        alarm_configuration_updated_timestamp: Option<model::Timestamp> = "AlarmConfigurationUpdatedTimestamp",
        alarm_description: Option<String> = "AlarmDescription",
        alarm_name: Option<String> = "AlarmName",
        alarm_rule: Option<String> = "AlarmRule",
        insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
        ok_actions: Option<Vec<String>> = "OKActions",
        state_reason: Option<String> = "StateReason",
        state_reason_data: Option<String> = "StateReasonData",
        state_transitioned_timestamp: Option<model::Timestamp> = "StateTransitionedTimestamp",
        state_updated_timestamp: Option<model::Timestamp> = "StateUpdatedTimestamp",
        state_value: Option<StateValue> = "StateValue",
    }
}

wire::structure! {
    DeleteAlarmsInput {
        alarm_names: Vec<String> = "AlarmNames",
    }
}

wire::structure! {
    DescribeAlarmsForMetricInput {
        dimensions: Option<Vec<Dimension>> = "Dimensions",
        extended_statistic: Option<String> = "ExtendedStatistic",
        metric_name: String = "MetricName",
        namespace: String = "Namespace",
        period: Option<i32> = "Period",
        statistic: Option<Statistic> = "Statistic",
        unit: Option<StandardUnit> = "Unit",
    }
}

wire::structure! {
    DescribeAlarmsForMetricOutput {
        metric_alarms: Option<Vec<MetricAlarm>> = "MetricAlarms",
    }
}

wire::structure! {
    DescribeAlarmsInput {
        action_prefix: Option<String> = "ActionPrefix",
        alarm_name_prefix: Option<String> = "AlarmNamePrefix",
        alarm_names: Option<Vec<String>> = "AlarmNames",
        alarm_types: Option<Vec<AlarmType>> = "AlarmTypes",
        children_of_alarm_name: Option<String> = "ChildrenOfAlarmName",
        max_records: Option<i32> = "MaxRecords",
        next_token: Option<String> = "NextToken",
        parents_of_alarm_name: Option<String> = "ParentsOfAlarmName",
        state_value: Option<StateValue> = "StateValue",
    }
}

wire::structure! {
    DescribeAlarmsOutput {
        composite_alarms: Option<Vec<CompositeAlarm>> = "CompositeAlarms",
        metric_alarms: Option<Vec<MetricAlarm>> = "MetricAlarms",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    Dimension {
        name: String = "Name",
        value: String = "Value",
    }
}

wire::structure! {
    DisableAlarmActionsInput {
        alarm_names: Vec<String> = "AlarmNames",
    }
}

wire::structure! {
    EnableAlarmActionsInput {
        alarm_names: Vec<String> = "AlarmNames",
    }
}

wire::structure! {
    EvaluationCriteria {
        prom_ql_criteria: Option<AlarmPromQLCriteria> = "PromQLCriteria",
    }
}

wire::enumeration! {
    EvaluationState {
        PartialData = "PARTIAL_DATA",
        EvaluationFailure = "EVALUATION_FAILURE",
        EvaluationError = "EVALUATION_ERROR",
    }
}

wire::structure! {
    ListTagsForResourceInput {
        resource_arn: String = "ResourceARN",
    }
}

wire::structure! {
    ListTagsForResourceOutput {
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    Metric {
        dimensions: Option<Vec<Dimension>> = "Dimensions",
        metric_name: Option<String> = "MetricName",
        namespace: Option<String> = "Namespace",
    }
}

wire::structure! {
    MetricAlarm {
        actions_enabled: Option<bool> = "ActionsEnabled",
        alarm_actions: Option<Vec<String>> = "AlarmActions",
        alarm_arn: Option<String> = "AlarmArn",
        alarm_configuration_updated_timestamp: Option<model::Timestamp> = "AlarmConfigurationUpdatedTimestamp",
        alarm_description: Option<String> = "AlarmDescription",
        alarm_name: Option<String> = "AlarmName",
        comparison_operator: Option<ComparisonOperator> = "ComparisonOperator",
        datapoints_to_alarm: Option<i32> = "DatapointsToAlarm",
        dimensions: Option<Vec<Dimension>> = "Dimensions",
        evaluate_low_sample_count_percentile: Option<String> = "EvaluateLowSampleCountPercentile",
        evaluation_criteria: Option<EvaluationCriteria> = "EvaluationCriteria",
        evaluation_interval: Option<i32> = "EvaluationInterval",
        evaluation_periods: Option<i32> = "EvaluationPeriods",
        evaluation_state: Option<EvaluationState> = "EvaluationState",
        extended_statistic: Option<String> = "ExtendedStatistic",
        insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
        metric_name: Option<String> = "MetricName",
        metrics: Option<Vec<MetricDataQuery>> = "Metrics",
        namespace: Option<String> = "Namespace",
        ok_actions: Option<Vec<String>> = "OKActions",
        period: Option<i32> = "Period",
        state_reason: Option<String> = "StateReason",
        state_reason_data: Option<String> = "StateReasonData",
        state_transitioned_timestamp: Option<model::Timestamp> = "StateTransitionedTimestamp",
        state_updated_timestamp: Option<model::Timestamp> = "StateUpdatedTimestamp",
        state_value: Option<StateValue> = "StateValue",
        statistic: Option<Statistic> = "Statistic",
        threshold: Option<f64> = "Threshold",
        threshold_metric_id: Option<String> = "ThresholdMetricId",
        treat_missing_data: Option<String> = "TreatMissingData",
        unit: Option<StandardUnit> = "Unit",
    }
}

wire::structure! {
    MetricDataQuery {
        account_id: Option<String> = "AccountId",
        expression: Option<String> = "Expression",
        id: String = "Id",
        label: Option<String> = "Label",
        metric_stat: Option<MetricStat> = "MetricStat",
        period: Option<i32> = "Period",
        return_data: Option<bool> = "ReturnData",
    }
}

wire::structure! {
    MetricStat {
        metric: Metric = "Metric",
        period: i32 = "Period",
        stat: String = "Stat",
        unit: Option<StandardUnit> = "Unit",
    }
}

wire::structure! {
    PutMetricAlarmInput {
        actions_enabled: Option<bool> = "ActionsEnabled",
        alarm_actions: Option<Vec<String>> = "AlarmActions",
        alarm_description: Option<String> = "AlarmDescription",
        alarm_name: String = "AlarmName",
        comparison_operator: Option<ComparisonOperator> = "ComparisonOperator",
        datapoints_to_alarm: Option<i32> = "DatapointsToAlarm",
        dimensions: Option<Vec<Dimension>> = "Dimensions",
        evaluate_low_sample_count_percentile: Option<String> = "EvaluateLowSampleCountPercentile",
        evaluation_criteria: Option<EvaluationCriteria> = "EvaluationCriteria",
        evaluation_interval: Option<i32> = "EvaluationInterval",
        evaluation_periods: Option<i32> = "EvaluationPeriods",
        extended_statistic: Option<String> = "ExtendedStatistic",
        insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
        metric_name: Option<String> = "MetricName",
        metrics: Option<Vec<MetricDataQuery>> = "Metrics",
        namespace: Option<String> = "Namespace",
        ok_actions: Option<Vec<String>> = "OKActions",
        period: Option<i32> = "Period",
        statistic: Option<Statistic> = "Statistic",
        tags: Option<Vec<Tag>> = "Tags",
        threshold: Option<f64> = "Threshold",
        threshold_metric_id: Option<String> = "ThresholdMetricId",
        treat_missing_data: Option<String> = "TreatMissingData",
        unit: Option<StandardUnit> = "Unit",
    }
}

wire::structure! {
    SetAlarmStateInput {
        alarm_name: String = "AlarmName",
        state_reason: String = "StateReason",
        state_reason_data: Option<String> = "StateReasonData",
        state_value: StateValue = "StateValue",
    }
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

wire::structure! {
    Tag {
        key: String = "Key",
        value: String = "Value",
    }
}

wire::structure! {
    TagResourceInput {
        resource_arn: String = "ResourceARN",
        tags: Vec<Tag> = "Tags",
    }
}

wire::structure! {
    TagResourceOutput {
    }
}

wire::structure! {
    UntagResourceInput {
        resource_arn: String = "ResourceARN",
        tag_keys: Vec<String> = "TagKeys",
    }
}

wire::structure! {
    UntagResourceOutput {
    }
}
