//! What the planner is told: one service with its deployments and tasks, as facts.
//!
//! Nothing here is owned: a view is a few borrowed texts and numbers, made for one call of the planner.

use std::collections::BTreeSet;
use std::time::Duration;

use model::Timestamp;
pub use model::service::{Notice, RolloutState, ServiceStatus};
pub use model::task::{Health, TaskStatus};

use super::bounds::{Bounds, Breaker};
use super::stages::{Stage, Strategy};

/// A service and all that its plan depends on.
#[derive(Clone, Copy, Debug)]
pub struct ServiceView<'a> {
    pub status: ServiceStatus,
    pub scheduling: Scheduling<'a>,
    /// Without meaning for DAEMON.
    pub desired_count: u32,
    pub bounds: Bounds,
    pub strategy: Strategy,
    pub breaker: Breaker,
    pub alarms: Option<Alarms>,
    /// `healthCheckGracePeriodSeconds`.
    pub grace: Duration,
    /// The longest pause before tasks are replaced that ended soon after RUNNING; one that ran for so long has lived.
    pub restart_pause: Duration,
    /// How requests reach the tasks; without meaning for rolling updates.
    pub traffic: Traffic,
    /// Those with the statuses PRIMARY and ACTIVE, in any order. Task sets for EXTERNAL.
    pub deployments: &'a [DeploymentView<'a>],
    /// Tasks that are not STOPPED, and the STOPPED ones whose mark [`Mark::Ended`] is missing.
    ///
    /// [`Mark::Ended`]: super::Mark::Ended
    pub tasks: &'a [TaskView<'a>],
    /// The deployment that was the last to become COMPLETED among those that are INACTIVE by now, and when.
    pub last_completed: Option<(Target<'a>, Timestamp)>,
    /// When a message was last told that is not to be repeated soon: see [`Event::notice`].
    ///
    /// [`Event::notice`]: super::Event::notice
    pub notices: &'a [(Notice, Timestamp)],
}

#[derive(Clone, Copy, Debug)]
pub enum Scheduling<'a> {
    Replica {
        /// Where tasks can be: the zones of the subnets, or of the container instances. Empty when only
        /// the placement can know.
        zones: &'a [&'a str],
        /// `availabilityZoneRebalancing` is ENABLED.
        rebalance: bool,
    },
    Daemon {
        /// The instances that satisfy the constraints.
        instances: &'a [InstanceView<'a>],
    },
    /// The EXTERNAL controller: each deployment of the view is a task set, scaled by itself.
    TaskSets,
}

/// A container instance that a daemon belongs on.
#[derive(Clone, Copy, Debug)]
pub struct InstanceView<'a> {
    pub id: &'a str,
    /// Its status is DRAINING: it takes no new task.
    pub draining: bool,
    /// Whether tasks other than daemons are on it: a draining instance loses its daemons last.
    pub busy: bool,
}

/// The alarms that watch a deployment.
#[derive(Clone, Copy, Debug)]
pub struct Alarms {
    pub rollback: bool,
    /// `bakeTimeInMinutes` of a rolling update, if it was given.
    pub bake: Option<Duration>,
    /// Whether one of them is in the state ALARM now.
    pub raised: bool,
}

/// What stands between clients and tasks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traffic {
    /// Something shifts it: a load balancer or Service Connect. Otherwise the service is headless.
    pub managed: bool,
    /// There is a test listener.
    pub test: bool,
    /// How long a Network Load Balancer takes to follow a shift.
    pub propagation: Duration,
}

/// An id and what it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target<'a> {
    /// `ecs-svc/N`.
    pub deployment: &'a str,
    pub revision: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct DeploymentView<'a> {
    /// `ecs-svc/N`.
    pub id: &'a str,
    pub revision: &'a str,
    /// Its status is PRIMARY; otherwise ACTIVE (for a task set maybe DRAINING).
    pub primary: bool,
    pub state: RolloutState,
    pub created_at: Timestamp,
    /// When it became COMPLETED, if it ever did.
    pub completed_at: Option<Timestamp>,
    /// When the first of its tasks was RUNNING, as the planner noted it.
    pub first_running_at: Option<Timestamp>,
    pub counters: Counters,
    /// The instances whose last daemon of this deployment ended by itself before it had lived, until one there has.
    pub failed_on: &'a BTreeSet<String>,
    /// It was made by a rollback: it is retried for ever, since there is nothing better to go back to.
    pub is_rollback: bool,
    /// An alarm was in ALARM when it began: its alarms are not looked at.
    pub alarms_off: bool,
    /// StopServiceDeployment asked for a rollback.
    pub rollback_requested: bool,
    /// Placement failed: none of its tasks is started before.
    pub no_capacity_until: Option<Timestamp>,
    /// Where a deployment that is in progress stands, once it stands anywhere.
    pub stage: Option<StageView<'a>>,
    /// Requested shares of the traffic, of 1000.
    pub production_weight: u16,
    pub test_weight: u16,
    /// A task set's `scale`, in percent; `None` for one whose status is DRAINING, and for all that are no
    /// task sets.
    pub scale: Option<f64>,
    /// A task set's `stabilityStatus` is STEADY_STATE.
    pub stable: bool,
    /// Where the tasks of a task set can be. Empty when only the placement can know.
    pub zones: &'a [String],
}

/// What the planner counts about a deployment. A plan gives whole new values, never differences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// `failedTasks`: what the circuit breaker compares with its threshold.
    pub failed_tasks: u32,
    /// The number of the present attempt. The first of its tasks that ends by itself without RUNNING, or soon after,
    /// ends it: what is started from then on is the next attempt. It only grows.
    pub attempt: u32,
    /// Tasks that ended without ever RUNNING. A task of the present attempt that is RUNNING sets it to 0, and so
    /// does an
    /// UpdateService.
    pub launch_failures: u32,
    /// Attempts in a row that ended so.
    pub failed_attempts: u32,
    /// When the last task ended without ever RUNNING.
    pub last_failure_at: Option<Timestamp>,
    /// Attempts in a row that ended soon after RUNNING. A task of the present attempt that has lived sets it to 0,
    /// and so does an UpdateService.
    pub short_lives: u32,
    /// When the last task ended soon after RUNNING.
    pub last_short_life_at: Option<Timestamp>,
    /// How many tasks ended so since the last pause was over: their replacements wait for the end of this one.
    pub held: u32,
}

impl Counters {
    pub(super) fn forget_failures(&mut self) {
        self.launch_failures = 0;
        self.failed_attempts = 0;
        self.last_failure_at = None;
    }

    pub(super) fn forget_short_lives(&mut self) {
        self.short_lives = 0;
        self.last_short_life_at = None;
    }

    /// Nothing is left that fails.
    pub(super) fn begin_anew(&mut self) {
        self.forget_failures();
        self.forget_short_lives();
        self.held = 0;
    }
}

/// A step of a deployment that takes its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageView<'a> {
    pub stage: Stage,
    /// When the stage began.
    pub since: Timestamp,
    /// Which of its shifts of production traffic this is, from 0.
    pub step: u32,
    pub hooks: Hooks<'a>,
    /// Whether the load balancer has done the last shift. True for a headless service.
    pub shifted: bool,
    /// Set while the stages go backwards: what made the deployment fail.
    pub rolling_back: Option<super::Failure<'a>>,
}

/// What the life cycle hooks of the present stage have said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hooks<'a> {
    /// There are none, or all succeeded.
    Passed,
    Awaited,
    /// The text for the deployment's `statusReason`.
    Failed(&'a str),
}

#[derive(Clone, Copy, Debug)]
pub struct TaskView<'a> {
    pub id: &'a str,
    /// Its `startedBy`.
    pub deployment: &'a str,
    pub zone: &'a str,
    /// The container instance; `None` on Fargate.
    pub instance: Option<&'a str>,
    pub instance_draining: bool,
    pub last_status: TaskStatus,
    /// Its `desiredStatus` is STOPPED.
    pub stop_desired: bool,
    pub created_at: Timestamp,
    /// When it became RUNNING.
    pub started_at: Option<Timestamp>,
    /// When its end began.
    pub ended_at: Option<Timestamp>,
    /// The attempt of its deployment in which it was started: see [`Counters::attempt`].
    pub attempt: u32,
    /// What the checks of its essential containers say together; `None` when none has one.
    pub container_health: Option<Health>,
    pub target_health: TargetHealth<'a>,
    pub protected_until: Option<Timestamp>,
    /// Who ended it, if it ends.
    pub end: End,
    pub marks: Marks<'a>,
}

/// What the target groups say of a task: the worst of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetHealth<'a> {
    /// The service has no target group.
    NoTarget,
    /// Not registered everywhere, or not checked yet.
    Initial,
    Healthy,
    Unhealthy(UnhealthyTarget<'a>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnhealthyTarget<'a> {
    /// The EC2 instance, for targets of the type `instance`.
    pub instance: Option<&'a str>,
    pub port: u16,
    /// An ARN.
    pub target_group: &'a str,
    /// As `Request timed out`.
    pub reason: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// By itself: it failed to start, or an essential container exited.
    Own,
    /// StopTask, or the planner, or its instance went away: nobody counts that as the deployment's failure.
    Others,
}

/// What the planner has already made of a task, stored with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks<'a> {
    /// It was seen healthy.
    pub healthy: bool,
    /// It was seen unhealthy and will be replaced: the `stoppedReason` it will have.
    pub unhealthy: Option<&'a str>,
    /// Its end was taken into account. Set by every stop that a plan orders, too.
    pub ended: bool,
}
