use super::*;

#[test]
fn figures_are_those_of_ec2() {
    let t3 = find("t3.micro").unwrap();
    assert_eq!((t3.vcpus, t3.memory_mib, t3.cores()), (2, 1024, 1));
    assert_eq!((t3.valid_cores(), t3.valid_threads()), (vec![1], vec![1, 2]));
    assert!(t3.burstable() && t3.has(Trait::FreeTier));
    let t2 = find("t2.micro").unwrap();
    assert_eq!((t2.hypervisor, t2.valid_cores()), (Some(Hypervisor::Xen), vec![]));
    assert_eq!(t2.architectures().collect::<Vec<_>>(), ["i386", "x86_64"]);
    assert_eq!(t2.architecture, Architecture::X86_64);
    let c5n = find("c5n.large").unwrap();
    assert_eq!(
        (c5n.memory_mib, c5n.network_performance),
        (5376, "Up to 25 Gigabit")
    );
    let baseline = Throughput {
        mbps: 650,
        iops: 4000,
        megabytes: 81.25,
    };
    assert_eq!(c5n.ebs().baseline, Some(baseline));
    let m5d = find("m5d.large").unwrap().disks().unwrap();
    assert_eq!((m5d.count, m5d.gb, m5d.kind), (1, 75, "ssd"));
    assert_eq!(find("m4.large").unwrap().max_interfaces, 2);
    assert_eq!(find("c6a.24xlarge").unwrap().valid_cores(), {
        let mut cores: Vec<u32> = (4..=16).step_by(2).collect();
        cores.extend([32, 48]);
        cores
    });
    let g4dn = find("g4dn.xlarge").unwrap().accelerators().next().unwrap();
    assert_eq!((g4dn.kind, g4dn.name, g4dn.memory_mib), ("gpu", "T4", 16_384));
}

#[test]
fn tasks_are_those_of_the_table_of_ecs() {
    let t3 = find("t3.medium").unwrap();
    assert_eq!((t3.max_interfaces, t3.addresses_per_interface), (3, 6));
    assert_eq!((t3.awsvpc_tasks(), t3.trunked_tasks), (2, None));
    for (name, tasks) in [
        ("c5.9xlarge", Some(60)),
        ("m6i.12xlarge", Some(120)),
        ("m7i-flex.large", Some(4)),
        ("m5d.large", Some(10)),
        ("r5.8xlarge", None),
        ("c5n.large", None),
    ] {
        assert_eq!(find(name).unwrap().trunked_tasks, tasks, "{name}");
    }
}

#[test]
fn every_line_of_the_table_is_a_type_or_a_name() {
    let (figures, names): (Vec<_>, Vec<_>) = lines().partition(|line| line.contains(','));
    assert_eq!(figures.len(), all().len());
    assert!(all().is_sorted_by(|a, b| a.name < b.name));
    assert!(names.is_sorted_by(|a, b| a < b));
    assert!(names.iter().all(|name| find(name).is_none() && is_known(name)));
    for line in figures {
        assert_eq!(line.split(',').count(), 21, "{line}");
        let trait_words = line.split(',').nth(19).unwrap().split(' ');
        for word in trait_words {
            assert!(
                Trait::ALL.iter().any(|known| known.as_str() == word),
                "{line}: {word}"
            );
        }
    }
    assert_eq!(find("m5.huge"), None);
    assert!(is_known("p3.2xlarge") && is_known("m5.large") && !is_known("m5.huge") && !is_known(""));
}

#[test]
fn figures_are_within_bounds() {
    for kind in all() {
        let name = kind.name;
        assert!((1..=2).contains(&kind.threads_per_core), "{name}");
        assert_eq!(kind.cores() * kind.threads_per_core, kind.vcpus, "{name}");
        assert!((1..=2000).contains(&kind.vcpus), "{name}");
        assert!((256..=33_554_432).contains(&kind.memory_mib), "{name}");
        assert!((1..=120).contains(&kind.max_interfaces), "{name}");
        assert!((2..=64).contains(&kind.addresses_per_interface), "{name}");
        assert!(
            kind.sustained_ghz.is_none_or(|ghz| (1.0..6.0).contains(&ghz)),
            "{name}"
        );
        let cards: u32 = kind.network_cards().filter_map(|card| card.interfaces).sum();
        assert!(cards >= kind.max_interfaces.min(2), "{name}");
        assert_eq!(kind.hypervisor.is_none(), kind.has(Trait::BareMetal), "{name}");
        assert_eq!(
            kind.ebs().baseline.is_some(),
            kind.ebs().maximum.is_some(),
            "{name}"
        );
        let cores = kind.valid_cores();
        assert!(cores.is_empty() || cores.contains(&kind.cores()), "{name}");
        assert!(cores.is_sorted(), "{name}");
        let fields = |text: &str| text.split('|').filter(|field| *field != "-").count();
        assert_eq!(kind.accelerators().count(), fields(kind.accelerators), "{name}");
        assert_eq!(kind.disks().is_none(), kind.disks == "-", "{name}");
        assert!(
            kind.trunked_tasks.is_none_or(|n| (4..=500).contains(&n)),
            "{name}"
        );
    }
}

#[test]
fn the_families_that_configurations_name_are_here() {
    let families: Vec<_> = all().iter().map(InstanceType::family).collect();
    for family in "t2 t3 t3a t4g m4 m5 m5a m5ad m5d m5dn m5n m5zn m6a m6g m6gd m6i m6id m6idn m6in m7a m7g m7gd \
                   m7i m7i-flex m8g m8gd c4 c5 c5a c5ad c5d c5n c6a c6g c6gd c6gn c6i c6id c6in c7a c7g c7gd c7gn \
                   c7i c7i-flex c8g c8gd r4 r5 r5a r5ad r5b r5d r5dn r5n r6a r6g r6gd r6i r6id r6idn r6in r7a r7g \
                   r7gd r7i r7iz r8g r8gd x1 x1e x2gd x2idn x2iedn x2iezn x8g i3 i3en i4g i4i z1d a1 g4dn g5 p4d inf1"
        .split_ascii_whitespace()
    {
        assert!(families.contains(&family), "{family}");
    }
    let runs = |name: &str| find(name).unwrap().beyond_this_machine();
    assert_eq!((runs("m5d.large"), runs("g5.xlarge")), (None, Some("GPUs")));
    assert_eq!(runs("m5.metal"), Some("bare metal"));
    assert_eq!(runs("inf1.xlarge"), Some("accelerators for machine learning"));
}
