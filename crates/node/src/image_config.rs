//! The manifests and configuration of images, as far as the node reads them. Sources: OCI image
//! specification 1.1; Docker image manifest version 2, schema 2.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::digest::{is_digest, sha256};

/// What may be asked of a registry for a manifest.
pub(crate) const ACCEPT: &str = "application/vnd.oci.image.manifest.v1+json, \
     application/vnd.oci.image.index.v1+json, \
     application/vnd.docker.distribution.manifest.v2+json, \
     application/vnd.docker.distribution.manifest.list.v2+json";

/// Something of an image that cannot be understood.
#[derive(Debug, thiserror::Error)]
pub enum ImageFormatError {
    #[error("the {what} is not what it should be")]
    Json {
        what: &'static str,
        #[source]
        source: serde_json::Error,
    },
    #[error("unsupported media type {0}")]
    MediaType(String),
    #[error("invalid digest {0:?}")]
    Digest(String),
    #[error("image Manifest does not contain descriptor matching platform '{0}'")]
    NoPlatform(String),
    #[error("the image has {layers} layers and {diff_ids} diff ids")]
    LayerCount { layers: usize, diff_ids: usize },
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Descriptor {
    #[serde(default)]
    pub media_type: String,
    pub digest: String,
    #[serde(default)]
    pub size: u64,
    #[serde(default)]
    pub platform: Option<Platform>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Platform {
    #[serde(default)]
    pub architecture: String,
    #[serde(default)]
    pub os: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct AnyManifest {
    #[serde(default)]
    media_type: Option<String>,
    schema_version: u32,
    #[serde(default)]
    manifests: Option<Vec<Descriptor>>,
    #[serde(default)]
    config: Option<Descriptor>,
    #[serde(default)]
    layers: Option<Vec<Descriptor>>,
}

/// An image's manifest or a list of manifests by platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Manifest {
    Image {
        config: Descriptor,
        layers: Vec<Descriptor>,
    },
    Index(Vec<Descriptor>),
}

impl Manifest {
    pub fn parse(bytes: &[u8]) -> Result<Self, ImageFormatError> {
        let any: AnyManifest = serde_json::from_slice(bytes).map_err(|source| ImageFormatError::Json {
            what: "manifest",
            source,
        })?;
        let manifest = match any {
            AnyManifest {
                manifests: Some(manifests),
                ..
            } => Manifest::Index(manifests),
            AnyManifest {
                config: Some(config),
                layers: Some(layers),
                ..
            } => Manifest::Image { config, layers },
            other => {
                return Err(ImageFormatError::MediaType(other.media_type.unwrap_or_else(
                    || format!("(manifest schema version {})", other.schema_version),
                )));
            }
        };
        for descriptor in manifest.descriptors() {
            // A digest becomes a file name and part of a path: nothing else may pass.
            if !is_digest(&descriptor.digest) {
                return Err(ImageFormatError::Digest(descriptor.digest.clone()));
            }
        }
        Ok(manifest)
    }

    fn descriptors(&self) -> impl Iterator<Item = &Descriptor> {
        let (one, many) = match self {
            Manifest::Image { config, layers } => (Some(config), layers),
            Manifest::Index(manifests) => (None, manifests),
        };
        one.into_iter().chain(many)
    }
}

/// The first image in a list for `linux` on the architecture (OCI's spelling, `amd64`).
pub(crate) fn choose_platform<'a>(
    manifests: &'a [Descriptor],
    architecture: &str,
) -> Result<&'a Descriptor, ImageFormatError> {
    manifests
        .iter()
        .find(|m| {
            m.platform
                .as_ref()
                .is_some_and(|p| p.os == "linux" && p.architecture == architecture)
        })
        .ok_or_else(|| ImageFormatError::NoPlatform(format!("linux/{architecture}")))
}

/// How a layer is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    Plain,
    Gzip,
    Zstd,
}

impl Descriptor {
    /// How the layer that this describes is compressed, by its media type.
    pub fn compression(&self) -> Result<Compression, ImageFormatError> {
        match self.media_type.as_str() {
            "application/vnd.oci.image.layer.v1.tar"
            | "application/vnd.oci.image.layer.nondistributable.v1.tar"
            | "application/vnd.docker.image.rootfs.diff.tar" => Ok(Compression::Plain),
            "application/vnd.oci.image.layer.v1.tar+gzip"
            | "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip"
            | "application/vnd.docker.image.rootfs.diff.tar.gzip"
            | "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip" => Ok(Compression::Gzip),
            "application/vnd.oci.image.layer.v1.tar+zstd"
            | "application/vnd.docker.image.rootfs.diff.tar.zstd" => Ok(Compression::Zstd),
            other => Err(ImageFormatError::MediaType(other.to_owned())),
        }
    }
}

/// An image's configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct ImageConfig {
    /// OCI's spelling, `amd64`.
    #[serde(default)]
    pub architecture: String,
    #[serde(default)]
    pub config: Option<ExecutionConfig>,
    #[serde(default)]
    pub rootfs: RootFs,
}

/// What the image says of the process to start. Lists that are `null` count as empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExecutionConfig {
    pub user: Option<String>,
    pub env: Option<Vec<String>>,
    pub entrypoint: Option<Vec<String>>,
    pub cmd: Option<Vec<String>>,
    pub working_dir: Option<String>,
    pub stop_signal: Option<String>,
    /// What Docker runs commands by that are one text.
    pub shell: Option<Vec<String>>,
    /// `80/tcp`, `53/udp`; the values are empty objects.
    pub exposed_ports: Option<BTreeMap<String, serde_json::Value>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RootFs {
    /// Digests of the uncompressed layers, the lowest first.
    #[serde(default)]
    pub diff_ids: Vec<String>,
}

impl ImageConfig {
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, ImageFormatError> {
        let config: ImageConfig = serde_json::from_slice(bytes).map_err(|source| ImageFormatError::Json {
            what: "image configuration",
            source,
        })?;
        for diff_id in &config.rootfs.diff_ids {
            if !is_digest(diff_id) {
                return Err(ImageFormatError::Digest(diff_id.clone()));
            }
        }
        Ok(config)
    }

    /// The names of the stacks that each layer completes, the lowest first: a layer on another base
    /// is another thing, because its parents' directories may come from the base. Source: OCI image
    /// specification, "Layer ChainID".
    pub(crate) fn chain_ids(&self) -> Vec<String> {
        let mut chain: Vec<String> = Vec::with_capacity(self.rootfs.diff_ids.len());
        for diff_id in &self.rootfs.diff_ids {
            let next = match chain.last() {
                None => diff_id.clone(),
                Some(below) => sha256(format!("{below} {diff_id}").as_bytes()),
            };
            chain.push(next);
        }
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(n: u8) -> String {
        format!("sha256:{}", format!("{n:02x}").repeat(32))
    }

    #[test]
    fn chain_ids_follow_the_specification() {
        let config = ImageConfig {
            rootfs: RootFs {
                diff_ids: vec![digest(1), digest(2)],
            },
            ..ImageConfig::default()
        };
        let chain = config.chain_ids();
        assert_eq!(chain[0], digest(1));
        assert_eq!(
            chain[1],
            sha256(format!("{} {}", digest(1), digest(2)).as_bytes())
        );
    }

    #[test]
    fn a_digest_that_is_a_path_is_refused() {
        let text = r#"{"schemaVersion":2,"config":{"digest":"sha256:../../x"},"layers":[]}"#;
        assert!(matches!(
            Manifest::parse(text.as_bytes()),
            Err(ImageFormatError::Digest(_))
        ));
        let text = r#"{"rootfs":{"diff_ids":["sha256:/etc"]}}"#;
        assert!(ImageConfig::parse(text.as_bytes()).is_err());
    }

    #[test]
    fn the_platform_is_chosen_by_architecture() {
        let entry = |arch: &str, n| Descriptor {
            media_type: String::new(),
            digest: digest(n),
            size: 0,
            platform: Some(Platform {
                architecture: arch.to_owned(),
                os: "linux".to_owned(),
            }),
        };
        let list = [entry("arm64", 1), entry("amd64", 2), entry("unknown", 3)];
        assert_eq!(choose_platform(&list, "amd64").unwrap().digest, digest(2));
        assert_eq!(
            choose_platform(&list[..1], "amd64").unwrap_err().to_string(),
            "image Manifest does not contain descriptor matching platform 'linux/amd64'"
        );
    }

    #[test]
    fn an_old_manifest_is_refused() {
        let error = Manifest::parse(br#"{"schemaVersion":1,"fsLayers":[]}"#).unwrap_err();
        assert_eq!(
            error.to_string(),
            "unsupported media type (manifest schema version 1)"
        );
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
            let _ = Manifest::parse(&bytes);
            let _ = ImageConfig::parse(&bytes);
        }

        #[test]
        fn any_digest_that_passes_is_a_file_name(digest in "(sha256:)?[0-9a-f./]{60,66}") {
            let text = serde_json::json!({"schemaVersion": 2, "config": {"digest": digest}, "layers": []});
            if Manifest::parse(text.to_string().as_bytes()).is_ok() {
                proptest::prop_assert!(digest.len() == 71 && !digest.contains(['/', '.']));
            }
        }
    }
}
