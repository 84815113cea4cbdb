//! Services as the operations on them show them: made, described, listed, tagged and deleted.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

const ROLE: &str = "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
pub const ARN: &str = "arn:aws:ecs:eu-west-1:123456789012:service/default/web";

impl Cloud {
    /// A request for the service `web` on Fargate that is taken, with the members of `change`; null takes
    /// a member away.
    pub fn service_request(&mut self, change: Value) -> Value {
        let network = self.network();
        let input = json!({"serviceName": "web", "taskDefinition": "web", "desiredCount": 2,
            "launchType": "FARGATE", "networkConfiguration": network});
        changed(input, change)
    }

    /// Makes such a service, and lets the scheduler follow.
    #[track_caller]
    pub fn create_service(&mut self, change: Value) -> Value {
        let input = self.service_request(change);
        let made = self.ok("ecs", "CreateService", input)["service"].clone();
        self.follow();
        made
    }

    #[track_caller]
    pub fn describe_service(&mut self) -> Value {
        let input = json!({"services": ["web"], "include": ["TAGS"]});
        self.ok("ecs", "DescribeServices", input)["services"][0].clone()
    }

    /// Registers `bridge`, for instances alone.
    pub fn register_bridge(&mut self) {
        let bridge = json!({"family": "bridge", "networkMode": "bridge",
            "containerDefinitions": [{"name": "app", "image": "i", "memory": 64}]});
        self.ok("ecs", "RegisterTaskDefinition", bridge);
    }
}

pub fn changed(mut input: Value, change: Value) -> Value {
    for (name, value) in change.as_object().unwrap() {
        match value {
            Value::Null => drop(input.as_object_mut().unwrap().remove(name)),
            value => input[name] = value.clone(),
        }
    }
    input
}

/// What is to be changed, and what more; null stays.
pub fn and(mut change: Value, more: Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        change[name] = value.clone();
    }
    change
}

/// A request on instances, which has no network.
pub fn on_instances() -> Value {
    json!({"taskDefinition": "bridge", "launchType": "EC2", "networkConfiguration": null})
}

/// A region where `web` and `bridge` are registered.
pub fn cloud() -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.register_bridge();
    cloud
}

#[test]
fn a_new_service_on_fargate() {
    let mut cloud = cloud();
    let input = cloud.service_request(json!({}));
    let made = cloud.ok("ecs", "CreateService", input)["service"].clone();
    let network = json!({"awsvpcConfiguration":
        {"subnets": cloud.subnets(), "securityGroups": [], "assignPublicIp": "DISABLED"}});
    let definition = "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1";
    let deployment = &made["deployments"][0];
    let (id, revision) = (
        deployment["id"].as_str().unwrap(),
        made["currentServiceRevisions"][0]["arn"].as_str().unwrap(),
    );
    let number = id.strip_prefix("ecs-svc/").unwrap();
    assert!(
        number.len() == 19 && number.bytes().all(|b| b.is_ascii_digit()),
        "{id}"
    );
    let of_service = |kind: &str| format!("arn:aws:ecs:eu-west-1:123456789012:{kind}/default/web/");
    let told = made["currentServiceDeployment"].as_str().unwrap();
    assert_eq!(
        told.strip_prefix(&of_service("service-deployment"))
            .unwrap()
            .len(),
        21
    );
    assert_eq!(
        revision
            .strip_prefix(&of_service("service-revision"))
            .unwrap()
            .len(),
        19
    );
    assert_eq!(
        made,
        json!({
            "serviceArn": ARN,
            "serviceName": "web",
            "clusterArn": "arn:aws:ecs:eu-west-1:123456789012:cluster/default",
            "status": "ACTIVE",
            "desiredCount": 2,
            "runningCount": 0,
            "pendingCount": 0,
            "launchType": "FARGATE",
            "platformVersion": "LATEST",
            "platformFamily": "Linux",
            "taskDefinition": definition,
            "deploymentConfiguration": {
                "deploymentCircuitBreaker": {"enable": false, "rollback": false},
                "maximumPercent": 200,
                "minimumHealthyPercent": 100,
                "strategy": "ROLLING",
            },
            "deployments": [{
                "id": id,
                "status": "PRIMARY",
                "taskDefinition": definition,
                "desiredCount": 2,
                "pendingCount": 0,
                "runningCount": 0,
                "failedTasks": 0,
                "createdAt": 1_700_000_000.0,
                "updatedAt": 1_700_000_000.0,
                "launchType": "FARGATE",
                "platformVersion": "1.4.0",
                "platformFamily": "Linux",
                "networkConfiguration": network,
                "rolloutState": "IN_PROGRESS",
                "rolloutStateReason": format!("ECS deployment {id} in progress."),
            }],
            "currentServiceDeployment": told,
            "currentServiceRevisions":
                [{"arn": revision, "requestedTaskCount": 2, "runningTaskCount": 0, "pendingTaskCount": 0}],
            "roleArn": ROLE,
            "events": [],
            "createdAt": 1_700_000_000.0,
            "createdBy": "arn:aws:iam::123456789012:root",
            "placementConstraints": [],
            "placementStrategy": [],
            "networkConfiguration": network,
            "loadBalancers": [],
            "serviceRegistries": [],
            "schedulingStrategy": "REPLICA",
            "deploymentController": {"type": "ECS"},
            "enableECSManagedTags": false,
            "propagateTags": "NONE",
            "enableExecuteCommand": false,
            "availabilityZoneRebalancing": "ENABLED",
            "resourceManagementType": "CUSTOMER",
            "tags": [],
        })
    );
    cloud.follow();
    let shown = cloud.describe_service();
    assert_eq!(
        (&shown["pendingCount"], &shown["runningCount"]),
        (&json!(2), &json!(0))
    );
    cloud.run_until_steady();
    let shown = cloud.describe_service();
    assert_eq!(
        (&shown["pendingCount"], &shown["runningCount"]),
        (&json!(0), &json!(2))
    );
    assert_eq!(shown["deployments"][0]["rolloutState"], "COMPLETED");
    let texts: Vec<_> = shown["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["message"].as_str().unwrap())
        .collect();
    assert_eq!(
        texts[0], "(service web) has reached a steady state.",
        "the newest first"
    );
    assert_eq!(texts.len(), 3);
}

#[test]
fn what_is_asked_for_is_shown() {
    let mut cloud = cloud();
    let breaker = json!({"enable": true, "rollback": true});
    let subnet = cloud.first_subnet();
    let groups = cloud.ok("ec2", "DescribeSecurityGroups", json!({}));
    let group = groups["SecurityGroups"][0]["GroupId"].clone();
    let network = json!({"awsvpcConfiguration":
        {"subnets": [subnet], "securityGroups": [group], "assignPublicIp": "ENABLED"}});
    // What is asked for, and what is shown where that differs.
    let table = [
        (json!({"platformVersion": "1.4.0"}), json!({})),
        (json!({"platformVersion": "LATEST"}), json!({})),
        (json!({"networkConfiguration": network}), json!({})),
        (json!({"healthCheckGracePeriodSeconds": 60}), json!({})),
        (json!({"healthCheckGracePeriodSeconds": i32::MAX}), json!({})),
        (json!({"availabilityZoneRebalancing": "DISABLED"}), json!({})),
        (
            json!({"enableECSManagedTags": true, "propagateTags": "SERVICE"}),
            json!({}),
        ),
        (json!({"propagateTags": "TASK_DEFINITION"}), json!({})),
        (json!({"propagateTags": "NONE"}), json!({})),
        (
            json!({"schedulingStrategy": "REPLICA", "deploymentController": {"type": "ECS"}}),
            json!({}),
        ),
        (json!({"desiredCount": 0}), json!({})),
        (json!({"tags": [{"key": "a", "value": "b"}]}), json!({})),
        (
            json!({"serviceConnectConfiguration": {"enabled": false}}),
            json!({"serviceConnectConfiguration": null}),
        ),
        (
            json!({"deploymentConfiguration": {"deploymentCircuitBreaker": breaker, "maximumPercent": 150}}),
            json!({"deploymentConfiguration": {"deploymentCircuitBreaker": breaker, "maximumPercent": 150,
                "minimumHealthyPercent": 100, "strategy": "ROLLING"}}),
        ),
        // Nothing can be moved where no task may be one too many.
        (
            json!({"deploymentConfiguration": {"maximumPercent": 100, "minimumHealthyPercent": 50}}),
            json!({"availabilityZoneRebalancing": "DISABLED", "deploymentConfiguration": {
                "deploymentCircuitBreaker": {"enable": false, "rollback": false}, "maximumPercent": 100,
                "minimumHealthyPercent": 50, "strategy": "ROLLING"}}),
        ),
        // What is empty is not given.
        (
            json!({"loadBalancers": [], "serviceRegistries": [], "capacityProviderStrategy": [],
                "placementStrategy": [], "placementConstraints": [], "role": "", "platformVersion": ""}),
            json!({"capacityProviderStrategy": null, "role": null, "platformVersion": "LATEST"}),
        ),
        (
            and(
                on_instances(),
                json!({"placementStrategy":
                [{"type": "spread", "field": "attribute:ecs.availability-zone"}, {"type": "binpack", "field": "MEMORY"}]}),
            ),
            json!({"taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/bridge:1",
                "availabilityZoneRebalancing": "ENABLED", "platformVersion": null, "platformFamily": null,
                "roleArn": null}),
        ),
        (
            and(
                on_instances(),
                json!({"placementStrategy": [{"type": "random"}], "placementConstraints":
                [{"type": "distinctInstance"}, {"type": "memberOf", "expression": "attribute:a == b"}]}),
            ),
            json!({"taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/bridge:1",
                "availabilityZoneRebalancing": "DISABLED"}),
        ),
        (
            and(on_instances(), json!({"launchType": null})),
            json!({"launchType": "EC2", "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/bridge:1"}),
        ),
        (
            and(
                on_instances(),
                json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
            ),
            json!({"desiredCount": 0, "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/bridge:1",
                "availabilityZoneRebalancing": "DISABLED", "deploymentConfiguration": {
                "deploymentCircuitBreaker": {"enable": false, "rollback": false}, "maximumPercent": 100,
                "minimumHealthyPercent": 0, "strategy": "ROLLING"}}),
        ),
    ];
    for (n, (asked, differs)) in table.into_iter().enumerate() {
        let name = format!("s{n}");
        let input = cloud.service_request(and(asked.clone(), json!({"serviceName": name})));
        let made = cloud.ok("ecs", "CreateService", input)["service"].clone();
        for (member, value) in and(asked.clone(), differs.clone()).as_object().unwrap() {
            let value = differs.get(member).unwrap_or(value);
            assert_eq!(&made[member], value, "{member} of {asked}");
        }
    }
}

#[test]
fn an_external_service_has_no_deployments_of_its_own() {
    let mut cloud = cloud();
    let input = json!({"serviceName": "web", "deploymentController": {"type": "EXTERNAL"}});
    let made = cloud.ok("ecs", "CreateService", input)["service"].clone();
    assert_eq!(made["deploymentController"], json!({"type": "EXTERNAL"}));
    assert_eq!(made["deployments"], json!([]));
    for absent in [
        "launchType",
        "taskDefinition",
        "currentServiceDeployment",
        "networkConfiguration",
    ] {
        assert_eq!(made[absent], Value::Null, "{absent}");
    }
    assert_eq!(made["desiredCount"], 0);
    cloud.follow();
}

#[test]
fn a_token_makes_a_service_once() {
    let mut cloud = cloud();
    let input = cloud.service_request(json!({"clientToken": "once"}));
    cloud.ok("ecs", "CreateService", input.clone());
    cloud.follow();
    let again = cloud.ok("ecs", "CreateService", input.clone())["service"].clone();
    assert_eq!(again, cloud.describe_service());
    let not_idempotent = pair(
        "InvalidParameterException",
        "Creation of service was not idempotent.",
    );
    for change in [
        json!({"desiredCount": 3}),
        json!({"clientToken": null}),
        json!({"clientToken": "twice"}),
    ] {
        let input = changed(input.clone(), change);
        assert_eq!(cloud.refused("ecs", "CreateService", input), not_idempotent);
    }
    assert_eq!(
        cloud.ok("ecs", "ListServices", json!({}))["serviceArns"],
        json!([ARN])
    );
}

#[test]
fn a_daemon_service_wants_as_many_tasks_as_there_are_instances() {
    let mut cloud = cloud();
    cloud.launch("t3.medium", "");
    cloud.launch("t3.medium", "ECS_INSTANCE_ATTRIBUTES={\"stack\":\"blue\"}");
    let daemon = and(
        on_instances(),
        json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
    );
    let made = cloud.create_service(daemon.clone());
    assert_eq!(
        (&made["desiredCount"], &made["runningCount"]),
        (&json!(2), &json!(0))
    );
    assert_eq!(made["deployments"][0]["desiredCount"], 2);
    cloud.run_until_steady();
    let shown = cloud.describe_service();
    assert_eq!(
        (&shown["desiredCount"], &shown["runningCount"]),
        (&json!(2), &json!(2))
    );
    let member = json!([{"type": "memberOf", "expression": "attribute:stack == blue"}]);
    cloud.ok(
        "ecs",
        "UpdateService",
        json!({"service": "web", "placementConstraints": member}),
    );
    cloud.follow();
    assert_eq!(cloud.describe_service()["desiredCount"], 1);
    cloud.ok("ecs", "DeleteService", json!({"service": "web"}));
    cloud.follow();
    assert_eq!(cloud.describe_service()["desiredCount"], 0);
}

#[test]
fn services_are_described_by_name_and_arn() {
    let mut cloud = cloud();
    cloud.create_service(json!({"tags": [{"key": "a", "value": "b"}]}));
    let mut describe = |services: Value| cloud.ok("ecs", "DescribeServices", json!({"services": services}));
    let both = describe(json!(["web", "nope", ARN]));
    assert_eq!(both["services"][0], both["services"][1]);
    assert_eq!(both["services"][0]["serviceArn"], ARN);
    assert_eq!(
        both["services"][0]["tags"],
        Value::Null,
        "tags are shown to who asks for them"
    );
    assert_eq!(
        both["failures"],
        json!([{"arn": "arn:aws:ecs:eu-west-1:123456789012:service/default/nope", "reason": "MISSING"}])
    );
    let eleven: Vec<_> = (0..11).map(|n| format!("s{n}")).collect();
    let invalid = "InvalidParameterException";
    for (input, code, message) in [
        (json!({"services": []}), invalid, "Services cannot be empty."),
        (
            json!({"services": eleven}),
            invalid,
            "Services can have at most 10 items.",
        ),
        (
            json!({"services": ["web"], "cluster": "nope"}),
            "ClusterNotFoundException",
            "Cluster not found.",
        ),
        (
            json!({"services": ["arn:aws:ecs:eu-west-1:123456789012:service/other/web"]}),
            invalid,
            "Identifier is for other. Your cluster is default",
        ),
        (
            json!({"services": ["arn:aws:ecs:eu-west-1:123456789012:task/default/web"]}),
            invalid,
            "Invalid identifier: arn:aws:ecs:eu-west-1:123456789012:task/default/web",
        ),
    ] {
        assert_eq!(
            cloud.refused("ecs", "DescribeServices", input),
            pair(code, message)
        );
    }
}

#[test]
fn lists_have_pages_and_filters() {
    let mut cloud = cloud();
    for n in 0..12 {
        cloud.create_service(json!({"serviceName": format!("fargate-{n:02}"), "desiredCount": 0}));
    }
    let daemon = and(
        on_instances(),
        json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
    );
    cloud.create_service(and(daemon, json!({"serviceName": "daemon"})));
    let mut names = |input: Value| -> (Vec<String>, Value) {
        let answer = cloud.ok("ecs", "ListServices", input);
        let arns = answer["serviceArns"].as_array().unwrap().iter();
        let name = |arn: &Value| arn.as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        (arns.map(name).collect(), answer["nextToken"].clone())
    };
    let (first, token) = names(json!({}));
    assert_eq!((first.len(), first[0].as_str()), (10, "daemon"));
    let (second, last) = names(json!({"nextToken": token}));
    assert_eq!((second.len(), last), (3, Value::Null));
    assert_eq!(names(json!({"launchType": "EC2"})).0, ["daemon"]);
    assert_eq!(names(json!({"schedulingStrategy": "DAEMON"})).0, ["daemon"]);
    assert_eq!(
        names(json!({"launchType": "FARGATE", "maxResults": 100})).0.len(),
        12
    );
    assert_eq!(
        names(json!({"launchType": "FARGATE", "schedulingStrategy": "DAEMON"}))
            .0
            .len(),
        0
    );
    assert_eq!(names(json!({"resourceManagementType": "ECS"})).0.len(), 0);
    assert_eq!(
        names(json!({"resourceManagementType": "CUSTOMER", "maxResults": 100}))
            .0
            .len(),
        13
    );
    for input in [
        json!({"maxResults": 0}),
        json!({"maxResults": 101}),
        json!({"nextToken": "%"}),
    ] {
        assert_eq!(
            cloud.refused("ecs", "ListServices", input).0,
            "InvalidParameterException"
        );
    }
    assert_eq!(
        cloud
            .refused("ecs", "ListServicesByNamespace", json!({"namespace": "internal"}))
            .0,
        "NamespaceNotFoundException"
    );
}

#[test]
fn tasks_are_listed_by_their_service() {
    let mut cloud = cloud();
    cloud.create_service(json!({}));
    let alone = cloud.run_web();
    let mut tasks = |input: Value| -> Vec<Value> {
        let answer = cloud.ok("ecs", "ListTasks", input);
        answer["taskArns"].as_array().unwrap().clone()
    };
    let all = tasks(json!({"serviceName": "web"}));
    assert_eq!(all.len(), 2);
    assert!(!all.contains(&alone["taskArn"]));
    assert_eq!(tasks(json!({"serviceName": ARN})), all);
    assert_eq!(
        tasks(json!({"serviceName": "web", "desiredStatus": "STOPPED"})).len(),
        0
    );
    assert_eq!(tasks(json!({"serviceName": "web", "family": "other"})).len(), 0);
    assert_eq!(tasks(json!({"serviceName": "web", "maxResults": 1})), all[..1]);
    cloud.ok("ecs", "StopTask", json!({"task": all[0]}));
    cloud.follow();
    let mut tasks = |input: Value| cloud.ok("ecs", "ListTasks", input)["taskArns"].clone();
    assert_eq!(
        tasks(json!({"serviceName": "web", "desiredStatus": "STOPPED"})),
        json!([all[0]])
    );
    let running = tasks(json!({"serviceName": "web"}));
    assert_eq!(
        running.as_array().unwrap().len(),
        2,
        "the one that was stopped is replaced"
    );
    assert_eq!(
        cloud.refused("ecs", "ListTasks", json!({"serviceName": "nope"})),
        pair("ServiceNotFoundException", "Service not found.")
    );
    assert_eq!(
        cloud.refused(
            "ecs",
            "ListTasks",
            json!({"serviceName": "web", "startedBy": "me"})
        ),
        pair("InvalidParameterException", "startedBy must be the only filter.")
    );
}

#[test]
fn tags_of_services() {
    let mut cloud = cloud();
    cloud.create_service(json!({"tags": [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}]}));
    cloud.ok(
        "ecs",
        "TagResource",
        json!({"resourceArn": ARN, "tags": [{"key": "a", "value": "3"}]}),
    );
    cloud.ok(
        "ecs",
        "UntagResource",
        json!({"resourceArn": ARN, "tagKeys": ["b"]}),
    );
    let tags = json!([{"key": "a", "value": "3"}]);
    assert_eq!(
        cloud.ok("ecs", "ListTagsForResource", json!({"resourceArn": ARN}))["tags"],
        tags
    );
    assert_eq!(cloud.describe_service()["tags"], tags);
    for (arn, message) in [
        (
            "arn:aws:ecs:eu-west-1:123456789012:service/web",
            "Long arn format must be used for tagging operations",
        ),
        (
            "arn:aws:ecs:eu-west-1:123456789012:service/default/nope",
            "The specified service is inactive or does not exist.",
        ),
    ] {
        assert_eq!(
            cloud.refused("ecs", "ListTagsForResource", json!({"resourceArn": arn})),
            pair("InvalidParameterException", message)
        );
    }
}

#[test]
fn tasks_get_the_tags_that_the_service_says() {
    let mut cloud = cloud();
    cloud.create_service(
        json!({"tags": [{"key": "team", "value": "a"}], "propagateTags": "SERVICE",
        "enableECSManagedTags": true, "desiredCount": 1}),
    );
    let tasks = cloud.ok("ecs", "ListTasks", json!({"serviceName": "web"}));
    let shown = cloud.ok(
        "ecs",
        "DescribeTasks",
        json!({"tasks": tasks["taskArns"], "include": ["TAGS"]}),
    );
    let task = &shown["tasks"][0];
    assert_eq!(
        task["tags"],
        json!([{"key": "team", "value": "a"}, {"key": "aws:ecs:clusterName", "value": "default"},
            {"key": "aws:ecs:serviceName", "value": "web"}])
    );
    assert_eq!(task["group"], "service:web");
    assert_eq!(
        task["startedBy"],
        cloud.describe_service()["deployments"][0]["id"]
    );
}

#[test]
fn clusters_count_their_services() {
    let mut cloud = cloud();
    cloud.create_service(json!({}));
    cloud.create_service(and(
        on_instances(),
        json!({"serviceName": "b", "desiredCount": 0}),
    ));
    cloud.create_service(json!({"serviceName": "c", "desiredCount": 1}));
    let cluster = cloud.before_controllers(|cloud| {
        cloud.ok("ecs", "DeleteService", json!({"service": "c", "force": true}));
        let input = json!({"clusters": ["default"], "include": ["STATISTICS"]});
        cloud.ok("ecs", "DescribeClusters", input)["clusters"][0].clone()
    });
    assert_eq!(cluster["activeServicesCount"], 2);
    for (name, value) in [
        ("activeEC2ServiceCount", "1"),
        ("activeFargateServiceCount", "1"),
        ("activeExternalServiceCount", "0"),
        ("drainingFargateServiceCount", "1"),
        ("drainingEC2ServiceCount", "0"),
    ] {
        let pair = json!({"name": name, "value": value});
        assert!(
            cluster["statistics"].as_array().unwrap().contains(&pair),
            "{pair}"
        );
    }
}

#[test]
fn a_service_replaces_no_task_while_cove_is_being_stopped_and_does_at_the_next_start() {
    let mut cloud = cloud();
    cloud.create_service(json!({}));
    let now = cloud.now;
    let stopped = cloud
        .world
        .transact(|txn| -> Result<(), std::convert::Infallible> {
            cloud::shut_down(txn, now);
            Ok(())
        });
    stopped.unwrap();
    assert_eq!(cloud.follow(), None);
    let live = |cloud: &Cloud| {
        let tasks = cloud.world.tables().tasks.values();
        tasks
            .filter(|task| task.desired_status == rows::TaskStatus::Running)
            .count()
    };
    assert_eq!(live(&cloud), 0);
    // What was begun ends still.
    let tasks: Vec<_> = cloud.world.tables().tasks.values().cloned().collect();
    assert_eq!(tasks.len(), 2);
    for task in &tasks {
        let (scope, eni) = (task.scope.clone(), task.attachment.clone().unwrap().eni);
        let (cluster, task) = (task.cluster.clone(), task.id.clone());
        let (at, event) = (cloud.now, rows::TaskEvent::Cleaned);
        let cleaned = rows::Observation::Task {
            scope: scope.clone(),
            cluster,
            task,
            at,
            event,
        };
        cloud.observe(cleaned);
        cloud.observe(rows::Observation::InterfaceGone { scope, eni });
    }
    let has_ended = |task: &std::sync::Arc<rows::Task>| task.last_status == rows::TaskStatus::Stopped;
    assert!(cloud.world.tables().tasks.values().all(has_ended));
    cloud.tick();
    assert_eq!(live(&cloud), 2);
}
