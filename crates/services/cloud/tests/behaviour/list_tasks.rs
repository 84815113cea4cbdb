use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::cloud::{Cloud, web};

fn arns(answer: &Value) -> Vec<String> {
    let arns = answer["taskArns"].as_array().unwrap();
    arns.iter().map(|a| a.as_str().unwrap().to_owned()).collect()
}

#[test]
fn filters_choose() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let mut other = web();
    other["family"] = "batch".into();
    cloud.ok("ecs", "RegisterTaskDefinition", other);
    let network = cloud.network();
    let mut run = |family: &str, by: &str| {
        let input = json!({"taskDefinition": family, "launchType": "FARGATE", "networkConfiguration": network,
            "startedBy": by});
        let task = cloud.ok("ecs", "RunTask", input)["tasks"][0].clone();
        task["taskArn"].as_str().unwrap().to_owned()
    };
    let (a, b, c) = (run("web", "ci"), run("web", "me"), run("batch", "ci"));
    cloud.ok("ecs", "StopTask", json!({"task": b}));
    for (input, expected) in [
        (json!({}), vec![&a, &c]),
        (json!({"desiredStatus": "RUNNING"}), vec![&a, &c]),
        (json!({"desiredStatus": "STOPPED"}), vec![&b]),
        (json!({"desiredStatus": "PENDING"}), vec![]),
        (json!({"family": "web"}), vec![&a]),
        (json!({"family": "we"}), vec![]),
        (json!({"startedBy": "ci"}), vec![&a, &c]),
        (json!({"launchType": "FARGATE"}), vec![&a, &c]),
        (json!({"launchType": "EC2"}), vec![]),
        (json!({"cluster": "default"}), vec![&a, &c]),
    ] {
        let got: BTreeSet<_> = arns(&cloud.ok("ecs", "ListTasks", input.clone()))
            .into_iter()
            .collect();
        assert_eq!(got, expected.into_iter().cloned().collect(), "{input}");
    }
    for (input, code) in [
        (json!({"serviceName": "s"}), "ServiceNotFoundException"),
        (json!({"containerInstance": "i"}), "InvalidParameterException"),
        (json!({"cluster": "nope"}), "ClusterNotFoundException"),
        (json!({"maxResults": 0}), "InvalidParameterException"),
        (json!({"maxResults": 101}), "InvalidParameterException"),
        (json!({"nextToken": "%"}), "InvalidParameterException"),
    ] {
        assert_eq!(cloud.refused("ecs", "ListTasks", input).0, code);
    }
}

#[test]
fn pages_cover_every_task_once_while_tasks_come_and_go() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let ran: BTreeSet<String> = (0..25)
        .map(|_| cloud.run_web()["taskArn"].as_str().unwrap().to_owned())
        .collect();
    let (mut seen, mut token) = (Vec::new(), Value::Null);
    loop {
        let page = cloud.ok("ecs", "ListTasks", json!({"maxResults": 10, "nextToken": token}));
        seen.extend(arns(&page));
        // One that was listed already goes, and another comes.
        cloud.ok("ecs", "StopTask", json!({"task": seen[0]}));
        cloud.run_web();
        token = page["nextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    let unique: BTreeSet<String> = seen.iter().cloned().collect();
    assert_eq!(unique.len(), seen.len());
    assert!(unique.is_superset(&ran));
}

#[test]
fn tasks_of_one_cluster_are_not_of_another_with_a_longer_name() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.ok("ecs", "CreateCluster", json!({"clusterName": "default-2"}));
    let network = cloud.network();
    let input = json!({"cluster": "default-2", "taskDefinition": "web", "launchType": "FARGATE",
        "networkConfiguration": network});
    cloud.ok("ecs", "RunTask", input);
    assert!(arns(&cloud.ok("ecs", "ListTasks", json!({}))).is_empty());
    assert_eq!(
        arns(&cloud.ok("ecs", "ListTasks", json!({"cluster": "default-2"}))).len(),
        1
    );
}
