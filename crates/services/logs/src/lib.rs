//! CloudWatch Logs: groups and streams. The events are in the log store.

pub mod group;
mod operations;
pub mod stream;
pub mod tags;

pub use logs_api as api;

use crate::api::ErrorCode;
use model::ApiError;

/// The service.
pub static SERVICE: world::Service = world::Service::new(&api::SERVICE, operations::implementation);

fn invalid(message: impl Into<String>) -> ApiError {
    ErrorCode::InvalidParameterException.error(message)
}

pub fn group_not_found() -> ApiError {
    ErrorCode::ResourceNotFoundException.error("The specified log group does not exist.")
}

pub fn stream_not_found() -> ApiError {
    ErrorCode::ResourceNotFoundException.error("The specified log stream does not exist.")
}
