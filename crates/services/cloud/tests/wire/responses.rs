//! Outputs of every operation are written as in `vectors/responses.json`, whose bodies botocore
//! reads back into the same outputs (`vectors/make.py check`), and so does our own client.

use crate::support;

use serde_json::Value;
use wire::{Operation, Protocol, Shaped};

/// The protocol by its name in the models; the service's own where there is no choice.
fn protocol_of(service: &'static wire::Service, name: Option<&str>) -> Protocol {
    let of_name = |protocol| match name {
        Some("json") => Protocol::is_json(protocol),
        Some("query") => Protocol::is_query(protocol),
        Some(_) => Protocol::is_cbor(protocol),
        None => service.protocols.len() == 1,
    };
    service.speaks(of_name).unwrap()
}

fn encode<O: Operation>(protocol: Option<&str>, output: Value) -> Vec<u8> {
    let protocol = protocol_of(O::SERVICE, protocol);
    let output = O::Output::from_document(output).unwrap();
    let response = wire::encode_output::<O>(protocol, output.clone(), "00000000-0000-4000-8000-000000000000");
    assert_eq!(response.status(), 200);
    assert_eq!(
        response.headers()["x-amzn-requestid"],
        "00000000-0000-4000-8000-000000000000"
    );
    let read = wire::client::output_of(protocol, O::schema(), response.body()).unwrap();
    let read = O::Output::from_document(read).unwrap();
    assert_eq!(read.into_document(), output.into_document());
    response.into_body()
}

fn body_of(service: &str, operation: &str, protocol: Option<&str>, output: Value) -> Vec<u8> {
    struct Encode<'a>(Option<&'a str>, Value);
    impl support::Use for Encode<'_> {
        type Result = Vec<u8>;
        fn with<O: Operation>(self) -> Vec<u8> {
            encode::<O>(self.0, self.1)
        }
    }
    support::with_operation(service, operation, Encode(protocol, output))
}

#[test]
fn outputs_are_written_as_botocore_reads_them() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire/vectors/responses.json");
    let rows: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let regenerate = std::env::var_os("REGENERATE").is_some();
    let mut written = Vec::new();
    for mut row in rows {
        let (service, operation) = (
            row["service"].as_str().unwrap(),
            row["operation"].as_str().unwrap(),
        );
        let protocol = row["protocol"].as_str();
        let body = body_of(service, operation, protocol, row["output"].clone());
        if !regenerate {
            assert_eq!(support::bytes_of(&row), body, "{service} {operation}");
        } else if protocol == Some("smithy-rpc-v2-cbor") {
            let hex: String = body.iter().map(|byte| format!("{byte:02x}")).collect();
            row["hex"] = Value::String(hex);
        } else {
            row["body"] = Value::String(String::from_utf8(body).unwrap());
        }
        written.push(row.to_string());
    }
    if regenerate {
        std::fs::write(path, format!("[\n{}\n]\n", written.join(",\n"))).unwrap();
    }
}
