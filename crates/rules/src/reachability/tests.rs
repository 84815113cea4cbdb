//! Each rule once, on a small network: two subnets with an internet gateway and a NAT gateway.

use super::*;
use model::*;

fn id<T>(parse: fn(&str) -> Option<T>, prefix: &str, number: u32) -> T {
    parse(&format!("{prefix}{number:08x}")).unwrap()
}

fn eni(number: u32) -> EniId {
    id(EniId::parse, "eni-", number)
}

fn group(number: u32) -> SecurityGroupId {
    id(SecurityGroupId::parse, "sg-", number)
}

fn acl(number: u32) -> NetworkAclId {
    id(NetworkAclId::parse, "acl-", number)
}

fn subnet(number: u32) -> SubnetId {
    id(SubnetId::parse, "subnet-", number)
}

fn vpc() -> VpcId {
    id(VpcId::parse, "vpc-", 1)
}

fn gateway() -> InternetGatewayId {
    id(InternetGatewayId::parse, "igw-", 1)
}

fn nat() -> NatGatewayId {
    id(NatGatewayId::parse, "nat-", 1)
}

fn instance() -> InstanceId {
    id(InstanceId::parse, "i-", 1)
}

fn task(number: u32) -> TaskId {
    TaskId::parse(&format!("{number:032x}")).unwrap()
}

fn block(text: &str) -> Cidr {
    Cidr::parse(text).unwrap()
}

fn rule(egress: bool, protocol: Protocol, ports: Option<(u16, u16)>, peer: Peer) -> GroupRule {
    GroupRule {
        id: id(SecurityGroupRuleId::parse, "sgr-", 1),
        egress,
        protocol,
        ports: ports.map(|(from, to)| PortRange { from, to }),
        peer,
    }
}

fn everything(egress: bool) -> GroupRule {
    rule(egress, Protocol::All, None, Peer::Block(Cidr::ANY))
}

fn interface(number: u32, subnet_number: u32, address: &str, owner: Owner) -> Interface {
    Interface {
        id: eni(number),
        vpc: vpc(),
        subnet: subnet(subnet_number),
        addresses: vec![address.parse().unwrap()],
        mapped: Vec::new(),
        groups: vec![group(1)],
        source_dest_check: true,
        owner,
        up: true,
    }
}

fn route(destination: &str, target: Target) -> Route {
    Route {
        destination: block(destination),
        list: None,
        target,
        active: true,
    }
}

fn allow_all() -> Vec<AclEntry> {
    vec![entry(100, true, "0.0.0.0/0", None)]
}

fn entry(number: u16, allow: bool, cidr: &str, ports: Option<(u16, u16)>) -> AclEntry {
    AclEntry {
        number,
        allow,
        protocol: if ports.is_some() {
            Protocol::Tcp
        } else {
            Protocol::All
        },
        block: block(cidr),
        ports: ports.map(|(from, to)| PortRange { from, to }),
    }
}

/// Interfaces: 1 (10.0.1.4, public 203.0.113.1) and 2 (10.0.1.5) in the public subnet, 3 (10.0.2.4) in the
/// private one, 9 is the NAT gateway's.
fn network() -> Network {
    let table = |number, main, subnets: &[u32], target| RouteTable {
        id: id(RouteTableId::parse, "rtb-", number),
        vpc: vpc(),
        main,
        subnets: subnets.iter().map(|n| subnet(*n)).collect(),
        routes: vec![route("0.0.0.0/0", target)],
    };
    let mut one = interface(1, 1, "10.0.1.4", Owner::Command);
    one.mapped = vec![(one.primary(), [203, 0, 113, 1].into())];
    let mut of_nat = interface(9, 1, "10.0.1.9", Owner::NatGateway(nat()));
    of_nat.mapped = vec![(of_nat.primary(), [203, 0, 113, 9].into())];
    of_nat.groups = Vec::new();
    of_nat.source_dest_check = false;
    let acls = [1, 2].map(|number| NetworkAcl {
        id: acl(number),
        ingress: allow_all(),
        egress: allow_all(),
    });
    let subnets = [1, 2].map(|number| Subnet {
        id: subnet(number),
        vpc: vpc(),
        block: block(&format!("10.0.{number}.0/24")),
        acl: acl(number),
    });
    Network {
        vpcs: vec![Vpc {
            id: vpc(),
            blocks: vec![block("10.0.0.0/16")],
        }],
        subnets: subnets.to_vec(),
        route_tables: vec![
            table(1, true, &[], Target::InternetGateway(gateway())),
            table(2, false, &[2], Target::NatGateway(nat())),
        ],
        acls: acls.to_vec(),
        groups: vec![SecurityGroup {
            id: group(1),
            vpc: vpc(),
            name: "web".into(),
            rules: vec![everything(true), everything(false)],
        }],
        gateways: vec![InternetGateway {
            id: gateway(),
            vpc: Some(vpc()),
        }],
        nat_gateways: vec![NatGateway {
            id: nat(),
            interface: Some(eni(9)),
            state: "available".into(),
        }],
        interfaces: vec![
            one,
            interface(2, 1, "10.0.1.5", Owner::Command),
            interface(3, 2, "10.0.2.4", Owner::Command),
            of_nat,
        ],
        instances: Vec::new(),
        tasks: Vec::new(),
        internet: Internet {
            host: Some([203, 0, 113, 254].into()),
            endpoint: Some([203, 0, 113, 253].into()),
        },
    }
}

fn ask(network: &Network, from: End, to: End) -> Answer {
    ask_port(network, from, to, 80)
}

fn ask_port(network: &Network, from: End, to: End, port: u16) -> Answer {
    let question = Question {
        from,
        to,
        transport: Transport::Tcp,
        port,
        source_ports: EPHEMERAL,
        any_source_port: false,
    };
    explain(network, &question)
}

fn code(answer: &Answer) -> Code {
    assert!(!answer.reachable);
    answer.explanations[0].code
}

fn of(number: u32) -> End {
    End::Interface(eni(number))
}

const INTERNET: End = End::Internet(None);

fn address(text: &str) -> End {
    End::Address(text.parse().unwrap())
}

#[test]
fn the_way_and_its_answer_are_shown_hop_by_hop() {
    let answer = ask(&network(), of(1), of(3));
    assert!(answer.reachable && answer.explanations.is_empty());
    let names: Vec<String> = answer
        .forward
        .iter()
        .map(|hop| format!("{:?}", hop.component))
        .collect();
    let kinds: Vec<&str> = names.iter().map(|name| name.split('(').next().unwrap()).collect();
    assert_eq!(
        kinds,
        [
            "Interface",
            "SecurityGroup",
            "NetworkAcl",
            "RouteTable",
            "NetworkAcl",
            "SecurityGroup",
            "Interface"
        ]
    );
    assert_eq!(answer.back.len(), answer.forward.len());
    assert!(answer.back.iter().any(|hop| hop.by == Some(Allowed::Tracked)));
}

#[test]
fn groups_allow_and_a_named_group_is_its_private_addresses() {
    let mut network = network();
    network.groups[0].rules = vec![everything(true)];
    assert_eq!(code(&ask(&network, of(1), of(3))), Code::SgHasNoRules);
    let itself = Peer::Group(group(1));
    network.groups[0]
        .rules
        .push(rule(false, Protocol::Tcp, Some((80, 81)), itself));
    assert!(ask(&network, of(1), of(3)).reachable);
    assert_eq!(
        code(&ask_port(&network, of(1), of(3), 82)),
        Code::EniSgRulesMismatch
    );
    // By the public address it comes as somebody else.
    assert_eq!(
        code(&ask(&network, of(1), address("203.0.113.1"))),
        Code::EniSgRulesMismatch
    );
    network.groups[0].rules.remove(0);
    let answer = ask(&network, of(1), of(3));
    assert_eq!(code(&answer), Code::SgHasNoRules);
    assert_eq!(answer.explanations[0].direction, Some(Direction::Egress));
}

#[test]
fn acls_are_asked_at_the_edge_both_ways_and_for_the_answer() {
    let mut network = network();
    // Everything is denied inside: only the edge matters.
    network.acls[0].ingress = vec![entry(100, true, "10.0.2.0/24", Some((1024, 65535)))];
    assert!(ask(&network, of(1), of(2)).reachable);
    assert!(ask(&network, of(1), of(3)).reachable);
    let denied = ask(&network, of(3), of(1));
    assert_eq!(code(&denied), Code::SubnetAclRestriction);
    assert!(!denied.explanations[0].on_the_way_back);
    // Some client ports are not let back in.
    network.acls[0].ingress = vec![entry(100, true, "10.0.2.0/24", Some((32768, 50000)))];
    let answer = ask(&network, of(1), of(3));
    assert!(answer.explanations[0].on_the_way_back && answer.explanations[0].text.contains("50001"));
    // The lowest number decides.
    network.acls[0].ingress = vec![
        entry(200, true, "0.0.0.0/0", None),
        entry(100, false, "10.0.2.4/32", None),
    ];
    let answer = ask(&network, of(1), of(3));
    assert_eq!(
        answer.explanations[0].details.acl_entry.as_ref().unwrap().number,
        100
    );
}

#[test]
fn the_internet_needs_a_public_address_and_a_route_back() {
    let mut network = network();
    assert!(ask(&network, INTERNET, of(1)).reachable);
    assert_eq!(
        code(&ask(&network, INTERNET, of(2))),
        Code::IgwPrivateIpAssociationForIngress
    );
    assert_eq!(
        code(&ask(&network, of(2), INTERNET)),
        Code::IgwPublicIpAssociationForEgress
    );
    assert_eq!(
        code(&ask(&network, INTERNET, address("10.0.1.4"))),
        Code::NoPossibleDestination
    );
    assert!(ask(&network, of(1), End::Endpoint).path_found);
    // The other table leads the answer to the NAT gateway, which does not know it.
    network.route_tables[1].subnets.push(subnet(1));
    let answer = ask(&network, INTERNET, of(1));
    assert!(answer.explanations[0].on_the_way_back);
    network.route_tables[1].routes.clear();
    assert_eq!(code(&ask(&network, INTERNET, of(1))), Code::NoRouteToDestination);
    network.gateways[0].vpc = None;
    assert_eq!(
        code(&ask(&network, INTERNET, of(1))),
        Code::IgwPrivateIpAssociationForIngress
    );
}

#[test]
fn a_nat_gateway_carries_outbound_only() {
    let mut network = network();
    let out = ask(&network, of(3), INTERNET);
    assert!(out.reachable, "{:?}", out.explanations);
    let seen = out.forward.last().unwrap().inbound.source;
    assert_eq!(seen.to_string(), "203.0.113.9");
    assert_eq!(
        code(&ask(&network, INTERNET, of(9))),
        Code::NgwDestAddressPreservation
    );
    assert_eq!(
        code(&ask(&network, of(3), of(9))),
        Code::NgwDestAddressPreservation
    );
    // It may send from any port from 1024 up.
    let mut ingress = allow_all();
    ingress.insert(0, entry(50, false, "203.0.113.254/32", Some((1024, 2000))));
    network.acls[0].ingress = ingress;
    let answer = ask(&network, of(3), INTERNET);
    assert!(answer.explanations[0].on_the_way_back);
    network.route_tables[1].routes[0].active = false;
    assert_eq!(code(&ask(&network, of(3), INTERNET)), Code::BadStateRoute);
}

#[test]
fn the_longest_prefix_wins_and_a_check_is_a_check() {
    let mut network = network();
    network.route_tables[0]
        .routes
        .push(route("192.0.2.0/24", Target::Interface(eni(2))));
    network.route_tables[0]
        .routes
        .push(route("10.0.0.0/8", Target::InternetGateway(gateway())));
    assert!(ask(&network, of(1), of(3)).reachable, "local is longer");
    let there = address("192.0.2.1");
    assert_eq!(
        code(&ask(&network, of(1), there.clone())),
        Code::EniSourceDestCheckRestriction
    );
    network.interfaces[1].source_dest_check = false;
    network.interfaces[1].addresses.push([192, 0, 2, 1].into());
    assert!(ask(&network, of(1), there).reachable);
    assert_eq!(
        code(&ask(&network, of(1), address("10.9.9.9"))),
        Code::IgwDestinationNotInRfc1918
    );
    assert_eq!(
        code(&ask(&network, of(1), address("10.0.1.77"))),
        Code::NoPossibleDestination
    );
    assert_eq!(code(&ask(&network, of(1), address("8.8.8.8"))), Code::NoUplink);
}

#[test]
fn the_resolver_answers_whatever_the_rules() {
    let mut network = network();
    network.groups[0].rules.clear();
    network.acls[0].egress.clear();
    assert!(ask_port(&network, of(1), End::Resolver, 53).reachable);
    assert!(ask_port(&network, of(3), address("169.254.169.253"), 53).reachable);
    assert_eq!(
        code(&ask(&network, of(1), End::Resolver)),
        Code::NoPossibleDestination
    );
}

/// The instance of the seeds: interface 5 with a public address, and an awsvpc task at interface 6.
fn with_instance() -> Network {
    let mut network = network();
    network.instances.push(Instance {
        id: instance(),
        name: None,
        state: "running".into(),
    });
    let mut own = interface(5, 1, "10.0.1.6", Owner::Instance(instance(), 0));
    own.mapped = vec![(own.primary(), [203, 0, 113, 2].into())];
    network.interfaces.push(own);
    network
        .interfaces
        .push(interface(6, 1, "10.0.1.7", Owner::Task(task(1))));
    network.tasks.push(a_task(1, Mode::Awsvpc, 3000, 3000));
    network
}

fn a_task(number: u32, mode: Mode, container: u16, host: u16) -> Task {
    let one = |port| PortRange { from: port, to: port };
    Task {
        id: task(number),
        family: format!("web:{number}"),
        mode,
        fargate: false,
        instance: Some(instance()),
        status: "RUNNING".into(),
        connected: true,
        containers: vec![Container {
            name: "app".into(),
            bridge_address: (mode == Mode::Bridge).then_some([172, 17, 0, 2].into()),
            ports: vec![Port {
                container: one(container),
                host: one(host),
                transport: Transport::Tcp,
            }],
        }],
    }
}

#[test]
fn a_task_of_its_own_interface_is_not_at_the_instances_address() {
    let mut network = with_instance();
    for to in [address("203.0.113.2"), End::Instance(instance()), of(5)] {
        let answer = ask_port(&network, INTERNET, to, 3000);
        assert_eq!(code(&answer), Code::TaskHasItsOwnInterface);
        let first = &answer.explanations[0];
        assert!(
            first
                .text
                .contains("eni-00000006 (10.0.1.7), which has no public address"),
            "{}",
            first.text
        );
        assert_eq!(first.advice.len(), 4);
    }
    // From inside it is reached by its own address.
    assert!(ask_port(&network, of(1), address("10.0.1.7"), 3000).reachable);
    assert!(ask_port(&network, of(1), End::Task(task(1)), 3000).reachable);
    let answer = ask_port(&network, INTERNET, End::Task(task(1)), 3000);
    assert_eq!(code(&answer), Code::IgwPrivateIpAssociationForIngress);
    assert_eq!(answer.explanations[0].advice.len(), 4);
    // The group stops it too, and comes second.
    network.groups[0].rules = vec![everything(true)];
    let answer = ask_port(&network, INTERNET, address("203.0.113.2"), 3000);
    assert_eq!(code(&answer), Code::TaskHasItsOwnInterface);
    assert_eq!(answer.explanations[1].code, Code::SgHasNoRules);
}

#[test]
fn an_instance_answers_at_the_ports_that_its_tasks_publish() {
    let mut network = with_instance();
    let at = || address("203.0.113.2");
    assert_eq!(code(&ask(&network, INTERNET, at())), Code::NothingListens);
    network.tasks.push(a_task(2, Mode::Bridge, 8080, 80));
    let answer = ask(&network, INTERNET, at());
    assert!(answer.reachable);
    assert_eq!(
        answer.forward.last().unwrap().by,
        Some(Allowed::Binding {
            host: 80,
            container: 8080
        })
    );
    assert!(ask(&network, INTERNET, End::Task(task(2))).reachable);
    for to in [at(), End::Task(task(2))] {
        let answer = ask_port(&network, INTERNET, to, 8080);
        assert_eq!(code(&answer), Code::PortIsNotPublished);
        assert_eq!(answer.explanations[0].advice, ["Connect to port 80."]);
    }
    assert_eq!(
        code(&ask_port(&network, INTERNET, End::Task(task(2)), 81)),
        Code::NothingListens
    );
    network.tasks.push(a_task(3, Mode::None, 80, 80));
    assert_eq!(
        code(&ask(&network, INTERNET, End::Task(task(3)))),
        Code::NoNetwork
    );
    assert_eq!(
        code(&ask(&network, End::Task(task(3)), INTERNET)),
        Code::NoNetwork
    );
    // A container sends as its instance, and reaches neighbours on the instance itself.
    let out = ask(&network, End::Task(task(2)), INTERNET);
    assert_eq!(
        out.forward.last().unwrap().inbound.source.to_string(),
        "203.0.113.2"
    );
    assert!(ask_port(&network, End::Instance(instance()), address("172.17.0.2"), 8080).reachable);
    assert!(!ask_port(&network, of(1), address("172.17.0.2"), 8080).reachable);
    // A task in host mode may listen anywhere.
    network.tasks.push(a_task(4, Mode::Host, 9000, 9000));
    let answer = ask_port(&network, INTERNET, at(), 9001);
    assert!(answer.reachable && answer.remarks.len() == 1);
}

#[test]
fn vpcs_with_the_same_addresses_do_not_meet() {
    let mut network = network();
    let other = id(VpcId::parse, "vpc-", 2);
    network.vpcs.push(Vpc {
        id: other.clone(),
        blocks: vec![block("10.0.0.0/16")],
    });
    let mut twin = interface(7, 2, "10.0.2.4", Owner::Command);
    twin.vpc = other;
    network.interfaces.insert(0, twin);
    let answer = ask(&network, of(1), address("10.0.2.4"));
    assert_eq!(
        answer.forward.last().unwrap().component,
        Component::Interface(eni(3))
    );
    assert_eq!(code(&ask(&network, of(1), of(7))), Code::DisconnectedVpcs);
}

#[test]
fn an_instance_without_its_check_forwards_what_routes_lead_to_it() {
    let mut network = network();
    network
        .interfaces
        .push(interface(4, 1, "10.0.1.6", Owner::Instance(instance(), 0)));
    network.interfaces[4].source_dest_check = false;
    network.route_tables[1].routes = vec![route("10.0.1.0/24", Target::Interface(eni(4)))];
    let answer = ask(&network, of(3), of(2));
    assert!(answer.reachable, "{:?}", answer.explanations);
    let passed = |hop: &&Hop| hop.component == Component::Interface(eni(4));
    assert_eq!(answer.forward.iter().filter(passed).count(), 2, "in and out");
    assert!(ask(&network, of(2), of(3)).reachable, "the answers come by it");
    // One with two interfaces may send by either.
    network
        .interfaces
        .push(interface(5, 2, "10.0.2.6", Owner::Instance(instance(), 1)));
    assert_eq!(code(&ask(&network, of(3), of(2))), Code::NoPossibleDestination);
    network.interfaces.pop();
    // A route of its own subnet that leads back to it.
    network.route_tables[0].routes = vec![route("192.0.2.0/24", Target::Interface(eni(4)))];
    assert_eq!(code(&ask(&network, of(2), address("192.0.2.1"))), Code::NoPath);
}

#[test]
fn what_is_stopped_is_the_reason_before_any_address() {
    let mut network = with_instance();
    network.instances[0].state = "stopped".into();
    network.interfaces[4].up = false;
    network.interfaces[4].mapped.clear();
    let there = || End::Instance(instance());
    for (from, to) in [(INTERNET, there()), (of(1), there()), (there(), of(1))] {
        let answer = ask(&network, from, to);
        assert_eq!(code(&answer), Code::BadState);
        assert_eq!(
            answer.explanations[0].component,
            Some(Component::Instance(instance()))
        );
        assert_eq!(answer.explanations[0].advice, ["Start i-00000001."]);
    }
    let answer = ask(&network, INTERNET, End::Task(task(77)));
    assert_eq!(code(&answer), Code::BadState);
    assert_eq!(answer.explanations[0].component, Some(Component::Task(task(77))));
}

#[test]
fn addresses_that_no_vpc_routes_are_no_matter_of_its_rules() {
    let mut network = with_instance();
    network.acls[0].egress.clear();
    network.acls[0].ingress.clear();
    let itself = ask(&network, End::Instance(instance()), address("127.0.0.1"));
    assert_eq!(code(&itself), Code::NothingListens);
    assert!(ask_port(&network, of(6), address("127.0.0.1"), 3000).reachable);
    assert_eq!(
        code(&ask(&network, of(1), address("224.0.0.1"))),
        Code::UnsupportedComponent
    );
    // No ACL stands between neighbours, not even to nobody.
    assert_eq!(
        code(&ask(&network, of(1), address("10.0.1.99"))),
        Code::NoPossibleDestination
    );
}
