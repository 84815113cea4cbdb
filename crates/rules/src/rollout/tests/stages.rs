use super::super::*;
use super::world::*;

const BAKE: std::time::Duration = secs(300);

fn blue(strategy: Strategy) -> World {
    let mut w = World::running(2);
    w.find("ecs-svc/1").production_weight = 1000;
    w.strategy = strategy;
    w
}

fn blue_green() -> Strategy {
    Strategy::BlueGreen { bake: BAKE }
}

fn stages(w: &World, id: &str) -> Vec<String> {
    let of = |line: &String| {
        let rest = line.strip_prefix(id)?.trim();
        let stage = rest
            .trim_end_matches(" back")
            .chars()
            .all(|c| c.is_ascii_uppercase() || c == '_' || c == ' ');
        (stage || rest.starts_with("Production ") || rest.starts_with("Test ")).then(|| rest.to_owned())
    };
    w.log.iter().filter_map(of).collect()
}

#[test]
fn blue_green_goes_through_its_stages() {
    let mut w = blue(blue_green());
    w.traffic.test = true;
    let green = w.deploy("r2");
    w.plan();
    assert_eq!((w.living("ecs-svc/1").len(), w.living(green).len()), (2, 2));
    assert_eq!(w.waits, ["2 tasks to become RUNNING"]);
    w.converge();
    let want = [
        "PRE_SCALE_UP",
        "SCALE_UP",
        "POST_SCALE_UP",
        "TEST_TRAFFIC_SHIFT",
        "Test 1000",
        "POST_TEST_TRAFFIC_SHIFT",
        "PRE_PRODUCTION_TRAFFIC_SHIFT",
        "PRODUCTION_TRAFFIC_SHIFT",
        "Production 1000",
        "POST_PRODUCTION_TRAFFIC_SHIFT",
        "BAKE_TIME",
        "CLEAN_UP",
    ];
    assert_eq!(stages(&w, green), want);
    assert_eq!(w.primary().id, green);
    assert_eq!(w.deployments.len(), 1);
    assert_eq!(w.living(green).len(), 2);
    let done = format!("(service web) (deployment {green}) deployment completed.");
    assert!(w.events.contains(&done), "{:?}", w.events);
}

#[test]
fn linear_and_canary_shift_and_bake_in_steps() {
    let linear = Strategy::Linear {
        step: 400,
        step_bake: BAKE,
        bake: secs(1),
    };
    let canary = Strategy::Canary {
        first: 50,
        first_bake: BAKE,
        bake: secs(1),
    };
    let table: [(Strategy, &[u16]); 2] = [(linear, &[400, 800, 1000]), (canary, &[50, 1000])];
    for (strategy, weights) in table {
        let mut w = blue(strategy);
        let green = w.deploy("r2");
        let mut seen: Vec<(u16, u64)> = Vec::new();
        for _ in 0..200 {
            let (before, at) = (w.primary().production_weight, w.now);
            w.once();
            let weight = w.primary().production_weight;
            if weight != before {
                seen.push((weight, at.since(model::Timestamp::EPOCH).as_secs()));
            }
            if w.steady {
                break;
            }
            w.finish_tasks();
            w.pass(secs(5));
        }
        assert!(w.steady && w.primary().id == green);
        assert_eq!(seen.iter().map(|(n, _)| *n).collect::<Vec<_>>(), weights);
        for pair in seen.windows(2) {
            let between = pair[1].1 - pair[0].1;
            assert!((300..320).contains(&between), "{between}");
        }
        let pre = w
            .log
            .iter()
            .filter(|l| l.ends_with("PRE_PRODUCTION_TRAFFIC_SHIFT"))
            .count();
        assert_eq!(pre, weights.len());
    }
}

#[test]
fn the_first_deployment_has_no_other_side() {
    let mut w = World::new(2);
    w.strategy = blue_green();
    w.converge();
    assert_eq!(w.primary().state, RolloutState::Completed);
}

/// Brings a deployment to the stage.
fn at(stage: Stage) -> (World, &'static str) {
    let mut w = blue(blue_green());
    w.traffic.test = true;
    let green = w.deploy("r2");
    for _ in 0..400 {
        w.once();
        if w.primary().stage.is_some_and(|s| s.stage == stage) {
            return (w, green);
        }
        w.finish_tasks();
        w.pass(secs(20));
    }
    panic!("never in {stage:?}");
}

const BACK: [Stage; 10] = [
    Stage::PreScaleUp,
    Stage::ScaleUp,
    Stage::PostScaleUp,
    Stage::TestTrafficShift,
    Stage::PostTestTrafficShift,
    Stage::PreProductionTrafficShift,
    Stage::ProductionTrafficShift,
    Stage::PostProductionTrafficShift,
    Stage::BakeTime,
    Stage::CleanUp,
];

fn set_hooks(w: &mut World, green: &str, hooks: Hooks<'static>) {
    w.find(green).stage.as_mut().unwrap().hooks = hooks;
}

#[test]
fn every_stage_waits_for_its_hooks_and_their_failure_rolls_back() {
    for stage in BACK.into_iter().filter(|s| s.has_hooks()) {
        let (mut w, green) = at(stage);
        set_hooks(&mut w, green, Hooks::Awaited);
        w.plan();
        assert_eq!(w.primary().stage.unwrap().stage, stage);
        let wait = format!("the lifecycle hooks of {}", stage.as_str());
        assert!(w.waits.contains(&wait), "{:?}", w.waits);
        set_hooks(&mut w, green, Hooks::Failed("of a test."));
        w.converge();
        assert_eq!(
            (w.primary().id, w.living("ecs-svc/1").len()),
            ("ecs-svc/1", 2),
            "{stage:?}"
        );
        let reason = format!("{green} Failed: Service deployment rolled back because of a test.");
        assert!(w.log.contains(&reason), "{:?}", w.log);
        assert!(w.deployments.iter().all(|d| d.id != green), "it is gone");
    }
}

#[test]
fn a_rollback_takes_traffic_back_before_tasks_go() {
    for stage in BACK {
        let (mut w, green) = at(stage);
        w.find(green).rollback_requested = true;
        let (production, test) = (w.find(green).production_weight, w.find(green).test_weight);
        w.forget_past();
        w.converge();
        let want = match (production, test) {
            (0, 0) => vec![],
            (0, _) => vec!["TEST_TRAFFIC_SHIFT back", "Test 0"],
            _ => vec![
                "PRODUCTION_TRAFFIC_SHIFT back",
                "Production 0",
                "TEST_TRAFFIC_SHIFT back",
                "Test 0",
            ],
        };
        let shifts: Vec<String> = stages(&w, green)
            .into_iter()
            .filter(|s| s.ends_with("back") || s.ends_with(" 0"))
            .collect();
        assert_eq!(shifts, want, "{stage:?}");
        assert_eq!(w.primary().revision, "r1", "{stage:?}");
        let stop = w.log.iter().position(|l| l.starts_with("stop"));
        let shift = w.log.iter().rposition(|l| l.ends_with(" 0"));
        assert!(shift.is_none() || shift < stop, "{:?}", w.log);
    }
}

#[test]
fn traffic_that_does_not_follow_holds_the_stage_and_times_out() {
    let (mut w, green) = at(Stage::PreProductionTrafficShift);
    w.traffic.managed = true;
    w.traffic.propagation = secs(600);
    w.plan();
    assert_eq!(w.primary().stage.unwrap().stage, Stage::ProductionTrafficShift);
    assert_eq!(w.waits, ["the traffic to follow PRODUCTION_TRAFFIC_SHIFT"]);
    let mut followed = w.clone();
    followed.find(green).stage.as_mut().unwrap().shifted = true;
    followed.plan();
    assert_eq!(followed.ask_at, Some(w.now.plus(secs(600))));
    followed.pass(secs(600));
    followed.plan();
    assert_eq!(followed.primary().stage.unwrap().stage, Stage::BakeTime);

    w.pass(secs(24 * 3600 + 601));
    w.plan();
    assert!(w.primary().stage.unwrap().rolling_back.is_some());
    w.find(green).stage.as_mut().unwrap().shifted = true;
    w.plan();
    w.find(green).stage.as_mut().unwrap().shifted = true;
    w.converge();
    assert_eq!(w.primary().id, "ecs-svc/1");
    let reason = "Service deployment rolled back because the PRODUCTION_TRAFFIC_SHIFT stage timed out.";
    assert!(w.log.iter().any(|l| l.ends_with(reason)), "{:?}", w.log);
}

#[test]
fn the_breaker_and_alarms_roll_back_too() {
    let mut w = blue(blue_green());
    w.breaker = Breaker {
        enable: true,
        ..Breaker::OFF
    };
    let bad = w.deploy("bad");
    for _ in 0..20 {
        w.plan();
        match w.living(bad).first() {
            Some(task) => w.fail(task),
            None if w.primary().id != bad => break,
            None => w.pass(w.ask_at.unwrap().since(w.now)),
        }
    }
    w.converge();
    assert_eq!((w.primary().id, w.living("ecs-svc/1").len()), ("ecs-svc/1", 2));
    let reason = "Service deployment rolled back because the circuit breaker threshold was exceeded.";
    assert_eq!(Failure::Breaker.to_string(), reason);

    let (mut w, _) = at(Stage::BakeTime);
    w.alarms = Some(Alarms {
        rollback: true,
        bake: None,
        raised: true,
    });
    w.converge();
    assert_eq!(w.primary().id, "ecs-svc/1");
}

#[test]
fn an_overtaken_deployment_gives_its_traffic_back_first() {
    let (mut w, middle) = at(Stage::PostProductionTrafficShift);
    let last = w.deploy("r3");
    w.plan();
    assert_eq!(stages(&w, last)[0], "RECONCILE_SERVICE");
    let shifts: Vec<_> = stages(&w, middle).into_iter().rev().take(2).collect();
    assert_eq!(shifts, ["Test 0", "Production 0"]);
    w.converge();
    assert_eq!(w.primary().revision, "r3");
    assert_eq!(w.deployments.len(), 1);
}

#[test]
fn both_sides_keep_their_tasks_and_follow_the_desired_count() {
    let (mut w, green) = at(Stage::BakeTime);
    for id in ["ecs-svc/1", green] {
        let task = w.living(id)[0];
        w.fail(task);
    }
    w.desired = 3;
    w.plan();
    assert_eq!((w.living("ecs-svc/1").len(), w.living(green).len()), (3, 3));
    w.converge();
    assert_eq!(w.living(green).len(), 3);
}
