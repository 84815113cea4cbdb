//! The canonical form of a request, which is what is signed.

use hmac::{Hmac, KeyInit, Mac};
use http::request::Parts;
use sha2::{Digest, Sha256};

use super::credential::CredentialScope;
use super::{ALGORITHM, TERMINATOR};
use crate::parameters::percent_decode;

/// The lower-case hexadecimal SHA-256 of `bytes`.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The canonical request. `signed` are header names in lower case; `payload_hash` goes last.
pub fn canonical_request(parts: &Parts, service: &str, signed: &[&str], payload_hash: &str) -> String {
    let mut headers = String::new();
    for name in signed {
        headers += &format!("{name}:{}\n", header_value(parts, name));
    }
    format!(
        "{}\n{}\n{}\n{headers}\n{}\n{payload_hash}",
        parts.method,
        canonical_path(parts.uri.path(), service),
        canonical_query(parts.uri.query().unwrap_or_default()),
        signed.join(";"),
    )
}

pub fn string_to_sign(amz_date: &str, scope: &CredentialScope, canonical_request: &str) -> String {
    let hash = sha256_hex(canonical_request.as_bytes());
    format!("{ALGORITHM}\n{amz_date}\n{}\n{hash}", scope.scope())
}

/// The signature of `text` under the key that the secret gives for this scope.
pub fn signature(secret: &str, scope: &CredentialScope, text: &str) -> Vec<u8> {
    let mut key = format!("AWS4{secret}").into_bytes();
    for part in [
        scope.date.as_str(),
        &scope.region,
        &scope.service,
        TERMINATOR,
        text,
    ] {
        key = hmac(&key, part.as_bytes());
    }
    key
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

/// All values of a header, trimmed, with runs of spaces made one, joined by commas.
fn header_value(parts: &Parts, name: &str) -> String {
    let all = parts.headers.get_all(name).iter();
    let all = all.map(|value| {
        let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    all.collect::<Vec<_>>().join(",")
}

/// The path, each segment encoded once more than it was sent; S3 alone takes it as it was sent
/// and leaves `.`, `..` and empty segments in it.
fn canonical_path(path: &str, service: &str) -> String {
    if service == "s3" {
        let segments = path
            .split('/')
            .map(|segment| encode(&percent_decode_path(segment)));
        return segments.collect::<Vec<_>>().join("/");
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    let mut out: String = kept
        .iter()
        .map(|segment| format!("/{}", encode(segment.as_bytes())))
        .collect();
    if out.is_empty() || path.ends_with('/') {
        out.push('/');
    }
    out
}

fn percent_decode_path(segment: &str) -> Vec<u8> {
    percent_decode(segment.replace('+', "%2B").as_bytes())
}

/// The parameters, encoded strictly and sorted, without the signature of a presigned request.
fn canonical_query(query: &str) -> String {
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (
            encode(&percent_decode(name.as_bytes())),
            encode(&percent_decode(value.as_bytes())),
        )
    });
    let mut pairs: Vec<_> = pairs.filter(|(name, _)| name != "X-Amz-Signature").collect();
    pairs.sort();
    pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join("&")
}

/// Percent encoding of everything but RFC 3986's unreserved characters.
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
