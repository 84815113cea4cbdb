//! A service that lives in memory: it applies plans as the rows' owner would, and its tasks do what the test
//! tells them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::time::Duration;

use super::super::*;
use model::Timestamp;

/// Texts that live as long as the tests, each once.
pub fn text(text: &str) -> &'static str {
    thread_local!(static TEXTS: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) });
    TEXTS.with_borrow_mut(|texts| {
        if let Some(known) = texts.get(text) {
            return *known;
        }
        let new: &'static str = Box::leak(text.to_owned().into_boxed_str());
        texts.insert(new);
        new
    })
}

static NOWHERE: BTreeSet<String> = BTreeSet::new();

pub const fn secs(s: u64) -> Duration {
    Duration::from_secs(s)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Replica,
    Daemon,
    TaskSets,
}

#[derive(Clone)]
pub struct World {
    pub now: Timestamp,
    pub kind: Kind,
    pub status: ServiceStatus,
    pub gone: bool,
    pub desired: u32,
    pub bounds: Bounds,
    pub strategy: Strategy,
    pub breaker: Breaker,
    pub alarms: Option<Alarms>,
    pub grace: Duration,
    pub traffic: Traffic,
    pub zones: Vec<&'static str>,
    pub rebalance: bool,
    pub instances: Vec<InstanceView<'static>>,
    pub deployments: Vec<DeploymentView<'static>>,
    pub tasks: Vec<TaskView<'static>>,
    pub last_completed: Option<(Target<'static>, Timestamp)>,
    pub notices: Vec<(Notice, Timestamp)>,
    pub events: Vec<String>,
    /// Whether new tasks have a container health check.
    pub checked: bool,
    pub made: u32,
    /// What was done, in short.
    pub log: Vec<String>,
    pub waits: Vec<String>,
    pub ask_at: Option<Timestamp>,
    pub steady: bool,
    /// Revisions of deployments that became COMPLETED, oldest first.
    pub good: Vec<&'static str>,
}

impl World {
    /// A service with one deployment of the revision `r1` that has started nothing yet.
    pub fn new(desired: u32) -> World {
        let mut world = World {
            now: Timestamp::from_secs(1_000_000),
            kind: Kind::Replica,
            status: ServiceStatus::Active,
            gone: false,
            desired,
            bounds: Bounds::REPLICA,
            strategy: Strategy::Rolling,
            breaker: Breaker::OFF,
            alarms: None,
            grace: Duration::ZERO,
            traffic: Traffic::default(),
            zones: Vec::new(),
            rebalance: false,
            instances: Vec::new(),
            deployments: Vec::new(),
            tasks: Vec::new(),
            last_completed: None,
            notices: Vec::new(),
            events: Vec::new(),
            checked: false,
            made: 0,
            log: Vec::new(),
            waits: Vec::new(),
            ask_at: None,
            steady: false,
            good: Vec::new(),
        };
        world.deploy("r1");
        world
    }

    /// A service whose first deployment is COMPLETED.
    pub fn running(desired: u32) -> World {
        let mut world = World::new(desired);
        world.converge();
        world.forget_past();
        world
    }

    pub fn forget_past(&mut self) {
        self.log.clear();
        self.events.clear();
    }

    /// What CreateService and a deploying UpdateService do.
    pub fn deploy(&mut self, revision: &str) -> &'static str {
        self.add(revision, false)
    }

    fn add(&mut self, revision: &str, is_rollback: bool) -> &'static str {
        self.made += 1;
        let id = text(&format!("ecs-svc/{}", self.made));
        for d in &mut self.deployments {
            d.primary = false;
        }
        self.deployments.push(DeploymentView {
            id,
            revision: text(revision),
            primary: true,
            state: RolloutState::InProgress,
            created_at: self.now,
            completed_at: None,
            first_running_at: None,
            counters: Counters::default(),
            failed_on: &NOWHERE,
            is_rollback,
            alarms_off: false,
            rollback_requested: false,
            no_capacity_until: None,
            stage: None,
            production_weight: 0,
            test_weight: 0,
            scale: None,
            stable: false,
            zones: &[],
        });
        id
    }

    /// Calls `with` on what the planner would see.
    pub fn seen<T>(&self, with: impl FnOnce(&ServiceView) -> T) -> T {
        let scheduling = match self.kind {
            Kind::Replica => Scheduling::Replica {
                zones: &self.zones,
                rebalance: self.rebalance,
            },
            Kind::Daemon => Scheduling::Daemon {
                instances: &self.instances,
            },
            Kind::TaskSets => Scheduling::TaskSets,
        };
        with(&ServiceView {
            status: self.status,
            scheduling,
            desired_count: self.desired,
            bounds: self.bounds,
            strategy: self.strategy,
            breaker: self.breaker,
            alarms: self.alarms,
            grace: self.grace,
            restart_pause: RESTART_PAUSE,
            traffic: self.traffic,
            deployments: &self.deployments,
            tasks: &self.tasks,
            last_completed: self.last_completed,
            notices: &self.notices,
        })
    }

    /// Plans and applies once. Returns whether there was anything to do.
    pub fn once(&mut self) -> bool {
        let before = self.clone();
        before.seen(|view| {
            let plan = plan(view, before.now);
            assert_eq!(
                plan,
                super::super::plan(view, before.now),
                "the same facts, another plan"
            );
            self.apply(&plan);
            !plan.actions.is_empty()
        })
    }

    /// Plans and applies until there is nothing to do now.
    pub fn plan(&mut self) {
        for _ in 0..40 {
            if self.gone || !self.once() {
                return;
            }
        }
        panic!("plans without end: {:#?}", &self.log[self.log.len() - 30..]);
    }

    pub fn apply(&mut self, plan: &Plan) {
        for action in &plan.actions {
            self.act(action);
        }
        self.waits = plan.waits.iter().map(ToString::to_string).collect();
        self.ask_at = plan.ask_at;
        self.steady = plan.steady;
        if plan.actions.is_empty() && !self.gone {
            let says = plan.steady || !plan.waits.is_empty();
            assert!(
                says,
                "waits for nothing: {:#?} {:#?}",
                self.deployments, self.tasks
            );
        }
        if let Some(at) = plan.ask_at {
            assert!(at > self.now, "asks to be asked in the past");
        }
    }

    fn emit(&mut self, event: &Event) {
        if let Some(notice) = event.notice() {
            self.notices.retain(|(n, _)| *n != notice);
            self.notices.push((notice, self.now));
        }
        self.events.push(event.text("web"));
    }

    pub fn find(&mut self, id: &str) -> &mut DeploymentView<'static> {
        self.deployments.iter_mut().find(|d| d.id == id).unwrap()
    }

    pub fn task(&mut self, id: &str) -> &mut TaskView<'static> {
        self.tasks.iter_mut().find(|t| t.id == id).unwrap()
    }

    fn act(&mut self, action: &Action) {
        let now = self.now;
        match action {
            Action::Emit(event) => self.emit(event),
            Action::Start(start) => self.start(start),
            Action::Stop { task, reason } => {
                self.log.push(format!("stop {task}: {reason}"));
                let task = self.task(task);
                assert!(!task.stop_desired, "stopped twice");
                task.stop_desired = true;
                task.ended_at = Some(now);
                task.end = End::Others;
                task.marks.ended = true;
            }
            Action::Mark { task, mark } => {
                let task = self.task(task);
                match mark {
                    Mark::Healthy => task.marks.healthy = true,
                    Mark::Unhealthy(reason) => task.marks.unhealthy = Some(text(&reason.to_string())),
                    Mark::Ended => task.marks.ended = true,
                }
                self.tasks
                    .retain(|t| t.last_status != TaskStatus::Stopped || !t.marks.ended);
            }
            Action::Count { deployment, counters } => self.find(deployment).counters = *counters,
            Action::FailedOn {
                deployment,
                instances,
            } => {
                let owned = instances.iter().map(|id| (*id).to_owned());
                self.find(deployment).failed_on = Box::leak(Box::new(owned.collect()));
            }
            Action::FirstRunning { deployment, at } => self.find(deployment).first_running_at = Some(*at),
            Action::SetState {
                deployment,
                state,
                reason,
            } => {
                self.log.push(format!("{deployment} {state:?}: {reason}"));
                let d = self.find(deployment);
                d.state = *state;
                if *state == RolloutState::Completed {
                    d.completed_at.get_or_insert(now);
                    d.stage = None;
                    let revision = d.revision;
                    self.good.push(revision);
                }
            }
            Action::Enter {
                deployment,
                stage,
                step,
                rolling_back,
            } => self.enter(deployment, *stage, *step, *rolling_back),
            Action::Shift {
                deployment,
                listener,
                weight,
            } => {
                self.log.push(format!("{deployment} {listener:?} {weight}"));
                let shifted = !self.traffic.managed;
                let d = self.find(deployment);
                match listener {
                    Listener::Production => d.production_weight = *weight,
                    Listener::Test => d.test_weight = *weight,
                }
                if let Some(stage) = self
                    .deployments
                    .iter_mut()
                    .find(|d| d.primary)
                    .and_then(|d| d.stage.as_mut())
                {
                    stage.shifted = shifted;
                }
            }
            Action::RollBack { from, to, reason } => {
                assert!(self.find(from).primary);
                self.log.push(format!("{from} back to {}: {reason}", to.revision));
                self.add(to.revision, true);
            }
            Action::Reinstate { from, to } => {
                self.log.push(format!("{from} back to {to}"));
                self.find(from).primary = false;
                self.find(to).primary = true;
            }
            Action::Retire { deployment } => self.retire(deployment),
            Action::Stability { task_set, steady } => {
                self.log.push(format!("{task_set} steady: {steady}"));
                self.find(task_set).stable = *steady;
            }
            Action::Forget(notice) => self.notices.retain(|(n, _)| n != notice),
            Action::Inactivate => {
                self.log.push("inactive".into());
                self.gone = true;
            }
        }
    }

    fn enter(&mut self, id: &str, stage: Stage, step: u32, rolling_back: Option<Failure>) {
        let back = if rolling_back.is_some() { " back" } else { "" };
        self.log.push(format!("{id} {}{back}", stage.as_str()));
        let rolling_back = rolling_back.map(|cause| match cause {
            Failure::Hook(t) => Failure::Hook(text(t)),
            Failure::Timeout(stage) => Failure::Timeout(stage),
            Failure::Breaker => Failure::Breaker,
            Failure::Alarm => Failure::Alarm,
            Failure::Requested => Failure::Requested,
        });
        let since = self.now;
        self.find(id).stage = Some(StageView {
            stage,
            since,
            step,
            hooks: Hooks::Passed,
            shifted: true,
            rolling_back,
        });
    }

    fn retire(&mut self, id: &str) {
        self.log.push(format!("{id} retired"));
        let d = *self.find(id);
        let alive = |t: &&TaskView| t.deployment == id && t.last_status != TaskStatus::Stopped;
        assert_eq!(self.tasks.iter().filter(alive).count(), 0);
        let target = Target {
            deployment: d.id,
            revision: d.revision,
        };
        self.last_completed = self
            .last_completed
            .into_iter()
            .chain(d.completed_at.map(|at| (target, at)))
            .max_by_key(|(_, at)| *at);
        self.deployments.retain(|d| d.id != id);
    }

    fn start(&mut self, start: &Start) {
        let mut ids = Vec::new();
        let attempt = self.find(start.deployment).counters.attempt;
        for target in &start.targets {
            self.made += 1;
            let id = text(&format!("t{}", self.made));
            ids.push(id);
            let made = self.made;
            let fallback = self.zones.get(made as usize % self.zones.len().max(1)).copied();
            let (zone, instance) = match target {
                PlacementTarget::Anywhere => (fallback.unwrap_or("1a"), None),
                PlacementTarget::Zone(zone) => (text(zone), None),
                PlacementTarget::Instance(id) => ("1a", Some(text(id))),
            };
            self.tasks.push(TaskView {
                id,
                deployment: text(start.deployment),
                zone,
                instance,
                instance_draining: false,
                last_status: TaskStatus::Provisioning,
                stop_desired: false,
                created_at: self.now,
                started_at: None,
                ended_at: None,
                attempt,
                container_health: if self.checked { Some(Health::Unknown) } else { None },
                target_health: TargetHealth::NoTarget,
                protected_until: None,
                end: End::Own,
                marks: Marks::default(),
            });
        }
        self.log
            .push(format!("start {} of {}", start.targets.len(), start.deployment));
        let event = start.event(ids);
        self.emit(&event);
    }

    /// Every task gets to where it is going.
    pub fn finish_tasks(&mut self) {
        let now = self.now;
        for t in &mut self.tasks {
            if t.stop_desired {
                t.last_status = TaskStatus::Stopped;
            } else if t.last_status < TaskStatus::Running {
                t.last_status = TaskStatus::Running;
                t.started_at = Some(now);
                if t.container_health == Some(Health::Unknown) {
                    t.container_health = Some(Health::Healthy);
                }
            }
        }
        self.tasks
            .retain(|t| t.last_status != TaskStatus::Stopped || !t.marks.ended);
    }

    /// Every task that is to stop has stopped.
    pub fn finish_stopping(&mut self) {
        for t in self.tasks.iter_mut().filter(|t| t.stop_desired) {
            t.last_status = TaskStatus::Stopped;
        }
        self.tasks
            .retain(|t| t.last_status != TaskStatus::Stopped || !t.marks.ended);
    }

    pub fn pass(&mut self, time: Duration) {
        self.now = self.now.plus(time);
    }

    /// Plans, lets tasks get where they are going, and lets time pass, until all is steady.
    pub fn converge(&mut self) {
        for _ in 0..200 {
            self.plan();
            if self.steady || self.gone {
                return;
            }
            self.finish_tasks();
            self.plan();
            let by = self.ask_at.map_or(secs(40), |at| at.since(self.now));
            self.pass(by.min(secs(40)));
        }
        panic!("does not converge; waits for {:?}\n{:#?}", self.waits, self.log);
    }

    /// A task ends by itself.
    pub fn fail(&mut self, id: &str) {
        let now = self.now;
        let t = self.task(id);
        t.stop_desired = true;
        t.last_status = TaskStatus::Stopped;
        t.ended_at = Some(now);
    }

    pub fn living(&self, deployment: &str) -> Vec<&'static str> {
        let tasks = self
            .tasks
            .iter()
            .filter(|t| t.deployment == deployment && !t.stop_desired);
        tasks.map(|t| t.id).collect()
    }

    /// How many tasks of each deployment live, and how many are ending.
    pub fn counts(&self) -> (Vec<usize>, usize) {
        let ending = self
            .tasks
            .iter()
            .filter(|t| t.stop_desired && t.last_status != TaskStatus::Stopped);
        (
            self.deployments.iter().map(|d| self.living(d.id).len()).collect(),
            ending.count(),
        )
    }

    pub fn primary(&self) -> &DeploymentView<'static> {
        self.deployments.iter().find(|d| d.primary).unwrap()
    }
}
