//! Shims with containers, and the driver that runs tasks as the rows want.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{EniId, TaskId, Timestamp};
use rows::{
    Change, ContainerStatus, InterfaceState, Kind, NetworkInterface, Observation, RowRef, Tables, Task,
    TaskEvent, TaskStatus,
};

use crate::fabric::Link;
use crate::mood::Mood;

/// A container as its shim knows it: the exit code once it has ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Process {
    pub exit_code: Option<i32>,
}

impl Process {
    pub fn runs(&self) -> bool {
        self.exit_code.is_none()
    }
}

/// The containers of a task by name.
pub type Shim = BTreeMap<String, Process>;

/// How far the driver's supervisor has come with a task.
#[derive(Default)]
struct Supervisor {
    pull_started: bool,
    pull_stopped: bool,
    failed: Option<(String, Option<(String, String)>)>,
    /// Containers that ran by the row when there was no shim any more.
    lost: BTreeSet<String>,
}

enum Want {
    Wait,
    Run,
    Stop,
    Vanish,
}

#[derive(Default)]
pub struct Node {
    /// What the process's death does not touch.
    pub shims: BTreeMap<TaskId, Shim>,
    tables: Tables,
    inbox: Vec<Change>,
    keys: BTreeMap<TaskId, String>,
    supervisors: BTreeMap<TaskId, Supervisor>,
    /// Whether the first snapshot has been read.
    begun: bool,
}

impl Node {
    /// The process died.
    pub fn forget(&mut self) {
        let shims = std::mem::take(&mut self.shims);
        *self = Node {
            shims,
            ..Node::default()
        };
    }

    pub fn tell(&mut self, changes: &[Change]) {
        self.inbox.extend_from_slice(changes);
    }

    pub fn has_mail(&self) -> bool {
        !self.inbox.is_empty()
    }

    /// Takes the news in.
    pub fn read(&mut self) {
        for change in std::mem::take(&mut self.inbox) {
            let before = self.tables.apply(&change);
            if change.kind != Kind::Task {
                continue;
            }
            match (&change.row, before) {
                (Some(RowRef::Task(task)), _) => drop(self.keys.insert(task.id.clone(), change.key)),
                (_, Some(RowRef::Task(task))) => drop(self.keys.remove(&task.id)),
                _ => {}
            }
            self.begun = true;
        }
        // The snapshot of a machine without tasks is news too.
        self.begun = true;
    }

    /// Everything that there is something to do about.
    pub fn tasks(&self) -> Vec<TaskId> {
        if !self.begun {
            return Vec::new();
        }
        let of_rows = self.keys.keys().filter(|id| {
            self.row(id)
                .is_some_and(|t| t.last_status != TaskStatus::Stopped && !t.cleaned)
        });
        let all: BTreeSet<_> = of_rows.chain(self.shims.keys()).cloned().collect();
        all.into_iter().collect()
    }

    /// A container ends by itself. The driver sees it when it looks.
    pub fn container_exits(&mut self, mood: &mut Mood) -> Option<String> {
        let running: Vec<(TaskId, String)> = self
            .shims
            .iter()
            .flat_map(|(id, shim)| {
                let running = shim.iter().filter(|(_, p)| p.runs());
                running.map(|(name, _)| (id.clone(), name.clone()))
            })
            .collect();
        let (id, name) = mood.pick(&running)?.clone();
        let code = *mood.pick(&[0, 1, 137, 139])?;
        if let Some(process) = self.shims.get_mut(&id).and_then(|s| s.get_mut(&name)) {
            process.exit_code = Some(code);
        }
        Some(format!("{name} of {id} exits with {code}"))
    }

    /// A shim is killed, and its containers with it; nobody wrote anything down.
    pub fn shim_dies(&mut self, mood: &mut Mood) -> Option<String> {
        let all: Vec<TaskId> = self.shims.keys().cloned().collect();
        let id = mood.pick(&all)?;
        self.shims.remove(id);
        Some(format!("the shim of {id} dies"))
    }

    /// Every container of this name ends by itself.
    pub fn exit(&mut self, name: &str, code: i32) {
        for process in self.shims.values_mut().filter_map(|shim| shim.get_mut(name)) {
            process.exit_code.get_or_insert(code);
        }
    }

    fn row(&self, id: &TaskId) -> Option<Arc<Task>> {
        self.tables.get::<Task>(self.keys.get(id)?).cloned()
    }

    fn want(&self, task: Option<&Task>) -> Want {
        let Some(task) = task else { return Want::Vanish };
        if task.cleaned || task.last_status >= TaskStatus::Deprovisioning {
            return Want::Vanish;
        }
        if task.desired_status == TaskStatus::Stopped {
            return Want::Stop;
        }
        let interface = task.attachment.as_ref().and_then(|a| {
            let key = task.scope.key(&a.eni);
            self.tables.get::<NetworkInterface>(&key)
        });
        let ready = interface.is_some_and(|eni| eni.state == InterfaceState::InUse);
        if ready && task.last_status != TaskStatus::Provisioning {
            Want::Run
        } else {
            Want::Wait
        }
    }

    /// One step on the way from what is to what the rows want, for one task.
    pub fn act(
        &mut self,
        id: &TaskId,
        kernel: &BTreeMap<EniId, Link>,
        mood: &mut Mood,
        now: Timestamp,
    ) -> Vec<Observation> {
        let row = self.row(id);
        let events = match (self.want(row.as_deref()), &row) {
            (Want::Vanish, _) | (_, None) => {
                self.shims.remove(id);
                self.supervisors.remove(id);
                Vec::new()
            }
            (Want::Wait, Some(_)) => Vec::new(),
            (Want::Stop, Some(task)) => self.stop(task, mood),
            (Want::Run, Some(task)) => self.run(task, kernel, mood),
        };
        let Some(task) = row else { return Vec::new() };
        let about = |event| Observation::Task {
            scope: task.scope.clone(),
            cluster: task.cluster.clone(),
            task: id.clone(),
            at: now,
            event,
        };
        events.into_iter().map(about).collect()
    }

    fn stop(&mut self, task: &Task, mood: &mut Mood) -> Vec<TaskEvent> {
        let shim = self.shims.entry(task.id.clone()).or_default();
        if let Some((_, process)) = shim.iter_mut().find(|(_, p)| p.runs()) {
            // Some do not listen to SIGTERM until SIGKILL comes.
            if !mood.fails(500) {
                process.exit_code = Some(if mood.happens(50) { 143 } else { 137 });
            }
            return told_of_ends(task, shim);
        }
        let mut events = told_of_ends(task, shim);
        events.push(TaskEvent::Cleaned);
        self.shims.remove(&task.id);
        self.supervisors.remove(&task.id);
        events
    }

    fn run(&mut self, task: &Task, kernel: &BTreeMap<EniId, Link>, mood: &mut Mood) -> Vec<TaskEvent> {
        let supervisor = self.supervisors.entry(task.id.clone()).or_default();
        let shim = self.shims.entry(task.id.clone()).or_default();
        let mut events = told_of_ends(task, shim);
        for row in &task.containers {
            let name = &row.name;
            match (row.status, shim.get(name)) {
                // Found again, or told of and not heard.
                (ContainerStatus::Pending, Some(_)) => events.push(started(name)),
                (ContainerStatus::Running, None) => {
                    supervisor.lost.insert(name.clone());
                    events.push(TaskEvent::ContainerStopped {
                        container: name.clone(),
                        exit_code: Some(137),
                        reason: Some("the container was lost".into()),
                    });
                }
                _ => {}
            }
        }
        if let Some((reason, container)) = supervisor.failed.clone() {
            events.push(TaskEvent::FailedToStart { reason, container });
            return events;
        }
        if task.connectivity_at.is_none() {
            events.push(TaskEvent::Connected);
        }
        let next = task.containers.iter().find(|c| {
            c.status == ContainerStatus::Pending
                && !shim.contains_key(&c.name)
                && !supervisor.lost.contains(&c.name)
        });
        let Some(next) = next else { return events };
        if !supervisor.pull_started {
            supervisor.pull_started = true;
            events.push(TaskEvent::PullStarted);
        } else if !supervisor.pull_stopped {
            if mood.fails(500) {
                return events;
            }
            if mood.fails(80) {
                let text = "CannotPullContainerError: not found".to_owned();
                supervisor.failed = Some((text.clone(), Some((next.name.clone(), text))));
                return events;
            }
            supervisor.pull_stopped = true;
            events.push(TaskEvent::PullStopped);
            events.extend(task.containers.iter().map(|c| TaskEvent::ImageResolved {
                container: c.name.clone(),
                digest: format!("sha256:{}", c.name),
            }));
        } else if mood.fails(40) {
            supervisor.failed = Some(("CannotStartContainerError: no such file".into(), None));
        } else if !mood.fails(300) {
            // The namespace may still be on its way after a reboot: the rows say that it was there.
            let interface = task.attachment.as_ref().map(|a| &a.eni);
            if interface.is_some_and(|eni| kernel.contains_key(eni)) {
                shim.insert(next.name.clone(), Process::default());
                events.push(started(&next.name));
            }
        }
        events
    }
}

fn started(container: &str) -> TaskEvent {
    TaskEvent::ContainerStarted {
        container: container.to_owned(),
        runtime_id: format!("runtime-{container}"),
    }
}

/// The ends that the row does not show yet, each with the start that it may not show either.
fn told_of_ends(task: &Task, shim: &Shim) -> Vec<TaskEvent> {
    let mut events = Vec::new();
    for (name, process) in shim {
        let Some(row) = task.container(name) else { continue };
        if row.status != ContainerStatus::Stopped
            && let Some(exit_code) = process.exit_code
        {
            events.push(started(name));
            events.push(TaskEvent::ContainerStopped {
                container: name.clone(),
                exit_code: Some(exit_code),
                reason: None,
            });
        }
    }
    events
}
