use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Tag, validate_tags};
use rows::LogGroup as Row;

use super::{group, invalid};
use world::{Cx, Txn};

fn of_arn(cx: &Cx, txn: &Txn, arn: &str) -> Result<Arc<Row>, ApiError> {
    if !arn.starts_with("arn:") {
        return Err(invalid(format!(
            "1 validation error detected: Value '{arn}' at 'resourceArn' failed to satisfy constraint: Member must be an ARN"
        )));
    }
    group::find(cx, txn, &group::name_of(cx, None, Some(arn))?)
}

pub fn tag(cx: &Cx, txn: &mut Txn, input: TagResourceRequest) -> ApiResult<wire::Empty> {
    let mut row = Row::clone(&*of_arn(cx, txn, &input.resource_arn)?);
    for (key, value) in input.tags {
        row.tags.retain(|t| t.key != key);
        row.tags.push(Tag { key, value });
    }
    validate_tags(&row.tags).map_err(|_| {
        ErrorCode::TooManyTagsException.error(
            "A resource can have at most 50 tags, with keys of 1 to 128 and values of up to 256 characters.",
        )
    })?;
    txn.put(row);
    Ok(wire::Empty {})
}

pub fn untag(cx: &Cx, txn: &mut Txn, input: UntagResourceRequest) -> ApiResult<wire::Empty> {
    let mut row = Row::clone(&*of_arn(cx, txn, &input.resource_arn)?);
    row.tags.retain(|t| !input.tag_keys.contains(&t.key));
    txn.put(row);
    Ok(wire::Empty {})
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
        .map(|t| (t.key.clone(), t.value.clone()))
        .collect();
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}
