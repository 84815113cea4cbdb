//! Random steps with faults, then a calm time in which everything must become as it should.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use model::Timestamp;
use store::FaultRates;

use crate::client::{Client, Request};
use crate::machine::Machine;
use crate::mood::Mood;
use crate::trace::Trace;
use crate::writer::{Death, Message};

/// Rounds in which everybody acts once; a life takes about twenty.
const ROUNDS: usize = 200;

/// A run in which nothing broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub events: u64,
    /// How often the run came to each place worth coming to.
    pub reached: BTreeMap<&'static str, u64>,
    /// A digest of the end, to see that a seed gives the same run again.
    pub fingerprint: u64,
}

/// A run that broke something: the seed is all that is needed to see it again.
#[derive(Debug)]
pub struct Failure {
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
        write!(f, "seed {} ({} steps): {}", self.seed, self.steps, self.what)
    }
}

impl std::error::Error for Failure {}

/// Runs `steps` random steps from `seed`.
///
/// # Errors
/// The first invariant that was broken.
pub fn run(seed: u64, steps: u64) -> Result<Report, Box<Failure>> {
    let mut simulation = Simulation::new(seed).map_err(|what| {
        Box::new(Failure {
            seed,
            steps,
            what,
            last: Vec::new(),
        })
    })?;
    simulation.live(steps).map_err(|what| {
        let trace = simulation
            .machine
            .as_ref()
            .map_or(&simulation.trace, |m| &m.trace);
        Box::new(Failure {
            seed,
            steps,
            what,
            last: trace.last(),
        })
    })
}

struct Simulation {
    mood: Mood,
    client: Client,
    /// Absent only while it is being started again.
    machine: Option<Machine>,
    /// What is left of a machine that did not start again.
    trace: Trace,
}

impl Simulation {
    fn new(seed: u64) -> Result<Self, String> {
        let mut mood = Mood::faulty(seed);
        let machine = Machine::new(FaultRates::default(), &mut mood)?;
        Ok(Simulation {
            mood,
            client: Client::default(),
            machine: Some(machine),
            trace: Trace::default(),
        })
    }

    fn machine(&mut self) -> Result<&mut Machine, String> {
        self.machine
            .as_mut()
            .ok_or_else(|| "there is no machine any more".to_owned())
    }

    fn live(&mut self, steps: u64) -> Result<Report, String> {
        for request in Client::setup() {
            self.call(request, None)?;
        }
        self.machine()?.set_rates(FaultRates {
            not_written_per_mille: 10,
            lost_per_mille: 4,
            unacknowledged_per_mille: 4,
        });
        for _ in 0..steps {
            self.step()?;
            self.machine()?.check()?;
        }
        self.calm_down()
    }

    /// After the faults: everything converges, twice.
    fn calm_down(&mut self) -> Result<Report, String> {
        self.mood.calm_down();
        self.machine()?.set_rates(FaultRates::default());
        if self.machine()?.is_broken() {
            self.restart(false)?;
        }
        self.machine()?.trace.note(|| "the faults end".into());
        self.settle()?;
        for request in Client::goodbye(self.machine()?.tables()) {
            self.call(request, None)?;
        }
        self.settle()?;
        let machine = self.machine()?;
        if !machine.fabric.kernel.is_empty() || !machine.node.shims.is_empty() {
            return Err("everything was stopped and something is left".into());
        }
        let events = machine.trace.events();
        let fingerprint = machine.now.millis().unsigned_abs() ^ events.rotate_left(32);
        let reached = machine.trace.reached().clone();
        Ok(Report {
            events,
            reached,
            fingerprint: fingerprint ^ self.mood.seed(),
        })
    }

    fn step(&mut self) -> Result<(), String> {
        let passed = 1 + self.mood.below(50);
        let machine = self.machine()?;
        machine.now = machine.now.plus(Duration::from_millis(passed));
        if machine.is_broken() && self.mood.happens(20) {
            return self.restart(false);
        }
        match self.mood.below(1000) {
            0..250 => self.user(),
            250..500 => self.deliver(),
            500..830 => self.node(),
            830..930 => self.fabric(),
            930..960 => self.mishap(),
            960..980 => self.look_again(),
            980..986 => self.clock(),
            986..996 => self.restart(false),
            996..998 => self.restart(true),
            _ => {
                // Nothing but time: what is due happens.
                self.batch(Vec::new(), None).map(drop)
            }
        }
    }

    fn user(&mut self) -> Result<(), String> {
        let Some(machine) = &self.machine else {
            return Ok(());
        };
        match self.client.next(machine.tables(), &mut self.mood) {
            Some(request) => {
                let death = self.death();
                self.call(request, death)
            }
            None => Ok(()),
        }
    }

    fn death(&mut self) -> Option<Death> {
        if self.mood.fails(5) {
            Some(Death::BeforeCommit)
        } else {
            self.mood.fails(5).then_some(Death::AfterCommit)
        }
    }

    /// A call, in one batch with what observations happen to be there.
    fn call(&mut self, request: Request, death: Option<Death>) -> Result<(), String> {
        let Request { text, job, then } = request;
        self.machine()?.trace.note(|| text);
        let mut messages = self.observations(2)?;
        let place = self.mood.index(messages.len() + 1).unwrap_or(0);
        messages.insert(place, Message::Call(job));
        let answers = self.batch(messages, death)?;
        let answer = answers.and_then(|answers| answers.into_iter().next());
        let Some(machine) = &mut self.machine else {
            return Ok(());
        };
        if let Some(Err(error)) = &answer {
            machine.trace.note(|| format!("  {error}"));
            machine.trace.reach("refused");
        }
        self.client
            .answered(then, answer, machine.tables(), &machine.durable)
    }

    fn batch(
        &mut self,
        messages: Vec<Message>,
        death: Option<Death>,
    ) -> Result<crate::machine::Answers, String> {
        let answers = self.machine()?.batch(messages, death)?;
        if death.is_some() {
            self.restart(false)?;
        }
        Ok(answers)
    }

    /// Up to `most` observations in any order, some twice, some never.
    fn observations(&mut self, most: u64) -> Result<Vec<Message>, String> {
        let mut messages = Vec::new();
        let machine = self.machine.as_mut().ok_or("no machine")?;
        for _ in 0..self.mood.below(most + 1) {
            let Some(index) = self.mood.index(machine.flight.len()) else {
                break;
            };
            let observation = machine.flight[index].clone();
            if !self.mood.fails(100) {
                machine.flight.swap_remove(index);
            }
            if self.mood.fails(50) {
                machine.trace.note(|| format!("lost: {}", told(&observation)));
                continue;
            }
            machine.trace.note(|| format!("told: {}", told(&observation)));
            messages.push(Message::Observation(observation));
        }
        Ok(messages)
    }

    fn deliver(&mut self) -> Result<(), String> {
        let messages = self.observations(4)?;
        let death = self.death();
        self.batch(messages, death).map(drop)
    }

    fn node(&mut self) -> Result<(), String> {
        let machine = self.machine.as_mut().ok_or("no machine")?;
        if machine.node.has_mail() && !self.mood.fails(300) {
            machine.node.read();
        }
        if let Some(task) = self.mood.pick(&machine.node.tasks()) {
            let seen = machine
                .node
                .act(task, &machine.fabric.kernel, &mut self.mood, machine.now);
            machine.trace.note(|| format!("the node looks at {task}"));
            machine.flight.extend(seen);
        }
        Ok(())
    }

    fn fabric(&mut self) -> Result<(), String> {
        let machine = self.machine.as_mut().ok_or("no machine")?;
        machine.trace.note(|| "the fabric makes a pass".into());
        let seen = machine.fabric.pass(&mut self.mood)?;
        machine.flight.extend(seen);
        Ok(())
    }

    fn mishap(&mut self) -> Result<(), String> {
        let machine = self.machine.as_mut().ok_or("no machine")?;
        let event = if self.mood.fails(100) {
            machine.node.shim_dies(&mut self.mood)
        } else {
            machine.node.container_exits(&mut self.mood)
        };
        if let Some(event) = event {
            machine.trace.note(|| event);
        }
        Ok(())
    }

    fn look_again(&mut self) -> Result<(), String> {
        self.machine()?.fabric.look_again();
        self.fabric()
    }

    /// The clock is set, by up to an hour and a half, either way.
    fn clock(&mut self) -> Result<(), String> {
        let minutes = i64::try_from(self.mood.below(181)).unwrap_or(0) - 90;
        let machine = self.machine()?;
        machine.trace.reach("the clock is set");
        machine
            .trace
            .note(|| format!("the clock is set by {minutes} minutes"));
        machine.now = Timestamp::from_millis(machine.now.millis() + minutes * 60_000);
        Ok(())
    }

    fn restart(&mut self, reboot: bool) -> Result<(), String> {
        let machine = self.machine.take().ok_or("no machine")?;
        let started = if reboot {
            machine.reboot(&mut self.mood)
        } else {
            machine.crash(&mut self.mood)
        };
        match started {
            Ok(machine) => {
                self.machine = Some(machine);
                Ok(())
            }
            Err((trace, what)) => {
                self.trace = trace;
                Err(what)
            }
        }
    }

    /// Everybody acts in turn until nobody has anything to do.
    fn settle(&mut self) -> Result<(), String> {
        let mut quiet = 0;
        for _ in 0..ROUNDS {
            let machine = self.machine.as_mut().ok_or("no machine")?;
            machine.now = machine.now.plus(Duration::from_millis(10));
            machine.node.read();
            for task in machine.node.tasks() {
                let seen = machine
                    .node
                    .act(&task, &machine.fabric.kernel, &mut self.mood, machine.now);
                machine.flight.extend(seen);
            }
            machine.fabric.look_again();
            let seen = machine.fabric.pass(&mut self.mood)?;
            machine.flight.extend(seen);
            quiet = if machine.flight.is_empty() { quiet + 1 } else { 0 };
            let messages = std::mem::take(&mut machine.flight);
            let messages = messages.into_iter().map(Message::Observation).collect();
            machine.batch(messages, None)?;
            machine.check()?;
            if quiet == 3 {
                return machine.check_settled();
            }
        }
        self.machine()?.check_settled()?;
        Err("everything is as it should be, and still somebody does something".into())
    }
}

fn told(observation: &rows::Observation) -> String {
    match observation {
        rows::Observation::InterfaceReady { eni, .. } => format!("{eni} is ready"),
        rows::Observation::InterfaceGone { eni, .. } => format!("{eni} is gone"),
        rows::Observation::TaskNetworkReady { task, .. } => format!("{task} has its network"),
        rows::Observation::Task { task, event, .. } => format!("{task} {event:?}"),
        rows::Observation::HookAnswered { hook, answer, .. } => format!("{hook} {answer:?}"),
    }
}
