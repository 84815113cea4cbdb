use model::{Scope, Timestamp};
use serde::{Deserialize, Serialize};

/// A request for a higher quota in one region. What it asked for was given or refused at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuotaRequest {
    pub scope: Scope,
    pub id: String,
    /// The quota's: `L-F678F1CE`.
    pub code: String,
    pub desired: f64,
    pub approved: bool,
    pub created_at: Timestamp,
    /// The ARN of who asked.
    pub requester: String,
}

impl QuotaRequest {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.id)
    }
}
