use super::*;

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
async fn a_host_name_says_whose_repositories_are_meant() {
    let fake = Fake::new();
    let path = "/v2/app/tags/list";
    for own in [
        "127.0.0.1:4566",
        "000000000000.dkr.ecr.ap-northeast-1.amazonaws.com",
    ] {
        let answer = call(&fake, "GET", path, &[("host", own)], "").await;
        assert_eq!(answer.status, 200, "{own}");
    }
    for (other, account) in [
        (
            "111111111111.dkr.ecr.ap-northeast-1.amazonaws.com",
            "111111111111",
        ),
        ("000000000000.dkr.ecr.us-east-1.amazonaws.com:443", "000000000000"),
    ] {
        let answer = call(&fake, "GET", path, &[("host", other)], "").await;
        assert_eq!(answer.code(), (404, "NAME_UNKNOWN".into()), "{other}");
        let id = format!("the registry with id '{account}'");
        assert!(answer.message().ends_with(&id), "{}", answer.message());
    }
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
