// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::error_codes! {
    ErrorCode {
        /// The maximum number of addresses has been reached.
        AddressLimitExceeded = "AddressLimitExceeded" 400,
        /// The networkInsightsPath 'nip-x' has analyses and cannot be deleted.
        AnalysisExistsForNetworkInsightsPath = "AnalysisExistsForNetworkInsightsPath" 400,
        /// Interface count N exceeds the limit for TYPE
        AttachmentLimitExceeded = "AttachmentLimitExceeded" 400,
        /// AWS was not able to validate the provided access credentials
        AuthFailure = "AuthFailure" 401,
        /// This network vpc-x has met its maximum number of allowed CIDRs: 5
        CidrLimitExceeded = "CidrLimitExceeded" 400,
        /// 'subnet-x' is already the default subnet in us-east-1a.
        DefaultSubnetAlreadyExistsInAvailabilityZone = "DefaultSubnetAlreadyExistsInAvailabilityZone" 400,
        /// A Default VPC already exists for this account in this region.
        DefaultVpcAlreadyExists = "DefaultVpcAlreadyExists" 400,
        /// No default VPC exists for this account in this region.
        DefaultVpcDoesNotExist = "DefaultVpcDoesNotExist" 400,
        /// resource sg-x has a dependent object
        DependencyViolation = "DependencyViolation" 400,
        /// Request would have succeeded, but DryRun flag is set.
        DryRunOperation = "DryRunOperation" 412,
        /// There is an existing Flow Log with the same configuration and log destination.
        FlowLogAlreadyExists = "FlowLogAlreadyExists" 400,
        /// resource igw-x is not attached to network vpc-y
        GatewayNotAttached = "Gateway.NotAttached" 400,
        /// Arguments on this idempotent request are inconsistent with arguments used in previous request(s).
        IdempotentParameterMismatch = "IdempotentParameterMismatch" 400,
        /// The instance 'i-x' is not in a state from which it can be started.
        IncorrectInstanceState = "IncorrectInstanceState" 400,
        /// The request cannot be completed because the resource is not in the correct state.
        IncorrectState = "IncorrectState" 400,
        /// The specified subnet does not have enough free addresses to satisfy the request.
        InsufficientFreeAddressesInSubnet = "InsufficientFreeAddressesInSubnet" 400,
        /// An internal error has occurred
        InternalError = "InternalError" 500,
        /// The maximum number of internet gateways has been reached.
        InternetGatewayLimitExceeded = "InternetGatewayLimitExceeded" 400,
        /// Invalid id: "x" (expecting "ami-...")
        InvalidAmiidMalformed = "InvalidAMIID.Malformed" 400,
        /// The image id '[ami-x]' does not exist
        InvalidAmiidNotFound = "InvalidAMIID.NotFound" 400,
        /// The action X is not valid for this web service.
        InvalidAction = "InvalidAction" 400,
        /// Address '1.2.3.4' not found.
        InvalidAddressNotFound = "InvalidAddress.NotFound" 400,
        /// The allocation ID 'eipalloc-x' does not exist
        InvalidAllocationIdNotFound = "InvalidAllocationID.NotFound" 400,
        /// The association ID 'rtbassoc-x' does not exist
        InvalidAssociationIdNotFound = "InvalidAssociationID.NotFound" 400,
        /// The networkInterface attachment ID 'eni-attach-x' does not exist
        InvalidAttachmentIdNotFound = "InvalidAttachmentID.NotFound" 400,
        /// The carrierGateway ID 'cagw-x' does not exist
        InvalidCarrierGatewayIdNotFound = "InvalidCarrierGatewayID.NotFound" 400,
        /// The dhcpOption ID 'dopt-x' does not exist
        InvalidDhcpOptionIdNotFound = "InvalidDhcpOptionID.NotFound" 400,
        /// Invalid id: "x" (expecting "dopt-...")
        InvalidDhcpOptionsIdMalformed = "InvalidDhcpOptionsId.Malformed" 400,
        /// The egressOnlyInternetGateway ID 'eigw-x' does not exist
        InvalidEgressOnlyInternetGatewayIdNotFound = "InvalidEgressOnlyInternetGatewayId.NotFound" 400,
        /// The gateway ID 'igw-x' does not exist
        InvalidGatewayIdNotFound = "InvalidGatewayID.NotFound" 400,
        /// The security group 'web' already exists for VPC 'vpc-x'
        InvalidGroupDuplicate = "InvalidGroup.Duplicate" 400,
        /// resource sg-x has a dependent object
        InvalidGroupInUse = "InvalidGroup.InUse" 400,
        /// The security group 'sg-x' does not exist
        InvalidGroupNotFound = "InvalidGroup.NotFound" 400,
        /// The security group 'default' is reserved
        InvalidGroupReserved = "InvalidGroup.Reserved" 400,
        /// Invalid id: "x" (expecting "sg-...")
        InvalidGroupIdMalformed = "InvalidGroupId.Malformed" 400,
        /// The ID 'x' is not valid
        InvalidId = "InvalidID" 400,
        /// Address 10.0.0.5 is in use.
        InvalidIpAddressInUse = "InvalidIPAddress.InUse" 400,
        /// There are multiple interfaces attached to instance 'i-x'. Please specify an interface ID for the operation instead.
        InvalidInstanceId = "InvalidInstanceID" 400,
        /// Invalid id: "x"
        InvalidInstanceIdMalformed = "InvalidInstanceID.Malformed" 400,
        /// The instance ID 'i-x' does not exist
        InvalidInstanceIdNotFound = "InvalidInstanceID.NotFound" 400,
        /// The following supplied instance types do not exist: [m5.huge]
        InvalidInstanceType = "InvalidInstanceType" 400,
        /// The internetGateway ID 'igw-x' does not exist
        InvalidInternetGatewayIdNotFound = "InvalidInternetGatewayID.NotFound" 400,
        /// Invalid id: "x" (expecting "igw-...")
        InvalidInternetGatewayIdMalformed = "InvalidInternetGatewayId.Malformed" 400,
        /// The key pair 'x' does not exist
        InvalidKeyPairNotFound = "InvalidKeyPair.NotFound" 400,
        /// Invalid id: "x" (expecting "lt-...")
        InvalidLaunchTemplateIdMalformed = "InvalidLaunchTemplateId.Malformed" 400,
        /// The specified launch template, with template ID lt-x, does not exist.
        InvalidLaunchTemplateIdNotFound = "InvalidLaunchTemplateId.NotFound" 400,
        /// Could not find the specified version 2 for the launch template with ID lt-x.
        InvalidLaunchTemplateIdVersionNotFound = "InvalidLaunchTemplateId.VersionNotFound" 400,
        /// Launch template name already in use.
        InvalidLaunchTemplateNameAlreadyExistsException = "InvalidLaunchTemplateName.AlreadyExistsException" 400,
        /// A launch template name must be between 3 and 128 characters.
        InvalidLaunchTemplateNameMalformedException = "InvalidLaunchTemplateName.MalformedException" 400,
        /// The specified launch template, with template name x, does not exist.
        InvalidLaunchTemplateNameNotFoundException = "InvalidLaunchTemplateName.NotFoundException" 400,
        /// The localGateway ID 'lgw-x' does not exist
        InvalidLocalGatewayIdNotFound = "InvalidLocalGatewayID.NotFound" 400,
        /// The natGateway ID 'nat-x' does not exist
        InvalidNatGatewayIdNotFound = "InvalidNatGatewayID.NotFound" 400,
        /// The network acl entry identified by 100 does not exist.
        InvalidNetworkAclEntryNotFound = "InvalidNetworkAclEntry.NotFound" 400,
        /// The networkAcl ID 'acl-x' does not exist
        InvalidNetworkAclIdNotFound = "InvalidNetworkAclID.NotFound" 400,
        /// Invalid id: "x" (expecting "acl-...")
        InvalidNetworkAclIdMalformed = "InvalidNetworkAclId.Malformed" 400,
        /// Invalid id: "x"
        InvalidNetworkInsightsAnalysisIdMalformed = "InvalidNetworkInsightsAnalysisId.Malformed" 400,
        /// The networkInsightsAnalysis ID 'nia-x' does not exist
        InvalidNetworkInsightsAnalysisIdNotFound = "InvalidNetworkInsightsAnalysisId.NotFound" 400,
        /// Invalid id: "x"
        InvalidNetworkInsightsPathIdMalformed = "InvalidNetworkInsightsPathId.Malformed" 400,
        /// The networkInsightsPath ID 'nip-x' does not exist
        InvalidNetworkInsightsPathIdNotFound = "InvalidNetworkInsightsPathId.NotFound" 400,
        /// Interface: [eni-x] in use.
        InvalidNetworkInterfaceInUse = "InvalidNetworkInterface.InUse" 400,
        /// Invalid id: "x" (expecting "eni-attach-...")
        InvalidNetworkInterfaceAttachmentIdMalformed = "InvalidNetworkInterfaceAttachmentId.Malformed" 400,
        /// The networkInterface ID 'eni-x' does not exist
        InvalidNetworkInterfaceIdNotFound = "InvalidNetworkInterfaceID.NotFound" 400,
        /// Invalid id: "x" (expecting "eni-...")
        InvalidNetworkInterfaceIdMalformed = "InvalidNetworkInterfaceId.Malformed" 400,
        /// The token 'x' is invalid
        InvalidNextToken = "InvalidNextToken" 400,
        /// A parameter is not valid
        InvalidParameter = "InvalidParameter" 400,
        /// The parameter X cannot be used with the parameter Y
        InvalidParameterCombination = "InvalidParameterCombination" 400,
        /// Value (x) for parameter y is invalid.
        InvalidParameterValue = "InvalidParameterValue" 400,
        /// the specified rule "peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW" already exists
        InvalidPermissionDuplicate = "InvalidPermission.Duplicate" 400,
        /// Unsupported IP protocol "x"
        InvalidPermissionMalformed = "InvalidPermission.Malformed" 400,
        /// The specified rule does not exist in this security group.
        InvalidPermissionNotFound = "InvalidPermission.NotFound" 400,
        /// The prefix list ID 'pl-x' does not exist
        InvalidPrefixListIdNotFound = "InvalidPrefixListID.NotFound" 400,
        /// Invalid id: "x" (expecting "pl-...")
        InvalidPrefixListIdMalformed = "InvalidPrefixListId.Malformed" 400,
        /// no route with destination-cidr-block 0.0.0.0/0 in route table rtb-x
        InvalidRouteNotFound = "InvalidRoute.NotFound" 400,
        /// The routeTable ID 'rtb-x' does not exist
        InvalidRouteTableIdNotFound = "InvalidRouteTableID.NotFound" 400,
        /// Invalid id: "x" (expecting "rtb-...")
        InvalidRouteTableIdMalformed = "InvalidRouteTableId.Malformed" 400,
        /// The security group rule ID 'x' is malformed
        InvalidSecurityGroupRuleIdMalformed = "InvalidSecurityGroupRuleId.Malformed" 400,
        /// The security group rule ID 'sgr-x' does not exist
        InvalidSecurityGroupRuleIdNotFound = "InvalidSecurityGroupRuleId.NotFound" 400,
        /// The Vpc Endpoint Service 'x' does not exist
        InvalidServiceName = "InvalidServiceName" 400,
        /// The CIDR '10.0.0.0/24' conflicts with another subnet
        InvalidSubnetConflict = "InvalidSubnet.Conflict" 400,
        /// The CIDR '10.1.0.0/24' is invalid.
        InvalidSubnetRange = "InvalidSubnet.Range" 400,
        /// Invalid id: "x" (expecting "subnet-...")
        InvalidSubnetIdMalformed = "InvalidSubnetID.Malformed" 400,
        /// The subnet ID 'subnet-x' does not exist
        InvalidSubnetIdNotFound = "InvalidSubnetID.NotFound" 400,
        /// The resource type cannot be null or empty.
        InvalidTagSpecificationMalformed = "InvalidTagSpecification.Malformed" 400,
        /// The transitGateway ID 'tgw-x' does not exist
        InvalidTransitGatewayIdNotFound = "InvalidTransitGatewayID.NotFound" 400,
        /// Invalid BASE64 encoding of user data.
        InvalidUserDataMalformed = "InvalidUserData.Malformed" 400,
        /// Invalid user id: "x"
        InvalidUserIdMalformed = "InvalidUserID.Malformed" 400,
        /// The volume 'vol-x' does not exist.
        InvalidVolumeNotFound = "InvalidVolume.NotFound" 400,
        /// Invalid id: "x" (expecting "vol-...")
        InvalidVolumeIdMalformed = "InvalidVolumeID.Malformed" 400,
        /// The CIDR '10.0.0.0/8' is invalid.
        InvalidVpcRange = "InvalidVpc.Range" 400,
        /// The vpc CIDR block association ID 'vpc-cidr-assoc-x' does not exist
        InvalidVpcCidrBlockAssociationIdNotFound = "InvalidVpcCidrBlockAssociationID.NotFound" 400,
        /// The Vpc Endpoint Id 'vpce-x' does not exist
        InvalidVpcEndpointIdNotFound = "InvalidVpcEndpointId.NotFound" 400,
        /// Invalid id: "x" (expecting "vpc-...")
        InvalidVpcIdMalformed = "InvalidVpcID.Malformed" 400,
        /// The vpc ID 'vpc-x' does not exist
        InvalidVpcIdNotFound = "InvalidVpcID.NotFound" 400,
        /// The vpcPeeringConnection ID 'pcx-x' does not exist
        InvalidVpcPeeringConnectionIdNotFound = "InvalidVpcPeeringConnectionID.NotFound" 400,
        /// The vpnGateway ID 'vgw-x' does not exist
        InvalidVpnGatewayIdNotFound = "InvalidVpnGatewayID.NotFound" 400,
        /// No subnets found for the default VPC 'vpc-x'. Please specify a subnet.
        MissingInput = "MissingInput" 400,
        /// The request must contain the parameter X
        MissingParameter = "MissingParameter" 400,
        /// Performing this operation would exceed the limit of 5 NAT gateways
        NatGatewayLimitExceeded = "NatGatewayLimitExceeded" 400,
        /// The ID x is malformed
        NatGatewayMalformed = "NatGatewayMalformed" 400,
        /// NAT gateway nat-x was not found
        NatGatewayNotFound = "NatGatewayNotFound" 400,
        /// The network acl entry identified by 100 already exists.
        NetworkAclEntryAlreadyExists = "NetworkAclEntryAlreadyExists" 400,
        /// The maximum number of network acl entries has been reached.
        NetworkAclEntryLimitExceeded = "NetworkAclEntryLimitExceeded" 400,
        /// The maximum number of network acls has been reached.
        NetworkAclLimitExceeded = "NetworkAclLimitExceeded" 400,
        /// The maximum number of network insights analyses has been reached.
        NetworkInsightsAnalysisLimitExceeded = "NetworkInsightsAnalysis.LimitExceeded" 400,
        /// The maximum number of network insights paths has been reached.
        NetworkInsightsPathLimitExceeded = "NetworkInsightsPath.LimitExceeded" 400,
        /// The maximum number of network interfaces has been reached.
        NetworkInterfaceLimitExceeded = "NetworkInterfaceLimitExceeded" 400,
        /// No association with the ID 'iip-assoc-x' exists
        NoSuchAssociation = "NoSuchAssociation" 400,
        /// You are not allowed to manage 'ela-attach' attachments.
        OperationNotPermitted = "OperationNotPermitted" 400,
        /// The maximum number of prefix lists has been reached.
        PrefixListLimitExceeded = "PrefixListLimitExceeded" 400,
        /// The prefix list would have more entries than its maximum.
        PrefixListMaxEntriesExceeded = "PrefixListMaxEntriesExceeded" 400,
        /// The prefix list has the incorrect version number.
        PrefixListVersionMismatch = "PrefixListVersionMismatch" 400,
        /// Number of private addresses will exceed limit.
        PrivateIpAddressLimitExceeded = "PrivateIpAddressLimitExceeded" 400,
        /// Request has expired.
        RequestExpired = "RequestExpired" 400,
        /// resource igw-x is already attached to network vpc-y
        ResourceAlreadyAssociated = "Resource.AlreadyAssociated" 400,
        /// You have reached the limit of 5000 launch templates.
        ResourceLimitExceeded = "ResourceLimitExceeded" 400,
        /// The route identified by 0.0.0.0/0 already exists.
        RouteAlreadyExists = "RouteAlreadyExists" 400,
        /// The maximum number of routes has been reached.
        RouteLimitExceeded = "RouteLimitExceeded" 400,
        /// The maximum number of route tables has been reached.
        RouteTableLimitExceeded = "RouteTableLimitExceeded" 400,
        /// The maximum number of rules per security group has been reached.
        RulesPerSecurityGroupLimitExceeded = "RulesPerSecurityGroupLimitExceeded" 400,
        /// The maximum number of security groups has been reached.
        SecurityGroupLimitExceeded = "SecurityGroupLimitExceeded" 400,
        /// The maximum number of security groups per interface has been reached.
        SecurityGroupsPerInterfaceLimitExceeded = "SecurityGroupsPerInterfaceLimitExceeded" 400,
        /// The maximum number of subnets has been reached.
        SubnetLimitExceeded = "SubnetLimitExceeded" 400,
        /// The maximum number of tags per resource has been reached.
        TagLimitExceeded = "TagLimitExceeded" 400,
        /// You are not authorized to perform this operation.
        UnauthorizedOperation = "UnauthorizedOperation" 403,
        /// The parameter X is not recognized
        UnknownParameter = "UnknownParameter" 400,
        /// Instance 'i-x' is not hibernatable.
        UnsupportedHibernationConfiguration = "UnsupportedHibernationConfiguration" 400,
        /// The operation is not supported.
        UnsupportedOperation = "UnsupportedOperation" 400,
        /// No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.
        VpcIdNotSpecified = "VPCIdNotSpecified" 400,
        /// You have requested more vCPU capacity than your current vCPU limit allows.
        VcpuLimitExceeded = "VcpuLimitExceeded" 400,
        /// The maximum number of VPCs has been reached.
        VpcLimitExceeded = "VpcLimitExceeded" 400,
    }
}
