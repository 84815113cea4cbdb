use super::*;

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
    let there = "The image tag 'v1' already exists in the 'locked' repository and cannot be overwritten because the tag is immutable.";
    assert_eq!(
        (again.code(), again.message()),
        ((400, "TAG_INVALID".into()), there.into())
    );
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
