//! Much data at once: links of a VPC take it in pieces that others do not, and all of it arrives.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr};

use crate::lab::*;
use netns::Namespace;
use netplan::fixture::{container, egress_all, tcp_from_anywhere};
use rows::*;

const BYTES: usize = 8 << 20;

fn data() -> Vec<u8> {
    (0..BYTES).map(|n| (n / 251 + n % 251) as u8).collect()
}

/// The data to a server and back again, which takes no longer than a few packets lost would.
fn crosses(from: &Namespace, to: Ipv4Addr, port: u16, server: &Namespace, listens_at: u16) {
    let any = SocketAddr::from((Ipv4Addr::UNSPECIFIED, listens_at));
    let listener = server.tcp_listener(any).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut got = Vec::new();
            stream.read_to_end(&mut got).unwrap();
            stream.write_all(&got).unwrap();
        });
        let mut stream = from.tcp_connect(SocketAddr::from((to, port)), SOON).unwrap();
        stream.set_read_timeout(Some(APPLIED)).unwrap();
        let sent = data();
        stream.write_all(&sent).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        let mut back = Vec::new();
        stream.read_to_end(&mut back).unwrap();
        assert!(
            back == sent,
            "{} of {BYTES} bytes, or others, at {to}",
            back.len()
        );
    });
}

#[test]
fn all_of_it_arrives_wherever_it_goes() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let public = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let private = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    lab.cloud.gateway(&vpc);
    let (gateway, nat) = lab.cloud.nat_gateway(&public, "10.0.1.9");
    lab.publish(&nat, 0);
    lab.cloud.route_table(&private, RouteTarget::NatGateway(gateway));
    let rules = vec![tcp_from_anywhere(80), tcp_from_anywhere(8080), egress_all()];
    let group = lab.cloud.group(&vpc, rules);
    let one = lab.cloud.eni(&public, "10.0.1.4", &[&group]);
    let other = lab.cloud.eni(&public, "10.0.1.5", &[&group]);
    let inside = lab.cloud.eni(&private, "10.0.2.4", &[&group]);
    let seen = lab.publish(&one, 1);
    let (instance, eni) = lab.cloud.instance(&public, "10.0.1.10", &[&group]);
    let ports = vec![container(Some("172.17.0.2"), &[(8080, 80)])];
    let task = lab.cloud.task(&instance, &vpc, NetworkMode::Bridge, ports);
    lab.sync();
    let host = lab.machine.host_address();
    let (one, other, inside) = (lab.owner(&one), lab.owner(&other), lab.owner(&inside));
    crosses(&other, [10, 0, 1, 4].into(), 80, &one, 80);
    // Through the internet gateway, each way.
    crosses(&one, host, 8081, &lab.outer, 8081);
    crosses(&lab.outer, seen, 80, &one, 80);
    // Through the NAT gateway.
    crosses(&inside, host, 8082, &lab.outer, 8082);
    // To and from a bridge with its own frames.
    let inner = lab.container(&task, 0);
    crosses(&one, lab.address(&eni), 8080, &inner, 80);
    crosses(&inner, [10, 0, 1, 4].into(), 80, &one, 80);
}

#[test]
fn all_of_it_arrives_at_what_takes_it_in_small_pieces_only() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let one = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let other = lab.cloud.eni(&subnet, "10.0.1.5", &[&group]);
    lab.sync();
    // As a link that an older cove made.
    let link = netplan::names::eni_link(&one);
    let router = lab.vpc_namespace(&vpc);
    router
        .within(|| ip(&["link", "set", &link, "gso_max_size", "30000"]))
        .unwrap();
    let (one, other) = (lab.owner(&one), lab.owner(&other));
    crosses(&other, [10, 0, 1, 4].into(), 80, &one, 80);
    crosses(&one, [10, 0, 1, 5].into(), 80, &other, 80);
}
