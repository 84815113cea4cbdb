// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, EntryNames, Member, Pattern, Shape};

pub static ACCELERATOR_COUNT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::INTEGER),
    Member::optional("min", &schema::INTEGER),
]);

pub static ACCELERATOR_MANUFACTURER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AcceleratorManufacturer::VALUES,
};

pub static ACCELERATOR_MANUFACTURER_SET: Shape = Shape::List {
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

pub static ACCELERATOR_NAME_SET: Shape = Shape::List {
    item: &ACCELERATOR_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::INTEGER),
    Member::optional("min", &schema::INTEGER),
]);

pub static ACCELERATOR_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AcceleratorType::VALUES,
};

pub static ACCELERATOR_TYPE_SET: Shape = Shape::List {
    item: &ACCELERATOR_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACCESS_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AccessType::VALUES,
};

pub static ADVANCED_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("alternateTargetGroupArn", &schema::STRING),
    Member::optional("productionListenerRule", &schema::STRING),
    Member::optional("roleArn", &schema::STRING),
    Member::optional("testListenerRule", &schema::STRING),
]);

pub static AGENT_UPDATE_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AgentUpdateStatus::VALUES,
};

static PATTERN_OF_ALLOWED_INSTANCE_TYPE: Pattern = Pattern::new(r"[a-zA-Z0-9\.\*\-]+");
pub static ALLOWED_INSTANCE_TYPE: Shape = Shape::String {
    length: Bounds::new(1, 30),
    pattern: Some(&PATTERN_OF_ALLOWED_INSTANCE_TYPE),
    values: &[],
};

pub static ALLOWED_INSTANCE_TYPE_SET: Shape = Shape::List {
    item: &ALLOWED_INSTANCE_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::new(0, 400),
};

pub static APPLICATION_PROTOCOL: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ApplicationProtocol::VALUES,
};

pub static ASSIGN_PUBLIC_IP: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AssignPublicIp::VALUES,
};

pub static ATTACHMENT: Shape = Shape::Structure(&[
    Member::optional("details", &ATTACHMENT_DETAILS),
    Member::optional("id", &schema::STRING),
    Member::optional("status", &schema::STRING),
    Member::optional("type", &schema::STRING),
]);

pub static ATTACHMENT_DETAILS: Shape = Shape::List {
    item: &KEY_VALUE_PAIR,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ATTACHMENTS: Shape = Shape::List {
    item: &ATTACHMENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ATTRIBUTE: Shape = Shape::Structure(&[
    Member::required("name", &schema::STRING),
    Member::optional("targetId", &schema::STRING),
    Member::optional("targetType", &TARGET_TYPE),
    Member::optional("value", &schema::STRING),
]);

pub static ATTRIBUTES: Shape = Shape::List {
    item: &ATTRIBUTE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static AUTO_REPAIR_ACTIONS_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AutoRepairActionsStatus::VALUES,
};

pub static AUTO_REPAIR_CONFIGURATION: Shape =
    Shape::Structure(&[Member::optional("actionsStatus", &AUTO_REPAIR_ACTIONS_STATUS)]);

pub static AUTO_SCALING_GROUP_PROVIDER: Shape = Shape::Structure(&[
    Member::required("autoScalingGroupArn", &schema::STRING),
    Member::optional("managedDraining", &MANAGED_DRAINING),
    Member::optional("managedScaling", &MANAGED_SCALING),
    Member::optional("managedTerminationProtection", &MANAGED_TERMINATION_PROTECTION),
]);

pub static AUTO_SCALING_GROUP_PROVIDER_UPDATE: Shape = Shape::Structure(&[
    Member::optional("managedDraining", &MANAGED_DRAINING),
    Member::optional("managedScaling", &MANAGED_SCALING),
    Member::optional("managedTerminationProtection", &MANAGED_TERMINATION_PROTECTION),
]);

pub static AVAILABILITY_ZONE_REBALANCING: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AvailabilityZoneRebalancing::VALUES,
};

pub static AWS_VPC_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("assignPublicIp", &ASSIGN_PUBLIC_IP),
    Member::optional("securityGroups", &STRING_LIST),
    Member::required("subnets", &STRING_LIST),
]);

pub static BARE_METAL: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BareMetal::VALUES,
};

pub static BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::INTEGER),
    Member::optional("min", &schema::INTEGER),
]);

pub static BURSTABLE_PERFORMANCE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BurstablePerformance::VALUES,
};

pub static CPU_ARCHITECTURE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CPUArchitecture::VALUES,
};

pub static CANARY_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("canaryBakeTimeInMinutes", &schema::INTEGER),
    Member::optional("canaryPercent", &schema::FLOAT),
]);

pub static CAPACITY_OPTION_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityOptionType::VALUES,
};

pub static CAPACITY_PROVIDER: Shape = Shape::Structure(&[
    Member::optional("autoScalingGroupProvider", &AUTO_SCALING_GROUP_PROVIDER),
    Member::optional("capacityProviderArn", &schema::STRING),
    Member::optional("cluster", &schema::STRING),
    Member::optional("managedInstancesProvider", &MANAGED_INSTANCES_PROVIDER),
    Member::optional("name", &schema::STRING),
    Member::optional("status", &CAPACITY_PROVIDER_STATUS),
    Member::optional("tags", &TAGS),
    Member::optional("type", &CAPACITY_PROVIDER_TYPE),
    Member::optional("updateStatus", &CAPACITY_PROVIDER_UPDATE_STATUS),
    Member::optional("updateStatusReason", &schema::STRING),
]);

pub static CAPACITY_PROVIDER_FIELD: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityProviderField::VALUES,
};

pub static CAPACITY_PROVIDER_FIELD_LIST: Shape = Shape::List {
    item: &CAPACITY_PROVIDER_FIELD,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CAPACITY_PROVIDER_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityProviderStatus::VALUES,
};

pub static CAPACITY_PROVIDER_STRATEGY: Shape = Shape::List {
    item: &CAPACITY_PROVIDER_STRATEGY_ITEM,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Shape = Shape::Structure(&[
    Member::optional("base", &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
    Member::required("capacityProvider", &schema::STRING),
    Member::optional("weight", &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
]);

pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Shape = Shape::Integer(Bounds::new(0, 100000));

pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Shape = Shape::Integer(Bounds::new(0, 1000));

pub static CAPACITY_PROVIDER_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityProviderType::VALUES,
};

pub static CAPACITY_PROVIDER_UPDATE_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityProviderUpdateStatus::VALUES,
};

pub static CAPACITY_PROVIDERS: Shape = Shape::List {
    item: &CAPACITY_PROVIDER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CAPACITY_RESERVATION_PREFERENCE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityReservationPreference::VALUES,
};

pub static CAPACITY_RESERVATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("reservationGroupArn", &schema::STRING),
    Member::optional("reservationPreference", &CAPACITY_RESERVATION_PREFERENCE),
]);

pub static CLUSTER: Shape = Shape::Structure(&[
    Member::optional("activeServicesCount", &schema::INTEGER),
    Member::optional("attachments", &ATTACHMENTS),
    Member::optional("attachmentsStatus", &schema::STRING),
    Member::optional("capacityProviders", &STRING_LIST),
    Member::optional("clusterArn", &schema::STRING),
    Member::optional("clusterName", &schema::STRING),
    Member::optional("configuration", &CLUSTER_CONFIGURATION),
    Member::optional("defaultCapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("pendingTasksCount", &schema::INTEGER),
    Member::optional("registeredContainerInstancesCount", &schema::INTEGER),
    Member::optional("runningTasksCount", &schema::INTEGER),
    Member::optional("serviceConnectDefaults", &CLUSTER_SERVICE_CONNECT_DEFAULTS),
    Member::optional("settings", &CLUSTER_SETTINGS),
    Member::optional("statistics", &STATISTICS),
    Member::optional("status", &schema::STRING),
    Member::optional("tags", &TAGS),
]);

pub static CLUSTER_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("executeCommandConfiguration", &EXECUTE_COMMAND_CONFIGURATION),
    Member::optional("managedStorageConfiguration", &MANAGED_STORAGE_CONFIGURATION),
]);

pub static CLUSTER_FIELD: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ClusterField::VALUES,
};

pub static CLUSTER_FIELD_LIST: Shape = Shape::List {
    item: &CLUSTER_FIELD,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CLUSTER_SERVICE_CONNECT_DEFAULTS: Shape =
    Shape::Structure(&[Member::optional("namespace", &schema::STRING)]);

pub static CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST: Shape =
    Shape::Structure(&[Member::required("namespace", &schema::STRING)]);

pub static CLUSTER_SETTING: Shape = Shape::Structure(&[
    Member::optional("name", &CLUSTER_SETTING_NAME),
    Member::optional("value", &schema::STRING),
]);

pub static CLUSTER_SETTING_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ClusterSettingName::VALUES,
};

pub static CLUSTER_SETTINGS: Shape = Shape::List {
    item: &CLUSTER_SETTING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CLUSTERS: Shape = Shape::List {
    item: &CLUSTER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static COMPATIBILITY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::Compatibility::VALUES,
};

pub static COMPATIBILITY_LIST: Shape = Shape::List {
    item: &COMPATIBILITY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONNECTIVITY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::Connectivity::VALUES,
};

pub static CONTAINER: Shape = Shape::Structure(&[
    Member::optional("containerArn", &schema::STRING),
    Member::optional("cpu", &schema::STRING),
    Member::optional("exitCode", &schema::INTEGER),
    Member::optional("gpuIds", &GPU_IDS),
    Member::optional("healthStatus", &HEALTH_STATUS),
    Member::optional("image", &schema::STRING),
    Member::optional("imageDigest", &schema::STRING),
    Member::optional("lastStatus", &schema::STRING),
    Member::optional("managedAgents", &MANAGED_AGENTS),
    Member::optional("memory", &schema::STRING),
    Member::optional("memoryReservation", &schema::STRING),
    Member::optional("name", &schema::STRING),
    Member::optional("networkBindings", &NETWORK_BINDINGS),
    Member::optional("networkInterfaces", &NETWORK_INTERFACES),
    Member::optional("reason", &schema::STRING),
    Member::optional("runtimeId", &schema::STRING),
    Member::optional("taskArn", &schema::STRING),
]);

pub static CONTAINER_CONDITION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ContainerCondition::VALUES,
};

pub static CONTAINER_DEFINITION: Shape = Shape::Structure(&[
    Member::optional("command", &STRING_LIST),
    Member::optional("cpu", &schema::INTEGER),
    Member::optional("credentialSpecs", &STRING_LIST),
    Member::optional("dependsOn", &CONTAINER_DEPENDENCIES),
    Member::optional("disableNetworking", &schema::BOOLEAN),
    Member::optional("dnsSearchDomains", &STRING_LIST),
    Member::optional("dnsServers", &STRING_LIST),
    Member::optional("dockerLabels", &DOCKER_LABELS_MAP),
    Member::optional("dockerSecurityOptions", &STRING_LIST),
    Member::optional("entryPoint", &STRING_LIST),
    Member::optional("environment", &ENVIRONMENT_VARIABLES),
    Member::optional("environmentFiles", &ENVIRONMENT_FILES),
    Member::optional("essential", &schema::BOOLEAN),
    Member::optional("extraHosts", &HOST_ENTRY_LIST),
    Member::optional("firelensConfiguration", &FIRELENS_CONFIGURATION),
    Member::optional("healthCheck", &HEALTH_CHECK),
    Member::optional("hostname", &schema::STRING),
    Member::optional("image", &schema::STRING),
    Member::optional("interactive", &schema::BOOLEAN),
    Member::optional("links", &STRING_LIST),
    Member::optional("linuxParameters", &LINUX_PARAMETERS),
    Member::optional("logConfiguration", &LOG_CONFIGURATION),
    Member::optional("memory", &schema::INTEGER),
    Member::optional("memoryReservation", &schema::INTEGER),
    Member::optional("mountPoints", &MOUNT_POINT_LIST),
    Member::optional("name", &schema::STRING),
    Member::optional("portMappings", &PORT_MAPPING_LIST),
    Member::optional("privileged", &schema::BOOLEAN),
    Member::optional("pseudoTerminal", &schema::BOOLEAN),
    Member::optional("readonlyRootFilesystem", &schema::BOOLEAN),
    Member::optional("repositoryCredentials", &REPOSITORY_CREDENTIALS),
    Member::optional("resourceRequirements", &RESOURCE_REQUIREMENTS),
    Member::optional("restartPolicy", &CONTAINER_RESTART_POLICY),
    Member::optional("secrets", &SECRET_LIST),
    Member::optional("startTimeout", &schema::INTEGER),
    Member::optional("stopTimeout", &schema::INTEGER),
    Member::optional("systemControls", &SYSTEM_CONTROLS),
    Member::optional("ulimits", &ULIMIT_LIST),
    Member::optional("user", &schema::STRING),
    Member::optional("versionConsistency", &VERSION_CONSISTENCY),
    Member::optional("volumesFrom", &VOLUME_FROM_LIST),
    Member::optional("workingDirectory", &schema::STRING),
]);

pub static CONTAINER_DEFINITIONS: Shape = Shape::List {
    item: &CONTAINER_DEFINITION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONTAINER_DEPENDENCIES: Shape = Shape::List {
    item: &CONTAINER_DEPENDENCY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONTAINER_DEPENDENCY: Shape = Shape::Structure(&[
    Member::required("condition", &CONTAINER_CONDITION),
    Member::required("containerName", &schema::STRING),
]);

pub static CONTAINER_IMAGE: Shape = Shape::Structure(&[
    Member::optional("containerName", &schema::STRING),
    Member::optional("image", &schema::STRING),
    Member::optional("imageDigest", &schema::STRING),
]);

pub static CONTAINER_IMAGES: Shape = Shape::List {
    item: &CONTAINER_IMAGE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONTAINER_INSTANCE: Shape = Shape::Structure(&[
    Member::optional("agentConnected", &schema::BOOLEAN),
    Member::optional("agentUpdateStatus", &AGENT_UPDATE_STATUS),
    Member::optional("attachments", &ATTACHMENTS),
    Member::optional("attributes", &ATTRIBUTES),
    Member::optional("capacityProviderName", &schema::STRING),
    Member::optional("containerInstanceArn", &schema::STRING),
    Member::optional("ec2InstanceId", &schema::STRING),
    Member::optional("healthStatus", &CONTAINER_INSTANCE_HEALTH_STATUS),
    Member::optional("pendingTasksCount", &schema::INTEGER),
    Member::optional("registeredAt", &schema::TIMESTAMP),
    Member::optional("registeredResources", &RESOURCES),
    Member::optional("remainingResources", &RESOURCES),
    Member::optional("runningTasksCount", &schema::INTEGER),
    Member::optional("status", &schema::STRING),
    Member::optional("statusReason", &schema::STRING),
    Member::optional("tags", &TAGS),
    Member::optional("version", &schema::LONG),
    Member::optional("versionInfo", &VERSION_INFO),
]);

pub static CONTAINER_INSTANCE_FIELD: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ContainerInstanceField::VALUES,
};

pub static CONTAINER_INSTANCE_FIELD_LIST: Shape = Shape::List {
    item: &CONTAINER_INSTANCE_FIELD,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONTAINER_INSTANCE_HEALTH_STATUS: Shape = Shape::Structure(&[
    Member::optional("details", &INSTANCE_HEALTH_CHECK_RESULT_LIST),
    Member::optional("overallStatus", &INSTANCE_HEALTH_CHECK_STATE),
]);

pub static CONTAINER_INSTANCE_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ContainerInstanceStatus::VALUES,
};

pub static CONTAINER_INSTANCES: Shape = Shape::List {
    item: &CONTAINER_INSTANCE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONTAINER_OVERRIDE: Shape = Shape::Structure(&[
    Member::optional("command", &STRING_LIST),
    Member::optional("cpu", &schema::INTEGER),
    Member::optional("environment", &ENVIRONMENT_VARIABLES),
    Member::optional("environmentFiles", &ENVIRONMENT_FILES),
    Member::optional("memory", &schema::INTEGER),
    Member::optional("memoryReservation", &schema::INTEGER),
    Member::optional("name", &schema::STRING),
    Member::optional("resourceRequirements", &RESOURCE_REQUIREMENTS),
]);

pub static CONTAINER_OVERRIDES: Shape = Shape::List {
    item: &CONTAINER_OVERRIDE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONTAINER_RESTART_POLICY: Shape = Shape::Structure(&[
    Member::required("enabled", &schema::BOOLEAN),
    Member::optional("ignoredExitCodes", &INTEGER_LIST),
    Member::optional("restartAttemptPeriod", &schema::INTEGER),
]);

pub static CONTAINERS: Shape = Shape::List {
    item: &CONTAINER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CONTINUE_SERVICE_DEPLOYMENT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("action", &DEPLOYMENT_LIFECYCLE_HOOK_ACTION),
    Member::required("hookId", &schema::STRING),
    Member::required("serviceDeploymentArn", &schema::STRING),
]);

pub static CONTINUE_SERVICE_DEPLOYMENT_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("serviceDeploymentArn", &schema::STRING)]);

pub static CPU_MANUFACTURER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CpuManufacturer::VALUES,
};

pub static CPU_MANUFACTURER_SET: Shape = Shape::List {
    item: &CPU_MANUFACTURER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static CREATE_CAPACITY_PROVIDER_REQUEST: Shape = Shape::Structure(&[
    Member::optional("autoScalingGroupProvider", &AUTO_SCALING_GROUP_PROVIDER),
    Member::optional("cluster", &schema::STRING),
    Member::optional(
        "managedInstancesProvider",
        &CREATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION,
    ),
    Member::required("name", &schema::STRING),
    Member::optional("tags", &TAGS),
]);

pub static CREATE_CAPACITY_PROVIDER_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("capacityProvider", &CAPACITY_PROVIDER)]);

pub static CREATE_CLUSTER_REQUEST: Shape = Shape::Structure(&[
    Member::optional("capacityProviders", &STRING_LIST),
    Member::optional("clusterName", &schema::STRING),
    Member::optional("configuration", &CLUSTER_CONFIGURATION),
    Member::optional("defaultCapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional(
        "serviceConnectDefaults",
        &CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST,
    ),
    Member::optional("settings", &CLUSTER_SETTINGS),
    Member::optional("tags", &TAGS),
]);

pub static CREATE_CLUSTER_RESPONSE: Shape = Shape::Structure(&[Member::optional("cluster", &CLUSTER)]);

pub static CREATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("autoRepairConfiguration", &AUTO_REPAIR_CONFIGURATION),
    Member::optional("infrastructureOptimization", &INFRASTRUCTURE_OPTIMIZATION),
    Member::required("infrastructureRoleArn", &schema::STRING),
    Member::required("instanceLaunchTemplate", &INSTANCE_LAUNCH_TEMPLATE),
    Member::optional("propagateTags", &PROPAGATE_MI_TAGS),
]);

pub static CREATE_SERVICE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("availabilityZoneRebalancing", &AVAILABILITY_ZONE_REBALANCING),
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("clientToken", &schema::STRING),
    Member::optional("cluster", &schema::STRING),
    Member::optional("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
    Member::optional("deploymentController", &DEPLOYMENT_CONTROLLER),
    Member::optional("desiredCount", &schema::INTEGER),
    Member::optional("enableECSManagedTags", &schema::BOOLEAN),
    Member::optional("enableExecuteCommand", &schema::BOOLEAN),
    Member::optional("healthCheckGracePeriodSeconds", &schema::INTEGER),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("loadBalancers", &LOAD_BALANCERS),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("placementConstraints", &PLACEMENT_CONSTRAINTS),
    Member::optional("placementStrategy", &PLACEMENT_STRATEGIES),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("propagateTags", &PROPAGATE_TAGS),
    Member::optional("role", &schema::STRING),
    Member::optional("schedulingStrategy", &SCHEDULING_STRATEGY),
    Member::optional("serviceConnectConfiguration", &SERVICE_CONNECT_CONFIGURATION),
    Member::required("serviceName", &schema::STRING),
    Member::optional("serviceRegistries", &SERVICE_REGISTRIES),
    Member::optional("tags", &TAGS),
    Member::optional("taskDefinition", &schema::STRING),
    Member::optional("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
    Member::optional("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
]);

pub static CREATE_SERVICE_RESPONSE: Shape = Shape::Structure(&[Member::optional("service", &SERVICE)]);

pub static CREATE_TASK_SET_REQUEST: Shape = Shape::Structure(&[
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("clientToken", &schema::STRING),
    Member::required("cluster", &schema::STRING),
    Member::optional("externalId", &schema::STRING),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("loadBalancers", &LOAD_BALANCERS),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("scale", &SCALE),
    Member::required("service", &schema::STRING),
    Member::optional("serviceRegistries", &SERVICE_REGISTRIES),
    Member::optional("tags", &TAGS),
    Member::required("taskDefinition", &schema::STRING),
]);

pub static CREATE_TASK_SET_RESPONSE: Shape = Shape::Structure(&[Member::optional("taskSet", &TASK_SET)]);

pub static CREATED_AT: Shape = Shape::Structure(&[
    Member::optional("after", &schema::TIMESTAMP),
    Member::optional("before", &schema::TIMESTAMP),
]);

pub static DELETE_ACCOUNT_SETTING_REQUEST: Shape = Shape::Structure(&[
    Member::required("name", &SETTING_NAME),
    Member::optional("principalArn", &schema::STRING),
]);

pub static DELETE_ACCOUNT_SETTING_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("setting", &SETTING)]);

pub static DELETE_ATTRIBUTES_REQUEST: Shape = Shape::Structure(&[
    Member::required("attributes", &ATTRIBUTES),
    Member::optional("cluster", &schema::STRING),
]);

pub static DELETE_ATTRIBUTES_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("attributes", &ATTRIBUTES)]);

pub static DELETE_CAPACITY_PROVIDER_REQUEST: Shape = Shape::Structure(&[
    Member::required("capacityProvider", &schema::STRING),
    Member::optional("cluster", &schema::STRING),
]);

pub static DELETE_CAPACITY_PROVIDER_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("capacityProvider", &CAPACITY_PROVIDER)]);

pub static DELETE_CLUSTER_REQUEST: Shape = Shape::Structure(&[Member::required("cluster", &schema::STRING)]);

pub static DELETE_CLUSTER_RESPONSE: Shape = Shape::Structure(&[Member::optional("cluster", &CLUSTER)]);

pub static DELETE_SERVICE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("force", &schema::BOOLEAN),
    Member::required("service", &schema::STRING),
]);

pub static DELETE_SERVICE_RESPONSE: Shape = Shape::Structure(&[Member::optional("service", &SERVICE)]);

pub static DELETE_TASK_SET_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::optional("force", &schema::BOOLEAN),
    Member::required("service", &schema::STRING),
    Member::required("taskSet", &schema::STRING),
]);

pub static DELETE_TASK_SET_RESPONSE: Shape = Shape::Structure(&[Member::optional("taskSet", &TASK_SET)]);

pub static DEPLOYMENT: Shape = Shape::Structure(&[
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("desiredCount", &schema::INTEGER),
    Member::optional("failedTasks", &schema::INTEGER),
    Member::optional("fargateEphemeralStorage", &DEPLOYMENT_EPHEMERAL_STORAGE),
    Member::optional("id", &schema::STRING),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("pendingCount", &schema::INTEGER),
    Member::optional("platformFamily", &schema::STRING),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("rolloutState", &DEPLOYMENT_ROLLOUT_STATE),
    Member::optional("rolloutStateReason", &schema::STRING),
    Member::optional("runningCount", &schema::INTEGER),
    Member::optional("serviceConnectConfiguration", &SERVICE_CONNECT_CONFIGURATION),
    Member::optional("serviceConnectResources", &SERVICE_CONNECT_SERVICE_RESOURCE_LIST),
    Member::optional("status", &schema::STRING),
    Member::optional("taskDefinition", &schema::STRING),
    Member::optional("updatedAt", &schema::TIMESTAMP),
    Member::optional("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
    Member::optional("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
]);

pub static DEPLOYMENT_ALARMS: Shape = Shape::Structure(&[
    Member::required("alarmNames", &STRING_LIST),
    Member::required("enable", &schema::BOOLEAN),
    Member::required("rollback", &schema::BOOLEAN),
]);

pub static DEPLOYMENT_CIRCUIT_BREAKER: Shape = Shape::Structure(&[
    Member::optional("enable", &schema::BOOLEAN),
    Member::optional("rollback", &schema::BOOLEAN),
]);

pub static DEPLOYMENT_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("alarms", &DEPLOYMENT_ALARMS),
    Member::optional("bakeTimeInMinutes", &schema::INTEGER),
    Member::optional("canaryConfiguration", &CANARY_CONFIGURATION),
    Member::optional("deploymentCircuitBreaker", &DEPLOYMENT_CIRCUIT_BREAKER),
    Member::optional("lifecycleHooks", &DEPLOYMENT_LIFECYCLE_HOOK_LIST),
    Member::optional("linearConfiguration", &LINEAR_CONFIGURATION),
    Member::optional("maximumPercent", &schema::INTEGER),
    Member::optional("minimumHealthyPercent", &schema::INTEGER),
    Member::optional("strategy", &DEPLOYMENT_STRATEGY),
]);

pub static DEPLOYMENT_CONTROLLER: Shape =
    Shape::Structure(&[Member::required("type", &DEPLOYMENT_CONTROLLER_TYPE)]);

pub static DEPLOYMENT_CONTROLLER_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeploymentControllerType::VALUES,
};

pub static DEPLOYMENT_EPHEMERAL_STORAGE: Shape =
    Shape::Structure(&[Member::optional("kmsKeyId", &schema::STRING)]);

pub static DEPLOYMENT_LIFECYCLE_HOOK: Shape = Shape::Structure(&[
    Member::optional("hookDetails", &schema::DOCUMENT),
    Member::optional("hookTargetArn", &schema::STRING),
    Member::optional("lifecycleStages", &DEPLOYMENT_LIFECYCLE_HOOK_STAGE_LIST),
    Member::optional("roleArn", &schema::STRING),
    Member::optional("targetType", &DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE),
    Member::optional(
        "timeoutConfiguration",
        &DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION,
    ),
]);

pub static DEPLOYMENT_LIFECYCLE_HOOK_ACTION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeploymentLifecycleHookAction::VALUES,
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_DETAIL: Shape = Shape::Structure(&[
    Member::optional("expiresAt", &schema::TIMESTAMP),
    Member::optional("hookId", &schema::STRING),
    Member::optional("status", &DEPLOYMENT_LIFECYCLE_HOOK_STATUS),
    Member::optional("targetArn", &schema::STRING),
    Member::optional("targetType", &DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE),
    Member::optional("timeoutAction", &DEPLOYMENT_LIFECYCLE_HOOK_ACTION),
]);

pub static DEPLOYMENT_LIFECYCLE_HOOK_DETAIL_LIST: Shape = Shape::List {
    item: &DEPLOYMENT_LIFECYCLE_HOOK_DETAIL,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_DURATION: Shape = Shape::Integer(Bounds::new(1, 20160));

pub static DEPLOYMENT_LIFECYCLE_HOOK_LIST: Shape = Shape::List {
    item: &DEPLOYMENT_LIFECYCLE_HOOK,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_STAGE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeploymentLifecycleHookStage::VALUES,
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_STAGE_LIST: Shape = Shape::List {
    item: &DEPLOYMENT_LIFECYCLE_HOOK_STAGE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeploymentLifecycleHookStatus::VALUES,
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeploymentLifecycleHookTargetType::VALUES,
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("action", &DEPLOYMENT_LIFECYCLE_HOOK_ACTION),
    Member::optional("timeoutInMinutes", &DEPLOYMENT_LIFECYCLE_HOOK_DURATION),
]);

pub static DEPLOYMENT_ROLLOUT_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeploymentRolloutState::VALUES,
};

pub static DEPLOYMENT_STRATEGY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeploymentStrategy::VALUES,
};

pub static DEPLOYMENTS: Shape = Shape::List {
    item: &DEPLOYMENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static DEREGISTER_CONTAINER_INSTANCE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::required("containerInstance", &schema::STRING),
    Member::optional("force", &schema::BOOLEAN),
]);

pub static DEREGISTER_CONTAINER_INSTANCE_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("containerInstance", &CONTAINER_INSTANCE)]);

pub static DEREGISTER_TASK_DEFINITION_REQUEST: Shape =
    Shape::Structure(&[Member::required("taskDefinition", &schema::STRING)]);

pub static DEREGISTER_TASK_DEFINITION_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("taskDefinition", &TASK_DEFINITION)]);

pub static DESCRIBE_CAPACITY_PROVIDERS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("capacityProviders", &STRING_LIST),
    Member::optional("cluster", &schema::STRING),
    Member::optional("include", &CAPACITY_PROVIDER_FIELD_LIST),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
]);

pub static DESCRIBE_CAPACITY_PROVIDERS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("capacityProviders", &CAPACITY_PROVIDERS),
    Member::optional("failures", &FAILURES),
    Member::optional("nextToken", &schema::STRING),
]);

pub static DESCRIBE_CLUSTERS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("clusters", &STRING_LIST),
    Member::optional("include", &CLUSTER_FIELD_LIST),
]);

pub static DESCRIBE_CLUSTERS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("clusters", &CLUSTERS),
    Member::optional("failures", &FAILURES),
]);

pub static DESCRIBE_CONTAINER_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::required("containerInstances", &STRING_LIST),
    Member::optional("include", &CONTAINER_INSTANCE_FIELD_LIST),
]);

pub static DESCRIBE_CONTAINER_INSTANCES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("containerInstances", &CONTAINER_INSTANCES),
    Member::optional("failures", &FAILURES),
]);

pub static DESCRIBE_SERVICE_DEPLOYMENTS_REQUEST: Shape =
    Shape::Structure(&[Member::required("serviceDeploymentArns", &STRING_LIST)]);

pub static DESCRIBE_SERVICE_DEPLOYMENTS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("serviceDeployments", &SERVICE_DEPLOYMENTS),
]);

pub static DESCRIBE_SERVICE_REVISIONS_REQUEST: Shape =
    Shape::Structure(&[Member::required("serviceRevisionArns", &STRING_LIST)]);

pub static DESCRIBE_SERVICE_REVISIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("serviceRevisions", &SERVICE_REVISIONS),
]);

pub static DESCRIBE_SERVICES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("include", &SERVICE_FIELD_LIST),
    Member::required("services", &STRING_LIST),
]);

pub static DESCRIBE_SERVICES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("services", &SERVICES),
]);

pub static DESCRIBE_TASK_DEFINITION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("include", &TASK_DEFINITION_FIELD_LIST),
    Member::required("taskDefinition", &schema::STRING),
]);

pub static DESCRIBE_TASK_DEFINITION_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("tags", &TAGS),
    Member::optional("taskDefinition", &TASK_DEFINITION),
]);

pub static DESCRIBE_TASK_SETS_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::optional("include", &TASK_SET_FIELD_LIST),
    Member::required("service", &schema::STRING),
    Member::optional("taskSets", &STRING_LIST),
]);

pub static DESCRIBE_TASK_SETS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("taskSets", &TASK_SETS),
]);

pub static DESCRIBE_TASKS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("include", &TASK_FIELD_LIST),
    Member::required("tasks", &STRING_LIST),
]);

pub static DESCRIBE_TASKS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("tasks", &TASKS),
]);

pub static DESIRED_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DesiredStatus::VALUES,
};

pub static DEVICE: Shape = Shape::Structure(&[
    Member::optional("containerPath", &schema::STRING),
    Member::required("hostPath", &schema::STRING),
    Member::optional("permissions", &DEVICE_CGROUP_PERMISSIONS),
]);

pub static DEVICE_CGROUP_PERMISSION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeviceCgroupPermission::VALUES,
};

pub static DEVICE_CGROUP_PERMISSIONS: Shape = Shape::List {
    item: &DEVICE_CGROUP_PERMISSION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static DEVICES_LIST: Shape = Shape::List {
    item: &DEVICE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static DOCKER_LABELS_MAP: Shape = Shape::Map {
    key: &schema::STRING,
    value: &schema::STRING,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::NONE,
};

pub static DOCKER_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("autoprovision", &schema::BOOLEAN),
    Member::optional("driver", &schema::STRING),
    Member::optional("driverOpts", &STRING_MAP),
    Member::optional("labels", &STRING_MAP),
    Member::optional("scope", &SCOPE),
]);

pub static DURATION: Shape = Shape::Integer(Bounds::new(0, 2147483647));

pub static EBS_RESOURCE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EBSResourceType::VALUES,
};

pub static EBS_TAG_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("propagateTags", &PROPAGATE_TAGS),
    Member::required("resourceType", &EBS_RESOURCE_TYPE),
    Member::optional("tags", &TAGS),
]);

pub static EBS_TAG_SPECIFICATIONS: Shape = Shape::List {
    item: &EBS_TAG_SPECIFICATION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ECS_MANAGED_RESOURCES: Shape = Shape::Structure(&[
    Member::optional("autoScaling", &MANAGED_AUTO_SCALING),
    Member::optional("ingressPaths", &MANAGED_INGRESS_PATHS),
    Member::optional("logGroups", &MANAGED_LOG_GROUPS),
    Member::optional("metricAlarms", &MANAGED_METRIC_ALARMS),
    Member::optional("serviceSecurityGroups", &MANAGED_SECURITY_GROUPS),
]);

pub static EFS_AUTHORIZATION_CONFIG: Shape = Shape::Structure(&[
    Member::optional("accessPointId", &schema::STRING),
    Member::optional("iam", &EFS_AUTHORIZATION_CONFIG_IAM),
]);

pub static EFS_AUTHORIZATION_CONFIG_IAM: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EFSAuthorizationConfigIAM::VALUES,
};

pub static EFS_TRANSIT_ENCRYPTION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EFSTransitEncryption::VALUES,
};

pub static EFS_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("authorizationConfig", &EFS_AUTHORIZATION_CONFIG),
    Member::required("fileSystemId", &schema::STRING),
    Member::optional("rootDirectory", &schema::STRING),
    Member::optional("transitEncryption", &EFS_TRANSIT_ENCRYPTION),
    Member::optional("transitEncryptionPort", &schema::INTEGER),
]);

pub static ENVIRONMENT_FILE: Shape = Shape::Structure(&[
    Member::required("type", &ENVIRONMENT_FILE_TYPE),
    Member::required("value", &schema::STRING),
]);

pub static ENVIRONMENT_FILE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EnvironmentFileType::VALUES,
};

pub static ENVIRONMENT_FILES: Shape = Shape::List {
    item: &ENVIRONMENT_FILE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ENVIRONMENT_VARIABLES: Shape = Shape::List {
    item: &KEY_VALUE_PAIR,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static EPHEMERAL_STORAGE: Shape = Shape::Structure(&[Member::required("sizeInGiB", &schema::INTEGER)]);

static PATTERN_OF_EXCLUDED_INSTANCE_TYPE: Pattern = Pattern::new(r"[a-zA-Z0-9\.\*\-]+");
pub static EXCLUDED_INSTANCE_TYPE: Shape = Shape::String {
    length: Bounds::new(1, 30),
    pattern: Some(&PATTERN_OF_EXCLUDED_INSTANCE_TYPE),
    values: &[],
};

pub static EXCLUDED_INSTANCE_TYPE_SET: Shape = Shape::List {
    item: &EXCLUDED_INSTANCE_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::new(0, 400),
};

pub static EXECUTE_COMMAND_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("kmsKeyId", &schema::STRING),
    Member::optional("logConfiguration", &EXECUTE_COMMAND_LOG_CONFIGURATION),
    Member::optional("logging", &EXECUTE_COMMAND_LOGGING),
]);

pub static EXECUTE_COMMAND_LOG_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("cloudWatchEncryptionEnabled", &schema::BOOLEAN),
    Member::optional("cloudWatchLogGroupName", &schema::STRING),
    Member::optional("s3BucketName", &schema::STRING),
    Member::optional("s3EncryptionEnabled", &schema::BOOLEAN),
    Member::optional("s3KeyPrefix", &schema::STRING),
]);

pub static EXECUTE_COMMAND_LOGGING: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ExecuteCommandLogging::VALUES,
};

pub static F_SX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG: Shape = Shape::Structure(&[
    Member::required("credentialsParameter", &schema::STRING),
    Member::required("domain", &schema::STRING),
]);

pub static F_SX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::required(
        "authorizationConfig",
        &F_SX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG,
    ),
    Member::required("fileSystemId", &schema::STRING),
    Member::required("rootDirectory", &schema::STRING),
]);

pub static FAILURE: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::optional("detail", &schema::STRING),
    Member::optional("reason", &schema::STRING),
]);

pub static FAILURES: Shape = Shape::List {
    item: &FAILURE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static FIRELENS_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("options", &FIRELENS_CONFIGURATION_OPTIONS_MAP),
    Member::required("type", &FIRELENS_CONFIGURATION_TYPE),
]);

pub static FIRELENS_CONFIGURATION_OPTIONS_MAP: Shape = Shape::Map {
    key: &schema::STRING,
    value: &schema::STRING,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::NONE,
};

pub static FIRELENS_CONFIGURATION_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::FirelensConfigurationType::VALUES,
};

pub static GET_TASK_PROTECTION_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::optional("tasks", &STRING_LIST),
]);

pub static GET_TASK_PROTECTION_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("protectedTasks", &PROTECTED_TASKS),
]);

pub static GPU_IDS: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static HEALTH_CHECK: Shape = Shape::Structure(&[
    Member::required("command", &STRING_LIST),
    Member::optional("interval", &schema::INTEGER),
    Member::optional("retries", &schema::INTEGER),
    Member::optional("startPeriod", &schema::INTEGER),
    Member::optional("timeout", &schema::INTEGER),
]);

pub static HEALTH_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::HealthStatus::VALUES,
};

pub static HOST_ENTRY: Shape = Shape::Structure(&[
    Member::required("hostname", &schema::STRING),
    Member::required("ipAddress", &schema::STRING),
]);

pub static HOST_ENTRY_LIST: Shape = Shape::List {
    item: &HOST_ENTRY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static HOST_VOLUME_PROPERTIES: Shape =
    Shape::Structure(&[Member::optional("sourcePath", &schema::STRING)]);

pub static INFERENCE_ACCELERATOR: Shape = Shape::Structure(&[
    Member::required("deviceName", &schema::STRING),
    Member::required("deviceType", &schema::STRING),
]);

pub static INFERENCE_ACCELERATOR_OVERRIDE: Shape = Shape::Structure(&[
    Member::optional("deviceName", &schema::STRING),
    Member::optional("deviceType", &schema::STRING),
]);

pub static INFERENCE_ACCELERATOR_OVERRIDES: Shape = Shape::List {
    item: &INFERENCE_ACCELERATOR_OVERRIDE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INFERENCE_ACCELERATORS: Shape = Shape::List {
    item: &INFERENCE_ACCELERATOR,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INFRASTRUCTURE_OPTIMIZATION: Shape =
    Shape::Structure(&[Member::optional("scaleInAfter", &schema::INTEGER)]);

pub static INSTANCE_GENERATION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceGeneration::VALUES,
};

pub static INSTANCE_GENERATION_SET: Shape = Shape::List {
    item: &INSTANCE_GENERATION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_HEALTH_CHECK_RESULT: Shape = Shape::Structure(&[
    Member::optional("lastStatusChange", &schema::TIMESTAMP),
    Member::optional("lastUpdated", &schema::TIMESTAMP),
    Member::optional("status", &INSTANCE_HEALTH_CHECK_STATE),
    Member::optional("statusReason", &schema::STRING),
    Member::optional("type", &INSTANCE_HEALTH_CHECK_TYPE),
]);

pub static INSTANCE_HEALTH_CHECK_RESULT_LIST: Shape = Shape::List {
    item: &INSTANCE_HEALTH_CHECK_RESULT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_HEALTH_CHECK_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceHealthCheckState::VALUES,
};

pub static INSTANCE_HEALTH_CHECK_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceHealthCheckType::VALUES,
};

pub static INSTANCE_LAUNCH_TEMPLATE: Shape = Shape::Structure(&[
    Member::optional("capacityOptionType", &CAPACITY_OPTION_TYPE),
    Member::optional("capacityReservations", &CAPACITY_RESERVATION_REQUEST),
    Member::required("ec2InstanceProfileArn", &schema::STRING),
    Member::optional("fipsEnabled", &schema::BOOLEAN),
    Member::optional("instanceMetadataTagsPropagation", &schema::BOOLEAN),
    Member::optional("instanceRequirements", &INSTANCE_REQUIREMENTS_REQUEST),
    Member::optional(
        "localStorageConfiguration",
        &MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION,
    ),
    Member::optional("monitoring", &MANAGED_INSTANCES_MONITORING_OPTIONS),
    Member::required("networkConfiguration", &MANAGED_INSTANCES_NETWORK_CONFIGURATION),
    Member::optional("storageConfiguration", &MANAGED_INSTANCES_STORAGE_CONFIGURATION),
]);

pub static INSTANCE_LAUNCH_TEMPLATE_UPDATE: Shape = Shape::Structure(&[
    Member::optional("capacityReservations", &CAPACITY_RESERVATION_REQUEST),
    Member::optional("ec2InstanceProfileArn", &schema::STRING),
    Member::optional("instanceMetadataTagsPropagation", &schema::BOOLEAN),
    Member::optional("instanceRequirements", &INSTANCE_REQUIREMENTS_REQUEST),
    Member::optional(
        "localStorageConfiguration",
        &MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION,
    ),
    Member::optional("monitoring", &MANAGED_INSTANCES_MONITORING_OPTIONS),
    Member::optional("networkConfiguration", &MANAGED_INSTANCES_NETWORK_CONFIGURATION),
    Member::optional("storageConfiguration", &MANAGED_INSTANCES_STORAGE_CONFIGURATION),
]);

pub static INSTANCE_REQUIREMENTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("acceleratorCount", &ACCELERATOR_COUNT_REQUEST),
    Member::optional("acceleratorManufacturers", &ACCELERATOR_MANUFACTURER_SET),
    Member::optional("acceleratorNames", &ACCELERATOR_NAME_SET),
    Member::optional(
        "acceleratorTotalMemoryMiB",
        &ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST,
    ),
    Member::optional("acceleratorTypes", &ACCELERATOR_TYPE_SET),
    Member::optional("allowedInstanceTypes", &ALLOWED_INSTANCE_TYPE_SET),
    Member::optional("bareMetal", &BARE_METAL),
    Member::optional("baselineEbsBandwidthMbps", &BASELINE_EBS_BANDWIDTH_MBPS_REQUEST),
    Member::optional("burstablePerformance", &BURSTABLE_PERFORMANCE),
    Member::optional("cpuManufacturers", &CPU_MANUFACTURER_SET),
    Member::optional("excludedInstanceTypes", &EXCLUDED_INSTANCE_TYPE_SET),
    Member::optional("instanceGenerations", &INSTANCE_GENERATION_SET),
    Member::optional("localStorage", &LOCAL_STORAGE),
    Member::optional("localStorageTypes", &LOCAL_STORAGE_TYPE_SET),
    Member::optional("maxSpotPriceAsPercentageOfOptimalOnDemandPrice", &schema::INTEGER),
    Member::optional("memoryGiBPerVCpu", &MEMORY_GI_B_PER_V_CPU_REQUEST),
    Member::required("memoryMiB", &MEMORY_MI_B_REQUEST),
    Member::optional("networkBandwidthGbps", &NETWORK_BANDWIDTH_GBPS_REQUEST),
    Member::optional("networkInterfaceCount", &NETWORK_INTERFACE_COUNT_REQUEST),
    Member::optional("onDemandMaxPricePercentageOverLowestPrice", &schema::INTEGER),
    Member::optional("requireHibernateSupport", &schema::BOOLEAN),
    Member::optional("spotMaxPricePercentageOverLowestPrice", &schema::INTEGER),
    Member::optional("totalLocalStorageGB", &TOTAL_LOCAL_STORAGE_GB_REQUEST),
    Member::required("vCpuCount", &V_CPU_COUNT_RANGE_REQUEST),
]);

pub static INTEGER_LIST: Shape = Shape::List {
    item: &schema::INTEGER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static IPC_MODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::IpcMode::VALUES,
};

pub static KERNEL_CAPABILITIES: Shape = Shape::Structure(&[
    Member::optional("add", &STRING_LIST),
    Member::optional("drop", &STRING_LIST),
]);

pub static KEY_VALUE_PAIR: Shape = Shape::Structure(&[
    Member::optional("name", &schema::STRING),
    Member::optional("value", &schema::STRING),
]);

pub static LAUNCH_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchType::VALUES,
};

pub static LINEAR_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("stepBakeTimeInMinutes", &schema::INTEGER),
    Member::optional("stepPercent", &schema::FLOAT),
]);

pub static LINUX_PARAMETERS: Shape = Shape::Structure(&[
    Member::optional("capabilities", &KERNEL_CAPABILITIES),
    Member::optional("devices", &DEVICES_LIST),
    Member::optional("initProcessEnabled", &schema::BOOLEAN),
    Member::optional("maxSwap", &schema::INTEGER),
    Member::optional("sharedMemorySize", &schema::INTEGER),
    Member::optional("swappiness", &schema::INTEGER),
    Member::optional("tmpfs", &TMPFS_LIST),
]);

pub static LIST_ACCOUNT_SETTINGS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("effectiveSettings", &schema::BOOLEAN),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("name", &SETTING_NAME),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("principalArn", &schema::STRING),
    Member::optional("value", &schema::STRING),
]);

pub static LIST_ACCOUNT_SETTINGS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextToken", &schema::STRING),
    Member::optional("settings", &SETTINGS),
]);

pub static LIST_ATTRIBUTES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("attributeName", &schema::STRING),
    Member::optional("attributeValue", &schema::STRING),
    Member::optional("cluster", &schema::STRING),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
    Member::required("targetType", &TARGET_TYPE),
]);

pub static LIST_ATTRIBUTES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("attributes", &ATTRIBUTES),
    Member::optional("nextToken", &schema::STRING),
]);

pub static LIST_CLUSTERS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
]);

pub static LIST_CLUSTERS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("clusterArns", &STRING_LIST),
    Member::optional("nextToken", &schema::STRING),
]);

pub static LIST_CONTAINER_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("filter", &schema::STRING),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("status", &CONTAINER_INSTANCE_STATUS),
]);

pub static LIST_CONTAINER_INSTANCES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("containerInstanceArns", &STRING_LIST),
    Member::optional("nextToken", &schema::STRING),
]);

pub static LIST_SERVICE_DEPLOYMENTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("createdAt", &CREATED_AT),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
    Member::required("service", &schema::STRING),
    Member::optional("status", &SERVICE_DEPLOYMENT_STATUS_LIST),
]);

pub static LIST_SERVICE_DEPLOYMENTS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextToken", &schema::STRING),
    Member::optional("serviceDeployments", &SERVICE_DEPLOYMENTS_BRIEF),
]);

pub static LIST_SERVICES_BY_NAMESPACE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("maxResults", &schema::INTEGER),
    Member::required("namespace", &schema::STRING),
    Member::optional("nextToken", &schema::STRING),
]);

pub static LIST_SERVICES_BY_NAMESPACE_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextToken", &schema::STRING),
    Member::optional("serviceArns", &STRING_LIST),
]);

pub static LIST_SERVICES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("resourceManagementType", &RESOURCE_MANAGEMENT_TYPE),
    Member::optional("schedulingStrategy", &SCHEDULING_STRATEGY),
]);

pub static LIST_SERVICES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextToken", &schema::STRING),
    Member::optional("serviceArns", &STRING_LIST),
]);

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::required("resourceArn", &schema::STRING)]);

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape::Structure(&[Member::optional("tags", &TAGS)]);

pub static LIST_TASK_DEFINITION_FAMILIES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("familyPrefix", &schema::STRING),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("status", &TASK_DEFINITION_FAMILY_STATUS),
]);

pub static LIST_TASK_DEFINITION_FAMILIES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("families", &STRING_LIST),
    Member::optional("nextToken", &schema::STRING),
]);

pub static LIST_TASK_DEFINITIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("familyPrefix", &schema::STRING),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("sort", &SORT_ORDER),
    Member::optional("status", &TASK_DEFINITION_STATUS),
]);

pub static LIST_TASK_DEFINITIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextToken", &schema::STRING),
    Member::optional("taskDefinitionArns", &STRING_LIST),
]);

pub static LIST_TASKS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("containerInstance", &schema::STRING),
    Member::optional("daemonName", &schema::STRING),
    Member::optional("desiredStatus", &DESIRED_STATUS),
    Member::optional("family", &schema::STRING),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("maxResults", &schema::INTEGER),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("serviceName", &schema::STRING),
    Member::optional("startedBy", &schema::STRING),
]);

pub static LIST_TASKS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextToken", &schema::STRING),
    Member::optional("taskArns", &STRING_LIST),
]);

pub static LOAD_BALANCER: Shape = Shape::Structure(&[
    Member::optional("advancedConfiguration", &ADVANCED_CONFIGURATION),
    Member::optional("containerName", &schema::STRING),
    Member::optional("containerPort", &schema::INTEGER),
    Member::optional("loadBalancerName", &schema::STRING),
    Member::optional("targetGroupArn", &schema::STRING),
]);

pub static LOAD_BALANCERS: Shape = Shape::List {
    item: &LOAD_BALANCER,
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

pub static LOCAL_STORAGE_TYPE_SET: Shape = Shape::List {
    item: &LOCAL_STORAGE_TYPE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static LOG_CONFIGURATION: Shape = Shape::Structure(&[
    Member::required("logDriver", &LOG_DRIVER),
    Member::optional("options", &LOG_CONFIGURATION_OPTIONS_MAP),
    Member::optional("secretOptions", &SECRET_LIST),
]);

pub static LOG_CONFIGURATION_OPTIONS_MAP: Shape = Shape::Map {
    key: &schema::STRING,
    value: &schema::STRING,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::NONE,
};

pub static LOG_DRIVER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LogDriver::VALUES,
};

pub static MANAGED_AGENT: Shape = Shape::Structure(&[
    Member::optional("lastStartedAt", &schema::TIMESTAMP),
    Member::optional("lastStatus", &schema::STRING),
    Member::optional("name", &MANAGED_AGENT_NAME),
    Member::optional("reason", &schema::STRING),
]);

pub static MANAGED_AGENT_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ManagedAgentName::VALUES,
};

pub static MANAGED_AGENTS: Shape = Shape::List {
    item: &MANAGED_AGENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MANAGED_APPLICATION_AUTO_SCALING_POLICIES: Shape = Shape::List {
    item: &MANAGED_APPLICATION_AUTO_SCALING_POLICY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MANAGED_APPLICATION_AUTO_SCALING_POLICY: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("metric", &schema::STRING),
    Member::required("policyType", &schema::STRING),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("targetValue", &schema::FLOAT),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_AUTO_SCALING: Shape = Shape::Structure(&[
    Member::optional(
        "applicationAutoScalingPolicies",
        &MANAGED_APPLICATION_AUTO_SCALING_POLICIES,
    ),
    Member::optional("scalableTarget", &MANAGED_SCALABLE_TARGET),
]);

pub static MANAGED_CERTIFICATE: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("domainName", &schema::STRING),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_DRAINING: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ManagedDraining::VALUES,
};

pub static MANAGED_INGRESS_PATH: Shape = Shape::Structure(&[
    Member::required("accessType", &ACCESS_TYPE),
    Member::optional("certificate", &MANAGED_CERTIFICATE),
    Member::required("endpoint", &schema::STRING),
    Member::optional("listener", &MANAGED_LISTENER),
    Member::optional("loadBalancer", &MANAGED_LOAD_BALANCER),
    Member::optional("loadBalancerSecurityGroups", &MANAGED_SECURITY_GROUPS),
    Member::optional("rule", &MANAGED_LISTENER_RULE),
    Member::optional("targetGroups", &MANAGED_TARGET_GROUPS),
]);

pub static MANAGED_INGRESS_PATHS: Shape = Shape::List {
    item: &MANAGED_INGRESS_PATH,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION: Shape =
    Shape::Structure(&[Member::optional("useLocalStorage", &schema::BOOLEAN)]);

pub static MANAGED_INSTANCES_MONITORING_OPTIONS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ManagedInstancesMonitoringOptions::VALUES,
};

pub static MANAGED_INSTANCES_NETWORK_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("securityGroups", &STRING_LIST),
    Member::optional("subnets", &STRING_LIST),
]);

pub static MANAGED_INSTANCES_PROVIDER: Shape = Shape::Structure(&[
    Member::optional("autoRepairConfiguration", &AUTO_REPAIR_CONFIGURATION),
    Member::optional("infrastructureOptimization", &INFRASTRUCTURE_OPTIMIZATION),
    Member::optional("infrastructureRoleArn", &schema::STRING),
    Member::optional("instanceLaunchTemplate", &INSTANCE_LAUNCH_TEMPLATE),
    Member::optional("propagateTags", &PROPAGATE_MI_TAGS),
]);

pub static MANAGED_INSTANCES_STORAGE_CONFIGURATION: Shape =
    Shape::Structure(&[Member::optional("storageSizeGiB", &TASK_VOLUME_STORAGE_GI_B)]);

pub static MANAGED_LISTENER: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_LISTENER_RULE: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_LOAD_BALANCER: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("scheme", &schema::STRING),
    Member::optional("securityGroupIds", &STRING_LIST),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::optional("subnetIds", &STRING_LIST),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_LOG_GROUP: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("logGroupName", &schema::STRING),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_LOG_GROUPS: Shape = Shape::List {
    item: &MANAGED_LOG_GROUP,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MANAGED_METRIC_ALARM: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_METRIC_ALARMS: Shape = Shape::List {
    item: &MANAGED_METRIC_ALARM,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MANAGED_RESOURCE_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ManagedResourceStatus::VALUES,
};

pub static MANAGED_SCALABLE_TARGET: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("maxCapacity", &schema::INTEGER),
    Member::required("minCapacity", &schema::INTEGER),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_SCALING: Shape = Shape::Structure(&[
    Member::optional("instanceWarmupPeriod", &MANAGED_SCALING_INSTANCE_WARMUP_PERIOD),
    Member::optional("maximumScalingStepSize", &MANAGED_SCALING_STEP_SIZE),
    Member::optional("minimumScalingStepSize", &MANAGED_SCALING_STEP_SIZE),
    Member::optional("status", &MANAGED_SCALING_STATUS),
    Member::optional("targetCapacity", &MANAGED_SCALING_TARGET_CAPACITY),
]);

pub static MANAGED_SCALING_INSTANCE_WARMUP_PERIOD: Shape = Shape::Integer(Bounds::new(0, 10000));

pub static MANAGED_SCALING_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ManagedScalingStatus::VALUES,
};

pub static MANAGED_SCALING_STEP_SIZE: Shape = Shape::Integer(Bounds::new(1, 10000));

pub static MANAGED_SCALING_TARGET_CAPACITY: Shape = Shape::Integer(Bounds::new(1, 100));

pub static MANAGED_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_SECURITY_GROUPS: Shape = Shape::List {
    item: &MANAGED_SECURITY_GROUP,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MANAGED_STORAGE_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("fargateEphemeralStorageKmsKeyId", &schema::STRING),
    Member::optional("kmsKeyId", &schema::STRING),
]);

pub static MANAGED_TARGET_GROUP: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::required("healthCheckPath", &schema::STRING),
    Member::required("healthCheckPort", &schema::INTEGER),
    Member::required("port", &schema::INTEGER),
    Member::required("status", &MANAGED_RESOURCE_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::required("updatedAt", &schema::TIMESTAMP),
]);

pub static MANAGED_TARGET_GROUPS: Shape = Shape::List {
    item: &MANAGED_TARGET_GROUP,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static MANAGED_TERMINATION_PROTECTION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ManagedTerminationProtection::VALUES,
};

pub static MEMORY_GI_B_PER_V_CPU_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::FLOAT),
    Member::optional("min", &schema::FLOAT),
]);

pub static MEMORY_MI_B_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::INTEGER),
    Member::required("min", &schema::INTEGER),
]);

pub static MOUNT_POINT: Shape = Shape::Structure(&[
    Member::optional("containerPath", &schema::STRING),
    Member::optional("readOnly", &schema::BOOLEAN),
    Member::optional("sourceVolume", &schema::STRING),
]);

pub static MOUNT_POINT_LIST: Shape = Shape::List {
    item: &MOUNT_POINT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_BANDWIDTH_GBPS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::FLOAT),
    Member::optional("min", &schema::FLOAT),
]);

pub static NETWORK_BINDING: Shape = Shape::Structure(&[
    Member::optional("bindIP", &schema::STRING),
    Member::optional("containerPort", &schema::INTEGER),
    Member::optional("containerPortRange", &schema::STRING),
    Member::optional("hostPort", &schema::INTEGER),
    Member::optional("hostPortRange", &schema::STRING),
    Member::optional("protocol", &TRANSPORT_PROTOCOL),
]);

pub static NETWORK_BINDINGS: Shape = Shape::List {
    item: &NETWORK_BINDING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_CONFIGURATION: Shape =
    Shape::Structure(&[Member::optional("awsvpcConfiguration", &AWS_VPC_CONFIGURATION)]);

pub static NETWORK_INTERFACE: Shape = Shape::Structure(&[
    Member::optional("attachmentId", &schema::STRING),
    Member::optional("ipv6Address", &schema::STRING),
    Member::optional("privateIpv4Address", &schema::STRING),
]);

pub static NETWORK_INTERFACE_COUNT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::INTEGER),
    Member::optional("min", &schema::INTEGER),
]);

pub static NETWORK_INTERFACES: Shape = Shape::List {
    item: &NETWORK_INTERFACE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_MODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NetworkMode::VALUES,
};

pub static OS_FAMILY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::OSFamily::VALUES,
};

pub static PID_MODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PidMode::VALUES,
};

pub static PLACEMENT_CONSTRAINT: Shape = Shape::Structure(&[
    Member::optional("expression", &schema::STRING),
    Member::optional("type", &PLACEMENT_CONSTRAINT_TYPE),
]);

pub static PLACEMENT_CONSTRAINT_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PlacementConstraintType::VALUES,
};

pub static PLACEMENT_CONSTRAINTS: Shape = Shape::List {
    item: &PLACEMENT_CONSTRAINT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PLACEMENT_STRATEGIES: Shape = Shape::List {
    item: &PLACEMENT_STRATEGY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PLACEMENT_STRATEGY: Shape = Shape::Structure(&[
    Member::optional("field", &schema::STRING),
    Member::optional("type", &PLACEMENT_STRATEGY_TYPE),
]);

pub static PLACEMENT_STRATEGY_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PlacementStrategyType::VALUES,
};

pub static PLATFORM_DEVICE: Shape = Shape::Structure(&[
    Member::required("id", &schema::STRING),
    Member::required("type", &PLATFORM_DEVICE_TYPE),
]);

pub static PLATFORM_DEVICE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PlatformDeviceType::VALUES,
};

pub static PLATFORM_DEVICES: Shape = Shape::List {
    item: &PLATFORM_DEVICE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PORT_MAPPING: Shape = Shape::Structure(&[
    Member::optional("appProtocol", &APPLICATION_PROTOCOL),
    Member::optional("containerPort", &schema::INTEGER),
    Member::optional("containerPortRange", &schema::STRING),
    Member::optional("hostPort", &schema::INTEGER),
    Member::optional("name", &schema::STRING),
    Member::optional("protocol", &TRANSPORT_PROTOCOL),
]);

pub static PORT_MAPPING_LIST: Shape = Shape::List {
    item: &PORT_MAPPING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PORT_NUMBER: Shape = Shape::Integer(Bounds::new(0, 65535));

pub static PROPAGATE_MI_TAGS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PropagateMITags::VALUES,
};

pub static PROPAGATE_TAGS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PropagateTags::VALUES,
};

pub static PROTECTED_TASK: Shape = Shape::Structure(&[
    Member::optional("expirationDate", &schema::TIMESTAMP),
    Member::optional("protectionEnabled", &schema::BOOLEAN),
    Member::optional("taskArn", &schema::STRING),
]);

pub static PROTECTED_TASKS: Shape = Shape::List {
    item: &PROTECTED_TASK,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PROXY_CONFIGURATION: Shape = Shape::Structure(&[
    Member::required("containerName", &schema::STRING),
    Member::optional("properties", &PROXY_CONFIGURATION_PROPERTIES),
    Member::optional("type", &PROXY_CONFIGURATION_TYPE),
]);

pub static PROXY_CONFIGURATION_PROPERTIES: Shape = Shape::List {
    item: &KEY_VALUE_PAIR,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PROXY_CONFIGURATION_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ProxyConfigurationType::VALUES,
};

pub static PUT_ACCOUNT_SETTING_DEFAULT_REQUEST: Shape = Shape::Structure(&[
    Member::required("name", &SETTING_NAME),
    Member::required("value", &schema::STRING),
]);

pub static PUT_ACCOUNT_SETTING_DEFAULT_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("setting", &SETTING)]);

pub static PUT_ACCOUNT_SETTING_REQUEST: Shape = Shape::Structure(&[
    Member::required("name", &SETTING_NAME),
    Member::optional("principalArn", &schema::STRING),
    Member::required("value", &schema::STRING),
]);

pub static PUT_ACCOUNT_SETTING_RESPONSE: Shape = Shape::Structure(&[Member::optional("setting", &SETTING)]);

pub static PUT_ATTRIBUTES_REQUEST: Shape = Shape::Structure(&[
    Member::required("attributes", &ATTRIBUTES),
    Member::optional("cluster", &schema::STRING),
]);

pub static PUT_ATTRIBUTES_RESPONSE: Shape = Shape::Structure(&[Member::optional("attributes", &ATTRIBUTES)]);

pub static PUT_CLUSTER_CAPACITY_PROVIDERS_REQUEST: Shape = Shape::Structure(&[
    Member::required("capacityProviders", &STRING_LIST),
    Member::required("cluster", &schema::STRING),
    Member::required("defaultCapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
]);

pub static PUT_CLUSTER_CAPACITY_PROVIDERS_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("cluster", &CLUSTER)]);

pub static REGISTER_CONTAINER_INSTANCE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("attributes", &ATTRIBUTES),
    Member::optional("cluster", &schema::STRING),
    Member::optional("containerInstanceArn", &schema::STRING),
    Member::optional("instanceIdentityDocument", &schema::STRING),
    Member::optional("instanceIdentityDocumentSignature", &schema::STRING),
    Member::optional("platformDevices", &PLATFORM_DEVICES),
    Member::optional("tags", &TAGS),
    Member::optional("totalResources", &RESOURCES),
    Member::optional("versionInfo", &VERSION_INFO),
]);

pub static REGISTER_CONTAINER_INSTANCE_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("containerInstance", &CONTAINER_INSTANCE)]);

pub static REGISTER_TASK_DEFINITION_REQUEST: Shape = Shape::Structure(&[
    Member::required("containerDefinitions", &CONTAINER_DEFINITIONS),
    Member::optional("cpu", &schema::STRING),
    Member::optional("enableFaultInjection", &schema::BOOLEAN),
    Member::optional("ephemeralStorage", &EPHEMERAL_STORAGE),
    Member::optional("executionRoleArn", &schema::STRING),
    Member::required("family", &schema::STRING),
    Member::optional("inferenceAccelerators", &INFERENCE_ACCELERATORS),
    Member::optional("ipcMode", &IPC_MODE),
    Member::optional("memory", &schema::STRING),
    Member::optional("networkMode", &NETWORK_MODE),
    Member::optional("pidMode", &PID_MODE),
    Member::optional("placementConstraints", &TASK_DEFINITION_PLACEMENT_CONSTRAINTS),
    Member::optional("proxyConfiguration", &PROXY_CONFIGURATION),
    Member::optional("requiresCompatibilities", &COMPATIBILITY_LIST),
    Member::optional("runtimePlatform", &RUNTIME_PLATFORM),
    Member::optional("tags", &TAGS),
    Member::optional("taskRoleArn", &schema::STRING),
    Member::optional("volumes", &VOLUME_LIST),
]);

pub static REGISTER_TASK_DEFINITION_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("tags", &TAGS),
    Member::optional("taskDefinition", &TASK_DEFINITION),
]);

pub static REPOSITORY_CREDENTIALS: Shape =
    Shape::Structure(&[Member::required("credentialsParameter", &schema::STRING)]);

pub static REQUIRES_ATTRIBUTES: Shape = Shape::List {
    item: &ATTRIBUTE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static RESOLVED_CONFIGURATION: Shape = Shape::Structure(&[Member::optional(
    "loadBalancers",
    &SERVICE_REVISION_LOAD_BALANCERS,
)]);

pub static RESOURCE: Shape = Shape::Structure(&[
    Member::optional("doubleValue", &schema::FLOAT),
    Member::optional("integerValue", &schema::INTEGER),
    Member::optional("longValue", &schema::LONG),
    Member::optional("name", &schema::STRING),
    Member::optional("stringSetValue", &STRING_LIST),
    Member::optional("type", &schema::STRING),
]);

pub static RESOURCE_MANAGEMENT_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ResourceManagementType::VALUES,
};

pub static RESOURCE_REQUIREMENT: Shape = Shape::Structure(&[
    Member::required("type", &RESOURCE_TYPE),
    Member::required("value", &schema::STRING),
]);

pub static RESOURCE_REQUIREMENTS: Shape = Shape::List {
    item: &RESOURCE_REQUIREMENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static RESOURCE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ResourceType::VALUES,
};

pub static RESOURCES: Shape = Shape::List {
    item: &RESOURCE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ROLLBACK: Shape = Shape::Structure(&[
    Member::optional("reason", &schema::STRING),
    Member::optional("serviceRevisionArn", &schema::STRING),
    Member::optional("startedAt", &schema::TIMESTAMP),
]);

pub static RUN_TASK_REQUEST: Shape = Shape::Structure(&[
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("clientToken", &schema::STRING),
    Member::optional("cluster", &schema::STRING),
    Member::optional("count", &schema::INTEGER),
    Member::optional("enableECSManagedTags", &schema::BOOLEAN),
    Member::optional("enableExecuteCommand", &schema::BOOLEAN),
    Member::optional("group", &schema::STRING),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("overrides", &TASK_OVERRIDE),
    Member::optional("placementConstraints", &PLACEMENT_CONSTRAINTS),
    Member::optional("placementStrategy", &PLACEMENT_STRATEGIES),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("propagateTags", &PROPAGATE_TAGS),
    Member::optional("referenceId", &schema::STRING),
    Member::optional("startedBy", &schema::STRING),
    Member::optional("tags", &TAGS),
    Member::required("taskDefinition", &schema::STRING),
    Member::optional("volumeConfigurations", &TASK_VOLUME_CONFIGURATIONS),
]);

pub static RUN_TASK_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("tasks", &TASKS),
]);

pub static RUNTIME_PLATFORM: Shape = Shape::Structure(&[
    Member::optional("cpuArchitecture", &CPU_ARCHITECTURE),
    Member::optional("operatingSystemFamily", &OS_FAMILY),
]);

pub static S3_FILES_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("accessPointArn", &schema::STRING),
    Member::required("fileSystemArn", &schema::STRING),
    Member::optional("rootDirectory", &schema::STRING),
    Member::optional("transitEncryptionPort", &schema::INTEGER),
]);

pub static SCALE: Shape = Shape::Structure(&[
    Member::optional("unit", &SCALE_UNIT),
    Member::optional("value", &schema::FLOAT),
]);

pub static SCALE_UNIT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ScaleUnit::VALUES,
};

pub static SCHEDULING_STRATEGY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SchedulingStrategy::VALUES,
};

pub static SCOPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::Scope::VALUES,
};

pub static SECRET: Shape = Shape::Structure(&[
    Member::required("name", &schema::STRING),
    Member::required("valueFrom", &schema::STRING),
]);

pub static SECRET_LIST: Shape = Shape::List {
    item: &SECRET,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE: Shape = Shape::Structure(&[
    Member::optional("availabilityZoneRebalancing", &AVAILABILITY_ZONE_REBALANCING),
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("clusterArn", &schema::STRING),
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("createdBy", &schema::STRING),
    Member::optional("currentServiceDeployment", &schema::STRING),
    Member::optional("currentServiceRevisions", &SERVICE_CURRENT_REVISION_SUMMARY_LIST),
    Member::optional("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
    Member::optional("deploymentController", &DEPLOYMENT_CONTROLLER),
    Member::optional("deployments", &DEPLOYMENTS),
    Member::optional("desiredCount", &schema::INTEGER),
    Member::optional("enableECSManagedTags", &schema::BOOLEAN),
    Member::optional("enableExecuteCommand", &schema::BOOLEAN),
    Member::optional("events", &SERVICE_EVENTS),
    Member::optional("healthCheckGracePeriodSeconds", &schema::INTEGER),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("loadBalancers", &LOAD_BALANCERS),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("pendingCount", &schema::INTEGER),
    Member::optional("placementConstraints", &PLACEMENT_CONSTRAINTS),
    Member::optional("placementStrategy", &PLACEMENT_STRATEGIES),
    Member::optional("platformFamily", &schema::STRING),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("propagateTags", &PROPAGATE_TAGS),
    Member::optional("resourceManagementType", &RESOURCE_MANAGEMENT_TYPE),
    Member::optional("roleArn", &schema::STRING),
    Member::optional("runningCount", &schema::INTEGER),
    Member::optional("schedulingStrategy", &SCHEDULING_STRATEGY),
    Member::optional("serviceArn", &schema::STRING),
    Member::optional("serviceName", &schema::STRING),
    Member::optional("serviceRegistries", &SERVICE_REGISTRIES),
    Member::optional("status", &schema::STRING),
    Member::optional("tags", &TAGS),
    Member::optional("taskDefinition", &schema::STRING),
    Member::optional("taskSets", &TASK_SETS),
]);

pub static SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION: Shape = Shape::Structure(&[
    Member::required("format", &SERVICE_CONNECT_ACCESS_LOGGING_FORMAT),
    Member::optional(
        "includeQueryParameters",
        &SERVICE_CONNECT_INCLUDE_QUERY_PARAMETERS,
    ),
]);

pub static SERVICE_CONNECT_ACCESS_LOGGING_FORMAT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceConnectAccessLoggingFormat::VALUES,
};

pub static SERVICE_CONNECT_CLIENT_ALIAS: Shape = Shape::Structure(&[
    Member::optional("dnsName", &schema::STRING),
    Member::required("port", &PORT_NUMBER),
    Member::optional("testTrafficRules", &SERVICE_CONNECT_TEST_TRAFFIC_RULES),
]);

pub static SERVICE_CONNECT_CLIENT_ALIAS_LIST: Shape = Shape::List {
    item: &SERVICE_CONNECT_CLIENT_ALIAS,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_CONNECT_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional(
        "accessLogConfiguration",
        &SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION,
    ),
    Member::required("enabled", &schema::BOOLEAN),
    Member::optional("logConfiguration", &LOG_CONFIGURATION),
    Member::optional("namespace", &schema::STRING),
    Member::optional("services", &SERVICE_CONNECT_SERVICE_LIST),
]);

pub static SERVICE_CONNECT_INCLUDE_QUERY_PARAMETERS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceConnectIncludeQueryParameters::VALUES,
};

pub static SERVICE_CONNECT_SERVICE: Shape = Shape::Structure(&[
    Member::optional("clientAliases", &SERVICE_CONNECT_CLIENT_ALIAS_LIST),
    Member::optional("discoveryName", &schema::STRING),
    Member::optional("ingressPortOverride", &PORT_NUMBER),
    Member::required("portName", &schema::STRING),
    Member::optional("timeout", &TIMEOUT_CONFIGURATION),
    Member::optional("tls", &SERVICE_CONNECT_TLS_CONFIGURATION),
]);

pub static SERVICE_CONNECT_SERVICE_LIST: Shape = Shape::List {
    item: &SERVICE_CONNECT_SERVICE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_CONNECT_SERVICE_RESOURCE: Shape = Shape::Structure(&[
    Member::optional("discoveryArn", &schema::STRING),
    Member::optional("discoveryName", &schema::STRING),
]);

pub static SERVICE_CONNECT_SERVICE_RESOURCE_LIST: Shape = Shape::List {
    item: &SERVICE_CONNECT_SERVICE_RESOURCE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES: Shape =
    Shape::Structure(&[Member::required("exact", &schema::STRING)]);

pub static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES: Shape = Shape::Structure(&[
    Member::required("name", &schema::STRING),
    Member::optional("value", &SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES),
]);

pub static SERVICE_CONNECT_TEST_TRAFFIC_RULES: Shape = Shape::Structure(&[Member::required(
    "header",
    &SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES,
)]);

pub static SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY: Shape =
    Shape::Structure(&[Member::optional("awsPcaAuthorityArn", &schema::STRING)]);

pub static SERVICE_CONNECT_TLS_CONFIGURATION: Shape = Shape::Structure(&[
    Member::required(
        "issuerCertificateAuthority",
        &SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY,
    ),
    Member::optional("kmsKey", &schema::STRING),
    Member::optional("roleArn", &schema::STRING),
]);

pub static SERVICE_CURRENT_REVISION_SUMMARY: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::optional("pendingTaskCount", &schema::INTEGER),
    Member::optional("requestedTaskCount", &schema::INTEGER),
    Member::optional("runningTaskCount", &schema::INTEGER),
]);

pub static SERVICE_CURRENT_REVISION_SUMMARY_LIST: Shape = Shape::List {
    item: &SERVICE_CURRENT_REVISION_SUMMARY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_DEPLOYMENT: Shape = Shape::Structure(&[
    Member::optional("alarms", &SERVICE_DEPLOYMENT_ALARMS),
    Member::optional("clusterArn", &schema::STRING),
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("deploymentCircuitBreaker", &SERVICE_DEPLOYMENT_CIRCUIT_BREAKER),
    Member::optional("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
    Member::optional("finishedAt", &schema::TIMESTAMP),
    Member::optional("lifecycleHookDetails", &DEPLOYMENT_LIFECYCLE_HOOK_DETAIL_LIST),
    Member::optional("lifecycleStage", &SERVICE_DEPLOYMENT_LIFECYCLE_STAGE),
    Member::optional("rollback", &ROLLBACK),
    Member::optional("serviceArn", &schema::STRING),
    Member::optional("serviceDeploymentArn", &schema::STRING),
    Member::optional("sourceServiceRevisions", &SERVICE_REVISIONS_SUMMARY_LIST),
    Member::optional("startedAt", &schema::TIMESTAMP),
    Member::optional("status", &SERVICE_DEPLOYMENT_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::optional("stoppedAt", &schema::TIMESTAMP),
    Member::optional("targetServiceRevision", &SERVICE_REVISION_SUMMARY),
    Member::optional("updatedAt", &schema::TIMESTAMP),
]);

pub static SERVICE_DEPLOYMENT_ALARMS: Shape = Shape::Structure(&[
    Member::optional("alarmNames", &STRING_LIST),
    Member::optional("status", &SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS),
    Member::optional("triggeredAlarmNames", &STRING_LIST),
]);

pub static SERVICE_DEPLOYMENT_BRIEF: Shape = Shape::Structure(&[
    Member::optional("clusterArn", &schema::STRING),
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("finishedAt", &schema::TIMESTAMP),
    Member::optional("serviceArn", &schema::STRING),
    Member::optional("serviceDeploymentArn", &schema::STRING),
    Member::optional("startedAt", &schema::TIMESTAMP),
    Member::optional("status", &SERVICE_DEPLOYMENT_STATUS),
    Member::optional("statusReason", &schema::STRING),
    Member::optional("targetServiceRevisionArn", &schema::STRING),
]);

pub static SERVICE_DEPLOYMENT_CIRCUIT_BREAKER: Shape = Shape::Structure(&[
    Member::optional("failureCount", &schema::INTEGER),
    Member::optional("status", &SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS),
    Member::optional("threshold", &schema::INTEGER),
]);

pub static SERVICE_DEPLOYMENT_LIFECYCLE_STAGE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceDeploymentLifecycleStage::VALUES,
};

pub static SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceDeploymentRollbackMonitorsStatus::VALUES,
};

pub static SERVICE_DEPLOYMENT_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceDeploymentStatus::VALUES,
};

pub static SERVICE_DEPLOYMENT_STATUS_LIST: Shape = Shape::List {
    item: &SERVICE_DEPLOYMENT_STATUS,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_DEPLOYMENTS: Shape = Shape::List {
    item: &SERVICE_DEPLOYMENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_DEPLOYMENTS_BRIEF: Shape = Shape::List {
    item: &SERVICE_DEPLOYMENT_BRIEF,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_EVENT: Shape = Shape::Structure(&[
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("id", &schema::STRING),
    Member::optional("message", &schema::STRING),
]);

pub static SERVICE_EVENTS: Shape = Shape::List {
    item: &SERVICE_EVENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_FIELD: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceField::VALUES,
};

pub static SERVICE_FIELD_LIST: Shape = Shape::List {
    item: &SERVICE_FIELD,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_MANAGED_EBS_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("encrypted", &schema::BOOLEAN),
    Member::optional("filesystemType", &TASK_FILESYSTEM_TYPE),
    Member::optional("iops", &schema::INTEGER),
    Member::optional("kmsKeyId", &schema::STRING),
    Member::required("roleArn", &schema::STRING),
    Member::optional("sizeInGiB", &schema::INTEGER),
    Member::optional("snapshotId", &schema::STRING),
    Member::optional("tagSpecifications", &EBS_TAG_SPECIFICATIONS),
    Member::optional("throughput", &schema::INTEGER),
    Member::optional("volumeInitializationRate", &schema::INTEGER),
    Member::optional("volumeType", &schema::STRING),
]);

pub static SERVICE_REGISTRIES: Shape = Shape::List {
    item: &SERVICE_REGISTRY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_REGISTRY: Shape = Shape::Structure(&[
    Member::optional("containerName", &schema::STRING),
    Member::optional("containerPort", &schema::INTEGER),
    Member::optional("port", &schema::INTEGER),
    Member::optional("registryArn", &schema::STRING),
]);

pub static SERVICE_REVISION: Shape = Shape::Structure(&[
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("clusterArn", &schema::STRING),
    Member::optional("containerImages", &CONTAINER_IMAGES),
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("ecsManagedResources", &ECS_MANAGED_RESOURCES),
    Member::optional("fargateEphemeralStorage", &DEPLOYMENT_EPHEMERAL_STORAGE),
    Member::optional("guardDutyEnabled", &schema::BOOLEAN),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("loadBalancers", &LOAD_BALANCERS),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("platformFamily", &schema::STRING),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("resolvedConfiguration", &RESOLVED_CONFIGURATION),
    Member::optional("serviceArn", &schema::STRING),
    Member::optional("serviceConnectConfiguration", &SERVICE_CONNECT_CONFIGURATION),
    Member::optional("serviceRegistries", &SERVICE_REGISTRIES),
    Member::optional("serviceRevisionArn", &schema::STRING),
    Member::optional("taskDefinition", &schema::STRING),
    Member::optional("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
    Member::optional("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
]);

pub static SERVICE_REVISION_LOAD_BALANCER: Shape = Shape::Structure(&[
    Member::optional("productionListenerRule", &schema::STRING),
    Member::optional("targetGroupArn", &schema::STRING),
]);

pub static SERVICE_REVISION_LOAD_BALANCERS: Shape = Shape::List {
    item: &SERVICE_REVISION_LOAD_BALANCER,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_REVISION_SUMMARY: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::optional("pendingTaskCount", &schema::INTEGER),
    Member::optional("requestedProductionTrafficWeight", &schema::FLOAT),
    Member::optional("requestedTaskCount", &schema::INTEGER),
    Member::optional("requestedTestTrafficWeight", &schema::FLOAT),
    Member::optional("runningTaskCount", &schema::INTEGER),
]);

pub static SERVICE_REVISIONS: Shape = Shape::List {
    item: &SERVICE_REVISION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_REVISIONS_SUMMARY_LIST: Shape = Shape::List {
    item: &SERVICE_REVISION_SUMMARY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("managedEBSVolume", &SERVICE_MANAGED_EBS_VOLUME_CONFIGURATION),
    Member::required("name", &schema::STRING),
]);

pub static SERVICE_VOLUME_CONFIGURATIONS: Shape = Shape::List {
    item: &SERVICE_VOLUME_CONFIGURATION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICES: Shape = Shape::List {
    item: &SERVICE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SETTING: Shape = Shape::Structure(&[
    Member::optional("name", &SETTING_NAME),
    Member::optional("principalArn", &schema::STRING),
    Member::optional("type", &SETTING_TYPE),
    Member::optional("value", &schema::STRING),
]);

pub static SETTING_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SettingName::VALUES,
};

pub static SETTING_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SettingType::VALUES,
};

pub static SETTINGS: Shape = Shape::List {
    item: &SETTING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SORT_ORDER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SortOrder::VALUES,
};

pub static STABILITY_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::StabilityStatus::VALUES,
};

pub static START_TASK_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::required("containerInstances", &STRING_LIST),
    Member::optional("enableECSManagedTags", &schema::BOOLEAN),
    Member::optional("enableExecuteCommand", &schema::BOOLEAN),
    Member::optional("group", &schema::STRING),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("overrides", &TASK_OVERRIDE),
    Member::optional("propagateTags", &PROPAGATE_TAGS),
    Member::optional("referenceId", &schema::STRING),
    Member::optional("startedBy", &schema::STRING),
    Member::optional("tags", &TAGS),
    Member::required("taskDefinition", &schema::STRING),
    Member::optional("volumeConfigurations", &TASK_VOLUME_CONFIGURATIONS),
]);

pub static START_TASK_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("tasks", &TASKS),
]);

pub static STATISTICS: Shape = Shape::List {
    item: &KEY_VALUE_PAIR,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static STOP_SERVICE_DEPLOYMENT_REQUEST: Shape = Shape::Structure(&[
    Member::required("serviceDeploymentArn", &schema::STRING),
    Member::optional("stopType", &STOP_SERVICE_DEPLOYMENT_STOP_TYPE),
]);

pub static STOP_SERVICE_DEPLOYMENT_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("serviceDeploymentArn", &schema::STRING)]);

pub static STOP_SERVICE_DEPLOYMENT_STOP_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::StopServiceDeploymentStopType::VALUES,
};

pub static STOP_TASK_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::optional("reason", &schema::STRING),
    Member::required("task", &schema::STRING),
]);

pub static STOP_TASK_RESPONSE: Shape = Shape::Structure(&[Member::optional("task", &TASK)]);

pub static STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static STRING_MAP: Shape = Shape::Map {
    key: &schema::STRING,
    value: &schema::STRING,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::NONE,
};

pub static SYSTEM_CONTROL: Shape = Shape::Structure(&[
    Member::optional("namespace", &schema::STRING),
    Member::optional("value", &schema::STRING),
]);

pub static SYSTEM_CONTROLS: Shape = Shape::List {
    item: &SYSTEM_CONTROL,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG: Shape = Shape::Structure(&[
    Member::optional("key", &TAG_KEY),
    Member::optional("value", &TAG_VALUE),
]);

static PATTERN_OF_TAG_KEY: Pattern = Pattern::new(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");
pub static TAG_KEY: Shape = Shape::String {
    length: Bounds::new(1, 128),
    pattern: Some(&PATTERN_OF_TAG_KEY),
    values: &[],
};

pub static TAG_KEYS: Shape = Shape::List {
    item: &TAG_KEY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::required("resourceArn", &schema::STRING),
    Member::required("tags", &TAGS),
]);

pub static TAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);

static PATTERN_OF_TAG_VALUE: Pattern = Pattern::new(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");
pub static TAG_VALUE: Shape = Shape::String {
    length: Bounds::new(0, 256),
    pattern: Some(&PATTERN_OF_TAG_VALUE),
    values: &[],
};

pub static TAGS: Shape = Shape::List {
    item: &TAG,
    item_name: "member",
    flattened: false,
    length: Bounds::new(0, 50),
};

pub static TARGET_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TargetType::VALUES,
};

pub static TASK: Shape = Shape::Structure(&[
    Member::optional("attachments", &ATTACHMENTS),
    Member::optional("attributes", &ATTRIBUTES),
    Member::optional("availabilityZone", &schema::STRING),
    Member::optional("capacityProviderName", &schema::STRING),
    Member::optional("clusterArn", &schema::STRING),
    Member::optional("connectivity", &CONNECTIVITY),
    Member::optional("connectivityAt", &schema::TIMESTAMP),
    Member::optional("containerInstanceArn", &schema::STRING),
    Member::optional("containers", &CONTAINERS),
    Member::optional("cpu", &schema::STRING),
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("desiredStatus", &schema::STRING),
    Member::optional("enableExecuteCommand", &schema::BOOLEAN),
    Member::optional("ephemeralStorage", &EPHEMERAL_STORAGE),
    Member::optional("executionStoppedAt", &schema::TIMESTAMP),
    Member::optional("fargateEphemeralStorage", &TASK_EPHEMERAL_STORAGE),
    Member::optional("group", &schema::STRING),
    Member::optional("healthStatus", &HEALTH_STATUS),
    Member::optional("inferenceAccelerators", &INFERENCE_ACCELERATORS),
    Member::optional("lastStatus", &schema::STRING),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("memory", &schema::STRING),
    Member::optional("overrides", &TASK_OVERRIDE),
    Member::optional("platformFamily", &schema::STRING),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("pullStartedAt", &schema::TIMESTAMP),
    Member::optional("pullStoppedAt", &schema::TIMESTAMP),
    Member::optional("startedAt", &schema::TIMESTAMP),
    Member::optional("startedBy", &schema::STRING),
    Member::optional("stopCode", &TASK_STOP_CODE),
    Member::optional("stoppedAt", &schema::TIMESTAMP),
    Member::optional("stoppedReason", &schema::STRING),
    Member::optional("stoppingAt", &schema::TIMESTAMP),
    Member::optional("tags", &TAGS),
    Member::optional("taskArn", &schema::STRING),
    Member::optional("taskDefinitionArn", &schema::STRING),
    Member::optional("version", &schema::LONG),
]);

pub static TASK_DEFINITION: Shape = Shape::Structure(&[
    Member::optional("compatibilities", &COMPATIBILITY_LIST),
    Member::optional("containerDefinitions", &CONTAINER_DEFINITIONS),
    Member::optional("cpu", &schema::STRING),
    Member::optional("deleteRequestedAt", &schema::TIMESTAMP),
    Member::optional("deregisteredAt", &schema::TIMESTAMP),
    Member::optional("enableFaultInjection", &schema::BOOLEAN),
    Member::optional("ephemeralStorage", &EPHEMERAL_STORAGE),
    Member::optional("executionRoleArn", &schema::STRING),
    Member::optional("family", &schema::STRING),
    Member::optional("inferenceAccelerators", &INFERENCE_ACCELERATORS),
    Member::optional("ipcMode", &IPC_MODE),
    Member::optional("memory", &schema::STRING),
    Member::optional("networkMode", &NETWORK_MODE),
    Member::optional("pidMode", &PID_MODE),
    Member::optional("placementConstraints", &TASK_DEFINITION_PLACEMENT_CONSTRAINTS),
    Member::optional("proxyConfiguration", &PROXY_CONFIGURATION),
    Member::optional("registeredAt", &schema::TIMESTAMP),
    Member::optional("registeredBy", &schema::STRING),
    Member::optional("requiresAttributes", &REQUIRES_ATTRIBUTES),
    Member::optional("requiresCompatibilities", &COMPATIBILITY_LIST),
    Member::optional("revision", &schema::INTEGER),
    Member::optional("runtimePlatform", &RUNTIME_PLATFORM),
    Member::optional("status", &TASK_DEFINITION_STATUS),
    Member::optional("taskDefinitionArn", &schema::STRING),
    Member::optional("taskRoleArn", &schema::STRING),
    Member::optional("volumes", &VOLUME_LIST),
]);

pub static TASK_DEFINITION_FAMILY_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskDefinitionFamilyStatus::VALUES,
};

pub static TASK_DEFINITION_FIELD: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskDefinitionField::VALUES,
};

pub static TASK_DEFINITION_FIELD_LIST: Shape = Shape::List {
    item: &TASK_DEFINITION_FIELD,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT: Shape = Shape::Structure(&[
    Member::optional("expression", &schema::STRING),
    Member::optional("type", &TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE),
]);

pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskDefinitionPlacementConstraintType::VALUES,
};

pub static TASK_DEFINITION_PLACEMENT_CONSTRAINTS: Shape = Shape::List {
    item: &TASK_DEFINITION_PLACEMENT_CONSTRAINT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TASK_DEFINITION_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskDefinitionStatus::VALUES,
};

pub static TASK_EPHEMERAL_STORAGE: Shape = Shape::Structure(&[
    Member::optional("kmsKeyId", &schema::STRING),
    Member::optional("sizeInGiB", &schema::INTEGER),
]);

pub static TASK_FIELD: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskField::VALUES,
};

pub static TASK_FIELD_LIST: Shape = Shape::List {
    item: &TASK_FIELD,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TASK_FILESYSTEM_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskFilesystemType::VALUES,
};

pub static TASK_MANAGED_EBS_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("encrypted", &schema::BOOLEAN),
    Member::optional("filesystemType", &TASK_FILESYSTEM_TYPE),
    Member::optional("iops", &schema::INTEGER),
    Member::optional("kmsKeyId", &schema::STRING),
    Member::required("roleArn", &schema::STRING),
    Member::optional("sizeInGiB", &schema::INTEGER),
    Member::optional("snapshotId", &schema::STRING),
    Member::optional("tagSpecifications", &EBS_TAG_SPECIFICATIONS),
    Member::optional("terminationPolicy", &TASK_MANAGED_EBS_VOLUME_TERMINATION_POLICY),
    Member::optional("throughput", &schema::INTEGER),
    Member::optional("volumeInitializationRate", &schema::INTEGER),
    Member::optional("volumeType", &schema::STRING),
]);

pub static TASK_MANAGED_EBS_VOLUME_TERMINATION_POLICY: Shape =
    Shape::Structure(&[Member::required("deleteOnTermination", &schema::BOOLEAN)]);

pub static TASK_OVERRIDE: Shape = Shape::Structure(&[
    Member::optional("containerOverrides", &CONTAINER_OVERRIDES),
    Member::optional("cpu", &schema::STRING),
    Member::optional("ephemeralStorage", &EPHEMERAL_STORAGE),
    Member::optional("executionRoleArn", &schema::STRING),
    Member::optional("inferenceAcceleratorOverrides", &INFERENCE_ACCELERATOR_OVERRIDES),
    Member::optional("memory", &schema::STRING),
    Member::optional("taskRoleArn", &schema::STRING),
]);

pub static TASK_SET: Shape = Shape::Structure(&[
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("clusterArn", &schema::STRING),
    Member::optional("computedDesiredCount", &schema::INTEGER),
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("externalId", &schema::STRING),
    Member::optional("fargateEphemeralStorage", &DEPLOYMENT_EPHEMERAL_STORAGE),
    Member::optional("id", &schema::STRING),
    Member::optional("launchType", &LAUNCH_TYPE),
    Member::optional("loadBalancers", &LOAD_BALANCERS),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("pendingCount", &schema::INTEGER),
    Member::optional("platformFamily", &schema::STRING),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("runningCount", &schema::INTEGER),
    Member::optional("scale", &SCALE),
    Member::optional("serviceArn", &schema::STRING),
    Member::optional("serviceRegistries", &SERVICE_REGISTRIES),
    Member::optional("stabilityStatus", &STABILITY_STATUS),
    Member::optional("stabilityStatusAt", &schema::TIMESTAMP),
    Member::optional("startedBy", &schema::STRING),
    Member::optional("status", &schema::STRING),
    Member::optional("tags", &TAGS),
    Member::optional("taskDefinition", &schema::STRING),
    Member::optional("taskSetArn", &schema::STRING),
    Member::optional("updatedAt", &schema::TIMESTAMP),
]);

pub static TASK_SET_FIELD: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskSetField::VALUES,
};

pub static TASK_SET_FIELD_LIST: Shape = Shape::List {
    item: &TASK_SET_FIELD,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TASK_SETS: Shape = Shape::List {
    item: &TASK_SET,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TASK_STOP_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TaskStopCode::VALUES,
};

pub static TASK_VOLUME_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("managedEBSVolume", &TASK_MANAGED_EBS_VOLUME_CONFIGURATION),
    Member::required("name", &schema::STRING),
]);

pub static TASK_VOLUME_CONFIGURATIONS: Shape = Shape::List {
    item: &TASK_VOLUME_CONFIGURATION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TASK_VOLUME_STORAGE_GI_B: Shape = Shape::Integer(Bounds::min(1));

pub static TASKS: Shape = Shape::List {
    item: &TASK,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TIMEOUT_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("idleTimeoutSeconds", &DURATION),
    Member::optional("perRequestTimeoutSeconds", &DURATION),
]);

pub static TMPFS: Shape = Shape::Structure(&[
    Member::required("containerPath", &schema::STRING),
    Member::optional("mountOptions", &STRING_LIST),
    Member::required("size", &schema::INTEGER),
]);

pub static TMPFS_LIST: Shape = Shape::List {
    item: &TMPFS,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TOTAL_LOCAL_STORAGE_GB_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::FLOAT),
    Member::optional("min", &schema::FLOAT),
]);

pub static TRANSPORT_PROTOCOL: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TransportProtocol::VALUES,
};

pub static ULIMIT: Shape = Shape::Structure(&[
    Member::required("hardLimit", &schema::INTEGER),
    Member::required("name", &ULIMIT_NAME),
    Member::required("softLimit", &schema::INTEGER),
]);

pub static ULIMIT_LIST: Shape = Shape::List {
    item: &ULIMIT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static ULIMIT_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::UlimitName::VALUES,
};

pub static UNTAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::required("resourceArn", &schema::STRING),
    Member::required("tagKeys", &TAG_KEYS),
]);

pub static UNTAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);

pub static UPDATE_CAPACITY_PROVIDER_REQUEST: Shape = Shape::Structure(&[
    Member::optional("autoScalingGroupProvider", &AUTO_SCALING_GROUP_PROVIDER_UPDATE),
    Member::optional("cluster", &schema::STRING),
    Member::optional(
        "managedInstancesProvider",
        &UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION,
    ),
    Member::required("name", &schema::STRING),
]);

pub static UPDATE_CAPACITY_PROVIDER_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("capacityProvider", &CAPACITY_PROVIDER)]);

pub static UPDATE_CLUSTER_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::optional("configuration", &CLUSTER_CONFIGURATION),
    Member::optional(
        "serviceConnectDefaults",
        &CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST,
    ),
    Member::optional("settings", &CLUSTER_SETTINGS),
]);

pub static UPDATE_CLUSTER_RESPONSE: Shape = Shape::Structure(&[Member::optional("cluster", &CLUSTER)]);

pub static UPDATE_CLUSTER_SETTINGS_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::required("settings", &CLUSTER_SETTINGS),
]);

pub static UPDATE_CLUSTER_SETTINGS_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("cluster", &CLUSTER)]);

pub static UPDATE_CONTAINER_INSTANCES_STATE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("cluster", &schema::STRING),
    Member::required("containerInstances", &STRING_LIST),
    Member::required("status", &CONTAINER_INSTANCE_STATUS),
]);

pub static UPDATE_CONTAINER_INSTANCES_STATE_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("containerInstances", &CONTAINER_INSTANCES),
    Member::optional("failures", &FAILURES),
]);

pub static UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("autoRepairConfiguration", &AUTO_REPAIR_CONFIGURATION),
    Member::optional("infrastructureOptimization", &INFRASTRUCTURE_OPTIMIZATION),
    Member::required("infrastructureRoleArn", &schema::STRING),
    Member::required("instanceLaunchTemplate", &INSTANCE_LAUNCH_TEMPLATE_UPDATE),
    Member::optional("propagateTags", &PROPAGATE_MI_TAGS),
]);

pub static UPDATE_SERVICE_PRIMARY_TASK_SET_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::required("primaryTaskSet", &schema::STRING),
    Member::required("service", &schema::STRING),
]);

pub static UPDATE_SERVICE_PRIMARY_TASK_SET_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("taskSet", &TASK_SET)]);

pub static UPDATE_SERVICE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("availabilityZoneRebalancing", &AVAILABILITY_ZONE_REBALANCING),
    Member::optional("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::optional("cluster", &schema::STRING),
    Member::optional("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
    Member::optional("deploymentController", &DEPLOYMENT_CONTROLLER),
    Member::optional("desiredCount", &schema::INTEGER),
    Member::optional("enableECSManagedTags", &schema::BOOLEAN),
    Member::optional("enableExecuteCommand", &schema::BOOLEAN),
    Member::optional("forceNewDeployment", &schema::BOOLEAN),
    Member::optional("healthCheckGracePeriodSeconds", &schema::INTEGER),
    Member::optional("loadBalancers", &LOAD_BALANCERS),
    Member::optional("networkConfiguration", &NETWORK_CONFIGURATION),
    Member::optional("placementConstraints", &PLACEMENT_CONSTRAINTS),
    Member::optional("placementStrategy", &PLACEMENT_STRATEGIES),
    Member::optional("platformVersion", &schema::STRING),
    Member::optional("propagateTags", &PROPAGATE_TAGS),
    Member::required("service", &schema::STRING),
    Member::optional("serviceConnectConfiguration", &SERVICE_CONNECT_CONFIGURATION),
    Member::optional("serviceRegistries", &SERVICE_REGISTRIES),
    Member::optional("taskDefinition", &schema::STRING),
    Member::optional("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
    Member::optional("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
]);

pub static UPDATE_SERVICE_RESPONSE: Shape = Shape::Structure(&[Member::optional("service", &SERVICE)]);

pub static UPDATE_TASK_PROTECTION_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::optional("expiresInMinutes", &schema::INTEGER),
    Member::required("protectionEnabled", &schema::BOOLEAN),
    Member::required("tasks", &STRING_LIST),
]);

pub static UPDATE_TASK_PROTECTION_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &FAILURES),
    Member::optional("protectedTasks", &PROTECTED_TASKS),
]);

pub static UPDATE_TASK_SET_REQUEST: Shape = Shape::Structure(&[
    Member::required("cluster", &schema::STRING),
    Member::required("scale", &SCALE),
    Member::required("service", &schema::STRING),
    Member::required("taskSet", &schema::STRING),
]);

pub static UPDATE_TASK_SET_RESPONSE: Shape = Shape::Structure(&[Member::optional("taskSet", &TASK_SET)]);

pub static V_CPU_COUNT_RANGE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("max", &schema::INTEGER),
    Member::required("min", &schema::INTEGER),
]);

pub static VERSION_CONSISTENCY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VersionConsistency::VALUES,
};

pub static VERSION_INFO: Shape = Shape::Structure(&[
    Member::optional("agentHash", &schema::STRING),
    Member::optional("agentVersion", &schema::STRING),
    Member::optional("dockerVersion", &schema::STRING),
]);

pub static VOLUME: Shape = Shape::Structure(&[
    Member::optional("configuredAtLaunch", &schema::BOOLEAN),
    Member::optional("dockerVolumeConfiguration", &DOCKER_VOLUME_CONFIGURATION),
    Member::optional("efsVolumeConfiguration", &EFS_VOLUME_CONFIGURATION),
    Member::optional(
        "fsxWindowsFileServerVolumeConfiguration",
        &F_SX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION,
    ),
    Member::optional("host", &HOST_VOLUME_PROPERTIES),
    Member::optional("name", &schema::STRING),
    Member::optional("s3filesVolumeConfiguration", &S3_FILES_VOLUME_CONFIGURATION),
]);

pub static VOLUME_FROM: Shape = Shape::Structure(&[
    Member::optional("readOnly", &schema::BOOLEAN),
    Member::optional("sourceContainer", &schema::STRING),
]);

pub static VOLUME_FROM_LIST: Shape = Shape::List {
    item: &VOLUME_FROM,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static VOLUME_LIST: Shape = Shape::List {
    item: &VOLUME,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static VPC_LATTICE_CONFIGURATION: Shape = Shape::Structure(&[
    Member::required("portName", &schema::STRING),
    Member::required("roleArn", &schema::STRING),
    Member::required("targetGroupArn", &schema::STRING),
]);

pub static VPC_LATTICE_CONFIGURATIONS: Shape = Shape::List {
    item: &VPC_LATTICE_CONFIGURATION,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};
