//! An OCI distribution registry (distribution-spec 1.1) that behaves as Amazon ECR's.
//!
//! Content and meaning are apart. [`ContentStore`] keeps bytes by their digest, and which
//! repository may see which: it knows nothing of tags. [`Catalog`] is the rest, images and tags and
//! who may do what: rows of the world, behind a trait that the gateway implements. [`handle`]
//! answers everything under `/v2/` with the two.
//!
//! Blobs are stored once, whoever pushed them, and are seen by a repository only when it was
//! pushed, or mounted, there. A blob appears whole and verified or not at all; no blob is ever
//! held in memory.

mod catalog;
mod collect;
mod content;
mod digest;
mod error;
mod http;
mod manifest;
mod name;
mod upload;

pub use catalog::{Catalog, ManifestRecord, NewManifest, Reference};
pub use collect::Collected;
pub use content::{BlobFile, ContentStore};
pub use digest::{Algorithm, Digest, ParseDigestError};
pub use error::ContentError;
pub use http::{Body, Registry, handle};
pub use manifest::{MANIFEST_BYTES_MAX, Manifest, ManifestError};
pub use name::{is_repository_name, is_tag};
pub use upload::{UPLOAD_BYTES_MAX, Upload};
