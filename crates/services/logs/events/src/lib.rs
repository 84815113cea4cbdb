//! The operations of CloudWatch Logs on events: rows say which groups and streams there are, the
//! log store has what was written.

mod follow;

use std::sync::Arc;
use std::time::Duration;

use follow::Tailing;
use gateway::{BoxFuture, Extended, Extension};
use logs::api::*;
use logs::{group, stream, stream_not_found};
use logstore::{
    FilterPage, FilterQuery, GetQuery, InputEvent, LogStore, LogStoreError, Pattern, StreamId, StreamStats,
    Streams,
};
use model::{ApiError, Timestamp};
use rows::{LogGroup as GroupRow, LogStream as StreamRow};
use serde_json::Value;
use wire::{Operation, Shaped};

/// Answers them.
pub struct Events(pub LogStore);

impl Extension for Events {
    fn service(&self) -> &'static str {
        logs::api::SERVICE.name
    }

    fn answer<'a>(&'a self, request: Extended<'a>) -> BoxFuture<'a, Result<Value, ApiError>> {
        Box::pin(async move {
            let store = &self.0;
            match request.call.operation.name {
                ops::PutLogEvents::NAME => put(store, request).await,
                ops::GetLogEvents::NAME => get(store, request).await,
                ops::FilterLogEvents::NAME => filter(store, request).await,
                ops::DescribeLogStreams::NAME => describe_streams(store, request).await,
                ops::DescribeLogGroups::NAME => describe_groups(store, request).await,
                ops::DeleteLogGroup::NAME => delete_group(store, request).await,
                ops::DeleteLogStream::NAME => delete_stream(store, request).await,
                name => Err(ApiError::not_served(format_args!("The operation {name}"))),
            }
        })
    }
}

fn read<T: Shaped>(document: Value) -> Result<T, ApiError> {
    T::from_document(document).map_err(|e| ApiError::new("SerializationException", e.to_string()))
}

fn invalid(message: impl Into<String>) -> ApiError {
    ErrorCode::InvalidParameterException.error(message)
}

fn store_error(error: LogStoreError) -> ApiError {
    match error {
        LogStoreError::Io { .. } => {
            tracing::error!(error = &error as &dyn std::error::Error, "the log store failed");
            ErrorCode::ServiceUnavailableException.error("The log store cannot be used.")
        }
        other => invalid(other.to_string()),
    }
}

/// Reading a log can take long: it must not hold up the threads that serve everybody.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, LogStoreError> + Send + 'static,
) -> Result<T, ApiError> {
    let joined = tokio::task::spawn_blocking(work).await;
    joined
        .map_err(|e| ApiError::new("InternalFailure", e.to_string()).with_status(500))?
        .map_err(store_error)
}

/// The rows of a group and, if named, a stream of it.
async fn find(
    request: &Extended<'_>,
    group_name: String,
    stream_name: Option<String>,
) -> Result<Arc<GroupRow>, ApiError> {
    let look = move |cx: &world::Cx, txn: &mut world::Txn| {
        let row = group::find(cx, txn, &group_name)?;
        if let Some(name) = stream_name
            && txn
                .get::<StreamRow>(&StreamRow::key_of(&cx.scope, &group_name, &name))
                .is_none()
        {
            return Err(stream_not_found());
        }
        Ok(row)
    };
    request.engine.run(request.caller.clone(), look).await
}

/// The name of the group that a request names by name or by ARN.
async fn group_name(
    request: &Extended<'_>,
    name: Option<String>,
    identifier: Option<String>,
) -> Result<String, ApiError> {
    let look =
        move |cx: &world::Cx, _: &mut world::Txn| group::name_of(cx, name.as_deref(), identifier.as_deref());
    request.engine.run(request.caller.clone(), look).await
}

async fn put(store: &LogStore, request: Extended<'_>) -> Result<Value, ApiError> {
    let input: PutLogEventsRequest = read(request.document.clone())?;
    let id = StreamId::new(
        request.caller.scope.to_string(),
        &input.log_group_name,
        &input.log_stream_name,
    );
    let row = find(&request, input.log_group_name, Some(input.log_stream_name)).await?;
    let retention = row
        .retention_days
        .map(|days| Duration::from_secs(u64::from(days) * 86_400));
    let events: Vec<InputEvent> = input
        .log_events
        .into_iter()
        .map(|e| InputEvent {
            timestamp: Timestamp::from_millis(e.timestamp),
            message: e.message,
        })
        .collect();
    let logs = store.clone();
    let now = request.now;
    let outcome = blocking(move || logs.put_events(&id, now, retention, &events)).await?;
    let index = |n: Option<usize>| n.and_then(|n| i32::try_from(n).ok());
    let rejected = outcome.rejected;
    let output = PutLogEventsResponse {
        // Ignored by AWS since 2023, and still given.
        next_sequence_token: Some(format!("{:056}", now.millis())),
        rejected_log_events_info: rejected.any().then(|| RejectedLogEventsInfo {
            too_new_log_event_start_index: index(rejected.too_new_start),
            too_old_log_event_end_index: index(rejected.too_old_end),
            expired_log_event_end_index: index(rejected.expired_end),
        }),
        rejected_entity_info: None,
    };
    Ok(output.into_document())
}

fn limit(given: Option<i32>) -> Result<Option<usize>, ApiError> {
    match given {
        None => Ok(None),
        Some(n @ 1..=10_000) => Ok(usize::try_from(n).ok()),
        Some(n) => Err(invalid(format!(
            "1 validation error detected: Value '{n}' at 'limit' failed to satisfy constraint: Member must have value between 1 and 10000"
        ))),
    }
}

async fn get(store: &LogStore, request: Extended<'_>) -> Result<Value, ApiError> {
    let input: GetLogEventsRequest = read(request.document.clone())?;
    let name = group_name(&request, input.log_group_name, input.log_group_identifier).await?;
    let id = StreamId::new(request.caller.scope.to_string(), &name, &input.log_stream_name);
    find(&request, name, Some(input.log_stream_name)).await?;
    let query = GetQuery {
        start: input.start_time.map(Timestamp::from_millis),
        end: input.end_time.map(Timestamp::from_millis),
        limit: limit(input.limit)?,
        start_from_head: input.start_from_head == Some(true),
        next_token: input.next_token.filter(|t| !t.is_empty()),
    };
    let logs = store.clone();
    let page = blocking(move || logs.get_events(&id, &query)).await?;
    let view = |e: logstore::Event| OutputLogEvent {
        timestamp: Some(e.timestamp.millis()),
        message: Some(e.message),
        ingestion_time: Some(e.ingestion.millis()),
    };
    let output = GetLogEventsResponse {
        events: Some(page.events.into_iter().map(view).collect()),
        next_forward_token: Some(page.next_forward_token),
        next_backward_token: Some(page.next_backward_token),
    };
    Ok(output.into_document())
}

async fn filter(store: &LogStore, request: Extended<'_>) -> Result<Value, ApiError> {
    let input: FilterLogEventsRequest = read(request.document.clone())?;
    let name = group_name(&request, input.log_group_name, input.log_group_identifier).await?;
    let scope = request.caller.scope.to_string();
    let names = input.log_stream_names.filter(|n| !n.is_empty());
    let prefix = input.log_stream_name_prefix.filter(|p| !p.is_empty());
    let (wanted, of_prefix) = match (names, prefix) {
        (Some(_), Some(_)) => {
            return Err(invalid(
                "LogStreamNames and LogStreamNamePrefix cannot both be specified.",
            ));
        }
        (names, prefix) => (names, prefix.unwrap_or_default()),
    };
    let pattern = input
        .filter_pattern
        .filter(|p| !p.is_empty())
        .map(|p| {
            Pattern::parse(&p)
                .map(Arc::new)
                .map_err(|_| invalid("Invalid filter pattern"))
        })
        .transpose()?;
    let token = input.next_token.filter(|t| !t.is_empty());
    let tail = follow::is_tail(request.headers).then(|| request.connection.memory::<Arc<Tailing>>());
    let follows = tail
        .as_ref()
        .is_some_and(|tail| tail.follows(&name, token.as_deref()));
    let follower = tail.as_ref().filter(|_| follows);
    let search = Search {
        scope,
        group: name,
        prefix: of_prefix,
        names: wanted,
        pattern,
        start: input.start_time.map(Timestamp::from_millis),
        end: input.end_time.map(Timestamp::from_millis),
        limit: limit(input.limit)?,
        token: token.clone().filter(|_| follower.is_none()),
    };
    let page = match follower {
        Some(tail) => search.follow(store, &request, tail, token.is_some()).await?,
        None => {
            let mut page = search.page(store, &request).await?;
            if let Some(tail) = &tail {
                tail.only_new(&mut page.events);
            }
            page
        }
    };
    let view = |e: logstore::Event| FilteredLogEvent {
        log_stream_name: Some(e.stream.to_string()),
        timestamp: Some(e.timestamp.millis()),
        message: Some(e.message),
        ingestion_time: Some(e.ingestion.millis()),
        event_id: Some(e.event_id),
    };
    let output = FilterLogEventsResponse {
        events: Some(page.events.into_iter().map(view).collect()),
        searched_log_streams: Some(vec![]),
        next_token: page.next_token,
    };
    Ok(output.into_document())
}

/// A FilterLogEvents that has been read.
struct Search {
    scope: String,
    group: String,
    prefix: String,
    names: Option<Vec<String>>,
    pattern: Option<Arc<Pattern>>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
    limit: Option<usize>,
    token: Option<String>,
}

impl Search {
    async fn page(&self, store: &LogStore, request: &Extended<'_>) -> Result<FilterPage, ApiError> {
        let (group, prefix) = (self.group.clone(), self.prefix.clone());
        let look = move |cx: &world::Cx, txn: &mut world::Txn| {
            group::find(cx, txn, &group)?;
            Ok(stream::of_group(cx, txn, &group, &prefix))
        };
        let rows = request.engine.run(request.caller.clone(), look).await?;
        let streams: Vec<String> = match &self.names {
            None => rows.iter().map(|s| s.name.clone()).collect(),
            Some(names) if names.iter().all(|n| rows.iter().any(|s| s.name == *n)) => names.clone(),
            Some(_) => return Err(stream_not_found()),
        };
        let (logs, scope, group, pattern) = (
            store.clone(),
            self.scope.clone(),
            self.group.clone(),
            self.pattern.clone(),
        );
        let (start, end, limit, next_token) = (self.start, self.end, self.limit, self.token.clone());
        blocking(move || {
            let streams = Streams::Named(streams);
            let query = FilterQuery {
                streams,
                start,
                end,
                pattern: pattern.as_deref(),
                limit,
                next_token,
            };
            logs.filter_events(&scope, &group, &query)
        })
        .await
    }

    /// The events that a follower has not seen; waits for some when it comes with its token.
    async fn follow(
        mut self,
        store: &LogStore,
        request: &Extended<'_>,
        known: &Tailing,
        wait: bool,
    ) -> Result<FilterPage, ApiError> {
        let mut appended = store.subscribe(&self.scope, &self.group);
        let until = tokio::time::Instant::now() + follow::WAIT;
        loop {
            appended.borrow_and_update();
            self.start = known.since().or(self.start);
            let mut page = self.page(store, request).await?;
            known.only_new(&mut page.events);
            page.next_token = Some(follow::TOKEN.into());
            let answered = !wait || !page.events.is_empty();
            if answered
                || !matches!(
                    tokio::time::timeout_at(until, appended.changed()).await,
                    Ok(Ok(()))
                )
            {
                return Ok(page);
            }
        }
    }
}

async fn describe_streams(store: &LogStore, request: Extended<'_>) -> Result<Value, ApiError> {
    let input: DescribeLogStreamsRequest = read(request.document.clone())?;
    let name = group_name(&request, input.log_group_name, input.log_group_identifier).await?;
    let scope = request.caller.scope.to_string();
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    let by_time = input.order_by == Some(OrderBy::LastEventTime);
    if by_time && !prefix.is_empty() {
        return Err(invalid(
            "Cannot order by LastEventTime with a logStreamNamePrefix.",
        ));
    }
    let size = match input.limit {
        None => 50,
        Some(n @ 1..=50) => usize::try_from(n).unwrap_or(50),
        Some(n) => {
            return Err(invalid(format!(
                "1 validation error detected: Value '{n}' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 50"
            )));
        }
    };
    let rows = {
        let name = name.clone();
        let look = move |cx: &world::Cx, txn: &mut world::Txn| {
            group::find(cx, txn, &name)?;
            Ok(stream::of_group(cx, txn, &name, &prefix))
        };
        request.engine.run(request.caller.clone(), look).await?
    };
    let logs = store.clone();
    let mut streams: Vec<(Arc<StreamRow>, StreamStats)> = blocking(move || {
        let stats = |row: Arc<StreamRow>| {
            let id = StreamId::new(&scope, &name, &row.name);
            logs.stats(&id).map(|stats| (row, stats))
        };
        rows.into_iter().map(stats).collect()
    })
    .await?;
    if by_time {
        streams.sort_by_key(|(row, stats)| (stats.last_event.unwrap_or(row.created_at), row.name.clone()));
    }
    if input.descending == Some(true) {
        streams.reverse();
    }
    // The token is the position in this order: an order by time has no key that stays.
    let from = match input.next_token.filter(|t| !t.is_empty()) {
        None => 0,
        Some(token) => token
            .parse::<usize>()
            .map_err(|_| invalid("The specified nextToken is invalid."))?,
    };
    let next_token = (streams.len() > from.saturating_add(size)).then(|| (from + size).to_string());
    let page = streams
        .into_iter()
        .skip(from)
        .take(size)
        .map(|(row, stats)| stream_view(&row, &stats))
        .collect();
    let output = DescribeLogStreamsResponse {
        log_streams: Some(page),
        next_token,
    };
    Ok(output.into_document())
}

fn stream_view(row: &StreamRow, stats: &StreamStats) -> LogStream {
    let arn = model::Arn::new(
        "logs",
        &row.scope,
        format!("log-group:{}:log-stream:{}", row.group, row.name),
    );
    LogStream {
        arn: Some(arn.to_string()),
        log_stream_name: Some(row.name.clone()),
        creation_time: Some(row.created_at.millis()),
        first_event_timestamp: stats.first_event.map(Timestamp::millis),
        last_event_timestamp: stats.last_event.map(Timestamp::millis),
        last_ingestion_time: stats.last_ingestion.map(Timestamp::millis),
        upload_sequence_token: stats.last_ingestion.map(|t| format!("{:056}", t.millis())),
        // Always zero since 2019.
        stored_bytes: Some(0),
    }
}

/// The world's answer, with what the log store has of each group.
async fn describe_groups(store: &LogStore, request: Extended<'_>) -> Result<Value, ApiError> {
    let scope = request.caller.scope.to_string();
    let mut output: DescribeLogGroupsResponse = read(request.rows().await?)?;
    let logs = store.clone();
    let output = blocking(move || {
        for group in output.log_groups.iter_mut().flatten() {
            let bytes = logs.group_bytes(&scope, group.log_group_name.as_deref().unwrap_or_default())?;
            group.stored_bytes = i64::try_from(bytes).ok();
        }
        Ok(output)
    })
    .await?;
    Ok(output.into_document())
}

async fn delete_group(store: &LogStore, request: Extended<'_>) -> Result<Value, ApiError> {
    let input: DeleteLogGroupRequest = read(request.document.clone())?;
    let scope = request.caller.scope.to_string();
    let answer = request.rows().await?;
    let logs = store.clone();
    blocking(move || logs.delete_group(&scope, &input.log_group_name)).await?;
    Ok(answer)
}

async fn delete_stream(store: &LogStore, request: Extended<'_>) -> Result<Value, ApiError> {
    let input: DeleteLogStreamRequest = read(request.document.clone())?;
    let id = StreamId::new(
        request.caller.scope.to_string(),
        &input.log_group_name,
        &input.log_stream_name,
    );
    let answer = request.rows().await?;
    let logs = store.clone();
    blocking(move || logs.delete_stream(&id)).await?;
    Ok(answer)
}
