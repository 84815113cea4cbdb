//! DescribeInstanceTypes and DescribeInstanceTypeOfferings: `rules::instance_type` as EC2 shows it. What a type has by
//! EC2 is shown, also what nothing here makes real: that is refused where somebody asks for it.

use crate::api::*;
use model::{ApiError, ApiResult};
use rules::instance_type::{self, InstanceType as Type};

mod view;

use view::view;

use super::{invalid_value, no_page_of_ids};
use crate::filter::filtered;
use world::page::page;
use world::{Cx, Txn};

/// Types of one answer at most.
const PAGE: usize = 100;

const FILTERS: &[&str] = &[
    "auto-recovery-supported",
    "bare-metal",
    "burstable-performance-supported",
    "current-generation",
    "dedicated-hosts-supported",
    "ebs-info.ebs-optimized-support",
    "ebs-info.encryption-support",
    "ebs-info.nvme-support",
    "free-tier-eligible",
    "hibernation-supported",
    "hypervisor",
    "instance-storage-info.disk.count",
    "instance-storage-info.disk.size-in-gb",
    "instance-storage-info.disk.type",
    "instance-storage-info.encryption-support",
    "instance-storage-info.nvme-support",
    "instance-storage-info.total-size-in-gb",
    "instance-storage-supported",
    "instance-type",
    "memory-info.size-in-mib",
    "network-info.bandwidth-weightings",
    "network-info.efa-info.maximum-efa-interfaces",
    "network-info.efa-supported",
    "network-info.ena-support",
    "network-info.encryption-in-transit-supported",
    "network-info.flexible-ena-queues-support",
    "network-info.ipv4-addresses-per-interface",
    "network-info.ipv6-addresses-per-interface",
    "network-info.ipv6-supported",
    "network-info.maximum-network-cards",
    "network-info.maximum-network-interfaces",
    "network-info.network-performance",
    "nitro-enclaves-support",
    "nitro-tpm-info.supported-versions",
    "nitro-tpm-support",
    "processor-info.supported-architecture",
    "processor-info.supported-features",
    "processor-info.sustained-clock-speed-in-ghz",
    "reboot-migration-support",
    "supported-boot-mode",
    "supported-root-device-type",
    "supported-usage-class",
    "supported-virtualization-type",
    "vcpu-info.default-cores",
    "vcpu-info.default-threads-per-core",
    "vcpu-info.default-vcpus",
    "vcpu-info.valid-cores",
    "vcpu-info.valid-threads-per-core",
];

/// Refuses the names that are no types, all at once.
///
/// Errors: `InvalidInstanceType`; `NotImplemented` for a type of AWS's that has no figures here.
fn all_exist(names: &[String]) -> ApiResult<()> {
    let unknown: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| !instance_type::is_known(name))
        .collect();
    if !unknown.is_empty() {
        return Err(ErrorCode::InvalidInstanceType.error(do_not_exist(&unknown)));
    }
    match names.iter().find(|name| instance_type::find(name).is_none()) {
        Some(name) => Err(not_served(name)),
        None => Ok(()),
    }
}

/// EC2's sentence about names that are no types.
pub fn do_not_exist(names: &[&str]) -> String {
    format!(
        "The following supplied instance types do not exist: [{}]",
        names.join(", ")
    )
}

fn not_served(name: &str) -> ApiError {
    ApiError::not_served(format_args!("The instance type '{name}'"))
}

/// The type of this name, which the operation says `unknown` of when there is none.
///
/// Errors: that, or `NotImplemented` for a type of AWS's that has no figures here.
pub fn named(name: &str, unknown: impl Fn(&str) -> String) -> ApiResult<&'static Type> {
    match instance_type::find(name) {
        Some(found) => Ok(found),
        None if instance_type::is_known(name) => Err(not_served(name)),
        None => Err(invalid_value(unknown(name))),
    }
}

pub fn describe(
    _cx: &Cx,
    _txn: &mut Txn,
    input: DescribeInstanceTypesRequest,
) -> ApiResult<DescribeInstanceTypesResult> {
    no_page_of_ids(&input.instance_types, "instanceTypes", input.max_results)?;
    let wanted = input.instance_types.unwrap_or_default();
    let mut kinds: Vec<&Type> = instance_type::all().iter().collect();
    if !wanted.is_empty() {
        all_exist(&wanted)?;
        kinds.retain(|kind| wanted.iter().any(|name| name == kind.name));
    }
    let kinds = filtered(
        input.filters,
        kinds,
        |_| &[],
        |kind, name| view::values(kind, name),
        FILTERS,
    )?;
    let size = match input.max_results {
        None => PAGE,
        Some(n @ 5..=100) => usize::try_from(n).unwrap_or(PAGE),
        Some(n) => {
            return Err(invalid_value(format!(
                "Value ( {n} ) for parameter maxResults is invalid. Expecting a value between 5 and 100."
            )));
        }
    };
    let page = page(
        kinds,
        |kind| kind.name.to_owned(),
        input.next_token.as_deref(),
        size,
    )
    .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    Ok(DescribeInstanceTypesResult {
        instance_types: Some(page.items.into_iter().map(view).collect()),
        next_token: page.next_token,
    })
}

/// Every type is offered everywhere.
pub fn offerings(
    cx: &Cx,
    _txn: &mut Txn,
    input: DescribeInstanceTypeOfferingsRequest,
) -> ApiResult<DescribeInstanceTypeOfferingsResult> {
    let region = &cx.scope.region;
    let by = input.location_type.unwrap_or(LocationType::Region);
    let zones = || rules::region::zones(region).into_iter();
    let locations: Vec<String> = match by {
        LocationType::Region => vec![region.to_string()],
        LocationType::AvailabilityZone => zones().map(|zone| zone.name).collect(),
        LocationType::AvailabilityZoneId => zones().map(|zone| zone.id).collect(),
        LocationType::Outpost => vec![],
    };
    let all = instance_type::all().iter();
    let all = all.flat_map(|kind| locations.iter().map(move |location| (kind, location.as_str())));
    let rows = filtered(
        input.filters,
        all.collect(),
        |_| &[],
        |(kind, location), name| {
            Some(vec![match name {
                "instance-type" => kind.name.to_owned(),
                "location" => (*location).to_owned(),
                _ => return None,
            }])
        },
        &["instance-type", "location"],
    )?;
    let size = super::page_size(input.max_results)?;
    let key = |(kind, location): &(&Type, &str)| format!("{} {location}", kind.name);
    let page = page(rows, key, input.next_token.as_deref(), size)
        .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    let view = |(kind, location): (&Type, &str)| InstanceTypeOffering {
        instance_type: Some(kind.name.to_owned()),
        location: Some(location.to_owned()),
        location_type: Some(by),
    };
    Ok(DescribeInstanceTypeOfferingsResult {
        instance_type_offerings: Some(page.items.into_iter().map(view).collect()),
        next_token: page.next_token,
    })
}
