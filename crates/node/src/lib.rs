//! The node makes task rows real: it pulls their images, mounts their root filesystems, starts
//! their containers, forwards their output, and stops them again.
//!
//! ```text
//!  rows ──apply──▶ Node ──orders──▶ Supervisor (one a task) ──▶ images   pull, unpack, stack
//!                                        │  ▲                ──▶ shim     start, signal
//!                     observations ◀─────┘  └─── events ◀────────┘  └──▶ log files ──▶ LogSink
//! ```
//!
//! Everything is level-triggered: the node keeps a mirror of the rows it cares about and each
//! supervisor compares what its task's row says with what its shim says; it never depends on having
//! seen every change. What one observes is repeated after a restart, and until the row shows it; what
//! a shim wrote down stays until then.
//!
//! The node knows nothing of the engine, the store or HTTP servers: what it needs of them are the
//! [`ports`].
//!
//! A task on an EC2 instance differs in where it is: [`task_network`] says in which namespaces its
//! containers are and images are pulled, and its cgroup is in the instance's ([`host_cgroups`]).
//!
//! In the data directory:
//!
//! | path | what |
//! | --- | --- |
//! | `images/manifests/` | manifests and configurations by digest |
//! | `images/layers/` | unpacked layers by chain id, shared by all containers, never written again |
//! | `images/ingest/` | downloads and half-unpacked layers; emptied at every start |
//! | `tasks/ID/shim/` | the directory of the task's shim |
//! | `tasks/ID/containers/NAME/` | `rootfs` (the mount), `upper`, `work`, and its `/etc` files |

mod accounts;
mod awslogs;
mod config;
mod container_plan;
mod dependencies;
mod digest;
mod host_cgroups;
mod image_config;
mod image_reference;
mod images;
mod links;
mod log_forwarder;
mod mirror;
mod network_files;
mod node;
mod orders;
pub mod ports;
mod reasons;
mod rootfs;
mod stop_signal;
mod supervisor;
mod task_network;

pub use config::NodeConfig;
pub use node::{Node, StartNodeError};
pub use rootfs::{remove_container_mount, try_rootfs};
