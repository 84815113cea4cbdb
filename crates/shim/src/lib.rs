//! `cove shim`: one small process per task that owns the task's containers.
//!
//! It alone calls `libcontainer` (which clones inside its caller, so the caller must be
//! single-threaded), holds the containers' output, reaps them, and outlives the engine: when cove
//! is restarted or killed, tasks go on, and [`client::Client::connect`] finds them again.
//!
//! In a task's directory:
//!
//! | path | what |
//! | --- | --- |
//! | `task.json` | the [`spec::TaskSpec`], written by the client before the shim starts |
//! | `shim.sock` | where the shim listens; one client at a time, a new one replaces the old |
//! | `shim.lock` | locked while the shim lives |
//! | `shim.err` | what went wrong in the shim |
//! | `state.json` | every container with its pid and exit, replaced atomically at each change |
//! | `NAME.log` | a container's output, see [`output`] |
//! | `containers/` | libcontainer's state |

mod capabilities;
mod cgroup;
mod checks;
pub mod client;
mod confinement;
mod container;
mod daemon;
mod filter;
mod health;
mod host_cgroup;
mod inside;
pub mod instances;
mod lines;
mod oci;
pub mod output;
mod parent;
mod peer;
mod processes;
mod program;
mod rootfs;
mod seccomp;
pub mod server;
mod shims_cgroup;
pub mod spec;
mod state;
mod sys;
mod wire;

pub use cgroup::CgroupError;
pub use host_cgroup::HostCgroup;
pub use shims_cgroup::{InstanceLock, ShimsCgroup};

pub use server::run;
