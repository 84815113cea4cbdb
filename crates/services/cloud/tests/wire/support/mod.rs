//! What the tests of this crate share.
#![allow(dead_code, reason = "each test file uses a part of it")]

use http::request::Parts;
use serde_json::Value;
use wire::{Operation, Visitor};

pub fn parts(method: &str, url: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = http::Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

/// The bytes of a body in a row of the vectors.
pub fn bytes_of(row: &Value) -> Vec<u8> {
    match (row["body"].as_str(), row["hex"].as_str()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, hex) => {
            let hex = hex.unwrap().as_bytes().chunks(2);
            hex.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
                .collect()
        }
    }
}

/// A call to the JSON service `ecs`, `ecr` or `logs`.
pub fn json_call(service: &str, operation: &str, body: &str) -> Result<Value, wire::ApiError> {
    let service = cloud::api::service(service).unwrap();
    let target = format!("{}.{operation}", service.target_prefix);
    let parts = parts(
        "POST",
        "/",
        &[
            ("x-amz-target", &target),
            ("content-type", "application/x-amz-json-1.1"),
        ],
    );
    let call =
        wire::identify(cloud::api::SERVICES, &parts, body.as_bytes()).map_err(|refusal| refusal.error)?;
    call.input(body.as_bytes())
}

/// A call to `ec2` or `sts` with parameters as a form.
pub fn form_call(service: &str, operation: &str, parameters: &str) -> Result<Value, wire::ApiError> {
    let version = cloud::api::service(service).unwrap().api_version;
    let body = format!("Action={operation}&Version={version}&{parameters}");
    let parts = parts(
        "POST",
        "/",
        &[("content-type", "application/x-www-form-urlencoded; charset=utf-8")],
    );
    let call =
        wire::identify(cloud::api::SERVICES, &parts, body.as_bytes()).map_err(|refusal| refusal.error)?;
    call.input(&[])
}

/// What a test does with an operation's types.
pub trait Use {
    type Result;
    fn with<O: Operation>(self) -> Self::Result;
}

/// Does it with a served operation, found by its name.
pub fn with_operation<U: Use>(service: &str, operation: &str, what: U) -> U::Result {
    struct Find<'a, U: Use> {
        name: (&'a str, &'a str),
        what: Option<U>,
        result: Option<U::Result>,
    }
    impl<U: Use> Visitor for Find<'_, U> {
        fn visit<O: Operation>(&mut self) {
            if (O::SERVICE.name, O::NAME) == self.name {
                self.result = self.what.take().map(U::with::<O>);
            }
        }
    }
    let mut find = Find {
        name: (service, operation),
        what: Some(what),
        result: None,
    };
    cloud::api::visit(&mut find);
    find.result
        .unwrap_or_else(|| panic!("{service} {operation} is not served"))
}
