//! Route tables and which subnets they serve. Their routes are in `route`.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, RouteTableAssociationId, RouteTableId, VpcId};
use rows::{
    InterfaceOwner, InternetGateway as Igw, NatGateway as Nat, NatGatewayState, NetworkInterface as Eni,
    Route as RouteRow, RouteDestination, RouteTable as Row, RouteTableAssociation as AssociationRow,
    RouteTarget, Tables, Vpc as VpcRow,
};
use rules::quota;

use super::{
    cut, idempotency, ids, invalid_value, not_served, route, select, specified_tags, subnet, tags_to_wire,
    vpc,
};
use crate::filter::filtered;
use world::quota::most;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::ROUTE_TABLE.not_found(id)
}

pub fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateRouteTableRequest) -> ApiResult<CreateRouteTableResult> {
    let prefix = cx.scope.prefix();
    let token = idempotency::token(input.client_token.as_deref(), &input)?;
    let rows = txn.scan::<Row>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(rows, token.as_ref(), |t: &Row| t.client_token.as_ref())? {
        return Ok(CreateRouteTableResult {
            route_table: Some(view(txn, row)),
            client_token: input.client_token,
        });
    }
    let vpc = vpc::find(cx, txn, &input.vpc_id)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::RouteTable)?;
    if txn.scan::<Row>(&prefix).filter(|t| t.vpc == vpc.id).count()
        >= most(txn, &cx.scope, &quota::ROUTE_TABLES_PER_VPC)
    {
        return Err(
            ErrorCode::RouteTableLimitExceeded.error("The maximum number of route tables has been reached.")
        );
    }
    let row = Row {
        scope: cx.scope.clone(),
        id: RouteTableId::generate(txn.entropy),
        vpc: vpc.id.clone(),
        kernel_table: free_kernel_table(cx, txn, &vpc.id),
        associations: vec![],
        routes: vec![],
        client_token: token,
        tags,
    };
    txn.put(row.clone());
    Ok(CreateRouteTableResult {
        route_table: Some(view(txn, &row)),
        client_token: input.client_token,
    })
}

/// The lowest number from 1 up that no table of the VPC has.
fn free_kernel_table(cx: &Cx, txn: &Txn, vpc: &VpcId) -> u32 {
    let prefix = cx.scope.prefix();
    let siblings = txn.scan::<Row>(&prefix).filter(|t| t.vpc == *vpc);
    let mut taken: Vec<u32> = siblings.map(|t| t.kernel_table).collect();
    taken.sort_unstable();
    taken
        .into_iter()
        .fold(1, |free, n| if n == free { free + 1 } else { free })
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteRouteTableRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.route_table_id)?;
    if !row.associations.is_empty() {
        return Err(ErrorCode::DependencyViolation.error(format!(
            "The routeTable '{}' has dependencies and cannot be deleted.",
            row.id
        )));
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

fn association_not_found(id: &str) -> ApiError {
    ErrorCode::InvalidAssociationIdNotFound.error(format!("The association ID '{id}' does not exist"))
}

/// The table with an association, and the association.
fn associated(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<(Arc<Row>, AssociationRow)> {
    let prefix = cx.scope.prefix();
    let mut rows = txn.scan::<Row>(&prefix);
    rows.find_map(|table| {
        let association = table.associations.iter().find(|a| a.id.as_str() == id)?;
        Some((table.clone(), association.clone()))
    })
    .ok_or_else(|| association_not_found(id))
}

fn is_associated() -> RouteTableAssociationState {
    RouteTableAssociationState {
        state: Some(RouteTableAssociationStateCode::Associated),
        status_message: None,
    }
}

pub fn associate(
    cx: &Cx,
    txn: &mut Txn,
    input: AssociateRouteTableRequest,
) -> ApiResult<AssociateRouteTableResult> {
    let row = find(cx, txn, &input.route_table_id)?;
    not_served(&[(
        input.gateway_id.is_some() || input.public_ipv4_pool.is_some(),
        "A route table of a gateway",
    )])?;
    let subnet = input.subnet_id.ok_or_else(|| {
        ErrorCode::MissingParameter.error("The request must contain the parameter subnetId")
    })?;
    let subnet = subnet::find(cx, txn, &subnet)?;
    if subnet.vpc != row.vpc {
        return Err(invalid_value(format!(
            "Route table {} and subnet {} belong to different networks",
            row.id, subnet.id
        )));
    }
    let answer = |id: &RouteTableAssociationId| AssociateRouteTableResult {
        association_id: Some(id.to_string()),
        association_state: Some(is_associated()),
    };
    let prefix = cx.scope.prefix();
    let earlier = txn.scan::<Row>(&prefix).find_map(|table| {
        let mut associations = table.associations.iter();
        let found = associations.find(|a| a.subnet.as_ref() == Some(&subnet.id))?;
        Some((table.id == row.id, found.id.clone()))
    });
    match earlier {
        Some((true, id)) => return Ok(answer(&id)),
        Some((false, _)) => {
            return Err(ErrorCode::ResourceAlreadyAssociated.error(format!(
                "the specified association for route table {} conflicts with an existing association",
                row.id
            )));
        }
        None => {}
    }
    let new = AssociationRow {
        id: RouteTableAssociationId::generate(txn.entropy),
        subnet: Some(subnet.id.clone()),
    };
    let answer = answer(&new.id);
    txn.update::<Row>(&row.row_key(), |table| table.associations.push(new));
    Ok(answer)
}

/// Gives the subnet back to the main route table.
pub fn disassociate(cx: &Cx, txn: &mut Txn, input: DisassociateRouteTableRequest) -> ApiResult<wire::Empty> {
    let (row, association) = associated(cx, txn, &input.association_id)?;
    if association.subnet.is_none() {
        return Err(invalid_value(format!(
            "cannot disassociate the main route table association {}",
            association.id
        )));
    }
    txn.update::<Row>(&row.row_key(), |table| {
        table.associations.retain(|a| a.id != association.id)
    });
    Ok(wire::Empty {})
}

/// Moves a subnet, or the role of the main route table, to another table under a new id.
pub fn replace_association(
    cx: &Cx,
    txn: &mut Txn,
    input: ReplaceRouteTableAssociationRequest,
) -> ApiResult<ReplaceRouteTableAssociationResult> {
    let (old, association) = associated(cx, txn, &input.association_id)?;
    let new = find(cx, txn, &input.route_table_id)?;
    if new.vpc != old.vpc {
        return Err(invalid_value(match &association.subnet {
            Some(subnet) => format!(
                "Route table {} and subnet {subnet} belong to different networks",
                new.id
            ),
            None => format!(
                "Route table {} and network {} belong to different networks",
                new.id, old.vpc
            ),
        }));
    }
    let mut id = association.id.clone();
    if new.id != old.id {
        id = RouteTableAssociationId::generate(txn.entropy);
        let moved = AssociationRow {
            id: id.clone(),
            subnet: association.subnet,
        };
        txn.update::<Row>(&old.row_key(), |table| {
            table.associations.retain(|a| a.id != association.id)
        });
        txn.update::<Row>(&new.row_key(), |table| table.associations.push(moved));
    }
    Ok(ReplaceRouteTableAssociationResult {
        new_association_id: Some(id.to_string()),
        association_state: Some(is_associated()),
    })
}

const FILTERS: &[&str] = &[
    "association.gateway-id",
    "association.main",
    "association.route-table-association-id",
    "association.route-table-id",
    "association.subnet-id",
    "owner-id",
    "route-table-id",
    "route.destination-cidr-block",
    "route.destination-ipv6-cidr-block",
    "route.destination-prefix-list-id",
    "route.egress-only-internet-gateway-id",
    "route.gateway-id",
    "route.instance-id",
    "route.nat-gateway-id",
    "route.network-interface-id",
    "route.origin",
    "route.state",
    "route.transit-gateway-id",
    "route.vpc-peering-connection-id",
    "vpc-id",
];

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeRouteTablesRequest,
) -> ApiResult<DescribeRouteTablesResult> {
    let rows = select::<Row>(cx, txn, input.route_table_ids, &ids::ROUTE_TABLE)?;
    let rows = filtered(
        input.filters,
        rows,
        |t| &t.tags,
        |t, name| values(txn, t, name),
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeRouteTablesResult {
        route_tables: Some(page.items.iter().map(|t| view(txn, t)).collect()),
        next_token: page.next_token,
    })
}

fn values(txn: &Txn, t: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    let of_routes = |get: fn(&Route) -> Option<String>| routes(txn, t).iter().filter_map(get).collect();
    Some(match name {
        "association.main" => t
            .associations
            .iter()
            .map(|a| a.subnet.is_none().to_string())
            .collect(),
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
        "route.destination-prefix-list-id" => of_routes(|r| r.destination_prefix_list_id.clone()),
        "route.instance-id" => of_routes(|r| r.instance_id.clone()),
        "route.gateway-id" => of_routes(|r| r.gateway_id.clone()),
        "route.nat-gateway-id" => of_routes(|r| r.nat_gateway_id.clone()),
        "route.network-interface-id" => of_routes(|r| r.network_interface_id.clone()),
        "route.origin" => of_routes(|r| r.origin.map(|o| o.to_string())),
        "route.state" => of_routes(|r| r.state.map(|s| s.to_string())),
        "vpc-id" => vec![t.vpc.to_string()],
        _ => return None,
    })
}

/// Whether the table's route leads to something; it is a blackhole otherwise.
pub(crate) fn is_active(tables: &Tables, t: &Row, target: &RouteTarget) -> bool {
    match target {
        RouteTarget::InternetGateway(id) => tables
            .get::<Igw>(&t.scope.key(id))
            .is_some_and(|g| g.vpc.as_ref() == Some(&t.vpc)),
        RouteTarget::NetworkInterface(id) => {
            let eni = tables.get::<Eni>(&t.scope.key(id));
            eni.is_some_and(|eni| eni.is_live())
        }
        RouteTarget::NatGateway(id) => tables.get::<Nat>(&t.scope.key(id)).is_some_and(|gateway| {
            matches!(
                gateway.state,
                NatGatewayState::Pending | NatGatewayState::Available
            )
        }),
    }
}

/// The `local` route of each block of the VPC, which may lead elsewhere, then the table's own.
fn routes(txn: &Txn, t: &Row) -> Vec<Route> {
    let vpc = txn.get::<VpcRow>(&t.scope.key(&t.vpc));
    let blocks = vpc.iter().flat_map(|v| v.cidrs.iter()).map(|c| c.cidr);
    let local = blocks.map(|cidr| {
        let elsewhere = t.routes.iter().find(|r| r.destination.cidr() == Some(cidr));
        let route = elsewhere.map_or_else(
            || Route {
                destination_cidr_block: Some(cidr.to_string()),
                gateway_id: Some("local".into()),
                state: Some(RouteState::Active),
                ..Route::default()
            },
            |row| route_view(txn, t, row),
        );
        Route {
            origin: Some(RouteOrigin::CreateRouteTable),
            ..route
        }
    });
    let own = t
        .routes
        .iter()
        .filter(|r| route::local_block(txn, t, &r.destination).is_none());
    local.chain(own.map(|row| route_view(txn, t, row))).collect()
}

fn route_view(txn: &Txn, t: &Row, row: &RouteRow) -> Route {
    let mut out = Route {
        origin: Some(RouteOrigin::CreateRoute),
        ..Route::default()
    };
    match &row.destination {
        RouteDestination::Cidr(cidr) => out.destination_cidr_block = Some(cidr.to_string()),
        RouteDestination::PrefixList(id) => out.destination_prefix_list_id = Some(id.to_string()),
    }
    match &row.target {
        RouteTarget::InternetGateway(id) => out.gateway_id = Some(id.to_string()),
        RouteTarget::NatGateway(id) => out.nat_gateway_id = Some(id.to_string()),
        RouteTarget::NetworkInterface(id) => {
            out.network_interface_id = Some(id.to_string());
            let eni = txn.get::<Eni>(&t.scope.key(id));
            if let Some(InterfaceOwner::Instance(at)) = eni.as_ref().map(|eni| &eni.owner) {
                out.instance_id = Some(at.instance.to_string());
                out.instance_owner_id = Some(t.scope.account.to_string());
            }
        }
    }
    let active = is_active(txn.tables(), t, &row.target);
    out.state = Some(match active {
        true => RouteState::Active,
        false => RouteState::Blackhole,
    });
    out
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
                    association_state: Some(is_associated()),
                    ..RouteTableAssociation::default()
                })
                .collect(),
        ),
        propagating_vgws: Some(vec![]),
        routes: Some(routes(txn, t)),
        tags: tags_to_wire(&t.tags),
    }
}
