//! What lets packets through: security groups and network ACLs.
//!
//! Sources: Amazon VPC User Guide, "Security group rules" and "Network ACL basics".

use std::net::Ipv4Addr;

use model::{Cidr, PortRange};

use super::answer::{Direction, Header};
use super::view::{AclEntry, GroupRule, Interface, Network, NetworkAcl, Peer, SecurityGroup, Transport};

fn in_range(ports: Option<PortRange>, port: u16) -> bool {
    ports.is_none_or(|range| (range.from..=range.to).contains(&port))
}

/// Port ranges count for TCP and UDP rules; a rule by number or for all protocols has none.
fn covers(protocol: model::Protocol, ports: Option<PortRange>, transport: Transport, port: u16) -> bool {
    let has_ports = matches!(protocol, model::Protocol::Tcp | model::Protocol::Udp);
    transport.is_in(protocol) && (!has_ports || in_range(ports, port))
}

/// The first rule of the interface's groups that allows the packet. Groups only allow, so the order
/// decides nothing but which one is shown.
pub(super) fn group_rule<'a>(
    network: &'a Network,
    eni: &Interface,
    direction: Direction,
    header: &Header,
) -> Option<(&'a SecurityGroup, &'a GroupRule)> {
    let peer = match direction {
        Direction::Ingress => header.source,
        Direction::Egress => header.destination,
    };
    groups_of(network, eni).find_map(|group| {
        let rule = group.rules.iter().find(|rule| {
            rule.egress == (direction == Direction::Egress)
                && covers(
                    rule.protocol,
                    rule.ports,
                    header.transport,
                    header.destination_port,
                )
                && is_peer(network, group, &rule.peer, peer)
        })?;
        Some((group, rule))
    })
}

/// The interface's groups.
pub(super) fn groups_of<'a>(
    network: &'a Network,
    eni: &Interface,
) -> impl Iterator<Item = &'a SecurityGroup> + use<'a> {
    let ids = eni.groups.clone();
    network.groups.iter().filter(move |group| ids.contains(&group.id))
}

/// A reference to a group stands for the private addresses of its interfaces, so what comes through a
/// gateway with another address never matches it.
fn is_peer(network: &Network, group: &SecurityGroup, peer: &Peer, address: Ipv4Addr) -> bool {
    match peer {
        Peer::Block(block) => block.contains(address),
        Peer::PrefixList(_, blocks) => blocks.iter().any(|block| block.contains(address)),
        Peer::Group(id) => network.interfaces.iter().any(|eni| {
            eni.vpc == group.vpc && eni.groups.contains(id) && eni.up && eni.addresses.contains(&address)
        }),
        Peer::Ipv6 => false,
    }
}

/// The entry that decides: the lowest number that matches; `None` is the implicit last one, which
/// denies.
pub(super) fn acl_entry<'a>(
    acl: &'a NetworkAcl,
    direction: Direction,
    header: &Header,
) -> Option<&'a AclEntry> {
    let (entries, peer) = match direction {
        Direction::Ingress => (&acl.ingress, header.source),
        Direction::Egress => (&acl.egress, header.destination),
    };
    let matching = entries.iter().filter(|entry| {
        entry.block.contains(peer)
            && covers(
                entry.protocol,
                entry.ports,
                header.transport,
                header.destination_port,
            )
    });
    matching.min_by_key(|entry| entry.number)
}

/// Ports at which the verdict of any ACL may change, for trying one of each range between them.
pub(super) fn port_edges(network: &Network) -> Vec<u16> {
    let entries = network
        .acls
        .iter()
        .flat_map(|acl| acl.ingress.iter().chain(&acl.egress));
    let ranges = entries.filter_map(|entry| entry.ports);
    let mut edges: Vec<u16> = ranges
        .flat_map(|range| [Some(range.from), range.to.checked_add(1)])
        .flatten()
        .collect();
    edges.sort_unstable();
    edges.dedup();
    edges
}

/// Blocks that rules name, for trying an address of each.
pub(super) fn blocks(network: &Network) -> Vec<Cidr> {
    let rules = network.groups.iter().flat_map(|group| &group.rules);
    let of_rules = rules.filter_map(|rule| match rule.peer {
        Peer::Block(block) => Some(block),
        _ => None,
    });
    let entries = network
        .acls
        .iter()
        .flat_map(|acl| acl.ingress.iter().chain(&acl.egress));
    let mut all: Vec<Cidr> = of_rules.chain(entries.map(|entry| entry.block)).collect();
    all.sort();
    all.dedup();
    all
}
