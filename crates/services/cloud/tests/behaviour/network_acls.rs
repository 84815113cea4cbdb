//! Network ACLs, their entries and associations.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::vpcs::{of_vpc, subnet, vpc};

fn acl(cloud: &mut Cloud, vpc: &str) -> String {
    let answer = cloud.ok("ec2", "CreateNetworkAcl", json!({"VpcId": vpc}));
    answer["NetworkAcl"]["NetworkAclId"].as_str().unwrap().to_owned()
}

fn web(acl: &str, number: i32) -> Value {
    json!({"NetworkAclId": acl, "RuleNumber": number, "Protocol": "6", "RuleAction": "allow", "Egress": false,
        "CidrBlock": "10.0.0.9/8", "PortRange": {"From": 80, "To": 81}})
}

fn entries(cloud: &mut Cloud, acl: &str, egress: bool) -> Vec<Value> {
    let answer = cloud.ok("ec2", "DescribeNetworkAcls", json!({"NetworkAclIds": [acl]}));
    let entries = answer["NetworkAcls"][0]["Entries"].as_array().unwrap();
    entries
        .iter()
        .filter(|e| e["Egress"] == egress)
        .cloned()
        .collect()
}

#[test]
fn entries_are_made_replaced_and_removed() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let acl = acl(&mut cloud, &id);
    // A new one denies everything.
    for egress in [true, false] {
        let shown = entries(&mut cloud, &acl, egress);
        assert_eq!((shown.len(), &shown[0]["RuleNumber"]), (1, &json!(32767)));
        assert_eq!(shown[0]["RuleAction"], "deny");
    }
    cloud.ok("ec2", "CreateNetworkAclEntry", web(&acl, 200));
    cloud.ok("ec2", "CreateNetworkAclEntry", web(&acl, 100));
    let shown = entries(&mut cloud, &acl, false);
    let numbers: Vec<_> = shown.iter().map(|e| e["RuleNumber"].clone()).collect();
    assert_eq!(numbers, [100, 200, 32767]);
    assert_eq!(
        shown[0],
        json!({"CidrBlock": "10.0.0.0/8", "Egress": false, "PortRange": {"From": 80, "To": 81}, "Protocol": "6",
            "RuleAction": "allow", "RuleNumber": 100})
    );
    assert_eq!(
        cloud.refused("ec2", "CreateNetworkAclEntry", web(&acl, 100)),
        pair(
            "NetworkAclEntryAlreadyExists",
            "The network acl entry identified by 100 already exists."
        )
    );
    let mut changed = web(&acl, 100);
    changed["RuleAction"] = json!("deny");
    cloud.ok("ec2", "ReplaceNetworkAclEntry", changed.clone());
    assert_eq!(entries(&mut cloud, &acl, false)[0]["RuleAction"], "deny");
    let found = cloud.ok(
        "ec2",
        "DescribeNetworkAcls",
        json!({"Filters": [{"Name": "entry.port-range.from", "Values": ["80"]}]}),
    );
    assert_eq!(found["NetworkAcls"].as_array().unwrap().len(), 1);
    changed["Egress"] = json!(true);
    let missing = pair(
        "InvalidNetworkAclEntry.NotFound",
        "The network acl entry identified by 100 does not exist.",
    );
    assert_eq!(cloud.refused("ec2", "ReplaceNetworkAclEntry", changed), missing);
    let delete = json!({"NetworkAclId": acl, "RuleNumber": 100, "Egress": false});
    cloud.ok("ec2", "DeleteNetworkAclEntry", delete.clone());
    assert_eq!(cloud.refused("ec2", "DeleteNetworkAclEntry", delete), missing);
}

#[test]
fn bad_entries() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let acl = acl(&mut cloud, &id);
    let value = "InvalidParameterValue";
    for (change, code) in [
        (json!({"NetworkAclId": "acl-1"}), "InvalidNetworkAclID.NotFound"),
        (json!({"RuleNumber": 0}), value),
        (json!({"RuleNumber": 32767}), value),
        (json!({"Protocol": "carrier-pigeon"}), value),
        (json!({"Protocol": "256"}), value),
        (json!({"Protocol": "58"}), "MissingParameter"),
        (json!({"RuleAction": "maybe"}), value),
        (json!({"Protocol": "1"}), "MissingParameter"),
        (json!({"PortRange": null}), "MissingParameter"),
        (json!({"PortRange": {"From": 9, "To": 8}}), value),
        (json!({"PortRange": {"From": 9, "To": 65536}}), value),
        (json!({"CidrBlock": null}), "MissingParameter"),
        (json!({"CidrBlock": "10.0.0.0/40"}), value),
        (json!({"CidrBlock": null, "Ipv6CidrBlock": "::/200"}), value),
        (json!({"Ipv6CidrBlock": "::/0"}), "InvalidParameterCombination"),
        (json!({"DryRun": true}), "DryRunOperation"),
    ] {
        let mut input = web(&acl, 100);
        for (name, value) in change.as_object().unwrap() {
            input[name] = value.clone();
        }
        assert_eq!(
            cloud.refused("ec2", "CreateNetworkAclEntry", input).0,
            code,
            "{change}"
        );
    }
    for number in 1..=20 {
        cloud.ok("ec2", "CreateNetworkAclEntry", web(&acl, number));
    }
    assert_eq!(
        cloud.refused("ec2", "CreateNetworkAclEntry", web(&acl, 21)).0,
        "NetworkAclEntryLimitExceeded"
    );
    let ping = json!({"NetworkAclId": acl, "RuleNumber": 1, "Protocol": "icmp", "RuleAction": "allow", "Egress": true,
        "CidrBlock": "0.0.0.0/0", "IcmpTypeCode": {"Type": 8, "Code": -1}, "PortRange": {"From": 0, "To": 0}});
    cloud.ok("ec2", "CreateNetworkAclEntry", ping);
    let shown = entries(&mut cloud, &acl, true);
    assert_eq!(shown[0]["IcmpTypeCode"], json!({"Type": 8, "Code": -1}));
    assert_eq!(shown[0]["Protocol"], "1");
}

#[test]
fn entries_for_ipv6_are_kept_beside_those_for_ipv4() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let acl = acl(&mut cloud, &id);
    for number in 1..=20 {
        cloud.ok("ec2", "CreateNetworkAclEntry", web(&acl, number));
    }
    let ipv6 = json!({"NetworkAclId": acl, "RuleNumber": 101, "Protocol": "-1", "RuleAction": "ALLOW",
        "Egress": false, "Ipv6CidrBlock": "2001:DB8::1/32"});
    cloud.ok("ec2", "CreateNetworkAclEntry", ipv6);
    let ping = json!({"NetworkAclId": acl, "RuleNumber": 102, "Protocol": "58", "RuleAction": "Deny",
        "Egress": false, "Ipv6CidrBlock": "::/0", "IcmpTypeCode": {"Type": -1, "Code": -1}});
    cloud.ok("ec2", "CreateNetworkAclEntry", ping);
    let shown = entries(&mut cloud, &acl, false);
    assert_eq!(
        shown[20],
        json!({"Egress": false, "Ipv6CidrBlock": "2001:db8::/32", "Protocol": "-1", "RuleAction": "allow",
            "RuleNumber": 101})
    );
    assert_eq!(
        shown[21],
        json!({"Egress": false, "Ipv6CidrBlock": "::/0", "Protocol": "58", "RuleAction": "deny",
            "RuleNumber": 102, "IcmpTypeCode": {"Type": -1, "Code": -1}})
    );
    let filters = json!({"Filters": [{"Name": "entry.ipv6-cidr", "Values": ["2001:db8::/32"]}]});
    let found = cloud.ok("ec2", "DescribeNetworkAcls", filters);
    assert_eq!(found["NetworkAcls"][0]["NetworkAclId"], acl);
}

#[test]
fn subnets_move_between_acls() {
    let mut cloud = Cloud::new();
    let (id, other_vpc) = (vpc(&mut cloud, "10.0.0.0/16"), vpc(&mut cloud, "10.0.0.0/16"));
    let subnet = subnet(&mut cloud, &id, "10.0.0.0/24");
    let (own, foreign) = (acl(&mut cloud, &id), acl(&mut cloud, &other_vpc));
    let acls = of_vpc(&mut cloud, "DescribeNetworkAcls", "NetworkAcls", &id);
    let default = acls.iter().find(|a| a["IsDefault"] == true).unwrap();
    let association = &default["Associations"][0];
    assert_eq!(association["SubnetId"], json!(subnet));
    let put = |association: &Value, acl: &str| json!({"AssociationId": association, "NetworkAclId": acl});
    let old = &association["NetworkAclAssociationId"];
    assert_eq!(
        cloud
            .refused("ec2", "ReplaceNetworkAclAssociation", put(old, &foreign))
            .0,
        "InvalidParameterValue"
    );
    let moved = cloud.ok("ec2", "ReplaceNetworkAclAssociation", put(old, &own));
    assert_ne!(moved["NewAssociationId"], *old);
    assert_eq!(
        cloud
            .refused("ec2", "ReplaceNetworkAclAssociation", put(old, &own))
            .0,
        "InvalidAssociationID.NotFound"
    );
    assert_eq!(
        cloud.refused("ec2", "DeleteNetworkAcl", json!({"NetworkAclId": own})),
        pair(
            "DependencyViolation",
            format!("The networkAcl '{own}' has dependencies and cannot be deleted.")
        )
    );
    let id = default["NetworkAclId"].as_str().unwrap();
    assert_eq!(
        cloud
            .refused("ec2", "DeleteNetworkAcl", json!({"NetworkAclId": id}))
            .0,
        "InvalidParameterValue"
    );
    cloud.ok(
        "ec2",
        "ReplaceNetworkAclAssociation",
        put(&moved["NewAssociationId"], id),
    );
    cloud.ok("ec2", "DeleteNetworkAcl", json!({"NetworkAclId": own}));
}

#[test]
fn a_repeated_request_makes_one_acl() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let request = json!({"VpcId": id, "ClientToken": "once"});
    let first = cloud.ok("ec2", "CreateNetworkAcl", request.clone());
    assert_eq!(cloud.ok("ec2", "CreateNetworkAcl", request), first);
    let other = vpc(&mut cloud, "10.0.0.0/16");
    let request = json!({"VpcId": other, "ClientToken": "once"});
    assert_eq!(
        cloud.refused("ec2", "CreateNetworkAcl", request).0,
        "IdempotentParameterMismatch"
    );
}
