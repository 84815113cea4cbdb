//! Capacity providers: what they are, which clusters have them, and the strategies that choose among them.

mod association;
mod attachment;
mod describe;
mod draining;
mod potential_instance;
mod provider;
mod scaling;
pub mod strategy;
mod waiting;

use std::sync::Arc;

use model::{Scope, Timestamp};
use rows::{CapacityProvider as Row, Change, ContainerInstance, Kind, RowRef, Tables, TaskStatus};

pub use association::{chosen, of_instance, put_of_cluster};
pub use attachment::of_cluster as attachments;
pub use describe::describe;
pub use draining::Draining;
use provider::DELETED_RETENTION;
pub use provider::{create, delete, update};
pub use waiting::{Unplaced, place};

use world::Txn;
use world::{Controller, Wake};

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

/// The capacity providers: their groups are sized for the tasks that wait, and protected and drained.
pub struct Providers;

impl Controller for Providers {
    fn name(&self) -> &'static str {
        "ecs/capacity-provider"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        Box::new(tables.capacity_providers.keys())
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        let (key, tables) = (change.key.as_str(), wake.tables);
        match change.kind {
            Kind::CapacityProvider => wake.key(key),
            Kind::AutoScalingGroup => {
                let scope = format!("{}/", scope_of(key));
                for row in tables.scan::<Row>(&scope) {
                    if row.scope.key(&row.group) == key {
                        wake.key(row.row_key());
                    }
                }
            }
            Kind::Cluster => wake.under(&tables.capacity_providers, scope_of(key)),
            Kind::ContainerInstance => {
                for row in before.into_iter().chain(&change.row) {
                    if let RowRef::ContainerInstance(row) = row
                        && let Some(provider) = &row.capacity_provider
                    {
                        wake.key(row.scope.key(provider));
                    }
                }
            }
            Kind::Task => {
                let after = change.row.as_ref();
                if holds(before) != holds(after) || waits(before) != waits(after) {
                    let rows = before.into_iter().chain(after);
                    for provider in rows.filter_map(|row| provider_of(tables, row)) {
                        wake.key(provider);
                    }
                }
            }
            _ => {}
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let provider = txn.get::<Row>(key)?;
        draining::put_hook(txn, &provider);
        if let Some(at) = provider.deleted_at {
            let forgotten_at = at.plus(DELETED_RETENTION);
            if forgotten_at > now {
                return Some(forgotten_at);
            }
            txn.delete::<Row>(key);
            return None;
        }
        let (waiting, next_end) = waiting::place_waiting(txn, &provider, now);
        let next_step = scaling::scale_group(txn, &provider, &waiting, now);
        next_end.into_iter().chain(next_step).min()
    }
}

/// `ACCOUNT/REGION` of a row whose name has no more parts.
fn scope_of(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(scope, _)| scope)
}

/// Whether the task holds something of its instance.
fn holds(row: Option<&RowRef>) -> bool {
    matches!(row, Some(RowRef::Task(task)) if task.last_status != TaskStatus::Stopped)
}

/// Whether the task waits for an instance.
fn waits(row: Option<&RowRef>) -> bool {
    matches!(row, Some(RowRef::Task(task)) if task.awaits_capacity.is_some())
}

/// The key of the provider that a task waits for, or of the instance that it is on.
fn provider_of(tables: &Tables, row: &RowRef) -> Option<String> {
    let RowRef::Task(task) = row else { return None };
    let provider = match &task.placement {
        None => task
            .capacity_provider
            .as_ref()
            .filter(|_| task.awaits_capacity.is_some())?,
        Some(at) => {
            let key = ContainerInstance::key_of(&task.scope, &task.cluster, &at.container_instance);
            let row = tables.get::<ContainerInstance>(&key)?;
            row.capacity_provider.as_ref()?
        }
    };
    Some(task.scope.key(provider))
}

fn exists(txn: &Txn, scope: &Scope, name: &str) -> bool {
    is_fargate(name) || find(txn, scope, name).is_some()
}
