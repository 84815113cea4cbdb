use serde_json::json;

use crate::cloud::{Cloud, pair};

#[test]
fn groups_are_made_described_and_deleted() {
    let mut cloud = Cloud::new();
    for name in ["/ecs/web", "/ecs/db", "other"] {
        cloud.ok("logs", "CreateLogGroup", json!({"logGroupName": name}));
    }
    assert_eq!(
        cloud.refused("logs", "CreateLogGroup", json!({"logGroupName": "other"})),
        pair(
            "ResourceAlreadyExistsException",
            "The specified log group already exists"
        )
    );
    let shown = cloud.ok(
        "logs",
        "DescribeLogGroups",
        json!({"logGroupNamePrefix": "/ecs/"}),
    );
    let names: Vec<_> = shown["logGroups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| g["logGroupName"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["/ecs/db", "/ecs/web"]);
    let arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/db";
    assert_eq!(shown["logGroups"][0]["arn"], format!("{arn}:*"));
    assert_eq!(shown["logGroups"][0]["logGroupArn"], arn);
    assert_eq!(shown["logGroups"][0]["creationTime"], 1_700_000_000_000_i64);
    let first = cloud.ok("logs", "DescribeLogGroups", json!({"limit": 2}));
    let rest = cloud.ok(
        "logs",
        "DescribeLogGroups",
        json!({"limit": 2, "nextToken": first["nextToken"]}),
    );
    assert_eq!(rest["logGroups"][0]["logGroupName"], "other");
    assert_eq!(rest.get("nextToken"), None);
    let pattern = cloud.ok("logs", "DescribeLogGroups", json!({"logGroupNamePattern": "WEB"}));
    assert_eq!(pattern["logGroups"].as_array().unwrap().len(), 1);
    cloud.ok("logs", "DeleteLogGroup", json!({"logGroupName": "other"}));
    assert_eq!(
        cloud.refused("logs", "DeleteLogGroup", json!({"logGroupName": "other"})),
        pair(
            "ResourceNotFoundException",
            "The specified log group does not exist."
        )
    );
}

#[test]
fn all_that_no_group_has_here_is_named_at_once() {
    let mut cloud = Cloud::new();
    let input = json!({"logGroupName": "g", "kmsKeyId": "arn:aws:kms:eu-west-1:000000000000:key/k",
        "deletionProtectionEnabled": true, "logGroupClass": "DELIVERY"});
    let (code, text) = cloud.refused("logs", "CreateLogGroup", input);
    assert_eq!(code, "NotImplemented");
    assert_eq!(
        text,
        "Encryption by a KMS key ('kmsKeyId'), a protection against deletion ('deletionProtectionEnabled') and a \
         log group class other than STANDARD are not served by cove yet."
    );
}

#[test]
fn names_are_checked() {
    let mut cloud = Cloud::new();
    for name in ["", "a b", "a:b", "é", &"x".repeat(513), "aws/x"] {
        let input = json!({"logGroupName": name});
        assert_eq!(
            cloud.refused("logs", "CreateLogGroup", input).0,
            "InvalidParameterException",
            "{name}"
        );
    }
    cloud.ok("logs", "CreateLogGroup", json!({"logGroupName": "g"}));
    for name in ["", "a:b", "a*b", &"x".repeat(513)] {
        let input = json!({"logGroupName": "g", "logStreamName": name});
        assert_eq!(
            cloud.refused("logs", "CreateLogStream", input).0,
            "InvalidParameterException",
            "{name}"
        );
    }
}

#[test]
fn streams_live_in_their_group() {
    let mut cloud = Cloud::new();
    let stream = json!({"logGroupName": "g", "logStreamName": "ecs/app/1"});
    let no_group = pair(
        "ResourceNotFoundException",
        "The specified log group does not exist.",
    );
    let no_stream = pair(
        "ResourceNotFoundException",
        "The specified log stream does not exist.",
    );
    assert_eq!(cloud.refused("logs", "CreateLogStream", stream.clone()), no_group);
    // A group whose name begins alike keeps its streams.
    for group in ["g", "g2"] {
        cloud.ok("logs", "CreateLogGroup", json!({"logGroupName": group}));
        cloud.ok(
            "logs",
            "CreateLogStream",
            json!({"logGroupName": group, "logStreamName": "ecs/app/1"}),
        );
    }
    assert_eq!(
        cloud.refused("logs", "CreateLogStream", stream.clone()),
        pair(
            "ResourceAlreadyExistsException",
            "The specified log stream already exists"
        )
    );
    cloud.ok("logs", "DeleteLogStream", stream.clone());
    assert_eq!(
        cloud.refused("logs", "DeleteLogStream", stream.clone()),
        no_stream
    );
    cloud.ok("logs", "CreateLogStream", stream.clone());
    cloud.ok("logs", "DeleteLogGroup", json!({"logGroupName": "g"}));
    assert_eq!(cloud.refused("logs", "DeleteLogStream", stream), no_group);
    assert_eq!(cloud.world.tables().log_streams.len(), 1);
}

#[test]
fn retention_is_one_of_a_list() {
    let mut cloud = Cloud::new();
    cloud.ok("logs", "CreateLogGroup", json!({"logGroupName": "g"}));
    let put = |days: i32| json!({"logGroupName": "g", "retentionInDays": days});
    cloud.ok("logs", "PutRetentionPolicy", put(14));
    let shown = |cloud: &mut Cloud| cloud.ok("logs", "DescribeLogGroups", json!({}))["logGroups"][0].clone();
    assert_eq!(shown(&mut cloud)["retentionInDays"], 14);
    assert_eq!(
        cloud.refused("logs", "PutRetentionPolicy", put(2)).0,
        "InvalidParameterException"
    );
    cloud.ok("logs", "DeleteRetentionPolicy", json!({"logGroupName": "g"}));
    assert_eq!(shown(&mut cloud).get("retentionInDays"), None);
}

#[test]
fn tags_of_a_group() {
    let mut cloud = Cloud::new();
    cloud.ok(
        "logs",
        "CreateLogGroup",
        json!({"logGroupName": "g", "tags": {"a": "1"}}),
    );
    let arn = "arn:aws:logs:eu-west-1:123456789012:log-group:g";
    cloud.ok(
        "logs",
        "TagResource",
        json!({"resourceArn": arn, "tags": {"a": "2", "b": "3"}}),
    );
    cloud.ok(
        "logs",
        "UntagResource",
        json!({"resourceArn": arn, "tagKeys": ["b"]}),
    );
    let listed = cloud.ok("logs", "ListTagsForResource", json!({"resourceArn": arn}));
    assert_eq!(listed["tags"], json!({"a": "2"}));
}
