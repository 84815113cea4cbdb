//! Health checks of containers: which are taken, and what tasks show of them.

use std::time::Duration;

use rows::{Health, Task, TaskEvent, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, started, stopped, web};

/// `web` with these checks of `app` and `side`; null is none.
fn definition(app: Value, side: Value) -> Value {
    let mut definition = web();
    for (n, check) in [app, side].into_iter().enumerate() {
        if !check.is_null() {
            definition["containerDefinitions"][n]["healthCheck"] = check;
        }
    }
    definition
}

fn check() -> Value {
    json!({"command": ["CMD", "true"]})
}

fn health(container: &str, health: Health) -> TaskEvent {
    TaskEvent::Health {
        container: container.into(),
        health,
    }
}

/// What the task, `app` and `side` show.
fn shown(cloud: &mut Cloud, task: &Value) -> [String; 3] {
    let task = cloud.described(task);
    let text = |of: &Value| of["healthStatus"].as_str().unwrap().to_owned();
    [
        text(&task),
        text(&task["containers"][0]),
        text(&task["containers"][1]),
    ]
}

fn running(cloud: &mut Cloud, app: Value, side: Value) -> Value {
    cloud.ok("ecs", "RegisterTaskDefinition", definition(app, side));
    let task = cloud.run_web();
    cloud.interface_ready(&task);
    cloud.start_containers(&task);
    task
}

#[test]
fn a_check_is_shown_as_it_was_given() {
    let mut cloud = Cloud::new();
    for check in [
        json!({"command": ["CMD-SHELL", "curl -f http://localhost/ || exit 1"]}),
        json!({"command": ["CMD", "/probe", "-v"], "interval": 5, "timeout": 2, "retries": 1, "startPeriod": 0}),
        json!({"command": ["CMD", "/probe"], "interval": 300, "timeout": 60, "retries": 10, "startPeriod": 300}),
        json!({"command": ["NONE"]}),
        json!({"command": ["/probe || exit 1"]}),
    ] {
        let answer = cloud.ok(
            "ecs",
            "RegisterTaskDefinition",
            definition(check.clone(), json!(null)),
        );
        let definition = &answer["taskDefinition"];
        let containers = &definition["containerDefinitions"];
        assert_eq!(containers[0]["healthCheck"], check);
        assert_eq!(containers[1]["healthCheck"], Value::Null);
        let attributes = definition["requiresAttributes"].as_array().unwrap();
        let wanted = json!({"name": "ecs.capability.container-health-check"});
        assert!(attributes.contains(&wanted), "{attributes:?}");
    }
}

#[test]
fn a_check_that_cannot_be_is_refused() {
    let range = |what: &str, bound: &str, limit: u32| {
        format!("Health check {what} must be {bound} allowed value {limit} for container 'app'")
    };
    let (least, most) = (
        "greater than or equal to the minimum",
        "less than or equal to the maximum",
    );
    let mut cloud = Cloud::new();
    for (change, words) in [
        (json!({"interval": 301}), range("interval", most, 300)),
        (json!({"interval": 4}), range("interval", least, 5)),
        (json!({"timeout": 61}), range("timeout", most, 60)),
        (json!({"timeout": 1}), range("timeout", least, 2)),
        (json!({"retries": 11}), range("retries", most, 10)),
        (json!({"retries": 0}), range("retries", least, 1)),
        (json!({"startPeriod": 301}), range("startPeriod", most, 300)),
        (json!({"startPeriod": -1}), range("startPeriod", least, 0)),
        (
            json!({"command": []}),
            "Health check command must not be empty for container 'app'".into(),
        ),
        (
            json!({"command": ["CMD"]}),
            "Health check command must not be empty for container 'app'".into(),
        ),
        (
            json!({"command": ["curl", "localhost"]}),
            "Health check command must start with CMD or CMD-SHELL for container 'app'".into(),
        ),
    ] {
        let mut check = check();
        check
            .as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        let refused = cloud.refused("ecs", "RegisterTaskDefinition", definition(check, json!(null)));
        assert_eq!(refused, pair("ClientException", words));
    }
}

#[test]
fn the_task_shows_the_worst_of_its_essential_containers() {
    let (ok, bad, unknown) = ("HEALTHY", "UNHEALTHY", "UNKNOWN");
    // Whether `side` is essential; what is told of `app` and `side`, if they have a check; what the task shows.
    let table = [
        (true, None, None, unknown),
        (true, Some(Health::Healthy), None, ok),
        (true, Some(Health::Healthy), Some(Health::Healthy), ok),
        (true, Some(Health::Healthy), Some(Health::Unknown), unknown),
        (true, Some(Health::Unknown), Some(Health::Unhealthy), bad),
        (true, Some(Health::Healthy), Some(Health::Unhealthy), bad),
        (false, Some(Health::Healthy), Some(Health::Unhealthy), ok),
        (false, None, Some(Health::Unhealthy), unknown),
    ];
    for (essential, app, side, task) in table {
        let mut cloud = Cloud::new();
        let checked = |health: Option<Health>| health.map_or(Value::Null, |_| check());
        let mut input = definition(checked(app), checked(side));
        input["containerDefinitions"][1]["essential"] = essential.into();
        cloud.ok("ecs", "RegisterTaskDefinition", input);
        let run = cloud.run_web();
        assert_eq!(shown(&mut cloud, &run), [unknown; 3]);
        cloud.interface_ready(&run);
        cloud.start_containers(&run);
        for (name, told) in [("app", app), ("side", side)] {
            // Also of a container without a check, which has no health to change.
            cloud.event(&run, health(name, told.unwrap_or(Health::Unhealthy)));
        }
        let text = |health: Option<Health>| health.map_or(unknown, Health::as_str);
        assert_eq!(shown(&mut cloud, &run), [task, text(app), text(side)]);
    }
}

#[test]
fn each_change_is_a_version_and_a_repetition_is_none() {
    let mut cloud = Cloud::new();
    let task = running(&mut cloud, check(), json!(null));
    let version = |cloud: &mut Cloud| cloud.described(&task)["version"].as_u64().unwrap();
    let before = version(&mut cloud);
    for (told, more) in [
        (Health::Healthy, 1),
        (Health::Healthy, 1),
        (Health::Unhealthy, 2),
        (Health::Healthy, 3),
    ] {
        cloud.event(&task, health("app", told));
        assert_eq!(version(&mut cloud) - before, more);
    }
}

#[test]
fn a_task_of_nobody_goes_on_when_it_is_unhealthy() {
    let mut cloud = Cloud::new();
    let task = running(&mut cloud, check(), json!(null));
    cloud.event(&task, health("app", Health::Unhealthy));
    cloud.follow();
    let row = cloud.described(&task);
    assert_eq!(row["lastStatus"], "RUNNING");
    assert_eq!(row["desiredStatus"], "RUNNING");
    assert_eq!(row["healthStatus"], "UNHEALTHY");
    // What was known last stays to be read.
    cloud.event(&task, stopped("app", 1));
    cloud.event(&task, stopped("side", 0));
    cloud.event(&task, TaskEvent::Cleaned);
    cloud.interface_gone(&task);
    assert_eq!(cloud.described(&task)["lastStatus"], "STOPPED");
    cloud.event(&task, health("app", Health::Healthy));
    assert_eq!(shown(&mut cloud, &task), ["UNHEALTHY", "UNHEALTHY", "UNKNOWN"]);
}

#[test]
fn none_is_no_check() {
    let mut cloud = Cloud::new();
    let task = running(&mut cloud, json!({"command": ["NONE"]}), json!(null));
    assert_eq!(cloud.task(&task).health(), None);
    cloud.event(&task, health("app", Health::Healthy));
    assert_eq!(shown(&mut cloud, &task), ["UNKNOWN"; 3]);
}

#[test]
fn health_may_be_told_before_the_start_is() {
    let mut cloud = Cloud::new();
    cloud.ok("ecs", "RegisterTaskDefinition", definition(check(), json!(null)));
    let task = cloud.run_web();
    cloud.interface_ready(&task);
    cloud.event(&task, health("app", Health::Healthy));
    cloud.event(&task, started("app"));
    assert_eq!(shown(&mut cloud, &task), ["HEALTHY", "HEALTHY", "UNKNOWN"]);
}

/// A service of so many tasks with a check, all RUNNING, and what they are.
fn service(desired_count: u32, change: Value) -> (Cloud, Vec<Task>) {
    let mut cloud = Cloud::new();
    cloud.ok("ecs", "RegisterTaskDefinition", definition(check(), json!(null)));
    let mut input = json!({"desiredCount": desired_count});
    let members = change.as_object().unwrap().clone();
    input.as_object_mut().unwrap().extend(members);
    cloud.create_service(input);
    cloud.move_tasks();
    let tasks = cloud.wanted_tasks();
    (cloud, tasks)
}

#[test]
fn a_check_that_passes_proves_a_task_at_once() {
    let (mut cloud, tasks) = service(2, json!({}));
    // Time alone proves nothing.
    cloud.after(Duration::from_secs(600));
    cloud.follow();
    assert_ne!(cloud.last_event(), "has reached a steady state.");
    for task in &tasks {
        cloud.tell(task, health("app", Health::Healthy));
    }
    cloud.follow();
    assert_eq!(cloud.last_event(), "has reached a steady state.");
}

#[test]
fn a_service_puts_another_task_in_the_place_of_an_unhealthy_one() {
    let (mut cloud, tasks) = service(2, json!({}));
    for task in &tasks {
        cloud.tell(task, health("app", Health::Healthy));
    }
    cloud.follow();
    // Protection is from scale-in and deployments, not from this.
    cloud.change_task(&tasks[0], |task| {
        task.protected_until = Some(task.created_at.plus(Duration::from_secs(1_000_000)));
    });
    cloud.tell(&tasks[0], health("app", Health::Unhealthy));
    cloud.follow();
    let new: Vec<Task> = cloud
        .wanted_tasks()
        .into_iter()
        .filter(|t| tasks.iter().all(|old| old.id != t.id))
        .collect();
    assert_eq!(new.len(), 1, "{:#?}", cloud.events());
    cloud.run(&new[0]);
    cloud.tell(&new[0], health("app", Health::Healthy));
    cloud.follow();
    let rows = cloud.service_tasks();
    let old = rows.iter().find(|t| t.id == tasks[0].id).unwrap();
    assert_eq!(old.desired_status, TaskStatus::Stopped);
    assert_eq!(
        old.stopped_reason.as_deref(),
        Some("Task failed container health checks")
    );
    let failed = format!("(task {}) failed container health checks.", tasks[0].id);
    assert!(cloud.events().contains(&failed), "{:#?}", cloud.events());
}

#[test]
fn bad_health_does_not_count_in_the_grace_period() {
    let (mut cloud, tasks) = service(1, json!({"healthCheckGracePeriodSeconds": 100}));
    cloud.tell(&tasks[0], health("app", Health::Unhealthy));
    cloud.follow();
    cloud.after(Duration::from_secs(99));
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 1);
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 2, "its replacement starts");
}
