//! The node's own content store, apart from the registry's.

use std::collections::HashMap;
use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::digest::of_like;

/// Manifests, configurations and unpacked layers by digest.
///
/// What has its final name is complete: everything is made in `ingest/` and renamed.
pub(crate) struct ImageStore {
    dir: PathBuf,
    serial: AtomicU64,
    /// One at a time for each digest.
    locks: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
    /// Downloads that somebody still needs.
    pub(super) blobs: Mutex<HashMap<String, Weak<Blob>>>,
}

/// A downloaded and verified blob; gone with its last user.
#[derive(Debug)]
pub(super) struct Blob {
    pub path: PathBuf,
}

impl Drop for Blob {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_file(&self.path) {
            tracing::warn!(%error, path = %self.path.display(), "cannot remove a download");
        }
    }
}

impl ImageStore {
    /// Opens the store and forgets what an earlier one did not finish. Nobody else may use the
    /// directory.
    ///
    /// # Errors
    /// When the directories cannot be made.
    pub fn open(dir: PathBuf) -> io::Result<Self> {
        let ingest = dir.join("ingest");
        match fs::remove_dir_all(&ingest) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        for part in ["manifests", "layers", "ingest"] {
            // Layers hold setuid programs and devices: no business of the host's users.
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(dir.join(part))?;
        }
        Ok(ImageStore {
            dir,
            serial: AtomicU64::new(0),
            locks: Mutex::default(),
            blobs: Mutex::default(),
        })
    }

    /// A path in `ingest/` that nobody else has.
    pub(super) fn ingest_path(&self) -> PathBuf {
        let serial = self.serial.fetch_add(1, Ordering::Relaxed);
        self.dir.join("ingest").join(serial.to_string())
    }

    /// The lock of whatever `name` names. Held across downloads: who waits for it finds the thing
    /// done, or does it.
    pub(super) fn lock_of(&self, name: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lock) = locks.get(name).and_then(Weak::upgrade) {
            return lock;
        }
        locks.retain(|_, lock| lock.strong_count() > 0);
        let lock = Arc::new(tokio::sync::Mutex::new(()));
        locks.insert(name.to_owned(), Arc::downgrade(&lock));
        lock
    }

    /// A manifest or configuration. What does not have its digest any more counts as absent.
    pub(super) fn document(&self, digest: &str) -> Option<Vec<u8>> {
        let bytes = fs::read(self.document_path(digest)).ok()?;
        (of_like(digest, &bytes) == digest).then_some(bytes)
    }

    /// Keeps a document whose digest has been verified.
    pub(super) fn keep_document(&self, digest: &str, bytes: &[u8]) -> io::Result<()> {
        let temporary = self.ingest_path();
        let mut file = File::create_new(&temporary)?;
        file.write_all(bytes)?;
        drop(file);
        fs::rename(temporary, self.document_path(digest))
    }

    fn document_path(&self, digest: &str) -> PathBuf {
        self.dir.join("manifests").join(file_name(digest))
    }

    /// Where the layer that completes the chain is, or will be.
    pub(super) fn layer_path(&self, chain_id: &str) -> PathBuf {
        self.dir.join("layers").join(file_name(chain_id))
    }

    /// Gives a finished layer its name, once its contents are on the disk.
    pub(super) fn keep_layer(&self, unpacked: &Path, chain_id: &str) -> io::Result<()> {
        let directory = super::unpack::open_root(unpacked)?;
        rustix::fs::syncfs(&directory)?;
        fs::rename(unpacked, self.layer_path(chain_id))
    }
}

/// A digest as a file name: the part after the algorithm, by whose length the two algorithms differ.
fn file_name(digest: &str) -> &str {
    digest.rsplit_once(':').map_or(digest, |(_, hex)| hex)
}
