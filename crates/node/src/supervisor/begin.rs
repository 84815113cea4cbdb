//! Starting a task.

use std::time::Duration;

use netns::{Namespace, NamespaceError};
use rows::{ContainerDefinition, TaskEvent};
use shim::client::{Client, ShimError};
use shim::spec::TaskSpec;
use tokio::time::Instant;

use super::{Container, Progress, Supervisor, blocking, joined};
use crate::awslogs::{self, LogPlan};
use crate::container_plan::{self, ContainerPlaces, ContainerView};
use crate::dependencies::{self, Seen, Standing};
use crate::image_config::ImageConfig;
use crate::images::PulledImage;
use crate::links;
use crate::log_forwarder::LogForwarder;
use crate::orders::{Orders, TaskGoal, TaskView};
use crate::reasons::{self, Agent, StartFailure};
use crate::rootfs::ContainerDir;
use crate::task_network::TaskNetwork;

/// How long the fabric may take to make a namespace that the rows say is there.
const NAMESPACE_PATIENCE: Duration = Duration::from_secs(30);

/// How often a start goes on over a new connection to its shim.
const SHIMS_LOST_MAX: u32 = 3;

/// Of a container that was not started because its dependency failed: that of SIGTERM, as the ECS agent has it.
const BLOCKED_EXIT_CODE: i32 = 143;

/// Why a task did not begin.
pub(super) enum NotBegun {
    Failed(StartFailure),
    /// Something else than running is wanted now.
    Interrupted,
    /// The shim does not answer any more.
    ShimLost,
}

impl From<StartFailure> for NotBegun {
    fn from(failure: StartFailure) -> Self {
        NotBegun::Failed(failure)
    }
}

/// The start of one container.
#[derive(Clone, Copy)]
struct Start<'a> {
    view: &'a TaskView,
    network: TaskNetwork<'a>,
    /// Of the whole task, as `images`.
    definitions: &'a [ContainerDefinition],
    /// None of a container that never starts.
    images: &'a [Option<PulledImage>],
    /// Its place among them.
    n: usize,
    namespace: &'a Namespace,
}

impl<'a> Start<'a> {
    fn definition(&self) -> &'a ContainerDefinition {
        &self.definitions[self.n]
    }
}

impl Supervisor {
    /// Starts the task as far as it comes; a failure is observed.
    pub(super) async fn begin_and_tell(&mut self, view: &TaskView) {
        match self.begin(view).await {
            Ok(()) => self.progress = Progress::Begun,
            Err(NotBegun::Interrupted) => {}
            Err(NotBegun::Failed(failure)) => self.fail(failure),
            Err(NotBegun::ShimLost) => {
                self.shim_is_gone().await;
                self.shims_lost += 1;
                // One that still lives goes on with the start.
                if self.shim.is_none() || self.shims_lost > SHIMS_LOST_MAX {
                    let text = format!("ResourceInitializationError: {}", reasons::lost());
                    self.fail(StartFailure::of_task(text));
                }
            }
        }
    }

    pub(super) fn fail(&mut self, failure: StartFailure) {
        tracing::info!(task = %self.id, reason = %failure.reason, "a task cannot start");
        self.progress = Progress::Failed;
        self.observe(TaskEvent::FailedToStart {
            reason: failure.reason,
            container: failure.container,
        });
    }

    async fn begin(&mut self, view: &TaskView) -> Result<(), NotBegun> {
        self.observe(TaskEvent::Connected);
        let definition = view
            .definition
            .clone()
            .ok_or_else(|| StartFailure::of_task("TaskDefinition not found."))?;
        if let Some(what) = container_plan::not_served(&view.task, &definition) {
            return Err(reasons::not_served(&what).into());
        }
        let instance = self.context.config.instance.clone();
        let network = TaskNetwork::new(&instance, view);
        let mut namespaces = Vec::new();
        for n in 0..definition.containers.len() {
            namespaces.push(self.namespace(&network.namespace(n)).await?);
        }
        let images = self.prepare(view, &definition, network).await?;
        self.spawned().await?;
        let starts = namespaces.iter().enumerate().map(|(n, namespace)| Start {
            view,
            network,
            definitions: &definition.containers,
            images: &images,
            n,
            namespace,
        });
        self.start_all(&starts.collect::<Vec<_>>()).await
    }

    /// Starts every container as soon as what it depends on is as it wants it.
    async fn start_all(&mut self, starts: &[Start<'_>]) -> Result<(), NotBegun> {
        loop {
            // Also takes in what the row has come to show.
            self.look();
            self.report_blocked(starts);
            let (mut waiting, mut goes_on) = (Vec::new(), false);
            for &start in starts {
                let definition = start.definition();
                if self.containers.contains_key(&definition.name) {
                    continue;
                }
                if self.orders.borrow().goal() != TaskGoal::Run {
                    return Err(NotBegun::Interrupted);
                }
                match self.standing(start) {
                    Standing::Waits(until) => waiting.push(until),
                    // The row will say so, and the task's end is no time to start anything.
                    Standing::Ready if self.is_over(starts) => waiting.push(None),
                    Standing::Ready => {
                        let shim = self.shim.clone().ok_or(NotBegun::ShimLost)?;
                        match (self.start(start, &shim).await, definition.essential) {
                            (Err(NotBegun::Failed(failure)), false) => self.go_without(failure)?,
                            (started, _) => started?,
                        }
                        goes_on = true;
                    }
                    // Of something that failed just now: it is told of next.
                    Standing::Never(_) => goes_on = true,
                }
            }
            if goes_on {
                continue;
            }
            if waiting.is_empty() {
                return Ok(());
            }
            self.starts_until = waiting.into_iter().flatten().min();
            let here = self.wait().await;
            self.starts_until = None;
            if !here {
                return Err(NotBegun::Interrupted);
            }
        }
    }

    fn standing(&self, start: Start<'_>) -> Standing {
        let seen = |name: &str| {
            let known = self.containers.get(name);
            known.map_or(Seen::NotStarted, Container::seen)
        };
        dependencies::standing(start.definition(), start.definitions, seen, Instant::now())
    }

    /// Containers whose dependencies can never be met have ended: those that wait for what failed, those that
    /// wait for them, and so on. All at once, for the first one's end may be the task's.
    fn report_blocked(&mut self, starts: &[Start<'_>]) {
        let mut blocked = true;
        while blocked {
            blocked = false;
            for &start in starts {
                let name = &start.definition().name;
                if self.containers.contains_key(name) {
                    continue;
                }
                if let Standing::Never(why) = self.standing(start) {
                    let reason = format!("CannotStartContainerError: {why}");
                    self.never_ran(name, Some(BLOCKED_EXIT_CODE), reason);
                    blocked = true;
                }
            }
        }
    }

    /// Whether the end of an essential container ends the task.
    fn is_over(&self, starts: &[Start<'_>]) -> bool {
        let essential = starts
            .iter()
            .map(|start| start.definition())
            .filter(|d| d.essential);
        let mut known = essential.filter_map(|definition| self.containers.get(&definition.name));
        known.any(|container| !container.runs())
    }

    /// The failure of a container that is not essential does not affect those that do not wait for it.
    pub(super) fn go_without(&mut self, failure: StartFailure) -> Result<(), StartFailure> {
        let Some((name, reason)) = failure.container else {
            return Err(failure);
        };
        self.never_ran(&name, None, reason);
        Ok(())
    }

    fn never_ran(&mut self, name: &str, exit_code: Option<i32>, reason: String) {
        tracing::info!(task = %self.id, container = name, reason, "a container does not start");
        self.containers.insert(name.to_owned(), Container::never_ran());
        self.observe(TaskEvent::ContainerStopped {
            container: name.to_owned(),
            exit_code,
            reason: Some(reason),
        });
    }

    /// A network namespace, once it is there.
    pub(super) async fn namespace(&self, name: &str) -> Result<Namespace, NotBegun> {
        let mut orders = self.orders.clone();
        let deadline = Instant::now() + NAMESPACE_PATIENCE;
        loop {
            match Namespace::open(name) {
                Ok(namespace) => return Ok(namespace),
                Err(NamespaceError::NotFound(_)) if Instant::now() < deadline => {}
                Err(error) => {
                    tracing::warn!(task = %self.id, error = %reasons::chain(&error), "no network namespace");
                    let text = "Timeout waiting for network interface provisioning to complete.";
                    return Err(StartFailure::of_task(text).into());
                }
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(20)) => {}
                () = no_longer_wanted(&mut orders) => return Err(NotBegun::Interrupted),
            }
        }
    }

    /// Starts the shim in the background, unless there is one.
    pub(super) fn spawn(&mut self, view: &TaskView) {
        if self.shim.is_some() || self.spawning.is_some() {
            return;
        }
        let host = view.task.placement.as_ref().map(|at| &at.instance);
        let spec = TaskSpec {
            task_id: self.id.to_string(),
            cgroup: self.context.config.task_cgroup(host, &self.id),
            parent_stays: host.is_some(),
            shims_cgroup: Some(shim::instances::shims_cgroup(&self.context.config.instance)),
            cpu_units: Some(view.task.cpu_units).filter(|&n| n > 0),
            memory_mib: Some(u64::from(view.task.memory_mib)).filter(|&n| n > 0),
            cpu_shares: container_plan::task_cpu_shares(&view.task),
        };
        let (dir, exe) = (self.shim_dir(), self.context.config.exe.clone());
        self.spawning = Some(tokio::spawn(async move {
            std::fs::create_dir_all(&dir).map_err(|source| ShimError::Io {
                doing: "make",
                path: dir.clone(),
                source,
            })?;
            match Client::spawn(&exe, &dir, &spec).await {
                // One that an earlier node began to start: it was not there yet when we looked.
                Err(error @ ShimError::NotBegun { .. }) => match Client::connect(&dir).await {
                    Ok(Some(shim)) => Ok(shim),
                    _ => Err(error),
                },
                spawned => spawned,
            }
        }));
    }

    /// The shim, once it is started.
    async fn spawned(&mut self) -> Result<(), StartFailure> {
        if self.shim.is_some() {
            return Ok(());
        }
        let failed = |text: String| StartFailure::of_task(format!("ResourceInitializationError: {text}"));
        let Some(spawning) = self.spawning.take() else {
            return Err(failed("there is no shim".to_owned()));
        };
        let shim = joined(spawning)
            .await
            .map_err(|error| failed(reasons::chain(&error)))?;
        self.events = shim.events();
        self.shim = Some(shim);
        Ok(())
    }

    async fn start(&mut self, start: Start<'_>, shim: &Client) -> Result<(), NotBegun> {
        let (view, definition) = (start.view, start.definition());
        let name = definition.name.as_str();
        let agent = Agent::of(&view.task);
        let linked = start.network.linked(definition, start.definitions, |n| {
            let definition = &start.definitions[n];
            // What links to a container without an image does not start.
            let none = ImageConfig::default();
            let image = start.images[n].as_ref().map_or(&none, |image| &image.config);
            let ports = links::ports(definition, image.config.as_ref());
            (ports, container_plan::own_env(&view.task, definition, image))
        });
        let linked = linked.map_err(|error| agent.cannot_create(name, &error))?;
        let files = start.network.files(definition, &linked);
        let files = files.ok_or_else(|| reasons::not_served("a task without a network"))?;
        let dir = ContainerDir::new(self.dir.join("containers").join(name));
        let image = start.images[start.n].as_ref();
        let image =
            image.ok_or_else(|| StartFailure::of_task("ResourceInitializationError: there is no image"))?;
        let (layers, etc, there) = (image.layers.clone(), files.clone(), dir.clone());
        let mounted = blocking(move || {
            there.mount(&layers)?;
            Ok::<_, crate::rootfs::RootfsError>((there.write_files(&etc)?, there.accounts()?))
        });
        let (etc, accounts) = mounted.await.map_err(|error| agent.cannot_create(name, &error))?;
        let places = ContainerPlaces {
            rootfs: dir.rootfs(),
            netns: netns::path(start.namespace.name()),
            hostname: files.hostname,
            files: etc,
        };
        let container = ContainerView {
            task: &view.task,
            definition,
            linked: &linked,
        };
        let spec = container_plan::plan(container, &image.config, &accounts, places)
            .map_err(|error| agent.cannot_start(name, &error.to_string()))?;
        let started = Instant::now();
        let outcome = shim.start(&spec).await;
        if let Err(error) = blocking(move || dir.let_go_of_files()).await {
            tracing::warn!(task = %self.id, container = name, error = %reasons::chain(&error), "files of /etc stay mounted");
        }
        outcome.map_err(|error| match error {
            ShimError::StartFailed { reason } => agent.cannot_start(name, &reason).into(),
            ShimError::Closed => NotBegun::ShimLost,
            other => agent.cannot_create(name, &other).into(),
        })?;
        let plan = self.log_plan(view, name).ok().flatten();
        let file = self.shim_dir().join(format!("{name}.log"));
        let sink = &self.context.ports.logs;
        self.containers.insert(
            name.to_owned(),
            Container::new(
                started,
                spec.stop_signal,
                plan.map(|plan| LogForwarder::start(sink.clone(), plan.to, file)),
            ),
        );
        self.observe(TaskEvent::ContainerStarted {
            container: name.to_owned(),
            runtime_id: spec.id,
        });
        Ok(())
    }

    /// Where a container's output goes.
    pub(super) fn log_plan(
        &self,
        view: &TaskView,
        container: &str,
    ) -> Result<Option<LogPlan>, awslogs::LogPlanError> {
        let definition = view
            .definition
            .as_ref()
            .and_then(|d| d.containers.iter().find(|c| c.name == container));
        let Some(definition) = definition else {
            return Ok(None);
        };
        awslogs::plan(
            definition.log_configuration.as_ref(),
            &view.task.scope,
            &self.id,
            container,
            &container_plan::runtime_id(&view.task, container),
        )
    }
}

/// Returns when something else than running is wanted, or the node is gone.
pub(super) async fn no_longer_wanted(orders: &mut tokio::sync::watch::Receiver<Orders>) {
    while orders.borrow_and_update().goal() == TaskGoal::Run {
        if orders.changed().await.is_err() {
            return;
        }
    }
}
