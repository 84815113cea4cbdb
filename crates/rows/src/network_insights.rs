//! Paths that are asked about, and what was found of them.

use std::net::Ipv4Addr;

use model::*;
use serde::{Deserialize, Serialize};

use crate::ClientToken;

/// A question of Reachability Analyzer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkInsightsPath {
    pub scope: Scope,
    pub id: NetworkInsightsPathId,
    /// An id of an interface, instance or internet gateway.
    pub source: String,
    pub destination: Option<String>,
    pub source_ip: Option<Ipv4Addr>,
    pub destination_ip: Option<Ipv4Addr>,
    pub udp: bool,
    pub destination_port: Option<u16>,
    pub filter_at_source: Option<PathFilter>,
    pub filter_at_destination: Option<PathFilter>,
    pub created_at: Timestamp,
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PathFilter {
    pub source_address: Option<Ipv4Addr>,
    pub source_ports: Option<PortRange>,
    pub destination_address: Option<Ipv4Addr>,
    pub destination_ports: Option<PortRange>,
}

/// What was found of a path at a moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkInsightsAnalysis {
    pub scope: Scope,
    pub id: NetworkInsightsAnalysisId,
    pub path: NetworkInsightsPathId,
    pub started_at: Timestamp,
    pub path_found: bool,
    pub forward: Vec<PathStep>,
    pub back: Vec<PathStep>,
    pub explanations: Vec<PathExplanation>,
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

impl NetworkInsightsPath {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.id)
    }
}

impl NetworkInsightsAnalysis {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.id)
    }
}

/// A component on the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathStep {
    pub component: String,
    pub acl_rule: Option<PathAclRule>,
    pub group_rule: Option<PathGroupRule>,
    pub route: Option<PathRoute>,
    pub inbound: Option<PathHeader>,
    pub outbound: Option<PathHeader>,
    pub subnet: Option<String>,
    pub vpc: Option<String>,
    pub attached_to: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathHeader {
    pub udp: bool,
    pub source: Ipv4Addr,
    pub source_ports: PortRange,
    pub destination: Ipv4Addr,
    pub destination_ports: PortRange,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathAclRule {
    pub number: u16,
    pub egress: bool,
    pub allow: bool,
    pub protocol: Protocol,
    pub cidr: Cidr,
    pub ports: Option<PortRange>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathGroupRule {
    pub group: String,
    pub egress: bool,
    pub protocol: Protocol,
    pub ports: Option<PortRange>,
    /// A block, or the id of a group or prefix list.
    pub peer: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathRoute {
    pub destination: Cidr,
    pub prefix_list: Option<String>,
    /// An id, or `local`.
    pub target: String,
    pub active: bool,
}

/// What stops packets on the way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PathExplanation {
    /// AWS's code.
    pub code: String,
    pub egress: Option<bool>,
    pub component: Option<String>,
    pub header: Option<PathHeader>,
    pub interface: Option<String>,
    pub subnet: Option<String>,
    pub vpc: Option<String>,
    pub groups: Vec<String>,
    pub acl: Option<String>,
    pub acl_rule: Option<PathAclRule>,
    pub route_table: Option<String>,
    pub route: Option<PathRoute>,
    pub gateway: Option<String>,
    pub nat_gateway: Option<String>,
    pub state: Option<String>,
}
