//! Which blobs nobody needs any more.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::content::entries;
use crate::{ContentError, ContentStore, Digest, MANIFEST_BYTES_MAX, Manifest};

/// What a collection has removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    pub blobs: u64,
    pub bytes: u64,
}

impl ContentStore {
    /// Removes all blobs but the given manifests and what they are made of. A blob that is younger
    /// than `grace` stays: its manifest may be on its way.
    pub fn collect(
        &self,
        manifests: impl IntoIterator<Item = Digest>,
        grace: Duration,
    ) -> Result<Collected, ContentError> {
        let needed = self.needed(manifests)?;
        let mut collected = Collected::default();
        for dir in self.blob_folders()? {
            for path in entries(&dir)? {
                let digest = path
                    .file_name()
                    .and_then(|n| n.to_str())
                    .and_then(Digest::from_hex);
                if digest.is_some_and(|d| needed.contains(&d)) {
                    continue;
                }
                let Ok(metadata) = fs::metadata(&path) else {
                    continue;
                };
                let age = metadata
                    .modified()
                    .ok()
                    .and_then(|t| SystemTime::now().duration_since(t).ok());
                if age.is_none_or(|age| age < grace) {
                    continue;
                }
                fs::remove_file(&path).map_err(ContentError::io("delete", &path))?;
                collected.blobs += 1;
                collected.bytes += metadata.len();
            }
        }
        self.remove_dead_links(&self.links_dir())?;
        Ok(collected)
    }

    fn blob_folders(&self) -> Result<Vec<PathBuf>, ContentError> {
        let mut folders = Vec::new();
        for dir in self.blobs_dirs() {
            folders.extend(entries(&dir)?);
        }
        Ok(folders)
    }

    fn needed(&self, manifests: impl IntoIterator<Item = Digest>) -> Result<BTreeSet<Digest>, ContentError> {
        let mut needed = BTreeSet::new();
        let mut unread: Vec<Digest> = manifests.into_iter().collect();
        while let Some(digest) = unread.pop() {
            if !needed.insert(digest) {
                continue;
            }
            let Some(bytes) = self.read(&digest, MANIFEST_BYTES_MAX)? else {
                continue;
            };
            // The media type was a header of its push; whichever reads it is right enough here.
            let manifest = Manifest::parse(&bytes, None)
                .or_else(|_| Manifest::parse(&bytes, Some(crate::manifest::OCI_MANIFEST)))
                .or_else(|_| Manifest::parse(&bytes, Some(crate::manifest::OCI_INDEX)));
            if let Ok(manifest) = manifest {
                needed.extend(manifest.blobs);
                unread.extend(manifest.manifests);
            }
        }
        Ok(needed)
    }

    fn remove_dead_links(&self, dir: &Path) -> Result<(), ContentError> {
        for path in entries(dir)? {
            if path.is_dir() {
                self.remove_dead_links(&path)?;
                continue;
            }
            let digest = path
                .file_name()
                .and_then(|n| n.to_str())
                .and_then(Digest::from_hex);
            if let Some(digest) = digest
                && self.blob(&digest)?.is_none()
            {
                fs::remove_file(&path).map_err(ContentError::io("delete", &path))?;
            }
        }
        Ok(())
    }
}
