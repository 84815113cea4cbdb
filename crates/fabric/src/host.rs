//! Whether this machine can carry the network, asked before anything is made.

use std::io;

use netlink_packet_route::RouteNetlinkMessage as Message;
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage, RouteType};
use netns::{Namespace, NamespaceError};
use netplan::{Machine, names};

use crate::message::{self, Pair};
use crate::netlink::{Netlink, NetlinkError};
use crate::nft;

/// What is missing or in the way; each says what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum HostProblem {
    #[error("cove needs root for namespaces and nftables: start it with sudo")]
    NotRoot,
    #[error(
        "the program nft is not installed: apt install nftables (Debian, Ubuntu) or dnf install nftables"
    )]
    NoNft,
    #[error(
        "the kernel or container that cove runs in does not let it make network namespaces: run it on the machine itself or in a privileged container"
    )]
    NoNamespaces(#[source] NamespaceError),
    #[error("the kernel cannot make virtual Ethernet pairs: load their module with modprobe veth")]
    NoVeth(#[source] NetlinkError),
    #[error("the kernel cannot make bridges: load their module with modprobe bridge")]
    NoBridge(#[source] NetlinkError),
    #[error(
        "the kernel refuses nftables rules with connection tracking and address translation: load the modules nf_tables, nft_ct, nft_nat, nft_masq and nft_fib_inet with modprobe ({0})"
    )]
    NoNftables(String),
    #[error(
        "/proc/sys/net cannot be written here: run cove on the machine itself or in a privileged container"
    )]
    NoSysctl(#[source] io::Error),
    #[error("a network link named {0} is there already and is not cove's: remove it with ip link delete {0}")]
    ForeignLink(String),
    #[error(
        "this machine already has a route to {route}, which overlaps the public pool {pool}: choose another block with --public-pool"
    )]
    ForeignRoute { route: model::Cidr, pool: model::Cidr },
    #[error(
        "another cove (instance {instance}) has the public pool {pool}: stop it, or start and stop it once more if it was killed, or choose another block with --public-pool"
    )]
    OtherCove { instance: String, pool: model::Cidr },
    #[error("cannot look at this machine's network")]
    Netlink(#[from] NetlinkError),
}

/// Looks for everything that the fabric will need, in a throw-away namespace, and for things of
/// others in its way, in the calling thread's.
pub fn check_host(machine: &Machine) -> Result<(), HostProblem> {
    if !nix::unistd::geteuid().is_root() {
        return Err(HostProblem::NotRoot);
    }
    if nft::program().is_none() {
        return Err(HostProblem::NoNft);
    }
    try_features(&machine.instance)?;
    nothing_in_the_way(machine)
}

fn try_features(instance: &str) -> Result<(), HostProblem> {
    // Not under the instance's prefix: nobody may take it for a stray of the fabric's.
    let name = format!("check-cove-{instance}-{}", std::process::id());
    let namespace = Namespace::create(&name).map_err(HostProblem::NoNamespaces)?;
    let result = namespace.within(|| try_inside(&namespace));
    let removed = Namespace::delete(&name);
    result.map_err(HostProblem::NoNamespaces)??;
    removed.map_err(HostProblem::NoNamespaces)
}

fn try_inside(namespace: &Namespace) -> Result<(), HostProblem> {
    let mut netlink = Netlink::open()?;
    let created = netlink_packet_core::NLM_F_CREATE | netlink_packet_core::NLM_F_EXCL;
    let mac = model::Mac::local(1);
    let fd = std::os::fd::AsFd::as_fd(namespace);
    netlink
        .change(
            Message::NewLink(message::veth(Pair::Interface, "check1", mac, "check2", mac, fd)),
            created,
        )
        .map_err(HostProblem::NoVeth)?;
    netlink
        .change(Message::NewLink(message::bridge("check3", mac)), created)
        .map_err(HostProblem::NoBridge)?;
    std::fs::write("/proc/sys/net/ipv4/ip_forward", "1").map_err(HostProblem::NoSysctl)?;
    nft::apply(
        "add table inet check\n\
         add map inet check links { type ifname : verdict; }\n\
         add map inet check addresses { type ipv4_addr : ipv4_addr; }\n\
         add chain inet check forward { type filter hook forward priority 0; policy drop; }\n\
         add map inet check ports { type inet_service : ipv4_addr . inet_service; }\n\
         add chain inet check source_nat { type nat hook postrouting priority 100; policy accept; }\n\
         add chain inet check ports_here { type nat hook output priority -100; policy accept; }\n\
         add rule inet check forward ct state established,related accept\n\
         add rule inet check forward iifname vmap @links\n\
         add rule inet check source_nat snat ip to ip saddr map @addresses\n\
         add rule inet check source_nat masquerade\n\
         add rule inet check ports_here fib daddr type local dnat ip to tcp dport map @ports\n",
    )
    .map_err(|error| HostProblem::NoNftables(error.to_string()))
}

fn nothing_in_the_way(machine: &Machine) -> Result<(), HostProblem> {
    let mut netlink = Netlink::open()?;
    let link = names::host_link(&machine.instance);
    let own = match netlink.index(&link) {
        Err(NetlinkError::NoLink(_)) => None,
        other => Some(other?),
    };
    // A link of ours was left by a cove of this instance, whose internet is there too.
    if own.is_some() && Namespace::open(&names::internet(&machine.instance)).is_err() {
        return Err(HostProblem::ForeignLink(link));
    }
    let mut ask = RouteMessage::default();
    ask.header.address_family = netlink_packet_route::AddressFamily::Inet;
    for answer in netlink.dump(Message::GetRoute(ask))? {
        let Message::NewRoute(route) = answer else {
            continue;
        };
        if let Some(block) = foreign_block(&route, own)
            && block.overlaps(&machine.public_pool)
        {
            let pool = machine.public_pool;
            return Err(match other_cove(&mut netlink, machine)? {
                Some(instance) => HostProblem::OtherCove { instance, pool },
                None => HostProblem::ForeignRoute { route: block, pool },
            });
        }
    }
    Ok(())
}

/// The instance of another cove that has a link on this machine.
fn other_cove(netlink: &mut Netlink, machine: &Machine) -> Result<Option<String>, HostProblem> {
    for name in Namespace::list("cove-").map_err(HostProblem::NoNamespaces)? {
        let instance = name.strip_prefix("cove-").and_then(|n| n.strip_suffix("-inet"));
        let Some(instance) = instance.filter(|i| *i != machine.instance) else {
            continue;
        };
        match netlink.index(&names::host_link(instance)) {
            Err(NetlinkError::NoLink(_)) => {}
            Err(error) => return Err(error.into()),
            Ok(_) => return Ok(Some(instance.to_owned())),
        }
    }
    Ok(None)
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
