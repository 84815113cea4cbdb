//! The question of `cove explain`: what its ends may be called, and what the kernel adds to the answer.

use ec2::reachability::{FindError, Report, Socket, SocketOwner, Transport, ask};
use rows::Tables;
use serde_json::json;

use crate::cloud::Cloud;
use crate::instances::text;

/// A client at 10.0.0.10 and a server at 10.0.0.20, in a new VPC whose default group lets them talk.
fn pair_of_instances(cloud: &mut Cloud) -> (String, String) {
    let vpc = cloud.ok("ec2", "CreateVpc", json!({"CidrBlock": "10.0.0.0/24"}));
    let subnet = json!({"VpcId": vpc["Vpc"]["VpcId"], "CidrBlock": "10.0.0.0/24"});
    let subnet = cloud.ok("ec2", "CreateSubnet", subnet)["Subnet"]["SubnetId"].clone();
    let mut launch =
        |address: &str| cloud.running_instance(json!({"SubnetId": subnet, "PrivateIpAddress": address}));
    (launch("10.0.0.10"), launch("10.0.0.20"))
}

fn asked(cloud: &Cloud, from: &str, to: &str) -> Result<(Report, Option<Socket>), FindError> {
    let tables: &Tables = cloud.world.tables();
    ask(tables, &[], &cloud.scope, from, to, Transport::Tcp, 8080)
}

#[test]
fn an_address_is_that_of_the_vpc_that_the_connection_begins_in() {
    let mut cloud = Cloud::new();
    let pairs = [pair_of_instances(&mut cloud), pair_of_instances(&mut cloud)];
    for (client, server) in &pairs {
        let (report, socket) = asked(&cloud, client, "10.0.0.20").unwrap();
        assert!(report.path_found, "{:?}", report.explanations);
        assert_eq!(report.forward.last().unwrap().component, *server);
        let owner = socket.unwrap().owner;
        assert!(matches!(owner, SocketOwner::Instance(id) if id.as_str() == server.as_str()));
    }
    // It begins at neither.
    let refused = asked(&cloud, "10.0.0.10", "10.0.0.20").unwrap_err();
    assert!(matches!(refused, FindError::Ambiguous(_, list) if list.len() == 2));
    assert!(!asked(&cloud, "internet", "10.0.0.20").unwrap().0.path_found);
}

#[test]
fn the_kernel_knows_what_listens() {
    let mut cloud = Cloud::new();
    let (client, server) = pair_of_instances(&mut cloud);
    let (mut report, socket) = asked(&cloud, &client, &server).unwrap();
    let socket = socket.unwrap();
    assert_eq!(
        (socket.address.to_string(), socket.port),
        ("10.0.0.20".to_owned(), 8080)
    );
    assert!(!report.reachable, "no task publishes it");
    report.observed(&socket, true);
    assert!(report.reachable && report.explanations.is_empty());
    report.observed(&socket, false);
    assert!(!report.reachable && report.path_found);
    assert_eq!(report.explanations[0].code, "COVE_NOTHING_LISTENS");
    assert_eq!(report.explanations[0].component.as_deref(), Some(server.as_str()));
    // What does not get there cannot be looked for.
    let groups = cloud.ok("ec2", "DescribeInstances", json!({"InstanceIds": [server]}));
    let group = text(&groups["Reservations"][0]["Instances"][0]["SecurityGroups"][0]["GroupId"]);
    let rule = json!({"GroupId": group, "IpPermissions": [
        {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": group}]},
    ]});
    cloud.ok("ec2", "RevokeSecurityGroupIngress", rule);
    assert_eq!(asked(&cloud, &client, &server).unwrap().1, None);
}
