//! The node's end of a shim: start it, find it again, ask it, hear from it.

use std::io;
use std::path::{Path, PathBuf};

use tokio::sync::mpsc;

use crate::spec::{ContainerSpec, ContainerStatus, Event, Started, TaskSpec};

/// Why a shim could not do, or be asked, something.
#[derive(Debug, thiserror::Error)]
pub enum ShimError {
    #[error("cannot {doing} {}", path.display())]
    Io {
        doing: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// The shim could not begin; `reason` is its own sentence.
    #[error("the shim could not begin: {reason}")]
    NotBegun { reason: String },
    /// The container could not be started; `reason` is worded as the OCI runtime under Docker
    /// words it, e.g. `exec: "x": executable file not found in $PATH`.
    #[error("{reason}")]
    StartFailed { reason: String },
    #[error("the shim refused: {reason}")]
    Refused { reason: String },
    /// The shim is gone, or another client has taken its place at the shim's socket.
    #[error("the connection to the shim is closed")]
    Closed,
}

/// A connection to a live shim. Cheap to clone; all clones share the connection.
#[derive(Clone, Debug)]
pub struct Client {}

impl Client {
    /// Starts a shim for the task (`exe shim --dir dir`) and connects to it. The shim is nobody's
    /// child, in a session of its own, and does not end with this process.
    pub async fn spawn(exe: &Path, dir: &Path, task: &TaskSpec) -> Result<Client, ShimError> {
        let _ = (exe, dir, task);
        Err(ShimError::Closed)
    }

    /// Connects to the shim of the task in `dir`; `None` when no shim lives there.
    pub async fn connect(dir: &Path) -> Result<Option<Client>, ShimError> {
        let _ = dir;
        Err(ShimError::Closed)
    }

    /// Starts a container; returns when its program runs.
    pub async fn start(&self, container: &ContainerSpec) -> Result<Started, ShimError> {
        let _ = container;
        Err(ShimError::Closed)
    }

    /// Sends a signal to a container's first process, or to all its processes. A container that
    /// has ended already is no error.
    pub async fn signal(&self, container: &str, signo: i32, all: bool) -> Result<(), ShimError> {
        let _ = (container, signo, all);
        Err(ShimError::Closed)
    }

    /// Every container that was ever started in this task, in order of start.
    pub async fn status(&self) -> Result<Vec<ContainerStatus>, ShimError> {
        Err(ShimError::Closed)
    }

    /// Kills what still runs, removes the task's cgroups and ends the shim; returns when it is
    /// gone. The task's directory with the logs and `state.json` stays.
    pub async fn shutdown(&self) -> Result<(), ShimError> {
        Err(ShimError::Closed)
    }

    /// The events of this connection, from its first one on; `None` when they were taken already.
    /// The channel closes when the shim is gone. It is unbounded: the shim paces itself.
    pub fn events(&self) -> Option<mpsc::UnboundedReceiver<Event>> {
        None
    }
}

/// What a shim left on disk: also right when the shim itself is gone. Containers without an exit
/// ran when it was last written.
///
/// # Errors
/// When `state.json` exists but cannot be read. An absent file is an empty list.
pub fn read_state(dir: &Path) -> Result<Vec<ContainerStatus>, ShimError> {
    let _ = dir;
    Err(ShimError::Closed)
}

/// Cleans up after a shim that died (`kill -9`, OOM): kills every process in the task's cgroup,
/// waits until they are gone and removes the cgroups. Containers of a dead shim do not go on: their
/// output has no reader any more. Repeating it is harmless. Blocks for some milliseconds.
///
/// # Errors
/// When a process or a cgroup could not be removed; everything else was tried all the same.
pub fn reap_orphans(dir: &Path) -> Result<(), ShimError> {
    let _ = dir;
    Err(ShimError::Closed)
}
