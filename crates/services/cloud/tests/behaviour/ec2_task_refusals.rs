//! What requests for tasks on EC2 instances, and their definitions, cannot say: in AWS's words.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::ec2_tasks::{definition, ports};

#[test]
fn what_is_refused_of_strategies_and_constraints() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition("web", "bridge", json!({})));
    let random = json!({"type": "random"});
    let strategy = |s: Value| json!({"placementStrategy": [s]});
    let constraint = |c: Value| json!({"placementConstraints": [c]});
    let table = [
        (
            json!({"placementStrategy": vec![random; 6]}),
            "Maximum number of strategies is 5.",
        ),
        (
            strategy(json!({"type": "random", "field": "cpu"})),
            "random field should not be specified.",
        ),
        (
            strategy(json!({"type": "binpack", "field": "disk"})),
            "binpack field 'disk' is invalid",
        ),
        (
            constraint(json!({"type": "distinctInstance", "expression": "x"})),
            "distinctInstance expression should not be specified.",
        ),
        (
            constraint(json!({"type": "memberOf", "expression": "x =="})),
            "Invalid expression 'x ==': unknown subject 'x'.",
        ),
        (
            json!({"placementConstraints": vec![json!({"type": "distinctInstance"}); 11]}),
            "Maximum number of constraints is 10.",
        ),
    ];
    for (change, text) in table {
        let mut input = json!({"taskDefinition": "web"});
        input
            .as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        assert_eq!(
            cloud.refused("ecs", "RunTask", input),
            pair("InvalidParameterException", text)
        );
    }
}

#[test]
fn networks_that_a_mode_cannot_have() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    for mode in ["bridge", "host", "none", "awsvpc"] {
        cloud.register(definition(mode, mode, json!({})));
    }
    let (network, subnet) = (cloud.network(), cloud.first_subnet());
    let public = json!({"awsvpcConfiguration": {"subnets": [subnet], "assignPublicIp": "ENABLED"}});
    let superfluous = "Network Configuration is not valid for the given networkMode of this task definition.";
    let table = [
        ("bridge", network.clone(), superfluous),
        ("host", network.clone(), superfluous),
        ("none", network, superfluous),
        (
            "awsvpc",
            json!({}),
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        ),
        (
            "awsvpc",
            public,
            "Assign public IP is not supported for this launch type.",
        ),
    ];
    let arn = cloud.container_instances("default")[0]["containerInstanceArn"].clone();
    for (family, network, text) in table {
        let run = json!({"taskDefinition": family, "launchType": "EC2", "networkConfiguration": network});
        assert_eq!(
            cloud.refused("ecs", "RunTask", run),
            pair("InvalidParameterException", text)
        );
        let start =
            json!({"taskDefinition": family, "containerInstances": [arn], "networkConfiguration": network});
        assert_eq!(
            cloud.refused("ecs", "StartTask", start),
            pair("InvalidParameterException", text)
        );
    }
    let fargate = json!({"taskDefinition": "bridge", "launchType": "FARGATE"});
    let text = "Task definition does not support launch_type FARGATE.";
    assert_eq!(
        cloud.refused("ecs", "RunTask", fargate),
        pair("InvalidParameterException", text)
    );
}

#[test]
fn what_a_definition_for_instances_cannot_say() {
    let two = |mode: &str, first: Value, second: Value| {
        let mut both = definition("f", mode, first);
        let mut other = json!({"name": "b", "image": "i", "memory": 64});
        other
            .as_object_mut()
            .unwrap()
            .extend(second.as_object().unwrap().clone());
        both["containerDefinitions"].as_array_mut().unwrap().push(other);
        both
    };
    let eighty = || ports(json!([{"containerPort": 80, "hostPort": 80}]));
    let ranges = ports(json!([{"containerPortRange": "80-90"}, {"containerPortRange": "90-95"}]));
    let mut constrained = definition("f", "bridge", json!({}));
    constrained["placementConstraints"] = json!([{"type": "memberOf", "expression": ""}]);
    let table = [
        (
            two("host", eighty(), eighty()),
            "ClientException",
            "TCP host port '80' is used multiple times in task.",
        ),
        (
            two(
                "bridge",
                eighty(),
                ports(json!([{"containerPort": 81, "hostPort": 80}])),
            ),
            "ClientException",
            "TCP host port '80' is used multiple times in task.",
        ),
        (
            two("bridge", json!({"links": ["b:db"]}), json!({"links": ["app"]})),
            "ClientException",
            "Container 'app' links in a circle of containers.",
        ),
        (
            definition("f", "bridge", ranges),
            "ClientException",
            "Invalid 'containerPortRange' setting for container 'app'.",
        ),
        (
            constrained,
            "ClientException",
            "memberOf expression cannot be empty.",
        ),
        (
            definition("f", "bridge", json!({"privileged": true})),
            "UnsupportedFeatureException",
            "The container setting 'privileged' is not served by cove yet.",
        ),
        (
            definition("f", "host", json!({"disableNetworking": true})),
            "UnsupportedFeatureException",
            "The container setting 'disableNetworking' when networkMode=host is not served by cove yet.",
        ),
    ];
    for (definition, code, text) in table {
        let refused = cloud_refuses(definition);
        assert_eq!(refused, pair(code, text));
    }
    let mut cloud = Cloud::new();
    cloud.register(two("bridge", json!({"links": ["b:db"]}), json!({})));
}

fn cloud_refuses(definition: Value) -> (String, String) {
    Cloud::new().refused("ecs", "RegisterTaskDefinition", definition)
}
