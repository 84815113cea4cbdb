//! The rows of each service as they were written last, and what became of it so far.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{TaskId, Timestamp};
use rows::{
    Change, ContainerInstance, ContainerInstanceStatus, Deployment, DeploymentController, DeploymentStrategy,
    Health, Kind, RolloutState, RowRef, SchedulingStrategy, Service, ServiceStatus, StopCode, Tables, Task,
    TaskStatus,
};

/// How long a task that nothing checks must have been RUNNING to count as healthy.
const PROVING_SECONDS: u64 = 40;

/// A service with what it consists of.
#[derive(Clone, Default)]
pub struct Known {
    pub service: Option<Arc<Service>>,
    /// By their ids.
    pub deployments: BTreeMap<String, Arc<Deployment>>,
    /// Without those that were STOPPED before the last batch.
    pub tasks: BTreeMap<TaskId, Arc<Task>>,
}

impl Known {
    pub fn primary(&self) -> Option<&Arc<Deployment>> {
        self.deployments.values().find(|d| d.primary)
    }

    /// The tasks of the deployment that are to run.
    pub fn living<'a>(&'a self, deployment: &'a str) -> impl Iterator<Item = &'a Arc<Task>> {
        self.tasks
            .values()
            .filter(move |t| t.started_by.as_deref() == Some(deployment) && is_living(t))
    }
}

/// What no row says.
#[derive(Default)]
pub struct Memory {
    /// The revisions that were rolled out to the end, the last one last.
    pub good: Vec<String>,
    /// What a rollback went back to, as long as the user has not begun anything since.
    pub back_to: Option<String>,
    pub failures: BTreeMap<String, Failures>,
    /// When tasks of each deployment were started that came to nothing.
    pub in_vain: BTreeMap<String, Vec<Timestamp>>,
}

/// What the circuit breaker is to have counted of a deployment.
#[derive(Clone, Default)]
pub struct Failures {
    pub count: u32,
    /// A task of it was RUNNING.
    pub ran: bool,
    /// Tasks that were seen healthy.
    pub healthy: BTreeSet<TaskId>,
    /// There was a time when nobody counted.
    pub unwatched: bool,
}

#[derive(Default)]
pub struct ServiceOracle {
    services: BTreeMap<String, (Known, Memory)>,
}

/// A service that a batch has changed, as it was before.
pub struct Touched {
    pub key: String,
    pub before: Known,
}

impl ServiceOracle {
    pub fn of(&mut self, key: &str) -> Option<(&Known, &mut Memory)> {
        self.services
            .get_mut(key)
            .map(|(known, memory)| (&*known, memory))
    }

    pub fn back_to(&self, key: &str) -> Option<&str> {
        self.services.get(key)?.1.back_to.as_deref()
    }

    pub fn known(&self, key: &str) -> Option<&Known> {
        self.services.get(key).map(|(known, _)| known)
    }

    /// Takes what was written in. Returns the services that it is about.
    pub fn see(&mut self, changes: &[Change]) -> Vec<Touched> {
        let mut touched: BTreeMap<String, Known> = BTreeMap::new();
        for change in changes {
            let Some(key) = service_of(change) else { continue };
            // What is left of a service that is forgotten is nobody's concern.
            if change.kind != Kind::Service && !self.services.contains_key(&key) {
                continue;
            }
            let (known, memory) = self.services.entry(key.clone()).or_default();
            touched.entry(key).or_insert_with(|| known.clone());
            match (&change.row, change.kind) {
                (Some(RowRef::Service(row)), _) => {
                    // One of the same name is another service.
                    let known_at = known.service.as_ref().map(|s| (s.created_at, s.inactive_at));
                    if known_at.is_some_and(|at| at.1.is_some() && row.inactive_at.is_none()) {
                        *memory = Memory::default();
                    }
                    known.service = Some(row.clone());
                }
                (None, Kind::Service) => known.service = None,
                (Some(RowRef::Deployment(row)), _) => {
                    known.deployments.insert(row.id.clone(), row.clone());
                }
                (None, Kind::Deployment) => {
                    let id = change
                        .key
                        .rmatch_indices('/')
                        .nth(1)
                        .map(|(at, _)| &change.key[at + 1..]);
                    known.deployments.remove(id.unwrap_or_default());
                    memory.failures.remove(id.unwrap_or_default());
                    memory.in_vain.remove(id.unwrap_or_default());
                }
                (Some(RowRef::Task(row)), _) => {
                    let known_before = known.tasks.contains_key(&row.id);
                    if row.service_marks.of_earlier {
                        known.tasks.remove(&row.id);
                    } else if known_before || row.last_status != TaskStatus::Stopped {
                        known.tasks.insert(row.id.clone(), row.clone());
                    }
                }
                _ => {}
            }
        }
        let touched = touched.into_iter().map(|(key, before)| Touched { key, before });
        touched.collect()
    }

    /// Forgets the tasks of which there is nothing more to see.
    pub fn prune(&mut self, key: &str) {
        if let Some((known, _)) = self.services.get_mut(key) {
            known
                .tasks
                .retain(|_, task| task.last_status != TaskStatus::Stopped);
            if known.service.is_none() {
                self.services.remove(key);
            }
        }
    }
}

/// The key of the service that a change is about.
fn service_of(change: &Change) -> Option<String> {
    match (&change.row, change.kind) {
        (_, Kind::Service) => Some(change.key.clone()),
        (Some(RowRef::Task(task)), _) => {
            let name = task.service()?;
            Some(Service::key_of(&task.scope, &task.cluster, name))
        }
        // The id has a slash in it: `ecs-svc/N`.
        (_, Kind::Deployment) => {
            let (at, _) = change.key.rmatch_indices('/').nth(1)?;
            Some(change.key[..at].to_owned())
        }
        _ => None,
    }
}

/// One batch, as one service saw it.
pub struct ServiceBatch<'a> {
    pub before: &'a Known,
    pub after: &'a Known,
    pub tables: &'a Tables,
    pub now: Timestamp,
}

impl<'a> ServiceBatch<'a> {
    /// The service, unless it is gone or on its way.
    pub fn active(&self) -> Option<&'a Service> {
        let service = self.after.service.as_deref()?;
        (service.status == ServiceStatus::Active).then_some(service)
    }

    /// The same with the ECS controller.
    pub fn deployed(&self) -> Option<&'a Service> {
        self.active()
            .filter(|s| s.controller == DeploymentController::Ecs)
    }

    /// Tasks that were started.
    pub fn started(&self) -> impl Iterator<Item = &'a Arc<Task>> {
        let before = self.before;
        self.after
            .tasks
            .values()
            .filter(|t| !before.tasks.contains_key(&t.id))
    }

    /// Tasks that are to stop since, each as it is now; also those that were never anything else.
    pub fn ended(&self) -> impl Iterator<Item = &'a Arc<Task>> {
        let before = self.before;
        self.after.tasks.values().filter(|task| {
            let lived = before.tasks.get(&task.id);
            !is_living(task) && lived.is_none_or(|task| is_living(task))
        })
    }

    /// Those of them that the scheduler chose.
    pub fn stopped(&self) -> impl Iterator<Item = &'a Arc<Task>> {
        self.ended()
            .filter(|t| t.stop_code == Some(StopCode::ServiceSchedulerInitiated))
    }

    /// Whether the task does its work, or did before it was told to stop in this batch.
    pub fn is_healthy(&self, task: &Task) -> bool {
        let Some(started_at) = task.started_at else {
            return false;
        };
        let good = match check(task) {
            None => self.now.since(started_at).as_secs() >= PROVING_SECONDS,
            Some(health) => health == Health::Healthy,
        };
        good && task.service_marks.unhealthy.is_none()
    }

    /// How many tasks do their work after the batch.
    pub fn healthy(&self) -> usize {
        self.after.tasks.values().filter(|task| self.serves(task)).count()
    }

    pub fn serves(&self, task: &Task) -> bool {
        let runs = task.last_status == TaskStatus::Running && task.desired_status == TaskStatus::Running;
        runs && self.is_healthy(task)
    }

    /// Whether the instance of the task takes tasks. Of Fargate there is always more.
    pub fn has_place(&self, task: &Task) -> bool {
        let Some(placement) = &task.placement else {
            return true;
        };
        let key = rows::ContainerInstance::key_of(&task.scope, &task.cluster, &placement.container_instance);
        let row = self.tables.container_instances.get(&key);
        row.is_some_and(|row| row.status == ContainerInstanceStatus::Active && row.agent_connected)
    }

    /// How many tasks the service is to have.
    pub fn goal(&self, service: &Service) -> u32 {
        goal(self.tables, service)
    }
}

/// Whether the task is to run.
pub fn is_living(task: &Task) -> bool {
    task.desired_status != TaskStatus::Stopped
}

pub fn active(tables: &Tables) -> impl Iterator<Item = &Arc<Service>> {
    let services = tables.services.values();
    services.filter(|service| service.status == ServiceStatus::Active)
}

/// What the checks of essential containers say together: the worst.
pub fn check(task: &Task) -> Option<Health> {
    let essential = task.containers.iter().filter(|c| c.essential);
    let said: Vec<Health> = essential.filter_map(|c| c.health).collect();
    [Health::Unhealthy, Health::Unknown, Health::Healthy]
        .into_iter()
        .find(|health| said.contains(health))
}

/// A daemon has a task on each instance that takes tasks.
pub fn goal(tables: &Tables, service: &Service) -> u32 {
    if service.scheduling == SchedulingStrategy::Replica {
        return service.desired_count;
    }
    let of_cluster = tables.container_instances.values();
    let of_cluster = of_cluster.filter(|row| takes_tasks(row, service));
    u32::try_from(of_cluster.count()).unwrap_or(u32::MAX)
}

pub fn takes_tasks(row: &ContainerInstance, service: &Service) -> bool {
    let active = row.status == ContainerInstanceStatus::Active && row.agent_connected;
    active && row.cluster == service.cluster
}

/// `minimumHealthyPercent` of the goal, rounded up.
pub fn lower(service: &Service, goal: u32) -> usize {
    let percent = u64::from(service.deployment_configuration.minimum_healthy_percent);
    let part = (u64::from(goal) * percent).div_ceil(100);
    usize::try_from(part).unwrap_or(usize::MAX)
}

/// `maximumPercent` of the goal, rounded down; a deployment that shifts traffic has both sides whole.
pub fn upper(service: &Service, goal: u32) -> usize {
    let percent = u64::from(service.deployment_configuration.maximum_percent);
    let part = u64::from(goal) * percent / 100;
    let both = match service.deployment_configuration.strategy {
        DeploymentStrategy::Rolling => 0,
        _ => 2 * u64::from(goal),
    };
    usize::try_from(part.max(both)).unwrap_or(usize::MAX)
}

pub fn is_in_progress(deployment: &Deployment) -> bool {
    deployment.state == RolloutState::InProgress
}
