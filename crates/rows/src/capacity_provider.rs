//! Capacity providers: where tasks get instances from, and who makes more of them.

use model::*;
use serde::{Deserialize, Serialize};

/// A capacity provider of an Auto Scaling group. FARGATE and FARGATE_SPOT have no row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CapacityProvider {
    pub scope: Scope,
    pub name: String,
    pub status: CapacityProviderStatus,
    /// In AWS's spelling, once it was updated or deleted.
    pub update_status: Option<String>,
    /// The name of the Auto Scaling group.
    pub group: String,
    /// As the request gave it.
    pub group_arn: String,
    pub managed_scaling: ManagedScaling,
    pub managed_termination_protection: bool,
    pub managed_draining: bool,
    pub created_at: Timestamp,
    pub tags: Vec<Tag>,
}

impl CapacityProvider {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    pub fn arn(&self) -> String {
        Arn::new("ecs", &self.scope, format!("capacity-provider/{}", self.name)).to_string()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CapacityProviderStatus {
    Active,
    Inactive,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedScaling {
    pub enabled: bool,
    /// Percent of the instances that are to be in use.
    pub target_capacity: u32,
    pub minimum_step: u32,
    pub maximum_step: u32,
    /// Seconds.
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
