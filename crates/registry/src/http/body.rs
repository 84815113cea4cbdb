//! Bodies of answers and requests, a piece at a time.

use std::convert::Infallible;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Empty, Full, StreamBody};

use super::blocking;
use super::refusal::Refusal;
use crate::{BlobFile, Upload};

/// The body of an answer. It fails only when a blob cannot be read to its end.
pub type Body = UnsyncBoxBody<Bytes, io::Error>;

/// How much of a blob is in memory at a time.
const PIECE_BYTES: usize = 256 << 10;

pub(super) fn empty() -> Body {
    Empty::new().map_err(never).boxed_unsync()
}

pub(super) fn full(content: impl Into<Bytes>) -> Body {
    Full::new(content.into()).map_err(never).boxed_unsync()
}

fn never(error: Infallible) -> io::Error {
    match error {}
}

/// A part of a blob.
pub(super) fn file(blob: BlobFile, range: Range<u64>) -> Body {
    let pieces = stream::unfold((Arc::new(blob), range), |(blob, range)| async move {
        if range.is_empty() {
            return None;
        }
        let limit =
            usize::try_from(range.end - range.start).map_or(PIECE_BYTES, |left| left.min(PIECE_BYTES));
        let (reader, offset) = (blob.clone(), range.start);
        let piece = match blocking(move || reader.read_at(offset, limit)).await {
            Ok(bytes) => Ok(Frame::data(Bytes::from(bytes))),
            // It was logged; the client sees that its answer is cut.
            Err(_) => Err(io::Error::other("the blob cannot be read")),
        };
        let next = if piece.is_ok() {
            range.start + limit as u64
        } else {
            range.end
        };
        Some((piece, (blob, next..range.end)))
    });
    StreamBody::new(pieces).boxed_unsync()
}

/// Why a body was not taken in.
pub(super) enum ReceiveError {
    /// The client stopped in the middle.
    Body,
    Store(Refusal),
}

/// Appends a request's body to an upload.
pub(super) async fn receive<B>(upload: &Upload, body: B) -> Result<(), ReceiveError>
where
    B: http_body::Body<Data = Bytes> + Send,
{
    let mut body = std::pin::pin!(body);
    let mut pieces: Vec<Bytes> = Vec::new();
    let mut waiting = 0;
    loop {
        let frame = body.as_mut().frame().await;
        let ended = !matches!(frame, Some(Ok(_)));
        let broke = matches!(frame, Some(Err(_)));
        if let Some(Ok(frame)) = frame
            && let Ok(data) = frame.into_data()
        {
            waiting += data.len();
            pieces.push(data);
        }
        if waiting >= PIECE_BYTES || (ended && waiting > 0) {
            let (upload, full) = (upload.clone(), std::mem::take(&mut pieces));
            waiting = 0;
            blocking(move || full.iter().try_for_each(|piece| upload.append(piece)))
                .await
                .map_err(ReceiveError::Store)?;
        }
        if broke {
            return Err(ReceiveError::Body);
        }
        if ended {
            return Ok(());
        }
    }
}
