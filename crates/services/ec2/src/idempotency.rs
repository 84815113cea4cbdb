//! Client tokens: a request that is repeated with its token is answered as before.

use crate::api::ErrorCode;
use model::{ApiError, ApiResult};
use rows::ClientToken;
use serde_json::Value;
use sha2::{Digest, Sha256};
use wire::Shaped;

use super::invalid_value;

/// Characters of a token, and of one of launch templates.
const LENGTH_MAX: usize = 64;
pub const LAUNCH_TEMPLATE_LENGTH_MAX: usize = 128;

/// The token of a request, with a digest of the members that must be the same in a repetition.
///
/// # Errors
/// `InvalidParameterValue` for one that is longer than AWS takes, or not ASCII.
pub fn token(given: Option<&str>, request: &(impl Shaped + Clone)) -> ApiResult<Option<ClientToken>> {
    token_of(given, request, LENGTH_MAX)
}

/// The same with a limit of its own.
pub fn token_of(
    given: Option<&str>,
    request: &(impl Shaped + Clone),
    length_max: usize,
) -> ApiResult<Option<ClientToken>> {
    let Some(token) = given.filter(|t| !t.is_empty()) else {
        return Ok(None);
    };
    let refused = |why: String| {
        invalid_value(format!(
            "Value ({token}) for parameter clientToken is invalid. {why}"
        ))
    };
    if !token.is_ascii() {
        return Err(refused("It must be of ASCII characters.".into()));
    }
    if token.len() > length_max {
        return Err(refused(format!("Length exceeds maximum of {length_max}.")));
    }
    let token = token.to_owned();
    let mut members = request.clone().into_document();
    if let Value::Object(members) = &mut members {
        members.remove("ClientToken");
        members.remove("DryRun");
    }
    let parameters = Sha256::digest(members.to_string())
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    Ok(Some(ClientToken { token, parameters }))
}

/// The row that an earlier request with the same token made.
pub fn repeated<'a, T: 'a>(
    rows: impl Iterator<Item = &'a T>,
    token: Option<&ClientToken>,
    token_of: impl Fn(&T) -> Option<&ClientToken>,
) -> Result<Option<&'a T>, ApiError> {
    let Some(token) = token else { return Ok(None) };
    for row in rows {
        match token_of(row) {
            Some(earlier) if earlier == token => return Ok(Some(row)),
            Some(earlier) if earlier.token == token.token => {
                return Err(ErrorCode::IdempotentParameterMismatch.error(
                    "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).",
                ));
            }
            _ => {}
        }
    }
    Ok(None)
}
