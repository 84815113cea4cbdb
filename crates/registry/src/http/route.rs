//! What a path under `/v2/` names, and a host.

use model::{AccountId, Region, Scope};

/// Texts are decoded, and not yet checked.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route {
    Base,
    Catalog,
    Repository(String, Target),
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    Blob(String),
    Uploads,
    Upload(String),
    Manifest(String),
    Tags,
    Referrers(String),
}

impl Route {
    pub(super) fn parse(path: &str) -> Option<Self> {
        let rest = match path.strip_prefix("/v2")? {
            "" | "/" => return Some(Route::Base),
            rest => rest.strip_prefix('/')?,
        };
        let segments: Vec<String> = rest.split('/').map(decode).collect::<Option<_>>()?;
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        // A repository may have a part called `blobs`: what counts is at the end.
        let (name, target) = match segments.as_slice() {
            ["_catalog"] => return Some(Route::Catalog),
            [name @ .., "blobs", "uploads"] | [name @ .., "blobs", "uploads", ""] => (name, Target::Uploads),
            [name @ .., "blobs", "uploads", id] => (name, Target::Upload((*id).to_owned())),
            [name @ .., "blobs", digest] => (name, Target::Blob((*digest).to_owned())),
            [name @ .., "manifests", reference] => (name, Target::Manifest((*reference).to_owned())),
            [name @ .., "tags", "list"] => (name, Target::Tags),
            [name @ .., "referrers", digest] => (name, Target::Referrers((*digest).to_owned())),
            _ => return None,
        };
        Some(Route::Repository(name.join("/"), target))
    }
}

/// The pairs of a query string; those that cannot be decoded are left out.
pub(super) fn query(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, decode(&value.replace('+', " "))?))
        })
        .collect()
}

/// `%XX` decoded; `None` when that is no text.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(
                u8::from_str_radix(digits, 16)
                    .ok()
                    .filter(|_| !digits.starts_with('+'))?,
            );
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The registry that a host name of ECR stands for: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`, or
/// `ACCOUNT.dkr-ecr.REGION.on.aws`.
pub(super) fn registry_of(host: &str) -> Option<Scope> {
    let (account, rest) = host.split(':').next()?.split_once('.')?;
    let region = rest
        .strip_prefix("dkr.ecr.")
        .or_else(|| rest.strip_prefix("dkr.ecr-fips."))
        .and_then(|rest| rest.strip_suffix(".amazonaws.com"))
        .or_else(|| rest.strip_prefix("dkr-ecr.")?.strip_suffix(".on.aws"))?;
    Some(Scope::new(AccountId::parse(account)?, Region::parse(region)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(path: &str) -> (String, Target) {
        match Route::parse(path) {
            Some(Route::Repository(name, target)) => (name, target),
            other => panic!("{path}: {other:?}"),
        }
    }

    #[test]
    fn the_end_of_a_path_is_what_counts() {
        assert_eq!(Route::parse("/v2"), Some(Route::Base));
        assert_eq!(Route::parse("/v2/"), Some(Route::Base));
        assert_eq!(Route::parse("/v2/_catalog"), Some(Route::Catalog));
        assert_eq!(
            repository("/v2/a/blobs/b/tags/list"),
            ("a/blobs/b".into(), Target::Tags)
        );
        assert_eq!(
            repository("/v2/a/b/blobs/uploads/"),
            ("a/b".into(), Target::Uploads)
        );
        assert_eq!(
            repository("/v2/a/blobs/uploads/x"),
            ("a".into(), Target::Upload("x".into()))
        );
        assert_eq!(
            repository("/v2/a/blobs/sha256%3Aab"),
            ("a".into(), Target::Blob("sha256:ab".into()))
        );
        assert_eq!(
            repository("/v2/a/manifests/v1"),
            ("a".into(), Target::Manifest("v1".into()))
        );
        assert_eq!(repository("/v2/../x/manifests/v1").0, "../x");
        assert_eq!(repository("/v2/%2e%2e%2fx/manifests/v1").0, "../x");
        for none in [
            "/v1/",
            "/v2x",
            "/v2/a",
            "/v2/a/tags",
            "/v2/a/manifests/%zz",
            "/v2/a/manifests/%ff",
            "/v2/%+1/tags/list",
        ] {
            assert_eq!(Route::parse(none), None, "{none}");
        }
    }

    #[test]
    fn a_query_is_decoded() {
        let want = [("digest", "sha256:a"), ("x", ""), ("y", "a b")];
        assert_eq!(
            query("digest=sha256%3Aa&x&y=a+b&z=%zz"),
            want.map(|(a, b)| (a.into(), b.into()))
        );
    }

    #[test]
    fn host_names_of_ecr_say_account_and_region() {
        let ireland = Scope::new(
            AccountId::parse("123456789012").unwrap(),
            Region::parse("eu-west-1").unwrap(),
        );
        for host in [
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com:443",
            "123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com",
            "123456789012.dkr-ecr.eu-west-1.on.aws",
        ] {
            assert_eq!(registry_of(host), Some(ireland.clone()), "{host}");
        }
        for host in [
            "localhost:4566",
            "x.dkr.ecr.\"y.amazonaws.com",
            "123456789012.dkr.ecr.eu-west-1.on.aws",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example",
        ] {
            assert_eq!(registry_of(host), None, "{host}");
        }
    }
}
