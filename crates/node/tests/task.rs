//! Whole tasks on a real kernel: namespaces, overlayfs, the real shim; the ports are fakes. Must
//! run as root; needs busybox-static and iproute2.

mod harness;

use std::time::{Duration, Instant};

use harness::image::Image;
use harness::{Machine, REGISTRY, container, logged, processes_with};
use rows::TaskEvent;

fn image() -> String {
    format!("{REGISTRY}/app:v1")
}

fn machine() -> Machine {
    let machine = Machine::new();
    machine.registry.push("app", "v1", Image::busybox());
    machine.logs.add_group("/app");
    machine
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_runs_its_output_is_complete_and_nothing_is_left() {
    let mut machine = machine();
    let script = "echo hello; echo error >&2; cat /changed; echo; ls /gone /opaque; cat /etc/resolv.conf; \
                  hostname; stat -c %a /tmp; exit 7";
    let mut rows = machine.task(vec![logged(container("web", &image(), &["sh", "-c", script]))]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let runtime_id = machine.observer.started(&id, "web").await;
    assert!(runtime_id.starts_with(&format!("{id}-")));
    assert_eq!(machine.observer.stopped(&id, "web").await, (Some(7), None));
    // Complete at the very moment of the observation.
    let mut lines = machine.logs.lines(&format!("p/web/{id}"));
    lines.sort();
    let mut expected = vec![
        "hello",
        "error",
        "new",
        "ls: /gone: No such file or directory",
        "/opaque:",
        "new",
        "nameserver 10.0.0.2",
        "search ap-northeast-1.compute.internal",
        "ip-10-0-1-7.ap-northeast-1.compute.internal",
        "1777",
    ];
    expected.sort_unstable();
    assert_eq!(lines, expected);
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    let events = machine.observer.of(&id);
    let names: Vec<&str> = events
        .iter()
        .map(|e| match e {
            TaskEvent::Connected => "connected",
            TaskEvent::PullStarted => "pull started",
            TaskEvent::PullStopped => "pull stopped",
            TaskEvent::ImageResolved { .. } => "resolved",
            TaskEvent::ContainerStarted { .. } => "started",
            TaskEvent::ContainerStopped { .. } => "stopped",
            TaskEvent::FailedToStart { .. } => "failed",
            TaskEvent::Cleaned => "cleaned",
        })
        .collect();
    assert_eq!(
        names,
        [
            "connected",
            "pull started",
            "pull stopped",
            "resolved",
            "started",
            "stopped",
            "cleaned"
        ]
    );
    node.shutdown(true).await;
}
