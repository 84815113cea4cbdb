//! Manifests: what an image is made of (OCI image-spec 1.1, "Image Manifest" and "Image Index", and
//! Docker's "Image Manifest Version 2, Schema 2").

use serde::Deserialize;

use crate::Digest;

/// The largest manifest that ECR takes.
pub const MANIFEST_BYTES_MAX: usize = 4 << 20;

pub(crate) const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
pub(crate) const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";

/// Why some bytes are no manifest that a registry takes.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    #[error("the manifest is not valid JSON for its media type")]
    Json(#[source] serde_json::Error),

    #[error("the media type '{0}' is not supported")]
    MediaType(String),

    #[error("the manifest says its media type is '{inside}', the request says '{outside}'")]
    MediaTypeMismatch { inside: String, outside: String },

    #[error("schemaVersion must be 2")]
    SchemaVersion,

    #[error("'{0}' is missing")]
    Missing(&'static str),

    /// A descriptor's size is negative, or the sizes do not fit 64 bits.
    #[error("a size is out of range")]
    Size,
}

/// What a registry needs to know of a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    pub media_type: String,
    pub artifact_type: Option<String>,
    pub subject: Option<Digest>,
    /// Configuration and layers that must be in the repository.
    pub blobs: Vec<Digest>,
    /// Manifests that must be in the repository: those of an index.
    pub manifests: Vec<Digest>,
    /// Layers and configuration, in bytes.
    pub size_bytes: u64,
    pub annotations: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    schema_version: Option<u64>,
    media_type: Option<String>,
    artifact_type: Option<String>,
    config: Option<Descriptor>,
    layers: Option<Vec<Descriptor>>,
    manifests: Option<Vec<Descriptor>>,
    subject: Option<Descriptor>,
    annotations: Option<serde_json::Map<String, serde_json::Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    media_type: Option<String>,
    digest: Digest,
    size: i64,
    #[serde(default)]
    urls: Vec<String>,
}

impl Manifest {
    /// Reads a manifest. `content_type` is the request's, without parameters; without one the
    /// manifest must say its media type itself.
    pub fn parse(bytes: &[u8], content_type: Option<&str>) -> Result<Self, ManifestError> {
        let wire: Wire = serde_json::from_slice(bytes).map_err(ManifestError::Json)?;
        let media_type = match (wire.media_type, content_type) {
            (Some(inside), Some(outside)) if inside != outside => {
                return Err(ManifestError::MediaTypeMismatch {
                    inside,
                    outside: outside.to_owned(),
                });
            }
            (Some(inside), _) => inside,
            (None, Some(outside)) => outside.to_owned(),
            (None, None) => return Err(ManifestError::Missing("mediaType")),
        };
        let index = match media_type.as_str() {
            OCI_MANIFEST | DOCKER_MANIFEST => false,
            OCI_INDEX | DOCKER_LIST => true,
            _ => return Err(ManifestError::MediaType(media_type)),
        };
        if wire.schema_version != Some(2) {
            return Err(ManifestError::SchemaVersion);
        }
        let mut manifest = Manifest {
            media_type,
            artifact_type: wire.artifact_type,
            subject: wire.subject.map(|s| s.digest),
            blobs: Vec::new(),
            manifests: Vec::new(),
            size_bytes: 0,
            annotations: wire.annotations.unwrap_or_default(),
        };
        if index {
            let children = wire.manifests.ok_or(ManifestError::Missing("manifests"))?;
            manifest.manifests = children.into_iter().map(|c| c.digest).collect();
            return Ok(manifest);
        }
        let config = wire.config.ok_or(ManifestError::Missing("config"))?;
        let layers = wire.layers.ok_or(ManifestError::Missing("layers"))?;
        if manifest.artifact_type.is_none() {
            manifest.artifact_type = config.media_type.clone();
        }
        for descriptor in std::iter::once(config).chain(layers) {
            let size = u64::try_from(descriptor.size).map_err(|_| ManifestError::Size)?;
            manifest.size_bytes = manifest.size_bytes.checked_add(size).ok_or(ManifestError::Size)?;
            if !descriptor.is_elsewhere() {
                manifest.blobs.push(descriptor.digest);
            }
        }
        Ok(manifest)
    }
}

impl Descriptor {
    /// A layer that its maker does not let others distribute: a client fetches it from its URL.
    fn is_elsewhere(&self) -> bool {
        !self.urls.is_empty()
            && self
                .media_type
                .as_deref()
                .is_some_and(|t| t.contains("nondistributable") || t.contains("foreign"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(n: u8) -> Digest {
        Digest::of(&[n])
    }

    fn image(extra: &str) -> String {
        format!(
            r#"{{"schemaVersion":2,{extra}"config":{{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"{}","size":10}},
                "layers":[{{"mediaType":"x","digest":"{}","size":20}},
                          {{"mediaType":"application/vnd.docker.image.rootfs.foreign.diff.tar.gzip","digest":"{}","size":5,"urls":["https://example.com"]}}]}}"#,
            digest(1),
            digest(2),
            digest(3)
        )
    }

    #[test]
    fn an_image_needs_its_blobs() {
        for media_type in [OCI_MANIFEST, DOCKER_MANIFEST] {
            let manifest = Manifest::parse(image("").as_bytes(), Some(media_type)).unwrap();
            assert_eq!(manifest.blobs, [digest(1), digest(2)]);
            assert_eq!(manifest.size_bytes, 35);
            assert_eq!(manifest.media_type, media_type);
        }
        let inside = image(&format!(r#""mediaType":"{OCI_MANIFEST}","artifactType":"a/b","#));
        let manifest = Manifest::parse(inside.as_bytes(), None).unwrap();
        assert_eq!(manifest.artifact_type.as_deref(), Some("a/b"));
    }

    #[test]
    fn an_index_needs_its_manifests() {
        let text = format!(
            r#"{{"schemaVersion":2,"manifests":[{{"digest":"{}","size":1}}]}}"#,
            digest(7)
        );
        let manifest = Manifest::parse(text.as_bytes(), Some(OCI_INDEX)).unwrap();
        assert_eq!((manifest.manifests, manifest.blobs), (vec![digest(7)], vec![]));
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        let cases = [
            (String::new(), Some(OCI_MANIFEST)),
            ("{}".into(), Some(OCI_MANIFEST)),
            ("[]".into(), Some(OCI_MANIFEST)),
            (image(""), None),
            (image(""), Some("application/json")),
            (
                image(""),
                Some("application/vnd.docker.distribution.manifest.v1+prettyjws"),
            ),
            (image(""), Some(OCI_INDEX)),
            (
                image(&format!(r#""mediaType":"{OCI_MANIFEST}","#)),
                Some(DOCKER_MANIFEST),
            ),
            (
                image("").replace("\"schemaVersion\":2", "\"schemaVersion\":1"),
                Some(OCI_MANIFEST),
            ),
            (
                image("").replace("\"size\":20", "\"size\":-1"),
                Some(OCI_MANIFEST),
            ),
            (image("").replace("sha256:", "md5:"), Some(OCI_MANIFEST)),
            ("[".repeat(100_000), Some(OCI_MANIFEST)),
        ];
        for (text, content_type) in cases {
            assert!(
                Manifest::parse(text.as_bytes(), content_type).is_err(),
                "{text:.80}"
            );
        }
    }
}
