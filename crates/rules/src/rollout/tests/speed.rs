use super::super::*;
use super::world::*;

/// Run it in release: `cargo test --release -p rules -- --ignored --nocapture a_plan`.
#[test]
#[ignore = "measures"]
#[expect(clippy::disallowed_types, clippy::disallowed_methods, reason = "it measures")]
fn a_plan_takes_microseconds() {
    let zones = ["1a", "1b", "1c"];
    for (tasks, services) in [(10, 10_000_u32), (100, 1000), (5000, 20)] {
        let mut steady = World::new(tasks);
        steady.zones = zones.to_vec();
        steady.converge();
        let mut updating = steady.clone();
        updating.deploy("r2");
        updating.plan();
        updating.finish_tasks();
        updating.pass(PROVING_TIME);
        for (name, world) in [("steady", &steady), ("in the middle of an update", &updating)] {
            let begin = std::time::Instant::now();
            let mut actions = 0;
            for _ in 0..services {
                actions += world.seen(|view| plan(std::hint::black_box(view), world.now).actions.len());
            }
            let each = begin.elapsed() / services;
            println!(
                "{tasks} tasks, {name}: {each:?} a plan ({} actions)",
                actions / services as usize
            );
        }
    }
}
