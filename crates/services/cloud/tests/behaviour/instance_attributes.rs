//! What users see and change of instances beside their states.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::instances::text;

fn attribute(cloud: &mut Cloud, id: &str, name: &str) -> Value {
    let request = json!({"InstanceId": id, "Attribute": name});
    cloud.ok("ec2", "DescribeInstanceAttribute", request)
}

fn modify(cloud: &mut Cloud, id: &str, change: Value) -> Result<Value, (String, String)> {
    let mut request = json!({"InstanceId": id});
    request
        .as_object_mut()
        .unwrap()
        .extend(change.as_object().unwrap().clone());
    cloud.call("ec2", "ModifyInstanceAttribute", request)
}

#[test]
fn attributes_are_changed_one_by_one_in_the_states_that_allow_it() {
    let mut cloud = Cloud::new();
    let id = cloud.running_instance(json!({"UserData": "QUJD"}));
    assert_eq!(
        attribute(&mut cloud, &id, "userData")["UserData"]["Value"],
        "QUJD"
    );
    assert_eq!(
        attribute(&mut cloud, &id, "disableApiStop")["DisableApiStop"]["Value"],
        false
    );
    modify(&mut cloud, &id, json!({"SourceDestCheck": {"Value": false}})).unwrap();
    assert_eq!(cloud.instance(&id)["SourceDestCheck"], false);
    modify(&mut cloud, &id, json!({"DisableApiTermination": {"Value": true}})).unwrap();
    assert_eq!(
        attribute(&mut cloud, &id, "disableApiTermination")["DisableApiTermination"]["Value"],
        true
    );
    modify(
        &mut cloud,
        &id,
        json!({"Attribute": "disableApiTermination", "Value": "false"}),
    )
    .unwrap();
    let not_stopped = format!("The instance '{id}' is not in the 'stopped' state.");
    let larger = json!({"InstanceType": {"Value": "t3.large"}});
    assert_eq!(
        modify(&mut cloud, &id, larger.clone()).unwrap_err(),
        pair("IncorrectInstanceState", not_stopped)
    );
    let both = json!({"DisableApiStop": {"Value": true}, "SourceDestCheck": {"Value": true}});
    assert_eq!(
        modify(&mut cloud, &id, both).unwrap_err().0,
        "InvalidParameterCombination"
    );
    cloud.ok("ec2", "StopInstances", json!({"InstanceIds": [id]}));
    cloud.fabric_catches_up();
    modify(&mut cloud, &id, larger).unwrap();
    let arm = json!({"InstanceType": {"Value": "t4g.large"}});
    assert_eq!(
        modify(&mut cloud, &id, arm).unwrap_err().0,
        "InvalidParameterValue"
    );
    modify(&mut cloud, &id, json!({"UserData": {"Value": "REVG"}})).unwrap();
    assert_eq!(
        attribute(&mut cloud, &id, "instanceType")["InstanceType"]["Value"],
        "t3.large"
    );
    assert_eq!(
        attribute(&mut cloud, &id, "userData")["UserData"]["Value"],
        "REVG"
    );
    let options = json!({"InstanceId": id, "HttpTokens": "optional", "HttpPutResponseHopLimit": 3});
    let answer = cloud.ok("ec2", "ModifyInstanceMetadataOptions", options);
    assert_eq!(answer["InstanceMetadataOptions"]["State"], "applied");
    assert_eq!(cloud.instance(&id)["MetadataOptions"]["HttpTokens"], "optional");
}

#[test]
fn a_volume_lives_as_its_instance_does() {
    let mut cloud = Cloud::new();
    let tags = json!([{"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "root"}]}]);
    let id = cloud.running_instance(json!({"TagSpecifications": tags}));
    let mapping = cloud.instance(&id)["BlockDeviceMappings"][0].clone();
    let request = json!({"VolumeIds": [mapping["Ebs"]["VolumeId"]]});
    let volume = cloud.ok("ec2", "DescribeVolumes", request.clone())["Volumes"][0].clone();
    assert_eq!(volume["Attachments"][0]["InstanceId"], id.as_str());
    assert_eq!(
        (&volume["Size"], &volume["VolumeType"]),
        (&json!(30), &json!("gp3"))
    );
    assert_eq!(volume["Tags"][0]["Value"], "root");
    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [id]}));
    cloud.fabric_catches_up();
    assert_eq!(
        cloud.refused("ec2", "DescribeVolumes", request).0,
        "InvalidVolume.NotFound"
    );
}

#[test]
fn an_agent_with_wrong_attributes_registers_nothing() {
    let mut cloud = Cloud::new();
    for (attributes, text_of_it) in [
        (r#"{"a b": "c"}"#, "Attribute name 'a b' is not valid."),
        (r#"{"a": " c"}"#, "Attribute value ' c' is not valid."),
    ] {
        let id = cloud.launch("t3.small", &format!("ECS_INSTANCE_ATTRIBUTES={attributes}"));
        assert_eq!(cloud.container_instances("default"), Vec::<Value>::new());
        let answer = cloud.ok("ec2", "GetConsoleOutput", json!({"InstanceId": id}));
        let console = String::from_utf8(STANDARD.decode(text(&answer["Output"])).unwrap()).unwrap();
        assert!(console.contains(text_of_it), "{console}");
    }
}

#[test]
fn what_the_user_data_leaves_unknown_is_in_the_console_output() {
    let mut cloud = Cloud::new();
    let script = "#!/bin/bash\nsudo sh -c \"echo ECS_CLUSTER=default >> /etc/ecs/ecs.config\"\n\
        echo ECS_RESERVED_MEMORY=$(free -m) >> /etc/ecs/ecs.config\n/opt/setup.sh\n";
    let id = cloud.running_instance(json!({
        "UserData": STANDARD.encode(script), "IamInstanceProfile": {"Name": "ecsInstanceRole"},
    }));
    let answer = cloud.ok("ec2", "GetConsoleOutput", json!({"InstanceId": id}));
    let console = String::from_utf8(STANDARD.decode(text(&answer["Output"])).unwrap()).unwrap();
    for line in [
        "ECS_RESERVED_MEMORY is not known, and not set: it comes from \"$(free -m)\" of the user data",
        "\"/opt/setup.sh\" of the user data is not run: what it does to /etc/ecs/ecs.config is not known",
        "Registration completed successfully",
    ] {
        assert!(console.contains(line), "{console}");
    }
    assert_eq!(console.matches("level=warn").count(), 2, "{console}");
}

#[test]
fn a_profile_comes_and_goes_and_the_agent_registers_with_it() {
    let mut cloud = Cloud::new();
    let id = cloud.running_instance(json!({}));
    let console = |cloud: &mut Cloud| {
        let answer = cloud.ok("ec2", "GetConsoleOutput", json!({"InstanceId": id}));
        String::from_utf8(STANDARD.decode(text(&answer["Output"])).unwrap()).unwrap()
    };
    assert!(console(&mut cloud).contains("no instance profile"));
    let request = json!({"InstanceId": id, "IamInstanceProfile": {"Name": "ecsInstanceRole"}});
    let made = cloud.ok("ec2", "AssociateIamInstanceProfile", request.clone());
    let association = text(&made["IamInstanceProfileAssociation"]["AssociationId"]);
    assert!(console(&mut cloud).contains("Registration completed successfully"));
    assert_eq!(
        cloud.refused("ec2", "AssociateIamInstanceProfile", request).0,
        "IncorrectState"
    );
    let filter = json!({"Filters": [{"Name": "instance-id", "Values": [id]}]});
    let found = cloud.ok("ec2", "DescribeIamInstanceProfileAssociations", filter.clone());
    assert_eq!(
        found["IamInstanceProfileAssociations"].as_array().unwrap().len(),
        1
    );
    let request = json!({"AssociationId": association, "IamInstanceProfile": {"Name": "other"}});
    let replaced = cloud.ok("ec2", "ReplaceIamInstanceProfileAssociation", request);
    let new = replaced["IamInstanceProfileAssociation"]["AssociationId"].clone();
    let old = json!({"AssociationId": association});
    assert_eq!(
        cloud.refused("ec2", "DisassociateIamInstanceProfile", old).0,
        "NoSuchAssociation"
    );
    cloud.ok(
        "ec2",
        "DisassociateIamInstanceProfile",
        json!({"AssociationId": new}),
    );
    let none = cloud.ok("ec2", "DescribeIamInstanceProfileAssociations", filter);
    assert_eq!(none["IamInstanceProfileAssociations"], json!([]));
}

#[test]
fn an_elastic_address_is_named_by_its_instance() {
    let mut cloud = Cloud::new();
    let id = cloud.running_instance(json!({}));
    let address = cloud.ok("ec2", "AllocateAddress", json!({}));
    let request = json!({"AllocationId": address["AllocationId"], "InstanceId": id});
    cloud.ok("ec2", "AssociateAddress", request);
    assert_eq!(cloud.instance(&id)["PublicIpAddress"], address["PublicIp"]);
    let filter = json!({"Filters": [{"Name": "instance-id", "Values": [id]}]});
    let found = cloud.ok("ec2", "DescribeAddresses", filter);
    assert_eq!(found["Addresses"][0]["InstanceId"], id.as_str());
    cloud.ok("ec2", "StopInstances", json!({"InstanceIds": [id]}));
    cloud.fabric_catches_up();
    assert_eq!(cloud.instance(&id)["PublicIpAddress"], address["PublicIp"]);
    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [id]}));
    cloud.fabric_catches_up();
    let left = cloud.ok("ec2", "DescribeAddresses", json!({}));
    assert_eq!(left["Addresses"][0]["InstanceId"], Value::Null);
}

#[test]
fn images_and_volumes_are_found_by_what_they_are_and_are_not() {
    let mut cloud = Cloud::new();
    cloud.running_instance(json!({}));
    let mut found = |operation: &str, list: &str, name: &str, value: &str| {
        let input = json!({"Filters": [{"Name": name, "Values": [value]}]});
        cloud.ok("ec2", operation, input)[list].as_array().unwrap().len()
    };
    let mut images = |name: &str, value: &str| found("DescribeImages", "Images", name, value);
    let all = images("state", "available");
    assert_eq!(images("manifest-location", "amazon/*"), all);
    assert_eq!(images("sriov-net-support", "simple"), all);
    assert_eq!(images("product-code.type", "*"), 0);
    assert_eq!(images("source-instance-id", "*"), 0);
    let mut volumes = |name: &str, value: &str| found("DescribeVolumes", "Volumes", name, value);
    assert_eq!(volumes("availability-zone-id", "*"), 1);
    assert_eq!(volumes("multi-attach-enabled", "false"), 1);
    assert_eq!(volumes("source-volume-id", "*"), 0);
}
