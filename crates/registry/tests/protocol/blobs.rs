use super::*;

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
