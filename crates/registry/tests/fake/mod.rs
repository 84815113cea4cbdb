//! A catalog in memory, and a server that answers with it.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by tests that use parts of it"
)]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use model::{AccountId, ApiError, Region, Scope};
use registry::{Catalog, ManifestRecord, NewManifest, Reference, Registry, handle};
use tempfile::TempDir;

pub const PASSWORD: &str = "c2VjcmV0";

pub fn scope() -> Scope {
    Scope::new(
        AccountId::parse("000000000000").unwrap(),
        Region::parse("ap-northeast-1").unwrap(),
    )
}

#[derive(Default)]
pub struct FakeCatalog {
    pub repositories: Vec<&'static str>,
    /// Repositories whose tags cannot move.
    pub immutable: Vec<&'static str>,
    images: Mutex<BTreeMap<String, Image>>,
}

struct Image {
    manifest: NewManifest,
    tags: Vec<String>,
}

impl FakeCatalog {
    pub fn delete_image(&self, repository: &str, digest: &registry::Digest) {
        self.images
            .lock()
            .unwrap()
            .remove(&format!("{repository}@{digest}"));
    }

    pub fn image(&self, repository: &str, digest: &registry::Digest) -> Option<NewManifest> {
        self.images
            .lock()
            .unwrap()
            .get(&format!("{repository}@{digest}"))
            .map(|i| i.manifest.clone())
    }

    pub fn digests(&self) -> Vec<registry::Digest> {
        self.images
            .lock()
            .unwrap()
            .values()
            .map(|i| i.manifest.digest)
            .collect()
    }
}

impl Catalog for FakeCatalog {
    async fn authenticate(&self, user: &str, password: &str) -> Result<Scope, ApiError> {
        if user == "AWS" && password == PASSWORD {
            return Ok(scope());
        }
        let text = "Your authorization token has expired. Reauthenticate and try again.";
        Err(ApiError::new("ExpiredTokenException", text))
    }

    async fn repository_exists(&self, of: &Scope, repository: &str) -> Result<bool, ApiError> {
        Ok(*of == scope() && self.repositories.contains(&repository))
    }

    async fn put_manifest(&self, _: &Scope, repository: &str, manifest: NewManifest) -> Result<(), ApiError> {
        let mut images = self.images.lock().unwrap();
        let key = format!("{repository}@{}", manifest.digest);
        if let Some(tag) = &manifest.tag {
            let holder = images
                .iter_mut()
                .find(|(k, i)| k.starts_with(&format!("{repository}@")) && i.tags.contains(tag));
            if let Some((_, image)) = holder {
                if self.immutable.contains(&repository) {
                    let text = format!(
                        "The image tag '{tag}' already exists in the '{repository}' repository and cannot be \
                         overwritten because the tag is immutable."
                    );
                    return Err(ApiError::new("ImageTagAlreadyExistsException", text));
                }
                image.tags.retain(|t| t != tag);
            }
        }
        let tag = manifest.tag.clone();
        let image = images.entry(key).or_insert_with(|| Image {
            manifest,
            tags: Vec::new(),
        });
        image.tags.extend(tag);
        Ok(())
    }

    async fn resolve(
        &self,
        _: &Scope,
        repository: &str,
        reference: &Reference,
    ) -> Result<Option<ManifestRecord>, ApiError> {
        let images = self.images.lock().unwrap();
        let found = images.iter().find(|(key, image)| {
            key.starts_with(&format!("{repository}@"))
                && match reference {
                    Reference::Tag(tag) => image.tags.contains(tag),
                    Reference::Digest(digest) => image.manifest.digest == *digest,
                }
        });
        Ok(found.map(|(_, image)| ManifestRecord {
            digest: image.manifest.digest,
            media_type: image.manifest.media_type.clone(),
        }))
    }

    async fn list_tags(
        &self,
        _: &Scope,
        repository: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<String>, ApiError> {
        let images = self.images.lock().unwrap();
        let mut tags: Vec<String> = images
            .iter()
            .filter(|(key, _)| key.starts_with(&format!("{repository}@")))
            .flat_map(|(_, image)| image.tags.clone())
            .filter(|tag| after.is_none_or(|after| tag.as_str() > after))
            .collect();
        tags.sort();
        tags.truncate(limit);
        Ok(tags)
    }
}

pub struct Fake {
    pub dir: TempDir,
    pub registry: Registry,
    pub catalog: Arc<FakeCatalog>,
}

impl Fake {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let registry = Registry::open(dir.path(), scope()).unwrap();
        let catalog = FakeCatalog {
            repositories: vec!["app", "team/app", "other", "locked"],
            immutable: vec!["locked"],
            ..Default::default()
        };
        Fake {
            dir,
            registry,
            catalog: Arc::new(catalog),
        }
    }

    /// Serves HTTP on a free port until the runtime ends.
    pub async fn serve(&self) -> SocketAddr {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (registry, catalog) = (self.registry.clone(), self.catalog.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (registry, catalog) = (registry.clone(), catalog.clone());
                tokio::spawn(async move {
                    let service = service_fn(move |request| {
                        let (registry, catalog) = (registry.clone(), catalog.clone());
                        async move {
                            Ok::<_, std::convert::Infallible>(handle(&registry, &*catalog, request).await)
                        }
                    });
                    let _ = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
        address
    }

    /// Blobs on the disk.
    pub fn blobs(&self) -> usize {
        let count = |dir: &std::path::Path| std::fs::read_dir(dir).unwrap().count();
        let algorithms = ["sha256", "sha512"].map(|name| self.dir.path().join("blobs").join(name));
        algorithms
            .iter()
            .flat_map(|dir| std::fs::read_dir(dir).unwrap())
            .map(|e| count(&e.unwrap().path()))
            .sum()
    }

    /// Files of unfinished uploads.
    pub fn uploads(&self) -> usize {
        std::fs::read_dir(self.dir.path().join("uploads"))
            .unwrap()
            .count()
    }
}
