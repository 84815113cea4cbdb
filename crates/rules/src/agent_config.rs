//! What an instance's user data tells the ECS agent: the variables of `/etc/ecs/ecs.config`.
//!
//! No machine boots here, so nothing runs the scripts. They are followed for what they write to that one
//! file (`agent_config/shell`), and the files and commands of cloud-config likewise. What is not known, such as
//! the answer of another program, stays unknown: where it could have come to the file, that is among the
//! complaints, which the instance's console output shows.
//!
//! Sources: ECS Developer Guide, "Bootstrapping Amazon ECS Linux container instances to pass data" and
//! "Amazon ECS container agent configuration"; amazon-ecs-agent, `README.md` and `ecs-init`.

mod document;
mod shell;
mod text;
mod yaml;

use std::collections::BTreeMap;

use text::{Text, excerpt};

/// The agent that cove stands in for.
pub const VERSION: &str = "1.107.0";

/// Where the agent's variables stand on an instance.
pub const CONFIG_FILE: &str = "/etc/ecs/ecs.config";

/// Parts of messages that cloud-init acts on, and that are not read here.
const MEDIA_TYPES: [&str; 6] = [
    "text/part-handler",
    "text/upstart-job",
    "text/x-include-url",
    "text/x-include-once-url",
    "text/cloud-config-archive",
    "text/cloud-config-jsonp",
];

/// TCP ports that the agent reserves when nobody tells it which: SSH, Docker's two, its own two.
pub const RESERVED_PORTS: [u16; 5] = [22, 2375, 2376, 51678, 51679];

/// The log drivers that the ECS-optimized AMI names.
const LOGGING_DRIVERS: [&str; 5] = ["json-file", "syslog", "awslogs", "fluentd", "none"];

/// The agent's settings, as far as anything depends on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentConfig {
    /// A cluster's name or ARN.
    pub cluster: String,
    pub attributes: BTreeMap<String, String>,
    pub reserved_memory_mib: u32,
    pub reserved_ports: Vec<u16>,
    pub reserved_udp_ports: Vec<u16>,
    pub tags: BTreeMap<String, String>,
    /// Whether the tags of the EC2 instance become the container instance's too.
    pub tags_from_instance: bool,
    pub task_eni: bool,
    pub block_instance_metadata: bool,
    pub task_iam_role: bool,
    pub task_iam_role_network_host: bool,
    pub logging_drivers: Vec<String>,
    /// What the agent would write in its log about variables that it cannot use or that have no effect
    /// here.
    pub complaints: Vec<String>,
}

impl Default for AgentConfig {
    /// As the ECS-optimized AMI starts the agent.
    fn default() -> Self {
        AgentConfig {
            cluster: "default".into(),
            attributes: BTreeMap::new(),
            reserved_memory_mib: 0,
            reserved_ports: RESERVED_PORTS.to_vec(),
            reserved_udp_ports: Vec::new(),
            tags: BTreeMap::new(),
            tags_from_instance: false,
            task_eni: true,
            block_instance_metadata: false,
            task_iam_role: true,
            task_iam_role_network_host: true,
            logging_drivers: LOGGING_DRIVERS.map(str::to_owned).to_vec(),
            complaints: Vec::new(),
        }
    }
}

/// Reads user data as it is after base64.
pub fn read(user_data: &str) -> AgentConfig {
    let (file, complaints) = document::config_file(user_data);
    let mut config = of_file(&file);
    config.complaints.splice(0..0, complaints);
    config
}

/// Reads the text of the file: `NAME=value` lines, of which the last one stands.
fn of_file(file: &Text) -> AgentConfig {
    let mut variables = BTreeMap::new();
    let mut complaints = Vec::new();
    for line in file.lines() {
        let (name, value) = match line.split_at_char('=') {
            Some(pair) => pair,
            None => (line, Text::default()),
        };
        let shown = name.shown();
        if let Some(cause) = name.cause().filter(|_| !shown.trim_start().starts_with('#')) {
            complaints.push(format!(
                "a line of {CONFIG_FILE} is not known: it comes from \"{}\" of the user data",
                excerpt(cause)
            ));
            continue;
        }
        let name = shown.trim().trim_start_matches("export ").trim().to_owned();
        if name.is_empty() || name.starts_with('#') {
            continue;
        }
        match value.cause() {
            Some(cause) => {
                complaints.push(format!(
                    "{name} is not known, and not set: it comes from \"{}\" of the user data",
                    excerpt(cause)
                ));
                variables.remove(&name);
            }
            None => {
                let value = value.shown();
                variables.insert(name, unquoted(value.trim()).to_owned());
            }
        }
    }
    let mut config = AgentConfig::default();
    for (name, value) in &variables {
        if name == "ECS_CLUSTER" && value.contains(['$', '`']) {
            complaints.push(format!("{name} is taken as it stands in {CONFIG_FILE}: {value}"));
        }
        if name.starts_with("ECS_") && !value.is_empty() {
            set(&mut config, name, value);
        }
    }
    config.complaints.splice(0..0, complaints);
    config
}

/// A value without the quotes around it, if it has any.
fn unquoted(value: &str) -> &str {
    ['"', '\'']
        .iter()
        .find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote))
        .unwrap_or(value)
}

fn set(config: &mut AgentConfig, name: &str, value: &str) {
    let done = match name {
        "ECS_CLUSTER" => Some(value.to_owned()).map(|v| config.cluster = v),
        "ECS_INSTANCE_ATTRIBUTES" => pairs(value).map(|v| config.attributes = v),
        "ECS_RESERVED_MEMORY" => value.parse().ok().map(|v| config.reserved_memory_mib = v),
        "ECS_RESERVED_PORTS" => list(value).map(|v| config.reserved_ports = v),
        "ECS_RESERVED_PORTS_UDP" => list(value).map(|v| config.reserved_udp_ports = v),
        "ECS_CONTAINER_INSTANCE_TAGS" => pairs(value).map(|v| config.tags = v),
        "ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM" => {
            (value == "ec2_instance").then(|| config.tags_from_instance = true)
        }
        "ECS_ENABLE_TASK_ENI" => flag(value).map(|v| config.task_eni = v),
        "ECS_AWSVPC_BLOCK_IMDS" => flag(value).map(|v| config.block_instance_metadata = v),
        "ECS_ENABLE_TASK_IAM_ROLE" => flag(value).map(|v| config.task_iam_role = v),
        "ECS_ENABLE_TASK_IAM_ROLE_NETWORK_HOST" => flag(value).map(|v| config.task_iam_role_network_host = v),
        "ECS_AVAILABLE_LOGGING_DRIVERS" => texts(value).map(|v| config.logging_drivers = v),
        _ => {
            config
                .complaints
                .push(format!("{name} has no effect on cove's agent"));
            return;
        }
    };
    if done.is_none() {
        config
            .complaints
            .push(format!("Invalid format for \"{name}\", value: {value}"));
    }
}

/// As Go reads truth values.
fn flag(value: &str) -> Option<bool> {
    match value {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

fn json(value: &str) -> Option<serde_json::Value> {
    serde_json::from_str(value).ok()
}

/// `{"name": "text"}`.
fn pairs(value: &str) -> Option<BTreeMap<String, String>> {
    let json = json(value)?;
    let pairs = json.as_object()?.iter();
    pairs
        .map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
        .collect()
}

/// `[22, 80]`.
fn list(value: &str) -> Option<Vec<u16>> {
    let json = json(value)?;
    let ports = json.as_array()?.iter();
    ports
        .map(|port| port.as_u64().and_then(|port| u16::try_from(port).ok()))
        .collect()
}

/// `["json-file", "awslogs"]`.
fn texts(value: &str) -> Option<Vec<String>> {
    let json = json(value)?;
    let texts = json.as_array()?.iter();
    texts.map(|text| text.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests;
