//! Controllers: what follows from rows without anybody asking.
//!
//! A controller says which changed rows wake which of its keys, takes one key as far as it can come now, and says
//! when it wants that key again. Nothing is looked at that did not change and does not wait for a time.

use std::collections::BTreeMap;

use model::Timestamp;
use rows::{Change, Row, RowRef, Table, Tables};

use crate::Txn;
use crate::work_queue::WorkQueue;

/// What keeps the rows of one kind as they should be.
pub trait Controller: Sync {
    /// As `cove status` shows it, such as `ec2/nat-gateway`.
    fn name(&self) -> &'static str;

    /// Every key that is looked at when cove starts.
    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a>;

    /// Wakes the keys that a row concerns which was `before`, and is in the tables as the change has it.
    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake);

    /// Takes one key as far as it can come now. Returns when to look at it again, if no fact changes before.
    /// Whatever is named by the key may be gone.
    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp>;

    /// Whether what it writes itself is a reason to look at the same key again at once. Not so for one that ends only
    /// when nothing is left to do.
    fn is_woken_by_itself(&self) -> bool {
        true
    }

    /// Whether it goes on while cove itself is being stopped: it ends what is to end, and begins nothing.
    fn runs_while_stopping(&self) -> bool {
        false
    }
}

/// Takes the keys of one controller that a changed row wakes.
pub struct Wake<'a> {
    pub tables: &'a Tables,
    controller: usize,
    queue: &'a mut WorkQueue,
}

impl Wake<'_> {
    pub fn key(&mut self, key: impl Into<String>) {
        self.queue.wake((self.controller, key.into()));
    }

    /// Those of the table whose keys begin with `prefix` and a slash.
    pub fn under<T: Row>(&mut self, table: &Table<T>, prefix: &str) {
        let prefix = format!("{prefix}/");
        let keys = table.range(prefix.clone()..).map(|(key, _)| key);
        for key in keys.take_while(|key| key.starts_with(&prefix)) {
            self.key(key.as_str());
        }
    }
}

/// The controllers of all services, and what they have yet to look at.
pub struct Controllers {
    list: Vec<&'static dyn Controller>,
    runs: Vec<Runs>,
    pub queue: WorkQueue,
    /// Cove itself is being stopped.
    stopping: bool,
}

/// What is known of the runs of one controller.
#[derive(Clone, Debug, Default)]
struct Runs {
    count: u64,
    last: Option<Timestamp>,
    /// What keeps it from what it wants to do, and since when, by its keys.
    failures: BTreeMap<String, (Timestamp, String)>,
}

/// How a controller is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ControllerStatus {
    pub name: &'static str,
    /// How many keys it has looked at since the start, and when the last one.
    pub runs: u64,
    pub last_run: Option<Timestamp>,
    /// Keys to look at now.
    pub woken: usize,
    /// Keys that wait for a time.
    pub waiting: usize,
    /// What keeps it from what it wants to do: for how many keys, and of the latest of them since when and why.
    pub failing: usize,
    pub last_failure: Option<(Timestamp, String)>,
}

impl Controllers {
    pub fn new(list: Vec<&'static dyn Controller>, tables: &Tables) -> Self {
        let mut controllers = Controllers {
            runs: vec![Runs::default(); list.len()],
            list,
            queue: WorkQueue::default(),
            stopping: false,
        };
        controllers.wake_all(tables);
        controllers
    }

    /// Wakes every key, as a start does.
    pub fn wake_all(&mut self, tables: &Tables) {
        self.stopping = false;
        for (n, controller) in self.list.iter().enumerate() {
            for key in controller.keys(tables) {
                self.queue.wake((n, key.clone()));
            }
        }
    }

    /// A row was written that was `before`, and is in the tables as the change has it.
    pub fn note(&mut self, tables: &Tables, before: Option<&RowRef>, change: &Change) {
        for (n, controller) in self.list.iter().enumerate() {
            if self.stopping && !controller.runs_while_stopping() {
                continue;
            }
            let mut wake = Wake {
                tables,
                controller: n,
                queue: &mut self.queue,
            };
            controller.wake(before, change, &mut wake);
        }
    }

    pub fn get(&self, n: usize) -> Option<&'static dyn Controller> {
        self.list.get(n).copied()
    }

    /// One key of a controller has been looked at.
    pub fn ran(&mut self, n: usize, key: &str, failure: Option<String>, now: Timestamp) {
        let Some(runs) = self.runs.get_mut(n) else { return };
        runs.count += 1;
        runs.last = Some(now);
        match (failure, runs.failures.get_mut(key)) {
            (None, _) => {
                runs.failures.remove(key);
            }
            (Some(failure), Some((_, text))) => *text = failure,
            (Some(failure), None) => {
                runs.failures.insert(key.to_owned(), (now, failure));
            }
        }
    }

    /// From now on only what is to end does.
    pub fn stop(&mut self) {
        self.stopping = true;
        let list = &self.list;
        self.queue.retain(|n| {
            list.get(n)
                .is_some_and(|controller| controller.runs_while_stopping())
        });
    }

    pub fn status(&self) -> Vec<ControllerStatus> {
        let all = self.list.iter().zip(&self.runs).enumerate();
        all.map(|(n, (controller, runs))| {
            let (woken, waiting) = self.queue.depth(n);
            ControllerStatus {
                name: controller.name(),
                runs: runs.count,
                last_run: runs.last,
                woken,
                waiting,
                failing: runs.failures.len(),
                last_failure: runs.failures.values().max().cloned(),
            }
        })
        .collect()
    }
}
