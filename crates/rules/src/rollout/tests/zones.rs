use std::collections::BTreeMap;

use super::super::spread::{moves, targets};
use super::super::*;
use super::world::*;

fn by_zone(w: &World) -> BTreeMap<&str, usize> {
    let mut counts: BTreeMap<&str, usize> = w.zones.iter().map(|z| (*z, 0)).collect();
    for t in w.tasks.iter().filter(|t| !t.stop_desired) {
        *counts.entry(t.zone).or_default() += 1;
    }
    counts
}

fn spread_out(desired: u32) -> World {
    let mut w = World::new(desired);
    w.zones = vec!["1a", "1b", "1c"];
    w.converge();
    w.forget_past();
    w
}

#[test]
fn tasks_are_spread_over_the_zones_out_and_in() {
    let mut w = spread_out(5);
    assert_eq!(by_zone(&w), BTreeMap::from([("1a", 2), ("1b", 2), ("1c", 1)]));
    w.desired = 7;
    w.converge();
    assert_eq!(by_zone(&w), BTreeMap::from([("1a", 3), ("1b", 2), ("1c", 2)]));
    w.desired = 3;
    w.converge();
    assert_eq!(by_zone(&w), BTreeMap::from([("1a", 1), ("1b", 1), ("1c", 1)]));
    w.deploy("r2");
    w.converge();
    assert_eq!(by_zone(&w), BTreeMap::from([("1a", 1), ("1b", 1), ("1c", 1)]));
}

#[test]
fn the_fullest_instance_loses_its_tasks_first() {
    let mut w = World::running(4);
    let tasks = w.living("ecs-svc/1");
    for (task, instance) in tasks.iter().zip(["a", "b", "b", "b"]) {
        w.task(task).instance = Some(instance);
    }
    w.desired = 2;
    w.converge();
    let left: Vec<_> = w.tasks.iter().map(|t| t.instance.unwrap()).collect();
    assert_eq!(left, ["a", "b"]);
}

#[test]
fn moves_are_as_few_as_balance_needs() {
    let table: [(&[u32], u32); 8] = [
        (&[], 0),
        (&[3], 0),
        (&[2, 1], 0),
        (&[3, 1, 1], 1),
        (&[5, 0, 0], 3),
        (&[2, 2, 1], 0),
        (&[4, 4, 0], 2),
        (&[0, 0, 0], 0),
    ];
    let names = ["1a", "1b", "1c"];
    for (counts, want) in table {
        let counts = names.into_iter().zip(counts.iter().copied()).collect();
        assert_eq!(moves(&counts), want, "{counts:?}");
    }
    assert_eq!(targets(&[], &[], 2), [PlacementTarget::Anywhere; 2]);
}

#[test]
fn rebalancing_starts_waits_and_stops() {
    let mut w = spread_out(5);
    w.rebalance = true;
    for t in &mut w.tasks {
        t.zone = "1a";
    }
    w.plan();
    assert_eq!(
        w.events[0],
        "(service web) is not AZ balanced with 5 tasks in 1a, 0 tasks in 1b, 0 tasks in 1c. AZ Rebalancing in \
         progress."
    );
    assert!(
        w.events[1].contains("tasks in 1b to AZ Rebalance: (task "),
        "{:?}",
        w.events
    );
    // Nothing is stopped before the new ones are healthy.
    w.finish_tasks();
    w.plan();
    assert_eq!(w.tasks.iter().filter(|t| t.stop_desired).count(), 0);
    w.pass(PROVING_TIME);
    w.plan();
    assert_eq!(w.tasks.iter().filter(|t| t.stop_desired).count(), 3);
    let stopped = w
        .events
        .iter()
        .any(|e| e.contains("has stopped 3 running tasks in 1a due to AZ rebalancing: "));
    assert!(stopped, "{:?}", w.events);
    w.converge();
    assert_eq!(by_zone(&w), BTreeMap::from([("1a", 2), ("1b", 2), ("1c", 1)]));
    let end = "(service web) is AZ balanced with 2 tasks in 1a, 2 tasks in 1b, 1 tasks in 1c.";
    assert!(w.events.iter().any(|e| e == end), "{:?}", w.events);
    assert!(w.notices.iter().all(|(n, _)| *n != Notice::Rebalancing));
}

#[test]
fn rebalancing_needs_room_and_a_completed_deployment() {
    let unbalanced = |change: fn(&mut World)| {
        let mut w = spread_out(4);
        w.rebalance = true;
        for t in &mut w.tasks {
            t.zone = "1a";
        }
        change(&mut w);
        w.plan();
        w.log.iter().any(|l| l.starts_with("start"))
    };
    assert!(unbalanced(|_| {}));
    assert!(!unbalanced(|w| w.rebalance = false));
    assert!(!unbalanced(|w| w.bounds.maximum_percent = 100));
    assert!(!unbalanced(|w| w.zones = vec!["1a"]));
    // Turned off in between, it ends, and the surplus goes.
    let mut w = spread_out(4);
    w.rebalance = true;
    for t in &mut w.tasks {
        t.zone = "1a";
    }
    w.plan();
    w.rebalance = false;
    w.converge();
    assert!(
        w.events
            .contains(&"(service web) stopped AZ Rebalancing.".to_owned()),
        "{:?}",
        w.events
    );
    assert_eq!(w.tasks.len(), 4);
}
