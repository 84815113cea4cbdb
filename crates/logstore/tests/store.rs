//! The log store as its callers see it.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use logstore::*;
use model::{Entropy, Timestamp};
use tempfile::TempDir;

const NOW: i64 = 1_700_000_000_000;
const SCOPE: &str = "000000000000/ap-northeast-1";

fn now() -> Timestamp {
    Timestamp::from_millis(NOW)
}

fn at(offset_ms: i64) -> Timestamp {
    Timestamp::from_millis(NOW + offset_ms)
}

fn id(stream: &str) -> StreamId {
    StreamId::new(SCOPE, "/ecs/app", stream)
}

fn store() -> (TempDir, LogStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    (dir, store)
}

fn input(offset_ms: i64, message: impl Into<String>) -> InputEvent {
    InputEvent {
        timestamp: at(offset_ms),
        message: message.into(),
    }
}

fn put(store: &LogStore, stream: &str, events: &[(i64, &str)]) {
    let events: Vec<_> = events.iter().map(|(t, m)| input(*t, *m)).collect();
    store.put_events(&id(stream), now(), None, &events).unwrap();
}

fn messages(events: &[Event]) -> Vec<&str> {
    events.iter().map(|e| e.message.as_str()).collect()
}

fn get(store: &LogStore, stream: &str, query: GetQuery) -> GetPage {
    store.get_events(&id(stream), &query).unwrap()
}

fn filter(store: &LogStore, query: FilterQuery<'_>) -> FilterPage {
    store.filter_events(SCOPE, "/ecs/app", &query).unwrap()
}

fn files(dir: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return 1;
    };
    entries.flatten().map(|e| files(&e.path())).sum()
}

// === GetLogEvents ===

#[test]
fn an_empty_stream_has_tokens_that_find_later_events() {
    let (_dir, store) = store();
    for start_from_head in [false, true] {
        let stream = if start_from_head { "a" } else { "b" };
        let first = get(
            &store,
            stream,
            GetQuery {
                start_from_head,
                ..Default::default()
            },
        );
        assert!(first.events.is_empty());
        assert!(first.next_forward_token.starts_with("f/") && first.next_forward_token.ends_with("/s"));
        assert_eq!(first.next_forward_token.len(), 60);
        let query = GetQuery {
            next_token: Some(first.next_forward_token.clone()),
            ..Default::default()
        };
        assert_eq!(
            get(&store, stream, query.clone()).next_forward_token,
            first.next_forward_token
        );
        put(&store, stream, &[(0, "late")]);
        assert_eq!(messages(&get(&store, stream, query).events), ["late"]);
    }
}

#[test]
fn pages_go_forward_to_the_end_and_then_follow() {
    let (_dir, store) = store();
    put(&store, "s", &[(0, "a"), (1, "b"), (1, "c"), (2, "d"), (9, "e")]);
    let mut query = GetQuery {
        limit: Some(2),
        start_from_head: true,
        ..Default::default()
    };
    let mut seen = Vec::new();
    loop {
        let page = get(&store, "s", query.clone());
        seen.extend(page.events.iter().map(|e| e.message.clone()));
        if query.next_token.as_ref() == Some(&page.next_forward_token) {
            assert!(page.events.is_empty());
            break;
        }
        query.next_token = Some(page.next_forward_token);
    }
    assert_eq!(seen, ["a", "b", "c", "d", "e"]);
    put(&store, "s", &[(10, "f")]);
    let page = get(&store, "s", query);
    assert_eq!(messages(&page.events), ["f"]);
    let back = get(
        &store,
        "s",
        GetQuery {
            next_token: Some(page.next_backward_token),
            ..Default::default()
        },
    );
    assert_eq!(messages(&back.events), ["a", "b", "c", "d", "e"]);
}

#[test]
fn without_a_token_the_last_page_comes_and_goes_backward() {
    let (_dir, store) = store();
    put(&store, "s", &[(0, "a"), (1, "b"), (2, "c"), (3, "d"), (4, "e")]);
    let mut query = GetQuery {
        limit: Some(2),
        ..Default::default()
    };
    let mut pages = Vec::new();
    loop {
        let page = get(&store, "s", query.clone());
        if page.events.is_empty() {
            assert_eq!(query.next_token, Some(page.next_backward_token));
            break;
        }
        pages.push(messages(&page.events).join(""));
        query.next_token = Some(page.next_backward_token);
    }
    assert_eq!(pages, ["de", "bc", "a"]);
}

#[test]
fn start_is_inclusive_and_end_exclusive() {
    let (_dir, store) = store();
    put(&store, "s", &[(0, "a"), (1, "b"), (2, "c"), (3, "d")]);
    let query = GetQuery {
        start: Some(at(1)),
        end: Some(at(3)),
        ..Default::default()
    };
    assert_eq!(messages(&get(&store, "s", query.clone()).events), ["b", "c"]);
    let query = GetQuery {
        start: Some(at(3)),
        end: Some(at(3)),
        ..query
    };
    assert!(get(&store, "s", query).events.is_empty());
}

#[test]
fn a_page_holds_ten_thousand_events_or_a_mebibyte() {
    let (_dir, store) = store();
    for n in 0..15 {
        let events: Vec<_> = (0..1000).map(|i| input(n * 1000 + i, "x")).collect();
        store.put_events(&id("many"), now(), None, &events).unwrap();
        store
            .put_events(&id("big"), now(), None, &[input(n, "y".repeat(200_000))])
            .unwrap();
    }
    let query = GetQuery {
        start_from_head: true,
        ..Default::default()
    };
    assert_eq!(get(&store, "many", query.clone()).events.len(), 10_000);
    let page = get(&store, "big", query.clone());
    assert_eq!(page.events.len(), 5);
    let next = GetQuery {
        next_token: Some(page.next_forward_token),
        ..query
    };
    assert_eq!(get(&store, "big", next).events[0].timestamp, at(5));
    assert_eq!(
        get(&store, "big", GetQuery::default())
            .events
            .last()
            .unwrap()
            .timestamp,
        at(14)
    );
}

#[test]
fn an_altered_token_is_refused() {
    let (_dir, store) = store();
    put(&store, "s", &[(0, "a")]);
    for bad in [
        "",
        "x",
        "f/123/s",
        "f/31132629274945519779805322857203735586714454643391594505/s",
    ] {
        let query = GetQuery {
            next_token: Some(bad.into()),
            ..Default::default()
        };
        let error = store.get_events(&id("s"), &query).unwrap_err();
        assert_eq!(error.to_string(), "The specified nextToken is invalid.");
    }
}

#[test]
fn events_that_arrive_out_of_order_are_read_in_order() {
    let mut entropy = Entropy::seeded(5);
    let (dir, mut store) = store();
    let mut want = Vec::new();
    for n in 0..400 {
        let start = entropy.below(1_000_000) as i64;
        let batch: Vec<_> = (0..40)
            .map(|i| input(start + i, format!("{n:04} {i:02} {}", "z".repeat(150))))
            .collect();
        store.put_events(&id("s"), now(), None, &batch).unwrap();
        want.extend(batch.into_iter().map(|e| (e.timestamp, e.message)));
        if n % 97 == 0 {
            store = LogStore::open(dir.path()).unwrap();
        }
    }
    // Stable: events of one time stay in order of arrival.
    want.sort_by_key(|(t, _)| *t);
    for (limit, forward) in [(777, true), (777, false), (10_000, true), (10_000, false)] {
        let mut query = GetQuery {
            limit: Some(limit),
            start_from_head: forward,
            ..Default::default()
        };
        let mut seen = Vec::new();
        loop {
            let page = get(&store, "s", query.clone());
            let token = if forward {
                page.next_forward_token
            } else {
                page.next_backward_token
            };
            if page.events.is_empty() {
                assert_eq!(query.next_token, Some(token));
                break;
            }
            let events = page.events.into_iter().map(|e| (e.timestamp, e.message));
            if forward {
                seen.extend(events)
            } else {
                seen.splice(0..0, events).for_each(drop)
            }
            query.next_token = Some(token);
        }
        assert!(seen == want, "limit {limit}, forward {forward}");
    }
}

// === FilterLogEvents ===

#[test]
fn streams_are_interleaved_by_time() {
    let (_dir, store) = store();
    put(&store, "web/1", &[(0, "a"), (2, "c"), (4, "e")]);
    put(&store, "web/2", &[(1, "b"), (2, "d"), (9, "f")]);
    put(&store, "db/1", &[(3, "x")]);
    let all = filter(&store, FilterQuery::default());
    assert_eq!(messages(&all.events), ["a", "b", "c", "d", "x", "e", "f"]);
    assert_eq!(all.next_token, None);
    let ids: BTreeSet<_> = all.events.iter().map(|e| e.event_id.clone()).collect();
    assert_eq!(ids.len(), 7);
    assert!(
        ids.iter()
            .all(|id| id.len() == 56 && id.bytes().all(|c| c.is_ascii_digit()))
    );

    let web = FilterQuery {
        streams: Streams::Prefix("web/".into()),
        ..Default::default()
    };
    assert_eq!(
        messages(&filter(&store, web).events),
        ["a", "b", "c", "d", "e", "f"]
    );
    let named = FilterQuery {
        streams: Streams::Named(vec!["db/1".into(), "none".into()]),
        ..Default::default()
    };
    assert_eq!(messages(&filter(&store, named).events), ["x"]);
    let span = FilterQuery {
        start: Some(at(1)),
        end: Some(at(3)),
        ..Default::default()
    };
    assert_eq!(messages(&filter(&store, span).events), ["b", "c", "d", "x"]);
    assert!(
        store
            .filter_events(SCOPE, "/other", &FilterQuery::default())
            .unwrap()
            .events
            .is_empty()
    );
    assert!(
        store
            .filter_events("x", "/ecs/app", &FilterQuery::default())
            .unwrap()
            .events
            .is_empty()
    );
}

#[test]
fn a_filter_goes_on_where_its_page_ended() {
    let (_dir, store) = store();
    for n in 0..50 {
        put(
            &store,
            &format!("s{}", n % 3),
            &[(n / 5, if n % 2 == 0 { "even" } else { "odd" })],
        );
    }
    let even = Pattern::parse("even").unwrap();
    let whole = filter(
        &store,
        FilterQuery {
            pattern: Some(&even),
            ..Default::default()
        },
    )
    .events;
    assert_eq!(whole.len(), 25);
    let mut query = FilterQuery {
        pattern: Some(&even),
        limit: Some(4),
        ..Default::default()
    };
    let mut seen = Vec::new();
    loop {
        let page = filter(&store, query.clone());
        assert!(page.events.len() <= 4);
        seen.extend(page.events);
        query.next_token = page.next_token;
        if query.next_token.is_none() {
            break;
        }
    }
    assert_eq!(seen, whole);
    query.next_token = Some("nonsense".into());
    let error = store.filter_events(SCOPE, "/ecs/app", &query).unwrap_err();
    assert!(matches!(error, LogStoreError::InvalidNextToken));
}

// === append_from ===

fn sourced(positions: std::ops::Range<u64>) -> Vec<SourcedEvent> {
    let event = |n| SourcedEvent {
        timestamp: at(n as i64),
        message: format!("line {n}"),
        position: n,
    };
    positions.map(event).collect()
}

#[test]
fn a_repeated_append_adds_nothing() {
    let (dir, store) = store();
    assert_eq!(store.source_position(&id("s"), "stdout").unwrap(), 0);
    assert_eq!(
        store
            .append_from(&id("s"), now(), "stdout", &sourced(1..4))
            .unwrap(),
        3
    );
    assert_eq!(
        store
            .append_from(&id("s"), now(), "stdout", &sourced(1..4))
            .unwrap(),
        3
    );
    let store = LogStore::open(dir.path()).unwrap();
    assert_eq!(store.source_position(&id("s"), "stdout").unwrap(), 3);
    assert_eq!(
        store
            .append_from(&id("s"), now(), "stdout", &sourced(2..6))
            .unwrap(),
        5
    );
    assert_eq!(
        store
            .append_from(&id("s"), now(), "stderr", &sourced(2..3))
            .unwrap(),
        2
    );
    assert_eq!(store.append_from(&id("s"), now(), "stdout", &[]).unwrap(), 5);
    let all = get(&store, "s", GetQuery::default()).events;
    assert_eq!(
        messages(&all),
        ["line 1", "line 2", "line 2", "line 3", "line 4", "line 5"]
    );
}

#[test]
fn a_driver_may_send_what_the_api_would_refuse() {
    let (_dir, store) = store();
    let event = |n: u64, t| SourcedEvent {
        timestamp: at(t),
        message: "m".repeat(300_000),
        position: n,
    };
    let events: Vec<_> = (1..20).map(|n| event(n, -(n as i64) * 86_400_000)).collect();
    assert_eq!(store.append_from(&id("s"), now(), "f", &events).unwrap(), 19);
    assert_eq!(store.stats(&id("s")).unwrap().events, 19);
}

// === keeping and removing ===

#[test]
fn what_put_log_events_refuses_leaves_nothing() {
    let (dir, store) = store();
    let events = [input(1, "b"), input(0, "a")];
    assert!(store.put_events(&id("s"), now(), None, &events).is_err());
    let old = store
        .put_events(&id("s"), now(), None, &[input(-15 * 86_400_000, "a")])
        .unwrap();
    assert_eq!((old.accepted, old.rejected.too_old_end), (0, Some(1)));
    assert_eq!(files(dir.path()), 0);
}

#[test]
fn stats_follow_the_events() {
    let (dir, store) = store();
    assert_eq!(store.stats(&id("s")).unwrap(), StreamStats::default());
    put(&store, "s", &[(5, "abc"), (9, "日")]);
    put(&store, "s", &[(1, "")].map(|(t, _)| (t, "x")));
    let want = StreamStats {
        first_event: Some(at(1)),
        last_event: Some(at(9)),
        last_ingestion: Some(now()),
        events: 3,
        stored_bytes: 3 + 3 + 1 + 3 * 26,
    };
    assert_eq!(store.stats(&id("s")).unwrap(), want);
    assert_eq!(LogStore::open(dir.path()).unwrap().stats(&id("s")).unwrap(), want);
    put(&store, "t", &[(1, "x")]);
    assert_eq!(
        store.group_bytes(SCOPE, "/ecs/app").unwrap(),
        want.stored_bytes + 27
    );
}

#[test]
fn any_name_is_safe() {
    let (dir, store) = store();
    let long = "長".repeat(512);
    let names = [
        "../../etc/passwd",
        ".",
        "..",
        "",
        "a/b",
        "a%2Fb",
        "\0",
        "日本",
        ".deleted-0",
        &long,
    ];
    for name in names {
        let id = StreamId::new("../x", name, name);
        store
            .put_events(
                &id,
                now(),
                None,
                &[input(0, name)].map(|mut e| {
                    e.message.push('!');
                    e
                }),
            )
            .unwrap();
    }
    let store = LogStore::open(dir.path()).unwrap();
    for name in names {
        let page = store
            .filter_events("../x", name, &FilterQuery::default())
            .unwrap();
        assert_eq!(messages(&page.events), [format!("{name}!")]);
        assert_eq!(&*page.events[0].stream, name);
    }
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn deleting_takes_the_events_and_the_positions() {
    let (dir, store) = store();
    store.append_from(&id("s"), now(), "f", &sourced(1..9)).unwrap();
    put(&store, "t", &[(0, "stays")]);
    store.delete_stream(&id("s")).unwrap();
    store.delete_stream(&id("never was")).unwrap();
    assert_eq!(store.source_position(&id("s"), "f").unwrap(), 0);
    assert_eq!(
        messages(&filter(&store, FilterQuery::default()).events),
        ["stays"]
    );
    store.append_from(&id("s"), now(), "f", &sourced(1..2)).unwrap();
    assert_eq!(
        messages(&get(&store, "s", GetQuery::default()).events),
        ["line 1"]
    );
    store.delete_group(SCOPE, "/ecs/app").unwrap();
    assert!(filter(&store, FilterQuery::default()).events.is_empty());
    put(&store, "t", &[(0, "again")]);
    store.clear().unwrap();
    assert_eq!(files(dir.path()), 0);
}

#[test]
fn expiry_removes_whole_days_and_keeps_the_positions() {
    const DAY: i64 = 86_400_000;
    let (dir, store) = store();
    for day in 0..6 {
        let events: Vec<_> = sourced(1 + day * 3..4 + day * 3)
            .into_iter()
            .map(|e| SourcedEvent {
                timestamp: at(day as i64 * DAY),
                ..e
            })
            .collect();
        store
            .append_from(&id("s"), at(day as i64 * DAY), "f", &events)
            .unwrap();
    }
    assert_eq!(store.stats(&id("s")).unwrap().events, 18);
    store.expire(SCOPE, "/ecs/app", at(3 * DAY), at(6 * DAY)).unwrap();
    assert_eq!(store.stats(&id("s")).unwrap().events, 9);
    assert_eq!(store.stats(&id("s")).unwrap().first_event, Some(at(3 * DAY)));
    store
        .expire(SCOPE, "/ecs/app", at(100 * DAY), at(6 * DAY))
        .unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    let stats = store.stats(&id("s")).unwrap();
    assert_eq!((stats.events, stats.first_event), (0, None));
    assert_eq!(stats.last_ingestion, Some(at(5 * DAY)));
    assert_eq!(store.source_position(&id("s"), "f").unwrap(), 18);
    store
        .append_from(&id("s"), at(6 * DAY), "f", &sourced(10..20))
        .unwrap();
    assert_eq!(
        messages(&get(&store, "s", GetQuery::default()).events),
        ["line 19"]
    );
}

#[test]
fn large_streams_are_cut_into_segments_and_found_again() {
    let (dir, store) = store();
    for n in 0..40 {
        let events: Vec<_> = (0..1000)
            .map(|i| input(n * 1000 + i, format!("{n} {i} {}", "x".repeat(900))))
            .collect();
        store.put_events(&id("s"), now(), None, &events).unwrap();
    }
    let stats = store.stats(&id("s")).unwrap();
    assert!(files(dir.path()) >= 5, "{}", files(dir.path()));
    let reopened = LogStore::open(dir.path()).unwrap();
    assert_eq!(reopened.stats(&id("s")).unwrap(), stats);
    let query = GetQuery {
        start: Some(at(20_500)),
        limit: Some(1),
        start_from_head: true,
        ..Default::default()
    };
    assert!(
        get(&reopened, "s", query.clone()).events[0]
            .message
            .starts_with("20 500 ")
    );
    // Without its indexes it is the same stream.
    for entry in std::fs::read_dir(dir.path()).unwrap().flatten() {
        remove_indexes(&entry.path());
    }
    let reopened = LogStore::open(dir.path()).unwrap();
    assert_eq!(reopened.stats(&id("s")).unwrap(), stats);
    assert!(
        get(&reopened, "s", query).events[0]
            .message
            .starts_with("20 500 ")
    );
    let none = Pattern::parse("nowhere").unwrap();
    let mut pages = 0;
    let mut query = FilterQuery {
        pattern: Some(&none),
        ..Default::default()
    };
    loop {
        let page = filter(&reopened, query.clone());
        assert!(page.events.is_empty());
        pages += 1;
        query.next_token = page.next_token;
        if query.next_token.is_none() {
            break;
        }
    }
    assert_eq!(pages, 1, "40 MB are read in one call");
}

fn remove_indexes(path: &Path) {
    match std::fs::read_dir(path) {
        Ok(entries) => entries.flatten().for_each(|e| remove_indexes(&e.path())),
        Err(_) if path.extension().is_some_and(|e| e == "index") => std::fs::remove_file(path).unwrap(),
        Err(_) => {}
    }
}

#[test]
fn a_torn_tail_is_cut_off_at_any_byte() {
    let (dir, store) = store();
    put(&store, "s", &[(0, "first")]);
    let file = only_file(dir.path());
    let whole = std::fs::metadata(&file).unwrap().len();
    put(&store, "s", &[(1, "second"), (2, "third")]);
    let bytes = std::fs::read(&file).unwrap();
    for len in 0..=bytes.len() as u64 {
        std::fs::write(&file, &bytes[..len as usize]).unwrap();
        let store = LogStore::open(dir.path()).unwrap();
        let found = get(&store, "s", GetQuery::default()).events.len();
        let want = if len == bytes.len() as u64 {
            3
        } else {
            usize::from(len >= whole)
        };
        assert_eq!(found, want, "{len} bytes");
        put(&store, "s", &[(3, "next")]);
        let store = LogStore::open(dir.path()).unwrap();
        assert_eq!(get(&store, "s", GetQuery::default()).events.len(), want + 1);
        let file = only_file(dir.path());
        std::fs::remove_file(file).unwrap();
    }
}

fn only_file(path: &Path) -> std::path::PathBuf {
    let entries: Vec<_> = std::fs::read_dir(path)
        .unwrap()
        .flatten()
        .map(|e| e.path())
        .collect();
    assert_eq!(entries.len(), 1, "{entries:?}");
    if entries[0].is_dir() {
        only_file(&entries[0])
    } else {
        entries[0].clone()
    }
}

// === tail ===

#[tokio::test]
async fn a_tail_sees_what_arrives_after_it_was_made() {
    let (_dir, store) = store();
    put(&store, "a", &[(0, "before")]);
    let mut tail = store.tail(SCOPE, "/ecs/app", Streams::All, None).unwrap();
    let mut errors = store
        .tail(
            SCOPE,
            "/ecs/app",
            Streams::Prefix("b".into()),
            Some(Pattern::parse("ERROR").unwrap()),
        )
        .unwrap();
    assert!(tail.poll(100).unwrap().is_empty());
    let writer = store.clone();
    let thread = std::thread::spawn(move || {
        put(&writer, "a", &[(5, "one")]);
        put(&writer, "b", &[(1, "two"), (2, "ERROR three")]);
    });
    let mut seen = Vec::new();
    while seen.len() < 3 {
        tokio::time::timeout(Duration::from_secs(10), tail.changed())
            .await
            .unwrap();
        seen.extend(tail.poll(1).unwrap());
        seen.extend(tail.poll(100).unwrap());
    }
    thread.join().unwrap();
    let mut messages: Vec<_> = seen.iter().map(|e| e.message.as_str()).collect();
    messages.sort_unstable();
    assert_eq!(messages, ["ERROR three", "one", "two"]);
    assert!(tail.poll(100).unwrap().is_empty());
    let found = errors.poll(100).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message, "ERROR three");
}

#[test]
fn writers_and_readers_share_the_store() {
    let (_dir, store) = store();
    std::thread::scope(|scope| {
        for w in 0..4 {
            let store = &store;
            scope.spawn(move || {
                for n in 0..200 {
                    put(store, "shared", &[(n, &format!("{w} {n}"))]);
                    if n % 50 == 0 {
                        store.delete_stream(&id("other")).unwrap();
                        put(store, "other", &[(n, "x")]);
                    }
                    filter(
                        store,
                        FilterQuery {
                            limit: Some(10),
                            ..Default::default()
                        },
                    );
                }
            });
        }
    });
    assert_eq!(get(&store, "shared", GetQuery::default()).events.len(), 800);
}
