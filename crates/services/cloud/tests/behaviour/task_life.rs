//! A task's life as the drivers' observations make it, in whatever order they come.

use std::time::Duration;

use rows::{Observation, Task, TaskEvent, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::{Cloud, started, stopped};

fn cloud() -> (Cloud, Value) {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    (cloud, task)
}

fn failed(container: Option<(&str, &str)>) -> TaskEvent {
    TaskEvent::FailedToStart {
        reason: "CannotPullContainerError: no such image".into(),
        container: container.map(|(name, text)| (name.to_owned(), text.to_owned())),
    }
}

#[test]
fn from_provisioning_to_stopped() {
    let (mut cloud, task) = cloud();
    let second = Duration::from_secs(1);
    let mut step = |act: &dyn Fn(&mut Cloud), status: &str, field: &str| {
        cloud.after(second);
        act(&mut cloud);
        let shown = cloud.described(&task);
        assert_eq!(shown["lastStatus"], status);
        if !field.is_empty() {
            assert_eq!(
                shown[field].as_f64(),
                Some(cloud.now.millis() as f64 / 1000.0),
                "{field}"
            );
        }
        shown
    };
    let shown = step(&|c| c.interface_ready(&task), "PENDING", "");
    assert_eq!(shown["attachments"][0]["status"], "ATTACHED");
    let names: Vec<_> = shown["attachments"][0]["details"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| d["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "subnetId",
            "networkInterfaceId",
            "macAddress",
            "privateDnsName",
            "privateIPv4Address"
        ]
    );
    assert!(shown["containers"][0]["networkInterfaces"][0]["privateIpv4Address"].is_string());
    let shown = step(
        &|c| c.event(&task, TaskEvent::Connected),
        "PENDING",
        "connectivityAt",
    );
    assert_eq!(shown["connectivity"], "CONNECTED");
    step(
        &|c| c.event(&task, TaskEvent::PullStarted),
        "PENDING",
        "pullStartedAt",
    );
    step(
        &|c| c.event(&task, TaskEvent::PullStopped),
        "PENDING",
        "pullStoppedAt",
    );
    let resolved = TaskEvent::ImageResolved {
        container: "app".into(),
        digest: "sha256:00".into(),
    };
    step(&|c| c.event(&task, resolved.clone()), "PENDING", "");
    step(&|c| c.event(&task, started("app")), "PENDING", "");
    let shown = step(&|c| c.event(&task, started("side")), "RUNNING", "startedAt");
    assert_eq!(shown["containers"][0]["imageDigest"], "sha256:00");
    assert_eq!(shown["containers"][0]["runtimeId"], "app-runtime");
    // What is not essential may end.
    step(&|c| c.event(&task, stopped("side", 3)), "RUNNING", "");
    let shown = step(
        &|c| c.event(&task, stopped("app", 0)),
        "STOPPING",
        "executionStoppedAt",
    );
    assert_eq!(shown["stopCode"], "EssentialContainerExited");
    assert_eq!(shown["stoppedReason"], "Essential container in task exited");
    assert_eq!(shown["containers"][0]["exitCode"], 0);
    assert_eq!(shown["containers"][1]["exitCode"], 3);
    let shown = step(&|c| c.event(&task, TaskEvent::Cleaned), "DEPROVISIONING", "");
    assert_eq!(shown["attachments"][0]["status"], "DETACHING");
    let shown = step(&|c| c.interface_gone(&task), "STOPPED", "stoppedAt");
    assert_eq!(shown["attachments"][0]["status"], "DELETED");
    assert_eq!(shown["version"], 12);
}

#[test]
fn every_order_of_the_containers_leads_to_the_same_end() {
    let facts = [
        started("app"),
        started("side"),
        stopped("app", 7),
        stopped("side", 8),
        TaskEvent::Cleaned,
    ];
    for order in orders(facts.len()) {
        let (mut cloud, task) = cloud();
        cloud.interface_ready(&task);
        for n in &order {
            cloud.event(&task, facts[*n].clone());
            // Whoever repeats it is not believed twice.
            let before = cloud.task(&task);
            cloud.event(&task, facts[*n].clone());
            assert_eq!(cloud.task(&task), before);
        }
        cloud.interface_gone(&task);
        let end = cloud.task(&task);
        assert_eq!(end.last_status, TaskStatus::Stopped, "{order:?}");
        for (container, exit_code) in end.containers.iter().zip([7, 8]) {
            assert_eq!(container.exit_code, Some(exit_code), "{order:?}");
            assert!(container.runtime_id.is_some(), "{order:?}");
        }
    }
}

/// All orders of `0..n`.
fn orders(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![vec![]];
    }
    orders(n - 1)
        .into_iter()
        .flat_map(|order| {
            (0..n).map(move |at| {
                let mut order = order.clone();
                order.insert(at, n - 1);
                order
            })
        })
        .collect()
}

#[test]
fn containers_may_start_before_the_interface_is_told_of() {
    let (mut cloud, task) = cloud();
    cloud.start_containers(&task);
    assert_eq!(cloud.described(&task)["lastStatus"], "PROVISIONING");
    cloud.interface_ready(&task);
    assert_eq!(cloud.described(&task)["lastStatus"], "RUNNING");
}

#[test]
fn a_task_that_cannot_start_says_why() {
    for (event, container_reason) in [
        (failed(None), Value::Null),
        (
            failed(Some(("app", "CannotPullContainerError: x"))),
            json!("CannotPullContainerError: x"),
        ),
    ] {
        let (mut cloud, task) = cloud();
        cloud.interface_ready(&task);
        cloud.event(&task, event);
        // The node's report of the container that never ran does not wipe the reason out.
        cloud.event(
            &task,
            TaskEvent::ContainerStopped {
                container: "app".into(),
                exit_code: None,
                reason: None,
            },
        );
        cloud.event(&task, TaskEvent::Cleaned);
        cloud.interface_gone(&task);
        let shown = cloud.described(&task);
        assert_eq!(shown["lastStatus"], "STOPPED");
        assert_eq!(shown["stopCode"], "TaskFailedToStart");
        assert_eq!(shown["stoppedReason"], "CannotPullContainerError: no such image");
        assert_eq!(shown["containers"][0]["reason"], container_reason);
        assert_eq!(shown["containers"][0].get("exitCode"), None);
        assert_eq!(shown["containers"][1]["lastStatus"], "STOPPED");
        assert_eq!(shown.get("startedAt"), None);
    }
}

#[test]
fn out_of_memory_is_the_containers_reason() {
    let (mut cloud, task) = cloud();
    cloud.interface_ready(&task);
    cloud.start_containers(&task);
    cloud.event(
        &task,
        TaskEvent::ContainerStopped {
            container: "app".into(),
            exit_code: Some(137),
            reason: Some("OutOfMemoryError: Container killed due to memory usage".into()),
        },
    );
    let shown = cloud.described(&task);
    assert_eq!(shown["containers"][0]["exitCode"], 137);
    assert_eq!(
        shown["containers"][0]["reason"],
        "OutOfMemoryError: Container killed due to memory usage"
    );
    assert_eq!(shown["stoppedReason"], "Essential container in task exited");
}

#[test]
fn a_task_of_non_essential_containers_ends_with_the_last_one() {
    let (mut cloud, task) = cloud();
    cloud.interface_ready(&task);
    cloud.start_containers(&task);
    cloud.event(&task, stopped("side", 0));
    assert_eq!(cloud.described(&task)["lastStatus"], "RUNNING");
    cloud.event(&task, stopped("app", 0));
    assert_eq!(cloud.described(&task)["lastStatus"], "STOPPING");
}

/// A machine's clock may be set back: time stamps stay in the order of what happened.
#[test]
fn clocks_that_go_back_do_not_turn_time_around() {
    let (mut cloud, task) = cloud();
    let at = |cloud: &mut Cloud, seconds: i64, event: TaskEvent| {
        let row = cloud.task(&task);
        cloud.now = model::Timestamp::from_secs(1_700_000_000 + seconds);
        cloud.observe(Observation::Task {
            scope: row.scope,
            cluster: row.cluster,
            task: row.id,
            at: cloud.now,
            event,
        });
    };
    cloud.interface_ready(&task);
    at(&mut cloud, 100, started("app"));
    at(&mut cloud, 50, started("side"));
    at(&mut cloud, -50, stopped("app", 0));
    at(&mut cloud, -100, TaskEvent::Cleaned);
    cloud.now = model::Timestamp::from_secs(1_600_000_000);
    cloud.interface_gone(&task);
    let row = cloud.task(&task);
    assert_eq!(row.last_status, TaskStatus::Stopped);
    assert!(row.created_at <= row.started_at.unwrap());
    assert!(row.started_at <= row.stopping_at && row.stopping_at <= row.stopped_at);
}

#[test]
fn a_stopped_task_is_remembered_for_an_hour() {
    let (mut cloud, task) = cloud();
    cloud.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
    cloud.event(&task, TaskEvent::Cleaned);
    cloud.interface_gone(&task);
    let hour = cloud.now.plus(Duration::from_secs(3600));
    assert_eq!(cloud.tick(), Some(hour));
    cloud.after(Duration::from_secs(3599));
    cloud.tick();
    assert_eq!(cloud.described(&task)["lastStatus"], "STOPPED");
    cloud.after(Duration::from_secs(1));
    assert_eq!(cloud.tick(), None);
    let gone = cloud.ok("ecs", "DescribeTasks", json!({"tasks": [task["taskArn"]]}));
    assert_eq!(gone["failures"][0]["reason"], "MISSING");
}

#[test]
fn what_is_said_of_strangers_changes_nothing() {
    let (mut cloud, task) = cloud();
    let row = cloud.task(&task);
    let before: Vec<Task> = cloud
        .world
        .tables()
        .tasks
        .values()
        .map(|t| Task::clone(t))
        .collect();
    // An interface that should be there is not given up because somebody calls it gone.
    cloud.interface_gone(&task);
    cloud.event(&task, started("nobody"));
    cloud.event(&task, stopped("nobody", 1));
    let eni = model::EniId::parse("eni-0123456789abcdef0").unwrap();
    let scope = cloud.scope.clone();
    cloud.observe(Observation::InterfaceReady {
        scope: scope.clone(),
        eni: eni.clone(),
    });
    cloud.observe(Observation::InterfaceGone {
        scope: scope.clone(),
        eni,
    });
    cloud.observe(Observation::Task {
        scope,
        cluster: "nope".into(),
        task: row.id,
        at: cloud.now,
        event: TaskEvent::Cleaned,
    });
    let after: Vec<Task> = cloud
        .world
        .tables()
        .tasks
        .values()
        .map(|t| Task::clone(t))
        .collect();
    assert_eq!(before, after);
}
