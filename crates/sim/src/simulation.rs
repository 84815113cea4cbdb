//! Random steps with faults, then a calm time in which everything must become as it should.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use model::Timestamp;

use crate::disk::FaultRates;
use crate::fault_rng::FaultRng;
use crate::machine::Machine;
use crate::services::ServiceUser;
use crate::tasks::TaskUser;
use crate::trace::{Detail, Trace};
use crate::user::{User, UserRequest};
use crate::writer::{Death, Message};

/// So many steps does a run take if nobody says otherwise.
pub const STEPS: u64 = 2000;

/// Times that everybody acts once until all is as it should be; a life takes about twenty, and a deployment goes
/// through several, one after the other.
const ROUNDS: usize = 8000;

/// How much later than the next thing that is due it may be when nobody has anything to do.
const SLACK: Duration = Duration::from_secs(2);

/// So many steps apart everything is checked, whatever has changed.
const CHECK_ALL: u64 = 1024;

/// What the users do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scenario {
    /// Single tasks.
    Tasks,
    Services,
}

impl Scenario {
    /// The scenario of a seed.
    pub fn of(seed: u64) -> Self {
        match seed % 2 {
            0 => Scenario::Tasks,
            _ => Scenario::Services,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Scenario::Tasks => "tasks",
            Scenario::Services => "services",
        }
    }
}

/// A run in which nothing broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub scenario: Scenario,
    pub events: u64,
    /// How often the run came to each place worth coming to.
    pub reached: BTreeMap<&'static str, u64>,
    /// A digest of the end, to see that a seed gives the same run again.
    pub fingerprint: u64,
}

/// A run that broke something: the seed is all that is needed to see it again.
#[derive(Debug)]
pub struct Failure {
    pub scenario: Scenario,
    pub seed: u64,
    pub steps: u64,
    pub what: String,
    pub last: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for event in &self.last {
            writeln!(f, "{event}")?;
        }
        let Failure {
            seed, steps, what, ..
        } = self;
        write!(f, "seed {seed} ({}, {steps} steps): {what}", self.scenario.name())
    }
}

impl std::error::Error for Failure {}

/// Runs `steps` random steps from `seed`.
///
/// # Errors
/// The first invariant that was broken.
pub fn run(seed: u64, steps: u64) -> Result<Report, Box<Failure>> {
    // After a failure the same once more, with words.
    with_detail(seed, steps, Detail::Count).or_else(|_| with_detail(seed, steps, Detail::Last))
}

/// As [`run`], and prints everything that happens.
///
/// # Errors
/// The first invariant that was broken.
pub fn run_aloud(seed: u64, steps: u64) -> Result<Report, Box<Failure>> {
    with_detail(seed, steps, Detail::Print)
}

fn with_detail(seed: u64, steps: u64, detail: Detail) -> Result<Report, Box<Failure>> {
    let scenario = Scenario::of(seed);
    let ran = match scenario {
        Scenario::Tasks => Simulation::run(TaskUser::default(), seed, steps, detail),
        Scenario::Services => Simulation::run(ServiceUser::default(), seed, steps, detail),
    };
    let ran = ran.map(|(events, reached, fingerprint)| Report {
        scenario,
        events,
        reached,
        fingerprint,
    });
    ran.map_err(|(what, last)| {
        Box::new(Failure {
            scenario,
            seed,
            steps,
            what,
            last,
        })
    })
}

/// What a [`Report`] says.
type Ran = (u64, BTreeMap<&'static str, u64>, u64);

struct Simulation<U> {
    rng: FaultRng,
    user: U,
    machine: Machine,
}

impl<U: User> Simulation<U> {
    fn run(user: U, seed: u64, steps: u64, detail: Detail) -> Result<Ran, (String, Vec<String>)> {
        let mut rng = FaultRng::faulty(seed);
        let machine = Machine::new(Trace::new(detail), &mut rng).map_err(|what| (what, Vec::new()))?;
        let mut simulation = Simulation { rng, user, machine };
        let lived = simulation.live(steps);
        lived.map_err(|what| (what, simulation.machine.trace.last()))
    }

    fn live(&mut self, steps: u64) -> Result<Ran, String> {
        for request in self.user.setup(&mut self.rng) {
            self.call(request, None)?;
        }
        self.machine.set_rates(FaultRates {
            not_written_per_mille: 10,
            lost_per_mille: 4,
            unacknowledged_per_mille: 4,
        });
        for step in 0..steps {
            self.step()?;
            if step % CHECK_ALL == 0 {
                self.machine.check_all()?;
            }
        }
        self.stop_faults()
    }

    /// After the faults: everything converges, twice.
    fn stop_faults(&mut self) -> Result<Ran, String> {
        self.rng.stop_faults();
        self.machine.set_rates(FaultRates::default());
        if self.machine.is_broken() {
            self.restart(false)?;
        }
        self.machine.trace.note(|| "the faults end".into());
        self.machine.node.recover();
        for request in self.user.mend(self.machine.tables()) {
            self.call(request, None)?;
        }
        self.run_until_idle()?;
        for request in self.user.goodbye(self.machine.tables()) {
            self.call(request, None)?;
        }
        self.run_until_idle()?;
        let machine = &self.machine;
        if !machine.fabric.kernel.is_empty() || !machine.node.shims().is_empty() {
            return Err("everything was stopped and something is left".into());
        }
        let events = machine.trace.events();
        let fingerprint = machine.now.millis().unsigned_abs() ^ events.rotate_left(32);
        let reached = machine.trace.reached().clone();
        Ok((events, reached, fingerprint ^ self.rng.seed()))
    }

    fn step(&mut self) -> Result<(), String> {
        let pace = self.user.pace();
        let passed = 1 + self.rng.below(pace.step_ms);
        let machine = &mut self.machine;
        machine.now = machine.now.plus(Duration::from_millis(passed));
        if machine.is_broken() && self.rng.happens(20) {
            return self.restart(false);
        }
        let mut roll = self.rng.below(1000);
        let mut comes_to = |share: u64| {
            let hit = roll < share;
            roll = roll.saturating_sub(share);
            hit
        };
        if comes_to(pace.user) {
            self.user()
        } else if comes_to(pace.deliver) {
            self.deliver()
        } else if comes_to(pace.node) {
            self.node()
        } else if comes_to(pace.fabric) {
            self.machine.pass(&mut self.rng).map(drop)
        } else if comes_to(pace.mishap) {
            self.mishap();
            Ok(())
        } else if comes_to(pace.look_again) {
            self.machine.fabric.look_again();
            self.machine.pass(&mut self.rng).map(drop)
        } else if comes_to(pace.clock) {
            self.clock();
            Ok(())
        } else if comes_to(pace.crash) {
            self.restart(false)
        } else if comes_to(pace.reboot) {
            self.restart(true)
        } else {
            // Nothing but time: what is due happens.
            self.batch(Vec::new(), None).map(drop)
        }
    }

    fn user(&mut self) -> Result<(), String> {
        match self.user.next(self.machine.tables(), &mut self.rng) {
            Some(request) => {
                let death = self.death();
                self.call(request, death)
            }
            None => Ok(()),
        }
    }

    fn death(&mut self) -> Option<Death> {
        if self.rng.fails(5) {
            Some(Death::BeforeCommit)
        } else {
            self.rng.fails(5).then_some(Death::AfterCommit)
        }
    }

    /// A call, in one batch with what observations happen to be there.
    fn call(&mut self, request: UserRequest<U::Then>, death: Option<Death>) -> Result<(), String> {
        let UserRequest { call, then } = request;
        self.machine.trace.note(|| call.text());
        let Some(job) = call.job() else {
            self.machine.trace.remark(|| "  is no request".into());
            return Ok(());
        };
        let mut messages = self.observations(2);
        let place = self.rng.index(messages.len() + 1).unwrap_or(0);
        messages.insert(place, Message::Call(job));
        let answers = self.batch(messages, death)?;
        let answer = answers.and_then(|answers| answers.into_iter().next());
        let machine = &mut self.machine;
        if let Some(Err(error)) = &answer {
            machine.trace.remark(|| format!("  {error}"));
            machine.trace.reach("refused");
        }
        self.user.answered(then, answer, machine.tables(), &machine.disk)
    }

    fn batch(
        &mut self,
        messages: Vec<Message>,
        death: Option<Death>,
    ) -> Result<crate::machine::Answers, String> {
        let batch = self.machine.batch(messages, death, &mut self.rng)?;
        self.watch(&batch.changes)?;
        if death.is_some() {
            self.restart(false)?;
        }
        Ok(batch.answers)
    }

    fn watch(&mut self, changes: &[rows::Change]) -> Result<(), String> {
        if changes.is_empty() {
            return Ok(());
        }
        let Machine { disk, trace, now, .. } = &mut self.machine;
        self.user.watch(changes, disk.rows(), *now, trace)
    }

    /// Up to `most` observations in any order, some twice, some never.
    fn observations(&mut self, most: u64) -> Vec<Message> {
        let mut messages = Vec::new();
        let machine = &mut self.machine;
        for _ in 0..self.rng.below(most + 1) {
            let Some(index) = self.rng.index(machine.flight.len()) else {
                break;
            };
            let observation = machine.flight[index].clone();
            if !self.rng.fails(100) {
                machine.flight.swap_remove(index);
            }
            if self.rng.fails(50) {
                machine.trace.note(|| format!("lost: {}", describe(&observation)));
                continue;
            }
            machine.trace.note(|| format!("told: {}", describe(&observation)));
            messages.push(Message::Observation(observation));
        }
        messages
    }

    fn deliver(&mut self) -> Result<(), String> {
        let messages = self.observations(self.user.pace().observations);
        let death = self.death();
        self.batch(messages, death).map(drop)
    }

    fn node(&mut self) -> Result<(), String> {
        let machine = &mut self.machine;
        if machine.node.has_mail() && !self.rng.fails(300) {
            machine.node.read();
        }
        for _ in 0..1 + self.rng.below(self.user.pace().looks) {
            let Some(task) = machine.node.restless().pick(&mut self.rng).cloned() else {
                break;
            };
            machine.look(&task, &mut self.rng)?;
        }
        Ok(())
    }

    fn mishap(&mut self) {
        let machine = &mut self.machine;
        let event = match self.rng.below(10) {
            0 => machine.node.shim_dies(&mut self.rng),
            1..=4 => machine.node.health_flips(&mut self.rng),
            _ => machine.node.container_exits(&mut self.rng),
        };
        if let Some(event) = event {
            machine.trace.note(|| event);
        }
    }

    /// The clock is set, by up to an hour and a half, either way.
    fn clock(&mut self) {
        let minutes = i64::try_from(self.rng.below(181)).unwrap_or(0) - 90;
        let machine = &mut self.machine;
        machine.trace.reach("the clock is set");
        machine
            .trace
            .note(|| format!("the clock is set by {minutes} minutes"));
        machine.now = Timestamp::from_millis(machine.now.millis() + minutes * 60_000);
    }

    fn restart(&mut self, reboot: bool) -> Result<(), String> {
        let changes = if reboot {
            self.machine.reboot(&mut self.rng)?
        } else {
            self.machine.crash(&mut self.rng)?
        };
        self.watch(&changes)
    }

    /// Everybody acts in turn until nobody has anything to do and the user finds everything as it should be.
    fn run_until_idle(&mut self) -> Result<(), String> {
        let (mut quiet, mut awaited) = (0, String::new());
        for _ in 0..ROUNDS {
            let machine = &mut self.machine;
            machine.now = machine.now.plus(Duration::from_millis(10));
            machine.node.read();
            for task in machine.node.restless().all() {
                machine.look(&task, &mut self.rng)?;
            }
            machine.fabric.look_again();
            machine.pass(&mut self.rng)?;
            let still = machine.flight.is_empty();
            let messages = std::mem::take(&mut machine.flight);
            let messages = messages.into_iter().map(Message::Observation).collect();
            self.batch(messages, None)?;
            let still = still && !self.machine.node.has_mail();
            quiet = if still { quiet + 1 } else { 0 };
            if quiet < 3 {
                continue;
            }
            self.machine.check_idle()?;
            match (self.user.awaits(&self.machine)?, self.machine.wake_at()) {
                (None, _) => return self.machine.check_all(),
                (Some(what), Some(at)) => {
                    self.machine.now = self.machine.now.max(at.plus(SLACK));
                    awaited = what;
                }
                (Some(what), None) => return Err(format!("nobody will ever look again: {what}")),
            }
        }
        self.machine.check_idle()?;
        Err(format!("somebody always does something, and still: {awaited}"))
    }
}

fn describe(observation: &rows::Observation) -> String {
    match observation {
        rows::Observation::InterfaceReady { eni, .. } => format!("{eni} is ready"),
        rows::Observation::InterfaceGone { eni, .. } => format!("{eni} is gone"),
        rows::Observation::TaskNetworkReady { task, .. } => format!("{task} has its network"),
        rows::Observation::Task { task, event, .. } => format!("{task} {event:?}"),
        rows::Observation::HookAnswered { hook, answer, .. } => format!("{hook} {answer:?}"),
    }
}
