//! The parts of a running cove, wired together: store, engine, drivers, and the listeners in the
//! internet namespace.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{SocketAddr, TcpListener as StdListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use ec2::reachability::SocketOwner;
use ecr_content::{Images, Manifests};
use engine::{Caller, Engine, Loaded, StoreLost};
use fabric::{Fabric, FabricConfig};
use gateway::Backend;
use hooks::Hooks;
use logs_events::Events;
use logstore::LogStore;
use model::{Cidr, DriverStatus, EniId, Entropy, Scope};
use netplan::Machine;
use node::ports::Ports;
use node::{Node, NodeConfig};
use registry::Registry;
use resolver::{Keys, Outside, Resolver};
use rows::{Change, InterfaceOwner, InterfaceState, NetworkInterface, Task, TaskStatus};
use shim::{InstanceLock, ShimsCgroup};
use store::RedbStore;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use world::Config;

use crate::cli::{Up, reachable};
use crate::clock::now;
use crate::ports::{Credentials, LateEngine, Logs};
use crate::preflight::Preflight;
use crate::{random, upkeep};

/// How long the first look at the network, and taking it down, may take.
const FABRIC_TIMEOUT: Duration = Duration::from_secs(30);
/// How long after their stop timeouts tasks may take to be gone.
const STOP_GRACE: Duration = Duration::from_secs(150);
/// How often, and after what pause, the lock of the instance is tried.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(5);

/// What a core is made from.
#[derive(Clone)]
pub struct CoreConfig {
    pub data_dir: PathBuf,
    pub listen: SocketAddr,
    pub public_pool: Cidr,
    pub scale_in_after: Duration,
    pub restart_pause: Duration,
    /// What quotas are at first, by their codes.
    pub quotas: BTreeMap<String, u32>,
    pub default_scope: Scope,
    /// What instances sign their requests with.
    pub secret_access_key: String,
}

impl CoreConfig {
    pub fn new(options: &Up) -> Self {
        CoreConfig {
            data_dir: options.data_dir.clone(),
            listen: reachable(options.listen),
            public_pool: options.public_pool,
            scale_in_after: options.scale_in_after,
            restart_pause: options.restart_pause,
            quotas: options
                .quotas
                .iter()
                .map(|(quota, value)| (quota.code.to_owned(), *value))
                .collect(),
            default_scope: Scope::new(options.account.clone(), options.region.clone()),
            secret_access_key: options.secret_access_key.clone(),
        }
    }
}

pub struct Core {
    pub backend: Backend,
    engine: Engine,
    /// Listeners at the address of AWS's endpoints.
    pub endpoints: Vec<StdListener>,
    /// What runs until the core stops.
    pub background: Vec<AbortHandle>,
    instance: String,
    /// The cgroup of the instance's shims, and its lock, held as long as anything may be of the instance.
    shims: ShimsCgroup,
    lock: InstanceLock,
    fabric: Arc<Fabric>,
    node: Arc<Node>,
    resolver: Arc<Resolver>,
    hooks: Arc<Hooks>,
    /// Counts commits: whoever waits for a row to change looks again at each.
    commits: watch::Receiver<u64>,
    default_scope: Scope,
}

/// What answers requests.
fn backend(engine: &Engine, logs: &LogStore, registry: &Arc<Registry>, scope: Scope) -> Backend {
    Backend {
        engine: engine.clone(),
        extensions: vec![
            Arc::new(Events(logs.clone())),
            Arc::new(Manifests(registry.clone())),
        ],
        registry: Arc::new(Images {
            registry: registry.clone(),
            engine: engine.clone(),
            clock: now,
            scope,
        }),
    }
}

/// All rows of a data directory, which is as it was when they cannot be read.
fn load(store: &RedbStore, data_dir: &Path) -> anyhow::Result<Loaded> {
    Loaded::read(store).with_context(|| format!("cannot start from {}", data_dir.display()))
}

impl Core {
    /// Opens the data directory, finds what an earlier cove left running, and goes on with it.
    /// Must run on a tokio runtime.
    pub async fn start(config: &CoreConfig, store_lost: StoreLost) -> anyhow::Result<Self> {
        let store = RedbStore::open(&config.data_dir)?;
        let preflight = Preflight::begin(&config.data_dir)?;
        let loaded = load(&store, &config.data_dir)?;
        let mut entropy = Entropy::seeded(random::seed()?);
        let settings = match loaded.settings() {
            Some(settings) => settings.clone(),
            None => rows::Settings::new(&mut entropy, hex(&random::bytes::<32>()?), now()),
        };
        let secret = unhex(&settings.secret)?;
        let machine = Machine::new(&settings.instance, config.public_pool)?;
        let logs = LogStore::open(&config.data_dir.join("logs"))?;
        let registry = Registry::open(&config.data_dir.join("registry"), config.default_scope.clone())?;
        let warnings = preflight.end()?;
        fabric::check_host(&machine)?;
        let (shims, lock) = lock(&machine.instance)?;
        take_over_namespaces(&shims, &machine.instance);

        let late = LateEngine::default();
        let observer = late.clone();
        let fabric = Fabric::start(
            FabricConfig::new(machine.clone()),
            Arc::new(move |o| observer.observe(o)),
        )?;
        let fabric = Arc::new(fabric);
        let node = Node::start(node_config(config, &machine)?, ports(&late, secret, &logs))?;
        let node = Arc::new(node);
        let keys = Keys {
            token: secret,
            secret_access_key: config.secret_access_key.clone(),
        };
        let resolver = Arc::new(Resolver::start(outside(&machine), keys)?);
        let observer = late.clone();
        let observe: hooks::Observe = Arc::new(move |o| observer.observe(o));
        let hooks = Arc::new(Hooks::start(observe, now, hooks::Limits::default()));

        let (committed, commits) = watch::channel(0);
        let drivers = (fabric.clone(), node.clone(), resolver.clone(), hooks.clone());
        let publish = move |changes: &[Change]| {
            drivers.0.apply(changes.to_vec());
            drivers.1.apply(changes.to_vec());
            drivers.2.apply(changes.to_vec());
            drivers.3.apply(changes);
            committed.send_modify(|n| *n += 1);
        };
        let world_config = Config {
            registry_host: config.listen.to_string(),
            public_pool: config.public_pool,
            reserved_public: vec![machine.host_address(), machine.endpoint_address()],
            scale_in_after: config.scale_in_after,
            restart_pause: config.restart_pause,
            quotas: config.quotas.clone(),
            secret,
        };
        let engine = Engine::start(
            Box::new(store),
            loaded,
            settings,
            cloud::SERVICES,
            world_config,
            entropy,
            Box::new(now),
            Box::new(publish),
            store_lost,
        )?;
        late.set(engine.clone());

        let waiting = fabric.clone();
        tokio::task::spawn_blocking(move || waiting.sync(FABRIC_TIMEOUT)).await??;
        let endpoints = endpoints(&machine)?;
        let scope = &config.default_scope;
        let caller = Caller::root(scope.account.clone(), scope.region.clone(), String::new());
        let registry = Arc::new(registry);
        let backend = backend(&engine, &logs, &registry, scope.clone());
        for warning in &warnings {
            tracing::warn!("{warning}");
        }
        let upkeep = tokio::spawn(upkeep::run(engine.clone(), logs, registry, caller)).abort_handle();
        Ok(Core {
            backend,
            engine,
            endpoints,
            background: vec![upkeep],
            instance: machine.instance,
            shims,
            lock,
            fabric,
            node,
            resolver,
            hooks,
            commits,
            default_scope: config.default_scope.clone(),
        })
    }

    /// How the drivers are doing, by their names.
    pub fn drivers(&self) -> Vec<(&'static str, DriverStatus)> {
        vec![
            ("fabric", self.fabric.status()),
            ("node", self.node.status()),
            ("resolver", self.resolver.status()),
            ("hooks", self.hooks.status()),
        ]
    }

    pub fn engine(&self) -> Engine {
        self.engine.clone()
    }

    /// Stops everything. Without `keep_tasks` tasks are stopped as ECS would, and nothing of cove
    /// is left on the machine but its data directory.
    pub async fn stop(self, keep_tasks: bool) -> anyhow::Result<()> {
        let engine = self.engine.clone();
        if !keep_tasks {
            self.stop_tasks().await;
        }
        self.node.shutdown(keep_tasks).await;

        for task in &self.background {
            task.abort();
        }
        engine.stop().await;
        sole(self.resolver).await.stop();
        let fabric = sole(self.fabric).await;
        if !keep_tasks {
            tokio::task::spawn_blocking(move || fabric.teardown()).await??;
            self.shims.remove()?;
        }
        drop(self.lock);
        Ok(())
    }

    async fn stop_tasks(&self) {
        let stop = |cx: &world::Cx, txn: &mut world::Txn| {
            cloud::shut_down(txn, cx.now);
            Ok(())
        };
        if let Err(error) = self.engine.run(self.caller(), stop).await {
            tracing::warn!(%error, "tasks are stopped without being told why");
            return;
        }
        // Interfaces of gateways and instances go with the rest of the network, and come back with it.
        let ends = |interface: &NetworkInterface| {
            matches!(interface.owner, InterfaceOwner::Task(_) | InterfaceOwner::Exec)
        };
        let all_gone = move |txn: &world::Txn| {
            txn.scan::<Task>("").all(|t| t.last_status == TaskStatus::Stopped)
                && !txn.scan::<NetworkInterface>("").any(|interface| ends(interface))
        };
        if tokio::time::timeout(STOP_GRACE, self.wait_until(all_gone))
            .await
            .is_err()
        {
            tracing::warn!("some tasks did not stop in time and are removed");
        }
    }

    /// The namespace of whoever a connection ends at.
    pub fn namespace_of(&self, owner: &SocketOwner) -> String {
        let instance = &self.instance;
        match owner {
            SocketOwner::Task(id) => netplan::names::task(instance, id),
            SocketOwner::Container(id, n) => netplan::names::container(instance, id, *n),
            SocketOwner::Instance(id) => netplan::names::host(instance, id),
            SocketOwner::Command(id) => netplan::names::exec(instance, id),
        }
    }

    /// Waits until the kernel has an interface; gives the name of its namespace.
    pub fn interface_ready(
        &self,
        scope: Scope,
        eni: EniId,
    ) -> impl Future<Output = anyhow::Result<String>> + Send + use<> {
        let key = scope.key(&eni);
        let instance = self.instance.clone();
        let wait = self.wait_until({
            let key = key.clone();
            move |txn| {
                txn.get::<NetworkInterface>(&key)
                    .is_none_or(|e| e.state != InterfaceState::Attaching)
            }
        });
        let engine = self.engine.clone();
        let caller = self.caller();
        async move {
            tokio::time::timeout(FABRIC_TIMEOUT, wait)
                .await
                .context("the interface did not come up in time")?;
            let row = engine
                .run(caller, move |_, txn| Ok(txn.get::<NetworkInterface>(&key)))
                .await?;
            match row {
                Some(row) => Ok(netplan::Owner::of(&row).namespace(&instance)),
                None => bail!("the interface is gone again"),
            }
        }
    }

    fn wait_until<F>(&self, holds: F) -> impl Future<Output = ()> + Send + use<F>
    where
        F: Fn(&world::Txn) -> bool + Clone + Send + 'static,
    {
        let (engine, caller, mut commits) = (self.engine.clone(), self.caller(), self.commits.clone());
        async move {
            loop {
                commits.borrow_and_update();
                let holds = holds.clone();
                let look = engine.run(caller.clone(), move |_, txn| Ok(holds(txn))).await;
                if !matches!(look, Ok(false)) || commits.changed().await.is_err() {
                    return;
                }
            }
        }
    }

    fn caller(&self) -> Caller {
        Caller::root(
            self.default_scope.account.clone(),
            self.default_scope.region.clone(),
            String::new(),
        )
    }
}

/// Takes the lock of the instance, by which others know that it is somebody's. Who looks at it, as
/// `cove clean` does, has it for a moment.
fn lock(instance: &str) -> anyhow::Result<(ShimsCgroup, InstanceLock)> {
    let shims = ShimsCgroup::new(&shim::instances::shims_cgroup(instance))?;
    for _ in 0..LOCK_TRIES {
        if let Some(lock) = shims.lock()? {
            return Ok((shims, lock));
        }
        std::thread::sleep(LOCK_PAUSE);
    }
    bail!(
        "somebody has the lock of the instance {instance}: an earlier cove of this data directory that is still \
         ending, cove clean, or a cove of another data directory, if this one is a copy of it"
    )
}

/// Finds the namespaces that an earlier cove made where its mounts stayed inside, such as in a systemd
/// unit with PrivateTmp: shims that go on see them, and nobody else. A shim may end meanwhile, and what it
/// alone knew with it: that is made anew.
fn take_over_namespaces(shims: &ShimsCgroup, instance: &str) {
    let mount_namespace = |process: &str| std::fs::read_link(format!("/proc/{process}/ns/mnt")).ok();
    let mut seen: BTreeSet<PathBuf> = mount_namespace("self").into_iter().collect();
    for process in shims.processes() {
        let namespace = mount_namespace(&process.to_string());
        if namespace.is_some_and(|namespace| !seen.insert(namespace)) {
            continue;
        }
        let root = PathBuf::from(format!("/proc/{process}/root"));
        match netns::Namespace::take_over(&root, &netplan::names::prefix(instance)) {
            Ok(taken) if taken.is_empty() => {}
            Ok(taken) => tracing::info!(
                namespaces = taken.len(),
                "found namespaces that only a shim knew by name"
            ),
            Err(error) => tracing::warn!(%error, process, "namespaces of a shim are not taken over"),
        }
    }
}

/// The value itself, once the engine's thread, which publishes to it, has let go.
async fn sole<T>(shared: Arc<T>) -> T {
    let mut shared = shared;
    loop {
        match Arc::try_unwrap(shared) {
            Ok(value) => return value,
            Err(still_shared) => shared = still_shared,
        }
        tokio::task::yield_now().await;
    }
}

fn ports(engine: &LateEngine, secret: [u8; 32], logs: &LogStore) -> Ports {
    Ports {
        observer: Arc::new(engine.clone()),
        credentials: Arc::new(Credentials { secret }),
        logs: Arc::new(Logs {
            engine: engine.clone(),
            store: logs.clone(),
        }),
    }
}

/// What resolvers know beside the rows.
fn outside(machine: &Machine) -> Outside {
    let endpoints = cloud::api::SERVICES.iter().map(|service| service.endpoint_prefix);
    Outside {
        machine: machine.clone(),
        endpoints: endpoints.collect(),
    }
}

fn node_config(config: &CoreConfig, machine: &Machine) -> anyhow::Result<NodeConfig> {
    let exe = std::env::current_exe().context("cove cannot find its own program")?;
    let endpoint = SocketAddr::new(machine.endpoint_address().into(), 443);
    let data_dir =
        std::path::absolute(&config.data_dir).context("the data directory has no absolute path")?;
    let mut node = NodeConfig::new(data_dir, &machine.instance, exe, endpoint);
    let port = config.listen.port();
    node.registry_names = vec![
        config.listen.to_string(),
        format!("127.0.0.1:{port}"),
        format!("localhost:{port}"),
    ];
    Ok(node)
}

/// AWS's endpoints listen in the internet namespace, on the ports of HTTP and HTTPS.
fn endpoints(machine: &Machine) -> anyhow::Result<Vec<StdListener>> {
    let namespace = netns::Namespace::open(&netplan::names::internet(&machine.instance))?;
    [80, 443]
        .into_iter()
        .map(|port| {
            let listener =
                namespace.tcp_listener(SocketAddr::new(machine.endpoint_address().into(), port))?;
            listener.set_nonblocking(true)?;
            Ok(listener)
        })
        .collect()
}

/// Removes everything in a data directory, and leaves the directory.
pub fn wipe(data_dir: &Path) -> anyhow::Result<()> {
    for entry in
        std::fs::read_dir(data_dir).with_context(|| format!("{} cannot be read", data_dir.display()))?
    {
        let path = entry?.path();
        // The log of a detached cove is still being written.
        if path.file_name().is_some_and(|n| n == "cove.log") {
            continue;
        }
        let removed = if path.is_dir() {
            std::fs::remove_dir_all(&path)
        } else {
            std::fs::remove_file(&path)
        };
        removed.with_context(|| format!("{} cannot be removed", path.display()))?;
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> anyhow::Result<[u8; 32]> {
    let mut out = [0; 32];
    for (n, byte) in out.iter_mut().enumerate() {
        let digits = text
            .get(2 * n..2 * n + 2)
            .context("the secret in the data directory is damaged")?;
        *byte = u8::from_str_radix(digits, 16).context("the secret in the data directory is damaged")?;
    }
    Ok(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use store::{Batch, Change, Store};

    use super::*;
    use crate::failure;

    #[test]
    fn a_data_directory_of_a_newer_cove_is_refused_in_a_sentence_and_stays_as_it_is() {
        for (kind, value, why) in [
            (
                "task",
                r#"{"v":1000,"row":{}}"#,
                "row \"key\" of kind task has version 1000; this one knows versions up to 1",
            ),
            (
                "volcano",
                r#"{"v":1,"row":{}}"#,
                "it has rows of the unknown kind \"volcano\"",
            ),
        ] {
            let dir = tempfile::tempdir().unwrap();
            let mut store = RedbStore::open(dir.path()).unwrap();
            let batch = Batch {
                changes: vec![Change::put(kind, "key", value.into())],
            };
            let before = store.load().unwrap();
            store.commit(before.revision, &batch).unwrap();
            let before = store.load().unwrap();
            drop(store);

            let store = RedbStore::open(dir.path()).unwrap();
            let Err(error) = load(&store, dir.path()) else {
                panic!("rows of a newer cove were read");
            };
            assert_eq!(
                failure::sentence(&error),
                format!(
                    "cannot start from {}: the data directory was written by a newer cove ({why}): \
                     start that version of cove, or choose another data directory",
                    dir.path().display()
                )
            );
            let after = store.load().unwrap();
            assert_eq!((after.revision, after.rows), (before.revision, before.rows));
        }
    }
}
