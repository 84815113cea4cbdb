//! Names of images, members that are not served, and members that say nothing.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::register_task_definition::{app, ec2, fargate, second, top};

#[test]
fn images_have_names_that_can_be_meant() {
    let digest = "@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let longest = format!("registry.example.com/{}", "a".repeat(234));
    let mut cloud = Cloud::new();
    for image in [
        "nginx",
        "nginx:1.27-alpine",
        "library/nginx",
        "registry.example.com:5000/Team_A/app.web:V1.2.3_rc-1",
        "localhost:4566/app",
        "127.0.0.1:4566/team/app:latest",
        "REGISTRY.example.com/app",
        "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:latest",
        "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/team/app",
        "public.ecr.aws/docker/library/busybox:1.36",
        "public.ecr.aws/aws-observability/aws-otel-collector:v0.41.0",
        "ghcr.io/owner/app__x:sha-0123abc",
        "mcr.microsoft.com/dotnet/aspnet:8.0",
        "amazon/amazon-ecs-sample",
        "registry.hub.docker.com/library/redis:7",
        "app#1",
        &format!("app{digest}"),
        &format!("quay.io/a/b:v1{digest}"),
        &longest,
    ] {
        cloud.ok(
            "ecs",
            "RegisterTaskDefinition",
            app(ec2("bridge"), json!({"image": image})),
        );
    }
    for image in [
        "$REG/app:latest",
        "${REG}/app",
        "$IMAGE_NAME:$IMAGE_TAG",
        "<IMAGE1_NAME>",
        "{{image}}",
        "nginx ",
        " nginx",
        "nginx\n",
        "https://registry/app?x=1",
        "app:v1*",
        "a\\b",
        "\"nginx\"",
        "naïve",
        "a,b",
        "~/app",
    ] {
        assert_eq!(
            cloud.refused(
                "ecs",
                "RegisterTaskDefinition",
                app(fargate(), json!({"image": image}))
            ),
            pair("ClientException", "Container.image contains invalid characters."),
            "{image}"
        );
    }
}

#[test]
fn all_that_is_not_served_is_named_at_once() {
    let mut cloud = Cloud::new();
    let first = app(
        ec2("host"),
        json!({"privileged": true, "interactive": true, "secrets": [{"name": "A", "valueFrom": "b"}],
            "disableNetworking": true,
            "linuxParameters": {"tmpfs": [{"containerPath": "/t", "size": 1}], "maxSwap": 0, "sharedMemorySize": 0},
            "logConfiguration": {"logDriver": "awslogs", "secretOptions": [{"name": "a", "valueFrom": "b"}],
                "options": {"awslogs-group": "g", "awslogs-multiline-pattern": "x"}}}),
    );
    let both = second(
        first,
        json!({"name": "b", "image": "i", "memory": 64, "interactive": true, "pseudoTerminal": true,
            "logConfiguration": {"logDriver": "gelf"}}),
    );
    let input = top(
        both,
        json!({"volumes": [{"name": "v"}], "pidMode": "task", "ipcMode": "host", "enableFaultInjection": true,
            "ephemeralStorage": {"sizeInGiB": 30},
            "runtimePlatform": {"cpuArchitecture": "ARM64", "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}}),
    );
    assert_eq!(
        cloud.refused("ecs", "RegisterTaskDefinition", input),
        pair(
            "UnsupportedFeatureException",
            "The task definition setting 'volumes', the task definition setting 'enableFaultInjection', \
             the container setting 'interactive', the container setting 'privileged', the container setting 'secrets', \
             the container setting 'disableNetworking' when networkMode=host, the Linux parameter 'tmpfs', \
             the Linux parameter 'maxSwap', the log configuration setting 'secretOptions', \
             the awslogs option 'awslogs-multiline-pattern', the container setting 'pseudoTerminal', \
             the log driver 'gelf', the task definition setting 'pidMode', the task definition setting 'ipcMode', \
             a limit on ephemeral storage ('ephemeralStorage'), a runtimePlatform other than LINUX and \
             a runtimePlatform other than X86_64 are not served by cove yet."
        )
    );
    assert!(cloud.world.tables().task_definitions.is_empty());
    // What AWS itself refuses it refuses first.
    let refused = top(
        app(ec2("host"), json!({"secrets": [{"name": "A", "valueFrom": "b"}]})),
        json!({"taskRoleArn": "x"}),
    );
    assert_eq!(
        cloud.refused("ecs", "RegisterTaskDefinition", refused),
        pair("ClientException", "Role is not valid")
    );
}

#[test]
fn zeros_and_empty_members_are_not_given() {
    let mut cloud = Cloud::new();
    let empty = json!({"cpu": 0, "memory": 0, "memoryReservation": 0, "stopTimeout": 0,
        "linuxParameters": {"sharedMemorySize": 0, "devices": [], "tmpfs": [], "capabilities": {"add": [], "drop": []}},
        "repositoryCredentials": {"credentialsParameter": ""}, "user": "", "workingDirectory": "", "hostname": "",
        "command": [], "entryPoint": [], "links": [], "dnsServers": [], "dnsSearchDomains": [], "extraHosts": [],
        "secrets": [], "environment": [], "environmentFiles": [], "mountPoints": [], "volumesFrom": [], "ulimits": [],
        "dockerSecurityOptions": [], "resourceRequirements": [], "systemControls": [], "credentialSpecs": [],
        "dependsOn": [], "portMappings": [{"containerPortRange": "80-90", "containerPort": 0, "hostPort": 0}]});
    let input = top(
        app(ec2("bridge"), empty),
        json!({"memory": "64", "cpu": "", "taskRoleArn": "", "executionRoleArn": "",
            "volumes": [], "placementConstraints": [], "requiresCompatibilities": [], "inferenceAccelerators": [], "tags": []}),
    );
    let shown = cloud.ok("ecs", "RegisterTaskDefinition", input)["taskDefinition"].clone();
    let container = &shown["containerDefinitions"][0];
    for absent in [
        "memory",
        "memoryReservation",
        "stopTimeout",
        "linuxParameters",
        "user",
        "command",
    ] {
        assert_eq!(container[absent], Value::Null, "{absent}");
    }
    assert_eq!(container["cpu"], 0);
    assert_eq!(
        container["portMappings"],
        json!([{"containerPortRange": "80-90", "protocol": "tcp"}])
    );
}
