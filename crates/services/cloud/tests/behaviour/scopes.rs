//! An account in a region sees nothing of another.

use model::{AccountId, Region, Scope};
use serde_json::{Value, json};

use crate::cloud::Cloud;

#[test]
fn nothing_is_seen_from_another_account_or_region() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    cloud.ok("ecr", "CreateRepository", json!({"repositoryName": "app"}));
    cloud.ok("logs", "CreateLogGroup", json!({"logGroupName": "g"}));
    let group = cloud.ok("ec2", "DescribeSecurityGroups", json!({}))["SecurityGroups"][0]["GroupId"].clone();
    let subnet = cloud.subnets()[0].clone();
    let others = [
        ("123456789012", "us-east-1"),
        ("210987654321", "eu-west-1"),
        ("210987654321", "us-east-1"),
    ];
    for (account, region) in others {
        cloud.scope = Scope::new(AccountId::parse(account).unwrap(), Region::parse(region).unwrap());
        for (service, operation, list) in [
            ("ecs", "ListClusters", "clusterArns"),
            ("ecs", "ListTaskDefinitions", "taskDefinitionArns"),
            ("ec2", "DescribeVpcs", "Vpcs"),
            ("ec2", "DescribeNetworkInterfaces", "NetworkInterfaces"),
            ("ecr", "DescribeRepositories", "repositories"),
            ("logs", "DescribeLogGroups", "logGroups"),
        ] {
            let answer = cloud.ok(service, operation, json!({}));
            assert_eq!(answer[list], json!([]), "{operation}");
        }
        let mut refused =
            |service: &str, operation: &str, input: Value| cloud.refused(service, operation, input).0;
        let arn = &task["taskArn"];
        for (service, operation, input, code) in [
            (
                "ecs",
                "StopTask",
                json!({"task": arn}),
                "ClusterNotFoundException",
            ),
            (
                "ecs",
                "TagResource",
                json!({"resourceArn": arn, "tags": []}),
                "InvalidParameterException",
            ),
            (
                "ec2",
                "DeleteSecurityGroup",
                json!({"GroupId": group}),
                "InvalidGroup.NotFound",
            ),
            (
                "ec2",
                "DescribeSubnets",
                json!({"SubnetIds": [subnet]}),
                "InvalidSubnetID.NotFound",
            ),
            (
                "ecr",
                "ListImages",
                json!({"repositoryName": "app"}),
                "RepositoryNotFoundException",
            ),
            (
                "logs",
                "DeleteLogGroup",
                json!({"logGroupName": "g"}),
                "ResourceNotFoundException",
            ),
        ] {
            assert_eq!(refused(service, operation, input), code);
        }
        let identity = cloud.ok("sts", "GetCallerIdentity", json!({}));
        assert_eq!(identity["Account"], account);
    }
}
