//! What the controllers have yet to look at. It is in memory alone: a start looks at everything.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use model::Timestamp;
use rows::{
    ContainerInstance, ContainerInstanceStatus, Deployment, Index, Kind, MetricAlarm, RowRef, Service,
    Tables, Task, TaskPlacement, TaskStatus,
};

/// How long after a change it is looked whether something can be forgotten, at the latest.
const RETENTION: Duration = Duration::from_secs(60);

/// Services to plan, and when housekeeping is due.
#[derive(Debug, Default)]
pub struct Agenda {
    /// Services, by their keys, of which some fact has changed.
    touched: BTreeSet<String>,
    /// Services whose plan wants to be made again at a time.
    at: BTreeMap<String, Timestamp>,
    queue: BTreeSet<(Timestamp, String)>,
    /// Clusters, as `ACCOUNT/REGION/NAME`, in which there may be room for what could not be placed.
    room: BTreeSet<String>,
    /// When everything else that controllers do is due.
    housekeeping: Option<Timestamp>,
    /// Something ended that is forgotten some time later.
    ends: bool,
}

impl Agenda {
    /// Everything is to be looked at.
    pub fn of(tables: &Tables) -> Self {
        Agenda {
            touched: tables.services.keys().cloned().collect(),
            room: tables.clusters.keys().cloned().collect(),
            housekeeping: Some(Timestamp::EPOCH),
            ..Agenda::default()
        }
    }

    /// A row was written that was `before` and is as the tables say now.
    pub fn note(&mut self, tables: &Tables, kind: Kind, key: &str, before: Option<&RowRef>) {
        match kind {
            Kind::Task => {
                let after = tables.row(kind, key);
                self.ends |= after.is_some();
                if let Some(RowRef::Task(task)) = before
                    && let Some(placement) = &task.placement
                    && holds(before)
                    && !holds(after.as_ref())
                {
                    self.room_in(tables, task.scope.key(&task.cluster));
                    self.touch_daemons(tables, task, placement);
                }
                for row in before.into_iter().chain(after.as_ref()) {
                    if let RowRef::Task(task) = row
                        && let Some(service) = task.service()
                    {
                        self.touch(Service::key_of(&task.scope, &task.cluster, service));
                    }
                }
            }
            Kind::Service => {
                let after = tables.row(kind, key);
                self.ends |= matches!(after, Some(RowRef::Service(row)) if row.inactive_at.is_some());
                self.touch(key.to_owned());
            }
            Kind::Deployment => {
                let after = tables.row(kind, key);
                if let Some(RowRef::Deployment(row)) = before.or(after.as_ref()) {
                    let Deployment {
                        scope,
                        cluster,
                        service,
                        ..
                    } = row.as_ref();
                    self.touch(Service::key_of(scope, cluster, service));
                }
            }
            // What is in a cluster, and the cluster itself, have keys that begin alike.
            Kind::ContainerInstance => {
                let cluster = key.rsplit_once('/').map_or(key, |(cluster, _)| cluster);
                self.touch_all(tables, cluster);
                self.room.insert(cluster.to_owned());
            }
            Kind::Cluster => self.touch_all(tables, key),
            Kind::CapacityProvider => {
                self.touch_all(tables, key.rsplit_once('/').map_or(key, |(scope, _)| scope));
            }
            Kind::MetricAlarm => {
                let after = tables.row(kind, key);
                if let Some(RowRef::MetricAlarm(alarm)) = before.or(after.as_ref()) {
                    self.touch_watched(tables, alarm);
                }
                self.housekeeping = Some(Timestamp::EPOCH);
            }
            Kind::AutoScalingGroup | Kind::Instance => self.housekeeping = Some(Timestamp::EPOCH),
            Kind::NatGateway => self.ends |= tables.row(kind, key).is_some(),
            _ => {}
        }
    }

    fn touch_all(&mut self, tables: &Tables, prefix: &str) {
        let prefix = format!("{prefix}/");
        let keys = tables.services.range(prefix.clone()..).map(|(key, _)| key);
        self.touched
            .extend(keys.take_while(|key| key.starts_with(&prefix)).cloned());
    }

    fn room_in(&mut self, tables: &Tables, cluster: String) {
        let mut starved = tables.linked::<Deployment>(Index::StarvedDeployments, &cluster);
        let mut uneven = tables.linked::<Service>(Index::UnevenServices, &cluster);
        let awaited = starved.next().is_some() || uneven.next().is_some();
        drop((starved, uneven));
        if awaited {
            self.room.insert(cluster);
        }
    }

    /// A task has left an instance: if it is being drained, daemons wait there for the last one.
    fn touch_daemons(&mut self, tables: &Tables, left: &Task, placement: &TaskPlacement) {
        let key = ContainerInstance::key_of(&left.scope, &left.cluster, &placement.container_instance);
        let row = tables.get::<ContainerInstance>(&key);
        if row.is_none_or(|row| row.status != ContainerInstanceStatus::Draining) {
            return;
        }
        let at = left.scope.key(&placement.instance);
        for task in tables.linked::<Task>(Index::TasksOfInstance, &at) {
            if let Some(service) = task.service() {
                self.touch(Service::key_of(&task.scope, &task.cluster, service));
            }
        }
    }

    /// The clusters in which there may be room since. They are on the agenda no more.
    pub fn take_room(&mut self) -> BTreeSet<String> {
        std::mem::take(&mut self.room)
    }

    /// The services whose deployments an alarm watches.
    fn touch_watched(&mut self, tables: &Tables, alarm: &MetricAlarm) {
        let prefix = alarm.scope.prefix();
        let watched = tables.scan::<Service>(&prefix).filter(|service| {
            let alarms = service.deployment_configuration.alarms.as_ref();
            alarms.is_some_and(|alarms| alarms.names.contains(&alarm.name))
        });
        self.touched.extend(watched.map(|service| service.row_key()));
    }

    pub fn touch(&mut self, service: String) {
        self.touched.insert(service);
    }

    /// The services to plan now. They are on the agenda no more.
    pub fn take_services(&mut self, now: Timestamp) -> BTreeSet<String> {
        let mut due = std::mem::take(&mut self.touched);
        while let Some((at, service)) = self.queue.pop_first() {
            if at > now {
                self.queue.insert((at, service));
                break;
            }
            self.at.remove(&service);
            due.insert(service);
        }
        due
    }

    /// The service has been planned: nothing is to be done about it before `at`, unless a fact changes.
    pub fn planned(&mut self, service: &str, at: Option<Timestamp>) {
        self.touched.remove(service);
        if let Some(before) = self.at.remove(service) {
            self.queue.remove(&(before, service.to_owned()));
        }
        if let Some(at) = at {
            self.at.insert(service.to_owned(), at);
            self.queue.insert((at, service.to_owned()));
        }
    }

    pub fn housekeeping_is_due(&self, now: Timestamp) -> bool {
        self.housekeeping.is_some_and(|at| at <= now)
    }

    pub fn services_are_due(&self, now: Timestamp) -> bool {
        !self.touched.is_empty()
            || !self.room.is_empty()
            || self.queue.first().is_some_and(|(at, _)| *at <= now)
    }

    pub fn housekeep_at(&mut self, at: Option<Timestamp>) {
        self.housekeeping = at;
    }

    /// Sees to it that what has ended since is looked at soon.
    pub fn mind_ends(&mut self, now: Timestamp) {
        if std::mem::take(&mut self.ends) {
            let soon = now.plus(RETENTION);
            self.housekeeping = Some(self.housekeeping.map_or(soon, |at| at.min(soon)));
        }
    }

    /// When something is due next.
    pub fn wake_at(&self) -> Option<Timestamp> {
        let anything = !self.touched.is_empty() || !self.room.is_empty();
        let touched = anything.then_some(Timestamp::EPOCH);
        let planned = self.queue.first().map(|(at, _)| *at);
        [touched, planned, self.housekeeping].into_iter().flatten().min()
    }
}

/// Whether the task holds something of its instance.
fn holds(row: Option<&RowRef>) -> bool {
    matches!(row, Some(RowRef::Task(task)) if task.last_status != TaskStatus::Stopped)
}
