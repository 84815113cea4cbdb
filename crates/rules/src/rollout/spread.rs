//! Where the next task should be, and which one goes first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use model::Timestamp;

use super::health::Condition;
use super::outcome::PlacementTarget;
use super::task_groups::{Member, count};

/// How many of the tasks are in each of the zones; those elsewhere are not counted.
pub(super) fn by_zone<'a>(zones: &[&'a str], members: &[Member<'a>]) -> BTreeMap<&'a str, u32> {
    let mut counts: BTreeMap<&str, u32> = zones.iter().map(|zone| (*zone, 0)).collect();
    for member in members {
        if let Some(n) = counts.get_mut(member.task.zone) {
            *n += 1;
        }
    }
    counts
}

/// Places for `number` more tasks, each in the zone that then has the fewest.
pub(super) fn targets<'a>(
    zones: &[&'a str],
    members: &[Member<'a>],
    number: u32,
) -> Vec<PlacementTarget<'a>> {
    let counts = by_zone(zones, members);
    let mut order: BTreeSet<(u32, &str)> = counts.into_iter().map(|(zone, n)| (n, zone)).collect();
    let mut next = || match order.pop_first() {
        None => PlacementTarget::Anywhere,
        Some((n, zone)) => {
            order.insert((n + 1, zone));
            PlacementTarget::Zone(zone)
        }
    };
    (0..number).map(|_| next()).collect()
}

/// What makes a task go before another, whatever zones they are in: the worth of the task, then of its
/// deployment.
pub(super) type Rank = (u8, (u8, Timestamp));

pub(super) fn worth(condition: Condition) -> u8 {
    match condition {
        Condition::Starting => 0,
        Condition::Unproven(_) => 1,
        _ => 2,
    }
}

/// The `number` of tasks to stop: the lowest ranks first; among equals from the zone with the most of
/// `members`, there from the instance with the most, there the youngest.
pub(super) fn victims<'a>(
    members: &[Member<'a>],
    number: u32,
    rank: impl Fn(&Member<'a>) -> Rank,
) -> Vec<Member<'a>> {
    let number = usize::try_from(number).unwrap_or(usize::MAX);
    if number == 0 {
        return Vec::new();
    }
    let mut classes: BTreeMap<Rank, Vec<Member>> = BTreeMap::new();
    let mut zones: BTreeMap<&str, u32> = BTreeMap::new();
    for member in members {
        classes.entry(rank(member)).or_default().push(*member);
        *zones.entry(member.task.zone).or_default() += 1;
    }
    let mut chosen = Vec::new();
    for class in classes.into_values() {
        let missing = number - chosen.len();
        if class.len() <= missing {
            for member in &class {
                if let Some(n) = zones.get_mut(member.task.zone) {
                    *n -= 1;
                }
            }
            chosen.extend(class);
        } else {
            chosen.extend(from_the_fullest(&class, missing, &zones));
            break;
        }
    }
    chosen
}

/// Tasks of one zone by their instances, the fullest last.
struct Zone<'a> {
    order: BTreeSet<(usize, Option<&'a str>)>,
    instances: BTreeMap<Option<&'a str>, Vec<Member<'a>>>,
}

impl<'a> Zone<'a> {
    fn take(&mut self) -> Option<Member<'a>> {
        let (_, instance) = self.order.pop_last()?;
        let tasks = self.instances.get_mut(&instance)?;
        let taken = tasks.pop();
        if !tasks.is_empty() {
            self.order.insert((tasks.len(), instance));
        }
        taken
    }
}

fn from_the_fullest<'a>(
    class: &[Member<'a>],
    number: usize,
    counts: &BTreeMap<&str, u32>,
) -> Vec<Member<'a>> {
    let mut zones: BTreeMap<&str, Zone> = BTreeMap::new();
    for member in class {
        let zone = zones.entry(member.task.zone).or_insert_with(|| Zone {
            order: BTreeSet::new(),
            instances: BTreeMap::new(),
        });
        zone.instances
            .entry(member.task.instance)
            .or_default()
            .push(*member);
    }
    let mut order: BTreeSet<(Reverse<u32>, &str)> = BTreeSet::new();
    for (name, zone) in &mut zones {
        for (instance, tasks) in &mut zone.instances {
            tasks.sort_by_key(|m| (m.task.created_at, m.task.id));
            zone.order.insert((tasks.len(), *instance));
        }
        order.insert((Reverse(counts.get(name).copied().unwrap_or(0)), *name));
    }
    let mut chosen = Vec::new();
    while chosen.len() < number {
        let Some((Reverse(n), name)) = order.pop_first() else {
            break;
        };
        if let Some(member) = zones.get_mut(name).and_then(Zone::take) {
            chosen.push(member);
            order.insert((Reverse(n.saturating_sub(1)), name));
        }
    }
    chosen
}

/// How many tasks have to move so that no zone has two more than another.
pub(super) fn moves(counts: &BTreeMap<&str, u32>) -> u32 {
    let zones = count(counts.len()).max(1);
    let total: u32 = counts.values().sum();
    let (share, rest) = (total / zones, total % zones);
    let mut fullest: Vec<u32> = counts.values().copied().collect();
    fullest.sort_unstable_by_key(|n| Reverse(*n));
    let targets = (0..zones).map(|n| share + u32::from(n < rest));
    fullest
        .iter()
        .zip(targets)
        .map(|(have, want)| have.saturating_sub(want))
        .sum()
}
