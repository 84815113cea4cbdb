use model::*;
use serde::{Deserialize, Serialize};

/// An ECR repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    pub scope: Scope,
    pub name: String,
    pub immutable_tags: bool,
    /// Tags for which the contrary holds: texts in which `*` stands for anything.
    #[serde(default)]
    pub tag_exclusions: Vec<String>,
    pub scan_on_push: bool,
    pub created_at: Timestamp,
    pub tags: Vec<Tag>,
}

impl Repository {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    /// Whether the tag stays on the image that it is on.
    pub fn is_immutable(&self, tag: &str) -> bool {
        let excluded = self.tag_exclusions.iter().any(|filter| matches(filter, tag));
        self.immutable_tags != excluded
    }

    pub fn arn(&self) -> String {
        Arn::new("ecr", &self.scope, format!("repository/{}", self.name)).to_string()
    }
}

/// Whether the text is what the filter says, where `*` stands for anything.
fn matches(filter: &str, text: &str) -> bool {
    let Some((head, rest)) = filter.split_once('*') else {
        return filter == text;
    };
    let Some(text) = text.strip_prefix(head) else {
        return false;
    };
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.into_iter().any(|at| matches(rest, &text[at..]))
}

/// A manifest in a repository, with the tags that name it now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    pub scope: Scope,
    pub repository: String,
    /// `sha256:` and 64 hexadecimal digits, or `sha512:` and 128.
    pub digest: String,
    pub media_type: String,
    pub artifact_media_type: Option<String>,
    pub tags: Vec<String>,
    /// Compressed layers and configuration, in bytes.
    pub size_bytes: u64,
    pub pushed_at: Timestamp,
    /// The digests of the images of a list of images, which are kept as long as it is there. Empty
    /// for a list that was pushed before this was stored: it keeps none until it is pushed again.
    #[serde(default)]
    pub children: Vec<String>,
}

impl Image {
    /// `ACCOUNT/REGION/REPOSITORY@DIGEST`.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.repository, &self.digest)
    }

    pub fn key_of(scope: &Scope, repository: &str, digest: &str) -> String {
        scope.key(format_args!("{repository}@{digest}"))
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_anything() {
        for (filter, text) in [
            ("latest", "latest"),
            ("dev-*", "dev-"),
            ("dev-*", "dev-1"),
            ("*rc*", "v1-rc2"),
            ("*", "x"),
        ] {
            assert!(matches(filter, text), "{filter} {text}");
        }
        for (filter, text) in [
            ("latest", "latest2"),
            ("dev-*", "de"),
            ("*rc", "rc1"),
            ("a*b*", "ba"),
        ] {
            assert!(!matches(filter, text), "{filter} {text}");
        }
    }
}
