//! The public parameters about AWS's regions, their zones, and its services.

use model::Timestamp;
use rules::region::{self, Region, Service};

pub const ROOT: &str = "/aws/service/global-infrastructure";

/// When AWS said what the tables have: 1 October 2026.
pub const MODIFIED: Timestamp = Timestamp::from_secs(1_790_812_800);

/// Parts of names that AWS has and the tables lack.
pub const LACKING: [&str; 7] = [
    "endpoint",
    "protocols",
    "marketingHomeURL",
    "local-zones",
    "wavelength-zones",
    "parent-region",
    "network-border-group",
];

/// The part of the tree that a path leads to or comes from.
struct Wanted<'a> {
    path: &'a str,
    found: Vec<(String, String)>,
}

impl Wanted<'_> {
    /// Whether something below `folder`, or itself, may be wanted.
    fn looks_into(&self, folder: &str) -> bool {
        let inside = |outer: &str, inner: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        inside(folder, self.path) || inside(self.path, folder)
    }

    fn add(&mut self, name: String, value: &str) {
        if self.looks_into(&name) {
            self.found.push((name, value.to_owned()));
        }
    }
}

/// The parameters at a path and below it, and those on the way to it.
pub fn under(path: &str) -> Vec<(String, String)> {
    let mut wanted = Wanted {
        path,
        found: Vec::new(),
    };
    for (folder, fill) in [
        ("regions", regions as fn(&str, &mut Wanted<'_>)),
        ("services", services),
        ("availability-zones", zones),
    ] {
        let folder = format!("{ROOT}/{folder}");
        if wanted.looks_into(&folder) {
            fill(&folder, &mut wanted);
        }
    }
    wanted.found
}

fn regions(folder: &str, wanted: &mut Wanted<'_>) {
    for region in region::all() {
        let name = format!("{folder}/{}", region.name);
        if wanted.looks_into(&name) {
            wanted.add(name.clone(), region.name);
            of_region(&name, region, wanted);
        }
    }
}

fn of_region(name: &str, region: &Region, wanted: &mut Wanted<'_>) {
    for (leaf, value) in [
        ("domain", region.domain),
        ("geolocationCountry", region.country),
        ("geolocationRegion", region.subdivision),
        ("longName", region.long_name),
        ("partition", region.partition),
    ] {
        wanted.add(format!("{name}/{leaf}"), value);
    }
    for id in region.zone_ids() {
        wanted.add(format!("{name}/availability-zones/{id}"), &id);
    }
    let folder = format!("{name}/services");
    if wanted.looks_into(&folder) {
        for service in region::services()
            .iter()
            .filter(|service| service.is_in(region.name))
        {
            wanted.add(format!("{folder}/{}", service.name), service.name);
        }
    }
}

fn services(folder: &str, wanted: &mut Wanted<'_>) {
    for service in region::services() {
        let name = format!("{folder}/{}", service.name);
        if wanted.looks_into(&name) {
            wanted.add(name.clone(), service.name);
            of_service(&name, service, wanted);
        }
    }
}

fn of_service(name: &str, service: &Service, wanted: &mut Wanted<'_>) {
    if !service.long_name.is_empty() {
        wanted.add(format!("{name}/longName"), service.long_name);
    }
    for region in service.regions() {
        wanted.add(format!("{name}/regions/{}", region.name), region.name);
    }
}

fn zones(folder: &str, wanted: &mut Wanted<'_>) {
    for region in region::all() {
        for id in region.zone_ids() {
            let name = format!("{folder}/{id}");
            if wanted.looks_into(&name) {
                wanted.add(name.clone(), &id);
                wanted.add(format!("{name}/region"), region.name);
            }
        }
    }
}
