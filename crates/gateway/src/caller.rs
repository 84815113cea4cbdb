//! Who asks, from where.

use engine::Caller;
use http::request::Parts;
use model::{AccountId, ApiError, Region};
use wire::Call;
use wire::sigv4::verify;

use crate::{Auth, Gateway};

/// The caller of an API request. The access key tells the account (a key that is an account id
/// is that account), the credential scope the region.
///
/// # Errors
/// With `Auth::Signed`, what AWS answers to a wrong, late or missing signature.
pub fn caller(
    gateway: &Gateway,
    parts: &Parts,
    body: &[u8],
    call: &Call,
    request_id: &str,
) -> Result<Caller, ApiError> {
    let credential = match &gateway.config.auth {
        Auth::Read => call.credential.clone(),
        Auth::Signed { secret } => {
            let now = (gateway.config.clock)();
            let verified = verify(
                parts,
                body,
                call.service.signing_name,
                |_| Some(secret.clone()),
                now,
            )
            .map_err(|error| error.to_api_error(call.protocol))?;
            Some(verified)
        }
    };
    let account = credential.as_ref().and_then(|c| AccountId::parse(&c.access_key));
    let region = match credential {
        None => gateway.config.region.clone(),
        Some(c) => Region::parse(&c.region).ok_or_else(|| {
            ApiError::new(
                "InvalidParameterValue",
                format!("{:?} is not the name of a region.", c.region),
            )
        })?,
    };
    let account = account.unwrap_or_else(|| gateway.config.account.clone());
    Ok(Caller::root(account, region, request_id.to_owned()))
}
