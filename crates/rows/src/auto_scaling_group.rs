//! Auto Scaling groups.

use model::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AutoScalingGroup {
    pub scope: Scope,
    pub name: String,
    /// A part of its ARN.
    pub uuid: String,
    pub min_size: u32,
    pub max_size: u32,
    pub desired: u32,
    pub template: GroupTemplate,
    /// Where instances are launched, in the order of the request.
    pub subnets: Vec<SubnetId>,
    /// Whether the request named subnets, and not zones of the default VPC.
    pub subnets_named: bool,
    pub availability_zones: Vec<String>,
    /// Seconds.
    pub default_cooldown: u32,
    /// Seconds.
    pub health_check_grace_period: u32,
    pub new_instances_protected: bool,
    /// In AWS's spelling; never empty.
    pub termination_policies: Vec<String>,
    pub instances: Vec<GroupInstance>,
    /// The lifecycle hooks that hold up the end of a member.
    #[serde(default)]
    pub terminating_hooks: Vec<String>,
    /// The newest last.
    pub activities: Vec<ScalingActivity>,
    /// What was last asked for, in AWS's words: a part of the cause of what follows from it.
    pub request: Option<String>,
    /// Not to launch again before this, after a launch that failed.
    pub retry_at: Option<Timestamp>,
    /// It goes with its last instance.
    pub deleting: bool,
    pub created_at: Timestamp,
    pub tags: Vec<GroupTag>,
}

impl AutoScalingGroup {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    pub fn arn(&self) -> String {
        let resource = format!(
            "autoScalingGroup:{}:autoScalingGroupName/{}",
            self.uuid, self.name
        );
        Arn::new("autoscaling", &self.scope, resource).to_string()
    }
}

/// What a group launches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupTemplate {
    pub id: LaunchTemplateId,
    pub name: String,
    /// A number, `$Latest` or `$Default`, as it was given.
    pub version: Option<String>,
}

impl GroupTemplate {
    /// The version that a launch looks up.
    pub fn wanted_version(&self) -> &str {
        self.version.as_deref().unwrap_or("$Default")
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupInstance {
    pub id: InstanceId,
    pub subnet: SubnetId,
    pub availability_zone: String,
    pub instance_type: String,
    pub image_id: String,
    /// What it was launched from.
    pub template: GroupTemplate,
    pub state: LifecycleState,
    pub healthy: bool,
    pub protected: bool,
    /// The activity that started it or ends it, while it is in progress.
    pub activity: Option<String>,
    /// While a lifecycle hook holds its end up: when it ends at the latest.
    #[serde(default)]
    pub waits_until: Option<Timestamp>,
    pub launched_at: Timestamp,
}

impl GroupInstance {
    /// Whether it is Terminating:Wait.
    pub fn waits(&self) -> bool {
        self.waits_until.is_some()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LifecycleState {
    Pending,
    InService,
    Terminating,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScalingActivity {
    /// A UUID.
    pub id: String,
    pub description: String,
    pub cause: String,
    /// JSON.
    pub details: String,
    pub status: ActivityStatus,
    pub message: Option<String>,
    pub started_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActivityStatus {
    InProgress,
    Successful,
    Failed,
    Cancelled,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupTag {
    pub key: String,
    pub value: String,
    /// Whether instances that are launched from now on get it.
    pub at_launch: bool,
}
