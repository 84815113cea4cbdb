//! A VPC: its namespace, which is the implicit router, and the namespaces of its interfaces' owners.
//!
//! Two things differ from a chain per ENI. An ENI's verdict leads straight to the chain of its
//! security group, or of its list of groups: interfaces of one service share one chain, and a new
//! one costs a few set elements. And the packets' sender is checked once, in `prerouting`, by the
//! same lookup that marks them with their route table.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::{Cidr, Mac, SecurityGroupId, TaskId, VpcId};
use rows::{
    Direction, InternetGateway, NetworkAcl, NetworkInterface, RouteTable, SecurityGroup, Subnet, Tables,
    Task, Vpc,
};

use crate::instance::{add_instances, has_interface_on_instance};
use crate::names;
use crate::nat_gateway;
use crate::network_acl::add_acls;
use crate::nft::{
    Chain, ChainKind, DataType, Field, FlowState, HookPoint, Key, LinkName, Match, Policy, Rule, Ruleset,
    Set, Statement, Transport, Value, Verdict,
};
use crate::part::NamespaceFilter;
use crate::plan::*;
use crate::prefix_list;
use crate::route_table::{MAIN, RouteTargets, add_route_tables, exempt_subnets, table_of};
use crate::security_group::{add_groups, verdict};
use crate::{Machine, Owner};

/// The hardware address of the implicit router, the same on every link of every VPC.
pub(crate) const ROUTER_MAC: Mac = Mac([0x02, 0, 0, 0, 0, 0x01]);
/// The hardware address of the internet on links to VPCs and to the host.
pub(crate) const INTERNET_MAC: Mac = Mac([0x02, 0, 0, 0, 0, 0x02]);
/// The two ends of the link between a VPC and the internet; no interface ever has these.
pub(crate) const GATEWAY_INSIDE: Ipv4Addr = Ipv4Addr::new(169, 254, 0, 2);
pub(crate) const GATEWAY_OUTSIDE: Ipv4Addr = Ipv4Addr::new(169, 254, 0, 1);
/// The resolver's second address, the same in every VPC.
pub const RESOLVER_LINK_LOCAL: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);
/// The instance metadata service, the same in every VPC with an instance.
pub const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);

/// The rows of one VPC.
struct VpcView<'a> {
    machine: &'a Machine,
    vpc: &'a Vpc,
    subnets: Vec<&'a Subnet>,
    tables: Vec<&'a RouteTable>,
    acls: Vec<&'a NetworkAcl>,
    groups: BTreeMap<&'a SecurityGroupId, &'a SecurityGroup>,
    /// Those that are not being removed.
    enis: Vec<&'a NetworkInterface>,
    gateway: Option<&'a InternetGateway>,
    lists: prefix_list::Blocks,
    /// The interfaces of instances and of tasks on them: these alone reach the metadata service.
    with_metadata: Vec<&'a NetworkInterface>,
}

/// The interfaces of the VPC that the kernel should have.
pub(crate) fn live_interfaces<'a>(
    tables: &'a Tables,
    vpc: &'a VpcId,
) -> impl Iterator<Item = &'a NetworkInterface> {
    tables
        .network_interfaces
        .values()
        .map(AsRef::as_ref)
        .filter(move |eni| eni.vpc == *vpc && eni.is_live())
}

/// The internet gateway that is attached to the VPC.
pub(crate) fn attached_gateway<'a>(tables: &'a Tables, vpc: &VpcId) -> Option<&'a InternetGateway> {
    let mut gateways = tables.internet_gateways.values();
    gateways
        .find(|gateway| gateway.vpc.as_ref() == Some(vpc))
        .map(AsRef::as_ref)
}

/// Those of the interfaces that belong to instances, or to tasks that run on instances whose agent lets
/// them.
fn with_metadata<'a>(tables: &'a Tables, enis: &[&'a NetworkInterface]) -> Vec<&'a NetworkInterface> {
    let tasks = tables
        .tasks
        .values()
        .filter(|task| has_interface_on_instance(task));
    let tasks: BTreeMap<&TaskId, &Task> = tasks.map(|task| (&task.id, task.as_ref())).collect();
    let has = |eni: &&&'a NetworkInterface| {
        let task = |id: &TaskId| tasks.get(id).copied();
        Owner::of(eni).metadata_of(task).is_some()
    };
    enis.iter().filter(has).copied().collect()
}

/// What the kernel should have for the VPC.
pub fn vpc_plan(tables: &Tables, machine: &Machine, vpc: &Vpc) -> NetPlan {
    vpc_part(tables, machine, vpc, &NamespaceFilter::All)
}

/// [`vpc_plan`] with the router and the given namespaces alone.
pub fn vpc_part(tables: &Tables, machine: &Machine, vpc: &Vpc, filter: &NamespaceFilter) -> NetPlan {
    let subnets = tables.subnets.values().map(AsRef::as_ref);
    let route_tables = tables.route_tables.values().map(AsRef::as_ref);
    let acls = tables.network_acls.values().map(AsRef::as_ref);
    let groups = tables.security_groups.values().map(AsRef::as_ref);
    let enis: Vec<_> = live_interfaces(tables, &vpc.id).collect();
    let view = VpcView {
        with_metadata: with_metadata(tables, &enis),
        machine,
        vpc,
        subnets: subnets.filter(|s: &&Subnet| s.vpc == vpc.id).collect(),
        tables: route_tables.filter(|t: &&RouteTable| t.vpc == vpc.id).collect(),
        acls: acls.filter(|a: &&NetworkAcl| a.vpc == vpc.id).collect(),
        groups: groups
            .filter(|g: &&SecurityGroup| g.vpc == vpc.id)
            .map(|g| (&g.id, g))
            .collect(),
        enis,
        gateway: attached_gateway(tables, &vpc.id),
        lists: prefix_list::blocks(tables, &vpc.scope),
    };
    let mut plan = NetPlan::default();
    let name = NamespaceName::Named(names::vpc(&machine.instance, &vpc.id));
    plan.namespaces.insert(name, view.router());
    for eni in &view.enis {
        view.owner(&mut plan, eni, filter);
    }
    add_instances(&mut plan, tables, machine, &view.enis, &view.subnets, filter);
    plan
}

impl VpcView<'_> {
    fn subnet(&self, eni: &NetworkInterface) -> Option<&Subnet> {
        self.subnets
            .iter()
            .find(|subnet| subnet.id == eni.subnet)
            .copied()
    }

    /// The VPC's own namespace.
    fn router(&self) -> NamespacePlan {
        let mut plan = NamespacePlan {
            sysctls: router_sysctls(),
            ruleset: Some(self.ruleset()),
            ..NamespacePlan::default()
        };
        plan.links.insert(names::LOOPBACK.to_owned(), Link::Loopback);
        let routers = self.subnets.iter().map(|subnet| subnet.cidr.router());
        let resolvers = [self.vpc.primary_cidr().resolver(), RESOLVER_LINK_LOCAL];
        let metadata = (!self.with_metadata.is_empty()).then_some(METADATA);
        for address in routers.chain(resolvers).chain(metadata) {
            plan.addresses.insert(Address {
                link: names::LOOPBACK.to_owned(),
                address,
                prefix_len: 32,
            });
        }
        self.local_routes(&mut plan);
        for eni in &self.enis {
            self.interface(&mut plan, eni);
        }
        let way = self
            .gateway
            .map(|_| to_gateway(&mut plan, self.machine, &self.vpc.id));
        let gateway = self.gateway.map(|gateway| &gateway.id).zip(way.as_ref());
        let targets = RouteTargets {
            enis: &self.enis,
            gateway,
            lists: &self.lists,
        };
        add_route_tables(&mut plan, self.vpc, &self.tables, &targets);
        plan
    }

    /// Addresses of the VPC that nobody holds, and link-local ones, lead to the loopback, and no
    /// chain lets a packet out by it. A blackhole would not do: the router answers ARP only for
    /// what it has a route to, and a sender without an answer sees an unreachable host at once.
    fn local_routes(&self, plan: &mut NamespacePlan) {
        let link_local = Cidr::new(Ipv4Addr::new(169, 254, 0, 0), 16);
        let blocks = self.vpc.cidrs.iter().map(|block| block.cidr).chain(link_local);
        for destination in blocks {
            let key = RouteKey {
                table: MAIN,
                destination,
            };
            let route = Route::Link {
                link: names::LOOPBACK.to_owned(),
                via: None,
                source: None,
            };
            plan.routes.insert(key, route);
        }
    }

    /// The router's end of an interface.
    fn interface(&self, plan: &mut NamespacePlan, eni: &NetworkInterface) {
        let link = names::eni_link(&eni.id);
        let owner = Owner::of(eni);
        let peer = VethPeer {
            namespace: NamespaceName::Named(owner.namespace(&self.machine.instance)),
            link: owner.link(),
            mac: eni.mac,
        };
        let mac = ROUTER_MAC;
        let port_of = None;
        plan.links.insert(link.clone(), Link::Veth { mac, peer, port_of });
        let checked = if eni.source_dest_check { "1" } else { "0" };
        let settings = [
            // Neighbours of the same subnet are reached through the router too: it answers for them,
            // and at once (the kernel's own choice is to wait up to 0.8 s).
            ("ipv4/conf/*/proxy_arp", "1"),
            ("ipv4/neigh/*/proxy_delay", "0"),
            // Who can send from its own addresses alone (`source_check`) needs no check by the kernel that
            // they are not the router's, which would search the routes for them with every packet.
            ("ipv4/conf/*/accept_local", checked),
        ];
        for (path, value) in settings {
            plan.link_sysctls.insert((link.clone(), path), value);
        }
        for &address in &eni.private_addresses {
            let key = RouteKey {
                table: MAIN,
                destination: Cidr::host(address),
            };
            let route = Route::Link {
                link: link.clone(),
                via: None,
                source: None,
            };
            plan.routes.insert(key, route);
            plan.neighbours.insert((link.clone(), address), eni.mac);
        }
    }

    /// The interface in its owner's namespace.
    fn owner(&self, plan: &mut NetPlan, eni: &NetworkInterface, filter: &NamespaceFilter) {
        let owner = Owner::of(eni);
        let name = NamespaceName::Named(owner.namespace(&self.machine.instance));
        if !filter.contains(&name) {
            return;
        }
        let inside = plan.namespace(name);
        // Before the interface comes: it gets no IPv6 address, while the loopback keeps `::1`.
        let no_ipv6 = ("ipv6/conf/default/disable_ipv6".to_owned(), "1".to_owned());
        inside.sysctls.extend([no_ipv6]);
        inside.links.insert(names::LOOPBACK.to_owned(), Link::Loopback);
        let end = Link::VethEnd { mac: eni.mac };
        let link = owner.link();
        inside.links.insert(link.clone(), end);
        let Some(subnet) = self.subnet(eni) else { return };
        // The primary one alone has the subnet on its link: what is not bound sends from it, whichever
        // the kernel was given first.
        for &address in &eni.private_addresses {
            let is_primary = address == eni.primary_address();
            inside.addresses.insert(Address {
                link: link.clone(),
                address,
                prefix_len: if is_primary { subnet.cidr.prefix_len() } else { 32 },
            });
        }
        if link == names::ETH0 {
            let default = RouteKey {
                table: MAIN,
                destination: Cidr::ANY,
            };
            let route = Route::Link {
                link,
                via: Some(subnet.cidr.router()),
                source: None,
            };
            inside.routes.insert(default, route);
        }
        if owner.nat_gateway.is_some() {
            nat_gateway::translate(inside, self.vpc, eni);
        }
    }

    fn ruleset(&self) -> Ruleset {
        let mut ruleset = Ruleset::default();
        base_chains(&mut ruleset);
        let mut own = Set::new(DataType::LinkAndAddress);
        let mut unchecked = Set::new(DataType::Link);
        let mut table_of_sender = Set::map(DataType::LinkAndAddress, DataType::Mark);
        let mut table_of_unchecked = Set::map(DataType::Link, DataType::Mark);
        let mut egress = Set::map(DataType::Link, DataType::Verdict);
        let mut ingress = egress.clone();
        let mut public = Set::new(DataType::Address);
        let mut public_of = Set::map(DataType::Address, DataType::Address);
        let mut private_of = public_of.clone();
        // The same for all interfaces with the same groups.
        let mut verdicts = BTreeMap::new();
        for eni in &self.enis {
            let link = link_name(eni);
            let table = self.subnet(eni).and_then(|subnet| table_of(subnet, &self.tables));
            let mark = Value::Mark(table.map_or(0, |table| table.kernel_table));
            for address in &eni.private_addresses {
                let sender = Key::LinkAndAddress(link, *address);
                own.elements.insert(sender, None);
                table_of_sender.elements.insert(sender, Some(mark.clone()));
            }
            let link = Key::Link(link);
            if !eni.source_dest_check {
                unchecked.elements.insert(link, None);
                table_of_unchecked.elements.insert(link, Some(mark));
            }
            let [out, into] = match Owner::of(eni).nat_gateway {
                Some(_) => [Some(Verdict::Accept), Some(Verdict::Accept)],
                None => verdicts
                    .entry(eni.security_groups.as_slice())
                    .or_insert_with_key(|groups| {
                        [Direction::Egress, Direction::Ingress]
                            .map(|direction| verdict(direction, &self.groups, groups))
                    })
                    .clone(),
            };
            for (map, verdict) in [(&mut egress, out), (&mut ingress, into)] {
                let verdict = verdict.map(|verdict| (link, Some(Value::Verdict(verdict))));
                map.elements.extend(verdict);
            }
            for (own, address) in eni.mapped_addresses().filter(|_| self.gateway.is_some()) {
                public.elements.insert(Key::Address(address), None);
                let values = [(&mut private_of, address, own), (&mut public_of, own, address)];
                for (map, key, value) in values {
                    map.elements
                        .insert(Key::Address(key), Some(Value::Address(value)));
                }
            }
        }
        for (name, set) in [
            ("own", own),
            ("unchecked", unchecked),
            ("public", public),
            ("table_of_sender", table_of_sender),
            ("table_of_unchecked", table_of_unchecked),
            ("egress_of", egress),
            ("ingress_of", ingress),
            ("public_of", public_of),
            ("private_of", private_of),
        ] {
            ruleset.sets.insert(name.into(), set);
        }
        self.input(&mut ruleset);
        add_groups(&mut ruleset, &self.groups, &self.enis, &self.lists);
        exempt_subnets(&mut ruleset, self.vpc, &self.subnets, &self.tables);
        add_acls(&mut ruleset, &self.acls, &self.subnets, &self.enis);
        ruleset
    }

    /// Of the router itself only the resolver answers, and the metadata service those that have one.
    fn input(&self, ruleset: &mut Ruleset) {
        let at = |addresses: &[Ipv4Addr]| {
            let blocks: Vec<Cidr> = addresses.iter().copied().map(Cidr::host).collect();
            Match::among(Field::Destination, blocks)
        };
        let resolvers = [self.vpc.primary_cidr().resolver(), RESOLVER_LINK_LOCAL];
        let query = |transport| Rule::new([at(&resolvers), Match::port(transport, 53)], Verdict::Accept);
        let mut rules = vec![
            Rule::new([Match::came_by(names::IGW)], Verdict::Drop),
            query(Transport::Udp),
            query(Transport::Tcp),
        ];
        if !self.with_metadata.is_empty() {
            let links = self.with_metadata.iter().map(|eni| Key::Link(link_name(eni)));
            let links = Set::new(DataType::Link).with(links);
            ruleset.sets.insert("metadata".into(), links);
            let matches = [
                Match::in_set(Field::InLink, "metadata"),
                at(&[METADATA]),
                Match::port(Transport::Tcp, 80),
            ];
            rules.push(Rule::new(matches, Verdict::Accept));
        }
        let chain = Chain::base(ChainKind::Filter, HookPoint::Input, 0, Policy::Drop, rules);
        ruleset.chains.insert("resolver".into(), chain);
    }
}

fn link_name(eni: &NetworkInterface) -> LinkName {
    names::eni_link(&eni.id).as_str().into()
}

/// The chains that every VPC has.
fn base_chains(ruleset: &mut Ruleset) {
    use ChainKind::{Filter, Nat};
    use HookPoint::{Forward, Postrouting, Prerouting};
    let mut add = |name: &str, chain| ruleset.chains.insert(name.into(), chain);
    let from_igw = || Match::came_by(names::IGW);
    let to_igw = || Match::leaves_by(names::IGW);
    // Ahead of conntrack (-200): what does not belong here leaves no trace in it. One look-up checks a
    // sender and finds its route table: this is on the way of every packet.
    let checked = Statement::SetMarkOf(Field::InLinkAndSource.of("table_of_sender"));
    let unchecked = Statement::SetMarkOf(Field::InLink.of("table_of_unchecked"));
    let rules = [
        Rule::new([], checked).then(Verdict::Accept),
        Rule::new(
            [from_igw(), Match::in_set(Field::Destination, "public")],
            Verdict::Accept,
        ),
        Rule::new([], unchecked).then(Verdict::Accept),
    ];
    add(
        "source_check",
        Chain::base(Filter, Prerouting, -300, Policy::Drop, rules),
    );
    // After conntrack and before routing, which would answer what it has no route for: what belongs to
    // no flow, and the sender's groups. The receiver's groups are in another base chain, because accept
    // ends only the chain that it is in and a packet must pass both; and at another hook, because every
    // chain that a flow's packets cross costs each of them, and this one they cross anyhow. (One chain,
    // with the sender's rules going on to the receiver's, would have the kernel check each sender's way
    // to each receiver at every change of a group.)
    let tracked = Rule::new(
        [Match::State(&[FlowState::Established, FlowState::Related])],
        Verdict::Accept,
    );
    let rules = [
        tracked.clone(),
        Rule::new([Match::State(&[FlowState::Invalid])], Verdict::Drop),
        Rule::new([from_igw()], Verdict::Accept),
        // No group keeps an interface from what the router itself answers.
        Rule::new([Match::Local], Verdict::Accept),
        Rule::new([], Statement::VerdictOf(Field::InLink.of("egress_of"))),
    ];
    add(
        "sender",
        Chain::base(Filter, Prerouting, -150, Policy::Drop, rules),
    );
    let to_private = Statement::DestinationOf(Field::Destination.of("private_of"));
    let rules = [Rule::new([from_igw()], to_private)];
    add(
        "igw_ingress",
        Chain::base(Nat, Prerouting, -100, Policy::Accept, rules),
    );
    let to_public = Statement::SourceOf(Field::Source.of("public_of"));
    let rules = [
        Rule::new([to_igw()], to_public),
        Rule::new([to_igw()], Verdict::Drop),
    ];
    add(
        "igw_egress",
        Chain::base(Nat, Postrouting, 100, Policy::Accept, rules),
    );
    let groups = || Statement::VerdictOf(Field::OutLink.of("ingress_of"));
    let rules = [
        // The receiver of a flow was looked up with its first packet.
        tracked,
        Rule::new([Match::in_set(Field::OutLinkAndDestination, "own")], groups()),
        Rule::new([to_igw()], Verdict::Accept),
        Rule::new([Match::in_set(Field::OutLink, "unchecked")], groups()),
    ];
    add("receiver", Chain::base(Filter, Forward, 0, Policy::Drop, rules));
}

fn router_sysctls() -> BTreeMap<String, String> {
    let settings = [
        ("ipv4/ip_forward", "1"),
        ("ipv4/conf/all/rp_filter", "0"),
        ("ipv4/conf/default/rp_filter", "0"),
        ("ipv4/conf/all/send_redirects", "0"),
        ("ipv4/conf/default/send_redirects", "0"),
        ("ipv4/conf/all/accept_redirects", "0"),
        ("ipv6/conf/all/disable_ipv6", "1"),
        ("ipv6/conf/default/disable_ipv6", "1"),
        // A connection that conntrack does not know is not picked up in its middle.
        ("netfilter/nf_conntrack_tcp_loose", "0"),
    ];
    let settings = settings.into_iter();
    settings
        .map(|(path, value)| (path.to_owned(), value.to_owned()))
        .collect()
}

/// The link to the internet, and the way through it.
fn to_gateway(plan: &mut NamespacePlan, machine: &Machine, vpc: &VpcId) -> Route {
    let peer = VethPeer {
        namespace: NamespaceName::Named(names::internet(&machine.instance)),
        link: names::gateway_link(vpc),
        mac: INTERNET_MAC,
    };
    let veth = Link::Veth {
        mac: ROUTER_MAC,
        peer,
        port_of: None,
    };
    plan.links.insert(names::IGW.to_owned(), veth);
    plan.neighbours
        .insert((names::IGW.to_owned(), GATEWAY_OUTSIDE), INTERNET_MAC);
    Route::Link {
        link: names::IGW.to_owned(),
        via: Some(GATEWAY_OUTSIDE),
        source: None,
    }
}

#[cfg(test)]
mod tests;
