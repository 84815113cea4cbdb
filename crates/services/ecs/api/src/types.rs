// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::structure! {
    AcceleratorCountRequest {
        max: Option<i32> = "max",
        min: Option<i32> = "min",
    }
}

wire::enumeration! {
    AcceleratorManufacturer {
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
        Habana = "habana",
    }
}

wire::enumeration! {
    AcceleratorName {
        A100 = "a100",
        Inferentia = "inferentia",
        K520 = "k520",
        K80 = "k80",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        Vu9p = "vu9p",
        V100 = "v100",
        A10g = "a10g",
        H100 = "h100",
        T4g = "t4g",
    }
}

wire::structure! {
    AcceleratorTotalMemoryMiBRequest {
        max: Option<i32> = "max",
        min: Option<i32> = "min",
    }
}

wire::enumeration! {
    AcceleratorType {
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
    }
}

wire::enumeration! {
    AccessType {
        Public = "PUBLIC",
        Private = "PRIVATE",
    }
}

wire::structure! {
    AdvancedConfiguration {
        alternate_target_group_arn: Option<String> = "alternateTargetGroupArn",
        production_listener_rule: Option<String> = "productionListenerRule",
        role_arn: Option<String> = "roleArn",
        test_listener_rule: Option<String> = "testListenerRule",
    }
}

wire::enumeration! {
    AgentUpdateStatus {
        Pending = "PENDING",
        Staging = "STAGING",
        Staged = "STAGED",
        Updating = "UPDATING",
        Updated = "UPDATED",
        Failed = "FAILED",
    }
}

wire::enumeration! {
    ApplicationProtocol {
        Http = "http",
        Http2 = "http2",
        Grpc = "grpc",
    }
}

wire::enumeration! {
    AssignPublicIp {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    Attachment {
        details: Option<Vec<KeyValuePair>> = "details",
        id: Option<String> = "id",
        status: Option<String> = "status",
        r#type: Option<String> = "type",
    }
}

wire::structure! {
    Attribute {
        name: String = "name",
        target_id: Option<String> = "targetId",
        target_type: Option<TargetType> = "targetType",
        value: Option<String> = "value",
    }
}

wire::enumeration! {
    AutoRepairActionsStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    AutoRepairConfiguration {
        actions_status: Option<AutoRepairActionsStatus> = "actionsStatus",
    }
}

wire::structure! {
    AutoScalingGroupProvider {
        auto_scaling_group_arn: String = "autoScalingGroupArn",
        managed_draining: Option<ManagedDraining> = "managedDraining",
        managed_scaling: Option<ManagedScaling> = "managedScaling",
        managed_termination_protection: Option<ManagedTerminationProtection> = "managedTerminationProtection",
    }
}

wire::structure! {
    AutoScalingGroupProviderUpdate {
        managed_draining: Option<ManagedDraining> = "managedDraining",
        managed_scaling: Option<ManagedScaling> = "managedScaling",
        managed_termination_protection: Option<ManagedTerminationProtection> = "managedTerminationProtection",
    }
}

wire::enumeration! {
    AvailabilityZoneRebalancing {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    AwsVpcConfiguration {
        assign_public_ip: Option<AssignPublicIp> = "assignPublicIp",
        security_groups: Option<Vec<String>> = "securityGroups",
        subnets: Vec<String> = "subnets",
    }
}

wire::enumeration! {
    BareMetal {
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }
}

wire::structure! {
    BaselineEbsBandwidthMbpsRequest {
        max: Option<i32> = "max",
        min: Option<i32> = "min",
    }
}

wire::enumeration! {
    BurstablePerformance {
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }
}

wire::enumeration! {
    CPUArchitecture {
        X86_64 = "X86_64",
        Arm64 = "ARM64",
    }
}

wire::structure! {
    CanaryConfiguration {
        canary_bake_time_in_minutes: Option<i32> = "canaryBakeTimeInMinutes",
        canary_percent: Option<f64> = "canaryPercent",
    }
}

wire::enumeration! {
    CapacityOptionType {
        OnDemand = "ON_DEMAND",
        Spot = "SPOT",
        Reserved = "RESERVED",
    }
}

wire::structure! {
    CapacityProvider {
        auto_scaling_group_provider: Option<AutoScalingGroupProvider> = "autoScalingGroupProvider",
        capacity_provider_arn: Option<String> = "capacityProviderArn",
        cluster: Option<String> = "cluster",
        managed_instances_provider: Option<ManagedInstancesProvider> = "managedInstancesProvider",
        name: Option<String> = "name",
        status: Option<CapacityProviderStatus> = "status",
        tags: Option<Vec<Tag>> = "tags",
        r#type: Option<CapacityProviderType> = "type",
        update_status: Option<CapacityProviderUpdateStatus> = "updateStatus",
        update_status_reason: Option<String> = "updateStatusReason",
    }
}

wire::enumeration! {
    CapacityProviderField {
        Tags = "TAGS",
    }
}

wire::enumeration! {
    CapacityProviderStatus {
        Provisioning = "PROVISIONING",
        Active = "ACTIVE",
        Deprovisioning = "DEPROVISIONING",
        Inactive = "INACTIVE",
    }
}

wire::structure! {
    CapacityProviderStrategyItem {
        base: Option<i32> = "base",
        capacity_provider: String = "capacityProvider",
        weight: Option<i32> = "weight",
    }
}

wire::enumeration! {
    CapacityProviderType {
        Ec2Autoscaling = "EC2_AUTOSCALING",
        ManagedInstances = "MANAGED_INSTANCES",
        Fargate = "FARGATE",
        FargateSpot = "FARGATE_SPOT",
    }
}

wire::enumeration! {
    CapacityProviderUpdateStatus {
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateComplete = "CREATE_COMPLETE",
        CreateFailed = "CREATE_FAILED",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteComplete = "DELETE_COMPLETE",
        DeleteFailed = "DELETE_FAILED",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        UpdateComplete = "UPDATE_COMPLETE",
        UpdateFailed = "UPDATE_FAILED",
    }
}

wire::enumeration! {
    CapacityReservationPreference {
        ReservationsOnly = "RESERVATIONS_ONLY",
        ReservationsFirst = "RESERVATIONS_FIRST",
        ReservationsExcluded = "RESERVATIONS_EXCLUDED",
    }
}

wire::structure! {
    CapacityReservationRequest {
        reservation_group_arn: Option<String> = "reservationGroupArn",
        reservation_preference: Option<CapacityReservationPreference> = "reservationPreference",
    }
}

wire::structure! {
    Cluster {
        active_services_count: Option<i32> = "activeServicesCount",
        attachments: Option<Vec<Attachment>> = "attachments",
        attachments_status: Option<String> = "attachmentsStatus",
        capacity_providers: Option<Vec<String>> = "capacityProviders",
        cluster_arn: Option<String> = "clusterArn",
        cluster_name: Option<String> = "clusterName",
        configuration: Option<ClusterConfiguration> = "configuration",
        default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "defaultCapacityProviderStrategy",
        pending_tasks_count: Option<i32> = "pendingTasksCount",
        registered_container_instances_count: Option<i32> = "registeredContainerInstancesCount",
        running_tasks_count: Option<i32> = "runningTasksCount",
        service_connect_defaults: Option<ClusterServiceConnectDefaults> = "serviceConnectDefaults",
        settings: Option<Vec<ClusterSetting>> = "settings",
        statistics: Option<Vec<KeyValuePair>> = "statistics",
        status: Option<String> = "status",
        tags: Option<Vec<Tag>> = "tags",
    }
}

wire::structure! {
    ClusterConfiguration {
        execute_command_configuration: Option<ExecuteCommandConfiguration> = "executeCommandConfiguration",
        managed_storage_configuration: Option<ManagedStorageConfiguration> = "managedStorageConfiguration",
    }
}

wire::enumeration! {
    ClusterField {
        Attachments = "ATTACHMENTS",
        Configurations = "CONFIGURATIONS",
        Settings = "SETTINGS",
        Statistics = "STATISTICS",
        Tags = "TAGS",
    }
}

wire::structure! {
    ClusterServiceConnectDefaults {
        namespace: Option<String> = "namespace",
    }
}

wire::structure! {
    ClusterServiceConnectDefaultsRequest {
        namespace: String = "namespace",
    }
}

wire::structure! {
    ClusterSetting {
        name: Option<ClusterSettingName> = "name",
        value: Option<String> = "value",
    }
}

wire::enumeration! {
    ClusterSettingName {
        ContainerInsights = "containerInsights",
    }
}

wire::enumeration! {
    Compatibility {
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
        ManagedInstances = "MANAGED_INSTANCES",
    }
}

wire::enumeration! {
    Connectivity {
        Connected = "CONNECTED",
        Disconnected = "DISCONNECTED",
    }
}

wire::structure! {
    Container {
        container_arn: Option<String> = "containerArn",
        cpu: Option<String> = "cpu",
        exit_code: Option<i32> = "exitCode",
        gpu_ids: Option<Vec<String>> = "gpuIds",
        health_status: Option<HealthStatus> = "healthStatus",
        image: Option<String> = "image",
        image_digest: Option<String> = "imageDigest",
        last_status: Option<String> = "lastStatus",
        managed_agents: Option<Vec<ManagedAgent>> = "managedAgents",
        memory: Option<String> = "memory",
        memory_reservation: Option<String> = "memoryReservation",
        name: Option<String> = "name",
        network_bindings: Option<Vec<NetworkBinding>> = "networkBindings",
        network_interfaces: Option<Vec<NetworkInterface>> = "networkInterfaces",
        reason: Option<String> = "reason",
        runtime_id: Option<String> = "runtimeId",
        task_arn: Option<String> = "taskArn",
    }
}

wire::enumeration! {
    ContainerCondition {
        Start = "START",
        Complete = "COMPLETE",
        Success = "SUCCESS",
        Healthy = "HEALTHY",
    }
}

wire::structure! {
    ContainerDefinition {
        command: Option<Vec<String>> = "command",
        cpu: Option<i32> = "cpu",
        credential_specs: Option<Vec<String>> = "credentialSpecs",
        depends_on: Option<Vec<ContainerDependency>> = "dependsOn",
        disable_networking: Option<bool> = "disableNetworking",
        dns_search_domains: Option<Vec<String>> = "dnsSearchDomains",
        dns_servers: Option<Vec<String>> = "dnsServers",
        docker_labels: Option<std::collections::BTreeMap<String, String>> = "dockerLabels",
        docker_security_options: Option<Vec<String>> = "dockerSecurityOptions",
        entry_point: Option<Vec<String>> = "entryPoint",
        environment: Option<Vec<KeyValuePair>> = "environment",
        environment_files: Option<Vec<EnvironmentFile>> = "environmentFiles",
        essential: Option<bool> = "essential",
        extra_hosts: Option<Vec<HostEntry>> = "extraHosts",
        firelens_configuration: Option<FirelensConfiguration> = "firelensConfiguration",
        health_check: Option<HealthCheck> = "healthCheck",
        hostname: Option<String> = "hostname",
        image: Option<String> = "image",
        interactive: Option<bool> = "interactive",
        links: Option<Vec<String>> = "links",
        linux_parameters: Option<LinuxParameters> = "linuxParameters",
        log_configuration: Option<LogConfiguration> = "logConfiguration",
        memory: Option<i32> = "memory",
        memory_reservation: Option<i32> = "memoryReservation",
        mount_points: Option<Vec<MountPoint>> = "mountPoints",
        name: Option<String> = "name",
        port_mappings: Option<Vec<PortMapping>> = "portMappings",
        privileged: Option<bool> = "privileged",
        pseudo_terminal: Option<bool> = "pseudoTerminal",
        readonly_root_filesystem: Option<bool> = "readonlyRootFilesystem",
        repository_credentials: Option<RepositoryCredentials> = "repositoryCredentials",
        resource_requirements: Option<Vec<ResourceRequirement>> = "resourceRequirements",
        restart_policy: Option<ContainerRestartPolicy> = "restartPolicy",
        secrets: Option<Vec<Secret>> = "secrets",
        start_timeout: Option<i32> = "startTimeout",
        stop_timeout: Option<i32> = "stopTimeout",
        system_controls: Option<Vec<SystemControl>> = "systemControls",
        ulimits: Option<Vec<Ulimit>> = "ulimits",
        user: Option<String> = "user",
        version_consistency: Option<VersionConsistency> = "versionConsistency",
        volumes_from: Option<Vec<VolumeFrom>> = "volumesFrom",
        working_directory: Option<String> = "workingDirectory",
    }
}

wire::structure! {
    ContainerDependency {
        condition: ContainerCondition = "condition",
        container_name: String = "containerName",
    }
}

wire::structure! {
    ContainerImage {
        container_name: Option<String> = "containerName",
        image: Option<String> = "image",
        image_digest: Option<String> = "imageDigest",
    }
}

wire::structure! {
    ContainerInstance {
        agent_connected: Option<bool> = "agentConnected",
        agent_update_status: Option<AgentUpdateStatus> = "agentUpdateStatus",
        attachments: Option<Vec<Attachment>> = "attachments",
        attributes: Option<Vec<Attribute>> = "attributes",
        capacity_provider_name: Option<String> = "capacityProviderName",
        container_instance_arn: Option<String> = "containerInstanceArn",
        ec2_instance_id: Option<String> = "ec2InstanceId",
        health_status: Option<ContainerInstanceHealthStatus> = "healthStatus",
        pending_tasks_count: Option<i32> = "pendingTasksCount",
        registered_at: Option<model::Timestamp> = "registeredAt",
        registered_resources: Option<Vec<Resource>> = "registeredResources",
        remaining_resources: Option<Vec<Resource>> = "remainingResources",
        running_tasks_count: Option<i32> = "runningTasksCount",
        status: Option<String> = "status",
        status_reason: Option<String> = "statusReason",
        tags: Option<Vec<Tag>> = "tags",
        version: Option<i64> = "version",
        version_info: Option<VersionInfo> = "versionInfo",
    }
}

wire::enumeration! {
    ContainerInstanceField {
        Tags = "TAGS",
        ContainerInstanceHealth = "CONTAINER_INSTANCE_HEALTH",
    }
}

wire::structure! {
    ContainerInstanceHealthStatus {
        details: Option<Vec<InstanceHealthCheckResult>> = "details",
        overall_status: Option<InstanceHealthCheckState> = "overallStatus",
    }
}

wire::enumeration! {
    ContainerInstanceStatus {
        Active = "ACTIVE",
        Draining = "DRAINING",
        Registering = "REGISTERING",
        Deregistering = "DEREGISTERING",
        RegistrationFailed = "REGISTRATION_FAILED",
    }
}

wire::structure! {
    ContainerOverride {
        command: Option<Vec<String>> = "command",
        cpu: Option<i32> = "cpu",
        environment: Option<Vec<KeyValuePair>> = "environment",
        environment_files: Option<Vec<EnvironmentFile>> = "environmentFiles",
        memory: Option<i32> = "memory",
        memory_reservation: Option<i32> = "memoryReservation",
        name: Option<String> = "name",
        resource_requirements: Option<Vec<ResourceRequirement>> = "resourceRequirements",
    }
}

wire::structure! {
    ContainerRestartPolicy {
        enabled: bool = "enabled",
        ignored_exit_codes: Option<Vec<i32>> = "ignoredExitCodes",
        restart_attempt_period: Option<i32> = "restartAttemptPeriod",
    }
}

wire::structure! {
    ContinueServiceDeploymentRequest {
        action: Option<DeploymentLifecycleHookAction> = "action",
        hook_id: String = "hookId",
        service_deployment_arn: String = "serviceDeploymentArn",
    }
}

wire::structure! {
    ContinueServiceDeploymentResponse {
        service_deployment_arn: Option<String> = "serviceDeploymentArn",
    }
}

wire::enumeration! {
    CpuManufacturer {
        Intel = "intel",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
    }
}

wire::structure! {
    CreateCapacityProviderRequest {
        auto_scaling_group_provider: Option<AutoScalingGroupProvider> = "autoScalingGroupProvider",
        cluster: Option<String> = "cluster",
        managed_instances_provider: Option<CreateManagedInstancesProviderConfiguration> = "managedInstancesProvider",
        name: String = "name",
        tags: Option<Vec<Tag>> = "tags",
    }
}

wire::structure! {
    CreateCapacityProviderResponse {
        capacity_provider: Option<CapacityProvider> = "capacityProvider",
    }
}

wire::structure! {
    CreateClusterRequest {
        capacity_providers: Option<Vec<String>> = "capacityProviders",
        cluster_name: Option<String> = "clusterName",
        configuration: Option<ClusterConfiguration> = "configuration",
        default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "defaultCapacityProviderStrategy",
        service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest> = "serviceConnectDefaults",
        settings: Option<Vec<ClusterSetting>> = "settings",
        tags: Option<Vec<Tag>> = "tags",
    }
}

wire::structure! {
    CreateClusterResponse {
        cluster: Option<Cluster> = "cluster",
    }
}

wire::structure! {
    CreateManagedInstancesProviderConfiguration {
        auto_repair_configuration: Option<AutoRepairConfiguration> = "autoRepairConfiguration",
        infrastructure_optimization: Option<InfrastructureOptimization> = "infrastructureOptimization",
        infrastructure_role_arn: String = "infrastructureRoleArn",
        instance_launch_template: InstanceLaunchTemplate = "instanceLaunchTemplate",
        propagate_tags: Option<PropagateMITags> = "propagateTags",
    }
}

wire::structure! {
    CreateServiceRequest {
        availability_zone_rebalancing: Option<AvailabilityZoneRebalancing> = "availabilityZoneRebalancing",
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        client_token: Option<String> = "clientToken",
        cluster: Option<String> = "cluster",
        deployment_configuration: Option<DeploymentConfiguration> = "deploymentConfiguration",
        deployment_controller: Option<DeploymentController> = "deploymentController",
        desired_count: Option<i32> = "desiredCount",
        enable_ecs_managed_tags: Option<bool> = "enableECSManagedTags",
        enable_execute_command: Option<bool> = "enableExecuteCommand",
        health_check_grace_period_seconds: Option<i32> = "healthCheckGracePeriodSeconds",
        launch_type: Option<LaunchType> = "launchType",
        load_balancers: Option<Vec<LoadBalancer>> = "loadBalancers",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        placement_constraints: Option<Vec<PlacementConstraint>> = "placementConstraints",
        placement_strategy: Option<Vec<PlacementStrategy>> = "placementStrategy",
        platform_version: Option<String> = "platformVersion",
        propagate_tags: Option<PropagateTags> = "propagateTags",
        role: Option<String> = "role",
        scheduling_strategy: Option<SchedulingStrategy> = "schedulingStrategy",
        service_connect_configuration: Option<ServiceConnectConfiguration> = "serviceConnectConfiguration",
        service_name: String = "serviceName",
        service_registries: Option<Vec<ServiceRegistry>> = "serviceRegistries",
        tags: Option<Vec<Tag>> = "tags",
        task_definition: Option<String> = "taskDefinition",
        volume_configurations: Option<Vec<ServiceVolumeConfiguration>> = "volumeConfigurations",
        vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>> = "vpcLatticeConfigurations",
    }
}

wire::structure! {
    CreateServiceResponse {
        service: Option<Service> = "service",
    }
}

wire::structure! {
    CreateTaskSetRequest {
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        client_token: Option<String> = "clientToken",
        cluster: String = "cluster",
        external_id: Option<String> = "externalId",
        launch_type: Option<LaunchType> = "launchType",
        load_balancers: Option<Vec<LoadBalancer>> = "loadBalancers",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        platform_version: Option<String> = "platformVersion",
        scale: Option<Scale> = "scale",
        service: String = "service",
        service_registries: Option<Vec<ServiceRegistry>> = "serviceRegistries",
        tags: Option<Vec<Tag>> = "tags",
        task_definition: String = "taskDefinition",
    }
}

wire::structure! {
    CreateTaskSetResponse {
        task_set: Option<TaskSet> = "taskSet",
    }
}

wire::structure! {
    CreatedAt {
        after: Option<model::Timestamp> = "after",
        before: Option<model::Timestamp> = "before",
    }
}

wire::structure! {
    DeleteAccountSettingRequest {
        name: SettingName = "name",
        principal_arn: Option<String> = "principalArn",
    }
}

wire::structure! {
    DeleteAccountSettingResponse {
        setting: Option<Setting> = "setting",
    }
}

wire::structure! {
    DeleteAttributesRequest {
        attributes: Vec<Attribute> = "attributes",
        cluster: Option<String> = "cluster",
    }
}

wire::structure! {
    DeleteAttributesResponse {
        attributes: Option<Vec<Attribute>> = "attributes",
    }
}

wire::structure! {
    DeleteCapacityProviderRequest {
        capacity_provider: String = "capacityProvider",
        cluster: Option<String> = "cluster",
    }
}

wire::structure! {
    DeleteCapacityProviderResponse {
        capacity_provider: Option<CapacityProvider> = "capacityProvider",
    }
}

wire::structure! {
    DeleteClusterRequest {
        cluster: String = "cluster",
    }
}

wire::structure! {
    DeleteClusterResponse {
        cluster: Option<Cluster> = "cluster",
    }
}

wire::structure! {
    DeleteServiceRequest {
        cluster: Option<String> = "cluster",
        force: Option<bool> = "force",
        service: String = "service",
    }
}

wire::structure! {
    DeleteServiceResponse {
        service: Option<Service> = "service",
    }
}

wire::structure! {
    DeleteTaskSetRequest {
        cluster: String = "cluster",
        force: Option<bool> = "force",
        service: String = "service",
        task_set: String = "taskSet",
    }
}

wire::structure! {
    DeleteTaskSetResponse {
        task_set: Option<TaskSet> = "taskSet",
    }
}

wire::structure! {
    Deployment {
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        created_at: Option<model::Timestamp> = "createdAt",
        desired_count: Option<i32> = "desiredCount",
        failed_tasks: Option<i32> = "failedTasks",
        fargate_ephemeral_storage: Option<DeploymentEphemeralStorage> = "fargateEphemeralStorage",
        id: Option<String> = "id",
        launch_type: Option<LaunchType> = "launchType",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        pending_count: Option<i32> = "pendingCount",
        platform_family: Option<String> = "platformFamily",
        platform_version: Option<String> = "platformVersion",
        rollout_state: Option<DeploymentRolloutState> = "rolloutState",
        rollout_state_reason: Option<String> = "rolloutStateReason",
        running_count: Option<i32> = "runningCount",
        service_connect_configuration: Option<ServiceConnectConfiguration> = "serviceConnectConfiguration",
        service_connect_resources: Option<Vec<ServiceConnectServiceResource>> = "serviceConnectResources",
        status: Option<String> = "status",
        task_definition: Option<String> = "taskDefinition",
        updated_at: Option<model::Timestamp> = "updatedAt",
        volume_configurations: Option<Vec<ServiceVolumeConfiguration>> = "volumeConfigurations",
        vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>> = "vpcLatticeConfigurations",
    }
}

wire::structure! {
    DeploymentAlarms {
        alarm_names: Vec<String> = "alarmNames",
        enable: bool = "enable",
        rollback: bool = "rollback",
    }
}

wire::structure! {
    DeploymentCircuitBreaker {
        enable: Option<bool> = "enable",
        rollback: Option<bool> = "rollback",
    }
}

wire::structure! {
    DeploymentConfiguration {
        alarms: Option<DeploymentAlarms> = "alarms",
        bake_time_in_minutes: Option<i32> = "bakeTimeInMinutes",
        canary_configuration: Option<CanaryConfiguration> = "canaryConfiguration",
        deployment_circuit_breaker: Option<DeploymentCircuitBreaker> = "deploymentCircuitBreaker",
        lifecycle_hooks: Option<Vec<DeploymentLifecycleHook>> = "lifecycleHooks",
        linear_configuration: Option<LinearConfiguration> = "linearConfiguration",
        maximum_percent: Option<i32> = "maximumPercent",
        minimum_healthy_percent: Option<i32> = "minimumHealthyPercent",
        strategy: Option<DeploymentStrategy> = "strategy",
    }
}

wire::structure! {
    DeploymentController {
        r#type: DeploymentControllerType = "type",
    }
}

wire::enumeration! {
    DeploymentControllerType {
        Ecs = "ECS",
        CodeDeploy = "CODE_DEPLOY",
        External = "EXTERNAL",
    }
}

wire::structure! {
    DeploymentEphemeralStorage {
        kms_key_id: Option<String> = "kmsKeyId",
    }
}

wire::structure! {
    DeploymentLifecycleHook {
        hook_details: Option<wire::Document> = "hookDetails",
        hook_target_arn: Option<String> = "hookTargetArn",
        lifecycle_stages: Option<Vec<DeploymentLifecycleHookStage>> = "lifecycleStages",
        role_arn: Option<String> = "roleArn",
        target_type: Option<DeploymentLifecycleHookTargetType> = "targetType",
        timeout_configuration: Option<DeploymentLifecycleHookTimeoutConfiguration> = "timeoutConfiguration",
    }
}

wire::enumeration! {
    DeploymentLifecycleHookAction {
        Rollback = "ROLLBACK",
        Continue = "CONTINUE",
    }
}

wire::structure! {
    DeploymentLifecycleHookDetail {
        expires_at: Option<model::Timestamp> = "expiresAt",
        hook_id: Option<String> = "hookId",
        status: Option<DeploymentLifecycleHookStatus> = "status",
        target_arn: Option<String> = "targetArn",
        target_type: Option<DeploymentLifecycleHookTargetType> = "targetType",
        timeout_action: Option<DeploymentLifecycleHookAction> = "timeoutAction",
    }
}

wire::enumeration! {
    DeploymentLifecycleHookStage {
        ReconcileService = "RECONCILE_SERVICE",
        PreScaleUp = "PRE_SCALE_UP",
        PostScaleUp = "POST_SCALE_UP",
        TestTrafficShift = "TEST_TRAFFIC_SHIFT",
        PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT",
        PreProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT",
        ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT",
        PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT",
    }
}

wire::enumeration! {
    DeploymentLifecycleHookStatus {
        AwaitingAction = "AWAITING_ACTION",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
    }
}

wire::enumeration! {
    DeploymentLifecycleHookTargetType {
        AwsLambda = "AWS_LAMBDA",
        Pause = "PAUSE",
    }
}

wire::structure! {
    DeploymentLifecycleHookTimeoutConfiguration {
        action: Option<DeploymentLifecycleHookAction> = "action",
        timeout_in_minutes: Option<i32> = "timeoutInMinutes",
    }
}

wire::enumeration! {
    DeploymentRolloutState {
        Completed = "COMPLETED",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
    }
}

wire::enumeration! {
    DeploymentStrategy {
        Rolling = "ROLLING",
        BlueGreen = "BLUE_GREEN",
        Linear = "LINEAR",
        Canary = "CANARY",
    }
}

wire::structure! {
    DeregisterContainerInstanceRequest {
        cluster: Option<String> = "cluster",
        container_instance: String = "containerInstance",
        force: Option<bool> = "force",
    }
}

wire::structure! {
    DeregisterContainerInstanceResponse {
        container_instance: Option<ContainerInstance> = "containerInstance",
    }
}

wire::structure! {
    DeregisterTaskDefinitionRequest {
        task_definition: String = "taskDefinition",
    }
}

wire::structure! {
    DeregisterTaskDefinitionResponse {
        task_definition: Option<TaskDefinition> = "taskDefinition",
    }
}

wire::structure! {
    DescribeCapacityProvidersRequest {
        capacity_providers: Option<Vec<String>> = "capacityProviders",
        cluster: Option<String> = "cluster",
        include: Option<Vec<CapacityProviderField>> = "include",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    DescribeCapacityProvidersResponse {
        capacity_providers: Option<Vec<CapacityProvider>> = "capacityProviders",
        failures: Option<Vec<Failure>> = "failures",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    DescribeClustersRequest {
        clusters: Option<Vec<String>> = "clusters",
        include: Option<Vec<ClusterField>> = "include",
    }
}

wire::structure! {
    DescribeClustersResponse {
        clusters: Option<Vec<Cluster>> = "clusters",
        failures: Option<Vec<Failure>> = "failures",
    }
}

wire::structure! {
    DescribeContainerInstancesRequest {
        cluster: Option<String> = "cluster",
        container_instances: Vec<String> = "containerInstances",
        include: Option<Vec<ContainerInstanceField>> = "include",
    }
}

wire::structure! {
    DescribeContainerInstancesResponse {
        container_instances: Option<Vec<ContainerInstance>> = "containerInstances",
        failures: Option<Vec<Failure>> = "failures",
    }
}

wire::structure! {
    DescribeServiceDeploymentsRequest {
        service_deployment_arns: Vec<String> = "serviceDeploymentArns",
    }
}

wire::structure! {
    DescribeServiceDeploymentsResponse {
        failures: Option<Vec<Failure>> = "failures",
        service_deployments: Option<Vec<ServiceDeployment>> = "serviceDeployments",
    }
}

wire::structure! {
    DescribeServiceRevisionsRequest {
        service_revision_arns: Vec<String> = "serviceRevisionArns",
    }
}

wire::structure! {
    DescribeServiceRevisionsResponse {
        failures: Option<Vec<Failure>> = "failures",
        service_revisions: Option<Vec<ServiceRevision>> = "serviceRevisions",
    }
}

wire::structure! {
    DescribeServicesRequest {
        cluster: Option<String> = "cluster",
        include: Option<Vec<ServiceField>> = "include",
        services: Vec<String> = "services",
    }
}

wire::structure! {
    DescribeServicesResponse {
        failures: Option<Vec<Failure>> = "failures",
        services: Option<Vec<Service>> = "services",
    }
}

wire::structure! {
    DescribeTaskDefinitionRequest {
        include: Option<Vec<TaskDefinitionField>> = "include",
        task_definition: String = "taskDefinition",
    }
}

wire::structure! {
    DescribeTaskDefinitionResponse {
        tags: Option<Vec<Tag>> = "tags",
        task_definition: Option<TaskDefinition> = "taskDefinition",
    }
}

wire::structure! {
    DescribeTaskSetsRequest {
        cluster: String = "cluster",
        include: Option<Vec<TaskSetField>> = "include",
        service: String = "service",
        task_sets: Option<Vec<String>> = "taskSets",
    }
}

wire::structure! {
    DescribeTaskSetsResponse {
        failures: Option<Vec<Failure>> = "failures",
        task_sets: Option<Vec<TaskSet>> = "taskSets",
    }
}

wire::structure! {
    DescribeTasksRequest {
        cluster: Option<String> = "cluster",
        include: Option<Vec<TaskField>> = "include",
        tasks: Vec<String> = "tasks",
    }
}

wire::structure! {
    DescribeTasksResponse {
        failures: Option<Vec<Failure>> = "failures",
        tasks: Option<Vec<Task>> = "tasks",
    }
}

wire::enumeration! {
    DesiredStatus {
        Running = "RUNNING",
        Pending = "PENDING",
        Stopped = "STOPPED",
    }
}

wire::structure! {
    Device {
        container_path: Option<String> = "containerPath",
        host_path: String = "hostPath",
        permissions: Option<Vec<DeviceCgroupPermission>> = "permissions",
    }
}

wire::enumeration! {
    DeviceCgroupPermission {
        Read = "read",
        Write = "write",
        Mknod = "mknod",
    }
}

wire::structure! {
    DockerVolumeConfiguration {
        autoprovision: Option<bool> = "autoprovision",
        driver: Option<String> = "driver",
        driver_opts: Option<std::collections::BTreeMap<String, String>> = "driverOpts",
        labels: Option<std::collections::BTreeMap<String, String>> = "labels",
        scope: Option<Scope> = "scope",
    }
}

wire::enumeration! {
    EBSResourceType {
        Volume = "volume",
    }
}

wire::structure! {
    EBSTagSpecification {
        propagate_tags: Option<PropagateTags> = "propagateTags",
        resource_type: EBSResourceType = "resourceType",
        tags: Option<Vec<Tag>> = "tags",
    }
}

wire::structure! {
    ECSManagedResources {
        auto_scaling: Option<ManagedAutoScaling> = "autoScaling",
        ingress_paths: Option<Vec<ManagedIngressPath>> = "ingressPaths",
        log_groups: Option<Vec<ManagedLogGroup>> = "logGroups",
        metric_alarms: Option<Vec<ManagedMetricAlarm>> = "metricAlarms",
        service_security_groups: Option<Vec<ManagedSecurityGroup>> = "serviceSecurityGroups",
    }
}

wire::structure! {
    EFSAuthorizationConfig {
        access_point_id: Option<String> = "accessPointId",
        iam: Option<EFSAuthorizationConfigIAM> = "iam",
    }
}

wire::enumeration! {
    EFSAuthorizationConfigIAM {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::enumeration! {
    EFSTransitEncryption {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    EFSVolumeConfiguration {
        authorization_config: Option<EFSAuthorizationConfig> = "authorizationConfig",
        file_system_id: String = "fileSystemId",
        root_directory: Option<String> = "rootDirectory",
        transit_encryption: Option<EFSTransitEncryption> = "transitEncryption",
        transit_encryption_port: Option<i32> = "transitEncryptionPort",
    }
}

wire::structure! {
    EnvironmentFile {
        r#type: EnvironmentFileType = "type",
        value: String = "value",
    }
}

wire::enumeration! {
    EnvironmentFileType {
        S3 = "s3",
    }
}

wire::structure! {
    EphemeralStorage {
        size_in_gi_b: i32 = "sizeInGiB",
    }
}

wire::structure! {
    ExecuteCommandConfiguration {
        kms_key_id: Option<String> = "kmsKeyId",
        log_configuration: Option<ExecuteCommandLogConfiguration> = "logConfiguration",
        logging: Option<ExecuteCommandLogging> = "logging",
    }
}

wire::structure! {
    ExecuteCommandLogConfiguration {
        cloud_watch_encryption_enabled: Option<bool> = "cloudWatchEncryptionEnabled",
        cloud_watch_log_group_name: Option<String> = "cloudWatchLogGroupName",
        s3_bucket_name: Option<String> = "s3BucketName",
        s3_encryption_enabled: Option<bool> = "s3EncryptionEnabled",
        s3_key_prefix: Option<String> = "s3KeyPrefix",
    }
}

wire::enumeration! {
    ExecuteCommandLogging {
        None = "NONE",
        Default = "DEFAULT",
        Override = "OVERRIDE",
    }
}

wire::structure! {
    FSxWindowsFileServerAuthorizationConfig {
        credentials_parameter: String = "credentialsParameter",
        domain: String = "domain",
    }
}

wire::structure! {
    FSxWindowsFileServerVolumeConfiguration {
        authorization_config: FSxWindowsFileServerAuthorizationConfig = "authorizationConfig",
        file_system_id: String = "fileSystemId",
        root_directory: String = "rootDirectory",
    }
}

wire::structure! {
    Failure {
        arn: Option<String> = "arn",
        detail: Option<String> = "detail",
        reason: Option<String> = "reason",
    }
}

wire::structure! {
    FirelensConfiguration {
        options: Option<std::collections::BTreeMap<String, String>> = "options",
        r#type: FirelensConfigurationType = "type",
    }
}

wire::enumeration! {
    FirelensConfigurationType {
        Fluentd = "fluentd",
        Fluentbit = "fluentbit",
    }
}

wire::structure! {
    GetTaskProtectionRequest {
        cluster: String = "cluster",
        tasks: Option<Vec<String>> = "tasks",
    }
}

wire::structure! {
    GetTaskProtectionResponse {
        failures: Option<Vec<Failure>> = "failures",
        protected_tasks: Option<Vec<ProtectedTask>> = "protectedTasks",
    }
}

wire::structure! {
    HealthCheck {
        command: Vec<String> = "command",
        interval: Option<i32> = "interval",
        retries: Option<i32> = "retries",
        start_period: Option<i32> = "startPeriod",
        timeout: Option<i32> = "timeout",
    }
}

wire::enumeration! {
    HealthStatus {
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
        Unknown = "UNKNOWN",
    }
}

wire::structure! {
    HostEntry {
        hostname: String = "hostname",
        ip_address: String = "ipAddress",
    }
}

wire::structure! {
    HostVolumeProperties {
        source_path: Option<String> = "sourcePath",
    }
}

wire::structure! {
    InferenceAccelerator {
        device_name: String = "deviceName",
        device_type: String = "deviceType",
    }
}

wire::structure! {
    InferenceAcceleratorOverride {
        device_name: Option<String> = "deviceName",
        device_type: Option<String> = "deviceType",
    }
}

wire::structure! {
    InfrastructureOptimization {
        scale_in_after: Option<i32> = "scaleInAfter",
    }
}

wire::enumeration! {
    InstanceGeneration {
        Current = "current",
        Previous = "previous",
    }
}

wire::structure! {
    InstanceHealthCheckResult {
        last_status_change: Option<model::Timestamp> = "lastStatusChange",
        last_updated: Option<model::Timestamp> = "lastUpdated",
        status: Option<InstanceHealthCheckState> = "status",
        status_reason: Option<String> = "statusReason",
        r#type: Option<InstanceHealthCheckType> = "type",
    }
}

wire::enumeration! {
    InstanceHealthCheckState {
        Ok = "OK",
        Impaired = "IMPAIRED",
        InsufficientData = "INSUFFICIENT_DATA",
        Initializing = "INITIALIZING",
    }
}

wire::enumeration! {
    InstanceHealthCheckType {
        ContainerRuntime = "CONTAINER_RUNTIME",
        AcceleratedCompute = "ACCELERATED_COMPUTE",
        Daemon = "DAEMON",
    }
}

wire::structure! {
    InstanceLaunchTemplate {
        capacity_option_type: Option<CapacityOptionType> = "capacityOptionType",
        capacity_reservations: Option<CapacityReservationRequest> = "capacityReservations",
        ec2_instance_profile_arn: String = "ec2InstanceProfileArn",
        fips_enabled: Option<bool> = "fipsEnabled",
        instance_metadata_tags_propagation: Option<bool> = "instanceMetadataTagsPropagation",
        instance_requirements: Option<InstanceRequirementsRequest> = "instanceRequirements",
        local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration> = "localStorageConfiguration",
        monitoring: Option<ManagedInstancesMonitoringOptions> = "monitoring",
        network_configuration: ManagedInstancesNetworkConfiguration = "networkConfiguration",
        storage_configuration: Option<ManagedInstancesStorageConfiguration> = "storageConfiguration",
    }
}

wire::structure! {
    InstanceLaunchTemplateUpdate {
        capacity_reservations: Option<CapacityReservationRequest> = "capacityReservations",
        ec2_instance_profile_arn: Option<String> = "ec2InstanceProfileArn",
        instance_metadata_tags_propagation: Option<bool> = "instanceMetadataTagsPropagation",
        instance_requirements: Option<InstanceRequirementsRequest> = "instanceRequirements",
        local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration> = "localStorageConfiguration",
        monitoring: Option<ManagedInstancesMonitoringOptions> = "monitoring",
        network_configuration: Option<ManagedInstancesNetworkConfiguration> = "networkConfiguration",
        storage_configuration: Option<ManagedInstancesStorageConfiguration> = "storageConfiguration",
    }
}

wire::structure! {
    InstanceRequirementsRequest {
        accelerator_count: Option<AcceleratorCountRequest> = "acceleratorCount",
        accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>> = "acceleratorManufacturers",
        accelerator_names: Option<Vec<AcceleratorName>> = "acceleratorNames",
        accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest> = "acceleratorTotalMemoryMiB",
        accelerator_types: Option<Vec<AcceleratorType>> = "acceleratorTypes",
        allowed_instance_types: Option<Vec<String>> = "allowedInstanceTypes",
        bare_metal: Option<BareMetal> = "bareMetal",
        baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest> = "baselineEbsBandwidthMbps",
        burstable_performance: Option<BurstablePerformance> = "burstablePerformance",
        cpu_manufacturers: Option<Vec<CpuManufacturer>> = "cpuManufacturers",
        excluded_instance_types: Option<Vec<String>> = "excludedInstanceTypes",
        instance_generations: Option<Vec<InstanceGeneration>> = "instanceGenerations",
        local_storage: Option<LocalStorage> = "localStorage",
        local_storage_types: Option<Vec<LocalStorageType>> = "localStorageTypes",
        max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32> = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest> = "memoryGiBPerVCpu",
        memory_mi_b: MemoryMiBRequest = "memoryMiB",
        network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest> = "networkBandwidthGbps",
        network_interface_count: Option<NetworkInterfaceCountRequest> = "networkInterfaceCount",
        on_demand_max_price_percentage_over_lowest_price: Option<i32> = "onDemandMaxPricePercentageOverLowestPrice",
        require_hibernate_support: Option<bool> = "requireHibernateSupport",
        spot_max_price_percentage_over_lowest_price: Option<i32> = "spotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: Option<TotalLocalStorageGBRequest> = "totalLocalStorageGB",
        v_cpu_count: VCpuCountRangeRequest = "vCpuCount",
    }
}

wire::enumeration! {
    IpcMode {
        Host = "host",
        Task = "task",
        None = "none",
    }
}

wire::structure! {
    KernelCapabilities {
        add: Option<Vec<String>> = "add",
        drop: Option<Vec<String>> = "drop",
    }
}

wire::structure! {
    KeyValuePair {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
}

wire::enumeration! {
    LaunchType {
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
        ManagedInstances = "MANAGED_INSTANCES",
    }
}

wire::structure! {
    LinearConfiguration {
        step_bake_time_in_minutes: Option<i32> = "stepBakeTimeInMinutes",
        step_percent: Option<f64> = "stepPercent",
    }
}

wire::structure! {
    LinuxParameters {
        capabilities: Option<KernelCapabilities> = "capabilities",
        devices: Option<Vec<Device>> = "devices",
        init_process_enabled: Option<bool> = "initProcessEnabled",
        max_swap: Option<i32> = "maxSwap",
        shared_memory_size: Option<i32> = "sharedMemorySize",
        swappiness: Option<i32> = "swappiness",
        tmpfs: Option<Vec<Tmpfs>> = "tmpfs",
    }
}

wire::structure! {
    ListAccountSettingsRequest {
        effective_settings: Option<bool> = "effectiveSettings",
        max_results: Option<i32> = "maxResults",
        name: Option<SettingName> = "name",
        next_token: Option<String> = "nextToken",
        principal_arn: Option<String> = "principalArn",
        value: Option<String> = "value",
    }
}

wire::structure! {
    ListAccountSettingsResponse {
        next_token: Option<String> = "nextToken",
        settings: Option<Vec<Setting>> = "settings",
    }
}

wire::structure! {
    ListAttributesRequest {
        attribute_name: Option<String> = "attributeName",
        attribute_value: Option<String> = "attributeValue",
        cluster: Option<String> = "cluster",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        target_type: TargetType = "targetType",
    }
}

wire::structure! {
    ListAttributesResponse {
        attributes: Option<Vec<Attribute>> = "attributes",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    ListClustersRequest {
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    ListClustersResponse {
        cluster_arns: Option<Vec<String>> = "clusterArns",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    ListContainerInstancesRequest {
        cluster: Option<String> = "cluster",
        filter: Option<String> = "filter",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        status: Option<ContainerInstanceStatus> = "status",
    }
}

wire::structure! {
    ListContainerInstancesResponse {
        container_instance_arns: Option<Vec<String>> = "containerInstanceArns",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    ListServiceDeploymentsRequest {
        cluster: Option<String> = "cluster",
        created_at: Option<CreatedAt> = "createdAt",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        service: String = "service",
        status: Option<Vec<ServiceDeploymentStatus>> = "status",
    }
}

wire::structure! {
    ListServiceDeploymentsResponse {
        next_token: Option<String> = "nextToken",
        service_deployments: Option<Vec<ServiceDeploymentBrief>> = "serviceDeployments",
    }
}

wire::structure! {
    ListServicesByNamespaceRequest {
        max_results: Option<i32> = "maxResults",
        namespace: String = "namespace",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    ListServicesByNamespaceResponse {
        next_token: Option<String> = "nextToken",
        service_arns: Option<Vec<String>> = "serviceArns",
    }
}

wire::structure! {
    ListServicesRequest {
        cluster: Option<String> = "cluster",
        launch_type: Option<LaunchType> = "launchType",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        resource_management_type: Option<ResourceManagementType> = "resourceManagementType",
        scheduling_strategy: Option<SchedulingStrategy> = "schedulingStrategy",
    }
}

wire::structure! {
    ListServicesResponse {
        next_token: Option<String> = "nextToken",
        service_arns: Option<Vec<String>> = "serviceArns",
    }
}

wire::structure! {
    ListTagsForResourceRequest {
        resource_arn: String = "resourceArn",
    }
}

wire::structure! {
    ListTagsForResourceResponse {
        tags: Option<Vec<Tag>> = "tags",
    }
}

wire::structure! {
    ListTaskDefinitionFamiliesRequest {
        family_prefix: Option<String> = "familyPrefix",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        status: Option<TaskDefinitionFamilyStatus> = "status",
    }
}

wire::structure! {
    ListTaskDefinitionFamiliesResponse {
        families: Option<Vec<String>> = "families",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    ListTaskDefinitionsRequest {
        family_prefix: Option<String> = "familyPrefix",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        sort: Option<SortOrder> = "sort",
        status: Option<TaskDefinitionStatus> = "status",
    }
}

wire::structure! {
    ListTaskDefinitionsResponse {
        next_token: Option<String> = "nextToken",
        task_definition_arns: Option<Vec<String>> = "taskDefinitionArns",
    }
}

wire::structure! {
    ListTasksRequest {
        cluster: Option<String> = "cluster",
        container_instance: Option<String> = "containerInstance",
        daemon_name: Option<String> = "daemonName",
        desired_status: Option<DesiredStatus> = "desiredStatus",
        family: Option<String> = "family",
        launch_type: Option<LaunchType> = "launchType",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        service_name: Option<String> = "serviceName",
        started_by: Option<String> = "startedBy",
    }
}

wire::structure! {
    ListTasksResponse {
        next_token: Option<String> = "nextToken",
        task_arns: Option<Vec<String>> = "taskArns",
    }
}

wire::structure! {
    LoadBalancer {
        advanced_configuration: Option<AdvancedConfiguration> = "advancedConfiguration",
        container_name: Option<String> = "containerName",
        container_port: Option<i32> = "containerPort",
        load_balancer_name: Option<String> = "loadBalancerName",
        target_group_arn: Option<String> = "targetGroupArn",
    }
}

wire::enumeration! {
    LocalStorage {
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }
}

wire::enumeration! {
    LocalStorageType {
        Hdd = "hdd",
        Ssd = "ssd",
    }
}

wire::structure! {
    LogConfiguration {
        log_driver: LogDriver = "logDriver",
        options: Option<std::collections::BTreeMap<String, String>> = "options",
        secret_options: Option<Vec<Secret>> = "secretOptions",
    }
}

wire::enumeration! {
    LogDriver {
        JsonFile = "json-file",
        Syslog = "syslog",
        Journald = "journald",
        Gelf = "gelf",
        Fluentd = "fluentd",
        Awslogs = "awslogs",
        Splunk = "splunk",
        Awsfirelens = "awsfirelens",
    }
}

wire::structure! {
    ManagedAgent {
        last_started_at: Option<model::Timestamp> = "lastStartedAt",
        last_status: Option<String> = "lastStatus",
        name: Option<ManagedAgentName> = "name",
        reason: Option<String> = "reason",
    }
}

wire::enumeration! {
    ManagedAgentName {
        ExecuteCommandAgent = "ExecuteCommandAgent",
    }
}

wire::structure! {
    ManagedApplicationAutoScalingPolicy {
        arn: Option<String> = "arn",
        metric: String = "metric",
        policy_type: String = "policyType",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        target_value: f64 = "targetValue",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::structure! {
    ManagedAutoScaling {
        application_auto_scaling_policies: Option<Vec<ManagedApplicationAutoScalingPolicy>> = "applicationAutoScalingPolicies",
        scalable_target: Option<ManagedScalableTarget> = "scalableTarget",
    }
}

wire::structure! {
    ManagedCertificate {
        arn: Option<String> = "arn",
        domain_name: String = "domainName",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::enumeration! {
    ManagedDraining {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    ManagedIngressPath {
        access_type: AccessType = "accessType",
        certificate: Option<ManagedCertificate> = "certificate",
        endpoint: String = "endpoint",
        listener: Option<ManagedListener> = "listener",
        load_balancer: Option<ManagedLoadBalancer> = "loadBalancer",
        load_balancer_security_groups: Option<Vec<ManagedSecurityGroup>> = "loadBalancerSecurityGroups",
        rule: Option<ManagedListenerRule> = "rule",
        target_groups: Option<Vec<ManagedTargetGroup>> = "targetGroups",
    }
}

wire::structure! {
    ManagedInstancesLocalStorageConfiguration {
        use_local_storage: Option<bool> = "useLocalStorage",
    }
}

wire::enumeration! {
    ManagedInstancesMonitoringOptions {
        Basic = "BASIC",
        Detailed = "DETAILED",
    }
}

wire::structure! {
    ManagedInstancesNetworkConfiguration {
        security_groups: Option<Vec<String>> = "securityGroups",
        subnets: Option<Vec<String>> = "subnets",
    }
}

wire::structure! {
    ManagedInstancesProvider {
        auto_repair_configuration: Option<AutoRepairConfiguration> = "autoRepairConfiguration",
        infrastructure_optimization: Option<InfrastructureOptimization> = "infrastructureOptimization",
        infrastructure_role_arn: Option<String> = "infrastructureRoleArn",
        instance_launch_template: Option<InstanceLaunchTemplate> = "instanceLaunchTemplate",
        propagate_tags: Option<PropagateMITags> = "propagateTags",
    }
}

wire::structure! {
    ManagedInstancesStorageConfiguration {
        storage_size_gi_b: Option<i32> = "storageSizeGiB",
    }
}

wire::structure! {
    ManagedListener {
        arn: Option<String> = "arn",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::structure! {
    ManagedListenerRule {
        arn: Option<String> = "arn",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::structure! {
    ManagedLoadBalancer {
        arn: Option<String> = "arn",
        scheme: String = "scheme",
        security_group_ids: Option<Vec<String>> = "securityGroupIds",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        subnet_ids: Option<Vec<String>> = "subnetIds",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::structure! {
    ManagedLogGroup {
        arn: Option<String> = "arn",
        log_group_name: String = "logGroupName",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::structure! {
    ManagedMetricAlarm {
        arn: Option<String> = "arn",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::enumeration! {
    ManagedResourceStatus {
        Provisioning = "PROVISIONING",
        Active = "ACTIVE",
        Deprovisioning = "DEPROVISIONING",
        Deleted = "DELETED",
        Failed = "FAILED",
    }
}

wire::structure! {
    ManagedScalableTarget {
        arn: Option<String> = "arn",
        max_capacity: i32 = "maxCapacity",
        min_capacity: i32 = "minCapacity",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::structure! {
    ManagedScaling {
        instance_warmup_period: Option<i32> = "instanceWarmupPeriod",
        maximum_scaling_step_size: Option<i32> = "maximumScalingStepSize",
        minimum_scaling_step_size: Option<i32> = "minimumScalingStepSize",
        status: Option<ManagedScalingStatus> = "status",
        target_capacity: Option<i32> = "targetCapacity",
    }
}

wire::enumeration! {
    ManagedScalingStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    ManagedSecurityGroup {
        arn: Option<String> = "arn",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::structure! {
    ManagedStorageConfiguration {
        fargate_ephemeral_storage_kms_key_id: Option<String> = "fargateEphemeralStorageKmsKeyId",
        kms_key_id: Option<String> = "kmsKeyId",
    }
}

wire::structure! {
    ManagedTargetGroup {
        arn: Option<String> = "arn",
        health_check_path: String = "healthCheckPath",
        health_check_port: i32 = "healthCheckPort",
        port: i32 = "port",
        status: ManagedResourceStatus = "status",
        status_reason: Option<String> = "statusReason",
        updated_at: model::Timestamp = "updatedAt",
    }
}

wire::enumeration! {
    ManagedTerminationProtection {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    MemoryGiBPerVCpuRequest {
        max: Option<f64> = "max",
        min: Option<f64> = "min",
    }
}

wire::structure! {
    MemoryMiBRequest {
        max: Option<i32> = "max",
        min: i32 = "min",
    }
}

wire::structure! {
    MountPoint {
        container_path: Option<String> = "containerPath",
        read_only: Option<bool> = "readOnly",
        source_volume: Option<String> = "sourceVolume",
    }
}

wire::structure! {
    NetworkBandwidthGbpsRequest {
        max: Option<f64> = "max",
        min: Option<f64> = "min",
    }
}

wire::structure! {
    NetworkBinding {
        bind_ip: Option<String> = "bindIP",
        container_port: Option<i32> = "containerPort",
        container_port_range: Option<String> = "containerPortRange",
        host_port: Option<i32> = "hostPort",
        host_port_range: Option<String> = "hostPortRange",
        protocol: Option<TransportProtocol> = "protocol",
    }
}

wire::structure! {
    NetworkConfiguration {
        awsvpc_configuration: Option<AwsVpcConfiguration> = "awsvpcConfiguration",
    }
}

wire::structure! {
    NetworkInterface {
        attachment_id: Option<String> = "attachmentId",
        ipv6_address: Option<String> = "ipv6Address",
        private_ipv4_address: Option<String> = "privateIpv4Address",
    }
}

wire::structure! {
    NetworkInterfaceCountRequest {
        max: Option<i32> = "max",
        min: Option<i32> = "min",
    }
}

wire::enumeration! {
    NetworkMode {
        Bridge = "bridge",
        Host = "host",
        Awsvpc = "awsvpc",
        None = "none",
    }
}

wire::enumeration! {
    OSFamily {
        WindowsServer2019Full = "WINDOWS_SERVER_2019_FULL",
        WindowsServer2019Core = "WINDOWS_SERVER_2019_CORE",
        WindowsServer2016Full = "WINDOWS_SERVER_2016_FULL",
        WindowsServer2004Core = "WINDOWS_SERVER_2004_CORE",
        WindowsServer2022Core = "WINDOWS_SERVER_2022_CORE",
        WindowsServer2022Full = "WINDOWS_SERVER_2022_FULL",
        WindowsServer2025Core = "WINDOWS_SERVER_2025_CORE",
        WindowsServer2025Full = "WINDOWS_SERVER_2025_FULL",
        WindowsServer20H2Core = "WINDOWS_SERVER_20H2_CORE",
        Linux = "LINUX",
    }
}

wire::enumeration! {
    PidMode {
        Host = "host",
        Task = "task",
    }
}

wire::structure! {
    PlacementConstraint {
        expression: Option<String> = "expression",
        r#type: Option<PlacementConstraintType> = "type",
    }
}

wire::enumeration! {
    PlacementConstraintType {
        DistinctInstance = "distinctInstance",
        MemberOf = "memberOf",
    }
}

wire::structure! {
    PlacementStrategy {
        field: Option<String> = "field",
        r#type: Option<PlacementStrategyType> = "type",
    }
}

wire::enumeration! {
    PlacementStrategyType {
        Random = "random",
        Spread = "spread",
        Binpack = "binpack",
    }
}

wire::structure! {
    PlatformDevice {
        id: String = "id",
        r#type: PlatformDeviceType = "type",
    }
}

wire::enumeration! {
    PlatformDeviceType {
        Gpu = "GPU",
    }
}

wire::structure! {
    PortMapping {
        app_protocol: Option<ApplicationProtocol> = "appProtocol",
        container_port: Option<i32> = "containerPort",
        container_port_range: Option<String> = "containerPortRange",
        host_port: Option<i32> = "hostPort",
        name: Option<String> = "name",
        protocol: Option<TransportProtocol> = "protocol",
    }
}

wire::enumeration! {
    PropagateMITags {
        CapacityProvider = "CAPACITY_PROVIDER",
        None = "NONE",
    }
}

wire::enumeration! {
    PropagateTags {
        TaskDefinition = "TASK_DEFINITION",
        Service = "SERVICE",
        None = "NONE",
    }
}

wire::structure! {
    ProtectedTask {
        expiration_date: Option<model::Timestamp> = "expirationDate",
        protection_enabled: Option<bool> = "protectionEnabled",
        task_arn: Option<String> = "taskArn",
    }
}

wire::structure! {
    ProxyConfiguration {
        container_name: String = "containerName",
        properties: Option<Vec<KeyValuePair>> = "properties",
        r#type: Option<ProxyConfigurationType> = "type",
    }
}

wire::enumeration! {
    ProxyConfigurationType {
        Appmesh = "APPMESH",
    }
}

wire::structure! {
    PutAccountSettingDefaultRequest {
        name: SettingName = "name",
        value: String = "value",
    }
}

wire::structure! {
    PutAccountSettingDefaultResponse {
        setting: Option<Setting> = "setting",
    }
}

wire::structure! {
    PutAccountSettingRequest {
        name: SettingName = "name",
        principal_arn: Option<String> = "principalArn",
        value: String = "value",
    }
}

wire::structure! {
    PutAccountSettingResponse {
        setting: Option<Setting> = "setting",
    }
}

wire::structure! {
    PutAttributesRequest {
        attributes: Vec<Attribute> = "attributes",
        cluster: Option<String> = "cluster",
    }
}

wire::structure! {
    PutAttributesResponse {
        attributes: Option<Vec<Attribute>> = "attributes",
    }
}

wire::structure! {
    PutClusterCapacityProvidersRequest {
        capacity_providers: Vec<String> = "capacityProviders",
        cluster: String = "cluster",
        default_capacity_provider_strategy: Vec<CapacityProviderStrategyItem> = "defaultCapacityProviderStrategy",
    }
}

wire::structure! {
    PutClusterCapacityProvidersResponse {
        cluster: Option<Cluster> = "cluster",
    }
}

wire::structure! {
    RegisterContainerInstanceRequest {
        attributes: Option<Vec<Attribute>> = "attributes",
        cluster: Option<String> = "cluster",
        container_instance_arn: Option<String> = "containerInstanceArn",
        instance_identity_document: Option<String> = "instanceIdentityDocument",
        instance_identity_document_signature: Option<String> = "instanceIdentityDocumentSignature",
        platform_devices: Option<Vec<PlatformDevice>> = "platformDevices",
        tags: Option<Vec<Tag>> = "tags",
        total_resources: Option<Vec<Resource>> = "totalResources",
        version_info: Option<VersionInfo> = "versionInfo",
    }
}

wire::structure! {
    RegisterContainerInstanceResponse {
        container_instance: Option<ContainerInstance> = "containerInstance",
    }
}

wire::structure! {
    RegisterTaskDefinitionRequest {
        container_definitions: Vec<ContainerDefinition> = "containerDefinitions",
        cpu: Option<String> = "cpu",
        enable_fault_injection: Option<bool> = "enableFaultInjection",
        ephemeral_storage: Option<EphemeralStorage> = "ephemeralStorage",
        execution_role_arn: Option<String> = "executionRoleArn",
        family: String = "family",
        inference_accelerators: Option<Vec<InferenceAccelerator>> = "inferenceAccelerators",
        ipc_mode: Option<IpcMode> = "ipcMode",
        memory: Option<String> = "memory",
        network_mode: Option<NetworkMode> = "networkMode",
        pid_mode: Option<PidMode> = "pidMode",
        placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>> = "placementConstraints",
        proxy_configuration: Option<ProxyConfiguration> = "proxyConfiguration",
        requires_compatibilities: Option<Vec<Compatibility>> = "requiresCompatibilities",
        runtime_platform: Option<RuntimePlatform> = "runtimePlatform",
        tags: Option<Vec<Tag>> = "tags",
        task_role_arn: Option<String> = "taskRoleArn",
        volumes: Option<Vec<Volume>> = "volumes",
    }
}

wire::structure! {
    RegisterTaskDefinitionResponse {
        tags: Option<Vec<Tag>> = "tags",
        task_definition: Option<TaskDefinition> = "taskDefinition",
    }
}

wire::structure! {
    RepositoryCredentials {
        credentials_parameter: String = "credentialsParameter",
    }
}

wire::structure! {
    ResolvedConfiguration {
        load_balancers: Option<Vec<ServiceRevisionLoadBalancer>> = "loadBalancers",
    }
}

wire::structure! {
    Resource {
        double_value: Option<f64> = "doubleValue",
        integer_value: Option<i32> = "integerValue",
        long_value: Option<i64> = "longValue",
        name: Option<String> = "name",
        string_set_value: Option<Vec<String>> = "stringSetValue",
        r#type: Option<String> = "type",
    }
}

wire::enumeration! {
    ResourceManagementType {
        Customer = "CUSTOMER",
        Ecs = "ECS",
    }
}

wire::structure! {
    ResourceRequirement {
        r#type: ResourceType = "type",
        value: String = "value",
    }
}

wire::enumeration! {
    ResourceType {
        Gpu = "GPU",
        InferenceAccelerator = "InferenceAccelerator",
    }
}

wire::structure! {
    Rollback {
        reason: Option<String> = "reason",
        service_revision_arn: Option<String> = "serviceRevisionArn",
        started_at: Option<model::Timestamp> = "startedAt",
    }
}

wire::structure! {
    RunTaskRequest {
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        client_token: Option<String> = "clientToken",
        cluster: Option<String> = "cluster",
        count: Option<i32> = "count",
        enable_ecs_managed_tags: Option<bool> = "enableECSManagedTags",
        enable_execute_command: Option<bool> = "enableExecuteCommand",
        group: Option<String> = "group",
        launch_type: Option<LaunchType> = "launchType",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        overrides: Option<TaskOverride> = "overrides",
        placement_constraints: Option<Vec<PlacementConstraint>> = "placementConstraints",
        placement_strategy: Option<Vec<PlacementStrategy>> = "placementStrategy",
        platform_version: Option<String> = "platformVersion",
        propagate_tags: Option<PropagateTags> = "propagateTags",
        reference_id: Option<String> = "referenceId",
        started_by: Option<String> = "startedBy",
        tags: Option<Vec<Tag>> = "tags",
        task_definition: String = "taskDefinition",
        volume_configurations: Option<Vec<TaskVolumeConfiguration>> = "volumeConfigurations",
    }
}

wire::structure! {
    RunTaskResponse {
        failures: Option<Vec<Failure>> = "failures",
        tasks: Option<Vec<Task>> = "tasks",
    }
}

wire::structure! {
    RuntimePlatform {
        cpu_architecture: Option<CPUArchitecture> = "cpuArchitecture",
        operating_system_family: Option<OSFamily> = "operatingSystemFamily",
    }
}

wire::structure! {
    S3FilesVolumeConfiguration {
        access_point_arn: Option<String> = "accessPointArn",
        file_system_arn: String = "fileSystemArn",
        root_directory: Option<String> = "rootDirectory",
        transit_encryption_port: Option<i32> = "transitEncryptionPort",
    }
}

wire::structure! {
    Scale {
        unit: Option<ScaleUnit> = "unit",
        value: Option<f64> = "value",
    }
}

wire::enumeration! {
    ScaleUnit {
        Percent = "PERCENT",
    }
}

wire::enumeration! {
    SchedulingStrategy {
        Replica = "REPLICA",
        Daemon = "DAEMON",
    }
}

wire::enumeration! {
    Scope {
        Task = "task",
        Shared = "shared",
    }
}

wire::structure! {
    Secret {
        name: String = "name",
        value_from: String = "valueFrom",
    }
}

wire::structure! {
    Service {
        availability_zone_rebalancing: Option<AvailabilityZoneRebalancing> = "availabilityZoneRebalancing",
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        cluster_arn: Option<String> = "clusterArn",
        created_at: Option<model::Timestamp> = "createdAt",
        created_by: Option<String> = "createdBy",
        current_service_deployment: Option<String> = "currentServiceDeployment",
        current_service_revisions: Option<Vec<ServiceCurrentRevisionSummary>> = "currentServiceRevisions",
        deployment_configuration: Option<DeploymentConfiguration> = "deploymentConfiguration",
        deployment_controller: Option<DeploymentController> = "deploymentController",
        deployments: Option<Vec<Deployment>> = "deployments",
        desired_count: Option<i32> = "desiredCount",
        enable_ecs_managed_tags: Option<bool> = "enableECSManagedTags",
        enable_execute_command: Option<bool> = "enableExecuteCommand",
        events: Option<Vec<ServiceEvent>> = "events",
        health_check_grace_period_seconds: Option<i32> = "healthCheckGracePeriodSeconds",
        launch_type: Option<LaunchType> = "launchType",
        load_balancers: Option<Vec<LoadBalancer>> = "loadBalancers",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        pending_count: Option<i32> = "pendingCount",
        placement_constraints: Option<Vec<PlacementConstraint>> = "placementConstraints",
        placement_strategy: Option<Vec<PlacementStrategy>> = "placementStrategy",
        platform_family: Option<String> = "platformFamily",
        platform_version: Option<String> = "platformVersion",
        propagate_tags: Option<PropagateTags> = "propagateTags",
        resource_management_type: Option<ResourceManagementType> = "resourceManagementType",
        role_arn: Option<String> = "roleArn",
        running_count: Option<i32> = "runningCount",
        scheduling_strategy: Option<SchedulingStrategy> = "schedulingStrategy",
        service_arn: Option<String> = "serviceArn",
        service_name: Option<String> = "serviceName",
        service_registries: Option<Vec<ServiceRegistry>> = "serviceRegistries",
        status: Option<String> = "status",
        tags: Option<Vec<Tag>> = "tags",
        task_definition: Option<String> = "taskDefinition",
        task_sets: Option<Vec<TaskSet>> = "taskSets",
    }
}

wire::structure! {
    ServiceConnectAccessLogConfiguration {
        format: ServiceConnectAccessLoggingFormat = "format",
        include_query_parameters: Option<ServiceConnectIncludeQueryParameters> = "includeQueryParameters",
    }
}

wire::enumeration! {
    ServiceConnectAccessLoggingFormat {
        Text = "TEXT",
        Json = "JSON",
    }
}

wire::structure! {
    ServiceConnectClientAlias {
        dns_name: Option<String> = "dnsName",
        port: i32 = "port",
        test_traffic_rules: Option<ServiceConnectTestTrafficRules> = "testTrafficRules",
    }
}

wire::structure! {
    ServiceConnectConfiguration {
        access_log_configuration: Option<ServiceConnectAccessLogConfiguration> = "accessLogConfiguration",
        enabled: bool = "enabled",
        log_configuration: Option<LogConfiguration> = "logConfiguration",
        namespace: Option<String> = "namespace",
        services: Option<Vec<ServiceConnectService>> = "services",
    }
}

wire::enumeration! {
    ServiceConnectIncludeQueryParameters {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

wire::structure! {
    ServiceConnectService {
        client_aliases: Option<Vec<ServiceConnectClientAlias>> = "clientAliases",
        discovery_name: Option<String> = "discoveryName",
        ingress_port_override: Option<i32> = "ingressPortOverride",
        port_name: String = "portName",
        timeout: Option<TimeoutConfiguration> = "timeout",
        tls: Option<ServiceConnectTlsConfiguration> = "tls",
    }
}

wire::structure! {
    ServiceConnectServiceResource {
        discovery_arn: Option<String> = "discoveryArn",
        discovery_name: Option<String> = "discoveryName",
    }
}

wire::structure! {
    ServiceConnectTestTrafficHeaderMatchRules {
        exact: String = "exact",
    }
}

wire::structure! {
    ServiceConnectTestTrafficHeaderRules {
        name: String = "name",
        value: Option<ServiceConnectTestTrafficHeaderMatchRules> = "value",
    }
}

wire::structure! {
    ServiceConnectTestTrafficRules {
        header: ServiceConnectTestTrafficHeaderRules = "header",
    }
}

wire::structure! {
    ServiceConnectTlsCertificateAuthority {
        aws_pca_authority_arn: Option<String> = "awsPcaAuthorityArn",
    }
}

wire::structure! {
    ServiceConnectTlsConfiguration {
        issuer_certificate_authority: ServiceConnectTlsCertificateAuthority = "issuerCertificateAuthority",
        kms_key: Option<String> = "kmsKey",
        role_arn: Option<String> = "roleArn",
    }
}

wire::structure! {
    ServiceCurrentRevisionSummary {
        arn: Option<String> = "arn",
        pending_task_count: Option<i32> = "pendingTaskCount",
        requested_task_count: Option<i32> = "requestedTaskCount",
        running_task_count: Option<i32> = "runningTaskCount",
    }
}

wire::structure! {
    ServiceDeployment {
        alarms: Option<ServiceDeploymentAlarms> = "alarms",
        cluster_arn: Option<String> = "clusterArn",
        created_at: Option<model::Timestamp> = "createdAt",
        deployment_circuit_breaker: Option<ServiceDeploymentCircuitBreaker> = "deploymentCircuitBreaker",
        deployment_configuration: Option<DeploymentConfiguration> = "deploymentConfiguration",
        finished_at: Option<model::Timestamp> = "finishedAt",
        lifecycle_hook_details: Option<Vec<DeploymentLifecycleHookDetail>> = "lifecycleHookDetails",
        lifecycle_stage: Option<ServiceDeploymentLifecycleStage> = "lifecycleStage",
        rollback: Option<Rollback> = "rollback",
        service_arn: Option<String> = "serviceArn",
        service_deployment_arn: Option<String> = "serviceDeploymentArn",
        source_service_revisions: Option<Vec<ServiceRevisionSummary>> = "sourceServiceRevisions",
        started_at: Option<model::Timestamp> = "startedAt",
        status: Option<ServiceDeploymentStatus> = "status",
        status_reason: Option<String> = "statusReason",
        stopped_at: Option<model::Timestamp> = "stoppedAt",
        target_service_revision: Option<ServiceRevisionSummary> = "targetServiceRevision",
        updated_at: Option<model::Timestamp> = "updatedAt",
    }
}

wire::structure! {
    ServiceDeploymentAlarms {
        alarm_names: Option<Vec<String>> = "alarmNames",
        status: Option<ServiceDeploymentRollbackMonitorsStatus> = "status",
        triggered_alarm_names: Option<Vec<String>> = "triggeredAlarmNames",
    }
}

wire::structure! {
    ServiceDeploymentBrief {
        cluster_arn: Option<String> = "clusterArn",
        created_at: Option<model::Timestamp> = "createdAt",
        finished_at: Option<model::Timestamp> = "finishedAt",
        service_arn: Option<String> = "serviceArn",
        service_deployment_arn: Option<String> = "serviceDeploymentArn",
        started_at: Option<model::Timestamp> = "startedAt",
        status: Option<ServiceDeploymentStatus> = "status",
        status_reason: Option<String> = "statusReason",
        target_service_revision_arn: Option<String> = "targetServiceRevisionArn",
    }
}

wire::structure! {
    ServiceDeploymentCircuitBreaker {
        failure_count: Option<i32> = "failureCount",
        status: Option<ServiceDeploymentRollbackMonitorsStatus> = "status",
        threshold: Option<i32> = "threshold",
    }
}

wire::enumeration! {
    ServiceDeploymentLifecycleStage {
        ReconcileService = "RECONCILE_SERVICE",
        PreScaleUp = "PRE_SCALE_UP",
        ScaleUp = "SCALE_UP",
        PostScaleUp = "POST_SCALE_UP",
        TestTrafficShift = "TEST_TRAFFIC_SHIFT",
        PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT",
        ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT",
        PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT",
        BakeTime = "BAKE_TIME",
        CleanUp = "CLEAN_UP",
    }
}

wire::enumeration! {
    ServiceDeploymentRollbackMonitorsStatus {
        Triggered = "TRIGGERED",
        Monitoring = "MONITORING",
        MonitoringComplete = "MONITORING_COMPLETE",
        Disabled = "DISABLED",
    }
}

wire::enumeration! {
    ServiceDeploymentStatus {
        Pending = "PENDING",
        Successful = "SUCCESSFUL",
        Stopped = "STOPPED",
        StopRequested = "STOP_REQUESTED",
        InProgress = "IN_PROGRESS",
        RollbackRequested = "ROLLBACK_REQUESTED",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        RollbackSuccessful = "ROLLBACK_SUCCESSFUL",
        RollbackFailed = "ROLLBACK_FAILED",
    }
}

wire::structure! {
    ServiceEvent {
        created_at: Option<model::Timestamp> = "createdAt",
        id: Option<String> = "id",
        message: Option<String> = "message",
    }
}

wire::enumeration! {
    ServiceField {
        Tags = "TAGS",
    }
}

wire::structure! {
    ServiceManagedEBSVolumeConfiguration {
        encrypted: Option<bool> = "encrypted",
        filesystem_type: Option<TaskFilesystemType> = "filesystemType",
        iops: Option<i32> = "iops",
        kms_key_id: Option<String> = "kmsKeyId",
        role_arn: String = "roleArn",
        size_in_gi_b: Option<i32> = "sizeInGiB",
        snapshot_id: Option<String> = "snapshotId",
        tag_specifications: Option<Vec<EBSTagSpecification>> = "tagSpecifications",
        throughput: Option<i32> = "throughput",
        volume_initialization_rate: Option<i32> = "volumeInitializationRate",
        volume_type: Option<String> = "volumeType",
    }
}

wire::structure! {
    ServiceRegistry {
        container_name: Option<String> = "containerName",
        container_port: Option<i32> = "containerPort",
        port: Option<i32> = "port",
        registry_arn: Option<String> = "registryArn",
    }
}

wire::structure! {
    ServiceRevision {
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        cluster_arn: Option<String> = "clusterArn",
        container_images: Option<Vec<ContainerImage>> = "containerImages",
        created_at: Option<model::Timestamp> = "createdAt",
        ecs_managed_resources: Option<ECSManagedResources> = "ecsManagedResources",
        fargate_ephemeral_storage: Option<DeploymentEphemeralStorage> = "fargateEphemeralStorage",
        guard_duty_enabled: Option<bool> = "guardDutyEnabled",
        launch_type: Option<LaunchType> = "launchType",
        load_balancers: Option<Vec<LoadBalancer>> = "loadBalancers",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        platform_family: Option<String> = "platformFamily",
        platform_version: Option<String> = "platformVersion",
        resolved_configuration: Option<ResolvedConfiguration> = "resolvedConfiguration",
        service_arn: Option<String> = "serviceArn",
        service_connect_configuration: Option<ServiceConnectConfiguration> = "serviceConnectConfiguration",
        service_registries: Option<Vec<ServiceRegistry>> = "serviceRegistries",
        service_revision_arn: Option<String> = "serviceRevisionArn",
        task_definition: Option<String> = "taskDefinition",
        volume_configurations: Option<Vec<ServiceVolumeConfiguration>> = "volumeConfigurations",
        vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>> = "vpcLatticeConfigurations",
    }
}

wire::structure! {
    ServiceRevisionLoadBalancer {
        production_listener_rule: Option<String> = "productionListenerRule",
        target_group_arn: Option<String> = "targetGroupArn",
    }
}

wire::structure! {
    ServiceRevisionSummary {
        arn: Option<String> = "arn",
        pending_task_count: Option<i32> = "pendingTaskCount",
        requested_production_traffic_weight: Option<f64> = "requestedProductionTrafficWeight",
        requested_task_count: Option<i32> = "requestedTaskCount",
        requested_test_traffic_weight: Option<f64> = "requestedTestTrafficWeight",
        running_task_count: Option<i32> = "runningTaskCount",
    }
}

wire::structure! {
    ServiceVolumeConfiguration {
        managed_ebs_volume: Option<ServiceManagedEBSVolumeConfiguration> = "managedEBSVolume",
        name: String = "name",
    }
}

wire::structure! {
    Setting {
        name: Option<SettingName> = "name",
        principal_arn: Option<String> = "principalArn",
        r#type: Option<SettingType> = "type",
        value: Option<String> = "value",
    }
}

wire::enumeration! {
    SettingName {
        ServiceLongArnFormat = "serviceLongArnFormat",
        TaskLongArnFormat = "taskLongArnFormat",
        ContainerInstanceLongArnFormat = "containerInstanceLongArnFormat",
        AwsvpcTrunking = "awsvpcTrunking",
        ContainerInsights = "containerInsights",
        FargateFipsMode = "fargateFIPSMode",
        TagResourceAuthorization = "tagResourceAuthorization",
        FargateTaskRetirementWaitPeriod = "fargateTaskRetirementWaitPeriod",
        GuardDutyActivate = "guardDutyActivate",
        DefaultLogDriverMode = "defaultLogDriverMode",
        FargateEventWindows = "fargateEventWindows",
    }
}

wire::enumeration! {
    SettingType {
        User = "user",
        AwsManaged = "aws_managed",
    }
}

wire::enumeration! {
    SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}

wire::enumeration! {
    StabilityStatus {
        SteadyState = "STEADY_STATE",
        Stabilizing = "STABILIZING",
    }
}

wire::structure! {
    StartTaskRequest {
        cluster: Option<String> = "cluster",
        container_instances: Vec<String> = "containerInstances",
        enable_ecs_managed_tags: Option<bool> = "enableECSManagedTags",
        enable_execute_command: Option<bool> = "enableExecuteCommand",
        group: Option<String> = "group",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        overrides: Option<TaskOverride> = "overrides",
        propagate_tags: Option<PropagateTags> = "propagateTags",
        reference_id: Option<String> = "referenceId",
        started_by: Option<String> = "startedBy",
        tags: Option<Vec<Tag>> = "tags",
        task_definition: String = "taskDefinition",
        volume_configurations: Option<Vec<TaskVolumeConfiguration>> = "volumeConfigurations",
    }
}

wire::structure! {
    StartTaskResponse {
        failures: Option<Vec<Failure>> = "failures",
        tasks: Option<Vec<Task>> = "tasks",
    }
}

wire::structure! {
    StopServiceDeploymentRequest {
        service_deployment_arn: String = "serviceDeploymentArn",
        stop_type: Option<StopServiceDeploymentStopType> = "stopType",
    }
}

wire::structure! {
    StopServiceDeploymentResponse {
        service_deployment_arn: Option<String> = "serviceDeploymentArn",
    }
}

wire::enumeration! {
    StopServiceDeploymentStopType {
        Abort = "ABORT",
        Rollback = "ROLLBACK",
    }
}

wire::structure! {
    StopTaskRequest {
        cluster: Option<String> = "cluster",
        reason: Option<String> = "reason",
        task: String = "task",
    }
}

wire::structure! {
    StopTaskResponse {
        task: Option<Task> = "task",
    }
}

wire::structure! {
    SystemControl {
        namespace: Option<String> = "namespace",
        value: Option<String> = "value",
    }
}

wire::structure! {
    Tag {
        key: Option<String> = "key",
        value: Option<String> = "value",
    }
}

wire::structure! {
    TagResourceRequest {
        resource_arn: String = "resourceArn",
        tags: Vec<Tag> = "tags",
    }
}

wire::structure! {
    TagResourceResponse {
    }
}

wire::enumeration! {
    TargetType {
        ContainerInstance = "container-instance",
    }
}

wire::structure! {
    Task {
        attachments: Option<Vec<Attachment>> = "attachments",
        attributes: Option<Vec<Attribute>> = "attributes",
        availability_zone: Option<String> = "availabilityZone",
        capacity_provider_name: Option<String> = "capacityProviderName",
        cluster_arn: Option<String> = "clusterArn",
        connectivity: Option<Connectivity> = "connectivity",
        connectivity_at: Option<model::Timestamp> = "connectivityAt",
        container_instance_arn: Option<String> = "containerInstanceArn",
        containers: Option<Vec<Container>> = "containers",
        cpu: Option<String> = "cpu",
        created_at: Option<model::Timestamp> = "createdAt",
        desired_status: Option<String> = "desiredStatus",
        enable_execute_command: Option<bool> = "enableExecuteCommand",
        ephemeral_storage: Option<EphemeralStorage> = "ephemeralStorage",
        execution_stopped_at: Option<model::Timestamp> = "executionStoppedAt",
        fargate_ephemeral_storage: Option<TaskEphemeralStorage> = "fargateEphemeralStorage",
        group: Option<String> = "group",
        health_status: Option<HealthStatus> = "healthStatus",
        inference_accelerators: Option<Vec<InferenceAccelerator>> = "inferenceAccelerators",
        last_status: Option<String> = "lastStatus",
        launch_type: Option<LaunchType> = "launchType",
        memory: Option<String> = "memory",
        overrides: Option<TaskOverride> = "overrides",
        platform_family: Option<String> = "platformFamily",
        platform_version: Option<String> = "platformVersion",
        pull_started_at: Option<model::Timestamp> = "pullStartedAt",
        pull_stopped_at: Option<model::Timestamp> = "pullStoppedAt",
        started_at: Option<model::Timestamp> = "startedAt",
        started_by: Option<String> = "startedBy",
        stop_code: Option<TaskStopCode> = "stopCode",
        stopped_at: Option<model::Timestamp> = "stoppedAt",
        stopped_reason: Option<String> = "stoppedReason",
        stopping_at: Option<model::Timestamp> = "stoppingAt",
        tags: Option<Vec<Tag>> = "tags",
        task_arn: Option<String> = "taskArn",
        task_definition_arn: Option<String> = "taskDefinitionArn",
        version: Option<i64> = "version",
    }
}

wire::structure! {
    TaskDefinition {
        compatibilities: Option<Vec<Compatibility>> = "compatibilities",
        container_definitions: Option<Vec<ContainerDefinition>> = "containerDefinitions",
        cpu: Option<String> = "cpu",
        delete_requested_at: Option<model::Timestamp> = "deleteRequestedAt",
        deregistered_at: Option<model::Timestamp> = "deregisteredAt",
        enable_fault_injection: Option<bool> = "enableFaultInjection",
        ephemeral_storage: Option<EphemeralStorage> = "ephemeralStorage",
        execution_role_arn: Option<String> = "executionRoleArn",
        family: Option<String> = "family",
        inference_accelerators: Option<Vec<InferenceAccelerator>> = "inferenceAccelerators",
        ipc_mode: Option<IpcMode> = "ipcMode",
        memory: Option<String> = "memory",
        network_mode: Option<NetworkMode> = "networkMode",
        pid_mode: Option<PidMode> = "pidMode",
        placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>> = "placementConstraints",
        proxy_configuration: Option<ProxyConfiguration> = "proxyConfiguration",
        registered_at: Option<model::Timestamp> = "registeredAt",
        registered_by: Option<String> = "registeredBy",
        requires_attributes: Option<Vec<Attribute>> = "requiresAttributes",
        requires_compatibilities: Option<Vec<Compatibility>> = "requiresCompatibilities",
        revision: Option<i32> = "revision",
        runtime_platform: Option<RuntimePlatform> = "runtimePlatform",
        status: Option<TaskDefinitionStatus> = "status",
        task_definition_arn: Option<String> = "taskDefinitionArn",
        task_role_arn: Option<String> = "taskRoleArn",
        volumes: Option<Vec<Volume>> = "volumes",
    }
}

wire::enumeration! {
    TaskDefinitionFamilyStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        All = "ALL",
    }
}

wire::enumeration! {
    TaskDefinitionField {
        Tags = "TAGS",
    }
}

wire::structure! {
    TaskDefinitionPlacementConstraint {
        expression: Option<String> = "expression",
        r#type: Option<TaskDefinitionPlacementConstraintType> = "type",
    }
}

wire::enumeration! {
    TaskDefinitionPlacementConstraintType {
        MemberOf = "memberOf",
    }
}

wire::enumeration! {
    TaskDefinitionStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        DeleteInProgress = "DELETE_IN_PROGRESS",
    }
}

wire::structure! {
    TaskEphemeralStorage {
        kms_key_id: Option<String> = "kmsKeyId",
        size_in_gi_b: Option<i32> = "sizeInGiB",
    }
}

wire::enumeration! {
    TaskField {
        Tags = "TAGS",
    }
}

wire::enumeration! {
    TaskFilesystemType {
        Ext3 = "ext3",
        Ext4 = "ext4",
        Xfs = "xfs",
        Ntfs = "ntfs",
    }
}

wire::structure! {
    TaskManagedEBSVolumeConfiguration {
        encrypted: Option<bool> = "encrypted",
        filesystem_type: Option<TaskFilesystemType> = "filesystemType",
        iops: Option<i32> = "iops",
        kms_key_id: Option<String> = "kmsKeyId",
        role_arn: String = "roleArn",
        size_in_gi_b: Option<i32> = "sizeInGiB",
        snapshot_id: Option<String> = "snapshotId",
        tag_specifications: Option<Vec<EBSTagSpecification>> = "tagSpecifications",
        termination_policy: Option<TaskManagedEBSVolumeTerminationPolicy> = "terminationPolicy",
        throughput: Option<i32> = "throughput",
        volume_initialization_rate: Option<i32> = "volumeInitializationRate",
        volume_type: Option<String> = "volumeType",
    }
}

wire::structure! {
    TaskManagedEBSVolumeTerminationPolicy {
        delete_on_termination: bool = "deleteOnTermination",
    }
}

wire::structure! {
    TaskOverride {
        container_overrides: Option<Vec<ContainerOverride>> = "containerOverrides",
        cpu: Option<String> = "cpu",
        ephemeral_storage: Option<EphemeralStorage> = "ephemeralStorage",
        execution_role_arn: Option<String> = "executionRoleArn",
        inference_accelerator_overrides: Option<Vec<InferenceAcceleratorOverride>> = "inferenceAcceleratorOverrides",
        memory: Option<String> = "memory",
        task_role_arn: Option<String> = "taskRoleArn",
    }
}

wire::structure! {
    TaskSet {
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        cluster_arn: Option<String> = "clusterArn",
        computed_desired_count: Option<i32> = "computedDesiredCount",
        created_at: Option<model::Timestamp> = "createdAt",
        external_id: Option<String> = "externalId",
        fargate_ephemeral_storage: Option<DeploymentEphemeralStorage> = "fargateEphemeralStorage",
        id: Option<String> = "id",
        launch_type: Option<LaunchType> = "launchType",
        load_balancers: Option<Vec<LoadBalancer>> = "loadBalancers",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        pending_count: Option<i32> = "pendingCount",
        platform_family: Option<String> = "platformFamily",
        platform_version: Option<String> = "platformVersion",
        running_count: Option<i32> = "runningCount",
        scale: Option<Scale> = "scale",
        service_arn: Option<String> = "serviceArn",
        service_registries: Option<Vec<ServiceRegistry>> = "serviceRegistries",
        stability_status: Option<StabilityStatus> = "stabilityStatus",
        stability_status_at: Option<model::Timestamp> = "stabilityStatusAt",
        started_by: Option<String> = "startedBy",
        status: Option<String> = "status",
        tags: Option<Vec<Tag>> = "tags",
        task_definition: Option<String> = "taskDefinition",
        task_set_arn: Option<String> = "taskSetArn",
        updated_at: Option<model::Timestamp> = "updatedAt",
    }
}

wire::enumeration! {
    TaskSetField {
        Tags = "TAGS",
    }
}

wire::enumeration! {
    TaskStopCode {
        TaskFailedToStart = "TaskFailedToStart",
        EssentialContainerExited = "EssentialContainerExited",
        UserInitiated = "UserInitiated",
        ServiceSchedulerInitiated = "ServiceSchedulerInitiated",
        SpotInterruption = "SpotInterruption",
        TerminationNotice = "TerminationNotice",
    }
}

wire::structure! {
    TaskVolumeConfiguration {
        managed_ebs_volume: Option<TaskManagedEBSVolumeConfiguration> = "managedEBSVolume",
        name: String = "name",
    }
}

wire::structure! {
    TimeoutConfiguration {
        idle_timeout_seconds: Option<i32> = "idleTimeoutSeconds",
        per_request_timeout_seconds: Option<i32> = "perRequestTimeoutSeconds",
    }
}

wire::structure! {
    Tmpfs {
        container_path: String = "containerPath",
        mount_options: Option<Vec<String>> = "mountOptions",
        size: i32 = "size",
    }
}

wire::structure! {
    TotalLocalStorageGBRequest {
        max: Option<f64> = "max",
        min: Option<f64> = "min",
    }
}

wire::enumeration! {
    TransportProtocol {
        Tcp = "tcp",
        Udp = "udp",
    }
}

wire::structure! {
    Ulimit {
        hard_limit: i32 = "hardLimit",
        name: UlimitName = "name",
        soft_limit: i32 = "softLimit",
    }
}

wire::enumeration! {
    UlimitName {
        Core = "core",
        Cpu = "cpu",
        Data = "data",
        Fsize = "fsize",
        Locks = "locks",
        Memlock = "memlock",
        Msgqueue = "msgqueue",
        Nice = "nice",
        Nofile = "nofile",
        Nproc = "nproc",
        Rss = "rss",
        Rtprio = "rtprio",
        Rttime = "rttime",
        Sigpending = "sigpending",
        Stack = "stack",
    }
}

wire::structure! {
    UntagResourceRequest {
        resource_arn: String = "resourceArn",
        tag_keys: Vec<String> = "tagKeys",
    }
}

wire::structure! {
    UntagResourceResponse {
    }
}

wire::structure! {
    UpdateCapacityProviderRequest {
        auto_scaling_group_provider: Option<AutoScalingGroupProviderUpdate> = "autoScalingGroupProvider",
        cluster: Option<String> = "cluster",
        managed_instances_provider: Option<UpdateManagedInstancesProviderConfiguration> = "managedInstancesProvider",
        name: String = "name",
    }
}

wire::structure! {
    UpdateCapacityProviderResponse {
        capacity_provider: Option<CapacityProvider> = "capacityProvider",
    }
}

wire::structure! {
    UpdateClusterRequest {
        cluster: String = "cluster",
        configuration: Option<ClusterConfiguration> = "configuration",
        service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest> = "serviceConnectDefaults",
        settings: Option<Vec<ClusterSetting>> = "settings",
    }
}

wire::structure! {
    UpdateClusterResponse {
        cluster: Option<Cluster> = "cluster",
    }
}

wire::structure! {
    UpdateClusterSettingsRequest {
        cluster: String = "cluster",
        settings: Vec<ClusterSetting> = "settings",
    }
}

wire::structure! {
    UpdateClusterSettingsResponse {
        cluster: Option<Cluster> = "cluster",
    }
}

wire::structure! {
    UpdateContainerInstancesStateRequest {
        cluster: Option<String> = "cluster",
        container_instances: Vec<String> = "containerInstances",
        status: ContainerInstanceStatus = "status",
    }
}

wire::structure! {
    UpdateContainerInstancesStateResponse {
        container_instances: Option<Vec<ContainerInstance>> = "containerInstances",
        failures: Option<Vec<Failure>> = "failures",
    }
}

wire::structure! {
    UpdateManagedInstancesProviderConfiguration {
        auto_repair_configuration: Option<AutoRepairConfiguration> = "autoRepairConfiguration",
        infrastructure_optimization: Option<InfrastructureOptimization> = "infrastructureOptimization",
        infrastructure_role_arn: String = "infrastructureRoleArn",
        instance_launch_template: InstanceLaunchTemplateUpdate = "instanceLaunchTemplate",
        propagate_tags: Option<PropagateMITags> = "propagateTags",
    }
}

wire::structure! {
    UpdateServicePrimaryTaskSetRequest {
        cluster: String = "cluster",
        primary_task_set: String = "primaryTaskSet",
        service: String = "service",
    }
}

wire::structure! {
    UpdateServicePrimaryTaskSetResponse {
        task_set: Option<TaskSet> = "taskSet",
    }
}

wire::structure! {
    UpdateServiceRequest {
        availability_zone_rebalancing: Option<AvailabilityZoneRebalancing> = "availabilityZoneRebalancing",
        capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "capacityProviderStrategy",
        cluster: Option<String> = "cluster",
        deployment_configuration: Option<DeploymentConfiguration> = "deploymentConfiguration",
        deployment_controller: Option<DeploymentController> = "deploymentController",
        desired_count: Option<i32> = "desiredCount",
        enable_ecs_managed_tags: Option<bool> = "enableECSManagedTags",
        enable_execute_command: Option<bool> = "enableExecuteCommand",
        force_new_deployment: Option<bool> = "forceNewDeployment",
        health_check_grace_period_seconds: Option<i32> = "healthCheckGracePeriodSeconds",
        load_balancers: Option<Vec<LoadBalancer>> = "loadBalancers",
        network_configuration: Option<NetworkConfiguration> = "networkConfiguration",
        placement_constraints: Option<Vec<PlacementConstraint>> = "placementConstraints",
        placement_strategy: Option<Vec<PlacementStrategy>> = "placementStrategy",
        platform_version: Option<String> = "platformVersion",
        propagate_tags: Option<PropagateTags> = "propagateTags",
        service: String = "service",
        service_connect_configuration: Option<ServiceConnectConfiguration> = "serviceConnectConfiguration",
        service_registries: Option<Vec<ServiceRegistry>> = "serviceRegistries",
        task_definition: Option<String> = "taskDefinition",
        volume_configurations: Option<Vec<ServiceVolumeConfiguration>> = "volumeConfigurations",
        vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>> = "vpcLatticeConfigurations",
    }
}

wire::structure! {
    UpdateServiceResponse {
        service: Option<Service> = "service",
    }
}

wire::structure! {
    UpdateTaskProtectionRequest {
        cluster: String = "cluster",
        expires_in_minutes: Option<i32> = "expiresInMinutes",
        protection_enabled: bool = "protectionEnabled",
        tasks: Vec<String> = "tasks",
    }
}

wire::structure! {
    UpdateTaskProtectionResponse {
        failures: Option<Vec<Failure>> = "failures",
        protected_tasks: Option<Vec<ProtectedTask>> = "protectedTasks",
    }
}

wire::structure! {
    UpdateTaskSetRequest {
        cluster: String = "cluster",
        scale: Scale = "scale",
        service: String = "service",
        task_set: String = "taskSet",
    }
}

wire::structure! {
    UpdateTaskSetResponse {
        task_set: Option<TaskSet> = "taskSet",
    }
}

wire::structure! {
    VCpuCountRangeRequest {
        max: Option<i32> = "max",
        min: i32 = "min",
    }
}

wire::enumeration! {
    VersionConsistency {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

wire::structure! {
    VersionInfo {
        agent_hash: Option<String> = "agentHash",
        agent_version: Option<String> = "agentVersion",
        docker_version: Option<String> = "dockerVersion",
    }
}

wire::structure! {
    Volume {
        configured_at_launch: Option<bool> = "configuredAtLaunch",
        docker_volume_configuration: Option<DockerVolumeConfiguration> = "dockerVolumeConfiguration",
        efs_volume_configuration: Option<EFSVolumeConfiguration> = "efsVolumeConfiguration",
        fsx_windows_file_server_volume_configuration: Option<FSxWindowsFileServerVolumeConfiguration> = "fsxWindowsFileServerVolumeConfiguration",
        host: Option<HostVolumeProperties> = "host",
        name: Option<String> = "name",
        s3files_volume_configuration: Option<S3FilesVolumeConfiguration> = "s3filesVolumeConfiguration",
    }
}

wire::structure! {
    VolumeFrom {
        read_only: Option<bool> = "readOnly",
        source_container: Option<String> = "sourceContainer",
    }
}

wire::structure! {
    VpcLatticeConfiguration {
        port_name: String = "portName",
        role_arn: String = "roleArn",
        target_group_arn: String = "targetGroupArn",
    }
}
