//! From rows and an image to the container that the shim starts. Pure.
//!
//! Sources: ECS Developer Guide, "Task definition parameters"; Docker, "Dockerfile reference" for
//! how `ENTRYPOINT` and `CMD` go together.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rows::{
    ContainerDefinition, ContainerOverride, HealthCheck, LaunchType, NetworkMode, Task, TaskDefinition,
};
use sha2::{Digest, Sha256};
use shim::spec::{BindMount, ContainerSpec, Ulimit};

use crate::accounts::{AccountError, Accounts};
use crate::image_config::{ExecutionConfig, ImageConfig};
use crate::links::Linked;

const DEFAULT_PATH: &str = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Seconds and failures where a health check does not say: Docker's defaults and AWS's.
const INTERVAL: u32 = 30;
const TIMEOUT: u32 = 5;
const RETRIES: u32 = 3;
const START_PERIOD: u32 = 0;

/// The least weight of a container: what ECS gives one that asks for 0 or 1 CPU units.
const CPU_SHARES_MIN: u64 = 2;

/// Why no container can be made of what was asked for. The texts are the runtimes'.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContainerPlanError {
    #[error("no command specified")]
    NoCommand,
    #[error(transparent)]
    Account(#[from] AccountError),
    #[error("sysctl {0:?} not allowed in host network namespace")]
    HostSysctl(String),
}

/// What of a task its containers depend on, apart from the image.
#[derive(Clone, Copy, Debug)]
pub struct ContainerView<'a> {
    pub task: &'a Task,
    pub definition: &'a ContainerDefinition,
    /// The containers that it links to.
    pub linked: &'a [Linked],
}

/// Where the node has put what the container sees.
#[derive(Clone, Debug)]
pub struct ContainerPlaces {
    pub rootfs: PathBuf,
    pub netns: PathBuf,
    pub hostname: String,
    /// The `/etc` files, by where they show inside.
    pub files: Vec<(PathBuf, &'static str)>,
}

/// `<task id>-<10 digits>` as on Fargate, or 64 hexadecimal digits as Docker's on an instance. Always
/// the same for a container of a task, so that a restart in the middle of a start makes no second one.
pub fn runtime_id(task: &Task, container: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(task.id.as_str());
    hash.update([0]);
    hash.update(container);
    let hash = hash.finalize();
    if task.placement.is_some() {
        return hash.iter().map(|byte| format!("{byte:02x}")).collect();
    }
    let number = hash
        .iter()
        .take(8)
        .fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    format!("{}-{:010}", task.id, number % 10_000_000_000)
}

/// Why the node cannot run any container of the task: what cove does not build yet, named.
pub fn not_served(task: &Task, definition: &TaskDefinition) -> Option<String> {
    if task.placement.is_none() && task.network_mode != NetworkMode::Awsvpc {
        return Some(format!(
            "network mode {:?} without an instance",
            task.network_mode
        ));
    }
    if let Some(mode) = definition.pid_mode.as_deref() {
        return Some(format!("pidMode {mode}"));
    }
    if let Some(mode) = definition.ipc_mode.as_deref() {
        return Some(format!("ipcMode {mode}"));
    }
    let named = |what: &str, of: &dyn Fn(&ContainerDefinition) -> bool| {
        let found = definition.containers.iter().find(|c| of(c))?;
        Some(format!("{what} (container {})", found.name))
    };
    let shared = matches!(task.network_mode, NetworkMode::Awsvpc | NetworkMode::Host);
    named("privileged", &|c| c.privileged == Some(true)).or_else(|| {
        named("disableNetworking in a shared network", &|c| {
            shared && c.disable_networking == Some(true)
        })
    })
}

/// CPU shares of a task that has no CPU units of its own: those of its containers together.
pub fn task_cpu_shares(task: &Task) -> Option<u64> {
    (task.placement.is_some() && task.cpu_units == 0).then(|| {
        let shares = task.containers.iter().map(|c| u64::from(c.cpu_units));
        shares.map(|n| n.max(CPU_SHARES_MIN)).sum()
    })
}

/// The container to start.
///
/// # Errors
/// See [`ContainerPlanError`].
pub fn plan(
    view: ContainerView<'_>,
    image: &ImageConfig,
    accounts: &Accounts,
    places: ContainerPlaces,
) -> Result<ContainerSpec, ContainerPlanError> {
    let ContainerView { task, definition, .. } = view;
    let default = ExecutionConfig::default();
    let execution = image.config.as_ref().unwrap_or(&default);
    let overrides = task
        .overrides
        .containers
        .iter()
        .find(|o| o.name == definition.name);
    let user = definition
        .user
        .as_deref()
        .or(execution.user.as_deref())
        .unwrap_or("");
    let identity = accounts.identity(user)?;
    let cpu_units = overrides
        .and_then(|o| o.cpu_units)
        .unwrap_or(definition.cpu_units);
    let memory_mib = overrides.and_then(|o| o.memory_mib).or(definition.memory_mib);
    let memory_reservation_mib = overrides
        .and_then(|o| o.memory_reservation_mib)
        .or(definition.memory_reservation_mib);
    if task.network_mode == NetworkMode::Host {
        let mut names = definition.system_controls.iter().map(|(name, _)| name);
        if let Some(name) = names.find(|name| name.starts_with("net.")) {
            return Err(ContainerPlanError::HostSysctl(name.clone()));
        }
    }
    Ok(ContainerSpec {
        name: definition.name.clone(),
        id: runtime_id(task, &definition.name),
        rootfs: places.rootfs,
        args: args(definition, overrides, execution)?,
        env: env(view, overrides, execution, &identity.home, &places.hostname),
        cwd: working_directory(definition, execution),
        user: identity.user,
        hostname: places.hostname,
        netns: places.netns,
        mounts: places
            .files
            .into_iter()
            .map(|(source, inside)| BindMount {
                source,
                destination: PathBuf::from(inside),
                read_only: definition.readonly_root_filesystem == Some(true),
            })
            .collect(),
        cpu_shares: Some(u64::from(cpu_units).max(CPU_SHARES_MIN)),
        memory_mib: memory_mib.map(u64::from),
        memory_reservation_mib: memory_reservation_mib.map(u64::from),
        ulimits: definition.ulimits.iter().map(ulimit).collect(),
        readonly_rootfs: definition.readonly_root_filesystem == Some(true),
        init_process: definition.init_process_enabled == Some(true),
        capabilities_add: definition.capabilities_add.clone(),
        capabilities_drop: definition.capabilities_drop.clone(),
        stop_signal: execution.stop_signal.clone().filter(|s| !s.is_empty()),
        sysctls: definition.system_controls.iter().cloned().collect(),
        shm_size_mib: None,
        health_check: definition
            .health_check
            .as_ref()
            .and_then(|check| health_check(check, execution)),
    })
}

/// Entry point and command. An entry point of the task definition drops the image's command, as
/// `docker run --entrypoint` does; a command alone keeps the image's entry point.
fn args(
    definition: &ContainerDefinition,
    overrides: Option<&ContainerOverride>,
    image: &ExecutionConfig,
) -> Result<Vec<String>, ContainerPlanError> {
    let given = |list: Option<&Vec<String>>| list.filter(|l| !l.is_empty()).cloned();
    let command =
        given(overrides.and_then(|o| o.command.as_ref())).or_else(|| given(definition.command.as_ref()));
    let (entry_point, command) = match given(definition.entry_point.as_ref()) {
        Some(entry_point) => (entry_point, command.unwrap_or_default()),
        None => (
            given(image.entrypoint.as_ref()).unwrap_or_default(),
            command.or_else(|| given(image.cmd.as_ref())).unwrap_or_default(),
        ),
    };
    let args: Vec<String> = entry_point.into_iter().chain(command).collect();
    if args.is_empty() {
        return Err(ContainerPlanError::NoCommand);
    }
    Ok(args)
}

/// What the task definition says. The image's own HEALTHCHECK counts for nothing, as on ECS.
fn health_check(check: &HealthCheck, image: &ExecutionConfig) -> Option<shim::spec::HealthCheck> {
    let (word, rest) = check.command.split_first().filter(|_| check.probes())?;
    let by_shell = |command: &[String]| {
        let given = image.shell.clone().filter(|shell| !shell.is_empty());
        let mut args = given.unwrap_or_else(|| vec!["/bin/sh".to_owned(), "-c".to_owned()]);
        args.extend_from_slice(command);
        args
    };
    let ms = |given: Option<u32>, default: u32| u64::from(given.unwrap_or(default)) * 1000;
    Some(shim::spec::HealthCheck {
        args: match word.as_str() {
            "CMD" => rest.to_vec(),
            "CMD-SHELL" => by_shell(rest),
            _ => by_shell(&check.command),
        },
        interval_ms: ms(check.interval, INTERVAL),
        timeout_ms: ms(check.timeout, TIMEOUT),
        retries: check.retries.unwrap_or(RETRIES),
        start_period_ms: ms(check.start_period, START_PERIOD),
    })
}

/// The environment: what it links to, the image's, then what ECS adds, then the task definition's,
/// then the override's; a later one wins but keeps the place of the first.
fn env(
    view: ContainerView<'_>,
    overrides: Option<&ContainerOverride>,
    image: &ExecutionConfig,
    home: &str,
    hostname: &str,
) -> Vec<String> {
    let mut env = Environment::default();
    env.set_entry(DEFAULT_PATH);
    for linked in view.linked {
        for (name, value) in linked.variables(&view.definition.name) {
            env.set(&name, &value);
        }
    }
    image.env.iter().flatten().for_each(|entry| env.set_entry(entry));
    env.set("HOSTNAME", hostname);
    env.set_default("HOME", home);
    set_given(&mut env, view.task, view.definition, overrides);
    env.entries
}

/// The variables that a container has of its own, as those that link to it see them.
pub fn own_env(task: &Task, definition: &ContainerDefinition, image: &ImageConfig) -> Vec<String> {
    let mut env = Environment::default();
    let image = image.config.as_ref().and_then(|config| config.env.as_ref());
    image.into_iter().flatten().for_each(|entry| env.set_entry(entry));
    let mut overrides = task.overrides.containers.iter();
    set_given(
        &mut env,
        task,
        definition,
        overrides.find(|o| o.name == definition.name),
    );
    env.entries
}

/// What ECS and the user give.
fn set_given(
    env: &mut Environment,
    task: &Task,
    definition: &ContainerDefinition,
    overrides: Option<&ContainerOverride>,
) {
    let execution_env = match task.launch_type {
        LaunchType::Fargate => "AWS_ECS_FARGATE",
        LaunchType::ManagedInstances => "AWS_ECS_MANAGED_INSTANCES",
        LaunchType::Ec2 | LaunchType::External => "AWS_ECS_EC2",
    };
    env.set("AWS_EXECUTION_ENV", execution_env);
    if task.launch_type == LaunchType::Fargate {
        let region = task.scope.region.as_str();
        env.set("AWS_REGION", region);
        env.set("AWS_DEFAULT_REGION", region);
    }
    let overridden = overrides.map_or(&[][..], |o| &o.environment);
    for (name, value) in definition.environment.iter().chain(overridden) {
        env.set(name, value);
    }
}

#[derive(Default)]
struct Environment {
    entries: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Environment {
    fn set(&mut self, name: &str, value: &str) {
        if name.is_empty() || name.contains(['=', '\0']) || value.contains('\0') {
            // No process can have it; Docker drops such entries too.
            return;
        }
        let entry = format!("{name}={value}");
        match self.places.get(name) {
            Some(&place) => self.entries[place] = entry,
            None => {
                self.places.insert(name.to_owned(), self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    /// `NAME=value`.
    fn set_entry(&mut self, entry: &str) {
        let (name, value) = entry.split_once('=').unwrap_or((entry, ""));
        self.set(name, value);
    }

    fn set_default(&mut self, name: &str, value: &str) {
        if !self.places.contains_key(name) {
            self.set(name, value);
        }
    }
}

/// An absolute path, cleaned as Docker does: by its words alone, `..` takes the last one away and
/// never leads above the root. A path that is relative in an image counts from `/`.
fn working_directory(definition: &ContainerDefinition, image: &ExecutionConfig) -> String {
    let given = |dir: Option<&String>| dir.filter(|d| !d.is_empty()).cloned();
    let dir = given(definition.working_directory.as_ref())
        .or_else(|| given(image.working_dir.as_ref()))
        .unwrap_or_default();
    let mut parts = Vec::new();
    for part in dir.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

fn ulimit(limit: &rows::Ulimit) -> Ulimit {
    // -1 is "unlimited".
    let value = |n: i64| u64::try_from(n).unwrap_or(u64::MAX);
    Ulimit {
        name: limit.name.clone(),
        soft: value(limit.soft),
        hard: value(limit.hard),
    }
}

#[cfg(test)]
pub(crate) mod tests;
