//! As much of HTTP/1.1 (RFC 9112) as the service needs: requests with `Content-Length`, keep-alive,
//! `Expect: 100-continue`.

use std::io::{self, BufRead, Read, Write};

use crate::json::Json;

/// Bytes of the request line and all headers.
const HEAD_MAX: u64 = 16 * 1024;
/// Bytes of a body.
const BODY_MAX: usize = 64 * 1024;

#[derive(Debug, PartialEq)]
pub struct Request {
    pub method: String,
    /// Path and query, visible ASCII only.
    pub target: String,
    pub body: Vec<u8>,
    /// The client wants the connection closed after the answer.
    pub close: bool,
}

impl Request {
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

#[derive(Debug)]
pub enum ReadRequestError {
    /// The connection failed, idled too long or ended: nobody waits for an answer.
    Gone,
    /// To be answered with this status, then closed.
    Refused(u16),
}

impl From<io::Error> for ReadRequestError {
    fn from(_: io::Error) -> Self {
        ReadRequestError::Gone
    }
}

/// Reads the next request of a connection. `continuation` is written to when the client waits for
/// leave to send its body.
pub fn read_request(
    stream: &mut impl BufRead,
    continuation: &mut impl Write,
) -> Result<Request, ReadRequestError> {
    use ReadRequestError::Refused;
    let mut head = stream.take(HEAD_MAX);
    let mut line = next_line(&mut head)?;
    if line.is_empty() {
        // A server should ignore one empty line before a request (RFC 9112, 2.2).
        line = next_line(&mut head)?;
    }
    let mut words = line.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(Refused(400));
    };
    let visible = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
    if !visible(method) || !target.starts_with('/') || !visible(target) {
        return Err(Refused(400));
    }
    let mut close = match version {
        "HTTP/1.1" => false,
        "HTTP/1.0" => true,
        _ => return Err(Refused(505)),
    };
    let (method, target) = (method.to_owned(), target.to_owned());
    let (mut length, mut expects) = (None, false);
    loop {
        let line = next_line(&mut head)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or(Refused(400))?;
        let value = value.trim_matches([' ', '\t']);
        match name.to_ascii_lowercase().as_str() {
            "content-length" => {
                if value.is_empty() || !value.bytes().all(|b| b.is_ascii_digit()) {
                    return Err(Refused(400));
                }
                let given: usize = value.parse().map_err(|_| Refused(413))?;
                // Two lengths that differ are how requests are smuggled.
                if length.is_some_and(|before| before != given) {
                    return Err(Refused(400));
                }
                length = Some(given);
            }
            "transfer-encoding" => return Err(Refused(411)),
            "connection" => {
                let has = |word| value.split(',').any(|v| v.trim().eq_ignore_ascii_case(word));
                if has("close") {
                    close = true;
                } else if has("keep-alive") {
                    close = false;
                }
            }
            "expect" => expects = value.eq_ignore_ascii_case("100-continue"),
            _ => {}
        }
    }
    let length = length.unwrap_or(0);
    if length > BODY_MAX {
        return Err(Refused(413));
    }
    if expects && length > 0 {
        continuation.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(Request {
        method,
        target,
        body,
        close,
    })
}

/// A line without its end. The head's limit shows as a line that stops short.
fn next_line(head: &mut io::Take<impl BufRead>) -> Result<String, ReadRequestError> {
    let mut line = Vec::new();
    head.read_until(b'\n', &mut line)?;
    if line.pop() != Some(b'\n') {
        return Err(if head.limit() == 0 {
            ReadRequestError::Refused(431)
        } else {
            ReadRequestError::Gone
        });
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    String::from_utf8(line).map_err(|_| ReadRequestError::Refused(400))
}

pub struct Response {
    pub status: u16,
    pub body: Json,
    /// The `Allow` header of a 405.
    pub allow: Option<&'static str>,
}

impl Response {
    pub fn new(status: u16, body: Json) -> Self {
        Response {
            status,
            body,
            allow: None,
        }
    }

    /// The whole answer, to be written at once. `head_only` leaves the body out and keeps its length.
    pub fn to_bytes(&self, head_only: bool, close: bool) -> Vec<u8> {
        let body = self.body.to_string();
        let mut out = format!(
            "HTTP/1.1 {} {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n",
            self.status,
            reason(self.status),
            body.len()
        );
        if let Some(allow) = self.allow {
            out.push_str(&format!("Allow: {allow}\r\n"));
        }
        out.push_str(if close {
            "Connection: close\r\n\r\n"
        } else {
            "Connection: keep-alive\r\n\r\n"
        });
        if !head_only {
            out.push_str(&body);
        }
        out.into_bytes()
    }
}

/// The phrase that belongs to a status.
pub fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        411 => "Length Required",
        413 => "Content Too Large",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        505 => "HTTP Version Not Supported",
        507 => "Insufficient Storage",
        _ => "Internal Server Error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Request, Option<u16>> {
        let mut continuation = Vec::new();
        read_request(&mut text.as_bytes(), &mut continuation).map_err(|error| match error {
            ReadRequestError::Gone => None,
            ReadRequestError::Refused(status) => Some(status),
        })
    }

    #[test]
    fn requests_of_a_kept_connection_are_read_one_by_one() {
        let mut stream =
            "POST /a?b HTTP/1.1\r\nContent-Length: 3\r\n\r\nxyz\r\nGET / HTTP/1.0\n\n".as_bytes();
        let mut none = Vec::new();
        let first = read_request(&mut stream, &mut none).unwrap();
        assert_eq!(
            (first.path(), &first.body[..], first.close),
            ("/a", &b"xyz"[..], false)
        );
        let second = read_request(&mut stream, &mut none).unwrap();
        assert_eq!((second.method.as_str(), second.close), ("GET", true));
        assert!(none.is_empty());
    }

    #[test]
    fn a_client_that_waits_gets_leave_to_send() {
        let mut continuation = Vec::new();
        let text = "POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx";
        read_request(&mut text.as_bytes(), &mut continuation).unwrap();
        assert_eq!(continuation, b"HTTP/1.1 100 Continue\r\n\r\n");
    }

    #[test]
    fn what_is_no_request_is_refused() {
        let long = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(20_000));
        for (text, want) in [
            ("", None),
            ("GET / HT", None),
            ("GET / HTTP/1.1\r\nHost: x\r\n", None),
            ("POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nx", None),
            ("GET /\r\n\r\n", Some(400)),
            ("GET x HTTP/1.1\r\n\r\n", Some(400)),
            ("GET /\u{1} HTTP/1.1\r\n\r\n", Some(400)),
            ("GET / HTTP/1.1\r\nnothing\r\n\r\n", Some(400)),
            ("GET / HTTP/2\r\n\r\n", Some(505)),
            ("POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\nx", Some(400)),
            (
                "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
                Some(400),
            ),
            (
                "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
                Some(413),
            ),
            ("POST / HTTP/1.1\r\nContent-Length: 65537\r\n\r\n", Some(413)),
            ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", Some(411)),
            (&long, Some(431)),
        ] {
            assert_eq!(read(text), Err(want), "{}", &text[..text.len().min(60)]);
        }
    }
}
