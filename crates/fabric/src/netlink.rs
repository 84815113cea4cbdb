//! One routing socket in one namespace: a request, its answers, nothing asynchronous.

use std::collections::HashMap;
use std::io;
use std::time::{Duration, Instant};

use netlink_packet_core::{
    NLM_F_ACK, NLM_F_DUMP, NLM_F_REQUEST, NetlinkHeader, NetlinkMessage, NetlinkPayload,
};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::link::{LinkAttribute, LinkMessage, State};
use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_ROUTE};

/// The kernel itself waits up to a second before it looks at a link again.
const UP_MAX: Duration = Duration::from_secs(3);
const UP_POLL: Duration = Duration::from_micros(200);

/// A netlink request that failed.
#[derive(Debug, thiserror::Error)]
pub enum NetlinkError {
    #[error("the netlink socket failed")]
    Socket(#[source] io::Error),
    #[error("the kernel refused")]
    Refused(#[source] io::Error),
    #[error("the kernel's answer cannot be read: {0}")]
    Answer(String),
    #[error("there is no link {0}")]
    NoLink(String),
    #[error("the link {0} does not come up")]
    NotUp(String),
}

impl NetlinkError {
    /// Whether the kernel refused with this error number.
    pub fn is(&self, errno: nix::errno::Errno) -> bool {
        matches!(self, NetlinkError::Refused(e) if e.raw_os_error() == Some(errno as i32))
    }
}

/// A `NETLINK_ROUTE` socket of the namespace that it was opened in.
pub(crate) struct Netlink {
    socket: Socket,
    sequence: u32,
    /// Indices of links by name, as far as they were asked for.
    indices: HashMap<String, u32>,
}

impl Netlink {
    /// Opens the socket in the calling thread's namespace.
    pub fn open() -> Result<Self, NetlinkError> {
        let mut socket = Socket::new(NETLINK_ROUTE).map_err(NetlinkError::Socket)?;
        socket.bind_auto().map_err(NetlinkError::Socket)?;
        socket
            .connect(&SocketAddr::new(0, 0))
            .map_err(NetlinkError::Socket)?;
        // Errors come without a copy of the request.
        let _ = socket.set_cap_ack(true);
        Ok(Netlink {
            socket,
            sequence: 0,
            indices: HashMap::new(),
        })
    }

    /// Asks for one change and waits for the acknowledgement.
    pub fn change(&mut self, message: RouteNetlinkMessage, flags: u16) -> Result<(), NetlinkError> {
        self.request(message, NLM_F_ACK | flags).map(|_| ())
    }

    /// Everything of a kind.
    pub fn dump(&mut self, message: RouteNetlinkMessage) -> Result<Vec<RouteNetlinkMessage>, NetlinkError> {
        self.request(message, NLM_F_DUMP)
    }

    /// The index of a link.
    pub fn index(&mut self, link: &str) -> Result<u32, NetlinkError> {
        if let Some(index) = self.indices.get(link) {
            return Ok(*index);
        }
        let index = self.link(link)?.header.index;
        self.indices.insert(link.to_owned(), index);
        Ok(index)
    }

    /// Waits until the link takes packets. The kernel lets a link without a peer that is up drop
    /// everything, and notices only a moment later (`linkwatch`) that the peer has come up: the
    /// first packets of a new interface would be lost.
    pub fn wait_up(&mut self, link: &str) -> Result<(), NetlinkError> {
        let began = Instant::now();
        while began.elapsed() < UP_MAX {
            let up = LinkAttribute::OperState(State::Up);
            if self.link(link)?.attributes.contains(&up) {
                return Ok(());
            }
            std::thread::sleep(UP_POLL);
        }
        Err(NetlinkError::NotUp(link.to_owned()))
    }

    /// A link as the kernel describes it.
    pub fn link(&mut self, link: &str) -> Result<LinkMessage, NetlinkError> {
        let mut message = LinkMessage::default();
        message.attributes.push(LinkAttribute::IfName(link.to_owned()));
        let none = || NetlinkError::NoLink(link.to_owned());
        let answers = match self.request(RouteNetlinkMessage::GetLink(message), NLM_F_ACK) {
            Err(e) if e.is(nix::errno::Errno::ENODEV) => return Err(none()),
            other => other?,
        };
        let mut found = answers.into_iter().filter_map(|answer| match answer {
            RouteNetlinkMessage::NewLink(found) => Some(found),
            _ => None,
        });
        found.next().ok_or_else(none)
    }

    /// Forgets the index of a link that was made or removed.
    pub fn forget(&mut self, link: &str) {
        self.indices.remove(link);
    }

    /// Forgets all indices, as others may make and remove links meanwhile.
    pub fn forget_all(&mut self) {
        self.indices.clear();
    }

    fn request(
        &mut self,
        message: RouteNetlinkMessage,
        flags: u16,
    ) -> Result<Vec<RouteNetlinkMessage>, NetlinkError> {
        self.sequence = self.sequence.wrapping_add(1);
        let mut header = NetlinkHeader::default();
        header.flags = NLM_F_REQUEST | flags;
        header.sequence_number = self.sequence;
        let mut request = NetlinkMessage::new(header, NetlinkPayload::from(message));
        request.finalize();
        let mut buffer = vec![0; request.buffer_len()];
        request.serialize(&mut buffer);
        self.socket.send(&buffer, 0).map_err(NetlinkError::Socket)?;
        self.answers()
    }

    /// Reads up to the acknowledgement or the end of the dump.
    fn answers(&mut self) -> Result<Vec<RouteNetlinkMessage>, NetlinkError> {
        let mut answers = Vec::new();
        loop {
            let (datagram, _) = self.socket.recv_from_full().map_err(NetlinkError::Socket)?;
            let mut rest = datagram.as_slice();
            while !rest.is_empty() {
                let message = NetlinkMessage::<RouteNetlinkMessage>::deserialize(rest)
                    .map_err(|e| NetlinkError::Answer(e.to_string()))?;
                let length = (message.header.length as usize).next_multiple_of(4);
                rest = rest.get(length.max(4)..).unwrap_or_default();
                if message.header.sequence_number != self.sequence {
                    continue;
                }
                match message.payload {
                    NetlinkPayload::Done(_) => return Ok(answers),
                    NetlinkPayload::Error(error) => {
                        return match error.code {
                            None => Ok(answers),
                            Some(_) => Err(NetlinkError::Refused(error.to_io())),
                        };
                    }
                    NetlinkPayload::InnerMessage(inner) => answers.push(inner),
                    NetlinkPayload::Overrun(_) => return Err(NetlinkError::Answer("overrun".to_owned())),
                    _ => {}
                }
            }
        }
    }
}
