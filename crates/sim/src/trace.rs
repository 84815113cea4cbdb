use std::collections::{BTreeMap, VecDeque};

/// How many of the last events a failure shows.
const KEPT: usize = 60;

/// The last things that happened, for the report of a failure.
#[derive(Default)]
pub struct Trace {
    last: VecDeque<String>,
    events: u64,
    reached: BTreeMap<&'static str, u64>,
}

impl Trace {
    pub fn note(&mut self, event: impl FnOnce() -> String) {
        if self.last.len() == KEPT {
            self.last.pop_front();
        }
        self.events += 1;
        let text = event();
        self.last.push_back(format!("{:>6} {text}", self.events));
    }

    /// Counts that the simulation came to a place worth coming to.
    pub fn reach(&mut self, place: &'static str) {
        *self.reached.entry(place).or_default() += 1;
    }

    pub fn reached(&self) -> &BTreeMap<&'static str, u64> {
        &self.reached
    }

    /// Everything that was ever noted, counted.
    pub fn events(&self) -> u64 {
        self.events
    }

    pub fn last(&self) -> Vec<String> {
        self.last.iter().cloned().collect()
    }
}
