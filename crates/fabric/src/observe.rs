//! What the kernel has under our names.
//!
//! Rulesets are not read back: an observed namespace has none, so that the next difference
//! replaces its table as a whole, in one transaction. Neither are settings: writing one again that
//! is right already changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr};

use model::{Cidr, Mac};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::address::{AddressAttribute, AddressMessage};
use netlink_packet_route::link::{InfoKind, LinkAttribute, LinkFlags, LinkInfo, LinkMessage};
use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourMessage, NeighbourState,
};
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage, RouteProtocol, RouteType};
use netlink_packet_route::rule::{RuleAttribute, RuleMessage};
use netns::Namespace;
use netplan::{
    Address, Link, NamespaceName, NamespacePlan, NetPlan, Packets, Route, RouteKey, RoutingRule, VethPeer,
    names,
};

use crate::apply::{Kernel, StepError};

/// A link as the kernel lists it.
#[derive(Clone, Debug)]
struct ObservedLink {
    name: String,
    index: u32,
    /// The index of a veth's other end, in its own namespace.
    peer_index: Option<u32>,
    up: bool,
    mac: Option<Mac>,
    is_bridge: bool,
    /// The index of the bridge that it is a port of.
    bridge: Option<u32>,
}

/// Everything of the instance; in the host's namespace only its own link. `want` says which pairs
/// of links to expect.
pub(crate) fn observe(kernel: &mut Kernel, instance: &str, want: &NetPlan) -> Result<NetPlan, StepError> {
    let mut namespaces = vec![NamespaceName::Host];
    namespaces.extend(
        Namespace::list(&names::prefix(instance))?
            .into_iter()
            .map(NamespaceName::Named),
    );
    observe_these(kernel, instance, &namespaces, want)
}

/// The same of some namespaces. Pairs of links are known as such when both their ends are in these.
pub(crate) fn observe_these(
    kernel: &mut Kernel,
    instance: &str,
    namespaces: &[NamespaceName],
    want: &NetPlan,
) -> Result<NetPlan, StepError> {
    let mut links: BTreeMap<NamespaceName, Vec<ObservedLink>> = BTreeMap::new();
    let mut seen = NetPlan::default();
    for name in namespaces.iter().cloned() {
        match kernel.handle(&name) {
            Ok(_) => {}
            // A name without a namespace: what is left of one that was half made or half removed.
            Err(StepError::Namespace(netns::NamespaceError::NotFound(_))) => {
                if let NamespaceName::Named(name) = &name {
                    Namespace::delete(name)?;
                }
                continue;
            }
            Err(error) => return Err(error),
        }
        let mut all = links_of(kernel, &name)?;
        if name == NamespaceName::Host {
            let own = names::host_link(instance);
            all.retain(|link| link.name == own);
        }
        let plan = contents(kernel, &name, &all)?;
        if name != NamespaceName::Host || !all.is_empty() {
            seen.namespaces.insert(name.clone(), plan);
        }
        links.insert(name, all);
    }
    for (name, all) in &links {
        for link in all {
            let Some(is) = classify(name, link, &links, want) else {
                continue;
            };
            if let Some(plan) = seen.namespaces.get_mut(name) {
                plan.links.insert(link.name.clone(), is);
            }
        }
    }
    Ok(seen)
}

fn links_of(kernel: &mut Kernel, name: &NamespaceName) -> Result<Vec<ObservedLink>, StepError> {
    let netlink = &mut kernel.handle(name)?.netlink;
    let answers = netlink.dump(RouteNetlinkMessage::GetLink(LinkMessage::default()))?;
    let links = answers.into_iter().filter_map(|answer| match answer {
        RouteNetlinkMessage::NewLink(link) => observed_link(&link),
        _ => None,
    });
    Ok(links.collect())
}

fn observed_link(message: &LinkMessage) -> Option<ObservedLink> {
    let mut seen = ObservedLink {
        name: String::new(),
        index: message.header.index,
        peer_index: None,
        up: message.header.flags.contains(LinkFlags::Up),
        mac: None,
        is_bridge: false,
        bridge: None,
    };
    for attribute in &message.attributes {
        match attribute {
            LinkAttribute::Controller(index) => seen.bridge = Some(*index),
            LinkAttribute::LinkInfo(info) => {
                seen.is_bridge = info.contains(&LinkInfo::Kind(InfoKind::Bridge))
            }
            LinkAttribute::IfName(name) => seen.name.clone_from(name),
            LinkAttribute::Link(index) => seen.peer_index = Some(*index),
            LinkAttribute::Address(bytes) => seen.mac = <[u8; 6]>::try_from(bytes.as_slice()).ok().map(Mac),
            _ => {}
        }
    }
    (!seen.name.is_empty()).then_some(seen)
}

/// The link in the plan's terms; `None` for a loopback that is down, as if it were not there.
fn classify(
    name: &NamespaceName,
    link: &ObservedLink,
    links: &BTreeMap<NamespaceName, Vec<ObservedLink>>,
    want: &NetPlan,
) -> Option<Link> {
    if link.name == "lo" {
        return link.up.then_some(Link::Loopback);
    }
    let mac = match (link.mac, link.up) {
        (Some(mac), true) => mac,
        // Not as we make links: equal to nothing that is wanted.
        _ => Mac([0; 6]),
    };
    if link.is_bridge {
        return Some(Link::Bridge { mac });
    }
    let wanted = want
        .namespaces
        .get(name)
        .and_then(|plan| plan.links.get(&link.name));
    let Some(Link::Veth { peer, .. }) = wanted else {
        let end = is_end(name, &link.name);
        return Some(if end { Link::VethEnd { mac } } else { unpaired(mac) });
    };
    let other = links.get(&peer.namespace).and_then(|all| {
        all.iter()
            .find(|other| other.name == peer.link && other.up && joined(link, other))
    });
    let Some(other) = other else {
        return Some(unpaired(mac));
    };
    let same_place = links.get(name).into_iter().flatten();
    Some(Link::Veth {
        mac,
        peer: VethPeer {
            namespace: peer.namespace.clone(),
            link: peer.link.clone(),
            mac: other.mac.unwrap_or(Mac([0; 6])),
        },
        port_of: link.bridge.map(|index| {
            let bridge = same_place.into_iter().find(|other| other.index == index);
            bridge.map(|bridge| bridge.name.clone()).unwrap_or_default()
        }),
    })
}

fn joined(one: &ObservedLink, other: &ObservedLink) -> bool {
    one.peer_index == Some(other.index) && other.peer_index == Some(one.index)
}

/// Whether links of this name are the second end of their pair: ENIs in their owner's namespace,
/// and everything in the internet's.
fn is_end(namespace: &NamespaceName, link: &str) -> bool {
    let internet = matches!(namespace, NamespaceName::Named(name) if name.ends_with("-inet"));
    names::is_inside(link) || internet
}

/// A first end whose other end is not where it should be.
fn unpaired(mac: Mac) -> Link {
    Link::Veth {
        mac,
        peer: VethPeer {
            namespace: NamespaceName::Named(String::new()),
            link: String::new(),
            mac: Mac([0; 6]),
        },
        port_of: None,
    }
}

/// Addresses, routes, rules and neighbours on the given links.
fn contents(
    kernel: &mut Kernel,
    name: &NamespaceName,
    links: &[ObservedLink],
) -> Result<NamespacePlan, StepError> {
    let netlink = &mut kernel.handle(name)?.netlink;
    let link = |index: u32| links.iter().find(|l| l.index == index).map(|l| l.name.clone());
    let mut plan = NamespacePlan::default();
    for answer in netlink.dump(RouteNetlinkMessage::GetAddress(AddressMessage::default()))? {
        if let RouteNetlinkMessage::NewAddress(message) = answer {
            plan.addresses.extend(address_seen(&message, &link));
        }
    }
    let mut ask = RouteMessage::default();
    ask.header.address_family = netlink_packet_route::AddressFamily::Inet;
    for answer in netlink.dump(RouteNetlinkMessage::GetRoute(ask))? {
        if let RouteNetlinkMessage::NewRoute(message) = answer {
            plan.routes
                .extend(route_seen(&message, *name == NamespaceName::Host, &link));
        }
    }
    let mut ask = NeighbourMessage::default();
    ask.header.family = netlink_packet_route::AddressFamily::Inet;
    for answer in netlink.dump(RouteNetlinkMessage::GetNeighbour(ask))? {
        if let RouteNetlinkMessage::NewNeighbour(message) = answer {
            plan.neighbours.extend(neighbour_seen(&message, &link));
        }
    }
    if *name != NamespaceName::Host {
        let mut ask = RuleMessage::default();
        ask.header.family = netlink_packet_route::AddressFamily::Inet;
        let answers = netlink.dump(RouteNetlinkMessage::GetRule(ask))?;
        plan.rules = answers.iter().filter_map(observed_rule).collect::<BTreeSet<_>>();
    }
    Ok(plan)
}

fn address_seen(message: &AddressMessage, link: &dyn Fn(u32) -> Option<String>) -> Option<Address> {
    let address = message.attributes.iter().find_map(|attribute| match attribute {
        AddressAttribute::Local(IpAddr::V4(address)) => Some(*address),
        _ => None,
    })?;
    (!address.is_loopback()).then_some(Address {
        link: link(message.header.index)?,
        address,
        prefix_len: message.header.prefix_len,
    })
}

/// Routes that are not the kernel's own; in the host's namespace only ours.
fn route_seen(
    message: &RouteMessage,
    host: bool,
    link: &dyn Fn(u32) -> Option<String>,
) -> Option<(RouteKey, Route)> {
    if message.header.protocol == RouteProtocol::Kernel {
        return None;
    }
    let mut table = u32::from(message.header.table);
    let mut destination = Ipv4Addr::UNSPECIFIED;
    let (mut out, mut via, mut source) = (None, None, None);
    for attribute in &message.attributes {
        match attribute {
            RouteAttribute::Table(number) => table = *number,
            RouteAttribute::Destination(RouteAddress::Inet(address)) => destination = *address,
            RouteAttribute::Oif(index) => out = Some(*index),
            RouteAttribute::Gateway(RouteAddress::Inet(address)) => via = Some(*address),
            RouteAttribute::PrefSource(RouteAddress::Inet(address)) => source = Some(*address),
            _ => {}
        }
    }
    let key = RouteKey {
        table,
        destination: Cidr::new(destination, message.header.destination_prefix_length)?,
    };
    match message.header.kind {
        RouteType::BlackHole if !host => Some((key, Route::Blackhole)),
        RouteType::Unicast => {
            let link = link(out?)?;
            Some((key, Route::Link { link, via, source }))
        }
        _ => None,
    }
}

fn neighbour_seen(
    message: &NeighbourMessage,
    link: &dyn Fn(u32) -> Option<String>,
) -> Option<((String, Ipv4Addr), Mac)> {
    if message.header.state != NeighbourState::Permanent {
        return None;
    }
    let mut address = None;
    let mut mac = None;
    for attribute in &message.attributes {
        match attribute {
            NeighbourAttribute::Destination(NeighbourAddress::Inet(a)) => address = Some(*a),
            NeighbourAttribute::LinkLayerAddress(bytes) => {
                mac = <[u8; 6]>::try_from(bytes.as_slice()).ok().map(Mac);
            }
            _ => {}
        }
    }
    Some(((link(message.header.ifindex)?, address?), mac?))
}

/// Rules that choose a table by mark or sender; the kernel's three defaults do not.
fn observed_rule(answer: &RouteNetlinkMessage) -> Option<RoutingRule> {
    let RouteNetlinkMessage::NewRule(message) = answer else {
        return None;
    };
    let (mut priority, mut packets, mut table) = (0, None, u32::from(message.header.table));
    for attribute in &message.attributes {
        match attribute {
            RuleAttribute::Priority(number) => priority = *number,
            RuleAttribute::FwMark(number) => packets = Some(Packets::Marked(*number)),
            RuleAttribute::Source(IpAddr::V4(address)) => packets = Some(Packets::From(*address)),
            RuleAttribute::Table(number) => table = *number,
            _ => {}
        }
    }
    Some(RoutingRule {
        priority,
        packets: packets?,
        table,
    })
}
