//! Why can I not connect? Whether packets get from one end of a cloud's network to another and
//! their answers back, by which way, and what stops them first.
//!
//! A packet is followed through what AWS's documents say of security groups, network ACLs, route
//! tables and gateways, and its answer back. The kernel's rules are written elsewhere and from the
//! same documents: that both agree is tested, and is what cove promises.
//! Sources: Amazon VPC User Guide; Reachability Analyzer guide; ECS Developer Guide, "Task networking".

mod answer;
mod endpoints;
mod explanation;
mod filter;
mod listener;
mod path;
mod view;

#[cfg(test)]
mod tests;

use std::net::Ipv4Addr;

use model::PortRange;

pub use answer::*;
pub use explanation::target;
pub use view::*;

use endpoints::Start;
use path::{Arrival, Walk};

/// What is tried of all that the question leaves open.
#[derive(Clone, Copy)]
struct Combination {
    source_port: u16,
    /// The port that NAT gateways send from, if not the client's own.
    nat_port: Option<u16>,
    /// The address of a client in the internet.
    client: Option<Ipv4Addr>,
}

/// Answers a question.
pub fn explain(network: &Network, question: &Question) -> Answer {
    let source_ports = representatives(network, question.source_ports);
    let mut combinations: Vec<Combination> = Vec::new();
    for client in clients(network, question) {
        combinations.extend(source_ports.iter().map(|&source_port| Combination {
            source_port,
            nat_port: None,
            client,
        }));
    }
    let mut first = None;
    for combination in combinations {
        let answer = attempt(network, question, combination);
        let answer = match (answer.path_found, question.any_source_port) {
            (true, true) => return answer,
            (true, false) => with_any_nat_port(network, question, combination, answer),
            (false, _) => answer,
        };
        if !answer.path_found && !question.any_source_port {
            return answer;
        }
        first.get_or_insert(answer);
    }
    first.unwrap_or_else(|| stopped(Vec::new(), Vec::new(), None))
}

/// A NAT gateway sends from any port from 1024 up, so an answer must come back to each of them.
fn with_any_nat_port(
    network: &Network,
    question: &Question,
    combination: Combination,
    found: Answer,
) -> Answer {
    let translated = |hop: &Hop| matches!(hop.component, Component::NatGateway(_));
    if !found.forward.iter().any(translated) {
        return found;
    }
    let all = PortRange {
        from: 1024,
        to: u16::MAX,
    };
    let others = representatives(network, all).into_iter().map(|port| Combination {
        nat_port: Some(port),
        ..combination
    });
    let answers = others.map(|combination| attempt(network, question, combination));
    let mut failed = answers.filter(|answer| !answer.path_found);
    failed.next().unwrap_or(found)
}

/// A port of each part of the range in which all ports fare alike.
fn representatives(network: &Network, range: PortRange) -> Vec<u16> {
    let edges = filter::port_edges(network).into_iter();
    let inside = edges.filter(|edge| (range.from..=range.to).contains(edge) && *edge != range.from);
    std::iter::once(range.from).chain(inside).collect()
}

/// The clients that a question about the whole internet is tried with: the user's own machine first.
fn clients(network: &Network, question: &Question) -> Vec<Option<Ipv4Addr>> {
    let End::Internet(asked) = question.from else {
        return vec![None];
    };
    let own = asked.or(network.internet.host);
    let mut all = vec![Some(own.unwrap_or(Ipv4Addr::new(198, 51, 100, 1)))];
    if asked.is_none() && question.any_source_port {
        let inside = |address: Ipv4Addr| {
            let mut vpcs = network.vpcs.iter();
            vpcs.any(|vpc| vpc.blocks.iter().any(|block| block.contains(address)))
        };
        let firsts = filter::blocks(network).into_iter().map(|block| block.network());
        let public = firsts.filter(|a| !a.is_private() && !a.is_unspecified() && !inside(*a));
        all.extend(public.map(Some));
    }
    all
}

fn stopped(forward: Vec<Hop>, back: Vec<Hop>, explanation: Option<Explanation>) -> Answer {
    Answer {
        reachable: false,
        path_found: false,
        forward,
        back,
        explanations: explanation.into_iter().collect(),
        remarks: Vec::new(),
    }
}

/// Follows one packet and its answer.
fn attempt(network: &Network, question: &Question, combination: Combination) -> Answer {
    let start = match endpoints::start(network, question, combination.client) {
        Ok(start) => start,
        Err(explanation) => return stopped(Vec::new(), Vec::new(), Some(*explanation)),
    };
    let goal = match endpoints::goal(network, question, &start) {
        Ok(goal) => goal,
        Err(explanation) => {
            let mut answer = stopped(start.hops, Vec::new(), Some(*explanation));
            add_own_interface(network, question, &mut answer, None);
            return answer;
        }
    };
    let header = Header {
        transport: question.transport,
        source: start.address,
        source_port: combination.source_port,
        destination: goal.address,
        destination_port: question.port,
    };
    let mut answer = match endpoints::local(network, &start, &header) {
        Some(answer) => answer,
        None => there_and_back(network, &start, &goal, header, combination),
    };
    add_own_interface(network, question, &mut answer, Some(goal.address));
    answer
}

fn there_and_back(
    network: &Network,
    start: &Start,
    goal: &endpoints::Goal,
    header: Header,
    combination: Combination,
) -> Answer {
    let mut walk = Walk::new(network, combination.nat_port);
    walk.hops.clone_from(&start.hops);
    walk.asked = goal.asked.or(start.interface.is_none().then_some(start.address));
    walk.any_internet = goal.any_internet;
    let arrived = match start.interface {
        Some(eni) => walk.leave(eni, header),
        None => {
            // Its own address is where it starts: it goes to others.
            let asked = walk.asked.take();
            let arrived = walk.cross_internet(header);
            walk.asked = asked;
            arrived
        }
    };
    let forward = walk.turn();
    let (arrival, seen) = match arrived {
        Ok(arrived) => arrived,
        Err(explanation) => return stopped(forward, Vec::new(), Some(*explanation)),
    };
    walk.any_internet = false;
    let reply = seen.reversed();
    let came_back = match &arrival {
        Arrival::Interface(eni) => walk.leave(eni, reply),
        Arrival::Service(eni) => Ok((Arrival::Interface(eni), reply)),
        Arrival::Internet | Arrival::Endpoint => walk.cross_internet(reply),
    };
    let back = std::mem::take(&mut walk.hops);
    let (place, answered) = match came_back {
        Ok(came_back) => came_back,
        Err(explanation) => return stopped(forward, back, Some(*explanation)),
    };
    let home = match (&place, start.interface) {
        (Arrival::Interface(eni), Some(own)) => eni.id == own.id,
        (Arrival::Internet, None) => true,
        _ => false,
    };
    if !home || answered != header.reversed() {
        let text = format!(
            "The answer comes back from {} and not from {}: the client does not take it for one.",
            answered.source, header.destination
        );
        let component = Component::Internet(answered.source);
        let explanation = walk.stop(Code::NoPath, component, &answered, text);
        return stopped(forward, back, Some(explanation));
    }
    let mut answer = Answer {
        reachable: true,
        path_found: true,
        forward,
        back,
        explanations: Vec::new(),
        remarks: Vec::new(),
    };
    if let Arrival::Interface(eni) = arrival {
        listener::at_interface(network, eni, &seen, &mut answer);
    }
    answer
}

/// Says first of all that the task answers at another interface, where that is so.
fn add_own_interface(
    network: &Network,
    question: &Question,
    answer: &mut Answer,
    destination: Option<Ipv4Addr>,
) {
    if let Some(explanation) = listener::own_interface(network, question, destination) {
        // It says more than that nothing listens.
        answer
            .explanations
            .retain(|other| other.code != Code::NothingListens);
        answer.explanations.insert(0, explanation);
        answer.reachable = false;
    }
}
