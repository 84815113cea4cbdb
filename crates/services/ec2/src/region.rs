use crate::api::*;
use model::{ApiError, ApiResult};

use rules::region::{self, Zone};

use super::invalid_value;
use crate::filter::filtered;
use world::{Cx, Txn};

/// What DescribeRegions says of a region.
#[derive(Clone, Copy)]
struct Shown<'a> {
    name: &'a str,
    domain: &'a str,
    opt_in: bool,
}

impl Shown<'_> {
    fn endpoint(&self) -> String {
        format!("ec2.{}.{}", self.name, self.domain)
    }

    fn status(&self) -> &'static str {
        match self.opt_in {
            true => "not-opted-in",
            false => "opt-in-not-required",
        }
    }
}

/// The regions of the caller's partition, and the caller's own, which may be one that AWS does not have:
/// every well-formed name works. An account has the ones to opt in to only when it asks for all.
fn listed(own: &model::Region, all: bool) -> Vec<Shown<'_>> {
    let known = region::find(own.as_str());
    let partition = known.map_or("aws", |known| known.partition);
    let here = region::all().iter().filter(|known| known.partition == partition);
    let mut out: Vec<_> = here
        .filter(|known| all || !known.opt_in || known.name == own.as_str())
        .map(|known| Shown {
            name: known.name,
            domain: known.domain,
            opt_in: known.opt_in && known.name != own.as_str(),
        })
        .collect();
    if known.is_none() {
        out.push(Shown {
            name: own.as_str(),
            domain: "amazonaws.com",
            opt_in: false,
        });
    }
    out
}

pub fn describe(cx: &Cx, _txn: &mut Txn, input: DescribeRegionsRequest) -> ApiResult<DescribeRegionsResult> {
    let wanted = input.region_names.unwrap_or_default();
    // Who names a region gets it, opted in to or not.
    let all = input.all_regions == Some(true) || !wanted.is_empty();
    let mut regions = listed(&cx.scope.region, all);
    if let Some(unknown) = wanted.iter().find(|w| !regions.iter().any(|r| r.name == *w)) {
        return Err(invalid_value(format!("Invalid region: [{unknown}]")));
    }
    regions.retain(|r| wanted.is_empty() || wanted.iter().any(|w| w == r.name));
    let regions = filtered(
        input.filters,
        regions,
        |_| &[],
        |shown, filter| {
            Some(vec![match filter {
                "region-name" => shown.name.to_owned(),
                "endpoint" => shown.endpoint(),
                "opt-in-status" => shown.status().into(),
                _ => return None,
            }])
        },
        &["region-name", "endpoint", "opt-in-status"],
    )?;
    let view = |shown: Shown<'_>| Region {
        region_name: Some(shown.name.to_owned()),
        endpoint: Some(shown.endpoint()),
        opt_in_status: Some(shown.status().into()),
        ..Region::default()
    };
    Ok(DescribeRegionsResult {
        regions: Some(regions.into_iter().map(view).collect()),
    })
}

pub fn describe_zones(
    cx: &Cx,
    _txn: &mut Txn,
    input: DescribeAvailabilityZonesRequest,
) -> ApiResult<DescribeAvailabilityZonesResult> {
    let region = &cx.scope.region;
    let mut zones = region::zones(region);
    let unknown =
        |what: &str, given: &str| -> ApiError { invalid_value(format!("Invalid {what}: [{given}]")) };
    let names = input.zone_names.unwrap_or_default();
    if let Some(name) = names.iter().find(|n| !zones.iter().any(|z| z.name == **n)) {
        return Err(unknown("availability zone", name));
    }
    let ids = input.zone_ids.unwrap_or_default();
    if let Some(id) = ids.iter().find(|id| !zones.iter().any(|z| z.id == **id)) {
        return Err(unknown("availability zone-id", id));
    }
    zones
        .retain(|z| (names.is_empty() || names.contains(&z.name)) && (ids.is_empty() || ids.contains(&z.id)));
    let zones = filtered(
        input.filters,
        zones,
        |_| &[],
        |zone, filter| {
            Some(vec![match filter {
                "group-name" | "region-name" => region.to_string(),
                "opt-in-status" => "opt-in-not-required".into(),
                "state" => "available".into(),
                "zone-id" => zone.id.clone(),
                "zone-name" => zone.name.clone(),
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
    let view = |zone: Zone| AvailabilityZone {
        zone_id: Some(zone.id),
        zone_name: Some(zone.name),
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
