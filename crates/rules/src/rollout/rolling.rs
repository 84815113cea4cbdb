//! The rolling update: new tasks take the place of old ones within `minimumHealthyPercent` and
//! `maximumPercent`. It is also how a service is kept as it is when nothing is being deployed.

use std::time::Duration;

use super::event::Event;
use super::outcome::{Action, Listener, Wait};
use super::planner::Planner;
use super::stages::{ALL, Stage, Strategy};
use super::task_groups::Group;
use super::task_pool::{Standing, TaskPool};
use super::view::{DeploymentView, Notice, RolloutState, Scheduling};

/// How long alarms watch a finished rollout when the deployment configuration does not say. AWS computes
/// it, and tells only that it is less than five minutes.
pub const ALARM_BAKE_TIME: Duration = Duration::from_secs(4 * 60);

impl<'a> Planner<'a> {
    pub fn rolling(&mut self, primary: usize) {
        let failed = self.view.deployments[primary].state == RolloutState::Failed;
        let pool = if failed {
            self.stalled_pool(primary)
        } else {
            self.rolling_pool(primary)
        };
        let standing = self.keep(&pool);
        self.retire_others(primary, standing);
        self.take_traffic(primary, standing);
        if failed {
            let deployment = self.view.deployments[primary].id;
            self.plan.wait(Wait::Failed { deployment });
            self.notice(Notice::SteadyState, false, || Event::SteadyState);
            return;
        }
        let done = self.try_complete(primary, standing);
        let moving = self.rebalance(primary, &pool, done);
        self.tell_steady(primary, done && !moving);
    }

    /// A rollback that had to start anew has no stages: it gets the traffic when it can serve it.
    fn take_traffic(&mut self, primary: usize, standing: Standing) {
        let d = &self.view.deployments[primary];
        let staged = self.view.strategy != Strategy::Rolling;
        if staged && d.is_rollback && standing.reached && d.production_weight < ALL {
            self.plan.act(Action::Shift {
                deployment: d.id,
                listener: Listener::Production,
                weight: ALL,
            });
        }
    }

    fn rolling_pool(&self, primary: usize) -> TaskPool<'a> {
        let desired = self.view.desired_count;
        let mut pool = TaskPool {
            starter: Some(primary),
            backup: self.completed_before(primary),
            goal: desired,
            lower: self.view.bounds.minimum(desired),
            upper: self.view.bounds.maximum(desired),
            alive: self.alive(),
            ending: self.ending(),
            moving: self.is_moving(primary),
            ..TaskPool::default()
        };
        for (index, group) in self.groups.iter().enumerate() {
            if index == primary {
                pool.own(&group.members);
            } else {
                pool.other(&group.members);
            }
        }
        pool
    }

    /// A failed deployment without a way back: what runs stays, and the last good deployment, if it still
    /// is there, makes up for what is missing.
    fn stalled_pool(&self, primary: usize) -> TaskPool<'a> {
        let mut pool = self.rolling_pool(primary);
        pool.starter = pool.backup.take();
        let others = std::mem::take(&mut pool.others);
        pool.keep.extend(others);
        pool
    }

    /// The deployments that nothing is left of are listed no longer.
    pub fn retire_others(&mut self, primary: usize, standing: Standing) {
        let leader = &self.view.deployments[primary];
        let backup = self.completed_before(primary);
        for (index, d) in self.view.deployments.iter().enumerate() {
            let stands_by = Some(index) == backup
                && match leader.state {
                    RolloutState::InProgress => !standing.reached,
                    RolloutState::Completed => false,
                    RolloutState::Failed => true,
                };
            if index != primary && self.groups[index].alive() == 0 && !stands_by {
                self.plan.act(Action::Retire { deployment: d.id });
            }
        }
    }

    /// Completes a rollout that is through. Returns whether the deployment is COMPLETED, and all is as it
    /// should be.
    pub fn try_complete(&mut self, primary: usize, standing: Standing) -> bool {
        let d = &self.view.deployments[primary];
        let left = |(index, group): (usize, &Group)| if index == primary { 0 } else { group.alive() };
        let left: u32 = self.groups.iter().enumerate().map(left).sum();
        let through = standing.steady && left == 0;
        if d.state != RolloutState::InProgress {
            return through;
        }
        if !through || !self.baked(d) {
            return false;
        }
        self.complete(primary);
        true
    }

    /// Whether the alarms have watched the finished rollout for long enough.
    fn baked(&mut self, d: &DeploymentView<'a>) -> bool {
        // The other strategies have had their bake time when they clean up.
        let baked = d.stage.is_some_and(|s| s.stage == Stage::CleanUp);
        let alarms = self
            .view
            .alarms
            .filter(|_| !d.alarms_off && !d.is_rollback && !baked);
        let Some(alarms) = alarms else { return true };
        let stage = Stage::BakeTime;
        match d.stage.filter(|s| s.stage == stage) {
            None => {
                self.plan.act(Action::Enter {
                    deployment: d.id,
                    stage,
                    step: 0,
                    rolling_back: None,
                });
                false
            }
            Some(baking) => {
                let until = baking.since.plus(alarms.bake.unwrap_or(ALARM_BAKE_TIME));
                if until > self.now {
                    self.plan.wait(Wait::Bake { stage, until });
                }
                until <= self.now
            }
        }
    }

    /// A service is steady when its PRIMARY deployment is COMPLETED and nothing is under way.
    pub fn tell_steady(&mut self, primary: usize, done: bool) {
        let alone = self.view.deployments.len() == 1 || self.all_retired(primary);
        let steady = done && alone && self.ending() == 0;
        self.notice(Notice::SteadyState, steady, || Event::SteadyState);
        self.plan.steady = steady;
    }

    fn all_retired(&self, primary: usize) -> bool {
        let groups = self.groups.iter().enumerate();
        groups
            .filter(|(index, _)| *index != primary)
            .all(|(_, g)| g.alive() == 0)
    }

    /// The zones of a REPLICA service.
    pub fn zones(&self) -> &'a [&'a str] {
        match self.view.scheduling {
            Scheduling::Replica { zones, .. } => zones,
            _ => &[],
        }
    }
}
