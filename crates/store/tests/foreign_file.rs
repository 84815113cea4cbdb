//! Files that this version of cove did not write, or that somebody altered since.

use model::Entropy;
use store::{Batch, Change, RedbStore, Revision, Store, StoreError};

#[test]
fn a_newer_store_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = RedbStore::open(dir.path()).unwrap();
    store
        .commit(
            Revision::EMPTY,
            &Batch {
                changes: vec![Change::put("k", "a", vec![1])],
            },
        )
        .unwrap();
    drop(store);
    let file = dir.path().join(store::FILE_NAME);
    let meta = redb::TableDefinition::<&str, u64>::new("meta");
    let set_format = |format| {
        let database = redb::Database::open(&file).unwrap();
        let txn = database.begin_write().unwrap();
        txn.open_table(meta).unwrap().insert("format", format).unwrap();
        txn.commit().unwrap();
    };
    set_format(store::FORMAT + 6);
    let error = RedbStore::open(dir.path()).unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::NewerFormat {
                found: 7,
                known: 1,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .contains("was written by a newer cove (format 7")
    );
    set_format(store::FORMAT);
    assert_eq!(RedbStore::open(dir.path()).unwrap().load().unwrap().rows.len(), 1);
}

#[test]
fn a_damaged_or_foreign_file_is_an_error_and_no_panic() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(store::FILE_NAME);
    std::fs::write(
        &file,
        b"this is a text of somebody else, and rather longer than a header".repeat(300),
    )
    .unwrap();
    let error = RedbStore::open(dir.path()).unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
}

#[test]
fn flipped_bits_are_an_error_or_harmless() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(store::FILE_NAME);
    let mut store = RedbStore::open(dir.path()).unwrap();
    for n in 0..6 {
        let rows = (0..40).map(|i| Change::put("k", format!("{n}-{i}"), vec![n; 300]));
        store
            .commit(Revision(n.into()), &rows.collect::<Batch>())
            .unwrap();
    }
    let want = store.load().unwrap();
    drop(store);
    let sound = std::fs::read(&file).unwrap();
    let mut entropy = Entropy::seeded(9);
    let mut refused = 0;
    for _ in 0..300 {
        let mut damaged = sound.clone();
        // Half of the damage is in the header page, where it hurts most.
        let range = if entropy.below(2) == 0 {
            512
        } else {
            sound.len() as u64
        };
        let at = entropy.below(range) as usize;
        damaged[at] ^= 1 << entropy.below(8);
        std::fs::write(&file, damaged).unwrap();
        match RedbStore::open(dir.path()).and_then(|store| store.load()) {
            // An older state of which every batch is whole may come back when the newest root is hit.
            Ok(loaded) => assert!(loaded == want || loaded.rows.len() as u64 == 40 * loaded.revision.0),
            Err(e) => {
                assert!(!matches!(e, StoreError::InUse { .. }), "{e:?}");
                refused += 1;
            }
        }
    }
    assert!(refused > 30, "{refused}");
    for length in [0, 1, 100, 511, 4096, 5000, sound.len() / 2, sound.len() - 1] {
        std::fs::write(&file, &sound[..length]).unwrap();
        let opened = RedbStore::open(dir.path());
        assert!(matches!(opened, Err(StoreError::Damaged { .. })), "{length}");
    }
}
