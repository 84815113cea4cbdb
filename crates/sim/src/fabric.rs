//! A kernel with interfaces and networks of containers, and the driver that makes them as the rows want.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::Arc;

use model::{EniId, InstanceId, TaskId, VpcId};
use rows::{
    Change, InterfaceOwner, InterfaceState, NetworkInterface, NetworkMode, Observation, RowRef, Task,
    TaskStatus,
};

use crate::fault_rng::FaultRng;

/// An interface in the kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    vpc: VpcId,
    address: Ipv4Addr,
    public: Option<Ipv4Addr>,
    pub owner: Owner,
}

/// In whose namespace an interface ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    Task(TaskId),
    Instance(InstanceId),
    Other,
}

/// What the process's death does not touch.
#[derive(Default)]
pub struct Kernel {
    links: BTreeMap<EniId, Link>,
    private: BTreeSet<(VpcId, Ipv4Addr)>,
    public: BTreeSet<Ipv4Addr>,
    /// How many interfaces the namespace of an instance has.
    hosts: BTreeMap<InstanceId, usize>,
    /// Tasks whose containers have namespaces on their instance.
    networks: BTreeSet<TaskId>,
}

impl Kernel {
    pub fn has(&self, eni: &EniId) -> bool {
        self.links.contains_key(eni)
    }

    pub fn is_empty(&self) -> bool {
        self.links.is_empty()
    }

    pub fn len(&self) -> usize {
        self.links.len()
    }

    pub fn has_host(&self, instance: &InstanceId) -> bool {
        self.hosts.contains_key(instance)
    }

    /// Whether the containers of the task have the network that they run in.
    pub fn has_network_of(&self, task: &Task) -> bool {
        match (&task.attachment, &task.placement) {
            (Some(attachment), _) => self.has(&attachment.eni),
            (None, Some(placement)) => {
                let own = task.network_mode == NetworkMode::Host || self.networks.contains(&task.id);
                own && self.has_host(&placement.instance)
            }
            (None, None) => true,
        }
    }

    /// Whether the public address of the link still leads to another one, whose row gave it up: an instance that
    /// stops loses it before its interface is looked at.
    fn leads_elsewhere(&self, id: &EniId, link: &Link) -> bool {
        let own = self.links.get(id).and_then(|link| link.public);
        link.public != own && link.public.is_some_and(|address| self.public.contains(&address))
    }

    /// No two interfaces of a VPC have an address in common, and no two at all a public one.
    fn add(&mut self, id: &EniId, link: Link) -> Result<(), String> {
        if !self.private.insert((link.vpc.clone(), link.address)) {
            return Err(format!("the kernel has {} twice, once at {id}", link.address));
        }
        if link.public.is_some_and(|address| !self.public.insert(address)) {
            return Err(format!("the kernel has {:?} twice, once at {id}", link.public));
        }
        if let Owner::Instance(instance) = &link.owner {
            *self.hosts.entry(instance.clone()).or_default() += 1;
        }
        self.links.insert(id.clone(), link);
        Ok(())
    }

    fn remove(&mut self, id: &EniId) -> Option<Link> {
        let link = self.links.remove(id)?;
        self.private.remove(&(link.vpc.clone(), link.address));
        if let Some(address) = link.public {
            self.public.remove(&address);
        }
        if let Owner::Instance(instance) = &link.owner
            && let Some(left) = self.hosts.get_mut(instance)
        {
            *left -= 1;
            if *left == 0 {
                self.hosts.remove(instance);
            }
        }
        Some(link)
    }
}

/// What came of a pass.
#[derive(Default)]
pub struct Pass {
    pub observations: Vec<Observation>,
    pub removed: Vec<(EniId, Link)>,
    /// Whether it made or removed anything.
    pub changed: bool,
}

#[derive(Default)]
pub struct Fabric {
    pub kernel: Kernel,
    interfaces: BTreeMap<EniId, Arc<NetworkInterface>>,
    /// Tasks whose network is the fabric's and not an interface.
    tasks: BTreeMap<TaskId, Arc<Task>>,
    inbox: Vec<Change>,
    /// Interfaces that the next pass looks at, and tasks.
    links_due: BTreeSet<EniId>,
    networks_due: BTreeSet<TaskId>,
    /// Those whose rows lack an observation.
    awaited: BTreeSet<EniId>,
    reported: BTreeSet<(EniId, bool)>,
    networks_reported: BTreeSet<TaskId>,
    /// Whether everything was as the rows want since the process began.
    pub passed: bool,
}

impl Fabric {
    /// The process died.
    pub fn forget(&mut self) {
        let kernel = std::mem::take(&mut self.kernel);
        *self = Fabric {
            links_due: kernel.links.keys().cloned().collect(),
            networks_due: kernel.networks.clone(),
            kernel,
            ..Fabric::default()
        };
    }

    pub fn receive(&mut self, changes: &[Change]) {
        let (interface, task) = (rows::Kind::NetworkInterface, rows::Kind::Task);
        let own = changes.iter().filter(|c| c.kind == interface || c.kind == task);
        self.inbox.extend(own.cloned());
    }

    fn read(&mut self) {
        for change in std::mem::take(&mut self.inbox) {
            match change.row {
                Some(RowRef::NetworkInterface(eni)) => {
                    use InterfaceState::{Attaching, Detaching, Parking};
                    if matches!(eni.state, Attaching | Detaching | Parking) {
                        self.awaited.insert(eni.id.clone());
                    } else {
                        self.awaited.remove(&eni.id);
                    }
                    self.links_due.insert(eni.id.clone());
                    self.interfaces.insert(eni.id.clone(), eni);
                }
                Some(RowRef::Task(task)) => {
                    if task.placement.is_some() && task.network_mode != NetworkMode::Awsvpc {
                        self.networks_due.insert(task.id.clone());
                        self.tasks.insert(task.id.clone(), task);
                    }
                }
                _ => self.read_removal(&change),
            }
        }
    }

    fn read_removal(&mut self, change: &Change) {
        let id = change.key.rsplit('/').next().unwrap_or_default();
        if let Some(id) = EniId::parse(id)
            && self.interfaces.remove(&id).is_some()
        {
            self.awaited.remove(&id);
            self.reported.remove(&(id.clone(), true));
            self.reported.remove(&(id.clone(), false));
            self.links_due.insert(id);
        } else if let Some(id) = TaskId::parse(id)
            && self.tasks.remove(&id).is_some()
        {
            self.networks_reported.remove(&id);
            self.networks_due.insert(id);
        }
    }

    /// Looks again, as if nothing had been reported.
    pub fn look_again(&mut self) {
        self.reported.clear();
        self.networks_reported.clear();
        self.links_due.extend(self.awaited.iter().cloned());
        self.networks_due.extend(self.tasks.keys().cloned());
    }

    /// One comparison of rows and kernel. Some steps may fail: the next pass makes them.
    pub fn pass(&mut self, rng: &mut FaultRng) -> Result<Pass, String> {
        self.read();
        let mut pass = Pass::default();
        for id in std::mem::take(&mut self.links_due) {
            self.pass_link(&id, rng, &mut pass)?;
        }
        for id in std::mem::take(&mut self.networks_due) {
            self.pass_network(&id, rng, &mut pass);
        }
        self.passed |= self.links_due.is_empty();
        Ok(pass)
    }

    fn pass_link(&mut self, id: &EniId, rng: &mut FaultRng, pass: &mut Pass) -> Result<(), String> {
        let row = self.interfaces.get(id);
        let wanted = row.filter(|eni| eni.is_live()).map(|eni| link(eni));
        let there = self.kernel.links.get(id);
        if there != wanted.as_ref() {
            let waits = wanted
                .as_ref()
                .is_some_and(|link| self.kernel.leads_elsewhere(id, link));
            if waits || rng.fails(50) {
                self.links_due.insert(id.clone());
            } else {
                pass.changed = true;
                let removed = self.kernel.remove(id);
                pass.removed.extend(removed.map(|link| (id.clone(), link)));
                if let Some(wanted) = wanted {
                    self.kernel.add(id, wanted)?;
                }
            }
        }
        let Some(eni) = row else { return Ok(()) };
        let there = self.kernel.has(id);
        let (scope, id) = (eni.scope.clone(), id.clone());
        let observation = match (eni.state, there) {
            (InterfaceState::Attaching, true) => Observation::InterfaceReady { scope, eni: id },
            (InterfaceState::Detaching | InterfaceState::Parking, false) => {
                Observation::InterfaceGone { scope, eni: id }
            }
            _ => return Ok(()),
        };
        if self.reported.insert((eni.id.clone(), there)) {
            pass.observations.push(observation);
        }
        Ok(())
    }

    fn pass_network(&mut self, id: &TaskId, rng: &mut FaultRng, pass: &mut Pass) {
        let row = self
            .tasks
            .get(id)
            .filter(|t| t.last_status != TaskStatus::Stopped);
        let Some(task) = row else {
            pass.changed |= self.kernel.networks.remove(id);
            return;
        };
        let Some(placement) = &task.placement else { return };
        let made = self.kernel.networks.contains(id);
        if !made && (!self.kernel.has_host(&placement.instance) || rng.fails(50)) {
            self.networks_due.insert(id.clone());
            return;
        }
        pass.changed |= self.kernel.networks.insert(id.clone());
        let awaited = task.desired_status == TaskStatus::Running && !task.network_ready;
        if awaited && self.networks_reported.insert(id.clone()) {
            pass.observations.push(Observation::TaskNetworkReady {
                scope: task.scope.clone(),
                cluster: task.cluster.clone(),
                task: id.clone(),
            });
        }
    }
}

fn link(eni: &NetworkInterface) -> Link {
    Link {
        vpc: eni.vpc.clone(),
        address: eni.primary_address(),
        public: eni.public_address,
        owner: match &eni.owner {
            InterfaceOwner::Task(task) => Owner::Task(task.clone()),
            InterfaceOwner::Instance(place) => Owner::Instance(place.instance.clone()),
            InterfaceOwner::Nobody | InterfaceOwner::Exec | InterfaceOwner::NatGateway(_) => Owner::Other,
        },
    }
}
