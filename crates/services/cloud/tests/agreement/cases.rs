//! Small clouds about which the two once differed, or easily might.

use model::NatGatewayId;
use netplan::Machine;
use netplan::fixture::{Cloud, address, cidr, container, egress_all, tcp_from_anywhere};
use netplan::generated::{Generated, Probe, ProbeOrigin};
use rows::{NetworkInterface, NetworkMode, RouteTarget, Task, TaskStatus};

use crate::compare::compare;

fn machine() -> Machine {
    Machine::new("ab12", cidr("203.0.113.0/24")).expect("a pool that is large enough")
}

/// Whether the connection gets through, as both say.
fn agreed(generated: &Generated, from: ProbeOrigin, to: &str, port: u16, udp: bool) -> bool {
    let probe = Probe {
        from,
        udp,
        source_port: 40_000,
        to: address(to),
        port,
    };
    match compare(generated, &[probe]).remove(0) {
        Ok(through) => through,
        Err(found) => panic!("{:?}: rules {}, plan {}", found.probe, found.rules, found.plan),
    }
}

#[test]
fn endpoints_of_aws_speak_tcp_alone() {
    let generated = Generated::of(Cloud::new(1, "eu-west-1"), machine());
    assert!(agreed(&generated, ProbeOrigin::Host, "203.0.113.253", 443, false));
    assert!(!agreed(&generated, ProbeOrigin::Host, "203.0.113.253", 443, true));
}

#[test]
fn a_vpc_may_have_the_addresses_of_docker() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("172.17.0.0/16");
    let subnet = cloud.subnet(&vpc, "172.17.1.0/24");
    let group = cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let (one, _) = cloud.instance(&subnet, "172.17.1.4", &[&group]);
    cloud.instance(&subnet, "172.17.1.5", &[&group]);
    let task = cloud.task(
        &one,
        &vpc,
        NetworkMode::Bridge,
        vec![container(Some("172.17.0.2"), &[(80, 8080)])],
    );
    cloud.update::<Task>(&format!("default/{task}"), |row| {
        row.last_status = TaskStatus::Running
    });
    let generated = Generated::of(cloud, machine());
    let (on, inside) = (ProbeOrigin::Instance(one), ProbeOrigin::Task(task));
    // The instance's subnet is longer than docker0's block, and a container has that whole block on its link.
    assert!(agreed(&generated, on.clone(), "172.17.1.5", 80, false));
    assert!(!agreed(&generated, inside.clone(), "172.17.1.5", 80, false));
    assert!(agreed(&generated, inside, "172.17.1.4", 80, false));
    // The instance itself is at the containers' network too.
    assert!(agreed(&generated, on, "172.17.0.2", 8080, false));
}

#[test]
fn each_interface_of_an_instance_leads_to_the_subnets_of_the_others() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("172.17.0.0/16");
    let near = cloud.subnet(&vpc, "172.17.1.0/24");
    let other = cloud.subnet(&vpc, "172.17.2.0/24");
    let group = cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let (instance, _) = cloud.instance(&near, "172.17.1.4", &[&group]);
    let second = cloud.attach(&instance, 1, &other, "172.17.2.4", &[&group]);
    let neighbour = cloud.eni(&near, "172.17.1.9", &[&group]);
    let task = cloud.task(
        &instance,
        &vpc,
        NetworkMode::Bridge,
        vec![container(Some("172.17.0.2"), &[(80, 8080)])],
    );
    cloud.update::<Task>(&format!("default/{task}"), |row| {
        row.last_status = TaskStatus::Running
    });
    let generated = Generated::of(cloud, machine());
    // The second interface's own way knows the first one's subnet, and not docker0 for it.
    assert!(agreed(
        &generated,
        ProbeOrigin::Interface(second),
        "172.17.1.9",
        80,
        false
    ));
    assert!(agreed(
        &generated,
        ProbeOrigin::Interface(neighbour),
        "172.17.2.4",
        80,
        false
    ));
}

#[test]
fn each_private_address_has_its_own_public_one() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    cloud.gateway(&vpc);
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let group = cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let eni = cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let (second, third) = (address("10.0.1.5"), address("10.0.1.6"));
    cloud.update::<NetworkInterface>(eni.as_str(), |row| row.private_addresses.extend([second, third]));
    cloud.map_address(&eni, second, address("203.0.113.5"));
    let generated = Generated::of(cloud, machine());
    let from = |address| ProbeOrigin::Secondary(eni.clone(), address);
    let host = generated.machine.host_address().to_string();
    assert!(agreed(&generated, ProbeOrigin::Host, "203.0.113.5", 80, false));
    assert!(agreed(&generated, from(second), &host, 80, false));
    // The other addresses have none, the primary one among them.
    assert!(!agreed(&generated, from(third), &host, 80, false));
    assert!(!agreed(
        &generated,
        ProbeOrigin::Interface(eni.clone()),
        &host,
        80,
        false
    ));
}

#[test]
fn an_answer_by_another_way_gets_nowhere() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    cloud.gateway(&vpc);
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let other = cloud.subnet(&vpc, "10.0.2.0/24");
    let group = cloud.group(&vpc, vec![tcp_from_anywhere(80)]);
    let eni = cloud.eni(&subnet, "10.0.1.4", &[&group]);
    cloud.set_public(&eni, Some(address("203.0.113.1")));
    let (_, of_nat): (NatGatewayId, _) = cloud.nat_gateway(&other, "10.0.2.9");
    let direct = Generated::of(cloud, machine());
    assert!(agreed(&direct, ProbeOrigin::Host, "203.0.113.1", 80, false));
    // The answer is led to an interface that forwards nothing.
    let mut cloud = direct.cloud;
    cloud.update::<NetworkInterface>(of_nat.as_str(), |row| row.public_address = None);
    cloud.route_table(&subnet, RouteTarget::NetworkInterface(of_nat));
    let around = Generated::of(cloud, machine());
    assert!(!agreed(&around, ProbeOrigin::Host, "203.0.113.1", 80, false));
}
