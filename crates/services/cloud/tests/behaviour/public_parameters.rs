//! SSM's public parameters: images, regions and services.

use serde_json::{Value, json};

use crate::cloud::Cloud;
use crate::instances::text;

fn value(cloud: &mut Cloud, name: &str) -> Value {
    cloud.ok("ssm", "GetParameter", json!({"Name": name}))["Parameter"].clone()
}

#[test]
fn public_parameters_name_the_images() {
    let mut cloud = Cloud::new();
    let image = cloud.image("x86_64");
    let name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended";
    let whole = cloud.ok("ssm", "GetParameter", json!({"Name": name}));
    let value: Value = serde_json::from_str(&text(&whole["Parameter"]["Value"])).unwrap();
    assert_eq!(value["image_id"], image.as_str());
    let id = cloud.ok("ssm", "GetParameter", json!({"Name": format!("{name}/image_id")}));
    assert_eq!(id["Parameter"]["Value"], image.as_str());
    let unknown = cloud.refused("ssm", "GetParameter", json!({"Name": "/mine"}));
    assert_eq!(unknown.0, "ParameterNotFound");
    let both = cloud.ok("ssm", "GetParameters", json!({"Names": [name, "/mine"]}));
    assert_eq!(both["InvalidParameters"], json!(["/mine"]));
    let request = json!({"Path": "/aws/service/ecs/optimized-ami", "Recursive": true, "MaxResults": 10});
    let page = cloud.ok("ssm", "GetParametersByPath", request);
    assert_eq!(page["Parameters"].as_array().unwrap().len(), 10);
    assert!(page["NextToken"].is_string());
}

/// Everything below a path, page by page.
fn below(cloud: &mut Cloud, path: &str, recursive: bool) -> Vec<Value> {
    let (mut seen, mut token) = (Vec::new(), Value::Null);
    loop {
        let mut request = json!({"Path": path, "Recursive": recursive});
        if !token.is_null() {
            request["NextToken"] = token;
        }
        let page = cloud.ok("ssm", "GetParametersByPath", request);
        let rows = page["Parameters"].as_array().unwrap();
        assert!(rows.len() <= 10);
        seen.extend(rows.clone());
        token = page["NextToken"].clone();
        if token.is_null() {
            return seen;
        }
    }
}

#[test]
fn parameters_of_every_publisher_name_images_that_are_there() {
    let mut cloud = Cloud::new();
    for (name, image, data_type) in [
        (
            "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
            "al2023-ami-2023.12.20260930.0-kernel-6.18-x86_64",
            "text",
        ),
        (
            "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2",
            "amzn2-ami-hvm-2.0.20260930.0-x86_64-gp2",
            "text",
        ),
        (
            "/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id",
            "al2023-ami-ecs-hvm-2023.0.20260922-kernel-6.1-arm64",
            "text",
        ),
        (
            "/aws/service/ecs/optimized-ami/amazon-linux-2/kernel-5.10/recommended/image_id",
            "amzn2-ami-ecs-kernel-5.10-hvm-2.0.20260924-x86_64-ebs",
            "text",
        ),
        (
            "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
            "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20260904",
            "aws:ec2:image",
        ),
        (
            "/aws/service/debian/release/12/latest/arm64",
            "debian-12-arm64-20260923-2610",
            "aws:ec2:image",
        ),
        (
            "/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base",
            "Windows_Server-2022-English-Full-Base-2026.09.17",
            "aws:ec2:image",
        ),
    ] {
        let parameter = value(&mut cloud, name);
        assert_eq!(
            (&parameter["Type"], &parameter["DataType"]),
            (&json!("String"), &json!(data_type))
        );
        assert_eq!(
            parameter["ARN"],
            format!("arn:aws:ssm:eu-west-1::parameter{name}")
        );
        let found = cloud.ok("ec2", "DescribeImages", json!({"ImageIds": [parameter["Value"]]}));
        assert_eq!(found["Images"][0]["Name"], image, "{name}");
    }
}

#[test]
fn parameters_of_a_path_come_in_pages() {
    let mut cloud = Cloud::new();
    let path = "/aws/service/ami-amazon-linux-latest";
    let linux = below(&mut cloud, path, false);
    assert!(linux.len() > 30);
    let names: Vec<_> = linux.iter().map(|p| p["Name"].as_str().unwrap()).collect();
    assert!(names.is_sorted() && names.iter().all(|name| name.starts_with(path)));
    assert_eq!(
        below(&mut cloud, "/aws/service/ami-amazon-linux-latest/", true),
        linux
    );
    assert_eq!(
        below(&mut cloud, "/aws/service/ecs/optimized-ami", false),
        Vec::<Value>::new()
    );
    assert!(below(&mut cloud, "/aws/service/ecs/optimized-ami", true).len() > 50);
    assert_eq!(below(&mut cloud, "/mine", true), Vec::<Value>::new());
}

#[test]
fn regions_zones_and_services_are_told() {
    let mut cloud = Cloud::new();
    let root = "/aws/service/global-infrastructure";
    for (name, expected) in [
        ("regions/us-west-1/longName", "US West (N. California)"),
        ("regions/us-west-1", "us-west-1"),
        ("regions/eu-west-1/partition", "aws"),
        ("regions/us-gov-west-1/geolocationCountry", "US"),
        ("regions/us-west-2/availability-zones/usw2-az4", "usw2-az4"),
        ("regions/us-west-2/services/ecs", "ecs"),
        ("services/ecs/longName", "Amazon Elastic Container Service (ECS)"),
        ("services/ecs/regions/af-south-1", "af-south-1"),
        ("availability-zones/use1-az3/region", "us-east-1"),
    ] {
        assert_eq!(
            value(&mut cloud, &format!("{root}/{name}"))["Value"],
            expected,
            "{name}"
        );
    }
    assert_eq!(below(&mut cloud, &format!("{root}/regions"), false).len(), 39);
    let zones = below(
        &mut cloud,
        &format!("{root}/regions/us-east-1/availability-zones"),
        false,
    );
    assert_eq!(zones.len(), 6);
    assert!(below(&mut cloud, &format!("{root}/services"), false).len() > 400);
    let regions = below(&mut cloud, &format!("{root}/services/ecs/regions"), true);
    assert_eq!(regions.len(), 39);
}

#[test]
fn what_aws_has_and_cove_lacks_is_not_called_unknown() {
    let mut cloud = Cloud::new();
    for lacking in [
        "/aws/service/eks/optimized-ami/1.32/amazon-linux-2023/x86_64/standard/recommended/image_id",
        "/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id",
        "/aws/service/global-infrastructure/services/ecs/regions/eu-west-1/endpoint",
        "/aws/service/ami-windows-latest/Windows_Server-2022-Japanese-Full-Base",
    ] {
        let one = cloud.refused("ssm", "GetParameter", json!({"Name": lacking}));
        assert_eq!(one.0, "NotImplemented", "{lacking}");
        assert!(one.1.contains(lacking));
        assert_eq!(
            cloud.refused("ssm", "GetParameters", json!({"Names": [lacking]})),
            one
        );
        assert_eq!(
            cloud.refused("ssm", "GetParametersByPath", json!({"Path": lacking})),
            one
        );
    }
    for absent in [
        "/mine",
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-sparc",
        "/aws/service/global-infrastructure/regions/eu-west-9/longName",
    ] {
        let refused = cloud.refused("ssm", "GetParameter", json!({"Name": absent}));
        assert_eq!(refused.0, "ParameterNotFound", "{absent}");
        let several = cloud.ok("ssm", "GetParameters", json!({"Names": [absent]}));
        assert_eq!(several["InvalidParameters"], json!([absent]));
    }
}
