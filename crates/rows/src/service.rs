//! Services: what is kept running, the deployments that make it so, and what was said of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::service::Stage;
pub use model::service::{Notice, RolloutState, ServiceStatus};
use model::*;
use serde::{Deserialize, Serialize};

use crate::{CapacityProviderItem, ClientToken, LaunchType, TaskDefinition};

/// Promises that so many tasks run. Its deployments, revisions and events are rows of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    pub scope: Scope,
    /// The cluster's name.
    pub cluster: String,
    pub name: String,
    pub status: ServiceStatus,
    pub scheduling: SchedulingStrategy,
    pub controller: DeploymentController,
    /// 0 for DAEMON, where the instances tell it.
    pub desired_count: u32,
    /// What the next deployment is made of. With the EXTERNAL controller task sets say that.
    pub spec: Option<TaskSpec>,
    pub deployment_configuration: DeploymentConfiguration,
    pub placement_constraints: Vec<PlacementConstraint>,
    pub placement_strategy: Vec<PlacementStrategy>,
    /// Seconds, if it was given.
    pub health_check_grace_period: Option<u32>,
    pub availability_zone_rebalancing: bool,
    pub enable_ecs_managed_tags: bool,
    pub propagate_tags: Option<PropagateTags>,
    pub enable_execute_command: bool,
    /// A role that the request named; the service-linked one is not stored.
    pub role_arn: Option<String>,
    pub client_token: Option<ClientToken>,
    pub created_at: Timestamp,
    /// The ARN of the caller who made it.
    pub created_by: String,
    /// When it became INACTIVE.
    pub inactive_at: Option<Timestamp>,
    /// The number of the next event.
    pub next_event: u64,
    /// What was said lately and is not to be repeated soon, or holds and must be remembered.
    pub notices: Vec<Noted>,
    /// The deployment that was the last to become COMPLETED among those that are INACTIVE by now.
    pub last_completed: Option<CompletedDeployment>,
    pub tags: Vec<Tag>,
}

impl Service {
    /// `ACCOUNT/REGION/CLUSTER/NAME`.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.cluster, &self.name)
    }

    pub fn key_of(scope: &Scope, cluster: &str, name: &str) -> String {
        scope.key(format_args!("{cluster}/{name}"))
    }

    /// The prefix of the keys of everything that belongs to it: deployments, revisions, events.
    pub fn prefix(&self) -> String {
        Self::prefix_of(&self.scope, &self.cluster, &self.name)
    }

    pub fn prefix_of(scope: &Scope, cluster: &str, name: &str) -> String {
        scope.key(format_args!("{cluster}/{name}/"))
    }

    pub fn arn(&self) -> String {
        Self::arn_of(&self.scope, &self.cluster, &self.name)
    }

    pub fn arn_of(scope: &Scope, cluster: &str, name: &str) -> String {
        Arn::new("ecs", scope, format!("service/{cluster}/{name}")).to_string()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SchedulingStrategy {
    Replica,
    Daemon,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeploymentController {
    Ecs,
    External,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PropagateTags {
    None,
    Service,
    TaskDefinition,
}

/// What tasks are made of, as the requests gave it: what a service revision is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskSpec {
    pub family: String,
    pub revision: u32,
    /// `None` when there is a capacity provider strategy.
    pub launch_type: Option<LaunchType>,
    /// Empty when there is a launch type.
    pub capacity_providers: Vec<CapacityProviderItem>,
    /// As it was given, `LATEST` included; `None` on EC2.
    pub platform_version: Option<String>,
    pub network: Option<AwsvpcConfiguration>,
}

impl TaskSpec {
    /// The key of the [`TaskDefinition`].
    pub fn definition_key(&self, scope: &Scope) -> String {
        TaskDefinition::key_of(scope, &self.family, self.revision)
    }

    pub fn task_definition_arn(&self, scope: &Scope) -> String {
        let resource = format!("task-definition/{}:{}", self.family, self.revision);
        Arn::new("ecs", scope, resource).to_string()
    }
}

/// As the request gave it: subnets and groups are looked up whenever a task is started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwsvpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Vec<String>,
    pub assign_public_ip: bool,
}

/// `distinctInstance`, or `memberOf` with its expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlacementConstraint {
    DistinctInstance,
    MemberOf(String),
}

/// As the request gave it, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacementStrategy {
    /// `random`, `spread` or `binpack`.
    pub kind: String,
    pub field: Option<String>,
}

/// As it is in force: defaults are filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeploymentConfiguration {
    pub strategy: DeploymentStrategy,
    pub maximum_percent: u32,
    pub minimum_healthy_percent: u32,
    pub circuit_breaker: Option<CircuitBreaker>,
    pub alarms: Option<DeploymentAlarms>,
    /// Minutes, if it was given.
    pub bake_time: Option<u32>,
    pub hooks: Vec<LifecycleHook>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum DeploymentStrategy {
    Rolling,
    BlueGreen,
    Linear {
        step_percent: f64,
        /// Minutes.
        step_bake: u32,
    },
    Canary {
        percent: f64,
        /// Minutes.
        bake: u32,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircuitBreaker {
    pub enable: bool,
    pub rollback: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeploymentAlarms {
    pub names: Vec<String>,
    pub enable: bool,
    pub rollback: bool,
}

/// Something that is asked at stages of a deployment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LifecycleHook {
    pub target: HookTarget,
    pub stages: Vec<Stage>,
    /// A JSON document.
    pub details: Option<String>,
    /// Minutes, if it was given.
    pub timeout: Option<u32>,
    /// Whether its silence fails the deployment, if that was given.
    pub rollback_on_timeout: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HookTarget {
    /// What stands in the place of a Lambda function's ARN: an `http://` address that is called.
    Call {
        target: String,
        role_arn: Option<String>,
    },
    /// The deployment waits for ContinueServiceDeployment.
    Pause,
}

/// A remembered [`Notice`], with when it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    pub notice: Notice,
    pub at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompletedDeployment {
    /// `ecs-svc/N`.
    pub deployment: String,
    /// The revision's number.
    pub revision: String,
    pub at: Timestamp,
}

/// An immutable copy of what tasks are made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceRevision {
    pub scope: Scope,
    pub cluster: String,
    pub service: String,
    /// 19 digits.
    pub id: String,
    pub spec: TaskSpec,
    /// Which image each container's tag meant when the first task had resolved it, by container:
    /// later tasks take the same.
    pub digests: BTreeMap<String, String>,
    /// The task that is at finding that out.
    pub resolver: Option<TaskId>,
    /// How many tasks have ended over it.
    pub resolution_failures: u32,
    pub created_at: Timestamp,
}

impl ServiceRevision {
    /// `ACCOUNT/REGION/CLUSTER/SERVICE/ID`.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.cluster, &self.service, &self.id)
    }

    pub fn key_of(scope: &Scope, cluster: &str, service: &str, id: &str) -> String {
        scope.key(format_args!("{cluster}/{service}/{id}"))
    }

    pub fn arn(&self) -> String {
        Self::arn_of(&self.scope, &self.cluster, &self.service, &self.id)
    }

    pub fn arn_of(scope: &Scope, cluster: &str, service: &str, id: &str) -> String {
        Arn::new("ecs", scope, format!("service-revision/{cluster}/{service}/{id}")).to_string()
    }
}

/// Tasks of one revision: an item of a service's `deployments`, or of its `taskSets`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    pub scope: Scope,
    pub cluster: String,
    pub service: String,
    /// `ecs-svc/N`: the `startedBy` of its tasks.
    pub id: String,
    /// The revision's number.
    pub revision: String,
    pub primary: bool,
    pub state: RolloutState,
    pub state_reason: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// When it became COMPLETED, if it ever did.
    pub completed_at: Option<Timestamp>,
    pub first_running_at: Option<Timestamp>,
    /// Failures in a row: what the circuit breaker counts.
    pub failed_tasks: u32,
    /// The number of the present attempt to start tasks: see `rules::rollout::Counters`.
    #[serde(default)]
    pub attempt: u32,
    /// Tasks that ended without ever RUNNING since one last ran.
    pub launch_failures: u32,
    /// Attempts in a row that ended so.
    #[serde(default)]
    pub failed_attempts: u32,
    pub last_failure_at: Option<Timestamp>,
    /// Attempts in a row that ended soon after RUNNING.
    #[serde(default)]
    pub short_lives: u32,
    #[serde(default)]
    pub last_short_life_at: Option<Timestamp>,
    /// How many tasks that ended so are not replaced yet.
    #[serde(default)]
    pub held: u32,
    /// The container instances whose last daemon of it ended before it had lived.
    #[serde(default)]
    pub failed_on: BTreeSet<String>,
    /// It was made by a rollback.
    pub is_rollback: bool,
    /// An alarm was in ALARM when it began.
    pub alarms_off: bool,
    /// StopServiceDeployment asked for a rollback.
    pub rollback_requested: bool,
    /// Placement failed: none of its tasks is started before.
    pub no_capacity_until: Option<Timestamp>,
    pub stage: Option<DeploymentStage>,
    /// Requested shares of the traffic, of 1000.
    pub production_weight: u16,
    pub test_weight: u16,
    /// The [`ServiceDeployment`] that it is a part of: a rollback's is that of what failed. Empty for a task set.
    pub service_deployment: String,
    pub task_set: Option<TaskSet>,
}

impl Deployment {
    /// `ACCOUNT/REGION/CLUSTER/SERVICE/ecs-svc/N`.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.cluster, &self.service, &self.id)
    }

    pub fn key_of(scope: &Scope, cluster: &str, service: &str, id: &str) -> String {
        scope.key(format_args!("{cluster}/{service}/{id}"))
    }

    /// Tasks of it may be started at once again, whatever became of those before.
    pub fn retry(&mut self) {
        self.launch_failures = 0;
        self.failed_attempts = 0;
        self.last_failure_at = None;
        self.short_lives = 0;
        self.last_short_life_at = None;
        self.held = 0;
        self.failed_on.clear();
        self.no_capacity_until = None;
    }

    /// The key of its [`ServiceRevision`].
    pub fn revision_key(&self) -> String {
        ServiceRevision::key_of(&self.scope, &self.cluster, &self.service, &self.revision)
    }

    /// What the deployment `but` is to replace, among all of its service: the last one that was COMPLETED.
    pub fn source<'a>(all: impl Iterator<Item = &'a Arc<Self>>, but: &str) -> Option<&'a Arc<Self>> {
        let good = all
            .filter(|row| row.id != but && row.completed_at.is_some() && row.state != RolloutState::Failed);
        good.max_by_key(|row| (row.completed_at, row.created_at))
    }

    /// The ARN of a task set.
    pub fn task_set_arn(&self) -> String {
        let resource = format!("task-set/{}/{}/{}", self.cluster, self.service, self.id);
        Arn::new("ecs", &self.scope, resource).to_string()
    }
}

/// What a deployment has more when it is a task set of an EXTERNAL service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskSet {
    /// Percent of the service's desired count, from 0 to 100.
    pub scale: f64,
    /// Deleted; its tasks are still to go.
    pub draining: bool,
    pub external_id: Option<String>,
    /// Its `stabilityStatus` is STEADY_STATE, and since when it is what it is.
    pub steady: bool,
    pub steady_at: Timestamp,
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

/// Where a blue/green, linear or canary deployment stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeploymentStage {
    pub stage: Stage,
    pub since: Timestamp,
    /// Which of its shifts of production traffic this is, from 0.
    pub step: u32,
    pub hooks: Vec<HookCall>,
    /// Whether the load balancer has done the last shift. True for a service without one.
    pub shifted: bool,
    /// Set while the stages go backwards: what made the deployment fail.
    pub rolling_back: Option<DeploymentFailure>,
}

/// A hook in the present stage of a deployment, as the configuration had it when the stage began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HookCall {
    /// The `hookId` of ContinueServiceDeployment, and the `executionId` of a call.
    pub id: String,
    pub target: HookTarget,
    pub status: HookStatus,
    /// Not to be called before this; tells one call of the hook from the next.
    pub call_at: Timestamp,
    /// What the next call is told: a JSON document of the configuration, or of the last answer.
    pub details: Option<String>,
    /// When it times out.
    pub expires_at: Timestamp,
    pub rollback_on_timeout: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HookStatus {
    Awaited,
    Succeeded,
    /// The text for the deployment's `statusReason`.
    Failed(String),
    /// The same text, unless the deployment goes on.
    TimedOut(Option<String>),
}

/// Why a deployment failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeploymentFailure {
    Breaker,
    Alarm,
    Requested,
    Hook(String),
    /// The stage that took too long.
    Timeout(Stage),
}

/// What DescribeServiceDeployments tells: one change of a service, with its rollback if there was one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceDeployment {
    pub scope: Scope,
    pub cluster: String,
    pub service: String,
    /// 21 characters that need no escape in a URL.
    pub id: String,
    /// The `ecs-svc/N` that it rolls out.
    pub deployment: String,
    pub status: ServiceDeploymentStatus,
    pub status_reason: Option<String>,
    pub sources: Vec<RevisionTasks>,
    pub target: RevisionTasks,
    /// The last one that was entered.
    pub lifecycle_stage: Option<Stage>,
    pub configuration: DeploymentConfiguration,
    pub rollback: Option<Rollback>,
    pub circuit_breaker: Monitor,
    pub failure_count: u32,
    pub threshold: u32,
    pub alarms: Monitor,
    pub triggered_alarms: Vec<String>,
    pub created_at: Timestamp,
    pub started_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    pub updated_at: Timestamp,
}

impl ServiceDeployment {
    /// `ACCOUNT/REGION/CLUSTER/SERVICE/ID`.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.cluster, &self.service, &self.id)
    }

    pub fn key_of(scope: &Scope, cluster: &str, service: &str, id: &str) -> String {
        scope.key(format_args!("{cluster}/{service}/{id}"))
    }

    pub fn arn(&self) -> String {
        Self::arn_of(&self.scope, &self.cluster, &self.service, &self.id)
    }

    pub fn arn_of(scope: &Scope, cluster: &str, service: &str, id: &str) -> String {
        let resource = format!("service-deployment/{cluster}/{service}/{id}");
        Arn::new("ecs", scope, resource).to_string()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ServiceDeploymentStatus {
    Pending,
    InProgress,
    Successful,
    StopRequested,
    Stopped,
    RollbackRequested,
    RollbackInProgress,
    RollbackSuccessful,
    RollbackFailed,
}

/// How many tasks a revision had when its part in a deployment ended; while it lasts the tasks tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevisionTasks {
    /// The revision's number.
    pub revision: String,
    pub requested: u32,
    pub running: u32,
    pub pending: u32,
    /// Requested shares of the traffic, of 1000.
    pub production_weight: u16,
    pub test_weight: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rollback {
    pub reason: String,
    pub started_at: Timestamp,
    /// The number of the revision that it goes back to.
    pub revision: String,
}

/// What watches a deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Monitor {
    Disabled,
    Monitoring,
    Triggered,
    Complete,
}

/// One of the newest hundred messages of a service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceEvent {
    pub scope: Scope,
    pub cluster: String,
    pub service: String,
    /// Grows by one an event.
    pub number: u64,
    /// A UUID.
    pub id: String,
    pub created_at: Timestamp,
    pub message: String,
}

impl ServiceEvent {
    /// `ACCOUNT/REGION/CLUSTER/SERVICE/NUMBER` with the number padded, so that keys sort by it.
    pub fn row_key(&self) -> String {
        Self::key_of(&self.scope, &self.cluster, &self.service, self.number)
    }

    pub fn key_of(scope: &Scope, cluster: &str, service: &str, number: u64) -> String {
        scope.key(format_args!("{cluster}/{service}/{number:020}"))
    }
}
