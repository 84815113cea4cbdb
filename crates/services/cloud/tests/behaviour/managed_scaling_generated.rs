//! Capacity providers through generated lives: tasks come and go, time passes, controllers start anew, and people set
//! the group's size.

use std::collections::BTreeSet;
use std::time::Duration;

use model::Entropy;
use rows::{Index, Observation, Task, TaskEvent, TaskStatus};
use serde_json::json;

use crate::cloud::Cloud;

const LARGEST: u64 = 5;
const MINUTE: Duration = Duration::from_secs(60);

impl Cloud {
    fn live_tasks(&self) -> Vec<Task> {
        let tasks = self.world.tables().scan::<Task>("");
        let live = tasks.filter(|task| task.last_status != TaskStatus::Stopped);
        live.map(|task| Task::clone(task)).collect()
    }

    /// The instances with tasks.
    fn busy(&self) -> BTreeSet<String> {
        let placed = self.live_tasks().into_iter();
        let instances = placed.filter_map(|task| Some(task.placement?.instance.to_string()));
        instances.collect()
    }

    fn stop(&mut self, task: &Task) {
        self.ok("ecs", "StopTask", json!({"task": task.id.as_str()}));
        if task.placement.is_some() {
            self.observe(Observation::Task {
                scope: task.scope.clone(),
                cluster: task.cluster.clone(),
                task: task.id.clone(),
                at: self.now,
                event: TaskEvent::Cleaned,
            });
        }
    }

    /// One thing that happens, by chance.
    fn something(&mut self, chance: &mut Entropy) {
        match chance.below(8) {
            0..=2 => {
                let count = u32::try_from(1 + chance.below(3)).unwrap();
                self.run_half(count, json!({}));
            }
            3 | 4 => {
                let tasks = self.live_tasks();
                if !tasks.is_empty() {
                    let n = chance.below(tasks.len() as u64);
                    self.stop(&tasks[usize::try_from(n).unwrap()]);
                }
            }
            5 => self.after(Duration::from_secs(chance.below(1200))),
            6 => drop(self.tick()),
            _ => {
                let number = chance.below(LARGEST + 1);
                let input = json!({"AutoScalingGroupName": "hosts", "DesiredCapacity": number});
                self.ok("autoscaling", "SetDesiredCapacity", input);
            }
        }
        self.follow();
        // The kernel may be late.
        if chance.below(3) > 0 {
            self.fabric_catches_up();
            self.follow();
        }
    }

    fn is_sound(&mut self, seed: u64) {
        assert!(self.desired() <= LARGEST);
        let with_their_instance = |task: &Task| {
            let reason = task.stopped_reason.as_deref();
            reason.is_some_and(|reason| reason.starts_with("Host EC2"))
        };
        let lost = self
            .world
            .tables()
            .scan::<Task>("")
            .filter(|task| with_their_instance(task));
        assert_eq!(lost.count(), 0, "seed {seed}");
        let busy = self.busy();
        for (instance, protected) in self.protected() {
            assert!(protected || !busy.contains(&instance), "seed {seed}: {instance}");
        }
    }
}

fn live(seed: u64) {
    let mut chance = Entropy::seeded(seed);
    let mut one_of = |values: [u32; 3]| values[usize::try_from(chance.below(3)).unwrap()];
    let target = one_of([100, 100, 60]);
    let scaling = json!({"targetCapacity": target, "instanceWarmupPeriod": one_of([0, 30, 300]),
        "maximumScalingStepSize": one_of([1, 2, 100])});
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({"NewInstancesProtectedFromScaleIn": true}), scaling);
    for _ in 0..40 {
        cloud.something(&mut chance);
        cloud.is_sound(seed);
    }
    // Nothing happens any more: who found no place by then waits no longer.
    for _ in 0..20 {
        cloud.run_until_idle();
        cloud.is_sound(seed);
        cloud.after(5 * MINUTE);
    }
    cloud.run_until_idle();
    assert!(
        cloud
            .live_tasks()
            .iter()
            .all(|task| task.awaits_capacity.is_none()),
        "seed {seed}"
    );
    let key = cloud.scope.key("hosts");
    assert_eq!(
        cloud
            .world
            .tables()
            .by_index::<Task>(Index::WaitingTasks, &key)
            .count(),
        0
    );
    let busy = cloud.busy().len() as u64;
    let wanted = (busy * 100).div_ceil(u64::from(target)).min(LARGEST);
    let group = cloud.group_named("hosts");
    let members = group["Instances"].as_array().unwrap();
    assert_eq!(
        members.len() as u64,
        wanted,
        "seed {seed}: {busy} busy, {target} %"
    );
    // Somebody may have wanted fewer than are protected.
    assert!(cloud.desired() <= wanted, "seed {seed}");
    assert!(
        members.iter().all(|i| i["LifecycleState"] == "InService"),
        "seed {seed}"
    );
}

#[test]
fn a_group_ends_with_what_its_tasks_need_whatever_was_before() {
    for seed in 0..16 {
        live(seed);
    }
}
