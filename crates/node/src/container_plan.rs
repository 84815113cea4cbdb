//! From rows and an image to the container that the shim starts. Pure.
//!
//! Sources: ECS Developer Guide, "Task definition parameters"; Docker, "Dockerfile reference" for
//! how `ENTRYPOINT` and `CMD` go together.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rows::{ContainerDefinition, ContainerOverride, LaunchType, Task, TaskDefinition};
use sha2::{Digest, Sha256};
use shim::spec::{BindMount, ContainerSpec, Ulimit};

use crate::accounts::{AccountError, Accounts};
use crate::image_config::{ExecutionConfig, ImageConfig};

const DEFAULT_PATH: &str = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// The least weight of a container: what ECS gives one that asks for 0 or 1 CPU units.
const CPU_SHARES_MIN: u64 = 2;

/// Why no container can be made of what was asked for. The texts are the runtimes'.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContainerPlanError {
    #[error("no command specified")]
    NoCommand,
    #[error(transparent)]
    Account(#[from] AccountError),
}

/// What of a task its containers depend on, apart from the image.
#[derive(Clone, Copy, Debug)]
pub struct ContainerView<'a> {
    pub task: &'a Task,
    pub definition: &'a ContainerDefinition,
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

/// `<task id>-<10 digits>`, the form of Fargate's runtime ids. Always the same for a container of a
/// task, so that a restart in the middle of a start makes no second one.
pub fn runtime_id(task: &Task, container: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(task.id.as_str());
    hash.update([0]);
    hash.update(container);
    let digits = hash
        .finalize()
        .iter()
        .take(8)
        .fold(0_u64, |n, byte| n << 8 | u64::from(*byte))
        % 10_000_000_000;
    format!("{}-{digits:010}", task.id)
}

/// Why the node cannot run any container of the task: what cove does not build yet, named.
pub fn not_served(definition: &TaskDefinition) -> Option<String> {
    if definition.network_mode != rows::NetworkMode::Awsvpc {
        return Some(format!("network mode {:?}", definition.network_mode));
    }
    if let Some(mode) = definition.pid_mode.as_deref() {
        return Some(format!("pidMode {mode}"));
    }
    if let Some(mode) = definition.ipc_mode.as_deref() {
        return Some(format!("ipcMode {mode}"));
    }
    definition
        .containers
        .iter()
        .find(|c| c.privileged == Some(true))
        .map(|c| format!("privileged (container {})", c.name))
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
    let ContainerView { task, definition } = view;
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

/// The environment: the image's, then what ECS adds, then the task definition's, then the
/// override's; a later one wins but keeps the place of the first.
fn env(
    view: ContainerView<'_>,
    overrides: Option<&ContainerOverride>,
    image: &ExecutionConfig,
    home: &str,
    hostname: &str,
) -> Vec<String> {
    let region = view.task.scope.region.as_str();
    let execution_env = match view.task.launch_type {
        LaunchType::Fargate => "AWS_ECS_FARGATE",
        LaunchType::ManagedInstances => "AWS_ECS_MANAGED_INSTANCES",
        LaunchType::Ec2 | LaunchType::External => "AWS_ECS_EC2",
    };
    let mut env = Environment::default();
    for entry in std::iter::once(DEFAULT_PATH).chain(image.env.iter().flatten().map(String::as_str)) {
        let (name, value) = entry.split_once('=').unwrap_or((entry, ""));
        env.set(name, value);
    }
    env.set("HOSTNAME", hostname);
    env.set_default("HOME", home);
    env.set("AWS_EXECUTION_ENV", execution_env);
    if view.task.launch_type == LaunchType::Fargate {
        env.set("AWS_REGION", region);
        env.set("AWS_DEFAULT_REGION", region);
    }
    let overridden = overrides.map_or(&[][..], |o| &o.environment);
    for (name, value) in view.definition.environment.iter().chain(overridden) {
        env.set(name, value);
    }
    env.entries
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
mod tests;
