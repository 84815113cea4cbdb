use super::*;
use crate::fixture::{Cloud, cidr, egress_all, rule, tcp_from_anywhere};
use crate::internet_plan;
use model::*;
use rows::{
    AclBlock, Direction, InterfaceState, InternetGateway, NetworkAcl, NetworkAclEntry, NetworkInterface,
    RouteDestination, RouteTarget, RulePeer, Subnet, Vpc,
};

fn machine() -> Machine {
    Machine::new("ab12", cidr("203.0.113.0/24")).unwrap()
}

fn router(cloud: &Cloud, vpc: &VpcId) -> NamespacePlan {
    let machine = machine();
    let plan = vpc_plan(&cloud.tables, &machine, cloud.row::<Vpc>(vpc.as_str()));
    let name = NamespaceName::Named(names::vpc(&machine.instance, vpc));
    plan.namespaces[&name].clone()
}

fn texts(ruleset: &Ruleset, chain: &str) -> Vec<String> {
    ruleset.chains[chain]
        .rules
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn rules_become_nfts_own_words() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let peer = cloud.group(&vpc, Vec::new());
    let block = || RulePeer::Cidr(cidr("10.1.0.0/16"));
    let mut ping = rule(
        Direction::Ingress,
        Protocol::Icmp,
        None,
        RulePeer::Cidr(Cidr::ANY),
    );
    ping.icmp = Some((8, 0));
    let mut any_icmp = ping.clone();
    any_icmp.icmp = Some((-1, -1));
    let ipv6 = RulePeer::CidrIpv6("::/0".to_owned());
    let rules = vec![
        tcp_from_anywhere(443),
        tcp_from_anywhere(443),
        rule(Direction::Ingress, Protocol::Udp, Some((53, 60)), block()),
        rule(
            Direction::Ingress,
            Protocol::Tcp,
            Some((0, 65535)),
            RulePeer::Cidr(cidr("10.1.2.3/32")),
        ),
        rule(Direction::Ingress, Protocol::Tcp, Some((9, 8)), block()),
        rule(Direction::Ingress, Protocol::Number(47), None, block()),
        rule(
            Direction::Ingress,
            Protocol::All,
            None,
            RulePeer::Group(peer.clone()),
        ),
        rule(Direction::Ingress, Protocol::All, None, ipv6),
        ping,
        any_icmp,
        egress_all(),
    ];
    let group = cloud.group(&vpc, rules);
    cloud.eni(&subnet, "10.0.1.4", &[&group]);
    cloud.eni(&subnet, "10.0.1.5", &[&peer, &group]);
    let ruleset = router(&cloud, &vpc).ruleset.unwrap();
    let expected = [
        "icmp type 8 icmp code 0 accept".to_owned(),
        "ip protocol icmp accept".to_owned(),
        "ip saddr 10.1.0.0/16 meta l4proto 47 accept".to_owned(),
        "ip saddr 10.1.0.0/16 udp dport 53-60 accept".to_owned(),
        "ip saddr 10.1.2.3 meta l4proto tcp accept".to_owned(),
        format!("ip saddr @{peer} accept"),
        "tcp dport 443 accept".to_owned(),
    ];
    let mut rules = texts(&ruleset, &format!("in.{group}"));
    rules.sort();
    assert_eq!(rules, expected);
    assert_eq!(texts(&ruleset, &format!("out.{group}")), ["accept"]);
    let both = texts(&ruleset, &format!("in.{peer}.{group}"));
    assert_eq!(both, [format!("jump in.{peer}"), format!("jump in.{group}")]);
    let members: Vec<_> = ruleset.sets[peer.as_str()].elements.keys().collect();
    assert_eq!(members, [&Key::Address([10, 0, 1, 5].into())]);
    assert!(!ruleset.sets.contains_key(group.as_str()), "nobody refers to it");
}

#[test]
fn an_acl_that_allows_everything_costs_nothing() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    cloud.eni(&subnet, "10.0.1.4", &[]);
    let ruleset = router(&cloud, &vpc).ruleset.unwrap();
    assert!(!ruleset.chains.contains_key("network_acl"));
    assert!(!ruleset.sets.contains_key("acl_ingress"));
}

#[test]
fn entries_for_ipv6_cost_and_change_nothing() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    cloud.eni(&subnet, "10.0.1.4", &[]);
    let entry = |number, allow, cidr: AclBlock| NetworkAclEntry {
        number,
        allow,
        protocol: Protocol::All,
        cidr,
        ports: None,
        icmp: None,
    };
    let all = || {
        vec![
            entry(50, false, AclBlock::Ipv6("::/0".to_owned())),
            entry(100, true, model::Cidr::ANY.into()),
        ]
    };
    let acl = cloud.acl(&vpc, false, all(), all());
    cloud.update::<Subnet>(subnet.as_str(), |row| row.network_acl = acl.clone());
    let ruleset = router(&cloud, &vpc).ruleset.unwrap();
    assert!(!ruleset.chains.contains_key("network_acl"));
    let own = || vec![entry(50, true, AclBlock::Ipv6("::/0".to_owned()))];
    cloud.update::<NetworkAcl>(acl.as_str(), |row| row.ingress = own());
    let ruleset = router(&cloud, &vpc).ruleset.unwrap();
    assert_eq!(texts(&ruleset, &format!("ingress.{acl}")), ["drop"]);
}

#[test]
fn interfaces_share_the_chains_of_their_groups() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let group = cloud.group(&vpc, vec![egress_all()]);
    cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let one = router(&cloud, &vpc).ruleset.unwrap().chains.len();
    for host in 5..50 {
        cloud.eni(&subnet, &format!("10.0.1.{host}"), &[&group]);
    }
    let ruleset = router(&cloud, &vpc).ruleset.unwrap();
    assert_eq!(ruleset.chains.len(), one);
    assert_eq!(ruleset.sets["ingress_of"].elements.len(), 46);
}

#[test]
fn each_private_address_is_translated_to_its_own_public_one() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let group = cloud.default_group(&vpc);
    let eni = cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let [second, third, public, other] =
        ["10.0.1.5", "10.0.1.6", "203.0.113.1", "203.0.113.2"].map(crate::fixture::address);
    cloud.update::<NetworkInterface>(eni.as_str(), |row| row.private_addresses.extend([second, third]));
    cloud.set_public(&eni, Some(public));
    cloud.map_address(&eni, second, other);
    let without = router(&cloud, &vpc).ruleset.unwrap();
    assert!(without.sets["public_of"].elements.is_empty());
    cloud.gateway(&vpc);
    let ruleset = router(&cloud, &vpc).ruleset.unwrap();
    let pairs = [([10, 0, 1, 4].into(), public), (second, other)];
    let mapping = |(from, to)| (Key::Address(from), Some(Value::Address(to)));
    assert_eq!(ruleset.sets["public_of"].elements, pairs.map(mapping).into());
    let turned = pairs.map(|(private, public)| mapping((public, private)));
    assert_eq!(ruleset.sets["private_of"].elements, turned.into());
    let internet = internet_plan(&cloud.tables, &machine()).namespaces;
    let routes = internet[&NamespaceName::Named(names::internet("ab12"))]
        .routes
        .keys();
    let routes: Vec<_> = routes.map(|key| key.destination).collect();
    assert!(
        [public, other]
            .iter()
            .all(|address| routes.contains(&Cidr::host(*address)))
    );
}

#[test]
fn routes_without_a_target_are_blackholes() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let gateway = cloud.gateway(&vpc);
    let key = RouteKey {
        table: 1001,
        destination: Cidr::ANY,
    };
    let way = router(&cloud, &vpc).routes[&key].clone();
    assert_eq!(way.link(), Some("igw"));
    cloud.update::<InternetGateway>(gateway.as_str(), |gateway| gateway.vpc = None);
    let plan = router(&cloud, &vpc);
    assert_eq!(plan.routes[&key], Route::Blackhole);
    assert!(!plan.links.contains_key("igw"));
}

#[test]
fn interfaces_that_are_being_removed_or_have_no_owner_are_not_planned() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let empty = router(&cloud, &vpc);
    let eni = cloud.eni(&subnet, "10.0.1.4", &[]);
    assert_ne!(router(&cloud, &vpc), empty);
    for state in [InterfaceState::Detaching, InterfaceState::Available] {
        cloud.update::<NetworkInterface>(eni.as_str(), |eni| eni.state = state);
        assert_eq!(router(&cloud, &vpc), empty);
    }
}

#[test]
fn links_of_the_longest_names_fit_the_kernel() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let eni = cloud.eni(&subnet, "10.0.1.4", &[]);
    for name in [
        names::eni_link(&eni),
        names::gateway_link(&vpc),
        names::host_link("ffff"),
    ] {
        assert!(name.len() <= 15, "{name}");
    }
}

/// A public subnet with a NAT gateway, and a private one whose table leads to it.
fn with_nat_gateway() -> (Cloud, VpcId, NatGatewayId, EniId) {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let public = cloud.subnet(&vpc, "10.0.1.0/24");
    let private = cloud.subnet(&vpc, "10.0.2.0/24");
    cloud.gateway(&vpc);
    let (gateway, eni) = cloud.nat_gateway(&public, "10.0.1.9");
    cloud.route_table(&private, RouteTarget::NatGateway(gateway.clone()));
    (cloud, vpc, gateway, eni)
}

#[test]
fn a_nat_gateway_translates_in_a_namespace_of_its_own() {
    let (mut cloud, vpc, gateway, eni) = with_nat_gateway();
    let subnet = cloud.subnet(&vpc, "10.0.3.0/24");
    let other = cloud.eni(&subnet, "10.0.3.4", &[]);
    let plan = vpc_plan(&cloud.tables, &machine(), cloud.row::<Vpc>(vpc.as_str()));
    let name = NamespaceName::Named(names::nat_gateway("ab12", &gateway));
    let inside = &plan.namespaces[&name];
    assert_eq!(inside.sysctls["ipv4/ip_forward"], "1");
    let inside = inside.ruleset.as_ref().unwrap();
    assert_eq!(
        texts(inside, "translated"),
        [
            "meta l4proto { tcp, udp } snat ip to 10.0.1.9:1024-65535",
            "snat ip to 10.0.1.9"
        ]
    );
    assert_eq!(inside.chains["forwarded"].hook.unwrap().policy, Policy::Drop);
    assert_eq!(inside.chains["own"].hook.unwrap().policy, Policy::Drop);
    let ruleset = router(&cloud, &vpc).ruleset.unwrap();
    let link = Key::Link(names::eni_link(&eni).as_str().into());
    assert!(ruleset.sets["unchecked"].elements.contains_key(&link));
    let accepted = Some(Value::Verdict(Verdict::Accept));
    assert_eq!(ruleset.sets["egress_of"].elements[&link], accepted);
    assert_eq!(ruleset.sets["ingress_of"].elements[&link], accepted);
    let trusted = |eni: &EniId| {
        let setting = (names::eni_link(eni), "ipv4/conf/*/accept_local");
        router(&cloud, &vpc).link_sysctls[&setting]
    };
    assert_eq!(
        trusted(&eni),
        "0",
        "it sends from any address, but from none of the router's"
    );
    assert_eq!(trusted(&other), "1");
}

#[test]
fn a_route_to_a_nat_gateway_is_a_blackhole_once_its_interface_goes() {
    let (mut cloud, vpc, _, eni) = with_nat_gateway();
    let key = RouteKey {
        table: 1002,
        destination: Cidr::ANY,
    };
    let way = router(&cloud, &vpc).routes[&key].clone();
    assert_eq!(way.link(), Some(names::eni_link(&eni).as_str()));
    cloud.update::<NetworkInterface>(eni.as_str(), |eni| eni.state = InterfaceState::Detaching);
    assert_eq!(router(&cloud, &vpc).routes[&key], Route::Blackhole);
}

#[test]
fn a_list_is_its_blocks_in_rules_and_routes() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let list = cloud.prefix_list(&["192.0.2.0/24", "192.0.2.7/32", "198.51.100.1/32"]);
    let empty = cloud.prefix_list(&[]);
    let one = cloud.prefix_list(&["10.0.1.0/25"]);
    let peers = [&list, &empty, &one].map(|id| RulePeer::PrefixList(id.clone()));
    let rules = peers.map(|peer| rule(Direction::Ingress, Protocol::Udp, None, peer));
    let group = cloud.group(&vpc, rules.to_vec());
    let eni = cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let table = cloud.main_table(&vpc);
    let target = RouteTarget::NetworkInterface(eni.clone());
    cloud.route(&table, RouteDestination::PrefixList(list), target.clone());
    // What is the VPC's own stays so.
    cloud.route(&table, RouteDestination::PrefixList(one), target);
    cloud.route(
        &table,
        cidr("198.51.100.1/32").into(),
        RouteTarget::InternetGateway(InternetGatewayId::parse("igw-00000000").unwrap()),
    );
    let plan = router(&cloud, &vpc);
    assert_eq!(
        texts(plan.ruleset.as_ref().unwrap(), &format!("in.{group}")),
        [
            "ip saddr 10.0.1.0/25 meta l4proto udp accept",
            "ip saddr { 192.0.2.0/24, 198.51.100.1 } meta l4proto udp accept",
        ]
    );
    let way = |destination: &str| {
        let key = RouteKey {
            table: 1001,
            destination: cidr(destination),
        };
        plan.routes[&key].clone()
    };
    let link = names::eni_link(&eni);
    assert_eq!(way("192.0.2.0/24").link(), Some(link.as_str()));
    assert_eq!(
        way("198.51.100.1/32"),
        Route::Blackhole,
        "a route for a block comes first"
    );
    assert!(plan.rules.iter().all(|rule| rule.priority > 100_000));
}

#[test]
fn routes_inside_the_vpc_come_before_the_local_ones_except_within_a_subnet() {
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let eni = cloud.eni(&subnet, "10.0.1.4", &[]);
    let table = cloud.main_table(&vpc);
    let target = RouteTarget::NetworkInterface(eni.clone());
    cloud.route(&table, cidr("10.0.2.0/24").into(), target.clone());
    let plan = router(&cloud, &vpc);
    let first = plan.rules.first().unwrap();
    assert!(first.priority < 32766);
    let key = RouteKey {
        table: first.table,
        destination: cidr("10.0.2.0/24"),
    };
    assert_eq!(plan.routes[&key].link(), Some(names::eni_link(&eni).as_str()));
    assert!(!plan.ruleset.unwrap().chains.contains_key("same_subnet"));
    cloud.route(&table, cidr("10.0.0.0/16").into(), target);
    assert_eq!(
        texts(&router(&cloud, &vpc).ruleset.unwrap(), "same_subnet"),
        ["ip saddr 10.0.1.0/24 ip daddr 10.0.1.0/24 meta mark set 0x00000000"]
    );
}
