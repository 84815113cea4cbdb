//! NAT gateways. Their states follow what the fabric says of their interfaces.

use std::sync::Arc;
use std::time::Duration;

use crate::api::*;
use model::{ApiError, ApiResult, NatGatewayId, Scope, Timestamp};
use rows::{
    Address as AddressRow, InterfaceOwner, InternetGateway, NatGateway as Row, NatGatewayFailure,
    NatGatewayInterface, NatGatewayState as State, NetworkInterface as Eni, Subnet,
};
use rules::quota;

use super::interface::{self, NewInterface};
use super::private_address::{self, missing};
use super::{address, cut, idempotency, ids, not_served, select, specified_tags, subnet};
use super::{tags_to_wire, zone_id};
use crate::filter::filtered;
use world::quota::most;
use world::retention::Forget;
use world::{Cx, Txn};

/// How long one that was deleted or has failed is still shown.
pub const RETENTION: Duration = Duration::from_secs(3600);

pub fn not_found(id: &str) -> ApiError {
    ids::NAT_GATEWAY.not_found(id)
}

fn refuse_what_is_not_served(input: &CreateNatGatewayRequest) -> ApiResult<()> {
    fn some<T>(list: &Option<Vec<T>>) -> bool {
        list.as_ref().is_some_and(|l| !l.is_empty())
    }
    not_served(&[
        (
            input.availability_mode == Some(AvailabilityMode::Regional),
            "The availability mode 'regional'",
        ),
        (
            some(&input.availability_zone_addresses),
            "AvailabilityZoneAddresses",
        ),
        (some(&input.secondary_allocation_ids), "SecondaryAllocationIds"),
        (
            some(&input.secondary_private_ip_addresses),
            "SecondaryPrivateIpAddresses",
        ),
        (
            input.secondary_private_ip_address_count.is_some_and(|n| n != 0),
            "SecondaryPrivateIpAddressCount",
        ),
    ])
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateNatGatewayRequest) -> ApiResult<CreateNatGatewayResult> {
    refuse_what_is_not_served(&input)?;
    let prefix = cx.scope.prefix();
    let token = idempotency::token(input.client_token.as_deref(), &input)?;
    let earlier = txn.scan::<Row>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(earlier, token.as_ref(), |row| row.client_token.as_ref())? {
        return Ok(created(txn, row, input.client_token));
    }
    let private = input.connectivity_type == Some(ConnectivityType::Private);
    let subnet_id = input.subnet_id.as_deref().ok_or_else(|| missing("SubnetId"))?;
    let subnet = txn
        .get::<Subnet>(&cx.scope.key(subnet_id))
        .ok_or_else(|| subnet::not_found(subnet_id))?;
    let allocation = input.allocation_id.as_deref().filter(|id| !id.is_empty());
    match (private, allocation) {
        (false, None) => return Err(missing("AllocationId")),
        (true, Some(_)) => {
            return Err(ErrorCode::InvalidParameterCombination
                .error("The parameter AllocationId cannot be used with the connectivity type private"));
        }
        _ => {}
    }
    let named = input.private_ip_address.as_deref();
    let private_address = named
        .map(|text| private_address::named(txn, &subnet, text))
        .transpose()?;
    let tags = specified_tags(input.tag_specifications, ResourceType::Natgateway)?;
    let in_zone = txn.scan::<Row>(&prefix).filter(|row| {
        let zone = txn.get::<Subnet>(&cx.scope.key(&row.subnet));
        row.ended_at.is_none() && zone.is_some_and(|s| s.availability_zone == subnet.availability_zone)
    });
    // Those pending and being deleted count.
    let most = most(txn, &cx.scope, &quota::NAT_GATEWAYS_PER_ZONE);
    if in_zone.count() >= most {
        return Err(ErrorCode::NatGatewayLimitExceeded.error(format!(
            "Performing this operation would exceed the limit of {most} NAT gateways"
        )));
    }
    let mut row = Row {
        scope: cx.scope.clone(),
        id: NatGatewayId::generate(txn.entropy),
        vpc: subnet.vpc.clone(),
        subnet: subnet.id.clone(),
        private,
        interface: None,
        allocation: allocation.and_then(model::AllocationId::parse),
        state: State::Pending,
        failure: None,
        created_at: cx.now,
        ended_at: None,
        client_token: token,
        tags,
    };
    match begin(cx, txn, &row, &subnet, allocation, private_address) {
        Ok(interface) => row.interface = Some(interface),
        Err(failure) => {
            row.state = State::Failed;
            row.failure = Some(failure);
            row.ended_at = Some(cx.now);
        }
    }
    txn.put(row.clone());
    Ok(created(txn, &row, input.client_token))
}

fn created(txn: &Txn, row: &Row, client_token: Option<String>) -> CreateNatGatewayResult {
    CreateNatGatewayResult {
        client_token,
        nat_gateway: Some(view(txn, row)),
    }
}

/// Makes the gateway's interface. What goes wrong here is told by the gateway's state, in the words
/// of the Amazon VPC User Guide, "Troubleshoot NAT gateways".
fn begin(
    cx: &Cx,
    txn: &mut Txn,
    row: &Row,
    subnet: &Subnet,
    allocation: Option<&str>,
    private_address: Option<std::net::Ipv4Addr>,
) -> Result<NatGatewayInterface, NatGatewayFailure> {
    let failure = |code: ErrorCode, message: String| {
        let error = code.error(message);
        NatGatewayFailure {
            code: error.code.into_owned(),
            message: error.message,
        }
    };
    let mut elastic = None;
    if !row.private {
        let prefix = cx.scope.prefix();
        let mut gateways = txn.scan::<InternetGateway>(&prefix);
        if !gateways.any(|gateway| gateway.vpc.as_ref() == Some(&row.vpc)) {
            let text = format!("Network {} has no Internet gateway attached", row.vpc);
            return Err(failure(ErrorCode::GatewayNotAttached, text));
        }
        let id = allocation.unwrap_or_default();
        let address = txn.get::<AddressRow>(&cx.scope.key(id)).ok_or_else(|| {
            let text = format!("Elastic IP address [{id}] could not be associated with this NAT gateway");
            failure(ErrorCode::InvalidAllocationIdNotFound, text)
        })?;
        if address.association.is_some() {
            let text = format!("Elastic IP address [{id}] is already associated");
            return Err(failure(ErrorCode::ResourceAlreadyAssociated, text));
        }
        elastic = Some(address);
    }
    let new = NewInterface {
        subnet,
        security_groups: vec![],
        public_address: false,
        description: format!("Interface for NAT Gateway {}", row.id),
        requester_managed: true,
        owner: InterfaceOwner::NatGateway(row.id.clone()),
    };
    let mut eni = interface::create_at(cx, txn, new, private_address).map_err(|error| {
        if error.code == ErrorCode::NetworkInterfaceLimitExceeded.as_str() {
            return failure(ErrorCode::NetworkInterfaceLimitExceeded, error.message);
        }
        let text = "Subnet has insufficient free addresses to create this NAT gateway".to_owned();
        failure(ErrorCode::InsufficientFreeAddressesInSubnet, text)
    })?;
    eni.source_dest_check = false;
    txn.put(eni.clone());
    let private = eni.primary_address();
    let association = elastic
        .as_ref()
        .map(|address| address::join(txn, address, &eni, private));
    Ok(NatGatewayInterface {
        private_address: private,
        public_address: elastic.map(|address| address.public_ip),
        association,
        eni: eni.id,
    })
}

/// The kernel has the gateway's interface.
pub fn ready(txn: &mut Txn, scope: &Scope, id: &NatGatewayId) {
    txn.update::<Row>(&scope.key(id), |row| {
        if row.state == State::Pending {
            row.state = State::Available;
        }
    });
}

/// The kernel no longer has it.
pub fn gone(txn: &mut Txn, scope: &Scope, id: &NatGatewayId, now: Timestamp) {
    txn.update::<Row>(&scope.key(id), |row| {
        row.state = State::Deleted;
        row.ended_at = Some(now.max(row.created_at));
    });
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteNatGatewayRequest) -> ApiResult<DeleteNatGatewayResult> {
    let id = input.nat_gateway_id;
    let row = txn
        .get::<Row>(&cx.scope.key(&id))
        .filter(|row| row.state != State::Deleted)
        .ok_or_else(|| not_found(&id))?;
    match (&row.interface, row.state) {
        (Some(interface), State::Pending | State::Available) => {
            interface::detach(cx, txn, &interface.eni);
            txn.update::<Row>(&row.row_key(), |row| row.state = State::Deleting);
        }
        (_, State::Failed) => txn.update::<Row>(&row.row_key(), |row| {
            row.state = State::Deleted;
            row.ended_at = Some(cx.now);
        }),
        _ => {}
    }
    Ok(DeleteNatGatewayResult {
        nat_gateway_id: Some(id),
    })
}

/// Forgets those that ended long ago.
pub static FORGET: Forget<Row> =
    Forget::new("ec2/ended-nat-gateway", |row| Some(row.ended_at?.plus(RETENTION)));

const FILTERS: &[&str] = &["nat-gateway-id", "state", "subnet-id", "vpc-id"];

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeNatGatewaysRequest,
) -> ApiResult<DescribeNatGatewaysResult> {
    let rows = select::<Row>(cx, txn, input.nat_gateway_ids, &ids::NAT_GATEWAY)?;
    let rows = filtered(
        input.filter,
        rows,
        |row| &row.tags,
        |row: &Arc<Row>, name| {
            Some(vec![match name {
                "nat-gateway-id" => row.id.to_string(),
                "state" => state(row).to_string(),
                "subnet-id" => row.subnet.to_string(),
                "vpc-id" => row.vpc.to_string(),
                _ => return None,
            }])
        },
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeNatGatewaysResult {
        nat_gateways: Some(page.items.iter().map(|row| view(txn, row)).collect()),
        next_token: page.next_token,
    })
}

fn state(row: &Row) -> NatGatewayState {
    match row.state {
        State::Pending => NatGatewayState::Pending,
        State::Failed => NatGatewayState::Failed,
        State::Available => NatGatewayState::Available,
        State::Deleting => NatGatewayState::Deleting,
        State::Deleted => NatGatewayState::Deleted,
    }
}

fn address_view(txn: &Txn, row: &Row) -> NatGatewayAddress {
    let status = match (row.state, row.private) {
        (State::Pending, false) => Some(NatGatewayAddressStatus::Associating),
        (State::Pending, true) => Some(NatGatewayAddressStatus::Assigning),
        (State::Failed, _) => Some(NatGatewayAddressStatus::Failed),
        (State::Available, _) => Some(NatGatewayAddressStatus::Succeeded),
        (State::Deleting, false) => Some(NatGatewayAddressStatus::Disassociating),
        (State::Deleting, true) => Some(NatGatewayAddressStatus::Unassigning),
        (State::Deleted, _) => None,
    };
    let interface = row.interface.as_ref();
    let zone = txn
        .get::<Subnet>(&row.scope.key(&row.subnet))
        .map(|subnet| subnet.availability_zone.clone());
    NatGatewayAddress {
        allocation_id: row.allocation.as_ref().map(ToString::to_string),
        association_id: interface.and_then(|i| Some(i.association.as_ref()?.to_string())),
        availability_zone_id: zone.as_ref().map(|zone| zone_id(&row.scope.region, zone)),
        availability_zone: zone,
        failure_message: row.failure.as_ref().map(|f| f.message.clone()),
        is_primary: Some(true),
        network_interface_id: interface.map(|i| i.eni.to_string()),
        private_ip: interface.map(|i| i.private_address.to_string()),
        public_ip: interface.and_then(|i| Some(i.public_address?.to_string())),
        status,
    }
}

fn view(txn: &Txn, row: &Row) -> NatGateway {
    let deleted = row.ended_at.filter(|_| row.state == State::Deleted);
    NatGateway {
        availability_mode: Some(AvailabilityMode::Zonal),
        connectivity_type: Some(if row.private {
            ConnectivityType::Private
        } else {
            ConnectivityType::Public
        }),
        create_time: Some(row.created_at),
        delete_time: deleted,
        failure_code: row.failure.as_ref().map(|f| f.code.clone()),
        failure_message: row.failure.as_ref().map(|f| f.message.clone()),
        nat_gateway_addresses: Some(vec![address_view(txn, row)]),
        nat_gateway_id: Some(row.id.to_string()),
        state: Some(state(row)),
        subnet_id: Some(row.subnet.to_string()),
        vpc_id: Some(row.vpc.to_string()),
        tags: tags_to_wire(&row.tags),
        ..NatGateway::default()
    }
}

/// The gateway's interface, for those that look at it from the other side.
pub fn holds(row: &Row, eni: &Eni) -> bool {
    row.ended_at.is_none() && row.interface.as_ref().is_some_and(|i| i.eni == eni.id)
}
