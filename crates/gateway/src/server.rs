//! Connections.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use crate::body::{Body, bytes, text};
use crate::extension::Connection;
use crate::guard::Origin;
use crate::{Gateway, aws, cove, guard};

/// The largest body of an API request; PutLogEvents may carry a MiB of messages.
const API_BODY_BYTES_MAX: usize = 8 << 20;
/// How much more of a body that is too large is read, and for how long.
const REFUSED_BODY_BYTES_MAX: usize = 4 * API_BODY_BYTES_MAX;
const REFUSED_BODY_TIMEOUT: Duration = Duration::from_secs(10);
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
            let known = Arc::new(Connection::default());
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
    known: &Connection,
    request: Request<Incoming>,
) -> Response<Body> {
    if let Err(reason) = guard::check(&request, gateway.config.listen) {
        return text(StatusCode::FORBIDDEN, reason);
    }
    let path = request.uri().path();
    if is_of_the_registry(&request) {
        return gateway.backend().await.registry.respond(request).await;
    }
    if path.starts_with("/_cove/") {
        return cove::respond(gateway, origin, request).await;
    }
    let (parts, body) = request.into_parts();
    match whole(body, REFUSED_BODY_TIMEOUT).await {
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

/// The body of an API request; `None` when it is too large. Of such a one some more is read, so that a client that
/// sends
/// all before it listens reads why it was refused; the connection ends when there is yet more.
async fn whole<B>(mut body: B, patience: Duration) -> Result<Option<Vec<u8>>, B::Error>
where
    B: hyper::body::Body<Data = Bytes> + Unpin,
{
    let mut whole = Vec::new();
    while let Some(data) = next(&mut body).await? {
        if whole.len() + data.len() > API_BODY_BYTES_MAX {
            let _ = tokio::time::timeout(patience, discard(body)).await;
            return Ok(None);
        }
        whole.extend_from_slice(&data);
    }
    Ok(Some(whole))
}

/// Reads the rest of a body, as far as it is not far too large.
async fn discard<B>(mut body: B)
where
    B: hyper::body::Body<Data = Bytes> + Unpin,
{
    let mut size = 0;
    while let Ok(Some(data)) = next(&mut body).await {
        size += data.len();
        if size > REFUSED_BODY_BYTES_MAX {
            return;
        }
    }
}

/// The next piece of a body; `None` at its end. Trailers are passed over.
async fn next<B>(body: &mut B) -> Result<Option<Bytes>, B::Error>
where
    B: hyper::body::Body<Data = Bytes> + Unpin,
{
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame?.into_data() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use hyper::body::Frame;

    use super::*;

    const MIB: usize = 1 << 20;

    /// So many pieces of a MiB, and how many are left; then it stalls or ends.
    struct Pieces<'a> {
        left: &'a Cell<usize>,
        stalls: bool,
    }

    impl hyper::body::Body for Pieces<'_> {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            match self.left.get() {
                0 if self.stalls => Poll::Pending,
                0 => Poll::Ready(None),
                left => {
                    self.left.set(left - 1);
                    Poll::Ready(Some(Ok(Frame::data(Bytes::from(vec![0; MIB])))))
                }
            }
        }
    }

    /// The size of the body as it is read, and how many pieces were not.
    async fn read(pieces: usize, stalls: bool) -> (Option<usize>, usize) {
        let left = Cell::new(pieces);
        let body = Pieces { left: &left, stalls };
        let patience = if stalls {
            Duration::ZERO
        } else {
            REFUSED_BODY_TIMEOUT
        };
        let whole = whole(body, patience).await.unwrap();
        (whole.map(|whole| whole.len()), left.get())
    }

    #[tokio::test]
    async fn a_body_is_read_as_far_as_is_reasonable() {
        let most = API_BODY_BYTES_MAX / MIB;
        assert_eq!(read(0, false).await, (Some(0), 0));
        assert_eq!(read(most, false).await, (Some(API_BODY_BYTES_MAX), 0));
        assert_eq!(read(most + 1, false).await, (None, 0));
        let (whole, left) = read(10 * most, false).await;
        assert!(whole.is_none() && left > 4 * most, "{left}");
        // One that never ends holds nobody up.
        assert_eq!(read(most + 1, true).await, (None, 0));
    }
}
