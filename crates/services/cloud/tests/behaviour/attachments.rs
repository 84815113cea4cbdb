//! Interfaces that come to instances and leave them, and elastic addresses of instances.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::instances::text;

fn interface(cloud: &mut Cloud, subnet: &str) -> String {
    let made = cloud.ok("ec2", "CreateNetworkInterface", json!({"SubnetId": subnet}));
    text(&made["NetworkInterface"]["NetworkInterfaceId"])
}

fn shown(cloud: &mut Cloud, eni: &str) -> Value {
    let input = json!({"NetworkInterfaceIds": [eni]});
    cloud.ok("ec2", "DescribeNetworkInterfaces", input)["NetworkInterfaces"][0].clone()
}

fn attach(instance: &str, eni: &str, index: u32) -> Value {
    json!({"InstanceId": instance, "NetworkInterfaceId": eni, "DeviceIndex": index})
}

#[test]
fn an_interface_comes_to_an_instance_and_leaves_it() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let eni = interface(&mut cloud, &subnet);
    let attachment =
        text(&cloud.ok("ec2", "AttachNetworkInterface", attach(&instance, &eni, 2))["AttachmentId"]);
    let now = shown(&mut cloud, &eni);
    assert_eq!(now["Status"], "attaching");
    assert_eq!(now["Attachment"]["Status"], "attaching");
    cloud.fabric_catches_up();
    let now = shown(&mut cloud, &eni);
    assert_eq!(now["Status"], "in-use");
    assert_eq!(now["Attachment"]["Status"], "attached");
    assert_eq!(now["Attachment"]["AttachmentId"], json!(attachment));
    assert_eq!(now["Attachment"]["InstanceId"], json!(instance));
    assert_eq!(now["Attachment"]["DeviceIndex"], 2);
    assert_eq!(now["Attachment"]["DeleteOnTermination"], false);
    assert_eq!(
        cloud.refused(
            "ec2",
            "DeleteNetworkInterface",
            json!({"NetworkInterfaceId": eni})
        ),
        pair(
            "InvalidParameterValue",
            format!("Network interface '{eni}' is currently in use.")
        )
    );
    // It goes with the instance if it is told so, but not by being detached.
    let goes = |attachment: &str| json!({"NetworkInterfaceId": eni, "Attachment": {"AttachmentId": attachment, "DeleteOnTermination": true}});
    assert_eq!(
        cloud
            .refused(
                "ec2",
                "ModifyNetworkInterfaceAttribute",
                goes("eni-attach-00000000")
            )
            .0,
        "InvalidAttachmentID.NotFound"
    );
    cloud.ok("ec2", "ModifyNetworkInterfaceAttribute", goes(&attachment));
    assert_eq!(shown(&mut cloud, &eni)["Attachment"]["DeleteOnTermination"], true);
    let detach = json!({"AttachmentId": attachment, "Force": true});
    cloud.ok("ec2", "DetachNetworkInterface", detach.clone());
    assert_eq!(shown(&mut cloud, &eni)["Attachment"]["Status"], "detaching");
    cloud.fabric_catches_up();
    let now = shown(&mut cloud, &eni);
    assert_eq!(now["Status"], "available");
    assert!(now.get("Attachment").is_none());
    assert_eq!(
        cloud.refused("ec2", "DetachNetworkInterface", detach),
        pair(
            "InvalidAttachmentID.NotFound",
            format!("The networkInterface attachment ID '{attachment}' does not exist")
        )
    );
}

#[test]
fn a_stopped_instance_has_its_interfaces_at_the_next_start() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let (kept, lost) = (interface(&mut cloud, &subnet), interface(&mut cloud, &subnet));
    cloud.ok("ec2", "StopInstances", json!({"InstanceIds": [instance]}));
    assert_eq!(
        cloud
            .refused("ec2", "AttachNetworkInterface", attach(&instance, &kept, 1))
            .0,
        "IncorrectState"
    );
    cloud.fabric_catches_up();
    assert_eq!(cloud.state(&instance), "stopped");
    cloud.ok("ec2", "AttachNetworkInterface", attach(&instance, &kept, 1));
    let second = cloud.ok("ec2", "AttachNetworkInterface", attach(&instance, &lost, 2));
    assert_eq!(shown(&mut cloud, &kept)["Attachment"]["Status"], "attached");
    let detach = json!({"AttachmentId": second["AttachmentId"]});
    cloud.ok("ec2", "DetachNetworkInterface", detach);
    assert_eq!(shown(&mut cloud, &lost)["Status"], "available");
    cloud.ok("ec2", "StartInstances", json!({"InstanceIds": [instance]}));
    cloud.fabric_catches_up();
    assert_eq!(cloud.state(&instance), "running");
    assert_eq!(shown(&mut cloud, &kept)["Attachment"]["Status"], "attached");
    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [instance]}));
    cloud.fabric_catches_up();
    assert_eq!(cloud.state(&instance), "terminated");
    assert_eq!(shown(&mut cloud, &kept)["Status"], "available");
}

#[test]
fn bad_attachments() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let elsewhere = cloud.subnets().into_iter().find(|id| *id != subnet).unwrap();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let eni = interface(&mut cloud, &subnet);
    let far = interface(&mut cloud, &elsewhere);
    let pending = text(&cloud.run_instance(json!({"SubnetId": subnet}))["InstanceId"]);
    let primary = cloud.instance(&instance)["NetworkInterfaces"][0].clone();
    let index =
        |n: u32| format!("Instance '{instance}' already has an interface attached at device index '{n}'.");
    for (change, code, message) in [
        (json!({"InstanceId": "i-0123"}), "InvalidInstanceID.Malformed", None),
        (
            json!({"InstanceId": "i-0123456789abcdef0"}),
            "InvalidInstanceID.NotFound",
            Some("The instance ID 'i-0123456789abcdef0' does not exist".to_owned()),
        ),
        (
            json!({"NetworkInterfaceId": "eni-00000000"}),
            "InvalidNetworkInterfaceID.NotFound",
            Some("The networkInterface ID 'eni-00000000' does not exist".to_owned()),
        ),
        (json!({"InstanceId": pending}), "IncorrectState", None),
        (json!({"DeviceIndex": 0}), "InvalidParameterValue", Some(index(0))),
        (json!({"DeviceIndex": -1}), "InvalidParameterValue", None),
        (
            json!({"NetworkInterfaceId": far}),
            "InvalidParameterCombination",
            Some("You may not attach a network interface to an instance if they are not in the same availability zone".to_owned()),
        ),
        (
            json!({"NetworkInterfaceId": primary["NetworkInterfaceId"]}),
            "InvalidNetworkInterface.InUse",
            None,
        ),
        (json!({"NetworkCardIndex": 1}), "NotImplemented", None),
        (json!({"EnaQueueCount": 1}), "NotImplemented", None),
        (json!({"DryRun": true}), "DryRunOperation", None),
    ] {
        let mut input = attach(&instance, &eni, 1);
        for (name, value) in change.as_object().unwrap() {
            input[name] = value.clone();
        }
        let refused = cloud.refused("ec2", "AttachNetworkInterface", input);
        assert_eq!(refused.0, code, "{change}");
        assert!(message.is_none_or(|m| m == refused.1), "{refused:?}");
    }
    // A t3.medium has three.
    cloud.ok("ec2", "AttachNetworkInterface", attach(&instance, &eni, 1));
    let (third, fourth) = (interface(&mut cloud, &subnet), interface(&mut cloud, &subnet));
    cloud.ok("ec2", "AttachNetworkInterface", attach(&instance, &third, 2));
    assert_eq!(
        cloud.refused("ec2", "AttachNetworkInterface", attach(&instance, &fourth, 3)),
        pair(
            "AttachmentLimitExceeded",
            "Interface count 4 exceeds the limit for t3.medium"
        )
    );
    let detach = json!({"AttachmentId": primary["Attachment"]["AttachmentId"]});
    assert_eq!(
        cloud.refused("ec2", "DetachNetworkInterface", detach),
        pair(
            "OperationNotPermitted",
            "The network interface at device index 0 and networkCard index 0 cannot be detached."
        )
    );
}

#[test]
fn an_interface_has_as_many_addresses_as_the_type_of_its_instance_allows() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let eni = text(&cloud.instance(&instance)["NetworkInterfaces"][0]["NetworkInterfaceId"]);
    let more = |n: u32| json!({"NetworkInterfaceId": eni, "SecondaryPrivateIpAddressCount": n});
    // A t3.medium's has six.
    cloud.ok("ec2", "AssignPrivateIpAddresses", more(5));
    assert_eq!(
        cloud.refused("ec2", "AssignPrivateIpAddresses", more(1)),
        pair(
            "PrivateIpAddressLimitExceeded",
            "Number of private addresses will exceed limit."
        )
    );
    let free = interface(&mut cloud, &subnet);
    let more = json!({"NetworkInterfaceId": free, "SecondaryPrivateIpAddressCount": 6});
    cloud.ok("ec2", "AssignPrivateIpAddresses", more);
    assert_eq!(
        cloud
            .refused("ec2", "AttachNetworkInterface", attach(&instance, &free, 1))
            .0,
        "PrivateIpAddressLimitExceeded"
    );
}

#[test]
fn a_tasks_interface_is_the_services() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    let eni = cloud.task(&task).attachment.unwrap().eni.to_string();
    let attachment = text(&shown(&mut cloud, &eni)["Attachment"]["AttachmentId"]);
    assert_eq!(
        cloud.refused(
            "ec2",
            "DetachNetworkInterface",
            json!({"AttachmentId": attachment})
        ),
        pair(
            "OperationNotPermitted",
            "You are not allowed to manage 'ela-attach' attachments."
        )
    );
}

#[test]
fn an_instance_gets_an_elastic_address() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let associate = json!({"InstanceId": instance, "AllocationId": eip["AllocationId"]});
    cloud.ok("ec2", "AssociateAddress", associate.clone());
    assert_eq!(cloud.instance(&instance)["PublicIpAddress"], eip["PublicIp"]);
    let filters = json!({"Filters": [{"Name": "instance-id", "Values": [instance]}]});
    let found = cloud.ok("ec2", "DescribeAddresses", filters);
    assert_eq!(found["Addresses"][0]["InstanceId"], json!(instance));
    // It stays over a stop, which takes another public address away.
    cloud.ok("ec2", "StopInstances", json!({"InstanceIds": [instance]}));
    cloud.fabric_catches_up();
    assert_eq!(cloud.instance(&instance)["PublicIpAddress"], eip["PublicIp"]);
    let eni = interface(&mut cloud, &subnet);
    cloud.ok("ec2", "AttachNetworkInterface", attach(&instance, &eni, 1));
    assert_eq!(
        cloud.refused("ec2", "AssociateAddress", associate),
        pair(
            "InvalidInstanceID",
            format!(
                "There are multiple interfaces attached to instance '{instance}'. Please specify an interface ID for the operation instead."
            )
        )
    );
    let pending = text(&cloud.run_instance(json!({}))["InstanceId"]);
    let input = json!({"InstanceId": pending, "AllocationId": eip["AllocationId"]});
    assert_eq!(
        cloud.refused("ec2", "AssociateAddress", input).1,
        format!("The pending instance '{pending}' is not in a valid state for this operation.")
    );
    // Beside its instance an interface says which of them is meant.
    let both =
        json!({"InstanceId": instance, "NetworkInterfaceId": eni, "AllocationId": eip["AllocationId"]});
    cloud.ok("ec2", "AssociateAddress", both);
    let shown = cloud.ok("ec2", "DescribeAddresses", json!({}))["Addresses"][0].clone();
    assert_eq!(shown["NetworkInterfaceId"], eni);
}

#[test]
fn a_request_names_an_elastic_address_in_one_way() {
    let mut cloud = Cloud::new();
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let (id, ip) = (&eip["AllocationId"], &eip["PublicIp"]);
    let association = "eipassoc-0123456789abcdef0";
    let missing = |kind: &str| {
        pair(
            "MissingParameter",
            format!("Either public IP or {kind} must be specified"),
        )
    };
    let both = |kind: &str| {
        pair(
            "InvalidParameterCombination",
            format!("You may specify public IP or {kind}, but not both in the same call"),
        )
    };
    for (operation, input, refused) in [
        ("AssociateAddress", json!({}), missing("allocation id")),
        (
            "AssociateAddress",
            json!({"AllocationId": "", "PublicIp": ""}),
            missing("allocation id"),
        ),
        (
            "AssociateAddress",
            json!({"AllocationId": id, "PublicIp": ip}),
            both("allocation id"),
        ),
        (
            "AssociateAddress",
            json!({"AllocationId": id}),
            pair(
                "MissingParameter",
                "Either instance ID or network interface id must be specified",
            ),
        ),
        ("ReleaseAddress", json!({}), missing("allocation id")),
        (
            "ReleaseAddress",
            json!({"AllocationId": id, "PublicIp": ip}),
            both("allocation id"),
        ),
        ("DisassociateAddress", json!({}), missing("association id")),
        (
            "DisassociateAddress",
            json!({"AssociationId": association, "PublicIp": ip}),
            both("association id"),
        ),
    ] {
        assert_eq!(
            cloud.refused("ec2", operation, input.clone()),
            refused,
            "{operation} {input}"
        );
    }
    cloud.ok("ec2", "ReleaseAddress", json!({"PublicIp": ip}));
}

#[test]
fn a_route_leads_to_an_instance() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let tables = cloud.ok("ec2", "DescribeRouteTables", json!({}));
    let table = text(&tables["RouteTables"][0]["RouteTableId"]);
    let route =
        json!({"RouteTableId": table, "DestinationCidrBlock": "192.0.2.0/24", "InstanceId": instance});
    cloud.ok("ec2", "CreateRoute", route);
    let filters = json!({"Filters": [{"Name": "route.instance-id", "Values": [instance]}]});
    let state = |cloud: &mut Cloud| {
        let shown = cloud.ok("ec2", "DescribeRouteTables", filters.clone());
        let routes = shown["RouteTables"][0]["Routes"].as_array().unwrap().clone();
        let route = routes
            .into_iter()
            .find(|r| r["DestinationCidrBlock"] == "192.0.2.0/24")
            .unwrap();
        assert_eq!(route["InstanceOwnerId"], "123456789012");
        assert!(route["NetworkInterfaceId"].is_string());
        text(&route["State"])
    };
    assert_eq!(state(&mut cloud), "active");
    cloud.ok("ec2", "StopInstances", json!({"InstanceIds": [instance]}));
    cloud.fabric_catches_up();
    assert_eq!(state(&mut cloud), "blackhole");
}
