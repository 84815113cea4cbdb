//! A driver process is killed at random moments, begins again at the position that the store
//! remembers, and in the end every line is there once. The process is this test program itself,
//! started again with `DRIVER_DIR` set.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use logstore::{GetQuery, LogStore, SourcedEvent, StreamId};
use model::{Entropy, Timestamp};

const DRIVER_DIR: &str = "DRIVER_DIR";

fn id() -> StreamId {
    StreamId::new("scope", "group", "stream")
}

fn line(n: u64) -> SourcedEvent {
    let message = format!("line {n} {}", "x".repeat((n as usize * 7919) % 3000));
    SourcedEvent {
        timestamp: Timestamp::from_millis(n as i64),
        message,
        position: n,
    }
}

/// Not a test by itself: the driver that the test below kills.
#[test]
#[ignore = "started by kill_9_neither_loses_nor_repeats_a_line"]
fn driver() {
    let Some(dir) = std::env::var_os(DRIVER_DIR) else {
        return;
    };
    let store = LogStore::open(Path::new(&dir)).unwrap();
    let mut position = store.source_position(&id(), "stdout").unwrap();
    let mut stdout = std::io::stdout();
    loop {
        let lines: Vec<_> = (position + 1..=position + 1 + position % 50).map(line).collect();
        position = store
            .append_from(&id(), Timestamp::from_millis(0), "stdout", &lines)
            .unwrap();
        stdout
            .write_all(format!("appended {position}\n").as_bytes())
            .unwrap();
    }
}

#[test]
fn kill_9_neither_loses_nor_repeats_a_line() {
    let dir = tempfile::tempdir().unwrap();
    let mut entropy = Entropy::seeded(std::process::id().into());
    let mut told = 0;
    for _ in 0..20 {
        let mut driver = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "driver", "--ignored", "--nocapture"])
            .env(DRIVER_DIR, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines_left = 1 + entropy.below(150);
        for text in BufReader::new(driver.stdout.take().unwrap()).lines() {
            let Some(n) = text
                .unwrap()
                .rsplit_once("appended ")
                .map(|(_, n)| n.parse().unwrap())
            else {
                continue;
            };
            told = n;
            lines_left = lines_left.saturating_sub(1);
            if lines_left == 0 {
                driver.kill().unwrap();
            }
        }
        driver.wait().unwrap();
    }
    let store = LogStore::open(dir.path()).unwrap();
    assert!(store.source_position(&id(), "stdout").unwrap() >= told && told > 20);
    let mut next = 1;
    let mut query = GetQuery {
        start_from_head: true,
        ..Default::default()
    };
    loop {
        let page = store.get_events(&id(), &query).unwrap();
        if page.events.is_empty() {
            break;
        }
        for event in page.events {
            assert_eq!(event.message, line(next).message);
            next += 1;
        }
        query.next_token = Some(page.next_forward_token);
    }
    assert_eq!(next - 1, store.source_position(&id(), "stdout").unwrap());
}
