//! Shims with containers, and the driver that runs tasks as the rows want.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{EniId, TaskId, Timestamp};
use rows::{
    Change, Container, ContainerStatus, Health, InterfaceOwner, InterfaceState, Kind, Observation, RowRef,
    Task, TaskEvent, TaskStatus,
};

use crate::fabric::Kernel;
use crate::fault_rng::FaultRng;
use crate::image_fault_profile::ImageFaultProfile;
use crate::random_set::RandomSet;

/// A container as its shim knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Process {
    /// Once it has ended.
    pub exit_code: Option<i32>,
    /// Once its health check has said anything.
    pub health: Option<Health>,
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

enum TaskGoal {
    Wait,
    Run,
    Stop,
    Purge,
}

/// What came of a look at a task.
#[derive(Default)]
pub struct Look {
    pub observations: Vec<Observation>,
    /// Whether anything happened at all.
    pub acted: bool,
}

#[derive(Default)]
pub struct Node {
    /// What the process's death does not touch.
    shims: BTreeMap<TaskId, Shim>,
    /// Those that have a shim.
    shimmed: RandomSet<TaskId>,
    tasks: BTreeMap<TaskId, Arc<Task>>,
    interfaces: BTreeMap<EniId, InterfaceState>,
    inbox: Vec<Change>,
    supervisors: BTreeMap<TaskId, Supervisor>,
    /// Tasks that there may be something to do about.
    restless: RandomSet<TaskId>,
}

impl Node {
    /// The process died.
    pub fn forget(&mut self) {
        let (shims, shimmed) = (std::mem::take(&mut self.shims), std::mem::take(&mut self.shimmed));
        *self = Node {
            // All are found again.
            restless: shimmed.clone(),
            shims,
            shimmed,
            ..Node::default()
        };
    }

    /// The machine has lost everything but its disk.
    pub fn lose_everything(&mut self) {
        self.shims.clear();
        self.shimmed = RandomSet::default();
    }

    pub fn shim(&self, id: &TaskId) -> Option<&Shim> {
        self.shims.get(id)
    }

    pub fn shims(&self) -> &BTreeMap<TaskId, Shim> {
        &self.shims
    }

    pub fn runs_something_of(&self, id: &TaskId) -> bool {
        self.shims
            .get(id)
            .is_some_and(|shim| shim.values().any(Process::runs))
    }

    pub fn row(&self, id: &TaskId) -> Option<&Arc<Task>> {
        self.tasks.get(id)
    }

    fn remove_shim(&mut self, id: &TaskId) -> bool {
        self.supervisors.remove(id);
        self.shimmed.remove(id);
        self.shims.remove(id).is_some()
    }

    pub fn receive(&mut self, changes: &[Change]) {
        let own = |c: &&Change| matches!(c.kind, Kind::Task | Kind::NetworkInterface);
        self.inbox.extend(changes.iter().filter(own).cloned());
    }

    pub fn has_mail(&self) -> bool {
        !self.inbox.is_empty()
    }

    /// Takes the news in.
    pub fn read(&mut self) {
        for change in std::mem::take(&mut self.inbox) {
            match change.row {
                Some(RowRef::Task(task)) => {
                    if is_over(&task) && !self.shims.contains_key(&task.id) {
                        self.supervisors.remove(&task.id);
                        self.restless.remove(&task.id);
                    } else {
                        self.restless.insert(task.id.clone());
                    }
                    self.tasks.insert(task.id.clone(), task);
                }
                Some(RowRef::NetworkInterface(eni)) => {
                    self.interfaces.insert(eni.id.clone(), eni.state);
                    if let InterfaceOwner::Task(task) = &eni.owner {
                        self.restless.insert(task.clone());
                    }
                }
                _ => {
                    let id = change.key.rsplit('/').next().unwrap_or_default();
                    if let Some(id) = TaskId::parse(id) {
                        self.tasks.remove(&id);
                        self.restless.insert(id);
                    } else if let Some(id) = EniId::parse(id) {
                        self.interfaces.remove(&id);
                    }
                }
            }
        }
    }

    /// Everything that there may be something to do about.
    pub fn restless(&self) -> &RandomSet<TaskId> {
        &self.restless
    }

    /// A container ends by itself. The driver sees it when it looks.
    pub fn container_exits(&mut self, rng: &mut FaultRng) -> Option<String> {
        let id = self.shimmed.pick(rng)?.clone();
        let shim = self.shims.get_mut(&id)?;
        let running: Vec<_> = shim.iter_mut().filter(|(_, p)| p.runs()).collect();
        let place = rng.index(running.len())?;
        let (name, process) = running.into_iter().nth(place)?;
        let code = *rng.pick(&[0, 1, 137, 139])?;
        process.exit_code = Some(code);
        let text = format!("{name} of {id} exits with {code}");
        self.restless.insert(id);
        Some(text)
    }

    /// A shim is killed, and its containers with it; nobody wrote anything down.
    pub fn shim_dies(&mut self, rng: &mut FaultRng) -> Option<String> {
        let id = self.shimmed.pick(rng)?.clone();
        self.shimmed.remove(&id);
        self.shims.remove(&id);
        let text = format!("the shim of {id} dies");
        self.restless.insert(id);
        Some(text)
    }

    /// The check of a container says the opposite of what it said before.
    pub fn health_flips(&mut self, rng: &mut FaultRng) -> Option<String> {
        let id = self.shimmed.pick(rng)?.clone();
        let shim = self.shims.get_mut(&id)?;
        let (name, process) = shim.iter_mut().find(|(_, p)| p.runs() && p.health.is_some())?;
        let health = match process.health? {
            Health::Healthy => Health::Unhealthy,
            Health::Unhealthy | Health::Unknown => Health::Healthy,
        };
        process.health = Some(health);
        let text = format!("the check of {name} of {id} says {}", health.as_str());
        self.restless.insert(id);
        Some(text)
    }

    /// Nothing is unhealthy any more.
    pub fn recover(&mut self) {
        for (id, shim) in &mut self.shims {
            for process in shim.values_mut().filter(|p| p.health.is_some()) {
                process.health = Some(Health::Healthy);
                self.restless.insert(id.clone());
            }
        }
    }

    /// Every container of this name ends by itself.
    pub fn exit(&mut self, name: &str, code: i32) {
        for (id, shim) in &mut self.shims {
            if let Some(process) = shim.get_mut(name) {
                process.exit_code.get_or_insert(code);
                self.restless.insert(id.clone());
            }
        }
    }

    fn goal(&self, task: Option<&Task>) -> TaskGoal {
        let Some(task) = task else { return TaskGoal::Purge };
        if is_over(task) {
            return TaskGoal::Purge;
        }
        if task.desired_status == TaskStatus::Stopped {
            return TaskGoal::Stop;
        }
        let ready = match &task.attachment {
            Some(attachment) => self.interfaces.get(&attachment.eni) == Some(&InterfaceState::InUse),
            None => task.network_ready,
        };
        if ready && task.last_status != TaskStatus::Provisioning {
            TaskGoal::Run
        } else {
            TaskGoal::Wait
        }
    }

    /// One step on the way from what is to what the rows want, for one task.
    pub fn act(&mut self, id: &TaskId, kernel: &Kernel, rng: &mut FaultRng, now: Timestamp) -> Look {
        let row = self.tasks.get(id).cloned();
        let mut look = Look::default();
        let events = match (self.goal(row.as_deref()), &row) {
            (TaskGoal::Purge, _) | (_, None) => {
                look.acted = self.remove_shim(id);
                self.restless.remove(id);
                return look;
            }
            // The next news of it tell that the waiting is over.
            (TaskGoal::Wait, Some(_)) => {
                self.restless.remove(id);
                return look;
            }
            (TaskGoal::Stop, Some(task)) => self.stop(task, rng),
            (TaskGoal::Run, Some(task)) => self.run(task, kernel, rng),
        };
        let Some(task) = row else { return look };
        let about = |event| Observation::Task {
            scope: task.scope.clone(),
            cluster: task.cluster.clone(),
            task: id.clone(),
            at: now,
            event,
        };
        look.observations = events.into_iter().map(about).collect();
        look.acted = !look.observations.is_empty();
        look
    }

    fn open_shim(&mut self, id: &TaskId) -> &mut Shim {
        self.shimmed.insert(id.clone());
        self.shims.entry(id.clone()).or_default()
    }

    fn stop(&mut self, task: &Task, rng: &mut FaultRng) -> Vec<TaskEvent> {
        let shim = self.open_shim(&task.id);
        if let Some((_, process)) = shim.iter_mut().find(|(_, p)| p.runs()) {
            // Some do not listen to SIGTERM until SIGKILL comes.
            if !rng.fails(500) {
                process.exit_code = Some(if rng.happens(50) { 143 } else { 137 });
            }
            return told_of_ends(task, shim);
        }
        let mut events = told_of_ends(task, shim);
        events.push(TaskEvent::Cleaned);
        self.remove_shim(&task.id);
        events
    }

    fn run(&mut self, task: &Task, kernel: &Kernel, rng: &mut FaultRng) -> Vec<TaskEvent> {
        self.open_shim(&task.id);
        let (Some(shim), supervisor) = (
            self.shims.get_mut(&task.id),
            self.supervisors.entry(task.id.clone()).or_default(),
        ) else {
            return Vec::new();
        };
        let mut stirs = exit_by_profile(task, shim, rng);
        let mut events = told_of_ends(task, shim);
        stirs |= report_health(task, shim, rng, &mut events);
        for row in &task.containers {
            let name = &row.name;
            match (row.status, shim.get(name)) {
                // Found again, or reported and lost.
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
        let Some(next) = next else {
            if events.is_empty() && !stirs {
                self.restless.remove(&task.id);
            }
            return events;
        };
        let profile = ImageFaultProfile::of(&next.image);
        if !supervisor.pull_started {
            supervisor.pull_started = true;
            events.push(TaskEvent::PullStarted);
        } else if !supervisor.pull_stopped {
            if rng.fails(profile.slow_pull) {
                return events;
            }
            if rng.fails(profile.pull_fails) {
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
        } else if rng.fails(profile.start_fails) {
            supervisor.failed = Some(("CannotStartContainerError: no such file".into(), None));
        } else if !rng.fails(profile.slow_start) && kernel.has_network_of(task) {
            // After a reboot the network may still be on its way: the rows say that it was there.
            shim.insert(next.name.clone(), Process::default());
            events.push(started(&next.name));
        }
        events
    }
}

/// Whether nothing of the task is wanted any more.
fn is_over(task: &Task) -> bool {
    task.cleaned || task.last_status >= TaskStatus::Deprovisioning
}

fn started(container: &str) -> TaskEvent {
    TaskEvent::ContainerStarted {
        container: container.to_owned(),
        runtime_id: format!("runtime-{container}"),
    }
}

/// Containers that do not run for long end by themselves. Returns whether one may do so later.
fn exit_by_profile(task: &Task, shim: &mut Shim, rng: &mut FaultRng) -> bool {
    let mut later = false;
    for container in &task.containers {
        let exits = ImageFaultProfile::of(&container.image).exits;
        let running = shim.get_mut(&container.name).filter(|p| exits > 0 && p.runs());
        if let Some(process) = running {
            if rng.fails(exits) {
                process.exit_code = Some(1);
            }
            later |= rng.is_faulty();
        }
    }
    later
}

/// What health checks say that the row does not show yet. Returns whether one has said nothing so far.
fn report_health(task: &Task, shim: &mut Shim, rng: &mut FaultRng, events: &mut Vec<TaskEvent>) -> bool {
    let mut awaited = false;
    for container in &task.containers {
        let Some(shown) = container.health else { continue };
        let running = shim.get_mut(&container.name).filter(|p| p.runs());
        let Some(process) = running else { continue };
        let said = process.health.or_else(|| verdict(container, rng));
        process.health = said;
        match said {
            None => awaited = true,
            Some(health) if health != shown => events.push(TaskEvent::Health {
                container: container.name.clone(),
                health,
            }),
            Some(_) => {}
        }
    }
    awaited
}

/// The first that a check says, if it does so now.
fn verdict(container: &Container, rng: &mut FaultRng) -> Option<Health> {
    let profile = ImageFaultProfile::of(&container.image);
    if rng.fails(profile.slow_check) {
        return None;
    }
    Some(match rng.fails(profile.sick) {
        true => Health::Unhealthy,
        false => Health::Healthy,
    })
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
