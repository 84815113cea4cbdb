// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static CONTINUE_SERVICE_DEPLOYMENT_SCHEMA: OperationSchema = OperationSchema {
    name: "ContinueServiceDeployment",
    number: 0,
    input: &schema::CONTINUE_SERVICE_DEPLOYMENT_REQUEST,
    output: &schema::CONTINUE_SERVICE_DEPLOYMENT_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ContinueServiceDeployment",
        resources: &["{serviceDeploymentArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ContinueServiceDeployment;

impl Operation for ContinueServiceDeployment {
    type Input = types::ContinueServiceDeploymentRequest;
    type Output = types::ContinueServiceDeploymentResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ContinueServiceDeployment";

    fn schema() -> &'static OperationSchema {
        &CONTINUE_SERVICE_DEPLOYMENT_SCHEMA
    }
}

pub(super) static CREATE_CAPACITY_PROVIDER_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateCapacityProvider",
    number: 1,
    input: &schema::CREATE_CAPACITY_PROVIDER_REQUEST,
    output: &schema::CREATE_CAPACITY_PROVIDER_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:CreateCapacityProvider",
        resources: &["arn:aws:ecs:{region}:{account}:capacity-provider/{name}"],
    }),
    dependents: &[wire::Action {
        name: "ecs:TagResource",
        resources: &["arn:aws:ecs:{region}:{account}:capacity-provider/{+tags}{name}"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateCapacityProvider;

impl Operation for CreateCapacityProvider {
    type Input = types::CreateCapacityProviderRequest;
    type Output = types::CreateCapacityProviderResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateCapacityProvider";

    fn schema() -> &'static OperationSchema {
        &CREATE_CAPACITY_PROVIDER_SCHEMA
    }
}

pub(super) static CREATE_CLUSTER_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateCluster",
    number: 2,
    input: &schema::CREATE_CLUSTER_REQUEST,
    output: &schema::CREATE_CLUSTER_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:CreateCluster",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{clusterName=default}"],
    }),
    dependents: &[wire::Action {
        name: "ecs:TagResource",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{+tags}{clusterName=default}"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateCluster;

impl Operation for CreateCluster {
    type Input = types::CreateClusterRequest;
    type Output = types::CreateClusterResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateCluster";

    fn schema() -> &'static OperationSchema {
        &CREATE_CLUSTER_SCHEMA
    }
}

pub(super) static CREATE_SERVICE_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateService",
    number: 3,
    input: &schema::CREATE_SERVICE_REQUEST,
    output: &schema::CREATE_SERVICE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:CreateService",
        resources: &["arn:aws:ecs:{region}:{account}:service/{cluster=default}/{serviceName}"],
    }),
    dependents: &[
        wire::Action {
            name: "ecs:TagResource",
            resources: &["arn:aws:ecs:{region}:{account}:service/{+tags}{cluster=default}/{serviceName}"],
        },
        wire::Action {
            name: "iam:PassRole",
            resources: &["arn:aws:iam::{account}:role/{role}"],
        },
    ],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateService;

impl Operation for CreateService {
    type Input = types::CreateServiceRequest;
    type Output = types::CreateServiceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateService";

    fn schema() -> &'static OperationSchema {
        &CREATE_SERVICE_SCHEMA
    }
}

pub(super) static CREATE_TASK_SET_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateTaskSet",
    number: 4,
    input: &schema::CREATE_TASK_SET_REQUEST,
    output: &schema::CREATE_TASK_SET_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:CreateTaskSet",
        resources: &["arn:aws:ecs:{region}:{account}:task-set/{cluster=default}/{service}/*"],
    }),
    dependents: &[wire::Action {
        name: "ecs:TagResource",
        resources: &["arn:aws:ecs:{region}:{account}:task-set/{+tags}{cluster=default}/{service}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateTaskSet;

impl Operation for CreateTaskSet {
    type Input = types::CreateTaskSetRequest;
    type Output = types::CreateTaskSetResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateTaskSet";

    fn schema() -> &'static OperationSchema {
        &CREATE_TASK_SET_SCHEMA
    }
}

pub(super) static DELETE_ACCOUNT_SETTING_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteAccountSetting",
    number: 5,
    input: &schema::DELETE_ACCOUNT_SETTING_REQUEST,
    output: &schema::DELETE_ACCOUNT_SETTING_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeleteAccountSetting",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountSetting;

impl Operation for DeleteAccountSetting {
    type Input = types::DeleteAccountSettingRequest;
    type Output = types::DeleteAccountSettingResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteAccountSetting";

    fn schema() -> &'static OperationSchema {
        &DELETE_ACCOUNT_SETTING_SCHEMA
    }
}

pub(super) static DELETE_ATTRIBUTES_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteAttributes",
    number: 6,
    input: &schema::DELETE_ATTRIBUTES_REQUEST,
    output: &schema::DELETE_ATTRIBUTES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeleteAttributes",
        resources: &[
            "arn:aws:ecs:{region}:{account}:container-instance/{cluster=default}/{attributes.targetId=*}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteAttributes;

impl Operation for DeleteAttributes {
    type Input = types::DeleteAttributesRequest;
    type Output = types::DeleteAttributesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteAttributes";

    fn schema() -> &'static OperationSchema {
        &DELETE_ATTRIBUTES_SCHEMA
    }
}

pub(super) static DELETE_CAPACITY_PROVIDER_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteCapacityProvider",
    number: 7,
    input: &schema::DELETE_CAPACITY_PROVIDER_REQUEST,
    output: &schema::DELETE_CAPACITY_PROVIDER_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeleteCapacityProvider",
        resources: &["arn:aws:ecs:{region}:{account}:capacity-provider/{capacityProvider}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteCapacityProvider;

impl Operation for DeleteCapacityProvider {
    type Input = types::DeleteCapacityProviderRequest;
    type Output = types::DeleteCapacityProviderResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteCapacityProvider";

    fn schema() -> &'static OperationSchema {
        &DELETE_CAPACITY_PROVIDER_SCHEMA
    }
}

pub(super) static DELETE_CLUSTER_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteCluster",
    number: 8,
    input: &schema::DELETE_CLUSTER_REQUEST,
    output: &schema::DELETE_CLUSTER_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeleteCluster",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteCluster;

impl Operation for DeleteCluster {
    type Input = types::DeleteClusterRequest;
    type Output = types::DeleteClusterResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteCluster";

    fn schema() -> &'static OperationSchema {
        &DELETE_CLUSTER_SCHEMA
    }
}

pub(super) static DELETE_SERVICE_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteService",
    number: 9,
    input: &schema::DELETE_SERVICE_REQUEST,
    output: &schema::DELETE_SERVICE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeleteService",
        resources: &["arn:aws:ecs:{region}:{account}:service/{cluster=default}/{service}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteService;

impl Operation for DeleteService {
    type Input = types::DeleteServiceRequest;
    type Output = types::DeleteServiceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteService";

    fn schema() -> &'static OperationSchema {
        &DELETE_SERVICE_SCHEMA
    }
}

pub(super) static DELETE_TASK_SET_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteTaskSet",
    number: 10,
    input: &schema::DELETE_TASK_SET_REQUEST,
    output: &schema::DELETE_TASK_SET_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeleteTaskSet",
        resources: &["arn:aws:ecs:{region}:{account}:task-set/{cluster=default}/{service}/{taskSet}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteTaskSet;

impl Operation for DeleteTaskSet {
    type Input = types::DeleteTaskSetRequest;
    type Output = types::DeleteTaskSetResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteTaskSet";

    fn schema() -> &'static OperationSchema {
        &DELETE_TASK_SET_SCHEMA
    }
}

pub(super) static DEREGISTER_CONTAINER_INSTANCE_SCHEMA: OperationSchema = OperationSchema {
    name: "DeregisterContainerInstance",
    number: 11,
    input: &schema::DEREGISTER_CONTAINER_INSTANCE_REQUEST,
    output: &schema::DEREGISTER_CONTAINER_INSTANCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeregisterContainerInstance",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeregisterContainerInstance;

impl Operation for DeregisterContainerInstance {
    type Input = types::DeregisterContainerInstanceRequest;
    type Output = types::DeregisterContainerInstanceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeregisterContainerInstance";

    fn schema() -> &'static OperationSchema {
        &DEREGISTER_CONTAINER_INSTANCE_SCHEMA
    }
}

pub(super) static DEREGISTER_TASK_DEFINITION_SCHEMA: OperationSchema = OperationSchema {
    name: "DeregisterTaskDefinition",
    number: 12,
    input: &schema::DEREGISTER_TASK_DEFINITION_REQUEST,
    output: &schema::DEREGISTER_TASK_DEFINITION_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DeregisterTaskDefinition",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeregisterTaskDefinition;

impl Operation for DeregisterTaskDefinition {
    type Input = types::DeregisterTaskDefinitionRequest;
    type Output = types::DeregisterTaskDefinitionResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeregisterTaskDefinition";

    fn schema() -> &'static OperationSchema {
        &DEREGISTER_TASK_DEFINITION_SCHEMA
    }
}

pub(super) static DESCRIBE_CAPACITY_PROVIDERS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeCapacityProviders",
    number: 13,
    input: &schema::DESCRIBE_CAPACITY_PROVIDERS_REQUEST,
    output: &schema::DESCRIBE_CAPACITY_PROVIDERS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeCapacityProviders",
        resources: &["arn:aws:ecs:{region}:{account}:capacity-provider/{capacityProviders=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeCapacityProviders;

impl Operation for DescribeCapacityProviders {
    type Input = types::DescribeCapacityProvidersRequest;
    type Output = types::DescribeCapacityProvidersResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeCapacityProviders";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_CAPACITY_PROVIDERS_SCHEMA
    }
}

pub(super) static DESCRIBE_CLUSTERS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeClusters",
    number: 14,
    input: &schema::DESCRIBE_CLUSTERS_REQUEST,
    output: &schema::DESCRIBE_CLUSTERS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeClusters",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{clusters=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeClusters;

impl Operation for DescribeClusters {
    type Input = types::DescribeClustersRequest;
    type Output = types::DescribeClustersResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeClusters";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_CLUSTERS_SCHEMA
    }
}

pub(super) static DESCRIBE_CONTAINER_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeContainerInstances",
    number: 15,
    input: &schema::DESCRIBE_CONTAINER_INSTANCES_REQUEST,
    output: &schema::DESCRIBE_CONTAINER_INSTANCES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeContainerInstances",
        resources: &[
            "arn:aws:ecs:{region}:{account}:container-instance/{cluster=default}/{containerInstances}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeContainerInstances;

impl Operation for DescribeContainerInstances {
    type Input = types::DescribeContainerInstancesRequest;
    type Output = types::DescribeContainerInstancesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeContainerInstances";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_CONTAINER_INSTANCES_SCHEMA
    }
}

pub(super) static DESCRIBE_SERVICE_DEPLOYMENTS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeServiceDeployments",
    number: 16,
    input: &schema::DESCRIBE_SERVICE_DEPLOYMENTS_REQUEST,
    output: &schema::DESCRIBE_SERVICE_DEPLOYMENTS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeServiceDeployments",
        resources: &["{serviceDeploymentArns}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeServiceDeployments;

impl Operation for DescribeServiceDeployments {
    type Input = types::DescribeServiceDeploymentsRequest;
    type Output = types::DescribeServiceDeploymentsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeServiceDeployments";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_SERVICE_DEPLOYMENTS_SCHEMA
    }
}

pub(super) static DESCRIBE_SERVICE_REVISIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeServiceRevisions",
    number: 17,
    input: &schema::DESCRIBE_SERVICE_REVISIONS_REQUEST,
    output: &schema::DESCRIBE_SERVICE_REVISIONS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeServiceRevisions",
        resources: &["{serviceRevisionArns}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeServiceRevisions;

impl Operation for DescribeServiceRevisions {
    type Input = types::DescribeServiceRevisionsRequest;
    type Output = types::DescribeServiceRevisionsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeServiceRevisions";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_SERVICE_REVISIONS_SCHEMA
    }
}

pub(super) static DESCRIBE_SERVICES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeServices",
    number: 18,
    input: &schema::DESCRIBE_SERVICES_REQUEST,
    output: &schema::DESCRIBE_SERVICES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeServices",
        resources: &["arn:aws:ecs:{region}:{account}:service/{cluster=default}/{services}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeServices;

impl Operation for DescribeServices {
    type Input = types::DescribeServicesRequest;
    type Output = types::DescribeServicesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeServices";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_SERVICES_SCHEMA
    }
}

pub(super) static DESCRIBE_TASK_DEFINITION_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeTaskDefinition",
    number: 19,
    input: &schema::DESCRIBE_TASK_DEFINITION_REQUEST,
    output: &schema::DESCRIBE_TASK_DEFINITION_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeTaskDefinition",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeTaskDefinition;

impl Operation for DescribeTaskDefinition {
    type Input = types::DescribeTaskDefinitionRequest;
    type Output = types::DescribeTaskDefinitionResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeTaskDefinition";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_TASK_DEFINITION_SCHEMA
    }
}

pub(super) static DESCRIBE_TASK_SETS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeTaskSets",
    number: 20,
    input: &schema::DESCRIBE_TASK_SETS_REQUEST,
    output: &schema::DESCRIBE_TASK_SETS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeTaskSets",
        resources: &["arn:aws:ecs:{region}:{account}:task-set/{cluster=default}/{service}/{taskSets=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeTaskSets;

impl Operation for DescribeTaskSets {
    type Input = types::DescribeTaskSetsRequest;
    type Output = types::DescribeTaskSetsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeTaskSets";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_TASK_SETS_SCHEMA
    }
}

pub(super) static DESCRIBE_TASKS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeTasks",
    number: 21,
    input: &schema::DESCRIBE_TASKS_REQUEST,
    output: &schema::DESCRIBE_TASKS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:DescribeTasks",
        resources: &["arn:aws:ecs:{region}:{account}:task/{cluster=default}/{tasks}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeTasks;

impl Operation for DescribeTasks {
    type Input = types::DescribeTasksRequest;
    type Output = types::DescribeTasksResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeTasks";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_TASKS_SCHEMA
    }
}

pub(super) static GET_TASK_PROTECTION_SCHEMA: OperationSchema = OperationSchema {
    name: "GetTaskProtection",
    number: 22,
    input: &schema::GET_TASK_PROTECTION_REQUEST,
    output: &schema::GET_TASK_PROTECTION_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:GetTaskProtection",
        resources: &["arn:aws:ecs:{region}:{account}:task/{cluster=default}/{tasks=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetTaskProtection;

impl Operation for GetTaskProtection {
    type Input = types::GetTaskProtectionRequest;
    type Output = types::GetTaskProtectionResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetTaskProtection";

    fn schema() -> &'static OperationSchema {
        &GET_TASK_PROTECTION_SCHEMA
    }
}

pub(super) static LIST_ACCOUNT_SETTINGS_SCHEMA: OperationSchema = OperationSchema {
    name: "ListAccountSettings",
    number: 23,
    input: &schema::LIST_ACCOUNT_SETTINGS_REQUEST,
    output: &schema::LIST_ACCOUNT_SETTINGS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListAccountSettings",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListAccountSettings;

impl Operation for ListAccountSettings {
    type Input = types::ListAccountSettingsRequest;
    type Output = types::ListAccountSettingsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListAccountSettings";

    fn schema() -> &'static OperationSchema {
        &LIST_ACCOUNT_SETTINGS_SCHEMA
    }
}

pub(super) static LIST_ATTRIBUTES_SCHEMA: OperationSchema = OperationSchema {
    name: "ListAttributes",
    number: 24,
    input: &schema::LIST_ATTRIBUTES_REQUEST,
    output: &schema::LIST_ATTRIBUTES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListAttributes",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListAttributes;

impl Operation for ListAttributes {
    type Input = types::ListAttributesRequest;
    type Output = types::ListAttributesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListAttributes";

    fn schema() -> &'static OperationSchema {
        &LIST_ATTRIBUTES_SCHEMA
    }
}

pub(super) static LIST_CLUSTERS_SCHEMA: OperationSchema = OperationSchema {
    name: "ListClusters",
    number: 25,
    input: &schema::LIST_CLUSTERS_REQUEST,
    output: &schema::LIST_CLUSTERS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListClusters",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListClusters;

impl Operation for ListClusters {
    type Input = types::ListClustersRequest;
    type Output = types::ListClustersResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListClusters";

    fn schema() -> &'static OperationSchema {
        &LIST_CLUSTERS_SCHEMA
    }
}

pub(super) static LIST_CONTAINER_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "ListContainerInstances",
    number: 26,
    input: &schema::LIST_CONTAINER_INSTANCES_REQUEST,
    output: &schema::LIST_CONTAINER_INSTANCES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListContainerInstances",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListContainerInstances;

impl Operation for ListContainerInstances {
    type Input = types::ListContainerInstancesRequest;
    type Output = types::ListContainerInstancesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListContainerInstances";

    fn schema() -> &'static OperationSchema {
        &LIST_CONTAINER_INSTANCES_SCHEMA
    }
}

pub(super) static LIST_SERVICE_DEPLOYMENTS_SCHEMA: OperationSchema = OperationSchema {
    name: "ListServiceDeployments",
    number: 27,
    input: &schema::LIST_SERVICE_DEPLOYMENTS_REQUEST,
    output: &schema::LIST_SERVICE_DEPLOYMENTS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListServiceDeployments",
        resources: &["arn:aws:ecs:{region}:{account}:service/{cluster=default}/{service}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListServiceDeployments;

impl Operation for ListServiceDeployments {
    type Input = types::ListServiceDeploymentsRequest;
    type Output = types::ListServiceDeploymentsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListServiceDeployments";

    fn schema() -> &'static OperationSchema {
        &LIST_SERVICE_DEPLOYMENTS_SCHEMA
    }
}

pub(super) static LIST_SERVICES_SCHEMA: OperationSchema = OperationSchema {
    name: "ListServices",
    number: 28,
    input: &schema::LIST_SERVICES_REQUEST,
    output: &schema::LIST_SERVICES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListServices",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListServices;

impl Operation for ListServices {
    type Input = types::ListServicesRequest;
    type Output = types::ListServicesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListServices";

    fn schema() -> &'static OperationSchema {
        &LIST_SERVICES_SCHEMA
    }
}

pub(super) static LIST_SERVICES_BY_NAMESPACE_SCHEMA: OperationSchema = OperationSchema {
    name: "ListServicesByNamespace",
    number: 29,
    input: &schema::LIST_SERVICES_BY_NAMESPACE_REQUEST,
    output: &schema::LIST_SERVICES_BY_NAMESPACE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListServicesByNamespace",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListServicesByNamespace;

impl Operation for ListServicesByNamespace {
    type Input = types::ListServicesByNamespaceRequest;
    type Output = types::ListServicesByNamespaceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListServicesByNamespace";

    fn schema() -> &'static OperationSchema {
        &LIST_SERVICES_BY_NAMESPACE_SCHEMA
    }
}

pub(super) static LIST_TAGS_FOR_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    number: 30,
    input: &schema::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &schema::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListTagsForResource",
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

pub(super) static LIST_TASK_DEFINITION_FAMILIES_SCHEMA: OperationSchema = OperationSchema {
    name: "ListTaskDefinitionFamilies",
    number: 31,
    input: &schema::LIST_TASK_DEFINITION_FAMILIES_REQUEST,
    output: &schema::LIST_TASK_DEFINITION_FAMILIES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListTaskDefinitionFamilies",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListTaskDefinitionFamilies;

impl Operation for ListTaskDefinitionFamilies {
    type Input = types::ListTaskDefinitionFamiliesRequest;
    type Output = types::ListTaskDefinitionFamiliesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListTaskDefinitionFamilies";

    fn schema() -> &'static OperationSchema {
        &LIST_TASK_DEFINITION_FAMILIES_SCHEMA
    }
}

pub(super) static LIST_TASK_DEFINITIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "ListTaskDefinitions",
    number: 32,
    input: &schema::LIST_TASK_DEFINITIONS_REQUEST,
    output: &schema::LIST_TASK_DEFINITIONS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListTaskDefinitions",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListTaskDefinitions;

impl Operation for ListTaskDefinitions {
    type Input = types::ListTaskDefinitionsRequest;
    type Output = types::ListTaskDefinitionsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListTaskDefinitions";

    fn schema() -> &'static OperationSchema {
        &LIST_TASK_DEFINITIONS_SCHEMA
    }
}

pub(super) static LIST_TASKS_SCHEMA: OperationSchema = OperationSchema {
    name: "ListTasks",
    number: 33,
    input: &schema::LIST_TASKS_REQUEST,
    output: &schema::LIST_TASKS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:ListTasks",
        resources: &[
            "arn:aws:ecs:{region}:{account}:container-instance/{cluster=default}/{containerInstance=*}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListTasks;

impl Operation for ListTasks {
    type Input = types::ListTasksRequest;
    type Output = types::ListTasksResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListTasks";

    fn schema() -> &'static OperationSchema {
        &LIST_TASKS_SCHEMA
    }
}

pub(super) static PUT_ACCOUNT_SETTING_SCHEMA: OperationSchema = OperationSchema {
    name: "PutAccountSetting",
    number: 34,
    input: &schema::PUT_ACCOUNT_SETTING_REQUEST,
    output: &schema::PUT_ACCOUNT_SETTING_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:PutAccountSetting",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct PutAccountSetting;

impl Operation for PutAccountSetting {
    type Input = types::PutAccountSettingRequest;
    type Output = types::PutAccountSettingResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "PutAccountSetting";

    fn schema() -> &'static OperationSchema {
        &PUT_ACCOUNT_SETTING_SCHEMA
    }
}

pub(super) static PUT_ACCOUNT_SETTING_DEFAULT_SCHEMA: OperationSchema = OperationSchema {
    name: "PutAccountSettingDefault",
    number: 35,
    input: &schema::PUT_ACCOUNT_SETTING_DEFAULT_REQUEST,
    output: &schema::PUT_ACCOUNT_SETTING_DEFAULT_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:PutAccountSettingDefault",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct PutAccountSettingDefault;

impl Operation for PutAccountSettingDefault {
    type Input = types::PutAccountSettingDefaultRequest;
    type Output = types::PutAccountSettingDefaultResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "PutAccountSettingDefault";

    fn schema() -> &'static OperationSchema {
        &PUT_ACCOUNT_SETTING_DEFAULT_SCHEMA
    }
}

pub(super) static PUT_ATTRIBUTES_SCHEMA: OperationSchema = OperationSchema {
    name: "PutAttributes",
    number: 36,
    input: &schema::PUT_ATTRIBUTES_REQUEST,
    output: &schema::PUT_ATTRIBUTES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:PutAttributes",
        resources: &[
            "arn:aws:ecs:{region}:{account}:container-instance/{cluster=default}/{attributes.targetId=*}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct PutAttributes;

impl Operation for PutAttributes {
    type Input = types::PutAttributesRequest;
    type Output = types::PutAttributesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "PutAttributes";

    fn schema() -> &'static OperationSchema {
        &PUT_ATTRIBUTES_SCHEMA
    }
}

pub(super) static PUT_CLUSTER_CAPACITY_PROVIDERS_SCHEMA: OperationSchema = OperationSchema {
    name: "PutClusterCapacityProviders",
    number: 37,
    input: &schema::PUT_CLUSTER_CAPACITY_PROVIDERS_REQUEST,
    output: &schema::PUT_CLUSTER_CAPACITY_PROVIDERS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:PutClusterCapacityProviders",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct PutClusterCapacityProviders;

impl Operation for PutClusterCapacityProviders {
    type Input = types::PutClusterCapacityProvidersRequest;
    type Output = types::PutClusterCapacityProvidersResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "PutClusterCapacityProviders";

    fn schema() -> &'static OperationSchema {
        &PUT_CLUSTER_CAPACITY_PROVIDERS_SCHEMA
    }
}

pub(super) static REGISTER_CONTAINER_INSTANCE_SCHEMA: OperationSchema = OperationSchema {
    name: "RegisterContainerInstance",
    number: 38,
    input: &schema::REGISTER_CONTAINER_INSTANCE_REQUEST,
    output: &schema::REGISTER_CONTAINER_INSTANCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:RegisterContainerInstance",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[wire::Action {
        name: "ecs:TagResource",
        resources: &["arn:aws:ecs:{region}:{account}:container-instance/{+tags}{cluster=default}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct RegisterContainerInstance;

impl Operation for RegisterContainerInstance {
    type Input = types::RegisterContainerInstanceRequest;
    type Output = types::RegisterContainerInstanceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RegisterContainerInstance";

    fn schema() -> &'static OperationSchema {
        &REGISTER_CONTAINER_INSTANCE_SCHEMA
    }
}

pub(super) static REGISTER_TASK_DEFINITION_SCHEMA: OperationSchema = OperationSchema {
    name: "RegisterTaskDefinition",
    number: 39,
    input: &schema::REGISTER_TASK_DEFINITION_REQUEST,
    output: &schema::REGISTER_TASK_DEFINITION_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "ClientException",
    action: Some(wire::Action {
        name: "ecs:RegisterTaskDefinition",
        resources: &["arn:aws:ecs:{region}:{account}:task-definition/{family}:*"],
    }),
    dependents: &[
        wire::Action {
            name: "ecs:TagResource",
            resources: &["arn:aws:ecs:{region}:{account}:task-definition/{+tags}{family}:*"],
        },
        wire::Action {
            name: "iam:PassRole",
            resources: &[
                "arn:aws:iam::{account}:role/{taskRoleArn}",
                "arn:aws:iam::{account}:role/{executionRoleArn}",
            ],
        },
    ],
};

#[derive(Clone, Copy, Debug)]
pub struct RegisterTaskDefinition;

impl Operation for RegisterTaskDefinition {
    type Input = types::RegisterTaskDefinitionRequest;
    type Output = types::RegisterTaskDefinitionResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RegisterTaskDefinition";

    fn schema() -> &'static OperationSchema {
        &REGISTER_TASK_DEFINITION_SCHEMA
    }
}

pub(super) static RUN_TASK_SCHEMA: OperationSchema = OperationSchema {
    name: "RunTask",
    number: 40,
    input: &schema::RUN_TASK_REQUEST,
    output: &schema::RUN_TASK_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:RunTask",
        resources: &["arn:aws:ecs:{region}:{account}:task-definition/{taskDefinition}:*"],
    }),
    dependents: &[
        wire::Action {
            name: "ecs:TagResource",
            resources: &["arn:aws:ecs:{region}:{account}:task/{+tags}{cluster=default}/*"],
        },
        wire::Action {
            name: "iam:PassRole",
            resources: &[
                "arn:aws:iam::{account}:role/{overrides.taskRoleArn}",
                "arn:aws:iam::{account}:role/{overrides.executionRoleArn}",
            ],
        },
    ],
};

#[derive(Clone, Copy, Debug)]
pub struct RunTask;

impl Operation for RunTask {
    type Input = types::RunTaskRequest;
    type Output = types::RunTaskResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RunTask";

    fn schema() -> &'static OperationSchema {
        &RUN_TASK_SCHEMA
    }
}

pub(super) static START_TASK_SCHEMA: OperationSchema = OperationSchema {
    name: "StartTask",
    number: 41,
    input: &schema::START_TASK_REQUEST,
    output: &schema::START_TASK_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:StartTask",
        resources: &["arn:aws:ecs:{region}:{account}:task-definition/{taskDefinition}:*"],
    }),
    dependents: &[
        wire::Action {
            name: "ecs:TagResource",
            resources: &["arn:aws:ecs:{region}:{account}:task/{+tags}{cluster=default}/*"],
        },
        wire::Action {
            name: "iam:PassRole",
            resources: &[
                "arn:aws:iam::{account}:role/{overrides.taskRoleArn}",
                "arn:aws:iam::{account}:role/{overrides.executionRoleArn}",
            ],
        },
    ],
};

#[derive(Clone, Copy, Debug)]
pub struct StartTask;

impl Operation for StartTask {
    type Input = types::StartTaskRequest;
    type Output = types::StartTaskResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "StartTask";

    fn schema() -> &'static OperationSchema {
        &START_TASK_SCHEMA
    }
}

pub(super) static STOP_SERVICE_DEPLOYMENT_SCHEMA: OperationSchema = OperationSchema {
    name: "StopServiceDeployment",
    number: 42,
    input: &schema::STOP_SERVICE_DEPLOYMENT_REQUEST,
    output: &schema::STOP_SERVICE_DEPLOYMENT_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:StopServiceDeployment",
        resources: &["{serviceDeploymentArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct StopServiceDeployment;

impl Operation for StopServiceDeployment {
    type Input = types::StopServiceDeploymentRequest;
    type Output = types::StopServiceDeploymentResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "StopServiceDeployment";

    fn schema() -> &'static OperationSchema {
        &STOP_SERVICE_DEPLOYMENT_SCHEMA
    }
}

pub(super) static STOP_TASK_SCHEMA: OperationSchema = OperationSchema {
    name: "StopTask",
    number: 43,
    input: &schema::STOP_TASK_REQUEST,
    output: &schema::STOP_TASK_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:StopTask",
        resources: &["arn:aws:ecs:{region}:{account}:task/{cluster=default}/{task}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct StopTask;

impl Operation for StopTask {
    type Input = types::StopTaskRequest;
    type Output = types::StopTaskResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "StopTask";

    fn schema() -> &'static OperationSchema {
        &STOP_TASK_SCHEMA
    }
}

pub(super) static TAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "TagResource",
    number: 44,
    input: &schema::TAG_RESOURCE_REQUEST,
    output: &schema::TAG_RESOURCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:TagResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = types::TagResourceRequest;
    type Output = types::TagResourceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "TagResource";

    fn schema() -> &'static OperationSchema {
        &TAG_RESOURCE_SCHEMA
    }
}

pub(super) static UNTAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "UntagResource",
    number: 45,
    input: &schema::UNTAG_RESOURCE_REQUEST,
    output: &schema::UNTAG_RESOURCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UntagResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = types::UntagResourceRequest;
    type Output = types::UntagResourceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UntagResource";

    fn schema() -> &'static OperationSchema {
        &UNTAG_RESOURCE_SCHEMA
    }
}

pub(super) static UPDATE_CAPACITY_PROVIDER_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateCapacityProvider",
    number: 46,
    input: &schema::UPDATE_CAPACITY_PROVIDER_REQUEST,
    output: &schema::UPDATE_CAPACITY_PROVIDER_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateCapacityProvider",
        resources: &["arn:aws:ecs:{region}:{account}:capacity-provider/{name}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateCapacityProvider;

impl Operation for UpdateCapacityProvider {
    type Input = types::UpdateCapacityProviderRequest;
    type Output = types::UpdateCapacityProviderResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateCapacityProvider";

    fn schema() -> &'static OperationSchema {
        &UPDATE_CAPACITY_PROVIDER_SCHEMA
    }
}

pub(super) static UPDATE_CLUSTER_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateCluster",
    number: 47,
    input: &schema::UPDATE_CLUSTER_REQUEST,
    output: &schema::UPDATE_CLUSTER_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateCluster",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateCluster;

impl Operation for UpdateCluster {
    type Input = types::UpdateClusterRequest;
    type Output = types::UpdateClusterResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateCluster";

    fn schema() -> &'static OperationSchema {
        &UPDATE_CLUSTER_SCHEMA
    }
}

pub(super) static UPDATE_CLUSTER_SETTINGS_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateClusterSettings",
    number: 48,
    input: &schema::UPDATE_CLUSTER_SETTINGS_REQUEST,
    output: &schema::UPDATE_CLUSTER_SETTINGS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateClusterSettings",
        resources: &["arn:aws:ecs:{region}:{account}:cluster/{cluster=default}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateClusterSettings;

impl Operation for UpdateClusterSettings {
    type Input = types::UpdateClusterSettingsRequest;
    type Output = types::UpdateClusterSettingsResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateClusterSettings";

    fn schema() -> &'static OperationSchema {
        &UPDATE_CLUSTER_SETTINGS_SCHEMA
    }
}

pub(super) static UPDATE_CONTAINER_INSTANCES_STATE_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateContainerInstancesState",
    number: 49,
    input: &schema::UPDATE_CONTAINER_INSTANCES_STATE_REQUEST,
    output: &schema::UPDATE_CONTAINER_INSTANCES_STATE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateContainerInstancesState",
        resources: &[
            "arn:aws:ecs:{region}:{account}:container-instance/{cluster=default}/{containerInstances}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateContainerInstancesState;

impl Operation for UpdateContainerInstancesState {
    type Input = types::UpdateContainerInstancesStateRequest;
    type Output = types::UpdateContainerInstancesStateResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateContainerInstancesState";

    fn schema() -> &'static OperationSchema {
        &UPDATE_CONTAINER_INSTANCES_STATE_SCHEMA
    }
}

pub(super) static UPDATE_SERVICE_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateService",
    number: 50,
    input: &schema::UPDATE_SERVICE_REQUEST,
    output: &schema::UPDATE_SERVICE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateService",
        resources: &["arn:aws:ecs:{region}:{account}:service/{cluster=default}/{service}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateService;

impl Operation for UpdateService {
    type Input = types::UpdateServiceRequest;
    type Output = types::UpdateServiceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateService";

    fn schema() -> &'static OperationSchema {
        &UPDATE_SERVICE_SCHEMA
    }
}

pub(super) static UPDATE_SERVICE_PRIMARY_TASK_SET_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateServicePrimaryTaskSet",
    number: 51,
    input: &schema::UPDATE_SERVICE_PRIMARY_TASK_SET_REQUEST,
    output: &schema::UPDATE_SERVICE_PRIMARY_TASK_SET_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateServicePrimaryTaskSet",
        resources: &["arn:aws:ecs:{region}:{account}:service/{cluster=default}/{service}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateServicePrimaryTaskSet;

impl Operation for UpdateServicePrimaryTaskSet {
    type Input = types::UpdateServicePrimaryTaskSetRequest;
    type Output = types::UpdateServicePrimaryTaskSetResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateServicePrimaryTaskSet";

    fn schema() -> &'static OperationSchema {
        &UPDATE_SERVICE_PRIMARY_TASK_SET_SCHEMA
    }
}

pub(super) static UPDATE_TASK_PROTECTION_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateTaskProtection",
    number: 52,
    input: &schema::UPDATE_TASK_PROTECTION_REQUEST,
    output: &schema::UPDATE_TASK_PROTECTION_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateTaskProtection",
        resources: &["arn:aws:ecs:{region}:{account}:task/{cluster=default}/{tasks}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateTaskProtection;

impl Operation for UpdateTaskProtection {
    type Input = types::UpdateTaskProtectionRequest;
    type Output = types::UpdateTaskProtectionResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateTaskProtection";

    fn schema() -> &'static OperationSchema {
        &UPDATE_TASK_PROTECTION_SCHEMA
    }
}

pub(super) static UPDATE_TASK_SET_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateTaskSet",
    number: 53,
    input: &schema::UPDATE_TASK_SET_REQUEST,
    output: &schema::UPDATE_TASK_SET_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecs:UpdateTaskSet",
        resources: &["arn:aws:ecs:{region}:{account}:task-set/{cluster=default}/{service}/{taskSet}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateTaskSet;

impl Operation for UpdateTaskSet {
    type Input = types::UpdateTaskSetRequest;
    type Output = types::UpdateTaskSetResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateTaskSet";

    fn schema() -> &'static OperationSchema {
        &UPDATE_TASK_SET_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    ContinueServiceDeployment,
    CreateCapacityProvider,
    CreateCluster,
    CreateService,
    CreateTaskSet,
    DeleteAccountSetting,
    DeleteAttributes,
    DeleteCapacityProvider,
    DeleteCluster,
    DeleteService,
    DeleteTaskSet,
    DeregisterContainerInstance,
    DeregisterTaskDefinition,
    DescribeCapacityProviders,
    DescribeClusters,
    DescribeContainerInstances,
    DescribeServiceDeployments,
    DescribeServiceRevisions,
    DescribeServices,
    DescribeTaskDefinition,
    DescribeTaskSets,
    DescribeTasks,
    GetTaskProtection,
    ListAccountSettings,
    ListAttributes,
    ListClusters,
    ListContainerInstances,
    ListServiceDeployments,
    ListServices,
    ListServicesByNamespace,
    ListTagsForResource,
    ListTaskDefinitionFamilies,
    ListTaskDefinitions,
    ListTasks,
    PutAccountSetting,
    PutAccountSettingDefault,
    PutAttributes,
    PutClusterCapacityProviders,
    RegisterContainerInstance,
    RegisterTaskDefinition,
    RunTask,
    StartTask,
    StopServiceDeployment,
    StopTask,
    TagResource,
    UntagResource,
    UpdateCapacityProvider,
    UpdateCluster,
    UpdateClusterSettings,
    UpdateContainerInstancesState,
    UpdateService,
    UpdateServicePrimaryTaskSet,
    UpdateTaskProtection,
    UpdateTaskSet,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::ContinueServiceDeployment,
        Served::CreateCapacityProvider,
        Served::CreateCluster,
        Served::CreateService,
        Served::CreateTaskSet,
        Served::DeleteAccountSetting,
        Served::DeleteAttributes,
        Served::DeleteCapacityProvider,
        Served::DeleteCluster,
        Served::DeleteService,
        Served::DeleteTaskSet,
        Served::DeregisterContainerInstance,
        Served::DeregisterTaskDefinition,
        Served::DescribeCapacityProviders,
        Served::DescribeClusters,
        Served::DescribeContainerInstances,
        Served::DescribeServiceDeployments,
        Served::DescribeServiceRevisions,
        Served::DescribeServices,
        Served::DescribeTaskDefinition,
        Served::DescribeTaskSets,
        Served::DescribeTasks,
        Served::GetTaskProtection,
        Served::ListAccountSettings,
        Served::ListAttributes,
        Served::ListClusters,
        Served::ListContainerInstances,
        Served::ListServiceDeployments,
        Served::ListServices,
        Served::ListServicesByNamespace,
        Served::ListTagsForResource,
        Served::ListTaskDefinitionFamilies,
        Served::ListTaskDefinitions,
        Served::ListTasks,
        Served::PutAccountSetting,
        Served::PutAccountSettingDefault,
        Served::PutAttributes,
        Served::PutClusterCapacityProviders,
        Served::RegisterContainerInstance,
        Served::RegisterTaskDefinition,
        Served::RunTask,
        Served::StartTask,
        Served::StopServiceDeployment,
        Served::StopTask,
        Served::TagResource,
        Served::UntagResource,
        Served::UpdateCapacityProvider,
        Served::UpdateCluster,
        Served::UpdateClusterSettings,
        Served::UpdateContainerInstancesState,
        Served::UpdateService,
        Served::UpdateServicePrimaryTaskSet,
        Served::UpdateTaskProtection,
        Served::UpdateTaskSet,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<ContinueServiceDeployment>();
    visitor.visit::<CreateCapacityProvider>();
    visitor.visit::<CreateCluster>();
    visitor.visit::<CreateService>();
    visitor.visit::<CreateTaskSet>();
    visitor.visit::<DeleteAccountSetting>();
    visitor.visit::<DeleteAttributes>();
    visitor.visit::<DeleteCapacityProvider>();
    visitor.visit::<DeleteCluster>();
    visitor.visit::<DeleteService>();
    visitor.visit::<DeleteTaskSet>();
    visitor.visit::<DeregisterContainerInstance>();
    visitor.visit::<DeregisterTaskDefinition>();
    visitor.visit::<DescribeCapacityProviders>();
    visitor.visit::<DescribeClusters>();
    visitor.visit::<DescribeContainerInstances>();
    visitor.visit::<DescribeServiceDeployments>();
    visitor.visit::<DescribeServiceRevisions>();
    visitor.visit::<DescribeServices>();
    visitor.visit::<DescribeTaskDefinition>();
    visitor.visit::<DescribeTaskSets>();
    visitor.visit::<DescribeTasks>();
    visitor.visit::<GetTaskProtection>();
    visitor.visit::<ListAccountSettings>();
    visitor.visit::<ListAttributes>();
    visitor.visit::<ListClusters>();
    visitor.visit::<ListContainerInstances>();
    visitor.visit::<ListServiceDeployments>();
    visitor.visit::<ListServices>();
    visitor.visit::<ListServicesByNamespace>();
    visitor.visit::<ListTagsForResource>();
    visitor.visit::<ListTaskDefinitionFamilies>();
    visitor.visit::<ListTaskDefinitions>();
    visitor.visit::<ListTasks>();
    visitor.visit::<PutAccountSetting>();
    visitor.visit::<PutAccountSettingDefault>();
    visitor.visit::<PutAttributes>();
    visitor.visit::<PutClusterCapacityProviders>();
    visitor.visit::<RegisterContainerInstance>();
    visitor.visit::<RegisterTaskDefinition>();
    visitor.visit::<RunTask>();
    visitor.visit::<StartTask>();
    visitor.visit::<StopServiceDeployment>();
    visitor.visit::<StopTask>();
    visitor.visit::<TagResource>();
    visitor.visit::<UntagResource>();
    visitor.visit::<UpdateCapacityProvider>();
    visitor.visit::<UpdateCluster>();
    visitor.visit::<UpdateClusterSettings>();
    visitor.visit::<UpdateContainerInstancesState>();
    visitor.visit::<UpdateService>();
    visitor.visit::<UpdateServicePrimaryTaskSet>();
    visitor.visit::<UpdateTaskProtection>();
    visitor.visit::<UpdateTaskSet>();
}
