//! Who reaches whom inside a VPC.

use crate::lab::*;
use model::*;
use netplan::fixture::address;
use rows::*;

#[test]
fn two_interfaces_of_a_subnet_talk_by_their_addresses() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.default_group(&vpc);
    let one = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let two = lab.cloud.eni(&subnet, "10.0.1.5", &[&group]);
    lab.sync();
    for eni in [&one, &two] {
        let ready = Observation::InterfaceReady {
            scope: lab.cloud.scope.clone(),
            eni: eni.clone(),
        };
        assert!(lab.has_seen(&ready));
    }
    let _server = serve(&lab.owner(&two), 80);
    let (_, seen) = connect(&lab.owner(&one), lab.address(&two), 80, SOON).unwrap();
    assert_eq!(seen, lab.address(&one));
    let mac = lab.cloud.row::<NetworkInterface>(one.as_str()).mac.to_string();
    let links = lab
        .owner(&one)
        .within(|| ip(&["-j", "link", "show", "eth0"]))
        .unwrap();
    assert!(links.contains(&mac) && links.contains("\"mtu\":9001"), "{links}");
}

#[test]
fn subnets_of_a_vpc_are_joined_and_vpcs_are_not() {
    let mut lab = Lab::new();
    let mut enis = Vec::new();
    // Two VPCs with the same addresses.
    for _ in 0..2 {
        let vpc = lab.cloud.vpc("10.0.0.0/16");
        let here = lab.cloud.subnet(&vpc, "10.0.1.0/24");
        let there = lab.cloud.subnet(&vpc, "10.0.2.0/24");
        let group = lab.cloud.default_group(&vpc);
        enis.push(lab.cloud.eni(&here, "10.0.1.4", &[&group]));
        enis.push(lab.cloud.eni(&there, "10.0.2.4", &[&group]));
    }
    lab.sync();
    let _server = serve(&lab.owner(&enis[1]), 80);
    let (_, seen) = connect(&lab.owner(&enis[0]), address("10.0.2.4"), 80, SOON).unwrap();
    assert_eq!(seen, address("10.0.1.4"));
    // In the other VPC the same address is another interface, and nothing listens there.
    let refused = connect(&lab.owner(&enis[2]), address("10.0.2.4"), 80, SOON);
    assert!(refused.is_none() && !times_out(&lab.owner(&enis[2]), address("10.0.2.4"), 80));
}

#[test]
fn an_address_of_the_vpc_that_nobody_holds_times_out() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.default_group(&vpc);
    let eni = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    lab.sync();
    let owner = lab.owner(&eni);
    // In its own subnet, in another, outside of the VPC (there is no route), and metadata.
    for unheld in ["10.0.1.77", "10.0.200.1", "192.0.2.1", "169.254.169.254"] {
        assert!(times_out(&owner, address(unheld), 80), "{unheld}");
    }
    assert!(!pings(&owner, address("10.0.1.1")), "the router does not answer");
}

#[test]
fn a_spoofed_source_is_dropped() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.default_group(&vpc);
    let one = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let two = lab.cloud.eni(&subnet, "10.0.1.5", &[&group]);
    let three = lab.cloud.eni(&subnet, "10.0.1.6", &[&group]);
    lab.sync();
    let spoofer = lab.owner(&one);
    let receiver = lab.owner(&two);
    let socket = receiver.udp_socket("0.0.0.0:7".parse().unwrap()).unwrap();
    socket.set_read_timeout(Some(NEVER)).unwrap();
    let mut buffer = [0; 16];
    let to = (lab.address(&two), 7);
    let honest = spoofer.udp_socket("10.0.1.4:7".parse().unwrap()).unwrap();
    honest.send_to(b"honest", to).unwrap();
    assert_eq!(
        socket.recv_from(&mut buffer).unwrap().1,
        "10.0.1.4:7".parse().unwrap()
    );
    // A live neighbour's address, and one that nobody has.
    for stolen in ["10.0.1.6", "10.0.1.99", "203.0.113.9"] {
        spoofer
            .within(|| ip(&["addr", "add", &format!("{stolen}/32"), "dev", "lo"]))
            .unwrap();
        let liar = spoofer
            .udp_socket(format!("{stolen}:7").parse().unwrap())
            .unwrap();
        liar.send_to(b"lie", to).unwrap();
        assert!(socket.recv_from(&mut buffer).is_err(), "{stolen}");
    }
    // With the check off AWS lets them through.
    lab.cloud
        .update::<NetworkInterface>(one.as_str(), |eni| eni.source_dest_check = false);
    lab.cloud.update::<SecurityGroup>(group.as_str(), |group| {
        group.rules.push(netplan::fixture::rule(
            Direction::Ingress,
            Protocol::Udp,
            None,
            RulePeer::Cidr(Cidr::ANY),
        ));
    });
    lab.sync();
    let liar = spoofer.udp_socket("10.0.1.99:8".parse().unwrap()).unwrap();
    liar.send_to(b"routed", to).unwrap();
    assert!(socket.recv_from(&mut buffer).is_ok());
    drop(three);
}

#[test]
fn a_route_to_an_interface_leads_there_when_its_check_is_off() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.default_group(&vpc);
    let client = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let appliance = lab.cloud.eni(&subnet, "10.0.1.5", &[&group]);
    let table = lab.cloud.main_table(&vpc);
    let target = RouteTarget::NetworkInterface(appliance.clone());
    lab.cloud.update::<RouteTable>(table.as_str(), |table| {
        table.routes.push(Route {
            destination: Cidr::parse("192.0.2.0/24").unwrap().into(),
            target,
        });
    });
    lab.sync();
    let owner = lab.owner(&appliance);
    owner
        .within(|| ip(&["addr", "add", "192.0.2.1/32", "dev", "lo"]))
        .unwrap();
    let _server = serve(&owner, 80);
    assert!(times_out(&lab.owner(&client), address("192.0.2.1"), 80));
    lab.cloud
        .update::<NetworkInterface>(appliance.as_str(), |eni| eni.source_dest_check = false);
    lab.sync();
    assert!(reaches(&lab.owner(&client), address("192.0.2.1"), 80));
}

#[test]
fn a_subnet_has_its_own_route_table() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let public = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let private = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    lab.cloud.gateway(&vpc);
    let mut table = RouteTable::clone(lab.cloud.row::<RouteTable>(lab.cloud.main_table(&vpc).as_str()));
    table.id = RouteTableId::parse("rtb-0000000000000000f").unwrap();
    table.kernel_table = 2;
    table.routes.clear();
    table.associations[0].subnet = Some(private.clone());
    lab.cloud.put(table);
    let group = lab.cloud.default_group(&vpc);
    let one = lab.cloud.eni(&public, "10.0.1.4", &[&group]);
    let two = lab.cloud.eni(&private, "10.0.2.4", &[&group]);
    lab.publish(&one, 0);
    lab.publish(&two, 1);
    lab.sync();
    let _host = serve(&lab.outer, 80);
    let host = lab.machine.host_address();
    assert!(reaches(&lab.owner(&one), host, 80));
    assert!(
        times_out(&lab.owner(&two), host, 80),
        "its table has no route to the gateway"
    );
    let _two = serve(&lab.owner(&two), 80);
    assert!(reaches(&lab.owner(&one), lab.address(&two), 80));
}

#[test]
fn packets_between_subnets_pass_an_appliance_when_their_routes_say_so() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let one = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let two = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    let middle = lab.cloud.subnet(&vpc, "10.0.3.0/24");
    let group = lab.cloud.default_group(&vpc);
    let client = lab.cloud.eni(&one, "10.0.1.4", &[&group]);
    let sibling = lab.cloud.eni(&one, "10.0.1.5", &[&group]);
    let server = lab.cloud.eni(&two, "10.0.2.4", &[&group]);
    let appliance = lab.cloud.eni(&middle, "10.0.3.4", &[&group]);
    lab.cloud
        .update::<NetworkInterface>(appliance.as_str(), |eni| eni.source_dest_check = false);
    let target = || RouteTarget::NetworkInterface(appliance.clone());
    // Everything of the VPC from the one side, a whole subnet from the other.
    let there = lab.cloud.route_table(&one, target());
    lab.cloud
        .route(&there, Cidr::parse("10.0.0.0/16").unwrap().into(), target());
    let back = lab.cloud.route_table(&two, target());
    lab.cloud
        .route(&back, Cidr::parse("10.0.1.0/24").unwrap().into(), target());
    lab.sync();
    let (_server, _sibling) = (serve(&lab.owner(&server), 80), serve(&lab.owner(&sibling), 80));
    let to = lab.address(&server);
    assert!(
        times_out(&lab.owner(&client), to, 80),
        "the appliance does not forward yet"
    );
    assert!(
        reaches(&lab.owner(&client), lab.address(&sibling), 80),
        "one subnet"
    );
    lab.owner(&appliance)
        .within(|| std::fs::write("/proc/sys/net/ipv4/ip_forward", "1"))
        .unwrap()
        .unwrap();
    assert!(reaches(&lab.owner(&client), to, 80));
    lab.cloud
        .update::<NetworkInterface>(appliance.as_str(), |eni| eni.state = InterfaceState::Parking);
    lab.sync();
    assert!(times_out(&lab.owner(&client), to, 80), "the target is gone");
}
