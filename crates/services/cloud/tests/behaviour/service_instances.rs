//! Services on EC2: where their tasks are placed, what is said when they cannot be, daemons, and instances
//! that go.

use std::collections::BTreeMap;
use std::time::Duration;

use rows::{Task, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::Cloud;
use crate::fleet::PROVEN;
use crate::services::{and, on_instances};

const TROUBLESHOOTING: &str =
    "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

/// A cloud with `bridge`, whose tasks take 64 MiB, and `big`, whose tasks take 1200 MiB of an instance.
fn cloud() -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_bridge();
    let big = json!({"family": "big", "networkMode": "bridge", "containerDefinitions":
        [{"name": "app", "image": "i", "memory": 1200}]});
    cloud.ok("ecs", "RegisterTaskDefinition", big);
    cloud
}

/// On instances, with the members of `more`.
fn wanted(more: Value) -> Value {
    and(on_instances(), more)
}

fn daemon(more: Value) -> Value {
    and(
        wanted(json!({"schedulingStrategy": "DAEMON", "desiredCount": null})),
        more,
    )
}

impl Cloud {
    /// A `t3.small` in the zone.
    pub fn launch_at(&mut self, zone: &str) -> String {
        let filters = json!([{"Name": "availability-zone", "Values": [zone]}]);
        let answer = self.ok("ec2", "DescribeSubnets", json!({"Filters": filters}));
        let subnet = answer["Subnets"][0]["SubnetId"].as_str().unwrap().to_owned();
        let id = self.launch_in(&subnet, "t3.small", "");
        self.follow();
        id
    }

    /// The ARN of the container instance on an EC2 instance.
    fn registered(&mut self, instance: &str) -> String {
        let all = self.container_instances("default");
        let found = all.iter().find(|i| i["ec2InstanceId"] == instance).unwrap();
        found["containerInstanceArn"].as_str().unwrap().to_owned()
    }

    fn set_state(&mut self, instance: &str, status: &str) {
        let arn = self.registered(instance);
        self.ok(
            "ecs",
            "UpdateContainerInstancesState",
            json!({"containerInstances": [arn], "status": status}),
        );
        self.follow();
    }

    /// How many tasks that should run are on each instance.
    fn by_instance(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for task in self.wanted_tasks() {
            let instance = task.placement.unwrap().instance.to_string();
            *counts.entry(instance).or_default() += 1;
        }
        counts
    }

    fn on(&self, instance: &str) -> Vec<Task> {
        let all = self.wanted_tasks().into_iter();
        let here = all.filter(|t| t.placement.as_ref().unwrap().instance.as_str() == instance);
        here.collect()
    }

    fn by_zone(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for task in self.wanted_tasks() {
            *counts.entry(task.availability_zone).or_default() += 1;
        }
        counts
    }
}

#[test]
fn tasks_are_spread_over_zones_and_there_over_instances() {
    let mut cloud = cloud();
    let first = cloud.launch_at("eu-west-1a");
    let second = cloud.launch_at("eu-west-1a");
    let third = cloud.launch_at("eu-west-1b");
    cloud.create_service(wanted(json!({"desiredCount": 4})));
    let counts = cloud.by_instance();
    assert_eq!((counts[&first], counts[&second], counts[&third]), (1, 1, 2));
    let task = cloud.service_tasks().remove(0);
    assert_eq!(task.group, "service:web");
    assert_eq!(task.platform_version, None);
    cloud.run_until_steady();
}

#[test]
fn a_strategy_chooses_and_a_constraint_binds() {
    let mut cloud = cloud();
    let first = cloud.launch_at("eu-west-1a");
    let second = cloud.launch_at("eu-west-1b");
    let binpack = json!([{"type": "binpack", "field": "memory"}]);
    cloud.create_service(wanted(
        json!({"desiredCount": 4, "placementStrategy": binpack, "availabilityZoneRebalancing": "DISABLED"}),
    ));
    assert_eq!(cloud.by_instance().len(), 1, "all are on one instance");
    cloud.run_until_steady();
    let expression = format!("ec2InstanceId == {second}");
    let member = json!([{"type": "memberOf", "expression": expression}]);
    cloud.change_service(json!({"placementConstraints": member, "placementStrategy": []}));
    // Constraints are about new tasks.
    cloud.redeploy();
    cloud.run_until_steady();
    assert_eq!(cloud.by_instance(), BTreeMap::from([(second, 4)]));
    drop(first);
}

#[test]
fn an_empty_cluster_is_told_of_once_and_filled_as_soon_as_it_can_be() {
    let mut cloud = cloud();
    cloud.create_service(wanted(json!({"desiredCount": 2})));
    let text = format!(
        "was unable to place a task because no container instance met all of its requirements. Reason: No \
         Container Instances were found in your cluster. {TROUBLESHOOTING}"
    );
    assert_eq!(cloud.events(), std::slice::from_ref(&text));
    let mut pauses = Vec::new();
    for _ in 0..8 {
        let until = cloud.primary().no_capacity_until.unwrap();
        let pause = until.since(cloud.now);
        pauses.push(pause.as_secs());
        cloud.after(pause);
        cloud.follow();
    }
    assert_eq!(pauses, [15, 15, 30, 60, 120, 240, 480, 900]);
    assert_eq!(cloud.events().len(), 1, "the same is said once");
    cloud.after(Duration::from_secs(6 * 3600));
    cloud.follow();
    assert_eq!(cloud.events(), [text.clone(), text]);
    assert_eq!(cloud.wanted_tasks().len(), 0);
    cloud.launch_at("eu-west-1a");
    assert_eq!(cloud.wanted_tasks().len(), 2);
    cloud.run_until_steady();
}

#[test]
fn the_closest_instance_and_what_it_lacks_are_told() {
    let mut cloud = cloud();
    let instance = cloud.launch_at("eu-west-1a");
    let other = cloud.ok("ecs", "RunTask", json!({"taskDefinition": "big"}))["tasks"][0].clone();
    cloud.create_service(wanted(json!({"taskDefinition": "big", "desiredCount": 1})));
    let arn = cloud.registered(&instance);
    let id = arn.rsplit('/').next().unwrap();
    let text = |lack: &str| {
        format!(
            "was unable to place a task because no container instance met all of its requirements. The closest \
             matching (container-instance {id}) {lack}. {TROUBLESHOOTING}"
        )
    };
    assert_eq!(cloud.events(), [text("has insufficient memory available")]);
    assert!(cloud.wanted_tasks().is_empty());
    // What leaves the instance makes room at once.
    cloud.ok("ecs", "StopTask", json!({"task": other["taskArn"]}));
    cloud.event(&other, rows::TaskEvent::Cleaned);
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 1);
    cloud.run_until_steady();
    cloud.change_service(json!({"desiredCount": 2}));
    assert_eq!(cloud.last_event(), text("has insufficient memory available"));
    cloud.power("StopInstances", &instance);
    cloud.follow();
    assert_eq!(cloud.last_event(), text("encountered error \"AGENT\""));
    cloud.move_tasks();
    cloud.fabric_catches_up();
    cloud.power("StartInstances", &instance);
    cloud.follow();
    assert_eq!(cloud.new_tasks().len(), 1);
    // That there is no room for the other was said, and no room has come since.
    let started = format!("has started 1 tasks: (task {}).", cloud.new_tasks()[0].id);
    assert_eq!(cloud.last_event(), started);
}

#[test]
fn distinct_instances_have_one_task_each() {
    let mut cloud = cloud();
    cloud.launch_at("eu-west-1a");
    cloud.launch_at("eu-west-1a");
    let distinct = json!([{"type": "distinctInstance"}]);
    cloud.create_service(wanted(
        json!({"desiredCount": 3, "placementConstraints": distinct}),
    ));
    assert_eq!(cloud.by_instance().len(), 2);
    assert_eq!(cloud.wanted_tasks().len(), 2);
    assert!(
        cloud
            .last_event()
            .contains("encountered error \"DistinctInstance placement constraint unsatisfied.\""),
        "{}",
        cloud.last_event()
    );
    cloud.launch_at("eu-west-1b");
    assert_eq!(cloud.by_instance().len(), 3);
}

#[test]
fn a_draining_instance_is_left_within_the_bounds() {
    let mut cloud = cloud();
    let first = cloud.launch_at("eu-west-1a");
    let second = cloud.launch_at("eu-west-1b");
    cloud.create_service(wanted(json!({"desiredCount": 2})));
    cloud.run_until_steady();
    cloud.set_state(&first, "DRAINING");
    assert_eq!(cloud.on(&first).len(), 1, "it serves until another can");
    assert_eq!(cloud.on(&second).len(), 2);
    cloud.move_tasks();
    cloud.after(PROVEN);
    cloud.follow();
    assert_eq!(cloud.on(&first).len(), 0);
    cloud.run_until_steady();
    // Tasks that do not run yet are stopped at once.
    cloud.change_service(json!({"desiredCount": 4}));
    let pending: Vec<Task> = cloud.on(&second);
    assert_eq!(pending.len(), 4);
    cloud.set_state(&first, "ACTIVE");
    cloud.set_state(&second, "DRAINING");
    let kept = cloud.on(&second);
    assert!(
        kept.iter().all(|t| t.last_status == TaskStatus::Running),
        "{kept:?}"
    );
    assert_eq!(kept.len(), 2);
    assert!(cloud.events().contains(&"stopped 2 pending tasks.".to_owned()));
    cloud.run_until_steady();
    assert_eq!(cloud.by_instance(), BTreeMap::from([(first, 4)]));
}

#[test]
fn the_tasks_of_a_lost_instance_come_back_elsewhere_and_count_as_no_failure() {
    let mut cloud = cloud();
    let first = cloud.launch_at("eu-west-1a");
    let second = cloud.launch_at("eu-west-1b");
    let breaker = json!({"deploymentCircuitBreaker": {"enable": true, "rollback": true}});
    cloud.create_service(wanted(
        json!({"desiredCount": 6, "deploymentConfiguration": breaker}),
    ));
    cloud.move_tasks();
    cloud.power("TerminateInstances", &first);
    cloud.follow();
    assert_eq!(cloud.on(&second).len(), 6);
    assert_eq!(cloud.primary().failed_tasks, 0);
    for task in cloud.service_tasks() {
        if task.desired_status == TaskStatus::Stopped {
            let reason = format!("Host EC2 (instance {first}) terminated.");
            assert_eq!(task.stopped_reason, Some(reason));
        }
    }
    cloud.run_until_steady();
    assert_eq!(cloud.primary().failed_tasks, 0);
}

#[test]
fn an_instance_is_not_forgotten_before_its_last_task_has_stopped() {
    let mut cloud = cloud();
    let first = cloud.launch_at("eu-west-1a");
    cloud.create_service(wanted(json!({"desiredCount": 1})));
    let task = cloud.service_tasks().remove(0);
    cloud.move_tasks();
    cloud.power("TerminateInstances", &first);
    // Its containers do not end, and what is told of it is audited.
    cloud.after(Duration::from_secs(2 * 3600));
    cloud.tick();
    assert_eq!(cloud.world.tables().container_instances.len(), 1);
    cloud.clean(&task);
    cloud.tick();
    assert_eq!(cloud.world.tables().container_instances.len(), 0);
}

#[test]
fn a_daemon_is_on_every_instance_that_satisfies_its_constraints() {
    let mut cloud = cloud();
    let first = cloud.launch_at("eu-west-1a");
    let second = cloud.launch_at("eu-west-1b");
    let made = cloud.create_service(daemon(json!({})));
    assert_eq!(made["desiredCount"], 2);
    assert_eq!((cloud.on(&first).len(), cloud.on(&second).len()), (1, 1));
    cloud.run_until_steady();
    let third = cloud.launch_at("eu-west-1a");
    assert_eq!(cloud.on(&third).len(), 1);
    assert_eq!(cloud.describe_service()["desiredCount"], 3);
    cloud.run_until_steady();
    let gold = json!([{"type": "memberOf", "expression": "attribute:level == gold"}]);
    let arn = cloud.registered(&third);
    cloud.ok(
        "ecs",
        "PutAttributes",
        json!({"attributes": [{"name": "level", "value": "gold", "targetId": arn}]}),
    );
    cloud.change_service(json!({"placementConstraints": gold}));
    assert_eq!(cloud.by_instance(), BTreeMap::from([(third.clone(), 1)]));
    assert_eq!(cloud.describe_service()["desiredCount"], 1);
    cloud.run_until_steady();
    cloud.ok(
        "ecs",
        "DeleteAttributes",
        json!({"attributes": [{"name": "level", "targetId": arn}]}),
    );
    cloud.follow();
    assert!(cloud.wanted_tasks().is_empty());
}

#[test]
fn a_daemon_is_renewed_one_after_the_other() {
    let mut cloud = cloud();
    for zone in ["eu-west-1a", "eu-west-1b", "eu-west-1c"] {
        cloud.launch_at(zone);
    }
    let bounds = json!({"minimumHealthyPercent": 66, "maximumPercent": 100});
    cloud.create_service(daemon(json!({"deploymentConfiguration": bounds})));
    cloud.run_until_steady();
    cloud.redeploy();
    for _ in 0..12 {
        assert!(cloud.running() >= 2, "{:?}", cloud.events());
        cloud.move_tasks();
        let alive = cloud.service_tasks();
        let alive = alive.iter().filter(|t| t.last_status != TaskStatus::Stopped);
        let mut hosts: Vec<_> = alive.map(|t| t.placement.clone().unwrap().instance).collect();
        hosts.sort();
        hosts.dedup();
        let alive = cloud.service_tasks();
        let alive = alive.iter().filter(|t| t.last_status != TaskStatus::Stopped);
        assert_eq!(hosts.len(), alive.count(), "no two on one instance");
        cloud.after(PROVEN);
        cloud.follow();
    }
    assert_eq!(cloud.new_tasks().len(), 3);
    assert_eq!(cloud.deployments().len(), 1);
}

#[test]
fn daemons_leave_a_draining_instance_last() {
    let mut cloud = cloud();
    let first = cloud.launch_at("eu-west-1a");
    cloud.create_service(daemon(json!({})));
    cloud.run_until_steady();
    let other = cloud.ok("ecs", "RunTask", json!({"taskDefinition": "bridge"}))["tasks"][0].clone();
    cloud.set_state(&first, "DRAINING");
    assert_eq!(cloud.on(&first).len(), 1);
    cloud.ok("ecs", "StopTask", json!({"task": other["taskArn"]}));
    cloud.event(&other, rows::TaskEvent::Cleaned);
    cloud.follow();
    assert_eq!(cloud.on(&first).len(), 0);
    cloud.set_state(&first, "ACTIVE");
    cloud.move_tasks();
    assert_eq!(cloud.on(&first).len(), 1);
}

#[test]
fn daemons_come_first_on_a_new_instance() {
    let mut cloud = cloud();
    // It takes all that an instance has, and waits for one.
    cloud.create_service(wanted(
        json!({"taskDefinition": "big", "desiredCount": 1, "serviceName": "all"}),
    ));
    cloud.create_service(daemon(json!({"taskDefinition": "big"})));
    let instance = cloud.launch_at("eu-west-1a");
    assert_eq!(cloud.on(&instance).len(), 1, "the daemon is there");
}

#[test]
fn tasks_are_moved_to_a_zone_that_has_come() {
    let mut cloud = cloud();
    cloud.launch_at("eu-west-1a");
    cloud.create_service(wanted(json!({"desiredCount": 4})));
    cloud.run_until_steady();
    cloud.forget_events();
    cloud.launch_at("eu-west-1b");
    let events = cloud.events();
    assert_eq!(
        events[0],
        "is not AZ balanced with 4 tasks in eu-west-1a, 0 tasks in eu-west-1b. AZ Rebalancing in progress."
    );
    assert!(
        events[1].starts_with("has started 2 tasks in eu-west-1b to AZ Rebalance: (task "),
        "{events:#?}"
    );
    assert_eq!(
        cloud.wanted_tasks().len(),
        6,
        "the old ones stay until the new are healthy"
    );
    cloud.run_until_steady();
    let two = |zone: &str| (zone.to_owned(), 2);
    assert_eq!(
        cloud.by_zone(),
        BTreeMap::from([two("eu-west-1a"), two("eu-west-1b")])
    );
    let events = cloud.events();
    let said = "is AZ balanced with 2 tasks in eu-west-1a, 2 tasks in eu-west-1b.";
    assert!(events.iter().any(|e| e == said), "{events:#?}");
    assert!(
        events
            .iter()
            .any(|e| e.starts_with("has stopped 2 running tasks in eu-west-1a due to AZ rebalancing: (task ")),
        "{events:#?}"
    );
}

#[test]
fn a_zone_without_room_ends_the_moves_until_there_is_some() {
    let mut cloud = cloud();
    cloud.launch_at("eu-west-1a");
    cloud.launch_at("eu-west-1a");
    cloud.create_service(wanted(json!({"taskDefinition": "big", "desiredCount": 2})));
    cloud.run_until_steady();
    // The only instance of the other zone is full.
    cloud.launch_at("eu-west-1b");
    let blocked = cloud.wanted_tasks().len();
    assert_eq!(blocked, 3, "one is on its way there");
    cloud.run_until_steady();
    assert_eq!(cloud.by_zone().len(), 2);
}
