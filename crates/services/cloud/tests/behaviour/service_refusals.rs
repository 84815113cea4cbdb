//! What CreateService and UpdateService refuse, in which words.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::services::{and, changed, on_instances};

const INVALID: &str = "InvalidParameterException";
const UNSERVED: &str = "UnsupportedFeatureException";
const GROUP: &str = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/0123456789abcdef";

fn cloud() -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.register_bridge();
    let gone =
        json!({"family": "gone", "containerDefinitions": [{"name": "app", "image": "i", "memory": 64}]});
    cloud.ok("ecs", "RegisterTaskDefinition", gone);
    cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "gone:1"}),
    );
    cloud
}

/// What both operations refuse: members of a request, the code and the text, where `@` is "created" or
/// "updated".
fn of_both() -> Vec<(Value, &'static str, &'static str)> {
    let awsvpc = |members: Value| json!({"networkConfiguration": {"awsvpcConfiguration": members}});
    let balancer = json!([{"targetGroupArn": GROUP, "containerName": "app", "containerPort": 80}]);
    vec![
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
            json!({"taskDefinition": "gone:1"}),
            "ClientException",
            "TaskDefinition is inactive",
        ),
        (
            json!({"taskDefinition": "bridge"}),
            INVALID,
            "Task definition does not support launch_type FARGATE.",
        ),
        (
            json!({"platformVersion": "9.9.9"}),
            "PlatformUnknownException",
            "The specified platform version does not exist.",
        ),
        (
            json!({"platformVersion": "1.3.0"}),
            UNSERVED,
            "Platform version 1.3.0 is not served by cove yet.",
        ),
        (
            awsvpc(json!({"subnets": []})),
            INVALID,
            "subnets can not be empty.",
        ),
        (
            awsvpc(json!({"subnets": ["subnet-0123456789abcdef0"]})),
            INVALID,
            "Error retrieving subnet information for [subnet-0123456789abcdef0]: The subnet ID 'subnet-0123456789abcdef0' does not exist (ErrorCode: InvalidSubnetID.NotFound)",
        ),
        (
            json!({"loadBalancers": balancer}),
            UNSERVED,
            "The service setting 'loadBalancers' is not served by cove yet.",
        ),
        (
            json!({"serviceRegistries": [{"registryArn": "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-a"}]}),
            UNSERVED,
            "The service setting 'serviceRegistries' is not served by cove yet.",
        ),
        (
            json!({"serviceConnectConfiguration": {"enabled": true}}),
            UNSERVED,
            "The service setting 'serviceConnectConfiguration' is not served by cove yet.",
        ),
        (
            json!({"volumeConfigurations": [{"name": "v"}]}),
            UNSERVED,
            "The service setting 'volumeConfigurations' is not served by cove yet.",
        ),
        (
            json!({"vpcLatticeConfigurations": [{"roleArn": "r", "targetGroupArn": "t", "portName": "p"}]}),
            UNSERVED,
            "The service setting 'vpcLatticeConfigurations' is not served by cove yet.",
        ),
        (
            json!({"deploymentController": {"type": "CODE_DEPLOY"}}),
            UNSERVED,
            "The deployment controller CODE_DEPLOY is not served by cove yet.",
        ),
        (
            json!({"deploymentController": {"type": "CODE_DEPLOY"}, "loadBalancers": balancer,
                "serviceConnectConfiguration": {"enabled": true}, "volumeConfigurations": [{"name": "v"}]}),
            UNSERVED,
            "The deployment controller CODE_DEPLOY, the service setting 'loadBalancers', the service setting 'serviceConnectConfiguration' and the service setting 'volumeConfigurations' are not served by cove yet.",
        ),
        (
            json!({"desiredCount": 5001}),
            INVALID,
            "A service can have at most 5000 tasks.",
        ),
        (
            json!({"healthCheckGracePeriodSeconds": -1}),
            INVALID,
            "healthCheckGracePeriodSeconds must be between 0 and 2147483647.",
        ),
        (
            json!({"deploymentConfiguration": {"minimumHealthyPercent": 101}}),
            INVALID,
            "minimumHealthyPercent must be at most 100",
        ),
        (
            json!({"deploymentConfiguration": {"maximumPercent": 100, "minimumHealthyPercent": 100}}),
            INVALID,
            "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.",
        ),
        (
            json!({"placementConstraints": [{"type": "distinctInstance"}]}),
            INVALID,
            "Placement constraints are not supported with FARGATE launch type.",
        ),
        (
            json!({"placementStrategy": [{"type": "random"}]}),
            INVALID,
            "Placement strategies are not supported with FARGATE launch type.",
        ),
        (
            json!({"placementStrategy": [{"type": "random", "field": "cpu"}]}),
            INVALID,
            "random field should not be specified.",
        ),
        (
            json!({"placementStrategy": vec![json!({"type": "random"}); 6]}),
            INVALID,
            "Maximum number of strategies is 5.",
        ),
        (
            json!({"placementConstraints": vec![json!({"type": "distinctInstance"}); 11]}),
            INVALID,
            "Maximum number of constraints is 10.",
        ),
        (
            json!({"placementConstraints": [{"type": "distinctInstance", "expression": "x"}]}),
            INVALID,
            "distinctInstance expression should not be specified.",
        ),
        (
            json!({"enableExecuteCommand": true}),
            INVALID,
            "The service couldn't be @ because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
        ),
        (
            json!({"availabilityZoneRebalancing": "ENABLED",
                "deploymentConfiguration": {"maximumPercent": 100, "minimumHealthyPercent": 0}}),
            INVALID,
            "The service couldn't be @ because Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment configuration.",
        ),
        (
            json!({"capacityProviderStrategy": [{"capacityProvider": "FARGATE"}], "launchType": null}),
            INVALID,
            "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.",
        ),
    ]
}

#[test]
fn what_no_service_can_be() {
    let mut cloud = cloud();
    let name = "x".repeat(256);
    let long_name = format!("ServiceName must match ^[a-zA-Z0-9\\-_]{{1,255}}, but was {name}");
    let external = json!({"deploymentController": {"type": "EXTERNAL"}, "taskDefinition": null,
        "launchType": null, "networkConfiguration": null});
    let balancer = json!([{"targetGroupArn": GROUP, "containerName": "app", "containerPort": 80}]);
    let daemon = and(
        on_instances(),
        json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
    );
    let zones = "The service couldn't be created because Availability Zone Rebalancing ";
    let network = cloud.network();
    let public = json!({"awsvpcConfiguration": {"subnets": cloud.subnets(), "assignPublicIp": "ENABLED"}});
    let mut table: Vec<(Value, &str, String)> = of_both()
        .into_iter()
        .map(|(change, code, text)| (change, code, text.replace('@', "created")))
        .collect();
    let invalid = [
        (
            json!({"serviceName": ""}),
            "ServiceName must match ^[a-zA-Z0-9\\-_]{1,255}, but was ",
        ),
        (
            json!({"serviceName": "a b"}),
            "ServiceName must match ^[a-zA-Z0-9\\-_]{1,255}, but was a b",
        ),
        (json!({"serviceName": name}), &*long_name),
        (
            json!({"clientToken": "x".repeat(37)}),
            "idempotency token longer than 36.",
        ),
        (json!({"desiredCount": null}), "DesiredCount is missing"),
        (
            json!({"desiredCount": -1}),
            "DesiredCount can not be lesser than 0",
        ),
        (
            json!({"taskDefinition": null}),
            "TaskDefinition can not be blank.",
        ),
        (
            json!({"networkConfiguration": null}),
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        ),
        (
            and(on_instances(), json!({"networkConfiguration": network})),
            "Network Configuration is not valid for the given networkMode of this task definition.",
        ),
        (
            json!({"launchType": "EC2", "networkConfiguration": public}),
            "Assign public IP is not supported for this launch type.",
        ),
        (
            and(on_instances(), json!({"platformVersion": "LATEST"})),
            "The platform version must be null when specifying an EC2 launch type.",
        ),
        (
            json!({"launchType": "EXTERNAL"}),
            "Task definition does not support launch_type EXTERNAL.",
        ),
        (
            json!({"capacityProviderStrategy": [{"capacityProvider": "FARGATE"}]}),
            "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
        ),
        (
            json!({"role": "ecs"}),
            "You cannot specify an IAM role for services that require a service linked role.",
        ),
        (
            and(on_instances(), json!({"role": "ecs"})),
            "IAM roles are only valid for services configured to use load balancers.",
        ),
        (
            json!({"tags": [{"key": "aws:a", "value": "b"}]}),
            "Tag keys cannot start with the reserved prefix 'aws:'.",
        ),
        // The EXTERNAL controller.
        (
            and(external.clone(), json!({"loadBalancers": balancer})),
            "LoadBalancers must be empty or null.",
        ),
        (
            and(external.clone(), json!({"taskDefinition": "web"})),
            "TaskDefinition must be blank.",
        ),
        (
            and(external.clone(), json!({"launchType": "FARGATE"})),
            "LaunchType must be blank.",
        ),
        (
            and(external.clone(), json!({"platformVersion": "LATEST"})),
            "PlatformVersion must be blank.",
        ),
        (
            and(external.clone(), json!({"networkConfiguration": network})),
            "NetworkConfiguration must be blank.",
        ),
        (
            and(external.clone(), json!({"role": "ecs"})),
            "You cannot specify an IAM role for services that require a service linked role.",
        ),
        (
            and(
                external.clone(),
                json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
            ),
            "The daemon scheduling strategy does not support the EXTERNAL deployment controller. Change the deployment controller and try again",
        ),
        (
            and(external, json!({"availabilityZoneRebalancing": "ENABLED"})),
            "The service couldn't be created because Availability Zone Rebalancing does not support EXTERNAL as deployment controller. Update deployment controller and try again.",
        ),
        // Daemons.
        (
            and(daemon.clone(), json!({"desiredCount": 1})),
            "The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again",
        ),
        (
            and(daemon.clone(), json!({"placementStrategy": [{"type": "random"}]})),
            "The daemon scheduling strategy does not support placement strategies. Remove the placement strategy and try again",
        ),
        (
            and(
                daemon.clone(),
                json!({"deploymentConfiguration": {"maximumPercent": 200}}),
            ),
            "The daemon scheduling strategy does not support values above 100 for maximumPercent on a deployment configuration. Change the maximumPercent value to 100, and try again",
        ),
        (
            json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
            "The daemon scheduling strategy does not support the FARGATE launch type. Change the launch type and try again",
        ),
        (
            and(daemon, json!({"availabilityZoneRebalancing": "ENABLED"})),
            "The service couldn't be created because Availability Zone Rebalancing does not support DAEMON as scheduling strategy. Update scheduling strategy and try again.",
        ),
    ];
    table.extend(invalid.map(|(change, text)| (change, INVALID, text.to_owned())));
    table.extend([
        (
            and(on_instances(), json!({"launchType": "EXTERNAL"})),
            UNSERVED,
            "A service of the launch type EXTERNAL is not served by cove yet.".into(),
        ),
        (
            json!({"launchType": "MANAGED_INSTANCES"}),
            UNSERVED,
            "The launch type MANAGED_INSTANCES is not served by cove yet.".into(),
        ),
        (
            and(
                on_instances(),
                json!({"availabilityZoneRebalancing": "ENABLED",
                "placementStrategy": [{"type": "binpack", "field": "cpu"}]}),
            ),
            INVALID,
            format!("{zones}only supports availability zone spread as task placement strategy."),
        ),
        (
            and(
                on_instances(),
                json!({"availabilityZoneRebalancing": "ENABLED", "placementConstraints":
                [{"type": "memberOf", "expression": "attribute:ecs.availability-zone == eu-west-1a"}]}),
            ),
            INVALID,
            format!("{zones}does not support attribute:ecs.availability-zone as task placement constraint."),
        ),
    ]);
    for (change, code, text) in table {
        let input = cloud.service_request(change.clone());
        assert_eq!(
            cloud.refused("ecs", "CreateService", input),
            pair(code, text),
            "{change}"
        );
    }
    assert_eq!(
        cloud.ok("ecs", "ListServices", json!({}))["serviceArns"],
        json!([])
    );
}

#[test]
fn what_no_service_can_become() {
    let mut cloud = cloud();
    cloud.create_service(json!({}));
    cloud.run_until_steady();
    let before = cloud.describe_service();
    let mut table: Vec<(Value, &str, String)> = of_both()
        .into_iter()
        .map(|(change, code, text)| (change, code, text.replace('@', "updated")))
        // A strategy needs force, too: without it that is what is said.
        .filter(|(change, ..)| change.get("capacityProviderStrategy").is_none())
        .collect();
    table.extend([
        (
            json!({"service": "nope"}),
            "ServiceNotFoundException",
            "Service not found.".into(),
        ),
        (
            json!({"service": "arn:aws:ecs:eu-west-1:123456789012:service/other/web"}),
            INVALID,
            "Identifier is for other. Your cluster is default".into(),
        ),
        (
            json!({"desiredCount": -1}),
            INVALID,
            "Task count can not be lesser than 0".into(),
        ),
        (
            json!({"networkConfiguration": {}}),
            INVALID,
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.".into(),
        ),
        (
            json!({"deploymentConfiguration": {"maximumPercent": 100, "minimumHealthyPercent": 0}}),
            INVALID,
            "The service couldn't be updated because Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment configuration.".into(),
        ),
    ]);
    for (change, code, text) in table {
        let input = changed(json!({"service": "web"}), change.clone());
        assert_eq!(
            cloud.refused("ecs", "UpdateService", input),
            pair(code, text),
            "{change}"
        );
    }
    assert_eq!(cloud.describe_service(), before);
}

#[test]
fn what_task_sets_say_no_update_says() {
    let mut cloud = cloud();
    cloud.create_service(
        json!({"deploymentController": {"type": "EXTERNAL"}, "taskDefinition": null,
        "launchType": null, "networkConfiguration": null}),
    );
    let network = cloud.network();
    for (change, what) in [
        (
            json!({"taskDefinition": "web"}),
            "Unable to update task definition",
        ),
        (
            json!({"networkConfiguration": network}),
            "Unable to update network parameters",
        ),
        (
            json!({"platformVersion": "LATEST"}),
            "Unable to update platform version",
        ),
        (
            json!({"capacityProviderStrategy": [{"capacityProvider": "FARGATE"}]}),
            "Unable to update capacity provider strategy",
        ),
        (
            json!({"loadBalancers": [{"targetGroupArn": GROUP}]}),
            "Unable to update load balancers",
        ),
        (
            json!({"forceNewDeployment": true}),
            "Cannot force a new deployment",
        ),
    ] {
        let text = format!(
            "{what} on services with an EXTERNAL deployment controller. Use CreateTaskSet to trigger a new deployment."
        );
        let input = and(json!({"service": "web"}), change);
        assert_eq!(cloud.refused("ecs", "UpdateService", input), pair(INVALID, text));
    }
    let input = json!({"service": "web", "desiredCount": 3, "healthCheckGracePeriodSeconds": 5,
        "enableECSManagedTags": true, "propagateTags": "SERVICE",
        "placementConstraints": [{"type": "distinctInstance"}], "deploymentController": {"type": "EXTERNAL"}});
    let row = cloud.ok("ecs", "UpdateService", input)["service"].clone();
    assert_eq!(
        (&row["desiredCount"], &row["healthCheckGracePeriodSeconds"]),
        (&json!(3), &json!(5))
    );
    cloud.follow();
}

#[test]
fn a_daemon_service_takes_no_number() {
    let mut cloud = cloud();
    let daemon = and(
        on_instances(),
        json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
    );
    cloud.create_service(daemon);
    for (change, text) in [
        (
            json!({"desiredCount": 1}),
            "The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again",
        ),
        (
            json!({"placementStrategy": [{"type": "random"}]}),
            "The daemon scheduling strategy does not support placement strategies. Remove the placement strategy and try again",
        ),
        (
            json!({"availabilityZoneRebalancing": "ENABLED"}),
            "The service couldn't be updated because Availability Zone Rebalancing does not support DAEMON as scheduling strategy. Update scheduling strategy and try again.",
        ),
    ] {
        let input = and(json!({"service": "web"}), change);
        assert_eq!(cloud.refused("ecs", "UpdateService", input), pair(INVALID, text));
    }
}
