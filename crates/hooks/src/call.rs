//! One call: an HTTP POST, bounded in time and size.

use std::fmt;
use std::io;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_TYPE, HOST, USER_AGENT};
use http::{Request, StatusCode, Uri};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// What a call may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For a connection.
    pub connect: Duration,
    /// For all of it.
    pub whole: Duration,
    /// How many bytes an answer may have.
    pub answer: usize,
}

impl Default for Limits {
    /// The time of AWS's, the size of a Lambda function's event.
    fn default() -> Self {
        Limits {
            connect: Duration::from_secs(10),
            whole: Duration::from_secs(15 * 60),
            answer: 256 * 1024,
        }
    }
}

/// Why there is no answer, as it stands after "due to".
#[derive(Debug)]
enum CallError {
    Address,
    Lookup(String),
    Connect(io::Error),
    ConnectTimeout,
    Broken(hyper::Error),
    Status(StatusCode),
    TooLong(usize),
    Timeout(Duration),
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::Address => f.write_str("an address that cannot be called"),
            CallError::Lookup(host) => write!(f, "the host {host} not being found"),
            // As "connection refused", without the number.
            CallError::Connect(error) => write!(f, "{}", error.kind()),
            CallError::ConnectTimeout => f.write_str("a connection timeout"),
            CallError::Broken(error) => write!(f, "a broken connection: {error}"),
            CallError::Status(status) => write!(f, "the HTTP status {status}"),
            CallError::TooLong(bytes) => write!(f, "a response of more than {bytes} bytes"),
            CallError::Timeout(after) => write!(f, "no response within {} seconds", after.as_secs()),
        }
    }
}

/// Posts a JSON document and returns the body of the answer, or why there is none.
pub async fn call(target: &str, document: String, limits: Limits) -> Result<String, String> {
    let answered = timeout(limits.whole, post(target, document, limits)).await;
    let answer = answered.unwrap_or(Err(CallError::Timeout(limits.whole)));
    answer.map_err(|error| error.to_string())
}

async fn post(target: &str, document: String, limits: Limits) -> Result<String, CallError> {
    let uri: Uri = target.parse().map_err(|_| CallError::Address)?;
    let (Some(authority), Some(host)) = (uri.authority(), uri.host()) else {
        return Err(CallError::Address);
    };
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = Request::post(path)
        .header(HOST, authority.as_str())
        .header(CONTENT_TYPE, "application/json")
        .header(USER_AGENT, concat!("cove/", env!("CARGO_PKG_VERSION")))
        .body(Full::new(Bytes::from(document)))
        .map_err(|_| CallError::Address)?;
    let connection = connect(host, uri.port_u16().unwrap_or(80));
    let stream = timeout(limits.connect, connection)
        .await
        .unwrap_or(Err(CallError::ConnectTimeout))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(CallError::Broken)?;
    let exchange = async {
        let response = sender.send_request(request).await.map_err(CallError::Broken)?;
        if !response.status().is_success() {
            return Err(CallError::Status(response.status()));
        }
        collect(response.into_body(), limits.answer).await
    };
    // The connection is driven here, so that it ends with the call.
    tokio::pin!(exchange);
    tokio::select! {
        answer = &mut exchange => answer,
        // What it has brought by then is still to be read.
        _ = connection => exchange.await,
    }
}

async fn connect(host: &str, port: u16) -> Result<TcpStream, CallError> {
    // An IPv6 address is in brackets.
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let found = tokio::net::lookup_host((name, port)).await;
    let addresses = found.map_err(|_| CallError::Lookup(host.to_owned()))?;
    let mut last = CallError::Lookup(host.to_owned());
    for address in addresses {
        match TcpStream::connect(address).await {
            Ok(stream) => return Ok(stream),
            Err(error) => last = CallError::Connect(error),
        }
    }
    Err(last)
}

async fn collect(mut body: Incoming, most: usize) -> Result<String, CallError> {
    let mut answer = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(CallError::Broken)?.into_data() else {
            continue;
        };
        if answer.len() + data.len() > most {
            return Err(CallError::TooLong(most));
        }
        answer.extend_from_slice(&data);
    }
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
