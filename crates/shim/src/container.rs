//! One container in the shim: how it is started, what it writes, how it ends.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use libcontainer::container::builder::ContainerBuilder;
use libcontainer::syscall::syscall::SyscallType;
use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::sys::resource::{Resource, getrlimit};
use nix::unistd::{Pid, pipe2};
use oci_spec::runtime::Spec;

use crate::cgroup::TaskCgroup;
use crate::checks::{Checks, ContainerProcesses};
use crate::confinement::Confinement;
use crate::inside::Inside;
use crate::lines::{Lines, LogFile};
use crate::oci::{self, Surroundings};
use crate::output::Stream;
use crate::program::Program;
use crate::rootfs;
use crate::spec::{ContainerSpec, ContainerStatus, Event, Exit, Health, Started, TaskSpec};

/// libcontainer's state, below the task's directory.
pub(crate) const CONTAINERS_DIR: &str = "containers";

/// The shim's usual OOM score: it holds next to nothing, and all containers hang on it.
pub(crate) const SHIM_OOM_SCORE_ADJ: &str = "-998";

pub(crate) fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// A container that was started here, running or not.
#[derive(Debug)]
pub(crate) struct Container {
    pub(crate) status: ContainerStatus,
    log: LogFile,
    pipes: Vec<Pipe>,
    /// While it runs.
    checks: Option<Checks>,
    /// What the client was told last, and when.
    announced: u64,
    announced_at: Option<Instant>,
}

/// The read end of a container's stdout or stderr.
#[derive(Debug)]
struct Pipe {
    fd: OwnedFd,
    lines: Lines,
}

impl Container {
    /// Starts a container and waits until its program runs.
    ///
    /// # Errors
    /// Why it did not start, in a sentence for the user. Nothing of it is left.
    pub(crate) fn start(
        dir: &Path,
        task: &TaskSpec,
        cgroup: &TaskCgroup,
        spec: &ContainerSpec,
    ) -> Result<Container, String> {
        let log = LogFile::open(&dir.join(format!("{}.log", spec.name)))
            .map_err(|error| format!("cannot open the container's log file: {error}"))?;
        let (pipes, started, checks) = create_and_start(dir, task, cgroup, spec).inspect_err(|_| {
            remove_traces(dir, cgroup, &spec.id);
        })?;
        let status = ContainerStatus {
            name: spec.name.clone(),
            id: spec.id.clone(),
            started,
            exit: None,
            output_up_to: log.len(),
            stop_signal: spec.stop_signal.clone(),
            health: checks.as_ref().map(|_| Health::Unknown),
        };
        let announced = log.len();
        Ok(Container {
            status,
            log,
            pipes,
            checks,
            announced,
            announced_at: None,
        })
    }

    pub(crate) fn pid(&self) -> Pid {
        Pid::from_raw(self.status.started.pid)
    }

    pub(crate) fn is_running(&self) -> bool {
        self.status.exit.is_none()
    }

    /// The descriptors to wait for, by their index for [`Container::read`].
    pub(crate) fn fds(&self) -> impl Iterator<Item = BorrowedFd<'_>> {
        self.pipes.iter().map(|pipe| pipe.fd.as_fd())
    }

    /// Reads once from a readable pipe and appends what it gave to the log; forgets a pipe at its
    /// end. The index is that of [`Container::fds`]; go from the last to the first.
    pub(crate) fn read(&mut self, index: usize, buffer: &mut [u8]) -> io::Result<()> {
        let Some(pipe) = self.pipes.get_mut(index) else {
            return Ok(());
        };
        let mut records = Vec::new();
        match nix::unistd::read(&pipe.fd, buffer) {
            Ok(0) => {
                pipe.lines.finish(&mut records, now_ms());
                self.pipes.remove(index);
            }
            Ok(n) => pipe.lines.feed(&mut records, now_ms(), &buffer[..n]),
            Err(Errno::EAGAIN | Errno::EINTR) => {}
            Err(errno) => {
                self.pipes.remove(index);
                return Err(errno.into());
            }
        }
        self.append(&records)
    }

    fn append(&mut self, records: &[u8]) -> io::Result<()> {
        if records.is_empty() {
            return Ok(());
        }
        let done = self.log.append(records);
        self.status.output_up_to = self.log.len();
        done
    }

    /// Its first process has ended, and so has every process of its pid namespace: takes what the
    /// pipes still hold, completes the log, removes the container's cgroup.
    ///
    /// Goes on after a failure; what failed comes back for the shim's log.
    pub(crate) fn ended(
        &mut self,
        dir: &Path,
        cgroup: &TaskCgroup,
        exit_code: i32,
        buffer: &mut [u8],
    ) -> Vec<String> {
        self.checks = None;
        let mut failed = Vec::new();
        while let Some(last) = self.pipes.len().checked_sub(1) {
            // Somebody outside may still hold the other end (passed over a socket) and write for
            // ever: take what the pipe can hold, and no more.
            let capacity = fcntl(&self.pipes[last].fd, FcntlArg::F_GETPIPE_SZ).unwrap_or(1 << 20);
            let mut left = usize::try_from(capacity).unwrap_or(1 << 20);
            let mut records = Vec::new();
            while left > 0 {
                match nix::unistd::read(&self.pipes[last].fd, buffer) {
                    Ok(0) => break,
                    Ok(n) => {
                        self.pipes[last].lines.feed(&mut records, now_ms(), &buffer[..n]);
                        left = left.saturating_sub(n);
                    }
                    Err(Errno::EINTR) => {}
                    Err(_) => break,
                }
            }
            self.pipes[last].lines.finish(&mut records, now_ms());
            if let Err(error) = self.append(&records) {
                failed.push(format!("output of {} is lost: {error}", self.status.name));
            }
            self.pipes.pop();
        }
        // SIGKILL is how the OOM killer ends a process; a shell passes that on as its own status.
        let oom = exit_code == 128 + libc::SIGKILL && cgroup.oom_kills(&self.status.id) > 0;
        self.status.exit = Some(Exit {
            exit_code,
            oom,
            at_ms: now_ms(),
        });
        failed.extend(remove_traces(dir, cgroup, &self.status.id));
        failed
    }

    /// Whether there is output that the client has not been told of, and since when it may be.
    pub(crate) fn announcement_due(&self) -> Option<Option<Instant>> {
        (self.status.output_up_to > self.announced).then_some(self.announced_at)
    }

    /// The announcement of all output so far.
    pub(crate) fn announce(&mut self, now: Instant) -> Event {
        self.announced = self.status.output_up_to;
        self.announced_at = Some(now);
        Event::Output {
            container: self.status.name.clone(),
            up_to: self.announced,
        }
    }

    /// When its health check wants to go on.
    pub(crate) fn checks_due(&self) -> Option<Instant> {
        self.checks.as_ref().map(Checks::due)
    }

    /// Lets its health check go on. Gives the health when it has changed.
    pub(crate) fn go_on_with_checks(&mut self, cgroup: &TaskCgroup, now: Instant) -> Option<Event> {
        let (checks, processes) = self.checks(cgroup)?;
        let changed = checks.go_on(processes, now);
        changed.map(|health| self.note_health(health))
    }

    /// A child of the shim has ended that may be its probe's. As above.
    pub(crate) fn child_ended(
        &mut self,
        cgroup: &TaskCgroup,
        pid: Pid,
        exit_code: i32,
        now: Instant,
    ) -> Option<Event> {
        let (checks, processes) = self
            .checks(cgroup)
            .filter(|(checks, _)| checks.pid() == Some(pid))?;
        let changed = checks.ended(processes, exit_code, now);
        changed.map(|health| self.note_health(health))
    }

    fn checks<'a>(&'a mut self, cgroup: &'a TaskCgroup) -> Option<(&'a mut Checks, ContainerProcesses<'a>)> {
        let processes = ContainerProcesses {
            cgroup,
            id: &self.status.id,
            pid: Pid::from_raw(self.status.started.pid),
        };
        Some((self.checks.as_mut()?, processes))
    }

    fn note_health(&mut self, health: Health) -> Event {
        self.status.health = Some(health);
        Event::Health {
            container: self.status.name.clone(),
            health,
        }
    }

    /// What a client that has just come must hear.
    pub(crate) fn present(&mut self, now: Instant) -> Vec<Event> {
        let mut events = Vec::new();
        if self.status.output_up_to > 0 {
            events.push(self.announce(now));
        }
        if let Some(health) = self.status.health {
            events.push(self.note_health(health));
        }
        if let Some(exit) = self.status.exit {
            events.push(Event::Exited {
                container: self.status.name.clone(),
                exit,
            });
        }
        events
    }
}

fn create_and_start(
    dir: &Path,
    task: &TaskSpec,
    cgroup: &TaskCgroup,
    spec: &ContainerSpec,
) -> Result<(Vec<Pipe>, Started, Option<Checks>), String> {
    prepare_rootfs(cgroup, spec)?;
    let (bundle, oci, confinement) = write_bundle(dir, task, cgroup, spec)?;
    let checks = match &spec.health_check {
        Some(check) => Some((check.clone(), Inside::new(&oci, confinement.clone())?)),
        None => None,
    };
    let stdin = File::open("/dev/null").map_err(|e| e.to_string())?;
    let (stdout, stdout_end) = output_pipe()?;
    let (stderr, stderr_end) = output_pipe()?;
    let (report, report_end) = pipe2(OFlag::O_CLOEXEC).map_err(|e| e.to_string())?;

    let built = ContainerBuilder::new(spec.id.clone(), SyscallType::default())
        .with_executor(Program::new(report_end, confinement, spec.init_process))
        .with_stdin(stdin)
        .with_stdout(stdout_end)
        .with_stderr(stderr_end)
        .with_root_path(dir.join(CONTAINERS_DIR))
        .and_then(ContainerBuilder::validate_id)
        .and_then(|builder| {
            builder
                .as_init(&bundle)
                .with_systemd(false)
                .with_detach(true)
                .build()
        });
    // libcontainer sets the container's score on its caller first, to be inherited.
    if let Ok(mut score) = OpenOptions::new().write(true).open("/proc/self/oom_score_adj") {
        let _ = io::Write::write_all(&mut score, SHIM_OOM_SCORE_ADJ.as_bytes());
    }
    let mut container = match built {
        Ok(container) => container,
        Err(error) => {
            let sentence = read_report(report);
            return Err(if sentence.is_empty() {
                chain(&error)
            } else {
                sentence
            });
        }
    };
    container.start().map_err(|error| chain(&error))?;
    let pid = container.pid().ok_or("the container has no process")?.as_raw();
    let sentence = read_report(report);
    if !sentence.is_empty() {
        return Err(sentence);
    }
    let pipes = [(stdout, Stream::Stdout), (stderr, Stream::Stderr)].map(|(fd, stream)| Pipe {
        fd,
        lines: Lines::new(stream),
    });
    let started = Started {
        pid,
        started_at_ms: now_ms(),
    };
    let checks = checks.map(|(check, inside)| Checks::new(check, inside));
    Ok((pipes.into(), started, checks))
}

/// Makes the working directory, and closes the root filesystem to device files.
fn prepare_rootfs(cgroup: &TaskCgroup, spec: &ContainerSpec) -> Result<(), String> {
    if spec.cwd.starts_with('/') {
        rootfs::make_dir(&spec.rootfs, Path::new(&spec.cwd))
            .map_err(|error| format!("mkdir {}: {error}", spec.cwd))?;
    }
    match rootfs::forbid_devices(&spec.rootfs) {
        // With the devices cgroup it is the second of two walls.
        Err(error) if cgroup.is_v2() => Err(format!(
            "cannot forbid device files in {}: {error}",
            spec.rootfs.display()
        )),
        _ => Ok(()),
    }
}

/// Writes the directory that libcontainer reads a container from.
fn write_bundle(
    dir: &Path,
    task: &TaskSpec,
    cgroup: &TaskCgroup,
    spec: &ContainerSpec,
) -> Result<(PathBuf, Spec, Confinement), String> {
    let around = Surroundings {
        task,
        cgroup: cgroup.container_path(&spec.id),
        cgroup_v2: cgroup.is_v2(),
        cgroup_v1_dirs: cgroup.make_visible_v1(&spec.id).map_err(|e| chain(&e))?,
        swap_limit: cgroup.limits_swap(),
        nofile: getrlimit(Resource::RLIMIT_NOFILE).map_or(oci::NOFILE, |(_, hard)| hard.min(oci::NOFILE)),
        has_32_bit_programs: rootfs::has_32_bit_programs(
            &spec.rootfs,
            spec.args.first().map(String::as_str).unwrap_or_default(),
        ),
        home: &rootfs::home(&spec.rootfs, spec.user.uid),
    };
    let oci = oci::spec(spec, &around).map_err(|e| e.to_string())?;
    let confinement = oci::confinement(spec, &around).map_err(|e| e.to_string())?;
    let config = serde_json::to_vec(&oci).map_err(|e| e.to_string())?;
    let bundle = dir.join(CONTAINERS_DIR).join(format!("{}.bundle", spec.id));
    fs::create_dir_all(&bundle).map_err(|error| format!("cannot make the bundle: {error}"))?;
    fs::write(bundle.join("config.json"), config)
        .map_err(|error| format!("cannot write the bundle: {error}"))?;
    Ok((bundle, oci, confinement))
}

/// What the container's process says of a start that fails. Every write end here is closed by now,
/// so it ends when the program runs or its process is gone.
fn read_report(report: OwnedFd) -> String {
    let mut sentence = String::new();
    // A report that cannot be read is none: the runtime's own error is the answer then.
    let _ = File::from(report).read_to_string(&mut sentence);
    sentence
}

/// A pipe whose read end never blocks. The container's end does: that is the backpressure.
fn output_pipe() -> Result<(OwnedFd, OwnedFd), String> {
    let (read, write) = pipe2(OFlag::O_CLOEXEC).map_err(|e| e.to_string())?;
    fcntl(&read, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).map_err(|e| e.to_string())?;
    Ok((read, write))
}

/// An error with its causes, as one sentence.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let inner_text = inner.to_string();
        if !text.ends_with(&inner_text) {
            text = format!("{text}: {inner_text}");
        }
        cause = inner.source();
    }
    text
}

/// Removes a container's cgroup and libcontainer's state of it; says what could not be removed.
fn remove_traces(dir: &Path, cgroup: &TaskCgroup, id: &str) -> Vec<String> {
    let mut failed = Vec::new();
    if let Err(error) = cgroup.remove_container(id) {
        failed.push(chain(&error));
    }
    let containers = dir.join(CONTAINERS_DIR);
    for path in [containers.join(id), containers.join(format!("{id}.bundle"))] {
        if let Err(error) = remove_dir(&path) {
            failed.push(format!("cannot remove {}: {error}", path.display()));
        }
    }
    failed
}

fn remove_dir(path: &PathBuf) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
