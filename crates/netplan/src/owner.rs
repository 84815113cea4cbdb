//! What the network has to know of an interface's owner. A new kind of owner is told of here, and
//! nowhere else in the data plane.

use model::{InstanceId, NatGatewayId, TaskId};
use rows::{InstanceInterface, InterfaceOwner, NetworkInterface, Task};

use crate::instance::has_interface_on_instance;
use crate::names;

/// An interface's owner as the network sees it.
#[derive(Clone, Copy)]
pub struct Owner<'a> {
    eni: &'a NetworkInterface,
    /// The EC2 instance whose interface it is, with Docker's bridge and the containers there behind it.
    pub instance: Option<&'a InstanceInterface>,
    /// The task whose containers have it.
    pub task: Option<&'a TaskId>,
    /// The NAT gateway that routes through it lead to. It has no security groups: what it may do is
    /// decided in its own namespace, which forwards under the interface's address.
    pub nat_gateway: Option<&'a NatGatewayId>,
}

impl<'a> Owner<'a> {
    pub fn of(eni: &'a NetworkInterface) -> Self {
        let (mut instance, mut task, mut nat_gateway) = (None, None, None);
        match &eni.owner {
            InterfaceOwner::Instance(at) => instance = Some(at),
            InterfaceOwner::Task(id) => task = Some(id),
            InterfaceOwner::NatGateway(id) => nat_gateway = Some(id),
            InterfaceOwner::Exec | InterfaceOwner::Nobody => {}
        }
        Owner {
            eni,
            instance,
            task,
            nat_gateway,
        }
    }

    /// The name of the namespace that the interface ends in; `instance` is the cove's.
    pub fn namespace(&self, instance: &str) -> String {
        match &self.eni.owner {
            InterfaceOwner::Task(id) => names::task(instance, id),
            InterfaceOwner::Exec | InterfaceOwner::Nobody => names::exec(instance, &self.eni.id),
            InterfaceOwner::NatGateway(id) => names::nat_gateway(instance, id),
            InterfaceOwner::Instance(at) => names::host(instance, &at.instance),
        }
    }

    /// The interface's name in that namespace. Only an instance has several.
    pub fn link(&self) -> String {
        match self.instance {
            Some(at) => format!("eth{}", at.device_index),
            None => names::ETH0.to_owned(),
        }
    }

    /// The instance whose metadata is served to the interface: its own, or that of the task, which the
    /// caller finds by its id, when the instance's agent lets it.
    pub fn metadata_of(&self, task: impl FnOnce(&TaskId) -> Option<&'a Task>) -> Option<&'a InstanceId> {
        let of_task = || {
            let task = task(self.task?).filter(|task| has_interface_on_instance(task))?;
            let placement = task.placement.as_ref()?;
            (!placement.metadata_blocked).then_some(&placement.instance)
        };
        self.instance.map(|at| &at.instance).or_else(of_task)
    }
}
