//! The metadata service in a real VPC. Needs root; works in a throw-away network namespace.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod lab;

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use lab::{Lab, SOON};
use model::*;
use netns::Namespace;
use netplan::fixture::{container, egress_all};
use rows::*;

const SERVICE: ([u8; 4], u16) = ([169, 254, 169, 254], 80);
/// Longer than an answer takes, and short enough to wait for none.
const NEVER: Duration = Duration::from_millis(500);

struct Answer {
    status: u16,
    head: String,
    body: String,
}

/// One request from inside a namespace; `None` where no connection comes to be, or no answer.
fn ask(from: &Namespace, method: &str, path: &str, headers: &[(&str, &str)]) -> Option<Answer> {
    let mut stream = from.tcp_connect(SocketAddr::from(SERVICE), NEVER).ok()?;
    stream.set_read_timeout(Some(NEVER * 4)).unwrap();
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let request = format!("{method} {path} HTTP/1.1\r\nHost: 169.254.169.254\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    Some(Answer {
        status: head.split(' ').nth(1)?.parse().ok()?,
        head: head.to_owned(),
        body: body.to_owned(),
    })
}

/// The service of a VPC listens shortly after its first instance has its interface.
fn first_answer(from: &Namespace, path: &str) -> Answer {
    let end = Instant::now() + SOON;
    loop {
        match ask(from, "GET", path, &[]) {
            Some(answer) => return answer,
            None => assert!(Instant::now() < end, "no answer"),
        }
    }
}

fn text(from: &Namespace, path: &str) -> String {
    let answer = ask(from, "GET", path, &[]).unwrap();
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    answer.body
}

fn instance(lab: &Lab, id: &InstanceId, vpc: &VpcId, subnet: &SubnetId) -> Instance {
    let mut entropy = Entropy::seeded(77);
    let scope = lab.cloud.row::<Vpc>(vpc.as_str()).scope.clone();
    Instance {
        scope,
        id: id.clone(),
        reservation: ReservationId::generate(&mut entropy),
        launch_index: 0,
        vpc: vpc.clone(),
        subnet: subnet.clone(),
        availability_zone: "ap-northeast-1a".into(),
        image_id: "ami-0123456789abcdef0".into(),
        instance_type: "t3.medium".into(),
        state: InstanceState::Running,
        state_reason: None,
        transition_reason: String::new(),
        user_data: Some("IyEvYmluL3NoCg==".into()),
        instance_profile: Some(InstanceProfile {
            name: "ecsInstanceRole".into(),
            id: "AIPAAAAAAAAAAAAAAAAAA".into(),
            association: ProfileAssociationId::generate(&mut entropy),
        }),
        key_name: None,
        metadata_options: MetadataOptions {
            enabled: true,
            tokens_required: false,
            hop_limit: 1,
            tags_enabled: true,
        },
        disable_api_termination: false,
        disable_api_stop: false,
        terminates_on_shutdown: false,
        ebs_optimized: false,
        monitoring: false,
        root_volume: VolumeId::generate(&mut entropy),
        public_address_on_start: false,
        launch_template: None,
        auto_scaling_group: None,
        client_token: None,
        launched_at: Timestamp::from_secs(1_700_000_000),
        rebooted_at: None,
        console: Vec::new(),
        ended_at: None,
        tags: vec![Tag {
            key: "role".into(),
            value: "web".into(),
        }],
    }
}

struct Site {
    lab: Lab,
    vpc: VpcId,
    subnet: SubnetId,
    group: SecurityGroupId,
    instance: InstanceId,
    eni: EniId,
}

fn site(number: u32) -> Site {
    let mut lab = Lab::new(number);
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.group(&vpc, vec![egress_all()]);
    let (instance, eni) = lab.cloud.instance(&subnet, "10.0.1.10", &[&group]);
    let row = self::instance(&lab, &instance, &vpc, &subnet);
    lab.cloud.put(row);
    lab.sync(&vpc);
    Site {
        lab,
        vpc,
        subnet,
        group,
        instance,
        eni,
    }
}

impl Site {
    fn options(&mut self, change: impl FnOnce(&mut MetadataOptions)) {
        let id = self.instance.to_string();
        self.lab
            .cloud
            .update::<Instance>(&id, |row| change(&mut row.metadata_options));
        self.lab.sync(&self.vpc);
    }
}

#[test]
fn an_instance_reads_of_itself() {
    let site = site(11);
    let host = site.lab.owner(&site.eni);
    let id = first_answer(&host, "/latest/meta-data/instance-id");
    assert_eq!(id.body, site.instance.to_string());
    let list = text(&host, "/latest/meta-data/");
    assert!(list.lines().any(|line| line == "placement/") && list.lines().any(|line| line == "mac"));
    assert_eq!(text(&host, "/latest/meta-data/local-ipv4"), "10.0.1.10");
    assert_eq!(
        text(&host, "/latest/meta-data/placement/region"),
        "ap-northeast-1"
    );
    assert_eq!(text(&host, "/latest/meta-data/tags/instance/role"), "web");
    let macs = text(&host, "/latest/meta-data/network/interfaces/macs/");
    let subnet = text(
        &host,
        &format!("/latest/meta-data/network/interfaces/macs/{macs}subnet-ipv4-cidr-block"),
    );
    assert_eq!(subnet, "10.0.1.0/24");
    assert_eq!(text(&host, "/latest/user-data"), "#!/bin/sh\n");
    let role = text(&host, "/latest/meta-data/iam/security-credentials/");
    let credentials = text(
        &host,
        &format!("/latest/meta-data/iam/security-credentials/{role}"),
    );
    let scope = &site.lab.cloud.row::<Vpc>(site.vpc.as_str()).scope;
    assert!(credentials.contains(&format!("\"AccessKeyId\": \"{}\"", scope.account.as_str())));
    let document = text(&host, "/latest/dynamic/instance-identity/document");
    assert!(document.contains("\"architecture\": \"x86_64\""));
    assert!(!text(&host, "/latest/dynamic/instance-identity/signature").is_empty());
    assert!(text(&host, "/").lines().any(|line| line == "latest"));
    for (method, path, status) in [
        ("GET", "/latest/meta-data/nothing", 404),
        ("GET", "/3000-01-01/meta-data", 404),
        ("GET", "/latest/meta-data/public-ipv4", 404),
        ("POST", "/latest/meta-data", 405),
    ] {
        assert_eq!(ask(&host, method, path, &[]).unwrap().status, status, "{path}");
    }
}

#[test]
fn tokens_are_needed_where_they_are_required() {
    let mut site = site(12);
    let host = site.lab.owner(&site.eni);
    let path = "/latest/meta-data/instance-id";
    first_answer(&host, path);
    site.options(|options| options.tokens_required = true);
    let end = Instant::now() + SOON;
    while ask(&host, "GET", path, &[]).unwrap().status != 401 {
        assert!(Instant::now() < end);
    }
    let ttl = "X-aws-ec2-metadata-token-ttl-seconds";
    let token = ask(&host, "PUT", "/latest/api/token", &[(ttl, "60")]).unwrap();
    assert_eq!(token.status, 200);
    assert!(token.head.contains("X-Aws-Ec2-Metadata-Token-Ttl-Seconds: 60"));
    let with = |token: &str| ask(&host, "GET", path, &[("X-aws-ec2-metadata-token", token)]).unwrap();
    assert_eq!(with(&token.body).body, site.instance.to_string());
    assert_eq!(with("AAAA").status, 401);
    for headers in [&[][..], &[(ttl, "0")], &[(ttl, "21601")], &[(ttl, "x")]] {
        assert_eq!(
            ask(&host, "PUT", "/latest/api/token", headers).unwrap().status,
            400
        );
    }
    let proxied = [(ttl, "60"), ("X-Forwarded-For", "10.0.0.1")];
    assert_eq!(
        ask(&host, "PUT", "/latest/api/token", &proxied).unwrap().status,
        403
    );
    site.options(|options| options.enabled = false);
    let end = Instant::now() + SOON;
    while ask(&host, "GET", path, &[]).unwrap().status != 403 {
        assert!(Instant::now() < end);
    }
}

#[test]
fn a_container_behind_the_bridge_needs_one_more_hop() {
    let mut site = site(13);
    let host = site.lab.owner(&site.eni);
    first_answer(&host, "/latest/meta-data/instance-id");
    let app = container(Some("172.17.0.2"), &[]);
    let task = site
        .lab
        .cloud
        .task(&site.instance, &site.vpc, NetworkMode::Bridge, vec![app]);
    site.lab.sync(&site.vpc);
    let name = netplan::names::container(&site.lab.machine.instance, &task, 0);
    let inside = Namespace::open(&name).unwrap();
    let put = || {
        ask(
            &inside,
            "PUT",
            "/latest/api/token",
            &[("X-aws-ec2-metadata-token-ttl-seconds", "60")],
        )
    };
    assert_eq!(
        text(&inside, "/latest/meta-data/instance-id"),
        site.instance.to_string()
    );
    assert!(put().is_none());
    site.options(|options| options.hop_limit = 2);
    let end = Instant::now() + SOON;
    while put().is_none() {
        assert!(Instant::now() < end);
    }
}

#[test]
fn only_instances_and_tasks_on_them_have_metadata() {
    let mut site = site(14);
    let host = site.lab.owner(&site.eni);
    first_answer(&host, "/latest/meta-data/instance-id");
    let cloud = &mut site.lab.cloud;
    let on_instance = cloud.task(&site.instance, &site.vpc, NetworkMode::Awsvpc, vec![]);
    let blocked = cloud.task(&site.instance, &site.vpc, NetworkMode::Awsvpc, vec![]);
    cloud.update::<Task>(&format!("default/{blocked}"), |task| {
        if let Some(placement) = &mut task.placement {
            placement.metadata_blocked = true;
        }
    });
    let mut enis = Vec::new();
    for (n, address) in ["10.0.1.20", "10.0.1.21", "10.0.1.22", "10.0.1.23"]
        .iter()
        .enumerate()
    {
        let eni = cloud.eni(&site.subnet, address, &[&site.group]);
        let owner = match n {
            0 => InterfaceOwner::Task(on_instance.clone()),
            1 => InterfaceOwner::Task(TaskId::generate(&mut Entropy::seeded(5))),
            2 => InterfaceOwner::Task(blocked.clone()),
            _ => InterfaceOwner::Exec,
        };
        cloud.update::<NetworkInterface>(eni.as_str(), |eni| eni.owner = owner);
        enis.push(eni);
    }
    site.lab.sync(&site.vpc);
    let from: Vec<_> = enis.iter().map(|eni| site.lab.owner(eni)).collect();
    assert_eq!(
        first_answer(&from[0], "/latest/meta-data/instance-id").body,
        site.instance.to_string()
    );
    for other in &from[1..] {
        assert!(ask(other, "GET", "/latest/meta-data/instance-id", &[]).is_none());
    }
}
