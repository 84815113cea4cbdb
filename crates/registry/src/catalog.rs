use std::future::Future;

use model::{ApiError, Scope};

use crate::Digest;

/// What a manifest is asked for by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    Tag(String),
    Digest(Digest),
}

/// A manifest that has been pushed: checked, and its bytes stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewManifest {
    pub digest: Digest,
    pub media_type: String,
    /// `artifactType`, else the media type of the configuration.
    pub artifact_type: Option<String>,
    /// Layers and configuration; 0 for a list of images.
    pub size_bytes: u64,
    /// The images of a list of images, which cannot be deleted before it.
    pub manifests: Vec<Digest>,
    /// The tag that names it from now on; none when it was pushed by digest.
    pub tag: Option<String>,
    /// The manifest that this one refers to (OCI 1.1).
    pub subject: Option<Digest>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestRecord {
    pub digest: Digest,
    pub media_type: String,
}

/// The images of all repositories, and who may use them.
///
/// Errors are those of the ECR API (`RepositoryNotFoundException`, `ImageTagAlreadyExistsException`,
/// `AccessDeniedException`, ...): [`crate::handle`] tells a registry's client the same in the
/// registry's own codes.
pub trait Catalog: Send + Sync {
    /// Whose token this is (`AWS` and a password of GetAuthorizationToken). Any error is a 403
    /// `DENIED` with its message.
    fn authenticate(
        &self,
        user: &str,
        password: &str,
    ) -> impl Future<Output = Result<Scope, ApiError>> + Send;

    fn repository_exists(
        &self,
        scope: &Scope,
        repository: &str,
    ) -> impl Future<Output = Result<bool, ApiError>> + Send;

    /// Makes a pushed manifest an image of the repository, durably. `ImageTagAlreadyExistsException` when the
    /// tag is immutable and there, on whatever manifest.
    fn put_manifest(
        &self,
        scope: &Scope,
        repository: &str,
        manifest: NewManifest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;

    fn resolve(
        &self,
        scope: &Scope,
        repository: &str,
        reference: &Reference,
    ) -> impl Future<Output = Result<Option<ManifestRecord>, ApiError>> + Send;

    /// Tags in lexical order, those after `after`, at most `limit`.
    fn list_tags(
        &self,
        scope: &Scope,
        repository: &str,
        after: Option<&str>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<String>, ApiError>> + Send;
}
