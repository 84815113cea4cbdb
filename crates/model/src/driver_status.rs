use crate::Timestamp;

/// How a driver is doing. The driver keeps it, `cove status` shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DriverStatus {
    /// How often it has compared what should be with what is, and when last.
    pub runs: u64,
    pub last_run: Option<Timestamp>,
    /// How much it has yet to do, in the driver's own units: VPCs, tasks, calls.
    pub waiting: usize,
    /// What keeps it from that, and since when.
    pub failure: Option<(Timestamp, String)>,
}

impl DriverStatus {
    /// It has run: `waiting` is left to do, and `failure` is why. A failure that lasts keeps its beginning.
    pub fn ran(&mut self, now: Timestamp, waiting: usize, failure: Option<String>) {
        self.runs += 1;
        self.last_run = Some(now);
        self.waiting = waiting;
        let since = self.failure.take().map_or(now, |(since, _)| since);
        self.failure = failure.map(|text| (since, text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_that_lasts_keeps_its_beginning() {
        let at = Timestamp::from_secs;
        let mut status = DriverStatus::default();
        status.ran(at(1), 2, Some("no".into()));
        status.ran(at(2), 1, Some("still not".into()));
        assert_eq!(status.failure, Some((at(1), "still not".into())));
        status.ran(at(3), 0, None);
        assert_eq!(
            (status.runs, status.last_run, status.failure),
            (3, Some(at(3)), None)
        );
    }
}
