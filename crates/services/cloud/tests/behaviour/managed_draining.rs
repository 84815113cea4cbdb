//! Instances of capacity providers with managed draining, and how their Auto Scaling groups end them.

use std::time::Duration;

use rows::{Task, TaskEvent};
use serde_json::{Value, json};

use crate::capacity_strategies::item;
use crate::cloud::{Cloud, pair, started};
use crate::services::and;

const HOUR: Duration = Duration::from_secs(3600);
const HOOK: &str = "ecs-managed-draining-termination-hook";

impl Cloud {
    /// Two instances of the group `hosts`, which nothing scales.
    fn two_hosts(&mut self, settings: Value) {
        self.hosts(5, settings);
        self.allow("hosts", 5, 2);
        self.run_until_idle();
    }

    /// The service `web` with `count` tasks that run on them, one on each as far as they go.
    fn half_service(&mut self, count: u32) {
        let input = json!({"serviceName": "web", "taskDefinition": "half", "desiredCount": count,
            "capacityProviderStrategy": [item("hosts", 0, 1)]});
        self.ok("ecs", "CreateService", input);
        self.follow();
        self.run_until_steady();
    }

    fn set_desired(&mut self, number: u32) {
        let input = json!({"AutoScalingGroupName": "hosts", "DesiredCapacity": number});
        self.ok("autoscaling", "SetDesiredCapacity", input);
        self.follow();
    }

    /// The members' states, in the order in which the group has them.
    fn states(&mut self) -> Vec<String> {
        let group = self.group_named("hosts");
        let members = group["Instances"].as_array().unwrap();
        let state = |i: &Value| i["LifecycleState"].as_str().unwrap().to_owned();
        members.iter().map(state).collect()
    }

    /// The instance that is Terminating:Wait.
    fn held_up(&mut self) -> String {
        let group = self.group_named("hosts");
        let mut members = group["Instances"].as_array().unwrap().iter();
        let waiting = members.find(|i| i["LifecycleState"] == "Terminating:Wait");
        waiting.expect("one waits")["InstanceId"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    fn status_of_host(&mut self, instance: &str) -> Value {
        let all = self.container_instances("default");
        let found = all.iter().find(|i| i["ec2InstanceId"] == instance);
        found.map_or(Value::Null, |i| i["status"].clone())
    }

    fn last_activity(&mut self) -> Value {
        let input = json!({"AutoScalingGroupName": "hosts"});
        let answer = self.ok("autoscaling", "DescribeScalingActivities", input);
        let activities = answer["Activities"].as_array().unwrap();
        let of_end = |a: &&Value| a["Description"].as_str().unwrap().starts_with("Terminating");
        activities.iter().find(of_end).unwrap().clone()
    }
}

fn host_of(task: &Task) -> String {
    task.placement.as_ref().unwrap().instance.to_string()
}

#[test]
fn the_tasks_of_services_move_before_their_instance_ends() {
    let mut cloud = Cloud::new();
    cloud.two_hosts(json!({}));
    cloud.half_service(2);
    cloud.set_desired(1);
    let leaving = cloud.held_up();
    assert_eq!(cloud.state(&leaving), "running");
    assert_eq!(cloud.status_of_host(&leaving), "DRAINING");
    let activity = cloud.last_activity();
    assert_eq!(
        (&activity["StatusCode"], &activity["EndTime"]),
        (&json!("MidLifecycleAction"), &Value::Null)
    );
    let input = json!({"InstanceIds": [leaving]});
    let shown = cloud.ok("autoscaling", "DescribeAutoScalingInstances", input);
    assert_eq!(
        shown["AutoScalingInstances"][0]["LifecycleState"],
        "Terminating:Wait"
    );
    // Another task is there before the one on it ends.
    let staying: Vec<Task> = cloud.wanted_tasks();
    assert_eq!(staying.iter().filter(|t| host_of(t) == leaving).count(), 1);
    cloud.run_until_steady();
    assert!(cloud.wanted_tasks().iter().all(|t| host_of(t) != leaving));
    assert_eq!(cloud.running(), 2);
    assert_eq!(cloud.states().len(), 2);
    assert_eq!(cloud.state(&leaving), "shutting-down");
    cloud.run_until_idle();
    assert_eq!(cloud.states(), ["InService"]);
    assert_eq!(cloud.last_activity()["StatusCode"], "Successful");
    assert_eq!(cloud.status_of_host(&leaving), Value::Null);
}

#[test]
fn an_instance_that_is_replaced_is_drained_onto_the_new_one() {
    let mut cloud = Cloud::new();
    cloud.hosts(5, json!({}));
    cloud.allow("hosts", 5, 1);
    cloud.run_until_idle();
    cloud.half_service(2);
    let leaving = host_of(&cloud.wanted_tasks()[0]);
    let end = json!({"InstanceId": leaving, "ShouldDecrementDesiredCapacity": false});
    let answer = cloud.ok("autoscaling", "TerminateInstanceInAutoScalingGroup", end.clone());
    assert_eq!(answer["Activity"]["StatusCode"], "MidLifecycleAction");
    let (code, _) = cloud.refused("autoscaling", "TerminateInstanceInAutoScalingGroup", end);
    assert_eq!(code, "ScalingActivityInProgress");
    cloud.run_until_idle();
    assert_eq!(cloud.states(), ["Terminating:Wait", "InService"]);
    assert!(cloud.wanted_tasks().iter().any(|t| host_of(t) == leaving));
    cloud.run_until_steady();
    cloud.run_until_idle();
    assert_eq!(cloud.states(), ["InService"]);
    assert_eq!(cloud.running(), 2);
}

#[test]
fn other_tasks_are_waited_for_but_not_longer_than_two_days() {
    let mut cloud = Cloud::new();
    cloud.two_hosts(json!({}));
    let spread = json!({"placementStrategy": [{"type": "spread", "field": "instanceId"}]});
    let tasks = cloud.run_half(2, spread)["tasks"].as_array().unwrap().clone();
    for task in &tasks {
        cloud.event(task, started("app"));
    }
    cloud.set_desired(0);
    cloud.run_until_idle();
    assert_eq!(cloud.states(), ["Terminating:Wait", "Terminating:Wait"]);
    // The one ends by itself.
    cloud.ok("ecs", "StopTask", json!({"task": tasks[0]["taskArn"]}));
    cloud.follow();
    assert_eq!(cloud.states(), ["Terminating:Wait", "Terminating:Wait"]);
    cloud.event(&tasks[0], TaskEvent::Cleaned);
    cloud.run_until_idle();
    assert_eq!(cloud.states(), ["Terminating:Wait"]);
    cloud.after(48 * HOUR - Duration::from_secs(1));
    cloud.run_until_idle();
    assert_eq!(cloud.states(), ["Terminating:Wait"]);
    assert_eq!(cloud.described(&tasks[1])["desiredStatus"], "RUNNING");
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    assert_eq!(cloud.states(), ["Terminating"]);
    let ended = cloud.described(&tasks[1]);
    let reason = ended["stoppedReason"].as_str().unwrap();
    assert!(reason.ends_with("terminated."), "{reason}");
}

#[test]
fn nothing_is_drained_without_tasks_without_managed_draining_or_with_the_whole_group() {
    let mut cloud = Cloud::new();
    cloud.two_hosts(json!({}));
    cloud.set_desired(1);
    cloud.run_until_idle();
    assert_eq!(cloud.states(), ["InService"]);
    let run = |cloud: &mut Cloud| {
        let task = cloud.run_half(1, json!({}))["tasks"][0].clone();
        cloud.event(&task, started("app"));
        task
    };
    run(&mut cloud);
    // A deleted group waits for nobody.
    cloud.set_desired(0);
    assert_eq!(cloud.states(), ["Terminating:Wait"]);
    let delete = json!({"AutoScalingGroupName": "hosts", "ForceDelete": true});
    cloud.ok("autoscaling", "DeleteAutoScalingGroup", delete);
    cloud.follow();
    assert_eq!(cloud.states(), ["Terminating"]);

    let mut cloud = Cloud::new();
    cloud.two_hosts(json!({"managedDraining": "DISABLED"}));
    run(&mut cloud);
    cloud.set_desired(0);
    assert_eq!(cloud.states(), ["Terminating", "Terminating"]);
}

#[test]
fn who_is_not_drained_any_more_is_held_up_no_longer() {
    let changes: [fn(&mut Cloud); 2] = [
        |cloud| {
            cloud.associate(&[]);
        },
        |cloud| {
            let asg = json!({"managedDraining": "DISABLED"});
            let input = json!({"name": "hosts", "autoScalingGroupProvider": asg});
            cloud.ok("ecs", "UpdateCapacityProvider", input);
        },
    ];
    for change in changes {
        let mut cloud = Cloud::new();
        cloud.two_hosts(json!({}));
        // The task is not of the provider.
        let own = json!({"taskDefinition": "half", "launchType": "EC2"});
        let task = cloud.ok("ecs", "RunTask", own)["tasks"][0].clone();
        cloud.event(&task, started("app"));
        cloud.set_desired(0);
        cloud.run_until_idle();
        assert_eq!(cloud.states(), ["Terminating:Wait"]);
        change(&mut cloud);
        cloud.follow();
        assert_eq!(cloud.states(), ["Terminating"]);
    }
}

#[test]
fn an_instance_that_is_terminated_while_it_drains_ends() {
    let mut cloud = Cloud::new();
    cloud.two_hosts(json!({}));
    cloud.half_service(1);
    let busy = host_of(&cloud.wanted_tasks()[0]);
    cloud.set_desired(0);
    assert_eq!(cloud.held_up(), busy);
    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [busy]}));
    cloud.follow();
    assert!(cloud.states().iter().all(|state| state == "Terminating"));
    for task in cloud.service_tasks() {
        cloud.clean(&task);
    }
    cloud.run_until_idle();
    assert_eq!(cloud.states(), Vec::<String>::new());
}

#[test]
fn the_hook_is_shown_and_can_be_completed_by_hand() {
    let mut cloud = Cloud::new();
    cloud.two_hosts(json!({}));
    let hooks = |cloud: &mut Cloud, more: Value| {
        let input = and(json!({"AutoScalingGroupName": "hosts"}), more);
        cloud.ok("autoscaling", "DescribeLifecycleHooks", input)["LifecycleHooks"].clone()
    };
    let hook = json!([{"AutoScalingGroupName": "hosts", "LifecycleHookName": HOOK, "DefaultResult": "CONTINUE",
        "LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING", "HeartbeatTimeout": 172_800,
        "GlobalTimeout": 172_800}]);
    assert_eq!(hooks(&mut cloud, json!({})), hook);
    assert_eq!(hooks(&mut cloud, json!({"LifecycleHookNames": [HOOK]})), hook);
    assert_eq!(
        hooks(&mut cloud, json!({"LifecycleHookNames": ["mine"]})),
        json!([])
    );
    cloud.half_service(2);
    let complete = |id: &str, more: Value| {
        let input = json!({"AutoScalingGroupName": "hosts", "LifecycleHookName": HOOK, "InstanceId": id,
            "LifecycleActionResult": "CONTINUE"});
        and(input, more)
    };
    let task = cloud.wanted_tasks().remove(0);
    let none = |id: &str| {
        let text = format!("No active Lifecycle Action found with instance ID {id}");
        pair("ValidationError", text)
    };
    let early = complete(&host_of(&task), json!({}));
    let refused = cloud.refused("autoscaling", "CompleteLifecycleAction", early);
    assert_eq!(refused, none(&host_of(&task)));
    cloud.set_desired(1);
    let leaving = cloud.held_up();
    for (more, refusal) in [
        (json!({"LifecycleHookName": "mine"}), none(&leaving)),
        (
            json!({"LifecycleActionResult": "WAIT"}),
            pair(
                "ValidationError",
                "The lifecycle action result must be either CONTINUE or ABANDON.",
            ),
        ),
        (
            json!({"InstanceId": "", "LifecycleActionToken": "0123456789abcdef0123456789abcdef0123"}),
            pair(
                "ValidationError",
                "No active Lifecycle Action found with token 0123456789abcdef0123456789abcdef0123",
            ),
        ),
    ] {
        let input = complete(&leaving, more);
        assert_eq!(
            cloud.refused("autoscaling", "CompleteLifecycleAction", input),
            refusal
        );
    }
    cloud.ok(
        "autoscaling",
        "CompleteLifecycleAction",
        complete(&leaving, json!({})),
    );
    assert_eq!(cloud.state(&leaving), "shutting-down");
    cloud.ok(
        "ecs",
        "UpdateCapacityProvider",
        json!({"name": "hosts", "autoScalingGroupProvider": {"managedDraining": "DISABLED"}}),
    );
    assert_eq!(hooks(&mut cloud, json!({})), json!([]));
}
