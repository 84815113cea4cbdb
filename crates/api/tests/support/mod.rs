//! What the tests of this crate share.
#![allow(dead_code, reason = "each test file uses a part of it")]

use http::request::Parts;
use serde_json::Value;

pub fn parts(method: &str, url: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = http::Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

/// The bytes of a body in a row of the vectors.
pub fn bytes_of(row: &Value) -> Vec<u8> {
    match (row["body"].as_str(), row["hex"].as_str()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, hex) => {
            let hex = hex.unwrap().as_bytes().chunks(2);
            hex.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
                .collect()
        }
    }
}

/// A call to the JSON service `ecs`, `ecr` or `logs`.
pub fn json_call(service: &str, operation: &str, body: &str) -> Result<Value, wire::ApiError> {
    let service = api::service(service).unwrap();
    let target = format!("{}.{operation}", service.target_prefix);
    let parts = parts(
        "POST",
        "/",
        &[
            ("x-amz-target", &target),
            ("content-type", "application/x-amz-json-1.1"),
        ],
    );
    let call = wire::identify(api::SERVICES, &parts, body.as_bytes()).map_err(|refusal| refusal.error)?;
    call.input(body.as_bytes())
}

/// A call to `ec2` or `sts` with parameters as a form.
pub fn form_call(service: &str, operation: &str, parameters: &str) -> Result<Value, wire::ApiError> {
    let version = api::service(service).unwrap().api_version;
    let body = format!("Action={operation}&Version={version}&{parameters}");
    let parts = parts(
        "POST",
        "/",
        &[("content-type", "application/x-www-form-urlencoded; charset=utf-8")],
    );
    let call = wire::identify(api::SERVICES, &parts, body.as_bytes()).map_err(|refusal| refusal.error)?;
    call.input(&[])
}

/// The module of a service: names of modules have no hyphen.
pub fn module(service: &str) -> String {
    service.replace('-', "")
}

/// Every served operation, as calls of a macro of the caller's.
#[macro_export]
macro_rules! for_each_operation {
    ($do:ident) => {
        $do! { autoscaling: CompleteLifecycleAction CreateAutoScalingGroup CreateOrUpdateTags DeleteAutoScalingGroup
            DeleteTags DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeLifecycleHooks
            DescribeScalingActivities DescribeTags SetDesiredCapacity SetInstanceProtection
            TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup;
        cloudwatch: DeleteAlarms DescribeAlarms DescribeAlarmsForMetric DisableAlarmActions EnableAlarmActions
            ListTagsForResource PutMetricAlarm SetAlarmState TagResource UntagResource;
        ec2: AllocateAddress AssignPrivateIpAddresses AssociateAddress AssociateDhcpOptions
            AssociateIamInstanceProfile AssociateRouteTable AssociateVpcCidrBlock AttachInternetGateway
            AttachNetworkInterface AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress
            CreateDefaultSubnet CreateDefaultVpc CreateDhcpOptions CreateInternetGateway CreateLaunchTemplate
            CreateLaunchTemplateVersion CreateManagedPrefixList CreateNatGateway CreateNetworkAcl
            CreateNetworkAclEntry CreateNetworkInsightsPath CreateNetworkInterface CreateRoute
            CreateRouteTable CreateSecurityGroup CreateSubnet CreateTags CreateVpc DeleteDhcpOptions
            DeleteInternetGateway DeleteLaunchTemplate DeleteLaunchTemplateVersions DeleteManagedPrefixList
            DeleteNatGateway DeleteNetworkAcl DeleteNetworkAclEntry DeleteNetworkInsightsAnalysis
            DeleteNetworkInsightsPath DeleteNetworkInterface DeleteRoute DeleteRouteTable DeleteSecurityGroup
            DeleteSubnet DeleteTags DeleteVpc DescribeAccountAttributes DescribeAddresses
            DescribeAddressesAttribute DescribeAvailabilityZones DescribeDhcpOptions DescribeIamInstanceProfileAssociations
            DescribeImages DescribeInstanceAttribute DescribeInstanceCreditSpecifications DescribeInstances
            DescribeInstanceStatus DescribeInstanceTypeOfferings DescribeInstanceTypes
            DescribeInternetGateways DescribeLaunchTemplates DescribeLaunchTemplateVersions
            DescribeManagedPrefixLists DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAnalyses
            DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfaces
            DescribePrefixLists DescribeRegions DescribeRouteTables DescribeSecurityGroupRules
            DescribeSecurityGroups DescribeSubnets DescribeTags DescribeVolumes DescribeVpcAttribute
            DescribeVpcs DetachInternetGateway DetachNetworkInterface DisassociateAddress
            DisassociateIamInstanceProfile DisassociateRouteTable DisassociateVpcCidrBlock GetConsoleOutput
            GetManagedPrefixListAssociations GetManagedPrefixListEntries ModifyInstanceAttribute
            ModifyInstanceMetadataOptions ModifyLaunchTemplate ModifyManagedPrefixList
            ModifyNetworkInterfaceAttribute ModifySecurityGroupRules ModifySubnetAttribute ModifyVpcAttribute
            RebootInstances ReleaseAddress ReplaceIamInstanceProfileAssociation ReplaceNetworkAclAssociation
            ReplaceNetworkAclEntry ReplaceRoute ReplaceRouteTableAssociation RevokeSecurityGroupEgress
            RevokeSecurityGroupIngress RunInstances StartInstances StartNetworkInsightsAnalysis StopInstances
            TerminateInstances UnassignPrivateIpAddresses UpdateSecurityGroupRuleDescriptionsEgress
            UpdateSecurityGroupRuleDescriptionsIngress;
        ecr: BatchDeleteImage BatchGetImage CreateRepository DeleteRepository DescribeImages
            DescribeRepositories GetAuthorizationToken ListImages ListTagsForResource TagResource
            UntagResource;
        ecs: ContinueServiceDeployment CreateCapacityProvider CreateCluster CreateService CreateTaskSet
            DeleteAccountSetting DeleteAttributes DeleteCapacityProvider DeleteCluster DeleteService
            DeleteTaskSet DeregisterContainerInstance DeregisterTaskDefinition DescribeCapacityProviders
            DescribeClusters DescribeContainerInstances DescribeServiceDeployments DescribeServiceRevisions
            DescribeServices DescribeTaskDefinition DescribeTaskSets DescribeTasks GetTaskProtection
            ListAccountSettings ListAttributes ListClusters ListContainerInstances ListServiceDeployments
            ListServices ListServicesByNamespace ListTagsForResource ListTaskDefinitionFamilies
            ListTaskDefinitions ListTasks PutAccountSetting PutAccountSettingDefault PutAttributes
            PutClusterCapacityProviders RegisterContainerInstance RegisterTaskDefinition RunTask StartTask
            StopServiceDeployment StopTask TagResource UntagResource UpdateCapacityProvider UpdateCluster
            UpdateClusterSettings UpdateContainerInstancesState UpdateService UpdateServicePrimaryTaskSet
            UpdateTaskProtection UpdateTaskSet;
        logs: CreateLogGroup CreateLogStream DeleteLogGroup DeleteLogStream DeleteRetentionPolicy
            DescribeLogGroups DescribeLogStreams FilterLogEvents GetLogEvents ListTagsForResource PutLogEvents
            PutRetentionPolicy TagResource UntagResource;
        servicequotas: GetAWSDefaultServiceQuota GetRequestedServiceQuotaChange GetServiceQuota
            ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory
            ListRequestedServiceQuotaChangeHistoryByQuota ListServiceQuotas ListServices
            RequestServiceQuotaIncrease;
        ssm: GetParameter GetParameters GetParametersByPath;
        sts: GetCallerIdentity; }
    };
}
