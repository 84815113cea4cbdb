//! Pulling an image.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use futures_util::future::try_join_all;
use tokio::sync::Semaphore;

use super::layers::{self, Layer};
use super::registry::{Registry, RegistryError};
use super::store::ImageStore;
use super::unpack::UnpackError;
use crate::digest::{is_digest, of_like};
use crate::image_config::{ImageConfig, ImageFormatError, Manifest, choose_platform};
use crate::image_reference::ImageReference;

/// How many layers of an image come at the same time.
const DOWNLOADS_MAX: usize = 3;

/// Why an image is not there.
#[derive(Debug, thiserror::Error)]
pub enum PullError {
    #[error(transparent)]
    Registry(#[from] RegistryError),
    #[error(transparent)]
    Format(#[from] ImageFormatError),
    #[error("failed to validate digest: expected {expected}, found {found}")]
    Digest { expected: String, found: String },
    #[error("the blob {digest} does not have the {expected} bytes that its manifest says")]
    Size { digest: String, expected: u64 },
    #[error("failed to extract layer {digest}")]
    Unpack {
        digest: String,
        #[source]
        source: UnpackError,
    },
    #[error("cannot {doing} {what}")]
    Disk {
        doing: &'static str,
        what: String,
        #[source]
        source: io::Error,
    },
    #[error("the pull was interrupted")]
    Interrupted,
}

/// What to pull, and how to get there.
pub(crate) struct PullRequest {
    pub reference: ImageReference,
    /// OCI's spelling, `amd64`.
    pub architecture: &'static str,
    /// Its failure makes the other images useless.
    pub needed: bool,
    pub registry: Registry,
}

/// An image that is on the disk.
#[derive(Clone, Debug)]
pub(crate) struct PulledImage {
    /// Of the manifest that the reference leads to; of the list, when it leads to a list.
    pub digest: String,
    pub config: ImageConfig,
    /// The layers' directories, the lowest first.
    pub layers: Vec<PathBuf>,
}

/// Pulls an image. The registry is always asked what the reference means now; everything that is
/// there already is not asked for again.
pub(crate) async fn pull(store: &Arc<ImageStore>, request: &PullRequest) -> Result<PulledImage, PullError> {
    let PullRequest {
        reference,
        architecture,
        registry,
        ..
    } = request;
    let repository = reference.repository.as_str();
    let (bytes, named) = registry.named_manifest(repository, reference.selector()).await?;
    // By the algorithm by which it can be asked for again.
    let named = named.filter(|digest| is_digest(digest)).unwrap_or_default();
    let digest = of_like(reference.digest.as_ref().unwrap_or(&named), &bytes);
    if let Some(expected) = &reference.digest
        && *expected != digest
    {
        return Err(PullError::Digest {
            expected: expected.clone(),
            found: digest,
        });
    }
    let mut manifest = Manifest::parse(&bytes)?;
    if let Manifest::Index(manifests) = &manifest {
        let chosen = choose_platform(manifests, architecture)?.digest.clone();
        let bytes = document(store, &chosen, registry.manifest(repository, &chosen)).await?;
        manifest = Manifest::parse(&bytes)?;
    }
    let Manifest::Image { config, layers } = manifest else {
        return Err(ImageFormatError::MediaType("a list of lists of images".to_owned()).into());
    };
    let config = document(
        store,
        &config.digest,
        registry.small_blob(repository, &config.digest),
    )
    .await?;
    let config = ImageConfig::parse(&config)?;
    let chain_ids = config.chain_ids();
    if layers.len() != chain_ids.len() {
        return Err(ImageFormatError::LayerCount {
            layers: layers.len(),
            diff_ids: chain_ids.len(),
        }
        .into());
    }
    let layers: Vec<Layer> = layers
        .into_iter()
        .zip(&config.rootfs.diff_ids)
        .zip(chain_ids)
        .map(|((descriptor, diff_id), chain_id)| Layer {
            descriptor,
            diff_id: diff_id.clone(),
            chain_id,
        })
        .collect();
    ensure_layers(store, registry, repository, &layers).await?;
    Ok(PulledImage {
        digest,
        config,
        layers: layers.iter().map(|l| store.layer_path(&l.chain_id)).collect(),
    })
}

/// A document by its digest, from the store or from the registry.
async fn document(
    store: &ImageStore,
    digest: &str,
    from_registry: impl Future<Output = Result<bytes::Bytes, RegistryError>>,
) -> Result<Vec<u8>, PullError> {
    if let Some(bytes) = store.document(digest) {
        return Ok(bytes);
    }
    let bytes = from_registry.await?;
    let found = of_like(digest, &bytes);
    if found != digest {
        return Err(PullError::Digest {
            expected: digest.to_owned(),
            found,
        });
    }
    store
        .keep_document(digest, &bytes)
        .map_err(|source| PullError::Disk {
            doing: "keep",
            what: digest.to_owned(),
            source,
        })?;
    Ok(bytes.to_vec())
}

/// Downloads what is missing, several at once, and unpacks in order from below.
async fn ensure_layers(
    store: &Arc<ImageStore>,
    registry: &Registry,
    repository: &str,
    layers: &[Layer],
) -> Result<(), PullError> {
    let missing: Vec<usize> = (0..layers.len())
        .filter(|&i| !store.layer_path(&layers[i].chain_id).exists())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    for &i in &missing {
        // What cannot be unpacked need not be downloaded.
        layers[i].descriptor.compression()?;
    }
    let places = Semaphore::new(DOWNLOADS_MAX);
    let blobs = try_join_all(missing.iter().map(|&i| {
        let places = &places;
        async move {
            let _place = places.acquire().await.map_err(|_| PullError::Interrupted)?;
            layers::fetch(store, registry, repository, &layers[i].descriptor).await
        }
    }))
    .await?;
    for (i, blob) in missing.into_iter().zip(blobs) {
        let below = layers[..i]
            .iter()
            .map(|l| store.layer_path(&l.chain_id))
            .collect();
        layers::ensure_unpacked(store, &layers[i], blob, below).await?;
    }
    Ok(())
}
