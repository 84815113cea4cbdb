//! What AWS's rules say of a connection, and what the plan for the kernel does with its packets: both
//! agree about generated clouds and connections, also about where a connection ends.

mod cases;
mod compare;

use std::panic::{AssertUnwindSafe, catch_unwind};

use compare::{Disagreement, compare};
use netplan::generated::{Generated, Probe};
use rows::{Kind, RowRef};

/// Clouds and connections a run.
const CLOUDS: u64 = 1_000;
const PROBES: usize = 40;

/// The rows of the cloud without which the two would agree, for a case of its own in `cases`.
fn shrunk(seed: u64, probe: &Probe) -> Vec<RowRef> {
    let without = |removed: &[(Kind, String)]| {
        let mut generated = Generated::new(seed, "ab12");
        for (kind, key) in removed {
            generated.cloud.tables.replace(*kind, key, None);
        }
        generated
    };
    let differs = |removed: &[(Kind, String)]| {
        let generated = without(removed);
        // A cloud without what the connection begins at is no question.
        let compared = catch_unwind(AssertUnwindSafe(|| {
            compare(&generated, std::slice::from_ref(probe))
        }));
        compared.is_ok_and(|compared| compared.iter().any(Result::is_err))
    };
    let mut removed = Vec::new();
    for change in without(&[]).cloud.tables.snapshot() {
        removed.push((change.kind, change.key));
        if !differs(&removed) {
            removed.pop();
        }
    }
    let rest = without(&removed).cloud.tables.snapshot();
    rest.into_iter().filter_map(|change| change.row).collect()
}

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
                Err(found) => {
                    if different.is_empty() {
                        println!("cloud {seed}, shrunk: {:#?}", shrunk(seed, &found.probe));
                    }
                    different.push(report(seed, &found));
                }
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
