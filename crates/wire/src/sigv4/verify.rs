//! Verifying the signature of a request, in its header or its query string.

use std::time::Duration;

use http::header::AUTHORIZATION;
use http::request::Parts;
use model::{Principal, Timestamp};

use super::ALGORITHM;
use super::canonical::{canonical_request, hex, sha256_hex, signature, string_to_sign};
use super::credential::{CredentialScope, Holder, field, session_token};
use super::error::SignatureError;
use crate::parameters::Parameters;

/// How far the signer's clock may differ from ours.
const SKEW: Duration = Duration::from_secs(5 * 60);
/// The longest life of a presigned request: a week.
const PRESIGNED_SECONDS_MAX: u64 = 604_800;

/// Headers that decide what a request does: where one is present, it has to be signed.
const MUST_BE_SIGNED: [&str; 4] = ["host", "x-amz-date", "x-amz-security-token", "x-amz-target"];

/// A signature with all that it claims.
struct Claim {
    scope: CredentialScope,
    amz_date: String,
    signed_headers: Vec<String>,
    signature: String,
    /// Of a presigned request.
    lifetime: Option<Duration>,
}

/// Verifies the signature in the headers or in the query string of a request to `service`.
///
/// `holder_of` gives whose an access key is, told the session token that came with it.
///
/// # Errors
/// The first thing that is wrong, in AWS's order: parts, time, key, signature.
pub fn verify(
    parts: &Parts,
    body: &[u8],
    service: &str,
    holder_of: impl FnOnce(&str, Option<&str>) -> Option<Holder>,
    now: Timestamp,
) -> Result<(CredentialScope, Principal), SignatureError> {
    let claim = match parts.headers.get(AUTHORIZATION) {
        Some(header) => from_header(parts, header.to_str().unwrap_or_default())?,
        None => from_query(parts)?,
    };
    let signed: Vec<&str> = claim.signed_headers.iter().map(String::as_str).collect();
    check_scope(&claim, service)?;
    for name in MUST_BE_SIGNED {
        if (name == "host" || parts.headers.contains_key(name)) && !signed.contains(&name) {
            return Err(SignatureError::Mismatch(format!(
                "'{name}' must be a 'SignedHeader' in the AWS Authorization."
            )));
        }
    }
    check_time(&claim, now)?;
    let token = session_token(parts);
    let Some(holder) = holder_of(&claim.scope.access_key, token.as_deref()) else {
        return Err(SignatureError::UnknownKey);
    };
    let request = canonical_request(
        parts,
        &claim.scope.service,
        &signed,
        &payload_hash(parts, body, &claim)?,
    );
    let text = string_to_sign(&claim.amz_date, &claim.scope, &request);
    let expected = hex(&signature(&holder.secret, &claim.scope, &text));
    if !same(expected.as_bytes(), claim.signature.as_bytes()) {
        return Err(SignatureError::mismatch());
    }
    Ok((claim.scope, holder.principal))
}

fn from_header(parts: &Parts, header: &str) -> Result<Claim, SignatureError> {
    if !header.trim_start().starts_with(ALGORITHM) {
        let text = format!("Authorization header requires the algorithm {ALGORITHM}.");
        return Err(SignatureError::Incomplete(text));
    }
    let amz_date = parts
        .headers
        .get("x-amz-date")
        .and_then(|value| value.to_str().ok());
    let fields = ["Credential", "Signature", "SignedHeaders"].map(|name| (name, field(header, name)));
    let mut missing: Vec<String> = fields
        .iter()
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| format!("Authorization header requires '{name}' parameter."))
        .collect();
    if amz_date.is_none() {
        missing.push("Authorization header requires existence of a 'X-Amz-Date' header.".to_owned());
    }
    let ([(_, Some(credential)), (_, Some(signature)), (_, Some(signed))], Some(amz_date)) =
        (fields, amz_date)
    else {
        return Err(SignatureError::Incomplete(missing.join(" ")));
    };
    claim(credential, signature, signed, amz_date, None)
}

fn from_query(parts: &Parts) -> Result<Claim, SignatureError> {
    let query = Parameters::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let query = query.map_err(|error| SignatureError::Incomplete(error.message))?;
    let Some(algorithm) = query.get("X-Amz-Algorithm") else {
        return Err(SignatureError::Missing);
    };
    let names = [
        "X-Amz-Credential",
        "X-Amz-Signature",
        "X-Amz-SignedHeaders",
        "X-Amz-Date",
    ];
    let values = names.map(|name| query.get(name).filter(|value| !value.is_empty()));
    let [Some(credential), Some(signature), Some(signed), Some(amz_date)] = values else {
        let missing = names.iter().zip(values).filter(|(_, value)| value.is_none());
        let missing = missing.map(|(name, _)| format!("AWS query-string parameters must include '{name}'."));
        return Err(SignatureError::Incomplete(missing.collect::<Vec<_>>().join(" ")));
    };
    if algorithm != ALGORITHM {
        return Err(SignatureError::Incomplete(format!(
            "The algorithm {algorithm} is not {ALGORITHM}."
        )));
    }
    let lifetime = match query.get("X-Amz-Expires") {
        None => SKEW,
        Some(text) => match text.parse() {
            Ok(seconds) if (1..=PRESIGNED_SECONDS_MAX).contains(&seconds) => Duration::from_secs(seconds),
            _ => {
                let text = format!("X-Amz-Expires must be a number from 1 to {PRESIGNED_SECONDS_MAX}.");
                return Err(SignatureError::Incomplete(text));
            }
        },
    };
    claim(credential, signature, signed, amz_date, Some(lifetime))
}

fn claim(
    credential: &str,
    signature: &str,
    signed: &str,
    amz_date: &str,
    lifetime: Option<Duration>,
) -> Result<Claim, SignatureError> {
    let Some(scope) = CredentialScope::parse(credential) else {
        return Err(SignatureError::Incomplete(
            "Credential must have exactly 5 slash-delimited elements, e.g. \
             keyid/date/region/service/aws4_request."
                .to_owned(),
        ));
    };
    Ok(Claim {
        scope,
        amz_date: amz_date.to_owned(),
        signed_headers: signed.split(';').map(str::to_ascii_lowercase).collect(),
        signature: signature.to_owned(),
        lifetime,
    })
}

fn check_scope(claim: &Claim, service: &str) -> Result<(), SignatureError> {
    if claim.scope.service != service {
        return Err(SignatureError::Mismatch(format!(
            "Credential should be scoped to correct service: '{service}'. "
        )));
    }
    if !claim.amz_date.starts_with(&claim.scope.date) || claim.scope.date.len() != 8 {
        return Err(SignatureError::Mismatch(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != \
             '{}', from '{}'.",
            claim.scope.date,
            claim.amz_date.get(..8).unwrap_or_default(),
            claim.amz_date
        )));
    }
    Ok(())
}

fn check_time(claim: &Claim, now: Timestamp) -> Result<(), SignatureError> {
    let Some(signed_at) = Timestamp::parse_amz_date(&claim.amz_date) else {
        let text = format!(
            "Date must be in ISO-8601 'basic format'. Got '{}'.",
            claim.amz_date
        );
        return Err(SignatureError::Incomplete(text));
    };
    let (signed_text, now_text) = (&claim.amz_date, now.amz_date());
    let lifetime = claim.lifetime.unwrap_or(SKEW);
    if now.since(signed_at) > lifetime {
        let (limit, note) = match claim.lifetime {
            None => (now_minus(now, SKEW).amz_date(), format!(" ({now_text} - 5 min.)")),
            Some(_) => (now_text, String::new()),
        };
        let until = if claim.lifetime.is_some() {
            signed_at.plus(lifetime).amz_date()
        } else {
            signed_text.clone()
        };
        return Err(SignatureError::Expired(format!(
            "Signature expired: {until} is now earlier than {limit}{note}"
        )));
    }
    if signed_at.since(now) > SKEW {
        let limit = now.plus(SKEW).amz_date();
        return Err(SignatureError::Expired(format!(
            "Signature not yet current: {signed_text} is still later than {limit} ({now_text} + 5 min.)"
        )));
    }
    Ok(())
}

fn now_minus(now: Timestamp, by: Duration) -> Timestamp {
    let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
    Timestamp::from_millis(now.millis().saturating_sub(by))
}

/// The hash that stands in the canonical request. A hash that the client states has to be that of
/// the body; only S3 may leave the body unsigned.
fn payload_hash(parts: &Parts, body: &[u8], claim: &Claim) -> Result<String, SignatureError> {
    let stated = parts
        .headers
        .get("x-amz-content-sha256")
        .and_then(|value| value.to_str().ok());
    if claim.scope.service == "s3" && (stated == Some("UNSIGNED-PAYLOAD") || claim.lifetime.is_some()) {
        return Ok("UNSIGNED-PAYLOAD".to_owned());
    }
    let actual = sha256_hex(body);
    match stated {
        Some(stated) if stated != actual => Err(SignatureError::Mismatch(
            "The provided 'x-amz-content-sha256' header does not match what was computed.".to_owned(),
        )),
        _ => Ok(actual),
    }
}

/// Compares in a time that does not tell where the first difference is.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |acc, (x, y)| acc | (x ^ y)) == 0
}
