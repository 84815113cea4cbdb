//! What crosses the socket between the node and a shim: desired containers one way, what became
//! of them the other. Field names are the wire form (JSON); both ends are the same binary, but a
//! newer engine may meet an older shim after an upgrade, so optional things have defaults.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// A task as far as its shim must know it: the parent cgroup of all its containers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskSpec {
    pub task_id: String,
    /// Path of the task's cgroup below each controller's root, without a leading slash:
    /// `cove/<instance>/<task id>`. Its last part is the shim's own: made and removed by it.
    pub cgroup: String,
    /// The cgroup above is somebody else's, and is left when it has no task in it.
    #[serde(default)]
    pub parent_stays: bool,
    /// The cgroup that the shim itself moves to, of all shims of the instance, as above:
    /// `cove/<instance>/shims`. Without one it stays where it was started.
    #[serde(default)]
    pub shims_cgroup: Option<String>,
    /// Hard CPU limit of all containers together (CFS quota), 1024 = 1 vCPU.
    pub cpu_units: Option<u32>,
    /// Hard memory limit of all containers together.
    pub memory_mib: Option<u64>,
    /// Relative weight of all containers together among the tasks beside it, as
    /// [`ContainerSpec::cpu_shares`].
    #[serde(default)]
    pub cpu_shares: Option<u64>,
}

/// One container to start. The node has mounted the root filesystem and made the network namespace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerSpec {
    /// The container's name in the task definition: names its log file and its events.
    /// Letters, digits, `_` and `-`, at most 255.
    pub name: String,
    /// Unique on the machine; letters, digits and `_+-.`.
    pub id: String,
    /// The mounted root filesystem.
    pub rootfs: PathBuf,
    /// Entry point and command; never empty.
    pub args: Vec<String>,
    /// `NAME=value`. PATH is added when it is absent, HOSTNAME too.
    pub env: Vec<String>,
    /// Working directory inside; made when it does not exist. Empty means `/`.
    #[serde(default)]
    pub cwd: String,
    #[serde(default)]
    pub user: User,
    pub hostname: String,
    /// The network namespace to join, as a path (`/run/netns/...`).
    pub netns: PathBuf,
    /// Files and directories of the host to show inside, in order.
    #[serde(default)]
    pub mounts: Vec<BindMount>,
    /// Relative weight, as in Docker: 1024 is the default of the kernel, 2 the least.
    #[serde(default)]
    pub cpu_shares: Option<u64>,
    /// Hard limit: the container is killed when it exceeds it.
    #[serde(default)]
    pub memory_mib: Option<u64>,
    /// Soft limit.
    #[serde(default)]
    pub memory_reservation_mib: Option<u64>,
    /// In addition to, or instead of, the default `nofile` 65535:65535.
    #[serde(default)]
    pub ulimits: Vec<Ulimit>,
    #[serde(default)]
    pub readonly_rootfs: bool,
    /// Run a small init as pid 1 that forwards signals and reaps (`initProcessEnabled`).
    #[serde(default)]
    pub init_process: bool,
    /// In addition to Docker's default set: `SYS_PTRACE` or `CAP_SYS_PTRACE`; `ALL` is every one.
    #[serde(default)]
    pub capabilities_add: Vec<String>,
    #[serde(default)]
    pub capabilities_drop: Vec<String>,
    /// The signal that a polite stop sends, as the image says it: `SIGTERM`, `TERM` or `15`.
    /// The shim only keeps it and tells it in [`ContainerStatus`]; SIGTERM when absent.
    #[serde(default)]
    pub stop_signal: Option<String>,
    /// Only namespaced ones (`net.*`, `kernel.shm*`, `kernel.msg*`, `kernel.sem`, `fs.mqueue.*`).
    #[serde(default)]
    pub sysctls: BTreeMap<String, String>,
    /// Size of /dev/shm; 64 when absent.
    #[serde(default)]
    pub shm_size_mib: Option<u64>,
    #[serde(default)]
    pub health_check: Option<HealthCheck>,
}

/// A program that is run in a container again and again to see whether it is well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    /// The program and its arguments; exit code 0 is well, everything else is not.
    pub args: Vec<String>,
    /// From the container's start to the first probe, and from the end of one to the next.
    pub interval_ms: u64,
    /// A probe that takes longer is killed with all that it started, and has failed.
    pub timeout_ms: u64,
    /// So many failures in a row are bad health.
    pub retries: u32,
    /// Until a probe succeeds, those that begin so early are not counted when they fail.
    pub start_period_ms: u64,
}

/// What the probes of a container say by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Health {
    /// No probe succeeded yet, and too few have failed.
    Unknown,
    Healthy,
    Unhealthy,
}

/// Numeric ids; the node has resolved names by the image's /etc/passwd and /etc/group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub uid: u32,
    pub gid: u32,
    #[serde(default)]
    pub additional_gids: Vec<u32>,
}

/// A file or directory of the host, seen inside at `destination` (absolute; made when absent).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BindMount {
    pub source: PathBuf,
    pub destination: PathBuf,
    #[serde(default)]
    pub read_only: bool,
}

/// A resource limit by its ECS name (`nofile`, `nproc`, `core`, ...); `u64::MAX` is unlimited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ulimit {
    pub name: String,
    pub soft: u64,
    pub hard: u64,
}

/// A container that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// The container's first process, as the host sees it.
    pub pid: i32,
    /// Milliseconds since the Unix epoch.
    pub started_at_ms: u64,
}

/// How a container's first process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// The exit status, or 128 + signal number.
    pub exit_code: i32,
    /// The kernel's OOM killer ended it (by its own limit or the task's).
    pub oom: bool,
    /// Milliseconds since the Unix epoch.
    pub at_ms: u64,
}

/// What a shim knows of one container. Kept in `state.json` too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerStatus {
    pub name: String,
    pub id: String,
    pub started: Started,
    /// Absent while it runs.
    pub exit: Option<Exit>,
    /// Bytes in `NAME.log`: everything written so far. Final once `exit` is there.
    pub output_up_to: u64,
    pub stop_signal: Option<String>,
    /// Absent without a health check. What was known last, once `exit` is there.
    #[serde(default)]
    pub health: Option<Health>,
}

/// What a shim tells without being asked. After a connection is made, the shim repeats the present
/// state as events (`Output` for each container with output, `Health` for each with a health check,
/// `Exited` for each that has ended),
/// so a client that reconnects needs no special case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// Comes after all `Output` of that container: its log file is complete.
    Exited { container: String, exit: Exit },
    /// What the container's health check says has changed.
    Health { container: String, health: Health },
    /// The container's log file now has this many bytes. At most about fifty a second each.
    Output { container: String, up_to: u64 },
}
