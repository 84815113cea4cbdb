//! RunTask: checks, placement on Fargate, and the rows of the new tasks.

use std::sync::Arc;

use api::ecs::*;
use model::{
    ApiError, ApiResult, EniId, SUBNETS_PER_AWSVPC_CONFIGURATION, SecurityGroupId, SubnetId, Tag, TaskId,
};
use rows::{
    AttachmentStatus, Cluster, ContainerStatus, InterfaceOwner, LaunchType as RowLaunchType,
    NetworkMode as RowMode, Subnet, Task as Row, TaskDefinition as Definition, TaskStatus,
};
use rules::fargate;
use sha2::{Digest, Sha256};

use super::task_view::view;
use super::{client, given, invalid, reference, registration, tags_from_wire, text, unserved};
use crate::ec2::interface::{self, NewInterface};
use crate::ec2::security_group;
use crate::{Cx, Txn};

/// The platform version that LATEST means for Linux.
const LATEST_PLATFORM: &str = "1.4.0";

pub fn run(cx: &Cx, txn: &mut Txn, input: RunTaskRequest) -> ApiResult<RunTaskResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let token = client_token(&input)?;
    if let Some(response) = repeated(cx, txn, &cluster, token.as_ref())? {
        return Ok(response);
    }
    let count = match input.count {
        None => 1,
        Some(n @ 1..=10) => n,
        Some(_) => return Err(invalid("Count should be between 1 and 10.")),
    };
    let definition = reference::active_task_definition(cx, txn, &input.task_definition)?;
    let plan = Plan::new(cx, txn, cluster, definition, token, input)?;
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    for _ in 0..count {
        match plan.place(cx, txn) {
            Ok(row) => tasks.push(view(&row, true)),
            Err(failure) => failures.push(failure),
        }
    }
    Ok(RunTaskResponse {
        tasks: Some(tasks),
        failures: Some(failures),
    })
}

/// The token of a request together with a digest of everything else in it.
fn client_token(input: &RunTaskRequest) -> Result<Option<rows::ClientToken>, ApiError> {
    let Some(token) = text(input.client_token.clone()) else {
        return Ok(None);
    };
    if token.len() > 64 || !token.bytes().all(|b| (33..=126).contains(&b)) {
        return Err(invalid(
            "clientToken must be at most 64 characters in the range 33-126.",
        ));
    }
    let rest = RunTaskRequest {
        client_token: None,
        ..input.clone()
    };
    let parameters = serde_json::to_vec(&rest).map_err(|e| invalid(e.to_string()))?;
    let digest = Sha256::digest(parameters)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    Ok(Some(rows::ClientToken {
        token,
        parameters: digest,
    }))
}

/// The answer to a request that was made before with the same token.
fn repeated(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    token: Option<&rows::ClientToken>,
) -> Result<Option<RunTaskResponse>, ApiError> {
    let Some(token) = token else { return Ok(None) };
    let prefix = cx.scope.key(format_args!("{}/", cluster.name));
    let earlier: Vec<_> = txn
        .scan::<Row>(&prefix)
        .filter(|t| t.client_token.as_ref().is_some_and(|c| c.token == token.token))
        .collect();
    if earlier.is_empty() {
        return Ok(None);
    }
    if earlier.iter().any(|t| t.client_token.as_ref() != Some(token)) {
        return Err(ErrorCode::ConflictException.error(
            "The request was made with a clientToken that was used before with different parameters.",
        ));
    }
    let tasks = earlier.iter().map(|t| view(t, true)).collect();
    Ok(Some(RunTaskResponse {
        tasks: Some(tasks),
        failures: Some(Vec::new()),
    }))
}

/// Everything that the tasks of one request share.
struct Plan {
    cluster: Arc<Cluster>,
    definition: Arc<Definition>,
    cpu_units: u32,
    memory_mib: u32,
    overrides: rows::TaskOverride,
    subnets: Vec<Arc<Subnet>>,
    security_groups: Vec<SecurityGroupId>,
    public_address: bool,
    group: String,
    started_by: Option<String>,
    token: Option<rows::ClientToken>,
    tags: Vec<Tag>,
}

impl Plan {
    fn new(
        cx: &Cx,
        txn: &Txn,
        cluster: Arc<Cluster>,
        definition: Arc<Definition>,
        token: Option<rows::ClientToken>,
        input: RunTaskRequest,
    ) -> Result<Self, ApiError> {
        launch_type(&definition, &input)?;
        platform_version(input.platform_version.as_deref())?;
        let overrides = overrides(&definition, input.overrides)?;
        let cpu = overrides.cpu_units.or(definition.cpu_units);
        let memory = overrides.memory_mib.or(definition.memory_mib);
        let (cpu_units, memory_mib) =
            registration::fargate_size(cpu, memory).map_err(|e| invalid(e.message))?;
        overrides_fit(&overrides, cpu_units, memory_mib)?;
        let network = network_configuration(&definition, input.network_configuration)?;
        let subnets = subnets(cx, txn, &network.subnets)?;
        let security_groups =
            security_groups(cx, txn, &subnets, network.security_groups.unwrap_or_default())?;
        let tags = tags(
            &cluster,
            &definition,
            input.tags,
            input.propagate_tags,
            input.enable_ecs_managed_tags,
        )?;
        if input.enable_execute_command == Some(true) {
            return Err(unserved("ECS Exec ('enableExecuteCommand')"));
        }
        if given(input.volume_configurations).is_some() {
            return Err(unserved("The setting 'volumeConfigurations'"));
        }
        let group = match text(input.group) {
            Some(group) if group.starts_with("family:") || group.starts_with("service:") => {
                return Err(invalid("Invalid namespace for group."));
            }
            Some(group) => group,
            None => format!("family:{}", definition.family),
        };
        let started_by = text(input.started_by);
        if started_by.as_ref().is_some_and(|s| s.chars().count() > 128) {
            return Err(invalid("startedBy must be at most 128 characters."));
        }
        Ok(Plan {
            cluster,
            definition,
            cpu_units,
            memory_mib,
            overrides,
            subnets,
            security_groups,
            public_address: network.assign_public_ip == Some(AssignPublicIp::Enabled),
            group,
            started_by,
            token,
            tags,
        })
    }

    /// Makes one task and its interface, in a subnet that has room.
    fn place(&self, cx: &Cx, txn: &mut Txn) -> Result<Row, Failure> {
        let id = TaskId::generate(txn.entropy);
        let attachment_id = txn.entropy.uuid();
        let first = usize::try_from(txn.entropy.below(self.subnets.len() as u64)).unwrap_or(0);
        let arn = model::Arn::new("ecs", &cx.scope, format!("attachment/{attachment_id}")).to_string();
        let made = (0..self.subnets.len())
            .map(|n| &self.subnets[(first + n) % self.subnets.len()])
            .find_map(|subnet| {
                let new = NewInterface {
                    subnet,
                    security_groups: self.security_groups.clone(),
                    public_address: self.public_address,
                    description: arn.clone(),
                    requester_managed: true,
                    owner: InterfaceOwner::Task(id.clone()),
                };
                interface::create(cx, txn, new).ok().map(|eni| (eni, subnet))
            });
        let Some((eni, subnet)) = made else {
            return Err(Failure {
                arn: None,
                reason: Some("RESOURCE:ENI".into()),
                detail: Some("The specified subnets do not have enough free addresses.".into()),
            });
        };
        let attachment = rows::Attachment {
            id: attachment_id,
            status: AttachmentStatus::Precreated,
            subnet: subnet.id.clone(),
            eni: EniId::clone(&eni.id),
            mac: eni.mac,
            private_address: eni.primary_address(),
            private_dns_name: interface::private_dns_name(txn, &eni),
            device_index: None,
        };
        let row = self.row(cx, txn, id, subnet.availability_zone.clone(), attachment);
        txn.put(row.clone());
        Ok(row)
    }

    fn row(&self, cx: &Cx, txn: &mut Txn, id: TaskId, zone: String, attachment: rows::Attachment) -> Row {
        let containers = self.definition.containers.iter().map(|c| rows::Container {
            id: txn.entropy.uuid(),
            name: c.name.clone(),
            image: c.image.clone(),
            image_digest: None,
            runtime_id: None,
            essential: c.essential,
            cpu_units: c.cpu_units,
            memory_mib: c.memory_mib,
            memory_reservation_mib: c.memory_reservation_mib,
            port_bindings: Vec::new(),
            bridge_address: None,
            status: ContainerStatus::Pending,
            exit_code: None,
            reason: None,
        });
        Row {
            scope: cx.scope.clone(),
            containers: containers.collect(),
            id,
            cluster: self.cluster.name.clone(),
            family: self.definition.family.clone(),
            revision: self.definition.revision,
            group: self.group.clone(),
            started_by: self.started_by.clone(),
            client_token: self.token.clone(),
            launch_type: RowLaunchType::Fargate,
            platform_version: Some(LATEST_PLATFORM.into()),
            availability_zone: zone,
            network_mode: self.definition.network_mode,
            placement: None,
            network_ready: false,
            cpu_units: self.cpu_units,
            memory_mib: self.memory_mib,
            ephemeral_storage_gib: self.definition.ephemeral_storage_gib.unwrap_or(20),
            overrides: self.overrides.clone(),
            attachment: Some(attachment),
            desired_status: TaskStatus::Running,
            last_status: TaskStatus::Provisioning,
            stop_code: None,
            stopped_reason: None,
            created_at: cx.now,
            connectivity_at: None,
            pull_started_at: None,
            pull_stopped_at: None,
            started_at: None,
            stopping_at: None,
            execution_stopped_at: None,
            stopped_at: None,
            cleaned: false,
            version: 1,
            tags: self.tags.clone(),
        }
    }
}

/// Only Fargate has capacity on this machine so far: no instance can be registered yet.
fn launch_type(definition: &Definition, input: &RunTaskRequest) -> Result<(), ApiError> {
    if input
        .capacity_provider_strategy
        .as_ref()
        .is_some_and(|s| !s.is_empty())
    {
        if input.launch_type.is_some() {
            return Err(invalid(
                "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
            ));
        }
        return Err(unserved("A capacity provider strategy"));
    }
    let launch_type = input.launch_type.unwrap_or(LaunchType::Ec2);
    let wanted = match launch_type {
        LaunchType::Fargate => RowLaunchType::Fargate,
        LaunchType::Ec2 => RowLaunchType::Ec2,
        LaunchType::External => RowLaunchType::External,
        LaunchType::ManagedInstances => return Err(unserved("The launch type MANAGED_INSTANCES")),
    };
    if !definition.compatibilities.contains(&wanted) {
        return Err(invalid(format!(
            "Task definition does not support launch_type {launch_type}."
        )));
    }
    let constraints = input
        .placement_constraints
        .as_ref()
        .is_some_and(|l| !l.is_empty());
    let strategy = input.placement_strategy.as_ref().is_some_and(|l| !l.is_empty());
    if wanted != RowLaunchType::Fargate {
        if text(input.platform_version.clone()).is_some() {
            return Err(invalid(
                "The platform version must be null when specifying an EC2 launch type.",
            ));
        }
        let network = input
            .network_configuration
            .as_ref()
            .and_then(|n| n.awsvpc_configuration.as_ref());
        match (definition.network_mode, network) {
            (RowMode::Awsvpc, None) => {
                return Err(invalid(
                    "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
                ));
            }
            (RowMode::Awsvpc, Some(n)) if n.assign_public_ip == Some(AssignPublicIp::Enabled) => {
                return Err(invalid("Assign public IP is not supported for this launch type."));
            }
            (RowMode::Bridge | RowMode::Host | RowMode::None, Some(_)) => {
                return Err(invalid(
                    "Network Configuration is not valid for the given networkMode of this task definition.",
                ));
            }
            _ => {}
        }
        return Err(invalid("No Container Instances were found in your cluster."));
    }
    if constraints {
        return Err(invalid(
            "Placement constraints are not supported with FARGATE launch type.",
        ));
    }
    if strategy {
        return Err(invalid(
            "Placement strategies are not supported with FARGATE launch type.",
        ));
    }
    Ok(())
}

fn platform_version(given: Option<&str>) -> Result<(), ApiError> {
    match given.unwrap_or_default() {
        "" | "LATEST" | LATEST_PLATFORM => Ok(()),
        "1.3.0" => Err(unserved("Platform version 1.3.0")),
        _ => Err(ErrorCode::PlatformUnknownException.error("The specified platform version does not exist.")),
    }
}

fn overrides(definition: &Definition, wire: Option<TaskOverride>) -> Result<rows::TaskOverride, ApiError> {
    let Some(wire) = wire else {
        return Ok(rows::TaskOverride::default());
    };
    if serde_json::to_vec(&wire).is_ok_and(|json| json.len() > 8192) {
        return Err(invalid("Overrides must not exceed 8192 characters."));
    }
    if given(wire.inference_accelerator_overrides).is_some() {
        return Err(client("Unsupported field 'inferenceAccelerators'."));
    }
    if wire.ephemeral_storage.is_some() {
        return Err(unserved("The override 'ephemeralStorage'"));
    }
    let bad = |what: &str, text: &str| invalid(format!("Invalid '{what}' setting for task: {text}"));
    let cpu_units = text(wire.cpu)
        .map(|t| fargate::parse_cpu(&t).ok_or_else(|| bad("cpu", &t)))
        .transpose()?;
    let memory_mib = text(wire.memory)
        .map(|t| fargate::parse_memory(&t).ok_or_else(|| bad("memory", &t)))
        .transpose()?;
    let (execution_role_arn, task_role_arn) = (text(wire.execution_role_arn), text(wire.task_role_arn));
    registration::roles([&execution_role_arn, &task_role_arn])?;
    let mut containers: Vec<rows::ContainerOverride> = Vec::new();
    for c in wire.container_overrides.unwrap_or_default() {
        let name = c.name.clone().unwrap_or_default();
        if !definition.containers.iter().any(|d| d.name == name) {
            return Err(invalid(format!(
                "Override for container named {name} is not a container in the TaskDefinition."
            )));
        }
        if given(c.environment_files).is_some() || given(c.resource_requirements).is_some() {
            return Err(unserved(
                "An override of 'environmentFiles' or 'resourceRequirements'",
            ));
        }
        let positive = |value: Option<i32>| {
            value
                .map(|v| {
                    u32::try_from(v)
                        .map_err(|_| invalid(format!("Invalid override for container named {name}.")))
                })
                .transpose()
        };
        containers.push(rows::ContainerOverride {
            command: given(c.command),
            environment: c
                .environment
                .unwrap_or_default()
                .into_iter()
                .map(|p| (p.name.unwrap_or_default(), p.value.unwrap_or_default()))
                .collect(),
            cpu_units: positive(c.cpu)?,
            memory_mib: positive(c.memory)?,
            memory_reservation_mib: positive(c.memory_reservation)?,
            name,
        });
    }
    Ok(rows::TaskOverride {
        cpu_units,
        memory_mib,
        ephemeral_storage_gib: None,
        execution_role_arn,
        task_role_arn,
        containers,
    })
}

/// A container cannot be given more than its task has.
fn overrides_fit(overrides: &rows::TaskOverride, cpu_units: u32, memory_mib: u32) -> Result<(), ApiError> {
    for c in &overrides.containers {
        let memory = c.memory_mib.into_iter().chain(c.memory_reservation_mib).max();
        if memory.is_some_and(|m| m > memory_mib) {
            return Err(invalid(format!(
                "The 'memory' setting for container '{}' is greater than for the task",
                c.name
            )));
        }
        if c.cpu_units.is_some_and(|units| units > cpu_units) {
            return Err(invalid(
                "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
            ));
        }
    }
    Ok(())
}

fn network_configuration(
    definition: &Definition,
    wire: Option<NetworkConfiguration>,
) -> Result<AwsVpcConfiguration, ApiError> {
    match (definition.network_mode, wire.and_then(|n| n.awsvpc_configuration)) {
        (RowMode::Awsvpc, None) => Err(invalid(
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        )),
        (RowMode::Awsvpc, Some(configuration)) => Ok(configuration),
        _ => Err(invalid(
            "Network Configuration is not valid for the given networkMode of this task definition.",
        )),
    }
}

fn subnets(cx: &Cx, txn: &Txn, ids: &[String]) -> Result<Vec<Arc<Subnet>>, ApiError> {
    if ids.is_empty() {
        return Err(invalid("subnets can not be empty."));
    }
    if ids.len() > SUBNETS_PER_AWSVPC_CONFIGURATION {
        return Err(invalid("subnets can have at most 16 items."));
    }
    let found: Vec<Arc<Subnet>> = ids
        .iter()
        .map(|id| {
            SubnetId::parse(id).and_then(|id| txn.get(&cx.scope.key(id))).ok_or_else(|| {
                invalid(format!(
                    "Error retrieving subnet information for [{id}]: The subnet ID '{id}' does not exist (ErrorCode: InvalidSubnetID.NotFound)"
                ))
            })
        })
        .collect::<Result<_, _>>()?;
    if found.iter().any(|s| s.vpc != found[0].vpc) {
        return Err(invalid("Subnets must belong to the same VPC."));
    }
    Ok(found)
}

fn security_groups(
    cx: &Cx,
    txn: &Txn,
    subnets: &[Arc<Subnet>],
    ids: Vec<String>,
) -> Result<Vec<SecurityGroupId>, ApiError> {
    if ids.len() > model::SECURITY_GROUPS_PER_INTERFACE {
        return Err(invalid("securityGroups can have at most 5 items."));
    }
    let Some(vpc) = subnets.first().map(|s| &s.vpc) else {
        return Ok(Vec::new());
    };
    if ids.is_empty() {
        return Ok(security_group::default_of(cx, txn, vpc).into_iter().collect());
    }
    let mut out: Vec<SecurityGroupId> = Vec::new();
    for id in ids {
        let group =
            SecurityGroupId::parse(&id).and_then(|id| txn.get::<rows::SecurityGroup>(&cx.scope.key(id)));
        let group = group.ok_or_else(|| {
            invalid(format!(
                "Error retrieving security group information for [{id}]: The security group '{id}' does not exist (ErrorCode: InvalidGroup.NotFound)"
            ))
        })?;
        if group.vpc != *vpc {
            return Err(invalid(
                "Security groups and subnets must belong to the same VPC.",
            ));
        }
        if !out.contains(&group.id) {
            out.push(group.id.clone());
        }
    }
    Ok(out)
}

fn tags(
    cluster: &Cluster,
    definition: &Definition,
    wire: Option<Vec<api::ecs::Tag>>,
    propagate: Option<PropagateTags>,
    managed: Option<bool>,
) -> Result<Vec<Tag>, ApiError> {
    let mut tags = tags_from_wire(wire)?;
    match propagate {
        Some(PropagateTags::Service) => {
            return Err(invalid(
                "The propagateTags value SERVICE is not valid when you run a task.",
            ));
        }
        Some(PropagateTags::TaskDefinition) => {
            for tag in &definition.tags {
                if !tags.iter().any(|t| t.key == tag.key) {
                    tags.push(tag.clone());
                }
            }
        }
        Some(PropagateTags::None) | None => {}
    }
    if managed == Some(true) {
        tags.push(Tag {
            key: "aws:ecs:clusterName".into(),
            value: cluster.name.clone(),
        });
    }
    Ok(tags)
}
