//! What the fabric saw of interfaces becomes what rows say.

use model::{EniId, Scope, Timestamp};
use rows::{Index, InterfaceOwner, InterfaceState, NetworkInterface, Observation};

use super::{address, instance, nat_gateway};
use world::Txn;

pub fn observe(txn: &mut Txn, observation: &Observation, now: Timestamp) {
    match observation {
        Observation::InterfaceReady { scope, eni } => interface_ready(txn, scope, eni),
        Observation::InterfaceGone { scope, eni } => interface_gone(txn, scope, eni, now),
        Observation::TaskNetworkReady { .. }
        | Observation::Task { .. }
        | Observation::HookAnswered { .. } => {}
    }
}

fn interface_ready(txn: &mut Txn, scope: &Scope, eni: &EniId) {
    let key = scope.key(eni);
    let Some(row) = txn.get::<NetworkInterface>(&key) else {
        return;
    };
    if row.state != InterfaceState::Attaching {
        return;
    }
    txn.update::<NetworkInterface>(&key, |row| row.state = InterfaceState::InUse);
    match &row.owner {
        InterfaceOwner::NatGateway(id) => nat_gateway::ready(txn, scope, id),
        InterfaceOwner::Instance(place) => instance::interface_ready(txn, scope, &place.instance),
        InterfaceOwner::Nobody | InterfaceOwner::Task(_) | InterfaceOwner::Exec => {}
    }
}

fn interface_gone(txn: &mut Txn, scope: &Scope, eni: &EniId, now: Timestamp) {
    let key = scope.key(eni);
    let Some(row) = txn.get::<NetworkInterface>(&key) else {
        return;
    };
    if let InterfaceOwner::Instance(place) = &row.owner {
        instance::interface_gone(txn, &row, place, now);
        return;
    }
    if row.state != InterfaceState::Detaching {
        return;
    }
    txn.delete::<NetworkInterface>(&key);
    address::interface_gone(txn, scope, eni);
    if let InterfaceOwner::NatGateway(id) = &row.owner {
        nat_gateway::gone(txn, scope, id, now);
    }
}

/// Gives up all throw-away interfaces: whoever ran a command on one goes, or went, away with the engine.
pub fn detach_exec_interfaces(txn: &mut Txn, _: Timestamp) {
    let orphans: Vec<String> = txn
        .by_index::<NetworkInterface>(Index::ExecInterfaces, "")
        .filter(|eni| eni.state != InterfaceState::Detaching)
        .map(|eni| eni.row_key())
        .collect();
    for key in orphans {
        txn.update::<NetworkInterface>(&key, |eni| eni.state = InterfaceState::Detaching);
    }
}
