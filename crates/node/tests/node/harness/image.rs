//! Images made by hand around the machine's static busybox.

use std::collections::BTreeMap;
use std::io::Write;

use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use sha2::{Digest, Sha256, Sha512};
use tar::{Builder, EntryType, Header};

pub fn digest(bytes: &[u8]) -> String {
    let hex: String = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
    format!("sha256:{hex}")
}

pub fn sha512(bytes: &[u8]) -> String {
    let hex: String = Sha512::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
    format!("sha512:{hex}")
}

/// An archive of files, links and directories.
pub struct Archive(Builder<Vec<u8>>);

impl Archive {
    pub fn new() -> Self {
        Archive(Builder::new(Vec::new()))
    }

    fn add(mut self, kind: EntryType, path: &str, link: Option<&str>, mode: u32, content: &[u8]) -> Self {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_size(content.len() as u64);
        header.set_mtime(1_700_000_000);
        match link {
            Some(link) => self.0.append_link(&mut header, path, link).unwrap(),
            None => self.0.append_data(&mut header, path, content).unwrap(),
        }
        self
    }

    pub fn file(self, path: &str, mode: u32, content: &[u8]) -> Self {
        self.add(EntryType::Regular, path, None, mode, content)
    }

    pub fn dir(self, path: &str, mode: u32) -> Self {
        self.add(EntryType::Directory, path, None, mode, b"")
    }

    pub fn symlink(self, path: &str, target: &str) -> Self {
        self.add(EntryType::Symlink, path, Some(target), 0o777, b"")
    }

    pub fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap()
    }
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Everything that a registry keeps of one image.
#[derive(Clone)]
pub struct Image {
    pub manifest: Vec<u8>,
    pub media_type: String,
    pub blobs: BTreeMap<String, Vec<u8>>,
    /// By which the registry and the manifest name things.
    by: fn(&[u8]) -> String,
}

/// How a layer goes over the wire.
#[derive(Clone, Copy)]
pub enum As {
    Plain,
    Gzip,
    Zstd,
}

impl Image {
    /// An image of layers, the lowest first; `execution` is the `config` object.
    pub fn of(layers: &[(As, Vec<u8>)], execution: serde_json::Value) -> Self {
        Image::named_by(digest, layers, execution)
    }

    /// The digest by which the registry knows the bytes.
    pub fn digest_of(&self, bytes: &[u8]) -> String {
        (self.by)(bytes)
    }

    /// The same, all of whose digests are those of `digest`.
    pub fn named_by(
        digest: fn(&[u8]) -> String,
        layers: &[(As, Vec<u8>)],
        execution: serde_json::Value,
    ) -> Self {
        let mut blobs = BTreeMap::new();
        let mut descriptors = Vec::new();
        let mut diff_ids = Vec::new();
        for (how, archive) in layers {
            diff_ids.push(digest(archive));
            let (blob, suffix) = match how {
                As::Plain => (archive.clone(), ""),
                As::Gzip => (gzip(archive), "+gzip"),
                As::Zstd => (
                    compress_to_vec(archive.as_slice(), CompressionLevel::Fastest),
                    "+zstd",
                ),
            };
            descriptors.push(serde_json::json!({
                "mediaType": format!("application/vnd.oci.image.layer.v1.tar{suffix}"),
                "digest": digest(&blob), "size": blob.len(),
            }));
            blobs.insert(digest(&blob), blob);
        }
        let config = serde_json::json!({
            "architecture": "amd64", "os": "linux", "config": execution,
            "rootfs": {"type": "layers", "diff_ids": diff_ids},
        });
        let config = serde_json::to_vec(&config).unwrap();
        let media_type = "application/vnd.oci.image.manifest.v1+json".to_owned();
        let manifest = serde_json::json!({
            "schemaVersion": 2, "mediaType": media_type,
            "config": {"mediaType": "application/vnd.oci.image.config.v1+json",
                       "digest": digest(&config), "size": config.len()},
            "layers": descriptors,
        });
        blobs.insert(digest(&config), config);
        Image {
            manifest: serde_json::to_vec(&manifest).unwrap(),
            media_type,
            blobs,
            by: digest,
        }
    }

    /// A layer with the machine's busybox, users and a writable /tmp.
    pub fn busybox_layer() -> Vec<u8> {
        let busybox = std::fs::read("/bin/busybox").expect("these tests need busybox-static");
        let mut base = Archive::new()
            .dir("bin/", 0o755)
            .file("bin/busybox", 0o755, &busybox)
            .dir("etc/", 0o755)
            .file(
                "etc/passwd",
                0o644,
                b"root:x:0:0::/root:/bin/sh\nweb:x:33:33::/home/web:/bin/sh\n",
            )
            .file("etc/group", 0o644, b"root:x:0:\nweb:x:33:\nlog:x:44:web\n")
            .dir("root/", 0o700)
            .dir("tmp/", 0o1777)
            .file("gone", 0o644, b"must not be seen")
            .dir("opaque/", 0o755)
            .file("opaque/old", 0o644, b"must not be seen")
            .file("changed", 0o644, b"old");
        for applet in [
            "sh", "cat", "ls", "id", "sleep", "env", "pwd", "stat", "echo", "hostname", "dd", "tail",
        ] {
            base = base.symlink(&format!("bin/{applet}"), "busybox");
        }
        base.bytes()
    }

    /// The machine's busybox with a shell, users and a writable /tmp, in three layers: the upper
    /// ones delete and replace things of the lowest.
    pub fn busybox() -> Self {
        let middle = Archive::new()
            .file(".wh.gone", 0o644, b"")
            .file("opaque/.wh..wh..opq", 0o644, b"")
            .file("opaque/new", 0o644, b"seen");
        let top = Archive::new()
            .file("changed", 0o644, b"new")
            .file("tmp/left", 0o644, b"");
        Image::of(
            &[
                (As::Gzip, Self::busybox_layer()),
                (As::Zstd, middle.bytes()),
                (As::Plain, top.bytes()),
            ],
            serde_json::json!({"Env": ["PATH=/bin", "FROM=image"], "Cmd": ["sh", "-c", "echo image's own command"]}),
        )
    }

    /// A list with this image for amd64 and another one for arm64.
    pub fn in_a_list(&self, architecture: &str) -> Image {
        let mut image = self.clone();
        let child = digest(&self.manifest);
        image.blobs.insert(child.clone(), self.manifest.clone());
        image.media_type = "application/vnd.oci.image.index.v1+json".to_owned();
        let other = digest(b"nothing");
        let list = serde_json::json!({
            "schemaVersion": 2, "mediaType": image.media_type,
            "manifests": [
                {"mediaType": self.media_type, "digest": other, "size": 7,
                 "platform": {"architecture": "s390x", "os": "linux"}},
                {"mediaType": self.media_type, "digest": child, "size": self.manifest.len(),
                 "platform": {"architecture": architecture, "os": "linux"}},
            ],
        });
        image.manifest = serde_json::to_vec(&list).unwrap();
        image
    }
}
