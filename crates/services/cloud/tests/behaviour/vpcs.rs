//! VPCs, their blocks, subnets and internet gateways.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

pub fn vpc(cloud: &mut Cloud, cidr: &str) -> String {
    let answer = cloud.ok("ec2", "CreateVpc", json!({"CidrBlock": cidr}));
    assert_eq!(answer["Vpc"]["State"], "pending");
    answer["Vpc"]["VpcId"].as_str().unwrap().to_owned()
}

pub fn subnet(cloud: &mut Cloud, vpc: &str, cidr: &str) -> String {
    let input = json!({"VpcId": vpc, "CidrBlock": cidr});
    let answer = cloud.ok("ec2", "CreateSubnet", input);
    answer["Subnet"]["SubnetId"].as_str().unwrap().to_owned()
}

pub fn gateway(cloud: &mut Cloud) -> String {
    let answer = cloud.ok("ec2", "CreateInternetGateway", json!({}));
    answer["InternetGateway"]["InternetGatewayId"]
        .as_str()
        .unwrap()
        .to_owned()
}

pub fn of_vpc(cloud: &mut Cloud, operation: &str, list: &str, vpc: &str) -> Vec<Value> {
    let filter = json!({"Filters": [{"Name": "vpc-id", "Values": [vpc]}]});
    let mut answer = cloud.ok("ec2", operation, filter);
    serde_json::from_value(answer[list].take()).unwrap()
}

#[test]
fn a_vpc_comes_with_a_table_an_acl_and_a_group() {
    let mut cloud = Cloud::new();
    let input = json!({"CidrBlock": "10.0.3.7/16", "TagSpecifications":
        [{"ResourceType": "vpc", "Tags": [{"Key": "Name", "Value": "own"}]}]});
    let made = cloud.ok("ec2", "CreateVpc", input)["Vpc"].clone();
    assert_eq!(made["CidrBlock"], "10.0.0.0/16");
    assert_eq!(made["IsDefault"], false);
    assert_eq!(made["Tags"][0]["Value"], "own");
    let id = made["VpcId"].as_str().unwrap();
    let default = cloud.ok(
        "ec2",
        "DescribeVpcs",
        json!({"Filters": [{"Name": "is-default", "Values": ["true"]}]}),
    );
    assert_eq!(made["DhcpOptionsId"], default["Vpcs"][0]["DhcpOptionsId"]);
    let tables = of_vpc(&mut cloud, "DescribeRouteTables", "RouteTables", id);
    assert_eq!(tables.len(), 1);
    assert_eq!(tables[0]["Associations"][0]["Main"], true);
    assert_eq!(
        tables[0]["Routes"],
        json!([{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "Origin": "CreateRouteTable", "State": "active"}])
    );
    let acls = of_vpc(&mut cloud, "DescribeNetworkAcls", "NetworkAcls", id);
    assert_eq!((acls.len(), &acls[0]["IsDefault"]), (1, &json!(true)));
    let groups = of_vpc(&mut cloud, "DescribeSecurityGroups", "SecurityGroups", id);
    assert_eq!((groups.len(), &groups[0]["GroupName"]), (1, &json!("default")));
    for (attribute, member, value) in [
        ("enableDnsSupport", "EnableDnsSupport", true),
        ("enableDnsHostnames", "EnableDnsHostnames", false),
        (
            "enableNetworkAddressUsageMetrics",
            "EnableNetworkAddressUsageMetrics",
            false,
        ),
    ] {
        let input = json!({"VpcId": id, "Attribute": attribute});
        assert_eq!(
            cloud.ok("ec2", "DescribeVpcAttribute", input)[member]["Value"],
            value
        );
    }
    cloud.ok("ec2", "DeleteVpc", json!({"VpcId": id}));
    for (operation, list) in [
        ("DescribeRouteTables", "RouteTables"),
        ("DescribeNetworkAcls", "NetworkAcls"),
        ("DescribeSecurityGroups", "SecurityGroups"),
    ] {
        assert!(of_vpc(&mut cloud, operation, list, id).is_empty());
    }
    assert_eq!(
        cloud.refused("ec2", "DeleteVpc", json!({"VpcId": id})),
        pair(
            "InvalidVpcID.NotFound",
            format!("The vpc ID '{id}' does not exist")
        )
    );
}

#[test]
fn bad_blocks() {
    let mut cloud = Cloud::new();
    let range = |cidr: &str| pair("InvalidVpc.Range", format!("The CIDR '{cidr}' is invalid."));
    for cidr in [
        "10.0.0.0/15",
        "10.0.0.0/29",
        "0.0.0.0/0",
        "127.0.0.0/16",
        "169.254.0.0/16",
        "224.0.0.0/16",
        "0.1.0.0/16",
    ] {
        assert_eq!(
            cloud.refused("ec2", "CreateVpc", json!({"CidrBlock": cidr})),
            range(cidr)
        );
    }
    for text in [
        "10.0.0.0",
        "10.0.0.0/33",
        "x",
        "10.0.0/16",
        "::/16",
        "010.0.0.0/16",
        "10.0.0.0/016",
    ] {
        assert_eq!(
            cloud.refused("ec2", "CreateVpc", json!({"CidrBlock": text})),
            pair(
                "InvalidParameterValue",
                format!("Value ({text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.")
            )
        );
    }
    assert_eq!(cloud.refused("ec2", "CreateVpc", json!({})).0, "MissingParameter");
    for more in [
        json!({"AmazonProvidedIpv6CidrBlock": true}),
        json!({"InstanceTenancy": "dedicated"}),
        json!({"Ipv4IpamPoolId": "ipam-pool-1"}),
    ] {
        let mut input = more;
        input["CidrBlock"] = json!("10.0.0.0/16");
        assert_eq!(cloud.refused("ec2", "CreateVpc", input).0, "NotImplemented");
    }
    let dry = json!({"CidrBlock": "10.0.0.0/16", "DryRun": true});
    assert_eq!(cloud.refused("ec2", "CreateVpc", dry).0, "DryRunOperation");
}

#[test]
fn five_vpcs_with_the_same_block() {
    let mut cloud = Cloud::new();
    for _ in 0..4 {
        vpc(&mut cloud, "10.0.0.0/16");
    }
    assert_eq!(
        cloud.refused("ec2", "CreateVpc", json!({"CidrBlock": "10.0.0.0/16"})),
        pair("VpcLimitExceeded", "The maximum number of VPCs has been reached.")
    );
}

#[test]
fn a_vpc_with_something_in_it_stays() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let subnet = subnet(&mut cloud, &id, "10.0.0.0/24");
    let in_use = pair(
        "DependencyViolation",
        format!("The vpc '{id}' has dependencies and cannot be deleted."),
    );
    let group = json!({"GroupName": "g", "Description": "d", "VpcId": id});
    let gateway = gateway(&mut cloud);
    let attachment = json!({"InternetGatewayId": gateway, "VpcId": id});
    let steps = [
        ("DeleteSubnet", json!({"SubnetId": subnet}), "", json!({})),
        (
            "AttachInternetGateway",
            attachment.clone(),
            "DetachInternetGateway",
            attachment,
        ),
    ];
    let delete = json!({"VpcId": id});
    assert_eq!(cloud.refused("ec2", "DeleteVpc", delete.clone()), in_use);
    for (first, input, undo, undo_input) in steps {
        cloud.ok("ec2", first, input);
        if !undo.is_empty() {
            assert_eq!(cloud.refused("ec2", "DeleteVpc", delete.clone()), in_use);
            cloud.ok("ec2", undo, undo_input);
        }
    }
    let made = [
        (
            "CreateSecurityGroup",
            group,
            "DeleteSecurityGroup",
            "GroupId",
            "/GroupId",
        ),
        (
            "CreateRouteTable",
            json!({"VpcId": id}),
            "DeleteRouteTable",
            "RouteTableId",
            "/RouteTable/RouteTableId",
        ),
        (
            "CreateNetworkAcl",
            json!({"VpcId": id}),
            "DeleteNetworkAcl",
            "NetworkAclId",
            "/NetworkAcl/NetworkAclId",
        ),
    ];
    for (create, input, remove, member, pointer) in made {
        let answer = cloud.ok("ec2", create, input);
        assert_eq!(cloud.refused("ec2", "DeleteVpc", delete.clone()), in_use);
        cloud.ok("ec2", remove, json!({member: answer.pointer(pointer)}));
    }
    cloud.ok("ec2", "DeleteVpc", delete);
}

#[test]
fn attributes_change_one_at_a_time() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let on = json!({"Value": true});
    let off = json!({"Value": false});
    cloud.ok(
        "ec2",
        "ModifyVpcAttribute",
        json!({"VpcId": id, "EnableDnsHostnames": on}),
    );
    let input = json!({"VpcId": id, "Attribute": "enableDnsHostnames"});
    assert_eq!(
        cloud.ok("ec2", "DescribeVpcAttribute", input)["EnableDnsHostnames"]["Value"],
        true
    );
    for (input, code) in [
        (json!({"VpcId": id}), "InvalidParameterCombination"),
        (
            json!({"VpcId": id, "EnableDnsHostnames": on, "EnableDnsSupport": on}),
            "InvalidParameterCombination",
        ),
        (
            json!({"VpcId": id, "EnableNetworkAddressUsageMetrics": on}),
            "NotImplemented",
        ),
        (
            json!({"VpcId": "vpc-1", "EnableDnsSupport": on}),
            "InvalidVpcID.NotFound",
        ),
    ] {
        assert_eq!(cloud.refused("ec2", "ModifyVpcAttribute", input).0, code);
    }
    cloud.ok(
        "ec2",
        "ModifyVpcAttribute",
        json!({"VpcId": id, "EnableDnsHostnames": off}),
    );
    cloud.ok(
        "ec2",
        "ModifyVpcAttribute",
        json!({"VpcId": id, "EnableDnsSupport": off}),
    );
    let input = json!({"VpcId": id, "EnableDnsHostnames": on});
    assert_eq!(
        cloud.refused("ec2", "ModifyVpcAttribute", input).0,
        "InvalidParameterCombination"
    );
}

#[test]
fn secondary_blocks() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let add = |cidr: &str| json!({"VpcId": id, "CidrBlock": cidr});
    let answer = cloud.ok("ec2", "AssociateVpcCidrBlock", add("10.1.0.0/16"));
    let association = &answer["CidrBlockAssociation"];
    assert_eq!(association["CidrBlockState"]["State"], "associating");
    let shown = cloud.ok("ec2", "DescribeVpcs", json!({"VpcIds": [id]}))["Vpcs"][0].clone();
    assert_eq!(shown["CidrBlock"], "10.0.0.0/16");
    assert_eq!(
        shown["CidrBlockAssociationSet"][1]["CidrBlockState"]["State"],
        "associated"
    );
    let tables = of_vpc(&mut cloud, "DescribeRouteTables", "RouteTables", &id);
    assert_eq!(tables[0]["Routes"][1]["GatewayId"], "local");
    for cidr in ["10.0.128.0/17", "10.1.0.0/16", "10.2.0.0/29", "10.2.0.0/8"] {
        assert_eq!(
            cloud.refused("ec2", "AssociateVpcCidrBlock", add(cidr)).0,
            "InvalidVpc.Range"
        );
    }
    for cidr in ["172.16.0.0/16", "192.168.0.0/16", "198.19.0.0/16"] {
        let (code, message) = cloud.refused("ec2", "AssociateVpcCidrBlock", add(cidr));
        assert_eq!(code, "InvalidVpc.Range");
        assert!(
            message.starts_with(&format!("The CIDR '{cidr}' is restricted.")),
            "{message}"
        );
    }
    for cidr in ["100.64.0.0/16", "203.0.113.0/24", "10.2.0.0/28"] {
        cloud.ok("ec2", "AssociateVpcCidrBlock", add(cidr));
    }
    assert_eq!(
        cloud.refused("ec2", "AssociateVpcCidrBlock", add("10.3.0.0/16")),
        pair(
            "CidrLimitExceeded",
            format!("This network {id} has met its maximum number of allowed CIDRs: 5")
        )
    );
    let second = association["AssociationId"].clone();
    let inside = subnet(&mut cloud, &id, "10.1.7.0/24");
    let remove = |association: &Value| json!({"AssociationId": association});
    assert_eq!(
        cloud
            .refused("ec2", "DisassociateVpcCidrBlock", remove(&second))
            .0,
        "DependencyViolation"
    );
    cloud.ok("ec2", "DeleteSubnet", json!({"SubnetId": inside}));
    cloud.ok("ec2", "DisassociateVpcCidrBlock", remove(&second));
    assert_eq!(
        cloud
            .refused("ec2", "DisassociateVpcCidrBlock", remove(&second))
            .0,
        "InvalidVpcCidrBlockAssociationID.NotFound"
    );
    let first = &shown["CidrBlockAssociationSet"][0]["AssociationId"];
    assert_eq!(
        cloud.refused("ec2", "DisassociateVpcCidrBlock", remove(first)).0,
        "OperationNotPermitted"
    );
}

#[test]
fn one_gateway_for_one_vpc() {
    let mut cloud = Cloud::new();
    let (one, other) = (vpc(&mut cloud, "10.0.0.0/16"), vpc(&mut cloud, "10.0.0.0/16"));
    let (first, second) = (gateway(&mut cloud), gateway(&mut cloud));
    let pairing = |gateway: &str, vpc: &str| json!({"InternetGatewayId": gateway, "VpcId": vpc});
    cloud.ok("ec2", "AttachInternetGateway", pairing(&first, &one));
    let refusals = [
        (
            "AttachInternetGateway",
            pairing(&first, &other),
            pair(
                "Resource.AlreadyAssociated",
                format!("resource {first} is already attached to network {one}"),
            ),
        ),
        (
            "AttachInternetGateway",
            pairing(&second, &one),
            pair(
                "InvalidParameterValue",
                format!("Network {one} already has an internet gateway attached"),
            ),
        ),
        (
            "DetachInternetGateway",
            pairing(&first, &other),
            pair(
                "Gateway.NotAttached",
                format!("resource {first} is not attached to network {other}"),
            ),
        ),
        (
            "DeleteInternetGateway",
            json!({"InternetGatewayId": first}),
            pair(
                "DependencyViolation",
                format!("The internetGateway '{first}' has dependencies and cannot be deleted."),
            ),
        ),
        (
            "DeleteInternetGateway",
            json!({"InternetGatewayId": "igw-1"}),
            pair(
                "InvalidInternetGatewayID.NotFound",
                "The internetGateway ID 'igw-1' does not exist",
            ),
        ),
    ];
    for (operation, input, refusal) in refusals {
        assert_eq!(cloud.refused("ec2", operation, input), refusal);
    }
    cloud.ok("ec2", "DetachInternetGateway", pairing(&first, &one));
    cloud.ok(
        "ec2",
        "DeleteInternetGateway",
        json!({"InternetGatewayId": first}),
    );
    for _ in 0..3 {
        gateway(&mut cloud);
    }
    assert_eq!(
        cloud.refused("ec2", "CreateInternetGateway", json!({})).0,
        "InternetGatewayLimitExceeded"
    );
}

#[test]
fn the_default_vpc_goes_and_comes_back() {
    let mut cloud = Cloud::new();
    assert_eq!(
        cloud.refused("ec2", "CreateDefaultVpc", json!({})),
        pair(
            "DefaultVpcAlreadyExists",
            "A Default VPC already exists for this account in this region."
        )
    );
    let shown = cloud.ok("ec2", "DescribeVpcs", json!({}))["Vpcs"][0].clone();
    let old = shown["VpcId"].as_str().unwrap();
    let subnets = cloud.subnets();
    let in_zone = json!({"AvailabilityZone": "eu-west-1b"});
    assert_eq!(
        cloud.refused("ec2", "CreateDefaultSubnet", in_zone.clone()).0,
        "DefaultSubnetAlreadyExistsInAvailabilityZone"
    );
    cloud.ok("ec2", "DeleteSubnet", json!({"SubnetId": subnets[1]}));
    let zone = cloud.ok("ec2", "DescribeSubnets", json!({}));
    let taken: Vec<_> = zone["Subnets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["AvailabilityZone"].clone())
        .collect();
    let free = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
        .into_iter()
        .find(|z| !taken.contains(&json!(z)));
    let again = cloud.ok("ec2", "CreateDefaultSubnet", json!({"AvailabilityZone": free}));
    assert_eq!(again["Subnet"]["DefaultForAz"], true);
    assert_eq!(again["Subnet"]["MapPublicIpOnLaunch"], true);
    for id in cloud.subnets() {
        cloud.ok("ec2", "DeleteSubnet", json!({"SubnetId": id}));
    }
    let gateways = cloud.ok("ec2", "DescribeInternetGateways", json!({}));
    let gateway = gateways["InternetGateways"][0]["InternetGatewayId"].clone();
    cloud.ok(
        "ec2",
        "DetachInternetGateway",
        json!({"InternetGatewayId": gateway, "VpcId": old}),
    );
    cloud.ok("ec2", "DeleteVpc", json!({"VpcId": old}));
    assert_eq!(
        cloud.refused("ec2", "CreateDefaultSubnet", in_zone),
        pair(
            "DefaultVpcDoesNotExist",
            "No default VPC exists for this account in this region."
        )
    );
    let attribute = json!({"AttributeNames": ["default-vpc"]});
    let shown = cloud.ok("ec2", "DescribeAccountAttributes", attribute.clone());
    assert_eq!(
        shown["AccountAttributes"][0]["AttributeValues"][0]["AttributeValue"],
        "none"
    );
    let made = cloud.ok("ec2", "CreateDefaultVpc", json!({}))["Vpc"].clone();
    assert_eq!(
        (&made["IsDefault"], &made["CidrBlock"]),
        (&json!(true), &json!("172.31.0.0/16"))
    );
    assert_eq!(cloud.subnets().len(), 3);
    let shown = cloud.ok("ec2", "DescribeAccountAttributes", attribute);
    assert_eq!(
        shown["AccountAttributes"][0]["AttributeValues"][0]["AttributeValue"],
        made["VpcId"]
    );
}

#[test]
fn dhcp_options_say_what_interfaces_get() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let options = |domain: &str| {
        json!({"DhcpConfigurations": [{"Key": "domain-name", "Values": [domain]},
            {"Key": "domain-name-servers", "Values": ["AmazonProvidedDNS"]}]})
    };
    let own = options("eu-west-1.compute.internal");
    let made = cloud.ok("ec2", "CreateDhcpOptions", own.clone())["DhcpOptions"].clone();
    let set = &made["DhcpOptionsId"];
    cloud.ok(
        "ec2",
        "AssociateDhcpOptions",
        json!({"VpcId": id, "DhcpOptionsId": set}),
    );
    let filter = json!({"Filters": [{"Name": "dhcp-options-id", "Values": [set]}]});
    assert_eq!(
        cloud.ok("ec2", "DescribeVpcs", filter)["Vpcs"][0]["VpcId"],
        json!(id)
    );
    let mut with_time = own;
    let time = json!({"Key": "ntp-servers", "Values": ["10.0.0.9"]});
    with_time["DhcpConfigurations"].as_array_mut().unwrap().push(time);
    for (operation, input, code) in [
        (
            "DeleteDhcpOptions",
            json!({"DhcpOptionsId": set}),
            "DependencyViolation",
        ),
        (
            "DeleteDhcpOptions",
            json!({"DhcpOptionsId": "dopt-1"}),
            "InvalidDhcpOptionID.NotFound",
        ),
        ("CreateDhcpOptions", options("example.com"), "NotImplemented"),
        ("CreateDhcpOptions", with_time, "NotImplemented"),
        (
            "CreateDhcpOptions",
            json!({"DhcpConfigurations": [{"Key": "x", "Values": ["y"]}]}),
            "InvalidParameterValue",
        ),
        (
            "AssociateDhcpOptions",
            json!({"VpcId": id, "DhcpOptionsId": "default"}),
            "NotImplemented",
        ),
    ] {
        assert_eq!(cloud.refused("ec2", operation, input).0, code);
    }
    cloud.ok("ec2", "DeleteVpc", json!({"VpcId": id}));
    cloud.ok("ec2", "DeleteDhcpOptions", json!({"DhcpOptionsId": set}));
}
