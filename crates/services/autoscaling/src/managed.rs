//! What Amazon ECS does to groups that are capacity providers of its clusters.

use std::collections::BTreeMap;

use model::{InstanceId, Timestamp};
use rows::{AutoScalingGroup as Row, LifecycleState as State};

use super::{activity, controller};
use world::Txn;

/// Changes how many instances the group wants, as a target tracking policy does when one of its alarms is raised.
/// `because` names the alarm and the policy.
pub fn set_desired(txn: &mut Txn, group: &str, desired: u32, because: (&str, &str), now: Timestamp) {
    let (alarm, policy) = because;
    let Some(before) = txn.get::<Row>(group) else {
        return;
    };
    let request = format!(
        "At {} a monitor alarm {alarm} in state ALARM triggered policy {policy} changing the desired capacity from {} to {desired}.",
        activity::at(now),
        before.desired
    );
    let mut row = Row::clone(&before);
    row.desired = desired;
    row.request = Some(request);
    txn.put(row);
}

/// Protects the members that serve from scale-in, or no longer, as `protected` says of each. Others stay as they are.
pub fn protect(txn: &mut Txn, group: &Row, protected: &BTreeMap<InstanceId, bool>) {
    let mut row = group.clone();
    for member in row.instances.iter_mut().filter(|i| i.state == State::InService) {
        if let Some(is) = protected.get(&member.id) {
            member.protected = *is;
        }
    }
    if row != *group {
        txn.put(row);
    }
}

/// Puts a lifecycle hook on the end of the group's members, or takes it away. Nobody else has one of its name.
pub fn put_terminating_hook(txn: &mut Txn, group: &str, name: &str, there: bool) {
    let has = |row: &Row| row.terminating_hooks.iter().any(|hook| hook == name);
    if txn.get::<Row>(group).is_some_and(|row| has(&row) != there) {
        txn.update::<Row>(group, |row| match there {
            true => row.terminating_hooks.push(name.to_owned()),
            false => row.terminating_hooks.retain(|hook| hook != name),
        });
    }
}

/// Lets a member end that a lifecycle hook holds up.
pub fn complete(txn: &mut Txn, group: &str, id: &InstanceId, now: Timestamp) {
    let Some(before) = txn.get::<Row>(group) else {
        return;
    };
    let mut row = Row::clone(&before);
    for member in row.instances.iter_mut().filter(|i| i.waits() && i.id == *id) {
        member.waits_until = Some(now);
    }
    controller::release(txn, &mut row, now);
    if row != *before {
        txn.put(row);
    }
}
