//! The third of three answers: what AWS's rules say of a connection, and what its packets meet in the
//! kernel. The walk through the plan, the second, is compared with the first about many more clouds in
//! the tests of `world`.

#[path = "../../../services/cloud/tests/agreement/compare.rs"]
#[allow(dead_code, reason = "the walk is compared elsewhere")]
mod compare;

use std::net::SocketAddrV4;
use std::time::Duration;

use ec2::reachability::{Answer, EPHEMERAL, Network, Question, explain, network};
use netns::Namespace;
use netplan::NamespaceName;
use netplan::generated::{Generated, PORTS, Probe, ProbeOrigin};
use rows::{InterfaceOwner, NetworkInterface};

use crate::answering::{Answering, ask};
use crate::lab::*;

/// Generated clouds, connections that the rules are asked about in each, and how many of them are tried,
/// all of one cloud at once: those that get through before others, which are many more.
const CLOUDS: u64 = 12;
const PROBES: usize = 400;
const TRIED: usize = 100;
/// For a second look at a connection that did not do what it should: the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(3);

/// The namespace that answers, if any does.
fn heard(lab: &Lab, generated: &Generated, probe: &Probe, wait: Duration) -> Option<String> {
    let (name, source) = compare::begin(generated, &probe.from);
    let source = is_bound(generated, &probe.from).then_some(source);
    let to = SocketAddrV4::new(probe.to, probe.port);
    let from = namespace(lab, &name);
    from.within(|| ask(source, to, probe.udp, wait)).unwrap()
}

fn namespace(lab: &Lab, name: &NamespaceName) -> Namespace {
    match name {
        NamespaceName::Host => lab.outer.clone(),
        NamespaceName::Named(name) => Namespace::open(name).unwrap(),
    }
}

/// The kernel would choose another address: the primary one, and of an instance's interfaces any.
fn is_bound(generated: &Generated, place: &ProbeOrigin) -> bool {
    match place {
        ProbeOrigin::Secondary(..) => true,
        ProbeOrigin::Interface(id) => {
            let row = generated.cloud.row::<NetworkInterface>(id.as_str());
            matches!(row.owner, InterfaceOwner::Instance(_))
        }
        _ => false,
    }
}

/// What the rules say of a connection from any port that the kernel may choose; `None` when it depends
/// on the port.
fn expected(network: &Network, generated: &Generated, probe: &Probe) -> Option<Answer> {
    let question = |any_source_port| Question {
        source_ports: EPHEMERAL,
        any_source_port,
        ..compare::question(generated, probe)
    };
    let (every, any) = (
        explain(network, &question(false)),
        explain(network, &question(true)),
    );
    (every.path_found == any.path_found).then_some(every)
}

/// The namespace in which the rules say that the connection ends.
fn wanted(lab: &Lab, generated: &Generated, answer: &Answer) -> Option<String> {
    let ending = compare::ending(generated, answer)?;
    Some(namespace(lab, &ending).name().to_owned())
}

/// Connections to try, with what the rules say of them.
fn choose(lab: &Lab, generated: &mut Generated) -> Vec<(Probe, Answer)> {
    let reserved = [lab.machine.host_address(), lab.machine.endpoint_address()];
    let network = network(&generated.cloud.tables, &reserved);
    let probes: Vec<Probe> = (0..PROBES).map(|_| generated.probe()).collect();
    let asked = probes.into_iter();
    let mut asked: Vec<_> = asked
        .filter_map(|probe| Some((expected(&network, generated, &probe)?, probe)))
        .map(|(answer, probe)| (probe, answer))
        .collect();
    asked.sort_by_key(|(_, answer)| !answer.path_found);
    asked.truncate(TRIED);
    asked
}

#[test]
fn rules_and_kernel_agree() {
    let (mut reached, mut stopped) = (Vec::new(), 0);
    for seed in 0..CLOUDS {
        let mut lab = Lab::new();
        let mut generated = Generated::new(seed, &lab.machine.instance);
        // A cloud follows from its seed: the fabric gets one of its own.
        lab.cloud = Generated::new(seed, &lab.machine.instance).cloud;
        lab.sync();
        let _answering = Answering::new(&everywhere(&lab), &PORTS);
        let chosen = choose(&lab, &mut generated);
        let first: Vec<_> = std::thread::scope(|scope| {
            let (lab, generated) = (&lab, &generated);
            let tries = chosen.iter();
            let tries: Vec<_> = tries
                .map(|(probe, _)| scope.spawn(move || heard(lab, generated, probe, NEVER)))
                .collect();
            tries.into_iter().map(|one| one.join().unwrap()).collect()
        });
        for ((probe, answer), first) in chosen.into_iter().zip(first) {
            let wanted = wanted(&lab, &generated, &answer);
            let saw = match first == wanted {
                true => first,
                false => heard(&lab, &generated, &probe, PATIENCE),
            };
            assert_eq!(
                saw, wanted,
                "cloud {seed}: {probe:?}: the rules say {:?} by {:?}",
                answer.explanations, answer.forward
            );
            match saw {
                Some(_) => reached.push(probe),
                None => stopped += 1,
            }
        }
    }
    println!("{} connections get through and {stopped} do not", reached.len());
    assert!(stopped > 200);
    // Of every kind some get through.
    let count = |kind: fn(&Probe) -> bool| reached.iter().filter(|probe| kind(probe)).count();
    assert!(count(|probe| probe.udp) > 20);
    assert!(count(|probe| matches!(probe.from, ProbeOrigin::Host)) > 20);
    assert!(count(|probe| matches!(probe.from, ProbeOrigin::Interface(_))) > 20);
    assert!(count(|probe| matches!(probe.from, ProbeOrigin::Secondary(..))) > 0);
    assert!(count(|probe| matches!(probe.from, ProbeOrigin::Instance(_))) > 20);
    assert!(count(|probe| matches!(probe.from, ProbeOrigin::Task(_))) > 20);
}

/// Every namespace of the lab: also those in which nothing should ever come to a program.
fn everywhere(lab: &Lab) -> Vec<Namespace> {
    let named = lab.namespaces();
    let named = named.iter().map(|name| Namespace::open(name).unwrap());
    named.chain([lab.outer.clone()]).collect()
}

/// What a process does not bind leaves from the primary address, also when another is lower.
#[test]
fn the_primary_address_sends() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.default_group(&vpc);
    let one = lab.cloud.eni(&subnet, "10.0.1.9", &[&group]);
    let two = lab.cloud.eni(&subnet, "10.0.1.5", &[&group]);
    let second = [10, 0, 1, 4].into();
    lab.cloud
        .update::<NetworkInterface>(one.as_str(), |eni| eni.private_addresses.push(second));
    lab.sync();
    let _server = serve(&lab.owner(&two), 80);
    let (_, seen) = connect(&lab.owner(&one), lab.address(&two), 80, SOON).unwrap();
    assert_eq!(seen, lab.address(&one));
}
