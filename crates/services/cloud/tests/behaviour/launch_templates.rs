//! Launch templates, and instances from them.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::instances::text;

fn template(cloud: &mut Cloud, name: &str, data: Value) -> String {
    let request = json!({"LaunchTemplateName": name, "LaunchTemplateData": data});
    let made = cloud.ok("ec2", "CreateLaunchTemplate", request);
    text(&made["LaunchTemplate"]["LaunchTemplateId"])
}

#[test]
fn versions_inherit_and_come_back_as_they_were_given() {
    let mut cloud = Cloud::new();
    let data = json!({
        "ImageId": "ami-0123456789abcdef0", "InstanceType": "t3.micro", "UserData": "IyEvYmluL3No",
        "NetworkInterfaces": [{"DeviceIndex": 0, "NetworkCardIndex": 0, "AssociatePublicIpAddress": true}],
        "MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2},
        "IamInstanceProfile": {"Name": "ecs"}, "Monitoring": {"Enabled": false},
        "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "a", "Value": "b"}]}],
    });
    let id = template(&mut cloud, "web", data.clone());
    let shown = |cloud: &mut Cloud, version: &str| {
        let request = json!({"LaunchTemplateId": id, "Versions": [version]});
        cloud.ok("ec2", "DescribeLaunchTemplateVersions", request)["LaunchTemplateVersions"][0].clone()
    };
    assert_eq!(shown(&mut cloud, "$Latest")["LaunchTemplateData"], data);
    let request = json!({
        "LaunchTemplateName": "web", "SourceVersion": "1", "VersionDescription": "bigger",
        "LaunchTemplateData": {"InstanceType": "t3.large"},
    });
    let second = cloud.ok("ec2", "CreateLaunchTemplateVersion", request);
    assert_eq!(second["LaunchTemplateVersion"]["VersionNumber"], 2);
    let mut bigger = data;
    bigger["InstanceType"] = "t3.large".into();
    assert_eq!(shown(&mut cloud, "$Latest")["LaunchTemplateData"], bigger);
    assert_eq!(shown(&mut cloud, "$Default")["VersionNumber"], 1);
    let request = json!({"LaunchTemplateId": id, "DefaultVersion": "2"});
    let modified = cloud.ok("ec2", "ModifyLaunchTemplate", request);
    assert_eq!(modified["LaunchTemplate"]["DefaultVersionNumber"], 2);
    let request = json!({"LaunchTemplateId": id, "Versions": ["1", "2", "9"]});
    let deleted = cloud.ok("ec2", "DeleteLaunchTemplateVersions", request);
    let kept = deleted["UnsuccessfullyDeletedLaunchTemplateVersions"]
        .as_array()
        .unwrap();
    assert_eq!(kept.len(), 2);
    assert_eq!(
        kept[1]["ResponseError"]["Code"],
        "launchTemplateVersionDoesNotExist"
    );
    cloud.ok(
        "ec2",
        "DeleteLaunchTemplate",
        json!({"LaunchTemplateName": "web"}),
    );
    let gone = cloud.refused(
        "ec2",
        "DescribeLaunchTemplates",
        json!({"LaunchTemplateIds": [id]}),
    );
    let words = format!("The specified launch template, with template ID {id}, does not exist.");
    assert_eq!(gone, pair("InvalidLaunchTemplateId.NotFound", words));
}

#[test]
fn an_instance_takes_from_the_template_what_its_request_leaves_out() {
    let mut cloud = Cloud::new();
    let image = cloud.image("x86_64");
    let data = json!({
        "ImageId": image, "InstanceType": "t3.micro", "UserData": "IyEvYmluL3No",
        "IamInstanceProfile": {"Name": "ecs"}, "MetadataOptions": {"HttpTokens": "optional"},
        "TagSpecifications": [{"ResourceType": "instance", "Tags": [
            {"Key": "Name", "Value": "template"}, {"Key": "kept", "Value": "yes"},
        ]}],
    });
    let id = template(&mut cloud, "web", data);
    let request = json!({
        "LaunchTemplate": {"LaunchTemplateId": id}, "InstanceType": "t3.small", "MinCount": 1, "MaxCount": 1,
        "MetadataOptions": {"HttpPutResponseHopLimit": 5},
        "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "request"}]}],
    });
    let made = cloud.ok("ec2", "RunInstances", request)["Instances"][0].clone();
    assert_eq!(made["InstanceType"], "t3.small");
    assert_eq!(made["ImageId"], image.as_str());
    assert_eq!(
        made["IamInstanceProfile"]["Arn"],
        "arn:aws:iam::123456789012:instance-profile/ecs"
    );
    assert_eq!(made["MetadataOptions"]["HttpTokens"], "optional");
    assert_eq!(made["MetadataOptions"]["HttpPutResponseHopLimit"], 5);
    let tag = |key: &str| {
        let tags = made["Tags"].as_array().unwrap();
        tags.iter().find(|t| t["Key"] == key).map(|t| text(&t["Value"]))
    };
    assert_eq!(tag("Name").as_deref(), Some("request"));
    assert_eq!(tag("kept").as_deref(), Some("yes"));
    assert_eq!(tag("aws:ec2launchtemplate:id"), Some(id.clone()));
    assert_eq!(tag("aws:ec2launchtemplate:version").as_deref(), Some("1"));
    let request = |template: Value| json!({"LaunchTemplate": template, "MinCount": 1, "MaxCount": 1});
    for (named, code) in [
        (
            json!({"LaunchTemplateId": id, "Version": "7"}),
            "InvalidLaunchTemplateId.VersionNotFound",
        ),
        (
            json!({"LaunchTemplateId": id, "LaunchTemplateName": "web"}),
            "InvalidParameterCombination",
        ),
        (
            json!({"LaunchTemplateName": "none"}),
            "InvalidLaunchTemplateName.NotFoundException",
        ),
        (
            json!({"LaunchTemplateId": "lt-1"}),
            "InvalidLaunchTemplateId.Malformed",
        ),
        (json!({}), "MissingParameter"),
    ] {
        assert_eq!(cloud.refused("ec2", "RunInstances", request(named)).0, code);
    }
}

#[test]
fn names_and_data_are_checked() {
    let mut cloud = Cloud::new();
    template(&mut cloud, "web", json!({}));
    for (name, data, code) in [
        (
            "web",
            json!({}),
            "InvalidLaunchTemplateName.AlreadyExistsException",
        ),
        ("we b", json!({}), "InvalidLaunchTemplateName.MalformedException"),
        ("other", json!({"UserData": "%"}), "InvalidUserData.Malformed"),
        (
            "other",
            json!({"InstanceMarketOptions": {"MarketType": "spot"}}),
            "NotImplemented",
        ),
        (
            "other",
            json!({"InstanceRequirements": {"VCpuCount": {"Min": 1}, "MemoryMiB": {"Min": 1}}}),
            "NotImplemented",
        ),
    ] {
        let request = json!({"LaunchTemplateName": name, "LaunchTemplateData": data});
        assert_eq!(cloud.refused("ec2", "CreateLaunchTemplate", request).0, code);
    }
}

#[test]
fn bad_requests_about_templates() {
    let mut cloud = Cloud::new();
    let id = template(&mut cloud, "web", json!({}));
    let which = "To describe the launch template data for all your launch templates, for ‘--versions’ specify ‘$Latest’, ‘$Default’, or both, and omit ‘--launch-template-id’, ‘--launch-template-name’, and version numbers. To describe the launch template data for a specific launch template, specify ‘--launch-template-id’ or ‘--launch-template-name’, and for ‘--versions’ specify one or more of the following values: ‘$Latest’, ‘$Default’, or one or more version numbers.";
    for (operation, request, code, words) in [
        (
            "DescribeLaunchTemplates",
            json!({"LaunchTemplateNames": ["web", "nope"]}),
            "InvalidLaunchTemplateName.NotFoundException",
            "At least one of the launch templates specified in the request does not exist.",
        ),
        (
            "DescribeLaunchTemplateVersions",
            json!({}),
            "MissingParameter",
            which,
        ),
        (
            "DescribeLaunchTemplateVersions",
            json!({"Versions": ["1"]}),
            "InvalidParameterValue",
            which,
        ),
        (
            "ModifyLaunchTemplate",
            json!({"LaunchTemplateId": id, "LaunchTemplateName": "web", "DefaultVersion": "1"}),
            "InvalidParameterCombination",
            "Either provide launch template ID or launch template name to modify the template.",
        ),
        (
            "ModifyLaunchTemplate",
            json!({"LaunchTemplateId": id, "DefaultVersion": "2"}),
            "InvalidLaunchTemplateId.VersionNotFound",
            "The launch template version 2 is not found for the specified launch template.",
        ),
        (
            "DeleteLaunchTemplate",
            json!({}),
            "MissingParameter",
            "The request must contain the parameter launch template ID or launch template name",
        ),
    ] {
        assert_eq!(cloud.refused("ec2", operation, request), pair(code, words));
    }
}

#[test]
fn tag_specifications_of_a_template_and_in_its_data() {
    let mut cloud = Cloud::new();
    let tags = json!([{"Key": "a", "Value": "b"}]);
    let mut refused = |own: Value, data: Value| {
        let request = json!({"LaunchTemplateName": "web", "LaunchTemplateData": {"InstanceType": "t3.micro", "TagSpecifications": data}, "TagSpecifications": own});
        cloud.refused("ec2", "CreateLaunchTemplate", request)
    };
    let instance = json!([{"ResourceType": "instance", "Tags": tags}]);
    assert_eq!(
        refused(instance.clone(), instance),
        pair(
            "InvalidParameterValue",
            "The value for the ResourceType member of the TagSpecification request parameter must be \u{2018}launch-template\u{2019}. Verify the ResourceType and try again."
        )
    );
    assert_eq!(
        refused(json!([]), json!([{"Tags": tags}])),
        pair(
            "InvalidTagSpecification.Malformed",
            "The resource type cannot be null or empty."
        )
    );
    assert_eq!(
        refused(json!([]), json!([{"ResourceType": "vpc", "Tags": tags}])),
        pair(
            "InvalidParameterValue",
            "'vpc' is not a valid taggable resource type for this operation."
        )
    );
    let spot = json!([{"ResourceType": "spot-instances-request", "Tags": tags}]);
    assert_eq!(refused(json!([]), spot).0, "NotImplemented");
}
