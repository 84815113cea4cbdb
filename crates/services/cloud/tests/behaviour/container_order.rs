//! `dependsOn` and `startTimeout` of container definitions.

use rows::{TaskEvent, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::{Cloud, started, stopped};

fn definition(containers: Value) -> Value {
    json!({
        "family": "f", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512",
        "containerDefinitions": containers,
    })
}

fn on(name: &str, condition: &str) -> Value {
    json!({"containerName": name, "condition": condition})
}

/// The container `app`, which depends on `db`.
fn app(dependencies: Value) -> Value {
    json!({"name": "app", "image": "nginx", "dependsOn": dependencies})
}

fn db(more: Value) -> Value {
    let mut db = json!({"name": "db", "image": "nginx"});
    for (name, value) in more.as_object().unwrap() {
        db[name] = value.clone();
    }
    db
}

#[test]
fn dependencies_are_shown_as_they_were_given() {
    let mut cloud = Cloud::new();
    let check = json!({"healthCheck": {"command": ["CMD", "true"]}, "startTimeout": 120});
    let given = json!([on("init", "SUCCESS"), on("db", "HEALTHY"), on("init", "COMPLETE")]);
    let init =
        json!({"name": "init", "image": "nginx", "essential": false, "startTimeout": 2, "stopTimeout": 2});
    let input = definition(json!([app(given.clone()), db(check), init]));
    let answer = cloud.ok("ecs", "RegisterTaskDefinition", input);
    let shown = &answer["taskDefinition"]["containerDefinitions"];
    assert_eq!(shown[0]["dependsOn"], given);
    assert_eq!(shown[0].get("startTimeout"), None);
    assert_eq!(
        (&shown[1]["startTimeout"], &shown[2]["startTimeout"]),
        (&json!(120), &json!(2))
    );
    assert_eq!(shown[1].get("dependsOn"), None);
    let attributes = answer["taskDefinition"]["requiresAttributes"].as_array().unwrap();
    assert!(attributes.contains(&json!({"name": "ecs.capability.container-ordering"})));
}

#[test]
fn what_can_never_start_is_refused() {
    let mut cloud = Cloud::new();
    let side = || json!({"essential": false});
    let essential =
        "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container";
    let unchecked = "A dependency container with HEALTHY condition must have health check configured";
    let circle = "Container dependency cycle detected";
    let timeout = |bound: &str| format!("Granular start timeout on container 'db' must be {bound} seconds");
    for (containers, text) in [
        (
            json!([app(json!([on("nope", "START")])), db(side())]),
            "Cannot depend on container + 'nope' because it does not exist".to_owned(),
        ),
        (
            json!([app(json!([on("db", "HEALTHY")])), db(side())]),
            unchecked.to_owned(),
        ),
        (
            json!([
                app(json!([on("db", "HEALTHY")])),
                db(json!({"healthCheck": {"command": ["NONE"]}}))
            ]),
            unchecked.to_owned(),
        ),
        (
            json!([app(json!([on("db", "SUCCESS")])), db(json!({}))]),
            essential.to_owned(),
        ),
        (
            json!([app(json!([on("db", "COMPLETE")])), db(json!({}))]),
            essential.to_owned(),
        ),
        (json!([app(json!([on("app", "START")]))]), circle.to_owned()),
        (
            json!([
                app(json!([on("db", "START")])),
                db(json!({"dependsOn": [on("app", "START")]}))
            ]),
            circle.to_owned(),
        ),
        (
            json!([app(json!([])), db(json!({"startTimeout": 1}))]),
            timeout("at least 2"),
        ),
        (
            json!([app(json!([])), db(json!({"startTimeout": -3}))]),
            timeout("at least 2"),
        ),
        (
            json!([app(json!([])), db(json!({"startTimeout": 121}))]),
            timeout("at most 120"),
        ),
    ] {
        let refused = cloud.refused("ecs", "RegisterTaskDefinition", definition(containers.clone()));
        assert_eq!(refused, ("ClientException".to_owned(), text), "{containers}");
    }
    // A link comes before what links, too; and on instances a start may take longer.
    let mut linked = app(json!([on("db", "START")]));
    linked["memory"] = json!(64);
    let back = json!({"links": ["app"], "memory": 64});
    let bridge =
        |containers| json!({"family": "f", "networkMode": "bridge", "containerDefinitions": containers});
    let refused = cloud.refused(
        "ecs",
        "RegisterTaskDefinition",
        bridge(json!([linked.clone(), db(back)])),
    );
    assert_eq!(refused.1, circle);
    let long = json!({"startTimeout": 600, "memory": 64});
    cloud.ok("ecs", "RegisterTaskDefinition", bridge(json!([linked, db(long)])));
}

/// A container that is not started because its dependency failed has stopped, as the ECS agent says it.
#[test]
fn a_task_whose_essential_container_never_starts_stops() {
    let mut cloud = Cloud::new();
    let input = definition(json!([
        app(json!([on("db", "SUCCESS")])),
        db(json!({"essential": false}))
    ]));
    cloud.ok("ecs", "RegisterTaskDefinition", input);
    let network = cloud.network();
    let run = json!({"taskDefinition": "f", "launchType": "FARGATE", "networkConfiguration": network});
    let task = cloud.ok("ecs", "RunTask", run)["tasks"][0].clone();
    cloud.interface_ready(&task);
    cloud.event(&task, TaskEvent::Connected);
    cloud.event(&task, started("db"));
    cloud.event(&task, stopped("db", 1));
    assert_eq!(cloud.task(&task).last_status, TaskStatus::Pending);
    let blocked = TaskEvent::ContainerStopped {
        container: "app".to_owned(),
        exit_code: Some(143),
        reason: Some("CannotStartContainerError: x".to_owned()),
    };
    cloud.event(&task, blocked);
    let shown = cloud.described(&task);
    assert_eq!(
        (&shown["lastStatus"], &shown["desiredStatus"]),
        (&json!("STOPPING"), &json!("STOPPED"))
    );
    assert_eq!(shown["stopCode"], "EssentialContainerExited");
    assert_eq!(shown["stoppedReason"], "Essential container in task exited");
    assert_eq!(shown.get("startedAt"), None, "it never was RUNNING");
    assert_eq!(shown["containers"][0]["exitCode"], 143);
    assert_eq!(shown["containers"][0]["reason"], "CannotStartContainerError: x");
}
