//! The shim process itself: one thread, one poll loop.

use std::fs;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

use crate::cgroup::TaskCgroup;
use crate::container::{CONTAINERS_DIR, Container};
use crate::daemon::{self, Begun, log_error};
use crate::peer::Peer;
use crate::spec::{ContainerSpec, Event, TaskSpec};
use crate::state::State;
use crate::sys;
use crate::wire::{Call, Message, Reply, ShimRequest};

/// At most one `Output` event a container in this time, but the first after a quiet one at once.
const OUTPUT_PACE: Duration = Duration::from_millis(20);
/// How long a shutdown waits for killed containers.
const SHUTDOWN_WAIT: Duration = Duration::from_secs(10);
/// What one read takes from a pipe.
const READ_BYTES: usize = 32 * 1024;
/// A client with so much unread is told of output only when it has caught up.
const UNREAD_BYTES_MAX: usize = 16 * 1024;

/// Runs the shim of the task in `dir`: the whole of `cove shim --dir DIR`.
///
/// Must be called from `main` before any thread exists: it forks. The calling process ends with
/// success as soon as the shim listens on `DIR/shim.sock`, or prints one sentence to stderr and
/// ends with failure.
pub fn run(dir: &Path) -> ExitCode {
    daemon::detach(dir, |begun| serve(dir, begun))
}

/// Everything after the shim has become a process of its own.
fn serve(dir: &Path, begun: Begun) -> ExitCode {
    let Begun {
        task,
        cgroup,
        listener,
        ready,
    } = begun;
    let mut shim = Shim {
        dir: dir.to_path_buf(),
        task,
        cgroup,
        containers: Vec::new(),
        peer: None,
        shutdown: None,
        buffer: vec![0; READ_BYTES],
        untidy: true,
    };
    let signals = match listen_to_signals() {
        Ok(signals) => signals,
        Err(errno) => {
            ready.failed(&format!("cannot listen to signals: {errno}"));
            return ExitCode::FAILURE;
        }
    };
    if let Err(error) = State::save(dir, &[]) {
        ready.failed(&format!("cannot write in {}: {error}", dir.display()));
        let _ = shim.cgroup.remove();
        return ExitCode::FAILURE;
    }
    ready.succeeded();
    loop {
        if let Err(error) = shim.turn(&listener, &signals) {
            log_error(format_args!("task {}: {error}", shim.task.task_id));
            // Whatever it is, it must not spin.
            std::thread::sleep(Duration::from_millis(100));
        }
        if shim.is_over() {
            return ExitCode::SUCCESS;
        }
    }
}

/// SIGCHLD, and what somebody sends who wants the shim to end.
fn listen_to_signals() -> nix::Result<SignalFd> {
    let mut set = SigSet::empty();
    for signal in [Signal::SIGCHLD, Signal::SIGTERM, Signal::SIGINT, Signal::SIGHUP] {
        set.add(signal);
    }
    set.thread_block()?;
    SignalFd::with_flags(&set, SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC)
}

struct Shim {
    dir: PathBuf,
    task: TaskSpec,
    cgroup: TaskCgroup,
    /// In order of start.
    containers: Vec<Container>,
    peer: Option<Peer>,
    shutdown: Option<Shutdown>,
    buffer: Vec<u8>,
    /// A start has left memory behind that an idle shim does not need.
    untidy: bool,
}

/// A shutdown that waits for the last containers.
struct Shutdown {
    /// The call to answer; none when a signal asked.
    seq: Option<u64>,
    deadline: Instant,
    done: bool,
}

impl Shim {
    /// Waits for something to happen and deals with all that has.
    fn turn(&mut self, listener: &UnixListener, signals: &SignalFd) -> io::Result<()> {
        let mut pipes = Vec::new();
        let mut fds = vec![
            PollFd::new(listener.as_fd(), PollFlags::POLLIN),
            PollFd::new(signals.as_fd(), PollFlags::POLLIN),
        ];
        for (at, container) in self.containers.iter().enumerate() {
            for (index, fd) in container.fds().enumerate() {
                pipes.push((at, index));
                fds.push(PollFd::new(fd, PollFlags::POLLIN));
            }
        }
        if let Some(peer) = &self.peer {
            let mut wanted = PollFlags::POLLIN;
            if peer.unsent() > 0 {
                wanted |= PollFlags::POLLOUT;
            }
            fds.push(PollFd::new(peer.as_fd(), wanted));
        }
        match poll(&mut fds, self.timeout()) {
            Ok(_) => {}
            Err(nix::errno::Errno::EINTR) => return Ok(()),
            Err(errno) => return Err(errno.into()),
        }
        let ready: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        drop(fds);

        // From the last pipe to the first: reading can remove one.
        for (which, (at, index)) in pipes.iter().enumerate().rev() {
            if ready[2 + which]
                && let Err(error) = self.containers[*at].read(*index, &mut self.buffer)
            {
                log_error(format_args!(
                    "output of {} is lost: {error}",
                    self.containers[*at].status.name
                ));
            }
        }
        if ready[1] {
            self.take_signals(signals);
        }
        self.check_health();
        self.announce();
        if self.peer.is_some() && ready[2 + pipes.len()] {
            self.read_client();
        }
        if ready[0] {
            self.accept_client(listener)?;
        }
        self.go_on_with_shutdown();
        if let Some(peer) = &mut self.peer
            && peer.send().is_err()
        {
            self.peer = None;
        }
        // After the answer is on its way.
        if std::mem::take(&mut self.untidy) {
            sys::give_back_memory();
        }
        Ok(())
    }

    fn is_over(&self) -> bool {
        self.shutdown.as_ref().is_some_and(|s| s.done)
    }

    /// Until the next announcement, the next step of a health check or the end of the shutdown's
    /// patience.
    fn timeout(&self) -> PollTimeout {
        let now = Instant::now();
        let mut next: Option<Instant> = match &self.shutdown {
            Some(shutdown) => Some(shutdown.deadline),
            None => self.containers.iter().filter_map(Container::checks_due).min(),
        };
        if self.peer.as_ref().is_some_and(|p| p.unsent() <= UNREAD_BYTES_MAX) {
            for container in &self.containers {
                if let Some(since) = container.announcement_due() {
                    let due = since.map_or(now, |since| since + OUTPUT_PACE);
                    next = Some(next.map_or(due, |n| n.min(due)));
                }
            }
        }
        let Some(next) = next else {
            return PollTimeout::NONE;
        };
        // Rounded up, so that the time has come when poll returns.
        let ms = next.saturating_duration_since(now).as_micros().div_ceil(1000);
        PollTimeout::try_from(ms).unwrap_or(PollTimeout::MAX)
    }

    fn announce(&mut self) {
        let now = Instant::now();
        let Some(peer) = &mut self.peer else { return };
        if peer.unsent() > UNREAD_BYTES_MAX {
            return;
        }
        for container in &mut self.containers {
            let due = container.announcement_due();
            if due.is_some_and(|since| since.is_none_or(|since| now >= since + OUTPUT_PACE)) {
                peer.enqueue(&Message::Event(container.announce(now)));
            }
        }
    }

    fn check_health(&mut self) {
        if self.shutdown.is_some() {
            return;
        }
        let now = Instant::now();
        for at in 0..self.containers.len() {
            let changed = self.containers[at].go_on_with_checks(&self.cgroup, now);
            self.report_health(changed);
        }
    }

    fn report_health(&mut self, changed: Option<Event>) {
        let Some(event) = changed else { return };
        // Known on disk before anybody hears of it.
        self.save();
        if let Some(peer) = &mut self.peer {
            peer.enqueue(&Message::Event(event));
        }
    }

    fn take_signals(&mut self, signals: &SignalFd) {
        while let Ok(Some(info)) = signals.read_signal() {
            match Signal::try_from(info.ssi_signo.cast_signed()) {
                Ok(Signal::SIGCHLD) | Err(_) => {}
                Ok(_) => self.begin_shutdown(None),
            }
        }
        self.reap();
    }

    /// Takes the exit of every child that has ended: containers, probes, and strays that came to us as
    /// the subreaper.
    fn reap(&mut self) {
        loop {
            let (pid, exit_code) = match waitpid(Pid::from_raw(-1), Some(WaitPidFlag::WNOHANG)) {
                Ok(WaitStatus::Exited(pid, code)) => (pid, code),
                Ok(WaitStatus::Signaled(pid, signal, _)) => (pid, 128 + signal as i32),
                Ok(WaitStatus::StillAlive) | Err(nix::errno::Errno::ECHILD) => return,
                // A signal that the binding has no name for: a real-time one.
                Ok(_) | Err(_) => continue,
            };
            let found = self
                .containers
                .iter_mut()
                .find(|c| c.is_running() && c.pid() == pid);
            let Some(container) = found else {
                let now = Instant::now();
                let ended = |c: &mut Container| c.child_ended(&self.cgroup, pid, exit_code, now);
                let changed = self.containers.iter_mut().find_map(ended);
                self.report_health(changed);
                continue;
            };
            for failure in container.ended(&self.dir, &self.cgroup, exit_code, &mut self.buffer) {
                log_error(failure);
            }
            let (name, exit) = (container.status.name.clone(), container.status.exit);
            let last_output = container
                .announcement_due()
                .map(|_| container.announce(Instant::now()));
            // Known on disk before anybody hears of it.
            self.save();
            if let Some(peer) = &mut self.peer {
                if let Some(event) = last_output {
                    peer.enqueue(&Message::Event(event));
                }
                if let Some(exit) = exit {
                    peer.enqueue(&Message::Event(Event::Exited {
                        container: name,
                        exit,
                    }));
                }
            }
        }
    }

    fn save(&self) {
        let all: Vec<_> = self.containers.iter().map(|c| c.status.clone()).collect();
        if let Err(error) = State::save(&self.dir, &all) {
            log_error(format_args!("cannot write the state: {error}"));
        }
    }

    /// A new client takes the place of the old: the engine was restarted.
    fn accept_client(&mut self, listener: &UnixListener) -> io::Result<()> {
        let stream: UnixStream = match listener.accept() {
            Ok((stream, _)) => stream,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            Err(error) => return Err(error),
        };
        let mut peer = Peer::new(stream)?;
        let now = Instant::now();
        for container in &mut self.containers {
            for event in container.present(now) {
                peer.enqueue(&Message::Event(event));
            }
        }
        if let Some(shutdown) = &mut self.shutdown {
            shutdown.seq = None;
        }
        self.peer = Some(peer);
        Ok(())
    }

    fn read_client(&mut self) {
        let Some(peer) = &mut self.peer else { return };
        let calls = match peer.receive() {
            Ok(calls) => calls,
            Err(error) => {
                if error.kind() != io::ErrorKind::UnexpectedEof {
                    log_error(format_args!("the connection to the client ends: {error}"));
                }
                self.peer = None;
                return;
            }
        };
        for Call { seq, request } in calls {
            if let Some(reply) = self.answer(seq, request)
                && let Some(peer) = &mut self.peer
            {
                peer.enqueue(&Message::Reply { seq, reply });
            }
        }
    }

    /// The reply, or none when it comes later.
    fn answer(&mut self, seq: u64, request: ShimRequest) -> Option<Reply> {
        Some(match request {
            ShimRequest::Start(spec) => self.start(&spec),
            ShimRequest::Signal {
                container,
                signo,
                all,
            } => self.signal(&container, signo, all),
            ShimRequest::Status => Reply::Status(self.containers.iter().map(|c| c.status.clone()).collect()),
            ShimRequest::Shutdown => {
                self.begin_shutdown(Some(seq));
                return None;
            }
        })
    }

    fn start(&mut self, spec: &ContainerSpec) -> Reply {
        let refused = |reason: &str| Reply::Refused {
            reason: reason.to_owned(),
        };
        // Asked again, by an engine that died before it had our answer.
        if let Some(same) = self.containers.iter().find(|c| c.status.id == spec.id) {
            return Reply::Started(same.status.started);
        }
        if self.shutdown.is_some() {
            return refused("the shim is shutting down");
        }
        if !is_name(&spec.name) || !is_id(&spec.id) {
            return refused("the container's name or id is not one");
        }
        if self
            .containers
            .iter()
            .any(|c| c.is_running() && c.status.name == spec.name)
        {
            return refused("a container of that name runs already");
        }
        let reply = match Container::start(&self.dir, &self.task, &self.cgroup, spec) {
            Ok(container) => {
                let started = container.status.started;
                self.containers.push(container);
                self.save();
                Reply::Started(started)
            }
            Err(reason) => Reply::StartFailed { reason },
        };
        self.untidy = true;
        // It may have ended before it was in the list.
        self.reap();
        reply
    }

    fn signal(&mut self, name: &str, signo: i32, all: bool) -> Reply {
        if !(1..=64).contains(&signo) {
            return Reply::Refused {
                reason: format!("{signo} is no signal"),
            };
        }
        // The latest of that name: earlier ones have ended.
        let Some(container) = self.containers.iter().rfind(|c| c.status.name == name) else {
            return Reply::Refused {
                reason: format!("no container {name:?} was started here"),
            };
        };
        if !container.is_running() {
            return Reply::Done;
        }
        let mut pids = vec![container.pid()];
        if all {
            pids.extend(self.cgroup.container_pids(&container.status.id));
            pids.retain(|pid| pid.as_raw() > 0);
            pids.sort();
            pids.dedup();
        }
        for pid in pids {
            // Not reaped yet, so the pid is still its own; ESRCH is one that was quicker.
            let _ = sys::kill(pid, signo);
        }
        Reply::Done
    }

    fn begin_shutdown(&mut self, seq: Option<u64>) {
        if let Some(running) = &mut self.shutdown {
            running.seq = running.seq.or(seq);
            return;
        }
        for container in self.containers.iter().filter(|c| c.is_running()) {
            let _ = sys::kill(container.pid(), libc::SIGKILL);
        }
        self.cgroup.kill_all();
        self.shutdown = Some(Shutdown {
            seq,
            deadline: Instant::now() + SHUTDOWN_WAIT,
            done: false,
        });
    }

    fn go_on_with_shutdown(&mut self) {
        let Some(shutdown) = &mut self.shutdown else {
            return;
        };
        let running = self.containers.iter().filter(|c| c.is_running()).count();
        if running > 0 && Instant::now() < shutdown.deadline {
            return;
        }
        let outcome = if running > 0 {
            Err(format!("{running} containers do not die"))
        } else {
            self.cgroup.remove().map_err(|error| error.to_string())
        };
        let seq = shutdown.seq;
        let reply = match outcome {
            Ok(()) => {
                shutdown.done = true;
                let _ = fs::remove_dir_all(self.dir.join(CONTAINERS_DIR));
                let _ = fs::remove_file(self.dir.join(crate::wire::SOCKET_FILE));
                Reply::Done
            }
            Err(reason) => {
                log_error(format_args!("cannot shut down: {reason}"));
                self.shutdown = None;
                Reply::Refused { reason }
            }
        };
        if let (Some(seq), Some(peer)) = (seq, &mut self.peer) {
            peer.enqueue(&Message::Reply { seq, reply });
            if self.is_over() {
                self.flush_client();
            }
        }
    }

    /// What is left must arrive before the process ends.
    fn flush_client(&mut self) {
        if let Some(peer) = &mut self.peer {
            let _ = peer.send_all(Duration::from_secs(1));
        }
    }
}

fn is_name(name: &str) -> bool {
    (1..=255).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

fn is_id(id: &str) -> bool {
    (1..=200).contains(&id.len())
        && !id.starts_with('.')
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'+' | b'.'))
}
