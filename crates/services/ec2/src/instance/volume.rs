//! DescribeVolumes: the root volumes of instances.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{Instance, Volume as Row};

use crate::filter::filtered;
use crate::image;
use crate::{cut, ids, no_page_of_ids, select, tags_if_any, zone_id};
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::VOLUME.not_found(id)
}

const FILTERS: &[&str] = &[
    "attachment.attach-time",
    "attachment.delete-on-termination",
    "attachment.device",
    "attachment.instance-id",
    "attachment.status",
    "availability-zone",
    "availability-zone-id",
    "create-time",
    "encrypted",
    "fast-restored",
    "multi-attach-enabled",
    "operator.managed",
    "operator.principal",
    "size",
    "snapshot-id",
    "source-volume-id",
    "status",
    "volume-id",
    "volume-type",
];

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeVolumesRequest) -> ApiResult<DescribeVolumesResult> {
    no_page_of_ids(&input.volume_ids, "volumeSet", input.max_results)?;
    let rows = select::<Row>(cx, txn, input.volume_ids, &ids::VOLUME)?;
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row, name| values(txn, row, name),
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeVolumesResult {
        next_token: page.next_token,
        volumes: Some(page.items.iter().map(|row| view(txn, row)).collect()),
    })
}

fn values(txn: &Txn, row: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    let shown = view(txn, row);
    let text = |value: Option<String>| value.into_iter().collect();
    Some(match name {
        "attachment.attach-time" | "create-time" => vec![row.created_at.iso8601()],
        "attachment.delete-on-termination" => vec!["true".into()],
        "attachment.device" => shown
            .attachments
            .into_iter()
            .flatten()
            .filter_map(|a| a.device)
            .collect(),
        "attachment.instance-id" => vec![row.instance.to_string()],
        "attachment.status" => vec!["attached".into()],
        "availability-zone" => vec![row.availability_zone.clone()],
        "availability-zone-id" => text(shown.availability_zone_id),
        "encrypted" | "fast-restored" | "multi-attach-enabled" | "operator.managed" => vec!["false".into()],
        "size" => vec![row.size_gib.to_string()],
        "snapshot-id" => text(shown.snapshot_id),
        "status" => vec!["in-use".into()],
        "volume-id" => vec![row.id.to_string()],
        "volume-type" => text(shown.volume_type.map(|t| t.to_string())),
        // Nothing for what none has: a principal that manages it, a volume that it was copied from.
        _ => return None,
    })
}

/// Operations a second of a volume of general purpose, as its type gives them.
fn iops(kind: VolumeType, gib: u32) -> Option<i32> {
    match kind {
        VolumeType::Gp3 => Some(3000),
        VolumeType::Gp2 => i32::try_from(gib.saturating_mul(3).clamp(100, 16_000)).ok(),
        _ => None,
    }
}

fn view(txn: &Txn, row: &Row) -> Volume {
    let region = &row.scope.region;
    let instance = txn.get::<Instance>(&row.scope.key(&row.instance));
    let image_id = instance.as_ref().map(|i| i.image_id.as_str()).unwrap_or_default();
    let image = image::by_id(region, image_id);
    let kind = image.as_ref().map(|image| image.root_volume_type());
    Volume {
        attachments: Some(vec![VolumeAttachment {
            attach_time: Some(row.created_at),
            delete_on_termination: Some(true),
            device: Some(image::root_device(region, image_id).into()),
            instance_id: Some(row.instance.to_string()),
            state: Some(VolumeAttachmentState::Attached),
            volume_id: Some(row.id.to_string()),
            ..VolumeAttachment::default()
        }]),
        availability_zone: Some(row.availability_zone.clone()),
        availability_zone_id: Some(zone_id(region, &row.availability_zone)),
        create_time: Some(row.created_at),
        encrypted: Some(false),
        iops: kind.and_then(|kind| iops(kind, row.size_gib)),
        multi_attach_enabled: Some(false),
        size: i32::try_from(row.size_gib).ok(),
        snapshot_id: image.as_ref().map(|image| image.snapshot(region)),
        state: Some(VolumeState::InUse),
        tags: tags_if_any(&row.tags),
        throughput: (kind == Some(VolumeType::Gp3)).then_some(125),
        volume_id: Some(row.id.to_string()),
        volume_type: kind,
        ..Volume::default()
    }
}
