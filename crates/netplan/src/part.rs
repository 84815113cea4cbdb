//! Which part of a VPC's plan a change is about, so that one more interface among a thousand does
//! not plan the others' namespaces anew.

use std::collections::BTreeSet;
use std::sync::Arc;

use rows::{NetworkInterface, RowRef, Tables, Task};

use crate::instance::container_namespaces;
use crate::names;
use crate::{Machine, NamespaceName, Owner};

/// Namespaces of a VPC beside its router, which every part has.
#[derive(Clone, Debug, PartialEq)]
pub enum NamespaceFilter {
    All,
    Only(BTreeSet<NamespaceName>),
}

impl Default for NamespaceFilter {
    fn default() -> Self {
        NamespaceFilter::Only(BTreeSet::new())
    }
}

impl NamespaceFilter {
    pub fn contains(&self, name: &NamespaceName) -> bool {
        match self {
            NamespaceFilter::All => true,
            NamespaceFilter::Only(names) => names.contains(name),
        }
    }

    /// Takes in others.
    pub fn add(&mut self, other: NamespaceFilter) {
        match (&mut *self, other) {
            (NamespaceFilter::Only(names), NamespaceFilter::Only(others)) => names.extend(others),
            (_, NamespaceFilter::All) => *self = NamespaceFilter::All,
            (NamespaceFilter::All, _) => {}
        }
    }
}

/// The namespaces of its VPC that a row has a part in, beside the router.
pub fn namespaces_touched_by(row: &RowRef, tables: &Tables, machine: &Machine) -> NamespaceFilter {
    match row {
        RowRef::Vpc(_) | RowRef::Subnet(_) => NamespaceFilter::All,
        RowRef::NetworkInterface(eni) => NamespaceFilter::Only(with_its_containers(eni, tables, machine)),
        RowRef::Task(task) => NamespaceFilter::Only(of_task(task, machine).collect()),
        // Groups, ACLs, routes and gateways are the router's.
        _ => NamespaceFilter::default(),
    }
}

fn of_task<'a>(task: &'a Task, machine: &'a Machine) -> impl Iterator<Item = NamespaceName> + 'a {
    let placement = task.placement.iter();
    let host = placement.map(|p| NamespaceName::Named(names::host(&machine.instance, &p.instance)));
    host.chain(container_namespaces(machine, task))
}

fn with_its_containers(
    eni: &NetworkInterface,
    tables: &Tables,
    machine: &Machine,
) -> BTreeSet<NamespaceName> {
    let owner = Owner::of(eni);
    let mut touched = BTreeSet::from([NamespaceName::Named(owner.namespace(&machine.instance))]);
    if let Some(at) = owner.instance {
        let there = |task: &&Arc<Task>| task.placement.as_ref().is_some_and(|p| p.instance == at.instance);
        let tasks = tables.tasks.values().filter(there);
        touched.extend(tasks.flat_map(|task| of_task(task, machine)));
    }
    touched
}
