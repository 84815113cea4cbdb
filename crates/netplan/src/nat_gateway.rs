//! A NAT gateway: the namespace that its interface ends in forwards what the VPC routes to it,
//! under its own address, and takes nothing else in.
//!
//! On its way out a packet crosses the VPC's router twice: from its sender to the gateway, and
//! from the gateway to the internet gateway, which gives it the elastic IP address. Translation is
//! here rather than there because both ways are flows of their own to the router, with the ACLs of
//! both subnets. Source: Amazon VPC User Guide, "NAT gateways".

use model::{Cidr, PortRange, Protocol};
use rows::{NetworkInterface, Vpc};

use crate::nft::{
    Chain, ChainKind, Field, FlowState, HookPoint, Match, Policy, Rule, Ruleset, Statement, Verdict,
};
use crate::plan::NamespacePlan;

/// After this many seconds without a packet a flow is forgotten, and its next TCP packet is
/// answered with a reset.
const IDLE: &str = "350";

/// Makes a NAT gateway of the namespace that holds its interface.
pub(crate) fn translate(plan: &mut NamespacePlan, vpc: &Vpc, eni: &NetworkInterface) {
    let settings = [
        ("ipv4/ip_forward", "1"),
        ("ipv4/conf/all/rp_filter", "0"),
        ("ipv4/conf/default/rp_filter", "0"),
        // Every packet leaves by the link that it came in by, which is no reason to tell its sender.
        ("ipv4/conf/all/send_redirects", "0"),
        ("ipv4/conf/default/send_redirects", "0"),
        ("ipv4/conf/all/accept_redirects", "0"),
        ("ipv4/conf/default/accept_redirects", "0"),
        ("netfilter/nf_conntrack_tcp_loose", "0"),
        ("netfilter/nf_conntrack_tcp_timeout_established", IDLE),
        ("netfilter/nf_conntrack_udp_timeout", IDLE),
        ("netfilter/nf_conntrack_udp_timeout_stream", IDLE),
        ("netfilter/nf_conntrack_icmp_timeout", IDLE),
    ];
    let settings = settings.into_iter();
    plan.sysctls
        .extend(settings.map(|(path, value)| (path.to_owned(), value.to_owned())));
    plan.ruleset = Some(ruleset(vpc, eni));
}

fn ruleset(vpc: &Vpc, eni: &NetworkInterface) -> Ruleset {
    let mut ruleset = Ruleset::default();
    let mut add = |name: &str, chain| ruleset.chains.insert(name.into(), chain);
    // Not even a ping is answered, and an answer to nothing that went out ends here too.
    let input = Chain::base(ChainKind::Filter, HookPoint::Input, 0, Policy::Drop, []);
    add("own", input);
    let blocks: Vec<Cidr> = vpc.cidrs.iter().map(|block| block.cidr).collect();
    let tracked = &[FlowState::Established, FlowState::Related];
    let translatable = vec![Protocol::Tcp, Protocol::Udp, Protocol::Icmp];
    let rules = [
        Rule::new([Match::State(tracked)], Verdict::Accept),
        Rule::new(
            [
                Match::State(&[FlowState::Invalid]),
                Match::Protocol(vec![Protocol::Tcp]),
            ],
            Statement::Reset,
        ),
        Rule::new(
            [
                Match::among(Field::Source, blocks),
                Match::State(&[FlowState::New]),
                Match::Protocol(translatable),
            ],
            Verdict::Accept,
        ),
    ];
    let forward = Chain::base(ChainKind::Filter, HookPoint::Forward, 0, Policy::Drop, rules);
    add("forwarded", forward);
    let own = eni.primary_address();
    let ports = PortRange {
        from: 1024,
        to: u16::MAX,
    };
    let rules = [
        Rule::new(
            [Match::Protocol(vec![Protocol::Tcp, Protocol::Udp])],
            Statement::Source(own, Some(ports)),
        ),
        Rule::new([], Statement::Source(own, None)),
    ];
    let leaving = Chain::base(ChainKind::Nat, HookPoint::Postrouting, 100, Policy::Accept, rules);
    add("translated", leaving);
    ruleset
}
