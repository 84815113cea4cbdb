//! What happens without anybody asking: at start, and as time passes.

use model::{Entropy, Timestamp};
use rows::{
    InterfaceOwner, InterfaceState, NetworkInterface, SchedulingStrategy, Service, Settings, StopCode, Task,
    TaskStatus,
};

use crate::Txn;
use crate::autoscaling;
use crate::cloudwatch::evaluation;
use crate::ec2::{instance, nat_gateway};
use crate::ecs::capacity_provider;
use crate::ecs::container_instance;
use crate::ecs::lifecycle;
use crate::ecs::service;

/// Runs once when an engine takes the rows over.
pub fn boot(txn: &mut Txn, settings: Settings) {
    if txn.get::<Settings>(Settings::KEY).is_none() {
        txn.put(settings);
    }
    // Whoever ran a command on a throw-away interface went away with the engine before this one.
    detach_exec_interfaces(txn);
}

fn detach_exec_interfaces(txn: &mut Txn) {
    let orphans: Vec<_> = txn
        .scan::<NetworkInterface>("")
        .filter(|eni| eni.owner == InterfaceOwner::Exec && eni.state != InterfaceState::Detaching)
        .map(|eni| eni.row_key())
        .collect();
    for key in orphans {
        txn.update::<NetworkInterface>(&key, |eni| eni.state = InterfaceState::Detaching);
    }
}

/// Runs what is due and says when it wants to run again.
pub fn tick(txn: &mut Txn, now: Timestamp) -> Option<Timestamp> {
    let wake_ats = [
        nat_gateway::forget_ended(txn, now),
        instance::forget_ended(txn, now),
        container_instance::forget_inactive(txn, now),
        capacity_provider::forget_deleted(txn, now),
        service::delete::forget_inactive(txn, now),
        autoscaling::settle_all(txn, now),
        lifecycle::forget_stopped(txn, now),
        evaluation::evaluate_all(txn, now),
    ];
    wake_ats.into_iter().flatten().min()
}

/// Plans the services and minds the capacity providers of which something has changed, or that waited for this
/// time.
pub fn plan(txn: &mut Txn, now: Timestamp) {
    let mut due = txn.take_services(now);
    for cluster in txn.take_room() {
        due.extend(service::capacity_changed(txn, &cluster));
    }
    let is_daemon = |key: &String| {
        let row = txn.tables().get::<Service>(key);
        row.is_some_and(|row| row.scheduling == SchedulingStrategy::Daemon)
    };
    // Daemons come first on a new instance.
    let (daemons, others): (Vec<String>, Vec<String>) = due.into_iter().partition(is_daemon);
    let services = |txn: &mut Txn, keys: Vec<String>| {
        for key in keys {
            let at = service::settle(txn, &key, now);
            txn.planned(key, at);
        }
    };
    services(txn, daemons);
    // Who waits for room was there before what is started now.
    for key in txn.take_providers(now) {
        let at = capacity_provider::settle(txn, &key, now);
        txn.minded(key, at);
    }
    services(txn, others);
}

/// Stops all tasks and gives up all throw-away interfaces, because cove itself is being stopped. Services do
/// not replace theirs before the next start.
pub fn stop_everything(txn: &mut Txn, now: Timestamp) {
    txn.close_agenda();
    let running: Vec<_> = txn
        .scan::<Task>("")
        .filter(|t| t.desired_status != TaskStatus::Stopped)
        .cloned()
        .collect();
    for row in running {
        let mut task = Task::clone(&row);
        lifecycle::stop(
            &mut task,
            StopCode::UserInitiated,
            "Task stopped because cove was stopped".into(),
            now,
        );
        lifecycle::settle(txn, task, now);
    }
    detach_exec_interfaces(txn);
}

/// The settings of a new data directory.
pub fn new_settings(entropy: &mut Entropy, secret: String, now: Timestamp) -> Settings {
    Settings {
        instance: entropy.hex(4),
        created_at: now,
        secret,
    }
}
