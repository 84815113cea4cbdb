//! The thread that writes: batches of transactions and observations, each durable as a whole.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use model::{ApiError, Timestamp};
use rows::{Change, Observation, Settings};
use store::{Batch, CommitError, Revision, Store};
use tokio::sync::oneshot;
use world::{Committed, World};

use crate::batch::Transaction;
use crate::{Clock, Publish, StartError};

pub enum Message {
    Transaction(Box<dyn Transaction>),
    Observation(Observation),
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
    world: World,
    clock: Clock,
    publish: Publish,
    /// Nothing is tried before: the last batch could not be made durable.
    pause: bool,
    /// Observations whose effect could not be made durable: drivers tell a thing once, so they
    /// are taken in again before anything else.
    unheard: Vec<Observation>,
    /// It is not known what the store holds. Only reading it again can tell, at the next start.
    lost: bool,
}

impl Writer {
    pub fn new(
        store: Box<dyn Store>,
        revision: Revision,
        world: World,
        clock: Clock,
        publish: Publish,
    ) -> Self {
        Writer {
            store,
            revision,
            world,
            clock,
            publish,
            pause: false,
            unheard: Vec::new(),
            lost: false,
        }
    }

    /// The transaction of a start, and the snapshot for the drivers.
    pub fn boot(&mut self, settings: Settings) -> Result<(), StartError> {
        let now = (self.clock)();
        let booted = self.world.transact(|txn| -> Result<_, std::convert::Infallible> {
            world::boot(txn, settings);
            Ok(())
        });
        let Ok(((), committed)) = booted;
        let committed: Vec<_> = [committed].into_iter().chain(self.world.follow(now)).collect();
        self.revision = self
            .store
            .commit(self.revision, &batch(&committed))
            .map_err(StartError::FirstCommit)?;
        let snapshot = self.world.tables().snapshot();
        (self.publish)(&snapshot);
        Ok(())
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
        match self.world.wake_at() {
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => inbox.recv_timeout(at.since((self.clock)()).min(Duration::from_secs(3600))),
        }
    }

    /// Runs what has come in, makes it durable at once, then answers and publishes. Gives back
    /// the sender of a stop request, if there was one.
    fn batch(&mut self, messages: impl Iterator<Item = Message>) -> Option<oneshot::Sender<()>> {
        let now = (self.clock)();
        let (mut committed, mut answers, mut stop) = (Vec::new(), Vec::new(), None);
        let mut heard = std::mem::take(&mut self.unheard);
        for observation in &heard {
            committed.push(self.observe(observation.clone(), now));
        }
        for message in messages {
            match message {
                Message::Transaction(mut transaction) => {
                    committed.extend(transaction.run(&mut self.world, now));
                    // A read waits too: what it saw may have been written in this very batch.
                    answers.push(transaction);
                }
                Message::Observation(observation) => {
                    committed.push(self.observe(observation.clone(), now));
                    heard.push(observation);
                }
                Message::Stop(done) => stop = Some(done),
            }
        }
        committed.extend(self.world.follow(now));
        committed.retain(|c: &Committed| !c.changes.is_empty());
        let failure = self.commit(committed);
        self.pause = failure.is_some();
        if failure.is_some() {
            self.unheard = heard;
        }
        for transaction in answers {
            transaction.answer(failure.clone());
        }
        stop
    }

    fn observe(&mut self, observation: Observation, now: Timestamp) -> Committed {
        let done = self.world.transact(|txn| -> Result<_, std::convert::Infallible> {
            world::observe(txn, observation, now);
            Ok(())
        });
        let Ok(((), committed)) = done;
        committed
    }

    /// Makes transactions durable and publishes them. When that fails they are taken back, and
    /// the error that their callers get is returned.
    fn commit(&mut self, committed: Vec<Committed>) -> Option<ApiError> {
        if committed.is_empty() {
            return None;
        }
        let outcome = self
            .store
            .commit(self.revision, &batch(&committed))
            .map_err(|error| {
                self.lost = matches!(error, CommitError::Unknown(_));
                chain(&error)
            });
        match outcome {
            Ok(revision) => {
                self.revision = revision;
                let changes: Vec<Change> = committed.into_iter().flat_map(|c| c.changes).collect();
                (self.publish)(&changes);
                None
            }
            Err(reason) => {
                tracing::error!(reason, "a batch could not be made durable and was taken back");
                for c in committed.into_iter().rev() {
                    self.world.undo(c);
                }
                Some(ApiError::new("ServerException", "The change could not be stored.").with_status(500))
            }
        }
    }
}

fn batch(committed: &[Committed]) -> Batch {
    let changes = committed.iter().flat_map(|c| &c.changes);
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
