//! Task sets: the deployments of a service whose controller is EXTERNAL, what they run, and what is said of them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use rows::{TaskEvent, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::services::{and, changed};

const CLUSTER: &str = "arn:aws:ecs:eu-west-1:123456789012:cluster/default";
const SERVICE: &str = "arn:aws:ecs:eu-west-1:123456789012:service/default/web";

impl Cloud {
    /// Makes the service `web` with the EXTERNAL controller.
    pub fn create_external(&mut self, change: Value) -> Value {
        let external = json!({"deploymentController": {"type": "EXTERNAL"}, "taskDefinition": null,
            "launchType": null, "networkConfiguration": null});
        self.create_service(and(external, change))
    }

    /// A request for a task set of `web` on Fargate, with the members of `change`; null takes a member away.
    pub fn set_request(&mut self, change: Value) -> Value {
        let network = self.network();
        let input = json!({"cluster": "default", "service": "web", "taskDefinition": "web",
            "launchType": "FARGATE", "networkConfiguration": network});
        changed(input, change)
    }

    /// Makes such a task set with so many percent. Returns what was answered; the scheduler follows.
    #[track_caller]
    pub fn create_set(&mut self, percent: f64, change: Value) -> Value {
        let input = self.set_request(and(
            json!({"scale": {"value": percent, "unit": "PERCENT"}}),
            change,
        ));
        let made = self.ok("ecs", "CreateTaskSet", input)["taskSet"].clone();
        self.follow();
        made
    }

    /// Does something to a task set, and lets the scheduler follow.
    #[track_caller]
    pub fn change_set(&mut self, operation: &str, set: &Value, more: Value) -> Value {
        let input = change_request(operation, &set["id"], more);
        let answer = self.ok("ecs", operation, input)["taskSet"].clone();
        self.follow();
        answer
    }

    pub fn scale_set(&mut self, set: &Value, percent: f64) -> Value {
        self.change_set(
            "UpdateTaskSet",
            set,
            json!({"scale": {"value": percent, "unit": "PERCENT"}}),
        )
    }

    #[track_caller]
    pub fn describe_sets(&mut self, ids: Value) -> Value {
        let input = json!({"cluster": "default", "service": "web", "taskSets": ids, "include": ["TAGS"]});
        self.ok("ecs", "DescribeTaskSets", input)
    }

    #[track_caller]
    pub fn described_set(&mut self, set: &Value) -> Value {
        self.describe_sets(json!([set["id"]]))["taskSets"][0].clone()
    }

    /// How many tasks that should run the set has.
    pub fn wanted_of(&self, set: &Value) -> usize {
        let tasks = self.wanted_tasks();
        tasks
            .iter()
            .filter(|t| t.started_by.as_deref() == set["id"].as_str())
            .count()
    }
}

/// A request of one of the operations that change a task set.
pub fn change_request(operation: &str, id: &Value, more: Value) -> Value {
    let member = match operation {
        "UpdateServicePrimaryTaskSet" => "primaryTaskSet",
        _ => "taskSet",
    };
    changed(
        and(
            json!({"cluster": "default", "service": "web"}),
            json!({member: id}),
        ),
        more,
    )
}

/// A region where `web` and `bridge` are registered, with the EXTERNAL service `web` of so many tasks.
pub fn cloud(desired: u32) -> Cloud {
    let mut cloud = crate::services::cloud();
    cloud.create_external(json!({"desiredCount": desired}));
    cloud
}

pub fn invalid(text: &str) -> (String, String) {
    pair("InvalidParameterException", text)
}

pub fn id(set: &Value) -> String {
    set["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_new_task_set() {
    let mut cloud = cloud(3);
    let network = json!({"awsvpcConfiguration":
        {"subnets": cloud.subnets(), "securityGroups": [], "assignPublicIp": "DISABLED"}});
    let input = cloud.set_request(
        json!({"scale": {"value": 50.0, "unit": "PERCENT"}, "externalId": "blue",
        "tags": [{"key": "team", "value": "a"}]}),
    );
    let made = cloud.ok("ecs", "CreateTaskSet", input)["taskSet"].clone();
    let id = id(&made);
    let number = id.strip_prefix("ecs-svc/").unwrap();
    assert!(
        number.len() == 19 && number.bytes().all(|b| b.is_ascii_digit()),
        "{id}"
    );
    let now = made["createdAt"].clone();
    let wanted = json!({
        "id": id,
        "taskSetArn": format!("arn:aws:ecs:eu-west-1:123456789012:task-set/default/web/{id}"),
        "serviceArn": SERVICE,
        "clusterArn": CLUSTER,
        "externalId": "blue",
        "status": "ACTIVE",
        "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1",
        "computedDesiredCount": 2,
        "pendingCount": 0,
        "runningCount": 0,
        "createdAt": now,
        "updatedAt": now,
        "launchType": "FARGATE",
        "platformVersion": "1.4.0",
        "platformFamily": "Linux",
        "networkConfiguration": network,
        "loadBalancers": [],
        "serviceRegistries": [],
        "scale": {"value": 50.0, "unit": "PERCENT"},
        "stabilityStatus": "STABILIZING",
        "stabilityStatusAt": now,
        "tags": [{"key": "team", "value": "a"}],
    });
    assert_eq!(made, wanted);

    cloud.follow();
    assert_eq!(
        cloud.described_set(&made),
        changed(wanted.clone(), json!({"pendingCount": 2}))
    );
    let without_tags = json!({"cluster": CLUSTER, "service": SERVICE, "taskSets": [made["taskSetArn"]]});
    let shown = cloud.ok("ecs", "DescribeTaskSets", without_tags);
    assert_eq!(shown["failures"], json!([]));
    assert_eq!(
        shown["taskSets"],
        json!([changed(wanted, json!({"pendingCount": 2, "tags": []}))])
    );
    for task in cloud.service_tasks() {
        assert_eq!(task.group, "service:web");
        assert_eq!(task.started_by.as_ref(), Some(&id));
    }
}

#[test]
fn a_task_set_has_nothing_of_what_it_was_not_given() {
    let mut cloud = cloud(2);
    let bare = json!({"launchType": null, "networkConfiguration": null, "taskDefinition": "bridge"});
    let input = cloud.set_request(bare);
    let made = cloud.ok("ecs", "CreateTaskSet", input)["taskSet"].clone();
    assert_eq!(made["scale"], json!({"value": 0.0, "unit": "PERCENT"}));
    assert_eq!((&made["launchType"], &made["tags"]), (&json!("EC2"), &json!([])));
    for absent in [
        "platformVersion",
        "platformFamily",
        "networkConfiguration",
        "capacityProviderStrategy",
        "externalId",
        "startedBy",
    ] {
        assert_eq!(made[absent], Value::Null, "{absent}");
    }
    cloud.follow();
    // There is nothing to wait for.
    assert_eq!(cloud.described_set(&made)["stabilityStatus"], "STEADY_STATE");
    assert_eq!(
        cloud.events(),
        [
            format!(
                "(service web, taskSet {}) updated state to STEADY_STATE.",
                id(&made)
            ),
            "has reached a steady state.".into(),
        ]
    );
}

#[test]
fn tasks_of_a_task_set_are_of_its_capacity_providers() {
    let mut cloud = cloud(4);
    let providers = json!(["FARGATE", "FARGATE_SPOT"]);
    let put = |strategy: Value| json!({"cluster": "default", "capacityProviders": providers, "defaultCapacityProviderStrategy": strategy});
    cloud.ok("ecs", "PutClusterCapacityProviders", put(json!([])));
    let strategy = json!([
        {"capacityProvider": "FARGATE", "base": 1, "weight": 1},
        {"capacityProvider": "FARGATE_SPOT", "base": 0, "weight": 2},
    ]);
    let made = cloud.create_set(
        100.0,
        json!({"launchType": null, "capacityProviderStrategy": strategy}),
    );
    assert_eq!(made["capacityProviderStrategy"], strategy);
    assert_eq!(
        (&made["launchType"], &made["platformFamily"]),
        (&Value::Null, &json!("Linux"))
    );
    let mut of: BTreeMap<Option<String>, u32> = BTreeMap::new();
    for task in cloud.service_tasks() {
        *of.entry(task.capacity_provider).or_default() += 1;
    }
    let spread = [
        (Some("FARGATE".to_owned()), 2),
        (Some("FARGATE_SPOT".to_owned()), 2),
    ];
    assert_eq!(of, BTreeMap::from(spread));
    let in_use = cloud.refused(
        "ecs",
        "PutClusterCapacityProviders",
        json!({"cluster": "default", "capacityProviders": ["FARGATE"], "defaultCapacityProviderStrategy": []}),
    );
    assert_eq!(in_use.0, "ResourceInUseException");

    // The default strategy of the cluster is shown as the task set's own.
    let default = json!([{"capacityProvider": "FARGATE_SPOT", "base": 0, "weight": 1}]);
    cloud.ok("ecs", "PutClusterCapacityProviders", put(default.clone()));
    let made = cloud.create_set(25.0, json!({"launchType": null}));
    assert_eq!(
        (&made["capacityProviderStrategy"], &made["launchType"]),
        (&default, &Value::Null)
    );
    let task = cloud
        .service_tasks()
        .into_iter()
        .find(|t| t.started_by == Some(id(&made)))
        .unwrap();
    assert_eq!(task.capacity_provider.as_deref(), Some("FARGATE_SPOT"));
}

#[test]
fn task_sets_share_the_desired_count_as_their_scales_say() {
    let mut cloud = cloud(3);
    let blue = cloud.create_set(50.0, json!({}));
    let green = cloud.create_set(33.333, json!({}));
    assert_eq!((cloud.wanted_of(&blue), cloud.wanted_of(&green)), (2, 1));
    assert_eq!(cloud.described_set(&green)["scale"]["value"], 33.333);

    let table = [
        // Percent of 3 tasks, and how many that are.
        (100.0, 3),
        (0.0, 0),
        (0.001, 1),
        (33.334, 2),
        (66.666, 2),
        (66.667, 3),
    ];
    for (percent, count) in table {
        let answer = cloud.scale_set(&green, percent);
        assert_eq!(answer["computedDesiredCount"], count, "{percent} %");
        assert_eq!(answer["scale"], json!({"value": percent, "unit": "PERCENT"}));
        cloud.move_tasks();
        assert_eq!(cloud.wanted_of(&green), count, "{percent} %");
        assert_eq!(cloud.wanted_of(&blue), 2, "the other keeps its own");
    }
    cloud.forget_events();
    cloud.change_service(json!({"desiredCount": 10}));
    assert_eq!((cloud.wanted_of(&blue), cloud.wanted_of(&green)), (5, 7));
    let computed =
        |set: &Value, count| format!("updated computedDesiredCount for taskSet {} to {count}.", id(set));
    let said: BTreeSet<String> = cloud.events().into_iter().take(2).collect();
    assert_eq!(said, BTreeSet::from([computed(&blue, 5), computed(&green, 7)]));
    let service = cloud.describe_service();
    assert_eq!(
        (&service["runningCount"], &service["pendingCount"]),
        (&json!(5), &json!(7))
    );
    cloud.run_until_steady();
    let service = cloud.describe_service();
    assert_eq!(
        (&service["runningCount"], &service["pendingCount"]),
        (&json!(12), &json!(0))
    );
}

#[test]
fn a_task_set_is_steady_once_its_tasks_run() {
    let mut cloud = cloud(2);
    let made = cloud.create_set(100.0, json!({}));
    let stability = |cloud: &mut Cloud| {
        let set = cloud.described_set(&made);
        (set["stabilityStatus"].clone(), set["stabilityStatusAt"].clone())
    };
    let [first, second] = cloud.service_tasks().try_into().unwrap();
    let created = made["createdAt"].clone();
    cloud.run(&first);
    cloud.follow();
    cloud.after(Duration::from_secs(3));
    assert_eq!(stability(&mut cloud), (json!("STABILIZING"), created.clone()));
    cloud.run(&second);
    cloud.follow();
    let (status, at) = stability(&mut cloud);
    assert_eq!(status, "STEADY_STATE", "nothing checks them");
    assert_eq!(at.as_f64().unwrap() - created.as_f64().unwrap(), 3.0);
    let named = format!("(service web, taskSet {})", id(&made));
    let said = cloud.events();
    assert_eq!(
        said[0],
        format!("updated computedDesiredCount for taskSet {} to 2.", id(&made))
    );
    assert!(
        said[1].starts_with(&format!("{named} has started 2 tasks: (task ")),
        "{said:?}"
    );
    assert_eq!(
        said[2..],
        [
            format!("{named} updated state to STEADY_STATE."),
            "has reached a steady state.".into()
        ]
    );

    // One dies and is replaced.
    cloud.crash(&first);
    cloud.follow();
    assert_eq!(stability(&mut cloud).0, "STABILIZING");
    assert_eq!(cloud.wanted_of(&made), 2);
    cloud.move_tasks();
    assert_eq!(stability(&mut cloud).0, "STEADY_STATE");
    // Any change of the scale is looked at anew.
    let answer = cloud.ok(
        "ecs",
        "UpdateTaskSet",
        change_request("UpdateTaskSet", &made["id"], json!({"scale": {"value": 50}})),
    );
    assert_eq!(answer["taskSet"]["stabilityStatus"], "STABILIZING");
    cloud.follow();
    assert_eq!(
        stability(&mut cloud).0,
        "STEADY_STATE",
        "the other runs no longer"
    );
    assert_eq!(cloud.described_set(&made)["runningCount"], 1);
    let going = cloud
        .service_tasks()
        .into_iter()
        .find(|t| t.desired_status == TaskStatus::Stopped);
    assert_eq!(
        going.unwrap().stopped_reason,
        Some(format!("Scaling activity initiated by (taskSet {})", id(&made)))
    );
}

#[test]
fn a_health_check_has_a_say_in_stability() {
    let mut cloud = cloud(1);
    let definition = json!({"family": "checked", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
        "cpu": "256", "memory": "512", "containerDefinitions": [{"name": "app", "image": "i",
            "healthCheck": {"command": ["CMD", "true"]}}]});
    cloud.ok("ecs", "RegisterTaskDefinition", definition);
    let made = cloud.create_set(100.0, json!({"taskDefinition": "checked"}));
    let [task] = cloud.service_tasks().try_into().unwrap();
    cloud.run(&task);
    cloud.follow();
    assert_eq!(cloud.described_set(&made)["runningCount"], 1);
    assert_eq!(cloud.described_set(&made)["stabilityStatus"], "STABILIZING");
    let healthy = |health| TaskEvent::Health {
        container: "app".into(),
        health,
    };
    cloud.tell(&task, healthy(rows::Health::Healthy));
    cloud.follow();
    assert_eq!(cloud.described_set(&made)["stabilityStatus"], "STEADY_STATE");
    cloud.tell(&task, healthy(rows::Health::Unhealthy));
    cloud.follow();
    assert_eq!(cloud.described_set(&made)["stabilityStatus"], "STABILIZING");
    assert_eq!(cloud.wanted_of(&made), 2, "the replacement comes first");
}

#[test]
fn tasks_are_spread_over_the_zones_of_the_set_s_own_subnets() {
    let mut cloud = cloud(6);
    let all = cloud.create_set(100.0, json!({}));
    let subnet = cloud.first_subnet();
    let one = cloud.create_set(
        100.0,
        json!({"networkConfiguration": {"awsvpcConfiguration": {"subnets": [subnet]}}}),
    );
    let zones = |cloud: &Cloud, set: &Value| {
        let mut zones: BTreeMap<String, u32> = BTreeMap::new();
        for task in cloud.wanted_tasks() {
            if task.started_by.as_deref() == set["id"].as_str() {
                *zones.entry(task.availability_zone).or_default() += 1;
            }
        }
        zones.into_values().collect::<Vec<_>>()
    };
    assert_eq!(zones(&cloud, &all), [2, 2, 2]);
    assert_eq!(zones(&cloud, &one), [6]);
}

#[test]
fn task_sets_on_instances() {
    let mut cloud = crate::services::cloud();
    cloud.create_external(json!({"desiredCount": 2, "placementConstraints": [{"type": "distinctInstance"}]}));
    let bridge = json!({"taskDefinition": "bridge", "launchType": "EC2", "networkConfiguration": null});
    let made = cloud.create_set(100.0, bridge.clone());
    assert_eq!(
        cloud.last_event(),
        "was unable to place a task because no container instance met all of its requirements. Reason: No \
         Container Instances were found in your cluster. For more information, see the Troubleshooting section of \
         the Amazon ECS Developer Guide."
    );
    cloud.launch("t3.small", "");
    cloud.launch("t3.small", "");
    cloud.follow();
    let hosts: BTreeSet<_> = cloud
        .wanted_tasks()
        .into_iter()
        .map(|t| t.placement.unwrap().instance)
        .collect();
    assert_eq!(hosts.len(), 2, "each on an instance of its own");
    cloud.move_tasks();
    assert_eq!(cloud.described_set(&made)["stabilityStatus"], "STEADY_STATE");
    // A drained instance makes a set move, if it can.
    let hosts = cloud.container_instances("default");
    let input = json!({"containerInstances": [hosts[0]["containerInstanceArn"]], "status": "DRAINING"});
    cloud.ok("ecs", "UpdateContainerInstancesState", input);
    cloud.follow();
    assert_eq!(cloud.described_set(&made)["stabilityStatus"], "STABILIZING");

    // What is in force of the service is in force for every set.
    let fargate = cloud.set_request(json!({}));
    assert_eq!(
        cloud.refused("ecs", "CreateTaskSet", fargate),
        invalid("Placement constraints are not supported with FARGATE launch type.")
    );
}
