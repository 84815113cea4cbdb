//! What is at the end of the way: a task at its own interface, or an instance with published ports.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task networking options for EC2".

use std::net::Ipv4Addr;

use model::InstanceId;

use super::answer::{Allowed, Answer, Code, Component, Details, End, Explanation, Header, Hop, Question};
use super::explanation;
use super::view::*;

fn explanation(code: Code, component: Component, text: String, advice: Vec<String>) -> Explanation {
    Explanation {
        code,
        component: Some(component),
        direction: None,
        on_the_way_back: false,
        text,
        advice,
        details: Details::default(),
    }
}

fn refuse(answer: &mut Answer, explanation: Explanation) {
    answer.reachable = false;
    answer.explanations.push(explanation);
}

fn hop(component: Component, by: Option<Allowed>, header: &Header) -> Hop {
    Hop {
        component,
        by,
        inbound: *header,
        outbound: None,
        subnet: None,
        vpc: None,
        attached_to: None,
    }
}

/// A packet has come to an interface by one of its addresses.
pub(super) fn at_interface(network: &Network, eni: &Interface, header: &Header, answer: &mut Answer) {
    match &eni.owner {
        Owner::Task(id) => {
            let Some(task) = network.task(id) else { return };
            answer
                .forward
                .push(hop(Component::Task(id.clone()), None, header));
            if !task.connected {
                let text = format!("Task {id} is {}: its containers do not run.", task.status);
                refuse(
                    answer,
                    explanation(Code::BadState, Component::Task(id.clone()), text, vec![]),
                );
            } else if !declares(task, header.transport, header.destination_port) {
                answer.remarks.push(format!(
                    "The task definition {} declares no {}: only a program that listens there all the same answers.",
                    task.family,
                    explanation::port(header)
                ));
            }
        }
        Owner::Instance(id, _) => at_instance(network, id, header, answer),
        Owner::NatGateway(_) | Owner::Nobody => {}
        Owner::Command => {
            answer
                .remarks
                .push(format!("{} is a command's: what listens is up to it.", eni.id));
        }
    }
}

fn declares(task: &Task, transport: Transport, port: u16) -> bool {
    binding(task, transport, port).is_some()
}

/// The container that the host's port leads to, and its own port.
fn binding(task: &Task, transport: Transport, port: u16) -> Option<(&Container, u16)> {
    task.containers.iter().find_map(|container| {
        let found = container.ports.iter().find(|published| {
            published.transport == transport && (published.host.from..=published.host.to).contains(&port)
        })?;
        Some((container, found.container.from + (port - found.host.from)))
    })
}

/// What answers at the instance's port.
fn published<'a>(
    network: &'a Network,
    instance: &'a InstanceId,
    transport: Transport,
    port: u16,
) -> Option<(&'a Task, &'a Container, u16)> {
    let sharing = network
        .tasks_on(instance)
        .filter(|task| matches!(task.mode, Mode::Bridge | Mode::Host) && task.connected);
    let mut found = sharing.filter_map(|task| {
        let (container, inside) = binding(task, transport, port)?;
        Some((task, container, inside))
    });
    found.next()
}

fn at_instance(network: &Network, id: &InstanceId, header: &Header, answer: &mut Answer) {
    let component = Component::Instance(id.clone());
    answer.forward.push(hop(component.clone(), None, header));
    let port = header.destination_port;
    if let Some((task, container, inside)) = published(network, id, header.transport, port) {
        let at = Component::Container {
            task: task.id.clone(),
            name: container.name.clone(),
        };
        let by = (task.mode == Mode::Bridge).then_some(Allowed::Binding {
            host: port,
            container: inside,
        });
        answer.forward.push(hop(at, by, header));
        return;
    }
    let host_tasks: Vec<String> = network
        .tasks_on(id)
        .filter(|task| task.mode == Mode::Host && task.connected)
        .map(|task| format!("{} ({})", task.family, task.id))
        .collect();
    if !host_tasks.is_empty() {
        answer.remarks.push(format!(
            "No task publishes {} on {id}; only a program of {}, which is in host mode, may listen there all the same.",
            explanation::port(header),
            host_tasks.join(", ")
        ));
        return;
    }
    let container = network
        .tasks_on(id)
        .filter(|task| task.mode == Mode::Bridge && task.connected);
    let hidden = container
        .filter_map(|task| hidden_behind(task, header.transport, port))
        .next();
    let (code, text, advice) = match hidden {
        Some((task, host)) => (
            Code::PortIsNotPublished,
            format!(
                "{} is a container's port of task {} ({}); on {id} it is published as port {host}.",
                explanation::port(header),
                task.family,
                task.id
            ),
            vec![format!("Connect to port {host}.")],
        ),
        None => (
            Code::NothingListens,
            format!(
                "Nothing listens at {} on {id}: no task publishes it there, and the connection is refused.",
                explanation::port(header)
            ),
            vec![format!(
                "Run a task in bridge or host mode on {id} whose port mappings have hostPort {port}."
            )],
        ),
    };
    refuse(answer, explanation(code, component, text, advice));
}

/// The host port that leads to the container's port of a bridge task.
fn hidden_behind(task: &Task, transport: Transport, port: u16) -> Option<(&Task, u16)> {
    let mut ports = task.containers.iter().flat_map(|container| &container.ports);
    let found = ports.find(|published| {
        published.transport == transport
            && (published.container.from..=published.container.to).contains(&port)
    })?;
    Some((task, found.host.from + (port - found.container.from)))
}

/// Why a port of a bridge task cannot be asked for: no port of the instance leads to it.
pub(super) fn unpublished(task: &Task, instance: &InstanceId, question: &Question) -> Option<Explanation> {
    if declares(task, question.transport, question.port) {
        return None;
    }
    let component = Component::Task(task.id.clone());
    let what = format!("{} {}", question.transport.as_str(), question.port);
    if let Some((_, host)) = hidden_behind(task, question.transport, question.port) {
        let text = format!(
            "{what} is the container's own port; in bridge mode the task is reached by the instance {instance}, at port {host}."
        );
        let advice = vec![format!("Connect to port {host}.")];
        return Some(explanation(Code::PortIsNotPublished, component, text, advice));
    }
    let all = task.containers.iter().flat_map(|container| &container.ports);
    let all: Vec<String> = all
        .filter(|port| port.transport == question.transport)
        .map(|port| match port.host.from == port.host.to {
            true => port.host.from.to_string(),
            false => format!("{}-{}", port.host.from, port.host.to),
        })
        .collect();
    let text = match all.is_empty() {
        true => format!(
            "Task {} publishes no {} port.",
            task.id,
            question.transport.as_str()
        ),
        false => format!(
            "Task {} does not publish {what}, only {}.",
            task.id,
            all.join(", ")
        ),
    };
    let advice = vec![format!(
        "Add a port mapping for {what} to the task definition {}.",
        task.family
    )];
    Some(explanation(Code::NothingListens, component, text, advice))
}

/// A packet to an address of an instance's own network, from that instance.
pub(super) fn on_docker(network: &Network, instance: &InstanceId, header: &Header, answer: &mut Answer) {
    let found = network
        .tasks_on(instance)
        .filter(|task| task.connected)
        .find_map(|task| {
            let mut containers = task.containers.iter();
            let container = containers.find(|c| c.bridge_address == Some(header.destination))?;
            Some((task, container))
        });
    match found {
        Some((task, container)) => {
            let at = Component::Container {
                task: task.id.clone(),
                name: container.name.clone(),
            };
            answer.forward.push(hop(at, None, header));
            answer.remarks.push(format!(
                "{} is on the docker0 of {instance}: only from that instance.",
                header.destination
            ));
        }
        None => {
            let text = format!(
                "{} is in the block of docker0 on {instance}, where no container has it; packets to it never leave the instance.",
                header.destination
            );
            answer.path_found = false;
            let component = Component::Instance(instance.clone());
            refuse(
                answer,
                explanation(Code::NoPossibleDestination, component, text, vec![]),
            );
        }
    }
}

/// How an awsvpc task on an instance is reached.
pub(super) fn ways_to_an_awsvpc_task(address: Ipv4Addr, port: Option<u16>) -> Vec<String> {
    let at = port.map_or_else(|| address.to_string(), |port| format!("{address}:{port}"));
    vec![
        "Put a load balancer into the VPC and connect to that.".into(),
        format!("Connect to its private address from inside the VPC: {at}."),
        "Run the task in bridge mode: its port is then a port of the instance.".into(),
        "Run it on Fargate with a public address (assignPublicIp ENABLED).".into(),
    ]
}

/// The instance that the question is about, and the interface of it.
fn asked_instance<'a>(
    network: &'a Network,
    question: &Question,
    destination: Option<Ipv4Addr>,
) -> Option<(&'a InstanceId, &'a Interface)> {
    let eni = match &question.to {
        End::Instance(id) => network.interfaces_of_instance(id).first().copied(),
        End::Interface(id) => network.interface(id),
        End::Address(_) => network.interfaces.iter().find(|eni| {
            destination.is_some_and(|address| {
                eni.private_of(address).is_some()
                    || eni.addresses.contains(&address) && from_inside(network, question, eni)
            })
        }),
        _ => None,
    }?;
    match &eni.owner {
        Owner::Instance(id, _) => Some((id, eni)),
        _ => None,
    }
}

/// Whether the question begins in the interface's VPC; overlapping VPCs have others at its address.
fn from_inside(network: &Network, question: &Question, eni: &Interface) -> bool {
    let vpc = match &question.from {
        End::Interface(id) => network.interface(id).map(|from| &from.vpc),
        End::Instance(id) => network.interfaces_of_instance(id).first().map(|from| &from.vpc),
        End::Task(id) => {
            let task = network.task(id);
            let own = network.interface_of_task(id);
            let hosts = task.and_then(|task| task.instance.as_ref());
            let hosts = hosts.and_then(|id| network.interfaces_of_instance(id).first().copied());
            own.or(hosts).map(|from| &from.vpc)
        }
        End::Address(address) => {
            let mut all = network.interfaces.iter();
            all.find(|from| from.addresses.contains(address))
                .map(|from| &from.vpc)
        }
        _ => None,
    };
    vpc == Some(&eni.vpc)
}

/// The question is for an instance, and the task that declares the port is on the instance but
/// answers at an interface of its own.
pub(super) fn own_interface(
    network: &Network,
    question: &Question,
    destination: Option<Ipv4Addr>,
) -> Option<Explanation> {
    let (instance, eni) = asked_instance(network, question, destination)?;
    if published(network, instance, question.transport, question.port).is_some() {
        return None;
    }
    let mut tasks = network
        .tasks_on(instance)
        .filter(|task| task.mode == Mode::Awsvpc);
    let task = tasks.find(|task| declares(task, question.transport, question.port))?;
    let own = network.interface_of_task(&task.id)?;
    let asked = match question.to {
        End::Address(address) => address,
        _ => destination.or(eni.public_address()).unwrap_or(eni.primary()),
    };
    let public = match own.public_address() {
        Some(address) => format!("whose public address is {address}"),
        None => "which has no public address".to_owned(),
    };
    let text = format!(
        "{asked} is the instance's interface {} ({instance}). The task {} ({}) answers at {} {} on another interface, {} ({}), {public}.",
        eni.id,
        task.family,
        task.id,
        question.transport.as_str(),
        question.port,
        own.id,
        own.primary(),
    );
    let mut out = explanation(
        Code::TaskHasItsOwnInterface,
        Component::Interface(eni.id.clone()),
        text,
        ways_to_an_awsvpc_task(own.primary(), Some(question.port)),
    );
    out.details.interface = Some(own.id.clone());
    out.details.vpc = Some(own.vpc.clone());
    Some(out)
}
