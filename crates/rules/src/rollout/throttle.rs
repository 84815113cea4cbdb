//! How long a service waits before it starts tasks again that keep ending without ever RUNNING.
//!
//! Source: ECS Developer Guide, "Amazon ECS service throttle logic", which tells the longest delay and
//! that delays grow, not how.

use std::time::Duration;

use model::Timestamp;

use super::view::Counters;

/// The longest delay.
pub const DELAY_MAX: Duration = Duration::from_secs(27 * 60);

/// The delay after the second round of failures; each further round doubles it.
const DELAY_FIRST: Duration = Duration::from_secs(10);

/// From which round on a service is said to be unable to consistently start tasks.
const IMPAIRED_FROM: u32 = 3;

/// How often as many tasks as the service wants have failed. A large service that fails once as a whole
/// is no worse than a small one.
fn rounds(counters: &Counters, desired: u32) -> u32 {
    counters.launch_failures.div_ceil(desired.max(1))
}

fn delay(rounds: u32) -> Duration {
    match rounds {
        0 | 1 => Duration::ZERO,
        n if n > 10 => DELAY_MAX,
        n => (DELAY_FIRST * (1 << (n - 2))).min(DELAY_MAX),
    }
}

/// Until when no task is started, if that is after now.
pub fn until(counters: &Counters, desired: u32, now: Timestamp) -> Option<Timestamp> {
    let end = counters.last_failure_at?.plus(delay(rounds(counters, desired)));
    (end > now).then_some(end)
}

/// Whether the service is to be told of.
pub fn impaired(counters: &Counters, desired: u32) -> bool {
    rounds(counters, desired) >= IMPAIRED_FROM
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_to_27_minutes() {
        let last = Timestamp::from_secs(1000);
        // failures, desired count, seconds
        let table = [
            (0, 1, 0),
            (1, 1, 0),
            (2, 1, 10),
            (3, 1, 20),
            (4, 1, 40),
            (9, 1, 1280),
            (10, 1, 1620),
            (11, 1, 1620),
            (u32::MAX, 1, 1620),
            (10, 10, 0),
            (11, 10, 10),
            (30, 10, 20),
            (5, 0, 80),
        ];
        for (launch_failures, desired, seconds) in table {
            let counters = Counters {
                launch_failures,
                last_failure_at: Some(last),
                ..Counters::default()
            };
            let end = last.plus(Duration::from_secs(seconds));
            let just_before = Timestamp::from_millis(end.millis() - 1);
            assert_eq!(
                until(&counters, desired, end),
                None,
                "{launch_failures} of {desired}"
            );
            if seconds > 0 {
                assert_eq!(
                    until(&counters, desired, just_before),
                    Some(end),
                    "{launch_failures} of {desired}"
                );
            }
        }
        assert_eq!(until(&Counters::default(), 1, last), None);
    }
}
