//! `aws logs tail --follow` without its five seconds.
//!
//! The AWS CLI follows a group by asking FilterLogEvents again and again: at once after an answer
//! that has a `nextToken`, and only after five seconds after one that has none. Whoever asks a
//! second time on one connection, without a token, for the same group follows it (`tail` alone
//! ends at the first answer without a token). From then on each of its answers has a token, and a
//! request with that token is answered when something new is there, or after a while without.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::HeaderMap;
use http::header::USER_AGENT;
use logstore::Event;
use model::Timestamp;

/// How long a request waits for something new, below the clients' read timeout of 60 seconds.
pub const WAIT: Duration = Duration::from_secs(20);
/// The token of a follower.
pub const TOKEN: &str = "follow";

/// What is known of the requests of `aws logs tail` on one connection.
#[derive(Default)]
pub struct Tailing {
    tail: Mutex<Option<Tail>>,
}

struct Tail {
    group: String,
    /// The newest time of all events sent, and the events of that time.
    newest: Option<(Timestamp, BTreeSet<String>)>,
}

/// Whether a request is one of `aws logs tail`.
pub fn is_tail(headers: &HeaderMap) -> bool {
    headers
        .get(USER_AGENT)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|agent| agent.contains("command/logs.tail"))
}

impl Tailing {
    /// Notes a request of `aws logs tail` for a group; says whether its sender follows the group.
    pub fn follows(&self, group: &str, token: Option<&str>) -> bool {
        let mut tail = self.tail.lock().unwrap_or_else(PoisonError::into_inner);
        match &*tail {
            Some(known) if known.group == group => token.is_none_or(|t| t == TOKEN),
            _ => {
                *tail = Some(Tail {
                    group: group.to_owned(),
                    newest: None,
                });
                false
            }
        }
    }

    /// From when on events can be new.
    pub fn since(&self) -> Option<Timestamp> {
        let tail = self.tail.lock().unwrap_or_else(PoisonError::into_inner);
        tail.as_ref().and_then(|t| t.newest.as_ref()).map(|(at, _)| *at)
    }

    /// Takes out the events that were sent before, and remembers the others as sent.
    pub fn only_new(&self, events: &mut Vec<Event>) {
        let mut tail = self.tail.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(tail) = tail.as_mut() else { return };
        if let Some((at, sent)) = &tail.newest {
            events.retain(|e| e.timestamp > *at || (e.timestamp == *at && !sent.contains(&e.event_id)));
        }
        for event in events {
            match &mut tail.newest {
                Some((at, sent)) if event.timestamp == *at => {
                    sent.insert(event.event_id.clone());
                }
                Some((at, _)) if event.timestamp < *at => {}
                newest => *newest = Some((event.timestamp, BTreeSet::from([event.event_id.clone()]))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(ms: i64, id: &str) -> Event {
        Event {
            stream: "s".into(),
            timestamp: Timestamp::from_millis(ms),
            ingestion: Timestamp::EPOCH,
            message: "m".into(),
            event_id: id.into(),
        }
    }

    #[test]
    fn who_asks_again_without_a_token_follows() {
        let c = Tailing::default();
        assert!(!c.follows("a", None), "tail alone");
        assert!(c.follows("a", None), "asked again");
        assert!(c.follows("a", Some(TOKEN)));
        assert!(!c.follows("b", None), "another group");
        let paging = Tailing::default();
        assert!(
            !paging.follows("a", None) && !paging.follows("a", Some("page 2")),
            "tail through pages"
        );
    }

    #[test]
    fn an_event_is_sent_once() {
        let c = Tailing::default();
        c.follows("a", None);
        let mut first = vec![event(1, "x"), event(2, "y")];
        c.only_new(&mut first);
        assert_eq!(first.len(), 2);
        assert_eq!(c.since(), Some(Timestamp::from_millis(2)));
        let mut second = vec![event(2, "y"), event(2, "z"), event(3, "w")];
        c.only_new(&mut second);
        assert_eq!(
            second.iter().map(|e| e.event_id.as_str()).collect::<Vec<_>>(),
            ["z", "w"]
        );
    }
}
