//! What a large log costs: a million lines, appended one at a time as a container writes them and
//! in batches, then read, filtered and opened again. Prints times and the memory of the process.
//!
//! `cargo run --release -p logstore --example million_lines [DIRECTORY]`

use std::path::Path;
use std::time::Instant;

use logstore::{FilterQuery, GetQuery, InputEvent, LogStore, Pattern, SourcedEvent, StreamId};
use model::Timestamp;

const LINES: u64 = 1_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let parent = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let dir = tempfile::tempdir_in(parent)?;
    let store = LogStore::open(dir.path())?;
    let start = 1_700_000_000_000;
    let at = |n: u64| Timestamp::from_millis(start + i64::try_from(n).unwrap_or(0));
    let line = |n: u64| {
        format!(
            "127.0.0.1 - - [10/Oct/2000] \"GET /api/users/{n} HTTP/1.1\" 200 {}",
            n % 4000
        )
    };
    let single = StreamId::new("scope", "group", "single");
    let batched = StreamId::new("scope", "group", "batched");

    timed("append a million lines, one call each", || {
        for n in 1..=LINES {
            let event = SourcedEvent {
                timestamp: at(n),
                message: line(n),
                position: n,
            };
            store.append_from(&single, at(n), "stdout", &[event])?;
        }
        Ok(())
    })?;
    timed("put a million lines, 1,000 a call", || {
        for batch in 0..LINES / 1000 {
            let events: Vec<_> = (0..1000)
                .map(|i| batch * 1000 + i)
                .map(|n| InputEvent {
                    timestamp: at(n),
                    message: line(n),
                })
                .collect();
            store.put_events(&batched, at(0), None, &events)?;
        }
        Ok(())
    })?;
    let store = LogStore::open(dir.path())?;
    timed("open both and count their events", || {
        println!(
            "  {} and {}",
            store.stats(&single)?.events,
            store.stats(&batched)?.events
        );
        Ok(())
    })?;
    timed("the last 100 events", || {
        store.get_events(
            &single,
            &GetQuery {
                limit: Some(100),
                ..Default::default()
            },
        )?;
        Ok(())
    })?;
    timed("10,000 events from the middle", || {
        let query = GetQuery {
            start: Some(at(LINES / 2)),
            start_from_head: true,
            ..Default::default()
        };
        println!("  {} events", store.get_events(&single, &query)?.events.len());
        Ok(())
    })?;
    for text in [
        "\"users/77777 \"",
        "[..., status = 200, bytes = 3999]",
        "%users/7+ %",
    ] {
        let pattern = Pattern::parse(text)?;
        timed(&format!("filter two million events by {text}"), || {
            let mut query = FilterQuery {
                pattern: Some(&pattern),
                ..Default::default()
            };
            let (mut found, mut pages) = (0, 0);
            loop {
                let page = store.filter_events("scope", "group", &query)?;
                found += page.events.len();
                pages += 1;
                query.next_token = page.next_token;
                if query.next_token.is_none() {
                    break;
                }
            }
            println!("  {found} events in {pages} pages");
            Ok(())
        })?;
    }
    Ok(())
}

fn timed(
    what: &str,
    act: impl FnOnce() -> Result<(), Box<dyn std::error::Error>>,
) -> Result<(), Box<dyn std::error::Error>> {
    let started = Instant::now();
    act()?;
    println!("{what}: {:?}, resident {}", started.elapsed(), resident());
    Ok(())
}

fn resident() -> String {
    let status = std::fs::read_to_string(Path::new("/proc/self/status")).unwrap_or_default();
    let line = status
        .lines()
        .find(|l| l.starts_with("VmRSS:"))
        .unwrap_or_default();
    line.trim_start_matches("VmRSS:").trim().to_owned()
}
