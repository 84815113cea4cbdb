//! HTTP as far as the metadata service needs it: one request a connection, no bodies in requests.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The longest head of a request.
const HEAD_MAX: usize = 8192;
/// How long a client may be silent, and how long it may take with an answer.
const IDLE: Duration = Duration::from_secs(5);

/// The head of a request.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct HttpRequest {
    pub method: String,
    /// Without the query.
    pub path: String,
    /// Names in lower case.
    headers: Vec<(String, String)>,
}

impl HttpRequest {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Reads a head without its empty last line; `None` when it has not the form of one.
    pub fn parse(head: &str) -> Option<Self> {
        let mut lines = head.split("\r\n");
        let mut first = lines.next()?.split(' ');
        let (method, target, version) = (first.next()?, first.next()?, first.next()?);
        if first.next().is_some() || !version.starts_with("HTTP/1.") || method.is_empty() {
            return None;
        }
        // A proxy's form names the host too.
        let target = target.strip_prefix("http://169.254.169.254").unwrap_or(target);
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let mut headers = Vec::new();
        for line in lines.filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':')?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        path.starts_with('/').then(|| HttpRequest {
            method: method.to_owned(),
            path: path.to_owned(),
            headers,
        })
    }
}

#[derive(Debug, PartialEq)]
pub(crate) struct HttpResponse {
    pub status: u16,
    pub content_type: &'static str,
    pub body: Vec<u8>,
    /// Seconds that the token in the body holds.
    pub token_ttl: Option<u64>,
    /// The packets of the answer live as many hops; `None` for as many as usual.
    pub hop_limit: Option<u8>,
}

impl HttpResponse {
    pub fn ok(body: impl Into<Vec<u8>>) -> Self {
        HttpResponse {
            status: 200,
            content_type: "text/plain",
            body: body.into(),
            token_ttl: None,
            hop_limit: None,
        }
    }

    pub fn error(status: u16) -> Self {
        let title = format!("{status} - {}", reason(status));
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<html>\n <head>\n  <title>{title}</title>\n </head>\n <body>\n  <h1>{title}</h1>\n </body>\n</html>\n"
        );
        HttpResponse {
            status,
            content_type: "text/html",
            body: body.into(),
            token_ttl: None,
            hop_limit: None,
        }
    }

    fn head(&self) -> String {
        let ttl = self.token_ttl.map_or_else(String::new, |seconds| {
            format!("X-Aws-Ec2-Metadata-Token-Ttl-Seconds: {seconds}\r\n")
        });
        format!(
            "HTTP/1.1 {} {}\r\nServer: EC2ws\r\nContent-Type: {}\r\nContent-Length: {}\r\n{ttl}Connection: close\r\n\r\n",
            self.status,
            reason(self.status),
            self.content_type,
            self.body.len(),
        )
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not MetadataItem",
        405 => "Method Not Allowed",
        _ => "Error",
    }
}

/// Reads one request, and answers with what `respond` makes of it; `None` closes the connection.
pub(crate) async fn serve(
    stream: &mut TcpStream,
    respond: impl FnOnce(Option<&HttpRequest>) -> Option<HttpResponse>,
) -> io::Result<()> {
    let head = tokio::time::timeout(IDLE, read_head(stream)).await??;
    let request = HttpRequest::parse(&head);
    let Some(response) = respond(request.as_ref()) else {
        return Ok(());
    };
    if let Some(limit) = response.hop_limit {
        stream.set_ttl(u32::from(limit))?;
    }
    let mut bytes = response.head().into_bytes();
    if request.is_none_or(|request| request.method != "HEAD") {
        bytes.extend(&response.body);
    }
    tokio::time::timeout(IDLE, stream.write_all(&bytes)).await??;
    tokio::time::timeout(IDLE, stream.shutdown()).await?
}

/// The bytes before the first empty line.
async fn read_head(stream: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    let mut buffer = [0; 1024];
    loop {
        let length = stream.read(&mut buffer).await?;
        head.extend(&buffer[..length]);
        if let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            head.truncate(end);
            return String::from_utf8(head).map_err(io::Error::other);
        }
        if length == 0 || head.len() > HEAD_MAX {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_and_others_refused() {
        let head =
            "PUT /latest/api/token?x=1 HTTP/1.1\r\nHost: a\r\nX-AWS-Ec2-Metadata-Token-TTL-Seconds:  60";
        let request = HttpRequest::parse(head).unwrap();
        assert_eq!(
            (request.method.as_str(), request.path.as_str()),
            ("PUT", "/latest/api/token")
        );
        assert_eq!(request.header("x-aws-ec2-metadata-token-ttl-seconds"), Some("60"));
        for broken in [
            "",
            "GET",
            "GET /",
            "GET x HTTP/1.1",
            "GET / HTTP/2",
            "GET / HTTP/1.1\r\nx",
        ] {
            assert_eq!(HttpRequest::parse(broken), None);
        }
    }
}
