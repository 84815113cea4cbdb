//! UpdateService: what each member changes, and which of them begin a new deployment.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, web};
use crate::services::{and, cloud, on_instances};

/// A steady service of two tasks on Fargate.
fn steady() -> Cloud {
    let mut cloud = cloud();
    cloud.create_service(json!({}));
    cloud.run_until_steady();
    cloud
}

impl Cloud {
    #[track_caller]
    pub fn update_service(&mut self, change: Value) -> Value {
        let input = and(json!({"service": "web"}), change);
        self.ok("ecs", "UpdateService", input)["service"].clone()
    }
}

fn number_of_deployments(service: &Value) -> usize {
    service["deployments"].as_array().unwrap().len()
}

#[test]
fn each_member_and_whether_it_deploys() {
    let mut cloud = cloud();
    let mut other = web();
    other["taskRoleArn"] = "arn:aws:iam::123456789012:role/task".into();
    cloud.ok("ecs", "RegisterTaskDefinition", other);
    let definition = |n: u32| format!("arn:aws:ecs:eu-west-1:123456789012:task-definition/web:{n}");
    let subnet = cloud.first_subnet();
    let network = json!({"awsvpcConfiguration":
        {"subnets": [subnet], "securityGroups": [], "assignPublicIp": "DISABLED"}});
    let same_network = json!({"awsvpcConfiguration":
        {"subnets": cloud.subnets(), "securityGroups": [], "assignPublicIp": "DISABLED"}});
    let breaker = json!({"enable": true, "rollback": false});
    // What is asked, whether it begins a deployment, and what is shown where that differs.
    let table = [
        (
            json!({"taskDefinition": "web:1"}),
            true,
            json!({"taskDefinition": definition(1)}),
        ),
        (
            json!({"taskDefinition": "web:2"}),
            false,
            json!({"taskDefinition": definition(2)}),
        ),
        (
            json!({"taskDefinition": "web"}),
            false,
            json!({"taskDefinition": definition(2)}),
        ),
        (json!({"networkConfiguration": network}), true, json!({})),
        (json!({"networkConfiguration": same_network}), false, json!({})),
        (json!({"platformVersion": "1.4.0"}), true, json!({})),
        (json!({"platformVersion": "LATEST"}), false, json!({})),
        (
            json!({"forceNewDeployment": true}),
            true,
            json!({"forceNewDeployment": null}),
        ),
        (
            json!({"forceNewDeployment": false}),
            false,
            json!({"forceNewDeployment": null}),
        ),
        (json!({"desiredCount": 3}), false, json!({})),
        (json!({"desiredCount": 0}), false, json!({})),
        (
            json!({"deploymentConfiguration": {"maximumPercent": 150, "deploymentCircuitBreaker": breaker}}),
            false,
            json!({"deploymentConfiguration": {"maximumPercent": 150, "minimumHealthyPercent": 100,
                "strategy": "ROLLING", "deploymentCircuitBreaker": breaker}}),
        ),
        (
            json!({"availabilityZoneRebalancing": "DISABLED"}),
            false,
            json!({}),
        ),
        (json!({"healthCheckGracePeriodSeconds": 9}), false, json!({})),
        (json!({"enableExecuteCommand": true}), false, json!({})),
        (json!({"enableECSManagedTags": true}), false, json!({})),
        (json!({"propagateTags": "TASK_DEFINITION"}), false, json!({})),
        (
            json!({"placementConstraints": [], "placementStrategy": []}),
            false,
            json!({}),
        ),
        (
            json!({"loadBalancers": [], "serviceRegistries": []}),
            false,
            json!({}),
        ),
        (json!({"deploymentController": {"type": "ECS"}}), false, json!({})),
        (json!({}), false, json!({})),
    ];
    for (n, (asked, deploys, differs)) in table.into_iter().enumerate() {
        let name = format!("s{n}");
        cloud.create_service(json!({"serviceName": name}));
        let input = and(asked.clone(), json!({"service": name}));
        let row = cloud.ok("ecs", "UpdateService", input)["service"].clone();
        for (member, value) in and(asked.clone(), differs).as_object().unwrap() {
            assert_eq!(&row[member], value, "{member} of {asked}");
        }
        assert_eq!(number_of_deployments(&row), 1 + usize::from(deploys), "{asked}");
    }
}

#[test]
fn what_is_not_named_stays_and_what_is_empty_goes() {
    let mut cloud = cloud();
    let placed = json!({"placementStrategy": [{"type": "spread", "field": "attribute:ecs.availability-zone"}],
        "placementConstraints": [{"type": "distinctInstance"}], "desiredCount": 0,
        "healthCheckGracePeriodSeconds": 7, "propagateTags": "SERVICE", "enableECSManagedTags": true,
        "deploymentConfiguration": {"maximumPercent": 150, "minimumHealthyPercent": 50}});
    let mut before = cloud.create_service(and(on_instances(), placed));
    let row = cloud.update_service(json!({"deploymentConfiguration": {"maximumPercent": 175}}));
    before["deploymentConfiguration"]["maximumPercent"] = 175.into();
    for member in [
        "placementStrategy",
        "placementConstraints",
        "healthCheckGracePeriodSeconds",
        "propagateTags",
        "enableECSManagedTags",
        "deploymentConfiguration",
        "availabilityZoneRebalancing",
    ] {
        assert_eq!(row[member], before[member], "{member}");
    }
    let row = cloud.update_service(json!({"placementStrategy": [], "placementConstraints": []}));
    assert_eq!(
        (&row["placementStrategy"], &row["placementConstraints"]),
        (&json!([]), &json!([]))
    );
}

#[test]
fn a_new_deployment_is_primary_and_the_old_one_active() {
    let mut cloud = steady();
    let before = cloud.describe_service();
    cloud.ok("ecs", "RegisterTaskDefinition", web());
    let row = cloud.update_service(json!({"taskDefinition": "web"}));
    let (new, old) = (&row["deployments"][0], &row["deployments"][1]);
    assert_eq!(
        (&new["status"], &old["status"]),
        (&json!("PRIMARY"), &json!("ACTIVE"))
    );
    assert_eq!(old["id"], before["deployments"][0]["id"]);
    assert_eq!(
        new["taskDefinition"],
        "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2"
    );
    assert_eq!(
        old["taskDefinition"],
        "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1"
    );
    assert_eq!(
        (&new["desiredCount"], &new["runningCount"]),
        (&json!(2), &json!(0))
    );
    assert_eq!(
        (&old["desiredCount"], &old["runningCount"]),
        (&json!(2), &json!(2))
    );
    assert_ne!(
        row["currentServiceDeployment"],
        before["currentServiceDeployment"]
    );
    assert_eq!(row["currentServiceRevisions"].as_array().unwrap().len(), 2);
    cloud.follow();
    // A third one, before the second is done.
    let row = cloud.update_service(json!({"forceNewDeployment": true}));
    assert_eq!(number_of_deployments(&row), 3);
    assert_eq!(
        row["deployments"][1]["taskDefinition"],
        row["deployments"][0]["taskDefinition"]
    );
    cloud.run_until_steady();
    let row = cloud.describe_service();
    assert_eq!(number_of_deployments(&row), 1);
    assert_eq!(
        (&row["runningCount"], &row["pendingCount"]),
        (&json!(2), &json!(0))
    );
}

#[test]
fn a_new_number_is_the_primary_deployment_s() {
    let mut cloud = steady();
    let row = cloud.update_service(json!({"desiredCount": 5}));
    assert_eq!(row["deployments"][0]["desiredCount"], 5);
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 5);
    cloud.run_until_steady();
    cloud.update_service(json!({"desiredCount": 1}));
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 1);
    cloud.update_service(json!({"desiredCount": 0}));
    cloud.run_until_steady();
    let row = cloud.describe_service();
    assert_eq!(
        (&row["runningCount"], &row["desiredCount"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(row["status"], "ACTIVE");
}

#[test]
fn a_definition_that_is_inactive_scales_but_does_not_deploy() {
    let mut cloud = steady();
    cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "web:1"}),
    );
    cloud.update_service(json!({"desiredCount": 3}));
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 3);
    let input = json!({"service": "web", "forceNewDeployment": true});
    assert_eq!(
        cloud.refused("ecs", "UpdateService", input),
        pair("ClientException", "TaskDefinition is inactive")
    );
}

#[test]
fn an_update_starts_tasks_at_once_and_forgives_the_deployment_nothing() {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": 1}));
    // It starts no more tasks for a while after so many failures.
    for _ in 0..20 {
        for task in cloud.wanted_tasks() {
            cloud.fail(&task);
        }
        cloud.follow();
    }
    assert_eq!(cloud.wanted_tasks().len(), 0);
    assert_eq!(cloud.describe_service()["deployments"][0]["failedTasks"], 2);
    let row = cloud.update_service(json!({"desiredCount": 1}));
    assert_eq!(row["deployments"][0]["failedTasks"], 2);
    cloud.follow();
    assert_eq!(cloud.wanted_tasks().len(), 1);
}

#[test]
fn the_network_goes_with_the_mode() {
    let mut cloud = cloud();
    let mut both = web();
    both["family"] = "both".into();
    both["requiresCompatibilities"] = json!(["EC2"]);
    cloud.ok("ecs", "RegisterTaskDefinition", both);
    let on_ec2 = json!({"taskDefinition": "both", "launchType": "EC2", "desiredCount": 0});
    cloud.create_service(on_ec2);
    let input = json!({"service": "web", "taskDefinition": "bridge"});
    assert_eq!(
        cloud.refused("ecs", "UpdateService", input.clone()),
        pair(
            "InvalidParameterException",
            "Network Configuration is not valid for the given networkMode of this task definition."
        )
    );
    let row = cloud.update_service(json!({"taskDefinition": "bridge", "networkConfiguration": {}}));
    assert_eq!(row["networkConfiguration"], Value::Null);
    assert_eq!(row["roleArn"], Value::Null);
}

#[test]
fn what_a_service_needs_may_be_gone_while_it_is_scaled() {
    let mut cloud = cloud();
    let vpc = cloud.ok("ec2", "CreateVpc", json!({"CidrBlock": "10.0.0.0/16"}))["Vpc"]["VpcId"].clone();
    let subnet = json!({"VpcId": vpc, "CidrBlock": "10.0.0.0/24"});
    let subnet = cloud.ok("ec2", "CreateSubnet", subnet)["Subnet"]["SubnetId"].clone();
    let network = json!({"awsvpcConfiguration": {"subnets": [subnet]}});
    cloud.create_service(json!({"networkConfiguration": network, "desiredCount": 0}));
    cloud.ok("ec2", "DeleteSubnet", json!({"SubnetId": subnet}));
    cloud.update_service(json!({"desiredCount": 1}));
    cloud.follow();
    let text = cloud.describe_service()["events"][0]["message"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        text.starts_with("(service web) was unable to place a task. Reason: "),
        "{text}"
    );
    let network = cloud.network();
    cloud.update_service(json!({"networkConfiguration": network}));
    cloud.run_until_steady();
    assert_eq!(cloud.describe_service()["runningCount"], 1);
}

const FORCE: &str = "When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment.";

/// A cluster whose providers are those of Fargate, with a default strategy or without.
fn with_providers(default: Value) -> Cloud {
    let mut cloud = cloud();
    let put = json!({"cluster": "default", "capacityProviders": ["FARGATE", "FARGATE_SPOT"],
        "defaultCapacityProviderStrategy": default});
    cloud.ok("ecs", "PutClusterCapacityProviders", put);
    cloud
}

#[test]
fn another_capacity_needs_force() {
    let mut cloud = with_providers(json!([]));
    cloud.create_service(json!({"desiredCount": 0}));
    let spot = json!([{"capacityProvider": "FARGATE_SPOT", "weight": 1, "base": 0}]);
    let both = json!([{"capacityProvider": "FARGATE_SPOT", "weight": 3, "base": 0},
        {"capacityProvider": "FARGATE", "weight": 1, "base": 2}]);
    let update = |strategy: &Value| json!({"service": "web", "capacityProviderStrategy": strategy});
    let needs_force = pair("InvalidParameterException", FORCE);
    assert_eq!(cloud.refused("ecs", "UpdateService", update(&spot)), needs_force);
    let row = cloud.update_service(json!({"capacityProviderStrategy": spot, "forceNewDeployment": true}));
    for shown in [&row, &row["deployments"][0]] {
        assert_eq!(
            (&shown["capacityProviderStrategy"], &shown["launchType"]),
            (&spot, &Value::Null)
        );
    }
    assert_eq!(row["deployments"][1]["launchType"], "FARGATE");
    assert_eq!(
        (&row["platformVersion"], &row["platformFamily"]),
        (&json!("LATEST"), &json!("Linux"))
    );
    // What is so already needs nothing.
    let row = cloud.update_service(json!({"capacityProviderStrategy": spot}));
    assert_eq!(row["deployments"][0]["status"], "PRIMARY");
    assert_eq!(number_of_deployments(&row), 1);
    assert_eq!(cloud.refused("ecs", "UpdateService", update(&both)), needs_force);
    assert_eq!(
        cloud.refused("ecs", "UpdateService", update(&json!([]))),
        needs_force
    );
    let row = cloud.update_service(json!({"capacityProviderStrategy": both, "forceNewDeployment": true}));
    assert_eq!(row["capacityProviderStrategy"], both);
    // An empty list is the way back to the launch type.
    let row = cloud.update_service(json!({"capacityProviderStrategy": [], "forceNewDeployment": true}));
    assert_eq!(
        (&row["capacityProviderStrategy"], &row["launchType"]),
        (&Value::Null, &json!("FARGATE"))
    );
}

#[test]
fn the_strategy_of_the_cluster_is_shown_as_the_services_own() {
    let default = json!([{"capacityProvider": "FARGATE", "weight": 1, "base": 0}]);
    let mut cloud = with_providers(default.clone());
    let made = cloud.create_service(json!({"launchType": null}));
    // To name what is so already changes nothing.
    let again = cloud.update_service(json!({"capacityProviderStrategy": default}));
    for shown in [&made, &made["deployments"][0], &again, &cloud.describe_service()] {
        assert_eq!(
            (&shown["capacityProviderStrategy"], &shown["launchType"]),
            (&default, &Value::Null)
        );
    }
    assert_eq!(number_of_deployments(&again), 1);
    assert_eq!(made["platformFamily"], "Linux");
    cloud.run_until_steady();
    let arns = cloud.ok("ecs", "ListTasks", json!({"serviceName": "web"}))["taskArns"].clone();
    let tasks = cloud.ok("ecs", "DescribeTasks", json!({"tasks": arns}))["tasks"].clone();
    assert!(!tasks.as_array().unwrap().is_empty());
    for task in tasks.as_array().unwrap() {
        assert_eq!(
            (&task["capacityProviderName"], &task["launchType"]),
            (&json!("FARGATE"), &json!("FARGATE"))
        );
    }
    let daemon = and(
        on_instances(),
        json!({"serviceName": "d", "schedulingStrategy": "DAEMON", "desiredCount": null, "launchType": null}),
    );
    let mut both = web();
    both["family"] = "both".into();
    cloud.ok("ecs", "RegisterTaskDefinition", both);
    let network = cloud.network();
    let input = cloud.service_request(and(
        daemon,
        json!({"taskDefinition": "both", "networkConfiguration": network}),
    ));
    assert_eq!(
        cloud.refused("ecs", "CreateService", input),
        pair(
            "InvalidParameterException",
            "Specifying a capacity provider strategy is not supported when you create a service using the DAEMON scheduling strategy."
        )
    );
}
