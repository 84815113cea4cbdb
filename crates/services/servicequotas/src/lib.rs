//! Service Quotas: what an account may have in a region, and how it gets more.

pub use servicequotas_api as api;

mod operations;
pub mod quota;
pub mod request;

use crate::api::ErrorCode;
use model::{ApiError, ApiResult};
use rules::quota::{self as table, Quota};

/// The service.
pub static SERVICE: world::Service = world::Service::new(&api::SERVICE, operations::implementation);

/// A page's size where the request says none.
const PAGE: i32 = 100;

fn service(code: &str) -> ApiResult<&'static table::Service> {
    table::service(code).ok_or_else(|| {
        ErrorCode::NoSuchResourceException
            .error("The request failed because the specified service does not exist.")
    })
}

fn quota(service_code: &str, code: &str) -> ApiResult<&'static Quota> {
    let service = service(service_code)?;
    let mut of_service = table::of_service(service);
    of_service.find(|quota| quota.code == code).ok_or_else(|| {
        ErrorCode::NoSuchResourceException.error(format!(
            "The request failed because the specified quota does not exist: cove enforces no quota {code} of {service_code}."
        ))
    })
}

fn invalid_token() -> ApiError {
    ErrorCode::InvalidPaginationTokenException.error("Invalid NextToken is provided")
}

/// How many items a page has.
fn page_size(given: Option<i32>) -> usize {
    usize::try_from(given.unwrap_or(PAGE)).unwrap_or_default()
}
