//! Random services with faults: what must hold at each step, and that they end well once the faults do.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::{any, proptest};

use super::super::*;
use super::world::*;

/// How the tasks of a revision do; the first letter of its name says it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quality {
    Good,
    NeverRuns,
    NeverHealthy,
    Crashes,
}

struct Sim {
    w: World,
    chance: u64,
    /// Faults are over: every revision is good.
    calm: bool,
    /// What a rollback went back to, until the user deploys anew.
    rolled_back_to: Option<&'static str>,
}

impl Sim {
    fn new(seed: u64) -> Sim {
        let mut sim = Sim {
            w: World::new(0),
            chance: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            calm: false,
            rolled_back_to: None,
        };
        sim.w.kind = [
            Kind::Replica,
            Kind::Replica,
            Kind::Replica,
            Kind::Daemon,
            Kind::TaskSets,
        ][sim.up_to(5)];
        sim.w.checked = sim.one_in(2);
        sim.w.desired = sim.below(7);
        sim.w.zones = ["1a", "1b", "1c"][..sim.up_to(4)].to_vec();
        sim.w.rebalance = sim.one_in(2);
        sim.w.traffic.test = sim.one_in(2);
        sim.w.strategy = sim.strategy();
        sim.configure();
        match sim.w.kind {
            Kind::Daemon => sim.instances(),
            Kind::TaskSets => {
                sim.w.deployments[0].scale = Some(100.0);
                sim.w.strategy = Strategy::Rolling;
                sim.w.breaker = Breaker::OFF;
            }
            Kind::Replica => {}
        }
        sim
    }

    /// xorshift64*
    fn next(&mut self) -> u64 {
        self.chance ^= self.chance >> 12;
        self.chance ^= self.chance << 25;
        self.chance ^= self.chance >> 27;
        self.chance.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    fn below(&mut self, n: u32) -> u32 {
        u32::try_from(self.next() % u64::from(n)).unwrap()
    }

    fn up_to(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n as u64).unwrap()
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.next().is_multiple_of(n)
    }

    fn strategy(&mut self) -> Strategy {
        let (step_bake, bake) = (secs(30), secs(60));
        match self.below(6) {
            0 => Strategy::BlueGreen { bake },
            1 => Strategy::Linear {
                step: 400,
                step_bake,
                bake,
            },
            2 => Strategy::Canary {
                first: 100,
                first_bake: step_bake,
                bake,
            },
            _ => Strategy::Rolling,
        }
    }

    fn configure(&mut self) {
        let (minimum_healthy_percent, maximum_percent) = match self.w.kind {
            Kind::Daemon => [(0, 100), (50, 100), (34, 100)][self.up_to(3)],
            _ => [(100, 200), (50, 100), (50, 150), (0, 100), (100, 150), (75, 134)][self.up_to(6)],
        };
        self.w.bounds = Bounds {
            minimum_healthy_percent,
            maximum_percent,
        };
        self.w.breaker = Breaker {
            enable: self.w.kind != Kind::TaskSets && !self.one_in(3),
            rollback: !self.one_in(3),
            ..Breaker::OFF
        };
    }

    fn instances(&mut self) {
        let ids = ["i1", "i2", "i3", "i4", "i5"];
        let number = self.up_to(6);
        let instances: Vec<_> = ids[..number]
            .iter()
            .map(|id| (*id, self.one_in(6), self.one_in(2)))
            .collect();
        self.w.instances = instances
            .into_iter()
            .map(|(id, draining, busy)| InstanceView { id, draining, busy })
            .collect();
        for t in &mut self.w.tasks {
            let of = self.w.instances.iter().find(|i| Some(i.id) == t.instance);
            t.instance_draining = of.is_some_and(|i| i.draining);
        }
    }

    fn quality(&self, deployment: &str) -> Quality {
        let d = self.w.deployments.iter().find(|d| d.id == deployment);
        match d.map_or("", |d| d.revision).chars().next() {
            Some('n') if !self.calm => Quality::NeverRuns,
            Some('h') if !self.calm => Quality::NeverHealthy,
            Some('c') if !self.calm => Quality::Crashes,
            _ => Quality::Good,
        }
    }

    fn deploy(&mut self) {
        let letter = ["g", "g", "n", "h", "c"][self.up_to(5)];
        let name = format!("{letter}{}", self.w.made);
        let id = self.w.deploy(&name);
        if self.w.kind == Kind::TaskSets {
            let hundredths: u32 = self.next().rem_euclid(10_001).try_into().unwrap();
            self.w.find(id).scale = Some(f64::from(hundredths) / 100.0);
        }
        self.rolled_back_to = None;
    }

    /// What users and the world outside do.
    fn disturb(&mut self) {
        let now = self.w.now;
        match self.below(14) {
            0 | 1 if self.w.deployments.len() < 5 => self.deploy(),
            2 => self.w.desired = self.below(9),
            3 => self.configure(),
            4 if self.w.kind == Kind::Daemon => self.instances(),
            5 if self.w.kind == Kind::TaskSets => {
                let n = self.up_to(self.w.deployments.len().max(1));
                let scale = [None, Some(0.0), Some(25.0), Some(100.0)][self.up_to(4)];
                if let Some(d) = self.w.deployments.get_mut(n) {
                    d.scale = scale;
                }
            }
            6 if self.w.kind != Kind::TaskSets => {
                let id = self.w.primary().id;
                self.w.find(id).rollback_requested = self.w.primary().state == RolloutState::InProgress;
            }
            7 => {
                let raised = self.one_in(4);
                self.w.alarms = self.one_in(2).then_some(Alarms {
                    rollback: true,
                    bake: None,
                    raised,
                });
            }
            8 => {
                // A node is lost with all that is on it.
                let zone = ["1a", "1b", "1c"][self.up_to(3)];
                let lost: Vec<_> = self
                    .w
                    .tasks
                    .iter()
                    .filter(|t| t.zone == zone)
                    .map(|t| t.id)
                    .collect();
                for id in lost {
                    self.w.fail(id);
                    self.w.task(id).end = End::Others;
                }
            }
            9 => self.w.rebalance = !self.w.rebalance,
            10 if self.w.kind != Kind::Daemon => {
                for n in 0..self.w.tasks.len() {
                    let draining = self.one_in(3);
                    self.w.tasks[n].instance_draining |= draining;
                }
            }
            11 => {
                for n in 0..self.w.deployments.len() {
                    let until = self.one_in(2).then(|| now.plus(secs(30)));
                    self.w.deployments[n].no_capacity_until = until;
                }
            }
            12 => {
                let hooks = [Hooks::Passed, Hooks::Awaited, Hooks::Failed("of a fault.")][self.up_to(3)];
                for d in &mut self.w.deployments {
                    if let Some(stage) = &mut d.stage {
                        stage.hooks = hooks;
                    }
                }
            }
            _ => {
                for n in 0..self.w.tasks.len() {
                    let until = self.one_in(4).then(|| now.plus(secs(200)));
                    self.w.tasks[n].protected_until = until;
                }
            }
        }
    }

    /// Tasks go some of their way.
    fn progress(&mut self) {
        let now = self.w.now;
        for n in 0..self.w.tasks.len() {
            let t = self.w.tasks[n];
            let quality = self.quality(t.deployment);
            if self.one_in(3) && !self.calm {
                continue;
            }
            let next = match t.last_status {
                TaskStatus::Stopped => continue,
                TaskStatus::Stopping => TaskStatus::Deprovisioning,
                TaskStatus::Deprovisioning => TaskStatus::Stopped,
                _ if t.stop_desired => TaskStatus::Stopping,
                TaskStatus::Provisioning => TaskStatus::Pending,
                TaskStatus::Running => TaskStatus::Running,
                _ if quality == Quality::NeverRuns || (!self.calm && self.one_in(12)) => {
                    self.w.fail(t.id);
                    continue;
                }
                _ => TaskStatus::Running,
            };
            let crash = match quality {
                _ if self.calm => false,
                Quality::Crashes => self.one_in(3),
                _ => self.one_in(40),
            };
            if next == TaskStatus::Running && t.last_status == next && crash {
                self.w.fail(t.id);
                continue;
            }
            let flap = !self.calm && self.one_in(30);
            let t = &mut self.w.tasks[n];
            t.last_status = next;
            if next == TaskStatus::Running {
                t.started_at.get_or_insert(now);
                if t.container_health.is_some() {
                    let sick = quality == Quality::NeverHealthy || flap;
                    t.container_health = if sick {
                        Some(Health::Unhealthy)
                    } else {
                        Some(Health::Healthy)
                    };
                }
            }
        }
        self.w
            .tasks
            .retain(|t| t.last_status != TaskStatus::Stopped || !t.marks.ended);
    }

    fn is_healthy(&self, t: &TaskView) -> bool {
        let long = t
            .started_at
            .is_some_and(|at| self.w.now.since(at) >= PROVING_TIME);
        let good = match t.container_health {
            None => long,
            health => health == Some(Health::Healthy),
        };
        good && t.last_status == TaskStatus::Running && !t.stop_desired && t.marks.unhealthy.is_none()
    }

    /// Plans and applies until there is nothing to do, as long as nothing breaks what must hold.
    fn plan(&mut self) {
        for _ in 0..60 {
            if self.w.gone {
                return;
            }
            let before = self.w.clone();
            let more = before.seen(|view| {
                let plan = plan(view, before.now);
                self.check(&plan);
                self.w.apply(&plan);
                !plan.actions.is_empty()
            });
            if !more {
                return self.check_quiet();
            }
        }
        panic!(
            "plans without end: {:#?}",
            &self.w.log[self.w.log.len().saturating_sub(40)..]
        );
    }

    fn check(&mut self, plan: &Plan) {
        let w = &self.w;
        let alive = w
            .tasks
            .iter()
            .filter(|t| t.last_status != TaskStatus::Stopped)
            .count();
        let mut started = 0;
        let mut stopped = BTreeSet::new();
        for action in &plan.actions {
            match action {
                Action::Start(start) => {
                    started += start.targets.len();
                    let d = w.deployments.iter().find(|d| d.id == start.deployment).unwrap();
                    assert_ne!(d.state, RolloutState::Failed, "a failed deployment starts tasks");
                }
                Action::Stop { task, .. } => assert!(stopped.insert(*task), "stopped twice in a plan"),
                Action::RollBack { to, .. } => {
                    let good = w.good.last().copied();
                    assert_eq!(
                        good,
                        Some(to.revision).filter(|_| good.is_some()),
                        "not the last good one"
                    );
                    self.rolled_back_to = Some(text(to.revision));
                }
                Action::Reinstate { to, .. } => {
                    let revision = w.deployments.iter().find(|d| d.id == *to).unwrap().revision;
                    let good = w.good.last().copied();
                    assert_eq!(good.unwrap_or(revision), revision, "not the last good one");
                    self.rolled_back_to = Some(revision);
                }
                Action::SetState {
                    deployment,
                    reason: StateReason::Failed(Failure::Breaker),
                    ..
                } => {
                    let d = w.deployments.iter().find(|d| d.id == *deployment).unwrap();
                    let counted = plan.actions.iter().find_map(|a| match a {
                        Action::Count {
                            counters,
                            deployment: of,
                        } if of == deployment => Some(*counters),
                        _ => None,
                    });
                    let failed = counted.unwrap_or(d.counters).failed_tasks;
                    let earlier = d.stage.is_some_and(|s| s.rolling_back.is_some());
                    assert!(earlier || (w.breaker.enable && failed >= self.threshold()));
                }
                _ => {}
            }
        }
        self.check_bounds(alive, started, &stopped);
    }

    fn desired(&self) -> u32 {
        match self.w.kind {
            Kind::Daemon => self
                .w
                .instances
                .iter()
                .filter(|i| !i.draining)
                .count()
                .try_into()
                .unwrap(),
            _ => self.w.desired,
        }
    }

    fn threshold(&self) -> u32 {
        self.w.breaker.threshold.tasks(self.desired())
    }

    fn check_bounds(&self, alive: usize, started: usize, stopped: &BTreeSet<&str>) {
        let w = &self.w;
        if w.status == ServiceStatus::Draining {
            assert_eq!(started, 0);
            return;
        }
        let desired = self.desired();
        let (lower, upper) = (
            w.bounds.minimum(desired) as usize,
            w.bounds.maximum(desired) as usize,
        );
        match w.kind {
            Kind::Replica => {
                let upper = if w.strategy == Strategy::Rolling {
                    upper
                } else {
                    upper.max(2 * desired as usize)
                };
                assert!(
                    started == 0 || alive + started <= upper,
                    "{alive} and {started} of {upper}"
                );
                let healthy: Vec<_> = w.tasks.iter().filter(|t| self.is_healthy(t)).collect();
                let gone = healthy.iter().filter(|t| stopped.contains(t.id)).count();
                assert!(
                    gone == 0 || healthy.len() - gone >= lower,
                    "{} - {gone} < {lower}",
                    healthy.len()
                );
                for t in healthy.iter().filter(|t| stopped.contains(t.id)) {
                    assert!(
                        t.protected_until.is_none_or(|until| until <= w.now),
                        "it was protected"
                    );
                }
            }
            Kind::Daemon => {
                let active = |t: &&TaskView| {
                    w.instances
                        .iter()
                        .any(|i| Some(i.id) == t.instance && !i.draining)
                };
                let healthy: Vec<_> = w
                    .tasks
                    .iter()
                    .filter(|t| self.is_healthy(t))
                    .filter(active)
                    .collect();
                let gone = healthy.iter().filter(|t| stopped.contains(t.id)).count();
                let all = w.tasks.iter().filter(|t| self.is_healthy(t)).count();
                assert!(gone == 0 || all - gone >= lower, "{all} - {gone} < {lower}");
            }
            Kind::TaskSets => {}
        }
    }

    /// What holds when there is nothing to do now.
    fn check_quiet(&self) {
        let w = &self.w;
        let Some(d) = w.deployments.iter().find(|d| d.primary) else {
            return;
        };
        let watched = d.state == RolloutState::InProgress
            && !d.is_rollback
            && d.stage.is_none_or(|s| s.rolling_back.is_none());
        if w.breaker.enable && watched && w.kind != Kind::TaskSets && w.status == ServiceStatus::Active {
            assert!(d.counters.failed_tasks < self.threshold(), "the breaker is late");
        }
        if w.kind == Kind::Daemon {
            for i in &w.instances {
                let alive = |t: &&TaskView| t.instance == Some(i.id) && t.last_status != TaskStatus::Stopped;
                let living = w.tasks.iter().filter(alive).filter(|t| !t.stop_desired).count();
                assert!(living <= 1, "{living} daemons on one instance");
            }
        }
    }

    fn step(&mut self) {
        let time = [1, 2, 5, 20, 60, 60, 300][self.up_to(7)];
        let time = if self.one_in(60) { 3600 } else { time };
        self.w.pass(secs(time));
        if self.one_in(8) {
            self.disturb();
        }
        self.progress();
        if self.one_in(10) {
            // The engine dies between plan and apply: nothing has happened.
            let _ = self.w.seen(|view| plan(view, self.w.now).actions.len());
        }
        if !self.one_in(4) {
            self.plan();
        }
    }

    /// The faults end: nothing fails any more, and nobody changes anything.
    fn calm_down(&mut self) {
        self.calm = true;
        self.w.bounds = if self.w.kind == Kind::Daemon {
            Bounds::DAEMON
        } else {
            Bounds::REPLICA
        };
        if let Some(alarms) = &mut self.w.alarms {
            alarms.raised = false;
        }
        for d in &mut self.w.deployments {
            d.no_capacity_until = None;
            if let Some(stage) = &mut d.stage {
                stage.hooks = Hooks::Passed;
            }
        }
        for i in &mut self.w.instances {
            i.busy = false;
        }
        for _ in 0..600 {
            self.plan();
            let failed = match self.w.deployments.iter().find(|d| d.primary) {
                Some(d) => d.state == RolloutState::Failed,
                None => self.w.deployments.is_empty(),
            };
            let moving = self
                .w
                .tasks
                .iter()
                .any(|t| t.stop_desired || t.last_status < TaskStatus::Running);
            if self.w.steady || self.w.gone || (failed && !moving) {
                return self.check_end();
            }
            self.progress();
            let by = self.w.ask_at.map_or(secs(40), |at| at.since(self.w.now));
            self.w.pass(by.min(Duration::from_secs(40)));
        }
        let log = &self.w.log[self.w.log.len().saturating_sub(40)..];
        panic!(
            "does not converge; waits for {:?}\n{log:#?}\n{:#?}\n{:#?}",
            self.w.waits, self.w.deployments, self.w.tasks
        );
    }

    fn check_end(&self) {
        let w = &self.w;
        if w.status == ServiceStatus::Draining {
            assert!(w.gone && w.tasks.iter().all(|t| t.stop_desired));
            return;
        }
        if w.deployments.is_empty() {
            assert!(w.tasks.iter().all(|t| t.stop_desired));
            return;
        }
        if !w.steady {
            assert_eq!(w.primary().state, RolloutState::Failed);
            return;
        }
        let living = w.tasks.iter().filter(|t| !t.stop_desired).count();
        match w.kind {
            Kind::TaskSets => {
                for d in &w.deployments {
                    let share = computed_desired_count(w.desired, d.scale.unwrap()) as usize;
                    assert_eq!(w.living(d.id).len(), share);
                }
            }
            _ => {
                assert_eq!(living, self.desired() as usize);
                assert_eq!(w.living(w.primary().id).len(), living);
                assert_eq!(w.deployments.len(), 1);
                if let Some(revision) = self.rolled_back_to {
                    assert_eq!(w.primary().revision, revision, "not what it was rolled back to");
                }
            }
        }
    }
}

fn run(seed: u64, steps: u32) {
    let mut sim = Sim::new(seed);
    for _ in 0..steps {
        sim.step();
    }
    if sim.one_in(10) {
        sim.w.status = ServiceStatus::Draining;
    }
    sim.calm_down();
}

proptest! {
    #[test]
    fn services_keep_their_bounds_through_faults_and_end_well(seed in any::<u64>()) {
        run(seed, 150);
    }
}

/// `SEED=… SEEDS=1 cargo test -p rules many_seeds -- --ignored --nocapture`
#[test]
#[ignore = "as many as one likes"]
fn many_seeds() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse().ok());
    let (first, seeds) = (number("SEED").unwrap_or(1_u64), number("SEEDS").unwrap_or(2000));
    let failed = (first..first + seeds).filter(|seed| {
        println!("seed {seed}");
        std::panic::catch_unwind(|| run(*seed, 150)).is_err()
    });
    let failed: Vec<u64> = failed.collect();
    assert!(failed.is_empty(), "{failed:?}");
}
