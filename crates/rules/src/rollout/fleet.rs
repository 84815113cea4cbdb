//! Keeping a number of tasks of one deployment while others leave: the step that every strategy takes.
//!
//! Tasks are in three camps. Those that *keep* count towards the goal. Those that *leave* are of other
//! deployments or on draining instances: they serve until others can. The *doomed* are unhealthy and
//! serve nobody. Tasks are started before others are stopped as far as the bounds allow.

use std::collections::BTreeSet;

use model::Timestamp;

use super::census::{Member, count};
use super::health::Condition;
use super::outcome::{Action, Place, Purpose, Start, Wait};
use super::planner::Planner;
use super::spread::{places, victims};
use super::throttle;
use super::view::Scheduling;

#[derive(Debug, Default)]
pub(super) struct Fleet<'a> {
    /// The deployment that starts what is missing.
    pub starter: Option<usize>,
    /// An older, good deployment that stands in while the starter's tasks are not healthy.
    pub backup: Option<usize>,
    pub keep: Vec<Member<'a>>,
    /// Leaving because their deployment does.
    pub others: Vec<Member<'a>>,
    /// Leaving because their instance does.
    pub draining: Vec<Member<'a>>,
    pub doomed: Vec<Member<'a>>,
    pub goal: u32,
    /// How many healthy tasks may not be undercut.
    pub lower: u32,
    /// How many tasks there may be.
    pub upper: u32,
    /// How many tasks there are, with ending ones.
    pub alive: u32,
    pub ending: u32,
    /// Healthy tasks that count for the lower bound and are in no camp.
    pub elsewhere: u32,
    /// More tasks than the goal are kept until they are healthy: they are being moved.
    pub moving: bool,
}

/// What the fleet amounts to after its step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// Exactly the goal, all healthy, and nobody leaves.
    pub settled: bool,
    /// The starter's healthy tasks reach the goal, whoever else there is.
    pub reached: bool,
}

/// The tally of a step.
pub(super) struct Step {
    /// How many more healthy tasks may be stopped.
    spare: i64,
    stops: i64,
    healthy_kept: i64,
    /// How many tasks the plan started before this step.
    started: u32,
    /// Stops that protection forbade, and until when at the latest the first of them does.
    protected: u32,
    protected_until: Option<Timestamp>,
}

impl Step {
    /// A healthy task that keeps was stopped.
    pub fn took_healthy(&mut self) {
        self.spare -= 1;
        self.stops += 1;
        self.healthy_kept -= 1;
    }
}

impl<'a> Fleet<'a> {
    /// Puts tasks of the starter into their camps.
    pub fn own(&mut self, members: &[Member<'a>]) {
        for member in members {
            match () {
                () if member.is_doomed() => self.doomed.push(*member),
                () if member.task.instance_draining => self.draining.push(*member),
                () => self.keep.push(*member),
            }
        }
    }

    /// Puts tasks of other deployments into their camps.
    pub fn other(&mut self, members: &[Member<'a>]) {
        for member in members {
            match () {
                () if member.is_doomed() => self.doomed.push(*member),
                () if member.task.instance_draining => self.draining.push(*member),
                () => self.others.push(*member),
            }
        }
    }
}

fn healthy(members: &[Member]) -> i64 {
    members.iter().map(|m| i64::from(m.is_healthy())).sum()
}

fn length(members: &[Member]) -> i64 {
    i64::from(count(members.len()))
}

fn clamped(n: i64) -> u32 {
    u32::try_from(n.max(0)).unwrap_or(u32::MAX)
}

impl<'a> Planner<'a> {
    pub fn keep(&mut self, fleet: &Fleet<'a>) -> Standing {
        let (goal, kept) = (i64::from(fleet.goal), length(&fleet.keep));
        let healthy_kept = healthy(&fleet.keep);
        let healthy_all =
            healthy_kept + healthy(&fleet.others) + healthy(&fleet.draining) + i64::from(fleet.elsewhere);
        let mut step = Step {
            spare: healthy_all - i64::from(fleet.lower),
            stops: 0,
            healthy_kept,
            started: self.started,
            protected: 0,
            protected_until: None,
        };
        let want = (goal - kept).max(0);
        let starter = fleet.starter.filter(|_| want > 0);
        let gate = starter.and_then(|s| self.gate(s));
        let held = starter.filter(|_| gate.is_none()).and_then(|s| self.held(s));
        let open = match (gate, starter) {
            (None, Some(starter)) => self.open(starter, want, held.map_or(0, |(tasks, _)| tasks)),
            _ => 0,
        };
        let started = self.starts(fleet, want, open, healthy_kept);
        // Those that are held up need no room yet.
        let missing = if gate.is_some() { want } else { open - started };
        self.scale_in(fleet, &mut step);
        let others = self.release_others(fleet, &mut step);
        self.release_draining(fleet, others, &mut step);
        self.make_room(fleet, missing, gate, &mut step);
        self.replace_doomed(fleet, missing, others, &mut step);
        self.say_protected(fleet, &step);
        self.explain(fleet, missing, gate, started, &step);
        if let Some((_, wait)) = held {
            self.plan.wait(wait);
        }
        let reached = kept == goal && healthy_kept == goal;
        let alone = fleet.others.is_empty() && fleet.draining.is_empty() && fleet.doomed.is_empty();
        Standing {
            settled: reached && alone,
            reached: healthy_kept >= goal,
        }
    }

    /// How many of the wanted tasks may be started now: not those that are held, and one alone as long as that tells
    /// whether there is any point in starting others.
    fn open(&self, starter: usize, want: i64, held: u32) -> i64 {
        let counters = &self.counters[starter];
        let open = (want - i64::from(held)).max(0);
        // Until a task runs the circuit breaker is to have its count.
        let counted = self.view.breaker.enable
            && self
                .deployment(starter)
                .is_some_and(|d| d.first_running_at.is_none());
        if counted || !throttle::is_throttled(counters, self.desired()) {
            return open;
        }
        let tries = |m: &&Member| m.condition == Condition::Starting && m.task.attempt >= counters.attempt;
        let trying = self.groups[starter].members.iter().filter(tries).count();
        open.min(i64::from(trying == 0))
    }

    /// Starts what is missing, as far as there is room: `open` of the `want` tasks may be started now. Returns how
    /// many tasks the starter starts.
    fn starts(&mut self, fleet: &Fleet<'a>, want: i64, open: i64, healthy_kept: i64) -> i64 {
        let room = i64::from(fleet.upper) - i64::from(fleet.alive);
        let old = length(&fleet.others);
        let wait = |group| self.gate(group).or(self.held(group).map(|(_, wait)| wait));
        let blocked = fleet.backup.and_then(wait);
        // A bad revision must not take the place of good tasks that are missing below the lower bound.
        let serving = healthy_kept + old + healthy(&fleet.draining);
        let urgent = match fleet.backup {
            Some(_) => (i64::from(fleet.lower) - serving).min(room).max(0),
            None => 0,
        };
        let taken = if blocked.is_none() { urgent } else { 0 };
        let started = match fleet.starter {
            Some(_) => open.min(room - taken).max(0),
            None => 0,
        };
        let starved = open < want && fleet.starter.is_some_and(|s| self.is_starved(s));
        let spare = match fleet.backup {
            Some(_) if !starved => (i64::from(fleet.goal) - healthy_kept - old - urgent)
                .min(room - urgent - want)
                .max(0),
            _ => 0,
        };
        if let Some(starter) = fleet.starter {
            self.start(starter, &fleet.keep, clamped(started), fleet);
        }
        match (fleet.backup, blocked) {
            (Some(backup), None) => self.start(backup, &fleet.others, clamped(urgent + spare), fleet),
            (Some(_), Some(wait)) if (urgent + spare).min(room - started) > 0 => self.plan.wait(wait),
            _ => {}
        }
        started
    }

    fn is_starved(&self, group: usize) -> bool {
        let until = self.deployment(group).and_then(|d| d.no_capacity_until);
        until.is_some_and(|until| until > self.now)
    }

    fn start(&mut self, group: usize, beside: &[Member<'a>], number: u32, fleet: &Fleet<'a>) {
        let zones: Vec<&str> = match self.view.scheduling {
            Scheduling::Replica { zones, .. } => zones.to_vec(),
            Scheduling::TaskSets => self.set_zones(group).iter().map(String::as_str).collect(),
            Scheduling::Daemon { .. } => Vec::new(),
        };
        let unhealthy = count(fleet.doomed.iter().filter(|m| m.group == group).count());
        let purpose = match unhealthy.min(number) {
            0 => Purpose::Scale,
            n => Purpose::Replace(n),
        };
        self.start_at(group, places(&zones, beside, number), purpose);
    }

    /// Where the tasks of a task set can be.
    fn set_zones(&self, group: usize) -> &'a [String] {
        self.deployment(group).map_or(&[], |d| d.zones)
    }

    pub fn start_at(&mut self, group: usize, places: Vec<Place<'a>>, purpose: Purpose<'a>) {
        let Some(d) = self.deployment(group).filter(|_| !places.is_empty()) else {
            return;
        };
        self.started += count(places.len());
        self.plan.act(Action::Start(Start {
            deployment: d.id,
            places,
            purpose,
            task_set: matches!(self.view.scheduling, Scheduling::TaskSets),
        }));
    }

    /// Stops so many of the members as are wanted, allowed by the lower bound and not protected. Returns
    /// how many.
    fn stop_some(&mut self, members: &[Member<'a>], number: i64, step: &mut Step) -> i64 {
        let number = number.max(0);
        if number == 0 {
            return 0;
        }
        let (mut free, mut held): (Vec<Member>, Vec<Member>) =
            members.iter().partition(|m| !m.is_protected(self.now));
        let mut stopped = 0;
        let most = step.spare.max(0) + free.iter().map(|m| i64::from(!m.is_healthy())).sum::<i64>();
        let chosen = victims(&free, clamped(number.min(most)), |m| self.rank(m));
        for member in &chosen {
            step.spare -= i64::from(member.is_healthy());
            self.stop(member);
            stopped += 1;
        }
        step.stops += stopped;
        let lacking = number - length(&free);
        if lacking > 0 && !held.is_empty() {
            step.protected += clamped(lacking.min(length(&held)));
            held.append(&mut free);
            let first = held
                .iter()
                .filter_map(|m| m.task.protected_until)
                .filter(|t| *t > self.now)
                .min();
            step.protected_until = [step.protected_until, first].into_iter().flatten().min();
        }
        stopped
    }

    fn scale_in(&mut self, fleet: &Fleet<'a>, step: &mut Step) {
        let kept = length(&fleet.keep);
        let goal = i64::from(fleet.goal);
        if fleet.moving {
            self.finish_moves(fleet, step);
            return;
        }
        let surplus = kept - goal;
        let before = step.spare;
        self.stop_some(&fleet.keep, surplus, step);
        step.healthy_kept -= before - step.spare;
    }

    /// Lets those of other deployments go whose place is taken. Returns how many healthy ones stay.
    fn release_others(&mut self, fleet: &Fleet<'a>, step: &mut Step) -> i64 {
        let stands_in = |m: &Member| Some(m.group) == fleet.backup || m.condition != Condition::Starting;
        let (stand_ins, useless): (Vec<Member>, Vec<Member>) =
            fleet.others.iter().partition(|m| stands_in(m));
        let dropped = length(&useless);
        self.stop_some(&useless, dropped, step);
        let needed = (i64::from(fleet.goal) - step.healthy_kept).max(0);
        let before = step.spare;
        self.stop_some(&stand_ins, length(&stand_ins) - needed, step);
        healthy(&fleet.others) - (before - step.spare)
    }

    fn release_draining(&mut self, fleet: &Fleet<'a>, others: i64, step: &mut Step) {
        let (pending, running): (Vec<Member>, Vec<Member>) = fleet
            .draining
            .iter()
            .partition(|m| m.condition == Condition::Starting);
        self.stop_some(&pending, length(&pending), step);
        let surplus = step.healthy_kept + others + length(&running) - i64::from(fleet.goal);
        self.stop_some(&running, surplus.min(length(&running)), step);
    }

    /// Stops leaving tasks where the upper bound, or the lack of capacity, leaves no room for new ones.
    fn make_room(&mut self, fleet: &Fleet<'a>, missing: i64, gate: Option<Wait<'a>>, step: &mut Step) {
        let starved = matches!(gate, Some(Wait::Capacity { .. }));
        if missing <= 0 || fleet.starter.is_none() || (gate.is_some() && !starved) {
            return;
        }
        let coming = i64::from(fleet.ending) + step.stops;
        let room = match starved {
            true => 0,
            false => i64::from(fleet.upper) - i64::from(fleet.alive) - i64::from(self.started - step.started),
        };
        // Those that cannot serve go alone, and first.
        let doomed = i64::from(!fleet.doomed.is_empty() && coming == 0);
        let number = missing - room - coming - doomed;
        let stopped = self.stopped();
        let left = |members: &[Member<'a>]| -> Vec<Member<'a>> {
            let left = members.iter().filter(|m| !stopped.contains(m.task.id));
            left.copied().collect()
        };
        let (others, draining) = (left(&fleet.others), left(&fleet.draining));
        let before = step.spare;
        let made = self.stop_some(&draining, number, step);
        // What the backup would have to start again stays.
        let serving = step.healthy_kept + healthy(&draining) - (before - step.spare);
        let needed = match fleet.backup {
            Some(_) => (i64::from(fleet.lower) - serving).max(0),
            None => 0,
        };
        self.stop_some(&others, (number - made).min(length(&others) - needed), step);
    }

    /// The tasks that the plan stops so far.
    pub fn stopped(&self) -> BTreeSet<&'a str> {
        let stop = |action: &Action<'a>| match action {
            Action::Stop { task, .. } => Some(*task),
            _ => None,
        };
        self.plan.actions.iter().filter_map(stop).collect()
    }

    fn replace_doomed(&mut self, fleet: &Fleet<'a>, missing: i64, others: i64, step: &mut Step) {
        if fleet.doomed.is_empty() {
            return;
        }
        let serving = step.healthy_kept + others;
        let replaced = serving + length(&fleet.doomed) - i64::from(fleet.goal);
        let in_the_way = missing > 0 && i64::from(fleet.ending) + step.stops == 0;
        let full = fleet.alive >= fleet.upper || fleet.starter.is_some_and(|s| self.is_starved(s));
        let number = replaced.max(i64::from(in_the_way && full));
        let chosen = victims(&fleet.doomed, clamped(number), |m| self.rank(m));
        for member in &chosen {
            self.stop(member);
        }
        step.stops += length(&chosen);
    }

    fn say_protected(&mut self, fleet: &Fleet<'a>, step: &Step) {
        let Some(until) = step.protected_until else { return };
        let now = self.now;
        let held = [&fleet.keep, &fleet.others, &fleet.draining];
        let first = held.into_iter().flatten().find(|m| m.is_protected(now));
        self.protected = first
            .map(|m| (m.task.deployment, step.protected))
            .or(self.protected);
        self.plan.wait(Wait::Protected {
            tasks: step.protected,
            until,
        });
    }

    /// Says what the fleet waits for.
    fn explain(
        &mut self,
        fleet: &Fleet<'a>,
        missing: i64,
        gate: Option<Wait<'a>>,
        started: i64,
        step: &Step,
    ) {
        let (mut starting, mut proving, mut until) = (0, 0, None::<Timestamp>);
        for member in fleet.keep.iter().chain(&fleet.others) {
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
        if fleet.ending > 0 {
            self.plan.wait(Wait::Stopping { tasks: fleet.ending });
        }
        if !fleet.doomed.is_empty() {
            self.plan.wait(Wait::Replacing {
                tasks: count(fleet.doomed.len()),
            });
        }
        if let Some(gate) = gate {
            self.plan.wait(gate);
        }
        let idle = started == 0 && step.stops == 0 && starting + proving + fleet.ending == 0;
        let stuck = missing > 0 && gate.is_none() && fleet.starter.is_some();
        let deadlock = stuck && idle && step.protected == 0 && fleet.doomed.is_empty();
        self.deadlocked |= deadlock;
        if deadlock {
            self.plan.wait(Wait::Deadlock);
        } else if stuck {
            self.plan.wait(Wait::Maximum { tasks: fleet.upper });
        } else if !fleet.others.is_empty() || !fleet.draining.is_empty() {
            self.plan.wait(Wait::Minimum { tasks: fleet.lower });
        }
    }
}
