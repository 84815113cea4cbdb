use proptest::prelude::*;

use super::*;

const WARMUP: Duration = Duration::from_secs(300);
const MINUTE: Duration = Duration::from_secs(60);
/// Late enough that something can have been before.
const START: Timestamp = Timestamp::from_secs(1_000_000);

fn settings() -> Settings {
    Settings {
        target_capacity: 100,
        minimum_step: 1,
        maximum_step: 10_000,
        warmup: WARMUP,
        scale_in_after: SCALE_IN_AFTER,
    }
}

fn group(instances: &[Instance]) -> Group<'_> {
    Group {
        settings: settings(),
        instances,
        lacking: 0,
        desired: count(instances.iter()),
        min_size: 0,
        max_size: 100,
        shrink_at: None,
    }
}

/// As many that serve and are warm as there are letters, those of a `b` busy.
fn instances(text: &str) -> Vec<Instance> {
    let one = |c: char| Instance {
        starting: false,
        registered: true,
        busy: c == 'b',
        launched_at: Timestamp::EPOCH,
    };
    text.chars().map(one).collect()
}

fn launched(at: Timestamp) -> Instance {
    Instance {
        starting: true,
        registered: false,
        busy: false,
        launched_at: at,
    }
}

#[test]
fn a_group_that_fits_is_left_alone() {
    for text in ["", "b", "bbb"] {
        let instances = instances(text);
        let group = group(&instances);
        let rest = Plan {
            desired: group.desired,
            shrink_at: None,
            ask_at: None,
        };
        assert_eq!(plan(&group, START), rest, "{text}");
    }
    // Also where spare instances are wanted, if there is nothing to spare them for.
    let mut empty = group(&[]);
    empty.settings.target_capacity = 50;
    assert_eq!(plan(&empty, START).desired, 0);
}

#[test]
fn the_group_grows_by_what_is_lacking_within_its_steps_and_bounds() {
    // What is there, what is lacking, target, steps, the largest size, and what is wanted then.
    let table = [
        ("bb", 3, 100, (1, 10_000), 100, 5),
        // Nothing waits for an instance that is not used.
        ("bi", 1, 100, (1, 10_000), 100, 3),
        // From none it is always two at first.
        ("", 1, 100, (1, 10_000), 100, 2),
        ("", 7, 100, (1, 10_000), 100, 2),
        ("", 7, 100, (4, 10_000), 100, 4),
        ("", 7, 100, (1, 1), 100, 1),
        ("", 7, 50, (1, 10_000), 100, 4),
        ("bb", 3, 100, (1, 2), 100, 4),
        ("bb", 1, 100, (3, 10_000), 100, 5),
        ("bb", 9, 100, (1, 10_000), 6, 6),
        // Four fifths are to be in use.
        ("bbbb", 0, 80, (1, 10_000), 100, 5),
        ("bbbb", 1, 80, (1, 10_000), 100, 7),
    ];
    for (text, lacking, target_capacity, (minimum_step, maximum_step), max_size, wanted) in table {
        let instances = instances(text);
        let mut group = group(&instances);
        group.lacking = lacking;
        group.max_size = max_size;
        group.settings.target_capacity = target_capacity;
        (group.settings.minimum_step, group.settings.maximum_step) = (minimum_step, maximum_step);
        let plan = plan(&group, START);
        assert_eq!(
            (plan.desired, plan.shrink_at),
            (wanted, None),
            "{text} and {lacking}"
        );
    }
}

#[test]
fn a_group_does_not_grow_while_an_instance_warms_up() {
    let mut instances = instances("bb");
    instances[1].launched_at = START;
    let mut group = group(&instances);
    group.lacking = 1;
    let waits = plan(&group, START.plus(Duration::from_secs(299)));
    assert_eq!((waits.desired, waits.ask_at), (2, Some(START.plus(WARMUP))));
    assert_eq!(plan(&group, START.plus(WARMUP)).desired, 3);
}

#[test]
fn instances_that_come_are_those_that_are_lacking() {
    fn at_once(instances: &[Instance], target_capacity: u32) -> Plan {
        let group = Group {
            lacking: 2,
            settings: Settings {
                warmup: Duration::ZERO,
                target_capacity,
                ..settings()
            },
            ..group(instances)
        };
        plan(&group, START)
    }
    for target_capacity in [100, 80, 50] {
        let mut instances = instances("b");
        let desired = at_once(&instances, target_capacity).desired;
        instances.resize(usize::try_from(desired).unwrap(), launched(START));
        let rest = Plan {
            desired,
            shrink_at: None,
            ask_at: None,
        };
        assert_eq!(at_once(&instances, target_capacity), rest, "{target_capacity}");
    }
}

#[test]
fn a_group_that_is_too_large_for_a_quarter_of_an_hour_is_halved_each_minute() {
    let mut instances = instances("biiiiiii");
    let mut shrink_at = None;
    let mut now = START;
    let mut sizes = Vec::new();
    loop {
        let group = Group {
            shrink_at,
            ..group(&instances)
        };
        let next = plan(&group, now);
        shrink_at = next.shrink_at;
        if next.desired < group.desired {
            sizes.push((now.since(START).as_secs() / 60, next.desired));
            instances.truncate(usize::try_from(next.desired).unwrap());
            continue;
        }
        let Some(at) = next.ask_at else { break };
        assert!(at > now);
        now = at;
    }
    assert_eq!(sizes, [(15, 4), (16, 2), (17, 1)]);
    assert_eq!(shrink_at, None);
}

#[test]
fn what_is_needed_again_starts_the_quarter_of_an_hour_anew() {
    let instances = instances("bi");
    let first = plan(&group(&instances), START);
    assert_eq!(first.shrink_at, Some(START.plus(SCALE_IN_AFTER)));
    let mut again = group(&instances);
    (again.shrink_at, again.lacking) = (first.shrink_at, 1);
    assert_eq!(plan(&again, START.plus(MINUTE)).shrink_at, None);
}

#[test]
fn the_smallest_size_and_what_warms_up_stay() {
    let mut instances = instances("bii");
    let mut group_of_three = group(&instances);
    (group_of_three.min_size, group_of_three.shrink_at) = (3, Some(START));
    let stays = plan(&group_of_three, START);
    assert_eq!((stays.desired, stays.ask_at), (3, None));
    instances[1].launched_at = START;
    instances[2].launched_at = START;
    let young = plan(&group(&instances), START.plus(MINUTE));
    assert_eq!(
        (young.desired, young.shrink_at, young.ask_at),
        (3, None, Some(START.plus(WARMUP)))
    );
}

#[test]
fn tasks_fill_instances_by_what_they_take() {
    let empty = FreeResources {
        cpu_units: 2048,
        memory_mib: 1920,
        interfaces: 2,
        ports: BTreeSet::from([(false, 22)]),
        groups: BTreeSet::new(),
    };
    let load = |cpu_units, memory_mib| Load {
        cpu_units,
        memory_mib,
        group: "service:web".into(),
        ..Load::default()
    };
    let with_port = |number| Load {
        ports: BTreeSet::from([(false, number)]),
        ..load(10, 10)
    };
    let table = [
        (vec![], 0),
        (vec![(load(1024, 256), 4)], 2),
        (vec![(load(256, 1024), 3)], 3),
        // The small ones go where the large ones left room.
        (vec![(load(512, 64), 2), (load(1536, 64), 2)], 2),
        (vec![(load(0, 1), 7)], 1),
        (vec![(load(4096, 64), 5)], 0),
        (
            vec![(
                Load {
                    interfaces: 1,
                    ..load(10, 10)
                },
                5,
            )],
            3,
        ),
        (vec![(with_port(80), 3)], 3),
        (vec![(with_port(80), 2), (with_port(81), 2)], 2),
        (vec![(with_port(22), 2)], 0),
        (
            vec![(
                Load {
                    apart: true,
                    ..load(10, 10)
                },
                3,
            )],
            3,
        ),
        (
            vec![
                (
                    Load {
                        apart: true,
                        ..load(20, 10)
                    },
                    2,
                ),
                (
                    Load {
                        group: "other".into(),
                        ..load(10, 10)
                    },
                    2,
                ),
            ],
            2,
        ),
    ];
    for (tasks, number) in table {
        assert_eq!(instances_for(tasks.clone(), &empty), number, "{tasks:?}");
    }
}

fn any_load() -> impl Strategy<Value = (Load, u32)> {
    (
        1..900_u32,
        1..900_u32,
        0..2_u32,
        prop::option::of(80..83_u16),
        any::<bool>(),
        0..9_u32,
    )
        .prop_map(|(cpu_units, memory_mib, interfaces, port, apart, number)| {
            let load = Load {
                cpu_units,
                memory_mib,
                interfaces,
                ports: port.map(|p| (false, p)).into_iter().collect(),
                group: format!("of {cpu_units}"),
                apart,
            };
            (load, number)
        })
}

fn any_instance() -> impl Strategy<Value = Instance> {
    (0..4_u32, 0..400_u64).prop_map(|(kind, age)| Instance {
        starting: kind == 0,
        registered: kind > 1,
        busy: kind > 2,
        launched_at: START.plus(Duration::from_secs(400 - age)),
    })
}

proptest! {
    #[test]
    fn no_fewer_instances_than_hold_it_all_and_no_more_than_one_a_task(tasks in prop::collection::vec(any_load(), 0..8)) {
        let empty = FreeResources { cpu_units: 1000, memory_mib: 1000, interfaces: 3, ..FreeResources::default() };
        let number = instances_for(tasks.clone(), &empty);
        let sum = |part: fn(&Load) -> u32| tasks.iter().map(|(load, n)| part(load) * n).sum::<u32>();
        let least = sum(|l| l.cpu_units).div_ceil(1000).max(sum(|l| l.memory_mib).div_ceil(1000)).max(sum(|l| l.interfaces).div_ceil(3));
        let each = tasks.iter().map(|(_, n)| n).sum::<u32>();
        prop_assert!((least..=each).contains(&number), "{} of {}..={}", number, least, each);
        // First fit leaves no two instances that are less than half full, unless ports or groups keep tasks apart.
        if tasks.iter().all(|(load, _)| load.ports.is_empty() && !load.apart && load.interfaces == 0) {
            prop_assert!(number <= 2 * (sum(|l| l.cpu_units) + sum(|l| l.memory_mib)).div_ceil(1000) + 1);
        }
    }

    #[test]
    fn a_plan_keeps_the_bounds_and_what_is_needed(
        instances in prop::collection::vec(any_instance(), 0..12),
        lacking in 0..9_u32,
        (target_capacity, minimum_step, more) in (1..=100_u32, 1..4_u32, 0..4_u32),
        (min_size, spread) in (0..6_u32, 0..12_u32),
        shrink_at in prop::option::of(0..900_u64),
        desired in 0..14_u32,
    ) {
        let now = START.plus(Duration::from_secs(400));
        let max_size = min_size + spread;
        let group = Group {
            lacking, min_size, max_size,
            settings: Settings { target_capacity, minimum_step, maximum_step: minimum_step + more, ..settings() },
            shrink_at: shrink_at.map(|s| START.plus(Duration::from_secs(s))),
            desired: desired.clamp(min_size, max_size),
            ..super::tests::group(&instances)
        };
        let running = count(instances.iter());
        let busy = count(instances.iter().filter(|i| i.busy));
        let plan = plan(&group, now);
        prop_assert!((min_size..=max_size).contains(&plan.desired));
        prop_assert!(plan.ask_at.is_none_or(|at| at > now));
        if plan.desired > group.desired {
            prop_assert!(plan.desired.saturating_sub(running) <= group.settings.maximum_step);
            prop_assert!(lacking > 0 || busy * 100 > running * target_capacity);
            prop_assert!(instances.iter().all(|i| i.launched_at.plus(WARMUP) <= now));
        }
        if plan.desired < group.desired && plan.desired > min_size {
            prop_assert!(plan.desired >= busy && plan.desired >= running / 2);
            prop_assert!(group.shrink_at.is_some_and(|at| at <= now));
            prop_assert!(plan.desired < running);
        }
        // What was just done is enough for now.
        let again = super::plan(&Group { desired: plan.desired, shrink_at: plan.shrink_at, ..group }, now);
        prop_assert_eq!(again.desired, plan.desired);
        prop_assert_eq!(again.shrink_at, plan.shrink_at);
    }

    /// A group whose instances take four tasks each, for which tasks come and go, ends with the instances that they
    /// need and those that are to be spare.
    #[test]
    fn a_group_comes_to_its_target(
        loads in prop::collection::vec(0..40_u32, 1..4),
        (target_capacity, maximum_step) in (20..=100_u32, 1..5_u32),
    ) {
        let mut now = START;
        let mut simulated = Simulated::new(target_capacity, maximum_step);
        for tasks in loads {
            now = simulated.run_until_steady(tasks, now);
            let busy = tasks.div_ceil(4);
            let running = u32::try_from(simulated.instances.len()).unwrap();
            let exact = (busy * 100).div_ceil(target_capacity);
            prop_assert_eq!(running, exact, "{} tasks", tasks);
        }
    }
}

struct Simulated {
    settings: Settings,
    instances: Vec<Instance>,
    shrink_at: Option<Timestamp>,
}

impl Simulated {
    fn new(target_capacity: u32, maximum_step: u32) -> Self {
        let settings = Settings {
            target_capacity,
            maximum_step,
            ..settings()
        };
        Simulated {
            settings,
            instances: Vec::new(),
            shrink_at: None,
        }
    }

    /// Until nothing more happens; when that is.
    fn run_until_steady(&mut self, tasks: u32, mut now: Timestamp) -> Timestamp {
        for _ in 0..1000 {
            let mut left = tasks;
            for instance in &mut self.instances {
                (instance.starting, instance.registered) = (false, true);
                instance.busy = left > 0;
                left = left.saturating_sub(4);
            }
            let running = count(self.instances.iter());
            let plan = plan(
                &Group {
                    settings: self.settings,
                    lacking: left.div_ceil(4),
                    shrink_at: self.shrink_at,
                    ..group(&self.instances)
                },
                now,
            );
            self.shrink_at = plan.shrink_at;
            self.instances
                .resize(usize::try_from(plan.desired).unwrap(), launched(now));
            match plan.ask_at {
                _ if plan.desired != running => {}
                Some(at) => now = at,
                None => return now,
            }
        }
        panic!("no end");
    }
}
