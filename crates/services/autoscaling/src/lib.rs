//! Amazon EC2 Auto Scaling: groups that keep a number of instances.

mod activity;
mod controller;
pub mod describe;
pub mod group;
pub mod instance;
pub mod lifecycle_hook;
pub mod managed;
mod operations;
mod refusal;
pub mod tags;

pub use autoscaling_api as api;

use std::sync::Arc;

use crate::api::ErrorCode;
use model::{ApiError, ApiResult};
use rows::AutoScalingGroup as Row;

use world::page::{Page, page};
use world::{Cx, Txn};

/// The service.
pub static SERVICE: world::Service = world::Service {
    prepare: ec2::ensure_region,
    controllers: &[&controller::Groups],
    ..world::Service::new(&api::SERVICE, operations::implementation)
};

fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", message.into())
}

/// The group that a request names; one that is being deleted takes no more requests.
fn find(cx: &Cx, txn: &Txn, name: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(name)).ok_or_else(|| {
        invalid(format!(
            "AutoScalingGroup name not found - AutoScalingGroup '{name}' not found"
        ))
    })
}

/// A group that can be changed.
fn changeable(cx: &Cx, txn: &Txn, name: &str) -> ApiResult<Row> {
    let row = find(cx, txn, name)?;
    if row.deleting {
        return Err(ErrorCode::ScalingActivityInProgress.error(format!(
            "AutoScalingGroup '{name}' is pending delete and cannot be changed."
        )));
    }
    Ok(Row::clone(&row))
}

/// A page of the items, which are in the order of `key`. `most` is the most records and, with
/// `default`, how many there are without `MaxRecords`.
fn cut<T>(
    items: Vec<T>,
    key: impl Fn(&T) -> String,
    max_records: Option<i32>,
    (default, most): (i32, i32),
    token: Option<&str>,
) -> ApiResult<Page<T>> {
    let size = max_records.unwrap_or(default);
    if !(1..=most).contains(&size) {
        return Err(invalid(format!(
            "1 validation error detected: Value '{size}' at 'maxRecords' failed to satisfy constraint: Member must have value between 1 and {most}"
        )));
    }
    let size = usize::try_from(size).unwrap_or(1);
    page(items, key, token, size)
        .map_err(|_| ErrorCode::InvalidNextToken.error("The NextToken value is not valid."))
}
