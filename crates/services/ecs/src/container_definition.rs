//! What a container definition may say, and the row it becomes.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use crate::api::{
    ContainerDefinition, LinuxParameters, LogConfiguration, LogDriver, PortMapping, ResourceType,
    TransportProtocol, VersionConsistency,
};
use model::ApiError;
use rows::{ContainerDefinition as Row, NetworkMode as Mode};

use super::{NotServed, client, container_order, given, health_check, text};

/// Characters of a container's name, and of its image's. Source: ECS Developer Guide, "Task definition parameters".
const NAME_MAX: usize = 255;
/// Ranges of ports of one container.
const RANGES_MAX: usize = 100;

/// What the rules on containers depend on besides the container itself.
pub struct Context<'a> {
    pub network_mode: Mode,
    /// FARGATE is among the required compatibilities.
    pub fargate: bool,
    pub task_memory_mib: Option<u32>,
    pub has_execution_role: bool,
    pub registry_host: &'a str,
}

/// Reads the containers of a definition; what is not served of them is added to `not_served`.
///
/// # Errors
/// `ClientException` for what AWS refuses.
pub fn all(
    wire: Vec<ContainerDefinition>,
    cx: &Context,
    not_served: &mut NotServed,
) -> Result<Vec<Row>, ApiError> {
    let rows: Vec<Row> = wire
        .into_iter()
        .map(|c| container(c, cx, not_served))
        .collect::<Result<_, _>>()?;
    let mut names = BTreeSet::new();
    if !rows.iter().all(|c| names.insert(&c.name)) {
        return Err(client("Container names must be unique within a task definition"));
    }
    container_order::check(&rows)?;
    match cx.network_mode {
        Mode::Awsvpc => unique_ports(&rows)?,
        Mode::Bridge | Mode::Host => unique_host_ports(&rows)?,
        Mode::None => {}
    }
    Ok(rows)
}

fn container(c: ContainerDefinition, cx: &Context, not_served: &mut NotServed) -> Result<Row, ApiError> {
    let (name, image) = name_and_image(&c)?;
    if cx.fargate {
        not_on_fargate(&c)?;
    }
    unserved_members(&c, cx, not_served);
    let positive = |value: Option<i32>, what: &str| -> Result<Option<u32>, ApiError> {
        value
            .map(|v| {
                u32::try_from(v).map_err(|_| {
                    client(format!(
                        "Invalid setting for container '{name}'. '{what}' must not be negative."
                    ))
                })
            })
            .transpose()
    };
    let cpu_units = positive(c.cpu, "cpu")?.unwrap_or(0);
    let memory_mib = positive(c.memory, "memory")?.filter(|m| *m > 0);
    let memory_reservation_mib = positive(c.memory_reservation, "memoryReservation")?.filter(|m| *m > 0);
    let stop_timeout_s = positive(c.stop_timeout, "stopTimeout")?.filter(|s| *s > 0);
    memory(&name, memory_mib, memory_reservation_mib, cx)?;
    network_settings(&c, cx.network_mode)?;
    addresses(&name, &c)?;
    let linux = linux_parameters(c.linux_parameters, cx.fargate, not_served)?;
    if cx.fargate {
        fargate(&name, &image, &c.privileged, &c.stop_timeout, cx)?;
    }
    let start_timeout_s = container_order::start_timeout(&name, c.start_timeout, cx.fargate)?;
    let pair = |p: crate::api::KeyValuePair| (p.name.unwrap_or_default(), p.value.unwrap_or_default());
    Ok(Row {
        port_mappings: port_mappings(&name, c.port_mappings, cx.network_mode)?,
        log_configuration: c
            .log_configuration
            .map(|l| log_configuration(l, cx, not_served))
            .transpose()?,
        health_check: c
            .health_check
            .map(|check| health_check::read(&name, check))
            .transpose()?,
        name,
        image,
        essential: c.essential.unwrap_or(true),
        cpu_units,
        memory_mib,
        memory_reservation_mib,
        entry_point: given(c.entry_point),
        command: given(c.command),
        environment: c.environment.unwrap_or_default().into_iter().map(pair).collect(),
        working_directory: text(c.working_directory),
        user: text(c.user),
        stop_timeout_s,
        readonly_root_filesystem: c.readonly_root_filesystem,
        ulimits: ulimits(c.ulimits.unwrap_or_default())?,
        docker_labels: c.docker_labels,
        system_controls: c
            .system_controls
            .unwrap_or_default()
            .into_iter()
            .map(|s| (s.namespace.unwrap_or_default(), s.value.unwrap_or_default()))
            .collect(),
        init_process_enabled: linux.init_process_enabled,
        capabilities_add: linux.add,
        capabilities_drop: linux.drop,
        privileged: c.privileged,
        links: c.links.unwrap_or_default(),
        hostname: text(c.hostname),
        dns_servers: c.dns_servers.unwrap_or_default(),
        dns_search_domains: c.dns_search_domains.unwrap_or_default(),
        extra_hosts: c
            .extra_hosts
            .unwrap_or_default()
            .into_iter()
            .map(|h| (h.hostname, h.ip_address))
            .collect(),
        disable_networking: c.disable_networking,
        version_consistency: c
            .version_consistency
            .map(|wanted| wanted == VersionConsistency::Enabled),
        depends_on: container_order::read(c.depends_on),
        start_timeout_s,
    })
}

/// Members that Fargate itself refuses, whether cove serves them or not.
fn not_on_fargate(c: &ContainerDefinition) -> Result<(), ApiError> {
    if c.docker_security_options.as_ref().is_some_and(|l| !l.is_empty()) {
        return Err(client(
            "Fargate compatible task definitions do not support dockerSecurityOptions",
        ));
    }
    let resources = c.resource_requirements.as_deref().unwrap_or_default();
    if resources.iter().any(|r| r.r#type == ResourceType::Gpu) {
        return Err(client(
            "Tasks using the Fargate launch type do not support GPU resource requirements.",
        ));
    }
    Ok(())
}

fn name_and_image(c: &ContainerDefinition) -> Result<(String, String), ApiError> {
    let name = text(c.name.clone()).ok_or_else(|| client("Container.name should not be null or empty."))?;
    if name.len() > NAME_MAX {
        return Err(client("Container.name should be 255 characters or less."));
    }
    if !name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    {
        return Err(client("Container.name contains invalid characters."));
    }
    let image =
        text(c.image.clone()).ok_or_else(|| client("Container.image should not be null or empty."))?;
    if image.len() > NAME_MAX {
        return Err(client("Container.image should be 255 characters or less."));
    }
    if !image.bytes().all(may_be_in_image) {
        return Err(client("Container.image contains invalid characters."));
    }
    Ok((name, image))
}

/// What the Developer Guide allows in an image's name, and the `@` and `+` of digests. Whether the name means
/// anything is found out when it is pulled.
fn may_be_in_image(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_:./#@+".contains(&byte)
}

fn ulimits(wire: Vec<crate::api::Ulimit>) -> Result<Vec<rows::Ulimit>, ApiError> {
    let limit = |u: crate::api::Ulimit| {
        if u.soft_limit > u.hard_limit {
            return Err(client(format!(
                "Soft limit exceeds hard limit for ulimit {}",
                u.name
            )));
        }
        Ok(rows::Ulimit {
            name: u.name.to_string(),
            soft: u.soft_limit.into(),
            hard: u.hard_limit.into(),
        })
    };
    wire.into_iter().map(limit).collect()
}

/// Members that cove does not make real yet are refused, never stored and ignored.
fn unserved_members(c: &ContainerDefinition, cx: &Context, not_served: &mut NotServed) {
    fn some<T>(list: &Option<Vec<T>>) -> bool {
        list.as_ref().is_some_and(|l| !l.is_empty())
    }
    let members = [
        ("credentialSpecs", some(&c.credential_specs)),
        ("dockerSecurityOptions", some(&c.docker_security_options)),
        ("environmentFiles", some(&c.environment_files)),
        ("firelensConfiguration", c.firelens_configuration.is_some()),
        ("interactive", c.interactive == Some(true)),
        ("mountPoints", some(&c.mount_points)),
        ("pseudoTerminal", c.pseudo_terminal == Some(true)),
        ("privileged", c.privileged == Some(true) && !cx.fargate),
        (
            "repositoryCredentials",
            c.repository_credentials
                .as_ref()
                .is_some_and(|r| !r.credentials_parameter.is_empty()),
        ),
        ("resourceRequirements", some(&c.resource_requirements)),
        (
            "restartPolicy",
            c.restart_policy.as_ref().is_some_and(|p| p.enabled),
        ),
        ("secrets", some(&c.secrets)),
        ("volumesFrom", some(&c.volumes_from)),
    ];
    not_served.members("The container setting", &members);
    if c.disable_networking == Some(true) && cx.network_mode == Mode::Host {
        not_served.add("The container setting 'disableNetworking' when networkMode=host");
    }
}

fn memory(name: &str, hard: Option<u32>, soft: Option<u32>, cx: &Context) -> Result<(), ApiError> {
    if hard.is_none() && soft.is_none() && cx.task_memory_mib.is_none() {
        return Err(client(format!(
            "Invalid setting for container '{name}'. At least one of 'memory' or 'memoryReservation' must be specified."
        )));
    }
    if let (Some(hard), Some(soft)) = (hard, soft)
        && hard < soft
    {
        return Err(client(
            "'memory' must be greater than or equal to 'memoryReservation'",
        ));
    }
    if hard.is_some_and(|m| m < 6) {
        return Err(client(format!(
            "Invalid setting for container '{name}'. 'memory' must be at least 6 MiB."
        )));
    }
    Ok(())
}

fn network_settings(c: &ContainerDefinition, mode: Mode) -> Result<(), ApiError> {
    let some = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|l| !l.is_empty());
    let extra_hosts = c.extra_hosts.as_ref().is_some_and(|l| !l.is_empty());
    let port_mappings = c.port_mappings.as_ref().is_some_and(|l| !l.is_empty());
    let refusals = [
        (
            some(&c.links),
            Mode::Awsvpc,
            "Links are not supported when networkMode=awsvpc.",
        ),
        (
            text(c.hostname.clone()).is_some(),
            Mode::Awsvpc,
            "hostname is not supported on container when networkMode=awsvpc.",
        ),
        (
            some(&c.dns_servers),
            Mode::Awsvpc,
            "DNS servers are not supported on container when networkMode=awsvpc.",
        ),
        (
            some(&c.dns_search_domains),
            Mode::Awsvpc,
            "DNS search domains are not supported on container when networkMode=awsvpc.",
        ),
        (
            extra_hosts,
            Mode::Awsvpc,
            "Extra hosts are not supported on container when networkMode=awsvpc.",
        ),
        (
            c.disable_networking == Some(true),
            Mode::Awsvpc,
            "Disable Networking is not supported on container when networkMode=awsvpc",
        ),
        (
            some(&c.links),
            Mode::Host,
            "Links are not supported when networkMode=host.",
        ),
        (
            some(&c.links),
            Mode::None,
            "Links are not supported when networkMode=none.",
        ),
        (
            port_mappings,
            Mode::None,
            "Port mappings are not supported when networkMode=none",
        ),
    ];
    match refusals.iter().find(|(given, of, _)| *given && *of == mode) {
        Some((_, _, message)) => Err(client(*message)),
        None => Ok(()),
    }
}

/// What goes into a container's /etc/hosts and /etc/resolv.conf: nothing that these cannot say.
fn addresses(container: &str, c: &ContainerDefinition) -> Result<(), ApiError> {
    let is_address = |text: &String| text.parse::<IpAddr>().is_ok();
    let is_name = |text: &str| !text.is_empty() && !text.contains(|ch: char| ch.is_whitespace() || ch == '#');
    let hosts = c.extra_hosts.iter().flatten();
    let mut settings = [
        (
            "extraHosts",
            hosts
                .clone()
                .all(|h| is_address(&h.ip_address) && is_name(&h.hostname)),
        ),
        ("dnsServers", c.dns_servers.iter().flatten().all(is_address)),
        (
            "dnsSearchDomains",
            c.dns_search_domains
                .iter()
                .flatten()
                .all(|domain| is_name(domain)),
        ),
    ]
    .into_iter();
    match settings.find(|(_, sound)| !sound) {
        Some((setting, _)) => Err(client(format!(
            "Invalid '{setting}' setting for container '{container}'"
        ))),
        None => Ok(()),
    }
}

fn port_mappings(
    container: &str,
    wire: Option<Vec<PortMapping>>,
    mode: Mode,
) -> Result<Vec<rows::PortMapping>, ApiError> {
    let mappings: Vec<rows::PortMapping> = wire
        .unwrap_or_default()
        .into_iter()
        .map(|p| port_mapping(container, p, mode))
        .collect::<Result<_, _>>()?;
    let ranges = mappings
        .iter()
        .filter_map(|m| Some((m.udp, parse_range(m.container_port_range.as_deref()?)?)));
    let mut ranges: Vec<(bool, (u16, u16))> = ranges.collect();
    ranges.sort_unstable();
    let overlap = |pair: &[(bool, (u16, u16))]| pair[0].0 == pair[1].0 && pair[1].1.0 <= pair[0].1.1;
    if ranges.len() > RANGES_MAX || ranges.windows(2).any(overlap) {
        return Err(client(format!(
            "Invalid 'containerPortRange' setting for container '{container}'."
        )));
    }
    Ok(mappings)
}

fn port_mapping(container: &str, p: PortMapping, mode: Mode) -> Result<rows::PortMapping, ApiError> {
    let port = |value: i32, what: &str, lowest: i32| {
        u16::try_from(value)
            .ok()
            .filter(|v| i32::from(*v) >= lowest)
            .ok_or_else(|| client(format!("Invalid '{what}' setting for container '{container}'")))
    };
    let name = text(p.name);
    if let Some(name) = &name
        && (name.len() > 64
            || name.starts_with('-')
            || !name
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_'))
    {
        return Err(client(format!(
            "Invalid port mapping name for container '{container}'."
        )));
    }
    let udp = p.protocol == Some(TransportProtocol::Udp);
    let app_protocol = p.app_protocol.map(|a| a.to_string());
    if let Some(range) = text(p.container_port_range) {
        let single = |port: Option<i32>| port.is_some_and(|port| port != 0);
        if single(p.container_port) || single(p.host_port) {
            return Err(client(format!(
                "Invalid port mapping for container '{container}', cannot specify both single port and port range."
            )));
        }
        if !matches!(mode, Mode::Awsvpc | Mode::Bridge) || parse_range(&range).is_none() {
            return Err(client(format!(
                "Invalid 'containerPortRange' setting for container '{container}'."
            )));
        }
        return Ok(rows::PortMapping {
            container_port: None,
            host_port: None,
            udp,
            name,
            app_protocol,
            container_port_range: Some(range),
        });
    }
    let container_port = p
        .container_port
        .ok_or_else(|| {
            client(format!(
                "Invalid 'containerPort' setting for container '{container}'"
            ))
        })
        .and_then(|v| port(v, "containerPort", 1))?;
    let host_port = p
        .host_port
        .map(|v| port(v, "hostPort", 0))
        .transpose()?
        .filter(|v| *v != 0);
    let same_only = match mode {
        Mode::Awsvpc => Some("awsvpc"),
        Mode::Host => Some("host"),
        Mode::Bridge | Mode::None => None,
    };
    if let Some(mode) = same_only
        && host_port.is_some_and(|h| h != container_port)
    {
        return Err(client(format!(
            "When networkMode={mode}, the host ports and container ports in port mappings must match."
        )));
    }
    let host_port = host_port.unwrap_or(if same_only.is_some() { container_port } else { 0 });
    Ok(rows::PortMapping {
        container_port: Some(container_port),
        host_port: Some(host_port),
        udp,
        name,
        app_protocol,
        container_port_range: None,
    })
}

/// Reads `FIRST-LAST` with first < last.
pub fn parse_range(text: &str) -> Option<(u16, u16)> {
    let (first, last) = text.split_once('-')?;
    let (first, last): (u16, u16) = (first.parse().ok()?, last.parse().ok()?);
    (first > 0 && first < last).then_some((first, last))
}

/// A port of the instance leads to one container.
fn unique_host_ports(rows: &[Row]) -> Result<(), ApiError> {
    let mut ports = BTreeSet::new();
    for mapping in rows.iter().flat_map(|c| &c.port_mappings) {
        let Some(port) = mapping.host_port.filter(|port| *port != 0) else {
            continue;
        };
        if !ports.insert((mapping.udp, port)) {
            let protocol = if mapping.udp { "UDP" } else { "TCP" };
            return Err(client(format!(
                "{protocol} host port '{port}' is used multiple times in task."
            )));
        }
    }
    Ok(())
}

/// All containers of an awsvpc task share one interface: a port can be mapped once.
fn unique_ports(rows: &[Row]) -> Result<(), ApiError> {
    let (mut ports, mut names) = (BTreeSet::new(), BTreeSet::new());
    for mapping in rows.iter().flat_map(|c| &c.port_mappings) {
        let range = mapping.container_port_range.as_deref().and_then(parse_range);
        let (first, last) = range.or(mapping.container_port.map(|p| (p, p))).unwrap_or((1, 0));
        for port in first..=last {
            if !ports.insert((mapping.udp, port)) {
                let protocol = if mapping.udp { "UDP" } else { "TCP" };
                return Err(client(format!(
                    "{protocol} container port '{port}' is used multiple times in task when networkMode=awsvpc."
                )));
            }
        }
        if let Some(name) = &mapping.name
            && !names.insert(name.clone())
        {
            return Err(client(
                "When networkMode=awsvpc, port mapping name is already used",
            ));
        }
    }
    Ok(())
}

fn log_configuration(
    wire: LogConfiguration,
    cx: &Context,
    not_served: &mut NotServed,
) -> Result<rows::LogConfiguration, ApiError> {
    let driver = wire.log_driver;
    if cx.fargate
        && !matches!(
            driver,
            LogDriver::Awslogs | LogDriver::Splunk | LogDriver::Awsfirelens
        )
    {
        return Err(client(format!(
            "{driver} is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]"
        )));
    }
    let secrets = [("secretOptions", given(wire.secret_options).is_some())];
    not_served.members("The log configuration setting", &secrets);
    let options = wire.options.unwrap_or_default();
    match driver {
        LogDriver::Awslogs => {
            awslogs(&options, cx)?;
            for option in options.keys().filter(|k| !AWSLOGS_OPTIONS.contains(&k.as_str())) {
                not_served.add(format_args!("The awslogs option '{option}'"));
            }
        }
        // The output stays on the instance, and is never cut: that is what no option means.
        LogDriver::JsonFile => {
            for option in options.keys() {
                not_served.add(format_args!("The json-file option '{option}'"));
            }
        }
        other => not_served.add(format_args!("The log driver '{other}'")),
    }
    Ok(rows::LogConfiguration {
        driver: driver.to_string(),
        options,
    })
}

/// The options that cove makes real.
const AWSLOGS_OPTIONS: &[&str] = &[
    "awslogs-group",
    "awslogs-region",
    "awslogs-stream-prefix",
    "awslogs-create-group",
    "mode",
    "max-buffer-size",
];

/// # Errors
/// What AWS says of options that are missing.
fn awslogs(options: &BTreeMap<String, String>, cx: &Context) -> Result<(), ApiError> {
    let has = |name: &str| options.get(name).is_some_and(|v| !v.is_empty());
    if !has("awslogs-group") {
        return Err(client("Log driver awslogs requires options: awslogs-group"));
    }
    if cx.fargate {
        if !has("awslogs-region") {
            return Err(client("Log driver awslogs requires options: awslogs-region"));
        }
        if !cx.has_execution_role {
            return Err(client(
                "Fargate requires task definition to have execution role ARN to support log driver awslogs.",
            ));
        }
        if !has("awslogs-stream-prefix") {
            return Err(client(
                "Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.",
            ));
        }
    }
    Ok(())
}

struct Linux {
    init_process_enabled: Option<bool>,
    add: Vec<String>,
    drop: Vec<String>,
}

fn linux_parameters(
    wire: Option<LinuxParameters>,
    fargate: bool,
    not_served: &mut NotServed,
) -> Result<Linux, ApiError> {
    let wire = wire.unwrap_or_default();
    let others = [
        ("devices", wire.devices.as_ref().is_some_and(|l| !l.is_empty())),
        // 0 is Docker's own size.
        (
            "sharedMemorySize",
            wire.shared_memory_size.is_some_and(|mib| mib != 0),
        ),
        ("tmpfs", wire.tmpfs.as_ref().is_some_and(|l| !l.is_empty())),
        ("maxSwap", wire.max_swap.is_some()),
        ("swappiness", wire.swappiness.is_some()),
    ];
    if fargate && let Some((name, _)) = others.iter().find(|(_, given)| *given) {
        return Err(client(format!(
            "Fargate compatible task definitions do not support {name}"
        )));
    }
    not_served.members("The Linux parameter", &others);
    let capabilities = wire.capabilities.unwrap_or_default();
    let (add, drop) = (
        capabilities.add.unwrap_or_default(),
        capabilities.drop.unwrap_or_default(),
    );
    if fargate && let Some(name) = add.iter().find(|c| *c != "SYS_PTRACE") {
        return Err(client(format!("{name} is not allowed on Fargate.")));
    }
    Ok(Linux {
        init_process_enabled: wire.init_process_enabled,
        add,
        drop,
    })
}

fn fargate(
    name: &str,
    image: &str,
    privileged: &Option<bool>,
    stop_timeout: &Option<i32>,
    cx: &Context,
) -> Result<(), ApiError> {
    if *privileged == Some(true) {
        return Err(client(
            "Fargate requires that the ‘privileged’ setting be ‘false’ at the container level.",
        ));
    }
    match stop_timeout {
        Some(..=1) => {
            return Err(client(format!(
                "Granular stop timeout on container '{name}' must be at least 2 seconds"
            )));
        }
        Some(121..) => {
            return Err(client(format!(
                "Granular stop timeout on container '{name}' must be at most 120 seconds"
            )));
        }
        _ => {}
    }
    if is_ecr(image, cx.registry_host) && !cx.has_execution_role {
        return Err(client(
            "Fargate requires task definition to have execution role ARN to support ECR images.",
        ));
    }
    Ok(())
}

/// Whether Fargate could run the container, whatever the definition asks for.
pub fn runs_on_fargate(c: &Row) -> bool {
    c.privileged != Some(true)
        && c.capabilities_add.iter().all(|cap| cap == "SYS_PTRACE")
        && c.log_configuration
            .as_ref()
            .is_none_or(|log| log.driver == "awslogs")
}

/// Whether an image reference names a private ECR registry, by AWS's name or by cove's own.
pub fn is_ecr(image: &str, registry_host: &str) -> bool {
    let host = image.split('/').next().unwrap_or_default();
    let port = registry_host.rsplit(':').next().unwrap_or_default();
    host == registry_host
        || host == format!("localhost:{port}")
        || (host.contains(".dkr.ecr.") && host.ends_with(".amazonaws.com"))
}
