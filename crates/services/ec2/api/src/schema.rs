// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, Member, Pattern, Shape};

pub static ACCELERATOR_COUNT: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::INTEGER),
    Member::named("Min", "Min", "min", false, &schema::INTEGER),
]);

pub static ACCELERATOR_COUNT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::INTEGER),
    Member::optional("Min", &schema::INTEGER),
]);

pub static ACCELERATOR_MANUFACTURER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AcceleratorManufacturer::VALUES,
};

pub static ACCELERATOR_MANUFACTURER_SET: Shape = Shape::List {
    item: &ACCELERATOR_MANUFACTURER,
    item_name: "item",
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
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ACCELERATOR_TOTAL_MEMORY_MI_B: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::INTEGER),
    Member::named("Min", "Min", "min", false, &schema::INTEGER),
]);

pub static ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::INTEGER),
    Member::optional("Min", &schema::INTEGER),
]);

pub static ACCELERATOR_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AcceleratorType::VALUES,
};

pub static ACCELERATOR_TYPE_SET: Shape = Shape::List {
    item: &ACCELERATOR_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

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

pub static ADD_PREFIX_LIST_ENTRIES: Shape = Shape::List {
    item: &ADD_PREFIX_LIST_ENTRY,
    item_name: "item",
    flattened: false,
    length: Bounds::new(0, 100),
};

pub static ADD_PREFIX_LIST_ENTRY: Shape = Shape::Structure(&[
    Member::required("Cidr", &schema::STRING),
    Member::optional("Description", &schema::STRING),
]);

pub static ADDITIONAL_DETAIL: Shape = Shape::Structure(&[
    Member::named(
        "AdditionalDetailType",
        "AdditionalDetailType",
        "additionalDetailType",
        false,
        &schema::STRING,
    ),
    Member::named("Component", "Component", "component", false, &ANALYSIS_COMPONENT),
    Member::named(
        "LoadBalancers",
        "LoadBalancerSet",
        "loadBalancerSet",
        false,
        &ANALYSIS_COMPONENT_LIST,
    ),
    Member::named(
        "RuleGroupRuleOptionsPairs",
        "RuleGroupRuleOptionsPairSet",
        "ruleGroupRuleOptionsPairSet",
        false,
        &RULE_GROUP_RULE_OPTIONS_PAIR_LIST,
    ),
    Member::named(
        "RuleGroupTypePairs",
        "RuleGroupTypePairSet",
        "ruleGroupTypePairSet",
        false,
        &RULE_GROUP_TYPE_PAIR_LIST,
    ),
    Member::named(
        "RuleOptions",
        "RuleOptionSet",
        "ruleOptionSet",
        false,
        &RULE_OPTION_LIST,
    ),
    Member::named(
        "ServiceName",
        "ServiceName",
        "serviceName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "VpcEndpointService",
        "VpcEndpointService",
        "vpcEndpointService",
        false,
        &ANALYSIS_COMPONENT,
    ),
]);

pub static ADDITIONAL_DETAIL_LIST: Shape = Shape::List {
    item: &ADDITIONAL_DETAIL,
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

pub static ADDRESS_ATTRIBUTE: Shape = Shape::Structure(&[
    Member::named(
        "AllocationId",
        "AllocationId",
        "allocationId",
        false,
        &schema::STRING,
    ),
    Member::named("PtrRecord", "PtrRecord", "ptrRecord", false, &schema::STRING),
    Member::named(
        "PtrRecordUpdate",
        "PtrRecordUpdate",
        "ptrRecordUpdate",
        false,
        &PTR_UPDATE_STATUS,
    ),
    Member::named("PublicIp", "PublicIp", "publicIp", false, &schema::STRING),
]);

pub static ADDRESS_ATTRIBUTE_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AddressAttributeName::VALUES,
};

pub static ADDRESS_LIST: Shape = Shape::List {
    item: &ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ADDRESS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(1, 1000));

pub static ADDRESS_SET: Shape = Shape::List {
    item: &ADDRESS_ATTRIBUTE,
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

pub static ALLOCATION_IDS: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_ALLOWED_INSTANCE_TYPE: Pattern = Pattern::new(r"[a-zA-Z0-9\.\*\-]+");
pub static ALLOWED_INSTANCE_TYPE: Shape = Shape::String {
    length: Bounds::new(1, 30),
    pattern: Some(&PATTERN_OF_ALLOWED_INSTANCE_TYPE),
    values: &[],
};

pub static ALLOWED_INSTANCE_TYPE_SET: Shape = Shape::List {
    item: &ALLOWED_INSTANCE_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::new(0, 400),
};

pub static ALTERNATE_PATH_HINT: Shape = Shape::Structure(&[
    Member::named(
        "ComponentArn",
        "ComponentArn",
        "componentArn",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ComponentId",
        "ComponentId",
        "componentId",
        false,
        &schema::STRING,
    ),
]);

pub static ALTERNATE_PATH_HINT_LIST: Shape = Shape::List {
    item: &ALTERNATE_PATH_HINT,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static AMD_SEV_SNP_SPECIFICATION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AmdSevSnpSpecification::VALUES,
};

pub static ANALYSIS_ACL_RULE: Shape = Shape::Structure(&[
    Member::named("Cidr", "Cidr", "cidr", false, &schema::STRING),
    Member::named("Egress", "Egress", "egress", false, &schema::BOOLEAN),
    Member::named("PortRange", "PortRange", "portRange", false, &PORT_RANGE),
    Member::named("Protocol", "Protocol", "protocol", false, &schema::STRING),
    Member::named("RuleAction", "RuleAction", "ruleAction", false, &schema::STRING),
    Member::named("RuleNumber", "RuleNumber", "ruleNumber", false, &schema::INTEGER),
]);

pub static ANALYSIS_COMPONENT: Shape = Shape::Structure(&[
    Member::named("Arn", "Arn", "arn", false, &schema::STRING),
    Member::named("Id", "Id", "id", false, &schema::STRING),
    Member::named("Name", "Name", "name", false, &schema::STRING),
]);

pub static ANALYSIS_COMPONENT_LIST: Shape = Shape::List {
    item: &ANALYSIS_COMPONENT,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ANALYSIS_LOAD_BALANCER_LISTENER: Shape = Shape::Structure(&[
    Member::named("InstancePort", "InstancePort", "instancePort", false, &PORT),
    Member::named(
        "LoadBalancerPort",
        "LoadBalancerPort",
        "loadBalancerPort",
        false,
        &PORT,
    ),
]);

pub static ANALYSIS_LOAD_BALANCER_TARGET: Shape = Shape::Structure(&[
    Member::named("Address", "Address", "address", false, &IP_ADDRESS),
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
    Member::named("Instance", "Instance", "instance", false, &ANALYSIS_COMPONENT),
    Member::named("Port", "Port", "port", false, &PORT),
]);

pub static ANALYSIS_PACKET_HEADER: Shape = Shape::Structure(&[
    Member::named(
        "DestinationAddresses",
        "DestinationAddressSet",
        "destinationAddressSet",
        false,
        &IP_ADDRESS_LIST,
    ),
    Member::named(
        "DestinationPortRanges",
        "DestinationPortRangeSet",
        "destinationPortRangeSet",
        false,
        &PORT_RANGE_LIST,
    ),
    Member::named("Protocol", "Protocol", "protocol", false, &schema::STRING),
    Member::named(
        "SourceAddresses",
        "SourceAddressSet",
        "sourceAddressSet",
        false,
        &IP_ADDRESS_LIST,
    ),
    Member::named(
        "SourcePortRanges",
        "SourcePortRangeSet",
        "sourcePortRangeSet",
        false,
        &PORT_RANGE_LIST,
    ),
]);

pub static ANALYSIS_ROUTE_TABLE_ROUTE: Shape = Shape::Structure(&[
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
        &RESOURCE_ARN,
    ),
    Member::named(
        "DestinationCidr",
        "DestinationCidr",
        "destinationCidr",
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
    Member::named("Origin", "Origin", "origin", false, &schema::STRING),
    Member::named("State", "State", "state", false, &schema::STRING),
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

pub static ANALYSIS_SECURITY_GROUP_RULE: Shape = Shape::Structure(&[
    Member::named("Cidr", "Cidr", "cidr", false, &schema::STRING),
    Member::named("Direction", "Direction", "direction", false, &schema::STRING),
    Member::named("PortRange", "PortRange", "portRange", false, &PORT_RANGE),
    Member::named(
        "PrefixListId",
        "PrefixListId",
        "prefixListId",
        false,
        &schema::STRING,
    ),
    Member::named("Protocol", "Protocol", "protocol", false, &schema::STRING),
    Member::named(
        "SecurityGroupId",
        "SecurityGroupId",
        "securityGroupId",
        false,
        &schema::STRING,
    ),
]);

pub static ANALYSIS_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AnalysisStatus::VALUES,
};

pub static ARCHITECTURE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ArchitectureType::VALUES,
};

pub static ARCHITECTURE_TYPE_LIST: Shape = Shape::List {
    item: &ARCHITECTURE_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ARCHITECTURE_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ArchitectureValues::VALUES,
};

pub static ARN_LIST: Shape = Shape::List {
    item: &RESOURCE_ARN,
    item_name: "item",
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

pub static ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: Shape = Shape::Structure(&[
    Member::required("IamInstanceProfile", &IAM_INSTANCE_PROFILE_SPECIFICATION),
    Member::required("InstanceId", &schema::STRING),
]);

pub static ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: Shape = Shape::Structure(&[Member::named(
    "IamInstanceProfileAssociation",
    "IamInstanceProfileAssociation",
    "iamInstanceProfileAssociation",
    false,
    &IAM_INSTANCE_PROFILE_ASSOCIATION,
)]);

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

pub static ASSOCIATION_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "AssociationId",
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

pub static ATTACH_NETWORK_INTERFACE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "DeviceIndex",
        "DeviceIndex",
        "deviceIndex",
        true,
        &schema::INTEGER,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("EnaQueueCount", &schema::INTEGER),
    Member::optional("EnaSrdSpecification", &ENA_SRD_SPECIFICATION),
    Member::named("InstanceId", "InstanceId", "instanceId", true, &schema::STRING),
    Member::optional("NetworkCardIndex", &schema::INTEGER),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        true,
        &schema::STRING,
    ),
]);

pub static ATTACH_NETWORK_INTERFACE_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "AttachmentId",
        "AttachmentId",
        "attachmentId",
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

pub static ATTACHMENT_LIMIT_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::AttachmentLimitType::VALUES,
};

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

pub static BANDWIDTH_WEIGHTING_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BandwidthWeightingType::VALUES,
};

pub static BANDWIDTH_WEIGHTING_TYPE_LIST: Shape = Shape::List {
    item: &BANDWIDTH_WEIGHTING_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static BARE_METAL: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BareMetal::VALUES,
};

pub static BASELINE_EBS_BANDWIDTH_MBPS: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::INTEGER),
    Member::named("Min", "Min", "min", false, &schema::INTEGER),
]);

pub static BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::INTEGER),
    Member::optional("Min", &schema::INTEGER),
]);

pub static BASELINE_PERFORMANCE_FACTORS: Shape =
    Shape::Structure(&[Member::named("Cpu", "Cpu", "cpu", false, &CPU_PERFORMANCE_FACTOR)]);

pub static BASELINE_PERFORMANCE_FACTORS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Cpu", &CPU_PERFORMANCE_FACTOR_REQUEST)]);

pub static BLOB_ATTRIBUTE_VALUE: Shape =
    Shape::Structure(&[Member::named("Value", "Value", "value", false, &schema::BLOB)]);

pub static BLOCK_DEVICE_MAPPING: Shape = Shape::Structure(&[
    Member::named("DeviceName", "DeviceName", "deviceName", false, &schema::STRING),
    Member::named("Ebs", "Ebs", "ebs", false, &EBS_BLOCK_DEVICE),
    Member::named("NoDevice", "NoDevice", "noDevice", false, &schema::STRING),
    Member::named(
        "VirtualName",
        "VirtualName",
        "virtualName",
        false,
        &schema::STRING,
    ),
]);

pub static BLOCK_DEVICE_MAPPING_LIST: Shape = Shape::List {
    item: &BLOCK_DEVICE_MAPPING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static BLOCK_DEVICE_MAPPING_REQUEST_LIST: Shape = Shape::List {
    item: &BLOCK_DEVICE_MAPPING,
    item_name: "BlockDeviceMapping",
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

pub static BOOT_MODE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BootModeType::VALUES,
};

pub static BOOT_MODE_TYPE_LIST: Shape = Shape::List {
    item: &BOOT_MODE_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static BOOT_MODE_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BootModeValues::VALUES,
};

pub static BURSTABLE_PERFORMANCE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::BurstablePerformance::VALUES,
};

pub static CAPACITY_RESERVATION_PREFERENCE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CapacityReservationPreference::VALUES,
};

pub static CAPACITY_RESERVATION_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("CapacityReservationPreference", &CAPACITY_RESERVATION_PREFERENCE),
    Member::optional("CapacityReservationTarget", &CAPACITY_RESERVATION_TARGET),
]);

pub static CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Shape = Shape::Structure(&[
    Member::named(
        "CapacityReservationPreference",
        "CapacityReservationPreference",
        "capacityReservationPreference",
        false,
        &CAPACITY_RESERVATION_PREFERENCE,
    ),
    Member::named(
        "CapacityReservationTarget",
        "CapacityReservationTarget",
        "capacityReservationTarget",
        false,
        &CAPACITY_RESERVATION_TARGET_RESPONSE,
    ),
]);

pub static CAPACITY_RESERVATION_TARGET: Shape = Shape::Structure(&[
    Member::optional("CapacityReservationId", &schema::STRING),
    Member::optional("CapacityReservationResourceGroupArn", &schema::STRING),
]);

pub static CAPACITY_RESERVATION_TARGET_RESPONSE: Shape = Shape::Structure(&[
    Member::named(
        "CapacityReservationId",
        "CapacityReservationId",
        "capacityReservationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "CapacityReservationResourceGroupArn",
        "CapacityReservationResourceGroupArn",
        "capacityReservationResourceGroupArn",
        false,
        &schema::STRING,
    ),
]);

static PATTERN_OF_COMPONENT_ACCOUNT: Pattern = Pattern::new(r"\d{12}");
pub static COMPONENT_ACCOUNT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: Some(&PATTERN_OF_COMPONENT_ACCOUNT),
    values: &[],
};

static PATTERN_OF_COMPONENT_REGION: Pattern = Pattern::new(r"[a-z]{2}-[a-z]+-[1-9]+");
pub static COMPONENT_REGION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: Some(&PATTERN_OF_COMPONENT_REGION),
    values: &[],
};

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

pub static CONNECTION_TRACKING_SPECIFICATION: Shape = Shape::Structure(&[
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

pub static CONNECTION_TRACKING_SPECIFICATION_RESPONSE: Shape = Shape::Structure(&[
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

pub static CONNECTIVITY_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ConnectivityType::VALUES,
};

pub static CORE_COUNT_LIST: Shape = Shape::List {
    item: &schema::INTEGER,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static CPU_MANUFACTURER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::CpuManufacturer::VALUES,
};

pub static CPU_MANUFACTURER_SET: Shape = Shape::List {
    item: &CPU_MANUFACTURER,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static CPU_OPTIONS: Shape = Shape::Structure(&[
    Member::named(
        "AmdSevSnp",
        "AmdSevSnp",
        "amdSevSnp",
        false,
        &AMD_SEV_SNP_SPECIFICATION,
    ),
    Member::named("CoreCount", "CoreCount", "coreCount", false, &schema::INTEGER),
    Member::named(
        "NestedVirtualization",
        "NestedVirtualization",
        "nestedVirtualization",
        false,
        &NESTED_VIRTUALIZATION_SPECIFICATION,
    ),
    Member::named(
        "ThreadsPerCore",
        "ThreadsPerCore",
        "threadsPerCore",
        false,
        &schema::INTEGER,
    ),
]);

pub static CPU_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AmdSevSnp", &AMD_SEV_SNP_SPECIFICATION),
    Member::optional("CoreCount", &schema::INTEGER),
    Member::optional("NestedVirtualization", &NESTED_VIRTUALIZATION_SPECIFICATION),
    Member::optional("ThreadsPerCore", &schema::INTEGER),
]);

pub static CPU_PERFORMANCE_FACTOR: Shape = Shape::Structure(&[Member::named(
    "References",
    "ReferenceSet",
    "referenceSet",
    false,
    &PERFORMANCE_FACTOR_REFERENCE_SET,
)]);

pub static CPU_PERFORMANCE_FACTOR_REQUEST: Shape = Shape::Structure(&[Member::named(
    "References",
    "Reference",
    "Reference",
    false,
    &PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST,
)]);

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

pub static CREATE_LAUNCH_TEMPLATE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ClientToken", &schema::STRING),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::required("LaunchTemplateData", &REQUEST_LAUNCH_TEMPLATE_DATA),
    Member::required("LaunchTemplateName", &LAUNCH_TEMPLATE_NAME),
    Member::optional("Operator", &OPERATOR_REQUEST),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::optional("VersionDescription", &VERSION_DESCRIPTION),
]);

pub static CREATE_LAUNCH_TEMPLATE_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "LaunchTemplate",
        "LaunchTemplate",
        "launchTemplate",
        false,
        &LAUNCH_TEMPLATE,
    ),
    Member::named("Warning", "Warning", "warning", false, &VALIDATION_WARNING),
]);

pub static CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ClientToken", &schema::STRING),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::required("LaunchTemplateData", &REQUEST_LAUNCH_TEMPLATE_DATA),
    Member::optional("LaunchTemplateId", &schema::STRING),
    Member::optional("LaunchTemplateName", &LAUNCH_TEMPLATE_NAME),
    Member::optional("ResolveAlias", &schema::BOOLEAN),
    Member::optional("SourceVersion", &schema::STRING),
    Member::optional("VersionDescription", &VERSION_DESCRIPTION),
]);

pub static CREATE_LAUNCH_TEMPLATE_VERSION_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "LaunchTemplateVersion",
        "LaunchTemplateVersion",
        "launchTemplateVersion",
        false,
        &LAUNCH_TEMPLATE_VERSION,
    ),
    Member::named("Warning", "Warning", "warning", false, &VALIDATION_WARNING),
]);

pub static CREATE_MANAGED_PREFIX_LIST_REQUEST: Shape = Shape::Structure(&[
    Member::required("AddressFamily", &schema::STRING),
    Member::optional("ClientToken", &schema::STRING),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Entries", "Entry", "Entry", false, &ADD_PREFIX_LIST_ENTRIES),
    Member::required("MaxEntries", &schema::INTEGER),
    Member::required("PrefixListName", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
]);

pub static CREATE_MANAGED_PREFIX_LIST_RESULT: Shape = Shape::Structure(&[Member::named(
    "PrefixList",
    "PrefixList",
    "prefixList",
    false,
    &MANAGED_PREFIX_LIST,
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
    Member::named("RuleAction", "RuleAction", "ruleAction", true, &schema::STRING),
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

pub static CREATE_NETWORK_INSIGHTS_PATH_REQUEST: Shape = Shape::Structure(&[
    Member::required("ClientToken", &schema::STRING),
    Member::optional("Destination", &schema::STRING),
    Member::optional("DestinationIp", &IP_ADDRESS),
    Member::optional("DestinationPort", &PORT),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("FilterAtDestination", &PATH_REQUEST_FILTER),
    Member::optional("FilterAtSource", &PATH_REQUEST_FILTER),
    Member::required("Protocol", &PROTOCOL),
    Member::required("Source", &schema::STRING),
    Member::optional("SourceIp", &IP_ADDRESS),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
]);

pub static CREATE_NETWORK_INSIGHTS_PATH_RESULT: Shape = Shape::Structure(&[Member::named(
    "NetworkInsightsPath",
    "NetworkInsightsPath",
    "networkInsightsPath",
    false,
    &NETWORK_INSIGHTS_PATH,
)]);

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
    Member::named("Resources", "ResourceId", "ResourceId", false, &RESOURCE_ID_LIST),
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

pub static CREDIT_SPECIFICATION: Shape = Shape::Structure(&[Member::named(
    "CpuCredits",
    "CpuCredits",
    "cpuCredits",
    false,
    &schema::STRING,
)]);

pub static CREDIT_SPECIFICATION_REQUEST: Shape =
    Shape::Structure(&[Member::required("CpuCredits", &schema::STRING)]);

pub static DIT_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 100));

pub static DITO_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DEFAULT_CONNECTION_TRACKING_CONFIGURATION: Shape = Shape::Structure(&[
    Member::named(
        "DefaultTcpEstablishedTimeout",
        "DefaultTcpEstablishedTimeout",
        "defaultTcpEstablishedTimeout",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "DefaultUdpStreamTimeout",
        "DefaultUdpStreamTimeout",
        "defaultUdpStreamTimeout",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "DefaultUdpTimeout",
        "DefaultUdpTimeout",
        "defaultUdpTimeout",
        false,
        &schema::INTEGER,
    ),
]);

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

pub static DELETE_LAUNCH_TEMPLATE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("LaunchTemplateId", &schema::STRING),
    Member::optional("LaunchTemplateName", &LAUNCH_TEMPLATE_NAME),
]);

pub static DELETE_LAUNCH_TEMPLATE_RESULT: Shape = Shape::Structure(&[Member::named(
    "LaunchTemplate",
    "LaunchTemplate",
    "launchTemplate",
    false,
    &LAUNCH_TEMPLATE,
)]);

pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("LaunchTemplateId", &schema::STRING),
    Member::optional("LaunchTemplateName", &LAUNCH_TEMPLATE_NAME),
    Member::named(
        "Versions",
        "LaunchTemplateVersion",
        "LaunchTemplateVersion",
        true,
        &VERSION_STRING_LIST,
    ),
]);

pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM: Shape = Shape::Structure(&[
    Member::named(
        "LaunchTemplateId",
        "LaunchTemplateId",
        "launchTemplateId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "LaunchTemplateName",
        "LaunchTemplateName",
        "launchTemplateName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ResponseError",
        "ResponseError",
        "responseError",
        false,
        &RESPONSE_ERROR,
    ),
    Member::named(
        "VersionNumber",
        "VersionNumber",
        "versionNumber",
        false,
        &schema::LONG,
    ),
]);

pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_SET: Shape = Shape::List {
    item: &DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM: Shape = Shape::Structure(&[
    Member::named(
        "LaunchTemplateId",
        "LaunchTemplateId",
        "launchTemplateId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "LaunchTemplateName",
        "LaunchTemplateName",
        "launchTemplateName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "VersionNumber",
        "VersionNumber",
        "versionNumber",
        false,
        &schema::LONG,
    ),
]);

pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_SET: Shape = Shape::List {
    item: &DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "SuccessfullyDeletedLaunchTemplateVersions",
        "SuccessfullyDeletedLaunchTemplateVersionSet",
        "successfullyDeletedLaunchTemplateVersionSet",
        false,
        &DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_SET,
    ),
    Member::named(
        "UnsuccessfullyDeletedLaunchTemplateVersions",
        "UnsuccessfullyDeletedLaunchTemplateVersionSet",
        "unsuccessfullyDeletedLaunchTemplateVersionSet",
        false,
        &DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_SET,
    ),
]);

pub static DELETE_MANAGED_PREFIX_LIST_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::required("PrefixListId", &schema::STRING),
]);

pub static DELETE_MANAGED_PREFIX_LIST_RESULT: Shape = Shape::Structure(&[Member::named(
    "PrefixList",
    "PrefixList",
    "prefixList",
    false,
    &MANAGED_PREFIX_LIST,
)]);

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

pub static DELETE_NETWORK_INSIGHTS_ANALYSIS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::required("NetworkInsightsAnalysisId", &schema::STRING),
]);

pub static DELETE_NETWORK_INSIGHTS_ANALYSIS_RESULT: Shape = Shape::Structure(&[Member::named(
    "NetworkInsightsAnalysisId",
    "NetworkInsightsAnalysisId",
    "networkInsightsAnalysisId",
    false,
    &schema::STRING,
)]);

pub static DELETE_NETWORK_INSIGHTS_PATH_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::required("NetworkInsightsPathId", &schema::STRING),
]);

pub static DELETE_NETWORK_INSIGHTS_PATH_RESULT: Shape = Shape::Structure(&[Member::named(
    "NetworkInsightsPathId",
    "NetworkInsightsPathId",
    "networkInsightsPathId",
    false,
    &schema::STRING,
)]);

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
    Member::named("Resources", "ResourceId", "resourceId", false, &RESOURCE_ID_LIST),
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

pub static DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AllocationIds",
        "AllocationId",
        "AllocationId",
        false,
        &ALLOCATION_IDS,
    ),
    Member::optional("Attribute", &ADDRESS_ATTRIBUTE_NAME),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("MaxResults", &ADDRESS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT: Shape = Shape::Structure(&[
    Member::named("Addresses", "AddressSet", "addressSet", false, &ADDRESS_SET),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

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

pub static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_MAX_RESULTS: Shape =
    Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AssociationIds",
        "AssociationId",
        "AssociationId",
        false,
        &ASSOCIATION_ID_LIST,
    ),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional(
        "MaxResults",
        &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_MAX_RESULTS,
    ),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "IamInstanceProfileAssociations",
        "IamInstanceProfileAssociationSet",
        "iamInstanceProfileAssociationSet",
        false,
        &IAM_INSTANCE_PROFILE_ASSOCIATION_SET,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_IMAGES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "ExecutableUsers",
        "ExecutableBy",
        "ExecutableBy",
        false,
        &EXECUTABLE_BY_STRING_LIST,
    ),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named("ImageIds", "ImageId", "ImageId", false, &IMAGE_ID_STRING_LIST),
    Member::optional("IncludeDeprecated", &schema::BOOLEAN),
    Member::optional("IncludeDisabled", &schema::BOOLEAN),
    Member::optional("MaxResults", &schema::INTEGER),
    Member::optional("NextToken", &schema::STRING),
    Member::named("Owners", "Owner", "Owner", false, &OWNER_STRING_LIST),
]);

pub static DESCRIBE_IMAGES_RESULT: Shape = Shape::Structure(&[
    Member::named("Images", "ImagesSet", "imagesSet", false, &IMAGE_LIST),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "Attribute",
        "Attribute",
        "attribute",
        true,
        &INSTANCE_ATTRIBUTE_NAME,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("InstanceId", "InstanceId", "instanceId", true, &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 1000));

pub static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named(
        "InstanceIds",
        "InstanceId",
        "InstanceId",
        false,
        &INSTANCE_ID_STRING_LIST,
    ),
    Member::optional("MaxResults", &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "InstanceCreditSpecifications",
        "InstanceCreditSpecificationSet",
        "instanceCreditSpecificationSet",
        false,
        &INSTANCE_CREDIT_SPECIFICATION_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_STATUS_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::named(
        "IncludeAllInstances",
        "IncludeAllInstances",
        "includeAllInstances",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional("IncludeManagedResources", &schema::BOOLEAN),
    Member::named(
        "InstanceIds",
        "InstanceId",
        "InstanceId",
        false,
        &INSTANCE_ID_STRING_LIST,
    ),
    Member::optional("MaxResults", &schema::INTEGER),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_STATUS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "InstanceStatuses",
        "InstanceStatusSet",
        "instanceStatusSet",
        false,
        &INSTANCE_STATUS_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("LocationType", &LOCATION_TYPE),
    Member::optional("MaxResults", &DITO_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "InstanceTypeOfferings",
        "InstanceTypeOfferingSet",
        "instanceTypeOfferingSet",
        false,
        &INSTANCE_TYPE_OFFERINGS_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_TYPES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("IncludeUnsupportedInRegion", &schema::BOOLEAN),
    Member::named(
        "InstanceTypes",
        "InstanceType",
        "InstanceType",
        false,
        &REQUEST_INSTANCE_TYPE_LIST,
    ),
    Member::optional("MaxResults", &DIT_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_INSTANCE_TYPES_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "InstanceTypes",
        "InstanceTypeSet",
        "instanceTypeSet",
        false,
        &INSTANCE_TYPE_INFO_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("IncludeManagedResources", &schema::BOOLEAN),
    Member::named(
        "InstanceIds",
        "InstanceId",
        "InstanceId",
        false,
        &INSTANCE_ID_STRING_LIST,
    ),
    Member::named("MaxResults", "MaxResults", "maxResults", false, &schema::INTEGER),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_INSTANCES_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named(
        "Reservations",
        "ReservationSet",
        "reservationSet",
        false,
        &RESERVATION_LIST,
    ),
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

pub static DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("IncludeManagedResources", &schema::BOOLEAN),
    Member::optional("LaunchTemplateId", &schema::STRING),
    Member::optional("LaunchTemplateName", &LAUNCH_TEMPLATE_NAME),
    Member::optional("MaxResults", &schema::INTEGER),
    Member::optional("MaxVersion", &schema::STRING),
    Member::optional("MinVersion", &schema::STRING),
    Member::optional("NextToken", &schema::STRING),
    Member::optional("ResolveAlias", &schema::BOOLEAN),
    Member::named(
        "Versions",
        "LaunchTemplateVersion",
        "LaunchTemplateVersion",
        false,
        &VERSION_STRING_LIST,
    ),
]);

pub static DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "LaunchTemplateVersions",
        "LaunchTemplateVersionSet",
        "launchTemplateVersionSet",
        false,
        &LAUNCH_TEMPLATE_VERSION_SET,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_LAUNCH_TEMPLATES_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(1, 200));

pub static DESCRIBE_LAUNCH_TEMPLATES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("IncludeManagedResources", &schema::BOOLEAN),
    Member::named(
        "LaunchTemplateIds",
        "LaunchTemplateId",
        "LaunchTemplateId",
        false,
        &LAUNCH_TEMPLATE_ID_STRING_LIST,
    ),
    Member::named(
        "LaunchTemplateNames",
        "LaunchTemplateName",
        "LaunchTemplateName",
        false,
        &LAUNCH_TEMPLATE_NAME_STRING_LIST,
    ),
    Member::optional("MaxResults", &DESCRIBE_LAUNCH_TEMPLATES_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_LAUNCH_TEMPLATES_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "LaunchTemplates",
        "LaunchTemplates",
        "launchTemplates",
        false,
        &LAUNCH_TEMPLATE_SET,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &PREFIX_LIST_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::named(
        "PrefixListIds",
        "PrefixListId",
        "PrefixListId",
        false,
        &VALUE_STRING_LIST,
    ),
]);

pub static DESCRIBE_MANAGED_PREFIX_LISTS_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named(
        "PrefixLists",
        "PrefixListSet",
        "prefixListSet",
        false,
        &MANAGED_PREFIX_LIST_SET,
    ),
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

pub static DESCRIBE_NETWORK_INSIGHTS_ANALYSES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AnalysisEndTime", &schema::TIMESTAMP),
    Member::optional("AnalysisStartTime", &schema::TIMESTAMP),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &NETWORK_INSIGHTS_MAX_RESULTS),
    Member::named(
        "NetworkInsightsAnalysisIds",
        "NetworkInsightsAnalysisId",
        "NetworkInsightsAnalysisId",
        false,
        &NETWORK_INSIGHTS_ANALYSIS_ID_LIST,
    ),
    Member::optional("NetworkInsightsPathId", &schema::STRING),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_NETWORK_INSIGHTS_ANALYSES_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "NetworkInsightsAnalyses",
        "NetworkInsightsAnalysisSet",
        "networkInsightsAnalysisSet",
        false,
        &NETWORK_INSIGHTS_ANALYSIS_LIST,
    ),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static DESCRIBE_NETWORK_INSIGHTS_PATHS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &NETWORK_INSIGHTS_MAX_RESULTS),
    Member::named(
        "NetworkInsightsPathIds",
        "NetworkInsightsPathId",
        "NetworkInsightsPathId",
        false,
        &NETWORK_INSIGHTS_PATH_ID_LIST,
    ),
    Member::optional("NextToken", &schema::STRING),
]);

pub static DESCRIBE_NETWORK_INSIGHTS_PATHS_RESULT: Shape = Shape::Structure(&[
    Member::named(
        "NetworkInsightsPaths",
        "NetworkInsightsPathSet",
        "networkInsightsPathSet",
        false,
        &NETWORK_INSIGHTS_PATH_LIST,
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

pub static DESCRIBE_PREFIX_LISTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("MaxResults", &schema::INTEGER),
    Member::optional("NextToken", &schema::STRING),
    Member::named(
        "PrefixListIds",
        "PrefixListId",
        "PrefixListId",
        false,
        &PREFIX_LIST_RESOURCE_ID_STRING_LIST,
    ),
]);

pub static DESCRIBE_PREFIX_LISTS_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named(
        "PrefixLists",
        "PrefixListSet",
        "prefixListSet",
        false,
        &PREFIX_LIST_SET,
    ),
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

pub static DESCRIBE_VOLUMES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Filters", "Filter", "Filter", false, &FILTER_LIST),
    Member::optional("IncludeManagedResources", &schema::BOOLEAN),
    Member::named("MaxResults", "MaxResults", "maxResults", false, &schema::INTEGER),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named("VolumeIds", "VolumeId", "VolumeId", false, &VOLUME_ID_STRING_LIST),
]);

pub static DESCRIBE_VOLUMES_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named("Volumes", "VolumeSet", "volumeSet", false, &VOLUME_LIST),
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

pub static DETACH_NETWORK_INTERFACE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AttachmentId",
        "AttachmentId",
        "attachmentId",
        true,
        &schema::STRING,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Force", "Force", "force", false, &schema::BOOLEAN),
]);

pub static DEVICE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DeviceType::VALUES,
};

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

pub static DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: Shape =
    Shape::Structure(&[Member::required("AssociationId", &schema::STRING)]);

pub static DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: Shape = Shape::Structure(&[Member::named(
    "IamInstanceProfileAssociation",
    "IamInstanceProfileAssociation",
    "iamInstanceProfileAssociation",
    false,
    &IAM_INSTANCE_PROFILE_ASSOCIATION,
)]);

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

pub static DISK_INFO: Shape = Shape::Structure(&[
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named("SizeInGB", "SizeInGB", "sizeInGB", false, &schema::LONG),
    Member::named("Type", "Type", "type", false, &DISK_TYPE),
]);

pub static DISK_INFO_LIST: Shape = Shape::List {
    item: &DISK_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static DISK_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DiskType::VALUES,
};

pub static DOMAIN_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DomainType::VALUES,
};

pub static EBS_BLOCK_DEVICE: Shape = Shape::Structure(&[
    Member::named(
        "AvailabilityZone",
        "AvailabilityZone",
        "availabilityZone",
        false,
        &schema::STRING,
    ),
    Member::optional("AvailabilityZoneId", &schema::STRING),
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional("EbsCardIndex", &schema::INTEGER),
    Member::named("Encrypted", "Encrypted", "encrypted", false, &schema::BOOLEAN),
    Member::named("Iops", "Iops", "iops", false, &schema::INTEGER),
    Member::named("KmsKeyId", "KmsKeyId", "kmsKeyId", false, &schema::STRING),
    Member::named("OutpostArn", "OutpostArn", "outpostArn", false, &schema::STRING),
    Member::named("SnapshotId", "SnapshotId", "snapshotId", false, &schema::STRING),
    Member::named("Throughput", "Throughput", "throughput", false, &schema::INTEGER),
    Member::optional("VolumeInitializationRate", &schema::INTEGER),
    Member::named("VolumeSize", "VolumeSize", "volumeSize", false, &schema::INTEGER),
    Member::named("VolumeType", "VolumeType", "volumeType", false, &VOLUME_TYPE),
]);

pub static EBS_CARD_INFO: Shape = Shape::Structure(&[
    Member::named(
        "BaselineBandwidthInMbps",
        "BaselineBandwidthInMbps",
        "baselineBandwidthInMbps",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "BaselineIops",
        "BaselineIops",
        "baselineIops",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "BaselineThroughputInMBps",
        "BaselineThroughputInMBps",
        "baselineThroughputInMBps",
        false,
        &schema::FLOAT,
    ),
    Member::named(
        "EbsCardIndex",
        "EbsCardIndex",
        "ebsCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumBandwidthInMbps",
        "MaximumBandwidthInMbps",
        "maximumBandwidthInMbps",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumIops",
        "MaximumIops",
        "maximumIops",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumThroughputInMBps",
        "MaximumThroughputInMBps",
        "maximumThroughputInMBps",
        false,
        &schema::FLOAT,
    ),
]);

pub static EBS_CARD_INFO_LIST: Shape = Shape::List {
    item: &EBS_CARD_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static EBS_ENCRYPTION_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EbsEncryptionSupport::VALUES,
};

pub static EBS_INFO: Shape = Shape::Structure(&[
    Member::named(
        "AttachmentLimitType",
        "AttachmentLimitType",
        "attachmentLimitType",
        false,
        &ATTACHMENT_LIMIT_TYPE,
    ),
    Member::named("EbsCards", "EbsCardSet", "ebsCardSet", false, &EBS_CARD_INFO_LIST),
    Member::named(
        "EbsOptimizedInfo",
        "EbsOptimizedInfo",
        "ebsOptimizedInfo",
        false,
        &EBS_OPTIMIZED_INFO,
    ),
    Member::named(
        "EbsOptimizedSupport",
        "EbsOptimizedSupport",
        "ebsOptimizedSupport",
        false,
        &EBS_OPTIMIZED_SUPPORT,
    ),
    Member::named(
        "EncryptionSupport",
        "EncryptionSupport",
        "encryptionSupport",
        false,
        &EBS_ENCRYPTION_SUPPORT,
    ),
    Member::named(
        "MaximumEbsAttachments",
        "MaximumEbsAttachments",
        "maximumEbsAttachments",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumEbsCards",
        "MaximumEbsCards",
        "maximumEbsCards",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "NvmeSupport",
        "NvmeSupport",
        "nvmeSupport",
        false,
        &EBS_NVME_SUPPORT,
    ),
]);

pub static EBS_INSTANCE_BLOCK_DEVICE: Shape = Shape::Structure(&[
    Member::named(
        "AssociatedResource",
        "AssociatedResource",
        "associatedResource",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AttachTime",
        "AttachTime",
        "attachTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EbsCardIndex",
        "EbsCardIndex",
        "ebsCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named("Status", "Status", "status", false, &ATTACHMENT_STATUS),
    Member::named("VolumeId", "VolumeId", "volumeId", false, &schema::STRING),
    Member::named(
        "VolumeOwnerId",
        "VolumeOwnerId",
        "volumeOwnerId",
        false,
        &schema::STRING,
    ),
]);

pub static EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("VolumeId", "VolumeId", "volumeId", false, &schema::STRING),
]);

pub static EBS_NVME_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EbsNvmeSupport::VALUES,
};

pub static EBS_OPTIMIZED_INFO: Shape = Shape::Structure(&[
    Member::named(
        "BaselineBandwidthInMbps",
        "BaselineBandwidthInMbps",
        "baselineBandwidthInMbps",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "BaselineIops",
        "BaselineIops",
        "baselineIops",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "BaselineThroughputInMBps",
        "BaselineThroughputInMBps",
        "baselineThroughputInMBps",
        false,
        &schema::FLOAT,
    ),
    Member::named(
        "MaximumBandwidthInMbps",
        "MaximumBandwidthInMbps",
        "maximumBandwidthInMbps",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumIops",
        "MaximumIops",
        "maximumIops",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumThroughputInMBps",
        "MaximumThroughputInMBps",
        "maximumThroughputInMBps",
        false,
        &schema::FLOAT,
    ),
]);

pub static EBS_OPTIMIZED_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EbsOptimizedSupport::VALUES,
};

pub static EBS_STATUS_DETAILS: Shape = Shape::Structure(&[
    Member::named(
        "ImpairedSince",
        "ImpairedSince",
        "impairedSince",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named("Name", "Name", "name", false, &STATUS_NAME),
    Member::named("Status", "Status", "status", false, &STATUS_TYPE),
]);

pub static EBS_STATUS_DETAILS_LIST: Shape = Shape::List {
    item: &EBS_STATUS_DETAILS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static EBS_STATUS_SUMMARY: Shape = Shape::Structure(&[
    Member::named("Details", "Details", "details", false, &EBS_STATUS_DETAILS_LIST),
    Member::named("Status", "Status", "status", false, &SUMMARY_STATUS),
]);

pub static EFA_INFO: Shape = Shape::Structure(&[Member::named(
    "MaximumEfaInterfaces",
    "MaximumEfaInterfaces",
    "maximumEfaInterfaces",
    false,
    &schema::INTEGER,
)]);

pub static ELASTIC_GPU_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "ElasticGpuAssociationId",
        "ElasticGpuAssociationId",
        "elasticGpuAssociationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ElasticGpuAssociationState",
        "ElasticGpuAssociationState",
        "elasticGpuAssociationState",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ElasticGpuAssociationTime",
        "ElasticGpuAssociationTime",
        "elasticGpuAssociationTime",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ElasticGpuId",
        "ElasticGpuId",
        "elasticGpuId",
        false,
        &schema::STRING,
    ),
]);

pub static ELASTIC_GPU_ASSOCIATION_LIST: Shape = Shape::List {
    item: &ELASTIC_GPU_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ELASTIC_GPU_SPECIFICATION: Shape = Shape::Structure(&[Member::required("Type", &schema::STRING)]);

pub static ELASTIC_GPU_SPECIFICATION_LIST: Shape = Shape::List {
    item: &ELASTIC_GPU_SPECIFICATION,
    item_name: "ElasticGpuSpecification",
    flattened: false,
    length: Bounds::NONE,
};

pub static ELASTIC_GPU_SPECIFICATION_RESPONSE: Shape =
    Shape::Structure(&[Member::named("Type", "Type", "type", false, &schema::STRING)]);

pub static ELASTIC_GPU_SPECIFICATION_RESPONSE_LIST: Shape = Shape::List {
    item: &ELASTIC_GPU_SPECIFICATION_RESPONSE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ELASTIC_GPU_SPECIFICATIONS: Shape = Shape::List {
    item: &ELASTIC_GPU_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ELASTIC_INFERENCE_ACCELERATOR: Shape = Shape::Structure(&[
    Member::optional("Count", &ELASTIC_INFERENCE_ACCELERATOR_COUNT),
    Member::required("Type", &schema::STRING),
]);

pub static ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "ElasticInferenceAcceleratorArn",
        "ElasticInferenceAcceleratorArn",
        "elasticInferenceAcceleratorArn",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ElasticInferenceAcceleratorAssociationId",
        "ElasticInferenceAcceleratorAssociationId",
        "elasticInferenceAcceleratorAssociationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ElasticInferenceAcceleratorAssociationState",
        "ElasticInferenceAcceleratorAssociationState",
        "elasticInferenceAcceleratorAssociationState",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ElasticInferenceAcceleratorAssociationTime",
        "ElasticInferenceAcceleratorAssociationTime",
        "elasticInferenceAcceleratorAssociationTime",
        false,
        &schema::TIMESTAMP,
    ),
]);

pub static ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST: Shape = Shape::List {
    item: &ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ELASTIC_INFERENCE_ACCELERATOR_COUNT: Shape = Shape::Integer(Bounds::min(1));

pub static ELASTIC_INFERENCE_ACCELERATORS: Shape = Shape::List {
    item: &ELASTIC_INFERENCE_ACCELERATOR,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static ENA_SRD_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("EnaSrdEnabled", &schema::BOOLEAN),
    Member::optional("EnaSrdUdpSpecification", &ENA_SRD_UDP_SPECIFICATION),
]);

pub static ENA_SRD_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("EnaSrdEnabled", &schema::BOOLEAN),
    Member::optional("EnaSrdUdpSpecification", &ENA_SRD_UDP_SPECIFICATION_REQUEST),
]);

pub static ENA_SRD_UDP_SPECIFICATION: Shape =
    Shape::Structure(&[Member::optional("EnaSrdUdpEnabled", &schema::BOOLEAN)]);

pub static ENA_SRD_UDP_SPECIFICATION_REQUEST: Shape =
    Shape::Structure(&[Member::optional("EnaSrdUdpEnabled", &schema::BOOLEAN)]);

pub static ENA_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EnaSupport::VALUES,
};

pub static ENCLAVE_OPTIONS: Shape = Shape::Structure(&[Member::named(
    "Enabled",
    "Enabled",
    "enabled",
    false,
    &schema::BOOLEAN,
)]);

pub static ENCLAVE_OPTIONS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Enabled", &schema::BOOLEAN)]);

pub static EPHEMERAL_NVME_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EphemeralNvmeSupport::VALUES,
};

pub static ERROR_SET: Shape = Shape::List {
    item: &VALIDATION_ERROR,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static EVENT_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EventCode::VALUES,
};

static PATTERN_OF_EXCLUDED_INSTANCE_TYPE: Pattern = Pattern::new(r"[a-zA-Z0-9\.\*\-]+");
pub static EXCLUDED_INSTANCE_TYPE: Shape = Shape::String {
    length: Bounds::new(1, 30),
    pattern: Some(&PATTERN_OF_EXCLUDED_INSTANCE_TYPE),
    values: &[],
};

pub static EXCLUDED_INSTANCE_TYPE_SET: Shape = Shape::List {
    item: &EXCLUDED_INSTANCE_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::new(0, 400),
};

pub static EXECUTABLE_BY_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "ExecutableBy",
    flattened: false,
    length: Bounds::NONE,
};

pub static EXPLANATION: Shape = Shape::Structure(&[
    Member::named("Acl", "Acl", "acl", false, &ANALYSIS_COMPONENT),
    Member::named("AclRule", "AclRule", "aclRule", false, &ANALYSIS_ACL_RULE),
    Member::named("Address", "Address", "address", false, &IP_ADDRESS),
    Member::named("Addresses", "AddressSet", "addressSet", false, &IP_ADDRESS_LIST),
    Member::named(
        "AttachedTo",
        "AttachedTo",
        "attachedTo",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "AvailabilityZoneIds",
        "AvailabilityZoneIdSet",
        "availabilityZoneIdSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named(
        "AvailabilityZones",
        "AvailabilityZoneSet",
        "availabilityZoneSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named("Cidrs", "CidrSet", "cidrSet", false, &VALUE_STRING_LIST),
    Member::named(
        "ClassicLoadBalancerListener",
        "ClassicLoadBalancerListener",
        "classicLoadBalancerListener",
        false,
        &ANALYSIS_LOAD_BALANCER_LISTENER,
    ),
    Member::named("Component", "Component", "component", false, &ANALYSIS_COMPONENT),
    Member::named(
        "ComponentAccount",
        "ComponentAccount",
        "componentAccount",
        false,
        &COMPONENT_ACCOUNT,
    ),
    Member::named(
        "ComponentRegion",
        "ComponentRegion",
        "componentRegion",
        false,
        &COMPONENT_REGION,
    ),
    Member::named(
        "CustomerGateway",
        "CustomerGateway",
        "customerGateway",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "Destination",
        "Destination",
        "destination",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "DestinationVpc",
        "DestinationVpc",
        "destinationVpc",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named("Direction", "Direction", "direction", false, &schema::STRING),
    Member::named(
        "ElasticLoadBalancerListener",
        "ElasticLoadBalancerListener",
        "elasticLoadBalancerListener",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "ExplanationCode",
        "ExplanationCode",
        "explanationCode",
        false,
        &schema::STRING,
    ),
    Member::named(
        "FirewallStatefulRule",
        "FirewallStatefulRule",
        "firewallStatefulRule",
        false,
        &FIREWALL_STATEFUL_RULE,
    ),
    Member::named(
        "FirewallStatelessRule",
        "FirewallStatelessRule",
        "firewallStatelessRule",
        false,
        &FIREWALL_STATELESS_RULE,
    ),
    Member::named(
        "IngressRouteTable",
        "IngressRouteTable",
        "ingressRouteTable",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "InternetGateway",
        "InternetGateway",
        "internetGateway",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "LoadBalancerArn",
        "LoadBalancerArn",
        "loadBalancerArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "LoadBalancerListenerPort",
        "LoadBalancerListenerPort",
        "loadBalancerListenerPort",
        false,
        &PORT,
    ),
    Member::named(
        "LoadBalancerTarget",
        "LoadBalancerTarget",
        "loadBalancerTarget",
        false,
        &ANALYSIS_LOAD_BALANCER_TARGET,
    ),
    Member::named(
        "LoadBalancerTargetGroup",
        "LoadBalancerTargetGroup",
        "loadBalancerTargetGroup",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "LoadBalancerTargetGroups",
        "LoadBalancerTargetGroupSet",
        "loadBalancerTargetGroupSet",
        false,
        &ANALYSIS_COMPONENT_LIST,
    ),
    Member::named(
        "LoadBalancerTargetPort",
        "LoadBalancerTargetPort",
        "loadBalancerTargetPort",
        false,
        &PORT,
    ),
    Member::named(
        "MissingComponent",
        "MissingComponent",
        "missingComponent",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NatGateway",
        "NatGateway",
        "natGateway",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "NetworkInterface",
        "NetworkInterface",
        "networkInterface",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "PacketField",
        "PacketField",
        "packetField",
        false,
        &schema::STRING,
    ),
    Member::named("Port", "Port", "port", false, &PORT),
    Member::named(
        "PortRanges",
        "PortRangeSet",
        "portRangeSet",
        false,
        &PORT_RANGE_LIST,
    ),
    Member::named(
        "PrefixList",
        "PrefixList",
        "prefixList",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named("Protocols", "ProtocolSet", "protocolSet", false, &STRING_LIST),
    Member::named(
        "RouteTable",
        "RouteTable",
        "routeTable",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "RouteTableRoute",
        "RouteTableRoute",
        "routeTableRoute",
        false,
        &ANALYSIS_ROUTE_TABLE_ROUTE,
    ),
    Member::named(
        "SecurityGroup",
        "SecurityGroup",
        "securityGroup",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "SecurityGroupRule",
        "SecurityGroupRule",
        "securityGroupRule",
        false,
        &ANALYSIS_SECURITY_GROUP_RULE,
    ),
    Member::named(
        "SecurityGroups",
        "SecurityGroupSet",
        "securityGroupSet",
        false,
        &ANALYSIS_COMPONENT_LIST,
    ),
    Member::named("SourceVpc", "SourceVpc", "sourceVpc", false, &ANALYSIS_COMPONENT),
    Member::named("State", "State", "state", false, &schema::STRING),
    Member::named("Subnet", "Subnet", "subnet", false, &ANALYSIS_COMPONENT),
    Member::named(
        "SubnetRouteTable",
        "SubnetRouteTable",
        "subnetRouteTable",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "TransitGateway",
        "TransitGateway",
        "transitGateway",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "TransitGatewayAttachment",
        "TransitGatewayAttachment",
        "transitGatewayAttachment",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "TransitGatewayRouteTable",
        "TransitGatewayRouteTable",
        "transitGatewayRouteTable",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "TransitGatewayRouteTableRoute",
        "TransitGatewayRouteTableRoute",
        "transitGatewayRouteTableRoute",
        false,
        &TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE,
    ),
    Member::named("Vpc", "Vpc", "vpc", false, &ANALYSIS_COMPONENT),
    Member::named(
        "VpcEndpoint",
        "VpcEndpoint",
        "vpcEndpoint",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "VpcPeeringConnection",
        "VpcPeeringConnection",
        "vpcPeeringConnection",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "VpnConnection",
        "VpnConnection",
        "vpnConnection",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "VpnGateway",
        "VpnGateway",
        "vpnGateway",
        false,
        &ANALYSIS_COMPONENT,
    ),
]);

pub static EXPLANATION_LIST: Shape = Shape::List {
    item: &EXPLANATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

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

pub static FILTER_PORT_RANGE: Shape = Shape::Structure(&[
    Member::named("FromPort", "FromPort", "fromPort", false, &PORT),
    Member::named("ToPort", "ToPort", "toPort", false, &PORT),
]);

pub static FIREWALL_STATEFUL_RULE: Shape = Shape::Structure(&[
    Member::named(
        "DestinationPorts",
        "DestinationPortSet",
        "destinationPortSet",
        false,
        &PORT_RANGE_LIST,
    ),
    Member::named(
        "Destinations",
        "DestinationSet",
        "destinationSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named("Direction", "Direction", "direction", false, &schema::STRING),
    Member::named("Protocol", "Protocol", "protocol", false, &schema::STRING),
    Member::named("RuleAction", "RuleAction", "ruleAction", false, &schema::STRING),
    Member::named(
        "RuleGroupArn",
        "RuleGroupArn",
        "ruleGroupArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "SourcePorts",
        "SourcePortSet",
        "sourcePortSet",
        false,
        &PORT_RANGE_LIST,
    ),
    Member::named("Sources", "SourceSet", "sourceSet", false, &VALUE_STRING_LIST),
]);

pub static FIREWALL_STATELESS_RULE: Shape = Shape::Structure(&[
    Member::named(
        "DestinationPorts",
        "DestinationPortSet",
        "destinationPortSet",
        false,
        &PORT_RANGE_LIST,
    ),
    Member::named(
        "Destinations",
        "DestinationSet",
        "destinationSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named("Priority", "Priority", "priority", false, &PRIORITY),
    Member::named(
        "Protocols",
        "ProtocolSet",
        "protocolSet",
        false,
        &PROTOCOL_INT_LIST,
    ),
    Member::named("RuleAction", "RuleAction", "ruleAction", false, &schema::STRING),
    Member::named(
        "RuleGroupArn",
        "RuleGroupArn",
        "ruleGroupArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "SourcePorts",
        "SourcePortSet",
        "sourcePortSet",
        false,
        &PORT_RANGE_LIST,
    ),
    Member::named("Sources", "SourceSet", "sourceSet", false, &VALUE_STRING_LIST),
]);

pub static FLEXIBLE_ENA_QUEUES_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::FlexibleEnaQueuesSupport::VALUES,
};

pub static FPGA_DEVICE_INFO: Shape = Shape::Structure(&[
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named(
        "Manufacturer",
        "Manufacturer",
        "manufacturer",
        false,
        &schema::STRING,
    ),
    Member::named(
        "MemoryInfo",
        "MemoryInfo",
        "memoryInfo",
        false,
        &FPGA_DEVICE_MEMORY_INFO,
    ),
    Member::named("Name", "Name", "name", false, &schema::STRING),
]);

pub static FPGA_DEVICE_INFO_LIST: Shape = Shape::List {
    item: &FPGA_DEVICE_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static FPGA_DEVICE_MEMORY_INFO: Shape = Shape::Structure(&[Member::named(
    "SizeInMiB",
    "SizeInMiB",
    "sizeInMiB",
    false,
    &schema::INTEGER,
)]);

pub static FPGA_INFO: Shape = Shape::Structure(&[
    Member::named("Fpgas", "Fpgas", "fpgas", false, &FPGA_DEVICE_INFO_LIST),
    Member::named(
        "TotalFpgaMemoryInMiB",
        "TotalFpgaMemoryInMiB",
        "totalFpgaMemoryInMiB",
        false,
        &schema::INTEGER,
    ),
]);

pub static GET_CONSOLE_OUTPUT_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::required("InstanceId", &schema::STRING),
    Member::optional("Latest", &schema::BOOLEAN),
]);

pub static GET_CONSOLE_OUTPUT_RESULT: Shape = Shape::Structure(&[
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named("Output", "Output", "output", false, &schema::STRING),
    Member::named("Timestamp", "Timestamp", "timestamp", false, &schema::TIMESTAMP),
]);

pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(5, 255));

pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("MaxResults", &GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::required("PrefixListId", &schema::STRING),
]);

pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT: Shape = Shape::Structure(&[
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
    Member::named(
        "PrefixListAssociations",
        "PrefixListAssociationSet",
        "prefixListAssociationSet",
        false,
        &PREFIX_LIST_ASSOCIATION_SET,
    ),
]);

pub static GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("MaxResults", &PREFIX_LIST_MAX_RESULTS),
    Member::optional("NextToken", &schema::STRING),
    Member::required("PrefixListId", &schema::STRING),
    Member::optional("TargetVersion", &schema::LONG),
]);

pub static GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT: Shape = Shape::Structure(&[
    Member::named("Entries", "EntrySet", "entrySet", false, &PREFIX_LIST_ENTRY_SET),
    Member::named("NextToken", "NextToken", "nextToken", false, &schema::STRING),
]);

pub static GPU_DEVICE_INFO: Shape = Shape::Structure(&[
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named(
        "GpuPartitionSize",
        "GpuPartitionSize",
        "gpuPartitionSize",
        false,
        &schema::FLOAT,
    ),
    Member::named(
        "LogicalGpuCount",
        "LogicalGpuCount",
        "logicalGpuCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Manufacturer",
        "Manufacturer",
        "manufacturer",
        false,
        &schema::STRING,
    ),
    Member::named(
        "MemoryInfo",
        "MemoryInfo",
        "memoryInfo",
        false,
        &GPU_DEVICE_MEMORY_INFO,
    ),
    Member::named("Name", "Name", "name", false, &schema::STRING),
    Member::named("Workloads", "WorkloadSet", "workloadSet", false, &WORKLOADS_LIST),
]);

pub static GPU_DEVICE_INFO_LIST: Shape = Shape::List {
    item: &GPU_DEVICE_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static GPU_DEVICE_MEMORY_INFO: Shape = Shape::Structure(&[Member::named(
    "SizeInMiB",
    "SizeInMiB",
    "sizeInMiB",
    false,
    &schema::INTEGER,
)]);

pub static GPU_INFO: Shape = Shape::Structure(&[
    Member::named("Gpus", "Gpus", "gpus", false, &GPU_DEVICE_INFO_LIST),
    Member::named(
        "TotalGpuMemoryInMiB",
        "TotalGpuMemoryInMiB",
        "totalGpuMemoryInMiB",
        false,
        &schema::INTEGER,
    ),
]);

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

pub static HIBERNATION_OPTIONS: Shape = Shape::Structure(&[Member::named(
    "Configured",
    "Configured",
    "configured",
    false,
    &schema::BOOLEAN,
)]);

pub static HIBERNATION_OPTIONS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Configured", &schema::BOOLEAN)]);

pub static HOSTNAME_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::HostnameType::VALUES,
};

pub static HTTP_TOKENS_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::HttpTokensState::VALUES,
};

pub static HYPERVISOR_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::HypervisorType::VALUES,
};

pub static IAM_INSTANCE_PROFILE: Shape = Shape::Structure(&[
    Member::named("Arn", "Arn", "arn", false, &schema::STRING),
    Member::named("Id", "Id", "id", false, &schema::STRING),
]);

pub static IAM_INSTANCE_PROFILE_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named(
        "AssociationId",
        "AssociationId",
        "associationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "IamInstanceProfile",
        "IamInstanceProfile",
        "iamInstanceProfile",
        false,
        &IAM_INSTANCE_PROFILE,
    ),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "State",
        "State",
        "state",
        false,
        &IAM_INSTANCE_PROFILE_ASSOCIATION_STATE,
    ),
    Member::named("Timestamp", "Timestamp", "timestamp", false, &schema::TIMESTAMP),
]);

pub static IAM_INSTANCE_PROFILE_ASSOCIATION_SET: Shape = Shape::List {
    item: &IAM_INSTANCE_PROFILE_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IAM_INSTANCE_PROFILE_ASSOCIATION_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::IamInstanceProfileAssociationState::VALUES,
};

pub static IAM_INSTANCE_PROFILE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named("Arn", "Arn", "arn", false, &schema::STRING),
    Member::named("Name", "Name", "name", false, &schema::STRING),
]);

pub static ICMP_TYPE_CODE: Shape = Shape::Structure(&[
    Member::named("Code", "Code", "code", false, &schema::INTEGER),
    Member::named("Type", "Type", "type", false, &schema::INTEGER),
]);

pub static IMAGE: Shape = Shape::Structure(&[
    Member::named(
        "Architecture",
        "Architecture",
        "architecture",
        false,
        &ARCHITECTURE_VALUES,
    ),
    Member::named(
        "BlockDeviceMappings",
        "BlockDeviceMapping",
        "blockDeviceMapping",
        false,
        &BLOCK_DEVICE_MAPPING_LIST,
    ),
    Member::named("BootMode", "BootMode", "bootMode", false, &BOOT_MODE_VALUES),
    Member::named(
        "CreationDate",
        "CreationDate",
        "creationDate",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DeprecationTime",
        "DeprecationTime",
        "deprecationTime",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DeregistrationProtection",
        "DeregistrationProtection",
        "deregistrationProtection",
        false,
        &schema::STRING,
    ),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named("EnaSupport", "EnaSupport", "enaSupport", false, &schema::BOOLEAN),
    Member::named(
        "FreeTierEligible",
        "FreeTierEligible",
        "freeTierEligible",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("Hypervisor", "Hypervisor", "hypervisor", false, &HYPERVISOR_TYPE),
    Member::named(
        "ImageAllowed",
        "ImageAllowed",
        "imageAllowed",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("ImageId", "ImageId", "imageId", false, &schema::STRING),
    Member::named(
        "ImageLocation",
        "ImageLocation",
        "imageLocation",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ImageOwnerAlias",
        "ImageOwnerAlias",
        "imageOwnerAlias",
        false,
        &schema::STRING,
    ),
    Member::named("ImageType", "ImageType", "imageType", false, &IMAGE_TYPE_VALUES),
    Member::named(
        "ImdsSupport",
        "ImdsSupport",
        "imdsSupport",
        false,
        &IMDS_SUPPORT_VALUES,
    ),
    Member::named("KernelId", "KernelId", "kernelId", false, &schema::STRING),
    Member::named(
        "LastLaunchedTime",
        "LastLaunchedTime",
        "lastLaunchedTime",
        false,
        &schema::STRING,
    ),
    Member::named("Name", "Name", "name", false, &schema::STRING),
    Member::named("OwnerId", "ImageOwnerId", "imageOwnerId", false, &schema::STRING),
    Member::named("Platform", "Platform", "platform", false, &PLATFORM_VALUES),
    Member::named(
        "PlatformDetails",
        "PlatformDetails",
        "platformDetails",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ProductCodes",
        "ProductCodes",
        "productCodes",
        false,
        &PRODUCT_CODE_LIST,
    ),
    Member::named("Public", "IsPublic", "isPublic", false, &schema::BOOLEAN),
    Member::named("RamdiskId", "RamdiskId", "ramdiskId", false, &schema::STRING),
    Member::named(
        "RootDeviceName",
        "RootDeviceName",
        "rootDeviceName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "RootDeviceType",
        "RootDeviceType",
        "rootDeviceType",
        false,
        &DEVICE_TYPE,
    ),
    Member::named(
        "SourceImageId",
        "SourceImageId",
        "sourceImageId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SourceImageRegion",
        "SourceImageRegion",
        "sourceImageRegion",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SourceInstanceId",
        "SourceInstanceId",
        "sourceInstanceId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SriovNetSupport",
        "SriovNetSupport",
        "sriovNetSupport",
        false,
        &schema::STRING,
    ),
    Member::named("State", "ImageState", "imageState", false, &IMAGE_STATE),
    Member::named("StateReason", "StateReason", "stateReason", false, &STATE_REASON),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named(
        "TpmSupport",
        "TpmSupport",
        "tpmSupport",
        false,
        &TPM_SUPPORT_VALUES,
    ),
    Member::named(
        "UsageOperation",
        "UsageOperation",
        "usageOperation",
        false,
        &schema::STRING,
    ),
    Member::named(
        "VirtualizationType",
        "VirtualizationType",
        "virtualizationType",
        false,
        &VIRTUALIZATION_TYPE,
    ),
]);

pub static IMAGE_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "ImageId",
    flattened: false,
    length: Bounds::NONE,
};

pub static IMAGE_LIST: Shape = Shape::List {
    item: &IMAGE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static IMAGE_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImageState::VALUES,
};

pub static IMAGE_TYPE_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImageTypeValues::VALUES,
};

pub static IMDS_SUPPORT_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImdsSupportValues::VALUES,
};

pub static INFERENCE_ACCELERATOR_INFO: Shape = Shape::Structure(&[
    Member::named(
        "Accelerators",
        "Accelerators",
        "accelerators",
        false,
        &INFERENCE_DEVICE_INFO_LIST,
    ),
    Member::named(
        "TotalInferenceMemoryInMiB",
        "TotalInferenceMemoryInMiB",
        "totalInferenceMemoryInMiB",
        false,
        &schema::INTEGER,
    ),
]);

pub static INFERENCE_DEVICE_INFO: Shape = Shape::Structure(&[
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named(
        "Manufacturer",
        "Manufacturer",
        "manufacturer",
        false,
        &schema::STRING,
    ),
    Member::named(
        "MemoryInfo",
        "MemoryInfo",
        "memoryInfo",
        false,
        &INFERENCE_DEVICE_MEMORY_INFO,
    ),
    Member::named("Name", "Name", "name", false, &schema::STRING),
]);

pub static INFERENCE_DEVICE_INFO_LIST: Shape = Shape::List {
    item: &INFERENCE_DEVICE_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INFERENCE_DEVICE_MEMORY_INFO: Shape = Shape::Structure(&[Member::named(
    "SizeInMiB",
    "SizeInMiB",
    "sizeInMiB",
    false,
    &schema::INTEGER,
)]);

pub static INSTANCE: Shape = Shape::Structure(&[
    Member::named(
        "AmiLaunchIndex",
        "AmiLaunchIndex",
        "amiLaunchIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Architecture",
        "Architecture",
        "architecture",
        false,
        &ARCHITECTURE_VALUES,
    ),
    Member::named(
        "BlockDeviceMappings",
        "BlockDeviceMapping",
        "blockDeviceMapping",
        false,
        &INSTANCE_BLOCK_DEVICE_MAPPING_LIST,
    ),
    Member::named("BootMode", "BootMode", "bootMode", false, &BOOT_MODE_VALUES),
    Member::named(
        "CapacityBlockId",
        "CapacityBlockId",
        "capacityBlockId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "CapacityReservationId",
        "CapacityReservationId",
        "capacityReservationId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "CapacityReservationSpecification",
        "CapacityReservationSpecification",
        "capacityReservationSpecification",
        false,
        &CAPACITY_RESERVATION_SPECIFICATION_RESPONSE,
    ),
    Member::named(
        "ClientToken",
        "ClientToken",
        "clientToken",
        false,
        &schema::STRING,
    ),
    Member::named("CpuOptions", "CpuOptions", "cpuOptions", false, &CPU_OPTIONS),
    Member::named(
        "CurrentInstanceBootMode",
        "CurrentInstanceBootMode",
        "currentInstanceBootMode",
        false,
        &INSTANCE_BOOT_MODE_VALUES,
    ),
    Member::named(
        "EbsOptimized",
        "EbsOptimized",
        "ebsOptimized",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "ElasticGpuAssociations",
        "ElasticGpuAssociationSet",
        "elasticGpuAssociationSet",
        false,
        &ELASTIC_GPU_ASSOCIATION_LIST,
    ),
    Member::named(
        "ElasticInferenceAcceleratorAssociations",
        "ElasticInferenceAcceleratorAssociationSet",
        "elasticInferenceAcceleratorAssociationSet",
        false,
        &ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST,
    ),
    Member::named("EnaSupport", "EnaSupport", "enaSupport", false, &schema::BOOLEAN),
    Member::named(
        "EnclaveOptions",
        "EnclaveOptions",
        "enclaveOptions",
        false,
        &ENCLAVE_OPTIONS,
    ),
    Member::named(
        "HibernationOptions",
        "HibernationOptions",
        "hibernationOptions",
        false,
        &HIBERNATION_OPTIONS,
    ),
    Member::named("Hypervisor", "Hypervisor", "hypervisor", false, &HYPERVISOR_TYPE),
    Member::named(
        "IamInstanceProfile",
        "IamInstanceProfile",
        "iamInstanceProfile",
        false,
        &IAM_INSTANCE_PROFILE,
    ),
    Member::named("ImageId", "ImageId", "imageId", false, &schema::STRING),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "InstanceLifecycle",
        "InstanceLifecycle",
        "instanceLifecycle",
        false,
        &INSTANCE_LIFECYCLE_TYPE,
    ),
    Member::named(
        "InstanceType",
        "InstanceType",
        "instanceType",
        false,
        &schema::STRING,
    ),
    Member::named(
        "Ipv6Address",
        "Ipv6Address",
        "ipv6Address",
        false,
        &schema::STRING,
    ),
    Member::named("KernelId", "KernelId", "kernelId", false, &schema::STRING),
    Member::named("KeyName", "KeyName", "keyName", false, &schema::STRING),
    Member::named(
        "LaunchTime",
        "LaunchTime",
        "launchTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named("Licenses", "LicenseSet", "licenseSet", false, &LICENSE_LIST),
    Member::named(
        "MaintenanceOptions",
        "MaintenanceOptions",
        "maintenanceOptions",
        false,
        &INSTANCE_MAINTENANCE_OPTIONS,
    ),
    Member::named(
        "MetadataOptions",
        "MetadataOptions",
        "metadataOptions",
        false,
        &INSTANCE_METADATA_OPTIONS_RESPONSE,
    ),
    Member::named("Monitoring", "Monitoring", "monitoring", false, &MONITORING),
    Member::named(
        "NetworkInterfaces",
        "NetworkInterfaceSet",
        "networkInterfaceSet",
        false,
        &INSTANCE_NETWORK_INTERFACE_LIST,
    ),
    Member::named(
        "NetworkPerformanceOptions",
        "NetworkPerformanceOptions",
        "networkPerformanceOptions",
        false,
        &INSTANCE_NETWORK_PERFORMANCE_OPTIONS,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named("OutpostArn", "OutpostArn", "outpostArn", false, &schema::STRING),
    Member::named("Placement", "Placement", "placement", false, &PLACEMENT),
    Member::named("Platform", "Platform", "platform", false, &PLATFORM_VALUES),
    Member::named(
        "PlatformDetails",
        "PlatformDetails",
        "platformDetails",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateDnsName",
        "PrivateDnsName",
        "privateDnsName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrivateDnsNameOptions",
        "PrivateDnsNameOptions",
        "privateDnsNameOptions",
        false,
        &PRIVATE_DNS_NAME_OPTIONS_RESPONSE,
    ),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ProductCodes",
        "ProductCodes",
        "productCodes",
        false,
        &PRODUCT_CODE_LIST,
    ),
    Member::named("PublicDnsName", "DnsName", "dnsName", false, &schema::STRING),
    Member::named(
        "PublicIpAddress",
        "IpAddress",
        "ipAddress",
        false,
        &schema::STRING,
    ),
    Member::named("RamdiskId", "RamdiskId", "ramdiskId", false, &schema::STRING),
    Member::named(
        "RootDeviceName",
        "RootDeviceName",
        "rootDeviceName",
        false,
        &schema::STRING,
    ),
    Member::named(
        "RootDeviceType",
        "RootDeviceType",
        "rootDeviceType",
        false,
        &DEVICE_TYPE,
    ),
    Member::named(
        "SecondaryInterfaces",
        "SecondaryInterfaceSet",
        "secondaryInterfaceSet",
        false,
        &INSTANCE_SECONDARY_INTERFACE_LIST,
    ),
    Member::named(
        "SecurityGroups",
        "GroupSet",
        "groupSet",
        false,
        &GROUP_IDENTIFIER_LIST,
    ),
    Member::named(
        "SourceDestCheck",
        "SourceDestCheck",
        "sourceDestCheck",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "SpotInstanceRequestId",
        "SpotInstanceRequestId",
        "spotInstanceRequestId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SriovNetSupport",
        "SriovNetSupport",
        "sriovNetSupport",
        false,
        &schema::STRING,
    ),
    Member::named("State", "InstanceState", "instanceState", false, &INSTANCE_STATE),
    Member::named("StateReason", "StateReason", "stateReason", false, &STATE_REASON),
    Member::named(
        "StateTransitionReason",
        "Reason",
        "reason",
        false,
        &schema::STRING,
    ),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("TpmSupport", "TpmSupport", "tpmSupport", false, &schema::STRING),
    Member::named(
        "UsageOperation",
        "UsageOperation",
        "usageOperation",
        false,
        &schema::STRING,
    ),
    Member::named(
        "UsageOperationUpdateTime",
        "UsageOperationUpdateTime",
        "usageOperationUpdateTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "VirtualizationType",
        "VirtualizationType",
        "virtualizationType",
        false,
        &VIRTUALIZATION_TYPE,
    ),
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION: Shape = Shape::Structure(&[
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
        &INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION,
    ),
]);

pub static INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Shape = Shape::Structure(&[Member::named(
    "EnaSrdUdpEnabled",
    "EnaSrdUdpEnabled",
    "enaSrdUdpEnabled",
    false,
    &schema::BOOLEAN,
)]);

pub static INSTANCE_ATTRIBUTE: Shape = Shape::Structure(&[
    Member::named(
        "BlockDeviceMappings",
        "BlockDeviceMapping",
        "blockDeviceMapping",
        false,
        &INSTANCE_BLOCK_DEVICE_MAPPING_LIST,
    ),
    Member::named(
        "DisableApiStop",
        "DisableApiStop",
        "disableApiStop",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "DisableApiTermination",
        "DisableApiTermination",
        "disableApiTermination",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "EbsOptimized",
        "EbsOptimized",
        "ebsOptimized",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "EnaSupport",
        "EnaSupport",
        "enaSupport",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "EnclaveOptions",
        "EnclaveOptions",
        "enclaveOptions",
        false,
        &ENCLAVE_OPTIONS,
    ),
    Member::named("Groups", "GroupSet", "groupSet", false, &GROUP_IDENTIFIER_LIST),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "InstanceInitiatedShutdownBehavior",
        "InstanceInitiatedShutdownBehavior",
        "instanceInitiatedShutdownBehavior",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named(
        "InstanceType",
        "InstanceType",
        "instanceType",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named("KernelId", "Kernel", "kernel", false, &ATTRIBUTE_VALUE),
    Member::named(
        "ProductCodes",
        "ProductCodes",
        "productCodes",
        false,
        &PRODUCT_CODE_LIST,
    ),
    Member::named("RamdiskId", "Ramdisk", "ramdisk", false, &ATTRIBUTE_VALUE),
    Member::named(
        "RootDeviceName",
        "RootDeviceName",
        "rootDeviceName",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named(
        "SourceDestCheck",
        "SourceDestCheck",
        "sourceDestCheck",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "SriovNetSupport",
        "SriovNetSupport",
        "sriovNetSupport",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named("UserData", "UserData", "userData", false, &ATTRIBUTE_VALUE),
]);

pub static INSTANCE_ATTRIBUTE_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceAttributeName::VALUES,
};

pub static INSTANCE_AUTO_RECOVERY_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceAutoRecoveryState::VALUES,
};

pub static INSTANCE_BANDWIDTH_WEIGHTING: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceBandwidthWeighting::VALUES,
};

pub static INSTANCE_BLOCK_DEVICE_MAPPING: Shape = Shape::Structure(&[
    Member::named("DeviceName", "DeviceName", "deviceName", false, &schema::STRING),
    Member::named("Ebs", "Ebs", "ebs", false, &EBS_INSTANCE_BLOCK_DEVICE),
]);

pub static INSTANCE_BLOCK_DEVICE_MAPPING_LIST: Shape = Shape::List {
    item: &INSTANCE_BLOCK_DEVICE_MAPPING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named("DeviceName", "DeviceName", "deviceName", false, &schema::STRING),
    Member::named(
        "Ebs",
        "Ebs",
        "ebs",
        false,
        &EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION,
    ),
    Member::named("NoDevice", "NoDevice", "noDevice", false, &schema::STRING),
    Member::named(
        "VirtualName",
        "VirtualName",
        "virtualName",
        false,
        &schema::STRING,
    ),
]);

pub static INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION_LIST: Shape = Shape::List {
    item: &INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_BOOT_MODE_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceBootModeValues::VALUES,
};

pub static INSTANCE_CREDIT_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named("CpuCredits", "CpuCredits", "cpuCredits", false, &schema::STRING),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
]);

pub static INSTANCE_CREDIT_SPECIFICATION_LIST: Shape = Shape::List {
    item: &INSTANCE_CREDIT_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_GENERATION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceGeneration::VALUES,
};

pub static INSTANCE_GENERATION_SET: Shape = Shape::List {
    item: &INSTANCE_GENERATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "InstanceId",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_INTERRUPTION_BEHAVIOR: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceInterruptionBehavior::VALUES,
};

pub static INSTANCE_IPV4_PREFIX: Shape = Shape::Structure(&[Member::named(
    "Ipv4Prefix",
    "Ipv4Prefix",
    "ipv4Prefix",
    false,
    &schema::STRING,
)]);

pub static INSTANCE_IPV4_PREFIX_LIST: Shape = Shape::List {
    item: &INSTANCE_IPV4_PREFIX,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

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

pub static INSTANCE_IPV6_ADDRESS_LIST_REQUEST: Shape = Shape::List {
    item: &INSTANCE_IPV6_ADDRESS_REQUEST,
    item_name: "InstanceIpv6Address",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_IPV6_ADDRESS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Ipv6Address", &schema::STRING)]);

pub static INSTANCE_IPV6_PREFIX: Shape = Shape::Structure(&[Member::named(
    "Ipv6Prefix",
    "Ipv6Prefix",
    "ipv6Prefix",
    false,
    &schema::STRING,
)]);

pub static INSTANCE_IPV6_PREFIX_LIST: Shape = Shape::List {
    item: &INSTANCE_IPV6_PREFIX,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_LIFECYCLE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceLifecycleType::VALUES,
};

pub static INSTANCE_LIST: Shape = Shape::List {
    item: &INSTANCE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_MAINTENANCE_OPTIONS: Shape = Shape::Structure(&[
    Member::named(
        "AutoRecovery",
        "AutoRecovery",
        "autoRecovery",
        false,
        &INSTANCE_AUTO_RECOVERY_STATE,
    ),
    Member::named(
        "RebootMigration",
        "RebootMigration",
        "rebootMigration",
        false,
        &INSTANCE_REBOOT_MIGRATION_STATE,
    ),
]);

pub static INSTANCE_MAINTENANCE_OPTIONS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("AutoRecovery", &INSTANCE_AUTO_RECOVERY_STATE)]);

pub static INSTANCE_MARKET_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MarketType", &MARKET_TYPE),
    Member::optional("SpotOptions", &SPOT_MARKET_OPTIONS),
]);

pub static INSTANCE_METADATA_ENDPOINT_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceMetadataEndpointState::VALUES,
};

pub static INSTANCE_METADATA_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("HttpEndpoint", &INSTANCE_METADATA_ENDPOINT_STATE),
    Member::optional("HttpProtocolIpv6", &INSTANCE_METADATA_PROTOCOL_STATE),
    Member::optional("HttpPutResponseHopLimit", &schema::INTEGER),
    Member::optional("HttpTokens", &HTTP_TOKENS_STATE),
    Member::optional("InstanceMetadataTags", &INSTANCE_METADATA_TAGS_STATE),
]);

pub static INSTANCE_METADATA_OPTIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::named(
        "HttpEndpoint",
        "HttpEndpoint",
        "httpEndpoint",
        false,
        &INSTANCE_METADATA_ENDPOINT_STATE,
    ),
    Member::named(
        "HttpProtocolIpv6",
        "HttpProtocolIpv6",
        "httpProtocolIpv6",
        false,
        &INSTANCE_METADATA_PROTOCOL_STATE,
    ),
    Member::named(
        "HttpPutResponseHopLimit",
        "HttpPutResponseHopLimit",
        "httpPutResponseHopLimit",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "HttpTokens",
        "HttpTokens",
        "httpTokens",
        false,
        &HTTP_TOKENS_STATE,
    ),
    Member::named(
        "InstanceMetadataTags",
        "InstanceMetadataTags",
        "instanceMetadataTags",
        false,
        &INSTANCE_METADATA_TAGS_STATE,
    ),
    Member::named("State", "State", "state", false, &INSTANCE_METADATA_OPTIONS_STATE),
]);

pub static INSTANCE_METADATA_OPTIONS_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceMetadataOptionsState::VALUES,
};

pub static INSTANCE_METADATA_PROTOCOL_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceMetadataProtocolState::VALUES,
};

pub static INSTANCE_METADATA_TAGS_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceMetadataTagsState::VALUES,
};

pub static INSTANCE_NETWORK_INTERFACE: Shape = Shape::Structure(&[
    Member::named(
        "Association",
        "Association",
        "association",
        false,
        &INSTANCE_NETWORK_INTERFACE_ASSOCIATION,
    ),
    Member::named(
        "Attachment",
        "Attachment",
        "attachment",
        false,
        &INSTANCE_NETWORK_INTERFACE_ATTACHMENT,
    ),
    Member::named(
        "ConnectionTrackingConfiguration",
        "ConnectionTrackingConfiguration",
        "connectionTrackingConfiguration",
        false,
        &CONNECTION_TRACKING_SPECIFICATION_RESPONSE,
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
        &schema::STRING,
    ),
    Member::named(
        "Ipv4Prefixes",
        "Ipv4PrefixSet",
        "ipv4PrefixSet",
        false,
        &INSTANCE_IPV4_PREFIX_LIST,
    ),
    Member::named(
        "Ipv6Addresses",
        "Ipv6AddressesSet",
        "ipv6AddressesSet",
        false,
        &INSTANCE_IPV6_ADDRESS_LIST,
    ),
    Member::named(
        "Ipv6Prefixes",
        "Ipv6PrefixSet",
        "ipv6PrefixSet",
        false,
        &INSTANCE_IPV6_PREFIX_LIST,
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
        &INSTANCE_PRIVATE_IP_ADDRESS_LIST,
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
    Member::named("VpcId", "VpcId", "vpcId", false, &schema::STRING),
]);

pub static INSTANCE_NETWORK_INTERFACE_ASSOCIATION: Shape = Shape::Structure(&[
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

pub static INSTANCE_NETWORK_INTERFACE_ATTACHMENT: Shape = Shape::Structure(&[
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
        &INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION,
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

pub static INSTANCE_NETWORK_INTERFACE_LIST: Shape = Shape::List {
    item: &INSTANCE_NETWORK_INTERFACE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_NETWORK_INTERFACE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("AssociateCarrierIpAddress", &schema::BOOLEAN),
    Member::named(
        "AssociatePublicIpAddress",
        "AssociatePublicIpAddress",
        "associatePublicIpAddress",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional(
        "ConnectionTrackingSpecification",
        &CONNECTION_TRACKING_SPECIFICATION_REQUEST,
    ),
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
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
    Member::named(
        "DeviceIndex",
        "DeviceIndex",
        "deviceIndex",
        false,
        &schema::INTEGER,
    ),
    Member::optional("EnaQueueCount", &schema::INTEGER),
    Member::optional("EnaSrdSpecification", &ENA_SRD_SPECIFICATION_REQUEST),
    Member::named(
        "Groups",
        "SecurityGroupId",
        "SecurityGroupId",
        false,
        &SECURITY_GROUP_ID_STRING_LIST,
    ),
    Member::optional("InterfaceType", &schema::STRING),
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
        "ipv6AddressesSet",
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
    Member::optional("NetworkCardIndex", &schema::INTEGER),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::optional("PrimaryIpv6", &schema::BOOLEAN),
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
        "privateIpAddressesSet",
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
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
]);

pub static INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST: Shape = Shape::List {
    item: &INSTANCE_NETWORK_INTERFACE_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_NETWORK_PERFORMANCE_OPTIONS: Shape = Shape::Structure(&[Member::named(
    "BandwidthWeighting",
    "BandwidthWeighting",
    "bandwidthWeighting",
    false,
    &INSTANCE_BANDWIDTH_WEIGHTING,
)]);

pub static INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: Shape = Shape::Structure(&[Member::optional(
    "BandwidthWeighting",
    &INSTANCE_BANDWIDTH_WEIGHTING,
)]);

pub static INSTANCE_PRIVATE_IP_ADDRESS: Shape = Shape::Structure(&[
    Member::named(
        "Association",
        "Association",
        "association",
        false,
        &INSTANCE_NETWORK_INTERFACE_ASSOCIATION,
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

pub static INSTANCE_PRIVATE_IP_ADDRESS_LIST: Shape = Shape::List {
    item: &INSTANCE_PRIVATE_IP_ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_REBOOT_MIGRATION_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceRebootMigrationState::VALUES,
};

pub static INSTANCE_REQUIREMENTS: Shape = Shape::Structure(&[
    Member::named(
        "AcceleratorCount",
        "AcceleratorCount",
        "acceleratorCount",
        false,
        &ACCELERATOR_COUNT,
    ),
    Member::named(
        "AcceleratorManufacturers",
        "AcceleratorManufacturerSet",
        "acceleratorManufacturerSet",
        false,
        &ACCELERATOR_MANUFACTURER_SET,
    ),
    Member::named(
        "AcceleratorNames",
        "AcceleratorNameSet",
        "acceleratorNameSet",
        false,
        &ACCELERATOR_NAME_SET,
    ),
    Member::named(
        "AcceleratorTotalMemoryMiB",
        "AcceleratorTotalMemoryMiB",
        "acceleratorTotalMemoryMiB",
        false,
        &ACCELERATOR_TOTAL_MEMORY_MI_B,
    ),
    Member::named(
        "AcceleratorTypes",
        "AcceleratorTypeSet",
        "acceleratorTypeSet",
        false,
        &ACCELERATOR_TYPE_SET,
    ),
    Member::named(
        "AllowedInstanceTypes",
        "AllowedInstanceTypeSet",
        "allowedInstanceTypeSet",
        false,
        &ALLOWED_INSTANCE_TYPE_SET,
    ),
    Member::named("BareMetal", "BareMetal", "bareMetal", false, &BARE_METAL),
    Member::named(
        "BaselineEbsBandwidthMbps",
        "BaselineEbsBandwidthMbps",
        "baselineEbsBandwidthMbps",
        false,
        &BASELINE_EBS_BANDWIDTH_MBPS,
    ),
    Member::named(
        "BaselinePerformanceFactors",
        "BaselinePerformanceFactors",
        "baselinePerformanceFactors",
        false,
        &BASELINE_PERFORMANCE_FACTORS,
    ),
    Member::named(
        "BurstablePerformance",
        "BurstablePerformance",
        "burstablePerformance",
        false,
        &BURSTABLE_PERFORMANCE,
    ),
    Member::named(
        "CpuManufacturers",
        "CpuManufacturerSet",
        "cpuManufacturerSet",
        false,
        &CPU_MANUFACTURER_SET,
    ),
    Member::named(
        "ExcludedInstanceTypes",
        "ExcludedInstanceTypeSet",
        "excludedInstanceTypeSet",
        false,
        &EXCLUDED_INSTANCE_TYPE_SET,
    ),
    Member::named(
        "InstanceGenerations",
        "InstanceGenerationSet",
        "instanceGenerationSet",
        false,
        &INSTANCE_GENERATION_SET,
    ),
    Member::named(
        "LocalStorage",
        "LocalStorage",
        "localStorage",
        false,
        &LOCAL_STORAGE,
    ),
    Member::named(
        "LocalStorageTypes",
        "LocalStorageTypeSet",
        "localStorageTypeSet",
        false,
        &LOCAL_STORAGE_TYPE_SET,
    ),
    Member::named(
        "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        "maxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MemoryGiBPerVCpu",
        "MemoryGiBPerVCpu",
        "memoryGiBPerVCpu",
        false,
        &MEMORY_GI_B_PER_V_CPU,
    ),
    Member::named("MemoryMiB", "MemoryMiB", "memoryMiB", false, &MEMORY_MI_B),
    Member::named(
        "NetworkBandwidthGbps",
        "NetworkBandwidthGbps",
        "networkBandwidthGbps",
        false,
        &NETWORK_BANDWIDTH_GBPS,
    ),
    Member::named(
        "NetworkInterfaceCount",
        "NetworkInterfaceCount",
        "networkInterfaceCount",
        false,
        &NETWORK_INTERFACE_COUNT,
    ),
    Member::named(
        "OnDemandMaxPricePercentageOverLowestPrice",
        "OnDemandMaxPricePercentageOverLowestPrice",
        "onDemandMaxPricePercentageOverLowestPrice",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "RequireEncryptionInTransit",
        "RequireEncryptionInTransit",
        "requireEncryptionInTransit",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "RequireHibernateSupport",
        "RequireHibernateSupport",
        "requireHibernateSupport",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "SpotMaxPricePercentageOverLowestPrice",
        "SpotMaxPricePercentageOverLowestPrice",
        "spotMaxPricePercentageOverLowestPrice",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "TotalLocalStorageGB",
        "TotalLocalStorageGB",
        "totalLocalStorageGB",
        false,
        &TOTAL_LOCAL_STORAGE_GB,
    ),
    Member::named("VCpuCount", "VCpuCount", "vCpuCount", false, &V_CPU_COUNT_RANGE),
]);

pub static INSTANCE_REQUIREMENTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AcceleratorCount", &ACCELERATOR_COUNT_REQUEST),
    Member::named(
        "AcceleratorManufacturers",
        "AcceleratorManufacturer",
        "AcceleratorManufacturer",
        false,
        &ACCELERATOR_MANUFACTURER_SET,
    ),
    Member::named(
        "AcceleratorNames",
        "AcceleratorName",
        "AcceleratorName",
        false,
        &ACCELERATOR_NAME_SET,
    ),
    Member::optional(
        "AcceleratorTotalMemoryMiB",
        &ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST,
    ),
    Member::named(
        "AcceleratorTypes",
        "AcceleratorType",
        "AcceleratorType",
        false,
        &ACCELERATOR_TYPE_SET,
    ),
    Member::named(
        "AllowedInstanceTypes",
        "AllowedInstanceType",
        "AllowedInstanceType",
        false,
        &ALLOWED_INSTANCE_TYPE_SET,
    ),
    Member::optional("BareMetal", &BARE_METAL),
    Member::optional("BaselineEbsBandwidthMbps", &BASELINE_EBS_BANDWIDTH_MBPS_REQUEST),
    Member::optional(
        "BaselinePerformanceFactors",
        &BASELINE_PERFORMANCE_FACTORS_REQUEST,
    ),
    Member::optional("BurstablePerformance", &BURSTABLE_PERFORMANCE),
    Member::named(
        "CpuManufacturers",
        "CpuManufacturer",
        "CpuManufacturer",
        false,
        &CPU_MANUFACTURER_SET,
    ),
    Member::named(
        "ExcludedInstanceTypes",
        "ExcludedInstanceType",
        "ExcludedInstanceType",
        false,
        &EXCLUDED_INSTANCE_TYPE_SET,
    ),
    Member::named(
        "InstanceGenerations",
        "InstanceGeneration",
        "InstanceGeneration",
        false,
        &INSTANCE_GENERATION_SET,
    ),
    Member::optional("LocalStorage", &LOCAL_STORAGE),
    Member::named(
        "LocalStorageTypes",
        "LocalStorageType",
        "LocalStorageType",
        false,
        &LOCAL_STORAGE_TYPE_SET,
    ),
    Member::optional("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", &schema::INTEGER),
    Member::optional("MemoryGiBPerVCpu", &MEMORY_GI_B_PER_V_CPU_REQUEST),
    Member::required("MemoryMiB", &MEMORY_MI_B_REQUEST),
    Member::optional("NetworkBandwidthGbps", &NETWORK_BANDWIDTH_GBPS_REQUEST),
    Member::optional("NetworkInterfaceCount", &NETWORK_INTERFACE_COUNT_REQUEST),
    Member::optional("OnDemandMaxPricePercentageOverLowestPrice", &schema::INTEGER),
    Member::optional("RequireEncryptionInTransit", &schema::BOOLEAN),
    Member::optional("RequireHibernateSupport", &schema::BOOLEAN),
    Member::optional("SpotMaxPricePercentageOverLowestPrice", &schema::INTEGER),
    Member::optional("TotalLocalStorageGB", &TOTAL_LOCAL_STORAGE_GB_REQUEST),
    Member::required("VCpuCount", &V_CPU_COUNT_RANGE_REQUEST),
]);

pub static INSTANCE_SECONDARY_INTERFACE: Shape = Shape::Structure(&[
    Member::named(
        "Attachment",
        "Attachment",
        "attachment",
        false,
        &INSTANCE_SECONDARY_INTERFACE_ATTACHMENT,
    ),
    Member::named(
        "InterfaceType",
        "InterfaceType",
        "interfaceType",
        false,
        &SECONDARY_INTERFACE_TYPE,
    ),
    Member::named("MacAddress", "MacAddress", "macAddress", false, &schema::STRING),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddressSet",
        "privateIpAddressSet",
        false,
        &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST,
    ),
    Member::named(
        "SecondaryInterfaceId",
        "SecondaryInterfaceId",
        "secondaryInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SecondaryNetworkId",
        "SecondaryNetworkId",
        "secondaryNetworkId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SecondarySubnetId",
        "SecondarySubnetId",
        "secondarySubnetId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SourceDestCheck",
        "SourceDestCheck",
        "sourceDestCheck",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("Status", "Status", "status", false, &SECONDARY_INTERFACE_STATUS),
]);

pub static INSTANCE_SECONDARY_INTERFACE_ATTACHMENT: Shape = Shape::Structure(&[
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
        "NetworkCardIndex",
        "NetworkCardIndex",
        "networkCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named("Status", "Status", "status", false, &ATTACHMENT_STATUS),
]);

pub static INSTANCE_SECONDARY_INTERFACE_LIST: Shape = Shape::List {
    item: &INSTANCE_SECONDARY_INTERFACE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS: Shape = Shape::Structure(&[Member::named(
    "PrivateIpAddress",
    "PrivateIpAddress",
    "privateIpAddress",
    false,
    &schema::STRING,
)]);

pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Shape = Shape::List {
    item: &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_REQUEST: Shape = Shape::List {
    item: &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST: Shape =
    Shape::Structure(&[Member::required("PrivateIpAddress", &schema::STRING)]);

pub static INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST: Shape = Shape::List {
    item: &INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DeleteOnTermination", &schema::BOOLEAN),
    Member::optional("DeviceIndex", &schema::INTEGER),
    Member::optional("InterfaceType", &SECONDARY_INTERFACE_TYPE),
    Member::optional("NetworkCardIndex", &schema::INTEGER),
    Member::optional("PrivateIpAddressCount", &schema::INTEGER),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddress",
        "PrivateIpAddress",
        false,
        &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_REQUEST,
    ),
    Member::optional("SecondarySubnetId", &schema::STRING),
]);

pub static INSTANCE_STATE: Shape = Shape::Structure(&[
    Member::named("Code", "Code", "code", false, &schema::INTEGER),
    Member::named("Name", "Name", "name", false, &INSTANCE_STATE_NAME),
]);

pub static INSTANCE_STATE_CHANGE: Shape = Shape::Structure(&[
    Member::named(
        "CurrentState",
        "CurrentState",
        "currentState",
        false,
        &INSTANCE_STATE,
    ),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "PreviousState",
        "PreviousState",
        "previousState",
        false,
        &INSTANCE_STATE,
    ),
]);

pub static INSTANCE_STATE_CHANGE_LIST: Shape = Shape::List {
    item: &INSTANCE_STATE_CHANGE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_STATE_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceStateName::VALUES,
};

pub static INSTANCE_STATUS: Shape = Shape::Structure(&[
    Member::named(
        "AttachedEbsStatus",
        "AttachedEbsStatus",
        "attachedEbsStatus",
        false,
        &EBS_STATUS_SUMMARY,
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
        "Events",
        "EventsSet",
        "eventsSet",
        false,
        &INSTANCE_STATUS_EVENT_LIST,
    ),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "InstanceState",
        "InstanceState",
        "instanceState",
        false,
        &INSTANCE_STATE,
    ),
    Member::named(
        "InstanceStatus",
        "InstanceStatus",
        "instanceStatus",
        false,
        &INSTANCE_STATUS_SUMMARY,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named("OutpostArn", "OutpostArn", "outpostArn", false, &schema::STRING),
    Member::named(
        "SystemStatus",
        "SystemStatus",
        "systemStatus",
        false,
        &INSTANCE_STATUS_SUMMARY,
    ),
]);

pub static INSTANCE_STATUS_DETAILS: Shape = Shape::Structure(&[
    Member::named(
        "ImpairedSince",
        "ImpairedSince",
        "impairedSince",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named("Name", "Name", "name", false, &STATUS_NAME),
    Member::named("Status", "Status", "status", false, &STATUS_TYPE),
]);

pub static INSTANCE_STATUS_DETAILS_LIST: Shape = Shape::List {
    item: &INSTANCE_STATUS_DETAILS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_STATUS_EVENT: Shape = Shape::Structure(&[
    Member::named("Code", "Code", "code", false, &EVENT_CODE),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
    Member::named(
        "InstanceEventId",
        "InstanceEventId",
        "instanceEventId",
        false,
        &schema::STRING,
    ),
    Member::named("NotAfter", "NotAfter", "notAfter", false, &schema::TIMESTAMP),
    Member::named("NotBefore", "NotBefore", "notBefore", false, &schema::TIMESTAMP),
    Member::named(
        "NotBeforeDeadline",
        "NotBeforeDeadline",
        "notBeforeDeadline",
        false,
        &schema::TIMESTAMP,
    ),
]);

pub static INSTANCE_STATUS_EVENT_LIST: Shape = Shape::List {
    item: &INSTANCE_STATUS_EVENT,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_STATUS_LIST: Shape = Shape::List {
    item: &INSTANCE_STATUS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_STATUS_SUMMARY: Shape = Shape::Structure(&[
    Member::named(
        "Details",
        "Details",
        "details",
        false,
        &INSTANCE_STATUS_DETAILS_LIST,
    ),
    Member::named("Status", "Status", "status", false, &SUMMARY_STATUS),
]);

pub static INSTANCE_STORAGE_ENCRYPTION_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceStorageEncryptionSupport::VALUES,
};

pub static INSTANCE_STORAGE_INFO: Shape = Shape::Structure(&[
    Member::named("Disks", "Disks", "disks", false, &DISK_INFO_LIST),
    Member::named(
        "EncryptionSupport",
        "EncryptionSupport",
        "encryptionSupport",
        false,
        &INSTANCE_STORAGE_ENCRYPTION_SUPPORT,
    ),
    Member::named(
        "NvmeSupport",
        "NvmeSupport",
        "nvmeSupport",
        false,
        &EPHEMERAL_NVME_SUPPORT,
    ),
    Member::named(
        "TotalSizeInGB",
        "TotalSizeInGB",
        "totalSizeInGB",
        false,
        &schema::LONG,
    ),
]);

pub static INSTANCE_TYPE_HYPERVISOR: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InstanceTypeHypervisor::VALUES,
};

pub static INSTANCE_TYPE_INFO: Shape = Shape::Structure(&[
    Member::named(
        "AutoRecoverySupported",
        "AutoRecoverySupported",
        "autoRecoverySupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("BareMetal", "BareMetal", "bareMetal", false, &schema::BOOLEAN),
    Member::named(
        "BurstablePerformanceSupported",
        "BurstablePerformanceSupported",
        "burstablePerformanceSupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "CurrentGeneration",
        "CurrentGeneration",
        "currentGeneration",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "DedicatedHostsSupported",
        "DedicatedHostsSupported",
        "dedicatedHostsSupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("EbsInfo", "EbsInfo", "ebsInfo", false, &EBS_INFO),
    Member::named("FpgaInfo", "FpgaInfo", "fpgaInfo", false, &FPGA_INFO),
    Member::named(
        "FreeTierEligible",
        "FreeTierEligible",
        "freeTierEligible",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("GpuInfo", "GpuInfo", "gpuInfo", false, &GPU_INFO),
    Member::named(
        "HibernationSupported",
        "HibernationSupported",
        "hibernationSupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "Hypervisor",
        "Hypervisor",
        "hypervisor",
        false,
        &INSTANCE_TYPE_HYPERVISOR,
    ),
    Member::named(
        "InferenceAcceleratorInfo",
        "InferenceAcceleratorInfo",
        "inferenceAcceleratorInfo",
        false,
        &INFERENCE_ACCELERATOR_INFO,
    ),
    Member::named(
        "InstanceStorageInfo",
        "InstanceStorageInfo",
        "instanceStorageInfo",
        false,
        &INSTANCE_STORAGE_INFO,
    ),
    Member::named(
        "InstanceStorageSupported",
        "InstanceStorageSupported",
        "instanceStorageSupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "InstanceType",
        "InstanceType",
        "instanceType",
        false,
        &schema::STRING,
    ),
    Member::named(
        "MediaAcceleratorInfo",
        "MediaAcceleratorInfo",
        "mediaAcceleratorInfo",
        false,
        &MEDIA_ACCELERATOR_INFO,
    ),
    Member::named("MemoryInfo", "MemoryInfo", "memoryInfo", false, &MEMORY_INFO),
    Member::named("NetworkInfo", "NetworkInfo", "networkInfo", false, &NETWORK_INFO),
    Member::named("NeuronInfo", "NeuronInfo", "neuronInfo", false, &NEURON_INFO),
    Member::named(
        "NitroEnclavesSupport",
        "NitroEnclavesSupport",
        "nitroEnclavesSupport",
        false,
        &NITRO_ENCLAVES_SUPPORT,
    ),
    Member::named(
        "NitroTpmInfo",
        "NitroTpmInfo",
        "nitroTpmInfo",
        false,
        &NITRO_TPM_INFO,
    ),
    Member::named(
        "NitroTpmSupport",
        "NitroTpmSupport",
        "nitroTpmSupport",
        false,
        &NITRO_TPM_SUPPORT,
    ),
    Member::named("PhcSupport", "PhcSupport", "phcSupport", false, &PHC_SUPPORT),
    Member::named(
        "PlacementGroupInfo",
        "PlacementGroupInfo",
        "placementGroupInfo",
        false,
        &PLACEMENT_GROUP_INFO,
    ),
    Member::named(
        "ProcessorInfo",
        "ProcessorInfo",
        "processorInfo",
        false,
        &PROCESSOR_INFO,
    ),
    Member::named(
        "RebootMigrationSupport",
        "RebootMigrationSupport",
        "rebootMigrationSupport",
        false,
        &REBOOT_MIGRATION_SUPPORT,
    ),
    Member::named(
        "SupportedBootModes",
        "SupportedBootModes",
        "supportedBootModes",
        false,
        &BOOT_MODE_TYPE_LIST,
    ),
    Member::named(
        "SupportedInRegion",
        "SupportedInRegion",
        "supportedInRegion",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "SupportedRootDeviceTypes",
        "SupportedRootDeviceTypes",
        "supportedRootDeviceTypes",
        false,
        &ROOT_DEVICE_TYPE_LIST,
    ),
    Member::named(
        "SupportedUsageClasses",
        "SupportedUsageClasses",
        "supportedUsageClasses",
        false,
        &USAGE_CLASS_TYPE_LIST,
    ),
    Member::named(
        "SupportedVirtualizationTypes",
        "SupportedVirtualizationTypes",
        "supportedVirtualizationTypes",
        false,
        &VIRTUALIZATION_TYPE_LIST,
    ),
    Member::named("VCpuInfo", "VCpuInfo", "vCpuInfo", false, &V_CPU_INFO),
]);

pub static INSTANCE_TYPE_INFO_LIST: Shape = Shape::List {
    item: &INSTANCE_TYPE_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static INSTANCE_TYPE_OFFERING: Shape = Shape::Structure(&[
    Member::named(
        "InstanceType",
        "InstanceType",
        "instanceType",
        false,
        &schema::STRING,
    ),
    Member::named("Location", "Location", "location", false, &schema::STRING),
    Member::named(
        "LocationType",
        "LocationType",
        "locationType",
        false,
        &LOCATION_TYPE,
    ),
]);

pub static INSTANCE_TYPE_OFFERINGS_LIST: Shape = Shape::List {
    item: &INSTANCE_TYPE_OFFERING,
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

static PATTERN_OF_IP_ADDRESS: Pattern = Pattern::new(r"^([0-9]{1,3}.){3}[0-9]{1,3}$");
pub static IP_ADDRESS: Shape = Shape::String {
    length: Bounds::new(0, 15),
    pattern: Some(&PATTERN_OF_IP_ADDRESS),
    values: &[],
};

pub static IP_ADDRESS_LIST: Shape = Shape::List {
    item: &IP_ADDRESS,
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

pub static IPV4_PREFIX_LIST_RESPONSE: Shape = Shape::List {
    item: &IPV4_PREFIX_SPECIFICATION_RESPONSE,
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

pub static IPV4_PREFIX_SPECIFICATION_RESPONSE: Shape = Shape::Structure(&[Member::named(
    "Ipv4Prefix",
    "Ipv4Prefix",
    "ipv4Prefix",
    false,
    &schema::STRING,
)]);

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

pub static IPV6_PREFIX_LIST_RESPONSE: Shape = Shape::List {
    item: &IPV6_PREFIX_SPECIFICATION_RESPONSE,
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

pub static IPV6_PREFIX_SPECIFICATION_RESPONSE: Shape = Shape::Structure(&[Member::named(
    "Ipv6Prefix",
    "Ipv6Prefix",
    "ipv6Prefix",
    false,
    &schema::STRING,
)]);

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

pub static LAUNCH_TEMPLATE: Shape = Shape::Structure(&[
    Member::named(
        "CreateTime",
        "CreateTime",
        "createTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named("CreatedBy", "CreatedBy", "createdBy", false, &schema::STRING),
    Member::named(
        "DefaultVersionNumber",
        "DefaultVersionNumber",
        "defaultVersionNumber",
        false,
        &schema::LONG,
    ),
    Member::named(
        "LatestVersionNumber",
        "LatestVersionNumber",
        "latestVersionNumber",
        false,
        &schema::LONG,
    ),
    Member::named(
        "LaunchTemplateId",
        "LaunchTemplateId",
        "launchTemplateId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "LaunchTemplateName",
        "LaunchTemplateName",
        "launchTemplateName",
        false,
        &LAUNCH_TEMPLATE_NAME,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
]);

pub static LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchTemplateAutoRecoveryState::VALUES,
};

pub static LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING: Shape = Shape::Structure(&[
    Member::named("DeviceName", "DeviceName", "deviceName", false, &schema::STRING),
    Member::named("Ebs", "Ebs", "ebs", false, &LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE),
    Member::named("NoDevice", "NoDevice", "noDevice", false, &schema::STRING),
    Member::named(
        "VirtualName",
        "VirtualName",
        "virtualName",
        false,
        &schema::STRING,
    ),
]);

pub static LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DeviceName", &schema::STRING),
    Member::optional("Ebs", &LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST),
    Member::optional("NoDevice", &schema::STRING),
    Member::optional("VirtualName", &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST,
    item_name: "BlockDeviceMapping",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("CapacityReservationPreference", &CAPACITY_RESERVATION_PREFERENCE),
    Member::optional("CapacityReservationTarget", &CAPACITY_RESERVATION_TARGET),
]);

pub static LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Shape = Shape::Structure(&[
    Member::named(
        "CapacityReservationPreference",
        "CapacityReservationPreference",
        "capacityReservationPreference",
        false,
        &CAPACITY_RESERVATION_PREFERENCE,
    ),
    Member::named(
        "CapacityReservationTarget",
        "CapacityReservationTarget",
        "capacityReservationTarget",
        false,
        &CAPACITY_RESERVATION_TARGET_RESPONSE,
    ),
]);

pub static LAUNCH_TEMPLATE_CPU_OPTIONS: Shape = Shape::Structure(&[
    Member::named(
        "AmdSevSnp",
        "AmdSevSnp",
        "amdSevSnp",
        false,
        &AMD_SEV_SNP_SPECIFICATION,
    ),
    Member::named("CoreCount", "CoreCount", "coreCount", false, &schema::INTEGER),
    Member::named(
        "NestedVirtualization",
        "NestedVirtualization",
        "nestedVirtualization",
        false,
        &NESTED_VIRTUALIZATION_SPECIFICATION,
    ),
    Member::named(
        "ThreadsPerCore",
        "ThreadsPerCore",
        "threadsPerCore",
        false,
        &schema::INTEGER,
    ),
]);

pub static LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AmdSevSnp", &AMD_SEV_SNP_SPECIFICATION),
    Member::optional("CoreCount", &schema::INTEGER),
    Member::optional("NestedVirtualization", &NESTED_VIRTUALIZATION_SPECIFICATION),
    Member::optional("ThreadsPerCore", &schema::INTEGER),
]);

pub static LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE: Shape = Shape::Structure(&[
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EbsCardIndex",
        "EbsCardIndex",
        "ebsCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named("Encrypted", "Encrypted", "encrypted", false, &schema::BOOLEAN),
    Member::named("Iops", "Iops", "iops", false, &schema::INTEGER),
    Member::named("KmsKeyId", "KmsKeyId", "kmsKeyId", false, &schema::STRING),
    Member::named("SnapshotId", "SnapshotId", "snapshotId", false, &schema::STRING),
    Member::named("Throughput", "Throughput", "throughput", false, &schema::INTEGER),
    Member::named(
        "VolumeInitializationRate",
        "VolumeInitializationRate",
        "volumeInitializationRate",
        false,
        &schema::INTEGER,
    ),
    Member::named("VolumeSize", "VolumeSize", "volumeSize", false, &schema::INTEGER),
    Member::named("VolumeType", "VolumeType", "volumeType", false, &VOLUME_TYPE),
]);

pub static LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DeleteOnTermination", &schema::BOOLEAN),
    Member::optional("EbsCardIndex", &schema::INTEGER),
    Member::optional("Encrypted", &schema::BOOLEAN),
    Member::optional("Iops", &schema::INTEGER),
    Member::optional("KmsKeyId", &schema::STRING),
    Member::optional("SnapshotId", &schema::STRING),
    Member::optional("Throughput", &schema::INTEGER),
    Member::optional("VolumeInitializationRate", &schema::INTEGER),
    Member::optional("VolumeSize", &schema::INTEGER),
    Member::optional("VolumeType", &VOLUME_TYPE),
]);

pub static LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR: Shape = Shape::Structure(&[
    Member::optional("Count", &LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_COUNT),
    Member::required("Type", &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_COUNT: Shape = Shape::Integer(Bounds::min(1));

pub static LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE: Shape = Shape::Structure(&[
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named("Type", "Type", "type", false, &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION: Shape = Shape::Structure(&[
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
        &LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION,
    ),
]);

pub static LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION: Shape = Shape::Structure(&[Member::named(
    "EnaSrdUdpEnabled",
    "EnaSrdUdpEnabled",
    "enaSrdUdpEnabled",
    false,
    &schema::BOOLEAN,
)]);

pub static LAUNCH_TEMPLATE_ENCLAVE_OPTIONS: Shape = Shape::Structure(&[Member::named(
    "Enabled",
    "Enabled",
    "enabled",
    false,
    &schema::BOOLEAN,
)]);

pub static LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Enabled", &schema::BOOLEAN)]);

pub static LAUNCH_TEMPLATE_ERROR_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchTemplateErrorCode::VALUES,
};

pub static LAUNCH_TEMPLATE_HIBERNATION_OPTIONS: Shape = Shape::Structure(&[Member::named(
    "Configured",
    "Configured",
    "configured",
    false,
    &schema::BOOLEAN,
)]);

pub static LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Configured", &schema::BOOLEAN)]);

pub static LAUNCH_TEMPLATE_HTTP_TOKENS_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchTemplateHttpTokensState::VALUES,
};

pub static LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named("Arn", "Arn", "arn", false, &schema::STRING),
    Member::named("Name", "Name", "name", false, &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Arn", &schema::STRING),
    Member::optional("Name", &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS: Shape = Shape::Structure(&[Member::named(
    "AutoRecovery",
    "AutoRecovery",
    "autoRecovery",
    false,
    &LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE,
)]);

pub static LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST: Shape =
    Shape::Structure(&[Member::optional(
        "AutoRecovery",
        &LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE,
    )]);

pub static LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS: Shape = Shape::Structure(&[
    Member::named("MarketType", "MarketType", "marketType", false, &MARKET_TYPE),
    Member::named(
        "SpotOptions",
        "SpotOptions",
        "spotOptions",
        false,
        &LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS,
    ),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("MarketType", &MARKET_TYPE),
    Member::optional("SpotOptions", &LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchTemplateInstanceMetadataEndpointState::VALUES,
};

pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS: Shape = Shape::Structure(&[
    Member::named(
        "HttpEndpoint",
        "HttpEndpoint",
        "httpEndpoint",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE,
    ),
    Member::named(
        "HttpProtocolIpv6",
        "HttpProtocolIpv6",
        "httpProtocolIpv6",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6,
    ),
    Member::named(
        "HttpPutResponseHopLimit",
        "HttpPutResponseHopLimit",
        "httpPutResponseHopLimit",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "HttpTokens",
        "HttpTokens",
        "httpTokens",
        false,
        &LAUNCH_TEMPLATE_HTTP_TOKENS_STATE,
    ),
    Member::named(
        "InstanceMetadataTags",
        "InstanceMetadataTags",
        "instanceMetadataTags",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE,
    ),
    Member::named(
        "State",
        "State",
        "state",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE,
    ),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("HttpEndpoint", &LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE),
    Member::optional(
        "HttpProtocolIpv6",
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6,
    ),
    Member::optional("HttpPutResponseHopLimit", &schema::INTEGER),
    Member::optional("HttpTokens", &LAUNCH_TEMPLATE_HTTP_TOKENS_STATE),
    Member::optional(
        "InstanceMetadataTags",
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE,
    ),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchTemplateInstanceMetadataOptionsState::VALUES,
};

pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchTemplateInstanceMetadataProtocolIpv6::VALUES,
};

pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LaunchTemplateInstanceMetadataTagsState::VALUES,
};

pub static LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named(
        "AssociateCarrierIpAddress",
        "AssociateCarrierIpAddress",
        "associateCarrierIpAddress",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "AssociatePublicIpAddress",
        "AssociatePublicIpAddress",
        "associatePublicIpAddress",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "ConnectionTrackingSpecification",
        "ConnectionTrackingSpecification",
        "connectionTrackingSpecification",
        false,
        &CONNECTION_TRACKING_SPECIFICATION,
    ),
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
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
        &LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION,
    ),
    Member::named("Groups", "GroupSet", "groupSet", false, &GROUP_ID_STRING_LIST),
    Member::named(
        "InterfaceType",
        "InterfaceType",
        "interfaceType",
        false,
        &schema::STRING,
    ),
    Member::named(
        "Ipv4PrefixCount",
        "Ipv4PrefixCount",
        "ipv4PrefixCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Ipv4Prefixes",
        "Ipv4PrefixSet",
        "ipv4PrefixSet",
        false,
        &IPV4_PREFIX_LIST_RESPONSE,
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
        "Ipv6AddressesSet",
        "ipv6AddressesSet",
        false,
        &INSTANCE_IPV6_ADDRESS_LIST,
    ),
    Member::named(
        "Ipv6PrefixCount",
        "Ipv6PrefixCount",
        "ipv6PrefixCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Ipv6Prefixes",
        "Ipv6PrefixSet",
        "ipv6PrefixSet",
        false,
        &IPV6_PREFIX_LIST_RESPONSE,
    ),
    Member::named(
        "NetworkCardIndex",
        "NetworkCardIndex",
        "networkCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "NetworkInterfaceId",
        "NetworkInterfaceId",
        "networkInterfaceId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrimaryIpv6",
        "PrimaryIpv6",
        "primaryIpv6",
        false,
        &schema::BOOLEAN,
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
        &PRIVATE_IP_ADDRESS_SPECIFICATION_LIST,
    ),
    Member::named(
        "SecondaryPrivateIpAddressCount",
        "SecondaryPrivateIpAddressCount",
        "secondaryPrivateIpAddressCount",
        false,
        &schema::INTEGER,
    ),
    Member::named("SubnetId", "SubnetId", "subnetId", false, &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("AssociateCarrierIpAddress", &schema::BOOLEAN),
    Member::optional("AssociatePublicIpAddress", &schema::BOOLEAN),
    Member::optional(
        "ConnectionTrackingSpecification",
        &CONNECTION_TRACKING_SPECIFICATION_REQUEST,
    ),
    Member::optional("DeleteOnTermination", &schema::BOOLEAN),
    Member::optional("Description", &schema::STRING),
    Member::optional("DeviceIndex", &schema::INTEGER),
    Member::optional("EnaQueueCount", &schema::INTEGER),
    Member::optional("EnaSrdSpecification", &ENA_SRD_SPECIFICATION_REQUEST),
    Member::named(
        "Groups",
        "SecurityGroupId",
        "SecurityGroupId",
        false,
        &SECURITY_GROUP_ID_STRING_LIST,
    ),
    Member::optional("InterfaceType", &schema::STRING),
    Member::optional("Ipv4PrefixCount", &schema::INTEGER),
    Member::named(
        "Ipv4Prefixes",
        "Ipv4Prefix",
        "Ipv4Prefix",
        false,
        &IPV4_PREFIX_LIST,
    ),
    Member::optional("Ipv6AddressCount", &schema::INTEGER),
    Member::optional("Ipv6Addresses", &INSTANCE_IPV6_ADDRESS_LIST_REQUEST),
    Member::optional("Ipv6PrefixCount", &schema::INTEGER),
    Member::named(
        "Ipv6Prefixes",
        "Ipv6Prefix",
        "Ipv6Prefix",
        false,
        &IPV6_PREFIX_LIST,
    ),
    Member::optional("NetworkCardIndex", &schema::INTEGER),
    Member::optional("NetworkInterfaceId", &schema::STRING),
    Member::optional("PrimaryIpv6", &schema::BOOLEAN),
    Member::optional("PrivateIpAddress", &schema::STRING),
    Member::optional("PrivateIpAddresses", &PRIVATE_IP_ADDRESS_SPECIFICATION_LIST),
    Member::optional("SecondaryPrivateIpAddressCount", &schema::INTEGER),
    Member::optional("SubnetId", &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST,
    item_name: "InstanceNetworkInterfaceSpecification",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION: Shape = Shape::Structure(&[
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
        "InterfaceType",
        "InterfaceType",
        "interfaceType",
        false,
        &SECONDARY_INTERFACE_TYPE,
    ),
    Member::named(
        "NetworkCardIndex",
        "NetworkCardIndex",
        "networkCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "PrivateIpAddressCount",
        "PrivateIpAddressCount",
        "privateIpAddressCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddressesSet",
        "privateIpAddressesSet",
        false,
        &SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST,
    ),
    Member::named(
        "SecondarySubnetId",
        "SecondarySubnetId",
        "secondarySubnetId",
        false,
        &schema::STRING,
    ),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DeleteOnTermination", &schema::BOOLEAN),
    Member::optional("DeviceIndex", &schema::INTEGER),
    Member::optional("InterfaceType", &SECONDARY_INTERFACE_TYPE),
    Member::optional("NetworkCardIndex", &schema::INTEGER),
    Member::optional("PrivateIpAddressCount", &schema::INTEGER),
    Member::named(
        "PrivateIpAddresses",
        "PrivateIpAddress",
        "PrivateIpAddress",
        false,
        &SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_REQUEST,
    ),
    Member::optional("SecondarySubnetId", &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST,
    item_name: "InstanceSecondaryInterfaceSpecification",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_LICENSE_CONFIGURATION: Shape = Shape::Structure(&[Member::named(
    "LicenseConfigurationArn",
    "LicenseConfigurationArn",
    "licenseConfigurationArn",
    false,
    &schema::STRING,
)]);

pub static LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST: Shape =
    Shape::Structure(&[Member::optional("LicenseConfigurationArn", &schema::STRING)]);

pub static LAUNCH_TEMPLATE_LICENSE_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_LICENSE_CONFIGURATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_LICENSE_SPECIFICATION_LIST_REQUEST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_LAUNCH_TEMPLATE_NAME: Pattern = Pattern::new(r"[a-zA-Z0-9\(\)\.\-/_]+");
pub static LAUNCH_TEMPLATE_NAME: Shape = Shape::String {
    length: Bounds::new(3, 128),
    pattern: Some(&PATTERN_OF_LAUNCH_TEMPLATE_NAME),
    values: &[],
};

pub static LAUNCH_TEMPLATE_NAME_STRING_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_NAME,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS: Shape = Shape::Structure(&[Member::named(
    "BandwidthWeighting",
    "BandwidthWeighting",
    "bandwidthWeighting",
    false,
    &INSTANCE_BANDWIDTH_WEIGHTING,
)]);

pub static LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: Shape =
    Shape::Structure(&[Member::optional(
        "BandwidthWeighting",
        &INSTANCE_BANDWIDTH_WEIGHTING,
    )]);

pub static LAUNCH_TEMPLATE_PLACEMENT: Shape = Shape::Structure(&[
    Member::named("Affinity", "Affinity", "affinity", false, &schema::STRING),
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
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named("GroupName", "GroupName", "groupName", false, &schema::STRING),
    Member::named("HostId", "HostId", "hostId", false, &schema::STRING),
    Member::named(
        "HostResourceGroupArn",
        "HostResourceGroupArn",
        "hostResourceGroupArn",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PartitionNumber",
        "PartitionNumber",
        "partitionNumber",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "SpreadDomain",
        "SpreadDomain",
        "spreadDomain",
        false,
        &schema::STRING,
    ),
    Member::named("Tenancy", "Tenancy", "tenancy", false, &TENANCY),
]);

pub static LAUNCH_TEMPLATE_PLACEMENT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Affinity", &schema::STRING),
    Member::optional("AvailabilityZone", &schema::STRING),
    Member::optional("AvailabilityZoneId", &schema::STRING),
    Member::optional("GroupId", &schema::STRING),
    Member::optional("GroupName", &schema::STRING),
    Member::optional("HostId", &schema::STRING),
    Member::optional("HostResourceGroupArn", &schema::STRING),
    Member::optional("PartitionNumber", &schema::INTEGER),
    Member::optional("SpreadDomain", &schema::STRING),
    Member::optional("Tenancy", &TENANCY),
]);

pub static LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS: Shape = Shape::Structure(&[
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

pub static LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("EnableResourceNameDnsAAAARecord", &schema::BOOLEAN),
    Member::optional("EnableResourceNameDnsARecord", &schema::BOOLEAN),
    Member::optional("HostnameType", &HOSTNAME_TYPE),
]);

pub static LAUNCH_TEMPLATE_SET: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::optional("LaunchTemplateId", &schema::STRING),
    Member::optional("LaunchTemplateName", &schema::STRING),
    Member::optional("Version", &schema::STRING),
]);

pub static LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS: Shape = Shape::Structure(&[
    Member::named(
        "BlockDurationMinutes",
        "BlockDurationMinutes",
        "blockDurationMinutes",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "InstanceInterruptionBehavior",
        "InstanceInterruptionBehavior",
        "instanceInterruptionBehavior",
        false,
        &INSTANCE_INTERRUPTION_BEHAVIOR,
    ),
    Member::named("MaxPrice", "MaxPrice", "maxPrice", false, &schema::STRING),
    Member::named(
        "SpotInstanceType",
        "SpotInstanceType",
        "spotInstanceType",
        false,
        &SPOT_INSTANCE_TYPE,
    ),
    Member::named(
        "ValidUntil",
        "ValidUntil",
        "validUntil",
        false,
        &schema::TIMESTAMP,
    ),
]);

pub static LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("BlockDurationMinutes", &schema::INTEGER),
    Member::optional("InstanceInterruptionBehavior", &INSTANCE_INTERRUPTION_BEHAVIOR),
    Member::optional("MaxPrice", &schema::STRING),
    Member::optional("SpotInstanceType", &SPOT_INSTANCE_TYPE),
    Member::optional("ValidUntil", &schema::TIMESTAMP),
]);

pub static LAUNCH_TEMPLATE_TAG_SPECIFICATION: Shape = Shape::Structure(&[
    Member::named(
        "ResourceType",
        "ResourceType",
        "resourceType",
        false,
        &RESOURCE_TYPE,
    ),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
]);

pub static LAUNCH_TEMPLATE_TAG_SPECIFICATION_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_TAG_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ResourceType", &RESOURCE_TYPE),
    Member::named("Tags", "Tag", "Tag", false, &TAG_LIST),
]);

pub static LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST_LIST: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST,
    item_name: "LaunchTemplateTagSpecificationRequest",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATE_VERSION: Shape = Shape::Structure(&[
    Member::named(
        "CreateTime",
        "CreateTime",
        "createTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named("CreatedBy", "CreatedBy", "createdBy", false, &schema::STRING),
    Member::named(
        "DefaultVersion",
        "DefaultVersion",
        "defaultVersion",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "LaunchTemplateData",
        "LaunchTemplateData",
        "launchTemplateData",
        false,
        &RESPONSE_LAUNCH_TEMPLATE_DATA,
    ),
    Member::named(
        "LaunchTemplateId",
        "LaunchTemplateId",
        "launchTemplateId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "LaunchTemplateName",
        "LaunchTemplateName",
        "launchTemplateName",
        false,
        &LAUNCH_TEMPLATE_NAME,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named(
        "VersionDescription",
        "VersionDescription",
        "versionDescription",
        false,
        &VERSION_DESCRIPTION,
    ),
    Member::named(
        "VersionNumber",
        "VersionNumber",
        "versionNumber",
        false,
        &schema::LONG,
    ),
]);

pub static LAUNCH_TEMPLATE_VERSION_SET: Shape = Shape::List {
    item: &LAUNCH_TEMPLATE_VERSION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LAUNCH_TEMPLATES_MONITORING: Shape = Shape::Structure(&[Member::named(
    "Enabled",
    "Enabled",
    "enabled",
    false,
    &schema::BOOLEAN,
)]);

pub static LAUNCH_TEMPLATES_MONITORING_REQUEST: Shape =
    Shape::Structure(&[Member::optional("Enabled", &schema::BOOLEAN)]);

pub static LICENSE_CONFIGURATION: Shape = Shape::Structure(&[Member::named(
    "LicenseConfigurationArn",
    "LicenseConfigurationArn",
    "licenseConfigurationArn",
    false,
    &schema::STRING,
)]);

pub static LICENSE_CONFIGURATION_REQUEST: Shape =
    Shape::Structure(&[Member::optional("LicenseConfigurationArn", &schema::STRING)]);

pub static LICENSE_LIST: Shape = Shape::List {
    item: &LICENSE_CONFIGURATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LICENSE_SPECIFICATION_LIST_REQUEST: Shape = Shape::List {
    item: &LICENSE_CONFIGURATION_REQUEST,
    item_name: "item",
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
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static LOCATION_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LocationType::VALUES,
};

pub static MANAGED_PREFIX_LIST: Shape = Shape::Structure(&[
    Member::named(
        "AddressFamily",
        "AddressFamily",
        "addressFamily",
        false,
        &schema::STRING,
    ),
    Member::named(
        "IpamPrefixListResolverSyncEnabled",
        "IpamPrefixListResolverSyncEnabled",
        "ipamPrefixListResolverSyncEnabled",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "IpamPrefixListResolverTargetId",
        "IpamPrefixListResolverTargetId",
        "ipamPrefixListResolverTargetId",
        false,
        &schema::STRING,
    ),
    Member::named("MaxEntries", "MaxEntries", "maxEntries", false, &schema::INTEGER),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named(
        "PrefixListArn",
        "PrefixListArn",
        "prefixListArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "PrefixListId",
        "PrefixListId",
        "prefixListId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrefixListName",
        "PrefixListName",
        "prefixListName",
        false,
        &schema::STRING,
    ),
    Member::named("State", "State", "state", false, &PREFIX_LIST_STATE),
    Member::named(
        "StateMessage",
        "StateMessage",
        "stateMessage",
        false,
        &schema::STRING,
    ),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("Version", "Version", "version", false, &schema::LONG),
]);

pub static MANAGED_PREFIX_LIST_SET: Shape = Shape::List {
    item: &MANAGED_PREFIX_LIST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static MARKET_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::MarketType::VALUES,
};

pub static MEDIA_ACCELERATOR_INFO: Shape = Shape::Structure(&[
    Member::named(
        "Accelerators",
        "Accelerators",
        "accelerators",
        false,
        &MEDIA_DEVICE_INFO_LIST,
    ),
    Member::named(
        "TotalMediaMemoryInMiB",
        "TotalMediaMemoryInMiB",
        "totalMediaMemoryInMiB",
        false,
        &schema::INTEGER,
    ),
]);

pub static MEDIA_DEVICE_INFO: Shape = Shape::Structure(&[
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named(
        "Manufacturer",
        "Manufacturer",
        "manufacturer",
        false,
        &schema::STRING,
    ),
    Member::named(
        "MemoryInfo",
        "MemoryInfo",
        "memoryInfo",
        false,
        &MEDIA_DEVICE_MEMORY_INFO,
    ),
    Member::named("Name", "Name", "name", false, &schema::STRING),
]);

pub static MEDIA_DEVICE_INFO_LIST: Shape = Shape::List {
    item: &MEDIA_DEVICE_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static MEDIA_DEVICE_MEMORY_INFO: Shape = Shape::Structure(&[Member::named(
    "SizeInMiB",
    "SizeInMiB",
    "sizeInMiB",
    false,
    &schema::INTEGER,
)]);

pub static MEMORY_GI_B_PER_V_CPU: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::FLOAT),
    Member::named("Min", "Min", "min", false, &schema::FLOAT),
]);

pub static MEMORY_GI_B_PER_V_CPU_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::FLOAT),
    Member::optional("Min", &schema::FLOAT),
]);

pub static MEMORY_INFO: Shape = Shape::Structure(&[Member::named(
    "SizeInMiB",
    "SizeInMiB",
    "sizeInMiB",
    false,
    &schema::LONG,
)]);

pub static MEMORY_MI_B: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::INTEGER),
    Member::named("Min", "Min", "min", false, &schema::INTEGER),
]);

pub static MEMORY_MI_B_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::INTEGER),
    Member::required("Min", &schema::INTEGER),
]);

pub static MODIFY_INSTANCE_ATTRIBUTE_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "Attribute",
        "Attribute",
        "attribute",
        false,
        &INSTANCE_ATTRIBUTE_NAME,
    ),
    Member::named(
        "BlockDeviceMappings",
        "BlockDeviceMapping",
        "blockDeviceMapping",
        false,
        &INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION_LIST,
    ),
    Member::optional("DisableApiStop", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::named(
        "DisableApiTermination",
        "DisableApiTermination",
        "disableApiTermination",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "EbsOptimized",
        "EbsOptimized",
        "ebsOptimized",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named(
        "EnaSupport",
        "EnaSupport",
        "enaSupport",
        false,
        &ATTRIBUTE_BOOLEAN_VALUE,
    ),
    Member::named("Groups", "GroupId", "GroupId", false, &GROUP_ID_STRING_LIST),
    Member::named("InstanceId", "InstanceId", "instanceId", true, &schema::STRING),
    Member::named(
        "InstanceInitiatedShutdownBehavior",
        "InstanceInitiatedShutdownBehavior",
        "instanceInitiatedShutdownBehavior",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named(
        "InstanceType",
        "InstanceType",
        "instanceType",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named("Kernel", "Kernel", "kernel", false, &ATTRIBUTE_VALUE),
    Member::named("Ramdisk", "Ramdisk", "ramdisk", false, &ATTRIBUTE_VALUE),
    Member::optional("SourceDestCheck", &ATTRIBUTE_BOOLEAN_VALUE),
    Member::named(
        "SriovNetSupport",
        "SriovNetSupport",
        "sriovNetSupport",
        false,
        &ATTRIBUTE_VALUE,
    ),
    Member::named("UserData", "UserData", "userData", false, &BLOB_ATTRIBUTE_VALUE),
    Member::named("Value", "Value", "value", false, &schema::STRING),
]);

pub static MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("HttpEndpoint", &INSTANCE_METADATA_ENDPOINT_STATE),
    Member::optional("HttpProtocolIpv6", &INSTANCE_METADATA_PROTOCOL_STATE),
    Member::optional("HttpPutResponseHopLimit", &schema::INTEGER),
    Member::optional("HttpTokens", &HTTP_TOKENS_STATE),
    Member::required("InstanceId", &schema::STRING),
    Member::optional("InstanceMetadataTags", &INSTANCE_METADATA_TAGS_STATE),
]);

pub static MODIFY_INSTANCE_METADATA_OPTIONS_RESULT: Shape = Shape::Structure(&[
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "InstanceMetadataOptions",
        "InstanceMetadataOptions",
        "instanceMetadataOptions",
        false,
        &INSTANCE_METADATA_OPTIONS_RESPONSE,
    ),
]);

pub static MODIFY_LAUNCH_TEMPLATE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("ClientToken", &schema::STRING),
    Member::named(
        "DefaultVersion",
        "SetDefaultVersion",
        "SetDefaultVersion",
        false,
        &schema::STRING,
    ),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("LaunchTemplateId", &schema::STRING),
    Member::optional("LaunchTemplateName", &LAUNCH_TEMPLATE_NAME),
]);

pub static MODIFY_LAUNCH_TEMPLATE_RESULT: Shape = Shape::Structure(&[Member::named(
    "LaunchTemplate",
    "LaunchTemplate",
    "launchTemplate",
    false,
    &LAUNCH_TEMPLATE,
)]);

pub static MODIFY_MANAGED_PREFIX_LIST_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AddEntries",
        "AddEntry",
        "AddEntry",
        false,
        &ADD_PREFIX_LIST_ENTRIES,
    ),
    Member::optional("CurrentVersion", &schema::LONG),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::optional("IpamPrefixListResolverSyncEnabled", &schema::BOOLEAN),
    Member::optional("MaxEntries", &schema::INTEGER),
    Member::required("PrefixListId", &schema::STRING),
    Member::optional("PrefixListName", &schema::STRING),
    Member::named(
        "RemoveEntries",
        "RemoveEntry",
        "RemoveEntry",
        false,
        &REMOVE_PREFIX_LIST_ENTRIES,
    ),
]);

pub static MODIFY_MANAGED_PREFIX_LIST_RESULT: Shape = Shape::Structure(&[Member::named(
    "PrefixList",
    "PrefixList",
    "prefixList",
    false,
    &MANAGED_PREFIX_LIST,
)]);

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

pub static MONITORING: Shape =
    Shape::Structure(&[Member::named("State", "State", "state", false, &MONITORING_STATE)]);

pub static MONITORING_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::MonitoringState::VALUES,
};

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

pub static NESTED_VIRTUALIZATION_SPECIFICATION: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NestedVirtualizationSpecification::VALUES,
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
    Member::named("RuleAction", "RuleAction", "ruleAction", false, &schema::STRING),
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

pub static NETWORK_BANDWIDTH_GBPS: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::FLOAT),
    Member::named("Min", "Min", "min", false, &schema::FLOAT),
]);

pub static NETWORK_BANDWIDTH_GBPS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::FLOAT),
    Member::optional("Min", &schema::FLOAT),
]);

pub static NETWORK_CARD_INFO: Shape = Shape::Structure(&[
    Member::named(
        "AdditionalFlexibleNetworkInterfaces",
        "AdditionalFlexibleNetworkInterfaces",
        "additionalFlexibleNetworkInterfaces",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "BaselineBandwidthInGbps",
        "BaselineBandwidthInGbps",
        "baselineBandwidthInGbps",
        false,
        &schema::FLOAT,
    ),
    Member::named(
        "DefaultEnaQueueCountPerInterface",
        "DefaultEnaQueueCountPerInterface",
        "defaultEnaQueueCountPerInterface",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumEnaQueueCount",
        "MaximumEnaQueueCount",
        "maximumEnaQueueCount",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumEnaQueueCountPerInterface",
        "MaximumEnaQueueCountPerInterface",
        "maximumEnaQueueCountPerInterface",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumNetworkInterfaces",
        "MaximumNetworkInterfaces",
        "maximumNetworkInterfaces",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "NetworkCardIndex",
        "NetworkCardIndex",
        "networkCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "NetworkPerformance",
        "NetworkPerformance",
        "networkPerformance",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PeakBandwidthInGbps",
        "PeakBandwidthInGbps",
        "peakBandwidthInGbps",
        false,
        &schema::FLOAT,
    ),
]);

pub static NETWORK_CARD_INFO_LIST: Shape = Shape::List {
    item: &NETWORK_CARD_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INFO: Shape = Shape::Structure(&[
    Member::named(
        "BandwidthWeightings",
        "BandwidthWeightings",
        "bandwidthWeightings",
        false,
        &BANDWIDTH_WEIGHTING_TYPE_LIST,
    ),
    Member::named(
        "ConnectionTrackingConfiguration",
        "ConnectionTrackingConfiguration",
        "connectionTrackingConfiguration",
        false,
        &DEFAULT_CONNECTION_TRACKING_CONFIGURATION,
    ),
    Member::named(
        "DefaultNetworkCardIndex",
        "DefaultNetworkCardIndex",
        "defaultNetworkCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named("EfaInfo", "EfaInfo", "efaInfo", false, &EFA_INFO),
    Member::named(
        "EfaSupported",
        "EfaSupported",
        "efaSupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EnaSrdSupported",
        "EnaSrdSupported",
        "enaSrdSupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("EnaSupport", "EnaSupport", "enaSupport", false, &ENA_SUPPORT),
    Member::named(
        "EncryptionInTransitSupported",
        "EncryptionInTransitSupported",
        "encryptionInTransitSupported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "FlexibleEnaQueuesSupport",
        "FlexibleEnaQueuesSupport",
        "flexibleEnaQueuesSupport",
        false,
        &FLEXIBLE_ENA_QUEUES_SUPPORT,
    ),
    Member::named(
        "Ipv4AddressesPerInterface",
        "Ipv4AddressesPerInterface",
        "ipv4AddressesPerInterface",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Ipv4AddressesPerSecondaryInterface",
        "Ipv4AddressesPerSecondaryInterface",
        "ipv4AddressesPerSecondaryInterface",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Ipv6AddressesPerInterface",
        "Ipv6AddressesPerInterface",
        "ipv6AddressesPerInterface",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "Ipv6Supported",
        "Ipv6Supported",
        "ipv6Supported",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "MaximumNetworkCards",
        "MaximumNetworkCards",
        "maximumNetworkCards",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumNetworkInterfaces",
        "MaximumNetworkInterfaces",
        "maximumNetworkInterfaces",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "MaximumSecondaryNetworkInterfaces",
        "MaximumSecondaryNetworkInterfaces",
        "maximumSecondaryNetworkInterfaces",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "NetworkCards",
        "NetworkCards",
        "networkCards",
        false,
        &NETWORK_CARD_INFO_LIST,
    ),
    Member::named(
        "NetworkPerformance",
        "NetworkPerformance",
        "networkPerformance",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SecondaryNetworkSupported",
        "SecondaryNetworkSupported",
        "secondaryNetworkSupported",
        false,
        &schema::BOOLEAN,
    ),
]);

pub static NETWORK_INSIGHTS_ANALYSIS: Shape = Shape::Structure(&[
    Member::named(
        "AdditionalAccounts",
        "AdditionalAccountSet",
        "additionalAccountSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named(
        "AlternatePathHints",
        "AlternatePathHintSet",
        "alternatePathHintSet",
        false,
        &ALTERNATE_PATH_HINT_LIST,
    ),
    Member::named(
        "Explanations",
        "ExplanationSet",
        "explanationSet",
        false,
        &EXPLANATION_LIST,
    ),
    Member::named(
        "FilterInArns",
        "FilterInArnSet",
        "filterInArnSet",
        false,
        &ARN_LIST,
    ),
    Member::named(
        "FilterOutArns",
        "FilterOutArnSet",
        "filterOutArnSet",
        false,
        &ARN_LIST,
    ),
    Member::named(
        "ForwardPathComponents",
        "ForwardPathComponentSet",
        "forwardPathComponentSet",
        false,
        &PATH_COMPONENT_LIST,
    ),
    Member::named(
        "NetworkInsightsAnalysisArn",
        "NetworkInsightsAnalysisArn",
        "networkInsightsAnalysisArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "NetworkInsightsAnalysisId",
        "NetworkInsightsAnalysisId",
        "networkInsightsAnalysisId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkInsightsPathId",
        "NetworkInsightsPathId",
        "networkInsightsPathId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "NetworkPathFound",
        "NetworkPathFound",
        "networkPathFound",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "ReturnPathComponents",
        "ReturnPathComponentSet",
        "returnPathComponentSet",
        false,
        &PATH_COMPONENT_LIST,
    ),
    Member::named("StartDate", "StartDate", "startDate", false, &schema::TIMESTAMP),
    Member::named("Status", "Status", "status", false, &ANALYSIS_STATUS),
    Member::named(
        "StatusMessage",
        "StatusMessage",
        "statusMessage",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SuggestedAccounts",
        "SuggestedAccountSet",
        "suggestedAccountSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named(
        "WarningMessage",
        "WarningMessage",
        "warningMessage",
        false,
        &schema::STRING,
    ),
]);

pub static NETWORK_INSIGHTS_ANALYSIS_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INSIGHTS_ANALYSIS_LIST: Shape = Shape::List {
    item: &NETWORK_INSIGHTS_ANALYSIS,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INSIGHTS_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(1, 100));

pub static NETWORK_INSIGHTS_PATH: Shape = Shape::Structure(&[
    Member::named(
        "CreatedDate",
        "CreatedDate",
        "createdDate",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "Destination",
        "Destination",
        "destination",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationArn",
        "DestinationArn",
        "destinationArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "DestinationIp",
        "DestinationIp",
        "destinationIp",
        false,
        &IP_ADDRESS,
    ),
    Member::named(
        "DestinationPort",
        "DestinationPort",
        "destinationPort",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "FilterAtDestination",
        "FilterAtDestination",
        "filterAtDestination",
        false,
        &PATH_FILTER,
    ),
    Member::named(
        "FilterAtSource",
        "FilterAtSource",
        "filterAtSource",
        false,
        &PATH_FILTER,
    ),
    Member::named(
        "NetworkInsightsPathArn",
        "NetworkInsightsPathArn",
        "networkInsightsPathArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "NetworkInsightsPathId",
        "NetworkInsightsPathId",
        "networkInsightsPathId",
        false,
        &schema::STRING,
    ),
    Member::named("Protocol", "Protocol", "protocol", false, &PROTOCOL),
    Member::named("Source", "Source", "source", false, &schema::STRING),
    Member::named("SourceArn", "SourceArn", "sourceArn", false, &RESOURCE_ARN),
    Member::named("SourceIp", "SourceIp", "sourceIp", false, &IP_ADDRESS),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
]);

pub static NETWORK_INSIGHTS_PATH_ID_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NETWORK_INSIGHTS_PATH_LIST: Shape = Shape::List {
    item: &NETWORK_INSIGHTS_PATH,
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

pub static NETWORK_INTERFACE_COUNT: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::INTEGER),
    Member::named("Min", "Min", "min", false, &schema::INTEGER),
]);

pub static NETWORK_INTERFACE_COUNT_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::INTEGER),
    Member::optional("Min", &schema::INTEGER),
]);

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

pub static NEURON_DEVICE_CORE_INFO: Shape = Shape::Structure(&[
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named("Version", "Version", "version", false, &schema::INTEGER),
]);

pub static NEURON_DEVICE_INFO: Shape = Shape::Structure(&[
    Member::named(
        "CoreInfo",
        "CoreInfo",
        "coreInfo",
        false,
        &NEURON_DEVICE_CORE_INFO,
    ),
    Member::named("Count", "Count", "count", false, &schema::INTEGER),
    Member::named(
        "MemoryInfo",
        "MemoryInfo",
        "memoryInfo",
        false,
        &NEURON_DEVICE_MEMORY_INFO,
    ),
    Member::named("Name", "Name", "name", false, &schema::STRING),
]);

pub static NEURON_DEVICE_INFO_LIST: Shape = Shape::List {
    item: &NEURON_DEVICE_INFO,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static NEURON_DEVICE_MEMORY_INFO: Shape = Shape::Structure(&[Member::named(
    "SizeInMiB",
    "SizeInMiB",
    "sizeInMiB",
    false,
    &schema::INTEGER,
)]);

pub static NEURON_INFO: Shape = Shape::Structure(&[
    Member::named(
        "NeuronDevices",
        "NeuronDevices",
        "neuronDevices",
        false,
        &NEURON_DEVICE_INFO_LIST,
    ),
    Member::named(
        "TotalNeuronDeviceMemoryInMiB",
        "TotalNeuronDeviceMemoryInMiB",
        "totalNeuronDeviceMemoryInMiB",
        false,
        &schema::INTEGER,
    ),
]);

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

pub static NITRO_ENCLAVES_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NitroEnclavesSupport::VALUES,
};

pub static NITRO_TPM_INFO: Shape = Shape::Structure(&[Member::named(
    "SupportedVersions",
    "SupportedVersions",
    "supportedVersions",
    false,
    &NITRO_TPM_SUPPORTED_VERSIONS_LIST,
)]);

pub static NITRO_TPM_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::NitroTpmSupport::VALUES,
};

pub static NITRO_TPM_SUPPORTED_VERSIONS_LIST: Shape = Shape::List {
    item: &schema::STRING,
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

pub static OWNER_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "Owner",
    flattened: false,
    length: Bounds::NONE,
};

pub static PATH_COMPONENT: Shape = Shape::Structure(&[
    Member::named("AclRule", "AclRule", "aclRule", false, &ANALYSIS_ACL_RULE),
    Member::named(
        "AdditionalDetails",
        "AdditionalDetailSet",
        "additionalDetailSet",
        false,
        &ADDITIONAL_DETAIL_LIST,
    ),
    Member::named(
        "AttachedTo",
        "AttachedTo",
        "attachedTo",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named("Component", "Component", "component", false, &ANALYSIS_COMPONENT),
    Member::named(
        "DestinationVpc",
        "DestinationVpc",
        "destinationVpc",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "ElasticLoadBalancerListener",
        "ElasticLoadBalancerListener",
        "elasticLoadBalancerListener",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "Explanations",
        "ExplanationSet",
        "explanationSet",
        false,
        &EXPLANATION_LIST,
    ),
    Member::named(
        "FirewallStatefulRule",
        "FirewallStatefulRule",
        "firewallStatefulRule",
        false,
        &FIREWALL_STATEFUL_RULE,
    ),
    Member::named(
        "FirewallStatelessRule",
        "FirewallStatelessRule",
        "firewallStatelessRule",
        false,
        &FIREWALL_STATELESS_RULE,
    ),
    Member::named(
        "InboundHeader",
        "InboundHeader",
        "inboundHeader",
        false,
        &ANALYSIS_PACKET_HEADER,
    ),
    Member::named(
        "OutboundHeader",
        "OutboundHeader",
        "outboundHeader",
        false,
        &ANALYSIS_PACKET_HEADER,
    ),
    Member::named(
        "RouteTableRoute",
        "RouteTableRoute",
        "routeTableRoute",
        false,
        &ANALYSIS_ROUTE_TABLE_ROUTE,
    ),
    Member::named(
        "SecurityGroupRule",
        "SecurityGroupRule",
        "securityGroupRule",
        false,
        &ANALYSIS_SECURITY_GROUP_RULE,
    ),
    Member::named(
        "SequenceNumber",
        "SequenceNumber",
        "sequenceNumber",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "ServiceName",
        "ServiceName",
        "serviceName",
        false,
        &schema::STRING,
    ),
    Member::named("SourceVpc", "SourceVpc", "sourceVpc", false, &ANALYSIS_COMPONENT),
    Member::named("Subnet", "Subnet", "subnet", false, &ANALYSIS_COMPONENT),
    Member::named(
        "TransitGateway",
        "TransitGateway",
        "transitGateway",
        false,
        &ANALYSIS_COMPONENT,
    ),
    Member::named(
        "TransitGatewayRouteTableRoute",
        "TransitGatewayRouteTableRoute",
        "transitGatewayRouteTableRoute",
        false,
        &TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE,
    ),
    Member::named("Vpc", "Vpc", "vpc", false, &ANALYSIS_COMPONENT),
]);

pub static PATH_COMPONENT_LIST: Shape = Shape::List {
    item: &PATH_COMPONENT,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PATH_FILTER: Shape = Shape::Structure(&[
    Member::named(
        "DestinationAddress",
        "DestinationAddress",
        "destinationAddress",
        false,
        &IP_ADDRESS,
    ),
    Member::named(
        "DestinationPortRange",
        "DestinationPortRange",
        "destinationPortRange",
        false,
        &FILTER_PORT_RANGE,
    ),
    Member::named(
        "SourceAddress",
        "SourceAddress",
        "sourceAddress",
        false,
        &IP_ADDRESS,
    ),
    Member::named(
        "SourcePortRange",
        "SourcePortRange",
        "sourcePortRange",
        false,
        &FILTER_PORT_RANGE,
    ),
]);

pub static PATH_REQUEST_FILTER: Shape = Shape::Structure(&[
    Member::optional("DestinationAddress", &IP_ADDRESS),
    Member::optional("DestinationPortRange", &REQUEST_FILTER_PORT_RANGE),
    Member::optional("SourceAddress", &IP_ADDRESS),
    Member::optional("SourcePortRange", &REQUEST_FILTER_PORT_RANGE),
]);

pub static PERFORMANCE_FACTOR_REFERENCE: Shape = Shape::Structure(&[Member::named(
    "InstanceFamily",
    "InstanceFamily",
    "instanceFamily",
    false,
    &schema::STRING,
)]);

pub static PERFORMANCE_FACTOR_REFERENCE_REQUEST: Shape =
    Shape::Structure(&[Member::optional("InstanceFamily", &schema::STRING)]);

pub static PERFORMANCE_FACTOR_REFERENCE_SET: Shape = Shape::List {
    item: &PERFORMANCE_FACTOR_REFERENCE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST: Shape = Shape::List {
    item: &PERFORMANCE_FACTOR_REFERENCE_REQUEST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PHC_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PhcSupport::VALUES,
};

pub static PLACEMENT: Shape = Shape::Structure(&[
    Member::named("Affinity", "Affinity", "affinity", false, &schema::STRING),
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
    Member::named("GroupId", "GroupId", "groupId", false, &schema::STRING),
    Member::named("GroupName", "GroupName", "groupName", false, &schema::STRING),
    Member::named("HostId", "HostId", "hostId", false, &schema::STRING),
    Member::named(
        "HostResourceGroupArn",
        "HostResourceGroupArn",
        "hostResourceGroupArn",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PartitionNumber",
        "PartitionNumber",
        "partitionNumber",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "SpreadDomain",
        "SpreadDomain",
        "spreadDomain",
        false,
        &schema::STRING,
    ),
    Member::named("Tenancy", "Tenancy", "tenancy", false, &TENANCY),
]);

pub static PLACEMENT_GROUP_INFO: Shape = Shape::Structure(&[Member::named(
    "SupportedStrategies",
    "SupportedStrategies",
    "supportedStrategies",
    false,
    &PLACEMENT_GROUP_STRATEGY_LIST,
)]);

pub static PLACEMENT_GROUP_STRATEGY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PlacementGroupStrategy::VALUES,
};

pub static PLACEMENT_GROUP_STRATEGY_LIST: Shape = Shape::List {
    item: &PLACEMENT_GROUP_STRATEGY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PLATFORM_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PlatformValues::VALUES,
};

pub static PORT: Shape = Shape::Integer(Bounds::new(0, 65535));

pub static PORT_RANGE: Shape = Shape::Structure(&[
    Member::named("From", "From", "from", false, &schema::INTEGER),
    Member::named("To", "To", "to", false, &schema::INTEGER),
]);

pub static PORT_RANGE_LIST: Shape = Shape::List {
    item: &PORT_RANGE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PREFIX_LIST: Shape = Shape::Structure(&[
    Member::named("Cidrs", "CidrSet", "cidrSet", false, &VALUE_STRING_LIST),
    Member::named(
        "PrefixListId",
        "PrefixListId",
        "prefixListId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "PrefixListName",
        "PrefixListName",
        "prefixListName",
        false,
        &schema::STRING,
    ),
]);

pub static PREFIX_LIST_ASSOCIATION: Shape = Shape::Structure(&[
    Member::named("ResourceId", "ResourceId", "resourceId", false, &schema::STRING),
    Member::named(
        "ResourceOwner",
        "ResourceOwner",
        "resourceOwner",
        false,
        &schema::STRING,
    ),
]);

pub static PREFIX_LIST_ASSOCIATION_SET: Shape = Shape::List {
    item: &PREFIX_LIST_ASSOCIATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PREFIX_LIST_ENTRY: Shape = Shape::Structure(&[
    Member::named("Cidr", "Cidr", "cidr", false, &schema::STRING),
    Member::named(
        "Description",
        "Description",
        "description",
        false,
        &schema::STRING,
    ),
]);

pub static PREFIX_LIST_ENTRY_SET: Shape = Shape::List {
    item: &PREFIX_LIST_ENTRY,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

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

pub static PREFIX_LIST_MAX_RESULTS: Shape = Shape::Integer(Bounds::new(1, 100));

pub static PREFIX_LIST_RESOURCE_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PREFIX_LIST_SET: Shape = Shape::List {
    item: &PREFIX_LIST,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PREFIX_LIST_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::PrefixListState::VALUES,
};

pub static PRIORITY: Shape = Shape::Integer(Bounds::new(-1, 65535));

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

pub static PRIVATE_DNS_NAME_OPTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("EnableResourceNameDnsAAAARecord", &schema::BOOLEAN),
    Member::optional("EnableResourceNameDnsARecord", &schema::BOOLEAN),
    Member::optional("HostnameType", &HOSTNAME_TYPE),
]);

pub static PRIVATE_DNS_NAME_OPTIONS_RESPONSE: Shape = Shape::Structure(&[
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

pub static PROCESSOR_INFO: Shape = Shape::Structure(&[
    Member::named(
        "Manufacturer",
        "Manufacturer",
        "manufacturer",
        false,
        &schema::STRING,
    ),
    Member::named(
        "SupportedArchitectures",
        "SupportedArchitectures",
        "supportedArchitectures",
        false,
        &ARCHITECTURE_TYPE_LIST,
    ),
    Member::named(
        "SupportedFeatures",
        "SupportedFeatures",
        "supportedFeatures",
        false,
        &SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_LIST,
    ),
    Member::named(
        "SustainedClockSpeedInGhz",
        "SustainedClockSpeedInGhz",
        "sustainedClockSpeedInGhz",
        false,
        &schema::FLOAT,
    ),
]);

pub static PRODUCT_CODE: Shape = Shape::Structure(&[
    Member::named(
        "ProductCodeId",
        "ProductCode",
        "productCode",
        false,
        &schema::STRING,
    ),
    Member::named("ProductCodeType", "Type", "type", false, &PRODUCT_CODE_VALUES),
]);

pub static PRODUCT_CODE_LIST: Shape = Shape::List {
    item: &PRODUCT_CODE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static PRODUCT_CODE_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ProductCodeValues::VALUES,
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

pub static PROTOCOL: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::Protocol::VALUES,
};

pub static PROTOCOL_INT: Shape = Shape::Integer(Bounds::new(0, 255));

pub static PROTOCOL_INT_LIST: Shape = Shape::List {
    item: &PROTOCOL_INT,
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

pub static PTR_UPDATE_STATUS: Shape = Shape::Structure(&[
    Member::named("Reason", "Reason", "reason", false, &schema::STRING),
    Member::named("Status", "Status", "status", false, &schema::STRING),
    Member::named("Value", "Value", "value", false, &schema::STRING),
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

pub static REBOOT_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "InstanceIds",
        "InstanceId",
        "InstanceId",
        false,
        &INSTANCE_ID_STRING_LIST,
    ),
]);

pub static REBOOT_MIGRATION_SUPPORT: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RebootMigrationSupport::VALUES,
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

pub static REMOVE_PREFIX_LIST_ENTRIES: Shape = Shape::List {
    item: &REMOVE_PREFIX_LIST_ENTRY,
    item_name: "item",
    flattened: false,
    length: Bounds::new(0, 100),
};

pub static REMOVE_PREFIX_LIST_ENTRY: Shape = Shape::Structure(&[Member::required("Cidr", &schema::STRING)]);

pub static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST: Shape = Shape::Structure(&[
    Member::required("AssociationId", &schema::STRING),
    Member::required("IamInstanceProfile", &IAM_INSTANCE_PROFILE_SPECIFICATION),
]);

pub static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT: Shape = Shape::Structure(&[Member::named(
    "IamInstanceProfileAssociation",
    "IamInstanceProfileAssociation",
    "iamInstanceProfileAssociation",
    false,
    &IAM_INSTANCE_PROFILE_ASSOCIATION,
)]);

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
    Member::named("RuleAction", "RuleAction", "ruleAction", true, &schema::STRING),
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

pub static REQUEST_FILTER_PORT_RANGE: Shape = Shape::Structure(&[
    Member::optional("FromPort", &PORT),
    Member::optional("ToPort", &PORT),
]);

pub static REQUEST_INSTANCE_TYPE_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::new(0, 100),
};

pub static REQUEST_LAUNCH_TEMPLATE_DATA: Shape = Shape::Structure(&[
    Member::named(
        "BlockDeviceMappings",
        "BlockDeviceMapping",
        "BlockDeviceMapping",
        false,
        &LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST_LIST,
    ),
    Member::optional(
        "CapacityReservationSpecification",
        &LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST,
    ),
    Member::optional("CpuOptions", &LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST),
    Member::optional("CreditSpecification", &CREDIT_SPECIFICATION_REQUEST),
    Member::optional("DisableApiStop", &schema::BOOLEAN),
    Member::optional("DisableApiTermination", &schema::BOOLEAN),
    Member::optional("EbsOptimized", &schema::BOOLEAN),
    Member::named(
        "ElasticGpuSpecifications",
        "ElasticGpuSpecification",
        "ElasticGpuSpecification",
        false,
        &ELASTIC_GPU_SPECIFICATION_LIST,
    ),
    Member::named(
        "ElasticInferenceAccelerators",
        "ElasticInferenceAccelerator",
        "ElasticInferenceAccelerator",
        false,
        &LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_LIST,
    ),
    Member::optional("EnclaveOptions", &LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST),
    Member::optional("HibernationOptions", &LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST),
    Member::optional(
        "IamInstanceProfile",
        &LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST,
    ),
    Member::optional("ImageId", &schema::STRING),
    Member::optional("InstanceInitiatedShutdownBehavior", &SHUTDOWN_BEHAVIOR),
    Member::optional(
        "InstanceMarketOptions",
        &LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST,
    ),
    Member::optional("InstanceRequirements", &INSTANCE_REQUIREMENTS_REQUEST),
    Member::optional("InstanceType", &schema::STRING),
    Member::optional("KernelId", &schema::STRING),
    Member::optional("KeyName", &schema::STRING),
    Member::named(
        "LicenseSpecifications",
        "LicenseSpecification",
        "LicenseSpecification",
        false,
        &LAUNCH_TEMPLATE_LICENSE_SPECIFICATION_LIST_REQUEST,
    ),
    Member::optional(
        "MaintenanceOptions",
        &LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST,
    ),
    Member::optional(
        "MetadataOptions",
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST,
    ),
    Member::optional("Monitoring", &LAUNCH_TEMPLATES_MONITORING_REQUEST),
    Member::named(
        "NetworkInterfaces",
        "NetworkInterface",
        "NetworkInterface",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST_LIST,
    ),
    Member::optional(
        "NetworkPerformanceOptions",
        &LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST,
    ),
    Member::optional("Operator", &OPERATOR_REQUEST),
    Member::optional("Placement", &LAUNCH_TEMPLATE_PLACEMENT_REQUEST),
    Member::optional(
        "PrivateDnsNameOptions",
        &LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST,
    ),
    Member::optional("RamDiskId", &schema::STRING),
    Member::named(
        "SecondaryInterfaces",
        "SecondaryInterface",
        "SecondaryInterface",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST_LIST,
    ),
    Member::named(
        "SecurityGroupIds",
        "SecurityGroupId",
        "SecurityGroupId",
        false,
        &SECURITY_GROUP_ID_STRING_LIST,
    ),
    Member::named(
        "SecurityGroups",
        "SecurityGroup",
        "SecurityGroup",
        false,
        &SECURITY_GROUP_STRING_LIST,
    ),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST_LIST,
    ),
    Member::optional("UserData", &schema::STRING),
]);

pub static RESERVATION: Shape = Shape::Structure(&[
    Member::named("Groups", "GroupSet", "groupSet", false, &GROUP_IDENTIFIER_LIST),
    Member::named("Instances", "InstancesSet", "instancesSet", false, &INSTANCE_LIST),
    Member::named("OwnerId", "OwnerId", "ownerId", false, &schema::STRING),
    Member::named(
        "RequesterId",
        "RequesterId",
        "requesterId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "ReservationId",
        "ReservationId",
        "reservationId",
        false,
        &schema::STRING,
    ),
]);

pub static RESERVATION_LIST: Shape = Shape::List {
    item: &RESERVATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static RESOURCE_ARN: Shape = Shape::String {
    length: Bounds::new(1, 1283),
    pattern: None,
    values: &[],
};

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

pub static RESPONSE_ERROR: Shape = Shape::Structure(&[
    Member::named("Code", "Code", "code", false, &LAUNCH_TEMPLATE_ERROR_CODE),
    Member::named("Message", "Message", "message", false, &schema::STRING),
]);

pub static RESPONSE_LAUNCH_TEMPLATE_DATA: Shape = Shape::Structure(&[
    Member::named(
        "BlockDeviceMappings",
        "BlockDeviceMappingSet",
        "blockDeviceMappingSet",
        false,
        &LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_LIST,
    ),
    Member::named(
        "CapacityReservationSpecification",
        "CapacityReservationSpecification",
        "capacityReservationSpecification",
        false,
        &LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE,
    ),
    Member::named(
        "CpuOptions",
        "CpuOptions",
        "cpuOptions",
        false,
        &LAUNCH_TEMPLATE_CPU_OPTIONS,
    ),
    Member::named(
        "CreditSpecification",
        "CreditSpecification",
        "creditSpecification",
        false,
        &CREDIT_SPECIFICATION,
    ),
    Member::named(
        "DisableApiStop",
        "DisableApiStop",
        "disableApiStop",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "DisableApiTermination",
        "DisableApiTermination",
        "disableApiTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "EbsOptimized",
        "EbsOptimized",
        "ebsOptimized",
        false,
        &schema::BOOLEAN,
    ),
    Member::named(
        "ElasticGpuSpecifications",
        "ElasticGpuSpecificationSet",
        "elasticGpuSpecificationSet",
        false,
        &ELASTIC_GPU_SPECIFICATION_RESPONSE_LIST,
    ),
    Member::named(
        "ElasticInferenceAccelerators",
        "ElasticInferenceAcceleratorSet",
        "elasticInferenceAcceleratorSet",
        false,
        &LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE_LIST,
    ),
    Member::named(
        "EnclaveOptions",
        "EnclaveOptions",
        "enclaveOptions",
        false,
        &LAUNCH_TEMPLATE_ENCLAVE_OPTIONS,
    ),
    Member::named(
        "HibernationOptions",
        "HibernationOptions",
        "hibernationOptions",
        false,
        &LAUNCH_TEMPLATE_HIBERNATION_OPTIONS,
    ),
    Member::named(
        "IamInstanceProfile",
        "IamInstanceProfile",
        "iamInstanceProfile",
        false,
        &LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION,
    ),
    Member::named("ImageId", "ImageId", "imageId", false, &schema::STRING),
    Member::named(
        "InstanceInitiatedShutdownBehavior",
        "InstanceInitiatedShutdownBehavior",
        "instanceInitiatedShutdownBehavior",
        false,
        &SHUTDOWN_BEHAVIOR,
    ),
    Member::named(
        "InstanceMarketOptions",
        "InstanceMarketOptions",
        "instanceMarketOptions",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS,
    ),
    Member::named(
        "InstanceRequirements",
        "InstanceRequirements",
        "instanceRequirements",
        false,
        &INSTANCE_REQUIREMENTS,
    ),
    Member::named(
        "InstanceType",
        "InstanceType",
        "instanceType",
        false,
        &schema::STRING,
    ),
    Member::named("KernelId", "KernelId", "kernelId", false, &schema::STRING),
    Member::named("KeyName", "KeyName", "keyName", false, &schema::STRING),
    Member::named(
        "LicenseSpecifications",
        "LicenseSet",
        "licenseSet",
        false,
        &LAUNCH_TEMPLATE_LICENSE_LIST,
    ),
    Member::named(
        "MaintenanceOptions",
        "MaintenanceOptions",
        "maintenanceOptions",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS,
    ),
    Member::named(
        "MetadataOptions",
        "MetadataOptions",
        "metadataOptions",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS,
    ),
    Member::named(
        "Monitoring",
        "Monitoring",
        "monitoring",
        false,
        &LAUNCH_TEMPLATES_MONITORING,
    ),
    Member::named(
        "NetworkInterfaces",
        "NetworkInterfaceSet",
        "networkInterfaceSet",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST,
    ),
    Member::named(
        "NetworkPerformanceOptions",
        "NetworkPerformanceOptions",
        "networkPerformanceOptions",
        false,
        &LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named(
        "Placement",
        "Placement",
        "placement",
        false,
        &LAUNCH_TEMPLATE_PLACEMENT,
    ),
    Member::named(
        "PrivateDnsNameOptions",
        "PrivateDnsNameOptions",
        "privateDnsNameOptions",
        false,
        &LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS,
    ),
    Member::named("RamDiskId", "RamDiskId", "ramDiskId", false, &schema::STRING),
    Member::named(
        "SecondaryInterfaces",
        "SecondaryInterfaceSet",
        "secondaryInterfaceSet",
        false,
        &LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST,
    ),
    Member::named(
        "SecurityGroupIds",
        "SecurityGroupIdSet",
        "securityGroupIdSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named(
        "SecurityGroups",
        "SecurityGroupSet",
        "securityGroupSet",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::named(
        "TagSpecifications",
        "TagSpecificationSet",
        "tagSpecificationSet",
        false,
        &LAUNCH_TEMPLATE_TAG_SPECIFICATION_LIST,
    ),
    Member::named("UserData", "UserData", "userData", false, &schema::STRING),
]);

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

pub static ROOT_DEVICE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::RootDeviceType::VALUES,
};

pub static ROOT_DEVICE_TYPE_LIST: Shape = Shape::List {
    item: &ROOT_DEVICE_TYPE,
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

pub static RULE_GROUP_RULE_OPTIONS_PAIR: Shape = Shape::Structure(&[
    Member::named(
        "RuleGroupArn",
        "RuleGroupArn",
        "ruleGroupArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "RuleOptions",
        "RuleOptionSet",
        "ruleOptionSet",
        false,
        &RULE_OPTION_LIST,
    ),
]);

pub static RULE_GROUP_RULE_OPTIONS_PAIR_LIST: Shape = Shape::List {
    item: &RULE_GROUP_RULE_OPTIONS_PAIR,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static RULE_GROUP_TYPE_PAIR: Shape = Shape::Structure(&[
    Member::named(
        "RuleGroupArn",
        "RuleGroupArn",
        "ruleGroupArn",
        false,
        &RESOURCE_ARN,
    ),
    Member::named(
        "RuleGroupType",
        "RuleGroupType",
        "ruleGroupType",
        false,
        &schema::STRING,
    ),
]);

pub static RULE_GROUP_TYPE_PAIR_LIST: Shape = Shape::List {
    item: &RULE_GROUP_TYPE_PAIR,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static RULE_OPTION: Shape = Shape::Structure(&[
    Member::named("Keyword", "Keyword", "keyword", false, &schema::STRING),
    Member::named("Settings", "SettingSet", "settingSet", false, &STRING_LIST),
]);

pub static RULE_OPTION_LIST: Shape = Shape::List {
    item: &RULE_OPTION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static RUN_INSTANCES_MONITORING_ENABLED: Shape = Shape::Structure(&[Member::named(
    "Enabled",
    "Enabled",
    "enabled",
    true,
    &schema::BOOLEAN,
)]);

pub static RUN_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AdditionalInfo",
        "AdditionalInfo",
        "additionalInfo",
        false,
        &schema::STRING,
    ),
    Member::named(
        "BlockDeviceMappings",
        "BlockDeviceMapping",
        "BlockDeviceMapping",
        false,
        &BLOCK_DEVICE_MAPPING_REQUEST_LIST,
    ),
    Member::optional(
        "CapacityReservationSpecification",
        &CAPACITY_RESERVATION_SPECIFICATION,
    ),
    Member::named(
        "ClientToken",
        "ClientToken",
        "clientToken",
        false,
        &schema::STRING,
    ),
    Member::optional("CpuOptions", &CPU_OPTIONS_REQUEST),
    Member::optional("CreditSpecification", &CREDIT_SPECIFICATION_REQUEST),
    Member::optional("DisableApiStop", &schema::BOOLEAN),
    Member::named(
        "DisableApiTermination",
        "DisableApiTermination",
        "disableApiTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "EbsOptimized",
        "EbsOptimized",
        "ebsOptimized",
        false,
        &schema::BOOLEAN,
    ),
    Member::optional("ElasticGpuSpecification", &ELASTIC_GPU_SPECIFICATIONS),
    Member::named(
        "ElasticInferenceAccelerators",
        "ElasticInferenceAccelerator",
        "ElasticInferenceAccelerator",
        false,
        &ELASTIC_INFERENCE_ACCELERATORS,
    ),
    Member::optional("EnablePrimaryIpv6", &schema::BOOLEAN),
    Member::optional("EnclaveOptions", &ENCLAVE_OPTIONS_REQUEST),
    Member::optional("HibernationOptions", &HIBERNATION_OPTIONS_REQUEST),
    Member::named(
        "IamInstanceProfile",
        "IamInstanceProfile",
        "iamInstanceProfile",
        false,
        &IAM_INSTANCE_PROFILE_SPECIFICATION,
    ),
    Member::optional("ImageId", &schema::STRING),
    Member::named(
        "InstanceInitiatedShutdownBehavior",
        "InstanceInitiatedShutdownBehavior",
        "instanceInitiatedShutdownBehavior",
        false,
        &SHUTDOWN_BEHAVIOR,
    ),
    Member::optional("InstanceMarketOptions", &INSTANCE_MARKET_OPTIONS_REQUEST),
    Member::optional("InstanceType", &schema::STRING),
    Member::optional("Ipv6AddressCount", &schema::INTEGER),
    Member::named(
        "Ipv6Addresses",
        "Ipv6Address",
        "Ipv6Address",
        false,
        &INSTANCE_IPV6_ADDRESS_LIST,
    ),
    Member::optional("KernelId", &schema::STRING),
    Member::optional("KeyName", &schema::STRING),
    Member::optional("LaunchTemplate", &LAUNCH_TEMPLATE_SPECIFICATION),
    Member::named(
        "LicenseSpecifications",
        "LicenseSpecification",
        "LicenseSpecification",
        false,
        &LICENSE_SPECIFICATION_LIST_REQUEST,
    ),
    Member::optional("MaintenanceOptions", &INSTANCE_MAINTENANCE_OPTIONS_REQUEST),
    Member::required("MaxCount", &schema::INTEGER),
    Member::optional("MetadataOptions", &INSTANCE_METADATA_OPTIONS_REQUEST),
    Member::required("MinCount", &schema::INTEGER),
    Member::optional("Monitoring", &RUN_INSTANCES_MONITORING_ENABLED),
    Member::named(
        "NetworkInterfaces",
        "NetworkInterface",
        "networkInterface",
        false,
        &INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST,
    ),
    Member::optional(
        "NetworkPerformanceOptions",
        &INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST,
    ),
    Member::optional("Operator", &OPERATOR_REQUEST),
    Member::optional("Placement", &PLACEMENT),
    Member::optional("PrivateDnsNameOptions", &PRIVATE_DNS_NAME_OPTIONS_REQUEST),
    Member::named(
        "PrivateIpAddress",
        "PrivateIpAddress",
        "privateIpAddress",
        false,
        &schema::STRING,
    ),
    Member::optional("RamdiskId", &schema::STRING),
    Member::named(
        "SecondaryInterfaces",
        "SecondaryInterface",
        "SecondaryInterface",
        false,
        &INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST,
    ),
    Member::named(
        "SecurityGroupIds",
        "SecurityGroupId",
        "SecurityGroupId",
        false,
        &SECURITY_GROUP_ID_STRING_LIST,
    ),
    Member::named(
        "SecurityGroups",
        "SecurityGroup",
        "SecurityGroup",
        false,
        &SECURITY_GROUP_STRING_LIST,
    ),
    Member::optional("SubnetId", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
    Member::optional("UserData", &schema::STRING),
]);

pub static SSE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SSEType::VALUES,
};

pub static SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION: Shape = Shape::Structure(&[Member::named(
    "PrivateIpAddress",
    "PrivateIpAddress",
    "privateIpAddress",
    false,
    &schema::STRING,
)]);

pub static SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST: Shape = Shape::List {
    item: &SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_REQUEST: Shape = Shape::List {
    item: &SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST,
    item_name: "SecondaryInterfacePrivateIpAddressSpecification",
    flattened: false,
    length: Bounds::NONE,
};

pub static SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST: Shape =
    Shape::Structure(&[Member::optional("PrivateIpAddress", &schema::STRING)]);

pub static SECONDARY_INTERFACE_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SecondaryInterfaceStatus::VALUES,
};

pub static SECONDARY_INTERFACE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SecondaryInterfaceType::VALUES,
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

pub static SECURITY_GROUP_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "SecurityGroup",
    flattened: false,
    length: Bounds::NONE,
};

pub static SERVICE_MANAGED: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ServiceManaged::VALUES,
};

pub static SHUTDOWN_BEHAVIOR: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ShutdownBehavior::VALUES,
};

pub static SPOT_INSTANCE_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SpotInstanceType::VALUES,
};

pub static SPOT_MARKET_OPTIONS: Shape = Shape::Structure(&[
    Member::optional("BlockDurationMinutes", &schema::INTEGER),
    Member::optional("InstanceInterruptionBehavior", &INSTANCE_INTERRUPTION_BEHAVIOR),
    Member::optional("MaxPrice", &schema::STRING),
    Member::optional("SpotInstanceType", &SPOT_INSTANCE_TYPE),
    Member::optional("ValidUntil", &schema::TIMESTAMP),
]);

pub static START_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AdditionalInfo",
        "AdditionalInfo",
        "additionalInfo",
        false,
        &schema::STRING,
    ),
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named(
        "InstanceIds",
        "InstanceId",
        "InstanceId",
        false,
        &INSTANCE_ID_STRING_LIST,
    ),
]);

pub static START_INSTANCES_RESULT: Shape = Shape::Structure(&[Member::named(
    "StartingInstances",
    "InstancesSet",
    "instancesSet",
    false,
    &INSTANCE_STATE_CHANGE_LIST,
)]);

pub static START_NETWORK_INSIGHTS_ANALYSIS_REQUEST: Shape = Shape::Structure(&[
    Member::named(
        "AdditionalAccounts",
        "AdditionalAccount",
        "AdditionalAccount",
        false,
        &VALUE_STRING_LIST,
    ),
    Member::required("ClientToken", &schema::STRING),
    Member::optional("DryRun", &schema::BOOLEAN),
    Member::named("FilterInArns", "FilterInArn", "FilterInArn", false, &ARN_LIST),
    Member::named("FilterOutArns", "FilterOutArn", "FilterOutArn", false, &ARN_LIST),
    Member::required("NetworkInsightsPathId", &schema::STRING),
    Member::named(
        "TagSpecifications",
        "TagSpecification",
        "TagSpecification",
        false,
        &TAG_SPECIFICATION_LIST,
    ),
]);

pub static START_NETWORK_INSIGHTS_ANALYSIS_RESULT: Shape = Shape::Structure(&[Member::named(
    "NetworkInsightsAnalysis",
    "NetworkInsightsAnalysis",
    "networkInsightsAnalysis",
    false,
    &NETWORK_INSIGHTS_ANALYSIS,
)]);

pub static STATE_REASON: Shape = Shape::Structure(&[
    Member::named("Code", "Code", "code", false, &schema::STRING),
    Member::named("Message", "Message", "message", false, &schema::STRING),
]);

pub static STATUS_NAME: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::StatusName::VALUES,
};

pub static STATUS_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::StatusType::VALUES,
};

pub static STOP_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::named("Force", "Force", "force", false, &schema::BOOLEAN),
    Member::optional("Hibernate", &schema::BOOLEAN),
    Member::named(
        "InstanceIds",
        "InstanceId",
        "InstanceId",
        false,
        &INSTANCE_ID_STRING_LIST,
    ),
    Member::optional("SkipOsShutdown", &schema::BOOLEAN),
]);

pub static STOP_INSTANCES_RESULT: Shape = Shape::Structure(&[Member::named(
    "StoppingInstances",
    "InstancesSet",
    "instancesSet",
    false,
    &INSTANCE_STATE_CHANGE_LIST,
)]);

pub static STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
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

pub static SUMMARY_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SummaryStatus::VALUES,
};

pub static SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::SupportedAdditionalProcessorFeature::VALUES,
};

pub static SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_LIST: Shape = Shape::List {
    item: &SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
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

pub static TERMINATE_INSTANCES_REQUEST: Shape = Shape::Structure(&[
    Member::named("DryRun", "DryRun", "dryRun", false, &schema::BOOLEAN),
    Member::optional("Force", &schema::BOOLEAN),
    Member::named(
        "InstanceIds",
        "InstanceId",
        "InstanceId",
        false,
        &INSTANCE_ID_STRING_LIST,
    ),
    Member::optional("SkipOsShutdown", &schema::BOOLEAN),
]);

pub static TERMINATE_INSTANCES_RESULT: Shape = Shape::Structure(&[Member::named(
    "TerminatingInstances",
    "InstancesSet",
    "instancesSet",
    false,
    &INSTANCE_STATE_CHANGE_LIST,
)]);

pub static THREADS_PER_CORE_LIST: Shape = Shape::List {
    item: &schema::INTEGER,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static TOTAL_LOCAL_STORAGE_GB: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::FLOAT),
    Member::named("Min", "Min", "min", false, &schema::FLOAT),
]);

pub static TOTAL_LOCAL_STORAGE_GB_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::FLOAT),
    Member::optional("Min", &schema::FLOAT),
]);

pub static TPM_SUPPORT_VALUES: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TpmSupportValues::VALUES,
};

pub static TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE: Shape = Shape::Structure(&[
    Member::named(
        "AttachmentId",
        "AttachmentId",
        "attachmentId",
        false,
        &schema::STRING,
    ),
    Member::named(
        "DestinationCidr",
        "DestinationCidr",
        "destinationCidr",
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
    Member::named("ResourceId", "ResourceId", "resourceId", false, &schema::STRING),
    Member::named(
        "ResourceType",
        "ResourceType",
        "resourceType",
        false,
        &schema::STRING,
    ),
    Member::named(
        "RouteOrigin",
        "RouteOrigin",
        "routeOrigin",
        false,
        &schema::STRING,
    ),
    Member::named("State", "State", "state", false, &schema::STRING),
]);

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

pub static USAGE_CLASS_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::UsageClassType::VALUES,
};

pub static USAGE_CLASS_TYPE_LIST: Shape = Shape::List {
    item: &USAGE_CLASS_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

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

pub static V_CPU_COUNT_RANGE: Shape = Shape::Structure(&[
    Member::named("Max", "Max", "max", false, &schema::INTEGER),
    Member::named("Min", "Min", "min", false, &schema::INTEGER),
]);

pub static V_CPU_COUNT_RANGE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("Max", &schema::INTEGER),
    Member::required("Min", &schema::INTEGER),
]);

pub static V_CPU_INFO: Shape = Shape::Structure(&[
    Member::named(
        "DefaultCores",
        "DefaultCores",
        "defaultCores",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "DefaultThreadsPerCore",
        "DefaultThreadsPerCore",
        "defaultThreadsPerCore",
        false,
        &schema::INTEGER,
    ),
    Member::named(
        "DefaultVCpus",
        "DefaultVCpus",
        "defaultVCpus",
        false,
        &schema::INTEGER,
    ),
    Member::named("ValidCores", "ValidCores", "validCores", false, &CORE_COUNT_LIST),
    Member::named(
        "ValidThreadsPerCore",
        "ValidThreadsPerCore",
        "validThreadsPerCore",
        false,
        &THREADS_PER_CORE_LIST,
    ),
]);

pub static VALIDATION_ERROR: Shape = Shape::Structure(&[
    Member::named("Code", "Code", "code", false, &schema::STRING),
    Member::named("Message", "Message", "message", false, &schema::STRING),
]);

pub static VALIDATION_WARNING: Shape =
    Shape::Structure(&[Member::named("Errors", "ErrorSet", "errorSet", false, &ERROR_SET)]);

pub static VALUE_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VERSION_DESCRIPTION: Shape = Shape::String {
    length: Bounds::new(0, 255),
    pattern: None,
    values: &[],
};

pub static VERSION_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VIRTUALIZATION_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VirtualizationType::VALUES,
};

pub static VIRTUALIZATION_TYPE_LIST: Shape = Shape::List {
    item: &VIRTUALIZATION_TYPE,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VOLUME: Shape = Shape::Structure(&[
    Member::named(
        "Attachments",
        "AttachmentSet",
        "attachmentSet",
        false,
        &VOLUME_ATTACHMENT_LIST,
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
        "CreateTime",
        "CreateTime",
        "createTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named("Encrypted", "Encrypted", "encrypted", false, &schema::BOOLEAN),
    Member::named(
        "FastRestored",
        "FastRestored",
        "fastRestored",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("Iops", "Iops", "iops", false, &schema::INTEGER),
    Member::named("KmsKeyId", "KmsKeyId", "kmsKeyId", false, &schema::STRING),
    Member::named(
        "MultiAttachEnabled",
        "MultiAttachEnabled",
        "multiAttachEnabled",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("Operator", "Operator", "operator", false, &OPERATOR_RESPONSE),
    Member::named("OutpostArn", "OutpostArn", "outpostArn", false, &schema::STRING),
    Member::named("Size", "Size", "size", false, &schema::INTEGER),
    Member::named("SnapshotId", "SnapshotId", "snapshotId", false, &schema::STRING),
    Member::named(
        "SourceVolumeId",
        "SourceVolumeId",
        "sourceVolumeId",
        false,
        &schema::STRING,
    ),
    Member::named("SseType", "SseType", "sseType", false, &SSE_TYPE),
    Member::named("State", "Status", "status", false, &VOLUME_STATE),
    Member::named("Tags", "TagSet", "tagSet", false, &TAG_LIST),
    Member::named("Throughput", "Throughput", "throughput", false, &schema::INTEGER),
    Member::named("VolumeId", "VolumeId", "volumeId", false, &schema::STRING),
    Member::named(
        "VolumeInitializationRate",
        "VolumeInitializationRate",
        "volumeInitializationRate",
        false,
        &schema::INTEGER,
    ),
    Member::named("VolumeType", "VolumeType", "volumeType", false, &VOLUME_TYPE),
]);

pub static VOLUME_ATTACHMENT: Shape = Shape::Structure(&[
    Member::named(
        "AssociatedResource",
        "AssociatedResource",
        "associatedResource",
        false,
        &schema::STRING,
    ),
    Member::named(
        "AttachTime",
        "AttachTime",
        "attachTime",
        false,
        &schema::TIMESTAMP,
    ),
    Member::named(
        "DeleteOnTermination",
        "DeleteOnTermination",
        "deleteOnTermination",
        false,
        &schema::BOOLEAN,
    ),
    Member::named("Device", "Device", "device", false, &schema::STRING),
    Member::named(
        "EbsCardIndex",
        "EbsCardIndex",
        "ebsCardIndex",
        false,
        &schema::INTEGER,
    ),
    Member::named("InstanceId", "InstanceId", "instanceId", false, &schema::STRING),
    Member::named(
        "InstanceOwningService",
        "InstanceOwningService",
        "instanceOwningService",
        false,
        &schema::STRING,
    ),
    Member::named("State", "Status", "status", false, &VOLUME_ATTACHMENT_STATE),
    Member::named("VolumeId", "VolumeId", "volumeId", false, &schema::STRING),
]);

pub static VOLUME_ATTACHMENT_LIST: Shape = Shape::List {
    item: &VOLUME_ATTACHMENT,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VOLUME_ATTACHMENT_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VolumeAttachmentState::VALUES,
};

pub static VOLUME_ID_STRING_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "VolumeId",
    flattened: false,
    length: Bounds::NONE,
};

pub static VOLUME_LIST: Shape = Shape::List {
    item: &VOLUME,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

pub static VOLUME_STATE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VolumeState::VALUES,
};

pub static VOLUME_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::VolumeType::VALUES,
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

pub static WORKLOADS_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
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
