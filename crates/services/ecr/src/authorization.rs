//! The registry's password: what `docker login` sends.
//!
//! As with ECR, the password carries the rights of whoever asked for it, here the account and the
//! region, and expires after twelve hours. It is signed, so it needs no row.

use std::time::Duration;

use crate::api::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::{AccountId, ApiResult, Region, Scope, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use world::{Cx, Txn};

const LIFETIME: Duration = Duration::from_secs(12 * 3600);

#[derive(Serialize, Deserialize)]
struct Password {
    /// `ACCOUNT/REGION`.
    payload: String,
    version: String,
    r#type: String,
    /// Seconds since the epoch.
    expiration: i64,
    datakey: String,
}

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    Expired,
    Invalid,
}

pub fn get_token(
    cx: &Cx,
    txn: &mut Txn,
    input: GetAuthorizationTokenRequest,
) -> ApiResult<GetAuthorizationTokenResponse> {
    let others = input.registry_ids.unwrap_or_default();
    if let Some(other) = others.iter().find(|id| *id != cx.scope.account.as_str()) {
        return Err(super::invalid(format!(
            "The registry with id '{other}' is another account's."
        )));
    }
    let expires_at = cx.now.plus(LIFETIME);
    let password = issue(&cx.scope, expires_at, &txn.config.secret);
    Ok(GetAuthorizationTokenResponse {
        authorization_data: Some(vec![AuthorizationData {
            authorization_token: Some(STANDARD.encode(format!("AWS:{password}"))),
            expires_at: Some(expires_at),
            proxy_endpoint: Some(format!("http://{}", txn.config.registry_host)),
        }]),
    })
}

/// A password for a scope.
pub fn issue(scope: &Scope, expires_at: Timestamp, secret: &[u8; 32]) -> String {
    let payload = format!("{}/{}", scope.account, scope.region);
    let expiration = expires_at.secs();
    let datakey = signature(&payload, expiration, secret);
    let password = Password {
        payload,
        version: "2".into(),
        r#type: "DATA_KEY".into(),
        expiration,
        datakey,
    };
    STANDARD.encode(serde_json::to_vec(&password).unwrap_or_default())
}

/// The scope that a password is for.
pub fn verify(password: &str, now: Timestamp, secret: &[u8; 32]) -> Result<Scope, PasswordError> {
    let bytes = STANDARD
        .decode(password.trim())
        .map_err(|_| PasswordError::Invalid)?;
    let password: Password = serde_json::from_slice(&bytes).map_err(|_| PasswordError::Invalid)?;
    let expected = signature(&password.payload, password.expiration, secret);
    let differs = expected
        .bytes()
        .zip(password.datakey.bytes())
        .fold(0, |acc, (a, b)| acc | (a ^ b));
    if expected.len() != password.datakey.len() || differs != 0 {
        return Err(PasswordError::Invalid);
    }
    if now.secs() >= password.expiration {
        return Err(PasswordError::Expired);
    }
    let (account, region) = password.payload.split_once('/').ok_or(PasswordError::Invalid)?;
    match (AccountId::parse(account), Region::parse(region)) {
        (Some(account), Some(region)) => Ok(Scope::new(account, region)),
        _ => Err(PasswordError::Invalid),
    }
}

/// A digest keyed on both sides (the envelope form), so that a signed text cannot be extended.
fn signature(payload: &str, expiration: i64, secret: &[u8; 32]) -> String {
    let mut digest = Sha256::new();
    digest.update(secret);
    digest.update(format!("{payload}\n{expiration}\n"));
    digest.update(secret);
    STANDARD.encode(digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_proves_its_scope_until_it_expires() {
        let scope = Scope::new(
            AccountId::parse("000000000000").unwrap(),
            Region::parse("eu-west-1").unwrap(),
        );
        let (now, secret) = (Timestamp::from_secs(1000), [7; 32]);
        let password = issue(&scope, now.plus(LIFETIME), &secret);
        assert_eq!(verify(&password, now, &secret), Ok(scope));
        assert_eq!(
            verify(&password, now.plus(LIFETIME), &secret),
            Err(PasswordError::Expired)
        );
        assert_eq!(verify(&password, now, &[8; 32]), Err(PasswordError::Invalid));
        let text = String::from_utf8(STANDARD.decode(&password).unwrap()).unwrap();
        let forged = STANDARD.encode(text.replace("000000000000", "111111111111"));
        assert_eq!(verify(&forged, now, &secret), Err(PasswordError::Invalid));
        assert_eq!(verify("é", now, &secret), Err(PasswordError::Invalid));
    }
}
