//! The tags of groups.

use std::sync::Arc;

use crate::api::*;
use ec2::api::{ResourceType, Tag as Ec2Tag, TagSpecification};
use model::{ApiError, ApiResult, TAGS_PER_RESOURCE};
use rows::{AutoScalingGroup as Row, GroupTag};

use super::{changeable, cut, find, invalid};
use world::matches_wildcard;
use world::{Cx, Txn};

const KIND: &str = "auto-scaling-group";

fn too_many() -> ApiError {
    ErrorCode::LimitExceeded.error(format!(
        "You have reached the limit of {TAGS_PER_RESOURCE} tags for an Auto Scaling group."
    ))
}

fn row_of(tag: Tag) -> ApiResult<GroupTag> {
    if tag.resource_type.as_deref().is_some_and(|t| t != KIND) {
        return Err(invalid(format!(
            "The resource type '{}' is not supported. Only {KIND} is.",
            tag.resource_type.unwrap_or_default()
        )));
    }
    if tag.key.to_ascii_lowercase().starts_with("aws:") {
        return Err(invalid(
            "Tag keys starting with 'aws:' are reserved for internal use",
        ));
    }
    Ok(GroupTag {
        key: tag.key,
        value: tag.value.unwrap_or_default(),
        at_launch: tag.propagate_at_launch == Some(true),
    })
}

/// The tags of a request that makes a group.
pub fn of_request(group: &str, given: Vec<Tag>) -> ApiResult<Vec<GroupTag>> {
    let mut tags: Vec<GroupTag> = Vec::new();
    for tag in given {
        if tag
            .resource_id
            .as_deref()
            .is_some_and(|id| !id.is_empty() && id != group)
        {
            return Err(invalid("The resource id of a tag must be the name of the group."));
        }
        let tag = row_of(tag)?;
        if tags.iter().any(|t| t.key == tag.key) {
            return Err(invalid(format!("Duplicate tag keys found for {}", tag.key)));
        }
        tags.push(tag);
    }
    if tags.len() > TAGS_PER_RESOURCE {
        return Err(too_many());
    }
    Ok(tags)
}

/// Marks the group as one that ECS manages, unless it is. Its new instances are marked, too.
pub fn mark_managed(txn: &mut Txn, row: &Row) {
    const MARK: &str = "AmazonECSManaged";
    if row.tags.iter().any(|tag| tag.key == MARK) {
        return;
    }
    txn.update::<Row>(&row.row_key(), |row| {
        row.tags.push(GroupTag {
            key: MARK.to_owned(),
            value: String::new(),
            at_launch: true,
        });
    });
}

/// The tags that the group gives to its new instances.
pub fn at_launch(row: &Row) -> Option<Vec<TagSpecification>> {
    let tags: Vec<Ec2Tag> = row
        .tags
        .iter()
        .filter(|tag| tag.at_launch)
        .map(|tag| Ec2Tag {
            key: Some(tag.key.clone()),
            value: Some(tag.value.clone()),
        })
        .collect();
    (!tags.is_empty()).then(|| {
        vec![TagSpecification {
            resource_type: Some(ResourceType::Instance),
            tags: Some(tags),
        }]
    })
}

fn group_of(tag: &Tag) -> ApiResult<String> {
    let id = tag.resource_id.clone().filter(|id| !id.is_empty());
    id.ok_or_else(|| invalid("The resource id of a tag must be the name of a group."))
}

pub fn create_or_update(cx: &Cx, txn: &mut Txn, input: CreateOrUpdateTagsType) -> ApiResult<wire::Empty> {
    for tag in input.tags {
        let mut row = changeable(cx, txn, &group_of(&tag)?)?;
        let tag = row_of(tag)?;
        match row.tags.iter_mut().find(|t| t.key == tag.key) {
            Some(old) => *old = tag,
            None => row.tags.push(tag),
        }
        if row.tags.len() > TAGS_PER_RESOURCE {
            return Err(too_many());
        }
        txn.put(row);
    }
    Ok(wire::Empty {})
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteTagsType) -> ApiResult<wire::Empty> {
    for tag in input.tags {
        let group = find(cx, txn, &group_of(&tag)?)?;
        txn.update::<Row>(&group.row_key(), |row| {
            row.tags
                .retain(|t| t.key != tag.key || tag.value.as_ref().is_some_and(|v| *v != t.value));
        });
    }
    Ok(wire::Empty {})
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeTagsType) -> ApiResult<TagsType> {
    let prefix = cx.scope.prefix();
    let of = |row: &Arc<Row>| -> Vec<(String, GroupTag)> {
        row.tags.iter().map(|t| (row.name.clone(), t.clone())).collect()
    };
    let mut all: Vec<(String, GroupTag)> = txn.scan::<Row>(&prefix).flat_map(of).collect();
    for filter in input.filters.unwrap_or_default() {
        let name = filter.name.unwrap_or_default();
        let values = filter.values.unwrap_or_default();
        let value_of = |group: &str, tag: &GroupTag| match name.as_str() {
            "auto-scaling-group" => Some(group.to_owned()),
            "key" => Some(tag.key.clone()),
            "value" => Some(tag.value.clone()),
            "propagate-at-launch" => Some(tag.at_launch.to_string()),
            _ => None,
        };
        if !["auto-scaling-group", "key", "value", "propagate-at-launch"].contains(&name.as_str()) {
            return Err(invalid(format!(
                "Filter type {name} is not correct. Allowed Filter types are: auto-scaling-group key value propagate-at-launch"
            )));
        }
        all.retain(|(group, tag)| {
            let found = value_of(group, tag).unwrap_or_default();
            values.iter().any(|v| matches_wildcard(v, &found))
        });
    }
    all.sort_by(|a, b| (&a.0, &a.1.key).cmp(&(&b.0, &b.1.key)));
    let key = |(group, tag): &(String, GroupTag)| format!("{group}/{}", tag.key);
    all.sort_by_key(key);
    let page = cut(
        all,
        key,
        input.max_records,
        (50, 100),
        input.next_token.as_deref(),
    )?;
    Ok(TagsType {
        tags: Some(page.items.iter().map(|(group, tag)| view(group, tag)).collect()),
        next_token: page.next_token,
    })
}

pub fn view(group: &str, tag: &GroupTag) -> TagDescription {
    TagDescription {
        key: Some(tag.key.clone()),
        value: Some(tag.value.clone()),
        propagate_at_launch: Some(tag.at_launch),
        resource_id: Some(group.to_owned()),
        resource_type: Some(KIND.to_owned()),
    }
}
