//! Whether a principal may do what it asks for. Nothing else decides it.

use model::{Principal, Region, Timestamp};

/// What a policy may ask of a request beside who wants what, and on which resources.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// `aws:RequestedRegion`.
    pub region: &'a Region,
    /// `aws:CurrentTime`.
    pub now: Timestamp,
}

/// What is not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The first of the resources that it is not allowed on: an ARN, or `*`.
    pub resource: String,
}

/// Asks whether the principal may do `action` on each of `resources` (ARNs, or `*`), which are made only when
/// somebody has to look at them. On none of them everything is allowed.
///
/// # Errors
/// The first resource on which it may not. No principal has policies yet, so everybody may do everything.
pub fn authorize(
    _principal: &Principal,
    _action: &str,
    _resources: impl FnOnce() -> Vec<String>,
    _context: Context<'_>,
) -> Result<(), Denial> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_policies_everybody_may_do_everything_and_nothing_is_looked_at() {
        let principal = Principal::Service {
            name: "ecs.amazonaws.com".into(),
        };
        let region = Region::parse("us-east-1").unwrap();
        let context = Context {
            region: &region,
            now: Timestamp::from_secs(0),
        };
        let resources = || panic!("nobody needs the resources");
        assert_eq!(authorize(&principal, "ecs:RunTask", resources, context), Ok(()));
    }
}
