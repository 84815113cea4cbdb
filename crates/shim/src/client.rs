//! The node's end of a shim: start it, find it again, ask it, hear from it.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::unistd::Pid;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::process::Command;
use tokio::sync::{mpsc, oneshot};

use crate::cgroup::{CgroupError, TaskCgroup};
use crate::container::CONTAINERS_DIR;
use crate::daemon;
use crate::processes;
use crate::spec::{ContainerSpec, ContainerStatus, Event, Started, TaskSpec};
use crate::state::State;
use crate::sys;
use crate::wire::{self, Call, Message, Reply, SOCKET_FILE, ShimRequest, TASK_FILE};

/// How long a shim may take from its last word to its end.
const ENDING_MS_MAX: u16 = 5_000;

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
    #[error("the cgroup of a dead shim's task is still there")]
    Orphans(#[source] CgroupError),
}

fn io_error(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ShimError {
    move |source| ShimError::Io {
        doing,
        path: path.to_path_buf(),
        source,
    }
}

/// A connection to a live shim. Cheap to clone; all clones share the connection, and it ends with
/// the last of them.
#[derive(Clone, Debug)]
pub struct Client {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// Whole frames for the writing task.
    frames: mpsc::UnboundedSender<Vec<u8>>,
    waiting: Arc<Mutex<Waiting>>,
    events: Mutex<Option<mpsc::UnboundedReceiver<Event>>>,
    pid: Option<i32>,
}

/// Calls without a reply yet.
#[derive(Debug, Default)]
struct Waiting {
    seq: u64,
    replies: HashMap<u64, oneshot::Sender<Reply>>,
    closed: bool,
}

impl Client {
    /// Starts a shim for the task (`exe shim --dir dir`) and connects to it. The shim is nobody's
    /// child, in a session of its own, and does not end with this process.
    ///
    /// # Errors
    /// `NotBegun` with the shim's own sentence, for instance when a shim lives there already.
    pub async fn spawn(exe: &Path, dir: &Path, task: &TaskSpec) -> Result<Client, ShimError> {
        fs::create_dir_all(dir).map_err(io_error("make", dir))?;
        let file = dir.join(TASK_FILE);
        let text = serde_json::to_vec(task).map_err(|e| io_error("write", &file)(e.into()))?;
        fs::write(&file, text).map_err(io_error("write", &file))?;

        let view = sys::read_only_view(exe).map_err(io_error("take a read-only view of", exe))?;
        let output = Command::new(format!("/proc/self/fd/{}", view.as_raw_fd()))
            .arg0("cove")
            .arg("shim")
            .arg("--dir")
            .arg(dir)
            // Of the engine's environment containers must see nothing, and the shim needs nothing.
            .env_clear()
            // A Ctrl-C at the engine's terminal must not reach it while it begins.
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .output()
            .await
            .map_err(io_error("run", exe))?;
        if !output.status.success() {
            let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            return Err(ShimError::NotBegun { reason });
        }
        Client::connect(dir).await?.ok_or(ShimError::Closed)
    }

    /// Connects to the shim of the task in `dir`; `None` when no shim lives there.
    ///
    /// # Errors
    /// When there is a socket but it cannot be used.
    pub async fn connect(dir: &Path) -> Result<Option<Client>, ShimError> {
        let here = match File::open(dir) {
            Ok(here) => here,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(io_error("open", dir)(error)),
        };
        match UnixStream::connect(daemon::socket_path(&here)).await {
            Ok(stream) => Ok(Some(Client::over(stream))),
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
                ) =>
            {
                Ok(None)
            }
            Err(error) => Err(io_error("connect to", &dir.join(SOCKET_FILE))(error)),
        }
    }

    fn over(stream: UnixStream) -> Client {
        // Of the process that listens, by SO_PEERCRED.
        let pid = stream.peer_cred().ok().and_then(|cred| cred.pid());
        let (read, write) = stream.into_split();
        let (frames, frames_rx) = mpsc::unbounded_channel();
        let (events_tx, events) = mpsc::unbounded_channel();
        let waiting = Arc::new(Mutex::new(Waiting::default()));
        tokio::spawn(write_frames(write, frames_rx));
        tokio::spawn(read_messages(read, waiting.clone(), events_tx));
        Client {
            shared: Arc::new(Shared {
                frames,
                waiting,
                events: Mutex::new(Some(events)),
                pid,
            }),
        }
    }

    /// Starts a container; returns when its program runs. Asked again with the same id it answers
    /// the same and starts nothing.
    ///
    /// # Errors
    /// `StartFailed` for the container's own faults, `Refused` for a name that is taken.
    pub async fn start(&self, container: &ContainerSpec) -> Result<Started, ShimError> {
        match self.call(ShimRequest::Start(Box::new(container.clone()))).await? {
            Reply::Started(started) => Ok(started),
            other => Err(unexpected(other)),
        }
    }

    /// Sends a signal to a container's first process, or to all its processes. A container that
    /// has ended already is no error.
    ///
    /// # Errors
    /// `Refused` for a container that was never started here.
    pub async fn signal(&self, container: &str, signo: i32, all: bool) -> Result<(), ShimError> {
        match self
            .call(ShimRequest::Signal {
                container: container.to_owned(),
                signo,
                all,
            })
            .await?
        {
            Reply::Done => Ok(()),
            other => Err(unexpected(other)),
        }
    }

    /// Every container that was ever started in this task, in order of start.
    ///
    /// # Errors
    /// `Closed`.
    pub async fn status(&self) -> Result<Vec<ContainerStatus>, ShimError> {
        match self.call(ShimRequest::Status).await? {
            Reply::Status(containers) => Ok(containers),
            other => Err(unexpected(other)),
        }
    }

    /// Kills what still runs, removes the task's cgroups and ends the shim; returns when it is
    /// gone. The task's directory with the logs and `state.json` stays.
    ///
    /// # Errors
    /// `Refused` when a process does not die; the shim then lives on and can be asked again.
    pub async fn shutdown(&self) -> Result<(), ShimError> {
        // Taken while the connection lives, so the number cannot be somebody else's yet.
        let process = self.shared.pid.and_then(|pid| sys::pidfd_open(pid).ok());
        match self.call(ShimRequest::Shutdown).await? {
            Reply::Done => {}
            other => return Err(unexpected(other)),
        }
        if let Some(process) = process {
            // Its reply is its last word: this takes a moment, not a wait.
            ended(process).await;
        }
        Ok(())
    }

    /// Kills the shim, which answers no more. What it held is then to be [reaped](reap_orphans).
    pub async fn kill(&self) {
        let Some(pid) = self.shared.pid else { return };
        let Ok(process) = sys::pidfd_open(pid) else { return };
        // It holds the connection, so the number is its own.
        let _ = sys::kill(Pid::from_raw(pid), libc::SIGKILL);
        ended(process).await;
    }

    /// The events of this connection, from its first one on; `None` when they were taken already.
    /// The channel closes when the shim is gone. It is unbounded: the shim paces itself.
    pub fn events(&self) -> Option<mpsc::UnboundedReceiver<Event>> {
        self.shared
            .events
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// The shim's process id.
    pub fn pid(&self) -> Option<i32> {
        self.shared.pid
    }

    async fn call(&self, request: ShimRequest) -> Result<Reply, ShimError> {
        let (tell, reply) = oneshot::channel();
        let seq = {
            let mut waiting = self.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            if waiting.closed {
                return Err(ShimError::Closed);
            }
            waiting.seq += 1;
            let seq = waiting.seq;
            waiting.replies.insert(seq, tell);
            seq
        };
        let mut frame = Vec::new();
        wire::put(&mut frame, &Call { seq, request }).map_err(|error| ShimError::Refused {
            reason: error.to_string(),
        })?;
        if frame.len() > wire::FRAME_BYTES_MAX {
            return Err(ShimError::Refused {
                reason: "the container's description is too long".to_owned(),
            });
        }
        self.shared.frames.send(frame).map_err(|_| ShimError::Closed)?;
        reply.await.map_err(|_| ShimError::Closed)
    }
}

/// Tries the system calls by which shims are started and watched, without starting one.
///
/// # Errors
/// What the kernel, or a filter of whatever cove runs in, refuses.
pub fn try_to_begin(exe: &Path) -> io::Result<()> {
    let own = i32::try_from(std::process::id()).map_err(io::Error::other)?;
    sys::pidfd_open(own)?;
    sys::read_only_view(exe).map(drop)
}

fn unexpected(reply: Reply) -> ShimError {
    match reply {
        Reply::StartFailed { reason } => ShimError::StartFailed { reason },
        Reply::Refused { reason } => ShimError::Refused { reason },
        other => ShimError::Refused {
            reason: format!("it answers something else: {other:?}"),
        },
    }
}

/// Waits a moment for the end of a process.
async fn ended(process: OwnedFd) {
    let waits = tokio::task::spawn_blocking(move || {
        let mut fds = [PollFd::new(process.as_fd(), PollFlags::POLLIN)];
        poll(&mut fds, PollTimeout::from(ENDING_MS_MAX))
    });
    let _ = waits.await;
}

/// Writes whole frames, so that a call that is dropped halfway leaves no torn one.
async fn write_frames(mut write: OwnedWriteHalf, mut frames: mpsc::UnboundedReceiver<Vec<u8>>) {
    while let Some(frame) = frames.recv().await {
        if write.write_all(&frame).await.is_err() {
            return;
        }
    }
    // Dropping the half shuts it down: the shim sees the end, closes, and the reader ends too.
}

async fn read_messages(
    mut read: OwnedReadHalf,
    waiting: Arc<Mutex<Waiting>>,
    events: mpsc::UnboundedSender<Event>,
) {
    let mut buffer = Vec::new();
    'connection: loop {
        match read.read_buf(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(_) => {}
        }
        loop {
            match wire::take(&mut buffer).map(|frame| frame.map(|f| serde_json::from_slice(&f))) {
                Ok(None) => break,
                Ok(Some(Ok(Message::Event(event)))) => {
                    let _ = events.send(event);
                }
                Ok(Some(Ok(Message::Reply { seq, reply }))) => {
                    let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
                    if let Some(tell) = waiting.replies.remove(&seq) {
                        let _ = tell.send(reply);
                    }
                }
                Ok(Some(Err(_))) | Err(_) => break 'connection,
            }
        }
    }
    let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
    waiting.closed = true;
    waiting.replies.clear();
}

/// What a shim left on disk: also right when the shim itself is gone. Containers without an exit
/// ran when it was last written.
///
/// # Errors
/// When `state.json` exists but cannot be read. An absent file is an empty list.
pub fn read_state(dir: &Path) -> Result<Vec<ContainerStatus>, ShimError> {
    State::load(dir)
        .map(|state| state.containers)
        .map_err(io_error("read the state in", dir))
}

/// Cleans up after a shim that died (`kill -9`, OOM): kills every process in the task's cgroup,
/// waits until they are gone and removes the cgroups. Containers of a dead shim do not go on for
/// long anyway: their output has no reader any more, the next line they write is their last.
/// Repeating it is harmless, and without a task in `dir` it does nothing. Blocks for some
/// milliseconds. Where no cgroups are mounted (any more), only the processes are ended.
///
/// # Errors
/// `Refused` when the shim lives; otherwise when a process or a cgroup could not be removed.
pub fn reap_orphans(dir: &Path) -> Result<(), ShimError> {
    let file = dir.join(TASK_FILE);
    let text = match fs::read(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(io_error("read", &file)(error)),
    };
    let task: TaskSpec = serde_json::from_slice(&text).map_err(|e| io_error("read", &file)(e.into()))?;
    let lock = daemon::lock(dir).map_err(io_error("take the lock in", dir))?;
    let Some(_lock) = lock else {
        return Err(ShimError::Refused {
            reason: "it is alive".to_owned(),
        });
    };
    match TaskCgroup::new(&task.cgroup, task.parent_stays) {
        Ok(cgroup) => {
            cgroup.kill_all();
            cgroup.remove().map_err(ShimError::Orphans)?;
        }
        // Without hierarchies there is nothing to remove, but they may have been there before.
        Err(_) => processes::end_all(&task.cgroup).map_err(ShimError::Orphans)?,
    }
    for path in [dir.join(SOCKET_FILE), dir.join(CONTAINERS_DIR)] {
        let removed = if path.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(io_error("remove", &path)(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Whether a process of the task in `dir` is left, its shim apart.
pub fn is_populated(dir: &Path) -> bool {
    let text = fs::read(dir.join(TASK_FILE)).unwrap_or_default();
    let task = serde_json::from_slice::<TaskSpec>(&text);
    task.is_ok_and(|task| !processes::in_cgroup(&task.cgroup).is_empty())
}
