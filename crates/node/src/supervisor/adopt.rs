//! Taking over what an earlier node left of a task.

use model::Timestamp;
use rows::{ContainerStatus as RowStatus, TaskEvent};
use shim::client::{self, Client};
use shim::spec::ContainerStatus;
use tokio::time::Instant;

use super::{Container, LOST_EXIT_CODE, Progress, Supervisor, now};
use crate::log_forwarder::LogForwarder;
use crate::orders::{TaskGoal, TaskView};
use crate::reasons::{StartFailure, chain};

impl Supervisor {
    /// Finds the task's shim, or what it left. Reports everything that happened meanwhile.
    pub(super) async fn adopt(&mut self) {
        let (goal, view) = self.look();
        if goal == TaskGoal::Keep {
            return;
        }
        if self.shim_dir().exists() {
            match Client::connect(&self.shim_dir()).await {
                Ok(Some(shim)) => self.adopt_live(shim, view.as_ref()).await,
                Ok(None) => self.adopt_dead(view.as_ref()).await,
                Err(error) => {
                    tracing::warn!(task = %self.id, error = %chain(&error), "cannot talk to a task's shim");
                    self.adopt_dead(view.as_ref()).await;
                }
            }
        }
        if goal == TaskGoal::Purge {
            return;
        }
        if let Some(view) = view {
            self.report_lost(&view);
        }
    }

    async fn adopt_live(&mut self, shim: Client, view: Option<&TaskView>) {
        let statuses = match shim.status().await {
            Ok(statuses) => statuses,
            Err(error) => {
                tracing::warn!(task = %self.id, error = %chain(&error), "a task's shim gives no answer");
                return self.adopt_dead(view).await;
            }
        };
        tracing::info!(task = %self.id, containers = statuses.len(), "found a task that goes on");
        for status in &statuses {
            self.adopt_container(status, view);
        }
        // The shim repeats all ends and all output as events.
        self.events = shim.events();
        self.shim = Some(shim);
    }

    async fn adopt_dead(&mut self, view: Option<&TaskView>) {
        for (status, exit) in self.reap().await {
            self.adopt_container(&status, view);
            self.container_exited(&status.name, exit).await;
        }
    }

    /// Ends what a dead shim left behind and reads what it wrote down.
    async fn reap(&self) -> Vec<(ContainerStatus, Option<shim::spec::Exit>)> {
        let dir = self.shim_dir();
        let reaped =
            tokio::task::spawn_blocking(move || (client::reap_orphans(&dir), client::read_state(&dir)));
        let Ok((reaped, state)) = reaped.await else {
            return Vec::new();
        };
        if let Err(error) = reaped {
            tracing::error!(task = %self.id, error = %chain(&error), "cannot end what a dead shim left");
        }
        match state {
            Ok(statuses) => statuses.into_iter().map(|s| (s.clone(), s.exit)).collect(),
            Err(error) => {
                tracing::error!(task = %self.id, error = %chain(&error), "cannot read what a dead shim left");
                Vec::new()
            }
        }
    }

    fn adopt_container(&mut self, status: &ContainerStatus, view: Option<&TaskView>) {
        let forwarder = view.and_then(|view| {
            let plan = self.log_plan(view, &status.name).ok()??;
            let file = self.shim_dir().join(format!("{}.log", status.name));
            let forwarder = LogForwarder::start(self.context.ports.logs.clone(), plan.to, file);
            forwarder.grown(status.output_up_to);
            Some(forwarder)
        });
        self.containers.insert(
            status.name.clone(),
            Container::new(started(status), status.stop_signal.clone(), forwarder),
        );
        self.observe(TaskEvent::ContainerStarted {
            container: status.name.clone(),
            runtime_id: status.id.clone(),
        });
    }

    /// Containers that were started by the row and of which nothing is left. None is started twice.
    fn report_lost(&mut self, view: &TaskView) {
        let shim_died = self.shim.is_none() && !self.containers.is_empty();
        for row in &view.task.containers {
            if row.status == RowStatus::Pending || self.containers.contains_key(&row.name) {
                continue;
            }
            if row.status == RowStatus::Running {
                self.observe(TaskEvent::ContainerStopped {
                    container: row.name.clone(),
                    exit_code: Some(LOST_EXIT_CODE),
                    reason: Some(crate::reasons::lost()),
                });
            }
            let container = match row.runtime_id {
                Some(_) => Container::ended(row.exit_code.unwrap_or(LOST_EXIT_CODE)),
                None => Container::never_ran(),
            };
            self.containers.insert(row.name.clone(), container);
        }
        let rows = &view.task.containers;
        if rows.iter().all(|row| self.containers.contains_key(&row.name)) {
            self.progress = Progress::Begun;
        } else if shim_died {
            self.fail(StartFailure::of_task(format!(
                "ResourceInitializationError: {}",
                crate::reasons::lost()
            )));
        }
    }

    /// The connection to the shim ended, most likely with the shim.
    pub(super) async fn shim_is_gone(&mut self) {
        if self.connect_again().await {
            return;
        }
        tracing::error!(task = %self.id, "a task's shim ended; its containers end with it");
        self.shim = None;
        self.events = None;
        for (status, exit) in self.reap().await {
            self.container_exited(&status.name, exit).await;
        }
        let left: Vec<String> = self.containers.keys().cloned().collect();
        for name in left {
            self.container_exited(&name, None).await;
        }
    }

    /// Finds the shim that lives although the connection to it does not; false when it is dead.
    async fn connect_again(&mut self) -> bool {
        let Ok(Some(shim)) = Client::connect(&self.shim_dir()).await else {
            return false;
        };
        let Ok(statuses) = shim.status().await else {
            return false;
        };
        let (_, view) = self.look();
        for status in &statuses {
            // A start whose answer was lost.
            if !self.containers.contains_key(&status.name) {
                self.adopt_container(status, view.as_ref());
            }
        }
        // It repeats what was missed.
        self.events = shim.events();
        self.shim = Some(shim);
        true
    }
}

/// When a container was started, by this process's clock.
fn started(status: &ContainerStatus) -> Instant {
    let at = i64::try_from(status.started.started_at_ms).map_or(Timestamp::EPOCH, Timestamp::from_millis);
    let present = Instant::now();
    present.checked_sub(now().since(at)).unwrap_or(present)
}
