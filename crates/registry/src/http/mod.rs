//! Everything under `/v2/` (distribution-spec 1.1), with the answers of Amazon ECR.

mod blobs;
mod body;
mod manifests;
mod refusal;
mod route;
mod uploads;

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LINK};
use http::{Method, Request, Response, StatusCode};
use model::{ApiError, Scope};
use serde_json::json;

pub use body::Body;
use refusal::Refusal;
use route::{Route, Target};

use crate::{Catalog, ContentError, ContentStore, Digest, is_repository_name};

const API_VERSION: HeaderName = HeaderName::from_static("docker-distribution-api-version");
const CONTENT_DIGEST: HeaderName = HeaderName::from_static("docker-content-digest");
const TAGS_PAGE_MAX: usize = 1000;

/// A registry: its content, and what it calls itself before anybody has logged in.
#[derive(Clone, Debug)]
pub struct Registry {
    pub content: ContentStore,
    /// Account and region of the realm in a challenge, when the request's host name has none.
    default_scope: Scope,
}

impl Registry {
    pub fn open(dir: &Path, default_scope: Scope) -> Result<Self, ContentError> {
        Ok(Registry {
            content: ContentStore::open(dir)?,
            default_scope,
        })
    }
}

/// One request to a repository, of somebody who may be there.
struct Call<'a, C> {
    content: &'a ContentStore,
    catalog: &'a C,
    scope: &'a Scope,
    repository: &'a str,
    headers: &'a HeaderMap,
    query: &'a [(String, String)],
}

impl<C> Call<'_, C> {
    fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// Answers a request whose path is `/v2` or begins with `/v2/`. Never fails: what goes wrong is a
/// response, and what only the log may know is logged.
pub async fn handle<C, B>(registry: &Registry, catalog: &C, request: Request<B>) -> Response<Body>
where
    C: Catalog,
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let is_head = request.method() == Method::HEAD;
    let mut response = match answer(registry, catalog, request).await {
        Ok(response) => response,
        Err(refusal) => refusal.into_response(),
    };
    if is_head {
        // The headers stay those of a GET, its length among them.
        let length = http_body::Body::size_hint(response.body()).exact();
        if let (Some(length), false) = (length, response.headers().contains_key(CONTENT_LENGTH)) {
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        *response.body_mut() = body::empty();
    }
    response
        .headers_mut()
        .insert(API_VERSION, HeaderValue::from_static("registry/2.0"));
    response
}

async fn answer<C, B>(
    registry: &Registry,
    catalog: &C,
    request: Request<B>,
) -> Result<Response<Body>, Refusal>
where
    C: Catalog,
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let (parts, body) = request.into_parts();
    let Some((user, password)) = credentials(&parts.headers) else {
        return Ok(challenge(registry, &parts));
    };
    let caller = catalog
        .authenticate(&user, &password)
        .await
        .map_err(Refusal::denied)?;
    // An address stands for every registry: then it is the one that the password is for.
    let scope = named_registry(&parts).unwrap_or(caller);
    let Some(route) = Route::parse(parts.uri.path()) else {
        return Err(Refusal::not_found());
    };
    let (name, target) = match route {
        Route::Base if parts.method == Method::GET || parts.method == Method::HEAD => {
            return Ok(json_response(&json!({})));
        }
        Route::Base | Route::Catalog => return Err(Refusal::unsupported()),
        Route::Repository(name, target) => (name, target),
    };
    if !is_repository_name(&name) {
        return Err(Refusal::name_invalid());
    }
    if !catalog.repository_exists(&scope, &name).await? {
        return Err(Refusal::name_unknown(&scope, &name));
    }
    let query = route::query(parts.uri.query().unwrap_or_default());
    let call = Call {
        content: &registry.content,
        catalog,
        scope: &scope,
        repository: &name,
        headers: &parts.headers,
        query: &query,
    };
    let is_get = parts.method == Method::GET || parts.method == Method::HEAD;
    match (target, &parts.method) {
        (Target::Blob(digest), _) if is_get => call.get_blob(&digest, parts.method == Method::HEAD).await,
        (Target::Uploads, &Method::POST) => call.begin_upload(body).await,
        (Target::Upload(id), &Method::PATCH) => call.send_chunk(&id, body).await,
        (Target::Upload(id), &Method::PUT) => call.finish_upload(&id, body).await,
        (Target::Upload(id), &Method::GET) => call.upload_status(&id),
        (Target::Upload(id), &Method::DELETE) => call.cancel_upload(&id),
        (Target::Manifest(reference), _) if is_get => call.get_manifest(&reference).await,
        (Target::Manifest(reference), &Method::PUT) => call.put_manifest(&reference, body).await,
        (Target::Tags, _) if is_get => call.list_tags().await,
        (Target::Referrers(digest), _) if is_get => call.list_referrers(&digest).await,
        _ => Err(Refusal::unsupported()),
    }
}

/// User and password of HTTP's Basic scheme.
fn credentials(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(BASE64_STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

/// The registry that the request's host name stands for.
fn named_registry(parts: &http::request::Parts) -> Option<Scope> {
    let host = parts
        .uri
        .host()
        .or_else(|| parts.headers.get(http::header::HOST)?.to_str().ok());
    host.and_then(route::registry_of)
}

/// What ECR says to a request without credentials.
fn challenge(registry: &Registry, parts: &http::request::Parts) -> Response<Body> {
    let named = named_registry(parts);
    let Scope { account, region } = named.as_ref().unwrap_or(&registry.default_scope);
    let realm = format!(
        "Basic realm=\"https://{account}.dkr.ecr.{region}.amazonaws.com/\",service=\"ecr.amazonaws.com\""
    );
    let mut response = Response::new(body::full("Not Authorized\n"));
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    if let Ok(realm) = HeaderValue::from_str(&realm) {
        headers.insert(http::header::WWW_AUTHENTICATE, realm);
    }
    response
}

impl<C: Catalog> Call<'_, C> {
    async fn list_tags(&self) -> Result<Response<Body>, Refusal> {
        let limit = match self.query("n") {
            None => TAGS_PAGE_MAX,
            Some(n) => n
                .parse::<usize>()
                .map_err(|_| Refusal::number_invalid(n))?
                .min(TAGS_PAGE_MAX),
        };
        // One more than asked for tells whether there are more.
        let mut tags = self
            .catalog
            .list_tags(self.scope, self.repository, self.query("last"), limit + 1)
            .await?;
        let more = tags.len() > limit;
        tags.truncate(limit);
        let mut response = json_response(&json!({ "name": self.repository, "tags": tags }));
        if let (true, Some(last)) = (more, tags.last()) {
            let link = format!(
                "</v2/{}/tags/list?last={last}&n={limit}>; rel=\"next\"",
                self.repository
            );
            if let Ok(link) = HeaderValue::from_str(&link) {
                response.headers_mut().insert(LINK, link);
            }
        }
        Ok(response)
    }
}

fn json_response(value: &serde_json::Value) -> Response<Body> {
    let mut response = Response::new(body::full(value.to_string()));
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/json; charset=utf-8"),
    );
    response
}

/// An answer without a body.
fn empty_response(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(body::empty());
    *response.status_mut() = status;
    response
}

/// A header whose value is made of names and numbers that were checked.
fn set(response: &mut Response<Body>, name: HeaderName, value: impl std::fmt::Display) {
    if let Ok(value) = HeaderValue::from_str(&value.to_string()) {
        response.headers_mut().insert(name, value);
    }
}

/// Does blocking work of the content store on a thread where it may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ContentError> + Send + 'static,
) -> Result<T, Refusal> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(Refusal::from),
        Err(e) => Err(Refusal::internal(&e)),
    }
}

fn parse_digest(text: &str) -> Result<Digest, Refusal> {
    text.parse()
        .map_err(|_| Refusal::digest_invalid("provided digest is neither a sha256 nor a sha512 digest"))
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Self {
        Refusal::from_api(error)
    }
}
