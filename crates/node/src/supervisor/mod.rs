//! The supervisor of one task: one tokio task owns all its state, and events come in by channels.
//!
//! It compares what the rows want ([`TaskGoal`]) with what there is, again and again: begin, wait,
//! stop, clean. What it finds at its start (a live shim, a dead one, nothing) it takes over first.
//! What it observes it keeps until the row shows it ([`unacked_observations`]), and only then it removes what the
//! shim wrote down.

mod adopt;
mod begin;
mod end;
mod prepare;
mod unacked_observations;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use model::{TaskId, Timestamp};
use rows::{Observation, Task, TaskEvent};
use shim::client::{Client, ShimError};
use shim::spec::{Event, Exit};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::dependencies::Seen;
use crate::log_forwarder::LogForwarder;
use crate::node::Context;
use crate::orders::{Ending, Orders, TaskGoal, TaskView};
use crate::reasons;

use unacked_observations::UnackedObservations;

/// How long the end of a container waits for its output to be in its log stream.
const FLUSH_PATIENCE: Duration = Duration::from_secs(5);
/// How long a node that ends with its tasks waits for the row to show what became of one.
const ENDING_PATIENCE: Duration = Duration::from_secs(5);
/// Of a container of which nobody knows how it ended.
const LOST_EXIT_CODE: i32 = 137;

/// Works on a task until nothing is left to do for it.
pub(crate) async fn run(context: Arc<Context>, id: TaskId, orders: watch::Receiver<Orders>) {
    let dir = context.config.tasks_dir().join(id.as_str());
    let unacked = UnackedObservations::new(context.config.observe_again);
    let mut supervisor = Supervisor {
        context,
        id,
        orders,
        dir,
        task: None,
        shim: None,
        spawning: None,
        events: None,
        containers: BTreeMap::new(),
        progress: Progress::NotBegun,
        unacked,
        give_up_at: None,
        starts_until: None,
        shims_lost: 0,
    };
    supervisor.adopt().await;
    supervisor.work().await;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    NotBegun,
    /// All containers were started once.
    Begun,
    /// It can never run; that has been observed.
    Failed,
    /// Nothing of it runs any more. What its shim wrote down is kept until the row shows it.
    Ended,
    /// Nothing of it is left; that has been observed.
    Cleaned,
}

/// A container that was started.
struct Container {
    started: Instant,
    /// What its health check says.
    healthy: bool,
    stop_signal: Option<String>,
    forwarder: Option<LogForwarder>,
    /// Once it has ended.
    exit_code: Option<i32>,
    /// It counts as ended, but never ran.
    never_ran: bool,
    /// When a stop that was asked for politely becomes SIGKILL.
    kill_at: Option<Instant>,
    /// SIGKILL was sent.
    killed: bool,
}

impl Container {
    fn new(started: Instant, stop_signal: Option<String>, forwarder: Option<LogForwarder>) -> Self {
        Container {
            started,
            healthy: false,
            stop_signal,
            forwarder,
            exit_code: None,
            never_ran: false,
            kill_at: None,
            killed: false,
        }
    }

    /// One that ended out of sight.
    fn ended(exit_code: i32) -> Self {
        Container {
            exit_code: Some(exit_code),
            ..Container::new(Instant::now(), None, None)
        }
    }

    /// One that does not run and never will.
    fn never_ran() -> Self {
        Container {
            never_ran: true,
            ..Container::ended(LOST_EXIT_CODE)
        }
    }

    fn runs(&self) -> bool {
        self.exit_code.is_none()
    }

    /// As others that wait for it see it.
    fn seen(&self) -> Seen {
        match self.exit_code {
            Some(_) if self.never_ran => Seen::NeverStarts,
            Some(exit_code) => Seen::Ended { exit_code },
            None => Seen::Runs {
                since: self.started,
                healthy: self.healthy,
            },
        }
    }
}

struct Supervisor {
    context: Arc<Context>,
    id: TaskId,
    orders: watch::Receiver<Orders>,
    /// `tasks/ID`.
    dir: PathBuf,
    /// The row as last seen: what is observed belongs to it even when it is gone.
    task: Option<Arc<Task>>,
    shim: Option<Client>,
    /// A shim that is being started. On a task of its own: one that is half started cannot be
    /// left alone.
    spawning: Option<JoinHandle<Result<Client, ShimError>>>,
    events: Option<mpsc::UnboundedReceiver<Event>>,
    containers: BTreeMap<String, Container>,
    progress: Progress,
    unacked: UnackedObservations,
    /// When a node that ends with its tasks waits for the row no longer.
    give_up_at: Option<Instant>,
    /// When a container that is still to start waits for another one no longer.
    starts_until: Option<Instant>,
    /// How often the shim went away during the start.
    shims_lost: u32,
}

impl Supervisor {
    fn shim_dir(&self) -> PathBuf {
        self.dir.join("shim")
    }

    /// The rows now.
    fn look(&mut self) -> (TaskGoal, Option<TaskView>) {
        let orders = self.orders.borrow_and_update();
        if let Some(view) = &orders.view {
            self.task = Some(view.task.clone());
            self.unacked.compare(&view.task);
        }
        (orders.goal(), orders.view.clone())
    }

    async fn work(&mut self) {
        loop {
            let (goal, view) = self.look();
            match goal {
                TaskGoal::Keep => return,
                TaskGoal::Purge => return self.clean().await,
                TaskGoal::Stop if self.containers.values().any(Container::runs) => {
                    self.stop_containers(view.as_ref()).await;
                }
                TaskGoal::Stop if self.progress == Progress::Cleaned => {
                    // The next start finds nothing of it, and observes that again.
                    if self.orders.borrow().ending.is_some() {
                        return;
                    }
                }
                TaskGoal::Stop if self.progress == Progress::Ended => {
                    if self.unacked.is_empty() || self.gives_up() {
                        self.clean().await;
                        self.progress = Progress::Cleaned;
                        self.observe(TaskEvent::Cleaned);
                        continue;
                    }
                }
                TaskGoal::Stop => {
                    // Meanwhile the row comes to show what was observed.
                    self.end().await;
                    self.progress = Progress::Ended;
                    continue;
                }
                TaskGoal::Run if self.progress == Progress::NotBegun => {
                    if let Some(view) = view {
                        self.begin_and_tell(&view).await;
                        continue;
                    }
                }
                TaskGoal::Wait if self.progress == Progress::NotBegun => {
                    // It needs no network, and takes as long as making one.
                    if let Some(view) = &view {
                        self.spawn(view);
                    }
                }
                TaskGoal::Run | TaskGoal::Wait => {}
            }
            if !self.wait().await {
                return;
            }
        }
    }

    /// Waits for something to happen and takes it in; false when the node is gone.
    async fn wait(&mut self) -> bool {
        let kill_at = self
            .containers
            .values()
            .filter(|c| c.runs())
            .filter_map(|c| c.kill_at)
            .min();
        tokio::select! {
            changed = self.orders.changed() => return changed.is_ok(),
            event = next(&mut self.events) => match event {
                Some(event) => self.take(event).await,
                None => self.shim_is_gone().await,
            },
            () = until(kill_at) => self.kill_those_due().await,
            () = until(self.unacked.repeat_at()) => self.observe_again(),
            () = until(self.give_up_at) => {}
            () = until(self.starts_until) => {}
        }
        true
    }

    /// Whether the row has had its time: a node that ends cannot wait for ever.
    fn gives_up(&mut self) -> bool {
        if self.orders.borrow().ending != Some(Ending::Stop) {
            return false;
        }
        let now = Instant::now();
        let over = *self.give_up_at.get_or_insert(now + ENDING_PATIENCE) <= now;
        if over {
            tracing::warn!(task = %self.id, "a task is removed although its row does not show how it ended");
        }
        over
    }

    async fn take(&mut self, event: Event) {
        match event {
            Event::Output { container, up_to } => {
                if let Some(forwarder) = self.containers.get(&container).and_then(|c| c.forwarder.as_ref()) {
                    forwarder.grown(up_to);
                }
            }
            Event::Health { container, health } => {
                let health = health_of(health);
                if let Some(container) = self.containers.get_mut(&container) {
                    container.healthy = health == rows::Health::Healthy;
                }
                self.observe(TaskEvent::Health { container, health });
            }
            Event::Exited { container, exit } => self.container_exited(&container, Some(exit)).await,
        }
    }

    /// A container has ended; without `exit` nobody knows how.
    async fn container_exited(&mut self, name: &str, exit: Option<Exit>) {
        let (exit_code, reason) = match exit {
            Some(exit) => (exit.exit_code, exit.oom.then(reasons::out_of_memory)),
            None => (LOST_EXIT_CODE, Some(reasons::lost())),
        };
        let Some(container) = self.containers.get_mut(name).filter(|c| c.runs()) else {
            return;
        };
        container.exit_code = Some(exit_code);
        if let Some(forwarder) = &mut container.forwarder {
            forwarder.finish(FLUSH_PATIENCE).await;
        }
        self.observe(TaskEvent::ContainerStopped {
            container: name.to_owned(),
            exit_code: Some(exit_code),
            reason,
        });
    }

    /// Reports what happened just now, and again until the row shows it.
    fn observe(&mut self, event: TaskEvent) {
        let Some(task) = &self.task else { return };
        let at = now();
        self.unacked.add(task, at, &event);
        self.report(task, at, event);
    }

    fn observe_again(&mut self) {
        let Some(task) = self.task.clone() else { return };
        let repeated = self.unacked.repeat().to_vec();
        tracing::debug!(task = %self.id, ?repeated, "the task's row does not show what was observed");
        for (at, event) in repeated {
            self.report(&task, at, event);
        }
    }

    fn report(&self, task: &Task, at: Timestamp, event: TaskEvent) {
        self.context.ports.observer.observe(Observation::Task {
            scope: task.scope.clone(),
            cluster: task.cluster.clone(),
            task: self.id.clone(),
            at,
            event,
        });
    }
}

fn health_of(told: shim::spec::Health) -> rows::Health {
    match told {
        shim::spec::Health::Unknown => rows::Health::Unknown,
        shim::spec::Health::Healthy => rows::Health::Healthy,
        shim::spec::Health::Unhealthy => rows::Health::Unhealthy,
    }
}

pub fn now() -> Timestamp {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
}

/// The shim's next event; `None` when the shim is gone; never, without a shim.
async fn next(events: &mut Option<mpsc::UnboundedReceiver<Event>>) -> Option<Event> {
    match events {
        Some(events) => events.recv().await,
        None => std::future::pending().await,
    }
}

/// Returns at the moment; never, when there is none.
pub(crate) async fn until(moment: Option<Instant>) {
    match moment {
        Some(moment) => tokio::time::sleep_until(moment).await,
        None => std::future::pending().await,
    }
}

/// Runs what blocks for a moment beside the runtime.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    joined(tokio::task::spawn_blocking(work)).await
}

/// The outcome of a task that nobody aborts: it is cancelled only when the runtime ends, and then
/// its waiter must not draw any conclusion from it, but end too.
async fn joined<T>(task: JoinHandle<T>) -> T {
    match task.await {
        Ok(value) => value,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => std::future::pending().await,
        },
    }
}
