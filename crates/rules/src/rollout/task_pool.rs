//! Keeping a number of tasks of one deployment while others leave: the step that every strategy takes.
//!
//! Tasks are in three classes. Those that *keep* count towards the goal. Those that *leave* are of other
//! deployments or on draining instances: they serve until others can. The *unhealthy*
//! serve nobody. Tasks are started before others are stopped as far as the bounds allow.

use std::collections::BTreeSet;

use model::Timestamp;

use super::health::Condition;
use super::outcome::{Action, PlacementTarget, Purpose, Start, Wait};
use super::planner::Planner;
use super::spread::{targets, victims};
use super::task_groups::{Member, count};
use super::throttle;
use super::view::Scheduling;

#[derive(Debug, Default)]
pub(super) struct TaskPool<'a> {
    /// The deployment that starts what is missing.
    pub starter: Option<usize>,
    /// An older, good deployment that stands in while the starter's tasks are not healthy.
    pub backup: Option<usize>,
    pub keep: Vec<Member<'a>>,
    /// Leaving because their deployment does.
    pub others: Vec<Member<'a>>,
    /// Leaving because their instance does.
    pub draining: Vec<Member<'a>>,
    pub unhealthy: Vec<Member<'a>>,
    pub goal: u32,
    /// How many healthy tasks may not be undercut.
    pub lower: u32,
    /// How many tasks there may be.
    pub upper: u32,
    /// How many tasks there are, with ending ones.
    pub alive: u32,
    pub ending: u32,
    /// Healthy tasks that count for the lower bound and are in no class.
    pub elsewhere: u32,
    /// More tasks than the goal are kept until they are healthy: they are being moved.
    pub moving: bool,
}

/// What the pool amounts to after its step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// Exactly the goal, all healthy, and nobody leaves.
    pub steady: bool,
    /// The starter's healthy tasks reach the goal, whoever else there is.
    pub reached: bool,
}

/// What the bounds still allow to be stopped in one step, and what was.
pub(super) struct StopBudget {
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

impl StopBudget {
    /// A healthy task that keeps was stopped.
    pub fn took_healthy(&mut self) {
        self.spare -= 1;
        self.stops += 1;
        self.healthy_kept -= 1;
    }
}

impl<'a> TaskPool<'a> {
    /// Puts tasks of the starter into their classes.
    pub fn own(&mut self, members: &[Member<'a>]) {
        for member in members {
            match () {
                () if member.is_unhealthy() => self.unhealthy.push(*member),
                () if member.task.instance_draining => self.draining.push(*member),
                () => self.keep.push(*member),
            }
        }
    }

    /// Puts tasks of other deployments into their classes.
    pub fn other(&mut self, members: &[Member<'a>]) {
        for member in members {
            match () {
                () if member.is_unhealthy() => self.unhealthy.push(*member),
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
    pub fn keep(&mut self, pool: &TaskPool<'a>) -> Standing {
        let (goal, kept) = (i64::from(pool.goal), length(&pool.keep));
        let healthy_kept = healthy(&pool.keep);
        let healthy_all =
            healthy_kept + healthy(&pool.others) + healthy(&pool.draining) + i64::from(pool.elsewhere);
        let mut budget = StopBudget {
            spare: healthy_all - i64::from(pool.lower),
            stops: 0,
            healthy_kept,
            started: self.started,
            protected: 0,
            protected_until: None,
        };
        let want = (goal - kept).max(0);
        let starter = pool.starter.filter(|_| want > 0);
        let gate = starter.and_then(|s| self.gate(s));
        let held = starter.filter(|_| gate.is_none()).and_then(|s| self.held(s));
        let open = match (gate, starter) {
            (None, Some(starter)) => self.open(starter, want, held.map_or(0, |(tasks, _)| tasks)),
            _ => 0,
        };
        let started = self.starts(pool, want, open, healthy_kept);
        // Those that are held up need no room yet.
        let missing = if gate.is_some() { want } else { open - started };
        self.scale_in(pool, &mut budget);
        let others = self.release_others(pool, &mut budget);
        self.release_draining(pool, others, &mut budget);
        self.make_room(pool, missing, gate, &mut budget);
        self.replace_unhealthy(pool, missing, others, &mut budget);
        self.report_protected(pool, &budget);
        self.explain(pool, missing, gate, started, &budget);
        if let Some((_, wait)) = held {
            self.plan.wait(wait);
        }
        let reached = kept == goal && healthy_kept == goal;
        let alone = pool.others.is_empty() && pool.draining.is_empty() && pool.unhealthy.is_empty();
        Standing {
            steady: reached && alone,
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
    fn starts(&mut self, pool: &TaskPool<'a>, want: i64, open: i64, healthy_kept: i64) -> i64 {
        let room = i64::from(pool.upper) - i64::from(pool.alive);
        let old = length(&pool.others);
        let wait = |group| self.gate(group).or(self.held(group).map(|(_, wait)| wait));
        let blocked = pool.backup.and_then(wait);
        // A bad revision must not take the place of good tasks that are missing below the lower bound.
        let serving = healthy_kept + old + healthy(&pool.draining);
        let urgent = match pool.backup {
            Some(_) => (i64::from(pool.lower) - serving).min(room).max(0),
            None => 0,
        };
        let taken = if blocked.is_none() { urgent } else { 0 };
        let started = match pool.starter {
            Some(_) => open.min(room - taken).max(0),
            None => 0,
        };
        let starved = open < want && pool.starter.is_some_and(|s| self.is_starved(s));
        let spare = match pool.backup {
            Some(_) if !starved => (i64::from(pool.goal) - healthy_kept - old - urgent)
                .min(room - urgent - want)
                .max(0),
            _ => 0,
        };
        if let Some(starter) = pool.starter {
            self.start(starter, &pool.keep, clamped(started), pool);
        }
        match (pool.backup, blocked) {
            (Some(backup), None) => self.start(backup, &pool.others, clamped(urgent + spare), pool),
            (Some(_), Some(wait)) if (urgent + spare).min(room - started) > 0 => self.plan.wait(wait),
            _ => {}
        }
        started
    }

    fn is_starved(&self, group: usize) -> bool {
        let until = self.deployment(group).and_then(|d| d.no_capacity_until);
        until.is_some_and(|until| until > self.now)
    }

    fn start(&mut self, group: usize, beside: &[Member<'a>], number: u32, pool: &TaskPool<'a>) {
        let zones: Vec<&str> = match self.view.scheduling {
            Scheduling::Replica { zones, .. } => zones.to_vec(),
            Scheduling::TaskSets => self.set_zones(group).iter().map(String::as_str).collect(),
            Scheduling::Daemon { .. } => Vec::new(),
        };
        let unhealthy = count(pool.unhealthy.iter().filter(|m| m.group == group).count());
        let purpose = match unhealthy.min(number) {
            0 => Purpose::Scale,
            n => Purpose::Replace(n),
        };
        self.start_at(group, targets(&zones, beside, number), purpose);
    }

    /// Where the tasks of a task set can be.
    fn set_zones(&self, group: usize) -> &'a [String] {
        self.deployment(group).map_or(&[], |d| d.zones)
    }

    pub fn start_at(&mut self, group: usize, targets: Vec<PlacementTarget<'a>>, purpose: Purpose<'a>) {
        let Some(d) = self.deployment(group).filter(|_| !targets.is_empty()) else {
            return;
        };
        self.started += count(targets.len());
        self.plan.act(Action::Start(Start {
            deployment: d.id,
            targets,
            purpose,
            task_set: matches!(self.view.scheduling, Scheduling::TaskSets),
        }));
    }

    /// Stops so many of the members as are wanted, allowed by the lower bound and not protected. Returns
    /// how many.
    fn stop_some(&mut self, members: &[Member<'a>], number: i64, budget: &mut StopBudget) -> i64 {
        let number = number.max(0);
        if number == 0 {
            return 0;
        }
        let (mut free, mut held): (Vec<Member>, Vec<Member>) =
            members.iter().partition(|m| !m.is_protected(self.now));
        let mut stopped = 0;
        let most = budget.spare.max(0) + free.iter().map(|m| i64::from(!m.is_healthy())).sum::<i64>();
        let chosen = victims(&free, clamped(number.min(most)), |m| self.rank(m));
        for member in &chosen {
            budget.spare -= i64::from(member.is_healthy());
            self.stop(member);
            stopped += 1;
        }
        budget.stops += stopped;
        let lacking = number - length(&free);
        if lacking > 0 && !held.is_empty() {
            budget.protected += clamped(lacking.min(length(&held)));
            held.append(&mut free);
            let first = held
                .iter()
                .filter_map(|m| m.task.protected_until)
                .filter(|t| *t > self.now)
                .min();
            budget.protected_until = [budget.protected_until, first].into_iter().flatten().min();
        }
        stopped
    }

    fn scale_in(&mut self, pool: &TaskPool<'a>, budget: &mut StopBudget) {
        let kept = length(&pool.keep);
        let goal = i64::from(pool.goal);
        if pool.moving {
            self.finish_moves(pool, budget);
            return;
        }
        let surplus = kept - goal;
        let before = budget.spare;
        self.stop_some(&pool.keep, surplus, budget);
        budget.healthy_kept -= before - budget.spare;
    }

    /// Lets those of other deployments go whose place is taken. Returns how many healthy ones stay.
    fn release_others(&mut self, pool: &TaskPool<'a>, budget: &mut StopBudget) -> i64 {
        let stands_in = |m: &Member| Some(m.group) == pool.backup || m.condition != Condition::Starting;
        let (stand_ins, useless): (Vec<Member>, Vec<Member>) = pool.others.iter().partition(|m| stands_in(m));
        let dropped = length(&useless);
        self.stop_some(&useless, dropped, budget);
        let needed = (i64::from(pool.goal) - budget.healthy_kept).max(0);
        let before = budget.spare;
        self.stop_some(&stand_ins, length(&stand_ins) - needed, budget);
        healthy(&pool.others) - (before - budget.spare)
    }

    fn release_draining(&mut self, pool: &TaskPool<'a>, others: i64, budget: &mut StopBudget) {
        let (pending, running): (Vec<Member>, Vec<Member>) = pool
            .draining
            .iter()
            .partition(|m| m.condition == Condition::Starting);
        self.stop_some(&pending, length(&pending), budget);
        let surplus = budget.healthy_kept + others + length(&running) - i64::from(pool.goal);
        self.stop_some(&running, surplus.min(length(&running)), budget);
    }

    /// Stops leaving tasks where the upper bound, or the lack of capacity, leaves no room for new ones.
    fn make_room(
        &mut self,
        pool: &TaskPool<'a>,
        missing: i64,
        gate: Option<Wait<'a>>,
        budget: &mut StopBudget,
    ) {
        let starved = matches!(gate, Some(Wait::Capacity { .. }));
        if missing <= 0 || pool.starter.is_none() || (gate.is_some() && !starved) {
            return;
        }
        let coming = i64::from(pool.ending) + budget.stops;
        let room = match starved {
            true => 0,
            false => i64::from(pool.upper) - i64::from(pool.alive) - i64::from(self.started - budget.started),
        };
        // Those that cannot serve go alone, and first.
        let unhealthy = i64::from(!pool.unhealthy.is_empty() && coming == 0);
        let number = missing - room - coming - unhealthy;
        let stopped = self.stopped();
        let left = |members: &[Member<'a>]| -> Vec<Member<'a>> {
            let left = members.iter().filter(|m| !stopped.contains(m.task.id));
            left.copied().collect()
        };
        let (others, draining) = (left(&pool.others), left(&pool.draining));
        let before = budget.spare;
        let made = self.stop_some(&draining, number, budget);
        // What the backup would have to start again stays.
        let serving = budget.healthy_kept + healthy(&draining) - (before - budget.spare);
        let needed = match pool.backup {
            Some(_) => (i64::from(pool.lower) - serving).max(0),
            None => 0,
        };
        self.stop_some(&others, (number - made).min(length(&others) - needed), budget);
    }

    /// The tasks that the plan stops so far.
    pub fn stopped(&self) -> BTreeSet<&'a str> {
        let stop = |action: &Action<'a>| match action {
            Action::Stop { task, .. } => Some(*task),
            _ => None,
        };
        self.plan.actions.iter().filter_map(stop).collect()
    }

    fn replace_unhealthy(&mut self, pool: &TaskPool<'a>, missing: i64, others: i64, budget: &mut StopBudget) {
        if pool.unhealthy.is_empty() {
            return;
        }
        let serving = budget.healthy_kept + others;
        let replaced = serving + length(&pool.unhealthy) - i64::from(pool.goal);
        let in_the_way = missing > 0 && i64::from(pool.ending) + budget.stops == 0;
        let full = pool.alive >= pool.upper || pool.starter.is_some_and(|s| self.is_starved(s));
        let number = replaced.max(i64::from(in_the_way && full));
        let chosen = victims(&pool.unhealthy, clamped(number), |m| self.rank(m));
        for member in &chosen {
            self.stop(member);
        }
        budget.stops += length(&chosen);
    }

    fn report_protected(&mut self, pool: &TaskPool<'a>, budget: &StopBudget) {
        let Some(until) = budget.protected_until else {
            return;
        };
        let now = self.now;
        let held = [&pool.keep, &pool.others, &pool.draining];
        let first = held.into_iter().flatten().find(|m| m.is_protected(now));
        self.protected = first
            .map(|m| (m.task.deployment, budget.protected))
            .or(self.protected);
        self.plan.wait(Wait::Protected {
            tasks: budget.protected,
            until,
        });
    }

    /// Says what the pool waits for.
    fn explain(
        &mut self,
        pool: &TaskPool<'a>,
        missing: i64,
        gate: Option<Wait<'a>>,
        started: i64,
        budget: &StopBudget,
    ) {
        let (mut starting, mut proving, mut until) = (0, 0, None::<Timestamp>);
        for member in pool.keep.iter().chain(&pool.others) {
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
        if pool.ending > 0 {
            self.plan.wait(Wait::Stopping { tasks: pool.ending });
        }
        if !pool.unhealthy.is_empty() {
            self.plan.wait(Wait::Replacing {
                tasks: count(pool.unhealthy.len()),
            });
        }
        if let Some(gate) = gate {
            self.plan.wait(gate);
        }
        let idle = started == 0 && budget.stops == 0 && starting + proving + pool.ending == 0;
        let stuck = missing > 0 && gate.is_none() && pool.starter.is_some();
        let deadlock = stuck && idle && budget.protected == 0 && pool.unhealthy.is_empty();
        self.deadlocked |= deadlock;
        if deadlock {
            self.plan.wait(Wait::Deadlock);
        } else if stuck {
            self.plan.wait(Wait::Maximum { tasks: pool.upper });
        } else if !pool.others.is_empty() || !pool.draining.is_empty() {
            self.plan.wait(Wait::Minimum { tasks: pool.lower });
        }
    }
}
