//! The EXTERNAL controller: each task set is kept at its own share of the desired count, and nothing moves
//! from one to another by itself.
//!
//! Source: ECS Developer Guide, "Amazon ECS service deployments using a third-party controller".

use super::bounds::computed_desired_count;
use super::event::Event;
use super::fleet::Fleet;
use super::outcome::{Action, Wait};
use super::planner::Planner;
use super::view::Notice;

impl<'a> Planner<'a> {
    pub fn task_sets(&mut self) {
        let mut steady = true;
        for (place, set) in self.view.deployments.iter().enumerate() {
            let goal = computed_desired_count(self.view.desired_count, set.scale.unwrap_or(0));
            let mut fleet = Fleet {
                starter: set.scale.map(|_| place),
                goal,
                lower: self.view.bounds.minimum(goal),
                upper: self.view.bounds.maximum(goal),
                alive: self.groups[place].alive(),
                ending: self.groups[place].ending,
                ..Fleet::default()
            };
            fleet.own(&self.groups[place].members);
            let standing = self.keep(&fleet);
            if set.scale.is_none() && fleet.alive == 0 {
                self.plan.act(Action::Retire { deployment: set.id });
                continue;
            }
            let stable = standing.settled && fleet.ending == 0;
            if stable != set.stable {
                self.plan.act(Action::Stability {
                    task_set: set.id,
                    steady: stable,
                });
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
}
