use model::*;
use serde::{Deserialize, Serialize};

/// An ECR repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    pub scope: Scope,
    pub name: String,
    pub immutable_tags: bool,
    pub scan_on_push: bool,
    pub created_at: Timestamp,
    pub tags: Vec<Tag>,
}

impl Repository {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    pub fn arn(&self) -> String {
        Arn::new("ecr", &self.scope, format!("repository/{}", self.name)).to_string()
    }
}

/// A manifest in a repository, with the tags that name it now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    pub scope: Scope,
    pub repository: String,
    /// `sha256:` and 64 hexadecimal digits.
    pub digest: String,
    pub media_type: String,
    pub artifact_media_type: Option<String>,
    pub tags: Vec<String>,
    /// Compressed layers and configuration, in bytes.
    pub size_bytes: u64,
    pub pushed_at: Timestamp,
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
