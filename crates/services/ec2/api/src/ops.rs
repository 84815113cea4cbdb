// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static ALLOCATE_ADDRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "AllocateAddress",
    number: 0,
    input: &schema::ALLOCATE_ADDRESS_REQUEST,
    output: &schema::ALLOCATE_ADDRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AllocateAddress",
        resources: &[
            "arn:aws:ec2:{region}:{account}:elastic-ip/*",
            "arn:aws:ec2::{account}:ipam-pool/{IpamPoolId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct AllocateAddress;

impl Operation for AllocateAddress {
    type Input = types::AllocateAddressRequest;
    type Output = types::AllocateAddressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AllocateAddress";

    fn schema() -> &'static OperationSchema {
        &ALLOCATE_ADDRESS_SCHEMA
    }
}

pub(super) static ASSIGN_PRIVATE_IP_ADDRESSES_SCHEMA: OperationSchema = OperationSchema {
    name: "AssignPrivateIpAddresses",
    number: 1,
    input: &schema::ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    output: &schema::ASSIGN_PRIVATE_IP_ADDRESSES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AssignPrivateIpAddresses",
        resources: &["arn:aws:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AssignPrivateIpAddresses;

impl Operation for AssignPrivateIpAddresses {
    type Input = types::AssignPrivateIpAddressesRequest;
    type Output = types::AssignPrivateIpAddressesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AssignPrivateIpAddresses";

    fn schema() -> &'static OperationSchema {
        &ASSIGN_PRIVATE_IP_ADDRESSES_SCHEMA
    }
}

pub(super) static ASSOCIATE_ADDRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "AssociateAddress",
    number: 2,
    input: &schema::ASSOCIATE_ADDRESS_REQUEST,
    output: &schema::ASSOCIATE_ADDRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AssociateAddress",
        resources: &[
            "arn:aws:ec2:{region}:{account}:elastic-ip/{AllocationId=*}",
            "arn:aws:ec2:{region}:{account}:instance/{InstanceId}",
            "arn:aws:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AssociateAddress;

impl Operation for AssociateAddress {
    type Input = types::AssociateAddressRequest;
    type Output = types::AssociateAddressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AssociateAddress";

    fn schema() -> &'static OperationSchema {
        &ASSOCIATE_ADDRESS_SCHEMA
    }
}

pub(super) static ASSOCIATE_DHCP_OPTIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "AssociateDhcpOptions",
    number: 3,
    input: &schema::ASSOCIATE_DHCP_OPTIONS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AssociateDhcpOptions",
        resources: &[
            "arn:aws:ec2:{region}:{account}:dhcp-options/{DhcpOptionsId}",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AssociateDhcpOptions;

impl Operation for AssociateDhcpOptions {
    type Input = types::AssociateDhcpOptionsRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AssociateDhcpOptions";

    fn schema() -> &'static OperationSchema {
        &ASSOCIATE_DHCP_OPTIONS_SCHEMA
    }
}

pub(super) static ASSOCIATE_IAM_INSTANCE_PROFILE_SCHEMA: OperationSchema = OperationSchema {
    name: "AssociateIamInstanceProfile",
    number: 4,
    input: &schema::ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST,
    output: &schema::ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AssociateIamInstanceProfile",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AssociateIamInstanceProfile;

impl Operation for AssociateIamInstanceProfile {
    type Input = types::AssociateIamInstanceProfileRequest;
    type Output = types::AssociateIamInstanceProfileResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AssociateIamInstanceProfile";

    fn schema() -> &'static OperationSchema {
        &ASSOCIATE_IAM_INSTANCE_PROFILE_SCHEMA
    }
}

pub(super) static ASSOCIATE_ROUTE_TABLE_SCHEMA: OperationSchema = OperationSchema {
    name: "AssociateRouteTable",
    number: 5,
    input: &schema::ASSOCIATE_ROUTE_TABLE_REQUEST,
    output: &schema::ASSOCIATE_ROUTE_TABLE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AssociateRouteTable",
        resources: &[
            "arn:aws:ec2:{region}:{account}:route-table/{RouteTableId}",
            "arn:aws:ec2:{region}:{account}:subnet/{SubnetId}",
            "arn:aws:ec2:{region}:{account}:internet-gateway/{GatewayId:igw-}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AssociateRouteTable;

impl Operation for AssociateRouteTable {
    type Input = types::AssociateRouteTableRequest;
    type Output = types::AssociateRouteTableResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AssociateRouteTable";

    fn schema() -> &'static OperationSchema {
        &ASSOCIATE_ROUTE_TABLE_SCHEMA
    }
}

pub(super) static ASSOCIATE_VPC_CIDR_BLOCK_SCHEMA: OperationSchema = OperationSchema {
    name: "AssociateVpcCidrBlock",
    number: 6,
    input: &schema::ASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    output: &schema::ASSOCIATE_VPC_CIDR_BLOCK_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AssociateVpcCidrBlock",
        resources: &["arn:aws:ec2:{region}:{account}:vpc/{VpcId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AssociateVpcCidrBlock;

impl Operation for AssociateVpcCidrBlock {
    type Input = types::AssociateVpcCidrBlockRequest;
    type Output = types::AssociateVpcCidrBlockResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AssociateVpcCidrBlock";

    fn schema() -> &'static OperationSchema {
        &ASSOCIATE_VPC_CIDR_BLOCK_SCHEMA
    }
}

pub(super) static ATTACH_INTERNET_GATEWAY_SCHEMA: OperationSchema = OperationSchema {
    name: "AttachInternetGateway",
    number: 7,
    input: &schema::ATTACH_INTERNET_GATEWAY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AttachInternetGateway",
        resources: &[
            "arn:aws:ec2:{region}:{account}:internet-gateway/{InternetGatewayId}",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AttachInternetGateway;

impl Operation for AttachInternetGateway {
    type Input = types::AttachInternetGatewayRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AttachInternetGateway";

    fn schema() -> &'static OperationSchema {
        &ATTACH_INTERNET_GATEWAY_SCHEMA
    }
}

pub(super) static ATTACH_NETWORK_INTERFACE_SCHEMA: OperationSchema = OperationSchema {
    name: "AttachNetworkInterface",
    number: 8,
    input: &schema::ATTACH_NETWORK_INTERFACE_REQUEST,
    output: &schema::ATTACH_NETWORK_INTERFACE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AttachNetworkInterface",
        resources: &[
            "arn:aws:ec2:{region}:{account}:instance/{InstanceId}",
            "arn:aws:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct AttachNetworkInterface;

impl Operation for AttachNetworkInterface {
    type Input = types::AttachNetworkInterfaceRequest;
    type Output = types::AttachNetworkInterfaceResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AttachNetworkInterface";

    fn schema() -> &'static OperationSchema {
        &ATTACH_NETWORK_INTERFACE_SCHEMA
    }
}

pub(super) static AUTHORIZE_SECURITY_GROUP_EGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "AuthorizeSecurityGroupEgress",
    number: 9,
    input: &schema::AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST,
    output: &schema::AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AuthorizeSecurityGroupEgress",
        resources: &["arn:aws:ec2:{region}:{account}:security-group/{GroupId}"],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct AuthorizeSecurityGroupEgress;

impl Operation for AuthorizeSecurityGroupEgress {
    type Input = types::AuthorizeSecurityGroupEgressRequest;
    type Output = types::AuthorizeSecurityGroupEgressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AuthorizeSecurityGroupEgress";

    fn schema() -> &'static OperationSchema {
        &AUTHORIZE_SECURITY_GROUP_EGRESS_SCHEMA
    }
}

pub(super) static AUTHORIZE_SECURITY_GROUP_INGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "AuthorizeSecurityGroupIngress",
    number: 10,
    input: &schema::AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST,
    output: &schema::AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:AuthorizeSecurityGroupIngress",
        resources: &["arn:aws:ec2:{region}:{account}:security-group/{GroupId=*}"],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct AuthorizeSecurityGroupIngress;

impl Operation for AuthorizeSecurityGroupIngress {
    type Input = types::AuthorizeSecurityGroupIngressRequest;
    type Output = types::AuthorizeSecurityGroupIngressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "AuthorizeSecurityGroupIngress";

    fn schema() -> &'static OperationSchema {
        &AUTHORIZE_SECURITY_GROUP_INGRESS_SCHEMA
    }
}

pub(super) static CREATE_DEFAULT_SUBNET_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateDefaultSubnet",
    number: 11,
    input: &schema::CREATE_DEFAULT_SUBNET_REQUEST,
    output: &schema::CREATE_DEFAULT_SUBNET_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateDefaultSubnet",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateDefaultSubnet;

impl Operation for CreateDefaultSubnet {
    type Input = types::CreateDefaultSubnetRequest;
    type Output = types::CreateDefaultSubnetResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateDefaultSubnet";

    fn schema() -> &'static OperationSchema {
        &CREATE_DEFAULT_SUBNET_SCHEMA
    }
}

pub(super) static CREATE_DEFAULT_VPC_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateDefaultVpc",
    number: 12,
    input: &schema::CREATE_DEFAULT_VPC_REQUEST,
    output: &schema::CREATE_DEFAULT_VPC_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateDefaultVpc",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateDefaultVpc;

impl Operation for CreateDefaultVpc {
    type Input = types::CreateDefaultVpcRequest;
    type Output = types::CreateDefaultVpcResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateDefaultVpc";

    fn schema() -> &'static OperationSchema {
        &CREATE_DEFAULT_VPC_SCHEMA
    }
}

pub(super) static CREATE_DHCP_OPTIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateDhcpOptions",
    number: 13,
    input: &schema::CREATE_DHCP_OPTIONS_REQUEST,
    output: &schema::CREATE_DHCP_OPTIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateDhcpOptions",
        resources: &["arn:aws:ec2:{region}:{account}:dhcp-options/*"],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateDhcpOptions;

impl Operation for CreateDhcpOptions {
    type Input = types::CreateDhcpOptionsRequest;
    type Output = types::CreateDhcpOptionsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateDhcpOptions";

    fn schema() -> &'static OperationSchema {
        &CREATE_DHCP_OPTIONS_SCHEMA
    }
}

pub(super) static CREATE_INTERNET_GATEWAY_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateInternetGateway",
    number: 14,
    input: &schema::CREATE_INTERNET_GATEWAY_REQUEST,
    output: &schema::CREATE_INTERNET_GATEWAY_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateInternetGateway",
        resources: &["arn:aws:ec2:{region}:{account}:internet-gateway/*"],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateInternetGateway;

impl Operation for CreateInternetGateway {
    type Input = types::CreateInternetGatewayRequest;
    type Output = types::CreateInternetGatewayResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateInternetGateway";

    fn schema() -> &'static OperationSchema {
        &CREATE_INTERNET_GATEWAY_SCHEMA
    }
}

pub(super) static CREATE_LAUNCH_TEMPLATE_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateLaunchTemplate",
    number: 15,
    input: &schema::CREATE_LAUNCH_TEMPLATE_REQUEST,
    output: &schema::CREATE_LAUNCH_TEMPLATE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateLaunchTemplate",
        resources: &["arn:aws:ec2:{region}:{account}:launch-template/*"],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateLaunchTemplate;

impl Operation for CreateLaunchTemplate {
    type Input = types::CreateLaunchTemplateRequest;
    type Output = types::CreateLaunchTemplateResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateLaunchTemplate";

    fn schema() -> &'static OperationSchema {
        &CREATE_LAUNCH_TEMPLATE_SCHEMA
    }
}

pub(super) static CREATE_LAUNCH_TEMPLATE_VERSION_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateLaunchTemplateVersion",
    number: 16,
    input: &schema::CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST,
    output: &schema::CREATE_LAUNCH_TEMPLATE_VERSION_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateLaunchTemplateVersion",
        resources: &["arn:aws:ec2:{region}:{account}:launch-template/{LaunchTemplateId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateLaunchTemplateVersion;

impl Operation for CreateLaunchTemplateVersion {
    type Input = types::CreateLaunchTemplateVersionRequest;
    type Output = types::CreateLaunchTemplateVersionResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateLaunchTemplateVersion";

    fn schema() -> &'static OperationSchema {
        &CREATE_LAUNCH_TEMPLATE_VERSION_SCHEMA
    }
}

pub(super) static CREATE_MANAGED_PREFIX_LIST_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateManagedPrefixList",
    number: 17,
    input: &schema::CREATE_MANAGED_PREFIX_LIST_REQUEST,
    output: &schema::CREATE_MANAGED_PREFIX_LIST_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateManagedPrefixList",
        resources: &["arn:aws:ec2:{region}:{account}:prefix-list/*"],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateManagedPrefixList;

impl Operation for CreateManagedPrefixList {
    type Input = types::CreateManagedPrefixListRequest;
    type Output = types::CreateManagedPrefixListResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateManagedPrefixList";

    fn schema() -> &'static OperationSchema {
        &CREATE_MANAGED_PREFIX_LIST_SCHEMA
    }
}

pub(super) static CREATE_NAT_GATEWAY_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateNatGateway",
    number: 18,
    input: &schema::CREATE_NAT_GATEWAY_REQUEST,
    output: &schema::CREATE_NAT_GATEWAY_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateNatGateway",
        resources: &[
            "arn:aws:ec2:{region}:{account}:elastic-ip/{AllocationId}",
            "arn:aws:ec2:{region}:{account}:natgateway/*",
            "arn:aws:ec2:{region}:{account}:subnet/{SubnetId}",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateNatGateway;

impl Operation for CreateNatGateway {
    type Input = types::CreateNatGatewayRequest;
    type Output = types::CreateNatGatewayResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateNatGateway";

    fn schema() -> &'static OperationSchema {
        &CREATE_NAT_GATEWAY_SCHEMA
    }
}

pub(super) static CREATE_NETWORK_ACL_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateNetworkAcl",
    number: 19,
    input: &schema::CREATE_NETWORK_ACL_REQUEST,
    output: &schema::CREATE_NETWORK_ACL_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateNetworkAcl",
        resources: &[
            "arn:aws:ec2:{region}:{account}:network-acl/*",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateNetworkAcl;

impl Operation for CreateNetworkAcl {
    type Input = types::CreateNetworkAclRequest;
    type Output = types::CreateNetworkAclResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateNetworkAcl";

    fn schema() -> &'static OperationSchema {
        &CREATE_NETWORK_ACL_SCHEMA
    }
}

pub(super) static CREATE_NETWORK_ACL_ENTRY_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateNetworkAclEntry",
    number: 20,
    input: &schema::CREATE_NETWORK_ACL_ENTRY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateNetworkAclEntry",
        resources: &["arn:aws:ec2:{region}:{account}:network-acl/{NetworkAclId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateNetworkAclEntry;

impl Operation for CreateNetworkAclEntry {
    type Input = types::CreateNetworkAclEntryRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateNetworkAclEntry";

    fn schema() -> &'static OperationSchema {
        &CREATE_NETWORK_ACL_ENTRY_SCHEMA
    }
}

pub(super) static CREATE_NETWORK_INSIGHTS_PATH_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateNetworkInsightsPath",
    number: 21,
    input: &schema::CREATE_NETWORK_INSIGHTS_PATH_REQUEST,
    output: &schema::CREATE_NETWORK_INSIGHTS_PATH_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateNetworkInsightsPath",
        resources: &[
            "arn:aws:ec2:{region}:{account}:network-insights-path/*",
            "arn:aws:ec2:{region}:{account}:instance/{Source:i-}",
            "arn:aws:ec2:{region}:{account}:internet-gateway/{Source:igw-}",
            "arn:aws:ec2:{region}:{account}:network-interface/{Source:eni-}",
            "arn:aws:ec2:{region}:{account}:instance/{Destination:i-}",
            "arn:aws:ec2:{region}:{account}:internet-gateway/{Destination:igw-}",
            "arn:aws:ec2:{region}:{account}:network-interface/{Destination:eni-}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateNetworkInsightsPath;

impl Operation for CreateNetworkInsightsPath {
    type Input = types::CreateNetworkInsightsPathRequest;
    type Output = types::CreateNetworkInsightsPathResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateNetworkInsightsPath";

    fn schema() -> &'static OperationSchema {
        &CREATE_NETWORK_INSIGHTS_PATH_SCHEMA
    }
}

pub(super) static CREATE_NETWORK_INTERFACE_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateNetworkInterface",
    number: 22,
    input: &schema::CREATE_NETWORK_INTERFACE_REQUEST,
    output: &schema::CREATE_NETWORK_INTERFACE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateNetworkInterface",
        resources: &[
            "arn:aws:ec2:{region}:{account}:network-interface/*",
            "arn:aws:ec2:{region}:{account}:security-group/{Groups}",
            "arn:aws:ec2:{region}:{account}:subnet/{SubnetId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateNetworkInterface;

impl Operation for CreateNetworkInterface {
    type Input = types::CreateNetworkInterfaceRequest;
    type Output = types::CreateNetworkInterfaceResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateNetworkInterface";

    fn schema() -> &'static OperationSchema {
        &CREATE_NETWORK_INTERFACE_SCHEMA
    }
}

pub(super) static CREATE_ROUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateRoute",
    number: 23,
    input: &schema::CREATE_ROUTE_REQUEST,
    output: &schema::CREATE_ROUTE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateRoute",
        resources: &["arn:aws:ec2:{region}:{account}:route-table/{RouteTableId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateRoute;

impl Operation for CreateRoute {
    type Input = types::CreateRouteRequest;
    type Output = types::CreateRouteResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateRoute";

    fn schema() -> &'static OperationSchema {
        &CREATE_ROUTE_SCHEMA
    }
}

pub(super) static CREATE_ROUTE_TABLE_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateRouteTable",
    number: 24,
    input: &schema::CREATE_ROUTE_TABLE_REQUEST,
    output: &schema::CREATE_ROUTE_TABLE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateRouteTable",
        resources: &[
            "arn:aws:ec2:{region}:{account}:route-table/*",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateRouteTable;

impl Operation for CreateRouteTable {
    type Input = types::CreateRouteTableRequest;
    type Output = types::CreateRouteTableResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateRouteTable";

    fn schema() -> &'static OperationSchema {
        &CREATE_ROUTE_TABLE_SCHEMA
    }
}

pub(super) static CREATE_SECURITY_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateSecurityGroup",
    number: 25,
    input: &schema::CREATE_SECURITY_GROUP_REQUEST,
    output: &schema::CREATE_SECURITY_GROUP_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateSecurityGroup",
        resources: &[
            "arn:aws:ec2:{region}:{account}:security-group/*",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateSecurityGroup;

impl Operation for CreateSecurityGroup {
    type Input = types::CreateSecurityGroupRequest;
    type Output = types::CreateSecurityGroupResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateSecurityGroup";

    fn schema() -> &'static OperationSchema {
        &CREATE_SECURITY_GROUP_SCHEMA
    }
}

pub(super) static CREATE_SUBNET_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateSubnet",
    number: 26,
    input: &schema::CREATE_SUBNET_REQUEST,
    output: &schema::CREATE_SUBNET_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateSubnet",
        resources: &[
            "arn:aws:ec2:{region}:{account}:subnet/*",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateSubnet;

impl Operation for CreateSubnet {
    type Input = types::CreateSubnetRequest;
    type Output = types::CreateSubnetResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateSubnet";

    fn schema() -> &'static OperationSchema {
        &CREATE_SUBNET_SCHEMA
    }
}

pub(super) static CREATE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateTags",
    number: 27,
    input: &schema::CREATE_TAGS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateTags",
        resources: &[
            "arn:aws:ec2:{region}:{account}:vpc/{Resources:vpc-}",
            "arn:aws:ec2:{region}:{account}:subnet/{Resources:subnet-}",
            "arn:aws:ec2:{region}:{account}:internet-gateway/{Resources:igw-}",
            "arn:aws:ec2:{region}:{account}:route-table/{Resources:rtb-}",
            "arn:aws:ec2:{region}:{account}:network-acl/{Resources:acl-}",
            "arn:aws:ec2:{region}:{account}:dhcp-options/{Resources:dopt-}",
            "arn:aws:ec2:{region}:{account}:security-group/{Resources:sg-}",
            "arn:aws:ec2:{region}:{account}:security-group-rule/{Resources:sgr-}",
            "arn:aws:ec2:{region}:{account}:network-interface/{Resources:eni-}",
            "arn:aws:ec2:{region}:{account}:elastic-ip/{Resources:eipalloc-}",
            "arn:aws:ec2:{region}:{account}:natgateway/{Resources:nat-}",
            "arn:aws:ec2:{region}:{account}:prefix-list/{Resources:pl-}",
            "arn:aws:ec2:{region}:{account}:network-insights-path/{Resources:nip-}",
            "arn:aws:ec2:{region}:{account}:network-insights-analysis/{Resources:nia-}",
            "arn:aws:ec2:{region}:{account}:instance/{Resources:i-}",
            "arn:aws:ec2:{region}:{account}:volume/{Resources:vol-}",
            "arn:aws:ec2:{region}:{account}:launch-template/{Resources:lt-}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateTags;

impl Operation for CreateTags {
    type Input = types::CreateTagsRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateTags";

    fn schema() -> &'static OperationSchema {
        &CREATE_TAGS_SCHEMA
    }
}

pub(super) static CREATE_VPC_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateVpc",
    number: 28,
    input: &schema::CREATE_VPC_REQUEST,
    output: &schema::CREATE_VPC_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:CreateVpc",
        resources: &["arn:aws:ec2:{region}:{account}:vpc/*"],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateVpc;

impl Operation for CreateVpc {
    type Input = types::CreateVpcRequest;
    type Output = types::CreateVpcResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateVpc";

    fn schema() -> &'static OperationSchema {
        &CREATE_VPC_SCHEMA
    }
}

pub(super) static DELETE_DHCP_OPTIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteDhcpOptions",
    number: 29,
    input: &schema::DELETE_DHCP_OPTIONS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteDhcpOptions",
        resources: &["arn:aws:ec2:{region}:{account}:dhcp-options/{DhcpOptionsId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteDhcpOptions;

impl Operation for DeleteDhcpOptions {
    type Input = types::DeleteDhcpOptionsRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteDhcpOptions";

    fn schema() -> &'static OperationSchema {
        &DELETE_DHCP_OPTIONS_SCHEMA
    }
}

pub(super) static DELETE_INTERNET_GATEWAY_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteInternetGateway",
    number: 30,
    input: &schema::DELETE_INTERNET_GATEWAY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteInternetGateway",
        resources: &["arn:aws:ec2:{region}:{account}:internet-gateway/{InternetGatewayId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteInternetGateway;

impl Operation for DeleteInternetGateway {
    type Input = types::DeleteInternetGatewayRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteInternetGateway";

    fn schema() -> &'static OperationSchema {
        &DELETE_INTERNET_GATEWAY_SCHEMA
    }
}

pub(super) static DELETE_LAUNCH_TEMPLATE_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteLaunchTemplate",
    number: 31,
    input: &schema::DELETE_LAUNCH_TEMPLATE_REQUEST,
    output: &schema::DELETE_LAUNCH_TEMPLATE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteLaunchTemplate",
        resources: &["arn:aws:ec2:{region}:{account}:launch-template/{LaunchTemplateId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteLaunchTemplate;

impl Operation for DeleteLaunchTemplate {
    type Input = types::DeleteLaunchTemplateRequest;
    type Output = types::DeleteLaunchTemplateResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteLaunchTemplate";

    fn schema() -> &'static OperationSchema {
        &DELETE_LAUNCH_TEMPLATE_SCHEMA
    }
}

pub(super) static DELETE_LAUNCH_TEMPLATE_VERSIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteLaunchTemplateVersions",
    number: 32,
    input: &schema::DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
    output: &schema::DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteLaunchTemplateVersions",
        resources: &["arn:aws:ec2:{region}:{account}:launch-template/{LaunchTemplateId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteLaunchTemplateVersions;

impl Operation for DeleteLaunchTemplateVersions {
    type Input = types::DeleteLaunchTemplateVersionsRequest;
    type Output = types::DeleteLaunchTemplateVersionsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteLaunchTemplateVersions";

    fn schema() -> &'static OperationSchema {
        &DELETE_LAUNCH_TEMPLATE_VERSIONS_SCHEMA
    }
}

pub(super) static DELETE_MANAGED_PREFIX_LIST_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteManagedPrefixList",
    number: 33,
    input: &schema::DELETE_MANAGED_PREFIX_LIST_REQUEST,
    output: &schema::DELETE_MANAGED_PREFIX_LIST_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteManagedPrefixList",
        resources: &["arn:aws:ec2:{region}:{account}:prefix-list/{PrefixListId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteManagedPrefixList;

impl Operation for DeleteManagedPrefixList {
    type Input = types::DeleteManagedPrefixListRequest;
    type Output = types::DeleteManagedPrefixListResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteManagedPrefixList";

    fn schema() -> &'static OperationSchema {
        &DELETE_MANAGED_PREFIX_LIST_SCHEMA
    }
}

pub(super) static DELETE_NAT_GATEWAY_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteNatGateway",
    number: 34,
    input: &schema::DELETE_NAT_GATEWAY_REQUEST,
    output: &schema::DELETE_NAT_GATEWAY_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteNatGateway",
        resources: &["arn:aws:ec2:{region}:{account}:natgateway/{NatGatewayId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteNatGateway;

impl Operation for DeleteNatGateway {
    type Input = types::DeleteNatGatewayRequest;
    type Output = types::DeleteNatGatewayResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteNatGateway";

    fn schema() -> &'static OperationSchema {
        &DELETE_NAT_GATEWAY_SCHEMA
    }
}

pub(super) static DELETE_NETWORK_ACL_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteNetworkAcl",
    number: 35,
    input: &schema::DELETE_NETWORK_ACL_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteNetworkAcl",
        resources: &["arn:aws:ec2:{region}:{account}:network-acl/{NetworkAclId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkAcl;

impl Operation for DeleteNetworkAcl {
    type Input = types::DeleteNetworkAclRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteNetworkAcl";

    fn schema() -> &'static OperationSchema {
        &DELETE_NETWORK_ACL_SCHEMA
    }
}

pub(super) static DELETE_NETWORK_ACL_ENTRY_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteNetworkAclEntry",
    number: 36,
    input: &schema::DELETE_NETWORK_ACL_ENTRY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteNetworkAclEntry",
        resources: &["arn:aws:ec2:{region}:{account}:network-acl/{NetworkAclId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkAclEntry;

impl Operation for DeleteNetworkAclEntry {
    type Input = types::DeleteNetworkAclEntryRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteNetworkAclEntry";

    fn schema() -> &'static OperationSchema {
        &DELETE_NETWORK_ACL_ENTRY_SCHEMA
    }
}

pub(super) static DELETE_NETWORK_INSIGHTS_ANALYSIS_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteNetworkInsightsAnalysis",
    number: 37,
    input: &schema::DELETE_NETWORK_INSIGHTS_ANALYSIS_REQUEST,
    output: &schema::DELETE_NETWORK_INSIGHTS_ANALYSIS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteNetworkInsightsAnalysis",
        resources: &["arn:aws:ec2:{region}:{account}:network-insights-analysis/{NetworkInsightsAnalysisId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkInsightsAnalysis;

impl Operation for DeleteNetworkInsightsAnalysis {
    type Input = types::DeleteNetworkInsightsAnalysisRequest;
    type Output = types::DeleteNetworkInsightsAnalysisResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteNetworkInsightsAnalysis";

    fn schema() -> &'static OperationSchema {
        &DELETE_NETWORK_INSIGHTS_ANALYSIS_SCHEMA
    }
}

pub(super) static DELETE_NETWORK_INSIGHTS_PATH_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteNetworkInsightsPath",
    number: 38,
    input: &schema::DELETE_NETWORK_INSIGHTS_PATH_REQUEST,
    output: &schema::DELETE_NETWORK_INSIGHTS_PATH_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteNetworkInsightsPath",
        resources: &["arn:aws:ec2:{region}:{account}:network-insights-path/{NetworkInsightsPathId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkInsightsPath;

impl Operation for DeleteNetworkInsightsPath {
    type Input = types::DeleteNetworkInsightsPathRequest;
    type Output = types::DeleteNetworkInsightsPathResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteNetworkInsightsPath";

    fn schema() -> &'static OperationSchema {
        &DELETE_NETWORK_INSIGHTS_PATH_SCHEMA
    }
}

pub(super) static DELETE_NETWORK_INTERFACE_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteNetworkInterface",
    number: 39,
    input: &schema::DELETE_NETWORK_INTERFACE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteNetworkInterface",
        resources: &["arn:aws:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteNetworkInterface;

impl Operation for DeleteNetworkInterface {
    type Input = types::DeleteNetworkInterfaceRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteNetworkInterface";

    fn schema() -> &'static OperationSchema {
        &DELETE_NETWORK_INTERFACE_SCHEMA
    }
}

pub(super) static DELETE_ROUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteRoute",
    number: 40,
    input: &schema::DELETE_ROUTE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteRoute",
        resources: &["arn:aws:ec2:{region}:{account}:route-table/{RouteTableId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteRoute;

impl Operation for DeleteRoute {
    type Input = types::DeleteRouteRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteRoute";

    fn schema() -> &'static OperationSchema {
        &DELETE_ROUTE_SCHEMA
    }
}

pub(super) static DELETE_ROUTE_TABLE_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteRouteTable",
    number: 41,
    input: &schema::DELETE_ROUTE_TABLE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteRouteTable",
        resources: &["arn:aws:ec2:{region}:{account}:route-table/{RouteTableId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteRouteTable;

impl Operation for DeleteRouteTable {
    type Input = types::DeleteRouteTableRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteRouteTable";

    fn schema() -> &'static OperationSchema {
        &DELETE_ROUTE_TABLE_SCHEMA
    }
}

pub(super) static DELETE_SECURITY_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteSecurityGroup",
    number: 42,
    input: &schema::DELETE_SECURITY_GROUP_REQUEST,
    output: &schema::DELETE_SECURITY_GROUP_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteSecurityGroup",
        resources: &["arn:aws:ec2:{region}:{account}:security-group/{GroupId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteSecurityGroup;

impl Operation for DeleteSecurityGroup {
    type Input = types::DeleteSecurityGroupRequest;
    type Output = types::DeleteSecurityGroupResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteSecurityGroup";

    fn schema() -> &'static OperationSchema {
        &DELETE_SECURITY_GROUP_SCHEMA
    }
}

pub(super) static DELETE_SUBNET_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteSubnet",
    number: 43,
    input: &schema::DELETE_SUBNET_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteSubnet",
        resources: &["arn:aws:ec2:{region}:{account}:subnet/{SubnetId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteSubnet;

impl Operation for DeleteSubnet {
    type Input = types::DeleteSubnetRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteSubnet";

    fn schema() -> &'static OperationSchema {
        &DELETE_SUBNET_SCHEMA
    }
}

pub(super) static DELETE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteTags",
    number: 44,
    input: &schema::DELETE_TAGS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteTags",
        resources: &[
            "arn:aws:ec2:{region}:{account}:vpc/{Resources:vpc-}",
            "arn:aws:ec2:{region}:{account}:subnet/{Resources:subnet-}",
            "arn:aws:ec2:{region}:{account}:internet-gateway/{Resources:igw-}",
            "arn:aws:ec2:{region}:{account}:route-table/{Resources:rtb-}",
            "arn:aws:ec2:{region}:{account}:network-acl/{Resources:acl-}",
            "arn:aws:ec2:{region}:{account}:dhcp-options/{Resources:dopt-}",
            "arn:aws:ec2:{region}:{account}:security-group/{Resources:sg-}",
            "arn:aws:ec2:{region}:{account}:security-group-rule/{Resources:sgr-}",
            "arn:aws:ec2:{region}:{account}:network-interface/{Resources:eni-}",
            "arn:aws:ec2:{region}:{account}:elastic-ip/{Resources:eipalloc-}",
            "arn:aws:ec2:{region}:{account}:natgateway/{Resources:nat-}",
            "arn:aws:ec2:{region}:{account}:prefix-list/{Resources:pl-}",
            "arn:aws:ec2:{region}:{account}:network-insights-path/{Resources:nip-}",
            "arn:aws:ec2:{region}:{account}:network-insights-analysis/{Resources:nia-}",
            "arn:aws:ec2:{region}:{account}:instance/{Resources:i-}",
            "arn:aws:ec2:{region}:{account}:volume/{Resources:vol-}",
            "arn:aws:ec2:{region}:{account}:launch-template/{Resources:lt-}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteTags;

impl Operation for DeleteTags {
    type Input = types::DeleteTagsRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteTags";

    fn schema() -> &'static OperationSchema {
        &DELETE_TAGS_SCHEMA
    }
}

pub(super) static DELETE_VPC_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteVpc",
    number: 45,
    input: &schema::DELETE_VPC_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DeleteVpc",
        resources: &["arn:aws:ec2:{region}:{account}:vpc/{VpcId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteVpc;

impl Operation for DeleteVpc {
    type Input = types::DeleteVpcRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteVpc";

    fn schema() -> &'static OperationSchema {
        &DELETE_VPC_SCHEMA
    }
}

pub(super) static DESCRIBE_ACCOUNT_ATTRIBUTES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAccountAttributes",
    number: 46,
    input: &schema::DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST,
    output: &schema::DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeAccountAttributes",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAccountAttributes;

impl Operation for DescribeAccountAttributes {
    type Input = types::DescribeAccountAttributesRequest;
    type Output = types::DescribeAccountAttributesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAccountAttributes";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_ACCOUNT_ATTRIBUTES_SCHEMA
    }
}

pub(super) static DESCRIBE_ADDRESSES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAddresses",
    number: 47,
    input: &schema::DESCRIBE_ADDRESSES_REQUEST,
    output: &schema::DESCRIBE_ADDRESSES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeAddresses",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAddresses;

impl Operation for DescribeAddresses {
    type Input = types::DescribeAddressesRequest;
    type Output = types::DescribeAddressesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAddresses";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_ADDRESSES_SCHEMA
    }
}

pub(super) static DESCRIBE_ADDRESSES_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAddressesAttribute",
    number: 48,
    input: &schema::DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST,
    output: &schema::DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeAddressesAttribute",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAddressesAttribute;

impl Operation for DescribeAddressesAttribute {
    type Input = types::DescribeAddressesAttributeRequest;
    type Output = types::DescribeAddressesAttributeResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAddressesAttribute";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_ADDRESSES_ATTRIBUTE_SCHEMA
    }
}

pub(super) static DESCRIBE_AVAILABILITY_ZONES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAvailabilityZones",
    number: 49,
    input: &schema::DESCRIBE_AVAILABILITY_ZONES_REQUEST,
    output: &schema::DESCRIBE_AVAILABILITY_ZONES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeAvailabilityZones",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeAvailabilityZones;

impl Operation for DescribeAvailabilityZones {
    type Input = types::DescribeAvailabilityZonesRequest;
    type Output = types::DescribeAvailabilityZonesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeAvailabilityZones";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_AVAILABILITY_ZONES_SCHEMA
    }
}

pub(super) static DESCRIBE_DHCP_OPTIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeDhcpOptions",
    number: 50,
    input: &schema::DESCRIBE_DHCP_OPTIONS_REQUEST,
    output: &schema::DESCRIBE_DHCP_OPTIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeDhcpOptions",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeDhcpOptions;

impl Operation for DescribeDhcpOptions {
    type Input = types::DescribeDhcpOptionsRequest;
    type Output = types::DescribeDhcpOptionsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeDhcpOptions";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_DHCP_OPTIONS_SCHEMA
    }
}

pub(super) static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeIamInstanceProfileAssociations",
    number: 51,
    input: &schema::DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST,
    output: &schema::DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeIamInstanceProfileAssociations",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeIamInstanceProfileAssociations;

impl Operation for DescribeIamInstanceProfileAssociations {
    type Input = types::DescribeIamInstanceProfileAssociationsRequest;
    type Output = types::DescribeIamInstanceProfileAssociationsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeIamInstanceProfileAssociations";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_SCHEMA
    }
}

pub(super) static DESCRIBE_IMAGES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeImages",
    number: 52,
    input: &schema::DESCRIBE_IMAGES_REQUEST,
    output: &schema::DESCRIBE_IMAGES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeImages",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeImages;

impl Operation for DescribeImages {
    type Input = types::DescribeImagesRequest;
    type Output = types::DescribeImagesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeImages";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_IMAGES_SCHEMA
    }
}

pub(super) static DESCRIBE_INSTANCE_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInstanceAttribute",
    number: 53,
    input: &schema::DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST,
    output: &schema::INSTANCE_ATTRIBUTE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeInstanceAttribute",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceAttribute;

impl Operation for DescribeInstanceAttribute {
    type Input = types::DescribeInstanceAttributeRequest;
    type Output = types::InstanceAttribute;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeInstanceAttribute";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_INSTANCE_ATTRIBUTE_SCHEMA
    }
}

pub(super) static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInstanceCreditSpecifications",
    number: 54,
    input: &schema::DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST,
    output: &schema::DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeInstanceCreditSpecifications",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceCreditSpecifications;

impl Operation for DescribeInstanceCreditSpecifications {
    type Input = types::DescribeInstanceCreditSpecificationsRequest;
    type Output = types::DescribeInstanceCreditSpecificationsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeInstanceCreditSpecifications";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_SCHEMA
    }
}

pub(super) static DESCRIBE_INSTANCE_STATUS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInstanceStatus",
    number: 55,
    input: &schema::DESCRIBE_INSTANCE_STATUS_REQUEST,
    output: &schema::DESCRIBE_INSTANCE_STATUS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeInstanceStatus",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceStatus;

impl Operation for DescribeInstanceStatus {
    type Input = types::DescribeInstanceStatusRequest;
    type Output = types::DescribeInstanceStatusResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeInstanceStatus";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_INSTANCE_STATUS_SCHEMA
    }
}

pub(super) static DESCRIBE_INSTANCE_TYPE_OFFERINGS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInstanceTypeOfferings",
    number: 56,
    input: &schema::DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST,
    output: &schema::DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeInstanceTypeOfferings",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceTypeOfferings;

impl Operation for DescribeInstanceTypeOfferings {
    type Input = types::DescribeInstanceTypeOfferingsRequest;
    type Output = types::DescribeInstanceTypeOfferingsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeInstanceTypeOfferings";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_INSTANCE_TYPE_OFFERINGS_SCHEMA
    }
}

pub(super) static DESCRIBE_INSTANCE_TYPES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInstanceTypes",
    number: 57,
    input: &schema::DESCRIBE_INSTANCE_TYPES_REQUEST,
    output: &schema::DESCRIBE_INSTANCE_TYPES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeInstanceTypes",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceTypes;

impl Operation for DescribeInstanceTypes {
    type Input = types::DescribeInstanceTypesRequest;
    type Output = types::DescribeInstanceTypesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeInstanceTypes";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_INSTANCE_TYPES_SCHEMA
    }
}

pub(super) static DESCRIBE_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInstances",
    number: 58,
    input: &schema::DESCRIBE_INSTANCES_REQUEST,
    output: &schema::DESCRIBE_INSTANCES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeInstances",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeInstances;

impl Operation for DescribeInstances {
    type Input = types::DescribeInstancesRequest;
    type Output = types::DescribeInstancesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeInstances";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_INSTANCES_SCHEMA
    }
}

pub(super) static DESCRIBE_INTERNET_GATEWAYS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInternetGateways",
    number: 59,
    input: &schema::DESCRIBE_INTERNET_GATEWAYS_REQUEST,
    output: &schema::DESCRIBE_INTERNET_GATEWAYS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeInternetGateways",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeInternetGateways;

impl Operation for DescribeInternetGateways {
    type Input = types::DescribeInternetGatewaysRequest;
    type Output = types::DescribeInternetGatewaysResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeInternetGateways";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_INTERNET_GATEWAYS_SCHEMA
    }
}

pub(super) static DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeLaunchTemplateVersions",
    number: 60,
    input: &schema::DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
    output: &schema::DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeLaunchTemplateVersions",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeLaunchTemplateVersions;

impl Operation for DescribeLaunchTemplateVersions {
    type Input = types::DescribeLaunchTemplateVersionsRequest;
    type Output = types::DescribeLaunchTemplateVersionsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeLaunchTemplateVersions";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_SCHEMA
    }
}

pub(super) static DESCRIBE_LAUNCH_TEMPLATES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeLaunchTemplates",
    number: 61,
    input: &schema::DESCRIBE_LAUNCH_TEMPLATES_REQUEST,
    output: &schema::DESCRIBE_LAUNCH_TEMPLATES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeLaunchTemplates",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeLaunchTemplates;

impl Operation for DescribeLaunchTemplates {
    type Input = types::DescribeLaunchTemplatesRequest;
    type Output = types::DescribeLaunchTemplatesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeLaunchTemplates";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_LAUNCH_TEMPLATES_SCHEMA
    }
}

pub(super) static DESCRIBE_MANAGED_PREFIX_LISTS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeManagedPrefixLists",
    number: 62,
    input: &schema::DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST,
    output: &schema::DESCRIBE_MANAGED_PREFIX_LISTS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeManagedPrefixLists",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeManagedPrefixLists;

impl Operation for DescribeManagedPrefixLists {
    type Input = types::DescribeManagedPrefixListsRequest;
    type Output = types::DescribeManagedPrefixListsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeManagedPrefixLists";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_MANAGED_PREFIX_LISTS_SCHEMA
    }
}

pub(super) static DESCRIBE_NAT_GATEWAYS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNatGateways",
    number: 63,
    input: &schema::DESCRIBE_NAT_GATEWAYS_REQUEST,
    output: &schema::DESCRIBE_NAT_GATEWAYS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeNatGateways",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeNatGateways;

impl Operation for DescribeNatGateways {
    type Input = types::DescribeNatGatewaysRequest;
    type Output = types::DescribeNatGatewaysResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeNatGateways";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_NAT_GATEWAYS_SCHEMA
    }
}

pub(super) static DESCRIBE_NETWORK_ACLS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNetworkAcls",
    number: 64,
    input: &schema::DESCRIBE_NETWORK_ACLS_REQUEST,
    output: &schema::DESCRIBE_NETWORK_ACLS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeNetworkAcls",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkAcls;

impl Operation for DescribeNetworkAcls {
    type Input = types::DescribeNetworkAclsRequest;
    type Output = types::DescribeNetworkAclsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeNetworkAcls";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_NETWORK_ACLS_SCHEMA
    }
}

pub(super) static DESCRIBE_NETWORK_INSIGHTS_ANALYSES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNetworkInsightsAnalyses",
    number: 65,
    input: &schema::DESCRIBE_NETWORK_INSIGHTS_ANALYSES_REQUEST,
    output: &schema::DESCRIBE_NETWORK_INSIGHTS_ANALYSES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeNetworkInsightsAnalyses",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkInsightsAnalyses;

impl Operation for DescribeNetworkInsightsAnalyses {
    type Input = types::DescribeNetworkInsightsAnalysesRequest;
    type Output = types::DescribeNetworkInsightsAnalysesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeNetworkInsightsAnalyses";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_NETWORK_INSIGHTS_ANALYSES_SCHEMA
    }
}

pub(super) static DESCRIBE_NETWORK_INSIGHTS_PATHS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNetworkInsightsPaths",
    number: 66,
    input: &schema::DESCRIBE_NETWORK_INSIGHTS_PATHS_REQUEST,
    output: &schema::DESCRIBE_NETWORK_INSIGHTS_PATHS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeNetworkInsightsPaths",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkInsightsPaths;

impl Operation for DescribeNetworkInsightsPaths {
    type Input = types::DescribeNetworkInsightsPathsRequest;
    type Output = types::DescribeNetworkInsightsPathsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeNetworkInsightsPaths";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_NETWORK_INSIGHTS_PATHS_SCHEMA
    }
}

pub(super) static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNetworkInterfaceAttribute",
    number: 67,
    input: &schema::DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    output: &schema::DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeNetworkInterfaceAttribute",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkInterfaceAttribute;

impl Operation for DescribeNetworkInterfaceAttribute {
    type Input = types::DescribeNetworkInterfaceAttributeRequest;
    type Output = types::DescribeNetworkInterfaceAttributeResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeNetworkInterfaceAttribute";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_SCHEMA
    }
}

pub(super) static DESCRIBE_NETWORK_INTERFACES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNetworkInterfaces",
    number: 68,
    input: &schema::DESCRIBE_NETWORK_INTERFACES_REQUEST,
    output: &schema::DESCRIBE_NETWORK_INTERFACES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeNetworkInterfaces",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeNetworkInterfaces;

impl Operation for DescribeNetworkInterfaces {
    type Input = types::DescribeNetworkInterfacesRequest;
    type Output = types::DescribeNetworkInterfacesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeNetworkInterfaces";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_NETWORK_INTERFACES_SCHEMA
    }
}

pub(super) static DESCRIBE_PREFIX_LISTS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribePrefixLists",
    number: 69,
    input: &schema::DESCRIBE_PREFIX_LISTS_REQUEST,
    output: &schema::DESCRIBE_PREFIX_LISTS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribePrefixLists",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribePrefixLists;

impl Operation for DescribePrefixLists {
    type Input = types::DescribePrefixListsRequest;
    type Output = types::DescribePrefixListsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribePrefixLists";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_PREFIX_LISTS_SCHEMA
    }
}

pub(super) static DESCRIBE_REGIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeRegions",
    number: 70,
    input: &schema::DESCRIBE_REGIONS_REQUEST,
    output: &schema::DESCRIBE_REGIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeRegions",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeRegions;

impl Operation for DescribeRegions {
    type Input = types::DescribeRegionsRequest;
    type Output = types::DescribeRegionsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeRegions";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_REGIONS_SCHEMA
    }
}

pub(super) static DESCRIBE_ROUTE_TABLES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeRouteTables",
    number: 71,
    input: &schema::DESCRIBE_ROUTE_TABLES_REQUEST,
    output: &schema::DESCRIBE_ROUTE_TABLES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeRouteTables",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeRouteTables;

impl Operation for DescribeRouteTables {
    type Input = types::DescribeRouteTablesRequest;
    type Output = types::DescribeRouteTablesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeRouteTables";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_ROUTE_TABLES_SCHEMA
    }
}

pub(super) static DESCRIBE_SECURITY_GROUP_RULES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeSecurityGroupRules",
    number: 72,
    input: &schema::DESCRIBE_SECURITY_GROUP_RULES_REQUEST,
    output: &schema::DESCRIBE_SECURITY_GROUP_RULES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeSecurityGroupRules",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeSecurityGroupRules;

impl Operation for DescribeSecurityGroupRules {
    type Input = types::DescribeSecurityGroupRulesRequest;
    type Output = types::DescribeSecurityGroupRulesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeSecurityGroupRules";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_SECURITY_GROUP_RULES_SCHEMA
    }
}

pub(super) static DESCRIBE_SECURITY_GROUPS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeSecurityGroups",
    number: 73,
    input: &schema::DESCRIBE_SECURITY_GROUPS_REQUEST,
    output: &schema::DESCRIBE_SECURITY_GROUPS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeSecurityGroups",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeSecurityGroups;

impl Operation for DescribeSecurityGroups {
    type Input = types::DescribeSecurityGroupsRequest;
    type Output = types::DescribeSecurityGroupsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeSecurityGroups";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_SECURITY_GROUPS_SCHEMA
    }
}

pub(super) static DESCRIBE_SUBNETS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeSubnets",
    number: 74,
    input: &schema::DESCRIBE_SUBNETS_REQUEST,
    output: &schema::DESCRIBE_SUBNETS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeSubnets",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeSubnets;

impl Operation for DescribeSubnets {
    type Input = types::DescribeSubnetsRequest;
    type Output = types::DescribeSubnetsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeSubnets";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_SUBNETS_SCHEMA
    }
}

pub(super) static DESCRIBE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeTags",
    number: 75,
    input: &schema::DESCRIBE_TAGS_REQUEST,
    output: &schema::DESCRIBE_TAGS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeTags",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeTags;

impl Operation for DescribeTags {
    type Input = types::DescribeTagsRequest;
    type Output = types::DescribeTagsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeTags";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_TAGS_SCHEMA
    }
}

pub(super) static DESCRIBE_VOLUMES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeVolumes",
    number: 76,
    input: &schema::DESCRIBE_VOLUMES_REQUEST,
    output: &schema::DESCRIBE_VOLUMES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeVolumes",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeVolumes;

impl Operation for DescribeVolumes {
    type Input = types::DescribeVolumesRequest;
    type Output = types::DescribeVolumesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeVolumes";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_VOLUMES_SCHEMA
    }
}

pub(super) static DESCRIBE_VPC_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeVpcAttribute",
    number: 77,
    input: &schema::DESCRIBE_VPC_ATTRIBUTE_REQUEST,
    output: &schema::DESCRIBE_VPC_ATTRIBUTE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeVpcAttribute",
        resources: &["arn:aws:ec2:{region}:{account}:vpc/{VpcId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeVpcAttribute;

impl Operation for DescribeVpcAttribute {
    type Input = types::DescribeVpcAttributeRequest;
    type Output = types::DescribeVpcAttributeResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeVpcAttribute";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_VPC_ATTRIBUTE_SCHEMA
    }
}

pub(super) static DESCRIBE_VPCS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeVpcs",
    number: 78,
    input: &schema::DESCRIBE_VPCS_REQUEST,
    output: &schema::DESCRIBE_VPCS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DescribeVpcs",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeVpcs;

impl Operation for DescribeVpcs {
    type Input = types::DescribeVpcsRequest;
    type Output = types::DescribeVpcsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeVpcs";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_VPCS_SCHEMA
    }
}

pub(super) static DETACH_INTERNET_GATEWAY_SCHEMA: OperationSchema = OperationSchema {
    name: "DetachInternetGateway",
    number: 79,
    input: &schema::DETACH_INTERNET_GATEWAY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DetachInternetGateway",
        resources: &[
            "arn:aws:ec2:{region}:{account}:internet-gateway/{InternetGatewayId}",
            "arn:aws:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DetachInternetGateway;

impl Operation for DetachInternetGateway {
    type Input = types::DetachInternetGatewayRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DetachInternetGateway";

    fn schema() -> &'static OperationSchema {
        &DETACH_INTERNET_GATEWAY_SCHEMA
    }
}

pub(super) static DETACH_NETWORK_INTERFACE_SCHEMA: OperationSchema = OperationSchema {
    name: "DetachNetworkInterface",
    number: 80,
    input: &schema::DETACH_NETWORK_INTERFACE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DetachNetworkInterface",
        resources: &[
            "arn:aws:ec2:{region}:{account}:instance/*",
            "arn:aws:ec2:{region}:{account}:network-interface/*",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DetachNetworkInterface;

impl Operation for DetachNetworkInterface {
    type Input = types::DetachNetworkInterfaceRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DetachNetworkInterface";

    fn schema() -> &'static OperationSchema {
        &DETACH_NETWORK_INTERFACE_SCHEMA
    }
}

pub(super) static DISASSOCIATE_ADDRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "DisassociateAddress",
    number: 81,
    input: &schema::DISASSOCIATE_ADDRESS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DisassociateAddress",
        resources: &[
            "arn:aws:ec2:{region}:{account}:elastic-ip/*",
            "arn:aws:ec2:{region}:{account}:network-interface/*",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DisassociateAddress;

impl Operation for DisassociateAddress {
    type Input = types::DisassociateAddressRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DisassociateAddress";

    fn schema() -> &'static OperationSchema {
        &DISASSOCIATE_ADDRESS_SCHEMA
    }
}

pub(super) static DISASSOCIATE_IAM_INSTANCE_PROFILE_SCHEMA: OperationSchema = OperationSchema {
    name: "DisassociateIamInstanceProfile",
    number: 82,
    input: &schema::DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST,
    output: &schema::DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DisassociateIamInstanceProfile",
        resources: &["arn:aws:ec2:{region}:{account}:instance/*"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DisassociateIamInstanceProfile;

impl Operation for DisassociateIamInstanceProfile {
    type Input = types::DisassociateIamInstanceProfileRequest;
    type Output = types::DisassociateIamInstanceProfileResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DisassociateIamInstanceProfile";

    fn schema() -> &'static OperationSchema {
        &DISASSOCIATE_IAM_INSTANCE_PROFILE_SCHEMA
    }
}

pub(super) static DISASSOCIATE_ROUTE_TABLE_SCHEMA: OperationSchema = OperationSchema {
    name: "DisassociateRouteTable",
    number: 83,
    input: &schema::DISASSOCIATE_ROUTE_TABLE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DisassociateRouteTable",
        resources: &[
            "arn:aws:ec2:{region}:{account}:route-table/*",
            "arn:aws:ec2:{region}:{account}:subnet/*",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DisassociateRouteTable;

impl Operation for DisassociateRouteTable {
    type Input = types::DisassociateRouteTableRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DisassociateRouteTable";

    fn schema() -> &'static OperationSchema {
        &DISASSOCIATE_ROUTE_TABLE_SCHEMA
    }
}

pub(super) static DISASSOCIATE_VPC_CIDR_BLOCK_SCHEMA: OperationSchema = OperationSchema {
    name: "DisassociateVpcCidrBlock",
    number: 84,
    input: &schema::DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    output: &schema::DISASSOCIATE_VPC_CIDR_BLOCK_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:DisassociateVpcCidrBlock",
        resources: &["arn:aws:ec2:{region}:{account}:vpc/*"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DisassociateVpcCidrBlock;

impl Operation for DisassociateVpcCidrBlock {
    type Input = types::DisassociateVpcCidrBlockRequest;
    type Output = types::DisassociateVpcCidrBlockResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DisassociateVpcCidrBlock";

    fn schema() -> &'static OperationSchema {
        &DISASSOCIATE_VPC_CIDR_BLOCK_SCHEMA
    }
}

pub(super) static GET_CONSOLE_OUTPUT_SCHEMA: OperationSchema = OperationSchema {
    name: "GetConsoleOutput",
    number: 85,
    input: &schema::GET_CONSOLE_OUTPUT_REQUEST,
    output: &schema::GET_CONSOLE_OUTPUT_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:GetConsoleOutput",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetConsoleOutput;

impl Operation for GetConsoleOutput {
    type Input = types::GetConsoleOutputRequest;
    type Output = types::GetConsoleOutputResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetConsoleOutput";

    fn schema() -> &'static OperationSchema {
        &GET_CONSOLE_OUTPUT_SCHEMA
    }
}

pub(super) static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "GetManagedPrefixListAssociations",
    number: 86,
    input: &schema::GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    output: &schema::GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:GetManagedPrefixListAssociations",
        resources: &["arn:aws:ec2:{region}:{account}:prefix-list/{PrefixListId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetManagedPrefixListAssociations;

impl Operation for GetManagedPrefixListAssociations {
    type Input = types::GetManagedPrefixListAssociationsRequest;
    type Output = types::GetManagedPrefixListAssociationsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetManagedPrefixListAssociations";

    fn schema() -> &'static OperationSchema {
        &GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_SCHEMA
    }
}

pub(super) static GET_MANAGED_PREFIX_LIST_ENTRIES_SCHEMA: OperationSchema = OperationSchema {
    name: "GetManagedPrefixListEntries",
    number: 87,
    input: &schema::GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST,
    output: &schema::GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:GetManagedPrefixListEntries",
        resources: &["arn:aws:ec2:{region}:{account}:prefix-list/{PrefixListId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetManagedPrefixListEntries;

impl Operation for GetManagedPrefixListEntries {
    type Input = types::GetManagedPrefixListEntriesRequest;
    type Output = types::GetManagedPrefixListEntriesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetManagedPrefixListEntries";

    fn schema() -> &'static OperationSchema {
        &GET_MANAGED_PREFIX_LIST_ENTRIES_SCHEMA
    }
}

pub(super) static MODIFY_INSTANCE_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifyInstanceAttribute",
    number: 88,
    input: &schema::MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifyInstanceAttribute",
        resources: &[
            "arn:aws:ec2:{region}:{account}:instance/{InstanceId}",
            "arn:aws:ec2:{region}:{account}:security-group/{Groups}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifyInstanceAttribute;

impl Operation for ModifyInstanceAttribute {
    type Input = types::ModifyInstanceAttributeRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifyInstanceAttribute";

    fn schema() -> &'static OperationSchema {
        &MODIFY_INSTANCE_ATTRIBUTE_SCHEMA
    }
}

pub(super) static MODIFY_INSTANCE_METADATA_OPTIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifyInstanceMetadataOptions",
    number: 89,
    input: &schema::MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST,
    output: &schema::MODIFY_INSTANCE_METADATA_OPTIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifyInstanceMetadataOptions",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifyInstanceMetadataOptions;

impl Operation for ModifyInstanceMetadataOptions {
    type Input = types::ModifyInstanceMetadataOptionsRequest;
    type Output = types::ModifyInstanceMetadataOptionsResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifyInstanceMetadataOptions";

    fn schema() -> &'static OperationSchema {
        &MODIFY_INSTANCE_METADATA_OPTIONS_SCHEMA
    }
}

pub(super) static MODIFY_LAUNCH_TEMPLATE_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifyLaunchTemplate",
    number: 90,
    input: &schema::MODIFY_LAUNCH_TEMPLATE_REQUEST,
    output: &schema::MODIFY_LAUNCH_TEMPLATE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifyLaunchTemplate",
        resources: &["arn:aws:ec2:{region}:{account}:launch-template/{LaunchTemplateId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifyLaunchTemplate;

impl Operation for ModifyLaunchTemplate {
    type Input = types::ModifyLaunchTemplateRequest;
    type Output = types::ModifyLaunchTemplateResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifyLaunchTemplate";

    fn schema() -> &'static OperationSchema {
        &MODIFY_LAUNCH_TEMPLATE_SCHEMA
    }
}

pub(super) static MODIFY_MANAGED_PREFIX_LIST_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifyManagedPrefixList",
    number: 91,
    input: &schema::MODIFY_MANAGED_PREFIX_LIST_REQUEST,
    output: &schema::MODIFY_MANAGED_PREFIX_LIST_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifyManagedPrefixList",
        resources: &["arn:aws:ec2:{region}:{account}:prefix-list/{PrefixListId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifyManagedPrefixList;

impl Operation for ModifyManagedPrefixList {
    type Input = types::ModifyManagedPrefixListRequest;
    type Output = types::ModifyManagedPrefixListResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifyManagedPrefixList";

    fn schema() -> &'static OperationSchema {
        &MODIFY_MANAGED_PREFIX_LIST_SCHEMA
    }
}

pub(super) static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifyNetworkInterfaceAttribute",
    number: 92,
    input: &schema::MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifyNetworkInterfaceAttribute",
        resources: &[
            "arn:aws:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}",
            "arn:aws:ec2:{region}:{account}:security-group/{Groups}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifyNetworkInterfaceAttribute;

impl Operation for ModifyNetworkInterfaceAttribute {
    type Input = types::ModifyNetworkInterfaceAttributeRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifyNetworkInterfaceAttribute";

    fn schema() -> &'static OperationSchema {
        &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_SCHEMA
    }
}

pub(super) static MODIFY_SECURITY_GROUP_RULES_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifySecurityGroupRules",
    number: 93,
    input: &schema::MODIFY_SECURITY_GROUP_RULES_REQUEST,
    output: &schema::MODIFY_SECURITY_GROUP_RULES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifySecurityGroupRules",
        resources: &[
            "arn:aws:ec2:{region}:{account}:security-group/{GroupId}",
            "arn:aws:ec2:{region}:{account}:security-group-rule/{SecurityGroupRules.SecurityGroupRuleId}",
            "arn:aws:ec2:{region}:{account}:prefix-list/{SecurityGroupRules.SecurityGroupRule.PrefixListId}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifySecurityGroupRules;

impl Operation for ModifySecurityGroupRules {
    type Input = types::ModifySecurityGroupRulesRequest;
    type Output = types::ModifySecurityGroupRulesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifySecurityGroupRules";

    fn schema() -> &'static OperationSchema {
        &MODIFY_SECURITY_GROUP_RULES_SCHEMA
    }
}

pub(super) static MODIFY_SUBNET_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifySubnetAttribute",
    number: 94,
    input: &schema::MODIFY_SUBNET_ATTRIBUTE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifySubnetAttribute",
        resources: &["arn:aws:ec2:{region}:{account}:subnet/{SubnetId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifySubnetAttribute;

impl Operation for ModifySubnetAttribute {
    type Input = types::ModifySubnetAttributeRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifySubnetAttribute";

    fn schema() -> &'static OperationSchema {
        &MODIFY_SUBNET_ATTRIBUTE_SCHEMA
    }
}

pub(super) static MODIFY_VPC_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "ModifyVpcAttribute",
    number: 95,
    input: &schema::MODIFY_VPC_ATTRIBUTE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ModifyVpcAttribute",
        resources: &["arn:aws:ec2:{region}:{account}:vpc/{VpcId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ModifyVpcAttribute;

impl Operation for ModifyVpcAttribute {
    type Input = types::ModifyVpcAttributeRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ModifyVpcAttribute";

    fn schema() -> &'static OperationSchema {
        &MODIFY_VPC_ATTRIBUTE_SCHEMA
    }
}

pub(super) static REBOOT_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "RebootInstances",
    number: 96,
    input: &schema::REBOOT_INSTANCES_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:RebootInstances",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceIds=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct RebootInstances;

impl Operation for RebootInstances {
    type Input = types::RebootInstancesRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RebootInstances";

    fn schema() -> &'static OperationSchema {
        &REBOOT_INSTANCES_SCHEMA
    }
}

pub(super) static RELEASE_ADDRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "ReleaseAddress",
    number: 97,
    input: &schema::RELEASE_ADDRESS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ReleaseAddress",
        resources: &["arn:aws:ec2:{region}:{account}:elastic-ip/{AllocationId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ReleaseAddress;

impl Operation for ReleaseAddress {
    type Input = types::ReleaseAddressRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ReleaseAddress";

    fn schema() -> &'static OperationSchema {
        &RELEASE_ADDRESS_SCHEMA
    }
}

pub(super) static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_SCHEMA: OperationSchema = OperationSchema {
    name: "ReplaceIamInstanceProfileAssociation",
    number: 98,
    input: &schema::REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST,
    output: &schema::REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ReplaceIamInstanceProfileAssociation",
        resources: &["arn:aws:ec2:{region}:{account}:instance/*"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ReplaceIamInstanceProfileAssociation;

impl Operation for ReplaceIamInstanceProfileAssociation {
    type Input = types::ReplaceIamInstanceProfileAssociationRequest;
    type Output = types::ReplaceIamInstanceProfileAssociationResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ReplaceIamInstanceProfileAssociation";

    fn schema() -> &'static OperationSchema {
        &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_SCHEMA
    }
}

pub(super) static REPLACE_NETWORK_ACL_ASSOCIATION_SCHEMA: OperationSchema = OperationSchema {
    name: "ReplaceNetworkAclAssociation",
    number: 99,
    input: &schema::REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST,
    output: &schema::REPLACE_NETWORK_ACL_ASSOCIATION_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ReplaceNetworkAclAssociation",
        resources: &[
            "arn:aws:ec2:{region}:{account}:network-acl/{NetworkAclId}",
            "arn:aws:ec2:{region}:{account}:subnet/*",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ReplaceNetworkAclAssociation;

impl Operation for ReplaceNetworkAclAssociation {
    type Input = types::ReplaceNetworkAclAssociationRequest;
    type Output = types::ReplaceNetworkAclAssociationResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ReplaceNetworkAclAssociation";

    fn schema() -> &'static OperationSchema {
        &REPLACE_NETWORK_ACL_ASSOCIATION_SCHEMA
    }
}

pub(super) static REPLACE_NETWORK_ACL_ENTRY_SCHEMA: OperationSchema = OperationSchema {
    name: "ReplaceNetworkAclEntry",
    number: 100,
    input: &schema::REPLACE_NETWORK_ACL_ENTRY_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ReplaceNetworkAclEntry",
        resources: &["arn:aws:ec2:{region}:{account}:network-acl/{NetworkAclId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ReplaceNetworkAclEntry;

impl Operation for ReplaceNetworkAclEntry {
    type Input = types::ReplaceNetworkAclEntryRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ReplaceNetworkAclEntry";

    fn schema() -> &'static OperationSchema {
        &REPLACE_NETWORK_ACL_ENTRY_SCHEMA
    }
}

pub(super) static REPLACE_ROUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "ReplaceRoute",
    number: 101,
    input: &schema::REPLACE_ROUTE_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ReplaceRoute",
        resources: &["arn:aws:ec2:{region}:{account}:route-table/{RouteTableId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ReplaceRoute;

impl Operation for ReplaceRoute {
    type Input = types::ReplaceRouteRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ReplaceRoute";

    fn schema() -> &'static OperationSchema {
        &REPLACE_ROUTE_SCHEMA
    }
}

pub(super) static REPLACE_ROUTE_TABLE_ASSOCIATION_SCHEMA: OperationSchema = OperationSchema {
    name: "ReplaceRouteTableAssociation",
    number: 102,
    input: &schema::REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST,
    output: &schema::REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:ReplaceRouteTableAssociation",
        resources: &[
            "arn:aws:ec2:{region}:{account}:route-table/{RouteTableId}",
            "arn:aws:ec2:{region}:{account}:subnet/*",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ReplaceRouteTableAssociation;

impl Operation for ReplaceRouteTableAssociation {
    type Input = types::ReplaceRouteTableAssociationRequest;
    type Output = types::ReplaceRouteTableAssociationResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ReplaceRouteTableAssociation";

    fn schema() -> &'static OperationSchema {
        &REPLACE_ROUTE_TABLE_ASSOCIATION_SCHEMA
    }
}

pub(super) static REVOKE_SECURITY_GROUP_EGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "RevokeSecurityGroupEgress",
    number: 103,
    input: &schema::REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
    output: &schema::REVOKE_SECURITY_GROUP_EGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:RevokeSecurityGroupEgress",
        resources: &["arn:aws:ec2:{region}:{account}:security-group/{GroupId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct RevokeSecurityGroupEgress;

impl Operation for RevokeSecurityGroupEgress {
    type Input = types::RevokeSecurityGroupEgressRequest;
    type Output = types::RevokeSecurityGroupEgressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RevokeSecurityGroupEgress";

    fn schema() -> &'static OperationSchema {
        &REVOKE_SECURITY_GROUP_EGRESS_SCHEMA
    }
}

pub(super) static REVOKE_SECURITY_GROUP_INGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "RevokeSecurityGroupIngress",
    number: 104,
    input: &schema::REVOKE_SECURITY_GROUP_INGRESS_REQUEST,
    output: &schema::REVOKE_SECURITY_GROUP_INGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:RevokeSecurityGroupIngress",
        resources: &["arn:aws:ec2:{region}:{account}:security-group/{GroupId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct RevokeSecurityGroupIngress;

impl Operation for RevokeSecurityGroupIngress {
    type Input = types::RevokeSecurityGroupIngressRequest;
    type Output = types::RevokeSecurityGroupIngressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RevokeSecurityGroupIngress";

    fn schema() -> &'static OperationSchema {
        &REVOKE_SECURITY_GROUP_INGRESS_SCHEMA
    }
}

pub(super) static RUN_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "RunInstances",
    number: 105,
    input: &schema::RUN_INSTANCES_REQUEST,
    output: &schema::RESERVATION,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:RunInstances",
        resources: &[
            "arn:aws:ec2:{region}::image/{ImageId=*}",
            "arn:aws:ec2:{region}:{account}:instance/*",
            "arn:aws:ec2:{region}:{account}:volume/*",
            "arn:aws:ec2:{region}:{account}:network-interface/{NetworkInterfaces.NetworkInterfaceId=*}",
            "arn:aws:ec2:{region}:{account}:subnet/{SubnetId|NetworkInterfaces.SubnetId=*}",
            "arn:aws:ec2:{region}:{account}:security-group/{SecurityGroupIds|NetworkInterfaces.Groups=*}",
            "arn:aws:ec2:{region}:{account}:key-pair/{KeyName}",
            "arn:aws:ec2:{region}:{account}:launch-template/{LaunchTemplate.LaunchTemplateId}",
            "arn:aws:ec2:{region}:{account}:placement-group/{Placement.GroupName}",
            "arn:aws:ec2:{region}::snapshot/{BlockDeviceMappings.Ebs.SnapshotId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct RunInstances;

impl Operation for RunInstances {
    type Input = types::RunInstancesRequest;
    type Output = types::Reservation;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RunInstances";

    fn schema() -> &'static OperationSchema {
        &RUN_INSTANCES_SCHEMA
    }
}

pub(super) static START_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "StartInstances",
    number: 106,
    input: &schema::START_INSTANCES_REQUEST,
    output: &schema::START_INSTANCES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:StartInstances",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceIds=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct StartInstances;

impl Operation for StartInstances {
    type Input = types::StartInstancesRequest;
    type Output = types::StartInstancesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "StartInstances";

    fn schema() -> &'static OperationSchema {
        &START_INSTANCES_SCHEMA
    }
}

pub(super) static START_NETWORK_INSIGHTS_ANALYSIS_SCHEMA: OperationSchema = OperationSchema {
    name: "StartNetworkInsightsAnalysis",
    number: 107,
    input: &schema::START_NETWORK_INSIGHTS_ANALYSIS_REQUEST,
    output: &schema::START_NETWORK_INSIGHTS_ANALYSIS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:StartNetworkInsightsAnalysis",
        resources: &[
            "arn:aws:ec2:{region}:{account}:network-insights-analysis/*",
            "arn:aws:ec2:{region}:{account}:network-insights-path/{NetworkInsightsPathId}",
        ],
    }),
    dependents: &[wire::Action {
        name: "ec2:CreateTags",
        resources: &["arn:aws:ec2:{region}:{account}:{TagSpecifications.ResourceType}/*"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct StartNetworkInsightsAnalysis;

impl Operation for StartNetworkInsightsAnalysis {
    type Input = types::StartNetworkInsightsAnalysisRequest;
    type Output = types::StartNetworkInsightsAnalysisResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "StartNetworkInsightsAnalysis";

    fn schema() -> &'static OperationSchema {
        &START_NETWORK_INSIGHTS_ANALYSIS_SCHEMA
    }
}

pub(super) static STOP_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "StopInstances",
    number: 108,
    input: &schema::STOP_INSTANCES_REQUEST,
    output: &schema::STOP_INSTANCES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:StopInstances",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceIds=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct StopInstances;

impl Operation for StopInstances {
    type Input = types::StopInstancesRequest;
    type Output = types::StopInstancesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "StopInstances";

    fn schema() -> &'static OperationSchema {
        &STOP_INSTANCES_SCHEMA
    }
}

pub(super) static TERMINATE_INSTANCES_SCHEMA: OperationSchema = OperationSchema {
    name: "TerminateInstances",
    number: 109,
    input: &schema::TERMINATE_INSTANCES_REQUEST,
    output: &schema::TERMINATE_INSTANCES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:TerminateInstances",
        resources: &["arn:aws:ec2:{region}:{account}:instance/{InstanceIds=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct TerminateInstances;

impl Operation for TerminateInstances {
    type Input = types::TerminateInstancesRequest;
    type Output = types::TerminateInstancesResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "TerminateInstances";

    fn schema() -> &'static OperationSchema {
        &TERMINATE_INSTANCES_SCHEMA
    }
}

pub(super) static UNASSIGN_PRIVATE_IP_ADDRESSES_SCHEMA: OperationSchema = OperationSchema {
    name: "UnassignPrivateIpAddresses",
    number: 110,
    input: &schema::UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:UnassignPrivateIpAddresses",
        resources: &["arn:aws:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UnassignPrivateIpAddresses;

impl Operation for UnassignPrivateIpAddresses {
    type Input = types::UnassignPrivateIpAddressesRequest;
    type Output = wire::Empty;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UnassignPrivateIpAddresses";

    fn schema() -> &'static OperationSchema {
        &UNASSIGN_PRIVATE_IP_ADDRESSES_SCHEMA
    }
}

pub(super) static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateSecurityGroupRuleDescriptionsEgress",
    number: 111,
    input: &schema::UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST,
    output: &schema::UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:UpdateSecurityGroupRuleDescriptionsEgress",
        resources: &["arn:aws:ec2:{region}:{account}:security-group/{GroupId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateSecurityGroupRuleDescriptionsEgress;

impl Operation for UpdateSecurityGroupRuleDescriptionsEgress {
    type Input = types::UpdateSecurityGroupRuleDescriptionsEgressRequest;
    type Output = types::UpdateSecurityGroupRuleDescriptionsEgressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateSecurityGroupRuleDescriptionsEgress";

    fn schema() -> &'static OperationSchema {
        &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_SCHEMA
    }
}

pub(super) static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "UpdateSecurityGroupRuleDescriptionsIngress",
    number: 112,
    input: &schema::UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST,
    output: &schema::UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
    action: Some(wire::Action {
        name: "ec2:UpdateSecurityGroupRuleDescriptionsIngress",
        resources: &["arn:aws:ec2:{region}:{account}:security-group/{GroupId=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UpdateSecurityGroupRuleDescriptionsIngress;

impl Operation for UpdateSecurityGroupRuleDescriptionsIngress {
    type Input = types::UpdateSecurityGroupRuleDescriptionsIngressRequest;
    type Output = types::UpdateSecurityGroupRuleDescriptionsIngressResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UpdateSecurityGroupRuleDescriptionsIngress";

    fn schema() -> &'static OperationSchema {
        &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    AllocateAddress,
    AssignPrivateIpAddresses,
    AssociateAddress,
    AssociateDhcpOptions,
    AssociateIamInstanceProfile,
    AssociateRouteTable,
    AssociateVpcCidrBlock,
    AttachInternetGateway,
    AttachNetworkInterface,
    AuthorizeSecurityGroupEgress,
    AuthorizeSecurityGroupIngress,
    CreateDefaultSubnet,
    CreateDefaultVpc,
    CreateDhcpOptions,
    CreateInternetGateway,
    CreateLaunchTemplate,
    CreateLaunchTemplateVersion,
    CreateManagedPrefixList,
    CreateNatGateway,
    CreateNetworkAcl,
    CreateNetworkAclEntry,
    CreateNetworkInsightsPath,
    CreateNetworkInterface,
    CreateRoute,
    CreateRouteTable,
    CreateSecurityGroup,
    CreateSubnet,
    CreateTags,
    CreateVpc,
    DeleteDhcpOptions,
    DeleteInternetGateway,
    DeleteLaunchTemplate,
    DeleteLaunchTemplateVersions,
    DeleteManagedPrefixList,
    DeleteNatGateway,
    DeleteNetworkAcl,
    DeleteNetworkAclEntry,
    DeleteNetworkInsightsAnalysis,
    DeleteNetworkInsightsPath,
    DeleteNetworkInterface,
    DeleteRoute,
    DeleteRouteTable,
    DeleteSecurityGroup,
    DeleteSubnet,
    DeleteTags,
    DeleteVpc,
    DescribeAccountAttributes,
    DescribeAddresses,
    DescribeAddressesAttribute,
    DescribeAvailabilityZones,
    DescribeDhcpOptions,
    DescribeIamInstanceProfileAssociations,
    DescribeImages,
    DescribeInstanceAttribute,
    DescribeInstanceCreditSpecifications,
    DescribeInstanceStatus,
    DescribeInstanceTypeOfferings,
    DescribeInstanceTypes,
    DescribeInstances,
    DescribeInternetGateways,
    DescribeLaunchTemplateVersions,
    DescribeLaunchTemplates,
    DescribeManagedPrefixLists,
    DescribeNatGateways,
    DescribeNetworkAcls,
    DescribeNetworkInsightsAnalyses,
    DescribeNetworkInsightsPaths,
    DescribeNetworkInterfaceAttribute,
    DescribeNetworkInterfaces,
    DescribePrefixLists,
    DescribeRegions,
    DescribeRouteTables,
    DescribeSecurityGroupRules,
    DescribeSecurityGroups,
    DescribeSubnets,
    DescribeTags,
    DescribeVolumes,
    DescribeVpcAttribute,
    DescribeVpcs,
    DetachInternetGateway,
    DetachNetworkInterface,
    DisassociateAddress,
    DisassociateIamInstanceProfile,
    DisassociateRouteTable,
    DisassociateVpcCidrBlock,
    GetConsoleOutput,
    GetManagedPrefixListAssociations,
    GetManagedPrefixListEntries,
    ModifyInstanceAttribute,
    ModifyInstanceMetadataOptions,
    ModifyLaunchTemplate,
    ModifyManagedPrefixList,
    ModifyNetworkInterfaceAttribute,
    ModifySecurityGroupRules,
    ModifySubnetAttribute,
    ModifyVpcAttribute,
    RebootInstances,
    ReleaseAddress,
    ReplaceIamInstanceProfileAssociation,
    ReplaceNetworkAclAssociation,
    ReplaceNetworkAclEntry,
    ReplaceRoute,
    ReplaceRouteTableAssociation,
    RevokeSecurityGroupEgress,
    RevokeSecurityGroupIngress,
    RunInstances,
    StartInstances,
    StartNetworkInsightsAnalysis,
    StopInstances,
    TerminateInstances,
    UnassignPrivateIpAddresses,
    UpdateSecurityGroupRuleDescriptionsEgress,
    UpdateSecurityGroupRuleDescriptionsIngress,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::AllocateAddress,
        Served::AssignPrivateIpAddresses,
        Served::AssociateAddress,
        Served::AssociateDhcpOptions,
        Served::AssociateIamInstanceProfile,
        Served::AssociateRouteTable,
        Served::AssociateVpcCidrBlock,
        Served::AttachInternetGateway,
        Served::AttachNetworkInterface,
        Served::AuthorizeSecurityGroupEgress,
        Served::AuthorizeSecurityGroupIngress,
        Served::CreateDefaultSubnet,
        Served::CreateDefaultVpc,
        Served::CreateDhcpOptions,
        Served::CreateInternetGateway,
        Served::CreateLaunchTemplate,
        Served::CreateLaunchTemplateVersion,
        Served::CreateManagedPrefixList,
        Served::CreateNatGateway,
        Served::CreateNetworkAcl,
        Served::CreateNetworkAclEntry,
        Served::CreateNetworkInsightsPath,
        Served::CreateNetworkInterface,
        Served::CreateRoute,
        Served::CreateRouteTable,
        Served::CreateSecurityGroup,
        Served::CreateSubnet,
        Served::CreateTags,
        Served::CreateVpc,
        Served::DeleteDhcpOptions,
        Served::DeleteInternetGateway,
        Served::DeleteLaunchTemplate,
        Served::DeleteLaunchTemplateVersions,
        Served::DeleteManagedPrefixList,
        Served::DeleteNatGateway,
        Served::DeleteNetworkAcl,
        Served::DeleteNetworkAclEntry,
        Served::DeleteNetworkInsightsAnalysis,
        Served::DeleteNetworkInsightsPath,
        Served::DeleteNetworkInterface,
        Served::DeleteRoute,
        Served::DeleteRouteTable,
        Served::DeleteSecurityGroup,
        Served::DeleteSubnet,
        Served::DeleteTags,
        Served::DeleteVpc,
        Served::DescribeAccountAttributes,
        Served::DescribeAddresses,
        Served::DescribeAddressesAttribute,
        Served::DescribeAvailabilityZones,
        Served::DescribeDhcpOptions,
        Served::DescribeIamInstanceProfileAssociations,
        Served::DescribeImages,
        Served::DescribeInstanceAttribute,
        Served::DescribeInstanceCreditSpecifications,
        Served::DescribeInstanceStatus,
        Served::DescribeInstanceTypeOfferings,
        Served::DescribeInstanceTypes,
        Served::DescribeInstances,
        Served::DescribeInternetGateways,
        Served::DescribeLaunchTemplateVersions,
        Served::DescribeLaunchTemplates,
        Served::DescribeManagedPrefixLists,
        Served::DescribeNatGateways,
        Served::DescribeNetworkAcls,
        Served::DescribeNetworkInsightsAnalyses,
        Served::DescribeNetworkInsightsPaths,
        Served::DescribeNetworkInterfaceAttribute,
        Served::DescribeNetworkInterfaces,
        Served::DescribePrefixLists,
        Served::DescribeRegions,
        Served::DescribeRouteTables,
        Served::DescribeSecurityGroupRules,
        Served::DescribeSecurityGroups,
        Served::DescribeSubnets,
        Served::DescribeTags,
        Served::DescribeVolumes,
        Served::DescribeVpcAttribute,
        Served::DescribeVpcs,
        Served::DetachInternetGateway,
        Served::DetachNetworkInterface,
        Served::DisassociateAddress,
        Served::DisassociateIamInstanceProfile,
        Served::DisassociateRouteTable,
        Served::DisassociateVpcCidrBlock,
        Served::GetConsoleOutput,
        Served::GetManagedPrefixListAssociations,
        Served::GetManagedPrefixListEntries,
        Served::ModifyInstanceAttribute,
        Served::ModifyInstanceMetadataOptions,
        Served::ModifyLaunchTemplate,
        Served::ModifyManagedPrefixList,
        Served::ModifyNetworkInterfaceAttribute,
        Served::ModifySecurityGroupRules,
        Served::ModifySubnetAttribute,
        Served::ModifyVpcAttribute,
        Served::RebootInstances,
        Served::ReleaseAddress,
        Served::ReplaceIamInstanceProfileAssociation,
        Served::ReplaceNetworkAclAssociation,
        Served::ReplaceNetworkAclEntry,
        Served::ReplaceRoute,
        Served::ReplaceRouteTableAssociation,
        Served::RevokeSecurityGroupEgress,
        Served::RevokeSecurityGroupIngress,
        Served::RunInstances,
        Served::StartInstances,
        Served::StartNetworkInsightsAnalysis,
        Served::StopInstances,
        Served::TerminateInstances,
        Served::UnassignPrivateIpAddresses,
        Served::UpdateSecurityGroupRuleDescriptionsEgress,
        Served::UpdateSecurityGroupRuleDescriptionsIngress,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<AllocateAddress>();
    visitor.visit::<AssignPrivateIpAddresses>();
    visitor.visit::<AssociateAddress>();
    visitor.visit::<AssociateDhcpOptions>();
    visitor.visit::<AssociateIamInstanceProfile>();
    visitor.visit::<AssociateRouteTable>();
    visitor.visit::<AssociateVpcCidrBlock>();
    visitor.visit::<AttachInternetGateway>();
    visitor.visit::<AttachNetworkInterface>();
    visitor.visit::<AuthorizeSecurityGroupEgress>();
    visitor.visit::<AuthorizeSecurityGroupIngress>();
    visitor.visit::<CreateDefaultSubnet>();
    visitor.visit::<CreateDefaultVpc>();
    visitor.visit::<CreateDhcpOptions>();
    visitor.visit::<CreateInternetGateway>();
    visitor.visit::<CreateLaunchTemplate>();
    visitor.visit::<CreateLaunchTemplateVersion>();
    visitor.visit::<CreateManagedPrefixList>();
    visitor.visit::<CreateNatGateway>();
    visitor.visit::<CreateNetworkAcl>();
    visitor.visit::<CreateNetworkAclEntry>();
    visitor.visit::<CreateNetworkInsightsPath>();
    visitor.visit::<CreateNetworkInterface>();
    visitor.visit::<CreateRoute>();
    visitor.visit::<CreateRouteTable>();
    visitor.visit::<CreateSecurityGroup>();
    visitor.visit::<CreateSubnet>();
    visitor.visit::<CreateTags>();
    visitor.visit::<CreateVpc>();
    visitor.visit::<DeleteDhcpOptions>();
    visitor.visit::<DeleteInternetGateway>();
    visitor.visit::<DeleteLaunchTemplate>();
    visitor.visit::<DeleteLaunchTemplateVersions>();
    visitor.visit::<DeleteManagedPrefixList>();
    visitor.visit::<DeleteNatGateway>();
    visitor.visit::<DeleteNetworkAcl>();
    visitor.visit::<DeleteNetworkAclEntry>();
    visitor.visit::<DeleteNetworkInsightsAnalysis>();
    visitor.visit::<DeleteNetworkInsightsPath>();
    visitor.visit::<DeleteNetworkInterface>();
    visitor.visit::<DeleteRoute>();
    visitor.visit::<DeleteRouteTable>();
    visitor.visit::<DeleteSecurityGroup>();
    visitor.visit::<DeleteSubnet>();
    visitor.visit::<DeleteTags>();
    visitor.visit::<DeleteVpc>();
    visitor.visit::<DescribeAccountAttributes>();
    visitor.visit::<DescribeAddresses>();
    visitor.visit::<DescribeAddressesAttribute>();
    visitor.visit::<DescribeAvailabilityZones>();
    visitor.visit::<DescribeDhcpOptions>();
    visitor.visit::<DescribeIamInstanceProfileAssociations>();
    visitor.visit::<DescribeImages>();
    visitor.visit::<DescribeInstanceAttribute>();
    visitor.visit::<DescribeInstanceCreditSpecifications>();
    visitor.visit::<DescribeInstanceStatus>();
    visitor.visit::<DescribeInstanceTypeOfferings>();
    visitor.visit::<DescribeInstanceTypes>();
    visitor.visit::<DescribeInstances>();
    visitor.visit::<DescribeInternetGateways>();
    visitor.visit::<DescribeLaunchTemplateVersions>();
    visitor.visit::<DescribeLaunchTemplates>();
    visitor.visit::<DescribeManagedPrefixLists>();
    visitor.visit::<DescribeNatGateways>();
    visitor.visit::<DescribeNetworkAcls>();
    visitor.visit::<DescribeNetworkInsightsAnalyses>();
    visitor.visit::<DescribeNetworkInsightsPaths>();
    visitor.visit::<DescribeNetworkInterfaceAttribute>();
    visitor.visit::<DescribeNetworkInterfaces>();
    visitor.visit::<DescribePrefixLists>();
    visitor.visit::<DescribeRegions>();
    visitor.visit::<DescribeRouteTables>();
    visitor.visit::<DescribeSecurityGroupRules>();
    visitor.visit::<DescribeSecurityGroups>();
    visitor.visit::<DescribeSubnets>();
    visitor.visit::<DescribeTags>();
    visitor.visit::<DescribeVolumes>();
    visitor.visit::<DescribeVpcAttribute>();
    visitor.visit::<DescribeVpcs>();
    visitor.visit::<DetachInternetGateway>();
    visitor.visit::<DetachNetworkInterface>();
    visitor.visit::<DisassociateAddress>();
    visitor.visit::<DisassociateIamInstanceProfile>();
    visitor.visit::<DisassociateRouteTable>();
    visitor.visit::<DisassociateVpcCidrBlock>();
    visitor.visit::<GetConsoleOutput>();
    visitor.visit::<GetManagedPrefixListAssociations>();
    visitor.visit::<GetManagedPrefixListEntries>();
    visitor.visit::<ModifyInstanceAttribute>();
    visitor.visit::<ModifyInstanceMetadataOptions>();
    visitor.visit::<ModifyLaunchTemplate>();
    visitor.visit::<ModifyManagedPrefixList>();
    visitor.visit::<ModifyNetworkInterfaceAttribute>();
    visitor.visit::<ModifySecurityGroupRules>();
    visitor.visit::<ModifySubnetAttribute>();
    visitor.visit::<ModifyVpcAttribute>();
    visitor.visit::<RebootInstances>();
    visitor.visit::<ReleaseAddress>();
    visitor.visit::<ReplaceIamInstanceProfileAssociation>();
    visitor.visit::<ReplaceNetworkAclAssociation>();
    visitor.visit::<ReplaceNetworkAclEntry>();
    visitor.visit::<ReplaceRoute>();
    visitor.visit::<ReplaceRouteTableAssociation>();
    visitor.visit::<RevokeSecurityGroupEgress>();
    visitor.visit::<RevokeSecurityGroupIngress>();
    visitor.visit::<RunInstances>();
    visitor.visit::<StartInstances>();
    visitor.visit::<StartNetworkInsightsAnalysis>();
    visitor.visit::<StopInstances>();
    visitor.visit::<TerminateInstances>();
    visitor.visit::<UnassignPrivateIpAddresses>();
    visitor.visit::<UpdateSecurityGroupRuleDescriptionsEgress>();
    visitor.visit::<UpdateSecurityGroupRuleDescriptionsIngress>();
}
