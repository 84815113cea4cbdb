//! AWS Signature Version 4: verifying what clients sign, and signing what we send ourselves.
//!
//! Source: "Signature Version 4 for API requests" in the IAM User Guide.

mod canonical;
mod credential;
mod error;
mod sign;
mod verify;

pub(crate) use canonical::encode as encode_component;
pub use credential::{CredentialScope, Holder, session_token};
pub use error::SignatureError;
pub use sign::{Credentials, sign};
pub use verify::verify;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const TERMINATOR: &str = "aws4_request";
