//! Subnets.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Arn, Cidr, NetworkAclAssociationId, SubnetId, Tag as RowTag};
use rows::{NetworkAcl as Acl, NetworkInterface as Eni, RouteTable as Table, Subnet as Row, Vpc as VpcRow};
use rules::quota;

use super::{
    block, cut, ids, invalid_value, not_served, select, specified_tags, tags_if_any, tags_to_wire, vpc,
    vpc_cidr, zone_id,
};
use crate::filter::filtered;
use world::quota::most;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::SUBNET.not_found(id)
}

pub fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

/// What a new subnet is to be.
pub struct NewSubnet {
    pub cidr: Cidr,
    pub availability_zone: String,
    /// A default subnet, which gives its interfaces public addresses.
    pub default_for_az: bool,
    pub tags: Vec<RowTag>,
}

/// Refuses one subnet more than a VPC may have.
fn check_quota(txn: &Txn, vpc: &VpcRow) -> ApiResult<()> {
    let prefix = vpc.scope.prefix();
    let siblings = txn.scan::<Row>(&prefix).filter(|subnet| subnet.vpc == vpc.id);
    if siblings.count() >= most(txn, &vpc.scope, &quota::SUBNETS_PER_VPC) {
        return Err(ErrorCode::SubnetLimitExceeded.error("The maximum number of subnets has been reached."));
    }
    Ok(())
}

/// Makes a subnet under the VPC's default ACL.
///
/// Errors: `InvalidSubnet.Conflict`.
pub fn make(cx: &Cx, txn: &mut Txn, vpc: &VpcRow, new: NewSubnet) -> ApiResult<Row> {
    let prefix = cx.scope.prefix();
    let is_in_the_way = |s: &Arc<Row>| s.vpc == vpc.id && s.cidr.overlaps(&new.cidr);
    if txn.scan::<Row>(&prefix).any(is_in_the_way) {
        return Err(ErrorCode::InvalidSubnetConflict
            .error(format!("The CIDR '{}' conflicts with another subnet", new.cidr)));
    }
    let acl = txn
        .scan::<Acl>(&prefix)
        .find(|a| a.vpc == vpc.id && a.is_default)
        .map(|a| a.id.clone())
        .ok_or_else(|| vpc::not_found(vpc.id.as_str()))?;
    let row = Row {
        scope: cx.scope.clone(),
        id: SubnetId::generate(txn.entropy),
        vpc: vpc.id.clone(),
        cidr: new.cidr,
        availability_zone: new.availability_zone,
        default_for_az: new.default_for_az,
        map_public_ip_on_launch: new.default_for_az,
        network_acl: acl,
        network_acl_association: NetworkAclAssociationId::generate(txn.entropy),
        tags: new.tags,
    };
    txn.put(row.clone());
    Ok(row)
}

/// The zone that a request names, by its name or id; without either, the one with the fewest
/// subnets of the VPC.
fn zone(cx: &Cx, txn: &Txn, vpc: &VpcRow, name: Option<String>, id: Option<String>) -> ApiResult<String> {
    let region = &cx.scope.region;
    let zones = rules::region::zones(region);
    let names = || zones.iter().map(|zone| zone.name.clone());
    let bad = |value: &str, parameter: &str, choices: Vec<String>| {
        invalid_value(format!(
            "Value ({value}) for parameter {parameter} is invalid. Subnets can currently only be created in the following availability zones: {}.",
            choices.join(", ")
        ))
    };
    let (name, id) = (name.filter(|t| !t.is_empty()), id.filter(|t| !t.is_empty()));
    match (name, id) {
        (Some(_), Some(_)) => Err(ErrorCode::InvalidParameterCombination
            .error("The parameter availabilityZone cannot be used with the parameter availabilityZoneId")),
        (Some(name), None) => match zones.iter().any(|zone| zone.name == name) {
            true => Ok(name),
            false => Err(bad(&name, "availabilityZone", names().collect())),
        },
        (None, Some(id)) => match zones.iter().find(|zone| zone.id == id) {
            Some(zone) => Ok(zone.name.clone()),
            None => {
                let ids = zones.iter().map(|zone| zone.id.clone()).collect();
                Err(bad(&id, "availabilityZoneId", ids))
            }
        },
        (None, None) => {
            let prefix = cx.scope.prefix();
            let subnets_in = |zone: &String| {
                let here = |s: &&Arc<Row>| s.vpc == vpc.id && s.availability_zone == *zone;
                txn.scan::<Row>(&prefix).filter(here).count()
            };
            Ok(names().min_by_key(subnets_in).unwrap_or_default())
        }
    }
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateSubnetRequest) -> ApiResult<CreateSubnetResult> {
    let vpc = vpc::find(cx, txn, &input.vpc_id)?;
    not_served(&[
        (
            input.ipv4_ipam_pool_id.is_some() || input.ipv4_netmask_length.is_some(),
            "An IPAM pool",
        ),
        (
            input.ipv6_cidr_block.is_some()
                || input.ipv6_ipam_pool_id.is_some()
                || input.ipv6_netmask_length.is_some()
                || input.ipv6_native == Some(true),
            "IPv6 in a VPC",
        ),
        (input.outpost_arn.is_some(), "An Outpost"),
    ])?;
    let text = input.cidr_block.filter(|t| !t.is_empty()).ok_or_else(|| {
        ErrorCode::MissingParameter.error("Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.")
    })?;
    let cidr = block(&text, "cidrBlock")?;
    if !vpc_cidr::is_size(&cidr) || !vpc.cidrs.iter().any(|c| c.cidr.contains_block(&cidr)) {
        return Err(ErrorCode::InvalidSubnetRange.error(format!("The CIDR '{cidr}' is invalid.")));
    }
    let availability_zone = zone(cx, txn, &vpc, input.availability_zone, input.availability_zone_id)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::Subnet)?;
    let new = NewSubnet {
        cidr,
        availability_zone,
        default_for_az: false,
        tags,
    };
    check_quota(txn, &vpc)?;
    let row = make(cx, txn, &vpc, new)?;
    Ok(CreateSubnetResult {
        subnet: Some(created(txn, &row)),
    })
}

/// A default subnet of AWS's size in the first free place of the default VPC.
pub fn create_default(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateDefaultSubnetRequest,
) -> ApiResult<CreateDefaultSubnetResult> {
    let prefix = cx.scope.prefix();
    not_served(&[(input.ipv6_native == Some(true), "IPv6 in a VPC")])?;
    let vpc = txn
        .scan::<VpcRow>(&prefix)
        .find(|v| v.is_default)
        .cloned()
        .ok_or_else(|| {
            ErrorCode::DefaultVpcDoesNotExist.error("No default VPC exists for this account in this region.")
        })?;
    if input.availability_zone.is_none() && input.availability_zone_id.is_none() {
        return Err(
            ErrorCode::MissingParameter.error("The request must contain the parameter availabilityZone")
        );
    }
    let availability_zone = zone(cx, txn, &vpc, input.availability_zone, input.availability_zone_id)?;
    let siblings: Vec<_> = txn.scan::<Row>(&prefix).filter(|s| s.vpc == vpc.id).collect();
    if let Some(old) = siblings
        .iter()
        .find(|s| s.default_for_az && s.availability_zone == availability_zone)
    {
        return Err(
            ErrorCode::DefaultSubnetAlreadyExistsInAvailabilityZone.error(format!(
                "'{}' is already the default subnet in {availability_zone}.",
                old.id
            )),
        );
    }
    let places = DEFAULT_SUBNETS.filter_map(|n| default_block(&vpc.primary_cidr(), n));
    let free = places
        .clone()
        .find(|place| !siblings.iter().any(|s| s.cidr.overlaps(place)))
        .or_else(|| places.clone().next());
    let cidr = free.ok_or_else(|| {
        ErrorCode::InvalidSubnetRange.error(format!("The CIDR '{}' is invalid.", vpc.primary_cidr()))
    })?;
    let new = NewSubnet {
        cidr,
        availability_zone,
        default_for_az: true,
        tags: vec![],
    };
    check_quota(txn, &vpc)?;
    let row = make(cx, txn, &vpc, new)?;
    Ok(CreateDefaultSubnetResult {
        subnet: Some(created(txn, &row)),
    })
}

/// The numbers of the places that default subnets may have in a default VPC.
const DEFAULT_SUBNETS: std::ops::Range<u32> = 0..16;

/// The `n`th block of a default subnet's size: 4096 addresses.
pub fn default_block(vpc: &Cidr, n: u32) -> Option<Cidr> {
    vpc.nth(n * 4096).and_then(|address| Cidr::new(address, 20))
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteSubnetRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.subnet_id)?;
    let prefix = cx.scope.prefix();
    if txn.scan::<Eni>(&prefix).any(|e| e.subnet == row.id) {
        return Err(ErrorCode::DependencyViolation.error(format!(
            "The subnet '{}' has dependencies and cannot be deleted.",
            row.id
        )));
    }
    let of_subnet = |t: &Table| t.associations.iter().any(|a| a.subnet.as_ref() == Some(&row.id));
    let table = txn
        .scan::<Table>(&prefix)
        .find(|t| of_subnet(t))
        .map(|t| t.row_key());
    if let Some(key) = table {
        txn.update::<Table>(&key, |t| {
            t.associations.retain(|a| a.subnet.as_ref() != Some(&row.id))
        });
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

pub fn modify_attribute(
    cx: &Cx,
    txn: &mut Txn,
    input: ModifySubnetAttributeRequest,
) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.subnet_id)?;
    let value = |attribute: Option<AttributeBooleanValue>| attribute.and_then(|a| a.value);
    let public = value(input.map_public_ip_on_launch);
    // Those that every subnet of cove has at `false`.
    let others = [
        (
            value(input.assign_ipv6_address_on_creation),
            "AssignIpv6AddressOnCreation",
        ),
        (
            value(input.disable_lni_at_device_index),
            "DisableLniAtDeviceIndex",
        ),
        (value(input.enable_dns64), "EnableDns64"),
        (
            value(input.enable_resource_name_dns_a_record_on_launch),
            "EnableResourceNameDnsARecordOnLaunch",
        ),
        (
            value(input.enable_resource_name_dns_aaaa_record_on_launch),
            "EnableResourceNameDnsAAAARecordOnLaunch",
        ),
        (
            value(input.map_customer_owned_ip_on_launch),
            "MapCustomerOwnedIpOnLaunch",
        ),
    ];
    let hostnames = input.private_dns_hostname_type_on_launch;
    let given = others.iter().filter(|(value, _)| value.is_some()).count()
        + usize::from(public.is_some())
        + usize::from(hostnames.is_some())
        + usize::from(input.enable_lni_at_device_index.is_some())
        + usize::from(input.customer_owned_ipv4_pool.is_some());
    not_served(&others.map(|(value, name)| (value == Some(true), name)))?;
    not_served(&[
        (
            input.enable_lni_at_device_index.is_some(),
            "EnableLniAtDeviceIndex",
        ),
        (input.customer_owned_ipv4_pool.is_some(), "CustomerOwnedIpv4Pool"),
        (
            hostnames.is_some_and(|kind| kind != HostnameType::IpName),
            "A PrivateDnsHostnameTypeOnLaunch other than ip-name",
        ),
    ])?;
    let combination = |message: &str| Err(ErrorCode::InvalidParameterCombination.error(message));
    match given {
        1 => {}
        0 => return combination("No attributes specified."),
        _ => return combination("Fields for multiple attribute types specified"),
    }
    if let Some(public) = public {
        txn.update::<Row>(&row.row_key(), |s| s.map_public_ip_on_launch = public);
    }
    Ok(wire::Empty {})
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeSubnetsRequest) -> ApiResult<DescribeSubnetsResult> {
    let rows = select::<Row>(cx, txn, input.subnet_ids, &ids::SUBNET)?;
    let rows = filtered(
        input.filters,
        rows,
        |s| &s.tags,
        |s, name| values(txn, s, name),
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeSubnetsResult {
        subnets: Some(page.items.iter().map(|s| view(txn, s)).collect()),
        next_token: page.next_token,
    })
}

/// How many addresses a subnet has left: all but AWS's five and those in use.
pub fn available_addresses(txn: &Txn, subnet: &Row) -> u64 {
    let prefix = subnet.scope.prefix();
    let used: usize = txn
        .scan::<Eni>(&prefix)
        .filter(|e| e.subnet == subnet.id)
        .map(|e| e.private_addresses.len())
        .sum();
    subnet.cidr.size().saturating_sub(5).saturating_sub(used as u64)
}

const FILTERS: &[&str] = &[
    "availability-zone",
    "availabilityZone",
    "availability-zone-id",
    "available-ip-address-count",
    "cidr",
    "cidr-block",
    "cidrBlock",
    "availabilityZoneId",
    "customer-owned-ipv4-pool",
    "default-for-az",
    "defaultForAz",
    "enable-dns64",
    "enable-lni-at-device-index",
    "ipv6-cidr-block-association.association-id",
    "ipv6-cidr-block-association.ipv6-cidr-block",
    "ipv6-cidr-block-association.state",
    "ipv6-native",
    "map-customer-owned-ip-on-launch",
    "map-public-ip-on-launch",
    "outpost-arn",
    "owner-id",
    "private-dns-name-options-on-launch.enable-resource-name-dns-a-record",
    "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record",
    "private-dns-name-options-on-launch.hostname-type",
    "state",
    "subnet-arn",
    "subnet-id",
    "vpc-id",
];

fn values(txn: &Txn, s: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    Some(vec![match name {
        "availability-zone" | "availabilityZone" => s.availability_zone.clone(),
        "availability-zone-id" | "availabilityZoneId" => zone_id(&s.scope.region, &s.availability_zone),
        "available-ip-address-count" => available_addresses(txn, s).to_string(),
        "cidr" | "cidr-block" | "cidrBlock" => s.cidr.to_string(),
        "default-for-az" | "defaultForAz" => s.default_for_az.to_string(),
        "map-public-ip-on-launch" => s.map_public_ip_on_launch.to_string(),
        "private-dns-name-options-on-launch.hostname-type" => HostnameType::IpName.to_string(),
        "enable-dns64"
        | "ipv6-native"
        | "map-customer-owned-ip-on-launch"
        | "private-dns-name-options-on-launch.enable-resource-name-dns-a-record"
        | "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record" => "false".into(),
        "owner-id" => s.scope.account.to_string(),
        "state" => "available".into(),
        "subnet-arn" => arn(s),
        "subnet-id" => s.id.to_string(),
        "vpc-id" => s.vpc.to_string(),
        _ => return None,
    }])
}

fn arn(s: &Row) -> String {
    Arn::new("ec2", &s.scope, format!("subnet/{}", s.id)).to_string()
}

/// Unlike a description, the answer to a creation has a tag set also when it is empty.
fn created(txn: &Txn, s: &Row) -> Subnet {
    Subnet {
        tags: tags_to_wire(&s.tags),
        ..view(txn, s)
    }
}

fn view(txn: &Txn, s: &Row) -> Subnet {
    Subnet {
        subnet_id: Some(s.id.to_string()),
        subnet_arn: Some(arn(s)),
        vpc_id: Some(s.vpc.to_string()),
        owner_id: Some(s.scope.account.to_string()),
        cidr_block: Some(s.cidr.to_string()),
        availability_zone: Some(s.availability_zone.clone()),
        availability_zone_id: Some(zone_id(&s.scope.region, &s.availability_zone)),
        available_ip_address_count: i32::try_from(available_addresses(txn, s)).ok(),
        default_for_az: Some(s.default_for_az),
        map_public_ip_on_launch: Some(s.map_public_ip_on_launch),
        map_customer_owned_ip_on_launch: Some(false),
        assign_ipv6_address_on_creation: Some(false),
        ipv6_cidr_block_association_set: Some(vec![]),
        ipv6_native: Some(false),
        enable_dns64: Some(false),
        private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
            hostname_type: Some(HostnameType::IpName),
            enable_resource_name_dns_a_record: Some(false),
            enable_resource_name_dns_aaaa_record: Some(false),
        }),
        state: Some(SubnetState::Available),
        tags: tags_if_any(&s.tags),
        ..Subnet::default()
    }
}
