//! A world that writes down what the node observes, and shows it the rows: the other half of every
//! level-triggered loop.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, Weak};

use model::TaskId;
use node::Node;
use rows::{Change, ContainerStatus, RowRef, Task, TaskEvent, TaskStatus};
use tokio::sync::Notify;

use super::change;
use super::fakes::PATIENCE;

/// Which observations are written down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delivery {
    #[default]
    All,
    /// What is observed for the first time is lost.
    OnRetry,
    /// That a task is cleaned is lost.
    NeverCleaned,
    /// Everything is lost.
    Nothing,
}

#[derive(Default)]
pub struct FakeWorld {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    delivery: Delivery,
    node: Weak<Node>,
    rows: BTreeMap<TaskId, Task>,
    written: Vec<(TaskId, TaskEvent)>,
    /// What was lost once.
    lost: Vec<(TaskId, TaskEvent)>,
}

impl FakeWorld {
    pub fn serve(&self, node: &Arc<Node>) {
        self.state.lock().unwrap().node = Arc::downgrade(node);
    }

    pub fn set_delivery(&self, delivery: Delivery) {
        self.state.lock().unwrap().delivery = delivery;
    }

    pub fn row(&self, task: &TaskId) -> Task {
        self.state.lock().unwrap().rows[task].clone()
    }

    /// Waits until a task's row is as wanted; panics with what it is instead.
    pub async fn until(&self, task: &TaskId, wanted: impl Fn(&Task) -> bool) {
        let found = async {
            loop {
                let changed = self.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if wanted(&self.row(task)) {
                    return;
                }
                changed.await;
            }
        };
        if tokio::time::timeout(PATIENCE, found).await.is_err() {
            panic!(
                "the row did not become what was waited for: {:#?}",
                self.row(task)
            );
        }
    }

    /// As if nothing had ever been observed.
    pub fn forget(&self) {
        let mut state = self.state.lock().unwrap();
        state.written.clear();
        state.lost.clear();
    }

    /// Changes rows as a test wants them, with everything that has been observed.
    pub fn apply(&self, node: &Node, changes: Vec<Change>) {
        let mut state = self.state.lock().unwrap();
        let changes = changes.into_iter().map(|given| match &given.row {
            Some(RowRef::Task(task)) => change(state.put(Task::clone(task))),
            _ => given,
        });
        node.apply(changes.collect());
    }

    pub fn observe(&self, task: &TaskId, event: &TaskEvent) {
        let mut state = self.state.lock().unwrap();
        let observed = (task.clone(), event.clone());
        let delivered = match state.delivery {
            Delivery::All => true,
            Delivery::OnRetry => state.lost.contains(&observed),
            Delivery::NeverCleaned => *event != TaskEvent::Cleaned,
            Delivery::Nothing => false,
        };
        if !delivered {
            state.lost.push(observed);
            return;
        }
        state.written.push(observed);
        if let Some(row) = state.rows.get(task).cloned() {
            let row = state.put(row);
            if let Some(node) = state.node.upgrade() {
                node.apply(vec![change(row)]);
            }
        }
        drop(state);
        self.changed.notify_waiters();
    }
}

impl State {
    fn put(&mut self, mut row: Task) -> Task {
        let id = row.id.clone();
        for (_, event) in self.written.iter().filter(|(task, _)| *task == id) {
            write(&mut row, event);
        }
        self.rows.insert(row.id.clone(), row.clone());
        row
    }
}

fn write(row: &mut Task, event: &TaskEvent) {
    let of = |row: &mut Task, name: &str, change: &dyn Fn(&mut rows::Container)| {
        row.containers
            .iter_mut()
            .filter(|c| c.name == name)
            .for_each(change);
    };
    match event {
        TaskEvent::ContainerStarted {
            container,
            runtime_id,
        } => of(row, container, &|c| {
            c.status = c.status.max(ContainerStatus::Running);
            c.runtime_id = Some(runtime_id.clone());
        }),
        TaskEvent::ContainerStopped {
            container,
            exit_code,
            reason,
        } => of(row, container, &|c| {
            c.status = ContainerStatus::Stopped;
            c.exit_code = c.exit_code.or(*exit_code);
            c.reason = c.reason.take().or_else(|| reason.clone());
        }),
        TaskEvent::Health { container, health } => of(row, container, &|c| c.health = Some(*health)),
        TaskEvent::FailedToStart { container, .. } => {
            if let Some((name, text)) = container {
                of(row, name, &|c| c.reason = Some(text.clone()));
            }
            row.desired_status = TaskStatus::Stopped;
        }
        TaskEvent::Cleaned => {
            row.desired_status = TaskStatus::Stopped;
            row.cleaned = true;
            for c in &mut row.containers {
                c.status = ContainerStatus::Stopped;
            }
        }
        TaskEvent::ImageResolved { container, digest } => of(row, container, &|c| {
            c.image_digest = Some(digest.clone());
        }),
        TaskEvent::Connected | TaskEvent::PullStarted | TaskEvent::PullStopped => {}
    }
}
