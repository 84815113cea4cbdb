//! Tasks that run.

use std::time::{Duration, Instant};

use crate::harness::image::{Archive, As, Image, digest, sha512};
use crate::harness::{Machine, REGISTRY, container, logged, processes_with};
use rows::TaskEvent;

pub fn image() -> String {
    format!("{REGISTRY}/app:v1")
}

/// The first process of a container ignores SIGTERM unless it handles it; its init does not.
pub fn with_init(mut container: rows::ContainerDefinition) -> rows::ContainerDefinition {
    container.init_process_enabled = Some(true);
    container
}

pub fn machine() -> Machine {
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
            TaskEvent::Health { .. } => "health",
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

#[tokio::test(flavor = "multi_thread")]
async fn an_image_whose_digests_are_of_sha512_runs_and_is_known_by_them() {
    let mut machine = machine();
    let image = Image::named_by(
        sha512,
        &[
            (As::Gzip, Image::busybox_layer()),
            (As::Plain, Archive::new().file("new", 0o644, b"7").bytes()),
        ],
        serde_json::json!({"Env": ["PATH=/bin"]}),
    );
    let found = sha512(&image.manifest);
    machine.registry.push("app", "long", image);
    for reference in [":long".to_owned(), format!("@{found}")] {
        let image = format!("{REGISTRY}/app{reference}");
        let mut rows = machine.task(vec![container("web", &image, &["sh", "-c", "exit $(cat /new)"])]);
        let id = rows.task.id.clone();
        let node = machine.node();
        node.apply(rows.snapshot());
        assert_eq!(machine.observer.stopped(&id, "web").await, (Some(7), None));
        let resolved = TaskEvent::ImageResolved {
            container: "web".to_owned(),
            digest: found.clone(),
        };
        assert!(machine.observer.of(&id).contains(&resolved));
        node.apply(rows.stopping());
        machine.observer.cleaned(&id).await;
        node.shutdown(true).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_waits_for_its_images_and_takes_the_pinned_one_whatever_the_tag_means() {
    let mut machine = machine();
    let first = Image::busybox();
    let again = Image::of(
        &[(As::Gzip, Image::busybox_layer())],
        serde_json::json!({"Env": ["PATH=/bin", "AGAIN=1"]}),
    );
    let found = digest(&first.manifest);
    assert_ne!(digest(&again.manifest), found);
    machine.registry.push("app", "v1", again);
    machine.registry.push("app", "before", first);
    let mut rows = machine.task(vec![container(
        "web",
        &image(),
        &["sh", "-c", "exit ${AGAIN:-3}"],
    )]);
    let id = rows.task.id.clone();
    rows.task.awaits_images = true;
    let node = machine.node();
    node.apply(rows.snapshot());
    // Somebody else's task goes through all of its life meanwhile.
    let mut other = machine.task(vec![container(
        "web",
        &image(),
        &["sh", "-c", "exit ${AGAIN:-3}"],
    )]);
    node.apply(other.snapshot());
    assert_eq!(machine.observer.stopped(&other.task.id, "web").await.0, Some(1));
    node.apply(other.stopping());
    machine.observer.cleaned(&other.task.id).await;
    assert_eq!(machine.observer.of(&id), []);
    rows.task.awaits_images = false;
    rows.task.containers[0].pinned_digest = Some(found.clone());
    node.apply(rows.snapshot());
    assert_eq!(machine.observer.stopped(&id, "web").await.0, Some(3));
    let resolved = TaskEvent::ImageResolved {
        container: "web".to_owned(),
        digest: found,
    };
    assert!(machine.observer.of(&id).contains(&resolved));
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_is_polite_first_and_then_kills() {
    let mut machine = machine();
    let polite = "trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done";
    let deaf = "trap '' TERM; echo ready; while :; do sleep 0.05; done";
    let mut containers = vec![
        logged(container("polite", &image(), &["sh", "-c", polite])),
        logged(container("deaf", &image(), &["sh", "-c", deaf])),
    ];
    containers[1].stop_timeout_s = Some(1);
    let mut rows = machine.task(containers);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    for name in ["polite", "deaf"] {
        machine.observer.started(&id, name).await;
        machine
            .logs
            .wait_for_line(&format!("p/{name}/{id}"), "ready")
            .await;
    }
    node.apply(rows.running());
    let asked = Instant::now();
    node.apply(rows.stopping());
    assert_eq!(machine.observer.stopped(&id, "polite").await, (Some(0), None));
    assert!(asked.elapsed() < Duration::from_millis(900));
    assert_eq!(machine.observer.stopped(&id, "deaf").await, (Some(137), None));
    assert!(asked.elapsed() >= Duration::from_secs(1));
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    assert_eq!(machine.logs.lines(&format!("p/polite/{id}")), ["ready", "bye"]);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_that_is_present_costs_one_request_and_little_time() {
    let mut machine = machine();
    let node = machine.node();
    let mut times = Vec::new();
    for round in 0..6 {
        let mut rows = machine.task(vec![container("web", &image(), &["sleep", "100"])]);
        let id = rows.task.id.clone();
        machine.registry.asked();
        let from = Instant::now();
        node.apply(rows.snapshot());
        machine.observer.started(&id, "web").await;
        times.push(from.elapsed());
        let asked = machine.registry.asked();
        if round == 0 {
            // The manifest, the configuration and three layers.
            assert_eq!(asked.len(), 5, "{asked:?}");
        } else {
            assert_eq!(asked, [format!("{REGISTRY}/v2/app/manifests/v1")]);
        }
        let from = Instant::now();
        rows.definition.containers[0].stop_timeout_s = Some(2);
        node.apply(rows.removed());
        while !processes_with(id.as_str()).is_empty() || machine.task_dir(&id).exists() {
            assert!(
                from.elapsed() < Duration::from_secs(10),
                "a task without a row goes on"
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        machine.assert_clean(&id);
    }
    eprintln!("start to started: {times:?}");
    times.remove(0);
    times.sort();
    assert!(times[times.len() / 2] < Duration::from_millis(500), "{times:?}");
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_was_never_taken_is_cleaned_at_once() {
    let mut machine = machine();
    let mut rows = machine.task(vec![container("web", &image(), &["sleep", "1000"])]);
    rows.interface.state = rows::InterfaceState::Attaching;
    rows.task.last_status = rows::TaskStatus::Provisioning;
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    assert_eq!(machine.observer.of(&id), [TaskEvent::Cleaned]);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn containers_see_what_the_task_definition_says() {
    let mut machine = machine();
    let script = "id; pwd; env; \
                  echo x > /tmp/x && echo writable; tail -n 1 /etc/hosts";
    let mut web = logged(container("web", &image(), &["sh", "-c", script]));
    web.user = Some("web".to_owned());
    web.working_directory = Some("/made/for/it".to_owned());
    web.environment = vec![("GREETING".to_owned(), "hello".to_owned())];
    web.memory_mib = Some(64);
    let mut rows = machine.task(vec![web]);
    let id = rows.task.id.clone();
    rows.task.overrides.containers = vec![rows::ContainerOverride {
        name: "web".to_owned(),
        environment: vec![("FROM".to_owned(), "override".to_owned())],
        ..rows::ContainerOverride::default()
    }];
    let node = machine.node();
    node.apply(rows.snapshot());
    assert_eq!(machine.observer.stopped(&id, "web").await, (Some(0), None));
    let lines = machine.logs.lines(&format!("p/web/{id}"));
    for expected in [
        "uid=33(web) gid=33(web) groups=44(log)",
        "/made/for/it",
        "GREETING=hello",
        "FROM=override",
        "AWS_EXECUTION_ENV=AWS_ECS_FARGATE",
        "AWS_REGION=ap-northeast-1",
        "HOME=/home/web",
        "HOSTNAME=ip-10-0-1-7.ap-northeast-1.compute.internal",
        "PATH=/bin",
        "writable",
        "10.0.1.7 ip-10-0-1-7.ap-northeast-1.compute.internal",
    ] {
        assert!(
            lines.iter().any(|l| l == expected),
            "{expected:?} is not in {lines:#?}"
        );
    }
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_container_that_eats_its_memory_is_reported() {
    let mut machine = machine();
    let mut hungry = container("web", &image(), &["tail", "/dev/zero"]);
    hungry.memory_mib = Some(16);
    let mut rows = machine.task(vec![hungry]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    assert_eq!(
        machine.observer.stopped(&id, "web").await,
        (
            Some(137),
            Some("OutOfMemoryError: Container killed due to memory usage".to_owned())
        )
    );
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tasks_share_the_layers_and_nothing_else() {
    let mut machine = machine();
    let node = machine.node();
    let write = logged(container(
        "web",
        &image(),
        &["sh", "-c", "echo mine > /changed; cat /changed"],
    ));
    let mut first = machine.task(vec![write.clone()]);
    let mut second = machine.task(vec![logged(container("web", &image(), &["cat", "/changed"]))]);
    // At the same time: one downloads, the other waits.
    node.apply(first.snapshot());
    node.apply(second.snapshot());
    for rows in [&first, &second] {
        assert_eq!(machine.observer.stopped(&rows.task.id, "web").await.0, Some(0));
    }
    let asked = machine.registry.asked();
    let blobs: std::collections::BTreeSet<_> = asked.iter().filter(|p| p.contains("/blobs/")).collect();
    let layers = asked.iter().filter(|p| p.contains("/blobs/")).count();
    assert!(
        layers <= blobs.len() + 1,
        "a layer was downloaded twice: {asked:#?}"
    );
    let lines = |rows: &crate::harness::TaskRows| machine.logs.lines(&format!("p/web/{}", rows.task.id));
    assert_eq!(lines(&first), ["mine"]);
    assert_eq!(lines(&second), ["new"]);
    for rows in [&mut first, &mut second] {
        node.apply(rows.stopping());
        machine.observer.cleaned(&rows.task.id).await;
    }
    machine.assert_clean(&first.task.id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_store_that_is_away_for_a_while_loses_nothing() {
    let mut machine = machine();
    let script = "for i in 1 2 3; do echo $i; sleep 0.05; done; echo; printf no-newline";
    let mut rows = machine.task(vec![logged(container("web", &image(), &["sh", "-c", script]))]);
    let id = rows.task.id.clone();
    *machine.logs.unavailable.lock().unwrap() = true;
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "web").await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    *machine.logs.unavailable.lock().unwrap() = false;
    assert_eq!(machine.observer.stopped(&id, "web").await.0, Some(0));
    let lines = machine.logs.lines(&format!("p/web/{id}"));
    assert_eq!(lines, ["1", "2", "3", "no-newline"]);
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_during_a_pull_that_hangs_is_quick() {
    let mut machine = machine();
    let mut rows = machine.task(vec![container("web", &image(), &["sleep", "1000"])]);
    let id = rows.task.id.clone();
    let mut config = machine.config();
    // Nobody answers there, and nobody refuses.
    config.endpoint = "127.0.0.2:443".parse().unwrap();
    config.connect_timeout = Duration::from_secs(60);
    let drop_all = "add table ip t; add chain ip t c { type filter hook input priority 0; }; \
                    add rule ip t c ip daddr 127.0.0.2 drop";
    let netns = machine.namespace(&id);
    let status = std::process::Command::new("ip")
        .args(["netns", "exec", &netns, "nft", drop_all])
        .status();
    assert!(status.unwrap().success());
    let node = machine.node_with(config);
    node.apply(rows.snapshot());
    machine.observer.wait(&id, |e| *e == TaskEvent::PullStarted).await;
    let asked = Instant::now();
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    assert!(asked.elapsed() < Duration::from_secs(5));
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_of_127_layers_is_stacked() {
    let mut machine = machine();
    let busybox = Image::busybox_layer();
    let mut layers = vec![(As::Gzip, busybox)];
    for i in 1..127_u32 {
        let archive = Archive::new()
            .file("last", 0o644, format!("{i}\n").as_bytes())
            .file(&format!("n{i}"), 0o644, b"");
        layers.push((As::Plain, archive.bytes()));
    }
    machine
        .registry
        .push("deep", "v1", Image::of(&layers, serde_json::json!({})));
    let deep = format!("{REGISTRY}/deep:v1");
    let mut rows = machine.task(vec![logged(container(
        "web",
        &deep,
        &["/bin/sh", "-c", "cat /last; ls / | tail -n 200"],
    ))]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    assert_eq!(machine.observer.stopped(&id, "web").await, (Some(0), None));
    let lines = machine.logs.lines(&format!("p/web/{id}"));
    assert_eq!(lines[0], "126");
    assert_eq!(lines.iter().filter(|l| l.starts_with('n')).count(), 126);
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_tasks_start_and_stop_at_once() {
    let mut machine = machine();
    let node = machine.node();
    let command = [
        "sh",
        "-c",
        "trap 'exit 0' TERM; echo up; while :; do sleep 0.1; done",
    ];
    let mut tasks: Vec<_> = (0..12)
        .map(|_| machine.task(vec![logged(container("web", &image(), &command))]))
        .collect();
    for rows in &tasks {
        node.apply(rows.snapshot());
    }
    for rows in &mut tasks {
        machine.observer.started(&rows.task.id, "web").await;
        machine
            .logs
            .wait_for_line(&format!("p/web/{}", rows.task.id), "up")
            .await;
        node.apply(rows.running());
    }
    for rows in &mut tasks {
        node.apply(rows.stopping());
    }
    for rows in &tasks {
        assert_eq!(
            machine.observer.stopped(&rows.task.id, "web").await,
            (Some(0), None)
        );
        machine.observer.cleaned(&rows.task.id).await;
    }
    for rows in &tasks {
        machine.assert_clean(&rows.task.id);
    }
    let layers = machine.registry.asked();
    let layers = layers.iter().filter(|path| path.contains("/blobs/"));
    // The configuration may be asked for by each; every layer once.
    assert!(layers.count() <= 12 + 3);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_of_a_single_file_runs_also_when_it_may_not_be_written() {
    let mut machine = machine();
    let busybox = std::fs::read("/bin/busybox").unwrap();
    let layer = Archive::new().file("busybox", 0o755, &busybox).bytes();
    let execution =
        serde_json::json!({"Entrypoint": ["/busybox"], "Cmd": ["echo", "the image's own"], "User": "1000"});
    machine
        .registry
        .push("tiny", "v1", Image::of(&[(As::Gzip, layer)], execution));
    let tiny = format!("{REGISTRY}/tiny:v1");
    let script = "/busybox id -u; /busybox cat /etc/hostname; echo x > /x || echo refused; echo x > /dev/shm/x && echo shm";
    let mut frozen = logged(container("frozen", &tiny, &["sh", "-c", script]));
    frozen.readonly_root_filesystem = Some(true);
    let mut own = logged(container("own", &tiny, &[]));
    own.command = None;
    let mut rows = machine.task(vec![frozen, own]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    assert_eq!(machine.observer.stopped(&id, "frozen").await.0, Some(0));
    assert_eq!(machine.observer.stopped(&id, "own").await.0, Some(0));
    let lines = machine.logs.lines(&format!("p/frozen/{id}"));
    for expected in [
        "1000",
        "ip-10-0-1-7.ap-northeast-1.compute.internal",
        "refused",
        "shm",
    ] {
        assert!(
            lines.iter().any(|l| l == expected),
            "{expected:?} is not in {lines:#?}"
        );
    }
    assert_eq!(machine.logs.lines(&format!("p/own/{id}")), ["the image's own"]);
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_container_sees_its_mounts_and_nothing_of_where_they_come_from() {
    for init in [false, true] {
        let mut machine = machine();
        let script = "cat /proc/self/mountinfo /proc/1/mountinfo /proc/mounts; tr '\\0' '\\n' < /proc/1/environ; \
                      tr '\\0' '\\n' < /proc/1/cmdline; ls -l /proc/1/exe /proc/1/cwd /proc/1/root /proc/1/fd; \
                      echo hosts >> /etc/hosts && cat /etc/hosts";
        let mut web = logged(container("web", &image(), &["sh", "-c", script]));
        web.init_process_enabled = Some(init);
        let mut rows = machine.task(vec![web]);
        let id = rows.task.id.clone();
        let node = machine.node();
        node.apply(rows.snapshot());
        assert_eq!(machine.observer.stopped(&id, "web").await, (Some(0), None));
        let told = machine.logs.lines(&format!("p/web/{id}"));
        let dir = machine.dir.path().to_str().unwrap();
        for secret in [dir, "/containers/web", "/upper", "under-test", "CARGO_", "--dir"] {
            let found: Vec<&String> = told.iter().filter(|line| line.contains(secret)).collect();
            assert!(found.is_empty(), "{secret}: {found:#?}");
        }
        let has = |what: &str| told.iter().any(|line| line.contains(what));
        assert!(
            has(" / / ") && has("upperdir=/proc/self/fd/") && has(" /hosts /etc/hosts "),
            "{told:#?}"
        );
        assert_eq!(told.last().unwrap(), "hosts");
        // Outside, only its root is left to be unmounted.
        let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap();
        let is_mounted = |part: &str| mounts.contains(&format!("{dir}/tasks/{id}/containers/web/{part} "));
        assert!(is_mounted("rootfs") && !is_mounted("etc"), "{mounts}");
        node.apply(rows.stopping());
        machine.observer.cleaned(&id).await;
        machine.assert_clean(&id);
        node.shutdown(true).await;
    }
}
