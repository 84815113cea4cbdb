//! EC2 instances: the four network modes, as packets see them.

use std::net::Ipv4Addr;

use crate::lab::*;
use model::*;
use netns::Namespace;
use netplan::fixture::{container, egress_all, tcp_from_anywhere};
use netplan::names;
use rows::*;

const LOCALHOST: Ipv4Addr = Ipv4Addr::LOCALHOST;

/// An instance in a public subnet, whose group lets TCP 8080 and 32768 in, with a public address;
/// and a neighbour in the VPC.
struct Site {
    lab: Lab,
    vpc: VpcId,
    subnet: SubnetId,
    group: SecurityGroupId,
    instance: InstanceId,
    eni: EniId,
    public: Ipv4Addr,
    neighbour: EniId,
}

fn site() -> Site {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    lab.cloud.gateway(&vpc);
    let rules = vec![tcp_from_anywhere(8080), tcp_from_anywhere(32768), egress_all()];
    let group = lab.cloud.group(&vpc, rules);
    let (instance, eni) = lab.cloud.instance(&subnet, "10.0.1.10", &[&group]);
    let public = lab.publish(&eni, 0);
    let neighbour = lab.cloud.eni(&subnet, "10.0.1.20", &[&group]);
    lab.sync();
    Site {
        lab,
        vpc,
        subnet,
        group,
        instance,
        eni,
        public,
        neighbour,
    }
}

impl Site {
    fn host(&self) -> Namespace {
        self.lab.host(&self.instance)
    }

    fn private(&self) -> Ipv4Addr {
        self.lab.address(&self.eni)
    }

    /// A task of the mode with a container each, in force.
    fn task(&mut self, mode: NetworkMode, containers: Vec<Container>) -> TaskId {
        let (lab, instance) = (&mut self.lab, &self.instance);
        let task = lab.cloud.task(instance, &self.vpc, mode, containers);
        lab.sync();
        task
    }

    fn is_ready(&self, task: &TaskId) -> bool {
        self.lab.has_seen(&ready(&self.lab, task))
    }
}

fn ready(lab: &Lab, task: &TaskId) -> Observation {
    Observation::TaskNetworkReady {
        scope: lab.cloud.scope.clone(),
        cluster: "default".to_owned(),
        task: task.clone(),
    }
}

fn bridged(address: &str, ports: &[(u16, u16)]) -> Container {
    container(Some(address), ports)
}

/// The address that a server saw a connection come from.
fn seen_as(from: &Namespace, to: Ipv4Addr, port: u16) -> Option<Ipv4Addr> {
    connect(from, to, port, SOON).map(|(_, seen)| seen)
}

#[test]
fn a_bridge_task_is_reached_by_the_addresses_of_its_instance_as_its_group_allows() {
    let mut site = site();
    let ports = [(8080, 80), (8081, 80), (32768, 80)];
    let task = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &ports)]);
    assert!(site.is_ready(&task));
    let inside = site.lab.container(&task, 0);
    let _web = serve(&inside, 80);
    let lab = &site.lab;
    let neighbour = lab.owner(&site.neighbour);
    let host_address = lab.machine.host_address();
    assert_eq!(seen_as(&lab.outer, site.public, 8080), Some(host_address));
    assert_eq!(
        seen_as(&neighbour, site.private(), 8080),
        Some(lab.address(&site.neighbour))
    );
    // As a port from the dynamic range.
    assert!(reaches(&lab.outer, site.public, 32768));
    // Published, but no rule of the instance's group allows it.
    assert!(times_out(&lab.outer, site.public, 8081));
    assert!(times_out(&neighbour, site.private(), 8081));
    // The container's own port and address lead nowhere.
    assert!(times_out(&neighbour, site.private(), 80));
    assert!(times_out(&neighbour, Ipv4Addr::new(172, 17, 0, 2), 80));
    assert!(
        times_out(&lab.outer, Ipv4Addr::new(172, 17, 0, 2), 80) || {
            // The host has no route there at all.
            !reaches(&lab.outer, Ipv4Addr::new(172, 17, 0, 2), 80)
        }
    );
}

#[test]
fn a_rule_for_the_instance_is_a_rule_for_its_published_ports() {
    let mut site = site();
    let task = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &[(8081, 80)])]);
    let _web = serve(&site.lab.container(&task, 0), 80);
    assert!(times_out(&site.lab.outer, site.public, 8081));
    let lab = &mut site.lab;
    lab.cloud.update::<SecurityGroup>(site.group.as_str(), |group| {
        group.rules.push(tcp_from_anywhere(8081));
    });
    lab.sync();
    assert!(reaches(&lab.outer, site.public, 8081));
}

#[test]
fn a_published_port_works_from_the_instance_and_from_its_containers() {
    let mut site = site();
    let first = bridged("172.17.0.2", &[(8080, 80)]);
    let second = bridged("172.17.0.3", &[(9000, 9000)]);
    let task = site.task(NetworkMode::Bridge, vec![first, second]);
    let (one, two) = (site.lab.container(&task, 0), site.lab.container(&task, 1));
    let _web = serve(&one, 80);
    let _other = serve(&two, 9000);
    let host = site.host();
    for address in [site.private(), LOCALHOST, Ipv4Addr::new(172, 17, 0, 1)] {
        assert!(reaches(&host, address, 8080), "{address}");
    }
    let gateway = Ipv4Addr::new(172, 17, 0, 1);
    // From another container, and from itself, by every address that the instance has for them.
    for from in [&one, &two] {
        assert_eq!(seen_as(from, site.private(), 8080), Some(gateway));
        assert_eq!(seen_as(from, gateway, 8080), Some(gateway));
        assert!(reaches(from, site.private(), 9000));
    }
    // By the public address the way is out to the gateway of the VPC and back.
    assert!(reaches(&two, site.public, 8080));
    // And directly on the bridge, as links use it.
    assert_eq!(
        seen_as(&two, Ipv4Addr::new(172, 17, 0, 2), 80),
        Some(Ipv4Addr::new(172, 17, 0, 3))
    );
    // Each container has a loopback of its own.
    assert!(!reaches(&two, LOCALHOST, 80));
    // What a process of the instance listens on, containers reach by the instance's address.
    let _host = serve(&host, 7000);
    assert!(reaches(&one, site.private(), 7000));
}

#[test]
fn what_a_bridge_task_sends_leaves_under_the_address_of_its_instance() {
    let mut site = site();
    let task = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &[])]);
    let inside = site.lab.container(&task, 0);
    let lab = &site.lab;
    let _host = serve(&lab.outer, 9999);
    let _neighbour = serve(&lab.owner(&site.neighbour), 8080);
    assert_eq!(
        seen_as(&inside, lab.machine.host_address(), 9999),
        Some(site.public)
    );
    assert_eq!(
        seen_as(&inside, lab.address(&site.neighbour), 8080),
        Some(site.private())
    );
    assert!(times_out(&inside, lab.address(&site.neighbour), 8081));
    let links = inside.within(|| ip(&["-br", "link"])).unwrap();
    assert!(links.contains("eth0@"), "{links}");
}

#[test]
fn udp_ports_and_ranges_are_published_too() {
    let mut site = site();
    let mut ranged = bridged("172.17.0.2", &[]);
    let range = |from, to| PortRange { from, to };
    ranged.port_bindings = vec![
        PortBinding {
            container: range(6000, 6009),
            host: range(40000, 40009),
            udp: false,
            is_range: true,
        },
        PortBinding {
            container: range(53, 53),
            host: range(5353, 5353),
            udp: true,
            is_range: false,
        },
    ];
    let task = site.task(NetworkMode::Bridge, vec![ranged]);
    let inside = site.lab.container(&task, 0);
    let lab = &mut site.lab;
    lab.cloud.update::<SecurityGroup>(site.group.as_str(), |group| {
        let peer = RulePeer::Cidr(Cidr::ANY);
        group.rules.push(netplan::fixture::rule(
            Direction::Ingress,
            Protocol::All,
            None,
            peer,
        ));
    });
    lab.sync();
    let _last = serve(&inside, 6009);
    assert!(reaches(&lab.outer, site.public, 40009));
    assert!(!reaches(&lab.outer, site.public, 40010));
    let server = inside.udp_socket((Ipv4Addr::UNSPECIFIED, 53).into()).unwrap();
    server.set_read_timeout(Some(SOON)).unwrap();
    let host = lab.machine.host_address();
    let client = lab.outer.udp_socket((host, 0).into()).unwrap();
    client.set_read_timeout(Some(SOON)).unwrap();
    client.send_to(b"ask", (site.public, 5353)).unwrap();
    let mut buffer = [0; 8];
    let (_, from) = server.recv_from(&mut buffer).unwrap();
    server.send_to(b"answer", from).unwrap();
    let (length, from) = client.recv_from(&mut buffer).unwrap();
    assert_eq!((length, from), (6, (site.public, 5353).into()));
}

#[test]
fn the_public_address_of_an_instance_does_not_lead_to_its_awsvpc_task() {
    let mut site = site();
    let open = site
        .lab
        .cloud
        .group(&site.vpc, vec![tcp_from_anywhere(3000), egress_all()]);
    let task = site.lab.cloud.eni(&site.subnet, "10.0.1.30", &[&open]);
    let lab = &mut site.lab;
    lab.cloud.update::<SecurityGroup>(site.group.as_str(), |group| {
        group.rules.retain(|rule| rule.direction == Direction::Egress);
        group.rules.push(tcp_from_anywhere(22));
    });
    lab.sync();
    let _web = serve(&lab.owner(&task), 3000);
    assert!(times_out(&lab.outer, site.public, 3000));
    let neighbour = lab.owner(&site.neighbour);
    assert!(times_out(&neighbour, lab.address(&site.eni), 3000));
    // From inside the VPC its own address answers, from its instance too.
    assert!(reaches(&neighbour, lab.address(&task), 3000));
    assert!(reaches(&lab.host(&site.instance), lab.address(&task), 3000));
}

#[test]
fn an_instance_says_nothing_at_a_port_that_a_task_has_elsewhere() {
    let mut site = site();
    let mut app = container(None, &[]);
    app.interface_ports = vec![InterfacePorts {
        ports: PortRange { from: 8080, to: 8080 },
        udp: false,
    }];
    let refused = |site: &Site, port| {
        !reaches(&site.lab.outer, site.public, port) && !times_out(&site.lab.outer, site.public, port)
    };
    assert!(refused(&site, 8080) && refused(&site, 32768));
    let task = site.task(NetworkMode::Awsvpc, vec![app]);
    // The group of the instance lets both in.
    assert!(times_out(&site.lab.outer, site.public, 8080));
    assert!(refused(&site, 32768));
    // A program of the instance is not in its way.
    let web = serve(&site.host(), 8080);
    assert!(reaches(&site.lab.outer, site.public, 8080));
    drop(web);
    let stopped = |row: &mut Task| row.last_status = TaskStatus::Stopped;
    site.lab.cloud.update::<Task>(&format!("default/{task}"), stopped);
    site.lab.sync();
    assert!(refused(&site, 8080));
}

#[test]
fn a_host_task_listens_on_the_instance_itself() {
    let site = site();
    let _web = serve(&site.host(), 8080);
    let lab = &site.lab;
    assert!(reaches(&lab.outer, site.public, 8080));
    assert!(reaches(&lab.owner(&site.neighbour), lab.address(&site.eni), 8080));
}

#[test]
fn a_none_task_has_nothing_but_a_loopback() {
    let mut site = site();
    let task = site.task(
        NetworkMode::None,
        vec![container(None, &[]), container(None, &[])],
    );
    assert!(site.is_ready(&task));
    let (one, two) = (site.lab.container(&task, 0), site.lab.container(&task, 1));
    let links = one.within(|| ip(&["-br", "link"])).unwrap();
    assert!(links.starts_with("lo") && links.lines().count() == 1, "{links}");
    assert_eq!(one.within(|| ip(&["route"])).unwrap(), "");
    let _web = serve(&one, 80);
    assert!(!reaches(&one, site.private(), 8080));
    assert!(!reaches(&two, LOCALHOST, 80));
    assert!(pings(&one, LOCALHOST));
}

#[test]
fn a_container_without_network_in_a_bridge_task_has_a_loopback_alone() {
    let mut site = site();
    let containers = vec![bridged("172.17.0.2", &[(8080, 80)]), container(None, &[])];
    let task = site.task(NetworkMode::Bridge, containers);
    assert!(site.is_ready(&task));
    let links = site.lab.container(&task, 1).within(|| ip(&["-br", "link"]));
    assert_eq!(links.unwrap().lines().count(), 1);
}

#[test]
fn two_instances_have_the_same_addresses_on_their_bridges() {
    let mut site = site();
    let (other, eni) = site.lab.cloud.instance(&site.subnet, "10.0.1.11", &[&site.group]);
    let public = site.lab.publish(&eni, 1);
    let mine = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &[(8080, 80)])]);
    let lab = &mut site.lab;
    let theirs = lab.cloud.task(
        &other,
        &site.vpc,
        NetworkMode::Bridge,
        vec![bridged("172.17.0.2", &[(8080, 81)])],
    );
    lab.sync();
    let _mine = serve(&lab.container(&mine, 0), 80);
    let _theirs = serve(&lab.container(&theirs, 0), 81);
    assert!(reaches(&lab.outer, site.public, 8080));
    assert!(reaches(&lab.outer, public, 8080));
    // From one's container to the other's, by the instances' addresses.
    assert_eq!(
        seen_as(&lab.container(&mine, 0), lab.address(&eni), 8080),
        Some(lab.address(&site.eni))
    );
}

#[test]
fn a_container_ends_with_its_task_and_takes_no_other_with_it() {
    let mut site = site();
    let stays = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &[(8080, 80)])]);
    let goes = site.task(
        NetworkMode::Bridge,
        vec![bridged("172.17.0.3", &[(32768, 80)]), container(None, &[])],
    );
    let _web = serve(&site.lab.container(&stays, 0), 80);
    let lab = &mut site.lab;
    let (mut flow, _) = connect(&lab.outer, site.public, 8080, SOON).unwrap();
    let before = lab.namespaces();
    lab.cloud
        .update::<Task>(&format!("default/{goes}"), |task| task.cleaned = true);
    lab.sync();
    let left = lab.namespaces();
    assert_eq!(left.len(), before.len() - 2, "{left:?}");
    assert!(!left.iter().any(|name| name.contains(goes.as_str())));
    let links = lab.host(&site.instance).within(|| ip(&["-br", "link"])).unwrap();
    assert!(!links.contains(&names::bridge_port(&goes, 0)), "{links}");
    assert!(alive(&mut flow, SOON));
    assert!(!reaches(&lab.outer, site.public, 32768));
    // An instance whose interface goes takes all of it along.
    lab.cloud
        .update::<NetworkInterface>(site.eni.as_str(), |eni| eni.state = InterfaceState::Parking);
    lab.sync();
    assert!(lab.has_seen(&Observation::InterfaceGone {
        scope: lab.cloud.scope.clone(),
        eni: site.eni.clone(),
    }));
    let left = lab.namespaces();
    assert!(!left.iter().any(|name| name.contains("-i-")), "{left:?}");
    assert!(!left.iter().any(|name| name.contains(stays.as_str())), "{left:?}");
}

#[test]
fn each_interface_of_an_instance_answers_for_itself() {
    let mut site = site();
    let far = site.lab.cloud.subnet(&site.vpc, "10.0.2.0/24");
    let same = site
        .lab
        .cloud
        .attach(&site.instance, 1, &site.subnet, "10.0.1.12", &[&site.group]);
    let other = site
        .lab
        .cloud
        .attach(&site.instance, 2, &far, "10.0.2.12", &[&site.group]);
    let public = site.lab.publish(&same, 1);
    let distant = site.lab.publish(&other, 2);
    let task = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &[(8080, 80)])]);
    let _web = serve(&site.lab.container(&task, 0), 80);
    let _host = serve(&site.host(), 32768);
    let lab = &site.lab;
    let far_away = lab.owner(&site.neighbour);
    for port in [8080, 32768] {
        for address in [site.public, public, distant] {
            assert!(reaches(&lab.outer, address, port), "{address} {port}");
        }
        for eni in [&site.eni, &same, &other] {
            assert!(reaches(&far_away, lab.address(eni), port));
            assert!(
                reaches(&lab.container(&task, 0), lab.address(eni), port),
                "{} {port}",
                lab.address(eni)
            );
        }
    }
    let links = site.host().within(|| ip(&["-br", "link"])).unwrap();
    for link in ["eth0@", "eth1@", "eth2@", "docker0"] {
        assert!(links.contains(link), "{links}");
    }
    // What begins inside goes by eth0.
    let _peer = serve(&lab.outer, 9999);
    let internet = lab.machine.host_address();
    assert_eq!(seen_as(&site.host(), internet, 9999), Some(site.public));
    assert_eq!(
        seen_as(&lab.container(&task, 0), internet, 9999),
        Some(site.public)
    );
    // One that is detached leaves the others alone.
    let lab = &mut site.lab;
    lab.cloud
        .update::<NetworkInterface>(same.as_str(), |eni| eni.state = InterfaceState::Detaching);
    lab.sync();
    assert!(reaches(&lab.outer, site.public, 8080));
    assert!(reaches(&lab.outer, distant, 8080));
    assert!(times_out(&lab.outer, public, 8080));
}

#[test]
fn an_instance_without_its_check_is_an_appliance_and_still_hides_its_containers() {
    let mut site = site();
    let far = site.lab.cloud.subnet(&site.vpc, "10.0.2.0/24");
    let (router, eni) = site.lab.cloud.instance(&site.subnet, "10.0.1.30", &[&site.group]);
    let client = site.lab.cloud.eni(&far, "10.0.2.20", &[&site.group]);
    let table = site
        .lab
        .cloud
        .route_table(&far, RouteTarget::NetworkInterface(eni.clone()));
    let near = Cidr::parse("10.0.1.0/24").unwrap().into();
    let target = RouteTarget::NetworkInterface(eni.clone());
    site.lab.cloud.route(&table, near, target);
    let task = site.lab.cloud.task(
        &router,
        &site.vpc,
        NetworkMode::Bridge,
        vec![bridged("172.17.0.2", &[])],
    );
    site.lab.sync();
    let _hidden = serve(&site.lab.container(&task, 0), 8080);
    let (from, to) = (site.lab.owner(&client), site.lab.address(&site.neighbour));
    let _server = serve(&site.lab.owner(&site.neighbour), 8080);
    assert!(times_out(&from, to, 8080), "not its packets");
    let unchecked = |eni: &mut NetworkInterface| eni.source_dest_check = false;
    site.lab.cloud.update::<NetworkInterface>(eni.as_str(), unchecked);
    site.lab.sync();
    assert_eq!(seen_as(&from, to, 8080), Some(site.lab.address(&client)));
    assert!(
        times_out(&from, Ipv4Addr::new(172, 17, 0, 2), 8080),
        "no way to its containers"
    );
}

#[test]
fn a_restart_adopts_instances_and_repeats_what_nobody_heard() {
    let mut site = site();
    let task = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &[(8080, 80)])]);
    let heard = site.task(NetworkMode::None, vec![container(None, &[])]);
    let _web = serve(&site.lab.container(&task, 0), 80);
    let lab = &mut site.lab;
    let (mut outside, _) = connect(&lab.outer, site.public, 8080, SOON).unwrap();
    let host = lab.host(&site.instance);
    let (mut inside, _) = connect(&host, LOCALHOST, 8080, SOON).unwrap();
    let look = |lab: &Lab| {
        let shown = |namespace: &Namespace| namespace.within(|| ip(&["-o", "link"])).unwrap();
        [shown(&host), shown(&lab.container(&task, 0))]
    };
    let before = look(lab);
    lab.kill();
    lab.cloud
        .update::<Task>(&format!("default/{heard}"), |task| task.network_ready = true);
    lab.seen.lock().unwrap().clear();
    lab.start(None);
    lab.sync();
    assert_eq!(look(lab), before);
    assert!(alive(&mut outside, SOON) && alive(&mut inside, SOON));
    assert!(reaches(&lab.outer, site.public, 8080));
    assert!(lab.has_seen(&ready(lab, &task)));
    assert!(!lab.has_seen(&ready(lab, &heard)));
    // Told once, whatever happens to the row.
    lab.seen.lock().unwrap().clear();
    lab.cloud
        .update::<Task>(&format!("default/{task}"), |task| task.version += 1);
    lab.sync();
    assert!(lab.seen.lock().unwrap().is_empty());
}

#[test]
fn a_bridge_that_somebody_took_away_comes_back() {
    let mut site = site();
    let task = site.task(NetworkMode::Bridge, vec![bridged("172.17.0.2", &[(8080, 80)])]);
    let _web = serve(&site.lab.container(&task, 0), 80);
    let lab = &mut site.lab;
    lab.kill();
    let host = lab.host(&site.instance);
    host.within(|| ip(&["link", "del", "docker0"])).unwrap();
    assert!(!reaches(&lab.outer, site.public, 8080));
    lab.start(None);
    lab.sync();
    assert!(reaches(&lab.outer, site.public, 8080));
    assert!(reaches(&host, LOCALHOST, 8080));
}
