//! A NAT gateway: the namespace that its interface ends in forwards what the VPC routes to it,
//! under its own address, and takes nothing else in.
//!
//! On its way out a packet crosses the VPC's router twice: from its sender to the gateway, and
//! from the gateway to the internet gateway, which gives it the elastic IP address. Translation is
//! here rather than there because both ways are flows of their own to the router, with the ACLs of
//! both subnets. Source: Amazon VPC User Guide, "NAT gateways".

use rows::{NetworkInterface, Vpc};

use crate::plan::NamespacePlan;
use crate::ruleset::{Chain, Ruleset};

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
    let mut add = |name: &str, chain| ruleset.chains.insert(name.to_owned(), chain);
    // Not even a ping is answered, and an answer to nothing that went out ends here too.
    add("own", Chain::base("filter", "input", 0, "drop", &[]));
    let blocks: Vec<_> = vpc.cidrs.iter().map(|block| block.cidr.to_string()).collect();
    let from_the_vpc = format!(
        "ip saddr {{ {} }} ct state new meta l4proto {{ tcp, udp, icmp }} accept",
        blocks.join(", ")
    );
    let rules = [
        "ct state established,related accept",
        "ct state invalid meta l4proto tcp reject with tcp reset",
        from_the_vpc.as_str(),
    ];
    add("forwarded", Chain::base("filter", "forward", 0, "drop", &rules));
    let own = eni.primary_address();
    let with_ports = format!("meta l4proto {{ tcp, udp }} snat ip to {own}:1024-65535");
    let without = format!("snat ip to {own}");
    let rules = [with_ports.as_str(), without.as_str()];
    add(
        "translated",
        Chain::base("nat", "postrouting", 100, "accept", &rules),
    );
    ruleset
}
