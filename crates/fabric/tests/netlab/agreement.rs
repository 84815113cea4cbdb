//! The third of three answers: what AWS's rules say of a connection, and what its packets meet in the
//! kernel. The walk through the plan, the second, is compared with the first about many more clouds in
//! the tests of `world`.

#[path = "../../../world/tests/agreement/compare.rs"]
#[allow(dead_code, reason = "the walk is compared elsewhere")]
mod compare;

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use netns::{Namespace, NamespaceError};
use netplan::NamespaceName;
use netplan::generated::{Generated, Place, Probe};
use rows::{InterfaceOwner, NetworkInterface};
use world::reachability::{Answer, EPHEMERAL, Network, Question, explain, network};

use crate::lab::*;

/// Generated clouds, connections that are tried in each, and how many of them at once.
const CLOUDS: u64 = 8;
const PROBES: usize = 90;
const AT_ONCE: usize = 30;
/// For a second look at a connection that did not do what it should: the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether anything at all comes back, be it a refusal.
fn answered(lab: &Lab, generated: &Generated, probe: &Probe, wait: Duration) -> bool {
    let (name, _) = compare::begin(generated, &probe.from);
    let from = match name {
        NamespaceName::Host => lab.outer.clone(),
        NamespaceName::Named(name) => Namespace::open(&name).unwrap(),
    };
    match from.tcp_connect(SocketAddr::from((probe.to, probe.port)), wait) {
        Ok(_) => true,
        Err(NamespaceError::Socket { source, .. }) => source.kind() == ErrorKind::ConnectionRefused,
        Err(error) => panic!("{error:?}"),
    }
}

/// What the rules say of a connection from any port that the kernel may choose; `None` when it depends
/// on the port.
fn expected(network: &Network, generated: &Generated, probe: &Probe) -> Option<(bool, Answer)> {
    let question = |any_source_port| Question {
        source_ports: EPHEMERAL,
        any_source_port,
        ..compare::question(generated, probe)
    };
    let (every, any) = (
        explain(network, &question(false)),
        explain(network, &question(true)),
    );
    (every.path_found == any.path_found).then_some((every.path_found, every))
}

/// The kernel chooses the interface of an instance that has several, whichever the probe is about.
fn sends_from_there(generated: &Generated, probe: &Probe) -> bool {
    match &probe.from {
        Place::Interface(id) => {
            let row = generated.cloud.row::<NetworkInterface>(id.as_str());
            !matches!(row.owner, InterfaceOwner::Instance(_))
        }
        _ => true,
    }
}

#[test]
fn rules_and_kernel_agree() {
    let (mut reached, mut stopped) = (0, 0);
    for seed in 0..CLOUDS {
        let mut lab = Lab::new();
        let mut generated = Generated::new(seed, &lab.machine.instance);
        // A cloud follows from its seed: the fabric gets one of its own.
        lab.cloud = Generated::new(seed, &lab.machine.instance).cloud;
        lab.sync();
        let reserved = [lab.machine.host_address(), lab.machine.endpoint_address()];
        let network = network(&generated.cloud.tables, &reserved);
        let probes: Vec<Probe> = (0..PROBES).map(|_| generated.probe()).collect();
        let probes: Vec<_> = probes
            .into_iter()
            .filter(|probe| !probe.udp && sends_from_there(&generated, probe))
            .filter_map(|probe| Some((expected(&network, &generated, &probe)?, probe)))
            .collect();
        for some in probes.chunks(AT_ONCE) {
            let differing: Vec<_> = std::thread::scope(|scope| {
                let (lab, generated) = (&lab, &generated);
                let tries: Vec<_> = some
                    .iter()
                    .map(|((wanted, _), probe)| {
                        scope.spawn(move || answered(lab, generated, probe, NEVER) != *wanted)
                    })
                    .collect();
                tries.into_iter().map(|handle| handle.join().unwrap()).collect()
            });
            for (((wanted, answer), probe), differs) in some.iter().zip(differing) {
                let saw = if differs {
                    answered(&lab, &generated, probe, PATIENCE)
                } else {
                    *wanted
                };
                assert_eq!(
                    saw, *wanted,
                    "cloud {seed}: {probe:?}: the rules say {:?} by {:?}",
                    answer.explanations, answer.forward
                );
                match saw {
                    true => reached += 1,
                    false => stopped += 1,
                }
            }
        }
    }
    println!("{reached} connections get through and {stopped} do not");
    assert!(reached > 20 && stopped > 20);
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
