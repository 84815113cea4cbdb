use super::*;

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
