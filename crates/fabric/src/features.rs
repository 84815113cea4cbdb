//! What the network needs of the kernel, each tried once in a throw-away namespace.

use std::os::fd::AsFd;

use netlink_packet_core::{NLM_F_CREATE, NLM_F_EXCL};
use netlink_packet_route::RouteNetlinkMessage;
use netns::Namespace;
use netplan::names;

use crate::conntrack;
use crate::message::{self, VethRole};
use crate::netlink::Netlink;
use crate::nft::{self, NftError};

/// Something that the network is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// The program `nft`.
    NftProgram,
    NetworkNamespaces,
    /// Pairs of virtual Ethernet links.
    Veth,
    Bridge,
    /// Writing in `/proc/sys/net`.
    Settings,
    /// nftables, as far as this module of the kernel has it.
    Rules {
        module: &'static str,
    },
    /// Looking through and changing the table of connections: the module `nf_conntrack_netlink`.
    ConnectionTable,
}

/// A feature that did not work, with what the kernel said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingFeature {
    pub feature: Feature,
    pub reason: String,
}

impl MissingFeature {
    fn new(feature: Feature, error: &dyn std::error::Error) -> Self {
        let mut reason = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            reason = format!("{reason}: {cause}");
            source = cause.source();
        }
        MissingFeature { feature, reason }
    }
}

/// Every kind of rule that the fabric writes, in one transaction.
const RULES: &str = "add table inet check
add map inet check links { type ifname : verdict; }
add map inet check addresses { type ipv4_addr : ipv4_addr; }
add map inet check ports { type inet_service : ipv4_addr . inet_service; }
add chain inet check forward { type filter hook forward priority 0; policy drop; }
add chain inet check source_nat { type nat hook postrouting priority 100; policy accept; }
add chain inet check ports_here { type nat hook output priority -100; policy accept; }
add rule inet check forward ct state established,related accept
add rule inet check forward iifname vmap @links
add rule inet check forward meta l4proto tcp reject with tcp reset
add rule inet check source_nat snat ip to ip saddr map @addresses
add rule inet check source_nat masquerade
add rule inet check ports_here fib daddr type local dnat ip to tcp dport map @ports
";

/// When not all of that is taken, the smallest rule that needs each module. What needs another one
/// besides comes after it.
const BY_MODULE: [(&str, &str, Option<&str>); 7] = [
    (
        "nf_tables",
        "add chain inet NAME chain { type filter hook forward priority 0; }",
        None,
    ),
    (
        "nft_ct",
        "add chain inet NAME chain
add rule inet NAME chain ct state established accept",
        Some("nf_tables"),
    ),
    (
        "nft_reject_inet",
        "add chain inet NAME chain { type filter hook forward priority 0; }
add rule inet NAME chain meta l4proto tcp reject with tcp reset",
        Some("nf_tables"),
    ),
    (
        "nft_fib_inet",
        "add chain inet NAME chain { type filter hook output priority 0; }
add rule inet NAME chain fib daddr type local accept",
        Some("nf_tables"),
    ),
    (
        "nft_chain_nat",
        "add chain inet NAME chain { type nat hook postrouting priority 100; }",
        Some("nf_tables"),
    ),
    (
        "nft_nat",
        "add chain inet NAME chain { type nat hook postrouting priority 100; }
add rule inet NAME chain snat ip to 192.0.2.1",
        Some("nft_chain_nat"),
    ),
    (
        "nft_masq",
        "add chain inet NAME chain { type nat hook postrouting priority 100; }
add rule inet NAME chain masquerade",
        Some("nft_chain_nat"),
    ),
];

/// Tries everything; what is missing, all of it. Touches no namespace but its own.
pub fn missing_features() -> Vec<MissingFeature> {
    let mut missing = Vec::new();
    if nft::program().is_none() {
        missing.push(MissingFeature::new(Feature::NftProgram, &NftError::NotInstalled));
    }
    let name = format!("{}{}", names::CHECK, std::process::id());
    let mut failed = |error: &netns::NamespaceError| {
        missing.push(MissingFeature::new(Feature::NetworkNamespaces, error));
    };
    match Namespace::create(&name) {
        Err(error) => failed(&error),
        Ok(namespace) => {
            let within = namespace.within(|| try_inside(&namespace));
            let removed = Namespace::delete(&name);
            match (within, removed) {
                (Err(error), _) | (Ok(_), Err(error)) => failed(&error),
                (Ok(more), Ok(())) => missing.extend(more),
            }
        }
    }
    missing
}

fn try_inside(namespace: &Namespace) -> Vec<MissingFeature> {
    let mut missing = try_links(namespace);
    if let Err(error) = std::fs::write("/proc/sys/net/ipv4/ip_forward", "1") {
        missing.push(MissingFeature::new(Feature::Settings, &error));
    }
    missing.extend(missing_rules());
    if let Err(error) = conntrack::try_query() {
        missing.push(MissingFeature::new(Feature::ConnectionTable, &error));
    }
    missing
}

fn try_links(namespace: &Namespace) -> Vec<MissingFeature> {
    let created = NLM_F_CREATE | NLM_F_EXCL;
    let mac = model::Mac::local(1);
    let mut netlink = match Netlink::open() {
        Ok(netlink) => netlink,
        Err(error) => return vec![MissingFeature::new(Feature::NetworkNamespaces, &error)],
    };
    let pair = message::veth(
        VethRole::Interface,
        "check1",
        mac,
        "check2",
        mac,
        namespace.as_fd(),
    );
    let bridge = message::bridge("check3", mac);
    [(Feature::Veth, pair), (Feature::Bridge, bridge)]
        .into_iter()
        .filter_map(|(feature, link)| {
            let made = netlink.change(RouteNetlinkMessage::NewLink(link), created);
            made.err().map(|error| MissingFeature::new(feature, &error))
        })
        .collect()
}

fn missing_rules() -> Vec<MissingFeature> {
    let all = match nft::apply(RULES) {
        Ok(()) | Err(NftError::NotInstalled) => return Vec::new(),
        Err(error) => error,
    };
    let mut missing: Vec<MissingFeature> = Vec::new();
    for (module, rules, needs) in BY_MODULE {
        let is_missing = |needed: &str| {
            let mut modules = missing.iter().map(|other| other.feature);
            modules.any(|feature| matches!(feature, Feature::Rules { module } if module == needed))
        };
        if needs.is_some_and(is_missing) {
            continue;
        }
        let rules = format!("add table inet NAME\n{rules}\n").replace("NAME", module);
        if let Err(error) = nft::apply(&rules) {
            missing.push(MissingFeature::new(Feature::Rules { module }, &error));
        }
    }
    if missing.is_empty() {
        // Each works alone: whatever it is, nft has said it.
        missing.push(MissingFeature::new(Feature::Rules { module: "nf_tables" }, &all));
    }
    missing
}
