//! A small HTTP client for the command line: one connection a request, to a cove on this machine.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use model::Timestamp;
use tokio::net::TcpStream;
use wire::Operation;
use wire::sigv4::{Credentials, sign};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// An answer that is whole.
pub struct Answer {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub body: Vec<u8>,
}

pub async fn send(address: SocketAddr, request: Request<Full<Bytes>>) -> anyhow::Result<Response<Incoming>> {
    let connect = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(address)).await;
    let stream = connect
        .context("no answer")
        .and_then(|c| c.map_err(Into::into))
        .with_context(|| format!("{address} cannot be reached"))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(async move {
        // Whoever waits for the answer hears of a broken connection there.
        let _ = connection.await;
    });
    sender
        .send_request(request)
        .await
        .with_context(|| format!("{address} gave no answer"))
}

/// A request with a body, and the whole answer.
pub async fn request(
    address: SocketAddr,
    method: Method,
    path: &str,
    headers: &[(HeaderName, HeaderValue)],
    body: Vec<u8>,
) -> anyhow::Result<Answer> {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", address.to_string());
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response = send(address, request.body(Full::new(Bytes::from(body)))?).await?;
    let (parts, body) = response.into_parts();
    let body = body
        .collect()
        .await
        .context("the answer ended early")?
        .to_bytes()
        .to_vec();
    Ok(Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
    })
}

/// Calls AWS operations on a cove.
#[derive(Clone)]
pub struct Aws {
    pub address: SocketAddr,
    pub credentials: Credentials,
    pub region: String,
    pub clock: fn() -> Timestamp,
}

impl Aws {
    /// The answer of an operation; AWS's error as an error that says code and message.
    pub async fn call<O: Operation>(&self, input: &O::Input) -> anyhow::Result<O::Output> {
        let outgoing = wire::client::request::<O>(input);
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(outgoing.path)
            .header("host", self.address.to_string());
        for (name, value) in outgoing.headers {
            request = request.header(name, value);
        }
        let (mut parts, ()) = request.body(())?.into_parts();
        sign(
            &mut parts,
            &outgoing.body,
            &self.credentials,
            &self.region,
            O::SERVICE.signing_name,
            (self.clock)(),
        )?;
        let request = Request::from_parts(parts, Full::new(Bytes::from(outgoing.body)));
        let (parts, body) = send(self.address, request).await?.into_parts();
        let body = body.collect().await.context("the answer ended early")?.to_bytes();
        let answer = wire::client::answer::<O>(parts.status.as_u16(), &body)?;
        answer.map_err(|error| anyhow::anyhow!("{}: {}", error.code, error.message))
    }
}
