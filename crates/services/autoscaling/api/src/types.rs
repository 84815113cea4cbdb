// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceleratorCountRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

wire::enumeration! {
    AcceleratorManufacturer {
        Nvidia = "nvidia",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
        Xilinx = "xilinx",
    }
}

wire::enumeration! {
    AcceleratorName {
        A100 = "a100",
        V100 = "v100",
        K80 = "k80",
        T4 = "t4",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        Vu9p = "vu9p",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceleratorTotalMemoryMiBRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

wire::enumeration! {
    AcceleratorType {
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActivitiesType {
    #[serde(rename = "Activities")]
    pub activities: Vec<Activity>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Activity {
    #[serde(rename = "ActivityId")]
    pub activity_id: String,
    #[serde(rename = "AutoScalingGroupARN", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_arn: Option<String>,
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(rename = "AutoScalingGroupState", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_state: Option<String>,
    #[serde(rename = "Cause")]
    pub cause: String,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Details", skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<model::Timestamp>,
    #[serde(rename = "Progress", skip_serializing_if = "Option::is_none")]
    pub progress: Option<i32>,
    #[serde(rename = "StartTime")]
    pub start_time: model::Timestamp,
    #[serde(rename = "StatusCode")]
    pub status_code: ScalingActivityStatusCode,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActivityType {
    #[serde(rename = "Activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<Activity>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AutoScalingGroup {
    #[serde(rename = "AutoScalingGroupARN", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_arn: Option<String>,
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(
        rename = "AvailabilityZoneDistribution",
        skip_serializing_if = "Option::is_none"
    )]
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    #[serde(rename = "AvailabilityZoneIds", skip_serializing_if = "Option::is_none")]
    pub availability_zone_ids: Option<Vec<String>>,
    #[serde(
        rename = "AvailabilityZoneImpairmentPolicy",
        skip_serializing_if = "Option::is_none"
    )]
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    #[serde(rename = "AvailabilityZones")]
    pub availability_zones: Vec<String>,
    #[serde(rename = "CapacityRebalance", skip_serializing_if = "Option::is_none")]
    pub capacity_rebalance: Option<bool>,
    #[serde(
        rename = "CapacityReservationSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    #[serde(rename = "Context", skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(rename = "CreatedTime")]
    pub created_time: model::Timestamp,
    #[serde(rename = "DefaultCooldown")]
    pub default_cooldown: i32,
    #[serde(rename = "DefaultInstanceWarmup", skip_serializing_if = "Option::is_none")]
    pub default_instance_warmup: Option<i32>,
    #[serde(rename = "DeletionProtection", skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    #[serde(rename = "DesiredCapacity")]
    pub desired_capacity: i32,
    #[serde(rename = "DesiredCapacityType", skip_serializing_if = "Option::is_none")]
    pub desired_capacity_type: Option<String>,
    #[serde(rename = "EnabledMetrics", skip_serializing_if = "Option::is_none")]
    pub enabled_metrics: Option<Vec<EnabledMetric>>,
    #[serde(rename = "HealthCheckGracePeriod", skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period: Option<i32>,
    #[serde(rename = "HealthCheckType")]
    pub health_check_type: String,
    #[serde(rename = "InstanceLifecyclePolicy", skip_serializing_if = "Option::is_none")]
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    #[serde(rename = "InstanceMaintenancePolicy", skip_serializing_if = "Option::is_none")]
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    #[serde(rename = "Instances", skip_serializing_if = "Option::is_none")]
    pub instances: Option<Vec<Instance>>,
    #[serde(rename = "LaunchConfigurationName", skip_serializing_if = "Option::is_none")]
    pub launch_configuration_name: Option<String>,
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(rename = "LoadBalancerNames", skip_serializing_if = "Option::is_none")]
    pub load_balancer_names: Option<Vec<String>>,
    #[serde(rename = "MaxInstanceLifetime", skip_serializing_if = "Option::is_none")]
    pub max_instance_lifetime: Option<i32>,
    #[serde(rename = "MaxSize")]
    pub max_size: i32,
    #[serde(rename = "MinSize")]
    pub min_size: i32,
    #[serde(rename = "MixedInstancesPolicy", skip_serializing_if = "Option::is_none")]
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    #[serde(
        rename = "NewInstancesProtectedFromScaleIn",
        skip_serializing_if = "Option::is_none"
    )]
    pub new_instances_protected_from_scale_in: Option<bool>,
    #[serde(rename = "PlacementGroup", skip_serializing_if = "Option::is_none")]
    pub placement_group: Option<String>,
    #[serde(rename = "PredictedCapacity", skip_serializing_if = "Option::is_none")]
    pub predicted_capacity: Option<i32>,
    #[serde(rename = "ServiceLinkedRoleARN", skip_serializing_if = "Option::is_none")]
    pub service_linked_role_arn: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "SuspendedProcesses", skip_serializing_if = "Option::is_none")]
    pub suspended_processes: Option<Vec<SuspendedProcess>>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TagDescription>>,
    #[serde(rename = "TargetGroupARNs", skip_serializing_if = "Option::is_none")]
    pub target_group_arns: Option<Vec<String>>,
    #[serde(rename = "TerminationPolicies", skip_serializing_if = "Option::is_none")]
    pub termination_policies: Option<Vec<String>>,
    #[serde(rename = "TrafficSources", skip_serializing_if = "Option::is_none")]
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    #[serde(rename = "VPCZoneIdentifier", skip_serializing_if = "Option::is_none")]
    pub vpc_zone_identifier: Option<String>,
    #[serde(rename = "WarmPoolConfiguration", skip_serializing_if = "Option::is_none")]
    pub warm_pool_configuration: Option<WarmPoolConfiguration>,
    #[serde(rename = "WarmPoolSize", skip_serializing_if = "Option::is_none")]
    pub warm_pool_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AutoScalingGroupNamesType {
    #[serde(rename = "AutoScalingGroupNames", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_names: Option<Vec<String>>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeInstances", skip_serializing_if = "Option::is_none")]
    pub include_instances: Option<bool>,
    #[serde(rename = "MaxRecords", skip_serializing_if = "Option::is_none")]
    pub max_records: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AutoScalingGroupsType {
    #[serde(rename = "AutoScalingGroups")]
    pub auto_scaling_groups: Vec<AutoScalingGroup>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AutoScalingInstanceDetails {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(rename = "AvailabilityZone")]
    pub availability_zone: String,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "HealthStatus")]
    pub health_status: String,
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "LaunchConfigurationName", skip_serializing_if = "Option::is_none")]
    pub launch_configuration_name: Option<String>,
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(rename = "LifecycleState")]
    pub lifecycle_state: String,
    #[serde(rename = "ProtectedFromScaleIn")]
    pub protected_from_scale_in: bool,
    #[serde(rename = "WeightedCapacity", skip_serializing_if = "Option::is_none")]
    pub weighted_capacity: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AutoScalingInstancesType {
    #[serde(rename = "AutoScalingInstances", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_instances: Option<Vec<AutoScalingInstanceDetails>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AvailabilityZoneDistribution {
    #[serde(
        rename = "CapacityDistributionStrategy",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_distribution_strategy: Option<CapacityDistributionStrategy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AvailabilityZoneImpairmentPolicy {
    #[serde(
        rename = "ImpairedZoneHealthCheckBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub impaired_zone_health_check_behavior: Option<ImpairedZoneHealthCheckBehavior>,
    #[serde(rename = "ZonalShiftEnabled", skip_serializing_if = "Option::is_none")]
    pub zonal_shift_enabled: Option<bool>,
}

wire::enumeration! {
    BareMetal {
        Included = "included",
        Excluded = "excluded",
        Required = "required",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BaselineEbsBandwidthMbpsRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BaselinePerformanceFactorsRequest {
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<CpuPerformanceFactorRequest>,
}

wire::enumeration! {
    BurstablePerformance {
        Included = "included",
        Excluded = "excluded",
        Required = "required",
    }
}

wire::enumeration! {
    CapacityDistributionStrategy {
        BalancedOnly = "balanced-only",
        BalancedBestEffort = "balanced-best-effort",
    }
}

wire::enumeration! {
    CapacityReservationPreference {
        CapacityReservationsOnly = "capacity-reservations-only",
        CapacityReservationsFirst = "capacity-reservations-first",
        None = "none",
        Default = "default",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CapacityReservationSpecification {
    #[serde(
        rename = "CapacityReservationPreference",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    #[serde(rename = "CapacityReservationTarget", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CapacityReservationTarget {
    #[serde(rename = "CapacityReservationIds", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_ids: Option<Vec<String>>,
    #[serde(
        rename = "CapacityReservationResourceGroupArns",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_resource_group_arns: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CompleteLifecycleActionAnswer {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CompleteLifecycleActionType {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "LifecycleActionResult")]
    pub lifecycle_action_result: String,
    #[serde(rename = "LifecycleActionToken", skip_serializing_if = "Option::is_none")]
    pub lifecycle_action_token: Option<String>,
    #[serde(rename = "LifecycleHookName")]
    pub lifecycle_hook_name: String,
}

wire::enumeration! {
    CpuManufacturer {
        Intel = "intel",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
        Apple = "apple",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CpuPerformanceFactorRequest {
    #[serde(rename = "References", skip_serializing_if = "Option::is_none")]
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateAutoScalingGroupType {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(
        rename = "AvailabilityZoneDistribution",
        skip_serializing_if = "Option::is_none"
    )]
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    #[serde(rename = "AvailabilityZoneIds", skip_serializing_if = "Option::is_none")]
    pub availability_zone_ids: Option<Vec<String>>,
    #[serde(
        rename = "AvailabilityZoneImpairmentPolicy",
        skip_serializing_if = "Option::is_none"
    )]
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    #[serde(rename = "AvailabilityZones", skip_serializing_if = "Option::is_none")]
    pub availability_zones: Option<Vec<String>>,
    #[serde(rename = "CapacityRebalance", skip_serializing_if = "Option::is_none")]
    pub capacity_rebalance: Option<bool>,
    #[serde(
        rename = "CapacityReservationSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    #[serde(rename = "Context", skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(rename = "DefaultCooldown", skip_serializing_if = "Option::is_none")]
    pub default_cooldown: Option<i32>,
    #[serde(rename = "DefaultInstanceWarmup", skip_serializing_if = "Option::is_none")]
    pub default_instance_warmup: Option<i32>,
    #[serde(rename = "DeletionProtection", skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    #[serde(rename = "DesiredCapacity", skip_serializing_if = "Option::is_none")]
    pub desired_capacity: Option<i32>,
    #[serde(rename = "DesiredCapacityType", skip_serializing_if = "Option::is_none")]
    pub desired_capacity_type: Option<String>,
    #[serde(rename = "HealthCheckGracePeriod", skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period: Option<i32>,
    #[serde(rename = "HealthCheckType", skip_serializing_if = "Option::is_none")]
    pub health_check_type: Option<String>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "InstanceLifecyclePolicy", skip_serializing_if = "Option::is_none")]
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    #[serde(rename = "InstanceMaintenancePolicy", skip_serializing_if = "Option::is_none")]
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    #[serde(rename = "LaunchConfigurationName", skip_serializing_if = "Option::is_none")]
    pub launch_configuration_name: Option<String>,
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(
        rename = "LifecycleHookSpecificationList",
        skip_serializing_if = "Option::is_none"
    )]
    pub lifecycle_hook_specification_list: Option<Vec<LifecycleHookSpecification>>,
    #[serde(rename = "LoadBalancerNames", skip_serializing_if = "Option::is_none")]
    pub load_balancer_names: Option<Vec<String>>,
    #[serde(rename = "MaxInstanceLifetime", skip_serializing_if = "Option::is_none")]
    pub max_instance_lifetime: Option<i32>,
    #[serde(rename = "MaxSize")]
    pub max_size: i32,
    #[serde(rename = "MinSize")]
    pub min_size: i32,
    #[serde(rename = "MixedInstancesPolicy", skip_serializing_if = "Option::is_none")]
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    #[serde(
        rename = "NewInstancesProtectedFromScaleIn",
        skip_serializing_if = "Option::is_none"
    )]
    pub new_instances_protected_from_scale_in: Option<bool>,
    #[serde(rename = "PlacementGroup", skip_serializing_if = "Option::is_none")]
    pub placement_group: Option<String>,
    #[serde(rename = "ServiceLinkedRoleARN", skip_serializing_if = "Option::is_none")]
    pub service_linked_role_arn: Option<String>,
    #[serde(rename = "SkipZonalShiftValidation", skip_serializing_if = "Option::is_none")]
    pub skip_zonal_shift_validation: Option<bool>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "TargetGroupARNs", skip_serializing_if = "Option::is_none")]
    pub target_group_arns: Option<Vec<String>>,
    #[serde(rename = "TerminationPolicies", skip_serializing_if = "Option::is_none")]
    pub termination_policies: Option<Vec<String>>,
    #[serde(rename = "TrafficSources", skip_serializing_if = "Option::is_none")]
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    #[serde(rename = "VPCZoneIdentifier", skip_serializing_if = "Option::is_none")]
    pub vpc_zone_identifier: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateOrUpdateTagsType {
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteAutoScalingGroupType {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(rename = "ForceDelete", skip_serializing_if = "Option::is_none")]
    pub force_delete: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteTagsType {
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

wire::enumeration! {
    DeletionProtection {
        None = "none",
        PreventForceDeletion = "prevent-force-deletion",
        PreventAllDeletion = "prevent-all-deletion",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAutoScalingInstancesType {
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
    #[serde(rename = "MaxRecords", skip_serializing_if = "Option::is_none")]
    pub max_records: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeLifecycleHooksAnswer {
    #[serde(rename = "LifecycleHooks", skip_serializing_if = "Option::is_none")]
    pub lifecycle_hooks: Option<Vec<LifecycleHook>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeLifecycleHooksType {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(rename = "LifecycleHookNames", skip_serializing_if = "Option::is_none")]
    pub lifecycle_hook_names: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeScalingActivitiesType {
    #[serde(rename = "ActivityIds", skip_serializing_if = "Option::is_none")]
    pub activity_ids: Option<Vec<String>>,
    #[serde(rename = "AutoScalingGroupName", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_name: Option<String>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeDeletedGroups", skip_serializing_if = "Option::is_none")]
    pub include_deleted_groups: Option<bool>,
    #[serde(rename = "MaxRecords", skip_serializing_if = "Option::is_none")]
    pub max_records: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeTagsType {
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxRecords", skip_serializing_if = "Option::is_none")]
    pub max_records: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnabledMetric {
    #[serde(rename = "Granularity", skip_serializing_if = "Option::is_none")]
    pub granularity: Option<String>,
    #[serde(rename = "Metric", skip_serializing_if = "Option::is_none")]
    pub metric: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

wire::enumeration! {
    ImpairedZoneHealthCheckBehavior {
        ReplaceUnhealthy = "ReplaceUnhealthy",
        IgnoreUnhealthy = "IgnoreUnhealthy",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Instance {
    #[serde(rename = "AvailabilityZone")]
    pub availability_zone: String,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "HealthStatus")]
    pub health_status: String,
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "LaunchConfigurationName", skip_serializing_if = "Option::is_none")]
    pub launch_configuration_name: Option<String>,
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(rename = "LifecycleState")]
    pub lifecycle_state: LifecycleState,
    #[serde(rename = "ProtectedFromScaleIn")]
    pub protected_from_scale_in: bool,
    #[serde(rename = "WeightedCapacity", skip_serializing_if = "Option::is_none")]
    pub weighted_capacity: Option<String>,
}

wire::enumeration! {
    InstanceGeneration {
        Current = "current",
        Previous = "previous",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceLifecyclePolicy {
    #[serde(rename = "RetentionTriggers", skip_serializing_if = "Option::is_none")]
    pub retention_triggers: Option<RetentionTriggers>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceMaintenancePolicy {
    #[serde(rename = "MaxHealthyPercentage", skip_serializing_if = "Option::is_none")]
    pub max_healthy_percentage: Option<i32>,
    #[serde(rename = "MinHealthyPercentage", skip_serializing_if = "Option::is_none")]
    pub min_healthy_percentage: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceRequirements {
    #[serde(rename = "AcceleratorCount", skip_serializing_if = "Option::is_none")]
    pub accelerator_count: Option<AcceleratorCountRequest>,
    #[serde(rename = "AcceleratorManufacturers", skip_serializing_if = "Option::is_none")]
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    #[serde(rename = "AcceleratorNames", skip_serializing_if = "Option::is_none")]
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    #[serde(rename = "AcceleratorTotalMemoryMiB", skip_serializing_if = "Option::is_none")]
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    #[serde(rename = "AcceleratorTypes", skip_serializing_if = "Option::is_none")]
    pub accelerator_types: Option<Vec<AcceleratorType>>,
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Vec<String>>,
    #[serde(rename = "BareMetal", skip_serializing_if = "Option::is_none")]
    pub bare_metal: Option<BareMetal>,
    #[serde(rename = "BaselineEbsBandwidthMbps", skip_serializing_if = "Option::is_none")]
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    #[serde(
        rename = "BaselinePerformanceFactors",
        skip_serializing_if = "Option::is_none"
    )]
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
    #[serde(rename = "BurstablePerformance", skip_serializing_if = "Option::is_none")]
    pub burstable_performance: Option<BurstablePerformance>,
    #[serde(rename = "CpuManufacturers", skip_serializing_if = "Option::is_none")]
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    #[serde(rename = "ExcludedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub excluded_instance_types: Option<Vec<String>>,
    #[serde(rename = "InstanceGenerations", skip_serializing_if = "Option::is_none")]
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    #[serde(rename = "LocalStorage", skip_serializing_if = "Option::is_none")]
    pub local_storage: Option<LocalStorage>,
    #[serde(rename = "LocalStorageTypes", skip_serializing_if = "Option::is_none")]
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    #[serde(
        rename = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    #[serde(rename = "MemoryGiBPerVCpu", skip_serializing_if = "Option::is_none")]
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    #[serde(rename = "MemoryMiB")]
    pub memory_mi_b: MemoryMiBRequest,
    #[serde(rename = "NetworkBandwidthGbps", skip_serializing_if = "Option::is_none")]
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    #[serde(rename = "NetworkInterfaceCount", skip_serializing_if = "Option::is_none")]
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    #[serde(
        rename = "OnDemandMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    #[serde(rename = "RequireHibernateSupport", skip_serializing_if = "Option::is_none")]
    pub require_hibernate_support: Option<bool>,
    #[serde(
        rename = "SpotMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    #[serde(rename = "TotalLocalStorageGB", skip_serializing_if = "Option::is_none")]
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    #[serde(rename = "VCpuCount")]
    pub v_cpu_count: VCpuCountRequest,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceReusePolicy {
    #[serde(rename = "ReuseOnScaleIn", skip_serializing_if = "Option::is_none")]
    pub reuse_on_scale_in: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstancesDistribution {
    #[serde(
        rename = "OnDemandAllocationStrategy",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_allocation_strategy: Option<String>,
    #[serde(rename = "OnDemandBaseCapacity", skip_serializing_if = "Option::is_none")]
    pub on_demand_base_capacity: Option<i32>,
    #[serde(
        rename = "OnDemandPercentageAboveBaseCapacity",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    #[serde(rename = "SpotAllocationStrategy", skip_serializing_if = "Option::is_none")]
    pub spot_allocation_strategy: Option<String>,
    #[serde(rename = "SpotInstancePools", skip_serializing_if = "Option::is_none")]
    pub spot_instance_pools: Option<i32>,
    #[serde(rename = "SpotMaxPrice", skip_serializing_if = "Option::is_none")]
    pub spot_max_price: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplate {
    #[serde(
        rename = "LaunchTemplateSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    #[serde(rename = "Overrides", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Vec<LaunchTemplateOverrides>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateOverrides {
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(rename = "InstanceRequirements", skip_serializing_if = "Option::is_none")]
    pub instance_requirements: Option<InstanceRequirements>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(
        rename = "LaunchTemplateSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    #[serde(rename = "WeightedCapacity", skip_serializing_if = "Option::is_none")]
    pub weighted_capacity: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateSpecification {
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LifecycleHook {
    #[serde(rename = "AutoScalingGroupName", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_name: Option<String>,
    #[serde(rename = "DefaultResult", skip_serializing_if = "Option::is_none")]
    pub default_result: Option<String>,
    #[serde(rename = "GlobalTimeout", skip_serializing_if = "Option::is_none")]
    pub global_timeout: Option<i32>,
    #[serde(rename = "HeartbeatTimeout", skip_serializing_if = "Option::is_none")]
    pub heartbeat_timeout: Option<i32>,
    #[serde(rename = "LifecycleHookName", skip_serializing_if = "Option::is_none")]
    pub lifecycle_hook_name: Option<String>,
    #[serde(rename = "LifecycleTransition", skip_serializing_if = "Option::is_none")]
    pub lifecycle_transition: Option<String>,
    #[serde(rename = "NotificationMetadata", skip_serializing_if = "Option::is_none")]
    pub notification_metadata: Option<String>,
    #[serde(rename = "NotificationTargetARN", skip_serializing_if = "Option::is_none")]
    pub notification_target_arn: Option<String>,
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LifecycleHookSpecification {
    #[serde(rename = "DefaultResult", skip_serializing_if = "Option::is_none")]
    pub default_result: Option<String>,
    #[serde(rename = "HeartbeatTimeout", skip_serializing_if = "Option::is_none")]
    pub heartbeat_timeout: Option<i32>,
    #[serde(rename = "LifecycleHookName")]
    pub lifecycle_hook_name: String,
    #[serde(rename = "LifecycleTransition")]
    pub lifecycle_transition: String,
    #[serde(rename = "NotificationMetadata", skip_serializing_if = "Option::is_none")]
    pub notification_metadata: Option<String>,
    #[serde(rename = "NotificationTargetARN", skip_serializing_if = "Option::is_none")]
    pub notification_target_arn: Option<String>,
    #[serde(rename = "RoleARN", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

wire::enumeration! {
    LifecycleState {
        Pending = "Pending",
        PendingWait = "Pending:Wait",
        PendingProceed = "Pending:Proceed",
        Quarantined = "Quarantined",
        InService = "InService",
        Terminating = "Terminating",
        TerminatingWait = "Terminating:Wait",
        TerminatingProceed = "Terminating:Proceed",
        TerminatingRetained = "Terminating:Retained",
        Terminated = "Terminated",
        Detaching = "Detaching",
        Detached = "Detached",
        EnteringStandby = "EnteringStandby",
        Standby = "Standby",
        ReplacingRootVolume = "ReplacingRootVolume",
        ReplacingRootVolumeWait = "ReplacingRootVolume:Wait",
        ReplacingRootVolumeProceed = "ReplacingRootVolume:Proceed",
        RootVolumeReplaced = "RootVolumeReplaced",
        WarmedPending = "Warmed:Pending",
        WarmedPendingWait = "Warmed:Pending:Wait",
        WarmedPendingProceed = "Warmed:Pending:Proceed",
        WarmedPendingRetained = "Warmed:Pending:Retained",
        WarmedTerminating = "Warmed:Terminating",
        WarmedTerminatingWait = "Warmed:Terminating:Wait",
        WarmedTerminatingProceed = "Warmed:Terminating:Proceed",
        WarmedTerminatingRetained = "Warmed:Terminating:Retained",
        WarmedTerminated = "Warmed:Terminated",
        WarmedStopped = "Warmed:Stopped",
        WarmedRunning = "Warmed:Running",
        WarmedHibernated = "Warmed:Hibernated",
    }
}

wire::enumeration! {
    LocalStorage {
        Included = "included",
        Excluded = "excluded",
        Required = "required",
    }
}

wire::enumeration! {
    LocalStorageType {
        Hdd = "hdd",
        Ssd = "ssd",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoryGiBPerVCpuRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoryMiBRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min")]
    pub min: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MixedInstancesPolicy {
    #[serde(rename = "InstancesDistribution", skip_serializing_if = "Option::is_none")]
    pub instances_distribution: Option<InstancesDistribution>,
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkBandwidthGbpsRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfaceCountRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PerformanceFactorReferenceRequest {
    #[serde(rename = "InstanceFamily", skip_serializing_if = "Option::is_none")]
    pub instance_family: Option<String>,
}

wire::enumeration! {
    RetentionAction {
        Retain = "retain",
        Terminate = "terminate",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RetentionTriggers {
    #[serde(rename = "TerminateHookAbandon", skip_serializing_if = "Option::is_none")]
    pub terminate_hook_abandon: Option<RetentionAction>,
}

wire::enumeration! {
    ScalingActivityStatusCode {
        PendingSpotBidPlacement = "PendingSpotBidPlacement",
        WaitingForSpotInstanceRequestId = "WaitingForSpotInstanceRequestId",
        WaitingForSpotInstanceId = "WaitingForSpotInstanceId",
        WaitingForInstanceId = "WaitingForInstanceId",
        PreInService = "PreInService",
        InProgress = "InProgress",
        WaitingForElbConnectionDraining = "WaitingForELBConnectionDraining",
        MidLifecycleAction = "MidLifecycleAction",
        WaitingForInstanceWarmup = "WaitingForInstanceWarmup",
        Successful = "Successful",
        Failed = "Failed",
        Cancelled = "Cancelled",
        WaitingForConnectionDraining = "WaitingForConnectionDraining",
        WaitingForInPlaceUpdateToStart = "WaitingForInPlaceUpdateToStart",
        WaitingForInPlaceUpdateToFinalize = "WaitingForInPlaceUpdateToFinalize",
        InPlaceUpdateInProgress = "InPlaceUpdateInProgress",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SetDesiredCapacityType {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(rename = "DesiredCapacity")]
    pub desired_capacity: i32,
    #[serde(rename = "HonorCooldown", skip_serializing_if = "Option::is_none")]
    pub honor_cooldown: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SetInstanceProtectionAnswer {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SetInstanceProtectionQuery {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(rename = "InstanceIds")]
    pub instance_ids: Vec<String>,
    #[serde(rename = "ProtectedFromScaleIn")]
    pub protected_from_scale_in: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SuspendedProcess {
    #[serde(rename = "ProcessName", skip_serializing_if = "Option::is_none")]
    pub process_name: Option<String>,
    #[serde(rename = "SuspensionReason", skip_serializing_if = "Option::is_none")]
    pub suspension_reason: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "PropagateAtLaunch", skip_serializing_if = "Option::is_none")]
    pub propagate_at_launch: Option<bool>,
    #[serde(rename = "ResourceId", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagDescription {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "PropagateAtLaunch", skip_serializing_if = "Option::is_none")]
    pub propagate_at_launch: Option<bool>,
    #[serde(rename = "ResourceId", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagsType {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TagDescription>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TerminateInstanceInAutoScalingGroupType {
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
    #[serde(rename = "ShouldDecrementDesiredCapacity")]
    pub should_decrement_desired_capacity: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TotalLocalStorageGBRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TrafficSourceIdentifier {
    #[serde(rename = "Identifier")]
    pub identifier: String,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateAutoScalingGroupType {
    #[serde(rename = "AutoScalingGroupName")]
    pub auto_scaling_group_name: String,
    #[serde(
        rename = "AvailabilityZoneDistribution",
        skip_serializing_if = "Option::is_none"
    )]
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    #[serde(rename = "AvailabilityZoneIds", skip_serializing_if = "Option::is_none")]
    pub availability_zone_ids: Option<Vec<String>>,
    #[serde(
        rename = "AvailabilityZoneImpairmentPolicy",
        skip_serializing_if = "Option::is_none"
    )]
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    #[serde(rename = "AvailabilityZones", skip_serializing_if = "Option::is_none")]
    pub availability_zones: Option<Vec<String>>,
    #[serde(rename = "CapacityRebalance", skip_serializing_if = "Option::is_none")]
    pub capacity_rebalance: Option<bool>,
    #[serde(
        rename = "CapacityReservationSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    #[serde(rename = "Context", skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(rename = "DefaultCooldown", skip_serializing_if = "Option::is_none")]
    pub default_cooldown: Option<i32>,
    #[serde(rename = "DefaultInstanceWarmup", skip_serializing_if = "Option::is_none")]
    pub default_instance_warmup: Option<i32>,
    #[serde(rename = "DeletionProtection", skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    #[serde(rename = "DesiredCapacity", skip_serializing_if = "Option::is_none")]
    pub desired_capacity: Option<i32>,
    #[serde(rename = "DesiredCapacityType", skip_serializing_if = "Option::is_none")]
    pub desired_capacity_type: Option<String>,
    #[serde(rename = "HealthCheckGracePeriod", skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period: Option<i32>,
    #[serde(rename = "HealthCheckType", skip_serializing_if = "Option::is_none")]
    pub health_check_type: Option<String>,
    #[serde(rename = "InstanceLifecyclePolicy", skip_serializing_if = "Option::is_none")]
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    #[serde(rename = "InstanceMaintenancePolicy", skip_serializing_if = "Option::is_none")]
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    #[serde(rename = "LaunchConfigurationName", skip_serializing_if = "Option::is_none")]
    pub launch_configuration_name: Option<String>,
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(rename = "MaxInstanceLifetime", skip_serializing_if = "Option::is_none")]
    pub max_instance_lifetime: Option<i32>,
    #[serde(rename = "MaxSize", skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
    #[serde(rename = "MinSize", skip_serializing_if = "Option::is_none")]
    pub min_size: Option<i32>,
    #[serde(rename = "MixedInstancesPolicy", skip_serializing_if = "Option::is_none")]
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    #[serde(
        rename = "NewInstancesProtectedFromScaleIn",
        skip_serializing_if = "Option::is_none"
    )]
    pub new_instances_protected_from_scale_in: Option<bool>,
    #[serde(rename = "PlacementGroup", skip_serializing_if = "Option::is_none")]
    pub placement_group: Option<String>,
    #[serde(rename = "ServiceLinkedRoleARN", skip_serializing_if = "Option::is_none")]
    pub service_linked_role_arn: Option<String>,
    #[serde(rename = "SkipZonalShiftValidation", skip_serializing_if = "Option::is_none")]
    pub skip_zonal_shift_validation: Option<bool>,
    #[serde(rename = "TerminationPolicies", skip_serializing_if = "Option::is_none")]
    pub termination_policies: Option<Vec<String>>,
    #[serde(rename = "VPCZoneIdentifier", skip_serializing_if = "Option::is_none")]
    pub vpc_zone_identifier: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VCpuCountRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min")]
    pub min: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WarmPoolConfiguration {
    #[serde(rename = "InstanceReusePolicy", skip_serializing_if = "Option::is_none")]
    pub instance_reuse_policy: Option<InstanceReusePolicy>,
    #[serde(rename = "MaxGroupPreparedCapacity", skip_serializing_if = "Option::is_none")]
    pub max_group_prepared_capacity: Option<i32>,
    #[serde(rename = "MinSize", skip_serializing_if = "Option::is_none")]
    pub min_size: Option<i32>,
    #[serde(rename = "PoolState", skip_serializing_if = "Option::is_none")]
    pub pool_state: Option<WarmPoolState>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<WarmPoolStatus>,
}

wire::enumeration! {
    WarmPoolState {
        Stopped = "Stopped",
        Running = "Running",
        Hibernated = "Hibernated",
    }
}

wire::enumeration! {
    WarmPoolStatus {
        PendingDelete = "PendingDelete",
    }
}
