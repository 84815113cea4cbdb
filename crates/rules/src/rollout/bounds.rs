//! The numbers of a deployment configuration: percents, thresholds, and how they are rounded.
//!
//! Sources: Amazon ECS API Reference, "DeploymentConfiguration"; ECS Developer Guide, "How the Amazon ECS
//! deployment circuit breaker detects failures".

/// `minimumHealthyPercent` and `maximumPercent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub minimum_healthy_percent: u32,
    pub maximum_percent: u32,
}

impl Bounds {
    /// What REPLICA services have when nobody says anything; task sets too.
    pub const REPLICA: Bounds = Bounds {
        minimum_healthy_percent: 100,
        maximum_percent: 200,
    };
    /// What DAEMON services have when the API's caller says nothing.
    pub const DAEMON: Bounds = Bounds {
        minimum_healthy_percent: 0,
        maximum_percent: 100,
    };

    /// How many tasks stay healthy: rounded up.
    pub fn minimum(self, desired: u32) -> u32 {
        let part = u64::from(desired) * u64::from(self.minimum_healthy_percent);
        saturated(part.div_ceil(100))
    }

    /// How many tasks there are at most, those that are being stopped among them: rounded down.
    pub fn maximum(self, desired: u32) -> u32 {
        saturated(u64::from(desired) * u64::from(self.maximum_percent) / 100)
    }
}

fn saturated(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// `deploymentCircuitBreaker`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breaker {
    pub enable: bool,
    pub rollback: bool,
    /// Whether a task that becomes healthy sets the count to 0. True unless the caller says otherwise.
    pub reset_on_healthy_task: bool,
    pub threshold: Threshold,
}

impl Breaker {
    pub const OFF: Breaker = Breaker {
        enable: false,
        rollback: false,
        reset_on_healthy_task: true,
        threshold: Threshold::DEFAULT,
    };
}

/// `thresholdConfiguration`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// A percentage of the desired count, at least 3 and at most 200 tasks.
    BoundedPercent(u32),
    /// A percentage of the desired count, at least one task.
    UnboundedPercent(u32),
    Count(u32),
}

impl Threshold {
    pub const DEFAULT: Threshold = Threshold::BoundedPercent(50);

    /// How many failed tasks make the deployment fail.
    pub fn tasks(self, desired: u32) -> u32 {
        let part = |percent: u32| saturated((u64::from(desired) * u64::from(percent)).div_ceil(100));
        match self {
            Threshold::BoundedPercent(percent) => part(percent).clamp(3, 200),
            Threshold::UnboundedPercent(percent) => part(percent).max(1),
            Threshold::Count(count) => count.max(1),
        }
    }
}

/// A task set's `computedDesiredCount`: rounded up. `scale` is in percent, from 0 to 100.
pub fn computed_desired_count(desired: u32, scale: f64) -> u32 {
    // In millionths of a percent: what is whole in decimals must not be rounded up for its binary fraction.
    let millionths = (scale * 1e6).round() as u64;
    saturated((u64::from(desired) * millionths).div_ceil(100_000_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minimum_is_rounded_up_and_the_maximum_down() {
        // desired, minimum percent, maximum percent, lower bound, upper bound
        let table = [
            (4, 100, 200, 4, 8),
            (4, 50, 100, 2, 4),
            (3, 50, 150, 2, 4),
            (5, 50, 150, 3, 7),
            (1, 50, 100, 1, 1),
            (1, 0, 100, 0, 1),
            (1, 100, 150, 1, 1),
            (1, 100, 199, 1, 1),
            (7, 33, 133, 3, 9),
            (10, 1, 110, 1, 11),
            (0, 100, 200, 0, 0),
            (u32::MAX, 100, 200, u32::MAX, u32::MAX),
        ];
        for (desired, minimum_healthy_percent, maximum_percent, lower, upper) in table {
            let bounds = Bounds {
                minimum_healthy_percent,
                maximum_percent,
            };
            assert_eq!(
                (bounds.minimum(desired), bounds.maximum(desired)),
                (lower, upper),
                "{bounds:?}"
            );
        }
    }

    #[test]
    fn the_threshold_is_half_of_the_desired_count_within_3_and_200() {
        use Threshold::*;
        let table = [
            (Threshold::DEFAULT, 0, 3),
            (Threshold::DEFAULT, 1, 3),
            (Threshold::DEFAULT, 6, 3),
            (Threshold::DEFAULT, 7, 4),
            (Threshold::DEFAULT, 25, 13),
            (Threshold::DEFAULT, 399, 200),
            (Threshold::DEFAULT, 400, 200),
            (Threshold::DEFAULT, 5000, 200),
            (BoundedPercent(100), 10, 10),
            (UnboundedPercent(50), 1, 1),
            (UnboundedPercent(50), 1000, 500),
            (UnboundedPercent(0), 10, 1),
            (Count(7), 100, 7),
            (Count(0), 100, 1),
        ];
        for (threshold, desired, want) in table {
            assert_eq!(threshold.tasks(desired), want, "{threshold:?} of {desired}");
        }
    }

    #[test]
    fn a_task_set_s_share_is_rounded_up() {
        let table = [
            (10, 100.0, 10),
            (10, 25.0, 3),
            (3, 50.0, 2),
            (2, 60.0, 2),
            (4, 0.0, 0),
            (1, 0.01, 1),
            (0, 100.0, 0),
            (200, 0.33, 1),
            // In binary arithmetic these are a bit more than whole.
            (100, 7.0, 7),
            (100, 55.0, 55),
            (1000, 0.7, 7),
            (3, 33.333, 1),
            (3, 33.334, 2),
            (3, 100.0 / 3.0, 1),
            (5000, 0.001, 1),
            (u32::MAX, 100.0, u32::MAX),
        ];
        for (desired, scale, want) in table {
            assert_eq!(
                computed_desired_count(desired, scale),
                want,
                "{scale} of {desired}"
            );
        }
    }
}
