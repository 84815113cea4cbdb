//! NAT gateways: the way out of private subnets, and no way in.

use std::net::Ipv4Addr;

use crate::lab::*;
use model::*;
use netns::Namespace;
use netplan::fixture::{egress_all, tcp_from_anywhere};
use netplan::names;
use rows::*;

/// A VPC with a public subnet that has a NAT gateway, and a private one whose route table leads to
/// it, with an interface.
struct Site {
    lab: Lab,
    vpc: VpcId,
    public_subnet: SubnetId,
    nat: EniId,
    elastic: Ipv4Addr,
    inside: EniId,
}

fn site() -> Site {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let public_subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let private_subnet = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    lab.cloud.gateway(&vpc);
    let (gateway, nat) = lab.cloud.nat_gateway(&public_subnet, "10.0.1.9");
    let elastic = lab.publish(&nat, 0);
    let target = RouteTarget::NatGateway(gateway);
    lab.cloud.route_table(&private_subnet, target);
    let group = lab.cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let inside = lab.cloud.eni(&private_subnet, "10.0.2.4", &[&group]);
    lab.sync();
    Site {
        lab,
        vpc,
        public_subnet,
        nat,
        elastic,
        inside,
    }
}

fn detach(lab: &mut Lab, eni: &EniId) {
    lab.cloud
        .update::<NetworkInterface>(eni.as_str(), |eni| eni.state = InterfaceState::Detaching);
    lab.sync();
}

#[test]
fn it_leads_out_under_its_elastic_address_and_only_while_it_is_there() {
    let mut site = site();
    let lab = &mut site.lab;
    let internet = Namespace::open(&names::internet(&lab.machine.instance)).unwrap();
    let _host = serve(&lab.outer, 8080);
    let _endpoint = serve(&internet, 443);
    let owner = lab.owner(&site.inside);
    let (host, endpoint) = (lab.machine.host_address(), lab.machine.endpoint_address());
    let (mut flow, seen) = connect(&owner, host, 8080, SOON).unwrap();
    assert_eq!(seen, site.elastic);
    let (_, seen) = connect(&owner, endpoint, 443, SOON).unwrap();
    assert_eq!(seen, site.elastic);
    assert!(alive(&mut flow, SOON));
    assert!(lab.has_seen(&Observation::InterfaceReady {
        scope: lab.cloud.scope.clone(),
        eni: site.nat.clone(),
    }));
    detach(lab, &site.nat);
    assert!(!alive(&mut flow, NEVER));
    assert!(times_out(&owner, host, 8080));
    assert!(times_out(&owner, endpoint, 443));
    assert!(lab.has_seen(&Observation::InterfaceGone {
        scope: lab.cloud.scope.clone(),
        eni: site.nat.clone(),
    }));
    let left = lab.namespaces();
    assert!(!left.iter().any(|name| name.contains("-n-")), "{left:?}");
}

#[test]
fn udp_and_pings_go_out_too() {
    let site = site();
    let lab = &site.lab;
    let owner = lab.owner(&site.inside);
    let host = lab.machine.host_address();
    let server = lab.outer.udp_socket((host, 53).into()).unwrap();
    server.set_read_timeout(Some(SOON)).unwrap();
    // A port below 1024 is not kept.
    let client = owner.udp_socket((lab.address(&site.inside), 500).into()).unwrap();
    client.set_read_timeout(Some(SOON)).unwrap();
    client.send_to(b"ask", (host, 53)).unwrap();
    let mut buffer = [0; 8];
    let (_, from) = server.recv_from(&mut buffer).unwrap();
    assert_eq!(from.ip(), site.elastic);
    assert!(from.port() >= 1024, "{from}");
    server.send_to(b"answer", from).unwrap();
    assert_eq!(client.recv_from(&mut buffer).unwrap().0, 6);
    assert!(pings(&owner, host));
}

#[test]
fn nobody_gets_in() {
    let mut site = site();
    let lab = &mut site.lab;
    let group = lab.cloud.row::<NetworkInterface>(site.inside.as_str());
    let group = group.security_groups[0].clone();
    let neighbour = lab.cloud.eni(&site.public_subnet, "10.0.1.5", &[&group]);
    lab.sync();
    let owner = lab.owner(&site.inside);
    let _inside = serve(&owner, 80);
    let gateway = lab.owner(&site.nat);
    let _listening = serve(&gateway, 80);
    assert!(times_out(&lab.outer, site.elastic, 80));
    assert!(times_out(&lab.outer, site.elastic, 40_000));
    assert!(!pings(&lab.outer, site.elastic));
    // Nor does it answer inside, where the interface behind it does.
    let neighbour = lab.owner(&neighbour);
    assert!(reaches(&neighbour, lab.address(&site.inside), 80));
    assert!(times_out(&neighbour, lab.address(&site.nat), 80));
    assert!(!pings(&neighbour, lab.address(&site.nat)));
}

#[test]
fn without_one_a_private_subnet_is_cut_off() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    lab.cloud.gateway(&vpc);
    let gone = NatGatewayId::parse("nat-0123456789abcdef0").unwrap();
    lab.cloud.route_table(&subnet, RouteTarget::NatGateway(gone));
    let group = lab.cloud.default_group(&vpc);
    let eni = lab.cloud.eni(&subnet, "10.0.2.4", &[&group]);
    lab.sync();
    let _host = serve(&lab.outer, 8080);
    let owner = lab.owner(&eni);
    assert!(times_out(&owner, lab.machine.host_address(), 8080));
    assert!(times_out(&owner, lab.machine.endpoint_address(), 443));
}

#[test]
fn one_without_a_public_address_leads_nowhere() {
    let mut site = site();
    let lab = &mut site.lab;
    lab.cloud.set_public(&site.nat, None);
    lab.sync();
    let _host = serve(&lab.outer, 8080);
    let owner = lab.owner(&site.inside);
    assert!(times_out(&owner, lab.machine.host_address(), 8080));
}

#[test]
fn the_acl_of_its_subnet_decides_about_answers() {
    let mut site = site();
    let lab = &mut site.lab;
    let everything = NetworkAclEntry {
        number: 100,
        allow: true,
        protocol: Protocol::All,
        cidr: Cidr::ANY.into(),
        ports: None,
        icmp: None,
    };
    let mut ephemeral = everything.clone();
    ephemeral.protocol = Protocol::Tcp;
    ephemeral.ports = Some(PortRange {
        from: 1024,
        to: 65535,
    });
    let mut from_the_vpc = everything.clone();
    from_the_vpc.cidr = Cidr::parse("10.0.0.0/16").unwrap().into();
    from_the_vpc.number = 90;
    let ingress = vec![from_the_vpc.clone()];
    let acl = lab.cloud.acl(&site.vpc, false, ingress, vec![everything]);
    lab.cloud.update::<Subnet>(site.public_subnet.as_str(), |subnet| {
        subnet.network_acl = acl.clone();
    });
    lab.sync();
    let _host = serve(&lab.outer, 8080);
    let owner = lab.owner(&site.inside);
    let host = lab.machine.host_address();
    assert!(times_out(&owner, host, 8080), "answers do not come back in");
    lab.cloud.update::<NetworkAcl>(acl.as_str(), |acl| {
        acl.ingress = vec![from_the_vpc, ephemeral];
    });
    lab.sync();
    assert!(reaches(&owner, host, 8080));
}

#[test]
fn a_fabric_that_starts_again_keeps_its_flows() {
    let mut site = site();
    let lab = &mut site.lab;
    let _host = serve(&lab.outer, 8080);
    let owner = lab.owner(&site.inside);
    let host = lab.machine.host_address();
    let (mut flow, _) = connect(&owner, host, 8080, SOON).unwrap();
    lab.kill();
    assert!(alive(&mut flow, SOON));
    lab.start(None);
    lab.sync();
    assert!(alive(&mut flow, SOON));
    let (_, seen) = connect(&owner, host, 8080, SOON).unwrap();
    assert_eq!(seen, site.elastic);
}

#[test]
fn a_flow_that_it_no_longer_knows_is_reset() {
    let site = site();
    let lab = &site.lab;
    let _host = serve(&lab.outer, 8080);
    let owner = lab.owner(&site.inside);
    let host = lab.machine.host_address();
    let (mut flow, _) = connect(&owner, host, 8080, SOON).unwrap();
    let gateway = lab.owner(&site.nat);
    let setting = |name: &str| {
        let path = format!("/proc/sys/net/netfilter/nf_conntrack_{name}");
        std::fs::read_to_string(path).unwrap()
    };
    let idle = gateway.within(|| [setting("tcp_timeout_established"), setting("udp_timeout_stream")]);
    assert_eq!(idle.unwrap(), ["350\n", "350\n"]);
    // As if that time had passed.
    gateway
        .within(|| {
            std::fs::write(
                "/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_established",
                "0",
            )
        })
        .unwrap()
        .unwrap();
    alive(&mut flow, SOON);
    assert!(!alive(&mut flow, SOON));
    let error = std::io::Write::write(&mut flow, b"more").unwrap_err();
    let kind = error.kind();
    assert!(
        matches!(
            kind,
            std::io::ErrorKind::ConnectionReset | std::io::ErrorKind::BrokenPipe
        ),
        "{error}"
    );
}
