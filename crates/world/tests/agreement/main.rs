//! What AWS's rules say of a connection, and what the plan for the kernel does with its packets: both
//! agree about generated clouds and connections, also about where a connection ends.

mod compare;

use compare::{Disagreement, compare};
use netplan::generated::Generated;

/// Clouds and connections a run.
const CLOUDS: u64 = 1_000;
const PROBES: usize = 40;

/// A seed and connections of it, as few as still show the difference.
fn report(seed: u64, found: &Disagreement) -> String {
    format!(
        "cloud {seed}: {:?}\n  rules: {}\n  plan:  {}",
        found.probe, found.rules, found.plan
    )
}

#[test]
fn rules_and_plan_agree() {
    let first = match std::env::var("AGREEMENT_SEED") {
        Ok(text) => text.parse().expect("AGREEMENT_SEED is a number"),
        Err(_) => 0,
    };
    let clouds = match std::env::var("AGREEMENT_CLOUDS") {
        Ok(text) => text.parse().expect("AGREEMENT_CLOUDS is a number"),
        Err(_) => CLOUDS,
    };
    let (mut reached, mut stopped, mut different) = (0, 0, Vec::new());
    for seed in first..first + clouds {
        let mut generated = Generated::new(seed, "ab12");
        let probes: Vec<_> = (0..PROBES).map(|_| generated.probe()).collect();
        for compared in compare(&generated, &probes) {
            match compared {
                Ok(true) => reached += 1,
                Ok(false) => stopped += 1,
                Err(found) => different.push(report(seed, &found)),
            }
        }
    }
    println!("{reached} connections get through and {stopped} do not");
    assert!(
        different.is_empty(),
        "{} of {} differ:\n{}",
        different.len(),
        reached + stopped + different.len(),
        different.iter().take(12).cloned().collect::<Vec<_>>().join("\n")
    );
    // Clouds in which nothing or everything gets through would show little.
    let all = reached + stopped;
    assert!(reached * 20 > all && stopped * 20 > all, "{reached} of {all}");
}
