//! DescribeImages: the families that configurations filter for.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

fn images(cloud: &mut Cloud, request: Value) -> Vec<Value> {
    let answer = cloud.ok("ec2", "DescribeImages", request);
    answer["Images"].as_array().unwrap().clone()
}

fn filter(name: &str, value: &str) -> Value {
    json!({"Name": name, "Values": [value]})
}

#[test]
fn families_are_found_as_configurations_filter_for_them() {
    let mut cloud = Cloud::new();
    let hvm = filter("virtualization-type", "hvm");
    let ebs = filter("root-device-type", "ebs");
    for (owner, name, architecture, device) in [
        ("amazon", "amzn2-ami-minimal-hvm-*", "x86_64", "/dev/xvda"),
        (
            "137112412989",
            "amzn2-ami-hvm-*-x86_64-gp2",
            "x86_64",
            "/dev/xvda",
        ),
        ("amazon", "al2023-ami-2023.*-arm64", "arm64", "/dev/xvda"),
        ("591542846629", "amzn2-ami-ecs-gpu-hvm-*", "x86_64", "/dev/xvda"),
        (
            "099720109477",
            "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*",
            "x86_64",
            "/dev/sda1",
        ),
        (
            "099720109477",
            "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-*",
            "arm64",
            "/dev/sda1",
        ),
        ("136693071363", "debian-12-amd64-*", "x86_64", "/dev/xvda"),
        (
            "801119661308",
            "Windows_Server-2022-English-Full-Base-*",
            "x86_64",
            "/dev/sda1",
        ),
    ] {
        let filters = json!([
            filter("name", name),
            filter("architecture", architecture),
            hvm,
            ebs
        ]);
        let found = images(&mut cloud, json!({"Owners": [owner], "Filters": filters}));
        assert!(!found.is_empty(), "{name}");
        for image in &found {
            assert_eq!(image["RootDeviceName"], device, "{name}");
            assert_eq!(image["BlockDeviceMappings"][0]["DeviceName"], device, "{name}");
            assert_eq!(image["ImageOwnerAlias"], "amazon", "{name}");
            let windows = owner == "801119661308";
            assert_eq!(image["Platform"] == "Windows", windows, "{name}");
            assert_eq!(image["UsageOperation"] == "RunInstances:0002", windows, "{name}");
        }
    }
}

#[test]
fn the_newest_of_a_family_is_one() {
    let mut cloud = Cloud::new();
    let filters = json!([filter("name", "al2023-ami-2023.*-kernel-6.1-x86_64")]);
    let found = images(&mut cloud, json!({"Owners": ["amazon"], "Filters": filters}));
    let mut dates: Vec<_> = found
        .iter()
        .map(|i| i["CreationDate"].as_str().unwrap())
        .collect();
    let newest = *dates.iter().max().unwrap();
    dates.sort_unstable();
    dates.dedup();
    assert_eq!(dates.len(), found.len());
    let filters = json!([
        filter("creation-date", newest),
        filter("name", "al2023-ami-2023.*-x86_64")
    ]);
    let one = images(&mut cloud, json!({"Filters": filters}));
    assert_eq!(one.len(), 1);
    assert_eq!(one[0]["Name"], "al2023-ami-2023.12.20260930.0-kernel-6.1-x86_64");
}

#[test]
fn owners_and_devices_are_filters() {
    let mut cloud = Cloud::new();
    let all = images(&mut cloud, json!({})).len();
    assert_eq!(images(&mut cloud, json!({"Owners": ["amazon"]})).len(), all);
    for nobody in ["self", "aws-marketplace", "123456789012"] {
        assert_eq!(
            images(&mut cloud, json!({"Owners": [nobody]})).len(),
            0,
            "{nobody}"
        );
    }
    let refused = cloud.refused("ec2", "DescribeImages", json!({"Owners": ["canonical"]}));
    let words = "Invalid user id: \"canonical\"";
    assert_eq!(refused, pair("InvalidUserID.Malformed", words));
    let gp3 = filter("block-device-mapping.volume-type", "gp3");
    let found = images(
        &mut cloud,
        json!({"Filters": [gp3, filter("owner-id", "099720109477")]}),
    );
    assert!(
        found
            .iter()
            .all(|i| i["Name"].as_str().unwrap().contains("hvm-ssd-gp3/"))
    );
    let windows = images(&mut cloud, json!({"Filters": [filter("platform", "windows")]}));
    assert!(windows.len() > 3 && windows.len() < all);
    assert_eq!(
        images(&mut cloud, json!({"Filters": [filter("image-type", "kernel")]})).len(),
        0
    );
}

#[test]
fn pages_list_every_image_once() {
    let mut cloud = Cloud::new();
    let all = images(&mut cloud, json!({}));
    let mut seen = Vec::new();
    let mut token = Value::Null;
    loop {
        let mut request = json!({"MaxResults": 50});
        if !token.is_null() {
            request["NextToken"] = token;
        }
        let page = cloud.ok("ec2", "DescribeImages", request);
        seen.extend(page["Images"].as_array().unwrap().clone());
        token = page["NextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(seen, all);
}

#[test]
fn ids_are_a_regions_own_and_stay() {
    let mut cloud = Cloud::new();
    let here = images(&mut cloud, json!({}));
    assert_eq!(here, images(&mut Cloud::new(), json!({})));
    cloud.scope.region = model::Region::parse("us-east-1").unwrap();
    let there = images(&mut cloud, json!({}));
    assert!(
        there
            .iter()
            .all(|image| here.iter().all(|other| other["ImageId"] != image["ImageId"]))
    );
    let missing = json!({"ImageIds": [here[0]["ImageId"], there[0]["ImageId"], here[1]["ImageId"]]});
    let ids = [&here[0], &here[1]].map(|image| image["ImageId"].as_str().unwrap());
    let words = format!("The image ids '[{}]' do not exist", ids.join(", "));
    let refused = cloud.refused("ec2", "DescribeImages", missing);
    assert_eq!(refused, pair("InvalidAMIID.NotFound", words));
    let one = json!({"ImageIds": [there[0]["ImageId"]]});
    assert_eq!(images(&mut cloud, one), there[..1]);
}

#[test]
fn an_instance_is_as_its_image() {
    let mut cloud = Cloud::new();
    let filters = json!([filter(
        "name",
        "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-*-server-20260904"
    )]);
    let found = images(&mut cloud, json!({"Filters": filters}));
    let of = |architecture: &str| {
        let image = found.iter().find(|i| i["Architecture"] == architecture).unwrap();
        image["ImageId"].clone()
    };
    let id = cloud.running_instance(json!({"ImageId": of("x86_64")}));
    let instance = cloud.instance(&id);
    assert_eq!(instance["RootDeviceName"], "/dev/sda1");
    assert_eq!(instance["BlockDeviceMappings"][0]["DeviceName"], "/dev/sda1");
    assert_eq!(instance["MetadataOptions"]["HttpTokens"], "required");
    let volumes = json!({"Filters": [filter("attachment.device", "/dev/sda1")]});
    let volumes = cloud.ok("ec2", "DescribeVolumes", volumes);
    assert_eq!(volumes["Volumes"][0]["Size"], 8);
    let arm = cloud.instance_request(json!({"ImageId": of("arm64")}));
    let (code, words) = cloud.refused("ec2", "RunInstances", arm);
    assert_eq!(code, "InvalidParameterValue");
    assert!(words.starts_with(
        "The architecture 'x86_64' of the specified instance type does not match the architecture 'arm64' of the \
         specified AMI."
    ));
}

#[test]
fn windows_is_listed_and_does_not_run() {
    let mut cloud = Cloud::new();
    let windows = images(&mut cloud, json!({"Filters": [filter("platform", "windows")]}));
    let request = cloud.instance_request(json!({"ImageId": windows[0]["ImageId"]}));
    let (code, words) = cloud.refused("ec2", "RunInstances", request);
    assert_eq!(code, "NotImplemented");
    assert!(words.contains("with Windows"), "{words}");
}
