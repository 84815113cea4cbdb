use serde_json::json;

use crate::cloud::{Cloud, pair};

#[test]
fn a_cluster_is_made_once_and_described() {
    let mut cloud = Cloud::new();
    let made = cloud.ok("ecs", "CreateCluster", json!({"clusterName": "prod"}));
    let arn = "arn:aws:ecs:eu-west-1:123456789012:cluster/prod";
    assert_eq!(made["cluster"]["clusterArn"], arn);
    assert_eq!(made["cluster"]["status"], "ACTIVE");
    let again = cloud.ok("ecs", "CreateCluster", json!({"clusterName": "prod"}));
    assert_eq!(made, again);
    let described = cloud.ok(
        "ecs",
        "DescribeClusters",
        json!({"clusters": ["prod", arn, "nope"]}),
    );
    assert_eq!(described["clusters"].as_array().unwrap().len(), 2);
    assert_eq!(
        described["failures"],
        json!([{"arn": "arn:aws:ecs:eu-west-1:123456789012:cluster/nope", "reason": "MISSING"}])
    );
    assert_eq!(
        cloud
            .refused("ecs", "CreateCluster", json!({"clusterName": "a b"}))
            .0,
        "InvalidParameterException"
    );
}

#[test]
fn a_cluster_with_tasks_stays_and_a_deleted_one_is_inactive() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    assert_eq!(
        cloud.refused("ecs", "DeleteCluster", json!({"cluster": "default"})),
        pair(
            "ClusterContainsTasksException",
            "The Cluster cannot be deleted while Tasks are active."
        )
    );
    let shown = cloud.ok(
        "ecs",
        "DescribeClusters",
        json!({"clusters": ["default"], "include": ["STATISTICS"]}),
    );
    assert_eq!(shown["clusters"][0]["pendingTasksCount"], 1);
    let statistics = shown["clusters"][0]["statistics"].as_array().unwrap();
    assert!(statistics.contains(&json!({"name": "pendingFargateTasksCount", "value": "1"})));
    cloud.ok("ecs", "StopTask", json!({"task": task["taskArn"]}));
    cloud.event(&task, rows::TaskEvent::Cleaned);
    cloud.interface_gone(&task);
    let deleted = cloud.ok("ecs", "DeleteCluster", json!({"cluster": "default"}));
    assert_eq!(deleted["cluster"]["status"], "INACTIVE");
    assert_eq!(
        cloud.ok("ecs", "ListClusters", json!({}))["clusterArns"],
        json!([])
    );
    assert_eq!(
        cloud.refused("ecs", "ListTasks", json!({})),
        pair("ClusterNotFoundException", "The referenced cluster was inactive.")
    );
    assert_eq!(
        cloud.refused("ecs", "ListTasks", json!({"cluster": "never"})),
        pair("ClusterNotFoundException", "Cluster not found.")
    );
}

#[test]
fn tags_of_a_cluster() {
    let mut cloud = Cloud::new();
    let arn = "arn:aws:ecs:eu-west-1:123456789012:cluster/default";
    let tag = |key: &str, value: &str| json!({"key": key, "value": value});
    cloud.ok(
        "ecs",
        "TagResource",
        json!({"resourceArn": arn, "tags": [tag("a", "1"), tag("b", "2")]}),
    );
    cloud.ok(
        "ecs",
        "TagResource",
        json!({"resourceArn": arn, "tags": [tag("a", "3")]}),
    );
    cloud.ok(
        "ecs",
        "UntagResource",
        json!({"resourceArn": arn, "tagKeys": ["b"]}),
    );
    let listed = cloud.ok("ecs", "ListTagsForResource", json!({"resourceArn": arn}));
    assert_eq!(listed["tags"], json!([tag("a", "3")]));
    for tags in [
        json!([tag("aws:x", "1")]),
        json!([tag("", "1")]),
        json!([tag("k", &"v".repeat(257))]),
        (0..51).map(|n| tag(&n.to_string(), "")).collect(),
    ] {
        let input = json!({"resourceArn": arn, "tags": tags});
        assert_eq!(
            cloud.refused("ecs", "TagResource", input).0,
            "InvalidParameterException"
        );
    }
}
