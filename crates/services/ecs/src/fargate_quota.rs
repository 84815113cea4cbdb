//! How many vCPUs of Fargate an account's tasks have at once.

use model::Scope;
use rows::Task;
use rules::quota;

use world::Txn;
use world::quota::limit;

/// What is said where there is no room. Source: Amazon ECS Developer Guide, "Amazon ECS service event messages".
pub const REACHED: &str = "You've reached the limit on the number of vCPUs you can run concurrently";

/// The vCPUs that an account may have at once in a region.
#[derive(Clone, Copy)]
pub struct Quotas {
    on_demand: u64,
    spot: u64,
}

impl Quotas {
    pub fn of(txn: &Txn, scope: &Scope) -> Self {
        let limit = |quota| u64::from(limit(txn, scope, quota));
        Quotas {
            on_demand: limit(&quota::FARGATE_VCPUS),
            spot: limit(&quota::FARGATE_SPOT_VCPUS),
        }
    }

    /// Whether there is room for the new task.
    pub fn have_room(self, txn: &Txn, new: &Task) -> bool {
        let spot = new.is_on_spot();
        let most = if spot { self.spot } else { self.on_demand };
        let had = txn.tables().fargate_units(&new.scope, spot);
        had + u64::from(new.cpu_units) <= most * 1024
    }
}
