//! Containers that wait for each other.

use std::time::Duration;

use model::TaskId;
use rows::{ContainerDefinition, Dependency, DependencyCondition, HealthCheck, TaskEvent};

use crate::harness::{Machine, container};
use crate::task::{image, machine, with_init};
use DependencyCondition::{Complete, Healthy, Start, Success};

fn after(mut container: ContainerDefinition, on: &[(&str, DependencyCondition)]) -> ContainerDefinition {
    let dependency = |&(name, condition): &(&str, DependencyCondition)| Dependency {
        container: name.to_owned(),
        condition,
    };
    container.depends_on = on.iter().map(dependency).collect();
    container
}

fn sleeps(name: &str) -> ContainerDefinition {
    with_init(container(name, &image(), &["sleep", "1000"]))
}

fn side(name: &str, script: &str) -> ContainerDefinition {
    ContainerDefinition {
        essential: false,
        ..container(name, &image(), &["sh", "-c", script])
    }
}

/// What happened to containers, in order: `+` started, `-` ended.
fn story(machine: &Machine, task: &TaskId) -> Vec<String> {
    let events = machine.observer.of(task).into_iter();
    let told = events.filter_map(|event| match event {
        TaskEvent::ContainerStarted { container, .. } => Some(format!("+{container}")),
        TaskEvent::ContainerStopped { container, .. } => Some(format!("-{container}")),
        _ => None,
    });
    told.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn containers_start_as_they_depend_on_each_other_and_stop_the_other_way_round() {
    let mut machine = machine();
    let db = ContainerDefinition {
        health_check: Some(HealthCheck {
            command: vec!["CMD-SHELL".into(), "test -e /well || exit 1".into()],
            interval: Some(1),
            timeout: None,
            retries: Some(1),
            start_period: None,
        }),
        ..sleeps("db")
    };
    let mut rows = machine.task(vec![
        after(sleeps("web"), &[("app", Start), ("beside", Complete)]),
        after(sleeps("app"), &[("db", Healthy), ("init", Success)]),
        after(side("init", "exit 0"), &[("db", Start)]),
        db,
        side("beside", "exit 9"),
    ]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.stopped(&id, "init").await;
    let unhealthy = |event: &TaskEvent| {
        matches!(
            event,
            TaskEvent::Health {
                health: rows::Health::Unhealthy,
                ..
            }
        )
    };
    machine.observer.wait(&id, unhealthy).await;
    let before = story(&machine, &id);
    assert!(
        !before.iter().any(|step| step == "+app" || step == "+web"),
        "{before:?}"
    );
    std::fs::write(machine.task_dir(&id).join("containers/db/rootfs/well"), "").unwrap();
    machine.observer.started(&id, "web").await;
    let started = story(&machine, &id);
    let at = |step: &str| started.iter().position(|s| s == step).unwrap();
    assert!(at("+db") < at("+init") && at("-init") < at("+app") && at("+app") < at("+web"));
    assert!(at("-beside") < at("+web"), "{started:?}");
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    let all = story(&machine, &id);
    assert_eq!(all[all.len() - 3..], ["-web", "-app", "-db"]);
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_container_whose_dependency_fails_is_not_started() {
    let timed = ContainerDefinition {
        start_timeout_s: Some(1),
        ..with_init(side("init", "sleep 1000"))
    };
    for (init, condition, text) in [
        (
            side("init", "exit 3"),
            Success,
            "as dependency did not exit successfully.",
        ),
        (timed, Complete, "has timed out."),
    ] {
        let mut machine = machine();
        let mut rows = machine.task(vec![
            after(sleeps("app"), &[("init", condition)]),
            after(side("late", "exit 0"), &[("app", Success)]),
            sleeps("beside"),
            init,
        ]);
        let id = rows.task.id.clone();
        let node = machine.node();
        node.apply(rows.snapshot());
        let (exit_code, reason) = machine.observer.stopped(&id, "app").await;
        assert_eq!(exit_code, Some(143));
        let reason = reason.unwrap();
        assert!(
            reason.starts_with("CannotStartContainerError: dependency graph: "),
            "{reason}"
        );
        assert!(
            reason.ends_with(text) && reason.contains("[init] for target [app]"),
            "{reason}"
        );
        // Those that wait for it fail in turn, and the others are not touched.
        assert_eq!(machine.observer.stopped(&id, "late").await.0, Some(143));
        let told = story(&machine, &id);
        assert!(
            !told.iter().any(|s| s == "+app" || s == "+late" || s == "-beside"),
            "{told:?}"
        );
        node.apply(rows.stopping());
        machine.observer.cleaned(&id).await;
        machine.assert_clean(&id);
        node.shutdown(true).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_container_that_is_not_essential_may_fail_to_start() {
    let mut machine = machine();
    let broken = ContainerDefinition {
        essential: false,
        ..container("broken", &image(), &["/no/such/program"])
    };
    let mut rows = machine.task(vec![sleeps("app"), broken]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "app").await;
    let (exit_code, reason) = machine.observer.stopped(&id, "broken").await;
    assert_eq!(exit_code, None);
    assert!(
        reason.as_ref().unwrap().starts_with("CannotStartContainerError"),
        "{reason:?}"
    );
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    assert!(
        !machine
            .observer
            .of(&id)
            .iter()
            .any(|e| matches!(e, TaskEvent::FailedToStart { .. }))
    );
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

/// Asserts that a container was not started because of another one that never was.
async fn assert_blocked(machine: &Machine, id: &TaskId, name: &str, on: &str) {
    let (exit_code, reason) = machine.observer.stopped(id, name).await;
    let expected = format!(
        "CannotStartContainerError: dependency graph: failed to resolve container ordering dependency [{on}] for \
         target [{name}] because dependency will never start"
    );
    assert_eq!((exit_code, reason), (Some(143), Some(expected)));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_starts_after_what_never_started_whatever_the_condition() {
    let mut machine = machine();
    let broken = ContainerDefinition {
        essential: false,
        ..container("broken", &image(), &["/no/such/program"])
    };
    let well = ContainerDefinition {
        health_check: Some(HealthCheck {
            command: vec!["CMD-SHELL".into(), "true".into()],
            interval: Some(1),
            timeout: None,
            retries: None,
            start_period: None,
        }),
        ..broken.clone()
    };
    // A chain, its end first: what fails is known before the last is looked at, or after it.
    let mut rows = machine.task(vec![
        after(side("fourth", "exit 0"), &[("third", Complete)]),
        after(side("start", "exit 0"), &[("broken", Start)]),
        after(side("complete", "exit 0"), &[("broken", Complete)]),
        after(side("success", "exit 0"), &[("broken", Success)]),
        after(side("healthy", "exit 0"), &[("broken", Healthy)]),
        after(side("third", "exit 0"), &[("start", Start), ("init", Complete)]),
        with_init(side("init", "sleep 1000")),
        sleeps("app"),
        well,
    ]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    for condition in ["start", "complete", "success", "healthy"] {
        assert_blocked(&machine, &id, condition, "broken").await;
    }
    // It is not waited for that the other condition is met.
    assert_blocked(&machine, &id, "third", "start").await;
    assert_blocked(&machine, &id, "fourth", "third").await;
    machine.observer.started(&id, "app").await;
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    let mut started = story(&machine, &id);
    started.retain(|step| step.starts_with('+'));
    started.sort();
    assert_eq!(started, ["+app", "+init"]);
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn those_that_wait_for_a_container_whose_dependency_failed_are_told_of_with_it() {
    let mut machine = machine();
    let mut rows = machine.task(vec![
        side("one", "exit 1"),
        after(sleeps("mid"), &[("one", Success)]),
        after(sleeps("last"), &[("mid", Start)]),
        // Nothing is in its way, but the task's end is.
        after(sleeps("beside"), &[("one", Complete)]),
    ]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let (exit_code, reason) = machine.observer.stopped(&id, "mid").await;
    assert_eq!(exit_code, Some(143));
    assert!(
        reason
            .unwrap()
            .ends_with("as dependency did not exit successfully.")
    );
    assert_blocked(&machine, &id, "last", "mid").await;
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    assert_eq!(story(&machine, &id), ["+one", "-one", "-mid", "-last"]);
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_starts_after_the_end_of_an_essential_container() {
    let mut machine = machine();
    let mut rows = machine.task(vec![
        container("app", &image(), &["sh", "-c", "exit 0"]),
        side("init", "while ! test -e /go; do sleep 0.01; done"),
        after(side("late", "exit 0"), &[("init", Complete)]),
    ]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.stopped(&id, "app").await;
    std::fs::write(machine.task_dir(&id).join("containers/init/rootfs/go"), "").unwrap();
    machine.observer.stopped(&id, "init").await;
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    let told = story(&machine, &id);
    assert!(!told.contains(&"+late".to_owned()), "{told:?}");
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_comes_back_goes_on_with_the_order() {
    let mut machine = machine();
    let mut rows = machine.task(vec![
        after(sleeps("app"), &[("init", Success), ("first", Complete)]),
        side("first", "exit 0"),
        side("init", "while ! test -e /go; do sleep 0.01; done"),
    ]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let runtime_id = machine.observer.started(&id, "init").await;
    machine.observer.stopped(&id, "first").await;
    node.shutdown(true).await;
    // What is waited for comes while nobody looks.
    std::fs::write(machine.task_dir(&id).join("containers/init/rootfs/go"), "").unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!story(&machine, &id).contains(&"+app".to_owned()));
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "app").await;
    assert_eq!(machine.observer.started(&id, "init").await, runtime_id);
    assert_eq!(machine.observer.stopped(&id, "init").await, (Some(0), None));
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_is_stopped_while_a_container_waits_ends() {
    let mut machine = machine();
    let mut rows = machine.task(vec![
        after(sleeps("app"), &[("init", Complete)]),
        with_init(side("init", "sleep 1000")),
    ]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "init").await;
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    assert_eq!(story(&machine, &id), ["+init", "-init"]);
    machine.assert_clean(&id);
    node.shutdown(true).await;
}
