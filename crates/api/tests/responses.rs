//! Outputs of every operation are written as in `vectors/responses.json`, whose bodies botocore
//! reads back into the same outputs (`vectors/make.py check`), and so does our own client.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::Value;
use wire::Operation;

fn encode<O: Operation>(output: Value) -> String {
    let output: O::Output = serde_json::from_value(output).unwrap();
    let response = wire::encode_output::<O>(&output, "00000000-0000-4000-8000-000000000000");
    assert_eq!(response.status(), 200);
    assert_eq!(
        response.headers()["x-amzn-requestid"],
        "00000000-0000-4000-8000-000000000000"
    );
    let read = wire::client::answer::<O>(200, response.body()).unwrap().unwrap();
    assert_eq!(
        serde_json::to_value(read).unwrap(),
        serde_json::to_value(output).unwrap()
    );
    String::from_utf8(response.into_body()).unwrap()
}

fn body_of(service: &str, operation: &str, output: Value) -> String {
    macro_rules! dispatch {
        ($($service:ident: $($operation:ident)*;)*) => {
            match (service, operation) {
                $($((stringify!($service), stringify!($operation)) =>
                    encode::<api::$service::ops::$operation>(output),)*)*
                _ => panic!("{service} {operation} is not in the list of operations"),
            }
        };
    }
    for_each_operation!(dispatch)
}

#[test]
fn outputs_are_written_as_botocore_reads_them() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/responses.json");
    let rows: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let regenerate = std::env::var_os("REGENERATE").is_some();
    let mut written = Vec::new();
    for mut row in rows {
        let (service, operation) = (
            row["service"].as_str().unwrap(),
            row["operation"].as_str().unwrap(),
        );
        let body = body_of(service, operation, row["output"].clone());
        if regenerate {
            row["body"] = Value::String(body);
        } else {
            assert_eq!(row["body"].as_str(), Some(body.as_str()), "{service} {operation}");
        }
        written.push(row.to_string());
    }
    if regenerate {
        std::fs::write(path, format!("[\n{}\n]\n", written.join(",\n"))).unwrap();
    }
}
