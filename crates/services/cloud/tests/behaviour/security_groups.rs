use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

fn group(cloud: &mut Cloud, name: &str) -> String {
    let input = json!({"GroupName": name, "Description": "d"});
    let answer = cloud.ok("ec2", "CreateSecurityGroup", input);
    answer["GroupId"].as_str().unwrap().to_owned()
}

fn tcp(port: u16, cidr: &str) -> Value {
    json!([{"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": cidr}]}])
}

fn ingress(group: &str, permissions: &Value) -> Value {
    json!({"GroupId": group, "IpPermissions": permissions})
}

fn described(cloud: &mut Cloud, group: &str) -> Value {
    let answer = cloud.ok("ec2", "DescribeSecurityGroups", json!({"GroupIds": [group]}));
    answer["SecurityGroups"][0].clone()
}

#[test]
fn a_new_group_lets_everything_out_and_nothing_in() {
    let mut cloud = Cloud::new();
    let id = group(&mut cloud, "web");
    let shown = described(&mut cloud, &id);
    assert_eq!(shown["GroupName"], "web");
    assert_eq!(shown["OwnerId"], "123456789012");
    assert_eq!(shown["IpPermissions"], json!([]));
    assert_eq!(
        shown["IpPermissionsEgress"],
        json!([{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [], "PrefixListIds": [],
            "UserIdGroupPairs": []}])
    );
}

#[test]
fn names_are_checked() {
    let mut cloud = Cloud::new();
    group(&mut cloud, "web");
    let long = "x".repeat(256);
    let vpc = cloud.world.tables().vpcs.values().next().unwrap().id.to_string();
    let taken = format!("The security group 'web' already exists for VPC '{vpc}'");
    for (name, description, code, message) in [
        ("web", "d", "InvalidGroup.Duplicate", taken.as_str()),
        (
            "sg-x",
            "d",
            "InvalidParameterValue",
            "Value (sg-x) for parameter GroupName is invalid. Group names may not be in the format sg-*",
        ),
        (
            "default",
            "d",
            "InvalidGroup.Reserved",
            "The security group 'default' is reserved",
        ),
        (
            "",
            "d",
            "MissingParameter",
            "The request must contain the parameter GroupName",
        ),
        (
            "x",
            "",
            "MissingParameter",
            "The request must contain the parameter GroupDescription",
        ),
        (
            "x",
            "é",
            "InvalidParameterValue",
            "Value (é) for parameter GroupDescription is invalid. Character sets beyond ASCII are not supported.",
        ),
    ] {
        let input = json!({"GroupName": name, "Description": description});
        assert_eq!(
            cloud.refused("ec2", "CreateSecurityGroup", input),
            pair(code, message)
        );
    }
    let input = json!({"GroupName": long, "Description": "d"});
    assert_eq!(
        cloud.refused("ec2", "CreateSecurityGroup", input).0,
        "InvalidParameterValue"
    );
    let input = json!({"GroupName": "x", "Description": "d", "VpcId": "vpc-0123456789abcdef0"});
    assert_eq!(
        cloud.refused("ec2", "CreateSecurityGroup", input),
        pair(
            "InvalidVpcID.NotFound",
            "The vpc ID 'vpc-0123456789abcdef0' does not exist"
        )
    );
    let input = json!({"GroupName": "x", "Description": "d", "DryRun": true});
    assert_eq!(
        cloud.refused("ec2", "CreateSecurityGroup", input).0,
        "DryRunOperation"
    );
}

#[test]
fn rules_are_authorized_described_and_revoked() {
    let mut cloud = Cloud::new();
    let (web, db) = (group(&mut cloud, "web"), group(&mut cloud, "db"));
    let answer = cloud.ok(
        "ec2",
        "AuthorizeSecurityGroupIngress",
        ingress(&web, &tcp(80, "0.0.0.0/0")),
    );
    let rule = &answer["SecurityGroupRules"][0];
    assert_eq!(rule["CidrIpv4"], "0.0.0.0/0");
    assert_eq!(rule["IsEgress"], false);
    let by_group = json!([{"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432,
        "UserIdGroupPairs": [{"GroupId": web, "Description": "from web"}]}]);
    let answer = cloud.ok("ec2", "AuthorizeSecurityGroupIngress", ingress(&db, &by_group));
    let rule_id = answer["SecurityGroupRules"][0]["SecurityGroupRuleId"].clone();
    assert_eq!(
        answer["SecurityGroupRules"][0]["ReferencedGroupInfo"]["GroupId"],
        *web
    );
    let shown = described(&mut cloud, &db);
    assert_eq!(
        shown["IpPermissions"][0]["UserIdGroupPairs"][0]["Description"],
        "from web"
    );
    let rules = cloud.ok(
        "ec2",
        "DescribeSecurityGroupRules",
        json!({"Filters": [{"Name": "group-id", "Values": [db]}]}),
    );
    assert_eq!(rules["SecurityGroupRules"].as_array().unwrap().len(), 2);
    // By permission, and by id.
    cloud.ok(
        "ec2",
        "RevokeSecurityGroupIngress",
        ingress(&web, &tcp(80, "0.0.0.0/0")),
    );
    cloud.ok(
        "ec2",
        "RevokeSecurityGroupIngress",
        json!({"GroupId": db, "SecurityGroupRuleIds": [rule_id]}),
    );
    assert_eq!(described(&mut cloud, &web)["IpPermissions"], json!([]));
    assert_eq!(described(&mut cloud, &db)["IpPermissions"], json!([]));
    let all = json!([{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]);
    cloud.ok("ec2", "RevokeSecurityGroupEgress", ingress(&web, &all));
    assert_eq!(described(&mut cloud, &web)["IpPermissionsEgress"], json!([]));
    cloud.ok(
        "ec2",
        "AuthorizeSecurityGroupEgress",
        ingress(&web, &tcp(443, "10.0.0.0/8")),
    );
    assert_eq!(
        described(&mut cloud, &web)["IpPermissionsEgress"][0]["FromPort"],
        443
    );
}

#[test]
fn a_rule_exists_once() {
    let mut cloud = Cloud::new();
    let web = group(&mut cloud, "web");
    let rule = ingress(&web, &tcp(22, "0.0.0.0/0"));
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", rule.clone());
    assert_eq!(
        cloud.refused("ec2", "AuthorizeSecurityGroupIngress", rule.clone()),
        pair(
            "InvalidPermission.Duplicate",
            "the specified rule \"peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW\" already exists"
        )
    );
    // Host bits are no difference, and one request may not say a thing twice.
    let mut twice = tcp(23, "10.0.0.0/8");
    twice[0]["IpRanges"] = json!([{"CidrIp": "10.0.0.0/8"}, {"CidrIp": "10.1.2.3/8"}]);
    assert_eq!(
        cloud.refused("ec2", "AuthorizeSecurityGroupIngress", ingress(&web, &twice)),
        pair(
            "InvalidParameterValue",
            "The same permission must not appear multiple times"
        )
    );
    // All or nothing.
    let mut partly = tcp(24, "10.0.0.0/8");
    partly
        .as_array_mut()
        .unwrap()
        .extend(tcp(22, "0.0.0.0/0").as_array().unwrap().clone());
    cloud.refused("ec2", "AuthorizeSecurityGroupIngress", ingress(&web, &partly));
    assert_eq!(
        described(&mut cloud, &web)["IpPermissions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    cloud.ok("ec2", "RevokeSecurityGroupIngress", rule.clone());
    assert_eq!(
        cloud.refused("ec2", "RevokeSecurityGroupIngress", rule),
        pair(
            "InvalidPermission.NotFound",
            "The specified rule does not exist in this security group."
        )
    );
}

#[test]
fn bad_permissions() {
    let mut cloud = Cloud::new();
    let web = group(&mut cloud, "web");
    let with = |change: Value| {
        let mut rule = tcp(80, "0.0.0.0/0");
        for (name, value) in change.as_object().unwrap() {
            rule[0][name] = value.clone();
        }
        rule
    };
    let value = "InvalidParameterValue";
    for (permissions, code, message) in [
        (
            json!([]),
            "MissingParameter",
            "The request must contain the parameter ipPermissions",
        ),
        (
            with(json!({"IpProtocol": null})),
            value,
            "Invalid value 'null' for protocol. VPC security group rules must specify protocols explicitly.",
        ),
        (
            with(json!({"IpProtocol": "carrier-pigeon"})),
            value,
            "Invalid value 'carrier-pigeon' for IP protocol. Unknown protocol.",
        ),
        (
            with(json!({"FromPort": null})),
            value,
            "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
        ),
        (
            with(json!({"FromPort": 81})),
            value,
            "Invalid TCP/UDP port range (81:80)",
        ),
        (
            with(json!({"ToPort": 65536})),
            value,
            "Invalid value '65536' for portRange. Must be between 0 and 65535.",
        ),
        (
            with(json!({"IpProtocol": "icmp", "FromPort": 300})),
            value,
            "ICMP code or type out of range",
        ),
        (
            with(json!({"IpRanges": [{"CidrIp": "10.0.0.0/33"}]})),
            value,
            "CIDR block 10.0.0.0/33 is malformed",
        ),
        (
            with(json!({"IpRanges": []})),
            "MissingParameter",
            "The request must contain the parameter ipRanges",
        ),
        (
            with(json!({"UserIdGroupPairs": [{"GroupId": "sg-0123456789abcdef0"}]})),
            "InvalidGroup.NotFound",
            "The security group 'sg-0123456789abcdef0' does not exist",
        ),
    ] {
        assert_eq!(
            cloud.refused(
                "ec2",
                "AuthorizeSecurityGroupIngress",
                ingress(&web, &permissions)
            ),
            pair(code, message)
        );
    }
    let described = with(json!({"IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": "<tag>"}]}));
    assert_eq!(
        cloud
            .refused("ec2", "AuthorizeSecurityGroupIngress", ingress(&web, &described))
            .0,
        value
    );
    assert_eq!(
        cloud.refused(
            "ec2",
            "AuthorizeSecurityGroupIngress",
            ingress("web", &tcp(1, "10.0.0.0/8"))
        ),
        pair(
            "InvalidGroupId.Malformed",
            "Invalid id: \"web\" (expecting \"sg-...\")"
        )
    );
}

#[test]
fn protocols_without_ports_show_none_and_icmp_its_types() {
    let mut cloud = Cloud::new();
    let web = group(&mut cloud, "web");
    let permission = |protocol: &str, from: i32, to: i32| json!({"IpProtocol": protocol, "FromPort": from, "ToPort": to, "Ipv6Ranges": [{"CidrIpv6": "2001:db8::/32"}]});
    let permissions = json!([
        permission("50", 0, 0),
        permission("icmpv6", 128, 0),
        permission("58", -1, -1)
    ]);
    let made = cloud.ok(
        "ec2",
        "AuthorizeSecurityGroupIngress",
        ingress(&web, &permissions),
    );
    assert_eq!(made["SecurityGroupRules"][0]["Tags"], Value::Null);
    let shown = described(&mut cloud, &web)["IpPermissions"].clone();
    let range = |n: usize| {
        let shown = &shown[n];
        (
            shown["IpProtocol"].clone(),
            shown["FromPort"].clone(),
            shown["ToPort"].clone(),
        )
    };
    assert_eq!(range(0), (json!("50"), Value::Null, Value::Null));
    assert_eq!(range(1), (json!("icmpv6"), json!(128), json!(0)));
    assert_eq!(range(2), (json!("icmpv6"), json!(-1), json!(-1)));
}

#[test]
fn a_rule_names_groups_of_its_own_vpc_alone() {
    let mut cloud = Cloud::new();
    let here = group(&mut cloud, "here");
    let vpc = cloud.ok("ec2", "CreateVpc", json!({"CidrBlock": "10.0.0.0/16"}))["Vpc"]["VpcId"].clone();
    let input = json!({"GroupName": "there", "Description": "d", "VpcId": vpc});
    let there = cloud.ok("ec2", "CreateSecurityGroup", input)["GroupId"].clone();
    let foreign = json!([{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": there}]}]);
    let refusal = pair(
        "InvalidGroup.NotFound",
        "You have specified two resources that belong to different networks.",
    );
    for operation in ["AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress"] {
        assert_eq!(cloud.refused("ec2", operation, ingress(&here, &foreign)), refusal);
    }
    let own = json!([{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": here}]}]);
    let made = cloud.ok("ec2", "AuthorizeSecurityGroupIngress", ingress(&here, &own));
    let rule = &made["SecurityGroupRules"][0]["SecurityGroupRuleId"];
    let content = json!({"IpProtocol": "-1", "ReferencedGroupId": there});
    let update = json!({"SecurityGroupRuleId": rule, "SecurityGroupRule": content});
    let input = json!({"GroupId": here, "SecurityGroupRules": [update]});
    assert_eq!(cloud.refused("ec2", "ModifySecurityGroupRules", input), refusal);
}

#[test]
fn sixty_rules_each_way() {
    let mut cloud = Cloud::new();
    let web = group(&mut cloud, "web");
    let ranges = |from: u16, n: u16| -> Value {
        let ranges: Vec<_> = (from..from + n)
            .map(|n| json!({"CidrIp": format!("10.0.0.{n}/32")}))
            .collect();
        json!([{"IpProtocol": "-1", "IpRanges": ranges}])
    };
    cloud.ok(
        "ec2",
        "AuthorizeSecurityGroupIngress",
        ingress(&web, &ranges(0, 60)),
    );
    assert_eq!(
        cloud.refused(
            "ec2",
            "AuthorizeSecurityGroupIngress",
            ingress(&web, &ranges(60, 1))
        ),
        pair(
            "RulesPerSecurityGroupLimitExceeded",
            "The maximum number of rules per security group has been reached."
        )
    );
    // Sixty of the other family have room beside them, and egress counts by itself.
    let v6: Vec<_> = (0..60)
        .map(|n| json!({"CidrIpv6": format!("2001:db8::{n}/128")}))
        .collect();
    let v6 = json!([{"IpProtocol": "-1", "Ipv6Ranges": v6}]);
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", ingress(&web, &v6));
    cloud.ok(
        "ec2",
        "AuthorizeSecurityGroupEgress",
        ingress(&web, &ranges(0, 59)),
    );
}

#[test]
fn a_group_in_use_stays() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let (web, db) = (group(&mut cloud, "web"), group(&mut cloud, "db"));
    let by_group = json!([{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": web}]}]);
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", ingress(&db, &by_group));
    let in_use = |id: &str| {
        pair(
            "DependencyViolation",
            format!("resource {id} has a dependent object"),
        )
    };
    let delete = |id: &str| json!({"GroupId": id});
    assert_eq!(
        cloud.refused("ec2", "DeleteSecurityGroup", delete(&web)),
        in_use(&web)
    );
    let mut network = cloud.network();
    network["awsvpcConfiguration"]["securityGroups"] = json!([db]);
    let run = json!({"taskDefinition": "web", "launchType": "FARGATE", "networkConfiguration": network});
    let task = cloud.ok("ecs", "RunTask", run)["tasks"][0].clone();
    assert_eq!(
        cloud.refused("ec2", "DeleteSecurityGroup", delete(&db)),
        in_use(&db)
    );
    cloud.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
    cloud.event(&task, rows::TaskEvent::Cleaned);
    assert_eq!(
        cloud.refused("ec2", "DeleteSecurityGroup", delete(&db)),
        in_use(&db)
    );
    cloud.interface_gone(&task);
    cloud.ok("ec2", "DeleteSecurityGroup", delete(&db));
    cloud.ok("ec2", "DeleteSecurityGroup", delete(&web));
    assert_eq!(
        cloud.refused("ec2", "DeleteSecurityGroup", delete(&web)),
        pair(
            "InvalidGroup.NotFound",
            format!("The security group '{web}' does not exist")
        )
    );
    let default = cloud.ok(
        "ec2",
        "DescribeSecurityGroups",
        json!({"GroupNames": ["default"]}),
    );
    let default = default["SecurityGroups"][0]["GroupId"].as_str().unwrap();
    assert_eq!(
        cloud.refused("ec2", "DeleteSecurityGroup", delete(default)),
        pair(
            "CannotDelete",
            format!("the specified group: \"{default}\" name: \"default\" cannot be deleted by a user")
        )
    );
}
