//! The way of one packet, from an interface or from the internet to where it ends.
//!
//! In the order of the Amazon VPC User Guide: the sender's groups, the ACL of its subnet, the route
//! table of its subnet, the ACL of the receiver's subnet, the receiver's groups. An answer passes the
//! same things the other way round, but no groups: they track connections.

use std::net::Ipv4Addr;

use model::{Cidr, VpcId};

use super::answer::{Allowed, Code, Component, Details, Direction, Explanation, Header, Hop};
use super::endpoints::is_dockers;
use super::explanation;
use super::filter::{acl_entry, group_rule, groups_of};
use super::view::{Interface, Network, Owner, Route, RouteTable, Subnet, Target, Transport};

/// More hops than any way has: it goes round in circles.
const HOPS_MAX: usize = 64;

/// The first address after the VPC's own that the resolver answers at, in every VPC.
pub(super) const RESOLVER_LINK_LOCAL: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);
/// The metadata service of instances, the same in every VPC.
const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);
/// The lowest port that a NAT gateway sends from.
const NAT_PORTS_FROM: u16 = 1024;

/// Where a packet ended.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Arrival<'a> {
    Interface(&'a Interface),
    /// The internet: the host, or the place that the question began at.
    Internet,
    Endpoint,
    /// The VPC itself, as its resolver or with metadata; and the interface whose question it was.
    Service(&'a Interface),
}

/// A NAT gateway's memory of a connection.
struct Translation {
    gateway: Ipv4Addr,
    gateway_port: u16,
    client: Ipv4Addr,
    client_port: u16,
    destination: Ipv4Addr,
}

type Outcome<T> = Result<T, Box<Explanation>>;
type Arrived<'a> = Outcome<(Arrival<'a>, Header)>;

pub(super) struct Walk<'a> {
    network: &'a Network,
    pub hops: Vec<Hop>,
    /// On the way back.
    back: bool,
    translations: Vec<Translation>,
    /// The port that NAT gateways choose; the client's own where that is high enough.
    nat_port: Option<u16>,
    /// An address of the internet that the question is about, so that it counts as there.
    pub asked: Option<Ipv4Addr>,
    /// Whether leaving by an internet gateway is all that is asked for.
    pub any_internet: bool,
}

/// The table that decides for the subnet: its own, or else the VPC's main one.
fn table_of<'a>(network: &'a Network, subnet: &Subnet) -> Option<&'a RouteTable> {
    let own = network
        .route_tables
        .iter()
        .find(|table| table.subnets.contains(&subnet.id));
    own.or_else(|| {
        let mut tables = network.route_tables.iter();
        tables.find(|table| table.main && table.vpc == subnet.vpc)
    })
}

/// The route with the longest prefix, among the VPC's `local` ones and the table's own.
///
/// A table may lead a block of the VPC, or a part of one, elsewhere by a route of its own; prefix lists
/// never do. A route for a block counts before one for a list that holds the same block. Source: Amazon
/// VPC User Guide, "Route priority".
fn route_to(network: &Network, table: &RouteTable, destination: Ipv4Addr) -> Option<Route> {
    let blocks = network.vpc(&table.vpc).map(|vpc| vpc.blocks.clone());
    let blocks = blocks.unwrap_or_default();
    let is_local = blocks.iter().any(|block| block.contains(destination));
    let local = blocks.into_iter().map(local_route);
    let own = table
        .routes
        .iter()
        .filter(|route| route.list.is_none() || !is_local);
    let mut best: Option<Route> = None;
    for route in local.chain(own.cloned()) {
        let longer = best.as_ref().is_none_or(|best| {
            let (old, new) = (best.destination.prefix_len(), route.destination.prefix_len());
            new > old || new == old && route.list.is_none()
        });
        if longer && route.destination.contains(destination) {
            best = Some(route);
        }
    }
    best
}

fn local_route(destination: Cidr) -> Route {
    Route {
        destination,
        list: None,
        target: Target::Local,
        active: true,
    }
}

/// Where a packet goes next inside its VPC.
enum Next<'a> {
    Interface(&'a Interface),
    Gateway,
    /// It ends here.
    Nowhere(Box<Explanation>),
}

impl<'a> Walk<'a> {
    pub fn new(network: &'a Network, nat_port: Option<u16>) -> Self {
        Walk {
            network,
            hops: Vec::new(),
            back: false,
            translations: Vec::new(),
            nat_port,
            asked: None,
            any_internet: false,
        }
    }

    /// Turns round: what follows is the answer. Gives the hops so far.
    pub fn turn(&mut self) -> Vec<Hop> {
        self.back = true;
        std::mem::take(&mut self.hops)
    }

    pub fn stop(&self, code: Code, component: Component, header: &Header, text: String) -> Explanation {
        Explanation {
            code,
            component: Some(component),
            direction: None,
            on_the_way_back: self.back,
            text,
            advice: Vec::new(),
            details: Details {
                header: Some(*header),
                ..Details::default()
            },
        }
    }

    fn hop(&mut self, component: Component, by: Option<Allowed>, header: &Header) -> &mut Hop {
        self.hops.push(Hop {
            component,
            by,
            inbound: *header,
            outbound: None,
            subnet: None,
            vpc: None,
            attached_to: None,
        });
        let last = self.hops.len() - 1;
        &mut self.hops[last]
    }

    fn interface_hop(&mut self, eni: &Interface, header: &Header) {
        let attached_to = match &eni.owner {
            Owner::Instance(id, _) => Some(Component::Instance(id.clone())),
            Owner::Task(id) => Some(Component::Task(id.clone())),
            Owner::NatGateway(id) => Some(Component::NatGateway(id.clone())),
            Owner::Nobody | Owner::Command => None,
        };
        let hop = self.hop(Component::Interface(eni.id.clone()), None, header);
        hop.subnet = Some(eni.subnet.clone());
        hop.vpc = Some(eni.vpc.clone());
        hop.attached_to = attached_to;
    }

    /// A packet leaves an interface.
    pub fn leave(&mut self, eni: &'a Interface, header: Header) -> Arrived<'a> {
        if self.hops.len() > HOPS_MAX {
            let component = Component::Interface(eni.id.clone());
            let text = format!("Packets to {} go round in circles.", header.destination);
            return Err(Box::new(self.stop(Code::NoPath, component, &header, text)));
        }
        if !matches!(eni.owner, Owner::NatGateway(_)) {
            self.interface_hop(eni, &header);
        }
        self.check_sender(eni, &header)?;
        if let Owner::Instance(id, _) = &eni.owner
            && is_dockers(self.network, id, header.destination)
        {
            let component = Component::Interface(eni.id.clone());
            let text = format!(
                "{} is in the block of docker0 on the instance: packets to it never leave the instance.",
                header.destination
            );
            return Err(Box::new(self.stop(
                Code::NoPossibleDestination,
                component,
                &header,
                text,
            )));
        }
        if let Some(arrival) = self.services(eni, &header)? {
            return Ok((arrival, header));
        }
        if !matches!(eni.owner, Owner::NatGateway(_)) {
            self.groups(eni, Direction::Egress, &header)?;
        }
        let subnet = self.subnet_of(eni, &header)?;
        let (route_hop, next) = self.route(eni, subnet, &header);
        let near = subnet.block.contains(header.destination);
        let stays = near || matches!(&next, Next::Interface(other) if other.subnet == eni.subnet);
        if !stays {
            self.acl(subnet, Direction::Egress, &header)?;
        }
        if let Some((component, by)) = route_hop {
            self.hop(component, Some(by), &header).subnet = Some(subnet.id.clone());
        }
        match next {
            Next::Nowhere(explanation) => Err(explanation),
            Next::Gateway => self.leave_vpc(eni, header),
            Next::Interface(other) => self.enter(other, header, !stays),
        }
    }

    fn check_sender(&self, eni: &Interface, header: &Header) -> Outcome<()> {
        let component = Component::Interface(eni.id.clone());
        if !eni.up {
            let text = format!("{} is not in use: no packet leaves it.", eni.id);
            return Err(Box::new(self.stop(Code::BadState, component, header, text)));
        }
        if eni.source_dest_check && !eni.addresses.contains(&header.source) {
            let text = format!(
                "{} has its source/destination check on and sends only from its own addresses, not from {}.",
                eni.id, header.source
            );
            let code = Code::EniSourceDestCheckRestriction;
            let mut explanation = self.stop(code, component, header, text);
            explanation.direction = Some(Direction::Egress);
            explanation.advice = vec![format!("Turn the source/destination check of {} off.", eni.id)];
            return Err(Box::new(explanation));
        }
        Ok(())
    }

    /// Whether the interface is an instance's, or that of a task on an instance.
    fn has_metadata(&self, eni: &Interface) -> bool {
        match &eni.owner {
            Owner::Instance(..) => true,
            Owner::Task(id) => {
                let mut tasks = self.network.tasks.iter();
                tasks.any(|task| task.id == *id && task.instance.is_some())
            }
            _ => false,
        }
    }

    /// What the VPC itself answers: no group, ACL or route is asked.
    fn services(&mut self, eni: &'a Interface, header: &Header) -> Outcome<Option<Arrival<'a>>> {
        let vpc = self.network.vpc(&eni.vpc);
        let resolver = vpc.and_then(|vpc| Some(vpc.blocks.first()?.resolver()));
        let destination = header.destination;
        if resolver == Some(destination) || destination == RESOLVER_LINK_LOCAL {
            if header.destination_port == 53 {
                self.hop(Component::Resolver(destination), None, header).vpc = Some(eni.vpc.clone());
                return Ok(Some(Arrival::Service(eni)));
            }
            let component = Component::Resolver(destination);
            let text = format!(
                "{destination} is the VPC's resolver: it answers at port 53 only, not at {}.",
                header.destination_port
            );
            return Err(Box::new(self.stop(
                Code::NoPossibleDestination,
                component,
                header,
                text,
            )));
        }
        if destination == METADATA && self.has_metadata(eni) {
            let component = Component::Metadata(destination);
            if header.transport == Transport::Tcp && header.destination_port == 80 {
                self.hop(component, None, header).vpc = Some(eni.vpc.clone());
                return Ok(Some(Arrival::Service(eni)));
            }
            let text =
                format!("{destination} is the instance metadata service: it answers at TCP port 80 only.");
            return Err(Box::new(self.stop(
                Code::NoPossibleDestination,
                component,
                header,
                text,
            )));
        }
        if destination.is_multicast() || destination.is_broadcast() {
            let component = Component::Vpc(eni.vpc.clone());
            let text =
                format!("{destination} is an address of many: a VPC carries no broadcast or multicast.");
            return Err(Box::new(self.stop(
                Code::UnsupportedComponent,
                component,
                header,
                text,
            )));
        }
        let link_local = Cidr::new(Ipv4Addr::new(169, 254, 0, 0), 16);
        if link_local.is_some_and(|block| block.contains(destination)) {
            let component = Component::Vpc(eni.vpc.clone());
            let text = format!("{destination} is a link-local address, which no route leads to.");
            return Err(Box::new(self.stop(
                Code::UnsupportedComponent,
                component,
                header,
                text,
            )));
        }
        Ok(None)
    }

    fn subnet_of(&self, eni: &Interface, header: &Header) -> Outcome<&'a Subnet> {
        self.network.subnet(&eni.subnet).ok_or_else(|| {
            let component = Component::Interface(eni.id.clone());
            let text = format!("{} is in no subnet.", eni.id);
            Box::new(self.stop(Code::UnassociatedComponent, component, header, text))
        })
    }

    fn groups(&mut self, eni: &Interface, direction: Direction, header: &Header) -> Outcome<()> {
        if self.back {
            if let Some(group) = groups_of(self.network, eni).next() {
                let component = Component::SecurityGroup(group.id.clone());
                self.hop(component, Some(Allowed::Tracked), header);
            }
            return Ok(());
        }
        match group_rule(self.network, eni, direction, header) {
            Some((group, rule)) => {
                let component = Component::SecurityGroup(group.id.clone());
                self.hop(component, Some(Allowed::Group(rule.clone())), header);
                Ok(())
            }
            None => Err(Box::new(explanation::no_group_rule(
                self.network,
                eni,
                direction,
                header,
            ))),
        }
    }

    fn acl(&mut self, subnet: &Subnet, direction: Direction, header: &Header) -> Outcome<()> {
        let Some(acl) = self.network.acls.iter().find(|acl| acl.id == subnet.acl) else {
            return Ok(());
        };
        let component = Component::NetworkAcl(acl.id.clone());
        match acl_entry(acl, direction, header) {
            Some(entry) if entry.allow => {
                let by = Allowed::Acl {
                    entry: entry.clone(),
                    egress: direction == Direction::Egress,
                };
                self.hop(component, Some(by), header).subnet = Some(subnet.id.clone());
                Ok(())
            }
            entry => Err(Box::new(explanation::acl_denies(
                acl, subnet, entry, direction, header, self.back,
            ))),
        }
    }

    /// Where the packet goes, and the hop of the table that says so.
    fn route(
        &self,
        eni: &Interface,
        subnet: &Subnet,
        header: &Header,
    ) -> (Option<(Component, Allowed)>, Next<'a>) {
        let network = self.network;
        let Some(table) = table_of(network, subnet) else {
            let text = format!("{} has no route table.", subnet.id);
            let component = Component::Vpc(subnet.vpc.clone());
            let stop = self.stop(Code::NoRouteToDestination, component, header, text);
            return (None, Next::Nowhere(Box::new(stop)));
        };
        // Within a subnet no table is asked.
        let near = subnet
            .block
            .contains(header.destination)
            .then(|| local_route(subnet.block));
        let Some(route) = near.or_else(|| route_to(network, table, header.destination)) else {
            let stop = explanation::no_route(network, table, subnet, header, self.back);
            return (None, Next::Nowhere(Box::new(stop)));
        };
        if !route.active {
            let stop = explanation::blackhole(table, subnet, &route, header, self.back);
            return (None, Next::Nowhere(Box::new(stop)));
        }
        let next = match &route.target {
            Target::Local => match holder(network, &eni.vpc, header.destination) {
                Some(other) => Next::Interface(other),
                None => Next::Nowhere(Box::new(explanation::nobody_holds(
                    network, &eni.vpc, header, self.back,
                ))),
            },
            Target::InternetGateway(_) => Next::Gateway,
            Target::NatGateway(id) => {
                let is_its =
                    |other: &&Interface| matches!(&other.owner, Owner::NatGateway(owner) if owner == id);
                match network.interfaces.iter().filter(|other| other.up).find(is_its) {
                    Some(other) => Next::Interface(other),
                    None => Next::Nowhere(Box::new(explanation::nat_gateway_is_not_ready(
                        network, id, header, self.back,
                    ))),
                }
            }
            Target::Interface(id) => match network.interface(id).filter(|other| other.up) {
                Some(other) => Next::Interface(other),
                None => Next::Nowhere(Box::new(explanation::blackhole(
                    table, subnet, &route, header, self.back,
                ))),
            },
        };
        let hop = (Component::RouteTable(table.id.clone()), Allowed::Route(route));
        (Some(hop), next)
    }

    /// A packet comes to an interface; `crosses` when from outside its subnet.
    fn enter(&mut self, eni: &'a Interface, header: Header, crosses: bool) -> Arrived<'a> {
        let subnet = self.subnet_of(eni, &header)?;
        if crosses {
            self.acl(subnet, Direction::Ingress, &header)?;
        }
        let component = Component::Interface(eni.id.clone());
        if !eni.up {
            let text = format!("{} is not in use: it takes no packet.", eni.id);
            return Err(Box::new(self.stop(Code::BadState, component, &header, text)));
        }
        if let Owner::NatGateway(_) = &eni.owner {
            return self.translate(eni, header);
        }
        if !eni.addresses.contains(&header.destination) && eni.source_dest_check {
            let text = format!(
                "{} has its source/destination check on and takes only what is for its own addresses, not for {}.",
                eni.id, header.destination
            );
            let mut explanation = self.stop(Code::EniSourceDestCheckRestriction, component, &header, text);
            explanation.direction = Some(Direction::Ingress);
            explanation.advice = vec![format!("Turn the source/destination check of {} off.", eni.id)];
            return Err(Box::new(explanation));
        }
        self.groups(eni, Direction::Ingress, &header)?;
        self.interface_hop(eni, &header);
        if !eni.addresses.contains(&header.destination) {
            if let Owner::Instance(id, _) = &eni.owner
                && let [_] = self.network.interfaces_of_instance(id)[..]
            {
                // It has docker, and so forwards: by the one interface that it has.
                return self.leave(eni, header);
            }
            let text = format!(
                "{} takes packets for {}, but whether what it is attached to forwards them is not known here.",
                eni.id, header.destination
            );
            return Err(Box::new(self.stop(
                Code::NoPossibleDestination,
                component,
                &header,
                text,
            )));
        }
        Ok((Arrival::Interface(eni), header))
    }

    /// A NAT gateway: what it takes from the VPC leaves by its own interface again, under its own
    /// address; what comes back goes to whom it was for.
    fn translate(&mut self, eni: &'a Interface, header: Header) -> Arrived<'a> {
        let Owner::NatGateway(id) = &eni.owner else {
            return Ok((Arrival::Interface(eni), header));
        };
        let component = Component::NatGateway(id.clone());
        let mut out = header;
        if self.back {
            let known = self.translations.iter().find(|known| {
                header.destination == known.gateway
                    && header.destination_port == known.gateway_port
                    && header.source == known.destination
            });
            let Some(known) = known else {
                let text = format!("{id} knows no connection that the answer belongs to, and drops it.");
                let stop = self.stop(Code::NgwDestAddressPreservation, component, &header, text);
                return Err(Box::new(stop));
            };
            out.destination = known.client;
            out.destination_port = known.client_port;
        } else {
            if eni.addresses.contains(&header.destination) {
                let stop = explanation::nat_gateway_takes_nothing_in(id, &header);
                return Err(Box::new(stop));
            }
            let vpc = self.network.vpc(&eni.vpc);
            if !vpc.is_some_and(|vpc| vpc.blocks.iter().any(|block| block.contains(header.source))) {
                let text = format!(
                    "{id} carries what comes from its own VPC alone, and {} is not in it.",
                    header.source
                );
                let stop = self.stop(Code::NgwRequiresSourceInVpc, component, &header, text);
                return Err(Box::new(stop));
            }
            let kept = Some(header.source_port).filter(|port| *port >= NAT_PORTS_FROM);
            out.source = eni.primary();
            out.source_port = self.nat_port.or(kept).unwrap_or(NAT_PORTS_FROM);
            self.translations.push(Translation {
                gateway: out.source,
                gateway_port: out.source_port,
                client: header.source,
                client_port: header.source_port,
                destination: header.destination,
            });
        }
        let hop = self.hop(component, None, &header);
        hop.outbound = Some(out);
        hop.subnet = Some(eni.subnet.clone());
        hop.vpc = Some(eni.vpc.clone());
        self.leave(eni, out)
    }

    /// Out of a VPC by its internet gateway, which gives the packet its sender's public address.
    fn leave_vpc(&mut self, eni: &Interface, header: Header) -> Arrived<'a> {
        let Some(gateway) = self.network.gateway_of(&eni.vpc) else {
            let text = format!("No internet gateway is attached to {}.", eni.vpc);
            let component = Component::Vpc(eni.vpc.clone());
            return Err(Box::new(self.stop(Code::BadStateRoute, component, &header, text)));
        };
        let component = Component::InternetGateway(gateway.id.clone());
        if let Some(code) = rejected_by_gateways(header.destination).filter(|_| !self.is_public(&header)) {
            let text = format!(
                "{} lets nothing out to {}, which is a private address.",
                gateway.id, header.destination
            );
            return Err(Box::new(self.stop(code, component, &header, text)));
        }
        let mut out = header;
        let mut senders = self.network.interfaces.iter();
        let public = senders.find_map(|other| {
            let own = other.vpc == eni.vpc && other.up;
            other.public_of(header.source).filter(|_| own)
        });
        let Some(public) = public else {
            return Err(Box::new(explanation::no_public_address(
                self.network,
                gateway,
                eni,
                &header,
                self.back,
            )));
        };
        out.source = public;
        let hop = self.hop(component, None, &header);
        hop.outbound = Some(out);
        hop.vpc = Some(eni.vpc.clone());
        self.cross_internet(out)
    }

    /// Whether the destination is an address of the internet, whatever it looks like.
    fn is_public(&self, header: &Header) -> bool {
        let address = Some(header.destination);
        let internet = self.network.internet;
        address == internet.host
            || address == internet.endpoint
            || address == self.asked
            || self
                .network
                .interfaces
                .iter()
                .any(|eni| eni.private_of(header.destination).is_some())
    }

    /// A packet with public addresses.
    pub fn cross_internet(&mut self, header: Header) -> Arrived<'a> {
        let network = self.network;
        let destination = header.destination;
        if self.asked == Some(destination) || network.internet.host == Some(destination) || self.any_internet
        {
            self.hop(Component::Internet(destination), None, &header);
            return Ok((Arrival::Internet, header));
        }
        if network.internet.endpoint == Some(destination) {
            let component = Component::Endpoint(destination);
            let is_tcp = header.transport == Transport::Tcp;
            if is_tcp && matches!(header.destination_port, 80 | 443) || self.back {
                self.hop(component, None, &header);
                return Ok((Arrival::Endpoint, header));
            }
            let text = "AWS's own endpoints answer at the TCP ports 80 and 443 alone.".to_owned();
            return Err(Box::new(self.stop(
                Code::NoPossibleDestination,
                component,
                &header,
                text,
            )));
        }
        let holder = network
            .interfaces
            .iter()
            .find_map(|eni| Some((eni, eni.private_of(destination).filter(|_| eni.up)?)));
        let gateway = holder.and_then(|(eni, _)| network.gateway_of(&eni.vpc));
        let (Some((eni, private)), Some(gateway)) = (holder, gateway) else {
            return Err(Box::new(explanation::nobody_in_the_internet(
                network, &header, self.back,
            )));
        };
        let mut inside = header;
        inside.destination = private;
        let hop = self.hop(Component::InternetGateway(gateway.id.clone()), None, &header);
        hop.outbound = Some(inside);
        hop.vpc = Some(eni.vpc.clone());
        self.enter(eni, inside, true)
    }
}

/// Source: Reachability Analyzer guide, the codes that begin with `IGW_`.
fn rejected_by_gateways(destination: Ipv4Addr) -> Option<Code> {
    let shared = Cidr::new(Ipv4Addr::new(100, 64, 0, 0), 10)?;
    if destination.is_private() {
        Some(Code::IgwDestinationNotInRfc1918)
    } else if shared.contains(destination) {
        Some(Code::IgwDestinationNotInRfc6598)
    } else {
        None
    }
}

/// Whoever has the private address in the VPC.
pub(super) fn holder<'a>(network: &'a Network, vpc: &VpcId, address: Ipv4Addr) -> Option<&'a Interface> {
    let mut interfaces = network.interfaces.iter();
    interfaces.find(|eni| eni.vpc == *vpc && eni.up && eni.addresses.contains(&address))
}
