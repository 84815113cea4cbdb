//! The stages of blue/green, linear and canary deployments, and how traffic moves in them.
//!
//! Sources: ECS Developer Guide, "Amazon ECS blue/green service deployments workflow", "Amazon ECS linear
//! deployments", "Amazon ECS canary deployments".

use std::time::Duration;

pub use model::service::Stage;

/// All of the traffic.
pub const ALL: u16 = 1000;

/// `deploymentConfiguration.strategy` with what belongs to it. Shares are of 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    Rolling,
    BlueGreen {
        bake: Duration,
    },
    Linear {
        step: u16,
        step_bake: Duration,
        bake: Duration,
    },
    Canary {
        first: u16,
        first_bake: Duration,
        bake: Duration,
    },
}

impl Strategy {
    /// The share of production traffic that the new deployment has after this shift, counted from 0.
    pub fn weight(self, step: u32) -> u16 {
        match self {
            Strategy::Rolling | Strategy::BlueGreen { .. } => ALL,
            Strategy::Linear { step: share, .. } => {
                let sum = u64::from(share.max(1)) * (u64::from(step) + 1);
                u16::try_from(sum).unwrap_or(ALL).min(ALL)
            }
            Strategy::Canary { first, .. } if step == 0 => first.min(ALL),
            Strategy::Canary { .. } => ALL,
        }
    }

    /// How long that share stays before the next shift. The last shift has no bake time of its own.
    pub fn step_bake(self, step: u32) -> Duration {
        match self {
            _ if self.weight(step) == ALL => Duration::ZERO,
            Strategy::Linear { step_bake, .. } => step_bake,
            Strategy::Canary { first_bake, .. } => first_bake,
            Strategy::Rolling | Strategy::BlueGreen { .. } => Duration::ZERO,
        }
    }

    /// How long both deployments run once all traffic has moved.
    pub fn bake(self) -> Duration {
        match self {
            Strategy::Rolling => Duration::ZERO,
            Strategy::BlueGreen { bake } | Strategy::Linear { bake, .. } | Strategy::Canary { bake, .. } => {
                bake
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn shares_grow_to_all_by_the_strategy() {
        let linear = |step| Strategy::Linear {
            step,
            step_bake: MINUTE,
            bake: MINUTE,
        };
        let canary = |first| Strategy::Canary {
            first,
            first_bake: MINUTE,
            bake: MINUTE,
        };
        let blue_green = Strategy::BlueGreen { bake: MINUTE };
        let table: [(Strategy, &[u16]); 9] = [
            (blue_green, &[1000]),
            (linear(500), &[500, 1000]),
            (linear(300), &[300, 600, 900, 1000]),
            (linear(1000), &[1000]),
            (linear(30), &[30, 60, 90]),
            (canary(50), &[50, 1000]),
            (canary(1), &[1, 1000]),
            (canary(1000), &[1000]),
            (canary(u16::MAX), &[1000]),
        ];
        for (strategy, shares) in table {
            for (step, share) in (0..).zip(shares) {
                assert_eq!(strategy.weight(step), *share, "{strategy:?} {step}");
                let bake = if *share == ALL { Duration::ZERO } else { MINUTE };
                assert_eq!(strategy.step_bake(step), bake, "{strategy:?} {step}");
            }
        }
        assert_eq!(linear(30).weight(u32::MAX), ALL);
        assert_eq!(linear(0).weight(2), 3);
    }
}
