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

fn attributes(cloud: &mut Cloud, mode: &str, container: Value, task: Value) -> Vec<String> {
    let mut input = json!({"family": "f", "networkMode": mode, "cpu": "256", "memory": "512",
        "containerDefinitions": [{"name": "app", "image": "nginx"}]});
    for (name, value) in task.as_object().unwrap() {
        input[name] = value.clone();
    }
    for (name, value) in container.as_object().unwrap() {
        input["containerDefinitions"][0][name] = value.clone();
    }
    let answer = cloud.ok("ecs", "RegisterTaskDefinition", input);
    let names = answer["taskDefinition"]["requiresAttributes"].as_array().unwrap();
    let short = |name: &str| {
        name.replace("com.amazonaws.ecs.capability.", "")
            .replace("ecs.capability.", "")
    };
    let mut names: Vec<String> = names.iter().map(|a| short(a["name"].as_str().unwrap())).collect();
    names.sort();
    names
}

/// As AWS shows definitions of these shapes.
#[test]
fn each_setting_needs_what_brought_it() {
    let mut cloud = Cloud::new();
    let role = "arn:aws:iam::123456789012:role/r";
    let logs = |options: Value| {
        let mut all = json!({"awslogs-group": "g"});
        all.as_object_mut()
            .unwrap()
            .extend(options.as_object().unwrap().clone());
        json!({"logConfiguration": {"logDriver": "awslogs", "options": all}})
    };
    let check = |more: Value| {
        let mut check =
            json!({"command": ["CMD-SHELL", "exit 0"], "interval": 30, "timeout": 5, "retries": 3});
        check
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"healthCheck": check})
    };
    let api = |version: &str| format!("docker-remote-api.{version}");
    let (health, awslogs) = (
        "container-health-check".to_owned(),
        "logging-driver.awslogs".to_owned(),
    );
    let none = json!({});
    let table = [
        ("bridge", none.clone(), none.clone(), vec![]),
        (
            "awsvpc",
            none.clone(),
            none.clone(),
            vec![api("1.18"), "task-eni".into()],
        ),
        (
            "host",
            none.clone(),
            json!({"taskRoleArn": role}),
            vec![
                api("1.18"),
                "task-iam-role".into(),
                "task-iam-role-network-host".into(),
            ],
        ),
        (
            "bridge",
            check(json!({"startPeriod": 10})),
            none.clone(),
            vec![health.clone(), api("1.29")],
        ),
        (
            "bridge",
            check(json!({})),
            none.clone(),
            vec![health, api("1.24")],
        ),
        (
            "bridge",
            logs(json!({})),
            none.clone(),
            vec![api("1.19"), awslogs.clone()],
        ),
        (
            "bridge",
            logs(json!({})),
            json!({"executionRoleArn": role}),
            vec![api("1.19"), "execution-role-awslogs".into(), awslogs.clone()],
        ),
        (
            "bridge",
            logs(json!({"awslogs-create-group": "true"})),
            none.clone(),
            vec![api("1.19"), api("1.29"), awslogs.clone()],
        ),
        (
            "bridge",
            logs(json!({"mode": "non-blocking", "max-buffer-size": "25m"})),
            none.clone(),
            vec![api("1.19"), api("1.28"), awslogs],
        ),
        (
            "bridge",
            json!({"logConfiguration": {"logDriver": "json-file"}}),
            none.clone(),
            vec![api("1.18"), "logging-driver.json-file".into()],
        ),
        (
            "bridge",
            json!({"memoryReservation": 64}),
            none.clone(),
            vec![api("1.21")],
        ),
        ("bridge", json!({"user": "1337"}), none.clone(), vec![api("1.17")]),
        (
            "bridge",
            json!({"linuxParameters": {"initProcessEnabled": true}}),
            none.clone(),
            vec![api("1.25")],
        ),
        (
            "bridge",
            json!({"image": "1.dkr.ecr.eu-west-1.amazonaws.com/a"}),
            json!({"executionRoleArn": role}),
            vec!["ecr-auth".into(), "execution-role-ecr-pull".into()],
        ),
        (
            "bridge",
            json!({"portMappings": [{"containerPortRange": "80-90"}]}),
            none,
            vec!["network.container-port-range".into()],
        ),
    ];
    for (mode, container, task, mut want) in table {
        want.sort();
        assert_eq!(
            attributes(&mut cloud, mode, container.clone(), task),
            want,
            "{mode} {container}"
        );
    }
}

#[test]
fn a_revision_that_is_missing_or_none_is_told() {
    let mut cloud = Cloud::new();
    register(&mut cloud, "web");
    let arn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/web";
    for (given, text) in [
        ("fake_task", "Revision is missing."),
        (arn, "Revision is missing."),
        ("fake_task:foo", "Invalid revision number. Number: foo"),
        ("web:0", "Invalid revision number. Number: 0"),
        (&format!("{arn}:x"), "Invalid revision number. Number: x"),
    ] {
        assert_eq!(
            cloud.refused(
                "ecs",
                "DeregisterTaskDefinition",
                json!({"taskDefinition": given})
            ),
            pair("ClientException", text),
            "{given}"
        );
    }
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
