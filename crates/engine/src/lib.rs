//! The single writer: one thread owns the world and the store.
//!
//! Every write is one transaction. Transactions that wait together are made durable together
//! (group commit: one sync for all of them), and only then answered and published to the drivers.
//! Reads take the same way, because they are microseconds.

mod core;
mod transaction;
mod writer;

use std::sync::mpsc;

use model::{AccountId, ApiError, Entropy, Principal, Region, Scope, Timestamp};
use rows::{Change, DecodeRowError, Observation, RowRef, Settings, Tables};
use store::{Store, StoreError};
use tokio::sync::oneshot;
use world::{Config, ControllerStatus, Cx, Job, Reply, Service, Txn, World};

pub use crate::core::{Batch, Core};
use crate::writer::{End, Message, Writer};

/// Reads the time. The one clock of the process is passed in, so that a test can own it.
pub type Clock = Box<dyn Fn() -> Timestamp + Send>;
/// Takes committed changes; must not block.
pub type Publish = Box<dyn FnMut(&[Change]) + Send>;
/// Hears that the store failed in a way that only a new start can mend: the engine has ended.
pub type StoreLost = Box<dyn FnOnce() + Send>;

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("the rows cannot be read")]
    Store(#[source] StoreError),
    #[error(transparent)]
    Row(#[from] DecodeRowError),
    #[error("the first transaction cannot be made durable")]
    FirstCommit(#[source] store::CommitError),
    #[error("the writer's thread cannot be started")]
    Thread(#[source] std::io::Error),
}

/// Who asks, and where: what becomes the [`Cx`] of a transaction.
#[derive(Clone, Debug)]
pub struct Caller {
    pub scope: Scope,
    pub principal: Principal,
    pub request_id: String,
}

impl Caller {
    /// The root user of an account.
    pub fn root(account: AccountId, region: Region, request_id: String) -> Self {
        Caller {
            principal: Principal::Root {
                account: account.clone(),
            },
            scope: Scope::new(account, region),
            request_id,
        }
    }
}

/// Rows read from a store, before the engine starts: the settings tell what to start with.
pub struct Loaded {
    tables: Tables,
    revision: store::Revision,
}

impl Loaded {
    pub fn read(store: &dyn Store) -> Result<Self, StartError> {
        let loaded = store.load().map_err(StartError::Store)?;
        let mut tables = Tables::default();
        for row in loaded.rows {
            let decoded = RowRef::decode(&row.kind, &row.key, &row.value)?;
            tables.replace(decoded.kind(), &row.key, Some(decoded));
        }
        Ok(Loaded {
            tables,
            revision: loaded.revision,
        })
    }

    /// What the data directory says of itself; nothing when it is new.
    pub fn settings(&self) -> Option<&Settings> {
        self.tables.get::<Settings>(Settings::KEY).map(AsRef::as_ref)
    }
}

/// A handle to the running engine.
#[derive(Clone)]
pub struct Engine {
    messages: mpsc::Sender<Message>,
}

impl Engine {
    /// Starts the writer's thread. `settings` are written when the store is new. `publish` gets
    /// every row first, as changes, and then each committed change, in the order of the commits.
    #[expect(
        clippy::too_many_arguments,
        reason = "each is one thing that the engine does not make itself"
    )]
    pub fn start(
        store: Box<dyn Store>,
        loaded: Loaded,
        settings: Settings,
        services: &'static [&'static Service],
        config: Config,
        entropy: Entropy,
        clock: Clock,
        publish: Publish,
        store_lost: StoreLost,
    ) -> Result<Self, StartError> {
        let (messages, inbox) = mpsc::channel();
        let world = World::new(loaded.tables, entropy, config, services);
        let writer = Writer::boot(store, loaded.revision, world, settings, clock, publish)?;
        std::thread::Builder::new()
            .name("engine".into())
            .spawn(move || {
                if writer.run(&inbox) == End::StoreLost {
                    store_lost();
                }
            })
            .map_err(StartError::Thread)?;
        Ok(Engine { messages })
    }

    /// Runs one operation as a transaction. The answer comes once the change is durable.
    pub async fn call(&self, caller: Caller, job: Job) -> Result<Reply, ApiError> {
        self.run(caller, move |cx, txn| job(cx, txn)).await
    }

    /// Runs any transaction. An error of `run` takes everything back.
    pub async fn run<T: Send + 'static>(
        &self,
        caller: Caller,
        run: impl FnOnce(&Cx, &mut Txn) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let (answer, answered) = oneshot::channel();
        let message = Message::Transaction(Box::new(transaction::Typed::new(caller, run, answer)));
        self.messages.send(message).map_err(|_| stopped())?;
        answered.await.unwrap_or_else(|_| Err(stopped()))
    }

    /// How the controllers are doing, in their order.
    pub async fn controllers(&self) -> Result<Vec<ControllerStatus>, ApiError> {
        let (answer, answered) = oneshot::channel();
        self.messages
            .send(Message::Controllers(answer))
            .map_err(|_| stopped())?;
        answered.await.map_err(|_| stopped())
    }

    /// Takes a driver's observation in; never blocks. A lost one is made good by the next look.
    pub fn observe(&self, observation: Observation) {
        // After the engine has stopped nobody is left to tell.
        let _ = self.messages.send(Message::Observation(observation));
    }

    /// Stops the writer after everything that was sent before, and waits for it.
    pub async fn stop(&self) {
        let (done, waited) = oneshot::channel();
        if self.messages.send(Message::Stop(done)).is_ok() {
            let _ = waited.await;
        }
    }
}

fn stopped() -> ApiError {
    ApiError::new("ServiceUnavailable", "cove is shutting down.").with_status(503)
}
