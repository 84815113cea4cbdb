//! Managed scaling: how many instances the Auto Scaling group of a capacity provider is to have.
//!
//! With M instances needed and N there, CapacityProviderReservation is M / N in percent, and it is to be what
//! the provider's `targetCapacity` says. M are the instances that have tasks other than daemons', and as many
//! more as the tasks that wait would fill.
//!
//! Sources: ECS Developer Guide, "Automatically manage Amazon ECS capacity with cluster auto scaling"; AWS
//! blog, "Deep Dive on Amazon ECS Cluster Auto Scaling" and "Faster Scaling-in for Amazon ECS Cluster Auto
//! Scaling"; ECS API Reference, ManagedScaling.

use std::collections::BTreeSet;
use std::time::Duration;

use model::Timestamp;

/// How long the reservation must be below its target before instances go: AWS's low alarm wants 15 values of
/// a minute each.
pub const LOW_FOR: Duration = Duration::from_secs(15 * 60);
/// How long after a step down the next one follows, while the reservation is still below its target.
pub const NEXT_STEP: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Percent, 1 to 100.
    pub target: u32,
    /// How many instances the group grows by at once, at the least and at the most.
    pub minimum_step: u32,
    pub maximum_step: u32,
}

/// The group and what uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    pub min: u32,
    pub max: u32,
    pub desired: u32,
    /// Instances with tasks other than daemons'.
    pub busy: u32,
    /// How many more the waiting tasks need ([`instances_for`]).
    pub wanting: u32,
    /// Instances that are wanted, but neither registered yet nor given up.
    pub arriving: u32,
    /// Instances that nothing uses and that can go.
    pub idle: u32,
    /// While the reservation is below its target: when instances go.
    pub shrink_at: Option<Timestamp>,
}

impl Pool {
    pub fn needed(&self) -> u32 {
        self.busy.saturating_add(self.wanting)
    }

    /// CapacityProviderReservation, in percent. Without instances it is 100 when none is needed, otherwise 200.
    pub fn reservation(&self) -> u64 {
        match (self.desired, self.needed()) {
            (0, 0) => 100,
            (0, _) => 200,
            (there, needed) => u64::from(needed) * 100 / u64::from(there),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    pub desired: u32,
    /// When instances go, unless they are needed until then: to be decided again at that time.
    pub shrink_at: Option<Timestamp>,
}

/// What the group should have now. The answer is within the group's bounds if what it has is.
pub fn decide(settings: &Settings, pool: &Pool, now: Timestamp) -> Decision {
    let goal = goal(settings, pool);
    let stay = |shrink_at| Decision {
        desired: pool.desired,
        shrink_at,
    };
    if goal > pool.desired {
        let desired = pool.desired.saturating_add(step_up(settings, pool, goal));
        return Decision {
            desired: desired.min(pool.max),
            shrink_at: None,
        };
    }
    if goal == pool.desired {
        return stay(None);
    }
    let due = pool.shrink_at.unwrap_or_else(|| now.plus(LOW_FOR));
    // Instances on their way are no spare ones yet.
    if due > now || pool.arriving > 0 || pool.idle == 0 {
        return stay(Some(due));
    }
    let half = (pool.desired / 2).max(1);
    let desired = pool.desired - (pool.desired - goal).min(half).min(pool.idle);
    Decision {
        desired,
        shrink_at: (desired > goal).then(|| now.plus(NEXT_STEP)),
    }
}

/// How many instances make the reservation its target, within the bounds of the group.
fn goal(settings: &Settings, pool: &Pool) -> u32 {
    let target = u64::from(settings.target.clamp(1, 100));
    let goal = (u64::from(pool.needed()) * 100).div_ceil(target);
    u32::try_from(goal).unwrap_or(u32::MAX).max(pool.min).min(pool.max)
}

/// By how much to grow at once. What is on its way belongs to the step that is under way.
fn step_up(settings: &Settings, pool: &Pool, goal: u32) -> u32 {
    let missing = goal - pool.desired;
    match pool.arriving {
        0 => missing.max(settings.minimum_step).min(settings.maximum_step),
        arriving => missing.min(settings.maximum_step.saturating_sub(arriving)),
    }
}

/// What a task takes of an instance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub cpu_units: u32,
    pub memory_mib: u32,
    /// It has an interface of its own.
    pub interface: bool,
    /// Host ports, with whether they are UDP's.
    pub ports: BTreeSet<(bool, u16)>,
    /// It wants no other task of this group beside it.
    pub apart_from: Option<String>,
}

/// What an instance of the group has for tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub cpu_units: u32,
    pub memory_mib: u32,
    pub interfaces: u32,
}

struct Bin {
    free: Size,
    ports: BTreeSet<(bool, u16)>,
    apart: BTreeSet<String>,
}

impl Bin {
    fn takes(&self, load: &Load) -> bool {
        load.cpu_units <= self.free.cpu_units
            && load.memory_mib <= self.free.memory_mib
            && (!load.interface || self.free.interfaces > 0)
            && load.ports.is_disjoint(&self.ports)
            && load.apart_from.as_ref().is_none_or(|group| !self.apart.contains(group))
    }

    fn put(&mut self, load: Load) {
        self.free.cpu_units -= load.cpu_units;
        self.free.memory_mib -= load.memory_mib;
        self.free.interfaces -= u32::from(load.interface);
        self.ports.extend(load.ports);
        self.apart.extend(load.apart_from);
    }
}

/// How many empty instances of the size bear the tasks, packed first-fit with the largest first. Tasks that
/// fit on no empty instance are left out: no number of instances helps them.
pub fn instances_for(mut loads: Vec<Load>, size: Size) -> u32 {
    let share = |load: &Load| {
        let part = |of: u32, whole: u32| u64::from(of) * 1000 / u64::from(whole.max(1));
        part(load.cpu_units, size.cpu_units).max(part(load.memory_mib, size.memory_mib))
    };
    loads.sort_by_key(|load| std::cmp::Reverse(share(load)));
    let mut bins: Vec<Bin> = Vec::new();
    for load in loads {
        match bins.iter_mut().find(|bin| bin.takes(&load)) {
            Some(bin) => bin.put(load),
            None => {
                let mut bin = Bin {
                    free: size,
                    ports: BTreeSet::new(),
                    apart: BTreeSet::new(),
                };
                if bin.takes(&load) {
                    bin.put(load);
                    bins.push(bin);
                }
            }
        }
    }
    u32::try_from(bins.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SETTINGS: Settings = Settings {
        target: 100,
        minimum_step: 1,
        maximum_step: 10_000,
    };

    fn at(secs: i64) -> Timestamp {
        Timestamp::from_secs(1_000_000 + secs)
    }

    fn pool(desired: u32, busy: u32, wanting: u32) -> Pool {
        Pool {
            min: 0,
            max: 100,
            desired,
            busy,
            wanting,
            arriving: 0,
            idle: desired.saturating_sub(busy),
            shrink_at: None,
        }
    }

    fn load(cpu_units: u32, memory_mib: u32) -> Load {
        Load {
            cpu_units,
            memory_mib,
            ..Load::default()
        }
    }

    #[test]
    fn the_reservation_is_what_is_needed_of_what_is_there() {
        for (there, needed, want) in [(0, 0, 100), (0, 3, 200), (4, 2, 50), (2, 2, 100), (2, 3, 150)] {
            assert_eq!(pool(there, 0, needed).reservation(), want);
        }
    }

    #[test]
    fn a_group_grows_at_once_by_its_steps_and_within_its_bounds() {
        let steps = |target, minimum_step, maximum_step| Settings {
            target,
            minimum_step,
            maximum_step,
        };
        let table = [
            (SETTINGS, pool(0, 0, 3), 3),
            (SETTINGS, pool(2, 2, 1), 3),
            (SETTINGS, pool(2, 1, 0), 2),
            (steps(50, 1, 10_000), pool(2, 2, 0), 4),
            (steps(90, 1, 10_000), pool(9, 9, 0), 10),
            (steps(100, 5, 10_000), pool(0, 0, 1), 5),
            (steps(100, 1, 2), pool(0, 0, 9), 2),
            (SETTINGS, Pool { max: 4, ..pool(0, 0, 9) }, 4),
            // A step that is under way is filled up, not begun again.
            (steps(100, 1, 2), Pool { arriving: 2, ..pool(2, 0, 9) }, 2),
            (steps(100, 1, 3), Pool { arriving: 2, ..pool(2, 0, 9) }, 3),
            (steps(100, 5, 10), Pool { arriving: 1, ..pool(1, 0, 2) }, 2),
        ];
        for (settings, pool, want) in table {
            assert_eq!(decide(&settings, &pool, at(0)).desired, want, "{settings:?} {pool:?}");
        }
    }

    #[test]
    fn a_group_shrinks_after_a_quarter_of_an_hour_by_halves() {
        let low = |desired: u32, at| Pool {
            shrink_at: Some(at),
            ..pool(desired, 1, 0)
        };
        let decided = |pool: Pool, now| {
            let decision = decide(&SETTINGS, &pool, now);
            (decision.desired, decision.shrink_at)
        };
        assert_eq!(decided(pool(10, 1, 0), at(0)), (10, Some(at(900))));
        assert_eq!(decided(low(10, at(900)), at(899)), (10, Some(at(900))));
        assert_eq!(decided(low(10, at(900)), at(900)), (5, Some(at(960))));
        assert_eq!(decided(low(5, at(960)), at(960)), (3, Some(at(1020))));
        assert_eq!(decided(low(2, at(1020)), at(1030)), (1, None));
        // Who is needed again is not low any more.
        let busy = Pool {
            busy: 2,
            ..low(2, at(900))
        };
        assert_eq!(decided(busy, at(1)), (2, None));
    }

    #[test]
    fn nothing_goes_that_is_used_or_still_coming() {
        let low = Pool {
            shrink_at: Some(at(900)),
            ..pool(4, 1, 0)
        };
        for kept in [Pool { idle: 0, ..low }, Pool { arriving: 1, ..low }, Pool { min: 4, ..low }] {
            assert_eq!(decide(&SETTINGS, &kept, at(2000)).desired, 4, "{kept:?}");
        }
        assert_eq!(decide(&SETTINGS, &Pool { idle: 1, ..low }, at(2000)).desired, 3);
    }

    #[test]
    fn tasks_are_packed_by_all_that_they_take() {
        let size = Size {
            cpu_units: 2048,
            memory_mib: 1920,
            interfaces: 2,
        };
        let port = |number| Load {
            ports: BTreeSet::from([(false, number)]),
            ..load(1, 1)
        };
        let interface = Load {
            interface: true,
            ..load(1, 1)
        };
        let apart = Load {
            apart_from: Some("service:web".into()),
            ..load(1, 1)
        };
        let table = [
            (vec![], 0),
            (vec![load(1024, 900); 3], 2),
            (vec![load(100, 1000); 3], 3),
            (vec![load(1500, 100), load(600, 100), load(500, 100)], 2),
            (vec![port(80), port(80), port(81)], 2),
            (vec![interface; 5], 3),
            (vec![apart; 4], 4),
            (vec![load(4096, 1)], 0),
        ];
        for (loads, want) in table {
            assert_eq!(instances_for(loads.clone(), size), want, "{loads:?}");
        }
    }

    proptest! {
        #[test]
        fn the_answer_is_within_the_bounds_and_converges(
            (min, max) in (0_u32..20, 0_u32..40).prop_map(|(min, more)| (min, min + more)),
            desired in 0_u32..60,
            busy in 0_u32..60,
            wanting in 0_u32..60,
            target in 1_u32..=100,
            (minimum_step, maximum_step) in (1_u32..10, 0_u32..10).prop_map(|(least, more)| (least, least + more)),
        ) {
            let settings = Settings { target, minimum_step, maximum_step };
            let mut pool = Pool {
                min,
                max,
                desired: desired.clamp(min, max),
                busy: busy.min(desired.clamp(min, max)),
                wanting,
                arriving: 0,
                idle: 0,
                shrink_at: None,
            };
            let mut now = at(0);
            // All of it comes at once, so that waiting tasks are placed as far as there is room.
            for _ in 0..400 {
                let there = pool.desired;
                let placed = pool.wanting.min(there - pool.busy);
                pool.busy += placed;
                pool.wanting -= placed;
                pool.idle = there - pool.busy;
                let decision = decide(&settings, &pool, now);
                prop_assert!((min..=max).contains(&decision.desired), "{pool:?} {decision:?}");
                prop_assert!(decision.desired >= pool.busy.min(there), "{pool:?} {decision:?}");
                (pool.desired, pool.shrink_at) = (decision.desired, decision.shrink_at);
                now = decision.shrink_at.unwrap_or(now).max(now);
            }
            prop_assert_eq!(pool.desired, goal(&settings, &pool));
        }
    }
}
