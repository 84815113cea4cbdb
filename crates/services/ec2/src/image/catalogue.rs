//! The machine images that there are: `models/images.csv`, whose head names its columns and its sources.

use std::sync::LazyLock;

use crate::api::VolumeType;
use model::Region;
use rules::instance_type::Architecture;
use sha2::{Digest, Sha256};

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Release {
    pub name: &'static str,
    /// The account that publishes it.
    pub owner: &'static str,
    pub architecture: Architecture,
    /// ISO 8601.
    pub created: &'static str,
    pub description: &'static str,
    /// The name of the root volume's device.
    pub root_device: &'static str,
    /// Size of the root volume.
    pub root_gib: u32,
    root_volume_type: &'static str,
    /// In EC2's spelling; `-` without one.
    pub boot_mode: &'static str,
    traits: &'static str,
    parameters: &'static str,
    /// The image that an image for ECS was made from, the newest ones' alone.
    pub source: Option<&'static str>,
    pub agent: Option<&'static str>,
    pub docker: Option<&'static str>,
    /// Of the name.
    digest: u64,
}

impl Release {
    fn parse(line: &'static str) -> Option<Self> {
        let mut fields = line.split('|');
        let mut next = || fields.next();
        let given = |field: &'static str| Some(field).filter(|field| *field != "-");
        let name = next()?;
        Some(Release {
            name,
            owner: next()?,
            architecture: Architecture::parse(next()?)?,
            created: next()?,
            description: next()?,
            root_device: next()?,
            root_gib: next()?.parse().ok()?,
            root_volume_type: next()?,
            boot_mode: next()?,
            traits: next()?,
            parameters: next()?,
            source: given(next()?),
            agent: given(next()?),
            docker: given(next()?),
            digest: digest(name),
        })
    }

    fn has(&self, wanted: &str) -> bool {
        self.traits.split(' ').any(|word| word == wanted)
    }

    /// Whether the ECS agent is on it.
    pub fn ecs(&self) -> bool {
        self.has("ecs")
    }

    pub fn windows(&self) -> bool {
        self.has("windows")
    }

    /// Whether it is made for IMDSv2.
    pub fn needs_imds_v2(&self) -> bool {
        self.has("imds-v2")
    }

    pub fn platform_details(&self) -> &'static str {
        match self.traits {
            "windows" => "Windows",
            "red-hat" => "Red Hat Enterprise Linux",
            _ => "Linux/UNIX",
        }
    }

    /// What EC2 bills a launch of it as.
    pub fn usage_operation(&self) -> &'static str {
        match self.traits {
            "windows" => "RunInstances:0002",
            "red-hat" => "RunInstances:0010",
            _ => "RunInstances",
        }
    }

    pub fn root_volume_type(&self) -> VolumeType {
        VolumeType::parse(self.root_volume_type).unwrap_or(VolumeType::Gp2)
    }

    /// The names of the public parameters that hold its id; of an image for ECS, the folder of its parameters.
    pub fn parameters(&self) -> impl Iterator<Item = &'static str> {
        self.parameters.split(' ').filter(|name| *name != "-")
    }

    /// `2.0.20260924` of an image for ECS.
    pub fn version(&self) -> &'static str {
        let rest = self.name.split_once("-hvm-").map_or(self.name, |(_, rest)| rest);
        rest.split('-').next().unwrap_or(rest)
    }

    pub fn snapshot(&self, region: &Region) -> String {
        format!("snap-0{:016x}", scrambled(self.digest ^ key("snap", region)))
    }
}

/// An image of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct MachineImage {
    pub id: String,
    pub release: &'static Release,
}

impl std::ops::Deref for MachineImage {
    type Target = Release;

    fn deref(&self) -> &Release {
        self.release
    }
}

const TABLE: &str = include_str!("../../../../../models/images.csv");

fn lines() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#'))
}

static RELEASES: LazyLock<Vec<Release>> = LazyLock::new(|| {
    let mut releases: Vec<_> = lines().filter_map(Release::parse).collect();
    releases.sort_by_key(|release| release.digest);
    releases
});

/// Every release, in an order of no meaning.
pub fn releases() -> &'static [Release] {
    &RELEASES
}

/// The images of a region.
pub fn all(region: &Region) -> impl Iterator<Item = MachineImage> {
    let key = key("ami", region);
    releases().iter().map(move |release| MachineImage {
        id: id(release, key),
        release,
    })
}

/// The id of a release in a region.
pub fn id_of(release: &Release, region: &Region) -> String {
    id(release, key("ami", region))
}

fn id(release: &Release, key: u64) -> String {
    format!("ami-0{:016x}", scrambled(release.digest ^ key))
}

/// The image of this id.
pub fn by_id(region: &Region, id: &str) -> Option<MachineImage> {
    let release = current(region, id).or_else(|| earlier(region, id))?;
    Some(MachineImage {
        id: id.to_owned(),
        release,
    })
}

/// Ids are digests that can be taken apart again, so that finding one of thousands of instances' images makes no ids.
fn current(region: &Region, id: &str) -> Option<&'static Release> {
    let hex = id.strip_prefix("ami-0").filter(|hex| hex.len() == 16)?;
    let digest = unscrambled(u64::from_str_radix(hex, 16).ok()?) ^ key("ami", region);
    let place = releases()
        .binary_search_by_key(&digest, |release| release.digest)
        .ok()?;
    releases().get(place)
}

/// The images that cove had before it had this table, by what follows them: instances and launch templates
/// of older data directories name them.
const EARLIER: [(&str, &str); 6] = [
    (
        "amzn2-ami-ecs-hvm-2.0.20260611-x86_64-ebs",
        "/aws/service/ecs/optimized-ami/amazon-linux-2",
    ),
    (
        "amzn2-ami-ecs-hvm-2.0.20260611-arm64-ebs",
        "/aws/service/ecs/optimized-ami/amazon-linux-2/arm64",
    ),
    (
        "al2023-ami-ecs-hvm-2023.0.20260611-kernel-6.1-x86_64",
        "/aws/service/ecs/optimized-ami/amazon-linux-2023",
    ),
    (
        "al2023-ami-ecs-hvm-2023.0.20260611-kernel-6.1-arm64",
        "/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64",
    ),
    (
        "al2023-ami-2023.9.20260611.0-kernel-6.1-x86_64",
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64",
    ),
    (
        "al2023-ami-2023.9.20260611.0-kernel-6.1-arm64",
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64",
    ),
];

fn earlier(region: &Region, id: &str) -> Option<&'static Release> {
    let had = |name: &str| {
        let digest = Sha256::digest(format!("ami- {region} {name}"));
        let hex: String = digest.iter().map(|b| format!("{b:02x}")).collect();
        id.strip_prefix("ami-") == hex.get(..17)
    };
    let (_, parameter) = EARLIER.into_iter().find(|(name, _)| had(name))?;
    named(parameter)
}

/// The newest release that a public parameter, or its folder, names.
pub fn named(parameter: &str) -> Option<&'static Release> {
    let here = |release: &&Release| release.parameters().any(|name| name == parameter);
    releases()
        .iter()
        .filter(here)
        .max_by_key(|release| release.created)
}

fn digest(text: &str) -> u64 {
    let bytes = Sha256::digest(text);
    bytes
        .iter()
        .take(8)
        .fold(0, |all, byte| all << 8 | u64::from(*byte))
}

fn key(kind: &str, region: &Region) -> u64 {
    digest(&format!("{kind} {region}"))
}

/// The finalizer of SplitMix64, which maps every number to another one and back.
fn scrambled(mut n: u64) -> u64 {
    n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}

fn unscrambled(mut n: u64) -> u64 {
    n = (n ^ (n >> 31) ^ (n >> 62)).wrapping_mul(0x3196_42b2_d24d_8ec3);
    n = (n ^ (n >> 27) ^ (n >> 54)).wrapping_mul(0x96de_1b17_3f11_9089);
    n ^ (n >> 30) ^ (n >> 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(name: &str) -> Region {
        Region::parse(name).unwrap()
    }

    #[test]
    fn every_line_of_the_table_is_a_release() {
        assert_eq!(lines().count(), releases().len());
        let names: Vec<_> = lines().filter_map(|line| line.split('|').next()).collect();
        assert!(names.is_sorted_by(|a, b| a < b));
        for line in lines() {
            assert_eq!(line.split('|').count(), 14, "{line}");
        }
        for release in releases() {
            let name = release.name;
            let arm = name.contains("arm64");
            assert_eq!(release.architecture == Architecture::Arm64, arm, "{name}");
            assert!(release.owner.len() == 12 && release.created.len() == 24, "{name}");
            assert!((1..=100).contains(&release.root_gib), "{name}");
            assert!(VolumeType::parse(release.root_volume_type).is_some(), "{name}");
            for word in release.traits.split(' ') {
                assert!(
                    ["-", "ecs", "imds-v2", "red-hat", "windows"].contains(&word),
                    "{name}: {word}"
                );
            }
            assert!(
                release.parameters().all(|p| p.starts_with("/aws/service/")),
                "{name}"
            );
        }
    }

    #[test]
    fn the_newest_images_for_ecs_say_what_is_inside() {
        let folders = releases()
            .iter()
            .filter(|r| r.ecs())
            .flat_map(Release::parameters);
        for folder in folders {
            let newest = named(folder).unwrap();
            assert!(newest.agent.is_some() && newest.docker.is_some(), "{folder}");
            assert_eq!(newest.agent, Some(rules::agent_config::VERSION), "{folder}");
            assert!(newest.source.is_some(), "{folder}");
        }
        let one = named("/aws/service/ecs/optimized-ami/amazon-linux-2023").unwrap();
        assert_eq!(one.version(), "2023.0.20260922");
    }

    #[test]
    fn an_id_finds_its_image_in_its_region_alone() {
        let (here, there) = (region("us-east-1"), region("eu-west-1"));
        let mut ids: Vec<_> = all(&here).map(|image| image.id).collect();
        for image in all(&here) {
            assert_eq!(by_id(&here, &image.id), Some(image.clone()));
            assert_eq!(by_id(&there, &image.id), None);
            assert_eq!(image.id, id_of(image.release, &here));
            assert!(image.snapshot(&here).len() == 22 && image.id.len() == 21);
        }
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), releases().len());
        for n in [0, 1, u64::MAX, 0x0123_4567_89ab_cdef] {
            assert_eq!(unscrambled(scrambled(n)), n);
        }
        for text in [
            "ami-",
            "ami-0",
            "ami-00000000000000000",
            "ami-x",
            "",
            "ami-0+00000000000000f",
        ] {
            assert_eq!(by_id(&here, text), None);
        }
    }

    #[test]
    fn the_ids_of_earlier_versions_are_known() {
        let id = "ami-".to_owned()
            + &{
                let name = "al2023-ami-ecs-hvm-2023.0.20260611-kernel-6.1-x86_64";
                let digest = Sha256::digest(format!("ami- us-east-1 {name}"));
                let hex: String = digest.iter().map(|b| format!("{b:02x}")).collect();
                hex[..17].to_owned()
            };
        let image = by_id(&region("us-east-1"), &id).unwrap();
        assert!(image.ecs() && image.id == id);
        assert_eq!(by_id(&region("us-east-2"), &id), None);
        assert!(EARLIER.iter().all(|(_, parameter)| named(parameter).is_some()));
    }

    #[test]
    fn the_families_that_configurations_filter_for_are_here() {
        let any = |pattern: &str, architecture: Architecture| {
            releases()
                .iter()
                .any(|r| world::matches_wildcard(pattern, r.name) && r.architecture == architecture)
        };
        for family in [
            "amzn2-ami-minimal-hvm-*",
            "amzn2-ami-hvm-*-gp2",
            "amzn2-ami-kernel-5.10-hvm-*",
            "amzn2-ami-ecs-hvm-*-ebs",
            "amzn2-ami-ecs-kernel-5.10-hvm-*",
            "al2023-ami-2023.*",
            "al2023-ami-2023.*-kernel-6.12-*",
            "al2023-ami-minimal-*",
            "al2023-ami-ecs-hvm-*",
            "ubuntu/images/hvm-ssd/ubuntu-focal-20.04-*-server-*",
            "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-*-server-*",
            "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-*-server-*",
            "debian-11-*",
            "debian-12-*",
            "debian-13-*",
        ] {
            for architecture in [Architecture::X86_64, Architecture::Arm64] {
                assert!(any(family, architecture), "{family} {architecture:?}");
            }
        }
        for family in [
            "amzn-ami-hvm-*",
            "amzn2-ami-hvm-*-x86_64-ebs",
            "amzn2-ami-ecs-gpu-hvm-*",
            "amzn2-ami-ecs-inf-hvm-*",
            "al2023-ami-ecs-gpu-hvm-*",
            "al2023-ami-ecs-neuron-hvm-*",
            "Windows_Server-2016-English-Full-Base-*",
            "Windows_Server-2019-English-Full-Base-*",
            "Windows_Server-2022-English-Full-Base-*",
            "Windows_Server-2025-English-Full-Base-*",
            "RHEL-9*",
        ] {
            assert!(any(family, Architecture::X86_64), "{family}");
        }
    }
}
