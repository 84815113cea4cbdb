//! The rows of the world, durable: all that the engine needs of a database, and nothing more.
//!
//! The engine keeps the whole world in memory, so a store is only ever read once, at start
//! ([`Store::load`]), and afterwards takes one batch of changes at a time ([`Store::commit`]). A
//! batch is conditional on the revision that the writer believes is current, atomic (all of it or
//! nothing), and durable when `commit` returns. That is what both an embedded file and a cluster's
//! etcd can promise, so the trait asks for no more. Every backend passes the same `suite`.
//!
//! A store knows nothing of what a row means: a row is a kind, a key and bytes.

mod batch;
mod error;
mod memory;
mod redb_file;

#[cfg(test)]
mod power_cut;
#[cfg(test)]
mod suite;

pub use batch::{Batch, Change, Loaded, Revision, Row};
pub use error::{CommitError, StoreError};
pub use memory::{MemoryDisk, MemoryStore};
pub use redb_file::{FILE_NAME, FORMAT, RedbStore};

/// Durable rows with one writer.
pub trait Store: Send {
    /// Reads every row, and the revision that they are at. The rows come in order of kind and key.
    fn load(&self) -> Result<Loaded, StoreError>;

    /// Applies `batch` if the store is still at `expected`, and returns the revision that follows.
    ///
    /// When this returns `Ok` the whole batch has reached the medium. An empty batch changes
    /// nothing and returns `expected`. After [`CommitError::Unknown`] the store takes no further
    /// batch: open it again and [`load`](Store::load), to learn which way it went.
    fn commit(&mut self, expected: Revision, batch: &Batch) -> Result<Revision, CommitError>;
}

impl<S: Store + ?Sized> Store for Box<S> {
    fn load(&self) -> Result<Loaded, StoreError> {
        (**self).load()
    }

    fn commit(&mut self, expected: Revision, batch: &Batch) -> Result<Revision, CommitError> {
        (**self).commit(expected, batch)
    }
}
