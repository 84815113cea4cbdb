//! Container instances: what agents register, and what operations show and change of it.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

impl Cloud {
    /// A running instance in the default VPC's subnet 172.31.0.0/20, with an instance profile, whose
    /// agent reads `config`.
    pub fn launch(&mut self, kind: &str, config: &str) -> String {
        let subnet = self.first_subnet();
        self.launch_in(&subnet, kind, config)
    }

    pub fn launch_in(&mut self, subnet: &str, kind: &str, config: &str) -> String {
        let script = format!("#!/bin/bash\ncat <<'EOF' >> /etc/ecs/ecs.config\n{config}\nEOF\n");
        self.running_instance(json!({
            "InstanceType": kind, "SubnetId": subnet, "UserData": STANDARD.encode(script),
            "IamInstanceProfile": {"Name": "ecsInstanceRole"},
        }))
    }

    /// Does one thing to an instance, and the kernel follows.
    pub fn power(&mut self, operation: &str, id: &str) {
        self.ok("ec2", operation, json!({"InstanceIds": [id]}));
        self.fabric_catches_up();
    }

    /// The container instances of a cluster as they are described, in the order of their ids.
    pub fn container_instances(&mut self, cluster: &str) -> Vec<Value> {
        let arns = self.ok("ecs", "ListContainerInstances", json!({"cluster": cluster}));
        let arns = arns["containerInstanceArns"].clone();
        if arns == json!([]) {
            return Vec::new();
        }
        let input = json!({"cluster": cluster, "containerInstances": arns, "include": ["TAGS"]});
        let answer = self.ok("ecs", "DescribeContainerInstances", input);
        answer["containerInstances"].as_array().unwrap().clone()
    }
}

fn named<'a>(list: &'a Value, name: &str) -> &'a Value {
    let found = list.as_array().unwrap().iter().find(|r| r["name"] == name);
    found.unwrap_or(&Value::Null)
}

fn attribute(instance: &Value, name: &str) -> Value {
    named(&instance["attributes"], name)["value"].clone()
}

#[test]
fn an_agent_registers_what_the_type_has() {
    let mut cloud = Cloud::new();
    let id = cloud.launch("t3.medium", "ECS_CLUSTER=default");
    let all = cloud.container_instances("default");
    assert_eq!(all.len(), 1);
    let it = &all[0];
    assert_eq!(it["ec2InstanceId"], id.as_str());
    assert_eq!(it["status"], "ACTIVE");
    assert_eq!(it["agentConnected"], true);
    assert_eq!(
        (&it["runningTasksCount"], &it["pendingTasksCount"]),
        (&json!(0), &json!(0))
    );
    let resources = json!([
        {"name": "CPU", "type": "INTEGER", "integerValue": 2048, "longValue": 0, "doubleValue": 0.0},
        {"name": "MEMORY", "type": "INTEGER", "integerValue": 3840, "longValue": 0, "doubleValue": 0.0},
        {"name": "PORTS", "type": "STRINGSET", "integerValue": 0, "longValue": 0, "doubleValue": 0.0,
            "stringSetValue": ["22", "2375", "2376", "51678", "51679"]},
        {"name": "PORTS_UDP", "type": "STRINGSET", "integerValue": 0, "longValue": 0, "doubleValue": 0.0,
            "stringSetValue": []},
    ]);
    assert_eq!(it["registeredResources"], resources);
    assert_eq!(it["remainingResources"], resources);
    assert_eq!(attribute(it, "ecs.instance-type"), "t3.medium");
    assert_eq!(attribute(it, "ecs.availability-zone"), "eu-west-1a");
    assert_eq!(attribute(it, "ecs.os-type"), "linux");
    assert_eq!(attribute(it, "ecs.cpu-architecture"), "x86_64");
    assert!(attribute(it, "ecs.vpc-id").as_str().unwrap().starts_with("vpc-"));
    assert!(!named(&it["attributes"], "ecs.capability.task-eni").is_null());
    assert!(named(&it["attributes"], "ecs.awsvpc-trunk-id").is_null());
    assert_eq!(it["versionInfo"]["agentVersion"], "1.107.0");
    let cluster = &cloud.ok("ecs", "DescribeClusters", json!({}))["clusters"][0];
    assert_eq!(cluster["registeredContainerInstancesCount"], 1);
}

#[test]
fn user_data_says_how() {
    let mut cloud = Cloud::new();
    cloud.ok("ecs", "CreateCluster", json!({"clusterName": "prod"}));
    cloud.launch(
        "m5.large",
        "ECS_CLUSTER=prod\nECS_INSTANCE_ATTRIBUTES={\"stack\":\"blue\"}\nECS_RESERVED_MEMORY=680\n\
         ECS_RESERVED_PORTS=[22]\nECS_RESERVED_PORTS_UDP=[53]\nECS_CONTAINER_INSTANCE_TAGS={\"team\":\"a\"}\n\
         ECS_ENABLE_TASK_ENI=false",
    );
    assert!(cloud.container_instances("default").is_empty());
    let it = cloud.container_instances("prod").remove(0);
    assert_eq!(attribute(&it, "stack"), "blue");
    let resources = &it["registeredResources"];
    assert_eq!(named(resources, "MEMORY")["integerValue"], 7000);
    assert_eq!(named(resources, "PORTS")["stringSetValue"], json!(["22"]));
    assert_eq!(named(resources, "PORTS_UDP")["stringSetValue"], json!(["53"]));
    assert_eq!(it["tags"], json!([{"key": "team", "value": "a"}]));
    assert!(named(&it["attributes"], "ecs.capability.task-eni").is_null());
}

#[test]
fn user_data_may_be_base64_of_several_lines() {
    let mut cloud = Cloud::new();
    cloud.ok("ecs", "CreateCluster", json!({"clusterName": "prod"}));
    let encoded = STANDARD.encode("#!/bin/bash\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config\n");
    let (first, rest) = encoded.split_at(40);
    cloud.running_instance(json!({
        "UserData": format!("{first}\n{rest}\n"), "IamInstanceProfile": {"Name": "ecsInstanceRole"},
    }));
    assert_eq!(cloud.container_instances("prod").len(), 1);
}

#[test]
fn a_cluster_that_does_not_exist_is_waited_for() {
    let mut cloud = Cloud::new();
    let id = cloud.launch("t3.small", "ECS_CLUSTER=later");
    let report = |cloud: &mut Cloud| {
        let key = cloud.scope.key(&id);
        cloud
            .world
            .tables()
            .get::<rows::Instance>(&key)
            .unwrap()
            .console
            .concat()
    };
    assert!(report(&mut cloud).contains("ClusterNotFoundException: Cluster not found. (later)"));
    cloud.ok("ecs", "CreateCluster", json!({"clusterName": "later"}));
    assert_eq!(cloud.container_instances("later").len(), 1);
    assert!(report(&mut cloud).contains("Registration completed successfully"));
}

#[test]
fn the_cluster_default_is_made_by_the_first_agent() {
    let mut cloud = Cloud::new();
    cloud.ok("ecs", "DeleteCluster", json!({"cluster": "default"}));
    cloud.launch("t3.small", "");
    assert_eq!(cloud.container_instances("default").len(), 1);
}

#[test]
fn a_stopped_instance_stays_without_its_agent_and_a_terminated_one_leaves() {
    let mut cloud = Cloud::new();
    let id = cloud.launch("t3.small", "");
    cloud.power("StopInstances", &id);
    assert_eq!(cloud.container_instances("default")[0]["agentConnected"], false);
    cloud.power("StartInstances", &id);
    let it = cloud.container_instances("default").remove(0);
    assert_eq!(it["agentConnected"], true);
    cloud.power("TerminateInstances", &id);
    assert!(cloud.container_instances("default").is_empty());
    let input = json!({"containerInstances": [it["containerInstanceArn"]]});
    let gone = cloud.ok("ecs", "DescribeContainerInstances", input.clone());
    assert_eq!(gone["containerInstances"][0]["status"], "INACTIVE");
    cloud.after(Duration::from_secs(3601));
    cloud.tick();
    let gone = cloud.ok("ecs", "DescribeContainerInstances", input);
    assert_eq!(
        gone["failures"],
        json!([{"arn": it["containerInstanceArn"], "reason": "MISSING"}])
    );
}

#[test]
fn an_agent_whose_instance_stopped_before_does_not_deregister() {
    let mut cloud = Cloud::new();
    let id = cloud.launch("t3.small", "");
    cloud.power("StopInstances", &id);
    cloud.power("TerminateInstances", &id);
    assert_eq!(cloud.container_instances("default").len(), 1);
    let refused = cloud.refused("ecs", "DeleteCluster", json!({"cluster": "default"}));
    let text = "The Cluster cannot be deleted while Container Instances are active or draining.";
    assert_eq!(refused, pair("ClusterContainsContainerInstancesException", text));
}

#[test]
fn lists_go_by_status_and_query() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "ECS_INSTANCE_ATTRIBUTES={\"stack\":\"blue\"}");
    cloud.launch("m5.large", "");
    let list = |cloud: &mut Cloud, input: Value| {
        let answer = cloud.ok("ecs", "ListContainerInstances", input);
        answer["containerInstanceArns"].as_array().unwrap().clone()
    };
    let small = list(
        &mut cloud,
        json!({"filter": "attribute:ecs.instance-type == t3.small"}),
    );
    assert_eq!(small.len(), 1);
    assert_eq!(
        list(&mut cloud, json!({"filter": "attribute:stack exists"})),
        small
    );
    assert_eq!(
        list(
            &mut cloud,
            json!({"filter": "attribute:ecs.instance-type =~ (t3|m5).*"})
        )
        .len(),
        2
    );
    assert_eq!(
        list(&mut cloud, json!({"filter": "runningTasksCount > 0"})).len(),
        0
    );
    let drain = json!({"containerInstances": small, "status": "DRAINING"});
    let answer = cloud.ok("ecs", "UpdateContainerInstancesState", drain);
    assert_eq!(answer["containerInstances"][0]["status"], "DRAINING");
    assert_eq!(list(&mut cloud, json!({"status": "DRAINING"})), small);
    assert_eq!(list(&mut cloud, json!({"status": "ACTIVE"})).len(), 1);
    assert_eq!(list(&mut cloud, json!({"status": "REGISTERING"})).len(), 0);
    assert_eq!(list(&mut cloud, json!({"maxResults": 1})).len(), 1);
    let refused = cloud.refused(
        "ecs",
        "ListContainerInstances",
        json!({"filter": "stack == blue"}),
    );
    assert_eq!(
        refused,
        pair(
            "InvalidParameterException",
            "Invalid filter: unknown subject 'stack'."
        )
    );
}

#[test]
fn states_are_changed_for_instances_that_are_there() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    let arn = cloud.container_instances("default")[0]["containerInstanceArn"].clone();
    let unknown = "0123456789abcdef0123456789abcdef";
    let input = json!({"containerInstances": [arn, unknown], "status": "DRAINING"});
    let answer = cloud.ok("ecs", "UpdateContainerInstancesState", input);
    assert_eq!(answer["containerInstances"].as_array().unwrap().len(), 1);
    assert_eq!(answer["failures"][0]["reason"], "MISSING");
    let wrong = json!({"containerInstances": [arn], "status": "REGISTERING"});
    let refused = cloud.refused("ecs", "UpdateContainerInstancesState", wrong);
    let text = "Container instances status should be one of [ACTIVE,DRAINING]";
    assert_eq!(refused, pair("InvalidParameterException", text));
    let none = json!({"containerInstances": []});
    let refused = cloud.refused("ecs", "DescribeContainerInstances", none);
    assert_eq!(
        refused,
        pair(
            "InvalidParameterException",
            "Container instances cannot be empty."
        )
    );
    let other =
        "arn:aws:ecs:eu-west-1:123456789012:container-instance/other/0123456789abcdef0123456789abcdef";
    let refused = cloud.refused(
        "ecs",
        "DescribeContainerInstances",
        json!({"containerInstances": [other]}),
    );
    let text = "Identifier is for other. Your cluster is default";
    assert_eq!(refused, pair("InvalidParameterException", text));
}

#[test]
fn attributes_are_put_listed_and_deleted() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    let arn = cloud.container_instances("default")[0]["containerInstanceArn"].clone();
    let id = arn.as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let stack = json!({"name": "stack", "value": "prod", "targetId": id, "targetType": "container-instance"});
    let put = cloud.ok("ecs", "PutAttributes", json!({"attributes": [stack]}));
    assert_eq!(
        put["attributes"],
        json!([{"name": "stack", "value": "prod", "targetId": arn}])
    );
    let query = json!({"targetType": "container-instance", "attributeName": "stack"});
    let list = cloud.ok("ecs", "ListAttributes", query.clone());
    assert_eq!(list["attributes"], put["attributes"]);
    let other = json!({"targetType": "container-instance", "attributeName": "stack", "attributeValue": "x"});
    assert_eq!(cloud.ok("ecs", "ListAttributes", other)["attributes"], json!([]));
    let delete = json!({"attributes": [{"name": "stack", "targetId": arn}]});
    cloud.ok("ecs", "DeleteAttributes", delete);
    assert_eq!(cloud.ok("ecs", "ListAttributes", query)["attributes"], json!([]));
    let many: Vec<_> = (0..10)
        .map(|n| json!({"name": format!("a{n}"), "targetId": arn}))
        .collect();
    cloud.ok("ecs", "PutAttributes", json!({"attributes": many}));
    let table = [
        (
            json!({"name": "a10", "targetId": arn}),
            "AttributeLimitExceededException",
        ),
        (
            json!({"name": "ecs.x", "targetId": arn}),
            "InvalidParameterException",
        ),
        (
            json!({"name": "a b", "targetId": arn}),
            "InvalidParameterException",
        ),
        (
            json!({"name": "a", "value": " b", "targetId": arn}),
            "InvalidParameterException",
        ),
        (json!({"name": "a", "targetId": id}), "InvalidParameterException"),
        (json!({"name": "a"}), "InvalidParameterException"),
        (
            json!({"name": "a", "targetId": "0123456789abcdef0123456789abcdef", "targetType": "container-instance"}),
            "TargetNotFoundException",
        ),
    ];
    for (attribute, code) in table {
        let refused = cloud.refused("ecs", "PutAttributes", json!({"attributes": [attribute]}));
        assert_eq!(refused.0, code, "{attribute}: {}", refused.1);
    }
}

#[test]
fn tags_of_a_container_instance() {
    let mut cloud = Cloud::new();
    cloud.launch("t3.small", "");
    let arn = cloud.container_instances("default")[0]["containerInstanceArn"].clone();
    let tags = json!([{"key": "k", "value": "v"}]);
    cloud.ok("ecs", "TagResource", json!({"resourceArn": arn, "tags": tags}));
    let list = cloud.ok("ecs", "ListTagsForResource", json!({"resourceArn": arn}));
    assert_eq!(list["tags"], tags);
    assert_eq!(cloud.container_instances("default")[0]["tags"], tags);
}

#[test]
fn registering_by_hand_needs_an_instance_of_the_account() {
    let mut cloud = Cloud::new();
    cloud.ok("ecs", "CreateCluster", json!({"clusterName": "hand"}));
    let id = cloud.launch("t3.small", "ECS_CLUSTER=elsewhere");
    let document = |id: &str| {
        let text = json!({"instanceId": id, "accountId": "123456789012", "region": "eu-west-1"});
        json!({"cluster": "hand", "instanceIdentityDocument": text.to_string(),
            "instanceIdentityDocumentSignature": "x",
            "totalResources": [{"name": "CPU", "type": "INTEGER", "integerValue": 2048},
                {"name": "MEMORY", "type": "INTEGER", "integerValue": 1900},
                {"name": "PORTS", "type": "STRINGSET", "stringSetValue": ["22"]}],
            "attributes": [{"name": "ecs.capability.task-eni"}],
            "versionInfo": {"agentVersion": "1.99.0", "agentHash": "abc", "dockerVersion": "DockerVersion: 25.0.3"}})
    };
    let mut input = document(&id);
    let made = cloud.ok("ecs", "RegisterContainerInstance", input.clone());
    let made = &made["containerInstance"];
    assert_eq!(made["agentConnected"], true);
    assert_eq!(made["versionInfo"]["agentHash"], "abc");
    assert_eq!(attribute(made, "ecs.instance-type"), "t3.small");
    input["containerInstanceArn"] = made["containerInstanceArn"].clone();
    let again = cloud.ok("ecs", "RegisterContainerInstance", input.clone());
    assert_eq!(
        again["containerInstance"]["containerInstanceArn"],
        made["containerInstanceArn"]
    );
    input["cluster"] = "default".into();
    input.as_object_mut().unwrap().remove("containerInstanceArn");
    let refused = cloud.refused("ecs", "RegisterContainerInstance", input);
    let text = format!("The instance {id} is registered with the cluster hand already.");
    assert_eq!(refused, pair("InvalidParameterException", text));
    let unknown = document("i-0123456789abcdef0");
    let refused = cloud.refused("ecs", "RegisterContainerInstance", unknown);
    assert_eq!(
        refused,
        pair("ClientException", "The instance identity document is not valid.")
    );
}
