//! What a service does next: how many tasks of which deployment it starts and stops, when a deployment is
//! done or has failed, and what it waits for.
//!
//! The planner is level-triggered. It is asked with all facts of one service and answers with what should
//! happen now. It remembers nothing, so a fact that comes late, twice or after a restart does no harm, and
//! the same facts once more, with its answer applied, make it answer nothing new. Whoever applies a plan:
//!
//! 1. makes a [`ServiceView`] of the rows and calls [`plan`];
//! 2. applies every action in one transaction, in their order; a task that cannot be placed is told by an
//!    event, and holds further starts up by `no_capacity_until`;
//! 3. asks again as long as the answer has actions, then whenever a fact of the service changes, and at
//!    `ask_at` at the latest.
//!
//! Sources: ECS Developer Guide, "Amazon ECS services", "Deploy Amazon ECS services by replacing tasks", "How
//! the Amazon ECS deployment circuit breaker detects failures", "Amazon ECS blue/green deployments" and its
//! linear and canary siblings, "Amazon ECS service deployments using a third-party controller".

mod blue_green;
mod bounds;
mod counting;
mod daemon;
mod event;
mod health;
mod outcome;
mod planner;
mod rebalance;
mod restart;
mod rolling;
mod spread;
mod stages;
mod task_groups;
mod task_pool;
mod task_sets;
mod throttle;
mod view;

pub use bounds::{Bounds, Breaker, Threshold, computed_desired_count};
pub use event::{EVENTS_MAX, Event, Lack, Unplaced};
pub use health::PROVING_TIME;
pub use outcome::{
    Action, Failure, Listener, Mark, PlacementTarget, Plan, Purpose, Start, StateReason, StopReason, Wait,
};
pub use planner::{REPEAT_AFTER, plan};
pub use restart::PAUSE_MAX as RESTART_PAUSE;
pub use rolling::ALARM_BAKE_TIME;
pub use stages::{Stage, Strategy};
pub use throttle::DELAY_MAX as START_DELAY_MAX;
pub use view::{
    Alarms, Counters, DeploymentView, End, Health, Hooks, InstanceView, Marks, Notice, RolloutState,
    Scheduling, ServiceStatus, ServiceView, StageView, Target, TargetHealth, TaskStatus, TaskView, Traffic,
    UnhealthyTarget,
};

#[cfg(test)]
mod tests;
