//! What the kernel of this machine should have, computed from rows: namespaces, links, addresses,
//! routes, rules, neighbours and nftables rulesets; and the steps from one such plan to another.
//!
//! Pure: nothing here touches the kernel. A VPC is a network namespace that is its implicit
//! router; every ENI is a veth pair from there into its owner's namespace; one more namespace stands
//! for the internet. [`vpc_plan`] and [`internet_plan`] say what should be,
//! [`diff`] what to do about it.

pub mod names;
pub mod nft;

mod diff;
mod instance;
mod internet;
mod machine;
mod nat_gateway;
mod network_acl;
mod owner;
mod part;
mod plan;
mod prefix_list;
mod revoked;
mod route_table;
mod security_group;
mod vpc;

/// Only tests walk through plans.
#[cfg(any(test, feature = "fixture"))]
pub mod walk;

pub use diff::{NetAction, NetStep, diff};
pub use instance::{container_namespaces, has_container_namespaces, vpc_of};
pub use internet::{HOST_MAC, internet_plan};
pub use machine::{Machine, PublicPoolError};
pub use owner::Owner;
pub use part::{NamespaceFilter, namespaces_touched_by};
pub use plan::{
    Address, Link, NamespaceName, NamespacePlan, NetPlan, Packets, Route, RouteKey, RoutingRule, VethPeer,
};
pub use prefix_list::vpcs_with;
pub use revoked::{Flow, RevokedRules, revoked_rules};
pub use vpc::{METADATA, RESOLVER_LINK_LOCAL, vpc_part, vpc_plan};

#[cfg(any(test, feature = "fixture"))]
pub mod fixture;
#[cfg(any(test, feature = "fixture"))]
pub mod generated;
