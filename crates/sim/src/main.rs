//! Runs simulations, and on a broken promise shows the last events and the seed.
//!
//! `sim --seed N` runs one again (`--print` shows all that happens), `sim --seeds A..B` a range, and
//! `sim --seconds N` as many as fit, from a seed that the clock chooses.
//!
//! `sim --plan` measures what planning costs instead, among few services and among many.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use sim::planner::{self, Spent};
use sim::{Report, STEPS, Scenario};

const USAGE: &str = "usage: sim (--seed N [--print] | --seeds A..B | --seconds N) [--steps N], or sim --plan";

struct Arguments {
    seeds: std::ops::Range<u64>,
    /// No run begins later.
    time: Option<Duration>,
    steps: u64,
    print: bool,
}

/// How many services planning is measured among, and how many tasks each has.
const ESTATES: &[(u32, u32)] = &[(100, 10), (10_000, 10)];
/// How many tasks end and are replaced there.
const LIVES: u32 = 2000;

fn main() -> ExitCode {
    if std::env::args().skip(1).eq(["--plan"]) {
        return plan();
    }
    let Some(arguments) = arguments() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let began = Instant::now();
    let mut totals: BTreeMap<Scenario, Total> = BTreeMap::new();
    for seed in arguments.seeds.clone() {
        if arguments.time.is_some_and(|time| began.elapsed() >= time) {
            break;
        }
        let began = Instant::now();
        let ran = if arguments.print {
            sim::run_aloud(seed, arguments.steps)
        } else {
            sim::run(seed, arguments.steps)
        };
        match ran {
            Ok(report) => totals
                .entry(report.scenario)
                .or_default()
                .add(&report, began.elapsed()),
            Err(failure) => {
                eprintln!("{failure}");
                return ExitCode::FAILURE;
            }
        }
    }
    for (scenario, total) in &totals {
        println!("{}:", scenario.name());
        for (place, times) in &total.reached {
            println!("{times:>12} {place}");
        }
    }
    for (scenario, total) in &totals {
        let seconds = total.time.as_secs_f64();
        println!(
            "{}: {} runs of {} steps from seed {}, {} events in {seconds:.2} s: {:.0} events a second",
            scenario.name(),
            total.runs,
            arguments.steps,
            arguments.seeds.start,
            total.events,
            total.events as f64 / seconds
        );
    }
    ExitCode::SUCCESS
}

/// Says what planning costs.
fn plan() -> ExitCode {
    for (services, tasks_each) in ESTATES {
        let cost = match planner::measure(*services, *tasks_each, LIVES) {
            Ok(cost) => cost,
            Err(what) => {
                eprintln!("{what}");
                return ExitCode::FAILURE;
            }
        };
        let micros = |time: Duration| time.as_secs_f64() * 1e6;
        let full = cost.full_pass.as_secs_f64() * 1e3;
        println!(
            "{} services with {} tasks: full pass {full:.1} ms",
            cost.services, cost.tasks
        );
        let say = |what: &str, spent: &Spent| {
            let (mean, median, worst) = (spent.mean(), spent.median(), spent.worst());
            println!(
                "  {what}: {:.1} us (mean of {}; median {:.1}, worst {:.1})",
                micros(mean),
                spent.times(),
                micros(median),
                micros(worst)
            );
        };
        say("one observation taken in", &cost.observing);
        say("planning what follows from it", &cost.planning);
        for (kind, spent) in &cost.by_kind {
            say(&format!("  {kind}"), spent);
        }
    }
    ExitCode::SUCCESS
}

#[derive(Default)]
struct Total {
    runs: u64,
    events: u64,
    time: Duration,
    reached: BTreeMap<&'static str, u64>,
}

impl Total {
    fn add(&mut self, report: &Report, time: Duration) {
        self.runs += 1;
        self.events += report.events;
        self.time += time;
        for (place, times) in &report.reached {
            *self.reached.entry(place).or_insert(0) += times;
        }
    }
}

fn arguments() -> Option<Arguments> {
    let (mut seeds, mut time, mut steps, mut print) = (None, None, STEPS, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--print" {
            print = true;
            continue;
        }
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
            "--seconds" => {
                time = Some(Duration::from_secs(value.parse().ok()?));
                seeds = Some(fresh_seed()..u64::MAX);
            }
            "--steps" => steps = value.parse().ok()?,
            _ => return None,
        }
    }
    let seeds = seeds?;
    Some(Arguments {
        seeds,
        time,
        steps,
        print,
    })
}

/// One that nobody has chosen.
fn fresh_seed() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::from(since.subsec_nanos()) + since.as_secs() * 1_000
    })
}
