//! The EXTERNAL controller: each task set is kept at its own share of the desired count, and nothing moves
//! from one to another by itself.
//!
//! Sources: ECS Developer Guide, "Amazon ECS service deployments using a third-party controller"; ECS API
//! Reference, `stabilityStatus` of "TaskSet".

use super::bounds::computed_desired_count;
use super::event::Event;
use super::outcome::{Action, Wait};
use super::planner::Planner;
use super::task_groups::count;
use super::task_pool::TaskPool;
use super::view::{DeploymentView, Health, Notice, TargetHealth, TaskStatus, TaskView};

impl<'a> Planner<'a> {
    pub fn task_sets(&mut self) {
        let mut steady = true;
        for (index, set) in self.view.deployments.iter().enumerate() {
            let goal = computed_desired_count(self.view.desired_count, set.scale.unwrap_or(0.0));
            let mut pool = TaskPool {
                starter: set.scale.map(|_| index),
                goal,
                lower: self.view.bounds.minimum(goal),
                upper: self.view.bounds.maximum(goal),
                alive: self.groups[index].alive(),
                ending: self.groups[index].ending,
                ..TaskPool::default()
            };
            pool.own(&self.groups[index].members);
            self.keep(&pool);
            if set.scale.is_none() && pool.alive == 0 {
                self.plan.act(Action::Retire { deployment: set.id });
                continue;
            }
            let stable = set.scale.is_some() && self.is_stable(set, goal);
            if stable != set.stable {
                self.plan.act(Action::Stability {
                    task_set: set.id,
                    steady: stable,
                });
                if stable {
                    self.plan.emit(Event::TaskSetSteady { task_set: set.id });
                }
            }
            steady &= stable;
        }
        let orphans = std::mem::take(&mut self.groups);
        for member in orphans.last().into_iter().flat_map(|g| &g.members) {
            self.stop(member);
            steady = false;
        }
        let none = self.view.deployments.is_empty();
        if none {
            self.plan.wait(Wait::NoDeployment);
        }
        self.notice(Notice::SteadyState, steady && !none, || Event::SteadyState);
        self.plan.steady = steady && !none;
    }

    /// Whether exactly its tasks run, none of them is about to be replaced, and no check has anything left to say.
    /// Unlike in a rolling update a task that nothing checks need not prove itself.
    fn is_stable(&self, set: &DeploymentView, goal: u32) -> bool {
        let own = || self.view.tasks.iter().filter(|task| task.deployment == set.id);
        let running = |task: &&TaskView| task.last_status == TaskStatus::Running;
        let fine = |task: &TaskView| {
            !task.instance_draining
                && task.marks.unhealthy.is_none()
                && matches!(task.container_health, None | Some(Health::Healthy))
                && matches!(task.target_health, TargetHealth::NoTarget | TargetHealth::Healthy)
        };
        count(own().filter(running).count()) == goal
            && own().all(|task| task.last_status >= TaskStatus::Running)
            && own().filter(running).all(fine)
    }
}
