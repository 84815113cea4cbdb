//! Answers a path's question by the rules of reachability, in AWS's terms.

use std::net::Ipv4Addr;

use model::{EniId, InstanceId, PortRange, Protocol};
use rows::{
    NetworkInsightsPath as PathRow, PathAclRule, PathExplanation, PathGroupRule, PathHeader, PathRoute,
    PathStep, Tables,
};
use rules::reachability::*;

use crate::reachability::component_id;

pub struct Analysis {
    pub path_found: bool,
    pub forward: Vec<PathStep>,
    pub back: Vec<PathStep>,
    pub explanations: Vec<PathExplanation>,
}

/// Ports that are tried when a path names none.
const PORTS_MAX: usize = 64;

/// Any port and any client will do, as AWS looks for one way that is open.
pub fn analyse(tables: &Tables, reserved: &[Ipv4Addr], path: &PathRow) -> Analysis {
    let network = crate::reachability::network(tables, reserved);
    let at_source = path.filter_at_source.clone().unwrap_or_default();
    let at_destination = path.filter_at_destination.clone().unwrap_or_default();
    let ports = at_destination.destination_ports.or(at_source.destination_ports);
    let ports = match (path.destination_port, ports) {
        (Some(port), _) => vec![port],
        (None, range) => some_ports(&network, range),
    };
    let source_ports = at_source.source_ports.unwrap_or(PortRange {
        from: 0,
        to: u16::MAX,
    });
    let source_address = at_source.source_address.or(path.source_ip);
    let destination_address = at_source.destination_address.or(path.destination_ip);
    let mut first: Option<Answer> = None;
    for port in ports {
        let question = Question {
            from: begin(&path.source, source_address),
            to: finish(path.destination.as_deref(), destination_address),
            transport: if path.udp { Transport::Udp } else { Transport::Tcp },
            port,
            source_ports,
            any_source_port: true,
        };
        let answer = explain(&network, &question);
        if by_the_gateways(path, &answer) {
            return write(&answer, source_ports);
        }
        first.get_or_insert(answer);
    }
    match first {
        Some(answer) => Analysis {
            path_found: false,
            ..write(&answer, source_ports)
        },
        None => Analysis {
            path_found: false,
            forward: Vec::new(),
            back: Vec::new(),
            explanations: vec![no_path(path)],
        },
    }
}

fn no_path(path: &PathRow) -> PathExplanation {
    PathExplanation {
        code: Code::NoPath.as_str().to_owned(),
        component: Some(path.source.clone()),
        ..PathExplanation::default()
    }
}

/// The ports at which any rule begins or ends.
fn some_ports(network: &Network, range: Option<PortRange>) -> Vec<u16> {
    let rules = network.groups.iter().flat_map(|group| &group.rules);
    let of_rules = rules.filter_map(|rule| rule.ports);
    let acls = network.acls.iter();
    let of_acls = acls
        .flat_map(|acl| acl.ingress.iter().chain(&acl.egress))
        .filter_map(|entry| entry.ports);
    let range = range.unwrap_or(PortRange {
        from: 1,
        to: u16::MAX,
    });
    let edges = of_rules
        .chain(of_acls)
        .flat_map(|ports| [Some(ports.from), ports.to.checked_add(1)]);
    let mut all: Vec<u16> = edges
        .flatten()
        .filter(|port| (range.from..=range.to).contains(port))
        .collect();
    all.sort_unstable();
    all.dedup();
    all.insert(0, range.from);
    all.truncate(PORTS_MAX);
    all
}

fn begin(source: &str, address: Option<Ipv4Addr>) -> End {
    match (EniId::parse(source), InstanceId::parse(source)) {
        (Some(id), _) => End::Interface(id),
        (_, Some(id)) => End::Instance(id),
        _ => End::Internet(address),
    }
}

fn finish(destination: Option<&str>, address: Option<Ipv4Addr>) -> End {
    match (destination, address) {
        (Some(id), _) if id.starts_with("igw-") => End::Internet(address),
        (_, Some(address)) => End::Address(address),
        (Some(id), None) => begin(id, None),
        (None, None) => End::Internet(None),
    }
}

/// Whether the way goes by the gateways that the path names, and to the resource.
fn by_the_gateways(path: &PathRow, answer: &Answer) -> bool {
    let meets = |id: &str| {
        let mut hops = answer.forward.iter();
        hops.any(|hop| component_id(&hop.component) == id)
    };
    let ends = [Some(&path.source), path.destination.as_ref()];
    answer.path_found && ends.into_iter().flatten().all(|id| meets(id))
}

fn write(answer: &Answer, source_ports: PortRange) -> Analysis {
    let steps = |hops: &[Hop], back: bool| {
        hops.iter()
            .filter_map(|hop| step(hop, source_ports, back))
            .collect()
    };
    let explanations = answer.explanations.iter();
    // What AWS does not look at is cove's own to say.
    let explanations = explanations.filter(|e| !e.code.as_str().starts_with("COVE_"));
    Analysis {
        path_found: answer.path_found,
        forward: steps(&answer.forward, false),
        back: match answer.path_found {
            true => steps(&answer.back, true),
            false => Vec::new(),
        },
        explanations: match answer.path_found {
            true => Vec::new(),
            false => explanations.map(|e| explanation(e, source_ports)).collect(),
        },
    }
}

/// Components that AWS knows.
fn resource(component: &Component) -> Option<String> {
    match component {
        Component::Internet(_)
        | Component::Endpoint(_)
        | Component::Resolver(_)
        | Component::Task(_)
        | Component::Container { .. } => None,
        known => Some(component_id(known)),
    }
}

fn step(hop: &Hop, source_ports: PortRange, back: bool) -> Option<PathStep> {
    let header = |h: &Header| header(h, source_ports, back);
    let component = resource(&hop.component)?;
    let (mut acl_rule, mut group_rule, mut route) = (None, None, None);
    match &hop.by {
        Some(Allowed::Acl { entry, egress }) => acl_rule = Some(entry_of(entry, *egress)),
        Some(Allowed::Group(rule)) => group_rule = Some(rule_of(&component, rule)),
        Some(Allowed::Route(found)) => route = Some(route_of(found)),
        Some(Allowed::Tracked | Allowed::Binding { .. }) | None => {}
    }
    // Filters change nothing: their headers are those of the components around them.
    let shown = acl_rule.is_none() && group_rule.is_none() && route.is_none() && hop.by.is_none();
    Some(PathStep {
        component,
        acl_rule,
        group_rule,
        route,
        inbound: shown.then(|| header(&hop.inbound)),
        outbound: hop.outbound.as_ref().map(header),
        subnet: hop.subnet.as_ref().map(ToString::to_string),
        vpc: hop.vpc.as_ref().map(ToString::to_string),
        attached_to: hop.attached_to.as_ref().and_then(resource),
    })
}

/// The client's port stands for all that were asked about.
fn header(header: &Header, client_ports: PortRange, back: bool) -> PathHeader {
    let one = |port| PortRange { from: port, to: port };
    PathHeader {
        udp: header.transport == Transport::Udp,
        source: header.source,
        source_ports: if back {
            one(header.source_port)
        } else {
            client_ports
        },
        destination: header.destination,
        destination_ports: if back {
            client_ports
        } else {
            one(header.destination_port)
        },
    }
}

fn entry_of(entry: &AclEntry, egress: bool) -> PathAclRule {
    PathAclRule {
        number: entry.number,
        egress,
        allow: entry.allow,
        protocol: entry.protocol,
        cidr: entry.block,
        ports: entry.ports,
    }
}

fn rule_of(group: &str, rule: &GroupRule) -> PathGroupRule {
    PathGroupRule {
        group: group.to_owned(),
        egress: rule.egress,
        protocol: rule.protocol,
        ports: rule.ports,
        peer: match &rule.peer {
            Peer::Block(block) => block.to_string(),
            Peer::Group(id) => id.to_string(),
            Peer::PrefixList(id, _) => id.clone(),
            Peer::Ipv6 => String::new(),
        },
    }
}

fn route_of(route: &Route) -> PathRoute {
    PathRoute {
        destination: route.destination,
        prefix_list: route.list.clone(),
        target: target(&route.target),
        active: route.active,
    }
}

/// The entry that denies when no other matched.
fn last_entry(egress: bool) -> PathAclRule {
    PathAclRule {
        number: 32_767,
        egress,
        allow: false,
        protocol: Protocol::All,
        cidr: model::Cidr::ANY,
        ports: None,
    }
}

fn explanation(found: &Explanation, source_ports: PortRange) -> PathExplanation {
    let details = &found.details;
    let egress = found.direction.map(|direction| direction == Direction::Egress);
    let acl = match &found.component {
        Some(Component::NetworkAcl(id)) => Some(id.to_string()),
        _ => None,
    };
    let text = |id: &dyn std::fmt::Display| id.to_string();
    PathExplanation {
        code: found.code.as_str().to_owned(),
        egress,
        component: found.component.as_ref().and_then(resource),
        header: details
            .header
            .as_ref()
            .map(|h| header(h, source_ports, found.on_the_way_back)),
        interface: details.interface.as_ref().map(|id| text(id)),
        subnet: details.subnet.as_ref().map(|id| text(id)),
        vpc: details.vpc.as_ref().map(|id| text(id)),
        groups: details.groups.iter().map(ToString::to_string).collect(),
        acl_rule: acl.as_ref().map(|_| {
            let egress = egress.unwrap_or_default();
            details
                .acl_entry
                .as_ref()
                .map_or_else(|| last_entry(egress), |entry| entry_of(entry, egress))
        }),
        acl,
        route_table: details.route_table.as_ref().map(|id| text(id)),
        route: details.route.as_ref().map(route_of),
        gateway: details.gateway.as_ref().map(|id| text(id)),
        nat_gateway: details.nat_gateway.as_ref().map(|id| text(id)),
        state: details.state.clone(),
    }
}
