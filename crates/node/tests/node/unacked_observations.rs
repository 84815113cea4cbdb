//! Observations that nobody wrote down.

use std::time::Duration;

use rows::{ContainerStatus, TaskEvent, TaskStatus};

use crate::harness::world::Delivery;
use crate::harness::{container, processes_with};
use crate::task::{image, machine, with_init};

#[tokio::test(flavor = "multi_thread")]
async fn what_the_row_does_not_show_is_observed_again() {
    let mut machine = machine();
    let mut rows = machine.task(vec![container("web", &image(), &["sh", "-c", "exit 7"])]);
    let id = rows.task.id.clone();
    let mut config = machine.config();
    config.observe_again = Duration::from_millis(50);
    let world = &machine.observer.world;
    world.set_delivery(Delivery::OnRetry);
    let node = machine.node_with(config);
    node.apply(rows.snapshot());
    machine.observer.stopped(&id, "web").await;
    node.apply(rows.stopping());
    world.until(&id, |row| row.cleaned).await;
    let web = &world.row(&id).containers[0];
    assert_eq!((web.status, web.exit_code), (ContainerStatus::Stopped, Some(7)));
    assert!(web.runtime_id.is_some());
    machine.assert_clean(&id);
    let events = machine.observer.of(&id);
    let cleaned = events.iter().position(|e| *e == TaskEvent::Cleaned).unwrap();
    let times = |events: &[TaskEvent]| {
        let stopped = events
            .iter()
            .filter(|e| matches!(e, TaskEvent::ContainerStopped { .. }));
        stopped.count()
    };
    assert!(times(&events[..cleaned]) >= 2, "{events:#?}");
    assert_eq!(
        times(&events[cleaned..]),
        0,
        "what the row shows is not repeated: {events:#?}"
    );
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_that_was_lost_is_observed_again() {
    let mut machine = machine();
    let rows = machine.task(vec![container("web", &image(), &["no-such-program"])]);
    let id = rows.task.id.clone();
    let mut config = machine.config();
    config.observe_again = Duration::from_millis(50);
    let world = &machine.observer.world;
    world.set_delivery(Delivery::OnRetry);
    let node = machine.node_with(config);
    node.apply(rows.snapshot());
    world
        .until(&id, |row| row.desired_status == TaskStatus::Stopped)
        .await;
    let reason = world.row(&id).containers[0].reason.clone();
    assert!(reason.unwrap().starts_with("CannotStartContainerError"));
    world.until(&id, |row| row.cleaned).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

/// The node dies at some moment of a task's end, as by `kill -9`, and nothing that it observed has
/// been written down.
#[test]
fn an_exit_code_that_nobody_wrote_down_is_found_by_the_next_node() {
    let mut machine = machine();
    let runtime = || {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap()
    };
    for delay_ms in [0, 1, 3, 8, 20, 60, 200] {
        let mut rows = machine.task(vec![container("web", &image(), &["sh", "-c", "exit 7"])]);
        let id = rows.task.id.clone();
        machine.observer.world.set_delivery(Delivery::Nothing);
        let first = runtime();
        first.block_on(async {
            let node = machine.node();
            node.apply(rows.snapshot());
            machine.observer.stopped(&id, "web").await;
            node.apply(rows.stopping());
            tokio::time::sleep(Duration::from_millis(delay_ms)).await;
        });
        first.shutdown_timeout(Duration::from_secs(10));
        assert!(machine.task_dir(&id).exists(), "after {delay_ms} ms");
        if delay_ms == 200 {
            assert_eq!(processes_with(id.as_str()), Vec::<String>::new());
        }
        machine.observer.forget();
        machine.observer.world.set_delivery(Delivery::All);
        runtime().block_on(async {
            let node = machine.node();
            node.apply(rows.snapshot());
            machine.observer.cleaned(&id).await;
            let web = &machine.observer.world.row(&id).containers[0];
            assert_eq!(
                (web.exit_code, &web.reason),
                (Some(7), &None),
                "after {delay_ms} ms"
            );
            machine.assert_clean(&id);
            node.shutdown(true).await;
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_ends_with_its_tasks_does_not_wait_for_ever() {
    let mut machine = machine();
    // One ends with the node, of the other everything but its last step has been written down.
    let sleep = || with_init(container("web", &image(), &["sleep", "1000"]));
    let running = machine.task(vec![sleep()]);
    let mut cleaned = machine.task(vec![sleep()]);
    let node = machine.node();
    for rows in [&running, &cleaned] {
        node.apply(rows.snapshot());
        machine.observer.started(&rows.task.id, "web").await;
    }
    let world = &machine.observer.world;
    world.set_delivery(Delivery::NeverCleaned);
    node.apply(cleaned.stopping());
    machine.observer.cleaned(&cleaned.task.id).await;
    world.set_delivery(Delivery::Nothing);
    node.shutdown(false).await;
    for rows in [&running, &cleaned] {
        let id = &rows.task.id;
        assert_eq!(machine.observer.stopped(id, "web").await.0, Some(143));
        machine.assert_clean(id);
    }
}
