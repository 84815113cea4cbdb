//! The parent of a program in a container: process 1 of a container with an init process, and what stands over the
//! program of a health check.
//!
//! It is a program of its own (`parent/main.rs`), as Docker's `docker-init` is. A copy of the shim would do the same
//! work, but the container could read from it what is the machine's: the shim's command line, its memory, the file
//! that it was executed from.

use std::ffi::CString;
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{OwnedFd, RawFd};

use nix::errno::Errno;
use nix::fcntl::OFlag;
use nix::sys::memfd::{MFdFlags, memfd_create};
use nix::unistd::{Pid, fexecve, pipe2};

use crate::daemon::log_error;
use crate::program::{c_strings, words};
use crate::sys;

const PROGRAM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/parent"));
/// What `ps` shows of it, before the program's own arguments: Docker's.
const ARGS: [&str; 2] = ["/sbin/docker-init", "--"];
/// Where it reads what it is to do.
const ORDERS_FD: RawFd = 3;
/// Of memfd_create(2), since Linux 6.3, where a machine may forbid to execute what was made without it.
const MFD_EXEC: u32 = 0x10;
/// Of what cannot be run at all: Docker's.
pub(crate) const EXIT_NOT_RUN: i32 = 125;

/// What it does beside waiting for the program's end; its own numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Role {
    /// Passes signals on and takes the ends of orphans.
    Init = 0,
    /// When the program was killed, waits for the ends of all that it has left behind.
    Probe = 1,
}

/// All that is needed to become it.
#[derive(Debug)]
pub(crate) struct Parent {
    executable: OwnedFd,
    args: Vec<CString>,
    env: Vec<CString>,
}

impl Parent {
    /// For a program with these arguments in this environment.
    ///
    /// # Errors
    /// In a sentence.
    pub(crate) fn new(args: &[String], env: &[String]) -> Result<Parent, String> {
        let shown: Vec<String> = ARGS.iter().map(|arg| (*arg).to_owned()).collect();
        let shown = [&shown, args].concat();
        let failed = |errno: Errno| format!("cannot make {}: {}", ARGS[0], words(errno));
        let executable = match create(MFD_EXEC) {
            Err(Errno::EINVAL) => create(0),
            made => made,
        };
        Ok(Parent {
            executable: executable.map_err(failed)?,
            args: c_strings(&shown).map_err(|error| error.to_string())?,
            env: c_strings(env).map_err(|error| error.to_string())?,
        })
    }

    /// Forks: the child, which is to be the program, returns as soon as this process has become the parent; this
    /// process never does.
    ///
    /// # Errors
    /// In a sentence: then nothing has happened.
    pub(crate) fn split(self, role: Role) -> Result<(), String> {
        let failed = |errno: Errno| format!("cannot fork: {}", words(errno));
        let (orders, give) = pipe2(OFlag::O_CLOEXEC).map_err(failed)?;
        let (became, held) = pipe2(OFlag::O_CLOEXEC).map_err(failed)?;
        match sys::fork().map_err(failed)? {
            Some(program) => {
                drop(became);
                let Err(error) = self.become_it(program, role, &orders, give);
                log_error(format_args!("exec {}: {error}", ARGS[0]));
                drop(held);
                sys::exit_now(EXIT_NOT_RUN)
            }
            None => {
                drop((orders, give, held));
                // Its end comes when the other process executes, for all is closed then. What the program
                // sees of its parent is never a copy of the shim.
                let _ = File::from(became).read(&mut [0]);
                Ok(())
            }
        }
    }

    fn become_it(
        &self,
        program: Pid,
        role: Role,
        orders: &OwnedFd,
        give: OwnedFd,
    ) -> std::io::Result<std::convert::Infallible> {
        let mut text = program.as_raw().to_ne_bytes().to_vec();
        text.extend((role as i32).to_ne_bytes());
        File::from(give).write_all(&text)?;
        // What goes to ORDERS_FD must not take the executable's place, nor be there already.
        let executable = sys::dup_above(&self.executable, ORDERS_FD)?;
        let orders = sys::dup_above(orders, ORDERS_FD)?;
        sys::close_all_at_exec();
        sys::put_at(&orders, ORDERS_FD)?;
        sys::default_signals();
        Ok(fexecve(&executable, &self.args, &self.env)?)
    }
}

/// The executable, in memory: no image has it.
fn create(flags: u32) -> nix::Result<OwnedFd> {
    let flags = MFdFlags::MFD_CLOEXEC | MFdFlags::from_bits_retain(flags);
    let file = memfd_create(c"docker-init", flags)?;
    let mut file = File::from(file);
    file.write_all(PROGRAM)
        .map_err(|error| error.raw_os_error().map_or(Errno::EIO, Errno::from_raw))?;
    Ok(file.into())
}
