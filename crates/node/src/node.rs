//! The node: keeps a mirror of the rows and gives each task a supervisor.
//!
//! It decides nothing about a task but whether somebody must work on it; what to do the supervisor
//! reads from its orders, which are replaced whenever a row that it depends on changes.

use std::collections::BTreeMap;
use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use model::{DriverStatus, TaskId};
use rows::{Change, TaskStatus};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::config::NodeConfig;
use crate::host_cgroups::HostCgroups;
use crate::images::ImageStore;
use crate::mirror::Mirror;
use crate::orders::{Ending, Orders, TaskView};
use crate::ports::Ports;
use crate::supervisor;

/// How long until cgroups of instances that could not be made or removed are tried again.
const CGROUPS_AGAIN: Duration = Duration::from_secs(1);

/// Why a node cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum StartNodeError {
    #[error("cannot prepare {}", path.display())]
    Directory {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

/// What every supervisor shares.
pub(crate) struct Context {
    pub config: NodeConfig,
    pub ports: Ports,
    pub images: Arc<ImageStore>,
}

/// A running node. Dropping it is `shutdown(true)` without waiting: tasks go on.
#[derive(Debug)]
pub struct Node {
    inbox: mpsc::UnboundedSender<Message>,
    status: Arc<Mutex<DriverStatus>>,
}

enum Message {
    Changes(Vec<Change>),
    Shutdown {
        keep_tasks: bool,
        done: oneshot::Sender<()>,
    },
}

impl Node {
    /// Starts the node on the runtime of the caller.
    ///
    /// # Errors
    /// When the data directory cannot be used.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn start(config: NodeConfig, ports: Ports) -> Result<Node, StartNodeError> {
        let tasks = config.tasks_dir();
        // Root filesystems of tasks are no business of the host's users.
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&tasks)
            .map_err(|source| StartNodeError::Directory { path: tasks, source })?;
        let images = ImageStore::open(config.images_dir()).map_err(|source| StartNodeError::Directory {
            path: config.images_dir(),
            source,
        })?;
        let (inbox, messages) = mpsc::unbounded_channel();
        let status = Arc::new(Mutex::new(DriverStatus::default()));
        let dispatcher = Dispatcher {
            status: status.clone(),
            context: Arc::new(Context {
                config,
                ports,
                images: Arc::new(images),
            }),
            mirror: Mirror::default(),
            host_cgroups: HostCgroups::default(),
            cgroups_at: None,
            supervised: BTreeMap::new(),
            supervisors: JoinSet::new(),
            seen_snapshot: false,
            ending: None,
        };
        tokio::spawn(dispatcher.run(messages));
        Ok(Node { inbox, status })
    }

    /// What waits are tasks that somebody works on.
    pub fn status(&self) -> DriverStatus {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Tells the node what changed. The first call is a whole snapshot ([`Tables::snapshot`]): only
    /// then it knows which tasks on disk are nobody's. Does not block; rows of kinds that the node
    /// does not use are ignored.
    pub fn apply(&self, changes: Vec<Change>) {
        // A node that has been shut down has no use for changes.
        let _ = self.inbox.send(Message::Changes(changes));
    }

    /// Ends the node. Tasks go on when `keep_tasks`, to be found again by the next node; otherwise
    /// they are stopped as StopTask would and cleaned away. Returns when that is done; observations
    /// are made until then.
    pub async fn shutdown(&self, keep_tasks: bool) {
        let (done, ended) = oneshot::channel();
        if self.inbox.send(Message::Shutdown { keep_tasks, done }).is_ok() {
            // An error means that the dispatcher has ended already.
            let _ = ended.await;
        }
    }
}

/// Owns the mirror of the rows and the supervisors' orders.
struct Dispatcher {
    status: Arc<Mutex<DriverStatus>>,
    context: Arc<Context>,
    mirror: Mirror,
    host_cgroups: HostCgroups,
    /// When the cgroups of instances are compared again.
    cgroups_at: Option<Instant>,
    supervised: BTreeMap<TaskId, watch::Sender<Orders>>,
    supervisors: JoinSet<TaskId>,
    seen_snapshot: bool,
    ending: Option<Ending>,
}

impl Dispatcher {
    async fn run(mut self, mut messages: mpsc::UnboundedReceiver<Message>) {
        let mut waiting = Vec::new();
        loop {
            if self.ending.is_some() && self.supervisors.is_empty() {
                break;
            }
            tokio::select! {
                message = messages.recv() => match message {
                    Some(Message::Changes(changes)) => self.take(&changes),
                    Some(Message::Shutdown { keep_tasks, done }) => {
                        waiting.push(done);
                        self.end(if keep_tasks { Ending::Keep } else { Ending::Stop });
                    }
                    None => {
                        self.end(Ending::Keep);
                        while self.supervisors.join_next().await.is_some() {}
                        break;
                    }
                },
                Some(ended) = self.supervisors.join_next() => match ended {
                    Ok(task) => self.ended(&task),
                    Err(error) => tracing::error!(%error, "a task's supervisor ended badly"),
                },
                () = supervisor::until(self.cgroups_at) => self.compare_cgroups(),
            }
            let failure = self
                .cgroups_at
                .map(|_| "a cgroup of an instance could not be made or removed".to_owned());
            let mut status = self.status.lock().unwrap_or_else(PoisonError::into_inner);
            status.ran(supervisor::now(), self.supervised.len(), failure);
        }
        if self.ending == Some(Ending::Stop) {
            self.compare_cgroups();
        }
        for done in waiting {
            let _ = done.send(());
        }
    }

    fn take(&mut self, changes: &[Change]) {
        let mut affected = self.mirror.take(changes);
        if !self.seen_snapshot {
            self.seen_snapshot = true;
            affected.tasks.extend(self.on_disk());
            self.host_cgroups.find(&self.context.config);
            self.compare_cgroups();
        } else if !affected.instances.is_empty() {
            self.compare_cgroups();
        }
        for task in affected.tasks {
            self.compare(&task);
        }
    }

    /// Makes and removes cgroups of instances; again after a while, if something is left to do.
    fn compare_cgroups(&mut self) {
        let wanted = match self.ending {
            // Nothing of the instances is to be left either.
            Some(Ending::Stop) if self.supervisors.is_empty() => BTreeMap::new(),
            _ => self.mirror.instances(),
        };
        let done = self.host_cgroups.compare(&self.context.config, &wanted);
        self.cgroups_at = (!done).then(|| Instant::now() + CGROUPS_AGAIN);
    }

    /// The tasks that have a directory.
    fn on_disk(&self) -> Vec<TaskId> {
        let dir = self.context.config.tasks_dir();
        let entries = match std::fs::read_dir(&dir) {
            Ok(entries) => entries,
            Err(error) => {
                tracing::error!(%error, dir = %dir.display(), "cannot look for tasks that outlived the engine");
                return Vec::new();
            }
        };
        entries
            .filter_map(|entry| TaskId::parse(entry.ok()?.file_name().to_str()?))
            .collect()
    }

    /// Compares what the rows want of a task with whether somebody works on it.
    fn compare(&mut self, task: &TaskId) {
        let view = self.mirror.view(task);
        if let Some(orders) = self.supervised.get(task) {
            orders.send_if_modified(|orders| {
                let changed = orders.view != view;
                orders.view = view;
                changed
            });
            return;
        }
        if self.ending.is_some() {
            return;
        }
        let has_work = match &view {
            Some(view) => {
                let task = &view.task;
                let is_placed = task.awaits_capacity.is_none();
                is_placed && task.last_status != TaskStatus::Stopped && !task.cleaned
            }
            None => false,
        };
        if has_work || self.context.config.tasks_dir().join(task.as_str()).exists() {
            self.supervise(task, view);
        }
    }

    fn supervise(&mut self, task: &TaskId, view: Option<TaskView>) {
        let (orders, received) = watch::channel(Orders { view, ending: None });
        let context = self.context.clone();
        let id = task.clone();
        self.supervisors.spawn(async move {
            supervisor::run(context, id.clone(), received).await;
            id
        });
        self.supervised.insert(task.clone(), orders);
    }

    /// A supervisor has nothing more to do; a row that came back meanwhile starts another.
    fn ended(&mut self, task: &TaskId) {
        let Some(orders) = self.supervised.remove(task) else {
            return;
        };
        // It cleaned up for want of a row; one that came meanwhile is somebody else's work.
        let had_row = orders.borrow().view.is_some();
        if !had_row && self.mirror.view(task).is_some() {
            self.compare(task);
        }
    }

    fn end(&mut self, ending: Ending) {
        self.ending = Some(ending);
        for orders in self.supervised.values() {
            orders.send_modify(|orders| orders.ending = Some(ending));
        }
    }
}
