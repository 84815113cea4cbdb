//! The last steps inside a new container: find the program, become it.
//!
//! libcontainer's own executor looks only at the "others" bit of the mode, tells errors in its own
//! words, and leaves SIGPIPE ignored (Rust ignores it) and signals blocked (the shim blocks them
//! for its signalfd). This one does not.

use std::convert::Infallible;
use std::ffi::CString;
use std::io::Write;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::rc::Rc;

use libcontainer::syscall::syscall::SyscallType;
use libcontainer::workload::{Executor, ExecutorError, ExecutorSetEnvsError, ExecutorValidationError};
use nix::errno::Errno;
use nix::sys::signal::{SigSet, SigmaskHow, sigprocmask};
use nix::unistd::{AccessFlags, access, execve};
use oci_spec::runtime::Spec;

use crate::confinement::Confinement;
use crate::parent::{Parent, Role};
use crate::sys;

/// As runc: the exit status when the program was found but the kernel cannot execute it.
const EXIT_NOT_EXECUTED: i32 = 255;

/// Becomes the program of the specification. Cloned into the container's first process.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    /// The write end of a pipe to the shim: a sentence when the program cannot be found or begun,
    /// closed without a word when it runs.
    report: Rc<OwnedFd>,
    confinement: Confinement,
    /// Stay as pid 1, with the program as a child.
    init: bool,
}

impl Program {
    pub(crate) fn new(report: OwnedFd, confinement: Confinement, init: bool) -> Program {
        Program {
            report: Rc::new(report),
            confinement,
            init,
        }
    }

    fn report(&self, sentence: &str) {
        // Nobody listens when the shim is gone: then there is nobody to tell.
        let _ = nix::unistd::write(&*self.report, sentence.as_bytes());
    }

    fn become_it(&self, spec: &Spec) -> Result<(), ExecutorError> {
        let process = spec.process().as_ref().ok_or(ExecutorError::InvalidArg)?;
        let syscall = SyscallType::default().create_syscall();
        self.confinement
            .enter(syscall.as_ref())
            .map_err(ExecutorError::Other)?;
        let args = process.args().as_deref().unwrap_or_default();
        let env = process.env().as_deref().unwrap_or_default();
        if self.init {
            become_parent_of_it(args, env)?;
        }
        match become_program(args, env) {
            Ok(never) => match never {},
            Err(error) => Err(error),
        }
    }
}

/// Becomes a program: the first of `args`, found by the PATH in `env`. What is found but cannot be
/// executed says so and ends with its own status.
pub(crate) fn become_program(args: &[String], env: &[String]) -> Result<Infallible, ExecutorError> {
    let path = find(args, env).map_err(ExecutorError::Other)?;
    let args = c_strings(args)?;
    let env = c_strings(env)?;
    let program = CString::new(path.as_str()).map_err(|_| ExecutorError::InvalidArg)?;
    sys::default_signals();
    let unblocked = sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None);
    let errno = match unblocked.and_then(|()| execve(&program, &args, &env)) {
        Ok(never) => match never {},
        Err(errno) => errno,
    };
    // The container counts as started: its own log tells, as under runc.
    let text = format!("exec {path}: {}\n", words(errno));
    let _ = std::io::stderr().write_all(text.as_bytes());
    sys::exit_now(EXIT_NOT_EXECUTED)
}

impl Executor for Program {
    fn exec(&self, spec: &Spec) -> Result<(), ExecutorError> {
        // Without the capabilities that the container does not get, less may be found and done than
        // before.
        self.become_it(spec)
            .inspect_err(|error| self.report(&error.to_string()))
    }

    fn validate(&self, spec: &Spec) -> Result<(), ExecutorValidationError> {
        let process = spec.process().as_ref();
        let args = process.and_then(|p| p.args().as_deref()).unwrap_or_default();
        let env = process.and_then(|p| p.env().as_deref()).unwrap_or_default();
        match find(args, env) {
            Ok(_) => Ok(()),
            Err(sentence) => {
                self.report(&sentence);
                Err(ExecutorValidationError::ArgValidationError(sentence))
            }
        }
    }

    /// The environment goes to execve as it is; this process needs none.
    fn setup_envs(&self, _: std::collections::HashMap<String, String>) -> Result<(), ExecutorSetEnvsError> {
        Ok(())
    }
}

pub(crate) fn c_strings(texts: &[String]) -> Result<Vec<CString>, ExecutorError> {
    texts
        .iter()
        .map(|t| CString::new(t.as_str()).map_err(|_| ExecutorError::InvalidArg))
        .collect()
}

/// The program's path: as given when it has a slash, otherwise by PATH. Errors as runc words them.
fn find(args: &[String], env: &[String]) -> Result<String, String> {
    let name = args.first().ok_or("no command specified")?;
    if name.contains('/') {
        return match executable(name) {
            Ok(()) => Ok(name.clone()),
            Err(Errno::ENOENT) => Err(format!("exec: {name:?}: stat {name}: no such file or directory")),
            Err(errno) => Err(format!("exec: {name:?}: {}", words(errno))),
        };
    }
    let path = env
        .iter()
        .find_map(|entry| entry.strip_prefix("PATH="))
        .unwrap_or_default();
    path.split(':')
        // An empty element is the working directory.
        .map(|dir| {
            if dir.is_empty() {
                format!("./{name}")
            } else {
                format!("{dir}/{name}")
            }
        })
        .find(|candidate| executable(candidate).is_ok())
        .ok_or_else(|| format!("exec: {name:?}: executable file not found in $PATH"))
}

fn executable(path: &str) -> Result<(), Errno> {
    let metadata = Path::new(path)
        .metadata()
        .map_err(|error| error.raw_os_error().map_or(Errno::EIO, Errno::from_raw))?;
    if metadata.is_dir() {
        return Err(Errno::EISDIR);
    }
    access(path, AccessFlags::X_OK)
}

/// The C library's words as Go has them: in lower case.
pub(crate) fn words(errno: Errno) -> String {
    match errno {
        Errno::ENOEXEC => "exec format error".to_owned(),
        other => other.desc().to_lowercase(),
    }
}

/// Splits this process: the child returns and will be the program; the parent stays as the
/// container's pid 1, passes signals on, reaps orphans, and ends as the program ends.
fn become_parent_of_it(args: &[String], env: &[String]) -> Result<(), ExecutorError> {
    // None may be lost until it is there to pass them on.
    let blocked = sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::all()), None);
    blocked.map_err(|errno| ExecutorError::Other(words(errno)))?;
    Parent::new(args, env)
        .and_then(|parent| parent.split(Role::Init))
        .map_err(ExecutorError::Other)
}
