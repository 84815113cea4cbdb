//! How many instances an Auto Scaling group gets from a capacity provider with managed scaling.
//!
//! Of the N instances of the group M are needed; CapacityProviderReservation is M / N in percent, and the
//! group is to have as many instances as make it the target capacity. It grows at once, but not
//! while an instance warms up. It shrinks once it has been too large for fifteen minutes, by no more than half of
//! it a minute, and never below what is needed.
//!
//! Sources: ECS Developer Guide, "Amazon ECS managed scaling behavior"; AWS blog, "Deep Dive on Amazon ECS
//! Cluster Auto Scaling".

use std::collections::BTreeSet;
use std::time::Duration;

use model::Timestamp;

/// The low alarm's fifteen points of a minute each.
pub const SCALE_IN_AFTER: Duration = Duration::from_secs(15 * 60);

/// How long a group that shrinks rests after each step.
const SCALE_IN_PAUSE: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Percent, 1 to 100.
    pub target_capacity: u32,
    /// How many instances the group grows by at once, at the least and at the most. Both are at least 1.
    pub minimum_step: u32,
    pub maximum_step: u32,
    pub warmup: Duration,
    pub scale_in_after: Duration,
}

/// An instance of the group that starts or serves; not one that goes.
#[derive(Clone, Copy, Debug)]
pub struct Instance {
    /// It does not serve yet.
    pub starting: bool,
    /// It is in the cluster.
    pub registered: bool,
    /// Tasks other than daemons are on it.
    pub busy: bool,
    pub launched_at: Timestamp,
}

/// A group and what is wanted of it.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    pub settings: Settings,
    pub instances: &'a [Instance],
    /// How many more instances the tasks need that fit on no registered one: see [`instances_for`].
    pub lacking: u32,
    pub desired: u32,
    pub min_size: u32,
    pub max_size: u32,
    /// What the last plan said.
    pub shrink_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub desired: u32,
    /// When the group shrinks, unless it is found not to be too large before.
    pub shrink_at: Option<Timestamp>,
    /// When to plan again, if nothing changes before.
    pub ask_at: Option<Timestamp>,
}

/// What the group is to have now. Less than what it has only when some of its instances are not needed.
pub fn plan(group: &Group, now: Timestamp) -> Plan {
    let running = count(group.instances.iter());
    let warm_at = |i: &Instance| i.launched_at.plus(group.settings.warmup);
    let warming = || group.instances.iter().filter(|i| warm_at(i) > now);
    let needed = Needed::of(group, now);
    let target = group.settings.target_capacity;
    let (wanted, enough) = (
        wanted(needed.at_least, running, target),
        wanted(needed.at_most, running, target),
    );
    let mut plan = Plan {
        desired: group.desired,
        shrink_at: None,
        ask_at: warming().filter(|i| !i.busy).map(warm_at).min(),
    };
    if wanted > running {
        plan.ask_at = warming().map(warm_at).max();
        if plan.ask_at.is_none() {
            let (least, most) = (group.settings.minimum_step, group.settings.maximum_step);
            let step = (wanted - running).max(least).min(most);
            let larger = running.saturating_add(step).min(group.max_size);
            plan.desired = group.desired.max(larger);
        }
    } else if enough < running {
        let at = group.shrink_at.unwrap_or(now.plus(group.settings.scale_in_after));
        plan.shrink_at = Some(at);
        if at <= now {
            let step = (running - enough).min((running / 2).max(1));
            let smaller = (running - step).max(group.min_size);
            // Where the group has been told so, or cannot, there is nothing to come back for.
            if smaller < group.desired {
                plan.desired = smaller;
                plan.shrink_at = Some(now.plus(SCALE_IN_PAUSE.min(group.settings.scale_in_after)));
            }
        }
        let next = plan.shrink_at.filter(|at| *at > now);
        plan.ask_at = plan.ask_at.into_iter().chain(next).min();
    }
    plan
}

fn count<'a>(instances: impl Iterator<Item = &'a Instance>) -> u32 {
    u32::try_from(instances.count()).unwrap_or(u32::MAX)
}

/// M: the instances with tasks or, where tasks wait, all that are there and those that are lacking.
struct Needed {
    at_least: u32,
    /// With those that warm up: they do not say yet that they are not needed.
    at_most: u32,
}

impl Needed {
    fn of(group: &Group, now: Timestamp) -> Self {
        let warms = |i: &Instance| i.starting || i.launched_at.plus(group.settings.warmup) > now;
        let instances = group.instances.iter();
        if group.lacking == 0 {
            return Needed {
                at_least: count(instances.clone().filter(|i| i.busy)),
                at_most: count(instances.filter(|i| i.busy || warms(i))),
            };
        }
        let (coming, here): (Vec<_>, Vec<_>) = instances.partition(|i| !i.registered && warms(i));
        let (coming, here) = (count(coming.into_iter()), count(here.into_iter()));
        Needed {
            at_least: here.saturating_add(group.lacking),
            at_most: here.saturating_add(group.lacking.max(coming)),
        }
    }
}

/// How many instances make the reservation the target: M / N * N / target. A group of none that nothing needs has
/// a reservation of 100 % and stays so, whatever the target. One of none that is needed has 200 %, and target
/// tracking takes it for one of one instance.
fn wanted(needed: u32, running: u32, target_capacity: u32) -> u32 {
    let hundredths = match (needed, running) {
        (0, 0) => 0,
        (_, 0) => 200,
        (needed, _) => u64::from(needed) * 100,
    };
    u32::try_from(hundredths.div_ceil(u64::from(target_capacity.max(1)))).unwrap_or(u32::MAX)
}

/// What a task takes of its instance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub cpu_units: u32,
    pub memory_mib: u32,
    /// 1 for an awsvpc task.
    pub interfaces: u32,
    /// Host ports, of UDP where the first says so.
    pub ports: BTreeSet<(bool, u16)>,
    pub group: String,
    /// No other task of its group may be beside it.
    pub apart: bool,
}

/// What an instance has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FreeResources {
    pub cpu_units: u32,
    pub memory_mib: u32,
    pub interfaces: u32,
    /// Those that cannot be had.
    pub ports: BTreeSet<(bool, u16)>,
    /// The groups of its tasks.
    pub groups: BTreeSet<String>,
}

impl FreeResources {
    /// Takes in as many of `most` alike tasks as it has room for, and says how many that are.
    fn take(&mut self, load: &Load, most: u32) -> u32 {
        let free = load.ports.is_disjoint(&self.ports) && !(load.apart && self.groups.contains(&load.group));
        let alone = load.apart || !load.ports.is_empty();
        let times = |has: u32, each: u32| has.checked_div(each).unwrap_or(u32::MAX);
        let taken = match (free, alone) {
            (false, _) => 0,
            (true, true) => 1,
            (true, false) => u32::MAX,
        }
        .min(times(self.cpu_units, load.cpu_units))
        .min(times(self.memory_mib, load.memory_mib))
        .min(times(self.interfaces, load.interfaces))
        .min(most);
        if taken > 0 {
            self.cpu_units -= taken * load.cpu_units;
            self.memory_mib -= taken * load.memory_mib;
            self.interfaces -= taken * load.interfaces;
            self.ports.extend(&load.ports);
            self.groups.insert(load.group.clone());
        }
        taken
    }
}

/// How many empty instances the tasks fill when each goes to the first that has room, the large ones before the
/// small. Tasks that an empty instance has no room for are left out.
pub fn instances_for(mut tasks: Vec<(Load, u32)>, empty: &FreeResources) -> u32 {
    tasks.sort_by_key(|(load, _)| std::cmp::Reverse((load.cpu_units, load.memory_mib)));
    let mut instances: Vec<FreeResources> = Vec::new();
    for (load, number) in tasks {
        let mut left = number;
        for instance in &mut instances {
            left -= instance.take(&load, left);
        }
        while left > 0 {
            let mut instance = empty.clone();
            match instance.take(&load, left) {
                0 => break,
                taken => left -= taken,
            }
            instances.push(instance);
        }
    }
    u32::try_from(instances.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
