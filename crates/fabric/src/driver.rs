//! The fabric's thread: when to make a pass, and what to say after it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use model::{DriverStatus, Timestamp, VpcId};
use netns::Namespace;
use netplan::{NamespaceFilter, NamespaceName, Owner, names, namespaces_touched_by, vpcs_with};
use rows::{
    Change, Container, InterfaceState, Kind, NetworkInterface, NetworkMode, Observation, RowRef, Tables,
    Task, TaskStatus,
};

use crate::apply::Kernel;
use crate::flows::StaleFlows;
use crate::pass::{self, KnownNetwork, PassOutcome, PassScope};
use crate::{FabricConfig, FabricRequest, Observer};

/// How long to wait after a failed pass: this long at first, doubled each time.
const RETRY_FIRST: Duration = Duration::from_millis(50);
const RETRY_LAST: Duration = Duration::from_secs(5);
/// How long after a sign that the host's link was changed to look at it: most changes are several.
const DEBOUNCE: Duration = Duration::from_millis(20);
/// Who changes it again within this time is not answered at once: the wait doubles each time, as above.
const QUIET: Duration = Duration::from_secs(10);

struct Driver {
    config: FabricConfig,
    kernel: Kernel,
    observer: Observer,
    status: Arc<Mutex<DriverStatus>>,
    tables: Tables,
    known: KnownNetwork,
    /// Whether the first state has come.
    begun: bool,
    dirty: BTreeMap<VpcId, NamespaceFilter>,
    /// Whether anything that the plan depends on came since the last pass.
    changed: bool,
    stale: StaleFlows,
    /// What was last reported of an interface or a task, by row key.
    reported: BTreeMap<String, Observation>,
    waiting: Vec<Sender<()>>,
    retry: Option<(Instant, Duration)>,
    /// When to look at the host's link, which somebody may have changed.
    check_at: Option<Instant>,
    /// When that was so last, and how long to wait when it is so again soon.
    restored: Option<(Instant, Duration)>,
    /// Errors that were logged since the last pass without any.
    logged: BTreeSet<String>,
}

pub(crate) fn run(
    config: FabricConfig,
    host: Namespace,
    observer: Observer,
    status: Arc<Mutex<DriverStatus>>,
    requests: Receiver<FabricRequest>,
) {
    let mut driver = Driver {
        config,
        kernel: Kernel::new(&host),
        observer,
        status,
        tables: Tables::default(),
        known: KnownNetwork::Nothing,
        begun: false,
        dirty: BTreeMap::new(),
        changed: false,
        stale: StaleFlows::default(),
        reported: BTreeMap::new(),
        waiting: Vec::new(),
        retry: None,
        check_at: None,
        restored: None,
        logged: BTreeSet::new(),
    };
    while let Some(request) = driver.next(&requests) {
        let mut next = request;
        // Everything that has come meanwhile belongs to the same pass.
        while let Some(request) = next {
            match request {
                FabricRequest::Changes(changes) => driver.take(&changes),
                FabricRequest::HostChanged => driver.schedule_host_link_check(),
                FabricRequest::Sync(done) => driver.waiting.push(done),
                FabricRequest::Teardown(done) => {
                    let _ = done.send(driver.teardown());
                    return;
                }
                FabricRequest::Stop => return,
            }
            next = requests.try_recv().ok();
        }
        driver.pass();
    }
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// An error with its causes.
fn chain(error: &(impl std::error::Error + ?Sized)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

impl Driver {
    /// Waits for a request or for the time to try or to look again (`Some(None)`); `None` when
    /// nobody can ask any more.
    fn next(&self, requests: &Receiver<FabricRequest>) -> Option<Option<FabricRequest>> {
        let retry = self.retry.map(|(at, _)| at);
        let Some(at) = retry.into_iter().chain(self.check_at).min() else {
            return requests.recv().ok().map(Some);
        };
        match requests.recv_timeout(at.saturating_duration_since(Instant::now())) {
            Ok(request) => Some(Some(request)),
            Err(RecvTimeoutError::Timeout) => Some(None),
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    fn take(&mut self, changes: &[Change]) {
        self.begun = true;
        for change in changes {
            if !concerns_the_network(change.kind) {
                continue;
            }
            let after = change.row.clone().filter(is_kept);
            let before = self.tables.replace(change.kind, &change.key, after.clone());
            let after = after.as_ref();
            if !changes_the_plan(before.as_ref(), after) {
                continue;
            }
            self.reported.remove(&change.key);
            self.stale.note(before.as_ref(), after);
            for row in [before.as_ref(), after].into_iter().flatten() {
                let filter = namespaces_touched_by(row, &self.tables, &self.config.machine);
                if let Some(vpc) = vpcs_of(row) {
                    self.dirty.entry(vpc).or_default().add(filter);
                }
                if let RowRef::PrefixList(list) = row {
                    for vpc in vpcs_with(&self.tables, list) {
                        self.dirty.entry(vpc).or_default();
                    }
                }
            }
            self.changed = true;
        }
    }

    fn schedule_host_link_check(&mut self) {
        let now = Instant::now();
        let patience = self.restored.map(|(at, wait)| at + wait);
        let at = patience.map_or(now + DEBOUNCE, |at| at.max(now + DEBOUNCE));
        self.check_at.get_or_insert(at);
    }

    /// Whether the host's link is as it was made; if not, the next pass mends it.
    fn check_host_link_if_due(&mut self) {
        let now = Instant::now();
        if self.check_at.is_none_or(|at| at > now) {
            return;
        }
        self.check_at = None;
        match pass::check_host_link(&mut self.kernel, &self.config.machine.instance, &mut self.known) {
            Ok(true) => {}
            Ok(false) => {
                self.changed = true;
                let again = self.restored.filter(|(at, _)| now.duration_since(*at) < QUIET);
                let wait = again.map_or(RETRY_FIRST, |(_, wait)| (wait * 2).min(RETRY_LAST));
                self.restored = Some((now, wait));
                let link = names::host_link(&self.config.machine.instance);
                tracing::warn!(
                    link,
                    "somebody else has changed cove's link; its addresses and routes are put back \
                     (a network manager that takes it for its own can be told to leave it alone, \
                     see packaging/10-cove.network)"
                );
            }
            Err(error) => {
                self.log(&error);
                self.known = KnownNetwork::Nothing;
                self.changed = true;
            }
        }
    }

    fn pass(&mut self) {
        self.check_host_link_if_due();
        let early = self.retry.is_some_and(|(at, _)| at > Instant::now());
        if !self.begun || (early && !self.changed) {
            return;
        }
        let knows = matches!(self.known, KnownNetwork::Applied { .. });
        if !knows || self.changed {
            let extent = if knows {
                PassScope::Vpcs(std::mem::take(&mut self.dirty))
            } else {
                PassScope::Everything
            };
            self.dirty.clear();
            self.changed = false;
            let machine = &self.config.machine;
            let guard = self.config.guard.as_ref();
            let kernel = &mut self.kernel;
            let outcome = pass::run(&self.tables, machine, kernel, &mut self.known, &extent, guard);
            self.conclude(outcome, &extent);
        }
        if self.retry.is_none() {
            for waiting in self.waiting.drain(..) {
                // Whoever has stopped waiting needs no answer.
                let _ = waiting.send(());
            }
        }
    }

    fn conclude(&mut self, outcome: PassOutcome, extent: &PassScope) {
        let failure = match &outcome {
            PassOutcome::Done => None,
            PassOutcome::Failed { errors, .. } => errors.first().map(chain),
            PassOutcome::Unknown(error) => Some(chain(error)),
        };
        let waiting = match (&failure, extent) {
            (None, _) => 0,
            (Some(_), PassScope::Vpcs(vpcs)) => vpcs.len(),
            (Some(_), PassScope::Everything) => self.tables.vpcs.len(),
        };
        let mut status = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        status.ran(now(), waiting, failure);
        drop(status);
        match outcome {
            PassOutcome::Done => {
                self.retry = None;
                self.logged.clear();
                self.forget_stale_flows();
                self.report(extent, &BTreeSet::new());
                self.report_tasks(extent, &BTreeSet::new());
            }
            PassOutcome::Failed { errors, namespaces } => {
                // The others are mostly steps that needed this one.
                if let Some(first) = errors.first() {
                    self.log(first);
                }
                self.back_off();
                self.report(extent, &namespaces);
                self.report_tasks(extent, &namespaces);
            }
            PassOutcome::Unknown(error) => {
                self.log(&error);
                self.back_off();
            }
        }
    }

    /// Each error once, until all is well again.
    fn log(&mut self, error: &dyn std::error::Error) {
        let text = chain(error);
        if self.logged.insert(text.clone()) {
            tracing::warn!(error = text, "the network is not as it should be; trying again");
        }
    }

    fn back_off(&mut self) {
        let wait = self
            .retry
            .map_or(RETRY_FIRST, |(_, last)| (last * 2).min(RETRY_LAST));
        self.retry = Some((Instant::now() + wait, wait));
    }

    /// Tells of interfaces that are as they should be: those being attached that are there, those
    /// being removed that are gone.
    fn report(&mut self, extent: &PassScope, failed: &BTreeSet<NamespaceName>) {
        let machine = &self.config.machine;
        let internet = NamespaceName::Named(names::internet(&machine.instance));
        for (key, eni) in self.tables.network_interfaces.iter() {
            if !extent.contains(&eni.vpc) {
                continue;
            }
            if matches!(
                eni.state,
                InterfaceState::InUse | InterfaceState::Available | InterfaceState::Parked
            ) {
                continue;
            }
            let (scope, id) = (eni.scope.clone(), eni.id.clone());
            let observation = match eni.state {
                InterfaceState::Attaching => Observation::InterfaceReady { scope, eni: id },
                _ => Observation::InterfaceGone { scope, eni: id },
            };
            if eni.state == InterfaceState::Attaching && !self.is_planned(eni) {
                continue;
            }
            let vpc = NamespaceName::Named(names::vpc(&machine.instance, &eni.vpc));
            let owner = NamespaceName::Named(Owner::of(eni).namespace(&machine.instance));
            let public = eni.mapped_addresses().next().is_some() && failed.contains(&internet);
            if failed.contains(&vpc) || failed.contains(&owner) || public {
                continue;
            }
            if self.reported.get(key) != Some(&observation) {
                self.reported.insert(key.clone(), observation.clone());
                (self.observer)(observation);
            }
        }
        let tables = &self.tables;
        self.reported
            .retain(|key, _| tables.network_interfaces.contains_key(key) || tables.tasks.contains_key(key));
    }

    /// Whether the plan has the interface, when it is live.
    fn is_planned(&self, eni: &NetworkInterface) -> bool {
        self.tables.vpcs.contains_key(&eni.scope.key(&eni.vpc))
            && self.tables.subnets.contains_key(&eni.scope.key(&eni.subnet))
    }

    /// Tells of tasks whose containers have their namespaces.
    fn report_tasks(&mut self, extent: &PassScope, failed: &BTreeSet<NamespaceName>) {
        let machine = &self.config.machine;
        for (key, task) in self.tables.tasks.iter() {
            let Some(placement) = &task.placement else {
                continue;
            };
            let outside = !extent.contains(&placement.vpc);
            let awaited = task.desired_status == TaskStatus::Running && !task.network_ready;
            // With an interface of its own it waits for that one alone.
            let awaited = awaited && task.network_mode != NetworkMode::Awsvpc;
            if outside || !awaited || self.reported.contains_key(key) {
                continue;
            }
            let host = names::host(&machine.instance, &placement.instance);
            let is_its = |eni: &NetworkInterface| {
                let at = Owner::of(eni).instance;
                at.is_some_and(|at| at.instance == placement.instance)
            };
            let mut interfaces = self.tables.network_interfaces.values();
            let there = interfaces.any(|eni| is_its(eni) && eni.is_live() && self.is_planned(eni));
            let mut namespaces =
                netplan::container_namespaces(machine, task).chain([NamespaceName::Named(host)]);
            if !there || namespaces.any(|name| failed.contains(&name)) {
                continue;
            }
            let observation = Observation::TaskNetworkReady {
                scope: task.scope.clone(),
                cluster: task.cluster.clone(),
                task: task.id.clone(),
            };
            self.reported.insert(key.clone(), observation.clone());
            (self.observer)(observation);
        }
    }

    /// Ends flows that must not go on. Should it fail, they go on until they end, as tracked
    /// flows do.
    fn forget_stale_flows(&mut self) {
        let instance = &self.config.machine.instance;
        for error in std::mem::take(&mut self.stale).forget(instance, &self.tables) {
            self.log(&error);
        }
    }

    fn teardown(&mut self) -> Result<(), crate::FabricError> {
        self.kernel.close(|_| false);
        pass::remove_all(&self.kernel.host, &self.config.machine.instance)
    }
}

fn concerns_the_network(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Vpc
            | Kind::Subnet
            | Kind::InternetGateway
            | Kind::RouteTable
            | Kind::NetworkAcl
            | Kind::SecurityGroup
            | Kind::NetworkInterface
            | Kind::PrefixList
            | Kind::Task
    )
}

/// Most tasks never concern the network: nothing is kept of them.
fn is_kept(row: &RowRef) -> bool {
    !matches!(row, RowRef::Task(task) if netplan::vpc_of(task).is_none())
}

/// Whether the plan can differ: not when only the report of an interface has come true.
fn changes_the_plan(before: Option<&RowRef>, after: Option<&RowRef>) -> bool {
    match (before, after) {
        (Some(RowRef::NetworkInterface(before)), Some(RowRef::NetworkInterface(after))) => {
            let same = NetworkInterface {
                state: after.state,
                tags: after.tags.clone(),
                description: after.description.clone(),
                ..before.as_ref().clone()
            };
            same != **after || before.is_live() != after.is_live()
        }
        (Some(RowRef::Task(before)), Some(RowRef::Task(after))) => {
            let network = |container: &Container| (container.bridge_address, container.port_bindings.clone());
            let containers = |task: &Task| task.containers.iter().map(network).collect::<Vec<_>>();
            let of = |task: &Task| (task.network_mode, task.placement.clone(), containers(task));
            of(before) != of(after)
        }
        (None, None) => false,
        _ => true,
    }
}

fn vpcs_of(row: &RowRef) -> Option<VpcId> {
    match row {
        RowRef::Vpc(row) => Some(row.id.clone()),
        RowRef::Subnet(row) => Some(row.vpc.clone()),
        RowRef::InternetGateway(row) => row.vpc.clone(),
        RowRef::RouteTable(row) => Some(row.vpc.clone()),
        RowRef::NetworkAcl(row) => Some(row.vpc.clone()),
        RowRef::SecurityGroup(row) => Some(row.vpc.clone()),
        RowRef::NetworkInterface(row) => Some(row.vpc.clone()),
        RowRef::Task(row) => netplan::vpc_of(row).cloned(),
        _ => None,
    }
}
