//! Services that cannot start their tasks, or whose tasks end at once: how many they start, what is said, and how much
//! is remembered.

use std::time::Duration;

use rows::{Task, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::Cloud;
use crate::services::cloud;
use crate::task_sets;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);
const IMPAIRED: &str = "is unable to consistently start tasks successfully. For more information, see the \
                        Troubleshooting section of the Amazon ECS Developer Guide.";

impl Cloud {
    fn known_tasks(&self) -> Vec<Task> {
        let rows = self.world.tables().scan::<Task>("");
        rows.map(|row| Task::clone(row)).collect()
    }

    /// Lets the time pass, and at each moment all tasks get where they are sent before `act`, which returns whether
    /// it did anything.
    fn pass(&mut self, time: Duration, mut act: impl FnMut(&mut Cloud) -> bool) {
        let end = self.now.plus(time);
        loop {
            // A storm needs no time at all.
            for _ in 0..20 {
                let before = self.known_tasks().len();
                self.move_tasks();
                if !act(self) && self.known_tasks().len() == before {
                    break;
                }
            }
            let next = self.follow().filter(|at| *at <= end);
            let Some(next) = next else { break };
            self.now = self.now.max(next);
        }
        self.now = end;
    }

    /// A subnet without a free address, and its zone.
    fn full_subnet(&mut self) -> (String, String) {
        let subnet = self.new_subnet("172.31.200.0/28");
        let hold = json!({"SubnetId": subnet, "SecondaryPrivateIpAddressCount": 10});
        self.ok("ec2", "CreateNetworkInterface", hold);
        let shown = self.ok("ec2", "DescribeSubnets", json!({"SubnetIds": [subnet]}));
        let zone = shown["Subnets"][0]["AvailabilityZone"]
            .as_str()
            .unwrap()
            .to_owned();
        (subnet, zone)
    }

    /// Of a service of which nothing can start: what it does in its first minute, and that it says why.
    fn fails_slowly(&mut self, subnet: &str) {
        self.pass(MINUTE, |_| false);
        let tasks = self.known_tasks();
        assert!(tasks.len() <= 10, "{} starts", tasks.len());
        let reason = format!(
            "Unexpected EC2 error while attempting to Create Network Interface in subnet '{subnet}': \
             InsufficientFreeAddressesInSubnet"
        );
        for task in &tasks {
            assert_eq!(task.last_status, TaskStatus::Stopped);
            assert_eq!(task.stopped_reason.as_ref(), Some(&reason));
        }
        let said = self.events();
        assert_eq!(said.iter().filter(|e| *e == IMPAIRED).count(), 1, "{said:#?}");
    }
}

fn network(subnet: &str) -> Value {
    json!({"awsvpcConfiguration": {"subnets": [subnet]}})
}

/// Registers `own`, whose tasks have interfaces of their own on instances.
fn register_own(cloud: &mut Cloud) {
    let own = json!({"family": "own", "networkMode": "awsvpc", "containerDefinitions":
        [{"name": "app", "image": "i", "memory": 64}]});
    cloud.ok("ecs", "RegisterTaskDefinition", own);
}

#[test]
fn a_service_with_addresses_for_some_of_its_tasks_is_throttled() {
    let mut cloud = cloud();
    let subnet = cloud.new_subnet("172.31.200.0/28");
    cloud.create_service(json!({"desiredCount": 13, "networkConfiguration": network(&subnet)}));
    cloud.pass(MINUTE, |_| false);
    assert_eq!(cloud.running(), 11);
    let failed = cloud.known_tasks().len() - 11;
    assert!((3..=10).contains(&failed), "{failed} starts came to nothing");
    assert!(
        cloud.events().iter().any(|e| e == IMPAIRED),
        "{:#?}",
        cloud.events()
    );
    let shown = cloud.describe_service();
    assert_eq!(
        shown["deployments"][0]["failedTasks"], 0,
        "AWS counts none once a task has run"
    );
    // It is never given up, but tried ever more seldom.
    cloud.pass(24 * HOUR, |_| false);
    let said = cloud.events().len();
    assert!(said < 80, "{said} events in a day");
    assert_eq!(cloud.running(), 11);
    // Where there is room it starts at once.
    let other = cloud.network();
    cloud.change_service(json!({"networkConfiguration": other}));
    assert_eq!(cloud.new_tasks().len(), 13);
    cloud.run_until_steady();
}

#[test]
fn nothing_starts_without_addresses_wherever_it_would_run() {
    let mut fargate = cloud();
    let (subnet, _) = fargate.full_subnet();
    fargate.create_service(json!({"desiredCount": 2, "networkConfiguration": network(&subnet)}));
    fargate.fails_slowly(&subnet);

    for daemon in [false, true] {
        let mut cloud = cloud();
        register_own(&mut cloud);
        let (subnet, zone) = cloud.full_subnet();
        cloud.launch_at(&zone);
        cloud.launch_at(&zone);
        let (strategy, count) = if daemon {
            ("DAEMON", json!(null))
        } else {
            ("REPLICA", json!(2))
        };
        cloud.create_service(
            json!({"taskDefinition": "own", "launchType": "EC2", "desiredCount": count,
            "schedulingStrategy": strategy, "networkConfiguration": network(&subnet)}),
        );
        cloud.fails_slowly(&subnet);
    }

    let mut external = task_sets::cloud(2);
    let (subnet, _) = external.full_subnet();
    external.create_set(100.0, json!({"networkConfiguration": network(&subnet)}));
    external.fails_slowly(&subnet);
}

/// Lets every task that runs end.
fn end_all(cloud: &mut Cloud) -> bool {
    let running = |t: &Task| t.last_status == TaskStatus::Running;
    let tasks: Vec<Task> = cloud.wanted_tasks().into_iter().filter(running).collect();
    for task in &tasks {
        cloud.crash(task);
    }
    !tasks.is_empty()
}

#[test]
fn tasks_that_end_at_once_are_restarted_ever_more_slowly() {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": 2}));
    let starts = |cloud: &Cloud| cloud.known_tasks().len();
    cloud.pass(MINUTE - Duration::from_secs(1), end_all);
    assert_eq!(starts(&cloud), 2 * 7, "after 0, 0, 1, 3, 7, 15 and 31 s");
    cloud.pass(10 * MINUTE, end_all);
    assert_eq!(starts(&cloud), 2 * (7 + 20), "half a minute apart from then on");
    assert!(
        !cloud.events().iter().any(|e| e == IMPAIRED),
        "AWS does not throttle these"
    );
    // Once they live they are replaced at once again.
    cloud.run_until_steady();
    let before = starts(&cloud);
    end_all(&mut cloud);
    cloud.follow();
    assert_eq!(starts(&cloud), before + 2);
}

#[test]
fn few_of_very_many_stopped_tasks_are_remembered() {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": 10}));
    cloud.pass(HOUR, end_all);
    let stopped = |cloud: &Cloud| {
        let known = cloud.known_tasks();
        let mut stopped: Vec<Task> = known.into_iter().filter(|t| t.stopped_at.is_some()).collect();
        stopped.sort_by_key(|t| t.stopped_at);
        stopped
    };
    cloud.run_until_steady();
    cloud.tick();
    assert_eq!(stopped(&cloud).len(), 200);
    // They are the newest, for their hour.
    let oldest = stopped(&cloud)[0].stopped_at.unwrap();
    assert!(cloud.now.since(oldest) < HOUR / 2, "{oldest:?}");
    cloud.after(HOUR);
    cloud.tick();
    assert_eq!(stopped(&cloud).len(), 0);
}
