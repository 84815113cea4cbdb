//! AWS STS.

mod caller;
mod operations;

pub use sts_api as api;

/// The service.
pub static SERVICE: world::Service = world::Service::new(&api::SERVICE, operations::implementation);
