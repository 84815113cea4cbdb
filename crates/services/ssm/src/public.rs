//! The public parameters: the images of `models/images.csv`, and what AWS says of its regions and services.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use model::{Region, Timestamp};
use serde_json::json;

use super::infrastructure;
use ec2::image::{self, Release};

pub const ROOT: &str = "/aws/service/";
const ECS: &str = "/aws/service/ecs/optimized-ami/";

/// A public parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Public {
    pub name: String,
    pub value: String,
    /// `text`, or `aws:ec2:image`.
    pub data_type: &'static str,
    pub modified: Timestamp,
}

/// What a parameter says of an image.
#[derive(Clone, Copy)]
enum Said {
    Id,
    /// Of an image for ECS: everything, as JSON, or one field of it.
    Whole,
    Field(&'static str),
}

const FIELDS: [&str; 8] = [
    "ecs_agent_version",
    "ecs_runtime_version",
    "image_id",
    "image_name",
    "image_version",
    "os",
    "schema_version",
    "source_image_name",
];

/// The parameters that name images, by name; the ids in them are the region's.
static IMAGES: LazyLock<BTreeMap<String, (&'static Release, Said)>> = LazyLock::new(|| {
    let mut out = BTreeMap::new();
    for release in image::releases() {
        for parameter in release.parameters() {
            if release.ecs() {
                of_ecs(&mut out, parameter, release);
            } else {
                out.insert(parameter.to_owned(), (release, Said::Id));
            }
        }
    }
    out
});

/// The newest image is recommended; every one has its id under its name.
fn of_ecs(out: &mut BTreeMap<String, (&'static Release, Said)>, folder: &str, release: &'static Release) {
    let name = release.name;
    out.insert(
        format!("{folder}/{name}/image_id"),
        (release, Said::Field("image_id")),
    );
    if release.agent.is_none() {
        return;
    }
    for leaf in [name, "recommended"] {
        out.insert(format!("{folder}/{leaf}"), (release, Said::Whole));
    }
    for field in FIELDS {
        out.insert(
            format!("{folder}/recommended/{field}"),
            (release, Said::Field(field)),
        );
    }
}

fn fields(release: &Release, region: &Region) -> serde_json::Value {
    json!({
        "ecs_agent_version": release.agent,
        "ecs_runtime_version": release.docker.map(|version| format!("Docker version {version}")),
        "image_id": image::id_of(release, region),
        "image_name": release.name,
        "image_version": release.version(),
        "os": match release.needs_imds_v2() {
            true => "Amazon Linux 2023",
            false => "Amazon Linux 2",
        },
        "schema_version": 1,
        "source_image_name": release.source,
    })
}

fn of_image(name: &str, release: &Release, said: Said, region: &Region) -> Public {
    let value = match said {
        Said::Id => image::id_of(release, region),
        Said::Whole => fields(release, region).to_string(),
        Said::Field(field) => match &fields(release, region)[field] {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        },
    };
    // Amazon's own are plain text in the answers of AWS that moto has recorded (`moto/ssm/resources`) and in its
    // tests; those of other publishers are checked to be images.
    let amazons = name.starts_with(ECS) || name.starts_with("/aws/service/ami-amazon-linux-latest/");
    Public {
        name: name.to_owned(),
        value,
        data_type: if amazons { "text" } else { "aws:ec2:image" },
        modified: Timestamp::parse_iso8601(release.created).unwrap_or(infrastructure::MODIFIED),
    }
}

fn of_infrastructure(name: &str, value: &str) -> Public {
    Public {
        name: name.to_owned(),
        value: value.to_owned(),
        data_type: "text",
        modified: infrastructure::MODIFIED,
    }
}

pub fn find(region: &Region, name: &str) -> Option<Public> {
    if let Some((release, said)) = IMAGES.get(name) {
        return Some(of_image(name, release, *said, region));
    }
    infrastructure::find(name).map(|value| of_infrastructure(name, value))
}

/// The parameters right below a path, or anywhere below it; by name.
pub fn below(region: &Region, path: &str, recursive: bool) -> Vec<Public> {
    let prefix = format!("{path}/");
    let is_below = |name: &str| {
        let rest = name.strip_prefix(&prefix);
        rest.is_some_and(|rest| recursive || !rest.contains('/'))
    };
    let images = IMAGES
        .range(prefix.clone()..)
        .take_while(|(name, _)| name.starts_with(&prefix));
    let images = images
        .filter(|(name, _)| is_below(name))
        .map(|(name, (release, said))| of_image(name, release, *said, region));
    let others = infrastructure::under(&prefix).filter(|(name, _)| is_below(name));
    let others = others.map(|(name, value)| of_infrastructure(name, value));
    let mut out: Vec<Public> = images.chain(others).collect();
    out.sort_by(|a, b| a.name.cmp(&b.name));
    out
}

/// Whether AWS has, or may have, a public parameter of this name or below this path that cove lacks. Where all of
/// AWS's are kept it has none.
pub fn may_be_lacking(name: &str) -> bool {
    const WHOLE: [&str; 2] = [
        "/aws/service/ami-amazon-linux-latest/al2023-",
        "/aws/service/ami-amazon-linux-latest/amzn2-",
    ];
    let in_infrastructure = name.strip_prefix(infrastructure::ROOT).is_some_and(|rest| {
        // Names of other forms than those that AWS has.
        rest.is_empty()
            || !infrastructure::LACKING
                .iter()
                .any(|word| rest.split('/').any(|part| part == *word))
    });
    let service = name.strip_prefix(ROOT).is_some_and(|rest| !rest.is_empty());
    service && !in_infrastructure && !WHOLE.iter().any(|prefix| name.starts_with(prefix))
}
