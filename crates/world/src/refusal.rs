//! What of a request nothing in cove makes real.

use model::{ApiError, ApiResult};

/// Refuses the members that are given, all by name.
///
/// # Errors
/// `NotImplemented`.
pub fn not_served(members: &[(bool, &str)]) -> ApiResult<()> {
    let given = members.iter().filter(|(given, _)| *given);
    ApiError::none_served(&given.map(|(_, name)| *name).collect::<Vec<_>>())
}
