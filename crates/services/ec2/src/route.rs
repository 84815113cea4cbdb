//! The routes of a route table.

use std::net::Ipv4Addr;

use crate::api::*;
use model::{ApiError, ApiResult, Cidr, ManagedPrefixListId};
use rows::{
    InternetGateway as Igw, NatGateway as Nat, NatGatewayState, NetworkInterface as Eni, Route as RouteRow,
    RouteDestination, RouteTable as Table, RouteTarget, Subnet, Vpc as VpcRow,
};
use rules::quota;

use super::{attachment, block, interface, invalid_value, not_served, prefix_list, route_table};
use world::quota::limit;
use world::{Cx, Txn};

/// Link-local addresses that no route may lead away: AWS keeps them for its services.
const SERVICES: (Ipv4Addr, u8) = (Ipv4Addr::new(169, 254, 168, 0), 22);

/// The members of CreateRoute and ReplaceRoute that say where packets go.
struct Target {
    gateway: Option<String>,
    nat_gateway: Option<String>,
    interface: Option<String>,
    instance: Option<String>,
    peering: Option<String>,
    transit_gateway: Option<String>,
    egress_only_gateway: Option<String>,
    endpoint: Option<String>,
    local_gateway: Option<String>,
    carrier_gateway: Option<String>,
    core_network: Option<String>,
    odb_network: Option<String>,
}

macro_rules! target {
    ($input:expr) => {
        Target {
            gateway: $input.gateway_id,
            nat_gateway: $input.nat_gateway_id,
            interface: $input.network_interface_id,
            instance: $input.instance_id,
            peering: $input.vpc_peering_connection_id,
            transit_gateway: $input.transit_gateway_id,
            egress_only_gateway: $input.egress_only_internet_gateway_id,
            endpoint: $input.vpc_endpoint_id,
            local_gateway: $input.local_gateway_id,
            carrier_gateway: $input.carrier_gateway_id,
            core_network: $input.core_network_arn,
            odb_network: $input.odb_network_arn,
        }
    };
}

macro_rules! destination {
    ($cx:expr, $txn:expr, $input:expr) => {
        destination(
            $cx,
            $txn,
            [
                &$input.destination_cidr_block,
                &$input.destination_ipv6_cidr_block,
                &$input.destination_prefix_list_id,
            ],
        )
    };
}

/// The block or list that a request names.
fn destination(cx: &Cx, txn: &Txn, given: [&Option<String>; 3]) -> ApiResult<RouteDestination> {
    let [block_text, ipv6, list] = given.map(|member| member.as_deref().filter(|t| !t.is_empty()));
    not_served(&[(ipv6.is_some(), "A route for an IPv6 block")])?;
    match (block_text, list) {
        (Some(text), None) => Ok(block(text, "destinationCidrBlock")?.into()),
        (None, Some(id)) => {
            let list = prefix_list::find(cx, txn, id)?;
            Ok(RouteDestination::PrefixList(list.id.clone()))
        }
        (None, None) => Err(ErrorCode::MissingParameter
            .error("The request must contain the parameter destinationCidrBlock")),
        (Some(_), Some(_)) => Err(ErrorCode::InvalidParameterCombination.error(
            "The request must contain exactly one of destinationCidrBlock, destinationIpv6CidrBlock, destinationPrefixListId",
        )),
    }
}

/// The destination in AWS's messages.
fn named(destination: &RouteDestination) -> String {
    match destination {
        RouteDestination::Cidr(cidr) => cidr.to_string(),
        RouteDestination::PrefixList(id) => id.to_string(),
    }
}

impl Target {
    /// Looks the target up, which must be in the table's VPC.
    fn resolve(self, cx: &Cx, txn: &Txn, table: &Table) -> ApiResult<RouteTarget> {
        let given = [
            &self.gateway,
            &self.nat_gateway,
            &self.interface,
            &self.instance,
            &self.peering,
            &self.transit_gateway,
            &self.egress_only_gateway,
            &self.endpoint,
            &self.local_gateway,
            &self.carrier_gateway,
            &self.core_network,
            &self.odb_network,
        ];
        let exactly_one = "The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId, vpcPeeringConnectionId, egressOnlyInternetGatewayId, transitGatewayId, vpcEndpointId, localGatewayId, carrierGatewayId, coreNetworkArn or instanceId";
        match given.iter().filter(|member| member.is_some()).count() {
            0 => return Err(ErrorCode::MissingParameter.error(exactly_one)),
            1 => {}
            _ => return Err(ErrorCode::InvalidParameterCombination.error(exactly_one)),
        }
        let elsewhere = |what: String| {
            invalid_value(format!(
                "route table {} and {what} belong to different networks",
                table.id
            ))
        };
        if let Some(id) = self.gateway {
            let row = txn.get::<Igw>(&cx.scope.key(&id)).ok_or_else(|| {
                ErrorCode::InvalidGatewayIdNotFound.error(format!("The gateway ID '{id}' does not exist"))
            })?;
            if row.vpc.as_ref() != Some(&table.vpc) {
                return Err(elsewhere(format!("network gateway {id}")));
            }
            return Ok(RouteTarget::InternetGateway(row.id.clone()));
        }
        if let Some(id) = self.nat_gateway {
            let row = txn.get::<Nat>(&cx.scope.key(&id)).filter(|gateway| {
                matches!(
                    gateway.state,
                    NatGatewayState::Pending | NatGatewayState::Available
                )
            });
            let row = row.ok_or_else(|| {
                ErrorCode::InvalidNatGatewayIdNotFound
                    .error(format!("The natGateway ID '{id}' does not exist"))
            })?;
            if row.vpc != table.vpc {
                return Err(elsewhere(format!("NAT gateway {id}")));
            }
            return Ok(RouteTarget::NatGateway(row.id.clone()));
        }
        if let Some(id) = self.interface {
            let row = txn
                .get::<Eni>(&cx.scope.key(&id))
                .ok_or_else(|| interface::not_found(&id))?;
            if row.vpc != table.vpc {
                return Err(elsewhere(format!("interface {id}")));
            }
            return Ok(RouteTarget::NetworkInterface(row.id.clone()));
        }
        if let Some(id) = self.instance {
            let eni = attachment::only_interface(cx, txn, &id)?;
            if eni.vpc != table.vpc {
                return Err(elsewhere(format!("interface {}", eni.id)));
            }
            return Ok(RouteTarget::NetworkInterface(eni.id.clone()));
        }
        Err(self.unknown())
    }

    /// The error about a target of a kind that there is none of.
    fn unknown(self) -> ApiError {
        let kinds = [
            (
                self.peering,
                ErrorCode::InvalidVpcPeeringConnectionIdNotFound,
                "vpcPeeringConnection ID",
            ),
            (
                self.transit_gateway,
                ErrorCode::InvalidTransitGatewayIdNotFound,
                "transitGateway ID",
            ),
            (
                self.egress_only_gateway,
                ErrorCode::InvalidEgressOnlyInternetGatewayIdNotFound,
                "egressOnlyInternetGateway ID",
            ),
            (
                self.endpoint,
                ErrorCode::InvalidVpcEndpointIdNotFound,
                "Vpc Endpoint Id",
            ),
            (
                self.local_gateway,
                ErrorCode::InvalidLocalGatewayIdNotFound,
                "localGateway ID",
            ),
            (
                self.carrier_gateway,
                ErrorCode::InvalidCarrierGatewayIdNotFound,
                "carrierGateway ID",
            ),
        ];
        for (given, code, kind) in kinds {
            if let Some(id) = given {
                return code.error(format!("The {kind} '{id}' does not exist"));
            }
        }
        ApiError::not_served(match self.core_network {
            Some(_) => "A route to a core network",
            None => "A route to an ODB network",
        })
    }
}

/// Refuses a destination that the VPC itself or AWS's services hold. A whole subnet may be led to an
/// interface or a NAT gateway.
fn check_destination(
    txn: &Txn,
    table: &Table,
    destination: &RouteDestination,
    target: &RouteTarget,
) -> ApiResult<()> {
    let Some(cidr) = destination.cidr() else {
        return Ok(());
    };
    let vpc = txn.get::<VpcRow>(&table.scope.key(&table.vpc));
    let mut blocks = vpc.iter().flat_map(|vpc| vpc.cidrs.iter()).map(|c| c.cidr);
    if blocks.clone().any(|own| own == cidr) {
        return Err(already_exists(destination));
    }
    if blocks.any(|own| own.contains_block(&cidr)) {
        check_inside_target(&cidr, target)?;
        let prefix = table.scope.prefix();
        let mut subnets = txn.scan::<Subnet>(&prefix).filter(|s| s.vpc == table.vpc);
        if !subnets.any(|subnet| subnet.cidr == cidr) {
            return Err(invalid_value(format!(
                "The destination CIDR block {cidr} does not match the CIDR block of any subnet of this VPC."
            )));
        }
    }
    let (address, prefix_len) = SERVICES;
    if Cidr::new(address, prefix_len).is_some_and(|services| services.contains_block(&cidr)) {
        return Err(invalid_value(format!(
            "The destination CIDR block {cidr} is reserved for AWS services."
        )));
    }
    Ok(())
}

/// Packets of the VPC's own addresses may be led to interfaces and NAT gateways alone.
fn check_inside_target(cidr: &Cidr, target: &RouteTarget) -> ApiResult<()> {
    match target {
        RouteTarget::NetworkInterface(_) | RouteTarget::NatGateway(_) => Ok(()),
        RouteTarget::InternetGateway(_) => Err(invalid_value(format!(
            "The destination CIDR block {cidr} is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance."
        ))),
    }
}

fn already_exists(destination: &RouteDestination) -> ApiError {
    ErrorCode::RouteAlreadyExists.error(format!(
        "The route identified by {} already exists.",
        named(destination)
    ))
}

/// The block of the VPC whose local route the destination names.
pub fn local_block(txn: &Txn, table: &Table, destination: &RouteDestination) -> Option<Cidr> {
    let cidr = destination.cidr()?;
    let vpc = txn.get::<VpcRow>(&table.scope.key(&table.vpc))?;
    vpc.cidrs.iter().any(|c| c.cidr == cidr).then_some(cidr)
}

/// Whether a table may have the routes: one for a prefix list counts as what the list weighs.
pub fn has_room(
    txn: &Txn,
    table: &Table,
    weight: &dyn Fn(&ManagedPrefixListId) -> prefix_list::Weight,
) -> bool {
    let size = |route: &RouteRow| match &route.destination {
        RouteDestination::Cidr(_) => 1,
        RouteDestination::PrefixList(id) => weight(id).1,
    };
    let weighs: u32 = table.routes.iter().map(size).sum();
    weighs <= limit(txn, &table.scope, &quota::ROUTES_PER_TABLE)
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateRouteRequest) -> ApiResult<CreateRouteResult> {
    let table = route_table::find(cx, txn, &input.route_table_id)?;
    let destination = destination!(cx, txn, input)?;
    let target = target!(input).resolve(cx, txn, &table)?;
    check_destination(txn, &table, &destination, &target)?;
    if table.routes.iter().any(|r| r.destination == destination) {
        return Err(already_exists(&destination));
    }
    let mut table = Table::clone(&table);
    table.routes.push(RouteRow { destination, target });
    if !has_room(txn, &table, &|id| prefix_list::weight(txn, &cx.scope, id)) {
        return Err(ErrorCode::RouteLimitExceeded.error("The maximum number of routes has been reached."));
    }
    txn.put(table);
    Ok(CreateRouteResult { r#return: Some(true) })
}

pub fn replace(cx: &Cx, txn: &mut Txn, input: ReplaceRouteRequest) -> ApiResult<wire::Empty> {
    let table = route_table::find(cx, txn, &input.route_table_id)?;
    let destination = destination!(cx, txn, input)?;
    let local = local_block(txn, &table, &destination);
    let to_local = input.local_target == Some(true);
    if to_local && local.is_none() {
        return Err(invalid_value(format!(
            "The destination CIDR block {} is not one of this VPC's CIDR blocks.",
            named(&destination)
        )));
    }
    let target = if to_local {
        None
    } else {
        Some(target!(input).resolve(cx, txn, &table)?)
    };
    if let (Some(cidr), Some(target)) = (local, &target) {
        check_inside_target(&cidr, target)?;
    }
    if local.is_none() {
        if !table.routes.iter().any(|r| r.destination == destination) {
            return Err(invalid_value(format!(
                "There is no route defined for '{}' in the route table. Use CreateRoute instead.",
                named(&destination)
            )));
        }
        if let Some(target) = &target {
            check_destination(txn, &table, &destination, target)?;
        }
    }
    txn.update::<Table>(&table.row_key(), |t| {
        let place = t.routes.iter().position(|r| r.destination == destination);
        match (place, target) {
            (Some(place), Some(target)) => t.routes[place].target = target,
            // A local route that nobody leads elsewhere has no row.
            (Some(place), None) => drop(t.routes.remove(place)),
            (None, Some(target)) => t.routes.push(RouteRow { destination, target }),
            (None, None) => {}
        }
    });
    Ok(wire::Empty {})
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteRouteRequest) -> ApiResult<wire::Empty> {
    let table = route_table::find(cx, txn, &input.route_table_id)?;
    let destination = destination!(cx, txn, input)?;
    if local_block(txn, &table, &destination).is_some() {
        return Err(invalid_value(format!(
            "cannot remove local route {} in route table {}",
            named(&destination),
            table.id
        )));
    }
    if !table.routes.iter().any(|r| r.destination == destination) {
        let kind = match &destination {
            RouteDestination::Cidr(_) => "destination-cidr-block",
            RouteDestination::PrefixList(_) => "destination-prefix-list-id",
        };
        return Err(ErrorCode::InvalidRouteNotFound.error(format!(
            "no route with {kind} {} in route table {}",
            named(&destination),
            table.id
        )));
    }
    txn.update::<Table>(&table.row_key(), |t| {
        t.routes.retain(|r| r.destination != destination)
    });
    Ok(wire::Empty {})
}
