use super::super::*;
use super::world::*;

#[test]
fn a_new_service_starts_its_tasks_completes_and_is_steady() {
    let mut w = World::new(2);
    w.plan();
    assert_eq!(w.log, ["start 2 of ecs-svc/1"]);
    assert_eq!(w.waits, ["2 tasks to become RUNNING"]);
    w.finish_tasks();
    w.plan();
    assert_eq!(w.waits, ["2 running tasks to be healthy"]);
    assert_eq!(w.ask_at, Some(w.now.plus(PROVING_TIME)));
    w.pass(PROVING_TIME);
    w.plan();
    assert!(w.steady);
    let want = [
        "(service web) has started 2 tasks: (task t2) (task t3).",
        "(service web) (deployment ecs-svc/1) deployment completed.",
        "(service web) has reached a steady state.",
    ];
    assert_eq!(w.events, want);
    // Steady state is said again after six hours, not before.
    w.pass(secs(6 * 3600 - 1));
    w.plan();
    assert_eq!(w.events.len(), 3);
    w.pass(secs(1));
    w.plan();
    assert_eq!(w.events.len(), 4);
}

/// How a rolling update goes: tasks of the old and the new deployment and ending ones after each plan,
/// when tasks get at once where they are going.
#[test]
fn an_update_keeps_within_its_bounds() {
    type Course = &'static [(usize, usize, usize)];
    // desired, minimum, maximum, course
    let table: [(u32, u32, u32, Course); 7] = [
        (4, 100, 200, &[(4, 4, 0), (0, 4, 4)]),
        (4, 50, 100, &[(2, 0, 2), (2, 2, 0), (0, 2, 2), (0, 4, 0)]),
        (4, 100, 150, &[(4, 2, 0), (2, 2, 2), (2, 4, 0), (0, 4, 2)]),
        (4, 50, 150, &[(2, 2, 2), (2, 4, 0), (0, 4, 2)]),
        (1, 0, 100, &[(0, 0, 1), (0, 1, 0)]),
        (1, 100, 200, &[(1, 1, 0), (0, 1, 1)]),
        (
            3,
            34,
            100,
            &[(2, 0, 1), (2, 1, 0), (1, 1, 1), (1, 2, 0), (0, 2, 1), (0, 3, 0)],
        ),
    ];
    for (desired, minimum_healthy_percent, maximum_percent, course) in table {
        let mut w = World::running(desired);
        w.bounds = Bounds {
            minimum_healthy_percent,
            maximum_percent,
        };
        w.deploy("r2");
        let mut seen = Vec::new();
        for _ in 0..30 {
            w.plan();
            if w.steady {
                break;
            }
            let (of, ending) = w.counts();
            let now = (of[0], *of.get(1).unwrap_or(&0), ending);
            if seen.last() != Some(&now) {
                seen.push(now);
            }
            w.finish_tasks();
            w.pass(PROVING_TIME);
        }
        assert_eq!(
            seen, course,
            "{desired} {minimum_healthy_percent} {maximum_percent}"
        );
        assert!(w.steady);
        assert_eq!(w.primary().revision, "r2");
    }
}

#[test]
fn an_update_says_what_it_does_in_order() {
    let mut w = World::running(1);
    w.deploy("r2");
    w.converge();
    let want = [
        "(service web) has started 1 tasks: (task t4).",
        "(service web) has stopped 1 running tasks: (task t2).",
        "(service web) (deployment ecs-svc/3) deployment completed.",
        "(service web) has reached a steady state.",
    ];
    assert_eq!(w.events, want);
    let stop = "stop t2: Scaling activity initiated by (deployment ecs-svc/1)";
    assert!(w.log.iter().any(|line| line == stop), "{:?}", w.log);
}

#[test]
fn bounds_that_allow_nothing_are_a_deadlock() {
    let mut w = World::running(1);
    w.bounds = Bounds {
        minimum_healthy_percent: 100,
        maximum_percent: 150,
    };
    w.deploy("r2");
    w.plan();
    assert!(
        w.events[0].contains("was unable to stop or start tasks during a deployment"),
        "{:?}",
        w.events
    );
    assert_eq!(w.waits, ["another minimumHealthyPercent or maximumPercent"]);
    w.plan();
    assert_eq!(w.events.len(), 1);
    w.bounds.maximum_percent = 200;
    w.converge();
    assert_eq!(w.primary().revision, "r2");
}

#[test]
fn an_update_during_an_update_drops_the_one_in_between() {
    let mut w = World::running(2);
    let middle = w.deploy("r2");
    w.plan();
    assert_eq!(w.living(middle).len(), 2);
    w.deploy("r3");
    w.plan();
    // Its tasks never ran, so they go at once; the good ones stay.
    assert_eq!(w.living(middle).len(), 0);
    assert_eq!(w.living("ecs-svc/1").len(), 2);
    assert!(
        w.events
            .contains(&"(service web) stopped 2 pending tasks.".to_owned()),
        "{:?}",
        w.events
    );
    w.converge();
    assert_eq!(w.primary().revision, "r3");
    assert_eq!(w.deployments.len(), 1);
}

fn breaker(rollback: bool) -> Breaker {
    Breaker {
        enable: true,
        rollback,
        ..Breaker::OFF
    }
}

/// Fails every new task of the deployment until the planner gives up. Returns how many failed.
fn fail_all(w: &mut World, deployment: &str) -> u32 {
    let mut failed = 0;
    for _ in 0..100 {
        w.plan();
        let Some(d) = w.deployments.iter().find(|d| d.id == deployment) else {
            break;
        };
        if d.state == RolloutState::Failed {
            break;
        }
        match w.living(deployment).first() {
            Some(task) => {
                w.fail(task);
                failed += 1;
            }
            None => w.pass(w.ask_at.unwrap().since(w.now)),
        }
    }
    failed
}

#[test]
fn the_breaker_trips_at_its_threshold_and_rolls_back() {
    for (desired, threshold) in [(1, 3), (6, 3), (7, 4), (25, 13)] {
        let mut w = World::running(desired);
        w.breaker = breaker(true);
        let bad = w.deploy("bad");
        assert_eq!(fail_all(&mut w, bad), threshold, "{desired}");
        let id = w.primary().id;
        let said = |w: &World, text: &str| w.events.iter().any(|e| e == text);
        assert!(said(
            &w,
            &format!("(service web) (deployment {bad}) deployment failed: tasks failed to start.")
        ));
        assert!(said(&w, "(service web) rolling back to deployment ecs-svc/1."));
        let reason = format!("{bad} Failed: ECS deployment circuit breaker: tasks failed to start.");
        assert!(w.log.contains(&reason), "{:?}", w.log);
        let back = format!(
            "{bad} back to r1: ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1."
        );
        assert!(w.log.contains(&back), "{:?}", w.log);
        w.converge();
        assert_eq!((w.primary().id, w.primary().revision), (id, "r1"));
        assert_eq!(w.living(id).len(), desired as usize);
    }
}

#[test]
fn without_rollback_a_failed_deployment_stays_and_the_good_tasks_too() {
    let mut w = World::running(2);
    w.breaker = breaker(false);
    let bad = w.deploy("bad");
    assert_eq!(fail_all(&mut w, bad), 3);
    assert_eq!(w.primary().id, bad);
    assert_eq!(w.living("ecs-svc/1").len(), 2);
    w.plan();
    assert!(
        w.waits
            .contains(&format!("another deployment: (deployment {bad}) failed")),
        "{:?}",
        w.waits
    );
    // Good tasks that end are made up for, bad ones are not.
    let good = w.living("ecs-svc/1")[0];
    w.fail(good);
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 2);
    w.deploy("r3");
    w.converge();
    assert_eq!(w.primary().revision, "r3");
}

#[test]
fn the_first_deployment_has_nothing_to_go_back_to() {
    let mut w = World::new(1);
    w.breaker = breaker(true);
    assert_eq!(fail_all(&mut w, "ecs-svc/1"), 3);
    w.plan();
    assert_eq!(w.waits, ["another deployment: (deployment ecs-svc/1) failed"]);
    assert!(w.tasks.is_empty());
    // The newest COMPLETED one may have left the list.
    let mut w = World::running(1);
    let target = Target {
        deployment: "ecs-svc/1",
        revision: "r1",
    };
    w.last_completed = Some((target, w.now));
    w.breaker = breaker(true);
    w.deployments.clear();
    w.tasks.clear();
    let bad = w.deploy("bad");
    fail_all(&mut w, bad);
    w.converge();
    assert_eq!(w.primary().revision, "r1");
}

#[test]
fn a_running_task_ends_the_first_stage_of_the_breaker() {
    let mut w = World::running(2);
    w.breaker = breaker(true);
    let new = w.deploy("r2");
    w.plan();
    for _ in 0..2 {
        w.fail(w.living(new)[0]);
        w.plan();
    }
    assert_eq!(w.primary().counters.failed_tasks, 2);
    let lucky = w.living(new)[0];
    let now = w.now;
    let t = w.task(lucky);
    (t.last_status, t.started_at) = (TaskStatus::Running, Some(now));
    w.plan();
    let counters = Counters {
        attempt: w.primary().counters.attempt,
        ..Counters::default()
    };
    assert_eq!(w.primary().counters, counters);
    // From here on only failed health checks count.
    for _ in 0..9 {
        let Some(task) = w.living(new).into_iter().find(|t| *t != lucky) else {
            w.pass(w.ask_at.unwrap().since(w.now));
            w.plan();
            continue;
        };
        w.fail(task);
        w.plan();
    }
    assert_eq!(w.primary().id, new);
    assert_eq!(w.primary().state, RolloutState::InProgress);
}

#[test]
fn tasks_replaced_for_their_health_trip_the_second_stage() {
    let mut w = World::running(4);
    w.breaker = breaker(true);
    w.checked = true;
    let bad = w.deploy("bad");
    let mut unhealthy = 0;
    for _ in 0..20 {
        w.plan();
        if w.primary().id != bad {
            break;
        }
        w.finish_tasks();
        let Some(id) = w
            .living(bad)
            .into_iter()
            .find(|id| w.clone().task(id).marks.unhealthy.is_none())
        else {
            continue;
        };
        // None of the new ones becomes healthy.
        for id in w.living(bad) {
            w.task(id).container_health = Some(Health::Unknown);
        }
        w.task(id).container_health = Some(Health::Unhealthy);
        unhealthy += 1;
    }
    assert_eq!(unhealthy, 3);
    assert_eq!(w.primary().revision, "r1");
    let said = w
        .events
        .iter()
        .filter(|e| e.ends_with("failed container health checks."))
        .count();
    assert_eq!(said, 3, "{:?}", w.events);
    w.converge();
}

#[test]
fn a_task_that_becomes_healthy_sets_the_count_to_0() {
    for (reset, want) in [(true, 1), (false, 3)] {
        let mut w = World::running(8);
        w.breaker = Breaker {
            reset_on_healthy_task: reset,
            ..breaker(true)
        };
        w.checked = true;
        let new = w.deploy("r2");
        w.plan();
        let tasks = w.living(new);
        let now = w.now;
        for id in &tasks {
            let t = w.task(id);
            (t.last_status, t.started_at) = (TaskStatus::Running, Some(now));
        }
        for health in [
            Some(Health::Unhealthy),
            Some(Health::Unhealthy),
            Some(Health::Healthy),
            Some(Health::Unhealthy),
        ]
        .iter()
        .zip(&tasks)
        {
            w.task(health.1).container_health = *health.0;
            w.plan();
        }
        assert_eq!(w.find(new).counters.failed_tasks, want, "{reset}");
    }
}

#[test]
fn an_alarm_fails_a_deployment_until_its_bake_time_is_over() {
    let alarms = |raised| {
        Some(Alarms {
            rollback: true,
            bake: Some(secs(600)),
            raised,
        })
    };
    let mut w = World::running(1);
    w.alarms = alarms(false);
    let new = w.deploy("r2");
    for _ in 0..6 {
        w.plan();
        w.finish_tasks();
        w.pass(PROVING_TIME);
    }
    w.plan();
    assert_eq!(w.primary().state, RolloutState::InProgress);
    assert_eq!(w.waits, ["the bake time of BAKE_TIME to pass"]);
    let mut calm = w.clone();
    calm.converge();
    assert_eq!(calm.find(new).state, RolloutState::Completed);

    w.alarms = alarms(true);
    w.plan();
    assert!(w.events.contains(&format!(
        "(service web) (deployment {new}) deployment failed: alarm detected."
    )));
    assert_eq!(w.primary().revision, "r1");
    w.converge();
    assert_eq!(w.primary().revision, "r1");

    // One that was raised from the start is not looked at.
    let mut w = World::running(1);
    w.alarms = alarms(true);
    let new = w.deploy("r2");
    w.find(new).alarms_off = true;
    w.converge();
    assert_eq!(w.primary().id, new);
}

#[test]
fn a_rollback_on_request() {
    let mut w = World::running(2);
    let new = w.deploy("r2");
    w.plan();
    w.find(new).rollback_requested = true;
    w.converge();
    assert_eq!(w.primary().revision, "r1");
}
