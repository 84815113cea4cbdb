use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Arn, Tag as RowTag, TagError, validate_tags};
use rows::Repository as Row;

use super::repository_not_found;
use world::{Cx, Txn};

pub fn checked(tags: Vec<RowTag>) -> Result<Vec<RowTag>, ApiError> {
    validate_tags(&tags).map_err(|error| match error {
        TagError::TooMany => ErrorCode::TooManyTagsException.error("A resource can have at most 50 tags."),
        _ => ErrorCode::InvalidTagParameterException.error("An invalid tag parameter was specified: keys have 1 to 128 characters, values up to 256, 'aws:' is reserved and keys are unique."),
    })?;
    Ok(tags)
}

fn of_arn(cx: &Cx, txn: &Txn, arn: &str) -> Result<Arc<Row>, ApiError> {
    let name = Arn::parse(arn)
        .ok()
        .filter(|a| a.service == "ecr" && a.is_in(&cx.scope))
        .and_then(|a| a.resource.strip_prefix("repository/").map(str::to_owned))
        .ok_or_else(|| {
            super::invalid("Invalid parameter at 'resourceArn' failed to satisfy constraint: 'Invalid ARN'")
        })?;
    txn.get(&cx.scope.key(&name))
        .ok_or_else(|| repository_not_found(cx, &name))
}

pub fn tag(cx: &Cx, txn: &mut Txn, input: TagResourceRequest) -> ApiResult<TagResourceResponse> {
    let mut row = Row::clone(&*of_arn(cx, txn, &input.resource_arn)?);
    for tag in input.tags {
        row.tags.retain(|t| t.key != tag.key);
        row.tags.push(RowTag {
            key: tag.key,
            value: tag.value,
        });
    }
    row.tags = checked(row.tags)?;
    txn.put(row);
    Ok(TagResourceResponse::default())
}

pub fn untag(cx: &Cx, txn: &mut Txn, input: UntagResourceRequest) -> ApiResult<UntagResourceResponse> {
    let mut row = Row::clone(&*of_arn(cx, txn, &input.resource_arn)?);
    row.tags.retain(|t| !input.tag_keys.contains(&t.key));
    txn.put(row);
    Ok(UntagResourceResponse::default())
}

pub fn list(
    cx: &Cx,
    txn: &mut Txn,
    input: ListTagsForResourceRequest,
) -> ApiResult<ListTagsForResourceResponse> {
    let row = of_arn(cx, txn, &input.resource_arn)?;
    let tags = row
        .tags
        .iter()
        .map(|t| Tag {
            key: t.key.clone(),
            value: t.value.clone(),
        })
        .collect();
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}
