//! Managed prefix lists, and the rules and routes that name them.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::instances::text;
use crate::vpcs::{gateway, vpc};

fn entries(cidrs: &[&str]) -> Value {
    cidrs.iter().map(|cidr| json!({"Cidr": cidr})).collect()
}

fn list(cloud: &mut Cloud, max_entries: u32, cidrs: &[&str]) -> String {
    let input = json!({"PrefixListName": "offices", "AddressFamily": "IPv4", "MaxEntries": max_entries,
        "Entries": entries(cidrs)});
    let answer = cloud.ok("ec2", "CreateManagedPrefixList", input);
    answer["PrefixList"]["PrefixListId"].as_str().unwrap().to_owned()
}

fn described(cloud: &mut Cloud, id: &str) -> Value {
    let answer = cloud.ok(
        "ec2",
        "DescribeManagedPrefixLists",
        json!({"PrefixListIds": [id]}),
    );
    answer["PrefixLists"][0].clone()
}

fn blocks(cloud: &mut Cloud, id: &str, version: Option<u32>) -> Vec<String> {
    let mut input = json!({"PrefixListId": id});
    if let Some(version) = version {
        input["TargetVersion"] = json!(version);
    }
    let answer = cloud.ok("ec2", "GetManagedPrefixListEntries", input);
    let entries = answer["Entries"].as_array().unwrap();
    entries
        .iter()
        .map(|e| e["Cidr"].as_str().unwrap().to_owned())
        .collect()
}

fn group(cloud: &mut Cloud) -> String {
    let answer = cloud.ok(
        "ec2",
        "CreateSecurityGroup",
        json!({"GroupName": "g", "Description": "d"}),
    );
    answer["GroupId"].as_str().unwrap().to_owned()
}

fn authorize(group: &str, list: &str) -> Value {
    json!({"GroupId": group, "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80,
        "PrefixListIds": [{"PrefixListId": list, "Description": "from offices"}]}]})
}

#[test]
fn a_list_changes_by_versions() {
    let mut cloud = Cloud::new();
    let id = list(&mut cloud, 3, &["10.0.0.7/8", "192.0.2.0/24"]);
    let shown = described(&mut cloud, &id);
    assert_eq!(
        shown,
        json!({"PrefixListId": id, "PrefixListName": "offices", "AddressFamily": "IPv4", "MaxEntries": 3, "Version": 1,
            "State": "create-complete", "OwnerId": "123456789012", "Tags": [],
            "PrefixListArn": format!("arn:aws:ec2:eu-west-1:123456789012:prefix-list/{id}")})
    );
    let modify = json!({"PrefixListId": id, "CurrentVersion": 1, "AddEntries": [{"Cidr": "198.51.100.0/24"}],
        "RemoveEntries": [{"Cidr": "10.0.0.0/8"}]});
    let answer = cloud.ok("ec2", "ModifyManagedPrefixList", modify.clone());
    assert_eq!(answer["PrefixList"]["Version"], 2);
    assert_eq!(answer["PrefixList"]["State"], "modify-complete");
    assert_eq!(blocks(&mut cloud, &id, None), ["192.0.2.0/24", "198.51.100.0/24"]);
    assert_eq!(blocks(&mut cloud, &id, Some(1)), ["10.0.0.0/8", "192.0.2.0/24"]);
    assert_eq!(
        cloud.refused("ec2", "ModifyManagedPrefixList", modify),
        pair(
            "PrefixListVersionMismatch",
            "The prefix list has the incorrect version number."
        )
    );
    // A name is no version; nor is a description in place of another one an entry more.
    cloud.ok(
        "ec2",
        "ModifyManagedPrefixList",
        json!({"PrefixListId": id, "PrefixListName": "homes"}),
    );
    let again = json!({"PrefixListId": id, "CurrentVersion": 2,
        "AddEntries": [{"Cidr": "192.0.2.0/24", "Description": "main"}]});
    cloud.ok("ec2", "ModifyManagedPrefixList", again);
    let shown = described(&mut cloud, &id);
    assert_eq!(
        (&shown["PrefixListName"], &shown["Version"]),
        (&json!("homes"), &json!(3))
    );
    let first = cloud.ok(
        "ec2",
        "GetManagedPrefixListEntries",
        json!({"PrefixListId": id, "MaxResults": 1}),
    );
    assert_eq!(
        first["Entries"],
        json!([{"Cidr": "192.0.2.0/24", "Description": "main"}])
    );
    let second = json!({"PrefixListId": id, "MaxResults": 1, "NextToken": first["NextToken"]});
    let second = cloud.ok("ec2", "GetManagedPrefixListEntries", second);
    assert_eq!(second["Entries"], json!([{"Cidr": "198.51.100.0/24"}]));
    assert!(second.get("NextToken").is_none());
    cloud.ok("ec2", "DeleteManagedPrefixList", json!({"PrefixListId": id}));
    assert_eq!(
        cloud.refused(
            "ec2",
            "DescribeManagedPrefixLists",
            json!({"PrefixListIds": [id]})
        ),
        pair(
            "InvalidPrefixListID.NotFound",
            format!("The prefix list ID '{id}' does not exist")
        )
    );
}

#[test]
fn bad_lists() {
    let mut cloud = Cloud::new();
    let value = "InvalidParameterValue";
    let many: Vec<String> = (0..101).map(|n| format!("10.0.{n}.0/24")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for (change, code) in [
        (json!({"PrefixListName": ""}), "MissingParameter"),
        (json!({"PrefixListName": "x".repeat(256)}), value),
        (json!({"PrefixListName": "com.amazonaws.x"}), value),
        (json!({"AddressFamily": "IPv5"}), value),
        (json!({"MaxEntries": 0}), value),
        (json!({"MaxEntries": 1001}), value),
        // A dry run tells of them, too.
        (
            json!({"MaxEntries": 1, "DryRun": true}),
            "PrefixListMaxEntriesExceeded",
        ),
        (json!({"MaxEntries": 1001, "DryRun": true}), value),
        (json!({"MaxEntries": 1}), "PrefixListMaxEntriesExceeded"),
        (json!({"MaxEntries": 1000, "Entries": entries(&many)}), value),
        (json!({"Entries": entries(&["10.0.0.0/8", "10.0.0.0/8"])}), value),
        (json!({"Entries": entries(&["10.0.0.0"])}), value),
        (json!({"Entries": entries(&["::/0"])}), value),
        (json!({"AddressFamily": "IPv6"}), value),
        (
            json!({"Entries": [{"Cidr": "10.0.0.0/8", "Description": "d".repeat(256)}]}),
            value,
        ),
        (
            json!({"TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "k"}]}]}),
            value,
        ),
        (json!({"DryRun": true}), "DryRunOperation"),
    ] {
        let mut input = json!({"PrefixListName": "n", "AddressFamily": "IPv4", "MaxEntries": 2,
            "Entries": entries(&["10.0.0.0/8", "192.0.2.0/24"])});
        for (name, value) in change.as_object().unwrap() {
            input[name] = value.clone();
        }
        assert_eq!(
            cloud.refused("ec2", "CreateManagedPrefixList", input).0,
            code,
            "{change}"
        );
    }
    let id = list(&mut cloud, 2, &["10.0.0.0/8", "192.0.2.0/24"]);
    for (change, code) in [
        (
            json!({"PrefixListId": "pl-00000000"}),
            "InvalidPrefixListID.NotFound",
        ),
        (
            json!({"AddEntries": entries(&["10.0.0.0/9"])}),
            "MissingParameter",
        ),
        (
            json!({"AddEntries": entries(&["10.0.0.0/9"]), "CurrentVersion": 1}),
            "PrefixListMaxEntriesExceeded",
        ),
        (
            json!({"RemoveEntries": entries(&["10.0.0.0/9"]), "CurrentVersion": 1}),
            value,
        ),
        (
            json!({"AddEntries": entries(&["10.0.0.0/8"]), "RemoveEntries": entries(&["10.0.0.0/8"]), "CurrentVersion": 1}),
            value,
        ),
        (
            json!({"RemoveEntries": entries(&["10.0.0.0/8"]), "CurrentVersion": 1, "MaxEntries": 3}),
            "InvalidParameterCombination",
        ),
        (json!({"MaxEntries": 1}), "PrefixListMaxEntriesExceeded"),
        (json!({"MaxEntries": 1001}), value),
        (
            json!({"IpamPrefixListResolverSyncEnabled": true}),
            "NotImplemented",
        ),
        (json!({"DryRun": true}), "DryRunOperation"),
    ] {
        let mut input = json!({"PrefixListId": id});
        for (name, value) in change.as_object().unwrap() {
            input[name] = value.clone();
        }
        assert_eq!(
            cloud.refused("ec2", "ModifyManagedPrefixList", input).0,
            code,
            "{change}"
        );
    }
    let input = json!({"PrefixListId": id, "TargetVersion": 2});
    assert_eq!(
        cloud.refused("ec2", "GetManagedPrefixListEntries", input).0,
        value
    );
}

#[test]
fn a_repeated_request_makes_one_list() {
    let mut cloud = Cloud::new();
    let mut input =
        json!({"PrefixListName": "n", "AddressFamily": "IPv4", "MaxEntries": 1, "ClientToken": "t"});
    let first = cloud.ok("ec2", "CreateManagedPrefixList", input.clone());
    assert_eq!(cloud.ok("ec2", "CreateManagedPrefixList", input.clone()), first);
    input["MaxEntries"] = json!(2);
    assert_eq!(
        cloud.refused("ec2", "CreateManagedPrefixList", input).0,
        "IdempotentParameterMismatch"
    );
}

#[test]
fn a_rule_for_a_list_counts_as_its_size() {
    let mut cloud = Cloud::new();
    let group = group(&mut cloud);
    let (small, large) = (list(&mut cloud, 40, &["192.0.2.0/24"]), list(&mut cloud, 21, &[]));
    let made = cloud.ok("ec2", "AuthorizeSecurityGroupIngress", authorize(&group, &small));
    assert_eq!(made["SecurityGroupRules"][0]["PrefixListId"], json!(small));
    assert_eq!(
        cloud.refused("ec2", "AuthorizeSecurityGroupIngress", authorize(&group, &large)),
        pair(
            "RulesPerSecurityGroupLimitExceeded",
            "The maximum number of rules per security group has been reached."
        )
    );
    let unknown = cloud.refused(
        "ec2",
        "AuthorizeSecurityGroupIngress",
        authorize(&group, "pl-00000000"),
    );
    assert_eq!(unknown.0, "InvalidPrefixListID.NotFound");
    let twice = cloud.refused("ec2", "AuthorizeSecurityGroupIngress", authorize(&group, &small));
    assert_eq!(twice.0, "InvalidPermission.Duplicate");
    let filters = json!({"Filters": [{"Name": "ip-permission.prefix-list-id", "Values": [small]}]});
    let shown = cloud.ok("ec2", "DescribeSecurityGroups", filters);
    assert_eq!(
        shown["SecurityGroups"][0]["IpPermissions"][0]["PrefixListIds"],
        json!([{"PrefixListId": small, "Description": "from offices"}])
    );
    let users = cloud.ok(
        "ec2",
        "GetManagedPrefixListAssociations",
        json!({"PrefixListId": small}),
    );
    assert_eq!(
        users["PrefixListAssociations"],
        json!([{"ResourceId": group, "ResourceOwner": "123456789012"}])
    );
    // What has no room for more keeps the list as it is.
    let larger = json!({"PrefixListId": small, "MaxEntries": 61});
    let answer = cloud.ok("ec2", "ModifyManagedPrefixList", larger);
    assert_eq!(answer["PrefixList"]["State"], "modify-failed");
    assert_eq!(answer["PrefixList"]["MaxEntries"], 40);
    assert!(
        answer["PrefixList"]["StateMessage"]
            .as_str()
            .unwrap()
            .contains(&group)
    );
    let smaller = json!({"PrefixListId": small, "MaxEntries": 39});
    let answer = cloud.ok("ec2", "ModifyManagedPrefixList", smaller);
    assert_eq!(answer["PrefixList"]["State"], "modify-complete");
    assert!(answer["PrefixList"].get("StateMessage").is_none());
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", authorize(&group, &large));
    let rule = made["SecurityGroupRules"][0]["SecurityGroupRuleId"].clone();
    let other = json!({"GroupId": group, "SecurityGroupRules": [{"SecurityGroupRuleId": rule, "SecurityGroupRule":
        {"IpProtocol": "udp", "FromPort": 1, "ToPort": 2, "PrefixListId": small}}]});
    cloud.ok("ec2", "ModifySecurityGroupRules", other);
    cloud.ok("ec2", "RevokeSecurityGroupIngress", authorize(&group, &large));
    let by_id = json!({"GroupId": group, "SecurityGroupRuleIds": [rule]});
    let revoked = cloud.ok("ec2", "RevokeSecurityGroupIngress", by_id);
    assert_eq!(
        revoked["RevokedSecurityGroupRules"][0]["PrefixListId"],
        json!(small)
    );
    cloud.ok("ec2", "DeleteManagedPrefixList", json!({"PrefixListId": small}));
}

#[test]
fn a_route_for_a_list_counts_as_its_size() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let gateway = gateway(&mut cloud);
    cloud.ok(
        "ec2",
        "AttachInternetGateway",
        json!({"InternetGatewayId": gateway, "VpcId": id}),
    );
    let answer = cloud.ok("ec2", "CreateRouteTable", json!({"VpcId": id}));
    let table = answer["RouteTable"]["RouteTableId"].as_str().unwrap().to_owned();
    let (first, second) = (list(&mut cloud, 40, &["192.0.2.0/24"]), list(&mut cloud, 11, &[]));
    let route =
        |list: &str| json!({"RouteTableId": table, "DestinationPrefixListId": list, "GatewayId": gateway});
    cloud.ok("ec2", "CreateRoute", route(&first));
    assert_eq!(
        cloud.refused("ec2", "CreateRoute", route(&first)).0,
        "RouteAlreadyExists"
    );
    assert_eq!(
        cloud.refused("ec2", "CreateRoute", route(&second)).0,
        "RouteLimitExceeded"
    );
    let mut both = route(&first);
    both["DestinationCidrBlock"] = json!("0.0.0.0/0");
    assert_eq!(
        cloud.refused("ec2", "CreateRoute", both).0,
        "InvalidParameterCombination"
    );
    let filters = json!({"Filters": [{"Name": "route.destination-prefix-list-id", "Values": [first]}]});
    let shown = cloud.ok("ec2", "DescribeRouteTables", filters);
    assert_eq!(
        shown["RouteTables"][0]["Routes"][1],
        json!({"DestinationPrefixListId": first, "GatewayId": gateway, "Origin": "CreateRoute", "State": "active"})
    );
    cloud.ok("ec2", "ReplaceRoute", route(&first));
    let delete = json!({"RouteTableId": table, "DestinationPrefixListId": first});
    cloud.ok("ec2", "DeleteRoute", delete.clone());
    assert_eq!(
        cloud.refused("ec2", "DeleteRoute", delete),
        pair(
            "InvalidRoute.NotFound",
            format!("no route with destination-prefix-list-id {first} in route table {table}")
        )
    );
}

#[test]
fn every_region_has_lists_of_awss_own() {
    let mut cloud = Cloud::new();
    let answer = cloud.ok(
        "ec2",
        "DescribePrefixLists",
        json!({"Filters": [{"Name": "prefix-list-name", "Values": ["com.amazonaws.eu-west-1.s3"]}]}),
    );
    let s3 = answer["PrefixLists"][0].clone();
    assert_eq!(s3["Cidrs"], json!(["203.0.113.13/32"]));
    let id = s3["PrefixListId"].as_str().unwrap().to_owned();
    let own = list(&mut cloud, 1, &[]);
    let all = cloud.ok("ec2", "DescribePrefixLists", json!({}));
    assert_eq!(all["PrefixLists"].as_array().unwrap().len(), 12);
    let unknown = cloud.refused("ec2", "DescribePrefixLists", json!({"PrefixListIds": [own]}));
    assert_eq!(unknown.0, "InvalidPrefixListId.NotFound");
    let shown = described(&mut cloud, &id);
    assert_eq!(shown["OwnerId"], "AWS");
    assert!(shown.get("MaxEntries").is_none() && shown.get("Version").is_none());
    let mine = json!({"Filters": [{"Name": "owner-id", "Values": ["1234*"]}]});
    let mine = cloud.ok("ec2", "DescribeManagedPrefixLists", mine);
    assert_eq!(mine["PrefixLists"].as_array().unwrap().len(), 1);
    for operation in ["ModifyManagedPrefixList", "DeleteManagedPrefixList"] {
        let refused = cloud.refused("ec2", operation, json!({"PrefixListId": id}));
        assert_eq!(refused.0, "UnauthorizedOperation");
    }
    let group = group(&mut cloud);
    cloud.ok("ec2", "AuthorizeSecurityGroupEgress", authorize(&group, &id));
    // In front of a load balancer: its weight leaves room for five more rules.
    let name = "com.amazonaws.global.cloudfront.origin-facing";
    let cloudfront = json!({"Filters": [{"Name": "prefix-list-name", "Values": [name]}]});
    let cloudfront = cloud.ok("ec2", "DescribeManagedPrefixLists", cloudfront)["PrefixLists"][0].clone();
    assert_eq!(cloudfront["OwnerId"], "AWS");
    let id = text(&cloudfront["PrefixListId"]);
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", authorize(&group, &id));
    assert_eq!(blocks(&mut cloud, &id, None), Vec::<String>::new());
}

#[test]
fn a_list_in_use_is_not_deleted_and_says_why() {
    let mut cloud = Cloud::new();
    let id = list(&mut cloud, 1, &[]);
    let group = group(&mut cloud);
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", authorize(&group, &id));
    let request = json!({"PrefixListId": id});
    let deleted = cloud.ok("ec2", "DeleteManagedPrefixList", request.clone());
    assert_eq!(deleted["PrefixList"]["State"], "delete-in-progress");
    let kept = described(&mut cloud, &id);
    assert_eq!(kept["State"], "delete-failed");
    assert_eq!(
        kept["StateMessage"],
        format!("The following resources are using the prefix list: {group}")
    );
    let permissions = authorize(&group, &id);
    cloud.ok("ec2", "RevokeSecurityGroupIngress", permissions);
    cloud.ok("ec2", "DeleteManagedPrefixList", request.clone());
    let gone = cloud.refused("ec2", "DeleteManagedPrefixList", request);
    assert_eq!(gone.0, "InvalidPrefixListID.NotFound");
}
