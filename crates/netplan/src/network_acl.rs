//! Network ACLs: stateless chains at the edges of subnets, apart from the security groups', so that
//! replies pass them too. A packet between two addresses of one subnet crosses no edge.

use rows::{NetworkAcl, NetworkAclEntry, NetworkInterface, Subnet};

use crate::names;
use crate::nft::{
    Chain, ChainKind, DataType, Field, HookPoint, Key, Match, Name, Policy, Rule, Ruleset, Set, Statement,
    Value, Verdict,
};
use crate::security_group::{among, matches};

const SIDES: [Side; 2] = [
    Side {
        map: "acl_egress",
        chain: "egress",
        link: Field::InLink,
        peer: Field::Destination,
        entries: |acl| &acl.egress,
    },
    Side {
        map: "acl_ingress",
        chain: "ingress",
        link: Field::OutLink,
        peer: Field::Source,
        entries: |acl| &acl.ingress,
    },
];

struct Side {
    map: &'static str,
    chain: &'static str,
    /// The link of the interface in the subnet.
    link: Field,
    /// Where the other address stands, which entries and the question "same subnet?" are about.
    peer: Field,
    entries: fn(&NetworkAcl) -> &[NetworkAclEntry],
}

/// Adds a chain for each ACL that does not allow everything, one for each edge that has such an
/// ACL, and the base chain; nothing at all when every ACL allows everything.
pub(crate) fn add_acls(
    ruleset: &mut Ruleset,
    acls: &[&NetworkAcl],
    subnets: &[&Subnet],
    enis: &[&NetworkInterface],
) {
    let mut any = false;
    for side in &SIDES {
        let mut map = Set::map(DataType::Link, DataType::Verdict);
        for subnet in subnets {
            let Some(acl) = acls.iter().find(|acl| acl.id == subnet.network_acl) else {
                continue;
            };
            let entries = entries(acl, side);
            if allows_everything(&entries) || !enis.iter().any(|eni| eni.subnet == subnet.id) {
                continue;
            }
            let acl_chain: Name = format!("{}.{}", side.chain, acl.id).into();
            let edge: Name = format!("{}.{}", side.chain, subnet.id).into();
            let rules = vec![
                Rule::new([Match::among(side.peer, [subnet.cidr])], Verdict::Return),
                Rule::new([], Verdict::Goto(acl_chain.clone())),
            ];
            ruleset.chains.insert(edge.clone(), Chain::regular(rules));
            ruleset
                .chains
                .insert(acl_chain, Chain::regular(rules_of(&entries, side)));
            for eni in enis.iter().filter(|eni| eni.subnet == subnet.id) {
                let link = names::eni_link(&eni.id).as_str().into();
                let verdict = Value::Verdict(Verdict::Jump(edge.clone()));
                map.elements.insert(Key::Link(link), Some(verdict));
            }
        }
        any |= !map.elements.is_empty();
        ruleset.sets.insert(side.map.into(), map);
    }
    if any {
        let rules = SIDES.map(|side| Rule::new([], Statement::VerdictOf(side.link.of(side.map))));
        let base = Chain::base(ChainKind::Filter, HookPoint::Forward, -10, Policy::Accept, rules);
        ruleset.chains.insert("network_acl".into(), base);
    } else {
        for side in &SIDES {
            ruleset.sets.remove(side.map);
        }
    }
}

fn entries<'a>(acl: &'a NetworkAcl, side: &Side) -> Vec<&'a NetworkAclEntry> {
    // Those for IPv6 blocks match no packet that there is.
    let mut entries: Vec<_> = (side.entries)(acl)
        .iter()
        .filter(|entry| entry.cidr.ipv4().is_some())
        .collect();
    entries.sort_by_key(|entry| entry.number);
    entries
}

fn allows_everything(entries: &[&NetworkAclEntry]) -> bool {
    entries.first().is_some_and(|e| {
        e.allow
            && e.protocol == model::Protocol::All
            && e.cidr.ipv4().is_some_and(|cidr| cidr.prefix_len() == 0)
    })
}

/// First match wins; the implicit last entry denies.
fn rules_of(entries: &[&NetworkAclEntry], side: &Side) -> Vec<Rule> {
    let rule = |entry: &&NetworkAclEntry| {
        let peer = among(side.peer, &[entry.cidr.ipv4()?]);
        let matches = matches(peer, entry.protocol, entry.ports, entry.icmp)?;
        let verdict = match entry.allow {
            true => Verdict::Return,
            false => Verdict::Drop,
        };
        Some(Rule::new(matches, verdict))
    };
    let mut rules: Vec<Rule> = entries.iter().filter_map(rule).collect();
    rules.push(Rule::new([], Verdict::Drop));
    rules
}
