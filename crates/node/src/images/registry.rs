//! The client's side of the OCI distribution protocol, as far as a pull needs it.
//!
//! Written on hyper, not on a ready-made client: those look names up by the host's
//! `/etc/resolv.conf`, take proxies from the host's environment and load the host's certificates
//! for every client, all of which is wrong inside a task's network namespace, or too slow for the
//! check that every task start makes.

use std::cell::RefCell;
use std::net::SocketAddr;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, HOST, HeaderValue, LOCATION, USER_AGENT};
use http::{Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt, Empty};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use tokio::time::timeout;

use super::dial::{self, DialError, Patience};

/// ECR's own limit of a manifest; a configuration is not longer either.
const DOCUMENT_BYTES_MAX: usize = 4 * 1024 * 1024;
const REDIRECTS_MAX: usize = 5;

/// Why a registry did not give what was asked for.
#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    #[error(transparent)]
    Dial(#[from] DialError),
    /// The registry answered, but not with what was asked for. `step` is `[manifests TAG]` or
    /// `[blobs DIGEST]`.
    #[error("failed with status code [{step}]: {status}{}", said(message))]
    Status {
        step: String,
        status: StatusCode,
        /// The registry's error code, `NAME_UNKNOWN`.
        code: Option<String>,
        message: Option<String>,
    },
    #[error("the connection to the registry broke")]
    Broken {
        #[source]
        source: hyper::Error,
    },
    #[error("read tcp: i/o timeout")]
    ReadTimeout,
    #[error("the registry's answer is not acceptable: {0}")]
    Unacceptable(&'static str),
    #[error("pulling from {0} is not served by cove yet: only its own registry is")]
    NotServed(String),
}

fn said(message: &Option<String>) -> String {
    message
        .as_ref()
        .map_or_else(String::new, |m| format!(" - Server message: {m}"))
}

/// Where the registry of an image is.
#[derive(Clone, Debug)]
pub(crate) enum RegistryLocation {
    /// cove's own, over plain HTTP, whatever its name means elsewhere.
    Own {
        endpoint: SocketAddr,
        /// `Basic …`.
        authorization: HeaderValue,
    },
    /// Any other, to be looked up.
    Foreign { resolver: std::net::Ipv4Addr },
}

/// A registry, seen from where the calling thread is.
pub(crate) struct Registry {
    /// `host[:port]` as in the reference.
    host: String,
    location: RegistryLocation,
    patience: Patience,
    idle: RefCell<Vec<SendRequest<Empty<Bytes>>>>,
}

#[derive(Deserialize)]
struct ErrorBody {
    errors: Vec<ErrorEntry>,
}

#[derive(Deserialize)]
struct ErrorEntry {
    code: String,
    message: Option<String>,
}

impl Registry {
    pub fn new(host: &str, location: RegistryLocation, patience: Patience) -> Self {
        Registry {
            host: host.to_owned(),
            location,
            patience,
            idle: RefCell::default(),
        }
    }

    /// A manifest by its digest.
    pub async fn manifest(&self, repository: &str, digest: &str) -> Result<Bytes, RegistryError> {
        let (bytes, _) = self.named_manifest(repository, digest).await?;
        Ok(bytes)
    }

    /// A manifest by tag or digest, and the digest that the registry calls it by, if it says one.
    pub async fn named_manifest(
        &self,
        repository: &str,
        selector: &str,
    ) -> Result<(Bytes, Option<String>), RegistryError> {
        let step = format!("manifests {selector}");
        let path = format!("/v2/{repository}/manifests/{selector}");
        let (response, connection) = self.get(&path, crate::image_config::ACCEPT, step).await?;
        let digest = response.headers().get("docker-content-digest");
        let digest = digest.and_then(|value| value.to_str().ok()).map(str::to_owned);
        let document = self.collect(response.into_body()).await?;
        self.idle.borrow_mut().push(connection);
        Ok((document, digest))
    }

    /// A small blob, in memory.
    pub async fn small_blob(&self, repository: &str, digest: &str) -> Result<Bytes, RegistryError> {
        let path = format!("/v2/{repository}/blobs/{digest}");
        self.document(&path, "*/*", format!("blobs {digest}")).await
    }

    /// A blob of any size, piece by piece.
    pub async fn blob(&self, repository: &str, digest: &str) -> Result<BlobBody, RegistryError> {
        let path = format!("/v2/{repository}/blobs/{digest}");
        let (response, _connection) = self.get(&path, "*/*", format!("blobs {digest}")).await?;
        Ok(BlobBody {
            body: response.into_body(),
            patience: self.patience,
        })
    }

    async fn document(&self, path: &str, accept: &'static str, step: String) -> Result<Bytes, RegistryError> {
        let (response, connection) = self.get(path, accept, step).await?;
        let document = self.collect(response.into_body()).await?;
        self.idle.borrow_mut().push(connection);
        Ok(document)
    }

    /// Sends a request and follows redirections until there is an answer with status 200.
    async fn get(
        &self,
        path: &str,
        accept: &'static str,
        step: String,
    ) -> Result<(Response<Incoming>, SendRequest<Empty<Bytes>>), RegistryError> {
        let mut path = path.to_owned();
        for _ in 0..=REDIRECTS_MAX {
            let (response, connection) = self.send(&path, accept).await?;
            if response.status().is_redirection() {
                path = self.redirected(&response)?;
                continue;
            }
            if response.status() == StatusCode::OK {
                return Ok((response, connection));
            }
            let status = response.status();
            let body = self.collect(response.into_body()).await.unwrap_or_default();
            let error = serde_json::from_slice::<ErrorBody>(&body)
                .ok()
                .and_then(|body| body.errors.into_iter().next());
            let (code, message) = error.map_or((None, None), |e| (Some(e.code), e.message));
            return Err(RegistryError::Status {
                step,
                status,
                code,
                message,
            });
        }
        Err(RegistryError::Unacceptable("it redirects without end"))
    }

    /// Only within the registry: cove's own never sends anyone elsewhere.
    fn redirected(&self, response: &Response<Incoming>) -> Result<String, RegistryError> {
        let unacceptable = RegistryError::Unacceptable("a redirection that leads elsewhere");
        let location = response
            .headers()
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| location.parse::<Uri>().ok());
        match location {
            Some(uri) if uri.authority().is_none_or(|a| a.as_str() == self.host) => uri
                .path_and_query()
                .map(|path| path.as_str().to_owned())
                .ok_or(unacceptable),
            _ => Err(unacceptable),
        }
    }

    async fn send(
        &self,
        path: &str,
        accept: &'static str,
    ) -> Result<(Response<Incoming>, SendRequest<Empty<Bytes>>), RegistryError> {
        let kept = self.idle.borrow_mut().pop();
        if let Some(mut connection) = kept
            && connection.ready().await.is_ok()
            && let Ok(response) = self.request(&mut connection, path, accept).await
        {
            return Ok((response, connection));
        }
        let mut connection = self.connect().await?;
        let response = self.request(&mut connection, path, accept).await?;
        Ok((response, connection))
    }

    async fn request(
        &self,
        connection: &mut SendRequest<Empty<Bytes>>,
        path: &str,
        accept: &'static str,
    ) -> Result<Response<Incoming>, RegistryError> {
        let mut request = Request::get(path)
            .header(HOST, &self.host)
            .header(ACCEPT, accept)
            .header(USER_AGENT, concat!("cove/", env!("CARGO_PKG_VERSION")));
        if let RegistryLocation::Own { authorization, .. } = &self.location {
            request = request.header(AUTHORIZATION, authorization);
        }
        let request = request
            .body(Empty::new())
            .map_err(|_| RegistryError::Unacceptable("a path that cannot be asked for"))?;
        match timeout(self.patience.read, connection.send_request(request)).await {
            Ok(answer) => answer.map_err(|source| RegistryError::Broken { source }),
            Err(_) => Err(RegistryError::ReadTimeout),
        }
    }

    async fn connect(&self) -> Result<SendRequest<Empty<Bytes>>, RegistryError> {
        let stream = match &self.location {
            RegistryLocation::Own { endpoint, .. } => dial::connect(*endpoint, self.patience).await?,
            RegistryLocation::Foreign { resolver } => {
                let (name, port) = match self.host.rsplit_once(':') {
                    Some((name, port)) => (name, port.parse().unwrap_or(443)),
                    None => (self.host.as_str(), 443),
                };
                let address = dial::lookup(name, *resolver, self.patience).await?;
                dial::connect(SocketAddr::new(address, port), self.patience).await?;
                return Err(RegistryError::NotServed(self.host.clone()));
            }
        };
        let (sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|source| RegistryError::Broken { source })?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection to a registry ended badly");
            }
        });
        Ok(sender)
    }

    async fn collect(&self, body: Incoming) -> Result<Bytes, RegistryError> {
        let mut body = BlobBody {
            body,
            patience: self.patience,
        };
        let mut document = BytesMut::new();
        while let Some(piece) = body.next().await? {
            if document.len() + piece.len() > DOCUMENT_BYTES_MAX {
                return Err(RegistryError::Unacceptable("a document of more than 4 MiB"));
            }
            document.extend_from_slice(&piece);
        }
        Ok(document.freeze())
    }
}

/// A blob that is being read.
pub(crate) struct BlobBody {
    body: Incoming,
    patience: Patience,
}

impl BlobBody {
    pub async fn next(&mut self) -> Result<Option<Bytes>, RegistryError> {
        loop {
            match timeout(self.patience.read, self.body.frame()).await {
                Err(_) => return Err(RegistryError::ReadTimeout),
                Ok(None) => return Ok(None),
                Ok(Some(Err(source))) => return Err(RegistryError::Broken { source }),
                Ok(Some(Ok(frame))) => {
                    if let Ok(data) = frame.into_data() {
                        return Ok(Some(data));
                    }
                }
            }
        }
    }
}
