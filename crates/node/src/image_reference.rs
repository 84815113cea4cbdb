//! Image references as users write them, and what they mean.
//!
//! The grammar is Docker's: the part before the first `/` is a registry when it has a dot, a colon
//! or is `localhost`; otherwise the image is Docker Hub's, where a name of one word is in
//! `library`.

use std::fmt;

use crate::digest::is_digest;

const DOCKER_HUB: &str = "docker.io";

/// A reference in its full form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageReference {
    /// The registry, `host[:port]`; `docker.io` for Docker Hub.
    pub host: String,
    pub repository: String,
    /// `latest` when neither tag nor digest was given.
    pub tag: Option<String>,
    /// `sha256:…` or `sha512:…`; counts more than the tag.
    pub digest: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid reference format: {0:?}")]
pub struct ParseImageReferenceError(pub String);

impl ImageReference {
    /// # Errors
    /// When the text is no reference.
    pub fn parse(text: &str) -> Result<Self, ParseImageReferenceError> {
        let malformed = || ParseImageReferenceError(text.to_owned());
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) => (rest, Some(digest)),
            None => (text, None),
        };
        let (host, path) = match rest.split_once('/') {
            Some((first, path)) if first.contains(['.', ':']) || first == "localhost" => (first, path),
            _ => (DOCKER_HUB, rest),
        };
        let (repository, tag) = match path.rsplit_once(':') {
            Some((repository, tag)) => (repository, Some(tag)),
            None => (path, None),
        };
        let host = match host {
            "index.docker.io" | "registry-1.docker.io" => DOCKER_HUB,
            host => host,
        };
        let repository = if host == DOCKER_HUB && !repository.contains('/') {
            format!("library/{repository}")
        } else {
            repository.to_owned()
        };
        let valid = is_host(host)
            && is_repository(&repository)
            && tag.is_none_or(is_tag)
            && digest.is_none_or(is_digest);
        if !valid {
            return Err(malformed());
        }
        let tag = match (tag, digest) {
            (None, None) => Some("latest"),
            (tag, _) => tag,
        };
        Ok(ImageReference {
            host: host.to_owned(),
            repository,
            tag: tag.map(str::to_owned),
            digest: digest.map(str::to_owned),
        })
    }

    /// The last part of a manifest's path: the digest, else the tag.
    pub fn selector(&self) -> &str {
        match (&self.digest, &self.tag) {
            (Some(digest), _) => digest,
            (None, Some(tag)) => tag,
            (None, None) => "latest",
        }
    }

    /// The registry's host name on the wire: Docker Hub's is not the one in its references.
    pub fn api_host(&self) -> &str {
        if self.host == DOCKER_HUB {
            "registry-1.docker.io"
        } else {
            &self.host
        }
    }

    /// The region in the name of an ECR registry, `ACCOUNT.dkr.ecr.REGION.amazonaws.com` or
    /// `ACCOUNT.dkr-ecr.REGION.on.aws`; `None` for other hosts.
    pub fn ecr_region(&self) -> Option<&str> {
        let (account, rest) = self.host.split_once('.')?;
        if account.len() != 12 || !account.bytes().all(|c| c.is_ascii_digit()) {
            return None;
        }
        let region = rest
            .strip_prefix("dkr.ecr.")
            .or_else(|| rest.strip_prefix("dkr.ecr-fips."))
            .and_then(|rest| rest.strip_suffix(".amazonaws.com"))
            .or_else(|| rest.strip_prefix("dkr-ecr.")?.strip_suffix(".on.aws"))?;
        (!region.is_empty() && !region.contains('.')).then_some(region)
    }
}

impl fmt::Display for ImageReference {
    /// `HOST/REPOSITORY:TAG`, or `@DIGEST`: as containerd prints it in its errors.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.host, self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

fn is_host(host: &str) -> bool {
    let (name, port) = host
        .rsplit_once(':')
        .map_or((host, None), |(name, port)| (name, Some(port)));
    let word = |c: u8| c.is_ascii_alphanumeric() || c == b'.' || c == b'-';
    !name.is_empty()
        && name.len() <= 253
        && name.bytes().all(word)
        && port.is_none_or(|port| port.parse::<u16>().is_ok())
}

fn is_repository(name: &str) -> bool {
    let component = |part: &str| {
        let ends = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit();
        let bytes = part.as_bytes();
        bytes.first().copied().is_some_and(ends)
            && bytes.last().copied().is_some_and(ends)
            && bytes.iter().all(|&c| ends(c) || matches!(c, b'.' | b'_' | b'-'))
            && !part.contains("..")
    };
    name.len() <= 255 && name.split('/').all(component)
}

fn is_tag(tag: &str) -> bool {
    let word = |c: u8| c.is_ascii_alphanumeric() || c == b'_';
    tag.len() <= 300
        && tag.bytes().next().is_some_and(word)
        && tag.bytes().all(|c| word(c) || c == b'.' || c == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_normalised_as_docker_does() {
        let digest = format!("sha256:{}", "0f".repeat(32));
        let with_digest = format!("nginx@{digest}");
        let with_both = format!("h.io/a/b:1@{digest}");
        for (text, full) in [
            ("nginx", "docker.io/library/nginx:latest".to_owned()),
            ("nginx:1.27", "docker.io/library/nginx:1.27".to_owned()),
            ("grafana/loki", "docker.io/grafana/loki:latest".to_owned()),
            (
                "index.docker.io/nginx",
                "docker.io/library/nginx:latest".to_owned(),
            ),
            ("localhost/x", "localhost/x:latest".to_owned()),
            ("127.0.0.1:4566/app:v1", "127.0.0.1:4566/app:v1".to_owned()),
            (
                "000000000000.dkr.ecr.ap-northeast-1.amazonaws.com/team/app:v1",
                "000000000000.dkr.ecr.ap-northeast-1.amazonaws.com/team/app:v1".to_owned(),
            ),
            (&with_digest, format!("docker.io/library/nginx@{digest}")),
            (&with_both, with_both.clone()),
        ] {
            let reference = ImageReference::parse(text).unwrap();
            assert_eq!(reference.to_string(), full, "{text}");
        }
        assert_eq!(ImageReference::parse(&with_both).unwrap().selector(), digest);
    }

    #[test]
    fn what_is_no_reference_is_refused() {
        for text in [
            "",
            ":",
            "a b",
            "App",
            "app:",
            "app:a/b",
            "app@sha256:12",
            "app@md5:00",
            "h.io/",
            "h.io/../x",
            "h.io/a//b",
            "h.io:99999/a",
            "h.io/-a",
            "a\nb",
        ] {
            assert!(ImageReference::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn an_ecr_registry_tells_its_region() {
        let region = |text: &str| {
            ImageReference::parse(text)
                .unwrap()
                .ecr_region()
                .map(str::to_owned)
        };
        let tokyo = Some("ap-northeast-1".to_owned());
        assert_eq!(
            region("123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/a"),
            tokyo
        );
        assert_eq!(region("123456789012.dkr-ecr.ap-northeast-1.on.aws/a"), tokyo);
        assert_eq!(region("1234.dkr.ecr.ap-northeast-1.amazonaws.com/a"), None);
        assert_eq!(region("123456789012.dkr.ecr.a.b.amazonaws.com/a"), None);
        assert_eq!(region("nginx"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _ = ImageReference::parse(&text);
        }

        #[test]
        fn what_was_read_is_written_so_that_it_reads_the_same(
            text in "([a-z.:0-9]{1,8}/)?[a-z0-9_./-]{1,12}(:[A-Za-z0-9_.-]{1,5})?"
        ) {
            if let Ok(reference) = ImageReference::parse(&text) {
                proptest::prop_assert_eq!(ImageReference::parse(&reference.to_string()), Ok(reference));
            }
        }
    }
}
