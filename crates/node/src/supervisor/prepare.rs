//! What containers need before they start: their images and their log streams.
//!
//! Fargate has all of it for all containers before it starts any. On an instance the ECS agent brings up each
//! container by itself: what fails for one that is not essential leaves the others alone.

use base64::Engine;
use futures_util::future::try_join_all;
use http::HeaderValue;
use rows::{ContainerDefinition, TaskDefinition, TaskEvent};

use super::Supervisor;
use super::begin::{NotBegun, no_longer_wanted};
use crate::awslogs::LogPlan;
use crate::image_reference::ImageReference;
use crate::images::{self, Patience, PullAllError, PullRequest, PulledImage, Registry, RegistryLocation};
use crate::links;
use crate::orders::TaskView;
use crate::reasons::{self, Agent, StartFailure};
use crate::task_network::TaskNetwork;

/// An image to pull, and what its failure is called.
struct Wanted<'a> {
    container: &'a ContainerDefinition,
    /// Its place in the task.
    n: usize,
    reference: ImageReference,
    own: bool,
}

/// A log stream to make.
struct Stream<'a> {
    container: &'a ContainerDefinition,
    plan: LogPlan,
}

impl Supervisor {
    /// Log streams, images and the shim, all at the same time. Gives the images by the containers' places: none of
    /// one that never starts.
    pub(super) async fn prepare(
        &mut self,
        view: &TaskView,
        definition: &TaskDefinition,
        network: TaskNetwork<'_>,
    ) -> Result<Vec<Option<PulledImage>>, NotBegun> {
        let agent = Agent::of(&view.task);
        if let Err((name, error)) = links::check(&definition.containers, view.task.network_mode) {
            let named = definition.containers.iter().find(|c| c.name == name);
            self.leave_out(agent, named, agent.cannot_create(&name, &error))?;
        }
        let streams = self.streams(view, definition, agent)?;
        let (mut wanted, token) = self.wanted(view, definition, agent)?;
        let namespace = self.namespace(&network.pull_namespace()).await?;
        self.observe(TaskEvent::PullStarted);
        self.spawn(view);
        wanted.retain(|wanted| !self.never_starts(wanted.container));
        let requests = self.requests(&wanted, token.as_ref(), definition, network, agent);
        let sink = self.context.ports.logs.clone();
        let made = try_join_all(streams.iter().map(async |stream| {
            match sink
                .create_stream(&stream.plan.to, stream.plan.create_group)
                .await
            {
                Err(error) => {
                    let failure = agent.no_log_stream(&stream.container.name, &error);
                    let left_out = agent.goes_on_without(stream.container);
                    if left_out { Ok(Some(failure)) } else { Err(failure) }
                }
                Ok(()) => Ok(None),
            }
        }));
        let region = view.task.scope.region.as_str();
        let store = self.context.images.clone();
        let pulls = async {
            let pulled = images::pull_all(store, namespace, requests).await;
            pulled.map_err(|error| all_failed(agent, &error, &wanted, region))
        };
        let mut orders = self.orders.clone();
        let (made, pulled) = tokio::select! {
            prepared = async { tokio::try_join!(made, pulls) } => prepared?,
            () = no_longer_wanted(&mut orders) => return Err(NotBegun::Interrupted),
        };
        self.observe(TaskEvent::PullStopped);
        let mut images: Vec<Option<PulledImage>> = vec![None; definition.containers.len()];
        for (wanted, pulled) in wanted.iter().zip(pulled) {
            match pulled {
                Ok(image) => {
                    self.observe(TaskEvent::ImageResolved {
                        container: wanted.container.name.clone(),
                        digest: image.digest.clone(),
                    });
                    images[wanted.n] = Some(image);
                }
                Err(error) => {
                    let failure = pull_failure(agent, &error, wanted, region);
                    self.leave_out(agent, Some(wanted.container), failure)?;
                }
            }
        }
        for (stream, failure) in streams.iter().zip(made) {
            if let Some(failure) = failure.filter(|_| !self.never_starts(stream.container)) {
                self.leave_out(agent, Some(stream.container), failure)?;
            }
        }
        Ok(images)
    }

    /// A container cannot start. That ends the task, unless it is one that the others go on without.
    fn leave_out(
        &mut self,
        agent: Agent,
        container: Option<&ContainerDefinition>,
        failure: StartFailure,
    ) -> Result<(), StartFailure> {
        match container.is_some_and(|container| agent.goes_on_without(container)) {
            true => self.go_without(failure),
            false => Err(failure),
        }
    }

    fn never_starts(&self, container: &ContainerDefinition) -> bool {
        let known = self.containers.get(&container.name);
        known.is_some_and(|container| container.never_ran)
    }

    fn streams<'a>(
        &mut self,
        view: &TaskView,
        definition: &'a TaskDefinition,
        agent: Agent,
    ) -> Result<Vec<Stream<'a>>, StartFailure> {
        let mut streams = Vec::new();
        for container in &definition.containers {
            if self.never_starts(container) {
                continue;
            }
            match self.log_plan(view, &container.name) {
                Ok(plan) => streams.extend(plan.map(|plan| Stream { container, plan })),
                Err(error) => {
                    let failure = agent.invalid_log_options(&container.name, &error);
                    self.leave_out(agent, Some(container), failure)?;
                }
            }
        }
        Ok(streams)
    }

    /// The images of all containers that may start, and what cove's own registry wants to hear.
    fn wanted<'a>(
        &mut self,
        view: &TaskView,
        definition: &'a TaskDefinition,
        agent: Agent,
    ) -> Result<(Vec<Wanted<'a>>, Option<HeaderValue>), StartFailure> {
        let mut all = Vec::new();
        for (n, container) in definition.containers.iter().enumerate() {
            if self.never_starts(container) {
                continue;
            }
            let mut reference = match ImageReference::parse(&container.image) {
                Ok(reference) => reference,
                Err(error) => {
                    let failure = agent.invalid_reference(&container.name, &error);
                    self.leave_out(agent, Some(container), failure)?;
                    continue;
                }
            };
            if reference.digest.is_none() {
                let row = view.task.container(&container.name);
                reference.digest = row.and_then(|row| row.pinned_digest.clone());
            }
            let names = &self.context.config.registry_names;
            all.push(Wanted {
                container,
                n,
                own: reference.ecr_region().is_some() || names.contains(&reference.host),
                reference,
            });
        }
        if !all.iter().any(|wanted| wanted.own) {
            return Ok((all, None));
        }
        let token = self.context.ports.credentials.token(&view.task.scope);
        let text = match token.and_then(|token| basic(&token)) {
            Ok(authorization) => return Ok((all, Some(authorization))),
            Err(text) => text,
        };
        for wanted in all.iter().filter(|wanted| wanted.own) {
            let failure = agent.no_registry_auth(&wanted.container.name, &text);
            self.leave_out(agent, Some(wanted.container), failure)?;
        }
        Ok((all, None))
    }

    fn requests(
        &self,
        wanted: &[Wanted<'_>],
        token: Option<&HeaderValue>,
        definition: &TaskDefinition,
        network: TaskNetwork<'_>,
        agent: Agent,
    ) -> Vec<PullRequest> {
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
        let resolver = network.resolver();
        let request = |wanted: &Wanted<'_>| {
            let location = match (token, wanted.own) {
                (Some(authorization), true) => RegistryLocation::Own {
                    endpoint: config.endpoint,
                    authorization: authorization.clone(),
                },
                _ => RegistryLocation::Foreign { resolver },
            };
            let host = if wanted.own {
                &wanted.reference.host
            } else {
                wanted.reference.api_host()
            };
            PullRequest {
                registry: Registry::new(host, location, patience),
                reference: wanted.reference.clone(),
                architecture,
                needed: !agent.goes_on_without(wanted.container),
            }
        };
        wanted.iter().map(request).collect()
    }
}

/// What ends all pulls.
fn all_failed(agent: Agent, error: &PullAllError, wanted: &[Wanted<'_>], region: &str) -> StartFailure {
    match error {
        PullAllError::Image { index, source } => match wanted.get(*index) {
            Some(wanted) => pull_failure(agent, source, wanted, region),
            None => StartFailure::of_task(reasons::chain(source)),
        },
        other => StartFailure::of_task(format!("ResourceInitializationError: {}", reasons::chain(other))),
    }
}

fn pull_failure(agent: Agent, error: &images::PullError, wanted: &Wanted<'_>, region: &str) -> StartFailure {
    let region = wanted.reference.ecr_region().unwrap_or(region);
    agent.cannot_pull(
        &wanted.container.name,
        &wanted.reference,
        wanted.own,
        region,
        error,
    )
}

/// `Basic` authorization of ECR's user `AWS`.
fn basic(password: &str) -> Result<HeaderValue, String> {
    let encoded = base64::engine::general_purpose::STANDARD.encode(format!("AWS:{password}"));
    let mut value = HeaderValue::try_from(format!("Basic {encoded}")).map_err(|error| error.to_string())?;
    value.set_sensitive(true);
    Ok(value)
}
