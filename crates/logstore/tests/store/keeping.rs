use super::*;

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
