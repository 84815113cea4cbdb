//! How many vCPUs of Fargate an account's tasks have at once.

use rows::Task;
use rules::quota;

use crate::Txn;
use crate::servicequotas::limit;

/// What is said where there is no room. Source: Amazon ECS Developer Guide, "Amazon ECS service event messages".
pub const REACHED: &str = "You've reached the limit on the number of vCPUs you can run concurrently";

/// Whether the quota leaves room for the new task.
pub fn has_room(txn: &Txn, new: &Task) -> bool {
    let spot = new.is_on_spot();
    let quota = match spot {
        true => &quota::FARGATE_SPOT_VCPUS,
        false => &quota::FARGATE_VCPUS,
    };
    let had = txn.tables().fargate_units(&new.scope, spot);
    had + u64::from(new.cpu_units) <= u64::from(limit(txn, &new.scope, quota)) * 1024
}
