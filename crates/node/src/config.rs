use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use model::{InstanceId, TaskId};

/// What a node must be told about the cove that it belongs to.
#[derive(Clone, Debug)]
pub struct NodeConfig {
    pub data_dir: PathBuf,
    /// Four hexadecimal digits in the names of everything that this cove makes on the machine.
    pub instance: String,
    /// cove's own binary: `exe shim --dir DIR` becomes a task's shim.
    pub exe: PathBuf,
    /// Where cove's registry listens in the internet namespace, plain HTTP.
    pub endpoint: SocketAddr,
    /// `host[:port]` spellings of cove's own registry as users write them in image references, for
    /// example `127.0.0.1:4566`. `ACCOUNT.dkr.ecr.REGION.amazonaws.com` always is one.
    pub registry_names: Vec<String>,
    /// How long one attempt to connect to a registry may take.
    pub connect_timeout: Duration,
    /// How often a registry that does not answer is tried.
    pub connect_attempts: u32,
    /// How long a download may go without a byte.
    pub read_timeout: Duration,
    /// `stopTimeout` of a container that does not say it: 30 s on Fargate.
    pub stop_timeout: Duration,
    /// How long a task's row may take to show what was observed, before it is observed again; the
    /// pause doubles from time to time.
    pub observe_again: Duration,
}

impl NodeConfig {
    /// A configuration with AWS's defaults.
    pub fn new(
        data_dir: impl Into<PathBuf>,
        instance: impl Into<String>,
        exe: impl Into<PathBuf>,
        endpoint: SocketAddr,
    ) -> Self {
        NodeConfig {
            data_dir: data_dir.into(),
            instance: instance.into(),
            exe: exe.into(),
            endpoint,
            registry_names: Vec::new(),
            connect_timeout: Duration::from_secs(5),
            connect_attempts: 3,
            read_timeout: Duration::from_secs(30),
            stop_timeout: Duration::from_secs(30),
            observe_again: Duration::from_secs(2),
        }
    }

    pub(crate) fn tasks_dir(&self) -> PathBuf {
        self.data_dir.join("tasks")
    }

    pub(crate) fn images_dir(&self) -> PathBuf {
        self.data_dir.join("images")
    }

    /// The cgroup that everything of this cove is in, as the shim wants it.
    pub(crate) fn cgroup(&self) -> String {
        shim::instances::cgroup(&self.instance)
    }

    /// The cgroup of an EC2 instance.
    pub(crate) fn host_cgroup(&self, host: &InstanceId) -> String {
        format!("cove/{}/{host}", self.instance)
    }

    /// The parent cgroup of a task's containers; `host` is the instance that it was placed on.
    pub(crate) fn task_cgroup(&self, host: Option<&InstanceId>, task: &TaskId) -> String {
        match host {
            Some(host) => format!("{}/{task}", self.host_cgroup(host)),
            None => format!("{}/{task}", self.cgroup()),
        }
    }
}
