//! The rows of new tasks: what RunTask, StartTask and services have in common.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, EniId, Tag, TaskId};
use rows::{
    AttachmentStatus, AwsvpcConfiguration, Cluster, ContainerStatus, InterfaceOwner,
    LaunchType as RowLaunchType, NetworkMode as RowMode, StopCode, Subnet, Task as Row,
    TaskDefinition as Definition, TaskPlacement, TaskStatus,
};
use rules::cluster_query::Query;
use rules::placement::Refusal;

use super::network::{self, Network};
use super::placement::{self, CandidateInstance, interface_ports};
use super::{
    NotServed, execute_command, given, invalid, lifecycle, overrides, placement_preferences, registration,
    tags_from_wire, text, unserved,
};
use ec2::interface::{self, NewInterface};
use world::{Cx, Txn};

/// The platform version that LATEST means for Linux.
pub const LATEST_PLATFORM: &str = "1.4.0";

/// What requests of both kinds can say of their tasks.
pub struct Settings {
    pub overrides: Option<TaskOverride>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub group: Option<String>,
    pub started_by: Option<String>,
    pub tags: Option<Vec<crate::api::Tag>>,
    pub propagate_tags: Option<PropagateTags>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub volume_configurations: Option<Vec<TaskVolumeConfiguration>>,
}

/// What is wanted of tasks, read and checked, whoever wants them.
#[derive(Default)]
pub struct Wanted {
    pub overrides: rows::TaskOverride,
    pub network: Option<AwsvpcConfiguration>,
    pub group: String,
    pub started_by: Option<String>,
    pub token: Option<rows::ClientToken>,
    pub tags: Vec<Tag>,
    pub enable_execute_command: bool,
    /// Which image a container's tag means, by container, as far as that is resolved.
    pub digests: BTreeMap<String, String>,
    /// It is to be found out first.
    pub awaits_images: bool,
}

impl Wanted {
    /// Reads what a request of either kind says.
    pub fn read(
        cluster: &Cluster,
        definition: &Definition,
        launch_type: RowLaunchType,
        token: Option<rows::ClientToken>,
        input: Settings,
    ) -> Result<Self, ApiError> {
        let mut not_served = NotServed::default();
        let overrides = overrides::read(definition, input.overrides, &mut not_served)?;
        let network = network::read(definition, launch_type, input.network_configuration)?;
        let tags = tags(
            cluster,
            definition,
            input.tags,
            input.propagate_tags,
            input.enable_ecs_managed_tags,
        )?;
        let enable_execute_command = input.enable_execute_command == Some(true);
        if enable_execute_command {
            let role = overrides.task_role_arn.as_ref();
            execute_command::needs_task_role(role.or(definition.task_role_arn.as_ref()))?;
        }
        let volumes = given(input.volume_configurations).is_some();
        not_served.members("The setting", &[("volumeConfigurations", volumes)]);
        not_served.refuse()?;
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
        Ok(Wanted {
            overrides,
            network,
            group,
            started_by,
            token,
            tags,
            enable_execute_command,
            digests: BTreeMap::new(),
            awaits_images: false,
        })
    }
}

/// Everything that the tasks of one request, or of one deployment, share.
pub struct Plan {
    pub cluster: Arc<Cluster>,
    pub definition: Arc<Definition>,
    /// The definition's own placement constraints.
    pub members: Vec<Query>,
    pub network: Option<Network>,
    pub launch_type: RowLaunchType,
    /// 0 where the task has no size of its own.
    cpu_units: u32,
    memory_mib: u32,
    wanted: Wanted,
}

impl Plan {
    /// Finds what is wanted as it is now.
    ///
    /// # Errors
    /// What is missing, or does not fit together.
    pub fn new(
        cx: &Cx,
        txn: &Txn,
        cluster: Arc<Cluster>,
        definition: Arc<Definition>,
        launch_type: RowLaunchType,
        wanted: Wanted,
    ) -> Result<Self, ApiError> {
        let mut cpu = wanted.overrides.cpu_units.or(definition.cpu_units);
        let mut memory = wanted.overrides.memory_mib.or(definition.memory_mib);
        if launch_type == RowLaunchType::Fargate {
            let size = registration::fargate_size(cpu, memory).map_err(|e| invalid(e.message))?;
            (cpu, memory) = (Some(size.0), Some(size.1));
        }
        overrides::fit(&wanted.overrides, cpu, memory)?;
        let named = wanted.network.as_ref();
        let network = named.map(|named| Network::find(cx, txn, named)).transpose()?;
        let members = definition.placement_constraints.iter();
        Ok(Plan {
            members: members
                .map(|expression| placement_preferences::member_of(expression).map_err(invalid))
                .collect::<Result<_, _>>()?,
            cluster,
            definition,
            network,
            launch_type,
            cpu_units: cpu.unwrap_or(0),
            memory_mib: memory.unwrap_or(0),
            wanted,
        })
    }

    /// Makes one task on Fargate and its interface, in a subnet that has room, of the zone if there is one.
    /// Where none has, the task ends before it began.
    pub fn put_on_fargate(&self, cx: &Cx, txn: &mut Txn, new: Row, zone: Option<&str>) -> Row {
        let mut row = new;
        let mut subnets = self.subnets(txn);
        subnets.sort_by_key(|subnet| zone != Some(subnet.availability_zone.as_str()));
        if let Some(subnet) = subnets.first() {
            row.availability_zone.clone_from(&subnet.availability_zone);
        }
        match self.attach(cx, txn, &row, &subnets) {
            Ok(row) => row,
            Err(reason) => never_attached(cx, txn, row, reason),
        }
    }

    /// The same in this zone alone.
    ///
    /// # Errors
    /// Why there is no room in it.
    pub fn put_in_zone(&self, cx: &Cx, txn: &mut Txn, new: &Row, zone: &str) -> Result<Row, String> {
        let mut subnets = self.subnets(txn);
        subnets.retain(|subnet| subnet.availability_zone == zone);
        self.attach(cx, txn, new, &subnets)
    }

    /// Where tasks may be, in the order in which this one tries.
    fn subnets(&self, txn: &mut Txn) -> Vec<Arc<Subnet>> {
        let mut subnets: Vec<_> = self.network.iter().flat_map(|n| n.subnets.clone()).collect();
        let first = usize::try_from(txn.entropy.below(subnets.len() as u64)).unwrap_or(0);
        subnets.rotate_left(first);
        subnets
    }

    fn attach(&self, cx: &Cx, txn: &mut Txn, new: &Row, subnets: &[Arc<Subnet>]) -> Result<Row, String> {
        let (attachment, subnet) = self.interface(cx, txn, &new.id, subnets)?;
        let row = Row {
            availability_zone: subnet.availability_zone.clone(),
            attachment: Some(attachment),
            ..new.clone()
        };
        txn.put(row.clone());
        Ok(row)
    }

    /// Makes one task on the instance, which has been found to have room for it.
    pub fn put_on_instance(
        &self,
        cx: &Cx,
        txn: &mut Txn,
        new: Row,
        instance: &CandidateInstance,
    ) -> Result<Row, Refusal> {
        let mut row = new;
        row.availability_zone.clone_from(&instance.candidate.zone);
        row.placement = Some(TaskPlacement {
            container_instance: instance.row.id.clone(),
            instance: instance.row.instance.clone(),
            vpc: instance.row.vpc.clone(),
            metadata_blocked: instance
                .row
                .attribute("ecs.capability.task-eni-block-instance-metadata")
                .is_some(),
        });
        if let Some(network) = &self.network {
            let here = network
                .subnets
                .iter()
                .filter(|s| s.availability_zone == instance.candidate.zone);
            let here: Vec<_> = here.cloned().collect();
            let index = match placement::device_index(txn, instance) {
                Ok(index) => index,
                Err(reason) => return Ok(never_attached(cx, txn, row, reason.to_owned())),
            };
            match self.interface(cx, txn, &row.id, &here) {
                Ok((attachment, _)) => {
                    let host = rows::InterfaceHost {
                        instance: instance.row.instance.clone(),
                        device_index: index,
                    };
                    let eni = cx.scope.key(&attachment.eni);
                    txn.update::<rows::NetworkInterface>(&eni, |eni| eni.host = Some(host));
                    row.attachment = Some(rows::Attachment {
                        device_index: index,
                        ..attachment
                    });
                }
                Err(reason) => return Ok(never_attached(cx, txn, row, reason)),
            }
        } else {
            placement::network_of(&self.definition, &mut row, instance).ok_or(Refusal::Ports)?;
        }
        txn.put(row.clone());
        Ok(row)
    }

    /// An interface for the task in the first of the subnets that has a free address.
    ///
    /// # Errors
    /// Why the task cannot start: what EC2 says about the first of them.
    fn interface<'a>(
        &self,
        cx: &Cx,
        txn: &mut Txn,
        task: &TaskId,
        subnets: &'a [Arc<Subnet>],
    ) -> Result<(rows::Attachment, &'a Subnet), String> {
        let mut refusal = None;
        for subnet in subnets {
            match self.interface_in(cx, txn, task, subnet) {
                Ok(attachment) => return Ok((attachment, subnet)),
                Err(error) => {
                    refusal.get_or_insert((subnet, error.code));
                }
            }
        }
        let public = match self.network.as_ref().is_some_and(|n| n.public_address) {
            true => " with public IP assignment enabled",
            false => "",
        };
        let (subnet, code) = refusal.map_or(("", "".into()), |(s, code)| (s.id.as_str(), code));
        Err(format!(
            "Unexpected EC2 error while attempting to Create Network Interface{public} in subnet '{subnet}': {code}"
        ))
    }

    fn interface_in(
        &self,
        cx: &Cx,
        txn: &mut Txn,
        task: &TaskId,
        subnet: &Subnet,
    ) -> ApiResult<rows::Attachment> {
        let id = txn.entropy.uuid();
        let network = self.network.as_ref();
        let new = NewInterface {
            subnet,
            security_groups: network.map(|n| n.security_groups.clone()).unwrap_or_default(),
            public_address: network.is_some_and(|n| n.public_address),
            description: model::Arn::new("ecs", &cx.scope, format!("attachment/{id}")).to_string(),
            requester_managed: true,
            owner: InterfaceOwner::Task(task.clone()),
        };
        let eni = interface::create(cx, txn, new)?;
        Ok(rows::Attachment {
            id,
            status: AttachmentStatus::Precreated,
            subnet: subnet.id.clone(),
            eni: EniId::clone(&eni.id),
            mac: eni.mac,
            private_address: eni.primary_address(),
            private_dns_name: interface::private_dns_name(txn, &eni),
            device_index: None,
        })
    }

    /// A task that is nowhere yet.
    pub fn row(&self, cx: &Cx, txn: &mut Txn) -> Row {
        let fargate = self.launch_type == RowLaunchType::Fargate;
        let mode = self.definition.network_mode;
        let id = TaskId::generate(txn.entropy);
        let containers = self.definition.containers.iter().map(|c| rows::Container {
            id: txn.entropy.uuid(),
            name: c.name.clone(),
            image: c.image.clone(),
            image_digest: None,
            pinned_digest: self.wanted.digests.get(&c.name).cloned(),
            health: (c.health_check.iter().any(rows::HealthCheck::probes)).then_some(rows::Health::Unknown),
            runtime_id: None,
            essential: c.essential,
            cpu_units: c.cpu_units,
            memory_mib: c.memory_mib,
            memory_reservation_mib: c.memory_reservation_mib,
            port_bindings: Vec::new(),
            interface_ports: match mode {
                RowMode::Awsvpc => c.port_mappings.iter().filter_map(interface_ports).collect(),
                RowMode::Bridge | RowMode::Host | RowMode::None => Vec::new(),
            },
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
            group: self.wanted.group.clone(),
            started_by: self.wanted.started_by.clone(),
            client_token: self.wanted.token.clone(),
            launch_type: self.launch_type,
            platform_version: fargate.then(|| LATEST_PLATFORM.into()),
            availability_zone: String::new(),
            network_mode: mode,
            placement: None,
            // An instance's own network is there before the task is.
            network_ready: mode == RowMode::Host,
            cpu_units: self.cpu_units,
            memory_mib: self.memory_mib,
            ephemeral_storage_gib: if fargate {
                self.definition.ephemeral_storage_gib.unwrap_or(20)
            } else {
                0
            },
            overrides: self.wanted.overrides.clone(),
            attachment: None,
            desired_status: TaskStatus::Running,
            last_status: first_status(mode),
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
            awaits_capacity: None,
            awaits_images: self.wanted.awaits_images,
            capacity_provider: None,
            protected_until: None,
            enable_execute_command: self.wanted.enable_execute_command,
            service_marks: Default::default(),
            version: 1,
            tags: self.wanted.tags.clone(),
        }
    }
}

/// In which state a task is once it is placed.
pub fn first_status(mode: RowMode) -> TaskStatus {
    match mode {
        RowMode::Awsvpc => TaskStatus::Provisioning,
        RowMode::Bridge | RowMode::Host | RowMode::None => TaskStatus::Pending,
    }
}

/// A task whose interface EC2 does not make: it ends before it began.
fn never_attached(cx: &Cx, txn: &mut Txn, mut row: Row, reason: String) -> Row {
    lifecycle::stop(&mut row, StopCode::TaskFailedToStart, reason, cx.now);
    let key = row.row_key();
    lifecycle::update_status(txn, row.clone(), cx.now);
    txn.get::<Row>(&key).map_or(row, |row| Row::clone(&row))
}

/// Whether tasks of the definition can be of the launch type.
pub fn compatible(definition: &Definition, wanted: RowLaunchType) -> Result<(), ApiError> {
    if definition.compatibilities.contains(&wanted) {
        return Ok(());
    }
    let name = super::task_view::launch_type(wanted);
    Err(invalid(format!(
        "Task definition does not support launch_type {name}."
    )))
}

pub fn platform_version(given: Option<&str>) -> Result<(), ApiError> {
    match given.unwrap_or_default() {
        "" | "LATEST" | LATEST_PLATFORM => Ok(()),
        "1.3.0" => Err(unserved("Platform version 1.3.0")),
        _ => Err(ErrorCode::PlatformUnknownException.error("The specified platform version does not exist.")),
    }
}

fn tags(
    cluster: &Cluster,
    definition: &Definition,
    wire: Option<Vec<crate::api::Tag>>,
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
        tags.push(cluster_tag(cluster));
    }
    Ok(tags)
}

/// The tag that `enableECSManagedTags` gives every task.
pub fn cluster_tag(cluster: &Cluster) -> Tag {
    Tag {
        key: "aws:ecs:clusterName".into(),
        value: cluster.name.clone(),
    }
}
