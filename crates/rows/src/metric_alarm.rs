//! CloudWatch's alarms.

use std::time::Duration;

use model::*;
use serde::{Deserialize, Serialize};

/// How often CloudWatch looks at an alarm at least.
const EVALUATION: Duration = Duration::from_secs(60);

/// An alarm that watches one metric. Nothing measures metrics yet, so all its datapoints are missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MetricAlarm {
    pub scope: Scope,
    pub name: String,
    pub settings: AlarmSettings,
    /// When its settings were last put.
    pub configured_at: Timestamp,
    pub state: AlarmState,
    pub state_reason: String,
    /// A JSON document.
    pub state_reason_data: Option<String>,
    pub state_updated_at: Timestamp,
    /// When the state last changed to another.
    pub state_transitioned_at: Timestamp,
    pub tags: Vec<Tag>,
}

/// What PutMetricAlarm puts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlarmSettings {
    pub description: Option<String>,
    /// The three lists of actions are there only while this is off: no action is carried out.
    pub actions_enabled: bool,
    pub ok_actions: Vec<String>,
    pub alarm_actions: Vec<String>,
    pub insufficient_data_actions: Vec<String>,
    pub metric: Metric,
    pub statistic: AlarmStatistic,
    /// In AWS's spelling: `Percent`.
    pub unit: Option<String>,
    /// In seconds.
    pub period: u32,
    pub evaluation_periods: u32,
    pub datapoints_to_alarm: Option<u32>,
    pub threshold: f64,
    /// In AWS's spelling: `GreaterThanThreshold`.
    pub comparison_operator: String,
    /// As it was given; [`MissingData::Missing`] when it was not.
    pub treat_missing_data: Option<MissingData>,
    /// `evaluate` or `ignore`.
    pub low_sample_count_percentile: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metric {
    pub namespace: String,
    pub name: String,
    /// Names and values.
    pub dimensions: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AlarmStatistic {
    /// In AWS's spelling: `Average`.
    Simple(String),
    /// `p99.9`, `TM(10%:90%)`.
    Extended(String),
}

/// What datapoints stand for that are not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MissingData {
    /// Enough of them make the state INSUFFICIENT_DATA.
    Missing,
    /// They leave the state as it is.
    Ignore,
    Breaching,
    NotBreaching,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AlarmState {
    Ok,
    Alarm,
    InsufficientData,
}

impl MetricAlarm {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    pub fn arn(&self) -> String {
        Arn::new("cloudwatch", &self.scope, format!("alarm:{}", self.name)).to_string()
    }

    /// When all datapoints have been missing for so long, since its settings or its state were put, that they
    /// decide on the state.
    pub fn evaluated_at(&self) -> Timestamp {
        let AlarmSettings {
            period,
            evaluation_periods,
            ..
        } = self.settings;
        let range = Duration::from_secs(u64::from(period) * u64::from(evaluation_periods));
        self.configured_at
            .max(self.state_updated_at)
            .plus(range.max(EVALUATION))
    }
}
