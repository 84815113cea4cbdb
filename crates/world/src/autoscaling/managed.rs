//! What Amazon ECS does to groups that are capacity providers of its clusters.

use std::collections::BTreeMap;

use model::{InstanceId, Timestamp};
use rows::{AutoScalingGroup as Row, LifecycleState as State};

use super::{activity, controller};
use crate::Txn;

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

/// Ends the members that were held up until their tasks are gone, where they are.
pub fn release(txn: &mut Txn, group: &str, now: Timestamp) {
    let Some(before) = txn
        .get::<Row>(group)
        .filter(|row| row.instances.iter().any(|i| i.waits()))
    else {
        return;
    };
    let mut row = Row::clone(&before);
    controller::release(txn, &mut row, now);
    if row != *before {
        txn.put(row);
    }
}
