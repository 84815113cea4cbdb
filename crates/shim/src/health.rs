//! What the outcomes of probes make of a container's health: Docker's rules. Pure.

use crate::spec::{Health, HealthCheck};

/// What is known of a container by its probes so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub health: Health,
    /// Probes that failed since the last one that did not.
    pub failures: u32,
}

impl Verdict {
    /// Before the first probe.
    pub(crate) const NONE: Verdict = Verdict {
        health: Health::Unknown,
        failures: 0,
    };

    /// After one more probe, which began `age_ms` after the container. As long as none has succeeded,
    /// failures in the start period do not count.
    pub(crate) fn after(self, check: &HealthCheck, passed: bool, age_ms: u64) -> Verdict {
        if passed {
            return Verdict {
                health: Health::Healthy,
                failures: 0,
            };
        }
        if self.health == Health::Unknown && age_ms < check.start_period_ms {
            return self;
        }
        let failures = self.failures.saturating_add(1);
        Verdict {
            health: if failures >= check.retries {
                Health::Unhealthy
            } else {
                self.health
            },
            failures,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Health::{Healthy, Unhealthy, Unknown};

    /// What probes every 10 seconds make of a container, by their outcomes: `+` passed, `-` failed.
    fn reported(outcomes: &str, retries: u32, start_period_ms: u64) -> Vec<Health> {
        let check = HealthCheck {
            args: vec!["true".to_owned()],
            interval_ms: 10_000,
            timeout_ms: 5_000,
            retries,
            start_period_ms,
        };
        let mut verdict = Verdict::NONE;
        let mut age_ms = 0;
        let after = |outcome: char| {
            age_ms += check.interval_ms;
            verdict = verdict.after(&check, outcome == '+', age_ms);
            verdict.health
        };
        outcomes.chars().map(after).collect()
    }

    #[test]
    fn health_follows_from_the_probes() {
        let table: &[(&str, u32, u64, &[Health])] = &[
            ("+", 3, 0, &[Healthy]),
            ("--+", 3, 0, &[Unknown, Unknown, Healthy]),
            ("---+", 3, 0, &[Unknown, Unknown, Unhealthy, Healthy]),
            // So many in a row.
            (
                "+--+--",
                3,
                0,
                &[Healthy, Healthy, Healthy, Healthy, Healthy, Healthy],
            ),
            ("+---+", 3, 0, &[Healthy, Healthy, Healthy, Unhealthy, Healthy]),
            ("-", 1, 0, &[Unhealthy]),
            ("+-", 1, 0, &[Healthy, Unhealthy]),
            // Those at 10 and 20 seconds are in the start period, the one at 30 is not.
            ("----", 2, 30_000, &[Unknown, Unknown, Unknown, Unhealthy]),
            ("--+-", 2, 60_000, &[Unknown, Unknown, Healthy, Healthy]),
            // A success ends it: from then on failures count.
            ("+--", 2, 60_000, &[Healthy, Healthy, Unhealthy]),
            // What is unhealthy stays so until a success.
            (
                "------+",
                2,
                0,
                &[
                    Unknown, Unhealthy, Unhealthy, Unhealthy, Unhealthy, Unhealthy, Healthy,
                ],
            ),
        ];
        for (outcomes, retries, start_period_ms, health) in table {
            assert_eq!(
                reported(outcomes, *retries, *start_period_ms),
                *health,
                "{outcomes}"
            );
        }
    }

    #[test]
    fn failures_do_not_overflow() {
        let check = HealthCheck {
            args: Vec::new(),
            interval_ms: 1,
            timeout_ms: 1,
            retries: u32::MAX,
            start_period_ms: 0,
        };
        let last = Verdict {
            health: Unknown,
            failures: u32::MAX,
        };
        assert_eq!(last.after(&check, false, 0).failures, u32::MAX);
    }
}
