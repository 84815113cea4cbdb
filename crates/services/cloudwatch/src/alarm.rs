//! PutMetricAlarm and DeleteAlarms.

use crate::api::*;
use model::ApiResult;
use rows::{AlarmSettings, AlarmState, AlarmStatistic, Metric as MetricRow, MetricAlarm as Row, MissingData};

use super::{actions, checked_tags, invalid, statistic, tags};
use world::refusal::not_served;
use world::{Cx, Txn};

/// Seconds in a day and in a week: how far back an alarm may look with short and with long periods.
const DAY: u64 = 86_400;
const WEEK: u64 = 604_800;
/// Periods from which an alarm may look a week back, in seconds.
const LONG_PERIOD: u32 = 3_600;

/// Makes an alarm, or gives one other settings; its state and its tags then stay.
///
/// # Errors
/// `ValidationError` and `InvalidParameterValue` in AWS's words; `NotImplemented` for alarms on more than one
/// metric, on anomalies and on PromQL, and for actions that would have to be carried out.
pub fn put(cx: &Cx, txn: &mut Txn, input: PutMetricAlarmInput) -> ApiResult<wire::Empty> {
    if input.alarm_name.chars().any(|c| c.is_ascii_control()) {
        return Err(invalid("AlarmName must not contain ASCII Control characters"));
    }
    let name = input.alarm_name.clone();
    let tags = input.tags.clone().unwrap_or_default();
    let settings = settings(input)?;
    let key = cx.scope.key(&name);
    if txn.get::<Row>(&key).is_some() {
        txn.update::<Row>(&key, |row| {
            row.settings = settings;
            row.configured_at = cx.now;
        });
        return Ok(wire::Empty {});
    }
    txn.put(Row {
        scope: cx.scope.clone(),
        name,
        settings,
        configured_at: cx.now,
        state: AlarmState::InsufficientData,
        state_reason: "Unchecked: Initial alarm creation".into(),
        state_reason_data: None,
        state_updated_at: cx.now,
        state_transitioned_at: cx.now,
        tags: checked_tags(tags::rows_of(tags))?,
    });
    Ok(wire::Empty {})
}

/// Names of alarms that are not there are passed over, as AWS does.
pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteAlarmsInput) -> ApiResult<wire::Empty> {
    for name in input.alarm_names {
        txn.delete::<Row>(&cx.scope.key(&name));
    }
    Ok(wire::Empty {})
}

fn settings(input: PutMetricAlarmInput) -> ApiResult<AlarmSettings> {
    refuse_unserved(&input)?;
    let missing = |name: &str| invalid(format!("PutMetricAlarm request should have a {name} parameter"));
    let comparison = input
        .comparison_operator
        .ok_or_else(|| missing("valid ComparisonOperator"))?;
    let threshold = input
        .threshold
        .ok_or_else(|| invalid("PutMetricAlarm request should have valid Threshold parameter"))?;
    let periods = input
        .evaluation_periods
        .ok_or_else(|| invalid("PutMetricAlarm request should have an EvaluationPeriods parameter"))?;
    let (evaluation_periods, datapoints) = (unsigned(periods), input.datapoints_to_alarm.map(unsigned));
    if datapoints.is_some_and(|datapoints| datapoints > evaluation_periods) {
        return Err(invalid(
            "DatapointsToAlarm must be less than or equal to EvaluationPeriods",
        ));
    }
    let metric = MetricRow {
        // Without a metric's name the request would be one about a list of metrics.
        name: input
            .metric_name
            .ok_or_else(|| invalid("Exactly one element of the metrics list should return data."))?,
        namespace: input.namespace.ok_or_else(|| missing("Namespace"))?,
        dimensions: dimensions(input.dimensions),
    };
    let statistic = statistic_of(input.statistic, input.extended_statistic)?;
    let period = unsigned(input.period.ok_or_else(|| missing("Period"))?);
    check_period(period, evaluation_periods)?;
    let low_sample_count_percentile = input.evaluate_low_sample_count_percentile;
    check_low_samples(low_sample_count_percentile.as_deref(), &statistic)?;
    let actions_enabled = input.actions_enabled.unwrap_or(true);
    let lists = [
        input.ok_actions,
        input.alarm_actions,
        input.insufficient_data_actions,
    ];
    let [ok_actions, alarm_actions, insufficient_data_actions] = lists.map(Option::unwrap_or_default);
    for list in [&ok_actions, &alarm_actions, &insufficient_data_actions] {
        actions::check(actions_enabled, list)?;
    }
    Ok(AlarmSettings {
        description: input.alarm_description,
        actions_enabled,
        ok_actions,
        alarm_actions,
        insufficient_data_actions,
        metric,
        statistic,
        unit: input.unit.map(|unit| unit.to_string()),
        period,
        evaluation_periods,
        datapoints_to_alarm: datapoints,
        threshold,
        comparison_operator: comparison.to_string(),
        treat_missing_data: input
            .treat_missing_data
            .as_deref()
            .map(missing_data)
            .transpose()?,
        low_sample_count_percentile,
    })
}

fn refuse_unserved(input: &PutMetricAlarmInput) -> ApiResult<()> {
    let is_range = matches!(
        input.comparison_operator,
        Some(
            ComparisonOperator::LessThanLowerOrGreaterThanUpperThreshold
                | ComparisonOperator::LessThanLowerThreshold
                | ComparisonOperator::GreaterThanUpperThreshold
        )
    );
    let metrics = input.metrics.as_ref();
    not_served(&[
        (
            input.evaluation_criteria.is_some() || input.evaluation_interval.is_some(),
            "An alarm on a PromQL query (EvaluationCriteria)",
        ),
        (
            input.threshold_metric_id.is_some(),
            "An alarm on an anomaly detection band (ThresholdMetricId)",
        ),
        (
            metrics.is_some_and(|metrics| !metrics.is_empty()),
            "An alarm on a list of metrics or a metric math expression (Metrics)",
        ),
    ])?;
    if is_range {
        return Err(invalid(
            "ComparisonOperators for ranges require ThresholdMetricId to be set",
        ));
    }
    Ok(())
}

/// Bounds of the model have seen to it that these are positive.
fn unsigned(number: i32) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

pub fn dimensions(given: Option<Vec<Dimension>>) -> Vec<(String, String)> {
    let given = given.unwrap_or_default().into_iter();
    given.map(|d| (d.name, d.value)).collect()
}

fn statistic_of(simple: Option<Statistic>, extended: Option<String>) -> ApiResult<AlarmStatistic> {
    match (simple, extended) {
        (Some(_), Some(_)) => Err(invalid(
            "PutMetricAlarm request can not be made with both Statistic and ExtendedStatistic parameters. Only \
             one of them should be present",
        )),
        (Some(simple), None) => Ok(AlarmStatistic::Simple(simple.to_string())),
        (None, Some(extended)) if statistic::is_extended(&extended) => Ok(AlarmStatistic::Extended(extended)),
        (None, Some(extended)) => Err(ErrorCode::InvalidParameterValue.error(format!(
            "The value {extended} for parameter ExtendedStatistic is not supported."
        ))),
        (None, None) => Err(invalid(
            "PutMetricAlarm request should have a Statistic parameter",
        )),
    }
}

fn check_period(period: u32, evaluation_periods: u32) -> ApiResult<()> {
    if !matches!(period, 10 | 20 | 30) && (period == 0 || !period.is_multiple_of(60)) {
        return Err(invalid("Period must be 10, 20, 30 or a multiple of 60"));
    }
    let range = u64::from(period) * u64::from(evaluation_periods);
    if period < LONG_PERIOD && range > DAY {
        return Err(invalid(
            "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400) for \
             alarms using period < 3600",
        ));
    }
    if range > WEEK {
        return Err(invalid(
            "Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) \
             for alarms using period >= 3600",
        ));
    }
    Ok(())
}

fn check_low_samples(option: Option<&str>, statistic: &AlarmStatistic) -> ApiResult<()> {
    match (option, statistic) {
        (None, _) | (Some("evaluate" | "ignore"), AlarmStatistic::Extended(_)) => Ok(()),
        (Some("evaluate" | "ignore"), AlarmStatistic::Simple(name)) => Err(invalid(format!(
            "Option evaluateLowSampleCountPercentile can not be applied with statistic {name}. This option is \
             enabled only for percentile statistics."
        ))),
        (Some(other), _) => Err(invalid(format!(
            "Option {other} is not supported. Supported options for parameter \
             EvaluateLowSampleCountPercentile are evaluate and ignore."
        ))),
    }
}

fn missing_data(text: &str) -> ApiResult<MissingData> {
    Ok(match text {
        "missing" => MissingData::Missing,
        "ignore" => MissingData::Ignore,
        "breaching" => MissingData::Breaching,
        "notBreaching" => MissingData::NotBreaching,
        other => {
            return Err(invalid(format!(
                "The value {other} is not supported for TreatMissingData parameter. Supported values are \
                 [breaching, notBreaching, ignore, missing]."
            )));
        }
    })
}
