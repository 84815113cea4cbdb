//! StartInstances, StopInstances, RebootInstances, TerminateInstances.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{Instance as Row, InstanceState as State, InterfaceState, NetworkInterface as Eni, StateReason};

use super::{find_all, life, view};
use crate::{address, not_served};
use world::{Cx, Txn};

/// The instances that a request names: at least one.
fn named(cx: &Cx, txn: &Txn, ids: Option<Vec<String>>) -> ApiResult<Vec<Arc<Row>>> {
    let ids = ids
        .filter(|ids| !ids.is_empty())
        .ok_or_else(|| ErrorCode::InvalidParameterCombination.error("No instances specified"))?;
    find_all(cx, txn, &ids)
}

fn wrong_state(row: &Row, done: &str) -> ApiError {
    ErrorCode::IncorrectInstanceState.error(format!(
        "The instance '{}' is not in a state from which it can be {done}.",
        row.id
    ))
}

fn protected(row: &Row, done: &str, attribute: &str) -> ApiError {
    ErrorCode::OperationNotPermitted.error(format!(
        "The instance '{}' may not be {done}. Modify its '{attribute}' instance attribute and try again.",
        row.id
    ))
}

/// What became of each instance.
fn changes(cx: &Cx, txn: &Txn, before: &[Arc<Row>]) -> Vec<InstanceStateChange> {
    let change = |row: &Arc<Row>| {
        let now = txn.get::<Row>(&cx.scope.key(&row.id));
        InstanceStateChange {
            current_state: now.map(|row| view::state(row.state)),
            instance_id: Some(row.id.to_string()),
            previous_state: Some(view::state(row.state)),
        }
    };
    before.iter().map(change).collect()
}

pub fn start(cx: &Cx, txn: &mut Txn, input: StartInstancesRequest) -> ApiResult<StartInstancesResult> {
    not_served(&[(
        input.additional_info.is_some_and(|t| !t.is_empty()),
        "AdditionalInfo",
    )])?;
    let rows = named(cx, txn, input.instance_ids)?;
    let startable = |row: &&Arc<Row>| matches!(row.state, State::Pending | State::Running | State::Stopped);
    if let Some(row) = rows.iter().find(|row| !startable(row)) {
        return Err(wrong_state(row, "started"));
    }
    for row in rows.iter().filter(|row| row.state == State::Stopped) {
        begin(cx, txn, row)?;
    }
    Ok(StartInstancesResult {
        starting_instances: Some(changes(cx, txn, &rows)),
    })
}

fn begin(cx: &Cx, txn: &mut Txn, row: &Row) -> ApiResult<()> {
    let enis = life::interfaces(txn, &row.scope, &row.id);
    // As at its launch: only an instance with one interface gets a public address by itself.
    let alone = enis.len() == 1;
    for eni in &enis {
        let elastic = address::elastic(txn, eni, eni.primary_address()).is_some();
        let public = match row.public_address_on_start && alone && !elastic {
            true => Some(address::free(txn)?),
            false => eni.public_address,
        };
        txn.update::<Eni>(&eni.row_key(), |eni| {
            eni.state = InterfaceState::Attaching;
            eni.public_address = public;
        });
    }
    txn.update::<Row>(&row.row_key(), |row| {
        row.state = State::Pending;
        row.state_reason = Some(StateReason {
            code: "pending".into(),
            message: "pending".into(),
        });
        row.transition_reason = String::new();
        row.launched_at = cx.now;
    });
    Ok(())
}

/// `Force` and `SkipOsShutdown` change nothing: no operating system shuts down.
pub fn stop(cx: &Cx, txn: &mut Txn, input: StopInstancesRequest) -> ApiResult<StopInstancesResult> {
    let rows = named(cx, txn, input.instance_ids)?;
    if let (Some(true), Some(row)) = (input.hibernate, rows.first()) {
        return Err(ErrorCode::UnsupportedHibernationConfiguration
            .error(format!("Instance '{}' is not hibernatable.", row.id)));
    }
    let stoppable = |row: &&Arc<Row>| matches!(row.state, State::Running | State::Stopping | State::Stopped);
    if let Some(row) = rows.iter().find(|row| !stoppable(row)) {
        return Err(wrong_state(row, "stopped"));
    }
    if let Some(row) = rows.iter().find(|row| row.disable_api_stop) {
        return Err(protected(row, "stopped", "disableApiStop"));
    }
    for row in rows.iter().filter(|row| row.state == State::Running) {
        life::stop(txn, row, &life::user_initiated(), cx.now);
    }
    Ok(StopInstancesResult {
        stopping_instances: Some(changes(cx, txn, &rows)),
    })
}

pub fn terminate(
    cx: &Cx,
    txn: &mut Txn,
    input: TerminateInstancesRequest,
) -> ApiResult<TerminateInstancesResult> {
    let rows = named(cx, txn, input.instance_ids)?;
    if let Some(row) = rows
        .iter()
        .find(|row| row.disable_api_termination && row.state != State::Terminated)
    {
        return Err(protected(row, "terminated", "disableApiTermination"));
    }
    for row in &rows {
        life::terminate(txn, row, &life::user_initiated(), cx.now);
    }
    Ok(TerminateInstancesResult {
        terminating_instances: Some(changes(cx, txn, &rows)),
    })
}

/// Its tasks end and its agent comes back; the interfaces stay as they are.
pub fn reboot(cx: &Cx, txn: &mut Txn, input: RebootInstancesRequest) -> ApiResult<wire::Empty> {
    let rows = named(cx, txn, input.instance_ids)?;
    if let Some(row) = rows.iter().find(|row| row.state != State::Running) {
        return Err(wrong_state(row, "rebooted"));
    }
    for row in &rows {
        txn.update::<Row>(&row.row_key(), |row| row.rebooted_at = Some(cx.now));
    }
    Ok(wire::Empty {})
}
