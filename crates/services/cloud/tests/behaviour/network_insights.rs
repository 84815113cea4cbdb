//! Reachability Analyzer: paths as questions, analyses as answers in AWS's codes.

use serde_json::{Value, json};

use crate::cloud::Cloud;

/// Two interfaces of the default VPC with a group of their own, and its gateway.
struct Ends {
    one: String,
    two: String,
    group: String,
    gateway: String,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Interfaces that the kernel would have: those of `cove vpc exec`.
fn ends(cloud: &mut Cloud) -> Ends {
    let subnet = cloud.first_subnet();
    let vpc = cloud.ok("ec2", "DescribeVpcs", json!({}))["Vpcs"][0]["VpcId"].clone();
    let group = json!({"GroupName": "web", "Description": "web", "VpcId": vpc});
    let group = text(&cloud.ok("ec2", "CreateSecurityGroup", group)["GroupId"]);
    let mut made = Vec::new();
    for _ in 0..2 {
        let cx = cloud.cx();
        let (subnet, groups) = (subnet.as_str().to_owned(), vec![group.clone()]);
        let done = cloud
            .world
            .transact(|txn| ec2::exec::create(&cx, txn, &subnet, &groups));
        made.push(done.unwrap().0.interface.id.to_string());
    }
    let gateways = cloud.ok("ec2", "DescribeInternetGateways", json!({}));
    Ends {
        one: made[0].clone(),
        two: made[1].clone(),
        group,
        gateway: text(&gateways["InternetGateways"][0]["InternetGatewayId"]),
    }
}

fn path(cloud: &mut Cloud, source: &str, destination: &str, port: u16) -> String {
    let input = json!({
        "Source": source, "Destination": destination, "Protocol": "tcp", "DestinationPort": port,
        "ClientToken": format!("{source}{destination}{port}"),
    });
    let made = cloud.ok("ec2", "CreateNetworkInsightsPath", input);
    text(&made["NetworkInsightsPath"]["NetworkInsightsPathId"])
}

fn start(cloud: &mut Cloud, path: &str, token: &str) -> Value {
    let input = json!({"NetworkInsightsPathId": path, "ClientToken": token});
    cloud.ok("ec2", "StartNetworkInsightsAnalysis", input)["NetworkInsightsAnalysis"].clone()
}

fn found(cloud: &mut Cloud, started: &Value) -> Value {
    let input = json!({"NetworkInsightsAnalysisIds": [started["NetworkInsightsAnalysisId"]]});
    cloud.ok("ec2", "DescribeNetworkInsightsAnalyses", input)["NetworkInsightsAnalyses"][0].clone()
}

fn allow(cloud: &mut Cloud, group: &str) {
    let permission =
        json!({"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]});
    let input = json!({"GroupId": group, "IpPermissions": [permission]});
    cloud.ok("ec2", "AuthorizeSecurityGroupIngress", input);
}

#[test]
fn an_analysis_runs_and_then_says_what_stops_the_way() {
    let mut cloud = Cloud::new();
    let ends = ends(&mut cloud);
    let id = path(&mut cloud, &ends.one, &ends.two, 22);
    let started = start(&mut cloud, &id, "a");
    assert_eq!(started["Status"], "running");
    assert!(started.get("NetworkPathFound").is_none());
    let answer = found(&mut cloud, &started);
    assert_eq!(
        (&answer["Status"], &answer["NetworkPathFound"]),
        (&json!("succeeded"), &json!(false))
    );
    let explanation = &answer["Explanations"][0];
    assert_eq!(explanation["ExplanationCode"], "SG_HAS_NO_RULES");
    assert_eq!(explanation["Direction"], "ingress");
    assert_eq!(explanation["SecurityGroup"]["Id"], ends.group.as_str());
    assert_eq!(explanation["NetworkInterface"]["Id"], ends.two.as_str());
    // With a rule the same path is found, component by component.
    allow(&mut cloud, &ends.group);
    let again = start(&mut cloud, &id, "b");
    let answer = found(&mut cloud, &again);
    assert_eq!(answer["NetworkPathFound"], true);
    assert_eq!(answer["Explanations"], json!([]));
    let forward = answer["ForwardPathComponents"].as_array().unwrap();
    assert_eq!(forward[0]["Component"]["Id"], ends.one.as_str());
    assert_eq!(forward[0]["SequenceNumber"], 1);
    let arn = format!(
        "arn:aws:ec2:eu-west-1:123456789012:network-interface/{}",
        ends.one
    );
    assert_eq!(forward[0]["Component"]["Arn"], arn.as_str());
    assert_eq!(forward.last().unwrap()["Component"]["Id"], ends.two.as_str());
    let rule = forward
        .iter()
        .find_map(|hop| hop["SecurityGroupRule"].get("Direction"));
    assert_eq!(rule, Some(&json!("egress")));
    assert_eq!(
        answer["ReturnPathComponents"][0]["Component"]["Id"],
        ends.two.as_str()
    );
}

#[test]
fn from_the_internet_the_way_begins_at_the_gateway() {
    let mut cloud = Cloud::new();
    let ends = ends(&mut cloud);
    allow(&mut cloud, &ends.group);
    let id = path(&mut cloud, &ends.gateway, &ends.two, 22);
    let started = start(&mut cloud, &id, "a");
    let answer = found(&mut cloud, &started);
    assert_eq!(answer["NetworkPathFound"], true, "{answer}");
    let first = &answer["ForwardPathComponents"][0];
    assert_eq!(first["Component"]["Id"], ends.gateway.as_str());
    assert_ne!(
        first["InboundHeader"]["DestinationAddresses"],
        first["OutboundHeader"]["DestinationAddresses"]
    );
    assert_eq!(first["InboundHeader"]["Protocol"], "6");
    assert_eq!(
        first["InboundHeader"]["DestinationPortRanges"],
        json!([{"From": 22, "To": 22}])
    );
    let id = path(&mut cloud, &ends.two, &ends.gateway, 443);
    let started = start(&mut cloud, &id, "b");
    assert_eq!(found(&mut cloud, &started)["NetworkPathFound"], true);
    // Nothing outside answers to a route that is gone.
    let tables = cloud.ok("ec2", "DescribeRouteTables", json!({}));
    let table = &tables["RouteTables"][0]["RouteTableId"];
    let route = json!({"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"});
    cloud.ok("ec2", "DeleteRoute", route);
    let started = start(&mut cloud, &id, "c");
    let answer = found(&mut cloud, &started);
    assert_eq!(
        answer["Explanations"][0]["ExplanationCode"],
        "NO_ROUTE_TO_DESTINATION"
    );
    assert_eq!(answer["Explanations"][0]["RouteTable"]["Id"], *table);
}

#[test]
fn paths_are_kept_shown_and_deleted() {
    let mut cloud = Cloud::new();
    let ends = ends(&mut cloud);
    let id = path(&mut cloud, &ends.one, &ends.two, 22);
    assert_eq!(
        path(&mut cloud, &ends.one, &ends.two, 22),
        id,
        "its token was there before"
    );
    let input = json!({
        "Source": format!("arn:aws:ec2:eu-west-1:123456789012:network-interface/{}", ends.one),
        "Destination": ends.gateway, "Protocol": "udp", "ClientToken": "filtered",
        "FilterAtSource": {"DestinationPortRange": {"FromPort": 53, "ToPort": 53}},
        "TagSpecifications": [{"ResourceType": "network-insights-path", "Tags": [{"Key": "Name", "Value": "dns"}]}],
    });
    let made = cloud.ok("ec2", "CreateNetworkInsightsPath", input)["NetworkInsightsPath"].clone();
    assert_eq!(made["Source"], ends.one.as_str());
    assert_eq!(
        made["FilterAtSource"]["DestinationPortRange"],
        json!({"FromPort": 53, "ToPort": 53})
    );
    for (name, value, count) in [
        ("tag:Name", "dns", 1),
        ("protocol", "udp", 1),
        ("source", ends.one.as_str(), 2),
        ("destination", ends.two.as_str(), 1),
        ("filter-at-source.destination-port-range", "53-53", 1),
    ] {
        let input = json!({"Filters": [{"Name": name, "Values": [value]}]});
        let shown = cloud.ok("ec2", "DescribeNetworkInsightsPaths", input);
        assert_eq!(
            shown["NetworkInsightsPaths"].as_array().unwrap().len(),
            count,
            "{name}"
        );
    }
    let page = cloud.ok("ec2", "DescribeNetworkInsightsPaths", json!({"MaxResults": 1}));
    let next = json!({"MaxResults": 1, "NextToken": page["NextToken"]});
    let last = cloud.ok("ec2", "DescribeNetworkInsightsPaths", next);
    assert!(last.get("NextToken").is_none());
    let started = start(&mut cloud, &id, "a");
    assert_eq!(
        start(&mut cloud, &id, "a")["NetworkInsightsAnalysisId"],
        started["NetworkInsightsAnalysisId"]
    );
    let by_path =
        json!({"NetworkInsightsPathId": id, "Filters": [{"Name": "path-found", "Values": ["false"]}]});
    let shown = cloud.ok("ec2", "DescribeNetworkInsightsAnalyses", by_path);
    assert_eq!(shown["NetworkInsightsAnalyses"].as_array().unwrap().len(), 1);
    let delete = json!({"NetworkInsightsPathId": id});
    let (code, _) = cloud.refused("ec2", "DeleteNetworkInsightsPath", delete.clone());
    assert_eq!(code, "AnalysisExistsForNetworkInsightsPath");
    let analysis = json!({"NetworkInsightsAnalysisId": started["NetworkInsightsAnalysisId"]});
    cloud.ok("ec2", "DeleteNetworkInsightsAnalysis", analysis);
    cloud.ok("ec2", "DeleteNetworkInsightsPath", delete.clone());
    let (code, _) = cloud.refused("ec2", "DeleteNetworkInsightsPath", delete);
    assert_eq!(code, "InvalidNetworkInsightsPathId.NotFound");
}

#[test]
fn questions_that_make_no_sense_are_refused() {
    let mut cloud = Cloud::new();
    let ends = ends(&mut cloud);
    let base = json!({"Source": ends.one, "Destination": ends.two, "Protocol": "tcp", "ClientToken": "x"});
    let with = |changes: Value| {
        let mut input = base.clone();
        let members = input.as_object_mut().unwrap();
        members.extend(changes.as_object().unwrap().clone());
        input
    };
    for (changes, code) in [
        (json!({"DryRun": true}), "DryRunOperation"),
        (
            json!({"Source": "eni-00000000000000000"}),
            "InvalidNetworkInterfaceID.NotFound",
        ),
        (
            json!({"Source": "i-00000000000000000"}),
            "InvalidInstanceID.NotFound",
        ),
        (
            json!({"Source": "igw-00000000000000000"}),
            "InvalidInternetGatewayID.NotFound",
        ),
        (
            json!({"Destination": "sg-00000000000000000"}),
            "InvalidParameterValue",
        ),
        (json!({"Destination": ends.one}), "InvalidParameterValue"),
        (json!({"Destination": null}), "MissingParameter"),
        (
            json!({"DestinationPort": 80, "FilterAtSource": {"DestinationAddress": "10.0.0.1"}}),
            "InvalidParameterCombination",
        ),
        (
            json!({"FilterAtSource": {"SourcePortRange": {"FromPort": 9, "ToPort": 8}}}),
            "InvalidParameterValue",
        ),
    ] {
        assert_eq!(
            cloud
                .refused("ec2", "CreateNetworkInsightsPath", with(changes.clone()))
                .0,
            code,
            "{changes}"
        );
    }
    let (code, _) = cloud.refused(
        "ec2",
        "CreateNetworkInsightsPath",
        with(json!({"Source": "tgw-0123456789abcdef0"})),
    );
    assert_ne!(code, "InvalidParameterValue");
    cloud.ok("ec2", "CreateNetworkInsightsPath", base.clone());
    let other = with(json!({"Protocol": "udp"}));
    let (code, _) = cloud.refused("ec2", "CreateNetworkInsightsPath", other);
    assert_eq!(code, "IdempotentParameterMismatch");
    for (operation, input, code) in [
        (
            "StartNetworkInsightsAnalysis",
            json!({"NetworkInsightsPathId": "nip-00000000000000000", "ClientToken": "y"}),
            "InvalidNetworkInsightsPathId.NotFound",
        ),
        (
            "DeleteNetworkInsightsAnalysis",
            json!({"NetworkInsightsAnalysisId": "x"}),
            "InvalidNetworkInsightsAnalysisId.Malformed",
        ),
        (
            "DescribeNetworkInsightsPaths",
            json!({"MaxResults": 101}),
            "InvalidParameterValue",
        ),
    ] {
        assert_eq!(cloud.refused("ec2", operation, input).0, code, "{operation}");
    }
}
