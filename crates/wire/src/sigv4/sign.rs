use http::header::{AUTHORIZATION, HOST, HeaderValue, InvalidHeaderValue};
use http::request::Parts;
use model::Timestamp;

use super::ALGORITHM;
use super::canonical::{canonical_request, hex, sha256_hex, signature, string_to_sign};
use super::credential::CredentialScope;

/// An access key with its secret.
#[derive(Clone)]
pub struct Credentials {
    pub access_key: String,
    pub secret: String,
    pub session_token: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credentials({})", self.access_key)
    }
}

/// Signs a request in its headers: adds `Host` when it lacks one, `X-Amz-Date`, the session token
/// and `Authorization`. All headers that are there by then are signed.
///
/// # Errors
/// When the access key or the token cannot stand in a header.
pub fn sign(
    parts: &mut Parts,
    body: &[u8],
    credentials: &Credentials,
    region: &str,
    service: &str,
    now: Timestamp,
) -> Result<(), InvalidHeaderValue> {
    let amz_date = now.amz_date();
    if !parts.headers.contains_key(HOST)
        && let Some(authority) = parts.uri.authority()
    {
        parts
            .headers
            .insert(HOST, HeaderValue::from_str(authority.as_str())?);
    }
    parts.headers.remove(AUTHORIZATION);
    parts
        .headers
        .insert("x-amz-date", HeaderValue::from_str(&amz_date)?);
    if let Some(token) = &credentials.session_token {
        parts
            .headers
            .insert("x-amz-security-token", HeaderValue::from_str(token)?);
    }
    let scope = CredentialScope {
        access_key: credentials.access_key.clone(),
        date: amz_date[..8].to_owned(),
        region: region.to_owned(),
        service: service.to_owned(),
    };
    let mut signed: Vec<&str> = parts.headers.keys().map(http::HeaderName::as_str).collect();
    signed.sort_unstable();
    let request = canonical_request(parts, service, &signed, &sha256_hex(body));
    let text = string_to_sign(&amz_date, &scope, &request);
    let authorization = format!(
        "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={}",
        scope.access_key,
        scope.scope(),
        signed.join(";"),
        hex(&signature(&credentials.secret, &scope, &text)),
    );
    parts
        .headers
        .insert(AUTHORIZATION, HeaderValue::from_str(&authorization)?);
    Ok(())
}
