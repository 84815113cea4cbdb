use std::sync::Arc;

use api::ec2::*;
use model::{ApiError, ApiResult};
use rows::{
    InternetGateway as Igw, NatGateway as Nat, NatGatewayState, NetworkInterface as Eni, RouteTable as Row,
    RouteTarget, Vpc as VpcRow,
};

use super::{cut, dry_run, has_ids, select, tags_to_wire};
use crate::filter::filtered;
use crate::{Cx, Txn};

fn not_found(id: &str) -> ApiError {
    ErrorCode::InvalidRouteTableIdNotFound.error(format!("The routeTable ID '{id}' does not exist"))
}

const FILTERS: &[&str] = &[
    "association.main",
    "association.route-table-association-id",
    "association.route-table-id",
    "association.subnet-id",
    "owner-id",
    "route-table-id",
    "route.destination-cidr-block",
    "route.gateway-id",
    "route.nat-gateway-id",
    "route.state",
    "vpc-id",
];

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeRouteTablesRequest,
) -> ApiResult<DescribeRouteTablesResult> {
    dry_run(input.dry_run)?;
    let with_ids = has_ids(&input.route_table_ids);
    let rows = select::<Row>(cx, txn, input.route_table_ids, not_found)?;
    let rows = filtered(
        input.filters,
        rows,
        |t| &t.tags,
        |t, name| values(txn, t, name),
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token, with_ids)?;
    Ok(DescribeRouteTablesResult {
        route_tables: Some(page.items.iter().map(|t| view(txn, t)).collect()),
        next_token: page.next_token,
    })
}

fn values(txn: &Txn, t: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    let of_routes = |get: fn(&Route) -> Option<String>| routes(txn, t).iter().filter_map(get).collect();
    Some(match name {
        "association.main" => vec![t.is_main().to_string()],
        "association.route-table-association-id" => t.associations.iter().map(|a| a.id.to_string()).collect(),
        "association.route-table-id" if t.associations.is_empty() => vec![],
        "association.route-table-id" | "route-table-id" => vec![t.id.to_string()],
        "association.subnet-id" => t
            .associations
            .iter()
            .filter_map(|a| Some(a.subnet.as_ref()?.to_string()))
            .collect(),
        "owner-id" => vec![t.scope.account.to_string()],
        "route.destination-cidr-block" => of_routes(|r| r.destination_cidr_block.clone()),
        "route.gateway-id" => of_routes(|r| r.gateway_id.clone()),
        "route.nat-gateway-id" => of_routes(|r| r.nat_gateway_id.clone()),
        "route.state" => of_routes(|r| r.state.map(|s| s.to_string())),
        "vpc-id" => vec![t.vpc.to_string()],
        _ => return None,
    })
}

/// The implicit `local` route of each block of the VPC, then the table's own.
fn routes(txn: &Txn, t: &Row) -> Vec<Route> {
    let vpc = txn.get::<VpcRow>(&t.scope.key(&t.vpc));
    let local = vpc.iter().flat_map(|v| v.cidrs.iter()).map(|c| Route {
        destination_cidr_block: Some(c.cidr.to_string()),
        gateway_id: Some("local".into()),
        origin: Some(RouteOrigin::CreateRouteTable),
        state: Some(RouteState::Active),
        ..Route::default()
    });
    let own = t.routes.iter().map(|r| {
        let mut out = Route {
            destination_cidr_block: Some(r.destination.to_string()),
            origin: Some(RouteOrigin::CreateRoute),
            ..Route::default()
        };
        let active = match &r.target {
            RouteTarget::InternetGateway(id) => {
                out.gateway_id = Some(id.to_string());
                txn.get::<Igw>(&t.scope.key(id))
                    .is_some_and(|g| g.vpc.as_ref() == Some(&t.vpc))
            }
            RouteTarget::NetworkInterface(id) => {
                out.network_interface_id = Some(id.to_string());
                txn.get::<Eni>(&t.scope.key(id)).is_some()
            }
            RouteTarget::NatGateway(id) => {
                out.nat_gateway_id = Some(id.to_string());
                txn.get::<Nat>(&t.scope.key(id)).is_some_and(|gateway| {
                    matches!(
                        gateway.state,
                        NatGatewayState::Pending | NatGatewayState::Available
                    )
                })
            }
        };
        out.state = Some(if active {
            RouteState::Active
        } else {
            RouteState::Blackhole
        });
        out
    });
    local.chain(own).collect()
}

fn view(txn: &Txn, t: &Row) -> RouteTable {
    RouteTable {
        route_table_id: Some(t.id.to_string()),
        vpc_id: Some(t.vpc.to_string()),
        owner_id: Some(t.scope.account.to_string()),
        associations: Some(
            t.associations
                .iter()
                .map(|a| RouteTableAssociation {
                    main: Some(a.subnet.is_none()),
                    route_table_association_id: Some(a.id.to_string()),
                    route_table_id: Some(t.id.to_string()),
                    subnet_id: a.subnet.as_ref().map(|s| s.to_string()),
                    association_state: Some(RouteTableAssociationState {
                        state: Some(RouteTableAssociationStateCode::Associated),
                        status_message: None,
                    }),
                    ..RouteTableAssociation::default()
                })
                .collect(),
        ),
        propagating_vgws: Some(vec![]),
        routes: Some(routes(txn, t)),
        tags: tags_to_wire(&t.tags),
    }
}
