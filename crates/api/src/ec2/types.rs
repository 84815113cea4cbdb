// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountAttribute {
    #[serde(rename = "AttributeName", skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    #[serde(rename = "AttributeValues", skip_serializing_if = "Option::is_none")]
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}

wire::enumeration! {
    AccountAttributeName {
        SupportedPlatforms = "supported-platforms",
        DefaultVpc = "default-vpc",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountAttributeValue {
    #[serde(rename = "AttributeValue", skip_serializing_if = "Option::is_none")]
    pub attribute_value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "CarrierIp", skip_serializing_if = "Option::is_none")]
    pub carrier_ip: Option<String>,
    #[serde(rename = "CustomerOwnedIp", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ip: Option<String>,
    #[serde(rename = "CustomerOwnedIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ipv4_pool: Option<String>,
    #[serde(rename = "Domain", skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainType>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "NetworkBorderGroup", skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "NetworkInterfaceOwnerId", skip_serializing_if = "Option::is_none")]
    pub network_interface_owner_id: Option<String>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    #[serde(rename = "PublicIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
    #[serde(rename = "ServiceManaged", skip_serializing_if = "Option::is_none")]
    pub service_managed: Option<ServiceManaged>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AllocateAddressRequest {
    #[serde(rename = "Address", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(rename = "CustomerOwnedIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ipv4_pool: Option<String>,
    #[serde(rename = "Domain", skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainType>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "IpamPoolId", skip_serializing_if = "Option::is_none")]
    pub ipam_pool_id: Option<String>,
    #[serde(rename = "NetworkBorderGroup", skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "PublicIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AllocateAddressResult {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "CarrierIp", skip_serializing_if = "Option::is_none")]
    pub carrier_ip: Option<String>,
    #[serde(rename = "CustomerOwnedIp", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ip: Option<String>,
    #[serde(rename = "CustomerOwnedIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ipv4_pool: Option<String>,
    #[serde(rename = "Domain", skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainType>,
    #[serde(rename = "NetworkBorderGroup", skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    #[serde(rename = "PublicIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssignPrivateIpAddressesRequest {
    #[serde(rename = "AllowReassignment", skip_serializing_if = "Option::is_none")]
    pub allow_reassignment: Option<bool>,
    #[serde(rename = "Ipv4PrefixCount", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefix_count: Option<i32>,
    #[serde(rename = "Ipv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefixes: Option<Vec<String>>,
    #[serde(rename = "NetworkInterfaceId")]
    pub network_interface_id: String,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<String>>,
    #[serde(
        rename = "SecondaryPrivateIpAddressCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub secondary_private_ip_address_count: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssignPrivateIpAddressesResult {
    #[serde(rename = "AssignedIpv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub assigned_ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    #[serde(
        rename = "AssignedPrivateIpAddresses",
        skip_serializing_if = "Option::is_none"
    )]
    pub assigned_private_ip_addresses: Option<Vec<AssignedPrivateIpAddress>>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssignedPrivateIpAddress {
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateAddressRequest {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AllowReassociation", skip_serializing_if = "Option::is_none")]
    pub allow_reassociation: Option<bool>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateAddressResult {
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateDhcpOptionsRequest {
    #[serde(rename = "DhcpOptionsId")]
    pub dhcp_options_id: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateRouteTableRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GatewayId", skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "PublicIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateRouteTableResult {
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "AssociationState", skip_serializing_if = "Option::is_none")]
    pub association_state: Option<RouteTableAssociationState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateVpcCidrBlockRequest {
    #[serde(
        rename = "AmazonProvidedIpv6CidrBlock",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "Ipv4IpamPoolId", skip_serializing_if = "Option::is_none")]
    pub ipv4_ipam_pool_id: Option<String>,
    #[serde(rename = "Ipv4NetmaskLength", skip_serializing_if = "Option::is_none")]
    pub ipv4_netmask_length: Option<i32>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(
        rename = "Ipv6CidrBlockNetworkBorderGroup",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipv6_cidr_block_network_border_group: Option<String>,
    #[serde(rename = "Ipv6IpamPoolId", skip_serializing_if = "Option::is_none")]
    pub ipv6_ipam_pool_id: Option<String>,
    #[serde(rename = "Ipv6NetmaskLength", skip_serializing_if = "Option::is_none")]
    pub ipv6_netmask_length: Option<i32>,
    #[serde(rename = "Ipv6Pool", skip_serializing_if = "Option::is_none")]
    pub ipv6_pool: Option<String>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateVpcCidrBlockResult {
    #[serde(rename = "CidrBlockAssociation", skip_serializing_if = "Option::is_none")]
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    #[serde(rename = "Ipv6CidrBlockAssociation", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttachInternetGatewayRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InternetGatewayId")]
    pub internet_gateway_id: String,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttachmentEnaSrdSpecification {
    #[serde(rename = "EnaSrdEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_enabled: Option<bool>,
    #[serde(rename = "EnaSrdUdpSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttachmentEnaSrdUdpSpecification {
    #[serde(rename = "EnaSrdUdpEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_enabled: Option<bool>,
}

wire::enumeration! {
    AttachmentStatus {
        Attaching = "attaching",
        Attached = "attached",
        Detaching = "detaching",
        Detached = "detached",
        Available = "available",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttributeBooleanValue {
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttributeValue {
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizeSecurityGroupEgressRequest {
    #[serde(rename = "CidrIp", skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "GroupId")]
    pub group_id: String,
    #[serde(rename = "IpPermissions", skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "SourceSecurityGroupName", skip_serializing_if = "Option::is_none")]
    pub source_security_group_name: Option<String>,
    #[serde(
        rename = "SourceSecurityGroupOwnerId",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_security_group_owner_id: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizeSecurityGroupEgressResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
    #[serde(rename = "SecurityGroupRules", skip_serializing_if = "Option::is_none")]
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizeSecurityGroupIngressRequest {
    #[serde(rename = "CidrIp", skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "SourceSecurityGroupName", skip_serializing_if = "Option::is_none")]
    pub source_security_group_name: Option<String>,
    #[serde(
        rename = "SourceSecurityGroupOwnerId",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_security_group_owner_id: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizeSecurityGroupIngressResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
    #[serde(rename = "SecurityGroupRules", skip_serializing_if = "Option::is_none")]
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

wire::enumeration! {
    AutoProvisionZonesState {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

wire::enumeration! {
    AutoScalingIpsState {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

wire::enumeration! {
    AvailabilityMode {
        Zonal = "zonal",
        Regional = "regional",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AvailabilityZone {
    #[serde(rename = "Geography", skip_serializing_if = "Option::is_none")]
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    #[serde(rename = "GroupLongName", skip_serializing_if = "Option::is_none")]
    pub group_long_name: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "Messages", skip_serializing_if = "Option::is_none")]
    pub messages: Option<Vec<AvailabilityZoneMessage>>,
    #[serde(rename = "NetworkBorderGroup", skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "OptInStatus", skip_serializing_if = "Option::is_none")]
    pub opt_in_status: Option<AvailabilityZoneOptInStatus>,
    #[serde(rename = "ParentZoneId", skip_serializing_if = "Option::is_none")]
    pub parent_zone_id: Option<String>,
    #[serde(rename = "ParentZoneName", skip_serializing_if = "Option::is_none")]
    pub parent_zone_name: Option<String>,
    #[serde(rename = "RegionName", skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<AvailabilityZoneState>,
    #[serde(rename = "SubGeography", skip_serializing_if = "Option::is_none")]
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>,
    #[serde(rename = "ZoneId", skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<String>,
    #[serde(rename = "ZoneName", skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
    #[serde(rename = "ZoneType", skip_serializing_if = "Option::is_none")]
    pub zone_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AvailabilityZoneAddress {
    #[serde(rename = "AllocationIds", skip_serializing_if = "Option::is_none")]
    pub allocation_ids: Option<Vec<String>>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AvailabilityZoneGeography {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AvailabilityZoneMessage {
    #[serde(rename = "Message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

wire::enumeration! {
    AvailabilityZoneOptInStatus {
        OptInNotRequired = "opt-in-not-required",
        OptedIn = "opted-in",
        NotOptedIn = "not-opted-in",
    }
}

wire::enumeration! {
    AvailabilityZoneState {
        Available = "available",
        Information = "information",
        Impaired = "impaired",
        Unavailable = "unavailable",
        Constrained = "constrained",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AvailabilityZoneSubGeography {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

wire::enumeration! {
    BlockPublicAccessMode {
        Off = "off",
        BlockBidirectional = "block-bidirectional",
        BlockIngress = "block-ingress",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BlockPublicAccessStates {
    #[serde(rename = "InternetGatewayBlockMode", skip_serializing_if = "Option::is_none")]
    pub internet_gateway_block_mode: Option<BlockPublicAccessMode>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionTrackingConfiguration {
    #[serde(rename = "TcpEstablishedTimeout", skip_serializing_if = "Option::is_none")]
    pub tcp_established_timeout: Option<i32>,
    #[serde(rename = "UdpStreamTimeout", skip_serializing_if = "Option::is_none")]
    pub udp_stream_timeout: Option<i32>,
    #[serde(rename = "UdpTimeout", skip_serializing_if = "Option::is_none")]
    pub udp_timeout: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionTrackingSpecificationRequest {
    #[serde(rename = "TcpEstablishedTimeout", skip_serializing_if = "Option::is_none")]
    pub tcp_established_timeout: Option<i32>,
    #[serde(rename = "UdpStreamTimeout", skip_serializing_if = "Option::is_none")]
    pub udp_stream_timeout: Option<i32>,
    #[serde(rename = "UdpTimeout", skip_serializing_if = "Option::is_none")]
    pub udp_timeout: Option<i32>,
}

wire::enumeration! {
    ConnectivityType {
        Private = "private",
        Public = "public",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateDefaultSubnetRequest {
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Ipv6Native", skip_serializing_if = "Option::is_none")]
    pub ipv6_native: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateDefaultSubnetResult {
    #[serde(rename = "Subnet", skip_serializing_if = "Option::is_none")]
    pub subnet: Option<Subnet>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateDefaultVpcRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateDefaultVpcResult {
    #[serde(rename = "Vpc", skip_serializing_if = "Option::is_none")]
    pub vpc: Option<Vpc>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateDhcpOptionsRequest {
    #[serde(rename = "DhcpConfigurations")]
    pub dhcp_configurations: Vec<NewDhcpConfiguration>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateDhcpOptionsResult {
    #[serde(rename = "DhcpOptions", skip_serializing_if = "Option::is_none")]
    pub dhcp_options: Option<DhcpOptions>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateInternetGatewayRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateInternetGatewayResult {
    #[serde(rename = "InternetGateway", skip_serializing_if = "Option::is_none")]
    pub internet_gateway: Option<InternetGateway>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNatGatewayRequest {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AvailabilityMode", skip_serializing_if = "Option::is_none")]
    pub availability_mode: Option<AvailabilityMode>,
    #[serde(rename = "AvailabilityZoneAddresses", skip_serializing_if = "Option::is_none")]
    pub availability_zone_addresses: Option<Vec<AvailabilityZoneAddress>>,
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "ConnectivityType", skip_serializing_if = "Option::is_none")]
    pub connectivity_type: Option<ConnectivityType>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "SecondaryAllocationIds", skip_serializing_if = "Option::is_none")]
    pub secondary_allocation_ids: Option<Vec<String>>,
    #[serde(
        rename = "SecondaryPrivateIpAddressCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub secondary_private_ip_address_count: Option<i32>,
    #[serde(
        rename = "SecondaryPrivateIpAddresses",
        skip_serializing_if = "Option::is_none"
    )]
    pub secondary_private_ip_addresses: Option<Vec<String>>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNatGatewayResult {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "NatGateway", skip_serializing_if = "Option::is_none")]
    pub nat_gateway: Option<NatGateway>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNetworkAclEntryRequest {
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Egress")]
    pub egress: bool,
    #[serde(rename = "IcmpTypeCode", skip_serializing_if = "Option::is_none")]
    pub icmp_type_code: Option<IcmpTypeCode>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(rename = "NetworkAclId")]
    pub network_acl_id: String,
    #[serde(rename = "PortRange", skip_serializing_if = "Option::is_none")]
    pub port_range: Option<PortRange>,
    #[serde(rename = "Protocol")]
    pub protocol: String,
    #[serde(rename = "RuleAction")]
    pub rule_action: RuleAction,
    #[serde(rename = "RuleNumber")]
    pub rule_number: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNetworkAclRequest {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNetworkAclResult {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "NetworkAcl", skip_serializing_if = "Option::is_none")]
    pub network_acl: Option<NetworkAcl>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNetworkInterfaceRequest {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(
        rename = "ConnectionTrackingSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "EnablePrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub enable_primary_ipv6: Option<bool>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<NetworkInterfaceCreationType>,
    #[serde(rename = "Ipv4PrefixCount", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefix_count: Option<i32>,
    #[serde(rename = "Ipv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    #[serde(rename = "Ipv6AddressCount", skip_serializing_if = "Option::is_none")]
    pub ipv6_address_count: Option<i32>,
    #[serde(rename = "Ipv6Addresses", skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    #[serde(rename = "Ipv6PrefixCount", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefix_count: Option<i32>,
    #[serde(rename = "Ipv6Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorRequest>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    #[serde(
        rename = "SecondaryPrivateIpAddressCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub secondary_private_ip_address_count: Option<i32>,
    #[serde(rename = "SubnetId")]
    pub subnet_id: String,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNetworkInterfaceResult {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "NetworkInterface", skip_serializing_if = "Option::is_none")]
    pub network_interface: Option<NetworkInterface>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRouteRequest {
    #[serde(rename = "CarrierGatewayId", skip_serializing_if = "Option::is_none")]
    pub carrier_gateway_id: Option<String>,
    #[serde(rename = "CoreNetworkArn", skip_serializing_if = "Option::is_none")]
    pub core_network_arn: Option<String>,
    #[serde(rename = "DestinationCidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "DestinationIpv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_ipv6_cidr_block: Option<String>,
    #[serde(rename = "DestinationPrefixListId", skip_serializing_if = "Option::is_none")]
    pub destination_prefix_list_id: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(
        rename = "EgressOnlyInternetGatewayId",
        skip_serializing_if = "Option::is_none"
    )]
    pub egress_only_internet_gateway_id: Option<String>,
    #[serde(rename = "GatewayId", skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "LocalGatewayId", skip_serializing_if = "Option::is_none")]
    pub local_gateway_id: Option<String>,
    #[serde(rename = "NatGatewayId", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_id: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "OdbNetworkArn", skip_serializing_if = "Option::is_none")]
    pub odb_network_arn: Option<String>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
    #[serde(rename = "TransitGatewayId", skip_serializing_if = "Option::is_none")]
    pub transit_gateway_id: Option<String>,
    #[serde(rename = "VpcEndpointId", skip_serializing_if = "Option::is_none")]
    pub vpc_endpoint_id: Option<String>,
    #[serde(rename = "VpcPeeringConnectionId", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_connection_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRouteResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRouteTableRequest {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRouteTableResult {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "RouteTable", skip_serializing_if = "Option::is_none")]
    pub route_table: Option<RouteTable>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateSecurityGroupRequest {
    #[serde(rename = "Description")]
    pub description: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateSecurityGroupResult {
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "SecurityGroupArn", skip_serializing_if = "Option::is_none")]
    pub security_group_arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateSubnetRequest {
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Ipv4IpamPoolId", skip_serializing_if = "Option::is_none")]
    pub ipv4_ipam_pool_id: Option<String>,
    #[serde(rename = "Ipv4NetmaskLength", skip_serializing_if = "Option::is_none")]
    pub ipv4_netmask_length: Option<i32>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(rename = "Ipv6IpamPoolId", skip_serializing_if = "Option::is_none")]
    pub ipv6_ipam_pool_id: Option<String>,
    #[serde(rename = "Ipv6Native", skip_serializing_if = "Option::is_none")]
    pub ipv6_native: Option<bool>,
    #[serde(rename = "Ipv6NetmaskLength", skip_serializing_if = "Option::is_none")]
    pub ipv6_netmask_length: Option<i32>,
    #[serde(rename = "OutpostArn", skip_serializing_if = "Option::is_none")]
    pub outpost_arn: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateSubnetResult {
    #[serde(rename = "Subnet", skip_serializing_if = "Option::is_none")]
    pub subnet: Option<Subnet>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateTagsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Resources")]
    pub resources: Vec<String>,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateVpcRequest {
    #[serde(
        rename = "AmazonProvidedIpv6CidrBlock",
        skip_serializing_if = "Option::is_none"
    )]
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InstanceTenancy", skip_serializing_if = "Option::is_none")]
    pub instance_tenancy: Option<Tenancy>,
    #[serde(rename = "Ipv4IpamPoolId", skip_serializing_if = "Option::is_none")]
    pub ipv4_ipam_pool_id: Option<String>,
    #[serde(rename = "Ipv4NetmaskLength", skip_serializing_if = "Option::is_none")]
    pub ipv4_netmask_length: Option<i32>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(
        rename = "Ipv6CidrBlockNetworkBorderGroup",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipv6_cidr_block_network_border_group: Option<String>,
    #[serde(rename = "Ipv6IpamPoolId", skip_serializing_if = "Option::is_none")]
    pub ipv6_ipam_pool_id: Option<String>,
    #[serde(rename = "Ipv6NetmaskLength", skip_serializing_if = "Option::is_none")]
    pub ipv6_netmask_length: Option<i32>,
    #[serde(rename = "Ipv6Pool", skip_serializing_if = "Option::is_none")]
    pub ipv6_pool: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcEncryptionControl", skip_serializing_if = "Option::is_none")]
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateVpcResult {
    #[serde(rename = "Vpc", skip_serializing_if = "Option::is_none")]
    pub vpc: Option<Vpc>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteDhcpOptionsRequest {
    #[serde(rename = "DhcpOptionsId")]
    pub dhcp_options_id: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteInternetGatewayRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InternetGatewayId")]
    pub internet_gateway_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNatGatewayRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NatGatewayId")]
    pub nat_gateway_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNatGatewayResult {
    #[serde(rename = "NatGatewayId", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNetworkAclEntryRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Egress")]
    pub egress: bool,
    #[serde(rename = "NetworkAclId")]
    pub network_acl_id: String,
    #[serde(rename = "RuleNumber")]
    pub rule_number: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNetworkAclRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkAclId")]
    pub network_acl_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNetworkInterfaceRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkInterfaceId")]
    pub network_interface_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRouteRequest {
    #[serde(rename = "DestinationCidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "DestinationIpv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_ipv6_cidr_block: Option<String>,
    #[serde(rename = "DestinationPrefixListId", skip_serializing_if = "Option::is_none")]
    pub destination_prefix_list_id: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRouteTableRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteSecurityGroupRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteSecurityGroupResult {
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteSubnetRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "SubnetId")]
    pub subnet_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteTagsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Resources")]
    pub resources: Vec<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteVpcRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAccountAttributesRequest {
    #[serde(rename = "AttributeNames", skip_serializing_if = "Option::is_none")]
    pub attribute_names: Option<Vec<AccountAttributeName>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAccountAttributesResult {
    #[serde(rename = "AccountAttributes", skip_serializing_if = "Option::is_none")]
    pub account_attributes: Option<Vec<AccountAttribute>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAddressesRequest {
    #[serde(rename = "AllocationIds", skip_serializing_if = "Option::is_none")]
    pub allocation_ids: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "PublicIps", skip_serializing_if = "Option::is_none")]
    pub public_ips: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAddressesResult {
    #[serde(rename = "Addresses", skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<Address>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAvailabilityZonesRequest {
    #[serde(rename = "AllAvailabilityZones", skip_serializing_if = "Option::is_none")]
    pub all_availability_zones: Option<bool>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "ZoneIds", skip_serializing_if = "Option::is_none")]
    pub zone_ids: Option<Vec<String>>,
    #[serde(rename = "ZoneNames", skip_serializing_if = "Option::is_none")]
    pub zone_names: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAvailabilityZonesResult {
    #[serde(rename = "AvailabilityZones", skip_serializing_if = "Option::is_none")]
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeDhcpOptionsRequest {
    #[serde(rename = "DhcpOptionsIds", skip_serializing_if = "Option::is_none")]
    pub dhcp_options_ids: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeDhcpOptionsResult {
    #[serde(rename = "DhcpOptions", skip_serializing_if = "Option::is_none")]
    pub dhcp_options: Option<Vec<DhcpOptions>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInternetGatewaysRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "InternetGatewayIds", skip_serializing_if = "Option::is_none")]
    pub internet_gateway_ids: Option<Vec<String>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInternetGatewaysResult {
    #[serde(rename = "InternetGateways", skip_serializing_if = "Option::is_none")]
    pub internet_gateways: Option<Vec<InternetGateway>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNatGatewaysRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NatGatewayIds", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_ids: Option<Vec<String>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNatGatewaysResult {
    #[serde(rename = "NatGateways", skip_serializing_if = "Option::is_none")]
    pub nat_gateways: Option<Vec<NatGateway>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkAclsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NetworkAclIds", skip_serializing_if = "Option::is_none")]
    pub network_acl_ids: Option<Vec<String>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkAclsResult {
    #[serde(rename = "NetworkAcls", skip_serializing_if = "Option::is_none")]
    pub network_acls: Option<Vec<NetworkAcl>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkInterfaceAttributeRequest {
    #[serde(rename = "Attribute", skip_serializing_if = "Option::is_none")]
    pub attribute: Option<NetworkInterfaceAttribute>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkInterfaceId")]
    pub network_interface_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkInterfaceAttributeResult {
    #[serde(rename = "AssociatePublicIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_public_ip_address: Option<bool>,
    #[serde(rename = "Attachment", skip_serializing_if = "Option::is_none")]
    pub attachment: Option<NetworkInterfaceAttachment>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<AttributeValue>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<AttributeBooleanValue>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkInterfacesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeManagedResources", skip_serializing_if = "Option::is_none")]
    pub include_managed_resources: Option<bool>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NetworkInterfaceIds", skip_serializing_if = "Option::is_none")]
    pub network_interface_ids: Option<Vec<String>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkInterfacesResult {
    #[serde(rename = "NetworkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeRegionsRequest {
    #[serde(rename = "AllRegions", skip_serializing_if = "Option::is_none")]
    pub all_regions: Option<bool>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "RegionNames", skip_serializing_if = "Option::is_none")]
    pub region_names: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeRegionsResult {
    #[serde(rename = "Regions", skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<Region>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeRouteTablesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "RouteTableIds", skip_serializing_if = "Option::is_none")]
    pub route_table_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeRouteTablesResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "RouteTables", skip_serializing_if = "Option::is_none")]
    pub route_tables: Option<Vec<RouteTable>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeSecurityGroupRulesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecurityGroupRuleIds", skip_serializing_if = "Option::is_none")]
    pub security_group_rule_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeSecurityGroupRulesResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecurityGroupRules", skip_serializing_if = "Option::is_none")]
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeSecurityGroupsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "GroupIds", skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<String>>,
    #[serde(rename = "GroupNames", skip_serializing_if = "Option::is_none")]
    pub group_names: Option<Vec<String>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeSecurityGroupsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<SecurityGroup>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeSubnetsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SubnetIds", skip_serializing_if = "Option::is_none")]
    pub subnet_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeSubnetsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<Subnet>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeTagsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeTagsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TagDescription>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeVpcAttributeRequest {
    #[serde(rename = "Attribute")]
    pub attribute: VpcAttributeName,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeVpcAttributeResult {
    #[serde(rename = "EnableDnsHostnames", skip_serializing_if = "Option::is_none")]
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    #[serde(rename = "EnableDnsSupport", skip_serializing_if = "Option::is_none")]
    pub enable_dns_support: Option<AttributeBooleanValue>,
    #[serde(
        rename = "EnableNetworkAddressUsageMetrics",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeVpcsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "VpcIds", skip_serializing_if = "Option::is_none")]
    pub vpc_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeVpcsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Vpcs", skip_serializing_if = "Option::is_none")]
    pub vpcs: Option<Vec<Vpc>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DetachInternetGatewayRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InternetGatewayId")]
    pub internet_gateway_id: String,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DhcpConfiguration {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<AttributeValue>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DhcpOptions {
    #[serde(rename = "DhcpConfigurations", skip_serializing_if = "Option::is_none")]
    pub dhcp_configurations: Option<Vec<DhcpConfiguration>>,
    #[serde(rename = "DhcpOptionsId", skip_serializing_if = "Option::is_none")]
    pub dhcp_options_id: Option<String>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisassociateAddressRequest {
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisassociateRouteTableRequest {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisassociateVpcCidrBlockRequest {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisassociateVpcCidrBlockResult {
    #[serde(rename = "CidrBlockAssociation", skip_serializing_if = "Option::is_none")]
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    #[serde(rename = "Ipv6CidrBlockAssociation", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

wire::enumeration! {
    DomainType {
        Vpc = "vpc",
        Standard = "standard",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnaSrdSpecification {
    #[serde(rename = "EnaSrdEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_enabled: Option<bool>,
    #[serde(rename = "EnaSrdUdpSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnaSrdUdpSpecification {
    #[serde(rename = "EnaSrdUdpEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupIdentifier {
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

wire::enumeration! {
    HostnameType {
        IpName = "ip-name",
        ResourceName = "resource-name",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IcmpTypeCode {
    #[serde(rename = "Code", skip_serializing_if = "Option::is_none")]
    pub code: Option<i32>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceIpv6Address {
    #[serde(rename = "Ipv6Address", skip_serializing_if = "Option::is_none")]
    pub ipv6_address: Option<String>,
    #[serde(rename = "IsPrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub is_primary_ipv6: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InternetGateway {
    #[serde(rename = "Attachments", skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    #[serde(rename = "InternetGatewayId", skip_serializing_if = "Option::is_none")]
    pub internet_gateway_id: Option<String>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InternetGatewayAttachment {
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<AttachmentStatus>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IpPermission {
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "IpRanges", skip_serializing_if = "Option::is_none")]
    pub ip_ranges: Option<Vec<IpRange>>,
    #[serde(rename = "Ipv6Ranges", skip_serializing_if = "Option::is_none")]
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    #[serde(rename = "PrefixListIds", skip_serializing_if = "Option::is_none")]
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
    #[serde(rename = "UserIdGroupPairs", skip_serializing_if = "Option::is_none")]
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IpRange {
    #[serde(rename = "CidrIp", skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

wire::enumeration! {
    IpSource {
        Amazon = "amazon",
        Byoip = "byoip",
        None = "none",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ipv4PrefixSpecification {
    #[serde(rename = "Ipv4Prefix", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ipv4PrefixSpecificationRequest {
    #[serde(rename = "Ipv4Prefix", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefix: Option<String>,
}

wire::enumeration! {
    Ipv6AddressAttribute {
        Public = "public",
        Private = "private",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ipv6PrefixSpecification {
    #[serde(rename = "Ipv6Prefix", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ipv6PrefixSpecificationRequest {
    #[serde(rename = "Ipv6Prefix", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ipv6Range {
    #[serde(rename = "CidrIpv6", skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyNetworkInterfaceAttributeRequest {
    #[serde(rename = "AssociatePublicIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_public_ip_address: Option<bool>,
    #[serde(rename = "AssociatedSubnetIds", skip_serializing_if = "Option::is_none")]
    pub associated_subnet_ids: Option<Vec<String>>,
    #[serde(rename = "Attachment", skip_serializing_if = "Option::is_none")]
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
    #[serde(
        rename = "ConnectionTrackingSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<AttributeValue>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "EnaSrdSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    #[serde(rename = "EnablePrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub enable_primary_ipv6: Option<bool>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(rename = "NetworkInterfaceId")]
    pub network_interface_id: String,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<AttributeBooleanValue>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifySecurityGroupRulesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId")]
    pub group_id: String,
    #[serde(rename = "SecurityGroupRules")]
    pub security_group_rules: Vec<SecurityGroupRuleUpdate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifySecurityGroupRulesResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifySubnetAttributeRequest {
    #[serde(
        rename = "AssignIpv6AddressOnCreation",
        skip_serializing_if = "Option::is_none"
    )]
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    #[serde(rename = "CustomerOwnedIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ipv4_pool: Option<String>,
    #[serde(rename = "DisableLniAtDeviceIndex", skip_serializing_if = "Option::is_none")]
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
    #[serde(rename = "EnableDns64", skip_serializing_if = "Option::is_none")]
    pub enable_dns64: Option<AttributeBooleanValue>,
    #[serde(rename = "EnableLniAtDeviceIndex", skip_serializing_if = "Option::is_none")]
    pub enable_lni_at_device_index: Option<i32>,
    #[serde(
        rename = "EnableResourceNameDnsAAAARecordOnLaunch",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    #[serde(
        rename = "EnableResourceNameDnsARecordOnLaunch",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    #[serde(
        rename = "MapCustomerOwnedIpOnLaunch",
        skip_serializing_if = "Option::is_none"
    )]
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    #[serde(rename = "MapPublicIpOnLaunch", skip_serializing_if = "Option::is_none")]
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    #[serde(
        rename = "PrivateDnsHostnameTypeOnLaunch",
        skip_serializing_if = "Option::is_none"
    )]
    pub private_dns_hostname_type_on_launch: Option<HostnameType>,
    #[serde(rename = "SubnetId")]
    pub subnet_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyVpcAttributeRequest {
    #[serde(rename = "EnableDnsHostnames", skip_serializing_if = "Option::is_none")]
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    #[serde(rename = "EnableDnsSupport", skip_serializing_if = "Option::is_none")]
    pub enable_dns_support: Option<AttributeBooleanValue>,
    #[serde(
        rename = "EnableNetworkAddressUsageMetrics",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NatGateway {
    #[serde(rename = "AttachedAppliances", skip_serializing_if = "Option::is_none")]
    pub attached_appliances: Option<Vec<NatGatewayAttachedAppliance>>,
    #[serde(rename = "AutoProvisionZones", skip_serializing_if = "Option::is_none")]
    pub auto_provision_zones: Option<AutoProvisionZonesState>,
    #[serde(rename = "AutoScalingIps", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_ips: Option<AutoScalingIpsState>,
    #[serde(rename = "AvailabilityMode", skip_serializing_if = "Option::is_none")]
    pub availability_mode: Option<AvailabilityMode>,
    #[serde(rename = "ConnectivityType", skip_serializing_if = "Option::is_none")]
    pub connectivity_type: Option<ConnectivityType>,
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<model::Timestamp>,
    #[serde(rename = "DeleteTime", skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<model::Timestamp>,
    #[serde(rename = "FailureCode", skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<String>,
    #[serde(rename = "FailureMessage", skip_serializing_if = "Option::is_none")]
    pub failure_message: Option<String>,
    #[serde(rename = "NatGatewayAddresses", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
    #[serde(rename = "NatGatewayId", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_id: Option<String>,
    #[serde(rename = "ProvisionedBandwidth", skip_serializing_if = "Option::is_none")]
    pub provisioned_bandwidth: Option<ProvisionedBandwidth>,
    #[serde(rename = "RouteTableId", skip_serializing_if = "Option::is_none")]
    pub route_table_id: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<NatGatewayState>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NatGatewayAddress {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "FailureMessage", skip_serializing_if = "Option::is_none")]
    pub failure_message: Option<String>,
    #[serde(rename = "IsPrimary", skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "PrivateIp", skip_serializing_if = "Option::is_none")]
    pub private_ip: Option<String>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<NatGatewayAddressStatus>,
}

wire::enumeration! {
    NatGatewayAddressStatus {
        Assigning = "assigning",
        Unassigning = "unassigning",
        Associating = "associating",
        Disassociating = "disassociating",
        Succeeded = "succeeded",
        Failed = "failed",
    }
}

wire::enumeration! {
    NatGatewayApplianceModifyState {
        Modifying = "modifying",
        Completed = "completed",
        Failed = "failed",
    }
}

wire::enumeration! {
    NatGatewayApplianceState {
        Attaching = "attaching",
        Attached = "attached",
        Detaching = "detaching",
        Detached = "detached",
        AttachFailed = "attach-failed",
        DetachFailed = "detach-failed",
    }
}

wire::enumeration! {
    NatGatewayApplianceType {
        NetworkFirewallProxy = "network-firewall-proxy",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NatGatewayAttachedAppliance {
    #[serde(rename = "ApplianceArn", skip_serializing_if = "Option::is_none")]
    pub appliance_arn: Option<String>,
    #[serde(rename = "AttachmentState", skip_serializing_if = "Option::is_none")]
    pub attachment_state: Option<NatGatewayApplianceState>,
    #[serde(rename = "FailureCode", skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<String>,
    #[serde(rename = "FailureMessage", skip_serializing_if = "Option::is_none")]
    pub failure_message: Option<String>,
    #[serde(rename = "ModificationState", skip_serializing_if = "Option::is_none")]
    pub modification_state: Option<NatGatewayApplianceModifyState>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NatGatewayApplianceType>,
    #[serde(rename = "VpcEndpointId", skip_serializing_if = "Option::is_none")]
    pub vpc_endpoint_id: Option<String>,
}

wire::enumeration! {
    NatGatewayState {
        Pending = "pending",
        Failed = "failed",
        Available = "available",
        Deleting = "deleting",
        Deleted = "deleted",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkAcl {
    #[serde(rename = "Associations", skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<NetworkAclAssociation>>,
    #[serde(rename = "Entries", skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<NetworkAclEntry>>,
    #[serde(rename = "IsDefault", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    #[serde(rename = "NetworkAclId", skip_serializing_if = "Option::is_none")]
    pub network_acl_id: Option<String>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkAclAssociation {
    #[serde(rename = "NetworkAclAssociationId", skip_serializing_if = "Option::is_none")]
    pub network_acl_association_id: Option<String>,
    #[serde(rename = "NetworkAclId", skip_serializing_if = "Option::is_none")]
    pub network_acl_id: Option<String>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkAclEntry {
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "Egress", skip_serializing_if = "Option::is_none")]
    pub egress: Option<bool>,
    #[serde(rename = "IcmpTypeCode", skip_serializing_if = "Option::is_none")]
    pub icmp_type_code: Option<IcmpTypeCode>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(rename = "PortRange", skip_serializing_if = "Option::is_none")]
    pub port_range: Option<PortRange>,
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "RuleAction", skip_serializing_if = "Option::is_none")]
    pub rule_action: Option<RuleAction>,
    #[serde(rename = "RuleNumber", skip_serializing_if = "Option::is_none")]
    pub rule_number: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterface {
    #[serde(rename = "AssociatedSubnets", skip_serializing_if = "Option::is_none")]
    pub associated_subnets: Option<Vec<String>>,
    #[serde(rename = "Association", skip_serializing_if = "Option::is_none")]
    pub association: Option<NetworkInterfaceAssociation>,
    #[serde(rename = "Attachment", skip_serializing_if = "Option::is_none")]
    pub attachment: Option<NetworkInterfaceAttachment>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(
        rename = "ConnectionTrackingConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    #[serde(rename = "DenyAllIgwTraffic", skip_serializing_if = "Option::is_none")]
    pub deny_all_igw_traffic: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<NetworkInterfaceType>,
    #[serde(rename = "Ipv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    #[serde(rename = "Ipv6Address", skip_serializing_if = "Option::is_none")]
    pub ipv6_address: Option<String>,
    #[serde(rename = "Ipv6Addresses", skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>,
    #[serde(rename = "Ipv6Native", skip_serializing_if = "Option::is_none")]
    pub ipv6_native: Option<bool>,
    #[serde(rename = "Ipv6Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    #[serde(rename = "MacAddress", skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "OutpostArn", skip_serializing_if = "Option::is_none")]
    pub outpost_arn: Option<String>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "PrivateDnsName", skip_serializing_if = "Option::is_none")]
    pub private_dns_name: Option<String>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    #[serde(rename = "PublicDnsName", skip_serializing_if = "Option::is_none")]
    pub public_dns_name: Option<String>,
    #[serde(rename = "PublicIpDnsNameOptions", skip_serializing_if = "Option::is_none")]
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    #[serde(rename = "RequesterId", skip_serializing_if = "Option::is_none")]
    pub requester_id: Option<String>,
    #[serde(rename = "RequesterManaged", skip_serializing_if = "Option::is_none")]
    pub requester_managed: Option<bool>,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<bool>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<NetworkInterfaceStatus>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "TagSet", skip_serializing_if = "Option::is_none")]
    pub tag_set: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfaceAssociation {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "CarrierIp", skip_serializing_if = "Option::is_none")]
    pub carrier_ip: Option<String>,
    #[serde(rename = "CustomerOwnedIp", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ip: Option<String>,
    #[serde(rename = "IpOwnerId", skip_serializing_if = "Option::is_none")]
    pub ip_owner_id: Option<String>,
    #[serde(rename = "PublicDnsName", skip_serializing_if = "Option::is_none")]
    pub public_dns_name: Option<String>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfaceAttachment {
    #[serde(rename = "AttachTime", skip_serializing_if = "Option::is_none")]
    pub attach_time: Option<model::Timestamp>,
    #[serde(rename = "AttachmentId", skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "EnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub ena_queue_count: Option<i32>,
    #[serde(rename = "EnaSrdSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "InstanceOwnerId", skip_serializing_if = "Option::is_none")]
    pub instance_owner_id: Option<String>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<AttachmentStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfaceAttachmentChanges {
    #[serde(rename = "AttachmentId", skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "DefaultEnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub default_ena_queue_count: Option<bool>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "EnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub ena_queue_count: Option<i32>,
}

wire::enumeration! {
    NetworkInterfaceAttribute {
        Description = "description",
        GroupSet = "groupSet",
        SourceDestCheck = "sourceDestCheck",
        Attachment = "attachment",
        AssociatePublicIpAddress = "associatePublicIpAddress",
    }
}

wire::enumeration! {
    NetworkInterfaceCreationType {
        Efa = "efa",
        EfaOnly = "efa-only",
        Branch = "branch",
        Trunk = "trunk",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfaceIpv6Address {
    #[serde(rename = "Ipv6Address", skip_serializing_if = "Option::is_none")]
    pub ipv6_address: Option<String>,
    #[serde(rename = "IsPrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub is_primary_ipv6: Option<bool>,
    #[serde(rename = "PublicIpv6DnsName", skip_serializing_if = "Option::is_none")]
    pub public_ipv6_dns_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfacePrivateIpAddress {
    #[serde(rename = "Association", skip_serializing_if = "Option::is_none")]
    pub association: Option<NetworkInterfaceAssociation>,
    #[serde(rename = "Primary", skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    #[serde(rename = "PrivateDnsName", skip_serializing_if = "Option::is_none")]
    pub private_dns_name: Option<String>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

wire::enumeration! {
    NetworkInterfaceStatus {
        Available = "available",
        Associated = "associated",
        Attaching = "attaching",
        InUse = "in-use",
        Detaching = "detaching",
    }
}

wire::enumeration! {
    NetworkInterfaceType {
        Interface = "interface",
        NatGateway = "natGateway",
        Efa = "efa",
        EfaOnly = "efa-only",
        Trunk = "trunk",
        LoadBalancer = "load_balancer",
        NetworkLoadBalancer = "network_load_balancer",
        VpcEndpoint = "vpc_endpoint",
        Branch = "branch",
        TransitGateway = "transit_gateway",
        Lambda = "lambda",
        Quicksight = "quicksight",
        GlobalAcceleratorManaged = "global_accelerator_managed",
        ApiGatewayManaged = "api_gateway_managed",
        GatewayLoadBalancer = "gateway_load_balancer",
        GatewayLoadBalancerEndpoint = "gateway_load_balancer_endpoint",
        IotRulesManaged = "iot_rules_managed",
        AwsCodestarConnectionsManaged = "aws_codestar_connections_managed",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewDhcpConfiguration {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OperatorRequest {
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OperatorResponse {
    #[serde(rename = "HiddenByDefault", skip_serializing_if = "Option::is_none")]
    pub hidden_by_default: Option<bool>,
    #[serde(rename = "Managed", skip_serializing_if = "Option::is_none")]
    pub managed: Option<bool>,
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PortRange {
    #[serde(rename = "From", skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,
    #[serde(rename = "To", skip_serializing_if = "Option::is_none")]
    pub to: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrefixListId {
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrivateDnsNameOptionsOnLaunch {
    #[serde(
        rename = "EnableResourceNameDnsAAAARecord",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    #[serde(
        rename = "EnableResourceNameDnsARecord",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_resource_name_dns_a_record: Option<bool>,
    #[serde(rename = "HostnameType", skip_serializing_if = "Option::is_none")]
    pub hostname_type: Option<HostnameType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrivateIpAddressSpecification {
    #[serde(rename = "Primary", skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PropagatingVgw {
    #[serde(rename = "GatewayId", skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProvisionedBandwidth {
    #[serde(rename = "ProvisionTime", skip_serializing_if = "Option::is_none")]
    pub provision_time: Option<model::Timestamp>,
    #[serde(rename = "Provisioned", skip_serializing_if = "Option::is_none")]
    pub provisioned: Option<String>,
    #[serde(rename = "RequestTime", skip_serializing_if = "Option::is_none")]
    pub request_time: Option<model::Timestamp>,
    #[serde(rename = "Requested", skip_serializing_if = "Option::is_none")]
    pub requested: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PublicIpDnsNameOptions {
    #[serde(rename = "DnsHostnameType", skip_serializing_if = "Option::is_none")]
    pub dns_hostname_type: Option<String>,
    #[serde(rename = "PublicDualStackDnsName", skip_serializing_if = "Option::is_none")]
    pub public_dual_stack_dns_name: Option<String>,
    #[serde(rename = "PublicIpv4DnsName", skip_serializing_if = "Option::is_none")]
    pub public_ipv4_dns_name: Option<String>,
    #[serde(rename = "PublicIpv6DnsName", skip_serializing_if = "Option::is_none")]
    pub public_ipv6_dns_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferencedSecurityGroup {
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "PeeringStatus", skip_serializing_if = "Option::is_none")]
    pub peering_status: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    #[serde(rename = "VpcPeeringConnectionId", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_connection_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Region {
    #[serde(rename = "Endpoint", skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    #[serde(rename = "Geography", skip_serializing_if = "Option::is_none")]
    pub geography: Option<Vec<RegionGeography>>,
    #[serde(rename = "OptInStatus", skip_serializing_if = "Option::is_none")]
    pub opt_in_status: Option<String>,
    #[serde(rename = "RegionName", skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RegionGeography {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReleaseAddressRequest {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkBorderGroup", skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceNetworkAclAssociationRequest {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkAclId")]
    pub network_acl_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceNetworkAclAssociationResult {
    #[serde(rename = "NewAssociationId", skip_serializing_if = "Option::is_none")]
    pub new_association_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceNetworkAclEntryRequest {
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Egress")]
    pub egress: bool,
    #[serde(rename = "IcmpTypeCode", skip_serializing_if = "Option::is_none")]
    pub icmp_type_code: Option<IcmpTypeCode>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(rename = "NetworkAclId")]
    pub network_acl_id: String,
    #[serde(rename = "PortRange", skip_serializing_if = "Option::is_none")]
    pub port_range: Option<PortRange>,
    #[serde(rename = "Protocol")]
    pub protocol: String,
    #[serde(rename = "RuleAction")]
    pub rule_action: RuleAction,
    #[serde(rename = "RuleNumber")]
    pub rule_number: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceRouteRequest {
    #[serde(rename = "CarrierGatewayId", skip_serializing_if = "Option::is_none")]
    pub carrier_gateway_id: Option<String>,
    #[serde(rename = "CoreNetworkArn", skip_serializing_if = "Option::is_none")]
    pub core_network_arn: Option<String>,
    #[serde(rename = "DestinationCidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "DestinationIpv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_ipv6_cidr_block: Option<String>,
    #[serde(rename = "DestinationPrefixListId", skip_serializing_if = "Option::is_none")]
    pub destination_prefix_list_id: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(
        rename = "EgressOnlyInternetGatewayId",
        skip_serializing_if = "Option::is_none"
    )]
    pub egress_only_internet_gateway_id: Option<String>,
    #[serde(rename = "GatewayId", skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "LocalGatewayId", skip_serializing_if = "Option::is_none")]
    pub local_gateway_id: Option<String>,
    #[serde(rename = "LocalTarget", skip_serializing_if = "Option::is_none")]
    pub local_target: Option<bool>,
    #[serde(rename = "NatGatewayId", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_id: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "OdbNetworkArn", skip_serializing_if = "Option::is_none")]
    pub odb_network_arn: Option<String>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
    #[serde(rename = "TransitGatewayId", skip_serializing_if = "Option::is_none")]
    pub transit_gateway_id: Option<String>,
    #[serde(rename = "VpcEndpointId", skip_serializing_if = "Option::is_none")]
    pub vpc_endpoint_id: Option<String>,
    #[serde(rename = "VpcPeeringConnectionId", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_connection_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceRouteTableAssociationRequest {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceRouteTableAssociationResult {
    #[serde(rename = "AssociationState", skip_serializing_if = "Option::is_none")]
    pub association_state: Option<RouteTableAssociationState>,
    #[serde(rename = "NewAssociationId", skip_serializing_if = "Option::is_none")]
    pub new_association_id: Option<String>,
}

wire::enumeration! {
    ResourceType {
        CapacityReservation = "capacity-reservation",
        ClientVpnEndpoint = "client-vpn-endpoint",
        CustomerGateway = "customer-gateway",
        CarrierGateway = "carrier-gateway",
        CoipPool = "coip-pool",
        DeclarativePoliciesReport = "declarative-policies-report",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticIp = "elastic-ip",
        ElasticGpu = "elastic-gpu",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImageUsageReport = "image-usage-report",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InstanceEventWindow = "instance-event-window",
        InternetGateway = "internet-gateway",
        Ipam = "ipam",
        IpamPool = "ipam-pool",
        IpamScope = "ipam-scope",
        Ipv4poolEc2 = "ipv4pool-ec2",
        Ipv6poolEc2 = "ipv6pool-ec2",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGateway = "local-gateway",
        LocalGatewayRouteTable = "local-gateway-route-table",
        LocalGatewayVirtualInterface = "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInterface = "network-interface",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInsightsAccessScope = "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis",
        OutpostLag = "outpost-lag",
        PlacementGroup = "placement-group",
        PrefixList = "prefix-list",
        ReplaceRootVolumeTask = "replace-root-volume-task",
        ReservedInstances = "reserved-instances",
        RouteTable = "route-table",
        SecurityGroup = "security-group",
        SecurityGroupRule = "security-group-rule",
        ServiceLinkVirtualInterface = "service-link-virtual-interface",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        SubnetCidrReservation = "subnet-cidr-reservation",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable = "transit-gateway-policy-table",
        TransitGatewayMeteringPolicy = "transit-gateway-metering-policy",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement",
        Volume = "volume",
        Vpc = "vpc",
        VpcEndpoint = "vpc-endpoint",
        VpcEndpointConnection = "vpc-endpoint-connection",
        VpcEndpointService = "vpc-endpoint-service",
        VpcEndpointServicePermission = "vpc-endpoint-service-permission",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConnection = "vpn-connection",
        VpnGateway = "vpn-gateway",
        VpcFlowLog = "vpc-flow-log",
        CapacityReservationFleet = "capacity-reservation-fleet",
        TrafficMirrorFilterRule = "traffic-mirror-filter-rule",
        VpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type",
        VerifiedAccessInstance = "verified-access-instance",
        VerifiedAccessGroup = "verified-access-group",
        VerifiedAccessEndpoint = "verified-access-endpoint",
        VerifiedAccessPolicy = "verified-access-policy",
        VerifiedAccessTrustProvider = "verified-access-trust-provider",
        VpnConnectionDeviceType = "vpn-connection-device-type",
        VpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion",
        VpcEncryptionControl = "vpc-encryption-control",
        RouteServer = "route-server",
        RouteServerEndpoint = "route-server-endpoint",
        RouteServerPeer = "route-server-peer",
        IpamResourceDiscovery = "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation = "ipam-resource-discovery-association",
        InstanceConnectEndpoint = "instance-connect-endpoint",
        VerifiedAccessEndpointTarget = "verified-access-endpoint-target",
        IpamExternalResourceVerificationToken = "ipam-external-resource-verification-token",
        CapacityBlock = "capacity-block",
        MacModificationTask = "mac-modification-task",
        IpamPrefixListResolver = "ipam-prefix-list-resolver",
        IpamPolicy = "ipam-policy",
        IpamPrefixListResolverTarget = "ipam-prefix-list-resolver-target",
        SecondaryInterface = "secondary-interface",
        SecondaryNetwork = "secondary-network",
        SecondarySubnet = "secondary-subnet",
        CapacityManagerDataExport = "capacity-manager-data-export",
        VpnConcentrator = "vpn-concentrator",
        IpamPoolAllocation = "ipam-pool-allocation",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeSecurityGroupEgressRequest {
    #[serde(rename = "CidrIp", skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "GroupId")]
    pub group_id: String,
    #[serde(rename = "IpPermissions", skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "SecurityGroupRuleIds", skip_serializing_if = "Option::is_none")]
    pub security_group_rule_ids: Option<Vec<String>>,
    #[serde(rename = "SourceSecurityGroupName", skip_serializing_if = "Option::is_none")]
    pub source_security_group_name: Option<String>,
    #[serde(
        rename = "SourceSecurityGroupOwnerId",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_security_group_owner_id: Option<String>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeSecurityGroupEgressResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
    #[serde(rename = "RevokedSecurityGroupRules", skip_serializing_if = "Option::is_none")]
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    #[serde(rename = "UnknownIpPermissions", skip_serializing_if = "Option::is_none")]
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeSecurityGroupIngressRequest {
    #[serde(rename = "CidrIp", skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "SecurityGroupRuleIds", skip_serializing_if = "Option::is_none")]
    pub security_group_rule_ids: Option<Vec<String>>,
    #[serde(rename = "SourceSecurityGroupName", skip_serializing_if = "Option::is_none")]
    pub source_security_group_name: Option<String>,
    #[serde(
        rename = "SourceSecurityGroupOwnerId",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_security_group_owner_id: Option<String>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeSecurityGroupIngressResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
    #[serde(rename = "RevokedSecurityGroupRules", skip_serializing_if = "Option::is_none")]
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    #[serde(rename = "UnknownIpPermissions", skip_serializing_if = "Option::is_none")]
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokedSecurityGroupRule {
    #[serde(rename = "CidrIpv4", skip_serializing_if = "Option::is_none")]
    pub cidr_ipv4: Option<String>,
    #[serde(rename = "CidrIpv6", skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "IsEgress", skip_serializing_if = "Option::is_none")]
    pub is_egress: Option<bool>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
    #[serde(rename = "ReferencedGroupId", skip_serializing_if = "Option::is_none")]
    pub referenced_group_id: Option<String>,
    #[serde(rename = "SecurityGroupRuleId", skip_serializing_if = "Option::is_none")]
    pub security_group_rule_id: Option<String>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Route {
    #[serde(rename = "CarrierGatewayId", skip_serializing_if = "Option::is_none")]
    pub carrier_gateway_id: Option<String>,
    #[serde(rename = "CoreNetworkArn", skip_serializing_if = "Option::is_none")]
    pub core_network_arn: Option<String>,
    #[serde(rename = "DestinationCidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "DestinationIpv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub destination_ipv6_cidr_block: Option<String>,
    #[serde(rename = "DestinationPrefixListId", skip_serializing_if = "Option::is_none")]
    pub destination_prefix_list_id: Option<String>,
    #[serde(
        rename = "EgressOnlyInternetGatewayId",
        skip_serializing_if = "Option::is_none"
    )]
    pub egress_only_internet_gateway_id: Option<String>,
    #[serde(rename = "GatewayId", skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "InstanceOwnerId", skip_serializing_if = "Option::is_none")]
    pub instance_owner_id: Option<String>,
    #[serde(rename = "IpAddress", skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(rename = "LocalGatewayId", skip_serializing_if = "Option::is_none")]
    pub local_gateway_id: Option<String>,
    #[serde(rename = "NatGatewayId", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_id: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "OdbNetworkArn", skip_serializing_if = "Option::is_none")]
    pub odb_network_arn: Option<String>,
    #[serde(rename = "Origin", skip_serializing_if = "Option::is_none")]
    pub origin: Option<RouteOrigin>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<RouteState>,
    #[serde(rename = "TransitGatewayId", skip_serializing_if = "Option::is_none")]
    pub transit_gateway_id: Option<String>,
    #[serde(rename = "VpcPeeringConnectionId", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_connection_id: Option<String>,
}

wire::enumeration! {
    RouteOrigin {
        CreateRouteTable = "CreateRouteTable",
        CreateRoute = "CreateRoute",
        EnableVgwRoutePropagation = "EnableVgwRoutePropagation",
        Advertisement = "Advertisement",
    }
}

wire::enumeration! {
    RouteState {
        Active = "active",
        Blackhole = "blackhole",
        Filtered = "filtered",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RouteTable {
    #[serde(rename = "Associations", skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<RouteTableAssociation>>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "PropagatingVgws", skip_serializing_if = "Option::is_none")]
    pub propagating_vgws: Option<Vec<PropagatingVgw>>,
    #[serde(rename = "RouteTableId", skip_serializing_if = "Option::is_none")]
    pub route_table_id: Option<String>,
    #[serde(rename = "Routes", skip_serializing_if = "Option::is_none")]
    pub routes: Option<Vec<Route>>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RouteTableAssociation {
    #[serde(rename = "AssociationState", skip_serializing_if = "Option::is_none")]
    pub association_state: Option<RouteTableAssociationState>,
    #[serde(rename = "GatewayId", skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "Main", skip_serializing_if = "Option::is_none")]
    pub main: Option<bool>,
    #[serde(rename = "PublicIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
    #[serde(rename = "RouteTableAssociationId", skip_serializing_if = "Option::is_none")]
    pub route_table_association_id: Option<String>,
    #[serde(rename = "RouteTableId", skip_serializing_if = "Option::is_none")]
    pub route_table_id: Option<String>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RouteTableAssociationState {
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<RouteTableAssociationStateCode>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

wire::enumeration! {
    RouteTableAssociationStateCode {
        Associating = "associating",
        Associated = "associated",
        Disassociating = "disassociating",
        Disassociated = "disassociated",
        Failed = "failed",
    }
}

wire::enumeration! {
    RuleAction {
        Allow = "allow",
        Deny = "deny",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecurityGroup {
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpPermissionsEgress", skip_serializing_if = "Option::is_none")]
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "SecurityGroupArn", skip_serializing_if = "Option::is_none")]
    pub security_group_arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecurityGroupRule {
    #[serde(rename = "CidrIpv4", skip_serializing_if = "Option::is_none")]
    pub cidr_ipv4: Option<String>,
    #[serde(rename = "CidrIpv6", skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupOwnerId", skip_serializing_if = "Option::is_none")]
    pub group_owner_id: Option<String>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "IsEgress", skip_serializing_if = "Option::is_none")]
    pub is_egress: Option<bool>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
    #[serde(rename = "ReferencedGroupInfo", skip_serializing_if = "Option::is_none")]
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    #[serde(rename = "SecurityGroupRuleArn", skip_serializing_if = "Option::is_none")]
    pub security_group_rule_arn: Option<String>,
    #[serde(rename = "SecurityGroupRuleId", skip_serializing_if = "Option::is_none")]
    pub security_group_rule_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecurityGroupRuleDescription {
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "SecurityGroupRuleId", skip_serializing_if = "Option::is_none")]
    pub security_group_rule_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecurityGroupRuleRequest {
    #[serde(rename = "CidrIpv4", skip_serializing_if = "Option::is_none")]
    pub cidr_ipv4: Option<String>,
    #[serde(rename = "CidrIpv6", skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "IpProtocol", skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
    #[serde(rename = "ReferencedGroupId", skip_serializing_if = "Option::is_none")]
    pub referenced_group_id: Option<String>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecurityGroupRuleUpdate {
    #[serde(rename = "SecurityGroupRule", skip_serializing_if = "Option::is_none")]
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
    #[serde(rename = "SecurityGroupRuleId")]
    pub security_group_rule_id: String,
}

wire::enumeration! {
    ServiceManaged {
        Alb = "alb",
        Nlb = "nlb",
        Rnat = "rnat",
        Rds = "rds",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Subnet {
    #[serde(
        rename = "AssignIpv6AddressOnCreation",
        skip_serializing_if = "Option::is_none"
    )]
    pub assign_ipv6_address_on_creation: Option<bool>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "AvailableIpAddressCount", skip_serializing_if = "Option::is_none")]
    pub available_ip_address_count: Option<i32>,
    #[serde(rename = "BlockPublicAccessStates", skip_serializing_if = "Option::is_none")]
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "CustomerOwnedIpv4Pool", skip_serializing_if = "Option::is_none")]
    pub customer_owned_ipv4_pool: Option<String>,
    #[serde(rename = "DefaultForAz", skip_serializing_if = "Option::is_none")]
    pub default_for_az: Option<bool>,
    #[serde(rename = "EnableDns64", skip_serializing_if = "Option::is_none")]
    pub enable_dns64: Option<bool>,
    #[serde(rename = "EnableLniAtDeviceIndex", skip_serializing_if = "Option::is_none")]
    pub enable_lni_at_device_index: Option<i32>,
    #[serde(
        rename = "Ipv6CidrBlockAssociationSet",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>,
    #[serde(rename = "Ipv6Native", skip_serializing_if = "Option::is_none")]
    pub ipv6_native: Option<bool>,
    #[serde(
        rename = "MapCustomerOwnedIpOnLaunch",
        skip_serializing_if = "Option::is_none"
    )]
    pub map_customer_owned_ip_on_launch: Option<bool>,
    #[serde(rename = "MapPublicIpOnLaunch", skip_serializing_if = "Option::is_none")]
    pub map_public_ip_on_launch: Option<bool>,
    #[serde(rename = "OutpostArn", skip_serializing_if = "Option::is_none")]
    pub outpost_arn: Option<String>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(
        rename = "PrivateDnsNameOptionsOnLaunch",
        skip_serializing_if = "Option::is_none"
    )]
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<SubnetState>,
    #[serde(rename = "SubnetArn", skip_serializing_if = "Option::is_none")]
    pub subnet_arn: Option<String>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubnetCidrBlockState {
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<SubnetCidrBlockStateCode>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

wire::enumeration! {
    SubnetCidrBlockStateCode {
        Associating = "associating",
        Associated = "associated",
        Disassociating = "disassociating",
        Disassociated = "disassociated",
        Failing = "failing",
        Failed = "failed",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubnetIpv6CidrBlockAssociation {
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "IpSource", skip_serializing_if = "Option::is_none")]
    pub ip_source: Option<IpSource>,
    #[serde(rename = "Ipv6AddressAttribute", skip_serializing_if = "Option::is_none")]
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(rename = "Ipv6CidrBlockState", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
}

wire::enumeration! {
    SubnetState {
        Pending = "pending",
        Available = "available",
        Unavailable = "unavailable",
        Failed = "failed",
        FailedInsufficientCapacity = "failed-insufficient-capacity",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tag {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagDescription {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "ResourceId", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<ResourceType>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagSpecification {
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<ResourceType>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

wire::enumeration! {
    Tenancy {
        Default = "default",
        Dedicated = "dedicated",
        Host = "host",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UnassignPrivateIpAddressesRequest {
    #[serde(rename = "Ipv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefixes: Option<Vec<String>>,
    #[serde(rename = "NetworkInterfaceId")]
    pub network_interface_id: String,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(
        rename = "SecurityGroupRuleDescriptions",
        skip_serializing_if = "Option::is_none"
    )]
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(
        rename = "SecurityGroupRuleDescriptions",
        skip_serializing_if = "Option::is_none"
    )]
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    #[serde(rename = "Return", skip_serializing_if = "Option::is_none")]
    pub r#return: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserIdGroupPair {
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "PeeringStatus", skip_serializing_if = "Option::is_none")]
    pub peering_status: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    #[serde(rename = "VpcPeeringConnectionId", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_connection_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Vpc {
    #[serde(rename = "BlockPublicAccessStates", skip_serializing_if = "Option::is_none")]
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "CidrBlockAssociationSet", skip_serializing_if = "Option::is_none")]
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    #[serde(rename = "DhcpOptionsId", skip_serializing_if = "Option::is_none")]
    pub dhcp_options_id: Option<String>,
    #[serde(rename = "EncryptionControl", skip_serializing_if = "Option::is_none")]
    pub encryption_control: Option<VpcEncryptionControl>,
    #[serde(rename = "InstanceTenancy", skip_serializing_if = "Option::is_none")]
    pub instance_tenancy: Option<Tenancy>,
    #[serde(
        rename = "Ipv6CidrBlockAssociationSet",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    #[serde(rename = "IsDefault", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<VpcState>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

wire::enumeration! {
    VpcAttributeName {
        EnableDnsSupport = "enableDnsSupport",
        EnableDnsHostnames = "enableDnsHostnames",
        EnableNetworkAddressUsageMetrics = "enableNetworkAddressUsageMetrics",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VpcCidrBlockAssociation {
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "CidrBlock", skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "CidrBlockState", skip_serializing_if = "Option::is_none")]
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VpcCidrBlockState {
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<VpcCidrBlockStateCode>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

wire::enumeration! {
    VpcCidrBlockStateCode {
        Associating = "associating",
        Associated = "associated",
        Disassociating = "disassociating",
        Disassociated = "disassociated",
        Failing = "failing",
        Failed = "failed",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VpcEncryptionControl {
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<VpcEncryptionControlMode>,
    #[serde(rename = "ResourceExclusions", skip_serializing_if = "Option::is_none")]
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<VpcEncryptionControlState>,
    #[serde(rename = "StateMessage", skip_serializing_if = "Option::is_none")]
    pub state_message: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcEncryptionControlId", skip_serializing_if = "Option::is_none")]
    pub vpc_encryption_control_id: Option<String>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VpcEncryptionControlConfiguration {
    #[serde(
        rename = "EgressOnlyInternetGatewayExclusion",
        skip_serializing_if = "Option::is_none"
    )]
    pub egress_only_internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    #[serde(
        rename = "ElasticFileSystemExclusion",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_file_system_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    #[serde(rename = "InternetGatewayExclusion", skip_serializing_if = "Option::is_none")]
    pub internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    #[serde(rename = "LambdaExclusion", skip_serializing_if = "Option::is_none")]
    pub lambda_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    #[serde(rename = "Mode")]
    pub mode: VpcEncryptionControlMode,
    #[serde(rename = "NatGatewayExclusion", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    #[serde(
        rename = "VirtualPrivateGatewayExclusion",
        skip_serializing_if = "Option::is_none"
    )]
    pub virtual_private_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    #[serde(rename = "VpcLatticeExclusion", skip_serializing_if = "Option::is_none")]
    pub vpc_lattice_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    #[serde(rename = "VpcPeeringExclusion", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VpcEncryptionControlExclusion {
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<VpcEncryptionControlExclusionState>,
    #[serde(rename = "StateMessage", skip_serializing_if = "Option::is_none")]
    pub state_message: Option<String>,
}

wire::enumeration! {
    VpcEncryptionControlExclusionState {
        Enabling = "enabling",
        Enabled = "enabled",
        Disabling = "disabling",
        Disabled = "disabled",
    }
}

wire::enumeration! {
    VpcEncryptionControlExclusionStateInput {
        Enable = "enable",
        Disable = "disable",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VpcEncryptionControlExclusions {
    #[serde(rename = "EgressOnlyInternetGateway", skip_serializing_if = "Option::is_none")]
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    #[serde(rename = "ElasticFileSystem", skip_serializing_if = "Option::is_none")]
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    #[serde(rename = "InternetGateway", skip_serializing_if = "Option::is_none")]
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    #[serde(rename = "Lambda", skip_serializing_if = "Option::is_none")]
    pub lambda: Option<VpcEncryptionControlExclusion>,
    #[serde(rename = "NatGateway", skip_serializing_if = "Option::is_none")]
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    #[serde(rename = "VirtualPrivateGateway", skip_serializing_if = "Option::is_none")]
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    #[serde(rename = "VpcLattice", skip_serializing_if = "Option::is_none")]
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    #[serde(rename = "VpcPeering", skip_serializing_if = "Option::is_none")]
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
}

wire::enumeration! {
    VpcEncryptionControlMode {
        Monitor = "monitor",
        Enforce = "enforce",
    }
}

wire::enumeration! {
    VpcEncryptionControlState {
        EnforceInProgress = "enforce-in-progress",
        MonitorInProgress = "monitor-in-progress",
        EnforceFailed = "enforce-failed",
        MonitorFailed = "monitor-failed",
        Deleting = "deleting",
        Deleted = "deleted",
        Available = "available",
        Creating = "creating",
        DeleteFailed = "delete-failed",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VpcIpv6CidrBlockAssociation {
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "IpSource", skip_serializing_if = "Option::is_none")]
    pub ip_source: Option<IpSource>,
    #[serde(rename = "Ipv6AddressAttribute", skip_serializing_if = "Option::is_none")]
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    #[serde(rename = "Ipv6CidrBlock", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    #[serde(rename = "Ipv6CidrBlockState", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    #[serde(rename = "Ipv6Pool", skip_serializing_if = "Option::is_none")]
    pub ipv6_pool: Option<String>,
    #[serde(rename = "NetworkBorderGroup", skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
}

wire::enumeration! {
    VpcState {
        Pending = "pending",
        Available = "available",
    }
}
