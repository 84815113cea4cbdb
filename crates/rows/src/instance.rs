//! EC2 instances and what makes of one a host of containers.

use model::*;
use serde::{Deserialize, Serialize};

use crate::ClientToken;

/// An EC2 instance: a network namespace, with the interfaces that name it as their owner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    pub scope: Scope,
    pub id: InstanceId,
    pub reservation: ReservationId,
    /// Its place among the instances of one request, from 0.
    pub launch_index: u32,
    pub vpc: VpcId,
    /// The subnet of its primary interface.
    pub subnet: SubnetId,
    pub availability_zone: String,
    pub image_id: String,
    pub instance_type: String,
    pub state: InstanceState,
    pub state_reason: Option<StateReason>,
    /// Such as `User initiated (2026-01-02 03:04:05 GMT)`; empty while nobody stopped it.
    pub transition_reason: String,
    /// As it was given, in base64.
    pub user_data: Option<String>,
    pub instance_profile: Option<InstanceProfile>,
    pub key_name: Option<String>,
    pub metadata_options: MetadataOptions,
    pub disable_api_termination: bool,
    pub disable_api_stop: bool,
    /// A shutdown from inside terminates it instead of stopping it.
    pub terminates_on_shutdown: bool,
    pub ebs_optimized: bool,
    pub monitoring: bool,
    pub root_volume: VolumeId,
    /// Whether each start gives its primary interface a public address.
    pub public_address_on_start: bool,
    pub launch_template: Option<LaunchedFrom>,
    /// The Auto Scaling group that keeps it.
    pub auto_scaling_group: Option<String>,
    pub client_token: Option<ClientToken>,
    /// When it was last started.
    pub launched_at: Timestamp,
    /// When it was last rebooted.
    #[serde(default)]
    pub rebooted_at: Option<Timestamp>,
    /// What programs on it have written to its console, by lines.
    #[serde(default)]
    pub console: Vec<String>,
    /// When it was terminated: about an hour later it is no longer shown.
    pub ended_at: Option<Timestamp>,
    pub tags: Vec<Tag>,
}

impl Instance {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.id)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InstanceState {
    /// The kernel has not got its interfaces yet.
    Pending,
    Running,
    /// Its tasks end, and then its interfaces go; it has its addresses still.
    Stopping,
    Stopped,
    /// Its tasks end, and then its interfaces go, for good.
    ShuttingDown,
    Terminated,
}

/// Why an instance is in its state, in AWS's code and words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StateReason {
    pub code: String,
    pub message: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstanceProfile {
    pub name: String,
    pub id: String,
    pub association: ProfileAssociationId,
}

/// How the metadata service answers the instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MetadataOptions {
    pub enabled: bool,
    /// IMDSv2 alone.
    pub tokens_required: bool,
    /// How many hops the answer to a request for a token lives, 1 to 64.
    pub hop_limit: u8,
    pub tags_enabled: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LaunchedFrom {
    pub template: LaunchTemplateId,
    pub version: u64,
}

/// An instance as a cluster knows it, registered by the ECS agent on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContainerInstance {
    pub scope: Scope,
    /// The cluster's name.
    pub cluster: String,
    pub id: ContainerInstanceId,
    pub instance: InstanceId,
    pub vpc: VpcId,
    pub status: ContainerInstanceStatus,
    pub status_reason: Option<String>,
    pub agent_connected: bool,
    pub agent_version: String,
    #[serde(default)]
    pub agent_hash: Option<String>,
    pub docker_version: String,
    /// What the agent registered: 1024 CPU units are one vCPU.
    pub cpu_units: u32,
    pub memory_mib: u32,
    /// Host ports that no task may have.
    pub reserved_ports: Vec<u16>,
    pub reserved_udp_ports: Vec<u16>,
    /// How many awsvpc tasks its interfaces allow.
    pub task_enis: u32,
    /// Sorted by name.
    pub attributes: Vec<Attribute>,
    pub registered_at: Timestamp,
    /// An inactive one can be described for an hour more.
    #[serde(default)]
    pub deregistered_at: Option<Timestamp>,
    /// The reboot of the instance that its agent came up after.
    #[serde(default)]
    pub rebooted_at: Option<Timestamp>,
    /// The capacity provider whose Auto Scaling group its instance is in.
    #[serde(default)]
    pub capacity_provider: Option<String>,
    /// +1 on every change that emits an event.
    pub version: u64,
    pub tags: Vec<Tag>,
}

impl ContainerInstance {
    /// `ACCOUNT/REGION/CLUSTER/ID`.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.cluster, &self.id)
    }

    pub fn key_of(scope: &Scope, cluster: &str, id: &ContainerInstanceId) -> String {
        scope.key(format_args!("{cluster}/{id}"))
    }

    pub fn arn(&self) -> String {
        Self::arn_of(&self.scope, &self.cluster, &self.id)
    }

    pub fn arn_of(scope: &Scope, cluster: &str, id: &ContainerInstanceId) -> String {
        Arn::new("ecs", scope, format!("container-instance/{cluster}/{id}")).to_string()
    }

    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|a| a.name == name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContainerInstanceStatus {
    Active,
    Draining,
    Inactive,
}

/// A name with or without a value, which placement goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribute {
    pub name: String,
    pub value: Option<String>,
}
