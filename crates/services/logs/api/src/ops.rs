// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static CREATE_LOG_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateLogGroup",
    number: 0,
    input: &schema::CREATE_LOG_GROUP_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:CreateLogGroup",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{logGroupName}:log-stream:"],
    }),
    dependents: &[wire::Action {
        name: "logs:TagResource",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{+tags}{logGroupName}"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateLogGroup;

impl Operation for CreateLogGroup {
    type Input = types::CreateLogGroupRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateLogGroup";

    fn schema() -> &'static OperationSchema {
        &CREATE_LOG_GROUP_SCHEMA
    }
}

pub(super) static CREATE_LOG_STREAM_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateLogStream",
    number: 1,
    input: &schema::CREATE_LOG_STREAM_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:CreateLogStream",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{logGroupName}:log-stream:{logStreamName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateLogStream;

impl Operation for CreateLogStream {
    type Input = types::CreateLogStreamRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateLogStream";

    fn schema() -> &'static OperationSchema {
        &CREATE_LOG_STREAM_SCHEMA
    }
}

pub(super) static DELETE_LOG_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteLogGroup",
    number: 2,
    input: &schema::DELETE_LOG_GROUP_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:DeleteLogGroup",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{logGroupName}:log-stream:"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteLogGroup;

impl Operation for DeleteLogGroup {
    type Input = types::DeleteLogGroupRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteLogGroup";

    fn schema() -> &'static OperationSchema {
        &DELETE_LOG_GROUP_SCHEMA
    }
}

pub(super) static DELETE_LOG_STREAM_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteLogStream",
    number: 3,
    input: &schema::DELETE_LOG_STREAM_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:DeleteLogStream",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{logGroupName}:log-stream:{logStreamName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteLogStream;

impl Operation for DeleteLogStream {
    type Input = types::DeleteLogStreamRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteLogStream";

    fn schema() -> &'static OperationSchema {
        &DELETE_LOG_STREAM_SCHEMA
    }
}

pub(super) static DELETE_RETENTION_POLICY_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteRetentionPolicy",
    number: 4,
    input: &schema::DELETE_RETENTION_POLICY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:DeleteRetentionPolicy",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{logGroupName}:log-stream:"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteRetentionPolicy;

impl Operation for DeleteRetentionPolicy {
    type Input = types::DeleteRetentionPolicyRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteRetentionPolicy";

    fn schema() -> &'static OperationSchema {
        &DELETE_RETENTION_POLICY_SCHEMA
    }
}

pub(super) static DESCRIBE_LOG_GROUPS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeLogGroups",
    number: 5,
    input: &schema::DESCRIBE_LOG_GROUPS_REQUEST,
    output: &schema::DESCRIBE_LOG_GROUPS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:DescribeLogGroups",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeLogGroups;

impl Operation for DescribeLogGroups {
    type Input = types::DescribeLogGroupsRequest;
    type Output = types::DescribeLogGroupsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeLogGroups";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_LOG_GROUPS_SCHEMA
    }
}

pub(super) static DESCRIBE_LOG_STREAMS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeLogStreams",
    number: 6,
    input: &schema::DESCRIBE_LOG_STREAMS_REQUEST,
    output: &schema::DESCRIBE_LOG_STREAMS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:DescribeLogStreams",
        resources: &[
            "arn:aws:logs:{region}:{account}:log-group:{logGroupName|logGroupIdentifier=*}:log-stream:",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeLogStreams;

impl Operation for DescribeLogStreams {
    type Input = types::DescribeLogStreamsRequest;
    type Output = types::DescribeLogStreamsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeLogStreams";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_LOG_STREAMS_SCHEMA
    }
}

pub(super) static FILTER_LOG_EVENTS_SCHEMA: OperationSchema = OperationSchema {
    name: "FilterLogEvents",
    number: 7,
    input: &schema::FILTER_LOG_EVENTS_REQUEST,
    output: &schema::FILTER_LOG_EVENTS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:FilterLogEvents",
        resources: &[
            "arn:aws:logs:{region}:{account}:log-group:{logGroupName|logGroupIdentifier=*}:log-stream:",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct FilterLogEvents;

impl Operation for FilterLogEvents {
    type Input = types::FilterLogEventsRequest;
    type Output = types::FilterLogEventsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "FilterLogEvents";

    fn schema() -> &'static OperationSchema {
        &FILTER_LOG_EVENTS_SCHEMA
    }
}

pub(super) static GET_LOG_EVENTS_SCHEMA: OperationSchema = OperationSchema {
    name: "GetLogEvents",
    number: 8,
    input: &schema::GET_LOG_EVENTS_REQUEST,
    output: &schema::GET_LOG_EVENTS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:GetLogEvents",
        resources: &[
            "arn:aws:logs:{region}:{account}:log-group:{logGroupName|logGroupIdentifier}:log-stream:{logStreamName}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetLogEvents;

impl Operation for GetLogEvents {
    type Input = types::GetLogEventsRequest;
    type Output = types::GetLogEventsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetLogEvents";

    fn schema() -> &'static OperationSchema {
        &GET_LOG_EVENTS_SCHEMA
    }
}

pub(super) static LIST_TAGS_FOR_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    number: 9,
    input: &schema::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &schema::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:ListTagsForResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = types::ListTagsForResourceRequest;
    type Output = types::ListTagsForResourceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListTagsForResource";

    fn schema() -> &'static OperationSchema {
        &LIST_TAGS_FOR_RESOURCE_SCHEMA
    }
}

pub(super) static PUT_LOG_EVENTS_SCHEMA: OperationSchema = OperationSchema {
    name: "PutLogEvents",
    number: 10,
    input: &schema::PUT_LOG_EVENTS_REQUEST,
    output: &schema::PUT_LOG_EVENTS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:PutLogEvents",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{logGroupName}:log-stream:{logStreamName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct PutLogEvents;

impl Operation for PutLogEvents {
    type Input = types::PutLogEventsRequest;
    type Output = types::PutLogEventsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "PutLogEvents";

    fn schema() -> &'static OperationSchema {
        &PUT_LOG_EVENTS_SCHEMA
    }
}

pub(super) static PUT_RETENTION_POLICY_SCHEMA: OperationSchema = OperationSchema {
    name: "PutRetentionPolicy",
    number: 11,
    input: &schema::PUT_RETENTION_POLICY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:PutRetentionPolicy",
        resources: &["arn:aws:logs:{region}:{account}:log-group:{logGroupName}:log-stream:"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct PutRetentionPolicy;

impl Operation for PutRetentionPolicy {
    type Input = types::PutRetentionPolicyRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "PutRetentionPolicy";

    fn schema() -> &'static OperationSchema {
        &PUT_RETENTION_POLICY_SCHEMA
    }
}

pub(super) static TAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "TagResource",
    number: 12,
    input: &schema::TAG_RESOURCE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:TagResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = types::TagResourceRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "TagResource";

    fn schema() -> &'static OperationSchema {
        &TAG_RESOURCE_SCHEMA
    }
}

pub(super) static UNTAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "UntagResource",
    number: 13,
    input: &schema::UNTAG_RESOURCE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "logs:UntagResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = types::UntagResourceRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UntagResource";

    fn schema() -> &'static OperationSchema {
        &UNTAG_RESOURCE_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    CreateLogGroup,
    CreateLogStream,
    DeleteLogGroup,
    DeleteLogStream,
    DeleteRetentionPolicy,
    DescribeLogGroups,
    DescribeLogStreams,
    FilterLogEvents,
    GetLogEvents,
    ListTagsForResource,
    PutLogEvents,
    PutRetentionPolicy,
    TagResource,
    UntagResource,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::CreateLogGroup,
        Served::CreateLogStream,
        Served::DeleteLogGroup,
        Served::DeleteLogStream,
        Served::DeleteRetentionPolicy,
        Served::DescribeLogGroups,
        Served::DescribeLogStreams,
        Served::FilterLogEvents,
        Served::GetLogEvents,
        Served::ListTagsForResource,
        Served::PutLogEvents,
        Served::PutRetentionPolicy,
        Served::TagResource,
        Served::UntagResource,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<CreateLogGroup>();
    visitor.visit::<CreateLogStream>();
    visitor.visit::<DeleteLogGroup>();
    visitor.visit::<DeleteLogStream>();
    visitor.visit::<DeleteRetentionPolicy>();
    visitor.visit::<DescribeLogGroups>();
    visitor.visit::<DescribeLogStreams>();
    visitor.visit::<FilterLogEvents>();
    visitor.visit::<GetLogEvents>();
    visitor.visit::<ListTagsForResource>();
    visitor.visit::<PutLogEvents>();
    visitor.visit::<PutRetentionPolicy>();
    visitor.visit::<TagResource>();
    visitor.visit::<UntagResource>();
}
