//! Instances as hosts of containers: where EC2 and ECS meet. Each of the two services calls this, and
//! neither calls the other.

use model::Timestamp;
use rows::{Instance, Task, TaskStatus};

use crate::Txn;

/// An instance has come up: the ECS agent on it registers it with the cluster that its user data
/// names.
pub fn started(_txn: &mut Txn, _instance: &Instance, _now: Timestamp) {}

/// An instance is being stopped or terminated: its agent is gone, and its tasks end.
pub fn ending(_txn: &mut Txn, _instance: &Instance, _now: Timestamp) {}

/// Whether nothing of any task is left on the instance, so that its namespace can go.
pub fn is_empty(txn: &Txn, instance: &Instance) -> bool {
    txn.scan::<Task>(&instance.scope.prefix()).all(|task| {
        task.last_status == TaskStatus::Stopped
            || task.placement.as_ref().is_none_or(|p| p.instance != instance.id)
    })
}
