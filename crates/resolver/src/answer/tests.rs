use model::*;
use netplan::fixture::{Cloud, address, cidr};

use super::*;

struct TestVpc {
    cloud: Cloud,
    outside: Outside,
    vpc: VpcId,
}

impl TestVpc {
    /// 10.0.1.4 with the public address 203.0.113.1, in `region`.
    fn new(region: &str) -> Self {
        let mut cloud = Cloud::new(3, region);
        let vpc = cloud.vpc("10.0.0.0/16");
        let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
        let eni = cloud.eni(&subnet, "10.0.1.4", &[]);
        cloud.set_public(&eni, Some(address("203.0.113.1")));
        TestVpc {
            cloud,
            outside: Outside {
                machine: Machine::new("ab12", cidr("203.0.113.0/24")).unwrap(),
                endpoints: vec!["api.ecr", "ecs", "logs"],
            },
            vpc,
        }
    }

    fn ask(&self, name: &str, kind: RecordType) -> (ResponseCode, Vec<String>) {
        let mut query = Message::query();
        query.add_query(Query::query(Name::from_ascii(name).unwrap(), kind));
        let vpc = self.cloud.row::<Vpc>(self.vpc.as_str());
        let response = answer(&self.cloud.tables, &self.outside, vpc, &query);
        assert_eq!(response.metadata.id, query.metadata.id);
        let answers = response.answers.iter().map(|record| record.data.to_string());
        (response.metadata.response_code, answers.collect())
    }

    fn a(&self, name: &str) -> Option<String> {
        match self.ask(name, RecordType::A) {
            (ResponseCode::NoError, answers) => answers.first().cloned(),
            (ResponseCode::NXDomain, answers) if answers.is_empty() => None,
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn interfaces_are_found_by_their_names() {
    for (region, private, public) in [
        (
            "us-east-1",
            "ip-10-0-1-4.ec2.internal.",
            "ec2-203-0-113-1.compute-1.amazonaws.com.",
        ),
        (
            "ap-northeast-1",
            "ip-10-0-1-4.ap-northeast-1.compute.internal.",
            "ec2-203-0-113-1.ap-northeast-1.compute.amazonaws.com.",
        ),
    ] {
        let mut site = TestVpc::new(region);
        assert_eq!(site.a(private).as_deref(), Some("10.0.1.4"));
        assert_eq!(site.a(&private.to_uppercase()).as_deref(), Some("10.0.1.4"));
        assert_eq!(
            site.a(public).as_deref(),
            Some("10.0.1.4"),
            "private inside the VPC"
        );
        assert_eq!(site.a(&private.replace("1-4", "1-5")), None);
        assert_eq!(
            site.ask(private, RecordType::AAAA),
            (ResponseCode::NoError, vec![])
        );
        let (_, names) = site.ask("4.1.0.10.in-addr.arpa.", RecordType::PTR);
        assert_eq!(names, [private]);
        let (_, names) = site.ask("1.113.0.203.in-addr.arpa.", RecordType::PTR);
        assert_eq!(names, [public]);
        // From another VPC the private name means nothing and the public one the public address.
        site.vpc = site.cloud.vpc("10.0.0.0/16");
        assert_eq!(site.a(private), None);
        assert_eq!(site.a(public).as_deref(), Some("203.0.113.1"));
    }
}

#[test]
fn endpoints_lead_to_cove_and_nothing_else_exists() {
    let site = TestVpc::new("ap-northeast-1");
    for name in [
        "ecs.ap-northeast-1.amazonaws.com.",
        "logs.us-east-1.amazonaws.com.",
        "000000000000.dkr.ecr.ap-northeast-1.amazonaws.com.",
    ] {
        assert_eq!(site.a(name).as_deref(), Some("203.0.113.253"), "{name}");
    }
    for name in [".", "com.", "example.com.", "localhost.", "amazonaws.com."] {
        assert_eq!(site.a(name), None, "{name}");
    }
}

#[test]
fn without_hostnames_interfaces_have_no_names() {
    let mut site = TestVpc::new("us-east-1");
    let vpc = site.vpc.clone();
    site.cloud
        .update::<Vpc>(vpc.as_str(), |vpc| vpc.dns_hostnames = false);
    assert_eq!(site.a("ip-10-0-1-4.ec2.internal."), None);
    assert_eq!(
        site.ask("4.1.0.10.in-addr.arpa.", RecordType::PTR).0,
        ResponseCode::NXDomain
    );
    assert!(site.a("ecs.us-east-1.amazonaws.com.").is_some());
}

#[test]
fn an_interface_that_goes_has_no_name_any_more() {
    let mut site = TestVpc::new("us-east-1");
    let eni = site
        .cloud
        .tables
        .network_interfaces
        .values()
        .next()
        .unwrap()
        .id
        .clone();
    site.cloud
        .update::<NetworkInterface>(eni.as_str(), |eni| eni.state = InterfaceState::Detaching);
    assert_eq!(site.a("ip-10-0-1-4.ec2.internal."), None);
}

#[test]
fn whatever_comes_gets_a_response_or_none_but_no_panic() {
    let site = TestVpc::new("us-east-1");
    let vpc = site.cloud.row::<Vpc>(site.vpc.as_str());
    let respond = |message: &[u8]| super::respond(&site.cloud.tables, &site.outside, vpc, message);
    assert_eq!(respond(b""), None);
    assert_eq!(respond(b"ab"), None);
    let garbled = respond(b"ab\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\xff").unwrap();
    let garbled = Message::from_vec(&garbled).unwrap();
    assert_eq!(garbled.metadata.response_code, ResponseCode::FormErr);
    let mut query = Message::query();
    let response = answer(&site.cloud.tables, &site.outside, vpc, &query);
    assert_eq!(
        response.metadata.response_code,
        ResponseCode::FormErr,
        "no question"
    );
    assert_eq!(
        respond(&response.to_vec().unwrap()),
        None,
        "a response is not answered"
    );
    query.metadata.op_code = OpCode::Update;
    let response = answer(&site.cloud.tables, &site.outside, vpc, &query);
    assert_eq!(response.metadata.response_code, ResponseCode::NotImp);
    // Every prefix and every flipped byte of a good query.
    let mut query = Message::query();
    let name = Name::from_ascii("ip-10-0-1-4.ec2.internal.").unwrap();
    query.add_query(Query::query(name, RecordType::A));
    let good = query.to_vec().unwrap();
    for end in 0..good.len() {
        respond(&good[..end]);
        for value in [0, 0x3f, 0xc0, 0xff] {
            let mut bad = good.clone();
            bad[end] = value;
            respond(&bad);
        }
    }
}
