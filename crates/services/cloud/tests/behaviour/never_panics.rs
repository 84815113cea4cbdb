//! Requests that are nearly right: no input makes the world panic or leaves it unsound.

use model::Entropy;
use rows::{Service, TaskEvent};
use serde_json::{Value, json};

use crate::cloud::{Cloud, web};

/// Requests that are taken, more or less, with something in every member that is looked at.
fn requests(cloud: &mut Cloud, task: &Value) -> Vec<(&'static str, &'static str, Value)> {
    let (subnets, network) = (cloud.subnets(), cloud.network());
    let groups = cloud.ok("ec2", "DescribeSecurityGroups", json!({}));
    let group = groups["SecurityGroups"][0]["GroupId"].clone();
    let arn = task["taskArn"].clone();
    let hosts = cloud.container_instances("default");
    let (host, instance) = (
        hosts[0]["containerInstanceArn"].clone(),
        hosts[0]["ec2InstanceId"].clone(),
    );
    let made = cloud.ok("ec2", "CreateNetworkInterface", json!({"SubnetId": subnets[0]}));
    let eni = made["NetworkInterface"]["NetworkInterfaceId"].clone();
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}))["AllocationId"].clone();
    let mut definition = web();
    definition["ephemeralStorage"] = json!({"sizeInGiB": 21});
    definition["containerDefinitions"][0] = json!({
        "name": "app", "image": "127.0.0.1:4566/a:b", "cpu": 1, "memory": 64, "memoryReservation": 32, "stopTimeout": 30,
        "portMappings": [{"containerPort": 80, "hostPort": 80, "name": "n"}, {"containerPortRange": "90-99"}],
        "ulimits": [{"name": "nofile", "softLimit": 1, "hardLimit": 2}], "links": ["a:b"],
        "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "g"}},
        "linuxParameters": {"capabilities": {"add": ["SYS_PTRACE"]}, "initProcessEnabled": true},
        "environment": [{"name": "A", "value": "b"}], "command": ["x"], "dockerLabels": {"a": "b"},
    });
    let permissions = json!([{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 2, "IpRanges": [{"CidrIp": "10.0.0.0/8"}],
        "UserIdGroupPairs": [{"GroupId": group, "Description": "d"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]);
    let filters = json!([{"Name": "vpc-id", "Values": ["*", "a?b\\"]}]);
    let images = json!([{"imageTag": "t", "imageDigest": "sha256:00"}]);
    vec![
        ("ecs", "RegisterTaskDefinition", definition),
        (
            "ecs",
            "RunTask",
            json!({"taskDefinition": "web", "launchType": "FARGATE", "networkConfiguration": network, "count": 1,
                "clientToken": "t", "group": "g", "startedBy": "s", "platformVersion": "LATEST",
                "overrides": {"cpu": "256", "memory": "512", "containerOverrides": [{"name": "app", "cpu": 1, "memory": 8}]},
                "tags": [{"key": "k", "value": "v"}]}),
        ),
        (
            "ecs",
            "StopTask",
            json!({"task": arn, "reason": "r", "cluster": "default"}),
        ),
        (
            "ecs",
            "DescribeTasks",
            json!({"tasks": [arn, "0123"], "include": ["TAGS"]}),
        ),
        (
            "ecs",
            "ListTasks",
            json!({"maxResults": 1, "nextToken": "MDE", "family": "web", "desiredStatus": "RUNNING"}),
        ),
        (
            "ecs",
            "CreateService",
            json!({"serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "FARGATE",
                "networkConfiguration": network, "clientToken": "t", "platformVersion": "LATEST", "propagateTags": "SERVICE",
                "deploymentConfiguration": {"maximumPercent": 150, "minimumHealthyPercent": 50, "strategy": "ROLLING",
                    "deploymentCircuitBreaker": {"enable": true, "rollback": true},
                    "alarms": {"alarmNames": ["a"], "enable": true, "rollback": true}},
                "healthCheckGracePeriodSeconds": 1, "tags": [{"key": "k", "value": "v"}]}),
        ),
        (
            "ecs",
            "CreateService",
            json!({"serviceName": "d", "taskDefinition": "ports", "schedulingStrategy": "DAEMON", "launchType": "EC2",
                "placementConstraints": [{"type": "memberOf", "expression": "attribute:stack == blue"}]}),
        ),
        (
            "ecs",
            "UpdateService",
            json!({"service": "web", "taskDefinition": "web", "desiredCount": 2, "forceNewDeployment": true,
                "networkConfiguration": network, "placementStrategy": [], "platformVersion": "1.4.0",
                "capacityProviderStrategy": [{"capacityProvider": "FARGATE", "base": 1, "weight": 1}]}),
        ),
        (
            "ecs",
            "DescribeServices",
            json!({"services": ["web", "arn:aws:ecs:eu-west-1:123456789012:service/default/d"], "include": ["TAGS"]}),
        ),
        (
            "ecs",
            "ListServices",
            json!({"maxResults": 1, "nextToken": "MDE", "launchType": "FARGATE", "schedulingStrategy": "REPLICA"}),
        ),
        ("ecs", "DeleteService", json!({"service": "web", "force": true})),
        (
            "ecs",
            "DescribeTaskDefinition",
            json!({"taskDefinition": "web:1"}),
        ),
        (
            "ecs",
            "DeregisterTaskDefinition",
            json!({"taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/f:1"}),
        ),
        (
            "ecs",
            "ListTaskDefinitions",
            json!({"familyPrefix": "web", "sort": "DESC", "maxResults": 1, "nextToken": "MDE"}),
        ),
        (
            "ecs",
            "DescribeClusters",
            json!({"clusters": ["default", "arn:aws:ecs:eu-west-1:123456789012:cluster/x"]}),
        ),
        (
            "ecs",
            "CreateCluster",
            json!({"clusterName": "c", "settings": [{"name": "containerInsights", "value": "disabled"}]}),
        ),
        (
            "ecs",
            "RunTask",
            json!({"taskDefinition": "ports", "count": 2, "group": "g", "launchType": "EC2",
                "placementStrategy": [{"type": "spread", "field": "attribute:stack"}, {"type": "binpack", "field": "cpu"}],
                "placementConstraints": [{"type": "memberOf", "expression": "attribute:stack =~ b.* or not(task:group == g)"}],
                "overrides": {"containerOverrides": [{"name": "app", "cpu": 64, "memory": 64, "memoryReservation": 32}]}}),
        ),
        (
            "ecs",
            "RunTask",
            json!({"taskDefinition": "web", "launchType": "EC2", "networkConfiguration": network}),
        ),
        (
            "ecs",
            "StartTask",
            json!({"taskDefinition": "ports", "containerInstances": [host], "startedBy": "s",
                "tags": [{"key": "k", "value": "v"}]}),
        ),
        (
            "ecs",
            "RegisterContainerInstance",
            json!({"instanceIdentityDocument": json!({"instanceId": instance}).to_string(), "containerInstanceArn": host,
                "totalResources": [{"name": "CPU", "type": "INTEGER", "integerValue": 2048},
                    {"name": "MEMORY", "type": "INTEGER", "integerValue": 3000},
                    {"name": "PORTS", "type": "STRINGSET", "stringSetValue": ["22"]}],
                "attributes": [{"name": "ecs.capability.task-eni"}, {"name": "stack", "value": "blue"}]}),
        ),
        (
            "ecs",
            "DeregisterContainerInstance",
            json!({"containerInstance": host, "force": true}),
        ),
        (
            "ecs",
            "DescribeContainerInstances",
            json!({"containerInstances": [host, "0123"], "include": ["TAGS", "CONTAINER_INSTANCE_HEALTH"]}),
        ),
        (
            "ecs",
            "ListContainerInstances",
            json!({"filter": "registeredAt > 2018-06-18T22:28:28Z and attribute:stack in [blue, 'red']",
                "maxResults": 1, "nextToken": "MDE", "status": "ACTIVE"}),
        ),
        (
            "ecs",
            "UpdateContainerInstancesState",
            json!({"containerInstances": [host], "status": "DRAINING"}),
        ),
        (
            "ecs",
            "UpdateContainerInstancesState",
            json!({"containerInstances": [host], "status": "ACTIVE"}),
        ),
        (
            "ecs",
            "PutAttributes",
            json!({"attributes": [{"name": "stack", "value": "blue", "targetId": host}]}),
        ),
        (
            "ecs",
            "DeleteAttributes",
            json!({"attributes": [{"name": "stack", "targetId": host}]}),
        ),
        (
            "ecs",
            "ListAttributes",
            json!({"targetType": "container-instance", "attributeName": "stack", "attributeValue": "blue",
                "maxResults": 1, "nextToken": "MDE"}),
        ),
        (
            "ecs",
            "PutAccountSetting",
            json!({"name": "awsvpcTrunking", "value": "enabled",
                "principalArn": "arn:aws:iam::123456789012:role/r"}),
        ),
        (
            "ecs",
            "ListAccountSettings",
            json!({"name": "awsvpcTrunking", "value": "enabled", "effectiveSettings": true, "maxResults": 1,
                "nextToken": "MDE"}),
        ),
        (
            "ecs",
            "TagResource",
            json!({"resourceArn": arn, "tags": [{"key": "k", "value": "v"}]}),
        ),
        (
            "ec2",
            "AuthorizeSecurityGroupIngress",
            json!({"GroupId": group, "IpPermissions": permissions}),
        ),
        (
            "ec2",
            "RevokeSecurityGroupIngress",
            json!({"GroupId": group, "IpPermissions": permissions}),
        ),
        (
            "ec2",
            "AuthorizeSecurityGroupEgress",
            json!({"GroupId": group, "IpProtocol": "icmp", "FromPort": 8, "ToPort": -1, "CidrIp": "1.2.3.4/32"}),
        ),
        (
            "ec2",
            "CreateSecurityGroup",
            json!({"GroupName": "n", "Description": "d", "TagSpecifications":
            [{"ResourceType": "security-group", "Tags": [{"Key": "k", "Value": "v"}]}]}),
        ),
        (
            "ec2",
            "DescribeSubnets",
            json!({"SubnetIds": subnets, "Filters": filters}),
        ),
        (
            "ec2",
            "DescribeNetworkInterfaces",
            json!({"Filters": filters, "MaxResults": 5, "NextToken": "MDE"}),
        ),
        (
            "ec2",
            "CreateNetworkInterface",
            json!({"SubnetId": subnets[0], "PrivateIpAddress": "172.31.0.9", "Groups": [group], "ClientToken": "t",
                "PrivateIpAddresses": [{"PrivateIpAddress": "172.31.0.10", "Primary": false}], "Description": "d",
                "SecondaryPrivateIpAddressCount": 1}),
        ),
        (
            "ec2",
            "AssignPrivateIpAddresses",
            json!({"NetworkInterfaceId": eni, "PrivateIpAddresses": ["172.31.0.11"], "AllowReassignment": true,
                "SecondaryPrivateIpAddressCount": 1}),
        ),
        (
            "ec2",
            "UnassignPrivateIpAddresses",
            json!({"NetworkInterfaceId": eni, "PrivateIpAddresses": ["172.31.0.11"]}),
        ),
        (
            "ec2",
            "ModifyNetworkInterfaceAttribute",
            json!({"NetworkInterfaceId": eni, "Groups": [group], "SourceDestCheck": {"Value": true}}),
        ),
        (
            "ec2",
            "AllocateAddress",
            json!({"Domain": "vpc", "NetworkBorderGroup": "eu-west-1", "PublicIpv4Pool": "amazon"}),
        ),
        (
            "ec2",
            "AssociateAddress",
            json!({"AllocationId": eip, "NetworkInterfaceId": eni, "AllowReassociation": true}),
        ),
        (
            "ec2",
            "ReleaseAddress",
            json!({"AllocationId": eip, "PublicIp": "203.0.113.2"}),
        ),
        (
            "ec2",
            "CreateNatGateway",
            json!({"SubnetId": subnets[0], "AllocationId": eip, "ClientToken": "t", "PrivateIpAddress": "172.31.0.12",
                "ConnectivityType": "public"}),
        ),
        (
            "ec2",
            "DescribeNatGateways",
            json!({"Filter": filters, "MaxResults": 5, "NextToken": "MDE"}),
        ),
        (
            "ec2",
            "DescribeAvailabilityZones",
            json!({"ZoneNames": ["eu-west-1a"], "Filters": filters}),
        ),
        (
            "ec2",
            "CreateTags",
            json!({"Resources": subnets, "Tags": [{"Key": "k", "Value": "v"}]}),
        ),
        (
            "ecr",
            "CreateRepository",
            json!({"repositoryName": "a/b", "imageTagMutability": "IMMUTABLE"}),
        ),
        (
            "ecr",
            "DescribeImages",
            json!({"repositoryName": "a/b", "imageIds": images, "maxResults": 1}),
        ),
        (
            "ecr",
            "BatchDeleteImage",
            json!({"repositoryName": "a/b", "imageIds": images}),
        ),
        (
            "logs",
            "CreateLogGroup",
            json!({"logGroupName": "g", "tags": {"k": "v"}}),
        ),
        (
            "logs",
            "CreateLogStream",
            json!({"logGroupName": "g", "logStreamName": "s"}),
        ),
        (
            "logs",
            "DescribeLogGroups",
            json!({"logGroupNamePrefix": "g", "limit": 1, "nextToken": "Zw"}),
        ),
        (
            "logs",
            "PutRetentionPolicy",
            json!({"logGroupName": "g", "retentionInDays": 1}),
        ),
    ]
}

/// Puts something odd in a random place below `value`.
fn spoil(value: &mut Value, entropy: &mut Entropy) {
    let at = |entropy: &mut Entropy, length: usize| usize::try_from(entropy.below(length as u64)).unwrap();
    match value {
        Value::Object(members) if !members.is_empty() && entropy.below(8) > 0 => {
            let n = at(entropy, members.len());
            spoil(members.values_mut().nth(n).unwrap(), entropy);
        }
        Value::Array(items) if !items.is_empty() && entropy.below(4) > 0 => {
            let n = at(entropy, items.len());
            if entropy.below(6) == 0 {
                items.push(items[n].clone());
            }
            spoil(&mut items[n], entropy);
        }
        Value::Number(_) => {
            let odd = [
                0,
                -1,
                1,
                65_535,
                65_536,
                i64::from(i32::MAX),
                i64::from(i32::MIN),
                100,
            ];
            *value = odd[at(entropy, odd.len())].into();
        }
        Value::String(text) => {
            let odd = [
                "",
                " ",
                "-",
                ":",
                "/",
                "*",
                "é",
                "日本",
                "\0",
                "arn:aws:ecs:::",
                "arn:aws:ecs:eu-west-1:123456789012:",
                "::",
                "99999999999999999999",
                "-1",
                "0-0",
                "65535-65536",
                "1.0.0.0/0",
                "0.0.0.0/33",
                "sg-",
                "%",
                "a-",
                "\\",
                "web:",
                ".vcpu",
                "999999999 vCPU",
                "0.00001 gb",
            ];
            match entropy.below(4) {
                0 => *text = text.repeat(200),
                1 => drop(text.pop()),
                2 => text.insert_str(0, odd[at(entropy, odd.len())]),
                _ => odd[at(entropy, odd.len())].clone_into(text),
            }
        }
        _ => *value = Value::Null,
    }
}

#[test]
fn spoiled_requests() {
    let mut entropy = Entropy::seeded(4);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..40 {
        let mut cloud = Cloud::new();
        cloud.register_web();
        let task = cloud.run_web();
        cloud.interface_ready(&task);
        cloud.event(&task, TaskEvent::Connected);
        cloud.launch("t3.medium", "ECS_INSTANCE_ATTRIBUTES={\"stack\":\"blue\"}");
        let ports = json!([{"containerPort": 80}, {"containerPort": 81, "hostPort": 8081}, {"containerPortRange": "90-92"}]);
        let app = json!({"name": "app", "image": "nginx", "cpu": 64, "memory": 64, "portMappings": ports});
        cloud.ok(
            "ecs",
            "RegisterTaskDefinition",
            json!({"family": "ports", "networkMode": "bridge", "containerDefinitions": [app],
                "placementConstraints": [{"type": "memberOf", "expression": "attribute:ecs.os-type == linux"}]}),
        );
        let requests = requests(&mut cloud, &task);
        for _ in 0..250 {
            let n = usize::try_from(entropy.below(requests.len() as u64)).unwrap();
            let (service, operation, mut document) = requests[n].clone();
            for _ in 0..entropy.below(3) {
                spoil(&mut document, &mut entropy);
            }
            match cloud.call(service, operation, document) {
                Ok(_) => taken += 1,
                Err(_) => refused += 1,
            }
            if entropy.below(8) == 0 {
                cloud.follow();
                let services = cloud.world.tables().scan::<Service>("");
                if services.into_iter().any(|row| row.name == "web") {
                    cloud.move_tasks();
                }
            }
        }
    }
    assert!(taken > 1000 && refused > 1000, "{taken} taken, {refused} refused");
}
