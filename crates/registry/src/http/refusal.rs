//! Answers that are errors: OCI's codes, ECR's texts.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use model::{ApiError, Scope};
use serde_json::json;

use super::body::{self, Body};
use crate::{ContentError, Digest, ManifestError};

/// A request that was not done.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
    header: Option<(HeaderName, String)>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Refusal {
            status,
            code,
            message: message.into(),
            header: None,
        }
    }

    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "NOT_FOUND", "Not Found")
    }

    pub(super) fn unsupported() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "UNSUPPORTED",
            "The operation is unsupported.",
        )
    }

    pub(super) fn denied(error: ApiError) -> Self {
        let status = StatusCode::from_u16(error.status)
            .ok()
            .filter(StatusCode::is_server_error);
        Self::new(status.unwrap_or(StatusCode::FORBIDDEN), "DENIED", error.message)
    }

    pub(super) fn name_invalid() -> Self {
        let message = "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy \
             regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''";
        Self::new(StatusCode::BAD_REQUEST, "NAME_INVALID", message)
    }

    pub(super) fn name_unknown(scope: &Scope, repository: &str) -> Self {
        let message = format!(
            "The repository with name '{repository}' does not exist in the registry with id '{}'",
            scope.account
        );
        Self::new(StatusCode::NOT_FOUND, "NAME_UNKNOWN", message)
    }

    pub(super) fn manifest_unknown() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "MANIFEST_UNKNOWN",
            "Requested image not found",
        )
    }

    pub(super) fn manifest_invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "MANIFEST_INVALID", message)
    }

    pub(super) fn manifest_too_large(limit: usize) -> Self {
        let message = format!("The manifest exceeds the limit of {limit} bytes");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "MANIFEST_INVALID", message)
    }

    /// `what` is `Layers` or `Images`.
    pub(super) fn references_unknown(
        what: &str,
        digests: &[Digest],
        scope: &Scope,
        repository: &str,
    ) -> Self {
        let digests: Vec<String> = digests.iter().map(Digest::to_string).collect();
        let message = format!(
            "{what} with digests '[{}]' required for pushing image into repository with name '{repository}' \
             in the registry with id '{}' do not exist",
            digests.join(", "),
            scope.account
        );
        Self::new(StatusCode::BAD_REQUEST, "MANIFEST_BLOB_UNKNOWN", message)
    }

    pub(super) fn blob_unknown() -> Self {
        Self::new(StatusCode::NOT_FOUND, "BLOB_UNKNOWN", "blob unknown to registry")
    }

    pub(super) fn digest_invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "DIGEST_INVALID", message)
    }

    pub(super) fn tag_invalid() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "TAG_INVALID",
            "manifest tag did not match URI",
        )
    }

    pub(super) fn number_invalid(text: &str) -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "PAGINATION_NUMBER_INVALID",
            format!("invalid number of results requested: {text}"),
        )
    }

    pub(super) fn range_invalid(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BLOB_UPLOAD_INVALID", message)
    }

    pub(super) fn size_invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "SIZE_INVALID", message)
    }

    /// The client stopped in the middle of its body.
    pub(super) fn body_broke() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "BLOB_UPLOAD_INVALID",
            "the request's body ended too early",
        )
    }

    pub(super) fn range_not_satisfiable(len: u64) -> Self {
        let mut refusal = Self::new(
            StatusCode::RANGE_NOT_SATISFIABLE,
            "RANGE_INVALID",
            "the requested range is not satisfiable",
        );
        refusal.header = Some((http::header::CONTENT_RANGE, format!("bytes */{len}")));
        refusal
    }

    pub(super) fn internal(cause: &(dyn std::error::Error + 'static)) -> Self {
        let mut causes = Vec::new();
        let mut next = Some(cause);
        while let Some(error) = next {
            causes.push(error.to_string());
            next = error.source();
        }
        tracing::error!(error = causes.join(": "), "a request to the registry failed");
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "UNKNOWN",
            "An internal error has occurred.",
        )
    }

    /// An error of the ECR API in the words of a registry.
    pub(super) fn from_api(error: ApiError) -> Self {
        let (status, code) = match error.code.as_ref() {
            "ImageTagAlreadyExistsException" => (400, "TAG_INVALID"),
            "RepositoryNotFoundException" => (404, "NAME_UNKNOWN"),
            "ImageNotFoundException" => (404, "MANIFEST_UNKNOWN"),
            "LayersNotFoundException" | "ReferencedImagesNotFoundException" => (400, "MANIFEST_BLOB_UNKNOWN"),
            "ImageDigestDoesNotMatchException" => (400, "DIGEST_INVALID"),
            "InvalidParameterException" => (400, "MANIFEST_INVALID"),
            "AccessDeniedException" | "ExpiredTokenException" => (403, "DENIED"),
            "ThrottlingException" | "LimitExceededException" => (429, "TOOMANYREQUESTS"),
            _ => (error.status, "UNKNOWN"),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(status, code, error.message)
    }

    pub(super) fn into_response(self) -> Response<Body> {
        let content = json!({ "errors": [{ "code": self.code, "message": self.message }] });
        let mut response = Response::new(body::full(content.to_string()));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/json; charset=utf-8"),
        );
        if let Some((name, value)) = self.header
            && let Ok(value) = HeaderValue::from_str(&value)
        {
            headers.insert(name, value);
        }
        response
    }
}

impl From<ContentError> for Refusal {
    fn from(error: ContentError) -> Self {
        match error {
            ContentError::DigestMismatch { .. } => {
                Refusal::digest_invalid("provided digest did not match uploaded content")
            }
            ContentError::UploadUnknown { .. } => Refusal::new(
                StatusCode::NOT_FOUND,
                "BLOB_UPLOAD_UNKNOWN",
                "blob upload unknown to registry",
            ),
            ContentError::OutOfOrder { expected, .. } => {
                let mut refusal = Refusal::new(
                    StatusCode::RANGE_NOT_SATISFIABLE,
                    "BLOB_UPLOAD_INVALID",
                    "the chunk does not begin where the upload ended",
                );
                refusal.header = Some((http::header::RANGE, format!("0-{}", expected.saturating_sub(1))));
                refusal
            }
            ContentError::TooLarge { limit } => {
                Refusal::size_invalid(format!("a layer has at most {limit} bytes"))
            }
            ContentError::Io { .. } => Refusal::internal(&error),
        }
    }
}

impl From<ManifestError> for Refusal {
    fn from(error: ManifestError) -> Self {
        Refusal::manifest_invalid(error.to_string())
    }
}
