//! Public addresses, internet gateways, and that nothing else gets in or out.

use std::net::{Ipv4Addr, SocketAddrV4};

use crate::answering::ask;
use crate::lab::*;
use model::*;
use netplan::fixture::{egress_all, tcp_from_anywhere};
use netplan::names;
use rows::*;

/// A VPC with an internet gateway, a subnet, and an interface that allows port 80 from anywhere.
fn public_vpc(lab: &mut Lab) -> (VpcId, SubnetId, EniId) {
    let vpc = lab.cloud.vpc("172.31.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "172.31.0.0/20");
    lab.cloud.gateway(&vpc);
    let group = lab.cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let eni = lab.cloud.eni(&subnet, "172.31.3.7", &[&group]);
    (vpc, subnet, eni)
}

#[test]
fn a_public_address_works_both_ways_and_only_as_the_group_allows() {
    let mut lab = Lab::new();
    let (_, _, eni) = public_vpc(&mut lab);
    let public = lab.publish(&eni, 0);
    lab.sync();
    let owner = lab.owner(&eni);
    let _web = serve(&owner, 80);
    let _secret = serve(&owner, 81);
    let (_, seen) = connect(&lab.outer, public, 80, SOON).unwrap();
    assert_eq!(
        seen,
        lab.machine.host_address(),
        "the task sees where the host is on the internet"
    );
    assert!(times_out(&lab.outer, public, 81));
    let _host = serve(&lab.outer, 8080);
    let (_, seen) = connect(&owner, lab.machine.host_address(), 8080, SOON).unwrap();
    assert_eq!(seen, public, "the internet sees the public address");
}

#[test]
fn without_a_public_address_nothing_gets_in_or_out() {
    let mut lab = Lab::new();
    let (vpc, subnet, eni) = public_vpc(&mut lab);
    let group = lab.cloud.default_group(&vpc);
    let public = lab.publish(&eni, 0);
    let hidden = lab.cloud.eni(&subnet, "172.31.3.8", &[&group]);
    lab.sync();
    let _host = serve(&lab.outer, 8080);
    let _web = serve(&lab.owner(&eni), 80);
    let owner = lab.owner(&hidden);
    assert!(times_out(&owner, lab.machine.host_address(), 8080));
    assert!(
        times_out(&owner, public, 80),
        "not even to a neighbour's public address"
    );
    assert!(reaches(&owner, lab.address(&eni), 80));
    // The host has no route to private addresses; a route by hand does not help either.
    let private = lab.address(&hidden).to_string();
    let link = names::host_link(&lab.machine.instance);
    let endpoint = lab.machine.endpoint_address().to_string();
    lab.outer
        .within(|| ip(&["route", "add", &private, "via", &endpoint, "dev", &link, "onlink"]))
        .unwrap();
    let _server = serve(&owner, 80);
    assert!(times_out(&lab.outer, lab.address(&hidden), 80));
}

#[test]
fn an_address_of_the_pool_that_nobody_holds_times_out() {
    let mut lab = Lab::new();
    let (_, _, eni) = public_vpc(&mut lab);
    lab.publish(&eni, 0);
    lab.sync();
    let unheld = lab.machine.allocatable_addresses().nth(9).unwrap();
    assert!(times_out(&lab.outer, unheld, 80));
    assert!(times_out(&lab.owner(&eni), unheld, 80));
    assert!(times_out(&lab.owner(&eni), [8, 8, 8, 8].into(), 80));
    assert!(!pings(&lab.outer, unheld));
}

#[test]
fn a_detached_gateway_cuts_the_vpc_off() {
    let mut lab = Lab::new();
    let (vpc, _, eni) = public_vpc(&mut lab);
    let public = lab.publish(&eni, 0);
    lab.sync();
    let _web = serve(&lab.owner(&eni), 80);
    assert!(reaches(&lab.outer, public, 80));
    let gateway = lab
        .cloud
        .tables
        .internet_gateways
        .values()
        .next()
        .unwrap()
        .id
        .clone();
    lab.cloud
        .update::<InternetGateway>(gateway.as_str(), |gateway| gateway.vpc = None);
    lab.sync();
    assert!(times_out(&lab.outer, public, 80));
    assert!(times_out(&lab.owner(&eni), lab.machine.host_address(), 80));
    lab.cloud
        .update::<InternetGateway>(gateway.as_str(), |gateway| gateway.vpc = Some(vpc));
    lab.sync();
    assert!(reaches(&lab.outer, public, 80));
}

#[test]
fn a_public_address_moves_to_another_interface() {
    let mut lab = Lab::new();
    let (_, subnet, one) = public_vpc(&mut lab);
    let group = lab.cloud.row::<NetworkInterface>(one.as_str()).security_groups[0].clone();
    let two = lab.cloud.eni(&subnet, "172.31.3.9", &[&group]);
    let public = lab.publish(&one, 0);
    lab.sync();
    let _one = serve(&lab.owner(&one), 80);
    let _two = serve(&lab.owner(&two), 80);
    let (mut old, _) = connect(&lab.outer, public, 80, SOON).unwrap();
    assert!(alive(&mut old, SOON));
    lab.cloud.set_public(&one, None);
    lab.publish(&two, 0);
    lab.sync();
    assert!(reaches(&lab.outer, public, 80));
    assert!(
        !alive(&mut old, NEVER),
        "the old flow does not go on with the new holder's address"
    );
    assert!(times_out(&lab.owner(&one), lab.machine.host_address(), 9));
}

#[test]
fn a_public_address_moves_between_the_private_ones_of_an_interface() {
    let mut lab = Lab::new();
    let (_, _, eni) = public_vpc(&mut lab);
    let primary = lab.address(&eni);
    let second: Ipv4Addr = [172, 31, 3, 8].into();
    lab.cloud
        .update::<NetworkInterface>(eni.as_str(), |row| row.private_addresses.push(second));
    let [own, moving] = [0, 1].map(|n| lab.machine.allocatable_addresses().nth(n).unwrap());
    lab.cloud.map_address(&eni, primary, own);
    lab.cloud.map_address(&eni, second, moving);
    lab.sync();
    let owner = lab.owner(&eni);
    let _web = serve(&owner, 80);
    let (mut kept, _) = connect(&lab.outer, own, 80, SOON).unwrap();
    let (mut old, _) = connect(&lab.outer, moving, 80, SOON).unwrap();
    let at = |stream: &std::net::TcpStream| stream.peer_addr().unwrap().ip();
    assert_eq!((at(&kept), at(&old)), (own.into(), moving.into()));
    // What binds the address leaves with its public one.
    let _host = serve(&lab.outer, 8080);
    let host = SocketAddrV4::new(lab.machine.host_address(), 8080);
    assert!(owner.within(|| seen_from(second, host)).unwrap() == moving);
    assert!(owner.within(|| seen_from(primary, host)).unwrap() == own);
    lab.cloud
        .update::<NetworkInterface>(eni.as_str(), |row| row.secondary_public.clear());
    lab.cloud.map_address(&eni, primary, moving);
    lab.sync();
    assert!(reaches(&lab.outer, moving, 80));
    assert!(owner.within(|| seen_from(primary, host)).unwrap() == moving);
    assert!(!alive(&mut old, NEVER), "the address leads elsewhere");
    assert!(!alive(&mut kept, NEVER), "the address is gone");
    assert!(times_out(&lab.outer, own, 80));
}

/// The address that a server sees of who binds the given one.
fn seen_from(source: Ipv4Addr, server: SocketAddrV4) -> Ipv4Addr {
    let name = ask(Some(source), server, false, SOON).unwrap();
    name.trim().parse().unwrap()
}

#[test]
fn the_public_address_of_a_neighbour_leads_through_the_gateway() {
    let mut lab = Lab::new();
    let (_, subnet, one) = public_vpc(&mut lab);
    let group = lab.cloud.row::<NetworkInterface>(one.as_str()).security_groups[0].clone();
    let two = lab.cloud.eni(&subnet, "172.31.3.9", &[&group]);
    let public_of_one = lab.publish(&one, 0);
    let public_of_two = lab.publish(&two, 1);
    lab.sync();
    let _two = serve(&lab.owner(&two), 80);
    let (_, seen) = connect(&lab.owner(&one), public_of_two, 80, SOON).unwrap();
    assert_eq!(seen, public_of_one);
}

#[test]
fn endpoints_of_aws_are_in_the_internet() {
    let mut lab = Lab::new();
    let (_, _, eni) = public_vpc(&mut lab);
    lab.publish(&eni, 0);
    lab.sync();
    let internet = netns::Namespace::open(&names::internet(&lab.machine.instance)).unwrap();
    let _endpoint = serve(&internet, 443);
    let _other = serve(&internet, 444);
    let address = lab.machine.endpoint_address();
    assert!(reaches(&lab.owner(&eni), address, 443));
    assert!(reaches(&lab.outer, address, 443));
    assert!(times_out(&lab.owner(&eni), address, 444));
}

#[test]
fn nothing_goes_through_the_host_to_elsewhere() {
    let mut lab = Lab::new();
    let (_, _, eni) = public_vpc(&mut lab);
    lab.publish(&eni, 0);
    lab.sync();
    // A host that forwards, with a network behind it and a route to everywhere.
    let name = format!("netlab-{}-beyond", lab.machine.instance);
    let beyond = netns::Namespace::create(&name).unwrap();
    let path = netns::path(&name);
    lab.outer
        .within(|| {
            std::fs::write("/proc/sys/net/ipv4/ip_forward", "1").unwrap();
            ip(&[
                "link",
                "add",
                "up0",
                "type",
                "veth",
                "peer",
                "name",
                "b0",
                "netns",
                path.to_str().unwrap(),
            ]);
            ip(&["addr", "add", "198.51.100.1/24", "dev", "up0"]);
            ip(&["link", "set", "up0", "up"]);
            ip(&["route", "add", "default", "via", "198.51.100.2"]);
        })
        .unwrap();
    beyond
        .within(|| {
            ip(&["addr", "add", "198.51.100.2/24", "dev", "b0"]);
            ip(&["link", "set", "b0", "up"]);
            ip(&["route", "add", "default", "via", "198.51.100.1"]);
        })
        .unwrap();
    let server = serve(&beyond, 80);
    let there = [198, 51, 100, 2].into();
    let reached = (
        reaches(&lab.outer, there, 80),
        times_out(&lab.owner(&eni), there, 80),
    );
    // Not even when the internet is given a way.
    let internet = netns::Namespace::open(&names::internet(&lab.machine.instance)).unwrap();
    let host = lab.machine.host_address().to_string();
    internet
        .within(|| {
            ip(&[
                "route",
                "add",
                "198.51.100.0/24",
                "via",
                &host,
                "dev",
                "host",
                "onlink",
            ])
        })
        .unwrap();
    let forced = times_out(&lab.owner(&eni), there, 80);
    drop(server);
    netns::Namespace::delete(&name).unwrap();
    assert_eq!(reached, (true, true));
    assert!(forced, "the host does not forward what comes by cove's link");
}
