use std::io;
use std::path::PathBuf;

use crate::Digest;

/// Why content was not stored or not found.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// The bytes are not those that the digest names.
    #[error("the content has digest {actual}, not {expected}")]
    DigestMismatch {
        expected: Box<Digest>,
        actual: Box<Digest>,
    },

    #[error("there is no upload {id} in this repository")]
    UploadUnknown { id: String },

    /// A chunk must begin where the last one ended.
    #[error("the chunk begins at byte {start}, but the upload is at byte {expected}")]
    OutOfOrder { start: u64, expected: u64 },

    #[error("an upload has at most {limit} bytes")]
    TooLarge { limit: u64 },

    /// A failure of this machine.
    #[error("cannot {doing} {}", path.display())]
    Io {
        /// A verb: `read`, `write`, `delete`.
        doing: &'static str,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

impl ContentError {
    pub(crate) fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| ContentError::Io { doing, path, source }
    }
}
