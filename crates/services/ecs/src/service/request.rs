//! What requests to create and to update a service have in common, read and checked.

use std::fmt;
use std::sync::Arc;

use crate::api::{
    ErrorCode, LoadBalancer, NetworkConfiguration, PropagateTags as WirePropagateTags,
    ServiceConnectConfiguration, ServiceRegistry, ServiceVolumeConfiguration, VpcLatticeConfiguration,
};
use model::{ApiError, ApiResult};
use rows::{
    DeploymentController, LaunchType, PlacementConstraint, PropagateTags, SchedulingStrategy, Service,
    TaskDefinition, TaskSpec,
};

use super::super::capacity_provider::strategy::{self, Capacity};
use super::super::network::Network;
use super::super::{
    NotServed, given as list, invalid, network, new_task, placement_preferences, text, unserved,
};
use world::{Cx, Txn};

/// What is done to the service, for the texts that say that it cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Create,
    Update,
}

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Doing::Create => "created",
            Doing::Update => "updated",
        })
    }
}

/// The members of a request that no service can have yet.
pub struct Unserved {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub service_connect: Option<ServiceConnectConfiguration>,
    pub volumes: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice: Option<Vec<VpcLatticeConfiguration>>,
}

impl Unserved {
    /// Adds those that want something. Empty lists and what is switched off want nothing.
    pub fn add_to(self, not_served: &mut NotServed) {
        let wanted = [
            ("loadBalancers", list(self.load_balancers).is_some()),
            ("serviceRegistries", list(self.service_registries).is_some()),
            (
                "serviceConnectConfiguration",
                self.service_connect.is_some_and(|connect| connect.enabled),
            ),
            ("volumeConfigurations", list(self.volumes).is_some()),
            ("vpcLatticeConfigurations", list(self.vpc_lattice).is_some()),
        ];
        not_served.members("The service setting", &wanted);
    }
}

/// Reads a `desiredCount`, which daemons have not and which is `most` at most.
pub fn desired_count(
    most: u32,
    scheduling: SchedulingStrategy,
    given: Option<i32>,
    doing: Doing,
) -> ApiResult<Option<u32>> {
    let Some(count) = given else { return Ok(None) };
    if scheduling == SchedulingStrategy::Daemon {
        return Err(invalid(
            "The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again",
        ));
    }
    match u32::try_from(count) {
        Ok(count) if count <= most => Ok(Some(count)),
        Ok(_) => Err(invalid(format!("A service can have at most {most} tasks."))),
        Err(_) => Err(invalid(match doing {
            Doing::Create => "DesiredCount can not be lesser than 0",
            Doing::Update => "Task count can not be lesser than 0",
        })),
    }
}

/// Reads `healthCheckGracePeriodSeconds`.
pub fn grace_period(given: Option<i32>) -> ApiResult<Option<u32>> {
    let seconds = given.map(u32::try_from).transpose();
    seconds.map_err(|_| {
        invalid(format!(
            "healthCheckGracePeriodSeconds must be between 0 and {}.",
            i32::MAX
        ))
    })
}

pub fn propagate_tags(given: WirePropagateTags) -> PropagateTags {
    match given {
        WirePropagateTags::None => PropagateTags::None,
        WirePropagateTags::Service => PropagateTags::Service,
        WirePropagateTags::TaskDefinition => PropagateTags::TaskDefinition,
    }
}

/// The refusal of what only an ACTIVE service lets be done.
pub fn not_active() -> ApiError {
    ErrorCode::ServiceNotActiveException.error("Service was not ACTIVE.")
}

/// What says of what tasks are made.
pub struct Given {
    pub definition: Arc<TaskDefinition>,
    pub capacity: Capacity,
    pub platform_version: Option<String>,
    pub network: Option<NetworkConfiguration>,
}

impl Given {
    /// As [`Given::read`], in a network that is there.
    ///
    /// # Errors
    /// Those of [`Given::read`] and of [`Network::find`].
    pub fn read_in_network(self, cx: &Cx, txn: &Txn) -> ApiResult<TaskSpec> {
        let spec = self.read()?;
        if let Some(network) = &spec.network {
            Network::find(cx, txn, network)?;
        }
        Ok(spec)
    }

    /// # Errors
    /// `InvalidParameterException` for what the task definition does not allow,
    /// `PlatformUnknownException`, and `UnsupportedFeatureException`.
    pub fn read(self) -> ApiResult<TaskSpec> {
        let launch_type = self.capacity.launch_type();
        new_task::compatible(&self.definition, launch_type)?;
        if launch_type == LaunchType::External {
            return Err(unserved("A service of the launch type EXTERNAL"));
        }
        let platform_version = platform_version(launch_type, self.platform_version)?;
        let network = network::read(&self.definition, launch_type, self.network)?;
        let (launch_type, capacity_providers) = match self.capacity {
            Capacity::LaunchType(launch_type) => (Some(launch_type), Vec::new()),
            Capacity::Strategy(items) => (None, items),
        };
        Ok(TaskSpec {
            family: self.definition.family.clone(),
            revision: self.definition.revision,
            launch_type,
            capacity_providers,
            platform_version,
            network,
        })
    }
}

fn platform_version(launch_type: LaunchType, given: Option<String>) -> ApiResult<Option<String>> {
    let given = text(given);
    if launch_type == LaunchType::Fargate {
        new_task::platform_version(given.as_deref())?;
        return Ok(Some(given.unwrap_or_else(|| "LATEST".into())));
    }
    match given {
        Some(_) => Err(invalid(
            "The platform version must be null when specifying an EC2 launch type.",
        )),
        None => Ok(None),
    }
}

/// Whether the settings of a service go together.
///
/// # Errors
/// `InvalidParameterException`.
pub fn check(service: &Service, definition: Option<&TaskDefinition>, doing: Doing) -> ApiResult<()> {
    if service.scheduling == SchedulingStrategy::Daemon {
        check_daemon(service)?;
    }
    if let Some(spec) = &service.spec
        && strategy::launch_type_of(spec) == LaunchType::Fargate
    {
        placement_preferences::refuse_on_fargate(
            &service.placement_constraints,
            &service.placement_strategy,
        )?;
    }
    if service.enable_execute_command && definition.is_some_and(|d| d.task_role_arn.is_none()) {
        return Err(couldnt(
            doing,
            "a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
        ));
    }
    match cannot_rebalance(service).filter(|_| service.availability_zone_rebalancing) {
        Some(reason) => Err(couldnt(
            doing,
            format_args!("Availability Zone Rebalancing {reason}"),
        )),
        None => Ok(()),
    }
}

fn couldnt(doing: Doing, reason: impl fmt::Display) -> ApiError {
    invalid(format!("The service couldn't be {doing} because {reason}"))
}

fn check_daemon(service: &Service) -> ApiResult<()> {
    if !service.placement_strategy.is_empty() {
        return Err(invalid(
            "The daemon scheduling strategy does not support placement strategies. Remove the placement strategy and try again",
        ));
    }
    let Some(spec) = &service.spec else {
        return Err(invalid(
            "The daemon scheduling strategy does not support the EXTERNAL deployment controller. Change the deployment controller and try again",
        ));
    };
    if spec.launch_type == Some(LaunchType::Fargate) {
        return Err(invalid(
            "The daemon scheduling strategy does not support the FARGATE launch type. Change the launch type and try again",
        ));
    }
    // The cluster's default strategy too.
    if !spec.capacity_providers.is_empty() {
        return Err(invalid(
            "Specifying a capacity provider strategy is not supported when you create a service using the DAEMON scheduling strategy.",
        ));
    }
    Ok(())
}

/// Why Availability Zone rebalancing is nothing for the service.
pub fn cannot_rebalance(service: &Service) -> Option<&'static str> {
    const ZONE: &str = "ecs.availability-zone";
    let zone_spread = |strategy: &rows::PlacementStrategy| {
        let field = strategy.field.as_deref().unwrap_or_default();
        strategy.kind == "spread" && field.strip_prefix("attribute:") == Some(ZONE)
    };
    let of_zone = |constraint: &PlacementConstraint| match constraint {
        PlacementConstraint::MemberOf(expression) => expression.contains(ZONE),
        PlacementConstraint::DistinctInstance => false,
    };
    if service.scheduling == SchedulingStrategy::Daemon {
        Some("does not support DAEMON as scheduling strategy. Update scheduling strategy and try again.")
    } else if service.controller == DeploymentController::External {
        Some(
            "does not support EXTERNAL as deployment controller. Update deployment controller and try again.",
        )
    } else if service.deployment_configuration.maximum_percent <= 100 {
        Some("does not support maximumPercent <= 100 % as deployment configuration.")
    } else if service
        .placement_strategy
        .first()
        .is_some_and(|s| !zone_spread(s))
    {
        Some("only supports availability zone spread as task placement strategy.")
    } else if service.placement_constraints.iter().any(of_zone) {
        Some("does not support attribute:ecs.availability-zone as task placement constraint.")
    } else {
        None
    }
}
