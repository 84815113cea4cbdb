//! Capacity providers with managed scaling and managed termination protection, and what their groups become.

use std::time::Duration;

use model::Timestamp;
use rows::TaskEvent;
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, started};
use crate::ec2_tasks::definition;

const SCALED: &str = "ENABLED";
const MINUTE: Duration = Duration::from_secs(60);
const WARMUP: Duration = Duration::from_secs(300);

impl Cloud {
    /// The provider `hosts`, whose group has none of at most five t3.small and these settings of its scaling.
    pub fn scaled_hosts(&mut self, group: Value, scaling: Value) {
        self.register_half();
        let mut settings = json!({"managedScaling": {"status": SCALED}});
        for (name, value) in scaling.as_object().unwrap() {
            settings["managedScaling"][name] = value.clone();
        }
        if group["NewInstancesProtectedFromScaleIn"] == true {
            settings["managedTerminationProtection"] = json!("ENABLED");
        }
        self.provider("hosts", group, settings);
        self.associate(&["hosts"]);
        self.follow();
    }

    pub fn group_named(&mut self, name: &str) -> Value {
        let input = json!({"AutoScalingGroupNames": [name]});
        let answer = self.ok("autoscaling", "DescribeAutoScalingGroups", input);
        answer["AutoScalingGroups"][0].clone()
    }

    pub fn desired(&mut self) -> u64 {
        self.group_named("hosts")["DesiredCapacity"].as_u64().unwrap()
    }

    /// As many of `half` as there are, and what becomes of the group at once.
    fn run_halves(&mut self, count: u32) -> (Vec<Value>, u64) {
        let tasks = self.run_half(count, json!({}))["tasks"].clone();
        self.follow();
        (tasks.as_array().unwrap().clone(), self.desired())
    }

    /// The task ends and leaves nothing.
    fn end(&mut self, task: &Value) {
        self.event(task, started("app"));
        self.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
        self.event(task, TaskEvent::Cleaned);
        self.follow();
    }

    /// Lets time pass until the controllers have something to do, and what they want of the group then.
    fn next_size(&mut self) -> (Duration, u64) {
        let (before, size) = (self.now, self.desired());
        for _ in 0..20 {
            let at = self.follow().filter(|at| *at > self.now);
            self.now = at.expect("somebody wants to be woken");
            self.follow();
            if self.desired() != size {
                return (self.now.since(before), self.desired());
            }
        }
        panic!("the group stays at {size}");
    }

    pub fn protected(&mut self) -> Vec<(String, bool)> {
        let group = self.group_named("hosts");
        let members = group["Instances"].as_array().unwrap();
        let mut all: Vec<(String, bool)> = members
            .iter()
            .map(|i| {
                (
                    i["InstanceId"].as_str().unwrap().to_owned(),
                    i["ProtectedFromScaleIn"] == true,
                )
            })
            .collect();
        all.sort();
        all
    }

    fn host_of(&mut self, task: &Value) -> String {
        self.task(task).placement.unwrap().instance.to_string()
    }
}

#[test]
fn a_group_of_none_grows_to_two_and_then_by_what_is_lacking() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({}), json!({}));
    let (first, desired) = cloud.run_halves(1);
    assert_eq!(desired, 2, "always two at first");
    let input = json!({"AutoScalingGroupName": "hosts"});
    let activities = cloud.ok("autoscaling", "DescribeScalingActivities", input);
    let cause = activities["Activities"][1]["Cause"].as_str().unwrap();
    let (alarm, rest) = cause
        .strip_prefix("At 2023-11-14T22:13:20Z a monitor alarm TargetTracking-hosts-AlarmHigh-")
        .unwrap()
        .split_once(" in state ALARM triggered policy ECSManagedAutoScalingPolicy-")
        .unwrap();
    assert_eq!(alarm.len(), 36);
    assert_eq!(
        rest.get(36..).unwrap(),
        " changing the desired capacity from 0 to 2.  At 2023-11-14T22:13:20Z an instance was started in response to a difference between desired and actual capacity, increasing the capacity from 0 to 2."
    );
    cloud.run_until_idle();
    assert_eq!(cloud.described(&first[0])["lastStatus"], "PENDING");
    // Three have room; for three more there is none before the instances are warm.
    let (more, desired) = cloud.run_halves(6);
    assert_eq!(desired, 2);
    assert_eq!(cloud.next_size(), (WARMUP, 4));
    cloud.run_until_idle();
    for task in &more {
        assert_eq!(cloud.described(task)["lastStatus"], "PENDING");
    }
    assert_eq!(
        cloud.group_named("hosts")["Instances"].as_array().unwrap().len(),
        4
    );
}

#[test]
fn steps_and_the_largest_size_bound_the_growth() {
    let mut cloud = Cloud::new();
    let steps = json!({"minimumScalingStepSize": 3, "maximumScalingStepSize": 3, "instanceWarmupPeriod": 0});
    cloud.scaled_hosts(json!({}), steps);
    assert_eq!(cloud.run_halves(1).1, 3);
    cloud.run_until_idle();
    assert_eq!(cloud.run_halves(10).1, 5, "the group's largest size");
    cloud.run_until_idle();
    // A larger one is used at once.
    let input = json!({"AutoScalingGroupName": "hosts", "MaxSize": 20});
    cloud.ok("autoscaling", "UpdateAutoScalingGroup", input);
    cloud.follow();
    assert_eq!(cloud.desired(), 8);
}

#[test]
fn a_task_that_no_new_instance_could_take_makes_none() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({}), json!({}));
    let huge = definition("huge", "bridge", json!({"cpu": 4096}));
    cloud.register(huge);
    cloud.run_half(1, json!({"taskDefinition": "huge"}));
    let elsewhere = json!({"placementConstraints": [{"type": "memberOf",
        "expression": "attribute:ecs.instance-type == m5.large"}]});
    cloud.run_half(1, elsewhere);
    cloud.follow();
    assert_eq!(cloud.desired(), 0);
    let here = json!({"placementConstraints": [{"type": "memberOf",
        "expression": "attribute:ecs.instance-type == t3.small"}]});
    cloud.run_half(1, here);
    cloud.follow();
    assert_eq!(cloud.desired(), 2);
}

#[test]
fn tasks_that_must_be_apart_get_an_instance_each() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({"MinSize": 1}), json!({"instanceWarmupPeriod": 0}));
    cloud.run_until_idle();
    cloud.run_half(4, json!({"placementConstraints": [{"type": "distinctInstance"}]}));
    cloud.follow();
    assert_eq!(cloud.desired(), 4);
}

#[test]
fn spare_instances_are_kept_where_the_target_says_so() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(
        json!({"MinSize": 1}),
        json!({"targetCapacity": 50, "instanceWarmupPeriod": 0}),
    );
    cloud.run_until_idle();
    assert_eq!(cloud.run_halves(1).1, 2);
    cloud.run_until_idle();
    assert_eq!(cloud.run_halves(2).1, 4, "two are busy");
    cloud.run_until_idle();
    assert_eq!(cloud.desired(), 4);
}

#[test]
fn a_group_that_is_too_large_shrinks_slowly() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({"DesiredCapacity": 5}), json!({}));
    cloud.run_until_idle();
    // They are warm first, then the alarm counts its points.
    assert_eq!(cloud.next_size(), (WARMUP + 15 * MINUTE, 3));
    cloud.run_until_idle();
    assert_eq!(cloud.next_size(), (MINUTE, 2));
    cloud.run_until_idle();
    assert_eq!(cloud.next_size(), (MINUTE, 1));
    cloud.run_until_idle();
    assert_eq!(cloud.next_size(), (MINUTE, 0));
    cloud.run_until_idle();
    assert_eq!(cloud.group_named("hosts")["Instances"], json!([]));
    let input = json!({"AutoScalingGroupName": "hosts"});
    let activities = cloud.ok("autoscaling", "DescribeScalingActivities", input);
    let cause = activities["Activities"][0]["Cause"].as_str().unwrap();
    assert!(
        cause.contains("a monitor alarm TargetTracking-hosts-AlarmLow-"),
        "{cause}"
    );
}

#[test]
fn a_group_shrinks_no_further_than_its_tasks_need() {
    let mut cloud = Cloud::new();
    let protected = json!({"NewInstancesProtectedFromScaleIn": true});
    cloud.scaled_hosts(protected, json!({"instanceWarmupPeriod": 0}));
    let (tasks, _) = cloud.run_halves(1);
    cloud.run_until_idle();
    cloud.after(14 * MINUTE);
    cloud.follow();
    assert_eq!(cloud.desired(), 2);
    // A task that uses the other one for a moment starts the quarter of an hour anew.
    let distinct = json!({"placementConstraints": [{"type": "distinctInstance"}]});
    let other = cloud.run_half(1, distinct)["tasks"][0].clone();
    cloud.follow();
    assert_ne!(cloud.host_of(&tasks[0]), cloud.host_of(&other));
    cloud.end(&other);
    assert_eq!(cloud.next_size(), (15 * MINUTE, 1));
    cloud.run_until_idle();
    assert_eq!(cloud.desired(), 1);
    cloud.after(100 * MINUTE);
    cloud.follow();
    assert_eq!(cloud.desired(), 1, "a task is on it");
}

#[test]
fn daemons_keep_no_instance() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({"DesiredCapacity": 1}), json!({"instanceWarmupPeriod": 0}));
    cloud.run_until_idle();
    let daemon = json!({"serviceName": "web", "taskDefinition": "half", "schedulingStrategy": "DAEMON", "launchType": "EC2"});
    cloud.ok("ecs", "CreateService", daemon);
    cloud.move_tasks();
    assert_eq!(cloud.running(), 1);
    assert_eq!(cloud.next_size(), (15 * MINUTE, 0));
    cloud.run_until_idle();
    assert_eq!(
        cloud.group_named("hosts")["Instances"][0]["LifecycleState"],
        "Terminating"
    );
    cloud.move_tasks();
    cloud.run_until_idle();
    assert_eq!(cloud.group_named("hosts")["Instances"], json!([]));
}

#[test]
fn a_provider_without_a_cluster_or_without_managed_scaling_leaves_its_group_alone() {
    let mut cloud = Cloud::new();
    cloud.provider("mine", json!({"DesiredCapacity": 2}), json!({}));
    cloud.scaled_hosts(json!({"DesiredCapacity": 2}), json!({"instanceWarmupPeriod": 0}));
    cloud.run_until_idle();
    cloud.associate(&["mine"]);
    cloud.run_until_idle();
    cloud.after(100 * MINUTE);
    cloud.run_until_idle();
    assert_eq!(cloud.desired(), 2);
    assert_eq!(cloud.group_named("mine")["DesiredCapacity"], 2);
    cloud.associate(&["mine", "hosts"]);
    assert_eq!(cloud.next_size(), (15 * MINUTE, 1));
    cloud.ok(
        "ecs",
        "UpdateCapacityProvider",
        json!({"name": "hosts", "autoScalingGroupProvider": {"managedScaling": {"status": "DISABLED"}}}),
    );
    cloud.after(100 * MINUTE);
    cloud.run_until_idle();
    assert_eq!(cloud.desired(), 1);
}

#[test]
fn who_has_tasks_is_protected_from_scale_in() {
    let mut cloud = Cloud::new();
    let protected = json!({"NewInstancesProtectedFromScaleIn": true});
    cloud.scaled_hosts(protected, json!({"instanceWarmupPeriod": 0}));
    let (tasks, _) = cloud.run_halves(1);
    cloud.run_until_idle();
    let busy = cloud.host_of(&tasks[0]);
    let seen = cloud.protected();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|(id, is)| *is == (*id == busy)), "{seen:?}");
    // Nobody takes the one with the task, whatever the group wants.
    let input = json!({"AutoScalingGroupName": "hosts", "DesiredCapacity": 0});
    cloud.ok("autoscaling", "SetDesiredCapacity", input);
    cloud.run_until_idle();
    assert_eq!(cloud.protected(), [(busy.clone(), true)]);
    cloud.end(&tasks[0]);
    cloud.run_until_idle();
    assert_eq!(cloud.protected(), []);
}

#[test]
fn a_provider_with_managed_scaling_is_of_one_cluster() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({}), json!({}));
    cloud.ok("ecs", "CreateCluster", json!({"clusterName": "other"}));
    let put =
        json!({"cluster": "other", "capacityProviders": ["hosts"], "defaultCapacityProviderStrategy": []});
    let refused = "The capacity provider hosts has managed scaling enabled and is associated with cluster: default. A capacity provider with managed scaling enabled can be associated with one cluster only.";
    let taken = pair("InvalidParameterException", refused);
    assert_eq!(
        cloud.refused("ecs", "PutClusterCapacityProviders", put.clone()),
        taken
    );
    let create = json!({"clusterName": "third", "capacityProviders": ["hosts"]});
    assert_eq!(cloud.refused("ecs", "CreateCluster", create), taken);
    // Again in its own cluster it is as before.
    cloud.associate(&["hosts", "FARGATE"]);
    let update = |status: &str| json!({"name": "hosts", "autoScalingGroupProvider": {"managedScaling": {"status": status}}});
    cloud.ok("ecs", "UpdateCapacityProvider", update("DISABLED"));
    cloud.ok("ecs", "PutClusterCapacityProviders", put);
    assert_eq!(
        cloud.refused("ecs", "UpdateCapacityProvider", update("ENABLED")),
        pair(
            "ClientException",
            refused
                .replace("default", "default, other")
                .replace("cluster:", "clusters:")
                .replace("has managed scaling enabled and ", "")
        )
    );
}

#[test]
fn who_waits_for_the_group_is_not_planned_when_only_its_time_to_shrink_changes() {
    let mut cloud = Cloud::new();
    cloud.scaled_hosts(json!({"DesiredCapacity": 2}), json!({"instanceWarmupPeriod": 0}));
    cloud.run_until_idle();
    let rows = cloud.world.tables().scan::<rows::CapacityProvider>("");
    let at: Vec<Option<Timestamp>> = rows.map(|row| row.shrink_at).collect();
    assert_eq!(at, [Some(cloud.now.plus(15 * MINUTE))]);
    assert_eq!(cloud.follow(), at[0]);
}
