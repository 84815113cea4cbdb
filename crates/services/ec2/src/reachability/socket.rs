//! What has to listen at the end of a way. The rows say which programs should; only the kernel
//! knows whether they do, and whether others do that no task definition tells of.

use std::net::Ipv4Addr;

use model::{EniId, InstanceId, TaskId};
use rules::reachability::{Allowed, Answer, Code, Component, Mode, Network, Owner, Transport};

use super::report::{Report, ReportedExplanation};

/// Whose network a program listens on.
#[derive(Clone, Debug, PartialEq)]
pub enum SocketOwner {
    /// A task with an interface of its own.
    Task(TaskId),
    /// A container with a network of its own, and its index in the task definition.
    Container(TaskId, usize),
    Instance(InstanceId),
    /// A command that was started inside the VPC.
    Command(EniId),
}

/// The socket that a connection ends at.
#[derive(Clone, Debug, PartialEq)]
pub struct Socket {
    pub owner: SocketOwner,
    pub transport: Transport,
    pub address: Ipv4Addr,
    pub port: u16,
}

/// The socket that the packets of an answer come to; `None` where they do not arrive, or at none of
/// the cloud's own.
pub fn socket(network: &Network, answer: &Answer) -> Option<Socket> {
    let last = answer.forward.last().filter(|_| answer.path_found)?;
    let mut socket = Socket {
        owner: match &last.component {
            Component::Task(id) => SocketOwner::Task(id.clone()),
            Component::Instance(id) => SocketOwner::Instance(id.clone()),
            Component::Interface(id) => match network.interface(id)?.owner {
                Owner::Command => SocketOwner::Command(id.clone()),
                _ => return None,
            },
            Component::Container { task, .. } => SocketOwner::Task(task.clone()),
            _ => return None,
        },
        transport: last.inbound.transport,
        address: last.inbound.destination,
        port: last.inbound.destination_port,
    };
    if let Component::Container { task, name } = &last.component {
        let row = network.task(task)?;
        if row.mode == Mode::Host {
            socket.owner = SocketOwner::Instance(row.instance.clone()?);
            return Some(socket);
        }
        let n = row
            .containers
            .iter()
            .position(|container| container.name == *name)?;
        socket.owner = SocketOwner::Container(task.clone(), n);
        socket.address = row.containers[n].bridge_address?;
        if let Some(Allowed::Binding { container, .. }) = last.by {
            socket.port = container;
        }
    }
    Some(socket)
}

impl Report {
    /// Takes in what the kernel says of the socket: whether a program listens there.
    pub fn observed(&mut self, socket: &Socket, listens: bool) {
        let (nothing, hidden) = (Code::NothingListens.as_str(), Code::PortIsNotPublished.as_str());
        if listens {
            // Whatever the task definitions say.
            self.explanations
                .retain(|e| e.code != nothing && e.code != hidden);
            self.reachable = self.path_found && self.explanations.is_empty();
        } else if self.reachable {
            self.reachable = false;
            self.explanations.push(nothing_listens(socket));
        }
    }
}

fn nothing_listens(socket: &Socket) -> ReportedExplanation {
    let what = format!("{} {}", socket.transport.as_str(), socket.port);
    let (kind, component, whose) = match &socket.owner {
        SocketOwner::Task(id) => ("task", id.to_string(), format!("in task {id}")),
        SocketOwner::Container(id, _) => ("task", id.to_string(), format!("in that container of task {id}")),
        SocketOwner::Instance(id) => ("instance", id.to_string(), format!("on {id}")),
        SocketOwner::Command(id) => ("network-interface", id.to_string(), format!("at {id}")),
    };
    ReportedExplanation {
        code: Code::NothingListens.as_str().to_owned(),
        kind: Some(kind.to_owned()),
        component: Some(component),
        direction: None,
        on_the_way_back: false,
        text: format!(
            "Packets get through, but no program listens at {what} of {} {whose}: the connection is refused.",
            socket.address
        ),
        advice: vec![format!(
            "Let the program listen at {what} of all addresses (0.0.0.0), not of 127.0.0.1 alone; its log may say why it does not."
        )],
    }
}
