//! One machine: disk, engine, drivers, kernel, and the messages between them.

use std::cell::Cell;

use model::{ApiError, Timestamp};
use rows::{
    Change, InterfaceState, Kind, NetworkInterface, Observation, RowRef, StopCode, Tables, Task, TaskStatus,
};
use serde_json::Value;
use store::{FaultRates, FaultyStore, MemoryDisk};

use crate::durable::Durable;
use crate::fabric::Fabric;
use crate::mood::Mood;
use crate::node::{Node, Process};
use crate::trace::Trace;
use crate::writer::{Death, Message, Outcome, Writer};

/// The answers of a batch's callers; `None` when they got none, or only that it failed.
pub type Answers = Option<Vec<Result<Value, ApiError>>>;

pub struct Machine {
    pub now: Timestamp,
    pub rates: FaultRates,
    pub node: Node,
    pub fabric: Fabric,
    /// Observations on their way to the engine.
    pub flight: Vec<Observation>,
    pub durable: Durable,
    pub trace: Trace,
    disk: MemoryDisk,
    writer: Writer,
    /// Whether the rows are still those of the last audit.
    audited: Cell<bool>,
}

impl Machine {
    pub fn new(rates: FaultRates, mood: &mut Mood) -> Result<Self, String> {
        let disk = MemoryDisk::default();
        let now = Timestamp::from_secs(1_700_000_000);
        let mut durable = Durable::default();
        let mut trace = Trace::default();
        let writer = take_over(&disk, rates, &mut durable, &mut trace, now, mood)?;
        let mut machine = Machine {
            now,
            rates,
            node: Node::default(),
            fabric: Fabric::default(),
            flight: Vec::new(),
            durable,
            trace,
            disk,
            writer,
            audited: Cell::new(false),
        };
        machine.publish(&machine.tables().snapshot());
        Ok(machine)
    }

    pub fn tables(&self) -> &Tables {
        self.writer.world.tables()
    }

    /// Whether the engine takes nothing more until it is started again.
    pub fn is_broken(&self) -> bool {
        self.writer.broken
    }

    pub fn set_rates(&mut self, rates: FaultRates) {
        self.rates = rates;
        self.writer.store().set_rates(rates);
    }

    fn publish(&mut self, changes: &[Change]) {
        self.node.tell(changes);
        self.fabric.tell(changes);
    }

    /// The process dies and is started again.
    pub fn crash(self, mood: &mut Mood) -> Result<Self, (Trace, String)> {
        let Machine {
            now,
            rates,
            mut node,
            mut fabric,
            mut durable,
            mut trace,
            disk,
            writer,
            ..
        } = self;
        trace.note(|| "the engine is killed and started again".into());
        trace.reach("crash");
        // The lock on the disk goes with the process.
        drop(writer);
        node.forget();
        fabric.forget();
        let writer = match take_over(&disk, rates, &mut durable, &mut trace, now, mood) {
            Ok(writer) => writer,
            Err(what) => return Err((trace, what)),
        };
        let mut machine = Machine {
            now,
            rates,
            node,
            fabric,
            flight: Vec::new(),
            durable,
            trace,
            disk,
            writer,
            audited: Cell::new(false),
        };
        machine.publish(&machine.tables().snapshot());
        Ok(machine)
    }

    /// The power goes: only the disk stays.
    pub fn reboot(mut self, mood: &mut Mood) -> Result<Self, (Trace, String)> {
        self.trace.note(|| "the machine reboots".into());
        self.trace.reach("reboot");
        self.node.shims.clear();
        self.fabric.kernel.clear();
        self.crash(mood)
    }

    /// Gives the engine messages that wait together. With a `death` the process is dead
    /// afterwards, and [`Machine::crash`] must follow.
    pub fn batch(&mut self, messages: Vec<Message>, death: Option<Death>) -> Result<Answers, String> {
        match self.writer.batch(messages, self.now, death) {
            Outcome::Done { answers, changes } => {
                self.audited.set(self.audited.get() && changes.is_empty());
                self.durable.acknowledge(&changes)?;
                self.reach_states(&changes);
                self.publish(&changes);
                Ok(Some(answers))
            }
            Outcome::Refused => {
                self.trace
                    .note(|| "the batch is not written and taken back".into());
                self.trace.reach("not written");
                self.durable.same_as(self.tables(), "in memory")?;
                Ok(None)
            }
            Outcome::Doubtful(changes) => {
                self.trace
                    .note(|| "nobody knows whether the batch is written".into());
                self.trace.reach("doubtful");
                let world = self.writer.world.tables();
                self.durable.same_as(world, "in memory")?;
                self.durable.doubt(changes);
                Ok(None)
            }
            Outcome::Died(death, changes) => {
                self.trace.note(|| format!("the engine dies, {death:?}"));
                self.trace.reach(match death {
                    Death::BeforeCommit => "death before commit",
                    Death::AfterCommit => "death after commit",
                });
                if death == Death::AfterCommit {
                    self.durable.acknowledge(&changes)?;
                }
                Ok(None)
            }
        }
    }

    fn reach_states(&mut self, changes: &[Change]) {
        for change in changes.iter().filter(|c| c.kind == Kind::Task) {
            let Some(RowRef::Task(task)) = &change.row else {
                self.trace.reach("a task is forgotten");
                continue;
            };
            self.trace.reach(task.last_status.as_str());
            if task.last_status == TaskStatus::Stopped {
                self.trace.reach(match task.stop_code {
                    Some(StopCode::UserInitiated) => "stopped by the user",
                    Some(StopCode::EssentialContainerExited) => "stopped by a container",
                    Some(StopCode::TaskFailedToStart) => "failed to start",
                    Some(StopCode::ServiceSchedulerInitiated | StopCode::TerminationNotice) | None => {
                        "stopped otherwise"
                    }
                });
            }
        }
    }

    /// What must hold at every moment.
    pub fn check(&self) -> Result<(), String> {
        if !self.audited.replace(true)
            && let Some(broken) = world::audit(self.tables()).into_iter().next()
        {
            return Err(broken);
        }
        for (task, shim) in &self.node.shims {
            let connected = || {
                self.fabric
                    .kernel
                    .values()
                    .any(|l| l.owner.as_ref() == Some(task))
            };
            if shim.values().any(Process::runs) && !connected() {
                return Err(format!("containers of {task} run without their interface"));
            }
        }
        if self.fabric.passed {
            let promised = self.tables().scan::<NetworkInterface>("");
            for eni in promised.filter(|eni| eni.state == InterfaceState::InUse) {
                if !self.fabric.kernel.contains_key(&eni.id) {
                    return Err(format!("{} is in use and the kernel has none", eni.id));
                }
            }
        }
        Ok(())
    }

    /// What must hold once nothing goes wrong any more and everybody had their time.
    pub fn check_settled(&self) -> Result<(), String> {
        for task in self.tables().scan::<Task>("") {
            let (id, status) = (&task.id, task.last_status);
            if status != task.desired_status {
                return Err(format!("task {id} stays {}", status.as_str()));
            }
            let shim = self.node.shims.get(id);
            if status == TaskStatus::Stopped && shim.is_some() {
                return Err(format!("task {id} is stopped, its shim is not"));
            }
            if status == TaskStatus::Running {
                for container in &task.containers {
                    let runs = shim
                        .and_then(|s| s.get(&container.name))
                        .is_some_and(Process::runs);
                    let said = container.status == rows::ContainerStatus::Running;
                    if runs != said {
                        let name = &container.name;
                        return Err(format!(
                            "container {name} of {id}: runs is {runs}, said is {said}"
                        ));
                    }
                }
            }
        }
        let known = |id: &model::TaskId| self.tables().scan::<Task>("").any(|t| t.id == *id);
        if let Some(id) = self.node.shims.keys().find(|id| !known(id)) {
            return Err(format!("a shim is left of {id}"));
        }
        let rows: Vec<_> = self.tables().scan::<NetworkInterface>("").collect();
        if let Some(eni) = rows.iter().find(|eni| eni.state != InterfaceState::InUse) {
            return Err(format!("{} stays {:?}", eni.id, eni.state));
        }
        if rows.len() != self.fabric.kernel.len() {
            return Err(format!(
                "the rows have {} interfaces, the kernel {}",
                rows.len(),
                self.fabric.kernel.len()
            ));
        }
        Ok(())
    }
}

/// Opens the rows until the first batch is written: a supervisor would start the process again.
fn take_over(
    disk: &MemoryDisk,
    rates: FaultRates,
    durable: &mut Durable,
    trace: &mut Trace,
    now: Timestamp,
    mood: &mut Mood,
) -> Result<Writer, String> {
    for _ in 0..100 {
        let store = FaultyStore::open(disk, mood.seed(), rates).map_err(|e| e.to_string())?;
        let (writer, read, outcome) = Writer::start(store, mood.seed(), now)?;
        durable.read_back(&read)?;
        match outcome {
            Outcome::Done { changes, .. } => {
                durable.acknowledge(&changes)?;
                return Ok(writer);
            }
            Outcome::Doubtful(changes) => durable.doubt(changes),
            Outcome::Refused | Outcome::Died(..) => {}
        }
        trace.note(|| "the first batch of a start fails".into());
    }
    Err("the engine does not start".into())
}
