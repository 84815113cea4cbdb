//! Tasks that scale-in and deployments leave alone.

use std::time::Duration;

use rows::{Task, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

const CLUSTER: &str = "default";

fn update(cloud: &mut Cloud, change: Value) -> Result<Value, (String, String)> {
    let mut input = json!({"cluster": CLUSTER, "protectionEnabled": true});
    let members = change.as_object().unwrap().clone();
    input.as_object_mut().unwrap().extend(members);
    cloud.call("ecs", "UpdateTaskProtection", input)
}

#[test]
fn only_tasks_of_services_are_protected() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let arn = cloud.run_web()["taskArn"].as_str().unwrap().to_owned();
    let (cluster, _) = arn.rsplit_once('/').unwrap();
    let unknown = format!("{cluster}/00000000000000000000000000000000");
    let failures = json!([
        {"arn": arn, "reason": "TASK_NOT_VALID"},
        {"arn": unknown, "reason": "MISSING"},
    ]);
    let answer = json!({"protectedTasks": [], "failures": failures});
    assert_eq!(
        update(&mut cloud, json!({"tasks": [arn, unknown]})).unwrap(),
        answer
    );
    let input = json!({"cluster": CLUSTER, "tasks": [arn, unknown]});
    assert_eq!(cloud.ok("ecs", "GetTaskProtection", input), answer);
}

#[test]
fn what_cannot_be_is_refused() {
    let mut cloud = Cloud::new();
    let id = "00000000000000000000000000000000";
    for (change, code, words) in [
        (
            json!({"tasks": []}),
            "InvalidParameterException",
            "Tasks cannot be empty.",
        ),
        (
            json!({"tasks": vec![id; 11]}),
            "InvalidParameterException",
            "Tasks can have at most 10 items.",
        ),
        (
            json!({"tasks": [id], "expiresInMinutes": 0}),
            "InvalidParameterException",
            "expiresInMinutes must be between 1 and 2880.",
        ),
        (
            json!({"tasks": [id], "expiresInMinutes": 2881}),
            "InvalidParameterException",
            "expiresInMinutes must be between 1 and 2880.",
        ),
        (
            json!({"tasks": ["x"]}),
            "InvalidParameterException",
            "taskId length should be one of [32,36]",
        ),
        (
            json!({"tasks": [id], "cluster": "nope"}),
            "ClusterNotFoundException",
            "Cluster not found.",
        ),
    ] {
        let refused = update(&mut cloud, change.clone()).unwrap_err();
        assert_eq!(refused, pair(code, words), "{change}");
    }
    let input = json!({"cluster": CLUSTER, "tasks": vec![id; 101]});
    let refused = cloud.refused("ecs", "GetTaskProtection", input);
    assert_eq!(
        refused,
        pair("InvalidParameterException", "Tasks can have at most 100 items.")
    );
}

/// A steady service of two tasks.
fn service() -> (Cloud, [Task; 2]) {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.create_service(json!({"desiredCount": 2}));
    cloud.run_until_steady();
    let tasks = cloud.wanted_tasks().try_into().unwrap();
    (cloud, tasks)
}

#[track_caller]
fn set(cloud: &mut Cloud, task: &Task, enabled: bool, minutes: Option<u32>) -> Value {
    let mut change = json!({"tasks": [task.id.as_str()], "protectionEnabled": enabled});
    if let Some(minutes) = minutes {
        change["expiresInMinutes"] = minutes.into();
    }
    let answer = update(cloud, change).unwrap();
    cloud.follow();
    answer
}

/// Whether the task shows itself as protected, and until when in seconds from now.
fn shown(cloud: &mut Cloud, task: &Task) -> (bool, Option<f64>) {
    let input = json!({"cluster": CLUSTER, "tasks": [task.arn()]});
    let answer = cloud.ok("ecs", "GetTaskProtection", input);
    assert_eq!(answer["failures"], json!([]));
    let task = &answer["protectedTasks"][0];
    let now = cloud.now.millis() as f64 / 1000.0;
    let until = task["expirationDate"].as_f64().map(|at| at - now);
    (task["protectionEnabled"].as_bool().unwrap(), until)
}

#[test]
fn protection_lasts_as_long_as_it_was_asked_for() {
    let (mut cloud, [one, other]) = service();
    assert_eq!(shown(&mut cloud, &one), (false, None));
    let answer = set(&mut cloud, &one, true, None);
    assert_eq!(answer["protectedTasks"][0]["taskArn"], one.arn());
    assert_eq!(shown(&mut cloud, &one), (true, Some(7200.0)));
    cloud.after(Duration::from_secs(3600));
    // Asked again, it is as if for the first time.
    set(&mut cloud, &one, true, Some(2880));
    assert_eq!(shown(&mut cloud, &one), (true, Some(172_800.0)));
    set(&mut cloud, &one, true, Some(1));
    assert_eq!(shown(&mut cloud, &one), (true, Some(60.0)));
    cloud.after(Duration::from_secs(60));
    assert_eq!(shown(&mut cloud, &one), (false, None));
    set(&mut cloud, &one, true, None);
    let answer = set(&mut cloud, &one, false, None);
    assert_eq!(
        answer["protectedTasks"],
        json!([{"taskArn": one.arn(), "protectionEnabled": false}])
    );
    assert_eq!(shown(&mut cloud, &one), (false, None));
    assert_eq!(shown(&mut cloud, &other), (false, None));
}

#[test]
fn a_service_shrinks_when_the_protection_ends() {
    let (mut cloud, [one, other]) = service();
    set(&mut cloud, &one, true, Some(10));
    cloud.change_service(json!({"desiredCount": 0}));
    assert_eq!(cloud.wanted_tasks(), [cloud_task(&cloud, &one)]);
    cloud.clean(&other);
    cloud.follow();
    cloud.after(Duration::from_secs(599));
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 1);
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    assert_eq!(cloud.wanted_tasks(), []);
    // What is being stopped is protected from nothing any more.
    let answer = set(&mut cloud, &one, true, None);
    assert_eq!(
        answer["failures"],
        json!([{"arn": one.arn(), "reason": "TASK_NOT_VALID"}])
    );
}

/// The row as it is now.
fn cloud_task(cloud: &Cloud, task: &Task) -> Task {
    let mut tasks = cloud.service_tasks().into_iter();
    tasks.find(|t| t.id == task.id).unwrap()
}

#[test]
fn protection_is_no_shield_from_stop_task() {
    let (mut cloud, [one, _]) = service();
    set(&mut cloud, &one, true, None);
    cloud.ok("ecs", "StopTask", json!({"cluster": CLUSTER, "task": one.arn()}));
    assert_eq!(cloud_task(&cloud, &one).desired_status, TaskStatus::Stopped);
}

#[test]
fn no_more_old_tasks_are_protected_while_protected_ones_hold_a_deployment_up() {
    let (mut cloud, [one, other]) = service();
    set(&mut cloud, &one, true, None);
    // With room for one more, so that one old task is left running beside the protected one.
    cloud.change_service(json!({
        "forceNewDeployment": true,
        "deploymentConfiguration": {"minimumHealthyPercent": 100, "maximumPercent": 150},
    }));
    let answer = set(&mut cloud, &other, true, None);
    assert_eq!(answer["protectedTasks"], json!([]));
    assert_eq!(answer["failures"][0]["reason"], "DEPLOYMENT_BLOCKED");
    assert_eq!(answer["failures"][0]["arn"], other.arn());
    // The one that is protected may stay so for longer, new tasks may be protected, and all set free.
    let new = cloud.new_tasks().remove(0);
    for (task, enabled) in [(&one, true), (&new, true), (&other, false), (&one, false)] {
        let answer = set(&mut cloud, task, enabled, None);
        assert_eq!(answer["failures"], json!([]));
    }
    assert_eq!(set(&mut cloud, &other, true, None)["failures"], json!([]));
}
