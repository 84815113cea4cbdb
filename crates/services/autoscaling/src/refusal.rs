//! What of a group is not served, by name.

use crate::api::*;
use model::ApiResult;

use world::refusal::not_served;

/// The members that CreateAutoScalingGroup and UpdateAutoScalingGroup share and that nothing makes
/// real.
pub struct Members<'a> {
    pub zone_distribution: &'a Option<AvailabilityZoneDistribution>,
    pub zone_ids: &'a Option<Vec<String>>,
    pub zone_impairment: &'a Option<AvailabilityZoneImpairmentPolicy>,
    pub capacity_rebalance: Option<bool>,
    pub capacity_reservation: &'a Option<CapacityReservationSpecification>,
    pub context: &'a Option<String>,
    pub warmup: Option<i32>,
    pub deletion_protection: Option<DeletionProtection>,
    pub desired_capacity_type: &'a Option<String>,
    pub health_check_type: &'a Option<String>,
    pub lifecycle_policy: &'a Option<InstanceLifecyclePolicy>,
    pub maintenance_policy: &'a Option<InstanceMaintenancePolicy>,
    pub launch_configuration: &'a Option<String>,
    pub max_instance_lifetime: Option<i32>,
    pub mixed_instances: &'a Option<MixedInstancesPolicy>,
    pub placement_group: &'a Option<String>,
}

macro_rules! autoscaling_members {
    ($input:expr) => {
        $crate::refusal::Members {
            zone_distribution: &$input.availability_zone_distribution,
            zone_ids: &$input.availability_zone_ids,
            zone_impairment: &$input.availability_zone_impairment_policy,
            capacity_rebalance: $input.capacity_rebalance,
            capacity_reservation: &$input.capacity_reservation_specification,
            context: &$input.context,
            warmup: $input.default_instance_warmup,
            deletion_protection: $input.deletion_protection,
            desired_capacity_type: &$input.desired_capacity_type,
            health_check_type: &$input.health_check_type,
            lifecycle_policy: &$input.instance_lifecycle_policy,
            maintenance_policy: &$input.instance_maintenance_policy,
            launch_configuration: &$input.launch_configuration_name,
            max_instance_lifetime: $input.max_instance_lifetime,
            mixed_instances: &$input.mixed_instances_policy,
            placement_group: &$input.placement_group,
        }
    };
}
pub(super) use autoscaling_members;

fn some<T>(list: &Option<Vec<T>>) -> bool {
    list.as_ref().is_some_and(|l| !l.is_empty())
}

fn other_than(given: &Option<String>, only: &str) -> bool {
    given.as_deref().is_some_and(|t| !t.is_empty() && t != only)
}

pub fn of_both(m: &Members) -> ApiResult<()> {
    not_served(&shared(m))
}

fn shared(m: &Members) -> Vec<(bool, &'static str)> {
    let distribution = m
        .zone_distribution
        .as_ref()
        .and_then(|d| d.capacity_distribution_strategy);
    let reservation = m
        .capacity_reservation
        .as_ref()
        .and_then(|r| r.capacity_reservation_preference);
    let percentages = m.maintenance_policy.as_ref();
    let percentages = percentages.map(|p| {
        [
            p.min_healthy_percentage.unwrap_or(-1),
            p.max_healthy_percentage.unwrap_or(-1),
        ]
    });
    vec![
        (m.launch_configuration.is_some(), "LaunchConfigurationName"),
        (m.mixed_instances.is_some(), "MixedInstancesPolicy"),
        (
            other_than(m.health_check_type, "EC2"),
            "A health check type other than EC2",
        ),
        (
            distribution == Some(CapacityDistributionStrategy::BalancedOnly),
            "The capacity distribution strategy balanced-only",
        ),
        (some(m.zone_ids), "AvailabilityZoneIds"),
        (m.zone_impairment.is_some(), "AvailabilityZoneImpairmentPolicy"),
        (m.capacity_rebalance == Some(true), "CapacityRebalance"),
        (
            reservation.is_some_and(|r| r != CapacityReservationPreference::Default),
            "CapacityReservationSpecification",
        ),
        (m.context.as_ref().is_some_and(|c| !c.is_empty()), "Context"),
        (m.warmup.is_some_and(|n| n != -1), "DefaultInstanceWarmup"),
        (
            m.deletion_protection
                .is_some_and(|p| p != DeletionProtection::None),
            "DeletionProtection",
        ),
        (
            other_than(m.desired_capacity_type, "units"),
            "A DesiredCapacityType other than units",
        ),
        (m.lifecycle_policy.is_some(), "InstanceLifecyclePolicy"),
        (
            percentages.is_some_and(|p| p != [-1, -1]),
            "InstanceMaintenancePolicy",
        ),
        (
            m.max_instance_lifetime.is_some_and(|n| n != 0),
            "MaxInstanceLifetime",
        ),
        (
            m.placement_group.as_ref().is_some_and(|g| !g.is_empty()),
            "PlacementGroup",
        ),
    ]
}

pub fn of_creation(input: &CreateAutoScalingGroupType) -> ApiResult<()> {
    let mut members = vec![
        (some(&input.target_group_arns), "TargetGroupARNs"),
        (some(&input.load_balancer_names), "LoadBalancerNames"),
        (some(&input.traffic_sources), "TrafficSources"),
        (
            some(&input.lifecycle_hook_specification_list),
            "LifecycleHookSpecificationList",
        ),
        (input.instance_id.is_some(), "InstanceId"),
    ];
    members.extend(shared(&autoscaling_members!(input)));
    not_served(&members)
}
