//! Blue/green, linear and canary: the new deployment grows beside the old one, traffic moves, then the old
//! one goes. A plan takes one step; until the last one everything can be taken back.

use std::time::Duration;

use super::event::Event;
use super::outcome::{Action, Failure, Listener, StateReason, Wait};
use super::planner::Planner;
use super::stages::{ALL, Stage};
use super::task_groups::{Member, count};
use super::task_pool::{Standing, TaskPool};
use super::view::{DeploymentView, Hooks, Notice, RolloutState, StageView};

/// How long a stage may take before the deployment fails.
const STAGE_MAX: Duration = Duration::from_secs(24 * 3600);
/// How long the whole may take.
const DEPLOYMENT_MAX: Duration = Duration::from_secs(30 * 24 * 3600);

impl<'a> Planner<'a> {
    pub fn blue_green(&mut self, green: usize, failure: Option<Failure<'a>>) {
        let d = &self.view.deployments[green];
        let blue = self.completed_before(green);
        self.notice(Notice::SteadyState, false, || Event::SteadyState);
        let Some(stage) = d.stage else {
            let several = self.view.deployments.len() > 2;
            return match failure {
                Some(failure) => self.go_back(green, blue, None, failure),
                None if several => self.enter(green, Stage::ReconcileService, 0),
                None => self.enter(green, Stage::PreScaleUp, 0),
            };
        };
        if let Some(cause) = stage.rolling_back {
            self.hold_both(green, blue, stage.stage);
            return self.roll_stages_back(green, blue, &stage, cause);
        }
        if let Some(failure) = failure.or_else(|| self.stage_failure(d, &stage)) {
            return self.go_back(green, blue, Some(&stage), failure);
        }
        let standing = match stage.stage {
            Stage::CleanUp => return self.clean_up(green),
            other => self.hold_both(green, blue, other),
        };
        self.advance(green, blue, &stage, standing);
    }

    fn stage_failure(&self, d: &DeploymentView<'a>, stage: &StageView<'a>) -> Option<Failure<'a>> {
        if stage.stage == Stage::CleanUp {
            return None;
        }
        if let Hooks::Failed(text) = stage.hooks {
            return Some(Failure::Hook(text));
        }
        let baking = matches!(stage.stage, Stage::BakeTime | Stage::ProductionTrafficShift);
        let allowed = if baking {
            STAGE_MAX + self.propagation()
        } else {
            STAGE_MAX
        };
        let late = self.now.since(stage.since) > allowed || self.now.since(d.created_at) > DEPLOYMENT_MAX;
        late.then_some(Failure::Timeout(stage.stage))
    }

    fn enter(&mut self, green: usize, stage: Stage, step: u32) {
        let deployment = self.view.deployments[green].id;
        self.plan.act(Action::Enter {
            deployment,
            stage,
            step,
            rolling_back: None,
        });
        match stage {
            Stage::TestTrafficShift if self.view.traffic.test => self.shift(green, Listener::Test, ALL),
            Stage::ProductionTrafficShift => {
                let weight = self.view.strategy.weight(step);
                self.shift(green, Listener::Production, weight);
            }
            Stage::ReconcileService => self.take_traffic_from_others(green),
            _ => {}
        }
    }

    fn shift(&mut self, group: usize, listener: Listener, weight: u16) {
        let deployment = self.view.deployments[group].id;
        self.plan.act(Action::Shift {
            deployment,
            listener,
            weight,
        });
    }

    /// Deployments that were overtaken give their traffic back to the source, if there is one.
    fn take_traffic_from_others(&mut self, green: usize) {
        let Some(blue) = self.completed_before(green) else {
            return;
        };
        for (n, d) in self.view.deployments.iter().enumerate() {
            if n == green || n == blue {
                continue;
            }
            if d.production_weight > 0 {
                self.shift(n, Listener::Production, 0);
            }
            if d.test_weight > 0 {
                self.shift(n, Listener::Test, 0);
            }
        }
    }

    fn propagation(&self) -> Duration {
        if self.view.traffic.managed {
            self.view.traffic.propagation
        } else {
            Duration::ZERO
        }
    }

    /// Keeps the old side as it is, and the new deployment once it has grown. Returns how the latter
    /// stands.
    fn hold_both(&mut self, green: usize, blue: Option<usize>, stage: Stage) -> Standing {
        let others = |n: &usize| *n != green && blue.is_none_or(|b| b == *n);
        let old: Vec<usize> = (0..self.groups.len()).filter(others).collect();
        let healthy = |sides: &[usize]| sides.iter().map(|n| self.groups[*n].healthy()).sum::<u32>();
        let weight = |n: &usize| self.deployment(*n).map_or(0, |d| d.production_weight);
        let (old_healthy, new_healthy) = (healthy(&old), healthy(&[green]));
        // The side that clients see stands by itself; the other one may lean on it.
        let seen = weight(&green) > old.iter().map(weight).max().unwrap_or(0);
        let mut pool = self.side(&old, blue);
        pool.elsewhere = if seen { new_healthy } else { 0 };
        self.keep(&pool);
        if stage == Stage::ReconcileService && blue.is_some() {
            self.release_overtaken(green, blue);
        }
        let back = self.view.deployments[green]
            .stage
            .is_some_and(|s| s.rolling_back.is_some());
        if stage < Stage::ScaleUp && !back {
            return Standing {
                steady: false,
                reached: false,
            };
        }
        let mut pool = self.side(&[green], Some(green).filter(|_| !back));
        pool.elsewhere = if seen { 0 } else { old_healthy };
        if back {
            // The old side comes first: what of it has yet to leave takes the place of new tasks.
            let fit = |m: &&Member| !m.is_unhealthy() && !m.task.instance_draining;
            let members = old.iter().flat_map(|n| &self.groups[*n].members);
            let alive: u32 = old.iter().map(|n| self.groups[*n].alive()).sum();
            let leaving = alive - count(members.filter(fit).count());
            pool.goal = pool.goal.saturating_sub(leaving);
        }
        self.keep(&pool)
    }

    /// One of the two sides. Together they have at most twice the desired count.
    fn side(&self, groups: &[usize], starter: Option<usize>) -> TaskPool<'a> {
        let desired = self.view.desired_count;
        let mut pool = TaskPool {
            starter,
            goal: desired,
            lower: self.view.bounds.minimum(desired),
            upper: self.view.bounds.maximum(desired).max(desired.saturating_mul(2)),
            alive: self.alive(),
            ..TaskPool::default()
        };
        for group in groups {
            pool.ending += self.groups[*group].ending;
            pool.own(&self.groups[*group].members);
        }
        pool
    }

    fn release_overtaken(&mut self, green: usize, blue: Option<usize>) {
        let shifted = self.view.deployments[green].stage.is_none_or(|s| s.shifted);
        if !shifted {
            return;
        }
        let mut pool = TaskPool {
            lower: self.view.bounds.minimum(self.view.desired_count),
            ..TaskPool::default()
        };
        for (index, group) in self.groups.iter().enumerate() {
            if index == green || Some(index) == blue {
                pool.elsewhere += group.healthy();
                continue;
            }
            pool.other(&group.members);
            if group.alive() == 0
                && let Some(d) = self.deployment(index)
            {
                self.plan.act(Action::Retire { deployment: d.id });
            }
        }
        self.keep(&pool);
    }

    /// Goes to the next stage if this one is over, or says what it waits for.
    fn advance(&mut self, green: usize, blue: Option<usize>, at: &StageView<'a>, standing: Standing) {
        let stage = at.stage;
        if at.hooks == Hooks::Awaited {
            return self.plan.wait(Wait::Hook { stage });
        }
        let propagated_at = at.since.plus(self.propagation());
        let shifts = match stage {
            Stage::TestTrafficShift => self.view.traffic.test,
            Stage::ProductionTrafficShift | Stage::ReconcileService => true,
            _ => false,
        };
        if shifts && self.view.traffic.managed && (!at.shifted || propagated_at > self.now) {
            let until = at.shifted.then_some(propagated_at);
            return self.plan.wait(Wait::Shift { stage, until });
        }
        let bake = match stage {
            Stage::ProductionTrafficShift => self.view.strategy.step_bake(at.step) + self.propagation(),
            Stage::BakeTime => self.view.strategy.bake(),
            _ => Duration::ZERO,
        };
        let until = at.since.plus(bake);
        if until > self.now {
            return self.plan.wait(Wait::Bake { stage, until });
        }
        let ready = match stage {
            Stage::ReconcileService => {
                // Without a source all older deployments together are the old side.
                let left =
                    |n: &usize| *n != green && blue.is_some_and(|b| b != *n) && self.groups[*n].alive() > 0;
                let tasks = count((0..self.groups.len()).filter(left).count());
                if tasks > 0 {
                    self.plan.wait(Wait::Stopping { tasks });
                }
                tasks == 0
            }
            // No traffic for, and no farewell to the old side before, a new side that is not all healthy.
            Stage::ScaleUp | Stage::PreProductionTrafficShift | Stage::BakeTime => standing.reached,
            _ => true,
        };
        if ready {
            let (next, step) = self.next(at);
            self.enter(green, next, step);
        } else if self.plan.waits.is_empty() {
            self.plan.wait(Wait::Starting {
                tasks: self.view.desired_count,
            });
        }
    }

    fn next(&self, at: &StageView<'a>) -> (Stage, u32) {
        match at.stage {
            Stage::ReconcileService => (Stage::PreScaleUp, 0),
            Stage::PreScaleUp => (Stage::ScaleUp, 0),
            Stage::ScaleUp => (Stage::PostScaleUp, 0),
            Stage::PostScaleUp => (Stage::TestTrafficShift, 0),
            Stage::TestTrafficShift => (Stage::PostTestTrafficShift, 0),
            Stage::PostTestTrafficShift => (Stage::PreProductionTrafficShift, 0),
            Stage::PreProductionTrafficShift => (Stage::ProductionTrafficShift, at.step),
            Stage::ProductionTrafficShift if self.view.strategy.weight(at.step) < ALL => {
                (Stage::PreProductionTrafficShift, at.step + 1)
            }
            Stage::ProductionTrafficShift => (Stage::PostProductionTrafficShift, at.step),
            Stage::PostProductionTrafficShift => (Stage::BakeTime, at.step),
            Stage::BakeTime | Stage::CleanUp => (Stage::CleanUp, at.step),
        }
    }

    fn clean_up(&mut self, green: usize) {
        let desired = self.view.desired_count;
        let mut pool = TaskPool {
            upper: self.view.bounds.maximum(desired).max(desired.saturating_mul(2)),
            ending: self.ending(),
            ..self.side(&[green], Some(green))
        };
        for (index, group) in self.groups.iter().enumerate() {
            if index != green {
                pool.other(&group.members);
            }
        }
        let standing = self.keep(&pool);
        self.retire_others(green, standing);
        let done = self.try_complete(green, standing);
        self.tell_steady(green, done);
    }

    /// The deployment has failed. With a source, traffic goes back to it before anything is stopped.
    fn go_back(&mut self, green: usize, blue: Option<usize>, at: Option<&StageView<'a>>, cause: Failure<'a>) {
        let Some(source) = blue else {
            return self.fail(green, cause);
        };
        if at.is_none() {
            return self.reinstate(green, source, cause);
        }
        if self.source_serves(source) {
            return self.step_back(green, blue, cause, None);
        }
        self.plan.act(Action::Enter {
            deployment: self.view.deployments[green].id,
            stage: Stage::PreProductionTrafficShift,
            step: 0,
            rolling_back: Some(cause),
        });
    }

    /// Whether the source has enough healthy tasks to take the traffic back.
    fn source_serves(&self, source: usize) -> bool {
        self.groups[source].healthy() >= self.view.bounds.minimum(self.view.desired_count)
    }

    /// The next step backwards after the one that is done: production traffic, test traffic, the tasks.
    fn step_back(&mut self, green: usize, blue: Option<usize>, cause: Failure<'a>, done: Option<Stage>) {
        let d = &self.view.deployments[green];
        let (stage, listener) = match done {
            None if d.production_weight > 0 => (Stage::ProductionTrafficShift, Listener::Production),
            None | Some(Stage::ProductionTrafficShift) if d.test_weight > 0 => {
                (Stage::TestTrafficShift, Listener::Test)
            }
            _ => {
                return match blue {
                    Some(blue) => self.reinstate(green, blue, cause),
                    None => self.fail(green, cause),
                };
            }
        };
        self.plan.act(Action::Enter {
            deployment: d.id,
            stage,
            step: 0,
            rolling_back: Some(cause),
        });
        self.shift(green, listener, 0);
    }

    fn roll_stages_back(
        &mut self,
        green: usize,
        blue: Option<usize>,
        at: &StageView<'a>,
        cause: Failure<'a>,
    ) {
        let stage = at.stage;
        let late = at.since.plus(STAGE_MAX);
        if stage == Stage::PreProductionTrafficShift {
            if late > self.now && blue.is_some_and(|b| !self.source_serves(b)) {
                let tasks = self.view.desired_count;
                self.plan.ask_by(late);
                return self.plan.wait(Wait::Starting { tasks });
            }
            return self.step_back(green, blue, cause, None);
        }
        if late > self.now {
            if self.view.traffic.managed && !at.shifted {
                return self.plan.wait(Wait::Shift {
                    stage,
                    until: Some(late),
                });
            }
            // What a hook says no longer matters, only that it was asked.
            if at.hooks == Hooks::Awaited {
                self.plan.ask_by(late);
                return self.plan.wait(Wait::Hook { stage });
            }
        }
        self.step_back(green, blue, cause, Some(stage));
    }

    fn reinstate(&mut self, green: usize, blue: usize, cause: Failure<'a>) {
        let (from, to) = (self.view.deployments[green].id, self.view.deployments[blue].id);
        self.plan.act(Action::SetState {
            deployment: from,
            state: RolloutState::Failed,
            reason: StateReason::Failed(cause),
        });
        self.plan.act(Action::Reinstate { from, to });
        self.plan.emit(Event::Failed {
            deployment: from,
            cause,
        });
        self.plan.emit(Event::RollingBack { deployment: to });
    }
}
