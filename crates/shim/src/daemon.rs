//! How the shim becomes a process of its own: nobody's child, in its own session, holding nothing
//! of what its parent had open, found by its socket.

use std::fmt::Display;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::ExitCode;

use nix::fcntl::OFlag;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use nix::unistd::{chdir, dup2_stderr, dup2_stdin, dup2_stdout, pipe2, setsid};

use crate::cgroup::TaskCgroup;
use crate::container::{SHIM_OOM_SCORE_ADJ, chain};
use crate::oci::NOFILE;
use crate::shims_cgroup::ShimsCgroup;
use crate::spec::TaskSpec;
use crate::sys;
use crate::wire::{SOCKET_FILE, TASK_FILE};

/// Locked by a live shim, so that a task never has two.
pub(crate) const LOCK_FILE: &str = "shim.lock";
const ERR_FILE: &str = "shim.err";

/// A shim that is ready to serve.
pub(crate) struct Begun {
    pub task: TaskSpec,
    pub cgroup: TaskCgroup,
    pub listener: UnixListener,
    pub ready: Ready,
}

/// Tells the process that was started by the client how the beginning went.
pub(crate) struct Ready {
    pipe: File,
    /// Held as long as the shim lives.
    lock: File,
}

impl Ready {
    pub(crate) fn failed(mut self, sentence: &str) {
        let _ = self.pipe.write_all(sentence.as_bytes());
    }

    pub(crate) fn succeeded(mut self) {
        let _ = self.pipe.write_all(OK.as_bytes());
        // The lock goes when the process goes, however that happens.
        std::mem::forget(self.lock);
    }
}

const OK: &str = "ok";

/// Forks: the child becomes the shim and serves, the parent waits until it has begun.
pub(crate) fn detach(dir: &Path, serve: impl FnOnce(Begun) -> ExitCode) -> ExitCode {
    sys::close_inherited();
    let (from_child, to_parent) = match pipe2(OFlag::O_CLOEXEC) {
        Ok(pipe) => pipe,
        Err(errno) => return fail(&format!("cannot make a pipe: {errno}")),
    };
    match sys::fork() {
        Err(errno) => fail(&format!("cannot fork: {errno}")),
        Ok(Some(_)) => {
            drop(to_parent);
            let mut sentence = String::new();
            match File::from(from_child).read_to_string(&mut sentence) {
                Ok(_) if sentence == OK => ExitCode::SUCCESS,
                Ok(0) => fail("it ended without a word"),
                Ok(_) => fail(&sentence),
                Err(error) => fail(&format!("it cannot be heard: {error}")),
            }
        }
        Ok(None) => {
            drop(from_child);
            let mut to_parent = File::from(to_parent);
            match begin(dir) {
                Ok((task, cgroup, listener, lock)) => serve(Begun {
                    task,
                    cgroup,
                    listener,
                    ready: Ready {
                        pipe: to_parent,
                        lock,
                    },
                }),
                Err(sentence) => {
                    let _ = to_parent.write_all(sentence.as_bytes());
                    ExitCode::FAILURE
                }
            }
        }
    }
}

fn fail(sentence: &str) -> ExitCode {
    log_error(sentence);
    ExitCode::FAILURE
}

fn begin(dir: &Path) -> Result<(TaskSpec, TaskCgroup, UnixListener, File), String> {
    let in_dir =
        |what: &str, error: &dyn std::fmt::Display| format!("cannot {what} in {}: {error}", dir.display());
    setsid().map_err(|e| format!("cannot make a session: {e}"))?;
    let lock = lock(dir).map_err(|e| in_dir("take the lock", &e))?;
    let lock = lock.ok_or_else(|| format!("a shim lives already in {}", dir.display()))?;
    let task = fs::read(dir.join(TASK_FILE)).map_err(|e| in_dir("read the task", &e))?;
    let task: TaskSpec = serde_json::from_slice(&task).map_err(|e| in_dir("understand the task", &e))?;
    replace_stdio(dir).map_err(|e| in_dir("write the log", &e))?;
    chdir("/").map_err(|e| format!("cannot go to /: {e}"))?;
    nix::sys::prctl::set_child_subreaper(true).map_err(|e| format!("cannot become a subreaper: {e}"))?;
    let _ = nix::sys::prctl::set_name(c"cove-shim");
    // Without the privilege the shim is as killable as its parent.
    let _ = fs::write("/proc/self/oom_score_adj", SHIM_OOM_SCORE_ADJ);

    raise_nofile();
    let listener = listen(dir).map_err(|e| in_dir("listen", &e))?;
    let cgroup = TaskCgroup::new(&task.cgroup, task.parent_stays).map_err(|e| chain(&e))?;
    if let Err(error) = cgroup.create(&task) {
        let text = chain(&error);
        let _ = cgroup.remove();
        let _ = fs::remove_file(dir.join(SOCKET_FILE));
        return Err(text);
    }
    leave_the_starters_cgroup(&task);
    Ok((task, cgroup, listener, lock))
}

/// Where this fails the shim depends on the cgroup that it was started in, and serves all the same.
fn leave_the_starters_cgroup(task: &TaskSpec) {
    let Some(path) = &task.shims_cgroup else { return };
    let errors = match ShimsCgroup::new(path) {
        Ok(shims) => shims.enter(),
        Err(error) => vec![error],
    };
    for error in errors {
        log_error(format_args!(
            "the shim stays in the cgroup of who started it: {}",
            chain(&error)
        ));
    }
}

/// Containers get no more open files than the shim may have. Without the privilege to raise the
/// limit they get what there is.
fn raise_nofile() {
    if let Ok((soft, hard)) = getrlimit(Resource::RLIMIT_NOFILE)
        && hard < NOFILE
    {
        let _ = setrlimit(Resource::RLIMIT_NOFILE, soft, NOFILE);
    }
}

/// The lock of a task's shim; `None` when a live shim holds it.
pub(crate) fn lock(dir: &Path) -> io::Result<Option<File>> {
    let file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(dir.join(LOCK_FILE))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Writes a line to standard error, which may be a file on a full disk: `eprintln!` panics there.
pub(crate) fn log_error(what: impl Display) {
    let _ = io::stderr().write_all(format!("{what}\n").as_bytes());
}

/// Nothing comes in; what goes wrong goes to a file of the task.
fn replace_stdio(dir: &Path) -> io::Result<()> {
    let null = OpenOptions::new().read(true).write(true).open("/dev/null")?;
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .open(dir.join(ERR_FILE))?;
    dup2_stdin(&null)?;
    dup2_stdout(&null)?;
    dup2_stderr(&log)?;
    Ok(())
}

/// Binds the socket by a short name: a socket's path may have 107 bytes, a directory's many more.
fn listen(dir: &Path) -> io::Result<UnixListener> {
    let here: OwnedFd = File::open(dir)?.into();
    let path = socket_path(&here);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&path)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// The socket in an open directory.
pub(crate) fn socket_path(dir: &impl AsRawFd) -> std::path::PathBuf {
    format!("/proc/self/fd/{}/{SOCKET_FILE}", dir.as_raw_fd()).into()
}
