//! Network ACLs: stateless chains at the edges of subnets, apart from the security groups', so that
//! replies pass them too. A packet between two addresses of one subnet crosses no edge.

use model::SubnetId;
use rows::{NetworkAcl, NetworkAclEntry, NetworkInterface, Subnet};

use crate::names;
use crate::ruleset::{Chain, Map, Ruleset};
use crate::security_group::{cidr_match, protocol_match};

const SIDES: [Side; 2] = [
    Side {
        map: "acl_egress",
        chain: "egress",
        own: "saddr",
        peer: "daddr",
    },
    Side {
        map: "acl_ingress",
        chain: "ingress",
        own: "daddr",
        peer: "saddr",
    },
];

struct Side {
    map: &'static str,
    chain: &'static str,
    /// Where the address in the subnet stands in the packet.
    own: &'static str,
    /// Where the other one stands, which entries and the question "same subnet?" are about.
    peer: &'static str,
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
        let mut map = Map::new("ifname", "verdict");
        for subnet in subnets {
            let Some(acl) = acls.iter().find(|acl| acl.id == subnet.network_acl) else {
                continue;
            };
            let entries = entries(acl, side);
            if allows_everything(&entries) || !enis.iter().any(|eni| eni.subnet == subnet.id) {
                continue;
            }
            let acl_chain = format!("{}.{}", side.chain, acl.id);
            let edge = edge_chain(side, &subnet.id);
            let inside = format!("ip {} {} return", side.peer, subnet.cidr);
            let rules = vec![inside, format!("goto {acl_chain}")];
            ruleset.chains.insert(edge.clone(), Chain::regular(rules));
            ruleset
                .chains
                .insert(acl_chain, Chain::regular(rules_of(&entries, side)));
            for eni in enis.iter().filter(|eni| eni.subnet == subnet.id) {
                let link = format!("\"{}\"", names::eni_link(&eni.id));
                map.elements.insert(link, format!("jump {edge}"));
            }
        }
        any |= !map.elements.is_empty();
        ruleset.maps.insert(side.map.to_owned(), map);
    }
    if any {
        let rules = ["iifname vmap @acl_egress", "oifname vmap @acl_ingress"];
        let base = Chain::base("filter", "forward", -10, "accept", &rules);
        ruleset.chains.insert("network_acl".to_owned(), base);
    } else {
        for side in &SIDES {
            ruleset.maps.remove(side.map);
        }
    }
}

fn edge_chain(side: &Side, subnet: &SubnetId) -> String {
    format!("{}.{subnet}", side.chain)
}

fn entries<'a>(acl: &'a NetworkAcl, side: &Side) -> Vec<&'a NetworkAclEntry> {
    let entries = if side.own == "saddr" {
        &acl.egress
    } else {
        &acl.ingress
    };
    // Those for IPv6 blocks match no packet that there is.
    let mut entries: Vec<_> = entries
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
fn rules_of(entries: &[&NetworkAclEntry], side: &Side) -> Vec<String> {
    let mut rules: Vec<String> = entries
        .iter()
        .filter_map(|entry| {
            let peer = cidr_match(side.peer, entry.cidr.ipv4()?);
            let protocol = protocol_match(entry.protocol, entry.ports, entry.icmp)?;
            let verdict = if entry.allow { "return" } else { "drop" };
            Some(format!("{peer}{protocol}{verdict}"))
        })
        .collect();
    rules.push("drop".to_owned());
    rules
}
