//! A store in memory, for tests and the simulator.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{Batch, CommitError, Loaded, Revision, Row, Store, StoreError};

/// The medium below a [`MemoryStore`]: it survives the store as a disk survives a process.
#[derive(Clone, Debug, Default)]
pub struct MemoryDisk(Arc<Mutex<Contents>>);

#[derive(Debug, Default)]
struct Contents {
    in_use: bool,
    revision: Revision,
    rows: BTreeMap<(String, String), Vec<u8>>,
}

impl MemoryDisk {
    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The rows on a [`MemoryDisk`], open.
#[derive(Debug)]
pub struct MemoryStore {
    disk: MemoryDisk,
}

impl MemoryStore {
    /// A store on a disk of its own.
    pub fn new() -> Self {
        let disk = MemoryDisk::default();
        disk.contents().in_use = true;
        MemoryStore { disk }
    }

    /// Opens what is on `disk`; [`StoreError::InUse`] while another store has it open.
    pub fn open(disk: &MemoryDisk) -> Result<Self, StoreError> {
        let mut contents = disk.contents();
        if contents.in_use {
            return Err(StoreError::InUse {
                path: PathBuf::from("the memory disk"),
            });
        }
        contents.in_use = true;
        drop(contents);
        Ok(MemoryStore { disk: disk.clone() })
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for MemoryStore {
    fn drop(&mut self) {
        self.disk.contents().in_use = false;
    }
}

impl Store for MemoryStore {
    fn load(&self) -> Result<Loaded, StoreError> {
        let contents = self.disk.contents();
        let rows = contents
            .rows
            .iter()
            .map(|((kind, key), value)| Row {
                kind: kind.clone(),
                key: key.clone(),
                value: value.clone(),
            })
            .collect();
        Ok(Loaded {
            revision: contents.revision,
            rows,
        })
    }

    fn commit(&mut self, expected: Revision, batch: &Batch) -> Result<Revision, CommitError> {
        let mut contents = self.disk.contents();
        if contents.revision != expected {
            return Err(CommitError::Conflict {
                expected,
                actual: contents.revision,
            });
        }
        if batch.is_empty() {
            return Ok(expected);
        }
        for change in &batch.changes {
            let row = (change.kind.to_string(), change.key.clone());
            match &change.value {
                Some(value) => contents.rows.insert(row, value.clone()),
                None => contents.rows.remove(&row),
            };
        }
        contents.revision = expected.next();
        Ok(contents.revision)
    }
}
