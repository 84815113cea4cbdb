use model::Timestamp;

use super::super::*;
use super::world::*;

fn fleet(instances: &[&'static str]) -> World {
    let mut w = World::new(0);
    w.kind = Kind::Daemon;
    w.bounds = Bounds::DAEMON;
    w.instances = instances.iter().map(|id| instance(id)).collect();
    w.converge();
    w.forget_past();
    w
}

fn instance(id: &'static str) -> InstanceView<'static> {
    InstanceView {
        id,
        draining: false,
        busy: false,
        registered_at: Timestamp::EPOCH,
    }
}

fn on(w: &World) -> Vec<(&'static str, &'static str)> {
    let living = w.tasks.iter().filter(|t| !t.stop_desired);
    let mut on: Vec<_> = living.map(|t| (t.instance.unwrap(), t.deployment)).collect();
    on.sort_unstable();
    on
}

#[test]
fn one_task_on_every_instance() {
    let mut w = fleet(&["a", "b"]);
    let id = w.primary().id;
    assert_eq!(on(&w), [("a", id), ("b", id)]);
    w.instances.push(instance("c"));
    w.converge();
    assert_eq!(on(&w).len(), 3);
    // An instance that no longer satisfies the constraints loses its task.
    w.instances.remove(0);
    w.converge();
    assert_eq!(on(&w), [("b", id), ("c", id)]);
    let task = w.living(id)[0];
    w.fail(task);
    w.converge();
    assert_eq!(on(&w), [("b", id), ("c", id)]);
    w.instances.clear();
    w.converge();
    assert_eq!(on(&w), []);
}

#[test]
fn a_second_task_on_an_instance_goes() {
    let mut w = fleet(&["a"]);
    let mut twin = w.tasks[0];
    twin.id = "twin";
    w.tasks.push(twin);
    w.converge();
    assert_eq!(w.tasks.len(), 1);
}

#[test]
fn an_update_stops_before_it_starts_as_the_minimum_allows() {
    // minimum percent, how many old tasks stop at first of 4
    for (minimum, first) in [(0, 4), (25, 3), (50, 2), (74, 1), (75, 1), (100, 0)] {
        let mut w = fleet(&["a", "b", "c", "d"]);
        w.bounds.minimum_healthy_percent = minimum;
        w.deploy("r2");
        w.plan();
        assert_eq!(w.counts().1, first, "{minimum}");
        if first > 0 {
            w.converge();
            assert_eq!(w.primary().revision, "r2");
            assert_eq!(w.living(w.primary().id).len(), 4);
        } else {
            assert!(w.waits[0].contains("minimumHealthyPercent"), "{:?}", w.waits);
            let said = "was unable to stop or start tasks during a deployment";
            assert!(w.events.iter().any(|text| text.contains(said)), "{:?}", w.events);
        }
    }
}

#[test]
fn who_leaves_with_an_instance_does_not_count_for_the_minimum() {
    let mut w = fleet(&["a", "b", "c"]);
    w.bounds.minimum_healthy_percent = 50;
    w.deploy("r2");
    w.instances[0].draining = true;
    for task in &mut w.tasks {
        task.instance_draining = task.instance == Some("a");
    }
    w.plan();
    // Of two instances one keeps its task.
    assert_eq!(on(&w).len(), 1);
}

#[test]
fn a_draining_instance_loses_its_daemon_last() {
    let mut w = fleet(&["a", "b"]);
    w.instances[0].draining = true;
    w.instances[0].busy = true;
    w.plan();
    assert_eq!(on(&w).len(), 2);
    w.instances[0].busy = false;
    w.converge();
    assert_eq!(on(&w).len(), 1);
}

#[test]
fn an_unhealthy_daemon_is_stopped_and_started_anew() {
    let mut w = fleet(&["a"]);
    let task = w.tasks[0].id;
    w.task(task).container_health = Health::Unhealthy;
    w.plan();
    assert_eq!(
        w.log[0],
        format!("stop {task}: Task failed container health checks")
    );
    w.converge();
    assert_eq!(on(&w).len(), 1);
    assert_ne!(w.tasks[0].id, task);
}

#[test]
fn the_breaker_watches_daemons_too() {
    let mut w = fleet(&["a", "b"]);
    w.breaker = Breaker {
        enable: true,
        rollback: true,
        ..Breaker::OFF
    };
    let bad = w.deploy("bad");
    for _ in 0..30 {
        w.plan();
        if w.primary().id != bad {
            break;
        }
        w.settle_stopping();
        let by = w.ask_at.map_or(secs(0), |at| at.since(w.now));
        match w.living(bad).first() {
            Some(task) => w.fail(task),
            None => w.pass(by),
        }
    }
    w.converge();
    assert_eq!((w.primary().revision, on(&w).len()), ("r1", 2));
}

#[test]
fn an_instance_where_a_daemon_fails_does_not_keep_it_from_a_new_one() {
    let mut w = fleet(&["i1", "i2"]);
    let fail_on = |w: &mut World, instance: &str| {
        let daemon = |t: &&TaskView| t.instance == Some(instance) && !t.stop_desired;
        let task = w.tasks.iter().find(daemon).unwrap().id;
        w.fail(task);
        w.plan();
    };
    // One that has lived is replaced at once, and so are the first two that fail to start.
    for _ in 0..4 {
        fail_on(&mut w, "i1");
    }
    let places = |w: &World| on(w).into_iter().map(|(at, _)| at).collect::<Vec<_>>();
    assert_eq!(places(&w), ["i2"], "{:?}", w.waits);
    w.pass(secs(1));
    let registered_at = w.now;
    w.instances.push(InstanceView {
        registered_at,
        ..instance("i3")
    });
    w.plan();
    assert_eq!(places(&w), ["i2", "i3"]);
    w.settle_tasks();
    w.converge();
    assert_eq!(places(&w).len(), 3);
}
