//! Indexes: rows that are found from another one without a scan. They follow the tables, and are not stored.

use std::collections::BTreeMap;

use crate::{InterfaceOwner, Kind, Notice, RowRef, Service};

/// What rows are found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Index {
    /// [`crate::Task`]s by the key of their service, without those that ended and were counted, and those of an
    /// earlier service of its name.
    TasksOfService,
    /// [`crate::Task`]s that are not STOPPED, by `ACCOUNT/REGION/INSTANCE`.
    TasksOfInstance,
    /// [`crate::Task`]s that wait for an instance, by `ACCOUNT/REGION/PROVIDER`.
    WaitingTasks,
    /// [`crate::Deployment`]s that wait for capacity, by `ACCOUNT/REGION/CLUSTER`.
    StarvedDeployments,
    /// [`Service`]s that a zone has no room for, by `ACCOUNT/REGION/CLUSTER`.
    UnevenServices,
    /// [`crate::ContainerInstance`]s that are not INACTIVE, by `ACCOUNT/REGION/PROVIDER`.
    InstancesOfProvider,
    /// [`crate::ContainerInstance`]s by `ACCOUNT/REGION/INSTANCE`.
    ContainerInstancesOfInstance,
    /// [`crate::NetworkInterface`]s attached to an instance, by `ACCOUNT/REGION/INSTANCE`.
    InterfacesOfInstance,
    /// [`crate::NetworkInterface`]s that an instance hosts for others, by `ACCOUNT/REGION/INSTANCE`.
    HostedInterfaces,
    /// [`crate::Task`]s that ended and were counted, by the key of their service.
    EndedTasksOfService,
    /// [`crate::NetworkInterface`]s that are there for `cove vpc exec`; by nothing.
    ExecInterfaces,
}

type Entry = (Index, String);

/// Rows by what they refer to, there by their keys.
#[derive(Clone, Debug, Default)]
pub struct SecondaryIndexes(BTreeMap<Entry, BTreeMap<String, RowRef>>);

impl SecondaryIndexes {
    /// Whether rows of the kind are in any index.
    pub fn concern(kind: Kind) -> bool {
        matches!(
            kind,
            Kind::Task | Kind::Service | Kind::Deployment | Kind::ContainerInstance | Kind::NetworkInterface
        )
    }

    pub fn rows(&self, index: Index, at: &str) -> impl Iterator<Item = &RowRef> {
        let rows = self.0.get(&(index, at.to_owned()));
        rows.into_iter().flat_map(BTreeMap::values)
    }

    pub fn replace(&mut self, key: &str, before: Option<&RowRef>, after: Option<&RowRef>) {
        let (old, new) = (entries(before), entries(after));
        for entry in old.iter().filter(|entry| !new.contains(entry)) {
            if let Some(rows) = self.0.get_mut(entry) {
                rows.remove(key);
                if rows.is_empty() {
                    self.0.remove(entry);
                }
            }
        }
        let Some(row) = after else { return };
        for entry in new {
            self.0
                .entry(entry)
                .or_default()
                .insert(key.to_owned(), row.clone());
        }
    }
}

fn entries(row: Option<&RowRef>) -> Vec<Entry> {
    match row {
        Some(RowRef::Task(task)) => {
            let live = task.last_status != crate::TaskStatus::Stopped;
            let counted = !live && task.service_marks.ended;
            let past = counted || task.service_marks.of_earlier;
            let ended = !live && past;
            let service = task.service().filter(|_| !past || ended).map(|name| {
                let key = Service::key_of(&task.scope, &task.cluster, name);
                match ended {
                    true => (Index::EndedTasksOfService, key),
                    false => (Index::TasksOfService, key),
                }
            });
            let instance = task.placement.as_ref().filter(|_| live);
            let instance = instance.map(|p| (Index::TasksOfInstance, task.scope.key(&p.instance)));
            let waits = live && task.awaits_capacity.is_some();
            let provider = task.capacity_provider.as_ref().filter(|_| waits);
            let provider = provider.map(|p| (Index::WaitingTasks, task.scope.key(p)));
            service.into_iter().chain(instance).chain(provider).collect()
        }
        Some(RowRef::Deployment(row)) if row.no_capacity_until.is_some() => {
            vec![(Index::StarvedDeployments, row.scope.key(&row.cluster))]
        }
        Some(RowRef::Service(row)) if row.notices.iter().any(|n| n.notice == Notice::RebalanceUnplaced) => {
            vec![(Index::UnevenServices, row.scope.key(&row.cluster))]
        }
        Some(RowRef::ContainerInstance(row)) => {
            let active = row.status != crate::ContainerInstanceStatus::Inactive;
            let provider = row.capacity_provider.iter().filter(|_| active);
            let provider = provider.map(|p| (Index::InstancesOfProvider, row.scope.key(p)));
            let instance = (Index::ContainerInstancesOfInstance, row.scope.key(&row.instance));
            provider.chain([instance]).collect()
        }
        Some(RowRef::NetworkInterface(eni)) => {
            let host = eni.host.iter();
            let host = host.map(|host| (Index::HostedInterfaces, eni.scope.key(&host.instance)));
            let owner = match &eni.owner {
                InterfaceOwner::Instance(place) => {
                    Some((Index::InterfacesOfInstance, eni.scope.key(&place.instance)))
                }
                InterfaceOwner::Exec => Some((Index::ExecInterfaces, String::new())),
                _ => None,
            };
            host.chain(owner).collect()
        }
        _ => Vec::new(),
    }
}
