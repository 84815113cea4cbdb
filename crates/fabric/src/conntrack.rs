//! The kernel's table of connections: looking through it and making it forget some.
//!
//! The few messages of `NETLINK_NETFILTER` that this takes are written and read by hand.

use std::io;
use std::net::Ipv4Addr;

use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_NETFILTER};
use netplan::Flow;
use rows::Direction;

const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
const NLM_F_REQUEST: u16 = 0x1;
const NLM_F_ACK: u16 = 0x4;
const NLM_F_DUMP: u16 = 0x300;
/// `NFNL_SUBSYS_CTNETLINK << 8`, with `IPCTNL_MSG_CT_GET`, `IPCTNL_MSG_CT_DELETE` and
/// `IPCTNL_MSG_CT_GET_STATS`.
const GET: u16 = 0x101;
const DELETE: u16 = 0x102;
const GET_STATS: u16 = 0x105;
const CTA_TUPLE_ORIG: u16 = 1;
const CTA_TUPLE_REPLY: u16 = 2;
const CTA_TUPLE_IP: u16 = 1;
const CTA_TUPLE_PROTO: u16 = 2;
const CTA_IP_V4_SRC: u16 = 1;
const CTA_IP_V4_DST: u16 = 2;
const CTA_PROTO_NUM: u16 = 1;
const CTA_PROTO_SRC_PORT: u16 = 2;
const CTA_PROTO_DST_PORT: u16 = 3;
/// The two bits of an attribute's type that are flags.
const NLA_TYPE: u16 = 0x3fff;

/// The kernel did not tell its connections, or kept one.
#[derive(Debug, thiserror::Error)]
#[error("cannot change the kernel's table of connections")]
pub struct ConntrackError(#[source] io::Error);

#[derive(Clone, Copy, Debug, PartialEq)]
struct Tuple {
    source: Ipv4Addr,
    destination: Ipv4Addr,
    protocol: u8,
    source_port: u16,
    destination_port: u16,
}

/// A tracked connection: its packets as its beginner sends them, and as the answers come.
pub(crate) struct Connection {
    original: Tuple,
    reply: Tuple,
}

impl Connection {
    /// Every address in it, before and after translation.
    pub fn addresses(&self) -> [Ipv4Addr; 4] {
        let Connection { original, reply } = self;
        [
            original.source,
            original.destination,
            reply.source,
            reply.destination,
        ]
    }

    /// Its two ends: their addresses inside the VPC, and the flow as each sees it.
    pub fn flows(&self) -> [(Ipv4Addr, Flow); 2] {
        let Connection { original, reply } = self;
        let sent = Flow {
            direction: Direction::Egress,
            protocol: original.protocol,
            peer: original.destination,
            port: original.destination_port,
        };
        let received = Flow {
            direction: Direction::Ingress,
            protocol: original.protocol,
            peer: reply.destination,
            port: reply.source_port,
        };
        [(original.source, sent), (reply.source, received)]
    }
}

/// Asks the table of the calling thread's namespace for no more than its counters: whether it answers at
/// all. To go through it, even when it is empty, takes the kernel some milliseconds.
pub(crate) fn try_query() -> Result<(), ConntrackError> {
    let socket = open()?;
    send(&socket, GET_STATS, NLM_F_ACK, &[])?;
    answers(&socket, |_| {})
}

fn open() -> Result<Socket, ConntrackError> {
    let mut socket = Socket::new(NETLINK_NETFILTER).map_err(ConntrackError)?;
    socket.bind_auto().map_err(ConntrackError)?;
    socket.connect(&SocketAddr::new(0, 0)).map_err(ConntrackError)?;
    Ok(socket)
}

/// Removes the connections of the calling thread's namespace that `cut` chooses; returns how many.
pub(crate) fn forget(cut: impl Fn(&Connection) -> bool) -> Result<usize, ConntrackError> {
    let socket = open()?;
    send(&socket, GET, NLM_F_DUMP, &[])?;
    let mut to_delete = Vec::new();
    answers(&socket, |body| {
        if let Some((connection, attribute)) = connection(body)
            && cut(&connection)
        {
            to_delete.push(attribute.to_vec());
        }
    })?;
    for attribute in &to_delete {
        send(&socket, DELETE, NLM_F_ACK, attribute)?;
        match answers(&socket, |_| {}) {
            // It ended by itself.
            Err(ConntrackError(e)) if e.kind() == io::ErrorKind::NotFound => {}
            other => other?,
        }
    }
    Ok(to_delete.len())
}

/// A request about IPv4 with the given attributes.
fn send(socket: &Socket, kind: u16, flags: u16, attributes: &[u8]) -> Result<(), ConntrackError> {
    let length = 20 + attributes.len();
    let mut message = Vec::with_capacity(length);
    message.extend(u32::try_from(length).unwrap_or(u32::MAX).to_ne_bytes());
    message.extend(kind.to_ne_bytes());
    message.extend((NLM_F_REQUEST | flags).to_ne_bytes());
    message.extend([0; 8]);
    // struct nfgenmsg: AF_INET, NFNETLINK_V0, resource 0.
    message.extend([2, 0, 0, 0]);
    message.extend(attributes);
    socket.send(&message, 0).map(|_| ()).map_err(ConntrackError)
}

/// Hands on the attributes of every answer, up to the last one.
fn answers(socket: &Socket, mut take: impl FnMut(&[u8])) -> Result<(), ConntrackError> {
    let short = || ConntrackError(io::ErrorKind::UnexpectedEof.into());
    loop {
        let (datagram, _) = socket.recv_from_full().map_err(ConntrackError)?;
        let mut rest = datagram.as_slice();
        while let Some(length) = u32_at(rest, 0) {
            let message = rest.get(..length as usize).ok_or_else(short)?;
            match u16_at(message, 4).ok_or_else(short)? {
                NLMSG_DONE => return Ok(()),
                NLMSG_ERROR => {
                    let code = u32_at(message, 16).ok_or_else(short)?.cast_signed();
                    return match code {
                        0 => Ok(()),
                        code => Err(ConntrackError(io::Error::from_raw_os_error(
                            code.saturating_neg(),
                        ))),
                    };
                }
                _ => take(message.get(20..).unwrap_or_default()),
            }
            rest = rest
                .get((length as usize).max(16).next_multiple_of(4)..)
                .unwrap_or_default();
        }
    }
}

/// The connection, and the original's attribute as it stands, which names it.
fn connection(body: &[u8]) -> Option<(Connection, &[u8])> {
    let mut found = (None, None);
    for (kind, value, whole) in attributes(body) {
        match kind {
            CTA_TUPLE_ORIG => found.0 = tuple(value).map(|tuple| (tuple, whole)),
            CTA_TUPLE_REPLY => found.1 = tuple(value),
            _ => {}
        }
    }
    let (original, attribute) = found.0?;
    let reply = found.1?;
    Some((Connection { original, reply }, attribute))
}

fn tuple(value: &[u8]) -> Option<Tuple> {
    let (mut source, mut destination, mut protocol) = (None, None, None);
    let (mut source_port, mut destination_port) = (0, 0);
    for (kind, inner, _) in attributes(value) {
        for (field, value, _) in attributes(inner) {
            let address = || <[u8; 4]>::try_from(value).ok().map(Ipv4Addr::from);
            let port = || <[u8; 2]>::try_from(value).map_or(0, u16::from_be_bytes);
            match (kind, field) {
                (CTA_TUPLE_IP, CTA_IP_V4_SRC) => source = address(),
                (CTA_TUPLE_IP, CTA_IP_V4_DST) => destination = address(),
                (CTA_TUPLE_PROTO, CTA_PROTO_NUM) => protocol = value.first().copied(),
                (CTA_TUPLE_PROTO, CTA_PROTO_SRC_PORT) => source_port = port(),
                (CTA_TUPLE_PROTO, CTA_PROTO_DST_PORT) => destination_port = port(),
                _ => {}
            }
        }
    }
    Some(Tuple {
        source: source?,
        destination: destination?,
        protocol: protocol?,
        source_port,
        destination_port,
    })
}

/// Type, value and the whole of each attribute; stops at what is not one.
fn attributes(mut rest: &[u8]) -> impl Iterator<Item = (u16, &[u8], &[u8])> {
    std::iter::from_fn(move || {
        let length = usize::from(u16_at(rest, 0)?);
        let kind = u16_at(rest, 2)? & NLA_TYPE;
        let value = rest.get(4..length)?;
        let padded = length.next_multiple_of(4);
        let whole = rest.get(..padded).unwrap_or(rest);
        rest = rest.get(padded..).unwrap_or_default();
        Some((kind, value, whole))
    })
}

fn u16_at(bytes: &[u8], offset: usize) -> Option<u16> {
    let bytes = bytes.get(offset..offset.checked_add(2)?)?;
    bytes.try_into().ok().map(u16::from_ne_bytes)
}

fn u32_at(bytes: &[u8], offset: usize) -> Option<u32> {
    let bytes = bytes.get(offset..offset.checked_add(4)?)?;
    bytes.try_into().ok().map(u32::from_ne_bytes)
}
