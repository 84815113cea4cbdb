//! Bytes by their digest, and which repository sees them.
//!
//! ```text
//! DIR/blobs/sha256/ab/abcd…                              the bytes, once; and blobs/sha512/…
//! DIR/links/ACCOUNT/REGION/team~app/BLOBS/abcd…          empty: this repository sees them
//! DIR/links/ACCOUNT/REGION/team~app/REFERRERS/SUBJECT/abcd…   empty: abcd… refers to SUBJECT
//! DIR/uploads/ID                                         not yet anything
//! ```
//!
//! All calls block on the disk.

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use model::Scope;

use crate::digest::Algorithm;
use crate::upload::Uploads;
use crate::{ContentError, Digest};

const BLOBS: &str = "BLOBS";
const REFERRERS: &str = "REFERRERS";

/// Clones are the same store. Whoever opens a directory must be alone with it.
#[derive(Clone, Debug)]
pub struct ContentStore {
    dir: Arc<Path>,
    pub(crate) uploads: Arc<Uploads>,
}

/// A blob that is open for reading; it can be read on even after it was collected.
#[derive(Debug)]
pub struct BlobFile {
    path: PathBuf,
    file: File,
    /// Bytes.
    pub len: u64,
}

impl BlobFile {
    /// Reads up to `limit` bytes at `offset`; empty at the end.
    pub fn read_at(&self, offset: u64, limit: usize) -> Result<Vec<u8>, ContentError> {
        let left = usize::try_from(self.len.saturating_sub(offset)).unwrap_or(usize::MAX);
        let mut bytes = vec![0; limit.min(left)];
        self.file
            .read_exact_at(&mut bytes, offset)
            .map_err(ContentError::io("read", &self.path))?;
        Ok(bytes)
    }
}

impl ContentStore {
    /// Opens the store in `dir`, which is created when it is missing. Uploads that were not
    /// finished are forgotten: their clients begin again.
    pub fn open(dir: &Path) -> Result<Self, ContentError> {
        let uploads = dir.join("uploads");
        match fs::remove_dir_all(&uploads) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                return Err(ContentError::Io {
                    doing: "delete",
                    path: uploads,
                    source: e,
                });
            }
            _ => {}
        }
        fs::create_dir_all(&uploads).map_err(ContentError::io("write", &uploads))?;
        let store = ContentStore {
            dir: dir.into(),
            uploads: Arc::new(Uploads::new(uploads)),
        };
        store.make_directories()?;
        Ok(store)
    }

    fn make_directories(&self) -> Result<(), ContentError> {
        for dir in self.blobs_dirs().into_iter().chain([self.links_dir()]) {
            fs::create_dir_all(&dir).map_err(ContentError::io("write", &dir))?;
        }
        Ok(())
    }

    /// Removes everything: all repositories, their blobs and all uploads.
    pub fn clear(&self) -> Result<(), ContentError> {
        self.expire_uploads(Duration::ZERO);
        for dir in [self.links_dir()].into_iter().chain(self.blobs_dirs()) {
            fs::remove_dir_all(&dir).map_err(ContentError::io("delete", &dir))?;
        }
        self.make_directories()
    }

    /// One an algorithm.
    pub(crate) fn blobs_dirs(&self) -> [PathBuf; 2] {
        Algorithm::ALL.map(|algorithm| self.blobs_dir(algorithm))
    }

    fn blobs_dir(&self, algorithm: Algorithm) -> PathBuf {
        self.dir.join("blobs").join(algorithm.as_str())
    }

    pub(crate) fn links_dir(&self) -> PathBuf {
        self.dir.join("links")
    }

    fn blob_path(&self, digest: &Digest) -> PathBuf {
        let hex = digest.hex();
        self.blobs_dir(digest.algorithm()).join(&hex[..2]).join(hex)
    }

    fn repository_dir(&self, scope: &Scope, repository: &str) -> PathBuf {
        let mut path = self
            .links_dir()
            .join(scope.account.as_str())
            .join(scope.region.as_str());
        // A name can be longer than a file name. It is all ASCII, has no `~`, and no capitals as
        // the directories below it have.
        let flat = repository.replace('/', "~");
        let mut rest = flat.as_str();
        while let Some((head, tail)) = rest.split_at_checked(200) {
            path.push(head);
            rest = tail;
        }
        path.push(if rest.is_empty() { "END" } else { rest });
        path
    }

    // === blobs ===

    /// Whether the repository sees this blob, and its length.
    pub fn linked(
        &self,
        scope: &Scope,
        repository: &str,
        digest: &Digest,
    ) -> Result<Option<u64>, ContentError> {
        let link = self
            .repository_dir(scope, repository)
            .join(BLOBS)
            .join(digest.hex());
        if !link.try_exists().map_err(ContentError::io("read", &link))? {
            return Ok(None);
        }
        let path = self.blob_path(digest);
        match fs::metadata(&path) {
            Ok(found) => Ok(Some(found.len())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(ContentError::Io {
                doing: "read",
                path,
                source,
            }),
        }
    }

    /// Makes a blob young again, so that a collection leaves it to the push that counts on it.
    pub(crate) fn touch(&self, digest: &Digest) {
        // Best effort: without it, the blob only stays as old as it is.
        if let Ok(file) = File::open(self.blob_path(digest)) {
            let _ = file.set_modified(SystemTime::now());
        }
    }

    /// Opens a blob whoever may see it; `None` when there is none.
    pub fn blob(&self, digest: &Digest) -> Result<Option<BlobFile>, ContentError> {
        let path = self.blob_path(digest);
        let opened = File::open(&path).and_then(|file| Ok((file.metadata()?.len(), file)));
        match opened {
            Ok((len, file)) => Ok(Some(BlobFile { path, file, len })),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(ContentError::Io {
                doing: "read",
                path,
                source,
            }),
        }
    }

    /// A whole blob of at most `limit` bytes, such as a manifest; `None` when there is none or it
    /// is longer.
    pub fn read(&self, digest: &Digest, limit: usize) -> Result<Option<Vec<u8>>, ContentError> {
        let Some(blob) = self.blob(digest)? else {
            return Ok(None);
        };
        let Some(len) = usize::try_from(blob.len).ok().filter(|len| *len <= limit) else {
            return Ok(None);
        };
        let mut bytes = Vec::with_capacity(len);
        let mut file = &blob.file;
        file.read_to_end(&mut bytes)
            .map_err(ContentError::io("read", &blob.path))?;
        Ok(Some(bytes))
    }

    /// Stores a small blob with this digest, such as a manifest, and shows it to the repository. Durable on return.
    pub fn put(
        &self,
        scope: &Scope,
        repository: &str,
        digest: &Digest,
        bytes: &[u8],
    ) -> Result<(), ContentError> {
        let upload = self.begin_upload(scope, repository)?;
        upload.append(bytes)?;
        self.commit_upload(&upload, digest)
    }

    /// Moves a verified and synced file into place, and shows it to the repository.
    pub(crate) fn adopt(
        &self,
        file: &Path,
        scope: &Scope,
        repository: &str,
        digest: &Digest,
    ) -> Result<(), ContentError> {
        let path = self.blob_path(digest);
        let dir = path.parent().unwrap_or(&path);
        let place = || {
            create_dir_durably(dir)?;
            // Over a blob that is already there: the bytes are the same, and its age begins anew.
            fs::rename(file, &path)?;
            File::open(dir)?.sync_all()
        };
        place().map_err(ContentError::io("write", &path))?;
        self.link(scope, repository, digest)
    }

    /// Shows a blob to a repository.
    pub fn link(&self, scope: &Scope, repository: &str, digest: &Digest) -> Result<(), ContentError> {
        self.mark(
            &self
                .repository_dir(scope, repository)
                .join(BLOBS)
                .join(digest.hex()),
        )
    }

    fn mark(&self, path: &Path) -> Result<(), ContentError> {
        let dir = path.parent().unwrap_or(path);
        let make = || {
            create_dir_durably(dir)?;
            File::create(path)?;
            File::open(dir)?.sync_all()
        };
        make().map_err(ContentError::io("write", path))
    }

    // === referrers ===

    /// Remembers that one manifest refers to another.
    pub fn add_referrer(
        &self,
        scope: &Scope,
        repository: &str,
        subject: &Digest,
        referrer: &Digest,
    ) -> Result<(), ContentError> {
        let dir = self
            .repository_dir(scope, repository)
            .join(REFERRERS)
            .join(subject.hex());
        self.mark(&dir.join(referrer.hex()))
    }

    /// The manifests that were pushed with this subject, also those that were deleted since.
    pub fn referrers(
        &self,
        scope: &Scope,
        repository: &str,
        subject: &Digest,
    ) -> Result<Vec<Digest>, ContentError> {
        let dir = self
            .repository_dir(scope, repository)
            .join(REFERRERS)
            .join(subject.hex());
        let mut found = Vec::new();
        for entry in entries(&dir)? {
            found.extend(
                entry
                    .file_name()
                    .and_then(|n| n.to_str())
                    .and_then(Digest::from_hex),
            );
        }
        found.sort_unstable();
        Ok(found)
    }

    /// Forgets what a repository sees; the bytes go with the next [`collect`](Self::collect).
    pub fn remove_repository(&self, scope: &Scope, repository: &str) -> Result<(), ContentError> {
        let dir = self.repository_dir(scope, repository);
        for part in [BLOBS, REFERRERS] {
            let part = dir.join(part);
            match fs::remove_dir_all(&part) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => {
                    return Err(ContentError::Io {
                        doing: "delete",
                        path: part,
                        source: e,
                    });
                }
                _ => {}
            }
        }
        // Fails when a longer name shares the directory, and need not succeed.
        let _ = fs::remove_dir(&dir);
        Ok(())
    }
}

/// Creates a directory and those above it, so that they are still there after a power cut.
fn create_dir_durably(dir: &Path) -> io::Result<()> {
    if dir.try_exists()? {
        return Ok(());
    }
    match dir.parent() {
        Some(parent) => {
            create_dir_durably(parent)?;
            match fs::create_dir(dir) {
                Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
                _ => {}
            }
            File::open(parent)?.sync_all()
        }
        None => Ok(()),
    }
}

/// The paths in a directory; none when it is missing.
pub(crate) fn entries(dir: &Path) -> Result<Vec<PathBuf>, ContentError> {
    let read = || {
        fs::read_dir(dir)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()
    };
    match read() {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(ContentError::io("read", dir)),
    }
}
