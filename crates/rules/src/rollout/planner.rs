//! The one entrance, and what all kinds of planning share.

use std::collections::BTreeSet;
use std::time::Duration;

use model::Timestamp;

use super::event::Event;
use super::health::Condition;
use super::outcome::{Action, Failure, Plan, StateReason, StopReason, Wait};
use super::spread::{Rank, worth};
use super::stages::Strategy;
use super::task_groups::{Group, Member, count, task_groups};
use super::view::{
    Counters, DeploymentView, Notice, RolloutState, Scheduling, ServiceStatus, ServiceView, Target,
    TaskStatus,
};
use super::{restart, throttle};

/// How long a message is not repeated while what it says stays true.
pub const REPEAT_AFTER: Duration = Duration::from_secs(6 * 3600);

/// What should happen to the service now. The cost is that of a few passes over its tasks.
pub fn plan<'a>(view: &ServiceView<'a>, now: Timestamp) -> Plan<'a> {
    let mut planner = Planner::new(*view, now);
    if view.status != ServiceStatus::Active {
        planner.drain();
        return planner.finish();
    }
    let primary = planner.primary();
    let failure = planner.update_counters(primary);
    if matches!(view.scheduling, Scheduling::TaskSets) {
        planner.task_sets();
        return planner.finish();
    }
    match (primary, failure) {
        (None, _) => planner.without_deployment(),
        (Some(primary), failure) if planner.is_staged(primary) => planner.blue_green(primary, failure),
        (Some(primary), Some(failure)) => planner.fail(primary, failure),
        (Some(primary), None) => match view.scheduling {
            Scheduling::Daemon { instances } => planner.daemon(primary, instances),
            _ => planner.rolling(primary),
        },
    }
    planner.finish()
}

pub(super) struct Planner<'a> {
    pub view: ServiceView<'a>,
    pub now: Timestamp,
    pub groups: Vec<Group<'a>>,
    /// The counters of each deployment as this plan leaves them.
    pub counters: Vec<Counters>,
    /// Of each deployment of a daemon, the instances that it fails on as this plan leaves them.
    pub failed_on: Vec<BTreeSet<&'a str>>,
    pub plan: Plan<'a>,
    /// How many tasks the plan starts.
    pub started: u32,
    /// A deployment that keeps tasks only because they are protected, and how many.
    pub protected: Option<(&'a str, u32)>,
    pub deadlocked: bool,
    stopped_pending: u32,
    stopped_running: Vec<&'a str>,
}

impl<'a> Planner<'a> {
    fn new(view: ServiceView<'a>, now: Timestamp) -> Self {
        Planner {
            view,
            now,
            groups: task_groups(&view, now),
            counters: view.deployments.iter().map(|d| d.counters).collect(),
            failed_on: vec![BTreeSet::new(); view.deployments.len()],
            plan: Plan::default(),
            started: 0,
            protected: None,
            deadlocked: false,
            stopped_pending: 0,
            stopped_running: Vec::new(),
        }
    }

    /// The index of the PRIMARY deployment.
    fn primary(&self) -> Option<usize> {
        self.view.deployments.iter().position(|d| d.primary)
    }

    /// Whether the deployment goes through the stages of blue/green and its siblings.
    fn is_staged(&self, group: usize) -> bool {
        let d = &self.view.deployments[group];
        let replica = matches!(self.view.scheduling, Scheduling::Replica { .. });
        let staged = replica && self.view.strategy != Strategy::Rolling;
        staged && d.state == RolloutState::InProgress && !d.is_rollback
    }

    pub fn deployment(&self, group: usize) -> Option<&'a DeploymentView<'a>> {
        self.view.deployments.get(group)
    }

    /// How many tasks of the service are not STOPPED, with those that this plan starts.
    pub fn alive(&self) -> u32 {
        self.groups.iter().map(Group::alive).sum::<u32>() + self.started
    }

    pub fn ending(&self) -> u32 {
        self.groups.iter().map(|g| g.ending).sum()
    }

    /// What the desired count of the service is, for thresholds and delays.
    pub fn desired(&self) -> u32 {
        match self.view.scheduling {
            Scheduling::Daemon { instances } => count(instances.iter().filter(|i| !i.draining).count()),
            _ => self.view.desired_count,
        }
    }

    pub fn stop(&mut self, member: &Member<'a>) {
        let deployment = member.task.deployment;
        let reason = match member.condition {
            Condition::Unhealthy(reason) => reason,
            _ if matches!(self.view.scheduling, Scheduling::TaskSets) => {
                StopReason::TaskSetScaling { task_set: deployment }
            }
            _ => StopReason::Scaling { deployment },
        };
        self.order_stop(member, reason);
        if member.condition == Condition::Starting {
            self.stopped_pending += 1;
        } else {
            self.stopped_running.push(member.task.id);
        }
    }

    /// As [`Self::stop`], for whoever says by an event of its own what was stopped.
    pub fn order_stop(&mut self, member: &Member<'a>, reason: StopReason<'a>) {
        let task = member.task.id;
        self.plan.act(Action::Stop { task, reason });
    }

    /// Why the deployment starts no tasks now, if it does not.
    pub fn gate(&self, group: usize) -> Option<Wait<'a>> {
        let failed = self.failed(group);
        failed
            .or_else(|| self.throttled(group))
            .or_else(|| self.starved(group))
    }

    /// As [`Self::gate`], whatever became of the tasks that were started.
    pub fn shut(&self, group: usize) -> Option<Wait<'a>> {
        self.failed(group).or_else(|| self.starved(group))
    }

    fn failed(&self, group: usize) -> Option<Wait<'a>> {
        let d = self.deployment(group)?;
        let failed = d.state == RolloutState::Failed;
        failed.then_some(Wait::Failed { deployment: d.id })
    }

    pub fn throttled(&self, group: usize) -> Option<Wait<'a>> {
        let deployment = self.deployment(group)?.id;
        let until = throttle::until(&self.counters[group], self.desired(), self.now)?;
        Some(Wait::Throttled { deployment, until })
    }

    fn starved(&self, group: usize) -> Option<Wait<'a>> {
        let d = self.deployment(group)?;
        let until = d.no_capacity_until.filter(|until| *until > self.now)?;
        Some(Wait::Capacity {
            deployment: d.id,
            until,
        })
    }

    /// How many tasks of the deployment have to wait because those before them ended soon after RUNNING, and what
    /// for.
    pub fn held(&self, group: usize) -> Option<(u32, Wait<'a>)> {
        let d = self.deployment(group)?;
        let counters = &self.counters[group];
        let until = restart::until(counters, self.view.restart_pause, self.now)?;
        let deployment = d.id;
        (counters.held > 0).then_some((counters.held, Wait::Restart { deployment, until }))
    }

    /// Which tasks of which deployments go first: those of failed deployments, of ones that never
    /// completed, of older ones.
    pub fn rank(&self, member: &Member<'a>) -> Rank {
        let deployment = match self.deployment(member.group) {
            None => (0, Timestamp::EPOCH),
            Some(d) if d.state == RolloutState::Failed => (0, d.created_at),
            Some(d) => (1 + u8::from(d.completed_at.is_some()), d.created_at),
        };
        (worth(member.condition), deployment)
    }

    pub fn noted(&self, notice: Notice) -> Option<Timestamp> {
        self.view
            .notices
            .iter()
            .find(|(n, _)| *n == notice)
            .map(|(_, at)| *at)
    }

    /// Says something that is true, unless that was said lately; forgets that it was said when it is not
    /// true any more.
    pub fn notice(&mut self, notice: Notice, holds: bool, event: impl FnOnce() -> Event<'a>) {
        match (self.noted(notice), holds) {
            (Some(_), false) => self.plan.act(Action::Forget(notice)),
            (Some(at), true) if at.plus(REPEAT_AFTER) > self.now => self.plan.ask_by(at.plus(REPEAT_AFTER)),
            (_, true) => self.plan.emit(event()),
            (None, false) => {}
        }
    }

    /// The newest deployment that was COMPLETED once, among those that still have a place in the view.
    pub fn completed_before(&self, but: usize) -> Option<usize> {
        let all = self.view.deployments.iter().enumerate();
        all.filter(|(n, d)| *n != but && d.completed_at.is_some() && d.state != RolloutState::Failed)
            .max_by_key(|(_, d)| (d.completed_at, d.created_at))
            .map(|(n, _)| n)
    }

    /// The deployment has failed: it starts nothing any more, and the service goes back if it is to.
    pub fn fail(&mut self, group: usize, cause: Failure<'a>) {
        let d = &self.view.deployments[group];
        self.plan.act(Action::SetState {
            deployment: d.id,
            state: RolloutState::Failed,
            reason: StateReason::Failed(cause),
        });
        self.plan.emit(Event::Failed {
            deployment: d.id,
            cause,
        });
        let back = match cause {
            Failure::Breaker => self.view.breaker.rollback,
            Failure::Alarm => self.view.alarms.is_some_and(|a| a.rollback),
            _ => true,
        };
        if let Some(to) = self.last_good(group).filter(|_| back) {
            self.plan.act(Action::RollBack {
                from: d.id,
                to,
                reason: StateReason::RollingBack {
                    cause,
                    to: to.deployment,
                },
            });
            self.plan.emit(Event::RollingBack {
                deployment: to.deployment,
            });
        }
    }

    /// What the service goes back to: the deployment that was the last to become COMPLETED.
    fn last_good(&self, but: usize) -> Option<Target<'a>> {
        let listed = self.completed_before(but).map(|n| {
            let d = &self.view.deployments[n];
            let target = Target {
                deployment: d.id,
                revision: d.revision,
            };
            (target, d.completed_at)
        });
        let gone = self.view.last_completed.map(|(target, at)| (target, Some(at)));
        let newest = listed.into_iter().chain(gone).max_by_key(|(_, at)| *at);
        newest.map(|(target, _)| target)
    }

    pub fn complete(&mut self, group: usize) {
        let deployment = self.view.deployments[group].id;
        self.plan.act(Action::SetState {
            deployment,
            state: RolloutState::Completed,
            reason: StateReason::Completed { deployment },
        });
        self.plan.emit(Event::Completed { deployment });
    }

    /// The service was deleted: its tasks go, protected or not, and then it does.
    fn drain(&mut self) {
        let groups = std::mem::take(&mut self.groups);
        for member in groups.iter().flat_map(|g| &g.members) {
            self.stop(member);
        }
        let stays = |status: TaskStatus| status < TaskStatus::Stopping;
        match self.view.tasks.iter().filter(|t| stays(t.last_status)).count() {
            0 => self.plan.act(Action::Inactivate),
            tasks => self.plan.wait(Wait::Stopping { tasks: count(tasks) }),
        }
    }

    fn without_deployment(&mut self) {
        let groups = std::mem::take(&mut self.groups);
        for member in groups.iter().flat_map(|g| &g.members) {
            self.stop(member);
        }
        self.plan.wait(Wait::NoDeployment);
    }

    fn finish(mut self) -> Plan<'a> {
        let (deployment, tasks) = self.protected.unwrap_or_default();
        self.notice(Notice::Protected, tasks > 0, || Event::Protected {
            deployment,
            tasks,
        });
        let deadlocked = self.deadlocked;
        self.notice(Notice::Deadlocked, deadlocked, || Event::Deadlocked);
        let mut said = Vec::new();
        if self.stopped_pending > 0 {
            said.push(Event::StoppedPending {
                tasks: self.stopped_pending,
            });
        }
        if !self.stopped_running.is_empty() {
            said.push(Event::Stopped {
                tasks: self.stopped_running,
            });
        }
        // The consequence of stops comes after them.
        let late = |action: &Action| match action {
            Action::Emit(event) => matches!(
                event,
                Event::Completed { .. }
                    | Event::TaskSetSteady { .. }
                    | Event::SteadyState
                    | Event::Balanced { .. }
            ),
            _ => false,
        };
        let actions = &mut self.plan.actions;
        let place = actions.iter().position(late).unwrap_or(actions.len());
        actions.splice(place..place, said.into_iter().map(Action::Emit));
        self.plan
    }
}
