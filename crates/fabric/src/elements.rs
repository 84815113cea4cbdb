//! Elements of sets and maps, changed without the program nft.
//!
//! Before it adds an element nft reads the whole table back: one more interface in a VPC of a
//! thousand would cost a thousand. The two messages of `NETLINK_NETFILTER` that this takes are
//! written by hand, in the binary form of each type (nft's manual, "Data types"); all of a change
//! is one transaction, as with nft.

use std::io;
use std::net::Ipv4Addr;

use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_NETFILTER};
use netplan::NftCommand;
use netplan::names::TABLE;

const NLMSG_ERROR: u16 = 2;
const NLM_F_REQUEST: u16 = 0x1;
const NLM_F_ACK: u16 = 0x4;
const NLM_F_CREATE: u16 = 0x400;
const BATCH_BEGIN: u16 = 0x10;
const BATCH_END: u16 = 0x11;
/// `NFNL_SUBSYS_NFTABLES`, also shifted to the place where it stands in a message's type.
const NFTABLES: u16 = 10;
const NEW_ELEMENTS: u16 = NFTABLES << 8 | 12;
const DELETE_ELEMENTS: u16 = NFTABLES << 8 | 14;
const NFPROTO_UNSPEC: u8 = 0;
const NFPROTO_INET: u8 = 1;
const NLA_F_NESTED: u16 = 0x8000;
const LIST_TABLE: u16 = 1;
const LIST_SET: u16 = 2;
const LIST_ELEMENTS: u16 = 3;
const LIST_ELEMENT: u16 = 1;
const ELEMENT_KEY: u16 = 1;
const ELEMENT_DATA: u16 = 2;
const DATA_VALUE: u16 = 1;
const DATA_VERDICT: u16 = 2;
const VERDICT_CODE: u16 = 1;
const VERDICT_CHAIN: u16 = 2;
const NF_ACCEPT: i32 = 1;
const NFT_GOTO: i32 = -4;
/// As many elements a message as its attributes' lengths of 16 bits surely allow.
const CHUNK: usize = 200;
/// More than this does not go in one datagram.
const MOST: usize = 100_000;

/// The change as one batch of messages.
pub(crate) struct Batch {
    bytes: Vec<u8>,
    answers: usize,
}

/// The commands as a batch; `None` when they are about more than elements, or about more than one
/// datagram takes: then nft is the way.
pub(crate) fn batch(commands: &[NftCommand]) -> Option<Batch> {
    let mut batch = Batch {
        bytes: Vec::new(),
        answers: 0,
    };
    batch.message(BATCH_BEGIN, 0, NFPROTO_UNSPEC, NFTABLES, &[]);
    for command in commands {
        let (kind, set, elements) = match command {
            NftCommand::AddElements { set, key, elements } => {
                let elements = elements.iter().map(|text| element(key, text, None));
                (NEW_ELEMENTS, set, elements.collect::<Option<Vec<_>>>()?)
            }
            NftCommand::AddMappings {
                map,
                key,
                value,
                elements,
            } => {
                let elements = elements
                    .iter()
                    .map(|(text, to)| element(key, text, Some((value, to))));
                (NEW_ELEMENTS, map, elements.collect::<Option<Vec<_>>>()?)
            }
            NftCommand::DeleteElements { set, key, elements } => {
                let elements = elements.iter().map(|text| element(key, text, None));
                (DELETE_ELEMENTS, set, elements.collect::<Option<Vec<_>>>()?)
            }
            _ => return None,
        };
        for some in elements.chunks(CHUNK) {
            let mut body = attribute(LIST_TABLE, &string(TABLE));
            body.extend(attribute(LIST_SET, &string(set)));
            body.extend(attribute(NLA_F_NESTED | LIST_ELEMENTS, &some.concat()));
            let create = if kind == NEW_ELEMENTS { NLM_F_CREATE } else { 0 };
            batch.message(kind, NLM_F_ACK | create, NFPROTO_INET, 0, &body);
            batch.answers += 1;
        }
    }
    batch.message(BATCH_END, 0, NFPROTO_UNSPEC, NFTABLES, &[]);
    (batch.bytes.len() <= MOST).then_some(batch)
}

impl Batch {
    /// `resource` is in network order in `struct nfgenmsg`, everything else in the machine's.
    fn message(&mut self, kind: u16, flags: u16, family: u8, resource: u16, body: &[u8]) {
        let length = u32::try_from(20 + body.len()).unwrap_or(u32::MAX);
        let bytes = &mut self.bytes;
        bytes.extend(length.to_ne_bytes());
        bytes.extend(kind.to_ne_bytes());
        bytes.extend((NLM_F_REQUEST | flags).to_ne_bytes());
        bytes.extend([0; 8]);
        bytes.extend([family, 0]);
        bytes.extend(resource.to_be_bytes());
        bytes.extend(body);
    }

    /// Puts the change into force in the calling thread's namespace.
    pub fn apply(&self) -> io::Result<()> {
        let mut socket = Socket::new(NETLINK_NETFILTER)?;
        socket.bind_auto()?;
        socket.connect(&SocketAddr::new(0, 0))?;
        socket.send(&self.bytes, 0)?;
        let mut answers = 0;
        while answers < self.answers {
            let (datagram, _) = socket.recv_from_full()?;
            let mut rest = datagram.as_slice();
            while let Some((code, length)) = error_code(rest) {
                match code {
                    0 => answers += 1,
                    code => return Err(io::Error::from_raw_os_error(code.saturating_neg())),
                }
                rest = rest.get(length.max(20).next_multiple_of(4)..).unwrap_or_default();
            }
        }
        Ok(())
    }
}

/// The error number of an acknowledgement, negative or 0, and the length of the message.
fn error_code(message: &[u8]) -> Option<(i32, usize)> {
    let field = |from: usize, to: usize| message.get(from..to);
    let length = u32::from_ne_bytes(field(0, 4)?.try_into().ok()?);
    let kind = u16::from_ne_bytes(field(4, 6)?.try_into().ok()?);
    let code = i32::from_ne_bytes(field(16, 20)?.try_into().ok()?);
    let unexpected = (nix::errno::Errno::EPROTO as i32).saturating_neg();
    Some((
        if kind == NLMSG_ERROR { code } else { unexpected },
        length as usize,
    ))
}

fn element(key: &str, text: &str, value: Option<(&str, &str)>) -> Option<Vec<u8>> {
    let bytes = attribute(DATA_VALUE, &concatenation(key, text)?);
    let mut fields = attribute(NLA_F_NESTED | ELEMENT_KEY, &bytes);
    if let Some((kind, text)) = value {
        let data = match kind {
            "verdict" => verdict(text)?,
            _ => attribute(DATA_VALUE, &concatenation(kind, text)?),
        };
        fields.extend(attribute(NLA_F_NESTED | ELEMENT_DATA, &data));
    }
    Some(attribute(NLA_F_NESTED | LIST_ELEMENT, &fields))
}

fn verdict(text: &str) -> Option<Vec<u8>> {
    let (code, chain) = match text.split_once(' ') {
        None if text == "accept" => (NF_ACCEPT, None),
        Some(("goto", chain)) => (NFT_GOTO, Some(chain)),
        _ => return None,
    };
    let mut fields = attribute(VERDICT_CODE, &code.to_be_bytes());
    if let Some(chain) = chain {
        fields.extend(attribute(VERDICT_CHAIN, &string(chain)));
    }
    Some(attribute(NLA_F_NESTED | DATA_VERDICT, &fields))
}

/// A value of a type, or values of several with ` . ` between them: each then fills whole words.
fn concatenation(kind: &str, text: &str) -> Option<Vec<u8>> {
    let (kinds, texts): (Vec<_>, Vec<_>) = (kind.split(" . ").collect(), text.split(" . ").collect());
    match (kinds.as_slice(), texts.as_slice()) {
        ([kind], [text]) => value(kind, text),
        _ if kinds.len() == texts.len() => {
            let mut all = Vec::new();
            for (kind, text) in kinds.into_iter().zip(texts) {
                all.extend(value(kind, text)?);
                all.resize(all.len().next_multiple_of(4), 0);
            }
            Some(all)
        }
        _ => None,
    }
}

fn value(kind: &str, text: &str) -> Option<Vec<u8>> {
    match kind {
        "ipv4_addr" => Some(text.parse::<Ipv4Addr>().ok()?.octets().to_vec()),
        "inet_service" => Some(text.parse::<u16>().ok()?.to_be_bytes().to_vec()),
        "mark" => {
            let number = u32::from_str_radix(text.strip_prefix("0x")?, 16).ok()?;
            Some(number.to_ne_bytes().to_vec())
        }
        "ifname" => {
            let name = text.strip_prefix('"')?.strip_suffix('"')?;
            let mut bytes = name.as_bytes().to_vec();
            (bytes.len() < 16).then(|| bytes.resize(16, 0))?;
            Some(bytes)
        }
        _ => None,
    }
}

fn string(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.push(0);
    bytes
}

/// Length, type and value, filled up to whole words.
fn attribute(kind: u16, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(4 + value.len()).unwrap_or(u16::MAX);
    let mut bytes = Vec::with_capacity(value.len() + 8);
    bytes.extend(length.to_ne_bytes());
    bytes.extend(kind.to_ne_bytes());
    bytes.extend(value);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_the_kernels_form() {
        let of = |kind, text| concatenation(kind, text).unwrap();
        assert_eq!(of("ipv4_addr", "10.0.1.4"), [10, 0, 1, 4]);
        assert_eq!(of("inet_service", "80"), [0, 80]);
        assert_eq!(
            of("ipv4_addr . inet_service", "10.0.1.4 . 80"),
            [10, 0, 1, 4, 0, 80, 0, 0]
        );
        assert_eq!(of("mark", "0x00000102"), 0x102_u32.to_ne_bytes());
        let both = of("ifname . ipv4_addr", "\"v1\" . 10.0.1.4");
        assert_eq!(both.len(), 20);
        assert_eq!((&both[..3], &both[16..]), (&b"v1\0"[..], &[10, 0, 1, 4][..]));
        assert_eq!(concatenation("ipv4_addr", "10.0.0.0/8"), None);
        assert_eq!(concatenation("ifname", "v1"), None);
    }

    #[test]
    fn what_is_about_more_than_elements_is_for_nft() {
        let add = NftCommand::AddElements {
            set: "own".to_owned(),
            key: "ipv4_addr",
            elements: vec!["10.0.1.4".to_owned()],
        };
        assert_eq!(batch(std::slice::from_ref(&add)).unwrap().answers, 1);
        assert!(batch(&[add, NftCommand::FlushChain("in".to_owned())]).is_none());
    }
}
