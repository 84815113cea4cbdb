//! Transactions over the rows: what they change is known, and can be taken back.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;

use model::{Entropy, Timestamp};
use rows::{Change, Index, Kind, Observation, Row, RowRef, Settings, Tables};

use crate::Config;
use crate::controller::{ControllerStatus, Controllers};
use crate::service::Service;
use crate::work_queue::Item;

/// The rows and everything that is fixed. One writer owns it.
pub struct World {
    tables: Tables,
    entropy: Entropy,
    config: Config,
    services: &'static [&'static Service],
    controllers: Controllers,
}

/// What a transaction changed, and how to take it back when it cannot be made durable.
#[derive(Debug, Default)]
pub struct Committed {
    pub changes: Vec<Change>,
    undo: Vec<Change>,
    /// What controllers looked at in it.
    reconciled: Vec<Item>,
}

impl World {
    pub fn new(
        tables: Tables,
        entropy: Entropy,
        config: Config,
        services: &'static [&'static Service],
    ) -> Self {
        let controllers = services.iter().flat_map(|service| service.controllers);
        World {
            controllers: Controllers::new(controllers.copied().collect(), &tables),
            tables,
            entropy,
            config,
            services,
        }
    }

    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Runs one transaction. An error leaves every row as it was.
    pub fn transact<T, E>(
        &mut self,
        run: impl FnOnce(&mut Txn) -> Result<T, E>,
    ) -> Result<(T, Committed), E> {
        let mut txn = Txn {
            tables: &mut self.tables,
            entropy: &mut self.entropy,
            config: &self.config,
            failure: None,
            stops: false,
            journal: Vec::new(),
        };
        match run(&mut txn) {
            Ok(value) => {
                let (journal, stops) = (std::mem::take(&mut txn.journal), txn.stops);
                if stops {
                    self.controllers.stop();
                }
                for Write { before, change } in &journal {
                    self.controllers.note(&self.tables, before.as_ref(), change);
                }
                Ok((value, committed(journal)))
            }
            Err(error) => {
                txn.roll_back(0);
                Err(error)
            }
        }
    }

    /// The same of what cannot fail.
    fn run(&mut self, run: impl FnOnce(&mut Txn)) -> Committed {
        let done = self.transact(|txn| -> Result<_, Infallible> {
            run(txn);
            Ok(())
        });
        let Ok(((), committed)) = done;
        committed
    }

    /// What is done once when an engine takes the rows over. `settings` are those of a new data directory.
    pub fn boot(&mut self, settings: Settings, now: Timestamp) -> Committed {
        let services = self.services;
        self.run(|txn| {
            if txn.get::<Settings>(Settings::KEY).is_none() {
                txn.put(settings);
            }
            for service in services {
                (service.boot)(txn, now);
            }
        })
    }

    /// Takes in what a driver saw. Observations of things that no longer exist, repeated ones and late ones change
    /// nothing.
    pub fn observe(&mut self, observation: &Observation, now: Timestamp) -> Committed {
        let services = self.services;
        self.run(|txn| {
            for service in services {
                (service.observe)(txn, observation, now);
            }
        })
    }

    /// Lets the controllers do what is due by now, in a transaction of its own: each looks at its keys that facts or
    /// the time have woken, in the order of the services. What wakes a controller that has had its turn waits for the
    /// next call.
    pub fn follow(&mut self, now: Timestamp) -> Option<Committed> {
        self.controllers.queue.wake_due(now);
        let mut item = self.controllers.queue.take_after(None)?;
        let (mut journal, mut reconciled) = (Vec::new(), Vec::new());
        loop {
            self.reconcile(&item, &mut journal, now);
            let next = self.controllers.queue.take_after(Some(&item));
            reconciled.push(item);
            match next {
                Some(next) => item = next,
                None => break,
            }
        }
        Some(Committed {
            reconciled,
            ..committed(journal)
        })
    }

    fn reconcile(&mut self, item: &Item, journal: &mut Vec<Write>, now: Timestamp) {
        let (controller, key) = item;
        let Some(this) = self.controllers.get(*controller) else {
            return;
        };
        let mut txn = Txn {
            tables: &mut self.tables,
            entropy: &mut self.entropy,
            config: &self.config,
            failure: None,
            stops: false,
            journal: Vec::new(),
        };
        let again_at = this.reconcile(&mut txn, key, now);
        let (failure, writes) = (txn.failure.take(), std::mem::take(&mut txn.journal));
        for Write { before, change } in &writes {
            self.controllers.note(&self.tables, before.as_ref(), change);
        }
        if !this.is_woken_by_itself() {
            self.controllers.queue.forget(item);
        }
        self.controllers.queue.again_at(item, again_at);
        self.controllers.ran(*controller, key, failure, now);
        journal.extend(writes);
    }

    /// Wakes every key of the controllers, as a start does.
    pub fn look_at_everything(&mut self) {
        self.controllers.wake_all(&self.tables);
    }

    /// When [`World::follow`] has something to do next.
    pub fn wake_at(&self) -> Option<Timestamp> {
        self.controllers.queue.next_at()
    }

    /// How the controllers are doing, in their order.
    pub fn controllers(&self) -> Vec<ControllerStatus> {
        self.controllers.status()
    }

    /// Takes a transaction back. Transactions are undone in the reverse of their order.
    pub fn undo(&mut self, committed: Committed) {
        for change in committed.undo.into_iter().rev() {
            let before = self.tables.apply(&change);
            self.controllers.note(&self.tables, before.as_ref(), &change);
        }
        for item in committed.reconciled {
            self.controllers.queue.wake(item);
        }
    }
}

/// What the writes of a transaction come to.
fn committed(journal: Vec<Write>) -> Committed {
    let mut committed = Committed::default();
    // A row written twice is published once, as it is now.
    let mut published: BTreeSet<(Kind, String)> = BTreeSet::new();
    for Write { before, change } in journal.into_iter().rev() {
        let (kind, key) = (change.kind, change.key.clone());
        if published.insert((kind, key.clone())) {
            committed.changes.push(change);
        }
        committed.undo.push(Change {
            kind,
            key,
            row: before,
        });
    }
    committed.changes.reverse();
    committed.undo.reverse();
    committed
}

/// A transaction under way: reads see its own writes.
pub struct Txn<'w> {
    tables: &'w mut Tables,
    pub entropy: &'w mut Entropy,
    pub config: &'w Config,
    failure: Option<String>,
    stops: bool,
    journal: Vec<Write>,
}

/// A row as it was, and as it was written.
struct Write {
    before: Option<RowRef>,
    change: Change,
}

impl Txn<'_> {
    pub fn tables(&self) -> &Tables {
        self.tables
    }

    pub fn get<T: Row>(&self, key: &str) -> Option<Arc<T>> {
        self.tables.get::<T>(key).cloned()
    }

    pub fn scan<'a, T: Row>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Arc<T>> {
        self.tables.scan::<T>(prefix)
    }

    /// The rows that an index has under `at`.
    pub fn by_index<'a, T: Row>(&'a self, index: Index, at: &str) -> impl Iterator<Item = &'a Arc<T>> {
        self.tables.by_index::<T>(index, at)
    }

    /// Something keeps the controller that runs from what it wants to do: `cove status` shows it until it runs again
    /// without.
    pub fn failing(&mut self, why: impl Into<String>) {
        self.failure = Some(why.into());
    }

    /// Controllers begin nothing any more, from the end of this transaction on.
    pub fn stop_controllers(&mut self) {
        self.stops = true;
    }

    pub fn put<T: Row>(&mut self, row: T) {
        let (kind, key) = (T::KIND, row.key());
        let row = Some(T::wrap(Arc::new(row)));
        self.write(Change { kind, key, row });
    }

    pub fn delete<T: Row>(&mut self, key: &str) {
        if T::table(self.tables).contains_key(key) {
            let (kind, key) = (T::KIND, key.to_owned());
            self.write(Change { kind, key, row: None });
        }
    }

    fn write(&mut self, change: Change) {
        let before = self.tables.apply(&change);
        self.journal.push(Write { before, change });
    }

    /// Changes a row in place, if it is there.
    pub fn update<T: Row>(&mut self, key: &str, change: impl FnOnce(&mut T)) {
        if let Some(row) = self.get::<T>(key) {
            let mut row = T::clone(&row);
            change(&mut row);
            self.put(row);
        }
    }

    /// Runs a part of the transaction. An error leaves every row as it was before the part.
    pub fn attempt<T, E>(&mut self, run: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let mark = self.journal.len();
        let result = run(self);
        if result.is_err() {
            self.roll_back(mark);
        }
        result
    }

    fn roll_back(&mut self, mark: usize) {
        for Write { before, change } in self.journal.drain(mark..).rev() {
            self.tables.replace(change.kind, &change.key, before);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Timestamp;
    use rows::Settings;

    fn world() -> World {
        World::new(
            Tables::default(),
            Entropy::seeded(1),
            crate::testing::config(),
            &[],
        )
    }

    fn settings(instance: &str) -> Settings {
        Settings {
            instance: instance.into(),
            created_at: Timestamp::EPOCH,
            secret: String::new(),
        }
    }

    #[test]
    fn a_failed_transaction_leaves_nothing() {
        let mut w = world();
        w.transact(|t| -> Result<(), ()> {
            t.put(settings("aaaa"));
            Ok(())
        })
        .unwrap();
        let result = w.transact(|t| {
            t.put(settings("bbbb"));
            t.delete::<Settings>(Settings::KEY);
            t.put(settings("cccc"));
            Err::<(), _>("no")
        });
        assert_eq!(result.unwrap_err(), "no");
        assert_eq!(
            w.tables().get::<Settings>(Settings::KEY).unwrap().instance,
            "aaaa"
        );
    }

    #[test]
    fn a_row_written_twice_is_published_once_and_undone_to_the_beginning() {
        let mut w = world();
        let ((), committed) = w
            .transact(|t| -> Result<(), ()> {
                t.put(settings("aaaa"));
                t.put(settings("bbbb"));
                Ok(())
            })
            .unwrap();
        assert_eq!(committed.changes.len(), 1);
        w.undo(committed);
        assert!(w.tables().get::<Settings>(Settings::KEY).is_none());
    }
}
