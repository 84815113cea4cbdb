//! Which function answers which operation.

use super::*;
use world::job;

world::operations! {
    api, job:
    CreateAutoScalingGroup => group::create,
    UpdateAutoScalingGroup => group::update,
    DeleteAutoScalingGroup => group::delete,
    SetDesiredCapacity => group::set_desired_capacity,
    DescribeAutoScalingGroups => describe::groups,
    DescribeAutoScalingInstances => describe::instances,
    DescribeScalingActivities => describe::activities,
    SetInstanceProtection => instance::set_protection,
    TerminateInstanceInAutoScalingGroup => instance::terminate,
    DescribeLifecycleHooks => lifecycle_hook::describe,
    CompleteLifecycleAction => lifecycle_hook::complete,
    CreateOrUpdateTags => tags::create_or_update,
    DeleteTags => tags::delete,
    DescribeTags => tags::describe,
}
