//! Flows that end at once when a rule goes.
//!
//! AWS does not track TCP and UDP flows that one rule allows from or to everywhere while another
//! lets every answer out ("Amazon EC2 security group connection tracking", untracked connections):
//! without the rule they stop with the next packet. Tracked flows keep their permission until
//! they end. cove tracks all of them, so it makes the kernel forget the former.

use std::net::Ipv4Addr;

use model::{PortRange, Protocol};
use rows::{Direction, NetworkInterface, RulePeer, SecurityGroup, SecurityGroupRule, Tables};

/// A flow as an interface sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// Who began it: the other side (`Ingress`) or the interface (`Egress`).
    pub direction: Direction,
    /// IANA number: 6 or 17.
    pub protocol: u8,
    pub peer: Ipv4Addr,
    /// The port that was connected to.
    pub port: u16,
}

/// Rules that a change of a group took away and whose flows were not tracked in AWS's sense.
#[derive(Clone, Debug, PartialEq)]
pub struct RevokedRules(Vec<SecurityGroupRule>);

/// What the change of a group revoked; `None` when no flow can be affected at once.
pub fn revoked_rules(before: &SecurityGroup, after: Option<&SecurityGroup>) -> Option<RevokedRules> {
    let answered = |direction: Direction, protocol: Protocol| {
        before.rules.iter().any(|rule| {
            rule.direction != direction && from_anywhere(rule) && rule.all_ports() && rule.covers(protocol)
        })
    };
    let stays = |rule: &SecurityGroupRule| {
        after.is_some_and(|group| group.rules.iter().any(|other| rule.same_permission(other)))
    };
    let revoked: Vec<_> = before
        .rules
        .iter()
        .filter(|rule| from_anywhere(rule) && !stays(rule))
        .filter(|rule| {
            [Protocol::Tcp, Protocol::Udp]
                .iter()
                .any(|p| rule.covers(*p) && answered(rule.direction, *p))
        })
        .cloned()
        .collect();
    (!revoked.is_empty()).then_some(RevokedRules(revoked))
}

impl RevokedRules {
    /// Whether the flow lived by a revoked rule and no rule of the interface's groups allows it now.
    pub fn cut(&self, tables: &Tables, eni: &NetworkInterface, flow: &Flow) -> bool {
        self.0.iter().any(|rule| allows(rule, flow, tables)) && !permitted(tables, eni, flow)
    }
}

/// Whether the interface's groups allow the flow to begin.
fn permitted(tables: &Tables, eni: &NetworkInterface, flow: &Flow) -> bool {
    eni.security_groups.iter().any(|id| {
        let group = tables.security_groups.get(&eni.scope.key(id));
        group.is_some_and(|group| group.rules.iter().any(|rule| allows(rule, flow, tables)))
    })
}

fn allows(rule: &SecurityGroupRule, flow: &Flow, tables: &Tables) -> bool {
    let protocol = match flow.protocol {
        6 => Protocol::Tcp,
        17 => Protocol::Udp,
        other => Protocol::Number(other),
    };
    let port = rule.protocol == Protocol::All
        || rule
            .ports
            .is_none_or(|range| (range.from..=range.to).contains(&flow.port));
    let peer = match &rule.peer {
        RulePeer::Cidr(cidr) => cidr.contains(flow.peer),
        RulePeer::CidrIpv6(_) => false,
        RulePeer::PrefixList(id) => {
            let mut lists = tables.prefix_lists.values();
            lists.any(|list| list.id == *id && list.blocks().iter().any(|b| b.contains(flow.peer)))
        }
        RulePeer::Group(group) => tables
            .network_interfaces
            .values()
            .any(|eni| eni.security_groups.contains(group) && eni.private_addresses.contains(&flow.peer)),
    };
    rule.direction == flow.direction && rule.covers(protocol) && port && peer
}

fn from_anywhere(rule: &SecurityGroupRule) -> bool {
    matches!(&rule.peer, RulePeer::Cidr(cidr) if cidr.prefix_len() == 0)
}

trait Coverage {
    fn covers(&self, protocol: Protocol) -> bool;
    fn all_ports(&self) -> bool;
}

impl Coverage for SecurityGroupRule {
    fn covers(&self, protocol: Protocol) -> bool {
        self.protocol == Protocol::All || self.protocol == protocol
    }

    fn all_ports(&self) -> bool {
        let every = |range: &PortRange| range.from == 0 && range.to == u16::MAX;
        self.protocol == Protocol::All || self.ports.as_ref().is_none_or(every)
    }
}
