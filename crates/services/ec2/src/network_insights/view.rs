//! Paths and analyses as EC2 shows them.

use std::net::Ipv4Addr;

use crate::api::*;
use model::{Arn, PortRange as Ports, Protocol as RuleProtocol, Scope, Tag as RowTag};
use rows::{
    NetworkInsightsAnalysis as AnalysisRow, NetworkInsightsPath as PathRow, PathAclRule, PathExplanation,
    PathFilter as FilterRow, PathGroupRule, PathHeader, PathRoute, PathStep, Tables,
};

use crate::reachability::name_tag;
use crate::tags_to_wire;

/// The ARN of an EC2 resource; its kind follows from its id.
fn arn(scope: &Scope, id: &str) -> Option<String> {
    let kind = match id.split_inclusive('-').next()? {
        "eni-" => "network-interface",
        "i-" => "instance",
        "igw-" => "internet-gateway",
        "nat-" => "natgateway",
        "sg-" => "security-group",
        "acl-" => "network-acl",
        "rtb-" => "route-table",
        "subnet-" => "subnet",
        "vpc-" => "vpc",
        "nip-" => "network-insights-path",
        "nia-" => "network-insights-analysis",
        _ => return None,
    };
    Some(Arn::new("ec2", scope, format!("{kind}/{id}")).to_string())
}

pub(super) fn protocol(udp: bool) -> Protocol {
    if udp { Protocol::Udp } else { Protocol::Tcp }
}

pub(super) fn path(row: &PathRow) -> NetworkInsightsPath {
    let destination = row.destination.as_ref();
    NetworkInsightsPath {
        created_date: Some(row.created_at),
        destination: row.destination.clone(),
        destination_arn: destination.and_then(|id| arn(&row.scope, id)),
        destination_ip: row.destination_ip.map(|address| address.to_string()),
        destination_port: row.destination_port.map(i32::from),
        filter_at_destination: row.filter_at_destination.as_ref().map(filter),
        filter_at_source: row.filter_at_source.as_ref().map(filter),
        network_insights_path_arn: arn(&row.scope, row.id.as_str()),
        network_insights_path_id: Some(row.id.to_string()),
        protocol: Some(protocol(row.udp)),
        source: Some(row.source.clone()),
        source_arn: arn(&row.scope, &row.source),
        source_ip: row.source_ip.map(|address| address.to_string()),
        tags: tags_to_wire(&row.tags),
    }
}

fn filter(row: &FilterRow) -> PathFilter {
    let range = |ports: Ports| FilterPortRange {
        from_port: Some(i32::from(ports.from)),
        to_port: Some(i32::from(ports.to)),
    };
    PathFilter {
        destination_address: row.destination_address.map(|address| address.to_string()),
        destination_port_range: row.destination_ports.map(range),
        source_address: row.source_address.map(|address| address.to_string()),
        source_port_range: row.source_ports.map(range),
    }
}

/// An analysis as the request that starts it is answered.
pub(super) fn running(row: &AnalysisRow) -> NetworkInsightsAnalysis {
    NetworkInsightsAnalysis {
        network_insights_analysis_arn: arn(&row.scope, row.id.as_str()),
        network_insights_analysis_id: Some(row.id.to_string()),
        network_insights_path_id: Some(row.path.to_string()),
        start_date: Some(row.started_at),
        status: Some(AnalysisStatus::Running),
        tags: tags_to_wire(&row.tags),
        ..NetworkInsightsAnalysis::default()
    }
}

pub(super) fn analysis(tables: &Tables, row: &AnalysisRow) -> NetworkInsightsAnalysis {
    let view = View {
        tables,
        scope: &row.scope,
    };
    let steps = |steps: &[PathStep]| {
        let numbered = (1..).zip(steps);
        Some(numbered.map(|(number, found)| view.step(number, found)).collect())
    };
    NetworkInsightsAnalysis {
        status: Some(AnalysisStatus::Succeeded),
        network_path_found: Some(row.path_found),
        forward_path_components: steps(&row.forward),
        return_path_components: steps(&row.back),
        explanations: Some(row.explanations.iter().map(|e| view.explanation(e)).collect()),
        ..running(row)
    }
}

struct View<'a> {
    tables: &'a Tables,
    scope: &'a Scope,
}

impl View<'_> {
    fn component(&self, id: &str) -> AnalysisComponent {
        AnalysisComponent {
            arn: arn(self.scope, id),
            id: Some(id.to_owned()),
            name: self.name(id),
        }
    }

    fn optional(&self, id: &Option<String>) -> Option<AnalysisComponent> {
        id.as_ref().map(|id| self.component(id))
    }

    /// The tag `Name`; a group without one has its own name.
    fn name(&self, id: &str) -> Option<String> {
        let key = self.scope.key(id);
        let named = |tags: &[RowTag]| name_tag(tags).map(str::to_owned);
        match id.split_inclusive('-').next()? {
            "eni-" => named(&self.tables.network_interfaces.get(&key)?.tags),
            "i-" => named(&self.tables.instances.get(&key)?.tags),
            "igw-" => named(&self.tables.internet_gateways.get(&key)?.tags),
            "nat-" => named(&self.tables.nat_gateways.get(&key)?.tags),
            "acl-" => named(&self.tables.network_acls.get(&key)?.tags),
            "rtb-" => named(&self.tables.route_tables.get(&key)?.tags),
            "subnet-" => named(&self.tables.subnets.get(&key)?.tags),
            "vpc-" => named(&self.tables.vpcs.get(&key)?.tags),
            "sg-" => {
                let group = self.tables.security_groups.get(&key)?;
                named(&group.tags).or_else(|| Some(group.name.clone()))
            }
            _ => None,
        }
    }

    fn step(&self, number: i32, row: &PathStep) -> PathComponent {
        PathComponent {
            sequence_number: Some(number),
            component: Some(self.component(&row.component)),
            acl_rule: row.acl_rule.as_ref().map(acl_rule),
            security_group_rule: row.group_rule.as_ref().map(group_rule),
            route_table_route: row.route.as_ref().map(route),
            inbound_header: row.inbound.as_ref().map(header),
            outbound_header: row.outbound.as_ref().map(header),
            subnet: self.optional(&row.subnet),
            vpc: self.optional(&row.vpc),
            attached_to: self.optional(&row.attached_to),
            additional_details: Some(vec![]),
            explanations: Some(vec![]),
            ..PathComponent::default()
        }
    }

    fn explanation(&self, row: &PathExplanation) -> Explanation {
        let groups: Vec<_> = row.groups.iter().map(|id| self.component(id)).collect();
        let about = row.header.as_ref();
        let ports = about.map(|header| vec![port_range(header.destination_ports)]);
        Explanation {
            explanation_code: Some(row.code.clone()),
            direction: row.egress.map(|egress| direction(egress).to_owned()),
            component: self.optional(&row.component),
            acl: self.optional(&row.acl),
            acl_rule: row.acl_rule.as_ref().map(acl_rule),
            address: about.map(|header| cidr(header.destination)),
            network_interface: self.optional(&row.interface),
            subnet: self.optional(&row.subnet),
            vpc: self.optional(&row.vpc),
            security_group: match groups.as_slice() {
                [one] => Some(one.clone()),
                _ => None,
            },
            security_groups: Some(groups).filter(|groups| !groups.is_empty()),
            port_ranges: ports,
            protocols: about.map(|header| vec![number(header.udp)]),
            route_table: self.optional(&row.route_table),
            route_table_route: row.route.as_ref().map(route),
            internet_gateway: self.optional(&row.gateway),
            nat_gateway: self.optional(&row.nat_gateway),
            state: row.state.clone(),
            ..Explanation::default()
        }
    }
}

fn direction(egress: bool) -> &'static str {
    if egress { "egress" } else { "ingress" }
}

/// The protocol's IANA number.
fn number(udp: bool) -> String {
    if udp { "17" } else { "6" }.to_owned()
}

fn cidr(address: Ipv4Addr) -> String {
    format!("{address}/32")
}

fn port_range(ports: Ports) -> PortRange {
    PortRange {
        from: Some(i32::from(ports.from)),
        to: Some(i32::from(ports.to)),
    }
}

fn header(row: &PathHeader) -> AnalysisPacketHeader {
    AnalysisPacketHeader {
        destination_addresses: Some(vec![cidr(row.destination)]),
        destination_port_ranges: Some(vec![port_range(row.destination_ports)]),
        protocol: Some(number(row.udp)),
        source_addresses: Some(vec![cidr(row.source)]),
        source_port_ranges: Some(vec![port_range(row.source_ports)]),
    }
}

fn rule_protocol(protocol: RuleProtocol) -> String {
    match protocol {
        RuleProtocol::All => "all".to_owned(),
        other => other.wire(),
    }
}

fn acl_rule(row: &PathAclRule) -> AnalysisAclRule {
    AnalysisAclRule {
        cidr: Some(row.cidr.to_string()),
        egress: Some(row.egress),
        port_range: row.ports.map(port_range),
        protocol: Some(rule_protocol(row.protocol)),
        rule_action: Some(if row.allow { "allow" } else { "deny" }.to_owned()),
        rule_number: Some(i32::from(row.number)),
    }
}

fn group_rule(row: &PathGroupRule) -> AnalysisSecurityGroupRule {
    let peer = |prefix: &str| Some(row.peer.clone()).filter(|peer| peer.starts_with(prefix));
    AnalysisSecurityGroupRule {
        cidr: Some(row.peer.clone()).filter(|peer| peer.contains('/')),
        direction: Some(direction(row.egress).to_owned()),
        port_range: row.ports.map(port_range),
        prefix_list_id: peer("pl-"),
        protocol: Some(rule_protocol(row.protocol)),
        security_group_id: peer("sg-"),
    }
}

fn route(row: &PathRoute) -> AnalysisRouteTableRoute {
    let target = |prefix: &str| Some(row.target.clone()).filter(|target| target.starts_with(prefix));
    let local = row.target == "local";
    AnalysisRouteTableRoute {
        destination_cidr: row.prefix_list.is_none().then(|| row.destination.to_string()),
        destination_prefix_list_id: row.prefix_list.clone(),
        gateway_id: target("igw-").or_else(|| target("local")),
        nat_gateway_id: target("nat-"),
        network_interface_id: target("eni-"),
        origin: Some(if local { "createroutetable" } else { "createroute" }.to_owned()),
        state: Some(if row.active { "active" } else { "blackhole" }.to_owned()),
        ..AnalysisRouteTableRoute::default()
    }
}
