//! The single writer, step by step and without a thread, a clock or a store: what a batch does in memory,
//! what is to be made durable, and how it is taken back when it cannot be.
//!
//! The writer's thread drives it, and so does the simulator, which lets the process die between the steps:
//! `begin`, any number of `transact` and `observe`, `follow`; then the [`Batch::changes`] go to the store; then
//! `acknowledge` or `take_back`.

use model::{ApiError, Timestamp};
use rows::{Change, Observation, Settings};
use world::{Committed, Txn, World};

/// The world, and the observations that it has still to take in.
pub struct Core {
    world: World,
    /// Observations whose effect could not be made durable. Drivers report a thing once, so they are taken in
    /// again before anything else.
    unacknowledged: Vec<Observation>,
}

/// Transactions that are made durable together.
#[must_use = "its changes are in memory: acknowledge them or take them back"]
#[derive(Debug, Default)]
pub struct Batch {
    committed: Vec<Committed>,
    observations: Vec<Observation>,
}

impl Batch {
    fn add(&mut self, committed: Committed) {
        if !committed.changes.is_empty() {
            self.committed.push(committed);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.committed.is_empty()
    }

    /// What is to be made durable, in order: of two changes to one row the later holds.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.committed.iter().flat_map(|committed| &committed.changes)
    }
}

impl Core {
    /// Takes the rows over, with the batch of a start.
    pub fn boot(mut world: World, settings: Settings, now: Timestamp) -> (Self, Batch) {
        let booted = world.boot(settings, now);
        let mut core = Core {
            world,
            unacknowledged: Vec::new(),
        };
        let mut batch = Batch::default();
        batch.add(booted);
        core.follow(&mut batch, now);
        (core, batch)
    }

    pub fn world(&self) -> &World {
        &self.world
    }

    /// Begins a batch with what the last one could not make durable.
    pub fn begin(&mut self, now: Timestamp) -> Batch {
        let mut batch = Batch::default();
        for observation in std::mem::take(&mut self.unacknowledged) {
            self.observe(&mut batch, observation, now);
        }
        batch
    }

    /// Runs a transaction. An error leaves every row as it was.
    ///
    /// # Errors
    /// Those of `run`.
    pub fn transact<T>(
        &mut self,
        batch: &mut Batch,
        run: impl FnOnce(&mut Txn) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let (value, committed) = self.world.transact(run)?;
        batch.add(committed);
        Ok(value)
    }

    /// Takes in what a driver saw.
    pub fn observe(&mut self, batch: &mut Batch, observation: Observation, now: Timestamp) {
        batch.add(self.world.observe(&observation, now));
        batch.observations.push(observation);
    }

    /// Lets the controllers do what follows from the batch, and what is due by now.
    pub fn follow(&mut self, batch: &mut Batch, now: Timestamp) {
        if let Some(committed) = self.world.follow(now) {
            batch.add(committed);
        }
    }

    /// The batch is durable. Its changes are for the drivers.
    pub fn acknowledge(batch: Batch) -> Vec<Change> {
        let committed = batch.committed.into_iter();
        committed.flat_map(|committed| committed.changes).collect()
    }

    /// The batch is not known to be durable: every row is as it was before.
    pub fn take_back(&mut self, batch: Batch) {
        for committed in batch.committed.into_iter().rev() {
            self.world.undo(committed);
        }
        self.unacknowledged = batch.observations;
    }
}
