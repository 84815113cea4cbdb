// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, Member, Pattern, Shape};

pub static ACCELERATOR_COUNT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_INTEGER),
    Member::optional("Min", &NULLABLE_POSITIVE_INTEGER),
]);

pub static ACCELERATOR_MANUFACTURER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AcceleratorManufacturer::VALUES,
};

pub static ACCELERATOR_MANUFACTURERS: Shape = Shape::List {
    item: &ACCELERATOR_MANUFACTURER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACCELERATOR_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AcceleratorName::VALUES,
};

pub static ACCELERATOR_NAMES: Shape = Shape::List {
    item: &ACCELERATOR_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_INTEGER),
    Member::optional("Min", &NULLABLE_POSITIVE_INTEGER),
]);

pub static ACCELERATOR_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AcceleratorType::VALUES,
};

pub static ACCELERATOR_TYPES: Shape = Shape::List {
    item: &ACCELERATOR_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACTIVITIES: Shape = Shape::List {
    item: &ACTIVITY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACTIVITIES_TYPE: Shape = Shape::Structure(&[
    Member::required("Activities", &ACTIVITIES),
    Member::optional("NextToken", &schema::STRING),
]);

pub static ACTIVITY: Shape = Shape::Structure(&[
    Member::required("ActivityId", &schema::STRING),
    Member::optional("AutoScalingGroupARN", &RESOURCE_NAME),
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("AutoScalingGroupState", &AUTO_SCALING_GROUP_STATE),
    Member::required("Cause", &XML_STRING_MAX_LEN1023),
    Member::optional("Description", &schema::STRING),
    Member::optional("Details", &schema::STRING),
    Member::optional("EndTime", &schema::TIMESTAMP),
    Member::optional("Progress", &schema::INTEGER),
    Member::required("StartTime", &schema::TIMESTAMP),
    Member::required("StatusCode", &SCALING_ACTIVITY_STATUS_CODE),
    Member::optional("StatusMessage", &XML_STRING_MAX_LEN255),
]);

pub static ACTIVITY_IDS: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACTIVITY_TYPE: Shape = Shape::Structure(&[Member::optional("Activity", &ACTIVITY)]);

static PATTERN_OF_ALLOWED_INSTANCE_TYPE: Pattern = Pattern::new(r"[a-zA-Z0-9\.\*\-]+");
pub static ALLOWED_INSTANCE_TYPE: Shape = Shape::String {
    length: Bounds::new(1, 30),
    pattern: Some(&PATTERN_OF_ALLOWED_INSTANCE_TYPE),
    values: &[],
};

pub static ALLOWED_INSTANCE_TYPES: Shape = Shape::List {
    item: &ALLOWED_INSTANCE_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::max(400),
};

static PATTERN_OF_ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000: Pattern =
    Pattern::new(r"[\u0009\u000A\u000D\u0020-\u007e]+");
pub static ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000: Shape = Shape::String {
    length: Bounds::new(1, 4000),
    pattern: Some(&PATTERN_OF_ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000),
    values: &[],
};

static PATTERN_OF_ASCII_STRING_MAX_LEN255: Pattern = Pattern::new(r"[A-Za-z0-9\-_\/]+");
pub static ASCII_STRING_MAX_LEN255: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: Some(&PATTERN_OF_ASCII_STRING_MAX_LEN255),
    values: &[],
};

pub static AUTO_SCALING_GROUP: Shape = Shape::Structure(&[
    Member::optional("AutoScalingGroupARN", &RESOURCE_NAME),
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("AvailabilityZoneDistribution", &AVAILABILITY_ZONE_DISTRIBUTION),
    Member::optional("AvailabilityZoneIds", &AVAILABILITY_ZONE_IDS),
    Member::optional(
        "AvailabilityZoneImpairmentPolicy",
        &AVAILABILITY_ZONE_IMPAIRMENT_POLICY,
    ),
    Member::required("AvailabilityZones", &AVAILABILITY_ZONES),
    Member::optional("CapacityRebalance", &schema::BOOLEAN),
    Member::optional(
        "CapacityReservationSpecification",
        &CAPACITY_RESERVATION_SPECIFICATION,
    ),
    Member::optional("Context", &schema::STRING),
    Member::required("CreatedTime", &schema::TIMESTAMP),
    Member::required("DefaultCooldown", &schema::INTEGER),
    Member::optional("DefaultInstanceWarmup", &schema::INTEGER),
    Member::optional("DeletionProtection", &DELETION_PROTECTION),
    Member::required("DesiredCapacity", &schema::INTEGER),
    Member::optional("DesiredCapacityType", &XML_STRING_MAX_LEN255),
    Member::optional("EnabledMetrics", &ENABLED_METRICS),
    Member::optional("HealthCheckGracePeriod", &schema::INTEGER),
    Member::required("HealthCheckType", &XML_STRING_MAX_LEN32),
    Member::optional("InstanceLifecyclePolicy", &INSTANCE_LIFECYCLE_POLICY),
    Member::optional("InstanceMaintenancePolicy", &INSTANCE_MAINTENANCE_POLICY),
    Member::optional("Instances", &INSTANCES),
    Member::optional("LaunchConfigurationName", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchTemplate", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::optional("LoadBalancerNames", &LOAD_BALANCER_NAMES),
    Member::optional("MaxInstanceLifetime", &schema::INTEGER),
    Member::required("MaxSize", &schema::INTEGER),
    Member::required("MinSize", &schema::INTEGER),
    Member::optional("MixedInstancesPolicy", &MIXED_INSTANCES_POLICY),
    Member::optional("NewInstancesProtectedFromScaleIn", &schema::BOOLEAN),
    Member::optional("PlacementGroup", &XML_STRING_MAX_LEN255),
    Member::optional("PredictedCapacity", &schema::INTEGER),
    Member::optional("ServiceLinkedRoleARN", &RESOURCE_NAME),
    Member::optional("Status", &XML_STRING_MAX_LEN255),
    Member::optional("SuspendedProcesses", &SUSPENDED_PROCESSES),
    Member::optional("Tags", &TAG_DESCRIPTION_LIST),
    Member::optional("TargetGroupARNs", &TARGET_GROUP_ARNS),
    Member::optional("TerminationPolicies", &TERMINATION_POLICIES),
    Member::optional("TrafficSources", &TRAFFIC_SOURCES),
    Member::optional("VPCZoneIdentifier", &XML_STRING_MAX_LEN5000),
    Member::optional("WarmPoolConfiguration", &WARM_POOL_CONFIGURATION),
    Member::optional("WarmPoolSize", &schema::INTEGER),
]);

pub static AUTO_SCALING_GROUP_NAMES: Shape = Shape::List {
    item: &XML_STRING_MAX_LEN255,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static AUTO_SCALING_GROUP_NAMES_TYPE: Shape = Shape::Structure(&[
    Member::optional("AutoScalingGroupNames", &AUTO_SCALING_GROUP_NAMES),
    Member::optional("Filters", &FILTERS),
    Member::optional("IncludeInstances", &schema::BOOLEAN),
    Member::optional("MaxRecords", &schema::INTEGER),
    Member::optional("NextToken", &schema::STRING),
]);

pub static AUTO_SCALING_GROUP_STATE: Shape = Shape::String {
    length: Bounds::new(1, 32),
    pattern: None,
    values: &[],
};

pub static AUTO_SCALING_GROUPS: Shape = Shape::List {
    item: &AUTO_SCALING_GROUP,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static AUTO_SCALING_GROUPS_TYPE: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroups", &AUTO_SCALING_GROUPS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static AUTO_SCALING_INSTANCE_DETAILS: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::required("AvailabilityZone", &XML_STRING_MAX_LEN255),
    Member::optional("AvailabilityZoneId", &XML_STRING_MAX_LEN255),
    Member::required("HealthStatus", &XML_STRING_MAX_LEN32),
    Member::optional("ImageId", &XML_STRING_MAX_LEN255),
    Member::required("InstanceId", &XML_STRING_MAX_LEN19),
    Member::optional("InstanceType", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchConfigurationName", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchTemplate", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::required("LifecycleState", &XML_STRING_MAX_LEN32),
    Member::required("ProtectedFromScaleIn", &schema::BOOLEAN),
    Member::optional("WeightedCapacity", &XML_STRING_MAX_LEN32),
]);

pub static AUTO_SCALING_INSTANCES: Shape = Shape::List {
    item: &AUTO_SCALING_INSTANCE_DETAILS,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static AUTO_SCALING_INSTANCES_TYPE: Shape = Shape::Structure(&[
    Member::optional("AutoScalingInstances", &AUTO_SCALING_INSTANCES),
    Member::optional("NextToken", &schema::STRING),
]);

pub static AVAILABILITY_ZONE_DISTRIBUTION: Shape = Shape::Structure(&[Member::optional(
    "CapacityDistributionStrategy",
    &CAPACITY_DISTRIBUTION_STRATEGY,
)]);

pub static AVAILABILITY_ZONE_IDS: Shape = Shape::List {
    item: &XML_STRING_MAX_LEN255,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static AVAILABILITY_ZONE_IMPAIRMENT_POLICY: Shape = Shape::Structure(&[
    Member::optional(
        "ImpairedZoneHealthCheckBehavior",
        &IMPAIRED_ZONE_HEALTH_CHECK_BEHAVIOR,
    ),
    Member::optional("ZonalShiftEnabled", &schema::BOOLEAN),
]);

pub static AVAILABILITY_ZONES: Shape = Shape::List {
    item: &XML_STRING_MAX_LEN255,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static BARE_METAL: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BareMetal::VALUES,
};

pub static BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_INTEGER),
    Member::optional("Min", &NULLABLE_POSITIVE_INTEGER),
]);

pub static BASELINE_PERFORMANCE_FACTORS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Cpu", &CPU_PERFORMANCE_FACTOR_REQUEST)]);

pub static BURSTABLE_PERFORMANCE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BurstablePerformance::VALUES,
};

pub static CAPACITY_DISTRIBUTION_STRATEGY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityDistributionStrategy::VALUES,
};

pub static CAPACITY_RESERVATION_IDS: Shape = Shape::List {
    item: &ASCII_STRING_MAX_LEN255,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CAPACITY_RESERVATION_PREFERENCE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityReservationPreference::VALUES,
};

pub static CAPACITY_RESERVATION_RESOURCE_GROUP_ARNS: Shape = Shape::List {
    item: &RESOURCE_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CAPACITY_RESERVATION_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("CapacityReservationPreference", &CAPACITY_RESERVATION_PREFERENCE),
    Member::optional("CapacityReservationTarget", &CAPACITY_RESERVATION_TARGET),
]);

pub static CAPACITY_RESERVATION_TARGET: Shape = Shape::Structure(&[
    Member::optional("CapacityReservationIds", &CAPACITY_RESERVATION_IDS),
    Member::optional(
        "CapacityReservationResourceGroupArns",
        &CAPACITY_RESERVATION_RESOURCE_GROUP_ARNS,
    ),
]);

pub static COMPLETE_LIFECYCLE_ACTION_ANSWER: Shape = Shape::Structure(&[]);

pub static COMPLETE_LIFECYCLE_ACTION_TYPE: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &RESOURCE_NAME),
    Member::optional("InstanceId", &XML_STRING_MAX_LEN19),
    Member::required("LifecycleActionResult", &schema::STRING),
    Member::optional("LifecycleActionToken", &LIFECYCLE_ACTION_TOKEN),
    Member::required("LifecycleHookName", &ASCII_STRING_MAX_LEN255),
]);

pub static CPU_MANUFACTURER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CpuManufacturer::VALUES,
};

pub static CPU_MANUFACTURERS: Shape = Shape::List {
    item: &CPU_MANUFACTURER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CPU_PERFORMANCE_FACTOR_REQUEST: Shape = Shape::Structure(&[Member::named(
    "References",
    "Reference",
    "Reference",
    false,
    &PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST,
)]);

pub static CREATE_AUTO_SCALING_GROUP_TYPE: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("AvailabilityZoneDistribution", &AVAILABILITY_ZONE_DISTRIBUTION),
    Member::optional("AvailabilityZoneIds", &AVAILABILITY_ZONE_IDS),
    Member::optional(
        "AvailabilityZoneImpairmentPolicy",
        &AVAILABILITY_ZONE_IMPAIRMENT_POLICY,
    ),
    Member::optional("AvailabilityZones", &AVAILABILITY_ZONES),
    Member::optional("CapacityRebalance", &schema::BOOLEAN),
    Member::optional(
        "CapacityReservationSpecification",
        &CAPACITY_RESERVATION_SPECIFICATION,
    ),
    Member::optional("Context", &schema::STRING),
    Member::optional("DefaultCooldown", &schema::INTEGER),
    Member::optional("DefaultInstanceWarmup", &schema::INTEGER),
    Member::optional("DeletionProtection", &DELETION_PROTECTION),
    Member::optional("DesiredCapacity", &schema::INTEGER),
    Member::optional("DesiredCapacityType", &XML_STRING_MAX_LEN255),
    Member::optional("HealthCheckGracePeriod", &schema::INTEGER),
    Member::optional("HealthCheckType", &XML_STRING_MAX_LEN32),
    Member::optional("InstanceId", &XML_STRING_MAX_LEN19),
    Member::optional("InstanceLifecyclePolicy", &INSTANCE_LIFECYCLE_POLICY),
    Member::optional("InstanceMaintenancePolicy", &INSTANCE_MAINTENANCE_POLICY),
    Member::optional("LaunchConfigurationName", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchTemplate", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::optional("LifecycleHookSpecificationList", &LIFECYCLE_HOOK_SPECIFICATIONS),
    Member::optional("LoadBalancerNames", &LOAD_BALANCER_NAMES),
    Member::optional("MaxInstanceLifetime", &schema::INTEGER),
    Member::required("MaxSize", &schema::INTEGER),
    Member::required("MinSize", &schema::INTEGER),
    Member::optional("MixedInstancesPolicy", &MIXED_INSTANCES_POLICY),
    Member::optional("NewInstancesProtectedFromScaleIn", &schema::BOOLEAN),
    Member::optional("PlacementGroup", &XML_STRING_MAX_LEN255),
    Member::optional("ServiceLinkedRoleARN", &RESOURCE_NAME),
    Member::optional("SkipZonalShiftValidation", &schema::BOOLEAN),
    Member::optional("Tags", &TAGS),
    Member::optional("TargetGroupARNs", &TARGET_GROUP_ARNS),
    Member::optional("TerminationPolicies", &TERMINATION_POLICIES),
    Member::optional("TrafficSources", &TRAFFIC_SOURCES),
    Member::optional("VPCZoneIdentifier", &XML_STRING_MAX_LEN5000),
]);

pub static CREATE_OR_UPDATE_TAGS_TYPE: Shape = Shape::Structure(&[Member::required("Tags", &TAGS)]);

pub static DELETE_AUTO_SCALING_GROUP_TYPE: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("ForceDelete", &schema::BOOLEAN),
]);

pub static DELETE_TAGS_TYPE: Shape = Shape::Structure(&[Member::required("Tags", &TAGS)]);

pub static DELETION_PROTECTION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeletionProtection::VALUES,
};

pub static DESCRIBE_AUTO_SCALING_INSTANCES_TYPE: Shape = Shape::Structure(&[
    Member::optional("InstanceIds", &INSTANCE_IDS),
    Member::optional("MaxRecords", &schema::INTEGER),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_LIFECYCLE_HOOKS_ANSWER: Shape =
    Shape::Structure(&[Member::optional("LifecycleHooks", &LIFECYCLE_HOOKS)]);

pub static DESCRIBE_LIFECYCLE_HOOKS_TYPE: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("LifecycleHookNames", &LIFECYCLE_HOOK_NAMES),
]);

pub static DESCRIBE_SCALING_ACTIVITIES_TYPE: Shape = Shape::Structure(&[
    Member::optional("ActivityIds", &ACTIVITY_IDS),
    Member::optional("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("Filters", &FILTERS),
    Member::optional("IncludeDeletedGroups", &schema::BOOLEAN),
    Member::optional("MaxRecords", &schema::INTEGER),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_TAGS_TYPE: Shape = Shape::Structure(&[
    Member::optional("Filters", &FILTERS),
    Member::optional("MaxRecords", &schema::INTEGER),
    Member::optional("NextToken", &schema::STRING),
]);

pub static ENABLED_METRIC: Shape = Shape::Structure(&[
    Member::optional("Granularity", &XML_STRING_MAX_LEN255),
    Member::optional("Metric", &XML_STRING_MAX_LEN255),
]);

pub static ENABLED_METRICS: Shape = Shape::List {
    item: &ENABLED_METRIC,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_EXCLUDED_INSTANCE: Pattern = Pattern::new(r"[a-zA-Z0-9\.\*\-]+");
pub static EXCLUDED_INSTANCE: Shape = Shape::String {
    length: Bounds::new(1, 30),
    pattern: Some(&PATTERN_OF_EXCLUDED_INSTANCE),
    values: &[],
};

pub static EXCLUDED_INSTANCE_TYPES: Shape = Shape::List {
    item: &EXCLUDED_INSTANCE,
    item_name: "member",
    flattened: false,
    length: Bounds::max(400),
};

pub static FILTER: Shape = Shape::Structure(&[
    Member::optional("Name", &schema::STRING),
    Member::optional("Values", &VALUES),
]);

pub static FILTERS: Shape = Shape::List {
    item: &FILTER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_IMAGE_ID: Pattern = Pattern::new(r"^ami-[a-z0-9]{1,17}$");
pub static IMAGE_ID: Shape = Shape::String {
    length: Bounds::new(5, 21),
    pattern: Some(&PATTERN_OF_IMAGE_ID),
    values: &[],
};

pub static IMPAIRED_ZONE_HEALTH_CHECK_BEHAVIOR: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImpairedZoneHealthCheckBehavior::VALUES,
};

pub static INSTANCE: Shape = Shape::Structure(&[
    Member::required("AvailabilityZone", &XML_STRING_MAX_LEN255),
    Member::optional("AvailabilityZoneId", &XML_STRING_MAX_LEN255),
    Member::required("HealthStatus", &XML_STRING_MAX_LEN32),
    Member::optional("ImageId", &XML_STRING_MAX_LEN255),
    Member::required("InstanceId", &XML_STRING_MAX_LEN19),
    Member::optional("InstanceType", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchConfigurationName", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchTemplate", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::required("LifecycleState", &LIFECYCLE_STATE),
    Member::required("ProtectedFromScaleIn", &schema::BOOLEAN),
    Member::optional("WeightedCapacity", &XML_STRING_MAX_LEN32),
]);

pub static INSTANCE_GENERATION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceGeneration::VALUES,
};

pub static INSTANCE_GENERATIONS: Shape = Shape::List {
    item: &INSTANCE_GENERATION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_IDS: Shape = Shape::List {
    item: &XML_STRING_MAX_LEN19,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_LIFECYCLE_POLICY: Shape =
    Shape::Structure(&[Member::optional("RetentionTriggers", &RETENTION_TRIGGERS)]);

pub static INSTANCE_MAINTENANCE_POLICY: Shape = Shape::Structure(&[
    Member::optional("MaxHealthyPercentage", &INT_PERCENT100_TO200_RESETTABLE),
    Member::optional("MinHealthyPercentage", &INT_PERCENT_RESETTABLE),
]);

pub static INSTANCE_REQUIREMENTS: Shape = Shape::Structure(&[
    Member::optional("AcceleratorCount", &ACCELERATOR_COUNT_REQUEST),
    Member::optional("AcceleratorManufacturers", &ACCELERATOR_MANUFACTURERS),
    Member::optional("AcceleratorNames", &ACCELERATOR_NAMES),
    Member::optional(
        "AcceleratorTotalMemoryMiB",
        &ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST,
    ),
    Member::optional("AcceleratorTypes", &ACCELERATOR_TYPES),
    Member::optional("AllowedInstanceTypes", &ALLOWED_INSTANCE_TYPES),
    Member::optional("BareMetal", &BARE_METAL),
    Member::optional("BaselineEbsBandwidthMbps", &BASELINE_EBS_BANDWIDTH_MBPS_REQUEST),
    Member::optional(
        "BaselinePerformanceFactors",
        &BASELINE_PERFORMANCE_FACTORS_REQUEST,
    ),
    Member::optional("BurstablePerformance", &BURSTABLE_PERFORMANCE),
    Member::optional("CpuManufacturers", &CPU_MANUFACTURERS),
    Member::optional("ExcludedInstanceTypes", &EXCLUDED_INSTANCE_TYPES),
    Member::optional("InstanceGenerations", &INSTANCE_GENERATIONS),
    Member::optional("LocalStorage", &LOCAL_STORAGE),
    Member::optional("LocalStorageTypes", &LOCAL_STORAGE_TYPES),
    Member::optional(
        "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        &NULLABLE_POSITIVE_INTEGER,
    ),
    Member::optional("MemoryGiBPerVCpu", &MEMORY_GI_B_PER_V_CPU_REQUEST),
    Member::required("MemoryMiB", &MEMORY_MI_B_REQUEST),
    Member::optional("NetworkBandwidthGbps", &NETWORK_BANDWIDTH_GBPS_REQUEST),
    Member::optional("NetworkInterfaceCount", &NETWORK_INTERFACE_COUNT_REQUEST),
    Member::optional(
        "OnDemandMaxPricePercentageOverLowestPrice",
        &NULLABLE_POSITIVE_INTEGER,
    ),
    Member::optional("RequireHibernateSupport", &schema::BOOLEAN),
    Member::optional(
        "SpotMaxPricePercentageOverLowestPrice",
        &NULLABLE_POSITIVE_INTEGER,
    ),
    Member::optional("TotalLocalStorageGB", &TOTAL_LOCAL_STORAGE_GB_REQUEST),
    Member::required("VCpuCount", &V_CPU_COUNT_REQUEST),
]);

pub static INSTANCE_REUSE_POLICY: Shape =
    Shape::Structure(&[Member::optional("ReuseOnScaleIn", &schema::BOOLEAN)]);

pub static INSTANCES: Shape = Shape::List {
    item: &INSTANCE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCES_DISTRIBUTION: Shape = Shape::Structure(&[
    Member::optional("OnDemandAllocationStrategy", &schema::STRING),
    Member::optional("OnDemandBaseCapacity", &schema::INTEGER),
    Member::optional("OnDemandPercentageAboveBaseCapacity", &schema::INTEGER),
    Member::optional("SpotAllocationStrategy", &schema::STRING),
    Member::optional("SpotInstancePools", &schema::INTEGER),
    Member::optional("SpotMaxPrice", &MIXED_INSTANCE_SPOT_PRICE),
]);

pub static INT_PERCENT100_TO200_RESETTABLE: Shape = Shape::Integer(Bounds::new(-1, 200));

pub static INT_PERCENT_RESETTABLE: Shape = Shape::Integer(Bounds::new(-1, 100));

pub static LAUNCH_TEMPLATE: Shape = Shape::Structure(&[
    Member::optional("LaunchTemplateSpecification", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::optional("Overrides", &OVERRIDES),
]);

static PATTERN_OF_LAUNCH_TEMPLATE_NAME: Pattern = Pattern::new(r"[a-zA-Z0-9\(\)\.\-/_]+");
pub static LAUNCH_TEMPLATE_NAME: Shape = Shape::String {
    length: Bounds::new(3, 128),
    pattern: Some(&PATTERN_OF_LAUNCH_TEMPLATE_NAME),
    values: &[],
};

pub static LAUNCH_TEMPLATE_OVERRIDES: Shape = Shape::Structure(&[
    Member::optional("ImageId", &IMAGE_ID),
    Member::optional("InstanceRequirements", &INSTANCE_REQUIREMENTS),
    Member::optional("InstanceType", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchTemplateSpecification", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::optional("WeightedCapacity", &XML_STRING_MAX_LEN32),
]);

pub static LAUNCH_TEMPLATE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("LaunchTemplateId", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchTemplateName", &LAUNCH_TEMPLATE_NAME),
    Member::optional("Version", &XML_STRING_MAX_LEN255),
]);

pub static LIFECYCLE_ACTION_TOKEN: Shape = Shape::String {
    length: Bounds::new(36, 36),
    pattern: None,
    values: &[],
};

pub static LIFECYCLE_HOOK: Shape = Shape::Structure(&[
    Member::optional("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("DefaultResult", &schema::STRING),
    Member::optional("GlobalTimeout", &schema::INTEGER),
    Member::optional("HeartbeatTimeout", &schema::INTEGER),
    Member::optional("LifecycleHookName", &ASCII_STRING_MAX_LEN255),
    Member::optional("LifecycleTransition", &schema::STRING),
    Member::optional("NotificationMetadata", &ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000),
    Member::optional("NotificationTargetARN", &NOTIFICATION_TARGET_RESOURCE_NAME),
    Member::optional("RoleARN", &XML_STRING_MAX_LEN255),
]);

pub static LIFECYCLE_HOOK_NAMES: Shape = Shape::List {
    item: &ASCII_STRING_MAX_LEN255,
    item_name: "member",
    flattened: false,
    length: Bounds::max(50),
};

pub static LIFECYCLE_HOOK_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("DefaultResult", &schema::STRING),
    Member::optional("HeartbeatTimeout", &schema::INTEGER),
    Member::required("LifecycleHookName", &ASCII_STRING_MAX_LEN255),
    Member::required("LifecycleTransition", &schema::STRING),
    Member::optional("NotificationMetadata", &ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000),
    Member::optional("NotificationTargetARN", &NOTIFICATION_TARGET_RESOURCE_NAME),
    Member::optional("RoleARN", &XML_STRING_MAX_LEN255),
]);

pub static LIFECYCLE_HOOK_SPECIFICATIONS: Shape = Shape::List {
    item: &LIFECYCLE_HOOK_SPECIFICATION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static LIFECYCLE_HOOKS: Shape = Shape::List {
    item: &LIFECYCLE_HOOK,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static LIFECYCLE_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LifecycleState::VALUES,
};

pub static LOAD_BALANCER_NAMES: Shape = Shape::List {
    item: &XML_STRING_MAX_LEN255,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static LOCAL_STORAGE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LocalStorage::VALUES,
};

pub static LOCAL_STORAGE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LocalStorageType::VALUES,
};

pub static LOCAL_STORAGE_TYPES: Shape = Shape::List {
    item: &LOCAL_STORAGE_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MAX_GROUP_PREPARED_CAPACITY: Shape = Shape::Integer(Bounds::min(-1));

pub static MEMORY_GI_B_PER_V_CPU_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_DOUBLE),
    Member::optional("Min", &NULLABLE_POSITIVE_DOUBLE),
]);

pub static MEMORY_MI_B_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_INTEGER),
    Member::required("Min", &NULLABLE_POSITIVE_INTEGER),
]);

pub static MIXED_INSTANCE_SPOT_PRICE: Shape = Shape::String {
    length: Bounds::new(0, 255),
    pattern: None,
    values: &[],
};

pub static MIXED_INSTANCES_POLICY: Shape = Shape::Structure(&[
    Member::optional("InstancesDistribution", &INSTANCES_DISTRIBUTION),
    Member::optional("LaunchTemplate", &LAUNCH_TEMPLATE),
]);

pub static NETWORK_BANDWIDTH_GBPS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_DOUBLE),
    Member::optional("Min", &NULLABLE_POSITIVE_DOUBLE),
]);

pub static NETWORK_INTERFACE_COUNT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_INTEGER),
    Member::optional("Min", &NULLABLE_POSITIVE_INTEGER),
]);

pub static NOTIFICATION_TARGET_RESOURCE_NAME: Shape = Shape::String {
    length: Bounds::new(0, 255),
    pattern: None,
    values: &[],
};

pub static NULLABLE_POSITIVE_DOUBLE: Shape = Shape::Float(Bounds::min(0));

pub static NULLABLE_POSITIVE_INTEGER: Shape = Shape::Integer(Bounds::min(0));

pub static OVERRIDES: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_OVERRIDES,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PERFORMANCE_FACTOR_REFERENCE_REQUEST: Shape =
    Shape::Structure(&[Member::optional("InstanceFamily", &schema::STRING)]);

pub static PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST: Shape = Shape::List {
    item: &PERFORMANCE_FACTOR_REFERENCE_REQUEST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static RESOURCE_NAME: Shape = Shape::String {
    length: Bounds::new(1, 1600),
    pattern: None,
    values: &[],
};

pub static RETENTION_ACTION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RetentionAction::VALUES,
};

pub static RETENTION_TRIGGERS: Shape =
    Shape::Structure(&[Member::optional("TerminateHookAbandon", &RETENTION_ACTION)]);

pub static SCALING_ACTIVITY_STATUS_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ScalingActivityStatusCode::VALUES,
};

pub static SET_DESIRED_CAPACITY_TYPE: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::required("DesiredCapacity", &schema::INTEGER),
    Member::optional("HonorCooldown", &schema::BOOLEAN),
]);

pub static SET_INSTANCE_PROTECTION_ANSWER: Shape = Shape::Structure(&[]);

pub static SET_INSTANCE_PROTECTION_QUERY: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::required("InstanceIds", &INSTANCE_IDS),
    Member::required("ProtectedFromScaleIn", &schema::BOOLEAN),
]);

pub static SUSPENDED_PROCESS: Shape = Shape::Structure(&[
    Member::optional("ProcessName", &XML_STRING_MAX_LEN255),
    Member::optional("SuspensionReason", &XML_STRING_MAX_LEN255),
]);

pub static SUSPENDED_PROCESSES: Shape = Shape::List {
    item: &SUSPENDED_PROCESS,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG: Shape = Shape::Structure(&[
    Member::required("Key", &TAG_KEY),
    Member::optional("PropagateAtLaunch", &schema::BOOLEAN),
    Member::optional("ResourceId", &schema::STRING),
    Member::optional("ResourceType", &schema::STRING),
    Member::optional("Value", &TAG_VALUE),
]);

pub static TAG_DESCRIPTION: Shape = Shape::Structure(&[
    Member::optional("Key", &TAG_KEY),
    Member::optional("PropagateAtLaunch", &schema::BOOLEAN),
    Member::optional("ResourceId", &schema::STRING),
    Member::optional("ResourceType", &schema::STRING),
    Member::optional("Value", &TAG_VALUE),
]);

pub static TAG_DESCRIPTION_LIST: Shape = Shape::List {
    item: &TAG_DESCRIPTION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_KEY: Shape = Shape::String {
    length: Bounds::new(1, 128),
    pattern: None,
    values: &[],
};

pub static TAG_VALUE: Shape = Shape::String {
    length: Bounds::new(0, 256),
    pattern: None,
    values: &[],
};

pub static TAGS: Shape = Shape::List {
    item: &TAG,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAGS_TYPE: Shape = Shape::Structure(&[
    Member::optional("NextToken", &schema::STRING),
    Member::optional("Tags", &TAG_DESCRIPTION_LIST),
]);

pub static TARGET_GROUP_ARNS: Shape = Shape::List {
    item: &XML_STRING_MAX_LEN511,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_TYPE: Shape = Shape::Structure(&[
    Member::required("InstanceId", &XML_STRING_MAX_LEN19),
    Member::required("ShouldDecrementDesiredCapacity", &schema::BOOLEAN),
]);

pub static TERMINATION_POLICIES: Shape = Shape::List {
    item: &XML_STRING_MAX_LEN1600,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TOTAL_LOCAL_STORAGE_GB_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_DOUBLE),
    Member::optional("Min", &NULLABLE_POSITIVE_DOUBLE),
]);

pub static TRAFFIC_SOURCE_IDENTIFIER: Shape = Shape::Structure(&[
    Member::required("Identifier", &XML_STRING_MAX_LEN511),
    Member::optional("Type", &XML_STRING_MAX_LEN511),
]);

pub static TRAFFIC_SOURCES: Shape = Shape::List {
    item: &TRAFFIC_SOURCE_IDENTIFIER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static UPDATE_AUTO_SCALING_GROUP_TYPE: Shape = Shape::Structure(&[
    Member::required("AutoScalingGroupName", &XML_STRING_MAX_LEN255),
    Member::optional("AvailabilityZoneDistribution", &AVAILABILITY_ZONE_DISTRIBUTION),
    Member::optional("AvailabilityZoneIds", &AVAILABILITY_ZONE_IDS),
    Member::optional(
        "AvailabilityZoneImpairmentPolicy",
        &AVAILABILITY_ZONE_IMPAIRMENT_POLICY,
    ),
    Member::optional("AvailabilityZones", &AVAILABILITY_ZONES),
    Member::optional("CapacityRebalance", &schema::BOOLEAN),
    Member::optional(
        "CapacityReservationSpecification",
        &CAPACITY_RESERVATION_SPECIFICATION,
    ),
    Member::optional("Context", &schema::STRING),
    Member::optional("DefaultCooldown", &schema::INTEGER),
    Member::optional("DefaultInstanceWarmup", &schema::INTEGER),
    Member::optional("DeletionProtection", &DELETION_PROTECTION),
    Member::optional("DesiredCapacity", &schema::INTEGER),
    Member::optional("DesiredCapacityType", &XML_STRING_MAX_LEN255),
    Member::optional("HealthCheckGracePeriod", &schema::INTEGER),
    Member::optional("HealthCheckType", &XML_STRING_MAX_LEN32),
    Member::optional("InstanceLifecyclePolicy", &INSTANCE_LIFECYCLE_POLICY),
    Member::optional("InstanceMaintenancePolicy", &INSTANCE_MAINTENANCE_POLICY),
    Member::optional("LaunchConfigurationName", &XML_STRING_MAX_LEN255),
    Member::optional("LaunchTemplate", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::optional("MaxInstanceLifetime", &schema::INTEGER),
    Member::optional("MaxSize", &schema::INTEGER),
    Member::optional("MinSize", &schema::INTEGER),
    Member::optional("MixedInstancesPolicy", &MIXED_INSTANCES_POLICY),
    Member::optional("NewInstancesProtectedFromScaleIn", &schema::BOOLEAN),
    Member::optional("PlacementGroup", &UPDATE_PLACEMENT_GROUP_PARAM),
    Member::optional("ServiceLinkedRoleARN", &RESOURCE_NAME),
    Member::optional("SkipZonalShiftValidation", &schema::BOOLEAN),
    Member::optional("TerminationPolicies", &TERMINATION_POLICIES),
    Member::optional("VPCZoneIdentifier", &XML_STRING_MAX_LEN5000),
]);

pub static UPDATE_PLACEMENT_GROUP_PARAM: Shape = Shape::String {
    length: Bounds::new(0, 255),
    pattern: None,
    values: &[],
};

pub static V_CPU_COUNT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &NULLABLE_POSITIVE_INTEGER),
    Member::required("Min", &NULLABLE_POSITIVE_INTEGER),
]);

pub static VALUES: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static WARM_POOL_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("InstanceReusePolicy", &INSTANCE_REUSE_POLICY),
    Member::optional("MaxGroupPreparedCapacity", &MAX_GROUP_PREPARED_CAPACITY),
    Member::optional("MinSize", &WARM_POOL_MIN_SIZE),
    Member::optional("PoolState", &WARM_POOL_STATE),
    Member::optional("Status", &WARM_POOL_STATUS),
]);

pub static WARM_POOL_MIN_SIZE: Shape = Shape::Integer(Bounds::min(0));

pub static WARM_POOL_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::WarmPoolState::VALUES,
};

pub static WARM_POOL_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::WarmPoolStatus::VALUES,
};

pub static XML_STRING_MAX_LEN1023: Shape = Shape::String {
    length: Bounds::new(1, 1023),
    pattern: None,
    values: &[],
};

pub static XML_STRING_MAX_LEN1600: Shape = Shape::String {
    length: Bounds::new(1, 1600),
    pattern: None,
    values: &[],
};

pub static XML_STRING_MAX_LEN19: Shape = Shape::String {
    length: Bounds::new(1, 19),
    pattern: None,
    values: &[],
};

pub static XML_STRING_MAX_LEN255: Shape = Shape::String {
    length: Bounds::new(1, 255),
    pattern: None,
    values: &[],
};

pub static XML_STRING_MAX_LEN32: Shape = Shape::String {
    length: Bounds::new(1, 32),
    pattern: None,
    values: &[],
};

pub static XML_STRING_MAX_LEN5000: Shape = Shape::String {
    length: Bounds::new(1, 5000),
    pattern: None,
    values: &[],
};

pub static XML_STRING_MAX_LEN511: Shape = Shape::String {
    length: Bounds::new(1, 511),
    pattern: None,
    values: &[],
};
