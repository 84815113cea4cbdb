//! Capacity providers: where tasks get instances from, and who makes more of them.

use model::*;
use serde::{Deserialize, Serialize};

/// A capacity provider of an Auto Scaling group. FARGATE and FARGATE_SPOT have no row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CapacityProvider {
    pub scope: Scope,
    pub name: String,
    /// The name of the Auto Scaling group.
    pub group: String,
    /// As the request gave it.
    pub group_arn: String,
    pub managed_scaling: ManagedScaling,
    pub managed_termination_protection: bool,
    pub managed_draining: bool,
    /// When its group shrinks, unless more of its instances are in use before.
    #[serde(default)]
    pub shrink_at: Option<Timestamp>,
    /// Whether its settings were ever changed.
    pub updated: bool,
    pub created_at: Timestamp,
    /// A deleted one can be described for an hour more.
    pub deleted_at: Option<Timestamp>,
    pub tags: Vec<Tag>,
}

impl CapacityProvider {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    pub fn arn(&self) -> String {
        Self::arn_of(&self.scope, &self.name)
    }

    pub fn arn_of(scope: &Scope, name: &str) -> String {
        Arn::new("ecs", scope, format!("capacity-provider/{name}")).to_string()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedScaling {
    pub enabled: bool,
    /// Percent of the instances that are to be in use.
    pub target_capacity: u32,
    /// How many instances the group grows by at once, at the least and at the most.
    pub minimum_step: u32,
    pub maximum_step: u32,
    /// Seconds that a new instance is given before the group grows again, and before it counts as one that nothing
    /// uses.
    pub warmup: u32,
}

/// An item of a capacity provider strategy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CapacityProviderItem {
    /// A name, FARGATE and FARGATE_SPOT included.
    pub provider: String,
    pub base: u32,
    pub weight: u32,
}
