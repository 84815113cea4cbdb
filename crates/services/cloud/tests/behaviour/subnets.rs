//! Subnets and their attributes.

use serde_json::json;

use crate::cloud::{Cloud, pair};
use crate::vpcs::{gateway, subnet, vpc};

fn interface_in(cloud: &mut Cloud, subnet: &str) -> model::EniId {
    let cx = cloud.cx();
    let made = cloud
        .world
        .transact(|txn| ec2::exec::create(&cx, txn, subnet, &[]));
    made.unwrap().0.interface.id
}

fn interface_gone(cloud: &mut Cloud, eni: model::EniId) {
    let scope = cloud.scope.clone();
    let cx = cloud.cx();
    let done = cloud.world.transact(|txn| -> Result<(), ()> {
        ec2::interface::detach(&cx, txn, &eni);
        Ok(())
    });
    done.unwrap();
    cloud.observe(rows::Observation::InterfaceGone { scope, eni });
}

#[test]
fn subnets_lie_in_their_vpc_and_apart() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let input = json!({"VpcId": id, "CidrBlock": "10.0.1.77/24", "AvailabilityZone": "eu-west-1b"});
    let made = cloud.ok("ec2", "CreateSubnet", input)["Subnet"].clone();
    assert_eq!(made["CidrBlock"], "10.0.1.0/24");
    assert_eq!(made["AvailableIpAddressCount"], 251);
    assert_eq!(made["MapPublicIpOnLaunch"], false);
    assert_eq!(made["DefaultForAz"], false);
    assert_eq!(made["AvailabilityZone"], "eu-west-1b");
    let by_zone_id =
        json!({"VpcId": id, "CidrBlock": "10.0.2.0/28", "AvailabilityZoneId": made["AvailabilityZoneId"]});
    let small = cloud.ok("ec2", "CreateSubnet", by_zone_id)["Subnet"].clone();
    assert_eq!(small["AvailabilityZone"], "eu-west-1b");
    assert_eq!(small["AvailableIpAddressCount"], 11);
    for (cidr, code) in [
        ("10.0.1.128/25", "InvalidSubnet.Conflict"),
        ("10.0.0.0/16", "InvalidSubnet.Conflict"),
        ("10.1.0.0/24", "InvalidSubnet.Range"),
        ("10.0.3.0/29", "InvalidSubnet.Range"),
        ("10.0.3.0/99", "InvalidParameterValue"),
    ] {
        let input = json!({"VpcId": id, "CidrBlock": cidr});
        assert_eq!(cloud.refused("ec2", "CreateSubnet", input).0, code, "{cidr}");
    }
    let input = json!({"VpcId": id, "CidrBlock": "10.0.9.0/24", "AvailabilityZone": "eu-west-1z"});
    assert_eq!(
        cloud.refused("ec2", "CreateSubnet", input),
        pair(
            "InvalidParameterValue",
            "Value (eu-west-1z) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: eu-west-1a, eu-west-1b, eu-west-1c."
        )
    );
}

#[test]
fn a_subnet_with_an_interface_stays() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let subnet = subnet(&mut cloud, &id, "10.0.0.0/24");
    let eni = interface_in(&mut cloud, &subnet);
    let delete = json!({"SubnetId": subnet});
    assert_eq!(
        cloud.refused("ec2", "DeleteSubnet", delete.clone()),
        pair(
            "DependencyViolation",
            format!("The subnet '{subnet}' has dependencies and cannot be deleted.")
        )
    );
    interface_gone(&mut cloud, eni);
    cloud.ok("ec2", "DeleteSubnet", delete);
}

#[test]
fn public_addresses_by_a_subnets_attribute() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let subnet = subnet(&mut cloud, &id, "10.0.0.0/24");
    let on = json!({"Value": true});
    cloud.ok(
        "ec2",
        "ModifySubnetAttribute",
        json!({"SubnetId": subnet, "MapPublicIpOnLaunch": on}),
    );
    let shown = cloud.ok("ec2", "DescribeSubnets", json!({"SubnetIds": [subnet]}));
    assert_eq!(shown["Subnets"][0]["MapPublicIpOnLaunch"], true);
    for (input, code) in [
        (json!({"SubnetId": subnet}), "InvalidParameterCombination"),
        (json!({"SubnetId": subnet, "EnableDns64": on}), "NotImplemented"),
        (
            json!({"SubnetId": subnet, "PrivateDnsHostnameTypeOnLaunch": "resource-name"}),
            "NotImplemented",
        ),
        (
            json!({"SubnetId": subnet, "EnableDns64": {"Value": false}, "MapPublicIpOnLaunch": on}),
            "InvalidParameterCombination",
        ),
    ] {
        assert_eq!(cloud.refused("ec2", "ModifySubnetAttribute", input).0, code);
    }
    cloud.ok(
        "ec2",
        "ModifySubnetAttribute",
        json!({"SubnetId": subnet, "EnableDns64": {"Value": false}}),
    );
    interface_in(&mut cloud, &subnet);
    let gateway = gateway(&mut cloud);
    let attachment = json!({"InternetGatewayId": gateway, "VpcId": id});
    cloud.ok("ec2", "AttachInternetGateway", attachment.clone());
    assert_eq!(
        cloud.refused("ec2", "DetachInternetGateway", attachment),
        pair(
            "DependencyViolation",
            format!(
                "Network {id} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway."
            )
        )
    );
}
