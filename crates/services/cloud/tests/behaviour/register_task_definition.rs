//! Every definition that RegisterTaskDefinition refuses, with AWS's words.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

const ROLE: &str = "arn:aws:iam::123456789012:role/execution";

/// A Fargate definition that is taken as it is.
pub fn fargate() -> Value {
    json!({
        "family": "f", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
        "cpu": "256", "memory": "512",
        "containerDefinitions": [{"name": "app", "image": "nginx"}],
    })
}

/// A definition for instances that is taken as it is.
pub fn ec2(mode: &str) -> Value {
    json!({
        "family": "f", "networkMode": mode,
        "containerDefinitions": [{"name": "app", "image": "nginx", "memory": 128}],
    })
}

/// `base` with the members of `change` at `path`, a JSON pointer; null takes a member away.
fn with(mut base: Value, path: &str, change: Value) -> Value {
    let target = base.pointer_mut(path).unwrap().as_object_mut().unwrap();
    for (name, value) in change.as_object().unwrap() {
        match value {
            Value::Null => drop(target.remove(name)),
            value => drop(target.insert(name.clone(), value.clone())),
        }
    }
    base
}

pub fn top(base: Value, change: Value) -> Value {
    with(base, "", change)
}

/// The container `app`, changed.
pub fn app(base: Value, change: Value) -> Value {
    with(base, "/containerDefinitions/0", change)
}

/// `app` and a second container.
pub fn second(base: Value, container: Value) -> Value {
    let containers = json!([base["containerDefinitions"][0], container]);
    top(base, json!({"containerDefinitions": containers}))
}

fn awslogs(options: Value) -> Value {
    json!({"logConfiguration": {"logDriver": "awslogs", "options": options}})
}

fn check(table: Vec<(Value, &str)>) {
    let mut cloud = Cloud::new();
    for (input, message) in table {
        let got = cloud.refused("ecs", "RegisterTaskDefinition", input.clone());
        assert_eq!(got, pair("ClientException", message), "{input}");
    }
    assert!(cloud.world.tables().task_definitions.is_empty());
}

#[test]
fn the_bases_of_the_tables_are_taken() {
    let mut cloud = Cloud::new();
    for base in [fargate(), ec2("bridge"), ec2("host"), ec2("none"), ec2("awsvpc")] {
        cloud.ok("ecs", "RegisterTaskDefinition", base);
    }
}

#[test]
fn families_and_containers() {
    let long = "x".repeat(256);
    check(vec![
        (
            top(fargate(), json!({"family": ""})),
            "Family should not be null or empty.",
        ),
        (
            top(fargate(), json!({"family": "a b"})),
            "Family contains invalid characters.",
        ),
        (
            top(fargate(), json!({"family": "日本"})),
            "Family contains invalid characters.",
        ),
        (
            top(fargate(), json!({"family": long})),
            "Family should be 255 characters or less.",
        ),
        (
            top(fargate(), json!({"containerDefinitions": []})),
            "Container list cannot be empty.",
        ),
        (
            second(fargate(), json!({"name": "app", "image": "nginx"})),
            "Container names must be unique within a task definition",
        ),
        (
            app(fargate(), json!({"name": null})),
            "Container.name should not be null or empty.",
        ),
        (
            app(fargate(), json!({"name": "a.b"})),
            "Container.name contains invalid characters.",
        ),
        (
            app(fargate(), json!({"name": long})),
            "Container.name should be 255 characters or less.",
        ),
        (
            app(fargate(), json!({"image": long})),
            "Container.image should be 255 characters or less.",
        ),
        (
            app(fargate(), json!({"image": ""})),
            "Container.image should not be null or empty.",
        ),
        (
            app(fargate(), json!({"image": "a b"})),
            "Container.image contains invalid characters.",
        ),
        (
            app(fargate(), json!({"essential": false})),
            "Task definition doesn't have any essential container",
        ),
        (
            app(
                fargate(),
                json!({"ulimits": [{"name": "nofile", "softLimit": 2, "hardLimit": 1}]}),
            ),
            "Soft limit exceeds hard limit for ulimit nofile",
        ),
        (
            top(
                fargate(),
                json!({"inferenceAccelerators": [{"deviceName": "d", "deviceType": "t"}]}),
            ),
            "Unsupported field 'inferenceAccelerators'.",
        ),
        (
            top(fargate(), json!({"taskRoleArn": "role"})),
            "Role is not valid",
        ),
        (
            top(fargate(), json!({"executionRoleArn": "arn:aws:s3:::b"})),
            "Role is not valid",
        ),
    ]);
}

#[test]
fn at_most_ten_containers_and_64_kib() {
    let mut cloud = Cloud::new();
    let many = |n: i32| {
        let containers: Vec<_> = (0..n)
            .map(|n| json!({"name": format!("c{n}"), "image": "i"}))
            .collect();
        top(fargate(), json!({"containerDefinitions": containers}))
    };
    cloud.ok("ecs", "RegisterTaskDefinition", many(10));
    cloud.refused("ecs", "RegisterTaskDefinition", many(11));
    let sized = |bytes: usize| app(fargate(), json!({"command": ["x".repeat(bytes)]}));
    cloud.ok("ecs", "RegisterTaskDefinition", sized(65_000));
    let (code, message) = cloud.refused("ecs", "RegisterTaskDefinition", sized(65_536));
    assert_eq!(code, "ClientException");
    assert!(
        message.starts_with("Actual length: '")
            && message.ends_with("'. Max allowed length is '65536' bytes."),
        "{message}"
    );
}

#[test]
fn memory_and_cpu() {
    let no_memory = "Invalid setting for container 'app'. At least one of 'memory' or 'memoryReservation' must be specified.";
    check(vec![
        (app(ec2("bridge"), json!({"memory": null})), no_memory),
        // Presence of memory is checked before the pair of Fargate.
        (top(fargate(), json!({"memory": null})), no_memory),
        (
            app(top(fargate(), json!({"memory": null})), json!({"memory": 128})),
            "Fargate requires that 'memory' be defined at the task level.",
        ),
        (
            top(fargate(), json!({"cpu": null})),
            "Fargate requires that 'cpu' be defined at the task level.",
        ),
        (
            top(fargate(), json!({"cpu": "1024", "memory": "1024"})),
            "No Fargate configuration exists for given values: 1024 CPU, 1024 memory. See the Amazon ECS documentation for the valid values.",
        ),
        (
            top(fargate(), json!({"cpu": "100", "memory": "512"})),
            "No Fargate configuration exists for given values: 100 CPU, 512 memory. See the Amazon ECS documentation for the valid values.",
        ),
        (
            app(ec2("bridge"), json!({"memory": 128, "memoryReservation": 256})),
            "'memory' must be greater than or equal to 'memoryReservation'",
        ),
        (
            app(ec2("bridge"), json!({"memory": 5})),
            "Invalid setting for container 'app'. 'memory' must be at least 6 MiB.",
        ),
        (
            app(fargate(), json!({"cpu": 257})),
            "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
        ),
        (
            app(fargate(), json!({"memory": 513})),
            "The 'memory' setting for container 'app' is greater than for the task",
        ),
        (
            second(
                app(fargate(), json!({"memoryReservation": 300})),
                json!({"name": "b", "image": "i", "memoryReservation": 300}),
            ),
            "The sum of all container 'memoryReservation' values cannot be greater than the value of the task 'memory'.",
        ),
        (
            top(fargate(), json!({"cpu": "much"})),
            "Invalid 'cpu' setting for task: much",
        ),
        (
            top(fargate(), json!({"cpu": "+256"})),
            "Invalid 'cpu' setting for task: +256",
        ),
        (
            top(fargate(), json!({"memory": "-1"})),
            "Invalid 'memory' setting for task: -1",
        ),
        (
            top(ec2("bridge"), json!({"cpu": "100"})),
            "Invalid 'cpu' setting for task: 100",
        ),
        (
            top(ec2("bridge"), json!({"cpu": "196609"})),
            "Invalid 'cpu' setting for task: 196609",
        ),
    ]);
}

#[test]
fn fargate_alone() {
    let wants_awsvpc = "Fargate only supports network mode ‘awsvpc’.";
    check(vec![
        (top(fargate(), json!({"networkMode": "bridge"})), wants_awsvpc),
        (top(fargate(), json!({"networkMode": null})), wants_awsvpc),
        (
            top(fargate(), json!({"pidMode": "host"})),
            "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.",
        ),
        (
            top(fargate(), json!({"ipcMode": "task"})),
            "Fargate compatible task definitions do not support ipcMode",
        ),
        (
            top(
                fargate(),
                json!({"placementConstraints": [{"type": "memberOf", "expression": "x"}]}),
            ),
            "Fargate compatible task definitions do not support constraints",
        ),
        (
            top(
                fargate(),
                json!({"volumes": [{"name": "v", "host": {"sourcePath": "/tmp"}}]}),
            ),
            "Fargate compatible task definitions do not support sourcePath",
        ),
        (
            top(
                fargate(),
                json!({"volumes": [{"name": "v", "dockerVolumeConfiguration": {"scope": "task"}}]}),
            ),
            "Fargate compatible task definitions do not support dockerVolumeConfiguration",
        ),
        (
            app(fargate(), json!({"privileged": true})),
            "Fargate requires that the ‘privileged’ setting be ‘false’ at the container level.",
        ),
        (
            app(
                fargate(),
                json!({"linuxParameters": {"capabilities": {"add": ["SYS_PTRACE", "NET_ADMIN"]}}}),
            ),
            "NET_ADMIN is not allowed on Fargate.",
        ),
        (
            app(
                fargate(),
                json!({"linuxParameters": {"devices": [{"hostPath": "/dev/fuse"}]}}),
            ),
            "Fargate compatible task definitions do not support devices",
        ),
        (
            app(fargate(), json!({"linuxParameters": {"sharedMemorySize": 64}})),
            "Fargate compatible task definitions do not support sharedMemorySize",
        ),
        (
            app(fargate(), json!({"linuxParameters": {"maxSwap": 64}})),
            "Fargate compatible task definitions do not support maxSwap",
        ),
        (
            app(fargate(), json!({"dockerSecurityOptions": ["no-new-privileges"]})),
            "Fargate compatible task definitions do not support dockerSecurityOptions",
        ),
        (
            app(
                fargate(),
                json!({"resourceRequirements": [{"type": "GPU", "value": "1"}]}),
            ),
            "Tasks using the Fargate launch type do not support GPU resource requirements.",
        ),
        (
            app(fargate(), json!({"stopTimeout": 1})),
            "Granular stop timeout on container 'app' must be at least 2 seconds",
        ),
        (
            app(fargate(), json!({"stopTimeout": 121})),
            "Granular stop timeout on container 'app' must be at most 120 seconds",
        ),
        (
            app(
                fargate(),
                json!({"image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1"}),
            ),
            "Fargate requires task definition to have execution role ARN to support ECR images.",
        ),
        (
            app(fargate(), json!({"image": "127.0.0.1:4566/web"})),
            "Fargate requires task definition to have execution role ARN to support ECR images.",
        ),
        (
            top(fargate(), json!({"ephemeralStorage": {"sizeInGiB": 20}})),
            "EphemeralStorage size should be at least 21",
        ),
        (
            top(fargate(), json!({"ephemeralStorage": {"sizeInGiB": 201}})),
            "EphemeralStorage size should be at most 200",
        ),
        (
            top(
                ec2("awsvpc"),
                json!({"requiresCompatibilities": ["EC2"], "ephemeralStorage": {"sizeInGiB": 30}}),
            ),
            "Tasks using the EC2 launch type do not support EphemeralStorage.",
        ),
    ]);
}

#[test]
fn logging() {
    let with_role = || top(fargate(), json!({"executionRoleArn": ROLE}));
    check(vec![
        (
            app(fargate(), json!({"logConfiguration": {"logDriver": "json-file"}})),
            "json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]",
        ),
        (
            app(ec2("bridge"), awslogs(json!({}))),
            "Log driver awslogs requires options: awslogs-group",
        ),
        (
            app(with_role(), awslogs(json!({}))),
            "Log driver awslogs requires options: awslogs-group",
        ),
        (
            app(with_role(), awslogs(json!({"awslogs-group": "g"}))),
            "Log driver awslogs requires options: awslogs-region",
        ),
        (
            app(
                fargate(),
                awslogs(json!({"awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p"})),
            ),
            "Fargate requires task definition to have execution role ARN to support log driver awslogs.",
        ),
        (
            app(
                with_role(),
                awslogs(json!({"awslogs-group": "g", "awslogs-region": "r"})),
            ),
            "Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.",
        ),
    ]);
}

#[test]
fn output_may_stay_on_an_instance() {
    let mut cloud = Cloud::new();
    let json_file = |options| json!({"logConfiguration": {"logDriver": "json-file", "options": options}});
    let sized = top(ec2("awsvpc"), json!({"cpu": "256", "memory": "512"}));
    let answer = cloud.ok("ecs", "RegisterTaskDefinition", app(sized, json_file(json!({}))));
    let compatibilities = answer["taskDefinition"]["compatibilities"].as_array().unwrap();
    assert!(!compatibilities.contains(&json!("FARGATE")));
    let refused = cloud.refused(
        "ecs",
        "RegisterTaskDefinition",
        app(ec2("bridge"), json_file(json!({"max-size": "1m"}))),
    );
    assert_eq!(refused.0, "UnsupportedFeatureException");
    assert!(
        refused.1.contains("The json-file option 'max-size'"),
        "{refused:?}"
    );
}

#[test]
fn network_modes() {
    let awsvpc = |change| app(fargate(), change);
    let ports = |list| json!({"portMappings": list});
    let names = json!([{"containerPort": 80, "name": "web"}, {"containerPort": 81, "name": "web"}]);
    check(vec![
        (
            awsvpc(ports(json!([{"containerPort": 80, "hostPort": 8080}]))),
            "When networkMode=awsvpc, the host ports and container ports in port mappings must match.",
        ),
        (
            app(
                ec2("host"),
                ports(json!([{"containerPort": 80, "hostPort": 8080}])),
            ),
            "When networkMode=host, the host ports and container ports in port mappings must match.",
        ),
        (
            awsvpc(json!({"links": ["b"]})),
            "Links are not supported when networkMode=awsvpc.",
        ),
        (
            awsvpc(json!({"hostname": "h"})),
            "hostname is not supported on container when networkMode=awsvpc.",
        ),
        (
            awsvpc(json!({"dnsServers": ["1.1.1.1"]})),
            "DNS servers are not supported on container when networkMode=awsvpc.",
        ),
        (
            awsvpc(json!({"dnsSearchDomains": ["x"]})),
            "DNS search domains are not supported on container when networkMode=awsvpc.",
        ),
        (
            awsvpc(json!({"extraHosts": [{"hostname": "h", "ipAddress": "1.1.1.1"}]})),
            "Extra hosts are not supported on container when networkMode=awsvpc.",
        ),
        (
            app(
                ec2("bridge"),
                json!({"extraHosts": [{"hostname": "h", "ipAddress": "1.1.1"}]}),
            ),
            "Invalid 'extraHosts' setting for container 'app'",
        ),
        (
            app(
                ec2("bridge"),
                json!({"extraHosts": [{"hostname": "a b", "ipAddress": "1.1.1.1"}]}),
            ),
            "Invalid 'extraHosts' setting for container 'app'",
        ),
        (
            app(ec2("bridge"), json!({"dnsServers": ["1.1.1.1", "dns.example"]})),
            "Invalid 'dnsServers' setting for container 'app'",
        ),
        (
            app(
                ec2("bridge"),
                json!({"dnsSearchDomains": ["a\nnameserver 1.1.1.1"]}),
            ),
            "Invalid 'dnsSearchDomains' setting for container 'app'",
        ),
        (
            awsvpc(json!({"disableNetworking": true})),
            "Disable Networking is not supported on container when networkMode=awsvpc",
        ),
        (
            awsvpc(ports(json!([{"containerPort": 8085}, {"containerPort": 8085}]))),
            "TCP container port '8085' is used multiple times in task when networkMode=awsvpc.",
        ),
        (
            second(
                awsvpc(ports(json!([{"containerPort": 53, "protocol": "udp"}]))),
                json!({"name": "b", "image": "i", "portMappings": [{"containerPortRange": "50-60", "protocol": "udp"}]}),
            ),
            "UDP container port '53' is used multiple times in task when networkMode=awsvpc.",
        ),
        (
            awsvpc(ports(names)),
            "When networkMode=awsvpc, port mapping name is already used",
        ),
        (
            awsvpc(ports(json!([{"containerPortRange": "90-80"}]))),
            "Invalid 'containerPortRange' setting for container 'app'.",
        ),
        (
            awsvpc(ports(json!([{"containerPortRange": "1-65536"}]))),
            "Invalid 'containerPortRange' setting for container 'app'.",
        ),
        (
            app(ec2("host"), ports(json!([{"containerPortRange": "80-90"}]))),
            "Invalid 'containerPortRange' setting for container 'app'.",
        ),
        (
            awsvpc(ports(
                json!([{"containerPort": 80, "containerPortRange": "80-90"}]),
            )),
            "Invalid port mapping for container 'app', cannot specify both single port and port range.",
        ),
        (
            app(ec2("none"), ports(json!([{"containerPort": 80}]))),
            "Port mappings are not supported when networkMode=none",
        ),
        (
            awsvpc(ports(json!([{"containerPort": 0}]))),
            "Invalid 'containerPort' setting for container 'app'",
        ),
        (
            awsvpc(ports(json!([{"containerPort": 65536}]))),
            "Invalid 'containerPort' setting for container 'app'",
        ),
        (
            awsvpc(ports(json!([{}]))),
            "Invalid 'containerPort' setting for container 'app'",
        ),
        (
            awsvpc(ports(json!([{"containerPort": 80, "name": "-x"}]))),
            "Invalid port mapping name for container 'app'.",
        ),
        (
            top(ec2("awsvpc"), json!({"requiresCompatibilities": ["EXTERNAL"]})),
            "External launch type does not support network mode 'awsvpc'.",
        ),
    ]);
}

/// What would be ignored is refused: AWS's code for a feature that is not there.
#[test]
fn what_is_not_served_is_refused() {
    let mut cloud = Cloud::new();
    for (change, name) in [
        (json!({"secrets": [{"name": "S", "valueFrom": "v"}]}), "secrets"),
        (
            json!({"environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::b/e.env"}]}),
            "environmentFiles",
        ),
        (json!({"mountPoints": [{"sourceVolume": "v"}]}), "mountPoints"),
        (json!({"restartPolicy": {"enabled": true}}), "restartPolicy"),
    ] {
        let (code, message) = cloud.refused("ecs", "RegisterTaskDefinition", app(fargate(), change));
        assert_eq!(code, "UnsupportedFeatureException");
        assert!(message.contains(name), "{message}");
    }
    for (change, name) in [
        (json!({"volumes": [{"name": "v"}]}), "volumes"),
        (json!({"ephemeralStorage": {"sizeInGiB": 30}}), "ephemeralStorage"),
        (json!({"runtimePlatform": {"cpuArchitecture": "ARM64"}}), "X86_64"),
        (
            json!({"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}}),
            "LINUX",
        ),
        (json!({"pidMode": "task"}), "pidMode"),
    ] {
        let (code, message) = cloud.refused("ecs", "RegisterTaskDefinition", top(fargate(), change));
        assert_eq!(code, "UnsupportedFeatureException");
        assert!(message.contains(name), "{message}");
    }
}

/// Empty lists and strings count as absent, and false as the default that it is.
#[test]
fn empty_settings_are_absent_settings() {
    let mut cloud = Cloud::new();
    let empty = json!({
        "links": [], "dnsServers": [], "dnsSearchDomains": [], "extraHosts": [], "hostname": "", "secrets": [],
        "mountPoints": [], "volumesFrom": [], "environmentFiles": [], "dependsOn": [], "resourceRequirements": [],
        "dockerSecurityOptions": [], "privileged": false, "interactive": false, "pseudoTerminal": false,
        "disableNetworking": false, "linuxParameters": {"capabilities": {}, "devices": [], "tmpfs": []},
    });
    let input = top(
        app(fargate(), empty),
        json!({"volumes": [], "placementConstraints": [], "taskRoleArn": "", "tags": []}),
    );
    let answer = cloud.ok("ecs", "RegisterTaskDefinition", input);
    assert_eq!(answer["taskDefinition"]["taskRoleArn"], Value::Null);
}
