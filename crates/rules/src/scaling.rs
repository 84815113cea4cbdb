//! How an Auto Scaling group gets as many instances as it wants.
//!
//! Sources: Amazon EC2 Auto Scaling User Guide, "Auto Scaling benefits: Instance distribution",
//! "Configure termination policies for Amazon EC2 Auto Scaling".

use std::cmp::Reverse;

pub mod managed;

/// An instance of the group that starts or serves; not one that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: String,
    pub zone: String,
    pub subnet: String,
    /// Never chosen when the group shrinks.
    pub protected: bool,
    /// Which version of its launch template it is from.
    pub template_version: u64,
    /// Whether it is from the template and version that the group launches now.
    pub current: bool,
    /// Milliseconds since the epoch.
    pub launched_at: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subnet {
    pub id: String,
    pub zone: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerminationPolicy {
    /// The oldest launch template version first, then who has been there longest.
    Default,
    OldestInstance,
    NewestInstance,
    OldestLaunchTemplate,
    /// Who has the least left of an hour since its launch.
    ClosestToNextInstanceHour,
}

/// The subnets in the order in which the next instance should try them: those of the zone with the
/// fewest members first, and in it the subnet with the fewest.
pub fn places(subnets: &[Subnet], members: &[Member]) -> Vec<Subnet> {
    let in_zone = |zone: &str| members.iter().filter(|m| m.zone == zone).count();
    let in_subnet = |id: &str| members.iter().filter(|m| m.subnet == id).count();
    let mut order = subnets.to_vec();
    // Stable: among equals the group's own order counts.
    order.sort_by_key(|subnet| (in_zone(&subnet.zone), in_subnet(&subnet.id)));
    order
}

/// Whom to terminate next when the group has one member too many; `None` when all are protected.
/// The zone with the most members gives one up: of several such zones, the one with the member that
/// the policies choose.
pub fn victim<'a>(members: &'a [Member], policies: &[TerminationPolicy], now: u64) -> Option<&'a Member> {
    let in_zone = |zone: &str| members.iter().filter(|m| m.zone == zone).count();
    let free = || members.iter().filter(|m| !m.protected);
    let fullest = free().map(|m| in_zone(&m.zone)).max()?;
    let mut candidates: Vec<&Member> = free().filter(|m| in_zone(&m.zone) == fullest).collect();
    for policy in policies {
        narrow(&mut candidates, *policy, now);
    }
    // Nothing else decides: the ids make a choice that is always the same.
    candidates.into_iter().min_by(|a, b| a.id.cmp(&b.id))
}

/// Keeps those that a policy likes best.
fn narrow(candidates: &mut Vec<&Member>, policy: TerminationPolicy, now: u64) {
    match policy {
        TerminationPolicy::Default => {
            if candidates.iter().any(|m| !m.current) {
                candidates.retain(|m| !m.current);
                keep(candidates, |m| m.template_version);
            }
            narrow(candidates, TerminationPolicy::ClosestToNextInstanceHour, now);
        }
        TerminationPolicy::OldestInstance => keep(candidates, |m| m.launched_at),
        TerminationPolicy::NewestInstance => keep(candidates, |m| Reverse(m.launched_at)),
        TerminationPolicy::OldestLaunchTemplate => {
            if candidates.iter().any(|m| !m.current) {
                candidates.retain(|m| !m.current);
            }
            keep(candidates, |m| m.template_version);
        }
        TerminationPolicy::ClosestToNextInstanceHour => {
            const HOUR: u64 = 3_600_000;
            keep(candidates, |m| HOUR - now.saturating_sub(m.launched_at) % HOUR);
        }
    }
}

fn keep<K: Ord>(candidates: &mut Vec<&Member>, key: impl Fn(&Member) -> K) {
    if let Some(best) = candidates.iter().map(|m| key(m)).min() {
        candidates.retain(|m| key(m) == best);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(id: &str, zone: &str, launched_at: u64) -> Member {
        Member {
            id: id.to_owned(),
            zone: zone.to_owned(),
            subnet: format!("subnet-{zone}"),
            protected: false,
            template_version: 1,
            current: true,
            launched_at,
        }
    }

    fn subnets(zones: &[&str]) -> Vec<Subnet> {
        let subnet = |zone: &&str| Subnet {
            id: format!("subnet-{zone}"),
            zone: (*zone).to_owned(),
        };
        zones.iter().map(subnet).collect()
    }

    #[test]
    fn zones_fill_evenly() {
        let subnets = subnets(&["a", "b", "c"]);
        let mut members: Vec<Member> = Vec::new();
        for n in 0..7 {
            let place = places(&subnets, &members).remove(0);
            members.push(member(&format!("i-{n}"), &place.zone, n));
        }
        let zones: String = members.iter().map(|m| m.zone.as_str()).collect();
        assert_eq!(zones, "abcabca");
    }

    #[test]
    fn two_subnets_of_a_zone_take_turns() {
        let mut subnets = subnets(&["a", "b"]);
        subnets.push(Subnet {
            id: "other".into(),
            zone: "a".into(),
        });
        let members = [member("i-1", "a", 0), member("i-2", "b", 0)];
        assert_eq!(places(&subnets, &members)[0].id, "other");
    }

    #[test]
    fn the_fullest_zone_gives_up_a_member_that_nothing_protects() {
        let policies = [TerminationPolicy::OldestInstance];
        let mut members = vec![
            member("i-1", "a", 5),
            member("i-2", "b", 1),
            member("i-3", "a", 7),
        ];
        assert_eq!(victim(&members, &policies, 9).unwrap().id, "i-1");
        members[0].protected = true;
        assert_eq!(victim(&members, &policies, 9).unwrap().id, "i-3");
        members[2].protected = true;
        assert_eq!(victim(&members, &policies, 9).unwrap().id, "i-2");
        members[1].protected = true;
        assert_eq!(victim(&members, &policies, 9), None);
    }

    #[test]
    fn policies_decide_in_their_order() {
        let mut members = vec![
            member("i-1", "a", 1),
            member("i-2", "a", 2),
            member("i-3", "a", 3),
        ];
        members[1].current = false;
        let chosen = |members: &[Member], policy| victim(members, &[policy], 10).unwrap().id.clone();
        assert_eq!(chosen(&members, TerminationPolicy::Default), "i-2");
        assert_eq!(chosen(&members, TerminationPolicy::OldestInstance), "i-1");
        assert_eq!(chosen(&members, TerminationPolicy::NewestInstance), "i-3");
        assert_eq!(chosen(&members, TerminationPolicy::OldestLaunchTemplate), "i-2");
        members[1].current = true;
        assert_eq!(chosen(&members, TerminationPolicy::Default), "i-1");
    }
}
