//! The shim's own life, as root: clients come and go, containers are hostile, the shim dies.

mod harness;

use std::os::fd::AsRawFd;
use std::os::unix::fs::OpenOptionsExt;
use std::time::{Duration, Instant};

use harness::{Task, exe, until};
use shim::ShimsCgroup;
use shim::client::{Client, ShimError, is_populated, read_state, reap_orphans};
use shim::output::Reader;
use shim::spec::Event;

/// open(2): the file itself, not its content.
const O_PATH: i32 = 0o10_000_000;

#[tokio::test]
async fn a_client_that_comes_back_has_lost_no_exit_and_no_output() {
    let mut task = Task::new().await;
    task.client
        .start(&task.container("early", "echo early; exit 3"))
        .await
        .unwrap();
    task.client
        .start(&task.container("late", "echo before; sleep 0.3; echo after; exit 4"))
        .await
        .unwrap();
    let dir = task.host.task_dir();
    drop(task.client.clone());
    // Nobody listens while one ends: the state file tells.
    let closed = Client::connect(&dir).await.unwrap().unwrap();
    drop(closed);
    assert!(until(|| read_state(&dir)
        .unwrap()
        .iter()
        .filter(|c| c.exit.is_some())
        .count()
        == 2));
    task.reconnect().await;
    assert_eq!(task.exit_of("early").await.exit_code, 3);
    assert_eq!(task.exit_of("late").await.exit_code, 4);
    assert_eq!(task.host.stdout("late"), "before\nafter\n");
    // Asked again for what it did already, the shim starts nothing.
    let again = task
        .client
        .start(&task.container("early", "echo twice"))
        .await
        .unwrap();
    assert_eq!(again, task.client.status().await.unwrap()[0].started);
    assert_eq!(task.host.stdout("early"), "early\n");
    task.finish().await;
}

#[tokio::test]
async fn a_new_client_takes_the_place_of_the_old() {
    let mut task = Task::new().await;
    let old = task.client.clone();
    task.reconnect().await;
    task.client.status().await.unwrap();
    assert!(matches!(old.status().await, Err(ShimError::Closed)));
    task.finish().await;
}

#[tokio::test]
async fn ten_megabytes_arrive_intact_and_events_are_paced() {
    let mut task = Task::new().await;
    let began = Instant::now();
    let spec = task.container("app", "seq 1 1400000; exit 0");
    let (exit, _) = task.run(&spec).await;
    let took = began.elapsed();
    assert_eq!(exit.exit_code, 0);
    let mut number = 0u32;
    let mut bytes = 0;
    for record in Reader::open(task.host.task_dir().join("app.log"), 0).unwrap() {
        let record = record.unwrap();
        number += 1;
        bytes += record.bytes.len() + 1;
        assert_eq!(record.bytes, number.to_string().as_bytes());
    }
    assert_eq!(number, 1_400_000);
    assert!(bytes > 10_000_000);
    let most = took.as_millis() / 20 + 3;
    assert!(
        task.outputs.len() as u128 <= most,
        "{} events in {took:?}",
        task.outputs.len()
    );
    println!("{bytes} bytes in {took:?}, {} events", task.outputs.len());
    task.finish().await;
}

#[tokio::test]
async fn a_line_after_quiet_is_announced_at_once() {
    let mut task = Task::new().await;
    task.client
        .start(&task.container(
            "app",
            "while true; do sleep 0.2; date +%s%N >/dev/null; echo x; done",
        ))
        .await
        .unwrap();
    for _ in 0..5 {
        let Event::Output { up_to, .. } = task.event().await else {
            panic!("it does not end")
        };
        let heard = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap()
            .as_millis() as u64;
        let last = Reader::open(task.host.task_dir().join("app.log"), 0)
            .unwrap()
            .last()
            .unwrap()
            .unwrap();
        assert!(heard - last.at_ms < 15, "{} ms", heard - last.at_ms);
        assert!(up_to > 0);
    }
    task.finish().await;
}

#[tokio::test]
async fn daemons_that_a_container_leaves_die_with_it() {
    let mut task = Task::new().await;
    let script = "for i in 1 2 3 4 5; do setsid sh -c 'trap \"\" TERM HUP; (while true; do sleep 0.01; done) & sleep 1000' & done; sleep 0.1; echo gone";
    let spec = task.container("app", script);
    let (exit, out) = task.run(&spec).await;
    assert_eq!((exit.exit_code, out.as_str()), (0, "gone\n"));
    let shim = task.host.shim_pid.to_string();
    let left = task.host.processes();
    assert!(left.iter().all(|p| p.starts_with(&shim)), "{left:?}");
    task.finish().await;
}

#[tokio::test]
async fn a_shutdown_kills_what_runs_and_leaves_nothing() {
    let task = Task::new().await;
    for name in ["a", "b", "c"] {
        let mut spec = task.container(
            name,
            "trap '' TERM; setsid sleep 1000 & while true; do sleep 0.01; done",
        );
        spec.init_process = name == "b";
        task.client.start(&spec).await.unwrap();
    }
    let state = read_state(&task.host.task_dir()).unwrap();
    assert_eq!(state.len(), 3);
    task.client.shutdown().await.unwrap();
    task.host.assert_nothing_left();
    let state = read_state(&task.host.task_dir()).unwrap();
    assert!(
        state
            .iter()
            .all(|c| c.exit.is_some_and(|e| e.exit_code == 137 && !e.oom))
    );
    assert!(Client::connect(&task.host.task_dir()).await.unwrap().is_none());
}

#[tokio::test]
async fn the_containers_of_a_dead_shim_are_reaped_and_nothing_is_left() {
    let mut task = Task::new().await;
    for name in ["a", "b"] {
        let mut spec = task.container(name, "(while true; do sleep 0.01; done) & sleep 1000");
        spec.init_process = name == "b";
        task.client.start(&spec).await.unwrap();
    }
    let (exit, _) = task.run(&task.container("c", "exit 9")).await;
    assert_eq!(exit.exit_code, 9);
    let dir = task.host.task_dir();
    assert!(
        matches!(reap_orphans(&dir), Err(ShimError::Refused { .. })),
        "it lives"
    );
    let mut events = {
        task.reconnect().await;
        task.client.events().is_none().then_some(()).unwrap();
        task.client.clone()
    };
    task.host.kill_shim();
    assert!(matches!(events.status().await, Err(ShimError::Closed)));
    events = task.client.clone();
    drop(events);
    assert!(Client::connect(&dir).await.unwrap().is_none());
    let state = read_state(&dir).unwrap();
    assert_eq!(
        state
            .iter()
            .map(|c| c.exit.map(|e| e.exit_code))
            .collect::<Vec<_>>(),
        [None, None, Some(9)]
    );
    assert!(
        !task.host.processes().is_empty(),
        "containers outlive a shim that was killed"
    );
    reap_orphans(&dir).unwrap();
    task.host.assert_nothing_left();
    reap_orphans(&dir).expect("repeating it is harmless");
}

/// Runs something on a thread that sees no cgroups, as after `ip netns exec`.
fn without_cgroups<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    use nix::mount::{MsFlags, mount};
    let thread = std::thread::spawn(|| {
        nix::sched::unshare(nix::sched::CloneFlags::CLONE_NEWNS).expect("a mount namespace of its own");
        let none = None::<&str>;
        mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none).expect("private mounts");
        mount(
            Some("tmpfs"),
            "/sys/fs/cgroup",
            Some("tmpfs"),
            MsFlags::empty(),
            none,
        )
        .expect("a tmpfs in the place of the cgroups");
        run()
    });
    thread.join().expect("what it ran did not panic")
}

#[tokio::test]
async fn a_dead_shims_containers_are_ended_also_where_no_cgroups_are_to_be_seen() {
    let task = Task::new().await;
    let script = "setsid sleep 1000 & trap '' TERM; while true; do sleep 0.01; done";
    task.client.start(&task.container("a", script)).await.unwrap();
    let dir = task.host.task_dir();
    assert!(is_populated(&dir));
    task.host.kill_shim();
    let there = dir.clone();
    without_cgroups(move || reap_orphans(&there)).unwrap();
    assert!(!is_populated(&dir));
    assert_eq!(task.host.processes(), Vec::<String>::new());
    // Where they are seen they can be removed.
    reap_orphans(&dir).unwrap();
    task.host.assert_nothing_left();
}

#[tokio::test]
async fn a_shim_that_finds_no_cgroups_leaves_nothing_to_wait_for() {
    let task = Task::new().await;
    let dir = task.host.dir.path().join("other");
    let spec = task.spec.clone();
    let (refused, reaped) = without_cgroups(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let refused = runtime.unwrap().block_on(Client::spawn(exe(), &dir, &spec));
        (refused, reap_orphans(&dir))
    });
    match refused {
        Err(ShimError::NotBegun { reason }) => assert!(reason.contains("cgroup"), "{reason}"),
        other => panic!("{other:?}"),
    }
    reaped.unwrap();
    task.finish().await;
}

#[tokio::test]
async fn a_shim_that_gives_no_answer_is_killed() {
    let task = Task::new().await;
    task.client
        .start(&task.container("a", "sleep 1000"))
        .await
        .unwrap();
    let shim = nix::unistd::Pid::from_raw(task.host.shim_pid);
    nix::sys::signal::kill(shim, nix::sys::signal::Signal::SIGSTOP).unwrap();
    task.client.kill().await;
    reap_orphans(&task.host.task_dir()).unwrap();
    task.host.assert_nothing_left();
}

#[tokio::test]
async fn a_task_has_one_shim_and_a_new_one_can_follow_a_dead_one() {
    let task = Task::new().await;
    let dir = task.host.task_dir();
    match Client::spawn(exe(), &dir, &task.spec).await {
        Err(ShimError::NotBegun { reason }) => assert!(reason.contains("lives already"), "{reason}"),
        other => panic!("{other:?}"),
    }
    task.client.shutdown().await.unwrap();
    let second = Client::spawn(exe(), &dir, &task.spec).await.unwrap();
    second.shutdown().await.unwrap();
    task.host.assert_nothing_left();
}

#[tokio::test]
async fn a_shim_that_cannot_begin_says_why() {
    let task = Task::new().await;
    let dir = task.host.dir.path().join("other");
    let mut spec = task.spec.clone();
    spec.cgroup = "../escape".into();
    match Client::spawn(exe(), &dir, &spec).await {
        Err(ShimError::NotBegun { reason }) => assert!(reason.contains("../escape"), "{reason}"),
        other => panic!("{other:?}"),
    }
    task.finish().await;
}

#[tokio::test]
async fn the_shim_is_a_process_of_its_own() {
    let task = Task::new().await;
    let pid = task.host.shim_pid;
    task.client.status().await.expect("it has accepted us");
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<i32> = stat
        .rsplit_once(')')
        .unwrap()
        .1
        .split_whitespace()
        .skip(1)
        .take(3)
        .map(|f| f.parse().unwrap())
        .collect();
    assert_ne!(fields[0], std::process::id() as i32, "not our child");
    // The session is its launcher's child's own: neither group nor session is ours.
    assert_eq!(fields[1], pid);
    assert_eq!(fields[2], pid);
    let mut names: Vec<String> = std::fs::read_dir(format!("/proc/{pid}/fd"))
        .unwrap()
        .map(|e| {
            std::fs::read_link(e.unwrap().path())
                .unwrap()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    println!("{names:?}");
    // null, null, shim.err, lock, listener, signalfd, client
    assert_eq!(names.len(), 7, "{names:?}");
    task.finish().await;
}

/// The weakness of CVE-2019-5736: a container gets hold of the runtime's program by
/// /proc/PID/exe, waits until nobody executes it, and overwrites it.
#[tokio::test]
async fn the_shims_program_cannot_be_overwritten_from_a_container() {
    let mut task = Task::new().await;
    let program = task.host.dir.path().join("cove");
    std::fs::copy(exe(), &program).unwrap();
    task.client.shutdown().await.unwrap();
    task.client = Client::spawn(&program, &task.host.task_dir(), &task.spec)
        .await
        .unwrap();
    task.host.shim_pid = task.client.pid().unwrap();
    let held = std::fs::OpenOptions::new()
        .read(true)
        .custom_flags(O_PATH)
        .open(format!("/proc/{}/exe", task.host.shim_pid))
        .unwrap();
    task.client.shutdown().await.unwrap();
    let again = format!("/proc/self/fd/{}", held.as_raw_fd());
    let error = std::fs::OpenOptions::new().write(true).open(again).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ReadOnlyFilesystem);
    std::fs::OpenOptions::new()
        .write(true)
        .open(&program)
        .expect("by its own path it is a plain file");
    task.host.assert_nothing_left();
}

/// The figures of the issue: a start within 12 ms, a shim under 4 MiB. Told, and bounded loosely
/// here because other tests run beside it.
#[tokio::test]
async fn a_start_is_quick_and_a_shim_is_small() {
    let mut task = Task::new().await;
    let mut took = Vec::new();
    for n in 0..15 {
        let spec = task.program(&format!("c{n}"), &["true"]);
        let began = Instant::now();
        task.client.start(&spec).await.unwrap();
        took.push(began.elapsed());
        task.exit_of(&spec.name).await;
    }
    took.sort();
    println!(
        "start: median {:?}, least {:?}, most {:?}",
        took[7], took[0], took[14]
    );
    let keep = task.container("keep", "echo x; sleep 1000");
    task.client.start(&keep).await.unwrap();
    task.client
        .status()
        .await
        .expect("it has tidied up after the start");
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", task.host.shim_pid)).unwrap();
    let ticks: Vec<u64> = stat
        .rsplit_once(')')
        .unwrap()
        .1
        .split_whitespace()
        .skip(11)
        .take(4)
        .map(|f| f.parse().unwrap())
        .collect();
    println!("processor time of 15 starts, in 10 ms (own user, system; children's user, system): {ticks:?}");
    let smaps = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", task.host.shim_pid)).unwrap();
    // Program text counts as private while nobody else runs the same program (as dirty, as long as a
    // new program is not on the disk yet), and an unoptimised program has several times the text: the
    // figure is the released one's.
    let counted = if cfg!(debug_assertions) {
        "Anonymous:"
    } else {
        "Private_"
    };
    let private: u64 = smaps
        .lines()
        .filter(|l| l.starts_with(counted))
        .map(|l| l.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap())
        .sum();
    println!("private memory: {private} KiB\n{smaps}");
    assert!(private < 4096, "{smaps}");
    assert!(took[7] < Duration::from_millis(500));
    task.finish().await;
}

#[tokio::test]
async fn a_shim_leaves_the_cgroup_of_who_started_it_in_every_hierarchy() {
    let path = format!("shim-test-leaf-{}/i/shims", std::process::id());
    let shims = ShimsCgroup::new(&path).unwrap();
    let lock = shims.lock().unwrap().expect("nobody has it yet");
    assert!(shims.lock().unwrap().is_none(), "taken twice");
    assert!(shims.is_locked().unwrap());

    let mut task = Task::with_shim_in(&path).await;
    let own = format!("/proc/{}/cgroup", task.host.shim_pid);
    let places = std::fs::read_to_string(&own).unwrap();
    let mounted = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
    let mut looked_at = 0;
    for line in places.lines() {
        let mut fields = line.splitn(3, ':');
        let (number, names, place) = (fields.next(), fields.next().unwrap(), fields.next().unwrap());
        // A hierarchy that is mounted nowhere below the root holds nobody back.
        let known = match number {
            Some("0") => mounted.contains(" - cgroup2 "),
            _ => mounted
                .lines()
                .any(|l| l.contains(" - cgroup ") && l.ends_with(names)),
        };
        if known {
            assert_eq!(place, format!("/{path}"), "{places}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 0, "{places}");
    assert_eq!(shims.processes(), [task.host.shim_pid]);
    // Containers are where they were before.
    assert_eq!(task.sh("echo there").await, "there\n");
    task.finish().await;

    drop(lock);
    assert!(!shims.is_locked().unwrap());
    drop(shims.lock().unwrap().expect("free again"));
    shims.remove().unwrap();
    shims.remove().unwrap();
    let top = path.split('/').next().unwrap();
    for root in std::fs::read_dir("/sys/fs/cgroup").unwrap().flatten() {
        assert!(!root.path().join(top).exists(), "{}", root.path().display());
    }
}
