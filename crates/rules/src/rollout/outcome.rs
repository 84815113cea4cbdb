//! What the planner answers: actions, what to say, what is awaited, and when to ask again.

use std::collections::BTreeSet;
use std::fmt;

use model::Timestamp;

use super::event::Event;
use super::stages::Stage;
use super::view::{Counters, Notice, RolloutState, Target, UnhealthyTarget};

/// What should happen to a service now. Whoever applies it applies all of it, in one transaction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan<'a> {
    /// In the order in which they are applied.
    pub actions: Vec<Action<'a>>,
    /// What has to happen before there is more to do. Empty only when there are actions or the service is
    /// as it should be.
    pub waits: Vec<Wait<'a>>,
    /// When time alone changes the plan. `None`: only new facts do.
    pub ask_at: Option<Timestamp>,
    /// The service is as it should be, and nothing is under way.
    pub steady: bool,
}

impl<'a> Plan<'a> {
    pub(super) fn act(&mut self, action: Action<'a>) {
        self.actions.push(action);
    }

    pub(super) fn emit(&mut self, event: Event<'a>) {
        self.actions.push(Action::Emit(event));
    }

    pub(super) fn wait(&mut self, wait: Wait<'a>) {
        if let Some(until) = wait.until() {
            self.ask_by(until);
        }
        self.waits.push(wait);
    }

    pub(super) fn ask_by(&mut self, at: Timestamp) {
        self.ask_at = Some(self.ask_at.map_or(at, |earlier| earlier.min(at)));
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action<'a> {
    /// Write the event's text, and remember its [`Event::notice`] with the time.
    Emit(Event<'a>),
    /// Start tasks, and say the event that [`Start::event`] makes once their ids are known.
    Start(Start<'a>),
    /// Set the task's `desiredStatus` to STOPPED with the stop code ServiceSchedulerInitiated, and its mark
    /// `ended`. Where the service has target groups, deregistration comes first.
    Stop { task: &'a str, reason: StopReason<'a> },
    /// Remember this of a task.
    Mark { task: &'a str, mark: Mark<'a> },
    /// Store these counters.
    Count { deployment: &'a str, counters: Counters },
    /// Store these as the instances on which the deployment's daemon fails.
    FailedOn {
        deployment: &'a str,
        instances: BTreeSet<&'a str>,
    },
    /// The first task of the deployment was RUNNING at this time.
    FirstRunning { deployment: &'a str, at: Timestamp },
    /// Set `rolloutState` and `rolloutStateReason`; COMPLETED also sets when, if it is not set.
    SetState {
        deployment: &'a str,
        state: RolloutState,
        reason: StateReason<'a>,
    },
    /// The deployment enters a stage; its hooks are to be called.
    Enter {
        deployment: &'a str,
        stage: Stage,
        step: u32,
        rolling_back: Option<Failure<'a>>,
    },
    /// Ask for this share of the traffic, of 1000, for the deployment, and the rest for its source.
    Shift {
        deployment: &'a str,
        listener: Listener,
        weight: u16,
    },
    /// A new deployment of the target's revision, with a new id, becomes PRIMARY and IN_PROGRESS, with the
    /// mark that it is a rollback; this one becomes ACTIVE.
    RollBack {
        from: &'a str,
        to: Target<'a>,
        reason: StateReason<'a>,
    },
    /// The target, whose tasks still run, becomes PRIMARY again as it is; this one becomes ACTIVE.
    Reinstate { from: &'a str, to: &'a str },
    /// The deployment is INACTIVE: it is no longer listed. A DRAINING task set is deleted.
    Retire { deployment: &'a str },
    /// Set a task set's `stabilityStatus`.
    Stability { task_set: &'a str, steady: bool },
    /// It holds no longer.
    Forget(Notice),
    /// The service's status becomes INACTIVE, its deployments are gone.
    Inactivate,
}

/// Tasks to start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start<'a> {
    pub deployment: &'a str,
    /// One a task.
    pub targets: Vec<PlacementTarget<'a>>,
    pub purpose: Purpose<'a>,
    /// The deployment is a task set, which the event names.
    pub task_set: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlacementTarget<'a> {
    Anywhere,
    /// Preferred, not required.
    Zone(&'a str),
    /// The container instance, and no other.
    Instance(&'a str),
}

/// Why tasks are started: what the event says of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose<'a> {
    Scale,
    /// So many of them stand in for unhealthy ones.
    Replace(u32),
    /// To spread the tasks evenly.
    Rebalance(&'a str),
}

impl<'a> Start<'a> {
    /// What the service says once these tasks have been started.
    pub fn event(&self, tasks: Vec<&'a str>) -> Event<'a> {
        let replaced = match self.purpose {
            Purpose::Scale => 0,
            Purpose::Replace(replaced) => replaced,
            Purpose::Rebalance(zone) => return Event::RebalanceStarted { zone, tasks },
        };
        Event::Started {
            task_set: self.task_set.then_some(self.deployment),
            tasks,
            replaced,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark<'a> {
    Healthy,
    /// Store the reason's text.
    Unhealthy(StopReason<'a>),
    Ended,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listener {
    Production,
    Test,
}

/// The `stoppedReason` of a task that the scheduler stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason<'a> {
    Scaling {
        deployment: &'a str,
    },
    TaskSetScaling {
        task_set: &'a str,
    },
    ContainerHealth,
    TargetHealth(UnhealthyTarget<'a>),
    /// As it was stored.
    Recorded(&'a str),
}

impl fmt::Display for StopReason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StopReason::Scaling { deployment } => {
                write!(f, "Scaling activity initiated by (deployment {deployment})")
            }
            StopReason::TaskSetScaling { task_set } => {
                write!(f, "Scaling activity initiated by (taskSet {task_set})")
            }
            StopReason::ContainerHealth => f.write_str("Task failed container health checks"),
            StopReason::TargetHealth(target) => {
                write!(
                    f,
                    "Task failed ELB health checks in (target-group {})",
                    target.target_group
                )
            }
            StopReason::Recorded(text) => f.write_str(text),
        }
    }
}

/// Why a deployment failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure<'a> {
    Breaker,
    Alarm,
    /// StopServiceDeployment.
    Requested,
    /// A hook said so; the text for the `statusReason`.
    Hook(&'a str),
    /// A stage took longer than a day, or the whole longer than a month.
    Timeout(Stage),
}

impl fmt::Display for Failure<'_> {
    /// The `statusReason` of the service deployment that was rolled back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Service deployment rolled back because ")?;
        match self {
            Failure::Breaker => f.write_str("the circuit breaker threshold was exceeded."),
            Failure::Alarm => f.write_str("alarm(s) were detected."),
            Failure::Requested => f.write_str("a rollback was requested."),
            Failure::Hook(text) => f.write_str(text),
            Failure::Timeout(stage) => write!(f, "the {} stage timed out.", stage.as_str()),
        }
    }
}

/// `rolloutStateReason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateReason<'a> {
    InProgress { deployment: &'a str },
    Completed { deployment: &'a str },
    Failed(Failure<'a>),
    RollingBack { cause: Failure<'a>, to: &'a str },
}

impl fmt::Display for StateReason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StateReason::InProgress { deployment } => write!(f, "ECS deployment {deployment} in progress."),
            StateReason::Completed { deployment } => write!(f, "ECS deployment {deployment} completed."),
            StateReason::Failed(Failure::Breaker) => {
                f.write_str("ECS deployment circuit breaker: tasks failed to start.")
            }
            StateReason::Failed(Failure::Alarm) => f.write_str("ECS deployment alarm: alarm detected."),
            StateReason::Failed(other) => write!(f, "{other}"),
            StateReason::RollingBack {
                cause: Failure::Breaker,
                to,
            } => write!(
                f,
                "ECS deployment circuit breaker: rolling back to deploymentId {to}."
            ),
            StateReason::RollingBack {
                cause: Failure::Alarm,
                to,
            } => {
                write!(f, "ECS deployment alarm: rolling back to deploymentId {to}.")
            }
            StateReason::RollingBack { to, .. } => {
                write!(f, "ECS deployment: rolling back to deploymentId {to}.")
            }
        }
    }
}

/// What a service waits for. Its text is for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait<'a> {
    /// Tasks on their way to RUNNING.
    Starting {
        tasks: u32,
    },
    /// Tasks that run and are not yet known to be healthy; with when the first is, if time decides that.
    Proving {
        tasks: u32,
        until: Option<Timestamp>,
    },
    /// Unhealthy tasks stay until others have taken their place.
    Replacing {
        tasks: u32,
    },
    Stopping {
        tasks: u32,
    },
    Throttled {
        deployment: &'a str,
        until: Timestamp,
    },
    /// Tasks that ended soon after RUNNING are not replaced before.
    Restart {
        deployment: &'a str,
        until: Timestamp,
    },
    Capacity {
        deployment: &'a str,
        until: Timestamp,
    },
    Protected {
        tasks: u32,
        until: Timestamp,
    },
    /// As many tasks as `maximumPercent` allows exist.
    Maximum {
        tasks: u32,
    },
    /// No more tasks may be stopped while so few are healthy.
    Minimum {
        tasks: u32,
    },
    /// Neither may a task be started nor one be stopped.
    Deadlock,
    /// The deployment has failed, and there is none to go back to.
    Failed {
        deployment: &'a str,
    },
    /// The service has no deployment.
    NoDeployment,
    Bake {
        stage: Stage,
        until: Timestamp,
    },
    Hook {
        stage: Stage,
    },
    Shift {
        stage: Stage,
        until: Option<Timestamp>,
    },
    /// Daemons stay on draining instances until all other tasks have left.
    BusyInstances {
        instances: u32,
    },
}

impl Wait<'_> {
    pub fn until(&self) -> Option<Timestamp> {
        match self {
            Wait::Proving { until, .. } | Wait::Shift { until, .. } => *until,
            Wait::Throttled { until, .. }
            | Wait::Restart { until, .. }
            | Wait::Capacity { until, .. }
            | Wait::Protected { until, .. }
            | Wait::Bake { until, .. } => Some(*until),
            _ => None,
        }
    }
}

impl fmt::Display for Wait<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wait::Starting { tasks } => write!(f, "{tasks} tasks to become RUNNING"),
            Wait::Proving { tasks, .. } => write!(f, "{tasks} running tasks to be healthy"),
            Wait::Replacing { tasks } => write!(f, "replacements of {tasks} unhealthy tasks to be healthy"),
            Wait::Stopping { tasks } => write!(f, "{tasks} tasks to be STOPPED"),
            Wait::Throttled { deployment, .. } => write!(
                f,
                "a later attempt: tasks of (deployment {deployment}) keep failing to start"
            ),
            Wait::Restart { deployment, .. } => write!(
                f,
                "a later attempt: tasks of (deployment {deployment}) end soon after they run"
            ),
            Wait::Capacity { deployment, .. } => {
                write!(f, "capacity for the tasks of (deployment {deployment})")
            }
            Wait::Protected { tasks, .. } => write!(f, "the end of the protection of {tasks} tasks"),
            Wait::Maximum { tasks } => write!(f, "fewer than {tasks} tasks, which maximumPercent allows"),
            Wait::Minimum { tasks } => write!(
                f,
                "more than {tasks} healthy tasks, which minimumHealthyPercent demands"
            ),
            Wait::Deadlock => f.write_str("another minimumHealthyPercent or maximumPercent"),
            Wait::Failed { deployment } => {
                write!(f, "another deployment: (deployment {deployment}) failed")
            }
            Wait::NoDeployment => f.write_str("a deployment"),
            Wait::Bake { stage, .. } => write!(f, "the bake time of {} to pass", stage.as_str()),
            Wait::Hook { stage } => write!(f, "the lifecycle hooks of {}", stage.as_str()),
            Wait::Shift { stage, .. } => write!(f, "the traffic to follow {}", stage.as_str()),
            Wait::BusyInstances { instances } => {
                write!(f, "{instances} draining instances to be left by all other tasks")
            }
        }
    }
}
