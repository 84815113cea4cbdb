//! Client tokens: a request that is repeated with its token is answered as before.

use model::ApiError;
use rows::ClientToken;
use sha2::{Digest, Sha256};
use wire::Shaped;

use super::{invalid, text};

/// Characters of the token of a service or a task set.
const SHORT_MAX: usize = 36;

/// As [`token`], for a service or a task set.
pub fn short_token(
    given: Option<String>,
    rest: &(impl Shaped + Clone),
) -> Result<Option<ClientToken>, ApiError> {
    if given.as_ref().is_some_and(|token| token.len() > SHORT_MAX) {
        return Err(invalid(format!("idempotency token longer than {SHORT_MAX}.")));
    }
    token(given, rest)
}

/// Reads a request's `clientToken`, together with a digest of everything else in it.
pub fn token(given: Option<String>, rest: &(impl Shaped + Clone)) -> Result<Option<ClientToken>, ApiError> {
    let Some(token) = text(given) else {
        return Ok(None);
    };
    if token.len() > 64 || !token.bytes().all(|b| (33..=126).contains(&b)) {
        return Err(invalid(
            "clientToken must be at most 64 characters in the range 33-126.",
        ));
    }
    let parameters = rest.clone().into_document();
    let digest = Sha256::digest(parameters.to_string())
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    Ok(Some(ClientToken {
        token,
        parameters: digest,
    }))
}
