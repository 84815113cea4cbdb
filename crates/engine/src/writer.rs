//! The thread that writes: batches of transactions and observations, each durable as a whole.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use model::ApiError;
use rows::{Change, Observation, Settings};
use store::{CommitError, Revision, Store};
use tokio::sync::oneshot;
use world::{ControllerStatus, World};

use crate::core::{Batch, Core};
use crate::transaction::Transaction;
use crate::{Clock, Publish, StartError};

pub enum Message {
    Transaction(Box<dyn Transaction>),
    Observation(Observation),
    Controllers(oneshot::Sender<Vec<ControllerStatus>>),
    Stop(oneshot::Sender<()>),
}

/// When refused observations are tried again.
const RETRY: Duration = Duration::from_millis(500);
/// How many transactions one sync may carry: bounds how long the first of them waits.
const BATCH: usize = 256;

/// Why the writer has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Stopped,
    StoreLost,
}

pub struct Writer {
    store: Box<dyn Store>,
    revision: Revision,
    core: Core,
    clock: Clock,
    publish: Publish,
    /// Nothing is tried before: the last batch could not be made durable.
    pause: bool,
    /// It is not known what the store holds. Only reading it again can tell, at the next start.
    lost: bool,
}

impl Writer {
    /// Makes the transaction of a start durable, and publishes all rows to the drivers.
    pub fn boot(
        mut store: Box<dyn Store>,
        revision: Revision,
        world: World,
        settings: Settings,
        clock: Clock,
        mut publish: Publish,
    ) -> Result<Self, StartError> {
        let (core, batch) = Core::boot(world, settings, clock());
        let revision = store
            .commit(revision, &stored(batch.changes()))
            .map_err(StartError::FirstCommit)?;
        Core::acknowledge(batch);
        publish(&core.world().tables().snapshot());
        Ok(Writer {
            store,
            revision,
            core,
            clock,
            publish,
            pause: false,
            lost: false,
        })
    }

    /// Works until it is told to stop, or until it is no longer known what the store holds.
    pub fn run(mut self, inbox: &Receiver<Message>) -> End {
        loop {
            let first = match self.wait(inbox) {
                Ok(message) => Some(message),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return End::Stopped,
            };
            let more = std::iter::from_fn(|| inbox.try_recv().ok()).take(BATCH);
            let stop = self.batch(first.into_iter().chain(more));
            if let Some(done) = stop {
                // Whoever waited for the end may have gone.
                let _ = done.send(());
                return End::Stopped;
            }
            if self.lost {
                return End::StoreLost;
            }
        }
    }

    fn wait(&self, inbox: &Receiver<Message>) -> Result<Message, RecvTimeoutError> {
        if self.pause {
            return inbox.recv_timeout(RETRY);
        }
        match self.core.world().wake_at() {
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => inbox.recv_timeout(at.since((self.clock)()).min(Duration::from_secs(3600))),
        }
    }

    /// Runs what has come in, makes it durable at once, then answers and publishes. Gives back
    /// the sender of a stop request, if there was one.
    fn batch(&mut self, messages: impl Iterator<Item = Message>) -> Option<oneshot::Sender<()>> {
        let now = (self.clock)();
        let (mut batch, mut transactions, mut stop) = (self.core.begin(now), Vec::new(), None);
        for message in messages {
            match message {
                Message::Transaction(mut transaction) => {
                    transaction.run(&mut self.core, &mut batch, now);
                    // A read waits too: what it saw may have been written in this very batch.
                    transactions.push(transaction);
                }
                Message::Observation(observation) => self.core.observe(&mut batch, observation, now),
                Message::Controllers(answer) => {
                    // Whoever asked may have gone.
                    let _ = answer.send(self.core.world().controllers());
                }
                Message::Stop(done) => stop = Some(done),
            }
        }
        self.core.follow(&mut batch, now);
        let failure = self.commit(batch);
        self.pause = failure.is_some();
        for transaction in transactions {
            transaction.answer(failure.clone());
        }
        stop
    }

    /// Makes a batch durable and publishes it. When that fails it is taken back, and the error that its callers
    /// get is returned.
    fn commit(&mut self, batch: Batch) -> Option<ApiError> {
        if batch.is_empty() {
            return None;
        }
        match self.store.commit(self.revision, &stored(batch.changes())) {
            Ok(revision) => {
                self.revision = revision;
                (self.publish)(&Core::acknowledge(batch));
                None
            }
            Err(error) => {
                self.lost = matches!(error, CommitError::Unknown(_));
                let reason = chain(&error);
                tracing::error!(reason, "a batch could not be made durable and was taken back");
                self.core.take_back(batch);
                Some(ApiError::new("ServerException", "The change could not be stored.").with_status(500))
            }
        }
    }
}

fn stored<'a>(changes: impl Iterator<Item = &'a Change>) -> store::Batch {
    changes
        .map(|c| match &c.row {
            Some(row) => store::Change::put(c.kind.name(), c.key.clone(), row.encode()),
            None => store::Change::delete(c.kind.name(), c.key.clone()),
        })
        .collect()
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
