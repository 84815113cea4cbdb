//! nftables as values: the table `inet cove` of a namespace, what its rules match and do, and the
//! elements of its sets and maps.
//!
//! They say what is meant; the module `text` alone writes them in nft's own language. All commands of a
//! change go to the kernel as one transaction: either all are in force or none. Unchanged chains are not
//! touched and sets change by single elements, so established flows and counters of others never notice.

mod diff;
mod text;

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use model::{Cidr, PortRange, Protocol};

pub use diff::NftCommand;
pub(crate) use diff::diff;
pub use text::script;

/// The name of a chain, set or map.
pub type Name = Arc<str>;

/// The content of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ruleset {
    pub chains: BTreeMap<Name, Chain>,
    pub sets: BTreeMap<Name, Set>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    /// `None` for a chain that others jump to.
    pub hook: Option<Hook>,
    pub rules: Vec<Rule>,
}

/// Where the kernel enters a base chain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hook {
    pub kind: ChainKind,
    pub point: HookPoint,
    pub priority: i32,
    /// For packets that no rule decided.
    pub policy: Policy,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChainKind {
    Filter,
    Nat,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HookPoint {
    Prerouting,
    Input,
    Output,
    Forward,
    Postrouting,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Policy {
    Accept,
    Drop,
}

/// A set, or with a type of values a map. One of verdicts is a verdict map.
#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    pub key: DataType,
    pub value: Option<DataType>,
    /// With a value each, or without any, as the type says.
    pub elements: BTreeMap<Key, Option<Value>>,
}

/// nft's types of keys and values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DataType {
    Link,
    LinkAndAddress,
    Address,
    Port,
    AddressAndPort,
    Mark,
    Verdict,
}

/// What is looked up in a set or map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Link(LinkName),
    LinkAndAddress(LinkName, Ipv4Addr),
    Address(Ipv4Addr),
    Port(u16),
}

/// What a map gives for a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Address(Ipv4Addr),
    AddressAndPort(Ipv4Addr, u16),
    Mark(u32),
    Verdict(Verdict),
}

/// The name of a link as the kernel keeps it: at most 15 bytes, filled up with zeros. As a number that
/// is cheap to compare.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkName(u128);

/// For packets that all of `matches` hold for, the statements are carried out in order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rule {
    pub matches: Vec<Match>,
    pub statements: Vec<Statement>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    Is(Field, Values),
    IsNot(Field, Values),
    /// One of these, as IANA numbers them; never [`Protocol::All`].
    Protocol(Vec<Protocol>),
    /// ICMP of this type and, if any, code.
    Icmp(u8, Option<u8>),
    /// What connection tracking says of the packet's flow.
    State(&'static [FlowState]),
    /// The flow's destination was translated.
    Translated,
    /// The destination is an address of the namespace itself.
    Local,
    /// A TCP reset that answers a connection to where nothing listens. One that ends a connection has a
    /// sequence number.
    Refusal,
}

/// What of a packet is compared or looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    InLink,
    OutLink,
    Source,
    Destination,
    InLinkAndSource,
    OutLinkAndDestination,
    /// Of no packet of another protocol.
    SourcePort(Transport),
    DestinationPort(Transport),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Transport {
    Tcp,
    Udp,
}

/// What a field may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Values {
    Link(LinkName),
    Blocks(Vec<Cidr>),
    Ports(Vec<PortRange>),
    /// What the set of that name holds.
    Set(Name),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlowState {
    New,
    Established,
    Related,
    Invalid,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Statement {
    Verdict(Verdict),
    /// The verdict of a map; the rule ends here for a packet that it has none for, as with all look-ups.
    VerdictOf(Lookup),
    /// Answers with a TCP reset.
    Reset,
    SetMark(u32),
    SetMarkOf(Lookup),
    /// Gives the packet the mark of its flow.
    RestoreMark,
    SetFlowMark(u32),
    DestinationOf(Lookup),
    SourceOf(Lookup),
    Source(Ipv4Addr, Option<PortRange>),
    /// The source becomes the address of the link that the packet leaves by.
    Masquerade,
}

/// What the named map has for a field of the packet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lookup {
    pub field: Field,
    pub map: Name,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Accept,
    Drop,
    Return,
    Jump(Name),
    Goto(Name),
}

impl Set {
    pub fn new(key: DataType) -> Self {
        let (value, elements) = (None, BTreeMap::new());
        Set { key, value, elements }
    }

    pub fn map(key: DataType, value: DataType) -> Self {
        let value = Some(value);
        let elements = BTreeMap::new();
        Set { key, value, elements }
    }

    pub fn with(mut self, keys: impl Iterator<Item = Key>) -> Self {
        self.elements.extend(keys.map(|key| (key, None)));
        self
    }
}

impl Chain {
    /// A chain that others jump to.
    pub fn regular(rules: Vec<Rule>) -> Self {
        Chain { hook: None, rules }
    }

    /// A base chain.
    pub fn base(
        kind: ChainKind,
        point: HookPoint,
        priority: i32,
        policy: Policy,
        rules: impl Into<Vec<Rule>>,
    ) -> Self {
        Chain {
            hook: Some(Hook {
                kind,
                point,
                priority,
                policy,
            }),
            rules: rules.into(),
        }
    }
}

impl Rule {
    pub fn new(matches: impl Into<Vec<Match>>, statement: impl Into<Statement>) -> Self {
        Rule {
            matches: matches.into(),
            statements: vec![statement.into()],
        }
    }

    pub fn then(mut self, statement: impl Into<Statement>) -> Self {
        self.statements.push(statement.into());
        self
    }
}

impl Match {
    pub fn came_by(link: &str) -> Self {
        Match::Is(Field::InLink, Values::Link(link.into()))
    }

    pub fn leaves_by(link: &str) -> Self {
        Match::Is(Field::OutLink, Values::Link(link.into()))
    }

    pub fn among(field: Field, blocks: impl Into<Vec<Cidr>>) -> Self {
        Match::Is(field, Values::Blocks(blocks.into()))
    }

    pub fn in_set(field: Field, set: &str) -> Self {
        Match::Is(field, Values::Set(set.into()))
    }

    pub fn port(transport: Transport, port: u16) -> Self {
        let only = PortRange { from: port, to: port };
        Match::Is(Field::DestinationPort(transport), Values::Ports(vec![only]))
    }
}

impl Field {
    pub fn of(self, map: &str) -> Lookup {
        Lookup {
            field: self,
            map: map.into(),
        }
    }
}

impl From<Verdict> for Statement {
    fn from(verdict: Verdict) -> Self {
        Statement::Verdict(verdict)
    }
}

impl LinkName {
    /// All 16 bytes, as in the kernel's messages.
    pub fn bytes(&self) -> [u8; 16] {
        self.0.to_be_bytes()
    }
}

impl From<&str> for LinkName {
    /// Of a longer name than the kernel takes, the beginning.
    fn from(name: &str) -> Self {
        let mut bytes = [0; 16];
        for (byte, of_name) in bytes.iter_mut().take(15).zip(name.bytes()) {
            *byte = of_name;
        }
        LinkName(u128::from_be_bytes(bytes))
    }
}
