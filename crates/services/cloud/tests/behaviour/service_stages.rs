//! Blue/green, linear and canary deployments of services that take no traffic, and alarms.

use std::convert::Infallible;
use std::time::Duration;

use model::service::Stage;
use rows::{Deployment, Monitor, RolloutState, ServiceDeploymentStatus as Status, Task};
use serde_json::{Value, json};

use crate::alarms;
use crate::cloud::Cloud;
use crate::fleet::PROVEN;

const MINUTE: Duration = Duration::from_secs(60);

/// A steady service of two tasks with a deployment configuration.
fn steady(configuration: Value) -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.create_service(json!({"deploymentConfiguration": configuration}));
    cloud.run_until_steady();
    cloud.forget_events();
    cloud
}

impl Cloud {
    fn stage(&self) -> Option<&'static str> {
        self.primary().stage.map(|stage| stage.stage.as_str())
    }

    /// The shares of the PRIMARY deployment and of the newest other one.
    fn weights(&self) -> Vec<u16> {
        self.deployments().iter().map(|d| d.production_weight).collect()
    }

    /// The alarm is there, in this state.
    fn raise(&mut self, name: &str, state: &str) {
        self.put_alarm(alarms::settings(name));
        self.set_alarm(name, state);
        self.follow();
    }

    /// The tasks of a deployment that should run.
    fn tasks_of(&self, deployment: &Deployment) -> Vec<Task> {
        let all = self.wanted_tasks().into_iter();
        all.filter(|t| t.started_by.as_ref() == Some(&deployment.id))
            .collect()
    }
}

#[test]
fn a_blue_green_deployment_grows_bakes_and_cleans_up() {
    let mut cloud = steady(json!({"strategy": "BLUE_GREEN", "bakeTimeInMinutes": 10}));
    let blue = cloud.primary();
    cloud.redeploy();
    let green = cloud.primary();
    assert_eq!(cloud.stage(), Some("SCALE_UP"));
    assert_eq!(
        (cloud.tasks_of(&blue).len(), cloud.tasks_of(&green).len()),
        (2, 2)
    );
    assert_eq!(cloud.weights(), [0, 1000]);
    cloud.move_tasks();
    cloud.after(PROVEN);
    cloud.follow();
    assert_eq!(cloud.stage(), Some("BAKE_TIME"));
    assert_eq!(cloud.weights(), [1000, 0]);
    assert_eq!(
        (cloud.tasks_of(&blue).len(), cloud.tasks_of(&green).len()),
        (2, 2)
    );
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(told.lifecycle_stage.map(Stage::as_str), Some("BAKE_TIME"));
    assert_eq!(told.status, Status::InProgress);
    cloud.after(MINUTE * 10 - Duration::from_secs(1));
    cloud.follow();
    assert_eq!(cloud.tasks_of(&blue).len(), 2);
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    assert_eq!(cloud.stage(), Some("CLEAN_UP"));
    assert_eq!(
        (cloud.tasks_of(&blue).len(), cloud.tasks_of(&green).len()),
        (0, 2)
    );
    cloud.run_until_steady();
    let done = cloud.primary();
    assert_eq!((done.id, done.state), (green.id, RolloutState::Completed));
    assert_eq!(done.stage, None);
    assert_eq!(cloud.deployments().len(), 1);
    assert_eq!(cloud.service_deployments()[0].status, Status::Successful);
}

#[test]
fn what_was_never_rolled_out_gives_its_traffic_away() {
    let canary = json!({"canaryPercent": 12.5, "canaryBakeTimeInMinutes": 5});
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.create_service(json!({"deploymentConfiguration":
        {"strategy": "CANARY", "canaryConfiguration": canary, "bakeTimeInMinutes": 60}}));
    let grow = |cloud: &mut Cloud| {
        cloud.move_tasks();
        cloud.after(PROVEN);
        cloud.follow();
    };
    let bake = |cloud: &mut Cloud| {
        cloud.after(MINUTE * 5);
        cloud.follow();
    };
    grow(&mut cloud);
    bake(&mut cloud);
    assert_eq!(cloud.weights(), [1000]);
    cloud.redeploy();
    grow(&mut cloud);
    assert_eq!(cloud.weights(), [125, 875]);
    bake(&mut cloud);
    assert_eq!(cloud.weights(), [1000, 0]);
}

#[test]
fn a_canary_shifts_twice() {
    let canary = json!({"canaryPercent": 12.5, "canaryBakeTimeInMinutes": 5});
    let mut cloud =
        steady(json!({"strategy": "CANARY", "canaryConfiguration": canary, "bakeTimeInMinutes": 1}));
    cloud.redeploy();
    cloud.move_tasks();
    cloud.after(PROVEN);
    cloud.follow();
    assert_eq!(cloud.stage(), Some("PRODUCTION_TRAFFIC_SHIFT"));
    assert_eq!(cloud.weights(), [125, 875]);
    cloud.after(MINUTE * 5);
    cloud.follow();
    assert_eq!(cloud.stage(), Some("BAKE_TIME"));
    assert_eq!(cloud.weights(), [1000, 0]);
    cloud.run_until_steady();
    assert_eq!(cloud.primary().state, RolloutState::Completed);
}

#[test]
fn a_linear_deployment_shifts_step_by_step() {
    let linear = json!({"stepPercent": 40.0, "stepBakeTimeInMinutes": 2});
    let mut cloud =
        steady(json!({"strategy": "LINEAR", "linearConfiguration": linear, "bakeTimeInMinutes": 0}));
    cloud.redeploy();
    cloud.move_tasks();
    cloud.after(PROVEN);
    cloud.follow();
    for (step, share) in [(0, 400), (1, 800)] {
        assert_eq!(cloud.weights(), [share, 1000 - share]);
        assert_eq!(cloud.primary().stage.unwrap().step, step);
        cloud.after(MINUTE * 2);
        cloud.follow();
    }
    assert_eq!(cloud.stage(), Some("CLEAN_UP"));
    cloud.run_until_steady();
}

#[test]
fn a_green_side_that_fails_goes_and_the_blue_one_is_primary_again() {
    let breaker = json!({"enable": true, "rollback": true});
    let mut cloud = steady(json!({"strategy": "BLUE_GREEN", "deploymentCircuitBreaker": breaker}));
    let blue = cloud.primary();
    cloud.redeploy();
    let green = cloud.primary();
    while cloud.primary().id == green.id {
        for task in cloud.tasks_of(&green) {
            cloud.fail(&task);
        }
        cloud.follow();
        cloud.after(Duration::from_secs(10));
        cloud.follow();
    }
    let primary = cloud.primary();
    assert_eq!((&primary.id, primary.state), (&blue.id, RolloutState::Completed));
    assert_eq!(cloud.tasks_of(&blue).len(), 2);
    let events = cloud.events();
    let failed = format!(
        "(deployment {}) deployment failed: tasks failed to start.",
        green.id
    );
    let back = format!("rolling back to deployment {}.", blue.id);
    assert!(events.contains(&failed) && events.contains(&back), "{events:#?}");
    cloud.run_until_steady();
    assert_eq!(cloud.deployments().len(), 1);
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(told.status, Status::RollbackSuccessful);
    assert_eq!(told.rollback.unwrap().revision, blue.revision);
}

#[test]
fn a_rollback_that_is_asked_for_comes_at_any_stage() {
    for stage in ["SCALE_UP", "BAKE_TIME"] {
        let mut cloud = steady(json!({"strategy": "BLUE_GREEN", "bakeTimeInMinutes": 10}));
        let blue = cloud.primary();
        cloud.redeploy();
        if stage == "BAKE_TIME" {
            cloud.move_tasks();
            cloud.after(PROVEN);
            cloud.follow();
        }
        assert_eq!(cloud.stage(), Some(stage));
        let key = cloud.primary().row_key();
        let done = cloud.world.transact(|txn| -> Result<(), Infallible> {
            txn.update::<Deployment>(&key, |row| row.rollback_requested = true);
            Ok(())
        });
        done.unwrap();
        cloud.follow();
        cloud.run_until_steady();
        assert_eq!(cloud.primary().id, blue.id);
        assert_eq!(cloud.weights(), [1000]);
        assert_eq!(cloud.deployments().len(), 1);
        let told = cloud.service_deployments()[0].clone();
        assert_eq!(told.status, Status::RollbackSuccessful, "{stage}");
    }
}

fn alarms(names: &[&str]) -> Value {
    json!({"alarmNames": names, "enable": true, "rollback": true})
}

#[test]
fn an_alarm_fails_a_deployment_until_its_bake_time_is_over() {
    let mut cloud = steady(json!({"alarms": alarms(&["errors"])}));
    cloud.raise("errors", "OK");
    let good = cloud.primary();
    cloud.redeploy();
    let bad = cloud.primary();
    assert_eq!(cloud.service_deployments()[0].alarms, Monitor::Monitoring);
    for _ in 0..4 {
        cloud.move_tasks();
        cloud.after(PROVEN);
        cloud.follow();
    }
    assert_eq!(cloud.stage(), Some("BAKE_TIME"));
    assert_eq!(cloud.primary().state, RolloutState::InProgress);
    cloud.raise("other", "ALARM");
    assert_eq!(cloud.primary().id, bad.id);
    cloud.raise("errors", "ALARM");
    let events = cloud.events();
    let failed = format!("(deployment {}) deployment failed: alarm detected.", bad.id);
    assert!(events.contains(&failed), "{events:#?}");
    let new = cloud.primary();
    assert!(new.is_rollback);
    assert_eq!(new.revision, good.revision);
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(
        (told.status, told.alarms),
        (Status::RollbackInProgress, Monitor::Triggered)
    );
    assert_eq!(told.triggered_alarms, ["errors"]);
    let reason = "Service deployment rolled back because alarm(s) were detected.";
    assert_eq!(told.status_reason.as_deref(), Some(reason));
    // The alarm still stands, which the way back does not look at.
    cloud.run_until_steady();
    assert_eq!(cloud.service_deployments()[0].status, Status::RollbackSuccessful);
}

#[test]
fn an_alarm_that_stands_at_the_start_is_not_looked_at() {
    let mut cloud = steady(json!({"alarms": alarms(&["errors"])}));
    cloud.raise("errors", "ALARM");
    cloud.redeploy();
    let deployment = cloud.primary();
    assert!(deployment.alarms_off);
    assert_eq!(cloud.service_deployments()[0].alarms, Monitor::Disabled);
    cloud.run_until_steady();
    assert_eq!(cloud.primary().id, deployment.id);
    assert_eq!(cloud.service_deployments()[0].status, Status::Successful);
}

#[test]
fn after_its_bake_time_a_deployment_is_done_and_alarms_are_late() {
    let mut cloud = steady(json!({"alarms": alarms(&["errors"]), "bakeTimeInMinutes": 3}));
    cloud.raise("errors", "OK");
    cloud.redeploy();
    let deployment = cloud.primary();
    cloud.run_until_steady();
    assert_eq!(cloud.primary().state, RolloutState::Completed);
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(
        (told.status, told.alarms),
        (Status::Successful, Monitor::Complete)
    );
    cloud.raise("errors", "ALARM");
    assert_eq!(cloud.primary().id, deployment.id);
}

#[test]
fn a_rollback_that_is_overtaken_has_failed() {
    let breaker = json!({"enable": true, "rollback": true});
    let mut cloud = steady(json!({"deploymentCircuitBreaker": breaker}));
    cloud.redeploy();
    let bad = cloud.primary();
    while !cloud.primary().is_rollback {
        for task in cloud.tasks_of(&bad) {
            cloud.fail(&task);
        }
        cloud.after(Duration::from_secs(10));
        cloud.follow();
    }
    // All of its tasks are to be replaced once more, by something newer.
    cloud.after(Duration::from_secs(1));
    cloud.redeploy();
    let told = cloud.service_deployments();
    assert_eq!(told[0].status, Status::InProgress);
    assert_eq!(told[1].status, Status::RollbackFailed);
    assert_eq!(told[1].finished_at, Some(cloud.now));
    cloud.run_until_steady();
    assert_eq!(cloud.service_deployments()[0].status, Status::Successful);
    assert_eq!(cloud.service_deployments()[1].status, Status::RollbackFailed);
}
