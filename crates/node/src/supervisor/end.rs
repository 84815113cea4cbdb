//! Stopping a task, and cleaning up after it.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use shim::client::{self, Client, ShimError};
use tokio::time::Instant;

use super::{Container, Progress, Supervisor, blocking, joined};
use crate::dependencies;
use crate::orders::{Ending, TaskView};
use crate::reasons::chain;
use crate::rootfs::ContainerDir;
use crate::stop_signal;

const SIGKILL: i32 = 9;
/// A kill that had no effect yet is repeated after this.
const KILL_AGAIN: Duration = Duration::from_secs(5);
const CLEAN_AGAIN: Duration = Duration::from_secs(1);
/// After so many attempts a task counts as ended when no process of it is left, or when the node ends.
const END_ATTEMPTS: u32 = 3;
/// How long a shim may take to end: twice what it gives its containers, and a moment.
const SHIM_PATIENCE: Duration = Duration::from_secs(25);
/// Files that cannot be removed are left to the next start after so many attempts.
const REMOVE_ATTEMPTS: u32 = 3;

impl Supervisor {
    /// Sends every running container its stop signal, once; what others link to or depend on, after those
    /// have ended. SIGKILL, when its instance goes away.
    pub(super) async fn stop_containers(&mut self, view: Option<&TaskView>) {
        let Some(shim) = self.shim.clone() else {
            return self.shim_is_gone().await;
        };
        if self.orders.borrow().kills() {
            let now = Instant::now();
            for container in self.containers.values_mut().filter(|c| !c.killed) {
                container.kill_at = Some(now);
            }
            return self.kill_those_due().await;
        }
        let definitions = view
            .and_then(|v| v.definition.as_ref())
            .map_or(&[][..], |d| &d.containers);
        let needed: Vec<&str> = definitions
            .iter()
            .filter(|d| self.containers.get(&d.name).is_some_and(Container::runs))
            .flat_map(|d| dependencies::of(d).map(|(name, _)| name))
            .collect();
        for (name, container) in &mut self.containers {
            if !container.runs() || container.kill_at.is_some() || needed.contains(&name.as_str()) {
                continue;
            }
            let timeout = definitions
                .iter()
                .find(|c| c.name == *name)
                .and_then(|c| c.stop_timeout_s)
                .map_or(self.context.config.stop_timeout, |s| {
                    Duration::from_secs(u64::from(s))
                });
            container.kill_at = Some(Instant::now() + timeout);
            let signo = stop_signal::number(container.stop_signal.as_deref());
            if let Err(error) = shim.signal(name, signo, false).await {
                tracing::warn!(task = %self.id, container = name, error = %chain(&error),
                    "a container cannot be told to stop");
            }
        }
    }

    /// Kills the containers whose time to stop is over.
    pub(super) async fn kill_those_due(&mut self) {
        let Some(shim) = self.shim.clone() else { return };
        let now = Instant::now();
        for (name, container) in &mut self.containers {
            if !container.runs() || container.kill_at.is_none_or(|at| at > now) {
                continue;
            }
            container.kill_at = Some(now + KILL_AGAIN);
            container.killed = true;
            if let Err(error) = shim.signal(name, SIGKILL, true).await {
                tracing::warn!(task = %self.id, container = name, error = %chain(&error),
                    "a container cannot be killed");
            }
        }
    }

    /// Ends everything of the task. What its shim wrote down stays. Does not return while a process
    /// of the task may be left, unless the node ends: then what does not die is left to the next one.
    pub(super) async fn end(&mut self) {
        let mut attempts = 0;
        while let Err(error) = self.end_shim().await {
            attempts += 1;
            if attempts >= END_ATTEMPTS && self.may_be_left().await {
                tracing::error!(task = %self.id, error = %chain(&error), "something of a task that ended is left");
                break;
            }
            tracing::error!(task = %self.id, error = %chain(&error), "cannot end a task; will try again");
            tokio::time::sleep(CLEAN_AGAIN).await;
        }
        self.shim = None;
        self.events = None;
    }

    /// Ends everything of the task and removes it from the machine. Goes on after errors.
    pub(super) async fn clean(&mut self) {
        if self.progress != Progress::Ended {
            self.end().await;
        }
        for attempt in 1..=REMOVE_ATTEMPTS {
            let dir = self.dir.clone();
            let errors = blocking(move || remove(&dir)).await;
            if errors.is_empty() {
                return;
            }
            tracing::warn!(task = %self.id, attempt, ?errors, "cannot remove a task's files");
            tokio::time::sleep(CLEAN_AGAIN / 10).await;
        }
    }

    /// Whether nothing of the task runs any more, however its cgroups and its shim refuse to go, or
    /// nobody has the time to wait for that.
    async fn may_be_left(&self) -> bool {
        if self.orders.borrow().ending == Some(Ending::Stop) {
            return true;
        }
        let dir = self.shim_dir();
        blocking(move || !client::is_populated(&dir)).await
    }

    async fn end_shim(&mut self) -> Result<(), ShimError> {
        if let Some(spawning) = self.spawning.take()
            && let Ok(shim) = joined(spawning).await
        {
            self.shim = Some(shim);
        }
        let dir = self.shim_dir();
        if !dir.exists() {
            return Ok(());
        }
        let shim = match self.shim.take() {
            Some(shim) => Some(shim),
            None => Client::connect(&dir).await.unwrap_or_default(),
        };
        if let Some(shim) = shim {
            match tokio::time::timeout(SHIM_PATIENCE, shim.shutdown()).await {
                Ok(Ok(())) => return Ok(()),
                Ok(Err(error)) => {
                    tracing::warn!(task = %self.id, error = %chain(&error), "a shim does not end by itself");
                }
                Err(_) => {
                    tracing::warn!(task = %self.id, "a shim gives no answer, and is killed");
                    shim.kill().await;
                }
            }
        }
        blocking(move || client::reap_orphans(&dir)).await
    }
}

/// Unmounts and removes everything in a task's directory.
fn remove(dir: &Path) -> Vec<String> {
    let mut errors = Vec::new();
    match fs::read_dir(dir.join("containers")) {
        Ok(entries) => {
            for entry in entries {
                let removed = entry
                    .map_err(|error| error.to_string())
                    .and_then(|entry| ContainerDir::new(entry.path()).remove().map_err(|e| chain(&e)));
                errors.extend(removed.err());
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => errors.push(error.to_string()),
    }
    // Never while something may still be mounted in it.
    if errors.is_empty() {
        match fs::remove_dir_all(dir) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => errors.push(error.to_string()),
            _ => {}
        }
    }
    errors
}
