//! Tasks on EC2 instances, in every network mode.

use std::time::{Duration, Instant};

use rows::{InstanceState, NetworkMode, TaskEvent};

use crate::harness::{Machine, TaskRows, container, logged};
use crate::task::{image, machine, with_init};

/// Adds the awslogs driver without a prefix.
fn streamed(container: rows::ContainerDefinition) -> rows::ContainerDefinition {
    let mut container = logged(container);
    let options = &mut container.log_configuration.as_mut().unwrap().options;
    options.remove("awslogs-stream-prefix");
    container
}

/// The lines of a container's stream after its end, which must be a good one.
async fn lines_of(machine: &Machine, rows: &TaskRows, name: &str) -> Vec<String> {
    let id = &rows.task.id;
    let runtime_id = machine.observer.started(id, name).await;
    assert!(runtime_id.len() == 64 && runtime_id.bytes().all(|c| c.is_ascii_hexdigit()));
    let stopped = machine.observer.stopped(id, name).await;
    let lines = machine.logs.lines(&runtime_id);
    assert_eq!(stopped, (Some(0), None), "{lines:#?}");
    lines
}

fn assert_has(lines: &[String], expected: &[&str]) {
    for line in expected {
        assert!(lines.iter().any(|l| l == line), "{line:?} is not in {lines:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn linked_containers_of_a_bridge_reach_each_other_by_alias() {
    let mut machine = machine();
    let script = "until busybox wget -qO- http://database/; do sleep 0.05; done; \
                  hostname; env; cat /etc/hosts /etc/resolv.conf";
    let mut web = streamed(container("web", &image(), &["sh", "-c", script]));
    web.links = vec!["db:database".to_owned()];
    web.extra_hosts = vec![("elsewhere".to_owned(), "192.0.2.7".to_owned())];
    web.dns_search_domains = vec!["example.com".to_owned()];
    let script = "echo found > /tmp/index.html; exec busybox httpd -f -p 80 -h /tmp";
    let mut db = with_init(container("db", &image(), &["sh", "-c", script]));
    db.environment = vec![("USER".to_owned(), "app".to_owned())];
    db.port_mappings = vec![rows::PortMapping {
        container_port: Some(80),
        host_port: Some(0),
        udp: false,
        name: None,
        app_protocol: None,
        container_port_range: None,
    }];
    let host = machine.host("t3.medium");
    let mut rows = machine.placed(&host, NetworkMode::Bridge, vec![web, db]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let lines = lines_of(&machine, &rows, "web").await;
    let short = |name: &str| {
        let row = machine.observer.world.row(&id);
        row.container(name).unwrap().runtime_id.clone().unwrap()[..12].to_owned()
    };
    assert_has(
        &lines,
        &[
            "found",
            &short("web"),
            &format!("HOSTNAME={}", short("web")),
            "AWS_EXECUTION_ENV=AWS_ECS_EC2",
            "DATABASE_PORT_80_TCP=tcp://172.17.0.3:80",
            "DATABASE_ENV_USER=app",
            "192.0.2.7\telsewhere",
            &format!("172.17.0.3\tdatabase {} db", short("db")),
            &format!("172.17.0.2\t{}", short("web")),
            "nameserver 10.0.0.2",
            "search example.com",
        ],
    );
    let started: Vec<TaskEvent> = machine.observer.of(&id);
    let started: Vec<_> = started
        .iter()
        .filter_map(|event| match event {
            TaskEvent::ContainerStarted { container, .. } => Some(container.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(started, ["db", "web"]);
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_linked_to_stops_last() {
    let mut machine = machine();
    // Ends a moment after it was told to, and tells whether the other still answers then.
    let script = "trap 'sleep 0.3; busybox wget -qO- http://db/; exit 0' TERM; \
                  until busybox wget -qO- http://db/; do sleep 0.05; done; while :; do sleep 0.05; done";
    let mut web = streamed(container("web", &image(), &["sh", "-c", script]));
    web.links = vec!["db".to_owned()];
    let script = "echo found > /tmp/index.html; exec busybox httpd -f -p 80 -h /tmp";
    let db = with_init(container("db", &image(), &["sh", "-c", script]));
    let host = machine.host("t3.medium");
    let mut rows = machine.placed(&host, NetworkMode::Bridge, vec![db, web]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let runtime_id = machine.observer.started(&id, "web").await;
    machine.logs.wait_for_line(&runtime_id, "found").await;
    node.apply(rows.running());
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    let stopped: Vec<_> = machine.observer.of(&id);
    let stopped: Vec<_> = stopped
        .iter()
        .filter_map(|event| match event {
            TaskEvent::ContainerStopped { container, .. } => Some(container.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(stopped, ["web", "db"]);
    assert_eq!(machine.logs.lines(&runtime_id), ["found", "found"]);
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_task_is_in_the_instances_own_network() {
    let mut machine = machine();
    let script =
        "hostname; cat /etc/hosts; busybox ip -o addr; busybox nc -w 5 127.0.0.1 443 && echo reached";
    let web = streamed(container("web", &image(), &["sh", "-c", script]));
    let host = machine.host("t3.medium");
    let mut rows = machine.placed(&host, NetworkMode::Host, vec![web]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let lines = lines_of(&machine, &rows, "web").await;
    assert_has(
        &lines,
        &["ip-10-0-1-5.ap-northeast-1.compute.internal", "reached"],
    );
    assert!(
        lines
            .iter()
            .any(|l| l.contains("docker0") && l.contains("172.17.0.1/16"))
    );
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn containers_without_a_network_have_a_loopback_alone() {
    let mut machine = machine();
    let script = "busybox ip -o addr | while read n name rest; do echo $name; done; cat /etc/hosts";
    let alone = || streamed(container("alone", &image(), &["sh", "-c", script]));
    let mut disabled = alone();
    disabled.disable_networking = Some(true);
    let host = machine.host("t3.medium");
    let node = machine.node();
    for (mode, definition) in [(NetworkMode::None, alone()), (NetworkMode::Bridge, disabled)] {
        let mut rows = machine.placed(&host, mode, vec![definition]);
        let id = rows.task.id.clone();
        node.apply(rows.snapshot());
        let lines = lines_of(&machine, &rows, "alone").await;
        assert_has(&lines, &["lo", "127.0.0.1\tlocalhost"]);
        assert!(!lines.iter().any(|l| l.contains("eth0") || l.contains("172.17.")));
        node.apply(rows.stopping());
        machine.observer.cleaned(&id).await;
        machine.assert_clean(&id);
    }
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_awsvpc_task_has_its_own_network_and_its_instance_pulls() {
    let mut machine = machine();
    // The registry is in the instance's namespace alone.
    let script = "hostname; busybox nc -w 5 127.0.0.1 443 2> /dev/null || echo not here";
    let web = streamed(container("web", &image(), &["sh", "-c", script]));
    let host = machine.host("t3.medium");
    let mut rows = machine.placed(&host, NetworkMode::Awsvpc, vec![web]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let lines = lines_of(&machine, &rows, "web").await;
    assert_eq!(lines, ["ip-10-0-1-7.ap-northeast-1.compute.internal", "not here"]);
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bridge_task_waits_for_its_network() {
    let mut machine = machine();
    let host = machine.host("t3.medium");
    let web = container("web", &image(), &["sleep", "1000"]);
    let mut rows = machine.placed(&host, NetworkMode::Bridge, vec![web]);
    rows.task.network_ready = false;
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    assert_eq!(machine.observer.of(&id), [TaskEvent::Cleaned]);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_has_a_cgroup_of_its_types_size() {
    let mut machine = machine();
    let mut host = machine.host("t3.medium");
    let id = host.instance.id.clone();
    let limits = |machine: &Machine, below: &str| {
        let file = |v1, v2| machine.cgroup_file(&id, below, v1, v2);
        (
            file(("cpu", "cpu.cfs_quota_us"), "cpu.max"),
            file(("memory", "memory.limit_in_bytes"), "memory.max"),
        )
    };
    let mut rows = machine.placed(
        &host,
        NetworkMode::Host,
        vec![with_init(container("web", &image(), &["sleep", "1000"]))],
    );
    (rows.task.cpu_units, rows.task.memory_mib) = (0, 0);
    let task = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&task, "web").await;
    let (cpu, memory) = limits(&machine, "");
    assert!(
        matches!(cpu.as_deref(), Some("200000" | "200000 100000")),
        "{cpu:?}"
    );
    assert_eq!(memory.as_deref(), Some("4294967296"));
    // The task has none of its own.
    let (cpu, memory) = limits(&machine, task.as_str());
    assert!(matches!(cpu.as_deref(), Some("-1" | "max 100000")), "{cpu:?}");
    assert_ne!(memory.as_deref(), Some("4294967296"));
    node.apply(rows.running());
    // It outlives the node with the task, and the task leaves it.
    node.shutdown(true).await;
    let node = machine.node();
    node.apply(rows.snapshot());
    node.apply(rows.stopping());
    machine.observer.cleaned(&task).await;
    machine.assert_clean(&task);
    assert_eq!(limits(&machine, "").1.as_deref(), Some("4294967296"));
    node.shutdown(true).await;
    // It was stopped while nobody looked.
    host.becomes(InstanceState::Stopped);
    let node = machine.node();
    node.apply(host.rows());
    until_gone(|| limits(&machine, "").1.is_some()).await;
    // Started again as another type, and terminated.
    host.instance.instance_type = "t3.micro".to_owned();
    node.apply(host.becomes(InstanceState::Running));
    until_gone(|| limits(&machine, "").1.as_deref() != Some("1073741824")).await;
    node.apply(host.becomes(InstanceState::Terminated));
    until_gone(|| limits(&machine, "").1.is_some()).await;
    node.apply(host.becomes(InstanceState::Running));
    until_gone(|| limits(&machine, "").1.is_none()).await;
    // A cove that ends with everything leaves no instance.
    node.shutdown(false).await;
    assert_eq!(limits(&machine, "").1, None);
}

/// Waits until something no longer holds.
async fn until_gone(holds: impl Fn() -> bool) {
    let from = Instant::now();
    while holds() {
        assert!(from.elapsed() < Duration::from_secs(30), "it did not change");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_of_an_instance_that_stops_are_killed_at_once() {
    let mut machine = machine();
    let mut host = machine.host("t3.medium");
    let deaf = "trap '' TERM; echo ready; while :; do sleep 0.05; done";
    let mut web = streamed(container("web", &image(), &["sh", "-c", deaf]));
    web.stop_timeout_s = Some(120);
    let mut rows = machine.placed(&host, NetworkMode::Host, vec![web]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let runtime_id = machine.observer.started(&id, "web").await;
    machine.logs.wait_for_line(&runtime_id, "ready").await;
    node.apply(rows.running());
    // First politely: the switch does not wait for that.
    node.apply(rows.stopping());
    let asked = Instant::now();
    node.apply(host.becomes(InstanceState::Stopping));
    assert_eq!(machine.observer.stopped(&id, "web").await, (Some(137), None));
    machine.observer.cleaned(&id).await;
    assert!(asked.elapsed() < Duration::from_secs(10), "{:?}", asked.elapsed());
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_an_instance_a_reason_stands_under_its_container() {
    let mut machine = machine();
    let host = machine.host("t3.medium");
    let node = machine.node();
    let nope = image().replace(":v1", ":nope");
    let mut web = container("web", &image(), &["sh"]);
    web.links = vec!["gone".to_owned()];
    for (definition, reason) in [
        (
            container("web", &nope, &["sh"]),
            format!(
                "CannotPullContainerError: Error response from daemon: manifest for {nope} not found: manifest \
                 unknown: Requested image not found"
            ),
        ),
        (
            web,
            "CannotCreateContainerError: Error response from daemon: could not get container for gone: No such \
             container: gone"
                .to_owned(),
        ),
    ] {
        let mut rows = machine.placed(&host, NetworkMode::Bridge, vec![definition]);
        let id = rows.task.id.clone();
        node.apply(rows.snapshot());
        assert_eq!(
            machine.observer.failure(&id).await,
            ("Task failed to start".to_owned(), Some(("web".to_owned(), reason)))
        );
        node.apply(rows.stopping());
        machine.observer.cleaned(&id).await;
        machine.assert_clean(&id);
    }
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_an_instance_the_others_run_without_what_is_not_essential() {
    let mut machine = machine();
    let host = machine.host("t3.medium");
    let sh = |name: &str, image: &str| rows::ContainerDefinition {
        essential: false,
        ..container(name, image, &["sh"])
    };
    let mut grouped = logged(sh("grouped", &image()));
    let mut optioned = logged(sh("optioned", &image()));
    let option = |container: &mut rows::ContainerDefinition, name: &str, value: &str| {
        let options = &mut container.log_configuration.as_mut().unwrap().options;
        options.insert(name.to_owned(), value.to_owned());
    };
    option(&mut grouped, "awslogs-group", "/not/there");
    option(&mut optioned, "awslogs-create-group", "perhaps");
    let mut linked = sh("linked", &image());
    linked.links = vec!["untagged".to_owned()];
    let mut after = sh("after", &image());
    after.depends_on = vec![rows::Dependency {
        container: "grouped".to_owned(),
        condition: rows::DependencyCondition::Start,
    }];
    let mut program = sh("program", &image());
    program.command = Some(vec!["/no/such/program".to_owned()]);
    let mut user = sh("user", &image());
    user.user = Some("nobody-here".to_owned());
    let untagged = image().replace(":v1", ":nope");
    let mut rows = machine.placed(
        &host,
        NetworkMode::Bridge,
        vec![
            sh("untagged", &untagged),
            sh("unnamed", &image().replace("/app:", "/nope:")),
            sh("foreign", "nginx"),
            sh("malformed", "UPPER/case:1"),
            grouped,
            optioned,
            linked,
            after,
            program,
            user,
            with_init(container("app", &image(), &["sleep", "1000"])),
        ],
    );
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "app").await;
    let daemon = |name: &str| format!("{name}: Error response from daemon: ");
    let blocked = "CannotStartContainerError: dependency graph: failed to resolve";
    for (name, exit_code, reason) in [
        (
            "untagged",
            None,
            daemon("CannotPullContainerError") + "manifest for " + &untagged + " not found",
        ),
        (
            "unnamed",
            None,
            daemon("CannotPullContainerError") + "repository ",
        ),
        (
            "foreign",
            None,
            daemon("CannotPullContainerError") + "Get \"https://registry-1.docker.io/v2/\"",
        ),
        ("malformed", None, "CannotPullContainerError: ".to_owned()),
        (
            "grouped",
            None,
            daemon("CannotStartContainerError") + "failed to initialize logging driver: failed to create",
        ),
        (
            "optioned",
            None,
            daemon("CannotStartContainerError") + "failed to initialize logging driver: must specify",
        ),
        ("linked", Some(143), blocked.to_owned()),
        ("after", Some(143), blocked.to_owned()),
        ("program", None, daemon("CannotStartContainerError")),
        ("user", None, daemon("CannotStartContainerError")),
    ] {
        let stopped = machine.observer.stopped(&id, name).await;
        assert_eq!(stopped.0, exit_code, "{name}");
        assert!(
            stopped.1.as_ref().is_some_and(|given| given.starts_with(&reason)),
            "{name}: {stopped:?}"
        );
    }
    // A node that comes back knows which never ran, and tries nothing again.
    node.apply(rows.running());
    node.shutdown(true).await;
    machine.registry.asked();
    let node = machine.node();
    node.apply(rows.snapshot());
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    assert_eq!(machine.registry.asked(), Vec::<String>::new());
    let failed = |event: &TaskEvent| matches!(event, TaskEvent::FailedToStart { .. });
    assert!(!machine.observer.of(&id).iter().any(failed));
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_an_instance_a_start_that_goes_on_does_not_pull_again_what_failed() {
    let mut machine = machine();
    let host = machine.host("t3.medium");
    let untagged = image().replace(":v1", ":nope");
    let side = rows::ContainerDefinition {
        essential: false,
        ..container("side", &untagged, &["sh"])
    };
    let wait = "while ! test -e /go; do sleep 0.01; done";
    let init = rows::ContainerDefinition {
        essential: false,
        ..container("init", &image(), &["sh", "-c", wait])
    };
    let mut app = with_init(container("app", &image(), &["sleep", "1000"]));
    app.depends_on = vec![rows::Dependency {
        container: "init".to_owned(),
        condition: rows::DependencyCondition::Success,
    }];
    let mut rows = machine.placed(&host, NetworkMode::Host, vec![side, app, init]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "init").await;
    machine.observer.stopped(&id, "side").await;
    node.shutdown(true).await;
    machine.registry.asked();
    std::fs::write(machine.task_dir(&id).join("containers/init/rootfs/go"), "").unwrap();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "app").await;
    let asked = machine.registry.asked();
    assert!(
        !asked.is_empty() && !asked.iter().any(|path| path.contains("nope")),
        "{asked:?}"
    );
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}
