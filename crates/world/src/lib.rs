//! The kernel of the cloud: transactions over the rows, and what every AWS service is made of. Pure, synchronous,
//! deterministic.
//!
//! Every API write and every observation of a driver is one transaction over the [`rows`]: a
//! function of the rows, the request, and what [`Cx`] brings in from outside (time, chance, who
//! asks). Nothing here, nor in the services, opens a socket or a file, starts a thread, or reads a clock.

mod controller;
mod cx;
pub mod page;
pub mod quota;
pub mod refusal;
pub mod retention;
mod service;
#[cfg(test)]
mod testing;
mod txn;
mod wildcard;
mod work_queue;

pub use controller::{Controller, ControllerStatus, Wake};
pub use cx::{Config, Cx};
pub use rules::rollout::RESTART_PAUSE;
pub use rules::scaling::managed::SCALE_IN_AFTER;
pub use service::{Decode, Implementation, Job, Reply, Run, Service, input, job, reply};
pub use txn::{Committed, Txn, World};
pub use wildcard::matches_wildcard;
