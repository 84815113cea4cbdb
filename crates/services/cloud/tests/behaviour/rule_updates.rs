//! Rules of security groups that change in place.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

fn group_with_two_rules(cloud: &mut Cloud) -> (String, Vec<String>) {
    let input = json!({"GroupName": "web", "Description": "d"});
    let group = cloud.ok("ec2", "CreateSecurityGroup", input)["GroupId"].clone();
    let ranges = json!([{"CidrIp": "10.0.0.0/8", "Description": "office"}, {"CidrIp": "11.0.0.0/8"}]);
    let permissions = json!([{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": ranges}]);
    let input = json!({"GroupId": group, "IpPermissions": permissions});
    let answer = cloud.ok("ec2", "AuthorizeSecurityGroupIngress", input);
    let rules = answer["SecurityGroupRules"].as_array().unwrap();
    let ids = rules
        .iter()
        .map(|r| r["SecurityGroupRuleId"].as_str().unwrap().to_owned());
    (group.as_str().unwrap().to_owned(), ids.collect())
}

fn rule(cloud: &mut Cloud, id: &str) -> Value {
    let answer = cloud.ok(
        "ec2",
        "DescribeSecurityGroupRules",
        json!({"SecurityGroupRuleIds": [id]}),
    );
    answer["SecurityGroupRules"][0].clone()
}

#[test]
fn a_rule_gets_another_content() {
    let mut cloud = Cloud::new();
    let (group, ids) = group_with_two_rules(&mut cloud);
    let update = |id: &str, rule: Value| json!({"GroupId": group, "SecurityGroupRules": [{"SecurityGroupRuleId": id, "SecurityGroupRule": rule}]});
    let udp = json!({"IpProtocol": "udp", "FromPort": 53, "ToPort": 54, "ReferencedGroupId": group});
    let answer = cloud.ok("ec2", "ModifySecurityGroupRules", update(&ids[0], udp));
    assert_eq!(answer["Return"], true);
    let shown = rule(&mut cloud, &ids[0]);
    assert_eq!(
        (&shown["IpProtocol"], &shown["ToPort"]),
        (&json!("udp"), &json!(54))
    );
    assert_eq!(shown["ReferencedGroupInfo"]["GroupId"], json!(group));
    assert_eq!(shown["Description"], Value::Null);
    assert_eq!(shown["IsEgress"], false);
    let http = |cidr: &str| json!({"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIpv4": cidr});
    for (input, code) in [
        (update(&ids[0], http("11.0.0.0/8")), "InvalidPermission.Duplicate"),
        (
            update("sgr-1", http("12.0.0.0/8")),
            "InvalidSecurityGroupRuleId.NotFound",
        ),
        (update(&ids[0], http("12.0.0.0/40")), "InvalidParameterValue"),
        (update(&ids[0], json!({"IpProtocol": "-1"})), "MissingParameter"),
        (
            update(&ids[0], json!({"IpProtocol": "-1", "PrefixListId": "pl-1"})),
            "InvalidPrefixListID.NotFound",
        ),
        (
            json!({"GroupId": group, "SecurityGroupRules": [{"SecurityGroupRuleId": ids[0]}]}),
            "MissingParameter",
        ),
    ] {
        assert_eq!(cloud.refused("ec2", "ModifySecurityGroupRules", input).0, code);
    }
    // A rule may be given what it says already.
    cloud.ok(
        "ec2",
        "ModifySecurityGroupRules",
        update(&ids[1], http("11.0.0.0/8")),
    );
}

#[test]
fn bad_updates() {
    let mut cloud = Cloud::new();
    let (group, ids) = group_with_two_rules(&mut cloud);
    let value = "InvalidParameterValue";
    let (from, to, ipv4) = (
        ("FromPort", json!(1)),
        ("ToPort", json!(2)),
        ("CidrIpv4", json!("2.3.4.5/32")),
    );
    let (udp, ipv6) = (("IpProtocol", json!("udp")), ("CidrIpv6", json!("2001:db8::/32")));
    for (members, code, words) in [
        (
            vec![&from, &to, &ipv4],
            value,
            "Invalid value 'null' for protocol. VPC security group rules must specify protocols explicitly.",
        ),
        (
            vec![&udp, &to, &ipv4],
            value,
            "Invalid value for portRange. Must specify both from and to ports with TCP/UDP.",
        ),
        (
            vec![&udp, &from, &to],
            "MissingParameter",
            "The request must contain exactly one of: cidrIp, cidrIpv6, prefixListId, or referencedGroupId",
        ),
        (
            vec![&udp, &from, &to, &ipv4, &ipv6],
            "InvalidParameterCombination",
            "Only one of cidrIp, cidrIpv6, prefixListId, or referencedGroupId can be specified",
        ),
    ] {
        let rule: serde_json::Map<String, Value> = members
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect();
        let request = json!({"GroupId": group, "SecurityGroupRules": [
            {"SecurityGroupRuleId": ids[0], "SecurityGroupRule": rule},
        ]});
        assert_eq!(
            cloud.refused("ec2", "ModifySecurityGroupRules", request),
            pair(code, words)
        );
    }
}

#[test]
fn a_rule_gets_another_description() {
    let mut cloud = Cloud::new();
    let (group, ids) = group_with_two_rules(&mut cloud);
    let operation = "UpdateSecurityGroupRuleDescriptionsIngress";
    let permissions = json!([{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80,
        "IpRanges": [{"CidrIp": "10.0.0.0/8"}, {"CidrIp": "11.0.0.0/8", "Description": "new"}]}]);
    cloud.ok(
        "ec2",
        operation,
        json!({"GroupId": group, "IpPermissions": permissions}),
    );
    assert_eq!(rule(&mut cloud, &ids[0])["Description"], Value::Null);
    assert_eq!(rule(&mut cloud, &ids[1])["Description"], "new");
    let by_id = |id: &str, text: &str| json!({"GroupId": group, "SecurityGroupRuleDescriptions": [{"SecurityGroupRuleId": id, "Description": text}]});
    cloud.ok("ec2", operation, by_id(&ids[0], "by id"));
    assert_eq!(rule(&mut cloud, &ids[0])["Description"], "by id");
    let elsewhere =
        json!([{"IpProtocol": "tcp", "FromPort": 81, "ToPort": 81, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]);
    for (operation, input, code) in [
        (
            operation,
            json!({"GroupId": group}),
            "InvalidParameterCombination",
        ),
        (
            operation,
            json!({"GroupId": group, "IpPermissions": elsewhere}),
            "InvalidPermission.NotFound",
        ),
        (operation, by_id(&ids[0], "<b>"), "InvalidParameterValue"),
        (
            "UpdateSecurityGroupRuleDescriptionsEgress",
            by_id(&ids[0], "x"),
            "InvalidSecurityGroupRuleId.NotFound",
        ),
    ] {
        assert_eq!(cloud.refused("ec2", operation, input).0, code);
    }
    let all = json!([{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "out"}]}]);
    cloud.ok(
        "ec2",
        "UpdateSecurityGroupRuleDescriptionsEgress",
        json!({"GroupId": group, "IpPermissions": all}),
    );
}

#[test]
fn a_rule_has_tags_of_its_own() {
    let mut cloud = Cloud::new();
    let (group, ids) = group_with_two_rules(&mut cloud);
    let tag = json!([{"Key": "Name", "Value": "web"}]);
    cloud.ok("ec2", "CreateTags", json!({"Resources": [ids[0]], "Tags": tag}));
    assert_eq!(rule(&mut cloud, &ids[0])["Tags"], tag);
    let shown = cloud.ok("ec2", "DescribeTags", json!({}));
    assert_eq!(shown["Tags"][0]["ResourceType"], "security-group-rule");
    let input = json!({"GroupIds": [group]});
    let groups = cloud.ok("ec2", "DescribeSecurityGroups", input);
    assert_eq!(groups["SecurityGroups"][0]["Tags"], Value::Null);
    cloud.ok("ec2", "DeleteTags", json!({"Resources": [ids[0]], "Tags": tag}));
    assert_eq!(rule(&mut cloud, &ids[0])["Tags"], json!([]));
    let unknown = json!({"Resources": ["sgr-1"], "Tags": tag});
    assert_eq!(
        cloud.refused("ec2", "CreateTags", unknown).0,
        "InvalidSecurityGroupRuleId.NotFound"
    );
}

#[test]
fn groups_are_found_by_what_they_allow() {
    let mut cloud = Cloud::new();
    let (group, _) = group_with_two_rules(&mut cloud);
    for (filter, value, found) in [
        ("ip-permission.cidr", "11.*", true),
        ("ip-permission.from-port", "80", true),
        ("ip-permission.protocol", "udp", false),
        ("egress.ip-permission.cidr", "0.0.0.0/0", true),
        ("egress.ip-permission.to-port", "80", false),
    ] {
        let input = json!({"GroupIds": [group], "Filters": [{"Name": filter, "Values": [value]}]});
        let answer = cloud.ok("ec2", "DescribeSecurityGroups", input);
        assert_eq!(
            !answer["SecurityGroups"].as_array().unwrap().is_empty(),
            found,
            "{filter}"
        );
    }
}
