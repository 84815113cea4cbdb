// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::structure! {
    AcceleratorCountRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
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

wire::structure! {
    AcceleratorTotalMemoryMiBRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::enumeration! {
    AcceleratorType {
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
    }
}

wire::structure! {
    ActivitiesType {
        activities: Vec<Activity> = "Activities",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    Activity {
        activity_id: String = "ActivityId",
        auto_scaling_group_arn: Option<String> = "AutoScalingGroupARN",
        auto_scaling_group_name: String = "AutoScalingGroupName",
        auto_scaling_group_state: Option<String> = "AutoScalingGroupState",
        cause: String = "Cause",
        description: Option<String> = "Description",
        details: Option<String> = "Details",
        end_time: Option<model::Timestamp> = "EndTime",
        progress: Option<i32> = "Progress",
        start_time: model::Timestamp = "StartTime",
        status_code: ScalingActivityStatusCode = "StatusCode",
        status_message: Option<String> = "StatusMessage",
    }
}

wire::structure! {
    ActivityType {
        activity: Option<Activity> = "Activity",
    }
}

wire::structure! {
    AutoScalingGroup {
        auto_scaling_group_arn: Option<String> = "AutoScalingGroupARN",
        auto_scaling_group_name: String = "AutoScalingGroupName",
        availability_zone_distribution: Option<AvailabilityZoneDistribution> = "AvailabilityZoneDistribution",
        availability_zone_ids: Option<Vec<String>> = "AvailabilityZoneIds",
        availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy> = "AvailabilityZoneImpairmentPolicy",
        availability_zones: Vec<String> = "AvailabilityZones",
        capacity_rebalance: Option<bool> = "CapacityRebalance",
        capacity_reservation_specification: Option<CapacityReservationSpecification> = "CapacityReservationSpecification",
        context: Option<String> = "Context",
        created_time: model::Timestamp = "CreatedTime",
        default_cooldown: i32 = "DefaultCooldown",
        default_instance_warmup: Option<i32> = "DefaultInstanceWarmup",
        deletion_protection: Option<DeletionProtection> = "DeletionProtection",
        desired_capacity: i32 = "DesiredCapacity",
        desired_capacity_type: Option<String> = "DesiredCapacityType",
        enabled_metrics: Option<Vec<EnabledMetric>> = "EnabledMetrics",
        health_check_grace_period: Option<i32> = "HealthCheckGracePeriod",
        health_check_type: String = "HealthCheckType",
        instance_lifecycle_policy: Option<InstanceLifecyclePolicy> = "InstanceLifecyclePolicy",
        instance_maintenance_policy: Option<InstanceMaintenancePolicy> = "InstanceMaintenancePolicy",
        instances: Option<Vec<Instance>> = "Instances",
        launch_configuration_name: Option<String> = "LaunchConfigurationName",
        launch_template: Option<LaunchTemplateSpecification> = "LaunchTemplate",
        load_balancer_names: Option<Vec<String>> = "LoadBalancerNames",
        max_instance_lifetime: Option<i32> = "MaxInstanceLifetime",
        max_size: i32 = "MaxSize",
        min_size: i32 = "MinSize",
        mixed_instances_policy: Option<MixedInstancesPolicy> = "MixedInstancesPolicy",
        new_instances_protected_from_scale_in: Option<bool> = "NewInstancesProtectedFromScaleIn",
        placement_group: Option<String> = "PlacementGroup",
        predicted_capacity: Option<i32> = "PredictedCapacity",
        service_linked_role_arn: Option<String> = "ServiceLinkedRoleARN",
        status: Option<String> = "Status",
        suspended_processes: Option<Vec<SuspendedProcess>> = "SuspendedProcesses",
        tags: Option<Vec<TagDescription>> = "Tags",
        target_group_arns: Option<Vec<String>> = "TargetGroupARNs",
        termination_policies: Option<Vec<String>> = "TerminationPolicies",
        traffic_sources: Option<Vec<TrafficSourceIdentifier>> = "TrafficSources",
        vpc_zone_identifier: Option<String> = "VPCZoneIdentifier",
        warm_pool_configuration: Option<WarmPoolConfiguration> = "WarmPoolConfiguration",
        warm_pool_size: Option<i32> = "WarmPoolSize",
    }
}

wire::structure! {
    AutoScalingGroupNamesType {
        auto_scaling_group_names: Option<Vec<String>> = "AutoScalingGroupNames",
        filters: Option<Vec<Filter>> = "Filters",
        include_instances: Option<bool> = "IncludeInstances",
        max_records: Option<i32> = "MaxRecords",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    AutoScalingGroupsType {
        auto_scaling_groups: Vec<AutoScalingGroup> = "AutoScalingGroups",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    AutoScalingInstanceDetails {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        availability_zone: String = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        health_status: String = "HealthStatus",
        image_id: Option<String> = "ImageId",
        instance_id: String = "InstanceId",
        instance_type: Option<String> = "InstanceType",
        launch_configuration_name: Option<String> = "LaunchConfigurationName",
        launch_template: Option<LaunchTemplateSpecification> = "LaunchTemplate",
        lifecycle_state: String = "LifecycleState",
        protected_from_scale_in: bool = "ProtectedFromScaleIn",
        weighted_capacity: Option<String> = "WeightedCapacity",
    }
}

wire::structure! {
    AutoScalingInstancesType {
        auto_scaling_instances: Option<Vec<AutoScalingInstanceDetails>> = "AutoScalingInstances",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    AvailabilityZoneDistribution {
        capacity_distribution_strategy: Option<CapacityDistributionStrategy> = "CapacityDistributionStrategy",
    }
}

wire::structure! {
    AvailabilityZoneImpairmentPolicy {
        impaired_zone_health_check_behavior: Option<ImpairedZoneHealthCheckBehavior> = "ImpairedZoneHealthCheckBehavior",
        zonal_shift_enabled: Option<bool> = "ZonalShiftEnabled",
    }
}

wire::enumeration! {
    BareMetal {
        Included = "included",
        Excluded = "excluded",
        Required = "required",
    }
}

wire::structure! {
    BaselineEbsBandwidthMbpsRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    BaselinePerformanceFactorsRequest {
        cpu: Option<CpuPerformanceFactorRequest> = "Cpu",
    }
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

wire::structure! {
    CapacityReservationSpecification {
        capacity_reservation_preference: Option<CapacityReservationPreference> = "CapacityReservationPreference",
        capacity_reservation_target: Option<CapacityReservationTarget> = "CapacityReservationTarget",
    }
}

wire::structure! {
    CapacityReservationTarget {
        capacity_reservation_ids: Option<Vec<String>> = "CapacityReservationIds",
        capacity_reservation_resource_group_arns: Option<Vec<String>> = "CapacityReservationResourceGroupArns",
    }
}

wire::structure! {
    CompleteLifecycleActionAnswer {
    }
}

wire::structure! {
    CompleteLifecycleActionType {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        instance_id: Option<String> = "InstanceId",
        lifecycle_action_result: String = "LifecycleActionResult",
        lifecycle_action_token: Option<String> = "LifecycleActionToken",
        lifecycle_hook_name: String = "LifecycleHookName",
    }
}

wire::enumeration! {
    CpuManufacturer {
        Intel = "intel",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
        Apple = "apple",
    }
}

wire::structure! {
    CpuPerformanceFactorRequest {
        references: Option<Vec<PerformanceFactorReferenceRequest>> = "References",
    }
}

wire::structure! {
    CreateAutoScalingGroupType {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        availability_zone_distribution: Option<AvailabilityZoneDistribution> = "AvailabilityZoneDistribution",
        availability_zone_ids: Option<Vec<String>> = "AvailabilityZoneIds",
        availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy> = "AvailabilityZoneImpairmentPolicy",
        availability_zones: Option<Vec<String>> = "AvailabilityZones",
        capacity_rebalance: Option<bool> = "CapacityRebalance",
        capacity_reservation_specification: Option<CapacityReservationSpecification> = "CapacityReservationSpecification",
        context: Option<String> = "Context",
        default_cooldown: Option<i32> = "DefaultCooldown",
        default_instance_warmup: Option<i32> = "DefaultInstanceWarmup",
        deletion_protection: Option<DeletionProtection> = "DeletionProtection",
        desired_capacity: Option<i32> = "DesiredCapacity",
        desired_capacity_type: Option<String> = "DesiredCapacityType",
        health_check_grace_period: Option<i32> = "HealthCheckGracePeriod",
        health_check_type: Option<String> = "HealthCheckType",
        instance_id: Option<String> = "InstanceId",
        instance_lifecycle_policy: Option<InstanceLifecyclePolicy> = "InstanceLifecyclePolicy",
        instance_maintenance_policy: Option<InstanceMaintenancePolicy> = "InstanceMaintenancePolicy",
        launch_configuration_name: Option<String> = "LaunchConfigurationName",
        launch_template: Option<LaunchTemplateSpecification> = "LaunchTemplate",
        lifecycle_hook_specification_list: Option<Vec<LifecycleHookSpecification>> = "LifecycleHookSpecificationList",
        load_balancer_names: Option<Vec<String>> = "LoadBalancerNames",
        max_instance_lifetime: Option<i32> = "MaxInstanceLifetime",
        max_size: i32 = "MaxSize",
        min_size: i32 = "MinSize",
        mixed_instances_policy: Option<MixedInstancesPolicy> = "MixedInstancesPolicy",
        new_instances_protected_from_scale_in: Option<bool> = "NewInstancesProtectedFromScaleIn",
        placement_group: Option<String> = "PlacementGroup",
        service_linked_role_arn: Option<String> = "ServiceLinkedRoleARN",
        skip_zonal_shift_validation: Option<bool> = "SkipZonalShiftValidation",
        tags: Option<Vec<Tag>> = "Tags",
        target_group_arns: Option<Vec<String>> = "TargetGroupARNs",
        termination_policies: Option<Vec<String>> = "TerminationPolicies",
        traffic_sources: Option<Vec<TrafficSourceIdentifier>> = "TrafficSources",
        vpc_zone_identifier: Option<String> = "VPCZoneIdentifier",
    }
}

wire::structure! {
    CreateOrUpdateTagsType {
        tags: Vec<Tag> = "Tags",
    }
}

wire::structure! {
    DeleteAutoScalingGroupType {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        force_delete: Option<bool> = "ForceDelete",
    }
}

wire::structure! {
    DeleteTagsType {
        tags: Vec<Tag> = "Tags",
    }
}

wire::enumeration! {
    DeletionProtection {
        None = "none",
        PreventForceDeletion = "prevent-force-deletion",
        PreventAllDeletion = "prevent-all-deletion",
    }
}

wire::structure! {
    DescribeAutoScalingInstancesType {
        instance_ids: Option<Vec<String>> = "InstanceIds",
        max_records: Option<i32> = "MaxRecords",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeLifecycleHooksAnswer {
        lifecycle_hooks: Option<Vec<LifecycleHook>> = "LifecycleHooks",
    }
}

wire::structure! {
    DescribeLifecycleHooksType {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        lifecycle_hook_names: Option<Vec<String>> = "LifecycleHookNames",
    }
}

wire::structure! {
    DescribeScalingActivitiesType {
        activity_ids: Option<Vec<String>> = "ActivityIds",
        auto_scaling_group_name: Option<String> = "AutoScalingGroupName",
        filters: Option<Vec<Filter>> = "Filters",
        include_deleted_groups: Option<bool> = "IncludeDeletedGroups",
        max_records: Option<i32> = "MaxRecords",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeTagsType {
        filters: Option<Vec<Filter>> = "Filters",
        max_records: Option<i32> = "MaxRecords",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    EnabledMetric {
        granularity: Option<String> = "Granularity",
        metric: Option<String> = "Metric",
    }
}

wire::structure! {
    Filter {
        name: Option<String> = "Name",
        values: Option<Vec<String>> = "Values",
    }
}

wire::enumeration! {
    ImpairedZoneHealthCheckBehavior {
        ReplaceUnhealthy = "ReplaceUnhealthy",
        IgnoreUnhealthy = "IgnoreUnhealthy",
    }
}

wire::structure! {
    Instance {
        availability_zone: String = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        health_status: String = "HealthStatus",
        image_id: Option<String> = "ImageId",
        instance_id: String = "InstanceId",
        instance_type: Option<String> = "InstanceType",
        launch_configuration_name: Option<String> = "LaunchConfigurationName",
        launch_template: Option<LaunchTemplateSpecification> = "LaunchTemplate",
        lifecycle_state: LifecycleState = "LifecycleState",
        protected_from_scale_in: bool = "ProtectedFromScaleIn",
        weighted_capacity: Option<String> = "WeightedCapacity",
    }
}

wire::enumeration! {
    InstanceGeneration {
        Current = "current",
        Previous = "previous",
    }
}

wire::structure! {
    InstanceLifecyclePolicy {
        retention_triggers: Option<RetentionTriggers> = "RetentionTriggers",
    }
}

wire::structure! {
    InstanceMaintenancePolicy {
        max_healthy_percentage: Option<i32> = "MaxHealthyPercentage",
        min_healthy_percentage: Option<i32> = "MinHealthyPercentage",
    }
}

wire::structure! {
    InstanceRequirements {
        accelerator_count: Option<AcceleratorCountRequest> = "AcceleratorCount",
        accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>> = "AcceleratorManufacturers",
        accelerator_names: Option<Vec<AcceleratorName>> = "AcceleratorNames",
        accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest> = "AcceleratorTotalMemoryMiB",
        accelerator_types: Option<Vec<AcceleratorType>> = "AcceleratorTypes",
        allowed_instance_types: Option<Vec<String>> = "AllowedInstanceTypes",
        bare_metal: Option<BareMetal> = "BareMetal",
        baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest> = "BaselineEbsBandwidthMbps",
        baseline_performance_factors: Option<BaselinePerformanceFactorsRequest> = "BaselinePerformanceFactors",
        burstable_performance: Option<BurstablePerformance> = "BurstablePerformance",
        cpu_manufacturers: Option<Vec<CpuManufacturer>> = "CpuManufacturers",
        excluded_instance_types: Option<Vec<String>> = "ExcludedInstanceTypes",
        instance_generations: Option<Vec<InstanceGeneration>> = "InstanceGenerations",
        local_storage: Option<LocalStorage> = "LocalStorage",
        local_storage_types: Option<Vec<LocalStorageType>> = "LocalStorageTypes",
        max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32> = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest> = "MemoryGiBPerVCpu",
        memory_mi_b: MemoryMiBRequest = "MemoryMiB",
        network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest> = "NetworkBandwidthGbps",
        network_interface_count: Option<NetworkInterfaceCountRequest> = "NetworkInterfaceCount",
        on_demand_max_price_percentage_over_lowest_price: Option<i32> = "OnDemandMaxPricePercentageOverLowestPrice",
        require_hibernate_support: Option<bool> = "RequireHibernateSupport",
        spot_max_price_percentage_over_lowest_price: Option<i32> = "SpotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: Option<TotalLocalStorageGBRequest> = "TotalLocalStorageGB",
        v_cpu_count: VCpuCountRequest = "VCpuCount",
    }
}

wire::structure! {
    InstanceReusePolicy {
        reuse_on_scale_in: Option<bool> = "ReuseOnScaleIn",
    }
}

wire::structure! {
    InstancesDistribution {
        on_demand_allocation_strategy: Option<String> = "OnDemandAllocationStrategy",
        on_demand_base_capacity: Option<i32> = "OnDemandBaseCapacity",
        on_demand_percentage_above_base_capacity: Option<i32> = "OnDemandPercentageAboveBaseCapacity",
        spot_allocation_strategy: Option<String> = "SpotAllocationStrategy",
        spot_instance_pools: Option<i32> = "SpotInstancePools",
        spot_max_price: Option<String> = "SpotMaxPrice",
    }
}

wire::structure! {
    LaunchTemplate {
        launch_template_specification: Option<LaunchTemplateSpecification> = "LaunchTemplateSpecification",
        overrides: Option<Vec<LaunchTemplateOverrides>> = "Overrides",
    }
}

wire::structure! {
    LaunchTemplateOverrides {
        image_id: Option<String> = "ImageId",
        instance_requirements: Option<InstanceRequirements> = "InstanceRequirements",
        instance_type: Option<String> = "InstanceType",
        launch_template_specification: Option<LaunchTemplateSpecification> = "LaunchTemplateSpecification",
        weighted_capacity: Option<String> = "WeightedCapacity",
    }
}

wire::structure! {
    LaunchTemplateSpecification {
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        version: Option<String> = "Version",
    }
}

wire::structure! {
    LifecycleHook {
        auto_scaling_group_name: Option<String> = "AutoScalingGroupName",
        default_result: Option<String> = "DefaultResult",
        global_timeout: Option<i32> = "GlobalTimeout",
        heartbeat_timeout: Option<i32> = "HeartbeatTimeout",
        lifecycle_hook_name: Option<String> = "LifecycleHookName",
        lifecycle_transition: Option<String> = "LifecycleTransition",
        notification_metadata: Option<String> = "NotificationMetadata",
        notification_target_arn: Option<String> = "NotificationTargetARN",
        role_arn: Option<String> = "RoleARN",
    }
}

wire::structure! {
    LifecycleHookSpecification {
        default_result: Option<String> = "DefaultResult",
        heartbeat_timeout: Option<i32> = "HeartbeatTimeout",
        lifecycle_hook_name: String = "LifecycleHookName",
        lifecycle_transition: String = "LifecycleTransition",
        notification_metadata: Option<String> = "NotificationMetadata",
        notification_target_arn: Option<String> = "NotificationTargetARN",
        role_arn: Option<String> = "RoleARN",
    }
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

wire::structure! {
    MemoryGiBPerVCpuRequest {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    MemoryMiBRequest {
        max: Option<i32> = "Max",
        min: i32 = "Min",
    }
}

wire::structure! {
    MixedInstancesPolicy {
        instances_distribution: Option<InstancesDistribution> = "InstancesDistribution",
        launch_template: Option<LaunchTemplate> = "LaunchTemplate",
    }
}

wire::structure! {
    NetworkBandwidthGbpsRequest {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    NetworkInterfaceCountRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    PerformanceFactorReferenceRequest {
        instance_family: Option<String> = "InstanceFamily",
    }
}

wire::enumeration! {
    RetentionAction {
        Retain = "retain",
        Terminate = "terminate",
    }
}

wire::structure! {
    RetentionTriggers {
        terminate_hook_abandon: Option<RetentionAction> = "TerminateHookAbandon",
    }
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

wire::structure! {
    SetDesiredCapacityType {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        desired_capacity: i32 = "DesiredCapacity",
        honor_cooldown: Option<bool> = "HonorCooldown",
    }
}

wire::structure! {
    SetInstanceProtectionAnswer {
    }
}

wire::structure! {
    SetInstanceProtectionQuery {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        instance_ids: Vec<String> = "InstanceIds",
        protected_from_scale_in: bool = "ProtectedFromScaleIn",
    }
}

wire::structure! {
    SuspendedProcess {
        process_name: Option<String> = "ProcessName",
        suspension_reason: Option<String> = "SuspensionReason",
    }
}

wire::structure! {
    Tag {
        key: String = "Key",
        propagate_at_launch: Option<bool> = "PropagateAtLaunch",
        resource_id: Option<String> = "ResourceId",
        resource_type: Option<String> = "ResourceType",
        value: Option<String> = "Value",
    }
}

wire::structure! {
    TagDescription {
        key: Option<String> = "Key",
        propagate_at_launch: Option<bool> = "PropagateAtLaunch",
        resource_id: Option<String> = "ResourceId",
        resource_type: Option<String> = "ResourceType",
        value: Option<String> = "Value",
    }
}

wire::structure! {
    TagsType {
        next_token: Option<String> = "NextToken",
        tags: Option<Vec<TagDescription>> = "Tags",
    }
}

wire::structure! {
    TerminateInstanceInAutoScalingGroupType {
        instance_id: String = "InstanceId",
        should_decrement_desired_capacity: bool = "ShouldDecrementDesiredCapacity",
    }
}

wire::structure! {
    TotalLocalStorageGBRequest {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    TrafficSourceIdentifier {
        identifier: String = "Identifier",
        r#type: Option<String> = "Type",
    }
}

wire::structure! {
    UpdateAutoScalingGroupType {
        auto_scaling_group_name: String = "AutoScalingGroupName",
        availability_zone_distribution: Option<AvailabilityZoneDistribution> = "AvailabilityZoneDistribution",
        availability_zone_ids: Option<Vec<String>> = "AvailabilityZoneIds",
        availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy> = "AvailabilityZoneImpairmentPolicy",
        availability_zones: Option<Vec<String>> = "AvailabilityZones",
        capacity_rebalance: Option<bool> = "CapacityRebalance",
        capacity_reservation_specification: Option<CapacityReservationSpecification> = "CapacityReservationSpecification",
        context: Option<String> = "Context",
        default_cooldown: Option<i32> = "DefaultCooldown",
        default_instance_warmup: Option<i32> = "DefaultInstanceWarmup",
        deletion_protection: Option<DeletionProtection> = "DeletionProtection",
        desired_capacity: Option<i32> = "DesiredCapacity",
        desired_capacity_type: Option<String> = "DesiredCapacityType",
        health_check_grace_period: Option<i32> = "HealthCheckGracePeriod",
        health_check_type: Option<String> = "HealthCheckType",
        instance_lifecycle_policy: Option<InstanceLifecyclePolicy> = "InstanceLifecyclePolicy",
        instance_maintenance_policy: Option<InstanceMaintenancePolicy> = "InstanceMaintenancePolicy",
        launch_configuration_name: Option<String> = "LaunchConfigurationName",
        launch_template: Option<LaunchTemplateSpecification> = "LaunchTemplate",
        max_instance_lifetime: Option<i32> = "MaxInstanceLifetime",
        max_size: Option<i32> = "MaxSize",
        min_size: Option<i32> = "MinSize",
        mixed_instances_policy: Option<MixedInstancesPolicy> = "MixedInstancesPolicy",
        new_instances_protected_from_scale_in: Option<bool> = "NewInstancesProtectedFromScaleIn",
        placement_group: Option<String> = "PlacementGroup",
        service_linked_role_arn: Option<String> = "ServiceLinkedRoleARN",
        skip_zonal_shift_validation: Option<bool> = "SkipZonalShiftValidation",
        termination_policies: Option<Vec<String>> = "TerminationPolicies",
        vpc_zone_identifier: Option<String> = "VPCZoneIdentifier",
    }
}

wire::structure! {
    VCpuCountRequest {
        max: Option<i32> = "Max",
        min: i32 = "Min",
    }
}

wire::structure! {
    WarmPoolConfiguration {
        instance_reuse_policy: Option<InstanceReusePolicy> = "InstanceReusePolicy",
        max_group_prepared_capacity: Option<i32> = "MaxGroupPreparedCapacity",
        min_size: Option<i32> = "MinSize",
        pool_state: Option<WarmPoolState> = "PoolState",
        status: Option<WarmPoolStatus> = "Status",
    }
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
