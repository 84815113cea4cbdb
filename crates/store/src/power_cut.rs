//! The power fails at every write of a run, and the disk keeps an arbitrary part of what was not
//! synced: no acknowledged batch may be missing then, and none may be there by half.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use model::Entropy;
use redb::{BackendError, StorageBackend};

use crate::redb_file::builder;
use crate::{Batch, Change, CommitError, RedbStore, Revision, Store, StoreError};

const SECTOR: usize = 512;

#[derive(Clone, Debug)]
struct FrailDisk(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    synced: Vec<u8>,
    /// What a reader sees: the page cache.
    cached: Vec<u8>,
    /// Since the last sync, cut into sectors.
    unsynced: Vec<Pending>,
    /// Calls that still succeed.
    steps_left: u64,
}

#[derive(Debug)]
enum Pending {
    Sector(usize, Vec<u8>),
    Length(usize),
}

impl Pending {
    fn apply(&self, image: &mut Vec<u8>) {
        match self {
            Pending::Sector(offset, bytes) => {
                let end = offset + bytes.len();
                if image.len() < end {
                    image.resize(end, 0);
                }
                image[*offset..end].copy_from_slice(bytes);
            }
            Pending::Length(len) => image.resize(*len, 0),
        }
    }
}

impl FrailDisk {
    fn new(image: Vec<u8>, steps_left: u64) -> Self {
        let state = State {
            synced: image.clone(),
            cached: image,
            unsynced: Vec::new(),
            steps_left,
        };
        FrailDisk(Arc::new(Mutex::new(state)))
    }

    fn step(&self) -> std::io::Result<std::sync::MutexGuard<'_, State>> {
        let mut state = self.0.lock().unwrap();
        state.steps_left = state
            .steps_left
            .checked_sub(1)
            .ok_or(std::io::ErrorKind::BrokenPipe)?;
        Ok(state)
    }

    /// What a machine that starts again finds.
    fn after_power_cut(&self, entropy: &mut Entropy) -> Vec<u8> {
        let state = self.0.lock().unwrap();
        let mut image = state.synced.clone();
        let keep_of_eight = entropy.below(9);
        for pending in &state.unsynced {
            if entropy.below(8) < keep_of_eight {
                pending.apply(&mut image);
            }
        }
        image
    }
}

impl StorageBackend for FrailDisk {
    fn len(&self) -> std::io::Result<u64> {
        Ok(self.0.lock().unwrap().cached.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> std::io::Result<()> {
        let state = self.0.lock().unwrap();
        let start = offset as usize;
        let from = state
            .cached
            .get(start..start + out.len())
            .ok_or(std::io::ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(from);
        Ok(())
    }

    fn set_len(&self, len: u64) -> std::io::Result<()> {
        let mut state = self.step()?;
        state.cached.resize(len as usize, 0);
        state.unsynced.push(Pending::Length(len as usize));
        Ok(())
    }

    fn sync_data(&self) -> std::io::Result<()> {
        let mut state = self.step()?;
        state.synced = state.cached.clone();
        state.unsynced.clear();
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> std::io::Result<()> {
        let mut state = self.step()?;
        for (n, sector) in data.chunks(SECTOR).enumerate() {
            let pending = Pending::Sector(offset as usize + n * SECTOR, sector.to_vec());
            pending.apply(&mut state.cached);
            state.unsynced.push(pending);
        }
        Ok(())
    }

    fn try_lock_range(&self, _: std::ops::Bound<u64>, _: std::ops::Bound<u64>) -> Result<bool, BackendError> {
        Ok(true)
    }

    fn unlock_range(&self, _: std::ops::Bound<u64>, _: std::ops::Bound<u64>) -> Result<(), BackendError> {
        Ok(())
    }
}

fn open(disk: &FrailDisk) -> Result<RedbStore, StoreError> {
    let path = PathBuf::from("the frail disk");
    let failed = |e: redb::DatabaseError| StoreError::Damaged {
        path: path.clone(),
        detail: e.to_string(),
    };
    let database = builder().create_with_backend(disk.clone()).map_err(failed)?;
    RedbStore::start(path, database)
}

/// The batch that takes the store to revision `n`: three rows that must always agree, and a row
/// that only this batch makes.
fn batch(n: u64) -> Batch {
    let mut changes: Vec<Change> = ["a", "b", "c"]
        .map(|key| Change::put("same", key, n.to_string().into_bytes()))
        .into();
    changes.push(Change::put(
        "own",
        format!("{n:06}"),
        vec![n as u8; (n as usize * 397) % 9000],
    ));
    if n > 8 {
        changes.push(Change::delete("own", format!("{:06}", n - 8)));
    }
    Batch { changes }
}

/// Checks that the rows are exactly those after batch 1, 2, ..., `revision`, and returns `revision`.
fn check(store: &RedbStore) -> u64 {
    let loaded = store.load().unwrap();
    let n = loaded.revision.0;
    let mut want = Vec::new();
    for own in n.saturating_sub(8).max(1)..=n {
        if own + 8 > n {
            want.push((format!("{own:06}"), vec![own as u8; (own as usize * 397) % 9000]));
        }
    }
    if n > 0 {
        want.extend(["a", "b", "c"].map(|key| (key.to_owned(), n.to_string().into_bytes())));
    }
    let found: Vec<_> = loaded.rows.into_iter().map(|row| (row.key, row.value)).collect();
    assert_eq!(found, want, "at revision {n}");
    n
}

#[test]
fn a_power_cut_at_any_write_loses_no_acknowledged_batch() {
    let mut entropy = Entropy::seeded(3);
    let mut cuts = 0;
    for steps in 0.. {
        let disk = FrailDisk::new(Vec::new(), steps);
        let mut acknowledged = 0;
        let mut finished = false;
        if let Ok(mut store) = open(&disk) {
            finished = true;
            for n in 1..=24 {
                match store.commit(Revision(n - 1), &batch(n)) {
                    Ok(revision) => acknowledged = revision.0,
                    Err(CommitError::Conflict { .. }) => panic!("there is one writer"),
                    Err(_) => {
                        finished = false;
                        break;
                    }
                }
            }
        }
        for _ in 0..4 {
            let disk = FrailDisk::new(disk.after_power_cut(&mut entropy), u64::MAX);
            let mut store = match open(&disk) {
                Ok(store) => store,
                // The file itself was not finished: nothing was promised yet.
                Err(_) if acknowledged == 0 => continue,
                Err(e) => panic!("after {steps} steps: {e:?}"),
            };
            let found = check(&store);
            assert!(
                (acknowledged..=acknowledged + 1).contains(&found),
                "{acknowledged}, {found}"
            );
            store.commit(Revision(found), &batch(found + 1)).unwrap();
            assert_eq!(check(&store), found + 1);
            cuts += 1;
        }
        if finished {
            break;
        }
    }
    assert!(cuts > 400, "{cuts}");
}
