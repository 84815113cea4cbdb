use model::*;
use serde::{Deserialize, Serialize};

/// A CloudWatch Logs group. Its events are in the log store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogGroup {
    pub scope: Scope,
    pub name: String,
    pub retention_days: Option<u32>,
    pub class: String,
    pub created_at: Timestamp,
    pub tags: Vec<Tag>,
}

impl LogGroup {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    /// Without the `:*` that the older form of the ARN carries.
    pub fn arn(&self) -> String {
        Arn::new("logs", &self.scope, format!("log-group:{}", self.name)).to_string()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogStream {
    pub scope: Scope,
    pub group: String,
    pub name: String,
    pub created_at: Timestamp,
}

impl LogStream {
    /// `ACCOUNT/REGION/GROUP:STREAM`: a group's name has no colon, a stream's neither.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.group, &self.name)
    }

    pub fn key_of(scope: &Scope, group: &str, name: &str) -> String {
        scope.key(format_args!("{group}:{name}"))
    }
}
