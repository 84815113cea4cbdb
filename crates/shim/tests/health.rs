//! Health checks in real containers, as root.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod harness;

use std::fs;
use std::time::{Duration, Instant};

use harness::{BOUND, Task, until};
use shim::client::read_state;
use shim::spec::{ContainerSpec, Health, HealthCheck, Ulimit, User};

const SLEEP: &[&str] = &["sleep", "1000"];

fn check(script: &str) -> HealthCheck {
    HealthCheck {
        args: ["/bin/sh", "-c", script].map(str::to_owned).to_vec(),
        interval_ms: 50,
        timeout_ms: 10_000,
        retries: 2,
        start_period_ms: 0,
    }
}

/// A container that does nothing, with a check.
fn idle(task: &Task, check: HealthCheck) -> ContainerSpec {
    ContainerSpec {
        health_check: Some(check),
        ..task.program("app", SLEEP)
    }
}

impl Task {
    /// Waits until the container's health is this.
    async fn until_health(&mut self, wanted: Health) {
        while self.health() != Some(wanted) {
            self.event().await;
        }
    }

    fn health(&self) -> Option<Health> {
        Some(self.healths.get("app")?.last()?.1)
    }

    fn file(&self, name: &str) -> std::path::PathBuf {
        self.host.dir.path().join("rootfs").join(name)
    }

    /// Waits for a file that a probe writes, and gives its lines.
    fn lines(&self, name: &str) -> Vec<String> {
        assert!(until(|| self.file(name).exists()), "{name}");
        let text = fs::read_to_string(self.file(name)).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    /// Every process of the container's pid namespace, zombies too, but its first.
    async fn others(&mut self) -> Vec<String> {
        let first = self.client.status().await.unwrap()[0].started.pid;
        let namespace = fs::read_link(format!("/proc/{first}/ns/pid")).unwrap();
        let mut found = Vec::new();
        for entry in fs::read_dir("/proc").unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let inside = fs::read_link(entry.path().join("ns/pid")).is_ok_and(|of| of == namespace);
            let status = fs::read_to_string(entry.path().join("status")).unwrap_or_default();
            // A zombie has no namespaces to look at; its parent tells.
            let orphan = status.contains(&format!("PPid:\t{first}\n"));
            if name != first.to_string() && (inside || orphan) {
                found.push(status.lines().take(3).collect::<Vec<_>>().join(" "));
            }
        }
        found
    }
}

#[tokio::test]
async fn health_goes_up_and_down_and_is_told_again_to_whoever_comes() {
    let mut task = Task::new().await;
    let spec = idle(&task, check("test -e /tmp/well"));
    task.client.start(&spec).await.unwrap();
    assert_eq!(
        task.client.status().await.unwrap()[0].health,
        Some(Health::Unknown)
    );
    task.until_health(Health::Unhealthy).await;
    fs::write(task.file("tmp/well"), "").unwrap();
    task.until_health(Health::Healthy).await;
    // Known on disk before anybody heard of it.
    let known = read_state(&task.host.task_dir()).unwrap();
    assert_eq!(known[0].health, Some(Health::Healthy));
    fs::remove_file(task.file("tmp/well")).unwrap();
    task.until_health(Health::Unhealthy).await;
    // Only changes are told.
    let told: Vec<Health> = task.healths["app"].iter().map(|(_, health)| *health).collect();
    assert_eq!(told, [Health::Unhealthy, Health::Healthy, Health::Unhealthy]);

    // While nobody listens it goes on.
    task.client = shim::client::Client::connect(&task.host.task_dir())
        .await
        .unwrap()
        .unwrap();
    fs::write(task.file("tmp/well"), "").unwrap();
    let dir = task.host.task_dir();
    assert!(until(
        || read_state(&dir).unwrap()[0].health == Some(Health::Healthy)
    ));
    task.reconnect().await;
    task.until_health(Health::Healthy).await;
    assert_eq!(task.healths["app"].len(), 1);
    task.finish().await;
}

#[tokio::test]
async fn the_first_probe_comes_after_an_interval_and_the_next_after_the_end_of_one() {
    let mut task = Task::new().await;
    let script =
        "cut -d' ' -f1 /proc/uptime >> /tmp/began; sleep 0.3; cut -d' ' -f1 /proc/uptime >> /tmp/ended";
    let spec = idle(
        &task,
        HealthCheck {
            interval_ms: 300,
            ..check(script)
        },
    );
    let began = Instant::now();
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Healthy).await;
    assert!(
        began.elapsed() >= Duration::from_millis(600),
        "{:?}",
        began.elapsed()
    );
    assert!(until(|| {
        let began = fs::read_to_string(task.file("tmp/began")).unwrap_or_default();
        began.lines().count() > 2
    }));
    let times = |name| -> Vec<f64> { task.lines(name).iter().map(|l| l.parse().unwrap()).collect() };
    let (began, ended) = (times("tmp/began"), times("tmp/ended"));
    for n in 0..2 {
        let pause = began[n + 1] - ended[n];
        assert!(pause >= 0.28, "{began:?} {ended:?}");
    }
    task.finish().await;
}

#[tokio::test]
async fn a_probe_is_a_process_like_the_containers_own() {
    let mut task = Task::new().await;
    let look = "id -u; id -g; id -G; pwd; hostname; umask; echo $A-$HOME-$PATH; ulimit -n
        grep -E '^(Cap|NoNewPrivs|Seccomp|SigBlk|SigIgn)' /proc/self/status; cat /proc/self/oom_score_adj
        ls -l /proc/self/ns | tr -s ' ' | cut -d' ' -f9-; ls /proc/self/fd | wc -l; cat /proc/self/cgroup";
    let spec = ContainerSpec {
        user: User {
            uid: 1000,
            gid: 1000,
            additional_gids: vec![2000],
        },
        env: vec!["A=1".into()],
        cwd: "/home/app".into(),
        ulimits: vec![Ulimit {
            name: "nofile".into(),
            soft: 77,
            hard: 78,
        }],
        capabilities_drop: vec!["CHOWN".into()],
        health_check: Some(check(&format!(
            "test -e /tmp/probe || {{ {look}; }} > /tmp/new 2>&1; mv /tmp/new /tmp/probe 2>/dev/null; test -e /tmp/own"
        ))),
        ..task.container(
            "app",
            &format!(
                "{{ {look}; }} > /tmp/looked 2>&1 < /dev/null; mv /tmp/looked /tmp/own; exec sleep 1000"
            ),
        )
    };
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Healthy).await;
    // Probes are in a cgroup of the container's own, by which they are told from it.
    let cgroup = |line: &String| line.replace("/probe", "/").trim_end_matches('/').to_owned();
    let lines = |name| -> Vec<String> { task.lines(name).iter().map(cgroup).collect() };
    assert_eq!(lines("tmp/probe"), lines("tmp/own"));
    assert!(task.lines("tmp/own").contains(&"Seccomp:\t2".to_owned()));
    task.finish().await;
}

#[tokio::test]
async fn the_container_holds_a_probe_as_it_holds_its_own_processes() {
    let mut task = Task::new().await;
    // Root's probe: it can do no more than root in the container.
    let script = "
        mount -t tmpfs x /tmp && echo mounted
        unshare -n true && echo unshared
        echo b > /proc/sysrq-trigger && echo rebooted
        kill -9 0; echo survived";
    let script = format!("{{ {script}; }} > /found 2>/dev/null; test -e /found");
    let spec = idle(&task, check(&script));
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Unhealthy).await;
    // It killed its own group, which is neither the container's nor the shim's.
    assert_eq!(task.lines("found"), Vec::<String>::new());
    assert_eq!(task.client.status().await.unwrap()[0].exit, None);
    task.finish().await;
}

#[tokio::test]
async fn a_probe_that_hangs_is_killed_and_leaves_nothing() {
    for init_process in [false, true] {
        let mut task = Task::new().await;
        let script = "sleep 1000 & (setsid sleep 1000 &); (setsid sh -c 'sleep 1000; true' &); trap '' TERM; sleep 1000; true";
        let mut spec = idle(
            &task,
            HealthCheck {
                timeout_ms: 300,
                retries: 1,
                ..check(script)
            },
        );
        spec.health_check.as_mut().unwrap().interval_ms = 400;
        spec.init_process = init_process;
        task.client.start(&spec).await.unwrap();
        task.until_health(Health::Unhealthy).await;
        // The next one has not begun yet, and of the first there is not even a zombie. An init's child
        // is the program itself.
        let left = task.others().await;
        assert_eq!(left.len(), usize::from(init_process), "{left:?}");
        // The shim answered all the while, and the container goes on.
        assert_eq!(task.client.status().await.unwrap()[0].exit, None);
        task.finish().await;
    }
}

#[tokio::test]
async fn a_probe_that_forks_without_end_is_killed_and_leaves_nothing() {
    let mut task = Task::new().await;
    // A chain: each link starts the next one and ends at once.
    let script = "link() { link & }; link; link; sleep 1000; true";
    let mut spec = idle(
        &task,
        HealthCheck {
            timeout_ms: 200,
            retries: 1,
            ..check(script)
        },
    );
    spec.health_check.as_mut().unwrap().interval_ms = 600;
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Unhealthy).await;
    assert_eq!(task.others().await, Vec::<String>::new());
    task.finish().await;
}

#[tokio::test]
async fn a_hanging_probe_holds_nobody_up() {
    let mut task = Task::new().await;
    let script = "echo > /tmp/hangs; while true; do :; done";
    let spec = idle(&task, check(script));
    task.client.start(&spec).await.unwrap();
    task.lines("tmp/hangs");
    let began = Instant::now();
    task.client.status().await.unwrap();
    let other = task.container("other", "exit 3");
    assert_eq!(task.run(&other).await.0.exit_code, 3);
    // The end of the container is the end of its probe.
    task.client.signal("app", 9, true).await.unwrap();
    assert_eq!(task.exit_of("app").await.exit_code, 137);
    assert!(began.elapsed() < BOUND / 4, "{:?}", began.elapsed());
    assert_eq!(
        task.client.status().await.unwrap()[0].health,
        Some(Health::Unknown)
    );
    task.finish().await;
}

#[tokio::test]
async fn a_shutdown_takes_a_probe_with_it() {
    let task = Task::new().await;
    let spec = idle(&task, check("echo > /tmp/hangs; setsid sleep 1000 & sleep 1000"));
    task.client.start(&spec).await.unwrap();
    task.lines("tmp/hangs");
    task.finish().await;
}

#[tokio::test]
async fn what_a_probe_leaves_running_is_the_containers() {
    let mut task = Task::new().await;
    let spec = idle(
        &task,
        check("test -e /tmp/daemon || { echo > /tmp/daemon; sleep 1000 & }; test -e /tmp/well"),
    );
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Unhealthy).await;
    let left = task.others().await;
    assert!(left.iter().any(|l| l.starts_with("Name:\tsleep")), "{left:?}");
    fs::write(task.file("tmp/well"), "").unwrap();
    task.until_health(Health::Healthy).await;
    task.client.signal("app", 9, false).await.unwrap();
    task.exit_of("app").await;
    task.finish().await;
}

#[tokio::test]
async fn everything_but_exit_code_0_is_a_failure() {
    for (args, name) in [
        (vec!["/bin/nosuch"], "no such program"),
        (vec!["/bin/badformat"], "a bad program"),
        (vec!["/bin/sh", "-c", "exit 2"], "2"),
        (vec!["/bin/sh", "-c", "kill -9 $$"], "killed"),
    ] {
        let mut task = Task::new().await;
        let spec = idle(
            &task,
            HealthCheck {
                args: args.into_iter().map(str::to_owned).collect(),
                ..check("")
            },
        );
        task.client.start(&spec).await.unwrap();
        task.until_health(Health::Unhealthy).await;
        println!("{name}");
        task.finish().await;
    }
}

#[tokio::test]
async fn failures_in_the_start_period_do_not_count() {
    let mut task = Task::new().await;
    let spec = idle(
        &task,
        HealthCheck {
            retries: 1,
            start_period_ms: 700,
            ..check("false")
        },
    );
    let began = Instant::now();
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Unhealthy).await;
    assert!(
        began.elapsed() >= Duration::from_millis(700),
        "{:?}",
        began.elapsed()
    );
    task.finish().await;
}

#[tokio::test]
async fn a_check_that_writes_a_lot_costs_nothing() {
    let mut task = Task::new().await;
    let spec = idle(
        &task,
        check("head -c 50000000 /dev/zero; head -c 50000000 /dev/zero >&2"),
    );
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Healthy).await;
    assert_eq!(task.host.stdout("app"), "");
    assert_eq!(task.client.status().await.unwrap()[0].output_up_to, 0);
    task.finish().await;
}

/// What a probe costs: printed, and bounded generously.
#[tokio::test]
async fn a_probe_is_cheap() {
    let mut task = Task::new().await;
    let spec = idle(
        &task,
        HealthCheck {
            args: ["/bin/sh", "-c", "echo x >> /tmp/count"]
                .map(str::to_owned)
                .to_vec(),
            interval_ms: 0,
            ..check("")
        },
    );
    task.client.start(&spec).await.unwrap();
    task.until_health(Health::Healthy).await;
    let count = || {
        fs::read_to_string(task.file("tmp/count"))
            .unwrap()
            .lines()
            .count()
    };
    let cpu = || {
        let stat = fs::read_to_string(format!("/proc/{}/stat", task.host.shim_pid)).unwrap();
        let fields: Vec<&str> = stat
            .rsplit_once(')')
            .unwrap()
            .1
            .split_ascii_whitespace()
            .collect();
        // utime, stime and those of the children, in hundredths of a second.
        fields[11..15]
            .iter()
            .map(|f| f.parse::<u64>().unwrap())
            .sum::<u64>()
    };
    let (before, cpu_before, began) = (count(), cpu(), Instant::now());
    assert!(until(|| count() >= before + 100));
    let probes = u32::try_from(count() - before).unwrap();
    let status = fs::read_to_string(format!("/proc/{}/status", task.host.shim_pid)).unwrap();
    let memory: Vec<&str> = status
        .lines()
        .filter(|l| l.starts_with("VmRSS") || l.starts_with("RssAnon"))
        .collect();
    println!(
        "{:?} and {} ms of CPU a probe, {memory:?}",
        began.elapsed() / probes,
        f64::from(u32::try_from(cpu() - cpu_before).unwrap()) * 10.0 / f64::from(probes),
    );
    assert!(began.elapsed() / probes < Duration::from_millis(100));
    task.finish().await;
}
