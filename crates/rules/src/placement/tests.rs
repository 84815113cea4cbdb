use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use super::*;

fn candidate(id: &str, zone: &str) -> Candidate {
    Candidate {
        id: id.into(),
        agent_connected: true,
        attributes: BTreeMap::from([
            ("ecs.availability-zone".to_owned(), Some(zone.to_owned())),
            ("ecs.capability.task-eni".to_owned(), None),
        ]),
        vpc: "vpc-1".into(),
        zone: zone.into(),
        cpu_units: 1024,
        memory_mib: 1000,
        gpus: 0,
        interfaces: 2,
        ports: BTreeSet::from([tcp(22)]),
        fixed_ports: 1,
        member: true,
        task_groups: Vec::new(),
    }
}

const fn tcp(number: u16) -> Port {
    Port { udp: false, number }
}

fn needs() -> Needs {
    Needs {
        cpu_units: 256,
        memory_mib: 100,
        group: "family:web".into(),
        ..Needs::default()
    }
}

#[test]
fn why_a_task_cannot_be_there() {
    type Change = fn(&mut Needs, &mut Candidate);
    let awsvpc = |zone: &str| {
        Some(InterfaceNeeds {
            vpc: "vpc-1".into(),
            zones: BTreeSet::from([zone.to_owned()]),
        })
    };
    let table: [(Change, Option<&str>); 10] = [
        (|_, _| {}, None),
        (|n, _| (n.cpu_units, n.memory_mib) = (1024, 1000), None),
        (|_, c| c.agent_connected = false, Some("AGENT")),
        (|n, _| n.cpu_units = 1025, Some("RESOURCE:CPU")),
        (|n, _| n.memory_mib = 1001, Some("RESOURCE:MEMORY")),
        (|n, _| n.gpus = 1, Some("RESOURCE:GPU")),
        (|n, _| n.ports = BTreeSet::from([tcp(22)]), Some("RESOURCE:PORTS")),
        (
            |n, _| n.attributes = vec![("ecs.capability.x".into(), None)],
            Some("ATTRIBUTE"),
        ),
        (
            |_, c| c.member = false,
            Some("MemberOf placement constraint unsatisfied."),
        ),
        (
            |n, c| {
                n.distinct_instance = true;
                c.task_groups = vec!["family:web".into()];
            },
            Some("DistinctInstance placement constraint unsatisfied."),
        ),
    ];
    for (n, (change, want)) in table.into_iter().enumerate() {
        let (mut needs, mut candidate) = (needs(), candidate("a", "1a"));
        change(&mut needs, &mut candidate);
        assert_eq!(refusal(&needs, &candidate).map(Refusal::as_str), want, "row {n}");
    }
    let mut needs = needs();
    needs.interface = awsvpc("1b");
    let mut host = candidate("a", "1a");
    assert_eq!(refusal(&needs, &host), Some(Refusal::Location));
    needs.interface = awsvpc("1a");
    assert_eq!(refusal(&needs, &host), None);
    host.interfaces = 0;
    assert_eq!(refusal(&needs, &host), Some(Refusal::Interface));
    host.vpc = "vpc-2".into();
    assert_eq!(refusal(&needs, &host), Some(Refusal::Attribute));
}

#[test]
fn an_attribute_with_a_value_must_have_it() {
    let host = candidate("a", "1a");
    let wants = |value: Option<&str>| {
        let attribute = ("ecs.availability-zone".to_owned(), value.map(str::to_owned));
        let needs = Needs {
            attributes: vec![attribute],
            ..needs()
        };
        refusal(&needs, &host)
    };
    assert_eq!(wants(Some("1a")), None);
    assert_eq!(wants(None), None);
    assert_eq!(wants(Some("1b")), Some(Refusal::Attribute));
}

#[test]
fn tcp_and_udp_ports_do_not_meet_and_a_hundred_are_the_most() {
    let mut host = candidate("a", "1a");
    let mut wants = needs();
    wants.ports = BTreeSet::from([Port {
        udp: true,
        number: 22,
    }]);
    assert_eq!(refusal(&wants, &host), None);
    host.ports.insert(Port {
        udp: true,
        number: 22,
    });
    assert_eq!(refusal(&wants, &host), Some(Refusal::UdpPorts));
    wants.ports = BTreeSet::from([tcp(80)]);
    host.fixed_ports = 99;
    assert_eq!(refusal(&wants, &host), None);
    host.fixed_ports = 100;
    assert_eq!(refusal(&wants, &host), Some(Refusal::Ports));
}

/// Places `count` tasks one after the other and says how many each instance has.
fn place(mut hosts: Vec<Candidate>, strategies: &[Strategy], count: u64) -> Vec<usize> {
    let needs = needs();
    for n in 0..count {
        let Ok(at) = choose(&needs, &hosts, strategies, n.wrapping_mul(7919)) else {
            break;
        };
        let host = &mut hosts[at];
        host.cpu_units -= needs.cpu_units;
        host.memory_mib -= needs.memory_mib;
        host.task_groups.push(needs.group.clone());
    }
    hosts.iter().map(|h| h.task_groups.len()).collect()
}

#[test]
fn strategies_are_followed_in_their_order() {
    let hosts = || vec![candidate("a", "1a"), candidate("b", "1a"), candidate("c", "1b")];
    let by_zone = Strategy::SpreadAttribute("ecs.availability-zone".into());
    assert_eq!(place(hosts(), &[Strategy::SpreadInstance], 6), [2, 2, 2]);
    let spread = place(hosts(), std::slice::from_ref(&by_zone), 4);
    assert_eq!((spread[0] + spread[1], spread[2]), (2, 2));
    assert_eq!(
        place(hosts(), &[by_zone.clone(), Strategy::SpreadInstance], 4),
        [1, 1, 2]
    );
    let mut packed = place(hosts(), &[Strategy::BinpackMemory], 5);
    packed.sort_unstable();
    assert_eq!(packed, [0, 1, 4]);
    let both = place(hosts(), &[by_zone, Strategy::BinpackCpu], 4);
    assert!(both[2] == 2 && (both[0] == 2 || both[1] == 2), "{both:?}");
    let mut odd = hosts();
    odd[0].attributes.remove("ecs.availability-zone");
    let rack = Strategy::SpreadAttribute("ecs.availability-zone".into());
    assert_eq!(place(odd, &[rack], 2), [0, 1, 1]);
}

#[test]
fn other_groups_do_not_count() {
    let mut hosts = vec![candidate("a", "1a"), candidate("b", "1a")];
    hosts[0].task_groups = vec!["service:x".into(), "service:x".into()];
    hosts[1].task_groups = vec!["family:web".into()];
    assert_eq!(choose(&needs(), &hosts, &[Strategy::SpreadInstance], 1), Ok(0));
}

#[test]
fn each_instance_says_why_not() {
    let mut hosts = vec![candidate("a", "1a"), candidate("b", "1a")];
    hosts[0].cpu_units = 1;
    hosts[1].agent_connected = false;
    let refused = choose(&needs(), &hosts, &[], 0).unwrap_err();
    assert_eq!(refused, [Refusal::Cpu, Refusal::Agent]);
    assert_eq!(choose(&needs(), &[] as &[Candidate], &[], 0), Err(Vec::new()));
}

#[test]
fn runs_of_ports() {
    let taken: BTreeSet<Port> = [32768, 32770, 32771].into_iter().map(tcp).collect();
    let run = |length| free_run(&taken, false, 32768, 32775, length);
    assert_eq!(run(1), Some(32769));
    assert_eq!(run(2), Some(32772));
    assert_eq!(run(4), Some(32772));
    assert_eq!(run(5), None);
    assert_eq!(free_run(&taken, true, 32768, 32775, 8), Some(32768));
    assert_eq!(free_run(&BTreeSet::new(), false, 65535, 65535, 1), Some(65535));
    assert_eq!(free_run(&BTreeSet::new(), false, 1, 65535, 0), None);
}

proptest! {
    /// Whatever the strategies and chance, a task is placed where it fits if it fits anywhere, and
    /// spreading keeps the instances within one task of each other.
    #[test]
    fn placement_is_sound(
        sizes in proptest::collection::vec((0_u32..2048, 0_u32..2048), 0..6),
        order in proptest::sample::subsequence(vec![0_usize, 1, 2, 3, 4], 0..=5),
        chance in any::<u64>(),
    ) {
        let hosts: Vec<Candidate> = sizes.iter().enumerate().map(|(n, (cpu, memory))| Candidate {
            cpu_units: *cpu,
            memory_mib: *memory,
            ..candidate(&n.to_string(), if n % 2 == 0 { "1a" } else { "1b" })
        }).collect();
        let all = [
            Strategy::Random,
            Strategy::SpreadInstance,
            Strategy::SpreadAttribute("ecs.availability-zone".into()),
            Strategy::BinpackCpu,
            Strategy::BinpackMemory,
        ];
        let strategies: Vec<Strategy> = order.iter().map(|n| all[*n].clone()).collect();
        match choose(&needs(), &hosts, &strategies, chance) {
            Ok(n) => prop_assert_eq!(refusal(&needs(), &hosts[n]), None),
            Err(reasons) => {
                prop_assert_eq!(reasons.len(), hosts.len());
                prop_assert!(hosts.iter().all(|h| refusal(&needs(), h).is_some()));
            }
        }
    }

    #[test]
    fn spread_tasks_differ_by_one_at_most(count in 0_u64..12, hosts in 1_usize..5) {
        let hosts = (0..hosts).map(|n| candidate(&n.to_string(), "1a")).collect();
        let placed = place(hosts, &[Strategy::SpreadInstance], count);
        let (least, most) = (placed.iter().min(), placed.iter().max());
        prop_assert!(most.zip(least).is_none_or(|(m, l)| m - l <= 1));
    }
}
