//! How long a service waits before it starts tasks again that keep ending without ever RUNNING, whether or not
//! others of its tasks run.
//!
//! Source: ECS Developer Guide, "Amazon ECS service throttle logic", which tells the longest delay and
//! that delays grow, not how.

use std::time::Duration;

use model::Timestamp;

use super::view::Counters;

/// The longest delay.
pub const DELAY_MAX: Duration = Duration::from_secs(27 * 60);

/// The delay after the second failed attempt; each further one doubles it.
const DELAY_FIRST: Duration = Duration::from_secs(10);

/// From which failed attempt on a service is said to be unable to consistently start tasks.
const IMPAIRED_FROM: u32 = 3;

/// So many tasks may fail before there is any delay, in a service that wants so many.
const FREE: u32 = 3;

/// After so many failed attempts in a row. That an attempt had many tasks, or that others run, is no matter.
fn delay(counters: &Counters, desired: u32) -> Duration {
    if counters.launch_failures <= desired.clamp(1, FREE) {
        return Duration::ZERO;
    }
    match counters.failed_attempts {
        0 | 1 => Duration::ZERO,
        n if n > 10 => DELAY_MAX,
        n => (DELAY_FIRST * (1 << (n - 2))).min(DELAY_MAX),
    }
}

/// Until when no task is started, if that is after now.
pub fn until(counters: &Counters, desired: u32, now: Timestamp) -> Option<Timestamp> {
    let end = counters.last_failure_at?.plus(delay(counters, desired));
    (end > now).then_some(end)
}

/// Whether attempts are made with pauses, which is so until a task of one runs.
pub fn is_throttled(counters: &Counters, desired: u32) -> bool {
    !delay(counters, desired).is_zero()
}

/// Whether the service is to be told of.
pub fn impaired(counters: &Counters) -> bool {
    counters.failed_attempts >= IMPAIRED_FROM
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_to_27_minutes() {
        let last = Timestamp::from_secs(1000);
        // failed attempts, failed tasks, desired count, seconds
        let table = [
            (0, 0, 1, 0),
            (1, 1, 1, 0),
            (2, 2, 1, 10),
            (3, 3, 1, 20),
            (4, 4, 1, 40),
            (9, 9, 1, 1280),
            (10, 10, 1, 1620),
            (11, 11, 1, 1620),
            (u32::MAX, u32::MAX, 1, 1620),
            // A few may fail one after the other where several are wanted.
            (2, 2, 2, 0),
            (2, 3, 2, 10),
            (3, 3, 1000, 0),
            (4, 4, 1000, 40),
            // An attempt of many tasks is one.
            (1, 1000, 1000, 0),
            (2, 2000, 1000, 10),
            (2, 2, 0, 10),
        ];
        for (failed_attempts, launch_failures, desired, seconds) in table {
            let counters = Counters {
                launch_failures,
                failed_attempts,
                last_failure_at: Some(last),
                ..Counters::default()
            };
            let end = last.plus(Duration::from_secs(seconds));
            let just_before = Timestamp::from_millis(end.millis() - 1);
            assert_eq!(until(&counters, desired, end), None, "{counters:?} of {desired}");
            if seconds > 0 {
                assert_eq!(
                    until(&counters, desired, just_before),
                    Some(end),
                    "{counters:?} of {desired}"
                );
            }
        }
        assert_eq!(until(&Counters::default(), 1, last), None);
    }
}
