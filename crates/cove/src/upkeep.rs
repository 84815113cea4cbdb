//! Work that is due now and then: log events that have outlived their group's retention, uploads
//! that nobody finished, and blobs that no image needs any longer.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use engine::{Caller, Engine};
use logstore::LogStore;
use model::Timestamp;
use registry::{Digest, Registry};
use rows::{Image, LogGroup};

use crate::clock::now;

const INTERVAL: Duration = Duration::from_secs(600);
/// How long an upload may rest, and how old a blob without an image must be to be removed.
const UPLOAD_IDLE: Duration = Duration::from_secs(3600);
const BLOB_GRACE: Duration = Duration::from_secs(3600);

/// Looks again and again, until the task is aborted.
pub async fn run(engine: Engine, logs: LogStore, registry: Arc<Registry>, caller: Caller) {
    loop {
        expire_events(&engine, &logs, &caller).await;
        collect_blobs(&engine, registry.clone(), &caller).await;
        tokio::time::sleep(INTERVAL).await;
    }
}

async fn expire_events(engine: &Engine, logs: &LogStore, caller: &Caller) {
    let look = |_: &world::Cx, txn: &mut world::Txn| {
        let limited = |g: &LogGroup| {
            g.retention_days
                .map(|days| (g.scope.clone(), g.name.clone(), days))
        };
        Ok(txn
            .scan::<LogGroup>("")
            .filter_map(|g| limited(g))
            .collect::<Vec<_>>())
    };
    for (scope, group, days) in engine.run(caller.clone(), look).await.unwrap_or_default() {
        let (logs, name) = (logs.clone(), scope.to_string());
        let cutoff = Timestamp::from_millis(now().millis() - i64::from(days) * 86_400_000);
        blocking("old log events", move || {
            logs.expire(&name, &group, cutoff, now())
        })
        .await;
    }
}

async fn collect_blobs(engine: &Engine, registry: Arc<Registry>, caller: &Caller) {
    registry.content.expire_uploads(UPLOAD_IDLE);
    let look = |_: &world::Cx, txn: &mut world::Txn| {
        Ok(txn
            .scan::<Image>("")
            .map(|i| i.digest.parse::<Digest>())
            .collect::<Result<Vec<_>, _>>())
    };
    match engine.run(caller.clone(), look).await {
        Ok(Ok(needed)) => {
            blocking("unused blobs", move || {
                registry.content.collect(needed, BLOB_GRACE)
            })
            .await
        }
        // Not knowing what is needed, nothing may go.
        Ok(Err(error)) => tracing::warn!(%error, "unused blobs stay"),
        Err(error) => tracing::debug!(%error, "unused blobs stay"),
    }
}

async fn blocking<T: Send + 'static, E: Error + Send + 'static>(
    what: &'static str,
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) {
    if let Ok(Err(error)) = tokio::task::spawn_blocking(work).await {
        tracing::warn!(%error, "{what} could not be removed");
    }
}
