//! CloudWatch's alarms.

use model::*;
use serde::{Deserialize, Serialize};

/// A metric alarm. Nothing measures its metric yet: its state is what SetAlarmState said last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MetricAlarm {
    pub scope: Scope,
    pub name: String,
    pub state: AlarmState,
    pub state_reason: String,
    pub state_reason_data: Option<String>,
    pub state_updated_at: Timestamp,
    /// When the state last changed to another.
    pub state_transitioned_at: Timestamp,
    pub configured_at: Timestamp,
    /// The PutMetricAlarm request as a document: answered as it was given.
    pub configuration: serde_json::Value,
    pub tags: Vec<Tag>,
}

impl MetricAlarm {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    pub fn arn(&self) -> String {
        Arn::new("cloudwatch", &self.scope, format!("alarm:{}", self.name)).to_string()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AlarmState {
    Ok,
    Alarm,
    InsufficientData,
}
