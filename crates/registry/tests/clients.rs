//! A real client, skopeo, against the registry on a real socket: it must be installed.

#![allow(clippy::unwrap_used, reason = "a test")]

mod fake;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use fake::{Fake, PASSWORD};
use registry::Digest;
use serde_json::{Value, json};
use tokio::process::Command;

async fn skopeo(args: &[&str]) -> Output {
    Command::new("skopeo")
        .args(args)
        .output()
        .await
        .expect("skopeo is installed")
}

async fn skopeo_ok(args: &[&str]) -> String {
    let output = skopeo(args).await;
    assert!(
        output.status.success(),
        "{args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn blob(dir: &Path, bytes: &[u8]) -> Value {
    let digest = Digest::of(bytes);
    fs::write(dir.join("blobs/sha256").join(digest.hex()), bytes).unwrap();
    json!({ "digest": digest, "size": bytes.len() })
}

fn descriptor(dir: &Path, bytes: &[u8], media_type: &str) -> Value {
    let mut descriptor = blob(dir, bytes);
    descriptor["mediaType"] = media_type.into();
    descriptor
}

/// An OCI image layout with one image of two layers, the second some megabytes large.
fn oci_layout(dir: &Path) -> PathBuf {
    let layout = dir.join("layout");
    fs::create_dir_all(layout.join("blobs/sha256")).unwrap();
    fs::write(layout.join("oci-layout"), r#"{"imageLayoutVersion":"1.0.0"}"#).unwrap();
    let mut entropy = model::Entropy::seeded(1);
    let noise: Vec<u8> = (0..500_000)
        .flat_map(|_| entropy.next_u64().to_le_bytes())
        .collect();
    let (mut layers, mut diff_ids) = (Vec::new(), Vec::new());
    for (name, content) in [("hello", b"hello\n".as_slice()), ("noise", &noise)] {
        let mut tar = tar::Builder::new(Vec::new());
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, content).unwrap();
        let tar = tar.into_inner().unwrap();
        diff_ids.push(Digest::of(&tar));
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut gzip, &tar).unwrap();
        let gzip = gzip.finish().unwrap();
        layers.push(descriptor(
            &layout,
            &gzip,
            "application/vnd.oci.image.layer.v1.tar+gzip",
        ));
    }
    let config = json!({
        "architecture": "amd64", "os": "linux", "config": { "Cmd": ["/hello"] },
        "rootfs": { "type": "layers", "diff_ids": diff_ids },
        "history": [{ "created_by": "a" }, { "created_by": "b" }],
    });
    let config = descriptor(
        &layout,
        config.to_string().as_bytes(),
        "application/vnd.oci.image.config.v1+json",
    );
    let manifest = json!({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": config, "layers": layers,
    });
    let mut manifest = descriptor(
        &layout,
        manifest.to_string().as_bytes(),
        "application/vnd.oci.image.manifest.v1+json",
    );
    manifest["annotations"] = json!({ "org.opencontainers.image.ref.name": "latest" });
    let index = json!({ "schemaVersion": 2, "manifests": [manifest] });
    fs::write(layout.join("index.json"), index.to_string()).unwrap();
    layout
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn skopeo_copies_an_image_in_and_out() {
    let fake = Fake::new();
    let work = tempfile::tempdir().unwrap();
    let layout = oci_layout(work.path());
    let address = fake.serve().await;
    let (creds, source) = (
        format!("AWS:{PASSWORD}"),
        format!("oci:{}:latest", layout.display()),
    );
    let image = |repository: &str, tag: &str| format!("docker://{address}/{repository}:{tag}");

    let push = [
        "copy",
        "-q",
        "--dest-tls-verify=false",
        "--dest-creds",
        &creds,
        &source,
    ];
    skopeo_ok(&[&push[..], &[&image("team/app", "v1")]].concat()).await;
    assert_eq!(fake.uploads(), 0);
    assert_eq!(fake.blobs(), 4);
    // Docker's manifest, schema 2, is another image of the same parts.
    skopeo_ok(&[&push[..], &["--format", "v2s2", &image("team/app", "docker")]].concat()).await;
    assert_eq!(fake.blobs(), 5);

    let inspect = ["inspect", "--tls-verify=false", "--creds", &creds];
    let found: Value =
        serde_json::from_str(&skopeo_ok(&[&inspect[..], &[&image("team/app", "v1")]].concat()).await)
            .unwrap();
    assert_eq!(found["RepoTags"], json!(["docker", "v1"]));
    assert_eq!(found["Layers"].as_array().unwrap().len(), 2);
    let raw = skopeo_ok(&[&inspect[..], &["--raw", &image("team/app", "docker")]].concat()).await;
    assert!(raw.contains("application/vnd.docker.distribution.manifest.v2+json"));

    for (tag, to) in [("v1", "oci"), ("docker", "dir")] {
        let target = work.path().join(format!("copy-{to}"));
        let target_name = if to == "oci" {
            format!("oci:{}:x", target.display())
        } else {
            format!("dir:{}", target.display())
        };
        let source = image("team/app", tag);
        skopeo_ok(&[
            "copy",
            "-q",
            "--src-tls-verify=false",
            "--src-creds",
            &creds,
            &source,
            &target_name,
        ])
        .await;
    }
    for entry in fs::read_dir(layout.join("blobs/sha256")).unwrap() {
        let name = entry.unwrap().file_name();
        let same = fs::read(layout.join("blobs/sha256").join(&name)).unwrap()
            == fs::read(work.path().join("copy-oci/blobs/sha256").join(&name)).unwrap();
        assert!(same, "{name:?}");
    }

    // From repository to repository.
    let (from, to) = (image("team/app", "v1"), image("other", "v2"));
    let both = [
        "--src-tls-verify=false",
        "--dest-tls-verify=false",
        "--src-creds",
        &creds,
        "--dest-creds",
        &creds,
    ];
    skopeo_ok(&[&["copy", "-q"], &both[..], &[&from, &to]].concat()).await;
    assert_eq!(fake.blobs(), 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn skopeo_is_told_why_it_may_not() {
    let fake = Fake::new();
    let work = tempfile::tempdir().unwrap();
    let source = format!("oci:{}:latest", oci_layout(work.path()).display());
    let address = fake.serve().await;
    let creds = format!("AWS:{PASSWORD}");
    for (creds, repository, reason) in [
        (
            creds.as_str(),
            "nowhere",
            "does not exist in the registry with id '000000000000'",
        ),
        ("AWS:wrong", "app", "403 (Forbidden)"),
    ] {
        let target = format!("docker://{address}/{repository}:v1");
        let args = [
            "copy",
            "-q",
            "--dest-tls-verify=false",
            "--dest-creds",
            creds,
            &source,
            &target,
        ];
        let output = skopeo(&args).await;
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success());
        assert!(
            stderr.to_lowercase().contains(&reason.to_lowercase()),
            "{reason}: {stderr}"
        );
    }
    assert_eq!(fake.blobs(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_breaks_in_the_middle_leaves_nothing() {
    use base64::Engine as _;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let fake = Fake::new();
    let address = fake.serve().await;
    let authorization = base64::prelude::BASE64_STANDARD.encode(format!("AWS:{PASSWORD}"));
    for end in [
        "content-length: 1000000\r\n\r\nabc",
        "transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n",
    ] {
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        let head = format!(
            "POST /v2/app/blobs/uploads/?digest={} HTTP/1.1\r\nhost: x\r\n\
             authorization: Basic {authorization}\r\n{end}",
            Digest::of(b"abc")
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        while fake.uploads() == 0 {
            tokio::task::yield_now().await;
        }
        stream.shutdown().await.unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let gone = async {
            while fake.uploads() > 0 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(10), gone)
            .await
            .unwrap();
    }
    assert_eq!(fake.blobs(), 0);
}
