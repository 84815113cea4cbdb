//! What RegisterTaskDefinition accepts, and the row it makes of it.
//!
//! Sources: ECS Developer Guide, "Task definition parameters" and "task definition differences
//! for Fargate"; the texts are those of the API.

use crate::api::*;
use model::{ApiError, ApiResult, Scope, Timestamp};
use rows::{LaunchType as RowLaunchType, NetworkMode as RowMode};
use rules::fargate;
use wire::Shaped;

use super::container_definition::{self, Context};
use super::required_attributes;
use super::{NotServed, client, given, placement_preferences, text};

/// The row of a registration, without its revision, time, registrant and tags.
pub fn definition(
    scope: &Scope,
    registry_host: &str,
    input: RegisterTaskDefinitionRequest,
) -> ApiResult<rows::TaskDefinition> {
    family(&input.family)?;
    size(&input)?;
    if input.container_definitions.is_empty() {
        return Err(client("Container list cannot be empty."));
    }
    if input.container_definitions.len() > 10 {
        return Err(client(
            "A task definition can have at most 10 container definitions.",
        ));
    }
    let requires_compatibilities: Vec<_> = given(input.requires_compatibilities.clone())
        .unwrap_or_default()
        .into_iter()
        .map(launch_type)
        .collect();
    let wants_fargate = requires_compatibilities.contains(&RowLaunchType::Fargate);
    let mut not_served = NotServed::default();
    unserved_members(&input, wants_fargate, &mut not_served)?;
    let placement_constraints = placement_constraints(input.placement_constraints.unwrap_or_default())?;
    let network_mode_given = input.network_mode.is_some();
    let network_mode = network_mode(input.network_mode, &requires_compatibilities)?;
    let cpu_units = text(input.cpu).map(|t| cpu(&t, wants_fargate)).transpose()?;
    let memory_mib = text(input.memory).map(|t| memory(&t)).transpose()?;
    let execution_role_arn = text(input.execution_role_arn);
    let context = Context {
        network_mode,
        fargate: wants_fargate,
        task_memory_mib: memory_mib,
        has_execution_role: execution_role_arn.is_some(),
        registry_host,
    };
    let containers = container_definition::all(input.container_definitions, &context, &mut not_served)?;
    if !containers.iter().any(|c| c.essential) {
        return Err(client("Task definition doesn't have any essential container"));
    }
    if wants_fargate {
        fargate_size(cpu_units, memory_mib)?;
    }
    namespaces(input.pid_mode, input.ipc_mode, wants_fargate, &mut not_served)?;
    task_totals(cpu_units, memory_mib, &containers)?;
    ephemeral_storage(
        input.ephemeral_storage,
        &requires_compatibilities,
        &mut not_served,
    )?;
    let platform = platform(input.runtime_platform, &mut not_served);
    let task_role_arn = text(input.task_role_arn);
    roles([&execution_role_arn, &task_role_arn])?;
    not_served.refuse()?;
    let compatibilities = compatibilities(network_mode, cpu_units.zip(memory_mib), &containers);
    let mut row = rows::TaskDefinition {
        scope: scope.clone(),
        family: input.family,
        revision: 0,
        status: rows::TaskDefinitionStatus::Active,
        network_mode,
        network_mode_given,
        requires_compatibilities,
        compatibilities,
        cpu_units,
        memory_mib,
        containers,
        execution_role_arn,
        task_role_arn,
        cpu_architecture: platform.cpu_architecture.map(|a| a.to_string()),
        operating_system_family: platform.operating_system_family.map(|f| f.to_string()),
        ephemeral_storage_gib: None,
        pid_mode: None,
        ipc_mode: None,
        placement_constraints,
        requires_attributes: Vec::new(),
        registered_at: Timestamp::EPOCH,
        registered_by: String::new(),
        deregistered_at: None,
        tags: Vec::new(),
    };
    row.requires_attributes = required_attributes::of(&row, registry_host);
    Ok(row)
}

fn family(name: &str) -> Result<(), ApiError> {
    if name.is_empty() {
        return Err(client("Family should not be null or empty."));
    }
    if name.len() > 255 {
        return Err(client("Family should be 255 characters or less."));
    }
    if !name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    {
        return Err(client("Family contains invalid characters."));
    }
    Ok(())
}

/// The largest definition, in bytes of its JSON.
const SIZE_MAX: usize = 64 * 1024;

fn size(input: &RegisterTaskDefinitionRequest) -> Result<(), ApiError> {
    let length = input.clone().into_document().to_string().len();
    if length > SIZE_MAX {
        return Err(client(format!(
            "Actual length: '{length}'. Max allowed length is '{SIZE_MAX}' bytes."
        )));
    }
    Ok(())
}

fn unserved_members(
    input: &RegisterTaskDefinitionRequest,
    fargate: bool,
    not_served: &mut NotServed,
) -> Result<(), ApiError> {
    if input
        .inference_accelerators
        .as_ref()
        .is_some_and(|l| !l.is_empty())
    {
        return Err(client("Unsupported field 'inferenceAccelerators'."));
    }
    let constraints = given(input.placement_constraints.clone()).is_some();
    let volumes = input.volumes.as_deref().unwrap_or_default();
    let source_path = |v: &Volume| {
        let host = v.host.as_ref();
        host.is_some_and(|h| h.source_path.as_ref().is_some_and(|p| !p.is_empty()))
    };
    let not_on_fargate = [
        ("sourcePath", volumes.iter().any(source_path)),
        (
            "dockerVolumeConfiguration",
            volumes.iter().any(|v| v.docker_volume_configuration.is_some()),
        ),
        ("constraints", constraints),
    ];
    if fargate && let Some((name, _)) = not_on_fargate.iter().find(|(_, given)| *given) {
        return Err(client(format!(
            "Fargate compatible task definitions do not support {name}"
        )));
    }
    let members = [
        ("volumes", input.volumes.as_ref().is_some_and(|l| !l.is_empty())),
        ("proxyConfiguration", input.proxy_configuration.is_some()),
        ("enableFaultInjection", input.enable_fault_injection == Some(true)),
    ];
    not_served.members("The task definition setting", &members);
    Ok(())
}

/// Expressions that the instances of all tasks must satisfy, besides those of a request.
fn placement_constraints(wire: Vec<TaskDefinitionPlacementConstraint>) -> Result<Vec<String>, ApiError> {
    if wire.len() > 10 {
        return Err(client("Maximum number of constraints is 10."));
    }
    wire.into_iter()
        .map(|constraint| {
            if constraint.r#type.is_none() {
                return Err(client("Placement constraint type cannot be empty."));
            }
            let expression = constraint.expression.unwrap_or_default();
            placement_preferences::member_of(&expression).map_err(client)?;
            Ok(expression)
        })
        .collect()
}

fn network_mode(wire: Option<NetworkMode>, requires: &[RowLaunchType]) -> Result<RowMode, ApiError> {
    if requires.contains(&RowLaunchType::Fargate) && wire != Some(NetworkMode::Awsvpc) {
        return Err(client("Fargate only supports network mode ‘awsvpc’."));
    }
    if requires.contains(&RowLaunchType::External) && wire == Some(NetworkMode::Awsvpc) {
        return Err(client(
            "External launch type does not support network mode 'awsvpc'.",
        ));
    }
    Ok(wire.map_or(RowMode::Bridge, row_mode))
}

/// Process and IPC namespaces that are shared: nothing makes them real yet.
fn namespaces(
    pid: Option<PidMode>,
    ipc: Option<IpcMode>,
    fargate: bool,
    not_served: &mut NotServed,
) -> Result<(), ApiError> {
    if fargate && pid == Some(PidMode::Host) {
        return Err(client(
            "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.",
        ));
    }
    if fargate && ipc.is_some() {
        return Err(client(
            "Fargate compatible task definitions do not support ipcMode",
        ));
    }
    let members = [("pidMode", pid.is_some()), ("ipcMode", ipc.is_some())];
    not_served.members("The task definition setting", &members);
    Ok(())
}

fn platform(wire: Option<RuntimePlatform>, not_served: &mut NotServed) -> RuntimePlatform {
    let platform = wire.unwrap_or_default();
    if platform
        .operating_system_family
        .is_some_and(|f| f != OSFamily::Linux)
    {
        not_served.add("A runtimePlatform other than LINUX");
    }
    if platform
        .cpu_architecture
        .is_some_and(|a| a != CPUArchitecture::X86_64)
    {
        not_served.add("A runtimePlatform other than X86_64");
    }
    platform
}

/// Checks the form of role ARNs; also those of RunTask's overrides.
pub fn roles(roles: [&Option<String>; 2]) -> Result<(), ApiError> {
    let is_role = |r: &&String| r.starts_with("arn:aws:iam::") && r.contains(":role/");
    if roles.into_iter().flatten().all(|r| is_role(&r)) {
        Ok(())
    } else {
        Err(client("Role is not valid"))
    }
}

fn launch_type(wire: Compatibility) -> RowLaunchType {
    match wire {
        Compatibility::Ec2 => RowLaunchType::Ec2,
        Compatibility::Fargate => RowLaunchType::Fargate,
        Compatibility::External => RowLaunchType::External,
        Compatibility::ManagedInstances => RowLaunchType::ManagedInstances,
    }
}

fn row_mode(wire: NetworkMode) -> RowMode {
    match wire {
        NetworkMode::Awsvpc => RowMode::Awsvpc,
        NetworkMode::Bridge => RowMode::Bridge,
        NetworkMode::Host => RowMode::Host,
        NetworkMode::None => RowMode::None,
    }
}

/// On Fargate the table of sizes decides; on instances 128 units to 192 vCPUs.
fn cpu(text: &str, fargate: bool) -> Result<u32, ApiError> {
    fargate::parse_cpu(text)
        .filter(|units| fargate || (128..=196_608).contains(units))
        .ok_or_else(|| client(format!("Invalid 'cpu' setting for task: {text}")))
}

fn memory(text: &str) -> Result<u32, ApiError> {
    fargate::parse_memory(text)
        .filter(|mib| *mib >= 4)
        .ok_or_else(|| client(format!("Invalid 'memory' setting for task: {text}")))
}

/// The pair that Fargate runs; also used for the overrides of RunTask.
pub fn fargate_size(cpu_units: Option<u32>, memory_mib: Option<u32>) -> Result<(u32, u32), ApiError> {
    let cpu = cpu_units.ok_or_else(|| client("Fargate requires that 'cpu' be defined at the task level."))?;
    let memory =
        memory_mib.ok_or_else(|| client("Fargate requires that 'memory' be defined at the task level."))?;
    if !fargate::offers(cpu, memory) {
        return Err(client(format!(
            "No Fargate configuration exists for given values: {cpu} CPU, {memory} memory. See the Amazon ECS documentation for the valid values."
        )));
    }
    Ok((cpu, memory))
}

fn task_totals(
    cpu_units: Option<u32>,
    memory_mib: Option<u32>,
    containers: &[rows::ContainerDefinition],
) -> Result<(), ApiError> {
    if let Some(cpu) = cpu_units
        && containers.iter().map(|c| u64::from(c.cpu_units)).sum::<u64>() > u64::from(cpu)
    {
        return Err(client(
            "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
        ));
    }
    if let Some(memory) = memory_mib {
        if let Some(c) = containers
            .iter()
            .find(|c| c.memory_mib.is_some_and(|m| m > memory))
        {
            return Err(client(format!(
                "The 'memory' setting for container '{}' is greater than for the task",
                c.name
            )));
        }
        let reserved: u64 = containers
            .iter()
            .filter_map(|c| c.memory_reservation_mib)
            .map(u64::from)
            .sum();
        if reserved > u64::from(memory) {
            return Err(client(
                "The sum of all container 'memoryReservation' values cannot be greater than the value of the task 'memory'.",
            ));
        }
    }
    Ok(())
}

fn ephemeral_storage(
    wire: Option<EphemeralStorage>,
    requires: &[RowLaunchType],
    not_served: &mut NotServed,
) -> Result<(), ApiError> {
    let Some(storage) = wire else { return Ok(()) };
    if requires.contains(&RowLaunchType::Ec2) {
        return Err(client(
            "Tasks using the EC2 launch type do not support EphemeralStorage.",
        ));
    }
    match storage.size_in_gi_b {
        ..21 => Err(client("EphemeralStorage size should be at least 21")),
        201.. => Err(client("EphemeralStorage size should be at most 200")),
        _ => {
            not_served.add("A limit on ephemeral storage ('ephemeralStorage')");
            Ok(())
        }
    }
}

fn compatibilities(
    mode: RowMode,
    size: Option<(u32, u32)>,
    containers: &[rows::ContainerDefinition],
) -> Vec<RowLaunchType> {
    match mode {
        RowMode::Awsvpc => {
            let mut out = vec![RowLaunchType::Ec2, RowLaunchType::ManagedInstances];
            let fits = size.is_some_and(|(cpu, memory)| fargate::offers(cpu, memory));
            if fits && containers.iter().all(container_definition::runs_on_fargate) {
                out.push(RowLaunchType::Fargate);
            }
            out
        }
        RowMode::Host => vec![
            RowLaunchType::External,
            RowLaunchType::Ec2,
            RowLaunchType::ManagedInstances,
        ],
        RowMode::Bridge | RowMode::None => vec![RowLaunchType::External, RowLaunchType::Ec2],
    }
}
