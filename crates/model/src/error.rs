use std::borrow::Cow;
use std::fmt;

pub type ApiResult<T> = Result<T, ApiError>;

/// An error as a client of an AWS API sees it: AWS's code, its HTTP status, and the text that the
/// caller may read. What only the log may hold goes to the log, under the request id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    pub code: Cow<'static, str>,
    pub status: u16,
    pub message: String,
}

impl ApiError {
    /// The caller's mistake: HTTP 400, which is what almost every AWS error is.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        ApiError {
            code: code.into(),
            status: 400,
            message: message.into(),
        }
    }

    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// An operation, member or combination that cove does not serve yet. Always a 4xx: a 5xx
    /// makes SDKs retry for minutes.
    pub fn not_served(what: impl fmt::Display) -> Self {
        ApiError::new("NotImplemented", format!("{what} is not served by cove yet."))
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for ApiError {}
