use super::*;

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
