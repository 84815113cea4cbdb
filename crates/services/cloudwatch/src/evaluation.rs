//! The state of an alarm: what SetAlarmState says, and what missing datapoints make of it afterwards.
//!
//! Source: CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data"; the texts are those
//! that real alarms show.

use crate::api::*;
use model::{ApiResult, Timestamp};
use rows::{
    AlarmSettings, AlarmState, AlarmStatistic, Change, Kind, MetricAlarm, MissingData, RowRef, Tables,
};
use serde_json::{Map, Value, json};

use world::{Controller, Wake};
use world::{Cx, Txn};

/// Sets a state until the missing datapoints decide again.
///
/// # Errors
/// `InvalidFormat` for reason data that is not JSON, `ResourceNotFound`. AWS gives neither a text, which its
/// clients show as "Unknown".
pub fn set(cx: &Cx, txn: &mut Txn, input: SetAlarmStateInput) -> ApiResult<wire::Empty> {
    let data = input.state_reason_data.filter(|data| !data.is_empty());
    let is_json = |data: &String| serde_json::from_str::<serde::de::IgnoredAny>(data).is_ok();
    if data.as_ref().is_some_and(|data| !is_json(data)) {
        return Err(ErrorCode::InvalidFormat.error("Unknown"));
    }
    let key = cx.scope.key(&input.alarm_name);
    if txn.get::<MetricAlarm>(&key).is_none() {
        return Err(ErrorCode::ResourceNotFound.error("Unknown"));
    }
    let state = match input.state_value {
        StateValue::Ok => AlarmState::Ok,
        StateValue::Alarm => AlarmState::Alarm,
        StateValue::InsufficientData => AlarmState::InsufficientData,
    };
    txn.update::<MetricAlarm>(&key, |row| enter(row, state, input.state_reason, data, cx.now));
    Ok(wire::Empty {})
}

fn enter(row: &mut MetricAlarm, state: AlarmState, reason: String, data: Option<String>, now: Timestamp) {
    if row.state != state {
        row.state = state;
        row.state_transitioned_at = now;
    }
    row.state_reason = reason;
    row.state_reason_data = data;
    row.state_updated_at = now;
}

/// The alarms, which are evaluated when their periods end.
pub struct Alarms;

impl Controller for Alarms {
    fn name(&self) -> &'static str {
        "cloudwatch/alarm"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        Box::new(tables.metric_alarms.keys())
    }

    fn wake(&self, _: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        if change.kind == Kind::MetricAlarm {
            wake.key(change.key.as_str());
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let row = txn.get::<MetricAlarm>(key)?;
        let state = without_data(&row.settings).filter(|state| *state != row.state)?;
        let at = row.evaluated_at();
        if at > now {
            return Some(at);
        }
        txn.update::<MetricAlarm>(key, |row| {
            let reason = reason(&row.settings);
            let data = Some(reason_data(&row.settings, now).to_string());
            enter(row, state, reason, data, now);
        });
        None
    }
}

/// What an alarm is in when none of its datapoints is there; `None` is the state that it is in.
fn without_data(settings: &AlarmSettings) -> Option<AlarmState> {
    match settings.treat_missing_data.unwrap_or(MissingData::Missing) {
        MissingData::Missing => Some(AlarmState::InsufficientData),
        MissingData::Breaching => Some(AlarmState::Alarm),
        MissingData::NotBreaching => Some(AlarmState::Ok),
        MissingData::Ignore => None,
    }
}

fn reason(settings: &AlarmSettings) -> String {
    let count = settings.evaluation_periods;
    let s = if count == 1 { "" } else { "s" };
    let were = if count == 1 { "was" } else { "were" };
    let treated = match settings.treat_missing_data {
        Some(MissingData::Breaching) => "Breaching",
        Some(MissingData::NotBreaching) => "NonBreaching",
        _ => return format!("Insufficient Data: {count} datapoint{s} {were} unknown."),
    };
    format!(
        "Threshold Crossed: no datapoints were received for {count} period{s} and {count} missing datapoint{s} \
         {were} treated as [{treated}]."
    )
}

/// The document that tells a state's reason to programs.
fn reason_data(settings: &AlarmSettings, now: Timestamp) -> Value {
    let period = i64::from(settings.period);
    let last = now.secs().div_euclid(period.max(1)) * period;
    // The datapoints that it looked at, the newest first. A document of this kind has 4,000 characters at most.
    let evaluated = (1..=i64::from(settings.evaluation_periods.min(50)))
        .map(|back| json!({"timestamp": aws_time(Timestamp::from_secs(last - back * period))}));
    let mut data = Map::new();
    data.insert("version".into(), "1.0".into());
    data.insert("queryDate".into(), aws_time(now).into());
    if let Some(unit) = &settings.unit {
        data.insert("unit".into(), unit.clone().into());
    }
    let (AlarmStatistic::Simple(statistic) | AlarmStatistic::Extended(statistic)) = &settings.statistic;
    data.insert("statistic".into(), statistic.clone().into());
    data.insert("period".into(), period.into());
    data.insert("recentDatapoints".into(), json!([]));
    data.insert("threshold".into(), settings.threshold.into());
    data.insert("evaluatedDatapoints".into(), evaluated.collect());
    Value::Object(data)
}

/// `2023-10-26T16:43:00.000+0000`.
fn aws_time(time: Timestamp) -> String {
    time.iso8601().replace('Z', "+0000")
}
