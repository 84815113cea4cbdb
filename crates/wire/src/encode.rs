//! Answers: bodies and headers in each protocol.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use model::ApiError;
use serde::Serialize;
use serde_json::{Value, json};

use crate::Operation;
use crate::schema::{OperationSchema, Protocol, Service};
use crate::xml::{element, text_element, write_content};

/// The header that carries the id of a request.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

const XML_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The answer to a call that succeeded.
pub fn encode_output<O: Operation>(output: &O::Output, request_id: &str) -> Response<Vec<u8>> {
    encode_result(O::SERVICE, O::schema(), output, request_id)
}

/// The answer of any operation; `output` serialises to the form of the operation's output.
pub fn encode_result(
    service: &Service,
    operation: &OperationSchema,
    output: &impl Serialize,
    request_id: &str,
) -> Response<Vec<u8>> {
    let body = if service.protocol.is_json() {
        if operation.has_output {
            serde_json::to_vec(output)
        } else {
            Ok(Vec::new())
        }
    } else {
        serde_json::to_value(output).map(|value| xml_result(service, operation, &value, request_id))
    };
    match body {
        Ok(body) => response(service.protocol, StatusCode::OK, body, request_id),
        // Our structs serialise always; should one ever not, the caller hears of a failure here.
        Err(_) => {
            let error = ApiError::new("InternalFailure", "The answer could not be written.").with_status(500);
            encode_error(service.protocol, service.xml_namespace, &error, request_id)
        }
    }
}

fn xml_result(service: &Service, operation: &OperationSchema, output: &Value, request_id: &str) -> Vec<u8> {
    let mut out = String::from(XML_HEAD);
    let root = format!("{}Response", operation.name);
    let namespace = service.xml_namespace.trim_end_matches('/');
    out.push_str(&format!("<{root} xmlns=\"{namespace}/\">"));
    if service.protocol == Protocol::Ec2Query {
        text_element(&mut out, "requestId", request_id);
        if operation.has_output {
            write_content(&mut out, operation.output, output);
        } else {
            text_element(&mut out, "return", "true");
        }
    } else {
        match operation.result_wrapper {
            "" => write_content(&mut out, operation.output, output),
            wrapper => element(&mut out, wrapper, |out| {
                write_content(out, operation.output, output)
            }),
        }
        element(&mut out, "ResponseMetadata", |out| {
            text_element(out, "RequestId", request_id)
        });
    }
    out.push_str(&format!("</{root}>"));
    out.into_bytes()
}

/// The answer to a call that failed. `xml_namespace` is the service's, or empty.
pub fn encode_error(
    protocol: Protocol,
    xml_namespace: &str,
    error: &ApiError,
    request_id: &str,
) -> Response<Vec<u8>> {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
    let body = match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => {
            json!({ "__type": error.code, "message": error.message }).to_string()
        }
        Protocol::AwsQuery => {
            let mut out = String::from(XML_HEAD);
            match xml_namespace.trim_end_matches('/') {
                "" => out.push_str("<ErrorResponse>"),
                namespace => out.push_str(&format!("<ErrorResponse xmlns=\"{namespace}/\">")),
            }
            element(&mut out, "Error", |out| {
                text_element(
                    out,
                    "Type",
                    if error.status >= 500 { "Receiver" } else { "Sender" },
                );
                text_element(out, "Code", &error.code);
                text_element(out, "Message", &error.message);
            });
            text_element(&mut out, "RequestId", request_id);
            out + "</ErrorResponse>"
        }
        Protocol::Ec2Query => {
            let mut out = String::from(XML_HEAD);
            element(&mut out, "Response", |out| {
                element(out, "Errors", |out| {
                    element(out, "Error", |out| {
                        text_element(out, "Code", &error.code);
                        text_element(out, "Message", &error.message);
                    });
                });
                text_element(out, "RequestID", request_id);
            });
            out
        }
    };
    let mut response = response(protocol, status, body.into_bytes(), request_id);
    if let Ok(code) = HeaderValue::from_str(&error.code)
        && protocol.is_json()
    {
        response.headers_mut().insert(ERROR_TYPE, code);
    }
    response
}

fn response(protocol: Protocol, status: StatusCode, body: Vec<u8>, request_id: &str) -> Response<Vec<u8>> {
    let content_type = match protocol {
        Protocol::AwsJson1_0 => "application/x-amz-json-1.0",
        Protocol::AwsJson1_1 => "application/x-amz-json-1.1",
        Protocol::AwsQuery => "text/xml",
        Protocol::Ec2Query => "text/xml;charset=UTF-8",
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, id);
    }
    response
}
