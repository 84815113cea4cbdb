//! Blue/green, linear and canary deployments, and the hooks that are asked on their way.

use std::time::Duration;

use rows::{HookCall, HookStatus, HookTarget, Observation};
use serde_json::{Value, json};

use crate::cloud::Cloud;
use crate::fleet::PROVEN;

const URL: &str = "http://127.0.0.1:9000/hook";
const STAGES: [&str; 8] = [
    "RECONCILE_SERVICE",
    "PRE_SCALE_UP",
    "POST_SCALE_UP",
    "TEST_TRAFFIC_SHIFT",
    "POST_TEST_TRAFFIC_SHIFT",
    "PRE_PRODUCTION_TRAFFIC_SHIFT",
    "PRODUCTION_TRAFFIC_SHIFT",
    "POST_PRODUCTION_TRAFFIC_SHIFT",
];
const SUCCEEDED: &str = r#"{"hookStatus": "SUCCEEDED"}"#;

impl Cloud {
    /// The stage of the deployment that is under way, and who is asked in it.
    fn asked(&self) -> Option<(&'static str, Vec<HookCall>)> {
        let rows = self.deployments().into_iter();
        let stage = rows.filter_map(|row| row.stage).next()?;
        let awaited = |call: &HookCall| call.status == HookStatus::Awaited;
        Some((
            stage.stage.as_str(),
            stage.hooks.into_iter().filter(awaited).collect(),
        ))
    }

    /// The hook that is waited for, alone.
    #[track_caller]
    fn only_hook(&self) -> HookCall {
        let (stage, mut calls) = self.asked().expect("a deployment is under way");
        assert_eq!(calls.len(), 1, "{stage} {calls:?}");
        calls.remove(0)
    }

    fn answer(&mut self, call: &HookCall, answer: Result<&str, &str>) {
        let rows = self.deployments().into_iter();
        let has = |row: &rows::Deployment| row.stage.as_ref().is_some_and(|s| s.hooks.contains(call));
        let deployment = rows
            .into_iter()
            .find(has)
            .expect("the hook is a deployment's")
            .row_key();
        self.observe(Observation::HookAnswered {
            deployment,
            hook: call.id.clone(),
            called_at: call.call_at,
            at: self.now,
            answer: answer.map(str::to_owned).map_err(str::to_owned),
        });
        self.follow();
    }

    /// Lets everything go on until a hook is asked or nothing is left to do; returns the stage of the hook.
    fn until_asked(&mut self) -> Option<&'static str> {
        for _ in 0..100 {
            match self.asked() {
                Some((stage, calls)) if !calls.is_empty() => return Some(stage),
                None if self.newest()["status"] != "IN_PROGRESS" => return None,
                _ => {}
            }
            let asks = self.move_tasks().filter(|at| *at > self.now);
            self.after(asks.map_or(PROVEN, |at| at.since(self.now)).min(PROVEN));
            self.follow();
        }
        panic!("{:#?} {:#?}", self.deployments(), self.events());
    }
}

fn hook(stages: &[&str]) -> Value {
    json!({"hookTargetArn": URL, "lifecycleStages": stages})
}

fn pause(stages: &[&str]) -> Value {
    json!({"targetType": "PAUSE", "lifecycleStages": stages})
}

/// A steady service of two tasks without hooks, which has them from its next deployment on.
fn staged(mut configuration: Value, hooks: Value) -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    configuration["bakeTimeInMinutes"] = json!(1);
    cloud.create_service(json!({"deploymentConfiguration": configuration}));
    cloud.run_until_steady();
    cloud.change_service(json!({"deploymentConfiguration": {"lifecycleHooks": hooks}}));
    cloud.forget_events();
    cloud
}

fn blue_green(hooks: Value) -> Cloud {
    staged(json!({"strategy": "BLUE_GREEN"}), hooks)
}

fn weights(told: &Value) -> (Option<f64>, Option<f64>) {
    let weight = |revision: &Value| revision["requestedProductionTrafficWeight"].as_f64();
    (
        weight(&told["sourceServiceRevisions"][0]),
        weight(&told["targetServiceRevision"]),
    )
}

#[test]
fn every_stage_asks_its_hooks_in_order() {
    let mut cloud = blue_green(json!([hook(&STAGES)]));
    cloud.redeploy();
    let mut stages = Vec::new();
    while let Some(stage) = cloud.until_asked() {
        let told = cloud.newest();
        let shown = match stage {
            "PRE_PRODUCTION_TRAFFIC_SHIFT" => "PRODUCTION_TRAFFIC_SHIFT",
            other => other,
        };
        assert_eq!(told["lifecycleStage"], shown);
        let before = matches!(
            stage,
            "PRE_SCALE_UP"
                | "POST_SCALE_UP"
                | "TEST_TRAFFIC_SHIFT"
                | "POST_TEST_TRAFFIC_SHIFT"
                | "PRE_PRODUCTION_TRAFFIC_SHIFT"
        );
        let expected = if before {
            (Some(100.0), Some(0.0))
        } else {
            (Some(0.0), Some(100.0))
        };
        assert_eq!(weights(&told), expected, "{stage}");
        // Both sides run until the deployment bakes.
        let running = if stage == "PRE_SCALE_UP" { 2 } else { 4 };
        assert_eq!(cloud.running(), running, "{stage}");
        let [detail] = &told["lifecycleHookDetails"].as_array().unwrap()[..] else {
            panic!("{told}")
        };
        let call = cloud.only_hook();
        assert_eq!(detail["hookId"], call.id);
        assert_eq!(detail["targetArn"], URL);
        assert_eq!(detail["targetType"], "AWS_LAMBDA");
        assert_eq!(detail["status"], "IN_PROGRESS");
        assert_eq!(detail["timeoutAction"], "ROLLBACK");
        stages.push(stage);
        cloud.answer(&call, Ok(SUCCEEDED));
    }
    // There was one revision to begin with: nothing had to be reconciled.
    assert_eq!(stages, STAGES[1..]);
    cloud.run_until_steady();
    let told = cloud.newest();
    assert_eq!(
        (&told["status"], &told["lifecycleStage"]),
        (&json!("SUCCESSFUL"), &json!("CLEAN_UP"))
    );
    assert_eq!(weights(&told), (Some(0.0), Some(100.0)));
    assert_eq!(told.get("lifecycleHookDetails"), None);
    assert_eq!(cloud.running(), 2);
}

#[test]
fn a_canary_asks_before_and_during_each_shift() {
    let canary = json!({"strategy": "CANARY",
        "canaryConfiguration": {"canaryPercent": 12.5, "canaryBakeTimeInMinutes": 1}});
    let stages = ["PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT"];
    let mut cloud = staged(canary, json!([hook(&stages)]));
    cloud.redeploy();
    let mut seen = Vec::new();
    while let Some(stage) = cloud.until_asked() {
        seen.push((stage, weights(&cloud.newest())));
        let call = cloud.only_hook();
        cloud.answer(&call, Ok(SUCCEEDED));
    }
    let at = |stage: usize, source, target| (stages[stage], (Some(source), Some(target)));
    assert_eq!(
        seen,
        [
            at(0, 100.0, 0.0),
            at(1, 87.5, 12.5),
            at(0, 87.5, 12.5),
            at(1, 0.0, 100.0)
        ]
    );
}

/// Which answer fails the deployment, and how that is told.
#[test]
fn a_hook_that_fails_rolls_the_deployment_back() {
    let fails = "lifecycle hook(s) failed.";
    for (answer, text) in [
        (
            Ok(r#"{"hookStatus": "FAILED", "reason": "no"}"#),
            format!("Lifecycle hook target {URL} returned FAILED status."),
        ),
        (
            Ok(r#"{"hookStatus": null}"#),
            format!("ECS was unable to parse the response from {URL} due to HookStatus must not be null"),
        ),
        (
            Err("connection refused"),
            format!("ECS was unable to invoke hook target {URL} due to connection refused"),
        ),
    ] {
        let mut cloud = blue_green(json!([hook(&["POST_SCALE_UP"])]));
        let before = cloud.newest()["targetServiceRevision"]["arn"].clone();
        cloud.redeploy();
        assert_eq!(cloud.until_asked(), Some("POST_SCALE_UP"));
        let call = cloud.only_hook();
        cloud.answer(&call, answer);
        cloud.run_until_steady();
        let told = cloud.newest();
        assert_eq!(told["status"], "ROLLBACK_SUCCESSFUL");
        let reason = format!("Service deployment rolled back because POST_SCALE_UP {fails} {text}");
        assert_eq!(told["statusReason"], reason);
        assert_eq!(told["rollback"]["serviceRevisionArn"], before);
        assert_eq!(weights(&told), (Some(100.0), Some(0.0)));
        assert_eq!(
            cloud.describe_service()["currentServiceRevisions"][0]["arn"],
            before
        );
    }
}

#[test]
fn a_failure_after_the_shift_asks_the_hooks_of_the_shift_again() {
    let stages = ["PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"];
    let mut cloud = blue_green(json!([hook(&stages)]));
    cloud.redeploy();
    assert_eq!(cloud.until_asked(), Some(stages[0]));
    let call = cloud.only_hook();
    cloud.answer(&call, Ok(SUCCEEDED));
    assert_eq!(cloud.until_asked(), Some(stages[1]));
    let call = cloud.only_hook();
    cloud.answer(&call, Ok(r#"{"hookStatus": "FAILED"}"#));
    // On the way back: the source has the traffic again.
    let (stage, _) = cloud.asked().unwrap();
    assert_eq!(stage, stages[0]);
    let told = cloud.newest();
    assert_eq!(told["status"], "ROLLBACK_IN_PROGRESS");
    assert_eq!(weights(&told), (Some(100.0), Some(0.0)));
    let again = cloud.only_hook();
    assert_ne!(again.id, call.id);
    cloud.answer(&again, Ok(r#"{"hookStatus": "FAILED"}"#));
    cloud.run_until_steady();
    let told = cloud.newest();
    assert_eq!(told["status"], "ROLLBACK_SUCCESSFUL");
    assert!(
        told["statusReason"]
            .as_str()
            .unwrap()
            .contains("POST_PRODUCTION_TRAFFIC_SHIFT lifecycle")
    );
}

#[test]
fn a_hook_in_progress_is_called_again_with_what_it_said() {
    let mut with_details = hook(&["PRE_SCALE_UP"]);
    with_details["hookDetails"] = json!({"bucket": "b"});
    let mut cloud = blue_green(json!([with_details]));
    cloud.redeploy();
    let first = cloud.only_hook();
    assert_eq!(
        (first.call_at, first.details.as_deref()),
        (cloud.now, Some(r#"{"bucket":"b"}"#))
    );
    cloud.after(Duration::from_secs(2));
    cloud.answer(&first, Ok(r#"{"hookStatus": "IN_PROGRESS"}"#));
    let second = cloud.only_hook();
    assert_eq!((&second.id, &second.details), (&first.id, &first.details));
    assert_eq!(second.call_at, cloud.now.plus(Duration::from_secs(30)));
    // The same answer once more is no answer to the second call.
    cloud.after(Duration::from_secs(1));
    let stale = Observation::HookAnswered {
        deployment: cloud.primary().row_key(),
        hook: first.id.clone(),
        called_at: first.call_at,
        at: cloud.now,
        answer: Ok(SUCCEEDED.to_owned()),
    };
    cloud.observe(stale);
    cloud.follow();
    assert_eq!(cloud.only_hook(), second);
    let body = r#"{"hookStatus": "IN_PROGRESS", "callBackDelay": 5, "hookDetails": {"seen": 1}}"#;
    cloud.answer(&second, Ok(body));
    let third = cloud.only_hook();
    assert_eq!(third.details.as_deref(), Some(r#"{"seen":1}"#));
    assert_eq!(third.call_at, second.call_at.plus(Duration::from_secs(5)));
    cloud.answer(&third, Ok(SUCCEEDED));
    assert_eq!(cloud.until_asked(), None);
    assert_eq!(cloud.newest()["status"], "SUCCESSFUL");
}

#[test]
fn silence_rolls_back_or_goes_on_as_the_hook_says() {
    for (action, status) in [("ROLLBACK", "ROLLBACK_SUCCESSFUL"), ("CONTINUE", "SUCCESSFUL")] {
        for mut hook in [hook(&["PRE_SCALE_UP"]), pause(&["PRE_SCALE_UP"])] {
            hook["timeoutConfiguration"] = json!({"timeoutInMinutes": 3, "action": action});
            let mut cloud = blue_green(json!([hook]));
            cloud.redeploy();
            let call = cloud.only_hook();
            let detail = cloud.newest()["lifecycleHookDetails"][0].clone();
            assert_eq!(detail["timeoutAction"], action);
            let expires = cloud.now.plus(Duration::from_secs(180));
            assert_eq!(call.expires_at, expires);
            let woken = cloud.follow();
            assert!(woken.is_some_and(|at| at <= expires), "{woken:?}");
            cloud.after(Duration::from_secs(179));
            cloud.follow();
            assert_eq!(cloud.only_hook(), call);
            cloud.after(Duration::from_secs(1));
            cloud.follow();
            cloud.run_until_steady();
            let told = cloud.newest();
            assert_eq!(told["status"], status);
            if action == "ROLLBACK" {
                let who = match &call.target {
                    HookTarget::Call { target, .. } => format!("target {target}"),
                    HookTarget::Pause => call.id.clone(),
                };
                let text = format!(
                    "Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle \
                     hook {who} timed out."
                );
                assert_eq!(told["statusReason"], text);
            }
        }
    }
}

#[test]
fn a_pause_waits_for_its_continuation() {
    let both = [hook(&["POST_SCALE_UP"]), pause(&["POST_SCALE_UP"])];
    let mut cloud = blue_green(json!(both));
    cloud.redeploy();
    assert_eq!(cloud.until_asked(), Some("POST_SCALE_UP"));
    let told = cloud.newest();
    let arn = told["serviceDeploymentArn"].clone();
    let [call, paused] = &told["lifecycleHookDetails"].as_array().unwrap()[..] else {
        panic!("{told}")
    };
    assert_eq!(paused["status"], "AWAITING_ACTION");
    assert_eq!(paused["targetType"], "PAUSE");
    assert_eq!(paused.get("targetArn"), None);
    assert!(paused["hookId"].as_str().unwrap().starts_with("ecs-pause-"));
    let (called_id, paused_id) = (call["hookId"].clone(), paused["hookId"].clone());
    let go_on = |cloud: &mut Cloud, hook: &Value| {
        let input = json!({"serviceDeploymentArn": arn, "hookId": hook});
        cloud.call("ecs", "ContinueServiceDeployment", input)
    };
    for (hook, text) in [
        (json!("x"), "The hook x was not found.".to_owned()),
        (
            called_id.clone(),
            format!("The hook {} is not a PAUSE hook.", called_id.as_str().unwrap()),
        ),
    ] {
        let error = go_on(&mut cloud, &hook).unwrap_err();
        assert_eq!(error, ("InvalidParameterException".to_owned(), text));
    }
    assert_eq!(
        go_on(&mut cloud, &paused_id),
        Ok(json!({"serviceDeploymentArn": arn}))
    );
    cloud.follow();
    // The other hook of the stage has yet to answer.
    let (_, text) = go_on(&mut cloud, &paused_id).unwrap_err();
    assert_eq!(
        text,
        format!(
            "The hook {} is not awaiting an action.",
            paused_id.as_str().unwrap()
        )
    );
    assert_eq!(cloud.newest()["lifecycleHookDetails"][1]["status"], "SUCCEEDED");
    let call = cloud.only_hook();
    cloud.answer(&call, Ok(SUCCEEDED));
    assert_eq!(cloud.until_asked(), None);
    assert_eq!(cloud.newest()["status"], "SUCCESSFUL");
    // The stage asked once, and the next deployment asks anew.
    cloud.redeploy();
    assert_eq!(cloud.until_asked(), Some("POST_SCALE_UP"));
    assert_ne!(cloud.newest()["lifecycleHookDetails"][1]["hookId"], paused_id);
}

#[test]
fn a_pause_can_be_rolled_back_and_a_hook_stopped() {
    for by_continue in [true, false] {
        let mut cloud = blue_green(json!([pause(&["PRE_PRODUCTION_TRAFFIC_SHIFT"])]));
        cloud.redeploy();
        cloud.until_asked();
        if by_continue {
            let (arn, id) = (
                cloud.newest()["serviceDeploymentArn"].clone(),
                cloud.only_hook().id,
            );
            let input = json!({"serviceDeploymentArn": arn, "hookId": id, "action": "ROLLBACK"});
            cloud.ok("ecs", "ContinueServiceDeployment", input);
            cloud.follow();
        } else {
            cloud.stop_deployment();
        }
        cloud.run_until_steady();
        let told = cloud.newest();
        assert_eq!(told["status"], "ROLLBACK_SUCCESSFUL");
        assert_eq!(
            told["statusReason"],
            "Service deployment rolled back because a rollback was requested."
        );
        assert_eq!(cloud.running(), 2);
    }
}

#[test]
fn an_update_of_the_hooks_does_not_change_who_was_asked() {
    let mut cloud = blue_green(json!([hook(&["PRE_SCALE_UP"])]));
    cloud.redeploy();
    let call = cloud.only_hook();
    cloud.change_service(json!({"deploymentConfiguration": {"lifecycleHooks": []}}));
    assert_eq!(cloud.only_hook(), call);
    cloud.answer(&call, Ok(SUCCEEDED));
    assert_eq!(cloud.until_asked(), None);
    assert_eq!(cloud.newest()["status"], "SUCCESSFUL");
}
