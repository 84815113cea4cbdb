//! The routes of a route table.

use std::net::Ipv4Addr;

use api::ec2::*;
use model::{ApiError, ApiResult, Cidr};
use rows::{
    InternetGateway as Igw, NatGateway as Nat, NatGatewayState, NetworkInterface as Eni, Route as RouteRow,
    RouteTable as Table, RouteTarget, Vpc as VpcRow,
};

use super::{block, dry_run, invalid_value, not_served, route_table};
use crate::{Cx, Txn};

/// Routes of a table, besides the local ones.
const ROUTES_PER_TABLE: usize = 50;

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
    ($input:expr) => {
        destination(
            $input.destination_cidr_block,
            $input.destination_ipv6_cidr_block,
            $input.destination_prefix_list_id,
        )
    };
}

fn destination(block_text: Option<String>, ipv6: Option<String>, list: Option<String>) -> ApiResult<Cidr> {
    not_served(&[
        (ipv6.is_some(), "A route for an IPv6 block"),
        (list.is_some(), "A route for a prefix list"),
    ])?;
    let text = block_text.filter(|t| !t.is_empty()).ok_or_else(|| {
        ErrorCode::MissingParameter.error("The request must contain the parameter destinationCidrBlock")
    })?;
    block(&text, "destinationCidrBlock")
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
            not_served(&[
                (id.starts_with("vgw-"), "A route to a virtual private gateway"),
                (id.starts_with("vpce-"), "A route to a VPC endpoint"),
            ])?;
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
            let row = txn.get::<Eni>(&cx.scope.key(&id)).ok_or_else(|| {
                ErrorCode::InvalidNetworkInterfaceIdNotFound
                    .error(format!("The networkInterface ID '{id}' does not exist"))
            })?;
            if row.vpc != table.vpc {
                return Err(elsewhere(format!("interface {id}")));
            }
            return Ok(RouteTarget::NetworkInterface(row.id.clone()));
        }
        if let Some(id) = self.instance {
            return Err(
                ErrorCode::InvalidInstanceIdNotFound.error(format!("The instance ID '{id}' does not exist"))
            );
        }
        let others = [
            (self.peering, "A route to a peering connection"),
            (self.transit_gateway, "A route to a transit gateway"),
            (
                self.egress_only_gateway,
                "A route to an egress-only internet gateway",
            ),
            (self.endpoint, "A route to a VPC endpoint"),
            (self.local_gateway, "A route to a local gateway"),
            (self.carrier_gateway, "A route to a carrier gateway"),
            (self.core_network, "A route to a core network"),
        ];
        let other = others.into_iter().find(|(member, _)| member.is_some());
        Err(ApiError::not_served(
            other.map_or("A route to an ODB network", |(_, name)| name),
        ))
    }
}

/// Refuses a destination that the VPC itself or AWS's services hold.
fn check_destination(txn: &Txn, table: &Table, destination: &Cidr) -> ApiResult<()> {
    let vpc = txn.get::<VpcRow>(&table.scope.key(&table.vpc));
    let blocks = vpc.iter().flat_map(|vpc| vpc.cidrs.iter());
    for own in blocks.map(|c| c.cidr) {
        if own == *destination {
            return Err(already_exists(destination));
        }
        // AWS takes one for a whole subnet towards an interface; here the VPC's own routes come first.
        if own.contains_block(destination) {
            return Err(invalid_value(format!(
                "The destination CIDR block {destination} is equal to or more specific than one of this VPC's CIDR blocks. Such a route is not served by cove yet."
            )));
        }
    }
    let (address, prefix_len) = SERVICES;
    if Cidr::new(address, prefix_len).is_some_and(|services| services.contains_block(destination)) {
        return Err(invalid_value(format!(
            "The destination CIDR block {destination} is reserved for AWS services."
        )));
    }
    Ok(())
}

fn already_exists(destination: &Cidr) -> ApiError {
    ErrorCode::RouteAlreadyExists.error(format!("The route identified by {destination} already exists."))
}

fn is_local(txn: &Txn, table: &Table, destination: &Cidr) -> bool {
    let vpc = txn.get::<VpcRow>(&table.scope.key(&table.vpc));
    vpc.is_some_and(|vpc| vpc.cidrs.iter().any(|c| c.cidr == *destination))
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateRouteRequest) -> ApiResult<CreateRouteResult> {
    let table = route_table::find(cx, txn, &input.route_table_id)?;
    let destination = destination!(input)?;
    let target = target!(input).resolve(cx, txn, &table)?;
    check_destination(txn, &table, &destination)?;
    if table.routes.iter().any(|r| r.destination == destination) {
        return Err(already_exists(&destination));
    }
    if table.routes.len() >= ROUTES_PER_TABLE {
        return Err(ErrorCode::RouteLimitExceeded.error("The maximum number of routes has been reached."));
    }
    dry_run(input.dry_run)?;
    txn.update::<Table>(&table.row_key(), |t| {
        t.routes.push(RouteRow { destination, target });
    });
    Ok(CreateRouteResult { r#return: Some(true) })
}

pub fn replace(cx: &Cx, txn: &mut Txn, input: ReplaceRouteRequest) -> ApiResult<wire::Empty> {
    let table = route_table::find(cx, txn, &input.route_table_id)?;
    let destination = destination!(input)?;
    if is_local(txn, &table, &destination) {
        // It never leads elsewhere, so there is nothing to put back.
        not_served(&[(
            input.local_target != Some(true),
            "A local route with another target",
        )])?;
        dry_run(input.dry_run)?;
        return Ok(wire::Empty {});
    }
    if input.local_target == Some(true) {
        return Err(invalid_value(format!(
            "The destination CIDR block {destination} is not one of this VPC's CIDR blocks."
        )));
    }
    let target = target!(input).resolve(cx, txn, &table)?;
    if !table.routes.iter().any(|r| r.destination == destination) {
        return Err(invalid_value(format!(
            "There is no route defined for '{destination}' in the route table. Use CreateRoute instead."
        )));
    }
    dry_run(input.dry_run)?;
    txn.update::<Table>(&table.row_key(), |t| {
        for route in t.routes.iter_mut().filter(|r| r.destination == destination) {
            route.target = target.clone();
        }
    });
    Ok(wire::Empty {})
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteRouteRequest) -> ApiResult<wire::Empty> {
    let table = route_table::find(cx, txn, &input.route_table_id)?;
    let destination = destination!(input)?;
    if is_local(txn, &table, &destination) {
        return Err(invalid_value(format!(
            "cannot remove local route {destination} in route table {}",
            table.id
        )));
    }
    if !table.routes.iter().any(|r| r.destination == destination) {
        return Err(ErrorCode::InvalidRouteNotFound.error(format!(
            "no route with destination-cidr-block {destination} in route table {}",
            table.id
        )));
    }
    dry_run(input.dry_run)?;
    txn.update::<Table>(&table.row_key(), |t| {
        t.routes.retain(|r| r.destination != destination)
    });
    Ok(wire::Empty {})
}
