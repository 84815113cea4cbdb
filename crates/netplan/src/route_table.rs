//! Route tables: a kernel table each, chosen by the mark that a packet gets from the link that it
//! came in by. The VPC's own networks are in the kernel's main table, which comes first: AWS's
//! `local` routes. Before it come only routes that a user put in their place.

use std::collections::BTreeMap;

use model::Cidr;
use rows::{NetworkInterface, RouteDestination, RouteTable, RouteTarget, Subnet, Vpc};

use crate::Owner;
use crate::names;
use crate::nft::{Chain, ChainKind, Field, HookPoint, Match, Policy, Rule, Ruleset, Statement};
use crate::plan::{NamespacePlan, Packets, Route, RouteKey, RoutingRule};
use crate::prefix_list::Blocks;

/// The kernel's main table.
pub(crate) const MAIN: u32 = 254;
/// Kernel tables and rule priorities of route tables start here: past the kernel's own tables
/// (253 to 255) and, for priorities, past the rule of the main table (32766).
const FIRST_TABLE: u32 = 1_000;
const FIRST_PRIORITY: u32 = 100_000;
/// Routes that a table has in place of the local ones, or more specific than they are, are in
/// tables of their own, which come before the main one.
const FIRST_OVERRIDE_TABLE: u32 = 100_000;
const FIRST_OVERRIDE_PRIORITY: u32 = 1_000;

/// The table that decides for packets from the subnet: its own, or else the VPC's main one.
pub(crate) fn table_of<'a>(subnet: &Subnet, tables: &[&'a RouteTable]) -> Option<&'a RouteTable> {
    let explicit = |table: &&&RouteTable| {
        let mut associations = table.associations.iter();
        associations.any(|a| a.subnet.as_ref() == Some(&subnet.id))
    };
    let main = || tables.iter().find(|table| table.is_main());
    tables.iter().find(explicit).or_else(main).copied()
}

/// What the targets of routes are found in.
pub(crate) struct RouteTargets<'a> {
    pub enis: &'a [&'a NetworkInterface],
    /// The attached internet gateway and the way to it.
    pub gateway: Option<(&'a model::InternetGatewayId, &'a Route)>,
    pub lists: &'a Blocks,
}

impl RouteTargets<'_> {
    /// A hole when the target is gone.
    fn route_to(&self, target: &RouteTarget) -> Route {
        let way = match target {
            RouteTarget::InternetGateway(id) => self
                .gateway
                .filter(|(attached, _)| *attached == id)
                .map(|(_, way)| way.clone()),
            RouteTarget::NetworkInterface(id) => {
                let mut enis = self.enis.iter();
                enis.find(|eni| eni.id == *id).map(|eni| to_interface(eni))
            }
            RouteTarget::NatGateway(id) => {
                let mut enis = self.enis.iter();
                enis.find(|eni| Owner::of(eni).nat_gateway == Some(id))
                    .map(|eni| to_interface(eni))
            }
        };
        way.unwrap_or(Route::Blackhole)
    }

    /// The blocks that a table leads away and where to. A route for a block counts before one for
    /// a prefix list that holds the same block, and an earlier list before a later one.
    fn routes_of(&self, table: &RouteTable) -> BTreeMap<Cidr, Route> {
        let mut ways = BTreeMap::new();
        for route in &table.routes {
            if let RouteDestination::Cidr(cidr) = route.destination {
                ways.insert(cidr, self.route_to(&route.target));
            }
        }
        for route in &table.routes {
            if let RouteDestination::PrefixList(id) = &route.destination {
                for cidr in self.lists.get(id).into_iter().flatten() {
                    ways.entry(*cidr).or_insert_with(|| self.route_to(&route.target));
                }
            }
        }
        ways
    }
}

/// Whether a destination is the VPC's own, so that its route comes before the local one.
fn is_inside(vpc: &Vpc, destination: &Cidr) -> bool {
    vpc.cidrs.iter().any(|own| own.cidr.contains_block(destination))
}

/// The blocks inside the VPC that the table itself leads elsewhere. Lists never do: AWS's local
/// routes come before theirs.
fn overrides<'a>(vpc: &'a Vpc, table: &'a RouteTable) -> impl Iterator<Item = Cidr> + 'a {
    let blocks = table.routes.iter().filter_map(|route| route.destination.cidr());
    blocks.filter(|cidr| is_inside(vpc, cidr))
}

/// Adds rules and routes.
pub(crate) fn add_route_tables(
    plan: &mut NamespacePlan,
    vpc: &Vpc,
    tables: &[&RouteTable],
    targets: &RouteTargets,
) {
    for table in tables {
        let number = FIRST_TABLE.saturating_add(table.kernel_table);
        plan.rules.insert(RoutingRule {
            priority: FIRST_PRIORITY.saturating_add(table.kernel_table),
            packets: Packets::Marked(table.kernel_table),
            table: number,
        });
        let ways = targets.routes_of(table);
        let local: Vec<Cidr> = overrides(vpc, table).collect();
        if !local.is_empty() {
            let before = FIRST_OVERRIDE_TABLE.saturating_add(table.kernel_table);
            plan.rules.insert(RoutingRule {
                priority: FIRST_OVERRIDE_PRIORITY.saturating_add(table.kernel_table),
                packets: Packets::Marked(table.kernel_table),
                table: before,
            });
            let routes = local
                .iter()
                .filter_map(|cidr| Some((*cidr, ways.get(cidr)?.clone())));
            plan.routes.extend(routes.map(|(destination, route)| {
                let table = before;
                (RouteKey { table, destination }, route)
            }));
        }
        // Without a route a packet is dropped in silence, as in AWS; the kernel would answer.
        let mut routes = BTreeMap::from([(Cidr::ANY, Route::Blackhole)]);
        routes.extend(ways.into_iter().filter(|(cidr, _)| !local.contains(cidr)));
        plan.routes.extend(routes.into_iter().map(|(destination, route)| {
            let table = number;
            (RouteKey { table, destination }, route)
        }));
    }
}

/// Packets within a subnet meet no route table, also when its table leads the subnet's own block
/// elsewhere: what has no mark goes by the local routes alone.
pub(crate) fn exempt_subnets(ruleset: &mut Ruleset, vpc: &Vpc, subnets: &[&Subnet], tables: &[&RouteTable]) {
    let led_away = |subnet: &&&Subnet| {
        let table = table_of(subnet, tables);
        table.is_some_and(|table| overrides(vpc, table).any(|cidr| cidr.overlaps(&subnet.cidr)))
    };
    let within = |subnet: &&Subnet| {
        let ends = [Field::Source, Field::Destination];
        let matches = ends.map(|end| Match::among(end, [subnet.cidr]));
        Rule::new(matches, Statement::SetMark(0))
    };
    let rules: Vec<Rule> = subnets.iter().filter(led_away).map(within).collect();
    if rules.is_empty() {
        return;
    }
    // After the packets got their marks (-300) and before they are routed.
    let chain = Chain::base(
        ChainKind::Filter,
        HookPoint::Prerouting,
        -290,
        Policy::Accept,
        rules,
    );
    ruleset.chains.insert("same_subnet".into(), chain);
}

fn to_interface(eni: &NetworkInterface) -> Route {
    Route::Link {
        link: names::eni_link(&eni.id),
        via: Some(eni.primary_address()),
        source: None,
    }
}
