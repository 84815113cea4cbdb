//! Regions and their zones.

use serde_json::{Value, json};

use crate::cloud::Cloud;

fn zones(region: &str) -> Vec<(String, String)> {
    let mut cloud = Cloud::new();
    cloud.scope.region = model::Region::parse(region).unwrap();
    let answer = cloud.ok("ec2", "DescribeAvailabilityZones", json!({}));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let zones = answer["AvailabilityZones"].as_array().unwrap().iter();
    zones
        .map(|zone| (text(&zone["ZoneName"]), text(&zone["ZoneId"])))
        .collect()
}

#[test]
fn zones_and_default_subnets_are_those_of_the_region() {
    for (region, count, first) in [
        ("us-east-1", 6, "use1-az1"),
        ("us-west-1", 2, "usw1-az1"),
        ("us-west-2", 4, "usw2-az1"),
        ("ap-northeast-1", 3, "apne1-az4"),
        ("eu-west-1", 3, "euw1-az1"),
        ("us-gov-west-1", 3, "usgw1-az1"),
        ("us-gov-east-1", 3, "usge1-az1"),
    ] {
        let found = zones(region);
        assert_eq!((found.len(), found[0].1.as_str()), (count, first), "{region}");
        let mut cloud = Cloud::new();
        cloud.scope.region = model::Region::parse(region).unwrap();
        let cx = cloud.cx();
        let done = cloud.world.transact(|txn| -> Result<(), ()> {
            ec2::ensure_region(&cx, txn);
            Ok(())
        });
        done.unwrap();
        let subnets = cloud.ok("ec2", "DescribeSubnets", json!({}));
        let mut of_subnets: Vec<_> = subnets["Subnets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| {
                assert_eq!(s["DefaultForAz"], true);
                let text = |name: &str| s[name].as_str().unwrap().to_owned();
                (text("AvailabilityZone"), text("AvailabilityZoneId"))
            })
            .collect();
        of_subnets.sort();
        assert_eq!(of_subnets, found, "{region}");
    }
}

#[test]
fn regions_are_those_of_the_partition_with_and_without_opting_in() {
    let mut cloud = Cloud::new();
    let mut regions = |request: Value| {
        let answer = cloud.ok("ec2", "DescribeRegions", request);
        answer["Regions"].as_array().unwrap().clone()
    };
    let own = regions(json!({}));
    assert_eq!(own.len(), 17);
    assert!(own.iter().all(|r| r["OptInStatus"] == "opt-in-not-required"));
    let all = regions(json!({"AllRegions": true}));
    assert!(all.len() > 30);
    let not = all.iter().find(|r| r["RegionName"] == "ap-east-1").unwrap();
    assert_eq!(not["OptInStatus"], "not-opted-in");
    let named = regions(json!({"RegionNames": ["me-south-1", "us-east-1"]}));
    assert_eq!(named.len(), 2);
    cloud.scope.region = model::Region::parse("us-gov-west-1").unwrap();
    let answer = cloud.ok("ec2", "DescribeRegions", json!({}));
    let names: Vec<_> = answer["Regions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| &r["RegionName"])
        .collect();
    assert_eq!(names, ["us-gov-east-1", "us-gov-west-1"]);
    let unknown = json!({"RegionNames": ["us-east-1"]});
    assert_eq!(
        cloud.refused("ec2", "DescribeRegions", unknown).0,
        "InvalidParameterValue"
    );
}
