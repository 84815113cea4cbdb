//! Amazon CloudWatch, as far as a deployment's alarms need it. Nothing measures metrics: an alarm's state is what
//! SetAlarmState said, until as many datapoints are missing as the alarm looks at (`evaluation`).

pub mod actions;
pub mod alarm;
pub mod describe;
pub mod evaluation;
mod operations;
mod statistic;
pub mod tags;

pub use cloudwatch_api as api;

use model::{ApiError, Tag, TagError, validate_tags};

/// The service.
pub static SERVICE: world::Service = world::Service {
    controllers: &[&evaluation::Alarms],
    ..world::Service::new(&api::SERVICE, operations::implementation)
};

/// What CloudWatch calls what its own checks refuse; no shape of its model.
fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", message)
}

/// A whole list of tags, within the limits that all services share.
///
/// # Errors
/// `ValidationError` and `InvalidParameterValue`.
fn checked_tags(tags: Vec<Tag>) -> Result<Vec<Tag>, ApiError> {
    let refused = |message: &str| crate::api::ErrorCode::InvalidParameterValue.error(message);
    match validate_tags(&tags) {
        Ok(()) => Ok(tags),
        Err(TagError::TooMany) => Err(invalid(
            "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length \
             less than or equal to 50",
        )),
        Err(TagError::DuplicateKey) => Err(refused("Duplicate tag keys found.")),
        Err(TagError::ReservedPrefix) => Err(refused(
            "aws: prefixed tag key names are not allowed for external use.",
        )),
        Err(TagError::KeyLength | TagError::ValueLength) => Err(refused(
            "A tag has a key of 1 to 128 and a value of up to 256 characters.",
        )),
    }
}
