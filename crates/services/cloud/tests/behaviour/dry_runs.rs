//! Dry runs tell what is wrong with a request, and not what only the states of things forbid.

use serde_json::{Value, json};

use crate::cloud::Cloud;
use crate::instances::text;

const SUCCEEDS: &str = "DryRunOperation";

fn dry(cloud: &mut Cloud, operation: &str, mut request: Value) -> String {
    request["DryRun"] = true.into();
    cloud.refused("ec2", operation, request).0
}

#[test]
fn states_and_limits_are_not_looked_at() {
    let mut cloud = Cloud::new();
    let running = cloud.running_instance(json!({"DisableApiTermination": true, "DisableApiStop": true}));
    let pending = text(&cloud.run_instance(json!({}))["InstanceId"]);
    let vpcs = cloud.ok("ec2", "DescribeVpcs", json!({}));
    let vpc = text(&vpcs["Vpcs"][0]["VpcId"]);
    let subnet = cloud.first_subnet();
    let enis = cloud.ok("ec2", "DescribeNetworkInterfaces", json!({}));
    let eni = text(&enis["NetworkInterfaces"][0]["NetworkInterfaceId"]);
    let group = json!({"GroupName": "web", "Description": "d", "VpcId": vpc});
    let made = cloud.ok("ec2", "CreateSecurityGroup", group.clone());
    let rule =
        json!([{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]);
    let rule = json!({"GroupId": made["GroupId"], "IpPermissions": rule});
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", rule.clone());
    let gateways = cloud.ok("ec2", "DescribeInternetGateways", json!({}));
    let gateway = text(&gateways["InternetGateways"][0]["InternetGatewayId"]);
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let at = json!({"AllocationId": eip["AllocationId"], "NetworkInterfaceId": eni});
    cloud.ok("ec2", "AssociateAddress", at);
    for (operation, request) in [
        (
            "ModifyInstanceAttribute",
            json!({"InstanceId": running, "UserData": {"Value": "eA=="}}),
        ),
        (
            "ModifyInstanceAttribute",
            json!({"InstanceId": running, "EbsOptimized": {"Value": true}}),
        ),
        ("StartInstances", json!({"InstanceIds": [running]})),
        ("StopInstances", json!({"InstanceIds": [pending]})),
        ("StopInstances", json!({"InstanceIds": [running]})),
        ("TerminateInstances", json!({"InstanceIds": [running]})),
        ("RebootInstances", json!({"InstanceIds": [pending]})),
        ("DeleteVpc", json!({"VpcId": vpc})),
        ("DeleteSubnet", json!({"SubnetId": subnet})),
        (
            "CreateSubnet",
            json!({"VpcId": vpc, "CidrBlock": "172.31.0.0/24"}),
        ),
        ("CreateSecurityGroup", group),
        ("AuthorizeSecurityGroupIngress", rule),
        ("DeleteInternetGateway", json!({"InternetGatewayId": gateway})),
        (
            "AttachInternetGateway",
            json!({"InternetGatewayId": gateway, "VpcId": vpc}),
        ),
        (
            "DetachInternetGateway",
            json!({"InternetGatewayId": gateway, "VpcId": vpc}),
        ),
        ("DeleteNetworkInterface", json!({"NetworkInterfaceId": eni})),
        (
            "AttachNetworkInterface",
            json!({"NetworkInterfaceId": eni, "InstanceId": running, "DeviceIndex": 0}),
        ),
        ("ReleaseAddress", json!({"AllocationId": eip["AllocationId"]})),
        ("CreateDefaultVpc", json!({})),
        ("CreateVpc", json!({"CidrBlock": "10.0.0.0/16"})),
        ("RunInstances", cloud.instance_request(json!({}))),
    ] {
        assert_eq!(dry(&mut cloud, operation, request), SUCCEEDS, "{operation}");
    }
    assert_eq!(cloud.state(&running), "running");
    assert_eq!(cloud.ok("ec2", "DescribeVpcs", json!({})), vpcs);
}

#[test]
fn what_is_wrong_with_the_request_is_told() {
    let mut cloud = Cloud::new();
    let vpcs = cloud.ok("ec2", "DescribeVpcs", json!({}));
    let vpc = text(&vpcs["Vpcs"][0]["VpcId"]);
    for (operation, request, code) in [
        (
            "DeleteVpc",
            json!({"VpcId": "vpc-12345678"}),
            "InvalidVpcID.NotFound",
        ),
        (
            "CreateSubnet",
            json!({"VpcId": vpc, "CidrBlock": "10.0.0.0/24"}),
            "InvalidSubnet.Range",
        ),
        (
            "StopInstances",
            json!({"InstanceIds": ["i-12345678"]}),
            "InvalidInstanceID.NotFound",
        ),
        (
            "StopInstances",
            json!({"InstanceIds": []}),
            "InvalidParameterCombination",
        ),
        (
            "DescribeVpcAttribute",
            json!({"VpcId": "vpc-12345678", "Attribute": "enableDnsSupport"}),
            "InvalidVpcID.NotFound",
        ),
        ("DescribeVpcs", json!({"VpcIds": ["vpc-12345678"]}), SUCCEEDS),
    ] {
        assert_eq!(dry(&mut cloud, operation, request), code, "{operation}");
    }
}
