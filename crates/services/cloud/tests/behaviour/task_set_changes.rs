//! How task sets change: which is PRIMARY, what of it the service shows, and how they go.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::services::changed;
use crate::task_sets::{change_request, cloud, id, invalid};

#[test]
fn the_primary_says_what_the_service_shows() {
    let mut cloud = cloud(2);
    let services = |cloud: &mut Cloud, launch_type: &str| {
        let listed = cloud.ok("ecs", "ListServices", json!({"launchType": launch_type}));
        listed["serviceArns"].as_array().unwrap().len()
    };
    let blue = cloud.create_set(100.0, json!({}));
    cloud.after(Duration::from_secs(1));
    let green = cloud.create_set(
        100.0,
        json!({"taskDefinition": "bridge", "launchType": "EC2", "networkConfiguration": null}),
    );
    let shown = cloud.describe_service();
    assert_eq!(shown["deployments"], json!([]));
    assert_eq!(shown["taskSets"].as_array().unwrap().len(), 2);
    assert_eq!(
        shown["taskSets"][0],
        cloud.described_set(&green),
        "the newest first"
    );
    assert_eq!(shown["taskSets"][1], cloud.described_set(&blue));
    for absent in [
        "taskDefinition",
        "launchType",
        "networkConfiguration",
        "platformVersion",
        "roleArn",
    ] {
        assert_eq!(shown[absent], Value::Null, "{absent}");
    }
    assert_eq!(
        (services(&mut cloud, "FARGATE"), services(&mut cloud, "EC2")),
        (0, 0)
    );

    let answer = cloud.change_set("UpdateServicePrimaryTaskSet", &blue, json!({}));
    assert_eq!(
        (&answer["id"], &answer["status"]),
        (&blue["id"], &json!("PRIMARY"))
    );
    let shown = cloud.describe_service();
    assert_eq!(shown["taskSets"][0]["id"], blue["id"], "the PRIMARY comes first");
    for member in [
        "taskDefinition",
        "launchType",
        "networkConfiguration",
        "platformVersion",
        "platformFamily",
    ] {
        assert_eq!(shown[member], answer[member], "{member}");
    }
    assert_eq!(shown["taskDefinition"], blue["taskDefinition"]);
    assert_eq!(
        shown["roleArn"],
        "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    );
    assert_eq!(
        (services(&mut cloud, "FARGATE"), services(&mut cloud, "EC2")),
        (1, 0)
    );

    cloud.after(Duration::from_secs(1));
    let before = (cloud.wanted_of(&blue), cloud.wanted_of(&green));
    let answer = cloud.change_set(
        "UpdateServicePrimaryTaskSet",
        &green,
        json!({"primaryTaskSet": green["taskSetArn"]}),
    );
    assert_eq!(answer["status"], "PRIMARY");
    assert_ne!(answer["updatedAt"], green["updatedAt"]);
    assert_eq!(cloud.described_set(&blue)["status"], "ACTIVE");
    let shown = cloud.describe_service();
    assert_eq!(shown["taskDefinition"], green["taskDefinition"]);
    assert_eq!(
        (
            &shown["launchType"],
            &shown["networkConfiguration"],
            &shown["platformVersion"]
        ),
        (&json!("EC2"), &Value::Null, &Value::Null)
    );
    assert_eq!(
        (services(&mut cloud, "FARGATE"), services(&mut cloud, "EC2")),
        (0, 1)
    );
    assert_eq!(
        (cloud.wanted_of(&blue), cloud.wanted_of(&green)),
        before,
        "no task moves"
    );
    // Once more is no change.
    assert_eq!(
        cloud.change_set("UpdateServicePrimaryTaskSet", &green, json!({})),
        answer
    );
}

#[test]
fn a_deleted_task_set_drains_and_is_gone() {
    let mut cloud = cloud(2);
    let blue = cloud.create_set(100.0, json!({}));
    let green = cloud.create_set(100.0, json!({}));
    cloud.run_until_steady();
    cloud.change_set("UpdateServicePrimaryTaskSet", &blue, json!({}));
    let delete = |cloud: &mut Cloud, set: &Value, more: Value| {
        cloud.refused(
            "ecs",
            "DeleteTaskSet",
            change_request("DeleteTaskSet", &set["id"], more),
        )
    };
    assert_eq!(
        delete(&mut cloud, &blue, json!({})),
        invalid("Primary TaskSet cannot be deleted")
    );
    let scaled = invalid("TaskSet cannot be deleted while it is scaled above 0.");
    assert_eq!(delete(&mut cloud, &green, json!({})), scaled);
    assert_eq!(delete(&mut cloud, &green, json!({"force": false})), scaled);

    // Scaled down, it needs no force, even while its tasks have yet to stop.
    cloud.forget_events();
    cloud.scale_set(&green, 0.0);
    let gone = cloud.change_set("DeleteTaskSet", &green, json!({}));
    assert_eq!(
        (&gone["status"], &gone["stabilityStatus"]),
        (&json!("DRAINING"), &json!("STABILIZING"))
    );
    let shown = cloud.described_set(&green);
    assert_eq!(
        (&shown["status"], &shown["computedDesiredCount"]),
        (&json!("DRAINING"), &json!(0))
    );
    assert_eq!(
        cloud.change_set("DeleteTaskSet", &green, json!({}))["status"],
        "DRAINING"
    );
    let busy = invalid("TaskSet is being deleted and cannot be updated.");
    for (operation, more) in [
        ("UpdateTaskSet", json!({"scale": {"value": 100}})),
        ("UpdateServicePrimaryTaskSet", json!({})),
    ] {
        let input = change_request(operation, &green["id"], more);
        assert_eq!(cloud.refused("ecs", operation, input), busy);
    }
    let tag = json!({"resourceArn": green["taskSetArn"], "tags": [{"key": "a", "value": "b"}]});
    assert_eq!(
        cloud.refused("ecs", "TagResource", tag).0,
        "InvalidParameterException"
    );
    cloud.move_tasks();
    let answer = cloud.describe_sets(json!([green["id"]]));
    assert_eq!(answer["taskSets"], json!([]));
    assert_eq!(
        answer["failures"],
        json!([{"arn": green["taskSetArn"], "reason": "MISSING"}])
    );
    assert_eq!(
        delete(&mut cloud, &green, json!({})),
        pair("TaskSetNotFoundException", "TaskSet not found.")
    );
    let said = cloud.events();
    assert_eq!(
        said[0],
        format!("updated computedDesiredCount for taskSet {} to 0.", id(&green))
    );
    assert!(said[1].starts_with("has stopped 2 running tasks: "), "{said:?}");
    assert_eq!(cloud.deployments().len(), 1);
    assert_eq!(cloud.world.tables().scan::<rows::ServiceRevision>("").count(), 1);

    // With force the PRIMARY goes, too, whatever its scale, and the service shows nothing of it any more.
    let gone = cloud.change_set("DeleteTaskSet", &blue, json!({"force": true}));
    assert_eq!(
        (
            &gone["status"],
            &gone["scale"]["value"],
            &gone["computedDesiredCount"]
        ),
        (&json!("DRAINING"), &json!(0.0), &json!(0))
    );
    assert_eq!(cloud.describe_service()["taskDefinition"], Value::Null);
    assert_eq!(cloud.wanted_tasks().len(), 0);
    cloud.move_tasks();
    let shown = cloud.describe_service();
    assert_eq!(
        (&shown["taskSets"], &shown["status"]),
        (&json!([]), &json!("ACTIVE"))
    );
    assert_eq!(shown["desiredCount"], 2, "for the next task set");
}

#[test]
fn a_task_set_of_which_nothing_runs_is_deleted_without_force() {
    let mut cloud = cloud(2);
    let set = cloud.create_set(100.0, json!({}));
    assert_eq!(cloud.wanted_of(&set), 2, "they are on their way");
    let gone = cloud.change_set("DeleteTaskSet", &set, json!({}));
    assert_eq!(gone["status"], "DRAINING");
    cloud.move_tasks();
    assert_eq!(cloud.deployments().len(), 0);
    // One RUNNING task is enough.
    let set = cloud.create_set(50.0, json!({}));
    cloud.move_tasks();
    let input = change_request("DeleteTaskSet", &set["id"], json!({}));
    assert_eq!(
        cloud.refused("ecs", "DeleteTaskSet", input),
        invalid("TaskSet cannot be deleted while it is scaled above 0.")
    );
    let primary = cloud.create_set(0.0, json!({}));
    cloud.change_set("UpdateServicePrimaryTaskSet", &primary, json!({}));
    let input = change_request("DeleteTaskSet", &primary["id"], json!({}));
    assert_eq!(
        cloud.refused("ecs", "DeleteTaskSet", input),
        invalid("Primary TaskSet cannot be deleted")
    );
}

#[test]
fn a_token_makes_a_task_set_once() {
    let mut cloud = cloud(1);
    let input = cloud.set_request(json!({"clientToken": "once", "scale": {"value": 100}}));
    let made = cloud.ok("ecs", "CreateTaskSet", input.clone())["taskSet"].clone();
    cloud.run_until_steady();
    let again = cloud.ok("ecs", "CreateTaskSet", input.clone())["taskSet"].clone();
    assert_eq!(again, cloud.described_set(&made));
    assert_eq!(
        cloud.refused(
            "ecs",
            "CreateTaskSet",
            changed(input.clone(), json!({"externalId": "x"}))
        ),
        invalid("Creation of TaskSet was not idempotent.")
    );
    let long = "t".repeat(37);
    assert_eq!(
        cloud.refused(
            "ecs",
            "CreateTaskSet",
            changed(input.clone(), json!({"clientToken": long}))
        ),
        invalid("idempotency token longer than 36.")
    );
    let other = cloud.ok(
        "ecs",
        "CreateTaskSet",
        changed(input, json!({"clientToken": "twice"})),
    );
    assert_ne!(other["taskSet"]["id"], made["id"]);
}

#[test]
fn a_service_has_five_task_sets_at_most() {
    let mut cloud = cloud(1);
    let sets: Vec<Value> = (0..5).map(|_| cloud.create_set(100.0, json!({}))).collect();
    let input = cloud.set_request(json!({}));
    let full = invalid(
        "5 deployments exist on the service. Unable to create new TaskSet since this exceeds the maximum limit.",
    );
    assert_eq!(cloud.refused("ecs", "CreateTaskSet", input.clone()), full);
    cloud.run_until_steady();
    cloud.change_set("DeleteTaskSet", &sets[0], json!({"force": true}));
    assert_eq!(
        cloud.refused("ecs", "CreateTaskSet", input.clone()),
        full,
        "it still drains"
    );
    cloud.move_tasks();
    cloud.ok("ecs", "CreateTaskSet", input);
    cloud.follow();
}

#[test]
fn task_sets_have_tags_of_their_own() {
    let mut cloud = crate::services::cloud();
    cloud.create_external(
        json!({"desiredCount": 1, "propagateTags": "SERVICE", "enableECSManagedTags": true,
        "tags": [{"key": "of", "value": "service"}]}),
    );
    let made = cloud.create_set(100.0, json!({"tags": [{"key": "of", "value": "set"}]}));
    let of_task = &cloud.service_tasks()[0].tags;
    let pairs: BTreeMap<_, _> = of_task
        .iter()
        .map(|t| (t.key.as_str(), t.value.as_str()))
        .collect();
    let wanted = [
        ("of", "service"),
        ("aws:ecs:clusterName", "default"),
        ("aws:ecs:serviceName", "web"),
    ];
    assert_eq!(pairs, BTreeMap::from(wanted));
    let arn = made["taskSetArn"].clone();
    let tags = json!([{"key": "more", "value": "x"}]);
    cloud.ok("ecs", "TagResource", json!({"resourceArn": arn, "tags": tags}));
    cloud.ok(
        "ecs",
        "UntagResource",
        json!({"resourceArn": arn, "tagKeys": ["of"]}),
    );
    assert_eq!(
        cloud.ok("ecs", "ListTagsForResource", json!({"resourceArn": arn}))["tags"],
        tags
    );
    assert_eq!(cloud.described_set(&made)["tags"], tags);
    assert_eq!(cloud.describe_service()["taskSets"][0]["tags"], tags);
    let plain = cloud.ok("ecs", "DescribeServices", json!({"services": ["web"]}));
    assert_eq!(plain["services"][0]["taskSets"][0]["tags"], json!([]));
}

#[test]
fn what_fails_to_start_is_tried_again_with_pauses() {
    let mut cloud = cloud(1);
    let made = cloud.create_set(100.0, json!({}));
    for pause in [0, 0, 11] {
        cloud.after(Duration::from_secs(pause));
        cloud.follow();
        let [task] = cloud.wanted_tasks().try_into().unwrap();
        cloud.fail(&task);
        cloud.follow();
    }
    assert_eq!(cloud.wanted_of(&made), 0, "the next attempt has to wait");
    let set = cloud.described_set(&made);
    assert_eq!(
        (&set["stabilityStatus"], &set["status"]),
        (&json!("STABILIZING"), &json!("ACTIVE"))
    );
    let impaired = "is unable to consistently start tasks successfully.";
    assert!(
        cloud.events().iter().any(|e| e.starts_with(impaired)),
        "{:?}",
        cloud.events()
    );
    // An update makes it try at once.
    cloud.scale_set(&made, 100.0);
    assert_eq!(cloud.wanted_of(&made), 1);
}

#[test]
fn a_deleted_service_takes_its_task_sets_with_it() {
    let mut cloud = cloud(2);
    let blue = cloud.create_set(100.0, json!({}));
    cloud.run_until_steady();
    cloud.change_set("UpdateServicePrimaryTaskSet", &blue, json!({}));
    let delete = json!({"service": "web"});
    assert_eq!(
        cloud.refused("ecs", "DeleteService", delete.clone()),
        invalid("The service cannot be stopped while it is scaled above 0.")
    );
    cloud.change_service(json!({"desiredCount": 0}));
    assert_eq!(
        cloud.refused("ecs", "DeleteService", delete),
        invalid("The service cannot be stopped while deployments are active.")
    );
    cloud.change_service(json!({"desiredCount": 2}));
    cloud.run_until_steady();
    let not_active = pair("ServiceNotActiveException", "Service was not ACTIVE.");
    cloud.before_controllers(|cloud| {
        let gone =
            cloud.ok("ecs", "DeleteService", json!({"service": "web", "force": true}))["service"].clone();
        assert_eq!(
            (&gone["status"], &gone["taskSets"][0]["status"]),
            (&json!("DRAINING"), &json!("DRAINING"))
        );
        let refused = |cloud: &mut Cloud, operation: &str| {
            let input = change_request(operation, &blue["id"], json!({"scale": {"value": 1}}));
            cloud.refused("ecs", operation, input)
        };
        for operation in ["UpdateTaskSet", "DeleteTaskSet", "UpdateServicePrimaryTaskSet"] {
            assert_eq!(refused(cloud, operation), not_active);
        }
        let input = cloud.set_request(json!({}));
        assert_eq!(cloud.refused("ecs", "CreateTaskSet", input), not_active);
        assert_eq!(cloud.described_set(&blue)["status"], "DRAINING");
    });
    cloud.follow();
    let going = cloud.service_tasks();
    let reason = format!("Scaling activity initiated by (taskSet {})", id(&blue));
    assert!(
        going.iter().all(|t| t.stopped_reason.as_ref() == Some(&reason)),
        "{going:?}"
    );
    cloud.move_tasks();
    let shown = cloud.describe_service();
    assert_eq!(
        (&shown["status"], &shown["taskSets"]),
        (&json!("INACTIVE"), &json!([]))
    );
    let input = json!({"cluster": "default", "service": "web", "taskSets": [blue["id"]]});
    assert_eq!(cloud.refused("ecs", "DescribeTaskSets", input), not_active);
}
