//! Getting a layer: downloaded once, verified, unpacked once.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, Weak};

use flate2::read::MultiGzDecoder;

use super::pull::PullError;
use super::registry::Registry;
use super::store::{Blob, ImageStore};
use super::{unpack, zstd};
use crate::digest::Hasher;
use crate::image_config::{Compression, Descriptor};

/// A layer of an image.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    pub descriptor: Descriptor,
    /// Digest of the uncompressed archive.
    pub diff_id: String,
    pub chain_id: String,
}

/// Downloads a blob unless it is there, and verifies it. Who comes second waits for the first; if
/// that one fails, it tries itself: its network may be better.
pub(super) async fn fetch(
    store: &ImageStore,
    registry: &Registry,
    repository: &str,
    descriptor: &Descriptor,
) -> Result<Arc<Blob>, PullError> {
    let digest = &descriptor.digest;
    let lock = store.lock_of(digest);
    let _held = lock.lock().await;
    let known = store
        .blobs
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(digest)
        .and_then(Weak::upgrade);
    if let Some(blob) = known {
        return Ok(blob);
    }
    let path = store.ingest_path();
    let failed = |source| PullError::Disk {
        doing: "store",
        what: digest.clone(),
        source,
    };
    let mut file = File::create_new(&path).map_err(failed)?;
    let blob = Arc::new(Blob { path });
    let mut body = registry.blob(repository, digest).await?;
    let mut hash = Hasher::like(digest);
    let mut received: u64 = 0;
    while let Some(piece) = body.next().await? {
        received += piece.len() as u64;
        if received > descriptor.size {
            return Err(PullError::Size {
                digest: digest.clone(),
                expected: descriptor.size,
            });
        }
        hash.update(&piece);
        file.write_all(&piece).map_err(failed)?;
    }
    if received != descriptor.size {
        return Err(PullError::Size {
            digest: digest.clone(),
            expected: descriptor.size,
        });
    }
    verify(digest, hash)?;
    let mut blobs = store.blobs.lock().unwrap_or_else(PoisonError::into_inner);
    blobs.retain(|_, blob| blob.strong_count() > 0);
    blobs.insert(digest.clone(), Arc::downgrade(&blob));
    drop(blobs);
    Ok(blob)
}

/// Unpacks a layer on top of those below it (the lowest first), unless it is there.
pub(super) async fn ensure_unpacked(
    store: &Arc<ImageStore>,
    layer: &Layer,
    blob: Arc<Blob>,
    below: Vec<PathBuf>,
) -> Result<(), PullError> {
    let lock = store.lock_of(&layer.chain_id);
    let held = lock.lock_owned().await;
    if store.layer_path(&layer.chain_id).exists() {
        return Ok(());
    }
    let store = store.clone();
    let layer = layer.clone();
    let unpacked = tokio::task::spawn_blocking(move || {
        // Until the end, even when nobody waits any more: the work would only be done again.
        let _held = held;
        unpack_layer(&store, &layer, &blob, &below)
    });
    unpacked.await.map_err(|_| PullError::Interrupted)?
}

fn unpack_layer(store: &ImageStore, layer: &Layer, blob: &Blob, below: &[PathBuf]) -> Result<(), PullError> {
    let temporary = store.ingest_path();
    let done = unpack_into(&temporary, layer, blob, below).and_then(|()| {
        store
            .keep_layer(&temporary, &layer.chain_id)
            .map_err(|source| PullError::Disk {
                doing: "keep the layer",
                what: layer.chain_id.clone(),
                source,
            })
    });
    if done.is_err()
        && let Err(error) = fs::remove_dir_all(&temporary)
    {
        tracing::warn!(%error, path = %temporary.display(), "cannot remove a half-unpacked layer");
    }
    done
}

fn unpack_into(into: &Path, layer: &Layer, blob: &Blob, below: &[PathBuf]) -> Result<(), PullError> {
    let failed = |source| PullError::Disk {
        doing: "unpack",
        what: layer.descriptor.digest.clone(),
        source,
    };
    fs::create_dir(into).map_err(failed)?;
    fs::set_permissions(into, std::os::unix::fs::PermissionsExt::from_mode(0o755)).map_err(failed)?;
    let file = BufReader::with_capacity(256 * 1024, File::open(&blob.path).map_err(failed)?);
    let compression = layer.descriptor.compression()?;
    let archive: Box<dyn Read> = match compression {
        Compression::Plain => Box::new(file),
        Compression::Gzip => Box::new(BufReader::with_capacity(64 * 1024, MultiGzDecoder::new(file))),
        Compression::Zstd => Box::new(zstd::Decoder::new(file)),
    };
    let mut archive = Hashed {
        inner: archive,
        hash: Hasher::like(&layer.diff_id),
    };
    let unpacked = unpack::unpack(&mut archive, into, below);
    unpacked.map_err(|source| PullError::Unpack {
        digest: layer.descriptor.digest.clone(),
        source,
    })?;
    // Padding after the archive's end belongs to the digest too.
    io::copy(&mut archive, &mut io::sink()).map_err(failed)?;
    verify(&layer.diff_id, archive.hash)
}

struct Hashed<R> {
    inner: R,
    hash: Hasher,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.inner.read(buffer)?;
        self.hash.update(&buffer[..got]);
        Ok(got)
    }
}

fn verify(expected: &str, hash: Hasher) -> Result<(), PullError> {
    let found = hash.finish();
    if found == expected {
        Ok(())
    } else {
        Err(PullError::Digest {
            expected: expected.to_owned(),
            found,
        })
    }
}
