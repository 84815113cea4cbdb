//! What the tests of a whole node need: a network namespace per task with a registry in it, rows,
//! fakes of the ports, and a broom that leaves nothing behind also when a test fails.

pub mod fakes;
pub mod host;
pub mod image;
pub mod registry;
pub mod world;

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use model::*;
use netns::Namespace;
use node::ports::Ports;
use node::{Node, NodeConfig};
use rows::*;

use fakes::{FakeCredentials, FakeLogSink, FakeObserver};
use registry::FakeRegistry;

pub const REGISTRY: &str = "000000000000.dkr.ecr.ap-northeast-1.amazonaws.com";
/// Where every task's namespace has its registry.
pub const ENDPOINT: SocketAddr = SocketAddr::V4(std::net::SocketAddrV4::new(Ipv4Addr::LOCALHOST, 443));

/// A node with the world that it works for.
pub struct ServedNode {
    node: Arc<Node>,
    observer: Arc<FakeObserver>,
}

impl ServedNode {
    pub fn apply(&self, changes: Vec<Change>) {
        self.observer.world.apply(&self.node, changes);
    }

    pub async fn shutdown(&self, keep_tasks: bool) {
        self.node.shutdown(keep_tasks).await;
    }
}

/// A machine with one node on it.
pub struct Machine {
    pub dir: tempfile::TempDir,
    pub observer: Arc<FakeObserver>,
    pub logs: Arc<FakeLogSink>,
    pub credentials: Arc<FakeCredentials>,
    pub registry: FakeRegistry,
    instance: String,
    namespaces: Vec<String>,
    hosts: Vec<InstanceId>,
}

pub fn scope() -> Scope {
    Scope::new(
        AccountId::parse("000000000000").unwrap(),
        Region::parse("ap-northeast-1").unwrap(),
    )
}

impl Machine {
    pub fn new() -> Self {
        assert!(
            rustix::process::geteuid().is_root(),
            "tests of a whole node must run as root"
        );
        static SERIAL: AtomicU32 = AtomicU32::new(0);
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        // No cove has an instance of this form.
        let instance = format!("nt{:05x}", (std::process::id() << 4 | serial) & 0xf_ffff);
        Machine {
            dir: tempfile::Builder::new().prefix("node").tempdir().unwrap(),
            observer: Arc::default(),
            logs: Arc::default(),
            credentials: Arc::default(),
            registry: FakeRegistry::default(),
            instance,
            namespaces: Vec::new(),
            hosts: Vec::new(),
        }
    }

    pub fn config(&self) -> NodeConfig {
        let mut config = NodeConfig::new(
            self.dir.path(),
            self.instance.clone(),
            env!("CARGO_BIN_EXE_node-shim-under-test"),
            ENDPOINT,
        );
        config.connect_timeout = Duration::from_millis(200);
        config.connect_attempts = 2;
        config
    }

    pub fn node(&self) -> ServedNode {
        self.node_with(self.config())
    }

    pub fn node_with(&self, config: NodeConfig) -> ServedNode {
        let ports = Ports {
            observer: self.observer.clone(),
            credentials: self.credentials.clone(),
            logs: self.logs.clone(),
        };
        let node = Arc::new(Node::start(config, ports).unwrap());
        self.observer.world.serve(&node);
        ServedNode {
            node,
            observer: self.observer.clone(),
        }
    }

    pub fn task_dir(&self, task: &TaskId) -> PathBuf {
        self.dir.path().join("tasks").join(task.as_str())
    }

    /// A task with the given containers, its definition, its interface and its namespace, in
    /// which the registry listens.
    pub fn task(&mut self, containers: Vec<ContainerDefinition>) -> TaskRows {
        let rows = TaskRows::new(containers);
        let namespace = self.make_namespace(self.namespace(&rows.task.id));
        self.registry.listen(namespace.tcp_listener(ENDPOINT).unwrap());
        rows
    }

    pub fn namespace(&self, task: &TaskId) -> String {
        netplan::names::task(&self.instance, task)
    }

    /// An empty namespace, with its loopback up.
    fn make_namespace(&mut self, name: String) -> Namespace {
        self.namespaces.push(name.clone());
        let namespace = Namespace::create(&name).unwrap();
        ip(&["-n", &name, "link", "set", "lo", "up"]);
        namespace
    }

    /// Asserts that nothing of a task is left on the machine.
    pub fn assert_clean(&self, task: &TaskId) {
        assert!(!self.task_dir(task).exists(), "the task's directory is left");
        let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap();
        let dir = self.dir.path().to_str().unwrap();
        assert!(!mounts.contains(dir), "a mount is left:\n{mounts}");
        assert_eq!(cgroups_of(task), Vec::<PathBuf>::new(), "a cgroup is left");
        assert_eq!(processes_with(task.as_str()), Vec::<String>::new());
    }
}

fn ip(args: &[&str]) {
    let done = Command::new("ip").args(args).status();
    assert!(done.unwrap().success(), "ip {args:?}");
}

fn cgroups_of(task: &TaskId) -> Vec<PathBuf> {
    fn walk(dir: &Path, name: &str, depth: u32, found: &mut Vec<PathBuf>) {
        let Ok(entries) = std::fs::read_dir(dir) else {
            return;
        };
        for entry in entries.flatten() {
            if entry.file_type().is_ok_and(|t| t.is_dir()) {
                if entry.file_name().to_string_lossy().contains(name) {
                    found.push(entry.path());
                } else if depth > 0 {
                    walk(&entry.path(), name, depth - 1, found);
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new("/sys/fs/cgroup"), task.as_str(), 4, &mut found);
    found
}

/// The command lines that mention a text.
pub fn processes_with(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Ok(line) = std::fs::read(entry.path().join("cmdline")) else {
            continue;
        };
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        if line.contains(text) {
            found.push(line);
        }
    }
    found
}

impl Drop for Machine {
    fn drop(&mut self) {
        let tasks = self.dir.path().join("tasks");
        let dirs: Vec<PathBuf> = std::fs::read_dir(&tasks)
            .map(|entries| entries.flatten().map(|e| e.path()).collect())
            .unwrap_or_default();
        // The test's own runtime may be on this thread.
        let swept = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            for dir in dirs {
                let shim = dir.join("shim");
                if let Ok(Some(client)) = runtime.block_on(shim::client::Client::connect(&shim)) {
                    let _ = runtime.block_on(client.shutdown());
                }
                let _ = shim::client::reap_orphans(&shim);
                for container in std::fs::read_dir(dir.join("containers"))
                    .into_iter()
                    .flatten()
                    .flatten()
                {
                    let _ = rustix::mount::unmount(
                        container.path().join("rootfs"),
                        rustix::mount::UnmountFlags::DETACH,
                    );
                }
            }
        });
        let _ = swept.join();
        for host in &self.hosts {
            if let Ok(cgroup) = self.host_cgroup(host) {
                let _ = cgroup.remove();
            }
        }
        let shims = shim::ShimsCgroup::new(&shim::instances::shims_cgroup(&self.instance));
        let _ = shims.and_then(|shims| shims.remove());
        self.registry.close();
        for name in &self.namespaces {
            let _ = Namespace::delete(name);
        }
    }
}

/// The rows of one task, to be changed as the world would.
#[derive(Clone)]
pub struct TaskRows {
    pub task: Task,
    pub definition: TaskDefinition,
    /// The task's own, which only awsvpc tasks have.
    pub interface: NetworkInterface,
    pub vpc: Vpc,
    pub host: Option<host::Host>,
}

pub fn container(name: &str, image: &str, command: &[&str]) -> ContainerDefinition {
    ContainerDefinition {
        name: name.to_owned(),
        image: image.to_owned(),
        essential: true,
        cpu_units: 0,
        memory_mib: None,
        memory_reservation_mib: None,
        entry_point: None,
        command: Some(command.iter().map(|s| (*s).to_owned()).collect()),
        environment: Vec::new(),
        working_directory: None,
        user: None,
        port_mappings: Vec::new(),
        log_configuration: None,
        stop_timeout_s: None,
        readonly_root_filesystem: None,
        ulimits: Vec::new(),
        docker_labels: None,
        system_controls: Vec::new(),
        init_process_enabled: None,
        capabilities_add: Vec::new(),
        capabilities_drop: Vec::new(),
        privileged: None,
        links: Vec::new(),
        hostname: None,
        dns_servers: Vec::new(),
        dns_search_domains: Vec::new(),
        extra_hosts: Vec::new(),
        disable_networking: None,
        health_check: None,
        version_consistency: None,
        depends_on: Vec::new(),
        start_timeout_s: None,
    }
}

/// Adds the awslogs driver with the group `/app` and the prefix `p`.
pub fn logged(mut container: ContainerDefinition) -> ContainerDefinition {
    let options = [("awslogs-group", "/app"), ("awslogs-stream-prefix", "p")];
    container.log_configuration = Some(LogConfiguration {
        driver: "awslogs".to_owned(),
        options: options.map(|(k, v)| (k.to_owned(), v.to_owned())).into(),
    });
    container
}

fn entropy() -> Entropy {
    static SERIAL: AtomicU32 = AtomicU32::new(0);
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    Entropy::seeded(u64::from(std::process::id()) << 20 | u64::from(serial))
}

fn vpc(e: &mut Entropy) -> Vpc {
    Vpc {
        scope: scope(),
        id: VpcId::generate(e),
        cidrs: vec![VpcCidr {
            association: VpcCidrAssociationId::generate(e),
            cidr: Cidr::parse("10.0.0.0/16").unwrap(),
        }],
        is_default: false,
        dns_support: true,
        dns_hostnames: true,
        dhcp_options: DhcpOptionsId::generate(e),
        tags: Vec::new(),
    }
}

fn interface(e: &mut Entropy, vpc: &Vpc, task: &TaskId) -> NetworkInterface {
    NetworkInterface {
        scope: scope(),
        id: EniId::generate(e),
        vpc: vpc.id.clone(),
        subnet: SubnetId::generate(e),
        availability_zone: "ap-northeast-1a".to_owned(),
        mac: Mac::local(7),
        private_addresses: vec![Ipv4Addr::new(10, 0, 1, 7)],
        public_address: None,
        secondary_public: BTreeMap::new(),
        security_groups: Vec::new(),
        source_dest_check: true,
        description: String::new(),
        requester_managed: true,
        host: None,
        owner: InterfaceOwner::Task(task.clone()),
        attachment: None,
        state: InterfaceState::InUse,
        created_at: Timestamp::EPOCH,
        client_token: None,
        tags: Vec::new(),
    }
}

fn task(id: TaskId, interface: &NetworkInterface, containers: &[ContainerDefinition]) -> Task {
    Task {
        scope: scope(),
        id,
        cluster: "default".to_owned(),
        family: "app".to_owned(),
        revision: 1,
        group: "family:app".to_owned(),
        started_by: None,
        client_token: None,
        launch_type: LaunchType::Fargate,
        platform_version: None,
        availability_zone: "ap-northeast-1a".to_owned(),
        network_mode: rows::NetworkMode::Awsvpc,
        placement: None,
        network_ready: false,
        cpu_units: 256,
        memory_mib: 512,
        ephemeral_storage_gib: 20,
        overrides: TaskOverride::default(),
        containers: containers.iter().map(row_of).collect(),
        attachment: Some(Attachment {
            id: String::new(),
            status: AttachmentStatus::Attached,
            subnet: interface.subnet.clone(),
            eni: interface.id.clone(),
            mac: interface.mac,
            private_address: interface.primary_address(),
            private_dns_name: Some("ip-10-0-1-7.ap-northeast-1.compute.internal".to_owned()),
            device_index: None,
        }),
        desired_status: TaskStatus::Running,
        last_status: TaskStatus::Pending,
        stop_code: None,
        stopped_reason: None,
        created_at: Timestamp::EPOCH,
        connectivity_at: None,
        pull_started_at: None,
        pull_stopped_at: None,
        started_at: None,
        stopping_at: None,
        execution_stopped_at: None,
        stopped_at: None,
        cleaned: false,
        awaits_capacity: None,
        awaits_images: false,
        capacity_provider: None,
        protected_until: None,
        enable_execute_command: false,
        service_marks: Default::default(),
        version: 1,
        tags: Vec::new(),
    }
}

fn definition(containers: Vec<ContainerDefinition>) -> TaskDefinition {
    TaskDefinition {
        scope: scope(),
        family: "app".to_owned(),
        revision: 1,
        status: TaskDefinitionStatus::Active,
        network_mode: NetworkMode::Awsvpc,
        network_mode_given: true,
        requires_compatibilities: vec![LaunchType::Fargate],
        compatibilities: vec![LaunchType::Fargate],
        cpu_units: Some(256),
        memory_mib: Some(512),
        containers,
        execution_role_arn: None,
        task_role_arn: None,
        cpu_architecture: None,
        operating_system_family: None,
        ephemeral_storage_gib: None,
        pid_mode: None,
        ipc_mode: None,
        placement_constraints: Vec::new(),
        requires_attributes: Vec::new(),
        registered_at: Timestamp::EPOCH,
        registered_by: String::new(),
        deregistered_at: None,
        tags: Vec::new(),
    }
}

impl TaskRows {
    fn new(containers: Vec<ContainerDefinition>) -> Self {
        let mut e = entropy();
        let id = TaskId::generate(&mut e);
        let vpc = vpc(&mut e);
        let interface = interface(&mut e, &vpc, &id);
        TaskRows {
            task: task(id, &interface, &containers),
            definition: definition(containers),
            interface,
            vpc,
            host: None,
        }
    }

    /// All rows, as a first snapshot.
    pub fn snapshot(&self) -> Vec<Change> {
        let mut changes = vec![change(self.vpc.clone()), change(self.definition.clone())];
        if self.task.attachment.is_some() {
            changes.push(change(self.interface.clone()));
        }
        if let Some(host) = &self.host {
            changes.extend(host.rows());
        }
        changes.push(change(self.task.clone()));
        changes
    }

    /// The task's row as it would be when it runs.
    pub fn running(&mut self) -> Vec<Change> {
        self.task.last_status = TaskStatus::Running;
        for container in &mut self.task.containers {
            container.status = ContainerStatus::Running;
        }
        self.resolve();
        vec![change(self.task.clone())]
    }

    /// The row says what the images are.
    fn resolve(&mut self) {
        for container in &mut self.task.containers {
            container.image_digest.get_or_insert_default();
        }
    }

    /// The row after StopTask.
    pub fn stopping(&mut self) -> Vec<Change> {
        self.resolve();
        self.task.desired_status = TaskStatus::Stopped;
        self.task.last_status = TaskStatus::Stopping;
        vec![change(self.task.clone())]
    }

    pub fn removed(&self) -> Vec<Change> {
        vec![Change {
            kind: Kind::Task,
            key: self.task.row_key(),
            row: None,
        }]
    }
}

fn row_of(definition: &ContainerDefinition) -> Container {
    Container {
        id: String::new(),
        name: definition.name.clone(),
        image: definition.image.clone(),
        image_digest: None,
        pinned_digest: None,
        health: None,
        runtime_id: None,
        essential: definition.essential,
        cpu_units: definition.cpu_units,
        memory_mib: definition.memory_mib,
        memory_reservation_mib: definition.memory_reservation_mib,
        port_bindings: Vec::new(),
        interface_ports: Vec::new(),
        bridge_address: None,
        status: ContainerStatus::Pending,
        exit_code: None,
        reason: None,
    }
}

fn change<T: Row>(row: T) -> Change {
    Change {
        kind: T::KIND,
        key: row.key(),
        row: Some(T::wrap(Arc::new(row))),
    }
}
