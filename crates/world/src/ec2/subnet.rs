use std::sync::Arc;

use api::ec2::*;
use model::{ApiError, ApiResult, Arn};
use rows::{NetworkInterface as Eni, Subnet as Row};

use super::{cut, dry_run, has_ids, select, tags_to_wire, zone_id};
use crate::filter::filtered;
use crate::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ErrorCode::InvalidSubnetIdNotFound.error(format!("The subnet ID '{id}' does not exist"))
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeSubnetsRequest) -> ApiResult<DescribeSubnetsResult> {
    dry_run(input.dry_run)?;
    let with_ids = has_ids(&input.subnet_ids);
    let rows = select::<Row>(cx, txn, input.subnet_ids, not_found)?;
    let rows = filtered(
        input.filters,
        rows,
        |s| &s.tags,
        |s, name| values(txn, s, name),
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token, with_ids)?;
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
    "default-for-az",
    "defaultForAz",
    "map-public-ip-on-launch",
    "owner-id",
    "state",
    "subnet-arn",
    "subnet-id",
    "vpc-id",
];

fn values(txn: &Txn, s: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    Some(vec![match name {
        "availability-zone" | "availabilityZone" => s.availability_zone.clone(),
        "availability-zone-id" => zone_id(&s.scope.region, &s.availability_zone),
        "available-ip-address-count" => available_addresses(txn, s).to_string(),
        "cidr" | "cidr-block" | "cidrBlock" => s.cidr.to_string(),
        "default-for-az" | "defaultForAz" => s.default_for_az.to_string(),
        "map-public-ip-on-launch" => s.map_public_ip_on_launch.to_string(),
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
        tags: tags_to_wire(&s.tags),
        ..Subnet::default()
    }
}
