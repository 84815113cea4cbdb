//! `sim --seed N [--steps N]` and `sim --seeds A..B [--steps N]`: runs simulations, and on a broken
//! promise shows the last events and the seed.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

const USAGE: &str = "usage: sim (--seed N | --seeds A..B) [--steps N]";
const STEPS: u64 = 5000;

fn main() -> ExitCode {
    let Some((seeds, steps)) = arguments() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let began = Instant::now();
    let (mut events, mut runs) = (0, 0_u64);
    let mut reached: BTreeMap<&str, u64> = BTreeMap::new();
    for seed in seeds {
        match sim::run(seed, steps) {
            Ok(report) => {
                events += report.events;
                for (place, times) in report.reached {
                    *reached.entry(place).or_insert(0) += times;
                }
            }
            Err(failure) => {
                eprintln!("{failure}");
                return ExitCode::FAILURE;
            }
        }
        runs += 1;
    }
    for (place, times) in reached {
        println!("{times:>10} {place}");
    }
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "{runs} runs of {steps} steps, {events} events in {seconds:.2} s: {:.0} events a second",
        events as f64 / seconds
    );
    ExitCode::SUCCESS
}

fn arguments() -> Option<(std::ops::Range<u64>, u64)> {
    let (mut seeds, mut steps) = (None, STEPS);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next()?;
        match name.as_str() {
            "--seed" => {
                let seed: u64 = value.parse().ok()?;
                seeds = Some(seed..seed.checked_add(1)?);
            }
            "--seeds" => {
                let (first, end) = value.split_once("..")?;
                seeds = Some(first.parse().ok()?..end.parse().ok()?);
            }
            "--steps" => steps = value.parse().ok()?,
            _ => return None,
        }
    }
    Some((seeds?, steps))
}
