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
    /// The code of everything that cove does not serve yet.
    pub const NOT_SERVED: &'static str = "NotImplemented";

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
        ApiError::new(Self::NOT_SERVED, format!("{what} is not served by cove yet."))
    }

    /// The same of several: all of them are named at once. `Ok` for none.
    ///
    /// # Errors
    /// `NotImplemented`.
    pub fn none_served(what: &[&str]) -> Result<(), ApiError> {
        match not_served_text(what) {
            Some(text) => Err(ApiError::new("NotImplemented", text)),
            None => Ok(()),
        }
    }
}

/// `A is not served by cove yet.`, `A, B and C are not served by cove yet.`; `None` for nothing.
pub fn not_served_text(what: &[impl AsRef<str>]) -> Option<String> {
    let (last, others) = what.split_last()?;
    let last = last.as_ref();
    let Some((first, others)) = others.split_first() else {
        return Some(format!("{last} is not served by cove yet."));
    };
    let mut text = first.as_ref().to_owned();
    for other in others {
        text = format!("{text}, {}", within_a_sentence(other.as_ref()));
    }
    Some(format!(
        "{text} and {} are not served by cove yet.",
        within_a_sentence(last)
    ))
}

/// An article does not begin a sentence here.
fn within_a_sentence(what: &str) -> String {
    match what.split_once(' ') {
        Some((article @ ("The" | "A" | "An"), rest)) => format!("{} {rest}", article.to_lowercase()),
        _ => what.to_owned(),
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_not_served_is_in_one_sentence() {
        let of = |what: &[&str]| not_served_text(what);
        assert_eq!(of(&[]), None);
        assert_eq!(
            of(&["The setting 'a'"]).unwrap(),
            "The setting 'a' is not served by cove yet."
        );
        assert_eq!(
            of(&["The setting 'a'", "The setting 'b'", "IPv6"]).unwrap(),
            "The setting 'a', the setting 'b' and IPv6 are not served by cove yet."
        );
        assert_eq!(ApiError::none_served(&[]), Ok(()));
    }
}
