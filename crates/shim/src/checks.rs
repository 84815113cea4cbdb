//! The health checks of one container: when the next probe is due, the one that runs, and its end.

use std::time::{Duration, Instant};

use nix::unistd::Pid;

use crate::cgroup::TaskCgroup;
use crate::daemon::log_error;
use crate::health::Verdict;
use crate::inside::Inside;
use crate::spec::{Health, HealthCheck};
use crate::sys;

/// How often a probe that is out of time is killed, until it is gone: it may fork meanwhile.
const KILL_AGAIN: Duration = Duration::from_millis(10);
/// How often what is to be killed is looked for at once: something that forks again and again has the less
/// time to, the sooner somebody looks again.
const KILL_ROUNDS: usize = 8;
/// How long what stands around a probe has, after everything else of it was killed.
const PATIENCE: Duration = Duration::from_secs(1);

/// The checks of a container that runs.
#[derive(Debug)]
pub(crate) struct Checks {
    check: HealthCheck,
    inside: Inside,
    verdict: Verdict,
    began: Instant,
    /// When the next probe starts, if none runs.
    next: Instant,
    probe: Option<Probe>,
}

/// A probe that runs.
#[derive(Debug)]
struct Probe {
    pid: Pid,
    began: Instant,
    /// When it is out of time.
    deadline: Instant,
    /// When it is killed again.
    kill_at: Instant,
}

/// Where a container's processes are.
#[derive(Clone, Copy)]
pub(crate) struct ContainerProcesses<'a> {
    pub cgroup: &'a TaskCgroup,
    /// The container's.
    pub id: &'a str,
    /// Its first process.
    pub pid: Pid,
}

impl Checks {
    pub(crate) fn new(check: HealthCheck, inside: Inside) -> Checks {
        let began = Instant::now();
        Checks {
            next: began + Duration::from_millis(check.interval_ms),
            verdict: Verdict::NONE,
            began,
            check,
            inside,
            probe: None,
        }
    }

    /// When there is something to do.
    pub(crate) fn due(&self) -> Instant {
        self.probe.as_ref().map_or(self.next, |probe| probe.kill_at)
    }

    /// The process whose end is the end of the probe.
    pub(crate) fn pid(&self) -> Option<Pid> {
        self.probe.as_ref().map(|probe| probe.pid)
    }

    /// Starts the next probe or kills the one that is out of time, when either is due. Gives the
    /// health when it has changed.
    pub(crate) fn go_on(&mut self, processes: ContainerProcesses<'_>, now: Instant) -> Option<Health> {
        if self.due() > now {
            return None;
        }
        if let Some(probe) = &mut self.probe {
            probe.kill_at = now + KILL_AGAIN;
            let spare = (now < probe.deadline + PATIENCE).then_some(probe.pid);
            kill(processes, spare);
            return None;
        }
        let started = processes
            .cgroup
            .probe_doors(processes.id)
            .map_err(|error| error.to_string())
            .and_then(|doors| {
                // Whoever looks for the reason finds it once, not at every probe.
                let aloud = self.verdict.failures == 0;
                self.inside.start(&self.check.args, processes.pid, &doors, aloud)
            });
        match started {
            Ok(pid) => {
                let deadline = now + Duration::from_millis(self.check.timeout_ms);
                self.probe = Some(Probe {
                    pid,
                    began: now,
                    deadline,
                    kill_at: deadline,
                });
                None
            }
            Err(sentence) => {
                log_error(format_args!("a health check cannot be run: {sentence}"));
                self.learn(false, now, now)
            }
        }
    }

    /// The probe has ended. Gives the health when it has changed.
    pub(crate) fn ended(
        &mut self,
        processes: ContainerProcesses<'_>,
        exit_code: i32,
        now: Instant,
    ) -> Option<Health> {
        let probe = self.probe.take()?;
        // A daemon that it started is the container's from now on, unless there was no time for it.
        if probe.kill_at == probe.deadline {
            processes.cgroup.release_probe(processes.id);
        } else {
            kill(processes, None);
        }
        let passed = exit_code == 0 && now < probe.deadline;
        self.learn(passed, probe.began, now)
    }

    fn learn(&mut self, passed: bool, began: Instant, now: Instant) -> Option<Health> {
        let age = began.saturating_duration_since(self.began).as_millis();
        let before = self.verdict.health;
        let age_ms = u64::try_from(age).unwrap_or(u64::MAX);
        self.verdict = self.verdict.after(&self.check, passed, age_ms);
        self.next = now + Duration::from_millis(self.check.interval_ms);
        (self.verdict.health != before).then_some(self.verdict.health)
    }
}

/// Kills everything of a probe, but not what waits for it: `spare` and the process that it started,
/// which then takes the ends of all others, so that none stays a zombie.
fn kill(processes: ContainerProcesses<'_>, spare: Option<Pid>) {
    let waits = |pid: Pid| spare.is_some_and(|spare| pid == spare || sys::parent(pid) == Some(spare));
    for _ in 0..KILL_ROUNDS {
        let mut found = processes.cgroup.probe_pids(processes.id);
        found.retain(|pid| pid.as_raw() > 0 && !waits(*pid));
        if found.is_empty() {
            return;
        }
        for pid in found {
            let _ = sys::kill(pid, libc::SIGKILL);
        }
    }
}
