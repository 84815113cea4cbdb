// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::structure! {
    AcceleratorCount {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    AcceleratorCountRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
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

wire::structure! {
    AcceleratorTotalMemoryMiB {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    AcceleratorTotalMemoryMiBRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::enumeration! {
    AcceleratorType {
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
        Media = "media",
    }
}

wire::structure! {
    AccountAttribute {
        attribute_name: Option<String> = "AttributeName",
        attribute_values: Option<Vec<AccountAttributeValue>> = "AttributeValues",
    }
}

wire::enumeration! {
    AccountAttributeName {
        SupportedPlatforms = "supported-platforms",
        DefaultVpc = "default-vpc",
    }
}

wire::structure! {
    AccountAttributeValue {
        attribute_value: Option<String> = "AttributeValue",
    }
}

wire::structure! {
    AddPrefixListEntry {
        cidr: String = "Cidr",
        description: Option<String> = "Description",
    }
}

wire::structure! {
    AdditionalDetail {
        additional_detail_type: Option<String> = "AdditionalDetailType",
        component: Option<AnalysisComponent> = "Component",
        load_balancers: Option<Vec<AnalysisComponent>> = "LoadBalancers",
        rule_group_rule_options_pairs: Option<Vec<RuleGroupRuleOptionsPair>> = "RuleGroupRuleOptionsPairs",
        rule_group_type_pairs: Option<Vec<RuleGroupTypePair>> = "RuleGroupTypePairs",
        rule_options: Option<Vec<RuleOption>> = "RuleOptions",
        service_name: Option<String> = "ServiceName",
        vpc_endpoint_service: Option<AnalysisComponent> = "VpcEndpointService",
    }
}

wire::structure! {
    Address {
        allocation_id: Option<String> = "AllocationId",
        association_id: Option<String> = "AssociationId",
        carrier_ip: Option<String> = "CarrierIp",
        customer_owned_ip: Option<String> = "CustomerOwnedIp",
        customer_owned_ipv4_pool: Option<String> = "CustomerOwnedIpv4Pool",
        domain: Option<DomainType> = "Domain",
        instance_id: Option<String> = "InstanceId",
        network_border_group: Option<String> = "NetworkBorderGroup",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        network_interface_owner_id: Option<String> = "NetworkInterfaceOwnerId",
        private_ip_address: Option<String> = "PrivateIpAddress",
        public_ip: Option<String> = "PublicIp",
        public_ipv4_pool: Option<String> = "PublicIpv4Pool",
        service_managed: Option<ServiceManaged> = "ServiceManaged",
        subnet_id: Option<String> = "SubnetId",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    AddressAttribute {
        allocation_id: Option<String> = "AllocationId",
        ptr_record: Option<String> = "PtrRecord",
        ptr_record_update: Option<PtrUpdateStatus> = "PtrRecordUpdate",
        public_ip: Option<String> = "PublicIp",
    }
}

wire::enumeration! {
    AddressAttributeName {
        DomainName = "domain-name",
    }
}

wire::structure! {
    AllocateAddressRequest {
        address: Option<String> = "Address",
        customer_owned_ipv4_pool: Option<String> = "CustomerOwnedIpv4Pool",
        domain: Option<DomainType> = "Domain",
        dry_run: Option<bool> = "DryRun",
        ipam_pool_id: Option<String> = "IpamPoolId",
        network_border_group: Option<String> = "NetworkBorderGroup",
        public_ipv4_pool: Option<String> = "PublicIpv4Pool",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
    }
}

wire::structure! {
    AllocateAddressResult {
        allocation_id: Option<String> = "AllocationId",
        carrier_ip: Option<String> = "CarrierIp",
        customer_owned_ip: Option<String> = "CustomerOwnedIp",
        customer_owned_ipv4_pool: Option<String> = "CustomerOwnedIpv4Pool",
        domain: Option<DomainType> = "Domain",
        network_border_group: Option<String> = "NetworkBorderGroup",
        public_ip: Option<String> = "PublicIp",
        public_ipv4_pool: Option<String> = "PublicIpv4Pool",
    }
}

wire::structure! {
    AlternatePathHint {
        component_arn: Option<String> = "ComponentArn",
        component_id: Option<String> = "ComponentId",
    }
}

wire::enumeration! {
    AmdSevSnpSpecification {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

wire::structure! {
    AnalysisAclRule {
        cidr: Option<String> = "Cidr",
        egress: Option<bool> = "Egress",
        port_range: Option<PortRange> = "PortRange",
        protocol: Option<String> = "Protocol",
        rule_action: Option<String> = "RuleAction",
        rule_number: Option<i32> = "RuleNumber",
    }
}

wire::structure! {
    AnalysisComponent {
        arn: Option<String> = "Arn",
        id: Option<String> = "Id",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    AnalysisLoadBalancerListener {
        instance_port: Option<i32> = "InstancePort",
        load_balancer_port: Option<i32> = "LoadBalancerPort",
    }
}

wire::structure! {
    AnalysisLoadBalancerTarget {
        address: Option<String> = "Address",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        instance: Option<AnalysisComponent> = "Instance",
        port: Option<i32> = "Port",
    }
}

wire::structure! {
    AnalysisPacketHeader {
        destination_addresses: Option<Vec<String>> = "DestinationAddresses",
        destination_port_ranges: Option<Vec<PortRange>> = "DestinationPortRanges",
        protocol: Option<String> = "Protocol",
        source_addresses: Option<Vec<String>> = "SourceAddresses",
        source_port_ranges: Option<Vec<PortRange>> = "SourcePortRanges",
    }
}

wire::structure! {
    AnalysisRouteTableRoute {
        carrier_gateway_id: Option<String> = "CarrierGatewayId",
        core_network_arn: Option<String> = "CoreNetworkArn",
        destination_cidr: Option<String> = "DestinationCidr",
        destination_prefix_list_id: Option<String> = "DestinationPrefixListId",
        egress_only_internet_gateway_id: Option<String> = "EgressOnlyInternetGatewayId",
        gateway_id: Option<String> = "GatewayId",
        instance_id: Option<String> = "InstanceId",
        local_gateway_id: Option<String> = "LocalGatewayId",
        nat_gateway_id: Option<String> = "NatGatewayId",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        origin: Option<String> = "Origin",
        state: Option<String> = "State",
        transit_gateway_id: Option<String> = "TransitGatewayId",
        vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId",
    }
}

wire::structure! {
    AnalysisSecurityGroupRule {
        cidr: Option<String> = "Cidr",
        direction: Option<String> = "Direction",
        port_range: Option<PortRange> = "PortRange",
        prefix_list_id: Option<String> = "PrefixListId",
        protocol: Option<String> = "Protocol",
        security_group_id: Option<String> = "SecurityGroupId",
    }
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

wire::structure! {
    AssignPrivateIpAddressesRequest {
        allow_reassignment: Option<bool> = "AllowReassignment",
        ipv4_prefix_count: Option<i32> = "Ipv4PrefixCount",
        ipv4_prefixes: Option<Vec<String>> = "Ipv4Prefixes",
        network_interface_id: String = "NetworkInterfaceId",
        private_ip_addresses: Option<Vec<String>> = "PrivateIpAddresses",
        secondary_private_ip_address_count: Option<i32> = "SecondaryPrivateIpAddressCount",
    }
}

wire::structure! {
    AssignPrivateIpAddressesResult {
        assigned_ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>> = "AssignedIpv4Prefixes",
        assigned_private_ip_addresses: Option<Vec<AssignedPrivateIpAddress>> = "AssignedPrivateIpAddresses",
        network_interface_id: Option<String> = "NetworkInterfaceId",
    }
}

wire::structure! {
    AssignedPrivateIpAddress {
        private_ip_address: Option<String> = "PrivateIpAddress",
    }
}

wire::structure! {
    AssociateAddressRequest {
        allocation_id: Option<String> = "AllocationId",
        allow_reassociation: Option<bool> = "AllowReassociation",
        dry_run: Option<bool> = "DryRun",
        instance_id: Option<String> = "InstanceId",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        private_ip_address: Option<String> = "PrivateIpAddress",
        public_ip: Option<String> = "PublicIp",
    }
}

wire::structure! {
    AssociateAddressResult {
        association_id: Option<String> = "AssociationId",
    }
}

wire::structure! {
    AssociateDhcpOptionsRequest {
        dhcp_options_id: String = "DhcpOptionsId",
        dry_run: Option<bool> = "DryRun",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    AssociateIamInstanceProfileRequest {
        iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile",
        instance_id: String = "InstanceId",
    }
}

wire::structure! {
    AssociateIamInstanceProfileResult {
        iam_instance_profile_association: Option<IamInstanceProfileAssociation> = "IamInstanceProfileAssociation",
    }
}

wire::structure! {
    AssociateRouteTableRequest {
        dry_run: Option<bool> = "DryRun",
        gateway_id: Option<String> = "GatewayId",
        public_ipv4_pool: Option<String> = "PublicIpv4Pool",
        route_table_id: String = "RouteTableId",
        subnet_id: Option<String> = "SubnetId",
    }
}

wire::structure! {
    AssociateRouteTableResult {
        association_id: Option<String> = "AssociationId",
        association_state: Option<RouteTableAssociationState> = "AssociationState",
    }
}

wire::structure! {
    AssociateVpcCidrBlockRequest {
        amazon_provided_ipv6_cidr_block: Option<bool> = "AmazonProvidedIpv6CidrBlock",
        cidr_block: Option<String> = "CidrBlock",
        ipv4_ipam_pool_id: Option<String> = "Ipv4IpamPoolId",
        ipv4_netmask_length: Option<i32> = "Ipv4NetmaskLength",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        ipv6_cidr_block_network_border_group: Option<String> = "Ipv6CidrBlockNetworkBorderGroup",
        ipv6_ipam_pool_id: Option<String> = "Ipv6IpamPoolId",
        ipv6_netmask_length: Option<i32> = "Ipv6NetmaskLength",
        ipv6_pool: Option<String> = "Ipv6Pool",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    AssociateVpcCidrBlockResult {
        cidr_block_association: Option<VpcCidrBlockAssociation> = "CidrBlockAssociation",
        ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation> = "Ipv6CidrBlockAssociation",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    AttachInternetGatewayRequest {
        dry_run: Option<bool> = "DryRun",
        internet_gateway_id: String = "InternetGatewayId",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    AttachNetworkInterfaceRequest {
        device_index: i32 = "DeviceIndex",
        dry_run: Option<bool> = "DryRun",
        ena_queue_count: Option<i32> = "EnaQueueCount",
        ena_srd_specification: Option<EnaSrdSpecification> = "EnaSrdSpecification",
        instance_id: String = "InstanceId",
        network_card_index: Option<i32> = "NetworkCardIndex",
        network_interface_id: String = "NetworkInterfaceId",
    }
}

wire::structure! {
    AttachNetworkInterfaceResult {
        attachment_id: Option<String> = "AttachmentId",
        network_card_index: Option<i32> = "NetworkCardIndex",
    }
}

wire::structure! {
    AttachmentEnaSrdSpecification {
        ena_srd_enabled: Option<bool> = "EnaSrdEnabled",
        ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification> = "EnaSrdUdpSpecification",
    }
}

wire::structure! {
    AttachmentEnaSrdUdpSpecification {
        ena_srd_udp_enabled: Option<bool> = "EnaSrdUdpEnabled",
    }
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

wire::structure! {
    AttributeBooleanValue {
        value: Option<bool> = "Value",
    }
}

wire::structure! {
    AttributeValue {
        value: Option<String> = "Value",
    }
}

wire::structure! {
    AuthorizeSecurityGroupEgressRequest {
        cidr_ip: Option<String> = "CidrIp",
        dry_run: Option<bool> = "DryRun",
        from_port: Option<i32> = "FromPort",
        group_id: String = "GroupId",
        ip_permissions: Option<Vec<IpPermission>> = "IpPermissions",
        ip_protocol: Option<String> = "IpProtocol",
        source_security_group_name: Option<String> = "SourceSecurityGroupName",
        source_security_group_owner_id: Option<String> = "SourceSecurityGroupOwnerId",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    AuthorizeSecurityGroupEgressResult {
        r#return: Option<bool> = "Return",
        security_group_rules: Option<Vec<SecurityGroupRule>> = "SecurityGroupRules",
    }
}

wire::structure! {
    AuthorizeSecurityGroupIngressRequest {
        cidr_ip: Option<String> = "CidrIp",
        dry_run: Option<bool> = "DryRun",
        from_port: Option<i32> = "FromPort",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        ip_permissions: Option<Vec<IpPermission>> = "IpPermissions",
        ip_protocol: Option<String> = "IpProtocol",
        source_security_group_name: Option<String> = "SourceSecurityGroupName",
        source_security_group_owner_id: Option<String> = "SourceSecurityGroupOwnerId",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    AuthorizeSecurityGroupIngressResult {
        r#return: Option<bool> = "Return",
        security_group_rules: Option<Vec<SecurityGroupRule>> = "SecurityGroupRules",
    }
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

wire::structure! {
    AvailabilityZone {
        geography: Option<Vec<AvailabilityZoneGeography>> = "Geography",
        group_long_name: Option<String> = "GroupLongName",
        group_name: Option<String> = "GroupName",
        messages: Option<Vec<AvailabilityZoneMessage>> = "Messages",
        network_border_group: Option<String> = "NetworkBorderGroup",
        opt_in_status: Option<AvailabilityZoneOptInStatus> = "OptInStatus",
        parent_zone_id: Option<String> = "ParentZoneId",
        parent_zone_name: Option<String> = "ParentZoneName",
        region_name: Option<String> = "RegionName",
        state: Option<AvailabilityZoneState> = "State",
        sub_geography: Option<Vec<AvailabilityZoneSubGeography>> = "SubGeography",
        zone_id: Option<String> = "ZoneId",
        zone_name: Option<String> = "ZoneName",
        zone_type: Option<String> = "ZoneType",
    }
}

wire::structure! {
    AvailabilityZoneAddress {
        allocation_ids: Option<Vec<String>> = "AllocationIds",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
    }
}

wire::structure! {
    AvailabilityZoneGeography {
        name: Option<String> = "Name",
    }
}

wire::structure! {
    AvailabilityZoneMessage {
        message: Option<String> = "Message",
    }
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

wire::structure! {
    AvailabilityZoneSubGeography {
        name: Option<String> = "Name",
    }
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

wire::structure! {
    BaselineEbsBandwidthMbps {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    BaselineEbsBandwidthMbpsRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    BaselinePerformanceFactors {
        cpu: Option<CpuPerformanceFactor> = "Cpu",
    }
}

wire::structure! {
    BaselinePerformanceFactorsRequest {
        cpu: Option<CpuPerformanceFactorRequest> = "Cpu",
    }
}

wire::structure! {
    BlobAttributeValue {
        value: Option<wire::Blob> = "Value",
    }
}

wire::structure! {
    BlockDeviceMapping {
        device_name: Option<String> = "DeviceName",
        ebs: Option<EbsBlockDevice> = "Ebs",
        no_device: Option<String> = "NoDevice",
        virtual_name: Option<String> = "VirtualName",
    }
}

wire::enumeration! {
    BlockPublicAccessMode {
        Off = "off",
        BlockBidirectional = "block-bidirectional",
        BlockIngress = "block-ingress",
    }
}

wire::structure! {
    BlockPublicAccessStates {
        internet_gateway_block_mode: Option<BlockPublicAccessMode> = "InternetGatewayBlockMode",
    }
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

wire::structure! {
    CapacityReservationSpecification {
        capacity_reservation_preference: Option<CapacityReservationPreference> = "CapacityReservationPreference",
        capacity_reservation_target: Option<CapacityReservationTarget> = "CapacityReservationTarget",
    }
}

wire::structure! {
    CapacityReservationSpecificationResponse {
        capacity_reservation_preference: Option<CapacityReservationPreference> = "CapacityReservationPreference",
        capacity_reservation_target: Option<CapacityReservationTargetResponse> = "CapacityReservationTarget",
    }
}

wire::structure! {
    CapacityReservationTarget {
        capacity_reservation_id: Option<String> = "CapacityReservationId",
        capacity_reservation_resource_group_arn: Option<String> = "CapacityReservationResourceGroupArn",
    }
}

wire::structure! {
    CapacityReservationTargetResponse {
        capacity_reservation_id: Option<String> = "CapacityReservationId",
        capacity_reservation_resource_group_arn: Option<String> = "CapacityReservationResourceGroupArn",
    }
}

wire::structure! {
    ConnectionTrackingConfiguration {
        tcp_established_timeout: Option<i32> = "TcpEstablishedTimeout",
        udp_stream_timeout: Option<i32> = "UdpStreamTimeout",
        udp_timeout: Option<i32> = "UdpTimeout",
    }
}

wire::structure! {
    ConnectionTrackingSpecification {
        tcp_established_timeout: Option<i32> = "TcpEstablishedTimeout",
        udp_stream_timeout: Option<i32> = "UdpStreamTimeout",
        udp_timeout: Option<i32> = "UdpTimeout",
    }
}

wire::structure! {
    ConnectionTrackingSpecificationRequest {
        tcp_established_timeout: Option<i32> = "TcpEstablishedTimeout",
        udp_stream_timeout: Option<i32> = "UdpStreamTimeout",
        udp_timeout: Option<i32> = "UdpTimeout",
    }
}

wire::structure! {
    ConnectionTrackingSpecificationResponse {
        tcp_established_timeout: Option<i32> = "TcpEstablishedTimeout",
        udp_stream_timeout: Option<i32> = "UdpStreamTimeout",
        udp_timeout: Option<i32> = "UdpTimeout",
    }
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

wire::structure! {
    CpuOptions {
        amd_sev_snp: Option<AmdSevSnpSpecification> = "AmdSevSnp",
        core_count: Option<i32> = "CoreCount",
        nested_virtualization: Option<NestedVirtualizationSpecification> = "NestedVirtualization",
        threads_per_core: Option<i32> = "ThreadsPerCore",
    }
}

wire::structure! {
    CpuOptionsRequest {
        amd_sev_snp: Option<AmdSevSnpSpecification> = "AmdSevSnp",
        core_count: Option<i32> = "CoreCount",
        nested_virtualization: Option<NestedVirtualizationSpecification> = "NestedVirtualization",
        threads_per_core: Option<i32> = "ThreadsPerCore",
    }
}

wire::structure! {
    CpuPerformanceFactor {
        references: Option<Vec<PerformanceFactorReference>> = "References",
    }
}

wire::structure! {
    CpuPerformanceFactorRequest {
        references: Option<Vec<PerformanceFactorReferenceRequest>> = "References",
    }
}

wire::structure! {
    CreateDefaultSubnetRequest {
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        dry_run: Option<bool> = "DryRun",
        ipv6_native: Option<bool> = "Ipv6Native",
    }
}

wire::structure! {
    CreateDefaultSubnetResult {
        subnet: Option<Subnet> = "Subnet",
    }
}

wire::structure! {
    CreateDefaultVpcRequest {
        dry_run: Option<bool> = "DryRun",
    }
}

wire::structure! {
    CreateDefaultVpcResult {
        vpc: Option<Vpc> = "Vpc",
    }
}

wire::structure! {
    CreateDhcpOptionsRequest {
        dhcp_configurations: Vec<NewDhcpConfiguration> = "DhcpConfigurations",
        dry_run: Option<bool> = "DryRun",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
    }
}

wire::structure! {
    CreateDhcpOptionsResult {
        dhcp_options: Option<DhcpOptions> = "DhcpOptions",
    }
}

wire::structure! {
    CreateInternetGatewayRequest {
        dry_run: Option<bool> = "DryRun",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
    }
}

wire::structure! {
    CreateInternetGatewayResult {
        internet_gateway: Option<InternetGateway> = "InternetGateway",
    }
}

wire::structure! {
    CreateLaunchTemplateRequest {
        client_token: Option<String> = "ClientToken",
        dry_run: Option<bool> = "DryRun",
        launch_template_data: RequestLaunchTemplateData = "LaunchTemplateData",
        launch_template_name: String = "LaunchTemplateName",
        operator: Option<OperatorRequest> = "Operator",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        version_description: Option<String> = "VersionDescription",
    }
}

wire::structure! {
    CreateLaunchTemplateResult {
        launch_template: Option<LaunchTemplate> = "LaunchTemplate",
        warning: Option<ValidationWarning> = "Warning",
    }
}

wire::structure! {
    CreateLaunchTemplateVersionRequest {
        client_token: Option<String> = "ClientToken",
        dry_run: Option<bool> = "DryRun",
        launch_template_data: RequestLaunchTemplateData = "LaunchTemplateData",
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        resolve_alias: Option<bool> = "ResolveAlias",
        source_version: Option<String> = "SourceVersion",
        version_description: Option<String> = "VersionDescription",
    }
}

wire::structure! {
    CreateLaunchTemplateVersionResult {
        launch_template_version: Option<LaunchTemplateVersion> = "LaunchTemplateVersion",
        warning: Option<ValidationWarning> = "Warning",
    }
}

wire::structure! {
    CreateManagedPrefixListRequest {
        address_family: String = "AddressFamily",
        client_token: Option<String> = "ClientToken",
        dry_run: Option<bool> = "DryRun",
        entries: Option<Vec<AddPrefixListEntry>> = "Entries",
        max_entries: i32 = "MaxEntries",
        prefix_list_name: String = "PrefixListName",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
    }
}

wire::structure! {
    CreateManagedPrefixListResult {
        prefix_list: Option<ManagedPrefixList> = "PrefixList",
    }
}

wire::structure! {
    CreateNatGatewayRequest {
        allocation_id: Option<String> = "AllocationId",
        availability_mode: Option<AvailabilityMode> = "AvailabilityMode",
        availability_zone_addresses: Option<Vec<AvailabilityZoneAddress>> = "AvailabilityZoneAddresses",
        client_token: Option<String> = "ClientToken",
        connectivity_type: Option<ConnectivityType> = "ConnectivityType",
        dry_run: Option<bool> = "DryRun",
        private_ip_address: Option<String> = "PrivateIpAddress",
        secondary_allocation_ids: Option<Vec<String>> = "SecondaryAllocationIds",
        secondary_private_ip_address_count: Option<i32> = "SecondaryPrivateIpAddressCount",
        secondary_private_ip_addresses: Option<Vec<String>> = "SecondaryPrivateIpAddresses",
        subnet_id: Option<String> = "SubnetId",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    CreateNatGatewayResult {
        client_token: Option<String> = "ClientToken",
        nat_gateway: Option<NatGateway> = "NatGateway",
    }
}

wire::structure! {
    CreateNetworkAclEntryRequest {
        cidr_block: Option<String> = "CidrBlock",
        dry_run: Option<bool> = "DryRun",
        egress: bool = "Egress",
        icmp_type_code: Option<IcmpTypeCode> = "IcmpTypeCode",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        network_acl_id: String = "NetworkAclId",
        port_range: Option<PortRange> = "PortRange",
        protocol: String = "Protocol",
        rule_action: String = "RuleAction",
        rule_number: i32 = "RuleNumber",
    }
}

wire::structure! {
    CreateNetworkAclRequest {
        client_token: Option<String> = "ClientToken",
        dry_run: Option<bool> = "DryRun",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    CreateNetworkAclResult {
        client_token: Option<String> = "ClientToken",
        network_acl: Option<NetworkAcl> = "NetworkAcl",
    }
}

wire::structure! {
    CreateNetworkInsightsPathRequest {
        client_token: String = "ClientToken",
        destination: Option<String> = "Destination",
        destination_ip: Option<String> = "DestinationIp",
        destination_port: Option<i32> = "DestinationPort",
        dry_run: Option<bool> = "DryRun",
        filter_at_destination: Option<PathRequestFilter> = "FilterAtDestination",
        filter_at_source: Option<PathRequestFilter> = "FilterAtSource",
        protocol: Protocol = "Protocol",
        source: String = "Source",
        source_ip: Option<String> = "SourceIp",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
    }
}

wire::structure! {
    CreateNetworkInsightsPathResult {
        network_insights_path: Option<NetworkInsightsPath> = "NetworkInsightsPath",
    }
}

wire::structure! {
    CreateNetworkInterfaceRequest {
        client_token: Option<String> = "ClientToken",
        connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest> = "ConnectionTrackingSpecification",
        description: Option<String> = "Description",
        dry_run: Option<bool> = "DryRun",
        enable_primary_ipv6: Option<bool> = "EnablePrimaryIpv6",
        groups: Option<Vec<String>> = "Groups",
        interface_type: Option<NetworkInterfaceCreationType> = "InterfaceType",
        ipv4_prefix_count: Option<i32> = "Ipv4PrefixCount",
        ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>> = "Ipv4Prefixes",
        ipv6_address_count: Option<i32> = "Ipv6AddressCount",
        ipv6_addresses: Option<Vec<InstanceIpv6Address>> = "Ipv6Addresses",
        ipv6_prefix_count: Option<i32> = "Ipv6PrefixCount",
        ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>> = "Ipv6Prefixes",
        operator: Option<OperatorRequest> = "Operator",
        private_ip_address: Option<String> = "PrivateIpAddress",
        private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>> = "PrivateIpAddresses",
        secondary_private_ip_address_count: Option<i32> = "SecondaryPrivateIpAddressCount",
        subnet_id: String = "SubnetId",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
    }
}

wire::structure! {
    CreateNetworkInterfaceResult {
        client_token: Option<String> = "ClientToken",
        network_interface: Option<NetworkInterface> = "NetworkInterface",
    }
}

wire::structure! {
    CreateRouteRequest {
        carrier_gateway_id: Option<String> = "CarrierGatewayId",
        core_network_arn: Option<String> = "CoreNetworkArn",
        destination_cidr_block: Option<String> = "DestinationCidrBlock",
        destination_ipv6_cidr_block: Option<String> = "DestinationIpv6CidrBlock",
        destination_prefix_list_id: Option<String> = "DestinationPrefixListId",
        dry_run: Option<bool> = "DryRun",
        egress_only_internet_gateway_id: Option<String> = "EgressOnlyInternetGatewayId",
        gateway_id: Option<String> = "GatewayId",
        instance_id: Option<String> = "InstanceId",
        local_gateway_id: Option<String> = "LocalGatewayId",
        nat_gateway_id: Option<String> = "NatGatewayId",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        odb_network_arn: Option<String> = "OdbNetworkArn",
        route_table_id: String = "RouteTableId",
        transit_gateway_id: Option<String> = "TransitGatewayId",
        vpc_endpoint_id: Option<String> = "VpcEndpointId",
        vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId",
    }
}

wire::structure! {
    CreateRouteResult {
        r#return: Option<bool> = "Return",
    }
}

wire::structure! {
    CreateRouteTableRequest {
        client_token: Option<String> = "ClientToken",
        dry_run: Option<bool> = "DryRun",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    CreateRouteTableResult {
        client_token: Option<String> = "ClientToken",
        route_table: Option<RouteTable> = "RouteTable",
    }
}

wire::structure! {
    CreateSecurityGroupRequest {
        description: String = "Description",
        dry_run: Option<bool> = "DryRun",
        group_name: String = "GroupName",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    CreateSecurityGroupResult {
        group_id: Option<String> = "GroupId",
        security_group_arn: Option<String> = "SecurityGroupArn",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    CreateSubnetRequest {
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        cidr_block: Option<String> = "CidrBlock",
        dry_run: Option<bool> = "DryRun",
        ipv4_ipam_pool_id: Option<String> = "Ipv4IpamPoolId",
        ipv4_netmask_length: Option<i32> = "Ipv4NetmaskLength",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        ipv6_ipam_pool_id: Option<String> = "Ipv6IpamPoolId",
        ipv6_native: Option<bool> = "Ipv6Native",
        ipv6_netmask_length: Option<i32> = "Ipv6NetmaskLength",
        outpost_arn: Option<String> = "OutpostArn",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    CreateSubnetResult {
        subnet: Option<Subnet> = "Subnet",
    }
}

wire::structure! {
    CreateTagsRequest {
        dry_run: Option<bool> = "DryRun",
        resources: Option<Vec<String>> = "Resources",
        tags: Vec<Tag> = "Tags",
    }
}

wire::structure! {
    CreateVpcRequest {
        amazon_provided_ipv6_cidr_block: Option<bool> = "AmazonProvidedIpv6CidrBlock",
        cidr_block: Option<String> = "CidrBlock",
        dry_run: Option<bool> = "DryRun",
        instance_tenancy: Option<Tenancy> = "InstanceTenancy",
        ipv4_ipam_pool_id: Option<String> = "Ipv4IpamPoolId",
        ipv4_netmask_length: Option<i32> = "Ipv4NetmaskLength",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        ipv6_cidr_block_network_border_group: Option<String> = "Ipv6CidrBlockNetworkBorderGroup",
        ipv6_ipam_pool_id: Option<String> = "Ipv6IpamPoolId",
        ipv6_netmask_length: Option<i32> = "Ipv6NetmaskLength",
        ipv6_pool: Option<String> = "Ipv6Pool",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        vpc_encryption_control: Option<VpcEncryptionControlConfiguration> = "VpcEncryptionControl",
    }
}

wire::structure! {
    CreateVpcResult {
        vpc: Option<Vpc> = "Vpc",
    }
}

wire::structure! {
    CreditSpecification {
        cpu_credits: Option<String> = "CpuCredits",
    }
}

wire::structure! {
    CreditSpecificationRequest {
        cpu_credits: String = "CpuCredits",
    }
}

wire::structure! {
    DefaultConnectionTrackingConfiguration {
        default_tcp_established_timeout: Option<i32> = "DefaultTcpEstablishedTimeout",
        default_udp_stream_timeout: Option<i32> = "DefaultUdpStreamTimeout",
        default_udp_timeout: Option<i32> = "DefaultUdpTimeout",
    }
}

wire::structure! {
    DeleteDhcpOptionsRequest {
        dhcp_options_id: String = "DhcpOptionsId",
        dry_run: Option<bool> = "DryRun",
    }
}

wire::structure! {
    DeleteInternetGatewayRequest {
        dry_run: Option<bool> = "DryRun",
        internet_gateway_id: String = "InternetGatewayId",
    }
}

wire::structure! {
    DeleteLaunchTemplateRequest {
        dry_run: Option<bool> = "DryRun",
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
    }
}

wire::structure! {
    DeleteLaunchTemplateResult {
        launch_template: Option<LaunchTemplate> = "LaunchTemplate",
    }
}

wire::structure! {
    DeleteLaunchTemplateVersionsRequest {
        dry_run: Option<bool> = "DryRun",
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        versions: Vec<String> = "Versions",
    }
}

wire::structure! {
    DeleteLaunchTemplateVersionsResponseErrorItem {
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        response_error: Option<ResponseError> = "ResponseError",
        version_number: Option<i64> = "VersionNumber",
    }
}

wire::structure! {
    DeleteLaunchTemplateVersionsResponseSuccessItem {
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        version_number: Option<i64> = "VersionNumber",
    }
}

wire::structure! {
    DeleteLaunchTemplateVersionsResult {
        successfully_deleted_launch_template_versions: Option<Vec<DeleteLaunchTemplateVersionsResponseSuccessItem>> = "SuccessfullyDeletedLaunchTemplateVersions",
        unsuccessfully_deleted_launch_template_versions: Option<Vec<DeleteLaunchTemplateVersionsResponseErrorItem>> = "UnsuccessfullyDeletedLaunchTemplateVersions",
    }
}

wire::structure! {
    DeleteManagedPrefixListRequest {
        dry_run: Option<bool> = "DryRun",
        prefix_list_id: String = "PrefixListId",
    }
}

wire::structure! {
    DeleteManagedPrefixListResult {
        prefix_list: Option<ManagedPrefixList> = "PrefixList",
    }
}

wire::structure! {
    DeleteNatGatewayRequest {
        dry_run: Option<bool> = "DryRun",
        nat_gateway_id: String = "NatGatewayId",
    }
}

wire::structure! {
    DeleteNatGatewayResult {
        nat_gateway_id: Option<String> = "NatGatewayId",
    }
}

wire::structure! {
    DeleteNetworkAclEntryRequest {
        dry_run: Option<bool> = "DryRun",
        egress: bool = "Egress",
        network_acl_id: String = "NetworkAclId",
        rule_number: i32 = "RuleNumber",
    }
}

wire::structure! {
    DeleteNetworkAclRequest {
        dry_run: Option<bool> = "DryRun",
        network_acl_id: String = "NetworkAclId",
    }
}

wire::structure! {
    DeleteNetworkInsightsAnalysisRequest {
        dry_run: Option<bool> = "DryRun",
        network_insights_analysis_id: String = "NetworkInsightsAnalysisId",
    }
}

wire::structure! {
    DeleteNetworkInsightsAnalysisResult {
        network_insights_analysis_id: Option<String> = "NetworkInsightsAnalysisId",
    }
}

wire::structure! {
    DeleteNetworkInsightsPathRequest {
        dry_run: Option<bool> = "DryRun",
        network_insights_path_id: String = "NetworkInsightsPathId",
    }
}

wire::structure! {
    DeleteNetworkInsightsPathResult {
        network_insights_path_id: Option<String> = "NetworkInsightsPathId",
    }
}

wire::structure! {
    DeleteNetworkInterfaceRequest {
        dry_run: Option<bool> = "DryRun",
        network_interface_id: String = "NetworkInterfaceId",
    }
}

wire::structure! {
    DeleteRouteRequest {
        destination_cidr_block: Option<String> = "DestinationCidrBlock",
        destination_ipv6_cidr_block: Option<String> = "DestinationIpv6CidrBlock",
        destination_prefix_list_id: Option<String> = "DestinationPrefixListId",
        dry_run: Option<bool> = "DryRun",
        route_table_id: String = "RouteTableId",
    }
}

wire::structure! {
    DeleteRouteTableRequest {
        dry_run: Option<bool> = "DryRun",
        route_table_id: String = "RouteTableId",
    }
}

wire::structure! {
    DeleteSecurityGroupRequest {
        dry_run: Option<bool> = "DryRun",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
    }
}

wire::structure! {
    DeleteSecurityGroupResult {
        group_id: Option<String> = "GroupId",
        r#return: Option<bool> = "Return",
    }
}

wire::structure! {
    DeleteSubnetRequest {
        dry_run: Option<bool> = "DryRun",
        subnet_id: String = "SubnetId",
    }
}

wire::structure! {
    DeleteTagsRequest {
        dry_run: Option<bool> = "DryRun",
        resources: Option<Vec<String>> = "Resources",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    DeleteVpcRequest {
        dry_run: Option<bool> = "DryRun",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    DescribeAccountAttributesRequest {
        attribute_names: Option<Vec<AccountAttributeName>> = "AttributeNames",
        dry_run: Option<bool> = "DryRun",
    }
}

wire::structure! {
    DescribeAccountAttributesResult {
        account_attributes: Option<Vec<AccountAttribute>> = "AccountAttributes",
    }
}

wire::structure! {
    DescribeAddressesAttributeRequest {
        allocation_ids: Option<Vec<String>> = "AllocationIds",
        attribute: Option<AddressAttributeName> = "Attribute",
        dry_run: Option<bool> = "DryRun",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeAddressesAttributeResult {
        addresses: Option<Vec<AddressAttribute>> = "Addresses",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeAddressesRequest {
        allocation_ids: Option<Vec<String>> = "AllocationIds",
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        public_ips: Option<Vec<String>> = "PublicIps",
    }
}

wire::structure! {
    DescribeAddressesResult {
        addresses: Option<Vec<Address>> = "Addresses",
    }
}

wire::structure! {
    DescribeAvailabilityZonesRequest {
        all_availability_zones: Option<bool> = "AllAvailabilityZones",
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        zone_ids: Option<Vec<String>> = "ZoneIds",
        zone_names: Option<Vec<String>> = "ZoneNames",
    }
}

wire::structure! {
    DescribeAvailabilityZonesResult {
        availability_zones: Option<Vec<AvailabilityZone>> = "AvailabilityZones",
    }
}

wire::structure! {
    DescribeDhcpOptionsRequest {
        dhcp_options_ids: Option<Vec<String>> = "DhcpOptionsIds",
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeDhcpOptionsResult {
        dhcp_options: Option<Vec<DhcpOptions>> = "DhcpOptions",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeIamInstanceProfileAssociationsRequest {
        association_ids: Option<Vec<String>> = "AssociationIds",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeIamInstanceProfileAssociationsResult {
        iam_instance_profile_associations: Option<Vec<IamInstanceProfileAssociation>> = "IamInstanceProfileAssociations",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeImagesRequest {
        dry_run: Option<bool> = "DryRun",
        executable_users: Option<Vec<String>> = "ExecutableUsers",
        filters: Option<Vec<Filter>> = "Filters",
        image_ids: Option<Vec<String>> = "ImageIds",
        include_deprecated: Option<bool> = "IncludeDeprecated",
        include_disabled: Option<bool> = "IncludeDisabled",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        owners: Option<Vec<String>> = "Owners",
    }
}

wire::structure! {
    DescribeImagesResult {
        images: Option<Vec<Image>> = "Images",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceAttributeRequest {
        attribute: InstanceAttributeName = "Attribute",
        dry_run: Option<bool> = "DryRun",
        instance_id: String = "InstanceId",
    }
}

wire::structure! {
    DescribeInstanceCreditSpecificationsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        instance_ids: Option<Vec<String>> = "InstanceIds",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceCreditSpecificationsResult {
        instance_credit_specifications: Option<Vec<InstanceCreditSpecification>> = "InstanceCreditSpecifications",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceStatusRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        include_all_instances: Option<bool> = "IncludeAllInstances",
        include_managed_resources: Option<bool> = "IncludeManagedResources",
        instance_ids: Option<Vec<String>> = "InstanceIds",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceStatusResult {
        instance_statuses: Option<Vec<InstanceStatus>> = "InstanceStatuses",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceTypeOfferingsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        location_type: Option<LocationType> = "LocationType",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceTypeOfferingsResult {
        instance_type_offerings: Option<Vec<InstanceTypeOffering>> = "InstanceTypeOfferings",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceTypesRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        include_unsupported_in_region: Option<bool> = "IncludeUnsupportedInRegion",
        instance_types: Option<Vec<String>> = "InstanceTypes",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstanceTypesResult {
        instance_types: Option<Vec<InstanceTypeInfo>> = "InstanceTypes",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstancesRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        include_managed_resources: Option<bool> = "IncludeManagedResources",
        instance_ids: Option<Vec<String>> = "InstanceIds",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInstancesResult {
        next_token: Option<String> = "NextToken",
        reservations: Option<Vec<Reservation>> = "Reservations",
    }
}

wire::structure! {
    DescribeInternetGatewaysRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        internet_gateway_ids: Option<Vec<String>> = "InternetGatewayIds",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeInternetGatewaysResult {
        internet_gateways: Option<Vec<InternetGateway>> = "InternetGateways",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeLaunchTemplateVersionsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        include_managed_resources: Option<bool> = "IncludeManagedResources",
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        max_results: Option<i32> = "MaxResults",
        max_version: Option<String> = "MaxVersion",
        min_version: Option<String> = "MinVersion",
        next_token: Option<String> = "NextToken",
        resolve_alias: Option<bool> = "ResolveAlias",
        versions: Option<Vec<String>> = "Versions",
    }
}

wire::structure! {
    DescribeLaunchTemplateVersionsResult {
        launch_template_versions: Option<Vec<LaunchTemplateVersion>> = "LaunchTemplateVersions",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeLaunchTemplatesRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        include_managed_resources: Option<bool> = "IncludeManagedResources",
        launch_template_ids: Option<Vec<String>> = "LaunchTemplateIds",
        launch_template_names: Option<Vec<String>> = "LaunchTemplateNames",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeLaunchTemplatesResult {
        launch_templates: Option<Vec<LaunchTemplate>> = "LaunchTemplates",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeManagedPrefixListsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        prefix_list_ids: Option<Vec<String>> = "PrefixListIds",
    }
}

wire::structure! {
    DescribeManagedPrefixListsResult {
        next_token: Option<String> = "NextToken",
        prefix_lists: Option<Vec<ManagedPrefixList>> = "PrefixLists",
    }
}

wire::structure! {
    DescribeNatGatewaysRequest {
        dry_run: Option<bool> = "DryRun",
        filter: Option<Vec<Filter>> = "Filter",
        max_results: Option<i32> = "MaxResults",
        nat_gateway_ids: Option<Vec<String>> = "NatGatewayIds",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNatGatewaysResult {
        nat_gateways: Option<Vec<NatGateway>> = "NatGateways",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkAclsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        network_acl_ids: Option<Vec<String>> = "NetworkAclIds",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkAclsResult {
        network_acls: Option<Vec<NetworkAcl>> = "NetworkAcls",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkInsightsAnalysesRequest {
        analysis_end_time: Option<model::Timestamp> = "AnalysisEndTime",
        analysis_start_time: Option<model::Timestamp> = "AnalysisStartTime",
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        network_insights_analysis_ids: Option<Vec<String>> = "NetworkInsightsAnalysisIds",
        network_insights_path_id: Option<String> = "NetworkInsightsPathId",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkInsightsAnalysesResult {
        network_insights_analyses: Option<Vec<NetworkInsightsAnalysis>> = "NetworkInsightsAnalyses",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkInsightsPathsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        network_insights_path_ids: Option<Vec<String>> = "NetworkInsightsPathIds",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkInsightsPathsResult {
        network_insights_paths: Option<Vec<NetworkInsightsPath>> = "NetworkInsightsPaths",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkInterfaceAttributeRequest {
        attribute: Option<NetworkInterfaceAttribute> = "Attribute",
        dry_run: Option<bool> = "DryRun",
        network_interface_id: String = "NetworkInterfaceId",
    }
}

wire::structure! {
    DescribeNetworkInterfaceAttributeResult {
        associate_public_ip_address: Option<bool> = "AssociatePublicIpAddress",
        attachment: Option<NetworkInterfaceAttachment> = "Attachment",
        description: Option<AttributeValue> = "Description",
        groups: Option<Vec<GroupIdentifier>> = "Groups",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        source_dest_check: Option<AttributeBooleanValue> = "SourceDestCheck",
    }
}

wire::structure! {
    DescribeNetworkInterfacesRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        include_managed_resources: Option<bool> = "IncludeManagedResources",
        max_results: Option<i32> = "MaxResults",
        network_interface_ids: Option<Vec<String>> = "NetworkInterfaceIds",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeNetworkInterfacesResult {
        network_interfaces: Option<Vec<NetworkInterface>> = "NetworkInterfaces",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribePrefixListsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        prefix_list_ids: Option<Vec<String>> = "PrefixListIds",
    }
}

wire::structure! {
    DescribePrefixListsResult {
        next_token: Option<String> = "NextToken",
        prefix_lists: Option<Vec<PrefixList>> = "PrefixLists",
    }
}

wire::structure! {
    DescribeRegionsRequest {
        all_regions: Option<bool> = "AllRegions",
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        region_names: Option<Vec<String>> = "RegionNames",
    }
}

wire::structure! {
    DescribeRegionsResult {
        regions: Option<Vec<Region>> = "Regions",
    }
}

wire::structure! {
    DescribeRouteTablesRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        route_table_ids: Option<Vec<String>> = "RouteTableIds",
    }
}

wire::structure! {
    DescribeRouteTablesResult {
        next_token: Option<String> = "NextToken",
        route_tables: Option<Vec<RouteTable>> = "RouteTables",
    }
}

wire::structure! {
    DescribeSecurityGroupRulesRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        security_group_rule_ids: Option<Vec<String>> = "SecurityGroupRuleIds",
    }
}

wire::structure! {
    DescribeSecurityGroupRulesResult {
        next_token: Option<String> = "NextToken",
        security_group_rules: Option<Vec<SecurityGroupRule>> = "SecurityGroupRules",
    }
}

wire::structure! {
    DescribeSecurityGroupsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        group_ids: Option<Vec<String>> = "GroupIds",
        group_names: Option<Vec<String>> = "GroupNames",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeSecurityGroupsResult {
        next_token: Option<String> = "NextToken",
        security_groups: Option<Vec<SecurityGroup>> = "SecurityGroups",
    }
}

wire::structure! {
    DescribeSubnetsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        subnet_ids: Option<Vec<String>> = "SubnetIds",
    }
}

wire::structure! {
    DescribeSubnetsResult {
        next_token: Option<String> = "NextToken",
        subnets: Option<Vec<Subnet>> = "Subnets",
    }
}

wire::structure! {
    DescribeTagsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    DescribeTagsResult {
        next_token: Option<String> = "NextToken",
        tags: Option<Vec<TagDescription>> = "Tags",
    }
}

wire::structure! {
    DescribeVolumesRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        include_managed_resources: Option<bool> = "IncludeManagedResources",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        volume_ids: Option<Vec<String>> = "VolumeIds",
    }
}

wire::structure! {
    DescribeVolumesResult {
        next_token: Option<String> = "NextToken",
        volumes: Option<Vec<Volume>> = "Volumes",
    }
}

wire::structure! {
    DescribeVpcAttributeRequest {
        attribute: VpcAttributeName = "Attribute",
        dry_run: Option<bool> = "DryRun",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    DescribeVpcAttributeResult {
        enable_dns_hostnames: Option<AttributeBooleanValue> = "EnableDnsHostnames",
        enable_dns_support: Option<AttributeBooleanValue> = "EnableDnsSupport",
        enable_network_address_usage_metrics: Option<AttributeBooleanValue> = "EnableNetworkAddressUsageMetrics",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    DescribeVpcsRequest {
        dry_run: Option<bool> = "DryRun",
        filters: Option<Vec<Filter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        vpc_ids: Option<Vec<String>> = "VpcIds",
    }
}

wire::structure! {
    DescribeVpcsResult {
        next_token: Option<String> = "NextToken",
        vpcs: Option<Vec<Vpc>> = "Vpcs",
    }
}

wire::structure! {
    DetachInternetGatewayRequest {
        dry_run: Option<bool> = "DryRun",
        internet_gateway_id: String = "InternetGatewayId",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    DetachNetworkInterfaceRequest {
        attachment_id: String = "AttachmentId",
        dry_run: Option<bool> = "DryRun",
        force: Option<bool> = "Force",
    }
}

wire::enumeration! {
    DeviceType {
        Ebs = "ebs",
        InstanceStore = "instance-store",
    }
}

wire::structure! {
    DhcpConfiguration {
        key: Option<String> = "Key",
        values: Option<Vec<AttributeValue>> = "Values",
    }
}

wire::structure! {
    DhcpOptions {
        dhcp_configurations: Option<Vec<DhcpConfiguration>> = "DhcpConfigurations",
        dhcp_options_id: Option<String> = "DhcpOptionsId",
        owner_id: Option<String> = "OwnerId",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    DisassociateAddressRequest {
        association_id: Option<String> = "AssociationId",
        dry_run: Option<bool> = "DryRun",
        public_ip: Option<String> = "PublicIp",
    }
}

wire::structure! {
    DisassociateIamInstanceProfileRequest {
        association_id: String = "AssociationId",
    }
}

wire::structure! {
    DisassociateIamInstanceProfileResult {
        iam_instance_profile_association: Option<IamInstanceProfileAssociation> = "IamInstanceProfileAssociation",
    }
}

wire::structure! {
    DisassociateRouteTableRequest {
        association_id: String = "AssociationId",
        dry_run: Option<bool> = "DryRun",
    }
}

wire::structure! {
    DisassociateVpcCidrBlockRequest {
        association_id: String = "AssociationId",
    }
}

wire::structure! {
    DisassociateVpcCidrBlockResult {
        cidr_block_association: Option<VpcCidrBlockAssociation> = "CidrBlockAssociation",
        ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation> = "Ipv6CidrBlockAssociation",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    DiskInfo {
        count: Option<i32> = "Count",
        size_in_gb: Option<i64> = "SizeInGB",
        r#type: Option<DiskType> = "Type",
    }
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

wire::structure! {
    EbsBlockDevice {
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        ebs_card_index: Option<i32> = "EbsCardIndex",
        encrypted: Option<bool> = "Encrypted",
        iops: Option<i32> = "Iops",
        kms_key_id: Option<String> = "KmsKeyId",
        outpost_arn: Option<String> = "OutpostArn",
        snapshot_id: Option<String> = "SnapshotId",
        throughput: Option<i32> = "Throughput",
        volume_initialization_rate: Option<i32> = "VolumeInitializationRate",
        volume_size: Option<i32> = "VolumeSize",
        volume_type: Option<VolumeType> = "VolumeType",
    }
}

wire::structure! {
    EbsCardInfo {
        baseline_bandwidth_in_mbps: Option<i32> = "BaselineBandwidthInMbps",
        baseline_iops: Option<i32> = "BaselineIops",
        baseline_throughput_in_m_bps: Option<f64> = "BaselineThroughputInMBps",
        ebs_card_index: Option<i32> = "EbsCardIndex",
        maximum_bandwidth_in_mbps: Option<i32> = "MaximumBandwidthInMbps",
        maximum_iops: Option<i32> = "MaximumIops",
        maximum_throughput_in_m_bps: Option<f64> = "MaximumThroughputInMBps",
    }
}

wire::enumeration! {
    EbsEncryptionSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

wire::structure! {
    EbsInfo {
        attachment_limit_type: Option<AttachmentLimitType> = "AttachmentLimitType",
        ebs_cards: Option<Vec<EbsCardInfo>> = "EbsCards",
        ebs_optimized_info: Option<EbsOptimizedInfo> = "EbsOptimizedInfo",
        ebs_optimized_support: Option<EbsOptimizedSupport> = "EbsOptimizedSupport",
        encryption_support: Option<EbsEncryptionSupport> = "EncryptionSupport",
        maximum_ebs_attachments: Option<i32> = "MaximumEbsAttachments",
        maximum_ebs_cards: Option<i32> = "MaximumEbsCards",
        nvme_support: Option<EbsNvmeSupport> = "NvmeSupport",
    }
}

wire::structure! {
    EbsInstanceBlockDevice {
        associated_resource: Option<String> = "AssociatedResource",
        attach_time: Option<model::Timestamp> = "AttachTime",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        ebs_card_index: Option<i32> = "EbsCardIndex",
        operator: Option<OperatorResponse> = "Operator",
        status: Option<AttachmentStatus> = "Status",
        volume_id: Option<String> = "VolumeId",
        volume_owner_id: Option<String> = "VolumeOwnerId",
    }
}

wire::structure! {
    EbsInstanceBlockDeviceSpecification {
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        volume_id: Option<String> = "VolumeId",
    }
}

wire::enumeration! {
    EbsNvmeSupport {
        Unsupported = "unsupported",
        Supported = "supported",
        Required = "required",
    }
}

wire::structure! {
    EbsOptimizedInfo {
        baseline_bandwidth_in_mbps: Option<i32> = "BaselineBandwidthInMbps",
        baseline_iops: Option<i32> = "BaselineIops",
        baseline_throughput_in_m_bps: Option<f64> = "BaselineThroughputInMBps",
        maximum_bandwidth_in_mbps: Option<i32> = "MaximumBandwidthInMbps",
        maximum_iops: Option<i32> = "MaximumIops",
        maximum_throughput_in_m_bps: Option<f64> = "MaximumThroughputInMBps",
    }
}

wire::enumeration! {
    EbsOptimizedSupport {
        Unsupported = "unsupported",
        Supported = "supported",
        Default = "default",
    }
}

wire::structure! {
    EbsStatusDetails {
        impaired_since: Option<model::Timestamp> = "ImpairedSince",
        name: Option<StatusName> = "Name",
        status: Option<StatusType> = "Status",
    }
}

wire::structure! {
    EbsStatusSummary {
        details: Option<Vec<EbsStatusDetails>> = "Details",
        status: Option<SummaryStatus> = "Status",
    }
}

wire::structure! {
    EfaInfo {
        maximum_efa_interfaces: Option<i32> = "MaximumEfaInterfaces",
    }
}

wire::structure! {
    ElasticGpuAssociation {
        elastic_gpu_association_id: Option<String> = "ElasticGpuAssociationId",
        elastic_gpu_association_state: Option<String> = "ElasticGpuAssociationState",
        elastic_gpu_association_time: Option<String> = "ElasticGpuAssociationTime",
        elastic_gpu_id: Option<String> = "ElasticGpuId",
    }
}

wire::structure! {
    ElasticGpuSpecification {
        r#type: String = "Type",
    }
}

wire::structure! {
    ElasticGpuSpecificationResponse {
        r#type: Option<String> = "Type",
    }
}

wire::structure! {
    ElasticInferenceAccelerator {
        count: Option<i32> = "Count",
        r#type: String = "Type",
    }
}

wire::structure! {
    ElasticInferenceAcceleratorAssociation {
        elastic_inference_accelerator_arn: Option<String> = "ElasticInferenceAcceleratorArn",
        elastic_inference_accelerator_association_id: Option<String> = "ElasticInferenceAcceleratorAssociationId",
        elastic_inference_accelerator_association_state: Option<String> = "ElasticInferenceAcceleratorAssociationState",
        elastic_inference_accelerator_association_time: Option<model::Timestamp> = "ElasticInferenceAcceleratorAssociationTime",
    }
}

wire::structure! {
    EnaSrdSpecification {
        ena_srd_enabled: Option<bool> = "EnaSrdEnabled",
        ena_srd_udp_specification: Option<EnaSrdUdpSpecification> = "EnaSrdUdpSpecification",
    }
}

wire::structure! {
    EnaSrdSpecificationRequest {
        ena_srd_enabled: Option<bool> = "EnaSrdEnabled",
        ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest> = "EnaSrdUdpSpecification",
    }
}

wire::structure! {
    EnaSrdUdpSpecification {
        ena_srd_udp_enabled: Option<bool> = "EnaSrdUdpEnabled",
    }
}

wire::structure! {
    EnaSrdUdpSpecificationRequest {
        ena_srd_udp_enabled: Option<bool> = "EnaSrdUdpEnabled",
    }
}

wire::enumeration! {
    EnaSupport {
        Unsupported = "unsupported",
        Supported = "supported",
        Required = "required",
    }
}

wire::structure! {
    EnclaveOptions {
        enabled: Option<bool> = "Enabled",
    }
}

wire::structure! {
    EnclaveOptionsRequest {
        enabled: Option<bool> = "Enabled",
    }
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

wire::structure! {
    Explanation {
        acl: Option<AnalysisComponent> = "Acl",
        acl_rule: Option<AnalysisAclRule> = "AclRule",
        address: Option<String> = "Address",
        addresses: Option<Vec<String>> = "Addresses",
        attached_to: Option<AnalysisComponent> = "AttachedTo",
        availability_zone_ids: Option<Vec<String>> = "AvailabilityZoneIds",
        availability_zones: Option<Vec<String>> = "AvailabilityZones",
        cidrs: Option<Vec<String>> = "Cidrs",
        classic_load_balancer_listener: Option<AnalysisLoadBalancerListener> = "ClassicLoadBalancerListener",
        component: Option<AnalysisComponent> = "Component",
        component_account: Option<String> = "ComponentAccount",
        component_region: Option<String> = "ComponentRegion",
        customer_gateway: Option<AnalysisComponent> = "CustomerGateway",
        destination: Option<AnalysisComponent> = "Destination",
        destination_vpc: Option<AnalysisComponent> = "DestinationVpc",
        direction: Option<String> = "Direction",
        elastic_load_balancer_listener: Option<AnalysisComponent> = "ElasticLoadBalancerListener",
        explanation_code: Option<String> = "ExplanationCode",
        firewall_stateful_rule: Option<FirewallStatefulRule> = "FirewallStatefulRule",
        firewall_stateless_rule: Option<FirewallStatelessRule> = "FirewallStatelessRule",
        ingress_route_table: Option<AnalysisComponent> = "IngressRouteTable",
        internet_gateway: Option<AnalysisComponent> = "InternetGateway",
        load_balancer_arn: Option<String> = "LoadBalancerArn",
        load_balancer_listener_port: Option<i32> = "LoadBalancerListenerPort",
        load_balancer_target: Option<AnalysisLoadBalancerTarget> = "LoadBalancerTarget",
        load_balancer_target_group: Option<AnalysisComponent> = "LoadBalancerTargetGroup",
        load_balancer_target_groups: Option<Vec<AnalysisComponent>> = "LoadBalancerTargetGroups",
        load_balancer_target_port: Option<i32> = "LoadBalancerTargetPort",
        missing_component: Option<String> = "MissingComponent",
        nat_gateway: Option<AnalysisComponent> = "NatGateway",
        network_interface: Option<AnalysisComponent> = "NetworkInterface",
        packet_field: Option<String> = "PacketField",
        port: Option<i32> = "Port",
        port_ranges: Option<Vec<PortRange>> = "PortRanges",
        prefix_list: Option<AnalysisComponent> = "PrefixList",
        protocols: Option<Vec<String>> = "Protocols",
        route_table: Option<AnalysisComponent> = "RouteTable",
        route_table_route: Option<AnalysisRouteTableRoute> = "RouteTableRoute",
        security_group: Option<AnalysisComponent> = "SecurityGroup",
        security_group_rule: Option<AnalysisSecurityGroupRule> = "SecurityGroupRule",
        security_groups: Option<Vec<AnalysisComponent>> = "SecurityGroups",
        source_vpc: Option<AnalysisComponent> = "SourceVpc",
        state: Option<String> = "State",
        subnet: Option<AnalysisComponent> = "Subnet",
        subnet_route_table: Option<AnalysisComponent> = "SubnetRouteTable",
        transit_gateway: Option<AnalysisComponent> = "TransitGateway",
        transit_gateway_attachment: Option<AnalysisComponent> = "TransitGatewayAttachment",
        transit_gateway_route_table: Option<AnalysisComponent> = "TransitGatewayRouteTable",
        transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute> = "TransitGatewayRouteTableRoute",
        vpc: Option<AnalysisComponent> = "Vpc",
        vpc_endpoint: Option<AnalysisComponent> = "VpcEndpoint",
        vpc_peering_connection: Option<AnalysisComponent> = "VpcPeeringConnection",
        vpn_connection: Option<AnalysisComponent> = "VpnConnection",
        vpn_gateway: Option<AnalysisComponent> = "VpnGateway",
    }
}

wire::structure! {
    Filter {
        name: Option<String> = "Name",
        values: Option<Vec<String>> = "Values",
    }
}

wire::structure! {
    FilterPortRange {
        from_port: Option<i32> = "FromPort",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    FirewallStatefulRule {
        destination_ports: Option<Vec<PortRange>> = "DestinationPorts",
        destinations: Option<Vec<String>> = "Destinations",
        direction: Option<String> = "Direction",
        protocol: Option<String> = "Protocol",
        rule_action: Option<String> = "RuleAction",
        rule_group_arn: Option<String> = "RuleGroupArn",
        source_ports: Option<Vec<PortRange>> = "SourcePorts",
        sources: Option<Vec<String>> = "Sources",
    }
}

wire::structure! {
    FirewallStatelessRule {
        destination_ports: Option<Vec<PortRange>> = "DestinationPorts",
        destinations: Option<Vec<String>> = "Destinations",
        priority: Option<i32> = "Priority",
        protocols: Option<Vec<i32>> = "Protocols",
        rule_action: Option<String> = "RuleAction",
        rule_group_arn: Option<String> = "RuleGroupArn",
        source_ports: Option<Vec<PortRange>> = "SourcePorts",
        sources: Option<Vec<String>> = "Sources",
    }
}

wire::enumeration! {
    FlexibleEnaQueuesSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

wire::structure! {
    FpgaDeviceInfo {
        count: Option<i32> = "Count",
        manufacturer: Option<String> = "Manufacturer",
        memory_info: Option<FpgaDeviceMemoryInfo> = "MemoryInfo",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    FpgaDeviceMemoryInfo {
        size_in_mi_b: Option<i32> = "SizeInMiB",
    }
}

wire::structure! {
    FpgaInfo {
        fpgas: Option<Vec<FpgaDeviceInfo>> = "Fpgas",
        total_fpga_memory_in_mi_b: Option<i32> = "TotalFpgaMemoryInMiB",
    }
}

wire::structure! {
    GetConsoleOutputRequest {
        dry_run: Option<bool> = "DryRun",
        instance_id: String = "InstanceId",
        latest: Option<bool> = "Latest",
    }
}

wire::structure! {
    GetConsoleOutputResult {
        instance_id: Option<String> = "InstanceId",
        output: Option<String> = "Output",
        timestamp: Option<model::Timestamp> = "Timestamp",
    }
}

wire::structure! {
    GetManagedPrefixListAssociationsRequest {
        dry_run: Option<bool> = "DryRun",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        prefix_list_id: String = "PrefixListId",
    }
}

wire::structure! {
    GetManagedPrefixListAssociationsResult {
        next_token: Option<String> = "NextToken",
        prefix_list_associations: Option<Vec<PrefixListAssociation>> = "PrefixListAssociations",
    }
}

wire::structure! {
    GetManagedPrefixListEntriesRequest {
        dry_run: Option<bool> = "DryRun",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        prefix_list_id: String = "PrefixListId",
        target_version: Option<i64> = "TargetVersion",
    }
}

wire::structure! {
    GetManagedPrefixListEntriesResult {
        entries: Option<Vec<PrefixListEntry>> = "Entries",
        next_token: Option<String> = "NextToken",
    }
}

wire::structure! {
    GpuDeviceInfo {
        count: Option<i32> = "Count",
        gpu_partition_size: Option<f64> = "GpuPartitionSize",
        logical_gpu_count: Option<i32> = "LogicalGpuCount",
        manufacturer: Option<String> = "Manufacturer",
        memory_info: Option<GpuDeviceMemoryInfo> = "MemoryInfo",
        name: Option<String> = "Name",
        workloads: Option<Vec<String>> = "Workloads",
    }
}

wire::structure! {
    GpuDeviceMemoryInfo {
        size_in_mi_b: Option<i32> = "SizeInMiB",
    }
}

wire::structure! {
    GpuInfo {
        gpus: Option<Vec<GpuDeviceInfo>> = "Gpus",
        total_gpu_memory_in_mi_b: Option<i32> = "TotalGpuMemoryInMiB",
    }
}

wire::structure! {
    GroupIdentifier {
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
    }
}

wire::structure! {
    HibernationOptions {
        configured: Option<bool> = "Configured",
    }
}

wire::structure! {
    HibernationOptionsRequest {
        configured: Option<bool> = "Configured",
    }
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

wire::structure! {
    IamInstanceProfile {
        arn: Option<String> = "Arn",
        id: Option<String> = "Id",
    }
}

wire::structure! {
    IamInstanceProfileAssociation {
        association_id: Option<String> = "AssociationId",
        iam_instance_profile: Option<IamInstanceProfile> = "IamInstanceProfile",
        instance_id: Option<String> = "InstanceId",
        state: Option<IamInstanceProfileAssociationState> = "State",
        timestamp: Option<model::Timestamp> = "Timestamp",
    }
}

wire::enumeration! {
    IamInstanceProfileAssociationState {
        Associating = "associating",
        Associated = "associated",
        Disassociating = "disassociating",
        Disassociated = "disassociated",
    }
}

wire::structure! {
    IamInstanceProfileSpecification {
        arn: Option<String> = "Arn",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    IcmpTypeCode {
        code: Option<i32> = "Code",
        r#type: Option<i32> = "Type",
    }
}

wire::structure! {
    Image {
        architecture: Option<ArchitectureValues> = "Architecture",
        block_device_mappings: Option<Vec<BlockDeviceMapping>> = "BlockDeviceMappings",
        boot_mode: Option<BootModeValues> = "BootMode",
        creation_date: Option<String> = "CreationDate",
        deprecation_time: Option<String> = "DeprecationTime",
        deregistration_protection: Option<String> = "DeregistrationProtection",
        description: Option<String> = "Description",
        ena_support: Option<bool> = "EnaSupport",
        free_tier_eligible: Option<bool> = "FreeTierEligible",
        hypervisor: Option<HypervisorType> = "Hypervisor",
        image_allowed: Option<bool> = "ImageAllowed",
        image_id: Option<String> = "ImageId",
        image_location: Option<String> = "ImageLocation",
        image_owner_alias: Option<String> = "ImageOwnerAlias",
        image_type: Option<ImageTypeValues> = "ImageType",
        imds_support: Option<ImdsSupportValues> = "ImdsSupport",
        kernel_id: Option<String> = "KernelId",
        last_launched_time: Option<String> = "LastLaunchedTime",
        name: Option<String> = "Name",
        owner_id: Option<String> = "OwnerId",
        platform: Option<PlatformValues> = "Platform",
        platform_details: Option<String> = "PlatformDetails",
        product_codes: Option<Vec<ProductCode>> = "ProductCodes",
        public: Option<bool> = "Public",
        ramdisk_id: Option<String> = "RamdiskId",
        root_device_name: Option<String> = "RootDeviceName",
        root_device_type: Option<DeviceType> = "RootDeviceType",
        source_image_id: Option<String> = "SourceImageId",
        source_image_region: Option<String> = "SourceImageRegion",
        source_instance_id: Option<String> = "SourceInstanceId",
        sriov_net_support: Option<String> = "SriovNetSupport",
        state: Option<ImageState> = "State",
        state_reason: Option<StateReason> = "StateReason",
        tags: Option<Vec<Tag>> = "Tags",
        tpm_support: Option<TpmSupportValues> = "TpmSupport",
        usage_operation: Option<String> = "UsageOperation",
        virtualization_type: Option<VirtualizationType> = "VirtualizationType",
    }
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

wire::structure! {
    InferenceAcceleratorInfo {
        accelerators: Option<Vec<InferenceDeviceInfo>> = "Accelerators",
        total_inference_memory_in_mi_b: Option<i32> = "TotalInferenceMemoryInMiB",
    }
}

wire::structure! {
    InferenceDeviceInfo {
        count: Option<i32> = "Count",
        manufacturer: Option<String> = "Manufacturer",
        memory_info: Option<InferenceDeviceMemoryInfo> = "MemoryInfo",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    InferenceDeviceMemoryInfo {
        size_in_mi_b: Option<i32> = "SizeInMiB",
    }
}

wire::structure! {
    Instance {
        ami_launch_index: Option<i32> = "AmiLaunchIndex",
        architecture: Option<ArchitectureValues> = "Architecture",
        block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>> = "BlockDeviceMappings",
        boot_mode: Option<BootModeValues> = "BootMode",
        capacity_block_id: Option<String> = "CapacityBlockId",
        capacity_reservation_id: Option<String> = "CapacityReservationId",
        capacity_reservation_specification: Option<CapacityReservationSpecificationResponse> = "CapacityReservationSpecification",
        client_token: Option<String> = "ClientToken",
        cpu_options: Option<CpuOptions> = "CpuOptions",
        current_instance_boot_mode: Option<InstanceBootModeValues> = "CurrentInstanceBootMode",
        ebs_optimized: Option<bool> = "EbsOptimized",
        elastic_gpu_associations: Option<Vec<ElasticGpuAssociation>> = "ElasticGpuAssociations",
        elastic_inference_accelerator_associations: Option<Vec<ElasticInferenceAcceleratorAssociation>> = "ElasticInferenceAcceleratorAssociations",
        ena_support: Option<bool> = "EnaSupport",
        enclave_options: Option<EnclaveOptions> = "EnclaveOptions",
        hibernation_options: Option<HibernationOptions> = "HibernationOptions",
        hypervisor: Option<HypervisorType> = "Hypervisor",
        iam_instance_profile: Option<IamInstanceProfile> = "IamInstanceProfile",
        image_id: Option<String> = "ImageId",
        instance_id: Option<String> = "InstanceId",
        instance_lifecycle: Option<InstanceLifecycleType> = "InstanceLifecycle",
        instance_type: Option<String> = "InstanceType",
        ipv6_address: Option<String> = "Ipv6Address",
        kernel_id: Option<String> = "KernelId",
        key_name: Option<String> = "KeyName",
        launch_time: Option<model::Timestamp> = "LaunchTime",
        licenses: Option<Vec<LicenseConfiguration>> = "Licenses",
        maintenance_options: Option<InstanceMaintenanceOptions> = "MaintenanceOptions",
        metadata_options: Option<InstanceMetadataOptionsResponse> = "MetadataOptions",
        monitoring: Option<Monitoring> = "Monitoring",
        network_interfaces: Option<Vec<InstanceNetworkInterface>> = "NetworkInterfaces",
        network_performance_options: Option<InstanceNetworkPerformanceOptions> = "NetworkPerformanceOptions",
        operator: Option<OperatorResponse> = "Operator",
        outpost_arn: Option<String> = "OutpostArn",
        placement: Option<Placement> = "Placement",
        platform: Option<PlatformValues> = "Platform",
        platform_details: Option<String> = "PlatformDetails",
        private_dns_name: Option<String> = "PrivateDnsName",
        private_dns_name_options: Option<PrivateDnsNameOptionsResponse> = "PrivateDnsNameOptions",
        private_ip_address: Option<String> = "PrivateIpAddress",
        product_codes: Option<Vec<ProductCode>> = "ProductCodes",
        public_dns_name: Option<String> = "PublicDnsName",
        public_ip_address: Option<String> = "PublicIpAddress",
        ramdisk_id: Option<String> = "RamdiskId",
        root_device_name: Option<String> = "RootDeviceName",
        root_device_type: Option<DeviceType> = "RootDeviceType",
        secondary_interfaces: Option<Vec<InstanceSecondaryInterface>> = "SecondaryInterfaces",
        security_groups: Option<Vec<GroupIdentifier>> = "SecurityGroups",
        source_dest_check: Option<bool> = "SourceDestCheck",
        spot_instance_request_id: Option<String> = "SpotInstanceRequestId",
        sriov_net_support: Option<String> = "SriovNetSupport",
        state: Option<InstanceState> = "State",
        state_reason: Option<StateReason> = "StateReason",
        state_transition_reason: Option<String> = "StateTransitionReason",
        subnet_id: Option<String> = "SubnetId",
        tags: Option<Vec<Tag>> = "Tags",
        tpm_support: Option<String> = "TpmSupport",
        usage_operation: Option<String> = "UsageOperation",
        usage_operation_update_time: Option<model::Timestamp> = "UsageOperationUpdateTime",
        virtualization_type: Option<VirtualizationType> = "VirtualizationType",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    InstanceAttachmentEnaSrdSpecification {
        ena_srd_enabled: Option<bool> = "EnaSrdEnabled",
        ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification> = "EnaSrdUdpSpecification",
    }
}

wire::structure! {
    InstanceAttachmentEnaSrdUdpSpecification {
        ena_srd_udp_enabled: Option<bool> = "EnaSrdUdpEnabled",
    }
}

wire::structure! {
    InstanceAttribute {
        block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>> = "BlockDeviceMappings",
        disable_api_stop: Option<AttributeBooleanValue> = "DisableApiStop",
        disable_api_termination: Option<AttributeBooleanValue> = "DisableApiTermination",
        ebs_optimized: Option<AttributeBooleanValue> = "EbsOptimized",
        ena_support: Option<AttributeBooleanValue> = "EnaSupport",
        enclave_options: Option<EnclaveOptions> = "EnclaveOptions",
        groups: Option<Vec<GroupIdentifier>> = "Groups",
        instance_id: Option<String> = "InstanceId",
        instance_initiated_shutdown_behavior: Option<AttributeValue> = "InstanceInitiatedShutdownBehavior",
        instance_type: Option<AttributeValue> = "InstanceType",
        kernel_id: Option<AttributeValue> = "KernelId",
        product_codes: Option<Vec<ProductCode>> = "ProductCodes",
        ramdisk_id: Option<AttributeValue> = "RamdiskId",
        root_device_name: Option<AttributeValue> = "RootDeviceName",
        source_dest_check: Option<AttributeBooleanValue> = "SourceDestCheck",
        sriov_net_support: Option<AttributeValue> = "SriovNetSupport",
        user_data: Option<AttributeValue> = "UserData",
    }
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

wire::structure! {
    InstanceBlockDeviceMapping {
        device_name: Option<String> = "DeviceName",
        ebs: Option<EbsInstanceBlockDevice> = "Ebs",
    }
}

wire::structure! {
    InstanceBlockDeviceMappingSpecification {
        device_name: Option<String> = "DeviceName",
        ebs: Option<EbsInstanceBlockDeviceSpecification> = "Ebs",
        no_device: Option<String> = "NoDevice",
        virtual_name: Option<String> = "VirtualName",
    }
}

wire::enumeration! {
    InstanceBootModeValues {
        LegacyBios = "legacy-bios",
        Uefi = "uefi",
    }
}

wire::structure! {
    InstanceCreditSpecification {
        cpu_credits: Option<String> = "CpuCredits",
        instance_id: Option<String> = "InstanceId",
    }
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

wire::structure! {
    InstanceIpv4Prefix {
        ipv4_prefix: Option<String> = "Ipv4Prefix",
    }
}

wire::structure! {
    InstanceIpv6Address {
        ipv6_address: Option<String> = "Ipv6Address",
        is_primary_ipv6: Option<bool> = "IsPrimaryIpv6",
    }
}

wire::structure! {
    InstanceIpv6AddressRequest {
        ipv6_address: Option<String> = "Ipv6Address",
    }
}

wire::structure! {
    InstanceIpv6Prefix {
        ipv6_prefix: Option<String> = "Ipv6Prefix",
    }
}

wire::enumeration! {
    InstanceLifecycleType {
        Spot = "spot",
        Scheduled = "scheduled",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
    }
}

wire::structure! {
    InstanceMaintenanceOptions {
        auto_recovery: Option<InstanceAutoRecoveryState> = "AutoRecovery",
        reboot_migration: Option<InstanceRebootMigrationState> = "RebootMigration",
    }
}

wire::structure! {
    InstanceMaintenanceOptionsRequest {
        auto_recovery: Option<InstanceAutoRecoveryState> = "AutoRecovery",
    }
}

wire::structure! {
    InstanceMarketOptionsRequest {
        market_type: Option<MarketType> = "MarketType",
        spot_options: Option<SpotMarketOptions> = "SpotOptions",
    }
}

wire::enumeration! {
    InstanceMetadataEndpointState {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

wire::structure! {
    InstanceMetadataOptionsRequest {
        http_endpoint: Option<InstanceMetadataEndpointState> = "HttpEndpoint",
        http_protocol_ipv6: Option<InstanceMetadataProtocolState> = "HttpProtocolIpv6",
        http_put_response_hop_limit: Option<i32> = "HttpPutResponseHopLimit",
        http_tokens: Option<HttpTokensState> = "HttpTokens",
        instance_metadata_tags: Option<InstanceMetadataTagsState> = "InstanceMetadataTags",
    }
}

wire::structure! {
    InstanceMetadataOptionsResponse {
        http_endpoint: Option<InstanceMetadataEndpointState> = "HttpEndpoint",
        http_protocol_ipv6: Option<InstanceMetadataProtocolState> = "HttpProtocolIpv6",
        http_put_response_hop_limit: Option<i32> = "HttpPutResponseHopLimit",
        http_tokens: Option<HttpTokensState> = "HttpTokens",
        instance_metadata_tags: Option<InstanceMetadataTagsState> = "InstanceMetadataTags",
        state: Option<InstanceMetadataOptionsState> = "State",
    }
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

wire::structure! {
    InstanceNetworkInterface {
        association: Option<InstanceNetworkInterfaceAssociation> = "Association",
        attachment: Option<InstanceNetworkInterfaceAttachment> = "Attachment",
        connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse> = "ConnectionTrackingConfiguration",
        description: Option<String> = "Description",
        groups: Option<Vec<GroupIdentifier>> = "Groups",
        interface_type: Option<String> = "InterfaceType",
        ipv4_prefixes: Option<Vec<InstanceIpv4Prefix>> = "Ipv4Prefixes",
        ipv6_addresses: Option<Vec<InstanceIpv6Address>> = "Ipv6Addresses",
        ipv6_prefixes: Option<Vec<InstanceIpv6Prefix>> = "Ipv6Prefixes",
        mac_address: Option<String> = "MacAddress",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        operator: Option<OperatorResponse> = "Operator",
        owner_id: Option<String> = "OwnerId",
        private_dns_name: Option<String> = "PrivateDnsName",
        private_ip_address: Option<String> = "PrivateIpAddress",
        private_ip_addresses: Option<Vec<InstancePrivateIpAddress>> = "PrivateIpAddresses",
        source_dest_check: Option<bool> = "SourceDestCheck",
        status: Option<NetworkInterfaceStatus> = "Status",
        subnet_id: Option<String> = "SubnetId",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    InstanceNetworkInterfaceAssociation {
        carrier_ip: Option<String> = "CarrierIp",
        customer_owned_ip: Option<String> = "CustomerOwnedIp",
        ip_owner_id: Option<String> = "IpOwnerId",
        public_dns_name: Option<String> = "PublicDnsName",
        public_ip: Option<String> = "PublicIp",
    }
}

wire::structure! {
    InstanceNetworkInterfaceAttachment {
        attach_time: Option<model::Timestamp> = "AttachTime",
        attachment_id: Option<String> = "AttachmentId",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        device_index: Option<i32> = "DeviceIndex",
        ena_queue_count: Option<i32> = "EnaQueueCount",
        ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification> = "EnaSrdSpecification",
        network_card_index: Option<i32> = "NetworkCardIndex",
        status: Option<AttachmentStatus> = "Status",
    }
}

wire::structure! {
    InstanceNetworkInterfaceSpecification {
        associate_carrier_ip_address: Option<bool> = "AssociateCarrierIpAddress",
        associate_public_ip_address: Option<bool> = "AssociatePublicIpAddress",
        connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest> = "ConnectionTrackingSpecification",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        description: Option<String> = "Description",
        device_index: Option<i32> = "DeviceIndex",
        ena_queue_count: Option<i32> = "EnaQueueCount",
        ena_srd_specification: Option<EnaSrdSpecificationRequest> = "EnaSrdSpecification",
        groups: Option<Vec<String>> = "Groups",
        interface_type: Option<String> = "InterfaceType",
        ipv4_prefix_count: Option<i32> = "Ipv4PrefixCount",
        ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>> = "Ipv4Prefixes",
        ipv6_address_count: Option<i32> = "Ipv6AddressCount",
        ipv6_addresses: Option<Vec<InstanceIpv6Address>> = "Ipv6Addresses",
        ipv6_prefix_count: Option<i32> = "Ipv6PrefixCount",
        ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>> = "Ipv6Prefixes",
        network_card_index: Option<i32> = "NetworkCardIndex",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        primary_ipv6: Option<bool> = "PrimaryIpv6",
        private_ip_address: Option<String> = "PrivateIpAddress",
        private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>> = "PrivateIpAddresses",
        secondary_private_ip_address_count: Option<i32> = "SecondaryPrivateIpAddressCount",
        subnet_id: Option<String> = "SubnetId",
    }
}

wire::structure! {
    InstanceNetworkPerformanceOptions {
        bandwidth_weighting: Option<InstanceBandwidthWeighting> = "BandwidthWeighting",
    }
}

wire::structure! {
    InstanceNetworkPerformanceOptionsRequest {
        bandwidth_weighting: Option<InstanceBandwidthWeighting> = "BandwidthWeighting",
    }
}

wire::structure! {
    InstancePrivateIpAddress {
        association: Option<InstanceNetworkInterfaceAssociation> = "Association",
        primary: Option<bool> = "Primary",
        private_dns_name: Option<String> = "PrivateDnsName",
        private_ip_address: Option<String> = "PrivateIpAddress",
    }
}

wire::enumeration! {
    InstanceRebootMigrationState {
        Disabled = "disabled",
        Default = "default",
    }
}

wire::structure! {
    InstanceRequirements {
        accelerator_count: Option<AcceleratorCount> = "AcceleratorCount",
        accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>> = "AcceleratorManufacturers",
        accelerator_names: Option<Vec<AcceleratorName>> = "AcceleratorNames",
        accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiB> = "AcceleratorTotalMemoryMiB",
        accelerator_types: Option<Vec<AcceleratorType>> = "AcceleratorTypes",
        allowed_instance_types: Option<Vec<String>> = "AllowedInstanceTypes",
        bare_metal: Option<BareMetal> = "BareMetal",
        baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbps> = "BaselineEbsBandwidthMbps",
        baseline_performance_factors: Option<BaselinePerformanceFactors> = "BaselinePerformanceFactors",
        burstable_performance: Option<BurstablePerformance> = "BurstablePerformance",
        cpu_manufacturers: Option<Vec<CpuManufacturer>> = "CpuManufacturers",
        excluded_instance_types: Option<Vec<String>> = "ExcludedInstanceTypes",
        instance_generations: Option<Vec<InstanceGeneration>> = "InstanceGenerations",
        local_storage: Option<LocalStorage> = "LocalStorage",
        local_storage_types: Option<Vec<LocalStorageType>> = "LocalStorageTypes",
        max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32> = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpu> = "MemoryGiBPerVCpu",
        memory_mi_b: Option<MemoryMiB> = "MemoryMiB",
        network_bandwidth_gbps: Option<NetworkBandwidthGbps> = "NetworkBandwidthGbps",
        network_interface_count: Option<NetworkInterfaceCount> = "NetworkInterfaceCount",
        on_demand_max_price_percentage_over_lowest_price: Option<i32> = "OnDemandMaxPricePercentageOverLowestPrice",
        require_encryption_in_transit: Option<bool> = "RequireEncryptionInTransit",
        require_hibernate_support: Option<bool> = "RequireHibernateSupport",
        spot_max_price_percentage_over_lowest_price: Option<i32> = "SpotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: Option<TotalLocalStorageGB> = "TotalLocalStorageGB",
        v_cpu_count: Option<VCpuCountRange> = "VCpuCount",
    }
}

wire::structure! {
    InstanceRequirementsRequest {
        accelerator_count: Option<AcceleratorCountRequest> = "AcceleratorCount",
        accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>> = "AcceleratorManufacturers",
        accelerator_names: Option<Vec<AcceleratorName>> = "AcceleratorNames",
        accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest> = "AcceleratorTotalMemoryMiB",
        accelerator_types: Option<Vec<AcceleratorType>> = "AcceleratorTypes",
        allowed_instance_types: Option<Vec<String>> = "AllowedInstanceTypes",
        bare_metal: Option<BareMetal> = "BareMetal",
        baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest> = "BaselineEbsBandwidthMbps",
        baseline_performance_factors: Option<BaselinePerformanceFactorsRequest> = "BaselinePerformanceFactors",
        burstable_performance: Option<BurstablePerformance> = "BurstablePerformance",
        cpu_manufacturers: Option<Vec<CpuManufacturer>> = "CpuManufacturers",
        excluded_instance_types: Option<Vec<String>> = "ExcludedInstanceTypes",
        instance_generations: Option<Vec<InstanceGeneration>> = "InstanceGenerations",
        local_storage: Option<LocalStorage> = "LocalStorage",
        local_storage_types: Option<Vec<LocalStorageType>> = "LocalStorageTypes",
        max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32> = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest> = "MemoryGiBPerVCpu",
        memory_mi_b: MemoryMiBRequest = "MemoryMiB",
        network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest> = "NetworkBandwidthGbps",
        network_interface_count: Option<NetworkInterfaceCountRequest> = "NetworkInterfaceCount",
        on_demand_max_price_percentage_over_lowest_price: Option<i32> = "OnDemandMaxPricePercentageOverLowestPrice",
        require_encryption_in_transit: Option<bool> = "RequireEncryptionInTransit",
        require_hibernate_support: Option<bool> = "RequireHibernateSupport",
        spot_max_price_percentage_over_lowest_price: Option<i32> = "SpotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: Option<TotalLocalStorageGBRequest> = "TotalLocalStorageGB",
        v_cpu_count: VCpuCountRangeRequest = "VCpuCount",
    }
}

wire::structure! {
    InstanceSecondaryInterface {
        attachment: Option<InstanceSecondaryInterfaceAttachment> = "Attachment",
        interface_type: Option<SecondaryInterfaceType> = "InterfaceType",
        mac_address: Option<String> = "MacAddress",
        owner_id: Option<String> = "OwnerId",
        private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddress>> = "PrivateIpAddresses",
        secondary_interface_id: Option<String> = "SecondaryInterfaceId",
        secondary_network_id: Option<String> = "SecondaryNetworkId",
        secondary_subnet_id: Option<String> = "SecondarySubnetId",
        source_dest_check: Option<bool> = "SourceDestCheck",
        status: Option<SecondaryInterfaceStatus> = "Status",
    }
}

wire::structure! {
    InstanceSecondaryInterfaceAttachment {
        attach_time: Option<model::Timestamp> = "AttachTime",
        attachment_id: Option<String> = "AttachmentId",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        device_index: Option<i32> = "DeviceIndex",
        network_card_index: Option<i32> = "NetworkCardIndex",
        status: Option<AttachmentStatus> = "Status",
    }
}

wire::structure! {
    InstanceSecondaryInterfacePrivateIpAddress {
        private_ip_address: Option<String> = "PrivateIpAddress",
    }
}

wire::structure! {
    InstanceSecondaryInterfacePrivateIpAddressRequest {
        private_ip_address: String = "PrivateIpAddress",
    }
}

wire::structure! {
    InstanceSecondaryInterfaceSpecificationRequest {
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        device_index: Option<i32> = "DeviceIndex",
        interface_type: Option<SecondaryInterfaceType> = "InterfaceType",
        network_card_index: Option<i32> = "NetworkCardIndex",
        private_ip_address_count: Option<i32> = "PrivateIpAddressCount",
        private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>> = "PrivateIpAddresses",
        secondary_subnet_id: Option<String> = "SecondarySubnetId",
    }
}

wire::structure! {
    InstanceState {
        code: Option<i32> = "Code",
        name: Option<InstanceStateName> = "Name",
    }
}

wire::structure! {
    InstanceStateChange {
        current_state: Option<InstanceState> = "CurrentState",
        instance_id: Option<String> = "InstanceId",
        previous_state: Option<InstanceState> = "PreviousState",
    }
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

wire::structure! {
    InstanceStatus {
        attached_ebs_status: Option<EbsStatusSummary> = "AttachedEbsStatus",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        events: Option<Vec<InstanceStatusEvent>> = "Events",
        instance_id: Option<String> = "InstanceId",
        instance_state: Option<InstanceState> = "InstanceState",
        instance_status: Option<InstanceStatusSummary> = "InstanceStatus",
        operator: Option<OperatorResponse> = "Operator",
        outpost_arn: Option<String> = "OutpostArn",
        system_status: Option<InstanceStatusSummary> = "SystemStatus",
    }
}

wire::structure! {
    InstanceStatusDetails {
        impaired_since: Option<model::Timestamp> = "ImpairedSince",
        name: Option<StatusName> = "Name",
        status: Option<StatusType> = "Status",
    }
}

wire::structure! {
    InstanceStatusEvent {
        code: Option<EventCode> = "Code",
        description: Option<String> = "Description",
        instance_event_id: Option<String> = "InstanceEventId",
        not_after: Option<model::Timestamp> = "NotAfter",
        not_before: Option<model::Timestamp> = "NotBefore",
        not_before_deadline: Option<model::Timestamp> = "NotBeforeDeadline",
    }
}

wire::structure! {
    InstanceStatusSummary {
        details: Option<Vec<InstanceStatusDetails>> = "Details",
        status: Option<SummaryStatus> = "Status",
    }
}

wire::enumeration! {
    InstanceStorageEncryptionSupport {
        Unsupported = "unsupported",
        Required = "required",
    }
}

wire::structure! {
    InstanceStorageInfo {
        disks: Option<Vec<DiskInfo>> = "Disks",
        encryption_support: Option<InstanceStorageEncryptionSupport> = "EncryptionSupport",
        nvme_support: Option<EphemeralNvmeSupport> = "NvmeSupport",
        total_size_in_gb: Option<i64> = "TotalSizeInGB",
    }
}

wire::enumeration! {
    InstanceTypeHypervisor {
        Nitro = "nitro",
        Xen = "xen",
    }
}

wire::structure! {
    InstanceTypeInfo {
        auto_recovery_supported: Option<bool> = "AutoRecoverySupported",
        bare_metal: Option<bool> = "BareMetal",
        burstable_performance_supported: Option<bool> = "BurstablePerformanceSupported",
        current_generation: Option<bool> = "CurrentGeneration",
        dedicated_hosts_supported: Option<bool> = "DedicatedHostsSupported",
        ebs_info: Option<EbsInfo> = "EbsInfo",
        fpga_info: Option<FpgaInfo> = "FpgaInfo",
        free_tier_eligible: Option<bool> = "FreeTierEligible",
        gpu_info: Option<GpuInfo> = "GpuInfo",
        hibernation_supported: Option<bool> = "HibernationSupported",
        hypervisor: Option<InstanceTypeHypervisor> = "Hypervisor",
        inference_accelerator_info: Option<InferenceAcceleratorInfo> = "InferenceAcceleratorInfo",
        instance_storage_info: Option<InstanceStorageInfo> = "InstanceStorageInfo",
        instance_storage_supported: Option<bool> = "InstanceStorageSupported",
        instance_type: Option<String> = "InstanceType",
        media_accelerator_info: Option<MediaAcceleratorInfo> = "MediaAcceleratorInfo",
        memory_info: Option<MemoryInfo> = "MemoryInfo",
        network_info: Option<NetworkInfo> = "NetworkInfo",
        neuron_info: Option<NeuronInfo> = "NeuronInfo",
        nitro_enclaves_support: Option<NitroEnclavesSupport> = "NitroEnclavesSupport",
        nitro_tpm_info: Option<NitroTpmInfo> = "NitroTpmInfo",
        nitro_tpm_support: Option<NitroTpmSupport> = "NitroTpmSupport",
        phc_support: Option<PhcSupport> = "PhcSupport",
        placement_group_info: Option<PlacementGroupInfo> = "PlacementGroupInfo",
        processor_info: Option<ProcessorInfo> = "ProcessorInfo",
        reboot_migration_support: Option<RebootMigrationSupport> = "RebootMigrationSupport",
        supported_boot_modes: Option<Vec<BootModeType>> = "SupportedBootModes",
        supported_in_region: Option<bool> = "SupportedInRegion",
        supported_root_device_types: Option<Vec<RootDeviceType>> = "SupportedRootDeviceTypes",
        supported_usage_classes: Option<Vec<UsageClassType>> = "SupportedUsageClasses",
        supported_virtualization_types: Option<Vec<VirtualizationType>> = "SupportedVirtualizationTypes",
        v_cpu_info: Option<VCpuInfo> = "VCpuInfo",
    }
}

wire::structure! {
    InstanceTypeOffering {
        instance_type: Option<String> = "InstanceType",
        location: Option<String> = "Location",
        location_type: Option<LocationType> = "LocationType",
    }
}

wire::structure! {
    InternetGateway {
        attachments: Option<Vec<InternetGatewayAttachment>> = "Attachments",
        internet_gateway_id: Option<String> = "InternetGatewayId",
        owner_id: Option<String> = "OwnerId",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    InternetGatewayAttachment {
        state: Option<AttachmentStatus> = "State",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    IpPermission {
        from_port: Option<i32> = "FromPort",
        ip_protocol: Option<String> = "IpProtocol",
        ip_ranges: Option<Vec<IpRange>> = "IpRanges",
        ipv6_ranges: Option<Vec<Ipv6Range>> = "Ipv6Ranges",
        prefix_list_ids: Option<Vec<PrefixListId>> = "PrefixListIds",
        to_port: Option<i32> = "ToPort",
        user_id_group_pairs: Option<Vec<UserIdGroupPair>> = "UserIdGroupPairs",
    }
}

wire::structure! {
    IpRange {
        cidr_ip: Option<String> = "CidrIp",
        description: Option<String> = "Description",
    }
}

wire::enumeration! {
    IpSource {
        Amazon = "amazon",
        Byoip = "byoip",
        None = "none",
    }
}

wire::structure! {
    Ipv4PrefixSpecification {
        ipv4_prefix: Option<String> = "Ipv4Prefix",
    }
}

wire::structure! {
    Ipv4PrefixSpecificationRequest {
        ipv4_prefix: Option<String> = "Ipv4Prefix",
    }
}

wire::structure! {
    Ipv4PrefixSpecificationResponse {
        ipv4_prefix: Option<String> = "Ipv4Prefix",
    }
}

wire::enumeration! {
    Ipv6AddressAttribute {
        Public = "public",
        Private = "private",
    }
}

wire::structure! {
    Ipv6PrefixSpecification {
        ipv6_prefix: Option<String> = "Ipv6Prefix",
    }
}

wire::structure! {
    Ipv6PrefixSpecificationRequest {
        ipv6_prefix: Option<String> = "Ipv6Prefix",
    }
}

wire::structure! {
    Ipv6PrefixSpecificationResponse {
        ipv6_prefix: Option<String> = "Ipv6Prefix",
    }
}

wire::structure! {
    Ipv6Range {
        cidr_ipv6: Option<String> = "CidrIpv6",
        description: Option<String> = "Description",
    }
}

wire::structure! {
    LaunchTemplate {
        create_time: Option<model::Timestamp> = "CreateTime",
        created_by: Option<String> = "CreatedBy",
        default_version_number: Option<i64> = "DefaultVersionNumber",
        latest_version_number: Option<i64> = "LatestVersionNumber",
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        operator: Option<OperatorResponse> = "Operator",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::enumeration! {
    LaunchTemplateAutoRecoveryState {
        Default = "default",
        Disabled = "disabled",
    }
}

wire::structure! {
    LaunchTemplateBlockDeviceMapping {
        device_name: Option<String> = "DeviceName",
        ebs: Option<LaunchTemplateEbsBlockDevice> = "Ebs",
        no_device: Option<String> = "NoDevice",
        virtual_name: Option<String> = "VirtualName",
    }
}

wire::structure! {
    LaunchTemplateBlockDeviceMappingRequest {
        device_name: Option<String> = "DeviceName",
        ebs: Option<LaunchTemplateEbsBlockDeviceRequest> = "Ebs",
        no_device: Option<String> = "NoDevice",
        virtual_name: Option<String> = "VirtualName",
    }
}

wire::structure! {
    LaunchTemplateCapacityReservationSpecificationRequest {
        capacity_reservation_preference: Option<CapacityReservationPreference> = "CapacityReservationPreference",
        capacity_reservation_target: Option<CapacityReservationTarget> = "CapacityReservationTarget",
    }
}

wire::structure! {
    LaunchTemplateCapacityReservationSpecificationResponse {
        capacity_reservation_preference: Option<CapacityReservationPreference> = "CapacityReservationPreference",
        capacity_reservation_target: Option<CapacityReservationTargetResponse> = "CapacityReservationTarget",
    }
}

wire::structure! {
    LaunchTemplateCpuOptions {
        amd_sev_snp: Option<AmdSevSnpSpecification> = "AmdSevSnp",
        core_count: Option<i32> = "CoreCount",
        nested_virtualization: Option<NestedVirtualizationSpecification> = "NestedVirtualization",
        threads_per_core: Option<i32> = "ThreadsPerCore",
    }
}

wire::structure! {
    LaunchTemplateCpuOptionsRequest {
        amd_sev_snp: Option<AmdSevSnpSpecification> = "AmdSevSnp",
        core_count: Option<i32> = "CoreCount",
        nested_virtualization: Option<NestedVirtualizationSpecification> = "NestedVirtualization",
        threads_per_core: Option<i32> = "ThreadsPerCore",
    }
}

wire::structure! {
    LaunchTemplateEbsBlockDevice {
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        ebs_card_index: Option<i32> = "EbsCardIndex",
        encrypted: Option<bool> = "Encrypted",
        iops: Option<i32> = "Iops",
        kms_key_id: Option<String> = "KmsKeyId",
        snapshot_id: Option<String> = "SnapshotId",
        throughput: Option<i32> = "Throughput",
        volume_initialization_rate: Option<i32> = "VolumeInitializationRate",
        volume_size: Option<i32> = "VolumeSize",
        volume_type: Option<VolumeType> = "VolumeType",
    }
}

wire::structure! {
    LaunchTemplateEbsBlockDeviceRequest {
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        ebs_card_index: Option<i32> = "EbsCardIndex",
        encrypted: Option<bool> = "Encrypted",
        iops: Option<i32> = "Iops",
        kms_key_id: Option<String> = "KmsKeyId",
        snapshot_id: Option<String> = "SnapshotId",
        throughput: Option<i32> = "Throughput",
        volume_initialization_rate: Option<i32> = "VolumeInitializationRate",
        volume_size: Option<i32> = "VolumeSize",
        volume_type: Option<VolumeType> = "VolumeType",
    }
}

wire::structure! {
    LaunchTemplateElasticInferenceAccelerator {
        count: Option<i32> = "Count",
        r#type: String = "Type",
    }
}

wire::structure! {
    LaunchTemplateElasticInferenceAcceleratorResponse {
        count: Option<i32> = "Count",
        r#type: Option<String> = "Type",
    }
}

wire::structure! {
    LaunchTemplateEnaSrdSpecification {
        ena_srd_enabled: Option<bool> = "EnaSrdEnabled",
        ena_srd_udp_specification: Option<LaunchTemplateEnaSrdUdpSpecification> = "EnaSrdUdpSpecification",
    }
}

wire::structure! {
    LaunchTemplateEnaSrdUdpSpecification {
        ena_srd_udp_enabled: Option<bool> = "EnaSrdUdpEnabled",
    }
}

wire::structure! {
    LaunchTemplateEnclaveOptions {
        enabled: Option<bool> = "Enabled",
    }
}

wire::structure! {
    LaunchTemplateEnclaveOptionsRequest {
        enabled: Option<bool> = "Enabled",
    }
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

wire::structure! {
    LaunchTemplateHibernationOptions {
        configured: Option<bool> = "Configured",
    }
}

wire::structure! {
    LaunchTemplateHibernationOptionsRequest {
        configured: Option<bool> = "Configured",
    }
}

wire::enumeration! {
    LaunchTemplateHttpTokensState {
        Optional = "optional",
        Required = "required",
    }
}

wire::structure! {
    LaunchTemplateIamInstanceProfileSpecification {
        arn: Option<String> = "Arn",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    LaunchTemplateIamInstanceProfileSpecificationRequest {
        arn: Option<String> = "Arn",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    LaunchTemplateInstanceMaintenanceOptions {
        auto_recovery: Option<LaunchTemplateAutoRecoveryState> = "AutoRecovery",
    }
}

wire::structure! {
    LaunchTemplateInstanceMaintenanceOptionsRequest {
        auto_recovery: Option<LaunchTemplateAutoRecoveryState> = "AutoRecovery",
    }
}

wire::structure! {
    LaunchTemplateInstanceMarketOptions {
        market_type: Option<MarketType> = "MarketType",
        spot_options: Option<LaunchTemplateSpotMarketOptions> = "SpotOptions",
    }
}

wire::structure! {
    LaunchTemplateInstanceMarketOptionsRequest {
        market_type: Option<MarketType> = "MarketType",
        spot_options: Option<LaunchTemplateSpotMarketOptionsRequest> = "SpotOptions",
    }
}

wire::enumeration! {
    LaunchTemplateInstanceMetadataEndpointState {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

wire::structure! {
    LaunchTemplateInstanceMetadataOptions {
        http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState> = "HttpEndpoint",
        http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6> = "HttpProtocolIpv6",
        http_put_response_hop_limit: Option<i32> = "HttpPutResponseHopLimit",
        http_tokens: Option<LaunchTemplateHttpTokensState> = "HttpTokens",
        instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState> = "InstanceMetadataTags",
        state: Option<LaunchTemplateInstanceMetadataOptionsState> = "State",
    }
}

wire::structure! {
    LaunchTemplateInstanceMetadataOptionsRequest {
        http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState> = "HttpEndpoint",
        http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6> = "HttpProtocolIpv6",
        http_put_response_hop_limit: Option<i32> = "HttpPutResponseHopLimit",
        http_tokens: Option<LaunchTemplateHttpTokensState> = "HttpTokens",
        instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState> = "InstanceMetadataTags",
    }
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

wire::structure! {
    LaunchTemplateInstanceNetworkInterfaceSpecification {
        associate_carrier_ip_address: Option<bool> = "AssociateCarrierIpAddress",
        associate_public_ip_address: Option<bool> = "AssociatePublicIpAddress",
        connection_tracking_specification: Option<ConnectionTrackingSpecification> = "ConnectionTrackingSpecification",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        description: Option<String> = "Description",
        device_index: Option<i32> = "DeviceIndex",
        ena_queue_count: Option<i32> = "EnaQueueCount",
        ena_srd_specification: Option<LaunchTemplateEnaSrdSpecification> = "EnaSrdSpecification",
        groups: Option<Vec<String>> = "Groups",
        interface_type: Option<String> = "InterfaceType",
        ipv4_prefix_count: Option<i32> = "Ipv4PrefixCount",
        ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationResponse>> = "Ipv4Prefixes",
        ipv6_address_count: Option<i32> = "Ipv6AddressCount",
        ipv6_addresses: Option<Vec<InstanceIpv6Address>> = "Ipv6Addresses",
        ipv6_prefix_count: Option<i32> = "Ipv6PrefixCount",
        ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationResponse>> = "Ipv6Prefixes",
        network_card_index: Option<i32> = "NetworkCardIndex",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        primary_ipv6: Option<bool> = "PrimaryIpv6",
        private_ip_address: Option<String> = "PrivateIpAddress",
        private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>> = "PrivateIpAddresses",
        secondary_private_ip_address_count: Option<i32> = "SecondaryPrivateIpAddressCount",
        subnet_id: Option<String> = "SubnetId",
    }
}

wire::structure! {
    LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
        associate_carrier_ip_address: Option<bool> = "AssociateCarrierIpAddress",
        associate_public_ip_address: Option<bool> = "AssociatePublicIpAddress",
        connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest> = "ConnectionTrackingSpecification",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        description: Option<String> = "Description",
        device_index: Option<i32> = "DeviceIndex",
        ena_queue_count: Option<i32> = "EnaQueueCount",
        ena_srd_specification: Option<EnaSrdSpecificationRequest> = "EnaSrdSpecification",
        groups: Option<Vec<String>> = "Groups",
        interface_type: Option<String> = "InterfaceType",
        ipv4_prefix_count: Option<i32> = "Ipv4PrefixCount",
        ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>> = "Ipv4Prefixes",
        ipv6_address_count: Option<i32> = "Ipv6AddressCount",
        ipv6_addresses: Option<Vec<InstanceIpv6AddressRequest>> = "Ipv6Addresses",
        ipv6_prefix_count: Option<i32> = "Ipv6PrefixCount",
        ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>> = "Ipv6Prefixes",
        network_card_index: Option<i32> = "NetworkCardIndex",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        primary_ipv6: Option<bool> = "PrimaryIpv6",
        private_ip_address: Option<String> = "PrivateIpAddress",
        private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>> = "PrivateIpAddresses",
        secondary_private_ip_address_count: Option<i32> = "SecondaryPrivateIpAddressCount",
        subnet_id: Option<String> = "SubnetId",
    }
}

wire::structure! {
    LaunchTemplateInstanceSecondaryInterfaceSpecification {
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        device_index: Option<i32> = "DeviceIndex",
        interface_type: Option<SecondaryInterfaceType> = "InterfaceType",
        network_card_index: Option<i32> = "NetworkCardIndex",
        private_ip_address_count: Option<i32> = "PrivateIpAddressCount",
        private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecification>> = "PrivateIpAddresses",
        secondary_subnet_id: Option<String> = "SecondarySubnetId",
    }
}

wire::structure! {
    LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        device_index: Option<i32> = "DeviceIndex",
        interface_type: Option<SecondaryInterfaceType> = "InterfaceType",
        network_card_index: Option<i32> = "NetworkCardIndex",
        private_ip_address_count: Option<i32> = "PrivateIpAddressCount",
        private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecificationRequest>> = "PrivateIpAddresses",
        secondary_subnet_id: Option<String> = "SecondarySubnetId",
    }
}

wire::structure! {
    LaunchTemplateLicenseConfiguration {
        license_configuration_arn: Option<String> = "LicenseConfigurationArn",
    }
}

wire::structure! {
    LaunchTemplateLicenseConfigurationRequest {
        license_configuration_arn: Option<String> = "LicenseConfigurationArn",
    }
}

wire::structure! {
    LaunchTemplateNetworkPerformanceOptions {
        bandwidth_weighting: Option<InstanceBandwidthWeighting> = "BandwidthWeighting",
    }
}

wire::structure! {
    LaunchTemplateNetworkPerformanceOptionsRequest {
        bandwidth_weighting: Option<InstanceBandwidthWeighting> = "BandwidthWeighting",
    }
}

wire::structure! {
    LaunchTemplatePlacement {
        affinity: Option<String> = "Affinity",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        host_id: Option<String> = "HostId",
        host_resource_group_arn: Option<String> = "HostResourceGroupArn",
        partition_number: Option<i32> = "PartitionNumber",
        spread_domain: Option<String> = "SpreadDomain",
        tenancy: Option<Tenancy> = "Tenancy",
    }
}

wire::structure! {
    LaunchTemplatePlacementRequest {
        affinity: Option<String> = "Affinity",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        host_id: Option<String> = "HostId",
        host_resource_group_arn: Option<String> = "HostResourceGroupArn",
        partition_number: Option<i32> = "PartitionNumber",
        spread_domain: Option<String> = "SpreadDomain",
        tenancy: Option<Tenancy> = "Tenancy",
    }
}

wire::structure! {
    LaunchTemplatePrivateDnsNameOptions {
        enable_resource_name_dns_aaaa_record: Option<bool> = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: Option<bool> = "EnableResourceNameDnsARecord",
        hostname_type: Option<HostnameType> = "HostnameType",
    }
}

wire::structure! {
    LaunchTemplatePrivateDnsNameOptionsRequest {
        enable_resource_name_dns_aaaa_record: Option<bool> = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: Option<bool> = "EnableResourceNameDnsARecord",
        hostname_type: Option<HostnameType> = "HostnameType",
    }
}

wire::structure! {
    LaunchTemplateSpecification {
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        version: Option<String> = "Version",
    }
}

wire::structure! {
    LaunchTemplateSpotMarketOptions {
        block_duration_minutes: Option<i32> = "BlockDurationMinutes",
        instance_interruption_behavior: Option<InstanceInterruptionBehavior> = "InstanceInterruptionBehavior",
        max_price: Option<String> = "MaxPrice",
        spot_instance_type: Option<SpotInstanceType> = "SpotInstanceType",
        valid_until: Option<model::Timestamp> = "ValidUntil",
    }
}

wire::structure! {
    LaunchTemplateSpotMarketOptionsRequest {
        block_duration_minutes: Option<i32> = "BlockDurationMinutes",
        instance_interruption_behavior: Option<InstanceInterruptionBehavior> = "InstanceInterruptionBehavior",
        max_price: Option<String> = "MaxPrice",
        spot_instance_type: Option<SpotInstanceType> = "SpotInstanceType",
        valid_until: Option<model::Timestamp> = "ValidUntil",
    }
}

wire::structure! {
    LaunchTemplateTagSpecification {
        resource_type: Option<ResourceType> = "ResourceType",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    LaunchTemplateTagSpecificationRequest {
        resource_type: Option<ResourceType> = "ResourceType",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    LaunchTemplateVersion {
        create_time: Option<model::Timestamp> = "CreateTime",
        created_by: Option<String> = "CreatedBy",
        default_version: Option<bool> = "DefaultVersion",
        launch_template_data: Option<ResponseLaunchTemplateData> = "LaunchTemplateData",
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
        operator: Option<OperatorResponse> = "Operator",
        version_description: Option<String> = "VersionDescription",
        version_number: Option<i64> = "VersionNumber",
    }
}

wire::structure! {
    LaunchTemplatesMonitoring {
        enabled: Option<bool> = "Enabled",
    }
}

wire::structure! {
    LaunchTemplatesMonitoringRequest {
        enabled: Option<bool> = "Enabled",
    }
}

wire::structure! {
    LicenseConfiguration {
        license_configuration_arn: Option<String> = "LicenseConfigurationArn",
    }
}

wire::structure! {
    LicenseConfigurationRequest {
        license_configuration_arn: Option<String> = "LicenseConfigurationArn",
    }
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

wire::structure! {
    ManagedPrefixList {
        address_family: Option<String> = "AddressFamily",
        ipam_prefix_list_resolver_sync_enabled: Option<bool> = "IpamPrefixListResolverSyncEnabled",
        ipam_prefix_list_resolver_target_id: Option<String> = "IpamPrefixListResolverTargetId",
        max_entries: Option<i32> = "MaxEntries",
        owner_id: Option<String> = "OwnerId",
        prefix_list_arn: Option<String> = "PrefixListArn",
        prefix_list_id: Option<String> = "PrefixListId",
        prefix_list_name: Option<String> = "PrefixListName",
        state: Option<PrefixListState> = "State",
        state_message: Option<String> = "StateMessage",
        tags: Option<Vec<Tag>> = "Tags",
        version: Option<i64> = "Version",
    }
}

wire::enumeration! {
    MarketType {
        Spot = "spot",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
    }
}

wire::structure! {
    MediaAcceleratorInfo {
        accelerators: Option<Vec<MediaDeviceInfo>> = "Accelerators",
        total_media_memory_in_mi_b: Option<i32> = "TotalMediaMemoryInMiB",
    }
}

wire::structure! {
    MediaDeviceInfo {
        count: Option<i32> = "Count",
        manufacturer: Option<String> = "Manufacturer",
        memory_info: Option<MediaDeviceMemoryInfo> = "MemoryInfo",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    MediaDeviceMemoryInfo {
        size_in_mi_b: Option<i32> = "SizeInMiB",
    }
}

wire::structure! {
    MemoryGiBPerVCpu {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    MemoryGiBPerVCpuRequest {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    MemoryInfo {
        size_in_mi_b: Option<i64> = "SizeInMiB",
    }
}

wire::structure! {
    MemoryMiB {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    MemoryMiBRequest {
        max: Option<i32> = "Max",
        min: i32 = "Min",
    }
}

wire::structure! {
    ModifyInstanceAttributeRequest {
        attribute: Option<InstanceAttributeName> = "Attribute",
        block_device_mappings: Option<Vec<InstanceBlockDeviceMappingSpecification>> = "BlockDeviceMappings",
        disable_api_stop: Option<AttributeBooleanValue> = "DisableApiStop",
        disable_api_termination: Option<AttributeBooleanValue> = "DisableApiTermination",
        dry_run: Option<bool> = "DryRun",
        ebs_optimized: Option<AttributeBooleanValue> = "EbsOptimized",
        ena_support: Option<AttributeBooleanValue> = "EnaSupport",
        groups: Option<Vec<String>> = "Groups",
        instance_id: String = "InstanceId",
        instance_initiated_shutdown_behavior: Option<AttributeValue> = "InstanceInitiatedShutdownBehavior",
        instance_type: Option<AttributeValue> = "InstanceType",
        kernel: Option<AttributeValue> = "Kernel",
        ramdisk: Option<AttributeValue> = "Ramdisk",
        source_dest_check: Option<AttributeBooleanValue> = "SourceDestCheck",
        sriov_net_support: Option<AttributeValue> = "SriovNetSupport",
        user_data: Option<BlobAttributeValue> = "UserData",
        value: Option<String> = "Value",
    }
}

wire::structure! {
    ModifyInstanceMetadataOptionsRequest {
        dry_run: Option<bool> = "DryRun",
        http_endpoint: Option<InstanceMetadataEndpointState> = "HttpEndpoint",
        http_protocol_ipv6: Option<InstanceMetadataProtocolState> = "HttpProtocolIpv6",
        http_put_response_hop_limit: Option<i32> = "HttpPutResponseHopLimit",
        http_tokens: Option<HttpTokensState> = "HttpTokens",
        instance_id: String = "InstanceId",
        instance_metadata_tags: Option<InstanceMetadataTagsState> = "InstanceMetadataTags",
    }
}

wire::structure! {
    ModifyInstanceMetadataOptionsResult {
        instance_id: Option<String> = "InstanceId",
        instance_metadata_options: Option<InstanceMetadataOptionsResponse> = "InstanceMetadataOptions",
    }
}

wire::structure! {
    ModifyLaunchTemplateRequest {
        client_token: Option<String> = "ClientToken",
        default_version: Option<String> = "DefaultVersion",
        dry_run: Option<bool> = "DryRun",
        launch_template_id: Option<String> = "LaunchTemplateId",
        launch_template_name: Option<String> = "LaunchTemplateName",
    }
}

wire::structure! {
    ModifyLaunchTemplateResult {
        launch_template: Option<LaunchTemplate> = "LaunchTemplate",
    }
}

wire::structure! {
    ModifyManagedPrefixListRequest {
        add_entries: Option<Vec<AddPrefixListEntry>> = "AddEntries",
        current_version: Option<i64> = "CurrentVersion",
        dry_run: Option<bool> = "DryRun",
        ipam_prefix_list_resolver_sync_enabled: Option<bool> = "IpamPrefixListResolverSyncEnabled",
        max_entries: Option<i32> = "MaxEntries",
        prefix_list_id: String = "PrefixListId",
        prefix_list_name: Option<String> = "PrefixListName",
        remove_entries: Option<Vec<RemovePrefixListEntry>> = "RemoveEntries",
    }
}

wire::structure! {
    ModifyManagedPrefixListResult {
        prefix_list: Option<ManagedPrefixList> = "PrefixList",
    }
}

wire::structure! {
    ModifyNetworkInterfaceAttributeRequest {
        associate_public_ip_address: Option<bool> = "AssociatePublicIpAddress",
        associated_subnet_ids: Option<Vec<String>> = "AssociatedSubnetIds",
        attachment: Option<NetworkInterfaceAttachmentChanges> = "Attachment",
        connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest> = "ConnectionTrackingSpecification",
        description: Option<AttributeValue> = "Description",
        dry_run: Option<bool> = "DryRun",
        ena_srd_specification: Option<EnaSrdSpecification> = "EnaSrdSpecification",
        enable_primary_ipv6: Option<bool> = "EnablePrimaryIpv6",
        groups: Option<Vec<String>> = "Groups",
        network_interface_id: String = "NetworkInterfaceId",
        source_dest_check: Option<AttributeBooleanValue> = "SourceDestCheck",
    }
}

wire::structure! {
    ModifySecurityGroupRulesRequest {
        dry_run: Option<bool> = "DryRun",
        group_id: String = "GroupId",
        security_group_rules: Vec<SecurityGroupRuleUpdate> = "SecurityGroupRules",
    }
}

wire::structure! {
    ModifySecurityGroupRulesResult {
        r#return: Option<bool> = "Return",
    }
}

wire::structure! {
    ModifySubnetAttributeRequest {
        assign_ipv6_address_on_creation: Option<AttributeBooleanValue> = "AssignIpv6AddressOnCreation",
        customer_owned_ipv4_pool: Option<String> = "CustomerOwnedIpv4Pool",
        disable_lni_at_device_index: Option<AttributeBooleanValue> = "DisableLniAtDeviceIndex",
        enable_dns64: Option<AttributeBooleanValue> = "EnableDns64",
        enable_lni_at_device_index: Option<i32> = "EnableLniAtDeviceIndex",
        enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue> = "EnableResourceNameDnsAAAARecordOnLaunch",
        enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue> = "EnableResourceNameDnsARecordOnLaunch",
        map_customer_owned_ip_on_launch: Option<AttributeBooleanValue> = "MapCustomerOwnedIpOnLaunch",
        map_public_ip_on_launch: Option<AttributeBooleanValue> = "MapPublicIpOnLaunch",
        private_dns_hostname_type_on_launch: Option<HostnameType> = "PrivateDnsHostnameTypeOnLaunch",
        subnet_id: String = "SubnetId",
    }
}

wire::structure! {
    ModifyVpcAttributeRequest {
        enable_dns_hostnames: Option<AttributeBooleanValue> = "EnableDnsHostnames",
        enable_dns_support: Option<AttributeBooleanValue> = "EnableDnsSupport",
        enable_network_address_usage_metrics: Option<AttributeBooleanValue> = "EnableNetworkAddressUsageMetrics",
        vpc_id: String = "VpcId",
    }
}

wire::structure! {
    Monitoring {
        state: Option<MonitoringState> = "State",
    }
}

wire::enumeration! {
    MonitoringState {
        Disabled = "disabled",
        Disabling = "disabling",
        Enabled = "enabled",
        Pending = "pending",
    }
}

wire::structure! {
    NatGateway {
        attached_appliances: Option<Vec<NatGatewayAttachedAppliance>> = "AttachedAppliances",
        auto_provision_zones: Option<AutoProvisionZonesState> = "AutoProvisionZones",
        auto_scaling_ips: Option<AutoScalingIpsState> = "AutoScalingIps",
        availability_mode: Option<AvailabilityMode> = "AvailabilityMode",
        connectivity_type: Option<ConnectivityType> = "ConnectivityType",
        create_time: Option<model::Timestamp> = "CreateTime",
        delete_time: Option<model::Timestamp> = "DeleteTime",
        failure_code: Option<String> = "FailureCode",
        failure_message: Option<String> = "FailureMessage",
        nat_gateway_addresses: Option<Vec<NatGatewayAddress>> = "NatGatewayAddresses",
        nat_gateway_id: Option<String> = "NatGatewayId",
        provisioned_bandwidth: Option<ProvisionedBandwidth> = "ProvisionedBandwidth",
        route_table_id: Option<String> = "RouteTableId",
        state: Option<NatGatewayState> = "State",
        subnet_id: Option<String> = "SubnetId",
        tags: Option<Vec<Tag>> = "Tags",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    NatGatewayAddress {
        allocation_id: Option<String> = "AllocationId",
        association_id: Option<String> = "AssociationId",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        failure_message: Option<String> = "FailureMessage",
        is_primary: Option<bool> = "IsPrimary",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        private_ip: Option<String> = "PrivateIp",
        public_ip: Option<String> = "PublicIp",
        status: Option<NatGatewayAddressStatus> = "Status",
    }
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

wire::structure! {
    NatGatewayAttachedAppliance {
        appliance_arn: Option<String> = "ApplianceArn",
        attachment_state: Option<NatGatewayApplianceState> = "AttachmentState",
        failure_code: Option<String> = "FailureCode",
        failure_message: Option<String> = "FailureMessage",
        modification_state: Option<NatGatewayApplianceModifyState> = "ModificationState",
        r#type: Option<NatGatewayApplianceType> = "Type",
        vpc_endpoint_id: Option<String> = "VpcEndpointId",
    }
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

wire::structure! {
    NetworkAcl {
        associations: Option<Vec<NetworkAclAssociation>> = "Associations",
        entries: Option<Vec<NetworkAclEntry>> = "Entries",
        is_default: Option<bool> = "IsDefault",
        network_acl_id: Option<String> = "NetworkAclId",
        owner_id: Option<String> = "OwnerId",
        tags: Option<Vec<Tag>> = "Tags",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    NetworkAclAssociation {
        network_acl_association_id: Option<String> = "NetworkAclAssociationId",
        network_acl_id: Option<String> = "NetworkAclId",
        subnet_id: Option<String> = "SubnetId",
    }
}

wire::structure! {
    NetworkAclEntry {
        cidr_block: Option<String> = "CidrBlock",
        egress: Option<bool> = "Egress",
        icmp_type_code: Option<IcmpTypeCode> = "IcmpTypeCode",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        port_range: Option<PortRange> = "PortRange",
        protocol: Option<String> = "Protocol",
        rule_action: Option<String> = "RuleAction",
        rule_number: Option<i32> = "RuleNumber",
    }
}

wire::structure! {
    NetworkBandwidthGbps {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    NetworkBandwidthGbpsRequest {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    NetworkCardInfo {
        additional_flexible_network_interfaces: Option<i32> = "AdditionalFlexibleNetworkInterfaces",
        baseline_bandwidth_in_gbps: Option<f64> = "BaselineBandwidthInGbps",
        default_ena_queue_count_per_interface: Option<i32> = "DefaultEnaQueueCountPerInterface",
        maximum_ena_queue_count: Option<i32> = "MaximumEnaQueueCount",
        maximum_ena_queue_count_per_interface: Option<i32> = "MaximumEnaQueueCountPerInterface",
        maximum_network_interfaces: Option<i32> = "MaximumNetworkInterfaces",
        network_card_index: Option<i32> = "NetworkCardIndex",
        network_performance: Option<String> = "NetworkPerformance",
        peak_bandwidth_in_gbps: Option<f64> = "PeakBandwidthInGbps",
    }
}

wire::structure! {
    NetworkInfo {
        bandwidth_weightings: Option<Vec<BandwidthWeightingType>> = "BandwidthWeightings",
        connection_tracking_configuration: Option<DefaultConnectionTrackingConfiguration> = "ConnectionTrackingConfiguration",
        default_network_card_index: Option<i32> = "DefaultNetworkCardIndex",
        efa_info: Option<EfaInfo> = "EfaInfo",
        efa_supported: Option<bool> = "EfaSupported",
        ena_srd_supported: Option<bool> = "EnaSrdSupported",
        ena_support: Option<EnaSupport> = "EnaSupport",
        encryption_in_transit_supported: Option<bool> = "EncryptionInTransitSupported",
        flexible_ena_queues_support: Option<FlexibleEnaQueuesSupport> = "FlexibleEnaQueuesSupport",
        ipv4_addresses_per_interface: Option<i32> = "Ipv4AddressesPerInterface",
        ipv4_addresses_per_secondary_interface: Option<i32> = "Ipv4AddressesPerSecondaryInterface",
        ipv6_addresses_per_interface: Option<i32> = "Ipv6AddressesPerInterface",
        ipv6_supported: Option<bool> = "Ipv6Supported",
        maximum_network_cards: Option<i32> = "MaximumNetworkCards",
        maximum_network_interfaces: Option<i32> = "MaximumNetworkInterfaces",
        maximum_secondary_network_interfaces: Option<i32> = "MaximumSecondaryNetworkInterfaces",
        network_cards: Option<Vec<NetworkCardInfo>> = "NetworkCards",
        network_performance: Option<String> = "NetworkPerformance",
        secondary_network_supported: Option<bool> = "SecondaryNetworkSupported",
    }
}

wire::structure! {
    NetworkInsightsAnalysis {
        additional_accounts: Option<Vec<String>> = "AdditionalAccounts",
        alternate_path_hints: Option<Vec<AlternatePathHint>> = "AlternatePathHints",
        explanations: Option<Vec<Explanation>> = "Explanations",
        filter_in_arns: Option<Vec<String>> = "FilterInArns",
        filter_out_arns: Option<Vec<String>> = "FilterOutArns",
        forward_path_components: Option<Vec<PathComponent>> = "ForwardPathComponents",
        network_insights_analysis_arn: Option<String> = "NetworkInsightsAnalysisArn",
        network_insights_analysis_id: Option<String> = "NetworkInsightsAnalysisId",
        network_insights_path_id: Option<String> = "NetworkInsightsPathId",
        network_path_found: Option<bool> = "NetworkPathFound",
        return_path_components: Option<Vec<PathComponent>> = "ReturnPathComponents",
        start_date: Option<model::Timestamp> = "StartDate",
        status: Option<AnalysisStatus> = "Status",
        status_message: Option<String> = "StatusMessage",
        suggested_accounts: Option<Vec<String>> = "SuggestedAccounts",
        tags: Option<Vec<Tag>> = "Tags",
        warning_message: Option<String> = "WarningMessage",
    }
}

wire::structure! {
    NetworkInsightsPath {
        created_date: Option<model::Timestamp> = "CreatedDate",
        destination: Option<String> = "Destination",
        destination_arn: Option<String> = "DestinationArn",
        destination_ip: Option<String> = "DestinationIp",
        destination_port: Option<i32> = "DestinationPort",
        filter_at_destination: Option<PathFilter> = "FilterAtDestination",
        filter_at_source: Option<PathFilter> = "FilterAtSource",
        network_insights_path_arn: Option<String> = "NetworkInsightsPathArn",
        network_insights_path_id: Option<String> = "NetworkInsightsPathId",
        protocol: Option<Protocol> = "Protocol",
        source: Option<String> = "Source",
        source_arn: Option<String> = "SourceArn",
        source_ip: Option<String> = "SourceIp",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::structure! {
    NetworkInterface {
        associated_subnets: Option<Vec<String>> = "AssociatedSubnets",
        association: Option<NetworkInterfaceAssociation> = "Association",
        attachment: Option<NetworkInterfaceAttachment> = "Attachment",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        connection_tracking_configuration: Option<ConnectionTrackingConfiguration> = "ConnectionTrackingConfiguration",
        deny_all_igw_traffic: Option<bool> = "DenyAllIgwTraffic",
        description: Option<String> = "Description",
        groups: Option<Vec<GroupIdentifier>> = "Groups",
        interface_type: Option<NetworkInterfaceType> = "InterfaceType",
        ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>> = "Ipv4Prefixes",
        ipv6_address: Option<String> = "Ipv6Address",
        ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>> = "Ipv6Addresses",
        ipv6_native: Option<bool> = "Ipv6Native",
        ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>> = "Ipv6Prefixes",
        mac_address: Option<String> = "MacAddress",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        operator: Option<OperatorResponse> = "Operator",
        outpost_arn: Option<String> = "OutpostArn",
        owner_id: Option<String> = "OwnerId",
        private_dns_name: Option<String> = "PrivateDnsName",
        private_ip_address: Option<String> = "PrivateIpAddress",
        private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>> = "PrivateIpAddresses",
        public_dns_name: Option<String> = "PublicDnsName",
        public_ip_dns_name_options: Option<PublicIpDnsNameOptions> = "PublicIpDnsNameOptions",
        requester_id: Option<String> = "RequesterId",
        requester_managed: Option<bool> = "RequesterManaged",
        source_dest_check: Option<bool> = "SourceDestCheck",
        status: Option<NetworkInterfaceStatus> = "Status",
        subnet_id: Option<String> = "SubnetId",
        tag_set: Option<Vec<Tag>> = "TagSet",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    NetworkInterfaceAssociation {
        allocation_id: Option<String> = "AllocationId",
        association_id: Option<String> = "AssociationId",
        carrier_ip: Option<String> = "CarrierIp",
        customer_owned_ip: Option<String> = "CustomerOwnedIp",
        ip_owner_id: Option<String> = "IpOwnerId",
        public_dns_name: Option<String> = "PublicDnsName",
        public_ip: Option<String> = "PublicIp",
    }
}

wire::structure! {
    NetworkInterfaceAttachment {
        attach_time: Option<model::Timestamp> = "AttachTime",
        attachment_id: Option<String> = "AttachmentId",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        device_index: Option<i32> = "DeviceIndex",
        ena_queue_count: Option<i32> = "EnaQueueCount",
        ena_srd_specification: Option<AttachmentEnaSrdSpecification> = "EnaSrdSpecification",
        instance_id: Option<String> = "InstanceId",
        instance_owner_id: Option<String> = "InstanceOwnerId",
        network_card_index: Option<i32> = "NetworkCardIndex",
        status: Option<AttachmentStatus> = "Status",
    }
}

wire::structure! {
    NetworkInterfaceAttachmentChanges {
        attachment_id: Option<String> = "AttachmentId",
        default_ena_queue_count: Option<bool> = "DefaultEnaQueueCount",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        ena_queue_count: Option<i32> = "EnaQueueCount",
    }
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

wire::structure! {
    NetworkInterfaceCount {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    NetworkInterfaceCountRequest {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
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

wire::structure! {
    NetworkInterfaceIpv6Address {
        ipv6_address: Option<String> = "Ipv6Address",
        is_primary_ipv6: Option<bool> = "IsPrimaryIpv6",
        public_ipv6_dns_name: Option<String> = "PublicIpv6DnsName",
    }
}

wire::structure! {
    NetworkInterfacePrivateIpAddress {
        association: Option<NetworkInterfaceAssociation> = "Association",
        primary: Option<bool> = "Primary",
        private_dns_name: Option<String> = "PrivateDnsName",
        private_ip_address: Option<String> = "PrivateIpAddress",
    }
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

wire::structure! {
    NeuronDeviceCoreInfo {
        count: Option<i32> = "Count",
        version: Option<i32> = "Version",
    }
}

wire::structure! {
    NeuronDeviceInfo {
        core_info: Option<NeuronDeviceCoreInfo> = "CoreInfo",
        count: Option<i32> = "Count",
        memory_info: Option<NeuronDeviceMemoryInfo> = "MemoryInfo",
        name: Option<String> = "Name",
    }
}

wire::structure! {
    NeuronDeviceMemoryInfo {
        size_in_mi_b: Option<i32> = "SizeInMiB",
    }
}

wire::structure! {
    NeuronInfo {
        neuron_devices: Option<Vec<NeuronDeviceInfo>> = "NeuronDevices",
        total_neuron_device_memory_in_mi_b: Option<i32> = "TotalNeuronDeviceMemoryInMiB",
    }
}

wire::structure! {
    NewDhcpConfiguration {
        key: Option<String> = "Key",
        values: Option<Vec<String>> = "Values",
    }
}

wire::enumeration! {
    NitroEnclavesSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

wire::structure! {
    NitroTpmInfo {
        supported_versions: Option<Vec<String>> = "SupportedVersions",
    }
}

wire::enumeration! {
    NitroTpmSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

wire::structure! {
    OperatorRequest {
        principal: Option<String> = "Principal",
    }
}

wire::structure! {
    OperatorResponse {
        hidden_by_default: Option<bool> = "HiddenByDefault",
        managed: Option<bool> = "Managed",
        principal: Option<String> = "Principal",
    }
}

wire::structure! {
    PathComponent {
        acl_rule: Option<AnalysisAclRule> = "AclRule",
        additional_details: Option<Vec<AdditionalDetail>> = "AdditionalDetails",
        attached_to: Option<AnalysisComponent> = "AttachedTo",
        component: Option<AnalysisComponent> = "Component",
        destination_vpc: Option<AnalysisComponent> = "DestinationVpc",
        elastic_load_balancer_listener: Option<AnalysisComponent> = "ElasticLoadBalancerListener",
        explanations: Option<Vec<Explanation>> = "Explanations",
        firewall_stateful_rule: Option<FirewallStatefulRule> = "FirewallStatefulRule",
        firewall_stateless_rule: Option<FirewallStatelessRule> = "FirewallStatelessRule",
        inbound_header: Option<AnalysisPacketHeader> = "InboundHeader",
        outbound_header: Option<AnalysisPacketHeader> = "OutboundHeader",
        route_table_route: Option<AnalysisRouteTableRoute> = "RouteTableRoute",
        security_group_rule: Option<AnalysisSecurityGroupRule> = "SecurityGroupRule",
        sequence_number: Option<i32> = "SequenceNumber",
        service_name: Option<String> = "ServiceName",
        source_vpc: Option<AnalysisComponent> = "SourceVpc",
        subnet: Option<AnalysisComponent> = "Subnet",
        transit_gateway: Option<AnalysisComponent> = "TransitGateway",
        transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute> = "TransitGatewayRouteTableRoute",
        vpc: Option<AnalysisComponent> = "Vpc",
    }
}

wire::structure! {
    PathFilter {
        destination_address: Option<String> = "DestinationAddress",
        destination_port_range: Option<FilterPortRange> = "DestinationPortRange",
        source_address: Option<String> = "SourceAddress",
        source_port_range: Option<FilterPortRange> = "SourcePortRange",
    }
}

wire::structure! {
    PathRequestFilter {
        destination_address: Option<String> = "DestinationAddress",
        destination_port_range: Option<RequestFilterPortRange> = "DestinationPortRange",
        source_address: Option<String> = "SourceAddress",
        source_port_range: Option<RequestFilterPortRange> = "SourcePortRange",
    }
}

wire::structure! {
    PerformanceFactorReference {
        instance_family: Option<String> = "InstanceFamily",
    }
}

wire::structure! {
    PerformanceFactorReferenceRequest {
        instance_family: Option<String> = "InstanceFamily",
    }
}

wire::enumeration! {
    PhcSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

wire::structure! {
    Placement {
        affinity: Option<String> = "Affinity",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        host_id: Option<String> = "HostId",
        host_resource_group_arn: Option<String> = "HostResourceGroupArn",
        partition_number: Option<i32> = "PartitionNumber",
        spread_domain: Option<String> = "SpreadDomain",
        tenancy: Option<Tenancy> = "Tenancy",
    }
}

wire::structure! {
    PlacementGroupInfo {
        supported_strategies: Option<Vec<PlacementGroupStrategy>> = "SupportedStrategies",
    }
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

wire::structure! {
    PortRange {
        from: Option<i32> = "From",
        to: Option<i32> = "To",
    }
}

wire::structure! {
    PrefixList {
        cidrs: Option<Vec<String>> = "Cidrs",
        prefix_list_id: Option<String> = "PrefixListId",
        prefix_list_name: Option<String> = "PrefixListName",
    }
}

wire::structure! {
    PrefixListAssociation {
        resource_id: Option<String> = "ResourceId",
        resource_owner: Option<String> = "ResourceOwner",
    }
}

wire::structure! {
    PrefixListEntry {
        cidr: Option<String> = "Cidr",
        description: Option<String> = "Description",
    }
}

wire::structure! {
    PrefixListId {
        description: Option<String> = "Description",
        prefix_list_id: Option<String> = "PrefixListId",
    }
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

wire::structure! {
    PrivateDnsNameOptionsOnLaunch {
        enable_resource_name_dns_aaaa_record: Option<bool> = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: Option<bool> = "EnableResourceNameDnsARecord",
        hostname_type: Option<HostnameType> = "HostnameType",
    }
}

wire::structure! {
    PrivateDnsNameOptionsRequest {
        enable_resource_name_dns_aaaa_record: Option<bool> = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: Option<bool> = "EnableResourceNameDnsARecord",
        hostname_type: Option<HostnameType> = "HostnameType",
    }
}

wire::structure! {
    PrivateDnsNameOptionsResponse {
        enable_resource_name_dns_aaaa_record: Option<bool> = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: Option<bool> = "EnableResourceNameDnsARecord",
        hostname_type: Option<HostnameType> = "HostnameType",
    }
}

wire::structure! {
    PrivateIpAddressSpecification {
        primary: Option<bool> = "Primary",
        private_ip_address: Option<String> = "PrivateIpAddress",
    }
}

wire::structure! {
    ProcessorInfo {
        manufacturer: Option<String> = "Manufacturer",
        supported_architectures: Option<Vec<ArchitectureType>> = "SupportedArchitectures",
        supported_features: Option<Vec<SupportedAdditionalProcessorFeature>> = "SupportedFeatures",
        sustained_clock_speed_in_ghz: Option<f64> = "SustainedClockSpeedInGhz",
    }
}

wire::structure! {
    ProductCode {
        product_code_id: Option<String> = "ProductCodeId",
        product_code_type: Option<ProductCodeValues> = "ProductCodeType",
    }
}

wire::enumeration! {
    ProductCodeValues {
        Devpay = "devpay",
        Marketplace = "marketplace",
    }
}

wire::structure! {
    PropagatingVgw {
        gateway_id: Option<String> = "GatewayId",
    }
}

wire::enumeration! {
    Protocol {
        Tcp = "tcp",
        Udp = "udp",
    }
}

wire::structure! {
    ProvisionedBandwidth {
        provision_time: Option<model::Timestamp> = "ProvisionTime",
        provisioned: Option<String> = "Provisioned",
        request_time: Option<model::Timestamp> = "RequestTime",
        requested: Option<String> = "Requested",
        status: Option<String> = "Status",
    }
}

wire::structure! {
    PtrUpdateStatus {
        reason: Option<String> = "Reason",
        status: Option<String> = "Status",
        value: Option<String> = "Value",
    }
}

wire::structure! {
    PublicIpDnsNameOptions {
        dns_hostname_type: Option<String> = "DnsHostnameType",
        public_dual_stack_dns_name: Option<String> = "PublicDualStackDnsName",
        public_ipv4_dns_name: Option<String> = "PublicIpv4DnsName",
        public_ipv6_dns_name: Option<String> = "PublicIpv6DnsName",
    }
}

wire::structure! {
    RebootInstancesRequest {
        dry_run: Option<bool> = "DryRun",
        instance_ids: Option<Vec<String>> = "InstanceIds",
    }
}

wire::enumeration! {
    RebootMigrationSupport {
        Unsupported = "unsupported",
        Supported = "supported",
    }
}

wire::structure! {
    ReferencedSecurityGroup {
        group_id: Option<String> = "GroupId",
        peering_status: Option<String> = "PeeringStatus",
        user_id: Option<String> = "UserId",
        vpc_id: Option<String> = "VpcId",
        vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId",
    }
}

wire::structure! {
    Region {
        endpoint: Option<String> = "Endpoint",
        geography: Option<Vec<RegionGeography>> = "Geography",
        opt_in_status: Option<String> = "OptInStatus",
        region_name: Option<String> = "RegionName",
    }
}

wire::structure! {
    RegionGeography {
        name: Option<String> = "Name",
    }
}

wire::structure! {
    ReleaseAddressRequest {
        allocation_id: Option<String> = "AllocationId",
        dry_run: Option<bool> = "DryRun",
        network_border_group: Option<String> = "NetworkBorderGroup",
        public_ip: Option<String> = "PublicIp",
    }
}

wire::structure! {
    RemovePrefixListEntry {
        cidr: String = "Cidr",
    }
}

wire::structure! {
    ReplaceIamInstanceProfileAssociationRequest {
        association_id: String = "AssociationId",
        iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile",
    }
}

wire::structure! {
    ReplaceIamInstanceProfileAssociationResult {
        iam_instance_profile_association: Option<IamInstanceProfileAssociation> = "IamInstanceProfileAssociation",
    }
}

wire::structure! {
    ReplaceNetworkAclAssociationRequest {
        association_id: String = "AssociationId",
        dry_run: Option<bool> = "DryRun",
        network_acl_id: String = "NetworkAclId",
    }
}

wire::structure! {
    ReplaceNetworkAclAssociationResult {
        new_association_id: Option<String> = "NewAssociationId",
    }
}

wire::structure! {
    ReplaceNetworkAclEntryRequest {
        cidr_block: Option<String> = "CidrBlock",
        dry_run: Option<bool> = "DryRun",
        egress: bool = "Egress",
        icmp_type_code: Option<IcmpTypeCode> = "IcmpTypeCode",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        network_acl_id: String = "NetworkAclId",
        port_range: Option<PortRange> = "PortRange",
        protocol: String = "Protocol",
        rule_action: String = "RuleAction",
        rule_number: i32 = "RuleNumber",
    }
}

wire::structure! {
    ReplaceRouteRequest {
        carrier_gateway_id: Option<String> = "CarrierGatewayId",
        core_network_arn: Option<String> = "CoreNetworkArn",
        destination_cidr_block: Option<String> = "DestinationCidrBlock",
        destination_ipv6_cidr_block: Option<String> = "DestinationIpv6CidrBlock",
        destination_prefix_list_id: Option<String> = "DestinationPrefixListId",
        dry_run: Option<bool> = "DryRun",
        egress_only_internet_gateway_id: Option<String> = "EgressOnlyInternetGatewayId",
        gateway_id: Option<String> = "GatewayId",
        instance_id: Option<String> = "InstanceId",
        local_gateway_id: Option<String> = "LocalGatewayId",
        local_target: Option<bool> = "LocalTarget",
        nat_gateway_id: Option<String> = "NatGatewayId",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        odb_network_arn: Option<String> = "OdbNetworkArn",
        route_table_id: String = "RouteTableId",
        transit_gateway_id: Option<String> = "TransitGatewayId",
        vpc_endpoint_id: Option<String> = "VpcEndpointId",
        vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId",
    }
}

wire::structure! {
    ReplaceRouteTableAssociationRequest {
        association_id: String = "AssociationId",
        dry_run: Option<bool> = "DryRun",
        route_table_id: String = "RouteTableId",
    }
}

wire::structure! {
    ReplaceRouteTableAssociationResult {
        association_state: Option<RouteTableAssociationState> = "AssociationState",
        new_association_id: Option<String> = "NewAssociationId",
    }
}

wire::structure! {
    RequestFilterPortRange {
        from_port: Option<i32> = "FromPort",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    RequestLaunchTemplateData {
        block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMappingRequest>> = "BlockDeviceMappings",
        capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationRequest> = "CapacityReservationSpecification",
        cpu_options: Option<LaunchTemplateCpuOptionsRequest> = "CpuOptions",
        credit_specification: Option<CreditSpecificationRequest> = "CreditSpecification",
        disable_api_stop: Option<bool> = "DisableApiStop",
        disable_api_termination: Option<bool> = "DisableApiTermination",
        ebs_optimized: Option<bool> = "EbsOptimized",
        elastic_gpu_specifications: Option<Vec<ElasticGpuSpecification>> = "ElasticGpuSpecifications",
        elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAccelerator>> = "ElasticInferenceAccelerators",
        enclave_options: Option<LaunchTemplateEnclaveOptionsRequest> = "EnclaveOptions",
        hibernation_options: Option<LaunchTemplateHibernationOptionsRequest> = "HibernationOptions",
        iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecificationRequest> = "IamInstanceProfile",
        image_id: Option<String> = "ImageId",
        instance_initiated_shutdown_behavior: Option<ShutdownBehavior> = "InstanceInitiatedShutdownBehavior",
        instance_market_options: Option<LaunchTemplateInstanceMarketOptionsRequest> = "InstanceMarketOptions",
        instance_requirements: Option<InstanceRequirementsRequest> = "InstanceRequirements",
        instance_type: Option<String> = "InstanceType",
        kernel_id: Option<String> = "KernelId",
        key_name: Option<String> = "KeyName",
        license_specifications: Option<Vec<LaunchTemplateLicenseConfigurationRequest>> = "LicenseSpecifications",
        maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptionsRequest> = "MaintenanceOptions",
        metadata_options: Option<LaunchTemplateInstanceMetadataOptionsRequest> = "MetadataOptions",
        monitoring: Option<LaunchTemplatesMonitoringRequest> = "Monitoring",
        network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>> = "NetworkInterfaces",
        network_performance_options: Option<LaunchTemplateNetworkPerformanceOptionsRequest> = "NetworkPerformanceOptions",
        operator: Option<OperatorRequest> = "Operator",
        placement: Option<LaunchTemplatePlacementRequest> = "Placement",
        private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptionsRequest> = "PrivateDnsNameOptions",
        ram_disk_id: Option<String> = "RamDiskId",
        secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>> = "SecondaryInterfaces",
        security_group_ids: Option<Vec<String>> = "SecurityGroupIds",
        security_groups: Option<Vec<String>> = "SecurityGroups",
        tag_specifications: Option<Vec<LaunchTemplateTagSpecificationRequest>> = "TagSpecifications",
        user_data: Option<String> = "UserData",
    }
}

wire::structure! {
    Reservation {
        groups: Option<Vec<GroupIdentifier>> = "Groups",
        instances: Option<Vec<Instance>> = "Instances",
        owner_id: Option<String> = "OwnerId",
        requester_id: Option<String> = "RequesterId",
        reservation_id: Option<String> = "ReservationId",
    }
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

wire::structure! {
    ResponseError {
        code: Option<LaunchTemplateErrorCode> = "Code",
        message: Option<String> = "Message",
    }
}

wire::structure! {
    ResponseLaunchTemplateData {
        block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMapping>> = "BlockDeviceMappings",
        capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationResponse> = "CapacityReservationSpecification",
        cpu_options: Option<LaunchTemplateCpuOptions> = "CpuOptions",
        credit_specification: Option<CreditSpecification> = "CreditSpecification",
        disable_api_stop: Option<bool> = "DisableApiStop",
        disable_api_termination: Option<bool> = "DisableApiTermination",
        ebs_optimized: Option<bool> = "EbsOptimized",
        elastic_gpu_specifications: Option<Vec<ElasticGpuSpecificationResponse>> = "ElasticGpuSpecifications",
        elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAcceleratorResponse>> = "ElasticInferenceAccelerators",
        enclave_options: Option<LaunchTemplateEnclaveOptions> = "EnclaveOptions",
        hibernation_options: Option<LaunchTemplateHibernationOptions> = "HibernationOptions",
        iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecification> = "IamInstanceProfile",
        image_id: Option<String> = "ImageId",
        instance_initiated_shutdown_behavior: Option<ShutdownBehavior> = "InstanceInitiatedShutdownBehavior",
        instance_market_options: Option<LaunchTemplateInstanceMarketOptions> = "InstanceMarketOptions",
        instance_requirements: Option<InstanceRequirements> = "InstanceRequirements",
        instance_type: Option<String> = "InstanceType",
        kernel_id: Option<String> = "KernelId",
        key_name: Option<String> = "KeyName",
        license_specifications: Option<Vec<LaunchTemplateLicenseConfiguration>> = "LicenseSpecifications",
        maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptions> = "MaintenanceOptions",
        metadata_options: Option<LaunchTemplateInstanceMetadataOptions> = "MetadataOptions",
        monitoring: Option<LaunchTemplatesMonitoring> = "Monitoring",
        network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecification>> = "NetworkInterfaces",
        network_performance_options: Option<LaunchTemplateNetworkPerformanceOptions> = "NetworkPerformanceOptions",
        operator: Option<OperatorResponse> = "Operator",
        placement: Option<LaunchTemplatePlacement> = "Placement",
        private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptions> = "PrivateDnsNameOptions",
        ram_disk_id: Option<String> = "RamDiskId",
        secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecification>> = "SecondaryInterfaces",
        security_group_ids: Option<Vec<String>> = "SecurityGroupIds",
        security_groups: Option<Vec<String>> = "SecurityGroups",
        tag_specifications: Option<Vec<LaunchTemplateTagSpecification>> = "TagSpecifications",
        user_data: Option<String> = "UserData",
    }
}

wire::structure! {
    RevokeSecurityGroupEgressRequest {
        cidr_ip: Option<String> = "CidrIp",
        dry_run: Option<bool> = "DryRun",
        from_port: Option<i32> = "FromPort",
        group_id: String = "GroupId",
        ip_permissions: Option<Vec<IpPermission>> = "IpPermissions",
        ip_protocol: Option<String> = "IpProtocol",
        security_group_rule_ids: Option<Vec<String>> = "SecurityGroupRuleIds",
        source_security_group_name: Option<String> = "SourceSecurityGroupName",
        source_security_group_owner_id: Option<String> = "SourceSecurityGroupOwnerId",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    RevokeSecurityGroupEgressResult {
        r#return: Option<bool> = "Return",
        revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>> = "RevokedSecurityGroupRules",
        unknown_ip_permissions: Option<Vec<IpPermission>> = "UnknownIpPermissions",
    }
}

wire::structure! {
    RevokeSecurityGroupIngressRequest {
        cidr_ip: Option<String> = "CidrIp",
        dry_run: Option<bool> = "DryRun",
        from_port: Option<i32> = "FromPort",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        ip_permissions: Option<Vec<IpPermission>> = "IpPermissions",
        ip_protocol: Option<String> = "IpProtocol",
        security_group_rule_ids: Option<Vec<String>> = "SecurityGroupRuleIds",
        source_security_group_name: Option<String> = "SourceSecurityGroupName",
        source_security_group_owner_id: Option<String> = "SourceSecurityGroupOwnerId",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    RevokeSecurityGroupIngressResult {
        r#return: Option<bool> = "Return",
        revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>> = "RevokedSecurityGroupRules",
        unknown_ip_permissions: Option<Vec<IpPermission>> = "UnknownIpPermissions",
    }
}

wire::structure! {
    RevokedSecurityGroupRule {
        cidr_ipv4: Option<String> = "CidrIpv4",
        cidr_ipv6: Option<String> = "CidrIpv6",
        description: Option<String> = "Description",
        from_port: Option<i32> = "FromPort",
        group_id: Option<String> = "GroupId",
        ip_protocol: Option<String> = "IpProtocol",
        is_egress: Option<bool> = "IsEgress",
        prefix_list_id: Option<String> = "PrefixListId",
        referenced_group_id: Option<String> = "ReferencedGroupId",
        security_group_rule_id: Option<String> = "SecurityGroupRuleId",
        to_port: Option<i32> = "ToPort",
    }
}

wire::enumeration! {
    RootDeviceType {
        Ebs = "ebs",
        InstanceStore = "instance-store",
    }
}

wire::structure! {
    Route {
        carrier_gateway_id: Option<String> = "CarrierGatewayId",
        core_network_arn: Option<String> = "CoreNetworkArn",
        destination_cidr_block: Option<String> = "DestinationCidrBlock",
        destination_ipv6_cidr_block: Option<String> = "DestinationIpv6CidrBlock",
        destination_prefix_list_id: Option<String> = "DestinationPrefixListId",
        egress_only_internet_gateway_id: Option<String> = "EgressOnlyInternetGatewayId",
        gateway_id: Option<String> = "GatewayId",
        instance_id: Option<String> = "InstanceId",
        instance_owner_id: Option<String> = "InstanceOwnerId",
        ip_address: Option<String> = "IpAddress",
        local_gateway_id: Option<String> = "LocalGatewayId",
        nat_gateway_id: Option<String> = "NatGatewayId",
        network_interface_id: Option<String> = "NetworkInterfaceId",
        odb_network_arn: Option<String> = "OdbNetworkArn",
        origin: Option<RouteOrigin> = "Origin",
        state: Option<RouteState> = "State",
        transit_gateway_id: Option<String> = "TransitGatewayId",
        vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId",
    }
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

wire::structure! {
    RouteTable {
        associations: Option<Vec<RouteTableAssociation>> = "Associations",
        owner_id: Option<String> = "OwnerId",
        propagating_vgws: Option<Vec<PropagatingVgw>> = "PropagatingVgws",
        route_table_id: Option<String> = "RouteTableId",
        routes: Option<Vec<Route>> = "Routes",
        tags: Option<Vec<Tag>> = "Tags",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    RouteTableAssociation {
        association_state: Option<RouteTableAssociationState> = "AssociationState",
        gateway_id: Option<String> = "GatewayId",
        main: Option<bool> = "Main",
        public_ipv4_pool: Option<String> = "PublicIpv4Pool",
        route_table_association_id: Option<String> = "RouteTableAssociationId",
        route_table_id: Option<String> = "RouteTableId",
        subnet_id: Option<String> = "SubnetId",
    }
}

wire::structure! {
    RouteTableAssociationState {
        state: Option<RouteTableAssociationStateCode> = "State",
        status_message: Option<String> = "StatusMessage",
    }
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

wire::structure! {
    RuleGroupRuleOptionsPair {
        rule_group_arn: Option<String> = "RuleGroupArn",
        rule_options: Option<Vec<RuleOption>> = "RuleOptions",
    }
}

wire::structure! {
    RuleGroupTypePair {
        rule_group_arn: Option<String> = "RuleGroupArn",
        rule_group_type: Option<String> = "RuleGroupType",
    }
}

wire::structure! {
    RuleOption {
        keyword: Option<String> = "Keyword",
        settings: Option<Vec<String>> = "Settings",
    }
}

wire::structure! {
    RunInstancesMonitoringEnabled {
        enabled: bool = "Enabled",
    }
}

wire::structure! {
    RunInstancesRequest {
        additional_info: Option<String> = "AdditionalInfo",
        block_device_mappings: Option<Vec<BlockDeviceMapping>> = "BlockDeviceMappings",
        capacity_reservation_specification: Option<CapacityReservationSpecification> = "CapacityReservationSpecification",
        client_token: Option<String> = "ClientToken",
        cpu_options: Option<CpuOptionsRequest> = "CpuOptions",
        credit_specification: Option<CreditSpecificationRequest> = "CreditSpecification",
        disable_api_stop: Option<bool> = "DisableApiStop",
        disable_api_termination: Option<bool> = "DisableApiTermination",
        dry_run: Option<bool> = "DryRun",
        ebs_optimized: Option<bool> = "EbsOptimized",
        elastic_gpu_specification: Option<Vec<ElasticGpuSpecification>> = "ElasticGpuSpecification",
        elastic_inference_accelerators: Option<Vec<ElasticInferenceAccelerator>> = "ElasticInferenceAccelerators",
        enable_primary_ipv6: Option<bool> = "EnablePrimaryIpv6",
        enclave_options: Option<EnclaveOptionsRequest> = "EnclaveOptions",
        hibernation_options: Option<HibernationOptionsRequest> = "HibernationOptions",
        iam_instance_profile: Option<IamInstanceProfileSpecification> = "IamInstanceProfile",
        image_id: Option<String> = "ImageId",
        instance_initiated_shutdown_behavior: Option<ShutdownBehavior> = "InstanceInitiatedShutdownBehavior",
        instance_market_options: Option<InstanceMarketOptionsRequest> = "InstanceMarketOptions",
        instance_type: Option<String> = "InstanceType",
        ipv6_address_count: Option<i32> = "Ipv6AddressCount",
        ipv6_addresses: Option<Vec<InstanceIpv6Address>> = "Ipv6Addresses",
        kernel_id: Option<String> = "KernelId",
        key_name: Option<String> = "KeyName",
        launch_template: Option<LaunchTemplateSpecification> = "LaunchTemplate",
        license_specifications: Option<Vec<LicenseConfigurationRequest>> = "LicenseSpecifications",
        maintenance_options: Option<InstanceMaintenanceOptionsRequest> = "MaintenanceOptions",
        max_count: i32 = "MaxCount",
        metadata_options: Option<InstanceMetadataOptionsRequest> = "MetadataOptions",
        min_count: i32 = "MinCount",
        monitoring: Option<RunInstancesMonitoringEnabled> = "Monitoring",
        network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>> = "NetworkInterfaces",
        network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest> = "NetworkPerformanceOptions",
        operator: Option<OperatorRequest> = "Operator",
        placement: Option<Placement> = "Placement",
        private_dns_name_options: Option<PrivateDnsNameOptionsRequest> = "PrivateDnsNameOptions",
        private_ip_address: Option<String> = "PrivateIpAddress",
        ramdisk_id: Option<String> = "RamdiskId",
        secondary_interfaces: Option<Vec<InstanceSecondaryInterfaceSpecificationRequest>> = "SecondaryInterfaces",
        security_group_ids: Option<Vec<String>> = "SecurityGroupIds",
        security_groups: Option<Vec<String>> = "SecurityGroups",
        subnet_id: Option<String> = "SubnetId",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
        user_data: Option<String> = "UserData",
    }
}

wire::enumeration! {
    SSEType {
        SseEbs = "sse-ebs",
        SseKms = "sse-kms",
        None = "none",
    }
}

wire::structure! {
    SecondaryInterfacePrivateIpAddressSpecification {
        private_ip_address: Option<String> = "PrivateIpAddress",
    }
}

wire::structure! {
    SecondaryInterfacePrivateIpAddressSpecificationRequest {
        private_ip_address: Option<String> = "PrivateIpAddress",
    }
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

wire::structure! {
    SecurityGroup {
        description: Option<String> = "Description",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        ip_permissions: Option<Vec<IpPermission>> = "IpPermissions",
        ip_permissions_egress: Option<Vec<IpPermission>> = "IpPermissionsEgress",
        owner_id: Option<String> = "OwnerId",
        security_group_arn: Option<String> = "SecurityGroupArn",
        tags: Option<Vec<Tag>> = "Tags",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    SecurityGroupRule {
        cidr_ipv4: Option<String> = "CidrIpv4",
        cidr_ipv6: Option<String> = "CidrIpv6",
        description: Option<String> = "Description",
        from_port: Option<i32> = "FromPort",
        group_id: Option<String> = "GroupId",
        group_owner_id: Option<String> = "GroupOwnerId",
        ip_protocol: Option<String> = "IpProtocol",
        is_egress: Option<bool> = "IsEgress",
        prefix_list_id: Option<String> = "PrefixListId",
        referenced_group_info: Option<ReferencedSecurityGroup> = "ReferencedGroupInfo",
        security_group_rule_arn: Option<String> = "SecurityGroupRuleArn",
        security_group_rule_id: Option<String> = "SecurityGroupRuleId",
        tags: Option<Vec<Tag>> = "Tags",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    SecurityGroupRuleDescription {
        description: Option<String> = "Description",
        security_group_rule_id: Option<String> = "SecurityGroupRuleId",
    }
}

wire::structure! {
    SecurityGroupRuleRequest {
        cidr_ipv4: Option<String> = "CidrIpv4",
        cidr_ipv6: Option<String> = "CidrIpv6",
        description: Option<String> = "Description",
        from_port: Option<i32> = "FromPort",
        ip_protocol: Option<String> = "IpProtocol",
        prefix_list_id: Option<String> = "PrefixListId",
        referenced_group_id: Option<String> = "ReferencedGroupId",
        to_port: Option<i32> = "ToPort",
    }
}

wire::structure! {
    SecurityGroupRuleUpdate {
        security_group_rule: Option<SecurityGroupRuleRequest> = "SecurityGroupRule",
        security_group_rule_id: String = "SecurityGroupRuleId",
    }
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

wire::structure! {
    SpotMarketOptions {
        block_duration_minutes: Option<i32> = "BlockDurationMinutes",
        instance_interruption_behavior: Option<InstanceInterruptionBehavior> = "InstanceInterruptionBehavior",
        max_price: Option<String> = "MaxPrice",
        spot_instance_type: Option<SpotInstanceType> = "SpotInstanceType",
        valid_until: Option<model::Timestamp> = "ValidUntil",
    }
}

wire::structure! {
    StartInstancesRequest {
        additional_info: Option<String> = "AdditionalInfo",
        dry_run: Option<bool> = "DryRun",
        instance_ids: Option<Vec<String>> = "InstanceIds",
    }
}

wire::structure! {
    StartInstancesResult {
        starting_instances: Option<Vec<InstanceStateChange>> = "StartingInstances",
    }
}

wire::structure! {
    StartNetworkInsightsAnalysisRequest {
        additional_accounts: Option<Vec<String>> = "AdditionalAccounts",
        client_token: String = "ClientToken",
        dry_run: Option<bool> = "DryRun",
        filter_in_arns: Option<Vec<String>> = "FilterInArns",
        filter_out_arns: Option<Vec<String>> = "FilterOutArns",
        network_insights_path_id: String = "NetworkInsightsPathId",
        tag_specifications: Option<Vec<TagSpecification>> = "TagSpecifications",
    }
}

wire::structure! {
    StartNetworkInsightsAnalysisResult {
        network_insights_analysis: Option<NetworkInsightsAnalysis> = "NetworkInsightsAnalysis",
    }
}

wire::structure! {
    StateReason {
        code: Option<String> = "Code",
        message: Option<String> = "Message",
    }
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

wire::structure! {
    StopInstancesRequest {
        dry_run: Option<bool> = "DryRun",
        force: Option<bool> = "Force",
        hibernate: Option<bool> = "Hibernate",
        instance_ids: Option<Vec<String>> = "InstanceIds",
        skip_os_shutdown: Option<bool> = "SkipOsShutdown",
    }
}

wire::structure! {
    StopInstancesResult {
        stopping_instances: Option<Vec<InstanceStateChange>> = "StoppingInstances",
    }
}

wire::structure! {
    Subnet {
        assign_ipv6_address_on_creation: Option<bool> = "AssignIpv6AddressOnCreation",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        available_ip_address_count: Option<i32> = "AvailableIpAddressCount",
        block_public_access_states: Option<BlockPublicAccessStates> = "BlockPublicAccessStates",
        cidr_block: Option<String> = "CidrBlock",
        customer_owned_ipv4_pool: Option<String> = "CustomerOwnedIpv4Pool",
        default_for_az: Option<bool> = "DefaultForAz",
        enable_dns64: Option<bool> = "EnableDns64",
        enable_lni_at_device_index: Option<i32> = "EnableLniAtDeviceIndex",
        ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>> = "Ipv6CidrBlockAssociationSet",
        ipv6_native: Option<bool> = "Ipv6Native",
        map_customer_owned_ip_on_launch: Option<bool> = "MapCustomerOwnedIpOnLaunch",
        map_public_ip_on_launch: Option<bool> = "MapPublicIpOnLaunch",
        outpost_arn: Option<String> = "OutpostArn",
        owner_id: Option<String> = "OwnerId",
        private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch> = "PrivateDnsNameOptionsOnLaunch",
        state: Option<SubnetState> = "State",
        subnet_arn: Option<String> = "SubnetArn",
        subnet_id: Option<String> = "SubnetId",
        tags: Option<Vec<Tag>> = "Tags",
        r#type: Option<String> = "Type",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    SubnetCidrBlockState {
        state: Option<SubnetCidrBlockStateCode> = "State",
        status_message: Option<String> = "StatusMessage",
    }
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

wire::structure! {
    SubnetIpv6CidrBlockAssociation {
        association_id: Option<String> = "AssociationId",
        ip_source: Option<IpSource> = "IpSource",
        ipv6_address_attribute: Option<Ipv6AddressAttribute> = "Ipv6AddressAttribute",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        ipv6_cidr_block_state: Option<SubnetCidrBlockState> = "Ipv6CidrBlockState",
    }
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

wire::structure! {
    Tag {
        key: Option<String> = "Key",
        value: Option<String> = "Value",
    }
}

wire::structure! {
    TagDescription {
        key: Option<String> = "Key",
        resource_id: Option<String> = "ResourceId",
        resource_type: Option<ResourceType> = "ResourceType",
        value: Option<String> = "Value",
    }
}

wire::structure! {
    TagSpecification {
        resource_type: Option<ResourceType> = "ResourceType",
        tags: Option<Vec<Tag>> = "Tags",
    }
}

wire::enumeration! {
    Tenancy {
        Default = "default",
        Dedicated = "dedicated",
        Host = "host",
    }
}

wire::structure! {
    TerminateInstancesRequest {
        dry_run: Option<bool> = "DryRun",
        force: Option<bool> = "Force",
        instance_ids: Option<Vec<String>> = "InstanceIds",
        skip_os_shutdown: Option<bool> = "SkipOsShutdown",
    }
}

wire::structure! {
    TerminateInstancesResult {
        terminating_instances: Option<Vec<InstanceStateChange>> = "TerminatingInstances",
    }
}

wire::structure! {
    TotalLocalStorageGB {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::structure! {
    TotalLocalStorageGBRequest {
        max: Option<f64> = "Max",
        min: Option<f64> = "Min",
    }
}

wire::enumeration! {
    TpmSupportValues {
        V2_0 = "v2.0",
    }
}

wire::structure! {
    TransitGatewayRouteTableRoute {
        attachment_id: Option<String> = "AttachmentId",
        destination_cidr: Option<String> = "DestinationCidr",
        prefix_list_id: Option<String> = "PrefixListId",
        resource_id: Option<String> = "ResourceId",
        resource_type: Option<String> = "ResourceType",
        route_origin: Option<String> = "RouteOrigin",
        state: Option<String> = "State",
    }
}

wire::structure! {
    UnassignPrivateIpAddressesRequest {
        ipv4_prefixes: Option<Vec<String>> = "Ipv4Prefixes",
        network_interface_id: String = "NetworkInterfaceId",
        private_ip_addresses: Option<Vec<String>> = "PrivateIpAddresses",
    }
}

wire::structure! {
    UpdateSecurityGroupRuleDescriptionsEgressRequest {
        dry_run: Option<bool> = "DryRun",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        ip_permissions: Option<Vec<IpPermission>> = "IpPermissions",
        security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>> = "SecurityGroupRuleDescriptions",
    }
}

wire::structure! {
    UpdateSecurityGroupRuleDescriptionsEgressResult {
        r#return: Option<bool> = "Return",
    }
}

wire::structure! {
    UpdateSecurityGroupRuleDescriptionsIngressRequest {
        dry_run: Option<bool> = "DryRun",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        ip_permissions: Option<Vec<IpPermission>> = "IpPermissions",
        security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>> = "SecurityGroupRuleDescriptions",
    }
}

wire::structure! {
    UpdateSecurityGroupRuleDescriptionsIngressResult {
        r#return: Option<bool> = "Return",
    }
}

wire::enumeration! {
    UsageClassType {
        Spot = "spot",
        OnDemand = "on-demand",
        CapacityBlock = "capacity-block",
    }
}

wire::structure! {
    UserIdGroupPair {
        description: Option<String> = "Description",
        group_id: Option<String> = "GroupId",
        group_name: Option<String> = "GroupName",
        peering_status: Option<String> = "PeeringStatus",
        user_id: Option<String> = "UserId",
        vpc_id: Option<String> = "VpcId",
        vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId",
    }
}

wire::structure! {
    VCpuCountRange {
        max: Option<i32> = "Max",
        min: Option<i32> = "Min",
    }
}

wire::structure! {
    VCpuCountRangeRequest {
        max: Option<i32> = "Max",
        min: i32 = "Min",
    }
}

wire::structure! {
    VCpuInfo {
        default_cores: Option<i32> = "DefaultCores",
        default_threads_per_core: Option<i32> = "DefaultThreadsPerCore",
        default_v_cpus: Option<i32> = "DefaultVCpus",
        valid_cores: Option<Vec<i32>> = "ValidCores",
        valid_threads_per_core: Option<Vec<i32>> = "ValidThreadsPerCore",
    }
}

wire::structure! {
    ValidationError {
        code: Option<String> = "Code",
        message: Option<String> = "Message",
    }
}

wire::structure! {
    ValidationWarning {
        errors: Option<Vec<ValidationError>> = "Errors",
    }
}

wire::enumeration! {
    VirtualizationType {
        Hvm = "hvm",
        Paravirtual = "paravirtual",
    }
}

wire::structure! {
    Volume {
        attachments: Option<Vec<VolumeAttachment>> = "Attachments",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
        create_time: Option<model::Timestamp> = "CreateTime",
        encrypted: Option<bool> = "Encrypted",
        fast_restored: Option<bool> = "FastRestored",
        iops: Option<i32> = "Iops",
        kms_key_id: Option<String> = "KmsKeyId",
        multi_attach_enabled: Option<bool> = "MultiAttachEnabled",
        operator: Option<OperatorResponse> = "Operator",
        outpost_arn: Option<String> = "OutpostArn",
        size: Option<i32> = "Size",
        snapshot_id: Option<String> = "SnapshotId",
        source_volume_id: Option<String> = "SourceVolumeId",
        sse_type: Option<SSEType> = "SseType",
        state: Option<VolumeState> = "State",
        tags: Option<Vec<Tag>> = "Tags",
        throughput: Option<i32> = "Throughput",
        volume_id: Option<String> = "VolumeId",
        volume_initialization_rate: Option<i32> = "VolumeInitializationRate",
        volume_type: Option<VolumeType> = "VolumeType",
    }
}

wire::structure! {
    VolumeAttachment {
        associated_resource: Option<String> = "AssociatedResource",
        attach_time: Option<model::Timestamp> = "AttachTime",
        delete_on_termination: Option<bool> = "DeleteOnTermination",
        device: Option<String> = "Device",
        ebs_card_index: Option<i32> = "EbsCardIndex",
        instance_id: Option<String> = "InstanceId",
        instance_owning_service: Option<String> = "InstanceOwningService",
        state: Option<VolumeAttachmentState> = "State",
        volume_id: Option<String> = "VolumeId",
    }
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

wire::structure! {
    Vpc {
        block_public_access_states: Option<BlockPublicAccessStates> = "BlockPublicAccessStates",
        cidr_block: Option<String> = "CidrBlock",
        cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>> = "CidrBlockAssociationSet",
        dhcp_options_id: Option<String> = "DhcpOptionsId",
        encryption_control: Option<VpcEncryptionControl> = "EncryptionControl",
        instance_tenancy: Option<Tenancy> = "InstanceTenancy",
        ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>> = "Ipv6CidrBlockAssociationSet",
        is_default: Option<bool> = "IsDefault",
        owner_id: Option<String> = "OwnerId",
        state: Option<VpcState> = "State",
        tags: Option<Vec<Tag>> = "Tags",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::enumeration! {
    VpcAttributeName {
        EnableDnsSupport = "enableDnsSupport",
        EnableDnsHostnames = "enableDnsHostnames",
        EnableNetworkAddressUsageMetrics = "enableNetworkAddressUsageMetrics",
    }
}

wire::structure! {
    VpcCidrBlockAssociation {
        association_id: Option<String> = "AssociationId",
        cidr_block: Option<String> = "CidrBlock",
        cidr_block_state: Option<VpcCidrBlockState> = "CidrBlockState",
    }
}

wire::structure! {
    VpcCidrBlockState {
        state: Option<VpcCidrBlockStateCode> = "State",
        status_message: Option<String> = "StatusMessage",
    }
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

wire::structure! {
    VpcEncryptionControl {
        mode: Option<VpcEncryptionControlMode> = "Mode",
        resource_exclusions: Option<VpcEncryptionControlExclusions> = "ResourceExclusions",
        state: Option<VpcEncryptionControlState> = "State",
        state_message: Option<String> = "StateMessage",
        tags: Option<Vec<Tag>> = "Tags",
        vpc_encryption_control_id: Option<String> = "VpcEncryptionControlId",
        vpc_id: Option<String> = "VpcId",
    }
}

wire::structure! {
    VpcEncryptionControlConfiguration {
        egress_only_internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "EgressOnlyInternetGatewayExclusion",
        elastic_file_system_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "ElasticFileSystemExclusion",
        internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "InternetGatewayExclusion",
        lambda_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "LambdaExclusion",
        mode: VpcEncryptionControlMode = "Mode",
        nat_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "NatGatewayExclusion",
        virtual_private_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "VirtualPrivateGatewayExclusion",
        vpc_lattice_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "VpcLatticeExclusion",
        vpc_peering_exclusion: Option<VpcEncryptionControlExclusionStateInput> = "VpcPeeringExclusion",
    }
}

wire::structure! {
    VpcEncryptionControlExclusion {
        state: Option<VpcEncryptionControlExclusionState> = "State",
        state_message: Option<String> = "StateMessage",
    }
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

wire::structure! {
    VpcEncryptionControlExclusions {
        egress_only_internet_gateway: Option<VpcEncryptionControlExclusion> = "EgressOnlyInternetGateway",
        elastic_file_system: Option<VpcEncryptionControlExclusion> = "ElasticFileSystem",
        internet_gateway: Option<VpcEncryptionControlExclusion> = "InternetGateway",
        lambda: Option<VpcEncryptionControlExclusion> = "Lambda",
        nat_gateway: Option<VpcEncryptionControlExclusion> = "NatGateway",
        virtual_private_gateway: Option<VpcEncryptionControlExclusion> = "VirtualPrivateGateway",
        vpc_lattice: Option<VpcEncryptionControlExclusion> = "VpcLattice",
        vpc_peering: Option<VpcEncryptionControlExclusion> = "VpcPeering",
    }
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

wire::structure! {
    VpcIpv6CidrBlockAssociation {
        association_id: Option<String> = "AssociationId",
        ip_source: Option<IpSource> = "IpSource",
        ipv6_address_attribute: Option<Ipv6AddressAttribute> = "Ipv6AddressAttribute",
        ipv6_cidr_block: Option<String> = "Ipv6CidrBlock",
        ipv6_cidr_block_state: Option<VpcCidrBlockState> = "Ipv6CidrBlockState",
        ipv6_pool: Option<String> = "Ipv6Pool",
        network_border_group: Option<String> = "NetworkBorderGroup",
    }
}

wire::enumeration! {
    VpcState {
        Pending = "pending",
        Available = "available",
    }
}
