//! Hears when somebody else changes the host's link, as a network manager does that takes every link
//! for its own: all other links are in namespaces that are cove's alone.

use std::io::{self, PipeReader, PipeWriter};
use std::os::fd::AsFd;
use std::thread::JoinHandle;

use netlink_packet_core::{NetlinkMessage, NetlinkPayload};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::link::{LinkAttribute, LinkFlags, LinkMessage};
use netlink_packet_route::route::RouteAttribute;
use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_ROUTE};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use crate::netlink::Netlink;

/// `RTNLGRP_LINK`, `RTNLGRP_IPV4_IFADDR` and `RTNLGRP_IPV4_ROUTE`.
const GROUPS: [u32; 3] = [1, 5, 7];

/// The listening thread. It ends when this is dropped.
pub(crate) struct HostLinkWatch {
    stop: Option<PipeWriter>,
    thread: Option<JoinHandle<()>>,
}

impl HostLinkWatch {
    /// Calls `tell` after every change that takes something away from the link, from now on. It may call
    /// too often, and does so for changes of one's own too. Opens its socket in the calling thread's
    /// network namespace.
    pub fn start(link: &str, tell: impl Fn() + Send + 'static) -> io::Result<Self> {
        let mut socket = Socket::new(NETLINK_ROUTE)?;
        socket.bind(&SocketAddr::new(0, 0))?;
        for group in GROUPS {
            socket.add_membership(group)?;
        }
        let mut ours = Ours {
            name: link.to_owned(),
            index: None,
        };
        // It may be there already; what becomes of it from here on is heard.
        let there = Netlink::open().and_then(|mut netlink| netlink.index(link));
        ours.index = there.ok();
        let (stopped, stop) = io::pipe()?;
        let thread = std::thread::Builder::new()
            .name("fabric-watch".to_owned())
            .spawn(move || listen(&socket, &stopped, &mut ours, &tell))?;
        Ok(HostLinkWatch {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for HostLinkWatch {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // A panic there was printed there.
            let _ = thread.join();
        }
    }
}

fn listen(socket: &Socket, stopped: &PipeReader, ours: &mut Ours, tell: &impl Fn()) {
    loop {
        let mut fds = [
            PollFd::new(socket.as_fd(), PollFlags::POLLIN),
            PollFd::new(stopped.as_fd(), PollFlags::POLLIN),
        ];
        match poll(&mut fds, PollTimeout::NONE) {
            Err(Errno::EINTR) => continue,
            Err(_) => return,
            Ok(_) => {}
        }
        if fds[1].any().unwrap_or(true) {
            return;
        }
        match socket.recv_from_full() {
            Ok((datagram, _)) => {
                // Not stopped at the first: each may tell of the link's index.
                if messages(&datagram).filter(|message| ours.loses(message)).count() > 0 {
                    tell();
                }
            }
            // More happened than the socket could hold.
            Err(error) if error.raw_os_error() == Some(Errno::ENOBUFS as i32) => tell(),
            Err(error) => {
                tracing::warn!(%error, "changes of the host's link are no longer noticed");
                return;
            }
        }
    }
}

/// The messages of a datagram, as far as they can be read.
fn messages(datagram: &[u8]) -> impl Iterator<Item = RouteNetlinkMessage> {
    let mut rest = datagram;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let message = NetlinkMessage::<RouteNetlinkMessage>::deserialize(rest).ok()?;
            let length = (message.header.length as usize).next_multiple_of(4).max(4);
            rest = rest.get(length..).unwrap_or_default();
            if let NetlinkPayload::InnerMessage(inner) = message.payload {
                return Some(inner);
            }
        }
        None
    })
}

/// The link that is watched.
struct Ours {
    name: String,
    /// While it is there.
    index: Option<u32>,
}

impl Ours {
    /// Whether the link has lost something by this.
    fn loses(&mut self, message: &RouteNetlinkMessage) -> bool {
        match message {
            RouteNetlinkMessage::NewLink(link) if is_named(link, &self.name) => {
                self.index = Some(link.header.index);
                !link.header.flags.contains(LinkFlags::Up)
            }
            RouteNetlinkMessage::NewLink(link) => self.is(link.header.index),
            RouteNetlinkMessage::DelLink(link) => {
                let lost = self.is(link.header.index);
                if lost {
                    self.index = None;
                }
                lost
            }
            RouteNetlinkMessage::DelAddress(address) => self.is(address.header.index),
            RouteNetlinkMessage::DelRoute(route) => {
                route.attributes.iter().any(|attribute| match attribute {
                    RouteAttribute::Oif(index) => self.is(*index),
                    _ => false,
                })
            }
            _ => false,
        }
    }

    fn is(&self, index: u32) -> bool {
        self.index == Some(index)
    }
}

fn is_named(link: &LinkMessage, name: &str) -> bool {
    let named = |attribute: &LinkAttribute| matches!(attribute, LinkAttribute::IfName(n) if n == name);
    link.attributes.iter().any(named)
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use model::Cidr;
    use netplan::RouteKey;

    use super::*;
    use crate::message;

    fn link(index: u32, name: &str, up: bool) -> LinkMessage {
        let mut link = if up {
            message::link_up(index)
        } else {
            message::link(index)
        };
        link.attributes.push(LinkAttribute::IfName(name.to_owned()));
        link
    }

    #[test]
    fn only_losses_of_the_link_itself_count() {
        let mut ours = Ours {
            name: "coveab12".to_owned(),
            index: None,
        };
        let address = |index| message::address(index, Ipv4Addr::new(203, 0, 113, 254), 32);
        let key = RouteKey {
            table: 254,
            destination: Cidr::parse("203.0.113.0/24").unwrap(),
        };
        let route = |index| message::route(&key, index, None, None);
        // Nothing is known of it yet.
        assert!(!ours.loses(&RouteNetlinkMessage::DelAddress(address(7))));
        assert!(!ours.loses(&RouteNetlinkMessage::NewLink(link(7, "coveab12", true))));
        for (message, loses) in [
            (RouteNetlinkMessage::NewAddress(address(7)), false),
            (RouteNetlinkMessage::DelAddress(address(7)), true),
            (RouteNetlinkMessage::DelAddress(address(8)), false),
            (RouteNetlinkMessage::NewRoute(route(7)), false),
            (RouteNetlinkMessage::DelRoute(route(7)), true),
            (RouteNetlinkMessage::DelRoute(route(8)), false),
            (RouteNetlinkMessage::NewLink(link(8, "eth0", false)), false),
            (RouteNetlinkMessage::NewLink(link(7, "coveab12", false)), true),
            (RouteNetlinkMessage::NewLink(link(7, "renamed", true)), true),
            (RouteNetlinkMessage::DelLink(link(8, "eth0", true)), false),
            (RouteNetlinkMessage::DelLink(link(7, "coveab12", true)), true),
            (RouteNetlinkMessage::DelAddress(address(7)), false),
        ] {
            assert_eq!(ours.loses(&message), loses, "{message:?}");
        }
    }
}
