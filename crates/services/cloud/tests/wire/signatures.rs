//! Signatures that botocore made are accepted and made again byte by byte; whatever is altered in
//! a signed request is noticed.

use crate::support;

use http::request::Parts;
use model::{AccountId, Principal, Timestamp};
use serde_json::Value;
use wire::Protocol;
use wire::sigv4::{CredentialScope, Credentials, Holder, SignatureError, sign, verify};

struct Vector {
    what: String,
    service: String,
    parts: Parts,
    body: Vec<u8>,
    secret: String,
    now: Timestamp,
    row: Value,
}

fn pairs(list: &Value) -> Vec<(&str, &str)> {
    let list = list.as_array().unwrap().iter();
    list.map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
        .collect()
}

fn vectors() -> Vec<Vector> {
    let rows: Vec<Value> = serde_json::from_str(include_str!("vectors/signatures.json")).unwrap();
    let vector = |row: Value| {
        let text = |name: &str| row[name].as_str().unwrap().to_owned();
        Vector {
            what: text("what"),
            service: text("service"),
            parts: support::parts(&text("method"), &text("url"), &pairs(&row["headers"])),
            body: text("body").into_bytes(),
            secret: text("secret"),
            now: Timestamp::from_secs(row["now"].as_i64().unwrap()),
            row,
        }
    };
    rows.into_iter().map(vector).collect()
}

impl Vector {
    fn verify(&self) -> Result<CredentialScope, SignatureError> {
        self.verify_at(self.now)
    }

    fn holder(&self) -> Holder {
        let account = AccountId::parse("123456789012").unwrap();
        Holder {
            secret: self.secret.clone(),
            principal: Principal::Root { account },
        }
    }

    fn verify_at(&self, now: Timestamp) -> Result<CredentialScope, SignatureError> {
        let holder = |key: &str, token: Option<&str>| {
            assert_eq!(token, self.row["token"].as_str(), "{}", self.what);
            (key == "123456789012").then(|| self.holder())
        };
        let (scope, verified) = verify(&self.parts, &self.body, &self.service, holder, now)?;
        assert_eq!(verified, self.holder().principal);
        Ok(scope)
    }

    fn presigned(&self) -> Option<i64> {
        self.row["presigned"].as_i64()
    }
}

fn after(vector: &Vector, seconds: i64) -> Timestamp {
    Timestamp::from_millis(vector.now.millis() + seconds * 1000)
}

#[test]
fn signatures_of_botocore_are_accepted() {
    for vector in vectors() {
        let scope = vector
            .verify()
            .unwrap_or_else(|error| panic!("{}: {error}", vector.what));
        assert_eq!(scope.access_key, "123456789012");
        assert_eq!(scope.region, "ap-northeast-1");
        assert_eq!(scope.service, vector.service);
    }
}

#[test]
fn we_sign_as_botocore_signs() {
    for vector in vectors()
        .into_iter()
        .filter(|vector| vector.presigned().is_none())
    {
        let mut headers = pairs(&vector.row["unsigned_headers"]);
        headers.push(("host", "127.0.0.1:4566"));
        let mut parts = support::parts(
            vector.row["method"].as_str().unwrap(),
            vector.row["url"].as_str().unwrap(),
            &headers,
        );
        let credentials = Credentials {
            access_key: "123456789012".into(),
            secret: vector.secret.clone(),
            session_token: vector.row["token"].as_str().map(str::to_owned),
        };
        sign(
            &mut parts,
            &vector.body,
            &credentials,
            "ap-northeast-1",
            &vector.service,
            vector.now,
        )
        .unwrap();
        assert_eq!(
            parts.headers["authorization"], vector.parts.headers["authorization"],
            "{}",
            vector.what
        );
    }
}

#[test]
fn an_altered_body_is_noticed() {
    for mut vector in vectors() {
        vector.body.push(b' ');
        assert!(
            matches!(vector.verify(), Err(SignatureError::Mismatch(_))),
            "{}",
            vector.what
        );
    }
}

#[test]
fn an_altered_header_or_target_is_noticed() {
    for mut vector in vectors().into_iter().filter(|vector| vector.service == "ecs") {
        let target = "AmazonEC2ContainerServiceV20141113.DeleteCluster";
        vector
            .parts
            .headers
            .insert("x-amz-target", target.parse().unwrap());
        assert!(
            matches!(vector.verify(), Err(SignatureError::Mismatch(_))),
            "{}",
            vector.what
        );
    }
    for mut vector in vectors() {
        vector
            .parts
            .headers
            .insert("host", "elsewhere:4566".parse().unwrap());
        assert!(
            matches!(vector.verify(), Err(SignatureError::Mismatch(_))),
            "{}",
            vector.what
        );
    }
}

#[test]
fn a_target_that_is_not_signed_is_refused() {
    let mut vector = vectors()
        .into_iter()
        .find(|vector| vector.what == "STS form")
        .unwrap();
    vector
        .parts
        .headers
        .insert("x-amz-target", "Logs_20140328.DeleteLogGroup".parse().unwrap());
    assert!(matches!(vector.verify(), Err(SignatureError::Mismatch(_))));
}

#[test]
fn a_wrong_secret_and_an_unknown_key_are_refused() {
    for mut vector in vectors() {
        vector.secret.push('x');
        assert!(
            matches!(vector.verify(), Err(SignatureError::Mismatch(_))),
            "{}",
            vector.what
        );
        let unknown = verify(
            &vector.parts,
            &vector.body,
            &vector.service,
            |_, _| None,
            vector.now,
        );
        assert_eq!(unknown, Err(SignatureError::UnknownKey), "{}", vector.what);
    }
}

#[test]
fn a_scope_of_another_service_is_refused() {
    for vector in vectors() {
        let other = verify(
            &vector.parts,
            &vector.body,
            "logs",
            |_, _| Some(vector.holder()),
            vector.now,
        );
        assert!(
            matches!(other, Err(SignatureError::Mismatch(text)) if text.contains("correct service: 'logs'"))
        );
    }
}

#[test]
fn a_clock_may_differ_by_five_minutes() {
    for vector in vectors() {
        vector.verify_at(after(&vector, -300)).unwrap();
        let early = vector.verify_at(after(&vector, -301)).unwrap_err().to_string();
        assert!(
            early.starts_with("Signature not yet current: 20260301T123045Z is still later than"),
            "{early}"
        );
        let lifetime = vector.presigned().unwrap_or(300);
        vector.verify_at(after(&vector, lifetime)).unwrap();
        let late = vector.verify_at(after(&vector, lifetime + 1)).unwrap_err();
        assert!(matches!(&late, SignatureError::Expired(text) if text.starts_with("Signature expired: ")));
    }
    let vector = &vectors()[0];
    assert_eq!(
        vector.verify_at(after(vector, 301)).unwrap_err().to_string(),
        "Signature expired: 20260301T123045Z is now earlier than 20260301T123046Z (20260301T123546Z - 5 min.)"
    );
}

#[test]
fn a_signature_without_its_parts_is_refused() {
    let vector = &vectors()[0];
    let check = |authorization: Option<&str>| {
        let mut parts = vector.parts.clone();
        parts.headers.remove("authorization");
        if let Some(text) = authorization {
            parts.headers.insert("authorization", text.parse().unwrap());
        }
        verify(
            &parts,
            &vector.body,
            "ecs",
            |_, _| Some(vector.holder()),
            vector.now,
        )
        .unwrap_err()
    };
    assert_eq!(check(None), SignatureError::Missing);
    for bad in [
        "Bearer x",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=host, Signature=0",
    ] {
        assert!(matches!(check(Some(bad)), SignatureError::Incomplete(_)), "{bad}");
    }
    let error = check(Some("AWS4-HMAC-SHA256 Credential=a/20260301/r/ecs/aws4_request"));
    assert_eq!(
        error.to_string(),
        "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter."
    );
}

#[test]
fn a_stated_body_hash_has_to_be_true() {
    let mut vector = vectors().remove(0);
    vector
        .parts
        .headers
        .insert("x-amz-content-sha256", "0".repeat(64).parse().unwrap());
    let error = vector.verify().unwrap_err();
    assert!(error.to_string().contains("x-amz-content-sha256"), "{error}");
}

#[test]
fn each_protocol_has_its_codes() {
    let expired = SignatureError::Expired("Signature expired: …".into());
    let mismatch = SignatureError::Mismatch("The request signature …".into());
    let of = |error: &SignatureError, protocol| {
        let error = error.to_api_error(protocol);
        (error.code.into_owned(), error.status)
    };
    let owned = |code: &str, status| (code.to_owned(), status);
    assert_eq!(
        of(&expired, Protocol::AwsJson1_1),
        owned("InvalidSignatureException", 400)
    );
    assert_eq!(
        of(&expired, Protocol::AwsQuery),
        owned("SignatureDoesNotMatch", 403)
    );
    assert_eq!(of(&expired, Protocol::Ec2Query), owned("RequestExpired", 400));
    assert_eq!(of(&mismatch, Protocol::Ec2Query), owned("AuthFailure", 401));
    assert_eq!(
        of(&SignatureError::UnknownKey, Protocol::AwsJson1_1),
        owned("UnrecognizedClientException", 400)
    );
    assert_eq!(
        of(&SignatureError::UnknownKey, Protocol::AwsQuery),
        owned("InvalidClientTokenId", 403)
    );
    assert_eq!(
        of(&SignatureError::Missing, Protocol::AwsQuery),
        owned("MissingAuthenticationToken", 403)
    );
}
