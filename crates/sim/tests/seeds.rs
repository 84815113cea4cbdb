//! A fixed set of seeds, those that found something among them, and fresh ones for a while.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime};

use sim::{STEPS, Scenario};

/// Seeds that once broke a promise.
const REGRESSIONS: &[u64] = &[23409, 23739, 31131];

/// The places that the fixed seeds must come to: a simulation that no longer gets there proves
/// nothing.
const EVERYWHERE: &[&str] = &[
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
const WITH_SERVICES: &[&str] = &[
    "stopped by its service",
    "stopped with its instance",
    "a healthy task is stopped by its service",
    "a service has as many tasks as it may",
    "an older deployment starts a task",
    "a deployment has failed tasks",
    "a deployment is completed",
    "a circuit breaker trips",
    "a rollback begins anew",
    "a rollback takes the old tasks",
    "traffic is shifted",
    "a task set starts a task",
    "a task never runs",
    "a task ends soon after it ran",
    "a subnet has no free address",
];

/// How long fresh seeds are tried. The last one may end later.
const FRESH: Duration = Duration::from_secs(20);

fn holds(seed: u64) -> sim::Report {
    match sim::run(seed, STEPS) {
        Ok(report) => report,
        Err(failure) => panic!("{failure}"),
    }
}

fn fixed_seeds(scenario: Scenario, places: &[&[&str]]) {
    let mut reached = BTreeMap::new();
    for seed in (0..32).filter(|seed| Scenario::of(*seed) == scenario) {
        for (place, times) in holds(seed).reached {
            *reached.entry(place).or_insert(0) += times;
        }
    }
    for place in places.iter().copied().flatten() {
        assert!(
            reached.contains_key(place),
            "no seed comes to {place:?}: {reached:?}"
        );
    }
}

#[test]
fn fixed_seeds_of_tasks() {
    fixed_seeds(Scenario::Tasks, &[EVERYWHERE]);
}

#[test]
fn fixed_seeds_of_services() {
    fixed_seeds(Scenario::Services, &[EVERYWHERE, WITH_SERVICES]);
}

#[test]
fn seeds_that_found_something() {
    for seed in REGRESSIONS {
        holds(*seed);
    }
}

/// A failure says its seed, and `make sim SEED=…` shows it again.
#[test]
fn fresh_seeds() {
    let (began, since) = (
        Instant::now(),
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH),
    );
    let first = since.map_or(0, |since| since.as_micros() as u64);
    for seed in first.. {
        if began.elapsed() >= FRESH {
            break;
        }
        holds(seed);
    }
}

#[test]
fn a_seed_gives_the_same_run_again() {
    for seed in [6, 7] {
        let twice = [sim::run(seed, 1000), sim::run(seed, 1000)].map(|run| run.map_err(|f| f.to_string()));
        assert_eq!(twice[0], twice[1]);
    }
}
