use std::error::Error;
use std::io;
use std::path::PathBuf;

use crate::Revision;

/// Why a store could not be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process, or another value in this one, has the store open.
    #[error("{} is in use by another cove: stop that one first, or choose another data directory", path.display())]
    InUse { path: PathBuf },

    /// The rows have a format that this program does not know.
    #[error(
        "{} was written by a newer cove (format {found}; this one knows formats up to {known}): \
         start that version of cove, or choose another data directory",
        path.display()
    )]
    NewerFormat { path: PathBuf, found: u64, known: u64 },

    /// The file is there, but it is no store of cove's, or it is damaged.
    #[error("{} is not a store of cove or is damaged ({detail}): restore it from a backup, or choose another data directory", path.display())]
    Damaged { path: PathBuf, detail: String },

    /// The data directory or the file in it cannot be created, opened or synced.
    #[error("cannot open {}", path.display())]
    Open {
        path: PathBuf,
        #[source]
        source: io::Error,
    },

    #[error("cannot {doing} the rows in {}", path.display())]
    Backend {
        path: PathBuf,
        /// A verb: `read`, `change` or `write`.
        doing: &'static str,
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },

    /// An earlier commit ended in [`CommitError::Unknown`].
    #[error("the store must be opened again: it is not known whether the last batch was written")]
    MustReopen,
}

/// Why a batch was not acknowledged.
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    /// Somebody else has written. Nothing of the batch is stored.
    #[error("the store is at revision {actual}, not at {expected}")]
    Conflict { expected: Revision, actual: Revision },

    /// The batch was refused before anything of it could have become durable.
    #[error("the batch was not written")]
    NotWritten(#[source] StoreError),

    /// The medium failed while the batch was on its way: after opening the store again it is there
    /// in whole or not at all.
    #[error("it is not known whether the batch was written")]
    Unknown(#[source] StoreError),
}
