//! What is said of each thing that stops a packet, and what can be done about it.

use model::{NatGatewayId, VpcId};

use super::answer::{Code, Component, Details, Direction, Explanation, Header};
use super::filter::groups_of;
use super::view::*;

fn explanation(code: Code, component: Component, back: bool, header: &Header, text: String) -> Explanation {
    Explanation {
        code,
        component: Some(component),
        direction: None,
        on_the_way_back: back,
        text,
        advice: Vec::new(),
        details: Details {
            header: Some(*header),
            ..Details::default()
        },
    }
}

/// `tcp 3000`.
pub(super) fn port(header: &Header) -> String {
    format!("{} {}", header.transport.as_str(), header.destination_port)
}

fn listed(words: &[String]) -> String {
    words.join(", ")
}

pub(super) fn no_group_rule(
    network: &Network,
    eni: &Interface,
    direction: Direction,
    header: &Header,
) -> Explanation {
    let groups: Vec<&SecurityGroup> = groups_of(network, eni).collect();
    let names: Vec<String> = groups.iter().map(|group| group.id.to_string()).collect();
    let egress = direction == Direction::Egress;
    let has_rules = groups
        .iter()
        .any(|group| group.rules.iter().any(|rule| rule.egress == egress));
    let (kind, word, peer) = if egress {
        ("outbound", "to", header.destination)
    } else {
        ("inbound", "from", header.source)
    };
    let what = port(header);
    let text = match (groups.len(), has_rules) {
        (0, _) => format!("{} has no security group, so nothing passes.", eni.id),
        (_, false) => format!("{} of {} has no {kind} rule at all.", listed(&names), eni.id),
        (_, true) => format!(
            "No {kind} rule of {} allows {what} {word} {peer}.",
            listed(&names)
        ),
    };
    let code = if has_rules || groups.is_empty() {
        Code::EniSgRulesMismatch
    } else {
        Code::SgHasNoRules
    };
    let component = match groups.first() {
        Some(group) => Component::SecurityGroup(group.id.clone()),
        None => Component::Interface(eni.id.clone()),
    };
    let mut out = explanation(code, component, false, header, text);
    out.direction = Some(direction);
    if let Some(group) = groups.first() {
        out.advice = vec![format!(
            "Add an {kind} rule to {} that allows {what} {word} {peer}.",
            group.id
        )];
    }
    let referenced = groups.iter().flat_map(|group| &group.rules).any(|rule| {
        rule.egress == egress && rule.transport_matches(header) && matches!(rule.peer, Peer::Group(_))
    });
    if referenced
        && !network
            .vpc(&eni.vpc)
            .is_some_and(|vpc| vpc.blocks.iter().any(|b| b.contains(peer)))
    {
        out.advice.push(
            "A rule that names a group means the private addresses of its interfaces: connect by the private address."
                .to_owned(),
        );
    }
    out.details.interface = Some(eni.id.clone());
    out.details.vpc = Some(eni.vpc.clone());
    out.details.subnet = Some(eni.subnet.clone());
    out.details.groups = groups.iter().map(|group| group.id.clone()).collect();
    out
}

impl GroupRule {
    fn transport_matches(&self, header: &Header) -> bool {
        header.transport.is_in(self.protocol)
            && self
                .ports
                .is_none_or(|range| (range.from..=range.to).contains(&header.destination_port))
    }
}

pub(super) fn acl_denies(
    acl: &NetworkAcl,
    subnet: &Subnet,
    entry: Option<&AclEntry>,
    direction: Direction,
    header: &Header,
    back: bool,
) -> Explanation {
    let which = match entry {
        Some(entry) => format!("Entry {}", entry.number),
        None => "The last entry (*)".to_owned(),
    };
    let (kind, word, peer) = match direction {
        Direction::Egress => ("outbound", "to", header.destination),
        Direction::Ingress => ("inbound", "from", header.source),
    };
    let what = port(header);
    let answer = if back {
        " This is the answer: an ACL knows no connections."
    } else {
        ""
    };
    let text = format!(
        "{which} of {} denies {what} {word} {peer}, {kind} at {}.{answer}",
        acl.id, subnet.id
    );
    let mut out = explanation(
        Code::SubnetAclRestriction,
        Component::NetworkAcl(acl.id.clone()),
        back,
        header,
        text,
    );
    let before = entry.map_or(String::new(), |entry| {
        format!(" with a number below {}", entry.number)
    });
    let ports = if back {
        format!("{} ports 1024-65535", header.transport.as_str())
    } else {
        what
    };
    out.advice = vec![format!(
        "Add an {kind} entry{before} to {} that allows {ports} {word} {peer}.",
        acl.id
    )];
    out.direction = Some(direction);
    out.details.subnet = Some(subnet.id.clone());
    out.details.vpc = Some(subnet.vpc.clone());
    out.details.acl_entry = entry.cloned();
    out
}

pub(super) fn no_route(
    network: &Network,
    table: &RouteTable,
    subnet: &Subnet,
    header: &Header,
    back: bool,
) -> Explanation {
    let text = format!(
        "{}, the route table of {}, has no route to {}.",
        table.id, subnet.id, header.destination
    );
    let component = Component::RouteTable(table.id.clone());
    let mut out = explanation(Code::NoRouteToDestination, component, back, header, text);
    out.advice = match network.gateway_of(&table.vpc) {
        Some(gateway) => vec![
            format!(
                "Add a route 0.0.0.0/0 to {} (the subnet becomes a public one).",
                gateway.id
            ),
            "Add a route 0.0.0.0/0 to a NAT gateway, if only connections from inside are needed.".to_owned(),
        ],
        None => vec![format!(
            "Attach an internet gateway to {} and add a route 0.0.0.0/0 to it.",
            table.vpc
        )],
    };
    about_table(&mut out, table, subnet, None);
    out
}

pub(super) fn blackhole(
    table: &RouteTable,
    subnet: &Subnet,
    route: &Route,
    header: &Header,
    back: bool,
) -> Explanation {
    let target = target(&route.target);
    let text = format!(
        "The route {} to {target} in {} is a blackhole: its target is gone, detached or not ready.",
        route.destination, table.id
    );
    let component = Component::RouteTable(table.id.clone());
    let mut out = explanation(Code::BadStateRoute, component, back, header, text);
    out.advice = vec![format!(
        "Replace the route {} in {}.",
        route.destination, table.id
    )];
    about_table(&mut out, table, subnet, Some(route));
    out
}

fn about_table(out: &mut Explanation, table: &RouteTable, subnet: &Subnet, route: Option<&Route>) {
    out.details.route_table = Some(table.id.clone());
    out.details.subnet = Some(subnet.id.clone());
    out.details.vpc = Some(table.vpc.clone());
    out.details.route = route.cloned();
}

/// The target's id, or `local`.
pub fn target(target: &Target) -> String {
    match target {
        Target::Local => "local".to_owned(),
        Target::InternetGateway(id) => id.to_string(),
        Target::NatGateway(id) => id.to_string(),
        Target::Interface(id) => id.to_string(),
    }
}

pub(super) fn nobody_holds(network: &Network, vpc: &VpcId, header: &Header, back: bool) -> Explanation {
    let destination = header.destination;
    let mut text = format!("Nothing in {vpc} has the address {destination}.");
    let idle = network
        .interfaces
        .iter()
        .find(|eni| eni.vpc == *vpc && eni.addresses.contains(&destination));
    let router = network
        .subnets
        .iter()
        .find(|subnet| subnet.vpc == *vpc && subnet.block.router() == destination);
    if let Some(eni) = idle {
        text = format!(
            "{destination} is {}'s, which is attached to nothing that runs.",
            eni.id
        );
    } else if router.is_some() {
        text = format!("{destination} is the VPC's router, which answers nothing.");
    }
    let mut out = explanation(
        Code::NoPossibleDestination,
        Component::Vpc(vpc.clone()),
        back,
        header,
        text,
    );
    out.details.vpc = Some(vpc.clone());
    out.details.interface = idle.map(|eni| eni.id.clone());
    out
}

pub(super) fn nat_gateway_is_not_ready(
    network: &Network,
    id: &NatGatewayId,
    header: &Header,
    back: bool,
) -> Explanation {
    let gateway = network.nat_gateways.iter().find(|gateway| gateway.id == *id);
    let state = gateway
        .map_or("gone", |gateway| gateway.state.as_str())
        .to_owned();
    let component = Component::NatGateway(id.clone());
    let mut out = explanation(
        Code::BadState,
        component,
        back,
        header,
        format!("{id} is {state}."),
    );
    out.details.state = Some(state);
    out.details.nat_gateway = Some(id.clone());
    out
}

pub(super) fn nat_gateway_takes_nothing_in(id: &NatGatewayId, header: &Header) -> Explanation {
    let text = format!("{id} carries connections from inside its VPC alone; it takes none in.");
    let component = Component::NatGateway(id.clone());
    let mut out = explanation(Code::NgwDestAddressPreservation, component, false, header, text);
    out.advice = vec!["Give the destination a public address, or put a load balancer before it.".to_owned()];
    out.details.nat_gateway = Some(id.clone());
    out
}

pub(super) fn no_public_address(
    network: &Network,
    gateway: &InternetGateway,
    eni: &Interface,
    header: &Header,
    back: bool,
) -> Explanation {
    let text = format!(
        "{} carries only what comes from an address with a public one, and {} has none.",
        gateway.id, header.source
    );
    let component = Component::InternetGateway(gateway.id.clone());
    let mut out = explanation(
        Code::IgwPublicIpAssociationForEgress,
        component,
        back,
        header,
        text,
    );
    let task = match &eni.owner {
        Owner::Task(id) => network.task(id),
        _ => None,
    };
    out.advice = match (task, &eni.owner) {
        (Some(task), _) if task.fargate => vec![
            "Run the task with assignPublicIp ENABLED.".to_owned(),
            "Run it in a private subnet whose route table leads to a NAT gateway.".to_owned(),
        ],
        (Some(_), _) => vec![
            "An awsvpc task on an instance never has a public address: run it in a private subnet whose route table leads to a NAT gateway.".to_owned(),
        ],
        (None, Owner::NatGateway(id)) => vec![format!(
            "{id} is private: make a public NAT gateway, with an elastic IP address."
        )],
        _ if eni.addresses.iter().skip(1).any(|own| *own == header.source) => vec![format!(
            "Associate an elastic IP address with {} of {}.",
            header.source, eni.id
        )],
        _ => vec![format!("Associate an elastic IP address with {}.", eni.id)],
    };
    out.details.gateway = Some(gateway.id.clone());
    out.details.vpc = gateway.vpc.clone();
    out.details.interface = Some(eni.id.clone());
    out
}

/// The address is in no VPC with an internet gateway, and nowhere else that packets go to.
pub(super) fn nobody_in_the_internet(network: &Network, header: &Header, back: bool) -> Explanation {
    let destination = header.destination;
    let component = Component::Internet(destination);
    if destination.is_private() {
        let text = format!("{destination} is a private address: it means nothing in the internet.");
        let mut out = explanation(Code::NoPossibleDestination, component, back, header, text);
        out.advice = vec!["Ask from inside its VPC, or for its public address.".to_owned()];
        return out;
    }
    let holder = network
        .interfaces
        .iter()
        .find(|eni| eni.private_of(destination).is_some());
    let Some(eni) = holder else {
        let text =
            format!("Nothing has the public address {destination}, and no packet leaves this machine.");
        return explanation(Code::NoUplink, component, back, header, text);
    };
    let text = if eni.up {
        format!(
            "{destination} is {}'s, but no internet gateway is attached to {}.",
            eni.id, eni.vpc
        )
    } else {
        format!(
            "{destination} is {}'s, which is attached to nothing that runs.",
            eni.id
        )
    };
    let mut out = explanation(
        Code::IgwPrivateIpAssociationForIngress,
        component,
        back,
        header,
        text,
    );
    if eni.up {
        out.advice = vec![format!("Attach an internet gateway to {}.", eni.vpc)];
    }
    out.details.interface = Some(eni.id.clone());
    out.details.vpc = Some(eni.vpc.clone());
    out
}
