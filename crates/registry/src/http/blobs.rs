//! GET and HEAD of a blob. ECR redirects to S3; here the bytes come at once.

use std::ops::Range;

use http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, RANGE};
use http::{HeaderValue, Response, StatusCode};

use super::{Body, CONTENT_DIGEST, Call, Refusal, blocking, body, parse_digest, set};
use crate::Catalog;

impl<C: Catalog> Call<'_, C> {
    pub(super) async fn get_blob(&self, digest: &str, is_head: bool) -> Result<Response<Body>, Refusal> {
        let digest = parse_digest(digest)?;
        let (content, scope, repository) = (
            self.content.clone(),
            self.scope.clone(),
            self.repository.to_owned(),
        );
        let blob = blocking(move || {
            if content.linked(&scope, &repository, &digest)?.is_none() {
                return Ok(None);
            }
            if is_head {
                // A client that pushes asks so, and then counts on the blob.
                content.touch(&digest);
            }
            content.blob(&digest)
        })
        .await?
        .ok_or_else(Refusal::blob_unknown)?;
        let len = blob.len;
        let range = match self.header(RANGE).map(|value| parse_range(value, len)) {
            None | Some(Requested::Whole) => None,
            Some(Requested::Part(range)) => Some(range),
            Some(Requested::Outside) => return Err(Refusal::range_not_satisfiable(len)),
        };
        let sent = range.clone().unwrap_or(0..len);
        let content = if is_head {
            body::empty()
        } else {
            body::file(blob, sent.clone())
        };
        let mut response = Response::new(content);
        if let Some(range) = range {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            set(
                &mut response,
                CONTENT_RANGE,
                format_args!("bytes {}-{}/{len}", range.start, range.end - 1),
            );
        }
        set(&mut response, CONTENT_LENGTH, sent.end - sent.start);
        set(&mut response, CONTENT_DIGEST, digest);
        set(&mut response, ETAG, format_args!("\"{digest}\""));
        let headers = response.headers_mut();
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
        Ok(response)
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Requested {
    /// No range that is understood: RFC 9110 then has the header ignored.
    Whole,
    /// Never empty.
    Part(Range<u64>),
    Outside,
}

fn parse_range(value: &str, len: u64) -> Requested {
    let Some((first, last)) = value
        .strip_prefix("bytes=")
        .and_then(|r| r.trim().split_once('-'))
    else {
        return Requested::Whole;
    };
    let range = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(len),
        (Ok(first), Err(_)) if last.is_empty() => first..len,
        (Err(_), Ok(count)) if first.is_empty() => len.saturating_sub(count)..len,
        _ => return Requested::Whole,
    };
    if range.is_empty() {
        Requested::Outside
    } else {
        Requested::Part(range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_inclusive_open_or_from_the_end() {
        for (value, want) in [
            ("bytes=0-0", Requested::Part(0..1)),
            ("bytes=2-5", Requested::Part(2..6)),
            ("bytes=2-500", Requested::Part(2..10)),
            ("bytes=4-", Requested::Part(4..10)),
            ("bytes=-3", Requested::Part(7..10)),
            ("bytes=-30", Requested::Part(0..10)),
            ("bytes=10-", Requested::Outside),
            ("bytes=-0", Requested::Outside),
            ("bytes=5-4", Requested::Whole),
            ("bytes=0-1,3-4", Requested::Whole),
            ("lines=1-2", Requested::Whole),
            ("bytes=-", Requested::Whole),
            ("bytes=0-18446744073709551615", Requested::Part(0..10)),
        ] {
            assert_eq!(parse_range(value, 10), want, "{value}");
        }
        assert_eq!(parse_range("bytes=0-", 0), Requested::Outside);
    }
}
