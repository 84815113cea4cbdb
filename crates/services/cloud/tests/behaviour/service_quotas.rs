//! What an account may have, and how it gets more.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::vpcs::vpc;

const VPCS: &str = "L-F678F1CE";
const GATEWAYS: &str = "L-A4707A72";

fn quota(service: &str, code: &str) -> Value {
    json!({"ServiceCode": service, "QuotaCode": code})
}

fn value(cloud: &mut Cloud, service: &str, code: &str) -> Value {
    cloud.ok("service-quotas", "GetServiceQuota", quota(service, code))["Quota"]["Value"].clone()
}

fn increase(cloud: &mut Cloud, service: &str, code: &str, to: f64) -> Value {
    let input = json!({"ServiceCode": service, "QuotaCode": code, "DesiredValue": to});
    cloud.ok("service-quotas", "RequestServiceQuotaIncrease", input)["RequestedQuota"].clone()
}

#[test]
fn a_quota_is_raised_at_once() {
    let mut cloud = Cloud::new();
    let made = (1..5).map(|n| vpc(&mut cloud, &format!("10.{n}.0.0/16"))).count();
    assert_eq!(made, 4, "the default VPC is the fifth");
    let one_more = json!({"CidrBlock": "10.9.0.0/16"});
    let full = pair("VpcLimitExceeded", "The maximum number of VPCs has been reached.");
    assert_eq!(cloud.refused("ec2", "CreateVpc", one_more.clone()), full);

    let request = increase(&mut cloud, "vpc", VPCS, 6.0);
    assert_eq!(request["Status"], "APPROVED");
    assert_eq!(
        request["QuotaArn"],
        "arn:aws:servicequotas:eu-west-1:123456789012:vpc/L-F678F1CE"
    );
    assert_eq!(request["QuotaName"], "VPCs per Region");
    assert_eq!(value(&mut cloud, "vpc", VPCS), 6.0);
    cloud.ok("ec2", "CreateVpc", one_more);
    assert_eq!(
        cloud.refused("ec2", "CreateVpc", json!({"CidrBlock": "10.8.0.0/16"})),
        full
    );

    // It is one account's in one region.
    let region = model::Region::parse("eu-central-1").unwrap();
    let home = std::mem::replace(&mut cloud.scope.region, region);
    assert_eq!(value(&mut cloud, "vpc", VPCS), 5.0);
    cloud.scope.region = home;

    let default = cloud.ok("service-quotas", "GetAWSDefaultServiceQuota", quota("vpc", VPCS));
    assert_eq!(default["Quota"]["Value"], 5.0);
    assert_eq!(
        default["Quota"]["QuotaArn"],
        "arn:aws:servicequotas:eu-west-1::vpc/L-F678F1CE"
    );
    assert_eq!(default["Quota"]["Adjustable"], true);
}

#[test]
fn a_higher_quota_of_vpcs_is_one_of_internet_gateways() {
    let mut cloud = Cloud::new();
    increase(&mut cloud, "vpc", VPCS, 8.0);
    assert_eq!(value(&mut cloud, "vpc", GATEWAYS), 8.0);
    for _ in 0..7 {
        cloud.ok("ec2", "CreateInternetGateway", json!({}));
    }
    assert_eq!(
        cloud.refused("ec2", "CreateInternetGateway", json!({})).0,
        "InternetGatewayLimitExceeded"
    );
    increase(&mut cloud, "vpc", GATEWAYS, 9.0);
    cloud.ok("ec2", "CreateInternetGateway", json!({}));
    assert_eq!(value(&mut cloud, "vpc", VPCS), 8.0);
}

#[test]
fn requests_are_remembered() {
    let mut cloud = Cloud::new();
    let first = increase(&mut cloud, "vpc", VPCS, 6.0);
    cloud.after(std::time::Duration::from_secs(1));
    let second = increase(&mut cloud, "ec2", "L-0263D0A3", 10.0);
    // No account gets more than forty rules of a network ACL.
    let refused = increase(&mut cloud, "vpc", "L-2AEEBF1A", 41.0);
    assert_eq!(refused["Status"], "DENIED");
    assert_eq!(value(&mut cloud, "vpc", "L-2AEEBF1A"), 20.0);

    let shown = cloud.ok(
        "service-quotas",
        "GetRequestedServiceQuotaChange",
        json!({"RequestId": first["Id"]}),
    );
    assert_eq!(shown["RequestedQuota"], first);
    let ids = |cloud: &mut Cloud, operation: &str, input: Value| -> Vec<Value> {
        let answer = cloud.ok("service-quotas", operation, input);
        let all = answer["RequestedQuotas"].as_array().unwrap();
        all.iter().map(|request| request["Id"].clone()).collect()
    };
    let history = "ListRequestedServiceQuotaChangeHistory";
    let approved = ids(&mut cloud, history, json!({"Status": "APPROVED"}));
    assert_eq!(approved, [first["Id"].clone(), second["Id"].clone()]);
    let of_vpc = ids(&mut cloud, history, json!({"ServiceCode": "vpc"}));
    assert_eq!(of_vpc, [first["Id"].clone(), refused["Id"].clone()]);
    let by_quota = "ListRequestedServiceQuotaChangeHistoryByQuota";
    assert_eq!(
        ids(&mut cloud, by_quota, quota("ec2", "L-0263D0A3")),
        [second["Id"].clone()]
    );

    let page = cloud.ok("service-quotas", history, json!({"MaxResults": 1}));
    assert_eq!(page["RequestedQuotas"][0], first);
    let rest = ids(&mut cloud, history, json!({"NextToken": page["NextToken"]}));
    assert_eq!(rest.len(), 2);
}

#[test]
fn quotas_are_listed_by_service() {
    let mut cloud = Cloud::new();
    let services = cloud.ok("service-quotas", "ListServices", json!({}));
    let codes: Vec<_> = services["Services"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["ServiceCode"].clone())
        .collect();
    assert_eq!(codes, ["autoscaling", "ec2", "ecs", "fargate", "vpc"]);
    increase(&mut cloud, "vpc", VPCS, 50.0);
    for operation in ["ListServiceQuotas", "ListAWSDefaultServiceQuotas"] {
        let (mut found, mut token) = (Vec::new(), Value::Null);
        loop {
            let mut input = json!({"ServiceCode": "vpc", "MaxResults": 5});
            if !token.is_null() {
                input["NextToken"] = token;
            }
            let page = cloud.ok("service-quotas", operation, input);
            found.extend(page["Quotas"].as_array().unwrap().clone());
            token = page["NextToken"].clone();
            if token.is_null() {
                break;
            }
        }
        assert_eq!(found.len(), 13, "{operation}");
        let vpcs = found.iter().find(|q| q["QuotaCode"] == VPCS).unwrap();
        let expected = if operation == "ListServiceQuotas" {
            50.0
        } else {
            5.0
        };
        assert_eq!(vpcs["Value"], expected, "{operation}");
    }
    let one = cloud.ok("service-quotas", "ListServiceQuotas", quota("vpc", VPCS));
    assert_eq!(one["Quotas"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_no_quota_or_no_increase_is_refused() {
    let mut cloud = Cloud::new();
    assert_eq!(
        cloud.refused("service-quotas", "GetServiceQuota", quota("nope", VPCS)),
        pair(
            "NoSuchResourceException",
            "The request failed because the specified service does not exist."
        )
    );
    for (operation, input, code) in [
        (
            "GetServiceQuota",
            quota("vpc", "L-00000000"),
            "NoSuchResourceException",
        ),
        // It is a quota of another service.
        ("GetServiceQuota", quota("ec2", VPCS), "NoSuchResourceException"),
        (
            "GetAWSDefaultServiceQuota",
            quota("vpc", "L-0"),
            "NoSuchResourceException",
        ),
        (
            "ListServiceQuotas",
            json!({"ServiceCode": "s3"}),
            "NoSuchResourceException",
        ),
        (
            "GetRequestedServiceQuotaChange",
            json!({"RequestId": "abc"}),
            "NoSuchResourceException",
        ),
        (
            "ListServiceQuotas",
            json!({"ServiceCode": "vpc", "NextToken": "////"}),
            "InvalidPaginationTokenException",
        ),
        (
            "GetServiceQuota",
            json!({"ServiceCode": "vpc", "QuotaCode": VPCS, "ContextId": "x"}),
            "NotImplemented",
        ),
    ] {
        assert_eq!(
            cloud.refused("service-quotas", operation, input.clone()).0,
            code,
            "{operation} {input}"
        );
    }
    for value in [5.0, 4.0, 0.0] {
        let input = json!({"ServiceCode": "vpc", "QuotaCode": VPCS, "DesiredValue": value});
        assert_eq!(
            cloud.refused("service-quotas", "RequestServiceQuotaIncrease", input),
            pair(
                "IllegalArgumentException",
                "You must provide a quota value greater than the current quota value."
            )
        );
    }
}

#[test]
fn each_quota_is_enforced_where_its_resource_is_made() {
    let started_with = [
        ("L-0263D0A3", 1),
        ("L-407747CB", 1),
        ("L-589F43AA", 1),
        ("L-93826ACB", 1),
        ("L-B4A6D682", 1),
        ("L-2AEEBF1A", 2),
        ("L-E79EC296", 3),
        ("L-0EA8095F", 2),
        ("L-2AFB9258", 1),
        ("L-83CA0A9D", 2),
        ("L-FE5A380F", 1),
        ("L-DF5E4CA3", 2),
        ("L-CDE20ADC", 0),
        ("L-1216C47A", 1),
        ("L-9EF96962", 0),
        ("L-92E49DE3", 3),
    ];
    let mut cloud = Cloud::with_quotas(&started_with);
    // That of the default VPC.
    let network = cloud.network();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let subnet = |n: u32| json!({"VpcId": id, "CidrBlock": format!("10.0.{n}.0/24")});
    let made = cloud.ok("ec2", "CreateSubnet", subnet(0))["Subnet"]["SubnetId"].clone();
    let acls = cloud.ok("ec2", "DescribeNetworkAcls", json!({}));
    let acl = acls["NetworkAcls"][0]["NetworkAclId"].clone();
    let entry = |n: u32| {
        json!({"NetworkAclId": acl, "RuleNumber": n, "Protocol": "-1", "RuleAction": "allow", "Egress": false,
            "CidrBlock": "0.0.0.0/0"})
    };
    let group = |name: &str| json!({"GroupName": name, "Description": "d", "VpcId": id});
    // Two default groups are there already.
    let own = cloud.ok("ec2", "CreateSecurityGroup", group("a"))["GroupId"].clone();
    let rules = |n: u32| {
        let permissions: Vec<Value> = (0..n)
            .map(|n| json!({"IpProtocol": "tcp", "FromPort": n, "ToPort": n, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}))
            .collect();
        json!({"GroupId": own, "IpPermissions": permissions})
    };
    let groups = cloud.ok(
        "ec2",
        "DescribeSecurityGroups",
        json!({"Filters": [{"Name": "vpc-id", "Values": [id]}]}),
    );
    let both: Vec<Value> = groups["SecurityGroups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| g["GroupId"].clone())
        .collect();
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", rules(2));
    cloud.ok("ec2", "CreateNetworkAclEntry", entry(1));
    cloud.ok("ec2", "AllocateAddress", json!({}));
    let second = json!({"VpcId": id, "CidrBlock": "10.1.0.0/16"});
    cloud.ok("ec2", "AssociateVpcCidrBlock", second);
    let nat = json!({"SubnetId": made, "ConnectivityType": "private"});
    cloud.ok("ec2", "CreateNatGateway", nat.clone());
    // The default VPC's one route is the one to its gateway.
    let gateways = cloud.ok("ec2", "DescribeInternetGateways", json!({}));
    let gateway = &gateways["InternetGateways"][0];
    let of_default = json!({"Filters": [{"Name": "vpc-id", "Values": [gateway["Attachments"][0]["VpcId"]]}]});
    let tables = cloud.ok("ec2", "DescribeRouteTables", of_default);
    let route = json!({"RouteTableId": tables["RouteTables"][0]["RouteTableId"],
        "DestinationCidrBlock": "198.51.100.0/24", "GatewayId": gateway["InternetGatewayId"]});
    let image = image(&mut cloud);
    let template = json!({"LaunchTemplateName": "template",
        "LaunchTemplateData": {"InstanceType": "t3.micro", "ImageId": image}});
    cloud.ok("ec2", "CreateLaunchTemplate", template);
    let auto_scaling = json!({"AutoScalingGroupName": "g", "MinSize": 0, "MaxSize": 0,
        "LaunchTemplate": {"LaunchTemplateName": "template"}, "VPCZoneIdentifier": made});
    for (service, operation, input, code) in [
        ("ec2", "AllocateAddress", json!({}), "AddressLimitExceeded"),
        ("ec2", "CreateSubnet", subnet(1), "SubnetLimitExceeded"),
        (
            "ec2",
            "CreateRouteTable",
            json!({"VpcId": id}),
            "RouteTableLimitExceeded",
        ),
        (
            "ec2",
            "CreateNetworkAcl",
            json!({"VpcId": id}),
            "NetworkAclLimitExceeded",
        ),
        (
            "ec2",
            "CreateNetworkAclEntry",
            entry(2),
            "NetworkAclEntryLimitExceeded",
        ),
        (
            "ec2",
            "CreateSecurityGroup",
            group("b"),
            "SecurityGroupLimitExceeded",
        ),
        (
            "ec2",
            "AuthorizeSecurityGroupIngress",
            json!({"GroupId": own, "IpPermissions": [{"IpProtocol": "udp", "FromPort": 1, "ToPort": 1,
                "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]}),
            "RulesPerSecurityGroupLimitExceeded",
        ),
        (
            "ec2",
            "CreateNetworkInterface",
            json!({"SubnetId": made, "Groups": both}),
            "SecurityGroupsPerInterfaceLimitExceeded",
        ),
        (
            "ec2",
            "AssociateVpcCidrBlock",
            json!({"VpcId": id, "CidrBlock": "10.2.0.0/16"}),
            "CidrLimitExceeded",
        ),
        ("ec2", "CreateNatGateway", nat, "NatGatewayLimitExceeded"),
        ("ec2", "CreateRoute", route, "RouteLimitExceeded"),
        (
            "autoscaling",
            "CreateAutoScalingGroup",
            auto_scaling,
            "LimitExceeded",
        ),
        (
            "ec2",
            "RunInstances",
            json!({"ImageId": image, "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1}),
            "VcpuLimitExceeded",
        ),
    ] {
        assert_eq!(
            cloud.refused(service, operation, input.clone()).0,
            code,
            "{operation} {input}"
        );
    }
    // The NAT gateway has the first interface.
    let interface = json!({"SubnetId": made, "Groups": [own]});
    cloud.ok("ec2", "CreateNetworkInterface", interface.clone());
    assert_eq!(
        cloud.refused("ec2", "CreateNetworkInterface", interface),
        pair(
            "NetworkInterfaceLimitExceeded",
            "The maximum number of network interfaces has been reached."
        )
    );
    cloud.register_web();
    let service = |count: u32| {
        json!({"serviceName": "s", "taskDefinition": "web", "desiredCount": count, "launchType": "FARGATE",
            "networkConfiguration": network})
    };
    let told = |cloud: &mut Cloud, count| cloud.refused("ecs", "CreateService", service(count)).1;
    assert_eq!(told(&mut cloud, 4), "A service can have at most 3 tasks.");
    assert_eq!(told(&mut cloud, 3), "A cluster can have at most 0 services.");
    increase(&mut cloud, "ecs", "L-9EF96962", 1.0);
    cloud.ok("ecs", "CreateService", service(3));
}

#[test]
fn fargate_runs_as_many_vcpus_as_the_quota_says() {
    const REACHED: &str = "You've reached the limit on the number of vCPUs you can run concurrently";
    let mut cloud = Cloud::with_quotas(&[("L-3032A538", 1)]);
    let definition = json!({"family": "half", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
        "cpu": "512", "memory": "1024", "containerDefinitions": [{"name": "app", "image": "nginx"}]});
    cloud.ok("ecs", "RegisterTaskDefinition", definition);
    let network = cloud.network();
    let input = json!({"taskDefinition": "half", "launchType": "FARGATE", "count": 3, "networkConfiguration": network});
    let answer = cloud.ok("ecs", "RunTask", input.clone());
    assert_eq!(answer["tasks"].as_array().unwrap().len(), 2);
    assert_eq!(answer["failures"][0]["reason"], REACHED);
    let service = json!({"serviceName": "s", "taskDefinition": "half", "desiredCount": 1, "launchType": "FARGATE",
        "networkConfiguration": network});
    cloud.ok("ecs", "CreateService", service);
    cloud.follow();
    let shown = cloud.ok("ecs", "DescribeServices", json!({"services": ["s"]}))["services"][0].clone();
    assert_eq!(shown["pendingCount"], 0);
    let event = shown["events"][0]["message"].as_str().unwrap();
    assert!(
        event.starts_with(&format!(
            "(service s) was unable to place a task. Reason: {REACHED}"
        )),
        "{event}"
    );
    increase(&mut cloud, "fargate", "L-3032A538", 2.0);
    let answer = cloud.ok("ecs", "RunTask", input);
    assert_eq!(
        answer["failures"].as_array().unwrap().len(),
        1,
        "one of three has no room"
    );
}

fn image(cloud: &mut Cloud) -> Value {
    let images = cloud.ok(
        "ec2",
        "DescribeImages",
        json!({"Owners": ["amazon"], "Filters": [{"Name": "architecture", "Values": ["x86_64"]}]}),
    );
    images["Images"][0]["ImageId"].clone()
}

#[test]
fn interfaces_of_all_kinds_count() {
    let mut cloud = Cloud::with_quotas(&[("L-DF5E4CA3", 1)]);
    let image = image(&mut cloud);
    cloud.register_web();
    cloud.run_web();
    let second = cloud.run_web();
    let reason = second["stoppedReason"].as_str().unwrap();
    assert!(reason.ends_with(": NetworkInterfaceLimitExceeded"), "{reason}");
    let instance = json!({"ImageId": image, "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1});
    assert_eq!(
        cloud.refused("ec2", "RunInstances", instance.clone()).0,
        "NetworkInterfaceLimitExceeded"
    );
    let subnets = cloud.ok("ec2", "DescribeSubnets", json!({}));
    let nat = json!({"SubnetId": subnets["Subnets"][0]["SubnetId"], "ConnectivityType": "private"});
    let gateway = cloud.ok("ec2", "CreateNatGateway", nat)["NatGateway"].clone();
    assert_eq!(gateway["FailureCode"], "NetworkInterfaceLimitExceeded");
    // Who asks for more gets it.
    let more = json!({"ServiceCode": "vpc", "QuotaCode": "L-DF5E4CA3", "DesiredValue": 2.0});
    cloud.ok("service-quotas", "RequestServiceQuotaIncrease", more);
    cloud.ok("ec2", "RunInstances", instance.clone());
    assert_eq!(
        cloud.refused("ec2", "RunInstances", instance).0,
        "NetworkInterfaceLimitExceeded"
    );
}
