//! Interfaces that an account makes by itself, and what it may change of them.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, SecurityGroupId, VpcId};
use rows::{InterfaceOwner, InterfaceState, NetworkInterface as Row, SecurityGroup, Subnet};
use rules::quota;

use super::interface::{self, NewInterface, not_found};
use super::private_address::{self, missing};
use super::{
    address, attachment, dry_run, idempotency, invalid_value, not_served, security_group, specified_tags,
    subnet,
};
use world::quota::most;
use world::{Cx, Txn};

/// An interface that its account may change: not one that a service made for itself.
pub fn customer_eni(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    let row = txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))?;
    if row.requester_managed {
        return Err(
            ErrorCode::AuthFailure.error("You do not have permission to access the specified resource.")
        );
    }
    Ok(row)
}

/// The groups that a request names: of the interface's VPC, each once, as many as the quota allows.
pub fn groups_of(cx: &Cx, txn: &Txn, vpc: &VpcId, ids: &[String]) -> ApiResult<Vec<SecurityGroupId>> {
    let mut groups = Vec::new();
    for id in ids {
        let group = txn
            .get::<SecurityGroup>(&cx.scope.key(id))
            .ok_or_else(|| security_group::not_found(id))?;
        if group.vpc != *vpc {
            return Err(ErrorCode::InvalidParameter
                .error("You have specified two resources that belong to different networks."));
        }
        if !groups.contains(&group.id) {
            groups.push(group.id.clone());
        }
    }
    if groups.len() > most(txn, &cx.scope, &quota::SECURITY_GROUPS_PER_INTERFACE) {
        return Err(ErrorCode::SecurityGroupsPerInterfaceLimitExceeded
            .error("The maximum number of security groups per interface has been reached."));
    }
    Ok(groups)
}

pub fn description_of(text: Option<String>) -> ApiResult<String> {
    let text = text.unwrap_or_default();
    if text.chars().count() > 255 {
        return Err(invalid_value(format!(
            "Value ({text}) for parameter description is invalid. It must be at most 255 characters long."
        )));
    }
    Ok(text)
}

fn refuse_what_is_not_served(input: &CreateNetworkInterfaceRequest) -> ApiResult<()> {
    fn some<T>(list: &Option<Vec<T>>) -> bool {
        list.as_ref().is_some_and(|l| !l.is_empty())
    }
    let more_than_none = |count: Option<i32>| count.is_some_and(|n| n != 0);
    not_served(&[
        (some(&input.ipv4_prefixes), "Ipv4Prefixes"),
        (more_than_none(input.ipv4_prefix_count), "Ipv4PrefixCount"),
        (some(&input.ipv6_prefixes), "Ipv6Prefixes"),
        (more_than_none(input.ipv6_prefix_count), "Ipv6PrefixCount"),
        (some(&input.ipv6_addresses), "Ipv6Addresses"),
        (more_than_none(input.ipv6_address_count), "Ipv6AddressCount"),
        (input.enable_primary_ipv6 == Some(true), "EnablePrimaryIpv6"),
        (input.interface_type.is_some(), "InterfaceType"),
        (input.operator.is_some(), "Operator"),
        (
            input.connection_tracking_specification.is_some(),
            "ConnectionTrackingSpecification",
        ),
    ])
}

/// The primary address that a request names, if any, and the others.
pub fn named_addresses(
    first: Option<String>,
    list: &[PrivateIpAddressSpecification],
) -> ApiResult<(Option<String>, Vec<String>)> {
    let mut first = first.filter(|a| !a.is_empty());
    let mut others = Vec::new();
    // Without a word about which one is the primary address, it is the first.
    if first.is_none() && list.iter().all(|given| given.primary.is_none()) {
        first = list.first().and_then(|given| given.private_ip_address.clone());
    }
    for given in list {
        let address = given
            .private_ip_address
            .clone()
            .ok_or_else(|| missing("privateIpAddress"))?;
        match (given.primary, &first) {
            (Some(true), Some(already)) if *already != address => {
                return Err(ErrorCode::InvalidParameterCombination
                    .error("Only one primary private IP address can be specified."));
            }
            (Some(true), _) => first = Some(address),
            _ => others.push(address),
        }
    }
    others.retain(|address| first.as_ref() != Some(address));
    Ok((first, others))
}

pub fn create(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateNetworkInterfaceRequest,
) -> ApiResult<CreateNetworkInterfaceResult> {
    refuse_what_is_not_served(&input)?;
    let prefix = cx.scope.prefix();
    let token = idempotency::token(input.client_token.as_deref(), &input)?;
    let earlier = txn.scan::<Row>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(earlier, token.as_ref(), |row| row.client_token.as_ref())? {
        return Ok(created(txn, row, input.client_token));
    }
    let subnet = txn
        .get::<Subnet>(&cx.scope.key(&input.subnet_id))
        .ok_or_else(|| subnet::not_found(&input.subnet_id))?;
    let (first, others) = named_addresses(
        input.private_ip_address.clone(),
        input.private_ip_addresses.as_deref().unwrap_or_default(),
    )?;
    let mut security_groups = groups_of(cx, txn, &subnet.vpc, &input.groups.unwrap_or_default())?;
    if security_groups.is_empty() {
        security_groups.extend(security_group::default_of(cx, txn, &subnet.vpc));
    }
    let description = description_of(input.description)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::NetworkInterface)?;
    let first = first
        .map(|text| private_address::named(txn, &subnet, &text))
        .transpose()?;
    let new = NewInterface {
        subnet: &subnet,
        security_groups,
        public_address: false,
        description,
        requester_managed: false,
        owner: InterfaceOwner::Nobody,
    };
    let mut row = interface::create_at(cx, txn, new, first)?;
    let count = input.secondary_private_ip_address_count.filter(|n| *n != 0);
    private_address::add(txn, &subnet, &mut row, &others, count)?;
    row.client_token = token;
    row.tags = tags;
    txn.put(row.clone());
    Ok(created(txn, &row, input.client_token))
}

fn created(txn: &Txn, row: &Row, client_token: Option<String>) -> CreateNetworkInterfaceResult {
    CreateNetworkInterfaceResult {
        client_token,
        network_interface: Some(interface::view(txn, row)),
    }
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteNetworkInterfaceRequest) -> ApiResult<wire::Empty> {
    let id = input.network_interface_id;
    let row = txn.get::<Row>(&cx.scope.key(&id)).ok_or_else(|| not_found(&id))?;
    dry_run(input.dry_run)?;
    if row.state != InterfaceState::Available {
        return Err(invalid_value(format!(
            "Network interface '{id}' is currently in use."
        )));
    }
    txn.delete::<Row>(&row.row_key());
    address::interface_gone(txn, &row.scope, &row.id);
    Ok(wire::Empty {})
}

pub fn describe_attribute(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeNetworkInterfaceAttributeRequest,
) -> ApiResult<DescribeNetworkInterfaceAttributeResult> {
    let id = input.network_interface_id;
    let row = txn.get::<Row>(&cx.scope.key(&id)).ok_or_else(|| not_found(&id))?;
    let attribute = input.attribute.ok_or_else(|| missing("attribute"))?;
    let mut out = DescribeNetworkInterfaceAttributeResult {
        network_interface_id: Some(id),
        ..DescribeNetworkInterfaceAttributeResult::default()
    };
    match attribute {
        NetworkInterfaceAttribute::Description => {
            out.description = Some(AttributeValue {
                value: Some(row.description.clone()),
            });
        }
        NetworkInterfaceAttribute::GroupSet => out.groups = Some(interface::groups(txn, &row)),
        NetworkInterfaceAttribute::SourceDestCheck => {
            out.source_dest_check = Some(AttributeBooleanValue {
                value: Some(row.source_dest_check),
            });
        }
        NetworkInterfaceAttribute::Attachment => out.attachment = interface::attachment(&row),
        other => return Err(ApiError::not_served(format_args!("The attribute '{other}'"))),
    }
    Ok(out)
}

pub fn modify_attribute(
    cx: &Cx,
    txn: &mut Txn,
    input: ModifyNetworkInterfaceAttributeRequest,
) -> ApiResult<wire::Empty> {
    not_served(&[
        (input.ena_srd_specification.is_some(), "EnaSrdSpecification"),
        (input.enable_primary_ipv6.is_some(), "EnablePrimaryIpv6"),
        (
            input.connection_tracking_specification.is_some(),
            "ConnectionTrackingSpecification",
        ),
        (
            input.associate_public_ip_address.is_some(),
            "AssociatePublicIpAddress",
        ),
        (
            input
                .associated_subnet_ids
                .as_ref()
                .is_some_and(|l| !l.is_empty()),
            "AssociatedSubnetIds",
        ),
    ])?;
    let row = customer_eni(cx, txn, &input.network_interface_id)?;
    let groups = input.groups.filter(|l| !l.is_empty());
    let given = [
        (input.description.is_some(), "description"),
        (input.source_dest_check.is_some(), "sourceDestCheck"),
        (groups.is_some(), "groupSet"),
        (input.attachment.is_some(), "attachment"),
    ];
    let given: Vec<&str> = given
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, name)| *name)
        .collect();
    match given.as_slice() {
        [] => return Err(ErrorCode::InvalidParameterCombination.error("No attributes specified.")),
        [_] => {}
        several => {
            return Err(ErrorCode::InvalidParameterCombination.error(format!(
                "Fields for multiple attribute types specified: {}",
                several.join(", ")
            )));
        }
    }
    let mut row = Row::clone(&row);
    if let Some(description) = input.description {
        row.description = description_of(description.value)?;
    }
    if let Some(check) = input.source_dest_check {
        row.source_dest_check = check.value.ok_or_else(|| missing("sourceDestCheck"))?;
    }
    if let Some(changes) = &input.attachment {
        attachment::set_delete_on_termination(&mut row, changes)?;
    }
    if let Some(groups) = groups {
        row.security_groups = groups_of(cx, txn, &row.vpc, &groups)?;
    }
    txn.put(row);
    Ok(wire::Empty {})
}
