//! From what is there to what should be, as steps in an order that works in one pass.
//!
//! The order holds two promises. A packet never meets a link whose rules are not in force yet:
//! rulesets (which name links, not indices) come before links are made and after links are
//! removed. And a step never needs a later one: a namespace comes before what is in it, both
//! namespaces of a veth pair and the bridge that it joins before the pair, a link before its
//! addresses, those before routes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::Ipv4Addr;

use model::Mac;

use crate::nft::{self, NftCommand};
use crate::plan::*;

/// One change in the kernel. Each can be repeated, and none is undone by repeating it.
#[derive(Clone, Debug, PartialEq)]
pub struct NetStep {
    pub namespace: NamespaceName,
    pub action: NetAction,
}

#[derive(Clone, Debug, PartialEq)]
pub enum NetAction {
    DeleteLink(String),
    DeleteNamespace,
    CreateNamespace,
    SetRuleset(Vec<NftCommand>),
    SetSysctl {
        path: String,
        value: String,
    },
    CreateLink {
        name: String,
        link: Link,
    },
    /// With `*` in the path for the link's name.
    SetLinkSysctl {
        link: String,
        path: &'static str,
        value: &'static str,
    },
    DeleteRule(RoutingRule),
    DeleteRoute(RouteKey),
    DeleteNeighbour {
        link: String,
        address: Ipv4Addr,
    },
    DeleteAddress(Address),
    AddAddress(Address),
    SetNeighbour {
        link: String,
        address: Ipv4Addr,
        mac: Mac,
    },
    SetRoute {
        key: RouteKey,
        route: Route,
    },
    AddRule(RoutingRule),
}

impl fmt::Display for NetStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.action {
            NetAction::SetRuleset(commands) => {
                write!(
                    f,
                    "{}: a ruleset change of {} commands",
                    self.namespace,
                    commands.len()
                )
            }
            action => write!(f, "{}: {action:?}", self.namespace),
        }
    }
}

/// The steps that make `want` of `seen`. Both must speak of the same part of the machine: a
/// namespace that only `seen` has is deleted.
pub fn diff(seen: &NetPlan, want: &NetPlan) -> Vec<NetStep> {
    let changed = changed_namespaces(seen, want);
    let lost = lost_links(seen, want, &changed);
    let mut steps = Steps::default();
    for (name, links) in &lost.deleted {
        for link in links {
            steps.push(name, NetAction::DeleteLink(link.clone()));
        }
    }
    for name in seen.namespaces.keys() {
        if !want.namespaces.contains_key(name) && *name != NamespaceName::Host {
            steps.push(name, NetAction::DeleteNamespace);
        }
    }
    let nothing = NamespacePlan::default();
    for (name, wanted) in &want.namespaces {
        if !changed.contains(name) && !lost.touches(name) {
            continue;
        }
        let there = seen.namespaces.get(name);
        if there.is_none() && *name != NamespaceName::Host {
            steps.push(name, NetAction::CreateNamespace);
        }
        let there = there.unwrap_or(&nothing);
        let gone = |link: &str| lost.contains(name, link);
        ruleset_and_sysctls(&mut steps, name, there, wanted);
        links(&mut steps, name, there, wanted, &gone);
        addresses_and_neighbours(&mut steps, name, there, wanted, &gone);
        routes_and_rules(&mut steps, name, there, wanted, &gone);
    }
    if let Some(host) = seen.namespaces.get(&NamespaceName::Host)
        && !want.namespaces.contains_key(&NamespaceName::Host)
    {
        let gone = |link: &str| lost.contains(&NamespaceName::Host, link);
        routes_and_rules(&mut steps, &NamespaceName::Host, host, &nothing, &gone);
        addresses_and_neighbours(&mut steps, &NamespaceName::Host, host, &nothing, &gone);
    }
    steps.in_order()
}

/// Steps by phase.
#[derive(Default)]
struct Steps(Vec<NetStep>);

impl Steps {
    fn push(&mut self, namespace: &NamespaceName, action: NetAction) {
        self.0.push(NetStep {
            namespace: namespace.clone(),
            action,
        });
    }

    fn in_order(mut self) -> Vec<NetStep> {
        self.0.sort_by_key(|step| match &step.action {
            NetAction::DeleteLink(_) => 0,
            NetAction::DeleteNamespace => 1,
            NetAction::CreateNamespace => 2,
            // A ruleset may load conntrack, whose settings come after.
            NetAction::SetRuleset(_) => 3,
            NetAction::SetSysctl { .. } => 4,
            NetAction::CreateLink {
                link: Link::Loopback, ..
            } => 5,
            NetAction::CreateLink {
                link: Link::Bridge { .. },
                ..
            } => 6,
            NetAction::CreateLink { .. } => 7,
            NetAction::SetLinkSysctl { .. } => 8,
            NetAction::DeleteRule(_) | NetAction::DeleteRoute(_) => 9,
            NetAction::DeleteNeighbour { .. } | NetAction::DeleteAddress(_) => 10,
            NetAction::AddAddress(_) => 11,
            NetAction::SetNeighbour { .. } => 12,
            NetAction::SetRoute { .. } => 13,
            NetAction::AddRule(_) => 14,
        });
        self.0
    }
}

/// Links that go, by a step of ours or with the other end of their pair. With a link go its
/// addresses, routes and neighbours.
#[derive(Default)]
struct LostLinks {
    deleted: LinkNames,
    with_their_peer: LinkNames,
}

type LinkNames = BTreeMap<NamespaceName, BTreeSet<String>>;

fn has(links: &LinkNames, namespace: &NamespaceName, link: &str) -> bool {
    links.get(namespace).is_some_and(|links| links.contains(link))
}

impl LostLinks {
    fn contains(&self, namespace: &NamespaceName, link: &str) -> bool {
        has(&self.deleted, namespace, link) || has(&self.with_their_peer, namespace, link)
    }

    fn touches(&self, namespace: &NamespaceName) -> bool {
        self.deleted.contains_key(namespace) || self.with_their_peer.contains_key(namespace)
    }

    fn delete(&mut self, namespace: &NamespaceName, link: &str) {
        let links = self.deleted.entry(namespace.clone()).or_default();
        links.insert(link.to_owned());
    }

    fn goes_with_its_peer(&mut self, namespace: &NamespaceName, link: &str) {
        let links = self.with_their_peer.entry(namespace.clone()).or_default();
        links.insert(link.to_owned());
    }
}

/// Namespaces that are not as they should be.
fn changed_namespaces<'a>(seen: &'a NetPlan, want: &'a NetPlan) -> BTreeSet<&'a NamespaceName> {
    let all = seen.namespaces.keys().chain(want.namespaces.keys());
    all.filter(|name| seen.namespaces.get(*name) != want.namespaces.get(*name))
        .collect()
}

fn lost_links(seen: &NetPlan, want: &NetPlan, changed: &BTreeSet<&NamespaceName>) -> LostLinks {
    let stays = |name: &NamespaceName| *name == NamespaceName::Host || want.namespaces.contains_key(name);
    let wanted = |name: &NamespaceName, link: &str| want.namespaces.get(name)?.links.get(link);
    let mut lost = LostLinks::default();
    let all = || {
        seen.namespaces
            .iter()
            .filter(|(name, _)| changed.contains(name))
            .flat_map(|(name, part)| part.links.iter().map(move |(link, is)| (name, link, is)))
    };
    for (name, link, is) in all() {
        let Link::Veth { peer, port_of, .. } = is else {
            continue;
        };
        // Of a bridge that is made anew it would not be a port any more.
        let bridge_stays = port_of.as_ref().is_none_or(|bridge| {
            let bridge_seen = seen.namespaces.get(name).and_then(|part| part.links.get(bridge));
            bridge_seen.is_some() && bridge_seen == wanted(name, bridge)
        });
        if wanted(name, link) == Some(is) && bridge_stays {
            continue;
        }
        // When both namespaces go, the kernel takes the pair with them, many at a time.
        if stays(name) || stays(&peer.namespace) {
            lost.delete(name, link);
        }
        lost.goes_with_its_peer(&peer.namespace, &peer.link);
    }
    // A pair that is made anew needs both names free, whatever has them now.
    for (name, plan) in want.namespaces.iter().filter(|(name, _)| changed.contains(name)) {
        for (link, is) in &plan.links {
            let Link::Veth { peer, .. } = is else { continue };
            let there = |name: &NamespaceName, link: &str| seen.namespaces.get(name)?.links.get(link);
            if there(name, link) == Some(is) {
                continue;
            }
            for (name, link) in [(name, link), (&peer.namespace, &peer.link)] {
                if there(name, link).is_some() && !lost.contains(name, link) {
                    lost.delete(name, link);
                }
            }
        }
    }
    for (name, link, is) in all() {
        let stray = match is {
            Link::Veth { .. } => false,
            Link::Loopback => false,
            Link::Bridge { .. } => wanted(name, link) != Some(is) && !lost.contains(name, link),
            Link::VethEnd { .. } => wanted(name, link) != Some(is) && !has(&lost.with_their_peer, name, link),
        };
        if stray && stays(name) {
            lost.delete(name, link);
        }
    }
    lost
}

fn ruleset_and_sysctls(
    steps: &mut Steps,
    name: &NamespaceName,
    there: &NamespacePlan,
    wanted: &NamespacePlan,
) {
    if let Some(ruleset) = &wanted.ruleset {
        let commands = nft::diff(there.ruleset.as_ref(), ruleset);
        if !commands.is_empty() {
            steps.push(name, NetAction::SetRuleset(commands));
        }
    }
    for (path, value) in &wanted.sysctls {
        if there.sysctls.get(path) != Some(value) {
            steps.push(
                name,
                NetAction::SetSysctl {
                    path: path.clone(),
                    value: value.clone(),
                },
            );
        }
    }
}

fn links(
    steps: &mut Steps,
    name: &NamespaceName,
    there: &NamespacePlan,
    wanted: &NamespacePlan,
    gone: &dyn Fn(&str) -> bool,
) {
    for (link, is) in &wanted.links {
        let fine = there.links.contains_key(link) && !gone(link);
        if !fine && !matches!(is, Link::VethEnd { .. }) {
            steps.push(
                name,
                NetAction::CreateLink {
                    name: link.clone(),
                    link: is.clone(),
                },
            );
        }
    }
    for ((link, path), value) in &wanted.link_sysctls {
        if there.link_sysctls.get(&(link.clone(), path)) != Some(value) || gone(link) {
            steps.push(
                name,
                NetAction::SetLinkSysctl {
                    link: link.clone(),
                    path,
                    value,
                },
            );
        }
    }
}

fn addresses_and_neighbours(
    steps: &mut Steps,
    name: &NamespaceName,
    there: &NamespacePlan,
    wanted: &NamespacePlan,
    gone: &dyn Fn(&str) -> bool,
) {
    for address in there.addresses.difference(&wanted.addresses) {
        if !gone(&address.link) {
            steps.push(name, NetAction::DeleteAddress(address.clone()));
        }
    }
    for address in &wanted.addresses {
        if !there.addresses.contains(address) || gone(&address.link) {
            steps.push(name, NetAction::AddAddress(address.clone()));
        }
    }
    for (link, address) in there.neighbours.keys() {
        if !wanted.neighbours.contains_key(&(link.clone(), *address)) && !gone(link) {
            steps.push(
                name,
                NetAction::DeleteNeighbour {
                    link: link.clone(),
                    address: *address,
                },
            );
        }
    }
    for (key, mac) in &wanted.neighbours {
        if there.neighbours.get(key) != Some(mac) || gone(&key.0) {
            steps.push(
                name,
                NetAction::SetNeighbour {
                    link: key.0.clone(),
                    address: key.1,
                    mac: *mac,
                },
            );
        }
    }
}

fn routes_and_rules(
    steps: &mut Steps,
    name: &NamespaceName,
    there: &NamespacePlan,
    wanted: &NamespacePlan,
    gone: &dyn Fn(&str) -> bool,
) {
    let went = |route: &Route| route.link().is_some_and(gone);
    for (key, route) in &there.routes {
        if !wanted.routes.contains_key(key) && !went(route) {
            steps.push(name, NetAction::DeleteRoute(key.clone()));
        }
    }
    for (key, route) in &wanted.routes {
        let is = there.routes.get(key).filter(|route| !went(route));
        if is != Some(route) {
            steps.push(
                name,
                NetAction::SetRoute {
                    key: key.clone(),
                    route: route.clone(),
                },
            );
        }
    }
    for rule in there.rules.difference(&wanted.rules) {
        steps.push(name, NetAction::DeleteRule(rule.clone()));
    }
    for rule in wanted.rules.difference(&there.rules) {
        steps.push(name, NetAction::AddRule(rule.clone()));
    }
}

#[cfg(test)]
mod tests;
