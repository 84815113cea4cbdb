//! What all operations of EC2 have in common: filters, pages, dry runs, tags, and unknown ids.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::instances::text;

/// Each describe, the name of its list, a filter that it has with a value that every account's rows
/// pass, and whether it takes pages.
const DESCRIBES: &[(&str, &str, &str, bool)] = &[
    ("DescribeVpcs", "Vpcs", "vpc-id", true),
    ("DescribeSubnets", "Subnets", "subnet-id", true),
    (
        "DescribeInternetGateways",
        "InternetGateways",
        "internet-gateway-id",
        true,
    ),
    ("DescribeRouteTables", "RouteTables", "route-table-id", true),
    ("DescribeNetworkAcls", "NetworkAcls", "network-acl-id", true),
    ("DescribeDhcpOptions", "DhcpOptions", "dhcp-options-id", true),
    ("DescribeSecurityGroups", "SecurityGroups", "group-id", true),
    (
        "DescribeSecurityGroupRules",
        "SecurityGroupRules",
        "group-id",
        true,
    ),
    (
        "DescribeNetworkInterfaces",
        "NetworkInterfaces",
        "network-interface-id",
        true,
    ),
    ("DescribeAddresses", "Addresses", "allocation-id", false),
    ("DescribeNatGateways", "NatGateways", "nat-gateway-id", true),
    (
        "DescribeManagedPrefixLists",
        "PrefixLists",
        "prefix-list-id",
        true,
    ),
    ("DescribeInstances", "Reservations", "instance-id", true),
    (
        "DescribeLaunchTemplates",
        "LaunchTemplates",
        "launch-template-name",
        true,
    ),
    ("DescribeVolumes", "Volumes", "volume-id", true),
    ("DescribeTags", "Tags", "resource-id", true),
    (
        "DescribeAvailabilityZones",
        "AvailabilityZones",
        "zone-name",
        false,
    ),
    ("DescribeRegions", "Regions", "region-name", false),
];

/// One resource of each kind beside those that every account has.
fn furnish(cloud: &mut Cloud) -> Vec<(String, String)> {
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let volume = text(&cloud.ok("ec2", "DescribeVolumes", json!({}))["Volumes"][0]["VolumeId"]);
    let eni = cloud.ok("ec2", "CreateNetworkInterface", json!({"SubnetId": subnet}));
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let nat = cloud.ok(
        "ec2",
        "CreateNatGateway",
        json!({"SubnetId": subnet, "ConnectivityType": "private"}),
    );
    let list = json!({"PrefixListName": "n", "AddressFamily": "IPv4", "MaxEntries": 1});
    let list = cloud.ok("ec2", "CreateManagedPrefixList", list);
    let template = json!({"LaunchTemplateName": "web", "LaunchTemplateData": {"InstanceType": "t3.micro"}});
    let template = cloud.ok("ec2", "CreateLaunchTemplate", template);
    let mut found = vec![
        ("instance", instance),
        ("volume", volume),
        (
            "network-interface",
            text(&eni["NetworkInterface"]["NetworkInterfaceId"]),
        ),
        ("elastic-ip", text(&eip["AllocationId"])),
        ("natgateway", text(&nat["NatGateway"]["NatGatewayId"])),
        ("prefix-list", text(&list["PrefixList"]["PrefixListId"])),
        (
            "launch-template",
            text(&template["LaunchTemplate"]["LaunchTemplateId"]),
        ),
    ];
    for (kind, operation, list, id) in [
        ("vpc", "DescribeVpcs", "Vpcs", "VpcId"),
        ("subnet", "DescribeSubnets", "Subnets", "SubnetId"),
        (
            "internet-gateway",
            "DescribeInternetGateways",
            "InternetGateways",
            "InternetGatewayId",
        ),
        (
            "route-table",
            "DescribeRouteTables",
            "RouteTables",
            "RouteTableId",
        ),
        (
            "network-acl",
            "DescribeNetworkAcls",
            "NetworkAcls",
            "NetworkAclId",
        ),
        (
            "dhcp-options",
            "DescribeDhcpOptions",
            "DhcpOptions",
            "DhcpOptionsId",
        ),
        (
            "security-group",
            "DescribeSecurityGroups",
            "SecurityGroups",
            "GroupId",
        ),
        (
            "security-group-rule",
            "DescribeSecurityGroupRules",
            "SecurityGroupRules",
            "SecurityGroupRuleId",
        ),
    ] {
        let shown = cloud.ok("ec2", operation, json!({}));
        found.push((kind, text(&shown[list][0][id])));
    }
    found
        .into_iter()
        .map(|(kind, id)| (kind.to_owned(), id))
        .collect()
}

fn number(answer: &Value, list: &str) -> usize {
    answer[list].as_array().unwrap().len()
}

#[test]
fn every_describe_has_filters_pages_and_dry_runs() {
    let mut cloud = Cloud::new();
    let (_, any) = furnish(&mut cloud).remove(0);
    let tag = json!({"Resources": [any], "Tags": [{"Key": "k", "Value": "v"}]});
    cloud.ok("ec2", "CreateTags", tag);
    for (operation, list, filter, pages) in DESCRIBES {
        let all = number(&cloud.ok("ec2", operation, json!({})), list);
        assert!(all > 0, "{operation}");
        let member = match *operation {
            "DescribeNatGateways" => "Filter",
            _ => "Filters",
        };
        // The filters of rules refuse what is no id.
        let nothing = match *operation {
            "DescribeSecurityGroupRules" => "sg-nothing",
            _ => "nothing",
        };
        let by = |name: &str, values: Value| json!({member: [{"Name": name, "Values": values}]});
        let found = cloud.ok("ec2", operation, by(filter, json!([nothing, "*"])));
        assert_eq!(number(&found, list), all, "{operation}: one value or the other");
        let found = cloud.ok("ec2", operation, by(filter, json!([nothing])));
        assert_eq!(number(&found, list), 0, "{operation}");
        assert_eq!(
            cloud.refused("ec2", operation, by("moon", json!(["x"]))),
            pair("InvalidParameterValue", "The filter 'moon' is invalid"),
            "{operation}"
        );
        assert_eq!(
            cloud.refused("ec2", operation, json!({"DryRun": true})),
            pair(
                "DryRunOperation",
                "Request would have succeeded, but DryRun flag is set."
            ),
            "{operation}"
        );
        if *pages {
            for size in [0, 1001] {
                let refused = cloud.refused("ec2", operation, json!({"MaxResults": size}));
                assert_eq!(refused.0, "InvalidParameterValue", "{operation}");
            }
            let refused = cloud.refused("ec2", operation, json!({"NextToken": "%"}));
            assert!(refused.0.starts_with("Invalid"), "{operation}: {refused:?}");
        }
    }
}

#[test]
fn every_resource_takes_tags() {
    let mut cloud = Cloud::new();
    for (kind, id) in furnish(&mut cloud) {
        let tags = json!([{"Key": "k", "Value": id}, {"Key": "empty", "Value": ""}]);
        cloud.ok("ec2", "CreateTags", json!({"Resources": [id], "Tags": tags}));
        let filters = json!([{"Name": "resource-id", "Values": [id]}, {"Name": "tag:k", "Values": ["?*"]}]);
        let found = cloud.ok("ec2", "DescribeTags", json!({"Filters": filters}));
        assert_eq!(
            found["Tags"],
            json!([{"Key": "k", "ResourceId": id, "ResourceType": kind, "Value": id}])
        );
        let other = json!({"Resources": [id], "Tags": [{"Key": "k", "Value": "other"}]});
        cloud.ok("ec2", "DeleteTags", other);
        let filters = json!([{"Name": "resource-id", "Values": [id]}, {"Name": "key", "Values": ["k"]}]);
        let found = cloud.ok("ec2", "DescribeTags", json!({"Filters": filters.clone()}));
        assert_eq!(number(&found, "Tags"), 1, "{kind}: the value differs");
        cloud.ok(
            "ec2",
            "DeleteTags",
            json!({"Resources": [id], "Tags": [{"Key": "k"}]}),
        );
        let found = cloud.ok("ec2", "DescribeTags", json!({"Filters": filters}));
        assert_eq!(number(&found, "Tags"), 0, "{kind}");
    }
}

#[test]
fn tags_of_what_is_not_there() {
    let mut cloud = Cloud::new();
    for (prefix, code) in [
        ("vpc-", "InvalidVpcID.NotFound"),
        ("subnet-", "InvalidSubnetID.NotFound"),
        ("igw-", "InvalidInternetGatewayID.NotFound"),
        ("rtb-", "InvalidRouteTableID.NotFound"),
        ("acl-", "InvalidNetworkAclID.NotFound"),
        ("dopt-", "InvalidDhcpOptionID.NotFound"),
        ("sg-", "InvalidGroup.NotFound"),
        ("sgr-", "InvalidSecurityGroupRuleId.NotFound"),
        ("eni-", "InvalidNetworkInterfaceID.NotFound"),
        ("eipalloc-", "InvalidAllocationID.NotFound"),
        ("nat-", "NatGatewayNotFound"),
        ("pl-", "InvalidPrefixListID.NotFound"),
        ("i-", "InvalidInstanceID.NotFound"),
        ("vol-", "InvalidVolume.NotFound"),
        ("lt-", "InvalidLaunchTemplateId.NotFound"),
        ("moon-", "InvalidID"),
    ] {
        let input = json!({"Resources": [format!("{prefix}0123456789abcdef0")], "Tags": [{"Key": "k"}]});
        assert_eq!(cloud.refused("ec2", "CreateTags", input).0, code);
    }
    let input = json!({"Resources": ["vpc-x"], "Tags": [{"Key": "k"}]});
    assert_eq!(
        cloud.refused("ec2", "CreateTags", input),
        pair("InvalidID", "The ID 'vpc-x' is not valid")
    );
}

#[test]
fn unknown_and_malformed_ids_have_their_codes() {
    let mut cloud = Cloud::new();
    for (operation, member, id, code) in [
        ("DescribeVpcs", "VpcIds", "vpc-x", "InvalidVpcID.NotFound"),
        (
            "DescribeSubnets",
            "SubnetIds",
            "subnet-x",
            "InvalidSubnetID.NotFound",
        ),
        (
            "DescribeInternetGateways",
            "InternetGatewayIds",
            "igw-x",
            "InvalidInternetGatewayID.NotFound",
        ),
        (
            "DescribeRouteTables",
            "RouteTableIds",
            "rtb-x",
            "InvalidRouteTableID.NotFound",
        ),
        (
            "DescribeNetworkAcls",
            "NetworkAclIds",
            "acl-x",
            "InvalidNetworkAclID.NotFound",
        ),
        (
            "DescribeDhcpOptions",
            "DhcpOptionsIds",
            "dopt-x",
            "InvalidDhcpOptionID.NotFound",
        ),
        (
            "DescribeSecurityGroups",
            "GroupIds",
            "x",
            "InvalidGroupId.Malformed",
        ),
        (
            "DescribeSecurityGroups",
            "GroupIds",
            "sg-00000000",
            "InvalidGroup.NotFound",
        ),
        (
            "DescribeSecurityGroupRules",
            "SecurityGroupRuleIds",
            "sgr-0",
            "InvalidSecurityGroupRuleId.NotFound",
        ),
        (
            "DescribeNetworkInterfaces",
            "NetworkInterfaceIds",
            "eni-x",
            "InvalidNetworkInterfaceID.NotFound",
        ),
        (
            "DescribeAddresses",
            "AllocationIds",
            "eipalloc-x",
            "InvalidAllocationID.NotFound",
        ),
        (
            "DescribeAddresses",
            "PublicIps",
            "192.0.2.1",
            "InvalidAddress.NotFound",
        ),
        (
            "DescribeNatGateways",
            "NatGatewayIds",
            "nat-0123456789abcdef0",
            "NatGatewayNotFound",
        ),
        (
            "DescribeInstances",
            "InstanceIds",
            "i-x",
            "InvalidInstanceID.Malformed",
        ),
        (
            "DescribeInstances",
            "InstanceIds",
            "i-0123456789abcdef0",
            "InvalidInstanceID.NotFound",
        ),
    ] {
        let refused = cloud.refused("ec2", operation, json!({member: [id]}));
        assert_eq!(refused.0, code, "{operation}");
    }
}
