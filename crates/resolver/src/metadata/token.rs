//! The session tokens of IMDSv2. A token says until when it holds and for which instance, under a
//! digest with a key of cove's own: nothing is kept of those that were given.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use model::InstanceId;
use sha2::{Digest, Sha256};

/// Seconds that a token holds at most.
pub const TTL_MAX: u64 = 21_600;

/// A token of the instance that holds until `expires`, in seconds since 1970.
pub fn issue(key: &[u8; 32], instance: &InstanceId, expires: u64) -> String {
    let mut token = expires.to_be_bytes().to_vec();
    token.extend(&digest(key, instance, expires)[..24]);
    URL_SAFE.encode(token)
}

/// Whether the token is one that was issued to the instance and still holds.
pub fn holds(key: &[u8; 32], instance: &InstanceId, token: &str, now: u64) -> bool {
    let Ok(bytes) = URL_SAFE.decode(token) else {
        return false;
    };
    let Some((expires, given)) = bytes.split_first_chunk::<8>() else {
        return false;
    };
    let expires = u64::from_be_bytes(*expires);
    let real = digest(key, instance, expires);
    // Every byte is compared, so that the time tells nothing of them.
    let differs = given.iter().zip(&real[..24]).fold(0, |sum, (a, b)| sum | (a ^ b));
    given.len() == 24 && differs == 0 && now < expires
}

fn digest(key: &[u8; 32], instance: &InstanceId, expires: u64) -> [u8; 32] {
    let inner = Sha256::new()
        .chain_update(key)
        .chain_update(b"instance metadata token")
        .chain_update(instance.as_str())
        .chain_update(expires.to_be_bytes())
        .finalize();
    let outer = Sha256::new().chain_update(key).chain_update(inner).finalize();
    outer.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_holds_for_its_instance_and_its_time_alone() {
        let one = InstanceId::parse("i-0123456789abcdef0").unwrap();
        let other = InstanceId::parse("i-0123456789abcdef1").unwrap();
        let token = issue(&[1; 32], &one, 100);
        assert!(holds(&[1; 32], &one, &token, 99));
        assert!(!holds(&[1; 32], &one, &token, 100));
        assert!(!holds(&[1; 32], &other, &token, 99));
        assert!(!holds(&[2; 32], &one, &token, 99));
        let mut later = URL_SAFE.decode(&token).unwrap();
        later[7] += 1;
        assert!(!holds(&[1; 32], &one, &URL_SAFE.encode(later), 99));
        for broken in ["", "x", "AAAA", &token[..20]] {
            assert!(!holds(&[1; 32], &one, broken, 0));
        }
    }
}
