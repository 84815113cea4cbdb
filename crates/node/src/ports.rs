//! What the node needs of the rest of cove.

use std::error::Error;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use model::{Scope, Timestamp};
use rows::Observation;

/// Takes what the node sees.
pub trait Observer: Send + Sync {
    /// Must not block. An observation may be lost: what a task's row must show, and does not show
    /// after a while, is observed again.
    fn observe(&self, observation: Observation);
}

/// Gives the password with which the user `AWS` may pull from cove's own registry.
pub trait RegistryCredentials: Send + Sync {
    /// # Errors
    /// The text that AWS would give, e.g. `AccessDeniedException: User: … is not authorized …`.
    fn token(&self, scope: &Scope) -> Result<String, String>;
}

/// A log stream of CloudWatch Logs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogDestination {
    /// The task's account; the region is that of `awslogs-region`.
    pub scope: Scope,
    pub group: String,
    pub stream: String,
}

/// Where the output of containers goes.
///
/// A source position is a byte offset in the container's output. The sink keeps the highest one
/// of each stream together with the events, so that a batch that is sent again after a crash is
/// not there twice.
pub trait LogSink: Send + Sync {
    /// Makes the stream; no error when it exists already.
    fn create_stream<'a>(
        &'a self,
        to: &'a LogDestination,
        create_group: bool,
    ) -> BoxFuture<'a, Result<(), LogSinkError>>;

    /// Adds events in their order. `source_position` is where the container's output goes on after
    /// the last of them; a batch whose position is not above the stream's is a repetition, and is
    /// ignored. `events` may be empty: only the position moves then. A batch has at most
    /// 10,000 events and 1 MiB (26 bytes count for each event beside its message), and must be kept
    /// as a whole or not at all.
    fn append<'a>(
        &'a self,
        to: &'a LogDestination,
        source_position: u64,
        events: Vec<(Timestamp, String)>,
    ) -> BoxFuture<'a, Result<(), LogSinkError>>;

    /// The position of the last batch; 0 when there was none or the stream does not exist.
    fn position<'a>(&'a self, to: &'a LogDestination) -> BoxFuture<'a, Result<u64, LogSinkError>>;
}

#[derive(Debug, thiserror::Error)]
pub enum LogSinkError {
    #[error("the log group does not exist")]
    NoSuchGroup,
    #[error("the log stream does not exist")]
    NoSuchStream,
    /// CloudWatch Logs refused it; `code` and `message` are AWS's.
    #[error("{code}: {message}")]
    Refused { code: String, message: String },
    /// May succeed when tried again.
    #[error("the log store cannot be used")]
    Unavailable {
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
}

/// All ports of a node.
#[derive(Clone)]
pub struct Ports {
    pub observer: Arc<dyn Observer>,
    pub credentials: Arc<dyn RegistryCredentials>,
    pub logs: Arc<dyn LogSink>,
}
