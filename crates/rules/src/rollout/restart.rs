//! How long the replacements of tasks wait that keep ending soon after RUNNING.
//!
//! AWS never throttles these (ECS Developer Guide, "Amazon ECS service throttle logic"), but it takes half a minute to
//! start a task. Where a start takes a moment, a task that ends at once would be started many times a second; so
//! the pauses between its starts grow to that half minute.

use std::time::Duration;

use model::Timestamp;

use super::view::Counters;

/// The longest pause when nobody says otherwise.
pub const PAUSE_MAX: Duration = Duration::from_secs(30);

/// The pause after the second short life, as a part of the longest one; each further life doubles it.
const FIRST_PART: u32 = 30;

/// After so many attempts in a row that ended soon after RUNNING. The first replacement does not wait.
fn pause(short_lives: u32, longest: Duration) -> Duration {
    match short_lives {
        0 | 1 => Duration::ZERO,
        n if n > 6 => longest,
        n => (longest / FIRST_PART * (1 << (n - 2))).min(longest),
    }
}

/// Until when the replacements wait, if that is after now.
pub fn until(counters: &Counters, longest: Duration, now: Timestamp) -> Option<Timestamp> {
    let end = counters
        .last_short_life_at?
        .plus(pause(counters.short_lives, longest));
    (end > now).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_the_longest() {
        let secs = Duration::from_secs;
        let starts = [0, 0, 1, 2, 4, 8, 16, 30, 30];
        for (short_lives, seconds) in (0..).zip(starts) {
            assert_eq!(pause(short_lives, PAUSE_MAX), secs(seconds), "{short_lives}");
            assert_eq!(
                pause(short_lives, PAUSE_MAX * 2),
                secs(2 * seconds),
                "{short_lives}"
            );
        }
        assert_eq!(pause(u32::MAX, PAUSE_MAX), PAUSE_MAX);
        assert_eq!(pause(u32::MAX, Duration::ZERO), Duration::ZERO);
    }

    #[test]
    fn a_pause_begins_with_the_last_end() {
        let last = Timestamp::from_secs(1000);
        let counters = Counters {
            short_lives: 3,
            last_short_life_at: Some(last),
            ..Counters::default()
        };
        let end = last.plus(Duration::from_secs(2));
        assert_eq!(until(&counters, PAUSE_MAX, last), Some(end));
        assert_eq!(until(&counters, PAUSE_MAX, end), None);
        assert_eq!(until(&Counters::default(), PAUSE_MAX, last), None);
    }
}
