use super::*;
use crate::fixture::{Cloud, address, cidr, tcp_from_anywhere};
use crate::{Machine, Owner, internet_plan, names, vpc_plan};
use rows::NetworkInterface;

#[test]
fn a_connection_from_the_internet_and_its_answer() {
    let machine = Machine::new("ab12", cidr("203.0.113.0/24")).unwrap();
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    cloud.gateway(&vpc);
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let group = cloud.group(&vpc, vec![tcp_from_anywhere(80)]);
    let eni = cloud.eni(&subnet, "10.0.1.4", &[&group]);
    cloud.set_public(&eni, Some(address("203.0.113.1")));
    let mut plan = vpc_plan(&cloud.tables, &machine, cloud.row::<rows::Vpc>(vpc.as_str()));
    plan.merge(internet_plan(&cloud.tables, &machine));
    let mut walk = Walk::new(&plan);
    let packet = |port| Packet {
        protocol: rules::TCP,
        source: machine.host_address(),
        source_port: 40_000,
        destination: address("203.0.113.1"),
        destination_port: port,
    };
    let owner = Owner::of(cloud.row::<NetworkInterface>(eni.as_str())).namespace("ab12");
    let Fate::Delivered(at, seen) = walk.connect(&NamespaceName::Host, packet(80)).unwrap() else {
        panic!("it is dropped");
    };
    assert_eq!(at, NamespaceName::Named(owner));
    assert_eq!(seen.destination, address("10.0.1.4"));
    let dropped = walk.connect(&NamespaceName::Host, packet(81)).unwrap();
    let router = NamespaceName::Named(names::vpc("ab12", &vpc));
    assert_eq!(dropped, Fate::Dropped(router, "chain receiver".into()));
    // An answer to nothing gets nowhere.
    let strange = Packet {
        destination_port: 41_000,
        source_port: 80,
        ..packet(80).reversed()
    };
    let from = NamespaceName::Named(Owner::of(cloud.row::<NetworkInterface>(eni.as_str())).namespace("ab12"));
    let strange = Packet {
        source: address("10.0.1.4"),
        ..strange
    };
    let fate = walk.answer(&from, strange.reversed()).unwrap();
    assert!(matches!(fate, Fate::Dropped(_, by) if by == "chain sender"));
}
