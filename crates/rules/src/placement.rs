//! On which container instance a task is placed, or why on none.
//!
//! Sources: ECS Developer Guide, "How Amazon ECS places tasks on container instances", "Use strategies
//! to define Amazon ECS task placement", "Amazon ECS API failure reasons".

use std::collections::{BTreeMap, BTreeSet};

/// Host ports of one container instance that tasks can hold beside each other, reserved ones included
/// and dynamic ones left out.
pub const FIXED_PORTS_MAX: usize = 100;

/// A container instance that takes tasks, with what is left of it.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    /// What tells it from the others.
    pub id: String,
    pub agent_connected: bool,
    /// A name without a value is an attribute too.
    pub attributes: BTreeMap<String, Option<String>>,
    pub vpc: String,
    pub zone: String,
    pub cpu_units: u32,
    pub memory_mib: u32,
    pub gpus: u32,
    /// How many more awsvpc tasks its interfaces allow.
    pub interfaces: u32,
    /// Host ports that cannot be had, those that were chosen dynamically among them.
    pub ports: BTreeSet<Port>,
    /// How many of them were not chosen dynamically.
    pub fixed_ports: usize,
    /// Whether every `memberOf` expression means it.
    pub member: bool,
    /// The groups of the tasks on it, once a task.
    pub task_groups: Vec<String>,
}

impl AsRef<Candidate> for Candidate {
    fn as_ref(&self) -> &Candidate {
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Port {
    pub udp: bool,
    pub number: u16,
}

/// What a task wants of its instance.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    pub cpu_units: u32,
    pub memory_mib: u32,
    pub gpus: u32,
    pub ports: BTreeSet<Port>,
    /// Attributes that it must have; with a value, exactly that one.
    pub attributes: Vec<(String, Option<String>)>,
    /// For an awsvpc task: the VPC and the zones of the subnets that it may be in.
    pub interface: Option<InterfaceNeeds>,
    /// The task's group: what `distinctInstance` and `spread` count.
    pub group: String,
    pub distinct_instance: bool,
}

#[derive(Clone, Debug, Default)]
pub struct InterfaceNeeds {
    pub vpc: String,
    pub zones: BTreeSet<String>,
}

/// Why a task cannot be on an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    Agent,
    Attribute,
    Cpu,
    Memory,
    Gpu,
    Ports,
    UdpPorts,
    Interface,
    Location,
    MemberOf,
    DistinctInstance,
}

impl Refusal {
    /// The `reason` of a failure.
    pub const fn as_str(self) -> &'static str {
        match self {
            Refusal::Agent => "AGENT",
            Refusal::Attribute => "ATTRIBUTE",
            Refusal::Cpu => "RESOURCE:CPU",
            Refusal::Memory => "RESOURCE:MEMORY",
            Refusal::Gpu => "RESOURCE:GPU",
            Refusal::Ports => "RESOURCE:PORTS",
            Refusal::UdpPorts => "RESOURCE:PORTS_UDP",
            Refusal::Interface => "RESOURCE:ENI",
            Refusal::Location => "LOCATION",
            Refusal::MemberOf => "MemberOf placement constraint unsatisfied.",
            Refusal::DistinctInstance => "DistinctInstance placement constraint unsatisfied.",
        }
    }
}

/// In which order the instances that fit are preferred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Strategy {
    Random,
    SpreadInstance,
    /// Evenly over the values of an attribute.
    SpreadAttribute(String),
    BinpackCpu,
    BinpackMemory,
}

/// Why the task cannot be on the instance: the first reason, in the order in which ECS looks.
pub fn refusal(needs: &Needs, candidate: &Candidate) -> Option<Refusal> {
    let interface = needs.interface.as_ref();
    let table = [
        (Refusal::Agent, !candidate.agent_connected),
        (
            Refusal::Attribute,
            !needs.attributes.iter().all(|a| has(candidate, a))
                || interface.is_some_and(|i| i.vpc != candidate.vpc),
        ),
        (Refusal::Cpu, needs.cpu_units > candidate.cpu_units),
        (Refusal::Memory, needs.memory_mib > candidate.memory_mib),
        (Refusal::Gpu, needs.gpus > candidate.gpus),
        (Refusal::Ports, !ports_free(needs, candidate, false)),
        (Refusal::UdpPorts, !ports_free(needs, candidate, true)),
        (
            Refusal::Interface,
            interface.is_some() && candidate.interfaces == 0,
        ),
        (
            Refusal::Location,
            interface.is_some_and(|i| !i.zones.contains(&candidate.zone)),
        ),
        (Refusal::MemberOf, !candidate.member),
        (
            Refusal::DistinctInstance,
            needs.distinct_instance && candidate.task_groups.contains(&needs.group),
        ),
    ];
    table
        .into_iter()
        .find_map(|(reason, holds)| holds.then_some(reason))
}

fn has(candidate: &Candidate, (name, value): &(String, Option<String>)) -> bool {
    candidate
        .attributes
        .get(name)
        .is_some_and(|found| value.is_none() || found == value)
}

fn ports_free(needs: &Needs, candidate: &Candidate, udp: bool) -> bool {
    let mut wanted = needs.ports.iter().filter(|p| p.udp == udp).peekable();
    wanted.peek().is_none()
        || (wanted.all(|p| !candidate.ports.contains(p))
            && candidate.fixed_ports + needs.ports.len() <= FIXED_PORTS_MAX)
}

/// The place of the best instance among `candidates`, by the strategies in their order. Instances that
/// are alike to all of them are chosen from by `chance`.
///
/// # Errors
/// When the task fits on none: why, for each candidate in its order.
pub fn choose(
    needs: &Needs,
    candidates: &[impl AsRef<Candidate>],
    strategies: &[Strategy],
    chance: u64,
) -> Result<usize, Vec<Refusal>> {
    let candidates: Vec<&Candidate> = candidates.iter().map(AsRef::as_ref).collect();
    let candidates = candidates.as_slice();
    let refusals: Vec<Option<Refusal>> = candidates.iter().map(|c| refusal(needs, c)).collect();
    let mut left: Vec<usize> = (0..candidates.len()).filter(|n| refusals[*n].is_none()).collect();
    for strategy in strategies {
        let best = left.iter().map(|n| cost(strategy, needs, candidates, *n)).min();
        left.retain(|n| Some(cost(strategy, needs, candidates, *n)) == best);
    }
    match left.len() {
        0 => Err(refusals.into_iter().flatten().collect()),
        length => Ok(left[usize::try_from(chance % length as u64).unwrap_or(0)]),
    }
}

/// How little the strategy likes the instance. An instance without the attribute that tasks are spread
/// over comes after all that have it.
fn cost(strategy: &Strategy, needs: &Needs, candidates: &[&Candidate], n: usize) -> (bool, usize) {
    let candidate = candidates[n];
    let of_group = |c: &Candidate| c.task_groups.iter().filter(|g| **g == needs.group).count();
    let amount = |amount: u32| usize::try_from(amount).unwrap_or(usize::MAX);
    match strategy {
        Strategy::Random => (false, 0),
        Strategy::SpreadInstance => (false, of_group(candidate)),
        Strategy::SpreadAttribute(name) => {
            let value = candidate.attributes.get(name);
            let alike = candidates.iter().filter(|c| c.attributes.get(name) == value);
            (value.is_none(), alike.map(|c| of_group(c)).sum())
        }
        Strategy::BinpackCpu => (false, amount(candidate.cpu_units)),
        Strategy::BinpackMemory => (false, amount(candidate.memory_mib)),
    }
}

/// The lowest run of `length` ports from `first` to `last` that are not taken.
pub fn free_run(taken: &BTreeSet<Port>, udp: bool, first: u16, last: u16, length: u16) -> Option<u16> {
    let mut from = u32::from(first);
    while length > 0 && from + u32::from(length) <= u32::from(last) + 1 {
        let run = from..from + u32::from(length);
        let hit = run.clone().rev().find(|n| {
            let number = u16::try_from(*n).unwrap_or(u16::MAX);
            taken.contains(&Port { udp, number })
        });
        match hit {
            None => return u16::try_from(from).ok(),
            Some(hit) => from = hit + 1,
        }
    }
    None
}

#[cfg(test)]
mod tests;
