//! The throw-away interfaces of `cove vpc exec`.

use std::convert::Infallible;

use model::Entropy;
use rows::{InterfaceState, NetworkInterface, Observation};
use serde_json::json;

use crate::cloud::Cloud;

fn enter(cloud: &mut Cloud, subnet: &str, groups: &[String]) -> Result<(NetworkInterface, String), String> {
    let cx = cloud.cx();
    let made = cloud
        .world
        .transact(|txn| ec2::exec::create(&cx, txn, subnet, groups));
    let (made, _) = made.map_err(|error| error.code.into_owned())?;
    Ok((made.interface, made.resolv_conf))
}

fn states(cloud: &Cloud) -> Vec<InterfaceState> {
    let interfaces = cloud.world.tables().network_interfaces.values();
    interfaces.map(|eni| eni.state).collect()
}

#[test]
fn it_is_in_the_subnet_with_the_default_group_and_the_vpcs_resolver() {
    let mut cloud = Cloud::new();
    let subnet = cloud.subnets()[0].clone();
    let (eni, resolv_conf) = enter(&mut cloud, &subnet, &[]).unwrap();
    assert_eq!(eni.subnet.to_string(), subnet);
    assert_eq!(
        resolv_conf,
        "nameserver 172.31.0.2\nsearch eu-west-1.compute.internal\n"
    );
    let shown = cloud.ok("ec2", "DescribeNetworkInterfaces", json!({}));
    assert_eq!(shown["NetworkInterfaces"][0]["Groups"][0]["GroupName"], "default");
}

#[test]
fn unknown_subnets_and_groups_are_refused() {
    let mut cloud = Cloud::new();
    let subnet = cloud.subnets()[0].clone();
    let group = "sg-0123456789abcdef0".to_owned();
    assert_eq!(
        enter(&mut cloud, "subnet-0123456789abcdef0", &[]).unwrap_err(),
        "InvalidSubnetID.NotFound"
    );
    assert_eq!(
        enter(&mut cloud, &subnet, &[group]).unwrap_err(),
        "InvalidGroup.NotFound"
    );
    assert!(states(&cloud).is_empty());
}

#[test]
fn it_goes_when_the_command_ends_or_the_engine_does() {
    let mut cloud = Cloud::new();
    let subnet = cloud.subnets()[0].clone();
    let (eni, _) = enter(&mut cloud, &subnet, &[]).unwrap();
    let cx = cloud.cx();
    let done = cloud.world.transact(|txn| -> Result<(), Infallible> {
        ec2::interface::detach(&cx, txn, &eni.id);
        Ok(())
    });
    done.unwrap();
    assert_eq!(states(&cloud), [InterfaceState::Detaching]);
    let scope = cloud.scope.clone();
    cloud.observe(Observation::InterfaceGone { scope, eni: eni.id });
    assert!(states(&cloud).is_empty());
    enter(&mut cloud, &subnet, &[]).unwrap();
    let settings = rows::Settings::new(&mut Entropy::seeded(1), String::new(), cloud.now);
    cloud.world.boot(settings, cloud.now);
    assert_eq!(states(&cloud), [InterfaceState::Detaching]);
}
