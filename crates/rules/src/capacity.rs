//! Which capacity providers of a strategy the next tasks go to.
//!
//! The base of a provider is filled first. After it the tasks are shared out in the ratio of the weights, by
//! the quota method of Balinski and Young: whatever their number, each provider has its exact share
//! rounded up or down, and one task more never takes one away from a provider.
//!
//! Source: ECS API Reference, CapacityProviderStrategyItem.

/// A capacity provider of a strategy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many tasks it gets before any goes by weight.
    pub base: u32,
    pub weight: u32,
    /// How many of the tasks it has.
    pub tasks: u32,
}

impl Share {
    /// Its tasks that its base does not count.
    fn by_weight(&self) -> u64 {
        u64::from(self.tasks.saturating_sub(self.base))
    }
}

/// The places among `shares` of the providers that the next `count` tasks go to, in order. A provider without
/// weight gets only its base, unless none has any: then the first gets the rest. Empty without
/// a provider.
pub fn assign(mut shares: Vec<Share>, count: u32) -> Vec<usize> {
    (0..count)
        .map_while(|_| {
            let at = next(&shares)?;
            shares[at].tasks = shares[at].tasks.saturating_add(1);
            Some(at)
        })
        .collect()
}

fn next(shares: &[Share]) -> Option<usize> {
    if let Some(at) = shares.iter().position(|s| s.tasks < s.base) {
        return Some(at);
    }
    let weights: u64 = shares.iter().map(|s| u64::from(s.weight)).sum();
    let total = 1 + shares
        .iter()
        .filter(|s| s.weight > 0)
        .map(Share::by_weight)
        .sum::<u64>();
    let below_quota = |s: &Share| s.by_weight() * weights < u64::from(s.weight) * total;
    // Compares (tasks + 1) / weight.
    let order = |a: &Share, b: &Share| {
        let left = (a.by_weight() + 1) * u64::from(b.weight);
        left.cmp(&((b.by_weight() + 1) * u64::from(a.weight)))
    };
    let candidates = shares.iter().enumerate().filter(|(_, s)| below_quota(s));
    let best = candidates.min_by(|(_, a), (_, b)| order(a, b));
    best.map(|(at, _)| at).or((!shares.is_empty()).then_some(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(table: &[(u32, u32, u32)]) -> Vec<Share> {
        let share = |&(base, weight, tasks)| Share { base, weight, tasks };
        table.iter().map(share).collect()
    }

    /// How many of `count` tasks each provider gets.
    fn tally(table: &[(u32, u32, u32)], count: u32) -> Vec<usize> {
        let given = assign(shares(table), count);
        (0..table.len())
            .map(|at| given.iter().filter(|g| **g == at).count())
            .collect()
    }

    #[test]
    fn the_base_is_filled_first_and_the_rest_goes_by_weight() {
        assert_eq!(assign(shares(&[(0, 4, 0), (2, 1, 0)]), 4), [1, 1, 0, 0]);
        assert_eq!(tally(&[(2, 1, 0), (0, 4, 0)], 12), [4, 8]);
        assert_eq!(tally(&[(0, 1, 0), (0, 1, 0)], 7), [4, 3]);
        assert_eq!(tally(&[(0, 1, 0), (0, 3, 0)], 8), [2, 6]);
    }

    #[test]
    fn tasks_that_are_there_count() {
        // A base that lost a task gets it back before anybody else.
        assert_eq!(assign(shares(&[(2, 1, 1), (0, 4, 8)]), 2), [0, 0]);
        // So does the provider whose tasks ended.
        assert_eq!(tally(&[(0, 1, 4), (0, 1, 0)], 4), [0, 4]);
    }

    #[test]
    fn no_weight_means_the_base_alone() {
        assert_eq!(tally(&[(1, 0, 0), (0, 5, 0)], 9), [1, 8]);
        assert_eq!(tally(&[(0, 0, 0)], 3), [3]);
        assert_eq!(tally(&[(3, 0, 0), (0, 0, 0)], 5), [5, 0]);
        assert!(assign(Vec::new(), 3).is_empty());
    }

    #[test]
    fn every_share_is_within_one_of_its_weight_at_any_time() {
        let mut seed = 7_u64;
        let mut random = |below: u64| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for _ in 0..200 {
            let providers = 1 + random(20);
            let base_at = random(providers);
            let table: Vec<Share> = (0..providers)
                .map(|n| Share {
                    base: if n == base_at {
                        u32::try_from(random(9)).unwrap()
                    } else {
                        0
                    },
                    weight: u32::try_from(random(1001)).unwrap(),
                    tasks: 0,
                })
                .collect();
            let weights: u64 = table.iter().map(|s| u64::from(s.weight)).sum();
            if weights == 0 {
                continue;
            }
            let base = u64::from(table.iter().map(|s| s.base).sum::<u32>());
            let order = assign(table.clone(), 120);
            let mut counts = vec![0_u64; table.len()];
            for (n, at) in (1_u64..).zip(order) {
                counts[at] += 1;
                for (share, count) in table.iter().zip(&counts) {
                    let rest = n.saturating_sub(base);
                    let above = i128::from(*count) - i128::from(u64::from(share.base).min(n));
                    let exact = i128::from(u64::from(share.weight) * rest);
                    let apart = (above * i128::from(weights) - exact).abs();
                    assert!(apart < i128::from(weights), "{table:?}: {counts:?}");
                }
            }
        }
    }
}
