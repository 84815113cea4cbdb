//! The private addresses of interfaces: which are free, and which an interface has beside its
//! first one.

use std::net::Ipv4Addr;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{Instance, NetworkInterface as Eni, Subnet};
use rules::instance_type;

use super::customer_eni::customer_eni;
use super::{address, instance, invalid_value, not_served};
use world::{Cx, Txn};

/// Private addresses of an interface that is attached to nothing: more than any instance type's
/// interface may have.
const ADDRESSES_PER_INTERFACE: usize = 50;

/// How many private addresses an interface may have: what the type of its instance says.
fn limit(txn: &Txn, eni: &Eni) -> usize {
    let host = instance::attachment_of(eni).and_then(|at| txn.get::<Instance>(&eni.scope.key(&at.instance)));
    let kind = host.and_then(|host| instance_type::find(&host.instance_type));
    let limit = kind.and_then(|kind| usize::try_from(kind.addresses_per_interface).ok());
    limit.unwrap_or(ADDRESSES_PER_INTERFACE)
}

/// A random free address, not one of AWS's five: network, router, resolver, future, broadcast.
pub fn free(txn: &mut Txn, subnet: &Subnet) -> ApiResult<Ipv4Addr> {
    let key = subnet.row_key();
    let hosts = subnet.cidr.size().saturating_sub(5);
    let start = txn.entropy.below(hosts);
    (0..hosts)
        .filter_map(|n| subnet.cidr.nth(u32::try_from((start + n) % hosts + 4).ok()?))
        .find(|address| !txn.tables().has_private_address(&key, *address))
        .ok_or_else(|| {
            ErrorCode::InsufficientFreeAddressesInSubnet
                .error("The specified subnet does not have enough free addresses to satisfy the request.")
        })
}

/// An address that a request names, which must be free in the subnet.
pub fn named(txn: &Txn, subnet: &Subnet, text: &str) -> ApiResult<Ipv4Addr> {
    let address = in_subnet(subnet, text)?;
    if txn.tables().has_private_address(&subnet.row_key(), address) {
        return Err(ErrorCode::InvalidIpAddressInUse.error(format!("Address {address} is in use.")));
    }
    Ok(address)
}

fn in_subnet(subnet: &Subnet, text: &str) -> ApiResult<Ipv4Addr> {
    let address: Ipv4Addr = text.parse().map_err(|_| {
        invalid_value(format!(
            "Value ({text}) for parameter privateIpAddress is invalid. This is not a valid IPv4 address."
        ))
    })?;
    if !subnet.cidr.contains(address) {
        return Err(invalid_value(
            "Address does not fall within the subnet's address range",
        ));
    }
    let reserved = (0..4).filter_map(|n| subnet.cidr.nth(n)).any(|a| a == address);
    if reserved || address == subnet.cidr.broadcast() {
        return Err(invalid_value("Address is in subnet's reserved address range"));
    }
    Ok(address)
}

/// Adds named addresses, or as many free ones, to those of the interface.
pub fn add(
    txn: &mut Txn,
    subnet: &Subnet,
    eni: &mut Eni,
    named_ones: &[String],
    count: Option<i32>,
) -> ApiResult<Vec<Ipv4Addr>> {
    let count = match count {
        None => 0,
        Some(_) if !named_ones.is_empty() => {
            return Err(ErrorCode::InvalidParameterCombination.error(
                "The parameters privateIpAddresses and secondaryPrivateIpAddressCount cannot be used together",
            ));
        }
        Some(n) => usize::try_from(n).ok().filter(|n| *n > 0).ok_or_else(|| {
            invalid_value(format!(
                "Value ({n}) for parameter secondaryPrivateIpAddressCount is invalid. It must be at least 1."
            ))
        })?,
    };
    if eni.private_addresses.len() + named_ones.len() + count > limit(txn, eni) {
        return Err(
            ErrorCode::PrivateIpAddressLimitExceeded.error("Number of private addresses will exceed limit.")
        );
    }
    let mut added = Vec::new();
    for text in named_ones {
        let address = named(txn, subnet, text)?;
        put(txn, eni, address);
        added.push(address);
    }
    for _ in 0..count {
        let address = free(txn, subnet)?;
        put(txn, eni, address);
        added.push(address);
    }
    Ok(added)
}

/// At once, so that the next address is another one.
fn put(txn: &mut Txn, eni: &mut Eni, address: Ipv4Addr) {
    eni.private_addresses.push(address);
    txn.put(eni.clone());
}

pub fn assign(
    cx: &Cx,
    txn: &mut Txn,
    input: AssignPrivateIpAddressesRequest,
) -> ApiResult<AssignPrivateIpAddressesResult> {
    not_served(&[
        (
            input.ipv4_prefixes.as_ref().is_some_and(|p| !p.is_empty()),
            "Ipv4Prefixes",
        ),
        (input.ipv4_prefix_count.is_some_and(|n| n != 0), "Ipv4PrefixCount"),
    ])?;
    let mut eni = Eni::clone(&*customer_eni(cx, txn, &input.network_interface_id)?);
    let subnet = txn
        .get::<Subnet>(&cx.scope.key(&eni.subnet))
        .ok_or_else(|| super::subnet::not_found(eni.subnet.as_str()))?;
    let names = input.private_ip_addresses.unwrap_or_default();
    if names.is_empty() && input.secondary_private_ip_address_count.is_none() {
        return Err(ErrorCode::MissingParameter.error(
            "The request must contain the parameter privateIpAddresses or secondaryPrivateIpAddressCount",
        ));
    }
    let mut wanted = names;
    if input.allow_reassignment == Some(true) {
        for text in &wanted {
            take_over(cx, txn, &subnet, &mut eni, text)?;
        }
        // An address that it has already stays.
        wanted.retain(|text| !eni.private_addresses.iter().any(|a| a.to_string() == *text));
    }
    let count = input.secondary_private_ip_address_count;
    let added = add(txn, &subnet, &mut eni, &wanted, count)?;
    let view = |address: &Ipv4Addr| AssignedPrivateIpAddress {
        private_ip_address: Some(address.to_string()),
    };
    Ok(AssignPrivateIpAddressesResult {
        network_interface_id: Some(eni.id.to_string()),
        assigned_private_ip_addresses: Some(added.iter().map(view).collect()),
        assigned_ipv4_prefixes: None,
    })
}

/// Takes a secondary address away from the interface that has it.
fn take_over(cx: &Cx, txn: &mut Txn, subnet: &Subnet, to: &mut Eni, text: &str) -> ApiResult<()> {
    let address = in_subnet(subnet, text)?;
    let prefix = cx.scope.prefix();
    let holder = txn
        .scan::<Eni>(&prefix)
        .find(|eni| eni.subnet == to.subnet && eni.id != to.id && eni.private_addresses.contains(&address))
        .cloned();
    let Some(holder) = holder.filter(|eni| eni.primary_address() != address && !eni.requester_managed) else {
        return Ok(());
    };
    let mut holder = Eni::clone(&holder);
    holder.private_addresses.retain(|a| *a != address);
    address::private_address_leaves(txn, &mut holder, address, Some(to));
    txn.put(holder);
    Ok(())
}

pub fn unassign(cx: &Cx, txn: &mut Txn, input: UnassignPrivateIpAddressesRequest) -> ApiResult<wire::Empty> {
    not_served(&[(
        input.ipv4_prefixes.as_ref().is_some_and(|p| !p.is_empty()),
        "Ipv4Prefixes",
    )])?;
    let mut eni = Eni::clone(&*customer_eni(cx, txn, &input.network_interface_id)?);
    let names = input.private_ip_addresses.unwrap_or_default();
    if names.is_empty() {
        return Err(missing("privateIpAddresses"));
    }
    for text in &names {
        match eni.private_addresses.iter().position(|a| a.to_string() == *text) {
            Some(0) => {
                return Err(invalid_value(format!(
                    "The primary address {text} of interface {} cannot be unassigned",
                    eni.id
                )));
            }
            Some(place) => {
                let gone = eni.private_addresses.remove(place);
                address::private_address_leaves(txn, &mut eni, gone, None);
            }
            None => {
                return Err(invalid_value(format!(
                    "Some of [{}] are not assigned to interface {}",
                    names.join(", "),
                    eni.id
                )));
            }
        }
    }
    txn.put(eni);
    Ok(wire::Empty {})
}

pub fn missing(parameter: &str) -> ApiError {
    ErrorCode::MissingParameter.error(format!("The request must contain the parameter {parameter}"))
}
