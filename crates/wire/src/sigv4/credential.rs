use http::request::Parts;
use model::Principal;

use super::{ALGORITHM, TERMINATOR};
use crate::parameters::Parameters;

/// Whose an access key is, and what it signs with.
#[derive(Clone, PartialEq, Eq)]
pub struct Holder {
    pub secret: String,
    pub principal: Principal,
}

/// The secret stays out of logs.
impl std::fmt::Debug for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Holder({})", self.principal.arn())
    }
}

/// The token that comes with the key of a session, in the header or the query string of a request. Not verified.
pub fn session_token(parts: &Parts) -> Option<String> {
    match parts.headers.get("x-amz-security-token") {
        Some(header) => header.to_str().ok().map(str::to_owned),
        None => {
            let query = Parameters::parse(parts.uri.query()?.as_bytes()).ok()?;
            query.get("X-Amz-Security-Token").map(str::to_owned)
        }
    }
}

/// `AKID/20150830/us-east-1/ecs/aws4_request`: who signs, when, and for which region and service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialScope {
    pub access_key: String,
    /// `YYYYMMDD`.
    pub date: String,
    pub region: String,
    pub service: String,
}

impl CredentialScope {
    /// Reads the five parts. The access key may hold slashes itself.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.rsplitn(5, '/');
        let mut next = || parts.next().filter(|part| !part.is_empty());
        let (terminator, service, region, date, access_key) = (next()?, next()?, next()?, next()?, next()?);
        (terminator == TERMINATOR).then(|| CredentialScope {
            access_key: access_key.to_owned(),
            date: date.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
        })
    }

    /// What the signature of a request claims, in its header or its query string. Not verified.
    pub fn read(parts: &Parts) -> Option<Self> {
        match parts.headers.get(http::header::AUTHORIZATION) {
            Some(header) => Self::parse(field(header.to_str().ok()?, "Credential")?),
            None => {
                let query = Parameters::parse(parts.uri.query()?.as_bytes()).ok()?;
                Self::parse(query.get("X-Amz-Credential")?)
            }
        }
    }

    /// The scope without the access key, as the string to sign has it.
    pub(super) fn scope(&self) -> String {
        format!("{}/{}/{}/{TERMINATOR}", self.date, self.region, self.service)
    }
}

/// A field of an `Authorization` header such as `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…`.
pub(super) fn field<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let fields = header.trim().strip_prefix(ALGORITHM)?;
    fields.split(',').find_map(|field| {
        let (key, value) = field.trim().split_once('=')?;
        (key == name)
            .then_some(value.trim())
            .filter(|value| !value.is_empty())
    })
}
