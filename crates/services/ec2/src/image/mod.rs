//! The machine images: those of Amazon, with and without the ECS agent, and of other publishers. They are names and
//! fields alone: an instance is a network namespace and boots nothing.

use crate::api::*;
use model::{ApiError, ApiResult, Region};
use rules::instance_type::Architecture;

mod catalogue;

pub use catalogue::{MachineImage, Release, all, by_id, id_of, releases};

use super::{invalid_value, no_page_of_ids, page_size};
use crate::filter::filtered;
use world::page::page;
use world::{Cx, Txn};

/// Of an image that nobody knows.
const ROOT_DEVICE: &str = "/dev/xvda";

/// The image that a request names.
///
/// Errors: `InvalidAMIID.Malformed`, `InvalidAMIID.NotFound`.
pub fn find(region: &Region, id: &str) -> ApiResult<MachineImage> {
    if !well_formed(id) {
        return Err(malformed(id));
    }
    by_id(region, id).ok_or_else(|| not_found(&[id]))
}

/// The images that a request names; those that are not there are named at once.
fn find_all(region: &Region, ids: &[String]) -> ApiResult<Vec<MachineImage>> {
    if let Some(id) = ids.iter().find(|id| !well_formed(id)) {
        return Err(malformed(id));
    }
    let missing: Vec<&str> = ids
        .iter()
        .map(String::as_str)
        .filter(|id| by_id(region, id).is_none())
        .collect();
    match missing.is_empty() {
        true => Ok(ids.iter().filter_map(|id| by_id(region, id)).collect()),
        false => Err(not_found(&missing)),
    }
}

/// Whether the image of an instance has the ECS agent on it.
pub fn has_ecs_agent(region: &Region, id: &str) -> bool {
    by_id(region, id).is_some_and(|image| image.ecs())
}

/// The device of an instance's root volume.
pub fn root_device(region: &Region, id: &str) -> &'static str {
    by_id(region, id).map_or(ROOT_DEVICE, |image| image.root_device)
}

fn well_formed(id: &str) -> bool {
    id.strip_prefix("ami-").is_some_and(|hex| {
        matches!(hex.len(), 8 | 17) && hex.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))
    })
}

fn malformed(id: &str) -> ApiError {
    ErrorCode::InvalidAmiidMalformed.error(format!("Invalid id: \"{id}\" (expecting \"ami-...\")"))
}

fn not_found(ids: &[&str]) -> ApiError {
    let list = ids.join(", ");
    ErrorCode::InvalidAmiidNotFound.error(match ids.len() {
        1 => format!("The image id '[{list}]' does not exist"),
        _ => format!("The image ids '[{list}]' do not exist"),
    })
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

/// Whose images a request asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner<'a> {
    /// All images here are of publishers that Amazon vouches for.
    Amazon,
    Account(&'a str),
    /// The caller, who can make no image, or a seller of the marketplace.
    Other,
}

impl Owner<'_> {
    /// Errors: `InvalidUserID.Malformed`.
    fn parse(text: &str) -> ApiResult<Owner<'_>> {
        match text {
            "amazon" => Ok(Owner::Amazon),
            "self" | "aws-marketplace" | "aws-backup-vault" => Ok(Owner::Other),
            account if account.len() == 12 && account.bytes().all(|c| c.is_ascii_digit()) => {
                Ok(Owner::Account(account))
            }
            _ => Err(ErrorCode::InvalidUserIdMalformed.error(format!("Invalid user id: \"{text}\""))),
        }
    }

    fn has(self, image: &MachineImage) -> bool {
        match self {
            Owner::Amazon => true,
            Owner::Account(account) => image.owner == account,
            Owner::Other => false,
        }
    }
}

pub fn describe(cx: &Cx, _txn: &mut Txn, input: DescribeImagesRequest) -> ApiResult<DescribeImagesResult> {
    let region = &cx.scope.region;
    no_page_of_ids(&input.image_ids, "imagesSet", input.max_results)?;
    let owners = input.owners.unwrap_or_default();
    let owners = owners
        .iter()
        .map(|owner| Owner::parse(owner))
        .collect::<ApiResult<Vec<_>>>()?;
    let mut images = match input.image_ids.filter(|ids| !ids.is_empty()) {
        Some(ids) => find_all(region, &ids)?,
        None => all(region).collect(),
    };
    images.retain(|image| owners.is_empty() || owners.iter().any(|owner| owner.has(image)));
    // All of them are public: none is for one account by name.
    let users = input.executable_users.unwrap_or_default();
    images.retain(|_| users.is_empty() || users.iter().any(|user| user == "all"));
    let mut images = filtered(
        input.filters,
        images,
        |_| &[],
        |image, name| values(region, image, name),
        FILTERS,
    )?;
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

fn values(region: &Region, image: &MachineImage, name: &str) -> Option<Vec<String>> {
    Some(match name {
        "architecture" => vec![image.architecture.as_str().into()],
        "block-device-mapping.delete-on-termination" | "ena-support" | "is-public" => vec!["true".into()],
        "block-device-mapping.device-name" | "root-device-name" => vec![image.root_device.into()],
        "block-device-mapping.snapshot-id" => vec![image.snapshot(region)],
        "block-device-mapping.volume-size" => vec![image.root_gib.to_string()],
        "block-device-mapping.volume-type" => vec![image.root_volume_type().to_string()],
        "block-device-mapping.encrypted" => vec!["false".into()],
        "creation-date" => vec![image.created.into()],
        "description" => vec![image.description.into()],
        "hypervisor" => vec!["xen".into()],
        "image-id" => vec![image.id.clone()],
        "image-type" => vec!["machine".into()],
        "manifest-location" => vec![location(image)],
        "name" => vec![image.name.into()],
        "owner-alias" => vec!["amazon".into()],
        "owner-id" => vec![image.owner.into()],
        "platform" if image.windows() => vec!["windows".into()],
        "root-device-type" => vec!["ebs".into()],
        "sriov-net-support" => vec!["simple".into()],
        "state" => vec!["available".into()],
        "virtualization-type" => vec!["hvm".into()],
        // Nothing for what none of them has: a kernel, a product code, a source.
        _ => return None,
    })
}

fn location(image: &Release) -> String {
    format!("amazon/{}", image.name)
}

pub fn architecture_view(architecture: Architecture) -> ArchitectureValues {
    match architecture {
        Architecture::X86_64 => ArchitectureValues::X86_64,
        Architecture::Arm64 => ArchitectureValues::Arm64,
        Architecture::X86_64Mac => ArchitectureValues::X86_64Mac,
        Architecture::Arm64Mac => ArchitectureValues::Arm64Mac,
    }
}

fn view(region: &Region, image: &MachineImage) -> Image {
    let root = EbsBlockDevice {
        delete_on_termination: Some(true),
        encrypted: Some(false),
        snapshot_id: Some(image.snapshot(region)),
        volume_size: i32::try_from(image.root_gib).ok(),
        volume_type: Some(image.root_volume_type()),
        ..EbsBlockDevice::default()
    };
    Image {
        architecture: Some(architecture_view(image.architecture)),
        block_device_mappings: Some(vec![BlockDeviceMapping {
            device_name: Some(image.root_device.into()),
            ebs: Some(root),
            ..BlockDeviceMapping::default()
        }]),
        boot_mode: BootModeValues::parse(image.boot_mode),
        creation_date: Some(image.created.into()),
        description: Some(image.description.into()),
        ena_support: Some(true),
        hypervisor: Some(HypervisorType::Xen),
        image_id: Some(image.id.clone()),
        image_location: Some(location(image)),
        image_owner_alias: Some("amazon".into()),
        image_type: Some(ImageTypeValues::Machine),
        imds_support: image.needs_imds_v2().then_some(ImdsSupportValues::V2_0),
        name: Some(image.name.into()),
        owner_id: Some(image.owner.into()),
        platform: image.windows().then_some(PlatformValues::Windows),
        platform_details: Some(image.platform_details().into()),
        public: Some(true),
        root_device_name: Some(image.root_device.into()),
        root_device_type: Some(DeviceType::Ebs),
        sriov_net_support: Some("simple".into()),
        state: Some(ImageState::Available),
        usage_operation: Some(image.usage_operation().into()),
        virtualization_type: Some(VirtualizationType::Hvm),
        ..Image::default()
    }
}
