//! Whether anything of others is in the network's way, asked before anything is made.

use std::collections::BTreeSet;

use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::link::{InfoKind, LinkAttribute, LinkInfo, LinkMessage};
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage, RouteType};
use netplan::{Machine, names};

use crate::netlink::{Netlink, NetlinkError};

/// What is in the way; each says what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum HostProblem {
    #[error("a network link named {0} is there already and is not cove's: remove it with ip link delete {0}")]
    ForeignLink(String),
    #[error(
        "this machine already has a route to {route}, which overlaps the public pool {pool}: choose another block with --public-pool"
    )]
    ForeignRoute { route: model::Cidr, pool: model::Cidr },
    #[error(
        "another cove (instance {instance}) has the public pool {pool}: stop it, or remove what is left of it with cove clean if it was killed, or choose another block with --public-pool"
    )]
    OtherCove { instance: String, pool: model::Cidr },
    #[error("cannot look at this machine's network")]
    Netlink(#[from] NetlinkError),
}

/// Looks for things of others in the way, in the calling thread's network namespace. What the kernel
/// must be able to do [`crate::missing_features`] tries.
pub fn check_host(machine: &Machine) -> Result<(), HostProblem> {
    let mut netlink = Netlink::open()?;
    let link = names::host_link(&machine.instance);
    let own = match netlink.link(&link) {
        Err(NetlinkError::NoLink(_)) => None,
        other => Some(other?),
    };
    // One of ours was left by a cove of this instance, and may go whatever has become of the rest.
    if own.as_ref().is_some_and(|link| !is_ours(link)) {
        return Err(HostProblem::ForeignLink(link));
    }
    let own = own.map(|link| link.header.index);
    let mut ask = RouteMessage::default();
    ask.header.address_family = netlink_packet_route::AddressFamily::Inet;
    for answer in netlink.dump(RouteNetlinkMessage::GetRoute(ask))? {
        let RouteNetlinkMessage::NewRoute(route) = answer else {
            continue;
        };
        if let Some(block) = foreign_block(&route, own)
            && block.overlaps(&machine.public_pool)
        {
            let pool = machine.public_pool;
            let mut others = with_links(&mut netlink)?.into_iter();
            return Err(match others.find(|i| *i != machine.instance) {
                Some(instance) => HostProblem::OtherCove { instance, pool },
                None => HostProblem::ForeignRoute { route: block, pool },
            });
        }
    }
    Ok(())
}

/// Whether a link of a cove's name was made by one.
fn is_ours(link: &LinkMessage) -> bool {
    let is_veth = |info: &LinkInfo| matches!(info, LinkInfo::Kind(InfoKind::Veth));
    let mut veth = false;
    let mut address = false;
    for attribute in &link.attributes {
        match attribute {
            LinkAttribute::LinkInfo(info) => veth = info.iter().any(is_veth),
            LinkAttribute::Address(bytes) => address = *bytes == netplan::HOST_MAC.0,
            _ => {}
        }
    }
    veth && address
}

/// The instances of which the calling thread's network namespace has a link.
///
/// # Errors
/// When the kernel does not tell its links.
pub fn instances_with_links() -> Result<BTreeSet<String>, NetlinkError> {
    with_links(&mut Netlink::open()?)
}

fn with_links(netlink: &mut Netlink) -> Result<BTreeSet<String>, NetlinkError> {
    let mut found = BTreeSet::new();
    for answer in netlink.dump(RouteNetlinkMessage::GetLink(LinkMessage::default()))? {
        let RouteNetlinkMessage::NewLink(link) = answer else {
            continue;
        };
        if !is_ours(&link) {
            continue;
        }
        let names = link.attributes.iter().filter_map(|attribute| match attribute {
            LinkAttribute::IfName(name) => names::instance_of_link(name),
            _ => None,
        });
        found.extend(names.map(str::to_owned));
    }
    Ok(found)
}

/// The destination of a route by another link than ours; the default route is no obstacle.
fn foreign_block(route: &RouteMessage, own: Option<u32>) -> Option<model::Cidr> {
    if matches!(route.header.kind, RouteType::Broadcast | RouteType::Multicast) {
        return None;
    }
    let mut destination = None;
    for attribute in &route.attributes {
        match attribute {
            RouteAttribute::Destination(RouteAddress::Inet(address)) => destination = Some(*address),
            RouteAttribute::Oif(index) if Some(*index) == own => return None,
            _ => {}
        }
    }
    model::Cidr::new(destination?, route.header.destination_prefix_length)
}
