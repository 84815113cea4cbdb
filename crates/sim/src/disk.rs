//! The disk: what is durable, and how it fails.
//!
//! Rows are kept as the engine wrote them, so that a commit costs no more than its changes. What a process
//! reads when it starts is what came out of the stored form of each row that was written since the last start.

use std::collections::BTreeSet;

use model::TaskId;
use rows::{Change, Kind, RowRef, Tables, TaskStatus};

use crate::fault_rng::FaultRng;

/// How many of a thousand commits fail in which way. A batch is never torn: no store may do that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FaultRates {
    /// Refused, nothing written.
    pub not_written_per_mille: u64,
    /// The batch is lost, and the writer does not know.
    pub lost_per_mille: u64,
    /// The batch is durable, and the writer does not know.
    pub unacknowledged_per_mille: u64,
}

/// What becomes of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Written,
    NotWritten,
    Lost,
    Unacknowledged,
}

#[derive(Default)]
pub struct Disk {
    pub rates: FaultRates,
    rows: Tables,
    /// Rows that were written and not yet read back.
    unread: BTreeSet<(Kind, String)>,
    /// Tasks whose time to be remembered is over.
    forgotten: BTreeSet<TaskId>,
}

impl Disk {
    pub fn rows(&self) -> &Tables {
        &self.rows
    }

    pub fn fate(&self, rng: &mut FaultRng) -> Fate {
        let roll = rng.below(1000);
        let lost = self.rates.not_written_per_mille + self.rates.lost_per_mille;
        match roll {
            roll if roll < self.rates.not_written_per_mille => Fate::NotWritten,
            roll if roll < lost => Fate::Lost,
            roll if roll < lost + self.rates.unacknowledged_per_mille => Fate::Unacknowledged,
            _ => Fate::Written,
        }
    }

    /// Takes a batch. An error is a broken promise: a task that was deleted alive.
    pub fn write(&mut self, changes: &[Change]) -> Result<(), String> {
        for change in changes {
            let before = self.rows.apply(change);
            let place = (change.kind, change.key.clone());
            match &change.row {
                Some(_) => self.unread.insert(place),
                None => self.unread.remove(&place),
            };
            if let (Some(RowRef::Task(task)), None) = (before, &change.row) {
                if task.last_status != TaskStatus::Stopped {
                    return Err(format!("task {} was forgotten while it lived", task.id));
                }
                self.forgotten.insert(task.id.clone());
            }
        }
        Ok(())
    }

    /// All rows, as a process reads them that starts.
    pub fn read(&mut self) -> Result<Tables, String> {
        for (kind, key) in std::mem::take(&mut self.unread) {
            if let Some(row) = self.rows.row(kind, &key) {
                let stored = row.encode();
                let read = RowRef::decode(kind.name(), &key, &stored)
                    .map_err(|e| format!("a stored row cannot be read back: {e}"))?;
                if read.encode() != stored {
                    return Err(format!(
                        "the row {key} of {kind:?} is another after it was stored"
                    ));
                }
                self.rows.replace(kind, &key, Some(read));
            }
        }
        Ok(self.rows.clone())
    }

    /// That memory has these rows as they are on disk: after a batch that was taken back.
    pub fn agrees(&self, memory: &Tables, changes: &[Change]) -> Result<(), String> {
        for Change { kind, key, .. } in changes {
            let same = match (memory.row(*kind, key), self.rows.row(*kind, key)) {
                (Some(one), Some(other)) => one.is(&other),
                (None, None) => true,
                _ => false,
            };
            if !same {
                return Err(format!("the row {key} of {kind:?} is not as it was acknowledged"));
            }
        }
        Ok(())
    }

    pub fn has_forgotten(&self, task: &TaskId) -> bool {
        self.forgotten.contains(task)
    }
}
