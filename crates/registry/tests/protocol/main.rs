//! Requests as clients and strangers make them, without a network.

#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "../fake/mod.rs"]
mod fake;

mod access;
mod blobs;
mod keeping;
mod manifests;
mod sha512;

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use fake::{Fake, PASSWORD, scope};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Full, StreamBody};
use registry::{Algorithm, Digest, handle};
use serde_json::{Value, json};

const OCI: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .unwrap_or_else(|| panic!("no {name}"))
            .to_str()
            .unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    fn code(&self) -> (u16, String) {
        (
            self.status.as_u16(),
            self.json()["errors"][0]["code"].as_str().unwrap().to_owned(),
        )
    }

    fn message(&self) -> String {
        self.json()["errors"][0]["message"].as_str().unwrap().to_owned()
    }
}

fn authorization(user: &str, password: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(format!("{user}:{password}")))
}

async fn send<B>(fake: &Fake, request: Request<B>) -> Answer
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let response = handle(&fake.registry, &*fake.catalog, request).await;
    let (parts, body) = response.into_parts();
    assert_eq!(parts.headers["docker-distribution-api-version"], "registry/2.0");
    let body = body.collect().await.unwrap().to_bytes().to_vec();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body,
    }
}

fn request(method: &str, path: &str) -> http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", authorization("AWS", PASSWORD))
}

async fn call(
    fake: &Fake,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> Answer {
    let mut request = request(method, path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(fake, request.body(Full::new(body.into())).unwrap()).await
}

async fn get(fake: &Fake, path: &str) -> Answer {
    call(fake, "GET", path, &[], "").await
}

async fn push_blob(fake: &Fake, repository: &str, bytes: &[u8]) -> Digest {
    let digest = Digest::of(bytes);
    let path = format!("/v2/{repository}/blobs/uploads/?digest={digest}");
    let answer = call(fake, "POST", &path, &[], bytes.to_vec()).await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.header("docker-content-digest"), digest.to_string());
    digest
}

async fn begin(fake: &Fake, repository: &str) -> String {
    let answer = call(fake, "POST", &format!("/v2/{repository}/blobs/uploads/"), &[], "").await;
    assert_eq!(answer.status, 202);
    assert_eq!(answer.header("range"), "0-0");
    answer.header("location").to_owned()
}

fn image(config: Digest, layers: &[Digest]) -> String {
    let descriptor = |d: &Digest| json!({ "mediaType": "a/b", "digest": d, "size": 3 });
    let layers: Vec<_> = layers.iter().map(descriptor).collect();
    json!({ "schemaVersion": 2, "mediaType": OCI, "config": descriptor(&config), "layers": layers })
        .to_string()
}

async fn push_image(fake: &Fake, repository: &str, reference: &str, content: &[u8]) -> (Digest, String) {
    let config = push_blob(fake, repository, b"{}").await;
    let layer = push_blob(fake, repository, content).await;
    let manifest = image(config, &[layer]);
    let path = format!("/v2/{repository}/manifests/{reference}");
    let answer = call(fake, "PUT", &path, &[("content-type", OCI)], manifest.clone()).await;
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.body));
    (Digest::of(manifest.as_bytes()), manifest)
}
