//! Clusters, task definitions and tasks.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

pub use model::task::{ContainerStatus, Health, TaskStatus};
use model::*;
use serde::{Deserialize, Serialize};

use crate::{AwsvpcConfiguration, CapacityProviderItem, PlacementConstraint, PlacementStrategy, RowRef};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cluster {
    pub scope: Scope,
    pub name: String,
    pub status: ClusterStatus,
    pub settings: BTreeMap<String, String>,
    /// Names, FARGATE and FARGATE_SPOT included.
    #[serde(default)]
    pub capacity_providers: Vec<String>,
    #[serde(default)]
    pub default_capacity_provider_strategy: Vec<CapacityProviderItem>,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClusterStatus {
    Active,
    Inactive,
}

impl Cluster {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.name)
    }

    pub fn arn(&self) -> String {
        Arn::new("ecs", &self.scope, format!("cluster/{}", self.name)).to_string()
    }
}

/// A setting of a principal, or of the account, which is the default of its principals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccountSetting {
    pub scope: Scope,
    /// Such as `awsvpcTrunking`.
    pub name: String,
    /// The ARN of a user or role; that of `root` for the account's default.
    pub principal: String,
    pub value: String,
}

impl AccountSetting {
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.name, &self.principal)
    }

    pub fn key_of(scope: &Scope, name: &str, principal: &str) -> String {
        scope.key(format_args!("{name}/{principal}"))
    }
}

/// The counter of a family: revisions are never reused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskDefinitionFamily {
    pub scope: Scope,
    pub family: String,
    pub last_revision: u32,
}

impl TaskDefinitionFamily {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.family)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskDefinition {
    pub scope: Scope,
    pub family: String,
    pub revision: u32,
    pub status: TaskDefinitionStatus,
    pub network_mode: NetworkMode,
    /// Whether the caller named the mode.
    pub network_mode_given: bool,
    pub requires_compatibilities: Vec<LaunchType>,
    pub compatibilities: Vec<LaunchType>,
    /// Task CPU units; 1024 is one vCPU.
    pub cpu_units: Option<u32>,
    pub memory_mib: Option<u32>,
    pub containers: Vec<ContainerDefinition>,
    pub execution_role_arn: Option<String>,
    pub task_role_arn: Option<String>,
    pub cpu_architecture: Option<String>,
    pub operating_system_family: Option<String>,
    pub ephemeral_storage_gib: Option<u32>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
    /// Expressions that an instance must satisfy (`memberOf`).
    #[serde(default)]
    pub placement_constraints: Vec<String>,
    pub requires_attributes: Vec<String>,
    pub registered_at: Timestamp,
    pub registered_by: String,
    pub deregistered_at: Option<Timestamp>,
    pub tags: Vec<Tag>,
}

impl TaskDefinition {
    /// `ACCOUNT/REGION/FAMILY:REVISION` with the revision padded, so that keys sort by number.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.family, self.revision)
    }

    pub fn key_of(scope: &Scope, family: &str, revision: u32) -> String {
        scope.key(format_args!("{family}:{revision:010}"))
    }

    pub fn arn(&self) -> String {
        Arn::new(
            "ecs",
            &self.scope,
            format!("task-definition/{}:{}", self.family, self.revision),
        )
        .to_string()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskDefinitionStatus {
    Active,
    Inactive,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum NetworkMode {
    #[default]
    Awsvpc,
    Bridge,
    Host,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
    ManagedInstances,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContainerDefinition {
    pub name: String,
    pub image: String,
    pub essential: bool,
    pub cpu_units: u32,
    pub memory_mib: Option<u32>,
    pub memory_reservation_mib: Option<u32>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment: Vec<(String, String)>,
    pub working_directory: Option<String>,
    pub user: Option<String>,
    pub port_mappings: Vec<PortMapping>,
    pub log_configuration: Option<LogConfiguration>,
    pub stop_timeout_s: Option<u32>,
    pub readonly_root_filesystem: Option<bool>,
    pub ulimits: Vec<Ulimit>,
    pub docker_labels: Option<BTreeMap<String, String>>,
    pub system_controls: Vec<(String, String)>,
    pub init_process_enabled: Option<bool>,
    pub capabilities_add: Vec<String>,
    pub capabilities_drop: Vec<String>,
    pub privileged: Option<bool>,
    pub links: Vec<String>,
    pub hostname: Option<String>,
    pub dns_servers: Vec<String>,
    pub dns_search_domains: Vec<String>,
    pub extra_hosts: Vec<(String, String)>,
    pub disable_networking: Option<bool>,
    #[serde(default)]
    pub health_check: Option<HealthCheck>,
    /// `versionConsistency`, if it was given: whether all tasks of a service have the image of the first.
    #[serde(default)]
    pub version_consistency: Option<bool>,
    #[serde(default)]
    pub depends_on: Vec<Dependency>,
    /// How long others wait for more than its start.
    #[serde(default)]
    pub start_timeout_s: Option<u32>,
}

/// What a container waits for before it starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependency {
    /// Another one of the definition.
    pub container: String,
    pub condition: DependencyCondition,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DependencyCondition {
    /// It was started.
    Start,
    /// It has ended.
    Complete,
    /// It has ended with 0.
    Success,
    /// Its health check says that it is well.
    Healthy,
}

/// As the request gave it; what is absent has Docker's and AWS's defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    /// `CMD` or `CMD-SHELL` and what follows, or `NONE` alone.
    pub command: Vec<String>,
    /// Seconds.
    pub interval: Option<u32>,
    /// Seconds.
    pub timeout: Option<u32>,
    pub retries: Option<u32>,
    /// Seconds.
    pub start_period: Option<u32>,
}

impl HealthCheck {
    /// Whether anything is run at all: `NONE` says that nothing is, whatever the image has.
    pub fn probes(&self) -> bool {
        self.command.first().is_some_and(|word| word != "NONE")
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortMapping {
    /// Absent when a range is given.
    pub container_port: Option<u16>,
    /// As stored: filled in for awsvpc and host, 0 (dynamic) for bridge.
    pub host_port: Option<u16>,
    pub udp: bool,
    pub name: Option<String>,
    pub app_protocol: Option<String>,
    pub container_port_range: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogConfiguration {
    pub driver: String,
    pub options: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ulimit {
    pub name: String,
    pub soft: i64,
    pub hard: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub scope: Scope,
    pub id: TaskId,
    /// The cluster's name.
    pub cluster: String,
    pub family: String,
    pub revision: u32,
    pub group: String,
    pub started_by: Option<String>,
    pub client_token: Option<ClientToken>,
    pub launch_type: LaunchType,
    pub platform_version: Option<String>,
    pub availability_zone: String,
    #[serde(default)]
    pub network_mode: NetworkMode,
    /// Where it runs; `None` on Fargate.
    #[serde(default)]
    pub placement: Option<TaskPlacement>,
    /// The kernel has the network of its containers; for the modes without an interface.
    #[serde(default)]
    pub network_ready: bool,
    /// 0 is no limit of the task's own, which only EC2 allows.
    pub cpu_units: u32,
    pub memory_mib: u32,
    pub ephemeral_storage_gib: u32,
    pub overrides: TaskOverride,
    pub containers: Vec<Container>,
    pub attachment: Option<Attachment>,
    pub desired_status: TaskStatus,
    pub last_status: TaskStatus,
    pub stop_code: Option<StopCode>,
    pub stopped_reason: Option<String>,
    pub created_at: Timestamp,
    pub connectivity_at: Option<Timestamp>,
    pub pull_started_at: Option<Timestamp>,
    pub pull_stopped_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub stopping_at: Option<Timestamp>,
    pub execution_stopped_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    /// The node has reported that nothing of the task is left.
    pub cleaned: bool,
    /// Set while it waits in PROVISIONING for an instance of its capacity provider to have room for it.
    #[serde(default)]
    pub awaits_capacity: Option<Box<PlacementRequest>>,
    /// The node does not take it over before another task of its service revision has found what the tags of
    /// the images mean.
    #[serde(default)]
    pub awaits_images: bool,
    /// The capacity provider that it was started by.
    #[serde(default)]
    pub capacity_provider: Option<String>,
    /// Until when scale-in and deployments leave it alone.
    #[serde(default)]
    pub protected_until: Option<Timestamp>,
    #[serde(default)]
    pub enable_execute_command: bool,
    /// What its service has made of it.
    #[serde(default)]
    pub service_marks: ServiceMarks,
    /// +1 on every change that emits an event.
    pub version: u64,
    pub tags: Vec<Tag>,
}

/// What a service has already made of one of its tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceMarks {
    /// It was seen healthy.
    pub healthy: bool,
    /// It was seen unhealthy and will be replaced: the `stoppedReason` it will have.
    pub unhealthy: Option<String>,
    /// Its end was taken into account.
    pub ended: bool,
    /// It is of an earlier service, whose name the service has now.
    #[serde(default)]
    pub of_earlier: bool,
    /// The attempt of its deployment in which it was started.
    #[serde(default)]
    pub attempt: u32,
}

/// The instance that a task was placed on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskPlacement {
    pub container_instance: ContainerInstanceId,
    pub instance: InstanceId,
    pub vpc: VpcId,
    /// The agent keeps the instance's metadata from the interfaces of awsvpc tasks.
    #[serde(default)]
    pub metadata_blocked: bool,
}

/// What a task that is not placed yet wants of its instance, as the request gave it, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacementRequest {
    /// For an awsvpc task.
    pub network: Option<AwsvpcConfiguration>,
    pub constraints: Vec<PlacementConstraint>,
    pub strategies: Vec<PlacementStrategy>,
}

/// What a request with a client token must be repeated with to be the same request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientToken {
    pub token: String,
    /// A digest of the request's parameters.
    pub parameters: String,
}

impl Task {
    /// Whether it has Fargate's spare capacity.
    pub fn is_on_spot(&self) -> bool {
        self.capacity_provider.as_deref() == Some("FARGATE_SPOT")
    }

    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.cluster, &self.id)
    }

    pub fn key_of(scope: &Scope, cluster: &str, id: &TaskId) -> String {
        scope.key(format_args!("{cluster}/{id}"))
    }

    pub fn arn(&self) -> String {
        Arn::new("ecs", &self.scope, format!("task/{}/{}", self.cluster, self.id)).to_string()
    }

    /// The name of the service that it is a part of.
    /// The task and its place, if a change takes it from the instance that it was placed on: it is STOPPED now, or gone.
    pub fn leaving<'a>(
        before: Option<&'a RowRef>,
        after: Option<&RowRef>,
    ) -> Option<(&'a Task, &'a TaskPlacement)> {
        let Some(RowRef::Task(before)) = before else {
            return None;
        };
        let holds = |task: &Task| task.last_status != TaskStatus::Stopped;
        let stays = matches!(after, Some(RowRef::Task(after)) if holds(after));
        let placement = before.placement.as_ref()?;
        (holds(before) && !stays).then_some((before, placement))
    }

    pub fn service(&self) -> Option<&str> {
        self.group.strip_prefix("service:")
    }

    pub fn container(&self, name: &str) -> Option<&Container> {
        self.containers.iter().find(|c| c.name == name)
    }

    /// The worst that a health check of an essential container says: UNHEALTHY before UNKNOWN before
    /// HEALTHY. `None` when no essential container has one.
    pub fn health(&self) -> Option<Health> {
        let essential = self.containers.iter().filter(|c| c.essential);
        essential.filter_map(|c| c.health).max()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StopCode {
    TaskFailedToStart,
    EssentialContainerExited,
    UserInitiated,
    ServiceSchedulerInitiated,
    /// Its instance is stopped or terminated.
    TerminationNotice,
}

/// A container of a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Container {
    /// A UUID; the last part of the container's ARN.
    pub id: String,
    pub name: String,
    pub image: String,
    pub image_digest: Option<String>,
    /// The digest to run whatever the image's tag means by now: what the first task of its service revision
    /// found.
    #[serde(default)]
    pub pinned_digest: Option<String>,
    /// What its health check says; `None` without one.
    #[serde(default)]
    pub health: Option<Health>,
    /// On Fargate `<task id>-<10 digits>`.
    pub runtime_id: Option<String>,
    pub essential: bool,
    /// As in the definition, before overrides.
    pub cpu_units: u32,
    pub memory_mib: Option<u32>,
    pub memory_reservation_mib: Option<u32>,
    /// Host ports that lead to it, chosen when the task was placed.
    #[serde(default)]
    pub port_bindings: Vec<PortBinding>,
    /// In awsvpc mode: the ports that its definition declares, which are ports of the task's interface.
    #[serde(default)]
    pub interface_ports: Vec<InterfacePorts>,
    /// Its address on the instance's `docker0`, which no answer shows.
    #[serde(default)]
    pub bridge_address: Option<Ipv4Addr>,
    pub status: ContainerStatus,
    pub exit_code: Option<i32>,
    pub reason: Option<String>,
}

/// Ports of the instance that lead to as many ports of a container.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortBinding {
    pub container: PortRange,
    pub host: PortRange,
    pub udp: bool,
    /// Whether the definition gave a range, which answers then show as one.
    pub is_range: bool,
}

/// Ports of a task's own interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfacePorts {
    pub ports: PortRange,
    pub udp: bool,
}

/// The ENI attachment of an awsvpc task. It outlives the interface itself: a stopped task still
/// shows what it had.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    /// A UUID.
    pub id: String,
    pub status: AttachmentStatus,
    pub subnet: SubnetId,
    pub eni: EniId,
    pub mac: Mac,
    pub private_address: Ipv4Addr,
    /// Absent when the VPC gives no DNS hostnames.
    pub private_dns_name: Option<String>,
    /// The interface's place at the instance; `None` on Fargate.
    #[serde(default)]
    pub device_index: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AttachmentStatus {
    Precreated,
    Attached,
    Detaching,
    Deleted,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskOverride {
    pub cpu_units: Option<u32>,
    pub memory_mib: Option<u32>,
    pub ephemeral_storage_gib: Option<u32>,
    pub execution_role_arn: Option<String>,
    pub task_role_arn: Option<String>,
    pub containers: Vec<ContainerOverride>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerOverride {
    pub name: String,
    pub command: Option<Vec<String>>,
    pub environment: Vec<(String, String)>,
    pub cpu_units: Option<u32>,
    pub memory_mib: Option<u32>,
    pub memory_reservation_mib: Option<u32>,
}
