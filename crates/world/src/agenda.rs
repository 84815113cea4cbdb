//! What the controllers have yet to look at. It is in memory alone: a start looks at everything.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use model::Timestamp;
use rows::{
    CapacityProvider, Change, ContainerInstance, ContainerInstanceStatus, Deployment, Index, Kind,
    MetricAlarm, RowRef, Service, Tables, Task, TaskPlacement, TaskStatus,
};

/// How long after a change it is looked whether something can be forgotten, at the latest.
const RETENTION: Duration = Duration::from_secs(60);

/// Rows of one kind, by their keys, that a controller has to look at.
#[derive(Debug, Default)]
pub struct Due {
    /// Those of which some fact has changed.
    touched: BTreeSet<String>,
    /// Those that want to be looked at again at a time.
    at: BTreeMap<String, Timestamp>,
    queue: BTreeSet<(Timestamp, String)>,
}

impl Due {
    fn all<T>(table: &BTreeMap<String, T>) -> Self {
        Due {
            touched: table.keys().cloned().collect(),
            ..Due::default()
        }
    }

    pub fn touch(&mut self, key: String) {
        self.touched.insert(key);
    }

    /// Those of the table whose keys begin with `prefix` and a slash.
    fn touch_under<T>(&mut self, table: &BTreeMap<String, T>, prefix: &str) {
        let prefix = format!("{prefix}/");
        let keys = table.range(prefix.clone()..).map(|(key, _)| key);
        self.touched
            .extend(keys.take_while(|key| key.starts_with(&prefix)).cloned());
    }

    /// Those to look at now. They are on the agenda no more.
    pub fn take(&mut self, now: Timestamp) -> BTreeSet<String> {
        let mut due = std::mem::take(&mut self.touched);
        while let Some((at, key)) = self.queue.pop_first() {
            if at > now {
                self.queue.insert((at, key));
                break;
            }
            self.at.remove(&key);
            due.insert(key);
        }
        due
    }

    /// It has been looked at: nothing is to be done about it before `at`, unless a fact changes.
    pub fn again_at(&mut self, key: &str, at: Option<Timestamp>) {
        if let Some(before) = self.at.remove(key) {
            self.queue.remove(&(before, key.to_owned()));
        }
        if let Some(at) = at {
            self.at.insert(key.to_owned(), at);
            self.queue.insert((at, key.to_owned()));
        }
    }

    /// The same, and what has changed by now has been looked at, too.
    pub fn done(&mut self, key: &str, at: Option<Timestamp>) {
        self.touched.remove(key);
        self.again_at(key, at);
    }

    fn is_due(&self, now: Timestamp) -> bool {
        self.next().is_some_and(|at| at <= now)
    }

    /// When one of them is due next.
    fn next(&self) -> Option<Timestamp> {
        let touched = (!self.touched.is_empty()).then_some(Timestamp::EPOCH);
        touched.or_else(|| self.queue.first().map(|(at, _)| *at))
    }
}

/// Services to plan, capacity providers to mind, and when housekeeping is due.
#[derive(Debug, Default)]
pub struct Agenda {
    pub services: Due,
    pub providers: Due,
    /// Clusters, as `ACCOUNT/REGION/NAME`, in which there may be room for what could not be placed.
    room: BTreeSet<String>,
    /// When everything else that controllers do is due.
    housekeeping: Option<Timestamp>,
    /// Something ended that is forgotten some time later.
    ends: bool,
    /// Nothing is followed any more: cove itself is being stopped.
    closed: bool,
}

impl Agenda {
    /// Everything is to be looked at.
    pub fn of(tables: &Tables) -> Self {
        Agenda {
            services: Due::all(&tables.services),
            providers: Due::all(&tables.capacity_providers),
            room: tables.clusters.keys().cloned().collect(),
            housekeeping: Some(Timestamp::EPOCH),
            ..Agenda::default()
        }
    }

    /// A row was written that was `before`, and is in the tables as the change has it.
    pub fn note(&mut self, tables: &Tables, before: Option<&RowRef>, change: &Change) {
        let (key, after) = (change.key.as_str(), change.row.as_ref());
        match change.kind {
            Kind::Task => {
                self.ends |= after.is_some();
                if let Some(RowRef::Task(task)) = before
                    && let Some(placement) = &task.placement
                    && holds(before)
                    && !holds(after)
                {
                    self.room_in(tables, task.scope.key(&task.cluster));
                    self.touch_daemons(tables, task, placement);
                }
                for row in before.into_iter().chain(after) {
                    if let RowRef::Task(task) = row
                        && let Some(service) = task.service()
                    {
                        self.services
                            .touch(Service::key_of(&task.scope, &task.cluster, service));
                    }
                }
                if holds(before) != holds(after) || waits(before) != waits(after) {
                    self.touch_provider_of(tables, before);
                    self.touch_provider_of(tables, after);
                }
            }
            Kind::Service => {
                self.ends |= matches!(after, Some(RowRef::Service(row)) if row.inactive_at.is_some());
                self.services.touch(key.to_owned());
            }
            Kind::Deployment => {
                if let Some(RowRef::Deployment(row)) = before.or(after) {
                    let Deployment {
                        scope,
                        cluster,
                        service,
                        ..
                    } = row.as_ref();
                    self.services.touch(Service::key_of(scope, cluster, service));
                }
            }
            // What is in a cluster, and the cluster itself, have keys that begin alike.
            Kind::ContainerInstance => {
                let cluster = key.rsplit_once('/').map_or(key, |(cluster, _)| cluster);
                self.touch_all(tables, cluster);
                self.room.insert(cluster.to_owned());
                for row in before.into_iter().chain(after) {
                    if let RowRef::ContainerInstance(row) = row
                        && let Some(provider) = &row.capacity_provider
                    {
                        self.providers.touch(row.scope.key(provider));
                    }
                }
            }
            Kind::Cluster => {
                self.touch_all(tables, key);
                self.touch_providers(tables, key);
            }
            Kind::MetricAlarm => {
                if let Some(RowRef::MetricAlarm(alarm)) = before.or(after) {
                    self.touch_watched(tables, alarm);
                }
                self.housekeeping = Some(Timestamp::EPOCH);
            }
            Kind::CapacityProvider => {
                self.providers.touch(key.to_owned());
                if is_changed_by_request(before, after) {
                    self.touch_all(tables, scope_of(key));
                    self.housekeeping = Some(Timestamp::EPOCH);
                }
            }
            Kind::AutoScalingGroup => {
                self.touch_providers_of(tables, key);
                self.housekeeping = Some(Timestamp::EPOCH);
            }
            Kind::Instance => self.housekeeping = Some(Timestamp::EPOCH),
            Kind::NatGateway => self.ends |= after.is_some(),
            _ => {}
        }
    }

    fn touch_all(&mut self, tables: &Tables, prefix: &str) {
        self.services.touch_under(&tables.services, prefix);
    }

    /// The providers of the scope that the key is in.
    fn touch_providers(&mut self, tables: &Tables, key: &str) {
        self.providers
            .touch_under(&tables.capacity_providers, scope_of(key));
    }

    /// The providers of a group.
    fn touch_providers_of(&mut self, tables: &Tables, group: &str) {
        let scope = format!("{}/", scope_of(group));
        for row in tables.scan::<CapacityProvider>(&scope) {
            if row.scope.key(&row.group) == group {
                self.providers.touch(row.row_key());
            }
        }
    }

    /// The provider that a task waits for, or of the instance that it is on.
    fn touch_provider_of(&mut self, tables: &Tables, task: Option<&RowRef>) {
        let Some(RowRef::Task(task)) = task else { return };
        let provider = match &task.placement {
            None => task
                .capacity_provider
                .as_ref()
                .filter(|_| task.awaits_capacity.is_some()),
            Some(at) => {
                let key = ContainerInstance::key_of(&task.scope, &task.cluster, &at.container_instance);
                let row = tables.get::<ContainerInstance>(&key);
                row.and_then(|row| row.capacity_provider.as_ref())
            }
        };
        if let Some(provider) = provider {
            self.providers.touch(task.scope.key(provider));
        }
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
                self.services
                    .touch(Service::key_of(&task.scope, &task.cluster, service));
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
        self.services
            .touched
            .extend(watched.map(|service| service.row_key()));
    }

    pub fn housekeeping_is_due(&self, now: Timestamp) -> bool {
        self.housekeeping.is_some_and(|at| at <= now)
    }

    /// Whether services or capacity providers are to be looked at.
    pub fn planning_is_due(&self, now: Timestamp) -> bool {
        !self.room.is_empty() || self.services.is_due(now) || self.providers.is_due(now)
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

    /// From now on nothing follows from anything.
    pub fn close(&mut self) {
        self.closed = true;
    }

    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// When something is due next.
    pub fn wake_at(&self) -> Option<Timestamp> {
        if self.closed {
            return None;
        }
        let room = (!self.room.is_empty()).then_some(Timestamp::EPOCH);
        let planning = [room, self.services.next(), self.providers.next()];
        planning.into_iter().flatten().chain(self.housekeeping).min()
    }
}

/// `ACCOUNT/REGION` of a row whose name has no more parts.
fn scope_of(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(scope, _)| scope)
}

/// Whether more of the provider has changed than when its group shrinks.
fn is_changed_by_request(before: Option<&RowRef>, after: Option<&RowRef>) -> bool {
    match (before, after) {
        (Some(RowRef::CapacityProvider(before)), Some(RowRef::CapacityProvider(after))) => {
            let before = CapacityProvider {
                shrink_at: after.shrink_at,
                ..CapacityProvider::clone(before)
            };
            before != **after
        }
        _ => true,
    }
}

/// Whether the task holds something of its instance.
fn holds(row: Option<&RowRef>) -> bool {
    matches!(row, Some(RowRef::Task(task)) if task.last_status != TaskStatus::Stopped)
}

/// Whether the task waits for an instance.
fn waits(row: Option<&RowRef>) -> bool {
    matches!(row, Some(RowRef::Task(task)) if task.awaits_capacity.is_some())
}
