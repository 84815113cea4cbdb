//! DescribeAlarms and DescribeAlarmsForMetric.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{AlarmState, AlarmStatistic, MetricAlarm as Row, MissingData};

use super::alarm::dimensions;
use world::page::page;
use world::{Cx, Txn};

/// Alarms of a page when the request does not say.
const PAGE: usize = 50;

/// The alarms that fit every filter, by name.
///
/// # Errors
/// `InvalidParameterCombination`, `InvalidNextToken`; `NotImplemented` for what is asked of composite alarms.
pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeAlarmsInput) -> ApiResult<DescribeAlarmsOutput> {
    if input.children_of_alarm_name.is_some() || input.parents_of_alarm_name.is_some() {
        return Err(ApiError::not_served(
            "Describing the children and parents of composite alarms",
        ));
    }
    if input.alarm_names.is_some() && input.alarm_name_prefix.is_some() {
        return Err(ErrorCode::InvalidParameterCombination
            .error("AlarmNamePrefix and AlarmNames.member are mutually exclusive"));
    }
    let types = input.alarm_types.unwrap_or_default();
    let metric_alarms = types.is_empty() || types.contains(&AlarmType::MetricAlarm);
    let prefix = format!(
        "{}{}",
        cx.scope.prefix(),
        input.alarm_name_prefix.unwrap_or_default()
    );
    let is_asked_for = |row: &&Arc<Row>| {
        let name = input
            .alarm_names
            .as_ref()
            .is_none_or(|names| names.contains(&row.name));
        let state = input.state_value.is_none_or(|state| state == state_of(row.state));
        let action = input.action_prefix.as_ref().is_none_or(|prefix| {
            let lists = [
                &row.settings.ok_actions,
                &row.settings.alarm_actions,
                &row.settings.insufficient_data_actions,
            ];
            lists
                .into_iter()
                .flatten()
                .any(|action| action.starts_with(prefix))
        });
        metric_alarms && name && state && action
    };
    let found = txn.scan::<Row>(&prefix).filter(is_asked_for);
    let size = input
        .max_records
        .and_then(|n| usize::try_from(n).ok())
        .unwrap_or(PAGE);
    let page = page(found, |row| row.name.clone(), input.next_token.as_deref(), size)
        .map_err(|_| ErrorCode::InvalidNextToken.error("Request parameter NextToken is invalid"))?;
    Ok(DescribeAlarmsOutput {
        // None can be made yet.
        composite_alarms: Some(Vec::new()),
        metric_alarms: Some(page.items.into_iter().map(|row| view(row)).collect()),
        next_token: page.next_token,
    })
}

/// The alarms on a metric, which has exactly the dimensions that are given.
pub fn describe_for_metric(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeAlarmsForMetricInput,
) -> ApiResult<DescribeAlarmsForMetricOutput> {
    let mut wanted = dimensions(input.dimensions);
    wanted.sort();
    let is_asked_for = |row: &&Arc<Row>| {
        let settings = &row.settings;
        let mut dimensions = settings.metric.dimensions.clone();
        dimensions.sort();
        let statistic = match &settings.statistic {
            AlarmStatistic::Simple(name) => {
                input.extended_statistic.is_none()
                    && input.statistic.is_none_or(|statistic| statistic.as_str() == name)
            }
            AlarmStatistic::Extended(name) => {
                input.statistic.is_none()
                    && input
                        .extended_statistic
                        .as_ref()
                        .is_none_or(|statistic| statistic == name)
            }
        };
        let unit = input.unit.map(|unit| unit.to_string());
        settings.metric.name == input.metric_name
            && settings.metric.namespace == input.namespace
            && dimensions == wanted
            && statistic
            && input
                .period
                .is_none_or(|period| i64::from(period) == i64::from(settings.period))
            && (unit.is_none() || unit == settings.unit)
    };
    let prefix = cx.scope.prefix();
    let found = txn.scan::<Row>(&prefix).filter(is_asked_for);
    Ok(DescribeAlarmsForMetricOutput {
        metric_alarms: Some(found.map(|row| view(row)).collect()),
    })
}

fn state_of(state: AlarmState) -> StateValue {
    match state {
        AlarmState::Ok => StateValue::Ok,
        AlarmState::Alarm => StateValue::Alarm,
        AlarmState::InsufficientData => StateValue::InsufficientData,
    }
}

fn view(row: &Row) -> MetricAlarm {
    let settings = &row.settings;
    let number = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let (simple, extended) = match &settings.statistic {
        AlarmStatistic::Simple(name) => (Statistic::parse(name), None),
        AlarmStatistic::Extended(name) => (None, Some(name.clone())),
    };
    let dimension = |(name, value): &(String, String)| Dimension {
        name: name.clone(),
        value: value.clone(),
    };
    let missing = |missing| match missing {
        MissingData::Missing => "missing",
        MissingData::Ignore => "ignore",
        MissingData::Breaching => "breaching",
        MissingData::NotBreaching => "notBreaching",
    };
    MetricAlarm {
        actions_enabled: Some(settings.actions_enabled),
        alarm_actions: Some(settings.alarm_actions.clone()),
        alarm_arn: Some(row.arn()),
        alarm_configuration_updated_timestamp: Some(row.configured_at),
        alarm_description: settings.description.clone(),
        alarm_name: Some(row.name.clone()),
        comparison_operator: ComparisonOperator::parse(&settings.comparison_operator),
        datapoints_to_alarm: settings.datapoints_to_alarm.map(number),
        dimensions: Some(settings.metric.dimensions.iter().map(dimension).collect()),
        evaluate_low_sample_count_percentile: settings.low_sample_count_percentile.clone(),
        evaluation_periods: Some(number(settings.evaluation_periods)),
        extended_statistic: extended,
        insufficient_data_actions: Some(settings.insufficient_data_actions.clone()),
        metric_name: Some(settings.metric.name.clone()),
        namespace: Some(settings.metric.namespace.clone()),
        ok_actions: Some(settings.ok_actions.clone()),
        period: Some(number(settings.period)),
        state_reason: Some(row.state_reason.clone()),
        state_reason_data: row.state_reason_data.clone(),
        state_transitioned_timestamp: Some(row.state_transitioned_at),
        state_updated_timestamp: Some(row.state_updated_at),
        state_value: Some(state_of(row.state)),
        statistic: simple,
        threshold: Some(settings.threshold),
        treat_missing_data: settings.treat_missing_data.map(missing).map(str::to_owned),
        unit: settings.unit.as_deref().and_then(StandardUnit::parse),
        ..MetricAlarm::default()
    }
}
