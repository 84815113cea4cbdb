use crate::api::*;
use model::{ApiResult, Scope, Timestamp};
use rows::{LogGroup as GroupRow, LogStream as Row};

use super::{group, group_not_found, invalid, stream_not_found};
use world::{Cx, Txn};

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateLogStreamRequest) -> ApiResult<wire::Empty> {
    make(
        txn,
        &cx.scope,
        &input.log_group_name,
        &input.log_stream_name,
        cx.now,
    )?;
    Ok(wire::Empty {})
}

/// Makes a stream; also for the awslogs driver of a task.
pub fn make(txn: &mut Txn, scope: &Scope, group: &str, name: &str, now: Timestamp) -> ApiResult<()> {
    if name.is_empty() || name.chars().count() > 512 || name.contains([':', '*']) {
        return Err(invalid(format!(
            "1 validation error detected: Value '{name}' at 'logStreamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [^:*]*"
        )));
    }
    if txn.get::<GroupRow>(&scope.key(group)).is_none() {
        return Err(group_not_found());
    }
    if txn.get::<Row>(&Row::key_of(scope, group, name)).is_some() {
        return Err(
            ErrorCode::ResourceAlreadyExistsException.error("The specified log stream already exists")
        );
    }
    txn.put(Row {
        scope: scope.clone(),
        group: group.to_owned(),
        name: name.to_owned(),
        created_at: now,
    });
    Ok(())
}

/// Deletes the stream; the gateway has the log store drop its events.
pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteLogStreamRequest) -> ApiResult<wire::Empty> {
    let group = group::find(cx, txn, &input.log_group_name)?;
    let key = Row::key_of(&cx.scope, &group.name, &input.log_stream_name);
    if txn.get::<Row>(&key).is_none() {
        return Err(stream_not_found());
    }
    txn.delete::<Row>(&key);
    Ok(wire::Empty {})
}

/// The streams of a group in the order of their names.
pub fn of_group(cx: &Cx, txn: &Txn, group: &str, prefix: &str) -> Vec<std::sync::Arc<Row>> {
    txn.scan::<Row>(&Row::key_of(&cx.scope, group, prefix))
        .cloned()
        .collect()
}
