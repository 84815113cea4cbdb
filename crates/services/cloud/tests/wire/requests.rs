//! Requests as botocore serialises them are read into the input that they were made from, fit the
//! operation's own struct, and are understood again when our own client sends them.

use crate::support;

use serde_json::Value;
use wire::{Operation, Protocol, Shaped};

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

/// The input brought into the operation's struct, sent by our own client, and read again.
fn through_client<O: Operation>(protocol: Protocol, value: Value) -> Value {
    let value = O::Input::from_document(value).unwrap().into_document();
    let outgoing = wire::client::request_of(O::SERVICE, protocol, O::schema(), &value);
    let mut parts = support::parts("POST", &outgoing.path, &[]);
    parts.headers.extend(outgoing.headers);
    let call = wire::identify(cloud::api::SERVICES, &parts, &outgoing.body).unwrap();
    assert_eq!(call.protocol, protocol);
    call.decode::<O>(&outgoing.body).unwrap().into_document()
}

fn round_trip(service: &str, operation: &str, protocol: Protocol, value: Value) -> Value {
    struct Client(Protocol, Value);
    impl support::Use for Client {
        type Result = Value;
        fn with<O: Operation>(self) -> Value {
            through_client::<O>(self.0, self.1)
        }
    }
    support::with_operation(service, operation, Client(protocol, value))
}

#[test]
fn requests_of_botocore_are_read_as_they_were_meant() {
    let rows: Vec<Value> = serde_json::from_str(include_str!("vectors/requests.json")).unwrap();
    let of = |service: &&wire::Service| service.operations.len() * service.protocols.len();
    let served: usize = cloud::api::SERVICES.iter().map(of).sum();
    assert_eq!(rows.len(), 3 * served);
    for row in rows {
        let (service, operation) = (
            row["service"].as_str().unwrap(),
            row["operation"].as_str().unwrap(),
        );
        let headers: Vec<(&str, &str)> = row["headers"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
            .collect();
        let body = &support::bytes_of(&row);
        let parts = support::parts("POST", row["path"].as_str().unwrap_or("/"), &headers);
        let call = wire::identify(cloud::api::SERVICES, &parts, body).unwrap();
        assert_eq!((call.service.name, call.operation.name), (service, operation));
        let input = call
            .input(body)
            .unwrap_or_else(|error| panic!("{operation}: {error}\n{row}"));
        assert!(
            same(&input, &row["input"]),
            "{operation} was read as\n{input}\nfrom\n{row}"
        );
        let again = round_trip(service, operation, call.protocol, input.clone());
        assert!(
            same(&again, &input),
            "{operation}: the second reading gave\n{again}\nof\n{input}"
        );
    }
}
