//! Links, addresses, routes, rules and neighbours as messages of the routing socket.

use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::{AsRawFd, BorrowedFd};

use model::{Cidr, Mac};
use netlink_packet_route::AddressFamily;
use netlink_packet_route::address::{AddressAttribute, AddressMessage};
use netlink_packet_route::link::{
    InfoBridgePort, InfoData, InfoKind, InfoPortData, InfoPortKind, InfoVeth, LinkAttribute, LinkFlags,
    LinkInfo, LinkMessage,
};
use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourMessage, NeighbourState,
};
use netlink_packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteMessage, RouteProtocol, RouteScope, RouteType,
};
use netlink_packet_route::rule::{RuleAction, RuleAttribute, RuleMessage};
use netplan::{Packets, RouteKey, RoutingRule};

/// The MTU of links in a VPC: AWS's jumbo frames.
const MTU: u32 = 9001;
/// The most that crosses our routed links in one piece, of which TCP then makes its frames: twice the
/// kernel's own choice, so that what a packet costs on its way through the rules is paid half as often.
/// A device that takes less gets it cut up. Kernels before 6.3 do not know the setting and ignore it.
const PIECE: u32 = 131_072;
/// The most frames in a piece that a sender in a VPC makes: with frames of 1500 bytes it stays within
/// the 64 KiB that bridges and others take uncut.
const FRAMES: u32 = 45;
/// The MTU of a bridge and its ports, as Docker makes them.
const BRIDGE_MTU: u32 = 1500;
/// Marks our routes and rules; a number that no routing daemon has.
pub(crate) const PROTOCOL: RouteProtocol = RouteProtocol::Other(0xc7);

fn up(message: &mut LinkMessage) {
    message.header.flags = LinkFlags::Up;
    message.header.change_mask = LinkFlags::Up;
}

/// `ip link set INDEX up`.
pub(crate) fn link_up(index: u32) -> LinkMessage {
    let mut message = LinkMessage::default();
    message.header.index = index;
    up(&mut message);
    message
}

/// What a pair of links joins.
#[derive(Clone, Copy)]
pub(crate) enum VethRole {
    /// A VPC's router and the owner of an interface.
    Interface,
    /// A VPC's router and the internet.
    Gateway,
    /// The host and the internet. What the host sends is made as on its other links.
    Uplink,
    /// The bridge of the given index and a container.
    Port(u32),
}

impl VethRole {
    fn mtu(self) -> u32 {
        match self {
            VethRole::Port(_) => BRIDGE_MTU,
            _ => MTU,
        }
    }

    /// Of what is sent by the first end, and by the peer.
    fn pieces(self) -> [Vec<LinkAttribute>; 2] {
        let piece = || LinkAttribute::GsoIpv4MaxSize(PIECE);
        match self {
            VethRole::Interface => [vec![piece()], vec![piece(), LinkAttribute::GsoMaxSegs(FRAMES)]],
            VethRole::Gateway => [vec![piece()], vec![piece()]],
            VethRole::Uplink => [Vec::new(), vec![piece()]],
            VethRole::Port(_) => [Vec::new(), Vec::new()],
        }
    }
}

/// `ip link add NAME address MAC mtu MTU [gso_ipv4_max_size PIECE] up [master INDEX] type veth peer name
/// ETH0 address MAC netns FD` in one message: no pair is ever seen half made. The peer is still down,
/// as the kernel insists.
pub(crate) fn veth(
    pair: VethRole,
    name: &str,
    mac: Mac,
    peer: &str,
    peer_mac: Mac,
    peer_namespace: BorrowedFd<'_>,
) -> LinkMessage {
    let [first, second] = pair.pieces();
    let end = |name: &str, mac: Mac| {
        vec![
            LinkAttribute::IfName(name.to_owned()),
            LinkAttribute::Address(mac.0.to_vec()),
            LinkAttribute::Mtu(pair.mtu()),
        ]
    };
    let mut other = LinkMessage::default();
    other.attributes = end(peer, peer_mac);
    other.attributes.extend(second);
    let namespace = LinkAttribute::NetNsFd(peer_namespace.as_raw_fd());
    other.attributes.push(namespace);
    let mut message = LinkMessage::default();
    up(&mut message);
    message.attributes = end(name, mac);
    message.attributes.extend(first);
    message.attributes.push(LinkAttribute::LinkInfo(vec![
        LinkInfo::Kind(InfoKind::Veth),
        LinkInfo::Data(InfoData::Veth(InfoVeth::Peer(other))),
    ]));
    if let VethRole::Port(bridge) = pair {
        message.attributes.push(LinkAttribute::Controller(bridge));
    }
    message
}

/// `ip link add NAME address MAC mtu 1500 up type bridge`.
pub(crate) fn bridge(name: &str, mac: Mac) -> LinkMessage {
    let mut message = LinkMessage::default();
    up(&mut message);
    message.attributes = vec![
        LinkAttribute::IfName(name.to_owned()),
        LinkAttribute::Address(mac.0.to_vec()),
        LinkAttribute::Mtu(BRIDGE_MTU),
        LinkAttribute::LinkInfo(vec![LinkInfo::Kind(InfoKind::Bridge)]),
    ];
    message
}

/// `ip link set INDEX type bridge_slave hairpin on`: where bridges hand their packets to the
/// firewall (the module `br_netfilter`), a container's packet to itself by a published port turns
/// round there.
pub(crate) fn hairpin(index: u32) -> LinkMessage {
    let mut message = LinkMessage::default();
    message.header.index = index;
    let on = InfoPortData::BridgePort(vec![InfoBridgePort::HairpinMode(true)]);
    message.attributes = vec![LinkAttribute::LinkInfo(vec![
        LinkInfo::PortKind(InfoPortKind::Bridge),
        LinkInfo::PortData(on),
    ])];
    message
}

/// The link itself, to be removed.
pub(crate) fn link(index: u32) -> LinkMessage {
    let mut message = LinkMessage::default();
    message.header.index = index;
    message
}

pub(crate) fn address(index: u32, address: Ipv4Addr, prefix_len: u8) -> AddressMessage {
    let mut message = AddressMessage::default();
    message.header.family = AddressFamily::Inet;
    message.header.prefix_len = prefix_len;
    message.header.index = index;
    message.attributes = vec![
        AddressAttribute::Local(IpAddr::V4(address)),
        AddressAttribute::Address(IpAddr::V4(address)),
    ];
    message
}

pub(crate) fn neighbour(index: u32, address: Ipv4Addr, mac: Option<Mac>) -> NeighbourMessage {
    let mut message = NeighbourMessage::default();
    message.header.family = AddressFamily::Inet;
    message.header.ifindex = index;
    message.header.state = NeighbourState::Permanent;
    message
        .attributes
        .push(NeighbourAttribute::Destination(NeighbourAddress::Inet(address)));
    if let Some(mac) = mac {
        message
            .attributes
            .push(NeighbourAttribute::LinkLayerAddress(mac.0.to_vec()));
    }
    message
}

fn route_to(key: &RouteKey) -> RouteMessage {
    let mut message = RouteMessage::default();
    message.header.address_family = AddressFamily::Inet;
    message.header.destination_prefix_length = key.destination.prefix_len();
    message.header.protocol = PROTOCOL;
    message.attributes.push(RouteAttribute::Table(key.table));
    if key.destination != Cidr::ANY {
        let destination = RouteAddress::Inet(key.destination.network());
        message.attributes.push(RouteAttribute::Destination(destination));
    }
    message
}

/// `ip route replace DESTINATION table TABLE [via VIA onlink] dev INDEX [src SOURCE]`.
pub(crate) fn route(
    key: &RouteKey,
    index: u32,
    via: Option<Ipv4Addr>,
    source: Option<Ipv4Addr>,
) -> RouteMessage {
    let mut message = route_to(key);
    message.header.kind = RouteType::Unicast;
    message.header.scope = if via.is_some() {
        RouteScope::Universe
    } else {
        RouteScope::Link
    };
    message.attributes.push(RouteAttribute::Oif(index));
    if let Some(via) = via {
        message.header.flags = RouteFlags::Onlink;
        message
            .attributes
            .push(RouteAttribute::Gateway(RouteAddress::Inet(via)));
    }
    if let Some(source) = source {
        message
            .attributes
            .push(RouteAttribute::PrefSource(RouteAddress::Inet(source)));
    }
    message
}

/// `ip route replace blackhole DESTINATION table TABLE`.
pub(crate) fn blackhole(key: &RouteKey) -> RouteMessage {
    let mut message = route_to(key);
    message.header.kind = RouteType::BlackHole;
    message.header.scope = RouteScope::Universe;
    message
}

/// Whatever route has this destination in this table, to be removed, whoever made it.
pub(crate) fn any_route(key: &RouteKey) -> RouteMessage {
    let mut message = route_to(key);
    message.header.protocol = RouteProtocol::Unspec;
    message.header.kind = RouteType::Unspec;
    message.header.scope = RouteScope::NoWhere;
    message
}

/// `ip rule add priority PRIORITY fwmark MARK lookup TABLE`, or with `from ADDRESS`.
pub(crate) fn rule(rule: &RoutingRule) -> RuleMessage {
    let mut message = RuleMessage::default();
    message.header.family = AddressFamily::Inet;
    message.header.action = RuleAction::ToTable;
    message.attributes = vec![
        RuleAttribute::Priority(rule.priority),
        RuleAttribute::Table(rule.table),
        RuleAttribute::Protocol(PROTOCOL),
    ];
    match rule.packets {
        Packets::Marked(mark) => {
            let marked = [RuleAttribute::FwMark(mark), RuleAttribute::FwMask(u32::MAX)];
            message.attributes.extend(marked);
        }
        Packets::From(address) => {
            message.header.src_len = 32;
            message.attributes.push(RuleAttribute::Source(address.into()));
        }
    }
    message
}

/// The rule, to be removed, whoever made it.
pub(crate) fn any_rule(given: &RoutingRule) -> RuleMessage {
    let mut message = rule(given);
    message
        .attributes
        .retain(|attribute| !matches!(attribute, RuleAttribute::Protocol(_)));
    message
}
