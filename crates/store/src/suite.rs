//! What every backend must do, run against all of them.

use model::Entropy;
use tempfile::TempDir;

use crate::*;

/// Something that outlives the stores opened on it.
trait Medium {
    fn open(&self) -> Result<Box<dyn Store>, StoreError>;
}

struct RedbMedium(TempDir);

impl Medium for RedbMedium {
    fn open(&self) -> Result<Box<dyn Store>, StoreError> {
        Ok(Box::new(RedbStore::open(self.0.path())?))
    }
}

impl Medium for MemoryDisk {
    fn open(&self) -> Result<Box<dyn Store>, StoreError> {
        Ok(Box::new(MemoryStore::open(self)?))
    }
}

macro_rules! suite {
    ($($claim:ident)*) => {
        mod redb_backend {
            $(#[test] fn $claim() {
                super::$claim(&super::RedbMedium(tempfile::tempdir().unwrap()));
            })*
        }
        mod memory_backend {
            $(#[test] fn $claim() { super::$claim(&crate::MemoryDisk::default()); })*
        }
    };
}

suite! {
    a_new_store_is_empty
    a_batch_is_read_back_in_order
    a_later_change_in_a_batch_wins
    a_wrong_revision_conflicts_and_changes_nothing
    an_empty_batch_changes_nothing
    rows_survive_reopening
    only_one_store_is_open_at_a_time
    any_text_and_any_bytes_are_a_row
    random_batches_agree_with_a_map
}

fn row(kind: &str, key: &str, value: &[u8]) -> Row {
    Row {
        kind: kind.into(),
        key: key.into(),
        value: value.into(),
    }
}

fn batch<const N: usize>(changes: [Change; N]) -> Batch {
    Batch {
        changes: changes.into(),
    }
}

fn a_new_store_is_empty(medium: &impl Medium) {
    assert_eq!(medium.open().unwrap().load().unwrap(), Loaded::default());
}

fn a_batch_is_read_back_in_order(medium: &impl Medium) {
    let mut store = medium.open().unwrap();
    let first = batch([
        Change::put("task", "b", b"2".into()),
        Change::put("eni", "z", b"3".into()),
        Change::put("task", "a", b"1".into()),
    ]);
    assert_eq!(store.commit(Revision(0), &first).unwrap(), Revision(1));
    let second = batch([Change::delete("task", "a"), Change::delete("task", "never was")]);
    assert_eq!(store.commit(Revision(1), &second).unwrap(), Revision(2));
    let loaded = store.load().unwrap();
    assert_eq!(loaded.revision, Revision(2));
    assert_eq!(loaded.rows, [row("eni", "z", b"3"), row("task", "b", b"2")]);
}

fn a_later_change_in_a_batch_wins(medium: &impl Medium) {
    let mut store = medium.open().unwrap();
    let changes = batch([
        Change::put("k", "a", b"1".into()),
        Change::put("k", "a", b"2".into()),
        Change::put("k", "b", b"1".into()),
        Change::delete("k", "b"),
    ]);
    store.commit(Revision(0), &changes).unwrap();
    assert_eq!(store.load().unwrap().rows, [row("k", "a", b"2")]);
}

fn a_wrong_revision_conflicts_and_changes_nothing(medium: &impl Medium) {
    let mut store = medium.open().unwrap();
    store
        .commit(Revision(0), &batch([Change::put("k", "a", b"1".into())]))
        .unwrap();
    for wrong in [0, 2, u64::MAX] {
        let error = store
            .commit(Revision(wrong), &batch([Change::delete("k", "a")]))
            .unwrap_err();
        let CommitError::Conflict { expected, actual } = error else {
            panic!("{error:?}")
        };
        assert_eq!((expected, actual), (Revision(wrong), Revision(1)));
    }
    assert_eq!(store.load().unwrap().rows.len(), 1);
    assert_eq!(
        store
            .commit(Revision(1), &batch([Change::delete("k", "a")]))
            .unwrap(),
        Revision(2)
    );
}

fn an_empty_batch_changes_nothing(medium: &impl Medium) {
    let mut store = medium.open().unwrap();
    assert_eq!(store.commit(Revision(0), &Batch::default()).unwrap(), Revision(0));
    let conflict = store.commit(Revision(1), &Batch::default()).unwrap_err();
    assert!(matches!(conflict, CommitError::Conflict { .. }));
    assert_eq!(store.load().unwrap(), Loaded::default());
}

fn rows_survive_reopening(medium: &impl Medium) {
    for n in 0..5u64 {
        let mut store = medium.open().unwrap();
        assert_eq!(store.load().unwrap().revision, Revision(n));
        assert_eq!(store.load().unwrap().rows.len() as u64, n);
        store
            .commit(
                Revision(n),
                &batch([Change::put("k", n.to_string(), vec![7; 100_000])]),
            )
            .unwrap();
    }
}

fn only_one_store_is_open_at_a_time(medium: &impl Medium) {
    let store = medium.open().unwrap();
    let error = medium.open().err().unwrap();
    assert!(matches!(error, StoreError::InUse { .. }), "{error:?}");
    drop(store);
    medium.open().unwrap();
}

fn any_text_and_any_bytes_are_a_row(medium: &impl Medium) {
    let mut store = medium.open().unwrap();
    let long = "x".repeat(5000);
    let keys = ["", "/", "\0", "a\0b", "日本", "../..", "\u{10ffff}", &long];
    let values: [&[u8]; 3] = [b"", &[0, 255, 10], &[1; 70_000]];
    let mut want = Vec::new();
    for (n, key) in keys.iter().enumerate() {
        want.push(row(key, keys[keys.len() - 1 - n], values[n % 3]));
    }
    let all = want
        .iter()
        .map(|r| Change::put(r.kind.clone(), r.key.clone(), r.value.clone()))
        .collect();
    store.commit(Revision(0), &all).unwrap();
    want.sort_by(|a, b| (&a.kind, &a.key).cmp(&(&b.kind, &b.key)));
    assert_eq!(store.load().unwrap().rows, want);
}

fn random_batches_agree_with_a_map(medium: &impl Medium) {
    let mut entropy = Entropy::seeded(42);
    let mut map = std::collections::BTreeMap::new();
    let mut store = medium.open().unwrap();
    for n in 0..60 {
        let changes: Batch = (0..=entropy.below(12))
            .map(|_| {
                let key = entropy.below(30).to_string();
                if entropy.below(3) == 0 {
                    Change::delete("k", key)
                } else {
                    let length = entropy.below(3000);
                    Change::put("k", key, vec![n as u8; length as usize])
                }
            })
            .collect();
        store.commit(Revision(n), &changes).unwrap();
        for change in changes.changes {
            match change.value {
                Some(value) => map.insert(change.key, value),
                None => map.remove(&change.key),
            };
        }
        if n % 7 == 0 {
            drop(store);
            store = medium.open().unwrap();
        }
        let want: Vec<Row> = map.iter().map(|(key, value)| row("k", key, value)).collect();
        assert_eq!(store.load().unwrap().rows, want);
    }
}
