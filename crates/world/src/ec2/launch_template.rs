//! Launch templates.

use api::ec2::RunInstancesRequest;
use model::{ApiError, ApiResult, Tag};
use rows::LaunchedFrom;

use crate::{Cx, Txn};

/// The request with what its launch template adds to it.
pub fn merged(
    _cx: &Cx,
    _txn: &Txn,
    input: RunInstancesRequest,
) -> ApiResult<(RunInstancesRequest, Option<LaunchedFrom>)> {
    match input.launch_template {
        Some(_) => Err(ApiError::not_served("LaunchTemplate")),
        None => Ok((input, None)),
    }
}

/// The tags that AWS puts on an instance from a template.
pub fn marks(from: &LaunchedFrom) -> [Tag; 2] {
    let tag = |key: &str, value: String| Tag {
        key: key.to_owned(),
        value,
    };
    [
        tag("aws:ec2launchtemplate:id", from.template.to_string()),
        tag("aws:ec2launchtemplate:version", from.version.to_string()),
    ]
}
