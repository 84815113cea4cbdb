//! Security groups as chains: one a group and direction, shared by all its interfaces.

use std::collections::{BTreeMap, BTreeSet};

use model::{Cidr, PortRange, Protocol, SecurityGroupId};
use rows::{Direction, NetworkInterface, RulePeer, SecurityGroup, SecurityGroupRule};

use crate::prefix_list::Blocks;

use crate::ruleset::{Chain, Ruleset, Set};

/// The chains of every group, so that the first interface in one costs no more than the next; a
/// chain for every distinct list of groups; and the sets of members of the groups that rules
/// refer to.
pub(crate) fn add_groups(
    ruleset: &mut Ruleset,
    groups: &BTreeMap<&SecurityGroupId, &SecurityGroup>,
    enis: &[&NetworkInterface],
    lists: &Blocks,
) {
    let mut referenced = BTreeSet::new();
    for group in groups.values() {
        for direction in [Direction::Ingress, Direction::Egress] {
            let mut rules: Vec<String> = Vec::new();
            for rule in group.rules.iter().filter(|rule| rule.direction == direction) {
                if let Some(text) = rule_text(rule, lists)
                    && !rules.contains(&text)
                {
                    rules.push(text);
                    if let RulePeer::Group(peer) = &rule.peer {
                        referenced.insert(peer);
                    }
                }
            }
            rules.sort();
            let name = chain_name(direction, std::slice::from_ref(&group.id));
            ruleset.chains.insert(name, Chain::regular(rules));
        }
    }
    for eni in enis.iter().filter(|eni| eni.security_groups.len() > 1) {
        for direction in [Direction::Ingress, Direction::Egress] {
            let jumps = eni.security_groups.iter().filter(|id| groups.contains_key(id));
            let jumps = jumps.map(|id| format!("jump {}", chain_name(direction, std::slice::from_ref(id))));
            let name = chain_name(direction, &eni.security_groups);
            ruleset.chains.insert(name, Chain::regular(jumps.collect()));
        }
    }
    for group in referenced {
        let members = enis.iter().filter(|eni| eni.security_groups.contains(group));
        let addresses = members.flat_map(|eni| &eni.private_addresses);
        let set = Set {
            key: "ipv4_addr",
            elements: addresses.map(ToString::to_string).collect(),
        };
        ruleset.sets.insert(group.to_string(), set);
    }
}

/// The verdict that sends an interface's packets to its groups; `None` when it has none of the
/// known groups, so that the base chain's policy drops everything.
pub(crate) fn verdict(
    direction: Direction,
    groups: &BTreeMap<&SecurityGroupId, &SecurityGroup>,
    eni: &NetworkInterface,
) -> Option<String> {
    let known = eni.security_groups.iter().any(|id| groups.contains_key(id));
    let several = eni.security_groups.len() > 1;
    (known || several).then(|| format!("goto {}", chain_name(direction, &eni.security_groups)))
}

/// Such as `in.sg-0123.sg-4567`.
fn chain_name(direction: Direction, groups: &[SecurityGroupId]) -> String {
    let mut name = match direction {
        Direction::Ingress => "in".to_owned(),
        Direction::Egress => "out".to_owned(),
    };
    for group in groups {
        name.push('.');
        name.push_str(group.as_str());
    }
    name
}

/// `[ip saddr PEER] [PROTOCOL] accept`; `None` for what no IPv4 packet can match.
fn rule_text(rule: &SecurityGroupRule, lists: &Blocks) -> Option<String> {
    let side = match rule.direction {
        Direction::Ingress => "saddr",
        Direction::Egress => "daddr",
    };
    let peer = match &rule.peer {
        RulePeer::Cidr(cidr) => cidr_match(side, *cidr),
        RulePeer::Group(group) => format!("ip {side} @{group} "),
        RulePeer::PrefixList(list) => blocks_match(side, lists.get(list)?)?,
        RulePeer::CidrIpv6(_) => return None,
    };
    let protocol = protocol_match(rule.protocol, rule.ports, rule.icmp)?;
    Some(format!("{peer}{protocol}accept"))
}

/// `ip saddr 10.0.0.0/8 `, or nothing for every address.
pub(crate) fn cidr_match(side: &str, cidr: Cidr) -> String {
    match cidr.prefix_len() {
        0 => String::new(),
        32 => format!("ip {side} {} ", cidr.network()),
        _ => format!("ip {side} {cidr} "),
    }
}

/// `ip saddr { 10.0.0.0/8, 192.0.2.1 } `; `None` for a list without any block, which no packet
/// matches. The blocks do not overlap.
fn blocks_match(side: &str, blocks: &[Cidr]) -> Option<String> {
    match blocks {
        [] => None,
        [one] => Some(cidr_match(side, *one)),
        several => {
            let several: Vec<String> = several.iter().map(ToString::to_string).collect();
            Some(format!("ip {side} {{ {} }} ", several.join(", ")))
        }
    }
}

/// `tcp dport 80-90 `, `icmp type 8 icmp code 0 `, `meta l4proto 47 `, or nothing for every
/// protocol; `None` for an empty port range.
pub(crate) fn protocol_match(
    protocol: Protocol,
    ports: Option<PortRange>,
    icmp: Option<(i16, i16)>,
) -> Option<String> {
    let with_ports = |name: &str| match ports {
        None
        | Some(PortRange {
            from: 0,
            to: u16::MAX,
        }) => Some(format!("meta l4proto {name} ")),
        Some(PortRange { from, to }) if from == to => Some(format!("{name} dport {from} ")),
        Some(PortRange { from, to }) if from < to => Some(format!("{name} dport {from}-{to} ")),
        Some(_) => None,
    };
    match protocol {
        Protocol::All => Some(String::new()),
        Protocol::Tcp => with_ports("tcp"),
        Protocol::Udp => with_ports("udp"),
        Protocol::Icmp => Some(match icmp.unwrap_or((-1, -1)) {
            (kind, code) if kind >= 0 && code >= 0 => format!("icmp type {kind} icmp code {code} "),
            (kind, _) if kind >= 0 => format!("icmp type {kind} "),
            _ => "ip protocol icmp ".to_owned(),
        }),
        Protocol::Number(number) => Some(format!("meta l4proto {number} ")),
    }
}
