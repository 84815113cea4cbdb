use super::*;

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
