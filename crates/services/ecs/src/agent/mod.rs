//! What the ECS agent on an instance registers: the agent is the ECS-optimized AMI's, told by user data.

mod registration;

pub use registration::Agents;

use rows::{Attribute, Instance};
use rules::agent_config::{self, AgentConfig};
use rules::instance_type::{self, InstanceType};

use ec2::instance::settings;

pub use rules::agent_config::VERSION;
pub const DOCKER_VERSION: &str = "DockerVersion: 25.0.16";

/// What an agent with all defaults can do, as far as cove makes it real. What RegisterTaskDefinition
/// refuses (volumes, secrets and the like) is not among them.
const CAPABILITIES: [&str; 19] = [
    "com.amazonaws.ecs.capability.docker-remote-api.1.17",
    "com.amazonaws.ecs.capability.docker-remote-api.1.18",
    "com.amazonaws.ecs.capability.docker-remote-api.1.19",
    "com.amazonaws.ecs.capability.docker-remote-api.1.20",
    "com.amazonaws.ecs.capability.docker-remote-api.1.21",
    "com.amazonaws.ecs.capability.docker-remote-api.1.22",
    "com.amazonaws.ecs.capability.docker-remote-api.1.23",
    "com.amazonaws.ecs.capability.docker-remote-api.1.24",
    "com.amazonaws.ecs.capability.docker-remote-api.1.25",
    "com.amazonaws.ecs.capability.docker-remote-api.1.28",
    "com.amazonaws.ecs.capability.docker-remote-api.1.29",
    "com.amazonaws.ecs.capability.docker-remote-api.1.30",
    "com.amazonaws.ecs.capability.docker-remote-api.1.32",
    "com.amazonaws.ecs.capability.ecr-auth",
    "ecs.capability.container-health-check",
    "ecs.capability.container-ordering",
    "ecs.capability.execution-role-ecr-pull",
    "ecs.capability.execution-role-awslogs",
    "ecs.capability.network.container-port-range",
];

/// The settings of the instance's agent.
pub fn config(instance: &Instance) -> AgentConfig {
    config_of(instance.user_data.as_deref())
}

/// The settings of the agent on an instance with this user data, in base64.
pub fn config_of(user_data: Option<&str>) -> AgentConfig {
    let bytes = user_data.and_then(settings::decoded).unwrap_or_default();
    agent_config::read(&String::from_utf8_lossy(&bytes))
}

/// The MiB that an instance's kernel leaves to containers. AWS publishes no figures; real instances
/// register 2 to 8 % less than the nominal size. Here it is a sixteenth of the first 8 GiB and a
/// thirty-second of the rest: 960 of 1024, 3840 of 4096, 7680 of 8192, 15616 of 16384.
pub fn usable_memory_mib(nominal: u32) -> u32 {
    let (first, rest) = (nominal.min(8192), nominal.saturating_sub(8192));
    nominal - first / 16 - rest / 32
}

/// How many awsvpc tasks an instance may have. With trunking it is the type's figure: no trunk
/// interface is made, since a task's interface is its own here and takes no place on the instance's.
pub fn task_interfaces(kind: &InstanceType, trunking: bool) -> u32 {
    kind.trunked_tasks
        .filter(|_| trunking)
        .unwrap_or_else(|| kind.awsvpc_tasks())
}

pub fn kind(instance: &Instance) -> Option<&'static InstanceType> {
    instance_type::find(&instance.instance_type)
}

fn named(name: impl Into<String>) -> Attribute {
    Attribute {
        name: name.into(),
        value: None,
    }
}

fn valued(name: impl Into<String>, value: impl Into<String>) -> Attribute {
    Attribute {
        name: name.into(),
        value: Some(value.into()),
    }
}

/// What the agent says of the instance and of itself.
pub fn attributes(config: &AgentConfig, kind: &InstanceType) -> Vec<Attribute> {
    let mut out: Vec<Attribute> = CAPABILITIES.into_iter().map(named).collect();
    let drivers = config.logging_drivers.iter();
    out.extend(drivers.map(|d| named(format!("com.amazonaws.ecs.capability.logging-driver.{d}"))));
    let switched = [
        (config.task_iam_role, "com.amazonaws.ecs.capability.task-iam-role"),
        (
            config.task_iam_role_network_host,
            "com.amazonaws.ecs.capability.task-iam-role-network-host",
        ),
        (config.task_eni, "ecs.capability.task-eni"),
        (
            config.task_eni && config.block_instance_metadata,
            "ecs.capability.task-eni-block-instance-metadata",
        ),
        (config.task_eni, "ecs.capability.task-eni-trunking"),
    ];
    out.extend(
        switched
            .into_iter()
            .filter(|(on, _)| *on)
            .map(|(_, name)| named(name)),
    );
    out.push(valued("ecs.os-type", "linux"));
    out.push(valued("ecs.os-family", "LINUX"));
    out.push(valued("ecs.cpu-architecture", kind.architecture.as_str()));
    out.extend(config.attributes.iter().map(|(name, value)| valued(name, value)));
    out
}

/// What an instance is and where, whether it is there yet or not.
pub struct Machine<'a> {
    pub image_id: &'a str,
    pub instance_type: &'a str,
    pub availability_zone: &'a str,
    pub subnet: &'a str,
    pub vpc: &'a str,
}

impl<'a> Machine<'a> {
    pub fn of(instance: &'a Instance) -> Self {
        Machine {
            image_id: &instance.image_id,
            instance_type: &instance.instance_type,
            availability_zone: &instance.availability_zone,
            subnet: instance.subnet.as_str(),
            vpc: instance.vpc.as_str(),
        }
    }
}

/// What ECS itself knows of the instance.
pub fn known_attributes(machine: &Machine) -> Vec<Attribute> {
    vec![
        valued("ecs.ami-id", machine.image_id),
        valued("ecs.availability-zone", machine.availability_zone),
        valued("ecs.instance-type", machine.instance_type),
        valued("ecs.subnet-id", machine.subnet),
        valued("ecs.vpc-id", machine.vpc),
    ]
}
