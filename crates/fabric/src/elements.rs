//! Elements of sets and maps, changed without the program nft.
//!
//! Before it adds an element nft reads the whole table back: one more interface in a VPC of a
//! thousand would cost a thousand. The two messages of `NETLINK_NETFILTER` that this takes are
//! written by hand, in the binary form of each type (nft's manual, "Data types"); all of a change
//! is one transaction, as with nft.

use std::io;

use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_NETFILTER};
use netplan::names::TABLE;
use netplan::nft::{Key, NftCommand, Value, Verdict};

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
const NF_DROP: i32 = 0;
const NF_ACCEPT: i32 = 1;
const NFT_JUMP: i32 = -3;
const NFT_GOTO: i32 = -4;
const NFT_RETURN: i32 = -5;
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
    batch.message(BATCH_BEGIN, 0, NFPROTO_UNSPEC, NFTABLES, |_| {});
    for command in commands {
        match command {
            NftCommand::AddElements { set, elements } => {
                for some in elements.chunks(CHUNK) {
                    batch.elements(NEW_ELEMENTS, NLM_F_CREATE, set, some, |bytes, (key, value)| {
                        element(bytes, key, value.as_ref());
                    });
                }
            }
            NftCommand::DeleteElements { set, keys } => {
                for some in keys.chunks(CHUNK) {
                    batch.elements(DELETE_ELEMENTS, 0, set, some, |bytes, key| {
                        element(bytes, key, None)
                    });
                }
            }
            _ => return None,
        }
    }
    batch.message(BATCH_END, 0, NFPROTO_UNSPEC, NFTABLES, |_| {});
    (batch.bytes.len() <= MOST).then_some(batch)
}

impl Batch {
    fn elements<T>(
        &mut self,
        kind: u16,
        flags: u16,
        set: &str,
        elements: &[T],
        write: impl Fn(&mut Vec<u8>, &T),
    ) {
        self.message(kind, NLM_F_ACK | flags, NFPROTO_INET, 0, |bytes| {
            string(bytes, LIST_TABLE, TABLE);
            string(bytes, LIST_SET, set);
            attribute(bytes, NLA_F_NESTED | LIST_ELEMENTS, |bytes| {
                elements.iter().for_each(|element| write(bytes, element));
            });
        });
        self.answers += 1;
    }

    /// `resource` is in network order in `struct nfgenmsg`, everything else in the machine's.
    fn message(&mut self, kind: u16, flags: u16, family: u8, resource: u16, body: impl FnOnce(&mut Vec<u8>)) {
        let bytes = &mut self.bytes;
        let start = bytes.len();
        bytes.extend([0; 4]);
        bytes.extend(kind.to_ne_bytes());
        bytes.extend((NLM_F_REQUEST | flags).to_ne_bytes());
        bytes.extend([0; 8]);
        bytes.extend([family, 0]);
        bytes.extend(resource.to_be_bytes());
        body(bytes);
        let length = u32::try_from(bytes.len() - start).unwrap_or(u32::MAX);
        bytes[start..start + 4].copy_from_slice(&length.to_ne_bytes());
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

fn element(bytes: &mut Vec<u8>, key: &Key, value: Option<&Value>) {
    attribute(bytes, NLA_F_NESTED | LIST_ELEMENT, |bytes| {
        attribute(bytes, NLA_F_NESTED | ELEMENT_KEY, |bytes| {
            attribute(bytes, DATA_VALUE, |bytes| key_bytes(bytes, key));
        });
        if let Some(value) = value {
            attribute(bytes, NLA_F_NESTED | ELEMENT_DATA, |bytes| data(bytes, value));
        }
    });
}

/// What is made of several fields fills whole words with each.
fn key_bytes(bytes: &mut Vec<u8>, key: &Key) {
    match key {
        Key::Link(link) => bytes.extend(link.bytes()),
        Key::LinkAndAddress(link, address) => {
            bytes.extend(link.bytes());
            bytes.extend(address.octets());
        }
        Key::Address(address) => bytes.extend(address.octets()),
        Key::Port(port) => bytes.extend(port.to_be_bytes()),
    }
}

fn data(bytes: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Address(address) => attribute(bytes, DATA_VALUE, |bytes| bytes.extend(address.octets())),
        Value::AddressAndPort(address, port) => attribute(bytes, DATA_VALUE, |bytes| {
            bytes.extend(address.octets());
            bytes.extend(port.to_be_bytes());
            bytes.extend([0; 2]);
        }),
        Value::Mark(mark) => attribute(bytes, DATA_VALUE, |bytes| bytes.extend(mark.to_ne_bytes())),
        Value::Verdict(verdict) => {
            attribute(bytes, NLA_F_NESTED | DATA_VERDICT, |bytes| {
                verdict_bytes(bytes, verdict)
            });
        }
    }
}

fn verdict_bytes(bytes: &mut Vec<u8>, verdict: &Verdict) {
    let (code, chain) = match verdict {
        Verdict::Accept => (NF_ACCEPT, None),
        Verdict::Drop => (NF_DROP, None),
        Verdict::Return => (NFT_RETURN, None),
        Verdict::Jump(chain) => (NFT_JUMP, Some(chain)),
        Verdict::Goto(chain) => (NFT_GOTO, Some(chain)),
    };
    attribute(bytes, VERDICT_CODE, |bytes| bytes.extend(code.to_be_bytes()));
    if let Some(chain) = chain {
        string(bytes, VERDICT_CHAIN, chain);
    }
}

fn string(bytes: &mut Vec<u8>, kind: u16, text: &str) {
    attribute(bytes, kind, |bytes| {
        bytes.extend(text.as_bytes());
        bytes.push(0);
    });
}

/// Length, type and value, filled up to whole words.
fn attribute(bytes: &mut Vec<u8>, kind: u16, value: impl FnOnce(&mut Vec<u8>)) {
    let start = bytes.len();
    bytes.extend([0; 2]);
    bytes.extend(kind.to_ne_bytes());
    value(bytes);
    let length = u16::try_from(bytes.len() - start).unwrap_or(u16::MAX);
    bytes[start..start + 2].copy_from_slice(&length.to_ne_bytes());
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_the_kernels_form() {
        let written = |write: &dyn Fn(&mut Vec<u8>)| {
            let mut bytes = Vec::new();
            write(&mut bytes);
            bytes
        };
        let key = |key| written(&|bytes| key_bytes(bytes, &key));
        let value = |value| written(&|bytes| data(bytes, &value)).split_off(4);
        let address = [10, 0, 1, 4].into();
        assert_eq!(key(Key::Address(address)), [10, 0, 1, 4]);
        assert_eq!(key(Key::Port(80)), [0, 80]);
        let both = key(Key::LinkAndAddress("v1".into(), address));
        assert_eq!(both.len(), 20);
        assert_eq!((&both[..3], &both[16..]), (&b"v1\0"[..], &[10, 0, 1, 4][..]));
        assert_eq!(
            value(Value::AddressAndPort(address, 80)),
            [10, 0, 1, 4, 0, 80, 0, 0]
        );
        assert_eq!(value(Value::Mark(0x102)), 0x102_u32.to_ne_bytes());
    }

    #[test]
    fn what_is_about_more_than_elements_is_for_nft() {
        let add = NftCommand::AddElements {
            set: "own".into(),
            elements: vec![(Key::Address([10, 0, 1, 4].into()), None)],
        };
        assert_eq!(batch(std::slice::from_ref(&add)).unwrap().answers, 1);
        assert!(batch(&[add, NftCommand::FlushChain("in".into())]).is_none());
    }
}
