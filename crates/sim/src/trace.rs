use std::collections::{BTreeMap, VecDeque};

/// How many of the last events a failure shows.
const KEPT: usize = 60;

/// How much is written down of what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Only counted.
    Count,
    /// The last events are kept.
    Last,
    /// All events are printed.
    Print,
}

/// What happened, and how often the simulation came to where it is worth coming to.
pub struct Trace {
    detail: Detail,
    last: VecDeque<String>,
    events: u64,
    reached: BTreeMap<&'static str, u64>,
}

impl Trace {
    pub fn new(detail: Detail) -> Self {
        Trace {
            detail,
            last: VecDeque::new(),
            events: 0,
            reached: BTreeMap::new(),
        }
    }

    /// Something happened: a call, an observation that was told or lost, something that a driver did, a fault.
    pub fn note(&mut self, event: impl FnOnce() -> String) {
        self.events += 1;
        self.remark(event);
    }

    /// More about the last event.
    pub fn remark(&mut self, text: impl FnOnce() -> String) {
        if self.detail == Detail::Count {
            return;
        }
        let text = format!("{:>6} {}", self.events, text());
        if self.detail == Detail::Print {
            println!("{text}");
        }
        if self.last.len() == KEPT {
            self.last.pop_front();
        }
        self.last.push_back(text);
    }

    pub fn reach(&mut self, place: &'static str) {
        *self.reached.entry(place).or_default() += 1;
    }

    pub fn reached(&self) -> &BTreeMap<&'static str, u64> {
        &self.reached
    }

    pub fn events(&self) -> u64 {
        self.events
    }

    pub fn last(&self) -> Vec<String> {
        self.last.iter().cloned().collect()
    }
}
