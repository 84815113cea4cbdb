// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static DELETE_ALARMS_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteAlarms",
    number: 0,
    input: &schema::DELETE_ALARMS_INPUT,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:DeleteAlarms",
        resources: &["arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmNames}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteAlarms;

impl Operation for DeleteAlarms {
    type Input = types::DeleteAlarmsInput;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteAlarms";

    fn schema() -> &'static OperationSchema {
        &DELETE_ALARMS_SCHEMA
    }
}

pub(super) static DESCRIBE_ALARMS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAlarms",
    number: 1,
    input: &schema::DESCRIBE_ALARMS_INPUT,
    output: &schema::DESCRIBE_ALARMS_OUTPUT,
    has_output: true,
    result_wrapper: "DescribeAlarmsResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:DescribeAlarms",
        resources: &["arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmNames=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAlarms;

impl Operation for DescribeAlarms {
    type Input = types::DescribeAlarmsInput;
    type Output = types::DescribeAlarmsOutput;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAlarms";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_ALARMS_SCHEMA
    }
}

pub(super) static DESCRIBE_ALARMS_FOR_METRIC_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAlarmsForMetric",
    number: 2,
    input: &schema::DESCRIBE_ALARMS_FOR_METRIC_INPUT,
    output: &schema::DESCRIBE_ALARMS_FOR_METRIC_OUTPUT,
    has_output: true,
    result_wrapper: "DescribeAlarmsForMetricResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:DescribeAlarmsForMetric",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAlarmsForMetric;

impl Operation for DescribeAlarmsForMetric {
    type Input = types::DescribeAlarmsForMetricInput;
    type Output = types::DescribeAlarmsForMetricOutput;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAlarmsForMetric";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_ALARMS_FOR_METRIC_SCHEMA
    }
}

pub(super) static DISABLE_ALARM_ACTIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DisableAlarmActions",
    number: 3,
    input: &schema::DISABLE_ALARM_ACTIONS_INPUT,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:DisableAlarmActions",
        resources: &["arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmNames}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DisableAlarmActions;

impl Operation for DisableAlarmActions {
    type Input = types::DisableAlarmActionsInput;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DisableAlarmActions";

    fn schema() -> &'static OperationSchema {
        &DISABLE_ALARM_ACTIONS_SCHEMA
    }
}

pub(super) static ENABLE_ALARM_ACTIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "EnableAlarmActions",
    number: 4,
    input: &schema::ENABLE_ALARM_ACTIONS_INPUT,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:EnableAlarmActions",
        resources: &["arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmNames}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct EnableAlarmActions;

impl Operation for EnableAlarmActions {
    type Input = types::EnableAlarmActionsInput;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "EnableAlarmActions";

    fn schema() -> &'static OperationSchema {
        &ENABLE_ALARM_ACTIONS_SCHEMA
    }
}

pub(super) static LIST_TAGS_FOR_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    number: 5,
    input: &schema::LIST_TAGS_FOR_RESOURCE_INPUT,
    output: &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    has_output: true,
    result_wrapper: "ListTagsForResourceResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:ListTagsForResource",
        resources: &["{ResourceARN}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = types::ListTagsForResourceInput;
    type Output = types::ListTagsForResourceOutput;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListTagsForResource";

    fn schema() -> &'static OperationSchema {
        &LIST_TAGS_FOR_RESOURCE_SCHEMA
    }
}

pub(super) static PUT_METRIC_ALARM_SCHEMA: OperationSchema = OperationSchema {
    name: "PutMetricAlarm",
    number: 6,
    input: &schema::PUT_METRIC_ALARM_INPUT,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:PutMetricAlarm",
        resources: &["arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct PutMetricAlarm;

impl Operation for PutMetricAlarm {
    type Input = types::PutMetricAlarmInput;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "PutMetricAlarm";

    fn schema() -> &'static OperationSchema {
        &PUT_METRIC_ALARM_SCHEMA
    }
}

pub(super) static SET_ALARM_STATE_SCHEMA: OperationSchema = OperationSchema {
    name: "SetAlarmState",
    number: 7,
    input: &schema::SET_ALARM_STATE_INPUT,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:SetAlarmState",
        resources: &["arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct SetAlarmState;

impl Operation for SetAlarmState {
    type Input = types::SetAlarmStateInput;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "SetAlarmState";

    fn schema() -> &'static OperationSchema {
        &SET_ALARM_STATE_SCHEMA
    }
}

pub(super) static TAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "TagResource",
    number: 8,
    input: &schema::TAG_RESOURCE_INPUT,
    output: &schema::TAG_RESOURCE_OUTPUT,
    has_output: true,
    result_wrapper: "TagResourceResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:TagResource",
        resources: &["{ResourceARN}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = types::TagResourceInput;
    type Output = types::TagResourceOutput;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "TagResource";

    fn schema() -> &'static OperationSchema {
        &TAG_RESOURCE_SCHEMA
    }
}

pub(super) static UNTAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "UntagResource",
    number: 9,
    input: &schema::UNTAG_RESOURCE_INPUT,
    output: &schema::UNTAG_RESOURCE_OUTPUT,
    has_output: true,
    result_wrapper: "UntagResourceResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "cloudwatch:UntagResource",
        resources: &["{ResourceARN}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = types::UntagResourceInput;
    type Output = types::UntagResourceOutput;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UntagResource";

    fn schema() -> &'static OperationSchema {
        &UNTAG_RESOURCE_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    DeleteAlarms,
    DescribeAlarms,
    DescribeAlarmsForMetric,
    DisableAlarmActions,
    EnableAlarmActions,
    ListTagsForResource,
    PutMetricAlarm,
    SetAlarmState,
    TagResource,
    UntagResource,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::DeleteAlarms,
        Served::DescribeAlarms,
        Served::DescribeAlarmsForMetric,
        Served::DisableAlarmActions,
        Served::EnableAlarmActions,
        Served::ListTagsForResource,
        Served::PutMetricAlarm,
        Served::SetAlarmState,
        Served::TagResource,
        Served::UntagResource,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<DeleteAlarms>();
    visitor.visit::<DescribeAlarms>();
    visitor.visit::<DescribeAlarmsForMetric>();
    visitor.visit::<DisableAlarmActions>();
    visitor.visit::<EnableAlarmActions>();
    visitor.visit::<ListTagsForResource>();
    visitor.visit::<PutMetricAlarm>();
    visitor.visit::<SetAlarmState>();
    visitor.visit::<TagResource>();
    visitor.visit::<UntagResource>();
}
