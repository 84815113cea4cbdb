//! Route tables: a kernel table each, chosen by the mark that a packet gets from the link that it
//! came in by. The VPC's own networks are in the kernel's main table, which comes first: AWS's
//! `local` routes.

use std::collections::BTreeMap;

use model::Cidr;
use rows::{InterfaceOwner, NetworkInterface, RouteTable, RouteTarget, Subnet};

use crate::names;
use crate::plan::{NamespacePlan, Route, RouteKey, Rule};

/// The kernel's main table.
pub(crate) const MAIN: u32 = 254;
/// Kernel tables and rule priorities of route tables start here: past the kernel's own tables
/// (253 to 255) and, for priorities, past the rule of the main table (32766).
const FIRST_TABLE: u32 = 1_000;
const FIRST_PRIORITY: u32 = 100_000;

/// The table that decides for packets from the subnet: its own, or else the VPC's main one.
pub(crate) fn table_of<'a>(subnet: &Subnet, tables: &[&'a RouteTable]) -> Option<&'a RouteTable> {
    let explicit = |table: &&&RouteTable| {
        let mut associations = table.associations.iter();
        associations.any(|a| a.subnet.as_ref() == Some(&subnet.id))
    };
    let main = || tables.iter().find(|table| table.is_main());
    tables.iter().find(explicit).or_else(main).copied()
}

/// Adds rules and routes. `gateway` is the way to the attached internet gateway and its id.
pub(crate) fn add_route_tables(
    plan: &mut NamespacePlan,
    tables: &[&RouteTable],
    enis: &[&NetworkInterface],
    gateway: Option<(&model::InternetGatewayId, &Route)>,
) {
    for table in tables {
        let number = FIRST_TABLE.saturating_add(table.kernel_table);
        plan.rules.insert(Rule {
            priority: FIRST_PRIORITY.saturating_add(table.kernel_table),
            mark: table.kernel_table,
            table: number,
        });
        // Without a route a packet is dropped in silence, as in AWS; the kernel would answer.
        let mut routes = BTreeMap::from([(Cidr::ANY, Route::Blackhole)]);
        for route in &table.routes {
            let way = match &route.target {
                RouteTarget::InternetGateway(id) => gateway
                    .filter(|(attached, _)| *attached == id)
                    .map(|(_, way)| way.clone()),
                RouteTarget::NetworkInterface(id) => {
                    enis.iter().find(|eni| eni.id == *id).map(|eni| to_interface(eni))
                }
                RouteTarget::NatGateway(id) => {
                    let is_its =
                        |eni: &&&NetworkInterface| eni.owner == InterfaceOwner::NatGateway(id.clone());
                    enis.iter().find(is_its).map(|eni| to_interface(eni))
                }
            };
            routes.insert(route.destination, way.unwrap_or(Route::Blackhole));
        }
        plan.routes.extend(routes.into_iter().map(|(destination, route)| {
            let key = RouteKey {
                table: number,
                destination,
            };
            (key, route)
        }));
    }
}

fn to_interface(eni: &NetworkInterface) -> Route {
    Route::Link {
        link: names::eni_link(&eni.id),
        via: Some(eni.primary_address()),
        source: None,
    }
}
