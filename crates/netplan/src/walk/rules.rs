//! What the rules of a plan do with a packet.

use std::net::Ipv4Addr;

use model::{PortRange, Protocol};

use super::{Packet, WalkError};
use crate::nft::{
    Chain, Field, FlowState, Hook, Key, LinkName, Lookup, Match, Policy, Rule, Ruleset, Set, Statement,
    Transport, Value, Values, Verdict,
};

pub(super) const TCP: u8 = 6;
pub(super) const UDP: u8 = 17;

/// A ruleset as packets meet it.
pub(super) struct Program<'a> {
    ruleset: &'a Ruleset,
    /// Base chains in the order in which packets meet them.
    pub base: Vec<(Hook, &'a str)>,
}

/// What a base chain decides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Decision {
    Accept,
    /// Also when the sender is told with a reset.
    Drop,
    Destination(Ipv4Addr, Option<u16>),
    Source(Ipv4Addr, Option<PortRange>),
    Masquerade,
}

/// What is known of a packet while rules look at it.
pub(super) struct PacketView {
    pub packet: Packet,
    pub in_link: LinkName,
    pub out_link: LinkName,
    pub mark: u32,
    /// `None` before it is tracked.
    pub state: Option<FlowState>,
    pub translated: bool,
    pub flow_mark: u32,
    /// Whether the destination is one of the namespace's own addresses.
    pub local: bool,
}

/// How it goes on after a statement, or a rule.
enum Next {
    /// With the next statement.
    Statement,
    /// With the next rule.
    Rule,
    Verdict(Verdict),
    Decided(Decision),
}

/// What a chain decided, and the name of the one that did; `None` when it came to its end.
type Decided<'a> = Option<(Decision, &'a str)>;

impl<'a> Program<'a> {
    pub fn new(ruleset: &'a Ruleset) -> Self {
        let chains = ruleset.chains.iter();
        let mut base: Vec<_> = chains
            .filter_map(|(name, chain)| Some((chain.hook?, name.as_ref())))
            .collect();
        base.sort_by_key(|(hook, _)| hook.priority);
        Program { ruleset, base }
    }

    /// What the base chain says, and in which chain it said so.
    pub fn run(&self, chain: &'a str, view: &mut PacketView) -> Result<(Decision, &'a str), WalkError> {
        let policy = match self.chain(chain)?.1.hook.map(|hook| hook.policy) {
            Some(Policy::Drop) => Decision::Drop,
            Some(Policy::Accept) | None => Decision::Accept,
        };
        Ok(self.through(chain, view, 0)?.unwrap_or((policy, chain)))
    }

    fn through(&self, name: &str, view: &mut PacketView, depth: usize) -> Result<Decided<'a>, WalkError> {
        if depth > 16 {
            return Err(WalkError::Circle(name.to_owned()));
        }
        let (name, chain) = self.chain(name)?;
        for rule in &chain.rules {
            match self.rule(rule, view)? {
                Next::Statement | Next::Rule => {}
                Next::Decided(decision) => return Ok(Some((decision, name))),
                Next::Verdict(Verdict::Accept) => return Ok(Some((Decision::Accept, name))),
                Next::Verdict(Verdict::Drop) => return Ok(Some((Decision::Drop, name))),
                Next::Verdict(Verdict::Return) => return Ok(None),
                Next::Verdict(Verdict::Goto(to)) => return self.through(&to, view, depth + 1),
                Next::Verdict(Verdict::Jump(to)) => {
                    if let Some(decided) = self.through(&to, view, depth + 1)? {
                        return Ok(Some(decided));
                    }
                }
            }
        }
        Ok(None)
    }

    fn chain(&self, name: &str) -> Result<(&'a str, &'a Chain), WalkError> {
        let found = self.ruleset.chains.get_key_value(name);
        let (name, chain) = found.ok_or_else(|| WalkError::Missing(name.to_owned()))?;
        Ok((name, chain))
    }

    fn set(&self, name: &str) -> Result<&'a Set, WalkError> {
        let set = self.ruleset.sets.get(name);
        set.ok_or_else(|| WalkError::Missing(name.to_owned()))
    }

    fn rule(&self, rule: &Rule, view: &mut PacketView) -> Result<Next, WalkError> {
        for part in &rule.matches {
            if !self.matches(part, view)? {
                return Ok(Next::Rule);
            }
        }
        for statement in &rule.statements {
            match self.carry_out(statement, view)? {
                Next::Statement => {}
                next => return Ok(next),
            }
        }
        Ok(Next::Rule)
    }

    fn matches(&self, part: &Match, view: &PacketView) -> Result<bool, WalkError> {
        Ok(match part {
            Match::Is(field, values) => self.is(*field, values, view)?,
            Match::IsNot(field, values) => !self.is(*field, values, view)?,
            Match::Protocol(protocols) => protocols.iter().any(|protocol| match protocol {
                Protocol::All => false,
                Protocol::Tcp => view.packet.protocol == TCP,
                Protocol::Udp => view.packet.protocol == UDP,
                Protocol::Icmp => view.packet.protocol == 1,
                Protocol::Number(number) => view.packet.protocol == *number,
            }),
            // Packets here are TCP's or UDP's, and none is a reset.
            Match::Icmp(..) | Match::Refusal => false,
            Match::State(states) => view.state.is_some_and(|state| states.contains(&state)),
            Match::Translated => view.translated,
            Match::Local => view.local,
        })
    }

    fn is(&self, field: Field, values: &Values, view: &PacketView) -> Result<bool, WalkError> {
        let Some(key) = view.key(field) else {
            return Ok(false);
        };
        Ok(match (values, key) {
            (Values::Set(set), key) => self.set(set)?.elements.contains_key(&key),
            (Values::Link(name), Key::Link(link)) => *name == link,
            (Values::Blocks(blocks), Key::Address(address)) => {
                blocks.iter().any(|block| block.contains(address))
            }
            (Values::Ports(ranges), Key::Port(port)) => {
                ranges.iter().any(|range| (range.from..=range.to).contains(&port))
            }
            _ => return Err(WalkError::Type(field)),
        })
    }

    fn look_up(&self, lookup: &Lookup, view: &PacketView) -> Result<Option<&'a Value>, WalkError> {
        let map = self.set(&lookup.map)?;
        let key = view.key(lookup.field);
        Ok(key.and_then(|key| map.elements.get(&key)?.as_ref()))
    }

    fn carry_out(&self, statement: &Statement, view: &mut PacketView) -> Result<Next, WalkError> {
        let lookup = match statement {
            Statement::Verdict(verdict) => return Ok(Next::Verdict(verdict.clone())),
            Statement::Reset => return Ok(Next::Decided(Decision::Drop)),
            Statement::Source(address, ports) => {
                return Ok(Next::Decided(Decision::Source(*address, *ports)));
            }
            Statement::Masquerade => return Ok(Next::Decided(Decision::Masquerade)),
            Statement::SetMark(mark) => {
                view.mark = *mark;
                return Ok(Next::Statement);
            }
            Statement::RestoreMark => {
                view.mark = view.flow_mark;
                return Ok(Next::Statement);
            }
            Statement::SetFlowMark(mark) => {
                view.flow_mark = *mark;
                return Ok(Next::Statement);
            }
            Statement::VerdictOf(lookup)
            | Statement::SetMarkOf(lookup)
            | Statement::DestinationOf(lookup)
            | Statement::SourceOf(lookup) => lookup,
        };
        let Some(value) = self.look_up(lookup, view)? else {
            return Ok(Next::Rule);
        };
        Ok(match (statement, value) {
            (Statement::VerdictOf(_), Value::Verdict(verdict)) => Next::Verdict(verdict.clone()),
            (Statement::SetMarkOf(_), Value::Mark(mark)) => {
                view.mark = *mark;
                Next::Statement
            }
            (Statement::DestinationOf(_), Value::Address(address)) => {
                Next::Decided(Decision::Destination(*address, None))
            }
            (Statement::DestinationOf(_), Value::AddressAndPort(address, port)) => {
                Next::Decided(Decision::Destination(*address, Some(*port)))
            }
            (Statement::SourceOf(_), Value::Address(address)) => {
                Next::Decided(Decision::Source(*address, None))
            }
            _ => return Err(WalkError::Type(lookup.field)),
        })
    }
}

impl PacketView {
    /// `None` for the port of another protocol.
    fn key(&self, field: Field) -> Option<Key> {
        let packet = &self.packet;
        let port = |transport: Transport, port: u16| {
            let protocol = match transport {
                Transport::Tcp => TCP,
                Transport::Udp => UDP,
            };
            (packet.protocol == protocol).then_some(Key::Port(port))
        };
        match field {
            Field::InLink => Some(Key::Link(self.in_link)),
            Field::OutLink => Some(Key::Link(self.out_link)),
            Field::Source => Some(Key::Address(packet.source)),
            Field::Destination => Some(Key::Address(packet.destination)),
            Field::InLinkAndSource => Some(Key::LinkAndAddress(self.in_link, packet.source)),
            Field::OutLinkAndDestination => Some(Key::LinkAndAddress(self.out_link, packet.destination)),
            Field::SourcePort(transport) => port(transport, packet.source_port),
            Field::DestinationPort(transport) => port(transport, packet.destination_port),
        }
    }
}
