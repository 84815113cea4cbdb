//! Every form of list, map and scalar in every protocol, against requests that botocore made of a
//! small service (`vectors/make.py`) and answers that botocore and our client read back.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::Value;
use wire::schema::{self, Bounds, EntryNames, Member, OperationSchema, Service, Shape, Wording};
use wire::{Call, Protocol};

static NAMES: Shape = list("item", false);
static PLAIN: Shape = list("member", false);
static FLAT: Shape = list("member", true);
static MAP: Shape = Shape::Map {
    key: &schema::STRING,
    value: &schema::INTEGER,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::NONE,
};
static FLAT_MAP: Shape = Shape::Map {
    key: &schema::STRING,
    value: &schema::STRING,
    names: EntryNames { key: "k", value: "v" },
    flattened: true,
    length: Bounds::NONE,
};
static INNER: Shape = Shape::Structure(&[
    Member::optional("Deep", &PLAIN),
    Member::named("Word", "word", "word", false, &schema::STRING),
]);
static INNER_EC2: Shape = Shape::Structure(&[
    Member::optional("Deep", &PLAIN),
    Member::named("Word", "Word", "word", false, &schema::STRING),
]);
static INNERS: Shape = Shape::List {
    item: &INNER,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};
static INNERS_EC2: Shape = Shape::List {
    item: &INNER_EC2,
    item_name: "item",
    flattened: false,
    length: Bounds::NONE,
};

const fn list(item_name: &'static str, flattened: bool) -> Shape {
    Shape::List {
        item: &schema::STRING,
        item_name,
        flattened,
        length: Bounds::NONE,
    }
}

/// The members of the one structure; the two lists differ in the names of parameters.
macro_rules! all {
    ($count:literal $names:literal $inner_name:literal $inners_name:literal, $inner:ident $inners:ident) => {
        Shape::Structure(&[
            Member::optional("Text", &schema::STRING),
            Member::named("Count", $count, "count", false, &schema::INTEGER),
            Member::optional("Big", &schema::LONG),
            Member::optional("Ratio", &schema::FLOAT),
            Member::optional("On", &schema::BOOLEAN),
            Member::optional("When", &schema::TIMESTAMP),
            Member::optional("Bytes", &schema::BLOB),
            Member::named("Names", $names, "nameSet", false, &NAMES),
            Member::optional("Plain", &PLAIN),
            Member::named("Inner", $inner_name, "inner", false, &$inner),
            Member::named("Inners", $inners_name, "innerSet", false, &$inners),
            Member::optional("Flat", &FLAT),
            Member::optional("Map", &MAP),
            Member::optional("FlatMap", &FLAT_MAP),
        ])
    };
}
static ALL: Shape = all!("count" "nameSet" "inner" "innerSet", INNER INNERS);
static ALL_EC2: Shape = all!("Count" "NameSet" "Inner" "InnerSet", INNER_EC2 INNERS_EC2);

const fn echo(shape: &'static Shape, result_wrapper: &'static str) -> OperationSchema {
    OperationSchema {
        number: 0,
        name: "Echo",
        input: shape,
        output: shape,
        has_output: true,
        result_wrapper,
        refusal: "Refused",
        action: None,
        dependents: &[],
    }
}
static ECHO: OperationSchema = echo(&ALL, "");
static ECHO_QUERY: OperationSchema = echo(&ALL, "EchoResult");
static ECHO_EC2: OperationSchema = echo(&ALL_EC2, "");

const fn service(
    name: &'static str,
    protocols: &'static [Protocol],
    operations: &'static [&'static OperationSchema],
) -> Service {
    Service {
        name,
        signing_name: name,
        endpoint_prefix: name,
        // The query protocols do not look at it.
        target_prefix: name,
        protocols,
        query_compatible: false,
        api_version: "2026-01-01",
        xml_namespace: "https://forms.example/doc/2026-01-01/",
        wording: Wording::Coral,
        silent: &[],
        refuses_empty_enums: false,
        operations,
        unserved: &["Shout"],
        errors: &[],
    }
}
static JSON_1_0: Service = service("Forms", &[Protocol::AwsJson1_0], &[&ECHO]);
static JSON_1_1: Service = service("Forms", &[Protocol::AwsJson1_1], &[&ECHO]);
static QUERY: Service = service("forms", &[Protocol::AwsQuery], &[&ECHO_QUERY]);
static EC2: Service = service("forms", &[Protocol::Ec2Query], &[&ECHO_EC2]);
static CBOR: Service = service("Forms", &[Protocol::RpcV2Cbor], &[&ECHO]);

fn rows() -> Vec<Value> {
    serde_json::from_str(include_str!("vectors/requests.json")).unwrap()
}

fn of_protocol(name: &str) -> Vec<&'static Service> {
    match name {
        "json" => vec![&JSON_1_0, &JSON_1_1],
        "query" => vec![&QUERY],
        "smithy-rpc-v2-cbor" => vec![&CBOR],
        _ => vec![&EC2],
    }
}

/// The body of a row: text, or bytes in hexadecimal.
fn body_of(row: &Value) -> Vec<u8> {
    if let Some(text) = row["body"].as_str() {
        return text.as_bytes().to_vec();
    }
    let hex = row["hex"].as_str().unwrap().as_bytes().chunks(2);
    hex.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn identify(service: &'static Service, path: &str, headers: &[(String, String)], body: &[u8]) -> Call {
    let mut request = http::Request::builder().method("POST").uri(path);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    wire::identify(&[service], &request.body(()).unwrap().into_parts().0, body).unwrap()
}

/// Numbers compared as doubles: JSON does not tell 1 from 1.0.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

#[test]
fn requests_of_botocore_are_read_as_they_were_meant() {
    for row in rows() {
        for service in of_protocol(row["protocol"].as_str().unwrap()) {
            let headers = row["headers"].as_object().unwrap().iter();
            let headers: Vec<_> = headers
                .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
                .collect();
            let body = body_of(&row);
            let path = row["path"].as_str().unwrap_or("/");
            let input = identify(service, path, &headers, &body).input(&body).unwrap();
            assert!(same(&input, &row["value"]), "read {input}\nfrom {row}");
        }
    }
}

#[test]
fn requests_of_our_client_are_read_as_they_were_meant() {
    for row in rows() {
        for service in of_protocol(row["protocol"].as_str().unwrap()) {
            let outgoing =
                wire::client::request_of(service, service.protocol(), service.operations[0], &row["value"]);
            let headers = outgoing.headers.iter();
            let headers: Vec<_> = headers
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect();
            let input = identify(service, &outgoing.path, &headers, &outgoing.body)
                .input(&outgoing.body)
                .unwrap();
            assert!(same(&input, &row["value"]), "read {input}\nof {row}");
        }
    }
}

#[test]
fn answers_are_written_as_botocore_and_our_client_read_them() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/answers.json");
    let mut written = Vec::new();
    for row in rows() {
        for service in of_protocol(row["protocol"].as_str().unwrap()) {
            let operation = service.operations[0];
            let response = wire::encode_result(service, service.protocol(), operation, &row["value"], "id-1");
            let read = wire::client::output_of(service.protocol(), operation, response.body()).unwrap();
            assert!(same(&read, &row["value"]), "read {read}\nof {row}");
            let mut answer = serde_json::json!({"protocol": row["protocol"], "value": row["value"]});
            let body = response.into_body();
            if service.protocol().is_cbor() {
                answer["hex"] = body
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect::<String>()
                    .into();
            } else {
                answer["body"] = String::from_utf8(body).unwrap().into();
            }
            written.push(answer.to_string());
        }
    }
    let text = format!("[\n{}\n]\n", written.join(",\n"));
    if std::env::var_os("REGENERATE").is_some() {
        std::fs::write(path, text).unwrap();
    } else {
        assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    }
}

#[test]
fn an_empty_list_is_written_and_an_absent_one_is_not() {
    let body = |value: Value| {
        let response = wire::encode_result(&EC2, Protocol::Ec2Query, &ECHO_EC2, &value, "id-1");
        String::from_utf8(response.into_body()).unwrap()
    };
    assert!(body(serde_json::json!({"Names": []})).contains("<nameSet/>"));
    assert!(!body(serde_json::json!({})).contains("nameSet"));
}

#[test]
fn lists_are_read_with_and_without_the_word_member() {
    for body in [
        "Action=Echo&Version=2026-01-01&Plain.member.1=a",
        "Action=Echo&Version=2026-01-01&Plain.1=a",
    ] {
        let input = identify(&QUERY, "/", &[], body.as_bytes()).input(&[]).unwrap();
        assert_eq!(input, serde_json::json!({"Plain": ["a"]}));
    }
}

#[test]
fn broken_xml_is_no_answer() {
    for body in [
        "",
        "<a>",
        "</a>",
        "<a><b></a>",
        "<a>&unknown;</a>",
        "not xml",
        "\u{0}",
    ] {
        let answer = wire::client::output_of(Protocol::Ec2Query, &ECHO_EC2, body.as_bytes());
        assert!(
            answer.is_err() || answer == Ok(serde_json::json!({})),
            "{body}: {answer:?}"
        );
    }
    let deep = "<a>".repeat(100_000);
    assert!(wire::client::output_of(Protocol::Ec2Query, &ECHO_EC2, deep.as_bytes()).is_err());
    assert!(wire::client::output_of(Protocol::Ec2Query, &ECHO_EC2, b"<a><count>x</count></a>").is_err());
}
