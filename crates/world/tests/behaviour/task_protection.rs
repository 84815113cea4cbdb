//! Tasks that scale-in and deployments leave alone.

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
