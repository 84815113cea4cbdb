//! Nodes that end and come back, and what becomes of their tasks.

use std::time::{Duration, Instant};

use rows::TaskEvent;

use crate::harness::{Machine, container, logged, processes_with};
use crate::task::{image, machine, with_init};

#[tokio::test(flavor = "multi_thread")]
async fn a_task_outlives_the_node_and_is_found_again() {
    let mut machine = machine();
    let script = "i=0; while [ $i -lt 40 ]; do echo $i; i=$((i+1)); sleep 0.02; done; exit 3";
    let mut rows = machine.task(vec![
        logged(container("count", &image(), &["sh", "-c", script])),
        logged(with_init(container("long", &image(), &["sleep", "1000"]))),
    ]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let runtime_id = machine.observer.started(&id, "count").await;
    machine.observer.started(&id, "long").await;
    machine.logs.wait_for_line(&format!("p/count/{id}"), "3").await;
    node.apply(rows.running());
    node.shutdown(true).await;
    let before = machine.logs.lines(&format!("p/count/{id}")).len();
    assert!(before < 40);
    assert!(!processes_with(id.as_str()).is_empty());
    // It ends while nobody looks.
    tokio::time::sleep(Duration::from_millis(1200)).await;
    machine.observer.forget();
    let node = machine.node();
    node.apply(rows.snapshot());
    assert_eq!(machine.observer.stopped(&id, "count").await, (Some(3), None));
    assert_eq!(machine.observer.started(&id, "count").await, runtime_id);
    let expected: Vec<String> = (0..40).map(|i| i.to_string()).collect();
    assert_eq!(machine.logs.lines(&format!("p/count/{id}")), expected);
    node.apply(rows.stopping());
    assert_eq!(machine.observer.stopped(&id, "long").await, (Some(143), None));
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_shim_takes_its_containers_with_it() {
    let mut machine = machine();
    let mut rows = machine.task(vec![logged(container(
        "web",
        &image(),
        &["sh", "-c", "echo here; sleep 1000"],
    ))]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "web").await;
    machine.logs.wait_for_line(&format!("p/web/{id}"), "here").await;
    node.apply(rows.running());
    // Once under a live node, once between two.
    kill_shim(&machine, &id);
    let (exit_code, reason) = machine.observer.stopped(&id, "web").await;
    assert_eq!(exit_code, Some(137));
    assert!(reason.unwrap().starts_with("ContainerRuntimeError: "));
    node.shutdown(true).await;
    machine.observer.forget();
    let node = machine.node();
    node.apply(rows.snapshot());
    assert_eq!(machine.observer.stopped(&id, "web").await.0, Some(137));
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

fn kill_shim(machine: &Machine, task: &model::TaskId) {
    let dir = machine.task_dir(task).join("shim");
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Ok(line) = std::fs::read(entry.path().join("cmdline")) else {
            continue;
        };
        if !String::from_utf8_lossy(&line).contains(dir.to_str().unwrap()) {
            continue;
        }
        let pid: i32 = entry.file_name().to_str().unwrap().parse().unwrap();
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
        return;
    }
    panic!("no shim has {} in its command line", dir.display());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_remembers_is_cleaned_at_the_start() {
    let mut machine = machine();
    let rows = machine.task(vec![container("web", &image(), &["sleep", "1000"])]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "web").await;
    node.shutdown(true).await;
    machine.observer.forget();
    let node = machine.node();
    node.apply(Vec::new());
    let from = Instant::now();
    while machine.task_dir(&id).exists() {
        assert!(from.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    machine.assert_clean(&id);
    assert_eq!(machine.observer.of(&id), []);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shutdown_without_keeping_stops_everything() {
    let mut machine = machine();
    let rows = machine.task(vec![with_init(container("web", &image(), &["sleep", "1000"]))]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "web").await;
    node.shutdown(false).await;
    assert_eq!(machine.observer.stopped(&id, "web").await.0, Some(143));
    machine.assert_clean(&id);
}

/// The node dies at some moment of a start, as by `kill -9`, and another one goes on.
#[test]
fn a_start_that_is_cut_off_anywhere_is_finished_by_the_next_node() {
    let mut machine = machine();
    let runtime = || {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap()
    };
    for delay_ms in [0, 2, 5, 8, 12, 20, 30, 45, 60, 90] {
        let mut rows = machine.task(vec![
            logged(container(
                "one",
                &image(),
                &["sh", "-c", "echo one; exec sleep 1000"],
            )),
            logged(with_init(container("two", &image(), &["sleep", "1000"]))),
        ]);
        rows.definition.containers[0].stop_timeout_s = Some(0);
        let id = rows.task.id.clone();
        let first = runtime();
        let node = first.block_on(async { machine.node() });
        node.apply(rows.snapshot());
        std::thread::sleep(Duration::from_millis(delay_ms));
        // Every task of the node is dropped where it stands; a process that it started goes on.
        first.shutdown_timeout(Duration::from_secs(10));
        let second = runtime();
        second.block_on(async {
            let node = machine.node();
            node.apply(rows.snapshot());
            machine.observer.started(&id, "one").await;
            machine.observer.started(&id, "two").await;
            machine.logs.wait_for_line(&format!("p/one/{id}"), "one").await;
            let once = |name: &str| {
                let line = format!("p/{name}/{id}");
                machine.logs.lines(&line).len()
            };
            assert_eq!(once("one"), 1, "after {delay_ms} ms");
            node.apply(rows.running());
            node.apply(rows.stopping());
            machine.observer.cleaned(&id).await;
            machine.assert_clean(&id);
            node.shutdown(true).await;
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_container_that_was_started_and_lost_is_not_started_again() {
    for status in [rows::ContainerStatus::Running, rows::ContainerStatus::Stopped] {
        let mut machine = machine();
        let mut init = container("init", &image(), &["sleep", "1000"]);
        init.essential = false;
        let web = with_init(container("web", &image(), &["sleep", "1000"]));
        let mut rows = machine.task(vec![init, web]);
        let id = rows.task.id.clone();
        rows.task.containers[0].status = status;
        rows.task.containers[0].runtime_id = Some("init".to_owned());
        if status == rows::ContainerStatus::Stopped {
            rows.task.containers[0].exit_code = Some(0);
        }
        let node = machine.node();
        node.apply(rows.snapshot());
        machine.observer.started(&id, "web").await;
        let of_init: Vec<_> = machine
            .observer
            .of(&id)
            .into_iter()
            .filter(|event| {
                matches!(event,
                    TaskEvent::ContainerStarted { container, .. } | TaskEvent::ContainerStopped { container, .. }
                    if container == "init")
            })
            .collect();
        match (status, of_init.as_slice()) {
            (rows::ContainerStatus::Running, [TaskEvent::ContainerStopped { exit_code, .. }]) => {
                assert_eq!(*exit_code, Some(137));
            }
            (rows::ContainerStatus::Stopped, []) => {}
            (_, other) => panic!("of the lost container was observed {other:?}"),
        }
        node.apply(rows.stopping());
        machine.observer.cleaned(&id).await;
        machine.assert_clean(&id);
        node.shutdown(true).await;
    }
}
