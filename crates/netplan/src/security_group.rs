//! Security groups as chains: one a group and direction, shared by all its interfaces.

use std::collections::{BTreeMap, BTreeSet};
use std::slice::from_ref;

use model::{Cidr, PortRange, Protocol, SecurityGroupId};
use rows::{Direction, NetworkInterface, RulePeer, SecurityGroup, SecurityGroupRule};

use crate::nft::{Chain, DataType, Field, Key, Match, Name, Rule, Ruleset, Set, Transport, Values, Verdict};
use crate::prefix_list::Blocks;

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
            // Their order decides nothing, and a change of it should change nothing.
            let mut rules = BTreeSet::new();
            for rule in group.rules.iter().filter(|rule| rule.direction == direction) {
                let Some(planned) = planned(rule, lists) else {
                    continue;
                };
                rules.insert(planned);
                if let RulePeer::Group(peer) = &rule.peer {
                    referenced.insert(peer);
                }
            }
            let name = chain_name(direction, from_ref(&group.id));
            let rules = rules.into_iter().collect();
            ruleset.chains.insert(name, Chain::regular(rules));
        }
    }
    let several: BTreeSet<_> = enis.iter().map(|eni| &eni.security_groups).collect();
    for list in several.into_iter().filter(|list| list.len() > 1) {
        for direction in [Direction::Ingress, Direction::Egress] {
            let known = list.iter().filter(|id| groups.contains_key(id));
            let jump = |id| Rule::new([], Verdict::Jump(chain_name(direction, from_ref(id))));
            let chain = Chain::regular(known.map(jump).collect());
            ruleset.chains.insert(chain_name(direction, list), chain);
        }
    }
    for group in referenced {
        let members = enis.iter().filter(|eni| eni.security_groups.contains(group));
        let addresses = members.flat_map(|eni| &eni.private_addresses);
        let set = Set::new(DataType::Address).with(addresses.map(|address| Key::Address(*address)));
        ruleset.sets.insert(group.as_str().into(), set);
    }
}

/// The verdict that sends an interface's packets to its groups; `None` when it has none of the
/// known groups, so that the base chain's policy drops everything.
pub(crate) fn verdict(
    direction: Direction,
    groups: &BTreeMap<&SecurityGroupId, &SecurityGroup>,
    list: &[SecurityGroupId],
) -> Option<Verdict> {
    let known = list.iter().any(|id| groups.contains_key(id));
    (known || list.len() > 1).then(|| Verdict::Goto(chain_name(direction, list)))
}

/// Such as `in.sg-0123.sg-4567`.
fn chain_name(direction: Direction, groups: &[SecurityGroupId]) -> Name {
    let mut name = match direction {
        Direction::Ingress => "in".to_owned(),
        Direction::Egress => "out".to_owned(),
    };
    for group in groups {
        name.push('.');
        name.push_str(group.as_str());
    }
    name.into()
}

/// `None` for what no IPv4 packet can match.
fn planned(rule: &SecurityGroupRule, lists: &Blocks) -> Option<Rule> {
    let side = match rule.direction {
        Direction::Ingress => Field::Source,
        Direction::Egress => Field::Destination,
    };
    let peer = match &rule.peer {
        RulePeer::Cidr(cidr) => among(side, from_ref(cidr)),
        RulePeer::Group(group) => Some(Match::in_set(side, group.as_str())),
        RulePeer::PrefixList(list) => match lists.get(list)?.as_slice() {
            [] => return None,
            blocks => among(side, blocks),
        },
        RulePeer::CidrIpv6(_) => return None,
    };
    let matches = matches(peer, rule.protocol, rule.ports, rule.icmp)?;
    Some(Rule::new(matches, Verdict::Accept))
}

/// Nothing for every address. The blocks do not overlap.
pub(crate) fn among(side: Field, blocks: &[Cidr]) -> Option<Match> {
    let every = blocks.iter().any(|block| block.prefix_len() == 0);
    (!every).then(|| Match::among(side, blocks))
}

/// What packets of the protocol from or to the peer are like; `None` for an empty port range, which no
/// packet is in.
pub(crate) fn matches(
    peer: Option<Match>,
    protocol: Protocol,
    ports: Option<PortRange>,
    icmp: Option<(i16, i16)>,
) -> Option<Vec<Match>> {
    let every = PortRange {
        from: 0,
        to: u16::MAX,
    };
    let ports = ports.filter(|ports| *ports != every);
    let transport = match protocol {
        Protocol::Tcp => Some(Transport::Tcp),
        Protocol::Udp => Some(Transport::Udp),
        _ => None,
    };
    let icmp = icmp.filter(|_| protocol == Protocol::Icmp);
    let icmp = icmp.and_then(|(kind, code)| Some((u8::try_from(kind).ok()?, u8::try_from(code).ok())));
    let of_protocol = match (transport, ports, icmp) {
        (Some(_), Some(PortRange { from, to }), _) if from > to => return None,
        (Some(transport), Some(ports), _) => Some(Match::Is(
            Field::DestinationPort(transport),
            Values::Ports(vec![ports]),
        )),
        (_, _, Some((kind, code))) => Some(Match::Icmp(kind, code)),
        _ if protocol == Protocol::All => None,
        _ => Some(Match::Protocol(vec![protocol])),
    };
    Some(peer.into_iter().chain(of_protocol).collect())
}
