//! Prefix lists, as the rules and routes that name them see them.

use std::collections::{BTreeMap, BTreeSet};

use model::{Cidr, ManagedPrefixListId, Scope, VpcId};
use rows::{PrefixList, RouteDestination, RulePeer, Tables};

/// The blocks of each list, sorted, none inside another.
pub(crate) type Blocks = BTreeMap<ManagedPrefixListId, Vec<Cidr>>;

/// The blocks of a scope's lists.
pub(crate) fn blocks(tables: &Tables, scope: &Scope) -> Blocks {
    let prefix = scope.prefix();
    let lists = tables.scan::<PrefixList>(&prefix);
    lists.map(|list| (list.id.clone(), list.blocks())).collect()
}

/// The VPCs whose plans depend on a list: rules of their groups or routes of their tables name it.
pub fn vpcs_with(tables: &Tables, list: &PrefixList) -> BTreeSet<VpcId> {
    let prefix = list.scope.prefix();
    let peer = RulePeer::PrefixList(list.id.clone());
    let destination = RouteDestination::PrefixList(list.id.clone());
    let groups = tables
        .scan::<rows::SecurityGroup>(&prefix)
        .filter(|group| group.rules.iter().any(|rule| rule.peer == peer))
        .map(|group| group.vpc.clone());
    let route_tables = tables
        .scan::<rows::RouteTable>(&prefix)
        .filter(|table| table.routes.iter().any(|route| route.destination == destination))
        .map(|table| table.vpc.clone());
    groups.chain(route_tables).collect()
}
