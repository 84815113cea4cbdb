//! DeleteService: what it takes, and what is left of a service afterwards.

use std::time::Duration;

use serde_json::json;

use crate::cloud::pair;
use crate::services::{ARN, and, cloud, on_instances};

#[test]
fn what_still_stops_of_an_earlier_service_is_nothing_to_the_new_one() {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": 2}));
    cloud.run_until_steady();
    cloud.ok("ecs", "DeleteService", json!({"service": "web", "force": true}));
    cloud.follow();
    assert_eq!(cloud.describe_service()["status"], "INACTIVE");
    cloud.create_service(json!({"desiredCount": 1, "deploymentConfiguration":
        {"minimumHealthyPercent": 0, "maximumPercent": 100}}));
    cloud.follow();
    let service = cloud.describe_service();
    assert_eq!(
        (&service["runningCount"], &service["pendingCount"]),
        (&json!(0), &json!(1))
    );
    cloud.run_until_steady();
    assert_eq!(
        cloud.describe_service()["deployments"][0]["rolloutState"],
        "COMPLETED"
    );
}

#[test]
fn a_deleted_service_drains_and_its_name_can_be_had_again() {
    let mut cloud = cloud();
    let first = cloud.create_service(json!({}));
    cloud.run_until_steady();
    assert_eq!(
        cloud.refused("ecs", "DeleteService", json!({"service": "web"})),
        pair(
            "InvalidParameterException",
            "The service cannot be stopped while it is scaled above 0."
        )
    );
    let input = cloud.service_request(json!({}));
    let update = json!({"service": "web", "desiredCount": 1});
    let not_active = pair("ServiceNotActiveException", "Service was not ACTIVE.");
    // Before the scheduler has done anything.
    cloud.before_controllers(|cloud| {
        let gone =
            cloud.ok("ecs", "DeleteService", json!({"service": ARN, "force": true}))["service"].clone();
        let again = cloud.ok("ecs", "DeleteService", json!({"service": "web"}))["service"].clone();
        assert_eq!(
            (&gone["status"], &gone["desiredCount"]),
            (&json!("DRAINING"), &json!(0))
        );
        assert_eq!(again["status"], "DRAINING");
        assert_eq!(again["deployments"][0]["desiredCount"], 0);
        assert_eq!(
            cloud.refused("ecs", "CreateService", input.clone()),
            pair(
                "InvalidParameterException",
                "Unable to Start a service that is still Draining."
            )
        );
        assert_eq!(cloud.refused("ecs", "UpdateService", update.clone()), not_active);
        assert_eq!(
            cloud.ok("ecs", "ListServices", json!({}))["serviceArns"],
            json!([])
        );
        assert_eq!(
            cloud.refused("ecs", "DeleteCluster", json!({"cluster": "default"})),
            pair(
                "ClusterContainsServicesException",
                "The Cluster cannot be deleted while Services are active."
            )
        );
    });
    for _ in 0..3 {
        cloud.move_tasks();
    }
    let gone = cloud.describe_service();
    assert_eq!(gone["status"], "INACTIVE");
    assert_eq!(gone["deployments"], json!([]));
    assert_eq!(
        (&gone["runningCount"], &gone["pendingCount"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(cloud.refused("ecs", "UpdateService", update), not_active);
    assert_eq!(
        cloud.refused("ecs", "DeleteService", json!({"service": "web"})),
        pair("ServiceNotFoundException", "Service not found.")
    );
    let second = cloud.ok("ecs", "CreateService", input)["service"].clone();
    assert_ne!(second["deployments"][0]["id"], first["deployments"][0]["id"]);
    assert_eq!(second["deployments"].as_array().unwrap().len(), 1);
    assert_eq!(second["events"], json!([]));
    cloud.run_until_steady();
}

#[test]
fn a_service_that_is_to_run_nothing_is_deleted_while_its_tasks_stop() {
    let mut cloud = cloud();
    cloud.create_service(json!({}));
    cloud.run_until_steady();
    let gone = cloud.before_controllers(|cloud| {
        cloud.ok(
            "ecs",
            "UpdateService",
            json!({"service": "web", "desiredCount": 0}),
        );
        // Before the scheduler has stopped a single task.
        cloud.ok("ecs", "DeleteService", json!({"service": "web"}))["service"].clone()
    });
    assert_eq!(
        (&gone["status"], &gone["runningCount"]),
        (&json!("DRAINING"), &json!(2))
    );
    for _ in 0..3 {
        cloud.move_tasks();
    }
    assert_eq!(cloud.describe_service()["status"], "INACTIVE");
    cloud.ok("ecs", "DeleteCluster", json!({"cluster": "default"}));
}

#[test]
fn an_inactive_service_is_forgotten_after_an_hour() {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": 0}));
    cloud.ok("ecs", "DeleteService", json!({"service": "web"}));
    let asks = cloud.follow().expect("somebody to look at it again");
    assert_eq!(cloud.describe_service()["status"], "INACTIVE");
    assert!(asks <= cloud.now.plus(Duration::from_secs(3600)), "{asks:?}");
    cloud.after(Duration::from_secs(3599));
    cloud.follow();
    assert_eq!(cloud.describe_service()["status"], "INACTIVE");
    cloud.after(Duration::from_secs(1));
    cloud.follow();
    let described = cloud.ok("ecs", "DescribeServices", json!({"services": ["web"]}));
    assert_eq!(described["failures"][0]["reason"], "MISSING");
    assert_eq!(cloud.events(), Vec::<String>::new());
    assert_eq!(cloud.service_deployments(), []);
}

#[test]
fn daemons_are_deleted_without_force() {
    let mut cloud = cloud();
    let daemon = and(
        on_instances(),
        json!({"schedulingStrategy": "DAEMON", "desiredCount": null}),
    );
    cloud.create_service(daemon);
    cloud.ok("ecs", "DeleteService", json!({"service": "web"}));
    cloud.follow();
    assert_eq!(cloud.describe_service()["status"], "INACTIVE");
}
