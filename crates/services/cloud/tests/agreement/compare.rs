//! The two answers about one connection.

use std::net::Ipv4Addr;

use ec2::reachability::{Answer, End, Question, Transport, explain, network};
use model::PortRange;
use netplan::generated::{Generated, Probe, ProbeOrigin};
use netplan::walk::{Fate, Walk};
use netplan::{NamespaceName, NetPlan, Owner, internet_plan, names, vpc_plan};
use rows::{NetworkInterface, NetworkMode, Task};
use rules::reachability::Component;

/// Two answers that differ.
pub struct Disagreement {
    pub probe: Probe,
    pub rules: String,
    pub plan: String,
}

/// For each probe whether both say that it gets through.
pub fn compare(generated: &Generated, probes: &[Probe]) -> Vec<Result<bool, Disagreement>> {
    let machine = &generated.machine;
    let reserved = [machine.host_address(), machine.endpoint_address()];
    let network = network(&generated.cloud.tables, &reserved);
    let plan = whole_plan(generated);
    let mut walk = Walk::new(&plan);
    let one = |probe: &Probe| {
        walk.forget();
        let (from, source) = begin(generated, &probe.from);
        let answer = explain(&network, &question(generated, probe));
        // An instance's own choice of its interface is the kernel's: it sends from that one's address.
        let source = sent_from(&answer, source);
        let fate = walk
            .connect(&from, generated.packet(probe, source))
            .expect("the plan has the namespaces of its rows");
        let place = ending(generated, &answer);
        let agreed = match (&fate, &place) {
            (Fate::Delivered(at, _), Some(place)) => (at == place).then_some(true),
            (Fate::Dropped(..), None) => Some(false),
            _ => None,
        };
        agreed.ok_or_else(|| Disagreement {
            probe: probe.clone(),
            rules: match place {
                Some(place) => format!("it comes to {place}"),
                None => format!("{:?}", answer.explanations.last().map(|e| (e.code, &e.text))),
            },
            plan: format!("{fate:?}"),
        })
    };
    probes.iter().map(one).collect()
}

fn whole_plan(generated: &Generated) -> NetPlan {
    let tables = &generated.cloud.tables;
    let mut plan = internet_plan(tables, &generated.machine);
    for vpc in tables.vpcs.values() {
        plan.merge(vpc_plan(tables, &generated.machine, vpc));
    }
    plan
}

pub fn question(generated: &Generated, probe: &Probe) -> Question {
    Question {
        from: match &probe.from {
            ProbeOrigin::Host => End::Internet(Some(generated.machine.host_address())),
            ProbeOrigin::Interface(id) => End::Interface(id.clone()),
            ProbeOrigin::Instance(id) => End::Instance(id.clone()),
            ProbeOrigin::Secondary(_, address) => End::Address(*address),
            ProbeOrigin::Task(id) => End::Task(id.clone()),
        },
        to: End::Address(probe.to),
        transport: if probe.udp { Transport::Udp } else { Transport::Tcp },
        port: probe.port,
        source_ports: PortRange {
            from: probe.source_port,
            to: probe.source_port,
        },
        // One port, and the one that a NAT gateway keeps.
        any_source_port: true,
    }
}

/// The namespace that the connection begins in, and the address that it has there.
pub fn begin(generated: &Generated, place: &ProbeOrigin) -> (NamespaceName, Ipv4Addr) {
    let instance = &generated.machine.instance;
    let (name, source) = match place {
        ProbeOrigin::Host => return (NamespaceName::Host, generated.machine.host_address()),
        ProbeOrigin::Interface(id) => {
            let row = generated.cloud.row::<NetworkInterface>(id.as_str());
            (Owner::of(row).namespace(instance), row.primary_address())
        }
        ProbeOrigin::Instance(id) => (names::host(instance, id), Ipv4Addr::UNSPECIFIED),
        ProbeOrigin::Secondary(id, address) => {
            let row = generated.cloud.row::<NetworkInterface>(id.as_str());
            (Owner::of(row).namespace(instance), *address)
        }
        ProbeOrigin::Task(id) => {
            let row = generated.cloud.row::<Task>(&format!("default/{id}"));
            let on = &row.placement.as_ref().expect("it is on an instance").instance;
            match row.network_mode {
                NetworkMode::Host => (names::host(instance, on), Ipv4Addr::UNSPECIFIED),
                // Without a bridge, the loopback is all it has.
                _ => (
                    names::container(instance, id, 0),
                    row.containers[0].bridge_address.unwrap_or(Ipv4Addr::LOCALHOST),
                ),
            }
        }
    };
    (NamespaceName::Named(name), source)
}

fn sent_from(answer: &Answer, source: Ipv4Addr) -> Ipv4Addr {
    if !source.is_unspecified() {
        return source;
    }
    let at_instance = answer
        .forward
        .iter()
        .find(|hop| matches!(hop.component, Component::Instance(_)));
    at_instance
        .expect("the way begins at the instance")
        .inbound
        .source
}

/// The namespace in which the connection ends by the rules; `None` when it does not get there.
pub fn ending(generated: &Generated, answer: &Answer) -> Option<NamespaceName> {
    if !answer.path_found {
        return None;
    }
    let instance = &generated.machine.instance;
    let named = |name: String| Some(NamespaceName::Named(name));
    match &answer.forward.last()?.component {
        Component::Internet(_) => Some(NamespaceName::Host),
        Component::Endpoint(_) => named(names::internet(instance)),
        Component::Resolver(_) | Component::Metadata(_) => {
            let eni = answer.forward.iter().find_map(|hop| hop.vpc.clone())?;
            named(names::vpc(instance, &eni))
        }
        Component::Container { task, .. } => {
            let row = generated.cloud.row::<Task>(&format!("default/{task}"));
            match row.network_mode {
                NetworkMode::Host => named(names::host(instance, &row.placement.as_ref()?.instance)),
                _ => named(names::container(instance, task, 0)),
            }
        }
        Component::Instance(id) => named(names::host(instance, id)),
        Component::Task(id) => named(names::task(instance, id)),
        Component::Interface(id) => {
            let row = generated.cloud.row::<NetworkInterface>(id.as_str());
            named(Owner::of(row).namespace(instance))
        }
        other => panic!("a way ends at {other:?}"),
    }
}
