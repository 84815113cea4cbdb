//! Capacity providers: what they are, which clusters have them, and the strategies that choose among them.

mod association;
mod attachment;
mod describe;
mod prospect;
mod provider;
mod scaling;
pub mod strategy;
mod waiting;

use std::sync::Arc;

use model::{Scope, Timestamp};
use rows::CapacityProvider as Row;

pub use association::{chosen, of_instance, put_of_cluster};
pub use attachment::{DRAINING_HOOK, of_cluster as attachments};
pub use describe::describe;
pub use provider::{create, delete, forget_deleted, update};
pub use waiting::{Unplaced, place};

use crate::Txn;

/// The providers that are always there.
pub const FARGATE: [&str; 2] = ["FARGATE", "FARGATE_SPOT"];

pub fn is_fargate(provider: &str) -> bool {
    FARGATE.contains(&provider)
}

/// A provider of an Auto Scaling group that was not deleted.
pub fn find(txn: &Txn, scope: &Scope, name: &str) -> Option<Arc<Row>> {
    txn.get::<Row>(&scope.key(name))
        .filter(|row| row.deleted_at.is_none())
}

/// Takes one provider as far as it can come now, and says when to look again.
pub fn settle(txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
    let provider = txn.get::<Row>(key).filter(|row| row.deleted_at.is_none())?;
    let (waiting, next_end) = waiting::settle(txn, &provider, now);
    let next_step = scaling::settle(txn, &provider, &waiting, now);
    next_end.into_iter().chain(next_step).min()
}

/// Whether a cluster has a provider of the group that drains its instances.
pub fn drains(txn: &Txn, scope: &Scope, group: &str) -> bool {
    let prefix = scope.prefix();
    let mut providers = txn.scan::<Row>(&prefix);
    providers.any(|row| {
        row.group == group
            && row.managed_draining
            && row.deleted_at.is_none()
            && !association::clusters_with(txn, scope, &row.name).is_empty()
    })
}

fn exists(txn: &Txn, scope: &Scope, name: &str) -> bool {
    is_fargate(name) || find(txn, scope, name).is_some()
}
