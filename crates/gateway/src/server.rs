//! Connections.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use crate::body::{Body, bytes, text};
use crate::guard::Origin;
use crate::{Gateway, aws, catalog, cove, follow, guard};

/// The largest body of an API request; PutLogEvents may carry a MiB of messages.
const API_BODY_BYTES_MAX: usize = 8 << 20;
/// How long a client may take for the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Accepts connections until the listener fails for good or the task is dropped.
pub async fn serve(listener: TcpListener, origin: Origin, gateway: Arc<Gateway>) {
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Out of file descriptors, or a connection that was gone before it was accepted.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection keeps its delay");
        }
        let gateway = gateway.clone();
        tokio::spawn(async move {
            let known = Arc::new(follow::Connection::default());
            let service = service_fn(move |request| {
                let (gateway, known) = (gateway.clone(), known.clone());
                async move { Ok::<_, Infallible>(respond(&gateway, origin, &known, request).await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD_TIMEOUT)
                .serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
}

async fn respond(
    gateway: &Arc<Gateway>,
    origin: Origin,
    known: &follow::Connection,
    request: Request<Incoming>,
) -> Response<Body> {
    if let Err(reason) = guard::check(&request, gateway.config.listen) {
        return text(StatusCode::FORBIDDEN, reason);
    }
    let path = request.uri().path();
    if is_of_the_registry(&request) {
        return catalog::respond(gateway, request).await;
    }
    if path.starts_with("/_cove/") {
        return cove::respond(gateway, origin, request).await;
    }
    let (parts, body) = request.into_parts();
    match whole(body).await {
        Ok(Some(body)) => bytes(aws::respond(gateway, known, &parts, &body).await),
        Ok(None) => bytes(aws::too_large(gateway, &parts)),
        Err(_) => text(StatusCode::BAD_REQUEST, "The body of the request ended early."),
    }
}

/// Whether a request goes to the registry. Paths of some of AWS's services begin alike (`/v2/email/identities`), but
/// what is signed for one of them is not the registry's.
fn is_of_the_registry<B>(request: &Request<B>) -> bool {
    let path = request.uri().path();
    let is_signed = || {
        let query = request.uri().query().unwrap_or_default();
        let header = request.headers().get(AUTHORIZATION);
        query.contains("X-Amz-Credential=")
            || header.is_some_and(|value| value.as_bytes().starts_with(b"AWS4-"))
    };
    (path == "/v2" || path.starts_with("/v2/")) && !is_signed()
}

/// The body of an API request; `None` when it is too large. Such a one is read to its end, so that the client reads
/// why it was refused.
async fn whole(mut body: Incoming) -> Result<Option<Vec<u8>>, hyper::Error> {
    let (mut whole, mut size) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        size += data.len();
        if size <= API_BODY_BYTES_MAX {
            whole.extend_from_slice(&data);
        } else {
            whole = Vec::new();
        }
    }
    Ok((size <= API_BODY_BYTES_MAX).then_some(whole))
}
