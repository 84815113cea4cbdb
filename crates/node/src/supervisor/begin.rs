//! Starting a task.

use std::time::Duration;

use base64::Engine;
use futures_util::future::try_join_all;
use http::HeaderValue;
use netns::{Namespace, NamespaceError};
use rows::{ContainerDefinition, Task, TaskDefinition, TaskEvent};
use shim::client::{Client, ShimError};
use shim::spec::TaskSpec;
use tokio::time::Instant;

use super::{Container, LOST_EXIT_CODE, Progress, Supervisor, blocking, joined};
use crate::awslogs::{self, LogPlan};
use crate::container_plan::{self, ContainerPlaces, ContainerView};
use crate::dependencies::{self, Seen, Standing};
use crate::image_reference::ImageReference;
use crate::images::{self, Patience, Place, PullAllError, PullRequest, PulledImage, Registry};
use crate::links;
use crate::log_forwarder::LogForwarder;
use crate::orders::{Orders, TaskView, Want};
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
enum NotBegun {
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

/// An image to pull, and what its failure is called.
struct Wanted {
    container: String,
    reference: ImageReference,
    own: bool,
}

/// The start of one container.
#[derive(Clone, Copy)]
struct Start<'a> {
    view: &'a TaskView,
    network: TaskNetwork<'a>,
    /// Of the whole task, as `images`.
    definitions: &'a [ContainerDefinition],
    images: &'a [PulledImage],
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
        let agent = Agent::of(&view.task);
        links::check(&definition.containers, view.task.network_mode)
            .map_err(|(name, error)| agent.cannot_create(&name, &error))?;
        let mut logs = Vec::new();
        for container in &definition.containers {
            let plan = self.log_plan(view, &container.name);
            let plan = plan.map_err(|error| agent.invalid_log_options(&container.name, &error))?;
            logs.extend(plan.map(|plan| (container.name.clone(), plan)));
        }
        let instance = self.context.config.instance.clone();
        let network = TaskNetwork::new(&instance, view);
        let mut namespaces = Vec::new();
        for n in 0..definition.containers.len() {
            namespaces.push(self.namespace(&network.namespace(n)).await?);
        }
        let images = self.prepare(view, &definition, logs, network).await?;
        self.observe(TaskEvent::PullStopped);
        for (container, image) in definition.containers.iter().zip(&images) {
            self.observe(TaskEvent::ImageResolved {
                container: container.name.clone(),
                digest: image.digest.clone(),
            });
        }
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
            let (mut waiting, mut goes_on) = (Vec::new(), false);
            for &start in starts {
                let definition = start.definition();
                if self.containers.contains_key(&definition.name) {
                    continue;
                }
                if self.orders.borrow().want() != Want::Run {
                    return Err(NotBegun::Interrupted);
                }
                let seen = |name: &str| {
                    self.containers
                        .get(name)
                        .map_or(Seen::NotStarted, Container::seen)
                };
                match dependencies::standing(definition, start.definitions, seen, Instant::now()) {
                    Standing::Waits(until) => {
                        waiting.push(until);
                        continue;
                    }
                    Standing::Ready => {
                        let shim = self.shim.clone().ok_or(NotBegun::ShimLost)?;
                        match (self.start(start, &shim).await, definition.essential) {
                            (Err(NotBegun::Failed(failure)), false) => self.go_without(failure)?,
                            (started, _) => started?,
                        }
                    }
                    Standing::Never(why) => {
                        let reason = format!("CannotStartContainerError: {why}");
                        self.never_ran(&definition.name, Some(BLOCKED_EXIT_CODE), reason);
                    }
                }
                goes_on = true;
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

    /// The failure of a container that is not essential does not affect the others.
    fn go_without(&mut self, failure: StartFailure) -> Result<(), StartFailure> {
        let Some((name, reason)) = failure.container else {
            return Err(failure);
        };
        self.never_ran(&name, None, reason);
        Ok(())
    }

    fn never_ran(&mut self, name: &str, exit_code: Option<i32>, reason: String) {
        tracing::info!(task = %self.id, container = name, reason, "a container does not start");
        let ended = Container::ended(exit_code.unwrap_or(LOST_EXIT_CODE));
        self.containers.insert(name.to_owned(), ended);
        self.observe(TaskEvent::ContainerStopped {
            container: name.to_owned(),
            exit_code,
            reason: Some(reason),
        });
    }

    /// A network namespace, once it is there.
    async fn namespace(&self, name: &str) -> Result<Namespace, NotBegun> {
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

    /// Log streams, images and the shim, all at the same time.
    async fn prepare(
        &mut self,
        view: &TaskView,
        definition: &TaskDefinition,
        logs: Vec<(String, LogPlan)>,
        network: TaskNetwork<'_>,
    ) -> Result<Vec<PulledImage>, NotBegun> {
        let agent = Agent::of(&view.task);
        let wanted = self.wanted(&view.task, definition, agent)?;
        let namespace = self.namespace(&network.pull_namespace()).await?;
        self.observe(TaskEvent::PullStarted);
        self.spawn(view);
        let requests = self.requests(&wanted, view, definition, network)?;
        let sink = self.context.ports.logs.clone();
        let streams = async {
            let made = logs.iter().map(async |(container, plan)| {
                let made = sink.create_stream(&plan.to, plan.create_group).await;
                made.map_err(|error| agent.no_log_stream(container, &error))
            });
            try_join_all(made).await
        };
        let region = view.task.scope.region.as_str();
        let store = self.context.images.clone();
        let pulls = async {
            let pulled = images::pull_all(store, namespace, requests).await;
            pulled.map_err(|error| pull_failure(agent, &error, &wanted, region))
        };
        let mut orders = self.orders.clone();
        tokio::select! {
            prepared = async { tokio::try_join!(streams, pulls) } => Ok(prepared?.1),
            () = no_longer_wanted(&mut orders) => Err(NotBegun::Interrupted),
        }
    }

    fn wanted(
        &self,
        task: &Task,
        definition: &TaskDefinition,
        agent: Agent,
    ) -> Result<Vec<Wanted>, StartFailure> {
        definition
            .containers
            .iter()
            .map(|container| {
                let mut reference = ImageReference::parse(&container.image)
                    .map_err(|error| agent.invalid_reference(&container.name, &error))?;
                if reference.digest.is_none() {
                    let row = task.container(&container.name);
                    reference.digest = row.and_then(|row| row.pinned_digest.clone());
                }
                let names = &self.context.config.registry_names;
                Ok(Wanted {
                    container: container.name.clone(),
                    own: reference.ecr_region().is_some() || names.contains(&reference.host),
                    reference,
                })
            })
            .collect()
    }

    fn requests(
        &self,
        wanted: &[Wanted],
        view: &TaskView,
        definition: &TaskDefinition,
        network: TaskNetwork<'_>,
    ) -> Result<Vec<PullRequest>, StartFailure> {
        let config = &self.context.config;
        let patience = Patience {
            connect: config.connect_timeout,
            attempts: config.connect_attempts,
            read: config.read_timeout,
        };
        let architecture = match definition.cpu_architecture.as_deref() {
            Some("ARM64") => "arm64",
            _ => "amd64",
        };
        let authorization = match wanted.iter().find(|w| w.own) {
            Some(first) => {
                let token = self.context.ports.credentials.token(&view.task.scope);
                let basic = token.and_then(|token| basic(&token));
                let agent = Agent::of(&view.task);
                Some(basic.map_err(|text| agent.no_registry_auth(&first.container, &text))?)
            }
            None => None,
        };
        let resolver = network.resolver();
        Ok(wanted
            .iter()
            .map(|wanted| {
                let place = match (&authorization, wanted.own) {
                    (Some(authorization), true) => Place::Own {
                        endpoint: config.endpoint,
                        authorization: authorization.clone(),
                    },
                    _ => Place::Foreign { resolver },
                };
                let host = if wanted.own {
                    &wanted.reference.host
                } else {
                    wanted.reference.api_host()
                };
                PullRequest {
                    registry: Registry::new(host, place, patience),
                    reference: wanted.reference.clone(),
                    architecture,
                }
            })
            .collect())
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
            let (definition, image) = (&start.definitions[n], &start.images[n].config);
            let ports = links::ports(definition, image.config.as_ref());
            (ports, container_plan::own_env(&view.task, definition, image))
        });
        let linked = linked.map_err(|error| agent.cannot_create(name, &error))?;
        let files = start.network.files(definition, &linked);
        let files = files.ok_or_else(|| reasons::not_served("a task without a network"))?;
        let dir = ContainerDir::new(self.dir.join("containers").join(name));
        let image = &start.images[start.n];
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
        shim.start(&spec).await.map_err(|error| match error {
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

fn pull_failure(agent: Agent, error: &PullAllError, wanted: &[Wanted], region: &str) -> StartFailure {
    match error {
        PullAllError::Image { index, source } => match wanted.get(*index) {
            Some(w) => {
                let region = w.reference.ecr_region().unwrap_or(region);
                agent.cannot_pull(&w.container, &w.reference, w.own, region, source)
            }
            None => StartFailure::of_task(reasons::chain(source)),
        },
        other => StartFailure::of_task(format!("ResourceInitializationError: {}", reasons::chain(other))),
    }
}

/// `Basic` authorization of ECR's user `AWS`.
fn basic(password: &str) -> Result<HeaderValue, String> {
    let encoded = base64::engine::general_purpose::STANDARD.encode(format!("AWS:{password}"));
    let mut value = HeaderValue::try_from(format!("Basic {encoded}")).map_err(|error| error.to_string())?;
    value.set_sensitive(true);
    Ok(value)
}

/// Returns when something else than running is wanted, or the node is gone.
async fn no_longer_wanted(orders: &mut tokio::sync::watch::Receiver<Orders>) {
    while orders.borrow_and_update().want() == Want::Run {
        if orders.changed().await.is_err() {
            return;
        }
    }
}
