//! CloudWatch Logs: groups and streams. The events are in the log store.

pub mod group;
pub mod stream;
pub mod tags;

use api::logs::ErrorCode;
use model::ApiError;

fn invalid(message: impl Into<String>) -> ApiError {
    ErrorCode::InvalidParameterException.error(message)
}

pub fn group_not_found() -> ApiError {
    ErrorCode::ResourceNotFoundException.error("The specified log group does not exist.")
}

pub fn stream_not_found() -> ApiError {
    ErrorCode::ResourceNotFoundException.error("The specified log stream does not exist.")
}
