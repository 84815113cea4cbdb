//! What callers have to be allowed for the operations: the actions, and the ARNs that requests name.

use model::{AccountId, Region, Scope};
use serde_json::{Value, json};
use wire::{Action, OperationSchema, Shape};

fn operation(service: &str, name: &str) -> &'static OperationSchema {
    let operation = cloud::api::service(service).unwrap().operation(name);
    operation.unwrap_or_else(|| panic!("{service} {name}"))
}

/// The ARNs without `arn:aws:`, with `@` for the region and the account.
fn resources(action: &Action, input: &Value) -> Vec<String> {
    let account = AccountId::parse("123456789012").unwrap();
    let scope = Scope::new(account, Region::parse("eu-west-1").unwrap());
    let arns = action.resources(input, &scope).into_iter();
    arns.map(|arn| {
        let arn = arn.strip_prefix("arn:aws:").unwrap_or(&arn);
        arn.replace("eu-west-1:123456789012", "@")
    })
    .collect()
}

fn assert_cases(service: &str, cases: &[(&str, &str, Value, &[&str])]) {
    for (name, action, input, expected) in cases {
        let own = operation(service, name).action.as_ref().unwrap();
        assert_eq!(own.name, *action);
        assert_eq!(resources(own, input), *expected, "{name} {input}");
    }
}

fn dependents(service: &str, name: &str, input: &Value) -> Vec<(&'static str, Vec<String>)> {
    let asked = operation(service, name).dependents.iter();
    let asked = asked.map(|action| (action.name, resources(action, input)));
    asked.filter(|(_, resources)| !resources.is_empty()).collect()
}

#[test]
fn operations_of_ecs() {
    let cluster = "arn:aws:ecs:eu-west-1:123456789012:cluster/a";
    let service = "arn:aws:ecs:eu-west-1:123456789012:service/a/web";
    let deployment = "arn:aws:ecs:eu-west-1:123456789012:service-deployment/a/web/1";
    assert_cases(
        "ecs",
        &[
            ("ListClusters", "ecs:ListClusters", json!({}), &[]),
            (
                "CreateCluster",
                "ecs:CreateCluster",
                json!({}),
                &["ecs:@:cluster/default"],
            ),
            (
                "CreateCluster",
                "ecs:CreateCluster",
                json!({"clusterName": "a"}),
                &["ecs:@:cluster/a"],
            ),
            (
                "DescribeClusters",
                "ecs:DescribeClusters",
                json!({"clusters": ["a", "b"]}),
                &["ecs:@:cluster/a", "ecs:@:cluster/b"],
            ),
            (
                "DescribeClusters",
                "ecs:DescribeClusters",
                json!({"clusters": []}),
                &["ecs:@:cluster/default"],
            ),
            (
                "DeleteCluster",
                "ecs:DeleteCluster",
                json!({"cluster": cluster}),
                &["ecs:@:cluster/a"],
            ),
            (
                "CreateService",
                "ecs:CreateService",
                json!({"cluster": "a", "serviceName": "web"}),
                &["ecs:@:service/a/web"],
            ),
            (
                "DescribeServices",
                "ecs:DescribeServices",
                json!({"services": ["web", service]}),
                &["ecs:@:service/default/web", "ecs:@:service/a/web"],
            ),
            (
                "UpdateService",
                "ecs:UpdateService",
                json!({"cluster": cluster, "service": "web"}),
                &["ecs:@:service/a/web"],
            ),
            (
                "RunTask",
                "ecs:RunTask",
                json!({"taskDefinition": "web"}),
                &["ecs:@:task-definition/web:*"],
            ),
            (
                "RunTask",
                "ecs:RunTask",
                json!({"taskDefinition": "web:7"}),
                &["ecs:@:task-definition/web:7"],
            ),
            (
                "RunTask",
                "ecs:RunTask",
                json!({"taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7"}),
                &["ecs:@:task-definition/web:7"],
            ),
            (
                "RegisterTaskDefinition",
                "ecs:RegisterTaskDefinition",
                json!({"family": "web"}),
                &["ecs:@:task-definition/web:*"],
            ),
            (
                "DeregisterTaskDefinition",
                "ecs:DeregisterTaskDefinition",
                json!({"taskDefinition": "web:1"}),
                &[],
            ),
            (
                "StopTask",
                "ecs:StopTask",
                json!({"cluster": "a", "task": "0123"}),
                &["ecs:@:task/a/0123"],
            ),
            (
                "GetTaskProtection",
                "ecs:GetTaskProtection",
                json!({"cluster": "a"}),
                &["ecs:@:task/a/*"],
            ),
            (
                "ListTasks",
                "ecs:ListTasks",
                json!({"cluster": "a"}),
                &["ecs:@:container-instance/a/*"],
            ),
            (
                "ListTasks",
                "ecs:ListTasks",
                json!({"containerInstance": "0123"}),
                &["ecs:@:container-instance/default/0123"],
            ),
            (
                "PutAttributes",
                "ecs:PutAttributes",
                json!({"attributes": [{"name": "x", "targetId": "0123"}]}),
                &["ecs:@:container-instance/default/0123"],
            ),
            (
                "DeregisterContainerInstance",
                "ecs:DeregisterContainerInstance",
                json!({"containerInstance": "0123"}),
                &["ecs:@:cluster/default"],
            ),
            (
                "CreateCapacityProvider",
                "ecs:CreateCapacityProvider",
                json!({"name": "cp"}),
                &["ecs:@:capacity-provider/cp"],
            ),
            (
                "DescribeCapacityProviders",
                "ecs:DescribeCapacityProviders",
                json!({}),
                &["ecs:@:capacity-provider/*"],
            ),
            (
                "CreateTaskSet",
                "ecs:CreateTaskSet",
                json!({"cluster": "a", "service": service}),
                &["ecs:@:task-set/a/web/*"],
            ),
            (
                "DeleteTaskSet",
                "ecs:DeleteTaskSet",
                json!({"cluster": "a", "service": "web", "taskSet": "ecs-svc/1"}),
                &["ecs:@:task-set/a/web/ecs-svc/1"],
            ),
            (
                "DescribeServiceDeployments",
                "ecs:DescribeServiceDeployments",
                json!({"serviceDeploymentArns": [deployment]}),
                &["ecs:@:service-deployment/a/web/1"],
            ),
            (
                "ContinueServiceDeployment",
                "ecs:ContinueServiceDeployment",
                json!({"serviceDeploymentArn": deployment}),
                &["ecs:@:service-deployment/a/web/1"],
            ),
            (
                "TagResource",
                "ecs:TagResource",
                json!({"resourceArn": service}),
                &["ecs:@:service/a/web"],
            ),
            ("ListServices", "ecs:ListServices", json!({"cluster": "a"}), &[]),
        ],
    );
}

#[test]
fn operations_of_ec2() {
    assert_cases(
        "ec2",
        &[
            (
                "DescribeInstances",
                "ec2:DescribeInstances",
                json!({"InstanceIds": ["i-1"]}),
                &[],
            ),
            (
                "CreateVpc",
                "ec2:CreateVpc",
                json!({"CidrBlock": "10.0.0.0/16"}),
                &["ec2:@:vpc/*"],
            ),
            (
                "DeleteVpc",
                "ec2:DeleteVpc",
                json!({"VpcId": "vpc-1"}),
                &["ec2:@:vpc/vpc-1"],
            ),
            (
                "CreateSubnet",
                "ec2:CreateSubnet",
                json!({"VpcId": "vpc-1"}),
                &["ec2:@:subnet/*", "ec2:@:vpc/vpc-1"],
            ),
            (
                "CreateNetworkInterface",
                "ec2:CreateNetworkInterface",
                json!({"SubnetId": "subnet-1", "Groups": ["sg-1", "sg-2"]}),
                &[
                    "ec2:@:network-interface/*",
                    "ec2:@:security-group/sg-1",
                    "ec2:@:security-group/sg-2",
                    "ec2:@:subnet/subnet-1",
                ],
            ),
            (
                "AuthorizeSecurityGroupIngress",
                "ec2:AuthorizeSecurityGroupIngress",
                json!({"GroupId": "sg-1"}),
                &["ec2:@:security-group/sg-1"],
            ),
            (
                "AuthorizeSecurityGroupIngress",
                "ec2:AuthorizeSecurityGroupIngress",
                json!({"GroupName": "web"}),
                &["ec2:@:security-group/*"],
            ),
            (
                "AssociateRouteTable",
                "ec2:AssociateRouteTable",
                json!({"RouteTableId": "rtb-1", "SubnetId": "subnet-1"}),
                &["ec2:@:route-table/rtb-1", "ec2:@:subnet/subnet-1"],
            ),
            (
                "AssociateRouteTable",
                "ec2:AssociateRouteTable",
                json!({"RouteTableId": "rtb-1", "GatewayId": "vgw-1"}),
                &["ec2:@:route-table/rtb-1"],
            ),
            (
                "CreateTags",
                "ec2:CreateTags",
                json!({"Resources": ["i-1", "sg-1", "igw-1"], "Tags": []}),
                &[
                    "ec2:@:internet-gateway/igw-1",
                    "ec2:@:security-group/sg-1",
                    "ec2:@:instance/i-1",
                ],
            ),
            (
                "CreateNatGateway",
                "ec2:CreateNatGateway",
                json!({"SubnetId": "subnet-1", "AllocationId": "eipalloc-1"}),
                &[
                    "ec2:@:elastic-ip/eipalloc-1",
                    "ec2:@:natgateway/*",
                    "ec2:@:subnet/subnet-1",
                ],
            ),
            (
                "DeleteNetworkAclEntry",
                "ec2:DeleteNetworkAclEntry",
                json!({"NetworkAclId": "acl-1"}),
                &["ec2:@:network-acl/acl-1"],
            ),
            (
                "TerminateInstances",
                "ec2:TerminateInstances",
                json!({"InstanceIds": ["i-1", "i-1", "i-2"]}),
                &["ec2:@:instance/i-1", "ec2:@:instance/i-2"],
            ),
            (
                "RunInstances",
                "ec2:RunInstances",
                json!({"ImageId": "ami-1", "SubnetId": "subnet-1", "SecurityGroupIds": ["sg-1"]}),
                &[
                    "ec2:eu-west-1::image/ami-1",
                    "ec2:@:instance/*",
                    "ec2:@:volume/*",
                    "ec2:@:network-interface/*",
                    "ec2:@:subnet/subnet-1",
                    "ec2:@:security-group/sg-1",
                ],
            ),
            (
                "RunInstances",
                "ec2:RunInstances",
                json!({"ImageId": "ami-1", "NetworkInterfaces": [{"SubnetId": "subnet-1", "Groups": ["sg-1"]}]}),
                &[
                    "ec2:eu-west-1::image/ami-1",
                    "ec2:@:instance/*",
                    "ec2:@:volume/*",
                    "ec2:@:network-interface/*",
                    "ec2:@:subnet/subnet-1",
                    "ec2:@:security-group/sg-1",
                ],
            ),
            (
                "DisassociateAddress",
                "ec2:DisassociateAddress",
                json!({"AssociationId": "eipassoc-1"}),
                &["ec2:@:elastic-ip/*", "ec2:@:network-interface/*"],
            ),
        ],
    );
}

#[test]
fn operations_of_the_other_services() {
    let group = "arn:aws:logs:eu-west-1:123456789012:log-group:/a/b:*";
    assert_cases(
        "logs",
        &[
            (
                "CreateLogGroup",
                "logs:CreateLogGroup",
                json!({"logGroupName": "/a/b"}),
                &["logs:@:log-group:/a/b:log-stream:"],
            ),
            (
                "PutLogEvents",
                "logs:PutLogEvents",
                json!({"logGroupName": "/a/b", "logStreamName": "s/1"}),
                &["logs:@:log-group:/a/b:log-stream:s/1"],
            ),
            (
                "GetLogEvents",
                "logs:GetLogEvents",
                json!({"logGroupIdentifier": group, "logStreamName": "s"}),
                &["logs:@:log-group:/a/b:log-stream:s"],
            ),
            (
                "FilterLogEvents",
                "logs:FilterLogEvents",
                json!({"logGroupIdentifier": group}),
                &["logs:@:log-group:/a/b:log-stream:"],
            ),
            (
                "TagResource",
                "logs:TagResource",
                json!({"resourceArn": "arn:aws:logs:eu-west-1:123456789012:log-group:/a/b"}),
                &["logs:@:log-group:/a/b"],
            ),
            (
                "DescribeLogGroups",
                "logs:DescribeLogGroups",
                json!({"logGroupNamePrefix": "/a"}),
                &[],
            ),
        ],
    );
    assert_cases(
        "ecr",
        &[
            (
                "GetAuthorizationToken",
                "ecr:GetAuthorizationToken",
                json!({}),
                &[],
            ),
            (
                "BatchGetImage",
                "ecr:BatchGetImage",
                json!({"repositoryName": "team/app"}),
                &["ecr:@:repository/team/app"],
            ),
            (
                "DescribeRepositories",
                "ecr:DescribeRepositories",
                json!({}),
                &["ecr:@:repository/*"],
            ),
        ],
    );
    assert_cases(
        "autoscaling",
        &[
            (
                "DescribeAutoScalingGroups",
                "autoscaling:DescribeAutoScalingGroups",
                json!({"AutoScalingGroupNames": ["g"]}),
                &[],
            ),
            (
                "SetDesiredCapacity",
                "autoscaling:SetDesiredCapacity",
                json!({"AutoScalingGroupName": "g"}),
                &["autoscaling:@:autoScalingGroup:*:autoScalingGroupName/g"],
            ),
            (
                "CreateOrUpdateTags",
                "autoscaling:CreateOrUpdateTags",
                json!({"Tags": [{"ResourceId": "g"}, {"ResourceId": "h"}]}),
                &[
                    "autoscaling:@:autoScalingGroup:*:autoScalingGroupName/g",
                    "autoscaling:@:autoScalingGroup:*:autoScalingGroupName/h",
                ],
            ),
        ],
    );
    assert_cases(
        "cloudwatch",
        &[
            (
                "PutMetricAlarm",
                "cloudwatch:PutMetricAlarm",
                json!({"AlarmName": "hot"}),
                &["cloudwatch:@:alarm:hot"],
            ),
            (
                "DescribeAlarms",
                "cloudwatch:DescribeAlarms",
                json!({}),
                &["cloudwatch:@:alarm:*"],
            ),
            (
                "DescribeAlarmsForMetric",
                "cloudwatch:DescribeAlarmsForMetric",
                json!({}),
                &[],
            ),
        ],
    );
    assert_cases(
        "ssm",
        &[
            (
                "GetParameter",
                "ssm:GetParameter",
                json!({"Name": "/app/db:3"}),
                &["ssm:@:parameter/app/db"],
            ),
            (
                "GetParameters",
                "ssm:GetParameters",
                json!({"Names": ["port", "/aws/service/ecs/x"]}),
                &[
                    "ssm:@:parameter/port",
                    "ssm:eu-west-1::parameter/aws/service/ecs/x",
                ],
            ),
            (
                "GetParametersByPath",
                "ssm:GetParametersByPath",
                json!({"Path": "/aws/service"}),
                &["ssm:eu-west-1::parameter/aws/service"],
            ),
        ],
    );
    assert_cases(
        "service-quotas",
        &[
            (
                "GetServiceQuota",
                "servicequotas:GetServiceQuota",
                json!({"ServiceCode": "ecs", "QuotaCode": "L-1"}),
                &["servicequotas:@:ecs/L-1"],
            ),
            ("ListServices", "servicequotas:ListServices", json!({}), &[]),
        ],
    );
    assert!(
        operation("sts", "GetCallerIdentity").action.is_none(),
        "everybody may ask who they are"
    );
}

#[test]
fn roles_that_are_passed_and_tags_are_asked_for_when_they_are_there() {
    let role = "arn:aws:iam::123456789012:role/ops/app";
    let register = json!({"family": "web", "taskRoleArn": role, "executionRoleArn": "pull"});
    let pass = vec![
        "iam::123456789012:role/ops/app".to_owned(),
        "iam::123456789012:role/pull".to_owned(),
    ];
    assert_eq!(
        dependents("ecs", "RegisterTaskDefinition", &register),
        [("iam:PassRole", pass)]
    );
    let run = json!({"taskDefinition": "web", "tags": [{"key": "a", "value": "b"}], "overrides": {"taskRoleArn": role}});
    assert_eq!(
        dependents("ecs", "RunTask", &run),
        [
            ("ecs:TagResource", vec!["ecs:@:task/default/*".to_owned()]),
            ("iam:PassRole", vec!["iam::123456789012:role/ops/app".to_owned()]),
        ]
    );
    assert_eq!(
        dependents("ecs", "RunTask", &json!({"taskDefinition": "web", "tags": []})),
        []
    );
    let launch =
        json!({"TagSpecifications": [{"ResourceType": "instance", "Tags": []}, {"ResourceType": "volume"}]});
    let tagged = vec!["ec2:@:instance/*".to_owned(), "ec2:@:volume/*".to_owned()];
    assert_eq!(
        dependents("ec2", "RunInstances", &launch),
        [("ec2:CreateTags", tagged)]
    );
}

/// Whether a member that templates name is one of the input, and holds texts if it has to.
fn leads_to(shape: &Shape, path: &str) -> bool {
    match shape {
        Shape::List { item, .. } => leads_to(item, path),
        Shape::Structure(members) => {
            let (name, rest) = path.split_once('.').unwrap_or((path, ""));
            let member = members.iter().find(|member| member.name == name);
            member.is_some_and(|member| leads_to(member.shape, rest))
        }
        Shape::String { .. } => path.is_empty(),
        _ => false,
    }
}

#[test]
fn templates_name_members_of_their_operation() {
    for operation in cloud::api::SERVICES.iter().flat_map(|service| service.operations) {
        let Shape::Structure(members) = operation.input else {
            panic!("{} takes no structure", operation.name);
        };
        for template in operation
            .action
            .iter()
            .chain(operation.dependents)
            .flat_map(|action| action.resources)
        {
            for part in template.split('{').skip(1) {
                let (inside, _) = part.split_once('}').unwrap();
                if let Some(name) = inside.strip_prefix('+') {
                    assert!(members.iter().any(|member| member.name == name), "{template}");
                    continue;
                }
                let paths = inside.split(['=', ':', '~']).next().unwrap_or_default();
                for path in paths
                    .split('|')
                    .filter(|path| !matches!(*path, "region" | "account"))
                {
                    assert!(leads_to(operation.input, path), "{}: {template}", operation.name);
                }
            }
        }
    }
}
