// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static COMPLETE_LIFECYCLE_ACTION_SCHEMA: OperationSchema = OperationSchema {
    name: "CompleteLifecycleAction",
    number: 0,
    input: &schema::COMPLETE_LIFECYCLE_ACTION_TYPE,
    output: &schema::COMPLETE_LIFECYCLE_ACTION_ANSWER,
    has_output: true,
    result_wrapper: "CompleteLifecycleActionResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:CompleteLifecycleAction",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CompleteLifecycleAction;

impl Operation for CompleteLifecycleAction {
    type Input = types::CompleteLifecycleActionType;
    type Output = types::CompleteLifecycleActionAnswer;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CompleteLifecycleAction";

    fn schema() -> &'static OperationSchema {
        &COMPLETE_LIFECYCLE_ACTION_SCHEMA
    }
}

pub(super) static CREATE_AUTO_SCALING_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateAutoScalingGroup",
    number: 1,
    input: &schema::CREATE_AUTO_SCALING_GROUP_TYPE,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:CreateAutoScalingGroup",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    }),
    dependents: &[wire::Action {
        name: "iam:PassRole",
        resources: &["{ServiceLinkedRoleARN}"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateAutoScalingGroup;

impl Operation for CreateAutoScalingGroup {
    type Input = types::CreateAutoScalingGroupType;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateAutoScalingGroup";

    fn schema() -> &'static OperationSchema {
        &CREATE_AUTO_SCALING_GROUP_SCHEMA
    }
}

pub(super) static CREATE_OR_UPDATE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateOrUpdateTags",
    number: 2,
    input: &schema::CREATE_OR_UPDATE_TAGS_TYPE,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:CreateOrUpdateTags",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{Tags.ResourceId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateOrUpdateTags;

impl Operation for CreateOrUpdateTags {
    type Input = types::CreateOrUpdateTagsType;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateOrUpdateTags";

    fn schema() -> &'static OperationSchema {
        &CREATE_OR_UPDATE_TAGS_SCHEMA
    }
}

pub(super) static DELETE_AUTO_SCALING_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteAutoScalingGroup",
    number: 3,
    input: &schema::DELETE_AUTO_SCALING_GROUP_TYPE,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:DeleteAutoScalingGroup",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteAutoScalingGroup;

impl Operation for DeleteAutoScalingGroup {
    type Input = types::DeleteAutoScalingGroupType;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteAutoScalingGroup";

    fn schema() -> &'static OperationSchema {
        &DELETE_AUTO_SCALING_GROUP_SCHEMA
    }
}

pub(super) static DELETE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteTags",
    number: 4,
    input: &schema::DELETE_TAGS_TYPE,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:DeleteTags",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{Tags.ResourceId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteTags;

impl Operation for DeleteTags {
    type Input = types::DeleteTagsType;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteTags";

    fn schema() -> &'static OperationSchema {
        &DELETE_TAGS_SCHEMA
    }
}

pub(super) static DESCRIBE_AUTO_SCALING_GROUPS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAutoScalingGroups",
    number: 5,
    input: &schema::AUTO_SCALING_GROUP_NAMES_TYPE,
    output: &schema::AUTO_SCALING_GROUPS_TYPE,
    has_output: true,
    result_wrapper: "DescribeAutoScalingGroupsResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:DescribeAutoScalingGroups",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAutoScalingGroups;

impl Operation for DescribeAutoScalingGroups {
    type Input = types::AutoScalingGroupNamesType;
    type Output = types::AutoScalingGroupsType;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAutoScalingGroups";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_AUTO_SCALING_GROUPS_SCHEMA
    }
}

pub(super) static DESCRIBE_AUTO_SCALING_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAutoScalingInstances",
    number: 6,
    input: &schema::DESCRIBE_AUTO_SCALING_INSTANCES_TYPE,
    output: &schema::AUTO_SCALING_INSTANCES_TYPE,
    has_output: true,
    result_wrapper: "DescribeAutoScalingInstancesResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:DescribeAutoScalingInstances",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAutoScalingInstances;

impl Operation for DescribeAutoScalingInstances {
    type Input = types::DescribeAutoScalingInstancesType;
    type Output = types::AutoScalingInstancesType;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAutoScalingInstances";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_AUTO_SCALING_INSTANCES_SCHEMA
    }
}

pub(super) static DESCRIBE_LIFECYCLE_HOOKS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeLifecycleHooks",
    number: 7,
    input: &schema::DESCRIBE_LIFECYCLE_HOOKS_TYPE,
    output: &schema::DESCRIBE_LIFECYCLE_HOOKS_ANSWER,
    has_output: true,
    result_wrapper: "DescribeLifecycleHooksResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:DescribeLifecycleHooks",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeLifecycleHooks;

impl Operation for DescribeLifecycleHooks {
    type Input = types::DescribeLifecycleHooksType;
    type Output = types::DescribeLifecycleHooksAnswer;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeLifecycleHooks";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_LIFECYCLE_HOOKS_SCHEMA
    }
}

pub(super) static DESCRIBE_SCALING_ACTIVITIES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeScalingActivities",
    number: 8,
    input: &schema::DESCRIBE_SCALING_ACTIVITIES_TYPE,
    output: &schema::ACTIVITIES_TYPE,
    has_output: true,
    result_wrapper: "DescribeScalingActivitiesResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:DescribeScalingActivities",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeScalingActivities;

impl Operation for DescribeScalingActivities {
    type Input = types::DescribeScalingActivitiesType;
    type Output = types::ActivitiesType;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeScalingActivities";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_SCALING_ACTIVITIES_SCHEMA
    }
}

pub(super) static DESCRIBE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeTags",
    number: 9,
    input: &schema::DESCRIBE_TAGS_TYPE,
    output: &schema::TAGS_TYPE,
    has_output: true,
    result_wrapper: "DescribeTagsResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:DescribeTags",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeTags;

impl Operation for DescribeTags {
    type Input = types::DescribeTagsType;
    type Output = types::TagsType;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeTags";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_TAGS_SCHEMA
    }
}

pub(super) static SET_DESIRED_CAPACITY_SCHEMA: OperationSchema = OperationSchema {
    name: "SetDesiredCapacity",
    number: 10,
    input: &schema::SET_DESIRED_CAPACITY_TYPE,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:SetDesiredCapacity",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct SetDesiredCapacity;

impl Operation for SetDesiredCapacity {
    type Input = types::SetDesiredCapacityType;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "SetDesiredCapacity";

    fn schema() -> &'static OperationSchema {
        &SET_DESIRED_CAPACITY_SCHEMA
    }
}

pub(super) static SET_INSTANCE_PROTECTION_SCHEMA: OperationSchema = OperationSchema {
    name: "SetInstanceProtection",
    number: 11,
    input: &schema::SET_INSTANCE_PROTECTION_QUERY,
    output: &schema::SET_INSTANCE_PROTECTION_ANSWER,
    has_output: true,
    result_wrapper: "SetInstanceProtectionResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:SetInstanceProtection",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct SetInstanceProtection;

impl Operation for SetInstanceProtection {
    type Input = types::SetInstanceProtectionQuery;
    type Output = types::SetInstanceProtectionAnswer;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "SetInstanceProtection";

    fn schema() -> &'static OperationSchema {
        &SET_INSTANCE_PROTECTION_SCHEMA
    }
}

pub(super) static TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "TerminateInstanceInAutoScalingGroup",
    number: 12,
    input: &schema::TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_TYPE,
    output: &schema::ACTIVITY_TYPE,
    has_output: true,
    result_wrapper: "TerminateInstanceInAutoScalingGroupResult",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:TerminateInstanceInAutoScalingGroup",
        resources: &["arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/*"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct TerminateInstanceInAutoScalingGroup;

impl Operation for TerminateInstanceInAutoScalingGroup {
    type Input = types::TerminateInstanceInAutoScalingGroupType;
    type Output = types::ActivityType;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "TerminateInstanceInAutoScalingGroup";

    fn schema() -> &'static OperationSchema {
        &TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_SCHEMA
    }
}

pub(super) static UPDATE_AUTO_SCALING_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateAutoScalingGroup",
    number: 13,
    input: &schema::UPDATE_AUTO_SCALING_GROUP_TYPE,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "ValidationError",
    action: Some(wire::Action {
        name: "autoscaling:UpdateAutoScalingGroup",
        resources: &[
            "arn:aws:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    }),
    dependents: &[wire::Action {
        name: "iam:PassRole",
        resources: &["{ServiceLinkedRoleARN}"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateAutoScalingGroup;

impl Operation for UpdateAutoScalingGroup {
    type Input = types::UpdateAutoScalingGroupType;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateAutoScalingGroup";

    fn schema() -> &'static OperationSchema {
        &UPDATE_AUTO_SCALING_GROUP_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    CompleteLifecycleAction,
    CreateAutoScalingGroup,
    CreateOrUpdateTags,
    DeleteAutoScalingGroup,
    DeleteTags,
    DescribeAutoScalingGroups,
    DescribeAutoScalingInstances,
    DescribeLifecycleHooks,
    DescribeScalingActivities,
    DescribeTags,
    SetDesiredCapacity,
    SetInstanceProtection,
    TerminateInstanceInAutoScalingGroup,
    UpdateAutoScalingGroup,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::CompleteLifecycleAction,
        Served::CreateAutoScalingGroup,
        Served::CreateOrUpdateTags,
        Served::DeleteAutoScalingGroup,
        Served::DeleteTags,
        Served::DescribeAutoScalingGroups,
        Served::DescribeAutoScalingInstances,
        Served::DescribeLifecycleHooks,
        Served::DescribeScalingActivities,
        Served::DescribeTags,
        Served::SetDesiredCapacity,
        Served::SetInstanceProtection,
        Served::TerminateInstanceInAutoScalingGroup,
        Served::UpdateAutoScalingGroup,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<CompleteLifecycleAction>();
    visitor.visit::<CreateAutoScalingGroup>();
    visitor.visit::<CreateOrUpdateTags>();
    visitor.visit::<DeleteAutoScalingGroup>();
    visitor.visit::<DeleteTags>();
    visitor.visit::<DescribeAutoScalingGroups>();
    visitor.visit::<DescribeAutoScalingInstances>();
    visitor.visit::<DescribeLifecycleHooks>();
    visitor.visit::<DescribeScalingActivities>();
    visitor.visit::<DescribeTags>();
    visitor.visit::<SetDesiredCapacity>();
    visitor.visit::<SetInstanceProtection>();
    visitor.visit::<TerminateInstanceInAutoScalingGroup>();
    visitor.visit::<UpdateAutoScalingGroup>();
}
