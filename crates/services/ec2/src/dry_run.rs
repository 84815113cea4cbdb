//! Dry runs: whether a caller may do something, and never whether it would work now. Source: Amazon EC2 API
//! Reference, "Common query parameters".

use crate::api::ErrorCode;
use model::{ApiError, ApiResult};
use serde_json::Value;
use wire::Operation;
use world::{Job, Run};

/// Makes a job of an operation's function, or of a dry run of it.
pub fn job<O: Operation>(document: Value, run: Run<O>) -> Result<Job, ApiError> {
    if document.get("DryRun") != Some(&Value::Bool(true)) {
        return world::job::<O>(document, run);
    }
    let input = world::input::<O>(document)?;
    Ok(Box::new(move |cx, txn| {
        Err(answer(O::NAME, || run(cx, txn, input)))
    }))
}

/// The answer to a dry run of an operation: what is wrong with the request or names nothing is told, and what only the
/// states of things forbid is not. The caller takes back what `run` has done.
fn answer<T>(operation: &str, run: impl FnOnce() -> ApiResult<T>) -> ApiError {
    // Descriptions are allowed or not as a whole, whatever they name.
    if operation.starts_with("Describe") && !operation.ends_with("Attribute") {
        return allowed();
    }
    match run() {
        Err(error) if !is_of_state(&error) => error,
        _ => allowed(),
    }
}

fn allowed() -> ApiError {
    ErrorCode::DryRunOperation.error("Request would have succeeded, but DryRun flag is set.")
}

/// Ends a dry run before a state that AWS refuses with the code of a wrong value, so that [`answer`] cannot tell.
pub fn dry_run(flag: Option<bool>) -> ApiResult<()> {
    match flag {
        Some(true) => Err(allowed()),
        _ => Ok(()),
    }
}

/// Whether the same request may work at another time.
fn is_of_state(error: &ApiError) -> bool {
    const ENDINGS: [&str; 6] = [
        ".Conflict",
        ".Duplicate",
        ".InUse",
        ".NotAttached",
        "AlreadyAssociated",
        "LimitExceeded",
    ];
    const CODES: [&str; 11] = [
        "AnalysisExistsForNetworkInsightsPath",
        "DependencyViolation",
        "IncorrectInstanceState",
        "IncorrectState",
        "InsufficientFreeAddressesInSubnet",
        "InvalidInstanceID",
        "InvalidNetworkAclEntry.NotFound",
        "InvalidPermission.NotFound",
        "InvalidRoute.NotFound",
        "OperationNotPermitted",
        "PrefixListVersionMismatch",
    ];
    let code = error.code.as_ref();
    CODES.contains(&code) || code.contains("AlreadyExists") || ENDINGS.iter().any(|end| code.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code_of(operation: &str, code: &'static str) -> String {
        let failed = || Err::<(), _>(ApiError::new(code, "text"));
        answer(operation, failed).code.into_owned()
    }

    #[test]
    fn states_are_not_told() {
        for code in [
            "DependencyViolation",
            "IncorrectInstanceState",
            "InvalidGroup.Duplicate",
            "InvalidIPAddress.InUse",
            "InvalidLaunchTemplateName.AlreadyExistsException",
            "NetworkAclEntryAlreadyExists",
            "VpcLimitExceeded",
        ] {
            assert_eq!(code_of("DeleteVpc", code), "DryRunOperation", "{code}");
        }
        assert_eq!(answer("DeleteVpc", || Ok(())).status, 412);
    }

    #[test]
    fn what_is_wrong_with_the_request_is_told() {
        for code in [
            "InvalidParameterValue",
            "InvalidVpcID.NotFound",
            "MissingParameter",
            "NotImplemented",
        ] {
            assert_eq!(code_of("DeleteVpc", code), code);
            assert_eq!(code_of("DescribeVpcs", code), "DryRunOperation");
        }
        assert_eq!(
            code_of("DescribeVpcAttribute", "InvalidVpcID.NotFound"),
            "InvalidVpcID.NotFound"
        );
    }
}
