//! What an account may have of each kind of the VPC's resources, and not one more.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::vpcs::vpc;

fn until_refused(
    cloud: &mut Cloud,
    operation: &str,
    most: usize,
    input: impl Fn(usize) -> Value,
) -> (String, String) {
    for n in 0..most {
        cloud.ok("ec2", operation, input(n));
    }
    cloud.refused("ec2", operation, input(most))
}

#[test]
fn a_vpc_has_two_hundred_subnets_and_tables() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let subnet = |n: usize| json!({"VpcId": id, "CidrBlock": format!("10.0.{n}.0/24")});
    assert_eq!(
        until_refused(&mut cloud, "CreateSubnet", 200, subnet),
        pair(
            "SubnetLimitExceeded",
            "The maximum number of subnets has been reached."
        )
    );
    // One is the main one.
    assert_eq!(
        until_refused(&mut cloud, "CreateRouteTable", 199, |_| json!({"VpcId": id})),
        pair(
            "RouteTableLimitExceeded",
            "The maximum number of route tables has been reached."
        )
    );
}

#[test]
fn a_zone_has_five_nat_gateways() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let gateway = |_| json!({"SubnetId": subnet, "ConnectivityType": "private"});
    let refused = until_refused(&mut cloud, "CreateNatGateway", 5, gateway);
    assert_eq!(refused.0, "NatGatewayLimitExceeded");
}

#[test]
fn a_resource_has_fifty_tags() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let tag = |n: usize| json!({"Resources": [id], "Tags": [{"Key": format!("k{n}"), "Value": "v"}]});
    let refused = until_refused(&mut cloud, "CreateTags", 50, tag);
    assert_eq!(refused.0, "TagLimitExceeded");
}

#[test]
fn a_region_has_a_hundred_prefix_lists() {
    let mut cloud = Cloud::new();
    let list =
        |n: usize| json!({"PrefixListName": format!("l{n}"), "AddressFamily": "IPv4", "MaxEntries": 1});
    assert_eq!(
        until_refused(&mut cloud, "CreateManagedPrefixList", 100, list),
        pair(
            "PrefixListLimitExceeded",
            "The maximum number of prefix lists has been reached."
        )
    );
}
