//! What a service needs goes away while it runs: events say so, nothing hangs, and it recovers.

use std::time::Duration;

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

fn cloud() -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud
}

impl Cloud {
    /// A subnet of the default VPC beside its own.
    pub fn new_subnet(&mut self, block: &str) -> String {
        let vpc = self.ok("ec2", "DescribeVpcs", json!({}))["Vpcs"][0]["VpcId"].clone();
        let made = self.ok("ec2", "CreateSubnet", json!({"VpcId": vpc, "CidrBlock": block}));
        made["Subnet"]["SubnetId"].as_str().unwrap().to_owned()
    }

    fn new_group(&mut self) -> String {
        let vpc = self.ok("ec2", "DescribeVpcs", json!({}))["Vpcs"][0]["VpcId"].clone();
        let input = json!({"GroupName": "web", "Description": "d", "VpcId": vpc});
        let made = self.ok("ec2", "CreateSecurityGroup", input);
        made["GroupId"].as_str().unwrap().to_owned()
    }
}

fn network(subnet: &str, groups: &[&str]) -> Value {
    json!({"awsvpcConfiguration": {"subnets": [subnet], "securityGroups": groups}})
}

/// A service without tasks, so that what it names can be deleted.
fn idle(cloud: &mut Cloud, network: Value) {
    cloud.create_service(json!({"desiredCount": 1, "networkConfiguration": network,
        "availabilityZoneRebalancing": "DISABLED"}));
    cloud.run_until_steady();
    cloud.change_service(json!({"desiredCount": 0}));
    cloud.run_until_steady();
    cloud.forget_events();
}

#[test]
fn a_deleted_subnet_is_told_of_and_another_one_is_the_way_on() {
    let mut cloud = cloud();
    let subnet = cloud.new_subnet("172.31.200.0/24");
    idle(&mut cloud, network(&subnet, &[]));
    cloud.ok("ec2", "DeleteSubnet", json!({"SubnetId": subnet}));
    cloud.change_service(json!({"desiredCount": 2}));
    let text = format!(
        "was unable to place a task. Reason: Error retrieving subnet information for [{subnet}]: The subnet ID \
         '{subnet}' does not exist (ErrorCode: InvalidSubnetID.NotFound)"
    );
    assert_eq!(cloud.events(), std::slice::from_ref(&text));
    assert!(cloud.service_tasks().is_empty());
    for _ in 0..10 {
        let until = cloud.primary().no_capacity_until.unwrap();
        assert!(until > cloud.now, "it does not try without a pause");
        cloud.after(until.since(cloud.now));
        cloud.follow();
    }
    assert_eq!(cloud.events(), [text]);
    let other = cloud.network();
    cloud.change_service(json!({"networkConfiguration": other}));
    assert_eq!(cloud.new_tasks().len(), 2);
    cloud.run_until_steady();
    assert_eq!(cloud.deployments().len(), 1);
}

#[test]
fn a_deleted_security_group_is_told_of() {
    let mut cloud = cloud();
    let (subnet, group) = (cloud.first_subnet(), cloud.new_group());
    idle(&mut cloud, network(&subnet, &[&group]));
    cloud.ok("ec2", "DeleteSecurityGroup", json!({"GroupId": group}));
    cloud.change_service(json!({"desiredCount": 1}));
    let text = format!(
        "was unable to place a task. Reason: Error retrieving security group information for [{group}]: The \
         security group '{group}' does not exist (ErrorCode: InvalidGroup.NotFound)"
    );
    assert_eq!(cloud.events(), [text]);
    cloud.change_service(json!({"networkConfiguration": network(&subnet, &[])}));
    cloud.run_until_steady();
    assert_eq!(cloud.running(), 1);
}

#[test]
fn a_subnet_without_addresses_lets_tasks_fail_until_there_are_some() {
    let mut cloud = cloud();
    let subnet = cloud.new_subnet("172.31.200.0/28");
    let hold = json!({"SubnetId": subnet, "SecondaryPrivateIpAddressCount": 10});
    let held = cloud.ok("ec2", "CreateNetworkInterface", hold);
    cloud.create_service(json!({"desiredCount": 1, "networkConfiguration": network(&subnet, &[])}));
    // As many as there may be, each over before it began.
    for _ in 0..3 {
        cloud.move_tasks();
    }
    assert!(
        cloud.service_tasks().is_empty(),
        "they are counted, and others wait"
    );
    assert!(cloud.primary().launch_failures >= 2);
    let shown = cloud.ok(
        "ecs",
        "ListTasks",
        json!({"serviceName": "web", "desiredStatus": "STOPPED"}),
    );
    let shown = cloud.ok("ecs", "DescribeTasks", json!({"tasks": shown["taskArns"]}));
    let failed = shown["tasks"].as_array().unwrap().clone();
    let reason = format!(
        "Unexpected EC2 error while attempting to Create Network Interface in subnet '{subnet}': \
         InsufficientFreeAddressesInSubnet"
    );
    assert!(failed.iter().all(|t| t["stoppedReason"] == reason), "{failed:#?}");
    let id = held["NetworkInterface"]["NetworkInterfaceId"].clone();
    cloud.ok("ec2", "DeleteNetworkInterface", json!({"NetworkInterfaceId": id}));
    cloud.after(Duration::from_secs(60));
    cloud.follow();
    assert_eq!(cloud.new_tasks().len(), 1);
    cloud.run_until_steady();
}

#[test]
fn what_a_service_runs_in_cannot_be_deleted() {
    let mut cloud = cloud();
    cloud.create_service(json!({"desiredCount": 0}));
    assert_eq!(
        cloud.refused("ecs", "DeleteCluster", json!({"cluster": "default"})),
        pair(
            "ClusterContainsServicesException",
            "The Cluster cannot be deleted while Services are active."
        )
    );
}
