//! The invariants of the rows, checked from outside after every step of a simulation.
//!
//! An [`Auditor`] is shown changes, and looks at what they can have broken: so a step costs what it changed,
//! not what there is. A whole snapshot is audited as the changes that would make it.

mod instances;
mod interfaces;
mod placements;
mod security_groups;
mod services;
mod tasks;

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::Arc;

use model::VpcId;
use rows::{
    Change, Index, InterfaceOwner, Kind, NetworkInterface, Row, RowRef, Service, Table, Tables, Task,
};

/// Every broken invariant, in words. An empty list is a sound world.
pub fn audit(tables: &Tables) -> Vec<String> {
    Auditor::default().see(tables, &tables.snapshot())
}

/// Remembers of rows seen what no two of them may have, and what their neighbours were.
#[derive(Default)]
pub struct Auditor {
    interfaces: BTreeMap<String, Arc<NetworkInterface>>,
    private: BTreeMap<(VpcId, Ipv4Addr), String>,
    public: BTreeMap<Ipv4Addr, String>,
    /// The elastic addresses, by the keys of their rows, and the other way round.
    addresses: BTreeMap<String, Ipv4Addr>,
    elastic: BTreeMap<Ipv4Addr, String>,
    /// The EC2 instances of container instances that are not INACTIVE, both by their keys.
    hosts: BTreeMap<String, String>,
    hosted: BTreeMap<String, String>,
}

/// What is looked at, by the keys of the rows.
#[derive(Default)]
struct Subjects {
    interfaces: BTreeSet<String>,
    tasks: BTreeSet<String>,
    instances: BTreeSet<String>,
    container_instances: BTreeSet<String>,
    nat_gateways: BTreeSet<String>,
    addresses: BTreeSet<String>,
    security_groups: BTreeSet<String>,
    volumes: BTreeSet<String>,
    services: BTreeSet<String>,
    /// Something changed that any row may hang on.
    all: bool,
}

impl Auditor {
    /// Every invariant that is broken now and that these changes, which the tables have already, could have
    /// broken.
    pub fn see(&mut self, tables: &Tables, changes: &[Change]) -> Vec<String> {
        let (mut subjects, mut broken) = (Subjects::default(), Vec::new());
        // As the rows are after all of them.
        let changes: BTreeMap<_, _> = changes.iter().map(|c| ((c.kind, &c.key), c)).collect();
        // What is given up in one transaction may be taken in the same.
        for change in changes.values() {
            self.forget(change, &mut subjects);
        }
        for change in changes.values() {
            self.remember(change, &mut broken);
            subjects.touched_by(change);
        }
        if subjects.all {
            subjects = Subjects::of_all(tables);
        } else {
            subjects.add_neighbours(self, tables);
        }
        self.look_at(tables, &subjects, &mut broken);
        broken
    }

    fn forget(&mut self, change: &Change, subjects: &mut Subjects) {
        match change.kind {
            Kind::NetworkInterface => {
                let Some(before) = self.interfaces.remove(&change.key) else {
                    return;
                };
                for address in &before.private_addresses {
                    self.private.remove(&(before.vpc.clone(), *address));
                }
                for (_, address) in before.mapped_addresses() {
                    self.public.remove(&address);
                    subjects.addresses.extend(self.elastic.get(&address).cloned());
                }
                subjects.owner_of(&before);
            }
            Kind::Address => {
                if let Some(address) = self.addresses.remove(&change.key) {
                    self.elastic.remove(&address);
                }
            }
            Kind::ContainerInstance => {
                if let Some(instance) = self.hosted.remove(&change.key) {
                    self.hosts.remove(&instance);
                    subjects.instances.insert(instance);
                }
            }
            _ => {}
        }
    }

    fn remember(&mut self, change: &Change, broken: &mut Vec<String>) {
        let key = || change.key.clone();
        match &change.row {
            Some(RowRef::NetworkInterface(eni)) => {
                for address in &eni.private_addresses {
                    if let Some(other) = self.private.insert((eni.vpc.clone(), *address), key()) {
                        broken.push(format!(
                            "{} and {other} both hold {address} in {}",
                            eni.id, eni.vpc
                        ));
                    }
                }
                for (_, address) in eni.mapped_addresses() {
                    if let Some(other) = self.public.insert(address, key()) {
                        broken.push(format!(
                            "{} and {other} both hold the public address {address}",
                            eni.id
                        ));
                    }
                }
                self.interfaces.insert(key(), eni.clone());
            }
            Some(RowRef::Address(row)) => {
                self.addresses.insert(key(), row.public_ip);
                if let Some(other) = self.elastic.insert(row.public_ip, key()) {
                    broken.push(format!("{} and {other} are both {}", row.id, row.public_ip));
                }
            }
            Some(RowRef::ContainerInstance(row)) if placements::is_registered(row) => {
                let instance = row.scope.key(&row.instance);
                self.hosted.insert(key(), instance.clone());
                if let Some(other) = self.hosts.insert(instance, key()) {
                    broken.push(format!("{} and {other} are one instance", row.arn()));
                }
            }
            _ => {}
        }
    }

    fn look_at(&self, tables: &Tables, subjects: &Subjects, broken: &mut Vec<String>) {
        for eni in rows(&tables.network_interfaces, &subjects.interfaces) {
            interfaces::audit(tables, eni, broken);
        }
        for address in rows(&tables.addresses, &subjects.addresses) {
            let holder = self.public.get(&address.public_ip);
            let holder = holder.and_then(|key| tables.network_interfaces.get(key));
            interfaces::audit_address(tables, address, holder.map(AsRef::as_ref), broken);
        }
        for gateway in rows(&tables.nat_gateways, &subjects.nat_gateways) {
            interfaces::audit_nat_gateway(tables, gateway, broken);
        }
        for key in &subjects.instances {
            if let Some(instance) = tables.instances.get(key) {
                instances::audit(tables, instance, broken);
            }
            let host = self.hosts.get(key);
            let host = host.and_then(|key| tables.container_instances.get(key));
            placements::audit_instance(tables, key, host.map(AsRef::as_ref), broken);
        }
        for volume in rows(&tables.volumes, &subjects.volumes) {
            instances::audit_volume(tables, volume, broken);
        }
        for row in rows(&tables.container_instances, &subjects.container_instances) {
            placements::audit_registration(tables, row, broken);
        }
        for group in rows(&tables.security_groups, &subjects.security_groups) {
            security_groups::audit(tables, group, broken);
        }
        for task in rows(&tables.tasks, &subjects.tasks) {
            tasks::audit(tables, task, broken);
            placements::audit_task(tables, task, broken);
        }
        for key in &subjects.services {
            match tables.services.get(key) {
                Some(service) => services::audit(tables, service, broken),
                None => services::audit_gone(tables, key, broken),
            }
        }
    }
}

fn rows<'a, T: Row>(table: &'a Table<T>, keys: &'a BTreeSet<String>) -> impl Iterator<Item = &'a T> {
    keys.iter().filter_map(|key| table.get(key).map(AsRef::as_ref))
}

impl Subjects {
    fn of_all(tables: &Tables) -> Self {
        fn keys<T: Row>(table: &Table<T>) -> BTreeSet<String> {
            table.keys().cloned().collect()
        }
        Subjects {
            interfaces: keys(&tables.network_interfaces),
            tasks: keys(&tables.tasks),
            instances: keys(&tables.instances),
            container_instances: keys(&tables.container_instances),
            nat_gateways: keys(&tables.nat_gateways),
            addresses: keys(&tables.addresses),
            security_groups: keys(&tables.security_groups),
            volumes: keys(&tables.volumes),
            services: keys(&tables.services),
            all: true,
        }
    }

    fn touched_by(&mut self, change: &Change) {
        let key = change.key.clone();
        match (change.kind, &change.row) {
            (Kind::NetworkInterface, row) => {
                if let Some(RowRef::NetworkInterface(eni)) = row {
                    self.owner_of(eni);
                }
                self.interfaces.insert(key);
            }
            (Kind::Task, _) => drop(self.tasks.insert(key)),
            (Kind::Instance, _) => drop(self.instances.insert(key)),
            (Kind::Volume, row) => {
                if let Some(RowRef::Volume(volume)) = row {
                    self.instances.insert(volume.scope.key(&volume.instance));
                }
                self.volumes.insert(key);
            }
            (Kind::ContainerInstance, row) => {
                if let Some(RowRef::ContainerInstance(row)) = row {
                    self.instances.insert(row.scope.key(&row.instance));
                }
                self.container_instances.insert(key);
            }
            (Kind::NatGateway, _) => drop(self.nat_gateways.insert(key)),
            (Kind::Address, _) => drop(self.addresses.insert(key)),
            (Kind::SecurityGroup, Some(_)) => drop(self.security_groups.insert(key)),
            (Kind::Service, _) => drop(self.services.insert(key)),
            (Kind::Deployment | Kind::ServiceRevision | Kind::ServiceDeployment | Kind::ServiceEvent, _) => {
                self.services.extend(services::of_part(change.kind, &key));
            }
            (Kind::Cluster | Kind::SecurityGroup | Kind::Subnet | Kind::Vpc | Kind::PrefixList, _) => {
                self.all = true
            }
            _ => {}
        }
    }

    fn owner_of(&mut self, eni: &NetworkInterface) {
        match &eni.owner {
            InterfaceOwner::Instance(place) => drop(self.instances.insert(eni.scope.key(&place.instance))),
            InterfaceOwner::NatGateway(gateway) => drop(self.nat_gateways.insert(eni.scope.key(gateway))),
            InterfaceOwner::Task(_) | InterfaceOwner::Nobody | InterfaceOwner::Exec => {}
        }
    }

    /// What hangs on the rows that are looked at, where it is that which can be wrong.
    fn add_neighbours(&mut self, auditor: &Auditor, tables: &Tables) {
        for key in &self.interfaces {
            let Some(eni) = tables.network_interfaces.get(key) else {
                continue;
            };
            if let InterfaceOwner::Task(id) = &eni.owner
                && let Some(task) = tasks::find(tables, &eni.scope, id)
            {
                self.tasks.insert(task.row_key());
            }
            let elastic = eni
                .mapped_addresses()
                .filter_map(|(_, public)| auditor.elastic.get(&public));
            self.addresses.extend(elastic.cloned());
        }
        for key in &self.instances {
            let Some(instance) = tables.instances.get(key) else {
                continue;
            };
            self.volumes.insert(instance.scope.key(&instance.root_volume));
            self.container_instances.extend(auditor.hosts.get(key).cloned());
            let enis = tables.by_index::<NetworkInterface>(Index::InterfacesOfInstance, key);
            self.interfaces.extend(enis.map(|eni| eni.row_key()));
            let tasks = tables.by_index::<Task>(Index::TasksOfInstance, key);
            self.tasks.extend(tasks.map(|task| task.row_key()));
        }
        for task in rows(&tables.tasks, &self.tasks) {
            if let Some(attachment) = &task.attachment {
                self.interfaces.insert(task.scope.key(&attachment.eni));
            }
            if let Some(placement) = &task.placement {
                self.instances.insert(task.scope.key(&placement.instance));
            }
            if let Some(service) = task.service() {
                self.services
                    .insert(Service::key_of(&task.scope, &task.cluster, service));
            }
        }
    }
}
