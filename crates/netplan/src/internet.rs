//! The namespace that stands for the internet, and the host's link into it.
//!
//! It knows three directions: the host's own address, the public addresses of interfaces whose
//! VPC has an internet gateway, and nowhere. Nothing is ever routed from here through the host to
//! elsewhere: there is no such route here, and the host does not forward what comes by this link.

use model::{Cidr, Mac, PortRange};
use rows::Tables;

use crate::machine::Machine;
use crate::names;
use crate::nft::{
    Chain, ChainKind, Field, HookPoint, Match, Policy, Rule, Ruleset, Transport, Values, Verdict,
};
use crate::plan::*;
use crate::route_table::MAIN;
use crate::vpc::{GATEWAY_INSIDE, INTERNET_MAC, ROUTER_MAC, attached_gateway, live_interfaces};

/// The hardware address of the host's link.
pub const HOST_MAC: Mac = Mac([0x02, 0, 0, 0, 0, 0x03]);

/// What the kernel should have for the internet: its namespace and, in the host's, one link with
/// one address and one route.
pub fn internet_plan(tables: &Tables, machine: &Machine) -> NetPlan {
    let mut plan = NetPlan::default();
    let mut internet = empty_internet(machine);
    for vpc in tables.vpcs.values() {
        if attached_gateway(tables, &vpc.id).is_none() {
            continue;
        }
        let link = names::gateway_link(&vpc.id);
        internet
            .links
            .insert(link.clone(), Link::VethEnd { mac: INTERNET_MAC });
        internet
            .neighbours
            .insert((link.clone(), GATEWAY_INSIDE), ROUTER_MAC);
        let mapped = live_interfaces(tables, &vpc.id).flat_map(|eni| eni.mapped_addresses());
        for (_, address) in mapped {
            internet.routes.insert(
                in_main(Cidr::host(address)),
                Route::Link {
                    link: link.clone(),
                    via: Some(GATEWAY_INSIDE),
                    source: None,
                },
            );
        }
    }
    internet.ruleset = Some(ruleset(machine));
    plan.namespaces
        .insert(NamespaceName::Named(names::internet(&machine.instance)), internet);
    plan.namespaces.insert(NamespaceName::Host, host(machine));
    plan
}

fn in_main(destination: Cidr) -> RouteKey {
    RouteKey {
        table: MAIN,
        destination,
    }
}

fn empty_internet(machine: &Machine) -> NamespacePlan {
    let settings = [
        ("ipv4/ip_forward", "1"),
        // Who sends must be reached by the link that the packet came in by: a VPC's gateway can
        // only use its own public addresses, and the host only its own.
        ("ipv4/conf/all/rp_filter", "1"),
        ("ipv4/conf/default/rp_filter", "1"),
        ("ipv4/conf/all/send_redirects", "0"),
        ("ipv4/conf/default/send_redirects", "0"),
        ("ipv4/conf/all/accept_redirects", "0"),
        ("ipv6/conf/all/disable_ipv6", "1"),
        ("ipv6/conf/default/disable_ipv6", "1"),
    ];
    let mut internet = NamespacePlan::default();
    for (path, value) in settings {
        internet.sysctls.insert(path.to_owned(), value.to_owned());
    }
    internet.links.insert(names::LOOPBACK.to_owned(), Link::Loopback);
    internet
        .links
        .insert(names::HOST.to_owned(), Link::VethEnd { mac: INTERNET_MAC });
    internet.addresses.insert(Address {
        link: names::LOOPBACK.to_owned(),
        address: machine.endpoint_address(),
        prefix_len: 32,
    });
    internet
        .neighbours
        .insert((names::HOST.to_owned(), machine.host_address()), HOST_MAC);
    internet.routes.insert(
        in_main(Cidr::ANY),
        Route::Link {
            link: names::LOOPBACK.to_owned(),
            via: None,
            source: None,
        },
    );
    internet.routes.insert(
        in_main(Cidr::host(machine.host_address())),
        Route::Link {
            link: names::HOST.to_owned(),
            via: None,
            source: Some(machine.endpoint_address()),
        },
    );
    internet
}

fn ruleset(machine: &Machine) -> Ruleset {
    let mut ruleset = Ruleset::default();
    let endpoint = Match::among(Field::Destination, [Cidr::host(machine.endpoint_address())]);
    let ports = [80, 443].map(|port| PortRange { from: port, to: port });
    let ports = Match::Is(
        Field::DestinationPort(Transport::Tcp),
        Values::Ports(ports.to_vec()),
    );
    let rules = [
        Rule::new([Match::came_by(names::LOOPBACK)], Verdict::Accept),
        Rule::new([endpoint, ports], Verdict::Accept),
    ];
    let chain = Chain::base(ChainKind::Filter, HookPoint::Input, 0, Policy::Drop, rules);
    ruleset.chains.insert("endpoint".into(), chain);
    // To the host only for itself, whatever it would forward; and where the route to nowhere leads.
    let host = || Values::Blocks(vec![Cidr::host(machine.host_address())]);
    let to_others = Match::IsNot(Field::Destination, host());
    let from_others = Match::IsNot(Field::Source, host());
    let rules = [
        Rule::new([Match::leaves_by(names::LOOPBACK)], Verdict::Drop),
        Rule::new([Match::leaves_by(names::HOST), to_others], Verdict::Drop),
        Rule::new([Match::came_by(names::HOST), from_others], Verdict::Drop),
    ];
    let chain = Chain::base(ChainKind::Filter, HookPoint::Forward, 0, Policy::Accept, rules);
    ruleset.chains.insert("nowhere".into(), chain);
    ruleset
}

fn host(machine: &Machine) -> NamespacePlan {
    let mut host = NamespacePlan::default();
    let link = names::host_link(&machine.instance);
    let peer = VethPeer {
        namespace: NamespaceName::Named(names::internet(&machine.instance)),
        link: names::HOST.to_owned(),
        mac: INTERNET_MAC,
    };
    let mac = HOST_MAC;
    let port_of = None;
    host.links.insert(link.clone(), Link::Veth { mac, peer, port_of });
    for (path, value) in [
        ("ipv4/conf/*/forwarding", "0"),
        ("ipv4/conf/*/accept_redirects", "0"),
        ("ipv6/conf/*/disable_ipv6", "1"),
    ] {
        host.link_sysctls.insert((link.clone(), path), value);
    }
    host.addresses.insert(Address {
        link: link.clone(),
        address: machine.host_address(),
        prefix_len: 32,
    });
    host.neighbours
        .insert((link.clone(), machine.endpoint_address()), INTERNET_MAC);
    host.routes.insert(
        in_main(machine.public_pool),
        Route::Link {
            link,
            via: Some(machine.endpoint_address()),
            source: Some(machine.host_address()),
        },
    );
    host
}
