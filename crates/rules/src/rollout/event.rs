//! What a service says in its `events`, in AWS's words.
//!
//! Source: ECS Developer Guide, "Amazon ECS service event messages", and messages of real services.

use std::fmt::{self, Write};

use super::outcome::Failure;
use super::view::{Notice, UnhealthyTarget};

/// The newest so many events of a service are kept.
pub const EVENTS_MAX: usize = 100;

const TROUBLESHOOTING: &str =
    "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

/// One message. Some are the planner's; others are made by whoever places tasks or talks to load balancers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// Of which task set they are, if of one, and how many of the tasks replace unhealthy ones.
    Started {
        task_set: Option<&'a str>,
        tasks: Vec<&'a str>,
        replaced: u32,
    },
    /// Tasks that were not RUNNING yet.
    StoppedPending {
        tasks: u32,
    },
    Stopped {
        tasks: Vec<&'a str>,
    },
    Registered {
        targets: u32,
        target_group: &'a str,
    },
    Deregistered {
        targets: u32,
        target_group: &'a str,
    },
    Draining {
        tasks: u32,
    },
    DrainingOf {
        task_set: &'a str,
        tasks: u32,
    },
    Completed {
        deployment: &'a str,
    },
    SteadyState,
    TaskSetSteady {
        task_set: &'a str,
    },
    ComputedDesiredCount {
        task_set: &'a str,
        count: u32,
    },
    Failed {
        deployment: &'a str,
        cause: Failure<'a>,
    },
    RollingBack {
        deployment: &'a str,
    },
    ContainerUnhealthy {
        task: &'a str,
    },
    TargetUnhealthy {
        task: &'a str,
        target: UnhealthyTarget<'a>,
    },
    ClassicUnhealthy {
        instance: &'a str,
        load_balancer: &'a str,
    },
    StartImpaired,
    Deadlocked,
    Protected {
        deployment: &'a str,
        tasks: u32,
    },
    Unplaced(Unplaced<'a>),
    CouldNotLaunch {
        tasks: u32,
        deployment: &'a str,
    },
    ProvisioningLimit,
    Throttled {
        elb: bool,
    },
    /// The task set, a task, an ARN.
    TargetGroupMissing {
        task_set: &'a str,
        task: &'a str,
        target_group: &'a str,
    },
    TargetMissing {
        task_set: &'a str,
        task: &'a str,
        target_group: &'a str,
    },
    DescribeTargetsFailed {
        target_group: &'a str,
        error: &'a str,
    },
    RegisterTargetsFailed {
        target_group: &'a str,
        error: &'a str,
    },
    /// Tasks in each zone, most first.
    Unbalanced {
        zones: Vec<(&'a str, u32)>,
    },
    Balanced {
        zones: Vec<(&'a str, u32)>,
    },
    RebalanceStarted {
        zone: &'a str,
        tasks: Vec<&'a str>,
    },
    RebalanceStopped {
        zone: &'a str,
        tasks: Vec<&'a str>,
    },
    /// The zone, and whether instances were looked at, which Fargate has none of.
    RebalanceUnplaced {
        zone: &'a str,
        instances: bool,
    },
    RebalanceEnded,
}

/// Why a task was not placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unplaced<'a> {
    EmptyCluster,
    EmptyCapacityProvider,
    /// The steady state is out of reach for want of instances.
    NoSteadyState,
    /// The container instance that came closest, and what it lacks.
    Closest {
        container_instance: &'a str,
        lack: Lack<'a>,
    },
    /// Any other text.
    Because(&'a str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack<'a> {
    Cpu,
    Memory,
    Ports,
    Attribute,
    /// `AGENT`, `RESOURCE:ENI` and the like.
    Error(&'a str),
}

impl fmt::Display for Lack<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lack::Cpu => f.write_str("has insufficient CPU units available"),
            Lack::Memory => f.write_str("has insufficient memory available"),
            Lack::Ports => f.write_str("is already using a port required by your task"),
            Lack::Attribute => f.write_str("is missing an attribute required by your task"),
            Lack::Error(code) => write!(f, "encountered error \"{code}\""),
        }
    }
}

impl Event<'_> {
    /// What has to be remembered, with the time, when this is said: it is not said again within six hours,
    /// unless it ceased to be true.
    pub fn notice(&self) -> Option<Notice> {
        match self {
            Event::SteadyState => Some(Notice::SteadyState),
            Event::StartImpaired => Some(Notice::StartImpaired),
            Event::Deadlocked => Some(Notice::Deadlocked),
            Event::Protected { .. } => Some(Notice::Protected),
            Event::Unbalanced { .. } => Some(Notice::Rebalancing),
            Event::RebalanceUnplaced { .. } => Some(Notice::RebalanceUnplaced),
            _ => None,
        }
    }

    /// The `message`, for the service with this name.
    pub fn text(&self, service: &str) -> String {
        let mut text = match self.task_set() {
            None => format!("(service {service}) "),
            Some(task_set) => format!("(service {service}, taskSet {task_set}) "),
        };
        // Writing into a string cannot fail.
        let _ = self.write(&mut text);
        text
    }

    /// The task set that the service speaks for.
    fn task_set(&self) -> Option<&str> {
        match self {
            Event::Started { task_set, .. } => *task_set,
            Event::DrainingOf { task_set, .. } | Event::TaskSetSteady { task_set } => Some(task_set),
            _ => None,
        }
    }

    fn write(&self, f: &mut String) -> fmt::Result {
        match self {
            Event::Started { tasks, replaced, .. } => {
                write!(f, "has started {} tasks: {}", tasks.len(), Tasks(tasks))?;
                match replaced {
                    0 => Ok(()),
                    n => write!(f, " Amazon ECS replaced {n} tasks due to an unhealthy status."),
                }
            }
            Event::StoppedPending { tasks } => write!(f, "stopped {tasks} pending tasks."),
            Event::Stopped { tasks } => {
                write!(f, "has stopped {} running tasks: {}", tasks.len(), Tasks(tasks))
            }
            Event::Completed { deployment } => write!(f, "(deployment {deployment}) deployment completed."),
            Event::SteadyState => f.write_str("has reached a steady state."),
            Event::TaskSetSteady { .. } => f.write_str("updated state to STEADY_STATE."),
            Event::ComputedDesiredCount { task_set, count } => {
                write!(
                    f,
                    "updated computedDesiredCount for taskSet {task_set} to {count}."
                )
            }
            Event::Failed { deployment, cause } => {
                write!(f, "(deployment {deployment}) deployment failed: ")?;
                match cause {
                    Failure::Breaker => f.write_str("tasks failed to start."),
                    Failure::Alarm => f.write_str("alarm detected."),
                    Failure::Requested => f.write_str("rollback requested."),
                    Failure::Hook(text) => f.write_str(text),
                    Failure::Timeout(stage) => write!(f, "the {} stage timed out.", stage.as_str()),
                }
            }
            Event::RollingBack { deployment } => write!(f, "rolling back to deployment {deployment}."),
            Event::StartImpaired => {
                write!(
                    f,
                    "is unable to consistently start tasks successfully. {TROUBLESHOOTING}"
                )
            }
            Event::Deadlocked => f.write_str(
                "was unable to stop or start tasks during a deployment because of the service deployment \
                 configuration. Update the minimumHealthyPercent or maximumPercent value and try again.",
            ),
            Event::Protected { deployment, tasks } => write!(
                f,
                "was unable to reach steady state because (taskSet {deployment}) was unable to scale in due to \
                 (reason {tasks} tasks under protection)"
            ),
            Event::Unplaced(why) => why.write(f),
            Event::CouldNotLaunch { tasks, deployment } => {
                write!(f, "could not launch {tasks} tasks for deployment {deployment}.")
            }
            Event::ProvisioningLimit => f.write_str(
                "was unable to place tasks in your cluster because the tasks provisioning capacity limit was \
                 exceeded.",
            ),
            Event::Throttled { elb: true } => {
                f.write_str("operations are being throttled on elb. Will try again later.")
            }
            Event::Throttled { elb: false } => {
                f.write_str("operations are being throttled. Will try again later.")
            }
            _ => self.write_health(f),
        }
    }

    fn write_health(&self, f: &mut String) -> fmt::Result {
        match self {
            Event::Registered {
                targets,
                target_group,
            } => {
                write!(f, "registered {targets} targets in (target-group {target_group})")
            }
            Event::Deregistered {
                targets,
                target_group,
            } => {
                write!(
                    f,
                    "deregistered {targets} targets in (target-group {target_group})"
                )
            }
            Event::Draining { tasks } | Event::DrainingOf { tasks, .. } => {
                write!(f, "has begun draining connections on {tasks} tasks.")
            }
            Event::ContainerUnhealthy { task } => write!(f, "(task {task}) failed container health checks."),
            Event::TargetUnhealthy { task, target } => {
                let UnhealthyTarget {
                    instance,
                    port,
                    target_group,
                    reason,
                } = target;
                let instance = instance.map_or_else(String::new, |id| format!("(instance {id}) "));
                let stop = if instance.is_empty() { "." } else { "" };
                write!(
                    f,
                    "(task {task}) {instance}(port {port}) is unhealthy in (target-group {target_group}) due \
                     to (reason {reason}){stop}"
                )
            }
            Event::ClassicUnhealthy {
                instance,
                load_balancer,
            } => write!(
                f,
                "(instance {instance}) is unhealthy in (elb {load_balancer}) due to (reason Instance has failed \
                 at least the UnhealthyThreshold number of health checks consecutively.)"
            ),
            Event::TargetGroupMissing {
                task_set,
                task,
                target_group,
            } => write!(
                f,
                "task set ({task_set}) (task {task}) is not healthy in target-group ({target_group}) due to \
                 TARGET GROUP IS NOT FOUND"
            ),
            Event::TargetMissing {
                task_set,
                task,
                target_group,
            } => write!(
                f,
                "task set ({task_set}) (task {task}) is not healthy in target-group ({target_group}) due to \
                 TARGET IS NOT FOUND"
            ),
            Event::DescribeTargetsFailed { target_group, error } => write!(
                f,
                "failed to describe target health on target-group {target_group} with (error {error})"
            ),
            Event::RegisterTargetsFailed { target_group, error } => write!(
                f,
                "failed to register targets in target-group {target_group} with (error {error})"
            ),
            _ => self.write_rebalancing(f),
        }
    }

    fn write_rebalancing(&self, f: &mut String) -> fmt::Result {
        match self {
            Event::Unbalanced { zones } => write!(
                f,
                "is not AZ balanced with {}. AZ Rebalancing in progress.",
                Zones(zones)
            ),
            Event::Balanced { zones } => write!(f, "is AZ balanced with {}.", Zones(zones)),
            Event::RebalanceStarted { zone, tasks } => write!(
                f,
                "has started {} tasks in {zone} to AZ Rebalance: {}",
                tasks.len(),
                Tasks(tasks)
            ),
            Event::RebalanceStopped { zone, tasks } => write!(
                f,
                "has stopped {} running tasks in {zone} due to AZ rebalancing: {}",
                tasks.len(),
                Tasks(tasks)
            ),
            Event::RebalanceUnplaced {
                zone,
                instances: true,
            } => write!(
                f,
                "is unable to place a task in {zone} because no container instance met all of its requirements."
            ),
            Event::RebalanceUnplaced { zone, .. } => write!(f, "is unable to place a task in {zone}."),
            _ => f.write_str("stopped AZ Rebalancing."),
        }
    }
}

impl Unplaced<'_> {
    fn write(&self, f: &mut String) -> fmt::Result {
        let none_met =
            "was unable to place a task because no container instance met all of its requirements.";
        match self {
            Unplaced::EmptyCluster => write!(
                f,
                "{none_met} Reason: No Container Instances were found in your cluster. {TROUBLESHOOTING}"
            ),
            Unplaced::EmptyCapacityProvider => write!(
                f,
                "{none_met} Reason: No Container Instances were found in your capacity provider. \
                 {TROUBLESHOOTING}"
            ),
            Unplaced::NoSteadyState => f.write_str(
                "was unable to reach steady state. Reason: No Container Instances were found in your capacity \
                 provider.",
            ),
            Unplaced::Closest { container_instance, lack } => write!(
                f,
                "{none_met} The closest matching (container-instance {container_instance}) {lack}. \
                 {TROUBLESHOOTING}"
            ),
            Unplaced::Because(text) => write!(f, "was unable to place a task. Reason: {text}"),
        }
    }
}

/// `(task A) (task B).`
struct Tasks<'t>(&'t [&'t str]);

impl fmt::Display for Tasks<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, task) in self.0.iter().enumerate() {
            write!(f, "{}(task {task})", if n == 0 { "" } else { " " })?;
        }
        f.write_str(".")
    }
}

/// `3 tasks in eu-central-1a, 1 tasks in eu-central-1b`
struct Zones<'t>(&'t [(&'t str, u32)]);

impl fmt::Display for Zones<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, (zone, tasks)) in self.0.iter().enumerate() {
            write!(f, "{}{tasks} tasks in {zone}", if n == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}
