//! Route tables, their routes and associations.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};
use crate::vpcs::{gateway, of_vpc, subnet, vpc};

fn table(cloud: &mut Cloud, vpc: &str) -> String {
    let answer = cloud.ok("ec2", "CreateRouteTable", json!({"VpcId": vpc}));
    answer["RouteTable"]["RouteTableId"].as_str().unwrap().to_owned()
}

fn described(cloud: &mut Cloud, table: &str) -> Value {
    let answer = cloud.ok("ec2", "DescribeRouteTables", json!({"RouteTableIds": [table]}));
    answer["RouteTables"][0].clone()
}

fn main_association(cloud: &mut Cloud, vpc: &str) -> (String, String) {
    let tables = of_vpc(cloud, "DescribeRouteTables", "RouteTables", vpc);
    let is_main = |t: &&Value| {
        t["Associations"]
            .as_array()
            .unwrap()
            .iter()
            .any(|a| a["Main"] == true)
    };
    let main = tables.iter().find(is_main).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (
        text(&main["RouteTableId"]),
        text(&main["Associations"][0]["RouteTableAssociationId"]),
    )
}

#[test]
fn routes_are_made_changed_and_removed() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let table = table(&mut cloud, &id);
    let gateway = gateway(&mut cloud);
    let route = |destination: &str| json!({"RouteTableId": table, "DestinationCidrBlock": destination, "GatewayId": gateway});
    assert_eq!(
        cloud.refused("ec2", "CreateRoute", route("0.0.0.0/0")),
        pair(
            "InvalidParameterValue",
            format!("route table {table} and network gateway {gateway} belong to different networks")
        )
    );
    let attachment = json!({"InternetGatewayId": gateway, "VpcId": id});
    cloud.ok("ec2", "AttachInternetGateway", attachment.clone());
    assert_eq!(cloud.ok("ec2", "CreateRoute", route("0.0.0.0/0"))["Return"], true);
    assert_eq!(
        cloud.refused("ec2", "CreateRoute", route("0.0.0.0/0")),
        pair(
            "RouteAlreadyExists",
            "The route identified by 0.0.0.0/0 already exists."
        )
    );
    assert_eq!(
        cloud.refused("ec2", "ReplaceRoute", route("8.8.8.0/24")),
        pair(
            "InvalidParameterValue",
            "There is no route defined for '8.8.8.0/24' in the route table. Use CreateRoute instead."
        )
    );
    cloud.ok("ec2", "ReplaceRoute", route("0.0.0.0/0"));
    let shown = described(&mut cloud, &table);
    assert_eq!(
        shown["Routes"][1],
        json!({"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway, "Origin": "CreateRoute", "State": "active"})
    );
    // Without its gateway the route is a black hole, also when the gateway is no more.
    cloud.ok("ec2", "DetachInternetGateway", attachment);
    assert_eq!(described(&mut cloud, &table)["Routes"][1]["State"], "blackhole");
    cloud.ok(
        "ec2",
        "DeleteInternetGateway",
        json!({"InternetGatewayId": gateway}),
    );
    assert_eq!(described(&mut cloud, &table)["Routes"][1]["State"], "blackhole");
    let blackholes = json!({"Filters": [{"Name": "route.state", "Values": ["blackhole"]}, {"Name": "route.origin", "Values": ["CreateRoute"]}]});
    let found = cloud.ok("ec2", "DescribeRouteTables", blackholes);
    assert_eq!(found["RouteTables"].as_array().unwrap().len(), 1);
    let delete = json!({"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"});
    cloud.ok("ec2", "DeleteRoute", delete.clone());
    assert_eq!(
        cloud.refused("ec2", "DeleteRoute", delete),
        pair(
            "InvalidRoute.NotFound",
            format!("no route with destination-cidr-block 0.0.0.0/0 in route table {table}")
        )
    );
    let local = json!({"RouteTableId": table, "DestinationCidrBlock": "10.0.0.0/16"});
    assert_eq!(
        cloud.refused("ec2", "DeleteRoute", local),
        pair(
            "InvalidParameterValue",
            format!("cannot remove local route 10.0.0.0/16 in route table {table}")
        )
    );
}

#[test]
fn bad_routes() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let table = table(&mut cloud, &id);
    let gateway = gateway(&mut cloud);
    cloud.ok(
        "ec2",
        "AttachInternetGateway",
        json!({"InternetGatewayId": gateway, "VpcId": id}),
    );
    let value = "InvalidParameterValue";
    for (change, code) in [
        (json!({"RouteTableId": "rtb-1"}), "InvalidRouteTableID.NotFound"),
        (json!({"DestinationCidrBlock": null}), "MissingParameter"),
        (json!({"DestinationCidrBlock": "x"}), value),
        (
            json!({"DestinationCidrBlock": "10.0.0.0/16"}),
            "RouteAlreadyExists",
        ),
        (json!({"DestinationCidrBlock": "10.0.7.0/24"}), value),
        (json!({"DestinationCidrBlock": "169.254.169.0/24"}), value),
        (json!({"DestinationIpv6CidrBlock": "::/0"}), "NotImplemented"),
        (
            json!({"DestinationCidrBlock": null, "DestinationPrefixListId": "pl-1"}),
            "InvalidPrefixListID.NotFound",
        ),
        (json!({"GatewayId": null}), "MissingParameter"),
        (json!({"NatGatewayId": "nat-1"}), "InvalidParameterCombination"),
        (json!({"GatewayId": "local"}), "InvalidGatewayID.NotFound"),
        (json!({"GatewayId": "vgw-1"}), "InvalidGatewayID.NotFound"),
        (
            json!({"GatewayId": null, "NatGatewayId": "nat-1"}),
            "InvalidNatGatewayID.NotFound",
        ),
        (
            json!({"GatewayId": null, "NetworkInterfaceId": "eni-1"}),
            "InvalidNetworkInterfaceID.NotFound",
        ),
        (
            json!({"GatewayId": null, "InstanceId": "i-0123456789abcdef0"}),
            "InvalidInstanceID.NotFound",
        ),
        (
            json!({"GatewayId": null, "TransitGatewayId": "tgw-1"}),
            "InvalidTransitGatewayID.NotFound",
        ),
        (
            json!({"GatewayId": null, "VpcPeeringConnectionId": "pcx-1"}),
            "InvalidVpcPeeringConnectionID.NotFound",
        ),
        (
            json!({"GatewayId": null, "EgressOnlyInternetGatewayId": "eigw-1"}),
            "InvalidEgressOnlyInternetGatewayId.NotFound",
        ),
        (
            json!({"GatewayId": null, "VpcEndpointId": "vpce-1"}),
            "InvalidVpcEndpointId.NotFound",
        ),
        (
            json!({"GatewayId": null, "LocalGatewayId": "lgw-1"}),
            "InvalidLocalGatewayID.NotFound",
        ),
        (
            json!({"GatewayId": null, "CarrierGatewayId": "cagw-1"}),
            "InvalidCarrierGatewayID.NotFound",
        ),
        (
            json!({"GatewayId": null, "CoreNetworkArn": "arn"}),
            "NotImplemented",
        ),
        (
            json!({"GatewayId": null, "OdbNetworkArn": "arn"}),
            "NotImplemented",
        ),
        (json!({"DryRun": true}), "DryRunOperation"),
    ] {
        let mut input =
            json!({"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway});
        for (name, value) in change.as_object().unwrap() {
            input[name] = value.clone();
        }
        assert_eq!(cloud.refused("ec2", "CreateRoute", input).0, code, "{change}");
    }
    for n in 0..50 {
        let destination = format!("11.0.{n}.0/24");
        cloud.ok(
            "ec2",
            "CreateRoute",
            json!({"RouteTableId": table, "DestinationCidrBlock": destination, "GatewayId": gateway}),
        );
    }
    let more = json!({"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway});
    assert_eq!(cloud.refused("ec2", "CreateRoute", more).0, "RouteLimitExceeded");
    // A block that would take a route's traffic cannot join the VPC.
    let block = json!({"VpcId": id, "CidrBlock": "11.0.0.0/16"});
    assert_eq!(
        cloud.refused("ec2", "AssociateVpcCidrBlock", block).0,
        "InvalidVpc.Range"
    );
}

fn interface(cloud: &mut Cloud, subnet: &str) -> String {
    let made = cloud.ok("ec2", "CreateNetworkInterface", json!({"SubnetId": subnet}));
    made["NetworkInterface"]["NetworkInterfaceId"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_local_route_leads_to_an_interface_and_back() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let subnet = subnet(&mut cloud, &id, "10.0.0.0/24");
    let table = table(&mut cloud, &id);
    let eni = interface(&mut cloud, &subnet);
    let route = |change: Value| {
        let mut input = json!({"RouteTableId": table, "DestinationCidrBlock": "10.0.0.0/16"});
        for (name, value) in change.as_object().unwrap() {
            input[name] = value.clone();
        }
        input
    };
    let local = json!([{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "Origin": "CreateRouteTable",
        "State": "active"}]);
    let back = route(json!({"LocalTarget": true}));
    cloud.ok("ec2", "ReplaceRoute", back.clone());
    assert_eq!(described(&mut cloud, &table)["Routes"], local);
    cloud.ok("ec2", "ReplaceRoute", route(json!({"NetworkInterfaceId": eni})));
    // Nobody has the interface.
    assert_eq!(
        described(&mut cloud, &table)["Routes"],
        json!([{"DestinationCidrBlock": "10.0.0.0/16", "NetworkInterfaceId": eni, "Origin": "CreateRouteTable",
            "State": "blackhole"}])
    );
    let gateway = gateway(&mut cloud);
    cloud.ok(
        "ec2",
        "AttachInternetGateway",
        json!({"InternetGatewayId": gateway, "VpcId": id}),
    );
    assert_eq!(
        cloud.refused("ec2", "ReplaceRoute", route(json!({"GatewayId": gateway}))),
        pair(
            "InvalidParameterValue",
            "The destination CIDR block 10.0.0.0/16 is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance."
        )
    );
    let delete = route(json!({}));
    assert_eq!(
        cloud.refused("ec2", "DeleteRoute", delete).1,
        format!("cannot remove local route 10.0.0.0/16 in route table {table}")
    );
    cloud.ok("ec2", "ReplaceRoute", back);
    assert_eq!(described(&mut cloud, &table)["Routes"], local);
    let other = json!({"RouteTableId": table, "DestinationCidrBlock": "11.0.0.0/16", "LocalTarget": true});
    assert_eq!(
        cloud.refused("ec2", "ReplaceRoute", other).0,
        "InvalidParameterValue"
    );
}

#[test]
fn a_whole_subnet_can_be_led_to_an_interface() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let subnet = subnet(&mut cloud, &id, "10.0.0.0/24");
    let table = table(&mut cloud, &id);
    let eni = interface(&mut cloud, &subnet);
    let route = |destination: &str| json!({"RouteTableId": table, "DestinationCidrBlock": destination, "NetworkInterfaceId": eni});
    cloud.ok("ec2", "CreateRoute", route("10.0.0.0/24"));
    assert_eq!(
        cloud.refused("ec2", "CreateRoute", route("10.0.0.0/25")).0,
        "InvalidParameterValue"
    );
    assert_eq!(
        cloud.refused("ec2", "CreateRoute", route("10.0.0.0/24")).0,
        "RouteAlreadyExists"
    );
    cloud.ok("ec2", "ReplaceRoute", route("10.0.0.0/24"));
    let shown = described(&mut cloud, &table);
    assert_eq!(shown["Routes"][1]["Origin"], "CreateRoute");
    cloud.ok(
        "ec2",
        "DeleteRoute",
        json!({"RouteTableId": table, "DestinationCidrBlock": "10.0.0.0/24"}),
    );
}

#[test]
fn subnets_move_between_tables() {
    let mut cloud = Cloud::new();
    let (id, other_vpc) = (vpc(&mut cloud, "10.0.0.0/16"), vpc(&mut cloud, "10.0.0.0/16"));
    let subnet = subnet(&mut cloud, &id, "10.0.0.0/24");
    let (first, second) = (table(&mut cloud, &id), table(&mut cloud, &id));
    let foreign = table(&mut cloud, &other_vpc);
    let join = |table: &str| json!({"RouteTableId": table, "SubnetId": subnet});
    let answer = cloud.ok("ec2", "AssociateRouteTable", join(&first));
    assert_eq!(answer["AssociationState"]["State"], "associated");
    let association = answer["AssociationId"].clone();
    assert_eq!(
        cloud.ok("ec2", "AssociateRouteTable", join(&first))["AssociationId"],
        association
    );
    assert_eq!(
        cloud.refused("ec2", "AssociateRouteTable", join(&second)),
        pair(
            "Resource.AlreadyAssociated",
            format!(
                "the specified association for route table {second} conflicts with an existing association"
            )
        )
    );
    assert_eq!(
        cloud.refused("ec2", "AssociateRouteTable", join(&foreign)),
        pair(
            "InvalidParameterValue",
            format!("Route table {foreign} and subnet {subnet} belong to different networks")
        )
    );
    let gateway = json!({"RouteTableId": first, "GatewayId": "igw-1"});
    assert_eq!(
        cloud.refused("ec2", "AssociateRouteTable", gateway).0,
        "NotImplemented"
    );
    let in_use = |id: &str| {
        pair(
            "DependencyViolation",
            format!("The routeTable '{id}' has dependencies and cannot be deleted."),
        )
    };
    assert_eq!(
        cloud.refused("ec2", "DeleteRouteTable", json!({"RouteTableId": first})),
        in_use(&first)
    );
    let replace =
        |association: &Value, table: &str| json!({"AssociationId": association, "RouteTableId": table});
    let moved = cloud.ok(
        "ec2",
        "ReplaceRouteTableAssociation",
        replace(&association, &second),
    );
    assert_ne!(moved["NewAssociationId"], association);
    assert_eq!(
        described(&mut cloud, &second)["Associations"][0]["SubnetId"],
        json!(subnet)
    );
    assert_eq!(
        cloud
            .refused(
                "ec2",
                "ReplaceRouteTableAssociation",
                replace(&association, &second)
            )
            .0,
        "InvalidAssociationID.NotFound"
    );
    assert_eq!(
        cloud
            .refused(
                "ec2",
                "ReplaceRouteTableAssociation",
                replace(&moved["NewAssociationId"], &foreign)
            )
            .0,
        "InvalidParameterValue"
    );
    cloud.ok(
        "ec2",
        "DisassociateRouteTable",
        json!({"AssociationId": moved["NewAssociationId"]}),
    );
    cloud.ok("ec2", "AssociateRouteTable", join(&first));
    // A subnet takes its association along.
    cloud.ok("ec2", "DeleteSubnet", json!({"SubnetId": subnet}));
    cloud.ok("ec2", "DeleteRouteTable", json!({"RouteTableId": first}));
}

#[test]
fn the_main_table_can_be_another_one() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let other = table(&mut cloud, &id);
    let (main, association) = main_association(&mut cloud, &id);
    assert_eq!(
        cloud.refused(
            "ec2",
            "DisassociateRouteTable",
            json!({"AssociationId": association})
        ),
        pair(
            "InvalidParameterValue",
            format!("cannot disassociate the main route table association {association}")
        )
    );
    assert_eq!(
        cloud
            .refused("ec2", "DeleteRouteTable", json!({"RouteTableId": main}))
            .0,
        "DependencyViolation"
    );
    cloud.ok(
        "ec2",
        "ReplaceRouteTableAssociation",
        json!({"AssociationId": association, "RouteTableId": other}),
    );
    assert_eq!(main_association(&mut cloud, &id).0, other);
    cloud.ok("ec2", "DeleteRouteTable", json!({"RouteTableId": main}));
    cloud.ok("ec2", "DeleteVpc", json!({"VpcId": id}));
}

#[test]
fn a_repeated_request_makes_one_table() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let request = json!({"VpcId": id, "ClientToken": "once"});
    let first = cloud.ok("ec2", "CreateRouteTable", request.clone());
    assert_eq!(first["ClientToken"], "once");
    assert_eq!(cloud.ok("ec2", "CreateRouteTable", request.clone()), first);
    let mut other = request;
    other["TagSpecifications"] =
        json!([{"ResourceType": "route-table", "Tags": [{"Key": "a", "Value": "b"}]}]);
    assert_eq!(
        cloud.refused("ec2", "CreateRouteTable", other).0,
        "IdempotentParameterMismatch"
    );
    assert_eq!(
        of_vpc(&mut cloud, "DescribeRouteTables", "RouteTables", &id).len(),
        2
    );
}

#[test]
fn tables_of_a_vpc_are_different_ones_for_the_kernel() {
    let mut cloud = Cloud::new();
    let id = vpc(&mut cloud, "10.0.0.0/16");
    let (one, _two) = (table(&mut cloud, &id), table(&mut cloud, &id));
    cloud.ok("ec2", "DeleteRouteTable", json!({"RouteTableId": one}));
    table(&mut cloud, &id);
    table(&mut cloud, &id);
    let tables = cloud.world.tables().route_tables.values();
    let mut numbers: Vec<_> = tables
        .filter(|t| t.vpc.as_str() == id)
        .map(|t| t.kernel_table)
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3, 4]);
}
