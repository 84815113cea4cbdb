//! How services go from one revision to the next: the rows, the events, and when.

use std::time::Duration;

use model::Timestamp;
use rows::{Monitor, RolloutState, ServiceDeploymentStatus, Task, TaskStatus};
use serde_json::json;

use crate::cloud::Cloud;
use crate::fleet::PROVEN;

fn cloud() -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud
}

/// A steady service of so many tasks, whose past is forgotten.
fn steady(desired_count: u32) -> Cloud {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": desired_count}));
    cloud.run_until_steady();
    cloud.forget_events();
    cloud
}

/// A steady service whose circuit breaker is on.
fn guarded(desired_count: u32, rollback: bool) -> Cloud {
    let mut cloud = steady(desired_count);
    let breaker = json!({"enable": true, "rollback": rollback});
    cloud.change_service(json!({"deploymentConfiguration": {"deploymentCircuitBreaker": breaker}}));
    cloud
}

/// `(task A) (task B).`, in some order.
fn assert_lists(event: &str, start: &str, tasks: &[Task]) {
    let rest = event.strip_prefix(start).unwrap_or_else(|| panic!("{event}"));
    let mut found: Vec<&str> = rest.strip_suffix(").").unwrap().split(") ").collect();
    let mut wanted: Vec<String> = tasks.iter().map(|t| format!("(task {}", t.id)).collect();
    found.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(found, wanted);
}

#[test]
fn a_new_service_starts_its_tasks_and_becomes_steady() {
    let mut cloud = cloud();
    cloud.create_service(json!({}));
    let tasks = cloud.service_tasks();
    let deployment = cloud.primary();
    for task in &tasks {
        assert_eq!(task.group, "service:web");
        assert_eq!(task.started_by.as_ref(), Some(&deployment.id));
        assert_eq!(task.last_status, TaskStatus::Provisioning);
    }
    assert_lists(&cloud.last_event(), "has started 2 tasks: ", &tasks);
    assert_eq!(deployment.state, RolloutState::InProgress);
    let text = format!("ECS deployment {} in progress.", deployment.id);
    assert_eq!(deployment.state_reason, text);

    cloud.move_tasks();
    assert_eq!(cloud.running(), 2);
    assert_eq!(cloud.primary().first_running_at, Some(cloud.now));
    assert_eq!(cloud.primary().state, RolloutState::InProgress);
    cloud.after(PROVEN);
    cloud.follow();
    let done = cloud.primary();
    assert_eq!(done.state, RolloutState::Completed);
    assert_eq!(done.completed_at, Some(cloud.now));
    let text = format!("ECS deployment {} completed.", deployment.id);
    assert_eq!(done.state_reason, text);
    assert_eq!(
        cloud.events()[1..],
        [
            format!("(deployment {}) deployment completed.", deployment.id),
            "has reached a steady state.".to_owned(),
        ]
    );
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(told.status, ServiceDeploymentStatus::Successful);
    assert_eq!(told.finished_at, Some(cloud.now));
    assert_eq!((told.target.running, told.target.pending), (2, 0));

    // The steady state is told again every six hours.
    cloud.after(Duration::from_secs(6 * 3600 - 1));
    cloud.tick();
    assert_eq!(cloud.events().len(), 3);
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    assert_eq!(cloud.events().len(), 4);
    assert_eq!(cloud.last_event(), "has reached a steady state.");
}

#[test]
fn a_rolling_update_starts_before_it_stops() {
    let mut cloud = steady(2);
    let old = cloud.service_tasks();
    cloud.redeploy();
    let [new, before] = cloud.deployments().try_into().unwrap();
    assert!(new.primary && !before.primary);
    assert_eq!(cloud.wanted_tasks().len(), 4);
    cloud.move_tasks();
    assert_eq!(cloud.wanted_tasks().len(), 4, "new tasks have yet to be healthy");
    cloud.after(PROVEN);
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 2);
    assert_lists(&cloud.last_event(), "has stopped 2 running tasks: ", &old);
    for task in cloud
        .service_tasks()
        .iter()
        .filter(|t| t.started_by == old[0].started_by)
    {
        assert_eq!(task.desired_status, TaskStatus::Stopped);
        let reason = format!("Scaling activity initiated by (deployment {})", before.id);
        assert_eq!(task.stopped_reason, Some(reason));
    }
    cloud.run_until_steady();
    assert_eq!(cloud.deployments().len(), 1);
    let events = cloud.events();
    assert_lists(&events[0], "has started 2 tasks: ", &cloud.service_tasks());
    assert_eq!(
        events[events.len() - 2..],
        [
            format!("(deployment {}) deployment completed.", new.id),
            "has reached a steady state.".to_owned(),
        ]
    );
    assert_eq!(cloud.service().last_completed.unwrap().deployment, before.id);
}

#[test]
fn with_a_maximum_of_100_percent_it_stops_before_it_starts() {
    let mut cloud = steady(4);
    let bounds = json!({"minimumHealthyPercent": 50, "maximumPercent": 100});
    cloud.change_service(
        json!({"deploymentConfiguration": bounds, "forceNewDeployment": true,
        "availabilityZoneRebalancing": "DISABLED"}),
    );
    assert_eq!(cloud.wanted_tasks().len(), 2, "half of them may go");
    assert_eq!(cloud.new_tasks().len(), 0, "those that stop count");
    for _ in 0..20 {
        cloud.move_tasks();
        let alive = cloud.service_tasks();
        let alive = alive
            .iter()
            .filter(|t| t.last_status != TaskStatus::Stopped)
            .count();
        assert!(alive <= 4, "{alive}");
        assert!(cloud.running() >= 2, "{:?}", cloud.events());
        cloud.after(PROVEN);
        cloud.follow();
    }
    assert_eq!(cloud.primary().state, RolloutState::Completed);
    assert_eq!(cloud.new_tasks().len(), 4);
}

#[test]
fn scaling_makes_no_deployment() {
    let mut cloud = steady(2);
    let deployment = cloud.primary().id;
    cloud.change_service(json!({"desiredCount": 4}));
    assert_eq!(cloud.new_tasks().len(), 4);
    assert!(cloud.last_event().starts_with("has started 2 tasks: "));
    cloud.run_until_steady();
    cloud.change_service(json!({"desiredCount": 1}));
    let stopped: Vec<Task> = cloud.service_tasks();
    let stopped: Vec<Task> = stopped
        .into_iter()
        .filter(|t| t.desired_status == TaskStatus::Stopped)
        .collect();
    assert_lists(&cloud.last_event(), "has stopped 3 running tasks: ", &stopped);
    cloud.run_until_steady();
    cloud.change_service(json!({"desiredCount": 3}));
    cloud.change_service(json!({"desiredCount": 1}));
    assert_eq!(cloud.last_event(), "stopped 2 pending tasks.");
    assert_eq!(cloud.primary().id, deployment);
    assert_eq!(cloud.service_deployments().len(), 1);
}

#[test]
fn a_task_that_has_lived_is_replaced_at_once_however_often() {
    let mut cloud = steady(1);
    for n in 1..20 {
        let task = cloud.new_tasks().remove(0);
        cloud.crash(&task);
        cloud.follow();
        assert_eq!(cloud.events().len(), n, "{:?}", cloud.events());
        assert!(cloud.last_event().starts_with("has started 1 tasks: (task "));
        cloud.move_tasks();
        cloud.after(world::RESTART_PAUSE);
    }
    assert_eq!(cloud.primary().launch_failures, 0);
    assert_eq!(cloud.primary().state, RolloutState::Completed);
}

#[test]
fn what_the_user_stops_comes_back_and_counts_as_no_failure() {
    let mut cloud = guarded(1, false);
    cloud.redeploy();
    for _ in 0..5 {
        let task = cloud.new_tasks().remove(0);
        cloud.ok("ecs", "StopTask", json!({"task": task.arn()}));
        cloud.clean(&task);
        cloud.follow();
    }
    assert_eq!(cloud.primary().failed_tasks, 0);
    assert_eq!(cloud.new_tasks().len(), 1);
}

#[test]
fn tasks_that_never_run_are_tried_again_at_growing_intervals() {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": 1}));
    let mut pauses = Vec::new();
    for _ in 0..12 {
        let task = cloud.new_tasks().remove(0);
        cloud.fail(&task);
        let mut pause = 0;
        let mut asks = cloud.follow();
        while cloud.new_tasks().is_empty() {
            let wait = asks.unwrap().since(cloud.now);
            assert!(!wait.is_zero());
            pause += wait.as_secs();
            cloud.after(wait);
            asks = cloud.follow();
        }
        pauses.push(pause);
    }
    assert_eq!(pauses, [0, 10, 20, 40, 80, 160, 320, 640, 1280, 1620, 1620, 1620]);
    let impaired = "is unable to consistently start tasks successfully. For more information, see the \
                    Troubleshooting section of the Amazon ECS Developer Guide.";
    assert_eq!(cloud.events().iter().filter(|e| *e == impaired).count(), 1);
    // An update lets it start at once, and one that runs ends the matter.
    let task = cloud.new_tasks().remove(0);
    cloud.fail(&task);
    cloud.follow();
    assert!(cloud.new_tasks().is_empty());
    cloud.change_service(json!({"desiredCount": 1}));
    assert_eq!(cloud.new_tasks().len(), 1);
    cloud.run_until_steady();
    assert_eq!(cloud.primary().launch_failures, 0);
    assert_eq!(cloud.last_event(), "has reached a steady state.");
}

#[test]
fn the_breaker_trips_at_its_threshold_and_rolls_back() {
    let mut cloud = guarded(2, true);
    let good = cloud.primary();
    cloud.redeploy();
    let bad = cloud.primary();
    let told = cloud.service_deployments()[0].clone();
    assert_eq!((told.circuit_breaker, told.threshold), (Monitor::Monitoring, 3));
    for n in 1..=3 {
        let task = loop {
            match cloud.new_tasks().first() {
                Some(task) => break task.clone(),
                None => {
                    cloud.after(Duration::from_secs(10));
                    cloud.follow();
                }
            }
        };
        assert_eq!(cloud.primary().id, bad.id, "after {n} failures");
        cloud.fail(&task);
        cloud.follow();
        assert_eq!(cloud.service_deployments()[0].failure_count, n);
    }
    let [new, ..] = cloud.deployments().try_into().unwrap_or_else(|all: Vec<_>| {
        let [new, _, _] = all.try_into().unwrap();
        [new]
    });
    assert!(new.is_rollback);
    assert_eq!(new.revision, good.revision);
    assert_eq!(new.state, RolloutState::InProgress);
    let back = format!(
        "ECS deployment circuit breaker: rolling back to deploymentId {}.",
        good.id
    );
    assert_eq!(new.state_reason, back);
    let failed = cloud.deployments().into_iter().find(|d| d.id == bad.id).unwrap();
    assert_eq!(failed.state, RolloutState::Failed);
    assert_eq!(
        failed.state_reason,
        "ECS deployment circuit breaker: tasks failed to start."
    );
    let events = cloud.events();
    let said = [
        format!(
            "(deployment {}) deployment failed: tasks failed to start.",
            bad.id
        ),
        format!("rolling back to deployment {}.", good.id),
    ];
    assert!(said.iter().all(|text| events.contains(text)), "{events:#?}");
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(told.status, ServiceDeploymentStatus::RollbackInProgress);
    assert_eq!(told.circuit_breaker, Monitor::Triggered);
    let rollback = told.rollback.unwrap();
    assert_eq!(rollback.revision, good.revision);
    let reason = "Service deployment rolled back because the circuit breaker threshold was exceeded.";
    assert_eq!(rollback.reason, reason);
    cloud.run_until_steady();
    assert_eq!(cloud.deployments().len(), 1);
    assert_eq!(cloud.primary().id, new.id);
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(told.status, ServiceDeploymentStatus::RollbackSuccessful);
    assert_eq!(told.status_reason.as_deref(), Some(reason));
    assert!(told.finished_at.is_some() && told.stopped_at.is_none());
    assert_eq!(cloud.service_deployments().len(), 2);
}

#[test]
fn a_first_deployment_that_fails_has_nothing_to_go_back_to() {
    let mut cloud = cloud();
    let breaker = json!({"deploymentCircuitBreaker": {"enable": true, "rollback": true}});
    cloud.create_service(json!({"desiredCount": 3, "deploymentConfiguration": breaker}));
    cloud.before_controllers(|cloud| {
        for task in cloud.service_tasks() {
            cloud.fail(&task);
        }
    });
    cloud.follow();
    let failed = cloud.primary();
    assert_eq!(failed.state, RolloutState::Failed);
    assert_eq!(cloud.deployments().len(), 1);
    assert!(cloud.wanted_tasks().is_empty());
    let told = cloud.service_deployments()[0].clone();
    assert_eq!(told.status, ServiceDeploymentStatus::Stopped);
    assert_eq!(told.stopped_at, Some(cloud.now));
    // It starts nothing any more, until another deployment does.
    cloud.after(Duration::from_secs(24 * 3600));
    cloud.follow();
    assert!(cloud.wanted_tasks().is_empty());
    cloud.redeploy();
    assert_eq!(cloud.new_tasks().len(), 3);
    cloud.run_until_steady();
    assert_eq!(cloud.deployments().len(), 1);
}

#[test]
fn a_newer_deployment_supersedes_the_one_under_way() {
    let mut cloud = steady(1);
    let good = cloud.primary();
    cloud.redeploy();
    let second = cloud.primary();
    cloud.redeploy();
    let third = cloud.primary();
    let all = cloud.deployments();
    assert!(all.iter().filter(|d| d.primary).count() == 1 && third.primary);
    let told = |cloud: &Cloud, id: &str| {
        let all = cloud.service_deployments();
        all.into_iter().find(|told| told.deployment == id).unwrap()
    };
    let superseded = told(&cloud, &second.id);
    assert_eq!(superseded.status, ServiceDeploymentStatus::Stopped);
    assert_eq!(superseded.stopped_at, Some(cloud.now));
    assert_eq!(told(&cloud, &good.id).status, ServiceDeploymentStatus::Successful);
    cloud.run_until_steady();
    assert_eq!(cloud.deployments().len(), 1);
    assert_eq!(cloud.primary().id, third.id);
    assert_eq!(
        told(&cloud, &third.id).status,
        ServiceDeploymentStatus::Successful
    );
    assert_eq!(cloud.service().last_completed.unwrap().deployment, good.id);
}

#[test]
fn a_service_keeps_its_newest_hundred_events() {
    let mut cloud = steady(1);
    for _ in 0..110 {
        let task = cloud.new_tasks().remove(0);
        cloud.crash(&task);
        cloud.follow();
        cloud.move_tasks();
        cloud.after(world::RESTART_PAUSE);
    }
    assert_eq!(cloud.events().len(), 100);
    let newest = cloud.new_tasks().remove(0);
    assert!(cloud.last_event().contains(newest.id.as_str()));
}

#[test]
fn protected_tasks_stay_until_their_protection_ends() {
    let mut cloud = steady(2);
    let hour = Duration::from_secs(3600);
    for task in cloud.service_tasks() {
        let until = cloud.now.plus(hour);
        cloud.change_task(&task, |row| row.protected_until = Some(until));
    }
    let deployment = cloud.primary().id;
    cloud.change_service(json!({"desiredCount": 0}));
    assert_eq!(cloud.wanted_tasks().len(), 2);
    assert_eq!(
        cloud.last_event(),
        format!(
            "was unable to reach steady state because (taskSet {deployment}) was unable to scale in due to \
             (reason 2 tasks under protection)"
        )
    );
    cloud.after(hour);
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 0);
    cloud.run_until_steady();
}

#[test]
fn an_unhealthy_task_is_replaced_first() {
    let mut cloud = steady(1);
    let task = cloud.new_tasks().remove(0);
    cloud.change_task(&task, |row| {
        row.containers[0].health = Some(rows::Health::Unhealthy);
    });
    let events = cloud.events();
    assert_eq!(
        events[0],
        format!("(task {}) failed container health checks.", task.id)
    );
    let new = cloud.new_tasks().into_iter().find(|t| t.id != task.id).unwrap();
    assert_eq!(
        events[1],
        format!(
            "has started 1 tasks: (task {}). Amazon ECS replaced 1 tasks due to an unhealthy status.",
            new.id
        )
    );
    cloud.run(&new);
    cloud.after(PROVEN);
    cloud.follow();
    let old = cloud
        .service_tasks()
        .into_iter()
        .find(|t| t.id == task.id)
        .unwrap();
    assert_eq!(old.desired_status, TaskStatus::Stopped);
    assert_eq!(
        old.stopped_reason.as_deref(),
        Some("Task failed container health checks")
    );
    cloud.run_until_steady();
}

#[test]
fn an_unhealthy_task_that_is_stopped_at_once_is_remembered_as_such() {
    let mut cloud = steady(2);
    cloud.change_service(json!({"availabilityZoneRebalancing": "DISABLED",
        "deploymentConfiguration": {"minimumHealthyPercent": 50, "maximumPercent": 100}}));
    let sick = cloud.new_tasks().remove(0);
    cloud.change_task(&sick, |row| {
        row.containers[0].health = Some(rows::Health::Unhealthy);
    });
    let row = cloud.world.tables().get::<Task>(&sick.row_key()).unwrap();
    assert_eq!(row.desired_status, TaskStatus::Stopped);
    let failed = Some("Task failed container health checks");
    assert_eq!(row.service_marks.unhealthy.as_deref(), failed);
}

#[test]
fn the_grace_period_forgives_what_a_young_task_fails() {
    let mut cloud = steady(1);
    cloud.change_service(json!({"healthCheckGracePeriodSeconds": 600}));
    cloud.redeploy();
    let new = cloud.new_tasks().remove(0);
    cloud.run(&new);
    cloud.change_task(&new, |row| {
        row.containers[0].health = Some(rows::Health::Unhealthy);
    });
    cloud.after(Duration::from_secs(599));
    cloud.follow();
    assert_eq!(cloud.new_tasks().len(), 1);
    assert_eq!(cloud.wanted_tasks().len(), 2);
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    let failed = format!("(task {}) failed container health checks.", new.id);
    assert!(cloud.events().contains(&failed), "{:?}", cloud.events());
}

#[test]
fn tags_groups_and_digests_are_handed_to_the_tasks() {
    let mut cloud = cloud();
    cloud.create_service(
        json!({"desiredCount": 1, "enableECSManagedTags": true, "propagateTags": "SERVICE",
        "tags": [{"key": "team", "value": "blue"}]}),
    );
    let task = cloud.new_tasks().remove(0);
    let tags: Vec<_> = task
        .tags
        .iter()
        .map(|t| (t.key.as_str(), t.value.as_str()))
        .collect();
    assert_eq!(
        tags,
        [
            ("team", "blue"),
            ("aws:ecs:clusterName", "default"),
            ("aws:ecs:serviceName", "web")
        ]
    );
}

#[test]
fn the_threshold_follows_the_desired_count() {
    let mut cloud = guarded(2, true);
    cloud.redeploy();
    cloud.change_service(json!({"desiredCount": 20}));
    assert_eq!(cloud.service_deployments()[0].threshold, 10);
}

#[test]
fn a_rollback_goes_to_the_last_good_revision_though_the_clock_was_set_back() {
    let mut cloud = guarded(2, true);
    let first = cloud.primary();
    cloud.now = Timestamp::from_millis(cloud.now.millis() - 3_600_000);
    cloud.redeploy();
    cloud.run_until_steady();
    let good = cloud.primary();
    assert_eq!(good.state, RolloutState::Completed);
    assert!(good.completed_at > first.completed_at);
    cloud.redeploy();
    for _ in 0..100 {
        if cloud.primary().is_rollback {
            break;
        }
        for task in cloud.new_tasks() {
            cloud.fail(&task);
        }
        cloud.after(Duration::from_secs(10));
        cloud.follow();
    }
    assert!(cloud.primary().is_rollback);
    assert_eq!(cloud.primary().revision, good.revision);
}
