//! Moving tasks between zones until no zone has two more than another: start where the fewest are, wait
//! until the new one is healthy, stop where the most are.
//!
//! Source: ECS Developer Guide, "Balancing an Amazon ECS service across Availability Zones".

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

use super::event::Event;
use super::outcome::{PlacementTarget, Purpose, StopReason};
use super::planner::Planner;
use super::spread::{by_zone, moves, targets, victims};
use super::task_groups::{Member, count};
use super::task_pool::{StopBudget, TaskPool};
use super::view::{Notice, RolloutState, Scheduling};

/// How long a zone that had no room for a task is left alone.
const RETRY_AFTER: Duration = Duration::from_secs(30 * 60);

impl<'a> Planner<'a> {
    fn rebalances(&self, primary: usize) -> bool {
        let Scheduling::Replica { zones, rebalance } = self.view.scheduling else {
            return false;
        };
        let completed = self.view.deployments[primary].state == RolloutState::Completed;
        rebalance && completed && zones.len() > 1 && self.view.bounds.maximum_percent > 100
    }

    /// Whether tasks are being moved, as an earlier plan noted.
    pub fn is_moving(&self, primary: usize) -> bool {
        self.noted(Notice::Rebalancing).is_some() && self.rebalances(primary)
    }

    /// Starts moves, or says that they are over. Returns whether tasks are being moved. `done`: the service
    /// is as it should be but for the zones.
    pub fn rebalance(&mut self, primary: usize, pool: &TaskPool<'a>, done: bool) -> bool {
        let noted = self.noted(Notice::Rebalancing).is_some();
        if !self.rebalances(primary) {
            self.notice(Notice::Rebalancing, false, || Event::RebalanceEnded);
            if noted {
                self.plan.emit(Event::RebalanceEnded);
            }
            return false;
        }
        if !done {
            return noted;
        }
        let counts = by_zone(self.zones(), &pool.keep);
        let zones = || {
            let mut zones: Vec<(&'a str, u32)> = counts.iter().map(|(zone, n)| (*zone, *n)).collect();
            zones.sort_by_key(|(zone, n)| (Reverse(*n), *zone));
            zones
        };
        let spread = counts.values().max().unwrap_or(&0) - counts.values().min().unwrap_or(&0);
        if spread < 2 {
            self.notice(Notice::Rebalancing, false, || Event::RebalanceEnded);
            if noted {
                self.plan.emit(Event::Balanced { zones: zones() });
            }
            return false;
        }
        if self.lacks_room() {
            if noted {
                self.notice(Notice::Rebalancing, false, || Event::RebalanceEnded);
                self.plan.emit(Event::RebalanceEnded);
            }
            return false;
        }
        let room = pool.upper.saturating_sub(self.alive());
        let number = moves(&counts).min(room);
        if number == 0 {
            if noted && self.ending() == 0 {
                self.notice(Notice::Rebalancing, false, || Event::RebalanceEnded);
                self.plan.emit(Event::RebalanceEnded);
            }
            return noted && self.ending() > 0;
        }
        if !noted {
            self.plan.emit(Event::Unbalanced { zones: zones() });
        }
        if let Some(wait) = self.gate(primary) {
            self.plan.wait(wait);
            return true;
        }
        let mut chosen: BTreeMap<&'a str, Vec<PlacementTarget<'a>>> = BTreeMap::new();
        for target in targets(self.zones(), &pool.keep, number) {
            if let PlacementTarget::Zone(zone) = target {
                chosen.entry(zone).or_default().push(target);
            }
        }
        for (zone, targets) in chosen {
            self.start_at(primary, targets, Purpose::Rebalance(zone));
        }
        true
    }

    /// Whether a zone had no room lately. Whoever knows of new room forgets that.
    fn lacks_room(&mut self) -> bool {
        let Some(at) = self.noted(Notice::RebalanceUnplaced) else {
            return false;
        };
        let until = at.plus(RETRY_AFTER);
        let waits = until > self.now;
        if waits {
            self.plan.ask_by(until);
        }
        waits
    }

    /// Stops tasks beyond the goal in the fullest zones, but only as many as healthy ones are beyond it.
    pub fn finish_moves(&mut self, pool: &TaskPool<'a>, budget: &mut StopBudget) {
        let free = |m: &&Member<'a>| m.is_healthy() && !m.is_protected(self.now);
        let healthy: Vec<Member> = pool.keep.iter().filter(free).copied().collect();
        let all_healthy = count(pool.keep.iter().filter(|m| m.is_healthy()).count());
        let mut by_zone: BTreeMap<&'a str, Vec<&'a str>> = BTreeMap::new();
        for member in victims(&healthy, all_healthy.saturating_sub(pool.goal), |m| self.rank(m)) {
            let deployment = member.task.deployment;
            self.order_stop(&member, StopReason::Scaling { deployment });
            by_zone.entry(member.task.zone).or_default().push(member.task.id);
            budget.took_healthy();
        }
        for (zone, tasks) in by_zone {
            self.plan.emit(Event::RebalanceStopped { zone, tasks });
        }
    }
}
