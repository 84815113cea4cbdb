use super::*;

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
