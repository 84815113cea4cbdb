//! Ids that EC2 cannot use: of another kind, of nothing, none at all, or together with pages.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::instances::text;

#[test]
fn an_id_of_another_kind_is_malformed() {
    let mut cloud = Cloud::new();
    for (operation, member, prefix, code) in [
        ("DeleteVpc", "VpcId", "vpc-", "InvalidVpcID.Malformed"),
        ("DeleteSubnet", "SubnetId", "subnet-", "InvalidSubnetID.Malformed"),
        (
            "DeleteRouteTable",
            "RouteTableId",
            "rtb-",
            "InvalidRouteTableId.Malformed",
        ),
        (
            "DeleteInternetGateway",
            "InternetGatewayId",
            "igw-",
            "InvalidInternetGatewayId.Malformed",
        ),
        (
            "DeleteNetworkAcl",
            "NetworkAclId",
            "acl-",
            "InvalidNetworkAclId.Malformed",
        ),
        (
            "DeleteDhcpOptions",
            "DhcpOptionsId",
            "dopt-",
            "InvalidDhcpOptionsId.Malformed",
        ),
        (
            "DeleteSecurityGroup",
            "GroupId",
            "sg-",
            "InvalidGroupId.Malformed",
        ),
        (
            "DeleteNetworkInterface",
            "NetworkInterfaceId",
            "eni-",
            "InvalidNetworkInterfaceId.Malformed",
        ),
        (
            "DetachNetworkInterface",
            "AttachmentId",
            "eni-attach-",
            "InvalidNetworkInterfaceAttachmentId.Malformed",
        ),
        (
            "DeleteManagedPrefixList",
            "PrefixListId",
            "pl-",
            "InvalidPrefixListId.Malformed",
        ),
        (
            "DeleteLaunchTemplate",
            "LaunchTemplateId",
            "lt-",
            "InvalidLaunchTemplateId.Malformed",
        ),
    ] {
        let words = format!("Invalid id: \"foo-abcd1234\" (expecting \"{prefix}...\")");
        assert_eq!(
            cloud.refused("ec2", operation, json!({member: "foo-abcd1234"})),
            pair(code, words),
            "{operation}"
        );
    }
    let refused = cloud.refused("ec2", "DescribeVolumes", json!({"VolumeIds": ["x"]}));
    assert_eq!(refused.0, "InvalidVolumeID.Malformed");
}

#[test]
fn filters_of_rules_take_ids_and_patterns() {
    let mut cloud = Cloud::new();
    let by = |name: &str, value: &str| json!({"Filters": [{"Name": name, "Values": [value]}]});
    assert_eq!(
        cloud.refused("ec2", "DescribeSecurityGroupRules", by("group-id", "foobar")),
        pair(
            "InvalidGroupId.Malformed",
            "The security group ID 'foobar' is malformed"
        )
    );
    let refused = cloud.refused(
        "ec2",
        "DescribeSecurityGroupRules",
        by("security-group-rule-id", "x"),
    );
    let malformed = pair(
        "InvalidSecurityGroupRuleId.Malformed",
        "The security group rule ID 'x' is malformed",
    );
    assert_eq!(refused, malformed);
    let by_id = json!({"SecurityGroupRuleIds": ["x"]});
    assert_eq!(
        cloud.refused("ec2", "DescribeSecurityGroupRules", by_id),
        malformed
    );
    let found = cloud.ok("ec2", "DescribeSecurityGroupRules", by("group-id", "*"));
    assert_eq!(found["SecurityGroupRules"].as_array().unwrap().len(), 2);
}

#[test]
fn all_ids_that_name_nothing_are_listed() {
    let mut cloud = Cloud::new();
    for (operation, member, prefix, words) in [
        ("DescribeVpcs", "VpcIds", "vpc-", "The vpc IDs '{}' do not exist"),
        (
            "DescribeSubnets",
            "SubnetIds",
            "subnet-",
            "The subnet IDs '{}' do not exist",
        ),
        (
            "DescribeSecurityGroups",
            "GroupIds",
            "sg-",
            "The security groups '{}' do not exist",
        ),
        (
            "DescribeInstances",
            "InstanceIds",
            "i-",
            "The instance IDs '{}' do not exist",
        ),
        (
            "TerminateInstances",
            "InstanceIds",
            "i-",
            "The instance IDs '{}' do not exist",
        ),
        (
            "DescribeVolumes",
            "VolumeIds",
            "vol-",
            "The volumes '{}' do not exist.",
        ),
        (
            "DescribeImages",
            "ImageIds",
            "ami-",
            "The image ids '[{}]' do not exist",
        ),
        (
            "DescribeSecurityGroupRules",
            "SecurityGroupRuleIds",
            "sgr-",
            "The security group rule IDs '{}' do not exist",
        ),
    ] {
        let ids = [format!("{prefix}abcd1234"), format!("{prefix}1234abcd")];
        let refused = cloud.refused("ec2", operation, json!({member: ids}));
        assert_eq!(refused.1, words.replace("{}", &ids.join(", ")), "{operation}");
        assert!(refused.0.ends_with(".NotFound"), "{refused:?}");
    }
}

#[test]
fn an_id_that_is_named_twice_is_shown_once() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let found = cloud.ok("ec2", "DescribeSubnets", json!({"SubnetIds": [subnet, subnet]}));
    assert_eq!(found["Subnets"].as_array().unwrap().len(), 1);
}

#[test]
fn operations_on_many_need_one() {
    let mut cloud = Cloud::new();
    let none = pair("InvalidParameterCombination", "No instances specified");
    for operation in [
        "StartInstances",
        "StopInstances",
        "RebootInstances",
        "TerminateInstances",
    ] {
        for request in [json!({}), json!({"InstanceIds": []})] {
            assert_eq!(cloud.refused("ec2", operation, request), none, "{operation}");
        }
    }
    let missing = pair(
        "MissingParameter",
        "The request must contain the parameter resourceIdSet",
    );
    for operation in ["CreateTags", "DeleteTags"] {
        let request = json!({"Resources": [], "Tags": [{"Key": "a", "Value": "b"}]});
        assert_eq!(cloud.refused("ec2", operation, request), missing, "{operation}");
    }
}

#[test]
fn pages_of_named_things() {
    let mut cloud = Cloud::new();
    for (operation, member, id, set) in [
        ("DescribeInstances", "InstanceIds", "i-12345678", "instancesSet"),
        (
            "DescribeInstanceStatus",
            "InstanceIds",
            "i-12345678",
            "instancesSet",
        ),
        ("DescribeVolumes", "VolumeIds", "vol-12345678", "volumeSet"),
        (
            "DescribeNetworkInterfaces",
            "NetworkInterfaceIds",
            "eni-12345678",
            "networkInterfaceIdSet",
        ),
    ] {
        assert_eq!(
            cloud.refused("ec2", operation, json!({member: [id], "MaxResults": 100})),
            pair(
                "InvalidParameterCombination",
                format!("The parameter {set} cannot be used with the parameter maxResults")
            ),
            "{operation}"
        );
    }
    let subnet = cloud.first_subnet();
    let found = cloud.ok(
        "ec2",
        "DescribeSubnets",
        json!({"SubnetIds": [subnet], "MaxResults": 5}),
    );
    assert_eq!(found["Subnets"][0]["SubnetId"], subnet);
}

#[test]
fn tag_sets_are_there_or_not_when_they_are_empty() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    cloud.ok("ec2", "AllocateAddress", json!({}));
    let template = json!({"LaunchTemplateName": "web", "LaunchTemplateData": {"InstanceType": "t3.micro"}});
    cloud.ok("ec2", "CreateLaunchTemplate", template);
    let mut first = |operation: &str, list: &str| cloud.ok("ec2", operation, json!({}))[list][0].clone();
    for (operation, list) in [
        ("DescribeVpcs", "Vpcs"),
        ("DescribeSubnets", "Subnets"),
        ("DescribeSecurityGroups", "SecurityGroups"),
        ("DescribeVolumes", "Volumes"),
        ("DescribeAddresses", "Addresses"),
        ("DescribeLaunchTemplates", "LaunchTemplates"),
    ] {
        assert_eq!(first(operation, list)["Tags"], Value::Null, "{operation}");
    }
    assert_eq!(
        first("DescribeInstances", "Reservations")["Instances"][0]["Tags"],
        Value::Null
    );
    for (operation, list, set) in [
        ("DescribeRouteTables", "RouteTables", "Tags"),
        ("DescribeNetworkAcls", "NetworkAcls", "Tags"),
        ("DescribeInternetGateways", "InternetGateways", "Tags"),
        ("DescribeSecurityGroupRules", "SecurityGroupRules", "Tags"),
        ("DescribeNetworkInterfaces", "NetworkInterfaces", "TagSet"),
        ("DescribeManagedPrefixLists", "PrefixLists", "Tags"),
    ] {
        assert_eq!(first(operation, list)[set], json!([]), "{operation}");
    }
    let tag = json!({"Resources": [instance], "Tags": [{"Key": "k", "Value": "v"}]});
    cloud.ok("ec2", "CreateTags", tag);
    assert_eq!(
        cloud.instance(&instance)["Tags"],
        json!([{"Key": "k", "Value": "v"}])
    );
}

#[test]
fn things_are_found_by_the_values_of_their_tags() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let eni = text(&cloud.instance(&instance)["NetworkInterfaces"][0]["NetworkInterfaceId"]);
    let tag = json!({"Resources": [subnet, instance, eni], "Tags": [{"Key": "any", "Value": "x1"}]});
    cloud.ok("ec2", "CreateTags", tag);
    for (operation, list) in [
        ("DescribeSubnets", "Subnets"),
        ("DescribeInstances", "Reservations"),
        ("DescribeNetworkInterfaces", "NetworkInterfaces"),
    ] {
        for (value, found) in [("x?", 1), ("x", 0)] {
            let filters = json!({"Filters": [{"Name": "tag-value", "Values": [value]}]});
            let answer = cloud.ok("ec2", operation, filters);
            assert_eq!(answer[list].as_array().unwrap().len(), found, "{operation}");
        }
    }
}

#[test]
fn tag_specifications_have_a_type_and_tags() {
    let mut cloud = Cloud::new();
    let vpcs = cloud.ok("ec2", "DescribeVpcs", json!({}));
    let vpc = vpcs["Vpcs"][0]["VpcId"].clone();
    let subnet = |specification: Value| json!({"VpcId": vpc, "CidrBlock": "172.31.128.0/24", "TagSpecifications": [specification]});
    let no_type = pair(
        "InvalidParameter",
        "Tag specification resource type must have a value",
    );
    let no_tags = pair("InvalidParameter", "Tag specification must have at least one tag");
    let tags = json!([{"Key": "a", "Value": "b"}]);
    assert_eq!(
        cloud.refused("ec2", "CreateSubnet", subnet(json!({"Tags": tags}))),
        no_type
    );
    for specification in [
        json!({"ResourceType": "subnet"}),
        json!({"ResourceType": "subnet", "Tags": []}),
    ] {
        assert_eq!(
            cloud.refused("ec2", "CreateSubnet", subnet(specification)),
            no_tags
        );
    }
    let other = subnet(json!({"ResourceType": "vpc", "Tags": tags}));
    let not_taggable =
        |kind: &str| format!("'{kind}' is not a valid taggable resource type for this operation.");
    assert_eq!(
        cloud.refused("ec2", "CreateSubnet", other),
        pair("InvalidParameter", not_taggable("vpc"))
    );
    // The older requests have another code.
    let mut launch = |specifications: Value| {
        let request = cloud.instance_request(json!({"TagSpecifications": specifications}));
        let (code, text) = cloud.refused("ec2", "RunInstances", request);
        assert_eq!(code, "InvalidParameterValue");
        text
    };
    assert_eq!(launch(json!([{"ResourceType": "instance"}])), no_tags.1);
    assert_eq!(launch(json!([{"Tags": tags}])), no_type.1);
    assert_eq!(
        launch(json!([{"ResourceType": "vpc", "Tags": tags}])),
        not_taggable("vpc")
    );
    let instance = json!({"ResourceType": "instance", "Tags": tags});
    assert_eq!(
        launch(json!([instance, instance])),
        "The same resource type may not be specified more than once in tag specifications"
    );
    let gateway = json!({"TagSpecifications": [{"ResourceType": "vpc", "Tags": tags}]});
    assert_eq!(
        cloud.refused("ec2", "CreateInternetGateway", gateway),
        pair("InvalidParameterValue", not_taggable("vpc"))
    );
}
