//! Pushing a blob: in one request, or begin, chunks and finish.

use bytes::Bytes;
use http::header::{CONTENT_RANGE, HeaderName, LOCATION, RANGE};
use http::{Response, StatusCode};

use super::body::{ReceiveError, receive};
use super::{Body, CONTENT_DIGEST, Call, Refusal, blocking, empty_response, parse_digest, set};
use crate::{Catalog, ContentError, Digest, Upload, is_repository_name};

const UPLOAD_UUID: HeaderName = HeaderName::from_static("docker-upload-uuid");

impl<C: Catalog> Call<'_, C> {
    pub(super) async fn begin_upload<B>(&self, body: B) -> Result<Response<Body>, Refusal>
    where
        B: http_body::Body<Data = Bytes> + Send,
    {
        if let Some(digest) = self.query("mount") {
            let digest = parse_digest(digest)?;
            if self.mount(digest).await? {
                return Ok(self.created(&digest));
            }
        }
        let (content, scope, repository) = (
            self.content.clone(),
            self.scope.clone(),
            self.repository.to_owned(),
        );
        let upload = blocking(move || content.begin_upload(&scope, &repository)).await?;
        match self.query("digest") {
            None => Ok(self.progress(StatusCode::ACCEPTED, &upload)),
            Some(digest) => self.receive_last(&upload, body, digest).await,
        }
    }

    /// Shows a blob of another repository of the caller's to this one.
    async fn mount(&self, digest: Digest) -> Result<bool, Refusal> {
        let Some(from) = self.query("from").filter(|from| is_repository_name(from)) else {
            return Ok(false);
        };
        if !self.catalog.repository_exists(self.scope, from).await? {
            return Ok(false);
        }
        let (content, scope) = (self.content.clone(), self.scope.clone());
        let (from, to) = (from.to_owned(), self.repository.to_owned());
        blocking(move || {
            if content.linked(&scope, &from, &digest)?.is_none() {
                return Ok(false);
            }
            content.touch(&digest);
            content.link(&scope, &to, &digest)?;
            Ok(true)
        })
        .await
    }

    pub(super) async fn send_chunk<B>(&self, id: &str, body: B) -> Result<Response<Body>, Refusal>
    where
        B: http_body::Body<Data = Bytes> + Send,
    {
        let upload = self.content.upload(self.scope, self.repository, id)?;
        let _turn = upload.turn().await;
        let expected = self.chunk_length(&upload)?;
        let before = upload.len();
        match receive(&upload, body).await {
            Ok(()) => {}
            // What came is kept: the client asks how far it got, and goes on there.
            Err(ReceiveError::Body) => return Err(Refusal::body_broke()),
            Err(ReceiveError::Store(refusal)) => {
                self.content.cancel_upload(&upload);
                return Err(refusal);
            }
        }
        let received = upload.len() - before;
        if expected.is_some_and(|expected| expected != received) {
            self.content.cancel_upload(&upload);
            return Err(Refusal::size_invalid(
                "the chunk is not as long as its Content-Range says",
            ));
        }
        Ok(self.progress(StatusCode::ACCEPTED, &upload))
    }

    /// How long the chunk says it is; an error when it does not begin where the upload ended.
    fn chunk_length(&self, upload: &Upload) -> Result<Option<u64>, Refusal> {
        let Some(value) = self.header(CONTENT_RANGE) else {
            return Ok(None);
        };
        let span = value.strip_prefix("bytes ").unwrap_or(value);
        let span = span.split_once('/').map_or(span, |(span, _)| span);
        let parsed = span.split_once('-').and_then(|(first, last)| {
            let (first, last) = (first.parse::<u64>().ok()?, last.parse::<u64>().ok()?);
            Some((first, last.checked_sub(first)?.checked_add(1)?))
        });
        let Some((start, length)) = parsed else {
            return Err(Refusal::range_invalid("Content-Range is malformed"));
        };
        let expected = upload.len();
        if start != expected {
            return Err(ContentError::OutOfOrder { start, expected }.into());
        }
        Ok(Some(length))
    }

    pub(super) async fn finish_upload<B>(&self, id: &str, body: B) -> Result<Response<Body>, Refusal>
    where
        B: http_body::Body<Data = Bytes> + Send,
    {
        let upload = self.content.upload(self.scope, self.repository, id)?;
        let _turn = upload.turn().await;
        let Some(digest) = self.query("digest") else {
            return Err(Refusal::digest_invalid("digest missing"));
        };
        self.chunk_length(&upload)?;
        self.receive_last(&upload, body, digest).await
    }

    /// Takes the last bytes, and makes the upload a blob or nothing.
    async fn receive_last<B>(&self, upload: &Upload, body: B, digest: &str) -> Result<Response<Body>, Refusal>
    where
        B: http_body::Body<Data = Bytes> + Send,
    {
        let done = async {
            let digest = parse_digest(digest)?;
            receive(upload, body).await.map_err(|e| match e {
                ReceiveError::Body => Refusal::body_broke(),
                ReceiveError::Store(refusal) => refusal,
            })?;
            let (content, upload) = (self.content.clone(), upload.clone());
            blocking(move || content.commit_upload(&upload, &digest)).await?;
            Ok(self.created(&digest))
        };
        done.await
            .inspect_err(|_: &Refusal| self.content.cancel_upload(upload))
    }

    pub(super) fn upload_status(&self, id: &str) -> Result<Response<Body>, Refusal> {
        let upload = self.content.upload(self.scope, self.repository, id)?;
        Ok(self.progress(StatusCode::NO_CONTENT, &upload))
    }

    pub(super) fn cancel_upload(&self, id: &str) -> Result<Response<Body>, Refusal> {
        let upload = self.content.upload(self.scope, self.repository, id)?;
        self.content.cancel_upload(&upload);
        Ok(empty_response(StatusCode::NO_CONTENT))
    }

    fn progress(&self, status: StatusCode, upload: &Upload) -> Response<Body> {
        let mut response = empty_response(status);
        set(
            &mut response,
            LOCATION,
            format_args!("/v2/{}/blobs/uploads/{}", self.repository, upload.id()),
        );
        // Inclusive; a new upload says `0-0` too.
        set(
            &mut response,
            RANGE,
            format_args!("0-{}", upload.len().saturating_sub(1)),
        );
        set(&mut response, UPLOAD_UUID, upload.id());
        response
    }

    fn created(&self, digest: &Digest) -> Response<Body> {
        let mut response = empty_response(StatusCode::CREATED);
        set(
            &mut response,
            LOCATION,
            format_args!("/v2/{}/blobs/{digest}", self.repository),
        );
        set(&mut response, CONTENT_DIGEST, digest);
        response
    }
}
