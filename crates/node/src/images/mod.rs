//! Images on disk.

use std::io;
use std::path::PathBuf;

/// The node's own content store, apart from the registry's.
pub(crate) struct ImageStore {
    dir: PathBuf,
}

impl ImageStore {
    pub fn open(dir: PathBuf) -> io::Result<Self> {
        std::fs::create_dir_all(&dir)?;
        Ok(ImageStore { dir })
    }
}
