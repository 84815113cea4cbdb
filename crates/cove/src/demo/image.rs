//! The demo's image: one layer with the sample app, made here so that nothing has to be fetched.

use std::io::Write;

use anyhow::Context;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use sha2::{Digest, Sha256};

/// The sample app, a static binary built with cove.
static APP: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/sample"));

pub struct Blob {
    /// `sha256:` and 64 hexadecimal digits.
    pub digest: String,
    pub bytes: Vec<u8>,
}

impl Blob {
    fn new(bytes: Vec<u8>) -> Self {
        Blob {
            digest: digest(&bytes),
            bytes,
        }
    }
}

pub struct Image {
    pub layer: Blob,
    pub config: Blob,
    pub manifest: Blob,
}

pub const MANIFEST_TYPE: &str = "application/vnd.oci.image.manifest.v1+json";

fn digest(bytes: &[u8]) -> String {
    let hex: String = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
    format!("sha256:{hex}")
}

/// The same bytes on every call: nothing of the build's time is in them.
pub fn build() -> anyhow::Result<Image> {
    let mut archive = tar::Builder::new(Vec::new());
    let mut add = |path: &str, mode: u32, bytes: &[u8]| -> std::io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(mode);
        header.set_mtime(0);
        archive.append_data(&mut header, path, bytes)
    };
    add(
        "etc/passwd",
        0o644,
        b"root:x:0:0:root:/root:/sbin/nologin\napp:x:1000:1000:app:/:/sbin/nologin\n",
    )?;
    add("etc/group", 0o644, b"root:x:0:\napp:x:1000:\n")?;
    add("app", 0o755, APP)?;
    let tar = archive.into_inner().context("the layer cannot be written")?;
    let diff_id = digest(&tar);
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(&tar)?;
    let layer = Blob::new(gzip.finish()?);
    let config = json!({
        "architecture": if cfg!(target_arch = "aarch64") { "arm64" } else { "amd64" },
        "os": "linux",
        "config": {
            "User": "app",
            "Env": ["PORT=3000", "APP_ENV=demo"],
            "Entrypoint": ["/app"],
            "ExposedPorts": { "3000/tcp": {} },
        },
        "rootfs": { "type": "layers", "diff_ids": [diff_id] },
    });
    let config = Blob::new(config.to_string().into_bytes());
    let manifest = json!({
        "schemaVersion": 2,
        "mediaType": MANIFEST_TYPE,
        "config": {
            "mediaType": "application/vnd.oci.image.config.v1+json",
            "digest": config.digest,
            "size": config.bytes.len(),
        },
        "layers": [{
            "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
            "digest": layer.digest,
            "size": layer.bytes.len(),
        }],
    });
    Ok(Image {
        layer,
        config,
        manifest: Blob::new(manifest.to_string().into_bytes()),
    })
}
