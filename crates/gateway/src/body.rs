//! Bodies of answers.

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};

pub type BodyError = Box<dyn std::error::Error + Send + Sync>;
pub type Body = UnsyncBoxBody<Bytes, BodyError>;

/// An answer that is whole already.
pub fn bytes(response: Response<Vec<u8>>) -> Response<Body> {
    response.map(|b| {
        Full::new(Bytes::from(b))
            .map_err(|never| match never {})
            .boxed_unsync()
    })
}

pub fn text(status: StatusCode, message: &str) -> Response<Body> {
    let mut response = Response::new(format!("{message}\n").into_bytes());
    *response.status_mut() = status;
    response.headers_mut().insert(
        http::header::CONTENT_TYPE,
        http::HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    bytes(response)
}
