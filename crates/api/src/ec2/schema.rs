// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, Member, Shape};

pub static ACCOUNT_ATTRIBUTE: Shape = Shape::Structure(&[
    Member::named(
        "AttributeName",
        "AttributeName",
        "attributeName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AttributeValues",
        "AttributeValueSet",
        "attributeValueSet",
        false,
        &ACCOUNT_ATTRIBUTE_VALUE_LIST,
    ),
]);

pub static ACCOUNT_ATTRIBUTE_LIST: Shape = Shape::List {
    item: &ACCOUNT_ATTRIBUTE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACCOUNT_ATTRIBUTE_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AccountAttributeName::VALUES,
};

pub static ACCOUNT_ATTRIBUTE_NAME_STRING_LIST: Shape = Shape::List {
    item: &ACCOUNT_ATTRIBUTE_NAME,
    item_name: "attributeName",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACCOUNT_ATTRIBUTE_VALUE: Shape = Shape::Structure(&[Member::named(
    "AttributeValue",
    "AttributeValue",
    "attributeValue",
    false,
    &schema::STRING,
)]);

pub static ACCOUNT_ATTRIBUTE_VALUE_LIST: Shape = Shape::List {
    item: &ACCOUNT_ATTRIBUTE_VALUE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ADDRESS: Shape = Shape::Structure(&[
    Member::named(
        "AllocationId",
        "AllocationId",
        "allocationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named("CarrierIp", "CarrierIp", "carrierIp", false, &schema::STRING),
    Member::named(
        "CustomerOwnedIp",
        "CustomerOwnedIp",
        "customerOwnedIp",
        false,
        &schema::STRING,
    ),
    Member::named(
        "CustomerOwnedIpv4Pool",
        "CustomerOwnedIpv4Pool",
        "customerOwnedIpv4Pool",
        false,
        &schema::STRING,
    ),
    Member::named("Domain", "Domain", "domain", false, &DOMAIN_TYPE),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "NetworkBorderGroup",
        "NetworkBorderGroup",
        "networkBorderGroup",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkInterfaceOwnerId",
        "NetworkInterfaceOwnerId",
        "networkInterfaceOwnerId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
    Member::named("PublicIp", "PublicIp", "publicIp", false, &schema::STRING),
    Member::named(
        "PublicIpv4Pool",
        "PublicIpv4Pool",
        "publicIpv4Pool",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ServiceManaged",
        "ServiceManaged",
        "serviceManaged",
        false,
        &SERVICE_MANAGED,
    ),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
]);

pub static ADDRESS_LIST: Shape = Shape::List {
    item: &ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ALLOCATE_ADDRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Address", &schema::STRING),
    Member::optional("CustomerOwnedIpv4Pool", &schema::STRING),
    Member::optional("Domain", &DOMAIN_TYPE),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("IpamPoolId", &schema::STRING),
    Member::optional("NetworkBorderGroup", &schema::STRING),
    Member::optional("PublicIpv4Pool", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
]);

pub static ALLOCATE_ADDRESS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "AllocationId",
        "AllocationId",
        "allocationId",
        false,
        &schema::STRING,
    ),
    Member::named("CarrierIp", "CarrierIp", "carrierIp", false, &schema::STRING),
    Member::named(
        "CustomerOwnedIp",
        "CustomerOwnedIp",
        "customerOwnedIp",
        false,
        &schema::STRING,
    ),
    Member::named(
        "CustomerOwnedIpv4Pool",
        "CustomerOwnedIpv4Pool",
        "customerOwnedIpv4Pool",
        false,
        &schema::STRING,
    ),
    Member::named("Domain", "Domain", "domain", false, &DOMAIN_TYPE),
    Member::named(
        "NetworkBorderGroup",
        "NetworkBorderGroup",
        "networkBorderGroup",
        false,
        &schema::STRING,
    ),
    Member::named("PublicIp", "PublicIp", "publicIp", false, &schema::STRING),
    Member::named(
        "PublicIpv4Pool",
        "PublicIpv4Pool",
        "publicIpv4Pool",
        false,
        &schema::STRING,
    ),
]);

pub static ALLOCATION_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "AllocationId",
    flattened: false,
    length: Bounds::NONE,
};

pub static ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AllowReassignment",
        "AllowReassignment",
        "allowReassignment",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional("Ipv4PrefixCount", &schema::INTEGER),
    Member::named("Ipv4Prefixes", "Ipv4Prefix", "Ipv4Prefix", false, &IP_PREFIX_LIST),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        true,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &PRIVATE_IP_ADDRESS_STRING_LIST,
    ),
    Member::named(
        "SecondaryPrivateIpAddressCount",
        "SecondaryPrivateIpAddressCount",
        "secondaryPrivateIpAddressCount",
        false,
        &schema::INTEGER,
    ),
]);

pub static ASSIGN_PRIVATE_IP_ADDRESSES_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "AssignedIpv4Prefixes",
        "AssignedIpv4PrefixSet",
        "assignedIpv4PrefixSet",
        false,
        &IPV4_PREFIXES_LIST,
    ),
    Member::named(
        "AssignedPrivateIpAddresses",
        "AssignedPrivateIpAddressesSet",
        "assignedPrivateIpAddressesSet",
        false,
        &ASSIGNED_PRIVATE_IP_ADDRESS_LIST,
    ),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
]);

pub static ASSIGNED_PRIVATE_IP_ADDRESS: Shape = Shape::Structure(&[Member::named(
    "PrivateIpAddress",
    "PrivateIpAddress",
    "privateIpAddress",
    false,
    &schema::STRING,
)]);

pub static ASSIGNED_PRIVATE_IP_ADDRESS_LIST: Shape = Shape::List {
    item: &ASSIGNED_PRIVATE_IP_ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ASSOCIATE_ADDRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AllocationId", &schema::STRING),
    Member::named(
        "AllowReassociation",
        "AllowReassociation",
        "allowReassociation",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("InstanceId", &schema::STRING),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
    Member::optional("PublicIp", &schema::STRING),
]);

pub static ASSOCIATE_ADDRESS_RESULT: Shape = Shape::Structure(&[Member::named(
    "AssociationId",
    "AssociationId",
    "associationId",
    false,
    &schema::STRING,
)]);

pub static ASSOCIATE_DHCP_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::required("DhcpOptionsId", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::required("VpcId", &schema::STRING),
]);

pub static ASSOCIATE_ROUTE_TABLE_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("GatewayId", &schema::STRING),
    Member::optional("PublicIpv4Pool", &schema::STRING),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        true,
        &schema::STRING,
    ),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
]);

pub static ASSOCIATE_ROUTE_TABLE_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AssociationState",
        "AssociationState",
        "associationState",
        false,
        &ROUTE_TABLE_ASSOCIATION_STATE,
    ),
]);

pub static ASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AmazonProvidedIpv6CidrBlock",
        "AmazonProvidedIpv6CidrBlock",
        "amazonProvidedIpv6CidrBlock",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional("CidrBlock", &schema::STRING),
    Member::optional("Ipv4IpamPoolId", &schema::STRING),
    Member::optional("Ipv4NetmaskLength", &schema::INTEGER),
    Member::optional("Ipv6CidrBlock", &schema::STRING),
    Member::optional("Ipv6CidrBlockNetworkBorderGroup", &schema::STRING),
    Member::optional("Ipv6IpamPoolId", &schema::STRING),
    Member::optional("Ipv6NetmaskLength", &schema::INTEGER),
    Member::optional("Ipv6Pool", &schema::STRING),
    Member::named("VpcId", "VpcId", "vpcId", true, &schema::STRING),
]);

pub static ASSOCIATE_VPC_CIDR_BLOCK_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "CidrBlockAssociation",
        "CidrBlockAssociation",
        "cidrBlockAssociation",
        false,
        &VPC_CIDR_BLOCK_ASSOCIATION,
    ),
    Member::named(
        "Ipv6CidrBlockAssociation",
        "Ipv6CidrBlockAssociation",
        "ipv6CidrBlockAssociation",
        false,
        &VPC_IPV6_CIDR_BLOCK_ASSOCIATION,
    ),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static ASSOCIATED_SUBNET_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ATTACH_INTERNET_GATEWAY_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "InternetGatewayId",
        "InternetGatewayId",
        "internetGatewayId",
        true,
        &schema::STRING,
    ),
    Member::named("VpcId", "VpcId", "vpcId", true, &schema::STRING),
]);

pub static ATTACHMENT_ENA_SRD_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named(
        "EnaSrdEnabled",
        "EnaSrdEnabled",
        "enaSrdEnabled",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EnaSrdUdpSpecification",
        "EnaSrdUdpSpecification",
        "enaSrdUdpSpecification",
        false,
        &ATTACHMENT_ENA_SRD_UDP_SPECIFICATION,
    ),
]);

pub static ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Shape = Shape::Structure(&[Member::named(
    "EnaSrdUdpEnabled",
    "EnaSrdUdpEnabled",
    "enaSrdUdpEnabled",
    false,
    &schema::BOOLEAN,
)]);

pub static ATTACHMENT_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AttachmentStatus::VALUES,
};

pub static ATTRIBUTE_BOOLEAN_VALUE: Shape =
    Shape::Structure(&[Member::named("Value", "Value", "value", false, &schema::BOOLEAN)]);

pub static ATTRIBUTE_VALUE: Shape =
    Shape::Structure(&[Member::named("Value", "Value", "value", false, &schema::STRING)]);

pub static AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST: Shape = Shape::Structure(&[
    Member::named("CidrIp", "CidrIp", "cidrIp", false, &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("FromPort", "FromPort", "fromPort", false, &schema::INTEGER),
    Member::named("GroupId", "GroupId", "groupId", true, &schema::STRING),
    Member::named(
        "IpPermissions",
        "IpPermissions",
        "ipPermissions",
        false,
        &IP_PERMISSION_LIST,
    ),
    Member::named("IpProtocol", "IpProtocol", "ipProtocol", false, &schema::STRING),
    Member::named(
        "SourceSecurityGroupName",
        "SourceSecurityGroupName",
        "sourceSecurityGroupName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SourceSecurityGroupOwnerId",
        "SourceSecurityGroupOwnerId",
        "sourceSecurityGroupOwnerId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::named("ToPort", "ToPort", "toPort", false, &schema::INTEGER),
]);

pub static AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT: Shape = Shape::Structure(&[
    Member::named("Return", "Return", "return", false, &schema::BOOLEAN),
    Member::named(
        "SecurityGroupRules",
        "SecurityGroupRuleSet",
        "securityGroupRuleSet",
        false,
        &SECURITY_GROUP_RULE_LIST,
    ),
]);

pub static AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("CidrIp", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("FromPort", &schema::INTEGER),
    Member::optional("GroupId", &schema::STRING),
    Member::optional("GroupName", &schema::STRING),
    Member::optional("IpPermissions", &IP_PERMISSION_LIST),
    Member::optional("IpProtocol", &schema::STRING),
    Member::optional("SourceSecurityGroupName", &schema::STRING),
    Member::optional("SourceSecurityGroupOwnerId", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::optional("ToPort", &schema::INTEGER),
]);

pub static AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT: Shape = Shape::Structure(&[
    Member::named("Return", "Return", "return", false, &schema::BOOLEAN),
    Member::named(
        "SecurityGroupRules",
        "SecurityGroupRuleSet",
        "securityGroupRuleSet",
        false,
        &SECURITY_GROUP_RULE_LIST,
    ),
]);

pub static AUTO_PROVISION_ZONES_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AutoProvisionZonesState::VALUES,
};

pub static AUTO_SCALING_IPS_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AutoScalingIpsState::VALUES,
};

pub static AVAILABILITY_MODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AvailabilityMode::VALUES,
};

pub static AVAILABILITY_ZONE: Shape = Shape::Structure(&[
    Member::named(
        "Geography",
        "GeographySet",
        "geographySet",
        false,
        &AVAILABILITY_ZONE_GEOGRAPHY_LIST,
    ),
    Member::named(
        "GroupLongName",
        "GroupLongName",
        "groupLongName",
        false,
        &schema::STRING,
    ),
    Member::named("GroupName", "GroupName", "groupName", false, &schema::STRING),
    Member::named(
        "Messages",
        "MessageSet",
        "messageSet",
        false,
        &AVAILABILITY_ZONE_MESSAGE_LIST,
    ),
    Member::named(
        "NetworkBorderGroup",
        "NetworkBorderGroup",
        "networkBorderGroup",
        false,
        &schema::STRING,
    ),
    Member::named(
        "OptInStatus",
        "OptInStatus",
        "optInStatus",
        false,
        &AVAILABILITY_ZONE_OPT_IN_STATUS,
    ),
    Member::named(
        "ParentZoneId",
        "ParentZoneId",
        "parentZoneId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ParentZoneName",
        "ParentZoneName",
        "parentZoneName",
        false,
        &schema::STRING,
    ),
    Member::named("RegionName", "RegionName", "regionName", false, &schema::STRING),
    Member::named("State", "ZoneState", "zoneState", false, &AVAILABILITY_ZONE_STATE),
    Member::named(
        "SubGeography",
        "SubGeographySet",
        "subGeographySet",
        false,
        &AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST,
    ),
    Member::named("ZoneId", "ZoneId", "zoneId", false, &schema::STRING),
    Member::named("ZoneName", "ZoneName", "zoneName", false, &schema::STRING),
    Member::named("ZoneType", "ZoneType", "zoneType", false, &schema::STRING),
]);

pub static AVAILABILITY_ZONE_ADDRESS: Shape = Shape::Structure(&[
    Member::named(
        "AllocationIds",
        "AllocationId",
        "AllocationId",
        false,
        &ALLOCATION_ID_LIST,
    ),
    Member::optional("AvailabilityZone", &schema::STRING),
    Member::optional("AvailabilityZoneId", &schema::STRING),
]);

pub static AVAILABILITY_ZONE_ADDRESSES: Shape = Shape::List {
    item: &AVAILABILITY_ZONE_ADDRESS,
    item_name: "AvailabilityZoneAddress",
    flattened: false,
    length: Bounds::NONE,
};

pub static AVAILABILITY_ZONE_GEOGRAPHY: Shape =
    Shape::Structure(&[Member::named("Name", "Name", "name", false, &schema::STRING)]);

pub static AVAILABILITY_ZONE_GEOGRAPHY_LIST: Shape = Shape::List {
    item: &AVAILABILITY_ZONE_GEOGRAPHY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static AVAILABILITY_ZONE_LIST: Shape = Shape::List {
    item: &AVAILABILITY_ZONE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static AVAILABILITY_ZONE_MESSAGE: Shape = Shape::Structure(&[Member::named(
    "Message",
    "Message",
    "message",
    false,
    &schema::STRING,
)]);

pub static AVAILABILITY_ZONE_MESSAGE_LIST: Shape = Shape::List {
    item: &AVAILABILITY_ZONE_MESSAGE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static AVAILABILITY_ZONE_OPT_IN_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AvailabilityZoneOptInStatus::VALUES,
};

pub static AVAILABILITY_ZONE_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AvailabilityZoneState::VALUES,
};

pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY: Shape =
    Shape::Structure(&[Member::named("Name", "Name", "name", false, &schema::STRING)]);

pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST: Shape = Shape::List {
    item: &AVAILABILITY_ZONE_SUB_GEOGRAPHY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static BLOCK_PUBLIC_ACCESS_MODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BlockPublicAccessMode::VALUES,
};

pub static BLOCK_PUBLIC_ACCESS_STATES: Shape = Shape::Structure(&[Member::named(
    "InternetGatewayBlockMode",
    "InternetGatewayBlockMode",
    "internetGatewayBlockMode",
    false,
    &BLOCK_PUBLIC_ACCESS_MODE,
)]);

pub static CONNECTION_TRACKING_CONFIGURATION: Shape = Shape::Structure(&[
    Member::named(
        "TcpEstablishedTimeout",
        "TcpEstablishedTimeout",
        "tcpEstablishedTimeout",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "UdpStreamTimeout",
        "UdpStreamTimeout",
        "udpStreamTimeout",
        false,
        &schema::INTEGER,
    ),
    Member::named("UdpTimeout", "UdpTimeout", "udpTimeout", false, &schema::INTEGER),
]);

pub static CONNECTION_TRACKING_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("TcpEstablishedTimeout", &schema::INTEGER),
    Member::optional("UdpStreamTimeout", &schema::INTEGER),
    Member::optional("UdpTimeout", &schema::INTEGER),
]);

pub static CONNECTIVITY_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ConnectivityType::VALUES,
};

pub static CREATE_DEFAULT_SUBNET_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AvailabilityZone", &schema::STRING),
    Member::optional("AvailabilityZoneId", &schema::STRING),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("Ipv6Native", &schema::BOOLEAN),
]);

pub static CREATE_DEFAULT_SUBNET_RESULT: Shape =
    Shape::Structure(&[Member::named("Subnet", "Subnet", "subnet", false, &SUBNET)]);

pub static CREATE_DEFAULT_VPC_REQUEST: Shape =
    Shape::Structure(&[Member::optional("DryRun", &schema::BOOLEAN)]);

pub static CREATE_DEFAULT_VPC_RESULT: Shape =
    Shape::Structure(&[Member::named("Vpc", "Vpc", "vpc", false, &VPC)]);

pub static CREATE_DHCP_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "DhcpConfigurations",
        "DhcpConfiguration",
        "dhcpConfiguration",
        true,
        &NEW_DHCP_CONFIGURATION_LIST,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
]);

pub static CREATE_DHCP_OPTIONS_RESULT: Shape = Shape::Structure(&[Member::named(
    "DhcpOptions",
    "DhcpOptions",
    "dhcpOptions",
    false,
    &DHCP_OPTIONS,
)]);

pub static CREATE_INTERNET_GATEWAY_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
]);

pub static CREATE_INTERNET_GATEWAY_RESULT: Shape = Shape::Structure(&[Member::named(
    "InternetGateway",
    "InternetGateway",
    "internetGateway",
    false,
    &INTERNET_GATEWAY,
)]);

pub static CREATE_NAT_GATEWAY_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AllocationId", &schema::STRING),
    Member::optional("AvailabilityMode", &AVAILABILITY_MODE),
    Member::named(
        "AvailabilityZoneAddresses",
        "AvailabilityZoneAddress",
        "AvailabilityZoneAddress",
        false,
        &AVAILABILITY_ZONE_ADDRESSES,
    ),
    Member::optional("ClientToken", &schema::STRING),
    Member::optional("ConnectivityType", &CONNECTIVITY_TYPE),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("PrivateIpAddress", &schema::STRING),
    Member::named(
        "SecondaryAllocationIds",
        "SecondaryAllocationId",
        "SecondaryAllocationId",
        false,
        &ALLOCATION_ID_LIST,
    ),
    Member::optional("SecondaryPrivateIpAddressCount", &PRIVATE_IP_ADDRESS_COUNT),
    Member::named(
        "SecondaryPrivateIpAddresses",
        "SecondaryPrivateIpAddress",
        "SecondaryPrivateIpAddress",
        false,
        &IP_LIST,
    ),
    Member::optional("SubnetId", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::optional("VpcId", &schema::STRING),
]);

pub static CREATE_NAT_GATEWAY_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "ClientToken",
        "ClientToken",
        "clientToken",
        false,
        &schema::STRING,
    ),
    Member::named("NatGateway", "NatGateway", "natGateway", false, &NAT_GATEWAY),
]);

pub static CREATE_NETWORK_ACL_ENTRY_REQUEST: Shape = Shape::Structure(&[
    Member::named("CidrBlock", "CidrBlock", "cidrBlock", false, &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Egress", "Egress", "egress", true, &schema::BOOLEAN),
    Member::named("IcmpTypeCode", "Icmp", "Icmp", false, &ICMP_TYPE_CODE),
    Member::named(
        "Ipv6CidrBlock",
        "Ipv6CidrBlock",
        "ipv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkAclId",
        "NetworkAclId",
        "networkAclId",
        true,
        &schema::STRING,
    ),
    Member::named("PortRange", "PortRange", "portRange", false, &PORT_RANGE),
    Member::named("Protocol", "Protocol", "protocol", true, &schema::STRING),
    Member::named("RuleAction", "RuleAction", "ruleAction", true, &RULE_ACTION),
    Member::named("RuleNumber", "RuleNumber", "ruleNumber", true, &schema::INTEGER),
]);

pub static CREATE_NETWORK_ACL_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ClientToken", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::named("VpcId", "VpcId", "vpcId", true, &schema::STRING),
]);

pub static CREATE_NETWORK_ACL_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "ClientToken",
        "ClientToken",
        "clientToken",
        false,
        &schema::STRING,
    ),
    Member::named("NetworkAcl", "NetworkAcl", "networkAcl", false, &NETWORK_ACL),
]);

pub static CREATE_NETWORK_INTERFACE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ClientToken", &schema::STRING),
    Member::optional(
        "ConnectionTrackingSpecification",
        &CONNECTION_TRACKING_SPECIFICATION_REQUEST,
    ),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("EnablePrimaryIpv6", &schema::BOOLEAN),
    Member::named(
        "Groups",
        "SecurityGroupId",
        "SecurityGroupId",
        false,
        &SECURITY_GROUP_ID_STRING_LIST,
    ),
    Member::optional("InterfaceType", &NETWORK_INTERFACE_CREATION_TYPE),
    Member::optional("Ipv4PrefixCount", &schema::INTEGER),
    Member::named(
        "Ipv4Prefixes",
        "Ipv4Prefix",
        "Ipv4Prefix",
        false,
        &IPV4_PREFIX_LIST,
    ),
    Member::named(
        "Ipv6AddressCount",
        "Ipv6AddressCount",
        "ipv6AddressCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Ipv6Addresses",
        "Ipv6Addresses",
        "ipv6Addresses",
        false,
        &INSTANCE_IPV6_ADDRESS_LIST,
    ),
    Member::optional("Ipv6PrefixCount", &schema::INTEGER),
    Member::named(
        "Ipv6Prefixes",
        "Ipv6Prefix",
        "Ipv6Prefix",
        false,
        &IPV6_PREFIX_LIST,
    ),
    Member::optional("Operator", &OPERATOR_REQUEST),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddresses",
        "privateIpAddresses",
        false,
        &PRIVATE_IP_ADDRESS_SPECIFICATION_LIST,
    ),
    Member::named(
        "SecondaryPrivateIpAddressCount",
        "SecondaryPrivateIpAddressCount",
        "secondaryPrivateIpAddressCount",
        false,
        &schema::INTEGER,
    ),
    Member::named("SubnetId", "SubnetId", "subnetId", true, &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
]);

pub static CREATE_NETWORK_INTERFACE_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "ClientToken",
        "ClientToken",
        "clientToken",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkInterface",
        "NetworkInterface",
        "networkInterface",
        false,
        &NETWORK_INTERFACE,
    ),
]);

pub static CREATE_ROUTE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("CarrierGatewayId", &schema::STRING),
    Member::optional("CoreNetworkArn", &schema::STRING),
    Member::named(
        "DestinationCidrBlock",
        "DestinationCidrBlock",
        "destinationCidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationIpv6CidrBlock",
        "DestinationIpv6CidrBlock",
        "destinationIpv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::optional("DestinationPrefixListId", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "EgressOnlyInternetGatewayId",
        "EgressOnlyInternetGatewayId",
        "egressOnlyInternetGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named("GatewayId", "GatewayId", "gatewayId", false, &schema::STRING),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::optional("LocalGatewayId", &schema::STRING),
    Member::named(
        "NatGatewayId",
        "NatGatewayId",
        "natGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::optional("OdbNetworkArn", &schema::STRING),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        true,
        &schema::STRING,
    ),
    Member::optional("TransitGatewayId", &schema::STRING),
    Member::optional("VpcEndpointId", &schema::STRING),
    Member::named(
        "VpcPeeringConnectionId",
        "VpcPeeringConnectionId",
        "vpcPeeringConnectionId",
        false,
        &schema::STRING,
    ),
]);

pub static CREATE_ROUTE_RESULT: Shape = Shape::Structure(&[Member::named(
    "Return",
    "Return",
    "return",
    false,
    &schema::BOOLEAN,
)]);

pub static CREATE_ROUTE_TABLE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ClientToken", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::named("VpcId", "VpcId", "vpcId", true, &schema::STRING),
]);

pub static CREATE_ROUTE_TABLE_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "ClientToken",
        "ClientToken",
        "clientToken",
        false,
        &schema::STRING,
    ),
    Member::named("RouteTable", "RouteTable", "routeTable", false, &ROUTE_TABLE),
]);

pub static CREATE_SECURITY_GROUP_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "Description",
        "GroupDescription",
        "GroupDescription",
        true,
        &schema::STRING,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::required("GroupName", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::optional("VpcId", &schema::STRING),
]);

pub static CREATE_SECURITY_GROUP_RESULT: Shape = Shape::Structure(&[
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named(
        "SecurityGroupArn",
        "SecurityGroupArn",
        "securityGroupArn",
        false,
        &schema::STRING,
    ),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
]);

pub static CREATE_SUBNET_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AvailabilityZone", &schema::STRING),
    Member::optional("AvailabilityZoneId", &schema::STRING),
    Member::optional("CidrBlock", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("Ipv4IpamPoolId", &schema::STRING),
    Member::optional("Ipv4NetmaskLength", &schema::INTEGER),
    Member::optional("Ipv6CidrBlock", &schema::STRING),
    Member::optional("Ipv6IpamPoolId", &schema::STRING),
    Member::optional("Ipv6Native", &schema::BOOLEAN),
    Member::optional("Ipv6NetmaskLength", &schema::INTEGER),
    Member::optional("OutpostArn", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::required("VpcId", &schema::STRING),
]);

pub static CREATE_SUBNET_RESULT: Shape =
    Shape::Structure(&[Member::named("Subnet", "Subnet", "subnet", false, &SUBNET)]);

pub static CREATE_TAGS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Resources", "ResourceId", "ResourceId", true, &RESOURCE_ID_LIST),
    Member::named("Tags", "Tag", "Tag", true, &TAG_LIST),
]);

pub static CREATE_VPC_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AmazonProvidedIpv6CidrBlock",
        "AmazonProvidedIpv6CidrBlock",
        "amazonProvidedIpv6CidrBlock",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional("CidrBlock", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "InstanceTenancy",
        "InstanceTenancy",
        "instanceTenancy",
        false,
        &TENANCY,
    ),
    Member::optional("Ipv4IpamPoolId", &schema::STRING),
    Member::optional("Ipv4NetmaskLength", &schema::INTEGER),
    Member::optional("Ipv6CidrBlock", &schema::STRING),
    Member::optional("Ipv6CidrBlockNetworkBorderGroup", &schema::STRING),
    Member::optional("Ipv6IpamPoolId", &schema::STRING),
    Member::optional("Ipv6NetmaskLength", &schema::INTEGER),
    Member::optional("Ipv6Pool", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::optional("VpcEncryptionControl", &VPC_ENCRYPTION_CONTROL_CONFIGURATION),
]);

pub static CREATE_VPC_RESULT: Shape = Shape::Structure(&[Member::named("Vpc", "Vpc", "vpc", false, &VPC)]);

pub static DELETE_DHCP_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::required("DhcpOptionsId", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
]);

pub static DELETE_INTERNET_GATEWAY_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "InternetGatewayId",
        "InternetGatewayId",
        "internetGatewayId",
        true,
        &schema::STRING,
    ),
]);

pub static DELETE_NAT_GATEWAY_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::required("NatGatewayId", &schema::STRING),
]);

pub static DELETE_NAT_GATEWAY_RESULT: Shape = Shape::Structure(&[Member::named(
    "NatGatewayId",
    "NatGatewayId",
    "natGatewayId",
    false,
    &schema::STRING,
)]);

pub static DELETE_NETWORK_ACL_ENTRY_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Egress", "Egress", "egress", true, &schema::BOOLEAN),
    Member::named(
        "NetworkAclId",
        "NetworkAclId",
        "networkAclId",
        true,
        &schema::STRING,
    ),
    Member::named("RuleNumber", "RuleNumber", "ruleNumber", true, &schema::INTEGER),
]);

pub static DELETE_NETWORK_ACL_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "NetworkAclId",
        "NetworkAclId",
        "networkAclId",
        true,
        &schema::STRING,
    ),
]);

pub static DELETE_NETWORK_INTERFACE_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        true,
        &schema::STRING,
    ),
]);

pub static DELETE_ROUTE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "DestinationCidrBlock",
        "DestinationCidrBlock",
        "destinationCidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationIpv6CidrBlock",
        "DestinationIpv6CidrBlock",
        "destinationIpv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::optional("DestinationPrefixListId", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        true,
        &schema::STRING,
    ),
]);

pub static DELETE_ROUTE_TABLE_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        true,
        &schema::STRING,
    ),
]);

pub static DELETE_SECURITY_GROUP_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("GroupId", &schema::STRING),
    Member::optional("GroupName", &schema::STRING),
]);

pub static DELETE_SECURITY_GROUP_RESULT: Shape = Shape::Structure(&[
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named("Return", "Return", "return", false, &schema::BOOLEAN),
]);

pub static DELETE_SUBNET_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::required("SubnetId", &schema::STRING),
]);

pub static DELETE_TAGS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Resources", "ResourceId", "resourceId", true, &RESOURCE_ID_LIST),
    Member::named("Tags", "Tag", "tag", false, &TAG_LIST),
]);

pub static DELETE_VPC_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::required("VpcId", &schema::STRING),
]);

pub static DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AttributeNames",
        "AttributeName",
        "attributeName",
        false,
        &ACCOUNT_ATTRIBUTE_NAME_STRING_LIST,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
]);

pub static DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT: Shape = Shape::Structure(&[Member::named(
    "AccountAttributes",
    "AccountAttributeSet",
    "accountAttributeSet",
    false,
    &ACCOUNT_ATTRIBUTE_LIST,
)]);

pub static DESCRIBE_ADDRESSES_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AllocationIds",
        "AllocationId",
        "AllocationId",
        false,
        &ALLOCATION_ID_LIST,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named("PublicIps", "PublicIp", "PublicIp", false, &PUBLIC_IP_STRING_LIST),
]);

pub static DESCRIBE_ADDRESSES_RESULT: Shape = Shape::Structure(&[Member::named(
    "Addresses",
    "AddressesSet",
    "addressesSet",
    false,
    &ADDRESS_LIST,
)]);

pub static DESCRIBE_AVAILABILITY_ZONES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AllAvailabilityZones", &schema::BOOLEAN),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named("ZoneIds", "ZoneId", "ZoneId", false, &ZONE_ID_STRING_LIST),
    Member::named("ZoneNames", "ZoneName", "ZoneName", false, &ZONE_NAME_STRING_LIST),
]);

pub static DESCRIBE_AVAILABILITY_ZONES_RESULT: Shape = Shape::Structure(&[Member::named(
    "AvailabilityZones",
    "AvailabilityZoneInfo",
    "availabilityZoneInfo",
    false,
    &AVAILABILITY_ZONE_LIST,
)]);

pub static DESCRIBE_DHCP_OPTIONS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_DHCP_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "DhcpOptionsIds",
        "DhcpOptionsId",
        "DhcpOptionsId",
        false,
        &DHCP_OPTIONS_ID_STRING_LIST,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &DESCRIBE_DHCP_OPTIONS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_DHCP_OPTIONS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "DhcpOptions",
        "DhcpOptionsSet",
        "dhcpOptionsSet",
        false,
        &DHCP_OPTIONS_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_INTERNET_GATEWAYS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named(
        "InternetGatewayIds",
        "InternetGatewayId",
        "internetGatewayId",
        false,
        &INTERNET_GATEWAY_ID_LIST,
    ),
    Member::optional("MaxResults", &DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_INTERNET_GATEWAYS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "InternetGateways",
        "InternetGatewaySet",
        "internetGatewaySet",
        false,
        &INTERNET_GATEWAY_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_NAT_GATEWAYS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_NAT_GATEWAYS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("Filter", &FILTER_LIST),
    Member::optional("MaxResults", &DESCRIBE_NAT_GATEWAYS_MAX_RESULTS),
    Member::named(
        "NatGatewayIds",
        "NatGatewayId",
        "NatGatewayId",
        false,
        &NAT_GATEWAY_ID_STRING_LIST,
    ),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_NAT_GATEWAYS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "NatGateways",
        "NatGatewaySet",
        "natGatewaySet",
        false,
        &NAT_GATEWAY_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_NETWORK_ACLS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_NETWORK_ACLS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &DESCRIBE_NETWORK_ACLS_MAX_RESULTS),
    Member::named(
        "NetworkAclIds",
        "NetworkAclId",
        "NetworkAclId",
        false,
        &NETWORK_ACL_ID_STRING_LIST,
    ),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_NETWORK_ACLS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "NetworkAcls",
        "NetworkAclSet",
        "networkAclSet",
        false,
        &NETWORK_ACL_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "Attribute",
        "Attribute",
        "attribute",
        false,
        &NETWORK_INTERFACE_ATTRIBUTE,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        true,
        &schema::STRING,
    ),
]);

pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "AssociatePublicIpAddress",
        "AssociatePublicIpAddress",
        "associatePublicIpAddress",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "Attachment",
        "Attachment",
        "attachment",
        false,
        &NETWORK_INTERFACE_ATTACHMENT,
    ),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named("Groups", "GroupSet", "groupSet", false, &GROUP_IDENTIFIER_LIST),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SourceDestCheck",
        "SourceDestCheck",
        "sourceDestCheck",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
]);

pub static DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_NETWORK_INTERFACES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "filter", false, &FILTER_LIST),
    Member::optional("IncludeManagedResources", &schema::BOOLEAN),
    Member::optional("MaxResults", &DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS),
    Member::named(
        "NetworkInterfaceIds",
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        false,
        &NETWORK_INTERFACE_ID_LIST,
    ),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_NETWORK_INTERFACES_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "NetworkInterfaces",
        "NetworkInterfaceSet",
        "networkInterfaceSet",
        false,
        &NETWORK_INTERFACE_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_REGIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AllRegions", &schema::BOOLEAN),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named(
        "RegionNames",
        "RegionName",
        "RegionName",
        false,
        &REGION_NAME_STRING_LIST,
    ),
]);

pub static DESCRIBE_REGIONS_RESULT: Shape = Shape::Structure(&[Member::named(
    "Regions",
    "RegionInfo",
    "regionInfo",
    false,
    &REGION_LIST,
)]);

pub static DESCRIBE_ROUTE_TABLES_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 100));

pub static DESCRIBE_ROUTE_TABLES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &DESCRIBE_ROUTE_TABLES_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::named(
        "RouteTableIds",
        "RouteTableId",
        "RouteTableId",
        false,
        &ROUTE_TABLE_ID_STRING_LIST,
    ),
]);

pub static DESCRIBE_ROUTE_TABLES_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named(
        "RouteTables",
        "RouteTableSet",
        "routeTableSet",
        false,
        &ROUTE_TABLE_LIST,
    ),
]);

pub static DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_SECURITY_GROUP_RULES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::named(
        "SecurityGroupRuleIds",
        "SecurityGroupRuleId",
        "SecurityGroupRuleId",
        false,
        &SECURITY_GROUP_RULE_ID_LIST,
    ),
]);

pub static DESCRIBE_SECURITY_GROUP_RULES_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named(
        "SecurityGroupRules",
        "SecurityGroupRuleSet",
        "securityGroupRuleSet",
        false,
        &SECURITY_GROUP_RULE_LIST,
    ),
]);

pub static DESCRIBE_SECURITY_GROUPS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_SECURITY_GROUPS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named("GroupIds", "GroupId", "GroupId", false, &GROUP_ID_STRING_LIST),
    Member::named(
        "GroupNames",
        "GroupName",
        "GroupName",
        false,
        &GROUP_NAME_STRING_LIST,
    ),
    Member::optional("MaxResults", &DESCRIBE_SECURITY_GROUPS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_SECURITY_GROUPS_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named(
        "SecurityGroups",
        "SecurityGroupInfo",
        "securityGroupInfo",
        false,
        &SECURITY_GROUP_LIST,
    ),
]);

pub static DESCRIBE_SUBNETS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_SUBNETS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &DESCRIBE_SUBNETS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::named("SubnetIds", "SubnetId", "SubnetId", false, &SUBNET_ID_STRING_LIST),
]);

pub static DESCRIBE_SUBNETS_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named("Subnets", "SubnetSet", "subnetSet", false, &SUBNET_LIST),
]);

pub static DESCRIBE_TAGS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named("MaxResults", "MaxResults", "maxResults", false, &schema::INTEGER),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_TAGS_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_DESCRIPTION_LIST),
]);

pub static DESCRIBE_VPC_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::required("Attribute", &VPC_ATTRIBUTE_NAME),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::required("VpcId", &schema::STRING),
]);

pub static DESCRIBE_VPC_ATTRIBUTE_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "EnableDnsHostnames",
        "EnableDnsHostnames",
        "enableDnsHostnames",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "EnableDnsSupport",
        "EnableDnsSupport",
        "enableDnsSupport",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "EnableNetworkAddressUsageMetrics",
        "EnableNetworkAddressUsageMetrics",
        "enableNetworkAddressUsageMetrics",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static DESCRIBE_VPCS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_VPCS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &DESCRIBE_VPCS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::named("VpcIds", "VpcId", "VpcId", false, &VPC_ID_STRING_LIST),
]);

pub static DESCRIBE_VPCS_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named("Vpcs", "VpcSet", "vpcSet", false, &VPC_LIST),
]);

pub static DETACH_INTERNET_GATEWAY_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "InternetGatewayId",
        "InternetGatewayId",
        "internetGatewayId",
        true,
        &schema::STRING,
    ),
    Member::named("VpcId", "VpcId", "vpcId", true, &schema::STRING),
]);

pub static DHCP_CONFIGURATION: Shape = Shape::Structure(&[
    Member::named("Key", "Key", "key", false, &schema::STRING),
    Member::named(
        "Values",
        "ValueSet",
        "valueSet",
        false,
        &DHCP_CONFIGURATION_VALUE_LIST,
    ),
]);

pub static DHCP_CONFIGURATION_LIST: Shape = Shape::List {
    item: &DHCP_CONFIGURATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static DHCP_CONFIGURATION_VALUE_LIST: Shape = Shape::List {
    item: &ATTRIBUTE_VALUE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static DHCP_OPTIONS: Shape = Shape::Structure(&[
    Member::named(
        "DhcpConfigurations",
        "DhcpConfigurationSet",
        "dhcpConfigurationSet",
        false,
        &DHCP_CONFIGURATION_LIST,
    ),
    Member::named(
        "DhcpOptionsId",
        "DhcpOptionsId",
        "dhcpOptionsId",
        false,
        &schema::STRING,
    ),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
]);

pub static DHCP_OPTIONS_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "DhcpOptionsId",
    flattened: false,
    length: Bounds::NONE,
};

pub static DHCP_OPTIONS_LIST: Shape = Shape::List {
    item: &DHCP_OPTIONS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static DISASSOCIATE_ADDRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AssociationId", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("PublicIp", &schema::STRING),
]);

pub static DISASSOCIATE_ROUTE_TABLE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        true,
        &schema::STRING,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
]);

pub static DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Shape = Shape::Structure(&[Member::named(
    "AssociationId",
    "AssociationId",
    "associationId",
    true,
    &schema::STRING,
)]);

pub static DISASSOCIATE_VPC_CIDR_BLOCK_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "CidrBlockAssociation",
        "CidrBlockAssociation",
        "cidrBlockAssociation",
        false,
        &VPC_CIDR_BLOCK_ASSOCIATION,
    ),
    Member::named(
        "Ipv6CidrBlockAssociation",
        "Ipv6CidrBlockAssociation",
        "ipv6CidrBlockAssociation",
        false,
        &VPC_IPV6_CIDR_BLOCK_ASSOCIATION,
    ),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static DOMAIN_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DomainType::VALUES,
};

pub static ENA_SRD_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("EnaSrdEnabled", &schema::BOOLEAN),
    Member::optional("EnaSrdUdpSpecification", &ENA_SRD_UDP_SPECIFICATION),
]);

pub static ENA_SRD_UDP_SPECIFICATION: Shape =
    Shape::Structure(&[Member::optional("EnaSrdUdpEnabled", &schema::BOOLEAN)]);

pub static FILTER: Shape = Shape::Structure(&[
    Member::optional("Name", &schema::STRING),
    Member::named("Values", "Value", "Value", false, &VALUE_STRING_LIST),
]);

pub static FILTER_LIST: Shape = Shape::List {
    item: &FILTER,
    item_name: "Filter",
    flattened: false,
    length: Bounds::NONE,
};

pub static GROUP_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "groupId",
    flattened: false,
    length: Bounds::NONE,
};

pub static GROUP_IDENTIFIER: Shape = Shape::Structure(&[
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named("GroupName", "GroupName", "groupName", false, &schema::STRING),
]);

pub static GROUP_IDENTIFIER_LIST: Shape = Shape::List {
    item: &GROUP_IDENTIFIER,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static GROUP_NAME_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "GroupName",
    flattened: false,
    length: Bounds::NONE,
};

pub static HOSTNAME_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::HostnameType::VALUES,
};

pub static ICMP_TYPE_CODE: Shape = Shape::Structure(&[
    Member::named("Code", "Code", "code", false, &schema::INTEGER),
    Member::named("Type", "Type", "type", false, &schema::INTEGER),
]);

pub static INSTANCE_IPV6_ADDRESS: Shape = Shape::Structure(&[
    Member::named(
        "Ipv6Address",
        "Ipv6Address",
        "ipv6Address",
        false,
        &schema::STRING,
    ),
    Member::named(
        "IsPrimaryIpv6",
        "IsPrimaryIpv6",
        "isPrimaryIpv6",
        false,
        &schema::BOOLEAN,
    ),
]);

pub static INSTANCE_IPV6_ADDRESS_LIST: Shape = Shape::List {
    item: &INSTANCE_IPV6_ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INTERNET_GATEWAY: Shape = Shape::Structure(&[
    Member::named(
        "Attachments",
        "AttachmentSet",
        "attachmentSet",
        false,
        &INTERNET_GATEWAY_ATTACHMENT_LIST,
    ),
    Member::named(
        "InternetGatewayId",
        "InternetGatewayId",
        "internetGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
]);

pub static INTERNET_GATEWAY_ATTACHMENT: Shape = Shape::Structure(&[
    Member::named("State", "State", "state", false, &ATTACHMENT_STATUS),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static INTERNET_GATEWAY_ATTACHMENT_LIST: Shape = Shape::List {
    item: &INTERNET_GATEWAY_ATTACHMENT,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INTERNET_GATEWAY_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INTERNET_GATEWAY_LIST: Shape = Shape::List {
    item: &INTERNET_GATEWAY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IP_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IP_PERMISSION: Shape = Shape::Structure(&[
    Member::named("FromPort", "FromPort", "fromPort", false, &schema::INTEGER),
    Member::named("IpProtocol", "IpProtocol", "ipProtocol", false, &schema::STRING),
    Member::named("IpRanges", "IpRanges", "ipRanges", false, &IP_RANGE_LIST),
    Member::named("Ipv6Ranges", "Ipv6Ranges", "ipv6Ranges", false, &IPV6_RANGE_LIST),
    Member::named(
        "PrefixListIds",
        "PrefixListIds",
        "prefixListIds",
        false,
        &PREFIX_LIST_ID_LIST,
    ),
    Member::named("ToPort", "ToPort", "toPort", false, &schema::INTEGER),
    Member::named(
        "UserIdGroupPairs",
        "Groups",
        "groups",
        false,
        &USER_ID_GROUP_PAIR_LIST,
    ),
]);

pub static IP_PERMISSION_LIST: Shape = Shape::List {
    item: &IP_PERMISSION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IP_PREFIX_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IP_RANGE: Shape = Shape::Structure(&[
    Member::named("CidrIp", "CidrIp", "cidrIp", false, &schema::STRING),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
]);

pub static IP_RANGE_LIST: Shape = Shape::List {
    item: &IP_RANGE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IP_SOURCE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::IpSource::VALUES,
};

pub static IPV4_PREFIX_LIST: Shape = Shape::List {
    item: &IPV4_PREFIX_SPECIFICATION_REQUEST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IPV4_PREFIX_SPECIFICATION: Shape = Shape::Structure(&[Member::named(
    "Ipv4Prefix",
    "Ipv4Prefix",
    "ipv4Prefix",
    false,
    &schema::STRING,
)]);

pub static IPV4_PREFIX_SPECIFICATION_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Ipv4Prefix", &schema::STRING)]);

pub static IPV4_PREFIXES_LIST: Shape = Shape::List {
    item: &IPV4_PREFIX_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IPV6_ADDRESS_ATTRIBUTE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::Ipv6AddressAttribute::VALUES,
};

pub static IPV6_PREFIX_LIST: Shape = Shape::List {
    item: &IPV6_PREFIX_SPECIFICATION_REQUEST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IPV6_PREFIX_SPECIFICATION: Shape = Shape::Structure(&[Member::named(
    "Ipv6Prefix",
    "Ipv6Prefix",
    "ipv6Prefix",
    false,
    &schema::STRING,
)]);

pub static IPV6_PREFIX_SPECIFICATION_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Ipv6Prefix", &schema::STRING)]);

pub static IPV6_PREFIXES_LIST: Shape = Shape::List {
    item: &IPV6_PREFIX_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IPV6_RANGE: Shape = Shape::Structure(&[
    Member::named("CidrIpv6", "CidrIpv6", "cidrIpv6", false, &schema::STRING),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
]);

pub static IPV6_RANGE_LIST: Shape = Shape::List {
    item: &IPV6_RANGE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AssociatePublicIpAddress", &schema::BOOLEAN),
    Member::named(
        "AssociatedSubnetIds",
        "AssociatedSubnetId",
        "AssociatedSubnetId",
        false,
        &SUBNET_ID_LIST,
    ),
    Member::named(
        "Attachment",
        "Attachment",
        "attachment",
        false,
        &NETWORK_INTERFACE_ATTACHMENT_CHANGES,
    ),
    Member::optional(
        "ConnectionTrackingSpecification",
        &CONNECTION_TRACKING_SPECIFICATION_REQUEST,
    ),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("EnaSrdSpecification", &ENA_SRD_SPECIFICATION),
    Member::optional("EnablePrimaryIpv6", &schema::BOOLEAN),
    Member::named(
        "Groups",
        "SecurityGroupId",
        "SecurityGroupId",
        false,
        &SECURITY_GROUP_ID_STRING_LIST,
    ),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        true,
        &schema::STRING,
    ),
    Member::named(
        "SourceDestCheck",
        "SourceDestCheck",
        "sourceDestCheck",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
]);

pub static MODIFY_SECURITY_GROUP_RULES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::required("GroupId", &schema::STRING),
    Member::named(
        "SecurityGroupRules",
        "SecurityGroupRule",
        "SecurityGroupRule",
        true,
        &SECURITY_GROUP_RULE_UPDATE_LIST,
    ),
]);

pub static MODIFY_SECURITY_GROUP_RULES_RESULT: Shape = Shape::Structure(&[Member::named(
    "Return",
    "Return",
    "return",
    false,
    &schema::BOOLEAN,
)]);

pub static MODIFY_SUBNET_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AssignIpv6AddressOnCreation", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("CustomerOwnedIpv4Pool", &schema::STRING),
    Member::optional("DisableLniAtDeviceIndex", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("EnableDns64", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("EnableLniAtDeviceIndex", &schema::INTEGER),
    Member::optional(
        "EnableResourceNameDnsAAAARecordOnLaunch",
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::optional("EnableResourceNameDnsARecordOnLaunch", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("MapCustomerOwnedIpOnLaunch", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("MapPublicIpOnLaunch", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("PrivateDnsHostnameTypeOnLaunch", &HOSTNAME_TYPE),
    Member::named("SubnetId", "SubnetId", "subnetId", true, &schema::STRING),
]);

pub static MODIFY_VPC_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("EnableDnsHostnames", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("EnableDnsSupport", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::optional("EnableNetworkAddressUsageMetrics", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::named("VpcId", "VpcId", "vpcId", true, &schema::STRING),
]);

pub static NAT_GATEWAY: Shape = Shape::Structure(&[
    Member::named(
        "AttachedAppliances",
        "AttachedApplianceSet",
        "attachedApplianceSet",
        false,
        &NAT_GATEWAY_ATTACHED_APPLIANCE_LIST,
    ),
    Member::named(
        "AutoProvisionZones",
        "AutoProvisionZones",
        "autoProvisionZones",
        false,
        &AUTO_PROVISION_ZONES_STATE,
    ),
    Member::named(
        "AutoScalingIps",
        "AutoScalingIps",
        "autoScalingIps",
        false,
        &AUTO_SCALING_IPS_STATE,
    ),
    Member::named(
        "AvailabilityMode",
        "AvailabilityMode",
        "availabilityMode",
        false,
        &AVAILABILITY_MODE,
    ),
    Member::named(
        "ConnectivityType",
        "ConnectivityType",
        "connectivityType",
        false,
        &CONNECTIVITY_TYPE,
    ),
    Member::named(
        "CreateTime",
        "CreateTime",
        "createTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "DeleteTime",
        "DeleteTime",
        "deleteTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "FailureCode",
        "FailureCode",
        "failureCode",
        false,
        &schema::STRING,
    ),
    Member::named(
        "FailureMessage",
        "FailureMessage",
        "failureMessage",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NatGatewayAddresses",
        "NatGatewayAddressSet",
        "natGatewayAddressSet",
        false,
        &NAT_GATEWAY_ADDRESS_LIST,
    ),
    Member::named(
        "NatGatewayId",
        "NatGatewayId",
        "natGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ProvisionedBandwidth",
        "ProvisionedBandwidth",
        "provisionedBandwidth",
        false,
        &PROVISIONED_BANDWIDTH,
    ),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        false,
        &schema::STRING,
    ),
    Member::named("State", "State", "state", false, &NAT_GATEWAY_STATE),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static NAT_GATEWAY_ADDRESS: Shape = Shape::Structure(&[
    Member::named(
        "AllocationId",
        "AllocationId",
        "allocationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AvailabilityZone",
        "AvailabilityZone",
        "availabilityZone",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AvailabilityZoneId",
        "AvailabilityZoneId",
        "availabilityZoneId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "FailureMessage",
        "FailureMessage",
        "failureMessage",
        false,
        &schema::STRING,
    ),
    Member::named("IsPrimary", "IsPrimary", "isPrimary", false, &schema::BOOLEAN),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named("PrivateIp", "PrivateIp", "privateIp", false, &schema::STRING),
    Member::named("PublicIp", "PublicIp", "publicIp", false, &schema::STRING),
    Member::named("Status", "Status", "status", false, &NAT_GATEWAY_ADDRESS_STATUS),
]);

pub static NAT_GATEWAY_ADDRESS_LIST: Shape = Shape::List {
    item: &NAT_GATEWAY_ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NAT_GATEWAY_ADDRESS_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NatGatewayAddressStatus::VALUES,
};

pub static NAT_GATEWAY_APPLIANCE_MODIFY_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NatGatewayApplianceModifyState::VALUES,
};

pub static NAT_GATEWAY_APPLIANCE_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NatGatewayApplianceState::VALUES,
};

pub static NAT_GATEWAY_APPLIANCE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NatGatewayApplianceType::VALUES,
};

pub static NAT_GATEWAY_ATTACHED_APPLIANCE: Shape = Shape::Structure(&[
    Member::named(
        "ApplianceArn",
        "ApplianceArn",
        "applianceArn",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AttachmentState",
        "AttachmentState",
        "attachmentState",
        false,
        &NAT_GATEWAY_APPLIANCE_STATE,
    ),
    Member::named(
        "FailureCode",
        "FailureCode",
        "failureCode",
        false,
        &schema::STRING,
    ),
    Member::named(
        "FailureMessage",
        "FailureMessage",
        "failureMessage",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ModificationState",
        "ModificationState",
        "modificationState",
        false,
        &NAT_GATEWAY_APPLIANCE_MODIFY_STATE,
    ),
    Member::named("Type", "Type", "type", false, &NAT_GATEWAY_APPLIANCE_TYPE),
    Member::named(
        "VpcEndpointId",
        "VpcEndpointId",
        "vpcEndpointId",
        false,
        &schema::STRING,
    ),
]);

pub static NAT_GATEWAY_ATTACHED_APPLIANCE_LIST: Shape = Shape::List {
    item: &NAT_GATEWAY_ATTACHED_APPLIANCE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NAT_GATEWAY_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NAT_GATEWAY_LIST: Shape = Shape::List {
    item: &NAT_GATEWAY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NAT_GATEWAY_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NatGatewayState::VALUES,
};

pub static NETWORK_ACL: Shape = Shape::Structure(&[
    Member::named(
        "Associations",
        "AssociationSet",
        "associationSet",
        false,
        &NETWORK_ACL_ASSOCIATION_LIST,
    ),
    Member::named("Entries", "EntrySet", "entrySet", false, &NETWORK_ACL_ENTRY_LIST),
    Member::named("IsDefault", "Default", "default", false, &schema::BOOLEAN),
    Member::named(
        "NetworkAclId",
        "NetworkAclId",
        "networkAclId",
        false,
        &schema::STRING,
    ),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static NETWORK_ACL_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "NetworkAclAssociationId",
        "NetworkAclAssociationId",
        "networkAclAssociationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkAclId",
        "NetworkAclId",
        "networkAclId",
        false,
        &schema::STRING,
    ),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
]);

pub static NETWORK_ACL_ASSOCIATION_LIST: Shape = Shape::List {
    item: &NETWORK_ACL_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_ACL_ENTRY: Shape = Shape::Structure(&[
    Member::named("CidrBlock", "CidrBlock", "cidrBlock", false, &schema::STRING),
    Member::named("Egress", "Egress", "egress", false, &schema::BOOLEAN),
    Member::named(
        "IcmpTypeCode",
        "IcmpTypeCode",
        "icmpTypeCode",
        false,
        &ICMP_TYPE_CODE,
    ),
    Member::named(
        "Ipv6CidrBlock",
        "Ipv6CidrBlock",
        "ipv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named("PortRange", "PortRange", "portRange", false, &PORT_RANGE),
    Member::named("Protocol", "Protocol", "protocol", false, &schema::STRING),
    Member::named("RuleAction", "RuleAction", "ruleAction", false, &RULE_ACTION),
    Member::named("RuleNumber", "RuleNumber", "ruleNumber", false, &schema::INTEGER),
]);

pub static NETWORK_ACL_ENTRY_LIST: Shape = Shape::List {
    item: &NETWORK_ACL_ENTRY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_ACL_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_ACL_LIST: Shape = Shape::List {
    item: &NETWORK_ACL,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INTERFACE: Shape = Shape::Structure(&[
    Member::named(
        "AssociatedSubnets",
        "AssociatedSubnetSet",
        "associatedSubnetSet",
        false,
        &ASSOCIATED_SUBNET_LIST,
    ),
    Member::named(
        "Association",
        "Association",
        "association",
        false,
        &NETWORK_INTERFACE_ASSOCIATION,
    ),
    Member::named(
        "Attachment",
        "Attachment",
        "attachment",
        false,
        &NETWORK_INTERFACE_ATTACHMENT,
    ),
    Member::named(
        "AvailabilityZone",
        "AvailabilityZone",
        "availabilityZone",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AvailabilityZoneId",
        "AvailabilityZoneId",
        "availabilityZoneId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ConnectionTrackingConfiguration",
        "ConnectionTrackingConfiguration",
        "connectionTrackingConfiguration",
        false,
        &CONNECTION_TRACKING_CONFIGURATION,
    ),
    Member::named(
        "DenyAllIgwTraffic",
        "DenyAllIgwTraffic",
        "denyAllIgwTraffic",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named("Groups", "GroupSet", "groupSet", false, &GROUP_IDENTIFIER_LIST),
    Member::named(
        "InterfaceType",
        "InterfaceType",
        "interfaceType",
        false,
        &NETWORK_INTERFACE_TYPE,
    ),
    Member::named(
        "Ipv4Prefixes",
        "Ipv4PrefixSet",
        "ipv4PrefixSet",
        false,
        &IPV4_PREFIXES_LIST,
    ),
    Member::named(
        "Ipv6Address",
        "Ipv6Address",
        "ipv6Address",
        false,
        &schema::STRING,
    ),
    Member::named(
        "Ipv6Addresses",
        "Ipv6AddressesSet",
        "ipv6AddressesSet",
        false,
        &NETWORK_INTERFACE_IPV6_ADDRESSES_LIST,
    ),
    Member::named("Ipv6Native", "Ipv6Native", "ipv6Native", false, &schema::BOOLEAN),
    Member::named(
        "Ipv6Prefixes",
        "Ipv6PrefixSet",
        "ipv6PrefixSet",
        false,
        &IPV6_PREFIXES_LIST,
    ),
    Member::named("MacAddress", "MacAddress", "macAddress", false, &schema::STRING),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named("OutpostArn", "OutpostArn", "outpostArn", false, &schema::STRING),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named(
        "PrivateDnsName",
        "PrivateDnsName",
        "privateDnsName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddressesSet",
        "privateIpAddressesSet",
        false,
        &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST,
    ),
    Member::named(
        "PublicDnsName",
        "PublicDnsName",
        "publicDnsName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PublicIpDnsNameOptions",
        "PublicIpDnsNameOptions",
        "publicIpDnsNameOptions",
        false,
        &PUBLIC_IP_DNS_NAME_OPTIONS,
    ),
    Member::named(
        "RequesterId",
        "RequesterId",
        "requesterId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "RequesterManaged",
        "RequesterManaged",
        "requesterManaged",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "SourceDestCheck",
        "SourceDestCheck",
        "sourceDestCheck",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("Status", "Status", "status", false, &NETWORK_INTERFACE_STATUS),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
    Member::named("TagSet", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static NETWORK_INTERFACE_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "AllocationId",
        "AllocationId",
        "allocationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named("CarrierIp", "CarrierIp", "carrierIp", false, &schema::STRING),
    Member::named(
        "CustomerOwnedIp",
        "CustomerOwnedIp",
        "customerOwnedIp",
        false,
        &schema::STRING,
    ),
    Member::named("IpOwnerId", "IpOwnerId", "ipOwnerId", false, &schema::STRING),
    Member::named(
        "PublicDnsName",
        "PublicDnsName",
        "publicDnsName",
        false,
        &schema::STRING,
    ),
    Member::named("PublicIp", "PublicIp", "publicIp", false, &schema::STRING),
]);

pub static NETWORK_INTERFACE_ATTACHMENT: Shape = Shape::Structure(&[
    Member::named(
        "AttachTime",
        "AttachTime",
        "attachTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "AttachmentId",
        "AttachmentId",
        "attachmentId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "DeviceIndex",
        "DeviceIndex",
        "deviceIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "EnaQueueCount",
        "EnaQueueCount",
        "enaQueueCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "EnaSrdSpecification",
        "EnaSrdSpecification",
        "enaSrdSpecification",
        false,
        &ATTACHMENT_ENA_SRD_SPECIFICATION,
    ),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "InstanceOwnerId",
        "InstanceOwnerId",
        "instanceOwnerId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkCardIndex",
        "NetworkCardIndex",
        "networkCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named("Status", "Status", "status", false, &ATTACHMENT_STATUS),
]);

pub static NETWORK_INTERFACE_ATTACHMENT_CHANGES: Shape = Shape::Structure(&[
    Member::named(
        "AttachmentId",
        "AttachmentId",
        "attachmentId",
        false,
        &schema::STRING,
    ),
    Member::optional("DefaultEnaQueueCount", &schema::BOOLEAN),
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional("EnaQueueCount", &schema::INTEGER),
]);

pub static NETWORK_INTERFACE_ATTRIBUTE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NetworkInterfaceAttribute::VALUES,
};

pub static NETWORK_INTERFACE_CREATION_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NetworkInterfaceCreationType::VALUES,
};

pub static NETWORK_INTERFACE_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INTERFACE_IPV6_ADDRESS: Shape = Shape::Structure(&[
    Member::named(
        "Ipv6Address",
        "Ipv6Address",
        "ipv6Address",
        false,
        &schema::STRING,
    ),
    Member::named(
        "IsPrimaryIpv6",
        "IsPrimaryIpv6",
        "isPrimaryIpv6",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "PublicIpv6DnsName",
        "PublicIpv6DnsName",
        "publicIpv6DnsName",
        false,
        &schema::STRING,
    ),
]);

pub static NETWORK_INTERFACE_IPV6_ADDRESSES_LIST: Shape = Shape::List {
    item: &NETWORK_INTERFACE_IPV6_ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INTERFACE_LIST: Shape = Shape::List {
    item: &NETWORK_INTERFACE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS: Shape = Shape::Structure(&[
    Member::named(
        "Association",
        "Association",
        "association",
        false,
        &NETWORK_INTERFACE_ASSOCIATION,
    ),
    Member::named("Primary", "Primary", "primary", false, &schema::BOOLEAN),
    Member::named(
        "PrivateDnsName",
        "PrivateDnsName",
        "privateDnsName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
]);

pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Shape = Shape::List {
    item: &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INTERFACE_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NetworkInterfaceStatus::VALUES,
};

pub static NETWORK_INTERFACE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NetworkInterfaceType::VALUES,
};

pub static NEW_DHCP_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional("Key", &schema::STRING),
    Member::named("Values", "Value", "Value", false, &VALUE_STRING_LIST),
]);

pub static NEW_DHCP_CONFIGURATION_LIST: Shape = Shape::List {
    item: &NEW_DHCP_CONFIGURATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static OPERATOR_REQUEST: Shape = Shape::Structure(&[Member::optional("Principal", &schema::STRING)]);

pub static OPERATOR_RESPONSE: Shape = Shape::Structure(&[
    Member::named(
        "HiddenByDefault",
        "HiddenByDefault",
        "hiddenByDefault",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("Managed", "Managed", "managed", false, &schema::BOOLEAN),
    Member::named("Principal", "Principal", "principal", false, &schema::STRING),
]);

pub static PORT_RANGE: Shape = Shape::Structure(&[
    Member::named("From", "From", "from", false, &schema::INTEGER),
    Member::named("To", "To", "to", false, &schema::INTEGER),
]);

pub static PREFIX_LIST_ID: Shape = Shape::Structure(&[
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrefixListId",
        "PrefixListId",
        "prefixListId",
        false,
        &schema::STRING,
    ),
]);

pub static PREFIX_LIST_ID_LIST: Shape = Shape::List {
    item: &PREFIX_LIST_ID,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH: Shape = Shape::Structure(&[
    Member::named(
        "EnableResourceNameDnsAAAARecord",
        "EnableResourceNameDnsAAAARecord",
        "enableResourceNameDnsAAAARecord",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EnableResourceNameDnsARecord",
        "EnableResourceNameDnsARecord",
        "enableResourceNameDnsARecord",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "HostnameType",
        "HostnameType",
        "hostnameType",
        false,
        &HOSTNAME_TYPE,
    ),
]);

pub static PRIVATE_IP_ADDRESS_COUNT: Shape = Shape::Integer(Bounds::new(1, 31));

pub static PRIVATE_IP_ADDRESS_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named("Primary", "Primary", "primary", false, &schema::BOOLEAN),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
]);

pub static PRIVATE_IP_ADDRESS_SPECIFICATION_LIST: Shape = Shape::List {
    item: &PRIVATE_IP_ADDRESS_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PRIVATE_IP_ADDRESS_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "PrivateIpAddress",
    flattened: false,
    length: Bounds::NONE,
};

pub static PROPAGATING_VGW: Shape = Shape::Structure(&[Member::named(
    "GatewayId",
    "GatewayId",
    "gatewayId",
    false,
    &schema::STRING,
)]);

pub static PROPAGATING_VGW_LIST: Shape = Shape::List {
    item: &PROPAGATING_VGW,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PROVISIONED_BANDWIDTH: Shape = Shape::Structure(&[
    Member::named(
        "ProvisionTime",
        "ProvisionTime",
        "provisionTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "Provisioned",
        "Provisioned",
        "provisioned",
        false,
        &schema::STRING,
    ),
    Member::named(
        "RequestTime",
        "RequestTime",
        "requestTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named("Requested", "Requested", "requested", false, &schema::STRING),
    Member::named("Status", "Status", "status", false, &schema::STRING),
]);

pub static PUBLIC_IP_DNS_NAME_OPTIONS: Shape = Shape::Structure(&[
    Member::named(
        "DnsHostnameType",
        "DnsHostnameType",
        "dnsHostnameType",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PublicDualStackDnsName",
        "PublicDualStackDnsName",
        "publicDualStackDnsName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PublicIpv4DnsName",
        "PublicIpv4DnsName",
        "publicIpv4DnsName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PublicIpv6DnsName",
        "PublicIpv6DnsName",
        "publicIpv6DnsName",
        false,
        &schema::STRING,
    ),
]);

pub static PUBLIC_IP_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "PublicIp",
    flattened: false,
    length: Bounds::NONE,
};

pub static REFERENCED_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named(
        "PeeringStatus",
        "PeeringStatus",
        "peeringStatus",
        false,
        &schema::STRING,
    ),
    Member::named("UserId", "UserId", "userId", false, &schema::STRING),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
    Member::named(
        "VpcPeeringConnectionId",
        "VpcPeeringConnectionId",
        "vpcPeeringConnectionId",
        false,
        &schema::STRING,
    ),
]);

pub static REGION: Shape = Shape::Structure(&[
    Member::named(
        "Endpoint",
        "RegionEndpoint",
        "regionEndpoint",
        false,
        &schema::STRING,
    ),
    Member::named(
        "Geography",
        "GeographySet",
        "geographySet",
        false,
        &REGION_GEOGRAPHY_LIST,
    ),
    Member::named(
        "OptInStatus",
        "OptInStatus",
        "optInStatus",
        false,
        &schema::STRING,
    ),
    Member::named("RegionName", "RegionName", "regionName", false, &schema::STRING),
]);

pub static REGION_GEOGRAPHY: Shape =
    Shape::Structure(&[Member::named("Name", "Name", "name", false, &schema::STRING)]);

pub static REGION_GEOGRAPHY_LIST: Shape = Shape::List {
    item: &REGION_GEOGRAPHY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static REGION_LIST: Shape = Shape::List {
    item: &REGION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static REGION_NAME_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "RegionName",
    flattened: false,
    length: Bounds::NONE,
};

pub static RELEASE_ADDRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AllocationId", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("NetworkBorderGroup", &schema::STRING),
    Member::optional("PublicIp", &schema::STRING),
]);

pub static REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        true,
        &schema::STRING,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "NetworkAclId",
        "NetworkAclId",
        "networkAclId",
        true,
        &schema::STRING,
    ),
]);

pub static REPLACE_NETWORK_ACL_ASSOCIATION_RESULT: Shape = Shape::Structure(&[Member::named(
    "NewAssociationId",
    "NewAssociationId",
    "newAssociationId",
    false,
    &schema::STRING,
)]);

pub static REPLACE_NETWORK_ACL_ENTRY_REQUEST: Shape = Shape::Structure(&[
    Member::named("CidrBlock", "CidrBlock", "cidrBlock", false, &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Egress", "Egress", "egress", true, &schema::BOOLEAN),
    Member::named("IcmpTypeCode", "Icmp", "Icmp", false, &ICMP_TYPE_CODE),
    Member::named(
        "Ipv6CidrBlock",
        "Ipv6CidrBlock",
        "ipv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkAclId",
        "NetworkAclId",
        "networkAclId",
        true,
        &schema::STRING,
    ),
    Member::named("PortRange", "PortRange", "portRange", false, &PORT_RANGE),
    Member::named("Protocol", "Protocol", "protocol", true, &schema::STRING),
    Member::named("RuleAction", "RuleAction", "ruleAction", true, &RULE_ACTION),
    Member::named("RuleNumber", "RuleNumber", "ruleNumber", true, &schema::INTEGER),
]);

pub static REPLACE_ROUTE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("CarrierGatewayId", &schema::STRING),
    Member::optional("CoreNetworkArn", &schema::STRING),
    Member::named(
        "DestinationCidrBlock",
        "DestinationCidrBlock",
        "destinationCidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationIpv6CidrBlock",
        "DestinationIpv6CidrBlock",
        "destinationIpv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::optional("DestinationPrefixListId", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "EgressOnlyInternetGatewayId",
        "EgressOnlyInternetGatewayId",
        "egressOnlyInternetGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named("GatewayId", "GatewayId", "gatewayId", false, &schema::STRING),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::optional("LocalGatewayId", &schema::STRING),
    Member::optional("LocalTarget", &schema::BOOLEAN),
    Member::named(
        "NatGatewayId",
        "NatGatewayId",
        "natGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::optional("OdbNetworkArn", &schema::STRING),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        true,
        &schema::STRING,
    ),
    Member::optional("TransitGatewayId", &schema::STRING),
    Member::optional("VpcEndpointId", &schema::STRING),
    Member::named(
        "VpcPeeringConnectionId",
        "VpcPeeringConnectionId",
        "vpcPeeringConnectionId",
        false,
        &schema::STRING,
    ),
]);

pub static REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        true,
        &schema::STRING,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        true,
        &schema::STRING,
    ),
]);

pub static REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "AssociationState",
        "AssociationState",
        "associationState",
        false,
        &ROUTE_TABLE_ASSOCIATION_STATE,
    ),
    Member::named(
        "NewAssociationId",
        "NewAssociationId",
        "newAssociationId",
        false,
        &schema::STRING,
    ),
]);

pub static RESOURCE_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static RESOURCE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ResourceType::VALUES,
};

pub static REVOKE_SECURITY_GROUP_EGRESS_REQUEST: Shape = Shape::Structure(&[
    Member::named("CidrIp", "CidrIp", "cidrIp", false, &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("FromPort", "FromPort", "fromPort", false, &schema::INTEGER),
    Member::named("GroupId", "GroupId", "groupId", true, &schema::STRING),
    Member::named(
        "IpPermissions",
        "IpPermissions",
        "ipPermissions",
        false,
        &IP_PERMISSION_LIST,
    ),
    Member::named("IpProtocol", "IpProtocol", "ipProtocol", false, &schema::STRING),
    Member::named(
        "SecurityGroupRuleIds",
        "SecurityGroupRuleId",
        "SecurityGroupRuleId",
        false,
        &SECURITY_GROUP_RULE_ID_LIST,
    ),
    Member::named(
        "SourceSecurityGroupName",
        "SourceSecurityGroupName",
        "sourceSecurityGroupName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SourceSecurityGroupOwnerId",
        "SourceSecurityGroupOwnerId",
        "sourceSecurityGroupOwnerId",
        false,
        &schema::STRING,
    ),
    Member::named("ToPort", "ToPort", "toPort", false, &schema::INTEGER),
]);

pub static REVOKE_SECURITY_GROUP_EGRESS_RESULT: Shape = Shape::Structure(&[
    Member::named("Return", "Return", "return", false, &schema::BOOLEAN),
    Member::named(
        "RevokedSecurityGroupRules",
        "RevokedSecurityGroupRuleSet",
        "revokedSecurityGroupRuleSet",
        false,
        &REVOKED_SECURITY_GROUP_RULE_LIST,
    ),
    Member::named(
        "UnknownIpPermissions",
        "UnknownIpPermissionSet",
        "unknownIpPermissionSet",
        false,
        &IP_PERMISSION_LIST,
    ),
]);

pub static REVOKE_SECURITY_GROUP_INGRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("CidrIp", &schema::STRING),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("FromPort", &schema::INTEGER),
    Member::optional("GroupId", &schema::STRING),
    Member::optional("GroupName", &schema::STRING),
    Member::optional("IpPermissions", &IP_PERMISSION_LIST),
    Member::optional("IpProtocol", &schema::STRING),
    Member::named(
        "SecurityGroupRuleIds",
        "SecurityGroupRuleId",
        "SecurityGroupRuleId",
        false,
        &SECURITY_GROUP_RULE_ID_LIST,
    ),
    Member::optional("SourceSecurityGroupName", &schema::STRING),
    Member::optional("SourceSecurityGroupOwnerId", &schema::STRING),
    Member::optional("ToPort", &schema::INTEGER),
]);

pub static REVOKE_SECURITY_GROUP_INGRESS_RESULT: Shape = Shape::Structure(&[
    Member::named("Return", "Return", "return", false, &schema::BOOLEAN),
    Member::named(
        "RevokedSecurityGroupRules",
        "RevokedSecurityGroupRuleSet",
        "revokedSecurityGroupRuleSet",
        false,
        &REVOKED_SECURITY_GROUP_RULE_LIST,
    ),
    Member::named(
        "UnknownIpPermissions",
        "UnknownIpPermissionSet",
        "unknownIpPermissionSet",
        false,
        &IP_PERMISSION_LIST,
    ),
]);

pub static REVOKED_SECURITY_GROUP_RULE: Shape = Shape::Structure(&[
    Member::named("CidrIpv4", "CidrIpv4", "cidrIpv4", false, &schema::STRING),
    Member::named("CidrIpv6", "CidrIpv6", "cidrIpv6", false, &schema::STRING),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named("FromPort", "FromPort", "fromPort", false, &schema::INTEGER),
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named("IpProtocol", "IpProtocol", "ipProtocol", false, &schema::STRING),
    Member::named("IsEgress", "IsEgress", "isEgress", false, &schema::BOOLEAN),
    Member::named(
        "PrefixListId",
        "PrefixListId",
        "prefixListId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ReferencedGroupId",
        "ReferencedGroupId",
        "referencedGroupId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SecurityGroupRuleId",
        "SecurityGroupRuleId",
        "securityGroupRuleId",
        false,
        &schema::STRING,
    ),
    Member::named("ToPort", "ToPort", "toPort", false, &schema::INTEGER),
]);

pub static REVOKED_SECURITY_GROUP_RULE_LIST: Shape = Shape::List {
    item: &REVOKED_SECURITY_GROUP_RULE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ROUTE: Shape = Shape::Structure(&[
    Member::named(
        "CarrierGatewayId",
        "CarrierGatewayId",
        "carrierGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "CoreNetworkArn",
        "CoreNetworkArn",
        "coreNetworkArn",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationCidrBlock",
        "DestinationCidrBlock",
        "destinationCidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationIpv6CidrBlock",
        "DestinationIpv6CidrBlock",
        "destinationIpv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationPrefixListId",
        "DestinationPrefixListId",
        "destinationPrefixListId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "EgressOnlyInternetGatewayId",
        "EgressOnlyInternetGatewayId",
        "egressOnlyInternetGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named("GatewayId", "GatewayId", "gatewayId", false, &schema::STRING),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "InstanceOwnerId",
        "InstanceOwnerId",
        "instanceOwnerId",
        false,
        &schema::STRING,
    ),
    Member::named("IpAddress", "IpAddress", "ipAddress", false, &schema::STRING),
    Member::named(
        "LocalGatewayId",
        "LocalGatewayId",
        "localGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NatGatewayId",
        "NatGatewayId",
        "natGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "OdbNetworkArn",
        "OdbNetworkArn",
        "odbNetworkArn",
        false,
        &schema::STRING,
    ),
    Member::named("Origin", "Origin", "origin", false, &ROUTE_ORIGIN),
    Member::named("State", "State", "state", false, &ROUTE_STATE),
    Member::named(
        "TransitGatewayId",
        "TransitGatewayId",
        "transitGatewayId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "VpcPeeringConnectionId",
        "VpcPeeringConnectionId",
        "vpcPeeringConnectionId",
        false,
        &schema::STRING,
    ),
]);

pub static ROUTE_LIST: Shape = Shape::List {
    item: &ROUTE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ROUTE_ORIGIN: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RouteOrigin::VALUES,
};

pub static ROUTE_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RouteState::VALUES,
};

pub static ROUTE_TABLE: Shape = Shape::Structure(&[
    Member::named(
        "Associations",
        "AssociationSet",
        "associationSet",
        false,
        &ROUTE_TABLE_ASSOCIATION_LIST,
    ),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named(
        "PropagatingVgws",
        "PropagatingVgwSet",
        "propagatingVgwSet",
        false,
        &PROPAGATING_VGW_LIST,
    ),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        false,
        &schema::STRING,
    ),
    Member::named("Routes", "RouteSet", "routeSet", false, &ROUTE_LIST),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static ROUTE_TABLE_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "AssociationState",
        "AssociationState",
        "associationState",
        false,
        &ROUTE_TABLE_ASSOCIATION_STATE,
    ),
    Member::named("GatewayId", "GatewayId", "gatewayId", false, &schema::STRING),
    Member::named("Main", "Main", "main", false, &schema::BOOLEAN),
    Member::named(
        "PublicIpv4Pool",
        "PublicIpv4Pool",
        "publicIpv4Pool",
        false,
        &schema::STRING,
    ),
    Member::named(
        "RouteTableAssociationId",
        "RouteTableAssociationId",
        "routeTableAssociationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "RouteTableId",
        "RouteTableId",
        "routeTableId",
        false,
        &schema::STRING,
    ),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
]);

pub static ROUTE_TABLE_ASSOCIATION_LIST: Shape = Shape::List {
    item: &ROUTE_TABLE_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ROUTE_TABLE_ASSOCIATION_STATE: Shape = Shape::Structure(&[
    Member::named(
        "State",
        "State",
        "state",
        false,
        &ROUTE_TABLE_ASSOCIATION_STATE_CODE,
    ),
    Member::named(
        "StatusMessage",
        "StatusMessage",
        "statusMessage",
        false,
        &schema::STRING,
    ),
]);

pub static ROUTE_TABLE_ASSOCIATION_STATE_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RouteTableAssociationStateCode::VALUES,
};

pub static ROUTE_TABLE_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ROUTE_TABLE_LIST: Shape = Shape::List {
    item: &ROUTE_TABLE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static RULE_ACTION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RuleAction::VALUES,
};

pub static SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::named(
        "Description",
        "GroupDescription",
        "groupDescription",
        false,
        &schema::STRING,
    ),
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named("GroupName", "GroupName", "groupName", false, &schema::STRING),
    Member::named(
        "IpPermissions",
        "IpPermissions",
        "ipPermissions",
        false,
        &IP_PERMISSION_LIST,
    ),
    Member::named(
        "IpPermissionsEgress",
        "IpPermissionsEgress",
        "ipPermissionsEgress",
        false,
        &IP_PERMISSION_LIST,
    ),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named(
        "SecurityGroupArn",
        "SecurityGroupArn",
        "securityGroupArn",
        false,
        &schema::STRING,
    ),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static SECURITY_GROUP_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "SecurityGroupId",
    flattened: false,
    length: Bounds::NONE,
};

pub static SECURITY_GROUP_LIST: Shape = Shape::List {
    item: &SECURITY_GROUP,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SECURITY_GROUP_RULE: Shape = Shape::Structure(&[
    Member::named("CidrIpv4", "CidrIpv4", "cidrIpv4", false, &schema::STRING),
    Member::named("CidrIpv6", "CidrIpv6", "cidrIpv6", false, &schema::STRING),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named("FromPort", "FromPort", "fromPort", false, &schema::INTEGER),
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named(
        "GroupOwnerId",
        "GroupOwnerId",
        "groupOwnerId",
        false,
        &schema::STRING,
    ),
    Member::named("IpProtocol", "IpProtocol", "ipProtocol", false, &schema::STRING),
    Member::named("IsEgress", "IsEgress", "isEgress", false, &schema::BOOLEAN),
    Member::named(
        "PrefixListId",
        "PrefixListId",
        "prefixListId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ReferencedGroupInfo",
        "ReferencedGroupInfo",
        "referencedGroupInfo",
        false,
        &REFERENCED_SECURITY_GROUP,
    ),
    Member::named(
        "SecurityGroupRuleArn",
        "SecurityGroupRuleArn",
        "securityGroupRuleArn",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SecurityGroupRuleId",
        "SecurityGroupRuleId",
        "securityGroupRuleId",
        false,
        &schema::STRING,
    ),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("ToPort", "ToPort", "toPort", false, &schema::INTEGER),
]);

pub static SECURITY_GROUP_RULE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::optional("Description", &schema::STRING),
    Member::optional("SecurityGroupRuleId", &schema::STRING),
]);

pub static SECURITY_GROUP_RULE_DESCRIPTION_LIST: Shape = Shape::List {
    item: &SECURITY_GROUP_RULE_DESCRIPTION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SECURITY_GROUP_RULE_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SECURITY_GROUP_RULE_LIST: Shape = Shape::List {
    item: &SECURITY_GROUP_RULE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SECURITY_GROUP_RULE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("CidrIpv4", &schema::STRING),
    Member::optional("CidrIpv6", &schema::STRING),
    Member::optional("Description", &schema::STRING),
    Member::optional("FromPort", &schema::INTEGER),
    Member::optional("IpProtocol", &schema::STRING),
    Member::optional("PrefixListId", &schema::STRING),
    Member::optional("ReferencedGroupId", &schema::STRING),
    Member::optional("ToPort", &schema::INTEGER),
]);

pub static SECURITY_GROUP_RULE_UPDATE: Shape = Shape::Structure(&[
    Member::optional("SecurityGroupRule", &SECURITY_GROUP_RULE_REQUEST),
    Member::required("SecurityGroupRuleId", &schema::STRING),
]);

pub static SECURITY_GROUP_RULE_UPDATE_LIST: Shape = Shape::List {
    item: &SECURITY_GROUP_RULE_UPDATE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_MANAGED: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceManaged::VALUES,
};

pub static SUBNET: Shape = Shape::Structure(&[
    Member::named(
        "AssignIpv6AddressOnCreation",
        "AssignIpv6AddressOnCreation",
        "assignIpv6AddressOnCreation",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "AvailabilityZone",
        "AvailabilityZone",
        "availabilityZone",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AvailabilityZoneId",
        "AvailabilityZoneId",
        "availabilityZoneId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AvailableIpAddressCount",
        "AvailableIpAddressCount",
        "availableIpAddressCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "BlockPublicAccessStates",
        "BlockPublicAccessStates",
        "blockPublicAccessStates",
        false,
        &BLOCK_PUBLIC_ACCESS_STATES,
    ),
    Member::named("CidrBlock", "CidrBlock", "cidrBlock", false, &schema::STRING),
    Member::named(
        "CustomerOwnedIpv4Pool",
        "CustomerOwnedIpv4Pool",
        "customerOwnedIpv4Pool",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DefaultForAz",
        "DefaultForAz",
        "defaultForAz",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EnableDns64",
        "EnableDns64",
        "enableDns64",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EnableLniAtDeviceIndex",
        "EnableLniAtDeviceIndex",
        "enableLniAtDeviceIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Ipv6CidrBlockAssociationSet",
        "Ipv6CidrBlockAssociationSet",
        "ipv6CidrBlockAssociationSet",
        false,
        &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET,
    ),
    Member::named("Ipv6Native", "Ipv6Native", "ipv6Native", false, &schema::BOOLEAN),
    Member::named(
        "MapCustomerOwnedIpOnLaunch",
        "MapCustomerOwnedIpOnLaunch",
        "mapCustomerOwnedIpOnLaunch",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "MapPublicIpOnLaunch",
        "MapPublicIpOnLaunch",
        "mapPublicIpOnLaunch",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("OutpostArn", "OutpostArn", "outpostArn", false, &schema::STRING),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named(
        "PrivateDnsNameOptionsOnLaunch",
        "PrivateDnsNameOptionsOnLaunch",
        "privateDnsNameOptionsOnLaunch",
        false,
        &PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH,
    ),
    Member::named("State", "State", "state", false, &SUBNET_STATE),
    Member::named("SubnetArn", "SubnetArn", "subnetArn", false, &schema::STRING),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("Type", "Type", "type", false, &schema::STRING),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static SUBNET_CIDR_BLOCK_STATE: Shape = Shape::Structure(&[
    Member::named("State", "State", "state", false, &SUBNET_CIDR_BLOCK_STATE_CODE),
    Member::named(
        "StatusMessage",
        "StatusMessage",
        "statusMessage",
        false,
        &schema::STRING,
    ),
]);

pub static SUBNET_CIDR_BLOCK_STATE_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SubnetCidrBlockStateCode::VALUES,
};

pub static SUBNET_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "AssociatedSubnetId",
    flattened: false,
    length: Bounds::NONE,
};

pub static SUBNET_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "SubnetId",
    flattened: false,
    length: Bounds::NONE,
};

pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named("IpSource", "IpSource", "ipSource", false, &IP_SOURCE),
    Member::named(
        "Ipv6AddressAttribute",
        "Ipv6AddressAttribute",
        "ipv6AddressAttribute",
        false,
        &IPV6_ADDRESS_ATTRIBUTE,
    ),
    Member::named(
        "Ipv6CidrBlock",
        "Ipv6CidrBlock",
        "ipv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "Ipv6CidrBlockState",
        "Ipv6CidrBlockState",
        "ipv6CidrBlockState",
        false,
        &SUBNET_CIDR_BLOCK_STATE,
    ),
]);

pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Shape = Shape::List {
    item: &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SUBNET_LIST: Shape = Shape::List {
    item: &SUBNET,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SUBNET_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SubnetState::VALUES,
};

pub static TAG: Shape = Shape::Structure(&[
    Member::named("Key", "Key", "key", false, &schema::STRING),
    Member::named("Value", "Value", "value", false, &schema::STRING),
]);

pub static TAG_DESCRIPTION: Shape = Shape::Structure(&[
    Member::named("Key", "Key", "key", false, &schema::STRING),
    Member::named("ResourceId", "ResourceId", "resourceId", false, &schema::STRING),
    Member::named(
        "ResourceType",
        "ResourceType",
        "resourceType",
        false,
        &RESOURCE_TYPE,
    ),
    Member::named("Value", "Value", "value", false, &schema::STRING),
]);

pub static TAG_DESCRIPTION_LIST: Shape = Shape::List {
    item: &TAG_DESCRIPTION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_LIST: Shape = Shape::List {
    item: &TAG,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named(
        "ResourceType",
        "ResourceType",
        "resourceType",
        false,
        &RESOURCE_TYPE,
    ),
    Member::named("Tags", "Tag", "Tag", false, &TAG_LIST),
]);

pub static TAG_SPECIFICATION_LIST: Shape = Shape::List {
    item: &TAG_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static TENANCY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::Tenancy::VALUES,
};

pub static UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Shape = Shape::Structure(&[
    Member::named("Ipv4Prefixes", "Ipv4Prefix", "Ipv4Prefix", false, &IP_PREFIX_LIST),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        true,
        &schema::STRING,
    ),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &PRIVATE_IP_ADDRESS_STRING_LIST,
    ),
]);

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("GroupId", &schema::STRING),
    Member::optional("GroupName", &schema::STRING),
    Member::optional("IpPermissions", &IP_PERMISSION_LIST),
    Member::named(
        "SecurityGroupRuleDescriptions",
        "SecurityGroupRuleDescription",
        "SecurityGroupRuleDescription",
        false,
        &SECURITY_GROUP_RULE_DESCRIPTION_LIST,
    ),
]);

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT: Shape = Shape::Structure(&[Member::named(
    "Return",
    "Return",
    "return",
    false,
    &schema::BOOLEAN,
)]);

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("GroupId", &schema::STRING),
    Member::optional("GroupName", &schema::STRING),
    Member::optional("IpPermissions", &IP_PERMISSION_LIST),
    Member::named(
        "SecurityGroupRuleDescriptions",
        "SecurityGroupRuleDescription",
        "SecurityGroupRuleDescription",
        false,
        &SECURITY_GROUP_RULE_DESCRIPTION_LIST,
    ),
]);

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT: Shape =
    Shape::Structure(&[Member::named(
        "Return",
        "Return",
        "return",
        false,
        &schema::BOOLEAN,
    )]);

pub static USER_ID_GROUP_PAIR: Shape = Shape::Structure(&[
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named("GroupName", "GroupName", "groupName", false, &schema::STRING),
    Member::named(
        "PeeringStatus",
        "PeeringStatus",
        "peeringStatus",
        false,
        &schema::STRING,
    ),
    Member::named("UserId", "UserId", "userId", false, &schema::STRING),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
    Member::named(
        "VpcPeeringConnectionId",
        "VpcPeeringConnectionId",
        "vpcPeeringConnectionId",
        false,
        &schema::STRING,
    ),
]);

pub static USER_ID_GROUP_PAIR_LIST: Shape = Shape::List {
    item: &USER_ID_GROUP_PAIR,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VALUE_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VPC: Shape = Shape::Structure(&[
    Member::named(
        "BlockPublicAccessStates",
        "BlockPublicAccessStates",
        "blockPublicAccessStates",
        false,
        &BLOCK_PUBLIC_ACCESS_STATES,
    ),
    Member::named("CidrBlock", "CidrBlock", "cidrBlock", false, &schema::STRING),
    Member::named(
        "CidrBlockAssociationSet",
        "CidrBlockAssociationSet",
        "cidrBlockAssociationSet",
        false,
        &VPC_CIDR_BLOCK_ASSOCIATION_SET,
    ),
    Member::named(
        "DhcpOptionsId",
        "DhcpOptionsId",
        "dhcpOptionsId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "EncryptionControl",
        "EncryptionControl",
        "encryptionControl",
        false,
        &VPC_ENCRYPTION_CONTROL,
    ),
    Member::named(
        "InstanceTenancy",
        "InstanceTenancy",
        "instanceTenancy",
        false,
        &TENANCY,
    ),
    Member::named(
        "Ipv6CidrBlockAssociationSet",
        "Ipv6CidrBlockAssociationSet",
        "ipv6CidrBlockAssociationSet",
        false,
        &VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET,
    ),
    Member::named("IsDefault", "IsDefault", "isDefault", false, &schema::BOOLEAN),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named("State", "State", "state", false, &VPC_STATE),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static VPC_ATTRIBUTE_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VpcAttributeName::VALUES,
};

pub static VPC_CIDR_BLOCK_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named("CidrBlock", "CidrBlock", "cidrBlock", false, &schema::STRING),
    Member::named(
        "CidrBlockState",
        "CidrBlockState",
        "cidrBlockState",
        false,
        &VPC_CIDR_BLOCK_STATE,
    ),
]);

pub static VPC_CIDR_BLOCK_ASSOCIATION_SET: Shape = Shape::List {
    item: &VPC_CIDR_BLOCK_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VPC_CIDR_BLOCK_STATE: Shape = Shape::Structure(&[
    Member::named("State", "State", "state", false, &VPC_CIDR_BLOCK_STATE_CODE),
    Member::named(
        "StatusMessage",
        "StatusMessage",
        "statusMessage",
        false,
        &schema::STRING,
    ),
]);

pub static VPC_CIDR_BLOCK_STATE_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VpcCidrBlockStateCode::VALUES,
};

pub static VPC_ENCRYPTION_CONTROL: Shape = Shape::Structure(&[
    Member::named("Mode", "Mode", "mode", false, &VPC_ENCRYPTION_CONTROL_MODE),
    Member::named(
        "ResourceExclusions",
        "ResourceExclusions",
        "resourceExclusions",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSIONS,
    ),
    Member::named("State", "State", "state", false, &VPC_ENCRYPTION_CONTROL_STATE),
    Member::named(
        "StateMessage",
        "StateMessage",
        "stateMessage",
        false,
        &schema::STRING,
    ),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named(
        "VpcEncryptionControlId",
        "VpcEncryptionControlId",
        "vpcEncryptionControlId",
        false,
        &schema::STRING,
    ),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static VPC_ENCRYPTION_CONTROL_CONFIGURATION: Shape = Shape::Structure(&[
    Member::optional(
        "EgressOnlyInternetGatewayExclusion",
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
    ),
    Member::optional(
        "ElasticFileSystemExclusion",
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
    ),
    Member::optional(
        "InternetGatewayExclusion",
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
    ),
    Member::optional("LambdaExclusion", &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
    Member::required("Mode", &VPC_ENCRYPTION_CONTROL_MODE),
    Member::optional(
        "NatGatewayExclusion",
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
    ),
    Member::optional(
        "VirtualPrivateGatewayExclusion",
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
    ),
    Member::optional(
        "VpcLatticeExclusion",
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
    ),
    Member::optional(
        "VpcPeeringExclusion",
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
    ),
]);

pub static VPC_ENCRYPTION_CONTROL_EXCLUSION: Shape = Shape::Structure(&[
    Member::named(
        "State",
        "State",
        "state",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE,
    ),
    Member::named(
        "StateMessage",
        "StateMessage",
        "stateMessage",
        false,
        &schema::STRING,
    ),
]);

pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VpcEncryptionControlExclusionState::VALUES,
};

pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VpcEncryptionControlExclusionStateInput::VALUES,
};

pub static VPC_ENCRYPTION_CONTROL_EXCLUSIONS: Shape = Shape::Structure(&[
    Member::named(
        "EgressOnlyInternetGateway",
        "EgressOnlyInternetGateway",
        "egressOnlyInternetGateway",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
    Member::named(
        "ElasticFileSystem",
        "ElasticFileSystem",
        "elasticFileSystem",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
    Member::named(
        "InternetGateway",
        "InternetGateway",
        "internetGateway",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
    Member::named(
        "Lambda",
        "Lambda",
        "lambda",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
    Member::named(
        "NatGateway",
        "NatGateway",
        "natGateway",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
    Member::named(
        "VirtualPrivateGateway",
        "VirtualPrivateGateway",
        "virtualPrivateGateway",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
    Member::named(
        "VpcLattice",
        "VpcLattice",
        "vpcLattice",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
    Member::named(
        "VpcPeering",
        "VpcPeering",
        "vpcPeering",
        false,
        &VPC_ENCRYPTION_CONTROL_EXCLUSION,
    ),
]);

pub static VPC_ENCRYPTION_CONTROL_MODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VpcEncryptionControlMode::VALUES,
};

pub static VPC_ENCRYPTION_CONTROL_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VpcEncryptionControlState::VALUES,
};

pub static VPC_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "VpcId",
    flattened: false,
    length: Bounds::NONE,
};

pub static VPC_IPV6_CIDR_BLOCK_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named("IpSource", "IpSource", "ipSource", false, &IP_SOURCE),
    Member::named(
        "Ipv6AddressAttribute",
        "Ipv6AddressAttribute",
        "ipv6AddressAttribute",
        false,
        &IPV6_ADDRESS_ATTRIBUTE,
    ),
    Member::named(
        "Ipv6CidrBlock",
        "Ipv6CidrBlock",
        "ipv6CidrBlock",
        false,
        &schema::STRING,
    ),
    Member::named(
        "Ipv6CidrBlockState",
        "Ipv6CidrBlockState",
        "ipv6CidrBlockState",
        false,
        &VPC_CIDR_BLOCK_STATE,
    ),
    Member::named("Ipv6Pool", "Ipv6Pool", "ipv6Pool", false, &schema::STRING),
    Member::named(
        "NetworkBorderGroup",
        "NetworkBorderGroup",
        "networkBorderGroup",
        false,
        &schema::STRING,
    ),
]);

pub static VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Shape = Shape::List {
    item: &VPC_IPV6_CIDR_BLOCK_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VPC_LIST: Shape = Shape::List {
    item: &VPC,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VPC_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VpcState::VALUES,
};

pub static ZONE_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "ZoneId",
    flattened: false,
    length: Bounds::NONE,
};

pub static ZONE_NAME_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "ZoneName",
    flattened: false,
    length: Bounds::NONE,
};
