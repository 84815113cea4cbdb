//! Real containers, as root: what a program inside sees, and how its end is told.

mod harness;

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};

use harness::Task;
use shim::client::ShimError;
use shim::spec::{BindMount, Ulimit, User};

#[tokio::test]
async fn a_container_writes_its_output_and_exits_with_its_code() {
    let mut task = Task::new().await;
    let spec = task.container("app", "echo hello; echo oops >&2; printf tail; exit 7");
    let started = task.client.start(&spec).await.unwrap();
    assert!(started.pid > 1);
    let exit = task.exit_of("app").await;
    assert_eq!((exit.exit_code, exit.oom), (7, false));
    assert!(exit.at_ms >= started.started_at_ms);
    assert_eq!(task.host.stdout("app"), "hello\ntail\n");
    assert_eq!(task.host.stderr("app"), "oops\n");
    let status = task.client.status().await.unwrap();
    assert_eq!(status[0].exit, Some(exit));
    assert_eq!(
        status[0].output_up_to,
        std::fs::metadata(task.host.task_dir().join("app.log"))
            .unwrap()
            .len()
    );
    assert_eq!(shim::client::read_state(&task.host.task_dir()).unwrap(), status);
    task.finish().await;
}

#[tokio::test]
async fn a_program_that_cannot_be_found_fails_to_start_in_runcs_words() {
    let task = Task::new().await;
    let cases = [
        ("nosuch", r#"exec: "nosuch": executable file not found in $PATH"#),
        (
            "/bin/nosuch",
            r#"exec: "/bin/nosuch": stat /bin/nosuch: no such file or directory"#,
        ),
        ("/etc/notexec", r#"exec: "/etc/notexec": permission denied"#),
        ("/etc", r#"exec: "/etc": is a directory"#),
    ];
    for (at, (program, words)) in cases.into_iter().enumerate() {
        let spec = task.program(&format!("c{at}"), &[program]);
        match task.client.start(&spec).await {
            Err(ShimError::StartFailed { reason }) => assert_eq!(reason, words),
            other => panic!("{program}: {other:?}"),
        }
    }
    assert_eq!(task.client.status().await.unwrap(), []);
    task.finish().await;
}

#[tokio::test]
async fn a_program_that_only_a_dropped_capability_could_execute_fails_to_start() {
    let task = Task::new().await;
    let private = task.host.rootfs().join("bin/private");
    fs::copy(task.host.rootfs().join("bin/busybox"), &private).unwrap();
    fs::set_permissions(&private, fs::Permissions::from_mode(0o700)).unwrap();
    chown(&private, Some(1000), Some(1000)).unwrap();
    for init_process in [false, true] {
        let mut spec = task.program(&format!("init-{init_process}"), &["/bin/private", "true"]);
        spec.capabilities_drop = vec!["ALL".into()];
        spec.init_process = init_process;
        match task.client.start(&spec).await {
            Err(ShimError::StartFailed { reason }) => {
                assert_eq!(reason, r#"exec: "/bin/private": permission denied"#);
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(task.client.status().await.unwrap(), []);
    task.finish().await;
}

#[tokio::test]
async fn a_file_that_the_kernel_cannot_execute_starts_and_exits_with_255() {
    let mut task = Task::new().await;
    let spec = task.program("app", &["/bin/badformat"]);
    let (exit, _) = task.run(&spec).await;
    assert_eq!(exit.exit_code, 255);
    assert_eq!(
        task.host.stderr("app"),
        "exec /bin/badformat: exec format error\n"
    );
    task.finish().await;
}

#[tokio::test]
async fn faults_of_the_description_are_told_in_a_sentence() {
    let task = Task::new().await;
    let mut spec = task.container("a", "true");
    spec.capabilities_add = vec!["NONSENSE".into()];
    let mut sysctl = task.container("b", "true");
    sysctl.sysctls.insert("kernel.panic".into(), "1".into());
    let mut netns = task.container("c", "true");
    netns.netns = "/run/netns/there-is-none".into();
    let mut empty = task.container("d", "true");
    empty.args.clear();
    for (spec, words) in [
        (spec, "NONSENSE"),
        (sysctl, "kernel.panic"),
        (netns, "there-is-none"),
        (empty, "no command"),
    ] {
        match task.client.start(&spec).await {
            Err(ShimError::StartFailed { reason }) => {
                println!("{reason}");
                assert!(words == "there-is-none" || reason.contains(words), "{reason}");
            }
            other => panic!("{other:?}"),
        }
    }
    task.finish().await;
}

#[tokio::test]
async fn user_directory_environment_and_hostname_are_as_described() {
    let mut task = Task::new().await;
    let mut spec = task.container(
        "app",
        "id -u; id -g; id -G; pwd; hostname; echo $A-$HOME-$HOSTNAME-$PATH; touch /etc/x || true",
    );
    spec.user = User {
        uid: 1000,
        gid: 1000,
        additional_gids: vec![2000],
    };
    spec.cwd = "/srv/made/here".into();
    spec.env = vec!["A=1".into(), "A=2".into(), "NOVALUE".into()];
    let (exit, out) = task.run(&spec).await;
    assert_eq!(exit.exit_code, 0, "{}", task.host.stderr("app"));
    assert_eq!(
        out,
        "1000\n1000\n1000 2000\n/srv/made/here\nip-10-0-0-1\n2-/home/app-ip-10-0-0-1-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n"
    );
    assert!(task.host.stderr("app").contains("Permission denied"));
    task.finish().await;
}

#[tokio::test]
async fn sigterm_ends_a_container_with_143_and_sigkill_with_137() {
    let mut task = Task::new().await;
    for (name, signo, code) in [("term", 15, 143), ("kill", 9, 137), ("realtime", 40, 168)] {
        // Not pid 1's shell: pid 1 ignores what it has no handler for, so it is the init's child.
        let mut spec = task.program(name, &["sleep", "1000"]);
        spec.init_process = signo == 15;
        task.client.start(&spec).await.unwrap();
        if signo == 40 {
            // pid 1 without a handler: a real-time signal does nothing, and is no error.
            task.client.signal(name, 40, false).await.unwrap();
            task.client.signal(name, 9, false).await.unwrap();
            assert_eq!(task.exit_of(name).await.exit_code, 137);
            continue;
        }
        task.client.signal(name, signo, false).await.unwrap();
        let exit = task.exit_of(name).await;
        assert_eq!((exit.exit_code, exit.oom), (code, false), "{name}");
        task.client
            .signal(name, signo, false)
            .await
            .expect("a signal to what has ended is no error");
    }
    let mut spec = task.container(
        "trap",
        "trap 'echo bye; exit 143' TERM; echo ready; while true; do sleep 0.02; done",
    );
    spec.stop_signal = Some("SIGTERM".into());
    task.client.start(&spec).await.unwrap();
    task.until_stdout("trap", "ready\n").await;
    task.client.signal("trap", 15, false).await.unwrap();
    assert_eq!(task.exit_of("trap").await.exit_code, 143);
    assert_eq!(task.host.stdout("trap"), "ready\nbye\n");
    assert!(matches!(
        task.client.signal("nobody", 15, false).await,
        Err(ShimError::Refused { .. })
    ));
    task.finish().await;
}

#[tokio::test]
async fn an_init_process_reaps_orphans_and_passes_the_exit_on() {
    let mut task = Task::new().await;
    let mut spec = task.container(
        "app",
        "(sleep 0.01 &) ; sleep 0.2; ps -o pid,comm,stat | grep -c Z; echo pid $$; exit 5",
    );
    spec.init_process = true;
    let (exit, out) = task.run(&spec).await;
    assert_eq!(exit.exit_code, 5);
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(lines[0], "0", "no zombie: {out}");
    assert_ne!(lines[1], "pid 1");
    task.finish().await;
}

#[tokio::test]
async fn containers_of_a_task_share_localhost_and_nothing_else() {
    let mut task = Task::new().await;
    let server = "echo secret > /dev/shm/x; mkdir /www; echo pong > /www/ping; echo ready; exec httpd -f -p 127.0.0.1:8080 -h /www";
    task.client
        .start(&task.container("server", server))
        .await
        .unwrap();
    task.until_stdout("server", "ready\n").await;
    let script = "until wget -q -O- http://127.0.0.1:8080/ping; do sleep 0.05; done; ls /dev/shm | wc -l; ps | grep -c '[h]ttpd -f'";
    let spec = task.container("client", script);
    let (_, out) = task.run(&spec).await;
    // Its own shell's command line has the pattern, but not what the pattern matches.
    assert_eq!(out, "pong\n0\n0\n");
    task.finish().await;
}

#[tokio::test]
async fn the_limits_are_in_the_kernels_files() {
    let mut task = Task::with(Some(256), Some(512)).await;
    let mut spec = task.container("app", "cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory.max 2>/dev/null; ulimit -n; ulimit -Hn; ulimit -u; df -m /dev/shm | tail -1 | cut -c1-5; sleep 1000");
    spec.cpu_shares = Some(512);
    spec.memory_mib = Some(64);
    spec.memory_reservation_mib = Some(32);
    spec.ulimits = vec![Ulimit {
        name: "nproc".into(),
        soft: 99,
        hard: 100,
    }];
    spec.shm_size_mib = Some(16);
    let id = spec.id.clone();
    task.client.start(&spec).await.unwrap();
    let file = |c: &str, below: &str, v1: &str, v2: &str| task.host.cgroup_file(c, below, v1, v2);
    assert!(["25000", "25000 100000"].contains(&file("cpu", "", "cpu.cfs_quota_us", "cpu.max").as_str()));
    assert_eq!(
        file("memory", "", "memory.limit_in_bytes", "memory.max"),
        (512u64 << 20).to_string()
    );
    assert_eq!(
        file("memory", &id, "memory.limit_in_bytes", "memory.max"),
        (64u64 << 20).to_string()
    );
    assert_eq!(
        file("memory", &id, "memory.soft_limit_in_bytes", "memory.low"),
        (32u64 << 20).to_string()
    );
    assert!(["512", "20", "59"].contains(&file("cpu", &id, "cpu.shares", "cpu.weight").as_str()));
    while task.host.stdout("app").lines().count() < 5 {
        task.event().await;
    }
    let out = task.host.stdout("app");
    let lines: Vec<_> = out.lines().collect();
    let (_, hard) = nix::sys::resource::getrlimit(nix::sys::resource::Resource::RLIMIT_NOFILE).unwrap();
    let nofile = if harness::may_raise_limits() {
        65_535
    } else {
        hard.min(65_535)
    }
    .to_string();
    assert_eq!(lines[..4], ["67108864", &nofile, &nofile, "99"], "{out}");
    task.finish().await;
}

#[tokio::test]
async fn a_container_over_its_memory_is_killed_and_told_as_oom() {
    let mut task = Task::new().await;
    let mut spec = task.container("app", "echo begin; tail /dev/zero");
    spec.memory_mib = Some(16);
    let (exit, out) = task.run(&spec).await;
    assert_eq!((exit.exit_code, exit.oom), (137, true));
    assert_eq!(out, "begin\n");
    task.finish().await;
}

#[tokio::test]
async fn a_container_over_the_tasks_memory_is_told_as_oom_too() {
    let mut task = Task::with(None, Some(32)).await;
    let spec = task.program("app", &["tail", "/dev/zero"]);
    let (exit, _) = task.run(&spec).await;
    assert_eq!((exit.exit_code, exit.oom), (137, true));
    task.finish().await;
}

#[tokio::test]
async fn files_of_the_host_are_seen_inside() {
    let mut task = Task::new().await;
    let file = task.host.dir.path().join("resolv.conf");
    std::fs::write(&file, "nameserver 10.0.0.2\n").unwrap();
    let mut spec = task.container(
        "app",
        "cat /etc/resolv.conf; echo x > /etc/resolv.conf; touch /new; echo $?",
    );
    spec.mounts = vec![BindMount {
        source: file,
        destination: "/etc/resolv.conf".into(),
        read_only: true,
    }];
    spec.readonly_rootfs = true;
    let (_, out) = task.run(&spec).await;
    assert_eq!(out, "nameserver 10.0.0.2\n1\n");
    let err = task.host.stderr("app");
    assert_eq!(err.matches("Read-only file system").count(), 2, "{err}");
    task.finish().await;
}

#[tokio::test]
async fn a_container_may_not_what_docker_does_not_allow() {
    let mut task = Task::new().await;
    let caps = task.sh("grep -E 'CapEff|CapBnd|CapAmb|CapInh|Seccomp:|NoNewPrivs|SigBlk|SigIgn' /proc/self/status | tr -s '\\t' ' '").await;
    for line in [
        "CapInh: 0000000000000000",
        "CapEff: 00000000a80425fb",
        "CapBnd: 00000000a80425fb",
        "CapAmb: 0000000000000000",
        "NoNewPrivs: 0",
        "Seccomp: 2",
        "SigBlk: 0000000000000000",
    ] {
        assert!(caps.contains(line), "{line} is not in\n{caps}");
    }
    let ignored = caps.lines().find_map(|l| l.strip_prefix("SigIgn: ")).unwrap();
    // Without 32 and 33, which the C library keeps for itself and lets nobody set.
    assert_eq!(
        u64::from_str_radix(ignored, 16).unwrap() & !(3 << 31),
        0,
        "{ignored}"
    );
    let script = "
        mount -t tmpfs x /tmp && echo mounted
        unshare -n true && echo unshared
        hostname evil && echo renamed
        echo 1 > /proc/sys/kernel/panic && echo panicked
        echo b > /proc/sysrq-trigger && echo rebooted
        cat /proc/kcore | head -c1 | wc -c
        mknod /dev/evil b 254 0 2>/dev/null; cat /dev/evil && echo read the disk
        ls /proc/self/fd | wc -l
        cat /proc/1/environ | wc -c
        touch /sys/x && echo sys
        mkdir /sys/fs/cgroup/memory/x && echo cgroup
        echo x > /dev/null; echo ok | cat; head -c 4 /dev/urandom | wc -c; echo pts > /dev/ptmx; ls -d /dev/pts /dev/mqueue /dev/shm
    ";
    let out = task.sh(script).await;
    assert_eq!(
        out,
        "0\n4\n126\nok\n4\n/dev/mqueue\n/dev/pts\n/dev/shm\n".replace("126", out.lines().nth(2).unwrap())
    );
    task.finish().await;
}

/// clone(2) in a user namespace of its own; exits with 1 when the kernel refuses.
#[cfg(target_arch = "x86_64")]
const CLONE_NEWUSER: &[u8] = &[
    0xb8, 56, 0, 0, 0, // mov eax, SYS_clone
    0xbf, 17, 0, 0, 0x10, // mov edi, CLONE_NEWUSER | SIGCHLD
    0x31, 0xf6, 0x31, 0xd2, // xor esi, esi; xor edx, edx
    0x45, 0x31, 0xd2, 0x45, 0x31, 0xc0, // xor r10d, r10d; xor r8d, r8d
    0x0f, 0x05, // syscall
    0x89, 0xc7, 0xc1, 0xef, 31, // mov edi, eax; shr edi, 31
    0xb8, 60, 0, 0, 0, // mov eax, SYS_exit
    0x0f, 0x05, // syscall
];

/// An executable file of nothing but some machine code.
#[cfg(target_arch = "x86_64")]
fn executable(code: &[u8]) -> Vec<u8> {
    const BASE: u64 = 0x40_0000;
    const HEADERS: u64 = 64 + 56;
    let size = HEADERS + code.len() as u64;
    let mut elf = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0\x01\0\0\0".to_vec();
    elf.extend([BASE + HEADERS, 64, 0].iter().flat_map(|n: &u64| n.to_le_bytes()));
    elf.extend(0u32.to_le_bytes());
    elf.extend([64u16, 56, 1, 64, 0, 0].iter().flat_map(|n| n.to_le_bytes()));
    // One segment: the whole file, readable and executable.
    elf.extend([1u32, 5].iter().flat_map(|n| n.to_le_bytes()));
    elf.extend(
        [0, BASE, BASE, size, size, 0x1000]
            .iter()
            .flat_map(|n: &u64| n.to_le_bytes()),
    );
    elf.extend(code);
    elf
}

#[cfg(target_arch = "x86_64")]
#[tokio::test]
async fn no_namespace_is_made_inside() {
    use std::os::unix::fs::PermissionsExt;
    let mut task = Task::new().await;
    let path = task.host.dir.path().join("rootfs/bin/newuser");
    std::fs::write(&path, executable(CLONE_NEWUSER)).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    let spec = task.program("app", &["/bin/newuser"]);
    assert_eq!(task.run(&spec).await.0.exit_code, 1);
    // The filter does it, not the kernel: with the capability the call is allowed.
    let mut spec = task.program("mighty", &["/bin/newuser"]);
    spec.capabilities_add = vec!["SYS_ADMIN".into()];
    assert_eq!(task.run(&spec).await.0.exit_code, 0);
    task.finish().await;
}

#[tokio::test]
async fn sysctls_and_capabilities_can_be_asked_for() {
    let mut task = Task::new().await;
    let mut spec = task.container(
        "app",
        "cat /proc/sys/net/ipv4/ip_unprivileged_port_start; grep CapEff /proc/self/status",
    );
    spec.sysctls
        .insert("net.ipv4.ip_unprivileged_port_start".into(), "80".into());
    spec.capabilities_add = vec!["SYS_PTRACE".into()];
    spec.capabilities_drop = vec!["ALL".into()];
    let (_, out) = task.run(&spec).await;
    assert_eq!(out, "80\nCapEff:\t0000000000080000\n");
    task.finish().await;
}

#[tokio::test]
async fn a_user_other_than_root_starts_with_no_capability() {
    let mut task = Task::new().await;
    let mut spec = task.container("app", "grep -E 'CapEff|CapBnd|Seccomp:' /proc/self/status");
    spec.user = User {
        uid: 1000,
        gid: 1000,
        additional_gids: Vec::new(),
    };
    let (_, out) = task.run(&spec).await;
    assert_eq!(
        out,
        "CapEff:\t0000000000000000\nCapBnd:\t00000000a80425fb\nSeccomp:\t2\n"
    );
    task.finish().await;
}
