//! What the next instances of an Auto Scaling group will be as hosts of containers, if they register.

use std::collections::BTreeSet;

use rows::{AutoScalingGroup, LaunchTemplate, LaunchTemplateData, Subnet, TemplateProfile};
use rules::agent_config::AgentConfig;
use rules::cluster_query::Host;
use rules::instance_type::{self, InstanceType};
use rules::placement::{self, Candidate, Port};
use rules::scaling::managed::{FreeResources, Load};

use super::super::{account_setting, agent};
use super::waiting::Waiting;
use ec2::launch_template;
use world::Txn;

/// An instance that a group may launch, with nothing on it.
pub struct PotentialInstance {
    candidate: Candidate,
    host: Host,
}

/// One for each subnet of the group. None when its launch template makes no instance of a known type.
pub fn of(txn: &Txn, group: &AutoScalingGroup) -> Vec<PotentialInstance> {
    let template = txn.get::<LaunchTemplate>(&group.scope.key(&group.template.id));
    let version =
        template.and_then(|row| launch_template::version_of(txn, &row, group.template.wanted_version()).ok());
    let Some(version) = version else { return Vec::new() };
    let kind = version.data.instance_type.as_deref();
    let Some(kind) = kind.and_then(instance_type::find) else {
        return Vec::new();
    };
    let config = agent::config_of(version.data.user_data.as_deref());
    let interfaces = interfaces(txn, group, &version.data, &config, kind);
    let subnets = group.subnets.iter();
    let subnets = subnets.filter_map(|id| txn.get::<Subnet>(&group.scope.key(id)));
    let prospects = subnets.map(|subnet| prospect(&version.data, &config, kind, interfaces, &subnet));
    prospects.collect()
}

fn interfaces(
    txn: &Txn,
    group: &AutoScalingGroup,
    data: &LaunchTemplateData,
    config: &AgentConfig,
    kind: &InstanceType,
) -> u32 {
    if !config.task_eni {
        return 0;
    }
    let profile = data.instance_profile.as_ref().and_then(profile_name);
    agent::task_interfaces(kind, account_setting::trunking(txn, &group.scope, profile))
}

fn profile_name(profile: &TemplateProfile) -> Option<&str> {
    let arn = profile.arn.as_deref();
    let of_arn = arn.and_then(|arn| Some(arn.rsplit_once('/')?.1));
    profile.name.as_deref().or(of_arn)
}

fn prospect(
    data: &LaunchTemplateData,
    config: &AgentConfig,
    kind: &InstanceType,
    interfaces: u32,
    subnet: &Subnet,
) -> PotentialInstance {
    let machine = agent::Machine {
        image_id: data.image_id.as_deref().unwrap_or_default(),
        instance_type: kind.name,
        availability_zone: &subnet.availability_zone,
        subnet: subnet.id.as_str(),
        vpc: subnet.vpc.as_str(),
    };
    let attributes = agent::attributes(config, kind)
        .into_iter()
        .chain(agent::known_attributes(&machine));
    let host = Host {
        agent_connected: true,
        agent_version: agent::VERSION.to_owned(),
        attributes: attributes.map(|a| (a.name, a.value)).collect(),
        ec2_instance_id: String::new(),
        registered_at_ms: 0,
        running_tasks: 0,
        task_groups: Vec::new(),
    };
    let port = |udp: bool| move |&number: &u16| Port { udp, number };
    let ports = config.reserved_ports.iter().map(port(false));
    let ports: BTreeSet<Port> = ports
        .chain(config.reserved_udp_ports.iter().map(port(true)))
        .collect();
    let candidate = Candidate {
        agent_connected: true,
        attributes: host.attributes.clone(),
        vpc: subnet.vpc.to_string(),
        zone: subnet.availability_zone.clone(),
        cpu_units: kind.vcpus * 1024,
        memory_mib: agent::usable_memory_mib(kind.memory_mib).saturating_sub(config.reserved_memory_mib),
        interfaces,
        fixed_ports: ports.len(),
        ports,
        ..Candidate::default()
    };
    PotentialInstance { candidate, host }
}

impl PotentialInstance {
    /// Whether nothing but other tasks could keep one of these tasks away.
    pub fn suits(&self, waiting: &Waiting) -> bool {
        let candidate = Candidate {
            member: waiting.members.iter().all(|member| member.matches(&self.host)),
            ..self.candidate.clone()
        };
        placement::refusal(&waiting.needs, &candidate).is_none()
    }

    pub fn free_resources(&self) -> FreeResources {
        FreeResources {
            cpu_units: self.candidate.cpu_units,
            memory_mib: self.candidate.memory_mib,
            interfaces: self.candidate.interfaces,
            ports: self.candidate.ports.iter().map(|p| (p.udp, p.number)).collect(),
            groups: BTreeSet::new(),
        }
    }
}

/// What each of these tasks takes of its instance.
pub fn load(waiting: &Waiting) -> Load {
    let needs = &waiting.needs;
    Load {
        cpu_units: needs.cpu_units,
        memory_mib: needs.memory_mib,
        interfaces: u32::from(needs.interface.is_some()),
        ports: needs.ports.iter().map(|p| (p.udp, p.number)).collect(),
        group: needs.group.clone(),
        apart: needs.distinct_instance,
    }
}
