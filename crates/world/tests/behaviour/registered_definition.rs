//! What a registered definition looks like, and how it is found again.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, web};

fn register(cloud: &mut Cloud, family: &str) -> Value {
    let mut input = web();
    input["family"] = family.into();
    cloud.ok("ecs", "RegisterTaskDefinition", input)["taskDefinition"].clone()
}

fn list(cloud: &mut Cloud, input: Value) -> Vec<String> {
    let answer = cloud.ok("ecs", "ListTaskDefinitions", input);
    let arns = answer["taskDefinitionArns"].as_array().unwrap();
    arns.iter()
        .map(|arn| arn.as_str().unwrap().rsplit('/').next().unwrap().to_owned())
        .collect()
}

#[test]
fn defaults_are_filled_in() {
    let mut cloud = Cloud::new();
    let input = json!({
        "family": "f", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
        "cpu": ".5 vCPU", "memory": "1GB",
        "containerDefinitions": [{"name": "app", "image": "nginx", "portMappings": [{"containerPort": 80}]}],
    });
    let answer = cloud.ok("ecs", "RegisterTaskDefinition", input);
    assert_eq!(
        answer["taskDefinition"],
        json!({
            "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/f:1",
            "family": "f", "revision": 1, "status": "ACTIVE",
            "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
            "compatibilities": ["EC2", "MANAGED_INSTANCES", "FARGATE"],
            "cpu": "512", "memory": "1024",
            "volumes": [], "placementConstraints": [],
            "requiresAttributes": [
                {"name": "com.amazonaws.ecs.capability.docker-remote-api.1.18"},
                {"name": "ecs.capability.task-eni"},
            ],
            "registeredAt": 1_700_000_000.0, "registeredBy": "arn:aws:iam::123456789012:root",
            "containerDefinitions": [{
                "name": "app", "image": "nginx", "essential": true, "cpu": 0,
                "portMappings": [{"containerPort": 80, "hostPort": 80, "protocol": "tcp"}],
                "environment": [], "mountPoints": [], "volumesFrom": [], "systemControls": [],
            }],
        })
    );
}

#[test]
fn host_ports_and_compatibilities_follow_the_network_mode() {
    let mut cloud = Cloud::new();
    for (mode, host_port, compatibilities) in [
        (json!("awsvpc"), json!(80), json!(["EC2", "MANAGED_INSTANCES"])),
        (
            json!("host"),
            json!(80),
            json!(["EXTERNAL", "EC2", "MANAGED_INSTANCES"]),
        ),
        (json!("bridge"), json!(0), json!(["EXTERNAL", "EC2"])),
        (Value::Null, json!(0), json!(["EXTERNAL", "EC2"])),
    ] {
        let input = json!({
            "family": "f", "networkMode": mode,
            "containerDefinitions": [
                {"name": "app", "image": "nginx", "memory": 64, "portMappings": [{"containerPort": 80}]},
            ],
        });
        let definition = &cloud.ok("ecs", "RegisterTaskDefinition", input)["taskDefinition"];
        assert_eq!(definition["networkMode"], mode);
        assert_eq!(
            definition["containerDefinitions"][0]["portMappings"][0]["hostPort"],
            host_port
        );
        assert_eq!(definition["compatibilities"], compatibilities, "{mode}");
    }
}

#[test]
fn a_revision_is_never_used_again() {
    let mut cloud = Cloud::new();
    for revision in 1..=3 {
        assert_eq!(register(&mut cloud, "web")["revision"], revision);
    }
    cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "web:3"}),
    );
    assert_eq!(register(&mut cloud, "web")["revision"], 4);
}

#[test]
fn a_definition_is_found_by_family_revision_and_arn() {
    let mut cloud = Cloud::new();
    register(&mut cloud, "web");
    register(&mut cloud, "web");
    let deregistered = cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "web:2"}),
    );
    assert_eq!(deregistered["taskDefinition"]["status"], "INACTIVE");
    assert_eq!(deregistered["taskDefinition"]["deregisteredAt"], 1_700_000_000.0);
    let arn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/web";
    for (given, revision) in [
        ("web", 1),
        ("web:1", 1),
        ("web:2", 2),
        (arn, 1),
        (&format!("{arn}:2"), 2),
    ] {
        let answer = cloud.ok("ecs", "DescribeTaskDefinition", json!({"taskDefinition": given}));
        assert_eq!(answer["taskDefinition"]["revision"], revision, "{given}");
    }
    for unknown in [
        "nope",
        "web:3",
        "web:0",
        "web:x",
        "web:+1",
        "web:01",
        "",
        "arn:aws:ecs:us-east-1:123456789012:task-definition/web:1",
    ] {
        assert_eq!(
            cloud.refused(
                "ecs",
                "DescribeTaskDefinition",
                json!({"taskDefinition": unknown})
            ),
            pair("ClientException", "Unable to describe task definition."),
            "{unknown}"
        );
    }
    let (code, _) = cloud.refused(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "web"}),
    );
    assert_eq!(code, "ClientException");
}

#[test]
fn tags_are_shown_only_when_asked_for() {
    let mut cloud = Cloud::new();
    let mut input = web();
    input["tags"] = json!([{"key": "team", "value": "a"}]);
    cloud.ok("ecs", "RegisterTaskDefinition", input);
    let plain = cloud.ok("ecs", "DescribeTaskDefinition", json!({"taskDefinition": "web"}));
    assert_eq!(plain.get("tags"), None);
    let tagged = cloud.ok(
        "ecs",
        "DescribeTaskDefinition",
        json!({"taskDefinition": "web", "include": ["TAGS"]}),
    );
    assert_eq!(tagged["tags"], json!([{"key": "team", "value": "a"}]));
}

#[test]
fn lists_are_sorted_filtered_and_cut() {
    let mut cloud = Cloud::new();
    for family in ["web", "web-api", "batch", "web", "web"] {
        register(&mut cloud, family);
    }
    cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "web:2"}),
    );
    assert_eq!(
        list(&mut cloud, json!({})),
        ["batch:1", "web:1", "web:3", "web-api:1"]
    );
    assert_eq!(
        list(&mut cloud, json!({"sort": "DESC"})),
        ["web-api:1", "web:3", "web:1", "batch:1"]
    );
    // The prefix is a whole family name, whatever it is called.
    assert_eq!(
        list(&mut cloud, json!({"familyPrefix": "web"})),
        ["web:1", "web:3"]
    );
    assert_eq!(list(&mut cloud, json!({"status": "INACTIVE"})), ["web:2"]);
    let first = cloud.ok("ecs", "ListTaskDefinitions", json!({"maxResults": 3}));
    assert_eq!(
        list(
            &mut cloud,
            json!({"maxResults": 3, "nextToken": first["nextToken"]})
        ),
        ["web-api:1"]
    );
    let (code, _) = cloud.refused("ecs", "ListTaskDefinitions", json!({"nextToken": "%%"}));
    assert_eq!(code, "InvalidParameterException");
}

#[test]
fn families_are_listed_by_prefix_and_state() {
    let mut cloud = Cloud::new();
    for family in ["web", "web-api", "batch"] {
        register(&mut cloud, family);
    }
    cloud.ok(
        "ecs",
        "DeregisterTaskDefinition",
        json!({"taskDefinition": "web:1"}),
    );
    for (input, families) in [
        (json!({}), json!(["batch", "web", "web-api"])),
        (json!({"familyPrefix": "web"}), json!(["web", "web-api"])),
        (json!({"status": "ACTIVE"}), json!(["batch", "web-api"])),
        (json!({"status": "INACTIVE"}), json!(["web"])),
    ] {
        let answer = cloud.ok("ecs", "ListTaskDefinitionFamilies", input.clone());
        assert_eq!(answer["families"], families, "{input}");
    }
}
