//! Calls the lifecycle hooks of service deployments, and observes what they answer.
//!
//! A hook is an `http://` address that stands in the place of a Lambda function. It is called from the machine
//! itself, not from inside a VPC: it is the user's own program, as a Lambda function would be, and the address is
//! what the user gave. It gets by POST the document that a Lambda function gets, and answers as one.
//!
//! The driver is level-triggered: a hook that a deployment's row awaits is called, at its time, and again after a
//! restart. What was observed is told again until the row shows it, or awaits the hook no longer.

mod call;
mod driver;
mod event;

pub use call::Limits;
pub use driver::{Hooks, Observe};
