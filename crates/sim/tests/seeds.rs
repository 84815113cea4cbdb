//! A fixed set of seeds; those that found something stay in it.

use std::collections::BTreeMap;

/// Seeds that once broke a promise.
const REGRESSIONS: &[u64] = &[];

/// The places that the fixed seeds must come to: a simulation that no longer gets there proves
/// nothing.
const PLACES: &[&str] = &[
    "PROVISIONING",
    "PENDING",
    "RUNNING",
    "STOPPING",
    "DEPROVISIONING",
    "STOPPED",
    "stopped by the user",
    "stopped by a container",
    "failed to start",
    "a task is forgotten",
    "refused",
    "crash",
    "reboot",
    "death before commit",
    "death after commit",
    "not written",
    "doubtful",
    "the clock is set",
];

fn holds(seed: u64) -> sim::Report {
    match sim::run(seed, 2000) {
        Ok(report) => report,
        Err(failure) => panic!("{failure}"),
    }
}

#[test]
fn fixed_seeds() {
    let mut reached = BTreeMap::new();
    for seed in 0..16 {
        for (place, times) in holds(seed).reached {
            *reached.entry(place).or_insert(0) += times;
        }
    }
    for place in PLACES {
        assert!(
            reached.contains_key(place),
            "no seed comes to {place:?}: {reached:?}"
        );
    }
}

#[test]
fn seeds_that_found_something() {
    for seed in REGRESSIONS {
        holds(*seed);
    }
}

#[test]
fn a_seed_gives_the_same_run_again() {
    let twice = [sim::run(7, 1000), sim::run(7, 1000)].map(|run| run.map_err(|f| f.to_string()));
    assert_eq!(twice[0], twice[1]);
}
