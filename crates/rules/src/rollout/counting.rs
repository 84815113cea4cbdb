//! What has become known since the last plan: tasks that ran, failed, or became unhealthy; and whether the
//! deployment has failed by that.

use std::collections::BTreeSet;
use std::time::Duration;

use model::Timestamp;

use super::event::Event;
use super::health::Condition;
use super::outcome::{Action, Failure, Mark, StopReason};
use super::planner::Planner;
use super::task_groups::{Group, has_lived};
use super::view::{Counters, DeploymentView, End, Notice, RolloutState, Scheduling, TaskView};
use super::{restart, throttle};

impl<'a> Planner<'a> {
    /// Counts, marks, and says why the PRIMARY deployment has failed, if it has.
    pub fn update_counters(&mut self, primary: Option<usize>) -> Option<Failure<'a>> {
        for group in 0..self.groups.len() {
            self.count_group(group);
        }
        let impaired = self.counters.iter().any(throttle::impaired);
        self.notice(Notice::StartImpaired, impaired, || Event::StartImpaired);
        self.failure(primary?)
    }

    fn count_group(&mut self, index: usize) {
        let groups = std::mem::take(&mut self.groups);
        let group = &groups[index];
        for task in &group.ended {
            self.plan.act(Action::Mark {
                task: task.id,
                mark: Mark::Ended,
            });
        }
        let unhealthy = self.mark_unhealthy(group);
        if let Some(d) = self.deployment(index) {
            let in_progress = d.state == RolloutState::InProgress;
            let mut counters = d.counters;
            let failures = count_attempts(group, &mut counters, self.view.restart_pause, self.now);
            if self.mark_failing_instances(index, d, group) {
                counters.begin_anew();
            }
            match (d.first_running_at, group.first_start) {
                (None, Some(at)) => {
                    self.plan.act(Action::FirstRunning { deployment: d.id, at });
                    counters.failed_tasks = 0;
                }
                (None, None) if in_progress => {
                    counters.failed_tasks = counters.failed_tasks.saturating_add(failures);
                }
                _ => {}
            }
            let watched = self.view.breaker.enable || counters.failed_tasks > 0;
            if in_progress && watched && self.mark_healthy(group) && self.view.breaker.reset_on_healthy_task {
                counters.failed_tasks = 0;
            }
            if in_progress {
                counters.failed_tasks = counters.failed_tasks.saturating_add(unhealthy);
            }
            if in_progress && self.view.breaker.enable {
                // It has tripped by then: of tasks that fail at once no more count.
                counters.failed_tasks = counters
                    .failed_tasks
                    .min(self.threshold().max(d.counters.failed_tasks));
            }
            if counters != d.counters {
                self.plan.act(Action::Count {
                    deployment: d.id,
                    counters,
                });
            }
            self.counters[index] = counters;
        }
        self.groups = groups;
    }

    /// Remembers on which instances the daemons of a deployment fail. Returns whether the last one that did has
    /// recovered
    /// or gone: what others run says nothing of it, and it alone made the counters grow.
    fn mark_failing_instances(&mut self, index: usize, d: &'a DeploymentView<'a>, group: &Group<'a>) -> bool {
        let Scheduling::Daemon { instances } = self.view.scheduling else {
            return false;
        };
        let known: BTreeSet<&str> = d.failed_on.iter().map(String::as_str).collect();
        let (long, now) = (self.view.restart_pause, self.now);
        let in_vain = |task: &&&TaskView<'a>| task.end == End::Own && !has_lived(task, long, now);
        let failed = group
            .ended
            .iter()
            .filter(in_vain)
            .filter_map(|task| task.instance);
        let members = group.members.iter().map(|m| m.task);
        let lived = members.filter(|task| has_lived(task, long, now));
        let lived: BTreeSet<&str> = lived.filter_map(|task| task.instance).collect();
        let present: BTreeSet<&str> = instances.iter().map(|i| i.id).collect();
        let mut failing: BTreeSet<&str> = known.iter().copied().chain(failed).collect();
        failing.retain(|id| present.contains(id) && !lived.contains(id));
        if failing != known {
            self.plan.act(Action::FailedOn {
                deployment: d.id,
                instances: failing.clone(),
            });
        }
        let over = failing.is_empty() && !known.is_empty();
        self.failed_on[index] = failing;
        over
    }

    /// Marks the tasks that are seen healthy for the first time. Returns whether there is one.
    fn mark_healthy(&mut self, group: &Group<'a>) -> bool {
        let fresh = group
            .members
            .iter()
            .filter(|m| m.is_healthy() && !m.task.marks.healthy);
        let before = self.plan.actions.len();
        self.plan.actions.extend(fresh.map(|m| Action::Mark {
            task: m.task.id,
            mark: Mark::Healthy,
        }));
        self.plan.actions.len() > before
    }

    /// Marks the tasks that are seen unhealthy for the first time, and says so. Returns how many.
    fn mark_unhealthy(&mut self, group: &Group<'a>) -> u32 {
        let mut fresh = 0;
        for member in group.members.iter().filter(|m| m.task.marks.unhealthy.is_none()) {
            let Condition::Unhealthy(reason) = member.condition else {
                continue;
            };
            fresh += 1;
            let task = member.task.id;
            self.plan.act(Action::Mark {
                task,
                mark: Mark::Unhealthy(reason),
            });
            self.plan.emit(match reason {
                StopReason::TargetHealth(target) => Event::TargetUnhealthy { task, target },
                _ => Event::ContainerUnhealthy { task },
            });
        }
        fresh
    }

    fn threshold(&self) -> u32 {
        self.view.breaker.threshold.tasks(self.desired())
    }

    fn failure(&self, primary: usize) -> Option<Failure<'a>> {
        let d = &self.view.deployments[primary];
        if d.state != RolloutState::InProgress || d.is_rollback {
            return None;
        }
        if d.stage.is_some_and(|s| s.rolling_back.is_some()) {
            return None;
        }
        if self.view.breaker.enable && self.counters[primary].failed_tasks >= self.threshold() {
            return Some(Failure::Breaker);
        }
        if self.view.alarms.is_some_and(|a| a.raised) && !d.alarms_off {
            return Some(Failure::Alarm);
        }
        d.rollback_requested.then_some(Failure::Requested)
    }
}

/// Counts the attempts that ended without RUNNING, or soon after, until one does better. Returns how many tasks
/// newly ended without ever RUNNING.
fn count_attempts(group: &Group, counters: &mut Counters, long: Duration, now: Timestamp) -> u32 {
    if group.ran >= Some(counters.attempt) {
        counters.forget_failures();
    }
    if group.lived >= Some(counters.attempt) {
        counters.forget_short_lives();
    }
    let mut failures = 0;
    for task in group.ended.iter().filter(|task| task.end == End::Own) {
        // Of the tasks that were started together the first says it for all.
        let attempts = u32::from(task.attempt >= counters.attempt);
        let at = Some(task.ended_at.unwrap_or(now));
        if task.started_at.is_none() {
            failures += 1;
            counters.launch_failures = counters.launch_failures.saturating_add(1);
            counters.failed_attempts = counters.failed_attempts.saturating_add(attempts);
            counters.last_failure_at = counters.last_failure_at.max(at);
        } else if !has_lived(task, long, now) {
            counters.held = counters.held.saturating_add(1);
            counters.short_lives = counters.short_lives.saturating_add(attempts);
            counters.last_short_life_at = counters.last_short_life_at.max(at);
        } else {
            continue;
        }
        counters.attempt = counters.attempt.saturating_add(attempts);
    }
    // A clock that was set back must not make a pause longer.
    counters.last_failure_at = counters.last_failure_at.map(|at| at.min(now));
    counters.last_short_life_at = counters.last_short_life_at.map(|at| at.min(now));
    if restart::until(counters, long, now).is_none() {
        counters.held = 0;
    }
    failures
}
