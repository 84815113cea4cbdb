use super::*;

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
        let digest = Digest::of(name.as_bytes());
        content.put(&scope(), name, &digest, name.as_bytes()).unwrap();
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
