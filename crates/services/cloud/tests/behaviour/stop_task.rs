//! StopTask in every phase of a task's life.

use rows::TaskEvent;
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, stopped};

fn stop(cloud: &mut Cloud, task: &Value) -> Value {
    let input = json!({"task": task["taskArn"], "reason": "enough"});
    cloud.ok("ecs", "StopTask", input)["task"].clone()
}

fn assert_user_stopped(task: &Value) {
    assert_eq!(task["desiredStatus"], "STOPPED");
    assert_eq!(task["stopCode"], "UserInitiated");
    assert_eq!(task["stoppedReason"], "enough");
}

/// Drives a stopping task to its end.
fn finish(cloud: &mut Cloud, task: &Value) -> Value {
    cloud.event(task, TaskEvent::Cleaned);
    assert_eq!(cloud.described(task)["lastStatus"], "DEPROVISIONING");
    cloud.interface_gone(task);
    let end = cloud.described(task);
    assert_eq!(end["lastStatus"], "STOPPED");
    assert_eq!(end["attachments"][0]["status"], "DELETED");
    assert_user_stopped(&end);
    end
}

#[test]
fn in_every_phase() {
    type Step = fn(&mut Cloud, &Value);
    let steps: [(&str, Step); 5] = [
        ("PROVISIONING", |_, _| {}),
        ("PENDING", |cloud, task| cloud.interface_ready(task)),
        ("PENDING", |cloud, task| {
            cloud.event(task, TaskEvent::Connected);
            cloud.event(task, TaskEvent::PullStarted);
        }),
        ("RUNNING", |cloud, task| cloud.start_containers(task)),
        ("RUNNING", |cloud, task| cloud.event(task, stopped("side", 0))),
    ];
    for n in 0..steps.len() {
        let mut cloud = Cloud::new();
        cloud.register_web();
        let task = cloud.run_web();
        for (_, step) in &steps[..=n] {
            step(&mut cloud, &task);
        }
        assert_eq!(cloud.described(&task)["lastStatus"], steps[n].0);
        let answer = stop(&mut cloud, &task);
        assert_user_stopped(&answer);
        assert_eq!(answer["lastStatus"], "STOPPING");
        assert_eq!(answer["stoppingAt"], 1_700_000_000.0);
        let end = finish(&mut cloud, &task);
        assert_eq!(end["startedAt"].is_null(), n < 3, "{n}");
        assert!(cloud.world.tables().network_interfaces.is_empty());
    }
}

#[test]
fn a_second_stop_changes_nothing() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    stop(&mut cloud, &task);
    let before = cloud.task(&task);
    let again = cloud.ok(
        "ecs",
        "StopTask",
        json!({"task": task["taskArn"], "reason": "other"}),
    );
    assert_user_stopped(&again["task"]);
    assert_eq!(cloud.task(&task), before);
    finish(&mut cloud, &task);
    let last = cloud.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
    assert_eq!(last["task"]["lastStatus"], "STOPPED");
}

#[test]
fn without_a_reason_the_user_did_it() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    let answer = cloud.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
    assert_eq!(answer["task"]["stoppedReason"], "Task stopped by user");
}

#[test]
fn a_task_that_stops_anyway_keeps_its_own_reason() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    cloud.interface_ready(&task);
    cloud.start_containers(&task);
    cloud.event(&task, stopped("app", 1));
    let answer = stop(&mut cloud, &task);
    assert_eq!(answer["stopCode"], "EssentialContainerExited");
}

#[test]
fn tasks_are_named_by_id_or_arn() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let id = "0123456789abcdef0123456789abcdef";
    let arn = |cluster: &str| format!("arn:aws:ecs:eu-west-1:123456789012:task/{cluster}/{id}");
    let invalid = "InvalidParameterException";
    for (task, message) in [
        (id.to_owned(), "The referenced task was not found."),
        (arn("default"), "The referenced task was not found."),
        ("short".into(), "taskId length should be one of [32,36]"),
        (String::new(), "taskId length should be one of [32,36]"),
        (arn("other"), "Identifier is for other. Your cluster is default"),
    ] {
        assert_eq!(
            cloud.refused("ecs", "StopTask", json!({"task": task})),
            pair(invalid, message)
        );
    }
    assert_eq!(
        cloud.refused("ecs", "DescribeTasks", json!({"tasks": []})),
        pair(invalid, "Tasks cannot be empty.")
    );
    let described = cloud.ok("ecs", "DescribeTasks", json!({"tasks": [id]}));
    assert_eq!(
        described,
        json!({"tasks": [], "failures": [{"arn": arn("default"), "reason": "MISSING"}]})
    );
    let task = cloud.run_web();
    let short = task["taskArn"].as_str().unwrap().rsplit('/').next().unwrap();
    assert_eq!(
        cloud.ok("ecs", "StopTask", json!({"task": short}))["task"]["taskArn"],
        task["taskArn"]
    );
}
