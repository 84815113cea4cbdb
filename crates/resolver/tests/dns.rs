//! The resolver in a real VPC. Needs root; works in a throw-away network namespace.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod lab;

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use hickory_proto::op::{Message, Query, ResponseCode};
use hickory_proto::rr::{Name, RecordType};
use lab::{Lab, SOON};
use netns::Namespace;
use netplan::fixture::{address, egress_all};
use rows::*;

const NEVER: Duration = Duration::from_millis(300);

fn query(name: &str) -> Message {
    let mut query = Message::query();
    query.add_query(Query::query(Name::from_ascii(name).unwrap(), RecordType::A));
    query
}

fn udp(from: &Namespace, resolver: Ipv4Addr, name: &str, wait: Duration) -> Option<Message> {
    let socket = from
        .udp_socket(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)))
        .unwrap();
    socket.set_read_timeout(Some(wait)).unwrap();
    socket.connect((resolver, 53)).unwrap();
    socket.send(&query(name).to_vec().unwrap()).unwrap();
    let mut buffer = [0; 1500];
    let length = socket.recv(&mut buffer).ok()?;
    Some(Message::from_vec(&buffer[..length]).unwrap())
}

fn tcp(from: &Namespace, resolver: Ipv4Addr, name: &str) -> Message {
    let mut stream = from.tcp_connect(SocketAddr::from((resolver, 53)), SOON).unwrap();
    let message = query(name).to_vec().unwrap();
    stream
        .write_all(&u16::try_from(message.len()).unwrap().to_be_bytes())
        .unwrap();
    stream.write_all(&message).unwrap();
    let mut length = [0; 2];
    stream.read_exact(&mut length).unwrap();
    let mut response = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut response).unwrap();
    Message::from_vec(&response).unwrap()
}

#[test]
fn each_vpc_is_answered_at_both_addresses_over_udp_and_tcp() {
    let mut lab = Lab::new(1);
    let mut interfaces = Vec::new();
    for host in [4, 5] {
        let vpc = lab.cloud.vpc("10.0.0.0/16");
        let subnet = lab.cloud.subnet(&vpc, "10.0.0.0/24");
        // Groups do not apply to the resolver: this one allows nothing.
        let group = lab.cloud.group(&vpc, vec![]);
        let eni = lab.cloud.eni(&subnet, &format!("10.0.0.{host}"), &[&group]);
        lab.sync(&vpc);
        interfaces.push(eni);
    }
    for (eni, other, host) in [(0, 1, 4), (1, 0, 5)] {
        let from = lab.owner(&interfaces[eni]);
        let own = format!("ip-10-0-0-{host}.ap-northeast-1.compute.internal.");
        for resolver in ["10.0.0.2", "169.254.169.253"].map(address) {
            let response = udp(&from, resolver, &own, SOON).unwrap();
            assert_eq!(response.answers[0].data.to_string(), format!("10.0.0.{host}"));
            let response = tcp(&from, resolver, "ecs.ap-northeast-1.amazonaws.com.");
            assert_eq!(response.answers[0].data.to_string(), "203.0.113.253");
        }
        let foreign = format!("ip-10-0-0-{}.ap-northeast-1.compute.internal.", [4, 5][other]);
        let response = udp(&from, address("10.0.0.2"), &foreign, SOON).unwrap();
        assert_eq!(response.metadata.response_code, ResponseCode::NXDomain);
    }
}

#[test]
fn without_dns_support_nobody_answers() {
    let mut lab = Lab::new(2);
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.0.0/24");
    let group = lab.cloud.group(&vpc, vec![egress_all()]);
    let eni = lab.cloud.eni(&subnet, "10.0.0.4", &[&group]);
    lab.sync(&vpc);
    let name = "ecs.ap-northeast-1.amazonaws.com.";
    let from = lab.owner(&eni);
    assert!(udp(&from, address("10.0.0.2"), name, SOON).is_some());
    lab.cloud
        .update::<Vpc>(vpc.as_str(), |vpc| vpc.dns_support = false);
    // The other VPC, served after the change, tells that the change has been taken.
    let other = lab.cloud.vpc("10.1.0.0/16");
    lab.sync(&other);
    assert!(udp(&from, address("10.0.0.2"), name, NEVER).is_none());
    lab.cloud
        .update::<Vpc>(vpc.as_str(), |vpc| vpc.dns_support = true);
    lab.sync(&vpc);
    assert!(udp(&from, address("10.0.0.2"), name, SOON).is_some());
}
