//! The health check of a container definition.

use std::ops::RangeInclusive;

use crate::api::HealthCheck;
use model::ApiError;
use rows::HealthCheck as Row;

use super::client;

/// Reads the check of the container `name`. What is absent stays absent: answers fill no defaults in.
pub fn read(name: &str, check: HealthCheck) -> Result<Row, ApiError> {
    command(name, &check.command)?;
    Ok(Row {
        interval: within(name, "interval", check.interval, 5..=300)?,
        timeout: within(name, "timeout", check.timeout, 2..=60)?,
        retries: within(name, "retries", check.retries, 1..=10)?,
        start_period: within(name, "startPeriod", check.start_period, 0..=300)?,
        command: check.command,
    })
}

pub fn view(row: &Row) -> HealthCheck {
    let int = |value: Option<u32>| value.and_then(|v| i32::try_from(v).ok());
    HealthCheck {
        command: row.command.clone(),
        interval: int(row.interval),
        retries: int(row.retries),
        start_period: int(row.start_period),
        timeout: int(row.timeout),
    }
}

/// `CMD` and a program with its arguments, `CMD-SHELL` and a command for the shell, such a command
/// alone, or `NONE`. Docker takes other lists and then checks nothing: those are refused.
fn command(name: &str, words: &[String]) -> Result<(), ApiError> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        [] | [""] | ["CMD" | "CMD-SHELL"] => Err(client(format!(
            "Health check command must not be empty for container '{name}'"
        ))),
        ["CMD" | "CMD-SHELL", ..] | [_] => Ok(()),
        _ => Err(client(format!(
            "Health check command must start with CMD or CMD-SHELL for container '{name}'"
        ))),
    }
}

fn within(
    container: &str,
    what: &str,
    value: Option<i32>,
    range: RangeInclusive<u32>,
) -> Result<Option<u32>, ApiError> {
    let Some(value) = value else { return Ok(None) };
    let refused = |bound: &str, limit: u32| {
        client(format!(
            "Health check {what} must be {bound} allowed value {limit} for container '{container}'"
        ))
    };
    match u32::try_from(value) {
        Ok(value) if value > *range.end() => Err(refused("less than or equal to the maximum", *range.end())),
        Ok(value) if value >= *range.start() => Ok(Some(value)),
        _ => Err(refused("greater than or equal to the minimum", *range.start())),
    }
}
