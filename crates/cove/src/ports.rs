//! The node's ports, made of the engine and the log store.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use engine::{Caller, Engine};
use futures_util::future::BoxFuture;
use logs::{group, stream};
use logstore::{LogStore, SourcedEvent, StreamId};
use model::{Scope, Timestamp};
use node::ports::{LogDestination, LogSink, LogSinkError, Observer, RegistryCredentials};
use rows::{LogStream, Observation};

use crate::clock::now;

/// The engine, once it runs: drivers start before it, so that they see its first rows.
#[derive(Clone, Default)]
pub struct LateEngine(Arc<OnceLock<Engine>>);

impl LateEngine {
    pub fn set(&self, engine: Engine) {
        // It is set once, where it is made.
        let _ = self.0.set(engine);
    }

    pub fn observe(&self, observation: Observation) {
        self.0.wait().observe(observation);
    }

    fn get(&self) -> &Engine {
        self.0.wait()
    }
}

impl Observer for LateEngine {
    fn observe(&self, observation: Observation) {
        self.observe(observation);
    }
}

/// Passwords for the node's own pulls.
pub struct Credentials {
    pub secret: [u8; 32],
}

impl RegistryCredentials for Credentials {
    fn token(&self, scope: &Scope) -> Result<String, String> {
        let expires_at = now().plus(Duration::from_secs(12 * 3600));
        Ok(ecr::authorization::issue(scope, expires_at, &self.secret))
    }
}

/// The awslogs driver's way to CloudWatch Logs.
pub struct Logs {
    pub engine: LateEngine,
    pub store: LogStore,
}

impl Logs {
    /// Whether the stream is still there: its group may be deleted under a running task.
    async fn exists(&self, to: &LogDestination) -> Result<bool, LogSinkError> {
        let caller = Caller::root(to.scope.account.clone(), to.scope.region.clone(), String::new());
        let key = LogStream::key_of(&to.scope, &to.group, &to.stream);
        let look = move |_: &world::Cx, txn: &mut world::Txn| Ok(txn.get::<LogStream>(&key).is_some());
        self.engine.get().run(caller, look).await.map_err(unavailable)
    }
}

/// The name of a container's output among the sources of its stream.
const SOURCE: &str = "awslogs";

fn stream_id(to: &LogDestination) -> StreamId {
    StreamId::new(to.scope.to_string(), &to.group, &to.stream)
}

fn unavailable(error: impl std::error::Error + Send + Sync + 'static) -> LogSinkError {
    LogSinkError::Unavailable {
        source: Box::new(error),
    }
}

impl LogSink for Logs {
    fn create_stream<'a>(
        &'a self,
        to: &'a LogDestination,
        create_group: bool,
    ) -> BoxFuture<'a, Result<(), LogSinkError>> {
        Box::pin(async move {
            let caller = Caller::root(to.scope.account.clone(), to.scope.region.clone(), String::new());
            let (group_name, name) = (to.group.clone(), to.stream.clone());
            let make = move |cx: &world::Cx, txn: &mut world::Txn| {
                // What is there already is what was wanted.
                let made = |result: model::ApiResult<()>| match result {
                    Err(error) if error.code == "ResourceAlreadyExistsException" => Ok(()),
                    other => other,
                };
                if create_group {
                    made(group::make(txn, &cx.scope, &group_name, vec![], cx.now))?;
                }
                made(stream::make(txn, &cx.scope, &group_name, &name, cx.now))
            };
            self.engine.get().run(caller, make).await.map_err(|error| {
                if error.code == "ResourceNotFoundException" {
                    LogSinkError::NoSuchGroup
                } else if error.status >= 500 {
                    unavailable(error)
                } else {
                    LogSinkError::Refused {
                        code: error.code.into_owned(),
                        message: error.message,
                    }
                }
            })
        })
    }

    fn append<'a>(
        &'a self,
        to: &'a LogDestination,
        source_position: u64,
        events: Vec<(Timestamp, String)>,
    ) -> BoxFuture<'a, Result<(), LogSinkError>> {
        Box::pin(async move {
            if !self.exists(to).await? {
                return Err(LogSinkError::NoSuchStream);
            }
            // All events of a batch are known together, by the position after the last of them.
            let events: Vec<SourcedEvent> = events
                .into_iter()
                .map(|(timestamp, message)| SourcedEvent {
                    timestamp,
                    message,
                    position: source_position,
                })
                .collect();
            self.store
                .append_from(&stream_id(to), now(), SOURCE, &events)
                .map(|_| ())
                .map_err(unavailable)
        })
    }

    fn position<'a>(&'a self, to: &'a LogDestination) -> BoxFuture<'a, Result<u64, LogSinkError>> {
        Box::pin(async move {
            self.store
                .source_position(&stream_id(to), SOURCE)
                .map_err(unavailable)
        })
    }
}
