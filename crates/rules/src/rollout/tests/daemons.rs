use super::super::*;
use super::world::*;

fn cluster(instances: &[&'static str]) -> World {
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
    let mut w = cluster(&["a", "b"]);
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
    let mut w = cluster(&["a"]);
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
        let mut w = cluster(&["a", "b", "c", "d"]);
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
    let mut w = cluster(&["a", "b", "c"]);
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
    let mut w = cluster(&["a", "b"]);
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
    let mut w = cluster(&["a"]);
    let task = w.tasks[0].id;
    w.task(task).container_health = Some(Health::Unhealthy);
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
    let mut w = cluster(&["a", "b"]);
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
        w.finish_stopping();
        let by = w.ask_at.map_or(secs(0), |at| at.since(w.now));
        match w.living(bad).first() {
            Some(task) => w.fail(task),
            None => w.pass(by),
        }
    }
    w.converge();
    assert_eq!((w.primary().revision, on(&w).len()), ("r1", 2));
}

/// The daemon on an instance ends, and the service is asked.
fn fail_on(w: &mut World, instance: &str) {
    let daemon = |t: &&TaskView| t.instance == Some(instance) && !t.stop_desired;
    let task = w.tasks.iter().find(daemon).unwrap().id;
    w.fail(task);
    w.plan();
}

fn instances(w: &World) -> Vec<&'static str> {
    on(w).into_iter().map(|(at, _)| at).collect()
}

/// The daemon never starts on an instance, for so long that the pauses are long, while all others do.
fn keep_failing(w: &mut World, instance: &str) {
    for _ in 0..14 {
        while instances(w).contains(&instance) {
            fail_on(w, instance);
        }
        w.finish_tasks();
        w.plan();
        w.now = w.ask_at.unwrap();
        w.plan();
    }
    while instances(w).contains(&instance) {
        fail_on(w, instance);
    }
    let until = w.primary().counters.last_failure_at.unwrap().plus(secs(600));
    assert!(until > w.now && w.primary().failed_on.contains(instance));
}

#[test]
fn an_instance_where_a_daemon_fails_does_not_keep_it_from_others() {
    let mut w = cluster(&["i1", "i2", "i3"]);
    keep_failing(&mut w, "i1");
    // One whose daemon somebody stopped.
    let stopped = w.tasks.iter().find(|t| t.instance == Some("i2")).unwrap().id;
    w.task(stopped).end = End::Others;
    w.task(stopped).marks.ended = true;
    w.fail(stopped);
    w.plan();
    assert_eq!(instances(&w), ["i2", "i3"]);
    // A new one.
    w.instances.push(instance("i4"));
    w.plan();
    assert_eq!(instances(&w), ["i2", "i3", "i4"]);
    // As they run there is a point in trying again.
    w.finish_tasks();
    w.plan();
    assert_eq!(instances(&w), ["i1", "i2", "i3", "i4"]);
    w.converge();
    assert_eq!(instances(&w).len(), 4);
    assert!(w.primary().failed_on.is_empty());
}

#[test]
fn an_update_goes_on_where_no_daemon_fails() {
    let mut w = cluster(&["i1", "i2", "i3", "i4"]);
    w.bounds.minimum_healthy_percent = 50;
    let id = w.deploy("r2");
    w.plan();
    w.finish_stopping();
    w.plan();
    let mut fresh = w.living(id);
    assert_eq!(fresh.len(), 2);
    let bad = w.task(fresh.remove(0)).instance.unwrap();
    keep_failing(&mut w, bad);
    assert_eq!(w.living(id).len(), 3, "{:?}", w.waits);
    assert_eq!(on(&w).len(), 3);
}

#[test]
fn what_failed_on_an_instance_that_left_is_forgotten() {
    let mut w = cluster(&["i1", "i2"]);
    keep_failing(&mut w, "i1");
    w.instances.remove(0);
    w.plan();
    assert!(w.primary().failed_on.is_empty());
    let counters = w.primary().counters;
    assert_eq!((counters.failed_attempts, counters.launch_failures), (0, 0));
    // The first failure of another is replaced at once.
    fail_on(&mut w, "i2");
    fail_on(&mut w, "i2");
    assert_eq!(instances(&w), ["i2"]);
}
