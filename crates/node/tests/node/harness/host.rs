//! EC2 instances: a namespace with `docker0` in it, and the tasks that are placed there.

use std::net::Ipv4Addr;
use std::path::PathBuf;

use model::*;
use netplan::names;
use rows::*;
use shim::{CgroupError, HostCgroup};

use super::{ENDPOINT, Machine, TaskRows, change, entropy, ip, scope};

/// The rows of an instance, to be changed as the world would.
#[derive(Clone)]
pub struct Host {
    pub instance: Instance,
    pub interface: NetworkInterface,
    pub vpc: Vpc,
}

impl Host {
    pub fn rows(&self) -> Vec<Change> {
        vec![
            change(self.vpc.clone()),
            change(self.interface.clone()),
            change(self.instance.clone()),
        ]
    }

    pub fn becomes(&mut self, state: InstanceState) -> Vec<Change> {
        self.instance.state = state;
        vec![change(self.instance.clone())]
    }
}

impl Machine {
    /// A running instance of the type, with its namespace, in which the registry listens.
    pub fn host(&mut self, instance_type: &str) -> Host {
        let mut e = entropy();
        let vpc = super::vpc(&mut e);
        let task = TaskId::generate(&mut e);
        let interface = super::interface(&mut e, &vpc, &task);
        let id = InstanceId::generate(&mut e);
        let name = names::host(&self.instance, &id);
        let namespace = self.make_namespace(name.clone());
        ip(&["-n", &name, "link", "add", "docker0", "type", "bridge"]);
        ip(&["-n", &name, "addr", "add", "172.17.0.1/16", "dev", "docker0"]);
        ip(&["-n", &name, "link", "set", "docker0", "up"]);
        self.registry.listen(namespace.tcp_listener(ENDPOINT).unwrap());
        self.hosts.push(id.clone());
        Host {
            interface: NetworkInterface {
                host: None,
                owner: InterfaceOwner::Instance(InstanceInterface {
                    instance: id.clone(),
                    device_index: 0,
                    delete_on_termination: true,
                }),
                private_addresses: vec![Ipv4Addr::new(10, 0, 1, 5)],
                ..interface
            },
            instance: instance(&mut e, id, &vpc, instance_type),
            vpc,
        }
    }

    pub fn host_cgroup(&self, host: &InstanceId) -> Result<HostCgroup, CgroupError> {
        HostCgroup::new(&format!("cove/{}/{host}", self.instance))
    }

    /// What a file of a cgroup says: of the controller's on v1, by the path below the instance's.
    pub fn cgroup_file(&self, host: &InstanceId, below: &str, v1: (&str, &str), v2: &str) -> Option<String> {
        let path = format!("cove/{}/{host}/{below}", self.instance);
        let root = PathBuf::from("/sys/fs/cgroup");
        let file = match root.join(v1.0).exists() {
            true => root.join(v1.0).join(path).join(v1.1),
            false => root.join(path).join(v2),
        };
        Some(std::fs::read_to_string(file).ok()?.trim().to_owned())
    }

    /// A task that was placed on the instance, with the namespaces that it needs.
    pub fn placed(
        &mut self,
        host: &Host,
        mode: NetworkMode,
        containers: Vec<ContainerDefinition>,
    ) -> TaskRows {
        let mut e = entropy();
        let mut rows = TaskRows::new(containers);
        rows.vpc = host.vpc.clone();
        rows.interface.vpc = host.vpc.id.clone();
        rows.definition.network_mode = mode;
        let task = &mut rows.task;
        task.launch_type = LaunchType::Ec2;
        task.network_mode = mode;
        task.placement = Some(TaskPlacement {
            container_instance: ContainerInstanceId::generate(&mut e),
            instance: host.instance.id.clone(),
            vpc: host.vpc.id.clone(),
            metadata_blocked: false,
        });
        task.network_ready = true;
        rows.host = Some(host.clone());
        match mode {
            NetworkMode::Awsvpc => {
                self.make_namespace(self.namespace(&rows.task.id));
            }
            NetworkMode::Host => rows.task.attachment = None,
            NetworkMode::Bridge | NetworkMode::None => {
                rows.task.attachment = None;
                for n in 0..rows.task.containers.len() {
                    self.connect(host, &mut rows, n);
                }
            }
        }
        rows
    }

    /// Makes the namespace of one container, at `docker0` when the container has a network.
    fn connect(&mut self, host: &Host, rows: &mut TaskRows, n: usize) {
        let name = names::container(&self.instance, &rows.task.id, n);
        self.make_namespace(name.clone());
        let alone = rows.definition.containers[n].disable_networking == Some(true);
        if rows.task.network_mode == NetworkMode::None || alone {
            return;
        }
        let at = names::host(&self.instance, &host.instance.id);
        let link = format!("v{}{n}", &rows.task.id.as_str()[..8]);
        let address = Ipv4Addr::new(172, 17, 0, 2 + u8::try_from(n).unwrap());
        ip(&[
            "-n", &at, "link", "add", &link, "type", "veth", "peer", "name", "eth0", "netns", &name,
        ]);
        ip(&["-n", &at, "link", "set", &link, "master", "docker0", "up"]);
        let prefix = format!("{address}/16");
        ip(&["-n", &name, "addr", "add", &prefix, "dev", "eth0"]);
        ip(&["-n", &name, "link", "set", "eth0", "up"]);
        ip(&["-n", &name, "route", "add", "default", "via", "172.17.0.1"]);
        rows.task.containers[n].bridge_address = Some(address);
    }
}

fn instance(e: &mut Entropy, id: InstanceId, vpc: &Vpc, instance_type: &str) -> Instance {
    Instance {
        scope: scope(),
        id,
        reservation: ReservationId::generate(e),
        launch_index: 0,
        vpc: vpc.id.clone(),
        subnet: SubnetId::generate(e),
        availability_zone: "ap-northeast-1a".to_owned(),
        image_id: String::new(),
        instance_type: instance_type.to_owned(),
        state: InstanceState::Running,
        state_reason: None,
        transition_reason: String::new(),
        user_data: None,
        instance_profile: None,
        key_name: None,
        metadata_options: MetadataOptions {
            enabled: true,
            tokens_required: true,
            hop_limit: 2,
            tags_enabled: false,
        },
        disable_api_termination: false,
        disable_api_stop: false,
        terminates_on_shutdown: false,
        ebs_optimized: false,
        monitoring: false,
        root_volume: VolumeId::generate(e),
        public_address_on_start: false,
        launch_template: None,
        auto_scaling_group: None,
        client_token: None,
        launched_at: Timestamp::EPOCH,
        rebooted_at: None,
        console: Vec::new(),
        ended_at: None,
        tags: Vec::new(),
    }
}
