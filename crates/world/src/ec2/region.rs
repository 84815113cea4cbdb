use api::ec2::*;
use model::{ApiError, ApiResult};

use super::{dry_run, invalid_value, zone_id};
use crate::filter::filtered;
use crate::{Cx, Txn};

/// The regions that DescribeRegions lists: those that every AWS account has without opting in.
/// Any other well-formed region name works as well.
const REGIONS: &[&str] = &[
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

pub fn describe(cx: &Cx, _txn: &mut Txn, input: DescribeRegionsRequest) -> ApiResult<DescribeRegionsResult> {
    dry_run(input.dry_run)?;
    let mut names: Vec<&str> = REGIONS.to_vec();
    if !names.contains(&cx.scope.region.as_str()) {
        names.push(cx.scope.region.as_str());
    }
    let wanted = input.region_names.unwrap_or_default();
    if let Some(unknown) = wanted.iter().find(|w| !names.contains(&w.as_str())) {
        return Err(invalid_value(format!("Invalid region: [{unknown}]")));
    }
    let names: Vec<&str> = names
        .into_iter()
        .filter(|n| wanted.is_empty() || wanted.iter().any(|w| w == n))
        .collect();
    let names = filtered(
        input.filters,
        names,
        |_| &[],
        |name, filter| {
            Some(vec![match filter {
                "region-name" => (*name).to_owned(),
                "endpoint" => format!("ec2.{name}.amazonaws.com"),
                "opt-in-status" => "opt-in-not-required".into(),
                _ => return None,
            }])
        },
        &["region-name", "endpoint", "opt-in-status"],
    )?;
    let view = |name: &str| Region {
        region_name: Some(name.to_owned()),
        endpoint: Some(format!("ec2.{name}.amazonaws.com")),
        opt_in_status: Some("opt-in-not-required".into()),
        ..Region::default()
    };
    Ok(DescribeRegionsResult {
        regions: Some(names.into_iter().map(view).collect()),
    })
}

pub fn describe_zones(
    cx: &Cx,
    _txn: &mut Txn,
    input: DescribeAvailabilityZonesRequest,
) -> ApiResult<DescribeAvailabilityZonesResult> {
    dry_run(input.dry_run)?;
    let region = &cx.scope.region;
    let mut zones = region.zones().to_vec();
    let unknown =
        |what: &str, given: &str| -> ApiError { invalid_value(format!("Invalid {what}: [{given}]")) };
    let names = input.zone_names.unwrap_or_default();
    if let Some(name) = names.iter().find(|n| !zones.contains(n)) {
        return Err(unknown("availability zone", name));
    }
    let ids = input.zone_ids.unwrap_or_default();
    if let Some(id) = ids
        .iter()
        .find(|id| !zones.iter().any(|z| zone_id(region, z) == **id))
    {
        return Err(unknown("availability zone-id", id));
    }
    zones.retain(|z| {
        (names.is_empty() || names.contains(z)) && (ids.is_empty() || ids.contains(&zone_id(region, z)))
    });
    let zones = filtered(
        input.filters,
        zones,
        |_| &[],
        |zone, filter| {
            Some(vec![match filter {
                "group-name" | "region-name" => region.to_string(),
                "opt-in-status" => "opt-in-not-required".into(),
                "state" => "available".into(),
                "zone-id" => zone_id(region, zone),
                "zone-name" => zone.clone(),
                "zone-type" => "availability-zone".into(),
                _ => return None,
            }])
        },
        &[
            "group-name",
            "message",
            "opt-in-status",
            "parent-zone-id",
            "parent-zone-name",
            "region-name",
            "state",
            "zone-id",
            "zone-name",
            "zone-type",
        ],
    )?;
    let view = |zone: String| AvailabilityZone {
        zone_id: Some(zone_id(region, &zone)),
        zone_name: Some(zone),
        zone_type: Some("availability-zone".into()),
        region_name: Some(region.to_string()),
        group_name: Some(region.to_string()),
        network_border_group: Some(region.to_string()),
        state: Some(AvailabilityZoneState::Available),
        opt_in_status: Some(AvailabilityZoneOptInStatus::OptInNotRequired),
        messages: Some(vec![]),
        ..AvailabilityZone::default()
    };
    Ok(DescribeAvailabilityZonesResult {
        availability_zones: Some(zones.into_iter().map(view).collect()),
    })
}
