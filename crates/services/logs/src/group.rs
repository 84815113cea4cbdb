use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Arn, Scope, Tag, Timestamp, validate_tags};
use rows::{LogGroup as Row, LogStream as StreamRow};

use super::{group_not_found, invalid};
use world::page::page;
use world::refusal::not_served;
use world::{Cx, Txn};

/// The retention periods that CloudWatch Logs knows, in days.
const RETENTION_DAYS: &[i32] = &[
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateLogGroupRequest) -> ApiResult<wire::Empty> {
    let class = input.log_group_class.unwrap_or(LogGroupClass::Standard);
    not_served(&[
        (
            input.kms_key_id.is_some_and(|k| !k.is_empty()),
            "Encryption by a KMS key ('kmsKeyId')",
        ),
        (
            input.deletion_protection_enabled == Some(true),
            "A protection against deletion ('deletionProtectionEnabled')",
        ),
        (
            class != LogGroupClass::Standard,
            "A log group class other than STANDARD",
        ),
    ])?;
    let tags = input
        .tags
        .unwrap_or_default()
        .into_iter()
        .map(|(key, value)| Tag { key, value })
        .collect();
    make(txn, &cx.scope, &input.log_group_name, tags, cx.now)?;
    Ok(wire::Empty {})
}

/// Makes a group; also for a task with `awslogs-create-group`.
pub fn make(txn: &mut Txn, scope: &Scope, name: &str, tags: Vec<Tag>, now: Timestamp) -> ApiResult<()> {
    let form = (1..=512).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".-_/#".contains(&b));
    if !form {
        return Err(invalid(format!(
            "1 validation error detected: Value '{name}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+"
        )));
    }
    if name.starts_with("aws/") {
        return Err(invalid("Log groups starting with AWS/ are reserved for AWS."));
    }
    validate_tags(&tags).map_err(|_| invalid("Invalid tags: keys have 1 to 128 characters, values up to 256, at most 50, none starting with 'aws:'."))?;
    if txn.get::<Row>(&scope.key(name)).is_some() {
        return Err(ErrorCode::ResourceAlreadyExistsException.error("The specified log group already exists"));
    }
    txn.put(Row {
        scope: scope.clone(),
        name: name.to_owned(),
        retention_days: None,
        class: LogGroupClass::Standard.to_string(),
        created_at: now,
        tags,
    });
    Ok(())
}

/// The name in a request that may give a name or an ARN.
pub fn name_of(cx: &Cx, name: Option<&str>, identifier: Option<&str>) -> Result<String, ApiError> {
    let name = name.filter(|t| !t.is_empty());
    match (name, identifier.filter(|t| !t.is_empty())) {
        (Some(_), Some(_)) => Err(invalid(
            "LogGroupName and LogGroupIdentifier cannot both be specified.",
        )),
        (Some(name), None) => Ok(name.to_owned()),
        (None, Some(identifier)) => match Arn::parse(identifier) {
            Ok(arn) if arn.service == "logs" && arn.is_in(&cx.scope) => arn
                .resource
                .strip_prefix("log-group:")
                .map(|n| n.trim_end_matches(":*").to_owned())
                .ok_or_else(group_not_found),
            Ok(_) => Err(group_not_found()),
            Err(_) => Ok(identifier.to_owned()),
        },
        (None, None) => Err(invalid(
            "Either logGroupName or logGroupIdentifier must be specified.",
        )),
    }
}

pub fn find(cx: &Cx, txn: &Txn, name: &str) -> Result<Arc<Row>, ApiError> {
    txn.get(&cx.scope.key(name)).ok_or_else(group_not_found)
}

/// Deletes the group and its streams; the gateway has the log store drop the events.
pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteLogGroupRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.log_group_name)?;
    let prefix = cx.scope.key(format_args!("{}:", row.name));
    let streams: Vec<String> = txn.scan::<StreamRow>(&prefix).map(|s| s.row_key()).collect();
    for key in streams {
        txn.delete::<StreamRow>(&key);
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeLogGroupsRequest,
) -> ApiResult<DescribeLogGroupsResponse> {
    let prefix = input.log_group_name_prefix.unwrap_or_default();
    let pattern = input.log_group_name_pattern.unwrap_or_default();
    if !prefix.is_empty() && !pattern.is_empty() {
        return Err(invalid(
            "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
        ));
    }
    let size = match input.limit {
        None => 50,
        Some(n @ 1..=50) => usize::try_from(n).unwrap_or(50),
        Some(_) => {
            return Err(invalid(
                "1 validation error detected: Value at 'limit' failed to satisfy constraint: Member must have value less than or equal to 50",
            ));
        }
    };
    let identifiers: Vec<String> = input
        .log_group_identifiers
        .unwrap_or_default()
        .iter()
        .map(|i| name_of(cx, None, Some(i)))
        .collect::<Result<_, _>>()?;
    let class = input.log_group_class.map(|c| c.to_string());
    let key = cx.scope.key(&prefix);
    let groups = txn
        .scan::<Row>(&key)
        .filter(|g| pattern.is_empty() || g.name.to_lowercase().contains(&pattern.to_lowercase()))
        .filter(|g| identifiers.is_empty() || identifiers.contains(&g.name))
        .filter(|g| class.as_ref().is_none_or(|c| g.class == *c));
    let page = page(groups, |g| g.name.clone(), input.next_token.as_deref(), size)
        .map_err(|_| invalid("The specified nextToken is invalid."))?;
    let view = |g: &Row| LogGroup {
        log_group_name: Some(g.name.clone()),
        log_group_arn: Some(g.arn()),
        arn: Some(format!("{}:*", g.arn())),
        creation_time: Some(g.created_at.millis()),
        retention_in_days: g.retention_days.and_then(|d| i32::try_from(d).ok()),
        metric_filter_count: Some(0),
        stored_bytes: Some(0),
        log_group_class: LogGroupClass::parse(&g.class),
        ..LogGroup::default()
    };
    Ok(DescribeLogGroupsResponse {
        log_groups: Some(page.items.iter().map(|g| view(g)).collect()),
        next_token: page.next_token,
    })
}

pub fn put_retention(cx: &Cx, txn: &mut Txn, input: PutRetentionPolicyRequest) -> ApiResult<wire::Empty> {
    let mut row = Row::clone(&*find(cx, txn, &input.log_group_name)?);
    if !RETENTION_DAYS.contains(&input.retention_in_days) {
        let days: Vec<String> = RETENTION_DAYS.iter().map(ToString::to_string).collect();
        return Err(invalid(format!(
            "1 validation error detected: Value '{}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [{}]",
            input.retention_in_days,
            days.join(", ")
        )));
    }
    row.retention_days = u32::try_from(input.retention_in_days).ok();
    txn.put(row);
    Ok(wire::Empty {})
}

pub fn delete_retention(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteRetentionPolicyRequest,
) -> ApiResult<wire::Empty> {
    let mut row = Row::clone(&*find(cx, txn, &input.log_group_name)?);
    row.retention_days = None;
    txn.put(row);
    Ok(wire::Empty {})
}
