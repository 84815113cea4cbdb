//! nft's language. Nothing else writes it.

use std::fmt::{self, Display, Formatter};

use model::{Cidr, PortRange, Protocol};

use super::*;
use crate::names::TABLE;

/// The commands as one script for `nft -f`, which applies it as one transaction.
pub fn script(commands: &[NftCommand]) -> String {
    use fmt::Write;
    let mut script = String::new();
    for command in commands {
        // A String takes everything.
        let _ = writeln!(script, "{command}");
    }
    script
}

impl Display for NftCommand {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            NftCommand::ReplaceTable => write!(
                f,
                "add table inet {TABLE}\ndelete table inet {TABLE}\nadd table inet {TABLE}"
            ),
            NftCommand::AddChain { chain, hook: None } => write!(f, "add chain inet {TABLE} {chain}"),
            NftCommand::AddChain {
                chain,
                hook: Some(hook),
            } => write!(f, "add chain inet {TABLE} {chain} {{ {hook} }}"),
            NftCommand::AddSet {
                set,
                key,
                value: None,
            } => {
                write!(f, "add set inet {TABLE} {set} {{ type {key}; }}")
            }
            NftCommand::AddSet {
                set,
                key,
                value: Some(value),
            } => write!(f, "add map inet {TABLE} {set} {{ type {key} : {value}; }}"),
            NftCommand::FlushChain(chain) => write!(f, "flush chain inet {TABLE} {chain}"),
            NftCommand::AddRule { chain, rule } => write!(f, "add rule inet {TABLE} {chain} {rule}"),
            NftCommand::AddElements { set, elements } => {
                write!(f, "add element inet {TABLE} {set} {{ ")?;
                separated(f, elements, ", ", |f, (key, value)| match value {
                    Some(value) => write!(f, "{key} : {value}"),
                    None => key.fmt(f),
                })?;
                f.write_str(" }")
            }
            NftCommand::DeleteElements { set, keys } => {
                write!(f, "delete element inet {TABLE} {set} {{ ")?;
                separated(f, keys, ", ", |f, key| key.fmt(f))?;
                f.write_str(" }")
            }
            NftCommand::DeleteChain(chain) => write!(f, "delete chain inet {TABLE} {chain}"),
            NftCommand::DeleteSet(set) => write!(f, "delete set inet {TABLE} {set}"),
            NftCommand::DeleteMap(map) => write!(f, "delete map inet {TABLE} {map}"),
        }
    }
}

impl Display for Hook {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            ChainKind::Filter => "filter",
            ChainKind::Nat => "nat",
        };
        let point = match self.point {
            HookPoint::Prerouting => "prerouting",
            HookPoint::Input => "input",
            HookPoint::Output => "output",
            HookPoint::Forward => "forward",
            HookPoint::Postrouting => "postrouting",
        };
        let policy = match self.policy {
            Policy::Accept => "accept",
            Policy::Drop => "drop",
        };
        let priority = self.priority;
        write!(
            f,
            "type {kind} hook {point} priority {priority}; policy {policy};"
        )
    }
}

impl Display for DataType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DataType::Link => "ifname",
            DataType::LinkAndAddress => "ifname . ipv4_addr",
            DataType::Address => "ipv4_addr",
            DataType::Port => "inet_service",
            DataType::AddressAndPort => "ipv4_addr . inet_service",
            DataType::Mark => "mark",
            DataType::Verdict => "verdict",
        })
    }
}

impl Display for Key {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Key::Link(link) => link.fmt(f),
            Key::LinkAndAddress(link, address) => write!(f, "{link} . {address}"),
            Key::Address(address) => address.fmt(f),
            Key::Port(port) => port.fmt(f),
        }
    }
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Value::Address(address) => address.fmt(f),
            Value::AddressAndPort(address, port) => write!(f, "{address} . {port}"),
            Value::Mark(mark) => write!(f, "0x{mark:08x}"),
            Value::Verdict(verdict) => verdict.fmt(f),
        }
    }
}

impl Display for LinkName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes();
        let name = bytes.split(|byte| *byte == 0).next();
        f.write_str("\"")?;
        f.write_str(&String::from_utf8_lossy(name.unwrap_or_default()))?;
        f.write_str("\"")
    }
}

impl fmt::Debug for LinkName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for part in &self.matches {
            write!(f, "{part} ")?;
        }
        separated(f, &self.statements, " ", |f, statement| statement.fmt(f))
    }
}

impl Display for Match {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Match::Is(field, values) => write!(f, "{field} {values}"),
            Match::IsNot(field, values) => write!(f, "{field} != {values}"),
            Match::Protocol(protocols) if *protocols == [Protocol::Icmp] => f.write_str("ip protocol icmp"),
            Match::Protocol(protocols) => {
                f.write_str("meta l4proto ")?;
                one_or_several(f, protocols, |f, protocol| match protocol {
                    Protocol::Number(number) => number.fmt(f),
                    named => f.write_str(&named.wire()),
                })
            }
            Match::Icmp(kind, None) => write!(f, "icmp type {kind}"),
            Match::Icmp(kind, Some(code)) => write!(f, "icmp type {kind} icmp code {code}"),
            Match::State(states) => {
                f.write_str("ct state ")?;
                separated(f, states, ",", |f, state| {
                    f.write_str(match state {
                        FlowState::New => "new",
                        FlowState::Established => "established",
                        FlowState::Related => "related",
                        FlowState::Invalid => "invalid",
                    })
                })
            }
            Match::Translated => f.write_str("ct status dnat"),
            Match::Local => f.write_str("fib daddr type local"),
            Match::Refusal => f.write_str("tcp flags & (fin|syn|rst|ack) == (rst|ack) tcp sequence 0"),
        }
    }
}

impl Display for Field {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Field::InLink => "iifname",
            Field::OutLink => "oifname",
            Field::Source => "ip saddr",
            Field::Destination => "ip daddr",
            Field::InLinkAndSource => "iifname . ip saddr",
            Field::OutLinkAndDestination => "oifname . ip daddr",
            Field::SourcePort(Transport::Tcp) => "tcp sport",
            Field::SourcePort(Transport::Udp) => "udp sport",
            Field::DestinationPort(Transport::Tcp) => "tcp dport",
            Field::DestinationPort(Transport::Udp) => "udp dport",
        })
    }
}

impl Display for Values {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Values::Link(link) => link.fmt(f),
            Values::Blocks(blocks) => one_or_several(f, blocks, block),
            Values::Ports(ranges) => one_or_several(f, ranges, ports),
            Values::Set(set) => write!(f, "@{set}"),
        }
    }
}

impl Display for Statement {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Statement::Verdict(verdict) => verdict.fmt(f),
            Statement::VerdictOf(Lookup { field, map }) => write!(f, "{field} vmap @{map}"),
            Statement::Reset => f.write_str("reject with tcp reset"),
            Statement::SetMark(mark) => write!(f, "meta mark set 0x{mark:08x}"),
            Statement::SetMarkOf(from) => write!(f, "meta mark set {from}"),
            Statement::RestoreMark => f.write_str("meta mark set ct mark"),
            Statement::SetFlowMark(mark) => write!(f, "ct mark set {mark}"),
            Statement::DestinationOf(from) => write!(f, "dnat ip to {from}"),
            Statement::SourceOf(from) => write!(f, "snat ip to {from}"),
            Statement::Source(address, None) => write!(f, "snat ip to {address}"),
            Statement::Source(address, Some(range)) => {
                write!(f, "snat ip to {address}:")?;
                ports(f, range)
            }
            Statement::Masquerade => f.write_str("masquerade"),
        }
    }
}

impl Display for Lookup {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} map @{}", self.field, self.map)
    }
}

impl Display for Verdict {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Verdict::Accept => f.write_str("accept"),
            Verdict::Drop => f.write_str("drop"),
            Verdict::Return => f.write_str("return"),
            Verdict::Jump(chain) => write!(f, "jump {chain}"),
            Verdict::Goto(chain) => write!(f, "goto {chain}"),
        }
    }
}

fn block(f: &mut Formatter<'_>, block: &Cidr) -> fmt::Result {
    match block.prefix_len() {
        32 => block.network().fmt(f),
        _ => block.fmt(f),
    }
}

fn ports(f: &mut Formatter<'_>, range: &PortRange) -> fmt::Result {
    match range {
        PortRange { from, to } if from == to => from.fmt(f),
        PortRange { from, to } => write!(f, "{from}-{to}"),
    }
}

type Write<T> = fn(&mut Formatter<'_>, &T) -> fmt::Result;

/// A single value by itself, several as an anonymous set.
fn one_or_several<T>(f: &mut Formatter<'_>, values: &[T], write: Write<T>) -> fmt::Result {
    if let [one] = values {
        return write(f, one);
    }
    f.write_str("{ ")?;
    separated(f, values, ", ", write)?;
    f.write_str(" }")
}

fn separated<T>(f: &mut Formatter<'_>, values: &[T], by: &str, write: Write<T>) -> fmt::Result {
    for (n, value) in values.iter().enumerate() {
        if n > 0 {
            f.write_str(by)?;
        }
        write(f, value)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_written_as_nft_reads_them() {
        let block = |text| Cidr::parse(text).unwrap();
        let several = [block("127.0.0.0/8"), block("10.0.0.4/32")];
        let elsewhere = Match::IsNot(Field::OutLink, Values::Link("docker0".into()));
        let port = Field::DestinationPort(Transport::Udp);
        let ports = PortRange { from: 1024, to: 2048 };
        for (rule, text) in [
            (
                Rule::new(
                    [elsewhere, Match::among(Field::Source, several)],
                    Statement::Masquerade,
                ),
                "oifname != \"docker0\" ip saddr { 127.0.0.0/8, 10.0.0.4 } masquerade",
            ),
            (
                Rule::new([], Statement::SetMarkOf(Field::InLinkAndSource.of("tables")))
                    .then(Verdict::Accept),
                "meta mark set iifname . ip saddr map @tables accept",
            ),
            (
                Rule::new([Match::Local], Statement::DestinationOf(port.of("published"))),
                "fib daddr type local dnat ip to udp dport map @published",
            ),
            (
                Rule::new(
                    [Match::port(Transport::Tcp, 80)],
                    Statement::VerdictOf(Field::OutLink.of("to")),
                ),
                "tcp dport 80 oifname vmap @to",
            ),
            (
                Rule::new(
                    [
                        Match::Protocol(vec![Protocol::Tcp, Protocol::Icmp]),
                        Match::Translated,
                    ],
                    Statement::Source([10, 0, 0, 9].into(), Some(ports)),
                ),
                "meta l4proto { tcp, icmp } ct status dnat snat ip to 10.0.0.9:1024-2048",
            ),
            (
                Rule::new([Match::State(&[FlowState::New])], Statement::SetFlowMark(2)),
                "ct state new ct mark set 2",
            ),
        ] {
            assert_eq!(rule.to_string(), text);
        }
    }

    #[test]
    fn a_map_gets_values_with_its_keys() {
        let elements = vec![
            (
                Key::Port(80),
                Some(Value::AddressAndPort([172, 17, 0, 2].into(), 8080)),
            ),
            (Key::Port(81), Some(Value::Mark(1))),
        ];
        let set = "published".into();
        assert_eq!(
            script(&[NftCommand::AddElements { set, elements }]),
            "add element inet cove published { 80 : 172.17.0.2 . 8080, 81 : 0x00000001 }\n"
        );
    }
}
