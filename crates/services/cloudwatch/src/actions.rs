//! An alarm's actions. None is ever carried out, so an alarm has some only while they are off.

use crate::api::*;
use model::{ApiError, ApiResult, Arn};
use rows::{AlarmSettings, MetricAlarm};

use super::invalid;
use world::{Cx, Txn};

/// Refuses actions that are no ARNs, and those that would have to be carried out.
pub fn check(enabled: bool, actions: &[String]) -> ApiResult<()> {
    if let Some(action) = actions.iter().find(|action| Arn::parse(action).is_err()) {
        return Err(invalid(format!("Invalid arn syntax: {action}")));
    }
    if enabled && !actions.is_empty() {
        return Err(ApiError::not_served(
            "Carrying out the actions of an alarm (set ActionsEnabled to false to keep them)",
        ));
    }
    Ok(())
}

fn all(settings: &AlarmSettings) -> Vec<String> {
    [
        &settings.ok_actions[..],
        &settings.alarm_actions,
        &settings.insufficient_data_actions,
    ]
    .concat()
}

/// Names of alarms that are not there are passed over, as AWS does.
pub fn enable(cx: &Cx, txn: &mut Txn, input: EnableAlarmActionsInput) -> ApiResult<wire::Empty> {
    switch(cx, txn, input.alarm_names, true)
}

pub fn disable(cx: &Cx, txn: &mut Txn, input: DisableAlarmActionsInput) -> ApiResult<wire::Empty> {
    switch(cx, txn, input.alarm_names, false)
}

fn switch(cx: &Cx, txn: &mut Txn, names: Vec<String>, enabled: bool) -> ApiResult<wire::Empty> {
    for name in names {
        let key = cx.scope.key(&name);
        let Some(row) = txn.get::<MetricAlarm>(&key) else {
            continue;
        };
        check(enabled, &all(&row.settings))?;
        if row.settings.actions_enabled != enabled {
            txn.update::<MetricAlarm>(&key, |row| {
                row.settings.actions_enabled = enabled;
                row.configured_at = cx.now;
            });
        }
    }
    Ok(wire::Empty {})
}
