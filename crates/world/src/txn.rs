//! Transactions over the rows: what they change is known, and can be taken back.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::Arc;

use model::{Entropy, Timestamp};
use rows::{Change, Index, Kind, Row, RowRef, Tables};

use crate::agenda::Agenda;
use crate::{Config, controllers};

/// The rows and everything that is fixed. One writer owns it.
pub struct World {
    tables: Tables,
    entropy: Entropy,
    config: Config,
    agenda: Agenda,
}

/// What a transaction changed, and how to take it back when it cannot be made durable.
#[derive(Debug, Default)]
pub struct Committed {
    pub changes: Vec<Change>,
    undo: Vec<Change>,
}

impl World {
    pub fn new(tables: Tables, entropy: Entropy, config: Config) -> Self {
        World {
            agenda: Agenda::of(&tables),
            tables,
            entropy,
            config,
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
            agenda: &mut self.agenda,
            planned: Vec::new(),
            minded: Vec::new(),
            journal: Vec::new(),
        };
        match run(&mut txn) {
            Ok(value) => {
                let committed = txn.finish();
                Ok((value, committed))
            }
            Err(error) => {
                txn.roll_back();
                Err(error)
            }
        }
    }

    /// Lets the controllers do what is due by now, in a transaction of its own.
    pub fn follow(&mut self, now: Timestamp) -> Option<Committed> {
        if self.agenda.is_closed() {
            return None;
        }
        self.agenda.mind_ends(now);
        let housekeeping = self.agenda.housekeeping_is_due(now);
        if !housekeeping && !self.agenda.planning_is_due(now) {
            return None;
        }
        if housekeeping {
            self.agenda.housekeep_at(None);
        }
        let done = self.transact(|txn| -> Result<_, Infallible> {
            let at = if housekeeping {
                controllers::tick(txn, now)
            } else {
                None
            };
            controllers::plan(txn, now);
            Ok(at)
        });
        let Ok((at, committed)) = done;
        // What the transaction wrote may have set it for at once.
        if housekeeping && !self.agenda.housekeeping_is_due(now) {
            self.agenda.housekeep_at(at);
        }
        Some(committed)
    }

    /// Puts everything on the agenda of the controllers, as a start does.
    pub fn look_at_everything(&mut self) {
        self.agenda = Agenda::of(&self.tables);
    }

    /// When [`World::follow`] has something to do next.
    pub fn wake_at(&self) -> Option<Timestamp> {
        self.agenda.wake_at()
    }

    /// Takes a transaction back. Transactions are undone in the reverse of their order.
    pub fn undo(&mut self, committed: Committed) {
        for change in committed.undo.into_iter().rev() {
            let before = self.tables.apply(&change);
            self.agenda.note(&self.tables, before.as_ref(), &change);
        }
        // It may have been what controllers did.
        self.agenda.housekeep_at(Some(Timestamp::EPOCH));
    }
}

/// A transaction under way: reads see its own writes.
pub struct Txn<'w> {
    tables: &'w mut Tables,
    pub entropy: &'w mut Entropy,
    pub config: &'w Config,
    agenda: &'w mut Agenda,
    /// The services that this transaction has planned, and when they want to be planned again.
    planned: Vec<(String, Option<Timestamp>)>,
    /// The capacity providers that it has looked at, and when they want to be looked at again.
    minded: Vec<(String, Option<Timestamp>)>,
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
    pub fn linked<'a, T: Row>(&'a self, index: Index, at: &str) -> impl Iterator<Item = &'a Arc<T>> {
        self.tables.linked::<T>(index, at)
    }

    /// The services of which facts have changed, or that wait for no longer than until now.
    pub(crate) fn take_services(&mut self, now: Timestamp) -> BTreeSet<String> {
        self.agenda.services.take(now)
    }

    /// The same of capacity providers.
    pub(crate) fn take_providers(&mut self, now: Timestamp) -> BTreeSet<String> {
        self.agenda.providers.take(now)
    }

    /// The clusters in which there may be room since for what could not be placed.
    pub(crate) fn take_room(&mut self) -> BTreeSet<String> {
        self.agenda.take_room()
    }

    /// Controllers follow nothing any more.
    pub(crate) fn close_agenda(&mut self) {
        self.agenda.close();
    }

    /// The service's plan is carried out, as far as it goes before `at` or a change of facts. What this
    /// transaction does to it is no such change.
    pub(crate) fn planned(&mut self, service: String, at: Option<Timestamp>) {
        self.planned.push((service, at));
    }

    /// The capacity provider has been looked at, and wants to be again at `at` or when a fact changes.
    pub(crate) fn minded(&mut self, provider: String, at: Option<Timestamp>) {
        self.minded.push((provider, at));
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
            for Write { before, change } in self.journal.drain(mark..).rev() {
                self.tables.replace(change.kind, &change.key, before);
            }
        }
        result
    }

    fn finish(self) -> Committed {
        let mut committed = Committed::default();
        // A row written twice is published once, as it is now.
        let mut last: BTreeMap<(Kind, &str), (&Change, bool)> = BTreeMap::new();
        for Write { change, .. } in &self.journal {
            last.insert((change.kind, &change.key), (change, false));
        }
        for Write { before, change } in &self.journal {
            let Some((last, published)) = last.get_mut(&(change.kind, change.key.as_str())) else {
                continue;
            };
            self.agenda.note(self.tables, before.as_ref(), last);
            committed.undo.push(Change {
                kind: change.kind,
                key: change.key.clone(),
                row: before.clone(),
            });
            if !std::mem::replace(published, true) {
                committed.changes.push((*last).clone());
            }
        }
        for (service, at) in self.planned {
            self.agenda.services.done(&service, at);
        }
        for (provider, at) in self.minded {
            self.agenda.providers.again_at(&provider, at);
        }
        committed
    }

    fn roll_back(self) {
        for Write { before, change } in self.journal.into_iter().rev() {
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
        World::new(Tables::default(), Entropy::seeded(1), crate::testing::config())
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
