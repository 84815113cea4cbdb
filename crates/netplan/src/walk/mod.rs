//! A packet's way through a plan, as the kernel would take it: the same links, routes, rules, rulesets
//! and connection tracking, computed instead of tried.
//!
//! It knows as much of the kernel as plans use. It is there for tests: what a plan does with a packet and
//! what AWS's rules say of it must agree.

mod kernel;
mod rules;

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use crate::nft::Field;
use crate::plan::{Link, NamespaceName, NetPlan};
use rules::Program;

/// Something in a plan that the kernel would refuse.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum WalkError {
    #[error("a rule names the chain, set or map {0}, which is not there")]
    Missing(String),
    #[error("chains jump in a circle at {0}")]
    Circle(String),
    #[error("what {0} is compared with, or what is found for it, has another type")]
    Type(Field),
    #[error("the chain {0} decides what its hook does not allow")]
    Hook(String),
    #[error("there is no namespace {0}")]
    NoNamespace(NamespaceName),
}

/// Addresses and ports of a packet of TCP (6) or UDP (17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Packet {
    pub protocol: u8,
    pub source: Ipv4Addr,
    pub source_port: u16,
    pub destination: Ipv4Addr,
    pub destination_port: u16,
}

impl Packet {
    /// The packet that answers it.
    pub fn reversed(self) -> Self {
        Packet {
            protocol: self.protocol,
            source: self.destination,
            source_port: self.destination_port,
            destination: self.source,
            destination_port: self.source_port,
        }
    }
}

/// What becomes of a packet.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It came to a namespace whose address it is for, as this packet.
    Delivered(NamespaceName, Packet),
    /// It was dropped in the namespace; the word says by what.
    Dropped(NamespaceName, String),
}

/// A connection that a namespace tracks.
struct Flow {
    original: Packet,
    /// What the answer will be like when it comes.
    reply: Packet,
    answered: bool,
    mark: u32,
}

/// The kernel's memory while packets go through a plan.
pub struct Walk<'a> {
    plan: &'a NetPlan,
    programs: BTreeMap<&'a NamespaceName, Program<'a>>,
    /// The other ends of links.
    ends: BTreeMap<(&'a NamespaceName, &'a str), (&'a NamespaceName, &'a str)>,
    flows: BTreeMap<NamespaceName, Vec<Flow>>,
}

impl<'a> Walk<'a> {
    pub fn new(plan: &'a NetPlan) -> Self {
        let mut programs = BTreeMap::new();
        let mut ends = BTreeMap::new();
        for (name, namespace) in &plan.namespaces {
            if let Some(ruleset) = &namespace.ruleset {
                programs.insert(name, Program::new(ruleset));
            }
            for (link, kind) in &namespace.links {
                if let Link::Veth { peer, .. } = kind {
                    let here = (name, link.as_str());
                    let there = (&peer.namespace, peer.link.as_str());
                    ends.insert(here, there);
                    ends.insert(there, here);
                }
            }
        }
        Walk {
            plan,
            programs,
            ends,
            flows: BTreeMap::new(),
        }
    }

    /// Forgets all connections.
    pub fn forget(&mut self) {
        self.flows.clear();
    }

    /// Sends a packet from a process in the namespace.
    pub fn send(&mut self, from: &NamespaceName, packet: Packet) -> Result<Fate, WalkError> {
        self.travel(from, packet, false)
    }

    /// Sends the answer to a packet that was delivered to the namespace. Unlike a first packet, it
    /// begins no connection.
    pub fn answer(&mut self, from: &NamespaceName, delivered: Packet) -> Result<Fate, WalkError> {
        self.travel(from, delivered.reversed(), true)
    }

    /// Whether a connection can be made: where it comes to, if the answer comes back.
    pub fn connect(&mut self, from: &NamespaceName, packet: Packet) -> Result<Fate, WalkError> {
        let there = self.send(from, packet)?;
        let Fate::Delivered(at, seen) = &there else {
            return Ok(there);
        };
        let at = at.clone();
        match self.answer(&at, *seen)? {
            Fate::Delivered(home, answer) if home == *from && answer == packet.reversed() => Ok(there),
            Fate::Delivered(home, answer) => {
                let word = format!("the answer, which came as {answer:?}");
                Ok(Fate::Dropped(home, word))
            }
            Fate::Dropped(namespace, word) => {
                Ok(Fate::Dropped(namespace, format!("{word}, on the way back")))
            }
        }
    }
}

#[cfg(test)]
mod tests;
