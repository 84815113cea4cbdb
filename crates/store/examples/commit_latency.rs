//! How long a commit takes on this machine's disk, beside the least that any durable write costs:
//! one `pwrite` into a file that already has its length, and one `fdatasync`.
//!
//! `cargo run --release -p store --example commit_latency [DIRECTORY]`

use std::os::unix::fs::FileExt;
use std::time::{Duration, Instant};

use store::{Batch, Change, RedbStore, Revision, Store, StoreError};

const ROUNDS: usize = 1000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let parent = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let dir = tempfile::tempdir_in(parent)?;

    let file = std::fs::File::create(dir.path().join("bare"))?;
    file.write_all_at(&vec![0; 4096 * ROUNDS], 0)?;
    file.sync_all()?;
    let mut offset = 0;
    report("pwrite 4 KiB + fdatasync", || {
        file.write_all_at(&[7; 4096], offset)?;
        offset += 4096;
        Ok(file.sync_data()?)
    })?;

    let mut store = RedbStore::open(dir.path())?;
    let mut revision = fill(&mut store)?;
    for rows in [1usize, 10, 100] {
        report(&format!("commit of {rows} rows of 1 KiB, among 10,000"), || {
            let n = revision.0;
            let changes = (0..rows as u64)
                .map(|i| {
                    Change::put(
                        "row",
                        format!("{:06}", (n * 7919 + i * 31) % 10_000),
                        vec![n as u8; 1024],
                    )
                })
                .collect::<Batch>();
            revision = store.commit(revision, &changes)?;
            Ok(())
        })?;
    }
    drop(store);
    let started = Instant::now();
    let store = RedbStore::open(dir.path())?;
    println!("open: {:?}", started.elapsed());
    let loaded = store.load()?;
    println!(
        "open and load of {} rows: {:?}",
        loaded.rows.len(),
        started.elapsed()
    );
    Ok(())
}

fn fill(store: &mut RedbStore) -> Result<Revision, Box<dyn std::error::Error>> {
    let rows = (0..10_000).map(|i| Change::put("row", format!("{i:06}"), vec![1; 1024]));
    let revision = store.load().map_err(|e: StoreError| e)?.revision;
    Ok(store.commit(revision, &rows.collect::<Batch>())?)
}

fn report(
    what: &str,
    mut step: impl FnMut() -> Result<(), Box<dyn std::error::Error>>,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut times = Vec::<Duration>::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let started = Instant::now();
        step()?;
        times.push(started.elapsed());
    }
    times.sort();
    println!(
        "{what}: median {:?}, 99th percentile {:?}",
        times[ROUNDS / 2],
        times[ROUNDS * 99 / 100]
    );
    Ok(())
}
