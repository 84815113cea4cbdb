//! Uploads: bytes that are on their way to become a blob.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use model::Scope;
use sha2::{Digest as _, Sha256};

use crate::digest::Algorithm;
use crate::{ContentError, ContentStore, Digest};

/// The largest layer that ECR takes.
pub const UPLOAD_BYTES_MAX: u64 = 52 << 30;
/// An upload that nobody has touched for this long is forgotten.
const IDLE_MAX: Duration = Duration::from_secs(3600);

/// The uploads of a store, by id.
#[derive(Debug)]
pub(crate) struct Uploads {
    dir: PathBuf,
    open: Mutex<HashMap<String, Upload>>,
}

/// One upload. Clones are the same one. Its file is gone with the last clone, unless it became a
/// blob.
#[derive(Clone, Debug)]
pub struct Upload(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    id: String,
    scope: Scope,
    repository: String,
    path: PathBuf,
    file: File,
    state: Mutex<State>,
    /// Held by a request for as long as it sends: chunks do not mix.
    turn: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Debug)]
struct State {
    hasher: Sha256,
    len: u64,
    touched: Instant,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Upload {
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Bytes so far.
    pub fn len(&self) -> u64 {
        lock(&self.0.state).len
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds bytes at the end. After an error the upload should be cancelled.
    pub fn append(&self, bytes: &[u8]) -> Result<(), ContentError> {
        let mut state = lock(&self.0.state);
        let len = state.len.saturating_add(bytes.len() as u64);
        if len > UPLOAD_BYTES_MAX {
            return Err(ContentError::TooLarge {
                limit: UPLOAD_BYTES_MAX,
            });
        }
        self.0
            .file
            .write_all_at(bytes, state.len)
            .map_err(ContentError::io("write", &self.0.path))?;
        state.hasher.update(bytes);
        state.len = len;
        state.touched = Instant::now();
        Ok(())
    }

    /// Waits until no other request sends to this upload.
    pub(crate) async fn turn(&self) -> tokio::sync::OwnedMutexGuard<()> {
        self.0.turn.clone().lock_owned().await
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // It is already elsewhere when it became a blob.
        let _ = fs::remove_file(&self.path);
    }
}

impl Uploads {
    pub(crate) fn new(dir: PathBuf) -> Self {
        Uploads {
            dir,
            open: Mutex::default(),
        }
    }

    fn forget(&self, id: &str) {
        lock(&self.open).remove(id);
    }
}

impl ContentStore {
    /// Begins an upload to a repository, and forgets those that are idle.
    pub fn begin_upload(&self, scope: &Scope, repository: &str) -> Result<Upload, ContentError> {
        self.expire_uploads(IDLE_MAX);
        let dir = &self.uploads.dir;
        let id = random_id().map_err(ContentError::io("read", "/dev/urandom"))?;
        let path = dir.join(&id);
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path)
            .map_err(ContentError::io("write", &path))?;
        let upload = Upload(Arc::new(Inner {
            id: id.clone(),
            scope: scope.clone(),
            repository: repository.to_owned(),
            path,
            file,
            state: Mutex::new(State {
                hasher: Sha256::new(),
                len: 0,
                touched: Instant::now(),
            }),
            turn: Arc::default(),
        }));
        lock(&self.uploads.open).insert(id, upload.clone());
        Ok(upload)
    }

    /// The upload with this id, if it was begun for this repository.
    pub fn upload(&self, scope: &Scope, repository: &str, id: &str) -> Result<Upload, ContentError> {
        lock(&self.uploads.open)
            .get(id)
            .filter(|u| u.0.scope == *scope && u.0.repository == repository)
            .cloned()
            .ok_or_else(|| ContentError::UploadUnknown { id: id.to_owned() })
    }

    pub fn cancel_upload(&self, upload: &Upload) {
        self.uploads.forget(upload.id());
    }

    /// Makes the upload a blob that its repository sees. Durable on return. The upload is over
    /// afterwards, also when its bytes turn out not to be those of `digest`.
    pub fn commit_upload(&self, upload: &Upload, digest: &Digest) -> Result<(), ContentError> {
        self.uploads.forget(upload.id());
        let inner = &upload.0;
        let state = lock(&inner.state);
        let actual = match digest.algorithm() {
            Algorithm::Sha256 => Digest::from_hasher(state.hasher.clone()),
            // Rare enough to be read once more: nobody says with the first chunk how the last one will be named.
            Algorithm::Sha512 => File::open(&inner.path)
                .and_then(Digest::sha512_of)
                .map_err(ContentError::io("read", &inner.path))?,
        };
        if actual != *digest {
            return Err(ContentError::DigestMismatch {
                expected: Box::new(*digest),
                actual: Box::new(actual),
            });
        }
        inner
            .file
            .sync_all()
            .map_err(ContentError::io("write", &inner.path))?;
        self.adopt(&inner.path, &inner.scope, &inner.repository, digest)
    }

    /// Forgets the uploads that nobody has touched for `idle`.
    pub fn expire_uploads(&self, idle: Duration) {
        let mut open = lock(&self.uploads.open);
        let expired: Vec<Upload> = open
            .values()
            .filter(|u| lock(&u.0.state).touched.elapsed() >= idle)
            .cloned()
            .collect();
        for upload in &expired {
            open.remove(upload.id());
        }
        // Files are removed without the lock.
        drop(open);
    }
}

/// A random UUID: nobody can guess another's upload.
fn random_id() -> io::Result<String> {
    let mut bytes = [0; 16];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    Ok(format!(
        "{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    ))
}
