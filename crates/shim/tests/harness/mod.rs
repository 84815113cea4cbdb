//! A task on this machine for one test: a directory, a busybox root filesystem, a network
//! namespace and a shim. Dropping it removes all of them, whatever the test did.
#![allow(dead_code, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use shim::client::{Client, reap_orphans};
use shim::output::{Reader, Stream};
use shim::spec::{ContainerSpec, Event, Exit, Health, TaskSpec, User};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::timeout;

/// Nothing here takes longer, unless something is wrong.
pub const BOUND: Duration = Duration::from_secs(20);

pub fn exe() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_shim-under-test"))
}

pub struct Task {
    pub client: Client,
    pub spec: TaskSpec,
    pub exits: HashMap<String, Exit>,
    pub outputs: Vec<(Instant, String, u64)>,
    pub healths: HashMap<String, Vec<(Instant, Health)>>,
    events: UnboundedReceiver<Event>,
    pub host: Host,
}

/// What outlives a client: the part with the Drop guard.
pub struct Host {
    pub dir: tempfile::TempDir,
    pub netns: String,
    pub shim_pid: i32,
    pub cgroup: String,
}

impl Task {
    pub async fn new() -> Task {
        Task::with(None, None).await
    }

    pub async fn with(cpu_units: Option<u32>, memory_mib: Option<u64>) -> Task {
        Task::make(cpu_units, memory_mib, None).await
    }

    /// One whose shim moves to this cgroup.
    pub async fn with_shim_in(shims_cgroup: &str) -> Task {
        Task::make(None, None, Some(shims_cgroup.to_owned())).await
    }

    async fn make(cpu_units: Option<u32>, memory_mib: Option<u64>, shims_cgroup: Option<String>) -> Task {
        assert!(
            nix::unistd::geteuid().is_root(),
            "this test needs root: it makes containers"
        );
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let id = format!(
            "t{}-{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let dir = tempfile::Builder::new()
            .prefix("shim-test-")
            .tempdir_in("/var/tmp")
            .unwrap();
        let netns = format!("shim-{id}");
        run("ip", &["netns", "add", &netns]);
        let cgroup = format!("shim-test-{}/{id}", std::process::id());
        let mut host = Host {
            dir,
            netns,
            shim_pid: 0,
            cgroup: cgroup.clone(),
        };
        run("ip", &["-n", &host.netns, "link", "set", "lo", "up"]);
        make_rootfs(&host.rootfs());
        // As the node's: without the devices cgroup the shim remounts it.
        let root = host.rootfs();
        nix::mount::mount(
            Some(&root),
            &root,
            None::<&str>,
            nix::mount::MsFlags::MS_BIND,
            None::<&str>,
        )
        .unwrap();
        let spec = TaskSpec {
            task_id: id,
            cgroup,
            cpu_units,
            memory_mib,
            cpu_shares: None,
            parent_stays: false,
            shims_cgroup,
        };
        let client = Client::spawn(exe(), &host.task_dir(), &spec).await.unwrap();
        host.shim_pid = client.pid().unwrap();
        let events = client.events().unwrap();
        Task {
            client,
            spec,
            exits: HashMap::new(),
            outputs: Vec::new(),
            healths: HashMap::new(),
            events,
            host,
        }
    }

    /// A container that runs `sh -c SCRIPT`.
    pub fn container(&self, name: &str, script: &str) -> ContainerSpec {
        self.program(name, &["/bin/sh", "-c", script])
    }

    pub fn program(&self, name: &str, args: &[&str]) -> ContainerSpec {
        ContainerSpec {
            name: name.to_owned(),
            id: format!("{}-{name}", self.spec.task_id),
            rootfs: self.host.rootfs(),
            args: args.iter().map(|a| (*a).to_owned()).collect(),
            env: Vec::new(),
            cwd: String::new(),
            user: User::default(),
            hostname: "ip-10-0-0-1".to_owned(),
            netns: PathBuf::from(format!("/run/netns/{}", self.host.netns)),
            mounts: Vec::new(),
            cpu_shares: None,
            memory_mib: None,
            memory_reservation_mib: None,
            ulimits: Vec::new(),
            readonly_rootfs: false,
            init_process: false,
            capabilities_add: Vec::new(),
            capabilities_drop: Vec::new(),
            stop_signal: None,
            sysctls: Default::default(),
            shm_size_mib: None,
            health_check: None,
        }
    }

    /// Starts it, waits for its end, gives its exit and its stdout.
    pub async fn run(&mut self, spec: &ContainerSpec) -> (Exit, String) {
        self.client.start(spec).await.unwrap();
        let exit = self.exit_of(&spec.name).await;
        (exit, self.host.stdout(&spec.name))
    }

    pub async fn sh(&mut self, script: &str) -> String {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("c{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        let spec = self.container(&name, script);
        self.run(&spec).await.1
    }

    /// Takes one more event in.
    pub async fn event(&mut self) -> Event {
        let event = timeout(BOUND, self.events.recv())
            .await
            .expect("an event in time");
        let event = event.expect("the shim lives");
        match &event {
            Event::Exited { container, exit } => drop(self.exits.insert(container.clone(), *exit)),
            Event::Health { container, health } => {
                self.healths
                    .entry(container.clone())
                    .or_default()
                    .push((Instant::now(), *health));
            }
            Event::Output { container, up_to } => {
                self.outputs.push((Instant::now(), container.clone(), *up_to));
            }
        }
        event
    }

    pub async fn exit_of(&mut self, name: &str) -> Exit {
        loop {
            if let Some(exit) = self.exits.get(name) {
                return *exit;
            }
            self.event().await;
        }
    }

    /// Waits until a container's stdout is this.
    pub async fn until_stdout(&mut self, name: &str, wanted: &str) {
        while self.host.stdout(name) != wanted {
            self.event().await;
        }
    }

    /// Another client takes over, as after a restart of the engine.
    pub async fn reconnect(&mut self) {
        self.client = Client::connect(&self.host.task_dir())
            .await
            .unwrap()
            .expect("the shim lives");
        self.events = self.client.events().unwrap();
        self.exits.clear();
        self.healths.clear();
    }

    /// Ends the shim politely and looks for anything left behind.
    pub async fn finish(self) {
        self.client.shutdown().await.unwrap();
        self.host.assert_nothing_left();
    }
}

impl Host {
    pub fn task_dir(&self) -> PathBuf {
        self.dir.path().join("task")
    }

    pub fn rootfs(&self) -> PathBuf {
        self.dir.path().join("rootfs")
    }

    pub fn stdout(&self, name: &str) -> String {
        self.output(name, Stream::Stdout)
    }

    pub fn stderr(&self, name: &str) -> String {
        self.output(name, Stream::Stderr)
    }

    fn output(&self, name: &str, stream: Stream) -> String {
        let Ok(reader) = Reader::open(self.task_dir().join(format!("{name}.log")), 0) else {
            return String::new();
        };
        let mut text = String::new();
        for record in reader.map(|r| r.unwrap()).filter(|r| r.stream == stream) {
            text.push_str(&String::from_utf8_lossy(&record.bytes));
            if !record.goes_on {
                text.push('\n');
            }
        }
        text
    }

    /// The task's cgroup directories that exist, in whatever hierarchies this machine has.
    pub fn cgroup_dirs(&self) -> Vec<PathBuf> {
        let top = Path::new(self.cgroup.split('/').next().unwrap());
        let mut roots: Vec<PathBuf> = fs::read_dir("/sys/fs/cgroup")
            .unwrap()
            .map(|e| e.unwrap().path())
            .collect();
        roots.push("/sys/fs/cgroup".into());
        roots
            .iter()
            .map(|r| r.join(top))
            .filter(|d| d.join(self.cgroup.split('/').nth(1).unwrap()).exists())
            .collect()
    }

    /// A file of a cgroup below the task's, by controller (v1) or not (v2).
    pub fn cgroup_file(&self, controller: &str, below: &str, v1: &str, v2: &str) -> String {
        let unified = Path::new("/sys/fs/cgroup")
            .join(&self.cgroup)
            .join(below)
            .join(v2);
        let legacy = Path::new("/sys/fs/cgroup")
            .join(controller)
            .join(&self.cgroup)
            .join(below)
            .join(v1);
        let text = fs::read_to_string(&unified).or_else(|_| fs::read_to_string(&legacy));
        text.unwrap_or_else(|e| panic!("{}: {e}", legacy.display()))
            .trim()
            .to_owned()
    }

    /// Looked at from outside: no process, no cgroup, no mount of this task.
    pub fn assert_nothing_left(&self) {
        assert_eq!(self.cgroup_dirs(), Vec::<PathBuf>::new(), "cgroups are left");
        nix::mount::umount(&self.rootfs()).unwrap();
        let place = self.dir.path().to_str().unwrap();
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
        assert!(!mounts.contains(place), "a mount is left");
        assert_eq!(self.processes(), Vec::<String>::new(), "processes are left");
        assert!(!self.task_dir().join("containers").exists());
    }

    /// Every process whose root, executable or network namespace is this task's.
    pub fn processes(&self) -> Vec<String> {
        let netns = fs::metadata(format!("/run/netns/{}", self.netns))
            .map(|m| std::os::unix::fs::MetadataExt::ino(&m));
        let mut found = Vec::new();
        for entry in fs::read_dir("/proc").unwrap().flatten() {
            let pid = entry.file_name().to_string_lossy().into_owned();
            if pid.parse::<i32>().is_err() {
                continue;
            }
            let proc = entry.path();
            let in_netns = fs::metadata(proc.join("ns/net")).is_ok_and(|m| {
                netns
                    .as_ref()
                    .is_ok_and(|n| *n == std::os::unix::fs::MetadataExt::ino(&m))
            });
            let of_shim = pid.parse::<i32>().unwrap() == self.shim_pid;
            let state = fs::read_to_string(proc.join("status")).unwrap_or_default();
            let zombie = state.contains("State:\tZ");
            if (in_netns || of_shim) && !zombie {
                found.push(format!(
                    "{pid} {}",
                    fs::read_to_string(proc.join("comm")).unwrap_or_default()
                ));
            }
        }
        found
    }

    pub fn kill_shim(&self) {
        if self.shim_pid > 1 {
            let pid = nix::unistd::Pid::from_raw(self.shim_pid);
            let _ = nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL);
            let gone = until(|| {
                fs::read_to_string(format!("/proc/{}/stat", self.shim_pid))
                    .map_or(true, |s| s.contains(") Z"))
            });
            assert!(gone, "the shim does not die");
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if fs::read_to_string(format!("/proc/{}/comm", self.shim_pid)).is_ok_and(|c| c.trim() == "cove-shim")
        {
            self.kill_shim();
        }
        if let Err(error) = reap_orphans(&self.task_dir()) {
            eprintln!("cleaning up: {error}");
        }
        let _ = nix::mount::umount(&self.rootfs());
        let _ = Command::new("ip").args(["netns", "del", &self.netns]).status();
    }
}

/// Waits for a condition that nothing announces.
pub fn until(condition: impl Fn() -> bool) -> bool {
    let end = Instant::now() + BOUND;
    while !condition() {
        if Instant::now() > end {
            return false;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    true
}

pub fn run(program: &str, args: &[&str]) {
    let status = Command::new(program).args(args).status().unwrap();
    assert!(status.success(), "{program} {args:?}");
}

fn make_rootfs(root: &Path) {
    for dir in ["bin", "etc", "proc", "dev", "sys", "tmp", "root", "home/app"] {
        fs::create_dir_all(root.join(dir)).unwrap();
    }
    fs::set_permissions(root.join("tmp"), fs::Permissions::from_mode(0o1777)).unwrap();
    fs::copy("/bin/busybox", root.join("bin/busybox")).expect("busybox-static is installed");
    let applets = [
        "sh", "echo", "cat", "id", "pwd", "env", "sleep", "hostname", "httpd", "dd", "yes", "head", "tail",
        "kill", "true", "false", "mknod", "mount", "ls", "ps", "grep", "wc", "tr", "seq", "setsid", "touch",
        "mkdir", "ulimit", "df", "stat", "unshare", "chroot", "printf", "wget", "cut", "md5sum", "ln",
        "nproc", "date",
    ];
    for applet in applets {
        symlink("busybox", root.join("bin").join(applet)).unwrap();
    }
    fs::write(
        root.join("etc/passwd"),
        "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\n",
    )
    .unwrap();
    fs::write(root.join("etc/notexec"), "plain\n").unwrap();
    fs::write(root.join("bin/badformat"), "\x01\x02 no program\n").unwrap();
    fs::set_permissions(root.join("bin/badformat"), fs::Permissions::from_mode(0o755)).unwrap();
}

/// CAP_SYS_RESOURCE, number 24: a machine inside a machine may lack it.
pub fn may_raise_limits() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let caps = status.lines().find_map(|l| l.strip_prefix("CapEff:")).unwrap();
    u64::from_str_radix(caps.trim(), 16).unwrap() & (1 << 24) != 0
}
