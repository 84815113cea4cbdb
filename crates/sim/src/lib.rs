//! The deterministic simulator: the real world on a fake machine.
//!
//! What is real: every operation and controller of `world`, its transactions and their undoing,
//! and the stored form of the rows. What is fake: the disk, the kernel
//! and the node with its shims, the clock, and all that goes wrong between them. One `u64` decides
//! everything, so a failure is its seed.
//!
//! The line between what a crash takes and what it leaves is that of the real machine: the rows on
//! disk, the interfaces in the kernel and the shims with their containers stay; the engine's
//! memory, both drivers' mirrors and every message between them go. A reboot takes the kernel's
//! and the shims' part too.
//!
//! The fake drivers report again what the rows do not show yet, because an observation can be lost
//! with a batch that could not be written.
//!
//! After every step the world is audited, and compared with what the kernel has; of services an oracle sees
//! that each keeps its promise ([`services`]). When the faults end, everything must become as the rows want it.
//!
//! A seed's scenario is single tasks when it is even, services when it is odd.

mod disk;
mod fabric;
mod fault_rng;
mod image_fault_profile;
pub mod life;
mod machine;
mod node;
pub mod planner;
mod random_set;
mod services;
mod simulation;
mod tasks;
mod trace;
mod user;
mod writer;

pub use simulation::{Failure, Report, STEPS, Scenario, run, run_aloud};
