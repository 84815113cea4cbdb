//! Content that is named by SHA-512: pushed in all the ways there are, found, and kept.

use super::*;

fn long(bytes: &[u8]) -> Digest {
    Digest::by(Algorithm::Sha512, bytes)
}

async fn push_long(fake: &Fake, bytes: &[u8]) -> Digest {
    let digest = long(bytes);
    let path = format!("/v2/app/blobs/uploads/?digest={digest}");
    let answer = call(fake, "POST", &path, &[], bytes.to_vec()).await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("docker-content-digest")),
        (201, digest.to_string().as_str())
    );
    digest
}

#[tokio::test]
async fn a_blob_comes_whole_or_in_chunks() {
    let fake = Fake::new();
    let whole = push_long(&fake, b"abcdef").await;
    let location = begin(&fake, "app").await;
    let chunk = call(&fake, "PATCH", &location, &[("content-range", "0-2")], "ghi").await;
    assert_eq!(chunk.status, 202);
    let chunks = long(b"ghijkl");
    let done = call(&fake, "PUT", &format!("{location}?digest={chunks}"), &[], "jkl").await;
    assert_eq!(
        (done.status.as_u16(), done.header("location")),
        (201, format!("/v2/app/blobs/{chunks}").as_str())
    );
    for (digest, content) in [(whole, "abcdef"), (chunks, "ghijkl")] {
        let path = format!("/v2/app/blobs/{digest}");
        let found = get(&fake, &path).await;
        assert_eq!(
            (found.status.as_u16(), found.body.as_slice()),
            (200, content.as_bytes())
        );
        assert_eq!(found.header("docker-content-digest"), digest.to_string());
        assert_eq!(
            call(&fake, "HEAD", &path, &[], "").await.header("content-length"),
            "6"
        );
        assert_eq!(get(&fake, &format!("/v2/other/blobs/{digest}")).await.status, 404);
    }
    // The same bytes by the other name are another blob.
    assert_eq!(
        get(&fake, &format!("/v2/app/blobs/{}", Digest::of(b"abcdef")))
            .await
            .status,
        404
    );
    let mount = format!("/v2/other/blobs/uploads/?mount={whole}&from=app");
    assert_eq!(call(&fake, "POST", &mount, &[], "").await.status, 201);
    assert_eq!((fake.blobs(), fake.uploads()), (2, 0));
}

#[tokio::test]
async fn bytes_that_are_others_are_refused() {
    let fake = Fake::new();
    let path = format!("/v2/app/blobs/uploads/?digest={}", long(b"abc"));
    assert_eq!(
        call(&fake, "POST", &path, &[], "abd").await.code(),
        (400, "DIGEST_INVALID".into())
    );
    let path = format!("/v2/app/manifests/{}", long(b"abc"));
    let manifest = image(push_long(&fake, b"{}").await, &[]);
    let put = call(&fake, "PUT", &path, &[("content-type", OCI)], manifest).await;
    assert_eq!(put.code(), (400, "DIGEST_INVALID".into()));
    let mixed = long(b"abc").to_string().replace("sha512", "sha256");
    let refused = get(&fake, &format!("/v2/app/blobs/{mixed}")).await;
    assert_eq!(refused.code(), (400, "DIGEST_INVALID".into()));
    assert_eq!(
        refused.message(),
        "provided digest is neither a sha256 nor a sha512 digest"
    );
}

#[tokio::test]
async fn a_manifest_is_pushed_by_its_digest_and_by_a_tag_with_it() {
    let fake = Fake::new();
    let config = push_long(&fake, b"{}").await;
    let layer = push_blob(&fake, "app", b"layer").await;
    let manifest = image(config, &[layer]);
    let digest = long(manifest.as_bytes());
    let put = |reference: String, manifest: String| {
        let fake = &fake;
        async move {
            let path = format!("/v2/app/manifests/{reference}");
            call(fake, "PUT", &path, &[("content-type", OCI)], manifest).await
        }
    };
    let pushed = put(digest.to_string(), manifest.clone()).await;
    assert_eq!(
        (pushed.status.as_u16(), pushed.header("docker-content-digest")),
        (201, digest.to_string().as_str())
    );
    assert_eq!(
        put(format!("v1?digest={digest}"), manifest.clone()).await.status,
        201
    );
    for reference in [digest.to_string(), "v1".to_owned()] {
        let found = get(&fake, &format!("/v2/app/manifests/{reference}")).await;
        assert_eq!(
            (found.status.as_u16(), found.body.as_slice()),
            (200, manifest.as_bytes())
        );
        assert_eq!(found.header("docker-content-digest"), digest.to_string());
    }
    let wrong = put(format!("v2?digest={}", long(b"x")), manifest.clone()).await;
    assert_eq!(wrong.code(), (400, "DIGEST_INVALID".into()));

    let index = json!({ "schemaVersion": 2, "mediaType": INDEX,
        "manifests": [{ "mediaType": OCI, "digest": digest, "size": manifest.len() }],
        "subject": { "mediaType": OCI, "digest": digest, "size": manifest.len() } });
    let path = "/v2/app/manifests/all";
    let pushed = call(&fake, "PUT", path, &[("content-type", INDEX)], index.to_string()).await;
    assert_eq!(
        (pushed.status.as_u16(), pushed.header("oci-subject")),
        (201, digest.to_string().as_str())
    );
    let record = fake
        .catalog
        .image("app", &Digest::of(index.to_string().as_bytes()))
        .unwrap();
    assert_eq!(record.manifests, [digest]);
    let referrers = get(&fake, &format!("/v2/app/referrers/{digest}")).await.json();
    assert_eq!(
        referrers["manifests"][0]["digest"],
        pushed.header("docker-content-digest")
    );

    // What the images need stays, the rest goes.
    push_long(&fake, b"unneeded").await;
    let before = fake.blobs();
    let gone = fake
        .registry
        .content
        .collect(fake.catalog.digests(), Duration::ZERO)
        .unwrap();
    assert_eq!((gone.blobs, fake.blobs()), (1, before - 1));
    assert_eq!(get(&fake, &format!("/v2/app/blobs/{config}")).await.status, 200);
}
