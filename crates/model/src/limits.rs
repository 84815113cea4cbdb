//! Quotas and sizes of AWS that more than one crate needs.

/// Security groups of an `awsvpcConfiguration`.
pub const SECURITY_GROUPS_PER_AWSVPC_CONFIGURATION: usize = 5;
/// Subnets of an `awsvpcConfiguration`.
pub const SUBNETS_PER_AWSVPC_CONFIGURATION: usize = 16;
/// Tags of one resource.
pub const TAGS_PER_RESOURCE: usize = 50;
