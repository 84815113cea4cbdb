//! The public parameters about AWS's regions, their zones, and its services.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::LazyLock;

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

/// All parameters, by name.
static ALL: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut all = Tree::default();
    regions(&format!("{ROOT}/regions"), &mut all);
    services(&format!("{ROOT}/services"), &mut all);
    zones(&format!("{ROOT}/availability-zones"), &mut all);
    all.0
});

#[derive(Default)]
struct Tree(BTreeMap<String, String>);

impl Tree {
    fn add(&mut self, name: String, value: &str) {
        self.0.insert(name, value.to_owned());
    }
}

pub fn find(name: &str) -> Option<&'static str> {
    ALL.get(name).map(String::as_str)
}

/// The parameters whose names begin with `prefix`, by name.
pub fn under(prefix: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let from = ALL.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
    from.take_while(move |(name, _)| name.starts_with(prefix))
        .map(|(name, value)| (name.as_str(), value.as_str()))
}

fn regions(folder: &str, all: &mut Tree) {
    for region in region::all() {
        let name = format!("{folder}/{}", region.name);
        all.add(name.clone(), region.name);
        of_region(&name, region, all);
    }
}

fn of_region(name: &str, region: &Region, all: &mut Tree) {
    for (leaf, value) in [
        ("domain", region.domain),
        ("geolocationCountry", region.country),
        ("geolocationRegion", region.subdivision),
        ("longName", region.long_name),
        ("partition", region.partition),
    ] {
        all.add(format!("{name}/{leaf}"), value);
    }
    for id in region.zone_ids() {
        all.add(format!("{name}/availability-zones/{id}"), &id);
    }
    let in_region = |service: &&Service| service.is_in(region.name);
    for service in region::services().iter().filter(in_region) {
        all.add(format!("{name}/services/{}", service.name), service.name);
    }
}

fn services(folder: &str, all: &mut Tree) {
    for service in region::services() {
        let name = format!("{folder}/{}", service.name);
        all.add(name.clone(), service.name);
        of_service(&name, service, all);
    }
}

fn of_service(name: &str, service: &Service, all: &mut Tree) {
    if !service.long_name.is_empty() {
        all.add(format!("{name}/longName"), service.long_name);
    }
    for region in service.regions() {
        all.add(format!("{name}/regions/{}", region.name), region.name);
    }
}

fn zones(folder: &str, all: &mut Tree) {
    for region in region::all() {
        for id in region.zone_ids() {
            let name = format!("{folder}/{id}");
            all.add(name.clone(), &id);
            all.add(format!("{name}/region"), region.name);
        }
    }
}
