// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service};

use super::{schema, types};

pub(super) static AUTHORIZE_SECURITY_GROUP_EGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "AuthorizeSecurityGroupEgress",
    input: &schema::AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST,
    output: &schema::AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST,
    output: &schema::AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static CREATE_SECURITY_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateSecurityGroup",
    input: &schema::CREATE_SECURITY_GROUP_REQUEST,
    output: &schema::CREATE_SECURITY_GROUP_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static CREATE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateTags",
    input: &schema::CREATE_TAGS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DELETE_SECURITY_GROUP_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteSecurityGroup",
    input: &schema::DELETE_SECURITY_GROUP_REQUEST,
    output: &schema::DELETE_SECURITY_GROUP_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DELETE_TAGS_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteTags",
    input: &schema::DELETE_TAGS_REQUEST,
    output: &wire::schema::EMPTY,
    has_output: false,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DESCRIBE_AVAILABILITY_ZONES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeAvailabilityZones",
    input: &schema::DESCRIBE_AVAILABILITY_ZONES_REQUEST,
    output: &schema::DESCRIBE_AVAILABILITY_ZONES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::DESCRIBE_DHCP_OPTIONS_REQUEST,
    output: &schema::DESCRIBE_DHCP_OPTIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DESCRIBE_INTERNET_GATEWAYS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeInternetGateways",
    input: &schema::DESCRIBE_INTERNET_GATEWAYS_REQUEST,
    output: &schema::DESCRIBE_INTERNET_GATEWAYS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DESCRIBE_NETWORK_ACLS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNetworkAcls",
    input: &schema::DESCRIBE_NETWORK_ACLS_REQUEST,
    output: &schema::DESCRIBE_NETWORK_ACLS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DESCRIBE_NETWORK_INTERFACES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeNetworkInterfaces",
    input: &schema::DESCRIBE_NETWORK_INTERFACES_REQUEST,
    output: &schema::DESCRIBE_NETWORK_INTERFACES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DESCRIBE_REGIONS_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeRegions",
    input: &schema::DESCRIBE_REGIONS_REQUEST,
    output: &schema::DESCRIBE_REGIONS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::DESCRIBE_ROUTE_TABLES_REQUEST,
    output: &schema::DESCRIBE_ROUTE_TABLES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::DESCRIBE_SECURITY_GROUP_RULES_REQUEST,
    output: &schema::DESCRIBE_SECURITY_GROUP_RULES_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::DESCRIBE_SECURITY_GROUPS_REQUEST,
    output: &schema::DESCRIBE_SECURITY_GROUPS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::DESCRIBE_SUBNETS_REQUEST,
    output: &schema::DESCRIBE_SUBNETS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::DESCRIBE_TAGS_REQUEST,
    output: &schema::DESCRIBE_TAGS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static DESCRIBE_VPC_ATTRIBUTE_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeVpcAttribute",
    input: &schema::DESCRIBE_VPC_ATTRIBUTE_REQUEST,
    output: &schema::DESCRIBE_VPC_ATTRIBUTE_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::DESCRIBE_VPCS_REQUEST,
    output: &schema::DESCRIBE_VPCS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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

pub(super) static REVOKE_SECURITY_GROUP_EGRESS_SCHEMA: OperationSchema = OperationSchema {
    name: "RevokeSecurityGroupEgress",
    input: &schema::REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
    output: &schema::REVOKE_SECURITY_GROUP_EGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
    input: &schema::REVOKE_SECURITY_GROUP_INGRESS_REQUEST,
    output: &schema::REVOKE_SECURITY_GROUP_INGRESS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterValue",
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
