//! Requests as clients and strangers make them, without a network.

#![allow(clippy::unwrap_used, reason = "a test")]

mod fake;

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use fake::{Fake, PASSWORD, scope};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Full, StreamBody};
use registry::{Digest, handle};
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

// === who is there ===

#[tokio::test]
async fn a_stranger_is_challenged_as_by_ecr() {
    let fake = Fake::new();
    let bare = Request::get("/v2/").body(Full::<Bytes>::default()).unwrap();
    let answer = send(&fake, bare).await;
    assert_eq!(answer.status, 401);
    assert_eq!(
        answer.header("www-authenticate"),
        "Basic realm=\"https://000000000000.dkr.ecr.ap-northeast-1.amazonaws.com/\",service=\"ecr.amazonaws.com\""
    );
    assert_eq!(answer.body, b"Not Authorized\n");
    assert!(answer.header("content-type").starts_with("text/plain"));
    let named = Request::get("/v2/app/manifests/x")
        .header("host", "123456789012.dkr.ecr.eu-west-1.amazonaws.com")
        .header("authorization", "Bearer x")
        .body(Full::<Bytes>::default())
        .unwrap();
    let answer = send(&fake, named).await;
    assert_eq!(answer.status, 401);
    assert!(
        answer
            .header("www-authenticate")
            .contains("https://123456789012.dkr.ecr.eu-west-1.")
    );
}

#[tokio::test]
async fn a_wrong_password_is_denied_and_a_right_one_is_let_in() {
    let fake = Fake::new();
    for value in [authorization("AWS", "wrong"), authorization("root", PASSWORD)] {
        let wrong = Request::get("/v2/")
            .header("authorization", value)
            .body(Full::<Bytes>::default())
            .unwrap();
        let answer = send(&fake, wrong).await;
        assert_eq!(answer.code(), (403, "DENIED".into()));
        assert_eq!(
            answer.message(),
            "Your authorization token has expired. Reauthenticate and try again."
        );
    }
    assert_eq!(get(&fake, "/v2/").await.status, 200);
    assert_eq!(get(&fake, "/v2").await.status, 200);
}

#[tokio::test]
async fn what_ecr_does_not_serve_is_refused() {
    let fake = Fake::new();
    assert_eq!(get(&fake, "/v2/_catalog").await.status, 405);
    assert_eq!(get(&fake, "/v2/app").await.status, 404);
    assert_eq!(
        call(&fake, "DELETE", "/v2/app/manifests/v1", &[], "")
            .await
            .code(),
        (405, "UNSUPPORTED".into())
    );
    let unknown = get(&fake, "/v2/nowhere/tags/list").await;
    assert_eq!(unknown.code(), (404, "NAME_UNKNOWN".into()));
    assert_eq!(
        unknown.message(),
        "The repository with name 'nowhere' does not exist in the registry with id '000000000000'"
    );
}

#[tokio::test]
async fn names_that_climb_out_are_no_names() {
    let fake = Fake::new();
    let outside = fake.dir.path().parent().unwrap().join("evil");
    for name in [
        "../evil",
        "..%2fevil",
        "%2e%2e/evil",
        "app/../../evil",
        "/etc",
        "App",
        "app%00",
        "a%0ab",
    ] {
        for end in ["blobs/uploads/", "manifests/v1", "tags/list"] {
            let method = if end == "blobs/uploads/" { "POST" } else { "GET" };
            let answer = call(&fake, method, &format!("/v2/{name}/{end}"), &[], "").await;
            assert_eq!(answer.code(), (400, "NAME_INVALID".into()), "{name}");
        }
    }
    for (path, code) in [
        ("/v2/app/manifests/..%2f..%2fx", "TAG_INVALID"),
        ("/v2/app/manifests/.hidden", "TAG_INVALID"),
        ("/v2/app/manifests/sha256:..", "DIGEST_INVALID"),
        ("/v2/app/blobs/sha256:..%2f..%2fx", "DIGEST_INVALID"),
        ("/v2/app/blobs/sha512:ab", "DIGEST_INVALID"),
        ("/v2/app/referrers/x", "DIGEST_INVALID"),
    ] {
        assert_eq!(get(&fake, path).await.code(), (400, code.into()), "{path}");
    }
    for id in ["..%2f..%2fx", "..", "x"] {
        let answer = call(&fake, "PATCH", &format!("/v2/app/blobs/uploads/{id}"), &[], "x").await;
        assert_eq!(answer.code(), (404, "BLOB_UPLOAD_UNKNOWN".into()));
    }
    assert!(!outside.exists());
}

// === blobs ===

#[tokio::test]
async fn a_blob_is_pushed_in_chunks_and_read_back() {
    let fake = Fake::new();
    let content: Vec<u8> = (0..2_000_000_u32).map(|n| (n % 251) as u8).collect();
    let digest = Digest::of(&content);
    let location = begin(&fake, "team/app").await;
    let mut sent = 0;
    for chunk in content.chunks(700_001) {
        let range = format!("{sent}-{}", sent + chunk.len() - 1);
        let answer = call(
            &fake,
            "PATCH",
            &location,
            &[("content-range", &range)],
            chunk.to_vec(),
        )
        .await;
        assert_eq!(answer.status, 202);
        sent += chunk.len();
        assert_eq!(answer.header("range"), format!("0-{}", sent - 1));
        let status = get(&fake, &location).await;
        assert_eq!(
            (status.status.as_u16(), status.header("range")),
            (204, answer.header("range"))
        );
    }
    let blob = format!("/v2/team/app/blobs/{digest}");
    assert_eq!(get(&fake, &blob).await.code(), (404, "BLOB_UNKNOWN".into()));
    let done = call(&fake, "PUT", &format!("{location}?digest={digest}"), &[], "").await;
    assert_eq!(
        (done.status.as_u16(), done.header("location")),
        (201, blob.as_str())
    );
    assert_eq!(fake.uploads(), 0);

    let whole = get(&fake, &blob).await;
    assert!(whole.body == content);
    assert_eq!(whole.header("content-length"), "2000000");
    assert_eq!(whole.header("docker-content-digest"), digest.to_string());
    let head = call(&fake, "HEAD", &blob, &[], "").await;
    assert_eq!(
        (head.status.as_u16(), head.header("content-length")),
        (200, "2000000")
    );
    assert!(head.body.is_empty());
    let part = call(&fake, "GET", &blob, &[("range", "bytes=699990-1400010")], "").await;
    assert_eq!(
        (part.status.as_u16(), part.header("content-range")),
        (206, "bytes 699990-1400010/2000000")
    );
    assert!(part.body == content[699_990..=1_400_010]);
    let outside = call(&fake, "GET", &blob, &[("range", "bytes=2000000-")], "").await;
    assert_eq!(
        (outside.status.as_u16(), outside.header("content-range")),
        (416, "bytes */2000000")
    );
    // The other repository does not see it.
    assert_eq!(get(&fake, &format!("/v2/app/blobs/{digest}")).await.status, 404);
}

#[tokio::test]
async fn a_chunk_out_of_order_is_refused_and_harms_nothing() {
    let fake = Fake::new();
    let location = begin(&fake, "app").await;
    call(&fake, "PATCH", &location, &[("content-range", "0-2")], "abc").await;
    for range in ["4-5", "0-2", "2-3"] {
        let answer = call(&fake, "PATCH", &location, &[("content-range", range)], "xy").await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("range")),
            (416, "0-2"),
            "{range}"
        );
    }
    let malformed = call(&fake, "PATCH", &location, &[("content-range", "5-3")], "x").await;
    assert_eq!(malformed.code(), (400, "BLOB_UPLOAD_INVALID".into()));
    let last = call(
        &fake,
        "PUT",
        &format!("{location}?digest={}", Digest::of(b"abcdef")),
        &[("content-range", "3-5")],
        "def",
    )
    .await;
    assert_eq!(last.status, 201);
}

#[tokio::test]
async fn a_chunk_that_lies_about_its_length_ends_the_upload() {
    let fake = Fake::new();
    let location = begin(&fake, "app").await;
    let answer = call(&fake, "PATCH", &location, &[("content-range", "0-9")], "abc").await;
    assert_eq!(answer.code(), (400, "SIZE_INVALID".into()));
    assert_eq!(
        get(&fake, &location).await.code(),
        (404, "BLOB_UPLOAD_UNKNOWN".into())
    );
    assert_eq!(fake.uploads(), 0);
}

#[tokio::test]
async fn a_wrong_digest_leaves_nothing() {
    let fake = Fake::new();
    let wrong = Digest::of(b"something else");
    let at_once = call(
        &fake,
        "POST",
        &format!("/v2/app/blobs/uploads/?digest={wrong}"),
        &[],
        "abc",
    )
    .await;
    assert_eq!(at_once.code(), (400, "DIGEST_INVALID".into()));
    for query in [format!("?digest={wrong}"), "?digest=md5:abc".into()] {
        let location = begin(&fake, "app").await;
        let answer = call(&fake, "PUT", &format!("{location}{query}"), &[], "abc").await;
        assert_eq!(answer.code(), (400, "DIGEST_INVALID".into()));
        assert_eq!(get(&fake, &location).await.status, 404);
    }
    assert_eq!((fake.blobs(), fake.uploads()), (0, 0));
    let location = begin(&fake, "app").await;
    assert_eq!(
        call(&fake, "PUT", &location, &[], "abc").await.code(),
        (400, "DIGEST_INVALID".into())
    );
}

#[tokio::test]
async fn a_broken_upload_can_go_on_or_is_gone() {
    let fake = Fake::new();
    let broken = |method: &str, path: &str| {
        let frames: Vec<Result<http_body::Frame<Bytes>, std::io::Error>> = vec![
            Ok(http_body::Frame::data(Bytes::from_static(b"abc"))),
            Err(std::io::ErrorKind::ConnectionReset.into()),
        ];
        request(method, path)
            .body(StreamBody::new(futures_util::stream::iter(frames)))
            .unwrap()
    };
    let digest = Digest::of(b"abcdef");
    let at_once = send(
        &fake,
        broken("POST", &format!("/v2/app/blobs/uploads/?digest={digest}")),
    )
    .await;
    assert_eq!(at_once.status, 400);
    assert_eq!((fake.blobs(), fake.uploads()), (0, 0));

    let location = begin(&fake, "app").await;
    assert_eq!(send(&fake, broken("PATCH", &location)).await.status, 400);
    assert_eq!(get(&fake, &location).await.header("range"), "0-2");
    call(&fake, "PATCH", &location, &[("content-range", "3-5")], "def").await;
    assert_eq!(
        call(&fake, "PUT", &format!("{location}?digest={digest}"), &[], "")
            .await
            .status,
        201
    );
}

#[tokio::test]
async fn an_upload_belongs_to_its_repository_and_ends_when_cancelled() {
    let fake = Fake::new();
    let location = begin(&fake, "app").await;
    let stolen = location.replace("/v2/app/", "/v2/other/");
    assert_eq!(call(&fake, "PATCH", &stolen, &[], "x").await.status, 404);
    assert_eq!(call(&fake, "DELETE", &location, &[], "").await.status, 204);
    assert_eq!(call(&fake, "DELETE", &location, &[], "").await.status, 404);
    begin(&fake, "app").await;
    fake.registry.content.expire_uploads(Duration::from_secs(60));
    assert_eq!(fake.uploads(), 1);
    fake.registry.content.expire_uploads(Duration::ZERO);
    assert_eq!(fake.uploads(), 0);
}

#[tokio::test]
async fn a_blob_is_mounted_from_where_it_is_seen() {
    let fake = Fake::new();
    let digest = push_blob(&fake, "team/app", b"layer").await;
    let mount = |from: &str| format!("/v2/app/blobs/uploads/?mount={digest}&from={from}");
    for from in ["other", "nowhere", "..%2f..", ""] {
        assert_eq!(
            call(&fake, "POST", &mount(from), &[], "").await.status,
            202,
            "{from}"
        );
    }
    let mounted = call(&fake, "POST", &mount("team%2Fapp"), &[], "").await;
    assert_eq!(mounted.status, 201);
    assert_eq!(
        get(&fake, &format!("/v2/app/blobs/{digest}")).await.body,
        b"layer"
    );
    assert_eq!(fake.blobs(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pushes_of_the_same_layer_at_once_all_succeed() {
    let fake = std::sync::Arc::new(Fake::new());
    let content: Bytes = vec![7; 3_000_000].into();
    let mut pushes = tokio::task::JoinSet::new();
    for n in 0..8 {
        let (fake, content) = (fake.clone(), content.clone());
        pushes.spawn(async move {
            let repository = if n % 2 == 0 { "app" } else { "other" };
            let location = begin(&fake, repository).await;
            for chunk in content.chunks(1_000_000) {
                assert_eq!(
                    call(&fake, "PATCH", &location, &[], chunk.to_vec()).await.status,
                    202
                );
            }
            let finish = format!("{location}?digest={}", Digest::of(&content));
            assert_eq!(call(&fake, "PUT", &finish, &[], "").await.status, 201);
        });
    }
    while let Some(push) = pushes.join_next().await {
        push.unwrap();
    }
    assert_eq!((fake.blobs(), fake.uploads()), (1, 0));
    let blob = format!("/v2/other/blobs/{}", Digest::of(&content));
    assert!(get(&fake, &blob).await.body == content);
}

// === manifests ===

#[tokio::test]
async fn an_image_is_pushed_by_tag_and_read_by_tag_and_digest() {
    let fake = Fake::new();
    let (digest, manifest) = push_image(&fake, "app", "v1", b"layer").await;
    for reference in ["v1".to_owned(), digest.to_string()] {
        let path = format!("/v2/app/manifests/{reference}");
        let found = get(&fake, &path).await;
        assert_eq!((found.status.as_u16(), found.header("content-type")), (200, OCI));
        assert_eq!(found.header("docker-content-digest"), digest.to_string());
        assert_eq!(found.body, manifest.as_bytes());
        let head = call(&fake, "HEAD", &path, &[], "").await;
        assert_eq!(head.header("content-length"), manifest.len().to_string());
        assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
    }
    let record = fake.catalog.image("app", &digest).unwrap();
    assert_eq!((record.tag.as_deref(), record.size_bytes), (Some("v1"), 6));
    let missing = get(&fake, "/v2/app/manifests/v2").await;
    assert_eq!(missing.code(), (404, "MANIFEST_UNKNOWN".into()));
    assert_eq!(missing.message(), "Requested image not found");
    assert_eq!(
        get(&fake, &format!("/v2/other/manifests/{digest}")).await.status,
        404
    );
    assert_eq!(
        call(&fake, "HEAD", "/v2/app/manifests/v2", &[], "").await.status,
        404
    );
}

#[tokio::test]
async fn an_image_whose_parts_are_missing_is_refused() {
    let fake = Fake::new();
    let config = push_blob(&fake, "app", b"{}").await;
    let elsewhere = push_blob(&fake, "other", b"layer").await;
    let put = |manifest: String, content_type: &'static str| {
        let fake = &fake;
        async move {
            call(
                fake,
                "PUT",
                "/v2/app/manifests/v1",
                &[("content-type", content_type)],
                manifest,
            )
            .await
        }
    };
    let answer = put(image(config, &[elsewhere]), OCI).await;
    assert_eq!(answer.code(), (400, "MANIFEST_BLOB_UNKNOWN".into()));
    assert_eq!(
        answer.message(),
        format!(
            "Layers with digests '[{elsewhere}]' required for pushing image into repository with name 'app' \
             in the registry with id '000000000000' do not exist"
        )
    );
    let index = json!({ "schemaVersion": 2, "manifests": [{ "digest": config, "size": 2 }] }).to_string();
    assert_eq!(
        put(index, INDEX).await.code(),
        (400, "MANIFEST_BLOB_UNKNOWN".into())
    );
    assert_eq!(get(&fake, "/v2/app/manifests/v1").await.status, 404);
}

#[tokio::test]
async fn what_is_no_manifest_is_refused() {
    let fake = Fake::new();
    let put = |path: &'static str, content_type: &'static str, manifest: Vec<u8>| {
        let fake = &fake;
        async move {
            call(fake, "PUT", path, &[("content-type", content_type)], manifest)
                .await
                .code()
        }
    };
    let path = "/v2/app/manifests/v1";
    let invalid = (400, "MANIFEST_INVALID".to_owned());
    assert_eq!(put(path, OCI, b"{".into()).await, invalid);
    assert_eq!(put(path, "text/plain", b"{}".into()).await, invalid);
    assert_eq!(
        put(
            path,
            "application/vnd.docker.distribution.manifest.v1+json",
            b"{}".into()
        )
        .await,
        invalid
    );
    assert_eq!(
        put(path, OCI, vec![b' '; (4 << 20) + 1]).await,
        (413, "MANIFEST_INVALID".into())
    );
    let by_digest =
        "/v2/app/manifests/sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(
        put(by_digest, OCI, b"{}".into()).await,
        (400, "DIGEST_INVALID".into())
    );
    assert_eq!(fake.blobs(), 0);
}

#[tokio::test]
async fn an_immutable_tag_stays_where_it_is() {
    let fake = Fake::new();
    let (first, manifest) = push_image(&fake, "locked", "v1", b"one").await;
    let again = call(
        &fake,
        "PUT",
        "/v2/locked/manifests/v1",
        &[("content-type", OCI)],
        manifest,
    )
    .await;
    assert_eq!(again.status, 201);
    let config = push_blob(&fake, "locked", b"{}").await;
    let moved = call(
        &fake,
        "PUT",
        "/v2/locked/manifests/v1",
        &[("content-type", OCI)],
        image(config, &[]),
    )
    .await;
    assert_eq!(moved.code(), (400, "TAG_INVALID".into()));
    assert!(
        moved
            .message()
            .starts_with("The image tag 'v1' already exists in the 'locked' repository")
    );
    let found = get(&fake, "/v2/locked/manifests/v1").await;
    assert_eq!(found.header("docker-content-digest"), first.to_string());
}

#[tokio::test]
async fn tags_are_listed_in_pages() {
    let fake = Fake::new();
    for tag in ["c", "a", "b"] {
        push_image(&fake, "app", tag, tag.as_bytes()).await;
    }
    let all = get(&fake, "/v2/app/tags/list").await;
    assert_eq!(all.json(), json!({ "name": "app", "tags": ["a", "b", "c"] }));
    assert!(!all.headers.contains_key("link"));
    let first = get(&fake, "/v2/app/tags/list?n=2").await;
    assert_eq!(first.json()["tags"], json!(["a", "b"]));
    assert_eq!(
        first.header("link"),
        "</v2/app/tags/list?last=b&n=2>; rel=\"next\""
    );
    let second = get(&fake, "/v2/app/tags/list?last=b&n=2").await;
    assert_eq!(second.json()["tags"], json!(["c"]));
    assert!(!second.headers.contains_key("link"));
    assert_eq!(
        get(&fake, "/v2/app/tags/list?n=0").await.json()["tags"],
        json!([])
    );
    assert_eq!(get(&fake, "/v2/app/tags/list?n=x").await.status, 400);
}

#[tokio::test]
async fn what_refers_to_an_image_is_listed() {
    let fake = Fake::new();
    let (subject, _) = push_image(&fake, "app", "v1", b"layer").await;
    let config = push_blob(&fake, "app", b"{}").await;
    let signature = json!({
        "schemaVersion": 2, "mediaType": OCI, "artifactType": "example/signature", "layers": [],
        "config": { "mediaType": "application/vnd.oci.empty.v1+json", "digest": config, "size": 2 },
        "subject": { "mediaType": OCI, "digest": subject, "size": 5 },
        "annotations": { "by": "somebody" },
    })
    .to_string();
    let digest = Digest::of(signature.as_bytes());
    let path = format!("/v2/app/manifests/{digest}");
    let pushed = call(&fake, "PUT", &path, &[("content-type", OCI)], signature).await;
    assert_eq!(
        (pushed.status.as_u16(), pushed.header("oci-subject")),
        (201, subject.to_string().as_str())
    );

    let list = get(&fake, &format!("/v2/app/referrers/{subject}")).await;
    assert_eq!(list.header("content-type"), INDEX);
    let found = &list.json()["manifests"][0];
    assert_eq!(
        (&found["digest"], &found["artifactType"]),
        (&json!(digest), &json!("example/signature"))
    );
    assert_eq!(found["annotations"], json!({ "by": "somebody" }));
    let filtered = get(
        &fake,
        &format!("/v2/app/referrers/{subject}?artifactType=example%2Fsbom"),
    )
    .await;
    assert_eq!(filtered.json()["manifests"], json!([]));
    assert_eq!(filtered.header("oci-filters-applied"), "artifactType");
    let none = get(&fake, &format!("/v2/app/referrers/{digest}")).await;
    assert_eq!(
        (none.status.as_u16(), &none.json()["manifests"]),
        (200, &json!([]))
    );
    fake.catalog.delete_image("app", &digest);
    assert_eq!(
        get(&fake, &format!("/v2/app/referrers/{subject}")).await.json()["manifests"],
        json!([])
    );
}

// === keeping and collecting ===

#[tokio::test]
async fn content_outlives_a_restart_and_unfinished_uploads_do_not() {
    let mut fake = Fake::new();
    let (digest, manifest) = push_image(&fake, "app", "v1", b"layer").await;
    let location = begin(&fake, "app").await;
    fake.registry = registry::Registry::open(fake.dir.path(), scope()).unwrap();
    assert_eq!(
        get(&fake, &format!("/v2/app/manifests/{digest}")).await.body,
        manifest.as_bytes()
    );
    assert_eq!(get(&fake, &location).await.status, 404);
    assert_eq!(fake.uploads(), 0);
}

#[tokio::test]
async fn a_collection_takes_what_no_image_needs() {
    let fake = Fake::new();
    let (kept, _) = push_image(&fake, "app", "v1", b"kept").await;
    let (dropped, _) = push_image(&fake, "app", "v2", b"dropped").await;
    let index = json!({ "schemaVersion": 2, "manifests": [{ "digest": kept, "size": 2 }] }).to_string();
    let put = call(
        &fake,
        "PUT",
        "/v2/app/manifests/all",
        &[("content-type", INDEX)],
        index.clone(),
    )
    .await;
    assert_eq!(put.status, 201);
    assert_eq!(fake.blobs(), 6);
    let content = &fake.registry.content;
    fake.catalog.delete_image("app", &dropped);
    // The index alone keeps its image.
    let needed = || [Digest::of(index.as_bytes())];
    assert_eq!(
        content.collect(needed(), Duration::from_secs(60)).unwrap().blobs,
        0
    );
    let collected = content.collect(needed(), Duration::ZERO).unwrap();
    assert_eq!(collected.blobs, 2);
    assert!(collected.bytes > 7);
    assert_eq!(
        get(&fake, &format!("/v2/app/blobs/{}", Digest::of(b"kept")))
            .await
            .status,
        200
    );
    assert_eq!(
        get(&fake, &format!("/v2/app/blobs/{}", Digest::of(b"dropped")))
            .await
            .status,
        404
    );
    // It can be pushed again.
    push_image(&fake, "app", "v2", b"dropped").await;
}

#[tokio::test]
async fn a_repository_that_was_deleted_has_forgotten_its_blobs() {
    let fake = Fake::new();
    let digest = push_blob(&fake, "app", b"layer").await;
    push_blob(&fake, "team/app", b"layer").await;
    let content = &fake.registry.content;
    content.remove_repository(&scope(), "app").unwrap();
    content.remove_repository(&scope(), "never-was").unwrap();
    assert_eq!(content.linked(&scope(), "app", &digest).unwrap(), None);
    assert_eq!(content.linked(&scope(), "team/app", &digest).unwrap(), Some(5));
}

#[tokio::test]
async fn a_store_that_was_cleared_is_empty_and_works() {
    let fake = Fake::new();
    push_image(&fake, "app", "v1", b"layer").await;
    begin(&fake, "app").await;
    fake.registry.content.clear().unwrap();
    assert_eq!((fake.blobs(), fake.uploads()), (0, 0));
    push_image(&fake, "app", "v1", b"layer").await;
}

#[tokio::test]
async fn the_longest_names_are_kept_apart() {
    let fake = Fake::new();
    let content = &fake.registry.content;
    let names = [
        "a".repeat(200),
        "a".repeat(256),
        "a".repeat(201),
        format!("{}/blobs", "a".repeat(200)),
    ];
    for name in &names {
        content.put(&scope(), name, name.as_bytes()).unwrap();
    }
    for one in &names {
        for other in &names {
            let seen = content
                .linked(&scope(), one, &Digest::of(other.as_bytes()))
                .unwrap();
            assert_eq!(seen.is_some(), one == other);
        }
    }
    content.remove_repository(&scope(), &names[0]).unwrap();
    assert!(
        content
            .linked(&scope(), &names[1], &Digest::of(names[1].as_bytes()))
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn a_disk_that_fails_is_a_5xx_and_the_upload_is_gone() {
    let fake = Fake::new();
    let location = begin(&fake, "app").await;
    call(&fake, "PATCH", &location, &[], "abc").await;
    // A file where the blob's directory should be.
    let digest = Digest::of(b"abc");
    std::fs::write(fake.dir.path().join("blobs/sha256").join(&digest.hex()[..2]), "").unwrap();
    let answer = call(&fake, "PUT", &format!("{location}?digest={digest}"), &[], "").await;
    assert_eq!(answer.code(), (500, "UNKNOWN".into()));
    assert!(
        !answer.message().contains('/'),
        "paths are for the log: {}",
        answer.message()
    );
    assert_eq!(get(&fake, &location).await.status, 404);
    assert_eq!(fake.uploads(), 0);
}
