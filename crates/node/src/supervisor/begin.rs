//! Starting a task.

use std::time::Duration;

use base64::Engine;
use futures_util::future::try_join_all;
use http::HeaderValue;
use model::Scope;
use netns::{Namespace, NamespaceError};
use rows::{ContainerDefinition, TaskDefinition, TaskEvent};
use shim::client::{Client, ShimError};
use shim::spec::TaskSpec;

use super::{Container, Progress, Supervisor, blocking, joined};
use crate::awslogs::{self, LogPlan};
use crate::container_plan::{self, ContainerPlaces, ContainerView};
use crate::image_reference::ImageReference;
use crate::images::{self, Patience, Place, PullAllError, PullRequest, PulledImage, Registry};
use crate::log_forwarder::LogForwarder;
use crate::network_files::{self, NetworkFiles};
use crate::orders::{Orders, TaskView, Want};
use crate::reasons::{self, StartFailure};
use crate::rootfs::ContainerDir;

/// How long the fabric may take to make a namespace that the rows say is there.
const NAMESPACE_PATIENCE: Duration = Duration::from_secs(30);

/// How often a start goes on over a new connection to its shim.
const SHIMS_LOST_MAX: u32 = 3;

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
        if let Some(what) = container_plan::not_served(&definition) {
            return Err(reasons::not_served(&what).into());
        }
        let files = network_files(view).ok_or_else(|| reasons::not_served("a task without an interface"))?;
        let mut logs = Vec::new();
        for container in &definition.containers {
            let plan = self.log_plan(view, &container.name);
            logs.extend(plan.map_err(|error| reasons::invalid_log_options(&error))?);
        }
        let namespace = self.namespace().await?;
        let images = self.prepare(view, &definition, logs, namespace.clone()).await?;
        self.observe(TaskEvent::PullStopped);
        for (container, image) in definition.containers.iter().zip(&images) {
            self.observe(TaskEvent::ImageResolved {
                container: container.name.clone(),
                digest: image.digest.clone(),
            });
        }
        let shim = self.spawned().await?;
        for (container, image) in definition.containers.iter().zip(images) {
            if self.containers.contains_key(&container.name) {
                continue;
            }
            if self.orders.borrow().want() != Want::Run {
                return Err(NotBegun::Interrupted);
            }
            self.start(view, container, image, &files, &namespace, &shim)
                .await?;
        }
        Ok(())
    }

    /// The task's network namespace, once it is there.
    async fn namespace(&self) -> Result<Namespace, NotBegun> {
        let name = self.context.config.namespace(&self.id);
        let mut orders = self.orders.clone();
        let deadline = tokio::time::Instant::now() + NAMESPACE_PATIENCE;
        loop {
            match Namespace::open(&name) {
                Ok(namespace) => return Ok(namespace),
                Err(NamespaceError::NotFound(_)) if tokio::time::Instant::now() < deadline => {}
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
        logs: Vec<LogPlan>,
        namespace: Namespace,
    ) -> Result<Vec<PulledImage>, NotBegun> {
        let wanted = self.wanted(definition)?;
        self.observe(TaskEvent::PullStarted);
        self.spawn(view);
        let requests = self.requests(&wanted, &view.task.scope, view, definition)?;
        let sink = self.context.ports.logs.clone();
        let streams = async {
            let made = logs
                .iter()
                .map(|plan| sink.create_stream(&plan.to, plan.create_group));
            try_join_all(made)
                .await
                .map_err(|error| reasons::no_log_stream(&error))
        };
        let region = view.task.scope.region.as_str();
        let store = self.context.images.clone();
        let pulls = async {
            let pulled = images::pull_all(store, namespace, requests).await;
            pulled.map_err(|error| pull_failure(&error, &wanted, region))
        };
        let mut orders = self.orders.clone();
        tokio::select! {
            prepared = async { tokio::try_join!(streams, pulls) } => Ok(prepared?.1),
            () = no_longer_wanted(&mut orders) => Err(NotBegun::Interrupted),
        }
    }

    fn wanted(&self, definition: &TaskDefinition) -> Result<Vec<Wanted>, StartFailure> {
        definition
            .containers
            .iter()
            .map(|container| {
                let reference = ImageReference::parse(&container.image)
                    .map_err(|error| reasons::invalid_reference(&container.name, &error))?;
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
        scope: &Scope,
        view: &TaskView,
        definition: &TaskDefinition,
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
        let authorization = if wanted.iter().any(|w| w.own) {
            let token = self.context.ports.credentials.token(scope);
            Some(basic(&token.map_err(|text| reasons::no_registry_auth(&text))?)?)
        } else {
            None
        };
        let resolver = view.vpc.as_ref().map_or(std::net::Ipv4Addr::UNSPECIFIED, |vpc| {
            vpc.primary_cidr().resolver()
        });
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
        let spec = TaskSpec {
            task_id: self.id.to_string(),
            cgroup: self.context.config.cgroup(&self.id),
            cpu_units: Some(view.task.cpu_units).filter(|&n| n > 0),
            memory_mib: Some(u64::from(view.task.memory_mib)).filter(|&n| n > 0),
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
    async fn spawned(&mut self) -> Result<Client, StartFailure> {
        if let Some(shim) = &self.shim {
            return Ok(shim.clone());
        }
        let failed = |text: String| StartFailure::of_task(format!("ResourceInitializationError: {text}"));
        let Some(spawning) = self.spawning.take() else {
            return Err(failed("there is no shim".to_owned()));
        };
        let shim = joined(spawning)
            .await
            .map_err(|error| failed(reasons::chain(&error)))?;
        self.events = shim.events();
        self.shim = Some(shim.clone());
        Ok(shim)
    }

    async fn start(
        &mut self,
        view: &TaskView,
        definition: &ContainerDefinition,
        image: PulledImage,
        files: &NetworkFiles,
        namespace: &Namespace,
        shim: &Client,
    ) -> Result<(), NotBegun> {
        let name = definition.name.as_str();
        let dir = ContainerDir::new(self.dir.join("containers").join(name));
        let (layers, etc, there) = (image.layers, files.clone(), dir.clone());
        let mounted = blocking(move || {
            there.mount(&layers)?;
            Ok::<_, crate::rootfs::RootfsError>((there.write_files(&etc)?, there.accounts()?))
        });
        let (etc, accounts) = mounted
            .await
            .map_err(|error| reasons::cannot_create(name, &error))?;
        let places = ContainerPlaces {
            rootfs: dir.rootfs(),
            netns: netns::path(namespace.name()),
            hostname: files.hostname.clone(),
            files: etc,
        };
        let container = ContainerView {
            task: &view.task,
            definition,
        };
        let spec = container_plan::plan(container, &image.config, &accounts, places)
            .map_err(|error| reasons::cannot_start(name, &error.to_string()))?;
        shim.start(&spec).await.map_err(|error| match error {
            ShimError::StartFailed { reason } => reasons::cannot_start(name, &reason).into(),
            ShimError::Closed => NotBegun::ShimLost,
            other => reasons::cannot_create(name, &other).into(),
        })?;
        let plan = self.log_plan(view, name).ok().flatten();
        let file = self.shim_dir().join(format!("{name}.log"));
        let sink = &self.context.ports.logs;
        self.containers.insert(
            name.to_owned(),
            Container {
                stop_signal: spec.stop_signal,
                forwarder: plan.map(|plan| LogForwarder::start(sink.clone(), plan.to, file)),
                exited: false,
                kill_at: None,
            },
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

fn pull_failure(error: &PullAllError, wanted: &[Wanted], region: &str) -> StartFailure {
    match error {
        PullAllError::Image { index, source } => match wanted.get(*index) {
            Some(w) => {
                let region = w.reference.ecr_region().unwrap_or(region);
                reasons::cannot_pull(&w.container, &w.reference, w.own, region, source)
            }
            None => StartFailure::of_task(reasons::chain(source)),
        },
        other => StartFailure::of_task(format!("ResourceInitializationError: {}", reasons::chain(other))),
    }
}

/// `Basic` authorization of ECR's user `AWS`.
fn basic(password: &str) -> Result<HeaderValue, StartFailure> {
    let encoded = base64::engine::general_purpose::STANDARD.encode(format!("AWS:{password}"));
    let mut value = HeaderValue::try_from(format!("Basic {encoded}"))
        .map_err(|error| reasons::no_registry_auth(&error.to_string()))?;
    value.set_sensitive(true);
    Ok(value)
}

fn network_files(view: &TaskView) -> Option<NetworkFiles> {
    let attachment = view.task.attachment.as_ref()?;
    let vpc = view.vpc.as_ref()?;
    Some(network_files::files(
        attachment.private_address,
        attachment.private_dns_name.as_deref(),
        vpc.primary_cidr(),
        &view.task.scope.region,
    ))
}

/// Returns when something else than running is wanted, or the node is gone.
async fn no_longer_wanted(orders: &mut tokio::sync::watch::Receiver<Orders>) {
    while orders.borrow_and_update().want() == Want::Run {
        if orders.changed().await.is_err() {
            return;
        }
    }
}
