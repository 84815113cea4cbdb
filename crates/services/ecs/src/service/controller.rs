//! Takes one service as far as it can come now.

use std::time::Duration;

use model::Timestamp;
use rows::{
    CapacityProvider, Change, ContainerInstance, ContainerInstanceStatus, Index, Kind, MetricAlarm, RowRef,
    SchedulingStrategy, Service, ServiceStatus, Tables, Task, TaskPlacement,
};
use rules::rollout;

use super::facts::{Facts, Views};
use super::{apply, delete, history, hook_call, image_resolution};
use world::Txn;
use world::{Controller, Wake};

/// More plans than one service can need without a new fact. A planner that contradicts itself must not
/// hold up everything else.
const PLANS_MAX: usize = 100;

/// When such a service is planned again.
const PAUSE: Duration = Duration::from_secs(1);

/// The services of one scheduling strategy, planned when a row that they go by has changed. Daemons come first on a
/// new instance, so they have a controller of their own before the capacity providers.
pub struct Services(pub SchedulingStrategy);

impl Services {
    fn is_mine(&self, tables: &Tables, key: &str) -> bool {
        let row = tables.get::<Service>(key);
        row.is_some_and(|row| row.scheduling == self.0)
    }

    fn key(&self, key: String, wake: &mut Wake) {
        if self.is_mine(wake.tables, &key) {
            wake.key(key);
        }
    }

    /// Those whose keys begin with `prefix` and a slash.
    fn under(&self, prefix: &str, wake: &mut Wake) {
        let (tables, prefix) = (wake.tables, format!("{prefix}/"));
        for row in tables
            .scan::<Service>(&prefix)
            .filter(|row| row.scheduling == self.0)
        {
            wake.key(row.row_key());
        }
    }

    /// A task has left an instance: if it is being drained, daemons wait there for the last one.
    fn daemons(&self, left: &Task, placement: &TaskPlacement, wake: &mut Wake) {
        let tables = wake.tables;
        let key = ContainerInstance::key_of(&left.scope, &left.cluster, &placement.container_instance);
        let row = tables.get::<ContainerInstance>(&key);
        if row.is_none_or(|row| row.status != ContainerInstanceStatus::Draining) {
            return;
        }
        let at = left.scope.key(&placement.instance);
        for task in tables.by_index::<Task>(Index::TasksOfInstance, &at) {
            if let Some(service) = task.service() {
                self.key(Service::key_of(&task.scope, &task.cluster, service), wake);
            }
        }
    }
}

impl Controller for Services {
    fn name(&self) -> &'static str {
        match self.0 {
            SchedulingStrategy::Daemon => "ecs/daemon-service",
            SchedulingStrategy::Replica => "ecs/service",
        }
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        let mine = self.0;
        let services = tables
            .services
            .iter()
            .filter(move |(_, row)| row.scheduling == mine);
        Box::new(services.map(|(key, _)| key))
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        let (key, after) = (change.key.as_str(), change.row.as_ref());
        match change.kind {
            Kind::Service => self.key(key.to_owned(), wake),
            Kind::Deployment => {
                if let Some(RowRef::Deployment(row)) = before.or(after) {
                    self.key(Service::key_of(&row.scope, &row.cluster, &row.service), wake);
                }
            }
            Kind::Task => {
                if let Some((task, placement)) = Task::leaving(before, after) {
                    self.daemons(task, placement, wake);
                }
                // A task stays with its service.
                if let Some(RowRef::Task(task)) = after.or(before)
                    && let Some(service) = task.service()
                {
                    self.key(Service::key_of(&task.scope, &task.cluster, service), wake);
                }
            }
            // What is in a cluster, and the cluster itself, have keys that begin alike.
            Kind::ContainerInstance => {
                let cluster = key.rsplit_once('/').map_or(key, |(cluster, _)| cluster);
                self.under(cluster, wake);
            }
            Kind::Cluster => self.under(key, wake),
            Kind::MetricAlarm => {
                if let Some(RowRef::MetricAlarm(alarm)) = before.or(after) {
                    self.watched(alarm, wake);
                }
            }
            Kind::CapacityProvider if is_changed_by_request(before, after) => {
                let scope = key.rsplit_once('/').map_or(key, |(scope, _)| scope);
                self.under(scope, wake);
            }
            _ => {}
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let again_at = plan_and_apply(txn, key, now);
        let row = txn.get::<Service>(key)?;
        match row.inactive_at {
            Some(at) => delete::forget_inactive(txn, &row, at, now),
            None => again_at,
        }
    }

    /// Planning ends when nothing is left to do.
    fn is_woken_by_itself(&self) -> bool {
        false
    }
}

impl Services {
    /// The services whose deployments an alarm watches.
    fn watched(&self, alarm: &MetricAlarm, wake: &mut Wake) {
        let (tables, prefix) = (wake.tables, alarm.scope.prefix());
        for service in tables.scan::<Service>(&prefix) {
            let alarms = service.deployment_configuration.alarms.as_ref();
            let watches = alarms.is_some_and(|alarms| alarms.names.contains(&alarm.name));
            if watches && service.scheduling == self.0 {
                wake.key(service.row_key());
            }
        }
    }
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

/// Plans the service and does what is planned until nothing is left to do now. Returns when to plan it
/// again, if no fact changes before.
fn plan_and_apply(txn: &mut Txn, service: &str, now: Timestamp) -> Option<Timestamp> {
    for _ in 0..PLANS_MAX {
        image_resolution::resolve_images(txn, service);
        let facts = Facts::gather(txn, service)?;
        if facts.service.status == ServiceStatus::Inactive {
            return None;
        }
        let hooks_at = hook_call::due(&facts.deployments);
        if hooks_at.is_some_and(|at| at <= now) {
            hook_call::time_out(txn, &facts.deployments, now);
            continue;
        }
        for row in &facts.deployments {
            match row.primary {
                true => history::count(txn, row, facts.desired(), now),
                false => history::superseded(txn, row, now),
            }
        }
        let views = Views::of(&facts);
        let plan = rollout::plan(&views.service(), now);
        if plan.actions.is_empty() {
            return plan.ask_at.into_iter().chain(hooks_at).min();
        }
        apply::apply(txn, &facts, plan.actions, now);
    }
    debug_assert!(false, "the plans of {service} find no end");
    Some(now.plus(PAUSE))
}
