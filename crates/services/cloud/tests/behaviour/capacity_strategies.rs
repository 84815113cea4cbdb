//! Tasks that capacity provider strategies start, and tasks that wait for an instance.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, started};
use crate::ec2_tasks::definition;

pub fn item(name: &str, base: u32, weight: u32) -> Value {
    json!({"capacityProvider": name, "base": base, "weight": weight})
}

fn invalid(text: &str) -> (String, String) {
    pair("InvalidParameterException", text)
}

impl Cloud {
    fn web_request(&mut self, count: u32, strategy: Value) -> Value {
        json!({"taskDefinition": "web", "networkConfiguration": self.network(), "count": count,
            "capacityProviderStrategy": strategy})
    }

    /// Makes `count` tasks of the bridge definition `half`, which takes half of a t3.small.
    pub fn run_half(&mut self, count: u32, more: Value) -> Value {
        let mut input = json!({"taskDefinition": "half", "count": count, "capacityProviderStrategy": [item("hosts", 0, 0)]});
        input
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.ok("ecs", "RunTask", input)
    }

    pub fn register_half(&mut self) {
        let mut half = definition("half", "bridge", json!({"memory": 900, "cpu": 1024}));
        half["containerDefinitions"][0]
            .as_object_mut()
            .unwrap()
            .remove("memoryReservation");
        self.register(half);
    }

    /// The provider `hosts` of the cluster `default`, whose group can have so many instances.
    pub fn hosts(&mut self, most: u32, settings: Value) {
        self.register_half();
        self.provider("hosts", json!({"MaxSize": most}), settings);
        self.associate(&["hosts"]);
    }

    pub fn allow(&mut self, group: &str, most: u32, desired: u32) {
        let input = json!({"AutoScalingGroupName": group, "MaxSize": most, "DesiredCapacity": desired});
        self.ok("autoscaling", "UpdateAutoScalingGroup", input);
    }

    fn tasks_of_service(&mut self, service: &str) -> Vec<Value> {
        let arns = self.ok("ecs", "ListTasks", json!({"serviceName": service}))["taskArns"].clone();
        let answer = self.ok("ecs", "DescribeTasks", json!({"tasks": arns}));
        answer["tasks"].as_array().unwrap().clone()
    }

    /// How many tasks of the service each provider has.
    fn shares(&mut self, service: &str) -> BTreeMap<String, usize> {
        let tasks = self.tasks_of_service(service);
        tally(&json!(tasks), "capacityProviderName")
    }

    fn tasks(&mut self, answer: &Value) -> Vec<Value> {
        let tasks = answer["tasks"].as_array().unwrap().clone();
        tasks.iter().map(|task| self.described(task)).collect()
    }
}

/// How many of the tasks say so of the member.
fn tally(tasks: &Value, member: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for task in tasks.as_array().unwrap() {
        *counts
            .entry(task[member].as_str().unwrap_or("-").to_owned())
            .or_default() += 1;
    }
    counts
}

#[test]
fn a_strategy_shares_fargate_tasks_out() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.associate(&["FARGATE", "FARGATE_SPOT"]);
    let input = cloud.web_request(9, json!([item("FARGATE", 1, 1), item("FARGATE_SPOT", 0, 3)]));
    let answer = cloud.ok("ecs", "RunTask", input);
    assert_eq!(answer["failures"], json!([]));
    let providers = tally(&answer["tasks"], "capacityProviderName");
    assert_eq!(
        providers,
        BTreeMap::from([("FARGATE".into(), 3), ("FARGATE_SPOT".into(), 6)])
    );
    let kinds = tally(&answer["tasks"], "launchType");
    assert_eq!(kinds, BTreeMap::from([("FARGATE".into(), 9)]));
    assert_eq!(cloud.run_web()["capacityProviderName"], Value::Null);
}

#[test]
fn the_default_strategy_is_for_requests_that_say_nothing() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let nothing = json!({"taskDefinition": "web", "networkConfiguration": cloud.network()});
    assert_eq!(
        cloud.refused("ecs", "RunTask", nothing.clone()),
        invalid("No Container Instances were found in your cluster.")
    );
    let put = json!({"cluster": "default", "capacityProviders": ["FARGATE_SPOT"],
        "defaultCapacityProviderStrategy": [item("FARGATE_SPOT", 0, 1)]});
    cloud.ok("ecs", "PutClusterCapacityProviders", put);
    let task = cloud.ok("ecs", "RunTask", nothing)["tasks"][0].clone();
    assert_eq!(task["capacityProviderName"], "FARGATE_SPOT");
    assert_eq!(task["platformVersion"], "1.4.0");
    assert_eq!(cloud.run_web()["capacityProviderName"], Value::Null);
    let none = json!({"cluster": "default", "capacityProviders": [], "defaultCapacityProviderStrategy": []});
    assert_eq!(
        cloud.refused("ecs", "PutClusterCapacityProviders", none),
        pair(
            "ResourceInUseException",
            "The specified capacity provider is in use and cannot be removed."
        )
    );
}

#[test]
fn what_no_strategy_can_be() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.provider("hosts", json!({}), json!({}));
    cloud.provider("other", json!({}), json!({}));
    cloud.associate(&["FARGATE", "FARGATE_SPOT", "hosts"]);
    let table = [
        (
            json!([item("nope", 0, 1)]),
            "The specified capacity provider was not found. Specify a valid capacity provider and try again.",
        ),
        (
            json!([item("other", 0, 1)]),
            "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.",
        ),
        (
            json!([item("FARGATE", 0, 1), item("hosts", 0, 1)]),
            "A capacity provider strategy cannot contain a mix of capacity providers using Auto Scaling groups and Fargate providers. Specify one or the other and try again.",
        ),
        (
            json!([item("FARGATE", 1, 1), item("FARGATE_SPOT", 1, 1)]),
            "There are multiple capacity providers in the specified capacity provider strategy with a base value greater than zero. Only one capacity provider can have a base value greater than zero. Specify a valid capacity provider strategy and try again.",
        ),
        (
            json!([item("FARGATE", 1, 0), item("FARGATE_SPOT", 0, 0)]),
            "There are no capacity providers in the capacity provider strategy with a weight value greater than zero. Specify a weight value greater than zero for at least one capacity provider and try again.",
        ),
        (
            json!([item("FARGATE", 0, 1), item("FARGATE", 0, 1)]),
            "The specified capacity provider strategy cannot contain the same capacity provider more than once.",
        ),
        (
            json!([item("hosts", 0, 1)]),
            "No Container Instances were found in your capacity provider.",
        ),
    ];
    for (strategy, text) in table {
        let input = cloud.web_request(1, strategy.clone());
        assert_eq!(
            cloud.refused("ecs", "RunTask", input),
            invalid(text),
            "{strategy}"
        );
    }
    let mut both = cloud.web_request(1, json!([item("FARGATE", 0, 1)]));
    both["launchType"] = json!("FARGATE");
    assert_eq!(
        cloud.refused("ecs", "RunTask", both),
        invalid(
            "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again."
        )
    );
}

#[test]
fn without_managed_scaling_a_provider_is_full_or_empty() {
    let mut cloud = Cloud::new();
    cloud.hosts(5, json!({}));
    let input = json!({"taskDefinition": "half", "capacityProviderStrategy": [item("hosts", 0, 0)]});
    assert_eq!(
        cloud.refused("ecs", "RunTask", input),
        invalid("No Container Instances were found in your capacity provider.")
    );
    // An instance that is not the provider's is none of its places.
    cloud.launch("t3.small", "");
    cloud.allow("hosts", 5, 1);
    cloud.run_until_idle();
    let answer = cloud.run_half(3, json!({}));
    assert_eq!(answer["tasks"].as_array().unwrap().len(), 2);
    assert_eq!(answer["failures"][0]["reason"], "RESOURCE:CPU");
    assert_eq!(answer["failures"].as_array().unwrap().len(), 1);
    for task in answer["tasks"].as_array().unwrap() {
        assert_eq!(task["capacityProviderName"], "hosts");
        assert_eq!(task["launchType"], "EC2");
        assert_eq!(cloud.task(task).capacity_provider.as_deref(), Some("hosts"));
    }
}

#[test]
fn tasks_wait_until_an_instance_has_room_the_oldest_first() {
    let mut cloud = Cloud::new();
    cloud.hosts(0, json!({"managedScaling": {"status": "ENABLED"}}));
    let mut tasks = Vec::new();
    for _ in 0..3 {
        let answer = cloud.run_half(1, json!({}));
        assert_eq!(answer["failures"], json!([]));
        tasks.push(answer["tasks"][0].clone());
        cloud.after(Duration::from_secs(1));
    }
    cloud.follow();
    for task in &tasks {
        let shown = cloud.described(task);
        assert_eq!(shown["lastStatus"], "PROVISIONING");
        assert_eq!(shown["desiredStatus"], "RUNNING");
        assert_eq!(shown["launchType"], "EC2");
        assert_eq!(shown["capacityProviderName"], "hosts");
        assert_eq!(
            (&shown["containerInstanceArn"], &shown["connectivity"]),
            (&Value::Null, &Value::Null)
        );
        assert_eq!(shown["containers"][0]["lastStatus"], "PENDING");
    }
    let clusters = cloud.ok("ecs", "DescribeClusters", json!({}));
    assert_eq!(clusters["clusters"][0]["pendingTasksCount"], 3);
    cloud.allow("hosts", 1, 1);
    cloud.run_until_idle();
    let states: Vec<Value> = tasks
        .iter()
        .map(|t| cloud.described(t)["lastStatus"].clone())
        .collect();
    assert_eq!(states, ["PENDING", "PENDING", "PROVISIONING"]);
    // A task that ends makes room for the next one.
    cloud.event(&tasks[0], started("app"));
    cloud.ok("ecs", "StopTask", json!({"task": tasks[0]["taskArn"]}));
    cloud.event(&tasks[0], rows::TaskEvent::Cleaned);
    cloud.follow();
    let last = cloud.described(&tasks[2]);
    assert_eq!(last["lastStatus"], "PENDING");
    let instance = &cloud.container_instances("default")[0];
    assert_eq!(last["containerInstanceArn"], instance["containerInstanceArn"]);
    assert_eq!(instance["capacityProviderName"], "hosts");
}

#[test]
fn a_waiting_task_has_nothing_to_clean_up_when_it_is_stopped() {
    let mut cloud = Cloud::new();
    cloud.hosts(0, json!({"managedScaling": {"status": "ENABLED"}}));
    cloud.register(definition("own", "awsvpc", json!({})));
    let network = json!({"awsvpcConfiguration": {"subnets": [cloud.first_subnet()]}});
    let input = json!({"taskDefinition": "own", "networkConfiguration": network, "tags": [{"key": "a", "value": "b"}]});
    let interfaces = cloud.ok("ec2", "DescribeNetworkInterfaces", json!({}));
    let task = cloud.run_half(1, input)["tasks"][0].clone();
    assert_eq!(task["attachments"], json!([]));
    assert_eq!(
        cloud.ok("ec2", "DescribeNetworkInterfaces", json!({})),
        interfaces
    );
    let stop = json!({"task": task["taskArn"], "reason": "enough"});
    let stopped = cloud.ok("ecs", "StopTask", stop)["task"].clone();
    assert_eq!(stopped["lastStatus"], "STOPPED");
    assert_eq!(stopped["stopCode"], "UserInitiated");
    assert_eq!(stopped["stoppedReason"], "enough");
    assert_eq!(stopped["containers"][0]["lastStatus"], "STOPPED");
    assert_eq!(stopped["startedAt"], Value::Null);
    cloud.allow("hosts", 1, 1);
    cloud.run_until_idle();
    assert_eq!(cloud.described(&task)["lastStatus"], "STOPPED");
}

#[test]
fn who_waits_in_vain_ends_with_the_reason() {
    let mut cloud = Cloud::new();
    cloud.hosts(0, json!({"managedScaling": {"status": "ENABLED"}}));
    let first = cloud.run_half(1, json!({}));
    cloud.follow();
    cloud.after(Duration::from_secs(599));
    cloud.follow();
    assert_eq!(cloud.tasks(&first)[0]["lastStatus"], "PROVISIONING");
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    let ended = cloud.tasks(&first)[0].clone();
    assert_eq!(ended["lastStatus"], "STOPPED");
    assert_eq!(ended["stopCode"], "TaskFailedToStart");
    assert_eq!(ended["stoppedReason"], "EMPTY CAPACITY PROVIDER");
    cloud.allow("hosts", 1, 1);
    cloud.run_until_idle();
    let three = cloud.run_half(3, json!({}));
    cloud.after(Duration::from_secs(600));
    cloud.follow();
    let tasks = cloud.tasks(&three);
    let late: Vec<&Value> = tasks
        .iter()
        .map(|t| &t["stoppedReason"])
        .filter(|r| !r.is_null())
        .collect();
    assert_eq!(late, ["RESOURCE:CPU"]);
}

#[test]
fn five_hundred_tasks_of_a_cluster_can_wait() {
    let mut cloud = Cloud::new();
    cloud.hosts(0, json!({"managedScaling": {"status": "ENABLED"}}));
    for _ in 0..50 {
        cloud.run_half(10, json!({}));
    }
    let input = json!({"taskDefinition": "half", "capacityProviderStrategy": [item("hosts", 0, 0)]});
    assert_eq!(
        cloud.refused("ecs", "RunTask", input),
        pair("ClientException", "Tasks provisioning capacity limit exceeded.")
    );
}

#[test]
fn a_service_keeps_the_shares_of_its_strategy() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.associate(&["FARGATE", "FARGATE_SPOT"]);
    let strategy = json!([item("FARGATE", 2, 1), item("FARGATE_SPOT", 0, 3)]);
    let network = cloud.network();
    let input = json!({"serviceName": "web", "taskDefinition": "web", "desiredCount": 10,
        "networkConfiguration": network, "capacityProviderStrategy": strategy});
    let made = cloud.ok("ecs", "CreateService", input)["service"].clone();
    assert_eq!(made["capacityProviderStrategy"], strategy);
    cloud.follow();
    assert_eq!(
        cloud.shares("web"),
        BTreeMap::from([("FARGATE".into(), 4), ("FARGATE_SPOT".into(), 6)])
    );
    // The base comes back before anything else.
    let of_base: Vec<Value> = cloud
        .tasks_of_service("web")
        .into_iter()
        .filter(|t| t["capacityProviderName"] == "FARGATE")
        .collect();
    for task in &of_base {
        cloud.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
        cloud.event(task, rows::TaskEvent::Cleaned);
        cloud.fabric_catches_up();
    }
    cloud.follow();
    assert_eq!(
        cloud.shares("web"),
        BTreeMap::from([("FARGATE".into(), 4), ("FARGATE_SPOT".into(), 6)])
    );
}

#[test]
fn an_unhealthy_task_is_replaced_where_it_was() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.associate(&["FARGATE", "FARGATE_SPOT"]);
    let strategy = json!([item("FARGATE", 1, 0), item("FARGATE_SPOT", 0, 1)]);
    cloud
        .create_service(json!({"launchType": null, "capacityProviderStrategy": strategy, "desiredCount": 2}));
    cloud.run_until_steady();
    let on = |cloud: &Cloud| {
        let tasks = cloud.wanted_tasks().into_iter();
        let mut on: Vec<_> = tasks.filter_map(|t| t.capacity_provider.clone()).collect();
        on.sort();
        on
    };
    assert_eq!(on(&cloud), ["FARGATE", "FARGATE_SPOT"]);
    let mut tasks = cloud.wanted_tasks().into_iter();
    let based = tasks
        .find(|t| t.capacity_provider.as_deref() == Some("FARGATE"))
        .unwrap();
    cloud.change_task(&based, |row| {
        row.containers[0].health = Some(rows::Health::Unhealthy);
    });
    cloud.run_until_steady();
    assert_eq!(on(&cloud), ["FARGATE", "FARGATE_SPOT"]);
}

#[test]
fn tasks_of_a_service_wait_for_instances_too() {
    let mut cloud = Cloud::new();
    cloud.hosts(0, json!({"managedScaling": {"status": "ENABLED"}}));
    let input = json!({"serviceName": "half", "taskDefinition": "half", "desiredCount": 3,
        "capacityProviderStrategy": [item("hosts", 0, 1)]});
    cloud.ok("ecs", "CreateService", input);
    cloud.follow();
    let tasks = cloud.tasks_of_service("half");
    assert_eq!(
        tally(&json!(tasks), "lastStatus"),
        BTreeMap::from([("PROVISIONING".into(), 3)])
    );
    let service = cloud.ok("ecs", "DescribeServices", json!({"services": ["half"]}))["services"][0].clone();
    assert_eq!(
        (&service["pendingCount"], &service["runningCount"]),
        (&json!(3), &json!(0))
    );
    cloud.allow("hosts", 2, 2);
    cloud.run_until_idle();
    let tasks = cloud.tasks_of_service("half");
    assert_eq!(
        tally(&json!(tasks), "lastStatus"),
        BTreeMap::from([("PENDING".into(), 3)])
    );
    assert_eq!(
        tally(&json!(tasks), "containerInstanceArn").len(),
        2,
        "spread over the instances"
    );
}

#[test]
fn a_service_stays_with_fargate_or_with_instances() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.hosts(0, json!({}));
    cloud.associate(&["hosts", "FARGATE"]);
    let network = cloud.network();
    let input = json!({"serviceName": "web", "taskDefinition": "web", "desiredCount": 0,
        "networkConfiguration": network, "capacityProviderStrategy": [item("FARGATE", 0, 1)]});
    cloud.ok("ecs", "CreateService", input);
    let other = json!({"service": "web", "taskDefinition": "half", "forceNewDeployment": true,
        "capacityProviderStrategy": [item("hosts", 0, 1)]});
    assert_eq!(
        cloud.refused("ecs", "UpdateService", other),
        invalid(
            "A service cannot be switched between capacity providers using Auto Scaling groups and Fargate capacity providers."
        )
    );
}
