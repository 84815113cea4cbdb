// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceleratorCount {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceleratorCountRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
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
        L40s = "l40s",
        L4 = "l4",
        GaudiHl205 = "gaudi-hl-205",
        Inferentia2 = "inferentia2",
        Trainium = "trainium",
        Trainium2 = "trainium2",
        U30 = "u30",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceleratorTotalMemoryMiB {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceleratorTotalMemoryMiBRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

wire::enumeration! {
    AcceleratorType {
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
        Media = "media",
    }
}

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
pub struct AddPrefixListEntry {
    #[serde(rename = "Cidr")]
    pub cidr: String,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AdditionalDetail {
    #[serde(rename = "AdditionalDetailType", skip_serializing_if = "Option::is_none")]
    pub additional_detail_type: Option<String>,
    #[serde(rename = "Component", skip_serializing_if = "Option::is_none")]
    pub component: Option<AnalysisComponent>,
    #[serde(rename = "LoadBalancers", skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Vec<AnalysisComponent>>,
    #[serde(rename = "RuleGroupRuleOptionsPairs", skip_serializing_if = "Option::is_none")]
    pub rule_group_rule_options_pairs: Option<Vec<RuleGroupRuleOptionsPair>>,
    #[serde(rename = "RuleGroupTypePairs", skip_serializing_if = "Option::is_none")]
    pub rule_group_type_pairs: Option<Vec<RuleGroupTypePair>>,
    #[serde(rename = "RuleOptions", skip_serializing_if = "Option::is_none")]
    pub rule_options: Option<Vec<RuleOption>>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "VpcEndpointService", skip_serializing_if = "Option::is_none")]
    pub vpc_endpoint_service: Option<AnalysisComponent>,
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
pub struct AddressAttribute {
    #[serde(rename = "AllocationId", skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "PtrRecord", skip_serializing_if = "Option::is_none")]
    pub ptr_record: Option<String>,
    #[serde(rename = "PtrRecordUpdate", skip_serializing_if = "Option::is_none")]
    pub ptr_record_update: Option<PtrUpdateStatus>,
    #[serde(rename = "PublicIp", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

wire::enumeration! {
    AddressAttributeName {
        DomainName = "domain-name",
    }
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
pub struct AlternatePathHint {
    #[serde(rename = "ComponentArn", skip_serializing_if = "Option::is_none")]
    pub component_arn: Option<String>,
    #[serde(rename = "ComponentId", skip_serializing_if = "Option::is_none")]
    pub component_id: Option<String>,
}

wire::enumeration! {
    AmdSevSnpSpecification {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisAclRule {
    #[serde(rename = "Cidr", skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    #[serde(rename = "Egress", skip_serializing_if = "Option::is_none")]
    pub egress: Option<bool>,
    #[serde(rename = "PortRange", skip_serializing_if = "Option::is_none")]
    pub port_range: Option<PortRange>,
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "RuleAction", skip_serializing_if = "Option::is_none")]
    pub rule_action: Option<String>,
    #[serde(rename = "RuleNumber", skip_serializing_if = "Option::is_none")]
    pub rule_number: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisComponent {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisLoadBalancerListener {
    #[serde(rename = "InstancePort", skip_serializing_if = "Option::is_none")]
    pub instance_port: Option<i32>,
    #[serde(rename = "LoadBalancerPort", skip_serializing_if = "Option::is_none")]
    pub load_balancer_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisLoadBalancerTarget {
    #[serde(rename = "Address", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "Instance", skip_serializing_if = "Option::is_none")]
    pub instance: Option<AnalysisComponent>,
    #[serde(rename = "Port", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisPacketHeader {
    #[serde(rename = "DestinationAddresses", skip_serializing_if = "Option::is_none")]
    pub destination_addresses: Option<Vec<String>>,
    #[serde(rename = "DestinationPortRanges", skip_serializing_if = "Option::is_none")]
    pub destination_port_ranges: Option<Vec<PortRange>>,
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "SourceAddresses", skip_serializing_if = "Option::is_none")]
    pub source_addresses: Option<Vec<String>>,
    #[serde(rename = "SourcePortRanges", skip_serializing_if = "Option::is_none")]
    pub source_port_ranges: Option<Vec<PortRange>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisRouteTableRoute {
    #[serde(rename = "CarrierGatewayId", skip_serializing_if = "Option::is_none")]
    pub carrier_gateway_id: Option<String>,
    #[serde(rename = "CoreNetworkArn", skip_serializing_if = "Option::is_none")]
    pub core_network_arn: Option<String>,
    #[serde(rename = "DestinationCidr", skip_serializing_if = "Option::is_none")]
    pub destination_cidr: Option<String>,
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
    #[serde(rename = "LocalGatewayId", skip_serializing_if = "Option::is_none")]
    pub local_gateway_id: Option<String>,
    #[serde(rename = "NatGatewayId", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_id: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "Origin", skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(rename = "TransitGatewayId", skip_serializing_if = "Option::is_none")]
    pub transit_gateway_id: Option<String>,
    #[serde(rename = "VpcPeeringConnectionId", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_connection_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisSecurityGroupRule {
    #[serde(rename = "Cidr", skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    #[serde(rename = "Direction", skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    #[serde(rename = "PortRange", skip_serializing_if = "Option::is_none")]
    pub port_range: Option<PortRange>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "SecurityGroupId", skip_serializing_if = "Option::is_none")]
    pub security_group_id: Option<String>,
}

wire::enumeration! {
    AnalysisStatus {
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
    }
}

wire::enumeration! {
    ArchitectureType {
        I386 = "i386",
        X86_64 = "x86_64",
        Arm64 = "arm64",
        X86_64Mac = "x86_64_mac",
        Arm64Mac = "arm64_mac",
    }
}

wire::enumeration! {
    ArchitectureValues {
        I386 = "i386",
        X86_64 = "x86_64",
        Arm64 = "arm64",
        X86_64Mac = "x86_64_mac",
        Arm64Mac = "arm64_mac",
    }
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
pub struct AssociateIamInstanceProfileRequest {
    #[serde(rename = "IamInstanceProfile")]
    pub iam_instance_profile: IamInstanceProfileSpecification,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateIamInstanceProfileResult {
    #[serde(
        rename = "IamInstanceProfileAssociation",
        skip_serializing_if = "Option::is_none"
    )]
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
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
pub struct AttachNetworkInterfaceRequest {
    #[serde(rename = "DeviceIndex")]
    pub device_index: i32,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "EnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub ena_queue_count: Option<i32>,
    #[serde(rename = "EnaSrdSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "NetworkInterfaceId")]
    pub network_interface_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttachNetworkInterfaceResult {
    #[serde(rename = "AttachmentId", skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
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
    AttachmentLimitType {
        Shared = "shared",
        Dedicated = "dedicated",
    }
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
    BandwidthWeightingType {
        Default = "default",
        Vpc1 = "vpc-1",
        Ebs1 = "ebs-1",
    }
}

wire::enumeration! {
    BareMetal {
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BaselineEbsBandwidthMbps {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BaselineEbsBandwidthMbpsRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BaselinePerformanceFactors {
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<CpuPerformanceFactor>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BaselinePerformanceFactorsRequest {
    #[serde(rename = "Cpu", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<CpuPerformanceFactorRequest>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BlobAttributeValue {
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<wire::Blob>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BlockDeviceMapping {
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    #[serde(rename = "Ebs", skip_serializing_if = "Option::is_none")]
    pub ebs: Option<EbsBlockDevice>,
    #[serde(rename = "NoDevice", skip_serializing_if = "Option::is_none")]
    pub no_device: Option<String>,
    #[serde(rename = "VirtualName", skip_serializing_if = "Option::is_none")]
    pub virtual_name: Option<String>,
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

wire::enumeration! {
    BootModeType {
        LegacyBios = "legacy-bios",
        Uefi = "uefi",
    }
}

wire::enumeration! {
    BootModeValues {
        LegacyBios = "legacy-bios",
        Uefi = "uefi",
        UefiPreferred = "uefi-preferred",
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
    CapacityReservationPreference {
        CapacityReservationsOnly = "capacity-reservations-only",
        Open = "open",
        None = "none",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CapacityReservationSpecification {
    #[serde(
        rename = "CapacityReservationPreference",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    #[serde(rename = "CapacityReservationTarget", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CapacityReservationSpecificationResponse {
    #[serde(
        rename = "CapacityReservationPreference",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    #[serde(rename = "CapacityReservationTarget", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CapacityReservationTarget {
    #[serde(rename = "CapacityReservationId", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_id: Option<String>,
    #[serde(
        rename = "CapacityReservationResourceGroupArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_resource_group_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CapacityReservationTargetResponse {
    #[serde(rename = "CapacityReservationId", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_id: Option<String>,
    #[serde(
        rename = "CapacityReservationResourceGroupArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_resource_group_arn: Option<String>,
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
pub struct ConnectionTrackingSpecification {
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionTrackingSpecificationResponse {
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

wire::enumeration! {
    CpuManufacturer {
        Intel = "intel",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
        Apple = "apple",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CpuOptions {
    #[serde(rename = "AmdSevSnp", skip_serializing_if = "Option::is_none")]
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    #[serde(rename = "CoreCount", skip_serializing_if = "Option::is_none")]
    pub core_count: Option<i32>,
    #[serde(rename = "NestedVirtualization", skip_serializing_if = "Option::is_none")]
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    #[serde(rename = "ThreadsPerCore", skip_serializing_if = "Option::is_none")]
    pub threads_per_core: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CpuOptionsRequest {
    #[serde(rename = "AmdSevSnp", skip_serializing_if = "Option::is_none")]
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    #[serde(rename = "CoreCount", skip_serializing_if = "Option::is_none")]
    pub core_count: Option<i32>,
    #[serde(rename = "NestedVirtualization", skip_serializing_if = "Option::is_none")]
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    #[serde(rename = "ThreadsPerCore", skip_serializing_if = "Option::is_none")]
    pub threads_per_core: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CpuPerformanceFactor {
    #[serde(rename = "References", skip_serializing_if = "Option::is_none")]
    pub references: Option<Vec<PerformanceFactorReference>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CpuPerformanceFactorRequest {
    #[serde(rename = "References", skip_serializing_if = "Option::is_none")]
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
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
pub struct CreateLaunchTemplateRequest {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "LaunchTemplateData")]
    pub launch_template_data: RequestLaunchTemplateData,
    #[serde(rename = "LaunchTemplateName")]
    pub launch_template_name: String,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorRequest>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VersionDescription", skip_serializing_if = "Option::is_none")]
    pub version_description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateLaunchTemplateResult {
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplate>,
    #[serde(rename = "Warning", skip_serializing_if = "Option::is_none")]
    pub warning: Option<ValidationWarning>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateLaunchTemplateVersionRequest {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "LaunchTemplateData")]
    pub launch_template_data: RequestLaunchTemplateData,
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "ResolveAlias", skip_serializing_if = "Option::is_none")]
    pub resolve_alias: Option<bool>,
    #[serde(rename = "SourceVersion", skip_serializing_if = "Option::is_none")]
    pub source_version: Option<String>,
    #[serde(rename = "VersionDescription", skip_serializing_if = "Option::is_none")]
    pub version_description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateLaunchTemplateVersionResult {
    #[serde(rename = "LaunchTemplateVersion", skip_serializing_if = "Option::is_none")]
    pub launch_template_version: Option<LaunchTemplateVersion>,
    #[serde(rename = "Warning", skip_serializing_if = "Option::is_none")]
    pub warning: Option<ValidationWarning>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateManagedPrefixListRequest {
    #[serde(rename = "AddressFamily")]
    pub address_family: String,
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Entries", skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<AddPrefixListEntry>>,
    #[serde(rename = "MaxEntries")]
    pub max_entries: i32,
    #[serde(rename = "PrefixListName")]
    pub prefix_list_name: String,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateManagedPrefixListResult {
    #[serde(rename = "PrefixList", skip_serializing_if = "Option::is_none")]
    pub prefix_list: Option<ManagedPrefixList>,
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
    pub rule_action: String,
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
pub struct CreateNetworkInsightsPathRequest {
    #[serde(rename = "ClientToken")]
    pub client_token: String,
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    #[serde(rename = "DestinationIp", skip_serializing_if = "Option::is_none")]
    pub destination_ip: Option<String>,
    #[serde(rename = "DestinationPort", skip_serializing_if = "Option::is_none")]
    pub destination_port: Option<i32>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FilterAtDestination", skip_serializing_if = "Option::is_none")]
    pub filter_at_destination: Option<PathRequestFilter>,
    #[serde(rename = "FilterAtSource", skip_serializing_if = "Option::is_none")]
    pub filter_at_source: Option<PathRequestFilter>,
    #[serde(rename = "Protocol")]
    pub protocol: Protocol,
    #[serde(rename = "Source")]
    pub source: String,
    #[serde(rename = "SourceIp", skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateNetworkInsightsPathResult {
    #[serde(rename = "NetworkInsightsPath", skip_serializing_if = "Option::is_none")]
    pub network_insights_path: Option<NetworkInsightsPath>,
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
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
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
pub struct CreditSpecification {
    #[serde(rename = "CpuCredits", skip_serializing_if = "Option::is_none")]
    pub cpu_credits: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreditSpecificationRequest {
    #[serde(rename = "CpuCredits")]
    pub cpu_credits: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DefaultConnectionTrackingConfiguration {
    #[serde(
        rename = "DefaultTcpEstablishedTimeout",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_tcp_established_timeout: Option<i32>,
    #[serde(rename = "DefaultUdpStreamTimeout", skip_serializing_if = "Option::is_none")]
    pub default_udp_stream_timeout: Option<i32>,
    #[serde(rename = "DefaultUdpTimeout", skip_serializing_if = "Option::is_none")]
    pub default_udp_timeout: Option<i32>,
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
pub struct DeleteLaunchTemplateRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteLaunchTemplateResult {
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteLaunchTemplateVersionsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "Versions")]
    pub versions: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteLaunchTemplateVersionsResponseErrorItem {
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "ResponseError", skip_serializing_if = "Option::is_none")]
    pub response_error: Option<ResponseError>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteLaunchTemplateVersionsResponseSuccessItem {
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteLaunchTemplateVersionsResult {
    #[serde(
        rename = "SuccessfullyDeletedLaunchTemplateVersions",
        skip_serializing_if = "Option::is_none"
    )]
    pub successfully_deleted_launch_template_versions:
        Option<Vec<DeleteLaunchTemplateVersionsResponseSuccessItem>>,
    #[serde(
        rename = "UnsuccessfullyDeletedLaunchTemplateVersions",
        skip_serializing_if = "Option::is_none"
    )]
    pub unsuccessfully_deleted_launch_template_versions:
        Option<Vec<DeleteLaunchTemplateVersionsResponseErrorItem>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteManagedPrefixListRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "PrefixListId")]
    pub prefix_list_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteManagedPrefixListResult {
    #[serde(rename = "PrefixList", skip_serializing_if = "Option::is_none")]
    pub prefix_list: Option<ManagedPrefixList>,
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
pub struct DeleteNetworkInsightsAnalysisRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkInsightsAnalysisId")]
    pub network_insights_analysis_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNetworkInsightsAnalysisResult {
    #[serde(rename = "NetworkInsightsAnalysisId", skip_serializing_if = "Option::is_none")]
    pub network_insights_analysis_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNetworkInsightsPathRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkInsightsPathId")]
    pub network_insights_path_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteNetworkInsightsPathResult {
    #[serde(rename = "NetworkInsightsPathId", skip_serializing_if = "Option::is_none")]
    pub network_insights_path_id: Option<String>,
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
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
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
pub struct DescribeAddressesAttributeRequest {
    #[serde(rename = "AllocationIds", skip_serializing_if = "Option::is_none")]
    pub allocation_ids: Option<Vec<String>>,
    #[serde(rename = "Attribute", skip_serializing_if = "Option::is_none")]
    pub attribute: Option<AddressAttributeName>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeAddressesAttributeResult {
    #[serde(rename = "Addresses", skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<AddressAttribute>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
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
pub struct DescribeIamInstanceProfileAssociationsRequest {
    #[serde(rename = "AssociationIds", skip_serializing_if = "Option::is_none")]
    pub association_ids: Option<Vec<String>>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeIamInstanceProfileAssociationsResult {
    #[serde(
        rename = "IamInstanceProfileAssociations",
        skip_serializing_if = "Option::is_none"
    )]
    pub iam_instance_profile_associations: Option<Vec<IamInstanceProfileAssociation>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeImagesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "ExecutableUsers", skip_serializing_if = "Option::is_none")]
    pub executable_users: Option<Vec<String>>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "ImageIds", skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<String>>,
    #[serde(rename = "IncludeDeprecated", skip_serializing_if = "Option::is_none")]
    pub include_deprecated: Option<bool>,
    #[serde(rename = "IncludeDisabled", skip_serializing_if = "Option::is_none")]
    pub include_disabled: Option<bool>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Owners", skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeImagesResult {
    #[serde(rename = "Images", skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<Image>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceAttributeRequest {
    #[serde(rename = "Attribute")]
    pub attribute: InstanceAttributeName,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceCreditSpecificationsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceCreditSpecificationsResult {
    #[serde(
        rename = "InstanceCreditSpecifications",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_credit_specifications: Option<Vec<InstanceCreditSpecification>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceStatusRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeAllInstances", skip_serializing_if = "Option::is_none")]
    pub include_all_instances: Option<bool>,
    #[serde(rename = "IncludeManagedResources", skip_serializing_if = "Option::is_none")]
    pub include_managed_resources: Option<bool>,
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceStatusResult {
    #[serde(rename = "InstanceStatuses", skip_serializing_if = "Option::is_none")]
    pub instance_statuses: Option<Vec<InstanceStatus>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceTypeOfferingsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "LocationType", skip_serializing_if = "Option::is_none")]
    pub location_type: Option<LocationType>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceTypeOfferingsResult {
    #[serde(rename = "InstanceTypeOfferings", skip_serializing_if = "Option::is_none")]
    pub instance_type_offerings: Option<Vec<InstanceTypeOffering>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceTypesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(
        rename = "IncludeUnsupportedInRegion",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_unsupported_in_region: Option<bool>,
    #[serde(rename = "InstanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Vec<String>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstanceTypesResult {
    #[serde(rename = "InstanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Vec<InstanceTypeInfo>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstancesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeManagedResources", skip_serializing_if = "Option::is_none")]
    pub include_managed_resources: Option<bool>,
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeInstancesResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Reservations", skip_serializing_if = "Option::is_none")]
    pub reservations: Option<Vec<Reservation>>,
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
pub struct DescribeLaunchTemplateVersionsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeManagedResources", skip_serializing_if = "Option::is_none")]
    pub include_managed_resources: Option<bool>,
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "MaxVersion", skip_serializing_if = "Option::is_none")]
    pub max_version: Option<String>,
    #[serde(rename = "MinVersion", skip_serializing_if = "Option::is_none")]
    pub min_version: Option<String>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ResolveAlias", skip_serializing_if = "Option::is_none")]
    pub resolve_alias: Option<bool>,
    #[serde(rename = "Versions", skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeLaunchTemplateVersionsResult {
    #[serde(rename = "LaunchTemplateVersions", skip_serializing_if = "Option::is_none")]
    pub launch_template_versions: Option<Vec<LaunchTemplateVersion>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeLaunchTemplatesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeManagedResources", skip_serializing_if = "Option::is_none")]
    pub include_managed_resources: Option<bool>,
    #[serde(rename = "LaunchTemplateIds", skip_serializing_if = "Option::is_none")]
    pub launch_template_ids: Option<Vec<String>>,
    #[serde(rename = "LaunchTemplateNames", skip_serializing_if = "Option::is_none")]
    pub launch_template_names: Option<Vec<String>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeLaunchTemplatesResult {
    #[serde(rename = "LaunchTemplates", skip_serializing_if = "Option::is_none")]
    pub launch_templates: Option<Vec<LaunchTemplate>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeManagedPrefixListsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PrefixListIds", skip_serializing_if = "Option::is_none")]
    pub prefix_list_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeManagedPrefixListsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PrefixLists", skip_serializing_if = "Option::is_none")]
    pub prefix_lists: Option<Vec<ManagedPrefixList>>,
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
pub struct DescribeNetworkInsightsAnalysesRequest {
    #[serde(rename = "AnalysisEndTime", skip_serializing_if = "Option::is_none")]
    pub analysis_end_time: Option<model::Timestamp>,
    #[serde(rename = "AnalysisStartTime", skip_serializing_if = "Option::is_none")]
    pub analysis_start_time: Option<model::Timestamp>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(
        rename = "NetworkInsightsAnalysisIds",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_insights_analysis_ids: Option<Vec<String>>,
    #[serde(rename = "NetworkInsightsPathId", skip_serializing_if = "Option::is_none")]
    pub network_insights_path_id: Option<String>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkInsightsAnalysesResult {
    #[serde(rename = "NetworkInsightsAnalyses", skip_serializing_if = "Option::is_none")]
    pub network_insights_analyses: Option<Vec<NetworkInsightsAnalysis>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkInsightsPathsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NetworkInsightsPathIds", skip_serializing_if = "Option::is_none")]
    pub network_insights_path_ids: Option<Vec<String>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeNetworkInsightsPathsResult {
    #[serde(rename = "NetworkInsightsPaths", skip_serializing_if = "Option::is_none")]
    pub network_insights_paths: Option<Vec<NetworkInsightsPath>>,
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
pub struct DescribePrefixListsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PrefixListIds", skip_serializing_if = "Option::is_none")]
    pub prefix_list_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribePrefixListsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PrefixLists", skip_serializing_if = "Option::is_none")]
    pub prefix_lists: Option<Vec<PrefixList>>,
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
pub struct DescribeVolumesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludeManagedResources", skip_serializing_if = "Option::is_none")]
    pub include_managed_resources: Option<bool>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "VolumeIds", skip_serializing_if = "Option::is_none")]
    pub volume_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeVolumesResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<Volume>>,
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
pub struct DetachNetworkInterfaceRequest {
    #[serde(rename = "AttachmentId")]
    pub attachment_id: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Force", skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

wire::enumeration! {
    DeviceType {
        Ebs = "ebs",
        InstanceStore = "instance-store",
    }
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
pub struct DisassociateIamInstanceProfileRequest {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisassociateIamInstanceProfileResult {
    #[serde(
        rename = "IamInstanceProfileAssociation",
        skip_serializing_if = "Option::is_none"
    )]
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DiskInfo {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "SizeInGB", skip_serializing_if = "Option::is_none")]
    pub size_in_gb: Option<i64>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DiskType>,
}

wire::enumeration! {
    DiskType {
        Hdd = "hdd",
        Ssd = "ssd",
    }
}

wire::enumeration! {
    DomainType {
        Vpc = "vpc",
        Standard = "standard",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsBlockDevice {
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "EbsCardIndex", skip_serializing_if = "Option::is_none")]
    pub ebs_card_index: Option<i32>,
    #[serde(rename = "Encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    #[serde(rename = "Iops", skip_serializing_if = "Option::is_none")]
    pub iops: Option<i32>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "OutpostArn", skip_serializing_if = "Option::is_none")]
    pub outpost_arn: Option<String>,
    #[serde(rename = "SnapshotId", skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<String>,
    #[serde(rename = "Throughput", skip_serializing_if = "Option::is_none")]
    pub throughput: Option<i32>,
    #[serde(rename = "VolumeInitializationRate", skip_serializing_if = "Option::is_none")]
    pub volume_initialization_rate: Option<i32>,
    #[serde(rename = "VolumeSize", skip_serializing_if = "Option::is_none")]
    pub volume_size: Option<i32>,
    #[serde(rename = "VolumeType", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<VolumeType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsCardInfo {
    #[serde(rename = "BaselineBandwidthInMbps", skip_serializing_if = "Option::is_none")]
    pub baseline_bandwidth_in_mbps: Option<i32>,
    #[serde(rename = "BaselineIops", skip_serializing_if = "Option::is_none")]
    pub baseline_iops: Option<i32>,
    #[serde(rename = "BaselineThroughputInMBps", skip_serializing_if = "Option::is_none")]
    pub baseline_throughput_in_m_bps: Option<f64>,
    #[serde(rename = "EbsCardIndex", skip_serializing_if = "Option::is_none")]
    pub ebs_card_index: Option<i32>,
    #[serde(rename = "MaximumBandwidthInMbps", skip_serializing_if = "Option::is_none")]
    pub maximum_bandwidth_in_mbps: Option<i32>,
    #[serde(rename = "MaximumIops", skip_serializing_if = "Option::is_none")]
    pub maximum_iops: Option<i32>,
    #[serde(rename = "MaximumThroughputInMBps", skip_serializing_if = "Option::is_none")]
    pub maximum_throughput_in_m_bps: Option<f64>,
}

wire::enumeration! {
    EbsEncryptionSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsInfo {
    #[serde(rename = "AttachmentLimitType", skip_serializing_if = "Option::is_none")]
    pub attachment_limit_type: Option<AttachmentLimitType>,
    #[serde(rename = "EbsCards", skip_serializing_if = "Option::is_none")]
    pub ebs_cards: Option<Vec<EbsCardInfo>>,
    #[serde(rename = "EbsOptimizedInfo", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized_info: Option<EbsOptimizedInfo>,
    #[serde(rename = "EbsOptimizedSupport", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized_support: Option<EbsOptimizedSupport>,
    #[serde(rename = "EncryptionSupport", skip_serializing_if = "Option::is_none")]
    pub encryption_support: Option<EbsEncryptionSupport>,
    #[serde(rename = "MaximumEbsAttachments", skip_serializing_if = "Option::is_none")]
    pub maximum_ebs_attachments: Option<i32>,
    #[serde(rename = "MaximumEbsCards", skip_serializing_if = "Option::is_none")]
    pub maximum_ebs_cards: Option<i32>,
    #[serde(rename = "NvmeSupport", skip_serializing_if = "Option::is_none")]
    pub nvme_support: Option<EbsNvmeSupport>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsInstanceBlockDevice {
    #[serde(rename = "AssociatedResource", skip_serializing_if = "Option::is_none")]
    pub associated_resource: Option<String>,
    #[serde(rename = "AttachTime", skip_serializing_if = "Option::is_none")]
    pub attach_time: Option<model::Timestamp>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "EbsCardIndex", skip_serializing_if = "Option::is_none")]
    pub ebs_card_index: Option<i32>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<AttachmentStatus>,
    #[serde(rename = "VolumeId", skip_serializing_if = "Option::is_none")]
    pub volume_id: Option<String>,
    #[serde(rename = "VolumeOwnerId", skip_serializing_if = "Option::is_none")]
    pub volume_owner_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsInstanceBlockDeviceSpecification {
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "VolumeId", skip_serializing_if = "Option::is_none")]
    pub volume_id: Option<String>,
}

wire::enumeration! {
    EbsNvmeSupport {
        Unsupported = "unsupported",
        Supported = "supported",
        Required = "required",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsOptimizedInfo {
    #[serde(rename = "BaselineBandwidthInMbps", skip_serializing_if = "Option::is_none")]
    pub baseline_bandwidth_in_mbps: Option<i32>,
    #[serde(rename = "BaselineIops", skip_serializing_if = "Option::is_none")]
    pub baseline_iops: Option<i32>,
    #[serde(rename = "BaselineThroughputInMBps", skip_serializing_if = "Option::is_none")]
    pub baseline_throughput_in_m_bps: Option<f64>,
    #[serde(rename = "MaximumBandwidthInMbps", skip_serializing_if = "Option::is_none")]
    pub maximum_bandwidth_in_mbps: Option<i32>,
    #[serde(rename = "MaximumIops", skip_serializing_if = "Option::is_none")]
    pub maximum_iops: Option<i32>,
    #[serde(rename = "MaximumThroughputInMBps", skip_serializing_if = "Option::is_none")]
    pub maximum_throughput_in_m_bps: Option<f64>,
}

wire::enumeration! {
    EbsOptimizedSupport {
        Unsupported = "unsupported",
        Supported = "supported",
        Default = "default",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsStatusDetails {
    #[serde(rename = "ImpairedSince", skip_serializing_if = "Option::is_none")]
    pub impaired_since: Option<model::Timestamp>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<StatusName>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EbsStatusSummary {
    #[serde(rename = "Details", skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<EbsStatusDetails>>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<SummaryStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EfaInfo {
    #[serde(rename = "MaximumEfaInterfaces", skip_serializing_if = "Option::is_none")]
    pub maximum_efa_interfaces: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ElasticGpuAssociation {
    #[serde(rename = "ElasticGpuAssociationId", skip_serializing_if = "Option::is_none")]
    pub elastic_gpu_association_id: Option<String>,
    #[serde(
        rename = "ElasticGpuAssociationState",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_gpu_association_state: Option<String>,
    #[serde(rename = "ElasticGpuAssociationTime", skip_serializing_if = "Option::is_none")]
    pub elastic_gpu_association_time: Option<String>,
    #[serde(rename = "ElasticGpuId", skip_serializing_if = "Option::is_none")]
    pub elastic_gpu_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ElasticGpuSpecification {
    #[serde(rename = "Type")]
    pub r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ElasticGpuSpecificationResponse {
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ElasticInferenceAccelerator {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "Type")]
    pub r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ElasticInferenceAcceleratorAssociation {
    #[serde(
        rename = "ElasticInferenceAcceleratorArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerator_arn: Option<String>,
    #[serde(
        rename = "ElasticInferenceAcceleratorAssociationId",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerator_association_id: Option<String>,
    #[serde(
        rename = "ElasticInferenceAcceleratorAssociationState",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerator_association_state: Option<String>,
    #[serde(
        rename = "ElasticInferenceAcceleratorAssociationTime",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerator_association_time: Option<model::Timestamp>,
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
pub struct EnaSrdSpecificationRequest {
    #[serde(rename = "EnaSrdEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_enabled: Option<bool>,
    #[serde(rename = "EnaSrdUdpSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnaSrdUdpSpecification {
    #[serde(rename = "EnaSrdUdpEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnaSrdUdpSpecificationRequest {
    #[serde(rename = "EnaSrdUdpEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_enabled: Option<bool>,
}

wire::enumeration! {
    EnaSupport {
        Unsupported = "unsupported",
        Supported = "supported",
        Required = "required",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnclaveOptions {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnclaveOptionsRequest {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

wire::enumeration! {
    EphemeralNvmeSupport {
        Unsupported = "unsupported",
        Supported = "supported",
        Required = "required",
    }
}

wire::enumeration! {
    EventCode {
        InstanceReboot = "instance-reboot",
        SystemReboot = "system-reboot",
        SystemMaintenance = "system-maintenance",
        InstanceRetirement = "instance-retirement",
        InstanceStop = "instance-stop",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Explanation {
    #[serde(rename = "Acl", skip_serializing_if = "Option::is_none")]
    pub acl: Option<AnalysisComponent>,
    #[serde(rename = "AclRule", skip_serializing_if = "Option::is_none")]
    pub acl_rule: Option<AnalysisAclRule>,
    #[serde(rename = "Address", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(rename = "Addresses", skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<String>>,
    #[serde(rename = "AttachedTo", skip_serializing_if = "Option::is_none")]
    pub attached_to: Option<AnalysisComponent>,
    #[serde(rename = "AvailabilityZoneIds", skip_serializing_if = "Option::is_none")]
    pub availability_zone_ids: Option<Vec<String>>,
    #[serde(rename = "AvailabilityZones", skip_serializing_if = "Option::is_none")]
    pub availability_zones: Option<Vec<String>>,
    #[serde(rename = "Cidrs", skip_serializing_if = "Option::is_none")]
    pub cidrs: Option<Vec<String>>,
    #[serde(
        rename = "ClassicLoadBalancerListener",
        skip_serializing_if = "Option::is_none"
    )]
    pub classic_load_balancer_listener: Option<AnalysisLoadBalancerListener>,
    #[serde(rename = "Component", skip_serializing_if = "Option::is_none")]
    pub component: Option<AnalysisComponent>,
    #[serde(rename = "ComponentAccount", skip_serializing_if = "Option::is_none")]
    pub component_account: Option<String>,
    #[serde(rename = "ComponentRegion", skip_serializing_if = "Option::is_none")]
    pub component_region: Option<String>,
    #[serde(rename = "CustomerGateway", skip_serializing_if = "Option::is_none")]
    pub customer_gateway: Option<AnalysisComponent>,
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<AnalysisComponent>,
    #[serde(rename = "DestinationVpc", skip_serializing_if = "Option::is_none")]
    pub destination_vpc: Option<AnalysisComponent>,
    #[serde(rename = "Direction", skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    #[serde(
        rename = "ElasticLoadBalancerListener",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_load_balancer_listener: Option<AnalysisComponent>,
    #[serde(rename = "ExplanationCode", skip_serializing_if = "Option::is_none")]
    pub explanation_code: Option<String>,
    #[serde(rename = "FirewallStatefulRule", skip_serializing_if = "Option::is_none")]
    pub firewall_stateful_rule: Option<FirewallStatefulRule>,
    #[serde(rename = "FirewallStatelessRule", skip_serializing_if = "Option::is_none")]
    pub firewall_stateless_rule: Option<FirewallStatelessRule>,
    #[serde(rename = "IngressRouteTable", skip_serializing_if = "Option::is_none")]
    pub ingress_route_table: Option<AnalysisComponent>,
    #[serde(rename = "InternetGateway", skip_serializing_if = "Option::is_none")]
    pub internet_gateway: Option<AnalysisComponent>,
    #[serde(rename = "LoadBalancerArn", skip_serializing_if = "Option::is_none")]
    pub load_balancer_arn: Option<String>,
    #[serde(rename = "LoadBalancerListenerPort", skip_serializing_if = "Option::is_none")]
    pub load_balancer_listener_port: Option<i32>,
    #[serde(rename = "LoadBalancerTarget", skip_serializing_if = "Option::is_none")]
    pub load_balancer_target: Option<AnalysisLoadBalancerTarget>,
    #[serde(rename = "LoadBalancerTargetGroup", skip_serializing_if = "Option::is_none")]
    pub load_balancer_target_group: Option<AnalysisComponent>,
    #[serde(rename = "LoadBalancerTargetGroups", skip_serializing_if = "Option::is_none")]
    pub load_balancer_target_groups: Option<Vec<AnalysisComponent>>,
    #[serde(rename = "LoadBalancerTargetPort", skip_serializing_if = "Option::is_none")]
    pub load_balancer_target_port: Option<i32>,
    #[serde(rename = "MissingComponent", skip_serializing_if = "Option::is_none")]
    pub missing_component: Option<String>,
    #[serde(rename = "NatGateway", skip_serializing_if = "Option::is_none")]
    pub nat_gateway: Option<AnalysisComponent>,
    #[serde(rename = "NetworkInterface", skip_serializing_if = "Option::is_none")]
    pub network_interface: Option<AnalysisComponent>,
    #[serde(rename = "PacketField", skip_serializing_if = "Option::is_none")]
    pub packet_field: Option<String>,
    #[serde(rename = "Port", skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    #[serde(rename = "PortRanges", skip_serializing_if = "Option::is_none")]
    pub port_ranges: Option<Vec<PortRange>>,
    #[serde(rename = "PrefixList", skip_serializing_if = "Option::is_none")]
    pub prefix_list: Option<AnalysisComponent>,
    #[serde(rename = "Protocols", skip_serializing_if = "Option::is_none")]
    pub protocols: Option<Vec<String>>,
    #[serde(rename = "RouteTable", skip_serializing_if = "Option::is_none")]
    pub route_table: Option<AnalysisComponent>,
    #[serde(rename = "RouteTableRoute", skip_serializing_if = "Option::is_none")]
    pub route_table_route: Option<AnalysisRouteTableRoute>,
    #[serde(rename = "SecurityGroup", skip_serializing_if = "Option::is_none")]
    pub security_group: Option<AnalysisComponent>,
    #[serde(rename = "SecurityGroupRule", skip_serializing_if = "Option::is_none")]
    pub security_group_rule: Option<AnalysisSecurityGroupRule>,
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<AnalysisComponent>>,
    #[serde(rename = "SourceVpc", skip_serializing_if = "Option::is_none")]
    pub source_vpc: Option<AnalysisComponent>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(rename = "Subnet", skip_serializing_if = "Option::is_none")]
    pub subnet: Option<AnalysisComponent>,
    #[serde(rename = "SubnetRouteTable", skip_serializing_if = "Option::is_none")]
    pub subnet_route_table: Option<AnalysisComponent>,
    #[serde(rename = "TransitGateway", skip_serializing_if = "Option::is_none")]
    pub transit_gateway: Option<AnalysisComponent>,
    #[serde(rename = "TransitGatewayAttachment", skip_serializing_if = "Option::is_none")]
    pub transit_gateway_attachment: Option<AnalysisComponent>,
    #[serde(rename = "TransitGatewayRouteTable", skip_serializing_if = "Option::is_none")]
    pub transit_gateway_route_table: Option<AnalysisComponent>,
    #[serde(
        rename = "TransitGatewayRouteTableRoute",
        skip_serializing_if = "Option::is_none"
    )]
    pub transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute>,
    #[serde(rename = "Vpc", skip_serializing_if = "Option::is_none")]
    pub vpc: Option<AnalysisComponent>,
    #[serde(rename = "VpcEndpoint", skip_serializing_if = "Option::is_none")]
    pub vpc_endpoint: Option<AnalysisComponent>,
    #[serde(rename = "VpcPeeringConnection", skip_serializing_if = "Option::is_none")]
    pub vpc_peering_connection: Option<AnalysisComponent>,
    #[serde(rename = "VpnConnection", skip_serializing_if = "Option::is_none")]
    pub vpn_connection: Option<AnalysisComponent>,
    #[serde(rename = "VpnGateway", skip_serializing_if = "Option::is_none")]
    pub vpn_gateway: Option<AnalysisComponent>,
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
pub struct FilterPortRange {
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FirewallStatefulRule {
    #[serde(rename = "DestinationPorts", skip_serializing_if = "Option::is_none")]
    pub destination_ports: Option<Vec<PortRange>>,
    #[serde(rename = "Destinations", skip_serializing_if = "Option::is_none")]
    pub destinations: Option<Vec<String>>,
    #[serde(rename = "Direction", skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "RuleAction", skip_serializing_if = "Option::is_none")]
    pub rule_action: Option<String>,
    #[serde(rename = "RuleGroupArn", skip_serializing_if = "Option::is_none")]
    pub rule_group_arn: Option<String>,
    #[serde(rename = "SourcePorts", skip_serializing_if = "Option::is_none")]
    pub source_ports: Option<Vec<PortRange>>,
    #[serde(rename = "Sources", skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FirewallStatelessRule {
    #[serde(rename = "DestinationPorts", skip_serializing_if = "Option::is_none")]
    pub destination_ports: Option<Vec<PortRange>>,
    #[serde(rename = "Destinations", skip_serializing_if = "Option::is_none")]
    pub destinations: Option<Vec<String>>,
    #[serde(rename = "Priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<i32>,
    #[serde(rename = "Protocols", skip_serializing_if = "Option::is_none")]
    pub protocols: Option<Vec<i32>>,
    #[serde(rename = "RuleAction", skip_serializing_if = "Option::is_none")]
    pub rule_action: Option<String>,
    #[serde(rename = "RuleGroupArn", skip_serializing_if = "Option::is_none")]
    pub rule_group_arn: Option<String>,
    #[serde(rename = "SourcePorts", skip_serializing_if = "Option::is_none")]
    pub source_ports: Option<Vec<PortRange>>,
    #[serde(rename = "Sources", skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<String>>,
}

wire::enumeration! {
    FlexibleEnaQueuesSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FpgaDeviceInfo {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "Manufacturer", skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    #[serde(rename = "MemoryInfo", skip_serializing_if = "Option::is_none")]
    pub memory_info: Option<FpgaDeviceMemoryInfo>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FpgaDeviceMemoryInfo {
    #[serde(rename = "SizeInMiB", skip_serializing_if = "Option::is_none")]
    pub size_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FpgaInfo {
    #[serde(rename = "Fpgas", skip_serializing_if = "Option::is_none")]
    pub fpgas: Option<Vec<FpgaDeviceInfo>>,
    #[serde(rename = "TotalFpgaMemoryInMiB", skip_serializing_if = "Option::is_none")]
    pub total_fpga_memory_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConsoleOutputRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
    #[serde(rename = "Latest", skip_serializing_if = "Option::is_none")]
    pub latest: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConsoleOutputResult {
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "Output", skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    #[serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<model::Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetManagedPrefixListAssociationsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PrefixListId")]
    pub prefix_list_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetManagedPrefixListAssociationsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PrefixListAssociations", skip_serializing_if = "Option::is_none")]
    pub prefix_list_associations: Option<Vec<PrefixListAssociation>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetManagedPrefixListEntriesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PrefixListId")]
    pub prefix_list_id: String,
    #[serde(rename = "TargetVersion", skip_serializing_if = "Option::is_none")]
    pub target_version: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetManagedPrefixListEntriesResult {
    #[serde(rename = "Entries", skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<PrefixListEntry>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GpuDeviceInfo {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "GpuPartitionSize", skip_serializing_if = "Option::is_none")]
    pub gpu_partition_size: Option<f64>,
    #[serde(rename = "LogicalGpuCount", skip_serializing_if = "Option::is_none")]
    pub logical_gpu_count: Option<i32>,
    #[serde(rename = "Manufacturer", skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    #[serde(rename = "MemoryInfo", skip_serializing_if = "Option::is_none")]
    pub memory_info: Option<GpuDeviceMemoryInfo>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Workloads", skip_serializing_if = "Option::is_none")]
    pub workloads: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GpuDeviceMemoryInfo {
    #[serde(rename = "SizeInMiB", skip_serializing_if = "Option::is_none")]
    pub size_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GpuInfo {
    #[serde(rename = "Gpus", skip_serializing_if = "Option::is_none")]
    pub gpus: Option<Vec<GpuDeviceInfo>>,
    #[serde(rename = "TotalGpuMemoryInMiB", skip_serializing_if = "Option::is_none")]
    pub total_gpu_memory_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupIdentifier {
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct HibernationOptions {
    #[serde(rename = "Configured", skip_serializing_if = "Option::is_none")]
    pub configured: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct HibernationOptionsRequest {
    #[serde(rename = "Configured", skip_serializing_if = "Option::is_none")]
    pub configured: Option<bool>,
}

wire::enumeration! {
    HostnameType {
        IpName = "ip-name",
        ResourceName = "resource-name",
    }
}

wire::enumeration! {
    HttpTokensState {
        Optional = "optional",
        Required = "required",
    }
}

wire::enumeration! {
    HypervisorType {
        Ovm = "ovm",
        Xen = "xen",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IamInstanceProfile {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IamInstanceProfileAssociation {
    #[serde(rename = "AssociationId", skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "IamInstanceProfile", skip_serializing_if = "Option::is_none")]
    pub iam_instance_profile: Option<IamInstanceProfile>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<IamInstanceProfileAssociationState>,
    #[serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<model::Timestamp>,
}

wire::enumeration! {
    IamInstanceProfileAssociationState {
        Associating = "associating",
        Associated = "associated",
        Disassociating = "disassociating",
        Disassociated = "disassociated",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IamInstanceProfileSpecification {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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
pub struct Image {
    #[serde(rename = "Architecture", skip_serializing_if = "Option::is_none")]
    pub architecture: Option<ArchitectureValues>,
    #[serde(rename = "BlockDeviceMappings", skip_serializing_if = "Option::is_none")]
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    #[serde(rename = "BootMode", skip_serializing_if = "Option::is_none")]
    pub boot_mode: Option<BootModeValues>,
    #[serde(rename = "CreationDate", skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<String>,
    #[serde(rename = "DeprecationTime", skip_serializing_if = "Option::is_none")]
    pub deprecation_time: Option<String>,
    #[serde(rename = "DeregistrationProtection", skip_serializing_if = "Option::is_none")]
    pub deregistration_protection: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "EnaSupport", skip_serializing_if = "Option::is_none")]
    pub ena_support: Option<bool>,
    #[serde(rename = "FreeTierEligible", skip_serializing_if = "Option::is_none")]
    pub free_tier_eligible: Option<bool>,
    #[serde(rename = "Hypervisor", skip_serializing_if = "Option::is_none")]
    pub hypervisor: Option<HypervisorType>,
    #[serde(rename = "ImageAllowed", skip_serializing_if = "Option::is_none")]
    pub image_allowed: Option<bool>,
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(rename = "ImageLocation", skip_serializing_if = "Option::is_none")]
    pub image_location: Option<String>,
    #[serde(rename = "ImageOwnerAlias", skip_serializing_if = "Option::is_none")]
    pub image_owner_alias: Option<String>,
    #[serde(rename = "ImageType", skip_serializing_if = "Option::is_none")]
    pub image_type: Option<ImageTypeValues>,
    #[serde(rename = "ImdsSupport", skip_serializing_if = "Option::is_none")]
    pub imds_support: Option<ImdsSupportValues>,
    #[serde(rename = "KernelId", skip_serializing_if = "Option::is_none")]
    pub kernel_id: Option<String>,
    #[serde(rename = "LastLaunchedTime", skip_serializing_if = "Option::is_none")]
    pub last_launched_time: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "Platform", skip_serializing_if = "Option::is_none")]
    pub platform: Option<PlatformValues>,
    #[serde(rename = "PlatformDetails", skip_serializing_if = "Option::is_none")]
    pub platform_details: Option<String>,
    #[serde(rename = "ProductCodes", skip_serializing_if = "Option::is_none")]
    pub product_codes: Option<Vec<ProductCode>>,
    #[serde(rename = "Public", skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    #[serde(rename = "RamdiskId", skip_serializing_if = "Option::is_none")]
    pub ramdisk_id: Option<String>,
    #[serde(rename = "RootDeviceName", skip_serializing_if = "Option::is_none")]
    pub root_device_name: Option<String>,
    #[serde(rename = "RootDeviceType", skip_serializing_if = "Option::is_none")]
    pub root_device_type: Option<DeviceType>,
    #[serde(rename = "SourceImageId", skip_serializing_if = "Option::is_none")]
    pub source_image_id: Option<String>,
    #[serde(rename = "SourceImageRegion", skip_serializing_if = "Option::is_none")]
    pub source_image_region: Option<String>,
    #[serde(rename = "SourceInstanceId", skip_serializing_if = "Option::is_none")]
    pub source_instance_id: Option<String>,
    #[serde(rename = "SriovNetSupport", skip_serializing_if = "Option::is_none")]
    pub sriov_net_support: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<ImageState>,
    #[serde(rename = "StateReason", skip_serializing_if = "Option::is_none")]
    pub state_reason: Option<StateReason>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "TpmSupport", skip_serializing_if = "Option::is_none")]
    pub tpm_support: Option<TpmSupportValues>,
    #[serde(rename = "UsageOperation", skip_serializing_if = "Option::is_none")]
    pub usage_operation: Option<String>,
    #[serde(rename = "VirtualizationType", skip_serializing_if = "Option::is_none")]
    pub virtualization_type: Option<VirtualizationType>,
}

wire::enumeration! {
    ImageState {
        Pending = "pending",
        Available = "available",
        Invalid = "invalid",
        Deregistered = "deregistered",
        Transient = "transient",
        Failed = "failed",
        Error = "error",
        Disabled = "disabled",
    }
}

wire::enumeration! {
    ImageTypeValues {
        Machine = "machine",
        Kernel = "kernel",
        Ramdisk = "ramdisk",
    }
}

wire::enumeration! {
    ImdsSupportValues {
        V2_0 = "v2.0",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InferenceAcceleratorInfo {
    #[serde(rename = "Accelerators", skip_serializing_if = "Option::is_none")]
    pub accelerators: Option<Vec<InferenceDeviceInfo>>,
    #[serde(rename = "TotalInferenceMemoryInMiB", skip_serializing_if = "Option::is_none")]
    pub total_inference_memory_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InferenceDeviceInfo {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "Manufacturer", skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    #[serde(rename = "MemoryInfo", skip_serializing_if = "Option::is_none")]
    pub memory_info: Option<InferenceDeviceMemoryInfo>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InferenceDeviceMemoryInfo {
    #[serde(rename = "SizeInMiB", skip_serializing_if = "Option::is_none")]
    pub size_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Instance {
    #[serde(rename = "AmiLaunchIndex", skip_serializing_if = "Option::is_none")]
    pub ami_launch_index: Option<i32>,
    #[serde(rename = "Architecture", skip_serializing_if = "Option::is_none")]
    pub architecture: Option<ArchitectureValues>,
    #[serde(rename = "BlockDeviceMappings", skip_serializing_if = "Option::is_none")]
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    #[serde(rename = "BootMode", skip_serializing_if = "Option::is_none")]
    pub boot_mode: Option<BootModeValues>,
    #[serde(rename = "CapacityBlockId", skip_serializing_if = "Option::is_none")]
    pub capacity_block_id: Option<String>,
    #[serde(rename = "CapacityReservationId", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_id: Option<String>,
    #[serde(
        rename = "CapacityReservationSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "CpuOptions", skip_serializing_if = "Option::is_none")]
    pub cpu_options: Option<CpuOptions>,
    #[serde(rename = "CurrentInstanceBootMode", skip_serializing_if = "Option::is_none")]
    pub current_instance_boot_mode: Option<InstanceBootModeValues>,
    #[serde(rename = "EbsOptimized", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized: Option<bool>,
    #[serde(rename = "ElasticGpuAssociations", skip_serializing_if = "Option::is_none")]
    pub elastic_gpu_associations: Option<Vec<ElasticGpuAssociation>>,
    #[serde(
        rename = "ElasticInferenceAcceleratorAssociations",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerator_associations: Option<Vec<ElasticInferenceAcceleratorAssociation>>,
    #[serde(rename = "EnaSupport", skip_serializing_if = "Option::is_none")]
    pub ena_support: Option<bool>,
    #[serde(rename = "EnclaveOptions", skip_serializing_if = "Option::is_none")]
    pub enclave_options: Option<EnclaveOptions>,
    #[serde(rename = "HibernationOptions", skip_serializing_if = "Option::is_none")]
    pub hibernation_options: Option<HibernationOptions>,
    #[serde(rename = "Hypervisor", skip_serializing_if = "Option::is_none")]
    pub hypervisor: Option<HypervisorType>,
    #[serde(rename = "IamInstanceProfile", skip_serializing_if = "Option::is_none")]
    pub iam_instance_profile: Option<IamInstanceProfile>,
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "InstanceLifecycle", skip_serializing_if = "Option::is_none")]
    pub instance_lifecycle: Option<InstanceLifecycleType>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "Ipv6Address", skip_serializing_if = "Option::is_none")]
    pub ipv6_address: Option<String>,
    #[serde(rename = "KernelId", skip_serializing_if = "Option::is_none")]
    pub kernel_id: Option<String>,
    #[serde(rename = "KeyName", skip_serializing_if = "Option::is_none")]
    pub key_name: Option<String>,
    #[serde(rename = "LaunchTime", skip_serializing_if = "Option::is_none")]
    pub launch_time: Option<model::Timestamp>,
    #[serde(rename = "Licenses", skip_serializing_if = "Option::is_none")]
    pub licenses: Option<Vec<LicenseConfiguration>>,
    #[serde(rename = "MaintenanceOptions", skip_serializing_if = "Option::is_none")]
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    #[serde(rename = "MetadataOptions", skip_serializing_if = "Option::is_none")]
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<Monitoring>,
    #[serde(rename = "NetworkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<InstanceNetworkInterface>>,
    #[serde(rename = "NetworkPerformanceOptions", skip_serializing_if = "Option::is_none")]
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "OutpostArn", skip_serializing_if = "Option::is_none")]
    pub outpost_arn: Option<String>,
    #[serde(rename = "Placement", skip_serializing_if = "Option::is_none")]
    pub placement: Option<Placement>,
    #[serde(rename = "Platform", skip_serializing_if = "Option::is_none")]
    pub platform: Option<PlatformValues>,
    #[serde(rename = "PlatformDetails", skip_serializing_if = "Option::is_none")]
    pub platform_details: Option<String>,
    #[serde(rename = "PrivateDnsName", skip_serializing_if = "Option::is_none")]
    pub private_dns_name: Option<String>,
    #[serde(rename = "PrivateDnsNameOptions", skip_serializing_if = "Option::is_none")]
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "ProductCodes", skip_serializing_if = "Option::is_none")]
    pub product_codes: Option<Vec<ProductCode>>,
    #[serde(rename = "PublicDnsName", skip_serializing_if = "Option::is_none")]
    pub public_dns_name: Option<String>,
    #[serde(rename = "PublicIpAddress", skip_serializing_if = "Option::is_none")]
    pub public_ip_address: Option<String>,
    #[serde(rename = "RamdiskId", skip_serializing_if = "Option::is_none")]
    pub ramdisk_id: Option<String>,
    #[serde(rename = "RootDeviceName", skip_serializing_if = "Option::is_none")]
    pub root_device_name: Option<String>,
    #[serde(rename = "RootDeviceType", skip_serializing_if = "Option::is_none")]
    pub root_device_type: Option<DeviceType>,
    #[serde(rename = "SecondaryInterfaces", skip_serializing_if = "Option::is_none")]
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterface>>,
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<bool>,
    #[serde(rename = "SpotInstanceRequestId", skip_serializing_if = "Option::is_none")]
    pub spot_instance_request_id: Option<String>,
    #[serde(rename = "SriovNetSupport", skip_serializing_if = "Option::is_none")]
    pub sriov_net_support: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<InstanceState>,
    #[serde(rename = "StateReason", skip_serializing_if = "Option::is_none")]
    pub state_reason: Option<StateReason>,
    #[serde(rename = "StateTransitionReason", skip_serializing_if = "Option::is_none")]
    pub state_transition_reason: Option<String>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "TpmSupport", skip_serializing_if = "Option::is_none")]
    pub tpm_support: Option<String>,
    #[serde(rename = "UsageOperation", skip_serializing_if = "Option::is_none")]
    pub usage_operation: Option<String>,
    #[serde(rename = "UsageOperationUpdateTime", skip_serializing_if = "Option::is_none")]
    pub usage_operation_update_time: Option<model::Timestamp>,
    #[serde(rename = "VirtualizationType", skip_serializing_if = "Option::is_none")]
    pub virtualization_type: Option<VirtualizationType>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceAttachmentEnaSrdSpecification {
    #[serde(rename = "EnaSrdEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_enabled: Option<bool>,
    #[serde(rename = "EnaSrdUdpSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    #[serde(rename = "EnaSrdUdpEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceAttribute {
    #[serde(rename = "BlockDeviceMappings", skip_serializing_if = "Option::is_none")]
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    #[serde(rename = "DisableApiStop", skip_serializing_if = "Option::is_none")]
    pub disable_api_stop: Option<AttributeBooleanValue>,
    #[serde(rename = "DisableApiTermination", skip_serializing_if = "Option::is_none")]
    pub disable_api_termination: Option<AttributeBooleanValue>,
    #[serde(rename = "EbsOptimized", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized: Option<AttributeBooleanValue>,
    #[serde(rename = "EnaSupport", skip_serializing_if = "Option::is_none")]
    pub ena_support: Option<AttributeBooleanValue>,
    #[serde(rename = "EnclaveOptions", skip_serializing_if = "Option::is_none")]
    pub enclave_options: Option<EnclaveOptions>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(
        rename = "InstanceInitiatedShutdownBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<AttributeValue>,
    #[serde(rename = "KernelId", skip_serializing_if = "Option::is_none")]
    pub kernel_id: Option<AttributeValue>,
    #[serde(rename = "ProductCodes", skip_serializing_if = "Option::is_none")]
    pub product_codes: Option<Vec<ProductCode>>,
    #[serde(rename = "RamdiskId", skip_serializing_if = "Option::is_none")]
    pub ramdisk_id: Option<AttributeValue>,
    #[serde(rename = "RootDeviceName", skip_serializing_if = "Option::is_none")]
    pub root_device_name: Option<AttributeValue>,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<AttributeBooleanValue>,
    #[serde(rename = "SriovNetSupport", skip_serializing_if = "Option::is_none")]
    pub sriov_net_support: Option<AttributeValue>,
    #[serde(rename = "UserData", skip_serializing_if = "Option::is_none")]
    pub user_data: Option<AttributeValue>,
}

wire::enumeration! {
    InstanceAttributeName {
        InstanceType = "instanceType",
        Kernel = "kernel",
        Ramdisk = "ramdisk",
        UserData = "userData",
        DisableApiTermination = "disableApiTermination",
        InstanceInitiatedShutdownBehavior = "instanceInitiatedShutdownBehavior",
        RootDeviceName = "rootDeviceName",
        BlockDeviceMapping = "blockDeviceMapping",
        ProductCodes = "productCodes",
        SourceDestCheck = "sourceDestCheck",
        GroupSet = "groupSet",
        EbsOptimized = "ebsOptimized",
        SriovNetSupport = "sriovNetSupport",
        EnaSupport = "enaSupport",
        EnclaveOptions = "enclaveOptions",
        DisableApiStop = "disableApiStop",
    }
}

wire::enumeration! {
    InstanceAutoRecoveryState {
        Disabled = "disabled",
        Default = "default",
    }
}

wire::enumeration! {
    InstanceBandwidthWeighting {
        Default = "default",
        Vpc1 = "vpc-1",
        Ebs1 = "ebs-1",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceBlockDeviceMapping {
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    #[serde(rename = "Ebs", skip_serializing_if = "Option::is_none")]
    pub ebs: Option<EbsInstanceBlockDevice>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceBlockDeviceMappingSpecification {
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    #[serde(rename = "Ebs", skip_serializing_if = "Option::is_none")]
    pub ebs: Option<EbsInstanceBlockDeviceSpecification>,
    #[serde(rename = "NoDevice", skip_serializing_if = "Option::is_none")]
    pub no_device: Option<String>,
    #[serde(rename = "VirtualName", skip_serializing_if = "Option::is_none")]
    pub virtual_name: Option<String>,
}

wire::enumeration! {
    InstanceBootModeValues {
        LegacyBios = "legacy-bios",
        Uefi = "uefi",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceCreditSpecification {
    #[serde(rename = "CpuCredits", skip_serializing_if = "Option::is_none")]
    pub cpu_credits: Option<String>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
}

wire::enumeration! {
    InstanceGeneration {
        Current = "current",
        Previous = "previous",
    }
}

wire::enumeration! {
    InstanceInterruptionBehavior {
        Hibernate = "hibernate",
        Stop = "stop",
        Terminate = "terminate",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceIpv4Prefix {
    #[serde(rename = "Ipv4Prefix", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefix: Option<String>,
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
pub struct InstanceIpv6AddressRequest {
    #[serde(rename = "Ipv6Address", skip_serializing_if = "Option::is_none")]
    pub ipv6_address: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceIpv6Prefix {
    #[serde(rename = "Ipv6Prefix", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefix: Option<String>,
}

wire::enumeration! {
    InstanceLifecycleType {
        Spot = "spot",
        Scheduled = "scheduled",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceMaintenanceOptions {
    #[serde(rename = "AutoRecovery", skip_serializing_if = "Option::is_none")]
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
    #[serde(rename = "RebootMigration", skip_serializing_if = "Option::is_none")]
    pub reboot_migration: Option<InstanceRebootMigrationState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceMaintenanceOptionsRequest {
    #[serde(rename = "AutoRecovery", skip_serializing_if = "Option::is_none")]
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceMarketOptionsRequest {
    #[serde(rename = "MarketType", skip_serializing_if = "Option::is_none")]
    pub market_type: Option<MarketType>,
    #[serde(rename = "SpotOptions", skip_serializing_if = "Option::is_none")]
    pub spot_options: Option<SpotMarketOptions>,
}

wire::enumeration! {
    InstanceMetadataEndpointState {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceMetadataOptionsRequest {
    #[serde(rename = "HttpEndpoint", skip_serializing_if = "Option::is_none")]
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    #[serde(rename = "HttpProtocolIpv6", skip_serializing_if = "Option::is_none")]
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    #[serde(rename = "HttpPutResponseHopLimit", skip_serializing_if = "Option::is_none")]
    pub http_put_response_hop_limit: Option<i32>,
    #[serde(rename = "HttpTokens", skip_serializing_if = "Option::is_none")]
    pub http_tokens: Option<HttpTokensState>,
    #[serde(rename = "InstanceMetadataTags", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceMetadataOptionsResponse {
    #[serde(rename = "HttpEndpoint", skip_serializing_if = "Option::is_none")]
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    #[serde(rename = "HttpProtocolIpv6", skip_serializing_if = "Option::is_none")]
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    #[serde(rename = "HttpPutResponseHopLimit", skip_serializing_if = "Option::is_none")]
    pub http_put_response_hop_limit: Option<i32>,
    #[serde(rename = "HttpTokens", skip_serializing_if = "Option::is_none")]
    pub http_tokens: Option<HttpTokensState>,
    #[serde(rename = "InstanceMetadataTags", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<InstanceMetadataOptionsState>,
}

wire::enumeration! {
    InstanceMetadataOptionsState {
        Pending = "pending",
        Applied = "applied",
    }
}

wire::enumeration! {
    InstanceMetadataProtocolState {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

wire::enumeration! {
    InstanceMetadataTagsState {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceNetworkInterface {
    #[serde(rename = "Association", skip_serializing_if = "Option::is_none")]
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    #[serde(rename = "Attachment", skip_serializing_if = "Option::is_none")]
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    #[serde(
        rename = "ConnectionTrackingConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<String>,
    #[serde(rename = "Ipv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefixes: Option<Vec<InstanceIpv4Prefix>>,
    #[serde(rename = "Ipv6Addresses", skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    #[serde(rename = "Ipv6Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefixes: Option<Vec<InstanceIpv6Prefix>>,
    #[serde(rename = "MacAddress", skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "PrivateDnsName", skip_serializing_if = "Option::is_none")]
    pub private_dns_name: Option<String>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<InstancePrivateIpAddress>>,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<bool>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<NetworkInterfaceStatus>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceNetworkInterfaceAssociation {
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
pub struct InstanceNetworkInterfaceAttachment {
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
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<AttachmentStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceNetworkInterfaceSpecification {
    #[serde(rename = "AssociateCarrierIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_carrier_ip_address: Option<bool>,
    #[serde(rename = "AssociatePublicIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_public_ip_address: Option<bool>,
    #[serde(
        rename = "ConnectionTrackingSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "EnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub ena_queue_count: Option<i32>,
    #[serde(rename = "EnaSrdSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<String>,
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
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "PrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub primary_ipv6: Option<bool>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    #[serde(
        rename = "SecondaryPrivateIpAddressCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub secondary_private_ip_address_count: Option<i32>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceNetworkPerformanceOptions {
    #[serde(rename = "BandwidthWeighting", skip_serializing_if = "Option::is_none")]
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceNetworkPerformanceOptionsRequest {
    #[serde(rename = "BandwidthWeighting", skip_serializing_if = "Option::is_none")]
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstancePrivateIpAddress {
    #[serde(rename = "Association", skip_serializing_if = "Option::is_none")]
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    #[serde(rename = "Primary", skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    #[serde(rename = "PrivateDnsName", skip_serializing_if = "Option::is_none")]
    pub private_dns_name: Option<String>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

wire::enumeration! {
    InstanceRebootMigrationState {
        Disabled = "disabled",
        Default = "default",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceRequirements {
    #[serde(rename = "AcceleratorCount", skip_serializing_if = "Option::is_none")]
    pub accelerator_count: Option<AcceleratorCount>,
    #[serde(rename = "AcceleratorManufacturers", skip_serializing_if = "Option::is_none")]
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    #[serde(rename = "AcceleratorNames", skip_serializing_if = "Option::is_none")]
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    #[serde(rename = "AcceleratorTotalMemoryMiB", skip_serializing_if = "Option::is_none")]
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiB>,
    #[serde(rename = "AcceleratorTypes", skip_serializing_if = "Option::is_none")]
    pub accelerator_types: Option<Vec<AcceleratorType>>,
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Vec<String>>,
    #[serde(rename = "BareMetal", skip_serializing_if = "Option::is_none")]
    pub bare_metal: Option<BareMetal>,
    #[serde(rename = "BaselineEbsBandwidthMbps", skip_serializing_if = "Option::is_none")]
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbps>,
    #[serde(
        rename = "BaselinePerformanceFactors",
        skip_serializing_if = "Option::is_none"
    )]
    pub baseline_performance_factors: Option<BaselinePerformanceFactors>,
    #[serde(rename = "BurstablePerformance", skip_serializing_if = "Option::is_none")]
    pub burstable_performance: Option<BurstablePerformance>,
    #[serde(rename = "CpuManufacturers", skip_serializing_if = "Option::is_none")]
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    #[serde(rename = "ExcludedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub excluded_instance_types: Option<Vec<String>>,
    #[serde(rename = "InstanceGenerations", skip_serializing_if = "Option::is_none")]
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    #[serde(rename = "LocalStorage", skip_serializing_if = "Option::is_none")]
    pub local_storage: Option<LocalStorage>,
    #[serde(rename = "LocalStorageTypes", skip_serializing_if = "Option::is_none")]
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    #[serde(
        rename = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    #[serde(rename = "MemoryGiBPerVCpu", skip_serializing_if = "Option::is_none")]
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpu>,
    #[serde(rename = "MemoryMiB", skip_serializing_if = "Option::is_none")]
    pub memory_mi_b: Option<MemoryMiB>,
    #[serde(rename = "NetworkBandwidthGbps", skip_serializing_if = "Option::is_none")]
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbps>,
    #[serde(rename = "NetworkInterfaceCount", skip_serializing_if = "Option::is_none")]
    pub network_interface_count: Option<NetworkInterfaceCount>,
    #[serde(
        rename = "OnDemandMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    #[serde(
        rename = "RequireEncryptionInTransit",
        skip_serializing_if = "Option::is_none"
    )]
    pub require_encryption_in_transit: Option<bool>,
    #[serde(rename = "RequireHibernateSupport", skip_serializing_if = "Option::is_none")]
    pub require_hibernate_support: Option<bool>,
    #[serde(
        rename = "SpotMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    #[serde(rename = "TotalLocalStorageGB", skip_serializing_if = "Option::is_none")]
    pub total_local_storage_gb: Option<TotalLocalStorageGB>,
    #[serde(rename = "VCpuCount", skip_serializing_if = "Option::is_none")]
    pub v_cpu_count: Option<VCpuCountRange>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceRequirementsRequest {
    #[serde(rename = "AcceleratorCount", skip_serializing_if = "Option::is_none")]
    pub accelerator_count: Option<AcceleratorCountRequest>,
    #[serde(rename = "AcceleratorManufacturers", skip_serializing_if = "Option::is_none")]
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    #[serde(rename = "AcceleratorNames", skip_serializing_if = "Option::is_none")]
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    #[serde(rename = "AcceleratorTotalMemoryMiB", skip_serializing_if = "Option::is_none")]
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    #[serde(rename = "AcceleratorTypes", skip_serializing_if = "Option::is_none")]
    pub accelerator_types: Option<Vec<AcceleratorType>>,
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Vec<String>>,
    #[serde(rename = "BareMetal", skip_serializing_if = "Option::is_none")]
    pub bare_metal: Option<BareMetal>,
    #[serde(rename = "BaselineEbsBandwidthMbps", skip_serializing_if = "Option::is_none")]
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    #[serde(
        rename = "BaselinePerformanceFactors",
        skip_serializing_if = "Option::is_none"
    )]
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
    #[serde(rename = "BurstablePerformance", skip_serializing_if = "Option::is_none")]
    pub burstable_performance: Option<BurstablePerformance>,
    #[serde(rename = "CpuManufacturers", skip_serializing_if = "Option::is_none")]
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    #[serde(rename = "ExcludedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub excluded_instance_types: Option<Vec<String>>,
    #[serde(rename = "InstanceGenerations", skip_serializing_if = "Option::is_none")]
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    #[serde(rename = "LocalStorage", skip_serializing_if = "Option::is_none")]
    pub local_storage: Option<LocalStorage>,
    #[serde(rename = "LocalStorageTypes", skip_serializing_if = "Option::is_none")]
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    #[serde(
        rename = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    #[serde(rename = "MemoryGiBPerVCpu", skip_serializing_if = "Option::is_none")]
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    #[serde(rename = "MemoryMiB")]
    pub memory_mi_b: MemoryMiBRequest,
    #[serde(rename = "NetworkBandwidthGbps", skip_serializing_if = "Option::is_none")]
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    #[serde(rename = "NetworkInterfaceCount", skip_serializing_if = "Option::is_none")]
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    #[serde(
        rename = "OnDemandMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    #[serde(
        rename = "RequireEncryptionInTransit",
        skip_serializing_if = "Option::is_none"
    )]
    pub require_encryption_in_transit: Option<bool>,
    #[serde(rename = "RequireHibernateSupport", skip_serializing_if = "Option::is_none")]
    pub require_hibernate_support: Option<bool>,
    #[serde(
        rename = "SpotMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    #[serde(rename = "TotalLocalStorageGB", skip_serializing_if = "Option::is_none")]
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    #[serde(rename = "VCpuCount")]
    pub v_cpu_count: VCpuCountRangeRequest,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceSecondaryInterface {
    #[serde(rename = "Attachment", skip_serializing_if = "Option::is_none")]
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<SecondaryInterfaceType>,
    #[serde(rename = "MacAddress", skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddress>>,
    #[serde(rename = "SecondaryInterfaceId", skip_serializing_if = "Option::is_none")]
    pub secondary_interface_id: Option<String>,
    #[serde(rename = "SecondaryNetworkId", skip_serializing_if = "Option::is_none")]
    pub secondary_network_id: Option<String>,
    #[serde(rename = "SecondarySubnetId", skip_serializing_if = "Option::is_none")]
    pub secondary_subnet_id: Option<String>,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<bool>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<SecondaryInterfaceStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceSecondaryInterfaceAttachment {
    #[serde(rename = "AttachTime", skip_serializing_if = "Option::is_none")]
    pub attach_time: Option<model::Timestamp>,
    #[serde(rename = "AttachmentId", skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<AttachmentStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    #[serde(rename = "PrivateIpAddress")]
    pub private_ip_address: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceSecondaryInterfaceSpecificationRequest {
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<SecondaryInterfaceType>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "PrivateIpAddressCount", skip_serializing_if = "Option::is_none")]
    pub private_ip_address_count: Option<i32>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>>,
    #[serde(rename = "SecondarySubnetId", skip_serializing_if = "Option::is_none")]
    pub secondary_subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceState {
    #[serde(rename = "Code", skip_serializing_if = "Option::is_none")]
    pub code: Option<i32>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<InstanceStateName>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceStateChange {
    #[serde(rename = "CurrentState", skip_serializing_if = "Option::is_none")]
    pub current_state: Option<InstanceState>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "PreviousState", skip_serializing_if = "Option::is_none")]
    pub previous_state: Option<InstanceState>,
}

wire::enumeration! {
    InstanceStateName {
        Pending = "pending",
        Running = "running",
        ShuttingDown = "shutting-down",
        Terminated = "terminated",
        Stopping = "stopping",
        Stopped = "stopped",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceStatus {
    #[serde(rename = "AttachedEbsStatus", skip_serializing_if = "Option::is_none")]
    pub attached_ebs_status: Option<EbsStatusSummary>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "Events", skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<InstanceStatusEvent>>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "InstanceState", skip_serializing_if = "Option::is_none")]
    pub instance_state: Option<InstanceState>,
    #[serde(rename = "InstanceStatus", skip_serializing_if = "Option::is_none")]
    pub instance_status: Option<InstanceStatusSummary>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "OutpostArn", skip_serializing_if = "Option::is_none")]
    pub outpost_arn: Option<String>,
    #[serde(rename = "SystemStatus", skip_serializing_if = "Option::is_none")]
    pub system_status: Option<InstanceStatusSummary>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceStatusDetails {
    #[serde(rename = "ImpairedSince", skip_serializing_if = "Option::is_none")]
    pub impaired_since: Option<model::Timestamp>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<StatusName>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceStatusEvent {
    #[serde(rename = "Code", skip_serializing_if = "Option::is_none")]
    pub code: Option<EventCode>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "InstanceEventId", skip_serializing_if = "Option::is_none")]
    pub instance_event_id: Option<String>,
    #[serde(rename = "NotAfter", skip_serializing_if = "Option::is_none")]
    pub not_after: Option<model::Timestamp>,
    #[serde(rename = "NotBefore", skip_serializing_if = "Option::is_none")]
    pub not_before: Option<model::Timestamp>,
    #[serde(rename = "NotBeforeDeadline", skip_serializing_if = "Option::is_none")]
    pub not_before_deadline: Option<model::Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceStatusSummary {
    #[serde(rename = "Details", skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<InstanceStatusDetails>>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<SummaryStatus>,
}

wire::enumeration! {
    InstanceStorageEncryptionSupport {
        Unsupported = "unsupported",
        Required = "required",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceStorageInfo {
    #[serde(rename = "Disks", skip_serializing_if = "Option::is_none")]
    pub disks: Option<Vec<DiskInfo>>,
    #[serde(rename = "EncryptionSupport", skip_serializing_if = "Option::is_none")]
    pub encryption_support: Option<InstanceStorageEncryptionSupport>,
    #[serde(rename = "NvmeSupport", skip_serializing_if = "Option::is_none")]
    pub nvme_support: Option<EphemeralNvmeSupport>,
    #[serde(rename = "TotalSizeInGB", skip_serializing_if = "Option::is_none")]
    pub total_size_in_gb: Option<i64>,
}

wire::enumeration! {
    InstanceTypeHypervisor {
        Nitro = "nitro",
        Xen = "xen",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceTypeInfo {
    #[serde(rename = "AutoRecoverySupported", skip_serializing_if = "Option::is_none")]
    pub auto_recovery_supported: Option<bool>,
    #[serde(rename = "BareMetal", skip_serializing_if = "Option::is_none")]
    pub bare_metal: Option<bool>,
    #[serde(
        rename = "BurstablePerformanceSupported",
        skip_serializing_if = "Option::is_none"
    )]
    pub burstable_performance_supported: Option<bool>,
    #[serde(rename = "CurrentGeneration", skip_serializing_if = "Option::is_none")]
    pub current_generation: Option<bool>,
    #[serde(rename = "DedicatedHostsSupported", skip_serializing_if = "Option::is_none")]
    pub dedicated_hosts_supported: Option<bool>,
    #[serde(rename = "EbsInfo", skip_serializing_if = "Option::is_none")]
    pub ebs_info: Option<EbsInfo>,
    #[serde(rename = "FpgaInfo", skip_serializing_if = "Option::is_none")]
    pub fpga_info: Option<FpgaInfo>,
    #[serde(rename = "FreeTierEligible", skip_serializing_if = "Option::is_none")]
    pub free_tier_eligible: Option<bool>,
    #[serde(rename = "GpuInfo", skip_serializing_if = "Option::is_none")]
    pub gpu_info: Option<GpuInfo>,
    #[serde(rename = "HibernationSupported", skip_serializing_if = "Option::is_none")]
    pub hibernation_supported: Option<bool>,
    #[serde(rename = "Hypervisor", skip_serializing_if = "Option::is_none")]
    pub hypervisor: Option<InstanceTypeHypervisor>,
    #[serde(rename = "InferenceAcceleratorInfo", skip_serializing_if = "Option::is_none")]
    pub inference_accelerator_info: Option<InferenceAcceleratorInfo>,
    #[serde(rename = "InstanceStorageInfo", skip_serializing_if = "Option::is_none")]
    pub instance_storage_info: Option<InstanceStorageInfo>,
    #[serde(rename = "InstanceStorageSupported", skip_serializing_if = "Option::is_none")]
    pub instance_storage_supported: Option<bool>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "MediaAcceleratorInfo", skip_serializing_if = "Option::is_none")]
    pub media_accelerator_info: Option<MediaAcceleratorInfo>,
    #[serde(rename = "MemoryInfo", skip_serializing_if = "Option::is_none")]
    pub memory_info: Option<MemoryInfo>,
    #[serde(rename = "NetworkInfo", skip_serializing_if = "Option::is_none")]
    pub network_info: Option<NetworkInfo>,
    #[serde(rename = "NeuronInfo", skip_serializing_if = "Option::is_none")]
    pub neuron_info: Option<NeuronInfo>,
    #[serde(rename = "NitroEnclavesSupport", skip_serializing_if = "Option::is_none")]
    pub nitro_enclaves_support: Option<NitroEnclavesSupport>,
    #[serde(rename = "NitroTpmInfo", skip_serializing_if = "Option::is_none")]
    pub nitro_tpm_info: Option<NitroTpmInfo>,
    #[serde(rename = "NitroTpmSupport", skip_serializing_if = "Option::is_none")]
    pub nitro_tpm_support: Option<NitroTpmSupport>,
    #[serde(rename = "PhcSupport", skip_serializing_if = "Option::is_none")]
    pub phc_support: Option<PhcSupport>,
    #[serde(rename = "PlacementGroupInfo", skip_serializing_if = "Option::is_none")]
    pub placement_group_info: Option<PlacementGroupInfo>,
    #[serde(rename = "ProcessorInfo", skip_serializing_if = "Option::is_none")]
    pub processor_info: Option<ProcessorInfo>,
    #[serde(rename = "RebootMigrationSupport", skip_serializing_if = "Option::is_none")]
    pub reboot_migration_support: Option<RebootMigrationSupport>,
    #[serde(rename = "SupportedBootModes", skip_serializing_if = "Option::is_none")]
    pub supported_boot_modes: Option<Vec<BootModeType>>,
    #[serde(rename = "SupportedInRegion", skip_serializing_if = "Option::is_none")]
    pub supported_in_region: Option<bool>,
    #[serde(rename = "SupportedRootDeviceTypes", skip_serializing_if = "Option::is_none")]
    pub supported_root_device_types: Option<Vec<RootDeviceType>>,
    #[serde(rename = "SupportedUsageClasses", skip_serializing_if = "Option::is_none")]
    pub supported_usage_classes: Option<Vec<UsageClassType>>,
    #[serde(
        rename = "SupportedVirtualizationTypes",
        skip_serializing_if = "Option::is_none"
    )]
    pub supported_virtualization_types: Option<Vec<VirtualizationType>>,
    #[serde(rename = "VCpuInfo", skip_serializing_if = "Option::is_none")]
    pub v_cpu_info: Option<VCpuInfo>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceTypeOffering {
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "LocationType", skip_serializing_if = "Option::is_none")]
    pub location_type: Option<LocationType>,
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ipv4PrefixSpecificationResponse {
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
pub struct Ipv6PrefixSpecificationResponse {
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
pub struct LaunchTemplate {
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<model::Timestamp>,
    #[serde(rename = "CreatedBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "DefaultVersionNumber", skip_serializing_if = "Option::is_none")]
    pub default_version_number: Option<i64>,
    #[serde(rename = "LatestVersionNumber", skip_serializing_if = "Option::is_none")]
    pub latest_version_number: Option<i64>,
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

wire::enumeration! {
    LaunchTemplateAutoRecoveryState {
        Default = "default",
        Disabled = "disabled",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateBlockDeviceMapping {
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    #[serde(rename = "Ebs", skip_serializing_if = "Option::is_none")]
    pub ebs: Option<LaunchTemplateEbsBlockDevice>,
    #[serde(rename = "NoDevice", skip_serializing_if = "Option::is_none")]
    pub no_device: Option<String>,
    #[serde(rename = "VirtualName", skip_serializing_if = "Option::is_none")]
    pub virtual_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateBlockDeviceMappingRequest {
    #[serde(rename = "DeviceName", skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    #[serde(rename = "Ebs", skip_serializing_if = "Option::is_none")]
    pub ebs: Option<LaunchTemplateEbsBlockDeviceRequest>,
    #[serde(rename = "NoDevice", skip_serializing_if = "Option::is_none")]
    pub no_device: Option<String>,
    #[serde(rename = "VirtualName", skip_serializing_if = "Option::is_none")]
    pub virtual_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateCapacityReservationSpecificationRequest {
    #[serde(
        rename = "CapacityReservationPreference",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    #[serde(rename = "CapacityReservationTarget", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateCapacityReservationSpecificationResponse {
    #[serde(
        rename = "CapacityReservationPreference",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    #[serde(rename = "CapacityReservationTarget", skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateCpuOptions {
    #[serde(rename = "AmdSevSnp", skip_serializing_if = "Option::is_none")]
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    #[serde(rename = "CoreCount", skip_serializing_if = "Option::is_none")]
    pub core_count: Option<i32>,
    #[serde(rename = "NestedVirtualization", skip_serializing_if = "Option::is_none")]
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    #[serde(rename = "ThreadsPerCore", skip_serializing_if = "Option::is_none")]
    pub threads_per_core: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateCpuOptionsRequest {
    #[serde(rename = "AmdSevSnp", skip_serializing_if = "Option::is_none")]
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    #[serde(rename = "CoreCount", skip_serializing_if = "Option::is_none")]
    pub core_count: Option<i32>,
    #[serde(rename = "NestedVirtualization", skip_serializing_if = "Option::is_none")]
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
    #[serde(rename = "ThreadsPerCore", skip_serializing_if = "Option::is_none")]
    pub threads_per_core: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateEbsBlockDevice {
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "EbsCardIndex", skip_serializing_if = "Option::is_none")]
    pub ebs_card_index: Option<i32>,
    #[serde(rename = "Encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    #[serde(rename = "Iops", skip_serializing_if = "Option::is_none")]
    pub iops: Option<i32>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "SnapshotId", skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<String>,
    #[serde(rename = "Throughput", skip_serializing_if = "Option::is_none")]
    pub throughput: Option<i32>,
    #[serde(rename = "VolumeInitializationRate", skip_serializing_if = "Option::is_none")]
    pub volume_initialization_rate: Option<i32>,
    #[serde(rename = "VolumeSize", skip_serializing_if = "Option::is_none")]
    pub volume_size: Option<i32>,
    #[serde(rename = "VolumeType", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<VolumeType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateEbsBlockDeviceRequest {
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "EbsCardIndex", skip_serializing_if = "Option::is_none")]
    pub ebs_card_index: Option<i32>,
    #[serde(rename = "Encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    #[serde(rename = "Iops", skip_serializing_if = "Option::is_none")]
    pub iops: Option<i32>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "SnapshotId", skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<String>,
    #[serde(rename = "Throughput", skip_serializing_if = "Option::is_none")]
    pub throughput: Option<i32>,
    #[serde(rename = "VolumeInitializationRate", skip_serializing_if = "Option::is_none")]
    pub volume_initialization_rate: Option<i32>,
    #[serde(rename = "VolumeSize", skip_serializing_if = "Option::is_none")]
    pub volume_size: Option<i32>,
    #[serde(rename = "VolumeType", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<VolumeType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateElasticInferenceAccelerator {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "Type")]
    pub r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateElasticInferenceAcceleratorResponse {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateEnaSrdSpecification {
    #[serde(rename = "EnaSrdEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_enabled: Option<bool>,
    #[serde(rename = "EnaSrdUdpSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_specification: Option<LaunchTemplateEnaSrdUdpSpecification>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateEnaSrdUdpSpecification {
    #[serde(rename = "EnaSrdUdpEnabled", skip_serializing_if = "Option::is_none")]
    pub ena_srd_udp_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateEnclaveOptions {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateEnclaveOptionsRequest {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

wire::enumeration! {
    LaunchTemplateErrorCode {
        LaunchTemplateIdDoesNotExist = "launchTemplateIdDoesNotExist",
        LaunchTemplateIdMalformed = "launchTemplateIdMalformed",
        LaunchTemplateNameDoesNotExist = "launchTemplateNameDoesNotExist",
        LaunchTemplateNameMalformed = "launchTemplateNameMalformed",
        LaunchTemplateVersionDoesNotExist = "launchTemplateVersionDoesNotExist",
        UnexpectedError = "unexpectedError",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateHibernationOptions {
    #[serde(rename = "Configured", skip_serializing_if = "Option::is_none")]
    pub configured: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateHibernationOptionsRequest {
    #[serde(rename = "Configured", skip_serializing_if = "Option::is_none")]
    pub configured: Option<bool>,
}

wire::enumeration! {
    LaunchTemplateHttpTokensState {
        Optional = "optional",
        Required = "required",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateIamInstanceProfileSpecification {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateIamInstanceProfileSpecificationRequest {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceMaintenanceOptions {
    #[serde(rename = "AutoRecovery", skip_serializing_if = "Option::is_none")]
    pub auto_recovery: Option<LaunchTemplateAutoRecoveryState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceMaintenanceOptionsRequest {
    #[serde(rename = "AutoRecovery", skip_serializing_if = "Option::is_none")]
    pub auto_recovery: Option<LaunchTemplateAutoRecoveryState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceMarketOptions {
    #[serde(rename = "MarketType", skip_serializing_if = "Option::is_none")]
    pub market_type: Option<MarketType>,
    #[serde(rename = "SpotOptions", skip_serializing_if = "Option::is_none")]
    pub spot_options: Option<LaunchTemplateSpotMarketOptions>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceMarketOptionsRequest {
    #[serde(rename = "MarketType", skip_serializing_if = "Option::is_none")]
    pub market_type: Option<MarketType>,
    #[serde(rename = "SpotOptions", skip_serializing_if = "Option::is_none")]
    pub spot_options: Option<LaunchTemplateSpotMarketOptionsRequest>,
}

wire::enumeration! {
    LaunchTemplateInstanceMetadataEndpointState {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceMetadataOptions {
    #[serde(rename = "HttpEndpoint", skip_serializing_if = "Option::is_none")]
    pub http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState>,
    #[serde(rename = "HttpProtocolIpv6", skip_serializing_if = "Option::is_none")]
    pub http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6>,
    #[serde(rename = "HttpPutResponseHopLimit", skip_serializing_if = "Option::is_none")]
    pub http_put_response_hop_limit: Option<i32>,
    #[serde(rename = "HttpTokens", skip_serializing_if = "Option::is_none")]
    pub http_tokens: Option<LaunchTemplateHttpTokensState>,
    #[serde(rename = "InstanceMetadataTags", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<LaunchTemplateInstanceMetadataOptionsState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceMetadataOptionsRequest {
    #[serde(rename = "HttpEndpoint", skip_serializing_if = "Option::is_none")]
    pub http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState>,
    #[serde(rename = "HttpProtocolIpv6", skip_serializing_if = "Option::is_none")]
    pub http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6>,
    #[serde(rename = "HttpPutResponseHopLimit", skip_serializing_if = "Option::is_none")]
    pub http_put_response_hop_limit: Option<i32>,
    #[serde(rename = "HttpTokens", skip_serializing_if = "Option::is_none")]
    pub http_tokens: Option<LaunchTemplateHttpTokensState>,
    #[serde(rename = "InstanceMetadataTags", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState>,
}

wire::enumeration! {
    LaunchTemplateInstanceMetadataOptionsState {
        Pending = "pending",
        Applied = "applied",
    }
}

wire::enumeration! {
    LaunchTemplateInstanceMetadataProtocolIpv6 {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

wire::enumeration! {
    LaunchTemplateInstanceMetadataTagsState {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecification {
    #[serde(rename = "AssociateCarrierIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_carrier_ip_address: Option<bool>,
    #[serde(rename = "AssociatePublicIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_public_ip_address: Option<bool>,
    #[serde(
        rename = "ConnectionTrackingSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_specification: Option<ConnectionTrackingSpecification>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "EnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub ena_queue_count: Option<i32>,
    #[serde(rename = "EnaSrdSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_specification: Option<LaunchTemplateEnaSrdSpecification>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<String>,
    #[serde(rename = "Ipv4PrefixCount", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefix_count: Option<i32>,
    #[serde(rename = "Ipv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationResponse>>,
    #[serde(rename = "Ipv6AddressCount", skip_serializing_if = "Option::is_none")]
    pub ipv6_address_count: Option<i32>,
    #[serde(rename = "Ipv6Addresses", skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    #[serde(rename = "Ipv6PrefixCount", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefix_count: Option<i32>,
    #[serde(rename = "Ipv6Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationResponse>>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "PrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub primary_ipv6: Option<bool>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    #[serde(
        rename = "SecondaryPrivateIpAddressCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub secondary_private_ip_address_count: Option<i32>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    #[serde(rename = "AssociateCarrierIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_carrier_ip_address: Option<bool>,
    #[serde(rename = "AssociatePublicIpAddress", skip_serializing_if = "Option::is_none")]
    pub associate_public_ip_address: Option<bool>,
    #[serde(
        rename = "ConnectionTrackingSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "EnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub ena_queue_count: Option<i32>,
    #[serde(rename = "EnaSrdSpecification", skip_serializing_if = "Option::is_none")]
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<String>,
    #[serde(rename = "Ipv4PrefixCount", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefix_count: Option<i32>,
    #[serde(rename = "Ipv4Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    #[serde(rename = "Ipv6AddressCount", skip_serializing_if = "Option::is_none")]
    pub ipv6_address_count: Option<i32>,
    #[serde(rename = "Ipv6Addresses", skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses: Option<Vec<InstanceIpv6AddressRequest>>,
    #[serde(rename = "Ipv6PrefixCount", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefix_count: Option<i32>,
    #[serde(rename = "Ipv6Prefixes", skip_serializing_if = "Option::is_none")]
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "NetworkInterfaceId", skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "PrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub primary_ipv6: Option<bool>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    #[serde(
        rename = "SecondaryPrivateIpAddressCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub secondary_private_ip_address_count: Option<i32>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecification {
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<SecondaryInterfaceType>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "PrivateIpAddressCount", skip_serializing_if = "Option::is_none")]
    pub private_ip_address_count: Option<i32>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecification>>,
    #[serde(rename = "SecondarySubnetId", skip_serializing_if = "Option::is_none")]
    pub secondary_subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "DeviceIndex", skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i32>,
    #[serde(rename = "InterfaceType", skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<SecondaryInterfaceType>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "PrivateIpAddressCount", skip_serializing_if = "Option::is_none")]
    pub private_ip_address_count: Option<i32>,
    #[serde(rename = "PrivateIpAddresses", skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecificationRequest>>,
    #[serde(rename = "SecondarySubnetId", skip_serializing_if = "Option::is_none")]
    pub secondary_subnet_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateLicenseConfiguration {
    #[serde(rename = "LicenseConfigurationArn", skip_serializing_if = "Option::is_none")]
    pub license_configuration_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateLicenseConfigurationRequest {
    #[serde(rename = "LicenseConfigurationArn", skip_serializing_if = "Option::is_none")]
    pub license_configuration_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateNetworkPerformanceOptions {
    #[serde(rename = "BandwidthWeighting", skip_serializing_if = "Option::is_none")]
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateNetworkPerformanceOptionsRequest {
    #[serde(rename = "BandwidthWeighting", skip_serializing_if = "Option::is_none")]
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplatePlacement {
    #[serde(rename = "Affinity", skip_serializing_if = "Option::is_none")]
    pub affinity: Option<String>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "HostId", skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    #[serde(rename = "HostResourceGroupArn", skip_serializing_if = "Option::is_none")]
    pub host_resource_group_arn: Option<String>,
    #[serde(rename = "PartitionNumber", skip_serializing_if = "Option::is_none")]
    pub partition_number: Option<i32>,
    #[serde(rename = "SpreadDomain", skip_serializing_if = "Option::is_none")]
    pub spread_domain: Option<String>,
    #[serde(rename = "Tenancy", skip_serializing_if = "Option::is_none")]
    pub tenancy: Option<Tenancy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplatePlacementRequest {
    #[serde(rename = "Affinity", skip_serializing_if = "Option::is_none")]
    pub affinity: Option<String>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "HostId", skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    #[serde(rename = "HostResourceGroupArn", skip_serializing_if = "Option::is_none")]
    pub host_resource_group_arn: Option<String>,
    #[serde(rename = "PartitionNumber", skip_serializing_if = "Option::is_none")]
    pub partition_number: Option<i32>,
    #[serde(rename = "SpreadDomain", skip_serializing_if = "Option::is_none")]
    pub spread_domain: Option<String>,
    #[serde(rename = "Tenancy", skip_serializing_if = "Option::is_none")]
    pub tenancy: Option<Tenancy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplatePrivateDnsNameOptions {
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
pub struct LaunchTemplatePrivateDnsNameOptionsRequest {
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
pub struct LaunchTemplateSpecification {
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateSpotMarketOptions {
    #[serde(rename = "BlockDurationMinutes", skip_serializing_if = "Option::is_none")]
    pub block_duration_minutes: Option<i32>,
    #[serde(
        rename = "InstanceInterruptionBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    #[serde(rename = "MaxPrice", skip_serializing_if = "Option::is_none")]
    pub max_price: Option<String>,
    #[serde(rename = "SpotInstanceType", skip_serializing_if = "Option::is_none")]
    pub spot_instance_type: Option<SpotInstanceType>,
    #[serde(rename = "ValidUntil", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<model::Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateSpotMarketOptionsRequest {
    #[serde(rename = "BlockDurationMinutes", skip_serializing_if = "Option::is_none")]
    pub block_duration_minutes: Option<i32>,
    #[serde(
        rename = "InstanceInterruptionBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    #[serde(rename = "MaxPrice", skip_serializing_if = "Option::is_none")]
    pub max_price: Option<String>,
    #[serde(rename = "SpotInstanceType", skip_serializing_if = "Option::is_none")]
    pub spot_instance_type: Option<SpotInstanceType>,
    #[serde(rename = "ValidUntil", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<model::Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateTagSpecification {
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<ResourceType>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateTagSpecificationRequest {
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<ResourceType>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplateVersion {
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<model::Timestamp>,
    #[serde(rename = "CreatedBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "DefaultVersion", skip_serializing_if = "Option::is_none")]
    pub default_version: Option<bool>,
    #[serde(rename = "LaunchTemplateData", skip_serializing_if = "Option::is_none")]
    pub launch_template_data: Option<ResponseLaunchTemplateData>,
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "VersionDescription", skip_serializing_if = "Option::is_none")]
    pub version_description: Option<String>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplatesMonitoring {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LaunchTemplatesMonitoringRequest {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LicenseConfiguration {
    #[serde(rename = "LicenseConfigurationArn", skip_serializing_if = "Option::is_none")]
    pub license_configuration_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LicenseConfigurationRequest {
    #[serde(rename = "LicenseConfigurationArn", skip_serializing_if = "Option::is_none")]
    pub license_configuration_arn: Option<String>,
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

wire::enumeration! {
    LocationType {
        Region = "region",
        AvailabilityZone = "availability-zone",
        AvailabilityZoneId = "availability-zone-id",
        Outpost = "outpost",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ManagedPrefixList {
    #[serde(rename = "AddressFamily", skip_serializing_if = "Option::is_none")]
    pub address_family: Option<String>,
    #[serde(
        rename = "IpamPrefixListResolverSyncEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
    #[serde(
        rename = "IpamPrefixListResolverTargetId",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    #[serde(rename = "MaxEntries", skip_serializing_if = "Option::is_none")]
    pub max_entries: Option<i32>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "PrefixListArn", skip_serializing_if = "Option::is_none")]
    pub prefix_list_arn: Option<String>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
    #[serde(rename = "PrefixListName", skip_serializing_if = "Option::is_none")]
    pub prefix_list_name: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<PrefixListState>,
    #[serde(rename = "StateMessage", skip_serializing_if = "Option::is_none")]
    pub state_message: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

wire::enumeration! {
    MarketType {
        Spot = "spot",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaAcceleratorInfo {
    #[serde(rename = "Accelerators", skip_serializing_if = "Option::is_none")]
    pub accelerators: Option<Vec<MediaDeviceInfo>>,
    #[serde(rename = "TotalMediaMemoryInMiB", skip_serializing_if = "Option::is_none")]
    pub total_media_memory_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaDeviceInfo {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "Manufacturer", skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    #[serde(rename = "MemoryInfo", skip_serializing_if = "Option::is_none")]
    pub memory_info: Option<MediaDeviceMemoryInfo>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaDeviceMemoryInfo {
    #[serde(rename = "SizeInMiB", skip_serializing_if = "Option::is_none")]
    pub size_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoryGiBPerVCpu {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoryGiBPerVCpuRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoryInfo {
    #[serde(rename = "SizeInMiB", skip_serializing_if = "Option::is_none")]
    pub size_in_mi_b: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoryMiB {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoryMiBRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min")]
    pub min: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyInstanceAttributeRequest {
    #[serde(rename = "Attribute", skip_serializing_if = "Option::is_none")]
    pub attribute: Option<InstanceAttributeName>,
    #[serde(rename = "BlockDeviceMappings", skip_serializing_if = "Option::is_none")]
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMappingSpecification>>,
    #[serde(rename = "DisableApiStop", skip_serializing_if = "Option::is_none")]
    pub disable_api_stop: Option<AttributeBooleanValue>,
    #[serde(rename = "DisableApiTermination", skip_serializing_if = "Option::is_none")]
    pub disable_api_termination: Option<AttributeBooleanValue>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "EbsOptimized", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized: Option<AttributeBooleanValue>,
    #[serde(rename = "EnaSupport", skip_serializing_if = "Option::is_none")]
    pub ena_support: Option<AttributeBooleanValue>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
    #[serde(
        rename = "InstanceInitiatedShutdownBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<AttributeValue>,
    #[serde(rename = "Kernel", skip_serializing_if = "Option::is_none")]
    pub kernel: Option<AttributeValue>,
    #[serde(rename = "Ramdisk", skip_serializing_if = "Option::is_none")]
    pub ramdisk: Option<AttributeValue>,
    #[serde(rename = "SourceDestCheck", skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<AttributeBooleanValue>,
    #[serde(rename = "SriovNetSupport", skip_serializing_if = "Option::is_none")]
    pub sriov_net_support: Option<AttributeValue>,
    #[serde(rename = "UserData", skip_serializing_if = "Option::is_none")]
    pub user_data: Option<BlobAttributeValue>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyInstanceMetadataOptionsRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "HttpEndpoint", skip_serializing_if = "Option::is_none")]
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    #[serde(rename = "HttpProtocolIpv6", skip_serializing_if = "Option::is_none")]
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    #[serde(rename = "HttpPutResponseHopLimit", skip_serializing_if = "Option::is_none")]
    pub http_put_response_hop_limit: Option<i32>,
    #[serde(rename = "HttpTokens", skip_serializing_if = "Option::is_none")]
    pub http_tokens: Option<HttpTokensState>,
    #[serde(rename = "InstanceId")]
    pub instance_id: String,
    #[serde(rename = "InstanceMetadataTags", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyInstanceMetadataOptionsResult {
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "InstanceMetadataOptions", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_options: Option<InstanceMetadataOptionsResponse>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyLaunchTemplateRequest {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "DefaultVersion", skip_serializing_if = "Option::is_none")]
    pub default_version: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyLaunchTemplateResult {
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyManagedPrefixListRequest {
    #[serde(rename = "AddEntries", skip_serializing_if = "Option::is_none")]
    pub add_entries: Option<Vec<AddPrefixListEntry>>,
    #[serde(rename = "CurrentVersion", skip_serializing_if = "Option::is_none")]
    pub current_version: Option<i64>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(
        rename = "IpamPrefixListResolverSyncEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
    #[serde(rename = "MaxEntries", skip_serializing_if = "Option::is_none")]
    pub max_entries: Option<i32>,
    #[serde(rename = "PrefixListId")]
    pub prefix_list_id: String,
    #[serde(rename = "PrefixListName", skip_serializing_if = "Option::is_none")]
    pub prefix_list_name: Option<String>,
    #[serde(rename = "RemoveEntries", skip_serializing_if = "Option::is_none")]
    pub remove_entries: Option<Vec<RemovePrefixListEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModifyManagedPrefixListResult {
    #[serde(rename = "PrefixList", skip_serializing_if = "Option::is_none")]
    pub prefix_list: Option<ManagedPrefixList>,
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
pub struct Monitoring {
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<MonitoringState>,
}

wire::enumeration! {
    MonitoringState {
        Disabled = "disabled",
        Disabling = "disabling",
        Enabled = "enabled",
        Pending = "pending",
    }
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

wire::enumeration! {
    NestedVirtualizationSpecification {
        Enabled = "enabled",
        Disabled = "disabled",
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
    pub rule_action: Option<String>,
    #[serde(rename = "RuleNumber", skip_serializing_if = "Option::is_none")]
    pub rule_number: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkBandwidthGbps {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkBandwidthGbpsRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkCardInfo {
    #[serde(
        rename = "AdditionalFlexibleNetworkInterfaces",
        skip_serializing_if = "Option::is_none"
    )]
    pub additional_flexible_network_interfaces: Option<i32>,
    #[serde(rename = "BaselineBandwidthInGbps", skip_serializing_if = "Option::is_none")]
    pub baseline_bandwidth_in_gbps: Option<f64>,
    #[serde(
        rename = "DefaultEnaQueueCountPerInterface",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_ena_queue_count_per_interface: Option<i32>,
    #[serde(rename = "MaximumEnaQueueCount", skip_serializing_if = "Option::is_none")]
    pub maximum_ena_queue_count: Option<i32>,
    #[serde(
        rename = "MaximumEnaQueueCountPerInterface",
        skip_serializing_if = "Option::is_none"
    )]
    pub maximum_ena_queue_count_per_interface: Option<i32>,
    #[serde(rename = "MaximumNetworkInterfaces", skip_serializing_if = "Option::is_none")]
    pub maximum_network_interfaces: Option<i32>,
    #[serde(rename = "NetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub network_card_index: Option<i32>,
    #[serde(rename = "NetworkPerformance", skip_serializing_if = "Option::is_none")]
    pub network_performance: Option<String>,
    #[serde(rename = "PeakBandwidthInGbps", skip_serializing_if = "Option::is_none")]
    pub peak_bandwidth_in_gbps: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInfo {
    #[serde(rename = "BandwidthWeightings", skip_serializing_if = "Option::is_none")]
    pub bandwidth_weightings: Option<Vec<BandwidthWeightingType>>,
    #[serde(
        rename = "ConnectionTrackingConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_tracking_configuration: Option<DefaultConnectionTrackingConfiguration>,
    #[serde(rename = "DefaultNetworkCardIndex", skip_serializing_if = "Option::is_none")]
    pub default_network_card_index: Option<i32>,
    #[serde(rename = "EfaInfo", skip_serializing_if = "Option::is_none")]
    pub efa_info: Option<EfaInfo>,
    #[serde(rename = "EfaSupported", skip_serializing_if = "Option::is_none")]
    pub efa_supported: Option<bool>,
    #[serde(rename = "EnaSrdSupported", skip_serializing_if = "Option::is_none")]
    pub ena_srd_supported: Option<bool>,
    #[serde(rename = "EnaSupport", skip_serializing_if = "Option::is_none")]
    pub ena_support: Option<EnaSupport>,
    #[serde(
        rename = "EncryptionInTransitSupported",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_in_transit_supported: Option<bool>,
    #[serde(rename = "FlexibleEnaQueuesSupport", skip_serializing_if = "Option::is_none")]
    pub flexible_ena_queues_support: Option<FlexibleEnaQueuesSupport>,
    #[serde(rename = "Ipv4AddressesPerInterface", skip_serializing_if = "Option::is_none")]
    pub ipv4_addresses_per_interface: Option<i32>,
    #[serde(
        rename = "Ipv4AddressesPerSecondaryInterface",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipv4_addresses_per_secondary_interface: Option<i32>,
    #[serde(rename = "Ipv6AddressesPerInterface", skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses_per_interface: Option<i32>,
    #[serde(rename = "Ipv6Supported", skip_serializing_if = "Option::is_none")]
    pub ipv6_supported: Option<bool>,
    #[serde(rename = "MaximumNetworkCards", skip_serializing_if = "Option::is_none")]
    pub maximum_network_cards: Option<i32>,
    #[serde(rename = "MaximumNetworkInterfaces", skip_serializing_if = "Option::is_none")]
    pub maximum_network_interfaces: Option<i32>,
    #[serde(
        rename = "MaximumSecondaryNetworkInterfaces",
        skip_serializing_if = "Option::is_none"
    )]
    pub maximum_secondary_network_interfaces: Option<i32>,
    #[serde(rename = "NetworkCards", skip_serializing_if = "Option::is_none")]
    pub network_cards: Option<Vec<NetworkCardInfo>>,
    #[serde(rename = "NetworkPerformance", skip_serializing_if = "Option::is_none")]
    pub network_performance: Option<String>,
    #[serde(rename = "SecondaryNetworkSupported", skip_serializing_if = "Option::is_none")]
    pub secondary_network_supported: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInsightsAnalysis {
    #[serde(rename = "AdditionalAccounts", skip_serializing_if = "Option::is_none")]
    pub additional_accounts: Option<Vec<String>>,
    #[serde(rename = "AlternatePathHints", skip_serializing_if = "Option::is_none")]
    pub alternate_path_hints: Option<Vec<AlternatePathHint>>,
    #[serde(rename = "Explanations", skip_serializing_if = "Option::is_none")]
    pub explanations: Option<Vec<Explanation>>,
    #[serde(rename = "FilterInArns", skip_serializing_if = "Option::is_none")]
    pub filter_in_arns: Option<Vec<String>>,
    #[serde(rename = "FilterOutArns", skip_serializing_if = "Option::is_none")]
    pub filter_out_arns: Option<Vec<String>>,
    #[serde(rename = "ForwardPathComponents", skip_serializing_if = "Option::is_none")]
    pub forward_path_components: Option<Vec<PathComponent>>,
    #[serde(
        rename = "NetworkInsightsAnalysisArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_insights_analysis_arn: Option<String>,
    #[serde(rename = "NetworkInsightsAnalysisId", skip_serializing_if = "Option::is_none")]
    pub network_insights_analysis_id: Option<String>,
    #[serde(rename = "NetworkInsightsPathId", skip_serializing_if = "Option::is_none")]
    pub network_insights_path_id: Option<String>,
    #[serde(rename = "NetworkPathFound", skip_serializing_if = "Option::is_none")]
    pub network_path_found: Option<bool>,
    #[serde(rename = "ReturnPathComponents", skip_serializing_if = "Option::is_none")]
    pub return_path_components: Option<Vec<PathComponent>>,
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<model::Timestamp>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<AnalysisStatus>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    #[serde(rename = "SuggestedAccounts", skip_serializing_if = "Option::is_none")]
    pub suggested_accounts: Option<Vec<String>>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "WarningMessage", skip_serializing_if = "Option::is_none")]
    pub warning_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInsightsPath {
    #[serde(rename = "CreatedDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<model::Timestamp>,
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    #[serde(rename = "DestinationArn", skip_serializing_if = "Option::is_none")]
    pub destination_arn: Option<String>,
    #[serde(rename = "DestinationIp", skip_serializing_if = "Option::is_none")]
    pub destination_ip: Option<String>,
    #[serde(rename = "DestinationPort", skip_serializing_if = "Option::is_none")]
    pub destination_port: Option<i32>,
    #[serde(rename = "FilterAtDestination", skip_serializing_if = "Option::is_none")]
    pub filter_at_destination: Option<PathFilter>,
    #[serde(rename = "FilterAtSource", skip_serializing_if = "Option::is_none")]
    pub filter_at_source: Option<PathFilter>,
    #[serde(rename = "NetworkInsightsPathArn", skip_serializing_if = "Option::is_none")]
    pub network_insights_path_arn: Option<String>,
    #[serde(rename = "NetworkInsightsPathId", skip_serializing_if = "Option::is_none")]
    pub network_insights_path_id: Option<String>,
    #[serde(rename = "Protocol", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Protocol>,
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(rename = "SourceArn", skip_serializing_if = "Option::is_none")]
    pub source_arn: Option<String>,
    #[serde(rename = "SourceIp", skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfaceCount {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkInterfaceCountRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
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
pub struct NeuronDeviceCoreInfo {
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NeuronDeviceInfo {
    #[serde(rename = "CoreInfo", skip_serializing_if = "Option::is_none")]
    pub core_info: Option<NeuronDeviceCoreInfo>,
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(rename = "MemoryInfo", skip_serializing_if = "Option::is_none")]
    pub memory_info: Option<NeuronDeviceMemoryInfo>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NeuronDeviceMemoryInfo {
    #[serde(rename = "SizeInMiB", skip_serializing_if = "Option::is_none")]
    pub size_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NeuronInfo {
    #[serde(rename = "NeuronDevices", skip_serializing_if = "Option::is_none")]
    pub neuron_devices: Option<Vec<NeuronDeviceInfo>>,
    #[serde(
        rename = "TotalNeuronDeviceMemoryInMiB",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_neuron_device_memory_in_mi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewDhcpConfiguration {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

wire::enumeration! {
    NitroEnclavesSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NitroTpmInfo {
    #[serde(rename = "SupportedVersions", skip_serializing_if = "Option::is_none")]
    pub supported_versions: Option<Vec<String>>,
}

wire::enumeration! {
    NitroTpmSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
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
pub struct PathComponent {
    #[serde(rename = "AclRule", skip_serializing_if = "Option::is_none")]
    pub acl_rule: Option<AnalysisAclRule>,
    #[serde(rename = "AdditionalDetails", skip_serializing_if = "Option::is_none")]
    pub additional_details: Option<Vec<AdditionalDetail>>,
    #[serde(rename = "AttachedTo", skip_serializing_if = "Option::is_none")]
    pub attached_to: Option<AnalysisComponent>,
    #[serde(rename = "Component", skip_serializing_if = "Option::is_none")]
    pub component: Option<AnalysisComponent>,
    #[serde(rename = "DestinationVpc", skip_serializing_if = "Option::is_none")]
    pub destination_vpc: Option<AnalysisComponent>,
    #[serde(
        rename = "ElasticLoadBalancerListener",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_load_balancer_listener: Option<AnalysisComponent>,
    #[serde(rename = "Explanations", skip_serializing_if = "Option::is_none")]
    pub explanations: Option<Vec<Explanation>>,
    #[serde(rename = "FirewallStatefulRule", skip_serializing_if = "Option::is_none")]
    pub firewall_stateful_rule: Option<FirewallStatefulRule>,
    #[serde(rename = "FirewallStatelessRule", skip_serializing_if = "Option::is_none")]
    pub firewall_stateless_rule: Option<FirewallStatelessRule>,
    #[serde(rename = "InboundHeader", skip_serializing_if = "Option::is_none")]
    pub inbound_header: Option<AnalysisPacketHeader>,
    #[serde(rename = "OutboundHeader", skip_serializing_if = "Option::is_none")]
    pub outbound_header: Option<AnalysisPacketHeader>,
    #[serde(rename = "RouteTableRoute", skip_serializing_if = "Option::is_none")]
    pub route_table_route: Option<AnalysisRouteTableRoute>,
    #[serde(rename = "SecurityGroupRule", skip_serializing_if = "Option::is_none")]
    pub security_group_rule: Option<AnalysisSecurityGroupRule>,
    #[serde(rename = "SequenceNumber", skip_serializing_if = "Option::is_none")]
    pub sequence_number: Option<i32>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "SourceVpc", skip_serializing_if = "Option::is_none")]
    pub source_vpc: Option<AnalysisComponent>,
    #[serde(rename = "Subnet", skip_serializing_if = "Option::is_none")]
    pub subnet: Option<AnalysisComponent>,
    #[serde(rename = "TransitGateway", skip_serializing_if = "Option::is_none")]
    pub transit_gateway: Option<AnalysisComponent>,
    #[serde(
        rename = "TransitGatewayRouteTableRoute",
        skip_serializing_if = "Option::is_none"
    )]
    pub transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute>,
    #[serde(rename = "Vpc", skip_serializing_if = "Option::is_none")]
    pub vpc: Option<AnalysisComponent>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PathFilter {
    #[serde(rename = "DestinationAddress", skip_serializing_if = "Option::is_none")]
    pub destination_address: Option<String>,
    #[serde(rename = "DestinationPortRange", skip_serializing_if = "Option::is_none")]
    pub destination_port_range: Option<FilterPortRange>,
    #[serde(rename = "SourceAddress", skip_serializing_if = "Option::is_none")]
    pub source_address: Option<String>,
    #[serde(rename = "SourcePortRange", skip_serializing_if = "Option::is_none")]
    pub source_port_range: Option<FilterPortRange>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PathRequestFilter {
    #[serde(rename = "DestinationAddress", skip_serializing_if = "Option::is_none")]
    pub destination_address: Option<String>,
    #[serde(rename = "DestinationPortRange", skip_serializing_if = "Option::is_none")]
    pub destination_port_range: Option<RequestFilterPortRange>,
    #[serde(rename = "SourceAddress", skip_serializing_if = "Option::is_none")]
    pub source_address: Option<String>,
    #[serde(rename = "SourcePortRange", skip_serializing_if = "Option::is_none")]
    pub source_port_range: Option<RequestFilterPortRange>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PerformanceFactorReference {
    #[serde(rename = "InstanceFamily", skip_serializing_if = "Option::is_none")]
    pub instance_family: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PerformanceFactorReferenceRequest {
    #[serde(rename = "InstanceFamily", skip_serializing_if = "Option::is_none")]
    pub instance_family: Option<String>,
}

wire::enumeration! {
    PhcSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Placement {
    #[serde(rename = "Affinity", skip_serializing_if = "Option::is_none")]
    pub affinity: Option<String>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "HostId", skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    #[serde(rename = "HostResourceGroupArn", skip_serializing_if = "Option::is_none")]
    pub host_resource_group_arn: Option<String>,
    #[serde(rename = "PartitionNumber", skip_serializing_if = "Option::is_none")]
    pub partition_number: Option<i32>,
    #[serde(rename = "SpreadDomain", skip_serializing_if = "Option::is_none")]
    pub spread_domain: Option<String>,
    #[serde(rename = "Tenancy", skip_serializing_if = "Option::is_none")]
    pub tenancy: Option<Tenancy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlacementGroupInfo {
    #[serde(rename = "SupportedStrategies", skip_serializing_if = "Option::is_none")]
    pub supported_strategies: Option<Vec<PlacementGroupStrategy>>,
}

wire::enumeration! {
    PlacementGroupStrategy {
        Cluster = "cluster",
        Partition = "partition",
        Spread = "spread",
    }
}

wire::enumeration! {
    PlatformValues {
        Windows = "Windows",
    }
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
pub struct PrefixList {
    #[serde(rename = "Cidrs", skip_serializing_if = "Option::is_none")]
    pub cidrs: Option<Vec<String>>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
    #[serde(rename = "PrefixListName", skip_serializing_if = "Option::is_none")]
    pub prefix_list_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrefixListAssociation {
    #[serde(rename = "ResourceId", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    #[serde(rename = "ResourceOwner", skip_serializing_if = "Option::is_none")]
    pub resource_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrefixListEntry {
    #[serde(rename = "Cidr", skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrefixListId {
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
}

wire::enumeration! {
    PrefixListState {
        CreateInProgress = "create-in-progress",
        CreateComplete = "create-complete",
        CreateFailed = "create-failed",
        ModifyInProgress = "modify-in-progress",
        ModifyComplete = "modify-complete",
        ModifyFailed = "modify-failed",
        RestoreInProgress = "restore-in-progress",
        RestoreComplete = "restore-complete",
        RestoreFailed = "restore-failed",
        DeleteInProgress = "delete-in-progress",
        DeleteComplete = "delete-complete",
        DeleteFailed = "delete-failed",
    }
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
pub struct PrivateDnsNameOptionsRequest {
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
pub struct PrivateDnsNameOptionsResponse {
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
pub struct ProcessorInfo {
    #[serde(rename = "Manufacturer", skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    #[serde(rename = "SupportedArchitectures", skip_serializing_if = "Option::is_none")]
    pub supported_architectures: Option<Vec<ArchitectureType>>,
    #[serde(rename = "SupportedFeatures", skip_serializing_if = "Option::is_none")]
    pub supported_features: Option<Vec<SupportedAdditionalProcessorFeature>>,
    #[serde(rename = "SustainedClockSpeedInGhz", skip_serializing_if = "Option::is_none")]
    pub sustained_clock_speed_in_ghz: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProductCode {
    #[serde(rename = "ProductCodeId", skip_serializing_if = "Option::is_none")]
    pub product_code_id: Option<String>,
    #[serde(rename = "ProductCodeType", skip_serializing_if = "Option::is_none")]
    pub product_code_type: Option<ProductCodeValues>,
}

wire::enumeration! {
    ProductCodeValues {
        Devpay = "devpay",
        Marketplace = "marketplace",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PropagatingVgw {
    #[serde(rename = "GatewayId", skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
}

wire::enumeration! {
    Protocol {
        Tcp = "tcp",
        Udp = "udp",
    }
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
pub struct PtrUpdateStatus {
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
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
pub struct RebootInstancesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
}

wire::enumeration! {
    RebootMigrationSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
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
pub struct RemovePrefixListEntry {
    #[serde(rename = "Cidr")]
    pub cidr: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceIamInstanceProfileAssociationRequest {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
    #[serde(rename = "IamInstanceProfile")]
    pub iam_instance_profile: IamInstanceProfileSpecification,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplaceIamInstanceProfileAssociationResult {
    #[serde(
        rename = "IamInstanceProfileAssociation",
        skip_serializing_if = "Option::is_none"
    )]
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
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
    pub rule_action: String,
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequestFilterPortRange {
    #[serde(rename = "FromPort", skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i32>,
    #[serde(rename = "ToPort", skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequestLaunchTemplateData {
    #[serde(rename = "BlockDeviceMappings", skip_serializing_if = "Option::is_none")]
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMappingRequest>>,
    #[serde(
        rename = "CapacityReservationSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationRequest>,
    #[serde(rename = "CpuOptions", skip_serializing_if = "Option::is_none")]
    pub cpu_options: Option<LaunchTemplateCpuOptionsRequest>,
    #[serde(rename = "CreditSpecification", skip_serializing_if = "Option::is_none")]
    pub credit_specification: Option<CreditSpecificationRequest>,
    #[serde(rename = "DisableApiStop", skip_serializing_if = "Option::is_none")]
    pub disable_api_stop: Option<bool>,
    #[serde(rename = "DisableApiTermination", skip_serializing_if = "Option::is_none")]
    pub disable_api_termination: Option<bool>,
    #[serde(rename = "EbsOptimized", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized: Option<bool>,
    #[serde(rename = "ElasticGpuSpecifications", skip_serializing_if = "Option::is_none")]
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecification>>,
    #[serde(
        rename = "ElasticInferenceAccelerators",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAccelerator>>,
    #[serde(rename = "EnclaveOptions", skip_serializing_if = "Option::is_none")]
    pub enclave_options: Option<LaunchTemplateEnclaveOptionsRequest>,
    #[serde(rename = "HibernationOptions", skip_serializing_if = "Option::is_none")]
    pub hibernation_options: Option<LaunchTemplateHibernationOptionsRequest>,
    #[serde(rename = "IamInstanceProfile", skip_serializing_if = "Option::is_none")]
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecificationRequest>,
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(
        rename = "InstanceInitiatedShutdownBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    #[serde(rename = "InstanceMarketOptions", skip_serializing_if = "Option::is_none")]
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptionsRequest>,
    #[serde(rename = "InstanceRequirements", skip_serializing_if = "Option::is_none")]
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "KernelId", skip_serializing_if = "Option::is_none")]
    pub kernel_id: Option<String>,
    #[serde(rename = "KeyName", skip_serializing_if = "Option::is_none")]
    pub key_name: Option<String>,
    #[serde(rename = "LicenseSpecifications", skip_serializing_if = "Option::is_none")]
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfigurationRequest>>,
    #[serde(rename = "MaintenanceOptions", skip_serializing_if = "Option::is_none")]
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptionsRequest>,
    #[serde(rename = "MetadataOptions", skip_serializing_if = "Option::is_none")]
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptionsRequest>,
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<LaunchTemplatesMonitoringRequest>,
    #[serde(rename = "NetworkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>>,
    #[serde(rename = "NetworkPerformanceOptions", skip_serializing_if = "Option::is_none")]
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptionsRequest>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorRequest>,
    #[serde(rename = "Placement", skip_serializing_if = "Option::is_none")]
    pub placement: Option<LaunchTemplatePlacementRequest>,
    #[serde(rename = "PrivateDnsNameOptions", skip_serializing_if = "Option::is_none")]
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptionsRequest>,
    #[serde(rename = "RamDiskId", skip_serializing_if = "Option::is_none")]
    pub ram_disk_id: Option<String>,
    #[serde(rename = "SecondaryInterfaces", skip_serializing_if = "Option::is_none")]
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>>,
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Vec<String>>,
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<String>>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecificationRequest>>,
    #[serde(rename = "UserData", skip_serializing_if = "Option::is_none")]
    pub user_data: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reservation {
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "Instances", skip_serializing_if = "Option::is_none")]
    pub instances: Option<Vec<Instance>>,
    #[serde(rename = "OwnerId", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "RequesterId", skip_serializing_if = "Option::is_none")]
    pub requester_id: Option<String>,
    #[serde(rename = "ReservationId", skip_serializing_if = "Option::is_none")]
    pub reservation_id: Option<String>,
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
pub struct ResponseError {
    #[serde(rename = "Code", skip_serializing_if = "Option::is_none")]
    pub code: Option<LaunchTemplateErrorCode>,
    #[serde(rename = "Message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResponseLaunchTemplateData {
    #[serde(rename = "BlockDeviceMappings", skip_serializing_if = "Option::is_none")]
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMapping>>,
    #[serde(
        rename = "CapacityReservationSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationResponse>,
    #[serde(rename = "CpuOptions", skip_serializing_if = "Option::is_none")]
    pub cpu_options: Option<LaunchTemplateCpuOptions>,
    #[serde(rename = "CreditSpecification", skip_serializing_if = "Option::is_none")]
    pub credit_specification: Option<CreditSpecification>,
    #[serde(rename = "DisableApiStop", skip_serializing_if = "Option::is_none")]
    pub disable_api_stop: Option<bool>,
    #[serde(rename = "DisableApiTermination", skip_serializing_if = "Option::is_none")]
    pub disable_api_termination: Option<bool>,
    #[serde(rename = "EbsOptimized", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized: Option<bool>,
    #[serde(rename = "ElasticGpuSpecifications", skip_serializing_if = "Option::is_none")]
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecificationResponse>>,
    #[serde(
        rename = "ElasticInferenceAccelerators",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAcceleratorResponse>>,
    #[serde(rename = "EnclaveOptions", skip_serializing_if = "Option::is_none")]
    pub enclave_options: Option<LaunchTemplateEnclaveOptions>,
    #[serde(rename = "HibernationOptions", skip_serializing_if = "Option::is_none")]
    pub hibernation_options: Option<LaunchTemplateHibernationOptions>,
    #[serde(rename = "IamInstanceProfile", skip_serializing_if = "Option::is_none")]
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecification>,
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(
        rename = "InstanceInitiatedShutdownBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    #[serde(rename = "InstanceMarketOptions", skip_serializing_if = "Option::is_none")]
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptions>,
    #[serde(rename = "InstanceRequirements", skip_serializing_if = "Option::is_none")]
    pub instance_requirements: Option<InstanceRequirements>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "KernelId", skip_serializing_if = "Option::is_none")]
    pub kernel_id: Option<String>,
    #[serde(rename = "KeyName", skip_serializing_if = "Option::is_none")]
    pub key_name: Option<String>,
    #[serde(rename = "LicenseSpecifications", skip_serializing_if = "Option::is_none")]
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfiguration>>,
    #[serde(rename = "MaintenanceOptions", skip_serializing_if = "Option::is_none")]
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptions>,
    #[serde(rename = "MetadataOptions", skip_serializing_if = "Option::is_none")]
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptions>,
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<LaunchTemplatesMonitoring>,
    #[serde(rename = "NetworkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecification>>,
    #[serde(rename = "NetworkPerformanceOptions", skip_serializing_if = "Option::is_none")]
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptions>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "Placement", skip_serializing_if = "Option::is_none")]
    pub placement: Option<LaunchTemplatePlacement>,
    #[serde(rename = "PrivateDnsNameOptions", skip_serializing_if = "Option::is_none")]
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptions>,
    #[serde(rename = "RamDiskId", skip_serializing_if = "Option::is_none")]
    pub ram_disk_id: Option<String>,
    #[serde(rename = "SecondaryInterfaces", skip_serializing_if = "Option::is_none")]
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecification>>,
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Vec<String>>,
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<String>>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecification>>,
    #[serde(rename = "UserData", skip_serializing_if = "Option::is_none")]
    pub user_data: Option<String>,
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

wire::enumeration! {
    RootDeviceType {
        Ebs = "ebs",
        InstanceStore = "instance-store",
    }
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleGroupRuleOptionsPair {
    #[serde(rename = "RuleGroupArn", skip_serializing_if = "Option::is_none")]
    pub rule_group_arn: Option<String>,
    #[serde(rename = "RuleOptions", skip_serializing_if = "Option::is_none")]
    pub rule_options: Option<Vec<RuleOption>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleGroupTypePair {
    #[serde(rename = "RuleGroupArn", skip_serializing_if = "Option::is_none")]
    pub rule_group_arn: Option<String>,
    #[serde(rename = "RuleGroupType", skip_serializing_if = "Option::is_none")]
    pub rule_group_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleOption {
    #[serde(rename = "Keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    #[serde(rename = "Settings", skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RunInstancesMonitoringEnabled {
    #[serde(rename = "Enabled")]
    pub enabled: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RunInstancesRequest {
    #[serde(rename = "AdditionalInfo", skip_serializing_if = "Option::is_none")]
    pub additional_info: Option<String>,
    #[serde(rename = "BlockDeviceMappings", skip_serializing_if = "Option::is_none")]
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    #[serde(
        rename = "CapacityReservationSpecification",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "CpuOptions", skip_serializing_if = "Option::is_none")]
    pub cpu_options: Option<CpuOptionsRequest>,
    #[serde(rename = "CreditSpecification", skip_serializing_if = "Option::is_none")]
    pub credit_specification: Option<CreditSpecificationRequest>,
    #[serde(rename = "DisableApiStop", skip_serializing_if = "Option::is_none")]
    pub disable_api_stop: Option<bool>,
    #[serde(rename = "DisableApiTermination", skip_serializing_if = "Option::is_none")]
    pub disable_api_termination: Option<bool>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "EbsOptimized", skip_serializing_if = "Option::is_none")]
    pub ebs_optimized: Option<bool>,
    #[serde(rename = "ElasticGpuSpecification", skip_serializing_if = "Option::is_none")]
    pub elastic_gpu_specification: Option<Vec<ElasticGpuSpecification>>,
    #[serde(
        rename = "ElasticInferenceAccelerators",
        skip_serializing_if = "Option::is_none"
    )]
    pub elastic_inference_accelerators: Option<Vec<ElasticInferenceAccelerator>>,
    #[serde(rename = "EnablePrimaryIpv6", skip_serializing_if = "Option::is_none")]
    pub enable_primary_ipv6: Option<bool>,
    #[serde(rename = "EnclaveOptions", skip_serializing_if = "Option::is_none")]
    pub enclave_options: Option<EnclaveOptionsRequest>,
    #[serde(rename = "HibernationOptions", skip_serializing_if = "Option::is_none")]
    pub hibernation_options: Option<HibernationOptionsRequest>,
    #[serde(rename = "IamInstanceProfile", skip_serializing_if = "Option::is_none")]
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(
        rename = "InstanceInitiatedShutdownBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    #[serde(rename = "InstanceMarketOptions", skip_serializing_if = "Option::is_none")]
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    #[serde(rename = "InstanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "Ipv6AddressCount", skip_serializing_if = "Option::is_none")]
    pub ipv6_address_count: Option<i32>,
    #[serde(rename = "Ipv6Addresses", skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    #[serde(rename = "KernelId", skip_serializing_if = "Option::is_none")]
    pub kernel_id: Option<String>,
    #[serde(rename = "KeyName", skip_serializing_if = "Option::is_none")]
    pub key_name: Option<String>,
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(rename = "LicenseSpecifications", skip_serializing_if = "Option::is_none")]
    pub license_specifications: Option<Vec<LicenseConfigurationRequest>>,
    #[serde(rename = "MaintenanceOptions", skip_serializing_if = "Option::is_none")]
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>,
    #[serde(rename = "MaxCount")]
    pub max_count: i32,
    #[serde(rename = "MetadataOptions", skip_serializing_if = "Option::is_none")]
    pub metadata_options: Option<InstanceMetadataOptionsRequest>,
    #[serde(rename = "MinCount")]
    pub min_count: i32,
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    #[serde(rename = "NetworkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>,
    #[serde(rename = "NetworkPerformanceOptions", skip_serializing_if = "Option::is_none")]
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorRequest>,
    #[serde(rename = "Placement", skip_serializing_if = "Option::is_none")]
    pub placement: Option<Placement>,
    #[serde(rename = "PrivateDnsNameOptions", skip_serializing_if = "Option::is_none")]
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "RamdiskId", skip_serializing_if = "Option::is_none")]
    pub ramdisk_id: Option<String>,
    #[serde(rename = "SecondaryInterfaces", skip_serializing_if = "Option::is_none")]
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterfaceSpecificationRequest>>,
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Vec<String>>,
    #[serde(rename = "SecurityGroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<String>>,
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "UserData", skip_serializing_if = "Option::is_none")]
    pub user_data: Option<String>,
}

wire::enumeration! {
    SSEType {
        SseEbs = "sse-ebs",
        SseKms = "sse-kms",
        None = "none",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecondaryInterfacePrivateIpAddressSpecification {
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecondaryInterfacePrivateIpAddressSpecificationRequest {
    #[serde(rename = "PrivateIpAddress", skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

wire::enumeration! {
    SecondaryInterfaceStatus {
        Available = "available",
        InUse = "in-use",
    }
}

wire::enumeration! {
    SecondaryInterfaceType {
        Secondary = "secondary",
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

wire::enumeration! {
    ShutdownBehavior {
        Stop = "stop",
        Terminate = "terminate",
    }
}

wire::enumeration! {
    SpotInstanceType {
        OneTime = "one-time",
        Persistent = "persistent",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SpotMarketOptions {
    #[serde(rename = "BlockDurationMinutes", skip_serializing_if = "Option::is_none")]
    pub block_duration_minutes: Option<i32>,
    #[serde(
        rename = "InstanceInterruptionBehavior",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    #[serde(rename = "MaxPrice", skip_serializing_if = "Option::is_none")]
    pub max_price: Option<String>,
    #[serde(rename = "SpotInstanceType", skip_serializing_if = "Option::is_none")]
    pub spot_instance_type: Option<SpotInstanceType>,
    #[serde(rename = "ValidUntil", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<model::Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartInstancesRequest {
    #[serde(rename = "AdditionalInfo", skip_serializing_if = "Option::is_none")]
    pub additional_info: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartInstancesResult {
    #[serde(rename = "StartingInstances", skip_serializing_if = "Option::is_none")]
    pub starting_instances: Option<Vec<InstanceStateChange>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartNetworkInsightsAnalysisRequest {
    #[serde(rename = "AdditionalAccounts", skip_serializing_if = "Option::is_none")]
    pub additional_accounts: Option<Vec<String>>,
    #[serde(rename = "ClientToken")]
    pub client_token: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FilterInArns", skip_serializing_if = "Option::is_none")]
    pub filter_in_arns: Option<Vec<String>>,
    #[serde(rename = "FilterOutArns", skip_serializing_if = "Option::is_none")]
    pub filter_out_arns: Option<Vec<String>>,
    #[serde(rename = "NetworkInsightsPathId")]
    pub network_insights_path_id: String,
    #[serde(rename = "TagSpecifications", skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartNetworkInsightsAnalysisResult {
    #[serde(rename = "NetworkInsightsAnalysis", skip_serializing_if = "Option::is_none")]
    pub network_insights_analysis: Option<NetworkInsightsAnalysis>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StateReason {
    #[serde(rename = "Code", skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "Message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

wire::enumeration! {
    StatusName {
        Reachability = "reachability",
    }
}

wire::enumeration! {
    StatusType {
        Passed = "passed",
        Failed = "failed",
        InsufficientData = "insufficient-data",
        Initializing = "initializing",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StopInstancesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Force", skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "Hibernate", skip_serializing_if = "Option::is_none")]
    pub hibernate: Option<bool>,
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
    #[serde(rename = "SkipOsShutdown", skip_serializing_if = "Option::is_none")]
    pub skip_os_shutdown: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StopInstancesResult {
    #[serde(rename = "StoppingInstances", skip_serializing_if = "Option::is_none")]
    pub stopping_instances: Option<Vec<InstanceStateChange>>,
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

wire::enumeration! {
    SummaryStatus {
        Ok = "ok",
        Impaired = "impaired",
        InsufficientData = "insufficient-data",
        NotApplicable = "not-applicable",
        Initializing = "initializing",
    }
}

wire::enumeration! {
    SupportedAdditionalProcessorFeature {
        AmdSevSnp = "amd-sev-snp",
        NestedVirtualization = "nested-virtualization",
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
pub struct TerminateInstancesRequest {
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Force", skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "InstanceIds", skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
    #[serde(rename = "SkipOsShutdown", skip_serializing_if = "Option::is_none")]
    pub skip_os_shutdown: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TerminateInstancesResult {
    #[serde(rename = "TerminatingInstances", skip_serializing_if = "Option::is_none")]
    pub terminating_instances: Option<Vec<InstanceStateChange>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TotalLocalStorageGB {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TotalLocalStorageGBRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
}

wire::enumeration! {
    TpmSupportValues {
        V2_0 = "v2.0",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TransitGatewayRouteTableRoute {
    #[serde(rename = "AttachmentId", skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "DestinationCidr", skip_serializing_if = "Option::is_none")]
    pub destination_cidr: Option<String>,
    #[serde(rename = "PrefixListId", skip_serializing_if = "Option::is_none")]
    pub prefix_list_id: Option<String>,
    #[serde(rename = "ResourceId", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(rename = "RouteOrigin", skip_serializing_if = "Option::is_none")]
    pub route_origin: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
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

wire::enumeration! {
    UsageClassType {
        Spot = "spot",
        OnDemand = "on-demand",
        CapacityBlock = "capacity-block",
    }
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
pub struct VCpuCountRange {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VCpuCountRangeRequest {
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    #[serde(rename = "Min")]
    pub min: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VCpuInfo {
    #[serde(rename = "DefaultCores", skip_serializing_if = "Option::is_none")]
    pub default_cores: Option<i32>,
    #[serde(rename = "DefaultThreadsPerCore", skip_serializing_if = "Option::is_none")]
    pub default_threads_per_core: Option<i32>,
    #[serde(rename = "DefaultVCpus", skip_serializing_if = "Option::is_none")]
    pub default_v_cpus: Option<i32>,
    #[serde(rename = "ValidCores", skip_serializing_if = "Option::is_none")]
    pub valid_cores: Option<Vec<i32>>,
    #[serde(rename = "ValidThreadsPerCore", skip_serializing_if = "Option::is_none")]
    pub valid_threads_per_core: Option<Vec<i32>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ValidationError {
    #[serde(rename = "Code", skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "Message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ValidationWarning {
    #[serde(rename = "Errors", skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ValidationError>>,
}

wire::enumeration! {
    VirtualizationType {
        Hvm = "hvm",
        Paravirtual = "paravirtual",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Volume {
    #[serde(rename = "Attachments", skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<VolumeAttachment>>,
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<model::Timestamp>,
    #[serde(rename = "Encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    #[serde(rename = "FastRestored", skip_serializing_if = "Option::is_none")]
    pub fast_restored: Option<bool>,
    #[serde(rename = "Iops", skip_serializing_if = "Option::is_none")]
    pub iops: Option<i32>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "MultiAttachEnabled", skip_serializing_if = "Option::is_none")]
    pub multi_attach_enabled: Option<bool>,
    #[serde(rename = "Operator", skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorResponse>,
    #[serde(rename = "OutpostArn", skip_serializing_if = "Option::is_none")]
    pub outpost_arn: Option<String>,
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i32>,
    #[serde(rename = "SnapshotId", skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<String>,
    #[serde(rename = "SourceVolumeId", skip_serializing_if = "Option::is_none")]
    pub source_volume_id: Option<String>,
    #[serde(rename = "SseType", skip_serializing_if = "Option::is_none")]
    pub sse_type: Option<SSEType>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<VolumeState>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "Throughput", skip_serializing_if = "Option::is_none")]
    pub throughput: Option<i32>,
    #[serde(rename = "VolumeId", skip_serializing_if = "Option::is_none")]
    pub volume_id: Option<String>,
    #[serde(rename = "VolumeInitializationRate", skip_serializing_if = "Option::is_none")]
    pub volume_initialization_rate: Option<i32>,
    #[serde(rename = "VolumeType", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<VolumeType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VolumeAttachment {
    #[serde(rename = "AssociatedResource", skip_serializing_if = "Option::is_none")]
    pub associated_resource: Option<String>,
    #[serde(rename = "AttachTime", skip_serializing_if = "Option::is_none")]
    pub attach_time: Option<model::Timestamp>,
    #[serde(rename = "DeleteOnTermination", skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "Device", skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    #[serde(rename = "EbsCardIndex", skip_serializing_if = "Option::is_none")]
    pub ebs_card_index: Option<i32>,
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    #[serde(rename = "InstanceOwningService", skip_serializing_if = "Option::is_none")]
    pub instance_owning_service: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<VolumeAttachmentState>,
    #[serde(rename = "VolumeId", skip_serializing_if = "Option::is_none")]
    pub volume_id: Option<String>,
}

wire::enumeration! {
    VolumeAttachmentState {
        Attaching = "attaching",
        Attached = "attached",
        Detaching = "detaching",
        Detached = "detached",
        Busy = "busy",
    }
}

wire::enumeration! {
    VolumeState {
        Creating = "creating",
        Available = "available",
        InUse = "in-use",
        Deleting = "deleting",
        Deleted = "deleted",
        Error = "error",
    }
}

wire::enumeration! {
    VolumeType {
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Gp2 = "gp2",
        Sc1 = "sc1",
        St1 = "st1",
        Gp3 = "gp3",
    }
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
