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
    name: "autoscaling",
    signing_name: "autoscaling",
    endpoint_prefix: "autoscaling",
    target_prefix: "",
    protocols: &[wire::Protocol::AwsQuery],
    query_compatible: false,
    api_version: "2011-01-01",
    xml_namespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
    wording: Wording::Coral,
    silent: &[],
    refuses_empty_enums: false,
    operations: &[
        &ops::COMPLETE_LIFECYCLE_ACTION_SCHEMA,
        &ops::CREATE_AUTO_SCALING_GROUP_SCHEMA,
        &ops::CREATE_OR_UPDATE_TAGS_SCHEMA,
        &ops::DELETE_AUTO_SCALING_GROUP_SCHEMA,
        &ops::DELETE_TAGS_SCHEMA,
        &ops::DESCRIBE_AUTO_SCALING_GROUPS_SCHEMA,
        &ops::DESCRIBE_AUTO_SCALING_INSTANCES_SCHEMA,
        &ops::DESCRIBE_LIFECYCLE_HOOKS_SCHEMA,
        &ops::DESCRIBE_SCALING_ACTIVITIES_SCHEMA,
        &ops::DESCRIBE_TAGS_SCHEMA,
        &ops::SET_DESIRED_CAPACITY_SCHEMA,
        &ops::SET_INSTANCE_PROTECTION_SCHEMA,
        &ops::TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_SCHEMA,
        &ops::UPDATE_AUTO_SCALING_GROUP_SCHEMA,
    ],
    unserved: &[
        "AttachInstances",
        "AttachLoadBalancerTargetGroups",
        "AttachLoadBalancers",
        "AttachTrafficSources",
        "BatchDeleteScheduledAction",
        "BatchPutScheduledUpdateGroupAction",
        "CancelInstanceRefresh",
        "CreateLaunchConfiguration",
        "DeleteLaunchConfiguration",
        "DeleteLifecycleHook",
        "DeleteNotificationConfiguration",
        "DeletePolicy",
        "DeleteScheduledAction",
        "DeleteWarmPool",
        "DescribeAccountLimits",
        "DescribeAdjustmentTypes",
        "DescribeAutoScalingNotificationTypes",
        "DescribeInstanceRefreshes",
        "DescribeLaunchConfigurations",
        "DescribeLifecycleHookTypes",
        "DescribeLoadBalancerTargetGroups",
        "DescribeLoadBalancers",
        "DescribeMetricCollectionTypes",
        "DescribeNotificationConfigurations",
        "DescribePolicies",
        "DescribeScalingProcessTypes",
        "DescribeScheduledActions",
        "DescribeTerminationPolicyTypes",
        "DescribeTrafficSources",
        "DescribeWarmPool",
        "DetachInstances",
        "DetachLoadBalancerTargetGroups",
        "DetachLoadBalancers",
        "DetachTrafficSources",
        "DisableMetricsCollection",
        "EnableMetricsCollection",
        "EnterStandby",
        "ExecutePolicy",
        "ExitStandby",
        "GetPredictiveScalingForecast",
        "LaunchInstances",
        "PutLifecycleHook",
        "PutNotificationConfiguration",
        "PutScalingPolicy",
        "PutScheduledUpdateGroupAction",
        "PutWarmPool",
        "RecordLifecycleActionHeartbeat",
        "ResumeProcesses",
        "RollbackInstanceRefresh",
        "SetInstanceHealth",
        "StartInstanceRefresh",
        "SuspendProcesses",
    ],
    errors: ErrorCode::TABLE,
};
