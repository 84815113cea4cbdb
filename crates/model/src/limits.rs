//! Quotas and sizes of AWS that more than one room needs.

/// Security groups of one network interface.
pub const SECURITY_GROUPS_PER_INTERFACE: usize = 5;
/// Rules of a security group in one direction and address family.
pub const RULES_PER_SECURITY_GROUP: u32 = 60;
/// Subnets of an `awsvpcConfiguration`.
pub const SUBNETS_PER_AWSVPC_CONFIGURATION: usize = 16;
/// Tags of one resource.
pub const TAGS_PER_RESOURCE: usize = 50;
