use std::fmt;

use model::ApiError;

use crate::schema::Protocol;

/// Why a signature is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// No signature at all.
    Missing,
    /// A signature without all of its parts; says what is missing or malformed.
    Incomplete(String),
    /// Nobody has this access key.
    UnknownKey,
    /// Signed too long ago or in the future; AWS's text with both times.
    Expired(String),
    /// The signature is of other credentials, another scope, or another request; AWS's text.
    Mismatch(String),
}

impl SignatureError {
    pub(super) fn mismatch() -> Self {
        SignatureError::Mismatch(
            "The request signature we calculated does not match the signature you provided. Check your AWS \
             Secret Access Key and signing method. Consult the service documentation for details."
                .to_owned(),
        )
    }

    /// As the services of a protocol answer it: EC2 in codes of its own, JSON and CBOR with
    /// status 400, awsQuery with 403.
    pub fn to_api_error(&self, protocol: Protocol) -> ApiError {
        let text = self.to_string();
        match protocol {
            Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RpcV2Cbor => {
                let code = match self {
                    SignatureError::Missing => "MissingAuthenticationTokenException",
                    SignatureError::Incomplete(_) => "IncompleteSignatureException",
                    SignatureError::UnknownKey => "UnrecognizedClientException",
                    SignatureError::Expired(_) | SignatureError::Mismatch(_) => "InvalidSignatureException",
                };
                ApiError::new(code, text)
            }
            Protocol::AwsQuery => {
                let code = match self {
                    SignatureError::Missing => "MissingAuthenticationToken",
                    SignatureError::Incomplete(_) => return ApiError::new("IncompleteSignature", text),
                    SignatureError::UnknownKey => "InvalidClientTokenId",
                    SignatureError::Expired(_) | SignatureError::Mismatch(_) => "SignatureDoesNotMatch",
                };
                ApiError::new(code, text).with_status(403)
            }
            Protocol::Ec2Query => match self {
                SignatureError::Missing => ApiError::new("MissingAuthenticationToken", text).with_status(403),
                SignatureError::Incomplete(_) => ApiError::new("IncompleteSignature", text),
                SignatureError::Expired(_) => ApiError::new("RequestExpired", "Request has expired."),
                SignatureError::UnknownKey | SignatureError::Mismatch(_) => {
                    let text = "AWS was not able to validate the provided access credentials";
                    ApiError::new("AuthFailure", text).with_status(401)
                }
            },
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SignatureError::Missing => f.write_str("Request is missing Authentication Token"),
            SignatureError::UnknownKey => {
                f.write_str("The security token included in the request is invalid.")
            }
            SignatureError::Incomplete(text)
            | SignatureError::Expired(text)
            | SignatureError::Mismatch(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for SignatureError {}
