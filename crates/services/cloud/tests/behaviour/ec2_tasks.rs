//! Tasks on EC2 instances: where they are placed, what they get there, and how they end.

use std::collections::BTreeSet;

use rows::{Observation, Task, TaskEvent};
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, started, stopped};

/// A definition with one container `app` in a network mode, with more members of the container.
pub fn definition(family: &str, mode: &str, more: Value) -> Value {
    let mut container =
        json!({"name": "app", "image": "nginx", "cpu": 128, "memory": 256, "memoryReservation": 200});
    container
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    json!({"family": family, "networkMode": mode, "containerDefinitions": [container]})
}

pub fn ports(mappings: Value) -> Value {
    json!({"portMappings": mappings})
}

impl Cloud {
    pub fn register(&mut self, definition: Value) {
        self.ok("ecs", "RegisterTaskDefinition", definition);
    }

    /// Runs a task on EC2 and gives the answer.
    fn run_ec2(&mut self, family: &str, more: Value) -> Value {
        let mut input = json!({"taskDefinition": family, "launchType": "EC2"});
        input
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.ok("ecs", "RunTask", input)
    }

    /// The one task of an answer without failures.
    fn run_one(&mut self, family: &str, more: Value) -> Value {
        let answer = self.run_ec2(family, more);
        assert_eq!(answer["failures"], json!([]), "{answer}");
        answer["tasks"][0].clone()
    }

    fn network_ready(&mut self, task: &Value) {
        let row = self.task(task);
        self.observe(Observation::TaskNetworkReady {
            scope: row.scope,
            cluster: row.cluster,
            task: row.id,
        });
    }

    fn finish(&mut self, task: &Value) {
        self.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
        self.event(task, TaskEvent::Cleaned);
    }
}

/// The reasons of an answer that has no tasks, with the instances in the order of their ids.
fn reasons(answer: &Value) -> Vec<String> {
    assert_eq!(answer["tasks"], json!([]));
    let failures = answer["failures"].as_array().unwrap();
    failures
        .iter()
        .map(|f| f["reason"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_bridge_task_has_an_address_on_the_bridge_and_dynamic_ports() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition(
        "web",
        "bridge",
        ports(json!([{"containerPort": 80}, {"containerPort": 53, "protocol": "udp"}, {"containerPortRange": "90-92"},
            {"containerPort": 443, "hostPort": 8443}])),
    ));
    let task = cloud.run_one("web", json!({}));
    let instance = cloud.container_instances("default").remove(0);
    assert_eq!(task["lastStatus"], "PENDING");
    assert_eq!(task["launchType"], "EC2");
    assert_eq!(task["containerInstanceArn"], instance["containerInstanceArn"]);
    assert_eq!(task["availabilityZone"], "eu-west-1a");
    assert_eq!((&task["cpu"], &task["memory"]), (&json!("128"), &json!("200")));
    assert_eq!(task["attachments"], json!([]));
    assert_eq!(task.get("platformVersion"), None);
    assert_eq!(task.get("ephemeralStorage"), None);
    assert_eq!(task["containers"][0]["networkBindings"], json!([]));
    assert_eq!(task["containers"][0]["networkInterfaces"], json!([]));
    let row = cloud.task(&task);
    assert_eq!(row.containers[0].bridge_address, Some([172, 17, 0, 2].into()));
    assert!(!row.network_ready);
    cloud.network_ready(&task);
    assert!(cloud.task(&task).network_ready);
    cloud.event(&task, started("app"));
    let task = cloud.described(&task);
    assert_eq!(task["lastStatus"], "RUNNING");
    assert_eq!(
        task["containers"][0]["networkBindings"],
        json!([
            {"bindIP": "0.0.0.0", "containerPort": 80, "hostPort": 32768, "protocol": "tcp"},
            {"bindIP": "0.0.0.0", "containerPort": 53, "hostPort": 32768, "protocol": "udp"},
            {"bindIP": "0.0.0.0", "containerPortRange": "90-92", "hostPortRange": "32769-32771", "protocol": "tcp"},
            {"bindIP": "0.0.0.0", "containerPort": 443, "hostPort": 8443, "protocol": "tcp"},
        ])
    );
    let instance = cloud.container_instances("default").remove(0);
    let left = |n: usize| instance["remainingResources"][n].clone();
    assert_eq!(left(0)["integerValue"], 2048 - 128);
    assert_eq!(left(1)["integerValue"], 1920 - 200);
    assert_eq!(
        left(2)["stringSetValue"],
        json!(["22", "2375", "2376", "8443", "51678", "51679"])
    );
    assert_eq!(instance["runningTasksCount"], 1);
    cloud.finish(&task);
    let stopped = cloud.described(&task);
    assert_eq!(stopped["lastStatus"], "STOPPED");
    let instance = cloud.container_instances("default").remove(0);
    assert_eq!(instance["remainingResources"], instance["registeredResources"]);
}

#[test]
fn no_two_tasks_get_the_same_of_an_instance() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition("web", "bridge", ports(json!([{"containerPort": 80}]))));
    let answer = cloud.run_ec2("web", json!({"count": 5}));
    let rows: Vec<Task> = answer["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| cloud.task(t))
        .collect();
    let addresses: BTreeSet<_> = rows.iter().map(|t| t.containers[0].bridge_address).collect();
    let hosts: BTreeSet<_> = rows
        .iter()
        .map(|t| t.containers[0].port_bindings[0].host.from)
        .collect();
    assert_eq!((addresses.len(), hosts.len()), (5, 5));
}

#[test]
fn host_ports_are_had_once_whatever_the_mode() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition(
        "host",
        "host",
        ports(json!([{"containerPort": 8080}])),
    ));
    cloud.register(definition(
        "fixed",
        "bridge",
        ports(json!([{"containerPort": 80, "hostPort": 8080}])),
    ));
    cloud.register(definition(
        "ssh",
        "bridge",
        ports(json!([{"containerPort": 80, "hostPort": 22}])),
    ));
    let task = cloud.run_one("host", json!({}));
    let row = cloud.task(&task);
    assert!(row.network_ready);
    assert_eq!(task["lastStatus"], "PENDING");
    assert_eq!(row.containers[0].bridge_address, None);
    for family in ["host", "fixed", "ssh"] {
        let answer = cloud.run_ec2(family, json!({}));
        assert_eq!(reasons(&answer), ["RESOURCE:PORTS"], "{family}");
    }
    cloud.event(&task, started("app"));
    let shown = cloud.described(&task);
    let binding = &shown["containers"][0]["networkBindings"][0];
    assert_eq!(
        (&binding["hostPort"], &binding["containerPort"]),
        (&json!(8080), &json!(8080))
    );
    // The port is held until the task is STOPPED.
    cloud.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
    assert_eq!(reasons(&cloud.run_ec2("fixed", json!({}))), ["RESOURCE:PORTS"]);
    cloud.event(&task, TaskEvent::Cleaned);
    cloud.run_one("fixed", json!({}));
}

#[test]
fn an_awsvpc_task_has_an_interface_beside_the_instances_own() {
    let mut cloud = Cloud::new();
    let id = cloud.launch("t3.small", "");
    cloud.register(definition("web", "awsvpc", ports(json!([{"containerPort": 80}]))));
    let subnet = cloud.first_subnet();
    let network = json!({"networkConfiguration": {"awsvpcConfiguration": {"subnets": [subnet]}}});
    let task = cloud.run_one("web", network.clone());
    assert_eq!(task["lastStatus"], "PROVISIONING");
    assert_eq!(task["attachments"][0]["status"], "PRECREATED");
    cloud.interface_ready(&task);
    let task = cloud.described(&task);
    assert_eq!(task["lastStatus"], "PENDING");
    let details = task["attachments"][0]["details"].as_array().unwrap();
    let eni = details
        .iter()
        .find(|d| d["name"] == "networkInterfaceId")
        .unwrap()["value"]
        .clone();
    let shown = cloud.ok(
        "ec2",
        "DescribeNetworkInterfaces",
        json!({"NetworkInterfaceIds": [eni]}),
    );
    let shown = &shown["NetworkInterfaces"][0];
    assert_eq!(shown["Attachment"]["InstanceId"], id.as_str());
    assert_eq!(shown["Attachment"]["DeviceIndex"], 1);
    assert_eq!(shown.get("Association"), None);
    cloud.event(&task, started("app"));
    let task = cloud.described(&task);
    assert_eq!(task["containers"][0]["networkBindings"], json!([]));
    let address = &task["containers"][0]["networkInterfaces"][0]["privateIpv4Address"];
    assert!(address.as_str().unwrap().starts_with("172.31."));
    // A t3.small has three interfaces.
    let second = cloud.run_one("web", network.clone());
    assert_eq!(cloud.task(&second).attachment.unwrap().device_index, Some(2));
    assert_eq!(reasons(&cloud.run_ec2("web", network.clone())), ["RESOURCE:ENI"]);
    cloud.ok("ecs", "StopTask", json!({"task": second["taskArn"]}));
    cloud.event(&second, TaskEvent::Cleaned);
    assert_eq!(reasons(&cloud.run_ec2("web", network.clone())), ["RESOURCE:ENI"]);
    cloud.interface_gone(&second);
    let third = cloud.run_one("web", network);
    assert_eq!(cloud.task(&third).attachment.unwrap().device_index, Some(2));
}

#[test]
fn an_agent_can_keep_metadata_from_awsvpc_tasks() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "ECS_AWSVPC_BLOCK_IMDS=true");
    cloud.register(definition("web", "awsvpc", json!({})));
    let network = cloud.network();
    let task = cloud.run_one("web", json!({"networkConfiguration": network}));
    assert!(cloud.task(&task).placement.unwrap().metadata_blocked);
}

#[test]
fn an_interface_attached_by_hand_is_in_the_way() {
    let mut cloud = Cloud::new();
    let id = cloud.launch("t3.micro", "");
    cloud.register(definition("web", "awsvpc", json!({})));
    let subnet = cloud.first_subnet();
    let eni = cloud.ok("ec2", "CreateNetworkInterface", json!({"SubnetId": subnet}));
    let eni = eni["NetworkInterface"]["NetworkInterfaceId"].clone();
    let attach = json!({"NetworkInterfaceId": eni, "InstanceId": id, "DeviceIndex": 1});
    cloud.ok("ec2", "AttachNetworkInterface", attach);
    let network = json!({"networkConfiguration": {"awsvpcConfiguration": {"subnets": [subnet]}}});
    let task = cloud.run_one("web", network);
    assert_eq!(task["desiredStatus"], "STOPPED");
    assert_eq!(task["stopCode"], "TaskFailedToStart");
    let text = "Unable to attach network interface to unused device index";
    assert_eq!(task["stoppedReason"], text);
    cloud.event(&task, TaskEvent::Cleaned);
    assert_eq!(cloud.described(&task)["lastStatus"], "STOPPED");
}

#[test]
fn a_task_without_network_gets_nothing() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition("job", "none", json!({})));
    cloud.register(definition(
        "cut",
        "bridge",
        json!({"disableNetworking": true, "portMappings": [{"containerPort": 80, "hostPort": 80}]}),
    ));
    for family in ["job", "cut"] {
        let task = cloud.run_one(family, json!({}));
        assert_eq!(task["lastStatus"], "PENDING");
        let row = cloud.task(&task);
        assert!(row.containers[0].bridge_address.is_none() && row.containers[0].port_bindings.is_empty());
        cloud.network_ready(&task);
        cloud.event(&task, started("app"));
        let task = cloud.described(&task);
        assert_eq!(task["containers"][0]["networkBindings"], json!([]));
        assert_eq!(task["attachments"], json!([]));
    }
}

#[test]
fn every_instance_says_why_it_cannot() {
    let mut cloud = Cloud::new();
    cloud.register(definition("web", "bridge", json!({})));
    let nothing = cloud.refused("ecs", "RunTask", json!({"taskDefinition": "web"}));
    let text = "No Container Instances were found in your cluster.";
    assert_eq!(nothing, pair("InvalidParameterException", text));
    cloud.launch("t3.small", "ECS_INSTANCE_ATTRIBUTES={\"stack\":\"blue\"}");
    let second = cloud.launch("t3.small", "");
    cloud.power("StopInstances", &second);
    let all = cloud.container_instances("default");
    let agent = |n: usize| all[n]["agentConnected"] == false;
    let with_agent = |reason: &str| -> Vec<String> {
        (0..2)
            .map(|n| {
                if agent(n) {
                    "AGENT".into()
                } else {
                    reason.to_owned()
                }
            })
            .collect()
    };
    let member =
        |expression: &str| json!({"placementConstraints": [{"type": "memberOf", "expression": expression}]});
    let big = |what: &str, n: i64| json!({"overrides": {"containerOverrides": [{"name": "app", what: n}]}});
    let table = [
        (big("cpu", 2049), "RESOURCE:CPU"),
        (big("memoryReservation", 1921), "RESOURCE:MEMORY"),
        (
            member("attribute:stack == green"),
            "MemberOf placement constraint unsatisfied.",
        ),
        (
            member("attribute:ecs.instance-type =~ m5.*"),
            "MemberOf placement constraint unsatisfied.",
        ),
    ];
    for (change, reason) in table {
        let answer = cloud.run_ec2("web", change);
        assert_eq!(reasons(&answer), with_agent(reason));
        for (n, failure) in answer["failures"].as_array().unwrap().iter().enumerate() {
            assert_eq!(failure["arn"], all[n]["containerInstanceArn"]);
        }
    }
    let answer = cloud.run_ec2(
        "web",
        json!({"count": 3, "placementConstraints": [{"type": "distinctInstance"}]}),
    );
    assert_eq!(answer["tasks"].as_array().unwrap().len(), 1);
    let found: Vec<_> = answer["failures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["reason"].clone())
        .collect();
    assert_eq!(
        found,
        with_agent("DistinctInstance placement constraint unsatisfied.")
    );
}

#[test]
fn zones_and_vpcs_must_fit_the_instance() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition("web", "awsvpc", json!({})));
    let filters = json!([{"Name": "availability-zone", "Values": ["eu-west-1b"]}]);
    let other = cloud.ok("ec2", "DescribeSubnets", json!({"Filters": filters}));
    let other = other["Subnets"][0]["SubnetId"].clone();
    let vpc = cloud.ok("ec2", "CreateVpc", json!({"CidrBlock": "10.0.0.0/16"}))["Vpc"]["VpcId"].clone();
    let away = json!({"VpcId": vpc, "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-west-1a"});
    let away = cloud.ok("ec2", "CreateSubnet", away)["Subnet"]["SubnetId"].clone();
    for (subnet, reason) in [(other, "LOCATION"), (away, "ATTRIBUTE")] {
        let network = json!({"networkConfiguration": {"awsvpcConfiguration": {"subnets": [subnet]}}});
        assert_eq!(reasons(&cloud.run_ec2("web", network)), [reason]);
    }
}

#[test]
fn what_the_agent_lacks_is_an_attribute() {
    let mut cloud = Cloud::new();
    cloud.launch(
        "t3.small",
        "ECS_ENABLE_TASK_ENI=false\nECS_AVAILABLE_LOGGING_DRIVERS=[\"json-file\"]",
    );
    let log = json!({"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "g"}}});
    cloud.register(definition("log", "bridge", log));
    cloud.register(definition("eni", "awsvpc", json!({})));
    assert_eq!(reasons(&cloud.run_ec2("log", json!({}))), ["ATTRIBUTE"]);
    let network = cloud.network();
    assert_eq!(
        reasons(&cloud.run_ec2("eni", json!({"networkConfiguration": network}))),
        ["ATTRIBUTE"]
    );
    let mut arm = definition("arm", "bridge", json!({}));
    arm["runtimePlatform"] = json!({"cpuArchitecture": "X86_64", "operatingSystemFamily": "LINUX"});
    cloud.register(arm);
    cloud.run_one("arm", json!({}));
}

#[test]
fn a_definitions_own_constraints_count_too() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    let mut bound = definition("bound", "bridge", json!({}));
    bound["placementConstraints"] = json!([{"type": "memberOf", "expression": "attribute:stack == blue"}]);
    let made = cloud.ok("ecs", "RegisterTaskDefinition", bound.clone());
    assert_eq!(
        made["taskDefinition"]["placementConstraints"],
        bound["placementConstraints"]
    );
    let text = "MemberOf placement constraint unsatisfied.";
    assert_eq!(reasons(&cloud.run_ec2("bound", json!({}))), [text]);
    let arn = cloud.container_instances("default")[0]["containerInstanceArn"].clone();
    let blue = json!({"attributes": [{"name": "stack", "value": "blue", "targetId": arn}]});
    cloud.ok("ecs", "PutAttributes", blue);
    cloud.run_one("bound", json!({}));
    bound["placementConstraints"][0]["expression"] = "stack".into();
    let refused = cloud.refused("ecs", "RegisterTaskDefinition", bound);
    assert_eq!(
        refused,
        pair(
            "ClientException",
            "Invalid expression 'stack': unknown subject 'stack'."
        )
    );
}

#[test]
fn strategies_choose_among_those_that_fit() {
    let mut cloud = Cloud::new();
    for _ in 0..3 {
        cloud.launch("t3.small", "");
    }
    cloud.register(definition("web", "bridge", json!({})));
    let instances = |answer: &Value| -> BTreeSet<String> {
        let tasks = answer["tasks"].as_array().unwrap().iter();
        tasks
            .map(|t| t["containerInstanceArn"].as_str().unwrap().to_owned())
            .collect()
    };
    let spread = json!({"count": 6, "placementStrategy": [{"type": "spread", "field": "instanceId"}]});
    let answer = cloud.run_ec2("web", spread);
    assert_eq!(instances(&answer).len(), 3);
    for task in answer["tasks"].as_array().unwrap() {
        cloud.finish(task);
    }
    let pack = json!({"count": 6, "placementStrategy": [{"type": "binpack", "field": "memory"}]});
    let answer = cloud.run_ec2("web", pack);
    assert_eq!(instances(&answer).len(), 1);
}

#[test]
fn a_draining_instance_takes_no_tasks_and_keeps_its_own() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition("web", "bridge", json!({})));
    let task = cloud.run_one("web", json!({}));
    let arn = cloud.container_instances("default")[0]["containerInstanceArn"].clone();
    let drain = json!({"containerInstances": [arn], "status": "DRAINING"});
    cloud.ok("ecs", "UpdateContainerInstancesState", drain);
    let refused = cloud.refused("ecs", "RunTask", json!({"taskDefinition": "web"}));
    let text = "No Container Instances were found in your cluster.";
    assert_eq!(refused, pair("InvalidParameterException", text));
    let start = json!({"taskDefinition": "web", "containerInstances": [arn]});
    let answer = cloud.ok("ecs", "StartTask", start);
    assert_eq!(reasons(&answer), ["INACTIVE"]);
    assert_eq!(cloud.described(&task)["desiredStatus"], "RUNNING");
}

#[test]
fn start_task_goes_where_it_is_told() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.launch("t3.small", "");
    cloud.register(definition("host", "host", ports(json!([{"containerPort": 80}]))));
    let arns: Vec<_> = cloud
        .container_instances("default")
        .iter()
        .map(|i| i["containerInstanceArn"].clone())
        .collect();
    let unknown = "0123456789abcdef0123456789abcdef";
    let input = json!({"taskDefinition": "host", "containerInstances": [arns[1], arns[0], arns[1], unknown],
        "startedBy": "me", "group": "mine"});
    let answer = cloud.ok("ecs", "StartTask", input);
    let tasks = answer["tasks"].as_array().unwrap();
    assert_eq!(tasks.len(), 2);
    assert_eq!(tasks[0]["containerInstanceArn"], arns[1]);
    assert_eq!(
        (&tasks[0]["startedBy"], &tasks[0]["group"]),
        (&json!("me"), &json!("mine"))
    );
    let missing = format!("arn:aws:ecs:eu-west-1:123456789012:container-instance/default/{unknown}");
    assert_eq!(
        answer["failures"],
        json!([{"arn": arns[1], "reason": "RESOURCE:PORTS"}, {"arn": missing, "reason": "MISSING"}])
    );
    let on = json!({"containerInstance": arns[0]});
    assert_eq!(
        cloud.ok("ecs", "ListTasks", on)["taskArns"],
        json!([tasks[1]["taskArn"]])
    );
    assert_eq!(
        cloud.ok("ecs", "ListTasks", json!({"launchType": "FARGATE"}))["taskArns"],
        json!([])
    );
    let refused = cloud.refused("ecs", "ListTasks", json!({"containerInstance": unknown}));
    let text = "The referenced container instance was not found.";
    assert_eq!(refused, pair("InvalidParameterException", text));
    let none = json!({"taskDefinition": "host", "containerInstances": []});
    let refused = cloud.refused("ecs", "StartTask", none);
    assert_eq!(
        refused,
        pair(
            "InvalidParameterException",
            "Container instances cannot be empty."
        )
    );
}

#[test]
fn tasks_end_with_their_instance() {
    for (operation, word) in [("StopInstances", "stopped"), ("TerminateInstances", "terminated")] {
        let mut cloud = Cloud::new();
        let id = cloud.launch("t3.small", "");
        cloud.register(definition("web", "bridge", json!({})));
        let task = cloud.run_one("web", json!({}));
        cloud.network_ready(&task);
        cloud.event(&task, started("app"));
        cloud.power(operation, &id);
        let task = cloud.described(&task);
        assert_eq!(task["desiredStatus"], "STOPPED");
        assert_eq!(task["stoppedReason"], format!("Host EC2 (instance {id}) {word}."));
        // The instance waits for its tasks.
        assert_ne!(cloud.state(&id), word);
        cloud.event(&task, stopped("app", 137));
        cloud.event(&task, TaskEvent::Cleaned);
        assert_eq!(cloud.described(&task)["lastStatus"], "STOPPED");
        cloud.fabric_catches_up();
        assert_eq!(cloud.state(&id), word);
    }
}

#[test]
fn deregistering_needs_force_while_tasks_run() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition("web", "bridge", json!({})));
    let task = cloud.run_one("web", json!({}));
    let arn = cloud.container_instances("default")[0]["containerInstanceArn"].clone();
    let refused = cloud.refused(
        "ecs",
        "DeregisterContainerInstance",
        json!({"containerInstance": arn}),
    );
    assert_eq!(
        refused,
        pair(
            "InvalidParameterException",
            "Found running tasks on the instance."
        )
    );
    let force = json!({"containerInstance": arn, "force": true});
    let answer = cloud.ok("ecs", "DeregisterContainerInstance", force.clone());
    assert_eq!(answer["containerInstance"]["status"], "INACTIVE");
    let task = cloud.described(&task);
    assert_eq!(
        task["stoppedReason"],
        "Container instance deregistration forced by user"
    );
    assert_eq!(task["stopCode"], "UserInitiated");
    let again = cloud.refused("ecs", "DeregisterContainerInstance", force);
    let text = "The referenced container instance was not found.";
    assert_eq!(again, pair("InvalidParameterException", text));
}

#[test]
fn a_failure_stands_under_the_container_on_ec2() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    cloud.register(definition("web", "bridge", json!({})));
    let task = cloud.run_one("web", json!({}));
    let text = "CannotPullContainerError: Error response from daemon: no such image";
    cloud.event(
        &task,
        TaskEvent::FailedToStart {
            reason: text.into(),
            container: Some(("app".into(), text.into())),
        },
    );
    let task = cloud.described(&task);
    assert_eq!(task["stoppedReason"], "Task failed to start");
    assert_eq!(task["stopCode"], "TaskFailedToStart");
    assert_eq!(task["containers"][0]["reason"], text);
}
