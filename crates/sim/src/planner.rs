//! What planning costs: many services that stand, and the life of one task after another in them.
//!
//! There is no disk and no fault here, only the world, and the clock that measures it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use model::{Entropy, Scope, TaskId, Timestamp};
use rows::{
    Change, ContainerStatus, Deployment, Observation, RolloutState, RowRef, Task, TaskEvent, TaskStatus,
};
use serde_json::{Value, json};
use world::{Config, World};

use crate::fault_rng::FaultRng;
use crate::writer::{config, cx, scope};

/// As many as a cluster can have.
const SERVICES_PER_CLUSTER: u32 = 5000;

/// Observations that are taken in together while everything is set up.
const BATCH: usize = 1000;

/// Enough for tasks to start, with the first of a service before all others.
const ROUNDS: usize = 20;

const CONTAINER: &str = "app";

/// How long something took, often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spent(Vec<Duration>);

impl Spent {
    pub fn times(&self) -> usize {
        self.0.len()
    }

    pub fn mean(&self) -> Duration {
        let times = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        let total: Duration = self.0.iter().sum();
        total.checked_div(times).unwrap_or_default()
    }

    pub fn median(&self) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort();
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    }

    pub fn worst(&self) -> Duration {
        self.0.iter().copied().max().unwrap_or_default()
    }
}

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct Cost {
    pub services: usize,
    pub tasks: usize,
    /// Every service is planned, and nothing is to be done.
    pub full_pass: Duration,
    /// Observations become rows.
    pub observing: Spent,
    /// What follows from one observation: the services that it touches are planned, and the plans carried out.
    pub planning: Spent,
    /// The same by what was observed.
    pub by_kind: BTreeMap<&'static str, Spent>,
}

/// Sets up so many services with so many tasks each, and ends and replaces `lives` tasks, each of a random service.
///
/// # Errors
/// Services that do not get to where they should be, in words.
pub fn measure(services: u32, tasks_each: u32, lives: u32) -> Result<Cost, String> {
    let mut estate = Estate::new();
    estate.set_up(services, tasks_each)?;
    let tables = estate.world.tables();
    let mut cost = Cost {
        services: tables.services.len(),
        tasks: tables.tasks.len(),
        ..Cost::default()
    };
    estate.world.look_at_everything();
    let began = Instant::now();
    let changes = estate.follow();
    cost.full_pass = began.elapsed();
    if !changes.is_empty() {
        return Err("there was something to do in services that stand".into());
    }
    let tasks: Vec<TaskId> = estate
        .world
        .tables()
        .tasks
        .values()
        .map(|t| t.id.clone())
        .collect();
    let mut rng = FaultRng::without_faults(1);
    for _ in 0..lives {
        let id = rng.pick(&tasks).ok_or("there are no tasks")?;
        // One that was replaced already has no second life.
        if let Some(task) = estate
            .task(id)
            .filter(|task| task.last_status == TaskStatus::Running)
        {
            estate.replace(&task, &mut cost)?;
        }
    }
    Ok(cost)
}

struct Estate {
    world: World,
    now: Timestamp,
    clusters: Vec<String>,
}

impl Estate {
    fn new() -> Self {
        Estate {
            world: World::new(
                rows::Tables::default(),
                Entropy::seeded(1),
                Config {
                    quotas: rules::quota::ALL
                        .iter()
                        .map(|quota| (quota.code.to_owned(), u32::MAX))
                        .collect(),
                    ..config()
                },
                cloud::SERVICES,
            ),
            now: Timestamp::from_secs(1_700_000_000),
            clusters: Vec::new(),
        }
    }

    fn call(&mut self, service: &str, name: &str, input: Value) -> Result<Value, String> {
        let operation = cloud::operation(service, name).ok_or("no such operation")?;
        let job = operation(input).map_err(|e| e.to_string())?;
        let cx = cx(self.now);
        let called = self.world.transact(|txn| {
            ec2::ensure_region(&cx, txn);
            job(&cx, txn)
        });
        called
            .map(|(reply, _)| reply())
            .map_err(|e| format!("{name}: {e}"))
    }

    fn observe(&mut self, observation: Observation) {
        let now = self.now;
        self.world.observe(&observation, now);
    }

    fn follow(&mut self) -> Vec<Change> {
        self.world
            .follow(self.now)
            .map(|done| done.changes)
            .unwrap_or_default()
    }

    fn task(&self, id: &TaskId) -> Option<Task> {
        let key = |cluster: &String| Task::key_of(&scope(), cluster, id);
        let found = self
            .clusters
            .iter()
            .find_map(|c| self.world.tables().get::<Task>(&key(c)));
        found.map(|task| Task::clone(task))
    }

    fn set_up(&mut self, services: u32, tasks_each: u32) -> Result<(), String> {
        self.call("ecs", "RegisterTaskDefinition", json!({
            "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256",
            "memory": "512", "containerDefinitions": [{"name": CONTAINER, "image": "i"}],
        }))?;
        for first in (0..services).step_by(SERVICES_PER_CLUSTER as usize) {
            let last = services.min(first + SERVICES_PER_CLUSTER);
            self.set_up_cluster(first..last, tasks_each)?;
        }
        self.come_to_rest()
    }

    /// A cluster, with a network that has addresses for all of its tasks.
    fn set_up_cluster(&mut self, numbers: std::ops::Range<u32>, tasks_each: u32) -> Result<(), String> {
        let cluster = format!("cluster-{}", self.clusters.len());
        self.call("ecs", "CreateCluster", json!({"clusterName": cluster}))?;
        let vpc = self.call("ec2", "CreateVpc", json!({"CidrBlock": "10.0.0.0/16"}))?;
        let mut subnets = Vec::new();
        for (zone, block) in [("a", "10.0.0.0/17"), ("c", "10.0.128.0/17")] {
            let subnet = json!({
                "VpcId": vpc["Vpc"]["VpcId"], "CidrBlock": block,
                "AvailabilityZone": format!("{}{zone}", scope().region),
            });
            subnets.push(self.call("ec2", "CreateSubnet", subnet)?["Subnet"]["SubnetId"].clone());
        }
        for number in numbers {
            self.call(
                "ecs",
                "CreateService",
                json!({
                    "cluster": cluster, "serviceName": format!("service-{number}"), "taskDefinition": "web",
                    "desiredCount": tasks_each, "launchType": "FARGATE",
                    "networkConfiguration": {"awsvpcConfiguration": {"subnets": subnets}},
                }),
            )?;
        }
        self.clusters.push(cluster);
        Ok(())
    }

    /// All tasks start, until every deployment is COMPLETED.
    fn come_to_rest(&mut self) -> Result<(), String> {
        for _ in 0..ROUNDS {
            // Tasks prove themselves by time.
            self.now = self.world.wake_at().map_or(self.now, |at| self.now.max(at));
            self.follow();
            let starting = self
                .world
                .tables()
                .tasks
                .values()
                .filter(|t| t.last_status < TaskStatus::Running);
            let steps: Vec<Observation> = starting.flat_map(|task| next_steps(task, self.now)).collect();
            for some in steps.chunks(BATCH) {
                for observation in some {
                    self.observe(observation.clone());
                }
                self.follow();
            }
            let mut deployments = self.world.tables().scan::<Deployment>("");
            if steps.is_empty() && deployments.all(|row| row.state == RolloutState::Completed) {
                return Ok(());
            }
        }
        Err("the services do not get to their steady state".into())
    }

    /// A container ends, the service replaces its task, and the new one starts.
    fn replace(&mut self, task: &Task, cost: &mut Cost) -> Result<(), String> {
        let exited = TaskEvent::ContainerStopped {
            container: CONTAINER.into(),
            exit_code: Some(1),
            reason: None,
        };
        let followed = self.step("a container ends", about(task, self.now, exited), cost);
        let new = followed.into_iter().find_map(|change| match change.row {
            Some(RowRef::Task(new)) if new.last_status == TaskStatus::Provisioning => Some(new),
            _ => None,
        });
        let new = new.ok_or("a task that ended was not replaced")?;
        self.step(
            "a task is cleaned up",
            about(task, self.now, TaskEvent::Cleaned),
            cost,
        );
        if let Some(gone) = interface_gone(task) {
            self.step("an interface is gone", gone, cost);
        }
        // Until it runs.
        for _ in 0..ROUNDS {
            let now = self.task(&new.id).ok_or("a new task is not there")?;
            let steps = next_steps(&now, self.now);
            if steps.is_empty() {
                return Ok(());
            }
            for observation in steps {
                self.step(kind(&observation), observation, cost);
            }
        }
        Err("a new task does not start".into())
    }

    fn step(&mut self, kind: &'static str, observation: Observation, cost: &mut Cost) -> Vec<Change> {
        self.now = self.now.plus(Duration::from_millis(1));
        let began = Instant::now();
        self.observe(observation);
        let observed = began.elapsed();
        let followed = self.follow();
        let planning = began.elapsed().saturating_sub(observed);
        cost.observing.0.push(observed);
        cost.planning.0.push(planning);
        cost.by_kind.entry(kind).or_default().0.push(planning);
        followed
    }
}

fn about(task: &Task, at: Timestamp, event: TaskEvent) -> Observation {
    Observation::Task {
        scope: task.scope.clone(),
        cluster: task.cluster.clone(),
        task: task.id.clone(),
        at,
        event,
    }
}

fn interface_gone(task: &Task) -> Option<Observation> {
    let eni = task.attachment.as_ref()?.eni.clone();
    Some(Observation::InterfaceGone {
        scope: task.scope.clone(),
        eni,
    })
}

/// What is observed next of a task that starts.
fn next_steps(task: &Task, now: Timestamp) -> Vec<Observation> {
    let scope: Scope = task.scope.clone();
    match (task.last_status, &task.attachment) {
        (TaskStatus::Provisioning, Some(attachment)) => {
            vec![Observation::InterfaceReady {
                scope,
                eni: attachment.eni.clone(),
            }]
        }
        (TaskStatus::Pending, _) if !task.awaits_images => {
            let pending = task
                .containers
                .iter()
                .filter(|c| c.status == ContainerStatus::Pending);
            let events = pending.flat_map(|c| {
                let container = c.name.clone();
                [
                    TaskEvent::Connected,
                    TaskEvent::PullStarted,
                    TaskEvent::PullStopped,
                    TaskEvent::ImageResolved {
                        container: container.clone(),
                        digest: "sha256:0".into(),
                    },
                    TaskEvent::ContainerStarted {
                        container,
                        runtime_id: "runtime".into(),
                    },
                ]
            });
            events.map(|event| about(task, now, event)).collect()
        }
        _ => Vec::new(),
    }
}

fn kind(observation: &Observation) -> &'static str {
    match observation {
        Observation::InterfaceReady { .. } => "an interface is ready",
        Observation::Task {
            event: TaskEvent::ContainerStarted { .. },
            ..
        } => "a container starts",
        _ => "an image is pulled",
    }
}
