//! RunTask: what it refuses, what it answers, and that a token makes it happen once.

use std::collections::BTreeSet;

use rows::TaskEvent;
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, web};

/// A request that is taken, with the members of `change`; null takes a member away.
fn request(cloud: &mut Cloud, change: Value) -> Value {
    let network = cloud.network();
    let mut input =
        json!({"taskDefinition": "web", "launchType": "FARGATE", "networkConfiguration": network});
    for (name, value) in change.as_object().unwrap() {
        match value {
            Value::Null => drop(input.as_object_mut().unwrap().remove(name)),
            value => input[name] = value.clone(),
        }
    }
    input
}

fn cloud() -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud
}

#[test]
fn zeros_and_empty_members_override_nothing() {
    let mut cloud = cloud();
    // As Terraform's aws_ecs_task_execution sends what it is not told.
    let overrides = json!({"cpu": "", "memory": "", "executionRoleArn": "", "taskRoleArn": "",
        "inferenceAcceleratorOverrides": [],
        "containerOverrides": [{"name": "app", "cpu": 0, "memory": 0, "memoryReservation": 0, "command": [],
            "environment": [], "environmentFiles": [], "resourceRequirements": []}]});
    let input = request(&mut cloud, json!({"overrides": overrides}));
    let task = cloud.ok("ecs", "RunTask", input)["tasks"][0].clone();
    assert_eq!((&task["cpu"], &task["memory"]), (&json!("256"), &json!("512")));
    assert_eq!(
        task["overrides"]["containerOverrides"],
        json!([{"name": "app"}, {"name": "side"}])
    );
    assert_eq!(task["containers"][0]["cpu"], "0");
    assert_eq!(task["containers"][0]["memory"], Value::Null);
    for (memory, text) in [
        (
            5,
            "Invalid setting for container 'app'. 'memory' must be at least 6 MiB.",
        ),
        (-1, "Invalid override for container named app."),
    ] {
        let overrides = json!({"containerOverrides": [{"name": "app", "memory": memory}]});
        let input = request(&mut cloud, json!({"overrides": overrides}));
        assert_eq!(
            cloud.refused("ecs", "RunTask", input),
            pair("InvalidParameterException", text)
        );
    }
}

#[test]
fn all_that_is_not_served_is_named_at_once() {
    let mut cloud = cloud();
    let overrides = json!({"ephemeralStorage": {"sizeInGiB": 30}, "containerOverrides": [
        {"name": "app", "environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::b/k"}],
            "resourceRequirements": [{"type": "GPU", "value": "1"}]}]});
    let volumes = json!([{"name": "v", "managedEBSVolume": {"roleArn": "arn:aws:iam::123456789012:role/r"}}]);
    let input = request(
        &mut cloud,
        json!({"overrides": overrides, "volumeConfigurations": volumes}),
    );
    assert_eq!(
        cloud.refused("ecs", "RunTask", input),
        pair(
            "UnsupportedFeatureException",
            "The override 'ephemeralStorage', the override 'environmentFiles', the override 'resourceRequirements' \
             and the setting 'volumeConfigurations' are not served by cove yet."
        )
    );
}

#[test]
fn a_new_task_is_provisioning_with_an_interface_of_its_own() {
    let mut cloud = cloud();
    let task = cloud.run_web();
    assert_eq!(task["lastStatus"], "PROVISIONING");
    assert_eq!(task["desiredStatus"], "RUNNING");
    assert_eq!(task["launchType"], "FARGATE");
    assert_eq!(task["platformVersion"], "1.4.0");
    assert_eq!(task["platformFamily"], "Linux");
    assert_eq!(task["group"], "family:web");
    assert_eq!(task["cpu"], "256");
    assert_eq!(task["memory"], "512");
    assert_eq!(task["version"], 1);
    assert_eq!(task["createdAt"], 1_700_000_000.0);
    assert_eq!(task["ephemeralStorage"], json!({"sizeInGiB": 20}));
    assert_eq!(
        task["taskDefinitionArn"],
        "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1"
    );
    let attachment = &task["attachments"][0];
    assert_eq!(attachment["type"], "ElasticNetworkInterface");
    assert_eq!(attachment["status"], "PRECREATED");
    assert_eq!(attachment["details"][0]["name"], "subnetId");
    assert_eq!(task["containers"][0]["lastStatus"], "PENDING");
    assert_eq!(task["containers"][0]["networkInterfaces"], json!([]));
    let row = cloud.task(&task);
    let interface = &cloud.ok("ec2", "DescribeNetworkInterfaces", json!({}))["NetworkInterfaces"][0];
    assert_eq!(
        interface["NetworkInterfaceId"],
        row.attachment.unwrap().eni.to_string()
    );
    assert_eq!(interface["Status"], "attaching");
    assert_eq!(interface["Groups"][0]["GroupName"], "default");
    assert_eq!(interface["RequesterManaged"], true);
    assert_eq!(interface.get("Association"), None);
}

#[test]
fn each_of_ten_tasks_has_its_own_address_and_none_of_the_reserved() {
    let mut cloud = cloud();
    let input = request(&mut cloud, json!({"count": 10}));
    let answer = cloud.ok("ecs", "RunTask", input);
    let tasks = answer["tasks"].as_array().unwrap().clone();
    let attachments: Vec<_> = tasks.iter().filter_map(|t| cloud.task(t).attachment).collect();
    let addresses: BTreeSet<_> = attachments.iter().map(|a| a.private_address).collect();
    assert_eq!(addresses.len(), 10);
    let macs: BTreeSet<_> = attachments.iter().map(|a| a.mac).collect();
    assert_eq!(macs.len(), 10);
    let subnets = cloud.world.tables().subnets.clone();
    for attachment in attachments {
        let subnet = subnets.values().find(|s| s.id == attachment.subnet).unwrap();
        let offset = u32::from(attachment.private_address) - u32::from(subnet.cidr.network());
        assert!(offset >= 4 && attachment.private_address != subnet.cidr.broadcast());
    }
}

#[test]
fn requests_that_are_refused() {
    let mut cloud = cloud();
    let mut bridge = json!({
        "family": "bridge", "networkMode": "bridge",
        "containerDefinitions": [{"name": "app", "image": "i", "memory": 64}],
    });
    cloud.ok("ecs", "RegisterTaskDefinition", bridge.clone());
    bridge["family"] = "gone".into();
    cloud.ok("ecs", "RegisterTaskDefinition", bridge);
    cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "gone:1"}),
    );
    let subnets = cloud.subnets();
    let network = |subnets: Value, groups: Value| json!({"networkConfiguration": {"awsvpcConfiguration": {"subnets": subnets, "securityGroups": groups}}});
    let no_subnet = "Error retrieving subnet information for [subnet-0123456789abcdef0]: The subnet ID 'subnet-0123456789abcdef0' does not exist (ErrorCode: InvalidSubnetID.NotFound)";
    let no_group = "Error retrieving security group information for [sg-0123456789abcdef0]: The security group 'sg-0123456789abcdef0' does not exist (ErrorCode: InvalidGroup.NotFound)";
    let both = "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.";
    let needs_network = "Network Configuration must be provided when networkMode 'awsvpc' is specified.";
    let invalid = "InvalidParameterException";
    let table = [
        (
            json!({"cluster": "nope"}),
            "ClusterNotFoundException",
            "Cluster not found.",
        ),
        (
            json!({"taskDefinition": "nope"}),
            "ClientException",
            "TaskDefinition not found.",
        ),
        (
            json!({"taskDefinition": "web:9"}),
            "ClientException",
            "TaskDefinition not found.",
        ),
        (
            json!({"taskDefinition": "gone:1"}),
            "ClientException",
            "TaskDefinition is inactive",
        ),
        (json!({"count": 0}), invalid, "Count should be between 1 and 10."),
        (json!({"count": 11}), invalid, "Count should be between 1 and 10."),
        (
            json!({"capacityProviderStrategy": [{"capacityProvider": "FARGATE"}]}),
            invalid,
            both,
        ),
        (
            json!({"placementConstraints": [{"type": "distinctInstance"}]}),
            invalid,
            "Placement constraints are not supported with FARGATE launch type.",
        ),
        (
            json!({"placementStrategy": [{"type": "random"}]}),
            invalid,
            "Placement strategies are not supported with FARGATE launch type.",
        ),
        (
            json!({"taskDefinition": "bridge"}),
            invalid,
            "Task definition does not support launch_type FARGATE.",
        ),
        (
            json!({"launchType": "EXTERNAL"}),
            invalid,
            "Task definition does not support launch_type EXTERNAL.",
        ),
        (json!({"networkConfiguration": null}), invalid, needs_network),
        (
            json!({"networkConfiguration": null, "launchType": "EC2"}),
            invalid,
            needs_network,
        ),
        (
            json!({"launchType": "EC2", "taskDefinition": "bridge"}),
            invalid,
            "Network Configuration is not valid for the given networkMode of this task definition.",
        ),
        (
            json!({"launchType": null, "taskDefinition": "bridge", "networkConfiguration": null}),
            invalid,
            "No Container Instances were found in your cluster.",
        ),
        (
            json!({"launchType": "EC2", "platformVersion": "LATEST"}),
            invalid,
            "The platform version must be null when specifying an EC2 launch type.",
        ),
        (
            json!({"launchType": "EC2", "networkConfiguration": {"awsvpcConfiguration":
                {"subnets": [subnets[0]], "assignPublicIp": "ENABLED"}}}),
            invalid,
            "Assign public IP is not supported for this launch type.",
        ),
        (
            json!({"platformVersion": "9.9.9"}),
            "PlatformUnknownException",
            "The specified platform version does not exist.",
        ),
        (
            network(json!([]), json!([])),
            invalid,
            "subnets can not be empty.",
        ),
        (
            network(json!(vec![&subnets[0]; 17]), json!([])),
            invalid,
            "subnets can have at most 16 items.",
        ),
        (
            network(json!(["subnet-0123456789abcdef0"]), json!([])),
            invalid,
            no_subnet,
        ),
        (
            network(json!([subnets[0]]), json!(["sg-0123456789abcdef0"])),
            invalid,
            no_group,
        ),
        (
            network(json!([subnets[0]]), json!(vec!["sg-0123456789abcdef0"; 6])),
            invalid,
            "securityGroups can have at most 5 items.",
        ),
        (
            json!({"overrides": {"containerOverrides": [{"name": "nope"}]}}),
            invalid,
            "Override for container named nope is not a container in the TaskDefinition.",
        ),
        (
            json!({"overrides": {"taskRoleArn": "bad"}}),
            "ClientException",
            "Role is not valid",
        ),
        (
            json!({"overrides": {"containerOverrides": [{"name": "app", "memory": 5}]}}),
            "InvalidParameterException",
            "Invalid setting for container 'app'. 'memory' must be at least 6 MiB.",
        ),
        (
            json!({"overrides": {"containerOverrides": [{"name": "app", "memory": 4096}]}}),
            invalid,
            "The 'memory' setting for container 'app' is greater than for the task",
        ),
        (
            json!({"overrides": {"cpu": "1024"}}),
            invalid,
            "No Fargate configuration exists for given values: 1024 CPU, 512 memory. See the Amazon ECS documentation for the valid values.",
        ),
        (
            json!({"group": "service:x"}),
            invalid,
            "Invalid namespace for group.",
        ),
        (
            json!({"propagateTags": "SERVICE"}),
            invalid,
            "The propagateTags value SERVICE is not valid when you run a task.",
        ),
        (
            json!({"startedBy": "x".repeat(129)}),
            invalid,
            "startedBy must be at most 128 characters.",
        ),
        (
            json!({"clientToken": "x".repeat(65)}),
            invalid,
            "clientToken must be at most 64 characters in the range 33-126.",
        ),
        (
            json!({"overrides": {"containerOverrides": [{"name": "app", "command": ["x".repeat(8192)]}]}}),
            invalid,
            "Overrides must not exceed 8192 characters.",
        ),
    ];
    for (change, code, message) in table {
        let input = request(&mut cloud, change.clone());
        assert_eq!(
            cloud.refused("ecs", "RunTask", input),
            pair(code, message),
            "{change}"
        );
    }
    assert!(cloud.world.tables().tasks.is_empty());
    assert!(cloud.world.tables().network_interfaces.is_empty());
}

#[test]
fn what_is_not_served_is_refused() {
    let mut cloud = cloud();
    for change in [
        json!({"platformVersion": "1.3.0"}),
        json!({"overrides": {"ephemeralStorage": {"sizeInGiB": 30}}}),
    ] {
        let input = request(&mut cloud, change.clone());
        assert_eq!(
            cloud.refused("ecs", "RunTask", input).0,
            "UnsupportedFeatureException",
            "{change}"
        );
    }
}

#[test]
fn overrides_are_kept_and_shown() {
    let mut cloud = cloud();
    let change = json!({"overrides": {
        "cpu": "1 vCPU", "memory": "2 GB",
        "containerOverrides": [{"name": "app", "command": ["a", "b"], "environment": [{"name": "K", "value": "V"}],
            "cpu": 10, "memory": 64}],
    }});
    let input = request(&mut cloud, change);
    let task = cloud.ok("ecs", "RunTask", input)["tasks"][0].clone();
    assert_eq!((&task["cpu"], &task["memory"]), (&json!("1024"), &json!("2048")));
    assert_eq!(
        task["overrides"]["containerOverrides"][0],
        json!({"name": "app", "command": ["a", "b"], "environment": [{"name": "K", "value": "V"}], "cpu": 10, "memory": 64})
    );
    assert_eq!(
        task["overrides"]["containerOverrides"][1],
        json!({"name": "side"})
    );
    assert_eq!(task["containers"][0]["cpu"], "10");
}

#[test]
fn a_task_without_an_address_never_starts() {
    let mut cloud = cloud();
    // 203.0.113.0/28 has 14 addresses, one of them cove's own.
    let mut network = cloud.network();
    network["awsvpcConfiguration"]["assignPublicIp"] = "ENABLED".into();
    network["awsvpcConfiguration"]["subnets"]
        .as_array_mut()
        .unwrap()
        .truncate(1);
    let input = request(&mut cloud, json!({"count": 10, "networkConfiguration": network}));
    let first = cloud.ok("ecs", "RunTask", input.clone());
    assert_eq!(first["failures"], json!([]));
    let second = cloud.ok("ecs", "RunTask", input.clone());
    assert_eq!(second["failures"], json!([]));
    let (ended, begun): (Vec<&Value>, Vec<&Value>) = second["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .partition(|task| task["desiredStatus"] == "STOPPED");
    assert_eq!((begun.len(), ended.len()), (3, 7));
    assert_eq!(ended[0]["stopCode"], "TaskFailedToStart");
    let subnet = &input["networkConfiguration"]["awsvpcConfiguration"]["subnets"][0];
    let reason = format!(
        "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet '{}': AddressLimitExceeded",
        subnet.as_str().unwrap()
    );
    assert_eq!(ended[0]["stoppedReason"], reason);
    cloud.event(ended[0], TaskEvent::Cleaned);
    assert_eq!(cloud.described(ended[0])["lastStatus"], "STOPPED");
    let public: BTreeSet<_> = cloud
        .world
        .tables()
        .network_interfaces
        .values()
        .filter_map(|eni| eni.public_address)
        .collect();
    assert_eq!(public.len(), 13);
    assert!(public.iter().all(|a| ![0, 1, 15].contains(&a.octets()[3])));
    assert_eq!(
        cloud.world.tables().network_interfaces.len(),
        13,
        "a task that could not be placed leaves nothing"
    );
}

#[test]
fn a_token_makes_a_request_happen_once() {
    let mut cloud = cloud();
    let input = request(&mut cloud, json!({"clientToken": "t", "count": 2}));
    let arns = |answer: &Value| -> BTreeSet<String> {
        let tasks = answer["tasks"].as_array().unwrap();
        tasks
            .iter()
            .map(|t| t["taskArn"].as_str().unwrap().to_owned())
            .collect()
    };
    let first = cloud.ok("ecs", "RunTask", input.clone());
    let again = cloud.ok("ecs", "RunTask", input.clone());
    assert_eq!(arns(&first), arns(&again));
    assert_eq!(cloud.world.tables().tasks.len(), 2);
    let mut other = input.clone();
    other["count"] = 3.into();
    assert_eq!(cloud.refused("ecs", "RunTask", other).0, "ConflictException");
    // Also when the definition has gone meanwhile: the request was carried out already.
    cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "web:1"}),
    );
    let late = cloud.ok("ecs", "RunTask", input);
    assert_eq!(arns(&first), arns(&late));
}

#[test]
fn tags_come_from_the_request_the_definition_and_the_cluster() {
    let mut cloud = Cloud::new();
    let mut definition = web();
    definition["tags"] = json!([{"key": "a", "value": "definition"}, {"key": "b", "value": "definition"}]);
    cloud.ok("ecs", "RegisterTaskDefinition", definition);
    let change = json!({
        "tags": [{"key": "a", "value": "request"}],
        "propagateTags": "TASK_DEFINITION",
        "enableECSManagedTags": true,
    });
    let input = request(&mut cloud, change);
    let task = cloud.ok("ecs", "RunTask", input)["tasks"][0].clone();
    assert_eq!(
        cloud.described(&task)["tags"],
        json!([
            {"key": "a", "value": "request"},
            {"key": "b", "value": "definition"},
            {"key": "aws:ecs:clusterName", "value": "default"},
        ])
    );
    let untagged = cloud.ok("ecs", "DescribeTasks", json!({"tasks": [task["taskArn"]]}));
    assert_eq!(untagged["tasks"][0]["tags"], json!([]));
}
