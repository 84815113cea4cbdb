//! The facts of one service: its rows, as [`rules::rollout`] sees them.

use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use rows::{
    AlarmState, ContainerInstance, ContainerInstanceStatus, Deployment, DeploymentFailure, DeploymentStage,
    DeploymentStrategy, Index, MetricAlarm, SchedulingStrategy, Service, StopCode, Task, TaskStatus,
};
use rules::rollout::{
    Alarms, Bounds, Breaker, Counters, DeploymentView, End, Failure, InstanceView, Marks, Notice, Scheduling,
    ServiceView, StageView, Strategy, Target, TargetHealth, TaskView, Threshold, Traffic,
};

use super::eligible_instances::{self, DaemonInstance};
use super::hook_call;
use super::task_set;
use world::Txn;

/// `bakeTimeInMinutes` of the strategies that shift traffic, when nobody says.
const BAKE_TIME: u32 = 15;

/// The rows that one plan depends on.
pub struct Facts {
    pub service: Arc<Service>,
    pub deployments: Vec<Arc<Deployment>>,
    /// With whether the container instance is DRAINING.
    tasks: Vec<(Arc<Task>, bool)>,
    zones: Vec<String>,
    /// Where the tasks of each deployment can be, if it is a task set.
    set_zones: Vec<Vec<String>>,
    daemon_instances: Vec<DaemonInstance>,
    /// An alarm of the deployment configuration is in the state ALARM.
    alarm: bool,
    restart_pause: Duration,
}

impl Facts {
    /// `None` when there is no such service.
    pub fn gather(txn: &Txn, key: &str) -> Option<Self> {
        let service = txn.get::<Service>(key)?;
        let drains = |task: &Task| {
            let placement = task.placement.as_ref()?;
            let key = ContainerInstance::key_of(&task.scope, &task.cluster, &placement.container_instance);
            let row = txn.tables().get::<ContainerInstance>(&key)?;
            Some(row.status == ContainerInstanceStatus::Draining)
        };
        let tasks = txn.by_index::<Task>(Index::TasksOfService, key);
        let tasks = tasks.map(|task| (task.clone(), drains(task).unwrap_or(false)));
        let alarm = raised_alarms(txn, &service).next().is_some();
        let deployments: Vec<Arc<Deployment>> = txn.scan(&service.prefix()).cloned().collect();
        Some(Facts {
            set_zones: deployments
                .iter()
                .map(|row| set_zones(txn, &service, row))
                .collect(),
            deployments,
            tasks: tasks.collect(),
            zones: match service.scheduling {
                SchedulingStrategy::Replica => {
                    eligible_instances::zones(txn, &service, service.spec.as_ref())
                }
                SchedulingStrategy::Daemon => Vec::new(),
            },
            daemon_instances: match service.scheduling {
                SchedulingStrategy::Replica => Vec::new(),
                SchedulingStrategy::Daemon => eligible_instances::daemon_instances(txn, &service),
            },
            alarm,
            restart_pause: txn.config.restart_pause,
            service,
        })
    }

    /// How many tasks the service is to have.
    pub fn desired(&self) -> u32 {
        match self.service.scheduling {
            SchedulingStrategy::Replica => self.service.desired_count,
            SchedulingStrategy::Daemon => {
                let instances = self
                    .daemon_instances
                    .iter()
                    .filter(|instance| !instance.view().draining);
                u32::try_from(instances.count()).unwrap_or(u32::MAX)
            }
        }
    }

    pub fn task(&self, id: &str) -> Option<&Arc<Task>> {
        self.tasks
            .iter()
            .map(|(task, _)| task)
            .find(|t| t.id.as_str() == id)
    }
}

fn set_zones(txn: &Txn, service: &Service, row: &Deployment) -> Vec<String> {
    match &row.task_set {
        Some(_) => eligible_instances::zones(txn, service, task_set::spec(txn, row)),
        None => Vec::new(),
    }
}

/// The names of the alarms that watch the service's deployments and are in the state ALARM.
pub fn raised_alarms<'a>(txn: &'a Txn, service: &'a Service) -> impl Iterator<Item = &'a String> {
    let alarms = service.deployment_configuration.alarms.as_ref();
    let watched = alarms.filter(|alarms| alarms.enable);
    let names = watched.into_iter().flat_map(|alarms| &alarms.names);
    names.filter(|name| {
        let row = txn.tables().get::<MetricAlarm>(&service.scope.key(name));
        row.is_some_and(|row| row.state == AlarmState::Alarm)
    })
}

/// What the planner is shown, borrowed from the rows.
pub struct Views<'a> {
    facts: &'a Facts,
    deployments: Vec<DeploymentView<'a>>,
    tasks: Vec<TaskView<'a>>,
    zones: Vec<&'a str>,
    instances: Vec<InstanceView<'a>>,
    notices: Vec<(Notice, Timestamp)>,
}

impl<'a> Views<'a> {
    pub fn of(facts: &'a Facts) -> Self {
        let notices = facts.service.notices.iter();
        Views {
            facts,
            deployments: facts
                .deployments
                .iter()
                .zip(&facts.set_zones)
                .map(|(row, zones)| deployment(row, zones))
                .collect(),
            tasks: facts
                .tasks
                .iter()
                .map(|(row, drains)| task(row, *drains))
                .collect(),
            zones: facts.zones.iter().map(String::as_str).collect(),
            instances: facts.daemon_instances.iter().map(DaemonInstance::view).collect(),
            notices: notices.map(|noted| (noted.notice, noted.at)).collect(),
        }
    }

    pub fn service(&'a self) -> ServiceView<'a> {
        let row = &self.facts.service;
        let configuration = &row.deployment_configuration;
        let minutes = |minutes: u32| Duration::from_secs(60 * u64::from(minutes));
        let alarms = configuration.alarms.as_ref().filter(|alarms| alarms.enable);
        let completed = row.last_completed.as_ref();
        ServiceView {
            status: row.status,
            scheduling: match (row.controller, row.scheduling) {
                (rows::DeploymentController::External, _) => Scheduling::TaskSets,
                (_, SchedulingStrategy::Daemon) => Scheduling::Daemon {
                    instances: &self.instances,
                },
                (_, SchedulingStrategy::Replica) => Scheduling::Replica {
                    zones: &self.zones,
                    rebalance: row.availability_zone_rebalancing,
                },
            },
            desired_count: row.desired_count,
            bounds: Bounds {
                minimum_healthy_percent: configuration.minimum_healthy_percent,
                maximum_percent: configuration.maximum_percent,
            },
            strategy: strategy(configuration),
            breaker: match configuration.circuit_breaker {
                None => Breaker::OFF,
                Some(breaker) => Breaker {
                    enable: breaker.enable,
                    rollback: breaker.rollback,
                    reset_on_healthy_task: true,
                    threshold: Threshold::DEFAULT,
                },
            },
            alarms: alarms.map(|alarms| Alarms {
                rollback: alarms.rollback,
                bake: configuration.bake_time.map(minutes),
                raised: self.facts.alarm,
            }),
            grace: Duration::from_secs(u64::from(row.health_check_grace_period.unwrap_or(0))),
            restart_pause: self.facts.restart_pause,
            traffic: Traffic::default(),
            deployments: &self.deployments,
            tasks: &self.tasks,
            last_completed: completed.map(|last| {
                let target = Target {
                    deployment: &last.deployment,
                    revision: &last.revision,
                };
                (target, last.at)
            }),
            notices: &self.notices,
        }
    }
}

fn strategy(configuration: &rows::DeploymentConfiguration) -> Strategy {
    let minutes = |minutes: u32| Duration::from_secs(60 * u64::from(minutes));
    let bake = minutes(configuration.bake_time.unwrap_or(BAKE_TIME));
    // Percents have one digit after the point, shares are of 1000.
    let share = |percent: f64| (percent * 10.0).round().clamp(0.0, 1000.0) as u16;
    match configuration.strategy {
        DeploymentStrategy::Rolling => Strategy::Rolling,
        DeploymentStrategy::BlueGreen => Strategy::BlueGreen { bake },
        DeploymentStrategy::Linear {
            step_percent,
            step_bake,
        } => Strategy::Linear {
            step: share(step_percent),
            step_bake: minutes(step_bake),
            bake,
        },
        DeploymentStrategy::Canary {
            percent,
            bake: first_bake,
        } => Strategy::Canary {
            first: share(percent),
            first_bake: minutes(first_bake),
            bake,
        },
    }
}

fn deployment<'a>(row: &'a Deployment, zones: &'a [String]) -> DeploymentView<'a> {
    let set = row.task_set.as_ref();
    DeploymentView {
        id: &row.id,
        revision: &row.revision,
        primary: row.primary,
        state: row.state,
        created_at: row.created_at,
        completed_at: row.completed_at,
        first_running_at: row.first_running_at,
        counters: Counters {
            failed_tasks: row.failed_tasks,
            attempt: row.attempt,
            launch_failures: row.launch_failures,
            failed_attempts: row.failed_attempts,
            last_failure_at: row.last_failure_at,
            short_lives: row.short_lives,
            last_short_life_at: row.last_short_life_at,
            held: row.held,
        },
        failed_on: &row.failed_on,
        is_rollback: row.is_rollback,
        alarms_off: row.alarms_off,
        rollback_requested: row.rollback_requested,
        no_capacity_until: row.no_capacity_until,
        stage: row.stage.as_ref().map(stage),
        production_weight: row.production_weight,
        test_weight: row.test_weight,
        scale: set.filter(|set| !set.draining).map(|set| set.scale),
        stable: set.is_some_and(|set| set.steady),
        zones,
    }
}

fn stage(row: &DeploymentStage) -> StageView<'_> {
    StageView {
        stage: row.stage,
        since: row.since,
        step: row.step,
        hooks: hook_call::heard(&row.hooks),
        shifted: row.shifted,
        rolling_back: row.rolling_back.as_ref().map(failure),
    }
}

fn failure(row: &DeploymentFailure) -> Failure<'_> {
    match row {
        DeploymentFailure::Breaker => Failure::Breaker,
        DeploymentFailure::Alarm => Failure::Alarm,
        DeploymentFailure::Requested => Failure::Requested,
        DeploymentFailure::Hook(text) => Failure::Hook(text),
        DeploymentFailure::Timeout(stage) => Failure::Timeout(*stage),
    }
}

fn task(row: &Task, instance_draining: bool) -> TaskView<'_> {
    let placement = row.placement.as_ref();
    let marks = &row.service_marks;
    TaskView {
        id: row.id.as_str(),
        deployment: row.started_by.as_deref().unwrap_or_default(),
        zone: &row.availability_zone,
        instance: placement.map(|p| p.container_instance.as_str()),
        instance_draining,
        last_status: row.last_status,
        stop_desired: row.desired_status == TaskStatus::Stopped,
        created_at: row.created_at,
        started_at: row.started_at,
        ended_at: row.stopping_at,
        attempt: marks.attempt,
        container_health: row.health(),
        target_health: TargetHealth::NoTarget,
        protected_until: row.protected_until,
        end: match row.stop_code {
            None | Some(StopCode::TaskFailedToStart | StopCode::EssentialContainerExited) => End::Own,
            Some(
                StopCode::UserInitiated | StopCode::ServiceSchedulerInitiated | StopCode::TerminationNotice,
            ) => End::Others,
        },
        marks: Marks {
            healthy: marks.healthy,
            unhealthy: marks.unhealthy.as_deref(),
            ended: marks.ended,
        },
    }
}

/// How the row spells it.
pub fn cause(failure: Failure) -> DeploymentFailure {
    match failure {
        Failure::Breaker => DeploymentFailure::Breaker,
        Failure::Alarm => DeploymentFailure::Alarm,
        Failure::Requested => DeploymentFailure::Requested,
        Failure::Hook(text) => DeploymentFailure::Hook(text.to_owned()),
        Failure::Timeout(stage) => DeploymentFailure::Timeout(stage),
    }
}
