//! The machine images: Amazon Linux, with and without the ECS agent. They are names and fields alone:
//! an instance is a network namespace and boots nothing.

use api::ec2::*;
use model::{ApiError, ApiResult, Region};
use rules::instance_type::Architecture;
use sha2::{Digest, Sha256};

use super::{dry_run, has_ids, invalid_value, page_size};
use crate::filter::filtered;
use crate::page::page;
use crate::{Cx, Txn};

/// What the images for ECS have inside, as they say and as their agents register it.
pub const ECS_AGENT_VERSION: &str = "1.105.1";
pub const DOCKER_VERSION: &str = "25.0.14";
/// The day of all images.
const RELEASE: &str = "20260611";
const CREATED: &str = "2026-06-11T00:00:00.000Z";
pub const ROOT_DEVICE: &str = "/dev/xvda";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linux {
    Amazon2,
    Amazon2023,
}

/// An image of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct AmazonImage {
    pub id: String,
    pub name: String,
    pub linux: Linux,
    pub architecture: Architecture,
    /// Whether the ECS agent is on it.
    pub ecs: bool,
}

impl AmazonImage {
    fn new(region: &Region, linux: Linux, architecture: Architecture, ecs: bool) -> Self {
        let machine = architecture.as_str();
        let name = match (linux, ecs) {
            (Linux::Amazon2, true) => format!("amzn2-ami-ecs-hvm-2.0.{RELEASE}-{machine}-ebs"),
            (Linux::Amazon2, false) => format!("amzn2-ami-hvm-2.0.{RELEASE}.0-{machine}-gp2"),
            (Linux::Amazon2023, true) => {
                format!("al2023-ami-ecs-hvm-2023.0.{RELEASE}-kernel-6.1-{machine}")
            }
            (Linux::Amazon2023, false) => format!("al2023-ami-2023.9.{RELEASE}.0-kernel-6.1-{machine}"),
        };
        AmazonImage {
            id: derived("ami-", region, &name),
            name,
            linux,
            architecture,
            ecs,
        }
    }

    /// The image that an image for ECS was made from.
    pub fn source_name(&self, region: &Region) -> String {
        AmazonImage::new(region, self.linux, self.architecture, false).name
    }

    /// `2.0.20260611` or `2023.0.20260611`.
    pub fn version(&self) -> String {
        match self.linux {
            Linux::Amazon2 => format!("2.0.{RELEASE}"),
            Linux::Amazon2023 => format!("2023.0.{RELEASE}"),
        }
    }

    pub fn description(&self) -> String {
        let linux = match self.linux {
            Linux::Amazon2 => "Amazon Linux AMI 2.0",
            Linux::Amazon2023 => "Amazon Linux AMI 2023",
        };
        match self.ecs {
            true => format!("{linux} {} ECS HVM EBS", self.architecture.as_str()),
            false => format!("{linux} {} HVM EBS", self.architecture.as_str()),
        }
    }

    fn owner(&self) -> &'static str {
        if self.ecs { "591542846629" } else { "137112412989" }
    }

    /// Size of the root volume.
    pub fn root_gib(&self) -> u32 {
        if self.ecs { 30 } else { 8 }
    }

    pub fn root_volume_type(&self) -> VolumeType {
        match self.linux {
            Linux::Amazon2 => VolumeType::Gp2,
            Linux::Amazon2023 => VolumeType::Gp3,
        }
    }

    pub fn snapshot(&self, region: &Region) -> String {
        derived("snap-", region, &self.name)
    }

    /// Amazon Linux 2023 is made for IMDSv2.
    pub fn needs_imds_v2(&self) -> bool {
        self.linux == Linux::Amazon2023
    }
}

/// An id that is the same at every start, and another one in every region.
fn derived(prefix: &str, region: &Region, name: &str) -> String {
    let digest = Sha256::digest(format!("{prefix} {region} {name}"));
    let hex: String = digest.iter().map(|b| format!("{b:02x}")).collect();
    format!("{prefix}{}", &hex[..17])
}

/// The images of a region.
pub fn all(region: &Region) -> Vec<AmazonImage> {
    let mut out = Vec::new();
    for architecture in [Architecture::X86_64, Architecture::Arm64] {
        for (linux, ecs) in [
            (Linux::Amazon2, true),
            (Linux::Amazon2023, true),
            (Linux::Amazon2023, false),
        ] {
            out.push(AmazonImage::new(region, linux, architecture, ecs));
        }
    }
    out
}

/// The image that a request names.
///
/// Errors: `InvalidAMIID.Malformed`, `InvalidAMIID.NotFound`.
pub fn find(region: &Region, id: &str) -> ApiResult<AmazonImage> {
    if !well_formed(id) {
        return Err(malformed(id));
    }
    let found = all(region).into_iter().find(|image| image.id == id);
    found.ok_or_else(|| not_found(id))
}

/// Whether the image of an instance has the ECS agent on it.
pub fn has_ecs_agent(region: &Region, id: &str) -> bool {
    find(region, id).is_ok_and(|image| image.ecs)
}

fn well_formed(id: &str) -> bool {
    id.strip_prefix("ami-").is_some_and(|hex| {
        matches!(hex.len(), 8 | 17) && hex.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))
    })
}

fn malformed(id: &str) -> ApiError {
    ErrorCode::InvalidAmiidMalformed.error(format!("Invalid id: \"{id}\" (expecting \"ami-...\")"))
}

fn not_found(id: &str) -> ApiError {
    ErrorCode::InvalidAmiidNotFound.error(format!("The image id '[{id}]' does not exist"))
}

const FILTERS: &[&str] = &[
    "architecture",
    "block-device-mapping.delete-on-termination",
    "block-device-mapping.device-name",
    "block-device-mapping.snapshot-id",
    "block-device-mapping.volume-size",
    "block-device-mapping.volume-type",
    "block-device-mapping.encrypted",
    "creation-date",
    "description",
    "ena-support",
    "hypervisor",
    "image-id",
    "image-type",
    "is-public",
    "kernel-id",
    "manifest-location",
    "name",
    "owner-alias",
    "owner-id",
    "platform",
    "product-code",
    "product-code.type",
    "ramdisk-id",
    "root-device-name",
    "root-device-type",
    "source-image-id",
    "source-image-region",
    "source-instance-id",
    "sriov-net-support",
    "state",
    "state-reason-code",
    "state-reason-message",
    "virtualization-type",
];

pub fn describe(cx: &Cx, _txn: &mut Txn, input: DescribeImagesRequest) -> ApiResult<DescribeImagesResult> {
    dry_run(input.dry_run)?;
    let region = &cx.scope.region;
    let with_ids = has_ids(&input.image_ids);
    let mut images = match input.image_ids.filter(|ids| !ids.is_empty()) {
        Some(ids) => ids
            .iter()
            .map(|id| find(region, id))
            .collect::<ApiResult<Vec<_>>>()?,
        None => all(region),
    };
    let owners = input.owners.unwrap_or_default();
    images.retain(|image| owners.is_empty() || owners.iter().any(|o| o == "amazon" || o == image.owner()));
    // All of them are public: none is for one account by name.
    let users = input.executable_users.unwrap_or_default();
    images.retain(|_| users.is_empty() || users.iter().any(|user| user == "all"));
    let images = filtered(
        input.filters,
        images,
        |_| &[],
        |image, name| values(region, image, name),
        FILTERS,
    )?;
    if input.max_results.is_some() && with_ids {
        return Err(ErrorCode::InvalidParameterCombination
            .error("The parameter MaxResults cannot be used together with a list of ids."));
    }
    let mut images = images;
    images.sort_by(|a, b| a.id.cmp(&b.id));
    let size = page_size(input.max_results)?;
    let page = page(
        images,
        |image| image.id.clone(),
        input.next_token.as_deref(),
        size,
    )
    .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    Ok(DescribeImagesResult {
        images: Some(page.items.iter().map(|image| view(region, image)).collect()),
        next_token: page.next_token,
    })
}

fn values(region: &Region, image: &AmazonImage, name: &str) -> Option<Vec<String>> {
    Some(match name {
        "architecture" => vec![image.architecture.as_str().into()],
        "block-device-mapping.delete-on-termination" | "ena-support" | "is-public" => vec!["true".into()],
        "block-device-mapping.device-name" | "root-device-name" => vec![ROOT_DEVICE.into()],
        "block-device-mapping.snapshot-id" => vec![image.snapshot(region)],
        "block-device-mapping.volume-size" => vec![image.root_gib().to_string()],
        "block-device-mapping.volume-type" => vec![image.root_volume_type().to_string()],
        "block-device-mapping.encrypted" => vec!["false".into()],
        "creation-date" => vec![CREATED.into()],
        "description" => vec![image.description()],
        "hypervisor" => vec!["xen".into()],
        "image-id" => vec![image.id.clone()],
        "image-type" => vec!["machine".into()],
        "manifest-location" => vec![location(image)],
        "name" => vec![image.name.clone()],
        "owner-alias" => vec!["amazon".into()],
        "owner-id" => vec![image.owner().into()],
        "root-device-type" => vec!["ebs".into()],
        "sriov-net-support" => vec!["simple".into()],
        "state" => vec!["available".into()],
        "virtualization-type" => vec!["hvm".into()],
        // Nothing for what none of them has: Windows for a platform, a kernel, a product code, a source.
        _ => return None,
    })
}

fn location(image: &AmazonImage) -> String {
    format!("amazon/{}", image.name)
}

pub fn architecture_view(architecture: Architecture) -> ArchitectureValues {
    match architecture {
        Architecture::X86_64 => ArchitectureValues::X86_64,
        Architecture::Arm64 => ArchitectureValues::Arm64,
    }
}

fn view(region: &Region, image: &AmazonImage) -> Image {
    let root = EbsBlockDevice {
        delete_on_termination: Some(true),
        encrypted: Some(false),
        snapshot_id: Some(image.snapshot(region)),
        volume_size: i32::try_from(image.root_gib()).ok(),
        volume_type: Some(image.root_volume_type()),
        ..EbsBlockDevice::default()
    };
    Image {
        architecture: Some(architecture_view(image.architecture)),
        block_device_mappings: Some(vec![BlockDeviceMapping {
            device_name: Some(ROOT_DEVICE.into()),
            ebs: Some(root),
            ..BlockDeviceMapping::default()
        }]),
        boot_mode: match (image.linux, image.architecture) {
            (_, Architecture::Arm64) => Some(BootModeValues::Uefi),
            (Linux::Amazon2023, Architecture::X86_64) => Some(BootModeValues::UefiPreferred),
            (Linux::Amazon2, Architecture::X86_64) => None,
        },
        creation_date: Some(CREATED.into()),
        description: Some(image.description()),
        ena_support: Some(true),
        hypervisor: Some(HypervisorType::Xen),
        image_id: Some(image.id.clone()),
        image_location: Some(location(image)),
        image_owner_alias: Some("amazon".into()),
        image_type: Some(ImageTypeValues::Machine),
        imds_support: image.needs_imds_v2().then_some(ImdsSupportValues::V2_0),
        name: Some(image.name.clone()),
        owner_id: Some(image.owner().into()),
        platform_details: Some("Linux/UNIX".into()),
        public: Some(true),
        root_device_name: Some(ROOT_DEVICE.into()),
        root_device_type: Some(DeviceType::Ebs),
        sriov_net_support: Some("simple".into()),
        state: Some(ImageState::Available),
        usage_operation: Some("RunInstances".into()),
        virtualization_type: Some(VirtualizationType::Hvm),
        ..Image::default()
    }
}
