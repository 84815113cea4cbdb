use std::sync::Arc;

use crate::api::*;
use model::{ApiResult, Arn, Tag as TagRow};
use rows::MetricAlarm;

use super::checked_tags;
use world::{Cx, Txn};

/// The alarm that an ARN names. Nothing else is there to have tags.
fn of_arn(cx: &Cx, txn: &Txn, arn: &str) -> ApiResult<Arc<MetricAlarm>> {
    let parsed = Arn::parse(arn).ok().filter(|arn| arn.service == "cloudwatch");
    let Some(parsed) = parsed else {
        return Err(ErrorCode::InvalidParameterValue.error(format!("{arn} is not an ARN of CloudWatch.")));
    };
    let name = parsed.resource.strip_prefix("alarm:");
    name.filter(|_| parsed.is_in(&cx.scope))
        .and_then(|name| txn.get::<MetricAlarm>(&cx.scope.key(name)))
        .ok_or_else(|| ErrorCode::ResourceNotFoundException.error("Unknown"))
}

pub fn rows_of(tags: Vec<Tag>) -> Vec<TagRow> {
    let row = |tag: Tag| TagRow {
        key: tag.key,
        value: tag.value,
    };
    tags.into_iter().map(row).collect()
}

pub fn tag(cx: &Cx, txn: &mut Txn, input: TagResourceInput) -> ApiResult<TagResourceOutput> {
    let row = of_arn(cx, txn, &input.resource_arn)?;
    let new = checked_tags(rows_of(input.tags))?;
    let mut tags = row.tags.clone();
    tags.retain(|tag| new.iter().all(|given| given.key != tag.key));
    let tags = checked_tags([tags, new].concat())?;
    txn.update::<MetricAlarm>(&row.row_key(), |row| row.tags = tags);
    Ok(TagResourceOutput {})
}

pub fn untag(cx: &Cx, txn: &mut Txn, input: UntagResourceInput) -> ApiResult<UntagResourceOutput> {
    let row = of_arn(cx, txn, &input.resource_arn)?;
    txn.update::<MetricAlarm>(&row.row_key(), |row| {
        row.tags.retain(|tag| !input.tag_keys.contains(&tag.key));
    });
    Ok(UntagResourceOutput {})
}

pub fn list(cx: &Cx, txn: &mut Txn, input: ListTagsForResourceInput) -> ApiResult<ListTagsForResourceOutput> {
    let row = of_arn(cx, txn, &input.resource_arn)?;
    let view = |tag: &TagRow| Tag {
        key: tag.key.clone(),
        value: tag.value.clone(),
    };
    Ok(ListTagsForResourceOutput {
        tags: Some(row.tags.iter().map(view).collect()),
    })
}
