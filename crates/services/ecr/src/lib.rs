//! Amazon ECR: repositories, images, and the registry's password. The blobs themselves are in the
//! registry's content store.

pub mod authorization;
pub mod image;
mod operations;
pub mod repository;
pub mod tags;

pub use ecr_api as api;

use crate::api::ErrorCode;
use model::ApiError;

use world::Cx;

/// The service.
pub static SERVICE: world::Service = world::Service::new(&api::SERVICE, operations::implementation);

fn repository_not_found(cx: &Cx, name: &str) -> ApiError {
    ErrorCode::RepositoryNotFoundException.error(format!(
        "The repository with name '{name}' does not exist in the registry with id '{}'",
        cx.scope.account
    ))
}

/// A registry is an account's; nobody sees another's.
fn own_registry(cx: &Cx, registry_id: Option<&str>, repository: &str) -> Result<(), ApiError> {
    match registry_id.filter(|id| !id.is_empty()) {
        Some(id) if id != cx.scope.account.as_str() => Err(ErrorCode::RepositoryNotFoundException.error(
            format!("The repository with name '{repository}' does not exist in the registry with id '{id}'"),
        )),
        _ => Ok(()),
    }
}

fn invalid(message: impl Into<String>) -> ApiError {
    ErrorCode::InvalidParameterException.error(message)
}

/// `maxResults` of ECR's lists: 1 to 1000, 100 when absent.
fn page_size(max_results: Option<i32>) -> Result<usize, ApiError> {
    match max_results {
        None => Ok(100),
        Some(n @ 1..=1000) => Ok(usize::try_from(n).unwrap_or(1000)),
        Some(_) => Err(invalid(
            "Invalid parameter at 'maxResults' failed to satisfy constraint: 'Member must have value between 1 and 1000'",
        )),
    }
}
