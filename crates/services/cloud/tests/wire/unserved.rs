//! Requests to what cove does not serve: refused with one code, in the protocol of the service they are for.

use crate::support;

use http::Response;

/// The names, signing names and protocols of AWS's services, as `models/services.csv` has them.
fn services() -> impl Iterator<Item = Vec<&'static str>> {
    let table = include_str!("../../../../../models/services.csv");
    table.lines().skip(1).map(|line| line.split(',').collect())
}

fn refused(method: &str, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Response<Vec<u8>> {
    let parts = support::parts(method, url, headers);
    match wire::identify(cloud::api::SERVICES, &parts, body) {
        Ok(call) => panic!("{method} {url} is {} {}", call.service.name, call.operation.name),
        Err(refusal) => refusal.respond("id-1"),
    }
}

fn signature(service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKID/20260301/eu-west-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
    )
}

/// The content type, and the body as text.
fn shown(response: &Response<Vec<u8>>) -> (String, String) {
    let kind = response.headers()["content-type"].to_str().unwrap();
    let text = String::from_utf8_lossy(response.body()).into_owned();
    (kind.split(';').next().unwrap().to_owned(), text)
}

#[test]
fn every_service_of_aws_is_refused_in_its_own_protocol() {
    for fields in services() {
        let [name, _, signing_name, _, target, protocols, json, version] = *fields.as_slice() else {
            panic!("{fields:?}");
        };
        if cloud::api::service(name).is_some() {
            continue;
        }
        let authorization = signature(signing_name);
        let signed = ("authorization", authorization.as_str());
        for protocol in protocols.split(' ') {
            let (path, form) = (
                format!("/service/{target}/operation/Do"),
                format!("Action=Do&Version={version}"),
            );
            let target = format!("{target}.Do");
            let json_type = format!("application/x-amz-json-{json}");
            let (response, kind, start) = match protocol {
                "json" => {
                    let headers = [signed, ("x-amz-target", &target), ("content-type", &json_type)];
                    (
                        refused("POST", "/", &headers, b"{}"),
                        json_type.as_str(),
                        "{\"__type\":\"NotImplemented\"",
                    )
                }
                "query" => {
                    let headers = [
                        signed,
                        ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
                    ];
                    let start = if name == "sdb" {
                        "<Response><Errors><Error><Code>"
                    } else {
                        "<ErrorResponse><Error>"
                    };
                    (refused("POST", "/", &headers, form.as_bytes()), "text/xml", start)
                }
                "smithy-rpc-v2-cbor" => {
                    let headers = [signed, ("smithy-protocol", "rpc-v2-cbor")];
                    (refused("POST", &path, &headers, b"\xa0"), "application/cbor", "")
                }
                "rest-json" => (
                    refused("PATCH", "/things/1", &[signed], b"\xff\xfe"),
                    "application/json",
                    "{\"code\":\"NotImplemented\"",
                ),
                "rest-xml" if name == "s3" => (
                    refused("PUT", "/bucket", &[signed], b"\xff"),
                    "application/xml",
                    "<Error><Code>NotImplemented<",
                ),
                "rest-xml" => {
                    let url = format!("/v{}/things", version.replace('-', ""));
                    (
                        refused("DELETE", &url, &[signed], b""),
                        "text/xml",
                        "<ErrorResponse><Error>",
                    )
                }
                other => panic!("{other}"),
            };
            let (found, body) = shown(&response);
            assert_eq!(
                (response.status().as_u16(), found.as_str()),
                (400, kind),
                "{name} {protocol}"
            );
            assert!(
                body.contains(start) && body.contains("NotImplemented"),
                "{name} {protocol}: {body}"
            );
            assert!(
                body.contains(" is not served by cove yet."),
                "{name} {protocol}: {body}"
            );
            assert_eq!(response.headers()["x-amzn-requestid"], "id-1");
            if matches!(protocol, "json" | "rest-json") {
                assert_eq!(response.headers()["x-amzn-errortype"], "NotImplemented", "{name}");
            }
        }
    }
}

#[test]
fn the_service_is_the_one_that_the_request_is_for() {
    let form = ("content-type", "application/x-www-form-urlencoded");
    let json = ("content-type", "application/json");
    let agent = |text: &'static str| ("user-agent", text);
    let scoped = |service: &str| signature(service);
    // Method, path, service of the signature, and headers that are sent; what the answer has.
    type Case = (
        &'static str,
        &'static str,
        Option<&'static str>,
        Vec<(&'static str, &'static str)>,
        &'static str,
    );
    let table: Vec<Case> = vec![
        ("PUT", "/bucket", Some("s3"), vec![], "The service s3 is"),
        (
            "PUT",
            "/bucket/key",
            Some("s3express"),
            vec![],
            "The service s3express is",
        ),
        (
            "GET",
            "/v20180820/accesspoint",
            Some("s3"),
            vec![],
            "The service s3control is",
        ),
        ("GET", "/bucket/key", None, vec![], "The service s3 is"),
        (
            "GET",
            "/",
            None,
            vec![("host", "b.s3.eu-west-1.amazonaws.com")],
            "The service s3 is",
        ),
        (
            "GET",
            "/b/k?X-Amz-Credential=A%2F20260301%2Feu-west-1%2Fs3%2Faws4_request",
            None,
            vec![],
            "The service s3 is",
        ),
        (
            "GET",
            "/2021-01-01/domain",
            Some("es"),
            vec![],
            "The service opensearch is",
        ),
        (
            "GET",
            "/2015-01-01/domain",
            Some("es"),
            vec![],
            "The service es is",
        ),
        (
            "GET",
            "/2015-03-31/functions",
            Some("lambda"),
            vec![],
            "The service lambda is",
        ),
        (
            "GET",
            "/v2/email/identities",
            Some("ses"),
            vec![agent("x api/sesv2#1.45")],
            "The service sesv2 is",
        ),
        ("POST", "/", Some("ses"), vec![form], "The service ses is"),
        (
            "POST",
            "/",
            Some("elasticloadbalancing"),
            vec![form, agent("api/elasticloadbalancingv2#1")],
            "The service elbv2 is",
        ),
        ("POST", "/", Some("rds"), vec![form], "The service rds is"),
        (
            "POST",
            "/token",
            None,
            vec![json],
            "The service that this request is for is",
        ),
        (
            "GET",
            "/federation/credentials",
            None,
            vec![("x-amz-sso_bearer_token", "t")],
            "The service sso is",
        ),
        (
            "GET",
            "/v1/spaces",
            None,
            vec![("authorization", "Bearer t")],
            "The service that this request is for is",
        ),
        (
            "GET",
            "/things",
            Some("newer-than-this"),
            vec![],
            "The service newer-than-this is",
        ),
        (
            "POST",
            "/",
            None,
            vec![("x-amz-target", "Newer_1.Do")],
            "The service of the target Newer_1 is",
        ),
    ];
    for (method, url, service, mut headers, sentence) in table {
        let authorization = service.map(scoped);
        headers.extend(authorization.iter().map(|text| ("authorization", text.as_str())));
        let (_, body) = shown(&refused(method, url, &headers, b""));
        assert!(
            body.contains(&format!("{sentence} not served by cove yet.")),
            "{method} {url}: {body}"
        );
    }
    // Signature Version 4a has no region in its scope, Version 2 no scope at all.
    let asymmetric =
        "AWS4-ECDSA-P256-SHA256 Credential=A/20260301/s3/aws4_request, SignedHeaders=host, Signature=0";
    let (_, body) = shown(&refused("PUT", "/b", &[("authorization", asymmetric)], b""));
    assert!(body.contains("The service s3 is"), "{body}");
    let version_2 = b"Action=ListDomains&SignatureVersion=2&Version=2009-04-15";
    let (_, body) = shown(&refused("POST", "/", &[form], version_2));
    assert!(
        body.contains("<Response><Errors>") && body.contains("The service sdb is"),
        "{body}"
    );
}

#[test]
fn an_answer_to_head_says_it_by_its_status() {
    let authorization = signature("s3");
    let signed = ("authorization", authorization.as_str());
    assert_eq!(refused("HEAD", "/bucket", &[signed], b"").status(), 501);
}

#[test]
fn served_operations_take_post_and_get_alone() {
    let authorization = signature("sts");
    let signed = ("authorization", authorization.as_str());
    for method in ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] {
        let response = refused(
            method,
            "/?Action=GetCallerIdentity&Version=2011-06-15",
            &[signed],
            b"",
        );
        let (_, body) = shown(&response);
        assert!(
            response.status() == 405 && body.contains("<Code>MethodNotAllowed<"),
            "{method}: {body}"
        );
    }
}
