//! Who asks, from where.

use engine::Caller;
use http::request::Parts;
use model::{AccountId, ApiError, Principal, Region, Scope};
use wire::Call;
use wire::sigv4::{Holder, session_token, verify};

use crate::{Auth, Gateway, GatewayConfig};

/// The caller of an API request. The access key tells the principal, the credential scope the region.
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
    let config = &gateway.config;
    let holder_of = |access_key: &str, token: Option<&str>| holder_of(config, access_key, token);
    let signer = match config.auth {
        Auth::Read => call.credential.clone().and_then(|credential| {
            let holder = holder_of(&credential.access_key, session_token(parts).as_deref())?;
            Some((credential, holder.principal))
        }),
        Auth::Signed => {
            let verified = verify(
                parts,
                body,
                call.service.signing_name,
                holder_of,
                (config.clock)(),
            );
            Some(verified.map_err(|error| error.to_api_error(call.protocol))?)
        }
    };
    let Some((credential, principal)) = signer else {
        let (account, region) = (config.account.clone(), config.region.clone());
        return Ok(Caller::root(account, region, request_id.to_owned()));
    };
    let region = Region::parse(&credential.region).ok_or_else(|| {
        ApiError::new(
            "InvalidParameterValue",
            format!("{:?} is not the name of a region.", credential.region),
        )
    })?;
    let account = principal.account().unwrap_or(&config.account).clone();
    Ok(Caller {
        scope: Scope::new(account, region),
        principal,
        request_id: request_id.to_owned(),
    })
}

/// Whose an access key is. A key that is an account id is that account's root user's, every other one that of the
/// root user of the default account, those that instances get as well.
fn holder_of(config: &GatewayConfig, access_key: &str, _session_token: Option<&str>) -> Option<Holder> {
    let account = AccountId::parse(access_key).unwrap_or_else(|| config.account.clone());
    Some(Holder {
        secret: config.secret_access_key.clone(),
        principal: Principal::Root { account },
    })
}

#[cfg(test)]
mod tests {
    use model::Timestamp;

    use super::*;

    #[test]
    fn an_account_id_is_the_key_of_its_root_user() {
        let config = GatewayConfig {
            account: AccountId::parse("000000000000").unwrap(),
            region: Region::parse("us-east-1").unwrap(),
            auth: Auth::Signed,
            secret_access_key: "secret".into(),
            listen: "127.0.0.1:4566".parse().unwrap(),
            clock: || Timestamp::from_secs(0),
        };
        for (access_key, arn) in [
            ("123456789012", "arn:aws:iam::123456789012:root"),
            ("AKIAIOSFODNN7EXAMPLE", "arn:aws:iam::000000000000:root"),
            ("12345678901", "arn:aws:iam::000000000000:root"),
        ] {
            let holder = holder_of(&config, access_key, None).unwrap();
            assert_eq!(
                (holder.principal.arn().as_str(), holder.secret.as_str()),
                (arn, "secret")
            );
        }
    }
}
