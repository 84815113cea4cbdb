//! What services do as their tasks come and go: the rows, the events, and when.

use rows::{RolloutState, ServiceDeploymentStatus, Task, TaskStatus};

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
    let row = cloud.new_service(desired_count);
    cloud.deploy(row);
    cloud.settle();
    cloud.forget_events();
    cloud
}

/// `(task A) (task B).`
fn list(tasks: &[Task]) -> String {
    let names: Vec<String> = tasks.iter().map(|t| format!("(task {})", t.id)).collect();
    format!("{}.", names.join(" "))
}

#[test]
fn a_new_service_starts_its_tasks_and_becomes_steady() {
    let mut cloud = cloud();
    let row = cloud.new_service(2);
    cloud.deploy(row);
    let tasks = cloud.service_tasks();
    assert_eq!(tasks.len(), 2);
    let deployment = cloud.deployments()[0].clone();
    for task in &tasks {
        assert_eq!(task.group, "service:web");
        assert_eq!(task.started_by.as_ref(), Some(&deployment.id));
        assert_eq!(task.last_status, TaskStatus::Provisioning);
    }
    let started = cloud.events();
    assert_eq!(started.len(), 1);
    assert!(
        started[0].starts_with("has started 2 tasks: (task "),
        "{started:?}"
    );
    assert_eq!(deployment.state, RolloutState::InProgress);
    let text = format!("ECS deployment {} in progress.", deployment.id);
    assert_eq!(deployment.state_reason, text);

    cloud.move_tasks();
    assert_eq!(cloud.running(), 2);
    assert_eq!(cloud.deployments()[0].state, RolloutState::InProgress);
    cloud.after(PROVEN);
    cloud.follow();
    let done = cloud.deployments()[0].clone();
    assert_eq!(done.state, RolloutState::Completed);
    assert_eq!(done.completed_at, Some(cloud.now));
    assert_eq!(
        done.state_reason,
        format!("ECS deployment {} completed.", deployment.id)
    );
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
}

#[test]
fn a_rolling_update_starts_before_it_stops() {
    let mut cloud = steady(2);
    let old = cloud.service_tasks();
    let row = cloud.service();
    cloud.deploy(row);
    let [new, before] = cloud.deployments().try_into().unwrap();
    assert!(new.primary && !before.primary);
    assert_eq!(cloud.wanted_tasks().len(), 4);
    cloud.move_tasks();
    assert_eq!(cloud.wanted_tasks().len(), 4, "new tasks have yet to be healthy");
    cloud.after(PROVEN);
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 2);
    let stopped = cloud.events().last().unwrap().clone();
    for task in &old {
        let row = cloud
            .service_tasks()
            .into_iter()
            .find(|t| t.id == task.id)
            .unwrap();
        assert_eq!(row.desired_status, TaskStatus::Stopped);
        let reason = format!("Scaling activity initiated by (deployment {})", before.id);
        assert_eq!(row.stopped_reason, Some(reason));
        assert!(stopped.contains(&format!("(task {})", task.id)), "{stopped}");
    }
    assert!(stopped.starts_with("has stopped 2 running tasks: "), "{stopped}");
    cloud.settle();
    assert_eq!(cloud.deployments().len(), 1);
    let events = cloud.events();
    assert_eq!(
        events[events.len() - 2..],
        [
            format!("(deployment {}) deployment completed.", new.id),
            "has reached a steady state.".to_owned(),
        ]
    );
    let last = cloud.service().last_completed.unwrap();
    assert_eq!(last.deployment, before.id);
    let mut tasks = cloud.service_tasks();
    tasks.sort_by(|a, b| a.id.cmp(&b.id));
    assert!(events[0].starts_with("has started 2 tasks: "), "{events:?}");
    assert!(
        tasks.iter().all(|t| events[0].contains(t.id.as_str())),
        "{}",
        list(&tasks)
    );
}
