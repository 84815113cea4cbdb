//! Which function answers which operation.

use model::{ApiError, ApiResult};
use serde_json::Value;

use crate::{Cx, Txn, autoscaling, cloudwatch, ec2, ecr, ecs, logs, servicequotas, ssm, sts};

/// A decoded request, ready to run as a transaction.
pub type Job = Box<dyn FnOnce(&Cx, &mut Txn) -> Result<Reply, ApiError> + Send>;
/// An answer that is turned into its document outside the writer's thread.
pub type Reply = Box<dyn FnOnce() -> Value + Send>;
/// Makes a job of a request document that has passed the checks of the service's model.
pub type Decode = fn(Value) -> Result<Job, ApiError>;

/// A service as its operations are answered.
pub struct Service {
    /// As in the models.
    pub name: &'static str,
    /// The implementation of an operation by its number, [`wire::schema::OperationSchema::number`].
    pub implementation: fn(usize) -> Option<Implementation>,
    /// Makes what AWS gives every account in every region, before the first look at it.
    pub prepare: fn(&Cx, &mut Txn),
}

/// Who answers an operation.
pub enum Implementation {
    /// A transaction over the rows.
    Rows(Decode),
    /// The gateway, which has more than rows: with a transaction, where there is one, as a part of it.
    Extended(Extended, Option<Decode>),
}

impl Implementation {
    /// What is done to the rows.
    pub fn decode(&self) -> Option<Decode> {
        match self {
            Implementation::Rows(decode) => Some(*decode),
            Implementation::Extended(_, decode) => *decode,
        }
    }
}

// What is served is an enum that is generated of `models/`: an operation that has no line here, or two, does
// not compile.
macro_rules! operations {
    ($($service:ident, $prepare:path {
        $($name:ident => $run:path),* $(,)?
        $(; extended $($more:ident $(=> $part:path)?),* $(,)?)?
    })*) => {
        /// Operations that need more than rows: log events, image manifests.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Extended {
            $($($($more,)*)?)*
        }

        static SERVICES: &[Service] = &[$(Service {
            name: api::$service::SERVICE.name,
            implementation: |number| {
                use api::$service::ops::Served;
                Some(match Served::ALL.get(number)? {
                    $(Served::$name => Implementation::Rows(
                        |document| decode::<api::$service::ops::$name>(document, $run),
                    ),)*
                    $($(Served::$more => {
                        let parts: &[Decode] = &[
                            $(|document| decode::<api::$service::ops::$more>(document, $part),)?
                        ];
                        Implementation::Extended(Extended::$more, parts.first().copied())
                    })*)?
                })
            },
            prepare: $prepare,
        },)*];
    };
}

/// The function of an operation.
type Run<O> = fn(&Cx, &mut Txn, <O as wire::Operation>::Input) -> ApiResult<<O as wire::Operation>::Output>;

fn decode<O: wire::Operation>(document: Value, run: Run<O>) -> Result<Job, ApiError> {
    let dry_run = ec2::dry_run::is_asked(&document);
    let input: O::Input = serde_json::from_value(document)
        .map_err(|error| ApiError::new("SerializationException", error.to_string()))?;
    Ok(Box::new(move |cx, txn| {
        if dry_run {
            return Err(ec2::dry_run::answer(O::NAME, || run(cx, txn, input)));
        }
        let output = run(cx, txn, input)?;
        Ok(Box::new(move || serde_json::to_value(output).unwrap_or(Value::Null)) as Reply)
    }))
}

fn nothing(_: &Cx, _: &mut Txn) {}

/// Finds a service by its name in the models.
pub fn service(name: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|service| service.name == name)
}

/// Finds what a served operation does to the rows.
pub fn operation(service: &str, name: &str) -> Option<Decode> {
    let number = api::service(service)?.operation(name)?.number;
    (self::service(service)?.implementation)(number)?.decode()
}

operations! {
    ecs, ec2::ensure_region {
        CreateCluster => ecs::cluster::create,
        DescribeClusters => ecs::cluster::describe,
        ListClusters => ecs::cluster::list,
        DeleteCluster => ecs::cluster::delete,
        RegisterTaskDefinition => ecs::task_definition::register,
        DescribeTaskDefinition => ecs::task_definition::describe,
        ListTaskDefinitions => ecs::task_definition::list,
        ListTaskDefinitionFamilies => ecs::task_definition::list_families,
        DeregisterTaskDefinition => ecs::task_definition::deregister,
        RunTask => ecs::run_task::run,
        StartTask => ecs::start_task::start,
        StopTask => ecs::task::stop,
        DescribeTasks => ecs::task::describe,
        ListTasks => ecs::task::list,
        RegisterContainerInstance => ecs::container_instance::register,
        DeregisterContainerInstance => ecs::container_instance::deregister,
        DescribeContainerInstances => ecs::container_instance::describe,
        ListContainerInstances => ecs::container_instance::list,
        UpdateContainerInstancesState => ecs::container_instance::update_state,
        PutAttributes => ecs::attribute::put,
        DeleteAttributes => ecs::attribute::delete,
        ListAttributes => ecs::attribute::list,
        PutAccountSetting => ecs::account_setting::put,
        PutAccountSettingDefault => ecs::account_setting::put_default,
        ListAccountSettings => ecs::account_setting::list,
        DeleteAccountSetting => ecs::account_setting::delete,
        CreateService => ecs::service::create::create,
        UpdateService => ecs::service::update::update,
        DeleteService => ecs::service::delete::delete,
        DescribeServices => ecs::service::describe::describe,
        ListServices => ecs::service::list::list,
        ListServicesByNamespace => ecs::service::list::list_by_namespace,
        ListServiceDeployments => ecs::service_deployment::list,
        DescribeServiceDeployments => ecs::service_deployment::describe,
        DescribeServiceRevisions => ecs::service_deployment::describe_revisions,
        StopServiceDeployment => ecs::service_deployment::stop,
        ContinueServiceDeployment => ecs::service_deployment::resume,
        CreateTaskSet => ecs::service::task_set::create,
        DescribeTaskSets => ecs::service::task_set::describe,
        UpdateTaskSet => ecs::service::task_set::update,
        UpdateServicePrimaryTaskSet => ecs::service::task_set::update_primary,
        DeleteTaskSet => ecs::service::task_set::delete,
        CreateCapacityProvider => ecs::capacity_provider::create,
        DescribeCapacityProviders => ecs::capacity_provider::describe,
        UpdateCapacityProvider => ecs::capacity_provider::update,
        DeleteCapacityProvider => ecs::capacity_provider::delete,
        PutClusterCapacityProviders => ecs::capacity_provider::put_of_cluster,
        UpdateCluster => ecs::cluster::update,
        UpdateClusterSettings => ecs::cluster::update_settings,
        GetTaskProtection => ecs::task_protection::get,
        UpdateTaskProtection => ecs::task_protection::update,
        TagResource => ecs::tags::tag,
        UntagResource => ecs::tags::untag,
        ListTagsForResource => ecs::tags::list,
    }
    ec2, ec2::ensure_region {
        DescribeVpcs => ec2::vpc::describe,
        DescribeVpcAttribute => ec2::vpc::describe_attribute,
        CreateVpc => ec2::vpc::create,
        DeleteVpc => ec2::vpc::delete,
        ModifyVpcAttribute => ec2::vpc::modify_attribute,
        AssociateVpcCidrBlock => ec2::vpc_cidr::associate,
        DisassociateVpcCidrBlock => ec2::vpc_cidr::disassociate,
        CreateDefaultVpc => ec2::default_vpc::create,
        DescribeSubnets => ec2::subnet::describe,
        CreateSubnet => ec2::subnet::create,
        CreateDefaultSubnet => ec2::subnet::create_default,
        DeleteSubnet => ec2::subnet::delete,
        ModifySubnetAttribute => ec2::subnet::modify_attribute,
        DescribeRouteTables => ec2::route_table::describe,
        CreateRouteTable => ec2::route_table::create,
        DeleteRouteTable => ec2::route_table::delete,
        AssociateRouteTable => ec2::route_table::associate,
        DisassociateRouteTable => ec2::route_table::disassociate,
        ReplaceRouteTableAssociation => ec2::route_table::replace_association,
        CreateRoute => ec2::route::create,
        ReplaceRoute => ec2::route::replace,
        DeleteRoute => ec2::route::delete,
        DescribeInternetGateways => ec2::internet_gateway::describe,
        CreateInternetGateway => ec2::internet_gateway::create,
        AttachInternetGateway => ec2::internet_gateway::attach,
        DetachInternetGateway => ec2::internet_gateway::detach,
        DeleteInternetGateway => ec2::internet_gateway::delete,
        DescribeNetworkAcls => ec2::network_acl::describe,
        CreateNetworkAcl => ec2::network_acl::create,
        DeleteNetworkAcl => ec2::network_acl::delete,
        ReplaceNetworkAclAssociation => ec2::network_acl::replace_association,
        CreateNetworkAclEntry => ec2::network_acl_entry::create,
        ReplaceNetworkAclEntry => ec2::network_acl_entry::replace,
        DeleteNetworkAclEntry => ec2::network_acl_entry::delete,
        DescribeDhcpOptions => ec2::dhcp_options::describe,
        CreateDhcpOptions => ec2::dhcp_options::create,
        DeleteDhcpOptions => ec2::dhcp_options::delete,
        AssociateDhcpOptions => ec2::dhcp_options::associate,
        DescribeAvailabilityZones => ec2::region::describe_zones,
        DescribeRegions => ec2::region::describe,
        DescribeSecurityGroups => ec2::security_group::describe,
        DescribeSecurityGroupRules => ec2::security_group::describe_rules,
        CreateSecurityGroup => ec2::security_group::create,
        DeleteSecurityGroup => ec2::security_group::delete,
        AuthorizeSecurityGroupIngress => ec2::permission::authorize_ingress,
        AuthorizeSecurityGroupEgress => ec2::permission::authorize_egress,
        RevokeSecurityGroupIngress => ec2::permission::revoke_ingress,
        RevokeSecurityGroupEgress => ec2::permission::revoke_egress,
        ModifySecurityGroupRules => ec2::rule_update::modify,
        UpdateSecurityGroupRuleDescriptionsIngress => ec2::rule_update::describe_ingress,
        UpdateSecurityGroupRuleDescriptionsEgress => ec2::rule_update::describe_egress,
        DescribeAccountAttributes => ec2::account::describe_attributes,
        DescribeNetworkInterfaces => ec2::interface::describe,
        CreateNetworkInterface => ec2::own_interface::create,
        DeleteNetworkInterface => ec2::own_interface::delete,
        DescribeNetworkInterfaceAttribute => ec2::own_interface::describe_attribute,
        ModifyNetworkInterfaceAttribute => ec2::own_interface::modify_attribute,
        AttachNetworkInterface => ec2::attachment::attach,
        DetachNetworkInterface => ec2::attachment::detach,
        AssignPrivateIpAddresses => ec2::private_address::assign,
        UnassignPrivateIpAddresses => ec2::private_address::unassign,
        AllocateAddress => ec2::address::allocate,
        DescribeAddresses => ec2::address::describe,
        DescribeAddressesAttribute => ec2::address::describe_attribute,
        ReleaseAddress => ec2::address::release,
        AssociateAddress => ec2::address::associate,
        DisassociateAddress => ec2::address::disassociate,
        CreateNatGateway => ec2::nat_gateway::create,
        DescribeNatGateways => ec2::nat_gateway::describe,
        DeleteNatGateway => ec2::nat_gateway::delete,
        CreateManagedPrefixList => ec2::prefix_list::create,
        DescribeManagedPrefixLists => ec2::prefix_list::describe,
        ModifyManagedPrefixList => ec2::prefix_list::modify,
        DeleteManagedPrefixList => ec2::prefix_list::delete,
        GetManagedPrefixListEntries => ec2::prefix_list::entries,
        GetManagedPrefixListAssociations => ec2::prefix_list::associations,
        DescribePrefixLists => ec2::prefix_list::describe_aws_managed,
        RunInstances => ec2::instance::run,
        DescribeInstances => ec2::instance::describe::instances,
        DescribeInstanceStatus => ec2::instance::describe::status,
        DescribeInstanceCreditSpecifications => ec2::instance::describe::credits,
        StartInstances => ec2::instance::start,
        StopInstances => ec2::instance::stop,
        RebootInstances => ec2::instance::reboot,
        TerminateInstances => ec2::instance::terminate,
        DescribeInstanceAttribute => ec2::instance::attribute::describe,
        ModifyInstanceAttribute => ec2::instance::attribute::modify,
        ModifyInstanceMetadataOptions => ec2::instance::attribute::modify_metadata,
        GetConsoleOutput => ec2::instance::console::output,
        DescribeVolumes => ec2::instance::volume::describe,
        AssociateIamInstanceProfile => ec2::instance::profile::associate,
        DescribeIamInstanceProfileAssociations => ec2::instance::profile::describe,
        ReplaceIamInstanceProfileAssociation => ec2::instance::profile::replace,
        DisassociateIamInstanceProfile => ec2::instance::profile::disassociate,
        DescribeInstanceTypes => ec2::instance_type::describe,
        DescribeInstanceTypeOfferings => ec2::instance_type::offerings,
        DescribeImages => ec2::image::describe,
        CreateLaunchTemplate => ec2::launch_template::create,
        CreateLaunchTemplateVersion => ec2::launch_template::create_version,
        DescribeLaunchTemplates => ec2::launch_template::describe,
        DescribeLaunchTemplateVersions => ec2::launch_template::describe_versions,
        ModifyLaunchTemplate => ec2::launch_template::modify,
        DeleteLaunchTemplate => ec2::launch_template::delete,
        DeleteLaunchTemplateVersions => ec2::launch_template::delete_versions,
        CreateNetworkInsightsPath => ec2::network_insights::create_path,
        DescribeNetworkInsightsPaths => ec2::network_insights::describe_paths,
        DeleteNetworkInsightsPath => ec2::network_insights::delete_path,
        StartNetworkInsightsAnalysis => ec2::network_insights::start_analysis,
        DescribeNetworkInsightsAnalyses => ec2::network_insights::describe_analyses,
        DeleteNetworkInsightsAnalysis => ec2::network_insights::delete_analysis,
        CreateTags => ec2::tags::create,
        DeleteTags => ec2::tags::delete,
        DescribeTags => ec2::tags::describe,
    }
    ecr, nothing {
        CreateRepository => ecr::repository::create,
        DescribeRepositories => ecr::repository::describe,
        GetAuthorizationToken => ecr::authorization::get_token,
        ListImages => ecr::image::list,
        DescribeImages => ecr::image::describe,
        BatchDeleteImage => ecr::image::batch_delete,
        TagResource => ecr::tags::tag,
        UntagResource => ecr::tags::untag,
        ListTagsForResource => ecr::tags::list,
        ;
        extended BatchGetImage,
        DeleteRepository => ecr::repository::delete,
    }
    logs, nothing {
        CreateLogGroup => logs::group::create,
        CreateLogStream => logs::stream::create,
        PutRetentionPolicy => logs::group::put_retention,
        DeleteRetentionPolicy => logs::group::delete_retention,
        TagResource => logs::tags::tag,
        UntagResource => logs::tags::untag,
        ListTagsForResource => logs::tags::list,
        ;
        extended PutLogEvents,
        GetLogEvents,
        FilterLogEvents,
        DescribeLogStreams,
        DescribeLogGroups => logs::group::describe,
        DeleteLogGroup => logs::group::delete,
        DeleteLogStream => logs::stream::delete,
    }
    ssm, nothing {
        GetParameter => ssm::get_parameter,
        GetParameters => ssm::get_parameters,
        GetParametersByPath => ssm::get_parameters_by_path,
    }
    cloudwatch, nothing {
        PutMetricAlarm => cloudwatch::alarm::put,
        DeleteAlarms => cloudwatch::alarm::delete,
        DescribeAlarms => cloudwatch::describe::describe,
        DescribeAlarmsForMetric => cloudwatch::describe::describe_for_metric,
        SetAlarmState => cloudwatch::evaluation::set,
        EnableAlarmActions => cloudwatch::actions::enable,
        DisableAlarmActions => cloudwatch::actions::disable,
        TagResource => cloudwatch::tags::tag,
        UntagResource => cloudwatch::tags::untag,
        ListTagsForResource => cloudwatch::tags::list,
    }
    autoscaling, ec2::ensure_region {
        CreateAutoScalingGroup => autoscaling::group::create,
        UpdateAutoScalingGroup => autoscaling::group::update,
        DeleteAutoScalingGroup => autoscaling::group::delete,
        SetDesiredCapacity => autoscaling::group::set_desired_capacity,
        DescribeAutoScalingGroups => autoscaling::describe::groups,
        DescribeAutoScalingInstances => autoscaling::describe::instances,
        DescribeScalingActivities => autoscaling::describe::activities,
        SetInstanceProtection => autoscaling::instance::set_protection,
        TerminateInstanceInAutoScalingGroup => autoscaling::instance::terminate,
        DescribeLifecycleHooks => autoscaling::lifecycle_hook::describe,
        CompleteLifecycleAction => autoscaling::lifecycle_hook::complete,
        CreateOrUpdateTags => autoscaling::tags::create_or_update,
        DeleteTags => autoscaling::tags::delete,
        DescribeTags => autoscaling::tags::describe,
    }
    servicequotas, nothing {
        ListServices => servicequotas::quota::list_services,
        GetServiceQuota => servicequotas::quota::get,
        ListServiceQuotas => servicequotas::quota::list,
        GetAWSDefaultServiceQuota => servicequotas::quota::get_default,
        ListAWSDefaultServiceQuotas => servicequotas::quota::list_defaults,
        RequestServiceQuotaIncrease => servicequotas::request::increase,
        GetRequestedServiceQuotaChange => servicequotas::request::get,
        ListRequestedServiceQuotaChangeHistory => servicequotas::request::list,
        ListRequestedServiceQuotaChangeHistoryByQuota => servicequotas::request::list_by_quota,
    }
    sts, nothing {
        GetCallerIdentity => sts::get_caller_identity,
    }
}
