//! The plan as a value: printable and comparable.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::Ipv4Addr;

use model::{Cidr, Mac};

use crate::nft::Ruleset;

/// A namespace by the role that it has for us.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamespaceName {
    /// The one that cove itself runs in. Only cove's own link in it is ever looked at or touched.
    Host,
    /// One of ours, under `/run/netns`.
    Named(String),
}

impl fmt::Display for NamespaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NamespaceName::Host => f.write_str("(host)"),
            NamespaceName::Named(name) => f.write_str(name),
        }
    }
}

impl fmt::Debug for NamespaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Everything that should be (or was seen to be) in some namespaces.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetPlan {
    pub namespaces: BTreeMap<NamespaceName, NamespacePlan>,
}

impl NetPlan {
    /// The namespace's part, made when it is not there yet.
    pub fn namespace(&mut self, name: NamespaceName) -> &mut NamespacePlan {
        self.namespaces.entry(name).or_default()
    }

    /// Takes in another plan. Plans of different VPCs and of the internet share no namespace.
    pub fn merge(&mut self, other: NetPlan) {
        self.namespaces.extend(other.namespaces);
    }
}

/// What is in one namespace. What the kernel adds by itself (127.0.0.1, connected and local
/// routes, the three default rules) is not listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamespacePlan {
    /// Path below `/proc/sys/net` and value.
    pub sysctls: BTreeMap<String, String>,
    pub links: BTreeMap<String, Link>,
    /// Settings of links, which go with them: link, path below `/proc/sys/net` with `*` for the
    /// link's name, and value.
    pub link_sysctls: BTreeMap<(String, &'static str), &'static str>,
    pub addresses: BTreeSet<Address>,
    pub routes: BTreeMap<RouteKey, Route>,
    pub rules: BTreeSet<RoutingRule>,
    /// Permanent neighbour entries: link and address to hardware address.
    pub neighbours: BTreeMap<(String, Ipv4Addr), Mac>,
    /// The table `inet cove`. `None` in what was observed: live rules are never read back, the
    /// table is replaced as a whole.
    pub ruleset: Option<Ruleset>,
}

/// A link; all are up.
#[derive(Clone, Debug, PartialEq)]
pub enum Link {
    Loopback,
    /// The end of a veth pair from which the pair is made.
    Veth {
        mac: Mac,
        peer: VethPeer,
        /// The bridge of the same namespace that it is a port of.
        port_of: Option<String>,
    },
    /// The other end, which comes and goes with the first.
    VethEnd {
        mac: Mac,
    },
    Bridge {
        mac: Mac,
    },
}

/// Where the other end of a veth pair is.
#[derive(Clone, Debug, PartialEq)]
pub struct VethPeer {
    pub namespace: NamespaceName,
    pub link: String,
    pub mac: Mac,
}

/// An address on a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    pub link: String,
    pub address: Ipv4Addr,
    pub prefix_len: u8,
}

/// The kernel's table of the route (254 is `main`) and its destination: one route each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteKey {
    pub table: u32,
    pub destination: Cidr,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Out of a link; with `via` to that neighbour, whether or not the link has its network.
    Link {
        link: String,
        via: Option<Ipv4Addr>,
        source: Option<Ipv4Addr>,
    },
    /// Drops without an answer.
    Blackhole,
}

impl Route {
    pub fn link(&self) -> Option<&str> {
        match self {
            Route::Link { link, .. } => Some(link),
            Route::Blackhole => None,
        }
    }
}

/// `ip rule add priority PRIORITY fwmark MARK lookup TABLE`, or with `from ADDRESS`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RoutingRule {
    pub priority: u32,
    pub packets: Packets,
    pub table: u32,
}

/// The packets that a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Packets {
    Marked(u32),
    From(Ipv4Addr),
}
