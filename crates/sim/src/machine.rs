//! One machine: disk, engine, drivers, kernel, and the messages between them.

use cloud::Auditor;
use model::{ApiError, TaskId, Timestamp};
use rows::{
    Change, InterfaceState, Kind, NetworkInterface, Observation, Row, RowRef, StopCode, Tables, Task,
    TaskStatus,
};
use serde_json::Value;

use crate::disk::{Disk, FaultRates};
use crate::fabric::{Fabric, Owner};
use crate::fault_rng::FaultRng;
use crate::node::{Node, Process};
use crate::trace::Trace;
use crate::writer::{Death, Message, Outcome, Writer};

/// The answers of a batch's callers; `None` when they got none, or only that it failed.
pub type Answers = Option<Vec<Result<Value, ApiError>>>;

/// What became of a batch that everybody may hear of.
pub struct Batch {
    pub answers: Answers,
    /// What is on disk of it.
    pub changes: Vec<Change>,
}

pub struct Machine {
    pub now: Timestamp,
    pub node: Node,
    pub fabric: Fabric,
    /// Observations on their way to the engine.
    pub flight: Vec<Observation>,
    pub trace: Trace,
    pub disk: Disk,
    writer: Writer,
    auditor: Auditor,
}

impl Machine {
    pub fn new(trace: Trace, rng: &mut FaultRng) -> Result<Self, String> {
        let mut disk = Disk::default();
        let now = Timestamp::from_secs(1_700_000_000);
        let (writer, _) = Writer::start(&mut disk, rng, now)?;
        let mut machine = Machine {
            now,
            node: Node::default(),
            fabric: Fabric::default(),
            flight: Vec::new(),
            trace,
            disk,
            writer,
            auditor: Auditor::default(),
        };
        machine.check_all()?;
        Ok(machine)
    }

    pub fn tables(&self) -> &Tables {
        self.writer.world().tables()
    }

    /// When time alone gives the engine something to do.
    pub fn wake_at(&self) -> Option<Timestamp> {
        self.writer.world().wake_at()
    }

    /// Whether the engine takes nothing more until it is started again.
    pub fn is_broken(&self) -> bool {
        self.writer.broken
    }

    pub fn set_rates(&mut self, rates: FaultRates) {
        self.disk.rates = rates;
    }

    fn publish(&mut self, changes: &[Change]) {
        self.node.receive(changes);
        self.fabric.receive(changes);
    }

    /// The process dies and is started again, until its first batch is written. What that changed comes back.
    pub fn crash(&mut self, rng: &mut FaultRng) -> Result<Vec<Change>, String> {
        self.trace
            .note(|| "the engine is killed and started again".into());
        self.trace.reach("crash");
        self.flight.clear();
        self.node.forget();
        self.fabric.forget();
        let mut all = Vec::new();
        for _ in 0..100 {
            let (writer, outcome) = Writer::start(&mut self.disk, rng, self.now)?;
            self.writer = writer;
            match outcome {
                Outcome::Done { changes, .. } => {
                    self.written(&changes)?;
                    all.extend(changes);
                    let snapshot = driver_snapshot(self.tables());
                    self.publish(&snapshot);
                    return Ok(all);
                }
                Outcome::Doubtful(changes) => {
                    self.written(&changes)?;
                    all.extend(changes);
                }
                Outcome::Refused | Outcome::Died(_) => {}
            }
            self.trace.note(|| "the first batch of a start fails".into());
        }
        Err("the engine does not start".into())
    }

    /// The power goes: only the disk stays.
    pub fn reboot(&mut self, rng: &mut FaultRng) -> Result<Vec<Change>, String> {
        self.trace.note(|| "the machine reboots".into());
        self.trace.reach("reboot");
        self.node.lose_everything();
        self.fabric.kernel = crate::fabric::Kernel::default();
        self.crash(rng)
    }

    /// Gives the engine messages that wait together. With a `death` the process is dead
    /// afterwards, and [`Machine::crash`] must follow. An error is a broken promise.
    pub fn batch(
        &mut self,
        messages: Vec<Message>,
        death: Option<Death>,
        rng: &mut FaultRng,
    ) -> Result<Batch, String> {
        let outcome = self
            .writer
            .batch(messages, death, &mut self.disk, rng, self.now)?;
        let (answers, changes) = match outcome {
            Outcome::Done { answers, changes } => {
                self.publish(&changes);
                (Some(answers), changes)
            }
            Outcome::Refused => {
                self.trace
                    .note(|| "the batch is not written and taken back".into());
                self.trace.reach("not written");
                (None, Vec::new())
            }
            Outcome::Doubtful(changes) => {
                self.trace
                    .note(|| "nobody knows whether the batch is written".into());
                self.trace.reach("doubtful");
                (None, changes)
            }
            Outcome::Died(changes) => {
                self.trace.note(|| format!("the engine dies, {death:?}"));
                self.trace.reach(match death {
                    Some(Death::AfterCommit) => "death after commit",
                    _ => "death before commit",
                });
                (None, changes)
            }
        };
        self.written(&changes)?;
        Ok(Batch { answers, changes })
    }

    /// What must hold after every change on disk.
    fn written(&mut self, changes: &[Change]) -> Result<(), String> {
        if let Some(broken) = self.auditor.see(self.disk.rows(), changes).into_iter().next() {
            return Err(broken);
        }
        for change in changes {
            match &change.row {
                Some(RowRef::Task(task)) => self.reach_state(task),
                Some(RowRef::NetworkInterface(eni)) => self.check_promised(eni)?,
                None if change.kind == Kind::Task => self.trace.reach("a task is forgotten"),
                _ => {}
            }
        }
        Ok(())
    }

    fn reach_state(&mut self, task: &Task) {
        self.trace.reach(task.last_status.as_str());
        if task.last_status == TaskStatus::Stopped {
            self.trace.reach(match task.stop_code {
                Some(StopCode::UserInitiated) => "stopped by the user",
                Some(StopCode::EssentialContainerExited) => "stopped by a container",
                Some(StopCode::TaskFailedToStart) => "failed to start",
                Some(StopCode::ServiceSchedulerInitiated) => "stopped by its service",
                Some(StopCode::TerminationNotice) => "stopped with its instance",
                None => "stopped otherwise",
            });
        }
    }

    /// An interface that is in use is there.
    fn check_promised(&self, eni: &NetworkInterface) -> Result<(), String> {
        if eni.state == InterfaceState::InUse && self.fabric.passed && !self.fabric.kernel.has(&eni.id) {
            return Err(format!("{} is in use and the kernel has none", eni.id));
        }
        Ok(())
    }

    /// Containers run in their network, and nowhere else.
    fn check_connected(&self, task: &TaskId) -> Result<(), String> {
        let Some(row) = self.node.row(task) else {
            return Ok(());
        };
        if self.node.runs_something_of(task) && !self.fabric.kernel.has_network_of(row) {
            return Err(format!("containers of {task} run without their network"));
        }
        Ok(())
    }

    /// The node looks at a task.
    pub fn look(&mut self, task: &TaskId, rng: &mut FaultRng) -> Result<bool, String> {
        let look = self.node.act(task, &self.fabric.kernel, rng, self.now);
        if look.acted {
            self.trace.note(|| format!("the node looks at {task}"));
        }
        self.flight.extend(look.observations);
        self.check_connected(task)?;
        Ok(look.acted)
    }

    /// The fabric makes a pass.
    pub fn pass(&mut self, rng: &mut FaultRng) -> Result<bool, String> {
        let had_passed = self.fabric.passed;
        let pass = self.fabric.pass(rng)?;
        let acted = pass.changed || !pass.observations.is_empty();
        if acted {
            self.trace.note(|| "the fabric makes a pass".into());
        }
        self.flight.extend(pass.observations);
        for (id, link) in pass.removed {
            if let Some(eni) = self.tables().get::<NetworkInterface>(&key_of(&id)) {
                self.check_promised(eni)?;
            }
            match link.owner {
                Owner::Task(task) => self.check_connected(&task)?,
                Owner::Instance(_) => self.check_all_connected()?,
                Owner::Other => {}
            }
        }
        if !had_passed && self.fabric.passed {
            self.check_kernel()?;
        }
        Ok(acted)
    }

    fn check_all_connected(&self) -> Result<(), String> {
        self.node
            .shims()
            .keys()
            .try_for_each(|task| self.check_connected(task))
    }

    /// Everything that must hold at every moment, whatever has changed.
    pub fn check_all(&mut self) -> Result<(), String> {
        self.auditor = Auditor::default();
        let snapshot = self.disk.rows().snapshot();
        if let Some(broken) = self.auditor.see(self.disk.rows(), &snapshot).into_iter().next() {
            return Err(broken);
        }
        if !self.is_broken() {
            self.disk.agrees(self.tables(), &snapshot)?;
        }
        self.check_kernel()
    }

    fn check_kernel(&self) -> Result<(), String> {
        let mut interfaces = self.tables().network_interfaces.values();
        interfaces.try_for_each(|eni| self.check_promised(eni))?;
        self.check_all_connected()
    }

    /// What must hold once nothing goes wrong any more and everybody had their time.
    pub fn check_idle(&self) -> Result<(), String> {
        for task in self.tables().tasks.values() {
            let (id, status) = (&task.id, task.last_status);
            if status != task.desired_status {
                return Err(format!("task {id} stays {}", status.as_str()));
            }
            let shim = self.node.shim(id);
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
        if let Some(id) = self.node.shims().keys().find(|id| self.node.row(id).is_none()) {
            return Err(format!("a shim is left of {id}"));
        }
        let interfaces = &self.tables().network_interfaces;
        let waits = |eni: &&std::sync::Arc<NetworkInterface>| {
            use InterfaceState::{Attaching, Detaching, Parking};
            matches!(eni.state, Attaching | Detaching | Parking)
        };
        if let Some(eni) = interfaces.values().find(waits) {
            return Err(format!("{} stays {:?}", eni.id, eni.state));
        }
        let (wanted, there) = (
            interfaces.values().filter(|eni| eni.is_live()).count(),
            self.fabric.kernel.len(),
        );
        if wanted != there {
            return Err(format!("the rows have {wanted} interfaces, the kernel {there}"));
        }
        Ok(())
    }
}

fn key_of(eni: &model::EniId) -> String {
    crate::writer::scope().key(eni)
}

/// What the drivers read when they start.
fn driver_snapshot(tables: &Tables) -> Vec<Change> {
    fn all<T: Row>(tables: &Tables) -> impl Iterator<Item = Change> {
        T::table(tables).iter().map(|(key, row)| Change {
            kind: T::KIND,
            key: key.clone(),
            row: Some(T::wrap(row.clone())),
        })
    }
    all::<NetworkInterface>(tables)
        .chain(all::<Task>(tables))
        .collect()
}
