//! What becomes of instances: their states follow their tasks and what the fabric says of their
//! interfaces.

use std::sync::Arc;
use std::time::Duration;

use model::{InstanceId, Scope, Timestamp};
use rows::{
    Change, Index, Instance as Row, InstanceInterface, InstanceState as State, InterfaceOwner,
    InterfaceState, NetworkInterface as Eni, RowRef, StateReason, Tables, Task, Volume,
};

use crate::address;
use world::Txn;
use world::{Controller, Wake};

/// How long a terminated instance is still shown.
pub const RETENTION: Duration = Duration::from_secs(3600);

/// The interfaces of an instance, the primary one first.
pub fn interfaces(txn: &Txn, scope: &Scope, id: &InstanceId) -> Vec<Arc<Eni>> {
    let mut found: Vec<(u16, Arc<Eni>)> = txn
        .by_index::<Eni>(Index::InterfacesOfInstance, &scope.key(id))
        .filter_map(|eni| Some((attachment_of(eni)?.device_index, eni.clone())))
        .collect();
    found.sort_by_key(|(index, _)| *index);
    found.into_iter().map(|(_, eni)| eni).collect()
}

/// Where an interface is attached, if it is at an instance.
pub fn attachment_of(eni: &Eni) -> Option<&InstanceInterface> {
    match &eni.owner {
        InterfaceOwner::Instance(attachment) => Some(attachment),
        _ => None,
    }
}

/// The kernel has an interface of the instance.
pub fn interface_ready(txn: &mut Txn, scope: &Scope, id: &InstanceId) {
    let key = scope.key(id);
    let Some(row) = txn.get::<Row>(&key).filter(|row| row.state == State::Pending) else {
        return;
    };
    let ready = |eni: &Arc<Eni>| eni.state == InterfaceState::InUse;
    if !interfaces(txn, scope, id).iter().all(ready) {
        return;
    }
    let mut row = Row::clone(&row);
    row.state = State::Running;
    row.state_reason = None;
    txn.put(row);
}

/// The kernel no longer has an interface of an instance: it waits for the instance to be started
/// again, or it is free, or it goes for good.
pub fn interface_gone(txn: &mut Txn, eni: &Eni, attachment: &InstanceInterface, now: Timestamp) {
    match eni.state {
        InterfaceState::Parking => {
            txn.update::<Eni>(&eni.row_key(), |eni| eni.state = InterfaceState::Parked);
        }
        InterfaceState::Detaching => leave(txn, eni, attachment),
        _ => return,
    }
    reconcile_ending(txn, &eni.scope, &attachment.instance, now);
}

/// An interface that the kernel has not got leaves its instance.
fn leave(txn: &mut Txn, eni: &Eni, attachment: &InstanceInterface) {
    if attachment.delete_on_termination {
        txn.delete::<Eni>(&eni.row_key());
        address::interface_gone(txn, &eni.scope, &eni.id);
        return;
    }
    release_public_address(txn, eni);
    txn.update::<Eni>(&eni.row_key(), |eni| {
        eni.owner = InterfaceOwner::Nobody;
        eni.attachment = None;
        eni.state = InterfaceState::Available;
    });
}

/// Takes a public address away that is not the account's own.
fn release_public_address(txn: &mut Txn, eni: &Eni) {
    if address::elastic(txn, eni, eni.primary_address()).is_none() {
        txn.update::<Eni>(&eni.row_key(), |eni| eni.public_address = None);
    }
}

fn ends(state: State) -> bool {
    matches!(state, State::Stopping | State::ShuttingDown)
}

/// Whether nothing of any task is left on the instance, so that its namespace can go.
fn is_empty(txn: &Txn, instance: &Row) -> bool {
    let key = instance.row_key();
    let mut tasks = txn.by_index::<Task>(Index::TasksOfInstance, &key);
    tasks.next().is_none()
}

/// Takes an instance that is being stopped or terminated as far as its tasks and interfaces allow.
pub fn reconcile_ending(txn: &mut Txn, scope: &Scope, id: &InstanceId, now: Timestamp) {
    let Some(row) = txn.get::<Row>(&scope.key(id)) else {
        return;
    };
    if !ends(row.state) || !is_empty(txn, &row) {
        return;
    }
    for eni in interfaces(txn, scope, id) {
        match (row.state, eni.state) {
            (State::Stopping, InterfaceState::Attaching | InterfaceState::InUse) => {
                release_public_address(txn, &eni);
                txn.update::<Eni>(&eni.row_key(), |eni| eni.state = InterfaceState::Parking);
            }
            (State::ShuttingDown, InterfaceState::Parked) => {
                if let Some(attachment) = attachment_of(&eni) {
                    leave(txn, &eni, attachment);
                }
            }
            (
                State::ShuttingDown,
                InterfaceState::Attaching | InterfaceState::InUse | InterfaceState::Parking,
            ) => txn.update::<Eni>(&eni.row_key(), |eni| eni.state = InterfaceState::Detaching),
            _ => {}
        }
    }
    let left = interfaces(txn, scope, id);
    if row.state == State::Stopping && left.iter().all(|eni| eni.state == InterfaceState::Parked) {
        txn.update::<Row>(&row.row_key(), |row| row.state = State::Stopped);
    }
    if row.state == State::ShuttingDown && left.is_empty() {
        txn.update::<Row>(&row.row_key(), |row| {
            row.state = State::Terminated;
            row.ended_at = Some(now.max(row.launched_at));
        });
        txn.delete::<Volume>(&scope.key(&row.root_volume));
    }
}

/// Begins to stop a running instance.
pub fn stop(txn: &mut Txn, row: &Row, reason: &StateReason, now: Timestamp) {
    end(txn, row, State::Stopping, reason, now);
}

/// Begins to terminate an instance, in whatever state it is.
pub fn terminate(txn: &mut Txn, row: &Row, reason: &StateReason, now: Timestamp) {
    if !matches!(row.state, State::ShuttingDown | State::Terminated) {
        end(txn, row, State::ShuttingDown, reason, now);
    }
}

fn end(txn: &mut Txn, row: &Row, state: State, reason: &StateReason, now: Timestamp) {
    let mut row = Row::clone(row);
    row.state = state;
    row.state_reason = Some(reason.clone());
    row.transition_reason = format!("User initiated ({})", readable(now));
    txn.put(row.clone());
    reconcile_ending(txn, &row.scope, &row.id, now);
}

/// `2026-01-02 03:04:05 GMT`.
fn readable(at: Timestamp) -> String {
    let text = at.iso8601();
    let (day, time) = text.split_once('T').unwrap_or((&text, ""));
    format!("{day} {} GMT", time.get(..8).unwrap_or(time))
}

/// The reason of what a user asked for.
pub fn user_initiated() -> StateReason {
    StateReason {
        code: "Client.UserInitiatedShutdown".into(),
        message: "Client.UserInitiatedShutdown: User initiated shutdown".into(),
    }
}

/// Whether something of it is still to end, or it is to be forgotten.
fn is_ending(row: &Row) -> bool {
    ends(row.state) || row.ended_at.is_some()
}

/// Takes instances that end as far as they can come, and forgets them a while later.
pub struct Ending;

impl Controller for Ending {
    fn name(&self) -> &'static str {
        "ec2/ending-instance"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        let ending = tables.instances.iter().filter(|(_, row)| is_ending(row));
        Box::new(ending.map(|(key, _)| key))
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        if let Some(RowRef::Instance(row)) = &change.row
            && is_ending(row)
        {
            wake.key(change.key.as_str());
        }
        // It waits for the last of its tasks.
        if let Some((task, placement)) = Task::leaving(before, change.row.as_ref()) {
            wake.key(task.scope.key(&placement.instance));
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let row = txn.get::<Row>(key)?;
        reconcile_ending(txn, &row.scope, &row.id, now);
        let forgotten_at = row.ended_at?.plus(RETENTION);
        if forgotten_at > now {
            return Some(forgotten_at);
        }
        txn.delete::<Row>(key);
        None
    }

    fn runs_while_stopping(&self) -> bool {
        true
    }
}
