//! All state and all behaviour of the cloud: pure, synchronous, deterministic.
//!
//! Every API write and every observation of a driver is one transaction over the [`rows`]: a
//! function of the rows, the request, and what [`Cx`] brings in from outside (time, chance, who
//! asks). Nothing here opens a socket or a file, starts a thread, or reads a clock.

mod agenda;
mod audit;
mod controllers;
mod cx;
mod filter;
pub mod hosts;
mod observe;
mod operations;
mod page;
mod refusal;
mod retention;
#[cfg(test)]
mod testing;
mod txn;

pub mod autoscaling;
mod cloudwatch;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod logs;
pub mod reachability;
mod servicequotas;
mod ssm;
mod sts;

pub use audit::{Auditor, audit};
pub use controllers::{boot, new_settings, stop_everything};
pub use cx::{Config, Cx};
pub use observe::observe;
pub use operations::{Decode, Extended, Implementation, Job, Reply, Service, operation, service};
pub use rules::rollout::RESTART_PAUSE;
pub use rules::scaling::managed::SCALE_IN_AFTER;
pub use txn::{Committed, Txn, World};
