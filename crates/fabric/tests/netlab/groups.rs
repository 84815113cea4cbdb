//! Security groups and network ACLs.

use std::net::SocketAddr;

use crate::lab::*;
use model::*;
use netplan::fixture::{cidr, egress_all, rule, tcp_from_anywhere};
use rows::*;

fn from_group(port: u16, group: &SecurityGroupId) -> SecurityGroupRule {
    let peer = RulePeer::Group(group.clone());
    rule(Direction::Ingress, Protocol::Tcp, Some((port, port)), peer)
}

#[test]
fn a_group_allows_a_port_and_nothing_else() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let web = lab.cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let client = lab.cloud.group(&vpc, vec![egress_all()]);
    let server = lab.cloud.eni(&subnet, "10.0.1.4", &[&web]);
    let client = lab.cloud.eni(&subnet, "10.0.1.5", &[&client]);
    let stranger = lab.cloud.eni(&subnet, "10.0.1.6", &[]);
    lab.sync();
    let owner = lab.owner(&server);
    let (_allowed, _denied) = (serve(&owner, 80), serve(&owner, 81));
    assert!(reaches(&lab.owner(&client), lab.address(&server), 80));
    assert!(times_out(&lab.owner(&client), lab.address(&server), 81));
    assert!(!pings(&lab.owner(&client), lab.address(&server)));
    assert!(
        times_out(&lab.owner(&stranger), lab.address(&server), 80),
        "no group, no egress"
    );
    let _client = serve(&lab.owner(&client), 80);
    assert!(
        times_out(&owner, lab.address(&client), 80),
        "its group has no ingress"
    );
}

#[test]
fn a_group_reference_is_the_members_private_addresses() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let clients = lab.cloud.group(&vpc, vec![egress_all()]);
    let others = lab.cloud.group(&vpc, vec![egress_all()]);
    let db = lab.cloud.group(&vpc, vec![from_group(5432, &clients)]);
    let server = lab.cloud.eni(&subnet, "10.0.1.4", &[&db]);
    let member = lab.cloud.eni(&subnet, "10.0.1.5", &[&clients]);
    let other = lab.cloud.eni(&subnet, "10.0.1.6", &[&others]);
    lab.sync();
    let _server = serve(&lab.owner(&server), 5432);
    let to = lab.address(&server);
    assert!(reaches(&lab.owner(&member), to, 5432));
    assert!(times_out(&lab.owner(&other), to, 5432));
    // Groups of an interface add up, and change while it runs.
    lab.cloud
        .update::<NetworkInterface>(other.as_str(), |eni| eni.security_groups.push(clients.clone()));
    lab.cloud
        .update::<NetworkInterface>(member.as_str(), |eni| eni.security_groups = vec![others.clone()]);
    lab.sync();
    assert!(reaches(&lab.owner(&other), to, 5432));
    assert!(times_out(&lab.owner(&member), to, 5432));
}

#[test]
fn the_default_group_allows_its_own_members_only() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let default = lab.cloud.default_group(&vpc);
    let other = lab.cloud.group(&vpc, vec![egress_all()]);
    let one = lab.cloud.eni(&subnet, "10.0.1.4", &[&default]);
    let two = lab.cloud.eni(&subnet, "10.0.1.5", &[&default]);
    let stranger = lab.cloud.eni(&subnet, "10.0.1.6", &[&other]);
    lab.sync();
    let _server = serve(&lab.owner(&one), 80);
    assert!(reaches(&lab.owner(&two), lab.address(&one), 80));
    assert!(pings(&lab.owner(&two), lab.address(&one)));
    assert!(times_out(&lab.owner(&stranger), lab.address(&one), 80));
}

#[test]
fn egress_rules_and_icmp_types_are_enforced() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let anywhere = || RulePeer::Cidr(Cidr::ANY);
    let all = rule(Direction::Ingress, Protocol::All, None, anywhere());
    let mut echo = rule(
        Direction::Egress,
        Protocol::Icmp,
        None,
        RulePeer::Cidr(cidr("10.0.1.4/32")),
    );
    echo.icmp = Some((8, -1));
    let range = rule(Direction::Egress, Protocol::Tcp, Some((8000, 8010)), anywhere());
    let open = lab.cloud.group(&vpc, vec![all]);
    let narrow = lab.cloud.group(&vpc, vec![echo, range]);
    let one = lab.cloud.eni(&subnet, "10.0.1.4", &[&open]);
    let two = lab.cloud.eni(&subnet, "10.0.1.5", &[&open]);
    let client = lab.cloud.eni(&subnet, "10.0.1.6", &[&narrow]);
    lab.sync();
    let owner = lab.owner(&one);
    let _servers = (serve(&owner, 8010), serve(&owner, 8011));
    let from = lab.owner(&client);
    assert!(pings(&from, lab.address(&one)));
    assert!(!pings(&from, lab.address(&two)));
    assert!(reaches(&from, lab.address(&one), 8010));
    assert!(times_out(&from, lab.address(&one), 8011));
    // No rule of a group is about the resolver.
    let resolver = SocketAddr::from(([10, 0, 0, 2], 53));
    let _listener = lab.vpc_namespace(&vpc).tcp_listener(resolver).unwrap();
    assert!(from.tcp_connect(resolver, SOON).is_ok());
}

#[test]
fn a_new_rule_is_in_force_at_once_and_disturbs_nobody() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let clients = lab.cloud.group(&vpc, vec![egress_all()]);
    let web = lab.cloud.group(&vpc, vec![from_group(80, &clients)]);
    let server = lab.cloud.eni(&subnet, "10.0.1.4", &[&web]);
    let client = lab.cloud.eni(&subnet, "10.0.1.5", &[&clients]);
    lab.sync();
    let owner = lab.owner(&server);
    let (_a, _b) = (serve(&owner, 80), serve(&owner, 81));
    let from = lab.owner(&client);
    let (mut flow, _) = connect(&from, lab.address(&server), 80, SOON).unwrap();
    lab.cloud
        .update::<SecurityGroup>(web.as_str(), |group| group.rules.push(from_group(81, &clients)));
    lab.sync();
    assert!(reaches(&from, lab.address(&server), 81));
    assert!(alive(&mut flow, SOON));
    // A tracked flow outlives its rule; a new one does not begin.
    lab.cloud
        .update::<SecurityGroup>(web.as_str(), |group| group.rules.clear());
    lab.sync();
    assert!(alive(&mut flow, SOON));
    assert!(times_out(&from, lab.address(&server), 80));
}

#[test]
fn flows_that_everybody_was_allowed_are_cut_with_their_rule() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let clients = lab.cloud.group(&vpc, vec![egress_all()]);
    let rules = vec![tcp_from_anywhere(80), tcp_from_anywhere(81), egress_all()];
    let web = lab.cloud.group(&vpc, rules);
    let server = lab.cloud.eni(&subnet, "10.0.1.4", &[&web]);
    let client = lab.cloud.eni(&subnet, "10.0.1.5", &[&clients]);
    lab.sync();
    let owner = lab.owner(&server);
    let (_a, _b) = (serve(&owner, 80), serve(&owner, 81));
    let from = lab.owner(&client);
    let (mut cut, _) = connect(&from, lab.address(&server), 80, SOON).unwrap();
    let (mut kept, _) = connect(&from, lab.address(&server), 81, SOON).unwrap();
    lab.cloud.update::<SecurityGroup>(web.as_str(), |group| {
        group.rules.retain(|r| *r != tcp_from_anywhere(80))
    });
    lab.sync();
    assert!(!alive(&mut cut, NEVER));
    assert!(alive(&mut kept, SOON));
}

#[test]
fn flows_that_everybody_was_allowed_are_cut_with_the_group_that_allowed_them() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let clients = lab.cloud.group(&vpc, vec![egress_all()]);
    let web = lab.cloud.group(
        &vpc,
        vec![tcp_from_anywhere(80), tcp_from_anywhere(81), egress_all()],
    );
    let other = lab.cloud.group(&vpc, vec![tcp_from_anywhere(81), egress_all()]);
    let friends = lab
        .cloud
        .group(&vpc, vec![from_group(82, &clients), egress_all()]);
    let server = lab.cloud.eni(&subnet, "10.0.1.4", &[&web, &friends]);
    let sibling = lab.cloud.eni(&subnet, "10.0.1.6", &[&web]);
    let client = lab.cloud.eni(&subnet, "10.0.1.5", &[&clients]);
    lab.sync();
    let (owner, theirs) = (lab.owner(&server), lab.owner(&sibling));
    let (_a, _b, _c) = (serve(&owner, 80), serve(&owner, 81), serve(&owner, 82));
    let _d = serve(&theirs, 80);
    let from = lab.owner(&client);
    let mut flows = [80, 81, 82].map(|port| connect(&from, lab.address(&server), port, SOON).unwrap().0);
    let (mut elsewhere, _) = connect(&from, lab.address(&sibling), 80, SOON).unwrap();
    lab.cloud
        .update::<NetworkInterface>(server.as_str(), |eni| eni.security_groups = vec![other.clone()]);
    lab.sync();
    assert!(!alive(&mut flows[0], NEVER));
    assert!(alive(&mut flows[1], SOON), "its other group allows it");
    assert!(alive(&mut flows[2], SOON), "tracked, as it came from a group");
    assert!(alive(&mut elsewhere, SOON));
}

fn entry(number: u16, allow: bool, protocol: Protocol, ports: Option<(u16, u16)>) -> NetworkAclEntry {
    NetworkAclEntry {
        number,
        allow,
        protocol,
        cidr: Cidr::ANY.into(),
        ports: ports.map(|(from, to)| PortRange { from, to }),
        icmp: None,
    }
}

#[test]
fn a_network_acl_decides_at_the_edge_of_its_subnet_for_replies_too() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let inside = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let outside = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    let group = lab.cloud.default_group(&vpc);
    let server = lab.cloud.eni(&inside, "10.0.1.4", &[&group]);
    let neighbour = lab.cloud.eni(&inside, "10.0.1.5", &[&group]);
    let client = lab.cloud.eni(&outside, "10.0.2.4", &[&group]);
    let ingress = vec![
        entry(200, true, Protocol::Tcp, None),
        entry(100, false, Protocol::Tcp, Some((81, 81))),
    ];
    let acl = lab.cloud.acl(&vpc, false, ingress, Vec::new());
    lab.cloud
        .update::<Subnet>(inside.as_str(), |subnet| subnet.network_acl = acl.clone());
    lab.sync();
    let owner = lab.owner(&server);
    let (_a, _b) = (serve(&owner, 80), serve(&owner, 81));
    let to = lab.address(&server);
    assert!(
        reaches(&lab.owner(&neighbour), to, 81),
        "inside of the subnet the ACL says nothing"
    );
    assert!(times_out(&lab.owner(&client), to, 80), "replies have no way out");
    let ephemeral = entry(100, true, Protocol::Tcp, Some((1024, 65535)));
    lab.cloud
        .update::<NetworkAcl>(acl.as_str(), |acl| acl.egress.push(ephemeral));
    lab.sync();
    assert!(reaches(&lab.owner(&client), to, 80));
    assert!(times_out(&lab.owner(&client), to, 81), "the lower number wins");
    assert!(!pings(&lab.owner(&client), to));
    lab.cloud
        .update::<NetworkAcl>(acl.as_str(), |acl| acl.egress.clear());
    lab.sync();
    assert!(times_out(&lab.owner(&client), to, 80));
}

#[test]
fn a_rule_for_a_prefix_list_follows_the_list() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let list = lab.cloud.prefix_list(&["10.0.1.5/32", "192.0.2.0/24"]);
    let peer = RulePeer::PrefixList(list.clone());
    let web = lab.cloud.group(
        &vpc,
        vec![rule(Direction::Ingress, Protocol::Tcp, Some((80, 80)), peer)],
    );
    let clients = lab.cloud.group(&vpc, vec![egress_all()]);
    let server = lab.cloud.eni(&subnet, "10.0.1.4", &[&web]);
    let listed = lab.cloud.eni(&subnet, "10.0.1.5", &[&clients]);
    let other = lab.cloud.eni(&subnet, "10.0.1.6", &[&clients]);
    lab.sync();
    let _server = serve(&lab.owner(&server), 80);
    let to = lab.address(&server);
    assert!(reaches(&lab.owner(&listed), to, 80));
    assert!(times_out(&lab.owner(&other), to, 80));
    lab.cloud.update::<PrefixList>(list.as_str(), |list| {
        let cidr = "10.0.1.6/32".to_owned();
        let description = None;
        list.versions.push(PrefixListVersion {
            number: 2,
            entries: vec![PrefixListEntry { cidr, description }],
        });
    });
    lab.sync();
    assert!(reaches(&lab.owner(&other), to, 80));
    assert!(times_out(&lab.owner(&listed), to, 80));
}
