use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

#[test]
fn a_region_has_what_aws_gives_every_region() {
    let mut cloud = Cloud::new();
    let vpc = cloud.ok("ec2", "DescribeVpcs", json!({}))["Vpcs"][0].clone();
    assert_eq!(vpc["CidrBlock"], "172.31.0.0/16");
    assert_eq!(vpc["IsDefault"], true);
    let id = &vpc["VpcId"];
    let subnets = cloud.ok("ec2", "DescribeSubnets", json!({}));
    let mut blocks: Vec<_> = subnets["Subnets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| {
            assert_eq!(s["VpcId"], *id);
            assert_eq!(s["AvailableIpAddressCount"], 4091);
            assert_eq!(s["DefaultForAz"], true);
            assert_eq!(s["MapPublicIpOnLaunch"], true);
            let text = |name: &str| s[name].as_str().unwrap().to_owned();
            (text("CidrBlock"), text("AvailabilityZone"))
        })
        .collect();
    blocks.sort_by_key(|(_, zone)| zone.clone());
    let expected = [
        ("172.31.0.0/20", "eu-west-1a"),
        ("172.31.16.0/20", "eu-west-1b"),
        ("172.31.32.0/20", "eu-west-1c"),
    ];
    assert_eq!(
        blocks,
        expected.map(|(block, zone)| (block.to_owned(), zone.to_owned()))
    );
    let gateway = cloud.ok("ec2", "DescribeInternetGateways", json!({}))["InternetGateways"][0].clone();
    assert_eq!(gateway["Attachments"][0]["VpcId"], *id);
    let table = cloud.ok("ec2", "DescribeRouteTables", json!({}))["RouteTables"][0].clone();
    assert_eq!(table["Associations"][0]["Main"], true);
    let routes: Vec<_> = table["Routes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| (r["DestinationCidrBlock"].clone(), r["GatewayId"].clone()))
        .collect();
    assert!(routes.contains(&(json!("172.31.0.0/16"), json!("local"))));
    assert!(routes.contains(&(json!("0.0.0.0/0"), gateway["InternetGatewayId"].clone())));
    let group = cloud.ok("ec2", "DescribeSecurityGroups", json!({}))["SecurityGroups"][0].clone();
    assert_eq!(group["GroupName"], "default");
    assert_eq!(
        group["IpPermissions"][0]["UserIdGroupPairs"][0]["GroupId"],
        group["GroupId"]
    );
    let acl = cloud.ok("ec2", "DescribeNetworkAcls", json!({}))["NetworkAcls"][0].clone();
    assert_eq!(acl["IsDefault"], true);
    assert_eq!(acl["Associations"].as_array().unwrap().len(), 3);
    for (attribute, member) in [
        ("enableDnsSupport", "EnableDnsSupport"),
        ("enableDnsHostnames", "EnableDnsHostnames"),
    ] {
        let answer = cloud.ok(
            "ec2",
            "DescribeVpcAttribute",
            json!({"VpcId": id, "Attribute": attribute}),
        );
        assert_eq!(answer[member]["Value"], true);
    }
}

#[test]
fn it_is_made_once_in_each_region() {
    let mut cloud = Cloud::new();
    for region in ["eu-west-1", "us-east-1", "eu-west-1"] {
        cloud.scope.region = model::Region::parse(region).unwrap();
        let cx = cloud.cx();
        let done = cloud.world.transact(|txn| -> Result<(), ()> {
            ec2::ensure_region(&cx, txn);
            Ok(())
        });
        done.unwrap();
    }
    assert_eq!(cloud.world.tables().vpcs.len(), 2);
    assert_eq!(cloud.subnets().len(), 3);
}

#[test]
fn a_region_made_before_gets_the_prefix_lists_once() {
    let mut cloud = Cloud::new();
    let cx = cloud.cx();
    let ensure = |cloud: &mut Cloud| {
        let done = cloud.world.transact(|txn| -> Result<(), ()> {
            ec2::ensure_region(&cx, txn);
            Ok(())
        });
        done.unwrap()
    };
    let old = cloud.world.transact(|txn| -> Result<(), ()> {
        let lists: Vec<_> = txn
            .scan::<rows::PrefixList>("")
            .map(|row| row.row_key())
            .collect();
        for key in lists {
            txn.delete::<rows::PrefixList>(&key);
        }
        txn.update::<rows::RegionSetup>(&cx.scope.key(""), |row| row.prefix_lists = 0);
        Ok(())
    });
    old.unwrap();
    ensure(&mut cloud);
    assert_eq!(cloud.world.tables().prefix_lists.len(), 12);
    assert_eq!(cloud.world.tables().vpcs.len(), 1);
    // From then on nothing is looked at.
    let key = cloud.world.tables().prefix_lists.keys().next().cloned().unwrap();
    let gone = cloud.world.transact(|txn| -> Result<(), ()> {
        txn.delete::<rows::PrefixList>(&key);
        Ok(())
    });
    gone.unwrap();
    ensure(&mut cloud);
    assert_eq!(cloud.world.tables().prefix_lists.len(), 11);
}

#[test]
fn an_address_in_use_is_not_available() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = cloud.run_web();
    let subnet = cloud.task(&task).attachment.unwrap().subnet.to_string();
    let shown = cloud.ok("ec2", "DescribeSubnets", json!({"SubnetIds": [subnet]}));
    assert_eq!(shown["Subnets"][0]["AvailableIpAddressCount"], 4090);
}

#[test]
fn what_is_described_is_filtered() {
    let mut cloud = Cloud::new();
    let names = |answer: &Value| answer["Subnets"].as_array().unwrap().len();
    let mut count = |filters: Value| names(&cloud.ok("ec2", "DescribeSubnets", json!({"Filters": filters})));
    let filter = |name: &str, values: &[&str]| json!({"Name": name, "Values": values});
    assert_eq!(count(json!([filter("availability-zone", &["eu-west-1a"])])), 1);
    assert_eq!(
        count(json!([filter(
            "availability-zone",
            &["eu-west-1a", "eu-west-1b"]
        )])),
        2
    );
    assert_eq!(
        count(json!([
            filter("availability-zone", &["*a"]),
            filter("default-for-az", &["true"])
        ])),
        1
    );
    assert_eq!(count(json!([filter("default-for-az", &["false"])])), 0);
    assert_eq!(count(json!([filter("tag:Name", &["x"])])), 0);
    assert_eq!(
        cloud.refused(
            "ec2",
            "DescribeSubnets",
            json!({"Filters": [{"Name": "nope", "Values": ["x"]}]})
        ),
        pair("InvalidParameterValue", "The filter 'nope' is invalid")
    );
    assert_eq!(
        cloud.refused(
            "ec2",
            "DescribeSubnets",
            json!({"SubnetIds": ["subnet-0123456789abcdef0"]})
        ),
        pair(
            "InvalidSubnetID.NotFound",
            "The subnet ID 'subnet-0123456789abcdef0' does not exist"
        )
    );
}

#[test]
fn tags_are_put_on_anything() {
    let mut cloud = Cloud::new();
    let subnet = cloud.subnets()[0].clone();
    let tag = json!({"Key": "Name", "Value": "front"});
    cloud.ok("ec2", "CreateTags", json!({"Resources": [subnet], "Tags": [tag]}));
    let filter = json!({"Filters": [{"Name": "tag:Name", "Values": ["fr*"]}]});
    assert_eq!(
        cloud.ok("ec2", "DescribeSubnets", filter)["Subnets"][0]["SubnetId"],
        *subnet
    );
    let tags = cloud.ok("ec2", "DescribeTags", json!({}));
    assert_eq!(
        tags["Tags"],
        json!([{"ResourceId": subnet, "ResourceType": "subnet", "Key": "Name", "Value": "front"}])
    );
    cloud.ok(
        "ec2",
        "DeleteTags",
        json!({"Resources": [subnet], "Tags": [{"Key": "Name"}]}),
    );
    assert_eq!(cloud.ok("ec2", "DescribeTags", json!({}))["Tags"], json!([]));
    let reserved = json!({"Resources": [subnet], "Tags": [{"Key": "aws:x", "Value": ""}]});
    assert_eq!(
        cloud.refused("ec2", "CreateTags", reserved).0,
        "InvalidParameterValue"
    );
}
