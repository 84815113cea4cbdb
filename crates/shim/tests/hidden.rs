//! What of the machine below is not to be seen in a container, as root.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod harness;

use harness::{Task, exe};
use shim::spec::{ContainerSpec, Health, HealthCheck};

/// All that a process tells of itself, of every process; what is not to be read is left out.
const TELL: &str = "for p in /proc/[0-9]*; do for f in cmdline environ comm mountinfo maps; do cat $p/$f; echo; done; \
    ls -l $p/exe $p/cwd $p/root $p/fd; done 2>/dev/null | tr '\\0' '\\n'";

/// Of the container's own root filesystem, which in these tests is a plain directory: its mount.
fn is_the_root_mount(line: &str) -> bool {
    line.contains("/rootfs / ")
}

fn assert_nothing_of_the_host(task: &Task, told: &str) {
    let told: Vec<&str> = told.lines().filter(|line| !is_the_root_mount(line)).collect();
    let program = exe().file_name().unwrap().to_str().unwrap();
    let place = task.host.dir.path().to_str().unwrap();
    // The first is in the environment of every test, which the shim's maker is here.
    for secret in ["CARGO_", program, "--dir", "cove", place, "/usr/lib"] {
        let found: Vec<&&str> = told.iter().filter(|line| line.contains(secret)).collect();
        assert!(found.is_empty(), "{secret}: {found:?}");
    }
    assert!(told.len() > 20, "{told:?}");
}

#[tokio::test]
async fn no_process_of_a_container_tells_of_the_host() {
    for init_process in [false, true] {
        for capabilities_add in [vec![], vec!["SYS_PTRACE".to_owned()]] {
            let mut task = Task::new().await;
            let spec = ContainerSpec {
                init_process,
                capabilities_add,
                env: vec!["WHOSE=container".into()],
                ..task.container("app", TELL)
            };
            let (_, told) = task.run(&spec).await;
            assert_nothing_of_the_host(&task, &told);
            task.finish().await;
        }
    }
}

#[tokio::test]
async fn an_init_process_is_dockers_with_the_containers_environment() {
    let mut task = Task::new().await;
    let script = "tr '\\0' ' ' < /proc/1/cmdline; echo; cat /proc/1/comm; tr '\\0' '\\n' < /proc/1/environ | grep WHOSE
        ls -l /proc/1/exe | sed 's/.* -> //'; ls /proc/1/fd | tr '\\n' ' '; echo $PPID";
    let spec = ContainerSpec {
        init_process: true,
        env: vec!["WHOSE=container".into()],
        args: ["sh", "-c", script, "again"].map(str::to_owned).to_vec(),
        ..task.container("app", "")
    };
    let (exit, told) = task.run(&spec).await;
    assert_eq!(exit.exit_code, 0);
    let (first, rest) = told.split_once("docker-init\n").unwrap();
    assert!(first.starts_with("/sbin/docker-init -- sh -c tr "), "{told}");
    assert!(first.ends_with(" again \n"), "{told}");
    assert_eq!(rest, "WHOSE=container\n/memfd:docker-init (deleted)\n0 1 2 1\n");
    task.finish().await;
}

#[tokio::test]
async fn an_init_process_passes_on_every_signal_and_ends_as_its_program() {
    let mut task = Task::new().await;
    for (name, signo, code) in [("hup", 1, 129), ("usr1", 10, 138), ("realtime", 40, 168)] {
        let mut spec = task.program(name, &["sleep", "1000"]);
        spec.init_process = true;
        task.client.start(&spec).await.unwrap();
        task.client.signal(name, signo, false).await.unwrap();
        assert_eq!(task.exit_of(name).await.exit_code, code, "{name}");
    }
    for code in [0, 1, 137, 255] {
        let mut spec = task.container(&format!("exits-{code}"), &format!("sleep 1000 & exit {code}"));
        spec.init_process = true;
        assert_eq!(task.run(&spec).await.0.exit_code, code);
    }
    task.finish().await;
}

#[tokio::test]
async fn a_health_check_shows_nothing_of_the_host_to_the_container() {
    let mut task = Task::new().await;
    // Both look at all: the probe at its parents, and the container at what comes and goes.
    let looks = format!("while :; do {TELL} >> /tmp/seen; done");
    let spec = ContainerSpec {
        capabilities_add: vec!["SYS_PTRACE".to_owned()],
        health_check: Some(HealthCheck {
            args: ["/bin/sh", "-c", &format!("{TELL} >> /tmp/probed; exit 137")]
                .map(str::to_owned)
                .to_vec(),
            interval_ms: 10,
            timeout_ms: 10_000,
            retries: 10,
            start_period_ms: 0,
        }),
        ..task.container("app", &looks)
    };
    task.client.start(&spec).await.unwrap();
    while task
        .healths
        .get("app")
        .and_then(|all| all.last())
        .map(|(_, health)| *health)
        != Some(Health::Unhealthy)
    {
        task.event().await;
    }
    for name in ["tmp/seen", "tmp/probed"] {
        let told = std::fs::read(task.host.rootfs().join(name)).unwrap();
        let told = String::from_utf8_lossy(&told);
        assert!(told.contains("docker-init"), "{name}");
        assert_nothing_of_the_host(&task, &told);
    }
    task.finish().await;
}
