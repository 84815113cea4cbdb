//! Auto Scaling groups keep their number of instances.

use std::time::Duration;

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::instances::text;

const SERVICE: &str = "autoscaling";

impl Cloud {
    fn template(&mut self, name: &str) -> String {
        let image = self.image("x86_64");
        let input = json!({"LaunchTemplateName": name, "LaunchTemplateData":
            {"ImageId": image, "InstanceType": "t3.micro", "TagSpecifications":
                [{"ResourceType": "instance", "Tags": [{"Key": "from", "Value": "template"}]}]}});
        text(&self.ok("ec2", "CreateLaunchTemplate", input)["LaunchTemplate"]["LaunchTemplateId"])
    }

    fn group_request(&mut self, more: Value) -> Value {
        let subnets = self.subnets().join(",");
        let mut input = json!({"AutoScalingGroupName": "web", "MinSize": 0, "MaxSize": 5, "DesiredCapacity": 2,
            "LaunchTemplate": {"LaunchTemplateName": "web"}, "VPCZoneIdentifier": subnets});
        let members = input.as_object_mut().unwrap();
        members.extend(more.as_object().unwrap().clone());
        members.retain(|_, value| !value.is_null());
        input
    }

    /// The group `web`.
    fn group(&mut self, more: Value) {
        self.template("web");
        let input = self.group_request(more);
        self.ok(SERVICE, "CreateAutoScalingGroup", input);
        self.run_until_idle();
    }

    /// Lets the controller and the kernel work until neither has anything to do.
    pub fn run_until_idle(&mut self) {
        loop {
            let before = self.rows();
            self.tick();
            self.fabric_catches_up();
            self.tick();
            if self.rows() == before {
                return;
            }
        }
    }

    fn rows(&self) -> Vec<Vec<u8>> {
        let changes = self.world.tables().snapshot();
        changes.iter().map(|c| c.row.as_ref().unwrap().encode()).collect()
    }

    fn shown(&mut self) -> Value {
        let input = json!({"AutoScalingGroupNames": ["web"]});
        self.ok(SERVICE, "DescribeAutoScalingGroups", input)["AutoScalingGroups"][0].clone()
    }

    fn members(&mut self) -> Vec<String> {
        let shown = self.shown();
        let instances = shown["Instances"].as_array().unwrap();
        instances.iter().map(|i| text(&i["InstanceId"])).collect()
    }

    fn activities(&mut self) -> Vec<Value> {
        let input = json!({"AutoScalingGroupName": "web"});
        let answer = self.ok(SERVICE, "DescribeScalingActivities", input);
        answer["Activities"].as_array().unwrap().clone()
    }

    fn desire(&mut self, number: u32) {
        self.ok(
            SERVICE,
            "SetDesiredCapacity",
            json!({"AutoScalingGroupName": "web", "DesiredCapacity": number}),
        );
    }
}

#[test]
fn a_group_launches_what_it_wants_over_its_zones() {
    let mut cloud = Cloud::new();
    let id = cloud.template("web");
    let tags = json!([{"Key": "a", "Value": "b", "PropagateAtLaunch": true}, {"Key": "own", "Value": "c"}]);
    let input = cloud.group_request(json!({"DesiredCapacity": 3, "Tags": tags}));
    let shown = cloud.before_controllers(|cloud| {
        cloud.ok(SERVICE, "CreateAutoScalingGroup", input);
        cloud.shown()
    });
    assert_eq!(
        (&shown["DesiredCapacity"], &shown["Instances"]),
        (&json!(3), &json!([]))
    );
    cloud.tick();
    let shown = cloud.shown();
    let states: Vec<&Value> = shown["Instances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| &i["LifecycleState"])
        .collect();
    assert_eq!(states, ["Pending", "Pending", "Pending"]);
    assert_eq!(cloud.activities()[0]["StatusCode"], "InProgress");
    cloud.run_until_idle();
    let shown = cloud.shown();
    let mut zones = Vec::new();
    for member in shown["Instances"].as_array().unwrap() {
        assert_eq!(member["LifecycleState"], "InService");
        assert_eq!(member["HealthStatus"], "Healthy");
        assert_eq!(
            member["LaunchTemplate"],
            json!({"LaunchTemplateId": id, "LaunchTemplateName": "web", "Version": "1"})
        );
        zones.push(text(&member["AvailabilityZone"]));
        let instance = cloud.instance(&text(&member["InstanceId"]));
        let mut tags: Vec<(String, String)> = instance["Tags"]
            .as_array()
            .unwrap()
            .iter()
            .map(|t| (text(&t["Key"]), text(&t["Value"])))
            .collect();
        tags.sort();
        let wanted = [
            ("a", "b"),
            ("aws:autoscaling:groupName", "web"),
            ("aws:ec2launchtemplate:id", id.as_str()),
            ("aws:ec2launchtemplate:version", "1"),
            ("from", "template"),
        ];
        assert_eq!(tags, wanted.map(|(k, v)| (k.to_owned(), v.to_owned())));
    }
    zones.sort();
    zones.dedup();
    assert_eq!(zones.len(), 3, "one in each zone");
    let activities = cloud.activities();
    assert_eq!(activities.len(), 3);
    for activity in &activities {
        assert_eq!(
            (&activity["StatusCode"], &activity["Progress"]),
            (&json!("Successful"), &json!(100))
        );
        assert!(text(&activity["Description"]).starts_with("Launching a new EC2 instance: i-"));
    }
    assert_eq!(
        activities[2]["Cause"],
        "At 2023-11-14T22:13:20Z a user request created an AutoScalingGroup changing the desired capacity from 0 to 3.  At 2023-11-14T22:13:20Z an instance was started in response to a difference between desired and actual capacity, increasing the capacity from 0 to 3."
    );
    let member = text(&shown["Instances"][0]["InstanceId"]);
    let found = cloud.ok(
        SERVICE,
        "DescribeAutoScalingInstances",
        json!({"InstanceIds": [member]}),
    );
    assert_eq!(found["AutoScalingInstances"][0]["AutoScalingGroupName"], "web");
    assert_eq!(found["AutoScalingInstances"][0]["HealthStatus"], "HEALTHY");
}

#[test]
fn a_group_replaces_what_is_terminated_or_stopped() {
    let mut cloud = Cloud::new();
    cloud.group(json!({}));
    let before = cloud.members();
    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [before[0]]}));
    cloud.ok("ec2", "StopInstances", json!({"InstanceIds": [before[1]]}));
    cloud.run_until_idle();
    let after = cloud.members();
    assert_eq!(after.len(), 2);
    assert!(!after.iter().any(|id| before.contains(id)));
    for id in &before {
        assert_eq!(cloud.state(id), "terminated");
    }
    let activities = cloud.activities();
    assert_eq!(activities.len(), 6);
    let causes: Vec<String> = activities.iter().map(|a| text(&a["Cause"])).collect();
    let ends = |text: &str| causes.iter().filter(|c| c.ends_with(text)).count();
    assert_eq!(
        ends(
            "an instance was taken out of service in response to an EC2 health check indicating it has been terminated or stopped."
        ),
        2
    );
    assert_eq!(
        ends("an instance was launched in response to an unhealthy instance needing to be replaced."),
        2
    );
}

#[test]
fn a_group_grows_and_shrinks_except_by_what_is_protected() {
    let mut cloud = Cloud::new();
    cloud.group(json!({"TerminationPolicies": ["OldestInstance"]}));
    let old = cloud.members();
    cloud.after(Duration::from_secs(60));
    cloud.desire(4);
    cloud.run_until_idle();
    assert_eq!(cloud.members().len(), 4);
    let protect = |ids: &[String], is: bool| json!({"AutoScalingGroupName": "web", "InstanceIds": ids, "ProtectedFromScaleIn": is});
    cloud.ok(SERVICE, "SetInstanceProtection", protect(&old, true));
    cloud.desire(2);
    cloud.run_until_idle();
    let mut left = cloud.members();
    left.sort();
    let mut wanted = old.clone();
    wanted.sort();
    assert_eq!(left, wanted);
    cloud.desire(1);
    cloud.run_until_idle();
    assert_eq!(cloud.members().len(), 2);
    let newest = &cloud.activities()[0];
    assert_eq!(newest["StatusCode"], "Cancelled");
    assert_eq!(
        newest["StatusMessage"],
        "Could not scale to desired capacity because all remaining instances are protected from scale in."
    );
    cloud.ok(SERVICE, "SetInstanceProtection", protect(&old[..1], false));
    cloud.run_until_idle();
    assert_eq!(cloud.members(), old[1..]);
    let unknown = cloud.refused(SERVICE, "SetInstanceProtection", protect(&["i-0".into()], true));
    assert_eq!(
        unknown,
        pair(
            "ValidationError",
            "The instance i-0 is not part of Auto Scaling group web."
        )
    );
}

#[test]
fn a_member_is_terminated_with_or_without_another_in_its_place() {
    let mut cloud = Cloud::new();
    cloud.group(json!({"MinSize": 1}));
    let members = cloud.members();
    let terminate = |id: &str, less: bool| json!({"InstanceId": id, "ShouldDecrementDesiredCapacity": less});
    let answer = cloud.ok(
        SERVICE,
        "TerminateInstanceInAutoScalingGroup",
        terminate(&members[0], false),
    );
    assert_eq!(
        answer["Activity"]["Description"],
        json!(format!("Terminating EC2 instance: {}", members[0]))
    );
    assert_eq!(answer["Activity"]["StatusCode"], "InProgress");
    assert!(text(&answer["Activity"]["Cause"]).ends_with("keeping the capacity at the current 2."));
    cloud.run_until_idle();
    assert_eq!(cloud.members().len(), 2);
    cloud.ok(
        SERVICE,
        "TerminateInstanceInAutoScalingGroup",
        terminate(&members[1], true),
    );
    cloud.run_until_idle();
    assert_eq!(cloud.shown()["DesiredCapacity"], 1);
    let last = cloud.members();
    assert_eq!(last.len(), 1);
    assert_eq!(
        cloud.refused(
            SERVICE,
            "TerminateInstanceInAutoScalingGroup",
            terminate(&last[0], true)
        ),
        pair(
            "ValidationError",
            "Currently, desiredSize equals minSize (1). Terminating instance without replacement will violate group's min size constraint. Either set shouldDecrementDesiredCapacity flag to false or lower group's min size."
        )
    );
    assert_eq!(
        cloud.refused(
            SERVICE,
            "TerminateInstanceInAutoScalingGroup",
            terminate("i-0", true)
        ),
        pair(
            "ValidationError",
            "Instance Id not found - No managed instance found for instance ID: i-0"
        )
    );
}

#[test]
fn versions_of_the_template_are_looked_up_at_each_launch() {
    let mut cloud = Cloud::new();
    cloud.group(json!({"DesiredCapacity": 1,
        "LaunchTemplate": {"LaunchTemplateName": "web", "Version": "$Latest"}}));
    cloud.ok(
        "ec2",
        "CreateLaunchTemplateVersion",
        json!({"LaunchTemplateName": "web", "SourceVersion": "1", "LaunchTemplateData": {"InstanceType": "t3.small"}}),
    );
    let first = cloud.members();
    cloud.desire(2);
    cloud.run_until_idle();
    let second = cloud
        .members()
        .into_iter()
        .find(|id| !first.contains(id))
        .unwrap();
    assert_eq!(cloud.instance(&second)["InstanceType"], "t3.small");
    // The one of the old version goes first.
    cloud.desire(1);
    cloud.run_until_idle();
    assert_eq!(cloud.members(), [second]);
    assert_eq!(cloud.shown()["LaunchTemplate"]["Version"], "$Latest");
}

#[test]
fn a_version_that_nobody_gave_is_not_shown() {
    let mut cloud = Cloud::new();
    cloud.group(json!({"DesiredCapacity": 1, "LaunchTemplate": {"LaunchTemplateName": "web"}}));
    cloud.run_until_idle();
    let shown = cloud.shown();
    assert_eq!(shown["LaunchTemplate"]["LaunchTemplateName"], "web");
    assert_eq!(shown["LaunchTemplate"]["Version"], Value::Null);
    // What an instance was launched from is a fact.
    assert_eq!(shown["Instances"][0]["LaunchTemplate"]["Version"], "1");
}

#[test]
fn a_launch_that_fails_is_told_of_and_tried_again() {
    let mut cloud = Cloud::new();
    cloud.group(json!({"DesiredCapacity": 1}));
    let template = json!({"LaunchTemplateName": "web"});
    cloud.ok("ec2", "DeleteLaunchTemplate", template);
    cloud.desire(2);
    let again = cloud.tick();
    assert_eq!(again, Some(cloud.now.plus(Duration::from_secs(60))));
    cloud.tick();
    let activities = cloud.activities();
    assert_eq!(activities.len(), 2, "once a minute");
    assert_eq!(activities[0]["StatusCode"], "Failed");
    assert!(text(&activities[0]["StatusMessage"]).ends_with(" Launching EC2 instance failed."));
    assert!(
        text(&activities[0]["Description"]).starts_with("Launching a new EC2 instance.  Status Reason: ")
    );
    cloud.after(Duration::from_secs(60));
    cloud.tick();
    assert_eq!(cloud.activities().len(), 3);
    cloud.template("other");
    cloud.ok(
        SERVICE,
        "UpdateAutoScalingGroup",
        json!({"AutoScalingGroupName": "web", "LaunchTemplate": {"LaunchTemplateName": "other"}}),
    );
    cloud.run_until_idle();
    assert_eq!(cloud.members().len(), 2);
}

#[test]
fn a_group_is_changed_and_deleted() {
    let mut cloud = Cloud::new();
    cloud.group(json!({}));
    let update = |more: Value| {
        let mut input = json!({"AutoScalingGroupName": "web"});
        input
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        input
    };
    let delete = json!({"AutoScalingGroupName": "web"});
    assert_eq!(
        cloud.refused(SERVICE, "DeleteAutoScalingGroup", delete.clone()),
        pair(
            "ResourceInUse",
            "You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group."
        )
    );
    cloud.ok(
        SERVICE,
        "UpdateAutoScalingGroup",
        update(json!({"MaxSize": 1, "HealthCheckGracePeriod": 7})),
    );
    let shown = cloud.shown();
    assert_eq!(
        (&shown["DesiredCapacity"], &shown["HealthCheckGracePeriod"]),
        (&json!(1), &json!(7))
    );
    cloud.run_until_idle();
    assert_eq!(cloud.members().len(), 1);
    cloud.ok(
        SERVICE,
        "UpdateAutoScalingGroup",
        update(json!({"MinSize": 0, "MaxSize": 0, "DesiredCapacity": 0})),
    );
    cloud.tick();
    assert_eq!(
        cloud.refused(SERVICE, "DeleteAutoScalingGroup", delete.clone()).0,
        "ScalingActivityInProgress"
    );
    cloud.run_until_idle();
    cloud.ok(SERVICE, "DeleteAutoScalingGroup", delete.clone());
    assert_eq!(cloud.shown(), Value::Null);
    assert_eq!(
        cloud.refused(SERVICE, "DeleteAutoScalingGroup", delete),
        pair(
            "ValidationError",
            "AutoScalingGroup name not found - AutoScalingGroup 'web' not found"
        )
    );
}

#[test]
fn a_group_goes_by_force_with_its_instances() {
    let mut cloud = Cloud::new();
    cloud.group(json!({"NewInstancesProtectedFromScaleIn": true}));
    let members = cloud.members();
    let force = json!({"AutoScalingGroupName": "web", "ForceDelete": true});
    cloud.ok(SERVICE, "DeleteAutoScalingGroup", force);
    assert_eq!(cloud.shown()["Status"], "Delete in progress");
    assert_eq!(
        cloud
            .refused(
                SERVICE,
                "SetDesiredCapacity",
                json!({"AutoScalingGroupName": "web", "DesiredCapacity": 0})
            )
            .0,
        "ScalingActivityInProgress"
    );
    cloud.run_until_idle();
    assert_eq!(cloud.shown(), Value::Null);
    for id in members {
        assert_eq!(cloud.state(&id), "terminated");
    }
}

#[test]
fn bad_groups() {
    let mut cloud = Cloud::new();
    cloud.template("web");
    let error = "ValidationError";
    for (change, code, message) in [
        (
            json!({"LaunchTemplate": null}),
            error,
            Some(
                "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.",
            ),
        ),
        (
            json!({"LaunchTemplate": {"LaunchTemplateName": "none"}}),
            error,
            Some(
                "You must use a valid fully-formed launch template. The specified launch template, with template name none, does not exist.",
            ),
        ),
        (
            json!({"LaunchTemplate": {"LaunchTemplateName": "web", "Version": "7"}}),
            error,
            None,
        ),
        (
            json!({"LaunchTemplate": {"LaunchTemplateName": "web", "LaunchTemplateId": "lt-0"}}),
            error,
            None,
        ),
        (
            json!({"VPCZoneIdentifier": null}),
            error,
            Some("At least one Availability Zone or VPC Subnet is required."),
        ),
        (
            json!({"VPCZoneIdentifier": "subnet-0"}),
            error,
            Some("The subnet ID 'subnet-0' does not exist"),
        ),
        (
            json!({"AvailabilityZones": ["eu-west-1a"]}),
            error,
            Some("The availability zones of the specified subnets and the Auto Scaling group do not match"),
        ),
        (json!({"AvailabilityZones": ["eu-west-1z"]}), error, None),
        (
            json!({"MinSize": 6}),
            error,
            Some("Max bound, 5, must be greater than or equal to min bound, 6"),
        ),
        (
            json!({"DesiredCapacity": 6}),
            error,
            Some("Desired capacity:6 must be between the specified min size:0 and max size:5"),
        ),
        (json!({"MaxSize": -1}), error, None),
        (json!({"AutoScalingGroupName": "a:b"}), error, None),
        (json!({"TerminationPolicies": ["Best"]}), error, None),
        (
            json!({"TerminationPolicies": ["Default", "OldestInstance"]}),
            error,
            None,
        ),
        (json!({"Tags": [{"Key": "aws:x", "Value": "y"}]}), error, None),
        (
            json!({"Tags": [{"Key": "x", "ResourceType": "instance"}]}),
            error,
            None,
        ),
        (json!({"LaunchConfigurationName": "x"}), "NotImplemented", None),
        (json!({"MixedInstancesPolicy": {}}), "NotImplemented", None),
        (json!({"TargetGroupARNs": ["x"]}), "NotImplemented", None),
        (json!({"LoadBalancerNames": ["x"]}), "NotImplemented", None),
        (json!({"HealthCheckType": "ELB"}), "NotImplemented", None),
        (json!({"MaxInstanceLifetime": 86400}), "NotImplemented", None),
        (json!({"CapacityRebalance": true}), "NotImplemented", None),
        (json!({"PlacementGroup": "x"}), "NotImplemented", None),
    ] {
        let input = cloud.group_request(change.clone());
        let refused = cloud.refused(SERVICE, "CreateAutoScalingGroup", input);
        assert_eq!(refused.0, code, "{change}");
        assert!(message.is_none_or(|m| m == refused.1), "{refused:?}");
    }
    let input = cloud.group_request(json!({}));
    cloud.ok(SERVICE, "CreateAutoScalingGroup", input.clone());
    assert_eq!(
        cloud.refused(SERVICE, "CreateAutoScalingGroup", input),
        pair(
            "AlreadyExists",
            "AutoScalingGroup by this name already exists - A group with the name web already exists"
        )
    );
    for (number, message) in [
        (
            6,
            "New SetDesiredCapacity value 6 is above max value 5 for the AutoScalingGroup.",
        ),
        (
            -1,
            "New SetDesiredCapacity value -1 is below min value 0 for the AutoScalingGroup.",
        ),
    ] {
        let input = json!({"AutoScalingGroupName": "web", "DesiredCapacity": number});
        assert_eq!(
            cloud.refused(SERVICE, "SetDesiredCapacity", input),
            pair(error, message)
        );
    }
}

#[test]
fn groups_have_tags_and_pages() {
    let mut cloud = Cloud::new();
    cloud.template("web");
    for name in ["a", "b", "c"] {
        let input = cloud.group_request(json!({"AutoScalingGroupName": name, "DesiredCapacity": 0}));
        cloud.ok(SERVICE, "CreateAutoScalingGroup", input);
    }
    let tag = |group: &str, value: &str| {
        json!({"Tags": [{"ResourceId": group, "ResourceType": "auto-scaling-group", "Key": "k", "Value": value,
            "PropagateAtLaunch": true}]})
    };
    cloud.ok(SERVICE, "CreateOrUpdateTags", tag("b", "old"));
    cloud.ok(SERVICE, "CreateOrUpdateTags", tag("b", "new"));
    let filters = json!({"Filters": [{"Name": "tag:k", "Values": ["ne*"]}]});
    let found = cloud.ok(SERVICE, "DescribeAutoScalingGroups", filters);
    assert_eq!(found["AutoScalingGroups"][0]["AutoScalingGroupName"], "b");
    let filters = json!({"Filters": [{"Name": "auto-scaling-group", "Values": ["b"]}]});
    let tags = cloud.ok(SERVICE, "DescribeTags", filters.clone());
    assert_eq!(
        tags["Tags"],
        json!([{"Key": "k", "Value": "new", "PropagateAtLaunch": true, "ResourceId": "b",
            "ResourceType": "auto-scaling-group"}])
    );
    cloud.ok(
        SERVICE,
        "DeleteTags",
        json!({"Tags": [{"ResourceId": "b", "Key": "k"}]}),
    );
    assert_eq!(cloud.ok(SERVICE, "DescribeTags", filters)["Tags"], json!([]));
    assert_eq!(
        cloud.refused(SERVICE, "CreateOrUpdateTags", tag("none", "x")).0,
        "ValidationError"
    );
    let page = cloud.ok(SERVICE, "DescribeAutoScalingGroups", json!({"MaxRecords": 2}));
    assert_eq!(page["AutoScalingGroups"].as_array().unwrap().len(), 2);
    let rest = json!({"NextToken": page["NextToken"]});
    let rest = cloud.ok(SERVICE, "DescribeAutoScalingGroups", rest);
    assert_eq!(rest["AutoScalingGroups"][0]["AutoScalingGroupName"], "c");
    assert_eq!(
        cloud
            .refused(SERVICE, "DescribeAutoScalingGroups", json!({"NextToken": "%"}))
            .0,
        "InvalidNextToken"
    );
}

#[test]
fn a_group_that_is_not_there_cannot_be_updated() {
    let mut cloud = Cloud::new();
    let input = json!({"AutoScalingGroupName": "fake", "MinSize": 1});
    assert_eq!(
        cloud.refused(SERVICE, "UpdateAutoScalingGroup", input),
        pair("ValidationError", "AutoScalingGroup name not found - null")
    );
}
