//! One task on every container instance that is ACTIVE and satisfies the constraints.
//!
//! A daemon's instance has no place for a second one, so the old task goes before the new one comes, on
//! as many instances at a time as `minimumHealthyPercent` allows. A draining instance loses its daemon when
//! all other tasks have left it.

use std::collections::BTreeMap;

use super::health::Condition;
use super::outcome::{PlacementTarget, Purpose, Wait};
use super::planner::Planner;
use super::spread::victims;
use super::task_groups::{Member, count};
use super::task_pool::Standing;
use super::view::{InstanceView, RolloutState};

/// The tasks of one instance.
#[derive(Default)]
struct Post<'a> {
    members: Vec<Member<'a>>,
    /// A task on it has not ended yet.
    occupied: bool,
}

impl<'a> Planner<'a> {
    pub fn daemon(&mut self, primary: usize, instances: &'a [InstanceView<'a>]) {
        let failed = self.view.deployments[primary].state == RolloutState::Failed;
        let starter = if failed {
            self.completed_before(primary)
        } else {
            Some(primary)
        };
        let posts = self.posts(instances);
        let missing: Vec<&InstanceView> = instances
            .iter()
            .filter(|i| {
                !i.draining
                    && posts
                        .get(i.id)
                        .is_none_or(|p| p.members.is_empty() && !p.occupied)
            })
            .collect();
        // What shuts all instances matters also for old tasks, which go only when new ones can come.
        let shut = starter.and_then(|s| self.shut(s));
        let open = shut.is_none() && !failed;
        let leaving = self.tend(primary, instances, &posts, open);
        let goal = self.desired();
        self.roll(&leaving, goal, open);
        // One instance that is bad holds up no other.
        let paused = starter.and_then(|s| self.throttled(s).or(self.held(s).map(|(_, wait)| wait)));
        let waits = |i: &&&InstanceView| paused.is_some() && starter.is_some_and(|s| self.fails_on(s, i.id));
        let (waiting, ready): (Vec<&InstanceView>, Vec<&InstanceView>) = missing.iter().partition(waits);
        if let Some(starter) = starter.filter(|_| shut.is_none()) {
            let targets = ready.iter().map(|i| PlacementTarget::Instance(i.id)).collect();
            self.start_at(starter, targets, Purpose::Scale);
        }
        let gate = shut.or(paused.filter(|_| !waiting.is_empty()));
        let standing = self.daemons_stand(starter, goal);
        self.retire_others(primary, standing);
        self.explain_daemons(missing.len(), &leaving, gate);
        if failed {
            let deployment = self.view.deployments[primary].id;
            self.plan.wait(Wait::Failed { deployment });
        }
        let done = !failed && self.try_complete(primary, standing);
        // Those that protection or others hold on a draining instance have yet to leave it.
        let mut members = self.groups.iter().flat_map(|g| &g.members);
        let alone = members.all(|m| !m.task.instance_draining);
        self.tell_steady(primary, done && alone);
    }

    fn fails_on(&self, group: usize, instance: &str) -> bool {
        let failing = self.failed_on.get(group);
        failing.is_some_and(|failing| failing.contains(instance))
    }

    fn posts(&self, instances: &[InstanceView<'a>]) -> BTreeMap<&'a str, Post<'a>> {
        let mut posts: BTreeMap<&str, Post> = instances.iter().map(|i| (i.id, Post::default())).collect();
        for task in self.view.tasks {
            let alive = task.last_status != super::TaskStatus::Stopped;
            if let Some(post) = task.instance.filter(|_| alive).and_then(|i| posts.get_mut(i)) {
                post.occupied = true;
            }
        }
        for member in self.groups.iter().flat_map(|g| &g.members) {
            if let Some(post) = member.task.instance.and_then(|i| posts.get_mut(i)) {
                post.members.push(*member);
            }
        }
        posts
    }

    /// Stops what cannot stay anywhere, and returns the tasks of other deployments. `open`: new ones can come.
    fn tend(
        &mut self,
        primary: usize,
        instances: &[InstanceView<'a>],
        posts: &BTreeMap<&'a str, Post<'a>>,
        open: bool,
    ) -> Vec<Member<'a>> {
        let failed = self.view.deployments[primary].state == RolloutState::Failed;
        let mut stops: Vec<Member> = self
            .groups
            .iter()
            .flat_map(|g| &g.members)
            .filter(|m| m.task.instance.is_none_or(|i| !posts.contains_key(i)))
            .copied()
            .collect();
        let (mut leaving, mut protected, mut busy) = (Vec::new(), Vec::new(), 0);
        for instance in instances {
            let Some(post) = posts.get(instance.id) else {
                continue;
            };
            if instance.draining && instance.busy {
                busy += u32::from(!post.members.is_empty());
                continue;
            }
            if instance.draining {
                let stays = |m: &Member| m.is_protected(self.now) && !m.is_unhealthy();
                let (held, free): (Vec<Member>, Vec<Member>) = post.members.iter().partition(|m| stays(m));
                protected.extend(held);
                stops.extend(free);
                continue;
            }
            // The best one stays: of the PRIMARY deployment, and healthy.
            let mut order: Vec<&Member> = post.members.iter().collect();
            order.sort_by_key(|m| {
                (
                    m.is_unhealthy(),
                    m.group != primary,
                    !m.is_healthy(),
                    m.task.created_at,
                    m.task.id,
                )
            });
            for (n, member) in order.into_iter().enumerate() {
                let old = member.group != primary && !failed;
                let idle = !member.is_healthy() && !member.is_protected(self.now);
                if n > 0 || member.is_unhealthy() || (old && idle && open) {
                    stops.push(*member);
                } else if old {
                    leaving.push(*member);
                }
            }
        }
        for member in &stops {
            self.stop(member);
        }
        self.wait_for_protected(&protected);
        if busy > 0 {
            self.plan.wait(Wait::BusyInstances { instances: busy });
        }
        leaving
    }

    /// Stops old tasks so that new ones can come, as long as enough healthy ones stay.
    fn roll(&mut self, leaving: &[Member<'a>], goal: u32, open: bool) {
        if !open {
            return;
        }
        // Those that leave with their instance by this plan serve no longer.
        let stopped = self.stopped();
        let members = self.groups.iter().flat_map(|g| &g.members);
        let healthy = members.filter(|m| m.is_healthy() && !stopped.contains(m.task.id));
        let spare = count(healthy.count()).saturating_sub(self.view.bounds.minimum(goal));
        let free: Vec<Member> = leaving
            .iter()
            .filter(|m| !m.is_protected(self.now))
            .copied()
            .collect();
        for member in victims(&free, spare, |m| self.rank(m)) {
            self.stop(&member);
        }
        let held = leaving.iter().filter(|m| m.is_protected(self.now));
        let held: Vec<Member> = held.copied().collect();
        self.wait_for_protected(&held);
    }

    fn wait_for_protected(&mut self, held: &[Member<'a>]) {
        if let Some(until) = held.iter().filter_map(|m| m.task.protected_until).min() {
            let tasks = count(held.len());
            self.protected = held.first().map(|m| (m.task.deployment, tasks));
            self.plan.wait(Wait::Protected { tasks, until });
        }
    }

    fn daemons_stand(&self, starter: Option<usize>, goal: u32) -> Standing {
        let Some(starter) = starter else {
            return Standing {
                steady: false,
                reached: false,
            };
        };
        let on_active = |m: &&Member| m.is_healthy() && !m.task.instance_draining;
        let healthy = count(self.groups[starter].members.iter().filter(on_active).count());
        Standing {
            steady: healthy == goal && self.plan.actions.iter().all(|a| !is_change(a)),
            reached: healthy >= goal,
        }
    }

    fn explain_daemons(&mut self, missing: usize, leaving: &[Member<'a>], gate: Option<Wait<'a>>) {
        let (mut starting, mut proving, mut until) = (0, 0, None);
        for member in self.groups.iter().flat_map(|g| &g.members) {
            match member.condition {
                Condition::Starting => starting += 1,
                Condition::Unproven(at) => {
                    proving += 1;
                    until = [until, at].into_iter().flatten().min();
                }
                _ => {}
            }
        }
        if starting > 0 {
            self.plan.wait(Wait::Starting { tasks: starting });
        }
        if proving > 0 {
            self.plan.wait(Wait::Proving {
                tasks: proving,
                until,
            });
        }
        if self.ending() > 0 {
            let tasks = self.ending();
            self.plan.wait(Wait::Stopping { tasks });
        }
        if let Some(gate) = gate.filter(|_| missing > 0 || !leaving.is_empty()) {
            self.plan.wait(gate);
        }
        if !leaving.is_empty() {
            let moves = starting + proving + self.ending() > 0 || self.plan.actions.iter().any(is_change);
            if moves || gate.is_some() || self.protected.is_some() {
                let tasks = self.view.bounds.minimum(self.desired());
                self.plan.wait(Wait::Minimum { tasks });
            } else {
                // Nothing will happen that lets an old task go.
                self.deadlocked = true;
                self.plan.wait(Wait::Deadlock);
            }
        }
    }
}

fn is_change(action: &super::Action) -> bool {
    matches!(action, super::Action::Start(_) | super::Action::Stop { .. })
}
