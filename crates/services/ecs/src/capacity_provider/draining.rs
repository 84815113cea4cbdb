//! Managed draining: an instance that its Auto Scaling group is about to terminate is DRAINING, and is held up by a
//! lifecycle hook of the group until tasks other than daemons have left it.

use std::sync::Arc;

use model::{InstanceId, Scope, Timestamp};
use rows::{
    AutoScalingGroup, CapacityProvider, Change, ContainerInstance, ContainerInstanceStatus, GroupInstance,
    Instance, RowRef, Tables, Task,
};

use super::super::{container_instance, service};
use super::association::clusters_with;
use super::attachment::DRAINING_HOOK;
use super::find;
use world::Txn;
use world::{Controller, Wake};

/// Puts the lifecycle hook on the provider's group, or takes it away.
pub fn put_hook(txn: &mut Txn, provider: &CapacityProvider) {
    let (scope, group) = (&provider.scope, &provider.group);
    let drains = drains(txn, scope, group);
    autoscaling::managed::put_terminating_hook(txn, &scope.key(group), DRAINING_HOOK, drains);
}

/// Whether a cluster has a provider of the group that drains its instances.
fn drains(txn: &Txn, scope: &Scope, group: &str) -> bool {
    let prefix = scope.prefix();
    let mut providers = txn.scan::<CapacityProvider>(&prefix);
    providers.any(|row| {
        row.group == group
            && row.managed_draining
            && row.deleted_at.is_none()
            && !clusters_with(txn, scope, &row.name).is_empty()
    })
}

/// The instances that a lifecycle hook holds up.
pub struct Draining;

impl Controller for Draining {
    fn name(&self) -> &'static str {
        "ecs/draining-instance"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        Box::new(tables.instances.keys())
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        match (before, &change.row) {
            (_, Some(RowRef::AutoScalingGroup(group))) => wake_waiting(group, wake),
            (_, Some(RowRef::CapacityProvider(provider))) => {
                let group = provider.scope.key(&provider.group);
                if let Some(group) = wake.tables.get::<AutoScalingGroup>(&group) {
                    wake_waiting(group, wake);
                }
            }
            (_, Some(RowRef::ContainerInstance(row))) => wake.key(row.scope.key(&row.instance)),
            _ => {}
        }
        if let Some((task, placement)) = Task::leaving(before, change.row.as_ref()) {
            wake.key(task.scope.key(&placement.instance));
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let instance = txn.get::<Instance>(key)?;
        let group = instance.scope.key(instance.auto_scaling_group.as_ref()?);
        let row = txn.get::<AutoScalingGroup>(&group)?;
        let mut waiting = row.instances.iter().filter(|member| member.waits());
        waiting.find(|member| member.id == instance.id)?;
        match busy(txn, &instance.scope, &instance.id) {
            Some(host) if host.status == ContainerInstanceStatus::Draining => {}
            Some(host) => txn.update::<ContainerInstance>(&host.row_key(), |row| {
                row.status = ContainerInstanceStatus::Draining;
                row.version += 1;
            }),
            None => autoscaling::managed::complete(txn, &group, &instance.id, now),
        }
        None
    }

    fn is_woken_by_itself(&self) -> bool {
        false
    }
}

fn wake_waiting(group: &AutoScalingGroup, wake: &mut Wake) {
    for member in group
        .instances
        .iter()
        .filter(|member| GroupInstance::waits(member))
    {
        wake.key(group.scope.key(&member.id));
    }
}

/// The container instance of a provider with managed draining, as long as tasks other than daemons are on it.
fn busy(txn: &Txn, scope: &Scope, id: &InstanceId) -> Option<Arc<ContainerInstance>> {
    let row = container_instance::of_instance(txn, scope, id)?;
    let provider = row.capacity_provider.as_deref();
    let provider = provider.and_then(|name| find(txn, scope, name))?;
    (provider.managed_draining && service::is_busy(txn, &row)).then_some(row)
}
