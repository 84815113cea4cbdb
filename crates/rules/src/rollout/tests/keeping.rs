use model::Timestamp;

use super::super::*;
use super::world::*;

#[test]
fn a_task_that_ends_after_running_is_replaced_at_once() {
    let mut w = World::running(2);
    for _ in 0..5 {
        let task = w.living("ecs-svc/1")[0];
        w.fail(task);
        w.plan();
        assert_eq!(w.living("ecs-svc/1").len(), 2);
        w.finish_tasks();
        w.pass(RESTART_PAUSE);
    }
    assert_eq!(w.primary().counters, Counters::default());
    w.converge();
    assert_eq!(
        w.events.last().unwrap(),
        "(service web) has reached a steady state."
    );
}

#[test]
fn tasks_that_never_run_are_started_at_growing_intervals() {
    let mut w = World::new(1);
    let start = w.now;
    let mut starts = Vec::new();
    while starts.len() < 12 {
        w.plan();
        match w.living("ecs-svc/1").first() {
            Some(task) => {
                starts.push(w.now.since(start).as_secs());
                w.fail(task);
            }
            None => {
                assert!(w.waits[0].starts_with("a later attempt"), "{:?}", w.waits);
                w.now = w.ask_at.unwrap();
            }
        }
    }
    assert_eq!(starts, [0, 0, 10, 30, 70, 150, 310, 630, 1270, 2550, 4170, 5790]);
    let impaired = w
        .events
        .iter()
        .filter(|e| e.contains("unable to consistently start tasks"))
        .count();
    assert_eq!(impaired, 1, "{:?}", w.events);
    // An update begins anew, and so does a task that runs.
    let id = w.deploy("r2");
    w.plan();
    assert_eq!(w.living(id).len(), 1);
    w.converge();
    assert_eq!(w.primary().counters, Counters::default());
}

#[test]
fn a_good_deployment_that_waits_to_make_up_for_tasks_is_asked_again() {
    let mut w = World::running(2);
    w.deploy("r2");
    w.plan();
    let now = w.now;
    w.find("ecs-svc/1").counters = Counters {
        attempt: 1,
        short_lives: 4,
        last_short_life_at: Some(now),
        held: 1,
        ..Counters::default()
    };
    let task = w.living("ecs-svc/1")[0];
    w.fail(task);
    w.plan();
    // The new tasks are on their way for as long as it takes.
    assert_eq!(w.living("ecs-svc/1").len(), 1);
    assert_eq!(w.ask_at, Some(now.plus(secs(4))));
    w.pass(secs(4));
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 2);
}

/// Plans, and lets those end that `ends` chooses of the tasks that were just started, for so long. Returns when how
/// many were started.
fn starts(w: &mut World, seconds: u64, ends: impl Fn(&mut World, &'static str) -> bool) -> Vec<(u64, usize)> {
    let begun = w.now;
    let mut starts = Vec::new();
    loop {
        let before = w.living("ecs-svc/1");
        w.plan();
        let mut fresh = w.living("ecs-svc/1");
        fresh.retain(|id| !before.contains(id));
        let at = w.now.since(begun).as_secs();
        if !fresh.is_empty() {
            starts.push((at, fresh.len()));
        }
        let mut ended = false;
        for id in fresh {
            ended |= ends(w, id);
        }
        if ended {
            continue;
        }
        let Some(next) = w.ask_at.filter(|next| next.since(begun).as_secs() <= seconds) else {
            return starts;
        };
        w.now = next;
    }
}

#[test]
fn tasks_that_never_run_are_throttled_though_others_do() {
    let mut w = World::new(13);
    // Two of them find no place; the others run, one after the other.
    let seen = starts(&mut w, 4200, |w, id| {
        let living = w.living("ecs-svc/1");
        if living.len() > 11 {
            w.fail(id);
            return true;
        }
        w.finish_tasks();
        false
    });
    let times: Vec<u64> = seen.iter().map(|(at, _)| *at).collect();
    assert_eq!(times, [0, 0, 10, 30, 70, 150, 310, 630, 1270, 2550, 4170]);
    // Once it is clear that they fail, one tells it for both.
    let numbers: Vec<usize> = seen.iter().map(|(_, number)| *number).collect();
    assert_eq!(numbers, [13, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    let impaired = |e: &&String| e.contains("unable to consistently start tasks");
    assert_eq!(w.events.iter().filter(impaired).count(), 1);
    // There is room: one that runs lets the other be started at once.
    w.pass(secs(1620));
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 12);
    w.finish_tasks();
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 13);
    w.converge();
    assert_eq!(w.primary().counters.launch_failures, 0);
}

#[test]
fn the_one_missing_task_of_a_thousand_is_not_tried_a_thousand_times() {
    let mut w = World::running(999);
    w.desired = 1000;
    let seen = starts(&mut w, 60, |w, id| {
        w.fail(id);
        true
    });
    assert_eq!(seen, [(0, 1), (0, 1), (0, 1), (0, 1), (40, 1)]);
}

#[test]
fn tasks_that_end_soon_after_they_run_are_replaced_at_growing_intervals() {
    let mut w = World::new(1);
    let end_at_once = |w: &mut World, id: &'static str| {
        w.finish_tasks();
        w.fail(id);
        true
    };
    let seen = starts(&mut w, 122, end_at_once);
    let times: Vec<u64> = seen.iter().map(|(at, _)| *at).collect();
    assert_eq!(times, [0, 0, 1, 3, 7, 15, 31, 61, 91, 121]);
    assert!(w.waits[0].ends_with("end soon after they run"), "{:?}", w.waits);
    assert!(
        !w.events.iter().any(|e| e.contains("unable to")),
        "AWS does not throttle these"
    );
    // One that has lived is replaced at once, and the pauses begin anew.
    w.now = w.ask_at.unwrap();
    w.plan();
    w.finish_tasks();
    w.pass(RESTART_PAUSE);
    let task = w.living("ecs-svc/1")[0];
    w.fail(task);
    let seen = starts(&mut w, 20, end_at_once);
    let times: Vec<u64> = seen.iter().map(|(at, _)| *at).collect();
    assert_eq!(times, [0, 0, 1, 3, 7, 15]);
}

#[test]
fn a_task_that_has_lived_does_not_wait_for_others_that_have_not() {
    let mut w = World::running(3);
    for _ in 0..5 {
        let newest = *w.living("ecs-svc/1").last().unwrap();
        w.fail(newest);
        w.plan();
        if w.living("ecs-svc/1").len() == 2 {
            w.now = w.ask_at.unwrap();
            w.plan();
        }
        w.finish_tasks();
    }
    let newest = *w.living("ecs-svc/1").last().unwrap();
    w.fail(newest);
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 2, "its replacement waits");
    let old = w.living("ecs-svc/1")[0];
    w.fail(old);
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 2, "that of the old one does not");
    w.converge();
    assert_eq!(w.living("ecs-svc/1").len(), 3);
}

#[test]
fn the_clock_may_be_set_back_in_a_pause() {
    for seconds in [1, 3600] {
        let mut w = World::new(1);
        for _ in 0..2 {
            w.plan();
            let task = w.living("ecs-svc/1")[0];
            w.fail(task);
        }
        w.now = Timestamp::from_millis(w.now.millis() - seconds * 1000);
        w.plan();
        assert_eq!(w.ask_at, Some(w.now.plus(secs(10))));
    }
}

#[test]
fn an_unhealthy_task_stays_until_its_replacement_is_healthy_if_there_is_room() {
    let mut w = World::new(2);
    w.checked = true;
    w.converge();
    w.forget_past();
    let sick = w.living("ecs-svc/1")[0];
    w.task(sick).container_health = Some(Health::Unhealthy);
    w.plan();
    assert_eq!(w.log, ["start 1 of ecs-svc/1"]);
    // It is replaced even if it recovers.
    w.task(sick).container_health = Some(Health::Healthy);
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 3);
    w.finish_tasks();
    w.plan();
    assert_eq!(
        w.log[1],
        format!("stop {sick}: Task failed container health checks")
    );
    let want = [
        format!("(service web) (task {sick}) failed container health checks."),
        "(service web) has started 1 tasks: (task t4). Amazon ECS replaced 1 tasks due to an unhealthy status.".into(),
        format!("(service web) has stopped 1 running tasks: (task {sick})."),
    ];
    assert_eq!(w.events, want);
    w.converge();
}

#[test]
fn without_room_unhealthy_tasks_go_one_at_a_time() {
    let mut w = World::new(3);
    w.checked = true;
    w.bounds = Bounds {
        minimum_healthy_percent: 50,
        maximum_percent: 100,
    };
    w.converge();
    for task in w.living("ecs-svc/1") {
        w.task(task).container_health = Some(Health::Unhealthy);
    }
    w.forget_past();
    for _ in 0..12 {
        w.once();
        let (living, ending) = w.counts();
        assert!(ending <= 1 && living[0] + ending <= 3, "{living:?} {ending}");
        w.finish_tasks();
    }
    w.converge();
    assert!(w.tasks.iter().all(|t| t.marks.unhealthy.is_none()));
}

#[test]
fn targets_count_too_and_the_grace_period_covers_both() {
    let target = UnhealthyTarget {
        instance: None,
        port: 80,
        target_group: "arn:tg",
        reason: "Request timed out",
    };
    // seconds since the start, container, target, whether it is replaced
    let sick = TargetHealth::Unhealthy(target);
    let table = [
        (0, Some(Health::Unhealthy), TargetHealth::NoTarget, false),
        (59, Some(Health::Healthy), sick, false),
        (59, Some(Health::Unhealthy), TargetHealth::Healthy, false),
        (60, Some(Health::Unhealthy), TargetHealth::Healthy, true),
        (60, None, sick, true),
        (60, None, TargetHealth::Initial, false),
        (3600, Some(Health::Unknown), TargetHealth::Healthy, false),
    ];
    for (seconds, container, of_target, replaced) in table {
        let mut w = World::new(1);
        w.grace = secs(60);
        w.plan();
        w.finish_tasks();
        let task = w.living("ecs-svc/1")[0];
        let t = w.task(task);
        (t.container_health, t.target_health) = (container, of_target);
        w.pass(secs(seconds));
        w.plan();
        let started = w.living("ecs-svc/1").len() == 2;
        assert_eq!(started, replaced, "{seconds} {container:?} {of_target:?}");
        assert_eq!(w.primary().state, RolloutState::InProgress);
    }
    let mut w = World::running(1);
    let task = w.living("ecs-svc/1")[0];
    w.task(task).target_health = sick;
    w.converge();
    let said = format!(
        "(service web) (task {task}) (port 80) is unhealthy in (target-group arn:tg) due to (reason Request timed out)."
    );
    assert_eq!(w.events[0], said);
    let stop = format!("stop {task}: Task failed ELB health checks in (target-group arn:tg)");
    assert!(w.log.contains(&stop), "{:?}", w.log);
}

#[test]
fn when_a_task_counts_as_healthy() {
    use TargetHealth::{Healthy as In, Initial, NoTarget};
    let (healthy, unknown) = (Some(Health::Healthy), Some(Health::Unknown));
    // seconds of RUNNING, container, target, whether a deployment of it is COMPLETED
    let table = [
        (39, None, NoTarget, false),
        (40, None, NoTarget, true),
        (0, healthy, NoTarget, true),
        (999, unknown, NoTarget, false),
        (0, None, In, true),
        (999, None, Initial, false),
        (0, healthy, In, true),
        (999, unknown, In, false),
        (999, healthy, Initial, false),
    ];
    for (seconds, container, target, completed) in table {
        let mut w = World::new(1);
        w.plan();
        w.finish_tasks();
        let id = w.living("ecs-svc/1")[0];
        let t = w.task(id);
        (t.container_health, t.target_health) = (container, target);
        w.pass(secs(seconds));
        w.plan();
        let got = w.primary().state == RolloutState::Completed;
        assert_eq!(got, completed, "{seconds} {container:?} {target:?}");
    }
}

#[test]
fn scaling_out_and_in_follows_the_desired_count() {
    let mut w = World::running(2);
    w.desired = 5;
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 5);
    assert_eq!(w.log, ["start 3 of ecs-svc/1"]);
    // Those that do not run yet go first.
    w.desired = 3;
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 3);
    assert_eq!(w.events.last().unwrap(), "(service web) stopped 2 pending tasks.");
    w.converge();
    w.desired = 0;
    w.plan();
    assert_eq!(w.counts(), (vec![0], 3));
    w.converge();
}

#[test]
fn protected_tasks_stay_until_their_protection_ends() {
    let mut w = World::running(3);
    let until = w.now.plus(secs(600));
    for task in w.living("ecs-svc/1") {
        w.task(task).protected_until = Some(until);
    }
    w.desired = 1;
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 3);
    assert_eq!(w.waits, ["the end of the protection of 2 tasks"]);
    assert_eq!(w.ask_at, Some(until));
    let said = "(service web) was unable to reach steady state because (taskSet ecs-svc/1) was unable to scale in \
                due to (reason 2 tasks under protection)";
    assert_eq!(w.events, [said]);
    w.now = until;
    w.converge();
    assert_eq!(w.living("ecs-svc/1").len(), 1);

    // A free one goes in its place; a rollout waits only for the protected ones.
    let mut w = World::running(3);
    let kept = w.living("ecs-svc/1")[2];
    w.task(kept).protected_until = Some(w.now.plus(secs(6000)));
    w.desired = 1;
    w.plan();
    assert_eq!(w.living("ecs-svc/1"), [kept]);
    w.finish_tasks();
    let new = w.deploy("r2");
    for _ in 0..4 {
        w.plan();
        w.finish_tasks();
        w.pass(PROVING_TIME);
    }
    assert_eq!((w.living("ecs-svc/1").len(), w.living(new).len()), (1, 1));
    assert_eq!(w.primary().state, RolloutState::InProgress);
    // An unhealthy one is replaced nevertheless.
    w.task(kept).container_health = Some(Health::Unhealthy);
    w.converge();
    assert_eq!(w.primary().state, RolloutState::Completed);
}

#[test]
fn tasks_leave_a_draining_instance_within_the_bounds() {
    let mut w = World::running(2);
    w.bounds.maximum_percent = 150;
    let tasks = w.living("ecs-svc/1");
    for task in &tasks {
        w.task(task).instance_draining = true;
    }
    w.plan();
    assert_eq!(w.log, ["start 1 of ecs-svc/1"]);
    w.converge();
    assert!(w.living("ecs-svc/1").iter().all(|t| !tasks.contains(t)));
    // One that does not run yet goes at once.
    w.desired = 3;
    w.plan();
    let pending = w.living("ecs-svc/1")[2];
    w.task(pending).instance_draining = true;
    w.plan();
    assert!(!w.living("ecs-svc/1").contains(&pending));
    assert_eq!(w.living("ecs-svc/1").len(), 3);
}

#[test]
fn want_of_capacity_frees_what_the_minimum_allows() {
    let mut w = World::running(4);
    w.bounds.minimum_healthy_percent = 50;
    let new = w.deploy("r2");
    let until = w.now.plus(secs(15));
    w.find(new).no_capacity_until = Some(until);
    w.plan();
    assert_eq!(w.counts(), (vec![2, 0], 2));
    assert!(
        w.waits
            .contains(&format!("capacity for the tasks of (deployment {new})")),
        "{:?}",
        w.waits
    );
    assert_eq!(w.ask_at, Some(until));
    w.finish_tasks();
    w.plan();
    assert_eq!(w.counts(), (vec![2, 0], 0));
    w.now = until;
    w.converge();
    assert_eq!(w.living(new).len(), 4);
}

#[test]
fn a_good_task_that_ends_during_a_bad_deployment_comes_back() {
    let mut w = World::running(4);
    let bad = w.deploy("bad");
    w.plan();
    let good = w.living("ecs-svc/1")[0];
    w.fail(good);
    w.plan();
    assert_eq!(w.living("ecs-svc/1").len(), 4);
    assert_eq!(w.living(bad).len(), 4);
    assert_eq!(w.tasks.len(), 8);
    w.converge();
    assert_eq!(w.living(bad).len(), 4);
}

#[test]
fn a_deleted_service_stops_everything_and_becomes_inactive() {
    let mut w = World::running(2);
    let task = w.living("ecs-svc/1")[0];
    w.task(task).protected_until = Some(Timestamp::from_secs(i64::MAX / 1000));
    w.status = ServiceStatus::Draining;
    w.plan();
    assert_eq!(w.counts(), (vec![0], 2));
    assert!(!w.gone);
    assert_eq!(w.waits, ["2 tasks to be STOPPED"]);
    for t in &mut w.tasks {
        t.last_status = TaskStatus::Stopping;
    }
    w.plan();
    assert!(w.gone);
}

#[test]
fn tasks_of_no_deployment_are_stopped() {
    let mut w = World::running(1);
    let mut stray = w.tasks[0];
    (stray.id, stray.deployment) = ("stray", "ecs-svc/99");
    w.tasks.push(stray);
    w.converge();
    assert_eq!(w.tasks.len(), 1);
    w.deployments.clear();
    w.plan();
    assert_eq!(w.waits, ["a deployment"]);
}

#[test]
fn odd_facts_do_not_panic() {
    let mut w = World::running(3);
    w.desired = u32::MAX;
    w.bounds = Bounds {
        minimum_healthy_percent: u32::MAX,
        maximum_percent: 0,
    };
    w.once();
    w.desired = 0;
    w.once();
    w.tasks[0].started_at = None;
    w.tasks[0].deployment = "";
    w.once();
    for d in &mut w.deployments {
        d.primary = false;
    }
    w.once();
}
