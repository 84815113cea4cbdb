//! Answers: bodies and headers in each protocol.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use model::ApiError;
use serde_json::{Value, json};

use crate::schema::{Member, OperationSchema, Protocol, STRING, Service, Shape};
use crate::xml::{element, text_element, write_content};
use crate::{Operation, Shaped, cbor};

/// The header that carries the id of a request.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
/// The header that carries an error's code in JSON.
pub(crate) const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
/// An error's code in awsQuery, and whose fault it is.
const QUERY_ERROR: HeaderName = HeaderName::from_static("x-amzn-query-error");
/// Says of a request and of its answer that they are rpc-v2-cbor.
pub(crate) const SMITHY_PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");

/// An error in rpc-v2-cbor.
pub(crate) static CBOR_ERROR: Shape = Shape::Structure(&[
    Member::optional("__type", &STRING),
    Member::optional("message", &STRING),
]);

const XML_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The answer to a call that succeeded, in one of its service's protocols.
pub fn encode_output<O: Operation>(
    protocol: Protocol,
    output: O::Output,
    request_id: &str,
) -> Response<Vec<u8>> {
    encode_result(
        O::SERVICE,
        protocol,
        O::schema(),
        &output.into_document(),
        request_id,
    )
}

/// The answer of any operation; `output` has the form of the operation's output.
pub fn encode_result(
    service: &Service,
    protocol: Protocol,
    operation: &OperationSchema,
    output: &Value,
    request_id: &str,
) -> Response<Vec<u8>> {
    let body = match protocol {
        Protocol::AwsQuery | Protocol::Ec2Query => {
            Some(xml_result(service, protocol, operation, output, request_id))
        }
        _ if !operation.has_output => Some(Vec::new()),
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => Some(output.to_string().into_bytes()),
        Protocol::RpcV2Cbor => cbor::write(operation.output, output).ok(),
    };
    match body {
        Some(body) => response(protocol, StatusCode::OK, body, request_id),
        // Without the memory for it the caller hears of a failure.
        None => {
            let error = ApiError::new("InternalFailure", "The answer could not be written.").with_status(500);
            encode_error(protocol, Some(service), &error, request_id)
        }
    }
}

fn xml_result(
    service: &Service,
    protocol: Protocol,
    operation: &OperationSchema,
    output: &Value,
    request_id: &str,
) -> Vec<u8> {
    let mut out = String::from(XML_HEAD);
    let root = format!("{}Response", operation.name);
    let namespace = service.xml_namespace.trim_end_matches('/');
    out.push_str(&format!("<{root} xmlns=\"{namespace}/\">"));
    if protocol == Protocol::Ec2Query {
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

/// The answer to a call that failed. `service` is whose call it was, where that is known.
pub fn encode_error(
    protocol: Protocol,
    service: Option<&Service>,
    error: &ApiError,
    request_id: &str,
) -> Response<Vec<u8>> {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
    let fault = if error.status >= 500 { "Receiver" } else { "Sender" };
    let xml_namespace = service.map_or("", |service| service.xml_namespace);
    let compatible = service.filter(|service| service.query_compatible && !protocol.is_query());
    let shape = compatible.and_then(|service| service.error_schema(&error.code));
    let shape = shape.map_or(error.code.as_ref(), |known| known.shape);
    let body = match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => json!({ "__type": shape, "message": error.message })
            .to_string()
            .into_bytes(),
        Protocol::RpcV2Cbor => {
            // Smithy's absolute name of a shape; AWS's namespaces are called as its services.
            let namespace = service.map_or("cove", |service| service.name);
            let shape = format!("com.amazonaws.{namespace}#{shape}");
            // An error that there is no memory for is told by its status alone.
            cbor::write(&CBOR_ERROR, &json!({ "__type": shape, "message": error.message }))
                .unwrap_or_default()
        }
        Protocol::AwsQuery => {
            let mut out = String::from(XML_HEAD);
            match xml_namespace.trim_end_matches('/') {
                "" => out.push_str("<ErrorResponse>"),
                namespace => out.push_str(&format!("<ErrorResponse xmlns=\"{namespace}/\">")),
            }
            element(&mut out, "Error", |out| {
                text_element(out, "Type", fault);
                text_element(out, "Code", &error.code);
                text_element(out, "Message", &error.message);
            });
            text_element(&mut out, "RequestId", request_id);
            (out + "</ErrorResponse>").into_bytes()
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
            out.into_bytes()
        }
    };
    let mut response = response(protocol, status, body, request_id);
    if let Ok(code) = HeaderValue::from_str(shape)
        && protocol.is_json()
    {
        response.headers_mut().insert(ERROR_TYPE, code);
    }
    if compatible.is_some()
        && let Ok(code) = HeaderValue::from_str(&format!("{};{fault}", error.code))
    {
        response.headers_mut().insert(QUERY_ERROR, code);
    }
    response
}

fn response(protocol: Protocol, status: StatusCode, body: Vec<u8>, request_id: &str) -> Response<Vec<u8>> {
    let content_type = match protocol {
        Protocol::AwsJson1_0 => "application/x-amz-json-1.0",
        Protocol::AwsJson1_1 => "application/x-amz-json-1.1",
        Protocol::AwsQuery => "text/xml",
        Protocol::Ec2Query => "text/xml;charset=UTF-8",
        Protocol::RpcV2Cbor => "application/cbor",
    };
    let has_body = !body.is_empty();
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if has_body || !protocol.is_cbor() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    if protocol.is_cbor() {
        headers.insert(SMITHY_PROTOCOL, HeaderValue::from_static("rpc-v2-cbor"));
    }
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, id);
    }
    response
}
