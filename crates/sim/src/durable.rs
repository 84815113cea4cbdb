//! What must be on disk: every batch that the store acknowledged.

use std::collections::{BTreeMap, BTreeSet};

use model::TaskId;
use rows::{Change, Kind, RowRef, Tables, TaskStatus};

/// The stored form of all rows, by the name of their kind and their key.
type Image = BTreeMap<(String, String), Vec<u8>>;

fn image(tables: &Tables) -> Image {
    let rows = tables.snapshot().into_iter();
    rows.filter_map(|c| Some((place(c.kind, c.key), c.row?.encode())))
        .collect()
}

fn place(kind: Kind, key: String) -> (String, String) {
    (kind.name().to_owned(), key)
}

/// The rows as acknowledged, and the one batch of which nobody knows.
#[derive(Default)]
pub struct Durable {
    tables: Tables,
    image: Image,
    unknown: Option<Vec<Change>>,
    /// Tasks whose time to be remembered is over.
    forgotten: BTreeSet<TaskId>,
}

impl Durable {
    /// Takes an acknowledged batch. An error is a broken promise: a task that was deleted alive.
    pub fn acknowledge(&mut self, changes: &[Change]) -> Result<(), String> {
        for change in changes {
            let before = self.tables.apply(change);
            let place = place(change.kind, change.key.clone());
            match &change.row {
                Some(row) => drop(self.image.insert(place, row.encode())),
                None => drop(self.image.remove(&place)),
            }
            if let (Some(RowRef::Task(task)), None) = (before, &change.row) {
                if task.last_status != TaskStatus::Stopped {
                    return Err(format!("task {} was forgotten while it lived", task.id));
                }
                self.forgotten.insert(task.id.clone());
            }
        }
        Ok(())
    }

    /// A batch that may be on disk or not.
    pub fn doubt(&mut self, changes: Vec<Change>) {
        self.unknown = Some(changes);
    }

    /// Compares what was read back after a crash with what must be there.
    pub fn read_back(&mut self, rows: &[store::Row]) -> Result<(), String> {
        let found = rows
            .iter()
            .map(|row| ((row.kind.clone(), row.key.clone()), row.value.clone()))
            .collect();
        let unknown = self.unknown.take();
        if found == self.image {
            return Ok(());
        }
        if let Some(changes) = unknown {
            self.acknowledge(&changes)?;
        }
        self.compare(&found, "on disk")
    }

    /// That memory holds nothing but what was acknowledged: also after a batch was taken back.
    pub fn same_as(&self, tables: &Tables, place: &str) -> Result<(), String> {
        self.compare(&image(tables), place)
    }

    fn compare(&self, found: &Image, place: &str) -> Result<(), String> {
        let want = &self.image;
        if want == found {
            return Ok(());
        }
        let keys: BTreeSet<_> = want.keys().chain(found.keys()).collect();
        let differing: Vec<_> = keys.into_iter().filter(|k| want.get(k) != found.get(k)).collect();
        Err(format!(
            "rows {place} are not those that were acknowledged: {differing:?}"
        ))
    }

    pub fn has_forgotten(&self, task: &TaskId) -> bool {
        self.forgotten.contains(task)
    }
}
