//! An EC2 instance: the namespace that its interfaces end in, with Docker's bridge, and the
//! namespaces of the containers that have no interface of their own.
//!
//! A container of a bridge task has an address on `docker0` that nobody outside knows. What it
//! sends elsewhere leaves under the instance's address, and ports of the instance lead to it, from
//! outside, from the instance and from other containers. All of that is behind the instance's
//! interface: security groups and ACLs see the instance. Source: Amazon ECS Developer Guide, "Map
//! Amazon ECS container ports to the EC2 instance network interface", and what Docker does.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::{Cidr, InstanceId, Mac, VpcId};
use rows::{Container, NetworkInterface, NetworkMode, Subnet, Tables, Task, TaskStatus};

use crate::names;
use crate::nft::{
    Chain, ChainKind, DataType, Field, FlowState, HookPoint, Key, Match, Policy, Rule, Ruleset, Set,
    Statement, Transport, Value, Values, Verdict,
};
use crate::part::NamespaceFilter;
use crate::plan::*;
use crate::route_table::MAIN;
use crate::{Machine, Owner};

/// The bridge's own address, the gateway of the containers on it.
const BRIDGE_ADDRESS: Ipv4Addr = Ipv4Addr::new(172, 17, 0, 1);
const BRIDGE_PREFIX_LEN: u8 = 16;
/// Tables and priorities of the interfaces of an instance that has several.
const FIRST_TABLE: u32 = 10_000;

/// Whether the containers of the task have namespaces of their own: it was placed on an instance
/// in one of the modes that give them some, and something of it may run.
pub fn has_container_namespaces(task: &Task) -> bool {
    task.placement.is_some()
        && matches!(task.network_mode, NetworkMode::Bridge | NetworkMode::None)
        && !task.cleaned
        && task.last_status != TaskStatus::Stopped
}

/// The namespaces of the task's containers.
pub fn container_namespaces<'a>(
    machine: &'a Machine,
    task: &'a Task,
) -> impl Iterator<Item = NamespaceName> + 'a {
    let count = 0..task.containers.len();
    count.map(|n| NamespaceName::Named(names::container(&machine.instance, &task.id, n)))
}

/// Completes the namespaces of the instances that the interfaces belong to, and adds those of the
/// containers there.
pub(crate) fn add_instances(
    plan: &mut NetPlan,
    tables: &Tables,
    machine: &Machine,
    enis: &[&NetworkInterface],
    subnets: &[&Subnet],
    filter: &NamespaceFilter,
) {
    let mut instances: BTreeMap<&InstanceId, InstanceView> = BTreeMap::new();
    for &eni in enis {
        if let Some(at) = Owner::of(eni).instance {
            let host = instances.entry(&at.instance).or_default();
            let subnet = subnets.iter().find(|subnet| subnet.id == eni.subnet);
            let interface = AttachedInterface {
                eni,
                number: u32::from(at.device_index),
                subnet: subnet.map(|subnet| subnet.cidr),
            };
            host.interfaces.push(interface);
        }
    }
    for task in tables.tasks.values() {
        let instance = task.placement.as_ref().map(|placement| &placement.instance);
        let Some(host) = instance.and_then(|instance| instances.get_mut(instance)) else {
            continue;
        };
        if has_container_namespaces(task) {
            host.tasks.push(task);
        } else if has_interface_on_instance(task) {
            host.awsvpc_tasks.push(task);
        }
    }
    for (instance, host) in instances {
        let name = NamespaceName::Named(names::host(&machine.instance, instance));
        if !filter.contains(&name) {
            continue;
        }
        host.complete(plan.namespace(name.clone()));
        for task in &host.tasks {
            add_containers(plan, machine, &name, task, filter);
        }
    }
}

/// Whether a task concerns the VPC's plan.
pub fn vpc_of(task: &Task) -> Option<&VpcId> {
    let placement = task.placement.as_ref()?;
    (has_container_namespaces(task) || has_interface_on_instance(task)).then_some(&placement.vpc)
}

/// Whether the task runs on an instance with an interface of its own.
pub(crate) fn has_interface_on_instance(task: &Task) -> bool {
    task.placement.is_some()
        && task.network_mode == NetworkMode::Awsvpc
        && task.last_status != TaskStatus::Stopped
}

/// An instance with what the kernel should have of it.
#[derive(Default)]
struct InstanceView<'a> {
    interfaces: Vec<AttachedInterface<'a>>,
    /// Those whose containers have namespaces of their own.
    tasks: Vec<&'a Task>,
    /// Those that have interfaces of their own.
    awsvpc_tasks: Vec<&'a Task>,
}

struct AttachedInterface<'a> {
    eni: &'a NetworkInterface,
    number: u32,
    subnet: Option<Cidr>,
}

impl InstanceView<'_> {
    /// Adds the bridge, the ways out and the ruleset to the namespace with the interfaces.
    fn complete(&self, plan: &mut NamespacePlan) {
        let settings = [
            ("ipv4/ip_forward", "1"),
            // A container's answer may leave by another interface than the kernel would choose.
            ("ipv4/conf/all/rp_filter", "0"),
            ("ipv4/conf/default/rp_filter", "0"),
            // From a container to another by the instance's address is no detour to tell of.
            ("ipv4/conf/all/send_redirects", "0"),
            ("ipv4/conf/default/send_redirects", "0"),
            ("ipv4/conf/all/accept_redirects", "0"),
            ("ipv4/conf/default/accept_redirects", "0"),
        ];
        for (path, value) in settings {
            plan.sysctls.insert(path.to_owned(), value.to_owned());
        }
        let bridge = names::BRIDGE.to_owned();
        let mac = bridge_mac(BRIDGE_ADDRESS);
        plan.links.insert(bridge.clone(), Link::Bridge { mac });
        // A published port is reached by 127.0.0.1 too.
        let local = (bridge.clone(), "ipv4/conf/*/route_localnet");
        plan.link_sysctls.insert(local, "1");
        plan.addresses.insert(Address {
            link: bridge,
            address: BRIDGE_ADDRESS,
            prefix_len: BRIDGE_PREFIX_LEN,
        });
        if self.interfaces.len() > 1 {
            let subnets: Vec<Cidr> = self.interfaces.iter().filter_map(|one| one.subnet).collect();
            for interface in &self.interfaces {
                interface.add_own_table(plan, &subnets);
            }
        }
        plan.ruleset = Some(self.ruleset());
    }

    fn ruleset(&self) -> Ruleset {
        let mut ruleset = Ruleset::default();
        let (tcp, udp) = self.published();
        for (name, set) in [
            ("elsewhere", self.elsewhere()),
            ("published_tcp", tcp),
            ("published_udp", udp),
        ] {
            ruleset.sets.insert(name.into(), set);
        }
        use ChainKind::{Filter, Nat};
        use HookPoint::{Forward, Output, Postrouting, Prerouting};
        let mut add = |name: &str, kind, point, priority, rules: Vec<Rule>| {
            let chain = Chain::base(kind, point, priority, Policy::Accept, rules);
            ruleset.chains.insert(name.into(), chain)
        };
        let from_containers = || Match::came_by(names::BRIDGE);
        let to_containers = || Match::leaves_by(names::BRIDGE);
        let loopback = || Cidr::new(Ipv4Addr::LOCALHOST, 8);
        let to_loopback = Match::among(Field::Destination, Vec::from_iter(loopback()));
        let not_for_containers = Rule::new([from_containers(), to_loopback], Verdict::Drop);
        add("loopback", Filter, Prerouting, -300, vec![not_for_containers]);
        if self.interfaces.len() > 1 {
            add("answers", Filter, Prerouting, -150, self.answers());
        }
        let published = [
            (Transport::Tcp, "published_tcp"),
            (Transport::Udp, "published_udp"),
        ]
        .map(|(transport, map)| {
            let container = Statement::DestinationOf(Field::DestinationPort(transport).of(map));
            Rule::new([Match::Local], container)
        });
        add("published", Nat, Prerouting, -100, published.to_vec());
        add("published_here", Nat, Output, -100, published.to_vec());
        // Who calls the instance at a port of a task that has an interface of its own hears nothing,
        // not even that nothing listens here.
        let elsewhere = Match::in_set(Field::SourcePort(Transport::Tcp), "elsewhere");
        let silent = Rule::new([Match::Refusal, elsewhere], Verdict::Drop);
        add("silent", Filter, Output, 0, vec![silent]);
        let invalid = || Match::State(&[FlowState::Invalid]);
        let tracked = Match::State(&[FlowState::Established, FlowState::Related]);
        let rules = vec![
            // Such a packet would not be translated.
            Rule::new([from_containers(), invalid()], Verdict::Drop),
            Rule::new([to_containers(), invalid()], Verdict::Drop),
            Rule::new([tracked], Verdict::Accept),
            Rule::new([from_containers()], Verdict::Accept),
            Rule::new([to_containers(), Match::Translated], Verdict::Accept),
            Rule::new([to_containers()], Verdict::Drop),
            // What is left are packets of others. The VPC brings them only to an interface without
            // its source/destination check: then the instance is an appliance that routes lead to.
        ];
        add("forwarded", Filter, Forward, 0, rules);
        let from = |blocks: &[Option<Cidr>]| {
            Match::among(Field::Source, Vec::from_iter(blocks.iter().copied().flatten()))
        };
        let bridge = Cidr::new(BRIDGE_ADDRESS, BRIDGE_PREFIX_LEN);
        let elsewhere = Match::IsNot(Field::OutLink, Values::Link(names::BRIDGE.into()));
        let rules = vec![
            Rule::new([elsewhere, from(&[bridge])], Statement::Masquerade),
            // The container would answer past the instance, or itself.
            Rule::new(
                [to_containers(), Match::Translated, from(&[loopback(), bridge])],
                Statement::Masquerade,
            ),
        ];
        add("leaving", Nat, Postrouting, 100, rules);
        ruleset
    }

    /// Marks what containers send on connections that came in by an interface with that
    /// interface's number, as the answers leave by it.
    fn answers(&self) -> Vec<Rule> {
        let mark = |interface: &AttachedInterface| {
            let matches = [
                Match::came_by(&Owner::of(interface.eni).link()),
                Match::State(&[FlowState::New]),
            ];
            Rule::new(matches, Statement::SetFlowMark(interface.mark()))
        };
        let restore = Rule::new([Match::came_by(names::BRIDGE)], Statement::RestoreMark);
        self.interfaces.iter().map(mark).chain([restore]).collect()
    }

    /// The TCP ports that tasks on the instance have at interfaces of their own.
    fn elsewhere(&self) -> Set {
        let containers = self.awsvpc_tasks.iter().flat_map(|task| &task.containers);
        let ports = containers.flat_map(|container| &container.interface_ports);
        let numbers = ports
            .filter(|ports| !ports.udp)
            .flat_map(|ports| ports.ports.from..=ports.ports.to);
        Set::new(DataType::Port).with(numbers.map(Key::Port))
    }

    /// The instance's ports that lead to containers, for TCP and for UDP.
    fn published(&self) -> (Set, Set) {
        let mut tcp = Set::map(DataType::Port, DataType::AddressAndPort);
        let mut udp = tcp.clone();
        let containers = self.tasks.iter().flat_map(|task| &task.containers);
        for (container, address) in containers.filter_map(|c| Some((c, c.bridge_address?))) {
            for binding in &container.port_bindings {
                let map = if binding.udp { &mut udp } else { &mut tcp };
                let host = binding.host.from..=binding.host.to;
                let ports = host.zip(binding.container.from..=binding.container.to);
                let lead =
                    ports.map(|(host, port)| (Key::Port(host), Some(Value::AddressAndPort(address, port))));
                map.elements.extend(lead);
            }
        }
        (tcp, udp)
    }
}

impl AttachedInterface<'_> {
    fn mark(&self) -> u32 {
        self.number.saturating_add(1)
    }

    /// A routing table of the interface's own, for what has its addresses and for answers of
    /// containers on connections that came in by it: the VPC takes from each interface only what
    /// that interface may send. `subnets` are those of all the instance's interfaces: a VPC may have the
    /// addresses of the bridge, and then they count before it.
    fn add_own_table(&self, plan: &mut NamespacePlan, subnets: &[Cidr]) {
        let Some(subnet) = self.subnet else { return };
        let link = Owner::of(self.eni).link();
        let table = FIRST_TABLE.saturating_add(self.number);
        let router = Some(subnet.router());
        let mut ways: Vec<_> = subnets
            .iter()
            .map(|near| (*near, link.as_str(), router))
            .collect();
        ways.push((subnet, &link, None));
        ways.push((Cidr::ANY, &link, router));
        ways.extend(Cidr::new(BRIDGE_ADDRESS, BRIDGE_PREFIX_LEN).map(|block| (block, names::BRIDGE, None)));
        for (destination, link, via) in ways {
            let route = Route::Link {
                link: link.to_owned(),
                via,
                source: None,
            };
            plan.routes.insert(RouteKey { table, destination }, route);
        }
        let addresses = self.eni.private_addresses.iter();
        let packets = addresses.map(|&address| Packets::From(address));
        let rules = packets.chain([Packets::Marked(self.mark())]);
        plan.rules.extend(rules.map(|packets| RoutingRule {
            priority: table,
            packets,
            table,
        }));
    }
}

fn add_containers(
    plan: &mut NetPlan,
    machine: &Machine,
    host: &NamespaceName,
    task: &Task,
    filter: &NamespaceFilter,
) {
    for (n, container) in task.containers.iter().enumerate() {
        let name = NamespaceName::Named(names::container(&machine.instance, &task.id, n));
        let address = on_the_bridge(task, container);
        if filter.contains(&name) {
            let inside = plan.namespace(name.clone());
            inside.links.insert(names::LOOPBACK.to_owned(), Link::Loopback);
            if let Some(address) = address {
                attach(inside, address);
            }
        }
        if let Some(address) = address {
            let port = Link::Veth {
                mac: port_mac(address),
                peer: VethPeer {
                    namespace: name,
                    link: names::ETH0.to_owned(),
                    mac: bridge_mac(address),
                },
                port_of: Some(names::BRIDGE.to_owned()),
            };
            let link = names::bridge_port(&task.id, n);
            plan.namespace(host.clone()).links.insert(link, port);
        }
    }
}

fn on_the_bridge(task: &Task, container: &Container) -> Option<Ipv4Addr> {
    container
        .bridge_address
        .filter(|_| task.network_mode == NetworkMode::Bridge)
}

/// The container's end of its link to the bridge.
fn attach(inside: &mut NamespacePlan, address: Ipv4Addr) {
    let no_ipv6 = ("ipv6/conf/default/disable_ipv6".to_owned(), "1".to_owned());
    inside.sysctls.extend([no_ipv6]);
    let mac = bridge_mac(address);
    inside.links.insert(names::ETH0.to_owned(), Link::VethEnd { mac });
    inside.addresses.insert(Address {
        link: names::ETH0.to_owned(),
        address,
        prefix_len: BRIDGE_PREFIX_LEN,
    });
    let default = RouteKey {
        table: MAIN,
        destination: Cidr::ANY,
    };
    let route = Route::Link {
        link: names::ETH0.to_owned(),
        via: Some(BRIDGE_ADDRESS),
        source: None,
    };
    inside.routes.insert(default, route);
}

/// A hardware address as Docker derives it.
fn bridge_mac(address: Ipv4Addr) -> Mac {
    let [a, b, c, d] = address.octets();
    Mac([0x02, 0x42, a, b, c, d])
}

/// The hardware address of the bridge's end.
fn port_mac(address: Ipv4Addr) -> Mac {
    let [a, b, c, d] = address.octets();
    Mac([0x02, 0x43, a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Cloud, cidr, container};
    use crate::vpc_plan;
    use rows::{NetworkMode, Vpc};

    fn machine() -> Machine {
        Machine::new("ab12", cidr("203.0.113.0/24")).unwrap()
    }

    struct Site {
        cloud: Cloud,
        vpc: VpcId,
        instance: InstanceId,
        subnet: model::SubnetId,
    }

    fn site() -> Site {
        let mut cloud = Cloud::new(1, "eu-west-1");
        let vpc = cloud.vpc("10.0.0.0/16");
        let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
        let (instance, _) = cloud.instance(&subnet, "10.0.1.10", &[]);
        Site {
            cloud,
            vpc,
            instance,
            subnet,
        }
    }

    impl Site {
        fn plan(&self) -> NetPlan {
            vpc_plan(
                &self.cloud.tables,
                &machine(),
                self.cloud.row::<Vpc>(self.vpc.as_str()),
            )
        }

        fn host(&self) -> NamespacePlan {
            let name = names::host("ab12", &self.instance);
            self.plan().namespaces[&NamespaceName::Named(name)].clone()
        }
    }

    #[test]
    fn one_more_task_is_a_few_elements_in_the_ruleset() {
        let mut site = site();
        let before = site.host().ruleset.unwrap();
        let app = container(Some("172.17.0.2"), &[(32768, 80)]);
        site.cloud
            .task(&site.instance, &site.vpc, NetworkMode::Bridge, vec![app]);
        let after = site.host().ruleset.unwrap();
        let commands = crate::nft::diff(Some(&before), &after);
        assert_eq!(
            crate::nft::script(&commands),
            "add element inet cove published_tcp { 32768 : 172.17.0.2 . 80 }\n"
        );
    }

    #[test]
    fn a_range_is_published_port_by_port() {
        let mut site = site();
        let mut app = container(Some("172.17.0.2"), &[]);
        app.port_bindings = vec![rows::PortBinding {
            container: model::PortRange { from: 6000, to: 6002 },
            host: model::PortRange {
                from: 40000,
                to: 40002,
            },
            udp: true,
            is_range: true,
        }];
        site.cloud
            .task(&site.instance, &site.vpc, NetworkMode::Bridge, vec![app]);
        let maps = site.host().ruleset.unwrap().sets;
        assert!(maps["published_tcp"].elements.is_empty());
        let udp = &maps["published_udp"].elements;
        assert_eq!(udp.len(), 3);
        let last = Value::AddressAndPort(Ipv4Addr::new(172, 17, 0, 2), 6002);
        assert_eq!(udp[&Key::Port(40002)], Some(last));
    }

    #[test]
    fn a_single_interface_needs_no_ways_of_its_own() {
        let mut site = site();
        assert!(site.host().rules.is_empty());
        site.cloud
            .attach(&site.instance, 1, &site.subnet, "10.0.1.11", &[]);
        let host = site.host();
        assert_eq!(host.rules.len(), 4);
        assert!(host.links.contains_key("eth0") && host.links.contains_key("eth1"));
        let default = RouteKey {
            table: 10_001,
            destination: Cidr::ANY,
        };
        assert_eq!(host.routes[&default].link(), Some("eth1"));
    }

    #[test]
    fn containers_are_planned_as_long_as_something_of_their_task_may_run() {
        let mut site = site();
        let containers = vec![container(Some("172.17.0.2"), &[]), container(None, &[])];
        let id = site
            .cloud
            .task(&site.instance, &site.vpc, NetworkMode::Bridge, containers);
        let key = format!("default/{id}");
        let bare = |site: &Site| site.plan().namespaces.len() == 2;
        assert_eq!(site.plan().namespaces.len(), 4);
        site.cloud.update::<Task>(&key, |task| task.cleaned = true);
        assert!(bare(&site));
        site.cloud.update::<Task>(&key, |task| task.cleaned = false);
        assert!(!bare(&site));
        for mode in [NetworkMode::Host, NetworkMode::Awsvpc] {
            site.cloud.update::<Task>(&key, |task| task.network_mode = mode);
            assert!(bare(&site));
        }
        site.cloud.update::<Task>(&key, |task| {
            task.network_mode = NetworkMode::Bridge;
            task.last_status = TaskStatus::Stopped;
        });
        assert!(bare(&site));
    }
}
