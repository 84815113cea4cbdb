//! A store that fails as real ones do, from a seed: what the simulator runs the engine on.

use std::path::PathBuf;

use model::Entropy;

use crate::{Batch, CommitError, Loaded, MemoryDisk, MemoryStore, Revision, Store, StoreError};

/// How many of a thousand commits fail in which way. A batch is never torn: no backend may do that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FaultRates {
    /// Refused, nothing written: [`CommitError::NotWritten`].
    pub not_written_per_mille: u16,
    /// [`CommitError::Unknown`], and the batch is lost.
    pub lost_per_mille: u16,
    /// [`CommitError::Unknown`], although the batch is durable.
    pub unacknowledged_per_mille: u16,
}

/// A [`MemoryStore`] with faults; the same seed and the same calls give the same faults.
#[derive(Debug)]
pub struct FaultyStore {
    store: MemoryStore,
    entropy: Entropy,
    rates: FaultRates,
    must_reopen: bool,
}

impl FaultyStore {
    pub fn open(disk: &MemoryDisk, seed: u64, rates: FaultRates) -> Result<Self, StoreError> {
        Ok(FaultyStore {
            store: MemoryStore::open(disk)?,
            entropy: Entropy::seeded(seed),
            rates,
            must_reopen: false,
        })
    }

    /// Changes the rates from the next commit on, so that a simulation can end its faults.
    pub fn set_rates(&mut self, rates: FaultRates) {
        self.rates = rates;
    }
}

impl Store for FaultyStore {
    fn load(&self) -> Result<Loaded, StoreError> {
        if self.must_reopen {
            return Err(StoreError::MustReopen);
        }
        self.store.load()
    }

    fn commit(&mut self, expected: Revision, batch: &Batch) -> Result<Revision, CommitError> {
        if self.must_reopen {
            return Err(CommitError::NotWritten(StoreError::MustReopen));
        }
        let roll = self.entropy.below(1000);
        let not_written = u64::from(self.rates.not_written_per_mille);
        let lost = not_written + u64::from(self.rates.lost_per_mille);
        let unacknowledged = lost + u64::from(self.rates.unacknowledged_per_mille);
        if roll < not_written {
            return Err(CommitError::NotWritten(injected("a write that was refused")));
        }
        if roll < lost {
            self.must_reopen = true;
            return Err(CommitError::Unknown(injected("a write that was lost")));
        }
        let revision = self.store.commit(expected, batch)?;
        if roll < unacknowledged {
            self.must_reopen = true;
            return Err(CommitError::Unknown(injected("an acknowledgement that was lost")));
        }
        Ok(revision)
    }
}

fn injected(what: &'static str) -> StoreError {
    StoreError::Backend {
        path: PathBuf::from("the faulty disk"),
        doing: "write",
        source: what.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Change;

    fn run(seed: u64) -> (Vec<&'static str>, Loaded) {
        let rates = FaultRates {
            not_written_per_mille: 100,
            lost_per_mille: 100,
            unacknowledged_per_mille: 100,
        };
        let disk = MemoryDisk::default();
        let mut outcomes = Vec::new();
        let mut store = FaultyStore::open(&disk, seed, rates).unwrap();
        let mut revision = Revision::EMPTY;
        for n in 0..300u64 {
            let batch = Batch {
                changes: vec![Change::put("k", n.to_string(), vec![1])],
            };
            let there = |loaded: &Loaded| loaded.rows.iter().any(|r| r.key == n.to_string());
            match store.commit(revision, &batch) {
                Ok(next) => {
                    revision = next;
                    outcomes.push("ok");
                    assert!(there(&store.load().unwrap()));
                }
                Err(CommitError::NotWritten(_)) => {
                    outcomes.push("not written");
                    assert!(!there(&store.load().unwrap()));
                }
                Err(CommitError::Unknown(_)) => {
                    assert!(matches!(store.load(), Err(StoreError::MustReopen)));
                    let again = store.commit(revision, &batch);
                    assert!(matches!(
                        again,
                        Err(CommitError::NotWritten(StoreError::MustReopen))
                    ));
                    drop(store);
                    store = FaultyStore::open(&disk, seed ^ n, rates).unwrap();
                    let loaded = store.load().unwrap();
                    outcomes.push(if there(&loaded) { "unacknowledged" } else { "lost" });
                    revision = loaded.revision;
                }
                Err(CommitError::Conflict { .. }) => panic!("there is one writer"),
            }
        }
        (outcomes, store.load().unwrap())
    }

    #[test]
    fn every_fault_occurs_and_the_seed_gives_it_again() {
        let (outcomes, loaded) = run(11);
        for outcome in ["ok", "not written", "lost", "unacknowledged"] {
            assert!(outcomes.contains(&outcome), "{outcome}");
        }
        assert_eq!((outcomes, loaded), run(11));
    }
}
