//! An answer as cove's own command line and its `--json` show it.

use model::{PortRange, Protocol};
use rules::reachability::*;
use serde::{Deserialize, Serialize};

/// An answer in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// As it was asked.
    pub from: String,
    pub to: String,
    pub protocol: String,
    pub port: u16,
    pub reachable: bool,
    /// Packets and their answers get through, whether or not anything listens.
    pub path_found: bool,
    pub forward: Vec<ReportedHop>,
    pub back: Vec<ReportedHop>,
    pub explanations: Vec<ReportedExplanation>,
    pub remarks: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedHop {
    /// Such as `security-group`.
    pub kind: String,
    pub component: String,
    /// What the component belongs to.
    pub attached_to: Option<String>,
    pub subnet: Option<String>,
    /// What let the packet through.
    pub allowed_by: Option<String>,
    pub source: String,
    pub destination: String,
    /// Where the component changed addresses.
    pub translated_source: Option<String>,
    pub translated_destination: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedExplanation {
    pub code: String,
    pub kind: Option<String>,
    pub component: Option<String>,
    pub direction: Option<String>,
    /// Whether it is the answer that is stopped.
    pub on_the_way_back: bool,
    pub text: String,
    /// What can be done; each is enough.
    pub advice: Vec<String>,
}

pub fn report(from: &str, to: &str, question: &Question, answer: &Answer) -> Report {
    Report {
        from: from.to_owned(),
        to: to.to_owned(),
        protocol: question.transport.as_str().to_owned(),
        port: question.port,
        reachable: answer.reachable,
        path_found: answer.path_found,
        forward: answer.forward.iter().map(hop).collect(),
        back: answer.back.iter().map(hop).collect(),
        explanations: answer.explanations.iter().map(explanation).collect(),
        remarks: answer.remarks.clone(),
    }
}

fn hop(hop: &Hop) -> ReportedHop {
    let changed = hop.outbound;
    let source = |header: &Header| format!("{}:{}", header.source, header.source_port);
    let destination = |header: &Header| format!("{}:{}", header.destination, header.destination_port);
    let different = |text: String, before: String| Some(text).filter(|text| *text != before);
    ReportedHop {
        kind: kind(&hop.component).to_owned(),
        component: component_id(&hop.component),
        attached_to: hop.attached_to.as_ref().map(component_id),
        subnet: hop.subnet.as_ref().map(ToString::to_string),
        allowed_by: hop.by.as_ref().map(allowed),
        source: source(&hop.inbound),
        destination: destination(&hop.inbound),
        translated_source: changed.and_then(|out| different(source(&out), source(&hop.inbound))),
        translated_destination: changed
            .and_then(|out| different(destination(&out), destination(&hop.inbound))),
    }
}

fn explanation(explanation: &Explanation) -> ReportedExplanation {
    ReportedExplanation {
        code: explanation.code.as_str().to_owned(),
        kind: explanation.component.as_ref().map(|c| kind(c).to_owned()),
        component: explanation.component.as_ref().map(component_id),
        direction: explanation.direction.map(|d| d.as_str().to_owned()),
        on_the_way_back: explanation.on_the_way_back,
        text: explanation.text.clone(),
        advice: explanation.advice.clone(),
    }
}

/// The id, or the address of what has none.
pub fn component_id(component: &Component) -> String {
    match component {
        Component::Internet(address)
        | Component::Endpoint(address)
        | Component::Resolver(address)
        | Component::Metadata(address) => address.to_string(),
        Component::Vpc(id) => id.to_string(),
        Component::Instance(id) => id.to_string(),
        Component::Task(id) => id.to_string(),
        Component::Container { task, name } => format!("{name} of {task}"),
        Component::Interface(id) => id.to_string(),
        Component::SecurityGroup(id) => id.to_string(),
        Component::NetworkAcl(id) => id.to_string(),
        Component::RouteTable(id) => id.to_string(),
        Component::InternetGateway(id) => id.to_string(),
        Component::NatGateway(id) => id.to_string(),
    }
}

fn kind(component: &Component) -> &'static str {
    match component {
        Component::Internet(_) => "internet",
        Component::Endpoint(_) => "endpoint",
        Component::Resolver(_) => "resolver",
        Component::Metadata(_) => "metadata",
        Component::Vpc(_) => "vpc",
        Component::Instance(_) => "instance",
        Component::Task(_) => "task",
        Component::Container { .. } => "container",
        Component::Interface(_) => "network-interface",
        Component::SecurityGroup(_) => "security-group",
        Component::NetworkAcl(_) => "network-acl",
        Component::RouteTable(_) => "route-table",
        Component::InternetGateway(_) => "internet-gateway",
        Component::NatGateway(_) => "natgateway",
    }
}

/// `tcp 80-90`, `all traffic`.
fn traffic(protocol: Protocol, ports: Option<PortRange>) -> String {
    let name = match protocol {
        Protocol::All => return "all traffic".to_owned(),
        other => other.wire(),
    };
    match ports {
        None => name,
        Some(PortRange { from, to }) if from == to => format!("{name} {from}"),
        Some(PortRange {
            from: 0,
            to: u16::MAX,
        }) => name,
        Some(PortRange { from, to }) => format!("{name} {from}-{to}"),
    }
}

fn allowed(by: &Allowed) -> String {
    match by {
        Allowed::Tracked => "the answer to a connection that was let through".to_owned(),
        Allowed::Group(rule) => {
            let word = if rule.egress { "to" } else { "from" };
            let peer = match &rule.peer {
                Peer::Block(block) => block.to_string(),
                Peer::Group(id) => id.to_string(),
                Peer::PrefixList(id, _) => id.clone(),
                Peer::Ipv6 => "IPv6".to_owned(),
            };
            format!(
                "{}: {} {word} {peer}",
                rule.id,
                traffic(rule.protocol, rule.ports)
            )
        }
        Allowed::Acl { entry, egress } => {
            let (kind, word) = if *egress {
                ("outbound", "to")
            } else {
                ("inbound", "from")
            };
            let what = traffic(entry.protocol, entry.ports);
            format!("{kind} entry {}: {what} {word} {}", entry.number, entry.block)
        }
        Allowed::Route(route) => format!("{} to {}", route.destination, target(&route.target)),
        Allowed::Binding { host, container } => {
            format!("port {host} of the instance leads to port {container}")
        }
    }
}
