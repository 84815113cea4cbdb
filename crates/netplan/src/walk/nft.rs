//! The part of nft's language that rulesets here are written in, as something that can be evaluated.
//!
//! Whatever is not known is an error: a rule that were skipped would say that packets pass which the
//! kernel drops, or the other way round.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::Cidr;

use super::{Packet, WalkError};
use crate::ruleset::{Hook, Ruleset};

pub(super) const TCP: u8 = 6;
pub(super) const UDP: u8 = 17;

/// A ruleset whose rules are understood.
#[derive(Debug)]
pub(super) struct Program {
    chains: BTreeMap<String, Vec<Rule>>,
    /// Base chains in the order in which packets meet them.
    pub base: Vec<(Hook, String)>,
    tables: Tables,
}

/// Sets and maps by their names.
#[derive(Debug, Default)]
struct Tables {
    sets: BTreeMap<String, Vec<String>>,
    maps: BTreeMap<String, BTreeMap<String, String>>,
}

type Rule = Vec<Part>;

#[derive(Debug)]
enum Part {
    Match(Condition),
    Do(Statement),
}

#[derive(Debug)]
enum Condition {
    State(Vec<String>),
    StatusDnat,
    Protocol(Vec<u8>),
    DestinationIsLocal,
    Link {
        out: bool,
        not: bool,
        names: Names,
    },
    LinkAndAddress {
        out: bool,
        destination: bool,
        set: String,
    },
    Address {
        destination: bool,
        not: bool,
        among: Addresses,
    },
    Port {
        protocol: u8,
        ranges: Vec<(u16, u16)>,
    },
    Icmp,
    /// Of an answer that nothing listens, which no packet here is.
    Refusal,
    SourcePort {
        protocol: u8,
        set: String,
    },
}

#[derive(Debug)]
enum Names {
    One(String),
    Set(String),
}

#[derive(Debug)]
enum Addresses {
    Blocks(Vec<Cidr>),
    Set(String),
}

#[derive(Debug)]
enum Statement {
    Verdict(Verdict),
    VerdictOfLink {
        out: bool,
        map: String,
    },
    SetMark(u32),
    MarkOfLink(String),
    MarkOfLinkAndSource(String),
    MarkOfFlow,
    SetMarkOfFlow(u32),
    DnatByAddress(String),
    DnatByPort {
        protocol: u8,
        map: String,
    },
    SnatByAddress(String),
    Snat {
        address: Ipv4Addr,
        ports: Option<(u16, u16)>,
    },
    Masquerade,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    Accept,
    Drop,
    /// Answered with a reset.
    Reject,
    Return,
    Jump(String),
    Goto(String),
    Dnat(Ipv4Addr, Option<u16>),
    Snat(Ipv4Addr, Option<(u16, u16)>),
    Masquerade,
}

/// What is known of a packet while rules look at it.
pub(super) struct Sight<'a> {
    pub packet: Packet,
    pub iif: &'a str,
    pub oif: &'a str,
    pub mark: u32,
    pub state: &'a str,
    pub dnat: bool,
    pub flow_mark: u32,
    /// Whether the destination is one of the namespace's own addresses.
    pub local: bool,
}

impl Program {
    pub fn new(ruleset: &Ruleset) -> Result<Self, WalkError> {
        let mut chains = BTreeMap::new();
        let mut base = Vec::new();
        for (name, chain) in &ruleset.chains {
            let rules: Result<Vec<Rule>, WalkError> = chain.rules.iter().map(|rule| parse(rule)).collect();
            chains.insert(name.clone(), rules?);
            base.extend(chain.hook.map(|hook| (hook, name.clone())));
        }
        base.sort_by_key(|(hook, _)| hook.priority);
        let sets = ruleset.sets.iter();
        let maps = ruleset.maps.iter();
        let tables = Tables {
            sets: sets
                .map(|(name, set)| (name.clone(), set.elements.iter().cloned().collect()))
                .collect(),
            maps: maps
                .map(|(name, map)| (name.clone(), map.elements.clone()))
                .collect(),
        };
        Ok(Program { chains, base, tables })
    }

    /// Whether any base chain translates addresses: the kernel then translates at every hook.
    pub fn translates(&self) -> bool {
        self.base.iter().any(|(hook, _)| hook.kind == "nat")
    }

    /// What the base chain says, and in which chain it said so.
    pub fn run(&self, chain: &str, policy: &str, sight: &mut Sight) -> Result<(Verdict, String), WalkError> {
        match self.chain(chain, sight, 0)? {
            Some((Verdict::Return, _)) | None => match policy {
                "accept" => Ok((Verdict::Accept, chain.to_owned())),
                "drop" => Ok((Verdict::Drop, chain.to_owned())),
                other => Err(WalkError::Rule(format!("policy {other}"))),
            },
            Some(decided) => Ok(decided),
        }
    }

    /// `None` when the chain comes to its end.
    fn chain(
        &self,
        name: &str,
        sight: &mut Sight,
        depth: usize,
    ) -> Result<Option<(Verdict, String)>, WalkError> {
        if depth > 16 {
            return Err(WalkError::Rule(format!("chains jump in circles at {name}")));
        }
        let rules = self
            .chains
            .get(name)
            .ok_or_else(|| WalkError::Rule(format!("no chain {name}")))?;
        for rule in rules {
            match self.rule(rule, sight)? {
                None => {}
                Some(Verdict::Jump(to)) => match self.chain(&to, sight, depth + 1)? {
                    None | Some((Verdict::Return, _)) => {}
                    decided => return Ok(decided),
                },
                Some(Verdict::Goto(to)) => return self.chain(&to, sight, depth + 1),
                Some(verdict) => return Ok(Some((verdict, name.to_owned()))),
            }
        }
        Ok(None)
    }

    fn rule(&self, rule: &Rule, sight: &mut Sight) -> Result<Option<Verdict>, WalkError> {
        for part in rule {
            match part {
                Part::Match(condition) => {
                    if !self.matches(condition, sight)? {
                        return Ok(None);
                    }
                }
                Part::Do(statement) => match self.perform(statement, sight)? {
                    Done::On => {}
                    Done::NoMatch => return Ok(None),
                    Done::Verdict(verdict) => return Ok(Some(verdict)),
                },
            }
        }
        Ok(None)
    }

    fn matches(&self, condition: &Condition, sight: &Sight) -> Result<bool, WalkError> {
        let packet = &sight.packet;
        let link = |out: bool| if out { sight.oif } else { sight.iif };
        let address = |destination: bool| {
            if destination {
                packet.destination
            } else {
                packet.source
            }
        };
        Ok(match condition {
            Condition::State(states) => states.iter().any(|state| state == sight.state),
            Condition::StatusDnat => sight.dnat,
            Condition::Protocol(protocols) => protocols.contains(&packet.protocol),
            Condition::DestinationIsLocal => sight.local,
            Condition::Link { out, not, names } => {
                let found = match names {
                    Names::One(name) => name == link(*out),
                    Names::Set(set) => self.set(set)?.contains(&quoted(link(*out))),
                };
                found != *not
            }
            Condition::LinkAndAddress {
                out,
                destination,
                set,
            } => {
                let key = format!("{} . {}", quoted(link(*out)), address(*destination));
                self.set(set)?.contains(&key)
            }
            Condition::Address {
                destination,
                not,
                among,
            } => {
                let address = address(*destination);
                let found = match among {
                    Addresses::Blocks(blocks) => blocks.iter().any(|block| block.contains(address)),
                    Addresses::Set(set) => self.set(set)?.contains(&address.to_string()),
                };
                found != *not
            }
            Condition::Port { protocol, ranges } => {
                packet.protocol == *protocol
                    && ranges
                        .iter()
                        .any(|(from, to)| (*from..=*to).contains(&packet.destination_port))
            }
            // Packets here are TCP's or UDP's.
            Condition::Icmp => false,
            Condition::Refusal => false,
            Condition::SourcePort { protocol, set } => {
                packet.protocol == *protocol && self.set(set)?.contains(&packet.source_port.to_string())
            }
        })
    }

    fn set(&self, name: &str) -> Result<&Vec<String>, WalkError> {
        let set = self.tables.sets.get(name);
        set.ok_or_else(|| WalkError::Rule(format!("no set {name}")))
    }

    fn look_up(&self, map: &str, key: &str) -> Result<Option<&String>, WalkError> {
        let map = self
            .tables
            .maps
            .get(map)
            .ok_or_else(|| WalkError::Rule(format!("no map {map}")))?;
        Ok(map.get(key))
    }

    fn mark(&self, map: &str, key: &str, sight: &mut Sight) -> Result<Done, WalkError> {
        let Some(text) = self.look_up(map, key)? else {
            return Ok(Done::NoMatch);
        };
        sight.mark = number(text)?;
        Ok(Done::On)
    }

    fn perform(&self, statement: &Statement, sight: &mut Sight) -> Result<Done, WalkError> {
        let packet = sight.packet;
        Ok(match statement {
            Statement::Verdict(verdict) => Done::Verdict(verdict.clone()),
            Statement::VerdictOfLink { out, map } => {
                let link = if *out { sight.oif } else { sight.iif };
                match self.look_up(map, &quoted(link))? {
                    Some(text) => Done::Verdict(verdict(text)?),
                    None => Done::NoMatch,
                }
            }
            Statement::SetMark(mark) => {
                sight.mark = *mark;
                Done::On
            }
            Statement::MarkOfLink(map) => self.mark(map, &quoted(sight.iif), sight)?,
            Statement::MarkOfLinkAndSource(map) => {
                self.mark(map, &format!("{} . {}", quoted(sight.iif), packet.source), sight)?
            }
            Statement::MarkOfFlow => {
                sight.mark = sight.flow_mark;
                Done::On
            }
            Statement::SetMarkOfFlow(mark) => {
                sight.flow_mark = *mark;
                Done::On
            }
            Statement::DnatByAddress(map) => match self.look_up(map, &packet.destination.to_string())? {
                Some(text) => Done::Verdict(Verdict::Dnat(address(text)?, None)),
                None => Done::NoMatch,
            },
            Statement::DnatByPort { protocol, map } => {
                let found = match packet.protocol == *protocol {
                    true => self.look_up(map, &packet.destination_port.to_string())?,
                    false => None,
                };
                match found.and_then(|text| text.split_once(" . ")) {
                    Some((to, port)) => Done::Verdict(Verdict::Dnat(address(to)?, Some(port_of(port)?))),
                    None => Done::NoMatch,
                }
            }
            Statement::SnatByAddress(map) => match self.look_up(map, &packet.source.to_string())? {
                Some(text) => Done::Verdict(Verdict::Snat(address(text)?, None)),
                None => Done::NoMatch,
            },
            Statement::Snat { address, ports } => Done::Verdict(Verdict::Snat(*address, *ports)),
            Statement::Masquerade => Done::Verdict(Verdict::Masquerade),
        })
    }
}

enum Done {
    On,
    NoMatch,
    Verdict(Verdict),
}

fn quoted(link: &str) -> String {
    format!("\"{link}\"")
}

fn address(text: &str) -> Result<Ipv4Addr, WalkError> {
    text.parse().map_err(|_| WalkError::Rule(text.to_owned()))
}

fn port_of(text: &str) -> Result<u16, WalkError> {
    text.parse().map_err(|_| WalkError::Rule(text.to_owned()))
}

fn number(text: &str) -> Result<u32, WalkError> {
    let parsed = match text.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => text.parse(),
    };
    parsed.map_err(|_| WalkError::Rule(text.to_owned()))
}

fn protocol(text: &str) -> Result<u8, WalkError> {
    match text {
        "tcp" => Ok(TCP),
        "udp" => Ok(UDP),
        "icmp" => Ok(1),
        other => other.parse().map_err(|_| WalkError::Rule(other.to_owned())),
    }
}

fn verdict(text: &str) -> Result<Verdict, WalkError> {
    match text.split(' ').collect::<Vec<_>>()[..] {
        ["accept"] => Ok(Verdict::Accept),
        ["drop"] => Ok(Verdict::Drop),
        ["return"] => Ok(Verdict::Return),
        ["jump", chain] => Ok(Verdict::Jump(chain.to_owned())),
        ["goto", chain] => Ok(Verdict::Goto(chain.to_owned())),
        _ => Err(WalkError::Rule(text.to_owned())),
    }
}

/// `{ a, b }` as one word each, or a single word.
fn values(words: &mut &[&str]) -> Option<Vec<String>> {
    let (first, mut rest) = words.split_first()?;
    if *first != "{" {
        *words = rest;
        return Some(vec![(*first).to_owned()]);
    }
    let mut out = Vec::new();
    while let Some((word, after)) = rest.split_first() {
        rest = after;
        if *word == "}" {
            *words = rest;
            return Some(out);
        }
        out.push(word.trim_end_matches(',').to_owned());
    }
    None
}

fn blocks(texts: &[String]) -> Option<Vec<Cidr>> {
    let block = |text: &String| {
        let host = text.parse::<Ipv4Addr>().ok().map(Cidr::host);
        host.or_else(|| Cidr::parse(text))
    };
    texts.iter().map(block).collect()
}

fn ranges(texts: &[String]) -> Option<Vec<(u16, u16)>> {
    let range = |text: &String| {
        let (from, to) = text.split_once('-').unwrap_or((text, text));
        Some((from.parse().ok()?, to.parse().ok()?))
    };
    texts.iter().map(range).collect()
}

fn parse(text: &str) -> Result<Rule, WalkError> {
    let all: Vec<&str> = text.split(' ').collect();
    let mut words = all.as_slice();
    let mut rule = Vec::new();
    while !words.is_empty() {
        let part = condition(&mut words)
            .map(Part::Match)
            .or_else(|| statement(&mut words).map(Part::Do));
        rule.push(part.ok_or_else(|| WalkError::Rule(text.to_owned()))?);
    }
    Ok(rule)
}

/// Takes a condition from the front of the words; `None`, with the words as they were, when there is
/// none that is known.
fn condition(words: &mut &[&str]) -> Option<Condition> {
    let mut rest: &[&str];
    let found = match *words {
        ["ct", "state", list, after @ ..] => {
            rest = after;
            Condition::State(list.split(',').map(str::to_owned).collect())
        }
        ["ct", "status", "dnat", after @ ..] => {
            rest = after;
            Condition::StatusDnat
        }
        ["fib", "daddr", "type", "local", after @ ..] => {
            rest = after;
            Condition::DestinationIsLocal
        }
        ["meta", "l4proto", after @ ..] | ["ip", "protocol", after @ ..] => {
            rest = after;
            let names = values(&mut rest)?;
            let numbers: Result<Vec<u8>, WalkError> = names.iter().map(|name| protocol(name)).collect();
            Condition::Protocol(numbers.ok()?)
        }
        [name @ ("tcp" | "udp"), "dport", after @ ..] if after.first() != Some(&"map") => {
            rest = after;
            let ranges = ranges(&values(&mut rest)?)?;
            Condition::Port {
                protocol: protocol(name).ok()?,
                ranges,
            }
        }
        [
            "tcp",
            "flags",
            "&",
            "(fin|syn|rst|ack)",
            "==",
            "(rst|ack)",
            "tcp",
            "sequence",
            "0",
            after @ ..,
        ] => {
            rest = after;
            Condition::Refusal
        }
        [name @ ("tcp" | "udp"), "sport", set, after @ ..] => {
            rest = after;
            Condition::SourcePort {
                protocol: protocol(name).ok()?,
                set: set.strip_prefix('@')?.to_owned(),
            }
        }
        ["icmp", "type" | "code", _, after @ ..] => {
            rest = after;
            Condition::Icmp
        }
        ["ip", side @ ("saddr" | "daddr"), after @ ..] if after.first() != Some(&"map") => {
            rest = after;
            let not = rest.first() == Some(&"!=");
            if not {
                rest = rest.get(1..)?;
            }
            let among = match rest {
                [set, after @ ..] if set.starts_with('@') => {
                    rest = after;
                    Addresses::Set(set[1..].to_owned())
                }
                _ => Addresses::Blocks(blocks(&values(&mut rest)?)?),
            };
            let destination = *side == "daddr";
            Condition::Address {
                destination,
                not,
                among,
            }
        }
        [side @ ("iifname" | "oifname"), after @ ..] => {
            let out = *side == "oifname";
            let (found, after) = link(out, after)?;
            rest = after;
            found
        }
        _ => return None,
    };
    *words = rest;
    Some(found)
}

fn link<'a, 'b>(out: bool, words: &'a [&'b str]) -> Option<(Condition, &'a [&'b str])> {
    match words {
        [".", "ip", side @ ("saddr" | "daddr"), set, rest @ ..] => {
            let condition = Condition::LinkAndAddress {
                out,
                destination: *side == "daddr",
                set: set.strip_prefix('@')?.to_owned(),
            };
            Some((condition, rest))
        }
        ["!=", name, rest @ ..] => {
            let names = Names::One(unquoted(name)?);
            Some((
                Condition::Link {
                    out,
                    not: true,
                    names,
                },
                rest,
            ))
        }
        [name, rest @ ..] if *name != "vmap" => {
            let names = match name.strip_prefix('@') {
                Some(set) => Names::Set(set.to_owned()),
                None => Names::One(unquoted(name)?),
            };
            Some((
                Condition::Link {
                    out,
                    not: false,
                    names,
                },
                rest,
            ))
        }
        _ => None,
    }
}

fn unquoted(name: &str) -> Option<String> {
    Some(name.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

fn statement(words: &mut &[&str]) -> Option<Statement> {
    let map = |name: &&str| name.strip_prefix('@').map(str::to_owned);
    let (found, rest): (Statement, &[&str]) = match *words {
        ["accept", rest @ ..] => (Statement::Verdict(Verdict::Accept), rest),
        ["drop", rest @ ..] => (Statement::Verdict(Verdict::Drop), rest),
        ["return", rest @ ..] => (Statement::Verdict(Verdict::Return), rest),
        ["reject", "with", "tcp", "reset", rest @ ..] => (Statement::Verdict(Verdict::Reject), rest),
        ["jump", to, rest @ ..] => (Statement::Verdict(Verdict::Jump((*to).to_owned())), rest),
        ["goto", to, rest @ ..] => (Statement::Verdict(Verdict::Goto((*to).to_owned())), rest),
        [side @ ("iifname" | "oifname"), "vmap", name, rest @ ..] => {
            let out = *side == "oifname";
            (Statement::VerdictOfLink { out, map: map(name)? }, rest)
        }
        ["meta", "mark", "set", "iifname", "map", name, rest @ ..] => {
            (Statement::MarkOfLink(map(name)?), rest)
        }
        [
            "meta",
            "mark",
            "set",
            "iifname",
            ".",
            "ip",
            "saddr",
            "map",
            name,
            rest @ ..,
        ] => (Statement::MarkOfLinkAndSource(map(name)?), rest),
        ["meta", "mark", "set", "ct", "mark", rest @ ..] => (Statement::MarkOfFlow, rest),
        ["meta", "mark", "set", value, rest @ ..] => (Statement::SetMark(number(value).ok()?), rest),
        ["ct", "mark", "set", value, rest @ ..] => (Statement::SetMarkOfFlow(number(value).ok()?), rest),
        ["dnat", "ip", "to", "ip", "daddr", "map", name, rest @ ..] => {
            (Statement::DnatByAddress(map(name)?), rest)
        }
        [
            "dnat",
            "ip",
            "to",
            proto @ ("tcp" | "udp"),
            "dport",
            "map",
            name,
            rest @ ..,
        ] => {
            let protocol = protocol(proto).ok()?;
            (
                Statement::DnatByPort {
                    protocol,
                    map: map(name)?,
                },
                rest,
            )
        }
        ["snat", "ip", "to", "ip", "saddr", "map", name, rest @ ..] => {
            (Statement::SnatByAddress(map(name)?), rest)
        }
        ["snat", "ip", "to", to, rest @ ..] => {
            let (to, ports) = to
                .split_once(':')
                .map_or((*to, None), |(to, ports)| (to, Some(ports)));
            let ports = match ports {
                Some(ports) => Some(*ranges(&[ports.to_owned()])?.first()?),
                None => None,
            };
            let address = to.parse().ok()?;
            (Statement::Snat { address, ports }, rest)
        }
        ["masquerade", rest @ ..] => (Statement::Masquerade, rest),
        _ => return None,
    };
    *words = rest;
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_an_error() {
        for text in [
            "accept",
            "ip saddr { 10.0.0.0/8, 192.0.2.1 } tcp dport 80-90 accept",
            "meta mark set iifname . ip saddr map @table_of_sender accept",
            "meta mark set iifname map @table_of_unchecked accept",
            "oifname != \"docker0\" ip saddr 172.17.0.0/16 masquerade",
            "meta l4proto { tcp, udp } snat ip to 10.0.1.9:1024-65535",
        ] {
            assert!(parse(text).is_ok(), "{text}");
        }
        for text in [
            "counter accept",
            "tcp sport 80 accept",
            "ip saddr { 10.0.0.0/8 accept",
            "ip ttl 1 drop",
            "iifname docker0 accept",
            "snat ip to nowhere",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
