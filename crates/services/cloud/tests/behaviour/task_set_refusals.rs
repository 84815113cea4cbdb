//! What no task set can be, and what cannot be asked of one.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::services::{and, changed};

const INVALID: &str = "InvalidParameterException";
const CLIENT: &str = "ClientException";
const UNSUPPORTED: &str = "UnsupportedFeatureException";
const NO_CLUSTER: (&str, &str) = ("ClusterNotFoundException", "Cluster not found.");
const NO_SERVICE: (&str, &str) = ("ServiceNotFoundException", "Service not found.");
const NO_SET: (&str, &str) = ("TaskSetNotFoundException", "TaskSet not found.");

fn cloud() -> Cloud {
    let mut cloud = crate::services::cloud();
    cloud.create_external(json!({"desiredCount": 2}));
    cloud
}

#[test]
fn what_no_task_set_can_be() {
    let mut cloud = cloud();
    let bridge = json!({"taskDefinition": "bridge", "launchType": "EC2", "networkConfiguration": null});
    let group = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef";
    let scale = "Scale value must be between 0 and 100.";
    let strategy = json!([{"capacityProvider": "FARGATE", "weight": 1}]);
    let table = [
        (json!({"cluster": "nope"}), NO_CLUSTER.0, NO_CLUSTER.1),
        (json!({"service": "nope"}), NO_SERVICE.0, NO_SERVICE.1),
        (
            json!({"taskDefinition": "nope"}),
            CLIENT,
            "TaskDefinition not found.",
        ),
        (
            json!({"taskDefinition": ""}),
            INVALID,
            "TaskDefinition can not be blank.",
        ),
        (json!({"scale": {"value": 100.1}}), INVALID, scale),
        (json!({"scale": {"value": -1, "unit": "PERCENT"}}), INVALID, scale),
        (
            json!({"networkConfiguration": null}),
            INVALID,
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        ),
        (
            and(bridge.clone(), json!({"platformVersion": "1.4.0"})),
            INVALID,
            "The platform version must be null when specifying an EC2 launch type.",
        ),
        (
            json!({"platformVersion": "9.9.9"}),
            "PlatformUnknownException",
            "The specified platform version does not exist.",
        ),
        (
            json!({"capacityProviderStrategy": strategy}),
            INVALID,
            "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
        ),
        (
            json!({"capacityProviderStrategy": strategy, "launchType": null}),
            INVALID,
            "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.",
        ),
        (
            and(bridge, json!({"launchType": "EXTERNAL"})),
            UNSUPPORTED,
            "A service of the launch type EXTERNAL is not served by cove yet.",
        ),
        (
            json!({"loadBalancers": [{"targetGroupArn": group, "containerName": "app", "containerPort": 80}]}),
            UNSUPPORTED,
            "The task set setting 'loadBalancers' is not served by cove yet.",
        ),
        (
            json!({"serviceRegistries": [{"registryArn": "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-1"}]}),
            UNSUPPORTED,
            "The task set setting 'serviceRegistries' is not served by cove yet.",
        ),
        (
            json!({"tags": [{"key": "aws:x", "value": "y"}]}),
            INVALID,
            "Tag keys cannot start with the reserved prefix 'aws:'.",
        ),
    ];
    for (change, code, text) in table {
        let input = cloud.set_request(change.clone());
        assert_eq!(
            cloud.refused("ecs", "CreateTaskSet", input),
            pair(code, text),
            "{change}"
        );
    }
    // Empty lists want nothing.
    let input = cloud
        .set_request(json!({"loadBalancers": [], "serviceRegistries": [], "capacityProviderStrategy": []}));
    cloud.ok("ecs", "CreateTaskSet", input);
    cloud.follow();
}

#[test]
fn exec_wants_a_role_of_the_task() {
    let mut cloud = crate::services::cloud();
    cloud.create_external(json!({"enableExecuteCommand": true}));
    let input = cloud.set_request(json!({}));
    assert_eq!(
        cloud.refused("ecs", "CreateTaskSet", input),
        pair(
            INVALID,
            "The service couldn't be updated because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again."
        )
    );
}

#[test]
fn only_services_of_the_external_controller_have_task_sets() {
    let mut cloud = crate::services::cloud();
    cloud.create_service(json!({}));
    let id = cloud.primary().id;
    let text = "Amazon ECS only supports task set management on services configured to use external deployment controllers.";
    let set = json!({"cluster": "default", "service": "web", "taskSet": id});
    for (operation, more) in [
        ("CreateTaskSet", json!({"taskDefinition": "web", "taskSet": null})),
        ("DescribeTaskSets", json!({"taskSets": [id], "taskSet": null})),
        ("UpdateTaskSet", json!({"scale": {"value": 1}})),
        ("DeleteTaskSet", json!({})),
        (
            "UpdateServicePrimaryTaskSet",
            json!({"primaryTaskSet": id, "taskSet": null}),
        ),
    ] {
        let input = changed(set.clone(), more);
        assert_eq!(
            cloud.refused("ecs", operation, input),
            pair(INVALID, text),
            "{operation}"
        );
    }
    assert_eq!(cloud.describe_service()["taskSets"], Value::Null);
}

#[test]
fn what_cannot_be_asked_of_a_task_set() {
    let mut cloud = cloud();
    let made = cloud.create_set(100.0, json!({}));
    let other = json!({"serviceName": "other", "deploymentController": {"type": "EXTERNAL"}});
    cloud.ok("ecs", "CreateService", other);
    let unreadable = (INVALID, "Task Set Identifier is invalid");
    let with = |member: &str, value: &str| json!({member: value});
    let (arn, id) = (made["taskSetArn"].as_str().unwrap(), made["id"].as_str().unwrap());
    let task = "arn:aws:ecs:eu-west-1:123456789012:task/default/0123456789abcdef0123456789abcdef";
    for (operation, member, more) in [
        ("UpdateTaskSet", "taskSet", json!({"scale": {"value": 50}})),
        ("DeleteTaskSet", "taskSet", json!({"force": true})),
        ("UpdateServicePrimaryTaskSet", "primaryTaskSet", json!({})),
    ] {
        let whole = and(json!({"cluster": "default", "service": "web", member: id}), more);
        let table = [
            (with("cluster", "nope"), NO_CLUSTER),
            (with("service", "nope"), NO_SERVICE),
            (with("service", "other"), NO_SET),
            (with(member, "ecs-svc/1234567890123456789"), NO_SET),
            (with(member, "nope"), NO_SET),
            (with(member, &arn.replace("/web/", "/other/")), NO_SET),
            (with(member, &arn.replace("eu-west-1", "eu-west-2")), NO_SET),
            (with(member, task), unreadable),
            (with(member, "arn:nonsense"), unreadable),
        ];
        for (change, (code, text)) in table {
            let input = and(whole.clone(), change.clone());
            assert_eq!(
                cloud.refused("ecs", operation, input),
                pair(code, text),
                "{operation} {change}"
            );
        }
    }
    let scale = json!({"cluster": "default", "service": "web", "taskSet": id, "scale": {"value": 101}});
    assert_eq!(
        cloud.refused("ecs", "UpdateTaskSet", scale),
        pair(INVALID, "Scale value must be between 0 and 100.")
    );
    assert_eq!(cloud.wanted_tasks().len(), 2, "nothing of it was done");
}

#[test]
fn what_cannot_be_described() {
    let mut cloud = cloud();
    let made = cloud.create_set(100.0, json!({}));
    let whole = json!({"cluster": "default", "service": "web", "taskSets": [made["id"]]});
    let empty = (INVALID, "TaskSets cannot be empty.");
    for (change, (code, text)) in [
        (json!({"cluster": "nope"}), NO_CLUSTER),
        (json!({"service": "nope"}), NO_SERVICE),
        (json!({"taskSets": null}), empty),
        (json!({"taskSets": []}), empty),
        (
            json!({"taskSets": [made["id"], made["serviceArn"]]}),
            (INVALID, "Task Set Identifier is invalid"),
        ),
    ] {
        let input = changed(whole.clone(), change.clone());
        assert_eq!(
            cloud.refused("ecs", "DescribeTaskSets", input),
            pair(code, text),
            "{change}"
        );
    }
    let elsewhere = made["taskSetArn"].as_str().unwrap().replace("/web/", "/other/");
    let input = changed(
        whole,
        json!({"taskSets": ["ecs-svc/1", made["taskSetArn"], elsewhere]}),
    );
    let answer = cloud.ok("ecs", "DescribeTaskSets", input);
    assert_eq!(answer["taskSets"][0]["id"], made["id"]);
    let unknown = "arn:aws:ecs:eu-west-1:123456789012:task-set/default/web/ecs-svc/1";
    assert_eq!(
        answer["failures"],
        json!([{"arn": unknown, "reason": "MISSING"}, {"arn": elsewhere, "reason": "MISSING"}])
    );
}

#[test]
fn what_no_update_of_the_service_changes() {
    let mut cloud = cloud();
    let before = cloud.describe_service()["deploymentConfiguration"].clone();
    let update = |change: Value| and(json!({"service": "web"}), change);
    let refused = cloud.refused(
        "ecs",
        "UpdateService",
        update(json!({"deploymentConfiguration": {"maximumPercent": 150}})),
    );
    assert_eq!(
        refused,
        pair(
            INVALID,
            "Unable to update deployment configuration on services with an EXTERNAL deployment controller."
        )
    );
    // What is so already is no change.
    let same = json!({"deploymentConfiguration": {"maximumPercent": before["maximumPercent"]}});
    cloud.ok("ecs", "UpdateService", update(same));

    // Tasks on Fargate are placed by Fargate.
    cloud.create_set(100.0, json!({}));
    let placed = update(json!({"placementStrategy": [{"type": "random"}]}));
    assert_eq!(
        cloud.refused("ecs", "UpdateService", placed),
        pair(
            INVALID,
            "Placement strategies are not supported with FARGATE launch type."
        )
    );
    let exec = update(json!({"enableExecuteCommand": true}));
    assert_eq!(cloud.refused("ecs", "UpdateService", exec).0, INVALID);
}
