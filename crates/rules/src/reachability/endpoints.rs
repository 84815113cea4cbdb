//! Where a connection begins, and the address that it is for.

use std::net::Ipv4Addr;

use model::{Cidr, InstanceId, TaskId};

use super::answer::{Answer, Code, Component, Details, End, Explanation, Header, Hop, Question};
use super::listener;
use super::view::*;

/// Where packets begin.
pub(super) struct Start<'a> {
    /// `None` in the internet.
    pub interface: Option<&'a Interface>,
    /// The instance on whose network the client is.
    pub instance: Option<&'a InstanceId>,
    /// Whether it is a container on the instance's own network.
    pub on_docker: bool,
    pub address: Ipv4Addr,
    /// What comes before the interface.
    pub hops: Vec<Hop>,
}

/// Where packets go.
pub(super) struct Goal {
    pub address: Ipv4Addr,
    /// An address of the internet that counts as there because it was asked for.
    pub asked: Option<Ipv4Addr>,
    /// Any address outside will do.
    pub any_internet: bool,
}

type Found<T> = Result<T, Box<Explanation>>;

fn stop<T>(code: Code, component: Option<Component>, text: String, advice: Vec<String>) -> Found<T> {
    Err(Box::new(Explanation {
        code,
        component,
        direction: None,
        on_the_way_back: false,
        text,
        advice,
        details: Details::default(),
    }))
}

fn hop(component: Component, header: Header) -> Hop {
    Hop {
        component,
        by: None,
        inbound: header,
        outbound: None,
        subnet: None,
        vpc: None,
        attached_to: None,
    }
}

/// Whether an instance's own network has the address, so that the VPC never sees packets to it. Only
/// the subnets of its interfaces come before that.
pub(super) fn is_dockers(network: &Network, instance: &InstanceId, address: Ipv4Addr) -> bool {
    let block = Cidr::new(DOCKER_BLOCK.0, DOCKER_BLOCK.1);
    let interfaces = network.interfaces_of_instance(instance);
    let mut subnets = interfaces.iter().filter_map(|eni| network.subnet(&eni.subnet));
    block.is_some_and(|block| block.contains(address))
        && !subnets.any(|subnet| subnet.block.contains(address))
}

/// Finds where the question begins; `client` is the address of one in the internet.
pub(super) fn start<'a>(
    network: &'a Network,
    question: &Question,
    client: Option<Ipv4Addr>,
) -> Found<Start<'a>> {
    let header = |source| Header {
        transport: question.transport,
        source,
        source_port: question.source_ports.from,
        destination: Ipv4Addr::UNSPECIFIED,
        destination_port: question.port,
    };
    match &question.from {
        End::Internet(_) | End::Endpoint => {
            let address = match question.from {
                End::Endpoint => network.internet.endpoint,
                _ => client,
            };
            let Some(address) = address else {
                return stop(
                    Code::NoPath,
                    None,
                    "There is no such place in the internet.".into(),
                    vec![],
                );
            };
            Ok(Start {
                interface: None,
                instance: None,
                on_docker: false,
                address,
                hops: vec![hop(Component::Internet(address), header(address))],
            })
        }
        End::Address(address) => match holder_of(network, *address) {
            Some(eni) => Ok(Start {
                address: eni.private_of(*address).unwrap_or(*address),
                ..from_interface(eni)
            }),
            None if !address.is_private() => Ok(Start {
                interface: None,
                instance: None,
                on_docker: false,
                address: *address,
                hops: vec![hop(Component::Internet(*address), header(*address))],
            }),
            None => stop(
                Code::NoPath,
                None,
                format!("Nothing has the address {address}."),
                vec![],
            ),
        },
        End::Interface(id) => match network.interface(id) {
            Some(eni) => Ok(from_interface(eni)),
            None => stop(Code::NoPath, None, format!("There is no {id}."), vec![]),
        },
        End::Instance(id) => from_instance(network, question, id, Vec::new()),
        End::Task(id) => match network.task(id) {
            Some(task) => from_task(network, question, task, header(Ipv4Addr::UNSPECIFIED)),
            None => has_stopped(id),
        },
        End::Resolver => stop(
            Code::UnsupportedComponent,
            None,
            "A resolver only answers; it begins no connection.".into(),
            vec![],
        ),
    }
}

/// The interface with the private or public address; one that is up before others.
fn holder_of(network: &Network, address: Ipv4Addr) -> Option<&Interface> {
    let has = |eni: &&Interface| eni.addresses.contains(&address) || eni.private_of(address).is_some();
    let up = network.interfaces.iter().filter(|eni| eni.up).find(has);
    up.or_else(|| network.interfaces.iter().find(has))
}

fn from_interface(eni: &Interface) -> Start<'_> {
    let instance = match &eni.owner {
        Owner::Instance(id, _) => Some(id),
        _ => None,
    };
    Start {
        interface: Some(eni),
        instance,
        on_docker: false,
        address: eni.primary(),
        hops: Vec::new(),
    }
}

/// An instance sends by the interface in whose subnet the destination is, or else by its primary one.
fn from_instance<'a>(
    network: &'a Network,
    question: &Question,
    id: &InstanceId,
    mut hops: Vec<Hop>,
) -> Found<Start<'a>> {
    is_on(network, id)?;
    let component = Component::Instance(id.clone());
    let interfaces = network.interfaces_of_instance(id);
    let destination = match &question.to {
        End::Address(address) => Some(*address),
        End::Interface(eni) => network.interface(eni).map(Interface::primary),
        End::Task(task) => network.interface_of_task(task).map(Interface::primary),
        End::Instance(other) => network
            .interfaces_of_instance(other)
            .first()
            .map(|eni| eni.primary()),
        End::Internet(_) | End::Resolver | End::Endpoint => None,
    };
    let near = interfaces.iter().find(|eni| {
        let block = network.subnet(&eni.subnet).map(|subnet| subnet.block);
        destination
            .zip(block)
            .is_some_and(|(address, block)| block.contains(address))
    });
    let Some(eni) = near.or(interfaces.first()).copied() else {
        let state = network
            .instance(id)
            .map_or("gone", |instance| instance.state.as_str());
        let text = format!("{id} is {state} and has no interface.");
        return stop(Code::BadState, Some(component), text, vec![]);
    };
    // To a container on its own network it sends from there.
    let address = match destination.is_some_and(|address| is_dockers(network, id, address)) {
        true => DOCKER_GATEWAY,
        false => eni.primary(),
    };
    let header = Header {
        transport: question.transport,
        source: address,
        source_port: question.source_ports.from,
        destination: destination.unwrap_or(Ipv4Addr::UNSPECIFIED),
        destination_port: question.port,
    };
    hops.push(hop(component, header));
    Ok(Start {
        hops,
        address,
        ..from_interface(eni)
    })
}

fn from_task<'a>(
    network: &'a Network,
    question: &Question,
    task: &'a Task,
    header: Header,
) -> Found<Start<'a>> {
    let component = Component::Task(task.id.clone());
    match (task.mode, &task.instance) {
        (Mode::None, _) => stop(
            Code::NoNetwork,
            Some(component),
            format!(
                "Task {} is in network mode none: it has a loopback alone.",
                task.id
            ),
            vec!["Run it in another network mode.".into()],
        ),
        (Mode::Awsvpc, _) => match network.interface_of_task(&task.id) {
            Some(eni) => {
                let mut start = from_interface(eni);
                start.hops.push(hop(
                    component,
                    Header {
                        source: eni.primary(),
                        ..header
                    },
                ));
                Ok(start)
            }
            None => stop(Code::BadState, Some(component), is_not_there(task), vec![]),
        },
        (Mode::Bridge | Mode::Host, Some(instance)) => {
            let start = from_instance(network, question, instance, vec![hop(component, header)])?;
            Ok(Start {
                on_docker: task.mode == Mode::Bridge,
                ..start
            })
        }
        (Mode::Bridge | Mode::Host, None) => {
            stop(Code::BadState, Some(component), is_not_there(task), vec![])
        }
    }
}

/// Tasks that have stopped are not looked at; whoever asks knows that there was one.
fn has_stopped<T>(id: &TaskId) -> Found<T> {
    let text = format!("Task {id} is STOPPED and has no network.");
    stop(Code::BadState, Some(Component::Task(id.clone())), text, vec![])
}

fn is_not_there(task: &Task) -> String {
    format!("Task {} is {} and has no network.", task.id, task.status)
}

/// The address that the question is for, as the client sees it.
pub(super) fn goal(network: &Network, question: &Question, start: &Start) -> Found<Goal> {
    let at = |address| {
        Ok(Goal {
            address,
            asked: None,
            any_internet: false,
        })
    };
    match &question.to {
        End::Address(address) => at(*address),
        End::Internet(address) => {
            let known = address.or(network.internet.host);
            Ok(Goal {
                address: known.unwrap_or(Ipv4Addr::new(198, 51, 100, 1)),
                asked: *address,
                any_internet: address.is_none(),
            })
        }
        End::Endpoint => match network.internet.endpoint {
            Some(address) => at(address),
            None => stop(Code::NoPath, None, "No endpoint of AWS is known.".into(), vec![]),
        },
        End::Resolver => {
            let vpc = start.interface.and_then(|eni| network.vpc(&eni.vpc));
            match vpc.and_then(|vpc| vpc.blocks.first()) {
                Some(block) => at(block.resolver()),
                None => stop(
                    Code::NoPath,
                    None,
                    "A VPC's resolver answers inside its VPC alone.".into(),
                    vec![],
                ),
            }
        }
        End::Interface(id) => match network.interface(id) {
            Some(eni) => at(seen_address(network, start, eni)?),
            None => stop(Code::NoPath, None, format!("There is no {id}."), vec![]),
        },
        End::Instance(id) => at(seen_address(network, start, primary(network, id)?)?),
        End::Task(id) => match network.task(id) {
            Some(task) => at(of_task(network, question, start, task)?),
            None => has_stopped(id),
        },
    }
}

/// Whether the instance runs, or will at once: one that does not has interfaces without packets.
fn is_on(network: &Network, id: &InstanceId) -> Found<()> {
    let state = network.instance(id).map(|instance| instance.state.as_str());
    match state {
        None | Some("pending" | "running") => Ok(()),
        Some(state) => stop(
            Code::BadState,
            Some(Component::Instance(id.clone())),
            format!("{id} is {state}: no packet reaches it or leaves it."),
            match state {
                "stopping" | "stopped" => vec![format!("Start {id}.")],
                _ => Vec::new(),
            },
        ),
    }
}

fn primary<'a>(network: &'a Network, id: &InstanceId) -> Found<&'a Interface> {
    is_on(network, id)?;
    match network.interfaces_of_instance(id).first() {
        Some(eni) => Ok(eni),
        None => {
            let state = network
                .instance(id)
                .map_or("gone", |instance| instance.state.as_str());
            let text = format!("{id} is {state} and has no interface.");
            stop(
                Code::BadState,
                Some(Component::Instance(id.clone())),
                text,
                vec![],
            )
        }
    }
}

/// Inside a VPC the private address, from elsewhere the public one.
fn seen_address(network: &Network, start: &Start, eni: &Interface) -> Found<Ipv4Addr> {
    if start.interface.is_some_and(|from| from.vpc == eni.vpc) {
        return Ok(eni.primary());
    }
    if let Some(address) = eni.public_address() {
        return Ok(address);
    }
    let component = Some(Component::Interface(eni.id.clone()));
    if let Some(from) = start.interface {
        let text = format!(
            "{} is in {} and {} in {}: two VPCs that nothing joins, and {} has no public address.",
            from.id, from.vpc, eni.id, eni.vpc, eni.id
        );
        return stop(
            Code::DisconnectedVpcs,
            component,
            text,
            no_public_advice(network, eni),
        );
    }
    let text = format!(
        "{} ({}) has no public address, so nothing in the internet leads to it.",
        eni.id,
        eni.primary()
    );
    let code = Code::IgwPrivateIpAssociationForIngress;
    stop(code, component, text, no_public_advice(network, eni))
}

fn no_public_advice(network: &Network, eni: &Interface) -> Vec<String> {
    let inside = format!("Connect from inside {}, to {}.", eni.vpc, eni.primary());
    match &eni.owner {
        Owner::Task(id) => match network.task(id) {
            Some(task) if task.fargate => vec![
                "Run the task with assignPublicIp ENABLED in a public subnet.".into(),
                inside,
            ],
            _ => listener::ways_to_an_awsvpc_task(eni.primary(), None),
        },
        Owner::NatGateway(_) => Vec::new(),
        _ => vec![
            format!("Associate an elastic IP address with {}.", eni.id),
            inside,
        ],
    }
}

fn of_task(network: &Network, question: &Question, start: &Start, task: &Task) -> Found<Ipv4Addr> {
    let component = Some(Component::Task(task.id.clone()));
    match (task.mode, &task.instance) {
        (Mode::None, _) => stop(
            Code::NoNetwork,
            component,
            format!(
                "Task {} is in network mode none: it has a loopback alone, and nothing reaches it.",
                task.id
            ),
            vec!["Run it in mode awsvpc, bridge or host.".into()],
        ),
        (Mode::Awsvpc, _) => match network.interface_of_task(&task.id) {
            Some(eni) => seen_address(network, start, eni),
            None => stop(Code::BadState, component, is_not_there(task), vec![]),
        },
        (Mode::Host | Mode::Bridge, None) => stop(Code::BadState, component, is_not_there(task), vec![]),
        (Mode::Host, Some(instance)) => seen_address(network, start, primary(network, instance)?),
        (Mode::Bridge, Some(instance)) => {
            if let Some(explanation) = listener::unpublished(task, instance, question) {
                return Err(Box::new(explanation));
            }
            seen_address(network, start, primary(network, instance)?)
        }
    }
}

/// What needs no network: a client asks its own interface, or a neighbour on the instance's own network.
pub(super) fn local(network: &Network, start: &Start, header: &Header) -> Option<Answer> {
    let own = start.interface?;
    let mut answer = Answer {
        reachable: true,
        path_found: true,
        forward: start.hops.clone(),
        back: Vec::new(),
        explanations: Vec::new(),
        remarks: Vec::new(),
    };
    if let Some(instance) = start.instance {
        let interfaces = network.interfaces_of_instance(instance);
        let mut up = interfaces.into_iter().filter(|eni| eni.up);
        // A container on docker0 has a loopback of its own.
        let loopback = header.destination.is_loopback() && !start.on_docker;
        let to_itself = up.find(|eni| loopback || eni.addresses.contains(&header.destination));
        if let Some(eni) = to_itself {
            answer
                .forward
                .push(hop(Component::Interface(eni.id.clone()), *header));
            listener::at_interface(network, eni, header, &mut answer);
            return Some(answer);
        }
        // A container has the whole block on its link, whatever subnets the instance is in.
        let block = Cidr::new(DOCKER_BLOCK.0, DOCKER_BLOCK.1);
        let on_link = block.is_some_and(|block| block.contains(header.destination));
        if start.on_docker && on_link || is_dockers(network, instance, header.destination) {
            listener::on_docker(network, instance, header, &mut answer);
            return Some(answer);
        }
        return None;
    }
    if own.up && (header.destination.is_loopback() || own.addresses.contains(&header.destination)) {
        answer
            .forward
            .push(hop(Component::Interface(own.id.clone()), *header));
        listener::at_interface(network, own, header, &mut answer);
        return Some(answer);
    }
    None
}
