//! One more process in a running container, as Docker's exec has it: in the container's namespaces and
//! cgroup, with its user, environment, limits, capabilities and system call filter.
//!
//! libcontainer's own "tenant" is not used: it has neither the filter nor the limits, and its caller
//! waits for processes that the container can hold up. Here the shim forks and goes on.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::AsRawFd;
use std::path::PathBuf;

use libcontainer::syscall::syscall::SyscallType;
use nix::errno::Errno;
use nix::sched::{CloneFlags, setns};
use nix::sys::prctl;
use nix::sys::stat::{Mode, umask};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{
    Gid, Pid, Uid, chdir, dup2_stderr, dup2_stdin, dup2_stdout, setgroups, setresgid, setresuid, setsid,
};
use oci_spec::runtime::{Process, Spec};

use crate::confinement::Confinement;
use crate::daemon::log_error;
use crate::parent::{EXIT_NOT_RUN, Parent, Role};
use crate::program;
use crate::sys;

/// As Docker has it: the program is not there.
const EXIT_NOT_FOUND: i32 = 127;

/// What a process needs to become one of the container's own.
#[derive(Debug)]
pub(crate) struct Inside {
    process: Process,
    confinement: Confinement,
}

impl Inside {
    /// By what the container was made of.
    ///
    /// # Errors
    /// In a sentence.
    pub(crate) fn new(spec: &Spec, confinement: Confinement) -> Result<Inside, String> {
        let process = spec.process().clone().ok_or("there is no process")?;
        Ok(Inside { process, confinement })
    }

    /// Starts a program in the container whose first process is `container`, in the cgroups of which
    /// `doors` are the `cgroup.procs`. The process that is given is one outside; it ends with the
    /// program's exit code, 128 and a signal's number, or [`EXIT_NOT_RUN`]. What the program writes is
    /// lost.
    ///
    /// # Errors
    /// When there cannot be one more process. Whatever else goes wrong shows in the exit code, and in
    /// the shim's log if `aloud`.
    pub(crate) fn start(
        &self,
        args: &[String],
        container: Pid,
        doors: &[PathBuf],
        aloud: bool,
    ) -> Result<Pid, String> {
        match sys::fork() {
            Ok(Some(pid)) => Ok(pid),
            Ok(None) => {
                if let Err(sentence) = self.enter(container, doors) {
                    if aloud {
                        log_error(format_args!("a process cannot enter the container: {sentence}"));
                    }
                    sys::exit_now(EXIT_NOT_RUN);
                }
                sys::exit_now(self.stand_by(args))
            }
            Err(errno) => Err(format!("fork: {errno}")),
        }
    }

    /// Goes into the container and gives up everything that its own processes do not have. The pid
    /// namespace is that of the children alone, so nothing inside can reach this process before.
    fn enter(&self, container: Pid, doors: &[PathBuf]) -> Result<(), String> {
        let failed = |what: &'static str| move |error: &dyn std::fmt::Display| format!("{what}: {error}");
        let syscall = SyscallType::default().create_syscall();
        let namespaces = sys::pidfd_open(container.as_raw()).map_err(|e| failed("pidfd_open")(&e))?;
        let null = OpenOptions::new()
            .read(true)
            .write(true)
            .open("/dev/null")
            .map_err(|e| failed("/dev/null")(&e))?;
        // The container sees the processes that come of this one, and theirs is a copy of it.
        sys::hide_command_line().map_err(|e| failed("command line")(&e))?;
        // A signal to the program's group must not reach the shim.
        setsid().map_err(|e| failed("setsid")(&e))?;
        // The shim's own score would be inherited.
        fs::write("/proc/self/oom_score_adj", "0").map_err(|e| failed("oom_score_adj")(&e))?;
        prctl::set_dumpable(false).map_err(|e| failed("prctl")(&e))?;
        for door in doors {
            fs::write(door, "0").map_err(|e| failed("cgroup")(&e))?;
        }
        let all = CloneFlags::CLONE_NEWPID
            | CloneFlags::CLONE_NEWNS
            | CloneFlags::CLONE_NEWNET
            | CloneFlags::CLONE_NEWIPC
            | CloneFlags::CLONE_NEWUTS
            | CloneFlags::CLONE_NEWCGROUP;
        setns(&namespaces, all).map_err(|e| failed("setns")(&e))?;
        drop(namespaces);
        for limit in self.process.rlimits().iter().flatten() {
            syscall.set_rlimit(limit).map_err(|e| failed("setrlimit")(&e))?;
        }
        let user = self.process.user();
        umask(Mode::from_bits_truncate(user.umask().unwrap_or(0o022)));
        chdir(self.process.cwd()).map_err(|e| failed("chdir")(&e))?;
        let groups = user.additional_gids().iter().flatten();
        let groups: Vec<Gid> = groups.copied().map(Gid::from_raw).collect();
        setgroups(&groups).map_err(|e| failed("setgroups")(&e))?;
        become_user(user.uid(), user.gid()).map_err(|e| failed("setresuid")(&e))?;
        self.confinement.enter(syscall.as_ref())?;
        leave_descriptors(null).map_err(|e| failed("dup2")(&e))
    }

    /// Waits outside for the end of what happens inside.
    fn stand_by(&self, args: &[String]) -> i32 {
        match sys::fork() {
            Ok(Some(inner)) => exit_code(inner).unwrap_or(EXIT_NOT_RUN),
            Ok(None) => sys::exit_now(self.stand_around(args)),
            Err(_) => EXIT_NOT_RUN,
        }
    }

    /// The first process inside: the parent of the program, and of what that leaves behind. When the
    /// program is killed everything that it started is too, and this one takes their ends: the
    /// container's first process may be one that takes none.
    fn stand_around(&self, args: &[String]) -> i32 {
        let _ = prctl::set_child_subreaper(true);
        let env = self.process.env().as_deref().unwrap_or_default();
        let split = Parent::new(args, env).and_then(|parent| parent.split(Role::Probe));
        if split.is_err() {
            return EXIT_NOT_RUN;
        }
        let _ = setsid();
        // Nobody would hear why.
        let _ = program::become_program(args, env);
        EXIT_NOT_FOUND
    }
}

/// Keeps the permitted capabilities, which the kernel takes from a user that is not root any more.
fn become_user(uid: u32, gid: u32) -> nix::Result<()> {
    let (uid, gid) = (Uid::from_raw(uid), Gid::from_raw(gid));
    prctl::set_keepcaps(true)?;
    setresgid(gid, gid, gid)?;
    setresuid(uid, uid, uid)?;
    prctl::set_keepcaps(false)
}

/// The exit code of a child, once it has ended.
fn exit_code(child: Pid) -> nix::Result<i32> {
    loop {
        match waitpid(child, None) {
            Ok(WaitStatus::Exited(_, code)) => return Ok(code),
            Ok(WaitStatus::Signaled(_, signal, _)) => return Ok(128 + signal as i32),
            Ok(_) | Err(Errno::EINTR) => {}
            Err(errno) => return Err(errno),
        }
    }
}

/// Nothing comes in, nothing goes out, and nothing of the shim's stays open.
fn leave_descriptors(null: File) -> io::Result<()> {
    dup2_stdin(&null)?;
    dup2_stdout(&null)?;
    dup2_stderr(&null)?;
    debug_assert!(null.as_raw_fd() > 2);
    // Closed with all others, behind the back of what owns them here: this process never returns.
    std::mem::forget(null);
    sys::close_inherited();
    Ok(())
}
