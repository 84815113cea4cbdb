//! Stands in the place of `rust-criu`, by `[patch]` in the workspace's manifest: cove makes no checkpoints of
//! containers, libcontainer cannot be built without the code for them, and the real crate brings protobuf with
//! its generator of code, a minute and a half of every first build.
//!
//! There is no CRIU here, and the types say so: neither a [`Criu`] nor a mode to run it in can exist.

use std::fmt;
use std::os::fd::RawFd;

/// A running CRIU: none.
#[derive(Debug)]
pub enum Criu {}

/// How CRIU would treat cgroups.
#[derive(Clone, Debug)]
pub enum CgMode {}

/// Why there is none.
#[derive(Debug)]
pub struct CriuError;

impl fmt::Display for CriuError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cove is built without CRIU")
    }
}

impl std::error::Error for CriuError {}

impl Criu {
    /// # Errors
    /// Always.
    pub fn new() -> Result<Self, CriuError> {
        Err(CriuError)
    }
}

macro_rules! of_nobody {
    ($($name:ident($($argument:ty),*) $(-> $output:ty)?;)*) => {
        impl Criu {
            $(pub fn $name(&mut self $(, _: $argument)*) $(-> $output)? { match *self {} })*
        }
    };
}

of_nobody! {
    get_criu_version() -> Result<u32, CriuError>;
    dump() -> Result<(), CriuError>;
    add_external(String);
    cgroups_mode(CgMode);
    set_ext_unix_sk(bool);
    set_external_mount(String, String);
    set_file_locks(bool);
    set_images_dir_fd(RawFd);
    set_leave_running(bool);
    set_link_remap(bool);
    set_log_file(String);
    set_log_level(i32);
    set_manage_cgroups(bool);
    set_orphan_pts_master(bool);
    set_pid(i32);
    set_root(String);
    set_shell_job(bool);
    set_tcp_established(bool);
    set_work_dir_fd(RawFd);
}

/// What CRIU would call a namespace of a kind. It is told to a [`Criu`], so nobody asks.
pub fn criu_ns_to_key(_: &str) -> String {
    unreachable!("there is no CRIU to tell it to")
}
