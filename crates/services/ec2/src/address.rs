//! Public addresses: which are free, and those that an account keeps, AWS's elastic IP addresses.

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::api::*;
use model::{AddressAssociationId, AllocationId, ApiError, ApiResult, EniId, Scope};
use rows::{
    Address as Row, AddressAssociation, InstanceState, InterfaceOwner, InternetGateway,
    NetworkInterface as Eni,
};
use rules::quota;

use super::customer_eni::customer_eni;
use super::interface;
use super::{attachment, ids, instance, invalid_value, not_served, select, specified_tags, tags_if_any};
use crate::filter::filtered;
use world::quota::most;
use world::{Cx, Txn};

/// The pool that Amazon's own addresses come from.
const POOL: &str = "amazon";

fn limit_exceeded() -> ApiError {
    ErrorCode::AddressLimitExceeded.error("The maximum number of addresses has been reached.")
}

pub fn allocation_not_found(id: &str) -> ApiError {
    ids::ALLOCATION.not_found(id)
}

fn address_not_found(address: &str) -> ApiError {
    ErrorCode::InvalidAddressNotFound.error(format!("Address '{address}' not found."))
}

/// A random address of the pool that no interface and no account has.
pub fn free(txn: &mut Txn) -> ApiResult<Ipv4Addr> {
    let pool = txn.config.public_pool;
    let reserved = &txn.config.reserved_public;
    let hosts = pool.size().saturating_sub(2);
    let start = txn.entropy.below(hosts);
    (0..hosts)
        .filter_map(|n| pool.nth(u32::try_from((start + n) % hosts + 1).ok()?))
        .find(|address| !reserved.contains(address) && !txn.tables().has_public_address(*address))
        .ok_or_else(limit_exceeded)
}

/// The elastic address of one of an interface's private addresses.
pub fn elastic<'a>(txn: &'a Txn, eni: &Eni, private: Ipv4Addr) -> Option<&'a Arc<Row>> {
    let is_its = |a: &AddressAssociation| a.eni == eni.id && a.private_address == private;
    let mut all = txn.scan::<Row>("");
    all.find(|row| row.scope == eni.scope && row.association.as_ref().is_some_and(is_its))
}

/// Gives the address to one of the interface's private addresses, in place of a public one that it
/// had for its life.
pub fn join(txn: &mut Txn, address: &Row, eni: &Eni, private: Ipv4Addr) -> AddressAssociationId {
    let id = AddressAssociationId::generate(txn.entropy);
    let association = AddressAssociation {
        id: id.clone(),
        eni: eni.id.clone(),
        private_address: private,
    };
    txn.update::<Row>(&address.row_key(), |row| row.association = Some(association));
    let public = Some(address.public_ip);
    txn.update::<Eni>(&eni.row_key(), |eni| eni.map_address(private, public));
    id
}

/// Takes the address from its interface.
fn part(txn: &mut Txn, address: &Row) {
    if let Some(association) = &address.association {
        let key = address.scope.key(&association.eni);
        txn.update::<Eni>(&key, |eni| eni.map_address(association.private_address, None));
    }
    txn.update::<Row>(&address.row_key(), |row| row.association = None);
}

/// A private address goes from its interface. Without another interface to go to, its elastic address is
/// its account's again; otherwise it goes along. Source: Amazon EC2 API Reference,
/// `AssignPrivateIpAddresses`; EC2 User Guide, "Secondary IP addresses for your EC2 instances".
pub fn private_address_leaves(txn: &mut Txn, from: &mut Eni, private: Ipv4Addr, to: Option<&mut Eni>) {
    let Some(row) = elastic(txn, from, private).cloned() else {
        return;
    };
    from.map_address(private, None);
    let goes_to = to.as_ref().map(|to| to.id.clone());
    if let Some(to) = to {
        to.map_address(private, Some(row.public_ip));
    }
    txn.update::<Row>(&row.row_key(), |row| {
        row.association = row
            .association
            .take()
            .zip(goes_to)
            .map(|(association, eni)| AddressAssociation { eni, ..association });
    });
}

/// An interface is gone: addresses that it had are their account's again.
pub fn interface_gone(txn: &mut Txn, scope: &Scope, eni: &EniId) {
    let prefix = scope.prefix();
    let held = txn
        .scan::<Row>(&prefix)
        .filter(|row| row.association.as_ref().is_some_and(|a| a.eni == *eni));
    let held: Vec<String> = held.map(|row| row.row_key()).collect();
    for key in held {
        txn.update::<Row>(&key, |row| row.association = None);
    }
}

pub fn allocate(cx: &Cx, txn: &mut Txn, input: AllocateAddressRequest) -> ApiResult<AllocateAddressResult> {
    let given = |text: &Option<String>| text.as_ref().is_some_and(|t| !t.is_empty());
    not_served(&[
        (given(&input.address), "Address"),
        (
            given(&input.public_ipv4_pool) && input.public_ipv4_pool.as_deref() != Some(POOL),
            "PublicIpv4Pool",
        ),
        (given(&input.customer_owned_ipv4_pool), "CustomerOwnedIpv4Pool"),
        (given(&input.ipam_pool_id), "IpamPoolId"),
        (
            input.domain == Some(DomainType::Standard),
            "The domain 'standard' (EC2-Classic)",
        ),
    ])?;
    same_border_group(cx, input.network_border_group.as_deref())?;
    let tags = specified_tags(input.tag_specifications, ResourceType::ElasticIp)?;
    let prefix = cx.scope.prefix();
    if txn.scan::<Row>(&prefix).count() >= most(txn, &cx.scope, &quota::ELASTIC_IPS) {
        return Err(limit_exceeded());
    }
    let public_ip = free(txn)?;
    let row = Row {
        scope: cx.scope.clone(),
        id: AllocationId::generate(txn.entropy),
        public_ip,
        association: None,
        tags,
    };
    txn.put(row.clone());
    Ok(AllocateAddressResult {
        allocation_id: Some(row.id.to_string()),
        public_ip: Some(public_ip.to_string()),
        public_ipv4_pool: Some(POOL.into()),
        domain: Some(DomainType::Vpc),
        network_border_group: Some(cx.scope.region.to_string()),
        ..AllocateAddressResult::default()
    })
}

/// cove's regions have no local zones: the only border group is the region.
fn same_border_group(cx: &Cx, given: Option<&str>) -> ApiResult<()> {
    match given.filter(|g| !g.is_empty()) {
        Some(group) if group != cx.scope.region.as_str() => Err(invalid_value(format!(
            "Value ({group}) for parameter networkBorderGroup is invalid."
        ))),
        _ => Ok(()),
    }
}

/// The address that a request names by its allocation or by itself.
fn find(cx: &Cx, txn: &Txn, id: Option<&str>, public_ip: Option<&str>) -> ApiResult<Arc<Row>> {
    match one_name(id, public_ip, "allocation id")? {
        Name::Id(id) => txn
            .get::<Row>(&cx.scope.key(id))
            .ok_or_else(|| allocation_not_found(id)),
        Name::Address(address) => at(cx, txn, address),
    }
}

/// The account's address of this text.
fn at(cx: &Cx, txn: &Txn, address: &str) -> ApiResult<Arc<Row>> {
    let prefix = cx.scope.prefix();
    let mut all = txn.scan::<Row>(&prefix);
    let found = all.find(|row| row.public_ip.to_string() == address).cloned();
    found.ok_or_else(|| address_not_found(address))
}

/// How a request names an address.
enum Name<'a> {
    Id(&'a str),
    Address(&'a str),
}

/// The one name that a request has for an address: the id of its allocation or association, or itself.
fn one_name<'a>(id: Option<&'a str>, public_ip: Option<&'a str>, kind: &str) -> ApiResult<Name<'a>> {
    let given = |text: &&str| !text.is_empty();
    match (id.filter(given), public_ip.filter(given)) {
        (Some(_), Some(_)) => Err(ErrorCode::InvalidParameterCombination.error(format!(
            "You may specify public IP or {kind}, but not both in the same call"
        ))),
        (Some(id), None) => Ok(Name::Id(id)),
        (None, Some(address)) => Ok(Name::Address(address)),
        (None, None) => {
            Err(ErrorCode::MissingParameter.error(format!("Either public IP or {kind} must be specified")))
        }
    }
}

/// An address of a NAT gateway is the gateway's to give back.
fn not_a_gateways(cx: &Cx, txn: &Txn, address: &Row) -> ApiResult<()> {
    match &address.association {
        Some(association) => customer_eni(cx, txn, association.eni.as_str()).map(|_| ()),
        None => Ok(()),
    }
}

pub fn release(cx: &Cx, txn: &mut Txn, input: ReleaseAddressRequest) -> ApiResult<wire::Empty> {
    same_border_group(cx, input.network_border_group.as_deref())?;
    let row = find(
        cx,
        txn,
        input.allocation_id.as_deref(),
        input.public_ip.as_deref(),
    )?;
    if row.association.is_some() {
        return Err(ErrorCode::InvalidIpAddressInUse.error(format!("Address {} is in use.", row.public_ip)));
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

pub fn associate(
    cx: &Cx,
    txn: &mut Txn,
    input: AssociateAddressRequest,
) -> ApiResult<AssociateAddressResult> {
    let row = find(
        cx,
        txn,
        input.allocation_id.as_deref(),
        input.public_ip.as_deref(),
    )?;
    let eni = target(
        cx,
        txn,
        input.instance_id.as_deref(),
        input.network_interface_id.as_deref(),
    )?;
    let private = match input.private_ip_address.as_deref().filter(|p| !p.is_empty()) {
        Some(text) => own_address(&eni, text)?,
        None => eni.primary_address(),
    };
    if !txn
        .scan::<InternetGateway>(&cx.scope.prefix())
        .any(|gateway| gateway.vpc.as_ref() == Some(&eni.vpc))
    {
        return Err(ErrorCode::GatewayNotAttached.error(format!(
            "Network {} is not attached to any internet gateway",
            eni.vpc
        )));
    }
    // In a VPC an address moves unless the request says that it must not.
    let again = input.allow_reassociation != Some(false);
    if let Some(association) = &row.association {
        if association.eni == eni.id && association.private_address == private {
            return Ok(AssociateAddressResult {
                association_id: Some(association.id.to_string()),
            });
        }
        if !again {
            return Err(already_associated(&row, association));
        }
        not_a_gateways(cx, txn, &row)?;
    }
    let other = elastic(txn, &eni, private).cloned();
    if let Some((other, association)) = other.as_ref().and_then(|o| Some((o, o.association.as_ref()?)))
        && !again
    {
        return Err(already_associated(other, association));
    }
    part(txn, &row);
    if let Some(other) = other {
        part(txn, &other);
    }
    let id = join(txn, &row, &eni, private);
    Ok(AssociateAddressResult {
        association_id: Some(id.to_string()),
    })
}

fn own_address(eni: &Eni, text: &str) -> ApiResult<Ipv4Addr> {
    let mut own = eni.private_addresses.iter().copied();
    own.find(|own| own.to_string() == text).ok_or_else(|| {
        invalid_value(format!(
            "You must specify a private address that is assigned to interface {}",
            eni.id
        ))
    })
}

/// The interface that a request names by itself or by its instance. With both, the instance counts, and the interface
/// says which one of its interfaces.
fn target(cx: &Cx, txn: &Txn, instance: Option<&str>, eni: Option<&str>) -> ApiResult<Arc<Eni>> {
    let given = |text: &&str| !text.is_empty();
    let (Some(id), eni) = (instance.filter(given), eni.filter(given)) else {
        let id = eni.filter(given).ok_or_else(|| {
            ErrorCode::MissingParameter.error("Either instance ID or network interface id must be specified")
        })?;
        return customer_eni(cx, txn, id);
    };
    let row = attachment::living_instance(cx, txn, id)?;
    match row.state {
        InstanceState::Running | InstanceState::Stopped => {}
        state => {
            let kind = match state {
                InstanceState::Pending => "pending ",
                _ => "",
            };
            return Err(ErrorCode::InvalidInstanceId.error(format!(
                "The {kind}instance '{id}' is not in a valid state for this operation."
            )));
        }
    }
    let mut own = instance::interfaces(txn, &row.scope, &row.id).into_iter();
    match own.find(|own| eni == Some(own.id.as_str())) {
        Some(own) => Ok(own),
        None => attachment::only_interface(cx, txn, id),
    }
}

fn already_associated(row: &Row, association: &AddressAssociation) -> ApiError {
    ErrorCode::ResourceAlreadyAssociated.error(format!(
        "resource {} is already associated with associate-id {}",
        row.id, association.id
    ))
}

pub fn disassociate(cx: &Cx, txn: &mut Txn, input: DisassociateAddressRequest) -> ApiResult<wire::Empty> {
    let named = one_name(
        input.association_id.as_deref(),
        input.public_ip.as_deref(),
        "association id",
    )?;
    let row = match named {
        Name::Id(id) => {
            let prefix = cx.scope.prefix();
            let mut all = txn.scan::<Row>(&prefix);
            let named = |row: &&Arc<Row>| row.association.as_ref().is_some_and(|a| a.id.as_str() == id);
            all.find(named).cloned().ok_or_else(|| {
                ErrorCode::InvalidAssociationIdNotFound
                    .error(format!("The association ID '{id}' does not exist"))
            })?
        }
        Name::Address(address) => at(cx, txn, address)?,
    };
    not_a_gateways(cx, txn, &row)?;
    part(txn, &row);
    Ok(wire::Empty {})
}

const FILTERS: &[&str] = &[
    "allocation-id",
    "association-id",
    "domain",
    "instance-id",
    "network-border-group",
    "network-interface-id",
    "network-interface-owner-id",
    "private-ip-address",
    "public-ip",
];

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeAddressesRequest,
) -> ApiResult<DescribeAddressesResult> {
    let mut rows = select::<Row>(cx, txn, input.allocation_ids, &ids::ALLOCATION)?;
    let wanted = input.public_ips.unwrap_or_default();
    for address in &wanted {
        at(cx, txn, address)?;
    }
    rows.retain(|row| wanted.is_empty() || wanted.contains(&row.public_ip.to_string()));
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row, name| values(txn, row, name),
        FILTERS,
    )?;
    Ok(DescribeAddressesResult {
        addresses: Some(rows.iter().map(|row| view(txn, row)).collect()),
    })
}

/// Reverse DNS names of addresses: nothing gives them one.
pub fn describe_attribute(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeAddressesAttributeRequest,
) -> ApiResult<DescribeAddressesAttributeResult> {
    select::<Row>(cx, txn, input.allocation_ids, &ids::ALLOCATION)?;
    Ok(DescribeAddressesAttributeResult {
        addresses: Some(vec![]),
        next_token: None,
    })
}

/// The instance at which the address's interface is.
fn instance_of(txn: &Txn, row: &Row) -> Option<String> {
    let association = row.association.as_ref()?;
    let eni = txn.get::<Eni>(&row.scope.key(&association.eni))?;
    match &eni.owner {
        InterfaceOwner::Instance(at) => Some(at.instance.to_string()),
        _ => None,
    }
}

fn values(txn: &Txn, row: &Row, name: &str) -> Option<Vec<String>> {
    let of = |get: fn(&AddressAssociation) -> String| row.association.iter().map(get).collect();
    Some(match name {
        "allocation-id" => vec![row.id.to_string()],
        "association-id" => of(|a| a.id.to_string()),
        "domain" => vec!["vpc".into()],
        "instance-id" => instance_of(txn, row).into_iter().collect(),
        "network-border-group" => vec![row.scope.region.to_string()],
        "network-interface-id" => of(|a| a.eni.to_string()),
        "network-interface-owner-id" => row
            .association
            .iter()
            .map(|_| row.scope.account.to_string())
            .collect(),
        "private-ip-address" => of(|a| a.private_address.to_string()),
        "public-ip" => vec![row.public_ip.to_string()],
        _ => return None,
    })
}

fn view(txn: &Txn, row: &Row) -> Address {
    let association = row.association.as_ref();
    Address {
        allocation_id: Some(row.id.to_string()),
        association_id: association.map(|a| a.id.to_string()),
        domain: Some(DomainType::Vpc),
        instance_id: instance_of(txn, row),
        network_border_group: Some(row.scope.region.to_string()),
        network_interface_id: association.map(|a| a.eni.to_string()),
        network_interface_owner_id: association.map(|_| row.scope.account.to_string()),
        private_ip_address: association.map(|a| a.private_address.to_string()),
        public_ip: Some(row.public_ip.to_string()),
        public_ipv4_pool: Some(POOL.into()),
        tags: tags_if_any(&row.tags),
        ..Address::default()
    }
}

/// What an interface's description says of the public address of one of its private addresses.
pub fn association_view(txn: &Txn, eni: &Eni, private: Ipv4Addr) -> Option<NetworkInterfaceAssociation> {
    let public = eni.public_of(private)?;
    let elastic = elastic(txn, eni, private);
    Some(NetworkInterfaceAssociation {
        allocation_id: elastic.map(|row| row.id.to_string()),
        association_id: elastic.and_then(|row| Some(row.association.as_ref()?.id.to_string())),
        ip_owner_id: Some(interface::public_owner(eni, elastic.is_some())),
        public_dns_name: Some(eni.scope.region.public_name(public)),
        public_ip: Some(public.to_string()),
        ..NetworkInterfaceAssociation::default()
    })
}
