//! Requests that no served operation is found for, and the answers to them.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use model::ApiError;
use serde_json::json;

use crate::encode::{ERROR_TYPE, REQUEST_ID, encode_error};
use crate::schema::Protocol;
use crate::xml::{element, text_element};

/// The header in which S3 says a request's id.
const S3_REQUEST_ID: HeaderName = HeaderName::from_static("x-amz-request-id");

/// How a service writes its errors: one of the protocols that cove speaks, or one of those by which it serves
/// nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Of(Protocol),
    /// A JSON object, its code in `x-amzn-errortype`.
    RestJson,
    /// As in awsQuery.
    RestXml,
    /// S3's own: an `Error` with nothing around it.
    S3,
}

impl From<Protocol> for Form {
    fn from(protocol: Protocol) -> Self {
        Form::Of(protocol)
    }
}

/// A request that no operation can be found for, with the form to answer in.
#[derive(Debug)]
pub struct Refusal {
    pub form: Form,
    pub error: ApiError,
}

impl Refusal {
    pub fn new(form: impl Into<Form>, error: ApiError) -> Self {
        Refusal {
            form: form.into(),
            error,
        }
    }

    pub fn respond(&self, request_id: &str) -> Response<Vec<u8>> {
        let error = &self.error;
        match self.form {
            Form::Of(protocol) => encode_error(protocol, None, error, request_id),
            Form::RestXml => encode_error(Protocol::AwsQuery, None, error, request_id),
            Form::RestJson => {
                let body = json!({ "code": error.code, "message": error.message }).to_string();
                let id = (REQUEST_ID, request_id);
                response(error, "application/json", body, [id, (ERROR_TYPE, &error.code)])
            }
            Form::S3 => {
                let mut body = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
                element(&mut body, "Error", |out| {
                    text_element(out, "Code", &error.code);
                    text_element(out, "Message", &error.message);
                    text_element(out, "RequestId", request_id);
                });
                let ids = [(REQUEST_ID, request_id), (S3_REQUEST_ID, request_id)];
                response(error, "application/xml", body, ids)
            }
        }
    }
}

fn response(
    error: &ApiError,
    content_type: &'static str,
    body: String,
    more: [(HeaderName, &str); 2],
) -> Response<Vec<u8>> {
    let mut response = Response::new(body.into_bytes());
    *response.status_mut() = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    for (name, value) in more {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    response
}
