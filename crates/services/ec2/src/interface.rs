//! Elastic network interfaces.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, EniAttachmentId, EniId, InstanceId, Mac, SecurityGroupId};
use rows::{
    InterfaceOwner, InterfaceState, NetworkInterface as Row, SecurityGroup as GroupRow, Subnet as SubnetRow,
    Vpc as VpcRow,
};
use rules::quota;

use super::{address, cut, ids, instance, no_page_of_ids, private_address, select, tags_to_wire, zone_id};
use crate::filter::filtered;
use world::quota::is_reached;
use world::{Cx, Txn};

/// What a new interface needs.
pub struct NewInterface<'a> {
    pub subnet: &'a SubnetRow,
    pub security_groups: Vec<SecurityGroupId>,
    pub public_address: bool,
    pub description: String,
    pub requester_managed: bool,
    pub owner: InterfaceOwner,
}

/// Makes an interface with a free address of its subnet, and a free public address if asked.
///
/// Errors: `InsufficientFreeAddressesInSubnet`; `AddressLimitExceeded` when cove's pool of public
/// addresses is used up.
pub fn create(cx: &Cx, txn: &mut Txn, new: NewInterface) -> ApiResult<Row> {
    create_at(cx, txn, new, None)
}

/// Makes an interface with the given address, which must be free, or with any free one.
///
/// Errors: `NetworkInterfaceLimitExceeded`, and those of [`create`].
pub fn create_at(cx: &Cx, txn: &mut Txn, new: NewInterface, private: Option<Ipv4Addr>) -> ApiResult<Row> {
    let had = txn.tables().interface_count(&cx.scope);
    if is_reached(txn, &cx.scope, &quota::NETWORK_INTERFACES, had) {
        return Err(ErrorCode::NetworkInterfaceLimitExceeded
            .error("The maximum number of network interfaces has been reached."));
    }
    let private = match private {
        Some(address) => address,
        None => private_address::free(txn, new.subnet)?,
    };
    let public = if new.public_address {
        Some(address::free(txn)?)
    } else {
        None
    };
    let owned = new.owner != InterfaceOwner::Nobody;
    let row = Row {
        scope: cx.scope.clone(),
        id: EniId::generate(txn.entropy),
        vpc: new.subnet.vpc.clone(),
        subnet: new.subnet.id.clone(),
        availability_zone: new.subnet.availability_zone.clone(),
        mac: Mac::local(txn.entropy.next_u64()),
        private_addresses: vec![private],
        public_address: public,
        secondary_public: BTreeMap::new(),
        security_groups: new.security_groups,
        source_dest_check: true,
        description: new.description,
        requester_managed: new.requester_managed,
        attachment: owned.then(|| EniAttachmentId::generate(txn.entropy)),
        owner: new.owner,
        host: None,
        state: if owned {
            InterfaceState::Attaching
        } else {
            InterfaceState::Available
        },
        created_at: cx.now,
        client_token: None,
        tags: vec![],
    };
    txn.put(row.clone());
    Ok(row)
}

/// Marks an interface for removal; the row goes once the fabric has reported it gone.
pub fn detach(cx: &Cx, txn: &mut Txn, id: &EniId) {
    txn.update::<Row>(&cx.scope.key(id), |eni| eni.state = InterfaceState::Detaching);
}

/// `ip-10-0-0-5.REGION.compute.internal`, when the VPC gives DNS hostnames.
pub fn private_dns_name(txn: &Txn, eni: &Row) -> Option<String> {
    let vpc = txn.get::<VpcRow>(&eni.scope.key(&eni.vpc))?;
    (vpc.dns_support && vpc.dns_hostnames).then(|| eni.scope.region.private_name(eni.primary_address()))
}

/// Whose the public address is, as `ipOwnerId` shows it.
pub fn public_owner(eni: &Row, elastic: bool) -> String {
    match elastic {
        true => eni.scope.account.to_string(),
        false => "amazon".to_owned(),
    }
}

/// Refuses an interface that is attached already.
pub fn in_use(id: &str) -> ApiError {
    ErrorCode::InvalidNetworkInterfaceInUse.error(format!("Interface: [{id}] in use."))
}

pub fn not_found(id: &str) -> ApiError {
    ids::INTERFACE.not_found(id)
}

const FILTERS: &[&str] = &[
    "addresses.private-ip-address",
    "addresses.primary",
    "addresses.association.owner-id",
    "addresses.association.public-ip",
    "association.allocation-id",
    "association.association-id",
    "association.public-dns-name",
    "association.public-ip",
    "association.ip-owner-id",
    "attachment.attach-time",
    "attachment.attachment-id",
    "attachment.status",
    "attachment.delete-on-termination",
    "attachment.device-index",
    "attachment.instance-id",
    "attachment.instance-owner-id",
    "availability-zone",
    "availability-zone-id",
    "description",
    "group-id",
    "group-name",
    "interface-type",
    "ipv6-addresses.ipv6-address",
    "mac-address",
    "network-interface-id",
    "operator.managed",
    "operator.principal",
    "owner-id",
    "private-dns-name",
    "private-ip-address",
    "requester-id",
    "requester-managed",
    "source-dest-check",
    "status",
    "subnet-id",
    "vpc-id",
];

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeNetworkInterfacesRequest,
) -> ApiResult<DescribeNetworkInterfacesResult> {
    no_page_of_ids(
        &input.network_interface_ids,
        "networkInterfaceIdSet",
        input.max_results,
    )?;
    let rows = select::<Row>(cx, txn, input.network_interface_ids, &ids::INTERFACE)?;
    let rows = filtered(
        input.filters,
        rows,
        |e| &e.tags,
        |e, name| values(txn, e, name),
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeNetworkInterfacesResult {
        network_interfaces: Some(page.items.iter().map(|e| view(txn, e)).collect()),
        next_token: page.next_token,
    })
}

/// The service that makes an interface on a user's behalf, as `requesterId` shows it.
fn requester(e: &Row) -> Option<String> {
    let name = match e.owner {
        InterfaceOwner::NatGateway(_) => "amazon-aws",
        _ => "amazon-ecs",
    };
    e.requester_managed.then(|| name.to_owned())
}

fn kind(e: &Row) -> NetworkInterfaceType {
    match e.owner {
        InterfaceOwner::NatGateway(_) => NetworkInterfaceType::NatGateway,
        _ => NetworkInterfaceType::Interface,
    }
}

/// Of the public addresses of some of its private ones.
fn association_values(txn: &Txn, e: &Row, private: &[Ipv4Addr], name: &str) -> Option<Vec<String>> {
    let get: fn(NetworkInterfaceAssociation) -> Option<String> = match name {
        "allocation-id" => |a| a.allocation_id,
        "association-id" => |a| a.association_id,
        "ip-owner-id" | "owner-id" => |a| a.ip_owner_id,
        "public-dns-name" => |a| a.public_dns_name,
        "public-ip" => |a| a.public_ip,
        _ => return None,
    };
    let associations = private
        .iter()
        .filter_map(|own| address::association_view(txn, e, *own));
    Some(associations.filter_map(get).collect())
}

pub fn values(txn: &Txn, e: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    if let Some(name) = name.strip_prefix("addresses.association.") {
        return association_values(txn, e, &e.private_addresses, name);
    }
    if let Some(name) = name.strip_prefix("association.") {
        return association_values(txn, e, &[e.primary_address()], name);
    }
    Some(match name {
        "addresses.private-ip-address" => e.private_addresses.iter().map(ToString::to_string).collect(),
        "addresses.primary" => (0..e.private_addresses.len())
            .map(|n| (n == 0).to_string())
            .collect(),
        "attachment.attach-time" => e.attachment.iter().map(|_| e.created_at.iso8601()).collect(),
        "availability-zone-id" => vec![zone_id(&e.scope.region, &e.availability_zone)],
        "operator.managed" => vec!["false".into()],
        "attachment.attachment-id" => e.attachment.iter().map(ToString::to_string).collect(),
        "attachment.status" => e
            .attachment
            .iter()
            .map(|_| attachment_status(e).to_string())
            .collect(),
        "attachment.delete-on-termination" => e
            .attachment
            .iter()
            .map(|_| deleted_on_termination(e).to_string())
            .collect(),
        "attachment.device-index" => attachment(e)
            .and_then(|a| a.device_index)
            .map(|n| n.to_string())
            .into_iter()
            .collect(),
        "attachment.instance-id" => attachment(e).and_then(|a| a.instance_id).into_iter().collect(),
        "attachment.instance-owner-id" => attachment(e)
            .and_then(|a| a.instance_owner_id)
            .into_iter()
            .collect(),
        "availability-zone" => vec![e.availability_zone.clone()],
        "description" => vec![e.description.clone()],
        "group-id" => e.security_groups.iter().map(ToString::to_string).collect(),
        "group-name" => groups(txn, e).into_iter().filter_map(|g| g.group_name).collect(),
        "interface-type" => vec![kind(e).to_string()],
        "mac-address" => vec![e.mac.to_string()],
        "network-interface-id" => vec![e.id.to_string()],
        "owner-id" => vec![e.scope.account.to_string()],
        "private-dns-name" => private_dns_name(txn, e).into_iter().collect(),
        "private-ip-address" => vec![e.primary_address().to_string()],
        "requester-id" => requester(e).into_iter().collect(),
        "requester-managed" => vec![e.requester_managed.to_string()],
        "source-dest-check" => vec![e.source_dest_check.to_string()],
        "status" => vec![status(e).to_string()],
        "subnet-id" => vec![e.subnet.to_string()],
        "vpc-id" => vec![e.vpc.to_string()],
        _ => return None,
    })
}

pub fn status(e: &Row) -> NetworkInterfaceStatus {
    match e.state {
        InterfaceState::Available => NetworkInterfaceStatus::Available,
        InterfaceState::Attaching => NetworkInterfaceStatus::Attaching,
        InterfaceState::InUse | InterfaceState::Parking | InterfaceState::Parked => {
            NetworkInterfaceStatus::InUse
        }
        InterfaceState::Detaching => NetworkInterfaceStatus::Detaching,
    }
}

fn attachment_status(e: &Row) -> AttachmentStatus {
    match e.state {
        InterfaceState::Available => AttachmentStatus::Detached,
        InterfaceState::Attaching => AttachmentStatus::Attaching,
        InterfaceState::InUse | InterfaceState::Parking | InterfaceState::Parked => {
            AttachmentStatus::Attached
        }
        InterfaceState::Detaching => AttachmentStatus::Detaching,
    }
}

pub fn groups(txn: &Txn, e: &Row) -> Vec<GroupIdentifier> {
    e.security_groups
        .iter()
        .map(|id| GroupIdentifier {
            group_id: Some(id.to_string()),
            group_name: txn.get::<GroupRow>(&e.scope.key(id)).map(|g| g.name.clone()),
        })
        .collect()
}

/// An interface of a task or a gateway is its only one, beside the one its host has.
/// The instance that the interface is attached to, its own or that of the task that has it, and its place
/// there. What AWS's own machines hold has the place 1 and no instance that anybody sees.
fn device(e: &Row) -> (Option<InstanceId>, Option<u16>) {
    match instance::attachment_of(e) {
        Some(place) => (Some(place.instance.clone()), Some(place.device_index)),
        None => match &e.host {
            Some(host) => (Some(host.instance.clone()), host.device_index),
            None => (None, Some(1)),
        },
    }
}

fn deleted_on_termination(e: &Row) -> bool {
    instance::attachment_of(e).is_none_or(|attachment| attachment.delete_on_termination)
}

pub fn attachment(e: &Row) -> Option<NetworkInterfaceAttachment> {
    let (instance, device_index) = device(e);
    e.attachment.as_ref().map(|id| NetworkInterfaceAttachment {
        attach_time: Some(e.created_at),
        attachment_id: Some(id.to_string()),
        delete_on_termination: Some(deleted_on_termination(e)),
        device_index: device_index.map(i32::from),
        network_card_index: instance.as_ref().map(|_| 0),
        instance_id: instance.map(|id| id.to_string()),
        instance_owner_id: Some(requester(e).unwrap_or_else(|| e.scope.account.to_string())),
        status: Some(attachment_status(e)),
        ..NetworkInterfaceAttachment::default()
    })
}

pub fn view(txn: &Txn, e: &Row) -> NetworkInterface {
    let dns = private_dns_name(txn, e);
    let addresses = e.private_addresses.iter().enumerate();
    let addresses = addresses.map(|(n, address)| NetworkInterfacePrivateIpAddress {
        association: address::association_view(txn, e, *address),
        primary: Some(n == 0),
        private_dns_name: dns.is_some().then(|| e.scope.region.private_name(*address)),
        private_ip_address: Some(address.to_string()),
    });
    let addresses: Vec<_> = addresses.collect();
    NetworkInterface {
        association: addresses.first().and_then(|primary| primary.association.clone()),
        attachment: attachment(e),
        availability_zone: Some(e.availability_zone.clone()),
        availability_zone_id: Some(zone_id(&e.scope.region, &e.availability_zone)),
        description: Some(e.description.clone()),
        groups: Some(groups(txn, e)),
        interface_type: Some(kind(e)),
        ipv6_addresses: Some(vec![]),
        mac_address: Some(e.mac.to_string()),
        network_interface_id: Some(e.id.to_string()),
        owner_id: Some(e.scope.account.to_string()),
        private_dns_name: dns.clone(),
        private_ip_address: Some(e.primary_address().to_string()),
        private_ip_addresses: Some(addresses),
        requester_id: requester(e),
        requester_managed: Some(e.requester_managed),
        source_dest_check: Some(e.source_dest_check),
        status: Some(status(e)),
        subnet_id: Some(e.subnet.to_string()),
        tag_set: tags_to_wire(&e.tags),
        vpc_id: Some(e.vpc.to_string()),
        ..NetworkInterface::default()
    }
}
