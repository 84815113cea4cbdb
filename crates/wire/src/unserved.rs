//! Requests to services that cove does not serve: whose they are, and in which form they are refused, so that the
//! caller's SDK shows the sentence.

use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderName, USER_AGENT};
use http::request::Parts;
use http::{Method, StatusCode};
use model::ApiError;

use crate::directory::{self, Entry};
use crate::refusal::{Form, Refusal};
use crate::schema::Protocol;
use crate::sigv4::CredentialScope;

/// Carries the token of a user of IAM Identity Center, whose portal takes no signatures.
const SSO_TOKEN: HeaderName = HeaderName::from_static("x-amz-sso_bearer_token");

fn header(parts: &Parts, name: impl http::header::AsHeaderName) -> &str {
    let value = parts.headers.get(name);
    value.and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn content_type(parts: &Parts) -> &str {
    let whole = header(parts, CONTENT_TYPE);
    whole.split(';').next().unwrap_or_default().trim()
}

/// Whether the request has the looks of the query protocols, which know no path.
fn is_query(parts: &Parts) -> bool {
    let query = parts.uri.query().unwrap_or_default();
    let names_action = query.split('&').any(|pair| pair.starts_with("Action="));
    is_root(parts) && (names_action || content_type(parts) == "application/x-www-form-urlencoded")
}

fn is_root(parts: &Parts) -> bool {
    matches!(parts.uri.path(), "" | "/")
}

/// The service that the request is signed for, by Signature Version 4 or by 4a, whose scope has no region.
pub(crate) fn scope(parts: &Parts, credential: Option<&CredentialScope>) -> Option<String> {
    if let Some(credential) = credential {
        return Some(credential.service.clone());
    }
    let fields = header(parts, AUTHORIZATION).strip_prefix("AWS4-ECDSA-P256-SHA256")?;
    let credential = fields
        .split(',')
        .find_map(|field| field.trim().strip_prefix("Credential="))?;
    credential.rsplit('/').nth(1).map(str::to_owned)
}

/// That cove does not serve a service, or all that is known of it.
pub(crate) fn service(name: &str) -> ApiError {
    ApiError::not_served(format_args!("The service {name}"))
}

fn refuse(entry: &Entry, form: Form) -> Refusal {
    Refusal::new(form, service(entry.name))
}

/// Refuses a request that is signed for a service that cove does not serve.
pub(crate) fn signed(parts: &Parts, name: &str) -> Refusal {
    match choose(parts, directory::signing_as(name)) {
        Some(entry) if is_query(parts) => refuse(entry, entry.query().unwrap_or(entry.any())),
        Some(entry) => refuse(entry, entry.rest().unwrap_or(entry.any())),
        // A service that is newer than the list, or one of the further names that S3 signs with.
        None if name.starts_with("s3") => Refusal::new(Form::S3, service(name)),
        None if is_query(parts) => Refusal::new(Protocol::AwsQuery, service(name)),
        None => Refusal::new(Form::RestJson, service(name)),
    }
}

/// Which of the services that share a signing name the request is for.
fn choose(parts: &Parts, mut candidates: Vec<&'static Entry>) -> Option<&'static Entry> {
    if let Some(told) = directory::of_user_agent(header(parts, USER_AGENT))
        && candidates.iter().any(|entry| entry.name == told.name)
    {
        return Some(told);
    }
    let query = is_query(parts);
    let fits = |entry: &&Entry| if query { entry.query() } else { entry.rest() }.is_some();
    if candidates.iter().any(&fits) {
        candidates.retain(|entry| fits(entry));
    }
    // Paths of some begin with their version: `/2021-01-01/opensearch/domain`, `/v20180820/bucket`.
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let start = digits(parts.uri.path().split('/').nth(1).unwrap_or_default());
    let of_path = candidates.iter().find(|entry| digits(entry.api_version) == start);
    let of_name = candidates.iter().find(|entry| entry.name == entry.signing_name);
    of_path.or(of_name).or(candidates.first()).copied()
}

/// Refuses a request that is not signed and that no form of a served service has; `None` when it may have one.
pub(crate) fn unsigned(parts: &Parts) -> Option<Refusal> {
    let told =
        directory::of_user_agent(header(parts, USER_AGENT)).or(directory::of_host(header(parts, HOST)));
    let plain = is_root(parts) && matches!(parts.method, Method::GET | Method::POST);
    if is_query(parts) || (plain && told.is_none_or(|entry| entry.rest().is_none())) {
        return None;
    }
    let unknown = ApiError::not_served("The service that this request is for");
    let authorization = header(parts, AUTHORIZATION);
    Some(match told {
        Some(entry) => refuse(entry, entry.rest().unwrap_or(entry.any())),
        None if parts.headers.contains_key(SSO_TOKEN) => Refusal::new(Form::RestJson, service("sso")),
        None if authorization.starts_with("Bearer ") || content_type(parts) == "application/json" => {
            Refusal::new(Form::RestJson, unknown)
        }
        // Nobody but S3 has much to say to strangers at any path.
        None => Refusal::new(Form::S3, service("s3")),
    })
}

/// Refuses an unsigned request of the query protocols by the version of its API, if a service has that.
pub(crate) fn of_version(version: &str) -> Option<Refusal> {
    let entry = directory::of_version(version)?;
    Some(refuse(entry, entry.query()?))
}

/// Refuses a request whose target no served service has.
pub(crate) fn of_target(parts: &Parts, prefix: &str) -> Refusal {
    let guess = match content_type(parts) {
        "application/x-amz-json-1.0" => Protocol::AwsJson1_0,
        _ => Protocol::AwsJson1_1,
    };
    match directory::of_target(prefix) {
        Some(entry) => refuse(entry, entry.json().unwrap_or(guess.into())),
        None => Refusal::new(
            guess,
            ApiError::not_served(format_args!("The service of the target {prefix}")),
        ),
    }
}

/// An answer to HEAD has no body, so its status has to say it: S3's own for what is not implemented, which SDKs do
/// not retry.
pub(crate) fn without_body(mut refusal: Refusal) -> Refusal {
    if refusal.error.code == ApiError::NOT_SERVED {
        refusal.error.status = StatusCode::NOT_IMPLEMENTED.as_u16();
    }
    refusal
}
