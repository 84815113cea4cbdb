//! Interfaces that an account makes by itself, and its elastic IP addresses.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

fn create(cloud: &mut Cloud, more: Value) -> Value {
    let mut input = json!({"SubnetId": cloud.first_subnet()});
    input
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    cloud.ok("ec2", "CreateNetworkInterface", input)["NetworkInterface"].clone()
}

fn shown(cloud: &mut Cloud, eni: &Value) -> Value {
    let input = json!({"NetworkInterfaceIds": [eni["NetworkInterfaceId"]]});
    cloud.ok("ec2", "DescribeNetworkInterfaces", input)["NetworkInterfaces"][0].clone()
}

fn addresses_of(eni: &Value) -> Vec<String> {
    let all = eni["PrivateIpAddresses"].as_array().unwrap();
    all.iter()
        .map(|a| a["PrivateIpAddress"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn it_is_available_until_somebody_has_it_and_goes_at_once() {
    let mut cloud = Cloud::new();
    let tags = json!([{"ResourceType": "network-interface", "Tags": [{"Key": "a", "Value": "b"}]}]);
    let eni = create(
        &mut cloud,
        json!({"Description": "mine", "PrivateIpAddress": "172.31.0.10", "SecondaryPrivateIpAddressCount": 2,
            "TagSpecifications": tags, "ClientToken": "t"}),
    );
    assert_eq!(eni["Status"], "available");
    assert!(eni["Attachment"].is_null());
    assert_eq!(eni["PrivateIpAddress"], "172.31.0.10");
    assert_eq!(addresses_of(&eni).len(), 3);
    assert_eq!(eni["Groups"][0]["GroupName"], "default");
    assert_eq!(eni["RequesterManaged"], false);
    assert_eq!(eni["TagSet"][0]["Value"], "b");
    let input =
        json!({"Filters": [{"Name": "status", "Values": ["available"]}, {"Name": "tag:a", "Values": ["b"]}]});
    let found = cloud.ok("ec2", "DescribeNetworkInterfaces", input);
    assert_eq!(found["NetworkInterfaces"].as_array().unwrap().len(), 1);
    let input = json!({"NetworkInterfaceId": eni["NetworkInterfaceId"]});
    cloud.ok("ec2", "DeleteNetworkInterface", input.clone());
    let (code, _) = cloud.refused("ec2", "DeleteNetworkInterface", input);
    assert_eq!(code, "InvalidNetworkInterfaceID.NotFound");
}

#[test]
fn addresses_are_checked() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    create(&mut cloud, json!({"PrivateIpAddress": "172.31.0.10"}));
    let mut refused = |address: &str| {
        let input = json!({"SubnetId": subnet, "PrivateIpAddress": address});
        cloud.refused("ec2", "CreateNetworkInterface", input)
    };
    assert_eq!(
        refused("172.31.0.10"),
        pair("InvalidIPAddress.InUse", "Address 172.31.0.10 is in use.")
    );
    assert_eq!(
        refused("172.31.0.3"),
        pair(
            "InvalidParameterValue",
            "Address is in subnet's reserved address range"
        )
    );
    assert_eq!(
        refused("10.0.0.1"),
        pair(
            "InvalidParameterValue",
            "Address does not fall within the subnet's address range"
        )
    );
    assert_eq!(refused("x").0, "InvalidParameterValue");
}

#[test]
fn its_attributes_can_be_changed_one_at_a_time() {
    let mut cloud = Cloud::new();
    let eni = create(&mut cloud, json!({}));
    let id = eni["NetworkInterfaceId"].clone();
    let group = cloud.ok(
        "ec2",
        "CreateSecurityGroup",
        json!({"GroupName": "web", "Description": "web"}),
    );
    for change in [
        json!({"SourceDestCheck": {"Value": false}}),
        json!({"Description": {"Value": "new"}}),
        json!({"Groups": [group["GroupId"]]}),
    ] {
        let mut input = change;
        input["NetworkInterfaceId"] = id.clone();
        cloud.ok("ec2", "ModifyNetworkInterfaceAttribute", input);
    }
    let eni = shown(&mut cloud, &eni);
    assert_eq!(eni["SourceDestCheck"], false);
    assert_eq!(eni["Description"], "new");
    assert_eq!(eni["Groups"][0]["GroupName"], "web");
    let input = json!({"NetworkInterfaceId": id, "Attribute": "sourceDestCheck"});
    let attribute = cloud.ok("ec2", "DescribeNetworkInterfaceAttribute", input);
    assert_eq!(attribute["SourceDestCheck"]["Value"], false);
    let both =
        json!({"NetworkInterfaceId": id, "Description": {"Value": "x"}, "SourceDestCheck": {"Value": true}});
    assert_eq!(
        cloud.refused("ec2", "ModifyNetworkInterfaceAttribute", both).0,
        "InvalidParameterCombination"
    );
    let many: Vec<String> = (0..6)
        .map(|n| {
            let input = json!({"GroupName": format!("g{n}"), "Description": "d"});
            let made = cloud.ok("ec2", "CreateSecurityGroup", input);
            made["GroupId"].as_str().unwrap().to_owned()
        })
        .collect();
    let input = json!({"NetworkInterfaceId": id, "Groups": many});
    assert_eq!(
        cloud.refused("ec2", "ModifyNetworkInterfaceAttribute", input),
        pair(
            "SecurityGroupsPerInterfaceLimitExceeded",
            "The maximum number of security groups per interface has been reached."
        )
    );
}

#[test]
fn secondary_addresses_come_go_and_move() {
    let mut cloud = Cloud::new();
    let one = create(&mut cloud, json!({}));
    let two = create(&mut cloud, json!({}));
    let (one_id, two_id) = (
        one["NetworkInterfaceId"].clone(),
        two["NetworkInterfaceId"].clone(),
    );
    let input = json!({"NetworkInterfaceId": one_id, "PrivateIpAddresses": ["172.31.0.50"]});
    let answer = cloud.ok("ec2", "AssignPrivateIpAddresses", input);
    assert_eq!(
        answer["AssignedPrivateIpAddresses"][0]["PrivateIpAddress"],
        "172.31.0.50"
    );
    let mut input = json!({"NetworkInterfaceId": two_id, "PrivateIpAddresses": ["172.31.0.50"]});
    let (code, _) = cloud.refused("ec2", "AssignPrivateIpAddresses", input.clone());
    assert_eq!(code, "InvalidIPAddress.InUse");
    input["AllowReassignment"] = json!(true);
    cloud.ok("ec2", "AssignPrivateIpAddresses", input);
    assert_eq!(addresses_of(&shown(&mut cloud, &one)).len(), 1);
    assert_eq!(addresses_of(&shown(&mut cloud, &two))[1], "172.31.0.50");
    let input = json!({"NetworkInterfaceId": two_id, "PrivateIpAddresses": ["172.31.0.50"]});
    cloud.ok("ec2", "UnassignPrivateIpAddresses", input);
    let primary = addresses_of(&two)[0].clone();
    let input = json!({"NetworkInterfaceId": two_id, "PrivateIpAddresses": [primary]});
    assert_eq!(
        cloud.refused("ec2", "UnassignPrivateIpAddresses", input).0,
        "InvalidParameterValue"
    );
    let input = json!({"NetworkInterfaceId": one_id, "SecondaryPrivateIpAddressCount": 50});
    assert_eq!(
        cloud.refused("ec2", "AssignPrivateIpAddresses", input).0,
        "PrivateIpAddressLimitExceeded"
    );
}

#[test]
fn an_elastic_address_is_associated_moved_and_released() {
    let mut cloud = Cloud::new();
    let one = create(&mut cloud, json!({}));
    let two = create(&mut cloud, json!({}));
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let allocation = eip["AllocationId"].clone();
    let to = |eni: &Value, again: bool| json!({"AllocationId": allocation, "NetworkInterfaceId": eni["NetworkInterfaceId"], "AllowReassociation": again});
    let association = cloud.ok("ec2", "AssociateAddress", to(&one, false));
    let shown_one = shown(&mut cloud, &one);
    assert_eq!(shown_one["Association"]["PublicIp"], eip["PublicIp"]);
    assert_eq!(
        shown_one["Association"]["AssociationId"],
        association["AssociationId"]
    );
    let text = format!(
        "resource {} is already associated with associate-id {}",
        allocation.as_str().unwrap(),
        association["AssociationId"].as_str().unwrap()
    );
    assert_eq!(
        cloud.refused("ec2", "AssociateAddress", to(&two, false)),
        pair("Resource.AlreadyAssociated", text)
    );
    let moved = cloud.ok("ec2", "AssociateAddress", to(&two, true));
    assert!(shown(&mut cloud, &one)["Association"].is_null());
    let input = json!({"AssociationId": moved["AssociationId"]});
    cloud.ok("ec2", "DisassociateAddress", input.clone());
    assert_eq!(
        cloud.refused("ec2", "DisassociateAddress", input).0,
        "InvalidAssociationID.NotFound"
    );
    cloud.ok("ec2", "AssociateAddress", to(&two, false));
    // Moving is what happens when the request says nothing of it.
    let mut unsaid = to(&one, false);
    unsaid.as_object_mut().unwrap().remove("AllowReassociation");
    cloud.ok("ec2", "AssociateAddress", unsaid);
    assert!(shown(&mut cloud, &two)["Association"].is_null());
    let input = json!({"NetworkInterfaceId": one["NetworkInterfaceId"]});
    cloud.ok("ec2", "DeleteNetworkInterface", input);
    let input = json!({"AllocationIds": [allocation]});
    let address = cloud.ok("ec2", "DescribeAddresses", input.clone());
    assert!(address["Addresses"][0]["AssociationId"].is_null());
    cloud.ok("ec2", "ReleaseAddress", json!({"AllocationId": allocation}));
    assert_eq!(
        cloud.refused("ec2", "DescribeAddresses", input).0,
        "InvalidAllocationID.NotFound"
    );
}

/// The public address that is shown of each private one.
fn public_of(eni: &Value) -> Vec<Option<String>> {
    let all = eni["PrivateIpAddresses"].as_array().unwrap();
    all.iter()
        .map(|a| Some(a["Association"]["PublicIp"].as_str()?.to_owned()))
        .collect()
}

fn association_of(cloud: &mut Cloud, eip: &Value) -> Value {
    let input = json!({"AllocationIds": [eip["AllocationId"]]});
    let address = cloud.ok("ec2", "DescribeAddresses", input)["Addresses"][0].clone();
    json!([address["NetworkInterfaceId"], address["PrivateIpAddress"]])
}

#[test]
fn each_private_address_may_have_an_elastic_one() {
    let mut cloud = Cloud::new();
    let one = create(&mut cloud, json!({"SecondaryPrivateIpAddressCount": 2}));
    let id = one["NetworkInterfaceId"].clone();
    let own = addresses_of(&one);
    let eips = [0, 1].map(|_| cloud.ok("ec2", "AllocateAddress", json!({})));
    let public = eips
        .each_ref()
        .map(|eip| Some(eip["PublicIp"].as_str().unwrap().to_owned()));
    let to = |eip: &Value, private: &str, again: bool| json!({"AllocationId": eip["AllocationId"], "NetworkInterfaceId": id, "PrivateIpAddress": private, "AllowReassociation": again});
    let first = cloud.ok("ec2", "AssociateAddress", to(&eips[0], &own[1], false));
    assert_eq!(
        public_of(&shown(&mut cloud, &one)),
        [None, public[0].clone(), None]
    );
    assert!(
        shown(&mut cloud, &one)["Association"].is_null(),
        "the primary address has none"
    );
    assert_eq!(association_of(&mut cloud, &eips[0]), json!([id, own[1]]));
    // Again it is the same; to another address of the interface it moves only where that is allowed.
    assert_eq!(
        cloud.ok("ec2", "AssociateAddress", to(&eips[0], &own[1], false)),
        first
    );
    let taken = |eip: &Value, association: &Value| {
        let of = |value: &Value| value.as_str().unwrap().to_owned();
        let (eip, association) = (of(&eip["AllocationId"]), of(&association["AssociationId"]));
        pair(
            "Resource.AlreadyAssociated",
            format!("resource {eip} is already associated with associate-id {association}"),
        )
    };
    let elsewhere = cloud.refused("ec2", "AssociateAddress", to(&eips[0], &own[0], false));
    assert_eq!(elsewhere, taken(&eips[0], &first));
    let occupied = cloud.refused("ec2", "AssociateAddress", to(&eips[1], &own[1], false));
    assert_eq!(occupied, taken(&eips[0], &first));
    cloud.ok("ec2", "AssociateAddress", to(&eips[1], &own[0], false));
    let both = [public[1].clone(), public[0].clone(), None];
    assert_eq!(public_of(&shown(&mut cloud, &one)), both);
    assert_eq!(
        shown(&mut cloud, &one)["Association"]["PublicIp"],
        eips[1]["PublicIp"]
    );
    cloud.ok("ec2", "AssociateAddress", to(&eips[0], &own[2], true));
    let moved = [public[1].clone(), None, public[0].clone()];
    assert_eq!(public_of(&shown(&mut cloud, &one)), moved);
    // The one that comes takes the place of the one that was there.
    cloud.ok("ec2", "AssociateAddress", to(&eips[0], &own[0], true));
    assert_eq!(
        public_of(&shown(&mut cloud, &one)),
        [public[0].clone(), None, None]
    );
    assert_eq!(association_of(&mut cloud, &eips[1]), json!([null, null]));
    let foreign = cloud.refused("ec2", "AssociateAddress", to(&eips[1], "172.31.0.250", true));
    assert_eq!(foreign.0, "InvalidParameterValue");
}

#[test]
fn filters_know_the_elastic_addresses_of_all_private_ones() {
    let mut cloud = Cloud::new();
    let eni = create(
        &mut cloud,
        json!({"PrivateIpAddress": "172.31.0.10", "SecondaryPrivateIpAddressCount": 1}),
    );
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let second = addresses_of(&eni)[1].clone();
    let input = json!({"AllocationId": eip["AllocationId"], "NetworkInterfaceId": eni["NetworkInterfaceId"],
        "PrivateIpAddress": second});
    cloud.ok("ec2", "AssociateAddress", input);
    let mut found = |operation: &str, list: &str, name: &str, value: &Value| {
        let input = json!({"Filters": [{"Name": name, "Values": [value]}]});
        cloud.ok("ec2", operation, input)[list].as_array().unwrap().len()
    };
    let mut interfaces = |name: &str| {
        found(
            "DescribeNetworkInterfaces",
            "NetworkInterfaces",
            name,
            &eip["PublicIp"],
        )
    };
    assert_eq!(interfaces("addresses.association.public-ip"), 1);
    assert_eq!(
        interfaces("association.public-ip"),
        0,
        "that is the primary address's"
    );
    assert_eq!(
        found(
            "DescribeAddresses",
            "Addresses",
            "private-ip-address",
            &json!(second)
        ),
        1
    );
}

#[test]
fn an_elastic_address_goes_with_its_private_one_or_stays_behind() {
    let mut cloud = Cloud::new();
    let [one, two] = [0, 1].map(|_| create(&mut cloud, json!({})));
    let assign = |eni: &Value| json!({"NetworkInterfaceId": eni["NetworkInterfaceId"], "PrivateIpAddresses": ["172.31.0.50"], "AllowReassignment": true});
    cloud.ok("ec2", "AssignPrivateIpAddresses", assign(&one));
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let input = json!({"AllocationId": eip["AllocationId"], "NetworkInterfaceId": one["NetworkInterfaceId"],
        "PrivateIpAddress": "172.31.0.50"});
    cloud.ok("ec2", "AssociateAddress", input);
    let release = json!({"AllocationId": eip["AllocationId"]});
    let (code, _) = cloud.refused("ec2", "ReleaseAddress", release.clone());
    assert_eq!(code, "InvalidIPAddress.InUse");
    cloud.ok("ec2", "AssignPrivateIpAddresses", assign(&two));
    assert_eq!(
        association_of(&mut cloud, &eip),
        json!([two["NetworkInterfaceId"], "172.31.0.50"])
    );
    assert_eq!(public_of(&shown(&mut cloud, &one)), [None]);
    assert_eq!(
        public_of(&shown(&mut cloud, &two))[1].as_deref(),
        eip["PublicIp"].as_str()
    );
    let input =
        json!({"NetworkInterfaceId": two["NetworkInterfaceId"], "PrivateIpAddresses": ["172.31.0.50"]});
    cloud.ok("ec2", "UnassignPrivateIpAddresses", input);
    assert_eq!(association_of(&mut cloud, &eip), json!([null, null]));
    cloud.ok("ec2", "ReleaseAddress", release);
}

#[test]
fn a_region_has_five_elastic_addresses_and_no_two_alike() {
    let mut cloud = Cloud::new();
    let mut all = std::collections::BTreeSet::new();
    for _ in 0..5 {
        let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
        all.insert(eip["PublicIp"].as_str().unwrap().to_owned());
    }
    assert_eq!(all.len(), 5);
    assert_eq!(
        cloud.refused("ec2", "AllocateAddress", json!({})),
        pair(
            "AddressLimitExceeded",
            "The maximum number of addresses has been reached."
        )
    );
}

#[test]
fn a_secondary_address_gets_a_primary_one_beside_it() {
    let mut cloud = Cloud::new();
    let listed = |primary: Value| json!({"PrivateIpAddresses": [{"PrivateIpAddress": "172.31.0.50", "Primary": primary}]});
    let eni = create(&mut cloud, listed(json!(false)));
    let addresses = addresses_of(&eni);
    assert_eq!((addresses.len(), addresses[1].as_str()), (2, "172.31.0.50"));
    cloud.ok(
        "ec2",
        "DeleteNetworkInterface",
        json!({"NetworkInterfaceId": eni["NetworkInterfaceId"]}),
    );
    let eni = create(&mut cloud, listed(json!(true)));
    assert_eq!(addresses_of(&eni), ["172.31.0.50"]);
    cloud.ok(
        "ec2",
        "DeleteNetworkInterface",
        json!({"NetworkInterfaceId": eni["NetworkInterfaceId"]}),
    );
    // Without a word the first is the primary one.
    let eni = create(
        &mut cloud,
        json!({"PrivateIpAddresses": [{"PrivateIpAddress": "172.31.0.50"}]}),
    );
    assert_eq!(addresses_of(&eni), ["172.31.0.50"]);
}

#[test]
fn an_address_goes_to_the_instance_that_is_named_beside_an_interface() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let instance = cloud.running_instance(json!({"SubnetId": subnet}));
    let other = create(&mut cloud, json!({}));
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let both = json!({
        "AllocationId": eip["AllocationId"], "InstanceId": instance,
        "NetworkInterfaceId": other["NetworkInterfaceId"],
    });
    cloud.ok("ec2", "AssociateAddress", both);
    let shown = cloud.ok("ec2", "DescribeAddresses", json!({}))["Addresses"][0].clone();
    assert_eq!(shown["InstanceId"], instance);
}

#[test]
fn addresses_have_no_names_of_their_own() {
    let mut cloud = Cloud::new();
    let eip = cloud.ok("ec2", "AllocateAddress", json!({}));
    let request = |id: &Value| json!({"AllocationIds": [id], "Attribute": "domain-name"});
    let answer = cloud.ok("ec2", "DescribeAddressesAttribute", request(&eip["AllocationId"]));
    assert_eq!(answer, json!({"Addresses": []}));
    let unknown = cloud.refused(
        "ec2",
        "DescribeAddressesAttribute",
        request(&json!("eipalloc-12345678")),
    );
    assert_eq!(unknown.0, "InvalidAllocationID.NotFound");
}
