//! Capacity providers: making and changing them, and the clusters that have them.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

impl Cloud {
    /// An Auto Scaling group of t3.small instances that join the cluster `default`; its ARN.
    pub fn hosts_group(&mut self, name: &str, more: Value) -> String {
        let user_data = STANDARD.encode("#!/bin/bash\n");
        let image = self.image("x86_64");
        let template = json!({"LaunchTemplateName": name, "LaunchTemplateData": {"ImageId": image,
            "InstanceType": "t3.small", "UserData": user_data, "IamInstanceProfile": {"Name": "ecsInstanceRole"}}});
        self.ok("ec2", "CreateLaunchTemplate", template);
        let mut input = json!({"AutoScalingGroupName": name, "MinSize": 0, "MaxSize": 5,
            "LaunchTemplate": {"LaunchTemplateName": name}, "VPCZoneIdentifier": self.subnets().join(",")});
        input
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.ok("autoscaling", "CreateAutoScalingGroup", input);
        let input = json!({"AutoScalingGroupNames": [name]});
        let answer = self.ok("autoscaling", "DescribeAutoScalingGroups", input);
        answer["AutoScalingGroups"][0]["AutoScalingGroupARN"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// A provider of a new group, both of one name.
    pub fn provider(&mut self, name: &str, group: Value, settings: Value) {
        let arn = self.hosts_group(name, group);
        let mut asg = json!({"autoScalingGroupArn": arn});
        asg.as_object_mut()
            .unwrap()
            .extend(settings.as_object().unwrap().clone());
        let input = json!({"name": name, "autoScalingGroupProvider": asg});
        self.ok("ecs", "CreateCapacityProvider", input);
    }

    /// Gives the cluster `default` providers and no default strategy.
    pub fn associate(&mut self, providers: &[&str]) -> Value {
        let input = json!({"cluster": "default", "capacityProviders": providers, "defaultCapacityProviderStrategy": []});
        self.ok("ecs", "PutClusterCapacityProviders", input)["cluster"].clone()
    }

    fn provider_named(&mut self, name: &str) -> Value {
        let input = json!({"capacityProviders": [name], "include": ["TAGS"]});
        let answer = self.ok("ecs", "DescribeCapacityProviders", input);
        answer["capacityProviders"][0].clone()
    }

    fn put(&mut self, providers: Value, strategy: Value) -> (String, String) {
        let input = json!({"cluster": "default", "capacityProviders": providers, "defaultCapacityProviderStrategy": strategy});
        self.refused("ecs", "PutClusterCapacityProviders", input)
    }
}

fn invalid(text: &str) -> (String, String) {
    pair("InvalidParameterException", text)
}

fn client(text: &str) -> (String, String) {
    pair("ClientException", text)
}

#[test]
fn a_provider_is_made_with_aws_defaults_and_marks_its_group() {
    let mut cloud = Cloud::new();
    let group = cloud.hosts_group("hosts", json!({}));
    let input = json!({"name": "main", "autoScalingGroupProvider": {"autoScalingGroupArn": group},
        "tags": [{"key": "a", "value": "1"}]});
    let made = cloud.ok("ecs", "CreateCapacityProvider", input)["capacityProvider"].clone();
    let shown = json!({
        "name": "main", "status": "ACTIVE", "type": "EC2_AUTOSCALING", "tags": [{"key": "a", "value": "1"}],
        "capacityProviderArn": "arn:aws:ecs:eu-west-1:123456789012:capacity-provider/main",
        "autoScalingGroupProvider": {"autoScalingGroupArn": group, "managedDraining": "ENABLED",
            "managedTerminationProtection": "DISABLED", "managedScaling": {"status": "DISABLED", "targetCapacity": 100,
            "minimumScalingStepSize": 1, "maximumScalingStepSize": 10000, "instanceWarmupPeriod": 300}},
    });
    assert_eq!(made, shown);
    assert_eq!(cloud.provider_named("main"), shown);
    let tags = cloud.ok("autoscaling", "DescribeTags", json!({}))["Tags"].clone();
    let mark = json!([{"Key": "AmazonECSManaged", "Value": "", "PropagateAtLaunch": true,
        "ResourceId": "hosts", "ResourceType": "auto-scaling-group"}]);
    assert_eq!(tags, mark);
}

#[test]
fn what_no_provider_can_be() {
    let mut cloud = Cloud::new();
    cloud.provider("main", json!({}), json!({}));
    let other = cloud.hosts_group("other", json!({}));
    let mut refused = |name: &str, asg: Value| {
        let input = json!({"name": name, "autoScalingGroupProvider": asg});
        cloud.refused("ecs", "CreateCapacityProvider", input)
    };
    let name = client(
        "The specified capacity provider name is invalid. Up to 255 characters are allowed, including letters (upper and lowercase), numbers, underscores, and hyphens. The name cannot be prefixed with \"aws\", \"ecs\", or \"fargate\". Specify a valid name and try again.",
    );
    let group = json!({"autoScalingGroupArn": other});
    for wrong in [
        "aws-x",
        "ecs1",
        "FARGATE",
        "Fargate_mine",
        "a b",
        &"x".repeat(256),
    ] {
        assert_eq!(refused(wrong, group.clone()), name, "{wrong}");
    }
    let exists = "The specified capacity provider already exists. To change the configuration of an existing capacity provider, update the capacity provider.";
    assert_eq!(refused("main", group.clone()), client(exists));
    let used = "The specified Auto Scaling group is already being used by another capacity provider. Specify a unique Auto Scaling group and try again.";
    assert_eq!(
        refused("second", json!({"autoScalingGroupArn": "main"})),
        client(used)
    );
    let unknown = "The specified Auto Scaling group ARN is invalid. Specify a valid Auto Scaling group ARN and try again.";
    assert_eq!(
        refused("second", json!({"autoScalingGroupArn": "nope"})),
        client(unknown)
    );
    let steps = "The minimum or maximum scaling step size value is invalid. Specify a minimum scaling step size value that is less than or equal to the maximum scaling step size value and try again.";
    let mut asg = group.clone();
    asg["managedScaling"] = json!({"minimumScalingStepSize": 5, "maximumScalingStepSize": 4});
    assert_eq!(refused("second", asg), client(steps));
    let protection = "The managed termination protection setting for the capacity provider is invalid. To enable managed termination protection for a capacity provider, ";
    let mut asg = group;
    asg["managedTerminationProtection"] = json!("ENABLED");
    let scaling = format!("{protection}managed scaling must be enabled for the capacity provider.");
    assert_eq!(refused("second", asg.clone()), client(&scaling));
    asg["managedScaling"] = json!({"status": "ENABLED"});
    let scale_in =
        format!("{protection}the Auto Scaling group must have instance protection from scale in enabled.");
    assert_eq!(refused("second", asg), client(&scale_in));
    let input = json!({"name": "mine", "managedInstancesProvider": {"infrastructureRoleArn": "arn:aws:iam::1:role/x",
        "instanceLaunchTemplate": {"ec2InstanceProfileArn": "arn:aws:iam::1:instance-profile/x",
        "networkConfiguration": {"subnets": ["subnet-1"]}}}});
    assert_eq!(
        cloud.refused("ecs", "CreateCapacityProvider", input),
        pair(
            "UnsupportedFeatureException",
            "A capacity provider of Amazon ECS Managed Instances is not served by cove yet."
        )
    );
}

#[test]
fn an_update_changes_what_it_names() {
    let mut cloud = Cloud::new();
    cloud.provider(
        "main",
        json!({}),
        json!({"managedScaling": {"status": "ENABLED", "targetCapacity": 80}}),
    );
    let update = |asg: Value| json!({"name": "main", "autoScalingGroupProvider": asg});
    let asg = json!({"managedScaling": {"maximumScalingStepSize": 2}, "managedDraining": "DISABLED"});
    let updated = cloud.ok("ecs", "UpdateCapacityProvider", update(asg))["capacityProvider"].clone();
    assert_eq!(updated["updateStatus"], "UPDATE_COMPLETE");
    let asg = &updated["autoScalingGroupProvider"];
    assert_eq!(asg["managedDraining"], "DISABLED");
    assert_eq!(
        asg["managedScaling"],
        json!({"status": "ENABLED", "targetCapacity": 80, "minimumScalingStepSize": 1, "maximumScalingStepSize": 2,
            "instanceWarmupPeriod": 300})
    );
    assert_eq!(cloud.provider_named("main"), updated);
    let (code, text) = cloud.refused(
        "ecs",
        "UpdateCapacityProvider",
        json!({"name": "FARGATE", "autoScalingGroupProvider": {}}),
    );
    assert_eq!(
        (code.as_str(), text.contains("reserved")),
        ("ClientException", true)
    );
    let missing =
        "The specified capacity provider does not exist. Specify a valid name or ARN and try again.";
    let input = json!({"name": "nope", "autoScalingGroupProvider": {}});
    assert_eq!(
        cloud.refused("ecs", "UpdateCapacityProvider", input),
        client(missing)
    );
}

#[test]
fn a_deleted_provider_is_inactive_for_an_hour_and_its_name_is_free() {
    let mut cloud = Cloud::new();
    cloud.provider("main", json!({}), json!({}));
    cloud.associate(&["main"]);
    let delete = json!({"capacityProvider": "arn:aws:ecs:eu-west-1:123456789012:capacity-provider/main"});
    assert_eq!(
        cloud.refused("ecs", "DeleteCapacityProvider", delete.clone()),
        client(
            "The capacity provider cannot be deleted because it is associated with cluster: default. Remove the capacity provider from the cluster and try again."
        )
    );
    cloud.associate(&[]);
    let deleted = cloud.ok("ecs", "DeleteCapacityProvider", delete.clone())["capacityProvider"].clone();
    assert_eq!(deleted["status"], "INACTIVE");
    assert_eq!(deleted["updateStatus"], "DELETE_COMPLETE");
    assert_eq!(cloud.provider_named("main"), deleted);
    let all = cloud.ok("ecs", "DescribeCapacityProviders", json!({}));
    assert_eq!(all["capacityProviders"].as_array().unwrap().len(), 2);
    let missing =
        "The specified capacity provider does not exist. Specify a valid name or ARN and try again.";
    assert_eq!(
        cloud.refused("ecs", "DeleteCapacityProvider", delete),
        client(missing)
    );
    cloud.after(Duration::from_secs(3600));
    cloud.tick();
    let gone = cloud.ok(
        "ecs",
        "DescribeCapacityProviders",
        json!({"capacityProviders": ["main"]}),
    );
    let arn = "arn:aws:ecs:eu-west-1:123456789012:capacity-provider/main";
    assert_eq!(gone["capacityProviders"], json!([]));
    assert_eq!(gone["failures"], json!([{"arn": arn, "reason": "MISSING"}]));
    let again = json!({"name": "main", "autoScalingGroupProvider": {"autoScalingGroupArn": "main"}});
    cloud.ok("ecs", "CreateCapacityProvider", again);
}

#[test]
fn fargate_is_always_there_and_lists_have_pages() {
    let mut cloud = Cloud::new();
    for n in 0..11 {
        cloud.provider(&format!("p{n:02}"), json!({}), json!({}));
    }
    let first = cloud.ok("ecs", "DescribeCapacityProviders", json!({}));
    assert_eq!(first["capacityProviders"].as_array().unwrap().len(), 10);
    assert_eq!(
        first["capacityProviders"][1],
        json!({"name": "FARGATE_SPOT", "status": "ACTIVE", "type": "FARGATE_SPOT", "tags": [],
            "capacityProviderArn": "arn:aws:ecs:eu-west-1:123456789012:capacity-provider/FARGATE_SPOT"})
    );
    let rest = cloud.ok(
        "ecs",
        "DescribeCapacityProviders",
        json!({"nextToken": first["nextToken"]}),
    );
    assert_eq!(rest["capacityProviders"].as_array().unwrap().len(), 3);
    assert_eq!(rest["nextToken"], Value::Null);
    assert_eq!(
        cloud.refused("ecs", "DescribeCapacityProviders", json!({"maxResults": 11})),
        invalid("MaxResults should be between 1 and 10.")
    );
}

#[test]
fn a_cluster_shows_its_providers_strategy_and_attachments() {
    let mut cloud = Cloud::new();
    cloud.provider(
        "main",
        json!({}),
        json!({"managedScaling": {"status": "ENABLED"}}),
    );
    let strategy = json!([{"capacityProvider": "main", "base": 1, "weight": 2}]);
    let put = json!({"cluster": "default", "capacityProviders": ["FARGATE", "main"],
        "defaultCapacityProviderStrategy": strategy});
    let cluster = cloud.ok("ecs", "PutClusterCapacityProviders", put)["cluster"].clone();
    assert_eq!(cluster["capacityProviders"], json!(["FARGATE", "main"]));
    assert_eq!(cluster["defaultCapacityProviderStrategy"], strategy);
    let describe = |include: Value| json!({"clusters": ["default"], "include": include});
    let shown = cloud.ok("ecs", "DescribeClusters", describe(json!(["ATTACHMENTS"])))["clusters"][0].clone();
    assert_eq!(shown["attachmentsStatus"], "UPDATE_COMPLETE");
    assert_eq!(shown["attachments"], cluster["attachments"]);
    let attachments = shown["attachments"].as_array().unwrap();
    let kinds: Vec<&Value> = attachments.iter().map(|a| &a["type"]).collect();
    assert_eq!(kinds, ["as_policy", "managed_draining"]);
    let name = json!({"name": "capacityProviderName", "value": "main"});
    assert!(
        attachments
            .iter()
            .all(|a| a["status"] == "CREATED" && a["details"][0] == name)
    );
    assert_eq!(attachments[0]["id"].as_str().unwrap().len(), 36);
    let plain = cloud.ok("ecs", "DescribeClusters", describe(json!([])))["clusters"][0].clone();
    assert_eq!(plain["attachments"], Value::Null);
    assert_eq!(plain["defaultCapacityProviderStrategy"], strategy);
    let deleted = cloud.ok("ecs", "DeleteCluster", json!({"cluster": "default"}))["cluster"].clone();
    assert_eq!(deleted["capacityProviders"], json!([]));
    let made = cloud.ok(
        "ecs",
        "CreateCluster",
        json!({"clusterName": "new", "capacityProviders": ["FARGATE_SPOT"],
            "defaultCapacityProviderStrategy": [{"capacityProvider": "FARGATE_SPOT"}]}),
    );
    assert_eq!(made["cluster"]["capacityProviders"], json!(["FARGATE_SPOT"]));
    assert_eq!(
        made["cluster"]["defaultCapacityProviderStrategy"],
        json!([{"capacityProvider": "FARGATE_SPOT", "base": 0, "weight": 0}])
    );
}

#[test]
fn what_a_cluster_cannot_have() {
    let mut cloud = Cloud::new();
    cloud.provider("main", json!({}), json!({}));
    let item = |name: &str, base: u32| json!({"capacityProvider": name, "base": base, "weight": 1});
    let not_found =
        "The specified capacity provider was not found. Specify a valid capacity provider and try again.";
    assert_eq!(cloud.put(json!(["nope"]), json!([])), invalid(not_found));
    assert_eq!(
        cloud.put(json!(["FARGATE"]), json!([item("nope", 0)])),
        invalid(not_found)
    );
    let not_associated = "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.";
    assert_eq!(
        cloud.put(json!(["FARGATE"]), json!([item("main", 0)])),
        invalid(not_associated)
    );
    let mixed = "A capacity provider strategy cannot contain a mix of capacity providers using Auto Scaling groups and Fargate providers. Specify one or the other and try again.";
    let both = json!(["FARGATE", "main"]);
    assert_eq!(
        cloud.put(both, json!([item("main", 0), item("FARGATE", 0)])),
        invalid(mixed)
    );
    let bases = "The specified capacity provider strategy contains multiple capacity providers with a base value defined. Only one capacity provider per strategy can have a base value defined.";
    let fargate = json!(["FARGATE", "FARGATE_SPOT"]);
    let items = json!([item("FARGATE", 1), item("FARGATE_SPOT", 1)]);
    assert_eq!(cloud.put(fargate, items), invalid(bases));
    let input = json!({"cluster": "nope", "capacityProviders": [], "defaultCapacityProviderStrategy": []});
    assert_eq!(
        cloud.refused("ecs", "PutClusterCapacityProviders", input),
        pair("ClusterNotFoundException", "Cluster not found.")
    );
    for n in 0..20 {
        cloud.provider(&format!("p{n:02}"), json!({}), json!({}));
    }
    let names: Vec<String> = (0..20)
        .map(|n| format!("p{n:02}"))
        .chain(["main".to_owned()])
        .collect();
    assert_eq!(
        cloud.put(json!(names), json!([])),
        invalid("A cluster can have at most 20 capacity providers.")
    );
}

#[test]
fn instances_of_the_group_are_the_providers_in_the_clusters_that_have_it() {
    let mut cloud = Cloud::new();
    cloud.provider("main", json!({"DesiredCapacity": 1}), json!({}));
    cloud.launch("t3.small", "");
    cloud.run_until_idle();
    let providers = |cloud: &mut Cloud| {
        let mut names: Vec<Value> = Vec::new();
        for instance in cloud.container_instances("default") {
            names.push(instance["capacityProviderName"].clone());
        }
        names.sort_by_key(ToString::to_string);
        names
    };
    assert_eq!(providers(&mut cloud), [Value::Null, Value::Null]);
    cloud.associate(&["main"]);
    assert_eq!(providers(&mut cloud), [json!("main"), Value::Null]);
    let input = json!({"AutoScalingGroupName": "main", "DesiredCapacity": 2});
    cloud.ok("autoscaling", "SetDesiredCapacity", input);
    cloud.run_until_idle();
    assert_eq!(providers(&mut cloud), [json!("main"), json!("main"), Value::Null]);
    cloud.associate(&["FARGATE"]);
    assert_eq!(providers(&mut cloud), [Value::Null, Value::Null, Value::Null]);
}

#[test]
fn the_settings_of_a_cluster_can_be_changed() {
    let mut cloud = Cloud::new();
    let insights = |value: &str| json!([{"name": "containerInsights", "value": value}]);
    let input = |value: &str| json!({"cluster": "default", "settings": insights(value)});
    for operation in ["UpdateCluster", "UpdateClusterSettings"] {
        let answer = cloud.ok("ecs", operation, input("disabled"));
        assert_eq!(answer["cluster"]["settings"], insights("disabled"));
        for value in ["enabled", "enhanced"] {
            assert_eq!(
                cloud.refused("ecs", operation, input(value)),
                pair(
                    "UnsupportedFeatureException",
                    "Container Insights is not served by cove yet."
                )
            );
        }
        assert_eq!(
            cloud.refused("ecs", operation, input("on")),
            invalid("Invalid setting value: on")
        );
        let unknown = json!({"cluster": "nope", "settings": insights("disabled")});
        assert_eq!(
            cloud.refused("ecs", operation, unknown),
            pair("ClusterNotFoundException", "Cluster not found.")
        );
    }
    let input = json!({"cluster": "default", "serviceConnectDefaults": {"namespace": "x"}});
    assert_eq!(
        cloud.refused("ecs", "UpdateCluster", input).0,
        "UnsupportedFeatureException"
    );
}
