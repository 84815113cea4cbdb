//! NAT gateways, and the elastic IP addresses that they and interfaces have.

use std::time::Duration;

use rows::{InterfaceState, NetworkInterface, Observation};
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

fn allocate(cloud: &mut Cloud) -> Value {
    cloud.ok("ec2", "AllocateAddress", json!({"Domain": "vpc"}))
}

fn create(cloud: &mut Cloud, allocation: &Value) -> Value {
    let subnet = cloud.first_subnet();
    let input = json!({"SubnetId": subnet, "AllocationId": allocation, "ClientToken": "one"});
    cloud.ok("ec2", "CreateNatGateway", input)["NatGateway"].clone()
}

fn shown(cloud: &mut Cloud, gateway: &Value) -> Value {
    let input = json!({"NatGatewayIds": [gateway["NatGatewayId"]]});
    cloud.ok("ec2", "DescribeNatGateways", input)["NatGateways"][0].clone()
}

/// What the fabric says once it has seen all interfaces.
fn report_interfaces(cloud: &mut Cloud) {
    let interfaces: Vec<_> = cloud
        .world
        .tables()
        .scan::<NetworkInterface>("")
        .cloned()
        .collect();
    for eni in interfaces {
        let (scope, id) = (eni.scope.clone(), eni.id.clone());
        match eni.state {
            InterfaceState::Attaching => cloud.observe(Observation::InterfaceReady { scope, eni: id }),
            InterfaceState::Detaching => cloud.observe(Observation::InterfaceGone { scope, eni: id }),
            InterfaceState::Available
            | InterfaceState::InUse
            | InterfaceState::Parking
            | InterfaceState::Parked => {}
        }
    }
}

fn addresses(cloud: &mut Cloud) -> Value {
    cloud.ok("ec2", "DescribeAddresses", json!({}))["Addresses"].clone()
}

#[test]
fn its_states_follow_its_interface() {
    let mut cloud = Cloud::new();
    let eip = allocate(&mut cloud);
    let gateway = create(&mut cloud, &eip["AllocationId"]);
    assert_eq!(gateway["State"], "pending");
    report_interfaces(&mut cloud);
    let gateway = shown(&mut cloud, &gateway);
    assert_eq!(gateway["State"], "available");
    let address = &gateway["NatGatewayAddresses"][0];
    assert_eq!(address["PublicIp"], eip["PublicIp"]);
    assert_eq!(address["AllocationId"], eip["AllocationId"]);
    assert_eq!(address["Status"], "succeeded");
    assert_eq!(address["IsPrimary"], true);
    let enis = cloud.ok("ec2", "DescribeNetworkInterfaces", json!({}));
    let eni = &enis["NetworkInterfaces"][0];
    assert_eq!(eni["NetworkInterfaceId"], address["NetworkInterfaceId"]);
    assert_eq!(eni["InterfaceType"], "natGateway");
    assert_eq!(eni["SourceDestCheck"], false);
    assert_eq!(eni["Groups"], json!([]));
    assert_eq!(eni["Association"]["AllocationId"], eip["AllocationId"]);
    assert_eq!(eni["Association"]["IpOwnerId"], "123456789012");
    let id = json!({"NatGatewayId": gateway["NatGatewayId"]});
    cloud.ok("ec2", "DeleteNatGateway", id.clone());
    assert_eq!(shown(&mut cloud, &gateway)["State"], "deleting");
    assert!(addresses(&mut cloud)[0]["AssociationId"].is_string());
    report_interfaces(&mut cloud);
    let deleted = shown(&mut cloud, &gateway);
    assert_eq!(deleted["State"], "deleted");
    assert!(!deleted["DeleteTime"].is_null());
    assert!(addresses(&mut cloud)[0]["AssociationId"].is_null());
    let name = gateway["NatGatewayId"].as_str().unwrap();
    let gone = pair("NatGatewayNotFound", format!("NAT gateway {name} was not found"));
    assert_eq!(cloud.refused("ec2", "DeleteNatGateway", id), gone);
    cloud.after(Duration::from_secs(3599));
    assert_eq!(cloud.tick(), Some(cloud.now.plus(Duration::from_secs(1))));
    shown(&mut cloud, &gateway);
    cloud.after(Duration::from_secs(1));
    cloud.tick();
    let input = json!({"NatGatewayIds": [name]});
    assert_eq!(cloud.refused("ec2", "DescribeNatGateways", input), gone);
}

#[test]
fn one_that_is_deleted_before_it_is_there_never_becomes_available() {
    let mut cloud = Cloud::new();
    let eip = allocate(&mut cloud);
    let gateway = create(&mut cloud, &eip["AllocationId"]);
    let input = json!({"NatGatewayId": gateway["NatGatewayId"]});
    cloud.ok("ec2", "DeleteNatGateway", input);
    report_interfaces(&mut cloud);
    assert_eq!(shown(&mut cloud, &gateway)["State"], "deleted");
}

#[test]
fn a_request_with_the_same_token_makes_nothing_new() {
    let mut cloud = Cloud::new();
    let (one, two) = (allocate(&mut cloud), allocate(&mut cloud));
    let first = create(&mut cloud, &one["AllocationId"]);
    let again = create(&mut cloud, &one["AllocationId"]);
    assert_eq!(first["NatGatewayId"], again["NatGatewayId"]);
    let subnet = cloud.first_subnet();
    let input = json!({"SubnetId": subnet, "AllocationId": two["AllocationId"], "ClientToken": "one"});
    let (code, _) = cloud.refused("ec2", "CreateNatGateway", input);
    assert_eq!(code, "IdempotentParameterMismatch");
}

#[test]
fn what_aws_finds_out_later_is_told_by_a_failed_state() {
    let mut cloud = Cloud::new();
    let eip = allocate(&mut cloud);
    let gateway = create(&mut cloud, &eip["AllocationId"]);
    let subnet = cloud.first_subnet();
    let used = json!({"SubnetId": subnet, "AllocationId": eip["AllocationId"]});
    let second = cloud.ok("ec2", "CreateNatGateway", used)["NatGateway"].clone();
    assert_eq!(second["State"], "failed");
    assert_eq!(second["FailureCode"], "Resource.AlreadyAssociated");
    let unknown = json!({"SubnetId": subnet, "AllocationId": "eipalloc-0123456789abcdef0"});
    let third = cloud.ok("ec2", "CreateNatGateway", unknown)["NatGateway"].clone();
    assert_eq!(third["FailureCode"], "InvalidAllocationID.NotFound");
    assert_eq!(third["NatGatewayAddresses"][0]["Status"], "failed");
    let input = json!({"NatGatewayId": third["NatGatewayId"]});
    cloud.ok("ec2", "DeleteNatGateway", input);
    assert_eq!(shown(&mut cloud, &third)["State"], "deleted");
    assert_eq!(shown(&mut cloud, &gateway)["State"], "pending");
}

#[test]
fn without_an_internet_gateway_only_a_private_one_can_be() {
    let mut cloud = Cloud::new();
    let eip = allocate(&mut cloud);
    let gateways = cloud.ok("ec2", "DescribeInternetGateways", json!({}));
    let vpc = gateways["InternetGateways"][0]["Attachments"][0]["VpcId"].clone();
    let done = cloud
        .world
        .transact(|txn| -> Result<(), std::convert::Infallible> {
            let keys: Vec<_> = txn
                .scan::<rows::InternetGateway>("")
                .map(|gateway| gateway.row_key())
                .collect();
            for key in keys {
                txn.update::<rows::InternetGateway>(&key, |gateway| gateway.vpc = None);
            }
            Ok(())
        });
    done.unwrap();
    let failed = create(&mut cloud, &eip["AllocationId"]);
    assert_eq!(failed["FailureCode"], "Gateway.NotAttached");
    let text = format!(
        "Network {} has no Internet gateway attached",
        vpc.as_str().unwrap()
    );
    assert_eq!(failed["FailureMessage"], text);
    let subnet = cloud.first_subnet();
    let input = json!({"SubnetId": subnet, "ConnectivityType": "private", "PrivateIpAddress": "172.31.0.77"});
    let private = cloud.ok("ec2", "CreateNatGateway", input)["NatGateway"].clone();
    report_interfaces(&mut cloud);
    let private = shown(&mut cloud, &private);
    assert_eq!(private["State"], "available");
    assert_eq!(private["ConnectivityType"], "private");
    let address = &private["NatGatewayAddresses"][0];
    assert_eq!(address["PrivateIp"], "172.31.0.77");
    assert!(address["PublicIp"].is_null());
}

#[test]
fn wrong_requests_are_refused() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let refused = |cloud: &mut Cloud, input: Value| cloud.refused("ec2", "CreateNatGateway", input).0;
    assert_eq!(refused(&mut cloud, json!({})), "MissingParameter");
    assert_eq!(
        refused(&mut cloud, json!({"SubnetId": subnet})),
        "MissingParameter"
    );
    let input = json!({"SubnetId": "subnet-0123456789abcdef0", "AllocationId": "x"});
    assert_eq!(refused(&mut cloud, input), "InvalidSubnetID.NotFound");
    let input = json!({"SubnetId": subnet, "AllocationId": "x", "ConnectivityType": "private"});
    assert_eq!(refused(&mut cloud, input), "InvalidParameterCombination");
    let input = json!({"SubnetId": subnet, "AllocationId": "x", "PrivateIpAddress": "10.0.0.9"});
    assert_eq!(refused(&mut cloud, input), "InvalidParameterValue");
    let input = json!({"SubnetId": subnet, "AvailabilityMode": "regional"});
    assert_eq!(refused(&mut cloud, input), "NotImplemented");
    let input = json!({"NatGatewayIds": ["nat-x"]});
    assert_eq!(
        cloud.refused("ec2", "DescribeNatGateways", input).0,
        "NatGatewayMalformed"
    );
}

#[test]
fn an_interface_of_a_service_keeps_its_address() {
    let mut cloud = Cloud::new();
    let (one, two) = (allocate(&mut cloud), allocate(&mut cloud));
    create(&mut cloud, &one["AllocationId"]);
    report_interfaces(&mut cloud);
    let held = addresses(&mut cloud);
    let held = held
        .as_array()
        .unwrap()
        .iter()
        .find(|a| a["AllocationId"] == one["AllocationId"])
        .unwrap()
        .clone();
    let denied = pair(
        "AuthFailure",
        "You do not have permission to access the specified resource.",
    );
    let input = json!({"AssociationId": held["AssociationId"]});
    assert_eq!(cloud.refused("ec2", "DisassociateAddress", input), denied);
    let input =
        json!({"AllocationId": two["AllocationId"], "NetworkInterfaceId": held["NetworkInterfaceId"]});
    assert_eq!(cloud.refused("ec2", "AssociateAddress", input), denied);
    let input = json!({"AllocationId": one["AllocationId"]});
    let text = format!("Address {} is in use.", one["PublicIp"].as_str().unwrap());
    assert_eq!(
        cloud.refused("ec2", "ReleaseAddress", input),
        pair("InvalidIPAddress.InUse", text)
    );
    let input = json!({"NetworkInterfaceId": held["NetworkInterfaceId"]});
    assert_eq!(
        cloud.refused("ec2", "DeleteNetworkInterface", input).0,
        "InvalidParameterValue"
    );
}
