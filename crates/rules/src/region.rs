//! The regions of AWS with their zones (`models/regions.csv`), and its services by region
//! (`models/service-regions.csv`). The heads of the files name their columns and sources.

use std::sync::LazyLock;

/// A region that AWS has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Such as `us-west-2`.
    pub name: &'static str,
    /// Such as `US West (Oregon)`.
    pub long_name: &'static str,
    pub partition: &'static str,
    /// The suffix of its host names.
    pub domain: &'static str,
    /// ISO 3166-1.
    pub country: &'static str,
    /// ISO 3166-2.
    pub subdivision: &'static str,
    /// Whether accounts have it only when they ask for it.
    pub opt_in: bool,
    zone_prefix: &'static str,
    zones: &'static str,
    zone_numbers: &'static str,
}

/// An availability zone as an account sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Such as `us-west-2a`.
    pub name: String,
    /// Such as `usw2-az1`, the same for all accounts.
    pub id: String,
}

/// A service that AWS has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    /// Such as `ecs`.
    pub name: &'static str,
    pub long_name: &'static str,
    /// A bit for each region, the first one's highest.
    regions: u64,
}

impl Region {
    fn parse(line: &'static str) -> Option<Self> {
        let mut fields = line.split(',');
        let mut next = || fields.next();
        Some(Region {
            name: next()?,
            long_name: next()?,
            partition: next()?,
            domain: next()?,
            country: next()?,
            subdivision: next()?,
            opt_in: next()? == "opt-in",
            zone_prefix: next()?,
            zones: next()?,
            zone_numbers: next()?,
        })
    }

    fn zones(&self) -> Vec<Zone> {
        pairs(self.zones)
            .map(|(letter, number)| Zone {
                name: format!("{}{letter}", self.name),
                id: format!("{}-az{number}", self.zone_prefix),
            })
            .collect()
    }

    /// The ids of all its zones, those too that no account opened today sees.
    pub fn zone_ids(&self) -> impl Iterator<Item = String> {
        let prefix = self.zone_prefix;
        self.zone_numbers
            .split(' ')
            .map(move |number| format!("{prefix}-az{number}"))
    }
}

impl Service {
    fn parse(line: &'static str) -> Option<Self> {
        let mut fields = line.split(',');
        Some(Service {
            name: fields.next()?,
            long_name: fields.next()?,
            regions: u64::from_str_radix(fields.next()?, 16).ok()?,
        })
    }

    pub fn regions(&self) -> impl Iterator<Item = &'static Region> {
        let all = all();
        let bits = self.regions;
        let here = move |n: usize| {
            let bit = u32::try_from(all.len() - 1 - n).unwrap_or(u32::MAX);
            bits.checked_shr(bit).is_some_and(|bits| bits & 1 == 1)
        };
        all.iter()
            .enumerate()
            .filter(move |(n, _)| here(*n))
            .map(|(_, region)| region)
    }

    pub fn is_in(&self, region: &str) -> bool {
        self.regions().any(|here| here.name == region)
    }
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

const REGIONS: &str = include_str!("../../../models/regions.csv");
const SERVICES: &str = include_str!("../../../models/service-regions.csv");

static TABLE: LazyLock<Vec<Region>> = LazyLock::new(|| lines(REGIONS).filter_map(Region::parse).collect());
static SERVICE_TABLE: LazyLock<Vec<Service>> =
    LazyLock::new(|| lines(SERVICES).filter_map(Service::parse).collect());

/// Every region that AWS has, by name.
pub fn all() -> &'static [Region] {
    &TABLE
}

pub fn find(name: &str) -> Option<&'static Region> {
    let place = TABLE.binary_search_by_key(&name, |region| region.name).ok()?;
    TABLE.get(place)
}

/// Every service that AWS has, by name.
pub fn services() -> &'static [Service] {
    &SERVICE_TABLE
}

/// The zones of a region, by name. A region that AWS does not have gets three, with ids in AWS's manner.
pub fn zones(region: &model::Region) -> Vec<Zone> {
    if let Some(known) = find(region.as_str()) {
        return known.zones();
    }
    let prefix = zone_prefix(region.as_str());
    let zone = |(letter, number)| Zone {
        name: format!("{region}{letter}"),
        id: format!("{prefix}-az{number}"),
    };
    pairs(ZONES).map(zone).collect()
}

/// The zones of a region that AWS does not have.
const ZONES: &str = "a=1 b=2 c=3";

/// Letters with the numbers of ids, of `a=1 b=2`.
fn pairs(zones: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    zones.split(' ').filter_map(|zone| zone.split_once('='))
}

/// `mxc9` of `mx-central-9`.
fn zone_prefix(region: &str) -> String {
    let short = |word: &str| match word {
        "northeast" => "ne".to_owned(),
        "southeast" => "se".to_owned(),
        "northwest" => "nw".to_owned(),
        "southwest" => "sw".to_owned(),
        "gov" => "g".to_owned(),
        "central" | "north" | "south" | "east" | "west" => word[..1].to_owned(),
        other => other.to_owned(),
    };
    region.split('-').map(short).collect()
}

/// Whether the region has a zone of this name.
pub fn has_zone(region: &model::Region, name: &str) -> bool {
    zones(region).iter().any(|zone| zone.name == name)
}

/// The id of a zone. A zone that the region does not have, as rows of earlier versions may name one, is shown as the
/// first.
pub fn zone_id(region: &model::Region, name: &str) -> String {
    let letter = name.strip_prefix(region.as_str()).unwrap_or_default();
    let known = find(region.as_str());
    let prefix = known.map_or_else(
        || zone_prefix(region.as_str()),
        |known| known.zone_prefix.to_owned(),
    );
    let zones = known.map_or(ZONES, |known| known.zones);
    let numbers = pairs(zones)
        .filter(|(known, _)| *known == letter)
        .map(|(_, number)| number);
    format!("{prefix}-az{}", numbers.last().unwrap_or("1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zones_of(region: &str) -> Vec<(String, String)> {
        let region = model::Region::parse(region).unwrap();
        zones(&region)
            .into_iter()
            .map(|zone| (zone.name, zone.id))
            .collect()
    }

    #[test]
    fn zones_are_those_of_aws() {
        let of = |names: &[(&str, &str)]| {
            let own = |(name, id): &(&str, &str)| ((*name).to_owned(), (*id).to_owned());
            names.iter().map(own).collect::<Vec<_>>()
        };
        let oregon = [
            ("us-west-2a", "usw2-az1"),
            ("us-west-2b", "usw2-az2"),
            ("us-west-2c", "usw2-az3"),
            ("us-west-2d", "usw2-az4"),
        ];
        assert_eq!(zones_of("us-west-2"), of(&oregon));
        assert_eq!(zones_of("us-east-1").len(), 6);
        assert_eq!(zones_of("us-west-1").len(), 2);
        let tokyo = [
            ("ap-northeast-1a", "apne1-az4"),
            ("ap-northeast-1c", "apne1-az1"),
            ("ap-northeast-1d", "apne1-az2"),
        ];
        assert_eq!(zones_of("ap-northeast-1"), of(&tokyo));
        assert_eq!(zones_of("us-gov-west-1")[0].1, "usgw1-az1");
        assert_eq!(zones_of("us-gov-east-1")[2].1, "usge1-az3");
        assert_eq!(zones_of("eusc-de-east-1")[0].1, "euscdee1-az1");
        assert_eq!(
            zones_of("xx-northwest-7")[1],
            ("xx-northwest-7b".into(), "xxnw7-az2".into())
        );
        for region in ["us-east-1", "ap-northeast-1", "xx-northwest-7"] {
            let region = model::Region::parse(region).unwrap();
            for zone in zones(&region) {
                assert_eq!(zone_id(&region, &zone.name), zone.id);
                assert!(has_zone(&region, &zone.name));
            }
            assert!(!has_zone(&region, "us-east-1z"));
        }
    }

    #[test]
    fn the_tables_are_whole_and_in_order() {
        assert_eq!(all().len(), lines(REGIONS).count());
        assert!(all().is_sorted_by(|a, b| a.name < b.name));
        assert!(all().len() < 64);
        for region in all() {
            assert!(model::Region::parse(region.name).is_some());
            let ids: Vec<_> = region.zone_ids().collect();
            let zones = region.zones();
            assert!((2..=6).contains(&zones.len()), "{region:?}");
            assert!(zones.iter().all(|zone| ids.contains(&zone.id)), "{region:?}");
            assert!(zones.is_sorted_by(|a, b| a.name < b.name), "{region:?}");
            assert_eq!(zone_prefix(region.name), region.zone_prefix);
        }
        assert_eq!(services().len(), lines(SERVICES).count());
        assert!(services().is_sorted_by(|a, b| a.name < b.name));
        let ecs = services().iter().find(|service| service.name == "ecs").unwrap();
        assert_eq!(ecs.long_name, "Amazon Elastic Container Service (ECS)");
        assert!(ecs.is_in("us-west-2") && ecs.is_in("af-south-1") && !ecs.is_in("xx-north-1"));
        assert!(ecs.regions().count() > 30);
        assert_eq!(find("us-west-1").unwrap().long_name, "US West (N. California)");
    }
}
