//! Rows that are shown for a while after what they tell of has ended.

use model::Timestamp;
use rows::{Change, Row, RowRef, Tables};

use crate::Txn;
use crate::controller::{Controller, Wake};

/// Deletes the rows of a kind when they are due.
pub struct Forget<T> {
    name: &'static str,
    due: fn(&T) -> Option<Timestamp>,
}

impl<T: Row> Forget<T> {
    /// `due` is when a row is forgotten; never is one that has not ended.
    pub const fn new(name: &'static str, due: fn(&T) -> Option<Timestamp>) -> Self {
        Forget { name, due }
    }
}

impl<T: Row> Controller for Forget<T> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        let due = self.due;
        let ended = T::table(tables).iter().filter(move |(_, row)| due(row).is_some());
        Box::new(ended.map(|(key, _)| key))
    }

    fn wake(&self, _: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        let row = change.row.as_ref().and_then(T::of);
        if row.is_some_and(|row| (self.due)(row).is_some()) {
            wake.key(change.key.as_str());
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let due = txn.get::<T>(key).and_then(|row| (self.due)(&row))?;
        if due > now {
            return Some(due);
        }
        txn.delete::<T>(key);
        None
    }
}
