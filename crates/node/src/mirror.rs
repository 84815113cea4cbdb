//! The node's copy of the rows: what there is to know of a task, and whom a change concerns.

use std::collections::{BTreeMap, BTreeSet};

use model::{InstanceId, TaskId};
use netplan::Owner;
use rows::{Change, Instance, InstanceState, Kind, RowRef, Tables, Task, TaskDefinition, Vpc};

use crate::orders::{Host, TaskView};

/// Rows of other kinds are not kept.
fn is_kept(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Task | Kind::TaskDefinition | Kind::NetworkInterface | Kind::Vpc | Kind::Instance
    )
}

#[derive(Default)]
pub(crate) struct Mirror {
    tables: Tables,
    /// Where the row of a task is.
    tasks: BTreeMap<TaskId, String>,
    /// The tasks with a row that were placed on an instance.
    placed: BTreeMap<InstanceId, BTreeSet<TaskId>>,
    /// Where the row of an instance's primary interface is.
    primary: BTreeMap<InstanceId, String>,
}

/// Whom changes concern.
#[derive(Default)]
pub(crate) struct Affected {
    pub tasks: BTreeSet<TaskId>,
    pub instances: BTreeSet<InstanceId>,
}

impl Mirror {
    pub fn take(&mut self, changes: &[Change]) -> Affected {
        let mut affected = Affected::default();
        for change in changes.iter().filter(|change| is_kept(change.kind)) {
            let before = self.tables.apply(change);
            let exists = change.row.is_some();
            for row in [before.as_ref(), change.row.as_ref()].into_iter().flatten() {
                match row {
                    RowRef::Task(task) => {
                        self.note_task(task, &change.key, exists);
                        affected.tasks.insert(task.id.clone());
                    }
                    RowRef::NetworkInterface(interface) => {
                        let owner = Owner::of(interface);
                        affected.tasks.extend(owner.task.cloned());
                        if let Some(at) = owner.instance.filter(|at| at.device_index == 0) {
                            self.primary.insert(at.instance.clone(), change.key.clone());
                            affected.instances.insert(at.instance.clone());
                        }
                    }
                    RowRef::Instance(instance) => {
                        affected.instances.insert(instance.id.clone());
                        if !exists {
                            self.primary.remove(&instance.id);
                        }
                    }
                    _ => {}
                }
            }
        }
        let placed = affected.instances.iter().filter_map(|id| self.placed.get(id));
        affected.tasks.extend(placed.flatten().cloned());
        affected
    }

    fn note_task(&mut self, task: &Task, key: &str, exists: bool) {
        let host = task.placement.as_ref().map(|placement| &placement.instance);
        if exists {
            self.tasks.insert(task.id.clone(), key.to_owned());
            if let Some(host) = host {
                self.placed
                    .entry(host.clone())
                    .or_default()
                    .insert(task.id.clone());
            }
            return;
        }
        self.tasks.remove(&task.id);
        if let Some(placed) = host.and_then(|host| self.placed.get_mut(host)) {
            placed.remove(&task.id);
        }
        self.placed.retain(|_, tasks| !tasks.is_empty());
    }

    /// What a task's supervisor reads; `None` when the task has no row.
    pub fn view(&self, task: &TaskId) -> Option<TaskView> {
        let row = self.tables.get::<Task>(self.tasks.get(task)?)?.clone();
        let definition = self
            .tables
            .get::<TaskDefinition>(&TaskDefinition::key_of(&row.scope, &row.family, row.revision))
            .cloned();
        let interfaces = &self.tables.network_interfaces;
        let interface = row
            .attachment
            .as_ref()
            .and_then(|attachment| interfaces.get(&row.scope.key(&attachment.eni)))
            .cloned();
        let host = row.placement.as_ref().and_then(|placement| {
            let key = row.scope.key(&placement.instance);
            let primary = self.primary.get(&placement.instance);
            Some(Host {
                instance: self.tables.get::<Instance>(&key)?.clone(),
                interface: primary.and_then(|key| interfaces.get(key)).cloned(),
            })
        });
        let vpc = interface
            .as_ref()
            .map(|interface| &interface.vpc)
            .or(row.placement.as_ref().map(|placement| &placement.vpc))
            .and_then(|vpc| self.tables.get::<Vpc>(&row.scope.key(vpc)))
            .cloned();
        Some(TaskView {
            task: row,
            definition,
            interface,
            vpc,
            host,
        })
    }

    /// The instances that the kernel has, or is to have, with the names of their types.
    pub fn instances(&self) -> BTreeMap<InstanceId, String> {
        self.tables
            .instances
            .values()
            .filter(|instance| !matches!(instance.state, InstanceState::Stopped | InstanceState::Terminated))
            .map(|instance| (instance.id.clone(), instance.instance_type.clone()))
            .collect()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::Arc;

    use model::{Entropy, ReservationId, SubnetId, Timestamp, VolumeId};
    use rows::{MetadataOptions, NetworkMode, Row, TaskPlacement};

    use super::*;
    use crate::container_plan::tests::placed;

    /// The instance that a task was placed on.
    pub(crate) fn instance_of(task: &Task, state: InstanceState) -> Instance {
        let mut e = Entropy::seeded(1);
        let TaskPlacement { instance, vpc, .. } = task.placement.clone().unwrap();
        Instance {
            scope: task.scope.clone(),
            id: instance,
            reservation: ReservationId::generate(&mut e),
            launch_index: 0,
            vpc,
            subnet: SubnetId::generate(&mut e),
            availability_zone: String::new(),
            image_id: String::new(),
            instance_type: "t3.micro".to_owned(),
            state,
            state_reason: None,
            transition_reason: String::new(),
            user_data: None,
            instance_profile: None,
            key_name: None,
            metadata_options: MetadataOptions {
                enabled: true,
                tokens_required: false,
                hop_limit: 1,
                tags_enabled: false,
            },
            disable_api_termination: false,
            disable_api_stop: false,
            terminates_on_shutdown: false,
            ebs_optimized: false,
            monitoring: false,
            root_volume: VolumeId::generate(&mut e),
            public_address_on_start: false,
            launch_template: None,
            auto_scaling_group: None,
            client_token: None,
            launched_at: Timestamp::EPOCH,
            rebooted_at: None,
            console: Vec::new(),
            ended_at: None,
            tags: Vec::new(),
        }
    }

    fn change<T: Row>(row: T, exists: bool) -> Change {
        Change {
            kind: T::KIND,
            key: row.key(),
            row: exists.then(|| T::wrap(Arc::new(row))),
        }
    }

    #[test]
    fn a_change_of_an_instance_concerns_the_tasks_on_it() {
        let mut mirror = Mirror::default();
        let task = placed(NetworkMode::Bridge);
        let running = instance_of(&task, InstanceState::Running);
        mirror.take(&[change(task.clone(), true)]);
        assert!(mirror.view(&task.id).unwrap().host.is_none());
        let affected = mirror.take(&[change(running.clone(), true)]);
        assert_eq!(affected.tasks, [task.id.clone()].into());
        assert_eq!(affected.instances, [running.id.clone()].into());
        assert!(mirror.view(&task.id).unwrap().host.is_some());
        assert_eq!(mirror.instances()[&running.id], "t3.micro");
        mirror.take(&[change(task.clone(), false)]);
        assert_eq!(mirror.view(&task.id), None);
        let stopped = instance_of(&task, InstanceState::Stopped);
        let affected = mirror.take(&[change(stopped, true)]);
        assert!(affected.tasks.is_empty() && mirror.instances().is_empty());
        assert!(mirror.placed.is_empty());
    }
}
